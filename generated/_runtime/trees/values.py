# SPDX-License-Identifier: BSD-3-Clause
"""What a key of a tree can hold beside a single value: objects, lists, maps, tuples, and either of several things.

Generated code makes these and hands them to `TreeCheck.key`. Each says which kinds of nodes it can be, and judges one:
what it finds at once it reports, and objects it puts off, so that no tree is too deep for it.
"""

from __future__ import annotations

from ..patterns import pattern_of
from .judged import bind, found, judge, kinds_of, node_said, said, words
from .node import TreeNode
from .paths import joined, step

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, TypeAlias

    from ..rules import KeywordRule
    from .check import TreeCheck

    Check: TypeAlias = Callable[[TreeCheck], None]

_MANY = 8
_ALL_KINDS = frozenset(
    ("object", "list", "string", "int", "float", "bool", "null", "date", "datetime", "complex", "other")
)


class Value:
    """What a node may be. kinds: of nodes that it can be; words: what it is, for people."""

    __slots__ = ()
    kinds: frozenset[str] = _ALL_KINDS
    words = "anything"

    def may(self, node: TreeNode) -> bool:
        """Whether a node is of a kind that this can be."""
        return node.kind in self.kinds

    def judge(self, h: TreeCheck, item: str, below: str, node: TreeNode) -> bool:
        """Judge a node of the object `h`, `below` which it lies, by the rules of `item`; whether it is of its kind."""
        if self.may(node):
            self.inside(h, item, below, node)
            return True
        text = f"{below or 'it'} is {node_said(node)}, not {self.words}"
        h.fault(h.id_of(f"{item}:type"), text, node=node, below=below, expected=self.words, found=found(node))
        return False

    def inside(self, h: TreeCheck, item: str, below: str, node: TreeNode) -> None:
        """Judge what is in a node of the right kind."""


class Scalar(Value):
    """A single value; the facts are those of a keyword."""

    __slots__ = ("_facts", "_rule", "_types", "kinds", "words")

    def __init__(self, types: str, facts: dict[str, Any]) -> None:
        self._types = types
        self._facts = facts
        self._rule: KeywordRule | None = None
        nullable = facts.get("nullable", False)
        self.kinds = kinds_of(types) | {"null"} if nullable else kinds_of(types)
        self.words = f"{words(types)} or null" if nullable else words(types)

    def judge(self, h: TreeCheck, item: str, below: str, node: TreeNode) -> bool:
        """Judge a node."""
        if not self._facts and (node.kind == self._types or (self._types == "float" and node.kind == "int")):
            return True
        if self._rule is None:
            from ..rules import KeywordRule

            self._rule = KeywordRule(item, self._types, item=item, **self._facts)
        return judge(h, node, self._rule, below)


class Anything(Value):
    """Whatever there is."""

    __slots__ = ("kinds",)

    def __init__(self, *, nullable: bool) -> None:
        self.kinds = _ALL_KINDS if nullable else _ALL_KINDS - {"null"}

    def judge(self, h: TreeCheck, item: str, below: str, node: TreeNode) -> bool:
        """Judge a node."""
        if self.may(node):
            return True
        h.fault(h.id_of(f"{item}:null"), f"{below or 'it'} is null", node=node, below=below)
        return False


class Null(Value):
    """Null and nothing else."""

    __slots__ = ()
    kinds = frozenset(("null",))
    words = "null"


class Obj(Value):
    """An object, of which a function asks; with `places` a list, whose elements have these names."""

    __slots__ = ("_dimensions", "_label", "_places", "check", "kinds", "words")

    def __init__(
        self,
        check: Check,
        label: str | None,
        *,
        places: tuple[str, ...],
        dimensions: tuple[str, ...],
        nullable: bool,
    ) -> None:
        self.check = check
        self._label = label
        self._places = places
        self._dimensions = dimensions
        kind = "list" if places else "object"
        self.kinds = frozenset((kind, "null") if nullable else (kind,))
        self.words = f"a list of {', '.join(places)}" if places else "an object"

    def inner(self, h: TreeCheck, item: str, below: str, node: TreeNode, key: str | None = None) -> TreeCheck:
        """The object of this sort that a node of an object is."""
        label = self._label or f"{h.label}.{item}"
        if not self._places:
            return h.inner(label, node, below, self._dimensions, key)
        named = dict(zip(self._places, node.value, strict=False))
        made = h.inner(label, TreeNode("object", named, node.line, node.column, node.tag), below, self._dimensions, key)
        made.places = self._places
        return made

    def inside(self, h: TreeCheck, item: str, below: str, node: TreeNode) -> None:
        """Judge what is in it."""
        if node.kind != "null" and self.of_length(h, item, below, node):
            h.put_off(iter([(self.inner(h, item, below, node), self.check)]))

    def of_length(self, h: TreeCheck, item: str, below: str, node: TreeNode) -> bool:
        """Judge whether a tuple has as many elements as names; whether to go on."""
        if not self._places or len(node.value) == len(self._places):
            return True
        many = len(node.value)
        text = f"{below} has {many} item{'' if many == 1 else 's'}, not {len(self._places)}: {', '.join(self._places)}"
        rule = h.id_of(f"{item}:type")
        h.fault(rule, text, node=node, below=below, expected=len(self._places), found=many)
        return many > len(self._places)


class Listed(Value):
    """A list of so many values of one sort."""

    __slots__ = ("_dimension", "_least", "_most", "_of", "_order", "_unique")
    kinds = frozenset(("list",))
    words = "a list"

    def __init__(
        self,
        of: Value,
        least: int | None,
        most: int | None,
        *,
        dimension: str | None,
        unique: bool,
        order: str | None,
    ) -> None:
        self._of = of
        self._least = least or 0
        self._most = most
        self._dimension = dimension
        self._unique = unique
        self._order = order

    def inside(self, h: TreeCheck, item: str, below: str, node: TreeNode) -> None:
        """Judge what is in it."""
        count = len(node.value)
        if count < self._least or (self._most is not None and count > self._most):
            self._count(h, item, below, node)
        if self._dimension is not None:
            bind(h, self._dimension, count, node, item=item, below=below, aspect="length")
        of = self._of
        if isinstance(of, Obj):
            among = ((f"{below}[{index + 1}]", None, each) for index, each in enumerate(node.value))
            h.put_off(_objects(h, item, of, among))
        else:
            for index, each in enumerate(node.value):
                of.judge(h, item, f"{below}[{index + 1}]", each)
        if self._unique or self._order is not None:
            from .sequences import Along

            along = Along()
            for index, each in enumerate(node.value):
                if self._unique:
                    along.unique(h, item, f"{below}[{index + 1}]", each)
                if self._order is not None:
                    along.order(h, item, f"{below}[{index + 1}]", each, strict=self._order == "increasing")

    def _count(self, h: TreeCheck, item: str, below: str, node: TreeNode) -> None:
        least, most, count = self._least, self._most, len(node.value)
        wanted = f"{least}" if least == most else f"at least {least}" if count < least else f"at most {most}"
        text = f"{below or 'it'} has {count} item{'' if count == 1 else 's'}, not {wanted}"
        h.fault(h.id_of(f"{item}:length"), text, node=node, below=below, expected=wanted, found=count)


def _objects(
    h: TreeCheck, item: str, of: Obj, among: Iterable[tuple[str, str | None, TreeNode]]
) -> Iterator[tuple[TreeCheck, Check]]:
    """The objects of a list or a map, each when it is asked for; `among`: the way to each, its key, and its node."""
    from .sequences import Along

    along = Along()
    for way, key, each in among:
        if each.kind == "null" or not of.may(each):
            of.judge(h, item, way, each)
            continue
        if not of.of_length(h, item, way, each):
            continue
        inner = of.inner(h, item, way, each, key)
        inner.along = along
        yield inner, of.check


class Mapped(Value):
    """An object whose keys are free, or of a set, or of a pattern, with values of one sort."""

    __slots__ = ("_keys", "_of", "_suits")
    kinds = frozenset(("object",))
    words = "an object"

    def __init__(self, of: Value, keys: str | tuple[str, ...] | None) -> None:
        self._of = of
        self._keys = keys
        self._suits = keys.__contains__ if isinstance(keys, tuple) else None if keys is None else pattern_of(keys)

    def inside(self, h: TreeCheck, item: str, below: str, node: TreeNode) -> None:
        """Judge what is in it."""
        suits = self._suits
        wrong = [] if suits is None else [key for key in node.value if not suits(key)]
        if wrong:
            self._report(h, item, below, node, wrong)
        of = self._of
        if isinstance(of, Obj):
            among = ((joined(below, step(key)), key, each) for key, each in node.value.items())
            h.put_off(_objects(h, item, of, among))
            return
        for key, each in node.value.items():
            of.judge(h, item, joined(below, step(key)), each)

    def _report(self, h: TreeCheck, item: str, below: str, node: TreeNode, wrong: list[str]) -> None:
        from ..misspelt import nearest

        keys = self._keys
        if isinstance(keys, tuple):
            near = nearest(wrong[0], keys)
            listed = ", ".join(map(said, keys[:_MANY]))
            more = f" or {len(keys) - _MANY} more" if len(keys) > _MANY else ""
            meant = f"; {said(near)} is meant?" if near is not None else ""
            why = f"not {'one of ' if len(keys) > 1 else ''}{listed}{more}{meant}"
        else:
            why = f"which does not match {keys}"
        text = f"a key of {below or 'it'} is {said(wrong[0])}, {why}"
        way = joined(below, step(wrong[0]))
        place = node.value[wrong[0]]
        wanted = list(keys) if isinstance(keys, tuple) else keys
        rule = h.id_of(f"{item}:keys")
        h.fault(rule, text, node=place, below=way, count=len(wrong), expected=wanted, found=wrong[0])


class Either(Value):
    """A value that fits if any of the options does."""

    __slots__ = ("options",)

    def __init__(self, options: tuple[Value, ...]) -> None:
        self.options = options

    def may(self, node: TreeNode) -> bool:
        """Whether a node is of a kind that this can be."""
        return any(option.may(node) for option in self.options)

    @property
    def words(self) -> str:  # type: ignore[override]  # as above
        """What it is, for people."""
        return " or ".join(dict.fromkeys(option.words for option in self.options))

    def inside(self, h: TreeCheck, item: str, below: str, node: TreeNode) -> None:
        """Judge what is in it."""
        options = [option for option in self.options if option.may(node)]
        if len(options) == 1:
            options[0].judge(h, item, below, node)
        else:
            from .trials import judge_nearest

            judge_nearest(h, item, below, node, options)


def scalar(types: str, **facts: Any) -> Value:  # noqa: ANN401  # see `KeywordRule`
    """A single value of some types, several joined by `|`."""
    return Scalar(types, facts)


def obj(
    check: Check,
    label: str | None = None,
    *,
    places: tuple[str, ...] = (),
    dimensions: tuple[str, ...] = (),
    nullable: bool = False,
) -> Value:
    """An object that a function asks about.

    label: its name in ids, if that is not the way to it. places: it is a list, whose elements have these names.
    dimensions: names that are one number in it alone. nullable: it may be null.
    """
    return Obj(check, label, places=places, dimensions=dimensions, nullable=nullable)


def listed(
    of: Value,
    least: int | None = None,
    most: int | None = None,
    *,
    dimension: str | None = None,
    unique: bool = False,
    order: str | None = None,
) -> Value:
    """A list. order: `increasing` or `nondecreasing`."""
    return Listed(of, least, most, dimension=dimension, unique=unique, order=order)


def mapped(of: Value, keys: str | tuple[str, ...] | None = None) -> Value:
    """An object whose keys are any, those listed, or such as match a pattern."""
    return Mapped(of, keys)


def either(*options: Value) -> Value:
    """A value that is one of several sorts."""
    return Either(options)


def tagged(of: Value, *patterns: str) -> Value:
    """A value with a tag."""
    from .tagged import Tagged

    return Tagged(of, patterns)


def anything(*, nullable: bool = False) -> Value:
    """A value of which nothing is asked. nullable: it may be null."""
    return Anything(nullable=nullable)


def null() -> Value:
    """Null."""
    return Null()
