# SPDX-License-Identifier: BSD-3-Clause
"""What the times of a header refer to (FITS 9.2, 9.3): scale, moment, place, direction and unit.

Keywords of OGIP alone, as TIMEREF, are none of the Standard and not judged.
"""

from __future__ import annotations

from ...values import mjd_of, read_datetime, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from .hdu import StandardHdu

SCALES = ("TAI", "TT", "UTC", "UT1", "GPS", "TCG", "TCB", "TDB", "LOCAL", "TDT", "ET", "IAT", "GMT", "UT")
_OLD_SCALES = {"TDT": "TT", "IAT": "TAI", "GMT": "UTC", "ET": None, "UT": None}
_OF_OGIP = ("MJD", "JD", "TJD")
_BARYCENTRIC = ("TDB", "TCB")
UNITS = ("s", "d", "a", "cy", "min", "h", "yr", "ta", "Ba")
_SCALED = ("s", "a", "yr")
_OLD_UNITS = ("ta", "Ba")  # tropical and Besselian years
_PLACES = (
    "TOPOCENTER GEOCENTER BARYCENTER RELOCATABLE CUSTOM HELIOCENTER GALACTIC EMBARYCENTER "  # noqa: SIM905  # a table
    "MERCURY VENUS MARS JUPITER SATURN URANUS NEPTUNE".split()
)
_DECIDING = 3  # letters of a place
_FAR = ("BAR", "HEL")
_MISSPELT = {"TIMESYER": "TIMSYER", "TIMERDER": "TIMRDER"}
_OBSERVATORY = ("OBSGEO-X", "OBSGEO-B", "OBSORBIT", "OBSGX", "OBSGB", "OBSOR")
_SINGLE = ("MJDREF", "JDREF", "DATEREF")
_PARTS = (("MJDREFI", "MJDREFF"), ("JDREFI", "JDREFF"))
_DAYS_OF_MJD = 2400000.5
_SAME = 1e-7  # days
_FIRST_MJD, _LAST_MJD = 15020, 88069  # 1900, 2100


def check_time_references(h: StandardHdu) -> None:
    """Judge what one header says of its times as a whole."""
    first = h.first
    scale = _check_scale(h)
    _check_moment(h)
    _check_unit(h)
    if "TREFPOS" in first:
        _check_place(h, first["TREFPOS"], scale, "TREFDIR" in first)
    for number, card in h.indexed("TRPOS").items():
        named = h.text(f"TCTYP{number}") or ""
        _check_place(h, card, named if named in SCALES else scale, "TREFDIR" in first or f"TRDIR{number}" in first)
    directions = list(h.indexed("TRDIR").values())
    if "TREFDIR" in first:
        directions.append(first["TREFDIR"])
    for card in directions:
        if card.kind == "string":
            _check_direction(h, card)
    ephemeris = h.text("PLEPHEM")
    if ephemeris is not None and not ephemeris.rpartition("DE")[2][:1].isdigit():
        text = f"PLEPHEM is {shown(ephemeris)}, and ephemerides are called DE405 and alike; write its name"
        h.fault("F1618", text, first["PLEPHEM"])
    for wrong, right in _MISSPELT.items():
        if wrong in first:
            card = first[wrong]
            text = f"{card.keyword} is called {right} in the Standard; write that"
            h.fault("F1639", text, card, expected=right, fix=f"{right:8}{card.text[8:]}".rstrip(" "))


def _check_scale(h: StandardHdu) -> str:
    """Judge TIMESYS; gives the scale it names, or nothing."""
    card = h.card("TIMESYS")
    if card is None:
        return ""
    if card.kind != "string":
        return ""
    written: str = card.value.strip(" ")
    scale, opened, rest = written.partition("(")
    if scale not in SCALES or (opened and not rest.endswith(")")):
        right = written.upper()
        known = right.partition("(")[0] in SCALES and right != written
        remedy = f"write {shown(right)}" if known else f"the Standard has {', '.join(SCALES[:9])}"
        if written in _OF_OGIP:
            remedy = f"old OGIP files write it so; say from when in MJDREF, and {remedy}"
        text = f"TIMESYS is {shown(written)}, which names no time scale; {remedy}"
        h.value_fault("F1602", text, card, fix=f"'{right}'" if known else None)
        return ""
    if scale in _OLD_SCALES:
        new = _OLD_SCALES[scale]
        remedy = f"; write {shown(new)}" if new else "; it is not settled which is meant, TT or TDB, UTC or UT1"
        h.fault("F1603", f"{scale} is an old name of a time scale{remedy}", card, fix=f"'{new}'" if new else None)
    elif scale == "LOCAL":
        text = "TIMESYS is LOCAL, which is for simulations; the civil time of a place is no time scale, write UTC"
        h.fault("F1604", text, card)
    return scale


def _check_moment(h: StandardHdu) -> None:
    """Judge MJDREF and its like, from which times count."""
    first = h.first
    for whole, part in _PARTS:
        if (whole in first) != (part in first):
            given, missing = (whole, part) if whole in first else (part, whole)
            text = f"{given} is given without {missing}, and they are a sum; write both, or {whole[:-1]} alone"
            h.fault("F1608", text, first[given])
    moments = _moments(h)
    if len(moments) > 1:
        base = moments[0]
        for keyword, day in moments[1:]:
            if abs(day - base[1]) > _SAME:
                text = f"{keyword} is another moment than {base[0]}, which is what counts; correct it, or leave it out"
                h.fault("F1607", text, first[keyword])
    if ("TSTART" in first or "TSTOP" in first) and not moments:
        _check_relative(h)


def _moments(h: StandardHdu) -> list[tuple[str, float]]:
    """The reference times that are given, as modified Julian dates, those that count before others first."""
    found: list[tuple[str, float]] = []
    for (whole, part), zero in zip(_PARTS, (0.0, _DAYS_OF_MJD), strict=True):
        days, rest = h.number(whole), h.number(part)
        if days is not None and rest is not None and abs(days) < 1e9 and abs(rest) < 1e9:  # noqa: PLR2004  # days
            found.append((whole, days - zero + rest))
        single = h.number(whole[:-1])
        if single is not None and abs(single) < 1e9:  # noqa: PLR2004
            found.append((whole[:-1], single - zero))
    text = h.text("DATEREF")
    seconds = None if text is None else read_datetime(text, tuple(h.policy.datetimes_allow)).seconds
    if seconds is not None:
        found.append(("DATEREF", mjd_of(seconds)))
    return found


def _check_relative(h: StandardHdu) -> None:
    """Judge TSTART and TSTOP in a header that does not say from when they count."""
    first = h.first
    if any(keyword in first for keyword in (*_SINGLE, *_PARTS[0], *_PARTS[1])):
        return  # it says so in a way that is told as wrong
    keyword = "TSTART" if "TSTART" in first else "TSTOP"
    value = h.number(keyword)
    if value is None or (h.text("TIMEUNIT") == "d" and _FIRST_MJD < value < _LAST_MJD):
        return  # days that count from zero
    primary = h.file.hdus[0].header
    if any(name in primary for name in (*_SINGLE, "MJDREFI", "JDREFI")):
        return
    remedy = "write MJDREF"
    if "BJDREFI" in first:
        remedy = "BJDREFI is no keyword of the Standard; write JDREFI and JDREFF beside it"
    text = f"{keyword} counts from a moment that is not given, so from MJD 0; {remedy}"
    h.fault("F1609", text, first[keyword])


def _check_unit(h: StandardHdu) -> None:
    card = h.card("TIMEUNIT")
    if card is None or card.kind != "string":
        return
    written: str = card.value.strip(" ")
    if written in _OLD_UNITS:
        h.fault("F1612", f"TIMEUNIT is {shown(written)}, years that the Standard advises against; write 'a'", card)
    elif not is_time_unit(h.policy.unit_aliases.get(written, written)):
        from .unit_words import meant

        right = meant(written)
        right = right if right in UNITS else None
        remedy = f"; write {shown(right)}" if right else f"; it is one of {', '.join(UNITS[:7])}"
        text = f"TIMEUNIT is {shown(written)}, which is no unit of time{remedy}"
        h.value_fault("F1611", text, card, expected=right, fix=f"'{right}'" if right else None)


def is_time_unit(unit: str) -> bool:
    """Whether this is a unit of time, with a prefix, as in ms and Myr, or without; Pa is a pascal."""
    if unit in UNITS:
        return True
    from .unit_grammar import PREFIXES

    return unit != "Pa" and any(unit.endswith(scaled) and unit[: -len(scaled)] in PREFIXES for scaled in _SCALED)


def _check_place(h: StandardHdu, card: Card, scale: str, directed: bool) -> None:  # noqa: FBT001  # one caller each
    """Judge TREFPOS or TRPOSn. directed: whether there is a TREFDIR for it."""
    if card.kind != "string":
        return
    place: str = card.value.strip(" ")
    if place[:_DECIDING] not in [known[:_DECIDING] for known in _PLACES]:
        text = f"{card.keyword} is {shown(place)}, which is no place that the Standard knows: {', '.join(_PLACES[:6])}"
        h.value_fault("F1613", f"{text} and the planets", card)
        return
    where = place[:_DECIDING]
    if (scale in _BARYCENTRIC and where in ("TOP", "GEO")) or (scale == "TCG" and where in ("BAR", "HEL")):
        right = "GEOCENTER" if scale == "TCG" else "BARYCENTER"
        text = f"{card.keyword} is {place}, and a clock there does not show {scale}, which goes with {right}"
        h.fault("F1615", text, card, expected=right)
    elif where == "TOP" and not _has_place(h):
        text = f"{card.keyword} is {place}, and nothing says where on Earth or in space; write OBSGEO-X, -Y and -Z"
        h.fault("F1614", f"{text}, or OBSORBIT", card)
    elif where in _FAR and not directed:
        text = f"{card.keyword} is {place}, and TREFDIR does not say for which direction times were shifted; write it"
        h.fault("F1616", text, card)


def _has_place(h: StandardHdu) -> bool:
    if any(keyword in h.first for keyword in _OBSERVATORY[:3]):
        return True
    if any(h.indexed(stem) for stem in _OBSERVATORY[3:]):
        return True
    primary = h.file.hdus[0].header
    return any(keyword in primary for keyword in _OBSERVATORY[:3])


def _check_direction(h: StandardHdu, card: Card) -> None:
    """Judge TREFDIR: two keywords, or two columns, one of longitude and one of latitude."""
    names = [name.strip(" ") for name in card.value.split(",")]
    if len(names) != 2 or not all(names):  # noqa: PLR2004  # longitude and latitude
        text = (
            f"{card.keyword} is {shown(card.value)}; write the names of two keywords or columns, as 'RA_TARG,DEC_TARG'"
        )
        h.value_fault("F1617", text, card)
        return
    columns = {(name.value or "").strip(" ") for name in h.indexed("TTYPE").values() if name.kind == "string"}
    missing = [name for name in names if name not in h.first and name not in columns]
    if missing and not all(name in h.file.hdus[0].header for name in missing):
        text = f"{card.keyword} names {' and '.join(missing)}, and there is no such keyword or column; correct the name"
        h.value_fault("F1617", text, card)
