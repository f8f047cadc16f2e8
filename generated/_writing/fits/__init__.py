# SPDX-License-Identifier: BSD-3-Clause
"""FITS: typed HDUs and products that become files through astropy."""

from __future__ import annotations

from .classes import AsciiTableHdu, Group, ImageHdu, OpaqueHdu, PrimaryHdu, TableHdu
from .embedded import AsdfHdu, tree_in_hdu
from .fields import (
    Compression,
    Constant,
    column,
    columns,
    commentary,
    compressed,
    hdu,
    hdus,
    keyword,
    keywords,
    opaque,
    pixels,
)
from .product import FitsProduct
from .views import FileView, HduView

__all__ = [
    "AsciiTableHdu",
    "AsdfHdu",
    "Compression",
    "Constant",
    "FileView",
    "FitsProduct",
    "Group",
    "HduView",
    "ImageHdu",
    "OpaqueHdu",
    "PrimaryHdu",
    "TableHdu",
    "column",
    "columns",
    "commentary",
    "compressed",
    "hdu",
    "hdus",
    "keyword",
    "keywords",
    "opaque",
    "pixels",
    "tree_in_hdu",
]
