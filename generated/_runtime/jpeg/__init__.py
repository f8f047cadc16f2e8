# SPDX-License-Identifier: BSD-3-Clause
"""JPEG: files read segment by segment as they are."""

from __future__ import annotations

from .file import JPEG

__all__ = ["JPEG"]
