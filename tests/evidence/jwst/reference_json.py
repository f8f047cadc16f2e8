"""A reference file in JSON that the pipeline's manual prints in full, and that its step reads.

Takes a folder; gives the file that was written there.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PRINTED = {
    "reftype": "EXTRACT1D",
    "instrument": "MIRI",
    "telescope": "JWST",
    "exp_type": "MIR_LRS-FIXEDSLIT|MIR_LRS-SLITLESS",
    "pedigree": "INFLIGHT 2022-06-01 2022-12-01",
    "description": "MIRI LRS extraction params for in-flight data",
    "author": "K.Murray",
    "history": "2024-Jun-25",
    "useafter": "2022-01-01T00:00:00",
    "apertures": [
        {
            "id": "MIR_LRS-FIXEDSLIT",
            "region_type": "target",
            "bkg_order": 0,
            "dispaxis": 2,
            "xstart": 27,
            "xstop": 34,
        },
        {
            "id": "MIR_LRS-SLITLESS",
            "region_type": "target",
            "bkg_order": 0,
            "dispaxis": 2,
            "xstart": 30,
            "xstop": 41,
            "use_source_posn": False,
        },
    ],
}


def printed(folder: Path) -> Path:
    """Apertures of MIRI's low-resolution spectra; the step that extracts reads them."""
    from jwst.extract_1d.extract import read_extract1d_ref

    path = folder / "jwst_miri_extract1d_0006.json"
    path.write_text(json.dumps(PRINTED, indent=4))
    assert read_extract1d_ref(str(path)) == PRINTED
    return path
