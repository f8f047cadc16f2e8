# SPDX-License-Identifier: BSD-3-Clause
"""Arrays of numbers in trees of ASDF: type, shape, unit, and every value; loaded for specs that declare one.

Takes the node of an array, or of a quantity around one, and what the spec says. Its header is the node itself, so type,
shape and unit are judged without reading data; values are looked at in pieces of a megabyte.
"""

from __future__ import annotations

from ..data.shapes import agrees, spelled
from ..dimensions import Unbound
from ..expressions import UNTOLD
from ..values import shown
from .judged import bind
from .values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Any, TypeAlias

    from ..asdf.array_data import Store
    from ..asdf.datatype import Datatype
    from ..asdf.ndarray import Ndarray
    from ..data.shapes import Shape
    from .check import TreeCheck
    from .node import TreeNode

    Units: TypeAlias = str | tuple[str, ...] | None

_QUANTITY = "tag:stsci.edu:asdf/unit/quantity-"
_FAMILIES = {"byte": ("uint8",), "int": ("int", "uint"), "float": ("float",), "complex": ("complex",)}


class ArrayRule:
    """All that a spec can say of the values of an array; the words are those of `fits.images.ImageRule`."""

    __slots__ = (
        "above",
        "at_least",
        "at_most",
        "below",
        "bits",
        "equals",
        "finite",
        "ignore_case",
        "matches",
        "null",
        "nullable",
        "one_of",
        "order",
        "unique",
        "unit",
        "unit_absent",
        "unit_like",
        "unit_text",
        "width",
        "within",
    )

    def __init__(
        self,
        *,
        unit: Units = None,
        unit_text: str | None = None,
        unit_absent: bool = False,
        unit_free: bool = False,  # noqa: ARG002  # a quantity may have any where nothing is said of it
        unit_like: str | None = None,
        null: Any = None,  # noqa: ANN401  # a number
        nullable: bool = False,
        bits: Mapping[int, str] | None = None,
        finite: bool = False,
        one_of: Collection[Any] | None = None,
        open_enum: bool = False,  # noqa: ARG002  # the level of an unknown value is in the rules
        ignore_case: bool = False,
        matches: str | tuple[str, ...] | None = None,
        above: Any = None,  # noqa: ANN401  # a number, or what computes it
        at_least: Any = None,  # noqa: ANN401
        below: Any = None,  # noqa: ANN401
        at_most: Any = None,  # noqa: ANN401
        equals: Any = None,  # noqa: ANN401
        within: float | None = None,
        relative: float | None = None,
        width: int | None = None,
        nonempty: bool = False,
        unique: bool = False,
        order: str | None = None,
    ) -> None:
        self.equals = equals
        self.within = (within or 0.0, relative or 0.0)
        self.width = width
        self.unique = unique
        self.order = order
        self.unit = unit
        self.unit_text = unit_text
        self.unit_absent = unit_absent
        self.unit_like = unit_like
        self.null = null
        self.nullable = nullable and not nonempty
        self.bits = bits
        self.finite = finite
        self.one_of = one_of
        self.ignore_case = ignore_case
        self.matches = (matches,) if isinstance(matches, str) else matches
        self.above = above
        self.at_least = at_least
        self.below = below
        self.at_most = at_most


class Array(Value):
    """An array of numbers, with or without a unit around it."""

    __slots__ = ("_facts", "_shape", "_types")
    kinds = frozenset(("object", "list"))
    words = "an array (!core/ndarray)"

    def __init__(self, types: str, shape: Shape, facts: dict[str, Any]) -> None:
        self._types = types
        self._shape = shape
        self._facts = facts

    def may(self, node: TreeNode) -> bool:
        """Whether a node is of a kind that this can be."""
        return parts_of(node) is not None

    def inside(self, h: TreeCheck, item: str, below: str, node: TreeNode) -> None:
        """Judge what is in it."""
        parts = parts_of(node)
        if parts is not None:
            _ArrayJudge(h, item, below, node, parts).judge(self._types, self._shape, ArrayRule(**self._facts))


class ArrayOf(Value):
    """An array whose values are the pixels or rows of an HDU."""

    __slots__ = ("_label",)
    kinds = frozenset(("object", "list"))

    def __init__(self, label: str) -> None:
        self._label = label

    @property
    def words(self) -> str:  # type: ignore[override]  # made only when it is told
        """What it is, for people."""
        return f"the array of {self._label} (!core/ndarray)"

    def may(self, node: TreeNode) -> bool:
        """Whether a node is of a kind that this can be."""
        return parts_of(node) is not None

    def inside(self, h: TreeCheck, item: str, below: str, node: TreeNode) -> None:
        """Judge whether its source is the HDU; that shape and type are those of it is a rule of ASDF in FITS."""
        from ..fits.embedded import source_of

        parts = parts_of(node)
        if parts is None:
            return
        source = read(parts[0]).source
        file: Any = h.product
        those = file.hdus_of(self._label)
        if not those:
            return  # that the HDU is missing is told where it is declared
        named = source_of(file.store.fits, source) if isinstance(source, str) else None
        if named is not None and any(named is hdu for hdu in those):
            return
        name = those[0].name or self._label
        wanted = f"fits:{name},{those[0].version}"
        if source is None:
            have = "its values stand in the tree"
        else:
            have = f"its source is {'block ' if isinstance(source, int) else ''}{shown(source)}"
        rule = h.id_of(f"{item}:source")
        h.fault(rule, f"{below}: {have}, not {wanted}", node=node, below=below, expected=wanted, found=source)


def parts_of(node: TreeNode) -> tuple[TreeNode, TreeNode | None] | None:
    """The array that a node is, and the node of its unit; None when it is no array."""
    from ..asdf.ndarray import is_ndarray

    if is_ndarray(node):
        return node, None
    if node.kind == "object" and node.tag is not None and node.tag.startswith(_QUANTITY):
        value, unit = node.value.get("value"), node.value.get("unit")
        if value is not None and is_ndarray(value):
            return value, unit
    return None


def read(node: TreeNode) -> Ndarray:
    """What a node says of an array; what is wrong with that is told by the rules of ASDF."""
    from ..asdf.ndarray import read_ndarray

    return read_ndarray(node, lambda *_: None)


def unit_of(node: TreeNode | None, power: int, aliases: Mapping[str, str]) -> Units:
    """The unit of an array, to a power; None when it says none."""
    from ..unit_text import canonical

    parts = None if node is None else parts_of(node)
    if parts is None or parts[1] is None or parts[1].kind != "string" or not parts[1].value:
        return None
    unit: str = parts[1].value
    return unit if power == 1 else f"({canonical(unit, aliases)})**{power}"


def is_type(have: str, wanted: str) -> bool:
    """Whether elements are of a type that a spec names."""
    if wanted in ("any", have):
        return True
    families = _FAMILIES.get(wanted)
    return (families is not None and have.rstrip("0123456789") in families) or have in (families or ())


class _ArrayJudge:
    """Judges one array."""

    def __init__(
        self, h: TreeCheck, item: str, below: str, node: TreeNode, parts: tuple[TreeNode, TreeNode | None]
    ) -> None:
        self.h = h
        self.item = item
        self.below = below
        self.node = node
        self.array = read(parts[0])
        self.unit_node = parts[1]

    def fault(self, aspect: str, text: str, **facts: Any) -> None:  # noqa: ANN401  # of a finding
        """Note what is wrong with it."""
        rule = self.h.id_of(f"{self.item}:{aspect}")
        self.h.fault(rule, text, node=self.node, below=self.below, **facts)

    def judge(self, types: str, shape: Shape, rule: ArrayRule) -> None:
        """Judge type, shape and unit, and the values if data are read."""
        from ..asdf.array_data import shape_of

        document: Any = self.h.product
        store: Store | None = getattr(document.file, "store", None)
        right = self._type(types, rule.width)
        have = None if store is None or self.array.wrong else shape_of(store, self.array)
        if have is not None:
            self._shape(shape, have)
        self._unit(rule)
        if right and have is not None and store is not None and not document.headers_only and not self.h.trial:
            self._values(rule, store, have)

    def _width(self, kind: Datatype, most: int | None) -> bool:
        if most is None or kind.length <= most:
            return True
        text = f"{self.below}: its texts have room for {kind.length} characters, and {most} are the most"
        self.fault("type", text, expected=most, found=kind.length)
        return False

    def _type(self, types: str, width: int | None) -> bool:
        from ..asdf.inline import inline_type

        kind = inline_type(self.array) if self.array.data is not None else self.array.datatype
        if kind is None:
            return False
        have = kind.words
        if any(is_type(have, one) for one in types.split("|")):
            return self._width(kind, width)
        wanted = " or ".join(types.split("|"))
        if kind.fields:
            have = f"of {len(kind.fields)} fields"
        self.fault("type", f"{self.below}: its elements are {have}, not {wanted}", expected=types, found=str(kind))
        return False

    def _shape(self, wanted: Shape, have: tuple[int, ...]) -> None:
        def named(name: str, axis: int) -> None:
            bind(self.h, name, have[axis], self.node, item=self.item, below=self.below, aspect="shape")

        try:
            right = agrees(wanted, have, named)
        except Unbound:
            self.h.later(lambda: self._shape(wanted, have))
            return
        if not right:
            said = spelled(have) if have else "that of a single value"
            text = f"{self.below}: its shape is {said}, not {spelled(wanted)}"
            self.fault("shape", text, expected=spelled(wanted), found=spelled(have))

    def _unit(self, rule: ArrayRule) -> None:
        """Judge the unit of a quantity; an array alone has no place for one."""
        node = self.unit_node
        if node is None:
            return
        if rule.unit is None and rule.unit_text is None and rule.unit_like is None:
            return
        written = node.value if node.kind == "string" else None
        problem = unit_problem(written, rule, self.h.product.policy)
        if problem is not None:
            text, wanted = problem
            self.fault("unit", f"{self.below}: {text}", expected=wanted, found=written)

    def _values(self, rule: ArrayRule, store: Store, shape: tuple[int, ...]) -> None:
        from ..asdf.array_data import pieces
        from ..asdf.block_data import Unreadable
        from ..data.value_checks import ValueChecks
        from .along_arrays import Along

        kind, array = self.array.datatype, self.array
        can_be_null = kind is None or kind.name.startswith(("float", "complex")) or array.mask is not None
        checks = ValueChecks(self.below, rule, can_be_null=can_be_null or array.data is not None)
        along = Along(rule, self.below) if rule.order or rule.unique or rule.equals is not None else None
        if not checks.needed and along is None:
            return
        try:
            for first, values, nulls in pieces(store, self.array, shape):
                if values.dtype.names is None:
                    absent = _nulls(rule, values, nulls)
                    checks.look(values, absent, _placed(first, shape))
                    if along is not None:
                        along.look(values, absent, first)
        except Unreadable:
            pass  # the rules of ASDF tell why, or nobody can
        checks.report(self.h, self.item, node=self.node, below=self.below)
        for aspect, text, count, at in along.faults() if along is not None else ():
            self.fault(aspect, text, count=count, **_placed(0, shape)(at))


def unit_problem(written: str | None, rule: ArrayRule, policy: Any) -> tuple[str, object] | None:  # noqa: ANN401  # of a spec
    """What is wrong with a unit, and what is wanted; brings the numbers of the rule into it where that is allowed."""
    from ..data.unit_like import does_not_convert, in_unit_of_file
    from ..unit_fits import unit_fits, unit_message

    if rule.unit_text is not None:
        return None if written == rule.unit_text else (unit_message("unit", written, rule.unit_text, absent=False), "")
    like = rule.unit_like
    if like is not None and (rule.unit is None or unit_fits(written, rule.unit, policy.unit_aliases, absent=False)):
        if written is not None and in_unit_of_file(policy, rule, written):  # type: ignore[arg-type]  # rules say units alike
            return None
        return does_not_convert("unit", written, like), like
    wanted = rule.unit or ""
    if unit_fits(written, wanted, policy.unit_aliases, absent=rule.unit_absent):
        return None
    return unit_message("unit", written, wanted, absent=rule.unit_absent), wanted


def _nulls(rule: ArrayRule, values: Any, nulls: Any) -> Any:  # noqa: ANN401  # of numpy
    """Which values are null: those that the file says, and those that the spec says mean it."""
    try:
        null = rule.null() if callable(rule.null) else rule.null
    except UNTOLD:
        null = None
    if null is None:
        return nulls
    same = values == null
    return same if nulls is None else nulls | same


def _placed(first: int, shape: tuple[int, ...]) -> Callable[[int], dict[str, Any]]:
    """Places of elements counted from `first`, as findings have them: from 1, fastest axis first."""

    def place(index: int) -> dict[str, Any]:
        at, where = first + index, []
        for length in reversed(shape):
            where.append(at % length + 1)
            at //= length
        return {"pixel": tuple(where)}

    return place


def array(types: str, shape: Shape, **facts: Any) -> Value:  # noqa: ANN401  # see `ArrayRule`
    """An array of some types and a shape, slowest axis first."""
    return Array(types, shape, facts)


def array_of(label: str) -> Value:
    """An array whose values are those of an HDU."""
    return ArrayOf(label)
