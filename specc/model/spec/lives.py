"""Since when a thing is in the spec, until when, and what it was called before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Scalar = bool | int | float | str


@dataclass(frozen=True, slots=True)
class Former:
    """A name that a thing had, or the older spelling of a value, and before which version ("": nobody says).

    `found`: what it is to find it in a file: `accepted` (the file is that old), a `note`, or a `fault`.
    """

    name: Scalar
    before: str
    found: Literal["accepted", "note", "fault"]


@dataclass(frozen=True, slots=True)
class Life:
    """Since when a thing is in the spec, and what it was called before; what is to be used instead of it."""

    since: str = ""
    until: str = ""
    deprecated: str = ""
    now: tuple[str, ...] = ()
    formers: tuple[Former, ...] = ()


ALWAYS = Life()  # of what was there from the beginning, under its name of now: most things, and there are thousands
