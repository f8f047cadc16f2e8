"""The examples that mutants are made of: one with all that may be there, one with what must be, and some by chance.

Takes who makes examples; gives bases, and the defeats where no example was found.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from specc.examples.making import Defeated
from specc.mutants.mutant import Base

if TYPE_CHECKING:
    from specc.examples.deliveries import Deliveries
    from specc.examples.drawing import Kind
    from specc.examples.making import Maker
    from specc.mutants.shipments import Files

SEEDS = 3  # random examples beside the maximal and the minimal one


@dataclass(slots=True)
class Bases:
    """Examples, and which were not found."""

    found: list[Base] = field(default_factory=list)
    defeats: list[Defeated] = field(default_factory=list)


def kinds(seeds: int) -> list[tuple[Kind, int]]:
    """Give which examples are made, in the order in which mutants are sought in them."""
    return [("maximal", 0), ("minimal", 0), *(("random", seed) for seed in range(1, seeds + 1))]


def called(kind: str, seed: int) -> str:
    """Give what an example is called: `maximal`, `random 3`."""
    return f"{kind} {seed}" if kind == "random" else kind


def bases_of(maker: Maker, product: str, seeds: int = SEEDS) -> Bases:
    """Make the examples of a product that its mutants are to be made of; the same ones each time."""
    bases = Bases()
    with TemporaryDirectory(prefix="specc-bases-") as folder:
        for number, (kind, seed) in enumerate(kinds(seeds)):
            place = Path(folder) / str(number)
            place.mkdir()
            try:
                example = maker.make(product, place, kind, seed)
            except Defeated as defeat:
                bases.defeats.append(defeat)
                continue
            bases.found.append(Base.at(example.path, called(kind, seed), example.contents))
    return bases


def deliveries_of(deliveries: Deliveries, dataset: str) -> tuple[list[Files], list[Defeated]]:
    """Make the deliveries that mutants of a dataset are to be made of, files by their paths; and what was not found."""
    found: list[Files] = []
    defeats: list[Defeated] = []
    with TemporaryDirectory(prefix="specc-bases-") as folder:
        for number, (kind, seed) in enumerate(kinds(1)):
            place = Path(folder) / str(number)
            place.mkdir()
            try:
                made = deliveries.make(dataset, place, kind, seed)
            except Defeated as defeat:
                defeats.append(defeat)
                continue
            found.append({one.relative_to(place).as_posix(): one.read_bytes() for one in made.paths})
    return found, defeats
