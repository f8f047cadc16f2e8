"""Deliveries: datasets as written become models.

Takes a dataset and what finds its products; gives a `Dataset`, or diagnostics. Each product must name its files, and
its names must have every field of the key, unless other files name them: so it can be told which delivery a file is of.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.model.context import Context
from specc.model.dataset_names import DatasetTyping, MemberDraft
from specc.model.descriptions import prose_of, text_of
from specc.model.dimensions import Dimensions
from specc.model.drafts import Condition, ProductDraft
from specc.model.expressions import Logic, MemberRef
from specc.model.folders import folder_of
from specc.model.guards import true_of
from specc.model.join import Joins, PlacedMember, pattern_in
from specc.model.lives import life
from specc.model.lookup import Lookup
from specc.model.named_files import named_files
from specc.model.place import disjoint
from specc.model.rules import guard
from specc.model.spec import Dataset, Member, MemberProduct, Rule
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from specc.diagnostics.record import Problems
    from specc.model.delivered import Deliverable, Delivered
    from specc.model.expressions import Expr
    from specc.model.lives import View
    from specc.model.scope import Scope
    from specc.model.spec import FolderTemplate, KeyField
    from specc.model.units import Units

_LIMITS: dict[ast.HowMany, tuple[int, int | None]] = {
    "one": (1, 1),
    "optional": (0, 1),
    "many": (1, None),
    "any": (0, None),
}


@dataclass(slots=True)
class Datasets:
    """Makes the models of the datasets of one spec."""

    deliverable: Deliverable
    units: Units
    table_key: Callable[[ast.Combos, str], str]
    problems: Problems
    view: View

    def settled(self, tree: ast.Spec) -> tuple[Dataset, ...]:
        """Give the models of all datasets of a spec."""
        nodes = [one for one in tree.declarations if isinstance(one, ast.Dataset)]
        if nodes:
            named = [name for node in nodes for one in self.named(node) for name in one.products]
            self.deliverable.expect(name.text for name in named)
        return tuple(made for node in nodes if (made := self.dataset(node)) is not None)

    def dataset(self, node: ast.Dataset) -> Dataset | None:
        """Give one dataset; None after a diagnostic."""
        before = len(self.problems.found)
        placed = self.members(node)
        joins = Joins(placed, self.problems)
        said = [one for one in node.items if isinstance(one, ast.Key)]
        key = joins.key(said[0]) if said else []
        self.said_once(node, said)
        if len(self.problems.found) > before:
            return None
        reader = _Reader(self, node, placed, key, joins)
        members = tuple(reader.member(one) for one in placed)
        rules = reader.rules()
        folders = [one for one in node.items if isinstance(one, ast.Folder)]
        folder = reader.folder(folders[0].template) if folders else None
        undeclared = [one for one in node.items if isinstance(one, ast.UndeclaredFiles)]
        return Dataset(
            node.name.text,
            text_of(node.doc),
            prose_of(node.prose),
            tuple(key),
            members,
            rules,
            folder,
            undeclared[0].level if undeclared else "error",
            node.name.span.place,
            tuple(named_files(placed, members)),
        )

    def named(self, node: ast.Dataset) -> list[ast.Member]:
        """Give the members of a dataset as written."""
        return [one for one, _ in _placed(node.items, self.deliverable.scope) if isinstance(one, ast.Member)]

    def said_once(self, node: ast.Dataset, keys: list[ast.Key]) -> None:
        """Report a dataset without a key or members, and what it says twice."""
        if not keys:
            self.problems.add(
                "SP641",
                node.name.span,
                f"`{node.name.text}` has no key",
                help="name the fields that all files of one delivery have alike: `key program, obs`",
            )
        if not self.named(node):
            self.problems.add(
                "SP641", node.name.span, f"`{node.name.text}` has no members", help="name a product: `one cal`"
            )
        for kind, what in ((ast.Key, "a key"), (ast.Folder, "a folder"), (ast.UndeclaredFiles, "undeclared files")):
            every: list[ast.Key | ast.Folder | ast.UndeclaredFiles] = [
                one for one in node.items if isinstance(one, kind)
            ]
            for one in every[1:]:
                self.problems.add(
                    "SP641",
                    one.span,
                    f"{what} {'are' if what.endswith('files') else 'is'} said twice",
                    others=(Label(every[0].span, "first here"),),
                    help="leave one out",
                )

    def members(self, node: ast.Dataset) -> list[PlacedMember]:
        """Give the members with their products; report those that are not to be told apart."""
        placed: list[PlacedMember] = []
        for one, conditions in _placed(node.items, self.deliverable.scope):
            if not isinstance(one, ast.Member):
                continue
            found = [(self.deliverable.find(name), name) for name in one.products]
            known = [(made, name) for made, name in found if made is not None and self.names_files(made, name)]
            label = one.called or one.products[0]
            name = label.text.rpartition(".")[2]
            made = PlacedMember(name, one, conditions, tuple(a for a, _ in known), tuple(b for _, b in known))
            self.unlike_others(made, label, placed)
            if known:
                placed.append(made)
        return placed

    def names_files(self, one: Delivered, said: ast.Name) -> bool:
        """Say whether a product says how its files are called; report it if not."""
        if one.product.templates:
            return True
        self.problems.add(
            "SP649",
            said.span,
            f"`{said.text}` does not say how its files are called",
            help=f'give the product `{one.product.name}` a name: `filename "..."`',
        )
        return False

    def unlike_others(self, made: PlacedMember, label: ast.Name, placed: list[PlacedMember]) -> None:
        """Report a member of the name, or of a product, of another that may be there at the same time."""
        for other in placed:
            if disjoint(made.conditions, other.conditions):
                continue
            first = other.node.called or other.said[0]
            if other.name == made.name:
                self.problems.add(
                    "SP644",
                    label.span,
                    f"two members are called `{made.name}`",
                    others=(Label(first.span, "first here"),),
                    help=f"make them one, `{made.said[0].text} | ...`, or call one otherwise: `as NAME`"
                    if made.said
                    else "call one otherwise: `as NAME`",
                )
                return
            same = [(a, b) for a, b in zip(made.products, made.said, strict=True) if a in other.products]
            if same and made.node.listed_in is None and other.node.listed_in is None:
                self.problems.add(
                    "SP644",
                    same[0][1].span,
                    f"a `{same[0][1].text}` could be of two members",
                    others=(Label(first.span, f"`{other.name}` is that, too"),),
                    help="make them one member, or put them under conditions that exclude each other",
                )
                return


@dataclass(slots=True)
class _Reader:
    """Reads what one dataset says of its members, whose products are known."""

    around: Datasets
    node: ast.Dataset
    placed: list[PlacedMember]
    key: list[KeyField]
    joins: Joins
    typing: DatasetTyping = field(init=False)

    def __post_init__(self) -> None:
        """Make what types expressions."""
        scope, problems = self.around.deliverable.scope, self.around.problems
        name = self.node.name
        nothing = ProductDraft(ast.Product(name, ast.Name("fits", name.span), None, None, (), name.span), scope)
        lookup = Lookup(nothing, Dimensions(), self.around.units, problems)
        drafts: dict[str, MemberDraft] = {}
        for one in self.placed:
            known = drafts.get(one.name)
            products = (*(known.products if known else ()), *one.products)
            several = one.several or (known is not None and known.several)
            optional = one.node.how_many in {"optional", "any"} or bool(one.conditions)
            drafts[one.name] = MemberDraft(one.name, products, several, optional)
        key = {one.name: one for one in self.key}
        self.typing = DatasetTyping(drafts, key, lookup, self.around.units, problems, self.around.table_key)

    @property
    def context(self) -> Context:
        """Give where expressions of a dataset stand."""
        return Context(self.around.deliverable.scope, None, "file")

    def member(self, one: PlacedMember) -> Member:
        """Give a member."""
        least, most = _LIMITS[one.node.how_many]
        each = one.node.for_each
        return Member(
            one.name,
            tuple(_product(product) for product in one.products),
            least,
            most,
            self.joins.by(one),
            self.joins.parents(one, [field.name for field in self.key]),
            each.told_by.text if each is not None and each.told_by is not None else "",
            self.listed(one),
            self.folder(one.node.folder) if one.node.folder is not None else None,
            self.conditions(one.conditions),
            text_of(one.node.doc),
            one.node.span.place,
        )

    def listed(self, one: PlacedMember) -> Expr | None:
        """Give what names the files of a member."""
        ref = one.node.listed_in
        if ref is None:
            return None
        self.typing.takes_lists = True
        made = self.typing.expression(ref, replace(self.context, aggregate=True, lenient=True))
        self.typing.takes_lists = False
        if made is None:
            return None
        if not isinstance(made, MemberRef) or made.value is None or made.kind not in {"string", "any"}:
            self.around.problems.add(
                "SP645",
                ref.span,
                f"`{made.text}` names no files",
                help="name a text that a file of another member holds: `from asn.products.members.expname`",
            )
            return None
        if made.member == one.name:
            self.around.problems.add(
                "SP645", ref.span, "a member does not name its own files", help="name what another member holds"
            )
            return None
        return made

    def folder(self, text: ast.Text) -> FolderTemplate | None:
        """Give where files lie."""
        products = [product.product for one in self.placed for product in one.products]
        patterns = {one.name: pattern_in(products, one.name) for one in self.key}
        return folder_of(text, patterns, self.around.problems)

    def conditions(self, under: tuple[Condition, ...]) -> tuple[Expr, ...]:
        """Give the conditions of the `when` blocks around something."""
        made: list[Expr] = []
        for one in under:
            known = frozenset[str]().union(*(true_of(each) for each in made))
            typed = self.typing.condition(one.expression, replace(self.context, lenient=True, known=known))
            if typed is not None:
                made.append(_negated(typed) if one.negated else typed)
        return tuple(made)

    def rules(self) -> tuple[Rule, ...]:
        """Give the rules over members."""
        placed = _placed(self.node.items, self.around.deliverable.scope)
        made = [self.rule(one, under) for one, under in placed if isinstance(one, ast.Rule)]
        return tuple(one for one in made if one is not None)

    def rule(self, node: ast.Rule, under: tuple[Condition, ...]) -> Rule | None:
        """Give a rule over members."""
        typing = self.typing
        if node.loop is not None:
            self.around.problems.add(
                "SP647", node.loop.span, "a rule of a delivery counts through nothing", help="leave the `for` out"
            )
            return None
        conditions = self.conditions(under)
        known = frozenset[str]().union(*(true_of(one) for one in conditions))
        typing.used_optional, typing.guard = [], guard(node)
        made = typing.condition(node.expression, replace(self.context, known=known, lenient=node.if_present))
        typing.guard = None
        optional, typing.used_optional = typing.used_optional, []
        if made is None:
            return None
        return Rule(
            "error" if node.level == "require" else "warning",
            made,
            tuple({one.text: one for one in optional}.values()),
            "file",
            conditions,
            (),
            reads_data=False,
            message=node.message.text if node.message else "",
            place=node.span.place,
            life=life(node, self.around.view),
            profile=node.profile,
        )


def _placed(
    items: Sequence[ast.DatasetNode], scope: Scope, under: tuple[Condition, ...] = ()
) -> Iterator[tuple[ast.Member | ast.Rule, tuple[Condition, ...]]]:
    """Give members and rules with the conditions that they stand under."""
    for one in items:
        if isinstance(one, ast.DatasetWhen):
            yes = Condition(one.condition, None, negated=False, branch=one.span, arm=0, scope=scope)
            yield from _placed(one.then, scope, (*under, yes))
            yield from _placed(one.otherwise, scope, (*under, replace(yes, negated=True, arm=1)))
        elif isinstance(one, ast.Member | ast.Rule):
            yield one, under


def _product(one: Delivered) -> MemberProduct:
    product = one.product
    fields = tuple(replace(each, equals=None, present=None) for each in product.fields)
    return MemberProduct(one.spec, product.name, product.format, product.title, product.templates, fields)


def _negated(made: Expr) -> Expr:
    return Logic("bool", None, f"not ({made.text})", made.place, "not", made, None)
