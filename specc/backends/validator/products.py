"""A product as a value of the module: `FitsProduct("lightcurve", names=..., layout=(...))`.

Takes a product of the model, and the names of the functions of its HDUs; gives code. Its expressions see the whole file
as `f`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from specc.backends.validator import code, texts
from specc.backends.validator.code import Code, call, named
from specc.backends.validator.expressions import all_of, expression
from specc.backends.validator.lives import formers, instead
from specc.backends.validator.scope import Inexpressible
from specc.backends.validator.steering import OBJECTS, roots_of
from specc.backends.validator.variants import version
from specc.model.expressions import KeywordRef
from specc.model.name_templates import names_in
from specc.model.spec import Hdu, Repeat
from specc.plan.walk import constant

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.backends.validator.book import Book
    from specc.model.expressions import Expr
    from specc.model.spec import Dialect, FormatVersion, NameField, NameTemplate, Product

Functions = Mapping[
    int, str
]  # id of an HDU -> its function; two HDUs of one label under different conditions may be equal


def product_value(product: Product, functions: Functions, check: str | None, book: Book) -> Code:
    """Give the product."""
    arguments: list[Code] = [texts.quoted(product.name)]
    if product.title:
        arguments.append(named("title", texts.quoted(texts.printable(product.title))))
    if product.templates:
        templates = [template(one, product.fields) for one in product.templates]
        arguments.append(named("names", code.tuple_(templates)))
    if product.fields:
        arguments.append(named("fields", code.tuple_([_field(one, book) for one in product.fields])))
    if product.identify is not None:
        identify = _asked(product.identify, book)
        arguments += [named("identify", identify)] if identify is not None else []
    # Fixed values tell what a file is only where the product does not say it itself: else a wrong one is a finding.
    fixed = _always_fixed(product, book) if product.identify is None else []
    if fixed:
        arguments.append(named("fixed", code.dict_(fixed)))
    if product.format != "fits":
        return _document(product, arguments, functions, check, book)
    # Objects of a tree are judged by the function of the HDU that holds it.
    parts = [part for part in product.hdus if isinstance(part, Repeat) or part.kind not in OBJECTS]
    arguments.append(named("layout", code.tuple_([_part(part, product, functions, book) for part in parts])))
    if product.anywhere is not None:
        arguments.append(named("anywhere", _anywhere(product.anywhere, functions)))
    if product.dimensions:
        arguments.append(named("dimensions", code.tuple_([texts.quoted(name) for name in product.dimensions])))
    if product.undeclared_hdus != book.spec.policy.undeclared_hdus:
        arguments.append(named("undeclared_hdus", texts.quoted(product.undeclared_hdus)))
    if product.hdu_order != book.spec.policy.hdu_order:
        arguments.append(named("hdu_order", texts.quoted(product.hdu_order)))
    if check is not None:
        arguments.append(named("check", check))
    if product.version is not None:
        arguments.append(named("version", _version(product.version)))
    return call("FitsProduct", *arguments)


def _document(product: Product, arguments: list[Code], functions: Functions, check: str | None, book: Book) -> Code:
    """Give a product of another format: what its files are made of are blocks."""
    arguments.insert(1, product.format.upper())
    layout = [_block(one, product, functions, book) for one in roots_of(product)]
    arguments.append(named("layout", code.tuple_(layout)))
    if product.dimensions:
        arguments.append(named("dimensions", code.tuple_([texts.quoted(name) for name in product.dimensions])))
    if check is not None:
        arguments.append(named("check", check))
    if product.version is not None:
        arguments.append(named("version", _version(product.version, "DocumentVersion")))
    if product.dialect is None:
        return call("DocumentProduct", *arguments)
    return call("TableProduct", *arguments, *_dialect(product.dialect))


def _dialect(dialect: Dialect) -> Iterator[Code]:
    """Give how a text table is written, where the spec says it."""
    if dialect.delimiter:
        yield named("delimiter", texts.quoted(dialect.delimiter))
    if dialect.comments:
        yield named("comments", texts.quoted(dialect.comments))
    if dialect.nulls:
        yield named("nulls", code.tuple_([texts.quoted(one) for one in dialect.nulls]))


def _block(one: Hdu, product: Product, functions: Functions, book: Book) -> Code:
    arguments: list[Code] = [texts.quoted(one.label), texts.quoted(one.kind), functions.get(id(one), "None")]
    if one.conditions:
        arguments.append(named("when", _conditions(one.conditions, product, book)))
    return call("block", *arguments)


def _asked(node: Expr, book: Book) -> Code | None:
    """Give a function of the file; None, and a refusal, when there is none."""
    try:
        return expression(node, book.of_file()).function("f")
    except Inexpressible as error:
        book.refuse(error)
        return None


def template(one: NameTemplate, fields: Sequence[NameField]) -> Code:
    """Give a template, and what its fields may not be although their patterns fit."""
    arguments: list[Code] = [texts.pattern(one.pattern), texts.quoted(one.template)]
    used = names_in(one.parts)
    excluded: list[tuple[Code, Code]] = [
        (texts.quoted(field.name), texts.pattern("|".join(field.excluded)))
        for field in fields
        if field.excluded and field.name in used
    ]
    return call("NameTemplate", *arguments, *([code.dict_(excluded)] if excluded else []))


def _field(one: NameField, book: Book) -> Code:
    arguments: list[Code] = [texts.quoted(one.name), texts.quoted(one.compare)]
    equals = None if one.equals is None else _asked(one.equals, book)
    if equals is not None:
        arguments.append(equals)
    if one.written is not None:
        arguments.append(named("written", texts.quoted(one.written)))
    present = None if one.present is None or equals is None else _asked(one.present, book)
    if present is not None:
        arguments.append(named("present", present))
    return call("field", *arguments)


def _fixed(product: Product) -> Iterator[tuple[Code, Code]]:
    """Give the keywords of the primary that every file of the product has with one value."""
    for part in product.hdus:
        first = part is next(roots_of(product), None)
        if not isinstance(part, Hdu) or not (part.kind == "primary" or (first and part.kind == "object")):
            continue
        for keyword in part.keywords:
            always = keyword.presence.level == "required" and not keyword.presence.when and not keyword.conditions
            value = None if keyword.facts.fixed is None else constant(keyword.facts.fixed)
            if (
                always
                and value is not None
                and keyword.family is None
                and not keyword.also
                and keyword.facts.tolerance is None
            ):
                yield texts.quoted(keyword.name), texts.literal(value)


def _always_fixed(product: Product, book: Book) -> list[tuple[Code, Code]]:
    """Give the fixed values of a product that its files had in all versions: before those are known, no other tells."""
    fixed = list(_fixed(product))
    for variant in book.plan.variants:
        for then in variant.plan.spec.products:
            if then.name == product.name and variant.since is not None:
                fixed = [pair for pair in fixed if pair in list(_fixed(then))]
    return fixed


def _version(said: FormatVersion, of: str = "FileVersion") -> Code:
    keyword = said.keyword
    arguments: list[Code] = [texts.quoted(keyword.name)] if isinstance(keyword, KeywordRef) else []
    if isinstance(keyword, KeywordRef) and keyword.hdu.relation != "primary":
        arguments.append(named("hdu" if of == "FileVersion" else "block", texts.quoted(keyword.hdu.label)))
    if said.default:
        arguments.append(named("default", version(said.default)))
    return call(of, *arguments)


def _anywhere(block: Hdu, functions: Functions) -> Code:
    """Give what is said of keywords that may sit in any header: the function, their names, and patterns of names."""
    names = [texts.quoted(name) for one in block.keywords if one.family is None for name in (one.name, *one.also)]
    patterns = [texts.pattern(one.family.pattern) for one in block.keywords if one.family is not None]
    return call("Anywhere", functions[id(block)], code.tuple_(names), code.tuple_(patterns))


def _part(part: Hdu | Repeat, product: Product, functions: Functions, book: Book) -> Code:
    if isinstance(part, Hdu):
        return _hdu(part, product, functions, book)
    arguments: list[Code] = [
        "None" if part.variable is None else texts.quoted(part.variable),
        _bound(part.least, book),
        "None" if part.most is None else _bound(part.most, book),
        *(_hdu(member, product, functions, book) for member in part.members),
    ]
    if part.dimensions:
        arguments.append(named("dimensions", code.tuple_([texts.quoted(name) for name in part.dimensions])))
    if part.conditions:
        arguments.append(named("when", _conditions(part.conditions, product, book)))
    return call("group", *arguments)


def _bound(node: Expr, book: Book) -> Code:
    value = constant(node)
    if value is not None:
        return texts.literal(value)
    return _asked(node, book) or "None"


def _conditions(nodes: tuple[Expr, ...], product: Product, book: Book) -> Code:
    try:
        return all_of(nodes, replace(book.of_file("f", product), steering=True)).function("f")
    except Inexpressible as error:
        book.refuse(error)
        return "None"


def _hdu(one: Hdu, product: Product, functions: Functions, book: Book) -> Code:
    arguments: list[Code] = [texts.quoted(one.label), texts.quoted(one.kind), functions.get(id(one), "None")]
    if one.presence.level != "required":
        arguments.append(named("level", texts.quoted(one.presence.level)))
    cases = [
        code.tuple_([texts.quoted(level), _conditions((condition,), product, book)])
        for level, condition in one.presence.when
    ]
    if cases:
        arguments.append(named("levels", code.tuple_(cases)))
    if one.conditions:
        arguments.append(named("when", _conditions(one.conditions, product, book)))
    arguments += _finder(one, book)
    if said := list(formers(one)):
        arguments.append(named("formers", code.tuple_(said)))
    arguments += instead(one.presence, one.life)
    return call("hdu", *arguments)


def _finder(one: Hdu, book: Book) -> Iterator[Code]:
    finder = one.finder
    if finder.names and finder.names != (one.label,):
        yield named("names", code.tuple_([texts.quoted(name) for name in finder.names]))
    if finder.pattern is not None:
        yield named("pattern", texts.pattern(finder.pattern))
    if finder.where is not None:
        scope = replace(book.of_file("h"), file=False, label=one.label)
        try:
            yield named("where", expression(finder.where, scope).function("h"))
        except Inexpressible as error:
            book.refuse(error)
    if finder.index is not None:
        yield named("at", str(finder.index))
