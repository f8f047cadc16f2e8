# SPDX-License-Identifier: BSD-3-Clause
"""Pictures: what PNG and JPEG have in common, and the verbs with which generated validators judge them."""

from __future__ import annotations

from .check import PictureCheck

__all__ = ["PictureCheck"]
