# SPDX-License-Identifier: BSD-3-Clause
"""The tree that a text of JSON is, with what is wrong with it.

Takes the bytes of a text; gives the root as a `TreeNode`, or None when there is none, or only a part of it.
"""

from __future__ import annotations

from ..documents.decode import UTF8_MARK, decoded, wide_encoding
from ..documents.faults import Faults
from .reading import Reading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..findings import Findings
    from ..trees.node import TreeNode


def tree_of_json(content: bytes, findings: Findings) -> TreeNode | None:
    """Read one value; None, and a finding, when it is not all there."""
    faults = Faults(findings)
    root = Reading(faults).read(_decoded(content, faults))
    faults.finish()
    return root


def _decoded(content: bytes, faults: Faults) -> str:
    wide = wide_encoding(content)
    if wide is not None:
        encoding, mark = wide
        name = encoding[:6].upper()
        faults.add("T0101", 1, 0, f"the text is {name}; write it in UTF-8", found=name)
        return content[mark:].decode(encoding, errors="replace")
    if content.startswith(UTF8_MARK):
        faults.add("T0103", 1, 0, "a byte order mark stands before the text; leave it out", found="EF BB BF")
    return decoded(content, "T0101", faults)
