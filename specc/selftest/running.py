"""The selftest of one product: examples, mutants, and the writer asked with the mutants.

Takes who makes examples, and a folder for them; gives a `ProductResult`. The same plan gives the same result: examples
and mutants are drawn by seeds.
"""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from specc.examples.making import Defeated, Maker
from specc.mutants.aiming import hunted
from specc.mutants.bases import SEEDS, called, kinds
from specc.mutants.hunting import Result
from specc.mutants.mutant import Base
from specc.selftest.refusing import asked
from specc.selftest.results import Fault, ProductResult, Survivor, broke

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.examples.making import Example
    from specc.mutants.mutant import Mutant
    from specc.plan.plan import Plan

MOST_ASKED = 30  # mutants of one product that its writer is asked with, unless all are


@dataclass(slots=True)
class Selftest:
    """What one test has found so far of one product. folder: an empty one, which holds its examples then."""

    maker: Maker
    product: str
    folder: Path
    every_mutant: bool = False
    elsewhere: frozenset[str] = frozenset()  # rules that are tried in another product, which says them alike
    examples: list[Example] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def run(self) -> ProductResult:
        """Test the product."""
        begun = time.process_time()
        plan = self.maker.plan
        described = next(one for one in plan.spec.products if one.name == self.product)
        found = Result(self.product, ())
        refused = mended = 0
        try:
            for example, about in self._examples():
                self.examples.append(example)
                self._judge(example, about)
            found = hunted(self.maker, self.product, _bases(self.folder), self.elsewhere)
            refused, mended = self._ask(list(found.killed.values()))
        except Exception as error:  # noqa: BLE001  a fault of ours in one product is told beside what the others show
            self.faults.append(Fault(self.product, f"the selftest broke: {broke(error)}"))
        return ProductResult(
            spec=plan.spec.name,
            product=self.product,
            format=described.format,
            examples=len(self.examples),
            rules=len(found.rules),
            elsewhere=len(self.elsewhere),
            killed=len(found.killed),
            alone=sum(1 for one in found.killed.values() if not one.also),
            alive=tuple(Survivor(rule, reason) for rule, reason in found.alive.items()),
            refused=refused,
            mended=mended,
            faults=tuple(self.faults),
            seconds=time.process_time() - begun,
        )

    def _examples(self) -> Iterator[tuple[Example, str]]:
        for kind, seed in kinds(SEEDS):
            about = called(kind, seed)
            place = self.folder / about
            place.mkdir()
            try:
                yield self.maker.make(self.product, place, kind, seed), about
            except Defeated as defeated:
                self.faults.append(Fault(about, str(defeated)))

    def _judge(self, example: Example, about: str) -> None:
        """Judge an example as anybody would, by what it holds; and read it and compare."""
        report = self.maker.judge(example.path, self.product)
        wrong = [one for one in report.findings if one.level == "error"]
        if wrong or report.product != self.product:
            said = "; ".join(f"{one.rule}: {one.message}" for one in wrong) or f"it is taken for {report.product}"
            self.faults.append(Fault(about, f"the validator rejects it: {said}"))
            return
        writer = self.maker.written(self.product)
        try:
            with tempfile.TemporaryDirectory(prefix="specc-selftest-") as folder:
                product = writer.read(example.path)
                path = product.write(Path(folder), name=example.path.name)
                alike = writer.read(path) == product
            if not alike:
                self.faults.append(Fault(about, "it is not what it was after it was read and written again"))
        except Exception as error:  # noqa: BLE001  as above
            self.faults.append(Fault(about, f"it is not read and written again: {broke(error)}"))

    def _ask(self, mutants: list[Mutant]) -> tuple[int, int]:
        """Ask the writer with mutants that break an error; gives how many it refused, and how many it mended."""
        levels = {one.id: one.level for one in self.maker.plan.rules}
        wrong = [one for one in mutants if levels.get(one.rule) == "error"]
        chosen = wrong if self.every_mutant else _spread(wrong)
        writer = self.maker.written(self.product)
        refused = mended = 0
        for mutant in chosen:
            with tempfile.TemporaryDirectory(prefix="specc-selftest-") as folder:
                answer = asked(writer, mutant, Path(folder))
            refused += answer == "refused"
            mended += answer == "mended"
            if answer not in {"refused", "mended"}:
                self.faults.append(Fault(mutant.rule, answer))
        return refused, mended


def again(maker: Maker, product: str, folder: Path, wanted: frozenset[str]) -> dict[str, bool]:
    """Hunt for some rules only, in the examples of a test that is over.

    folder: that of the test, whose faults are told there. Gives the rules that have a mutant, and whether it breaks
    nothing else.
    """
    without = {one.id for one in maker.plan.rules} - wanted
    killed = hunted(maker, product, _bases(folder), without).killed
    return {rule: not mutant.also for rule, mutant in killed.items()}


def _bases(folder: Path) -> list[Base]:
    """Give the examples in the folder of a test, in the order in which mutants are sought in them."""
    places = [called(kind, seed) for kind, seed in kinds(SEEDS)]
    return [Base.at(path, about) for about in places for path in (folder / about).iterdir()]


def _spread(mutants: list[Mutant]) -> list[Mutant]:
    """Give some of many: of each aspect the first, and of the rest every n-th."""
    first = {one.rule.rpartition(":")[2]: one for one in reversed(mutants)}
    chosen = {id(one) for one in first.values()}
    rest = [one for one in mutants if id(one) not in chosen]
    room = max(0, MOST_ASKED - len(chosen))
    step = max(1, -(-len(rest) // room)) if room else len(rest) + 1
    chosen |= {id(one) for one in rest[::step]}
    return [one for one in mutants if id(one) in chosen]


def selftest(
    plan: Plan, product: str, *, every_mutant: bool = False, elsewhere: frozenset[str] = frozenset()
) -> ProductResult:
    """Test one product of a spec.

    every_mutant: the writer is asked with all of them, which takes long. elsewhere: rules that need no mutant here,
    since another product says them alike (`Sharing.said_before`).
    """
    with tempfile.TemporaryDirectory(prefix="specc-selftest-") as folder:
        return Selftest(Maker(plan), product, Path(folder), every_mutant, elsewhere).run()
