"""The hunt: for each rule of a product, the edit of an example that breaks this rule and no other.

Takes a Plan, the name of a product and examples that conform; gives mutants, and a reason for each rule without one.
The validator is the judge: a mutant counts when what it finds in it, and not in the example, is of exactly that rule.

    result = Hunt(plan).mutants("cal", [Base.at(path, "maximal"), ...])
    result.killed["cal/PRIMARY/EXPTIME:limit"].content
    result.alive["cal/PRIMARY:..."]                       # why there is none
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from specc.backends.validator import load
from specc.mutants.breaking import breakers
from specc.mutants.judging import Judge
from specc.mutants.mutant import Mutant, Setting, mutant
from specc.plan.rules import about

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Container, Iterator, Mapping, Sequence
    from types import ModuleType

    from specc.mutants.mutant import Base, Breaker, Edit
    from specc.plan.plan import Plan, PlannedRule
    from specc.plan.stating import About

_MOST_EDITS = 60  # of one rule and one base
_MOST_MENDS = 40  # of the best of them
_MENDED = 3  # how many of the best are mended
_STEPS = 6  # edits that are mended, those that were once among them
_NAMED = 4  # rules that a reason names


@dataclass(slots=True)
class Result:
    """What came of a hunt: the rules of the product, a mutant for those that were killed, a reason for the others."""

    product: str
    rules: tuple[PlannedRule, ...]
    killed: dict[str, Mutant] = field(default_factory=dict)
    alive: dict[str, str] = field(default_factory=dict)
    judged: int = 0  # files, on the way

    @property
    def share(self) -> float:
        """Give the share of rules with a mutant."""
        return len(self.killed) / len(self.rules) if self.rules else 1.0


@dataclass(slots=True)
class _Tried:
    """What is known of a rule that is still alive: how many edits were judged, and what the best broke besides."""

    count: int = 0
    found: list[tuple[frozenset[str], Edit, int]] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)


class Hunt:
    """Hunts for mutants of the products of one Plan. validator: the one in memory, if there is one already."""

    def __init__(self, plan: Plan, validator: ModuleType | None = None) -> None:
        self.plan = plan
        self._validator = load(plan) if validator is None else validator
        self._about = dict(about(plan.spec))

    def rules(self, product: str) -> tuple[PlannedRule, ...]:
        """Give the rules of a product in the order of the spec; not those that are off, and so never found."""
        begins = (f"{product}:", f"{product}/")
        every = self._about
        return tuple(
            one for one in self.plan.rules if one.id.startswith(begins) and one.id in every and one.level != "off"
        )

    def mutants(self, product: str, bases: Sequence[Base], only: Container[str] | None = None) -> Result:
        """Hunt for a mutant of each rule of a product, or of those in `only`. Bases that do not conform are no help."""
        rules = tuple(one for one in self.rules(product) if only is None or one.id in only)
        result = Result(product, rules)
        known = next(one for one in self.plan.spec.products if one.name == product)
        opens = breakers(known.format)
        if opens is None:
            result.alive = {one.id: f"files of {known.format} are not edited yet" for one in rules}
            return result
        with Judge(self._validator, product) as judge:
            setting = Setting(self.plan, known, self._about, tuple(bases), judge.judged_as)
            stalls = [
                _Stall(judge, base, judge.broken(base.name, base.content), opens(base, setting)) for base in bases
            ]
            for rule in rules:
                killed, reason = _hunt(rule, stalls, self._about)
                if killed is not None:
                    result.killed[rule.id] = killed
                else:
                    result.alive[rule.id] = reason
            result.judged = judge.judged
        return result


@dataclass(slots=True)
class _Stall:
    """A base with its breaker, and what is found in it as it is."""

    judge: Judge
    base: Base
    broken: Counter[str]
    breaker: Breaker

    def new(self, edit: Edit) -> frozenset[str]:
        """Give the rules of which an edit has more findings than the base."""
        found = self.judge.broken(edit.name or self.base.name, edit.content)
        return frozenset(found - self.broken)


def _hunt(
    rule: PlannedRule, stalls: Sequence[_Stall], every: Mapping[str, Sequence[About]]
) -> tuple[Mutant | None, str]:
    tried = _Tried()
    if not stalls:
        return None, "there is no example to break"
    for place, stall in enumerate(stalls):
        if rule.id in stall.broken:
            tried.reasons.append(f"the {stall.base.told} example has it broken already")
            continue
        for edit, new in _judged(stall, stall.breaker.edits(rule, every[rule.id]), _MOST_EDITS):
            tried.count += 1
            if new == {rule.id}:
                return mutant(rule.id, stall.base, edit), ""
            if rule.id in new:
                tried.found.append((new - {rule.id}, edit, place))
    mended = _mended(rule, stalls, tried)
    if mended is not None:
        return mended, ""
    if not tried.count:
        tried.reasons += [stall.breaker.reason(rule, every[rule.id]) for stall in stalls]
    return None, _why(tried, len(stalls))


def _mended(rule: PlannedRule, stalls: Sequence[_Stall], tried: _Tried) -> Mutant | None:
    """Make good again what the best edits broke besides, step by step; gives a mutant, if that was all of it."""
    tried.found.sort(key=lambda one: len(one[0]))
    waiting = tried.found[:_MENDED]
    for _ in range(_STEPS):
        if not waiting:
            return None
        also, edit, place = waiting.pop(0)
        stall = stalls[place]
        better = []
        for mended, new in _judged(stall, stall.breaker.mends(edit, rule, also), _MOST_MENDS):
            if new == {rule.id}:
                return mutant(rule.id, stall.base, mended)
            if rule.id in new and len(new) <= len(also):
                better.append((new - {rule.id}, mended, place))
        better.sort(key=lambda one: len(one[0]))
        waiting = [*better[:1], *waiting]
        tried.found = [*better[:1], *tried.found]
    return None


def _judged(stall: _Stall, edits: Iterator[Edit], most: int) -> Iterator[tuple[Edit, frozenset[str]]]:
    for edit in islice(edits, most):
        yield edit, stall.new(edit)


def _why(tried: _Tried, bases: int) -> str:
    """Say why a rule has no mutant."""
    if tried.found:
        also, edit, _ = tried.found[0]
        named = ", ".join(sorted(also)[:_NAMED]) + (f" and {len(also) - _NAMED} more" if len(also) > _NAMED else "")
        return f"whatever breaks it breaks {named}, too: {edit.how}"
    if tried.count:
        return f"none of {tried.count} edits broke it"
    reasons = list(dict.fromkeys(filter(None, tried.reasons)))
    return (
        "; ".join(reasons)
        or f"nothing that could break it is in {'the example' if bases == 1 else f'{bases} examples'}"
    )
