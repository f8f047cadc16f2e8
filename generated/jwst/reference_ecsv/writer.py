"""Writer of jwst.reference_ecsv 1.0.0: Tables in ECSV that stand in for reference files: catalogues of stars to which images are aligned.

Made by specc from jwst/reference_ecsv.specc (sha256 01576395bff4). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _writing.tables import EcsvProduct, cells, rows
from _writing.trees import more_keys
from _writing.values import TableLike


class Refcat(EcsvProduct, product="refcat", validator=_VALIDATOR):
    """Catalogue of places on the sky, to align images to.

    Stars whose right ascension and declination are known better than those of the images. Weights, where there are any, say how much each star counts.
    """

    data: TableLike = rows(
        cells("RA", "float64", unit="deg", implied=True, doc="right ascension", line="jwst/reference_ecsv.specc:20"),
        cells("DEC", "float64", unit="deg", implied=True, doc="declination", line="jwst/reference_ecsv.specc:21"),
        cells("weight", "float", required=False, doc="how much the star counts", line="jwst/reference_ecsv.specc:22"),
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable, where SkyCoord and Time stand for the columns that they become; at least 1 row.

    RA: right ascension; float64 in deg, not written; [0, 360); NaN where nothing is known; required
        (jwst/reference_ecsv.specc:20).

    DEC: declination; float64 in deg, not written; [-90, 90]; NaN where nothing is known; required
        (jwst/reference_ecsv.specc:21).

    weight: how much the star counts; float; >= 0; optional (jwst/reference_ecsv.specc:22).

    x: place in an image, which catalogues of sources have; float64; forbidden (jwst/reference_ecsv.specc:23).
    """
    more: Mapping[str, Any] = more_keys(default_factory=dict)
