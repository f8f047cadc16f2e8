# SPDX-License-Identifier: BSD-3-Clause
"""What PyYAML says of a text that is no YAML, in words of ours, with what to do about it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..documents.faults import Faults

# What libyaml, or the parser in Python, says; what is meant, and what to do.
_SAID = (
    ("mapping values are not allowed", "a colon stands where no key can end; quote the text, or mend the indentation"),
    ("could not find expected ':'", "a line is no `key: value`; add the colon, or mend the indentation"),
    ("did not find expected key", "what stands here is no key at the indentation of those above it; align it"),
    ("did not find expected '-' indicator", "what stands here is no element of the list above it; align it"),
    ("did not find expected ',' or ']'", "a list in brackets is not closed, or a comma is missing"),
    ("did not find expected ',' or '}'", "a mapping in braces is not closed, or a comma is missing"),
    ("found unexpected end of stream", "the text ends inside quotes; close them"),
    ("found unexpected document indicator", "a document ends inside quotes; close them"),
    ("found character that cannot start any token", "this character cannot begin a value; quote the text"),
    (
        "found undefined tag handle",
        "the tag has a handle that no %TAG line declares; declare it, or write the tag in full",
    ),
    ("found unknown escape character", "there is no such escape between double quotes; write the backslash twice"),
    ("found incompatible YAML document", "the text says it is of another version than YAML 1.1 and 1.2"),
    ("found duplicate %YAML directive", "the %YAML line stands twice; leave one out"),
    ("control characters are not allowed", "a control character stands in the text; escape it between double quotes"),
    ("special characters are not allowed", "a control character stands in the text; escape it between double quotes"),
    ("did not find expected <document start>", "text goes on where the document is over; mend the indentation"),
    ("while scanning a block scalar", "a block of text is not indented as its first line says"),
)


def report_trouble(error: Exception, text: str, faults: Faults) -> None:
    """Note why a text cannot be read any further: the place, what is wrong, what to do."""
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    line, column = _place(error, text)
    if _tab_before(text, line):
        faults.add("Y0104", line, column, "a TAB stands where YAML wants blanks; indent by blanks")
        return
    context = str(getattr(error, "context", None) or "")
    said = next((meant for known, meant in _SAID if known in problem or known in context), None)
    faults.add("Y0103", line, column, f"{said or problem}; nothing behind it is read")


def _place(error: Exception, text: str) -> tuple[int, int]:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is not None:
        return int(mark.line) + 1, int(mark.column) + 1
    position = getattr(error, "position", None)  # of a character that no text may hold; libyaml counts bytes
    if not isinstance(position, int):
        return 1, 0
    before = text.encode()[:position].decode(errors="ignore") if len(text) != position else text
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _tab_before(text: str, line: int) -> bool:
    """Whether a line is indented by a TAB."""
    lines = text.split("\n", line)
    if line > len(lines):
        return False
    before = lines[line - 1]
    blank = before[: len(before) - len(before.lstrip())]
    return "\t" in blank
