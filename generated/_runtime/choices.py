# SPDX-License-Identifier: BSD-3-Clause
"""Choices: how many of some things a file has, and what is said when it has too many or too few.

Takes for each member of a choice whether its things are there; a member of several is there when all of them are. Only
specs that state choices load this.
"""

from __future__ import annotations

from .expressions import UNTOLD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from .fits.check import HduCheck
    from .fits.product import ProductCheck

    There: TypeAlias = tuple[bool, ...]
    Titles: TypeAlias = tuple[tuple[str, ...], ...]


def exactly_one(*members: There) -> bool:
    """Whether one member is there, and no other."""
    return sum(map(all, members)) == 1


def at_least_one(*members: There) -> bool:
    """Whether any member is there."""
    return any(map(all, members))


def at_most_one(*members: There) -> bool:
    """Whether no two members are there."""
    return sum(map(all, members)) <= 1


def all_or_none(*members: There) -> bool:
    """Whether all things are there, or none is."""
    things = [thing for member in members for thing in member]
    return all(things) or not any(things)


def requires(first: There, *others: There) -> bool:
    """Whether all other things are there if the first is."""
    return not all(first) or all(map(all, others))


_OF_GROUPS = ("exactly_one", "at_least_one", "at_most_one")  # a part of a group of theirs alone is a fault of its own


def choose(
    h: HduCheck | ProductCheck,
    rule: str,
    choice: Callable[..., bool],
    titles: Titles,
    there: Callable[[], tuple[There, ...]],
    *,
    message: str | None = None,
) -> None:
    """Demand a choice of an HDU or of a file; `titles` is what findings call its things, `message` the author's word.

    Names of keywords among the titles are looked up, so that a finding stands at the card that is too many.
    """
    try:
        found = there()
    except UNTOLD:
        return
    parts = []
    if choice.__name__ in _OF_GROUPS:
        parts = [(group, one) for group, one in zip(titles, found, strict=True) if any(one) and not all(one)]
    # That nothing is there whole is the part's own fault: what is said of it says what is missing.
    if not choice(*found) and not (parts and not any(map(all, found))):
        text = _SAID[choice.__name__](titles, found)
        present = [name for group, one in zip(titles, found, strict=True) if all(one) for name in group]
        _note(h, rule, f"not so: {message} ({text})" if message else text, present, message or text)
    if parts:
        said = "; ".join(_in_part(group, one) for group, one in parts)
        present = [name for group, one in parts for name, is_there in zip(group, one, strict=True) if is_there]
        _note(h, f"{rule}-whole", said, present, None)


def _note(h: HduCheck | ProductCheck, rule: str, text: str, present: list[str], expected: str | None) -> None:
    found = ", ".join(present) or None
    about = getattr(h, "fault_about", None)
    if about is None:
        h.findings.add(f"{h.product.name}:{rule}", text, expected=expected, found=found)  # type: ignore[union-attr]
    else:
        about(h.id_of(rule), text, present, expected=expected, found=found)  # type: ignore[union-attr]


def _in_part(group: tuple[str, ...], one: There) -> str:
    have = [name for name, is_there in zip(group, one, strict=True) if is_there]
    lack = [name for name, is_there in zip(group, one, strict=True) if not is_there]
    return f"{_are(have)} there without {_listed(lack, 'and')}"


def _none(titles: Titles, _: object) -> str:
    return f"none of {_listed([_group(one) for one in titles], 'and')} is there, and one must be"


def _several(titles: Titles, found: tuple[There, ...]) -> str:
    have = [_group(group) for group, one in zip(titles, found, strict=True) if all(one)]
    return f"{_are(have)} there, and no two may be" if have else _none(titles, found)


def _incomplete(titles: Titles, found: tuple[There, ...]) -> str:
    names = tuple(name for group in titles for name in group)
    return f"{_in_part(names, tuple(thing for one in found for thing in one))}: they come together or not at all"


def _lacking(titles: Titles, found: tuple[There, ...]) -> str:
    lack = [
        name
        for group, one in zip(titles[1:], found[1:], strict=True)
        for name, there in zip(group, one, strict=True)
        if not there
    ]
    return f"{_are(list(titles[0]))} there without {_listed(lack, 'and')}"


_SAID = {
    "exactly_one": _several,
    "at_least_one": _none,
    "at_most_one": _several,
    "all_or_none": _incomplete,
    "requires": _lacking,
}


def _group(names: tuple[str, ...]) -> str:
    return " with ".join(names)


def _are(names: list[str]) -> str:
    return f"{_listed(names, 'and')} {'is' if len(names) == 1 else 'are'}"


def _listed(names: list[str], last: str) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {last} {names[-1]}"
