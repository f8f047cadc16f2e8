# SPDX-License-Identifier: BSD-3-Clause
"""Values as trees hold them: what Python, numpy and astropy have, made of dicts, lists, texts, numbers and arrays.

numpy and astropy are asked only when somebody has loaded them.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any

from ..contents import is_array
from ..instants import text_of
from .absent import Absent

if TYPE_CHECKING:
    from collections.abc import Callable

_PLAIN = (str, bool, int, float, complex)
_LONG = 60  # characters of a value that a message shows


@dataclass(frozen=True, slots=True)
class How:
    """How values become plain, and where they are.

    where: for messages. strict: what does not fit raises TypeError, and is otherwise left for the validator. arrays:
    arrays stay such, and are not made lists. foreign: gives the plain form of objects of other libraries, if the format
    has one. about: what messages say of the place. labels: is told which dicts and lists are
    objects of the spec; missing: what a file must have and nobody gave.
    """

    where: str
    strict: bool = False
    arrays: bool = False
    foreign: Callable[[Any], Any] | None = None
    about: str = ""
    labels: dict[int, tuple[str, tuple[str, ...]]] | None = None
    missing: list[str] | None = None

    def at(self, step: str) -> How:
        """Give the same one step further in."""
        return replace(self, where=f"{self.where}{step}")

    def wrong(self, value: object, wanted: str) -> TypeError:
        """Give the error that says what is wrong with a value."""
        return TypeError(f"{self.said} is {shown(value)}, not {wanted}")

    @property
    def said(self) -> str:
        """Where it is, and what the spec says is there."""
        return f"{self.where} ({self.about})" if self.about else self.where


class Plain:
    """What gives its own plain form: objects of trees, and tagged nodes."""

    def plain(self, how: How) -> Any:  # noqa: ANN401  whatever a tree holds
        """Give it as trees hold it."""
        raise NotImplementedError


def shown(value: object) -> str:
    """Give a value as messages show it."""
    if value is None or isinstance(value, _PLAIN):
        text = repr(value)
        return text if len(text) <= _LONG else f"{text[: _LONG - 3]}..."
    return f"of type {type(value).__name__}"


def single(value: object) -> Any:  # noqa: ANN401  a value, or whatever it was
    """Give one value as Python has it: that of an enum, a number of numpy, the text of an instant."""
    if isinstance(value, Enum) and not isinstance(value, Absent):
        value = value.value
    value = text_of(value)
    if is_array(value) and not is_quantity(value):
        array: Any = value
        if array.ndim == 0 and array.dtype.kind in "biufcU":
            return None if array is _masked() else array.item()
    if isinstance(value, str) and type(value) is not str:
        return str(value)
    return value


def _masked() -> object:
    numpy = sys.modules.get("numpy")
    return None if numpy is None else numpy.ma.masked


def is_quantity(value: object) -> bool:
    """Say whether a value is a Quantity of astropy."""
    units = sys.modules.get("astropy.units")
    return units is not None and isinstance(value, units.Quantity)


def plain(value: Any, how: How) -> Any:  # noqa: ANN401  whatever a tree holds
    """Give any value as trees hold it. Raises TypeError that names what none can hold."""
    value = single(value)
    if value is None or isinstance(value, _PLAIN):
        return value
    if value is Absent.NULL:
        return None
    if isinstance(value, Plain):
        return value.plain(how)
    if isinstance(value, Mapping):
        return {text_key(key, how): plain(each, how.at(step(key))) for key, each in value.items()}
    if is_array(value) and not is_quantity(value):
        return value if how.arrays else plain(_listed(value), how)
    if isinstance(value, AbstractSet):
        raise how.wrong(value, "something with an order")
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
        return [plain(each, how.at(f"[{number}]")) for number, each in enumerate(value, 1)]
    if how.foreign is not None:
        return how.foreign(value)
    raise how.wrong(value, "what a tree can hold")


def _listed(array: Any) -> Any:  # noqa: ANN401  an array of numpy, masked or not
    return array.tolist()


def text_key(key: object, how: How) -> str:
    """Give the key of a map. Raises TypeError when it is no text, since a format would make another of it."""
    key = single(key)
    if not isinstance(key, str):
        raise TypeError(f"{how.where}: a key is {shown(key)}, and keys of a tree are texts")
    return key


def step(key: object) -> str:
    """Give a key as messages have it behind what holds it."""
    return f".{key}" if isinstance(key, str) and key.isidentifier() else f"[{shown(key)}]"
