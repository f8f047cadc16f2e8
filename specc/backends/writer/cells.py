"""Cells of the columns of text tables, as support declares them.

Takes columns of the model; those of a family whose names are known stand one by one, and those that are declared
several times, in the arms of a `when`, together.
"""

from __future__ import annotations

from itertools import product as combinations
from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import Code, call, named, tuple_
from specc.backends.writer import words
from specc.backends.writer.shapes import shape
from specc.model.expressions import Literal_
from specc.plan.identity import item_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.model.spec import Column, Facts, LoopVariable
    from specc.model.types import ValueType

_MOST_NAMES = 200  # of a family that are spelled out


def cells(columns: Sequence[Column], form: str) -> list[Code]:
    """Give the declarations of all columns of a table."""
    groups: dict[str, list[Column]] = {}
    for one in columns:
        if one.presence.when or one.presence.level != "forbidden":
            groups.setdefault(item_of(one), []).append(one)
    return [made for same in groups.values() for made in _declared(same, form)]


def _declared(same: Sequence[Column], form: str) -> Iterator[Code]:
    family = same[0].family
    names = [same[0].name] if family is None else list(_names(family.template, family.variables))
    if family is None or 0 < len(names) <= _MOST_NAMES:
        yield from (_cells(name, same, form, spelled=True) for name in names)
    else:
        yield _cells(family.template, same, form, spelled=False)


def _names(template: str, variables: Sequence[LoopVariable]) -> Iterator[str]:
    """Give the names of a family, if the spec alone tells them."""
    ranges = [_values(one) for one in variables]
    if not ranges or any(one is None for one in ranges):
        return
    for values in combinations(*(one for one in ranges if one is not None)):
        name = template
        for variable, value in zip(variables, values, strict=True):
            name = _put(name, variable, str(value).zfill(variable.pad) if isinstance(value, int) else value)
        yield name


def _put(template: str, variable: LoopVariable, value: str) -> str:
    padded = f"[{variable.name}:0{variable.pad}]" if variable.pad else ""
    for written in (f"[{variable.name}]", padded, f"[{variable.name}:{variable.pad}]"):
        template = template.replace(written, value) if written else template
    return template


def _values(variable: LoopVariable) -> Sequence[int | str] | None:
    if variable.values:
        return variable.values
    least, most = variable.least, variable.most
    if not isinstance(least, Literal_) or not isinstance(most, Literal_):
        return None
    if not isinstance(least.value, int) or not isinstance(most.value, int) or most.value - least.value > _MOST_NAMES:
        return None
    return range(least.value, most.value + 1)


def _cells(name: str, same: Sequence[Column], form: str, *, spelled: bool) -> Code:
    first = same[0]
    facts = first.facts
    given: list[Code] = [texts.quoted(name)]
    given += dict.fromkeys(texts.quoted(kind.storage) for one in same for kind in _types(one))
    given += _shape(same)
    given += _unit(facts, form)
    if not _always(same):
        given.append(named("required", "False"))
    given += _written(facts)
    if first.family is not None and not spelled:
        given.append(named("pattern", texts.pattern(first.family.pattern)))
    also = list(dict.fromkeys([*first.also, *(str(one.name) for one in first.life.formers)])) if spelled else []
    if also and first.family is None:
        given.append(named("also", tuple_([texts.quoted(one) for one in also])))
    part = first.part_of
    if part is not None:
        listed = (part.name, part.kind, part.told, part.attribute)
        given.append(named("part_of", tuple_([texts.quoted(one) for one in listed])))
    if first.doc:
        given.append(named("doc", texts.quoted(texts.printable(first.doc))))
    given.append(named("line", texts.quoted(words.place(first.place))))
    return call("cells", *given)


def _types(column: Column) -> list[ValueType]:
    return [*column.facts.types, *(one.type for one in column.forms)]


def _always(same: Sequence[Column]) -> bool:
    first = same[0]
    return len(same) == 1 and first.presence.level == "required" and not first.presence.when and not first.conditions


def _shape(same: Sequence[Column]) -> list[Code]:
    if any(one.forms for one in same) or len({one.shape for one in same}) > 1:
        return [named("shape", '("...",)')]
    return [named("shape", shape(same[0].shape))] if same[0].shape else []


def _unit(facts: Facts, form: str) -> list[Code]:
    unit = facts.unit
    if unit is None:
        return []
    implied = [named("implied", "True")] if unit.implied and form == "ecsv" else []
    match unit.mode:
        case "none":
            return [named("unit", '""')]
        case "of":
            return [named("unit_of", texts.quoted(unit.reference))] if unit.power == 1 else []
        case "dimension":
            return [named("unit", texts.quoted(unit.reference)), *implied]
        case "exact" | "verbatim" | "like" if unit.texts:
            listed: list[Code] = [texts.quoted(one) for one in unit.texts]
            return [named("unit", listed[0] if len(listed) == 1 else tuple_(listed)), *implied]
        case _:
            return []


def _written(facts: Facts) -> list[Code]:
    """Give how values are written: what stands for null, truth, dates, and digits."""
    found: list[Code] = []
    if facts.null is not None:
        found.append(named("null", str(facts.null)))
    if facts.truth is not None:
        found.append(named("truth", tuple_([texts.quoted(facts.truth.true), texts.quoted(facts.truth.false)])))
        found += [named("ignore_case", "True")] if facts.truth.ignore_case else []
    if facts.written is not None:
        found.append(named("written", texts.quoted(facts.written)))
    least = max((one.least or 0 for one in facts.types if one.kind == "digits"), default=0)
    if least > 1:
        found.append(named("digits", str(least)))
    return found
