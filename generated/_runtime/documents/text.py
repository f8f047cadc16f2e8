# SPDX-License-Identifier: BSD-3-Clause
"""The whole text of a file that has to be in memory to be understood, up to a limit."""

from __future__ import annotations

from ..codes import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..findings import Findings
    from ..reading.source import Source

MOST_TEXT = 1 << 28  # bytes; a tree takes some ten times the memory of its text


def whole(source: Source, findings: Findings, most: int | None = None) -> bytes | None:
    """All bytes of a source; None, and a finding, when there are too many, or it breaks off before its end.

    most: bytes; those of a tree, if not said. What a part of a text lacks says nothing of the file.
    """
    limit = MOST_TEXT if most is None else most
    content = source.read(0, limit + 1)
    if len(content) > limit:
        text = f"the file has more than {limit >> 20} MiB, which are the most that are read at once; split it"
        note(findings, "X0101", text, expected=limit)
        return None
    if source.trouble:
        note(findings, "X0101", source.trouble)
        return None
    return content
