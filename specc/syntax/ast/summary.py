"""The table of a suite as its mission publishes it: kinds of products in the order of people, and what is specified."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specc.source import Span
    from specc.syntax.ast.words import Name, Text


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """`row "Count rates"  rate, rateints  "slopes fitted to ramps"`."""

    title: Text
    products: tuple[Name, ...]
    doc: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class Summary:
    """`summary "JWST data products" { row ... }`."""

    title: Text
    prose: Text | None
    rows: tuple[SummaryRow, ...]
    span: Span
