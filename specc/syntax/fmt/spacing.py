"""How many blanks stand between two tokens of one line.

Takes two neighbours of a tree; gives a number. Words and operators stand apart, brackets and dots hold on to what they
belong to; a token that the grammar names and this module does not stands apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.syntax.trivia import Leaf

# Braces that hold values, `{1, 2}`; all others hold declarations.
SETS = frozenset({"set", "names_set", "cell"})
_CLINGS_TO_BEFORE = frozenset({"COMMA", "RPAR", "RSQB", "DOT", "OPTIONAL"})
_CLINGS_TO_AFTER = frozenset({"LPAR", "LSQB", "DOT"})
_SIGNS = frozenset({"MINUS", "PLUS"})
# Words before a bracket that only groups; any other word calls what stands in it.
_APART = frozenset({
    "and", "or", "not", "implies", "in", "is", "has", "matches", "exists", "require", "recommend", "identify", "when",
    "where", "else", "of", "for", "from", "within", "like", "combos",
})  # fmt: skip
# Rules in which a bracket after a name lists what is meant, and is no call.
_LISTS = frozenset({"import_", "combos"})
# Rules that begin with a bracket of their own, which the name before them takes.
_TAKEN = frozenset({"parameters", "arguments"})


def gap(before: Leaf, after: Leaf) -> int:
    """Give how many blanks stand between two tokens."""
    if after.gap is not None:
        return after.gap
    if after.type in _CLINGS_TO_BEFORE or before.type in _CLINGS_TO_AFTER or "POWER" in {before.type, after.type}:
        return 0
    if "RANGE" in {before.type, after.type}:
        return int(before.type == "FLOAT" and before.text.endswith("."))
    if (before.type == "LBRACE" and before.of in SETS) or (after.type == "RBRACE" and after.of in SETS):
        return 0
    if before.type in _SIGNS and before.first:
        return 0
    if after.type == "LSQB":
        return int(after.first)
    if after.type == "LPAR":
        return int(not _is_call(before, after))
    return 1


def _is_call(before: Leaf, bracket: Leaf) -> bool:
    if bracket.of in _LISTS or bracket.first:
        return bracket.of in _TAKEN
    return before.text.replace("_", "").isalnum() and before.text not in _APART


def one_line(leaves: Iterable[Leaf]) -> str:
    """Give tokens as they stand on one line."""
    pieces: list[str] = []
    before: Leaf | None = None
    for leaf in leaves:
        if before is not None:
            pieces.append(" " * gap(before, leaf))
        pieces.append(leaf.text)
        before = leaf
    return "".join(pieces)
