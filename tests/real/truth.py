"""An independent witness: what astropy and the bare bytes say of a file, held against what a report says of it.

Takes a report and the file; gives every finding that they do not bear out. A finding that they cannot judge (a rule,
the name of a file) is taken on trust here; the tests say why it is true.
"""

from __future__ import annotations

import bz2
import gzip
import warnings
from pathlib import Path

from astropy.io import fits
from real import standard_truth

from specc.runtime.values import shown

CARD = 80  # bytes (FITS Standard 4.0, 4.1.1)
_OPEN = {".gz": gzip.open, ".bz2": bz2.open}
_OF_VALUES = ("in", "matches", "limit", "type", "unit", "value")


def contradictions(report, path):
    """Give the findings of a report that the file contradicts, with what it says instead."""
    path = Path(path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with fits.open(path, disable_image_compression=True) as hdus, _OPEN.get(path.suffix, open)(path, "rb") as file:
            content = file.read()
            said = [(finding.rule, _objection(finding, hdus, content)) for finding in report.findings]
    return [(rule, objection) for rule, objection in said if objection]


def _objection(finding, hdus, content):
    if finding.index is None:
        return _hdu_is_there(finding, hdus)
    hdu = hdus[finding.index]
    card = _card(finding, hdu, content)
    if card and finding.keyword and _name(card) != finding.keyword:
        return f"card {finding.card} is {card!r}"
    if finding.structural:
        return standard_truth.objection(finding, standard_truth.Scene(hdu, hdus, content, card))
    return _absence(finding, hdu) or _value(finding, hdu)


def _hdu_is_there(finding, hdus):
    label = finding.hdu
    if label and finding.rule.endswith(f"/{label}:presence") and "missing" in finding.message and label in hdus:
        return "there is such an HDU"
    return None


def _card(finding, hdu, content):
    """Give the card of a finding as it stands in the file; empty when it has none."""
    if finding.card is None:
        return ""
    at = hdu.fileinfo()["hdrLoc"] + CARD * (finding.card - 1)
    return content[at : at + CARD].decode("latin-1")


def _name(card):
    """Give the keyword of a card, also a long one."""
    return card[9:].partition("=")[0].strip() if card.startswith("HIERARCH ") else card[:8].strip()


def _absence(finding, hdu):
    """Object when what is said to be missing is there, or what must not be there is not."""
    if not finding.rule.endswith(":presence"):
        return None
    if finding.keyword:
        there = finding.keyword in hdu.header
    elif finding.column:
        there = finding.column in hdu.columns.names
    else:
        return None
    missing = "missing" in finding.message
    return f"{finding.keyword or finding.column} is {'' if there else 'not '}there" if there == missing else None


def _value(finding, hdu):
    """Object when a keyword holds something else than the finding says that it found."""
    aspect = finding.rule.rpartition(":")[2]
    if finding.keyword is None or finding.keyword not in hdu.header or finding.row or aspect not in _OF_VALUES:
        return None
    if aspect == "unit" and not finding.column and finding.keyword != "BUNIT":
        comment = hdu.header.comments[finding.keyword]
        return None if comment.startswith(f"[{finding.found}]") else f"its comment is {comment!r}"
    if aspect == "type" and (finding.keyword == "BITPIX" or finding.column):
        data = hdu.data[finding.column] if finding.column else hdu.data
        stored = data.dtype.newbyteorder("=").name
        return None if stored == finding.found else f"it is stored as {stored}"
    # The field of a record-valued keyword stands in the rule: DP[i].NAXES.
    field = f"{finding.keyword}.{finding.rule.rpartition(':')[0].rpartition('.')[2]}"
    value = hdu.header[field if field in hdu.header else finding.keyword]
    value = value.rstrip() if isinstance(value, str) else value
    # A derived value is shown with the values that it was derived from.
    derived = f"{finding.keyword} is {shown(value)}," in f"{finding.found},"
    return None if value == finding.found or derived else f"{finding.keyword} is {value!r}"
