"""Regular expressions as specs write them: those of Python's `re`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.source import Span


def is_regular(pattern: str, span: Span, problems: Problems) -> bool:
    """Say whether a text is a regular expression; report it when it is none."""
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        problems.add("SP310", span, f"this is no regular expression: {error}")
        return False
    return True
