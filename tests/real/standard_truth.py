"""What astropy and the bare bytes say of findings of the Standard.

`JUDGES` has a judge for each rule of which somebody else can tell whether it is broken: it takes the finding and a
`Scene`, and gives what speaks against the finding, or None. Judges go other ways than the rules: astropy's units and
times, its sums over headers and data, numpy over pixels, the fill counted by hand.
"""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass

import numpy as np
from astropy.io import fits
from astropy.time import Time
from astropy.units import Unit

BLOCK = 2880  # bytes (FITS Standard 4.0, 3.1)
_QUOTED = 50  # characters of a value that are surely in its first card
_JULIAN = 2_400_000.5
_TAKEN = "angstrom"  # by astropy; the Standard has Angstrom alone (4.3, Table 4)
_ORIGINS = ("MJDREF", "MJDREFI", "JDREF", "JDREFI", "DATEREF")


@dataclass(frozen=True)
class Scene:
    """One HDU of astropy, the file that it is of, all bytes of that, and the card of the finding, if it has one."""

    hdu: fits.hdu.base._BaseHDU
    hdus: fits.HDUList
    content: bytes
    card: str

    def value(self):
        """Give what astropy reads in that card, which need not be the first of its keyword."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return fits.Card.fromstring(self.card.encode("latin-1")).value


def objection(finding, scene):
    """Object to a finding that the file does not bear out."""
    found = finding.found
    if scene.card and isinstance(found, str) and found[:_QUOTED] not in scene.card:
        return f"{found} is not in {scene.card!r}"
    if not scene.card and finding.keyword and "missing" in finding.message and finding.keyword in scene.hdu.header:
        return f"{finding.keyword} is there"
    judge = JUDGES.get(finding.rule)
    return judge(finding, scene) if judge is not None else None


def _fill(finding, scene):
    """F0110: the last block of the data holds something else than zeros."""
    begin = scene.hdu.fileinfo()["datLoc"] + scene.hdu.size
    fill = scene.content[begin : -(-begin // BLOCK) * BLOCK]
    count = len(fill) - fill.count(0)
    return None if count == finding.count else f"{count} bytes of fill are not 0"


def _not_fixed(finding, scene):
    """F0302, F0317: the value does not end in byte 30."""
    fixed = scene.card[10:30].rstrip() == scene.card[10:30] and scene.card[30:].lstrip()[:1] in ("", "/")
    return "its value ends in byte 30" if fixed else None


def _undefined(finding, scene):
    """F0225: nothing stands before the slash."""
    return None if isinstance(scene.value(), fits.card.Undefined) else "it has a value"


def _again(finding, scene):
    """F0229: a keyword is there more than once."""
    count = scene.hdu.header.count(finding.keyword)
    return None if count > finding.count else f"it is there {count} times"


def _no_date(finding, scene):
    """F0409, F0411, F0426: astropy reads no date of FITS there."""
    try:
        return f"it is {Time(scene.value(), format='fits').isot}"
    except ValueError:
        return None


def _of_reals(finding, scene):
    """F0606: the pixels are no integers, so BLANK is of no use."""
    bitpix = scene.hdu.header["BITPIX"]
    return None if bitpix < 0 else f"BITPIX is {bitpix}"


def _extreme(finding, scene):
    """F0614: the largest or the smallest pixel is what the finding says, and not what the keyword says."""
    extreme = {"DATAMAX": np.nanmax, "DATAMIN": np.nanmin}[finding.keyword](scene.hdu.data.astype(float))
    if not np.isclose(float(finding.expected), extreme, rtol=1e-6, atol=0):
        return f"it is {extreme}"
    return f"{extreme} is what it says" if extreme == scene.value() else None


def _no_column(finding, scene):
    """F0710, F0711, F1433: the number of a column in a keyword is beyond TFIELDS."""
    said = re.search(r"is of column (\d+)", finding.message) or re.search(r"(\d+)$", finding.keyword)
    fields = scene.hdu.header["TFIELDS"]
    return None if said[1] in finding.keyword and int(said[1]) > fields else f"TFIELDS is {fields}"


def _data_sum(finding, scene):
    """F1201: astropy adds up the data to another sum."""
    return "the sum of the data is right" if scene.hdu.verify_datasum() == 1 else None


def _sum(finding, scene):
    """F1202, F1203: the bytes of the HDU do not add up to all ones (FITS Standard 4.0, J)."""
    place = scene.hdu.fileinfo()
    words = np.frombuffer(scene.content[place["hdrLoc"] : place["datLoc"] + place["datSpan"]], ">u4")
    total = int(words.sum(dtype="u8"))
    while total >> 32:
        total = (total & 0xFFFFFFFF) + (total >> 32)
    return "the HDU adds up" if total == 0xFFFFFFFF else None


def _extensions(finding, scene):
    """F1310: NEXTEND is not how many extensions there are."""
    count = len(scene.hdus) - 1
    return None if scene.value() != count == finding.expected else f"there are {count}"


def _no_origin(finding, scene):
    """F1609: nothing says from when times count."""
    there = [name for name in _ORIGINS if name in scene.hdu.header]
    return f"{there[0]} says it" if there else None


def _elapsed(finding, scene):
    """F1626: the times between which it lies are the ones that the finding says."""
    header = scene.hdu.header
    if "TSTART" not in finding.message:
        return None
    between = header["TSTOP"] - header["TSTART"]
    held = np.isclose(between, float(finding.expected)) and not np.isclose(between, header["TELAPSE"], rtol=1e-3)
    return None if held else f"{between} lies between"


def _julian(finding, scene):
    """F1628: a day that lies in our time as a Julian date, and far in the future as a modified one."""
    modified = scene.value() - _JULIAN
    return None if 0 < modified < 100_000 else f"{modified} is no day of ours"  # the year 2132


def _no_unit(finding, scene):
    """F1701 to F1713: astropy knows no such unit of FITS; where the finding has a remedy, it knows that."""
    unit = scene.value()
    if _reads(unit) and _TAKEN not in unit:
        return "astropy reads it"
    remedy = (finding.fix or "").strip("'")
    return f"astropy does not read {remedy}" if remedy and not _reads(remedy) else None


def _reads(unit):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            Unit(unit, format="fits", parse_strict="raise")
        except (ValueError, UserWarning):
            return False
    return True


JUDGES = {
    "F0110": _fill,
    **dict.fromkeys(("F0302", "F0317"), _not_fixed),
    "F0225": _undefined,
    "F0229": _again,
    **dict.fromkeys(("F0409", "F0411", "F0426"), _no_date),
    "F0606": _of_reals,
    "F0614": _extreme,
    **dict.fromkeys(("F0710", "F0711", "F1433"), _no_column),
    "F1201": _data_sum,
    **dict.fromkeys(("F1202", "F1203"), _sum),
    "F1310": _extensions,
    "F1609": _no_origin,
    "F1626": _elapsed,
    "F1628": _julian,
    **dict.fromkeys(("F1701", "F1702", "F1705", "F1706", "F1708", "F1709", "F1712", "F1713"), _no_unit),
}
