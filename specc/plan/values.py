"""The rules about what a keyword, a key, a column or a pixel holds, and about the names and levels it goes by.

Takes a subject and the facts of the model; states a rule for each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.plan import words
from specc.plan.stating import GRAVITY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.model.spec import Facts, Level, Life, Presence
    from specc.plan.plan import Needs
    from specc.plan.stating import Gravity, Subject
    from specc.source import Place

_LEVELS: dict[Level, Gravity | None] = {
    "required": "error",
    "recommended": "warning",
    "optional": None,
    "forbidden": "error",
    "deprecated": "info",
}
_FOUND: dict[str, Gravity] = {"note": "info", "fault": "error"}


def state_presence(subject: Subject, presence: Presence, message: str) -> None:
    """State that a thing is there, or is not, where anything is asked of that."""
    levels = [level for each in (presence.level, *(each for each, _ in presence.when)) if (level := _LEVELS[each])]
    if levels:
        subject.must("presence", message, level=max(levels, key=GRAVITY.__getitem__))


def is_never(presence: Presence) -> bool:
    """Say whether a thing is never to be there: if it is, that is all that is told of it."""
    return presence.level == "forbidden" and not presence.when


def state_also(subject: Subject, others: tuple[str, ...], needs: Needs) -> None:
    """State that those names of one thing agree which a file has."""
    if others:
        subject.must("also", words.also(subject.name, others), needs)


def state_former_names(subject: Subject, life: Life) -> None:
    """State that a thing goes by its name of now, where a former one is told."""
    levels = [_FOUND[one.found] for one in life.formers if one.found in _FOUND]
    if levels:
        old = " or ".join(str(one.name) for one in life.formers if one.found in _FOUND)
        level = max(levels, key=GRAVITY.__getitem__)
        subject.must("name", f"{subject.name} is no longer called {old}", level=level)


def state_former_values(subject: Subject, facts: Facts) -> None:
    """State that values are spelt as now, and that what is deprecated is not used."""
    told = [one for one in facts.respelt if one.former.found in _FOUND]
    if told:
        level = max((_FOUND[one.former.found] for one in told), key=GRAVITY.__getitem__)
        spelt = ", ".join(f"{words.value(one.former.name)} is now {words.value(one.value)}" for one in told)
        subject.must("spelling", f"{subject.name} is spelt as now: {spelt}", level=level)
    if facts.outdated:
        values = ", ".join(words.value(one.value) for one in facts.outdated)
        subject.must("outdated", f"{subject.name} is not {values}, which is deprecated", level="info")


def state_type(subject: Subject, facts: Facts) -> None:
    """State of which types values are."""
    if all(one.kind != "any" for one in facts.types):
        subject.must("type", words.types(subject.name, facts.types))


def state_nulls(subject: Subject, facts: Facts) -> None:
    """State whether data have nulls, and how they are written."""
    if facts.null is not None:
        subject.must("null", f"{subject.name} writes nulls as {facts.null}", "data")
    elif not facts.nullable:
        subject.must("null", f"{subject.name} has no nulls", "data")


def state_sequence(subject: Subject, facts: Facts, *, along: str, each: str, needs: Needs = "data") -> None:
    """State what holds between the rows of a column, the pixels of an image, or the keywords of a family."""
    if facts.order is not None:
        manner = "increases" if facts.order == "increasing" else "does not decrease"
        subject.must("order", f"{subject.name} {manner} from {along} to {along}", needs)
    if facts.unique:
        subject.must("unique", f"no two {each} have the same {subject.name}", needs)


def state_values(subject: Subject, facts: Facts, needs: Needs) -> None:
    """State what holds for each value, be it in a card, a cell or a pixel."""
    for aspect, message, place in _about_values(subject.name, facts):
        subject.must(
            aspect,
            message,
            "header" if aspect == "unit" else needs,
            level="warning" if aspect == "in" and facts.values_open else "error",
            place=place,
        )


def _about_values(name: str, facts: Facts) -> Iterable[tuple[str, str, Place | None]]:
    if facts.unit is not None and facts.unit.mode not in {"from", "any"}:
        yield "unit", words.unit(name, facts.unit), None
    if facts.fixed is not None:
        yield "value", words.fixed(name, facts), None
    if facts.values:
        yield "in", words.one_of(name, facts), None
    if facts.matches:
        called = f"{name} is the name of a file of {' or '.join(product for _, product in facts.files)}"
        yield "matches", called if facts.files else words.matches(name, facts.matches), None
    lengths = [one for one in facts.types if one.kind == "digits" and one.least is not None]
    if lengths:
        yield "limit", words.types(name, lengths), None
    if facts.limits:
        yield "limit", words.limits(name, facts.limits), facts.limits[0].place
    if facts.bits is not None:
        yield "bits", words.bits(name, facts), None
    if facts.nonempty:
        yield "nonempty", f"{name} is not blank", None
    if facts.finite:
        yield "finite", f"{name} is finite", None
