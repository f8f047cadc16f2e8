# SPDX-License-Identifier: BSD-3-Clause
"""What generated writers are made of: typed HDUs and products that become files through astropy.

These modules are copied, as they are, into `generated/_writing/`, beside `_runtime`. They import one another
relatively, astropy, numpy, and nothing of the compiler.
"""

from __future__ import annotations

from .classes import Group, ImageHdu, OpaqueHdu, PrimaryHdu, TableHdu
from .fields import column, columns, hdu, hdus, keyword, keywords, opaque, pixels
from .file_names import choice, field, optional, template
from .product import FitsProduct, Refused
from .values import ArrayLike, Instant, TableLike
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
