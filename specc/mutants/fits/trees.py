"""The tree of ASDF inside a FITS file: let it say of the headers what they say now, or say something else.

Takes a file that is open; gives its bytes with another tree. How trees are read and written is known by
`specc.mutants.trees`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.mutants.mutant import Edit
from specc.mutants.trees.embedded import hashed_again
from specc.mutants.trees.file import read
from specc.mutants.trees.nodes import node
from specc.mutants.trees.objects import drop, get, is_object, pairs, put
from specc.mutants.values import shown, wrong
from specc.runtime.findings import Findings
from specc.runtime.fits.embedded import PREFIX, source_of
from specc.runtime.fits.images import Pixels

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from yaml.nodes import Node

    from specc.mutants.fits.opened import Opened
    from specc.plan.stating import About
    from specc.runtime.fits.structure import Hdu

_WORDS = {"bool": "bool8", "bit": "uint8"}


def said_again(opened: Opened, mirrors: Sequence[About]) -> bytes:
    """Let the tree say of terms what the headers say."""
    file = read(opened.content, "fits")
    if file is None:
        return opened.content
    for about in mirrors:
        one = about.mirrored
        if one is None:
            continue
        for site in opened.sites(one.hdu.label):
            card = site.seen.header.card(one.keyword.name)
            if card is not None:
                _put(file.root, one.path.split("."), None if card.value is None else node(card.value))
            break
    return hashed_again(file.content())


def _put(root: Node, path: Sequence[str], value: Node | None) -> None:
    """Let a value stand at a path; None takes it out."""
    at = root
    for step in path[:-1]:
        inner = get(at, step)
        if inner is None or not is_object(inner):
            if value is None:
                return
            inner = node({})
            put(at, step, inner)
        at = inner
    if value is None:
        drop(at, path[-1])
    else:
        put(at, path[-1], value)


def arrays_again(opened: Opened) -> bytes:
    """Let arrays of the tree that lie in HDUs say what these are now; those of HDUs that are gone are taken out."""
    file = read(opened.content, "fits")
    if file is None:
        return opened.content
    waiting = [file.root]
    while waiting:
        one = waiting.pop()
        for key, value in list(pairs(one)) if is_object(one) else []:
            source = get(value, "source") if is_object(value) else None
            if source is None or not str(source.value).startswith(PREFIX):
                waiting.append(value)
                continue
            hdu = source_of(opened.file, str(source.value))
            told = None if hdu is None else _array(hdu, opened)
            if told is None:
                drop(one, key)
                continue
            for name, each in zip(("datatype", "shape"), told, strict=True):
                put(value, name, node(each))
        if not is_object(one) and isinstance(one.value, list):
            waiting += [each for each in one.value if not isinstance(each, tuple)]
    return hashed_again(file.content())


def _array(hdu: Hdu, opened: Opened) -> tuple[object, list[int]] | None:
    """Give datatype and shape of the data of an HDU, as a tree has them."""
    if hdu.kind == "image" and not hdu.compressed:
        pixels = Pixels(hdu, opened.file.source)
        return pixels.type, list(pixels.shape)
    table = hdu.table_of(Findings()) if hdu.kind == "table" else None
    if table is None or not table.columns:
        return None
    fields = []
    for column in table.columns:
        datatype: object = (
            ["ascii", column.chars] if column.type == "string" else _WORDS.get(column.type or "", column.type)
        )
        field = {"name": column.name, "datatype": datatype, "byteorder": "big"}
        fields.append({**field, "shape": list(column.shape)} if column.shape else field)
    return fields, [hdu.rows]


def of_mirror(opened: Opened, abouts: Sequence[About]) -> Iterator[Edit]:
    """Give edits by which a tree says of a term something else than the header."""
    for about in abouts:
        one = about.mirrored
        if one is None:
            continue
        for site in opened.sites(one.hdu.label):
            value = opened.value(site, one.keyword.name)
            for other in wrong("value", one.keyword.facts, value, opened.setting.plan.spec):
                yield _edit(opened, one.path, other.value, f"the tree says {shown(other.value)} of {one.path}")
            yield _edit(opened, one.path, None, f"the tree says nothing of {one.path}")


def _edit(opened: Opened, path: str, value: object, how: str) -> Edit:
    file = read(opened.content, "fits")
    if file is None:
        return Edit(how, opened.content)
    _put(file.root, path.split("."), None if value is None else node(value))
    return Edit(how, hashed_again(file.content()))
