# SPDX-License-Identifier: BSD-3-Clause
"""Values that the spec derives from others: they are told of the tree as it will be, as the validator sees it.

Each stands in the plain tree as something to be told, until all that can be told is. What cannot is left out, or stays
what the file had that the tree was read from, and the validator says what it thinks of that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..beside import runtime
from ..contents import is_array
from ..file_names import Called
from ..told import Untold, told
from .absent import ABSENT
from .tagged import Tagged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Labels = dict[int, tuple[str, tuple[str, ...]]]  # of the dicts and lists that are objects, with the places of tuples

_TREE = "tree"
_MOST = 20  # times that what is told may tell more
_KINDS: dict[type, str] = {bool: "bool", int: "int", float: "float", complex: "complex", str: "string"}


class ToTell:
    """A value that is still to be told: a key of `owner`, who calls it `attribute`. found: what a file had there."""

    def __init__(
        self,
        derive: Callable[[Any], object],
        owner: object,
        attribute: str,
        found: Any,  # noqa: ANN401  whatever a tree holds
    ) -> None:
        self.derive = derive
        self.owner = owner
        self.attribute = attribute
        self.found = found

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ToTell) and other.derive is self.derive

    __hash__ = None  # type: ignore[assignment]  # nobody looks for one


class Told:
    """Values in a tree that are to be told, and the objects of it, by the labels that the spec has for them.

    labels: of the dicts and lists that are objects. missing: what a file must have and nobody gave. told: what was,
    with its value.
    """

    def __init__(self) -> None:
        self.labels: Labels = {}
        self.missing: list[str] = []
        self.told: list[tuple[ToTell, Any]] = []

    def put(self, tree: Any, file: Any, show: Callable[[Any], None]) -> None:  # noqa: ANN401  any tree; the file
        """Put in place of all that is to be told what can be told; `show` is given the tree as far as it is known."""
        for _ in range(_MOST):
            making = _Making(self.labels)
            show(making.node(tree))
            if not self._once(making, file):
                break
        making = _Making(self.labels)
        making.node(tree)
        for holder, name, one, _ in making.open:
            if one.found is not ABSENT:
                holder[name] = one.found
            elif isinstance(holder, dict):
                del holder[name]
            else:
                holder[name] = None
        if making.open:
            show(_Making(self.labels).node(tree))

    def _once(self, making: _Making, file: Any) -> bool:  # noqa: ANN401  as `put`
        """Tell what can be told; whether anything could."""
        found = False
        for holder, name, one, way in making.open:
            around = None
            for label, node, key in way:
                around = view_of(file, label, node, around, key)
            value = told(one.derive, around)
            if value is not None:
                holder[name] = value
                self.told.append((one, value))
                found = True
        return found


class TreeFile(Told, Called):
    """The file to be, for expressions of the spec: `f.hdu("tree")["program"]` is a value that it will have."""

    headers_only = False
    findings = None
    policy = None

    def __init__(self, name: Callable[[TreeFile], str], product: str, *, whole: bool = False) -> None:
        Told.__init__(self)
        Called.__init__(self, name)
        self._whole = whole  # the tree is no object, and stands under ""
        self.product = Named(product)
        self.root: Any = None
        self.values: dict[str, Any] = {}

    def tell(self, values: dict[str, Any]) -> None:
        """Take a tree in which some is still to be told."""
        self.values = values
        self.put(self.whole, self, self._show)

    def _show(self, root: Any) -> None:  # noqa: ANN401  a node of the runtime
        self.root = root

    @property
    def whole(self) -> Any:  # noqa: ANN401  whatever a tree holds
        """The tree, which may be no object."""
        return self.values[""] if self._whole and "" in self.values else self.values

    def name_or_none(self) -> str | None:
        """Give the name, if it can be told."""
        try:
            return self.name
        except ValueError:
            return None

    def hdu(self, label: str, number: int | None = None) -> Any:  # noqa: ANN401, ARG002  a view of the runtime; as of FITS
        """The object of a label, the first of several."""
        for one in self.every(label):
            return one
        raise Untold(f"{label} is missing")

    def every(self, label: str) -> Iterator[Any]:
        """All objects of a label."""
        if label == _TREE:
            yield view_of(self, _TREE, self.root)
        elif self.root is not None:
            for node in runtime("trees.items").objects(self.root, label.removeprefix(f"{_TREE}.")):
                yield view_of(self, label, node)

    def count(self, label: str) -> int:
        """How many objects of a label there are."""
        return sum(1 for _ in self.every(label))


class Named:
    """What has a name."""

    def __init__(self, name: str) -> None:
        self.name = name


def view_of(file: Any, label: str, node: Any, around: Any = None, key: str | None = None) -> Any:  # noqa: ANN401
    """Give an object as the runtime shows it to expressions."""
    dimensions = runtime("dimensions").Dimensions((), None)
    return runtime("trees.view").TreeView(file, label, node, dimensions, around=around, key=key)


Way = tuple[tuple[str, Any, str | None], ...]  # objects around a value: label, node, and the key of it in a map


class _Making:
    """Makes nodes of a plain tree, and lists what in it is still to be told, with the objects around it."""

    def __init__(self, labels: Labels) -> None:
        self.open: list[tuple[Any, Any, ToTell, Way]] = []
        self._labels = labels
        self._new = runtime("trees.node").TreeNode

    def node(self, value: Any, way: Way = (), key: str | None = None) -> Any:  # noqa: ANN401  any plain value; a node
        """Give the node of a value."""
        if isinstance(value, Tagged):
            made = self.node(value.value, way, key)
            made.tag = value.tag
            return made
        if isinstance(value, dict):
            return self._dict(value, way, key)
        if isinstance(value, list):
            return self._list(value, way, key)
        if value is None:
            return self._new("null", None)
        if is_array(value):
            return self._new("array", value)
        return self._new(_KINDS.get(type(value), "other"), value)

    def _dict(self, values: dict[str, Any], way: Way, key: str | None) -> Any:  # noqa: ANN401  a node
        made = self._new("object", {})
        label = self._labels.get(id(values))
        inner = way if label is None else (*way, (label[0], made, key))
        for name, each in values.items():
            if isinstance(each, ToTell):
                self.open.append((values, name, each, inner))
            else:
                made.value[name] = self.node(each, inner, name if label is None else None)
        return made

    def _list(self, values: list[Any], way: Way, key: str | None) -> Any:  # noqa: ANN401  a node
        made = self._new("list", [])
        label = self._labels.get(id(values))
        named = self._new("object", {})  # as which expressions see a tuple
        inner = way if label is None else (*way, (label[0], named, key))
        for place, each in enumerate(values):
            if isinstance(each, ToTell):
                self.open.append((values, place, each, inner))
                made.value.append(self._new("null", None))
                continue
            made.value.append(self.node(each, inner, key if label is None else None))
            if label is not None:
                named.value[label[1][place]] = made.value[-1]
        return made
