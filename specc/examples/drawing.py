"""One attempt at an example: where its chances come from, and how much of what is optional it has."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from specc.model.spec import Spec

Kind = Literal["minimal", "usual", "maximal", "random"]


class Undrawn(ValueError):  # noqa: N818  the spec may be right, and only too much for us
    """Nothing that conforms was found; the text says of what."""


@dataclass(frozen=True, slots=True)
class Draw:
    """One attempt. kind: all that may be there, only what must be, or by chance. The same `rng` draws the same."""

    rng: random.Random
    kind: Kind
    spec: Spec

    def takes(self) -> bool:
        """Say whether a thing is there that may be left out."""
        return self.kind == "maximal" or (self.kind == "random" and self.rng.random() < 0.5)  # noqa: PLR2004  a coin


def draw_of(spec: Spec, kind: Kind, seed: object) -> Draw:
    """Give an attempt whose chances come from a seed, a number or a text: the same seed, the same chances."""
    return Draw(random.Random(str(seed)), kind, spec)  # noqa: S311  nothing is secret
