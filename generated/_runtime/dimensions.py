# SPDX-License-Identifier: BSD-3-Clause
"""Symbolic dimensions: one number through a product, or through one repetition of a group.

Every image, vector column and row count that names a dimension notes its value here with its place. When all HDUs were
seen, a dimension with two values makes one finding, which shows all places.
"""

from __future__ import annotations

from .expressions import Missing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_SHOWN = 8


class Unbound(Missing):
    """A dimension that nothing has given a value yet; what needs it is asked again after the last HDU."""


class Place:
    """Where a dimension got a value: `text` as in `SCI (NAXIS1)`, the rule that it would break, and the HDU.

    path, line: in a file that is no FITS file.
    """

    __slots__ = ("column", "extver", "hdu", "index", "keyword", "line", "path", "rule", "text", "value")

    def __init__(
        self,
        value: int,
        text: str,
        rule: str,
        *,
        hdu: str | None,
        index: int | None = None,
        extver: int | None = None,
        column: str | None = None,
        keyword: str | None = None,
        path: str | None = None,
        line: int | None = None,
    ) -> None:
        self.value = value
        self.text = text
        self.rule = rule
        self.hdu = hdu
        self.index = index
        self.extver = extver
        self.column = column
        self.keyword = keyword
        self.path = path
        self.line = line


class Dimensions:
    """Values of the dimensions of one scope; a dimension that is not its own belongs to the scope around it."""

    __slots__ = ("_around", "_names", "_places")

    def __init__(self, names: tuple[str, ...] = (), around: Dimensions | None = None) -> None:
        self._names = frozenset(names)
        self._around = around
        self._places: dict[str, list[Place]] = {}

    def _scope(self, name: str) -> Dimensions:
        return self if self._around is None or name in self._names else self._around._scope(name)  # noqa: SLF001  # its own kind

    def bind(self, name: str, place: Place) -> None:
        """Note that a dimension has a value at a place."""
        self._scope(name)._places.setdefault(name, []).append(place)  # noqa: SLF001  # as above

    def value(self, name: str) -> int:
        """Value of a dimension, the first that was noted; `Unbound` when there is none."""
        places = self._scope(name)._places.get(name)  # noqa: SLF001  # as above
        if not places:
            raise Unbound(f"{name} is not known")
        return places[0].value

    def conflicts(self) -> Iterator[tuple[Place, str, int, int]]:
        """Dimensions of this scope with several values.

        Gives a place that is out of line, a text of all places, what most places say and what this one says.
        """
        for name, places in self._places.items():
            by_value: dict[int, list[Place]] = {}
            for place in places:
                by_value.setdefault(place.value, []).append(place)
            if len(by_value) > 1:
                # What most places say comes first, and of as many what data say before what keywords say of them; the
                # first of the others is where the finding stands.
                groups = sorted(by_value.values(), key=_weight, reverse=True)
                texts = [f"{group[0].value} in {_listed(group)}" for group in groups[:_SHOWN]]
                more = f" and has {len(groups) - _SHOWN} more values" if len(groups) > _SHOWN else ""
                text = f"{name} is " + " but ".join(texts) + more
                yield groups[1][0], text, groups[0][0].value, groups[1][0].value


def _weight(places: list[Place]) -> tuple[int, bool]:
    return len(places), any(not place.rule.endswith(":value") for place in places)


def _listed(places: list[Place]) -> str:
    texts = list(dict.fromkeys(place.text for place in places))
    if len(texts) > _SHOWN:
        return ", ".join(texts[:_SHOWN]) + f" and {len(texts) - _SHOWN} more"
    return " and ".join([", ".join(texts[:-1]), texts[-1]] if len(texts) > 1 else texts)
