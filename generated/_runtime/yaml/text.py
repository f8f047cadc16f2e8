# SPDX-License-Identifier: BSD-3-Clause
"""The tree that a text of YAML 1.1 is, with what is wrong with it.

Takes a text, or the bytes of one; gives the root as a `TreeNode`, or None when there is none. PyYAML parses it into
events, by libyaml where that is there; nothing here calls itself, so that depth costs nothing, and what is read is
bounded by `trees.limits`.
"""

from __future__ import annotations

from ..documents.decode import UTF8_MARK, decoded, wide_encoding
from ..documents.faults import Faults
from .events import read_events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..findings import Findings
    from ..trees.node import TreeNode


def tree_of_text(
    text: str | bytes,
    findings: Findings,
    *,
    first_line: int = 1,
    indent: int = 0,
    keys: frozenset[str] = frozenset(),
    cycles: bool = False,
) -> TreeNode | None:
    """Read one document; None when there is none, and a finding that says why.

    first_line: of the file, in which the text begins; indent: columns of the file before each of its lines. keys: kinds
    of keys other than texts (`int`, `bool`) of which nothing is said; they become their texts all the same. cycles: a
    value may hold itself, as YAML allows; the alias inside what it names is then a node of kind `other`.
    """
    faults = Faults(findings, first_line, indent)
    if isinstance(text, bytes):
        read = _decoded(text, faults)
        if read is None:
            return None
        text = read
    root = read_events(text, faults, keys, cycles=cycles)
    faults.finish()
    return root


def _decoded(content: bytes, faults: Faults) -> str | None:
    wide = wide_encoding(content)
    if wide is not None:
        encoding, mark = wide
        faults.add("Y0102", 1, 0, f"the text is {encoding[:6].upper()}; write it in UTF-8", found=encoding[:6].upper())
        try:
            return content[mark:].decode(encoding)
        except UnicodeDecodeError as error:
            faults.add("Y0101", 1, 0, f"byte {error.start + mark + 1} is no {encoding[:6].upper()}; write it in UTF-8")
            return None
    if content.startswith(UTF8_MARK):
        faults.add("Y0102", 1, 0, "a byte order mark stands before the text; leave it out", found="EF BB BF")
    return decoded(content, "Y0101", faults)
