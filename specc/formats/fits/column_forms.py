"""What keywords of an image's coordinates are called when a column holds the array (FITS 4.0, Table 22).

Takes the name of a keyword, or the template of a family: `CRVAL1`, `CRVAL[i]`, `CD[i]_[j]`, `LONPOLE`, `CTYPE1A`; gives
the form of it in which n stands for the number of the column: `1CRVLn`, `[i]CRVLn`, `[i][j]CDn`, `LONPn`, `1CTYnA`. A
name that has no such form is given back as it is.
"""

from __future__ import annotations

import re

_INDEX = r"(?:\d{1,2}|\[[a-z]+(?::\d+)?\])"
_ALTERNATE = r"(?P<alternate>[A-Z]?)"
# The second form is that of alternate descriptions, whose letter needs the room; "" where there is none.
_OF_AXIS = {
    "CTYPE": ("CTYP", "CTY"), "CUNIT": ("CUNI", "CUN"), "CRVAL": ("CRVL", "CRV"), "CDELT": ("CDLT", "CDE"),
    "CRPIX": ("CRPX", "CRP"), "CROTA": ("CROT", ""), "CNAME": ("CNA", "CNA"), "CRDER": ("CRD", "CRD"),
    "CSYER": ("CSY", "CSY"), "CZPHS": ("CZP", "CZP"), "CPERI": ("CPR", "CPR"),
}  # fmt: skip
_WHOLE = {
    "WCSAXES": "WCAX", "WCSNAME": "WCSN", "LONPOLE": "LONP", "LATPOLE": "LATP", "EQUINOX": "EQUI", "RADESYS": "RADE",
    "RESTFRQ": "RFRQ", "RESTWAV": "RWAV", "SPECSYS": "SPEC", "SSYSOBS": "SOBS", "SSYSSRC": "SSRC", "VELOSYS": "VSYS",
    "ZSOURCE": "ZSOU", "VELANGL": "VANG",
}  # fmt: skip
_PLAIN = {
    "OBSGEO-X": "OBSGX", "OBSGEO-Y": "OBSGY", "OBSGEO-Z": "OBSGZ", "DATE-AVG": "DAVG", "MJD-AVG": "MJDA",
    "DATE-OBS": "DOBS", "MJD-OBS": "MJDOB",
}  # fmt: skip
_AXIS = re.compile(rf"(?P<stem>{'|'.join(_OF_AXIS)})(?P<axis>{_INDEX}){_ALTERNATE}")
_PAIR = re.compile(rf"(?P<stem>PC|CD)(?P<first>{_INDEX})_(?P<second>{_INDEX}){_ALTERNATE}")
_PARAMETER = re.compile(rf"P(?P<kind>[VS])(?P<axis>{_INDEX})_(?P<number>{_INDEX}){_ALTERNATE}")
_DESCRIPTION = re.compile(rf"(?P<stem>{'|'.join(_WHOLE)}){_ALTERNATE}")


def column_form(name: str) -> str:
    """Give the form that a keyword of an image has in the header of a table, of the column that holds the image."""
    if name in _PLAIN:
        return f"{_PLAIN[name]}n"
    if match := _AXIS.fullmatch(name):
        first, other = _OF_AXIS[match["stem"]]
        stem = other if match["alternate"] else first
        return f"{match['axis']}{stem}n{match['alternate']}" if stem else name
    if match := _PAIR.fullmatch(name):
        return f"{match['first']}{match['second']}{match['stem']}n{match['alternate']}"
    if match := _PARAMETER.fullmatch(name):
        stem = match["kind"] if match["alternate"] else f"P{match['kind']}"
        return f"{match['axis']}{stem}n_{match['number']}{match['alternate']}"
    if match := _DESCRIPTION.fullmatch(name):
        return f"{_WHOLE[match['stem']]}n{match['alternate']}"
    return name
