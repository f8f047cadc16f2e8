# SPDX-License-Identifier: BSD-3-Clause
"""ECSV: a header of YAML behind `#`, and rows of delimited text (APE 6 of astropy)."""

from __future__ import annotations

from .file import ECSV, EcsvFile

__all__ = ["ECSV", "EcsvFile"]
