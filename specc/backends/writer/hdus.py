"""Classes of HDUs: one for each HDU of a product, with its keywords and its data.

Takes HDUs of the model; gives the statements of their classes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import Code, Statement, call, named, row, tuple_
from specc.backends.validator.texts import Names
from specc.backends.writer import derived, words
from specc.backends.writer.arguments import Builder, Owner, arguments
from specc.backends.writer.columns import null, scaled, table_data
from specc.backends.writer.exports import offered
from specc.backends.writer.shapes import forms, shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Facts, Hdu
    from specc.model.types import Unit

_BASES = {"primary": "PrimaryHdu", "image": "ImageHdu", "table": "TableHdu", "asciitable": "AsciiTableHdu"}
_KINDS = {"image": "an image", "table": "a binary table", "asciitable": "an ASCII table"}
# What the classes of the support have already.
_TAKEN = frozenset(
    {
        "data",
        "hdu",
        "label",
        "extname",
        "names",
        "pattern",
        "index",
        "where",
        "build",
        "self",
        "compression",
        "undeclared",
    }
)


def hdu_class(name: str, hdu: Hdu, builder: Builder) -> Statement:
    """Give the class of an HDU."""
    base = _BASES.get(hdu.kind, "OpaqueHdu")
    inherited = builder.inherited if hdu.kind != "primary" else frozenset()
    owner = Owner(name, hdu.label, Names(_TAKEN | offered("fits")), inherited)
    head: list[Code] = [base, named("label", texts.quoted(hdu.label)), *_finder(hdu, builder)]
    what = "The primary HDU" if hdu.kind == "primary" else f"{hdu.label}, {_KINDS.get(hdu.kind, 'an HDU of any kind')}"
    body = [Statement(line) for line in words.hdu(hdu, what)]
    body += _data(hdu, owner, builder)
    body += _named(hdu, owner)
    body += arguments(hdu.keywords, owner, builder)
    for facts in _facts(hdu):
        builder.aliases.enums.meet(facts)
    for one in hdu.columns:
        if one.keywords and one.family is None:
            body += arguments(one.keywords, owner, builder, column=one.name)
    return Statement(row(call(f"class {name}", *head), ":"), body=tuple(body))


def _facts(hdu: Hdu) -> Iterator[Facts]:
    yield from (one.facts for one in hdu.keywords)
    yield from (one.facts for one in hdu.columns)
    yield from (one.facts for one in hdu.planes)
    if hdu.image is not None:
        yield hdu.image


def class_name(*parts: str) -> str:
    """Give a name for a class: `x1d`, `VAR_POISSON` is X1dVarPoisson."""
    words = [word for part in parts for word in texts.name(part).split("_") if word]
    return "".join(word[:1].upper() + word[1:].lower() for word in words)


def _finder(hdu: Hdu, builder: Builder) -> list[Code]:
    """Give how files have the HDU, and the EXTNAME that it is written with."""
    finder = hdu.finder
    match finder.by:
        case "name" | "names" if finder.pattern is not None:
            return [named("pattern", texts.pattern(finder.pattern))]
        case "name" | "names":
            listed = finder.names or (hdu.label,)
            found: list[Code] = [named("extname", texts.quoted(listed[0]))]
            if len(listed) > 1:
                found.append(named("names", tuple_([texts.quoted(one) for one in listed])))
            return found
        case "index":
            return [named("index", str(finder.index))]
        case "where" if finder.where is not None:
            told = derived.condition([finder.where], builder.scope("h", hdu.label, of=(finder.where,)))
            return [named("where", told.function("h"))] if told is not None else []
        case _:
            return []


def _named(hdu: Hdu, owner: Owner) -> list[Statement]:
    """Give the argument EXTNAME of an HDU whose name the spec leaves to the person."""
    if hdu.finder.by not in {"name", "names"} or hdu.finder.pattern is None:
        return []
    if any(one.name == "EXTNAME" for one in hdu.keywords):
        return []
    given = ['"EXTNAME"', '"string"', named("comment", '"name of this HDU"')]
    given.append(named("line", texts.quoted(words.place(hdu.place))))
    about = words.docstring("Name of this HDU", [f"string; /{texts.printable(hdu.finder.pattern)}/; required."])
    declared = Statement(row(f"{owner.taken.new('EXTNAME')}: str = ", call("keyword", *given)))
    return [Statement(""), declared, *(Statement(line) for line in about)]


def _data(hdu: Hdu, owner: Owner, builder: Builder) -> list[Statement]:
    match hdu.kind:
        case "primary" | "image":
            return _pixels(hdu, owner, builder)
        case "table" | "asciitable":
            return [Statement(""), *table_data(hdu, builder.called)]
        case _:
            about = texts.docstring("The HDU as astropy has it")
            declared = Statement("hdu: Any = opaque(kw_only=False)")
            return [Statement(""), declared, *(Statement(line) for line in about)]


def _pixels(hdu: Hdu, owner: Owner, builder: Builder) -> list[Statement]:
    if hdu.image is None:
        return []
    given: list[Code] = [texts.quoted(one.storage) for one in hdu.image.types]
    if hdu.shape:
        given.append(named("shape", shape(hdu.shape)))
    if hdu.forms:
        given.append(named("forms", forms(hdu.forms)))
    given += [named("constant", "True")] if hdu.or_constant else []
    given += [*scaled(hdu.image), *null(hdu.image)]
    given += [named("line", texts.quoted(words.place(hdu.place))), named("kw_only", "False")]
    what = words.shaped(hdu.image.types, hdu.shape, hdu.forms)
    lines = [f"{words.value(hdu.image, builder.called, 'pixels', what)}."]
    lines += [line for one in hdu.planes for line in words.plane(one, builder.called)]
    instead = ", or one value for all of them" if hdu.or_constant else ""
    about = words.docstring(f"Pixels, slowest axis first{instead}", lines)
    annotation = "ArrayLike | Constant" if hdu.or_constant else "ArrayLike"
    found = [Statement(""), Statement(row(f"data: {annotation} = ", call("pixels", *given)))]
    found += [Statement(line) for line in about]
    if hdu.or_compressed:
        about = texts.docstring("How the pixels are compressed; not at all without it")
        found += [Statement(""), Statement("compression: Compression | None = compressed()")]
        found += [Statement(line) for line in about]
    unit = hdu.image.unit
    declared = any(one.name == "BUNIT" for one in hdu.keywords)
    if unit is not None and not declared:
        found += _unit(unit, hdu, owner, builder)
    return found


def _unit(unit: Unit, hdu: Hdu, owner: Owner, builder: Builder) -> list[Statement]:
    """Give the argument BUNIT, which the spec speaks of as the unit of the pixels."""
    if unit.implied or unit.mode in {"none", "from"}:
        return []
    head: list[Code] = ['"BUNIT"', '"string"', named("comment", '"unit of the pixels"')]
    head.append(named("line", texts.quoted(words.place(hdu.place))))
    annotation, filled = "str", False
    attribute = owner.taken.new("BUNIT")
    if unit.mode == "of":
        power = [str(unit.power)] if unit.power != 1 else []
        call_ = call("h.unit_of", texts.quoted(unit.reference), *power)
        head += [named("derive", row("lambda h: ", call_)), named("init", "False"), named("default", "None")]
        annotation, filled = "str | None", True
    elif unit.mode == "any":
        head.append(named("default", "None"))
        annotation = "str | None"
    elif unit.mode == "dimension":
        head.append(named("default", texts.quoted(unit.reference)))
    else:
        filled = unit.mode != "like" and len(unit.texts) == 1
        if len(unit.texts) > 1:
            codes = [texts.quoted(one) for one in unit.texts]
            annotation = builder.aliases.choice(codes, f"{owner.name}_BUNIT")
            head.append(named("values", tuple_(codes)))
        head += [named("init", "False")] if filled else []
        head.append(named("default", texts.quoted(unit.texts[0])))
    said = f"{words.unit(unit)}{'; filled in' if filled else ''}."
    about = words.docstring("Unit of the pixels", [said])
    declared = Statement(row(f"{attribute}: {annotation} = ", call("keyword", *head)))
    return [Statement(""), declared, *(Statement(line) for line in about)]
