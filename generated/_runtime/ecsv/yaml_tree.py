# SPDX-License-Identifier: BSD-3-Clause
"""The YAML of a header as a tree, and the tags in it.

Takes the text with every line where it is in the file; gives the root, None where there is a finding instead. Tags of
astropy and numpy are those that the readers of ECSV make objects of; any other is refused by them.
"""

from __future__ import annotations

from ..codes import note
from ..findings import Findings
from ..values import shown
from ..yaml.text import tree_of_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..trees.node import TreeNode

_PYTHON = "tag:yaml.org,2002:python/"
_TAKEN = (f"{_PYTHON}complex", f"{_PYTHON}tuple", f"{_PYTHON}unicode")
_TAGS = ("!astropy.", "!numpy.ndarray", "!numpy.void", "tag:yaml.org,2002:")
_INDENT = 2  # of the mark before each line
_REFUSED = "Y0115"  # what is a warning in YAML by itself, astropy refuses: the tag is judged here


def tree_of_header(text: str, findings: Findings) -> TreeNode | None:
    """Read the YAML; what a safe loader would refuse is a finding."""
    told = Findings()
    root = tree_of_text(text, told, indent=_INDENT)
    for each in told:
        if each.rule != _REFUSED:
            note(
                findings,
                each.rule,
                each.message,
                line=each.line,
                count=each.count,
                expected=each.expected,
                found=each.found,
            )
    if root is not None:
        _judge_tags(root, findings)
    return root


def _judge_tags(root: TreeNode, findings: Findings) -> None:
    waiting, seen = [root], {id(root)}
    while waiting:
        node = waiting.pop()
        tag = node.tag
        if tag is not None and (not tag.startswith(_TAGS) or (tag.startswith(_PYTHON) and tag not in _TAKEN)):
            text = f"the tag {shown(tag)} is one that readers refuse; leave it out"
            note(findings, "E0103", text, line=node.line or None, found=tag)
        below = node.value.values() if node.kind == "object" else node.value if node.kind == "list" else ()
        for each in below:
            if id(each) not in seen:
                seen.add(id(each))
                waiting.append(each)
