"""Whole deliveries: the files of a dataset, each an example of its product, that belong to each other.

Takes the plan of a dataset and gives files in a folder. What a delivery asks of a file is said of its product before
the file is drawn (`narrowing`), in an order in which what a file hangs on is there already; the judge of deliveries
says whether it is whole.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from specc.examples.among import Made, Together, rule_for, speaks_of, told, value_in
from specc.examples.drawing import Undrawn, draw_of
from specc.examples.making import Broken, Defeated, Maker
from specc.examples.naming import fields_in
from specc.examples.narrowing import Known, narrowed
from specc.examples.planning import Planned, agreed, in_order, planned
from specc.model.expressions import Expr, KeywordRef, MemberRef
from specc.model.spec import Hdu
from specc.runtime.deliveries.running import check_folders
from specc.runtime.expressions import UNTOLD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from specc.examples.drawing import Draw, Kind
    from specc.examples.making import Example
    from specc.model.spec import Dataset, FolderTemplate, Member, MemberProduct, Product
    from specc.plan.plan import Plan
    from specc.runtime.findings import FileReport

_ATTEMPTS = 6


@dataclass(frozen=True, slots=True)
class Delivered:
    """A delivery that is whole: its files by their paths, and what the judge says of it that is no error."""

    dataset: str
    kind: Kind
    seed: int
    paths: tuple[Path, ...]


class Deliveries:
    """Makes deliveries of one spec. plan_of: gives the plan of a spec by its name, for those that products are of.

    makers: those that are there already, by the names of their specs.
    """

    def __init__(self, plan: Plan, plan_of: Callable[[str], Plan], makers: Mapping[str, Maker] | None = None) -> None:
        self.plan = plan
        self.plan_of = plan_of
        self._makers: dict[str, Maker] = dict(makers or {})

    def maker(self, spec: str) -> Maker:
        """Give who makes examples of the products of a spec."""
        if spec not in self._makers:
            self._makers[spec] = Maker(self.plan if spec == self.plan.spec.name else self.plan_of(spec))
        return self._makers[spec]

    def make(self, name: str, folder: Path, kind: Kind, seed: int = 0) -> Delivered:
        """Make a delivery in a folder. Raises Defeated, and LookupError where the spec has no such dataset."""
        dataset = next((one for one in self.plan.spec.datasets if one.name == name), None)
        if dataset is None:
            raise LookupError(f"{self.plan.spec.name} has no dataset {name}")
        broken: list[Broken] = []
        for number in range(_ATTEMPTS):
            draw = draw_of(self.plan.spec, kind, f"{self.plan.spec.name}/{name}/{kind}/{seed}/{number}")
            with tempfile.TemporaryDirectory(prefix="specc-delivery-") as beside:
                try:
                    _Attempt(self, dataset, draw, Path(beside)).make()
                except Defeated as fault:
                    broken = list(fault.rules)
                    continue
                except Undrawn as fault:
                    broken = [Broken(name, str(fault), dataset.place.path, dataset.place.line)]
                    continue
                broken = self._judged(dataset, Path(beside))
                if not broken:
                    return Delivered(name, kind, seed, _moved(Path(beside), folder))
        raise Defeated(name, kind, broken, _ATTEMPTS)

    def _judged(self, dataset: Dataset, folder: Path) -> list[Broken]:
        """Give the errors that the judge of deliveries finds."""
        specs = dict.fromkeys([self.plan.spec.name, *(one.spec for each in dataset.members for one in each.products)])
        loaded = [self.maker(one).validator.SPEC for one in specs]
        reports = check_folders([str(folder)], loaded, f"{self.plan.spec.name}:{dataset.name}")
        return [one for report in reports for one in _errors(report, dataset)]


def _errors(report: FileReport, dataset: Dataset) -> Iterator[Broken]:
    for one in report.findings:
        if one.level == "error":
            yield Broken(one.rule, one.message, one.spec_path or dataset.place.path, one.spec_line)


def _moved(beside: Path, folder: Path) -> tuple[Path, ...]:
    """Move the files of a folder, with the folders that they lie in."""
    made = []
    for one in sorted(path for path in beside.rglob("*") if path.is_file()):
        target = folder / one.relative_to(beside)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(one, target)
        made.append(target)
    return tuple(made)


class _Attempt:
    """One attempt at a delivery."""

    def __init__(self, deliveries: Deliveries, dataset: Dataset, draw: Draw, folder: Path) -> None:
        self.deliveries = deliveries
        self.dataset = dataset
        self.draw = draw
        self.folder = folder
        self.together = Together()

    def make(self) -> None:
        """Make the files, one after the other. Raises Defeated, and Undrawn."""
        members = [one for one in in_order(self.dataset) if one.listed_in is not None or self._asked(one)]
        plans = planned(self.dataset, members, self.draw, set(self._bound()))
        self.together.key = agreed(members, [one.name for one in self.dataset.key], self.draw)
        self.together.counts = {name: one.count for name, one in plans.items()}
        for member in in_order(self.dataset):
            if not self._asked(member):
                self.together.counts[member.name] = 0
                continue
            for fields in self._wanted(member, plans[member.name]):
                self._one(member, fields)
            self.together.counts[member.name] = len(self.together.of(member.name))
        self._drop_unnamed()

    def _bound(self) -> Iterator[str]:
        """Give the fields of names that files tell as texts."""
        for of in (one for each in self.dataset.members for one in each.products):
            spec = self.deliveries.maker(of.spec).plan.spec
            product = next(one for one in spec.products if one.name == of.name)
            yield from (one.name for one in product.fields if one.equals is not None and one.compare == "text")

    def _asked(self, member: Member) -> bool:
        """Say whether the conditions of a member hold, as far as its files can be known."""
        try:
            return all(bool(told(one, self.together)) for one in member.conditions)
        except UNTOLD:
            return False

    def _wanted(self, member: Member, plan: Planned) -> Iterator[dict[str, str | None]]:
        """Give what the names of a member's files say, as far as that is known."""
        if not member.parents:
            for own in plan.fields:  # the key is what the first file of all says
                yield {**({} if member.listed_in is not None else self.together.key), **own}
            return
        for parent in member.parents:
            for other in self.together.of(parent.member):
                alike: dict[str, str | None] = {name: other.fields.get(name) for name in parent.fields}
                if member.told_by:
                    alike[member.told_by] = parent.member
                yield {**self.together.key, **alike}

    def _one(self, member: Member, fields: dict[str, str | None]) -> None:
        """Make a file: of the first of its products of which one can be."""
        defeat: Defeated | None = None
        some = list(member.products)
        for one in self.draw.rng.sample(some, len(some)) if self.draw.kind == "random" else some:
            try:
                self._of_product(member, one, fields)
            except Defeated as fault:
                defeat = fault
            else:
                return
        if defeat is not None:
            raise defeat

    def _of_product(self, member: Member, of: MemberProduct, fields: dict[str, str | None]) -> None:
        maker = self.deliveries.maker(of.spec)
        product = next(one for one in maker.plan.spec.products if one.name == of.name)
        known = Known(fields=self._fields(product, fields), rules=list(self._rules(member, fields)))
        known.likely.update(self._likely(product, member))
        for item, listed in self._named(member):
            known.values[item] = listed
        made = self._made(maker, narrowed(product, known), member)
        taken = fields_in(product, made.path.name)
        self.together.files.append(Made(member.name, made.path, product, maker.plan.spec, made.contents, taken))

    def _made(self, maker: Maker, product: Product, member: Member) -> Example:
        """Make a file whose name nothing else in the delivery has. Raises Defeated."""
        for _ in range(_ATTEMPTS):
            with tempfile.TemporaryDirectory(prefix=".making-", dir=self.folder) as beside:
                seed = self.draw.rng.randrange(1 << 30)
                made = maker.make(product.name, Path(beside), self.draw.kind, seed, narrowed=product)
                told = fields_in(product, made.path.name)
                if not self.together.files and member.listed_in is None:
                    self.together.key = {one.name: told[one.name] for one in self.dataset.key if one.name in told}
                target = self.folder / self._place(member, told) / made.path.name
                if not target.exists():
                    target.parent.mkdir(parents=True, exist_ok=True)
                    shutil.move(made.path, target)
                    return replace(made, path=target)
        raise Undrawn(f"there are no two files {product.name} in one delivery")

    @staticmethod
    def _fields(product: Product, fields: dict[str, str | None]) -> dict[str, str | None]:
        known = {one.name for one in product.fields}
        return {name: text for name, text in fields.items() if name in known}

    def _rules(self, member: Member, fields: dict[str, str | None]) -> Iterator[Expr]:
        """Give what the rules of the delivery ask of a file."""
        own = {**self.together.key, **fields}
        for rule in self.dataset.rules:
            if not speaks_of(rule.expression, member.name):
                continue
            try:
                if all(self._may_hold(one, member, own) for one in rule.conditions):
                    yield rule_for(rule.expression, member.name, self.together, own)
            except UNTOLD:
                continue

    def _may_hold(self, condition: Expr, member: Member, own: dict[str, str | None]) -> bool:
        """Say whether a condition holds, or nobody can tell yet."""
        try:
            return bool(told(condition, self.together, member.name, own))
        except UNTOLD:
            return True

    def _likely(self, product: Product, member: Member) -> Iterator[tuple[tuple[str, str], object]]:
        """Give the values of keywords that other files have under the same names, the earliest last.

        Files of one member that another names are of different exposures, targets or times.
        """
        hdus = [one for one in product.hdus if isinstance(one, Hdu)]
        others = [one for one in self.together.files if one.member != member.name or member.listed_in is None]
        for other in reversed(others):
            for hdu in hdus:
                block = other.contents.block(hdu.label)
                held = {} if block is None else block.values
                yield from (((hdu.label, one.name), held[one.name]) for one in hdu.keywords if one.name in held)

    # Files that others name.

    def _named(self, member: Member) -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
        """Give the items of a member's files that hold names of files, and the names."""
        for listed, value in self._namers(member):
            files = tuple(one.path.name for of in listed for one in self.together.of(of))
            if isinstance(value, MemberRef) and isinstance(value.value, KeywordRef) and files:
                yield (self._label(value.value), value.value.name), files

    def _namers(self, member: Member) -> Iterator[tuple[Sequence[str], Expr]]:
        for one in self.dataset.members:
            if isinstance(one.listed_in, MemberRef) and one.listed_in.member == member.name:
                yield [one.name], one.listed_in
        for each in self.dataset.named:
            if each.member == member.name:
                yield each.of, each.value

    @staticmethod
    def _label(ref: KeywordRef) -> str:
        return ref.hdu.label or "primary"

    def _drop_unnamed(self) -> None:
        """Take away files that belong to a delivery only if others name them, and that none names."""
        for member in self.dataset.members:
            listed = member.listed_in
            if not isinstance(listed, MemberRef):
                continue
            namers = self.together.of(listed.member)
            named = {text for one in namers for text in _texts(listed, one)}
            for one in self.together.of(member.name):
                if one.path.name not in named:
                    one.path.unlink()
                    self.together.files.remove(one)

    def _place(self, member: Member, fields: Mapping[str, str | None]) -> str:
        folder = member.folder or self.dataset.folder
        return "" if folder is None else _folder(folder, {**fields, **self.together.key})


def _folder(folder: FolderTemplate, fields: Mapping[str, str | None]) -> str:
    return "".join(one.text if one.kind == "text" else fields.get(one.text) or "x" for one in folder.parts)


def _texts(listed: MemberRef, one: Made) -> list[str]:
    try:
        found = value_in(listed, one)
    except UNTOLD:
        return []
    return [str(each) for each in found] if isinstance(found, list) else [str(found)]
