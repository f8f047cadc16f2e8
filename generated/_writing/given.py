# SPDX-License-Identifier: BSD-3-Clause
"""What arguments may be, for type checkers: plain values, those of numpy, and those of astropy.

astropy has no types of its own, so that a union with one of its classes would take anything at all: what is asked of
them is said as protocols here. Nothing is loaded but what an empty Python has nearly loaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

if TYPE_CHECKING:
    import numpy as np

__all__ = ["Integer", "Number", "Quantity", "Sky", "Truth"]

Number: TypeAlias = "float | np.floating[Any] | np.integer[Any]"
Integer: TypeAlias = "int | np.integer[Any]"
Truth: TypeAlias = "bool | np.bool_"


class Quantity(Protocol):
    """Numbers with a unit, as a Quantity of astropy has them."""

    @property
    def unit(self) -> Any:  # noqa: ANN401  a unit of astropy
        """The unit."""

    def to_value(self, unit: Any) -> Any:  # noqa: ANN401
        """Give plain numbers in a unit."""


class Moment(Protocol):
    """An instant, as a Time of astropy has it."""

    @property
    def isot(self) -> Any:  # noqa: ANN401  a text, or an array of texts
        """The text of ISO 8601."""


class Sky(Protocol):
    """A place on the sky, as a SkyCoord of astropy has it."""

    def transform_to(self, frame: Any) -> Any:  # noqa: ANN401  a frame of astropy
        """Give it in another frame."""


class Cells(Protocol):
    """Columns by their names, as a Table or QTable of astropy has them."""

    def keys(self) -> Any:  # noqa: ANN401
        """Give the names."""

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401
        """Give a column."""
