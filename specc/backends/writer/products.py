"""Classes of products and of groups that repeat, and how files are named.

Takes products of the model; gives the statements of their classes, those of their HDUs before them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import Code, Statement, call, dict_, named, row, tuple_
from specc.backends.validator.texts import Names
from specc.backends.writer import derived, words
from specc.backends.writer.exports import exported
from specc.backends.writer.hdus import class_name, hdu_class
from specc.model.spec import Repeat

if TYPE_CHECKING:
    from specc.backends.writer.arguments import Builder
    from specc.model.spec import Hdu, NameField, NamePart, Product, Spec

# What the class of a product has already.
_TAKEN = frozenset(
    {"product", "validator", "inherits", "aliases", "names", "write", "file_name", "hdu_list", "self"}
    | {"read", "of", "contents", "draft"}
)
_KINDS = {"text": "str | int", "number": "str | int", "date": "Instant"}
_WRITE = ("self", "folder", "name", "overwrite", "profile")


def product_classes(product: Product, spec: Spec, builder: Builder) -> list[Statement]:
    """Give the classes of a product in the order in which they need each other."""
    name = builder.names.new(class_name(product.name))
    taken = Names(_TAKEN | set(exported()))
    found: list[Statement] = []
    parts: list[Statement] = []
    for one in product.hdus:
        if isinstance(one, Repeat):
            parts += _repeat(one, name, taken, found, builder)
        else:
            made = _hdu(_with_anywhere(one, product), name, found, builder)
            parts += _part(taken.new(texts.name(one.label).lower()), made, one)
    head: list[Code] = ["FitsProduct", named("product", texts.quoted(product.name)), named("validator", "_VALIDATOR")]
    if spec.policy.inherit != "none":
        head.append(named("inherits", "True"))
    if spec.policy.unit_aliases or spec.units:
        head.append(named("aliases", "_ALIASES"))
    said = [f"Named {one.template}" for one in product.templates]
    about = words.docstring(words.capital(product.title) or product.name, said, product.description)
    body = [*(Statement(line) for line in about), *parts, *naming(product, builder)]
    return [*found, Statement(row(call(f"class {name}", *head), ":"), body=tuple(body))]


def _hdu(hdu: Hdu, product: str, found: list[Statement], builder: Builder) -> str:
    name = builder.names.new(product + class_name(hdu.label))
    found.append(hdu_class(name, hdu, builder))
    return name


def _with_anywhere(hdu: Hdu, product: Product) -> Hdu:
    """Give an HDU; the primary with the keywords that may sit in any header, which are written there."""
    if hdu.kind != "primary" or product.anywhere is None:
        return hdu
    return replace(hdu, keywords=(*hdu.keywords, *product.anywhere.keywords))


def _part(attribute: str, name: str, hdu: Hdu) -> list[Statement]:
    required = hdu.presence.level == "required" and not hdu.presence.when and not hdu.conditions
    given = [named("line", texts.quoted(words.place(hdu.place))), *([] if required else [named("default", "None")])]
    annotation = name if required else f"{name} | None"
    about = texts.docstring(words.capital(hdu.doc) or hdu.label, words.level(hdu.presence, hdu.conditions) + ".")
    return [
        Statement(""),
        Statement(row(f"{attribute}: {annotation} = ", call("hdu", *given))),
        *(Statement(line) for line in about),
    ]


def _repeat(repeat: Repeat, product: str, taken: Names, found: list[Statement], builder: Builder) -> list[Statement]:
    """Give the part that holds a sequence, of HDUs or of groups of them."""
    members = [_hdu(one, product, found, builder) for one in repeat.members]
    first = texts.name(repeat.members[0].label).lower() if repeat.members else "hdu"
    name, attribute = members[0] if members else "Group", taken.new(f"{first}s")
    said = words.capital(repeat.doc)
    if len(members) > 1:
        name, attribute = builder.names.new(f"{members[0]}Group"), taken.new(f"{first}_groups")
        inner = Names(_TAKEN | set(exported()))
        parts = [
            statement
            for one, made in zip(repeat.members, members, strict=True)
            for statement in _part(inner.new(texts.name(one.label).lower()), made, one)
        ]
        about = [Statement(line) for line in texts.docstring(said or f"{first} and what comes with it")]
        found.append(Statement(f"class {name}(Group):", body=(*about, *parts)))
    given = [named("numbered", "True")] if repeat.variable is not None else []
    if repeat.dimensions:
        given.append(named("dimensions", tuple_([texts.quoted(one) for one in repeat.dimensions])))
    given.append(named("line", texts.quoted(words.place(repeat.place))))
    least = derived.value(repeat.least, builder.scope("f", of=()))
    if least is not None and least.code == "0":
        given.append(named("default", "()"))
    how_often = words.count(repeat.least, repeat.most)
    return [
        Statement(""),
        Statement(row(f"{attribute}: Sequence[{name}] = ", call("hdus", *given))),
        *(Statement(line) for line in texts.docstring(said or f"Each {first}", f"{how_often}.")),
    ]


# Names of files.


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
