"""HDUs of a product: their place in the overview and a section for each.

Takes HDUs and repeats of the model and gives blocks in the order of the spec.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.pages import LevelView
from specc.backends.docs.products.block_views import Block, HduView, RepeatView
from specc.backends.docs.products.formats import dialect_lines, item_noun
from specc.backends.docs.products.items import (
    Context,
    column_groups,
    conditions,
    keyword_row,
    keyword_sections,
    level,
    origin,
)
from specc.backends.docs.products.keys import key_rows
from specc.backends.docs.products.lives import notes
from specc.backends.docs.products.trees import Trees, is_object
from specc.backends.wording.allowed import allowed, unit_text
from specc.backends.wording.prose import line, paragraphs
from specc.backends.wording.storage import bitpix
from specc.backends.wording.words import code, in_words, listed
from specc.model.expressions import Literal_
from specc.model.spec import Repeat
from specc.model.types import ValueType
from specc.plan.words import form

if TYPE_CHECKING:
    from specc.backends.docs.products.rules import Rules
    from specc.model.expressions import Expr
    from specc.model.spec import Hdu, Keyword, Presence, Product, Rows

_KINDS = {
    "primary": "primary",
    "anywhere": "any header",
    "image": "image",
    "table": "binary table",
    "asciitable": "ASCII table",
    "asdf": "ASDF tree",
    "any": "anything",
    "object": "object",
    "tuple": "tuple",
    "rows": "rows",
    "picture": "pixels",
}
UNSAID = LevelView("", "optional", ())  # of a named tree, which is there as the keys that hold it are
_UNDECLARED = {"error": "an error", "warning": "a warning", "info": "noted", "allowed": "allowed"}


def blocks(product: Product, rules: Rules, context: Context) -> tuple[Block, ...]:
    """Give the HDUs of a product, those of a repeat together."""
    found = []
    trees = Trees(product, context)
    for one in product.hdus:
        if isinstance(one, Repeat):
            views = tuple(_hdu(hdu, product, rules, trees, context) for hdu in one.members)
            found.append(Block(_repeat(one), views))
        else:
            found.append(Block(None, (_hdu(one, product, rules, trees, context),)))
    if product.anywhere is not None:
        found.append(Block(None, (_hdu(product.anywhere, product, rules, trees, context),)))
    return tuple(found)


def _repeat(repeat: Repeat) -> RepeatView:
    return RepeatView(
        line(repeat.doc), _count(repeat.least, repeat.most), repeat.variable, conditions(repeat.conditions)
    )


def _count(least: Expr, most: Expr | None) -> Markup:
    lowest = in_words(least)
    if most is None:
        none_needed = isinstance(least, Literal_) and least.value == 0
        return Markup("any number of times") if none_needed else Markup("%s or more times") % lowest
    highest = in_words(most)
    return Markup("%s times") % lowest if lowest == highest else Markup("%s to %s times") % (lowest, highest)


def _hdu(hdu: Hdu, product: Product, rules: Rules, trees: Trees, context: Context) -> HduView:
    scope = f"{product.name}/{hdu.label}"
    pixels = hdu.image
    types = tuple(one.text for one in pixels.types) if pixels else ()
    shape = context.axes(hdu.shape)
    if hdu.kind == "picture" and hdu.forms:  # one word for each, since they differ in more than their types
        types, shape = tuple(map(form, hdu.forms)), ()
    holder = trees.holder(hdu)
    presence, held_when = (hdu.presence, hdu.conditions) if holder is None else _as_held(holder[1])
    fits = product.format == "fits"
    return HduView(
        anchor=context.anchor(scope),
        former=context.former(scope),
        label=hdu.label,
        kind=_KINDS[hdu.kind],
        finder=trees.place(hdu) if is_object(hdu) else _finder(hdu) if fits else Markup("the whole file"),
        level=UNSAID if hdu.named else level(presence, conditional=bool(held_when)),
        conditions=conditions(held_when),
        types=types,
        shape=shape,
        axes=tuple(reversed(shape)) if fits else (),
        unit=unit_text(pixels.unit) if pixels else "",
        contents=_contents(hdu),
        facts=tuple(_facts(hdu, product, context)),
        doc=line(hdu.doc),
        description=paragraphs(hdu.description),
        sections=keyword_sections(hdu.keywords, scope, context, key_rows(trees) if is_object(hdu) else keyword_row),
        columns=column_groups(hdu.columns, scope, context, product.format),
        rules=rules.relations(hdu.rules, scope),
        origin=origin(hdu.place),
        name=trees.name(hdu) if is_object(hdu) else hdu.label,
        depth=trees.depth(hdu),
        type=trees.kind(hdu) if is_object(hdu) else None,
        found="Found by" if fits and not is_object(hdu) else "Place",
        noun=item_noun(hdu),
        form="Type, TFORM" if fits else "Type",
    )


def _as_held(keyword: Keyword) -> tuple[Presence, tuple[Expr, ...]]:
    """Give whether an object must be there: as the key that holds it."""
    return keyword.presence, keyword.conditions


def _contents(hdu: Hdu) -> str:
    """Give a few words for the overview about HDUs that have no shape."""
    if hdu.columns:
        rows = _rows(hdu.rows)
        return plural(len(hdu.columns), "column") + (f", {rows}" if rows else "")
    return "" if hdu.image else plural(len(hdu.keywords), item_noun(hdu).lower()) if hdu.keywords else ""


def plural(count: int, noun: str) -> str:
    """Give `1 keyword` or `2 keywords`."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _rows(rows: Rows | None) -> str:
    if rows is None:
        return ""
    if rows.dimension:
        return f"{rows.dimension} rows"
    if rows.equals is not None:
        return f"{rows.equals.text} rows"
    least, most = rows.least or 0, rows.most
    if most is None:
        return f"{least} or more rows" if least else ""
    return plural(least, "row") if least == most else f"{least} to {plural(most, 'row')}"


def _finder(hdu: Hdu) -> Markup:
    finder = hdu.finder
    if hdu.kind == "anywhere":
        return Markup("the primary header or that of an extension; where several have a keyword, they agree")
    match finder.by:
        case "primary":
            return Markup("the first HDU of the file")
        case "name" | "names":
            if finder.pattern:
                return Markup("EXTNAME matches %s") % code(f"/{finder.pattern}/")
            names = [code(one) for one in finder.names or (hdu.label,)]
            return Markup("EXTNAME is %s") % listed(names, "or")
        case "where":
            return Markup("%s") % (in_words(finder.where) if finder.where is not None else "")
        case _:
            return Markup("HDU number %s, the primary being 0") % finder.index


def _facts(hdu: Hdu, product: Product, context: Context) -> list[tuple[str, Markup]]:
    """Give what is said of an HDU as a whole, in lines of name and value."""
    facts = []
    if hdu.image:
        storage = hdu.image.storage
        scaled = storage is not None and storage.scaled
        stored = (storage.stored or ValueType("int"),) if storage is not None and scaled else hdu.image.types
        if product.format == "fits":
            facts.append(("BITPIX", Markup.escape(bitpix(stored) + (", BSCALE, BZERO" if scaled else ""))))
        said = allowed(hdu.image, context.names, stored="pixels")
        facts += [("Values", Markup("; ").join(said))] if said else []
    if hdu.groups:
        facts.append(("Data", Markup("random groups, not described")))
    for number, one in enumerate(hdu.planes, 1):
        pieces = [code(one.name), Markup.escape(unit_text(one.facts.unit))]
        pieces += [*allowed(one.facts, context.names, stored="pixels"), line(one.doc)]
        facts.append((f"Plane {number}", Markup("; ").join(piece for piece in pieces if piece)))
    other = [
        text
        for there, text in (
            (hdu.or_constant, "one constant (NPIXn, PIXVALUE) instead of pixels"),
            (hdu.or_compressed, "compressed in tiles"),
        )
        if there
    ]
    facts += [("Also", Markup.escape("; ".join(other)))] if other else []
    if hdu.kind == "rows":
        facts += dialect_lines(product)
    if hdu.mirrors:
        labels = listed([code(one) for one in hdu.mirrors], "and")
        facts.append(
            ("Mirrors", Markup("what the vocabularies of %s name in ASDF stands here as well, and is equal") % labels)
        )
    facts += [("Rows", Markup.escape(_rows(hdu.rows)))] if _rows(hdu.rows) else []
    if hdu.columns_in_order:
        facts.append(("Order", Markup("columns stand in this order")))
    facts += [("Version", one) for one in notes(hdu.life)]
    if hdu.kind not in {"tuple", "picture"} and hdu.root is None:
        facts.append(("Undeclared", _undeclared(hdu)))
    return facts


def _undeclared(hdu: Hdu) -> Markup:
    said = f"other {item_noun(hdu).lower()}s are {_UNDECLARED[hdu.undeclared_keywords]}"
    if hdu.kind == "rows":
        columns = "allowed" if hdu.columns_open else hdu.undeclared_columns
        return Markup.escape(f"other columns are {_UNDECLARED[columns]}")
    if hdu.columns:
        columns = "allowed" if hdu.columns_open else hdu.undeclared_columns
        said += f", other columns {_UNDECLARED[columns]}"
    return Markup.escape(said)
