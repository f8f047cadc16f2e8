"""Rules about how the values of a column lie in the file, and about the columns that they refer to.

Takes the facts of a column; gives aspects, messages and what must be read to tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Column, Facts
    from specc.model.types import Storage
    from specc.plan.plan import Needs


def about_storage(name: str, facts: Facts) -> Iterator[tuple[str, str, Needs]]:
    """Give what is asked beyond type, shape and single values."""
    if facts.storage is not None and (message := stored(name, facts.storage)):
        yield "type", message, "header"
    if facts.ucd is not None:
        written = ", if it is written" if facts.ucd.implied else ""
        yield "ucd", f"the UCD of {name} is {facts.ucd.text}{written}", "header"
    yield from references(name, facts)


def references(name: str, facts: Facts) -> Iterator[tuple[str, str, Needs]]:
    """Give what is asked of values beside those of another column."""
    if facts.refers is not None:
        yield "refers", f"each value of {name} is one of {facts.refers.text}", "data"
    if facts.same is not None:
        yield "same", f"{name} is the same as {facts.same.text} in each row", "data"


def says_limits(column: Column) -> bool:
    """Say whether a column declares TLMIN or TLMAX, which its values have to keep."""
    return any(one.name in {"TLMIN", "TLMAX"} and one.presence.level != "forbidden" for one in column.keywords)


def stored(name: str, storage: Storage) -> str:
    """Say what lies in the file; nothing where the type says all."""
    if storage.scaled:
        return f"{name} is stored as {storage.stored.text if storage.stored else 'numbers'} that are scaled"
    return f"{name} is written as {storage.written}" if storage.written else ""
