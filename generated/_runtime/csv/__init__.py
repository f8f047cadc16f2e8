# SPDX-License-Identifier: BSD-3-Clause
"""CSV: rows of fields that a delimiter keeps apart, the names of the columns in the first (RFC 4180)."""

from __future__ import annotations

from .file import CSV, CsvFile

__all__ = ["CSV", "CsvFile"]
