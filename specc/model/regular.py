"""Regular expressions as specs write them: those of Python's `re`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.runtime.regular import Regular, Unusual

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.source import Span
    from specc.syntax import ast

_SHOWN = 20  # characters of the place where it goes wrong


def is_regular(pattern: str, span: Span, problems: Problems) -> bool:
    """Say whether a text is a regular expression that the whole of another may match; report it when it is none."""
    if not _is_expression(pattern, span, problems):
        return False
    if not _is_plain(pattern):
        problems.add(
            "SP310",
            span,
            "a pattern says what stands where in the whole text, and nothing of what is around it",
            help="leave out `^`, `$`, `\\b`, what begins with `(?`, a `+` behind a quantifier, and references back",
        )
        return False
    return True


def is_plain(pattern: ast.Text, problems: Problems) -> bool:
    """Say whether a pattern of a file name says only what stands where; report one that says more, or nothing."""
    if not _is_expression(pattern.text, pattern.span, problems):
        return False
    if not _is_plain(pattern.text):
        problems.add(
            "SP506",
            pattern.span,
            "a file name is not searched: its pattern says what stands there, character by character",
            help="leave out `^`, `$`, `\\b`, what begins with `(?`, and references back; "
            "`except /.../` behind the pattern says what a field may not be",
        )
        return False
    return True


def _is_expression(pattern: str, span: Span, problems: Problems) -> bool:
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        at = f": `{pattern[error.pos : error.pos + _SHOWN]}`" if isinstance(error, re.error) and error.pos else ""
        problems.add(
            "SP310",
            span,
            f"this is no regular expression: {error}",
            label=f"from here on{at}" if at else "",
            help="a character that has a meaning of its own, such as `(`, `[` or `*`, is meant as itself behind `\\`",
        )
        return False
    return True


def _is_plain(pattern: str) -> bool:
    try:
        Regular(pattern)
    except Unusual:
        return False
    return True
