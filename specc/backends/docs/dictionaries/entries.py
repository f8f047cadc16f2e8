"""The rows of a dictionary: what a page says of one block, keyword, column or key, each fact in a column of its own.

Takes a product and its page, which stand beside each other in the same order; gives entries whose fields are texts of
one line. What a page says in words comes from the page; what programs want as data (values, UCD) from the model.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.links import link, page_of_product
from specc.backends.docs.products.formats import OBJECTS
from specc.backends.docs.products.product import hdus_of, names_of
from specc.backends.wording.keys import inside
from specc.backends.wording.plain import one_line, plain
from specc.backends.wording.storage import length_text
from specc.model.expressions import Literal_
from specc.model.spec import ArrayValue, Column

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from specc.backends.docs.pages import Condition, Item, ItemGroup, LevelView, ProductPage
    from specc.backends.docs.products.block_views import HduView
    from specc.model.spec import Facts, Hdu, Keyword, Life, Product, Spec
    from specc.model.types import Length


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. Fields are in the order of the columns; `columns.py` says what each holds."""

    spec: str
    version: str
    product: str
    block: str
    kind: str
    name: str
    names: str
    section: str
    level: str
    level_changes: str
    level_changes_expression: str
    condition: str
    condition_expression: str
    type: str
    form: str
    shape: str
    fits_shape: str
    unit: str
    values: str
    enum: str
    flags: str
    default: str
    constraints: str
    ucd: str
    since: str
    deprecated: str
    replacement: str
    formerly: str
    description: str
    id: str
    page: str
    source: str

    @property
    def cells(self) -> tuple[str, ...]:
        """Give the texts in the order of the columns."""
        return tuple(getattr(self, name) for name in NAMES)


NAMES = tuple(one.name for one in fields(Entry))
_NOTHING = dict.fromkeys(NAMES, "")


def entries(spec: Spec, product: Product, page: ProductPage) -> Iterator[Entry]:
    """Give the rows of one product: each block, and behind it what stands in it."""
    made = _Rows(spec, product)
    for hdu, view in zip(hdus_of(product), page.hdus, strict=True):
        yield made.block(hdu, view)
        noun = "keyword" if product.format == "fits" and hdu.kind not in OBJECTS else "key"
        keywords = iter(hdu.keywords)
        for section in view.sections:
            yield from made.items(view.label, noun, section.title, section.groups, keywords)
        yield from made.items(view.label, "column", "", view.columns, iter(hdu.columns))


class _Rows:
    """Makes the rows of one product."""

    def __init__(self, spec: Spec, product: Product) -> None:
        self._common = Entry(
            **{**_NOTHING, "spec": spec.name, "version": one_line(spec.version), "product": product.name}
        )
        self._names = names_of(spec)
        self._fits = product.format == "fits"
        self._address = page_of_product(spec.name, product).rpartition("/")[2]

    def block(self, hdu: Hdu, view: HduView) -> Entry:
        """Give the row of a block itself."""
        told = dict(view.facts)
        form = told.pop("BITPIX", Markup())
        pixels = hdu.image
        return replace(
            self._common,
            block=one_line(view.label),
            kind="object" if hdu.kind in OBJECTS else "hdu" if self._fits else "part",
            **_level(view.level),
            **_conditions(view.conditions),
            type=" or ".join(view.types) if view.types else plain(view.type) if view.type else view.kind,
            form=plain(form),
            **self._shapes([one.shape for one in hdu.forms] or [hdu.shape], turned=self._fits),
            unit=one_line(view.unit),
            **(self._data(pixels) if pixels is not None else {}),
            constraints="; ".join(f"{name}: {plain(said)}" for name, said in told.items()),
            **_life(hdu.life),
            description=_prose(view.doc, view.description),
            **self._places(view.label, view.anchor, view.origin.full),
        )

    def items(
        self,
        block: str,
        noun: str,
        section: str,
        groups: Iterable[ItemGroup],
        models: Iterator[Keyword | Column],
    ) -> Iterator[Entry]:
        """Give the rows of the items of some groups, taking their models one by one."""
        for group in groups:
            for item in group.items:
                model = next(models)
                held = replace(
                    self._common, block=one_line(block), section=one_line(section), **_conditions(group.conditions)
                )
                yield self._item(held, noun, item, model, f"{block}/{item.name}")
                within, kind = _within(model)
                for child, inner in zip(item.children, within, strict=True):
                    yield self._item(held, kind, child, inner, f"{block}/{item.name}.{child.name}")

    def _item(self, held: Entry, kind: str, item: Item, model: Keyword | Column, path: str) -> Entry:
        facts = model.facts
        return replace(
            held,
            kind=kind,
            name=one_line(item.name),
            names=one_line(item.names),
            **_level(item.level),
            type=_type(item, facts),
            form=one_line(item.form),
            **self._shapes(_shapes(model), turned=self._fits and kind == "column"),
            unit=one_line(item.unit),
            **self._data(facts),
            constraints="; ".join(plain(one) for one in item.allowed),
            **_life(model.life),
            description=_prose(item.doc, item.description),
            **self._places(path, item.anchor, item.origin.full),
        )

    def _shapes(self, shapes: Iterable[tuple[Length, ...]], *, turned: bool) -> dict[str, str]:
        """Give shapes as numpy has them, and `turned` as FITS does, whose first axis is the fastest."""
        texts = [[length_text(one) for one in shape] for shape in shapes if shape]
        numpy = dict.fromkeys(f"[{', '.join(one)}]" for one in texts)
        fits = dict.fromkeys(f"({', '.join(reversed(one))})" for one in texts)
        return {"shape": one_line(" or ".join(numpy)), "fits_shape": one_line(" or ".join(fits)) if turned else ""}

    def _data(self, facts: Facts) -> dict[str, str]:
        enum = next((one.enum for one in facts.types if one.enum), None)
        fixed = (facts.fixed.value,) if isinstance(facts.fixed, Literal_) else ()
        values = fixed or facts.values
        return {
            "values": _json(values) if values else "",
            "enum": one_line(self._names.get(enum, enum)) if enum else "",
            "flags": one_line(self._names.get(facts.bits, facts.bits)) if facts.bits else "",
            "default": _json(facts.default) if facts.default is not None else "",
            "ucd": one_line(facts.ucd.text) if facts.ucd is not None else "",
        }

    def _places(self, path: str, anchor: str, origin: str) -> dict[str, str]:
        return {
            "id": one_line(f"{self._common.product}/{path}"),
            "page": link("", self._address, anchor),
            "source": one_line(origin),
        }


def _within(model: Keyword | Column) -> tuple[tuple[Keyword, ...], str]:
    """Give what stands in an item, and what that is."""
    return (model.keywords, "column keyword") if isinstance(model, Column) else (model.fields, "field")


def _type(item: Item, facts: Facts) -> str:
    """Give a type as it is stored, or what a key holds; the enum that it is stands in a column of its own."""
    if item.kind is not None:
        return plain(item.kind)
    stored = [replace(one, enum=None).text for one in facts.types] or list(item.types)
    return " or ".join(dict.fromkeys(stored))


def _shapes(model: Keyword | Column) -> list[tuple[Length, ...]]:
    """Give the shapes of a cell, or of the arrays that a key holds."""
    if isinstance(model, Column):
        return [one.shape for one in model.forms] or [model.shape]
    return [one.shape for one in inside(model.value) if isinstance(one, ArrayValue)]


def _level(level: LevelView) -> dict[str, str]:
    return {
        "level": level.word,
        "level_changes": "; ".join(f"{word} when {plain(when.words)}" for word, when in level.variants),
        "level_changes_expression": "; ".join(f"{word} when {one_line(when.text)}" for word, when in level.variants),
    }


def _conditions(conditions: Sequence[Condition]) -> dict[str, str]:
    words = [plain(one.words) for one in conditions]
    texts = [one_line(one.text) for one in conditions]
    several = len(texts) > 1
    return {
        "condition": ", and ".join(words),
        "condition_expression": " and ".join(f"({one})" if several else one for one in texts),
    }


def _life(life: Life) -> dict[str, str]:
    return {
        "since": one_line(life.since),
        "deprecated": one_line(life.deprecated),
        "replacement": one_line(", ".join(life.now)),
        "formerly": one_line(", ".join(str(one.name) for one in life.formers)),
    }


def _prose(doc: Markup, description: Markup) -> str:
    return " ".join(one for one in (plain(doc), plain(description)) if one)


def _json(value: object) -> str:
    """Give values as JSON: unlike any list of words it can be told apart, whatever stands in them."""
    return one_line(json.dumps(value, ensure_ascii=False))
