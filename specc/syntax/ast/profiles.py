"""What a profile holds: overlays that ask for more than the spec does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from specc.source import Span
    from specc.syntax.ast.facts import Fact, Type
    from specc.syntax.ast.items import Node
    from specc.syntax.ast.words import Name, Text


@dataclass(frozen=True, slots=True)
class Path:
    """`lightcurve.primary.TEFF`, `Exposure.*`: what a profile speaks of, from the product or the fragment on."""

    parts: tuple[Name, ...]
    span: Span

    @property
    def text(self) -> str:
        """Give it as written."""
        return ".".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True)
class Raise:
    """`raise Exposure.*, lightcurve.APERTURE to required`."""

    paths: tuple[Path, ...]
    level: Literal["required", "recommended", "forbidden"]
    span: Span


@dataclass(frozen=True, slots=True)
class Overlay:
    """`lightcurve.primary.TEFF : required  in [2000, 50000]`."""

    paths: tuple[Path, ...]
    type: Type | None
    facts: tuple[Fact, ...]
    doc: Text | None
    span: Span


@dataclass(frozen=True, slots=True)
class ProfileRules:
    """Rules over the files of one product: `product lightcurve { require ... }`; without the braces, of the only one.

    `product lightcurve.EVENTS { each row { } }` has rules of one HDU.
    """

    product: Name | None
    hdu: Name | None
    items: tuple[Node, ...]
    span: Span
