"""How commands speak: diagnostics as text or JSON, colours on a terminal, plain text anywhere else.

Takes diagnostics and lines; writes to a stream. What a style looks like is settled here and nowhere else.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

from specc.diagnostics.render import Piece, as_data, counted, pieces
from specc.diagnostics.screen import visible
from specc.roots import PROJECT, Unusable, project_docs
from specc.runtime.pages import start_of

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable, Iterator, Sequence

    from specc.catalogue import Catalogue
    from specc.diagnostics.record import Diagnostic
    from specc.diagnostics.render import Style
    from specc.roots import Root

_T = TypeVar("_T")

FORMAT = "1"  # of the JSON; a higher number when something changes its meaning
_MOST_SHOWN = 200  # diagnostics in text; nobody mends more between two runs
_STYLES = {
    "plain": "",
    "error": "bold red",
    "warning": "bold yellow",
    "info": "bold blue",
    "title": "bold",
    "gutter": "blue",
    "mark": "red",
    "note": "bold",
    "help": "bold cyan",
}


_CHANGED: dict[str, Style] = {"-": "error", "+": "help", "@": "gutter"}  # how lines of a difference are shown


def add_format(parser: ArgumentParser, forms: Sequence[str] = ("text", "json")) -> None:
    """Give a command the option that every command that reports has."""
    parser.add_argument("--format", choices=forms, default="text", help="how to report (default: text)")


def add_roots(parser: ArgumentParser) -> None:
    """Give a command the option that names folders to be searched first."""
    parser.add_argument(
        "--root",
        dest="roots",
        metavar="DIR",
        action="append",
        default=[],
        type=Path,
        help="search this folder of specs before all others; may be given several times",
    )


def add_docs(parser: ArgumentParser) -> None:
    """Give a command the option that says where the pages are."""
    parser.add_argument(
        "--docs",
        metavar="URL|DIR",
        help="where the pages are, for rules to link to what they are about; else [tool.specc] docs of pyproject.toml",
    )


def docs_of(options: Namespace) -> str:
    """Give what stands before the addresses of pages; "" where nobody says, or the project's are not built.

    Raises Unusable when the folder that a person named is not there.
    """
    given = options.docs if options.docs is not None else project_docs(Path.cwd())
    try:
        return start_of(given) if given else ""
    except ValueError:
        if options.docs is None:
            return ""
        raise Unusable(f"--docs {given}: there is no such folder") from None


def wants_colour(stream: TextIO) -> bool:
    """Say whether text written there may be coloured: a terminal, and nobody said no (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def show(diagnostics: Sequence[Diagnostic], catalogue: Catalogue, stream: TextIO) -> None:
    """Write diagnostics as text for people, a blank line after each."""
    for diagnostic in diagnostics[:_MOST_SHOWN]:
        paint([*pieces(diagnostic, catalogue.file_of)], stream)
        stream.write("\n")
    if len(diagnostics) > _MOST_SHOWN:
        stream.write(f"... and {len(diagnostics) - _MOST_SHOWN} more; --format json has them all\n\n")


def as_text(diagnostics: Sequence[Diagnostic], catalogue: Catalogue) -> str:
    """Give diagnostics as `show` writes them, without colours."""
    return "\n".join(
        "".join(piece.text for piece in pieces(one, catalogue.file_of)) for one in diagnostics[:_MOST_SHOWN]
    )


def paint(text: Sequence[Piece], stream: TextIO) -> None:
    """Write pieces of text, in colours where there may be some."""
    if not wants_colour(stream):
        stream.write("".join(piece.text for piece in text))
        return
    from rich.console import Console
    from rich.text import Text

    Console(file=stream, force_terminal=True, highlight=False, soft_wrap=True).print(
        Text.assemble(*((piece.text, _STYLES[piece.style]) for piece in text)), end=""
    )


def difference(path: str, before: str, after: str) -> list[str]:
    """Give the lines in which two texts differ, as `diff -u` shows them."""
    from difflib import unified_diff

    return [*unified_diff(before.splitlines(), after.splitlines(), path, path, lineterm="")]


def show_difference(lines: Iterable[str]) -> None:
    """Write the lines of a difference."""
    for line in lines:
        style = "plain" if line.startswith(("---", "+++")) else _CHANGED.get(line[:1], "plain")
        paint([Piece(f"{visible(line)}\n", style)], sys.stdout)


def diagnostics_as_data(diagnostics: Iterable[Diagnostic], catalogue: Catalogue) -> list[dict[str, Any]]:
    """Give diagnostics as plain data."""
    return [as_data(one, catalogue.file_of) for one in diagnostics]


def write_json(data: dict[str, Any]) -> None:
    """Write one JSON text, in ASCII, so that no terminal and no pipe can stumble over it."""
    sys.stdout.write(json.dumps({"specc": FORMAT, **data}, indent=2, allow_nan=False) + "\n")


def mistakes(diagnostics: Iterable[Diagnostic]) -> str:
    """Count diagnostics in words: `2 errors, 1 warning`; what is for information is no mistake."""
    errors, warnings, notes = counted(diagnostics)
    words = [number(errors, "error")] if errors else []
    words += [number(warnings, "warning")] if warnings else []
    words = words or ["no mistakes"]
    return ", ".join([*words, f"{notes:,} for information"] if notes else words)


def whose(root: Root, *, given: bool) -> str:
    """Say which root was taken when nobody named a spec, and how to name one's own when none was `given` or found."""
    if given or root.kind != "bundled" or root.folder.is_relative_to(Path.cwd()):
        return root.shown
    return f"the bundled library (for specs of your own, name their folder as [tool.specc] specs in {PROJECT})"


def number(count: int, noun: str) -> str:
    """Give a number and a noun that agrees with it."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def with_progress(things: Iterable[_T], noun: str) -> Iterator[_T]:
    """Pass things on, and tell on standard error how many there were once that takes long and somebody looks."""
    stream = sys.stderr
    if not (stream.isatty() and not sys.stdout.isatty()):
        yield from things
        return
    began = shown = time.monotonic()
    count = 0
    for count, thing in enumerate(things, 1):
        yield thing
        now = time.monotonic()
        if now - began > 1 and now - shown > 0.2:  # noqa: PLR2004  seconds: what is quick needs no telling
            stream.write(f"\r{number(count, noun)} ...")
            stream.flush()
            shown = now
    if shown > began:
        stream.write("\r\x1b[K")
