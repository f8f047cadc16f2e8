"""Values that a run takes from each file besides judging it, for the catalogue of a project.

Takes a file that is open and the names that are wanted; gives the values that are there, as JSON has them. Names are
`KEYWORD`, of the first HDU that has it with a value, `HDU.KEYWORD` (EXTNAME, or PRIMARY), or a path into the tree of a
file that is no FITS: `meta.instrument.name`.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from specc.runs.engine import Keyword
from specc.runtime.expressions import Missing
from specc.runtime.report import plain_value
from specc.runtime.trees.node import TreeNode
from specc.runtime.trees.paths import find

if TYPE_CHECKING:
    from collections.abc import Iterable

PRIMARY = "PRIMARY"


def keywords_in(words: str) -> tuple[str, ...]:
    """Give the names in words as people type them, separated by commas."""
    return tuple(name.strip() for name in words.split(",") if name.strip())


def collected(file: Any, wanted: Iterable[str]) -> tuple[Keyword, ...]:  # noqa: ANN401  # a file of any format
    """Give what a file has of the values that are wanted, in their order."""
    hdus = getattr(file, "hdus", None)
    found = []
    for name in wanted:
        one = _of_tree(file, name) if hdus is None else _of_headers(hdus, name)
        if one is not None:
            found.append(one)
    return tuple(found)


def _of_headers(hdus: Iterable[Any], name: str) -> Keyword | None:
    extension, dot, keyword = name.rpartition(".")
    for hdu in hdus:
        called = hdu.name or (PRIMARY if hdu.index == 0 else "")
        if dot and called.upper() != extension.upper():
            continue
        with suppress(Missing):
            return Keyword(hdu.index, name, plain_value(hdu.header.value(keyword.upper())))
    return None


def _of_tree(file: Any, path: str) -> Keyword | None:  # noqa: ANN401  # as above
    root = _root(file)
    node = None if root is None else find(root, path)
    if node is None or node.kind in ("object", "list", "null"):
        return None
    return Keyword(0, path, plain_value(node.value))


def _root(file: Any) -> TreeNode | None:  # noqa: ANN401  # as above
    """Give the tree that a file is or has: of ECSV its `meta`."""
    header = getattr(file, "header", None)
    for one in (getattr(file, "root", None), getattr(file, "tree", None), getattr(header, "meta", None)):
        if isinstance(one, TreeNode):
            return one
    return None
