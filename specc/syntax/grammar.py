"""The parser's tables, built from `grammar/specc.lark`.

Building them takes a second or two, so a wheel brings them along. Where it does not, as in a checkout, or another Lark
is installed than it was made with, they are kept in the user's cache folder under the hash of what they were built
from; where there is no such folder, or it holds something else, they are built anew.
"""

from __future__ import annotations

import io
import pickle
import re
import sys
from functools import cache
from typing import TYPE_CHECKING

import lark
from lark import Lark

from specc.bundled import grammar_folder, tables_folder
from specc.kept import cache_folder, read_own, stamp, write_whole

if TYPE_CHECKING:
    from pathlib import Path

_WORD_PATTERN = re.compile(r"([a-z]+)\\b\(\?!-\)")


@cache
def parser() -> Lark:
    """Give the LALR parser with positions."""
    text = grammar_text()
    brought = tables_folder() / bundled_name(text)
    if brought.is_file() and (made := _read(brought.read_bytes())) is not None:
        return made
    kept = _place_of(text)
    return _load(kept) or _build(text, kept)


def grammar_text() -> str:
    """Give the grammar."""
    return (grammar_folder() / "specc.lark").read_text(encoding="utf-8")


def bundled_name(text: str) -> str:
    """Give the name that the tables of a grammar have in a wheel, which is one for all versions of Python."""
    return f"grammar-{stamp(lark.__version__, text)}.tables"


def tables(text: str) -> bytes:
    """Give the tables of a grammar, as they are kept."""
    written = io.BytesIO()
    _made(text).save(written)
    return written.getvalue()


@cache
def words() -> dict[str, str]:
    """Give the words of the language by the names of their terminals."""
    found = {}
    for terminal in parser().terminals:
        if match := _WORD_PATTERN.fullmatch(terminal.pattern.value):
            found[terminal.name] = match.group(1)
    return found


def _place_of(text: str) -> Path | None:
    """Give where the tables of a grammar are kept; None where nothing can be kept."""
    folder = cache_folder()
    return None if folder is None else folder / f"grammar-{stamp(lark.__version__, sys.version, text)}.tables"


def _load(kept: Path | None) -> Lark | None:
    """Give the tables that are kept, if they are ours and whole."""
    # A table is a pickle, and a pickle is code: only one that this user wrote is read, or that came with the package.
    content = read_own(kept)
    return None if content is None else _read(content)


def _read(content: bytes) -> Lark | None:
    """Give the parser that tables are of; None when they are broken."""
    try:
        return Lark.load(io.BytesIO(content))
    except (OSError, pickle.PickleError, EOFError, ValueError, KeyError, TypeError, AttributeError, ImportError):
        return None


def _build(text: str, kept: Path | None) -> Lark:
    """Build the tables, and keep them where that can be done."""
    made = _made(text)
    written = io.BytesIO()
    made.save(written)
    write_whole(kept, written.getvalue())
    return made


def _made(text: str) -> Lark:
    return Lark(text, parser="lalr", lexer="contextual", propagate_positions=True, maybe_placeholders=False)
