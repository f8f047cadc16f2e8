# SPDX-License-Identifier: BSD-3-Clause
"""The tree of an ASDF file by the rules of the ASDF Standard (A02), whatever a spec says of it.

Takes the nodes and the blocks; notes faults with path and line. No data are read: where an array lies in its block
follows from the headers of the blocks.
"""

from __future__ import annotations

from .core import CORE, check_core, check_root, check_version
from .inline import inline_shape, inline_type, inline_values, misfit
from .ndarray import is_ndarray, read_ndarray
from .references import resolve
from .walk import path_of, walk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..trees.node import TreeNode
    from .blocks import Block
    from .ndarray import Ndarray
    from .told import Told
    from .walk import Way

_LEAST, _MOST = -(1 << 63), (1 << 63) - 1
_NULLS_COUNT = "1.6.0"
# Whose tags are known: ASDF's own and those of the packages that most files are written with.
_FAMILIES = (
    "tag:stsci.edu:asdf/",
    "tag:stsci.edu:gwcs/",
    "tag:stsci.edu:jwst_pipeline/",
    "tag:astropy.org:",
    "asdf://asdf-format.org/",
    "asdf://astropy.org/",
    "asdf://stsci.edu/",
    "tag:yaml.org,2002:",
)


class TreeRules:
    """One tree being judged.

    outside: gives code and text of what is wrong with an array whose source is a URI, or None.
    """

    def __init__(
        self,
        root: TreeNode,
        blocks: list[Block],
        standard: str | None,
        told: Told,
        outside: Callable[[Ndarray, str], tuple[str, str] | None] | None = None,
    ) -> None:
        self.root = root
        self.blocks = blocks
        self.standard = standard
        self.told = told
        self.outside = outside
        self.used: set[int] = set()
        self._way: Way = None

    def check(self) -> None:
        """Judge every node."""
        self._root()
        for node, way in walk(self.root):
            self._way = way
            if node.tag is not None:
                self._tag(node)
            if node.kind == "object":
                self._object(node)
            elif (node.kind == "int" and not _LEAST <= node.value <= _MOST) or _is_huge(node):
                self.fault("A0203", "an integer takes more than 64 bits; write it as core/integer", node)
        unused = [number for number in range(len(self.blocks)) if number not in self.used]
        if unused:
            text = f"no array of the tree lies in block {unused[0]}"
            self.told.note("A0214", text, count=len(unused), found=unused[0])

    def fault(self, code: str, text: str, node: TreeNode, kind: str = "") -> None:
        """Note what is wrong with a node."""
        known = kind or text
        self.told.note(code, text, kind=known, path=path_of(self._way) or None, line=node.line or None)

    def _root(self) -> None:
        root = self.root
        if root.kind != "object":
            self.fault("A0201", f"the tree is a {root.kind}; it must be an object of keys", root)
            return
        if root.tag is None or not root.tag.startswith(CORE + "asdf-"):
            said = "no tag" if root.tag is None else f"the tag {root.tag[:60]}"
            self.fault("A0201", f"the root of the tree has {said}; it must be tagged !core/asdf-1.1.0", root)
        check_root(root, self.fault)

    def _tag(self, node: TreeNode) -> None:
        tag = node.tag or ""
        if is_ndarray(node):
            check_version(node, self.standard, self.fault)
            self._array(read_ndarray(node, self.fault))
        elif tag.startswith(CORE):
            check_version(node, self.standard, self.fault)
            check_core(node, self.fault)
        elif not tag.startswith(_FAMILIES):
            self.fault("A0205", f"nothing is known of the tag {tag[:80]}", node, kind=tag)

    def _object(self, node: TreeNode) -> None:
        said: dict[str, TreeNode] = node.value
        reference = said.get("$ref")
        if reference is not None and reference.kind == "string":
            self._reference(reference)
        source = said.get("source")
        if source is not None and source.kind == "int" and not is_ndarray(node):
            self._use(source.value)  # by a rule of its own, which is not known here
        if self.standard is not None and self.standard < _NULLS_COUNT:
            for key, inner in said.items():
                if inner.kind == "null":
                    text = (
                        f"{key[:40]} is null, which ASDF has kept since version 1.6.0 of its Standard; it may get lost"
                    )
                    self.fault("A0204", text, inner, kind="null")

    def _reference(self, node: TreeNode) -> None:
        text: str = node.value
        if text.startswith("#") and resolve(self.root, text[1:]) is None:
            self.fault("A0212", f"$ref {text[:60]!r} leads nowhere in this tree", node)

    def _use(self, number: int) -> bool:
        """Note that a block is used; whether it exists."""
        count = len(self.blocks)
        if not -count <= number < count:
            return False
        self.used.add(number % count)
        return True

    def _array(self, array: Ndarray) -> None:
        if array.data is not None:
            self._inline(array)
        elif isinstance(array.source, str):
            if self.outside is not None:
                wrong = self.outside(array, array.source)
                if wrong is not None:
                    self.fault(*wrong, array.node)
        elif array.source is not None:
            self._block(array, array.source)

    def _block(self, array: Ndarray, number: int) -> None:
        if not self._use(number):
            count = len(self.blocks)
            has = "no blocks" if not count else "one block, 0" if count == 1 else f"blocks 0 to {count - 1}"
            self.fault("A0209", f"source is {number}, and the file has {has}", array.node)
            return
        block = self.blocks[number]
        shape = array.shape or ()
        if shape[:1] == (-1,) and not block.streamed and array.stored:
            self.fault("A0216", f"shape begins with '*', and block {number} is not streamed", array.node)
        if not array.stored or block.streamed:
            return
        first, last = array.extent()
        if first < 0 or last > block.data_size:
            text = f"the array takes bytes {first} to {last} of block {number}, which has {block.data_size}"
            self.fault("A0210", f"{text}: shape, datatype, offset or strides are wrong", array.node)

    def _inline(self, array: Ndarray) -> None:
        if array.wrong:
            return
        shape = inline_shape(array)
        if isinstance(shape, str):
            self.fault("A0217", shape, array.node)
            return
        if array.shape is not None and array.shape != shape:
            self.fault(
                "A0217", f"shape is {_shown(array.shape)}, and that of the inline data {_shown(shape)}", array.node
            )
        kind = inline_type(array)
        if kind is None:
            self.fault("A0217", "the inline data hold what is neither number, truth value, text nor null", array.node)
            return
        if array.datatype is None:
            return
        for value in inline_values(array):
            if misfit(value, kind):
                said = "it" if value.kind in ("list", "object") else repr(str(value.value)[:30])
                self.fault("A0217", f"datatype is {kind}, and {said} in the inline data is none", value)
                return


def _shown(shape: tuple[int, ...]) -> str:
    return "[" + ", ".join("*" if length < 0 else str(length) for length in shape) + "]"


def _is_huge(node: TreeNode) -> bool:
    """Whether a node is an integer of more digits than are read, and no alias inside what it names."""
    return node.kind == "other" and not node.tag and not node.value.startswith("*")
