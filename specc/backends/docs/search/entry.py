"""One thing that can be found, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.backends.wording.families import family_names

if TYPE_CHECKING:
    from specc.model.spec import Family


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in one place.

    where: the place as ids write it, `jwst.imaging:cal/SCI`. also: other names under which people look for it.
    """

    kind: str
    name: str
    doc: str
    page: str
    anchor: str
    where: str
    also: str = ""


def members_of(family: Family | None) -> list[str]:
    """Give the names of a family if there are few; the browser knows by the template that others are of it."""
    names = family_names(family).split(", ")
    return names if not any(" " in one for one in names) else []
