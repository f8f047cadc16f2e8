"""Lines: rows as text, those that are too long broken where it hurts least.

Takes aligned rows; gives the text. A row breaks first before its description, then between facts, before `or` and
`and`, after commas; never inside a text in quotes. A comment inside a row ends a line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from specc.syntax.fmt.rows import INDENT, WIDTH
from specc.syntax.fmt.spacing import gap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.syntax.fmt.rows import Row
    from specc.syntax.trivia import Leaf

_OPENING, _CLOSING = frozenset({"LPAR", "LSQB", "LBRACE"}), frozenset({"RPAR", "RSQB", "RBRACE"})
# A line rather breaks before a word that binds loosely.
_LOOSE = {"implies": 1, "or": 2, "and": 3, "|": 3}
_AFTER_COMMA, _FACT = 4, 0
_STAYS_TOGETHER = 9


def written(rows: Sequence[Row]) -> str:
    """Give the text of rows."""
    lines: list[str] = []
    for row in rows:
        if row.raw is None and not row.leaves:
            continue
        if row.blank and lines:
            lines.append("")
        lines += _lines(row)
    return "\n".join(lines) + "\n"


def _lines(row: Row) -> list[str]:
    pad = " " * row.indent
    if row.raw is not None:
        return [f"{pad}{line}" if line else "" for line in row.raw]
    leaves = row.leaves
    comment = leaves[-1].trailing
    line = _one_line(row)
    if row.commented or (len(line) > WIDTH and len(row.cells) + (row.doc is not None)):
        return _broken(row)
    if comment:
        place = row.doc_start if row.doc is None and row.aligned else 0
        line = f"{line.ljust(place - 2)}  {comment}"
    return [line]


def _one_line(row: Row) -> str:
    """Give a row as one line, its cells in their places."""
    line = " " * row.indent
    for cell in row.cells:
        line = line.ljust(cell.start) + cell.text
    before = row.cells[-1].leaves[-1] if row.cells else None
    if row.doc is not None:
        line = line.ljust(row.doc_start) + row.doc.text
        before = row.doc
    for leaf in row.tail:
        line += " " * (gap(before, leaf) if before is not None else 0) + leaf.text
        before = leaf
    return line


class _Piece(NamedTuple):
    """A token, the blanks before it, how well a line may break there (0 best), and whether it must."""

    leaf: Leaf
    blanks: int
    price: tuple[int, int]
    must: bool


def _broken(row: Row) -> list[str]:
    """Give a row as several lines, the later ones indented."""
    closes = row.leaves[0].type == "RBRACE"  # what follows goes on with the statement
    pad, further = " " * row.indent, " " * (row.indent + (0 if closes else 2 * INDENT))
    pieces = _pieces(row)
    lines: list[str] = []
    current: list[_Piece] = []
    for piece in pieces:
        while current and (piece.must or _too_long(current, piece, further if lines else pad)):
            place = len(current) if piece.must else _place(current, piece)
            if place == 0:
                break
            lines += _line(current[:place], further if lines else pad)
            current = current[place:]
            if piece.must:
                break
        lines += [f"{further}{one.text}" for one in piece.leaf.leading]
        current.append(piece)
    return lines + _line(current, further if lines else pad)


def _pieces(row: Row) -> list[_Piece]:
    """Give the tokens of a row with what each costs to break before."""
    pieces: list[_Piece] = []
    begins = {id(cell.leaves[0]) for cell in row.cells[2:]}
    depth = 0
    before: Leaf | None = None
    for leaf in row.leaves:
        depth -= leaf.type in _CLOSING
        price = (_STAYS_TOGETHER, 0)
        if leaf is row.doc:
            price = (-1, 0)
        elif id(leaf) in begins or leaf.gap == 2:  # noqa: PLR2004  a fact of its own
            price = (depth, _FACT)
        elif leaf.text in _LOOSE:
            price = (depth, _LOOSE[leaf.text])
        elif before is not None and before.type == "COMMA":
            price = (depth, _AFTER_COMMA)
        must = bool(leaf.leading) or (before is not None and bool(before.trailing))
        blanks = 0 if before is None else gap(before, leaf)
        if leaf is row.doc:
            blanks = 2 if row.aligned else 1
        elif len(row.cells) > 1 and leaf is row.cells[1].leaves[0]:
            blanks = row.cells[1].start - row.indent - len(row.cells[0].text)
        pieces.append(_Piece(leaf, blanks, price, must))
        depth += leaf.type in _OPENING
        before = leaf
    return pieces


def _too_long(current: Sequence[_Piece], piece: _Piece, pad: str) -> bool:
    if len(current) > WIDTH:  # of a character each at the least; counting them all again would take the square
        return True
    return (
        len(pad) + sum(one.blanks + len(one.leaf.text) for one in [*current[1:], piece]) + len(current[0].leaf.text)
        > WIDTH
    )


def _place(current: Sequence[_Piece], piece: _Piece) -> int:
    """Give before which piece of a line it breaks; 0 where it cannot."""
    if len(current) > WIDTH and piece.price[0] == _STAYS_TOGETHER:  # it was tried: nothing before this may break
        return 0
    prices = [(one.price, -index) for index, one in enumerate([*current, piece]) if index]
    best, index = min(prices)
    return -index if best[0] < _STAYS_TOGETHER else 0


def _line(current: Sequence[_Piece], pad: str) -> list[str]:
    if not current:
        return []
    text = pad + current[0].leaf.text + "".join(" " * one.blanks + one.leaf.text for one in current[1:])
    comment = current[-1].leaf.trailing
    return [f"{text}  {comment}" if comment else text]
