# SPDX-License-Identifier: BSD-3-Clause
"""What files of all formats but FITS have in common: a product made of blocks, and the verbs over the whole file."""

from __future__ import annotations

from .check import DocumentCheck
from .layout import Block, block
from .product import DocumentProduct, any_document

__all__ = ["Block", "DocumentCheck", "DocumentProduct", "any_document", "block"]
