# SPDX-License-Identifier: BSD-3-Clause
"""Text tables: products that become CSV and ECSV. astropy is not loaded for CSV."""

from __future__ import annotations

from .csv_product import CsvProduct
from .ecsv_product import EcsvProduct
from .fields import cells, comments, rows

__all__ = ["CsvProduct", "EcsvProduct", "cells", "comments", "rows"]
