"""The hunt: for each rule of a product, the edit of an example that breaks this rule and no other.

Takes a Plan, the name of a product and examples that conform; gives mutants, and a reason for each rule without one.
The validator is the judge: a mutant counts when what it finds in it, and not in the example, is of exactly that rule.

    result = Hunt(plan).mutants("cal", [Base.at(path, "maximal"), ...])
    result.killed["cal/PRIMARY/EXPTIME:limit"].content
    result.alive["cal/PRIMARY:..."]                       # why there is none
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specc.backends.validator import load
from specc.mutants.breaking import breakers
from specc.mutants.judging import Judge
from specc.mutants.mutant import Mutant, Setting
from specc.mutants.searching import Search
from specc.plan.rules import about

if TYPE_CHECKING:
    from collections.abc import Container, Sequence
    from types import ModuleType

    from specc.mutants.mutant import Base
    from specc.plan.plan import Plan, PlannedRule


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
            search = Search(judge, setting, opens)
            for rule in rules:
                killed = search.mutant_of(rule)
                if isinstance(killed, Mutant):
                    result.killed[rule.id] = killed
                else:
                    result.alive[rule.id] = killed
            result.judged = judge.judged
        return result
