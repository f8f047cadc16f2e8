# SPDX-License-Identifier: BSD-3-Clause
"""Times of one header beside each other (FITS 9.4, 9.5, 9.7): their order, their agreement, and how long they last.

Dates are judged as dates elsewhere; here those that can be read are compared, each within what its digits say.
"""

from __future__ import annotations

from ...values import SECONDS_A_DAY, mjd_of, read_datetime

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from ..cards import Card
    from .hdu import StandardHdu

    Span: TypeAlias = tuple[float, float]  # first and last second that a text may mean

_EVENTS = ("OBS", "BEG", "AVG", "END")
_JULIAN = 2400000  # days; as modified Julian dates they are in the year 8429
_MJDS = ("MJD-OBS", "MJD-BEG", "MJD-AVG", "MJD-END", "MJDREF", "MJDREFI")
_NOT_NEGATIVE = ("TIMEDEL", "TIMSYER", "TIMRDER", "XPOSURE", "TELAPSE")
_SECONDS = {"s": 1.0, "min": 60.0, "h": 3600.0, "d": 86400.0, "a": 31557600.0, "yr": 31557600.0}
_WITH_A_SCALE = (*(f"{what}-{event}" for what in ("DATE", "MJD") for event in _EVENTS), "TSTART", "TSTOP")
_SLACK = 0.001  # seconds that programs lose when they convert one form into the other
_LEAP = 1.1  # seconds that may be between two dates and are in neither
_TT_AND_UTC = (42.184, 70.0)  # seconds between them since 1972
_CLOSE = 1e-3
_ENDS_OF_TIME = len("hh:mm:ss")


def check_times(h: StandardHdu) -> None:
    """Judge the times of one header."""
    first = h.first
    for keyword in _MJDS:
        if keyword in first:
            _check_mjd(h, first[keyword])
    for stem in ("MJDOB", "MJDA"):
        for card in h.indexed(stem).values():
            _check_mjd(h, card)
    if "DATE-END" in first or "DATE-AVG" in first:
        _order(h, "DATE", {event: _date(h, f"DATE-{event}") for event in _EVENTS[1:]})
    if "MJD-END" in first or "MJD-AVG" in first:
        days = {event: number_of(h, f"MJD-{event}") for event in _EVENTS[1:]}
        _order(h, "MJD", {event: None if day is None else (day, day) for event, day in days.items()})
    if "TIMEREF" not in first:  # by OGIP's convention, dates are UTC beside it whatever TIMESYS says
        for event in _EVENTS:
            if f"MJD-{event}" in first and f"DATE-{event}" in first:
                _agree(h, event)
    _lengths(h)
    _durations(h)
    if "TIMESYS" not in first and h.asked("F1605"):
        given = [keyword for keyword in _WITH_A_SCALE if keyword in first]
        if given:
            h.fault("F1605", f"{given[0]} is given without TIMESYS, so it is UTC; write TIMESYS", keyword="TIMESYS")
    if "DATE-OBS" in first and h.asked("F1629"):
        text = "DATE-OBS does not say whether it is the start, the middle or the end; write DATE-BEG, -AVG or -END"
        h.fault("F1629", text, first["DATE-OBS"])


def number_of(h: StandardHdu, keyword: str) -> float | None:
    """Value of a number that can be reckoned with."""
    value = h.number(keyword)
    return None if value is None or not abs(value) < 1e300 else float(value)  # noqa: PLR2004  # near infinite


def _check_mjd(h: StandardHdu, card: Card) -> None:
    if card.kind in ("int", "float") and card.value >= _JULIAN:
        modified = f"{card.value - 2400000.5:.9f}".rstrip("0") if card.value < 2 * _JULIAN else ""
        right = f"; write {modified}" if modified else ""
        text = f"{card.keyword} is {card.written}, which is a Julian date and no modified one{right}"
        h.value_fault("F1628", text, card)


def _date(h: StandardHdu, keyword: str) -> Span | None:
    """What a date may mean: all seconds that begin with its digits."""
    text = h.text(keyword)
    if text is None or text[2:3] == "/":
        return None
    seconds = read_datetime(text, ("Z", "blank")).seconds
    if seconds is None:
        return None
    _, _, time = text.strip().rstrip("Zz").partition("T" if "T" in text else " ")
    if not time:
        return (seconds, seconds + SECONDS_A_DAY)
    decimals = max(len(time) - _ENDS_OF_TIME - 1, 0)
    return (seconds, seconds + 10.0 ** -min(decimals, 12))


def _order(h: StandardHdu, what: str, times: dict[str, Span | None]) -> None:
    """BEG, AVG and END follow each other; times: what each may mean."""
    from itertools import pairwise

    known = [(event, span) for event, span in times.items() if span is not None]
    for (before, early), (after, late) in pairwise(known):
        if early[0] > late[1]:
            card = h.first[f"{what}-{after}"]
            text = f"{what}-{after} is {card.written}, before {what}-{before}, which is"
            h.fault("F1623", f"{text} {h.first[f'{what}-{before}'].written}", card)


def _agree(h: StandardHdu, event: str) -> None:
    """DATE-x and MJD-x say the same moment."""
    span, day = _date(h, f"DATE-{event}"), number_of(h, f"MJD-{event}")
    if span is None or day is None or day >= _JULIAN:
        return
    card = h.first[f"MJD-{event}"]
    unsure = _SLACK + SECONDS_A_DAY * 10.0 ** -_decimals(card.written)
    early, late = mjd_of(span[0]), mjd_of(span[1])
    apart = (day - late if day > late else early - day if day < early else 0.0) * SECONDS_A_DAY
    if apart <= unsure:
        return
    if late - early < 1:  # nobody counts to the end of a second
        apart = abs(day - early) * SECONDS_A_DAY
    seconds = f"{apart:.3g} seconds" if apart < SECONDS_A_DAY else f"{apart / SECONDS_A_DAY:.3g} days"
    text = f"MJD-{event} is {card.written} and DATE-{event} {h.first[f'DATE-{event}'].written}: {seconds} apart"
    if _TT_AND_UTC[0] - 1 < apart < _TT_AND_UTC[1]:
        text = f"{text}, as TT and UTC are; both are in the time scale of TIMESYS"
    h.fault("F1624", f"{text}; correct one, or leave it out", card, expected=f"{early:.9f}")


def _decimals(written: str) -> int:
    """Digits behind the point of a number, its exponent considered."""
    digits, _, exponent = written.upper().replace("D", "E").partition("E")
    power = int(exponent) if exponent and len(exponent) < 4 else 0  # noqa: PLR2004  # no time has more
    return min(max(len(digits.partition(".")[2]) - power, 0), 12)


def _lengths(h: StandardHdu) -> None:
    """Numbers that have a range."""
    where = number_of(h, "TIMEPIXR")
    if where is not None and not 0 <= where <= 1:
        card = h.first["TIMEPIXR"]
        text = (
            f"TIMEPIXR is {card.written}, and the place in a time bin is from 0, its start, to 1, its end; correct it"
        )
        h.fault("F1620", text, card)
    for keyword in _NOT_NEGATIVE:
        value = number_of(h, keyword)
        if value is not None and value < 0:
            card = h.first[keyword]
            h.fault(
                "F1621",
                f"{keyword} is {card.written}, and nothing lasts or errs less than 0; correct it, or leave it out",
                card,
            )


def _durations(h: StandardHdu) -> None:
    start, stop = number_of(h, "TSTART"), number_of(h, "TSTOP")
    if start is not None and stop is not None and start > stop:
        card = h.first["TSTOP"]
        h.fault("F1623", f"TSTOP is {card.written}, before TSTART, which is {h.first['TSTART'].written}", card)
    elapsed = number_of(h, "TELAPSE")
    if elapsed is None:
        return
    card = h.first["TELAPSE"]
    exposed = number_of(h, "XPOSURE")
    if exposed is not None and exposed > elapsed * (1 + _CLOSE) + _SLACK:
        text = f"XPOSURE is {h.first['XPOSURE'].written}, more than TELAPSE, the whole time, which is {card.written}"
        h.fault("F1625", f"{text}; correct one of them", h.first["XPOSURE"])
    if start is not None and stop is not None:
        _elapsed(h, card, stop - start, 0.0, "TSTOP minus TSTART")
        return
    begin, end = _date(h, "DATE-BEG"), _date(h, "DATE-END")
    unit = _SECONDS.get((h.text("TIMEUNIT") or "s").strip())
    if begin is not None and end is not None and unit is not None:
        unsure = (begin[1] - begin[0] + end[1] - end[0] + _LEAP) / unit
        _elapsed(h, card, (end[0] - begin[0]) / unit, unsure, "DATE-END minus DATE-BEG")


def _elapsed(h: StandardHdu, card: Card, between: float, unsure: float, what: str) -> None:
    """TELAPSE is the time between start and end, both in TIMEUNIT."""
    if between >= 0 and abs(card.value - between) > unsure + _CLOSE * max(abs(card.value), between) + _SLACK:
        text = f"TELAPSE is {card.written}, and {what} is {between:.9g}; correct one of them"
        h.value_fault("F1626", text, card, expected=f"{between:.9g}")
