# SPDX-License-Identifier: BSD-3-Clause
"""Judging one value of a tree that is neither object nor list against what the spec says of it.

Takes a node that a quick look did not find right, and the whole rule; what is wrong goes into the findings with the
path to it. In a tree a value is typed: a text is no number, `true` is neither a text nor a number, and an int is a
float too.
"""

from __future__ import annotations

from ..dimensions import Place
from ..judging import WHOLE, Judge
from ..rules import deprecated
from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..rules import KeywordRule
    from .check import TreeCheck
    from .node import TreeNode

_LONG = 400  # characters of a value in a report
_WORDS = {
    "string": "a string",
    "bool": "true or false",
    "int": "an integer",
    "float": "a number",
    "complex": "a complex number",
    "date": "a date, CCYY-MM-DD",
    "datetime": "a date and time, CCYY-MM-DDThh:mm:ss",
    "time": "a time, hh:mm:ss",
    "digits": "digits in quotes",
    "any": "a single value",
}
_FOUND = {"object": "an object", "list": "a list", "null": "null", "other": "a value of another kind"}
STORED = {
    "string": ("string",),
    "bool": ("bool",),
    "int": ("int",),
    "float": ("float", "int"),
    "complex": ("complex", "float", "int"),
    "date": ("string", "date"),
    "datetime": ("string", "datetime", "date"),
    "time": ("string",),
    "digits": ("string",),
    "any": ("string", "bool", "int", "float", "complex", "date", "datetime", "other"),
}
_TIMESTAMPS = ("Z", "blank")  # forms that YAML has for a timestamp


def kinds_of(types: str) -> frozenset[str]:
    """The kinds of nodes that can have one of the types."""
    return frozenset(kind for one in types.split("|") for kind in STORED.get(_plain(one), ()))


def words(types: str) -> str:
    """Types as people say them."""
    return " or ".join(dict.fromkeys(_WORDS.get(_plain(one), one) for one in types.split("|")))


def said(value: object) -> str:
    """A value as messages write it, true and null as trees do."""
    if value is None:
        return "null"
    return ("true" if value else "false") if isinstance(value, bool) else shown(value)


def node_said(node: TreeNode) -> str:
    """A node as messages write it."""
    return _FOUND.get(node.kind) or said(node.value)


def found(node: TreeNode) -> object:
    """What a report quotes: the value, long texts cut; of a list or an object, what it is."""
    if node.kind in _FOUND:
        return None if node.kind == "null" else node_said(node)
    return node.value[:_LONG] if isinstance(node.value, str) else node.value


def judge(h: TreeCheck, node: TreeNode, rule: KeywordRule, below: str) -> bool:
    """Judge a value; True when it has the right type."""
    return _Judge(h, node, rule, below).judge()


def allowed(h: TreeCheck, node: TreeNode, item: str, below: str, said_of_it: tuple[str, str]) -> bool:
    """Say of something that is there that it should not be; False when nothing more is asked of it.

    said_of_it: its level, and what is written instead.
    """
    level, instead = said_of_it
    if level == "forbidden":
        h.presence(item, level, f"{below} must not be there", node=node, below=below, found=found(node))
        return False
    if level == "deprecated":
        text = f"{below} {deprecated(instead)}"
        h.presence(item, level, text, node=node, below=below, found=found(node))
    return True


class _Judge(Judge):
    said = staticmethod(said)

    def __init__(self, h: TreeCheck, node: TreeNode, rule: KeywordRule, below: str) -> None:
        super().__init__(rule, below, node.value)
        self.h = h
        self.node = node
        self.datetimes_allow = _TIMESTAMPS if node.kind == "datetime" else h.product.policy.datetimes_allow

    def add(self, aspect: str, message: str, *, expected: object = None, fix: str | None = None) -> None:
        rule = self.h.id_of(f"{self.rule.item}:{aspect}")
        self.h.fault(rule, message, node=self.node, below=self.name, expected=expected, found=found(self.node), fix=fix)

    def later(self, judge: Callable[[], object]) -> None:
        self.h.later(judge)

    def bind(self, dimension: str, number: int) -> None:
        bind(self.h, dimension, number, self.node, item=self.rule.item, below=self.name, aspect="value")

    def judge(self) -> bool:
        if self.node.kind == "null":
            if not self.rule.nullable:
                self.add("null", f"{self.name} is null")
            return False
        if not self.right_type():
            return False
        self.constraints()
        return True

    def right_type(self) -> bool:
        """Find which of the types the value has; a finding when it has none."""
        node = self.node
        reasons = []
        for kind in self.rule.types.split("|"):
            if node.kind not in STORED.get(_plain(kind), ()):
                continue
            reason, fix = self.reads_as(kind)
            if reason is None:
                self.type = kind
                return True
            reasons.append((reason, fix))
        if reasons:
            self.add("type", f"{self.name}: {reasons[0][0]}", expected=self.rule.types, fix=reasons[0][1])
            return False
        text = f"{self.name} is {node_said(node)}, not {words(self.rule.types)}{self._hint()}"
        self.add("type", text, expected=self.rule.types)
        return False

    def _hint(self) -> str:
        kind, types = self.node.kind, self.rule.types
        if kind == "string" and ("int" in types or "float" in types) and _is_number(self.value):
            return "; numbers are written without quotes"
        if kind == "string" and types == "bool" and self.value.lower() in ("true", "false"):
            return "; true and false are written without quotes"
        quoted = kind in ("int", "float", "bool", "date", "datetime") and types in ("string", "digits")
        return "; put it in quotes" if quoted else ""


def bind(h: TreeCheck, dimension: str, number: int, node: TreeNode, *, item: str, below: str, aspect: str) -> None:
    """Note that something says a dimension."""
    where = h.path_of(below)
    place = Place(
        number,
        where,
        h.id_of(f"{item}:{aspect}"),
        hdu=h.place.get("hdu"),
        index=h.place.get("index"),
        extver=h.place.get("extver"),
        path=where,
        line=node.line or None,
    )
    h.dimensions.bind(dimension, place)


def _plain(kind: str) -> str:
    """A type without its width."""
    return "int" if kind in WHOLE else kind.rstrip("0123456789")


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
