"""The table of a suite as its mission publishes it: a row for each kind of product, with what is specified of it."""

from __future__ import annotations

from dataclasses import dataclass

from specc.source import Place


@dataclass(frozen=True, slots=True)
class SummaryProduct:
    """A product that a row names: the spec that describes it, its format, and its title."""

    spec: str
    name: str
    format: str
    title: str


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """A kind of product."""

    title: str
    doc: str
    products: tuple[SummaryProduct, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Summary:
    """The table; its title is that of the suite."""

    title: str
    description: str
    rows: tuple[SummaryRow, ...]
    place: Place
