# SPDX-License-Identifier: BSD-3-Clause
"""Pictures: products that become PNG and JPEG. Pillow is loaded when one is written or read."""

from __future__ import annotations

from .fields import form, raster
from .jpeg_product import JpegProduct
from .png_product import PngProduct

__all__ = ["JpegProduct", "PngProduct", "form", "raster"]
