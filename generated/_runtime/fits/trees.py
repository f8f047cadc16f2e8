# SPDX-License-Identifier: BSD-3-Clause
"""The tree of ASDF in an HDU of a product: judged as trees of other files are, and held against the headers.

Loaded for products that say something of such a tree, and only when data are read. The tree is read once a file; that
it is one is judged by the rules of ASDF in FITS.
"""

from __future__ import annotations

from ..asdf.array_data import Store
from ..findings import Findings
from ..trees.check import TreeCheck
from ..trees.judged import said as shown_in_trees
from ..trees.paths import find
from ..trees.walk import judge_tree
from ..values import read_datetime, shown
from .embedded import place_of, read_embedded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..trees.node import TreeNode
    from ..trees.view import TreeView
    from .check import HduCheck
    from .product import ProductCheck
    from .structure import Hdu

_NEAR = 1e-13  # headers have sixteen digits of a number, trees all of them
_TREE = ".tree"
_OWN_KEYS = ("asdf_library", "history", "_fits_hash")  # of the ASDF Standard, and of whoever puts trees into FITS
# A term of a header and its path in the tree.
Mirrored = tuple[str, str, str]


class EmbeddedTree:
    """The product as the check of its tree sees it: what it does not know, the product does."""

    __slots__ = ("_product", "file", "findings", "store")

    def __init__(self, product: ProductCheck, store: Store, findings: Findings) -> None:
        self._product = product
        self.store = store
        self.findings = findings
        self.file = self  # what holds the arrays

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # whatever products know
        return getattr(self._product, name)

    def hdus_of(self, label: str) -> list[Hdu]:
        """The HDUs that the product calls so."""
        return [one.hdu for one in self._product.every(label)]


def check_tree(h: HduCheck, label: str, check: Callable[[TreeCheck], None], mirrors: tuple[Mirrored, ...]) -> None:
    """Judge the tree in an HDU by a function, and that it says of terms what their headers say."""
    root = _root(h, label, h.product.findings)
    if root is None:
        return
    judge_tree(root, check)
    for hdu, keyword, path in mirrors:
        _mirror(root, h.product.every(hdu), keyword, path)


def objects(product: ProductCheck, label: str) -> list[TreeView]:
    """Objects of a tree by the label that the product has for them: `ASDF.tree.meta`."""
    name, found, _ = label.partition(_TREE)
    if not found or product.headers_only:
        return []
    made: list[TreeView] = []
    for h in product.every(name):
        root = _root(h, name + _TREE, Findings()) if h.data_readable() else None
        if root is not None:
            made += [root] if label == root.label else list(root.below(label))
    return made


def _root(h: HduCheck, label: str, findings: Findings) -> TreeCheck | None:
    file = h.product.file
    _, root, read = read_embedded(file, h.hdu, h.product.findings)
    if root is None or read is None or root.kind != "object":
        return None
    part, layout = read
    document: Any = EmbeddedTree(h.product, Store(part, layout.blocks, file), findings)
    check = TreeCheck(document, label, root, h.dimensions, place={**place_of(h.hdu), "hdu": h.label})
    check.declared.update(_OWN_KEYS)
    return check


def _mirror(root: TreeCheck, those: list[HduCheck], keyword: str, path: str) -> None:
    """Judge that the tree says of a keyword what a header says."""
    for h in those:
        card = h.card(keyword)
        if card is None or card.fault is not None:
            continue
        node = find(root.node, path)
        if card.value is None and (node is None or node.kind == "null"):
            continue
        rule = root.id_of(f"{path}:mirror")
        wanted = shown(card.value)
        if node is None:
            text = f"{path} is missing, and {keyword} of {h.label} is {wanted}"
            root.fault(rule, text, below="", expected=card.value)
        elif not _same(node, card.value):
            have = shown_in_trees(node.value) if node.kind not in ("object", "list") else f"a {node.kind}"
            text = f"{path} is {have}, and {keyword} of {h.label} is {wanted}"
            found = None if node.kind in ("object", "list") else node.value
            root.fault(rule, text, node=node, below=path, expected=card.value, found=found)
        return


def _same(node: TreeNode, value: object) -> bool:
    """Whether a value of a tree is that of a card."""
    have: Any = node.value
    if isinstance(value, bool) or node.kind == "bool":
        return node.kind == "bool" and have is value
    if isinstance(value, str):
        if node.kind not in ("string", "date", "datetime"):
            return False
        return bool(have.rstrip() == value.rstrip()) or _same_moment(have, value)
    if isinstance(value, complex):
        return False
    if not isinstance(value, (int, float)) or node.kind not in ("int", "float"):
        return False
    return bool(have == value or abs(have - value) <= _NEAR * max(abs(have), abs(value)))


def _same_moment(one: str, other: str) -> bool:
    allow = ("Z", "blank")
    first, second = read_datetime(one, allow), read_datetime(other, allow)
    return first.seconds is not None and first.seconds == second.seconds
