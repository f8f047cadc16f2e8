# SPDX-License-Identifier: BSD-3-Clause
"""The texts of a picture as a tree of one object, so that they are judged as keys are."""

from __future__ import annotations

from ..trees.check import TreeCheck
from ..trees.node import TreeNode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from ..documents.check import DocumentCheck
    from .raster import Text


class TextsOfPart(TreeCheck):
    """The texts of a file that was not read to its end: what is not among them may be in the rest."""

    __slots__ = ()

    def presence(self, item: str, level: str, message: str, **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        """As of a whole tree, but nothing is missing."""
        if level not in ("required", "recommended"):
            super().presence(item, level, message, **facts)


def text_check(document: DocumentCheck, label: str, texts: Iterable[Text], *, whole: bool) -> TreeCheck:
    """All texts by keyword; those that share one are a list, in order of the file. whole: all of them were read."""
    by_keyword: dict[str, list[TreeNode]] = {}
    for each in texts:
        by_keyword.setdefault(each.keyword, []).append(TreeNode("string", each.text))
    keys = {keyword: nodes[0] if len(nodes) == 1 else TreeNode("list", nodes) for keyword, nodes in by_keyword.items()}
    check = TreeCheck if whole else TextsOfPart
    return check(document, label, TreeNode("object", keys), document.dimensions)
