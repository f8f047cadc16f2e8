# SPDX-License-Identifier: BSD-3-Clause
"""What products say of files that are like one that they were asked about before.

While products say of the first of such files whether it is one of theirs, it is noted which cards of the primary they
read. They say the same of another file with as many HDUs of the same names, kinds and versions, in which these cards
are the same bytes. Where one of them looked at anything else, all are asked again.
"""

from __future__ import annotations

from ..spec import Identities
from .watching import Noted, WatchedHeader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, TypeAlias

    from ..spec import Product, Spec
    from .familiar import Recalled
    from .file import FitsFile
    from .structure import Hdu

    Places: TypeAlias = tuple[int, ...]

_MOST_KNOWN = 2000  # answers about files that begin alike
_STRUCTURE = frozenset(("index", "kind", "name", "version"))


class _Known:
    """Answers about files that begin alike, by the structure of the file and by what was read."""

    __slots__ = ("answers", "count")

    def __init__(self) -> None:
        self.answers: dict[Places, dict[object, Identities]] = {}
        self.count = 0


class _File:
    """Stands for a file of which is noted what is asked."""

    def __init__(self, file: FitsFile, primary: Recalled) -> None:
        self._file = file
        self.listening = Noted()
        self.hdus = [_Hdu(hdu, self) for hdu in file.hdus]
        watched: Any = self
        self.hdus[0].header = WatchedHeader(file.hdus[0].header, primary, watched, primary=False)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as the file has it
        self.listening.beyond = True
        return getattr(self._file, name)


class _Hdu:
    """Stands for an HDU; its name, kind and version may be asked for, and in the primary its cards."""

    def __init__(self, hdu: Hdu, file: _File) -> None:
        self._hdu = hdu
        self._file = file
        self.index = hdu.index
        self.kind = hdu.kind
        self.name = hdu.name
        self.version = hdu.version
        self.header: object = _Unread(hdu, file)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as the HDU has it
        self._file.listening.beyond = True
        return getattr(self._hdu, name)


class _Unread:
    """Stands for the header of an extension."""

    def __init__(self, hdu: Hdu, file: _File) -> None:
        self._header = hdu.header
        self._file = file

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # as the header has it
        self._file.listening.beyond = True
        return getattr(self._header, name)

    def __contains__(self, name: str) -> bool:
        self._file.listening.beyond = True
        return name in self._header


def identities(file: FitsFile, products: Sequence[tuple[Spec, Product]]) -> Identities:
    """What each product says of a file; the very same object as before where the file is like another."""
    recalled = file.hdus[0].header.recalled
    if recalled is None:
        raise ValueError("nothing is known of the primary header")
    structure = tuple([(hdu.name, hdu.kind, hdu.version) for hdu in file.hdus])
    key = (identities, *[product for _, product in products])
    known: _Known | None = recalled.like.kept.get(key)
    if known is None:
        known = recalled.like.kept[key] = _Known()
    for places, answers in known.answers.items():
        answer = answers.get((structure, _bytes_of(places, recalled)))
        if answer is not None:
            return answer
    watched: Any = _File(file, recalled)
    told = Identities(tuple([product.identify(watched) for _, product in products]))
    if not watched.listening.beyond and known.count < _MOST_KNOWN:
        known.count += 1
        places = tuple(sorted(watched.listening.own))
        known.answers.setdefault(places, {})[structure, _bytes_of(places, recalled)] = told
    return told


def _bytes_of(places: Places, recalled: Recalled) -> object:
    """What stands in some cards; None where that is what stands in the header that is known."""
    if recalled.changed.isdisjoint(places):
        return None
    cards = recalled.cards
    return tuple([cards[place] for place in places])
