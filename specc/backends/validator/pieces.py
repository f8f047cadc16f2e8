"""Code of an expression with its precedence, and the operators that put pieces together.

Takes and gives `Piece`s; knows how tightly Python binds and where parentheses must stand, and nothing of the nodes of
a spec. A piece may stand for one value, or for an array: a value for each row or pixel, or several for each row.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.backends.validator import code, texts
from specc.backends.validator.code import Code, Group, Line, Row, bracketed, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.model.spec import Scalar

# How tightly Python binds, loosest first (Python's reference, 6.17).
OR, AND, NOT, COMPARISON, BIT_OR, BIT_AND, SHIFT, SUM, PRODUCT, SIGN, POWER, ATOM = range(1, 13)
_BOOLEAN = frozenset({OR, AND})
_BITWISE = {OR: (BIT_OR, "|"), AND: (BIT_AND, "&")}
_WORDS = {OR: "or", AND: "and"}

_SIGN_BIT = 63

# How many values a piece has: one, one for each row or pixel, several for each row.
ONE, EACH, VECTOR = range(3)


@dataclass(frozen=True, slots=True)
class Piece:
    """Code of an expression.

    `level`: how tightly it binds. `shape`: how many values it has. `parts`: operands and operators that break together.
    `like`: of several values a row, an array of that shape.
    """

    code: Code
    level: int = ATOM
    shape: int = ONE
    parts: tuple[Code, ...] = ()
    like: Code = ""

    def within(self, level: int) -> Code:
        """Give the code as an operand of what binds at `level`: in parentheses if it binds less tightly."""
        return self.code if self.level >= level else bracketed("(", self.code, ")")

    def become(self, code: Code, level: int = ATOM, parts: tuple[Code, ...] = ()) -> Piece:
        """Give other code with as many values."""
        return Piece(code, level, self.shape, parts, self.like)

    def function(self, parameters: str = "") -> Code:
        """Give the lambda that computes it."""
        return code.function(parameters, self.code, splits=self.level < ATOM)


def literal(value: Scalar) -> Piece:
    """Give a value of the spec."""
    text = texts.literal(value)
    return Piece(text, SIGN if text.startswith("-") else ATOM)


def operation(left: Piece, operator: str, right: Piece, level: int) -> Piece:
    """Give `left operator right` for operators that group from the left; comparisons take no other as an operand."""
    left, right = aligned(left, right)
    loosest = level + 1 if level == COMPARISON else level
    return _chain(level, (("", left, loosest), (operator, right, level + 1)))


def between(low: Piece, above: str, item: Piece, below: str, high: Piece) -> Piece:
    """Give `low above item below high`, of single values."""
    tighter = COMPARISON + 1
    return _chain(COMPARISON, (("", low, tighter), (above, item, tighter), (below, high, tighter)))


def joined(level: int, operands: Sequence[Piece]) -> Piece:
    """Give operands joined by `and` or `or`, whichever `level` is; by `&` or `|` where one of them is an array."""
    if len(operands) == 1:
        return operands[0]
    single = all(operand.shape == ONE for operand in operands)
    level, word = (level, _WORDS[level]) if single else _BITWISE[level]
    return _chain(level, [(word if index else "", one, level) for index, one in enumerate(aligned(*operands))])


def negated(piece: Piece) -> Piece:
    """Give the opposite of a truth value, or of an array of them."""
    if piece.shape == ONE:
        return Piece(row("not ", piece.within(NOT)), NOT)
    return piece.become(row("~", piece.within(SIGN)), SIGN)


def has_bit(piece: Piece, bit: int, *, unset: bool = False) -> Piece:
    """Give whether a bit, counted from 0 for the least significant, is set, or is not."""
    # The highest bit of 64 is no number that a signed array can meet: it is brought down instead.
    if bit >= _SIGN_BIT:
        piece, bit = operation(piece, ">>", literal(bit), SHIFT), 0
    masked = operation(piece, "&", literal(1 << bit), BIT_AND)
    # Python needs no parentheses there; people who know C do.
    return operation(masked.become(bracketed("(", masked.code, ")")), "==" if unset else "!=", literal(0), COMPARISON)


def minus(piece: Piece) -> Piece:
    """Give the negative of a number."""
    # The formatter shows that a power binds tighter.
    return piece.become(row("-", piece.within(ATOM if piece.level == POWER else SIGN)), SIGN)


def power(base: Piece, exponent: Piece) -> Piece:
    """Give `base ** exponent`."""
    base, exponent = aligned(base, exponent)
    left, right = base.within(ATOM), exponent.within(SIGN)
    whole = _largest(base, exponent)
    # The formatter writes a power of names and numbers without blanks.
    if isinstance(left, str) and isinstance(right, str):
        return whole.become(row(left, "**", right), POWER)
    parts: tuple[Code, ...] = (left, Line(" "), "** ", right)
    return whole.become(Group(Row(parts)), POWER, parts)


def applied(function: str, *pieces: Piece, more: Sequence[Code] = ()) -> Piece:
    """Give a call of a function that works value by value."""
    whole = aligned(*pieces)
    return _largest(*whole).become(code.call(function, *(piece.code for piece in whole), *more))


def aligned(*pieces: Piece) -> tuple[Piece, ...]:
    """Give pieces that can meet: one value a row is spread over the several values a row of another."""
    whole = _largest(*pieces)
    if whole.shape != VECTOR:
        return pieces
    return tuple(
        whole.become(code.call("across", piece.code, whole.like)) if piece.shape == EACH else piece for piece in pieces
    )


def _largest(*pieces: Piece) -> Piece:
    return max(pieces, key=lambda piece: piece.shape)


def _chain(level: int, operands: Sequence[tuple[str, Piece, int]]) -> Piece:
    """Give operands, each with the operator before it and the level that it must bind at."""
    parts: list[Code] = []
    for operator, operand, loosest in operands:
        if operator:
            parts += [Line(" "), f"{operator} "]
        # Operators of one level break together, wherever they stand; `and` and `or` count as one level there.
        together = operand.level == level or {operand.level, level} == _BOOLEAN
        if operand.parts and together and operand.level >= loosest:
            parts += operand.parts
        else:
            parts.append(operand.within(loosest))
    return _largest(*(operand for _, operand, _ in operands)).become(Group(Row(tuple(parts))), level, tuple(parts))
