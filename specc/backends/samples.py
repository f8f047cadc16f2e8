"""What a file of a product looks like: what pages show of an example.

Made by whoever builds, out of files that conform, and handed to backends in their `Settings`: a backend makes none.
Nothing in a sample depends on the day, the machine, or the version of a library.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

if TYPE_CHECKING:
    from specc.plan.plan import Plan

# How much of what may be there is there: all, or what is recommended beside what is required.
SampleKind: TypeAlias = Literal["maximal", "usual"]


@dataclass(frozen=True, slots=True)
class SampleHdu:
    """One HDU of a sample.

    index: the primary HDU is 0. name: EXTNAME. label: of the HDU as the spec calls it, empty where it declares none.
    shape: of its pixels as numpy has it; of a table its rows. cards: each of 80 characters, END with them; more: how
    many are left out at the end. without: the keywords whose cards are left out, since they follow from versions of
    libraries.
    """

    index: int
    name: str
    label: str
    shape: tuple[int, ...]
    cards: tuple[str, ...]
    more: int = 0
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sample:
    """An example of a product.

    file: its name; others: names that other files of the product could have. fields: of its name. dimensions: the
    lengths of those that the spec names. hdus: of FITS. text: of JSON, YAML, ASDF, CSV and ECSV, its first lines. more:
    how many HDUs or lines are left out at the end. texts and pixels: of pictures, what they say by key, and their
    height and width.
    """

    file: str
    kind: SampleKind = "maximal"
    others: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    dimensions: tuple[tuple[str, int], ...] = ()
    hdus: tuple[SampleHdu, ...] = ()
    text: str = ""
    more: int = 0
    texts: tuple[tuple[str, str], ...] = ()
    pixels: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Unmade:
    """No example could be made, and why."""

    reason: str


class Samples(Protocol):
    """Whoever makes samples."""

    def sample(self, plan: Plan, product: str) -> Sample | Unmade:
        """Give the sample of a product of a plan; the same plan gives the same."""
