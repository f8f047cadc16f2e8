"""Says which entries accept rules that no spec has.

Takes entries and the specs that can be seen, as they judge; gives diagnostics with the nearest right name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.accepted.patterns import is_pattern, named
from specc.diagnostics.record import Problems
from specc.diagnostics.suggest import did_you_mean
from specc.runtime.codes import rules as structural_rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from specc.accepted.entries import AcceptedFile, Entry
    from specc.diagnostics.record import Diagnostic
    from specc.runtime.spec import Spec

_OF_NO_SPEC = ("unmatched",)  # beside the rules of structure


def unknown_rules(files: Iterable[AcceptedFile], specs: Sequence[Spec]) -> list[Diagnostic]:
    """Give a warning for each entry that can accept nothing, since nothing has its rule."""
    problems = Problems()
    known = _Known(specs)
    for file in files:
        for entry in file.entries:
            known.look(entry, problems)
    return problems.in_order()


class _Known:
    """The rules of all specs: as they are, as they were, and under profiles."""

    def __init__(self, specs: Sequence[Spec]) -> None:
        self._specs = {spec.name: spec for spec in specs}
        self._codes = frozenset((*structural_rules(), *_OF_NO_SPEC))

    def look(self, entry: Entry, problems: Problems) -> None:
        """Tell an entry whose rule nothing has."""
        rule = entry.rule
        if is_pattern(rule):
            matches = named(rule)
            if not any(map(matches, self._codes)) and not any(map(matches, self._every())):
                text = f"no rule that can be seen from here is called like `{rule}`"
                problems.add("SP807", entry.span, text, help="`specc validate --format json` shows rules with specs")
            return
        name, colon, own = rule.partition(":")
        if not colon:
            if rule not in self._codes:
                near = did_you_mean(rule, self._codes) or "a rule of a spec is `SPEC:RULE`"
                problems.add("SP807", entry.span, f"there is no rule `{rule}`", help=near)
        elif name not in self._specs:
            near = did_you_mean(name, self._specs) or "name its folder as [tool.specc] specs, or with --root"
            problems.add("SP807", entry.span, f"there is no spec `{name}` that judges files here", help=near)
        elif not any(variant.rule(own) is not None for variant in _variants(self._specs[name])):
            near = did_you_mean(own, self._specs[name].rules) or f"`specc explain {name}:...` explains rules"
            problems.add("SP807", entry.span, f"`{name}` has no rule `{own}`", help=near)

    def _every(self) -> Iterator[str]:
        for name, spec in self._specs.items():
            for variant in _variants(spec):
                for rule in variant.rules:
                    yield f"{name}:{rule}"


def _variants(spec: Spec) -> Iterator[Spec]:
    yield spec
    for key in (*dict(spec.older).values(), *spec.profiles.values()):
        yield spec.variant(key)
