"""Descriptions: what a spec says to people of a thing, on its line and in its braces."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specc.syntax import ast


def text_of(text: ast.Text | None) -> str:
    """Give a short description."""
    return text.text if text is not None else ""


def prose_of(text: ast.Text | None) -> str:
    """Give a long description."""
    return text.text if text is not None else ""
