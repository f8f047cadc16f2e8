# SPDX-License-Identifier: BSD-3-Clause
"""The text of a tree as nodes: YAML, with what ASDF says otherwise of keys and numbers.

Takes the bytes between `%YAML` and the three dots; gives the root. What is wrong with them as YAML is told by the rules
of YAML (Y01), but for what ASDF has a rule for.
"""

from __future__ import annotations

from ..codes import level_of, note
from ..yaml.text import tree_of_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..findings import Findings
    from ..trees.node import TreeNode

_KEYS = frozenset(("int", "bool"))  # kinds that keys may be of beside texts
# Rules of YAML, and those of ASDF that take their place.
_INSTEAD = {"Y0108": "A0202", "Y0109": "A0202"}
_BEYOND, _LEADING, _OTHERWISE = "Y0121", "Y0116", "Y0120"
_OCTAL = set("+-01234567_")


def read_tree(text: bytes, line: int, findings: Findings, where: dict[str, Any] | None = None) -> TreeNode | None:
    """Root of a tree, whose text begins at that line of the file; None, and a finding, when it cannot be read.

    where: the place of the whole, when the file lies in an HDU of another.
    """
    place = where or {}
    try:
        decoded = text.decode("utf-8")
    except UnicodeDecodeError as error:
        at = line + text.count(b"\n", 0, error.start)
        said = f"byte {error.start + 1} of the tree is no UTF-8; write it in UTF-8"
        note(findings, "A0104", said, line=at, **place)
        return None
    told: Any = _Told(findings, place)
    # Empty lines in place of the comments, so that nodes have the lines of the file.
    return tree_of_text("\n" * (line - 1) + decoded, told, keys=_KEYS, cycles=True)


class _Told:
    """Findings of the text on their way: under the rules of ASDF, and with the place of the whole."""

    __slots__ = ("_findings", "_where")

    def __init__(self, findings: Findings, where: dict[str, Any]) -> None:
        self._findings = findings
        self._where = where

    def add(self, code: str, message: str, *, default: str = "error", **said: Any) -> None:  # noqa: ANN401  # of a finding
        """Add a finding, as `Findings` does."""
        if code == _BEYOND and not _is_real(said.get("found")):
            return  # an integer beyond 64 bits is told with the tree
        if code == _OTHERWISE or (code == _LEADING and set(str(said.get("found"))) - _OCTAL):
            return  # a text that is a number in YAML 1.2: a tree is YAML 1.1, and says so
        instead = _INSTEAD.get(code)
        if instead is not None:
            code, default = instead, level_of(instead)
        self._findings.add(code, message, default=default, **{**said, **self._where})


def _is_real(text: object) -> bool:
    return isinstance(text, str) and not text.startswith("0x") and ("." in text or "e" in text.lower())
