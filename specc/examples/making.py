"""Making examples: drawn, written by the generated class, judged by the generated validator, and drawn again.

Takes a Plan; gives files. The same arguments give the same bytes: nothing here knows a clock or chances of its own.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from specc.backends.validator import load as load_validator
from specc.backends.writer.memory import load as load_writer
from specc.examples import formats
from specc.examples.drawing import Undrawn, draw_of
from specc.runtime.expressions import UNTOLD
from specc.runtime.main import run

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from specc.backends.writer.support.contents import Contents
    from specc.backends.writer.support.product import Product as Written
    from specc.examples.drawing import Kind
    from specc.examples.formats import Attempt
    from specc.model.spec import Product
    from specc.plan.plan import Plan, PlannedRule
    from specc.runtime.findings import FileReport, Finding

_ATTEMPTS = 12
_STEPS = 6  # of one attempt: files written, judged and mended


@dataclass(frozen=True, slots=True)
class Example:
    """A file that conforms, and what it holds. findings: what the validator says of it that is no error."""

    path: Path
    product: str
    kind: Kind
    seed: int
    contents: Contents
    findings: Sequence[Finding] = ()


@dataclass(frozen=True, slots=True)
class Broken:
    """What an attempt could not satisfy: the id of a rule, what is wrong, and where the spec says so."""

    rule: str
    message: str
    path: str | None
    line: int | None


class Defeated(Exception):  # noqa: N818  the spec may be right, and only too much for us
    """No attempt made a file that conforms. rules: those that the best attempt broke; said: what an author can do."""

    def __init__(self, product: str, kind: str, rules: Sequence[Broken], attempts: int) -> None:
        self.product = product
        self.kind = kind
        self.rules = tuple(rules)
        self.attempts = attempts
        self.said = _REMEDY
        listed = "; ".join(f"{one.rule}: {one.message}" for one in rules[:3])
        super().__init__(f"no {kind} example of {product} was found in {attempts} attempts: {listed}")


_REMEDY = "give an item that the rule names a value that fits it: `example VALUE` behind its type"


@dataclass(slots=True)
class _Best:
    """The best file so far."""

    report: FileReport | None = None
    path: Path | None = None
    contents: Contents | None = None
    refused: list[Broken] = field(default_factory=list)
    left: frozenset[str] = frozenset()  # rules that the last file broke, where none of them is an error

    def weight(self) -> tuple[int, int]:
        """Give how much is wrong: errors, then what is not as it should be."""
        return (1 << 30, 0) if self.report is None else _weight(self.report)


class Maker:
    """Makes examples of the products of one plan; validator and writer are loaded once."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.validator: ModuleType = load_validator(plan)
        self._writer: ModuleType | None = None
        self._products = {one.name: one for one in plan.spec.products}

    @property
    def writer(self) -> ModuleType:
        """Give the module of the writer's classes."""
        if self._writer is None:
            self._writer = load_writer(self.plan, self.validator)
        return self._writer

    def written(self, product: str) -> type[Written]:
        """Give the class that writes a product. Raises LookupError where there is none."""
        for one in vars(self.writer).values():
            if isinstance(one, type) and getattr(one, "product", None) == product:
                return one
        raise LookupError(f"no writer writes {product}")

    def make(
        self, product: str, folder: Path, kind: Kind, seed: int = 0, *, narrowed: Product | None = None
    ) -> Example:
        """Make a file in a folder. Raises Defeated, and LookupError for a product that the spec does not have.

        narrowed: the product with more said of it than the spec says.
        """
        declared = self._products[product] if narrowed is None else narrowed
        written = self.written(product)
        best = _Best()
        before: frozenset[str] = frozenset()
        with tempfile.TemporaryDirectory(prefix="specc-example-") as beside:
            for number in range(_ATTEMPTS):
                draw = draw_of(self.plan.spec, kind, f"{self.plan.spec.name}/{product}/{kind}/{seed}/{number}")
                try:
                    attempt = formats.attempt(declared, draw)
                    if self._attempt(attempt, declared, written, Path(beside) / str(number), best):
                        break
                except Undrawn as fault:
                    best.refused = [Broken(product, str(fault), declared.place.path, declared.place.line)]
                if best.report is not None and not _errors(best.report):
                    if number >= _ENOUGH or (best.left and best.left == before):
                        break
                    before = best.left
            if best.path is None or best.contents is None or best.report is None or _errors(best.report):
                raise Defeated(product, kind, self._broken(best), _ATTEMPTS)
            target = folder / best.path.name
            shutil.move(best.path, target)
        return Example(target, product, kind, seed, best.contents, tuple(best.report.findings))

    def _attempt(self, attempt: Attempt, declared: Product, written: type[Written], folder: Path, best: _Best) -> bool:
        """Write, judge and mend; says whether nothing is left to be mended.

        When all that is left are warnings, and mending gave those of the same rules again, it will the next time, too.
        """
        best.left = frozenset()
        for step in range(_STEPS):
            contents = attempt.contents()
            here = folder / str(step)
            here.mkdir(parents=True)
            try:
                path = written.of(contents).draft(here, contents.name or None)
            except (ValueError, TypeError, *UNTOLD) as fault:
                best.refused = [Broken(declared.name, str(fault), declared.place.path, declared.place.line)]
                return False
            report = self.judge(path, declared.name)
            if _weight(report) < best.weight():
                best.report, best.path, best.contents = report, path, contents
            wrong = [one for one in report.findings if one.level == "error" or attempt.draw.kind != "minimal"]
            if report.product == declared.name and not wrong:
                return True
            left = frozenset(one.rule for one in wrong) if not _errors(report) else frozenset()
            again, best.left = bool(left) and left == best.left, left
            if again or not attempt.mend(wrong):
                return False
        return False

    def judge(self, path: Path, product: str) -> FileReport:
        """Give what the validator finds in a file; one that could be of several products is judged as this one."""
        report: FileReport = self.validator.validate(str(path)).files[0]
        tells = self._products[product].identify is not None
        if report.product != product and (not tells or report.product is None):
            report = run([str(path)], [self.validator.SPEC], product=product).files[0]
        return report

    def _broken(self, best: _Best) -> list[Broken]:
        if best.report is None:
            return best.refused
        rules = {one.id: one for one in self.plan.rules}
        return [_told(one, rules) for one in best.report.findings if one.level == "error"] or [
            Broken(best.report.product or "", f"the file is taken for {best.report.product}", None, None)
        ]


_ENOUGH = 2  # attempts that are made for the sake of warnings


def _told(one: Finding, rules: dict[str, PlannedRule]) -> Broken:
    rule = rules.get(one.rule)
    place = rule.place if rule is not None else None
    return Broken(one.rule, one.message, place.path if place else one.spec_path, place.line if place else one.spec_line)


def _errors(report: FileReport) -> int:
    return sum(one.level == "error" for one in report.findings) + (report.verdict in {"unmatched", "unreadable"})


def _weight(report: FileReport) -> tuple[int, int]:
    return _errors(report), sum(one.level != "error" for one in report.findings)
