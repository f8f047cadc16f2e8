# SPDX-License-Identifier: BSD-3-Clause
"""PNG: files read chunk by chunk as they are."""

from __future__ import annotations

from .file import PNG

__all__ = ["PNG"]
