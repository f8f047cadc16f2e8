"""Classes of HDUs: one for each HDU of a product, with its keywords and its data.

Takes HDUs of the model; gives the statements of their classes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import Code, Statement, call, named, row, tuple_
from specc.backends.validator.texts import Names
from specc.backends.writer.arguments import Builder, Owner, arguments
from specc.backends.writer.exports import exported
from specc.model.types import AnyLength, ComputedLength, LengthRange
from specc.plan.identity import item_of

if TYPE_CHECKING:
    from specc.model.spec import Column, Hdu
    from specc.model.types import Length, Unit, ValueType

_BASES = {"primary": "PrimaryHdu", "image": "ImageHdu", "table": "TableHdu"}
# What the classes of the support have already.
_TAKEN = frozenset({"data", "hdu", "label", "extname", "build", "self"})


def hdu_class(name: str, hdu: Hdu, builder: Builder) -> Statement:
    """Give the class of an HDU."""
    base = _BASES.get(hdu.kind, "OpaqueHdu")
    owner = Owner(name, hdu.label, Names(_TAKEN | set(exported())))
    head: list[Code] = [base, named("label", texts.quoted(hdu.label))]
    if hdu.finder.by in {"name", "names"} and hdu.finder.pattern is None:
        head.append(named("extname", texts.quoted(hdu.finder.names[0] if hdu.finder.names else hdu.label)))
    body = [Statement(line) for line in texts.docstring(hdu.doc or hdu.label, hdu.description)]
    declared = [*_data(hdu, owner, builder), *arguments(hdu.keywords, owner, builder)]
    for one in hdu.columns:
        if one.keywords and one.family is None:
            declared += arguments(one.keywords, owner, builder, column=one.name)
    if declared:
        body += [Statement(""), *declared]
    return Statement(row(call(f"class {name}", *head), ":"), body=tuple(body))


def class_name(*parts: str) -> str:
    """Give a name for a class: `x1d`, `VAR_POISSON` is X1dVarPoisson."""
    words = [word for part in parts for word in texts.name(part).split("_") if word]
    return "".join(word[:1].upper() + word[1:].lower() for word in words)


def _data(hdu: Hdu, owner: Owner, builder: Builder) -> list[Statement]:
    match hdu.kind:
        case "primary" | "image":
            return _pixels(hdu, owner, builder)
        case "table":
            given = [_column(one) for one in hdu.columns]
            return [Statement(row("data: TableLike = ", call("columns", *given, named("kw_only", "False"))))]
        case _:
            return [Statement("hdu: Any = opaque(kw_only=False)")]


def _pixels(hdu: Hdu, owner: Owner, builder: Builder) -> list[Statement]:
    if hdu.image is None:
        return []
    kinds: list[Code] = [texts.quoted(one.storage) for one in hdu.image.types]
    comment = f"[{', '.join(_length(one) for one in hdu.shape)}]" if hdu.shape else ""
    found = [Statement(row("data: ArrayLike = ", call("pixels", *kinds, named("kw_only", "False"))), comment)]
    unit = hdu.image.unit
    declared = any(one.name == "BUNIT" for one in hdu.keywords)
    if unit is not None and not declared:
        found += _unit(unit, owner, builder)
    return found


def _unit(unit: Unit, owner: Owner, builder: Builder) -> list[Statement]:
    """Give the argument BUNIT, which the spec speaks of as the unit of the pixels."""
    head: list[Code] = ['"BUNIT"', '"string"', named("comment", '"unit of the pixels"')]
    annotation = "str"
    if unit.implied or unit.mode in {"none", "from"}:
        return []
    attribute = owner.taken.new("BUNIT")
    if unit.mode == "of":
        power = [str(unit.power)] if unit.power != 1 else []
        call_ = call("h.unit_of", texts.quoted(unit.reference), *power)
        head += [named("derive", row("lambda h: ", call_)), named("init", "False"), named("default", "None")]
        annotation = "str | None"
    elif unit.mode == "any":
        head.append(named("default", "None"))
        annotation = "str | None"
    elif unit.mode == "dimension":
        head.append(named("default", texts.quoted(unit.reference)))
    else:
        head += [named("init", "False")] if unit.mode != "like" and len(unit.texts) == 1 else []
        head.append(named("default", texts.quoted(unit.texts[0])))
        if len(unit.texts) > 1:
            annotation = builder.aliases.choice(unit.texts, f"{owner.name}_BUNIT")
    return [Statement(row(f"{attribute}: {annotation} = ", call("keyword", *head)))]


def _column(column: Column) -> Code:
    facts = column.facts
    given: list[Code] = [
        texts.quoted(item_of(column)),
        *dict.fromkeys(texts.quoted(one.storage) for one in facts.types),
    ]
    if column.shape:
        given.append(named("shape", _shape(column.shape)))
    unit = facts.unit
    if unit is not None and unit.mode == "any":
        given.append(named("unit", '"*"'))
    elif unit is not None and unit.mode == "dimension":
        given.append(named("unit", texts.quoted(unit.reference)))
    elif unit is not None and not unit.implied and unit.mode in {"exact", "verbatim", "like"} and unit.texts:
        listed = [texts.quoted(one) for one in unit.texts]
        given.append(named("unit", listed[0] if len(listed) == 1 else tuple_(listed)))
    if column.doc:
        given.append(named("comment", texts.quoted(texts.printable(column.doc))))
    if column.presence.level != "required" or column.conditions or column.presence.when:
        given.append(named("required", "False"))
    if facts.null is not None:
        given.append(named("null", str(facts.null)))
    width = _width(facts.types)
    if width is not None:
        given.append(named("width", str(width)))
    if facts.ucd is not None and not facts.ucd.implied:
        given.append(named("ucd", texts.quoted(facts.ucd.text)))
    if column.family is not None:
        given.append(named("pattern", texts.pattern(column.family.pattern)))
    return call("column", *given)


def _width(types: tuple[ValueType, ...]) -> int | None:
    return next((one.width for one in types if one.kind == "string" and one.width), None)


def _shape(shape: tuple[Length, ...]) -> Code:
    if ragged(shape):
        return '("*",)'
    return tuple_([str(one) if isinstance(one, int) else texts.quoted(_length(one)) for one in shape])


def ragged(shape: tuple[Length, ...]) -> bool:
    """Say whether each row has a length of its own."""
    return any(
        isinstance(one, AnyLength | LengthRange) or (isinstance(one, ComputedLength) and one.by_row) for one in shape
    )


def _length(length: Length) -> str:
    match length:
        case int():
            return str(length)
        case AnyLength():
            return "*"
        case LengthRange():
            return f"{length.least}..{'*' if length.most is None else length.most}"
        case ComputedLength():
            return length.of.text
        case _:
            return getattr(length, "name", "...")
