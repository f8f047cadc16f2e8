# SPDX-License-Identifier: BSD-3-Clause
"""Tables written as text: their lines and cells, and the verbs with which generated validators judge them."""

from __future__ import annotations

from .check import TableCheck
from .product import TableProduct

__all__ = ["TableCheck", "TableProduct"]
