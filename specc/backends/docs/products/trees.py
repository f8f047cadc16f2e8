"""Trees on the page of a product: where each object stands, and what a key holds, in words with links.

Takes a product; gives words for its blocks and keys. An object is said once, in a section of its own; a key that holds
it links to that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from markupsafe import Markup

from specc.backends.docs.links import anchor_of
from specc.backends.docs.products.formats import OBJECTS
from specc.backends.wording.allowed import href
from specc.backends.wording.keys import inside
from specc.backends.wording.words import code, listed
from specc.model.spec import (
    ArrayOf,
    ArrayValue,
    EitherValue,
    ListValue,
    MapValue,
    NullValue,
    ObjectValue,
    Repeat,
    ScalarValue,
)
from specc.model.types import DimensionName
from specc.plan.identity import item_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.backends.docs.products.items import Context
    from specc.model.spec import Hdu, Keyword, Product, Value
    from specc.model.types import ValueType

_PLURAL = frozenset({"bool", "int", "float", "complex", "string", "date", "datetime", "time"})
_DEEPEST = 8  # further objects are not indented more


class Trees:
    """The objects of one product: which key holds each."""

    def __init__(self, product: Product, context: Context) -> None:
        self._product = product
        self._context = context
        self._blocks = {one.label: one for one in _hdus(product)}
        self._held: dict[str, list[tuple[Hdu, Keyword]]] = {}
        for hdu in self._blocks.values():
            for keyword in (*hdu.keywords, *((hdu.root,) if hdu.root is not None else ())):
                for label in _labels(keyword.value):
                    self._held.setdefault(label, []).append((hdu, keyword))

    # -------------------------------------------------------------------------------------------- where objects stand

    def holder(self, hdu: Hdu) -> tuple[Hdu, Keyword] | None:
        """Give the block and the key that hold an object; None for the root, and for a named tree."""
        return None if hdu.named else next(iter(self._held.get(hdu.label, ())), None)

    def depth(self, hdu: Hdu) -> int:
        """Give how deep an object stands, 0 for the root."""
        deep, holder = int(self._around(hdu) is not None), self.holder(hdu)
        while holder is not None and deep < _DEEPEST:
            deep, holder = deep + 1 + (self._around(holder[0]) is not None), self.holder(holder[0])
        return deep

    def name(self, hdu: Hdu) -> str:
        """Give the name of an object among those beside it."""
        holder = self.holder(hdu)
        if holder is None:
            return hdu.label if self._around(hdu) is None else "tree"
        return "each" if holder[1] is holder[0].root else item_of(holder[1])

    def place(self, hdu: Hdu) -> Markup:
        """Say where an object stands in the file."""
        holder = self.holder(hdu)
        if hdu.named:
            held = [self._at(one, keyword) for one, keyword in self._held.get(hdu.label, ())]
            return Markup("the value of %s") % listed(held, "and") if held else Markup("nowhere in this product")
        if holder is None:
            return self._root(hdu)
        value = holder[1].value
        many = "" if value is None or isinstance(value, ObjectValue) else _each(value)
        return Markup("%s%s") % (many, self._at(*holder))

    def _root(self, hdu: Hdu) -> Markup:
        if hdu.label == "meta":
            return Markup("the key %s in the header of the file") % code("meta")
        around = self._around(hdu)
        if around is not None:
            return Markup("the tree in %s") % self.link(around.label, around.label)
        return Markup("the root of the file") if hdu.label == "tree" else code(hdu.label)

    def _around(self, hdu: Hdu) -> Hdu | None:
        """Give the HDU in which a tree stands."""
        return self._blocks.get(hdu.label.removesuffix(".tree")) if hdu.label.endswith(".tree") else None

    def _at(self, around: Hdu, keyword: Keyword) -> Markup:
        if keyword is around.root:
            return Markup("the root of the file")
        key = self.link(f"{around.label}/{item_of(keyword)}", item_of(keyword))
        return Markup("%s of %s") % (key, self.link(around.label, around.label))

    def link(self, label: str, text: str) -> Markup:
        """Give a link to a block, or an item of it, of this page."""
        return Markup('<a href="%s">%s</a>') % (href(anchor_of(f"{self._product.name}/{label}")), code(text))

    # -------------------------------------------------------------------------------------------- what keys hold

    def kind(self, hdu: Hdu) -> Markup:
        """Say of an object whether it comes once, in a list or in a map."""
        holder = self.holder(hdu)
        if hdu.root is not None and hdu.root.value is not None:
            return self.said(hdu.root.value)
        if holder is None or holder[1].value is None:
            return Markup("named tree") if hdu.named else Markup("object")
        return self._said(holder[1].value, many=False, linked=False)

    def said(self, value: Value) -> Markup:
        """Say what a key holds."""
        return self._said(value, many=False, linked=True)

    def _said(self, value: Value, *, many: bool, linked: bool) -> Markup:
        match value:
            case ScalarValue(types=types):
                return Markup(" or ").join(_plain(one, many=many) for one in types) or Markup("anything")
            case NullValue():
                return Markup("null")
            case ObjectValue():
                return self._object(value, many=many, linked=linked)
            case ListValue(of=of):
                word = "lists" if many else "list"
                return Markup("%s of %s%s") % (word, self._count(value), self._said(of, many=True, linked=linked))
            case MapValue(of=of):
                return Markup("%s of %s") % ("maps" if many else "map", self._said(of, many=True, linked=linked))
            case ArrayValue(types=types, shape=shape):
                axes = Markup(", ").join(_axis(one.text, one.hue) for one in self._context.axes(shape))
                kinds = " or ".join(one.text for one in types)
                return Markup("%s of %s[%s]") % ("arrays" if many else "array", kinds, axes)
            case ArrayOf(label=label):
                return Markup("the array of %s") % self.link(label, label)
            case EitherValue(options=options):
                plain = all(isinstance(one, ScalarValue | NullValue) for one in options)
                said = [self._said(one, many=many, linked=linked) for one in options]
                between = Markup(" or ") if plain else Markup(", or ")
                return between.join(said)
        assert_never(value)

    def _object(self, value: ObjectValue, *, many: bool, linked: bool) -> Markup:
        block = self._blocks.get(value.block)
        if block is not None and block.named:
            return self.link(block.label, block.label)
        word = ("tuple" if value.positional else "object") + ("s" if many else "")
        anchor = href(anchor_of(f"{self._product.name}/{value.block}"))
        if block is None:
            return Markup.escape(word)
        said = Markup('<a href="%s">%s</a>') % (anchor, word) if linked else Markup.escape(word)
        places = ", ".join(item_of(one) for one in block.keywords)
        return Markup("%s (%s)") % (said, places) if value.positional else said

    def _count(self, value: ListValue) -> Markup:
        if value.dimension is not None:
            [axis] = self._context.axes((DimensionName(value.dimension),))
            return Markup("%s ") % _axis(axis.text, axis.hue)
        least, most = value.least or 0, value.most
        if most is None:
            return Markup("%d or more ") % least if least else Markup()
        return Markup("%d ") % most if least == most else Markup("%d to %d ") % (least, most)


def _labels(value: Value | None) -> Iterator[str]:
    for one in inside(value):
        if isinstance(one, ObjectValue):
            yield one.block


def _hdus(product: Product) -> Iterator[Hdu]:
    for one in product.hdus:
        yield from one.members if isinstance(one, Repeat) else (one,)


def _each(value: Value) -> str:
    """Say of what holds many objects that each of them is meant."""
    kinds = {type(one) for one in inside(value)}
    return "each element of " if ListValue in kinds else "each value of " if MapValue in kinds else ""


def _plain(kind: ValueType, *, many: bool) -> Markup:
    if kind.kind == "any":
        return Markup("anything")
    return Markup.escape(kind.text + ("s" if many and kind.text in _PLURAL else ""))


def _axis(text: str, hue: int) -> Markup:
    return Markup('<span class="dim c%d">%s</span>') % (hue, text) if hue else Markup.escape(text)


def is_object(hdu: Hdu) -> bool:
    """Say whether a block is an object of a tree, or a tuple."""
    return hdu.kind in OBJECTS
