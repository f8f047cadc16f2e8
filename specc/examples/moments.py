"""When things happened: the times of one file are those of one exposure, whatever keyword tells them.

Takes the name of a keyword and what is said of it; gives its time by that of the exposure. As `usual`, it suggests.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from specc.examples import instants, values
from specc.runtime.values import SECONDS_A_DAY, mjd_of

if TYPE_CHECKING:
    from specc.model.spec import Facts

LONG = 300.0  # seconds from the beginning to the end of the exposure
_BEGIN = re.compile(
    r"(?:DATE|TIME|MJD|TDB|UT)-?(?:OBS|BEG|STA|START)|(?:EXP|VST|INT)-?START|[BH]STRTIME|LC_START|DATE_OBS"
)
_MIDDLE = re.compile(r"(?:DATE|TIME|MJD|TDB)-?(?:AVG|MID)|EXPMID|[BH]MIDTIME")
_END = re.compile(r"(?:DATE|TIME|MJD|TDB|UT)-?(?:END|STO|STOP)|(?:EXP|INT)-?END|[BH]ENDTIME|LC_END|DATE_END")
_WRITTEN = re.compile(r"DATE|DATE-?(?:PRO|CRE|TLM|MAP)|TLM_DATE|FILEDATE")
_ELAPSED = frozenset({"TELAPSE", "DURATION", "XPOSURE", "EXPTIME", "EXPOSURE", "LIVETIME", "ONTIME", "TEXPTIME"})
_INSTANTS = ("datetime", "date", "time")


def moment(name: str, facts: Facts, begun: float) -> Any:  # noqa: ANN401  the value of a card
    """Give the time that a keyword tells, of an exposure that began then, in seconds since 2000; None for no time."""
    if facts.example is not None or facts.fixed is not None:
        return None
    units = facts.unit.texts if facts.unit is not None else ()
    if name in _ELAPSED and units[:1] == ("s",):
        return LONG if values.conforms(LONG, facts) else None
    seconds = _seconds(name, begun)
    if seconds is None:
        return None
    for kind in facts.types:
        told: Any = None
        if kind.kind in _INSTANTS:
            clock = seconds % SECONDS_A_DAY if kind.kind == "time" else seconds
            told = instants.text_of(clock, kind.kind, facts.written)
        elif kind.kind == "float" and units[:1] == ("d",):
            told = round(mjd_of(seconds), 6)
        if told is not None and values.conforms(told, facts):
            return told
    return None


def _seconds(name: str, begun: float) -> float | None:
    if _BEGIN.fullmatch(name):
        return begun
    if _MIDDLE.fullmatch(name):
        return begun + LONG / 2
    if _END.fullmatch(name):
        return begun + LONG
    return begun + SECONDS_A_DAY if _WRITTEN.fullmatch(name) else None
