# SPDX-License-Identifier: BSD-3-Clause
"""Nodes with a tag, as YAML and ASDF have them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..contents import alike
from . import plain as made

if TYPE_CHECKING:
    from .plain import How

ARRAY = "tag:stsci.edu:asdf/core/ndarray-1.1.0"  # as the version of the Standard has it that is written


@dataclass(frozen=True, slots=True, eq=False)
class Tagged(made.Plain):
    """A value under a tag, which is given in full: `tag:stsci.edu:asdf/time/time-1.2.0`."""

    tag: str
    value: Any

    def plain(self, how: How) -> Tagged:
        """Give it with what is inside made plain."""
        return replace(self, value=made.plain(self.value, how))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tagged) and self.tag == other.tag and alike(self.value, other.value)

    __hash__ = None  # type: ignore[assignment]  # what it holds may change
