# SPDX-License-Identifier: BSD-3-Clause
"""Which HDU of a file is which HDU of the spec, known for files of the same HDUs.

Takes the layout of a product and the HDUs of one file after the other; gives a `Match` for each. Matching looks at
names, kinds and versions of HDUs and at what the conditions of the layout come to: where these are as they were and
nothing was wrong, each HDU is again what it was.
"""

from __future__ import annotations

from .layout import Group
from .match import Match, Repetition, match, told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .layout import HduEntry
    from .product import ProductCheck
    from .structure import Hdu

_MOST_KNOWN = 1000  # sequences of HDUs


class Matching:
    """The layout of a product, and what sequences of HDUs were matched to."""

    __slots__ = ("_conditions", "_known", "_layout", "_looks_into_hdus")

    def __init__(self, layout: tuple[HduEntry | Group, ...]) -> None:
        self._layout = layout
        entries = [entry for part in layout for entry in (part.entries if isinstance(part, Group) else (part,))]
        conditions = [part.when for part in (*entries, *layout)]
        conditions += [condition for entry in entries for _, condition in entry.levels]
        self._conditions = [condition for condition in dict.fromkeys(conditions) if condition is not None]
        bounds = [bound for part in layout if isinstance(part, Group) for bound in (part.least, part.most)]
        self._looks_into_hdus = any(entry.where for entry in entries) or any(map(callable, bounds))
        self._known: dict[object, _Places] = {}

    def match(self, hdus: list[Hdu], product: ProductCheck) -> Match:
        """Match a file against the layout."""
        if self._looks_into_hdus:
            return match(self._layout, hdus, product)
        key = (
            tuple([(hdu.name, hdu.kind, hdu.version) for hdu in hdus]),
            tuple([told(condition, product) for condition in self._conditions]),
        )
        known = self._known.get(key)
        if known is not None:
            return known.match(hdus)
        found = match(self._layout, hdus, product)
        if not found.problems:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[key] = _Places(found)
        return found


class _Places:
    """A match without problems, by the indices of the HDUs."""

    __slots__ = ("_found", "_undeclared")

    def __init__(self, found: Match) -> None:
        self._found = [
            (entry, hdu.index, None if repetition is None else (repetition.group, repetition.number))
            for entry, hdu, repetition in found.found
        ]
        self._undeclared = [hdu.index for hdu in found.undeclared]

    def match(self, hdus: list[Hdu]) -> Match:
        """Make the match of other HDUs that are alike."""
        made = Match()
        repetitions: dict[tuple[Group, int], Repetition] = {}
        for entry, index, number in self._found:
            hdu = hdus[index]
            repetition = None
            if number is not None:
                if number not in repetitions:
                    repetitions[number] = Repetition(*number)
                repetition = repetitions[number]
                repetition.hdus[entry.label] = hdu
            made.found.append((entry, hdu, repetition))
        made.undeclared = [hdus[index] for index in self._undeclared]
        return made
