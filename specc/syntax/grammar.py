"""The parser's tables, built from `grammar/specc.lark`.

Building them takes a second or two, so they are kept in the user's cache folder under the hash of what they were
built from; where there is no such folder, or it holds something else, they are built anew.
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

from specc.bundled import grammar_folder
from specc.kept import cache_folder, read_own, stamp, write_whole

if TYPE_CHECKING:
    from pathlib import Path

_WORD_PATTERN = re.compile(r"([a-z]+)\\b\(\?!-\)")


@cache
def parser() -> Lark:
    """Give the LALR parser with positions."""
    text = (grammar_folder() / "specc.lark").read_text(encoding="utf-8")
    kept = _place_of(text)
    return _load(kept) or _build(text, kept)


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
    # A table is a pickle, and a pickle is code: only one that this user wrote is read.
    content = read_own(kept)
    if content is None:
        return None
    try:
        return Lark.load(io.BytesIO(content))
    except (OSError, pickle.PickleError, EOFError, ValueError, KeyError, TypeError, AttributeError, ImportError):
        return None


def _build(text: str, kept: Path | None) -> Lark:
    """Build the tables, and keep them where that can be done."""
    made = Lark(text, parser="lalr", lexer="contextual", propagate_positions=True, maybe_placeholders=False)
    written = io.BytesIO()
    made.save(written)
    write_whole(kept, written.getvalue())
    return made
