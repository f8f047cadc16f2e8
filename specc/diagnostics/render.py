"""A diagnostic as text for people and as data for programs.

Takes a `Diagnostic`, gives pieces of text with the name of a style each (the terminal settles what a style looks
like), one plain text, or plain data for JSON. `where` says how a source's path is shown. Nothing here decides
anything: what is said was settled by the stage that found the mistake.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from specc.diagnostics.screen import ShownLine, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specc.diagnostics.record import Diagnostic
    from specc.source import Source, Span

Style = Literal["plain", "error", "warning", "info", "title", "gutter", "mark", "note", "help"]
Where = Callable[["Source"], str]

_LONGEST = 1000  # characters of a message, a note or a help
_WIDTH = 140  # screen columns of a spec's line that are shown


class Piece(NamedTuple):
    """A stretch of text and the name of its style."""

    text: str
    style: Style = "plain"


class _Mark(NamedTuple):
    """A label on one line: screen columns from 0, the end not included."""

    start: int
    end: int
    text: str


def own_path(source: Source) -> str:
    """Show a source as it calls itself."""
    return source.path


def as_text(diagnostic: Diagnostic, where: Where = own_path) -> str:
    """Give the whole message as plain text, without a line end behind it."""
    return "".join(piece.text for piece in pieces(diagnostic, where)).rstrip("\n")


def as_data(diagnostic: Diagnostic, where: Where = own_path) -> dict[str, Any]:
    """Give the diagnostic as plain data; lines and columns are counted from 1, an end is not included."""
    fix = diagnostic.fix
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        "where": _span_as_data(diagnostic.span, where),
        "label": diagnostic.label,
        "others": [{"where": _span_as_data(one.span, where), "label": one.text} for one in diagnostic.others],
        "notes": list(diagnostic.notes),
        "help": diagnostic.help,
        "fix": None
        if fix is None
        else {"where": _span_as_data(fix.span, where), "replacement": fix.replacement, "safe": fix.safe},
    }


def pieces(diagnostic: Diagnostic, where: Where = own_path) -> Iterator[Piece]:
    """Give the message piece by piece, each line with its end."""
    severity: Style = diagnostic.severity
    yield Piece(f"{diagnostic.severity}[{diagnostic.code}]", severity)
    yield Piece(f": {_clipped(visible(diagnostic.message))}\n", "title")

    marked = [(diagnostic.span, diagnostic.label), *((one.span, one.text) for one in diagnostic.others)]
    pad = " " * max(len(str(_line(span))) for span, _ in marked)
    yield from _places(diagnostic, pad, where, severity)

    for note in diagnostic.notes:
        yield Piece(f"{pad} = ", "gutter")
        yield Piece("note", "note")
        yield Piece(f": {_indented(note, len(pad) + 9)}\n")
    if diagnostic.help:
        yield Piece("help", "help")
        yield Piece(f": {_indented(diagnostic.help, 6)}\n")
    if diagnostic.fix is not None:
        yield Piece("fix", "help")
        yield Piece(f": {_fix(diagnostic)}\n")


def _places(diagnostic: Diagnostic, pad: str, where: Where, severity: Style) -> Iterator[Piece]:
    """Show the texts that took part: that of the mistake first, then each other one once."""
    sources = [diagnostic.span.source]
    for one in diagnostic.others:
        if one.span.source not in sources:
            sources.append(one.span.source)
    for source in sources:
        spans = [(one.span, one.text) for one in diagnostic.others if one.span.source == source]
        if source is sources[0]:
            spans.insert(0, (diagnostic.span, diagnostic.label))
        yield Piece(f"{pad}--> " if source is sources[0] else f"{pad}::: ", "gutter")
        if not source.text:  # a spec that is empty or could not be read has no line to show
            yield Piece(f"{visible(where(source))}\n")
            continue
        line, column = source.position(spans[0][0].start)
        yield Piece(f"{visible(where(source))}:{line}:{column}\n")
        yield Piece(f"{pad} |\n", "gutter")
        yield from _lines(source, spans, pad, severity)


def _lines(source: Source, spans: list[tuple[Span, str]], pad: str, severity: Style) -> Iterator[Piece]:
    """Show each marked line of one source, in order, and where lines are left out."""
    by_line: dict[int, list[tuple[Span, str]]] = {}
    for span, text in spans:
        by_line.setdefault(_line(span), []).append((span, text))
    before: int | None = None
    for line in sorted(by_line):
        if before is not None and line == before + 2:
            yield from _line_of(source, line - 1, [], pad, severity)
        elif before is not None and line > before + 1:
            yield Piece("...\n", "gutter")
        yield from _line_of(source, line, by_line[line], pad, severity)
        before = line


def _line_of(source: Source, line: int, spans: list[tuple[Span, str]], pad: str, severity: Style) -> Iterator[Piece]:
    """Show one line and, under it, what its labels mark and say."""
    text = source.line_text(line)
    shown = ShownLine(text)
    start_of_line = source.line_starts[line - 1]
    marks = []
    for span, label in spans:
        start = shown.column(span.start - start_of_line)
        # A span over several lines is marked to the end of its first.
        end = shown.column(min(span.end - start_of_line, len(text)))
        marks.append(_Mark(start, max(end, start + 1), visible(label)))
    window, moved = shown.window(max(0, min((mark.start for mark in marks), default=0) - _WIDTH // 4), _WIDTH)
    yield Piece(f"{line:>{len(pad)}} |", "gutter")
    yield Piece(f" {window}".rstrip() + "\n")
    if marks:
        # A label so far to the right that the window leaves it out is left out too.
        inside = [_Mark(one.start - moved, min(one.end - moved, _WIDTH + 1), one.text) for one in marks]
        for under in _under([one for one in inside if one.start < one.end]):
            yield Piece(f"{pad} |", "gutter")
            yield Piece(f" {under}\n", severity)


def _under(marks: list[_Mark]) -> Iterator[str]:
    """Give the row of carets, with the last label behind it, then a row for each further label under its carets."""
    row = [" "] * max(mark.end for mark in marks)
    for mark in marks:
        row[mark.start : mark.end] = "^" * (mark.end - mark.start)
    order = sorted(marks, key=lambda mark: (mark.end, mark.start))
    behind = order.pop()
    yield "".join(row) + (f" {behind.text}" if behind.text else "")
    hanging = [mark for mark in sorted(order, key=lambda mark: mark.start) if mark.text]
    while hanging:
        mark = hanging.pop()
        # Those further left come later; a bar leads the eye down to them.
        lead = ""
        for other in hanging:
            if other.start >= len(lead):
                lead = lead.ljust(other.start) + "|"
        yield lead[: mark.start].ljust(mark.start) + mark.text


def _fix(diagnostic: Diagnostic) -> str:
    fix = diagnostic.fix
    if fix is None:
        return ""
    now, new = (_clipped(" ".join(visible(text).split("\n"))) for text in (fix.span.text, fix.replacement))
    if not new:
        what = f"remove `{now}`"
    elif not now:
        what = f"insert `{new}`"
    else:
        what = f"write `{new}` for `{now}`"
    return f"{what} ({'safe to apply unasked' if fix.safe else 'look at it before applying it'})"


def _clipped(text: str) -> str:
    """Give a text that quotes what it was given, however long that was, in a length that can be read."""
    half = _LONGEST // 2
    return text if len(text) <= _LONGEST else f"{text[:half]}…{text[-half:]}"


def _indented(text: str, width: int) -> str:
    return _clipped(visible(text)).replace("\n", "\n" + " " * width)


def _line(span: Span) -> int:
    return span.source.position(span.start)[0]


def _span_as_data(span: Span, where: Where) -> dict[str, Any]:
    line, column = span.source.position(span.start)
    end_line, end_column = span.source.position(span.end)
    return {"path": where(span.source), "line": line, "column": column, "end_line": end_line, "end_column": end_column}


def counted(diagnostics: Iterable[Diagnostic]) -> tuple[int, int, int]:
    """Give how many of them are errors, how many warnings, and how many are for information."""
    severities = [one.severity for one in diagnostics]
    return severities.count("error"), severities.count("warning"), severities.count("info")
