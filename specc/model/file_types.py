"""`file of cal`: a text that is the name of a file of a product.

Takes a declaration whose types are spelled out; gives it as a string of which more is said: that it fits the template
of the product. Keywords of FITS get its fields as parts, so that `FILENAME.program` means what it does in the name.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from specc.diagnostics.record import Problems
from specc.diagnostics.suggest import did_you_mean
from specc.model.name_fields import NameFields, ungrouped
from specc.model.name_templates import Template, regular
from specc.model.value_types import TypeReader
from specc.syntax import ast
from specc.syntax.expressions import Const

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.infer import Typing
    from specc.model.scope import Scope


@dataclass(frozen=True, slots=True)
class _Names:
    """How the files of a product are called: the texts of its templates, what they match, and their fields."""

    spec: str
    product: str
    templates: tuple[ast.Text, ...]
    patterns: tuple[str, ...]
    fields: tuple[ast.Field, ...]


def files_named(item: ast.Item, scope: Scope, problems: Problems, *, parts: bool) -> ast.Item:
    """Give a declaration in which no type is a file. parts: what it declares may be made of parts."""
    if item.type is None or not any(True for _ in _files(item.type)):
        return item
    plain = replace(item, type=_without(item.type))
    files = list(_files(item.type))
    if _has_other_texts(item.type):
        problems.add(
            "SP651",
            item.type.span,
            "one alternative is the name of a file, and another any text",
            help="name the products of all its files, `file of cal | file of crf`, or write `string`",
        )
        return plain
    names = [made for name in files if (made := _names_of(name, scope, problems)) is not None]
    if len(names) != len(files):
        return plain
    span = item.type.span
    said: list[ast.Fact] = [ast.FileFact(tuple((one.spec, one.product) for one in names), span)]
    if parts:
        templates = tuple(text for one in names for text in one.templates)
        said.append(ast.LikeFact(templates, tuple(_merged([each for one in names for each in one.fields])), span))
    else:
        pattern = "|".join(pattern for one in names for pattern in one.patterns)
        said.append(ast.MatchesFact(ast.Text(pattern, span), span))
    return replace(plain, facts=(*said, *item.facts))


# ---------------------------------------------------------------------------------------------- types


def _files(type_: ast.Type) -> Iterator[ast.Name]:
    """Give the products of whose files a type speaks, those in lists and maps among them."""
    for term in type_.terms:
        if term.file_of is not None:
            yield term.file_of
        elif isinstance(term.structure, ast.ListType | ast.MapType):
            yield from _files(term.structure.of)


def _without(type_: ast.Type) -> ast.Type:
    """Give a type in which files are texts, once."""
    terms: list[ast.TypeTerm] = []
    for term in type_.terms:
        if term.file_of is not None:
            if not any(one.file_of is not None for one in terms):
                terms.append(term)
        elif isinstance(term.structure, ast.ListType | ast.MapType):
            terms.append(replace(term, structure=replace(term.structure, of=_without(term.structure.of))))
        else:
            terms.append(term)
    return replace(type_, terms=tuple(replace(one, file_of=None) for one in terms))


def _has_other_texts(type_: ast.Type) -> bool:
    """Say whether an alternative beside a file is a text, of which nothing of a name holds."""
    inner = [term.structure.of for term in type_.terms if isinstance(term.structure, ast.ListType | ast.MapType)]
    files = any(term.file_of is not None for term in type_.terms)
    other = any(term.file_of is None and term.structure is None for term in type_.terms)
    return (files and other) or any(map(_has_other_texts, inner))


# ---------------------------------------------------------------------------------------------- names


def _names_of(name: ast.Name, scope: Scope, problems: Problems) -> _Names | None:
    """Give how the files of a product are called; None after a diagnostic."""
    from specc.model.flatten import flatten  # noqa: PLC0415  which enters the declarations that name files

    found = scope.product(name.text)
    if found is None:
        known = scope.product_names()
        help_ = did_you_mean(name.text, known) or "import the spec that has it"
        problems.add("SP640", name.span, f"no product is called `{name.text}`", help=help_)
        return None
    node, home = found
    only = tuple(one for one in node.items if isinstance(one, ast.FileName))
    draft = flatten(replace(node, items=only), home, Problems())
    if draft.filename is None:
        problems.add(
            "SP649",
            name.span,
            f"`{name.text}` does not say how its files are called",
            help=f'give the product `{node.name.text}` a name: `filename "..."`',
        )
        return None
    types = TypeReader(Problems(), lambda _, known: known, home.tree.source)
    reader = NameFields(cast("Typing", None), types, Problems())  # what fields must equal is not asked
    patterns = {field.name.text: reader.pattern(field, known) for field, known in draft.fields}
    plain = {field: ungrouped(pattern) for field, pattern in patterns.items()}
    matched = []
    for text in draft.filename.templates:
        made = Template(text, Problems()).parts()
        if made is None:
            return None  # said where it is declared
        fitting = regular(made, plain)
        for field, pattern in plain.items():
            fitting = fitting.replace(f"(?P={field})", f"(?:{pattern})")
        matched.append(ungrouped(fitting))
    fields = tuple(_field(field, known, plain[field.name.text], reader, name) for field, known in draft.fields)
    return _Names(home.tree.name.text, node.name.text, draft.filename.templates, tuple(matched), fields)


def _field(field: ast.Field, known: Scope, pattern: str, reader: NameFields, at: ast.Name) -> ast.Field:
    """Give a field that means the same in any spec, and must equal nothing."""
    compare, width, form = reader.reading(field, known)
    span = at.span
    term, written, matches = None, None, None
    if compare == "number":
        dims = None if width is None else (ast.Dim("expression", Const(width, None, span), None, span),)
        term = ast.TypeTerm(ast.Name("digits", span), dims, span)
    elif compare == "date" and form is not None:
        term, written = ast.TypeTerm(ast.Name("datetime", span), None, span), ast.Text(form, span)
    else:
        matches = ast.Text(pattern, span)
    type_ = ast.FieldType(term, written, matches, None, None, (), None, None, span)
    return ast.Field(ast.Name(field.name.text, span), (type_,), (), None, None, span)


def _merged(fields: list[ast.Field]) -> Iterator[ast.Field]:
    """Give each field once: where products differ in one, it may be what it is in any of them."""
    by_name: dict[str, list[ast.Field]] = {}
    for one in fields:
        by_name.setdefault(one.name.text, []).append(one)
    for same in by_name.values():
        kinds = list({_told(one.types[0]): one.types[0] for one in same}.values())
        yield replace(same[0], types=tuple(kinds))


def _told(one: ast.FieldType) -> tuple[object, ...]:
    term, dims = one.type, one.type.dims if one.type is not None else None
    width = dims[0].least if dims else None
    return (
        term.name.text if term is not None else "",
        width.value if isinstance(width, Const) else None,
        one.pattern.text if one.pattern is not None else "",
        one.written.text if one.written is not None else "",
    )
