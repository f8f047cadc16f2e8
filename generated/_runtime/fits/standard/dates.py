# SPDX-License-Identifier: BSD-3-Clause
"""Dates (FITS 4.4.2.1, 9.1.1): the form and range of every keyword that holds one.

A date that is right costs one reading; what is wrong with another is told by one rule, the most specific. Keywords that
merely begin with DATE are dates to most readers (agreement of 1997), so one that is none is told, as a warning.
"""

from __future__ import annotations

from ...values import SECONDS_A_DAY, mjd_of, printable, read_datetime, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...values import Reading
    from ..cards import Card
    from .hdu import StandardHdu

_RESERVED = frozenset(("DATE", "DATE-OBS", "DATE-BEG", "DATE-AVG", "DATE-END", "DATEREF"))
_STEMS = ("DATE", "DOBS", "DAVG")  # the last two are DATE-OBS and DATE-AVG of a column
_UTC = ("", "UTC", "GMT", "UT")
_FIRST_LEAP_YEAR = 1972
_BORN = 1979  # FITS
_MJD_OF_1970 = 40587


def check_dates(h: StandardHdu) -> None:
    """Judge the dates of one header, repeats included."""
    allow = tuple(h.policy.datetimes_allow)
    for card in h.gathered(_dates):
        keyword = card.keyword
        if keyword.startswith("DATE"):
            _judge(h, card, allow, reserved=keyword in _RESERVED)
        elif keyword[4:].isdigit():
            _judge(h, card, allow, reserved=True)


def _dates(h: StandardHdu) -> list[Card]:
    """Cards that hold dates."""
    return [card for card in h.cards if card.keyword[:4] in _STEMS]


def _judge(h: StandardHdu, card: Card, allow: tuple[str, ...], *, reserved: bool) -> None:
    if card.kind != "string":
        if not reserved and card.kind in ("int", "float", "bool", "complex"):
            message = (
                f"{card.keyword} is {card.written}, and readers take all that begins with DATE for a date; rename it"
            )
            h.value_fault("F0426", message, card)
        return
    if card.fault is not None:
        return
    text: str = card.value
    reading = read_datetime(text, allow)
    if reading.problem is None:
        _plausible(h, card, text)
    elif text[2:3] == "/" and reading.seconds is not None:
        _old_form(h, card, reading, reserved=reserved)
    else:
        from .date_faults import FORM, fault_of

        code, message, fix = fault_of(text, allow, "" if (scale := _scale(h)) in _UTC else printable(scale))
        if not reserved:
            code, message = "F0426", f"{message}; readers take all that begins with DATE for a date"
        h.value_fault(code, f"{card.keyword}: {message}", card, expected=FORM, fix=None if fix is None else f"'{fix}'")


def _scale(h: StandardHdu) -> str:
    """The time scale that TIMESYS names, without realization; nothing when it is absent."""
    return (h.text("TIMESYS") or "").partition("(")[0].strip().upper()


def _old_form(h: StandardHdu, card: Card, reading: Reading, *, reserved: bool) -> None:
    """DD/MM/YY, which dates were before 2000."""
    text: str = card.value
    year = text[6:]
    if reading.fix is None or (card.keyword == "DATE" and int(year) < _BORN % 100):
        right = f"20{year}-{text[3:5]}-{text[:2]}"
        message = f"{shown(text)} says 19{year} by the Standard, and probably means 20{year}; then write '{right}'"
        h.value_fault("F0413", f"{card.keyword}: {message}", card)
    elif reserved and not _old_file(h):
        message = f"{card.keyword}: {shown(text)} has the form of dates before 2000; write '{reading.fix}'"
        h.value_fault("F0412", message, card, fix=f"'{reading.fix}'")


def _old_file(h: StandardHdu) -> bool:
    """Whether DATE of this header, or of the primary one, says that it was written before 2000."""
    for header in (h.header, h.file.hdus[0].header):
        card = header.card("DATE")
        if card is not None and card.kind == "string":
            text: str = card.value
            return text[2:3] == "/" or (text[:4].isdigit() and text[:4] < "2000")
    return False


def _plausible(h: StandardHdu, card: Card, text: str) -> None:
    """What may still be wrong with a date in the right form."""
    day, _, time = text.partition("T" if "T" in text else " ")
    if time[6:8] == "60":
        _leap_second(h, card, day, time)
    if card.keyword == "DATE" and day[:1].isdigit():
        _creation(h, card, day)


def _leap_second(h: StandardHdu, card: Card, day: str, time: str) -> None:
    scale = _scale(h)
    if scale not in (*_UTC, "LOCAL"):  # a local scale may be anything
        reason = f"the time scale {printable(scale)} has no leap seconds"
    elif day[-5:] not in ("06-30", "12-31") or int(day[:-6]) < _FIRST_LEAP_YEAR or not time.startswith("23:59"):
        reason = "leap seconds come at 23:59:60 on 30 June or 31 December, since 1972"
    else:
        return
    h.value_fault("F0417", f"{card.keyword}: {shown(card.value)} has a second 60; {reason}", card)


def _creation(h: StandardHdu, card: Card, day: str) -> None:
    """DATE is when the HDU was written: not before there was FITS, and not in the future of this machine's clock."""
    if int(day[:4]) < _BORN:
        h.value_fault("F0416", f"DATE: {shown(card.value)} is before {_BORN}, when there was no FITS", card)
        return
    from time import time

    seconds = read_datetime(day).seconds
    if seconds is not None and mjd_of(seconds) > _MJD_OF_1970 + time() / SECONDS_A_DAY + 1:
        h.value_fault(
            "F0416", f"DATE: {shown(card.value)} is in the future, and DATE is when the HDU was written", card
        )
