# SPDX-License-Identifier: BSD-3-Clause
"""World coordinates (FITS 8): the keywords of a header as descriptions, and the rules over each of them.

`check_wcs` is the one entry. `names` reads keywords, `descriptions` gathers them; the rooms beside them judge. What a
description means in the sky is the business of libraries: the keywords alone are judged.
"""

from __future__ import annotations

from .check import check_wcs

__all__ = ["check_wcs"]
