# SPDX-License-Identifier: BSD-3-Clause
"""The text of a tree as nodes."""

from __future__ import annotations

from ..codes import note
from ..trees.node import TreeNode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..findings import Findings


def read_tree(text: bytes, line: int, findings: Findings) -> TreeNode | None:
    """Root of a tree, whose text begins at that line of the file; None, and a finding, when it cannot be read."""
    import yaml

    try:
        decoded = text.decode("utf-8")
    except UnicodeDecodeError as error:
        at = line + text.count(b"\n", 0, error.start)
        note(findings, "A0104", "the tree is not UTF-8", line=at)
        return None
    try:
        node = yaml.compose(decoded, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        note(findings, "A0103", f"the tree is no YAML: {error}")
        return None
    made: dict[int, TreeNode] = {}
    loader = yaml.SafeLoader("")

    def turn(node: Any) -> TreeNode:  # noqa: ANN401
        known = made.get(id(node))
        if known is not None:
            return known
        tag = node.tag if not node.tag.startswith("tag:yaml.org,2002:") else None
        where = node.start_mark.line + line, node.start_mark.column + 1, tag
        if isinstance(node, yaml.MappingNode):
            new = made[id(node)] = TreeNode("object", {}, *where)
            for key, value in node.value:
                if not isinstance(key, yaml.ScalarNode) or key.tag.endswith((":float", ":null", ":timestamp")):
                    note(
                        findings,
                        "A0202",
                        f"the key {str(key.value)[:40]!r} is no text",
                        line=key.start_mark.line + line,
                    )
                new.value[str(key.value)] = turn(value)
        elif isinstance(node, yaml.SequenceNode):
            new = made[id(node)] = TreeNode("list", [], *where)
            new.value.extend(turn(each) for each in node.value)
        else:
            plain = (
                node.tag if tag is None else loader.resolve(yaml.ScalarNode, node.value, (node.style is None, False))
            )
            kind = plain.rpartition(":")[2]
            value = node.value
            if kind in ("int", "float", "bool", "null"):
                value = getattr(loader, f"construct_yaml_{kind}")(yaml.ScalarNode(plain, node.value))
            kind = {"str": "string", "timestamp": "datetime"}.get(kind, kind)
            new = made[id(node)] = TreeNode(kind, value, *where)
        return new

    return turn(node)
