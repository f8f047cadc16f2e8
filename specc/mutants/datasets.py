"""Mutants of whole deliveries: files missing, too many, misplaced, undeclared, alike, or holding what others deny.

Takes the plan of a dataset, the specs of its products, and the files of a delivery that is whole, by their paths in
its folder; gives for each rule a delivery that breaks it and no other rule of the dataset, or the reason why there is
none. What each file is by itself is not asked here.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from specc.mutants.shipments import Wreck, wrecks
from specc.runtime.deliveries.reports import DatasetReport
from specc.runtime.deliveries.running import check_folders, check_names
from specc.runtime.wanted import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specc.model.spec import Dataset
    from specc.mutants.shipments import Files, Told
    from specc.plan.plan import Plan, PlannedRule
    from specc.runtime.spec import Spec as RuntimeSpec

_MOST = 80  # deliveries that are judged for one rule
_NAMED = 4
_TOO_MANY = frozenset({"twice", "unique", "count"})  # all of which say that a file is there which should not be


@dataclass(frozen=True, slots=True)
class BrokenDelivery:
    """A delivery that breaks one rule: how, and its files by their paths. listed: if nothing but these is known."""

    rule: str
    how: str
    files: Mapping[str, bytes] = field(repr=False)
    told: str = ""  # which example it was made of
    also: tuple[str, ...] = ()
    listed: bool = False


@dataclass(slots=True)
class DeliveryResult:
    """What came of a hunt: the rules of the dataset, a delivery for those that were killed, a reason for the others."""

    product: str  # the name of the dataset
    rules: tuple[PlannedRule, ...]
    killed: dict[str, BrokenDelivery] = field(default_factory=dict)
    alive: dict[str, str] = field(default_factory=dict)
    judged: int = 0

    @property
    def share(self) -> float:
        """Give the share of rules with a mutant."""
        return len(self.killed) / len(self.rules) if self.rules else 1.0


class DeliveryHunt:
    """Hunts for mutants of the datasets of one plan.

    specs: validators of this spec and of those that products are of, as the runtime has them. plans: the plans of the
    same, by their names.
    """

    def __init__(self, plan: Plan, specs: Sequence[RuntimeSpec], plans: Mapping[str, Plan]) -> None:
        self.plan = plan
        self._specs = specs
        self._plans = plans

    def rules(self, dataset: str) -> tuple[PlannedRule, ...]:
        """Give the rules of a dataset in the order of the spec."""
        begins = (f"{dataset}:", f"{dataset}/")
        return tuple(one for one in self.plan.rules if one.id.startswith(begins) and one.level != "off")

    def mutants(self, dataset: str, bases: Sequence[Files]) -> DeliveryResult:
        """Hunt for a mutant of each rule of a dataset."""
        declared = next(one for one in self.plan.spec.datasets if one.name == dataset)
        result = DeliveryResult(dataset, self.rules(dataset))
        told = [_told(declared, self._plans, base) for base in bases]
        with tempfile.TemporaryDirectory(prefix="specc-deliveries-", ignore_cleanup_errors=True) as folder:
            judge = _Judge(self._specs, f"{self.plan.spec.name}:{dataset}", Path(folder))
            known = [judge.broken(base) for base in bases]
            for rule in result.rules:
                reason = self._hunt(rule, told, known, judge, result)
                if reason:
                    result.alive[rule.id] = reason
            result.judged = judge.count
        return result

    def _hunt(
        self,
        rule: PlannedRule,
        told: Sequence[Told],
        known: Sequence[Counter[str]],
        judge: _Judge,
        result: DeliveryResult,
    ) -> str:
        best: tuple[frozenset[str], Wreck, str] | None = None
        count = 0
        for number, (base, before) in enumerate(zip(told, known, strict=True), 1):
            for wreck in islice(wrecks(rule.id, base), _MOST):
                count += 1
                new = frozenset(judge.broken(wreck.files, listed=wreck.listed) - before)
                if new == {rule.id}:
                    result.killed[rule.id] = BrokenDelivery(
                        rule.id, wreck.how, wreck.files, f"example {number}", listed=wreck.listed
                    )
                    return ""
                if rule.id in new and (best is None or len(new) < len(best[0])):
                    best = new, wreck, f"example {number}"
        if best is not None and {one.rpartition(":")[2] for one in best[0]} <= _TOO_MANY:
            also = tuple(sorted(best[0] - {rule.id}))
            _, wreck, told_of = best
            result.killed[rule.id] = BrokenDelivery(rule.id, wreck.how, wreck.files, told_of, also, listed=wreck.listed)
            return ""
        if best is not None:
            others = sorted(best[0] - {rule.id})
            named = ", ".join(others[:_NAMED]) + (f" and {len(others) - _NAMED} more" if len(others) > _NAMED else "")
            return f"whatever breaks it breaks {named}, too: {best[1].how}"
        return f"none of {count} edits broke it" if count else "nothing that could break it is in the examples"


def _told(dataset: Dataset, plans: Mapping[str, Plan], files: Files) -> Told:
    from specc.mutants.shipments import Told  # noqa: PLC0415  its fields are of types of this module's callers

    return Told(dataset, {name: plan.spec for name, plan in plans.items()}, dict(files))


class _Judge:
    """What is found in deliveries, of rules of the dataset alone. Files are written one delivery after the other."""

    def __init__(self, specs: Sequence[RuntimeSpec], dataset: str, folder: Path) -> None:
        self._specs = specs
        self._dataset = dataset
        self._folder = folder
        self.count = 0

    def broken(self, files: Files, *, listed: bool = False) -> Counter[str]:
        """Give how many findings there are of each rule of the dataset. listed: the names alone are judged."""
        self.count += 1
        name = self._dataset.partition(":")[2]
        found: Counter[str] = Counter()
        for report in self._listed(files) if listed else self._lying(files):
            own = (one for one in report.findings if one.rule.startswith((f"{name}:", f"{name}/")))
            found.update({one.rule: one.count or 1 for one in own})
        return found

    def _listed(self, files: Files) -> list[DatasetReport]:
        return list(check_names(files, self._specs, self._dataset))

    def _lying(self, files: Files) -> list[DatasetReport]:
        with tempfile.TemporaryDirectory(dir=self._folder, ignore_cleanup_errors=True) as here:
            for path, content in files.items():
                place = Path(here, path)
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content)
            try:
                reports = list(check_folders([here], self._specs, self._dataset, headers_only=True))
            except UsageError:  # nothing is left of the delivery, and so nothing is judged
                return []
            return [one for one in reports if isinstance(one, DatasetReport)]
