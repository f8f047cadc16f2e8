"""What an attempt at an example was found to need: values, presence, lengths, each at its path."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

There = Literal["present", "absent"]
PRESENT: There = "present"
ABSENT: There = "absent"


@dataclass(slots=True)
class Pins:
    """What is settled, by path: values; whether a key is there; how long a list is.

    sizes: of dimensions; fields: of the name of the file, None is one that is left out.
    """

    values: dict[str, Any] = field(default_factory=dict)
    presence: dict[str, There] = field(default_factory=dict)
    lengths: dict[str, int] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    fields: dict[str, str | None] = field(default_factory=dict)

    def and_also(self, other: Pins) -> Pins:
        """Give what both need, the other where they differ."""
        return Pins(
            {**self.values, **other.values},
            {**self.presence, **other.presence},
            {**self.lengths, **other.lengths},
            {**self.sizes, **other.sizes},
            {**self.fields, **other.fields},
        )
