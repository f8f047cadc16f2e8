"""Classes of products that are trees: one for each object of the tree, the outermost of which is the product.

Takes products of the model; gives the statements of their classes, inner ones before those that hold them. A named
tree that holds itself is told its class by a function.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import Code, Statement, call, named, render, row, tuple_
from specc.backends.validator.texts import Names
from specc.backends.writer import derived, tree_values, words
from specc.backends.writer.arguments import Owner
from specc.backends.writer.exports import offered
from specc.backends.writer.hdus import class_name
from specc.backends.writer.naming import naming
from specc.model.expressions import Literal_, NodeRef
from specc.model.spec import ArrayOf, Hdu
from specc.model.walk import nodes
from specc.plan.identity import item_of
from specc.plan.mirrors import mirrored

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specc.backends.validator.pieces import Piece
    from specc.backends.writer.arguments import Builder
    from specc.model.spec import Keyword, Product, Spec

TREES = {"json": "JsonProduct", "yaml": "YamlProduct", "asdf": "AsdfProduct"}
OBJECTS = frozenset({"object", "tuple"})
# What the classes of the support have already.
_OF_OBJECTS = frozenset({"label", "positional", "plain", "fits", "suits", "from_plain", "take", "self"})
_OF_PRODUCTS = frozenset(
    {"product", "validator", "aliases", "names", "read", "of", "contents", "draft", "file_name", "write"}
)
_UNWRITTEN = frozenset({"forbidden", "deprecated"})


@dataclass(slots=True)
class Classes:
    """The classes of one product's objects, by their labels. `done`: those whose statements are there already.

    mirrored: the keywords that keys of a tree in FITS repeat, by the label of the tree and the path of the key in it.
    """

    product: Product
    builder: Builder
    names: dict[str, str] = field(default_factory=dict)
    done: set[str] = field(default_factory=set)
    statements: list[Statement] = field(default_factory=list)
    mirrored: dict[tuple[str, str], str] = field(default_factory=dict)

    @property
    def blocks(self) -> Mapping[str, Hdu]:
        """The objects of the product by their labels."""
        return self.builder.objects

    def is_mirrored(self, label: str, name: str) -> bool:
        """Say whether a header tells a key of an object."""
        tree, found, inner = label.partition(".tree")
        path = f"{inner.removeprefix('.')}.{name}".removeprefix(".")
        return (f"{tree}{found}", path) in self.mirrored

    def name(self, label: str) -> str:
        """Give the name of an object's class, whose statements come before who asks, unless both hold each other."""
        if label not in self.names:
            block = self.blocks[label]
            stem = class_name(self.product.name) + class_name(label.removeprefix("tree"))
            self.names[label] = self.builder.names.new(stem)
            self.statements.append(object_class(block, self))
            self.done.add(label)
        return self.names[label]


def tree_blocks(product: Product) -> dict[str, Hdu]:
    """Give the objects of a product's trees by their labels."""
    return {one.label: one for one in product.hdus if isinstance(one, Hdu) and one.kind in OBJECTS}


def tree_product(product: Product, builder: Builder) -> list[Statement]:
    """Give the classes of a product that is a tree, in the order in which they need each other."""
    classes = Classes(product, builder)
    name = builder.names.new(class_name(product.name))
    classes.names["tree"] = name
    head: list[Code] = [TREES[product.format], named("product", texts.quoted(product.name))]
    head.append(named("validator", "_VALIDATOR"))
    root = classes.blocks["tree"]
    said = [f"Named {one.template}" for one in product.templates]
    about = [
        Statement(line)
        for line in words.docstring(words.capital(product.title) or product.name, said, product.description)
    ]
    taken = Names(taken_of_products())
    body = [*about, *body_of(root, Owner(name, "tree", taken), classes)]
    body += naming(product, builder)
    return [*classes.statements, Statement(row(call(f"class {name}", *head), ":"), body=tuple(body))]


def embedded_hdu(name: str, hdu: Hdu, product: Product, spec: Spec, builder: Builder) -> tuple[list[Statement], bool]:
    """Give the classes of an HDU that holds a tree, and whether a person must say anything of it."""
    classes = Classes(product, builder)
    label = f"{hdu.label}.tree"
    root = builder.objects[label]
    classes.mirrored = {(label, one.path): one.keyword.name for one in mirrored(root, product, spec)}
    of = classes.name(label)
    needed = any(_is_needed(one, label, classes) for one in root.keywords)
    terms: list[Code] = [
        tuple_([texts.quoted(one.hdu.label), texts.quoted(one.keyword.name), texts.quoted(one.path)])
        for one in mirrored(root, product, spec)
    ]
    head: list[Code] = ["AsdfHdu", named("label", texts.quoted(hdu.label))]
    head += [named("extname", texts.quoted((hdu.finder.names or (hdu.label,))[0]))]
    head += [named("mirrors", tuple_(terms))] if terms else []
    body = words.hdu(hdu, f"{hdu.label}, a tree of ASDF")
    made_of_the_rest = [] if needed else [named("default_factory", of)]
    declared = row(f"tree: {of} = ", call("tree_in_hdu", of, *made_of_the_rest, named("kw_only", "False")))
    said = [f"What {', '.join(root.mirrors)} say of it is filled in."] if terms else []
    after = words.docstring("The tree", said)
    after += ["", "hdu: Any = opaque(default=None)", '"""The whole HDU, as astropy has it, in place of the tree."""']
    inside = [*map(Statement, [*body, ""]), Statement(declared), *map(Statement, after)]
    made = Statement(row(call(f"class {name}", *head), ":"), body=tuple(inside))
    return [*classes.statements, made], needed


def is_embedded(hdu: Hdu, builder: Builder) -> bool:
    """Say whether the spec says anything of the tree in an HDU."""
    root = builder.objects.get(f"{hdu.label}.tree")
    return hdu.kind == "asdf" and root is not None and bool(root.keywords or root.mirrors)


def _is_needed(one: Keyword, label: str, classes: Classes) -> bool:
    if not _always([one]) or isinstance(one.value, ArrayOf) or (label, one.name) in classes.mirrored:
        return False
    return one.facts.fixed is None and one.facts.default is None


def object_class(block: Hdu, classes: Classes) -> Statement:
    """Give the class of an object."""
    name = classes.names[block.label]
    head: list[Code] = ["TreeObject", named("label", texts.quoted(block.label))]
    if block.kind == "tuple":
        head.append(named("positional", "True"))
    title = words.capital(block.doc) or block.label
    said = f"The object {block.label} ({words.place(block.place)})."
    body = [Statement(line) for line in words.docstring(title, [texts.printable(said)], block.description)]
    body += body_of(block, Owner(name, block.label, Names(_OF_OBJECTS | offered("trees"))), classes)
    return Statement(row(call(f"class {name}", *head), ":"), body=tuple(body))


def taken_of_products(*rooms: str) -> set[str]:
    """Give the names that no argument of a product may have, which is made of the trees and other rooms of support."""
    return {*_OF_OBJECTS, *_OF_PRODUCTS, *offered("trees", *rooms)}


def body_of(block: Hdu, owner: Owner, classes: Classes) -> list[Statement]:
    """Give the declarations of an object."""
    found: list[Statement] = []
    if block.root is not None:
        found += _declaration([block.root], owner.taken.new("root"), block, owner, classes)
    groups: dict[str, list[Keyword]] = {}
    for one in block.keywords:
        if one.presence.when or one.presence.level not in _UNWRITTEN:
            groups.setdefault(item_of(one), []).append(one)
    for name, same in groups.items():
        found += _declaration(same, owner.taken.new(texts.name(name)), block, owner, classes)
    if block.kind != "tuple" and block.root is None:
        if block.undeclared_keywords != "error":
            found += [
                Statement(""),
                Statement(f"{owner.taken.new('more')}: Mapping[str, Any] = more_keys(default_factory=dict)"),
            ]
            found.append(Statement('"""Keys that the spec does not list."""'))
        if _asks_for_its_tag(block):
            found += [Statement(""), Statement(f"{owner.taken.new('tag')}: str | None = own_tag(default=None)")]
            found.append(
                Statement('"""The tag of this object, where it is another than the key has that it is under."""')
            )
    return found


def _asks_for_its_tag(block: Hdu) -> bool:
    """Say whether anything in an object depends on its tag, so that a person may want to say it."""
    asked = [one for key in block.keywords for one in key.conditions] + [one.expression for one in block.rules]
    return any(isinstance(part, NodeRef) and part.what == "tag" for one in asked for part in nodes(one))


def _declaration(
    same: Sequence[Keyword], attribute: str, block: Hdu, owner: Owner, classes: Classes
) -> list[Statement]:
    """Give the declaration of a key, which may be declared several times, in the arms of a `when`."""
    first = same[0]
    value = tree_values.value(same, owner, attribute, classes)
    annotation = value.annotation
    given: list[Code] = [texts.quoted(item_of(first)), value.code]
    doc = first.doc or next((one.doc for one in same if one.doc), "")
    about = [named("doc", texts.quoted(texts.printable(doc)))] if doc else []
    about.append(named("line", texts.quoted(words.place(first.place))))
    about += _tags(same)
    verb = "key"
    if first is block.root:
        verb, given = "whole", [value.code]
        given += about
    elif first.family is not None:
        verb = "keys"
        annotation = f"Mapping[str, {annotation}]"
        given += [named("pattern", texts.pattern(first.family.pattern)), *about]
        given += [] if _always(same) else [named("default_factory", "dict")]
    else:
        annotation, more = _single(same, value, attribute, owner, classes)
        given += [*about, *more]
        given += [named("kw_only", "False")] if block.kind == "tuple" else []
    line = Statement(row(f"{attribute}: {annotation} = ", call(verb, *given)))
    filled = first is not block.root and "init=False" in map(render, given)
    said = tree_values.described(same, classes.builder.called, filled=filled)
    return [Statement(""), line, *(Statement(text) for text in said)]


def _single(
    same: Sequence[Keyword], value: tree_values.Declared, attribute: str, owner: Owner, classes: Classes
) -> tuple[str, list[Code]]:
    """Give the type of an argument that is one key, and what says when it may be left out."""
    first = same[0]
    annotation, null = value.annotation, value.null
    if isinstance(first.value, ArrayOf):
        derived_code = row("lambda h: ", call("h.file.array_of", texts.quoted(first.value.label)))
        return "Any", [named("derive", derived_code), named("default", "None"), named("init", "False")]
    if classes.is_mirrored(owner.label, first.name):
        return f"{annotation} | None", [*([named("null", "True")] if null else []), named("default", "None")]
    given: list[Code] = [named("null", "True")] if null else []
    also = list(dict.fromkeys([*first.also, *(str(one.name) for one in first.life.formers)]))
    if also:
        given.append(named("also", tuple_([texts.quoted(one) for one in also])))
    fixed = first.facts.fixed
    if len(same) == 1 and isinstance(fixed, Literal_) and not first.conditions and _expected(first) and not null:
        return annotation, [*given, named("default", texts.literal(fixed.value)), named("init", "False")]
    derive, whole = _derive(same, attribute, owner, classes)
    if derive is not None:
        given.append(named("derive", derive))
        annotation = f"{annotation} | None"
        return annotation, [*given, named("default", "None"), *([named("init", "False")] if whole else [])]
    if first.facts.default is not None and _always(same):
        return annotation, [*given, named("default", texts.literal(first.facts.default))]
    if _always(same):
        return annotation, given
    if null:
        return f"{annotation} | Absent", [*given, named("default", "ABSENT")]
    return f"{annotation} | None", [*given, named("default", "None")]


def _tags(same: Sequence[Keyword]) -> list[Code]:
    """Give the tag of a node, the first that the patterns fit, and the patterns."""
    patterns = list(dict.fromkeys(tag for one in same for tag in one.facts.tags))
    if not patterns:
        return []
    return [
        named("tag", texts.quoted(tree_values.tag_like(patterns[0]))),
        named("tags", tuple_([texts.quoted(one) for one in patterns])),
    ]


def _always(same: Sequence[Keyword]) -> bool:
    first = same[0]
    return len(same) == 1 and first.presence.level == "required" and not first.presence.when and not first.conditions


def _expected(one: Keyword) -> bool:
    return one.presence.level in {"required", "recommended"} and not one.presence.when


def _derive(same: Sequence[Keyword], attribute: str, owner: Owner, classes: Classes) -> tuple[Code | None, bool]:
    """Give the function that tells a value, and whether it is all there is to the key."""
    cases = [case for one in same if (case := _case(one, owner, classes)) is not None]
    if not cases:
        return None, False
    whole = len(cases) == len(same)
    if len(cases) == 1 and cases[0][0] is None:
        return cases[0][1].function("h"), whole
    name = classes.builder.names.new(f"_{texts.name(owner.name)}_{attribute}")
    about = Statement(f'"""{texts.sentence(f"Give {item_of(same[0])} under its conditions")}"""')
    body = (about, *derived.steps(cases))
    classes.builder.functions.append(Statement(f"def {name}(h: Any) -> object:", body=body))
    return name, whole


def _case(one: Keyword, owner: Owner, classes: Classes) -> tuple[Piece | None, Piece] | None:
    if one.facts.fixed is None or not _expected(one):
        return None
    scope = classes.builder.scope("h", owner.label, of=(one.facts.fixed, *one.conditions))
    what = derived.value(one.facts.fixed, scope)
    if what is None:
        return None
    if not one.conditions:
        return None, what
    when = derived.condition(one.conditions, scope)
    return None if when is None else (when, what)
