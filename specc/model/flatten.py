"""Flattening: includes are pasted, `when` and `switch` become conditions of what stands in them.

Takes the syntax tree of a product and the scope of its spec; gives a `ProductDraft`. Fragments never include
themselves, the same item from the same fragment merges, any other item twice is a mistake unless the two can never
meet.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.diagnostics.suggest import did_you_mean
from specc.model.drafts import Condition, HduDraft, ItemDraft, ProductDraft, RepeatDraft, RuleDraft
from specc.syntax import ast
from specc.syntax.walk import labels_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.diagnostics.record import Problems
    from specc.model.scope import Scope
    from specc.source import Span
    from specc.syntax.expressions import Expr

_KIND_WORDS = {"header": "keywords", "columns": "columns", "hdus": "HDUs", "names": "fields of file names"}
_ADMITS = {
    "in a product": "HDUs, `repeat`, `when`, `switch`, `include` of `hdus`, `require`, `each pixel` and the file name",
    "in a header": "keywords, `section`, `include` of a `header`, `when`, `switch`, `require` and `undeclared`",
    "in a table": "keywords, `columns`, `rows`, `each row`, `include` of a `header`, `when`, `switch` and `require`",
    "in an image": "keywords, `section`, `include` of a `header`, `when`, `switch`, `require` and `each pixel`",
    "in `columns`": "columns, `include` of `columns`, `when`, `switch`, `require` and `each row`",
    "in the braces of a column": "its keywords, `include` of a `header`, `when` and `switch`",
    "in `each`": "`require`, `recommend` and `when`",
}
_HEADER_BLOCKS = {"table": "in a table", "asciitable": "in a table", "image": "in an image"}
_MOST_NAMES = 10_000  # items that one product may come to: a spec is text to be read


def flatten(product: ast.Product, scope: Scope, problems: Problems) -> ProductDraft:
    """Give the draft of a product."""
    return _Flattener(product, scope, problems).run()


def disjoint(one: tuple[Condition, ...], other: tuple[Condition, ...]) -> bool:
    """Say whether two things can never be there together: they stand in different arms of one branch."""
    return any(a.branch == b.branch and a.arm != b.arm for a in one for b in other)


class _Place:
    """Where the walk is: what surrounds the items it meets."""

    def __init__(
        self, scope: Scope, conditions: tuple[Condition, ...] = (), chain: tuple[ast.Include, ...] = ()
    ) -> None:
        self.scope = scope
        self.conditions = conditions
        self.chain = chain
        self.fragments: tuple[ast.Fragment, ...] = ()
        self.group: Span | None = None
        self.repeat: RepeatDraft | None = None
        self.letters: dict[str, str] = {}
        self.hdu: HduDraft | None = None

    def inside(self, **changes: object) -> _Place:
        """Give the place one step further in."""
        new = _Place(self.scope, self.conditions, self.chain)
        new.fragments, new.group, new.repeat = self.fragments, self.group, self.repeat
        new.letters, new.hdu = self.letters, self.hdu
        for name, value in changes.items():
            setattr(new, name, value)
        return new


class _Flattener:
    def __init__(self, product: ast.Product, scope: Scope, problems: Problems) -> None:
        self.draft = ProductDraft(product, scope)
        self.problems = problems
        self.homeless: list[tuple[RuleDraft, RepeatDraft | None]] = []
        self.sections: dict[int, str] = {}

    def run(self) -> ProductDraft:
        """Walk the product."""
        self.product_items(self.draft.declaration.items, _Place(self.draft.scope))
        for rule, repeat in self.homeless:
            self.settle_rule(rule, repeat)
        return self.draft

    # -------------------------------------------------------------------------------------------- conditions

    def branches(self, node: ast.When | ast.Switch, place: _Place) -> Iterator[tuple[tuple[ast.Node, ...], _Place]]:
        """Give the items of each branch with the place they stand in."""
        if isinstance(node, ast.When):
            yes = Condition(node.condition, None, negated=False, branch=node.span, arm=0, scope=place.scope)
            yield node.then, place.inside(conditions=(*place.conditions, yes))
            if node.otherwise:
                no = replace(yes, negated=True, arm=1)
                yield node.otherwise, place.inside(conditions=(*place.conditions, no))
            return
        self.draft.switches.append((node, place.scope, place.hdu))
        every: list[Expr] = []
        for number, arm in enumerate(node.arms):
            every += arm.values
            case = Condition(node.subject, arm.values, negated=False, branch=node.span, arm=number, scope=place.scope)
            yield arm.items, place.inside(conditions=(*place.conditions, case))
        rest = Condition(node.subject, tuple(every), negated=True, branch=node.span, arm=-1, scope=place.scope)
        yield node.otherwise or (), place.inside(conditions=(*place.conditions, rest))

    # -------------------------------------------------------------------------------------------- includes

    def pasted(self, include: ast.Include, kind: str, place: _Place) -> tuple[ast.Fragment, _Place] | None:
        """Give the fragment that an include pastes, and the place its items come to stand in."""
        found = place.scope.find(include.target.text)
        if found is None:
            self.problems.add(
                "SP201",
                include.target.span,
                f"no fragment is called `{include.target.text}`",
                help=did_you_mean(include.target.text, place.scope.names(ast.Fragment)),
            )
            return None
        fragment, home = found
        if not isinstance(fragment, ast.Fragment) or fragment.kind != kind:
            what = f"{_KIND_WORDS[fragment.kind]}" if isinstance(fragment, ast.Fragment) else "values, not items"
            self.problems.add(
                "SP204",
                include.target.span,
                f"`{include.target.text}` holds {what}; here {_KIND_WORDS[kind]} are declared",
                others=(Label(fragment.name.span, "declared here"),),
                help=f"include a `{kind}` fragment",
            )
            return None
        if fragment in place.fragments and not self.told_elsewhere(fragment, place):
            way = [one.name.text for one in place.fragments[place.fragments.index(fragment) :]] + [fragment.name.text]
            self.problems.add(
                "SP203",
                include.target.span,
                f"`{fragment.name.text}` includes itself",
                notes=("the way round: " + " includes ".join(f"`{name}`" for name in way),),
                help="leave out one of the includes",
            )
        if fragment in place.fragments:
            return None
        inside = place.inside(scope=home, chain=(*place.chain, include), fragments=(*place.fragments, fragment))
        if include.optional:
            inside.group = include.span
        return fragment, inside

    def told_elsewhere(self, fragment: ast.Fragment, place: _Place) -> bool:
        """Say whether a circle of includes is told where its first fragment is judged alone."""
        circle = place.fragments[place.fragments.index(fragment) :]
        own = [one for one in circle if one in self.draft.scope.tree.declarations]
        first = min(own, key=lambda one: one.span.start, default=fragment)
        return first is not fragment

    def narrow(self, include: ast.Include, place: _Place, brought: list[ItemDraft]) -> None:
        """Apply what stands in the braces of an include to the items it brought."""
        for narrowing in include.narrowings:
            for name in narrowing.names:
                hits = [draft for draft in brought if draft.name == name.text]
                for draft in hits:
                    draft.narrowings.append((replace(narrowing, names=(name,)), place.scope))
                if not hits:
                    self.problems.add(
                        "SP201",
                        name.span,
                        f"`{include.target.text}` brings no `{name.text}`",
                        help=did_you_mean(name.text, [draft.name for draft in brought]),
                    )

    # -------------------------------------------------------------------------------------------- products

    def product_items(self, items: tuple[ast.Node, ...], place: _Place) -> None:
        """Walk what stands in a product, or in an `hdus` fragment."""
        for item in items:
            match item:
                case ast.Hdu():
                    self.hdu(item, place)
                case ast.Repeat():
                    self.repeat(item, place)
                case ast.When() | ast.Switch():
                    for branch, inside in self.branches(item, place):
                        self.product_items(branch, inside)
                case ast.Include():
                    self.include_hdus(item, place)
                case ast.Rule():
                    rule = RuleDraft(item, place.scope, place.conditions, "file", place.group)
                    if place.repeat is None:
                        self.draft.rules.append(rule)
                    else:
                        self.homeless.append((replace(rule, where="hdu"), place.repeat))
                case ast.Each():
                    for rule in self.each(item, place):
                        self.homeless.append((rule, place.repeat))
                case ast.Identify():
                    self.draft.identify.append(item)
                case ast.FileName():
                    self.filename(item, place)
                case ast.Dimensions():
                    self.draft.dimensions += item.names
                case ast.UndeclaredItem():
                    self.draft.undeclared.update(item.levels)
                case ast.Order():
                    self.draft.hdu_order = item.word
                case _:
                    self.misplaced(item.span, "in a product")

    def misplaced(self, span: Span, block: str) -> None:
        """Report an item that the block around it does not admit."""
        self.problems.add("SP208", span, "this cannot stand here", help=f"{block}, {_ADMITS[block]} may stand")

    def include_hdus(self, include: ast.Include, place: _Place) -> None:
        """Paste an `hdus` fragment."""
        before = len(self.draft.hdus)
        if pasted := self.pasted(include, "hdus", place):
            fragment, inside = pasted
            self.product_items(fragment.items, inside)
            brought = [item for hdu in self.draft.hdus[before:] for item in (*hdu.keywords, *hdu.columns)]
            self.narrow(include, place, brought)

    def repeat(self, node: ast.Repeat, place: _Place) -> None:
        """Walk a repetition; over letters, it is written out."""
        if node.domain.kind == "set":
            for value in node.domain.values:
                letter = str(getattr(value, "value", ""))
                name = node.variable.text if node.variable else ""
                self.product_items(node.items, place.inside(letters={**place.letters, name: letter}))
            return
        if place.repeat is not None:
            self.problems.add(
                "SP208", node.span, "a repetition cannot stand in another", help="name the HDUs of the inner one apart"
            )
            return
        draft = RepeatDraft(node, place.scope, place.conditions)
        self.draft.order.append(draft)
        self.product_items(node.items, place.inside(repeat=draft))

    def filename(self, node: ast.FileName, place: _Place) -> None:
        """Take in the file name and its fields."""
        if self.draft.filename is not None:
            self.problems.add(
                "SP202",
                node.span,
                "a product has one `filename`",
                others=(Label(self.draft.filename.span, "first here"),),
                help='put the templates into one: `filename "a" | "b"`',
            )
            return
        self.draft.filename = node
        self.name_items(node.fields, place)

    def name_items(self, items: tuple[ast.Node, ...], place: _Place) -> None:
        """Walk the fields of a file name, or a `names` fragment."""
        for item in items:
            if isinstance(item, ast.Field):
                old = next((field for field, _ in self.draft.fields if field.name.text == item.name.text), None)
                if old is None:
                    self.draft.fields.append((item, place.scope))
                elif old is not item:
                    self.problems.add(
                        "SP202",
                        item.name.span,
                        f"the field `{item.name.text}` is declared twice",
                        others=(Label(old.name.span, "first here"),),
                        help="leave one out",
                    )
            elif isinstance(item, ast.Include) and (pasted := self.pasted(item, "names", place)):
                self.name_items(pasted[0].items, pasted[1])

    # -------------------------------------------------------------------------------------------- HDUs

    def hdu(self, node: ast.Hdu, place: _Place) -> None:
        """Walk an HDU."""
        label = node.name.text
        for name, letter in place.letters.items():
            label = label.replace(f"[{name}]", letter)
        draft = HduDraft(label, node, place.scope, place.conditions, place.repeat)
        for old in self.draft.find(label):
            if not disjoint(old.conditions, draft.conditions):
                self.problems.add(
                    "SP202",
                    node.name.span,
                    f"the HDU `{label}` is declared twice",
                    others=(Label(old.declaration.name.span, "first here"),),
                    help="HDUs of one EXTNAME are told apart by `where` or `at`, or belong into a `repeat`",
                )
        self.draft.hdus.append(draft)
        if place.repeat is not None:
            place.repeat.members.append(draft)
        else:
            self.draft.order.append(draft)
        # Conditions of the HDU are settled once, for the HDU: those of its items begin anew.
        self.header_items(node.items, draft, place.inside(conditions=(), hdu=draft))

    def header_items(self, items: tuple[ast.Node, ...], hdu: HduDraft, place: _Place) -> None:
        """Walk what stands in the braces of an HDU, or in a `header` fragment."""
        for item in items:
            match item:
                case ast.Item():
                    self.add(item, hdu.keywords, place, self.sections.get(id(hdu), ""))
                case ast.Section():
                    self.sections[id(hdu)] = item.title.text
                case ast.Include():
                    before = len(hdu.keywords)
                    if pasted := self.pasted(item, "header", place):
                        self.header_items(pasted[0].items, hdu, pasted[1])
                        self.narrow(item, place, self.since(hdu.keywords, before, item))
                case ast.Rule():
                    hdu.rules.append(RuleDraft(item, place.scope, place.conditions, "hdu", place.group))
                case ast.When() | ast.Switch():
                    for branch, inside in self.branches(item, place):
                        self.header_items(branch, hdu, inside)
                case ast.UndeclaredItem():
                    hdu.undeclared.update(item.levels)
                case ast.Each():
                    hdu.rules += self.each(item, place)
                case ast.Rows() if hdu.is_table:
                    hdu.rows = (item, place.scope)
                case ast.Columns() if hdu.is_table:
                    hdu.in_order, hdu.open_columns = hdu.in_order or item.in_order, hdu.open_columns or item.open
                    self.column_items(item.items, hdu, place)
                case _:
                    self.misplaced(item.span, _HEADER_BLOCKS.get(hdu.declaration.kind, "in a header"))

    def column_items(self, items: tuple[ast.Node, ...], hdu: HduDraft, place: _Place) -> None:
        """Walk what stands in `columns`, or in a `columns` fragment."""
        for item in items:
            match item:
                case ast.Item():
                    for draft in self.add(item, hdu.columns, place, ""):
                        self.column_keywords(item.items, draft, place.inside(conditions=()))
                case ast.Include():
                    before = len(hdu.columns)
                    if pasted := self.pasted(item, "columns", place):
                        self.column_items(pasted[0].items, hdu, pasted[1])
                        self.narrow(item, place, self.since(hdu.columns, before, item))
                case ast.Rule():
                    hdu.rules.append(RuleDraft(item, place.scope, place.conditions, "hdu", place.group))
                case ast.When() | ast.Switch():
                    for branch, inside in self.branches(item, place):
                        self.column_items(branch, hdu, inside)
                case ast.UndeclaredItem():
                    hdu.undeclared.update(item.levels)
                case ast.Each():
                    hdu.rules += self.each(item, place)
                case _:
                    self.misplaced(item.span, "in `columns`")

    def column_keywords(self, items: tuple[ast.Node, ...], column: ItemDraft, place: _Place) -> None:
        """Walk the braces of a column."""
        for item in items:
            match item:
                case ast.Item():
                    self.add(item, column.keywords, place, "")
                case ast.Include():
                    before = len(column.keywords)
                    if pasted := self.pasted(item, "header", place):
                        self.column_keywords(pasted[0].items, column, pasted[1])
                        self.narrow(item, place, self.since(column.keywords, before, item))
                case ast.When() | ast.Switch():
                    for branch, inside in self.branches(item, place):
                        self.column_keywords(branch, column, inside)
                case ast.Section():
                    pass
                case _:
                    self.misplaced(item.span, "in the braces of a column")

    def since(self, drafts: list[ItemDraft], before: int, include: ast.Include) -> list[ItemDraft]:
        """Give what an include brought: the drafts added since, and those that merged with earlier ones."""
        found = self.draft.scope.find(include.target.text)
        merged = (
            drafts[:before]
            if found is None
            else [
                draft
                for draft in drafts[:before]
                if isinstance(found[0], ast.Fragment) and draft.declaration in found[0].items
            ]
        )
        return merged + drafts[before:]

    # -------------------------------------------------------------------------------------------- items and rules

    def add(self, item: ast.Item, into: list[ItemDraft], place: _Place, section: str) -> list[ItemDraft]:
        """Enter a declaration, one draft a name; merge what is the same, report what is twice."""
        added: list[ItemDraft] = []
        if item.type is None:
            self.narrow_in_place(item, into, place)
            return []
        for name in item.names:
            text = name.text
            for variable, letter in place.letters.items():
                text = text.replace(f"[{variable}]", letter)
            kind = name.kind if "[" in text or name.kind != "family" else "plain"
            draft = ItemDraft(
                text,
                kind,
                name.quoted,
                name.optional,
                item,
                place.scope,
                place.conditions,
                section,
                name.span,
                place.group,
            )
            if self.is_new(draft, into):
                if len(into) >= _MOST_NAMES:
                    self.problems.add("SP208", name.span, f"more than {_MOST_NAMES} items in one block")
                    return added
                into.append(draft)
                added.append(draft)
        return added

    def narrow_in_place(self, item: ast.Item, into: list[ItemDraft], place: _Place) -> None:
        """Take a declaration without a type as narrowing what stands in the same block."""
        forbids = any(isinstance(fact, ast.LevelFact) and fact.level == "forbidden" for fact in item.facts)
        for name in item.names:
            hits = [
                draft for draft in into if draft.name == name.text and not disjoint(draft.conditions, place.conditions)
            ]
            if forbids and not hits:
                into.append(
                    ItemDraft(
                        name.text,
                        name.kind,
                        name.quoted,
                        name.optional,
                        item,
                        place.scope,
                        place.conditions,
                        "",
                        name.span,
                    )
                )
            elif hits and not place.conditions:
                for draft in hits:
                    draft.narrowings.append((replace(item, names=(name,)), place.scope))
            else:
                self.problems.add(
                    "SP208",
                    name.span,
                    f"`{name.text}` has no type",
                    help=f"write `{name.text} : string`, or put what narrows an include into its braces",
                )

    def is_new(self, draft: ItemDraft, into: list[ItemDraft]) -> bool:
        """Say whether a draft is to be entered; report it when it is another item of the same name."""
        for old in into:
            if old.name != draft.name or disjoint(old.conditions, draft.conditions):
                continue
            same = old.declaration is draft.declaration
            if same and (old.conditions == draft.conditions or not old.conditions):
                if old.group is not None and draft.group is None:
                    old.group = None
                return False
            self.problems.add(
                "SP202",
                draft.span,
                f"`{draft.name}` is declared twice",
                others=(Label(old.span, "first here"),),
                help="leave one out; to say more of what an include brings, narrow it in the braces of the include",
            )
            return False
        return True

    def each(self, node: ast.Each, place: _Place) -> list[RuleDraft]:
        """Give the rules of `each row` and `each pixel`."""
        rules: list[RuleDraft] = []
        for item in node.items:
            if isinstance(item, ast.Rule):
                rules.append(RuleDraft(item, place.scope, place.conditions, node.what, place.group))
            elif isinstance(item, ast.When):
                for branch, inside in self.branches(item, place):
                    rules += self.each(replace(node, items=branch), inside)
            else:
                self.misplaced(item.span, "in `each`")
        return rules

    def settle_rule(self, rule: RuleDraft, repeat: RepeatDraft | None) -> None:
        """Give a rule over several HDUs to the first of them that it names."""
        members = repeat.members if repeat is not None else self.draft.hdus
        labels = labels_in(rule.declaration.expression)
        home = next((hdu for label in labels for hdu in members if hdu.label == label), None)
        if home is None:
            self.problems.add(
                "SP201",
                rule.declaration.span,
                "this rule names no HDU of the block it stands in",
                help=did_you_mean(next(iter(labels), ""), [hdu.label for hdu in members])
                or "move it into the braces of the HDU it is about",
            )
            return
        home.rules.append(rule)
