"""What a value may be, as short pieces for one cell of a table: values, limits, patterns, order, nulls.

Takes the facts of an item and gives safe markup; expressions stand as code, the rest in words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.wording.words import code, in_words, listed, number, value_text
from specc.model import expressions as ex
from specc.runtime.pages import fragment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specc.model.spec import Facts, Limit
    from specc.model.types import Unit

_SHOWN = 8  # values of an enum that are listed where it is used; more are a link away
_PLAIN = 60  # values in braces that are listed at all
_ORDERS = {"increasing": "strictly increasing", "nondecreasing": "never decreasing"}
_NULLS = {
    "keyword": "may have no value", "key": "may be null", "cell": "may be null", "element": "elements may be null",
    "value": "values may be null",
}  # fmt: skip
_TYPOGRAPHIC = {"<": "<", "<=": "≤", ">": ">", ">=": "≥"}


def href(anchor: str) -> str:
    """Give the link to an anchor of the same page."""
    return fragment(anchor)


def allowed(
    facts: Facts, names: Mapping[str, str], *, stored: str, links: Mapping[str, str] | None = None
) -> tuple[Markup, ...]:
    """Give what a value may be, most telling first.

    `names` gives the names of enums and flags by their keys; `stored` is keyword, column or pixels, in FITS, cell, key,
    or element of a list or value of a map, elsewhere, since a missing value looks different in each. `links` leads to
    those, as `enum/KEY` and `flags/KEY`, that do not stand on the same page.
    """
    links = links or {}
    pieces = [_fixed(facts), _values(facts, names, links), *_limits(facts.limits)]
    if facts.written is not None:
        pieces.append(Markup('<span class="w">written</span> %s') % code(facts.written))
    if facts.truth is not None:
        case = " ignoring case" if facts.truth.ignore_case else ""
        both = listed([code(facts.truth.true), code(facts.truth.false)], "or")
        pieces.append(Markup('<span class="w">written</span> %s%s') % (both, case))
    if facts.files:
        named = listed([code(name) for _, name in facts.files], "or")
        pieces.append(Markup('<span class="w">name of a file of</span> %s') % named)
    pieces += [code(f"/{pattern}/") for pattern in facts.matches if not facts.files]
    if facts.like is not None:
        pieces.append(listed([code(one.template) for one in facts.like.templates], "or"))
    if facts.bits:
        pieces.append(
            Markup('bits of <a href="%s">%s</a>')
            % (_leading(f"flags/{facts.bits}", links), names.get(facts.bits, facts.bits))
        )
    if facts.order:
        pieces.append(Markup.escape(_ORDERS[facts.order]))
    pieces += [Markup.escape(word) for word in ("unique", "nonempty", "finite") if getattr(facts, word)]
    pieces += list(stored_as(facts))
    pieces.append(_null(facts, stored))
    if facts.default is not None:
        pieces.append(Markup("%s by default") % code(value_text(facts.default)))
    return tuple(piece for piece in pieces if piece)


def stored_as(facts: Facts) -> Iterator[Markup]:
    """Give how values lie in the file, what kind of quantity they are, and what they refer to."""
    storage = facts.storage
    if storage is not None and storage.padded:
        yield Markup("the rest of a cell is padding")
    if storage is not None and storage.scaled:
        yield Markup("scaled from %s") % (code(storage.stored.text) if storage.stored else "integers")
    if storage is not None and storage.written:
        yield Markup("written as %s") % code(storage.written)
    if facts.ucd is not None:
        yield Markup("UCD %s%s") % (code(facts.ucd.text), ", not necessarily written" if facts.ucd.implied else "")
    if facts.refers is not None:
        yield Markup("one of %s") % in_words(facts.refers)
    if facts.same is not None:
        yield Markup("the same as %s, row by row") % in_words(facts.same)


def unit_text(unit: Unit | None) -> str:
    """Give a unit in one line: `MJy/sr or MJy`, `as SCI`, `um, not written`."""
    if unit is None:
        return ""
    texts = " or ".join(unit.texts)
    match unit.mode:
        case "exact":
            return f"{texts}, not written" if unit.implied else texts
        case "like":
            return f"like {texts}"
        case "dimension":
            return f"any of {texts.replace('_', ' ')}"
        case "any":
            return "any"
        case "verbatim":
            return f'"{texts}"'
        case "none":
            return "none"
        case "of":
            return f"as {unit.reference}" + (f", to the power of {unit.power}" if unit.power != 1 else "")
        case _:
            return f"as {unit.reference} says"


def _fixed(facts: Facts) -> Markup:
    if facts.fixed is None:
        return Markup()
    if isinstance(facts.fixed, ex.Literal_):
        return Markup('<span class="w">always</span> %s') % code(value_text(facts.fixed.value))
    said = Markup('<span class="w">must equal</span> %s') % in_words(facts.fixed)
    if facts.tolerance is None:
        return said
    tolerance, relative = facts.tolerance
    return Markup("%s, within %s%s") % (said, number(tolerance), " of it" if relative else "")


def _leading(anchor: str, links: Mapping[str, str]) -> str:
    return links.get(anchor) or href(anchor)


def _values(facts: Facts, names: Mapping[str, str], links: Mapping[str, str]) -> Markup:
    enum = next((one.enum for one in facts.types if one.enum), None)
    values = [code(value_text(one)) for one in facts.values]
    link = Markup('<a href="%s">%s</a>') % (_leading(f"enum/{enum}", links), names.get(enum, enum)) if enum else None
    if link is not None and len(values) > _SHOWN:
        said = Markup("one of %s") % link
    elif len(values) > _PLAIN:
        said = Markup("%s and %d more") % (Markup(", ").join(values[:_PLAIN]), len(values) - _PLAIN)
    elif values:
        said = listed(values, "or")
    else:
        return Markup()
    if facts.values_ignore_case:
        said += Markup(", in any case")
    return said + Markup("; others are possible") if facts.values_open else said


def _limits(limits: tuple[Limit, ...]) -> list[Markup]:
    """Give two limits to either side as one interval, others on their own."""
    low = [one for one in limits if one.operator in {">", ">="}]
    high = [one for one in limits if one.operator in {"<", "<="}]
    if len(low) == len(high) == 1:
        opening, closing = "(" if low[0].operator == ">" else "[", ")" if high[0].operator == "<" else "]"
        return [Markup("%s%s, %s%s") % (opening, _bound(low[0]), _bound(high[0]), closing)]
    return [Markup("%s %s") % (_TYPOGRAPHIC[one.operator], _bound(one)) for one in limits]


def _bound(limit: Limit) -> Markup:
    bound = limit.bound
    if isinstance(bound, ex.Literal_):
        return Markup.escape(str(bound.value) if isinstance(bound.value, str) else value_text(bound.value))
    return in_words(bound)


def _null(facts: Facts, stored: str) -> Markup:
    if facts.null is not None:
        return Markup("%s where nothing is known") % code(str(facts.null))
    if not facts.nullable:
        return Markup()
    if stored in _NULLS:
        return Markup.escape(_NULLS[stored])
    if any(one.kind in {"float", "complex"} for one in facts.types):
        return Markup("NaN where nothing is known")
    return Markup("may be null")
