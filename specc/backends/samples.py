"""What a file of a product looks like: what pages show of an example.

Made by whoever builds, out of files that conform, and handed to backends in their `Settings`: a backend makes none.
Nothing in a sample depends on the day, the machine, or the version of a library.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from specc.plan.plan import Plan


@dataclass(frozen=True, slots=True)
class SampleHdu:
    """One HDU of a sample.

    index: the primary HDU is 0. name: EXTNAME. label: of the HDU as the spec calls
    it, empty for one that it does not declare. shape: of the data as numpy has it, rows of a table. cards: each of 80
    characters, END with them.
    """

    index: int
    name: str
    label: str
    shape: tuple[int, ...]
    cards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """An example of a product.

    file: its name; others: names that other files of the product could have. minimal: it holds what is required and no
    more. fields: of its name. dimensions: the lengths of those that the spec names. hdus: of FITS. text: of JSON, YAML,
    ASDF, CSV and ECSV, its first lines; more: how many lines are left out. texts and pixels: of pictures, what they say
    by keyword, and width and height.
    """

    file: str
    size: int
    minimal: bool = False
    others: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    dimensions: tuple[tuple[str, int], ...] = ()
    hdus: tuple[SampleHdu, ...] = ()
    text: str = ""
    more: int = 0
    texts: tuple[tuple[str, str], ...] = ()
    pixels: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Unmade:
    """No example could be made, and why."""

    reason: str


class Samples(Protocol):
    """Whoever makes samples."""

    def sample(self, plan: Plan, product: str) -> Sample | Unmade:
        """Give the sample of a product of a plan; the same plan gives the same."""
