# SPDX-License-Identifier: BSD-3-Clause
"""References of ASDF: an object `{$ref: "#/a/b"}` stands for another part of the tree, or of another file.

Takes the text of a reference; gives whether it leads to something. Other files are not opened.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..trees.node import TreeNode


def resolve(root: TreeNode, pointer: str) -> TreeNode | None:
    """Follow a JSON pointer, written as the fragment of a URI (RFC 6901); None when it leads nowhere."""
    if "%" in pointer:
        from urllib.parse import unquote

        pointer = unquote(pointer)
    node = root
    if not pointer:
        return node
    if not pointer.startswith("/"):
        return None
    for step in pointer[1:].split("/"):
        key = step.replace("~1", "/").replace("~0", "~")
        if node.kind == "object":
            inner = node.value.get(key)
            if inner is None:
                return None
            node = inner
        elif node.kind == "list" and key.isascii() and key.isdigit() and len(key) < 10 and int(key) < len(node.value):  # noqa: PLR2004  # digits
            node = node.value[int(key)]
        else:
            return None
    return node
