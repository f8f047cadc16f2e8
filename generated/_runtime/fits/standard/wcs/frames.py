# SPDX-License-Identifier: BSD-3-Clause
"""Reference frames: RADESYS and EQUINOX, SPECSYS and alike, and the place of the observatory (FITS 8.3, 8.4.1)."""

from __future__ import annotations

from ....values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..hdu import StandardHdu
    from .descriptions import Description

_CELESTIAL = ("ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT")
_SPECTRAL = tuple("TOPOCENT GEOCENTR BARYCENT HELIOCEN LSRK LSRD GALACTOC LOCALGRP CMBDIPOL SOURCE".split())  # noqa: SIM905  # a table
_CHANGE = 1984  # equinoxes before are of FK4, those after of FK5
_DATES = ("DATE-OBS", "MJD-OBS", "DATE-AVG", "MJD-AVG", "DATE-BEG", "MJD-BEG")
_PLACES = (("OBSGEO-X", "OBSGEO-Y", "OBSGEO-Z"), ("OBSGEO-B", "OBSGEO-L", "OBSGEO-H"))


def check_frames(h: StandardHdu, description: Description) -> None:
    """Judge the frames that one description names."""
    whole = description.whole
    if "RADESYS" in whole or "RADECSYS" in whole or "EQUINOX" in whole:
        _celestial(h, description)
    for quantity in ("SPECSYS", "SSYSOBS", "SSYSSRC"):
        card = whole.get(quantity)
        if card is None or card.kind in ("undefined", "broken"):
            continue
        if card.kind != "string" or card.value.strip(" ") not in _SPECTRAL:
            text = f"{card.keyword} is {card.written}, which names no frame; the Standard has {', '.join(_SPECTRAL)}"
            h.fault("F1521", text, card)
    if "SSYSSRC" in whole and "ZSOURCE" not in whole and h.asked("F1522"):
        card = whole["SSYSSRC"]
        h.fault("F1522", f"{card.keyword} is given without ZSOURCE, the redshift in that frame; write both", card)


def _celestial(h: StandardHdu, description: Description) -> None:
    whole = description.whole
    card = whole.get("RADESYS") or whole.get("RADECSYS")
    if card is None or card.kind != "string":
        return
    frame = card.value.strip(" ")
    if frame not in _CELESTIAL:
        text = f"{card.keyword} is {shown(frame)}, which names no frame; the Standard has {', '.join(_CELESTIAL)}"
        h.fault("F1507", text, card)
    if card.keyword == "RADECSYS":
        right = "RADESYS ".ljust(8) + card.text[8:]
        h.fault("F1508", "RADECSYS is deprecated; write RADESYS", card, expected="RADESYS", fix=right.rstrip(" "))
    _equinox(h, description, frame)
    if frame == "GAPPT" and not _has_date(h):
        text = (
            f"{card.keyword} is GAPPT, places as seen on the day, and no DATE-OBS or MJD-OBS says which day; write one"
        )
        h.fault("F1515", text, card)


def _has_date(h: StandardHdu) -> bool:
    """Whether this header or the primary one says when."""
    primary = h.file.hdus[0].header
    return any(date in h.first or date in primary for date in _DATES)


def _equinox(h: StandardHdu, description: Description, frame: str) -> None:
    equinox = description.whole_number("EQUINOX")
    card = description.whole.get("EQUINOX")
    if equinox is None or card is None:
        return
    if frame == "ICRS":
        if h.asked("F1509"):
            h.fault("F1509", f"{card.keyword} says nothing where the frame is ICRS; leave it out", card)
    elif (frame == "FK5" and equinox < _CHANGE) or (frame in ("FK4", "FK4-NO-E") and equinox >= _CHANGE):
        text = f"{card.keyword} is {card.written}, and the frame is {frame}; FK4 goes with 1950, FK5 with 2000"
        h.fault("F1511", text, card)


def check_observatory(h: StandardHdu) -> None:
    """Judge the place of the observatory: three numbers together."""
    for keywords in _PLACES:
        given = [keyword for keyword in keywords if keyword in h.first]
        if 0 < len(given) < len(keywords):
            missing = [keyword for keyword in keywords if keyword not in given]
            text = (
                f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing beside {' and '.join(given)}"
            )
            h.fault("F1523", f"{text}; write all three", h.first[given[0]])
