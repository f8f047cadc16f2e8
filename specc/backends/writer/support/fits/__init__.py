# SPDX-License-Identifier: BSD-3-Clause
"""FITS: typed HDUs and products that become files through astropy."""

from __future__ import annotations

from ..file_names import choice, field, optional, template
from ..product import Refused
from ..values import ArrayLike, Instant, TableLike
from .classes import Group, ImageHdu, OpaqueHdu, PrimaryHdu, TableHdu
from .fields import column, columns, hdu, hdus, keyword, keywords, opaque, pixels
from .product import FitsProduct
from .views import FileView, HduView

__all__ = [
    "ArrayLike",
    "FileView",
    "FitsProduct",
    "Group",
    "HduView",
    "ImageHdu",
    "Instant",
    "OpaqueHdu",
    "PrimaryHdu",
    "Refused",
    "TableHdu",
    "TableLike",
    "choice",
    "column",
    "columns",
    "field",
    "hdu",
    "hdus",
    "keyword",
    "keywords",
    "opaque",
    "optional",
    "pixels",
    "template",
]
