"""The page of all units: how each is written, what it means, what stands behind it, and who uses it.

Takes Plans; gives the page's model. Whether a unit is one of the Standard is said by the rules that judge
units in files; which are out of use, by the model.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from specc.backends.docs.links import link, page_of_spec
from specc.backends.docs.pages import Link
from specc.backends.docs.suites.declared import counted, fresh, ordered
from specc.backends.docs.suites.uses import users, uses_of
from specc.backends.wording.prose import line
from specc.backends.wording.units import bases, quantity, unit_in_words
from specc.backends.wording.words import number
from specc.model.judged_units import size_of
from specc.model.units import OBSOLETE
from specc.runtime.fits.standard.unit_grammar import unit_fault
from specc.runtime.unit_text import canonical, factors_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markupsafe import Markup

    from specc.backends.docs.suites.uses import Use, Users
    from specc.model.spec import Spec
    from specc.model.types import Unit
    from specc.plan.plan import Plan
    from specc.runtime.unit_sizes import Size

_WRITTEN = frozenset({"exact", "like", "verbatim"})  # kinds of units that name one
_LAST = "Others"


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands behind a unit: `kind` is standard, outdated, allowed, alias, defined, or foreign; in which specs.

    rule: of the FITS Standard that speaks of it.
    """

    kind: str
    said: Markup
    rule: str
    specs: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class UnitView:
    """A unit: as specs write it, in words, in its one spelling, and how large it is."""

    anchor: str
    text: str
    words: str
    spelling: str
    size: str
    standings: tuple[Standing, ...]
    aliases: tuple[str, ...]  # what files may write instead
    users: Users


@dataclass(frozen=True, slots=True)
class QuantitySection:
    """The units of one quantity, the smallest first."""

    anchor: str
    title: str
    units: tuple[UnitView, ...]


@dataclass(frozen=True, slots=True)
class UnitsPage:
    """All units of a build."""

    root: str
    contents: str
    sections: tuple[QuantitySection, ...]


def units_page(plans: Iterable[Plan]) -> UnitsPage:
    """Give the page of all units."""
    plans = ordered(plans)
    found: dict[str, list[Use]] = {one.name: [] for plan in plans for one in plan.spec.units}
    for use in uses_of(plans):
        for text in _texts(use.facts.unit):
            found.setdefault(text, []).append(use)
    context = fresh()
    specs = [plan.spec for plan in plans]
    sized = [(text, _size(text, _concerned(uses, text, specs))) for text, uses in found.items()]
    sized.sort(key=lambda one: (_title(one[1]) == _LAST, _title(one[1]), *_order(one[1]), one[0]))
    sections = []
    for title, members in groupby(sized, key=lambda one: _title(one[1])):
        anchor = context.anchor(f"quantity/{title.lower()}")
        units = tuple(
            _view(text, size, found[text], _concerned(found[text], text, specs), context.anchor(f"unit/{text}"))
            for text, size in members
        )
        sections.append(QuantitySection(anchor, title, units))
    return UnitsPage("", counted(len(found), "unit"), tuple(sections))


def _texts(unit: Unit | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(unit.texts)) if unit is not None and unit.mode in _WRITTEN else ()


def _concerned(uses: Sequence[Use], text: str, specs: Sequence[Spec]) -> tuple[Spec, ...]:
    """Give the specs that use a unit, or define it."""
    names = {one.spec.name for one in uses}
    return tuple(one for one in specs if one.name in names or any(unit.name == text for unit in one.units))


def _aliases(specs: Iterable[Spec]) -> dict[str, str]:
    return {one.written: one.means for spec in specs for one in spec.policy.unit_aliases}


def _size(text: str, specs: tuple[Spec, ...]) -> Size | None:
    """Give the size of a unit; of one that a spec defines, that of what it is made of."""
    meant = _aliases(specs).get(text, text)
    defined = {one.name: one for spec in specs for one in spec.units}
    scale = 1.0
    for _ in defined:  # a chain of definitions ends
        if meant in defined:
            scale, meant = scale * defined[meant].number, defined[meant].unit
    size = size_of(meant)
    return None if size is None else (scale * size[0], size[1])


def _title(size: Size | None) -> str:
    return quantity(size) or _LAST


def _order(size: Size | None) -> tuple[str, float]:
    return ("", 0.0) if size is None else (bases(size), size[0])


def _view(text: str, size: Size | None, uses: list[Use], specs: tuple[Spec, ...], anchor: str) -> UnitView:
    aliases = _aliases(specs)
    spelling = canonical(text, aliases)
    same = sorted(one for one, means in aliases.items() if one != text and canonical(means) == spelling)
    return UnitView(
        anchor=anchor,
        text=text,
        words=unit_in_words(text, aliases),
        spelling="" if spelling == text else spelling,
        size="" if size is None else f"{size[0]:.6g} {bases(size)}".strip(),
        standings=_standings(text, specs),
        aliases=tuple(same),
        users=users(uses),
    )


def _standings(text: str, specs: tuple[Spec, ...]) -> tuple[Standing, ...]:
    """Give what stands behind a unit, what holds for several specs once."""
    by_said: dict[tuple[str, str, str], list[str]] = {}
    for spec in specs:
        for one in _of_spec(text, spec):
            by_said.setdefault(one, []).append(spec.name)
    found = []
    for (kind, said, rule), names in by_said.items():
        links = () if len(names) == len(specs) > 1 else tuple(Link(link("", page_of_spec(one)), one) for one in names)
        found.append(Standing(kind, line(said), rule, () if kind in {"standard", "outdated"} else links))
    return tuple(found)


def _of_spec(text: str, spec: Spec) -> Iterable[tuple[str, str, str]]:
    """Give what stands behind a unit in one spec: the kind, what is said of it, and the rule that does."""
    aliases = {one.written: one.means for one in spec.policy.unit_aliases}
    defined = {one.name: one for one in spec.units}
    if text in defined:
        one = defined[text]
        about = f": {one.doc}" if one.doc else ""
        return [("defined", f"{number(one.number)} `{one.unit}`{about}", "")]
    if text in aliases:
        return [("alias", f"means `{aliases[text]}`", "")]
    symbols = factors_of(text, {}) or {}
    found = [("alias", f"`{symbol}` means `{aliases[symbol]}`", "") for symbol in symbols if symbol in aliases]
    if found:
        return found
    allowed = {*spec.policy.units_allowed} & {text, *symbols}
    fault = unit_fault(text, {})
    if fault is not None:
        return [("foreign", fault[1] + ("; the policy allows it" if allowed else ""), fault[0])]
    old = [one for one in OBSOLETE if one in symbols]
    if old:
        allows = [("allowed", "", "")] if allowed else []
        return [("outdated", " and ".join(f"`{one}`" for one in old), "F1710"), *allows]
    return [("standard", "", "")]
