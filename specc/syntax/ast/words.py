"""Names and texts, of which every other node is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specc.source import Span


@dataclass(frozen=True, slots=True)
class Name:
    """A word and where it stands; dotted for names of other specs' things."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Text:
    """A quoted text without its quotes, a regular expression without its slashes, or a unit without its brackets."""

    text: str
    span: Span
