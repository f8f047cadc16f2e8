# SPDX-License-Identifier: BSD-3-Clause
"""The verbs of generated code for one object of a tree: what can be demanded of its keys.

They are those that an HDU has for its keywords, and mean the same; a key that holds more than a single value is
demanded with `key` and what `values` makes. Nothing raises for what a file holds.
"""

from __future__ import annotations

from ..asking import Asks
from ..dimensions import Dimensions
from ..expressions import told
from ..patterns import pattern_of
from ..rules import broken
from .paths import joined, step
from .view import TreeView

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator, Mapping
    from typing import Any

    from ..findings import Findings
    from ..rules import Holds, Shown
    from .node import TreeNode
    from .sequences import Along
    from .values import Value
    from .view import Document
    from .walk import Task

_MAY_BE = frozenset(("required", "recommended", "optional"))
_PLAIN = frozenset(("string", "int", "float", "bool"))


class TreeCheck(TreeView, Asks):
    """One object of a tree, and what can be demanded of it.

    keys: its nodes by key; places: of a tuple, the names of its elements. along: what was seen along the list or map
    that it lies in. trial: 0, or 1 where somebody only tries whether it fits, 2 where they look at the object itself
    alone. pending: what lies in it and is still to be judged.
    """

    __slots__ = (
        "_asked",
        "_later",
        "_left",
        "_own",
        "_untold",
        "absent",
        "along",
        "declared",
        "keys",
        "pending",
        "places",
        "trial",
    )

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
        super().__init__(product, label, node, dimensions, around=around, way=way, key=key, place=place)
        self.keys: dict[str, TreeNode] = node.value if node.kind == "object" else {}
        self.declared: set[str] = set()
        self.absent: list[tuple[str, str, str]] = []
        self.pending: list[Iterator[Task]] = []
        self.along: Along | None = None
        self.places: tuple[str, ...] = ()
        self.trial: int = around.trial if isinstance(around, TreeCheck) else 0
        self._untold = False
        self._asked = False
        self._own = False
        self._left = False
        self._later: list[Callable[[], object]] = []

    # Making those of inner objects.

    def inner(
        self, label: str, node: TreeNode, below: str, dimensions: tuple[str, ...] = (), key: str | None = None
    ) -> TreeCheck:
        """An object below this one; dimensions: names that are one number in it alone."""
        scope = Dimensions(dimensions, self.dimensions) if dimensions else self.dimensions
        made = TreeCheck(self.product, label, node, scope, around=self, way=below, key=key)
        made._own = bool(dimensions)
        return made

    def on_trial(self, findings: Findings, dimensions: Dimensions, depth: int) -> TreeCheck:
        """This object for somebody who tries whether something fits, with findings of their own."""
        made = TreeCheck(self.product, self.label, self.node, dimensions, around=self.around, way=self.way)
        made.findings, made.place, made.trial = findings, self.place, depth
        return made

    def below(self, label: str) -> Iterator[TreeCheck]:
        """The objects that a label means, `tree.products.members` in whole, through all lists and maps on the way."""
        from .items import objects

        return (self.inner(label, node, "") for node in objects(self.node, label.removeprefix(f"{self.label}.")))

    def way_of(self, name: str) -> str:
        """A key as paths and messages have it; of a tuple its place."""
        return f"[{self.places.index(name) + 1}]" if self.places else step(name)

    def path_of(self, below: str) -> str:
        """The path to what lies below this object."""
        return joined(self.path, below)

    def put_off(self, tasks: Iterator[Task]) -> None:
        """Have objects judged when this one has been."""
        self.pending.append(tasks)

    # Keys.

    def read_as_now(self, formers: tuple[Any, ...]) -> None:
        """Read keys and values that a file has under former names as those of now."""
        from .former import read_as_now

        read_as_now(self, formers)

    def keywords(self, ask: Callable[[TreeCheck], None]) -> None:
        """Demand the keys that a function asks for."""
        ask(self)

    def keyword(
        self,
        name: str,
        types: str,
        *,
        level: str = "required",
        item: str | None = None,
        equals: Any = None,  # noqa: ANN401  # a value of the type, or what computes it
        one_of: Container[Any] | None = None,
        open_enum: bool = False,  # noqa: ARG002  # the level of an unknown value is in the rules
        ignore_case: bool = False,
        matches: str | tuple[str, ...] | None = None,
        above: Any = None,  # noqa: ANN401
        at_least: Any = None,  # noqa: ANN401
        below: Any = None,  # noqa: ANN401
        at_most: Any = None,  # noqa: ANN401
        unit: str | tuple[str, ...] | None = None,  # noqa: ARG002  # a tree has no place for it
        dimension: str | None = None,
        nullable: bool = False,
        nonempty: bool = False,
        width: int | None = None,
        digits: tuple[int, int | None] | None = None,
        within: float | None = None,
        relative: float | None = None,
        written: str | None = None,
        unique: bool = False,
        order: str | None = None,
        instead: str = "",
    ) -> bool:
        """Demand a key with a single value; True when it is there with a value of its type.

        The facts are those of `HduCheck.keyword`. unique, order: in the list or map that this object lies in.
        """
        self.declared.add(name)
        node = self.keys.get(name)
        if node is None:
            if level in ("required", "recommended"):
                self.absent.append((name, item or name, level))
            return False
        if self.along is not None and (unique or order is not None):
            way = self.way_of(name)
            if unique:
                self.along.unique(self, item or name, way, node, types=types)
            if order is not None:
                self.along.order(self, item or name, way, node, strict=order == "increasing", types=types)
        # The quick look may only ever say "right"; whatever it doubts is judged with care.
        if (node.kind == types or (types == "float" and node.kind == "int")) and level in _MAY_BE:
            value = node.value
            try:
                if (
                    (equals is None or value == equals)
                    and (one_of is None or value in one_of)
                    and (above is None or value > above)
                    and (at_least is None or value >= at_least)
                    and (below is None or value < below)
                    and (at_most is None or value <= at_most)
                    and (matches is None or (isinstance(matches, str) and pattern_of(matches)(value)))
                    and (width is None or len(value) <= width)
                    and dimension is None
                    and types in _PLAIN
                    and not (nonempty and value == "")
                ):
                    return True
            except TypeError:
                pass
        from ..rules import KeywordRule
        from .judged import allowed, judge

        way = self.way_of(name)
        if not allowed(self, node, item or name, way, (level, instead)):
            return True
        rule = KeywordRule(
            name,
            types,
            item=item or name,
            level=level,
            equals=equals,
            one_of=one_of,
            ignore_case=ignore_case,
            matches=matches,
            above=above,
            at_least=at_least,
            below=below,
            at_most=at_most,
            dimension=dimension,
            nullable=nullable,
            nonempty=nonempty,
            width=width,
            digits=digits,
            within=within,
            relative=relative,
            written=written,
        )
        return judge(self, node, rule, way)

    def key(
        self, name: str, value: Value, *, level: str = "required", item: str | None = None, instead: str = ""
    ) -> bool:
        """Demand a key that may hold more than a single value; True when it is there and of the right kind."""
        self.declared.add(name)
        node = self.keys.get(name)
        if node is None:
            if level in ("required", "recommended"):
                self.absent.append((name, item or name, level))
            return False
        way = self.way_of(name)
        if level not in _MAY_BE:
            from .judged import allowed

            if not allowed(self, node, item or name, way, (level, instead)):
                return True
        return value.judge(self, item or name, way, node)

    def whole(self, value: Value, item: str) -> bool:
        """Demand of the tree as a whole that it is a map, a list, or a single value; `item`: what ids call it."""
        self.keys = {}
        self._asked = True
        return value.judge(self, item, "", self.node)

    def outdated(self, name: str, values: Mapping[Any, str]) -> None:
        """Tell of a value that is deprecated; `values` says what to write instead."""
        from ..rules import deprecated
        from .judged import node_said

        node = self.keys.get(name)
        if node is None or node.kind in ("object", "list") or node.value not in values:
            return
        text = f"{name} is {node_said(node)}, which {deprecated(values[node.value])}"
        self.fault(self.id_of(f"{name}:outdated"), text, node=node, below=self.way_of(name), found=node.value)

    def when(
        self, condition: Holds, *, declares: tuple[str, ...] | None = None, matching: tuple[str, ...] = ()
    ) -> bool | None:
        """Whether a condition holds; None when it cannot be told, and then what hangs on it is not judged.

        declares, matching: keys and patterns of keys that hang on it, which are then declared all the same. Without
        `declares`, nothing in this object is reported as undeclared once a condition is untold.
        """
        holds = told(condition)
        if holds is None:
            self._untold = self._untold or declares is None
            self.declared.update(declares or ())
            for pattern in matching:
                self.declared.update(self.matching(pattern))
        return holds

    def matching(self, pattern: str) -> list[str]:
        """Keys of this object that match a pattern wholly; those declared by name before are left out."""
        suits = pattern_of(pattern)
        return [name for name in self.keys if name not in self.declared and suits(name)]

    def undeclared_names(self) -> list[str]:
        """Keys that nobody declared, so far."""
        declared = self.declared
        return [name for name in self.keys if name not in declared]

    def undeclared(self, level: str, *, gone: Mapping[str, str] | None = None) -> None:
        """Judge what nobody declared; the last verb of every object. gone: what is said of names of other versions."""
        if self._untold or level == "allowed" or self.keys.keys() <= self.declared:
            return
        from .undeclared import report_keys

        report_keys(self, self.undeclared_names(), level, gone or {})

    # Rules.

    def broke(self, rule: str, message: str | None, show: Shown | None, hint: Callable[[], str] | None) -> None:
        """Report a rule that does not hold: at the key that it is about."""
        text, values = broken(rule, message, show, hint)
        item, colon, _ = rule.partition(":")
        self.fault_about(self.id_of(rule), text, (item,) if colon else (), expected=message, found=values)

    def rule(self, rule: str, holds: Holds, **facts: Any) -> None:  # noqa: ANN401  # as all blocks have it
        """Demand that an expression holds; asked after all that is inside, where old names are read as those of now."""
        if self.pending and not self._left:
            self._later.append(lambda: self.rule(rule, holds, **facts))
        else:
            super().rule(rule, holds, **facts)

    def data_rule(self, rule: str, holds: Holds, **facts: Any) -> None:  # noqa: ANN401  # as `rule`
        """As `rule`, over data; not asked when only headers are checked."""
        if not self.product.headers_only:
            self.rule(rule, holds, **facts)

    def later(self, judge: Callable[[], object]) -> None:
        """Judge again when all that lies in this object was judged; after that, at the end of the file."""
        if self.trial:
            return
        if self._left:
            self.product.later(judge)
        else:
            self._later.append(judge)

    def finish(self) -> None:
        """Judge all that lies in this object, when all its own verbs were called."""
        from .walk import go_on

        go_on(self)

    def settle(self) -> None:
        """Tell what is missing, when all verbs were called."""
        if self.node.kind != "object" and not self._asked:
            from .judged import node_said

            text = f"{self.way or 'the tree'} is {node_said(self.node)}, not an object"
            self.add(None, "type", text, expected="an object")
        elif self.absent:
            from .undeclared import report_absent

            report_absent(self)

    def leave(self) -> None:
        """Do what had to wait for all that lies in this object."""
        self._left = True
        if self._later:
            waiting, self._later = self._later, []
            for judge in waiting:
                judge()
        if self._own:
            for place, text, wanted, value in self.dimensions.conflicts():
                facts: dict[str, Any] = {"expected": wanted, "found": value, "path": place.path, "line": place.line}
                self.findings.add(place.rule, text, **facts, **self.place)
