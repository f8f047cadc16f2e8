"""The witness of this folder is worth something: it objects to what is said of a file that is right."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from real.standard_truth import JUDGES
from real.truth import contradictions

from specc.runtime.findings import FileReport, Finding

# What could be said of the file below, and is not so: rule, HDU, keyword, and what else a finding would hold.
UNTRUE = [
    ("F0110", 1, None, {"count": 5}),
    ("F0225", 1, "BUNIT", {}),
    ("F0229", 1, "BUNIT", {}),
    ("F0302", 0, "SIMPLE", {"found": "T"}),
    ("F0317", 1, "BITPIX", {"found": "16"}),
    ("F0409", 1, "DATE-OBS", {"found": "'2020-01-01'"}),
    ("F0411", 1, "DATE-OBS", {"found": "'2020-01-01Z'"}),
    ("F0426", 1, "DATE-OBS", {}),
    ("F0606", 1, "BLANK", {}),
    ("F0614", 1, "DATAMAX", {"expected": "5"}),
    ("F0614", 1, "DATAMAX", {"expected": "4"}),
    ("F0710", 2, "TFORM1", {"message": "TFORM1 is of no column, TFIELDS is 1"}),
    ("F0711", 2, "TUNIT1", {"message": "TUNIT1 is of no column, TFIELDS is 0"}),
    ("F1433", 2, "1CRPX1", {"message": "1CRPX1 is of column 1, and TFIELDS is 0"}),
    ("F1201", 1, "DATASUM", {}),
    ("F1202", 1, "CHECKSUM", {}),
    ("F1203", 1, "CHECKSUM", {}),
    ("F1310", 0, "NEXTEND", {"expected": 3}),
    ("F1609", 1, "TSTART", {}),
    ("F1626", 1, "TELAPSE", {"message": "TELAPSE is 2.0, and TSTOP minus TSTART is 2", "expected": "2"}),
    ("F1626", 1, "TELAPSE", {"message": "TELAPSE is 2.0, and TSTOP minus TSTART is 3", "expected": "3"}),
    ("F1628", 1, "MJD-OBS", {}),
    *((rule, 2, "TUNIT1", {}) for rule in ("F1701", "F1702", "F1705", "F1706", "F1708", "F1709", "F1712", "F1713")),
    # Of any rule: a card that holds something else, or is another; a keyword that is not missing.
    ("F0420", 1, "BUNIT", {"found": "'MJy'"}),
    ("F0420", 1, "BUNIT", {"card": 3}),
    ("F1413", 1, "BUNIT", {"card": None, "message": "BUNIT missing: readers take none for it"}),
]


@pytest.fixture(scope="module")
def right(tmp_path_factory):
    """Write a file without fault."""
    image = fits.ImageHDU(np.array([[1, 2, 3, 4]], "i2"), name="SCI")
    image.header.update(
        {"BUNIT": "Jy", "BLANK": -1, "DATAMAX": 4, "DATE-OBS": "2020-01-01", "MJD-OBS": 58849.0, "MJDREF": 58849.0}
        | {"TSTART": 1.0, "TSTOP": 3.0, "TELAPSE": 2.0}
    )
    table = fits.BinTableHDU.from_columns([fits.Column("A", "E", unit="s", array=[1.0])], name="T")
    table.header["1CRPX1"] = 1.0
    path = tmp_path_factory.mktemp("right") / "right.fits"
    hdus = fits.HDUList([fits.PrimaryHDU(), image, table])
    hdus[0].header["NEXTEND"] = 2
    hdus.writeto(path, checksum=True)
    return path


@pytest.mark.parametrize(("rule", "index", "keyword", "said"), UNTRUE)
def test_what_is_not_so_is_contradicted(right, rule, index, keyword, said):
    header = fits.getheader(right, index)
    card = None if keyword is None else header.index(keyword) + 1
    facts = {"message": "it is wrong", "card": card, "keyword": keyword, "index": index} | said
    report = FileReport(str(right), [Finding(rule, "error", facts.pop("message"), **facts)])
    assert [code for code, _ in contradictions(report, right)] == [rule]


def test_each_judge_contradicts_something():
    assert {rule for rule, *_ in UNTRUE} >= JUDGES.keys()
