"""What may be done to a delivery: a file taken away, copied under another name, moved, packed, cut, or changed inside.

Takes the files of a delivery and what its dataset says of them; gives wrecks, each all files of a delivery.
"""

from __future__ import annotations

import gzip
import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from specc.examples.drawing import draw_of
from specc.model.expressions import ColumnRef, KeywordRef, MemberRef
from specc.model.walk import nodes
from specc.mutants import authors, contained, names
from specc.plan.identity import rule_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specc.examples.drawing import Draw
    from specc.model.expressions import Expr
    from specc.model.spec import Dataset, Member, Product, Spec

    Files = Mapping[str, bytes]

_FEW = 3  # files of a member that are tried


class Wreck(NamedTuple):
    """A delivery that something was done to: what, and its files by their paths; or their names alone are known."""

    how: str
    files: Files
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A delivery that is whole, its dataset, and the specs of its products by their names."""

    dataset: Dataset
    specs: Mapping[str, Spec]
    files: Files

    def draw(self) -> Draw:
        """Give chances that are the same every time."""
        return draw_of(next(iter(self.specs.values())), "random", self.dataset.name)

    def products(self, member: Member) -> list[Product]:
        """Give the products that the files of a member may be."""
        return [
            product
            for one in member.products
            if one.spec in self.specs
            for product in self.specs[one.spec].products
            if product.name == one.name
        ]

    def of(self, member: Member) -> list[tuple[str, Product]]:
        """Give the files of a member by their names, each with the first product that is called so."""
        found = []
        for path in self.files:
            for product in self.products(member):
                if any(True for _ in names.fields(product, posixpath.basename(path))):
                    found.append((path, product))
                    break
        return found

    def member(self, name: str) -> Member | None:
        """Give a member by its name."""
        return next((one for one in self.dataset.members if one.name == name), None)

    def without(self, *paths: str) -> dict[str, bytes]:
        """Give the files without some."""
        return {path: content for path, content in self.files.items() if path not in paths}

    def having(self, path: str, content: bytes) -> dict[str, bytes]:
        """Give the files with one more, or with another content of one."""
        return {**self.files, path: content}


def wrecks(rule: str, told: Told) -> Iterator[Wreck]:
    """Give deliveries that may break a rule, the likeliest first."""
    about, _, aspect = rule.rpartition(":")
    parts = about.split("/")
    if len(parts) == 1:
        yield from _of_dataset(aspect, told)
        return
    member = told.member(parts[1])
    if member is None:
        return
    if aspect == "there":
        for one in told.dataset.named:
            if one.member == member.name and one.item == "/".join(parts[2:]):
                for name in one.of:
                    yield from _missing(told, told.member(name))
        return
    makers = {
        "presence": (_missing,), "listed": (_missing,), "count": (_again, _packed),
        "unique": (_again, _packed), "parent": (_orphans, _again), "folder": (_moved,),
    }  # fmt: skip
    for make in makers.get(aspect, ()):
        yield from make(told, member)


def _of_dataset(aspect: str, told: Told) -> Iterator[Wreck]:
    rules = dict(zip(rule_names(told.dataset.rules), told.dataset.rules, strict=True))
    if aspect in rules:
        parts = authors.expressions(rules[aspect])
        for member in told.dataset.members:
            if any(isinstance(node, MemberRef) and node.member == member.name for one in parts for node in nodes(one)):
                yield from _changed(told, member, parts)
                yield from _missing(told, member)
                yield from _again(told, member)
    elif aspect == "name":
        for member in told.dataset.members:
            for path, _ in told.of(member)[:_FEW]:
                for one in names.wrong_names(posixpath.basename(path)):
                    new = posixpath.join(posixpath.dirname(path), one.name)
                    yield Wreck(f"there is a copy of {path} called {one.name}", told.having(new, told.files[path]))
    elif aspect == "undeclared-file":
        for name in ("README.txt", "notes.md", "x.fits", "x.json"):
            yield Wreck(f"there is a file {name}", told.having(name, b"nothing of the delivery\n"))
    elif aspect == "twice":
        for member in told.dataset.members:
            yield from _packed(told, member)
    elif aspect == "unread":
        yield Wreck("nothing but the names of its files is known", told.files, listed=True)


def _missing(told: Told, member: Member | None) -> Iterator[Wreck]:
    """Take files of a member away: one, all, and all that hang on them."""
    files = [path for path, _ in told.of(member)] if member is not None else []
    for path in files[:_FEW]:
        yield Wreck(f"{path} is not there", told.without(path))
    if files:
        yield Wreck(f"no file of {member.name if member is not None else ''} is there", told.without(*files))
        for other in told.dataset.members:
            more = [path for path, _ in told.of(other)] if other is not member else []
            if more:
                how = f"neither files of {other.name} nor of {member.name if member is not None else ''} are there"
                yield Wreck(how, told.without(*files, *more))


def _again(told: Told, member: Member) -> Iterator[Wreck]:
    """Add a copy of a file under a name that differs in one field, and in that of others that hang on it."""
    for path, product in told.of(member)[:_FEW]:
        folder, name = posixpath.split(path)
        for field in product.fields:
            tried = [*names.wrong_field(product, name, field, told.draw())]
            tried += names.with_and_without(product, name, field, told.draw())
            for one in tried[:4]:
                if names.is_name(one.name):
                    new = posixpath.join(folder, one.name)
                    yield Wreck(f"there is a copy of {path} called {one.name}", told.having(new, told.files[path]))


def _packed(told: Told, member: Member) -> Iterator[Wreck]:
    """Add a copy of a file that is packed, or written otherwise, or lies elsewhere."""
    for path, _ in told.of(member)[:_FEW]:
        content = told.files[path]
        packed = gzip.compress(content, mtime=0)
        yield Wreck(f"{path} is there packed, too", told.having(f"{path}.gz", packed))
        folder, name = posixpath.split(path)
        yield Wreck(f"{path} is there in capitals, too", told.having(posixpath.join(folder, name.upper()), content))
        again = posixpath.join(folder, "again", name)
        yield Wreck(f"{path} is there in another folder, too", told.having(again, content))


def _orphans(told: Told, member: Member) -> Iterator[Wreck]:
    """Take the parents of a file away, with what else hangs on them, and let files belong to others."""
    for parent in member.parents:
        of = told.member(parent.member)
        files = [path for path, _ in told.of(of)] if of is not None else []
        for path in files[:_FEW]:
            yield Wreck(f"{path} is not there", told.without(path))
    for path, product in told.of(member)[:_FEW]:
        folder, name = posixpath.split(path)
        for field in product.fields:
            for one in [*names.with_and_without(product, name, field, told.draw())][:2]:
                rest = told.without(path)
                yield Wreck(
                    f"{path} is called {one.name}", {**rest, posixpath.join(folder, one.name): told.files[path]}
                )


def _moved(told: Told, member: Member) -> Iterator[Wreck]:
    for path, _ in told.of(member)[:_FEW]:
        name = posixpath.basename(path)
        for folder in ("elsewhere", "", f"{posixpath.dirname(path)}/deeper"):
            if posixpath.join(folder, name) != path:
                files = told.without(path)
                yield Wreck(
                    f"{path} lies in {folder or 'no folder'}",
                    {**files, f"{folder}/{name}".lstrip("/"): told.files[path]},
                )


def _changed(told: Told, member: Member, parts: list[Expr]) -> Iterator[Wreck]:
    """Let a file of a member hold another value of what a rule asks of it; one file, then all."""
    known = authors.told(parts, told.draw())
    refs = [
        node.value
        for one in parts
        for node in nodes(one)
        if isinstance(node, MemberRef) and node.member == member.name and isinstance(node.value, KeywordRef | ColumnRef)
    ]
    for ref in refs:
        files = told.of(member)
        changed = [[*contained.others(told.files[path], product, ref, known, told.draw())] for path, product in files]
        for (path, _), some in zip(files, changed, strict=True):
            for how, content in some:
                yield Wreck(f"in {path} {how}", told.having(path, content))
        for together in zip(*changed, strict=False):
            every = dict(told.files)
            every.update((path, made[1]) for (path, _), made in zip(files, together, strict=True))
            yield Wreck(f"in all files of {member.name} {together[0][0]}", every)
