"""Which rules of ours name the same fault as a message of fitsverify or of astropy.

Each row: a name of our own for the kind of message, an expression that finds it, and the codes of rules, any of which
is the same fault. A message that fits no row is a difference like any other, so that nothing is passed over.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Kind(NamedTuple):
    """One kind of message."""

    name: str
    fits: re.Pattern[str]
    codes: frozenset[str]


def _kinds(*rows: tuple[str, str, str]) -> tuple[Kind, ...]:
    return tuple(Kind(name, re.compile(fits), frozenset(codes.split())) for name, fits, codes in rows)


FITSVERIFY_ERRORS = _kinds(
    ("no FITS file", r"Error reading data buffer from file", "F0101 F0116"),
    ("value of BITPIX", r"Illegal value for BITPIX", "F0311"),
    ("place of BITPIX", r"Second keyword of the extension is not BITPIX", "F0310"),
    ("cut off", r"past end of file|error reading from FITS file|trying to read last byte", "F0102 F0103 F0228"),
    ("bytes after the end", r"extra byte\(s\) after last HDU", "F0104 F0105 F0113"),
    ("unreadable HDU", r"Bad HDU\?", "F0104 F0105 F0113 F0117"),
    ("fill of data", r"Data fill area invalid", "F0110 F0111"),
    ("fill of header", r"Header fill area|fill area.*END", "F0108 F0109"),
    ("array outside the heap", r"Descriptor of Column .* total heap area", "F1002"),
    ("array too long", r"Descriptor of Column .* > maxlen", "F1003"),
    ("logical element", r"Logical value in row", "F1101 F1104"),
    ("TDISP", r"TDISP\d+: invalid format", "F0708 F0709"),
    ("column index", r"invalid index \d+ \(> TFIELD", "F0710 F0711 F0712"),
    ("text for EQUINOX", r"(EQUINOX|MJD-\w+): value =.* is not a floating point number", "F0405 F1530 F1622"),
    ("text for WCS", r"(CR|CD|PC|PV)\w+: value =.* is not a floating point number", "F1409"),
    ("no value, WCS", r"(CR|CD|PC|PV)\w+ has a null value; expected", "F0225 F1409"),
    ("no value, date", r"DATE\S* has a null value; expected", "F0225 F0408"),
    ("no value, text", r"has a null value; expected a string", "F0225 F0401"),
    ("date", r"illegal format", "F0408 F0409 F0410 F0411 F0414 F0225"),
    ("array keyword in a table", r"is not allowed in the Bin/ASCII table", "F0713"),
    ("BLANK with floats", r"must not be used with floating point data", "F0606"),
    ("primary keyword in an extension", r"is not allowed in extensions", "F0338 F0339 F0340 F1908"),
    ("out of order", r"is duplicated or out of order", "F0316 F0333 F0334 F0338"),
    ("column keyword in an image", r"is not allowed in the array HDU", "F0608 F0609 F0610"),
    ("fixed format", r"mandatory keyword is not in (logical|integer) fixed format", "F0302 F0317 F0318"),
)
NO_FAULT = re.compile(r"it stopped$")  # says how far it came, not what is wrong

FITSVERIFY_WARNINGS = _kinds(
    ("no value", r"has a null value", "F0224 F0225"),
    ("WCS index", r"index \d+ is not in range", "F1407 F1408"),
    ("letters of a column name", r"contains character", "F0715 F0717"),
    ("incomplete WCS", r"keywords appear to be missing", "F1413 F1414 F1415"),
    ("checksum", r"checksum is not|CHECKSUM means header", "F1201 F1202 F1203 F1204"),
    ("LONGSTRN", r"LONGSTRN", "F0505"),
    ("duplicate", r"is duplicated in card", "F0229 F0335 F1402"),
    ("deprecated", r"is deprecated", "F0341 F0406 F0420 F1508 F1509"),
    ("two-digit year", r"intends to mean year", "F0409 F0412 F0413"),
    ("scale of 0", r"The scaling factor is 0", "F0602 F0718"),
    ("range of the null", r"is not in the range of datatype", "F0906"),
    ("SIMPLE", r"SIMPLE != T", "F0114"),
)

ASTROPY = _kinds(
    ("checksum", r"(Checksum|Datasum) verification failed", "F1201 F1202 F1203"),
    ("no FITS file", r"No SIMPLE card found", "F0101 F0116"),
    ("cut off", r"File may have been truncated", "F0102 F0103 F0104"),
    ("nothing to read", r"Empty or corrupt FITS file", "F0101 F0226 F0228 F1204"),
    ("DATASUM", r"invalid literal for int", "F1204"),
    ("header not of whole blocks", r"Header size is not multiple of", "F0104 F0105 F0107 F0113 F0117 F0226 F0228"),
    ("bytes of a header", r"non-ASCII characters are present", "F0104 F0105 F0113 F0201 F0235 F0236 F0237"),
    ("NUL in a header", r"null bytes instead of spaces", "F0104 F0105 F0108 F0113 F0202"),
    ("BLANK with floats", r"keyword is only applicable to integer data", "F0606"),
    ("SIMPLE", r"SIMPLE card but its format", "F0302 F0318"),
    ("BITPIX", r"'BITPIX' card has invalid value", "F0311"),
)


def kind_of(text: str, kinds: tuple[Kind, ...]) -> Kind | None:
    """Give the kind of a message; None when there is no row for it."""
    return next((kind for kind in kinds if kind.fits.search(text)), None)
