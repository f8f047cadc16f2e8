# SPDX-License-Identifier: BSD-3-Clause
"""One object of a tree as expressions see it: its keys by path, what is around it, aggregates over its lists.

Takes a node and the object that it lies in; gives values, or raises `Missing` when something is not there. Findings go
through it as well, since it knows its path and what the spec calls it.
"""

from __future__ import annotations

from ..expressions import Missing
from ..rules import in_force
from .items import aggregate
from .paths import find, joined, value_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Protocol, TypeAlias

    from ..dimensions import Dimensions
    from ..findings import Findings
    from ..spec import Policy
    from .items import Item
    from .node import TreeNode

    class Named(Protocol):
        """A product, of which ids begin with the name."""

        @property
        def name(self) -> str:
            """As the spec names it."""

    class Document(Protocol):
        """The file that a tree is in, as one product."""

        findings: Findings
        policy: Policy
        headers_only: bool

        @property
        def product(self) -> Named:
            """The product that it is judged as."""

        def later(self, judge: Callable[[], object]) -> None:
            """Judge again when all dimensions are known."""

    Of: TypeAlias = Callable[[Item], Any] | None
    Skip: TypeAlias = tuple[str, ...] | None


_ARRAYS = ("tag:stsci.edu:asdf/core/ndarray-", "tag:stsci.edu:asdf/unit/quantity-")  # tags of arrays, and around them


class TreeView:
    """One object of a tree, under its name in the spec: `h["meta.name"]` is the value at a path.

    around: the object that it lies in, through lists; way: from there to here. findings: those of the file, or those
    of a trial. place: what findings say of where the whole tree is.
    """

    __slots__ = ("_key", "_rule", "around", "dimensions", "findings", "label", "node", "place", "product", "way")

    def __init__(
        self,
        product: Document,
        label: str,
        node: TreeNode,
        dimensions: Dimensions,
        *,
        around: TreeView | None = None,
        way: str = "",
        key: str | None = None,
        place: Mapping[str, Any] | None = None,
    ) -> None:
        self.product = product
        self.label = label
        self.node = node
        self.dimensions = dimensions
        self.around = around
        self.way = way
        self._key = key
        if around is None:
            self.findings: Findings = product.findings
            self.place: Mapping[str, Any] = {"hdu": label} if place is None else place
        else:
            self.findings = around.findings
            self.place = around.place
        self._rule = f"{product.product.name}/{label}"

    def __getitem__(self, path: str) -> Any:  # noqa: ANN401  # what the tree holds
        return value_of(find(self.node, path), path)

    def exists(self, path: str) -> bool:
        """Whether something is there and not null."""
        node = find(self.node, path)
        return node is not None and node.kind != "null"

    def is_null(self, path: str) -> bool:
        """Whether something is there and null; `Missing` when it is not there."""
        node = find(self.node, path)
        if node is None:
            raise Missing(f"{path} is missing")
        return node.kind == "null"

    def card(self, name: str) -> TreeNode | None:
        """The node of a key, where an HDU has the card of a keyword."""
        found: TreeNode | None = self.node.value.get(name) if self.node.kind == "object" else None
        return found

    def names(self) -> list[str]:
        """The keys, in order of the file."""
        return list(self.node.value) if self.node.kind == "object" else []

    @property
    def file(self) -> Any:  # noqa: ANN401  # whatever format it has
        """The whole file."""
        return self.product

    @property
    def own_key(self) -> str:
        """The key under which this object, or what it lies in, stands in a map."""
        one: TreeView | None = self
        while one is not None:
            if one._key is not None:  # noqa: SLF001  # its own kind
                return one._key  # noqa: SLF001  # as above
            one = one.around
        raise Missing(f"{self.label} is in no map")

    @property
    def own_tag(self) -> str:
        """The tag of this object."""
        if self.node.tag is None:
            raise Missing(f"{self.label} has no tag")
        return self.node.tag

    @property
    def path(self) -> str:
        """The way here from the top of the tree."""
        ways = []
        one: TreeView | None = self
        while one is not None:
            ways.append(one.way)
            one = one.around
        found = ""
        for way in reversed(ways):
            found = joined(found, way)
        return found

    def outer(self, levels: int = 1) -> TreeView:
        """The object so many levels around this one, lists and maps not counted."""
        one: TreeView | None = self
        for _ in range(levels):
            one = None if one is None else one.around
        if one is None:
            raise Missing(f"nothing is around {self.label}")
        return one

    def dimension(self, name: str) -> int:
        """Value of a symbolic dimension; `Missing` when nothing told it."""
        return self.dimensions.value(name)

    def unit_of(self, path: str, power: int = 1) -> str | tuple[str, ...] | None:
        """Unit of an array of this object, to a power; None when it says none."""
        from .arrays import unit_of

        return unit_of(find(self.node, path), power, self.product.policy.unit_aliases)

    def unit_factor(self, *_: object, **__: object) -> float:
        """What values are multiplied by to be in a unit: a tree has no place for units, so it is that of the spec."""
        return 1.0

    # Findings.

    def id_of(self, rule: str) -> str:
        """Whole id of a rule that the spec numbers or names: `x` is of the object, `ITEM:x` of a key."""
        return f"{self._rule}/{rule}" if rule.find(":") > 0 else f"{self._rule}:{rule.removeprefix(':')}"

    def add(self, item: str | None, aspect: str, message: str | Callable[[], str], **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        """Note that a rule of this object, or of a key of it, is broken."""
        self.fault(f"{self._rule}:{aspect}" if item is None else f"{self._rule}/{item}:{aspect}", message, **facts)

    def fault(
        self,
        rule: str,
        message: str | Callable[[], str],
        *,
        node: TreeNode | None = None,
        below: str = "",
        count: int = 1,
        **facts: Any,  # noqa: ANN401  # of a finding
    ) -> None:
        """Note that a rule, by its whole id, is broken here, or at a node below."""
        place = self.place
        if self.findings.again(rule, index=place.get("index"), extver=place.get("extver"), count=count):
            return
        line = (self.node if node is None else node).line or None
        self.findings.add(
            rule, message, count=count, path=joined(self.path, below) or None, line=line, **place, **facts
        )

    def fault_about(self, rule: str, message: str, names: Sequence[str], **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        """Note that a rule is broken at the last of these paths that is there, or at the object."""
        for name in reversed(names):
            node = find(self.node, name)
            if node is not None:
                self.fault(rule, message, node=node, below=name, **facts)
                return
        self.fault(rule, message, **facts)

    def presence(self, item: str, level: str, message: str, **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        """Note that something is missing that should be there, or the reverse, at the level in force."""
        rule = f"{self._rule}/{item}:presence"
        self.fault(rule, message, level=in_force(self.findings, rule, level), **facts)

    # Aggregates over what lies in lists: paths go through them, and an expression is asked of each item.

    def _aggregate(self, what: str, paths: tuple[str, ...], of: Of, skip_null: Skip) -> Any:  # noqa: ANN401  # a number, a text
        for path in paths:
            node = find(self.node, path)
            if node is not None and node.tag is not None and node.tag.startswith(_ARRAYS):
                from .array_blocks import aggregate_arrays

                return aggregate_arrays(self, what, paths, of, skip_null)
        return aggregate(self.node, what, paths, of)

    def count(self, paths: tuple[str, ...], of: Of = None, *, skip_null: Skip = None) -> int:
        """How often a condition is true, or how many values there are."""
        return int(self._aggregate("count", paths, of, skip_null))

    def min(self, paths: tuple[str, ...], of: Of = None, *, skip_null: Skip = None) -> Any:  # noqa: ANN401
        """Smallest value; `Missing` when there is none."""
        return self._aggregate("min", paths, of, skip_null)

    def max(self, paths: tuple[str, ...], of: Of = None, *, skip_null: Skip = None) -> Any:  # noqa: ANN401
        """Largest value; `Missing` when there is none."""
        return self._aggregate("max", paths, of, skip_null)

    def sum(self, paths: tuple[str, ...], of: Of = None, *, skip_null: Skip = None) -> Any:  # noqa: ANN401
        """Sum of the values."""
        return self._aggregate("sum", paths, of, skip_null)

    def first(self, paths: tuple[str, ...], of: Of = None, *, skip_null: Skip = None) -> Any:  # noqa: ANN401
        """First value; `Missing` when there is none."""
        return self._aggregate("first", paths, of, skip_null)

    def last(self, paths: tuple[str, ...], of: Of = None, *, skip_null: Skip = None) -> Any:  # noqa: ANN401
        """Last value; `Missing` when there is none."""
        return self._aggregate("last", paths, of, skip_null)

    def all(self, paths: tuple[str, ...], of: Of = None, *, skip_null: Skip = None) -> bool:
        """Whether a condition is true of every item that it can be told of."""
        return bool(self._aggregate("all", paths, of, skip_null))

    def any(self, paths: tuple[str, ...], of: Of = None, *, skip_null: Skip = None) -> bool:
        """Whether a condition is true of any item."""
        return bool(self._aggregate("any", paths, of, skip_null))

    def unique(self, paths: tuple[str, ...], of: Of = None, *, skip_null: Skip = None) -> bool:
        """Whether no value occurs twice."""
        return bool(self._aggregate("unique", paths, of, skip_null))
