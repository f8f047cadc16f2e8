"""The parser's tables, built from `grammar/specc.lark`.

Building them takes a second or two, so they are kept in the user's cache folder under the hash of what they were
built from; where there is no such folder, or it holds something else, they are built anew.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import re
import sys
import tempfile
from functools import cache
from pathlib import Path

import lark
from lark import Lark

from specc.bundled import grammar_folder

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
    made_of = f"{lark.__version__} {sys.version} {text}"
    try:
        folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "specc"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, RuntimeError):
        return None
    return folder / f"grammar-{hashlib.sha256(made_of.encode()).hexdigest()[:24]}.tables"


def _load(kept: Path | None) -> Lark | None:
    """Give the tables that are kept, if they are ours and whole."""
    if kept is None or not kept.is_file():
        return None
    # A table is a pickle, and a pickle is code: only one that this user wrote is read.
    if hasattr(os, "getuid") and kept.stat().st_uid != os.getuid():
        return None
    try:
        with kept.open("rb") as file:
            return Lark.load(file)
    except (OSError, pickle.PickleError, EOFError, ValueError, KeyError, TypeError, AttributeError, ImportError):
        return None


def _build(text: str, kept: Path | None) -> Lark:
    """Build the tables, and keep them where that can be done."""
    made = Lark(text, parser="lalr", lexer="contextual", propagate_positions=True, maybe_placeholders=False)
    if kept is not None:
        try:
            with tempfile.NamedTemporaryFile(dir=kept.parent, delete=False) as file:
                made.save(file)
            Path(file.name).replace(kept)
        except OSError:
            return made
    return made
