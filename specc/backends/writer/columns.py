"""Columns of tables as generated classes describe them to the writer, and the argument that takes their values.

Takes the columns of an HDU of the model; gives the declaration of its data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import Code, Statement, call, named, row, tuple_
from specc.backends.writer import words
from specc.backends.writer.shapes import forms, ragged, shape
from specc.plan.identity import item_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specc.model.spec import Column, Facts, Hdu, Rows
    from specc.model.types import ValueType


def table_data(hdu: Hdu, called: Mapping[str, str]) -> list[Statement]:
    """Give the argument that takes the columns of a table, with a docstring that describes each."""
    given = [_column(one) for one in hdu.columns]
    rows = _rows(hdu.rows)
    if rows is not None:
        given.append(named("rows", rows))
    given.append(named("line", texts.quoted(words.place(hdu.place))))
    found = [Statement(row("data: TableLike = ", call("columns", *given, named("kw_only", "False"))))]
    lines = [line for one in hdu.columns for line in ("", *words.column(one, called))]
    count = f"; {told(hdu.rows)}" if hdu.rows is not None else ""
    summary = f"Columns by their names: a mapping, a Table or a QTable{count}"
    return [*found, *(Statement(line) for line in words.docstring(summary, lines[1:]))]


def _rows(rows: Rows | None) -> Code | None:
    if rows is None or (rows.equals is not None and rows.dimension is None):
        return None
    if rows.dimension is not None:
        return texts.quoted(rows.dimension)
    return f"({rows.least or 0}, {rows.most})"


def told(rows: Rows) -> str:
    """Say how many rows there are."""
    if rows.dimension is not None:
        return f"{rows.dimension} rows"
    if rows.equals is not None:
        return f"as many rows as {rows.equals.text}"
    last = rows.least if rows.most is None else rows.most
    noun = "row" if last == 1 else "rows"
    if rows.least == rows.most:
        return f"{rows.least} {noun}"
    least = f"at least {rows.least}" if rows.least else ""
    most = f"at most {rows.most}" if rows.most is not None else ""
    return f"{' and '.join(one for one in (least, most) if one) or 'any number of'} {noun}"


def _column(column: Column) -> Code:
    facts = column.facts
    given: list[Code] = [
        texts.quoted(item_of(column)),
        *dict.fromkeys(texts.quoted(one.storage) for one in facts.types),
    ]
    if column.shape:
        given.append(named("shape", '("*",)' if ragged(column.shape) else shape(column.shape)))
    if column.forms:
        given.append(named("forms", forms(column.forms)))
    given += _unit(facts)
    if column.doc:
        given.append(named("comment", texts.quoted(texts.printable(column.doc))))
    if column.presence.level != "required" or column.conditions or column.presence.when:
        given.append(named("required", "False"))
    given += null(facts)
    width = _width(facts.types)
    if width is not None:
        given.append(named("width", str(width)))
    if facts.ucd is not None and not facts.ucd.implied:
        given.append(named("ucd", texts.quoted(facts.ucd.text)))
    given += _stored(facts)
    if column.also:
        given.append(named("also", tuple_([texts.quoted(one) for one in column.also])))
    if column.family is not None:
        given.append(named("pattern", texts.pattern(column.family.pattern)))
    given.append(named("line", texts.quoted(words.place(column.place))))
    return call("column", *given)


def _unit(facts: Facts) -> list[Code]:
    unit = facts.unit
    if unit is None or unit.implied:
        return []
    if unit.mode == "any":
        return [named("unit", '"*"')]
    if unit.mode == "dimension":
        return [named("unit", texts.quoted(unit.reference))]
    if unit.mode in {"exact", "verbatim", "like"} and unit.texts:
        listed = [texts.quoted(one) for one in unit.texts]
        return [named("unit", listed[0] if len(listed) == 1 else tuple_(listed))]
    return []


def null(facts: Facts) -> list[Code]:
    """Give whether values may be missing, and what stands for them."""
    found: list[Code] = [named("nullable", "True")] if facts.nullable else []
    return found + ([named("null", str(facts.null))] if facts.null is not None else [])


def scaled(facts: Facts) -> list[Code]:
    """Give the type of the integers that are stored where values are scaled."""
    storage = facts.storage
    if storage is None or not storage.scaled:
        return []
    return [named("scaled", texts.quoted(storage.stored.storage if storage.stored is not None else "int"))]


def _stored(facts: Facts) -> list[Code]:
    storage = facts.storage
    if storage is None:
        return []
    found = scaled(facts)
    found += [named("padded", "True")] if storage.padded else []
    return found + ([named("stored", texts.quoted(storage.written))] if storage.written else [])


def _width(types: tuple[ValueType, ...]) -> int | None:
    return next((one.width for one in types if one.kind == "string" and one.width), None)
