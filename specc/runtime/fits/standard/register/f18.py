# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F18: compression."""

from __future__ import annotations

RULES = """\
F1809 error data 10.1.3 | GZIP_COMPRESSED_DATA holds bytes, and of tiles that are nowhere else
F1830 error data 10.1 | Every tile is stored, and unpacks to as many bytes as its pixels take
"""
