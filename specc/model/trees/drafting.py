"""Drafting of trees: keys of objects become items, and every object a block of its own.

Takes declarations in the braces of an object and the block they stand in; enters them, opens a block for each object
that they hold, and walks what stands in it. A named tree is one block of a product, however often it is used, so that
it may hold itself. What is said of an object again reopens it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Literal

from specc.model.drafts import HduDraft, ItemDraft, path_parts
from specc.model.place import Place, disjoint
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.diagnostics.record import Problems
    from specc.model.drafts import ProductDraft
    from specc.model.entering import Entering
    from specc.model.scope import Scope
    from specc.model.vocabularies import Taken
    from specc.source import Span

OBJECT: Final = "object"
WIDE = frozenset({"string", "digits"})  # types of which a number in brackets says how long they are
_LONGEST_LABEL = 2000  # a path deeper than that is no document


@dataclass(slots=True)
class ValueDraft:
    """What a key holds: a single value, or a structure. `scalars`: the words of types that a single value may have."""

    kind: Literal["scalar", "null", "object", "tuple", "list", "map", "array_of", "either"]
    scalars: tuple[ast.TypeTerm, ...] = ()
    block: HduDraft | None = None
    of: tuple[ValueDraft, ...] = ()
    structure: ast.Structure | None = None
    computed: bool = False  # a list whose length a rule says

    @property
    def blocks(self) -> Iterator[tuple[HduDraft, bool]]:
        """Give the objects inside, and of each whether there may be several."""
        if self.block is not None:
            yield self.block, False
        for one in self.of:
            yield from ((block, many or self.kind in {"list", "map"}) for block, many in one.blocks)

    @property
    def is_many(self) -> bool:
        """Say whether it is several values: a list, or a map."""
        if self.kind == "scalar":
            return self.is_array
        if self.kind == "either":
            return any(one.is_many for one in self.of)
        return self.kind in {"list", "map", "array_of"}

    @property
    def is_array(self) -> bool:
        """Say whether it is an array: a type with a shape."""
        return any(term.dims and term.name.text not in WIDE for term in self.scalars)

    @property
    def leaves(self) -> Iterator[ValueDraft]:
        """Give the single values inside that are of no object."""
        if self.kind == "scalar":
            yield self
        for one in self.of:
            yield from one.leaves


@dataclass(frozen=True, slots=True)
class Held:
    """Whose value is drafted: the key and its block, the scope of its type, where it stands, and the label below."""

    draft: ItemDraft
    block: HduDraft
    scope: Scope
    place: Place
    label: str


@dataclass(slots=True)
class TreeDrafting:
    """Enters the trees of one product."""

    draft: ProductDraft
    entering: Entering
    problems: Problems
    walk: Callable[[tuple[ast.Node, ...], HduDraft, Place], None]
    named: dict[int, HduDraft] = field(default_factory=dict)

    def root(self, node: ast.Hdu, place: Place, holder: HduDraft | None = None) -> HduDraft:
        """Enter the root of a tree: an object, or a value of another type."""
        label = node.name.text if holder is None else f"{holder.label}.{node.name.text}"
        block = HduDraft(label, node, place.scope, place.conditions, None, parent=holder)
        self.add(block)
        inside = replace(place, conditions=(), hdu=block)
        if node.type is None:
            self.walk(node.items, block, inside)
            return block
        name = replace(node.name, span=node.name.span)
        item = ast.Item((name,), node.type, node.facts, None, node.doc, node.prose, node.items, node.span)
        for one in self.entering.add(item, [], inside, ""):
            one.value = self.value(one.declaration.type, Held(one, block, one.says_type, inside, f"{label}.each"))
            block.root = one
        return block

    def inside(self, node: ast.Hdu, holder: HduDraft, place: Place) -> None:
        """Enter the tree of an HDU of ASDF, where the spec says something of it."""
        if node.items:
            name = replace(node.name, text="tree", optional=False)
            tree = replace(node, kind=OBJECT, name=name, locator=None, facts=())
            self.root(tree, place, holder)

    def item(self, item: ast.Item, block: HduDraft, place: Place, section: str) -> None:
        """Enter the keys that a declaration names, or reopen what they hold."""
        paths = [name for name in item.names if name.kind == "path"]
        for name in paths:
            self.item(nested(item, name), block, place, section)
        if paths:
            item = replace(item, names=tuple(name for name in item.names if name.kind != "path"))
            if not item.names:
                return
        if item.type is not None:
            for draft in self.entering.add(item, block.keywords, place, section):
                self.open(draft, block, place)
            return
        if not item.items and item.facts:
            self.entering.narrow_in_place(item, block.keywords, place)
            return
        for name in item.names:
            self.reopen(replace(item, names=(name,)), name, block, place, section)

    def reopen(self, item: ast.Item, name: ast.ItemName, block: HduDraft, place: Place, section: str) -> None:
        """Say more of an object that is there, or declare one."""
        there = [
            one
            for one in self.entering.same_name(name.text, block.keywords)
            if not disjoint(one.conditions, place.conditions)
        ]
        held = [inner for one in there if one.value is not None for inner, _ in one.value.blocks]
        if not there:
            plain = ast.Type((ast.TypeTerm(ast.Name(OBJECT, name.span), None, name.span),), name.span)
            self.item(replace(item, type=plain), block, place, section)
            return
        if not held:
            self.problems.add(
                "SP208",
                name.span,
                f"`{name.text}` is no object, and has no keys of its own",
                help="leave out the braces, or declare it as `object`",
            )
            return
        if item.facts:
            self.entering.narrow_in_place(replace(item, items=()), block.keywords, place)
        for inner in held:
            if inner.fragment is not None:
                self.problems.add(
                    "SP208",
                    name.span,
                    f"`{name.text}` is a `{inner.label}`, which is the same wherever it is used",
                    help=f"say it in `tree {inner.label}`, or `include` that in an object",
                )
                continue
            self.walk(item.items, inner, replace(place, hdu=inner))

    def term(self, term: Taken, name: tuple[str, ...], block: HduDraft, place: Place, section: str) -> None:
        """Enter a term of a vocabulary where its name in this format says: objects on the way are opened."""
        maybe = term.name.optional or bool(place.conditions)
        for part in name[:-1]:
            held = [
                inner
                for one in self.entering.same_name(part, block.keywords)
                if one.value is not None
                for inner, _ in one.value.blocks
            ]
            if not held:
                opened = ast.Item((_key(part, term.name.span),), None, (), None, None, None, (), term.name.span)
                self.reopen(opened, opened.names[0], block, replace(place, conditions=()), section)
                draft = self.entering.same_name(part, block.keywords)[-1]
                draft.optional, draft.brought = maybe, True
                held = [inner for inner, _ in draft.value.blocks] if draft.value is not None else []
            elif not maybe:
                for one in self.entering.same_name(part, block.keywords):
                    one.optional = one.optional and not one.brought
            if not held:
                return
            block = held[0]
        known = replace(term, name=replace(term.name, text=name[-1]))
        for draft in self.entering.use(known, block.keywords, place, section):
            self.open(draft, block, place)

    # -------------------------------------------------------------------------------------------- what a key holds

    def open(self, draft: ItemDraft, block: HduDraft, place: Place) -> None:
        """Give a key what it holds, and walk the objects inside."""
        label = f"{block.label}.{_part(draft.name)}"
        draft.value = self.value(draft.declaration.type, Held(draft, block, draft.says_type, place, label))
        items = draft.declaration.items
        if items and not any(inner.fragment is None for inner, _ in draft.value.blocks if inner.kind == OBJECT):
            self.problems.add(
                "SP208",
                draft.span,
                f"`{draft.name}` is no object, and has no keys of its own",
                help="leave out the braces, or declare it as `object`, `list of object` or `map of object`",
            )

    def value(self, type_: ast.Type | None, held: Held) -> ValueDraft:
        """Give what a type says."""
        scalars: list[ast.TypeTerm] = []
        options: list[ValueDraft] = []
        for term in type_.terms if type_ is not None else ():
            if isinstance(term.structure, ast.CallType):
                help_ = "it is for columns of ECSV; declare the keys one by one"
                self.problems.add("SP403", term.span, f"`{term.name.text}` is no type of trees", help=help_)
            elif term.structure is not None:
                options.append(self.structure(term.structure, held))
            elif term.name.text == OBJECT:
                options.append(ValueDraft(OBJECT, block=self.object(held)))
            elif (tree := self.tree_named(term, held.scope)) is not None:
                options.append(ValueDraft(OBJECT, block=tree))
            else:
                scalars.append(term)
        if scalars or not options:
            options.insert(0, ValueDraft("scalar", tuple(scalars)))
        return options[0] if len(options) == 1 else ValueDraft("either", of=tuple(options))

    def structure(self, one: ast.Structure, held: Held) -> ValueDraft:
        """Give what a structure holds."""
        match one:
            case ast.ListType():
                return ValueDraft("list", of=(self.value(one.of, held),), structure=one)
            case ast.MapType():
                return ValueDraft("map", of=(self.value(one.of, held),), structure=one)
            case ast.ArrayOfType():
                return ValueDraft("array_of", structure=one)
            case ast.NullType() | ast.CallType():
                return ValueDraft("null")
            case ast.TupleType():
                inner = self.block("tuple", held)
                self.walk(one.parts, inner, replace(held.place, scope=held.scope, conditions=(), hdu=inner))
                return ValueDraft("tuple", block=inner, structure=one)

    def object(self, held: Held) -> HduDraft:
        """Open the block of an object, and walk its braces."""
        draft = held.draft
        inner = self.block(OBJECT, held)
        self.walk(draft.declaration.items, inner, replace(held.place, scope=draft.scope, conditions=(), hdu=inner))
        return inner

    def block(self, kind: Literal["object", "tuple"], held: Held) -> HduDraft:
        """Open a block below another."""
        taken = {one.label for one in self.draft.hdus}
        number = 2
        unlike = held.label
        while unlike in taken:
            unlike = f"{held.label}#{number}"
            number += 1
        draft = held.draft
        declared = draft.declaration
        name = ast.ItemName(unlike, "plain", optional=False, quoted=False, span=draft.span)
        node = ast.Hdu(kind, name, None, None, (), declared.doc, declared.prose, (), draft.span)
        inner = HduDraft(unlike, node, held.place.scope, (), None, parent=held.block, holder=draft)
        if len(unlike) > _LONGEST_LABEL:
            self.problems.add("SP208", draft.span, "this is nested too deeply", help="name a tree, and use its name")
            return inner
        self.add(inner)
        return inner

    def add(self, block: HduDraft) -> None:
        """Enter a block into the product."""
        self.draft.hdus.append(block)
        self.draft.order.append(block)

    def tree_named(self, term: ast.TypeTerm, scope: Scope) -> HduDraft | None:
        """Give the block of a named tree; it is made when it is first used."""
        found = scope.find(term.name.text)
        if found is None or not isinstance(found[0], ast.Fragment) or found[0].kind != "tree":
            return None
        fragment, home = found[0], found[1]
        if fragment.parameters:
            self.problems.add(
                "SP208",
                term.span,
                f"`{term.name.text}` has parameters, so it is no type",
                help=f"write `object {{ include {term.name.text}(...) }}`",
            )
        if id(fragment) not in self.named:
            name = ast.ItemName(scope.called(term.name.text), "plain", optional=False, quoted=False, span=term.span)
            span = fragment.name.span
            node = ast.Hdu(OBJECT, replace(name, span=span), None, None, (), None, fragment.prose, (), span)
            block = HduDraft(name.text, node, home, (), None, fragment=fragment)
            self.named[id(fragment)] = block
            self.add(block)
            if not fragment.parameters:
                inside = Place(home, fragments=(fragment,), includes=(span,), hdu=block)
                self.walk(fragment.items, block, inside)
        return self.named[id(fragment)]


def nested(item: ast.Item, name: ast.ItemName) -> ast.Item:
    """Give `a.b.c : FACTS` as what it is short for, `a : { b : { c : FACTS } }`."""
    parts, start = [], name.span.start
    for text in path_parts(name.text):
        parts.append(replace(name, text=text, kind="plain", optional=False, span=name.span))
        start += len(text) + 1
    *way, last = parts
    last = replace(last, optional=name.optional)
    made = replace(item, names=(last,))
    for one in reversed(way):
        made = ast.Item((one,), None, (), None, None, None, (made,), item.span)
    return made


def _part(name: str) -> str:
    """Give a key as part of a path."""
    return f"`{name}`" if "." in name or "`" in name else name


def _key(name: str, span: Span) -> ast.ItemName:
    return ast.ItemName(name, "plain", optional=False, quoted=True, span=span)
