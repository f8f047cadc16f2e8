"""What the header of ECSV says of columns, changed: types, shapes, units, UCDs, and what several columns are together.

Every change is made of nothing where the table is CSV, whose header has names alone.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from specc.mutants.attempts import Attempt
from specc.mutants.trees import nodes
from specc.mutants.trees import objects as tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.model.spec import Column
    from specc.mutants.tables.rows import Rows
    from specc.mutants.trees.file import TreeFile

_KEY = "__serialized_columns__"
_TYPES = ("float64", "float32", "int64", "int32", "string", "bool", "uint8", "complex128")
_UNITS = ("K", "s", "Jy", "m", "kg", "mag")
_DATATYPES = {
    "bool": "bool", "int": "int64", "float": "float64", "complex": "complex128",
}  # fmt: skip


def datatype_of(column: Column) -> str:
    """Give the type of a column as ECSV says it."""
    kind = next(iter(column.facts.types), None)
    if kind is None:
        return "string"
    storage = kind.storage
    return storage if storage not in _DATATYPES and kind.bits else _DATATYPES.get(kind.kind, "string")


def _declared(rows: Rows) -> SequenceNode | None:
    found = tree.get(rows.header, "datatype")
    return found if isinstance(found, SequenceNode) else None


def declaration(rows: Rows, name: str) -> MappingNode | None:
    """Give what the header says of a column."""
    found = _declared(rows)
    for one in () if found is None else found.value:
        said = tree.get(one, "name")
        if said is not None and said.value == name:
            return one if isinstance(one, MappingNode) else None
    return None


def drop(rows: Rows, name: str) -> None:
    """Forget a column."""
    found = _declared(rows)
    if found is not None:
        found.value[:] = [one for one in found.value if one is not declaration(rows, name)]
    whole = _together(rows)
    for key, value in [*tree.pairs(whole)] if whole is not None else ():
        if _names(tree.get(value, "value"), name):
            tree.drop(whole, key)  # type: ignore[arg-type]  # it is there
            continue
        for part, held in [*tree.pairs(value)]:
            if _names(held, name) or _names(tree.get(held, "value"), name):
                tree.drop(value, part)


def _together(rows: Rows) -> Node | None:
    return tree.get(tree.get(rows.header, "meta"), _KEY)


def _names(one: Node | None, name: str) -> bool:
    """Say whether a node of what columns are together names a column."""
    said = tree.get(one, "name") if isinstance(one, MappingNode) else None
    return said is not None and said.value == name


def add(rows: Rows, name: str, like: str | None, datatype: str) -> None:
    """Declare a column."""
    found = _declared(rows)
    if found is None:
        return
    known = declaration(rows, like) if like is not None else None
    one = nodes.node({"name": name, "datatype": datatype}) if known is None else nodes.copied(known)
    tree.put(one, "name", nodes.scalar(name))
    one.flow_style = True  # type: ignore[attr-defined]  # of mappings
    found.value.append(one)


def rename(rows: Rows, name: str, new: str) -> None:
    """Let a declaration be of another name."""
    one = declaration(rows, name)
    if one is not None:
        tree.put(one, "name", nodes.scalar(new))


def swap(rows: Rows, place: int) -> None:
    """Let two neighbours change places."""
    found = _declared(rows)
    if found is not None:
        found.value[place], found.value[place + 1] = found.value[place + 1], found.value[place]


def _said(name: str, key: str, value: object) -> Attempt:
    """Let the declaration of a column say something; None: let it say nothing of it."""

    def change(file: TreeFile) -> None:
        one = declaration(file.rest, name)
        if one is None:
            return
        if value is None:
            tree.drop(one, key)
        else:
            tree.put(one, key, nodes.node(value))

    return Attempt(f"the {key} of {name} is {value}" if value is not None else f"{name} says no {key}", (change,))


def other_types(rows: Rows, name: str) -> Iterator[Attempt]:
    """Give other types of a column, with cells as they were, and with cells that are of that type."""
    if rows.header is None:
        return
    for kind in _TYPES:
        yield _said(name, "datatype", kind)
        yield _said(name, "datatype", kind).and_(_all(name, "True" if kind == "bool" else "1"))


def _all(name: str, text: str) -> Attempt:
    def change(file: TreeFile) -> None:
        place = file.rest.column(name)
        for number, row in enumerate(file.rest.rows if place is not None else ()):
            row[place] = text.replace("1", str(number + 1))

    return Attempt(f"all its cells are {text}", (change,))


def other_shapes(rows: Rows, name: str) -> Iterator[Attempt]:
    """Let cells be arrays, or arrays of another shape."""
    if rows.header is None:
        return
    one = declaration(rows, name)
    held = nodes.plain(one) if one is not None else {}
    kind = str(held.get("datatype", "float64"))
    kind = str(held["subtype"]).partition("[")[0] if "subtype" in held else kind
    each = _said(name, "datatype", "string").and_(_said(name, "subtype", f"{kind}[1]"))
    yield each.and_(Attempt("all its cells are lists", (_listed(name, kind),)))
    for shape, text in (("2", "[1, 1]"), ("null", "[1, 1]"), ("1,2", "[[1, 1]]"), ("3", "[1, 1, 1]")):
        cells = text.replace("1", '"x"') if kind == "string" else text.replace("1", "true") if kind == "bool" else text
        both = _said(name, "datatype", "string").and_(_said(name, "subtype", f"{kind}[{shape}]"))
        yield both.and_(_all(name, cells.replace(" ", "")))
    if "subtype" in held:
        scalar = _said(name, "datatype", kind).and_(_said(name, "subtype", None))
        yield scalar.and_(_all(name, "1"))


def _listed(name: str, kind: str) -> Callable[[TreeFile], None]:
    """Let all cells of a column be lists of what they were."""

    def change(file: TreeFile) -> None:
        place = file.rest.column(name)
        for row in file.rest.rows if place is not None else ():
            cell = row[place]
            if kind == "string":
                cell = json.dumps(cell)
            elif kind == "bool":
                cell = cell.lower()
            row[place] = f"[{cell.replace('nan', 'NaN')}]"

    return change


def other_units(rows: Rows, name: str) -> Iterator[Attempt]:
    """Let a column be in another unit, or in none; what it is together with others says the same."""
    if rows.header is None:
        return
    for unit in (*_UNITS, None):
        attempt = _said(name, "unit", unit)
        yield attempt

        def change(file: TreeFile, unit: str | None = unit) -> None:
            whole = _together(file.rest)
            for key, value in [*tree.pairs(whole)] if whole is not None else ():
                if not _names(tree.get(value, "value"), name):
                    continue
                if unit is None:
                    tree.drop(whole, key)  # type: ignore[arg-type]  # it is there
                else:
                    said = nodes.node({"unit": unit})
                    old = tree.get(value, "unit")
                    said.tag = "!astropy.units.Unit" if old is None else old.tag
                    tree.put(value, "unit", said)

        yield Attempt(attempt.how, (*attempt.changes, change))


def other_ucds(rows: Rows, name: str) -> Iterator[Attempt]:
    """Let a column say another UCD, or none."""
    for key in ("ucd", "meta"):
        one = declaration(rows, name) if rows.header is not None else None
        if one is not None and tree.get(one, key) is not None:
            yield _said(name, key, None)
            for value in ("phys.mass", "time.epoch"):
                yield _said(name, key, value if key == "ucd" else {"ucd": value})


def apart(rows: Rows, name: str) -> Iterator[Attempt]:
    """Let columns not be together what they are: forgotten, of another class, in another frame or scale."""
    if _together(rows) is None:
        return
    stem = name.rpartition(".")[0] or name

    def forget(file: TreeFile) -> None:
        whole = _together(file.rest)
        if whole is not None:
            tree.drop(whole, stem)
            if not [*tree.pairs(whole)]:
                meta = tree.get(file.rest.header, "meta")
                tree.drop(meta, _KEY)  # type: ignore[arg-type]  # it was found there

    def saying(key: str, value: str) -> Attempt:
        def change(file: TreeFile) -> None:
            one = tree.get(_together(file.rest), stem)
            if one is not None:
                tree.put(one, key, ScalarNode(f"{nodes.CORE}str", value))

        return Attempt(f"the {key} of {stem} is {value}", (change,))

    yield saying("frame", "fk5")
    yield saying("frame", "galactic")
    yield saying("scale", "tai")
    yield saying("scale", "tdb")
    yield Attempt(f"nothing says what {stem} is", (forget,))
    yield saying("__class__", "astropy.units.quantity.Quantity")


def other_delimiter() -> Attempt:
    """Let fields be separated by the other of the two delimiters that ECSV has."""

    def change(file: TreeFile) -> None:
        rows: Rows = file.rest
        rows.delimiter = "," if rows.delimiter == " " else " "
        if rows.header is not None:
            if rows.delimiter == " ":
                tree.drop(rows.header, "delimiter")
            else:
                tree.put(rows.header, "delimiter", nodes.scalar(rows.delimiter))

    return Attempt("the fields are separated otherwise", (change,))
