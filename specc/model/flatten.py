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
from specc.formats.admitted import TEXT_TABLES, not_admitted
from specc.model import together
from specc.model.drafts import HduDraft, ItemDraft, ProductDraft, RepeatDraft, RuleDraft
from specc.model.entering import Entering
from specc.model.families import word_of
from specc.model.letters import written_out
from specc.model.misplaced import misplaced
from specc.model.named_types import plainly
from specc.model.parameters import Parameters
from specc.model.pasting import Pasting
from specc.model.place import Place, branches, disjoint
from specc.model.records import declares_record
from specc.model.trees.counts import state_counts
from specc.model.trees.walking import TreeWalk
from specc.model.vocabularies import taken
from specc.syntax import ast
from specc.syntax.walk import labels_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.diagnostics.record import Problems
    from specc.model.scope import Scope
    from specc.source import Span

_HEADER_BLOCKS = {"table": "in a table", "asciitable": "in a table", "image": "in an image"}


def flatten(product: ast.Product, scope: Scope, problems: Problems) -> ProductDraft:
    """Give the draft of a product."""
    return _Flattener(product, scope, problems).run()


class _Flattener:
    def __init__(self, product: ast.Product, scope: Scope, problems: Problems) -> None:
        self.draft = ProductDraft(product, scope)
        self.problems = problems
        self.pasting = Pasting(Parameters(problems), problems)
        self.entering = Entering(problems)
        self.homeless: list[tuple[RuleDraft, RepeatDraft | None]] = []
        self.sections: dict[int, str] = {}
        self.together: dict[int, list[together.Field]] = {}
        self.trees = TreeWalk(self.draft, self.entering, self.pasting, problems, self.branches)

    def run(self) -> ProductDraft:
        """Walk the product."""
        self.product_items(self.draft.declaration.items, Place(self.draft.scope))
        for rule, repeat in self.homeless:
            self.settle_rule(rule, repeat)
        state_counts(self.draft, self.problems)
        self.draft.incomplete = bool(self.pasting.failed)
        # As in the file, the header of a text table comes before its rows.
        self.draft.order.sort(key=lambda one: isinstance(one, HduDraft) and one.kind == "rows")
        return self.draft

    def branches(self, node: ast.When | ast.Switch, place: Place) -> Iterator[tuple[tuple[ast.Node, ...], Place]]:
        """Give the items of each branch; remember a switch, which must cover every value."""
        if isinstance(node, ast.Switch):
            self.draft.switches.append((node, place.scope, place.hdu))
        return branches(node, place)

    # -------------------------------------------------------------------------------------------- products

    def product_items(self, items: tuple[ast.Node, ...], place: Place) -> None:
        """Walk what stands in a product, or in an `hdus` fragment."""
        for item in items:
            if not self.admitted(item):
                continue
            match item:
                case ast.Hdu(kind="object"):
                    self.trees.drafting.root(item, place)
                case ast.Rows() | ast.Columns() | ast.Each() if self.text_table:
                    block = self.rows_block(item.span, place)
                    self.header_items((item,), block, replace(place, hdu=block))
                case ast.Dialect():
                    self.draft.dialect.append(item)
                case ast.Hdu(kind="anywhere"):
                    self.anywhere(item, place)
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
                case ast.VersionOf():
                    pass  # settled when the product is built
                case ast.FileName():
                    self.filename(item, place)
                case ast.Dimensions():
                    self.draft.dimensions += item.names
                case ast.UndeclaredItem():
                    self.draft.undeclared.update(item.levels)
                case ast.Order():
                    self.draft.hdu_order = item.word
                case _:
                    misplaced(item.span, "in a product", self.problems)

    @property
    def text_table(self) -> bool:
        """Say whether files of the product are tables of text."""
        return self.draft.declaration.format.text in TEXT_TABLES

    def admitted(self, item: ast.Node) -> bool:
        """Say whether the format of the product has such a thing; report what it has not."""
        wrong = not_admitted(self.draft.declaration.format.text, item)
        if wrong is None:
            return True
        self.problems.add("SP208", item.span, wrong[0], help=wrong[1])
        return False

    def rows_block(self, span: Span, place: Place) -> HduDraft:
        """Give the block of the rows of a text table, which is there once."""
        for one in self.draft.find("table"):
            return one
        name = ast.ItemName("table", "plain", optional=False, quoted=False, span=span)
        node = ast.Hdu("rows", name, None, None, (), None, None, (), span)
        block = HduDraft("table", node, place.scope, (), None)
        self.draft.hdus.append(block)
        self.draft.order.append(block)
        return block

    def include_hdus(self, include: ast.Include, place: Place) -> None:
        """Paste an `hdus` fragment."""
        before = len(self.draft.hdus)
        if pasted := self.pasting.pasted(include, "hdus", place):
            fragment, inside = pasted
            self.product_items(fragment.items, inside)
            brought = [item for hdu in self.draft.hdus[before:] for item in (*hdu.keywords, *hdu.columns)]
            self.pasting.narrow(include, place, brought)

    def repeat(self, node: ast.Repeat, place: Place) -> None:
        """Walk a repetition; over letters, it is written out."""
        if node.domain.kind == "set":
            for value in node.domain.values:
                name = node.variable.text if node.variable else ""
                letter = word_of(value)
                items = written_out(node.items, name, letter, node.span)
                self.product_items(items, replace(place, letters={**place.letters, name: letter}))
            return
        if place.repeat is not None:
            self.problems.add(
                "SP208", node.span, "a repetition cannot stand in another", help="name the HDUs of the inner one apart"
            )
            return
        draft = RepeatDraft(node, place.scope, place.conditions)
        self.draft.order.append(draft)
        self.product_items(node.items, replace(place, repeat=draft))

    def filename(self, node: ast.FileName, place: Place) -> None:
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

    def name_items(self, items: tuple[ast.Node, ...], place: Place) -> None:
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
            elif isinstance(item, ast.Include) and (pasted := self.pasting.pasted(item, "names", place)):
                self.name_items(pasted[0].items, pasted[1])

    # -------------------------------------------------------------------------------------------- HDUs

    def hdu(self, node: ast.Hdu, place: Place) -> None:
        """Walk an HDU."""
        label = node.name.text
        for name, letter in place.letters.items():
            label = label.replace(f"[{name}]", letter)
        plain = plainly(node, place.scope, self.problems)
        draft = HduDraft(label, plain.declared, place.scope, place.conditions, place.repeat)
        draft.narrowings, draft.type_scope, draft.named = list(plain.narrowings), plain.scope, plain.named
        for old in self.draft.find(label):
            if not disjoint(old.conditions, draft.conditions):
                picture = node.kind == "picture"
                self.problems.add(
                    "SP202",
                    node.name.span,
                    f"{'the pixels are' if picture else f'the HDU `{label}` is'} declared twice",
                    others=(Label(old.declaration.name.span, "first here"),),
                    help="put the alternatives into one: `pixels : TYPE | TYPE`"
                    if picture
                    else "HDUs of one EXTNAME are told apart by `where` or `at`, or belong into a `repeat`",
                )
        self.draft.hdus.append(draft)
        if place.repeat is not None:
            place.repeat.members.append(draft)
        else:
            self.draft.order.append(draft)
        # Conditions of the HDU are settled once, for the HDU: those of its items begin anew.
        inside = replace(place, conditions=(), hdu=draft)
        if node.kind == "asdf":
            self.trees.drafting.inside(node, draft, inside)
        else:
            self.header_items(node.items, draft, inside)

    def anywhere(self, node: ast.Hdu, place: Place) -> None:
        """Walk keywords that may sit in any header; several blocks of them are one."""
        if place.repeat is not None:
            self.problems.add(
                "SP233", node.name.span, "what may be anywhere is not repeated", help="move it out of the repetition"
            )
            return
        if self.draft.anywhere is None:
            self.draft.anywhere = HduDraft(node.name.text, node, place.scope, (), None)
        self.header_items(node.items, self.draft.anywhere, replace(place, hdu=self.draft.anywhere))

    def header_items(self, items: tuple[ast.Node, ...], hdu: HduDraft, place: Place) -> None:
        """Walk what stands in the braces of an HDU, or in a `header` fragment."""
        for item in items:
            match item:
                case ast.Item():
                    for draft in self.entering.add(item, hdu.keywords, place, self.sections.get(id(hdu), "")):
                        if declares_record(item):
                            self.column_keywords(item.items, draft, hdu, replace(place, conditions=()))
                case ast.Section():
                    self.sections[id(hdu)] = item.title.text
                case ast.Include():
                    before = self.entering.count(hdu.keywords)
                    if pasted := self.pasting.pasted(item, "header", place):
                        self.header_items(pasted[0].items, hdu, pasted[1])
                        self.pasting.narrow(item, place, self.entering.since(before, hdu.keywords))
                case ast.Use():
                    for term in taken(item, place.scope, self.problems):
                        self.entering.use(term, hdu.keywords, place, self.sections.get(id(hdu), ""))
                case ast.Rule():
                    hdu.rules.append(RuleDraft(item, place.scope, place.conditions, "hdu", place.group))
                case ast.When() | ast.Switch():
                    for branch, inside in self.branches(item, place):
                        self.header_items(branch, hdu, inside)
                case ast.UndeclaredItem():
                    hdu.undeclared.update(item.levels)
                case ast.Each() if hdu.is_table == (item.what == "row"):
                    hdu.rules += self.each(item, place)
                case ast.Planes() if hdu.declaration.type is not None:
                    self.planes(item, hdu, place)
                case ast.Rows() if hdu.is_table:
                    hdu.rows = (item, place.scope)
                case ast.Columns() if hdu.is_table:
                    hdu.in_order, hdu.open_columns = hdu.in_order or item.in_order, hdu.open_columns or item.open
                    self.column_items(item.items, hdu, place)
                case _:
                    misplaced(item.span, _HEADER_BLOCKS.get(hdu.declaration.kind, "in a header"), self.problems)

    def planes(self, item: ast.Planes, hdu: HduDraft, place: Place) -> None:
        """Take in the planes of an image, once."""
        if hdu.planes is not None and hdu.planes[0] is not item:
            others = (Label(hdu.planes[0].span, "first here"),)
            self.problems.add("SP202", item.span, "an image has one `planes`", others=others, help="put them into one")
            return
        if place.conditions:
            self.problems.add("SP208", item.span, "planes do not stand under a condition", help="declare two images")
            return
        hdu.planes = (item, place.scope)

    def column_items(self, items: tuple[ast.Node, ...], hdu: HduDraft, place: Place) -> None:
        """Walk what stands in `columns`, or in a `columns` fragment."""
        for item in items:
            match item:
                case ast.Item() if (whole := together.called(item)) is not None:
                    for one in self.fields(item, whole):
                        for draft in self.entering.add(one.item, hdu.columns, place, ""):
                            draft.part_of = one.part
                case ast.Item():
                    for draft in self.entering.add(item, hdu.columns, place, ""):
                        self.column_keywords(item.items, draft, hdu, replace(place, conditions=()))
                case ast.Include():
                    before = self.entering.count(hdu.columns)
                    if pasted := self.pasting.pasted(item, "columns", place):
                        self.column_items(pasted[0].items, hdu, pasted[1])
                        self.pasting.narrow(item, place, self.entering.since(before, hdu.columns))
                case ast.Use():
                    for term in taken(item, place.scope, self.problems):
                        inside = replace(place, scope=term.home, conditions=())
                        known = term if hdu.kind != "rows" else term.called_in(self.draft.declaration.format.text)
                        for draft in self.entering.use(known, hdu.columns, place, ""):
                            self.column_keywords(term.item.items, draft, hdu, inside)
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
                    misplaced(item.span, "in `columns`", self.problems)

    def fields(self, item: ast.Item, term: ast.TypeTerm) -> list[together.Field]:
        """Give what a declaration of several fields means, the same each time that a fragment with it is pasted."""
        if id(item) not in self.together:
            format_name = self.draft.declaration.format.text
            self.together[id(item)] = together.fields(item, term, format_name, self.problems)
        return self.together[id(item)]

    def column_keywords(self, items: tuple[ast.Node, ...], column: ItemDraft, hdu: HduDraft, place: Place) -> None:
        """Walk the braces of a column."""
        for item in items:
            match item:
                case ast.Item():
                    self.entering.add(item, column.keywords, place, "")
                case ast.Include():
                    before = self.entering.count(column.keywords)
                    if pasted := self.pasting.pasted(item, "header", place):
                        self.column_keywords(pasted[0].items, column, hdu, pasted[1])
                        self.pasting.narrow(item, place, self.entering.since(before, column.keywords))
                case ast.Use():
                    for term in taken(item, place.scope, self.problems):
                        self.entering.use(term, column.keywords, place, "")
                case ast.When() | ast.Switch():
                    for branch, inside in self.branches(item, place):
                        self.column_keywords(branch, column, hdu, inside)
                case ast.Rule():
                    conditions = (*column.conditions, *place.conditions)
                    hdu.rules.append(RuleDraft(item, place.scope, conditions, "hdu", place.group, column))
                case ast.Section():
                    pass
                case _:
                    misplaced(item.span, "in the braces of a column", self.problems)

    def each(self, node: ast.Each, place: Place) -> list[RuleDraft]:
        """Give the rules of `each row` and `each pixel`."""
        rules: list[RuleDraft] = []
        for item in node.items:
            if isinstance(item, ast.Rule):
                rules.append(RuleDraft(item, place.scope, place.conditions, node.what, place.group))
            elif isinstance(item, ast.When):
                for branch, inside in self.branches(item, place):
                    rules += self.each(replace(node, items=branch), inside)
            else:
                misplaced(item.span, "in `each`", self.problems)
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
