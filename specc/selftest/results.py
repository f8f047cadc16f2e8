"""What a selftest found of one product."""

from __future__ import annotations

import traceback
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that did not go as it should. `about`: an example, `maximal` or `seed 3`, or the id of a rule."""

    about: str
    said: str


@dataclass(frozen=True, slots=True)
class Survivor:
    """A rule without a mutant of its own, and the reason."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class ProductResult:
    """One product, or one dataset.

    alone: of the killed those whose mutant breaks nothing else; that of the others breaks another rule of the same item
    as well, or one of the Standard about the same keywords. refused: mutants that the writer was asked to write and
    would not. mended: those that it wrote as right files, since what was wrong in them is what it fills in by itself.
    elsewhere: rules beside these that were tried in another product, which says them alike. seconds: of the processor.
    """

    spec: str
    product: str
    format: str
    examples: int
    rules: int
    killed: int
    alone: int
    elsewhere: int = 0
    alive: tuple[Survivor, ...] = ()
    refused: int = 0
    mended: int = 0
    faults: tuple[Fault, ...] = field(default=())
    seconds: float = 0.0

    @property
    def name(self) -> str:
        """Name as people give it to other commands."""
        return f"{self.spec}:{self.product}"


def share(results: list[ProductResult]) -> float:
    """Give the share of rules with a killed mutant, in per cent; 100 where there is no rule."""
    rules = sum(one.rules for one in results)
    return 100.0 * sum(one.killed for one in results) / rules if rules else 100.0


def broke(error: Exception) -> str:
    """Give an exception with the place that raised it, on one line."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}: {error}"
