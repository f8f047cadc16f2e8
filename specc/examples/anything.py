"""Values of which the spec says nothing: of type `any`, under keys that are free, the pixels of another HDU."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from specc.examples.tags import is_array

if TYPE_CHECKING:
    from specc.examples.drawing import Draw
    from specc.model.spec import Facts

KEYS = ("first", "second", "third")


@dataclass(frozen=True, slots=True)
class OfHdu:
    """An array whose values are those of the HDU of a label."""

    label: str


def is_free(facts: Facts) -> bool:
    """Say whether a value may be anything."""
    asked = (facts.fixed, facts.values, facts.limits, facts.matches, facts.bits, facts.nonempty, facts.like)
    return all(one.kind == "any" for one in facts.types) and facts.example is None and not any(asked)


def value(facts: Facts, draw: Draw) -> Any:  # noqa: ANN401  whatever may be there
    """Give something."""
    if any(map(is_array, facts.tags)):
        return np.arange(1.0, 5.0)
    return {} if facts.tags else draw.rng.choice((0.5, 1.5, 2.5))
