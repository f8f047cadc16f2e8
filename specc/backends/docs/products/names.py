"""The anatomy of file names: pieces with a hue for each field, and the table of fields.

Takes templates and fields of a product; optional parts stand in brackets, alternatives in parentheses, as a spec
writes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.docs.pages import FieldView, NamePiece
from specc.backends.docs.products.items import HUES, Context, condition
from specc.backends.wording.prose import line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specc.model.spec import NameField, NamePart, NameTemplate, Product


_COMPARED = {"text": "", "number": "as a number", "date": "as an instant, fractions cut"}


def field_rows(product: Product, context: Context) -> tuple[FieldView, ...]:
    """Give the table of fields, in the order in which templates name them."""
    fields = {one.name: one for one in product.fields}
    ordered = [name for name in _used(product.templates) if name in fields]
    return tuple(
        _row(product, fields[name], number % HUES + 1, context) for number, name in enumerate(dict.fromkeys(ordered))
    )


def anatomy(template: NameTemplate, fields: tuple[FieldView, ...]) -> tuple[NamePiece, ...]:
    """Give a template in pieces."""
    return tuple(_pieces(template.parts, {one.name: one for one in fields}))


def _row(product: Product, field: NameField, hue: int, context: Context) -> FieldView:
    return FieldView(
        anchor=context.anchor(f"{product.name}/name/{field.name}"),
        name=field.name,
        hue=hue,
        type=field.type,
        pattern="" if field.written is not None else field.pattern,  # the form says more
        excluded=field.excluded,
        equals=condition(field.equals) if field.equals is not None else None,
        compared=_COMPARED[field.compare],
        present=condition(field.present) if field.present is not None else None,
        doc=line(field.doc),
    )


def _used(templates: tuple[NameTemplate, ...]) -> list[str]:
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
