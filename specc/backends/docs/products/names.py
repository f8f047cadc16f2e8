"""The anatomy of file names: pieces with a hue for each field, and the table of fields.

Takes templates and fields of a product; optional parts stand in brackets, alternatives in parentheses, as a spec
writes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.docs.drawings.anatomy import Label, anatomy
from specc.backends.docs.drawings.marks import cut
from specc.backends.docs.links import anchor_of
from specc.backends.docs.pages import FieldView, NamePiece, TemplateView
from specc.backends.docs.products.items import HUES, Context, condition
from specc.backends.docs.products.worked import Worked, worked
from specc.backends.wording.prose import line
from specc.model.expressions import Call, ColumnRef, KeywordRef
from specc.model.spec import Hdu
from specc.model.walk import nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from specc.backends.docs.products.worked import Piece
    from specc.backends.samples import Sample
    from specc.model.expressions import Expr
    from specc.model.spec import NameField, NamePart, NameTemplate, Product


_COMPARED = {"text": "", "number": "as a number", "date": "as an instant, fractions cut"}


_LONGEST = 40  # characters of an example in the table


def worked_names(product: Product, sample: Sample | None) -> tuple[Worked | None, ...]:
    """Give for each template a name that is made as it says, of those of a sample; None where none is."""
    names = () if sample is None else (sample.file, *sample.others)
    return tuple(worked(product, one, names) for one in product.templates)


def field_rows(product: Product, context: Context, examples: Iterable[Worked | None] = ()) -> tuple[FieldView, ...]:
    """Give the table of fields, in the order in which templates name them."""
    fields = {one.name: one for one in product.fields}
    ordered = [name for name in used_fields(product.templates) if name in fields]
    texts: dict[str, str] = {}
    for example in examples:
        texts = {**(example.fields if example is not None else {}), **texts}
    return tuple(
        _row(product, fields[name], number % HUES + 1, context, texts)
        for number, name in enumerate(dict.fromkeys(ordered))
    )


def template_views(
    product: Product, fields: tuple[FieldView, ...], examples: Iterable[Worked | None]
) -> tuple[TemplateView, ...]:
    """Give the templates in pieces, each with its worked example where there is one."""
    known = {one.name: one for one in fields}
    labels = [_label(one, known[one.name]) for one in product.fields if one.name in known]
    return tuple(
        _template(tuple(_pieces(one.parts, known)), example, labels, known)
        for one, example in zip(product.templates, examples, strict=True)
    )


def _template(
    pieces: tuple[NamePiece, ...], example: Worked | None, labels: Sequence[Label], known: Mapping[str, FieldView]
) -> TemplateView:
    if example is None or not example.fields:
        return TemplateView(pieces)
    shown, fuller = (tuple(_shown(one, known) for one in some if one.text) for some in (example.pieces, example.fuller))
    return TemplateView(pieces, shown, anatomy(example.name, example.pieces, labels), example.absent, fuller)


def _shown(piece: Piece, known: Mapping[str, FieldView]) -> NamePiece:
    field = known.get(piece.field)
    return NamePiece(piece.text, field.hue, field.anchor) if field is not None else NamePiece(piece.text, 0, "")


def _label(field: NameField, row: FieldView) -> Label:
    """Give what the drawing says of a field; the table below says all of it."""
    equals = field.equals
    compared = {"number": "as a number", "date": "as an instant"}.get(field.compare, "")
    if isinstance(equals, Call) and equals.function in {"lower", "upper"}:
        compared = f"{equals.function} case"
    named = "" if equals is None else f"= {_named(equals)}"
    form = field.written or field.type
    return Label(field.name, row.hue, (form, named, compared) if equals is not None else (form, "free"))


def _named(expression: Expr) -> str:
    """Give the one thing that an expression names, without all of where it is; else the expression."""
    named = [one.name for one in nodes(expression) if isinstance(one, KeywordRef | ColumnRef)]
    plain = isinstance(expression, KeywordRef | ColumnRef) or (
        isinstance(expression, Call) and expression.function in {"lower", "upper"}
    )
    return ".".join(named[0].split(".")[-2:]) if plain and len(named) == 1 else expression.text


def _row(product: Product, field: NameField, hue: int, context: Context, texts: Mapping[str, str]) -> FieldView:
    return FieldView(
        anchor=context.anchor(f"{product.name}/name/{field.name}"),
        name=field.name,
        hue=hue,
        type=field.type,
        pattern="" if _is_plain(field) else field.pattern,
        excluded=field.excluded,
        equals=condition(field.equals) if field.equals is not None else None,
        compared=_COMPARED[field.compare] if field.equals is not None else "",
        present=condition(field.present) if field.present is not None else None,
        doc=line(field.doc),
        text=cut(texts.get(field.name, ""), _LONGEST),
        href=_place(product, field.equals, context) if field.equals is not None else "",
    )


def _is_plain(field: NameField) -> bool:
    """Say whether the form of a field says all that its pattern does."""
    return field.written is not None or field.type.startswith(("digits", "/"))


def _place(product: Product, expression: Expr, context: Context) -> str:
    """Give the anchor of the one keyword, key or column that an expression names, "" where there is none."""
    named = [one for one in nodes(expression) if isinstance(one, KeywordRef | ColumnRef)]
    if len(named) != 1:
        return ""
    one = named[0]
    primary = [each.label for each in product.hdus if isinstance(each, Hdu) and each.kind in {"primary", "rows"}]
    within, _, name = f"{one.hdu.label}.{one.name}".rpartition(".")
    for label, item in ((one.hdu.label, one.name), (within, name), *((each, one.name) for each in primary)):
        anchor = anchor_of(f"{product.name}/{label}/{item}")
        if anchor in context.taken:
            return anchor
    return ""


def used_fields(templates: tuple[NameTemplate, ...]) -> list[str]:
    """Give the names of the fields that templates use, in their order."""
    return [name for template in templates for name in _fields_in(template.parts)]


def _fields_in(parts: Iterable[NamePart]) -> list[str]:
    found: list[str] = []
    for part in parts:
        found += [part.text] if part.kind == "field" else []
        for inner in part.parts:
            found += _fields_in(inner)
    return found


def _pieces(parts: Iterable[NamePart], fields: Mapping[str, FieldView]) -> list[NamePiece]:
    pieces: list[NamePiece] = []
    for part in parts:
        match part.kind:
            case "text":
                pieces.append(NamePiece(part.text, 0, ""))
            case "field":
                known = fields.get(part.text)
                pieces.append(NamePiece(f"{{{part.text}}}", known.hue if known else 0, known.anchor if known else ""))
            case "optional":
                pieces += [NamePiece("[", 0, ""), *_alternatives(part, fields), NamePiece("]", 0, "")]
            case "choice":
                pieces += [NamePiece("(", 0, ""), *_alternatives(part, fields), NamePiece(")", 0, "")]
    return pieces


def _alternatives(part: NamePart, fields: Mapping[str, FieldView]) -> list[NamePiece]:
    pieces: list[NamePiece] = []
    for number, inner in enumerate(part.parts):
        pieces += [NamePiece("|", 0, "")] if number else []
        pieces += _pieces(inner, fields)
    return pieces
