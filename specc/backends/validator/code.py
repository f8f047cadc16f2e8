"""Python code that knows where its lines may break.

Takes pieces of code and builds larger ones (`call`, `tuple_`, `function`); `render` turns a piece into lines the way
`ruff format` would write them, so that formatting generated code changes nothing. The algebra is that of Wadler and
Prettier: a `Group` is on one line when it fits there, else each `Line` directly in it is a break.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
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


@dataclass(frozen=True, slots=True)
class _Task:
    """A piece still to be written: how far its lines are indented, and whether it is on one line."""

    indent: int
    flat: bool
    code: Code


def render(code: Code, indent: int = 0) -> str:
    """Give the text of a piece that begins at a column; the first line is not indented."""
    flat = _flat(code)
    return flat if width(flat) <= WIDTH - indent else _broken(code, indent)


def _flat(code: Code) -> str:
    """Give a piece on one line."""
    written: list[str] = []
    pieces = [code]
    while pieces:
        match pieces.pop():
            case str() as text:
                written.append(text)
            case Row(parts):
                pieces += reversed(parts)
            case Group(inner) | Indent(inner):
                pieces.append(inner)
            case Line(flat):
                written.append(flat)
            case IfBroken():
                pass
    return "".join(written)


def _broken(code: Code, indent: int) -> str:
    """Give a piece that does not fit on one line."""
    written: list[str] = []
    column = indent
    tasks = [_Task(indent, flat=False, code=code)]
    while tasks:
        task = tasks.pop()
        match task.code:
            case str() as text:
                written.append(text)
                column += width(text)
            case IfBroken(text):
                if not task.flat:
                    written.append(text)
                    column += width(text)
            case Line(instead):
                if task.flat:
                    written.append(instead)
                    column += len(instead)
                else:
                    written.append("\n" + " " * task.indent)
                    column = task.indent
            case Row(parts):
                tasks += [_Task(task.indent, task.flat, part) for part in reversed(parts)]
            case Indent(inner):
                tasks.append(_Task(task.indent + STEP, task.flat, inner))
            case Group(inner):
                flat = task.flat or _fits(inner, tasks, WIDTH - column)
                tasks.append(_Task(task.indent, flat, inner))
    return "".join(written)


def _fits(code: Code, rest: Sequence[_Task], room: int) -> bool:
    """Say whether a piece, and what follows it up to the next break, fits on what is left of the line."""
    following = len(rest)
    tasks = [_Task(0, flat=True, code=code)]
    while room >= 0:
        if not tasks:
            if following == 0:
                return True
            following -= 1
            tasks.append(rest[following])
        task = tasks.pop()
        match task.code:
            case str() as text:
                room -= width(text)
            case IfBroken(text):
                room -= 0 if task.flat else width(text)
            case Line(flat):
                if not task.flat:
                    return True
                room -= len(flat)
            case Row(parts):
                tasks += [_Task(0, task.flat, part) for part in reversed(parts)]
            case Indent(inner) | Group(inner):
                tasks.append(_Task(0, task.flat, inner))
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
