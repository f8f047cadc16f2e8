"""Dates and times as files write them, in the 2020s, between the limits of a spec and in the form that it wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.examples.drawing import Undrawn
from specc.plan.walk import constant
from specc.runtime import written
from specc.runtime.values import SECONDS_A_DAY, read_datetime, read_time

if TYPE_CHECKING:
    from specc.examples.drawing import Draw
    from specc.model.spec import Facts

_FORMS = {"date": "YYYY-MM-DD", "datetime": "YYYY-MM-DDThh:mm:ss.sss", "time": "hh:mm:ss.sss"}
_FROM, _TO = 24 * 365.25 * SECONDS_A_DAY, 26 * 365.25 * SECONDS_A_DAY  # since 2000: 2024 and 2025
_A_DAY = SECONDS_A_DAY - 1


def instant(facts: Facts, kind: str, draw: Draw) -> str:
    """Give the text of an instant of a kind: `date`, `datetime` or `time`. Raises Undrawn where none conforms."""
    low, high = _limits(facts, kind)
    if low > high:
        raise Undrawn("no instant lies between the limits")
    return text_of(float(round(draw.rng.uniform(low, high))), kind, facts.written)


def text_of(seconds: float, kind: str, form: str | None = None) -> str:
    """Give the text of an instant: seconds since 2000-01-01, of a time those since midnight."""
    return written.write(seconds, form or _FORMS[kind])


def lies_within(text: str, facts: Facts) -> bool:
    """Say whether the text of an instant lies within the limits of a spec; of any other text nothing is said."""
    kind = next((one.kind for one in facts.types if one.kind in _FORMS), None)
    if kind is None or not facts.limits:
        return True
    if facts.written is not None:
        seconds = written.read(text, facts.written).seconds
    else:
        seconds = (read_time(text) if kind == "time" else read_datetime(text, ("Z", "blank"))).seconds
    low, high = _ends(facts, kind)
    return seconds is not None and low <= seconds <= high


def _limits(facts: Facts, kind: str) -> tuple[float, float]:
    low, high = (0.0, float(_A_DAY)) if kind == "time" else (_FROM, _TO)
    least, most = _ends(facts, kind)
    width = high - low
    if low < least:
        low, high = least, max(high, min(most, least + width)) if high >= least else min(most, least + width)
    if high > most:
        low, high = max(least, min(low, most - width)) if low > most else low, most
    return low, high


def _ends(facts: Facts, kind: str) -> tuple[float, float]:
    """Give the first and the last instant that a spec admits."""
    least, most = (0.0, float(_A_DAY)) if kind == "time" else (float("-inf"), float("inf"))
    for limit in facts.limits:
        bound = constant(limit.bound)
        if not isinstance(bound, str):
            continue
        seconds = (read_time(bound) if kind == "time" else read_datetime(bound, ("Z", "blank"))).seconds
        if seconds is None:
            continue
        step = SECONDS_A_DAY if kind == "date" else 1
        if limit.operator in {">", ">="}:
            least = max(least, seconds + (step if limit.operator == ">" else 0))
        else:
            most = min(most, seconds - (step if limit.operator == "<" else 0))
    return least, most
