"""Python code that knows where its lines may break.

Takes pieces of code and builds larger ones (`call`, `tuple_`, `function`); `render` turns a piece into lines the way
`ruff format` would write them, so that formatting generated code changes nothing. The algebra is that of Wadler and
Prettier: a `Group` is on one line when it fits there, else each `Line` directly in it is a break.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias
from unicodedata import combining, east_asian_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

WIDTH = 120
STEP = 4


@dataclass(frozen=True, slots=True)
class Line:
    """Where a line may break; `flat` stands there when it does not."""

    flat: str = ""


@dataclass(frozen=True, slots=True)
class IfBroken:
    """Text that is there only when the group around it is broken: a trailing comma, a parenthesis."""

    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One piece after the other."""

    parts: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """What is on one line, or broken at each of its own lines."""

    inner: Code


@dataclass(frozen=True, slots=True)
class Indent:
    """What is indented by a step where it breaks."""

    inner: Code


Code = str | Line | IfBroken | Row | Group | Indent


def row(*parts: Code) -> Row:
    """Give one piece after the other."""
    return Row(parts)


def separated(items: Sequence[Code], separator: str = ",") -> Code:
    """Give pieces with a separator and a possible break between each two."""
    parts: list[Code] = []
    for item in items:
        if parts:
            parts += [separator, Line(" ")]
        parts.append(item)
    return Row(tuple(parts))


def bracketed(opening: str, inner: Code, closing: str) -> Group:
    """Give a piece in brackets, indented between them where it does not fit."""
    return Group(row(opening, Indent(row(Line(), inner)), Line(), closing))


def call(head: Code, *arguments: Code) -> Code:
    """Give `head(arguments)`: all on one line, else all on one indented line, else a line each."""
    if not arguments:
        return row(head, "()")
    if len(arguments) == 1:
        return row(head, bracketed("(", arguments[0], ")"))
    inside = Group(row(separated(arguments), IfBroken(",")))
    return row(head, bracketed("(", inside, ")"))


def named(name: str, value: Code) -> Code:
    """Give the argument `name=value`."""
    return row(name, "=", value)


def tuple_(items: Sequence[Code]) -> Code:
    """Give a tuple: on one line, else an item a line."""
    if not items:
        return "()"
    if len(items) == 1:
        return bracketed("(", row(items[0], ","), ")")
    return bracketed("(", row(separated(items), IfBroken(",")), ")")


def dict_(pairs: Sequence[tuple[Code, Code]]) -> Code:
    """Give a dict: on one line, else a pair a line."""
    if not pairs:
        return "{}"
    items = [row(key, ": ", value) for key, value in pairs]
    return bracketed("{", row(separated(items), IfBroken(",")), "}")


def function(parameters: str, body: Code, *, splits: bool) -> Code:
    """Give a lambda. `splits`: its body breaks at operators, and so wants parentheses where it does not fit."""
    head = f"lambda {parameters}: " if parameters else "lambda: "
    if not splits:
        return row(head, body)
    return row(head, Group(row(IfBroken("("), Indent(row(Line(), body)), Line(), IfBroken(")"))))


def width(text: str) -> int:
    """Give the columns that a text takes on a screen, as the formatter counts them."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(one) else 2 if east_asian_width(one) in "WF" else 1 for one in text)


# A piece still to be written: how far its lines are indented, and whether it is on one line. What is below runs for
# each line of all that is generated, so it asks for types in the quickest way.
_Task: TypeAlias = "tuple[int, bool, Code]"


def render(code: Code, indent: int = 0) -> str:
    """Give the text of a piece that begins at a column; the first line is not indented."""
    flat = _flat(code)
    return flat if width(flat) <= WIDTH - indent else _broken(code, indent)


def _flat(code: Code) -> str:
    """Give a piece on one line."""
    written: list[str] = []
    pieces = [code]
    while pieces:
        piece = pieces.pop()
        if isinstance(piece, str):
            written.append(piece)
        elif isinstance(piece, Row):
            pieces.extend(reversed(piece.parts))
        elif isinstance(piece, Line):
            written.append(piece.flat)
        elif not isinstance(piece, IfBroken):
            pieces.append(piece.inner)
    return "".join(written)


def _broken(code: Code, indent: int) -> str:
    """Give a piece that does not fit on one line."""
    written: list[str] = []
    column = indent
    tasks: list[_Task] = [(indent, False, code)]
    while tasks:
        inset, flat, piece = tasks.pop()
        if isinstance(piece, str):
            written.append(piece)
            column += width(piece)
        elif isinstance(piece, Row):
            tasks.extend([(inset, flat, part) for part in reversed(piece.parts)])
        elif isinstance(piece, IfBroken):
            if not flat:
                written.append(piece.text)
                column += width(piece.text)
        elif isinstance(piece, Line):
            if flat:
                written.append(piece.flat)
                column += len(piece.flat)
            else:
                written.append("\n" + " " * inset)
                column = inset
        elif isinstance(piece, Indent):
            tasks.append((inset + STEP, flat, piece.inner))
        else:
            tasks.append((inset, flat or _fits(piece.inner, tasks, WIDTH - column), piece.inner))
    return "".join(written)


def _fits(code: Code, rest: Sequence[_Task], room: int) -> bool:
    """Say whether a piece, and what follows it up to the next break, fits on what is left of the line."""
    following = len(rest)
    tasks: list[_Task] = [(0, True, code)]
    while room >= 0:
        if not tasks:
            if following == 0:
                return True
            following -= 1
            tasks.append(rest[following])
        _, flat, piece = tasks.pop()
        if isinstance(piece, str):
            room -= width(piece)
        elif isinstance(piece, Row):
            tasks.extend([(0, flat, part) for part in reversed(piece.parts)])
        elif isinstance(piece, IfBroken):
            room -= 0 if flat else width(piece.text)
        elif isinstance(piece, Line):
            if not flat:
                return True
            room -= len(piece.flat)
        else:
            tasks.append((0, flat, piece.inner))
    return False


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement and the comment behind it; `body` makes it the head of a block (`if`, `for`, `def`)."""

    code: Code
    comment: str = ""
    body: tuple[Statement, ...] = ()

    def lines(self, indent: int = 0) -> Iterable[str]:
        """Give the lines of the statement, indented."""
        trailing = f"  # {self.comment}" if self.comment else ""
        yield " " * indent + render(row(self.code, trailing), indent)
        for inner in self.body:
            yield from inner.lines(indent + STEP)
