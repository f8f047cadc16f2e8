# SPDX-License-Identifier: BSD-3-Clause
"""Files and names sorted into deliveries, by what their names say.

Takes files one by one, each with its product where somebody looked into it; gives the deliveries of one dataset, and
counts what belongs to none. Of a file only its path is kept, and its fields are read again when its delivery is judged.
"""

from __future__ import annotations

import os
from operator import itemgetter

from ..findings import Findings
from ..names import nearest, plain_name
from ..stream import Stream
from ..values import shown
from .delivered import DeliveredFile
from .delivery import Delivery
from .judging import judge, judge_named, names_listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..spec import Spec
    from .declared import Dataset, Member, MemberProduct
    from .opening import Opening

    Key = tuple[str | None, ...]
    Held = tuple[str, str]  # a path, and the product that the file is, or ""
    Sorted = tuple[str, MemberProduct]  # a path, and a product that the file is by its name

MOST_NAMES = 5_000_000


class Collection:
    """The deliveries of one dataset while files come in."""

    def __init__(self, spec: Spec, dataset: Dataset, opening: Opening | None = None) -> None:
        self.spec = spec
        self.dataset = dataset
        self.opening = opening
        self.untold = False
        self.strays = Findings(spec)
        self._held: dict[Key, list[Sorted]] = {}
        self._named: dict[str, list[Held]] = {}  # by other files, by their plain names
        self._taken: set[Held] = set()
        self._names: set[str] = set()  # of all files, where some name others
        self._members = [member for member in dataset.members if member.listed is None]
        self._listed = [member for member in dataset.members if member.listed is not None]
        self._labels: dict[str, list[str]] = {}
        for member in self._members:
            for one in member.products:
                labels = self._labels.setdefault(one.product, [])
                labels += [member.name] if member.name not in labels else []
        self._products = {one.product: one for member in dataset.members for one in member.products}

    def take(self, path: str, product: str = "") -> bool:
        """Take a file; False when it is of no member. product: what it is, `SPEC:NAME`, as far as that is known."""
        name = "" if isinstance(path, Stream) else plain_name(path)
        if self.dataset.named:
            self._names.add(name)
        known = product if product in self._products else ""
        if product and not known:
            return False
        taken = False
        for member in self._listed:
            if any(one.product == known or (not known and one.fields(name) is not None) for one in member.products):
                self._named.setdefault(name, []).append((path, known))
                taken = True
        found = self._of(name, known, self._members)
        if found is None:
            return taken
        one, fields = found
        self._held.setdefault(one.told(fields, self.dataset.key), []).append((path, one))
        return True

    def _of(self, name: str, product: str, members: list[Member]) -> tuple[MemberProduct, dict[str, str]] | None:
        """The first product, or the one that is known, whose names this is one of, with its fields."""
        for member in members:
            for one in member.products:
                if product in ("", one.product):
                    fields = one.fields(name)
                    if fields is not None:
                        return one, fields
        return None

    def stray(self, path: str, product: str = "") -> None:
        """Note a file that belongs to no delivery of this dataset or of another, and say why."""
        name = plain_name(path)
        if product in self._products:
            names = self._products[product].names
            label = product.partition(":")[2]
            misfit = nearest(names, name)
            why = f": {misfit[1].reason}" if misfit is not None else ""
            message = f"{shown(name)} is {label}, and its name does not tell which delivery it is of{why}"
            self.strays.add(f"{self.dataset.name}:name", message, path=path, found=name)
            return
        if self.dataset.undeclared == "allowed":
            return
        templates = [each for one in self._products.values() for each in one.names]
        misfit = nearest(templates, name)
        near = "" if misfit is None or misfit[1].at == 1 else f"; nearest is {misfit[0].template}: {misfit[1].reason}"
        self.strays.add(
            f"{self.dataset.name}:undeclared-file",
            f"{shown(name)} is of no delivery{near}",
            path=path,
            found=name,
        )

    # ------------------------------------------------------------------------------------ deliveries

    def deliveries(self, *, folders: bool = True) -> Iterator[Delivery]:
        """Judge every delivery, in the order of their keys."""
        for key in sorted(self._held, key=self._order):
            delivery = self._delivery(self._held[key])
            judge(delivery, folders=folders)
            judge_named(delivery, self._names)
            self.untold |= delivery.untold
            yield delivery
        for name, held in self._named.items():
            for one in held:
                if one not in self._taken and self.opening is not None:
                    self._unnamed(name, one)
        if self._named and self.opening is None:
            self.untold = True

    def _order(self, key: Key) -> list[tuple[int, str]]:
        """Where a key stands among others: what is left out first, numbers by what they count."""
        return [
            (0 if text is None else len(text) if name in self.dataset.numbers else 1, text or "")
            for name, text in zip(self.dataset.key, key, strict=True)
        ]

    def _delivery(self, held: list[Sorted]) -> Delivery:
        members: dict[str, list[DeliveredFile]] = {}
        keys: dict[str, str] = {}
        held.sort(key=itemgetter(0))
        for path, product in held:
            file = DeliveredFile(path, plain_name(path), product, self.opening)
            for name in self._labels[product.product]:
                members.setdefault(name, []).append(file)
            if not keys:
                keys.update((each, file.fields[each]) for each in self.dataset.key)
        delivery = Delivery(self.dataset, keys, members, Findings(self.spec))
        self._same_names(delivery, [path for path, _ in held])
        for member in self._listed:
            self._attach(delivery, member, {os.path.dirname(path) for path, _ in held})
        return delivery

    def _attach(self, delivery: Delivery, member: Member, beside: set[str]) -> None:
        """Give a delivery the files that its others name, those in its own folders before others."""
        files = delivery.members.setdefault(member.name, [])
        for name in names_listed(delivery, member) or ():
            there = self._named.get(plain_name(name), [])
            near = [one for one in there if os.path.dirname(one[0]) in beside] or there
            for one in near[:1]:
                self._taken.add(one)
                product = next(
                    (each for each in member.products if each.product == one[1] or not one[1]), member.products[0]
                )
                files.append(DeliveredFile(one[0], plain_name(one[0]), product, self.opening))

    def _unnamed(self, name: str, one: Held) -> None:
        """Note a file that other files should have named."""
        if self._of(name, one[1], self._members) is not None or self.dataset.undeclared == "allowed":
            return
        self.strays.add(
            f"{self.dataset.name}:undeclared-file",
            f"no file of a delivery names {shown(name)}",
            path=one[0],
            found=name,
        )

    def _same_names(self, delivery: Delivery, paths: list[str]) -> None:
        """Report files of one delivery whose names differ by nothing but case."""
        known: dict[str, str] = {}
        for path in paths:
            name = plain_name(path)
            first = known.setdefault(name.lower(), path)
            if first != path:
                message = f"{shown(name)} is there twice, as {shown(first)} and {shown(path)}"
                delivery.findings.add(f"{self.dataset.name}:twice", message, path=path, found=name)
