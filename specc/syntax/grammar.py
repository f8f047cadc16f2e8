"""The parser's tables, built once from `grammar/specc.lark`."""

from __future__ import annotations

import re
from functools import cache

from lark import Lark

from specc.bundled import grammar_folder

_WORD_PATTERN = re.compile(r"([a-z]+)\\b\(\?!-\)")


@cache
def parser() -> Lark:
    """Give the LALR parser with positions."""
    text = (grammar_folder() / "specc.lark").read_text(encoding="utf-8")
    return Lark(text, parser="lalr", lexer="contextual", propagate_positions=True, maybe_placeholders=False)


@cache
def words() -> dict[str, str]:
    """Give the words of the language by the names of their terminals."""
    found = {}
    for terminal in parser().terminals:
        if match := _WORD_PATTERN.fullmatch(terminal.pattern.value):
            found[terminal.name] = match.group(1)
    return found
