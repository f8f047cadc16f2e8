"""The search for one mutant: edits of one base after the other, until one breaks a rule and no other.

Takes a rule, and who breaks and who judges; gives the mutant, or why there is none. First come edits as they are, then
those on top of which others make good what they broke besides, then the same for variants of the bases in which a
condition holds. When all that is broken besides speaks of the same item, there is no better mutant, and it counts; what
else it breaks is told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from specc.mutants.kin import akin
from specc.mutants.mutant import Base, mutant, names_a_file

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from specc.mutants.breaking import Opens
    from specc.mutants.judging import Judge
    from specc.mutants.mutant import Breaker, Edit, Mutant, Setting
    from specc.plan.plan import PlannedRule
    from specc.plan.stating import About
    from specc.runtime.findings import Finding

_MOST_EDITS = 60  # of one rule and one base
_MOST_MISSES = 20  # edits that do not break a rule about one item: the likeliest come first
_MOST_HITS = 10  # edits that break it, and others with it
_IN_VAIN = 8  # edits that break nothing at all, until a base is given up
_MOST_MENDS = 30  # of one edit
_BEST = 3  # edits that are mended
_STEPS = 5  # edits that are mended, those that were mended once among them
_MOST_VARIANTS = 10  # of one rule and one base
_ENOUGH = 4  # variants that conform
_NAMED = 4  # rules that a reason names
_KEYWORD = re.compile(r"\b[A-Z][A-Z0-9_-]{1,7}\b")


@dataclass(slots=True, eq=False)
class _Stall:
    """A base with its breaker, and what is found in it as it is."""

    judge: Judge
    base: Base
    broken: Counter[str]
    breaker: Breaker

    def judged(self, edits: Iterator[Edit], most: int) -> Iterator[tuple[Edit, frozenset[str]]]:
        """Judge edits as they come; gives the rules of which there is more than in the base."""
        for edit in islice(edits, most):
            if not names_a_file(edit.name or self.base.name):
                continue
            left = self.broken.copy()
            new = []
            for one in self.judge.report(edit.name or self.base.name, edit.content).findings:
                if left[one.rule]:
                    left[one.rule] -= 1
                else:
                    new.append(one)
            edit.found = new
            yield edit, frozenset(one.rule for one in new)


@dataclass(slots=True, eq=False)
class _Try:
    """An edit that broke the rule, and others: on which base, and which others."""

    also: frozenset[str]
    edit: Edit
    stall: _Stall

    def says_the_same(self, rule: str, every: Mapping[str, Sequence[About]]) -> bool:
        """Say whether all that it broke besides speaks of the same place.

        That is another rule of the very item, one whose expression names it, or one of the Standard about the card, the
        column or the keywords that the finding of the rule names.
        """
        ours = [one for one in self.edit.found if one.rule == rule]
        item = rule.rpartition(":")[0]
        return all(
            one.rule == rule
            or (one.rule.rpartition(":")[0] == item and "/" in item.partition("/")[2])
            or (":" not in one.rule and any(map(one_place(one), ours)))
            or (one.rule in every and akin(every[rule], every[one.rule]))
            for one in self.edit.found
        )


def one_place(standard: Finding) -> Callable[[Finding], bool]:
    """Give what says whether a finding speaks of what one of the Standard speaks of.

    That is the same keywords, the same column, the same node of a tree, or the HDU, the tree or the picture as a whole.
    """
    named = _named(standard)

    def same(other: Finding) -> bool:
        if standard.index != other.index:
            return False
        return (
            not named.isdisjoint(_named(other))
            or (standard.column is not None and standard.column == other.column)
            or (standard.path is not None and standard.path == other.path)
            or (_is_of_whole(standard) and _is_of_whole(other))
        )

    return same


def _is_of_whole(one: Finding) -> bool:
    return one.keyword is None and one.column is None and not one.path


def _named(one: Finding) -> set[str]:
    return {*_KEYWORD.findall(one.message), *([one.keyword] if one.keyword is not None else [])}


@dataclass(slots=True)
class _Tried:
    """What is known of a rule that is still alive."""

    count: int = 0
    found: list[_Try] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)


class Search:
    """The bases of one product, taken apart, and the rules that are looked for in them."""

    def __init__(self, judge: Judge, setting: Setting, opens: Opens) -> None:
        self._judge = judge
        self._setting = setting
        self._opens = opens
        self._stalls = [self._stall(base) for base in setting.bases]
        self._variants: dict[str, list[_Stall]] = {}

    def _stall(self, base: Base) -> _Stall:
        broken = self._judge.broken(base.name, base.content)
        return _Stall(self._judge, base, broken, self._opens(base, self._setting))

    def mutant_of(self, rule: PlannedRule) -> Mutant | str:
        """Give a mutant of a rule, or why there is none."""
        if not self._stalls:
            return "there is no example to break"
        tried = _Tried()
        about = self._setting.about[rule.id]
        found = self._tried(rule, about, self._stalls, tried) or self._mended(rule, tried)
        if found is None and not tried.found:
            others = self._others(about)
            found = self._tried(rule, about, others, tried) or self._mended(rule, tried)
        if found is not None:
            return found
        for one in tried.found:
            if one.says_the_same(rule.id, self._setting.about):
                return mutant(rule.id, one.stall.base, one.edit, tuple(sorted(one.also)))
        if not tried.count:
            tried.reasons += [stall.breaker.reason(rule, about) for stall in self._stalls]
        return _why(tried, len(self._stalls))

    def _tried(
        self, rule: PlannedRule, about: Sequence[About], stalls: Sequence[_Stall], tried: _Tried
    ) -> Mutant | None:
        for stall in stalls:
            if rule.id in stall.broken:
                tried.reasons.append(f"the {stall.base.told} example has it broken already")
                continue
            vain = hits = 0
            most = _MOST_MISSES if about[0].rule is None else _MOST_EDITS
            edits = stall.judged(stall.breaker.edits(rule, about), _MOST_EDITS)
            for misses, (edit, new) in enumerate(edits, 1):
                tried.count += 1
                vain = vain + 1 if not new else 0
                if vain >= _IN_VAIN and about[0].rule is None:
                    break  # nothing is asked of it here
                if new == {rule.id}:
                    return mutant(rule.id, stall.base, edit)
                if rule.id in new:
                    tried.found.append(_Try(new - {rule.id}, edit, stall))
                    hits += 1
                if hits >= _MOST_HITS or (not hits and misses >= most):
                    break
        return None

    def _mended(self, rule: PlannedRule, tried: _Tried) -> Mutant | None:
        """Make good what the best edits broke besides, step by step; gives a mutant, if that was all of it."""
        tried.found.sort(key=lambda one: len(one.also))
        waiting = _various(tried.found)[:_BEST]
        known = {one.edit.content for one in waiting}
        for _ in range(_STEPS):
            if not waiting:
                break
            best = waiting.pop(0)
            stall = best.stall
            better = []
            for edit, new in stall.judged(stall.breaker.mends(best.edit, rule, best.also), _MOST_MENDS):
                if new == {rule.id}:
                    return mutant(rule.id, stall.base, edit)
                others = new - {rule.id}
                if (
                    rule.id in new
                    and edit.content not in known
                    and (len(others) < len(best.also) or others != best.also)
                ):
                    better.append(_Try(new - {rule.id}, edit, stall))
            better.sort(key=lambda one: len(one.also))
            known.update(one.edit.content for one in better[:1])
            waiting = [*better[:1], *waiting]
            tried.found = [*better[:1], *tried.found]
        tried.found.sort(key=lambda one: len(one.also))
        return None

    def _others(self, about: Sequence[About]) -> list[_Stall]:
        """Give variants of the bases that conform as well, and in which other conditions hold."""
        found: list[_Stall] = []
        for stall in self._stalls:
            if len(found) >= _ENOUGH:
                break
            for edit, new in stall.judged(stall.breaker.variants(about), _MOST_VARIANTS):
                key = f"{stall.base.told}: {edit.how}"
                if key in self._variants:
                    found += self._variants[key]
                    continue
                self._variants[key] = []
                if not new:
                    base = Base(edit.name or stall.base.name, edit.content, f"{stall.base.told}, where {edit.how}")
                    self._variants[key].append(
                        _Stall(self._judge, base, stall.broken, self._opens(base, self._setting))
                    )
                    found += self._variants[key]
        return found


def _various(found: Sequence[_Try]) -> list[_Try]:
    """Give tries that broke different rules besides, the first of each kind, and then the others."""
    firsts = list({one.also: one for one in reversed(found)}.values())[::-1]
    return [*firsts, *(one for one in found if one not in firsts)]


def _why(tried: _Tried, bases: int) -> str:
    """Say why a rule has no mutant."""
    if tried.found:
        one = tried.found[0]
        named = ", ".join(sorted(one.also)[:_NAMED])
        more = f" and {len(one.also) - _NAMED} more" if len(one.also) > _NAMED else ""
        return f"whatever breaks it breaks {named}{more}, too: {one.edit.how}"
    if tried.count:
        return f"none of {tried.count} edits broke it"
    reasons = list(dict.fromkeys(filter(None, tried.reasons)))
    examples = "the example" if bases == 1 else f"{bases} examples"
    return "; ".join(reasons) or f"nothing that could break it is in {examples}"
