"""How files are called: templates of names in generated classes, and what a person says of them when a file is written.

Takes products of the model; gives statements for the body of a class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import Code, Statement, call, dict_, named, row, tuple_
from specc.backends.validator.texts import Names
from specc.backends.writer import derived, words

if TYPE_CHECKING:
    from specc.backends.writer.arguments import Builder
    from specc.model.spec import NameField, NamePart, Product

_KINDS = {"text": "str | int", "number": "str | int", "date": "Instant"}
_WRITE = ("self", "folder", "name", "overwrite", "profile")


def naming(product: Product, builder: Builder) -> list[Statement]:
    """Give what a class says of how its files are called."""
    if not product.templates:
        return []
    templates = tuple_([_template(one.parts, product, builder) for one in product.templates])
    return [Statement(""), Statement(row("names = ", templates)), *_write(product, builder)]


def _template(parts: tuple[NamePart, ...], product: Product, builder: Builder) -> Code:
    fields = {one.name: one for one in product.fields}
    return call("template", *_pieces(parts, fields, builder))


def _pieces(parts: tuple[NamePart, ...], fields: dict[str, NameField], builder: Builder) -> list[Code]:
    return [_piece(one, fields, builder) for one in parts]


def _piece(part: NamePart, fields: dict[str, NameField], builder: Builder) -> Code:
    match part.kind:
        case "text":
            return texts.quoted(part.text)
        case "field":
            return _field(part.text, fields.get(part.text), builder)
        case "optional":
            return call("optional", *(piece for inner in part.parts for piece in _pieces(inner, fields, builder)))
        case "choice":
            return call("choice", *(tuple_(_pieces(inner, fields, builder)) for inner in part.parts))


def _field(name: str, field: NameField | None, builder: Builder) -> Code:
    given: list[Code] = [texts.quoted(name)]
    if field is not None and field.equals is not None:
        told = derived.value(field.equals, builder.scope("f", of=(field.equals,)))
        given += [told.function("f")] if told is not None else []
    if field is not None and field.width is not None:
        given.append(named("width", str(field.width)))
    if field is not None and field.written is not None:
        given.append(named("written", texts.quoted(field.written)))
    return call("field", *given)


def _free(product: Product, builder: Builder) -> list[str]:
    """Give the fields that no keyword tells, in the order of the templates."""
    told = {
        one.name
        for one in product.fields
        if one.equals is not None and derived.value(one.equals, builder.scope("f", of=(one.equals,))) is not None
    }
    used = [name for one in product.templates for name in _fields_in(one.parts)]
    return [name for name in dict.fromkeys(used) if name not in told]


def _fields_in(parts: tuple[NamePart, ...]) -> list[str]:
    found: list[str] = []
    for part in parts:
        found += [part.text] if part.kind == "field" else []
        found += [name for inner in part.parts for name in _fields_in(inner)]
    return found


def _write(product: Product, builder: Builder) -> list[Statement]:
    """Give the method that takes the fields which no keyword tells; without such, the inherited one will do."""
    free = _free(product, builder)
    if not free:
        return []
    taken = Names(_WRITE)
    kinds = {one.name: one.compare for one in product.fields}
    arguments = {name: taken.new(texts.name(name)) for name in free}
    lines = [
        "",
        "def write(",
        "    self,",
        '    folder: str | os.PathLike[str] = ".",',
        "    *,",
        *(f"    {argument}: {_KINDS[kinds[name]]} | None = None," for name, argument in arguments.items()),
        "    name: str | None = None,",
        "    overwrite: bool = False,",
        "    profile: str | None = None,",
        ") -> Path:",
    ]
    said = f"Write {texts.printable(product.templates[0].template)}; see `Product.write`"
    fields = {one.name: one for one in product.fields}
    told = [line for name, argument in arguments.items() for line in words.field(argument, fields.get(name))]
    about = [Statement(line) for line in words.docstring(said, told)]
    pairs: list[tuple[Code, Code]] = [(texts.quoted(name), argument) for name, argument in arguments.items()]
    given: list[Code] = ["folder", dict_(pairs), "name=name", "overwrite=overwrite", "profile=profile"]
    body = [*about, Statement(row("return ", call("self._write", *given)))]
    return [*(Statement(line) for line in lines[:-1]), Statement(lines[-1], body=tuple(body))]
