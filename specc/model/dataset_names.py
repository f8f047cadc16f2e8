"""Typing in deliveries: what the rules over several files name, and of which kind it is.

Takes an expression of a dataset as written; gives its typed form, or a diagnostic. A name is a field of the key, or
begins with a member: `cal.segment` is a field of its name, `cal.EXPTIME` a keyword of its primary header, `cal.ny` a
dimension, `cal.SCI.BUNIT` a keyword of an HDU. Where several files may be a member's, only an aggregate takes them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean
from specc.formats.admitted import PICTURES
from specc.model import expressions as typed
from specc.model import functions
from specc.model.file_sizes import BYTE, FILE_SIZE
from specc.model.infer import Typing
from specc.model.kinds import KINDS
from specc.model.name_templates import surely_in
from specc.model.spec import EitherValue, Hdu, ListValue, MapValue, ObjectValue
from specc.model.walk import free, is_aggregate
from specc.syntax import expressions as written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from specc.diagnostics.record import Problems
    from specc.model.context import Context
    from specc.model.delivered import Delivered
    from specc.model.lookup import Lookup
    from specc.model.spec import KeyField, Keyword, NameField, Product, Value
    from specc.model.units import Units
    from specc.syntax import ast

_OBJECT = "object"  # what is no value, and may be there or not
_TREE = "tree"  # the block that is all of a file of JSON, YAML or ASDF


@dataclass(frozen=True, slots=True)
class MemberDraft:
    """A member while names are looked up: its products, whether several files may be its, whether none need be."""

    name: str
    products: tuple[Delivered, ...]
    several: bool
    optional: bool


@dataclass(frozen=True, slots=True)
class _Named:
    """What a name turned out to be, and which steps of it a right file may lack: how often a `.` stands before each."""

    node: typed.MemberRef
    absent: tuple[int, ...] = ()


class DatasetTyping(Typing):
    """Types the expressions of one dataset."""

    def __init__(  # noqa: PLR0917  as Typing, with what a delivery is made of in front
        self,
        members: Mapping[str, MemberDraft],
        key: Mapping[str, KeyField],
        lookup: Lookup,
        units: Units,
        problems: Problems,
        table_key: Callable[[ast.Combos, str], str],
    ) -> None:
        """Remember the members and the key. `lookup`: of a product that has nothing."""
        super().__init__(lookup, units, problems, table_key=table_key)
        self.members = members
        self.key = key
        self.takes_lists = False  # while what names files is typed
        self.makers[written.ExistsTest] = self.exists
        self.makers[written.CallFunction] = self.call
        self.makers[written.Choice] = self.choice

    def name(self, node: written.Ref, context: Context) -> typed.Expr | None:
        """Give what a name means, if one value is meant and it is surely there."""
        found = self.named(node)
        if found is None:
            return None
        made = found.node
        if not made.field and made.value is None:
            self.wrong(
                node,
                f"`{made.text}` is files, not a value",
                f"name what of them is meant, or how many there are: `count({made.text})`",
            )
            return None
        if isinstance(made.value, typed.KeywordRef) and made.value.storage == _OBJECT:
            self.wrong(node, f"`{made.text}` is an object, not a value", f"name a value in it: `{made.text}.NAME`")
            return None
        if _is_list(made) and not self.takes_lists:
            self.wrong(node, f"`{made.text}` is a list in each file", "only `from` takes the names that lists hold")
            return None
        if made.several and not context.aggregate:
            self.wrong(
                node,
                f"there may be several `{made.member}`",
                f"say what of them is meant: `max({made.text})`, `all({made.text} == ...)`",
            )
            return None
        if made.several or not self._may_lack(found, context):
            return made
        if context.lenient:
            self.used_optional.append(made)
            return made
        self.problems.add(
            "SP302",
            node.span,
            f"`{made.text}` may be absent",
            help=f"say what then: add `if present`, or write `exists {made.text} and ...`",
            fix=self.guard,
        )
        return None

    def _may_lack(self, found: _Named, context: Context) -> bool:
        made = found.node
        if made.text in context.known:
            return False
        member = self.members.get(made.member)
        absent = member is not None and member.optional and made.member not in context.known
        words = made.text.split(".")
        return absent or any(".".join(words[:step]) not in context.known for step in found.absent)

    def exists(self, node: written.ExistsTest, _: Context) -> typed.Expr | None:
        """Give `exists x1d`, `exists cal.segment`: of several files, whether any has it."""
        found = self.named(node.target)
        if found is not None and _is_list(found.node):
            self.wrong(node.target, f"`{found.node.text}` is a list in each file", "only `from` takes what lists hold")
            return None
        return None if found is None else typed.Exists("bool", None, *self.head(node), found.node)

    def choice(self, node: written.Choice, context: Context) -> typed.Expr | None:
        """Give `exactly_one(x1d, s2d)`."""
        members = []
        for argument in node.arguments:
            parts = argument.items if isinstance(argument, written.TupleOf) else (argument,)
            found = [
                self.exists(written.ExistsTest(one, one.span), context) if isinstance(one, written.Ref) else None
                for one in parts
            ]
            if any(not isinstance(one, written.Ref) for one in parts):
                self.problems.add(
                    "SP231",
                    argument.span,
                    "this is no name",
                    help="a choice is between members: `exactly_one(x1d, s2d)`",
                )
            if not all(found):
                return None
            members.append(tuple(one for one in found if one is not None))
        return typed.Choice("bool", None, *self.head(node), node.function, tuple(members))

    def call(self, node: written.CallFunction, context: Context) -> typed.Expr | None:
        """Give a call; `count(cal)` counts files, and an aggregate goes over the files of one member."""
        if node.function == "count" and len(node.arguments) == 1 and isinstance(node.arguments[0], written.Ref):
            found = self.named(node.arguments[0])
            if found is None:
                return None
            if not found.node.field and found.node.value is None:
                several = replace(found.node, several=True)
                return typed.Call("number", "", *self.head(node), "count", (several,))
        made = functions.call(self, node, context)
        if not isinstance(made, typed.Call) or not is_aggregate(made):
            return made
        over = {one.member: one for one in free(made.arguments[0]) if isinstance(one, typed.MemberRef) and one.several}
        if len(over) > 1:
            names = " and of ".join(f"`{name}`" for name in over)
            self.wrong(node, f"this goes over the files of {names} at once", "make one of each, and compare these")
            return None
        return made

    def wrong(self, node: written.Expr, message: str, help_: str) -> None:
        """Report what an expression of a delivery cannot say."""
        self.problems.add("SP647", node.span, message, help=help_)

    # -------------------------------------------------------------------------------------------- names

    def named(self, node: written.Ref) -> _Named | None:
        """Give what a name means; None after a diagnostic."""
        first, *rest = node.parts
        odd = next((one for one in node.parts if one.subscript is not None), None)
        if odd is not None:
            self.wrong(node, "files of a delivery have no numbers", f"name the member alone: `{first.name}`")
            return None
        if not rest and first.name in self.key:
            return _Named(self.of_key(node, self.key[first.name]))
        member = self.members.get(first.name)
        if member is None:
            names = [*self.members, *([] if rest else self.key)]
            what = "no member" if rest else "nothing"
            help_ = did_you_mean(first.name, names) or f"there are {', '.join(names)}"
            self.problems.add("SP201", first.span, f"{what} is called `{first.name}` here", help=help_)
            return None
        if not rest:
            files = typed.MemberRef("any", None, *self.head(node), member.name, several=member.several)
            return _Named(files)
        return self.of_member(node, member)

    def of_key(self, node: written.Ref, key: KeyField) -> typed.MemberRef:
        """Give a field of the key."""
        number = key.compare == "number"
        kind: typed.ExprKind = "number" if number else "string"
        return typed.MemberRef(
            kind, "" if number else None, *self.head(node), "", key.name, compare="number" if number else "text"
        )

    def of_member(self, node: written.Ref, member: MemberDraft) -> _Named | None:
        """Give what a member's files say, if all of its products say it alike."""
        way = tuple(part.name for part in node.parts[1:])
        made = []
        for one in member.products:
            found = self.in_product(node, member, one.product, way)
            if found is None:
                self.unknown(node, member, one, way)
                return None
            made.append(found)
        absent = tuple(sorted({step for one in made for step in one.absent}))
        if any(one.node != made[0].node for one in made[1:]):
            specs = " and ".join(f"{one.spec}:{one.product.name}" for one in member.products)
            self.wrong(
                node, f"`{made[0].node.text}` is not of one type and unit in {specs}", "name what they have alike"
            )
            return None
        return _Named(made[0].node, absent)

    def unknown(self, node: written.Ref, member: MemberDraft, one: Delivered, way: tuple[str, ...]) -> None:
        """Report what a product does not have."""
        fields = [*(field.name for field in one.product.fields), *one.product.dimensions] if len(way) == 1 else []
        blocks = [hdu for hdu in one.product.hdus if isinstance(hdu, Hdu)]
        meant = [hdu for hdu in blocks if way[0] in {hdu.label, hdu.label.lower()}] or blocks
        names = [*fields, *(key.name for hdu in meant for key in hdu.keywords)]
        last = way[-1]
        self.problems.add(
            "SP201",
            node.span,
            f"`{'.'.join(way)}` is no single value of {one.spec}:{one.product.name}",
            help=did_you_mean(last, names)
            or f"a field of its name, a dimension, or a value of one block can be named: `{member.name}.primary.X`",
        )

    def in_product(
        self, node: written.Ref, member: MemberDraft, product: Product, way: tuple[str, ...]
    ) -> _Named | None:
        """Give a field of the name, a dimension or a keyword of one product."""
        if len(way) == 1:
            field = next((one for one in product.fields if one.name == way[0]), None)
            if field is not None:
                return self.of_field(node, member, product, field)
            if way[0] in product.dimensions:
                value = typed.DimensionRef("number", "", *self.head(node), way[0])
                return self.of_value(node, member, value)
            if way[0] == FILE_SIZE and product.format in PICTURES:
                return self.of_value(node, member, typed.FileSizeRef("number", BYTE, *self.head(node)))
        for hdu, keyword, listed, optional in _keywords(product, way):
            relation: typed.Relation = "every" if listed else "primary" if hdu.kind == "primary" else "file"
            value_ = self.of_keyword(node, keyword, typed.HduRef(relation, hdu.label))
            absent = (*optional, *([len(node.parts)] if _may_be_absent(hdu) or _may_be_absent(keyword) else []))
            return None if value_ is None else self.of_value(node, member, value_, absent)
        return None

    def of_field(self, node: written.Ref, member: MemberDraft, product: Product, field: NameField) -> _Named:
        """Give a field of the names of a member's files."""
        number = field.compare == "number"
        made = typed.MemberRef(
            "number" if number else "string",
            "" if number else None,
            *self.head(node),
            member.name,
            field.name,
            several=member.several,
            compare="number" if number else "text",
        )
        surely = all(field.name in surely_in(one.parts) for one in product.templates)
        return _Named(made, () if surely else (len(node.parts),))

    def of_value(
        self, node: written.Ref, member: MemberDraft, value: typed.Expr, absent: tuple[int, ...] = ()
    ) -> _Named:
        """Give something that a member's files hold."""
        made = typed.MemberRef(
            value.kind, value.unit, *self.head(node), member.name, value=value, several=member.several
        )
        return _Named(made, absent)

    def of_keyword(self, node: written.Ref, keyword: Keyword, hdu: typed.HduRef) -> typed.KeywordRef | None:
        """Give the value of a keyword, as far as a keyword has one value."""
        facts = keyword.facts
        kinds = {KINDS[one.kind] for one in facts.types}
        storage = facts.types[0].storage if facts.types else "any"
        if _object_in(keyword.value) is not None:
            kinds, storage = {"any"}, _OBJECT
        if storage in {"record", "commentary"} or keyword.family is not None:
            return None
        unit = facts.unit.texts[0] if facts.unit is not None and facts.unit.mode in {"exact", "like"} else None
        if unit is None and (facts.unit is not None and facts.unit.mode == "none"):
            unit = ""
        if unit is None and facts.unit is None and {one.kind for one in facts.types} <= {"int", "digits", "bool"}:
            unit = ""
        return typed.KeywordRef(
            kinds.pop() if len(kinds) == 1 else "any",
            unit,
            *self.head(node),
            hdu,
            keyword.name,
            storage,
            converts=facts.unit is not None and (facts.unit.converts or facts.unit.mode == "like"),
            also=keyword.also,
            written=facts.written,
            default=facts.default if keyword.presence.level == "optional" else None,
        )


def _keywords(product: Product, way: tuple[str, ...]) -> Iterator[tuple[Hdu, Keyword, bool, tuple[int, ...]]]:
    """Give the keywords that a way through a product ends in, whether it leads through lists, and what may be absent.

    The first word may be that of a block, `SCI`, `tree` or `meta`; else the primary header is meant, or the tree.
    """
    *path, name = way
    blocks = {hdu.label: hdu for hdu in product.hdus if isinstance(hdu, Hdu)}
    primary = next((hdu for hdu in blocks.values() if hdu.kind == "primary"), None)
    blocks |= {} if primary is None else {"primary": primary}
    first = path[0] if path and path[0] in blocks else "primary" if primary is not None else _TREE
    block, listed = blocks.get(first), False
    absent: list[int] = []
    start = int(path[:1] == [first])
    for step, key in enumerate(path[start:], start + 2):  # the name of the member comes first
        inside = [one for one in block.keywords if one.name == key] if block is not None else []
        found = _object_in(inside[0].value) if inside else None
        absent += [step] if inside and _may_be_absent(inside[0]) else []
        block = blocks.get(found[0]) if found is not None else None
        listed = listed or (found is not None and found[1])
    if block is not None:
        yield from ((block, one, listed, tuple(absent)) for one in block.keywords if name in {one.name, *one.also})


def _object_in(value: Value | None) -> tuple[str, bool] | None:
    """Give the block of the objects in a value, and whether there may be several."""
    match value:
        case ObjectValue(block=block):
            return block, False
        case ListValue(of=of) | MapValue(of=of):
            found = _object_in(of)
            return None if found is None else (found[0], True)
        case EitherValue(options=options):
            return next((found for one in options if (found := _object_in(one)) is not None), None)
    return None


def _is_list(made: typed.MemberRef) -> bool:
    """Say whether each file may hold several of a value."""
    return isinstance(made.value, typed.KeywordRef) and made.value.hdu.relation == "every"


def _may_be_absent(one: Hdu | Keyword) -> bool:
    return one.presence.level != "required" or bool(one.presence.when) or bool(one.conditions)
