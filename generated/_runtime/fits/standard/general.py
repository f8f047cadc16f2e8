# SPDX-License-Identifier: BSD-3-Clause
"""Reserved keywords that describe an HDU (FITS 4.4.2): values beyond their type, old names, and what is advised."""

from __future__ import annotations

from ...values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .hdu import StandardHdu

_PLACEHOLDERS = ("", "UNKNOWN", "UNDEFINED", "NONE", "N/A", "NA", "TBD", "TBC", "-", "?", "NULL")
_BIBCODE = 19
# What is written for the keyword of the Standard that means the same.
_OTHER_SPELLINGS = {
    "DATEOBS": "DATE-OBS",
    "DATE_OBS": "DATE-OBS",
    "DATE_BEG": "DATE-BEG",
    "DATE_AVG": "DATE-AVG",
    "DATE_END": "DATE-END",
    "MJD_OBS": "MJD-OBS",
    "MJD_BEG": "MJD-BEG",
    "MJD_AVG": "MJD-AVG",
    "MJD_END": "MJD-END",
    "EXT_NAME": "EXTNAME",
    "EXT_VER": "EXTVER",
    "RESTFREQ": "RESTFRQ",
}


def check_general(h: StandardHdu) -> None:
    """Judge the describing keywords of one header."""
    first = h.first
    level = h.integer("EXTLEVEL")
    if level is not None and level < 1:
        h.fault("F0404", f"EXTLEVEL is {level}, and the highest level is 1; write 1", first["EXTLEVEL"], fix="1")
    epoch = first.get("EPOCH")
    if epoch is not None:
        message = "EPOCH is deprecated; write EQUINOX"
        if "EQUINOX" in first:
            message = "EPOCH is deprecated, and EQUINOX is there; leave it out"
        h.fault("F0406", message, epoch)
    for other, right in _OTHER_SPELLINGS.items():
        if other in first and right not in first:
            h.fault(
                "F0420",
                f"{other} is called {right} in the Standard, which readers look for; write {right}",
                first[other],
            )


def check_advised(h: StandardHdu) -> None:
    """Judge what is advised of keywords for people, where a policy asks for it."""
    reference = h.text("REFERENC")
    if reference is not None and h.asked("F0419") and not _is_reference(reference):
        message = f"REFERENC: {shown(reference)} is neither a bibcode nor a DOI; write one, which programs can follow"
        h.fault("F0419", message, h.first["REFERENC"])
    for keyword in ("TELESCOP", "INSTRUME", "OBJECT"):
        value = h.text(keyword)
        if value is not None and value.strip().upper() in _PLACEHOLDERS and h.asked("F0421"):
            what = shown(value) if value.strip() else "an empty value"
            h.fault("F0421", f"{keyword}: {what} says nothing; give the name, or leave the card out", h.first[keyword])


def _is_reference(text: str) -> bool:
    """Whether a text has the form of a bibcode, as 2010A&A...524A..42P, or of a DOI."""
    bare = text.strip()
    if len(bare) == _BIBCODE and bare[:4].isdigit() and bare[4].isalpha() and " " not in bare:
        return True
    low = bare.lower()
    at = low.find("10.")
    return at >= 0 and low[:at] in ("", "doi:", "https://doi.org/", "http://dx.doi.org/") and "/" in low[at:]
