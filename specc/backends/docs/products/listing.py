"""Names of the files of a delivery that could be: what people see of its templates before they read them.

Takes a dataset; gives files, those that belong to another below it. Texts of fields are made of their patterns, the
plainest that fit; a name that its template would not take by the matcher of the validator is left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specc.model.expressions import MemberRef
from specc.model.walk import nodes
from specc.runtime.names import NameTemplate as Judged
from specc.runtime.patterns import pattern_of
from specc.runtime.regular import Regular, Unusual
from specc.runtime.regular_nodes import Again, Choice, Named, One, Repeat, Text
from specc.runtime.regular_nodes import Sequence as Several

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from specc.model.spec import Dataset, FolderTemplate, Member, MemberProduct, NameField, NamePart
    from specc.runtime.regular_nodes import Node

_LONGEST = 200  # characters of a name that is shown
_MOST = 40  # files
_CHARACTERS = "123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0_-.+"
_WORD = 3  # characters of a text that may be as long as it likes


@dataclass(frozen=True, slots=True)
class NameBit:
    """A stretch of a name: `kind` is key, tie (what tells files of one member apart), or "" for all else."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class ListedFile:
    """A file of a delivery. depth: how many files stand above it, to each of which the next belongs.

    optional: a delivery may be whole without it.
    """

    member: str
    pieces: tuple[NameBit, ...]
    depth: int
    anchor: str
    optional: bool = False

    @property
    def name(self) -> str:
        """Give the name in one piece."""
        return "".join(one.text for one in self.pieces)


@dataclass(slots=True)
class _File:
    member: Member
    fields: dict[str, str]
    pieces: tuple[NameBit, ...]
    below: list[_File] = field(default_factory=list)


def listing(dataset: Dataset) -> tuple[ListedFile, ...]:
    """Give the files of one delivery that could be."""
    made: dict[str, list[_File]] = {}
    top: list[_File] = []
    for member in dataset.members:
        made[member.name] = []
        for above, fields in _wanted(member, dataset, made):
            if sum(map(len, made.values())) >= _MOST:
                break
            file = _file(member, dataset, fields)
            if file is not None:
                made[member.name].append(file)
                (top if above is None else above.below).append(file)
    return tuple(_flat(top, dataset, 0))


def naming(member: Member, dataset: Dataset) -> tuple[str, ...]:
    """Give the member whose files name those of another."""
    if member.listed_in is None:
        return ()
    named = [one.member for one in nodes(member.listed_in) if isinstance(one, MemberRef)]
    return tuple(one.name for one in dataset.members if one.name in named)


def _flat(files: Sequence[_File], dataset: Dataset, depth: int) -> Iterator[ListedFile]:
    for one in files:
        optional = one.member.least == 0 or bool(one.member.conditions)
        yield ListedFile(one.member.name, one.pieces, depth, f"{dataset.name}/{one.member.name}", optional)
        yield from _flat(one.below, dataset, depth + 1)


def _wanted(
    member: Member, dataset: Dataset, made: Mapping[str, list[_File]]
) -> Iterator[tuple[_File | None, dict[str, str]]]:
    """Give the files of a member: below which other each stands, and what is known of its name."""
    product = member.products[0]
    key = {} if member.listed_in is not None else _key(dataset, product)
    several = range(1, 2 if member.most == 1 and not member.by else 3)
    if member.parents:
        for parent in member.parents:
            for above in made.get(parent.member, []):
                told = {member.told_by: parent.member} if member.told_by else {}
                shared = {one: above.fields[one] for one in parent.fields if one in above.fields}
                for number in several:
                    yield above, {**key, **shared, **told, **_apart(member, product, number)}
    elif member.listed_in is not None:
        namer = next((files[0] for one in naming(member, dataset) if (files := made.get(one))), None)
        for number in several:
            yield namer, _numbered(product, number)
    else:
        for number in several:
            yield None, {**key, **_apart(member, product, number)}


def _of_key(dataset: Dataset) -> dict[str, str]:
    """Give what the folders of a delivery are called by, whether or not the name of a file has it."""
    products = [one for member in dataset.members if member.listed_in is None for one in member.products[:1]]
    return {name: text for one in reversed(products) for name, text in _key(dataset, one).items()}


def _key(dataset: Dataset, product: MemberProduct) -> dict[str, str]:
    known = {one.name: one for one in product.fields}
    texts = {one.name: _text(known[one.name], 1) for one in dataset.key if one.name in known}
    return {name: text for name, text in texts.items() if text}


def _apart(member: Member, product: MemberProduct, number: int) -> dict[str, str]:
    """Give what tells the files of a member from each other."""
    known = {one.name: one for one in product.fields}
    return {name: _text(known[name], number) for name in member.by[-1:] if name in known}


def _numbered(product: MemberProduct, number: int) -> dict[str, str]:
    """Give a number to the last field that has one in every name of a product."""
    always = {part.text for template in product.templates[:1] for part in template.parts if part.kind == "field"}
    numbers = [one for one in product.fields if one.compare == "number" and one.name in always]
    return {one.name: _text(one, number) for one in numbers[-1:]}


def _file(member: Member, dataset: Dataset, fields: dict[str, str]) -> _File | None:
    product = member.products[0]
    kinds = {one.name: "key" for one in dataset.key} if member.listed_in is None else {}
    ties = {*member.by, member.told_by, *(one for parent in member.parents for one in parent.fields)} - {""}
    kinds = {**dict.fromkeys(ties, "tie"), **kinds}
    known = {one.name: one for one in product.fields}
    for template in product.templates:
        filled = dict(fields)
        pieces = list(_filled(template.parts, filled, known, frozenset(fields)))
        name = "".join(text for text, _ in pieces)
        excluded = {
            one.name: "|".join(f"(?:{each})" for each in one.excluded) for one in known.values() if one.excluded
        }
        held = Judged(template.pattern, template.template, excluded or None).fields(name)
        if len(name) <= _LONGEST and held is not None and all(filled.get(one) == text for one, text in held.items()):
            folders = [one for one in (dataset.folder, member.folder) if one is not None]
            folder = "".join(_folder(one, {**_of_key(dataset), **filled}) for one in folders)
            return _File(member, filled, (*_merged([(folder, ""), *pieces], kinds),))
    return None


def _folder(folder: FolderTemplate, fields: Mapping[str, str]) -> str:
    pieces = _filled(folder.parts, dict(fields), {}, frozenset(fields))
    return "".join(text for text, _ in pieces) + "/"


def _merged(pieces: Sequence[tuple[str, str]], kinds: Mapping[str, str]) -> Iterator[NameBit]:
    """Give stretches of one kind together."""
    held, last = "", ""
    for text, name in pieces:
        kind = kinds.get(name, "")
        if kind != last and held:
            yield NameBit(held, last)
            held = ""
        held, last = held + text, kind
    if held:
        yield NameBit(held, last)


def _filled(
    parts: Sequence[NamePart], fields: dict[str, str], known: Mapping[str, NameField], given: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """Give a name in pieces with the field of each; what may be left out is there where its fields are given."""
    for part in parts:
        match part.kind:
            case "text":
                yield part.text, ""
            case "field":
                if part.text not in fields and part.text in known:
                    fields[part.text] = _text(known[part.text], 1)
                yield fields.get(part.text, ""), part.text
            case "choice":
                yield from _filled(part.parts[0], fields, known, given)
            case _:
                branch = next((one for one in part.parts if _names(one) & given), None)
                yield from _filled(branch or (), fields, known, given)


def _names(parts: Sequence[NamePart]) -> set[str]:
    inside = (one for part in parts for each in part.parts for one in _names(each))
    return {*inside, *(part.text for part in parts if part.kind == "field")}


def _text(one: NameField, number: int) -> str:
    """Give a text of a field: its own name where that fits, else the plainest; "" where none is found."""
    if number == 1 and not one.excluded and pattern_of(one.pattern)(one.name):
        return one.name
    try:
        text = _plainest(Regular(one.pattern).node, number)
    except (Unusual, RecursionError):
        return ""
    return text if pattern_of(one.pattern)(text) else ""


def _plainest(node: Node, number: int) -> str:
    match node:
        case Text():
            return node.text
        case One():
            return _character(node, number)
        case Several():
            return "".join(_plainest(part, number) for part in node.parts)
        case Choice():
            return _plainest(node.branches[(number - 1) % len(node.branches)], number)
        case Repeat():
            if node.least > _LONGEST:
                raise Unusual("too long")
            times = max(node.least, min(node.most, 1))
            if not isinstance(node.part, One):
                return _plainest(node.part, number) * times
            if all(node.part.fits(digit) for digit in "0123456789"):
                return str(number).zfill(times)
            return _character(node.part, number) * max(times, min(node.most, _WORD))
        case Named():
            return _plainest(node.part, number)
        case Again():
            raise Unusual("a field that is made of another")
    raise Unusual("a part that no text can be made of")


def _character(node: One, number: int) -> str:
    fits = [one for one in _CHARACTERS if node.fits(one)]
    if not fits:
        raise Unusual("no plain character fits")
    return fits[(number - 1) % len(fits)]
