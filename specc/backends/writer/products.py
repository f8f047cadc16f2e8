"""Classes of products and of groups that repeat.

Takes products of the model; gives the statements of their classes, those of their HDUs before them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import Code, Statement, call, named, row, tuple_
from specc.backends.validator.texts import Names
from specc.backends.writer import derived, words
from specc.backends.writer.hdus import class_name, hdu_class
from specc.backends.writer.naming import naming
from specc.backends.writer.trees import OBJECTS, embedded_hdu, is_embedded
from specc.model.spec import Hdu, Repeat

if TYPE_CHECKING:
    from specc.backends.writer.arguments import Builder
    from specc.model.spec import Product, Spec

# What the class of a product has already.
_TAKEN = frozenset(
    {"product", "validator", "inherits", "aliases", "names", "write", "file_name", "hdu_list", "self"}
    | {"read", "of", "contents", "draft"}
)
# What the body of such a class calls or means, which no HDU may hide.
_CALLED = frozenset({"hdu", "hdus", "template", "field", "optional", "choice", "os", "str", "int", "bool"})


def product_classes(product: Product, spec: Spec, builder: Builder) -> list[Statement]:
    """Give the classes of a product in the order in which they need each other."""
    name = builder.names.new(class_name(product.name))
    taken = Names(_TAKEN | _CALLED)
    found: list[Statement] = []
    parts: list[Statement] = []
    builder.inherited = _inherited(product, spec)
    for one in product.hdus:
        if isinstance(one, Repeat):
            parts += _repeat(one, name, taken, found, builder)
        elif is_embedded(one, builder):
            made = builder.names.new(name + class_name(one.label))
            statements, needed = embedded_hdu(made, one, product, spec, builder)
            found += statements
            parts += _part(taken.new(texts.name(one.label).lower()), made, one, alone=not needed)
        elif one.kind not in OBJECTS:
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


def _inherited(product: Product, spec: Spec) -> frozenset[str]:
    """Give the keywords that extensions have when the primary header has them."""
    if spec.policy.inherit != "primary":
        return frozenset()
    primary = [_with_anywhere(one, product) for one in product.hdus if isinstance(one, Hdu) and one.kind == "primary"]
    keywords = [keyword for one in primary for keyword in one.keywords if keyword.family is None]
    return frozenset(one.name for one in keywords if one.presence.level not in {"forbidden", "deprecated"})


def _hdu(hdu: Hdu, product: str, found: list[Statement], builder: Builder) -> str:
    name = builder.names.new(product + class_name(hdu.label))
    found.append(hdu_class(name, hdu, builder))
    return name


def _with_anywhere(hdu: Hdu, product: Product) -> Hdu:
    """Give an HDU; the primary with the keywords that may sit in any header, which are written there."""
    if hdu.kind != "primary" or product.anywhere is None:
        return hdu
    return replace(hdu, keywords=(*hdu.keywords, *product.anywhere.keywords))


def _part(attribute: str, name: str, hdu: Hdu, *, alone: bool = False) -> list[Statement]:
    """Give the part that is one HDU; `alone`: it is made without a word of the person."""
    required = hdu.presence.level == "required" and not hdu.presence.when and not hdu.conditions
    given = [named("line", texts.quoted(words.place(hdu.place))), *([] if required else [named("default", "None")])]
    if required and alone:
        given.append(named("default_factory", name))
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
        inner = Names(_TAKEN | _CALLED)
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
