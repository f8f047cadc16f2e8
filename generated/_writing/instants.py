# SPDX-License-Identifier: BSD-3-Clause
"""Instants as files store them: texts, of what Python and astropy have for dates and times.

astropy is asked only when somebody has loaded it: nobody else can have a `Time`.
"""

from __future__ import annotations

import datetime as dt
import sys
from typing import TYPE_CHECKING, TypeAlias

from .beside import runtime

if TYPE_CHECKING:
    from .given import Moment

__all__ = ["Instant", "now", "today"]

Instant: TypeAlias = "str | dt.date | dt.time | Moment"


def now() -> str:
    """Give the time, UTC, as files say when they were made."""
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S")


def today() -> str:
    """Give the day, UTC, as files say when they were made."""
    return now()[:10]


def in_form(value: str, form: str) -> str:
    """Give a date in the form of a spec; one that is in it already, and what is no date, as it is."""
    written = runtime("written")
    values = runtime("values")
    if written.read(value, form).seconds is not None:
        return value
    reading = values.read_datetime(value, ("Z", "blank"))
    if reading.seconds is None:
        reading = values.read_time(value)
    return value if reading.seconds is None else str(written.write(reading.seconds, form))


def text_of(value: object) -> object:
    """Give what Python and astropy have for instants as texts of ISO 8601; anything else as it is."""
    astropy = sys.modules.get("astropy.time")
    if astropy is not None and isinstance(value, astropy.Time):
        return value.isot
    return value.isoformat() if isinstance(value, dt.date | dt.time) else value
