"""What a recommendation looks at, and what it gives when it is broken.

Takes a product of a model that is right; gives what it declares, without what is only there for old files.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from specc.proofs.known import hdus_of
from specc.proofs.names.characters import Universe
from specc.proofs.names.language import Language, patterns_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from specc.model.spec import Column, Hdu, Keyword, Presence, Product, Spec
    from specc.source import Place
    from specc.syntax import ast

_GONE = frozenset({"deprecated", "forbidden"})
_NUMBER = re.compile(r"\d+")
_OBJECTS = frozenset({"object", "tuple"})


@dataclass(frozen=True, slots=True)
class Broken:
    """A recommendation that is broken: where, the words there that break it, why it counts, and what helps."""

    place: Place
    words: str
    message: str
    help: str
    notes: tuple[str, ...] = ()


@dataclass(eq=False)
class Seen:
    """One product with the spec that it is of; `trees`: every text that took part, by the name of its spec."""

    product: Product
    spec: Spec
    trees: Mapping[str, ast.Spec]
    refuted: dict[str, str | None] = field(default_factory=dict)  # by pattern: a name that does not match it

    @cached_property
    def names(self) -> Language:
        """Give all names of its files, as a graph that is made once. `refuted` keeps what was found in it."""
        return Language(self.product, Universe(patterns_of(self.product)))

    @property
    def is_fits(self) -> bool:
        """Say whether it is made of HDUs."""
        return self.product.format == "fits"

    @cached_property
    def hdus(self) -> tuple[Hdu, ...]:
        """Give its HDUs, or blocks, each once, that of keywords which may be anywhere among them."""
        anywhere = (self.product.anywhere,) if self.product.anywhere is not None else ()
        kept = (hdu for hdu, _ in hdus_of(self.product) if stays(hdu.presence))
        # The objects of a tree that lies in an HDU are none.
        return (*anywhere, *(hdu for hdu in kept if not (self.is_fits and hdu.kind in _OBJECTS)))

    @cached_property
    def extensions(self) -> tuple[Hdu, ...]:
        """Give its HDUs but the primary."""
        return tuple(one for one in self.hdus if one.kind not in {"primary", "anywhere"})

    @cached_property
    def primary(self) -> Hdu | None:
        """Give the block of the primary HDU."""
        return next((one for one in self.hdus if one.kind == "primary"), None)

    @cached_property
    def keywords(self) -> tuple[tuple[Hdu, Keyword], ...]:
        """Give all keywords of all headers with their HDUs."""
        return tuple((hdu, one) for hdu in self.hdus for one in hdu.keywords if stays(one.presence))

    @cached_property
    def in_primary(self) -> tuple[Keyword, ...]:
        """Give the keywords that the primary header has, or may have for all headers."""
        return tuple(one for hdu, one in self.keywords if hdu.kind in {"primary", "anywhere"})

    @cached_property
    def columns(self) -> tuple[tuple[Hdu, Column], ...]:
        """Give all columns of all tables with their HDUs."""
        return tuple((hdu, one) for hdu in self.hdus for one in hdu.columns if stays(one.presence))

    def named(self, names: Iterable[str], *, primary: bool = False) -> tuple[Keyword, ...]:
        """Give the keywords of some names; of a family, by its template without what stands in brackets."""
        wanted = frozenset(names)
        asked = self.in_primary if primary else tuple(one for _, one in self.keywords)
        return tuple(one for one in asked if not wanted.isdisjoint(names_of(one)))

    def numbered(self, names: Iterable[str]) -> tuple[Keyword, ...]:
        """Give the keywords of some names, numbers left aside: CRVAL is CRVAL1 as well, PC_ is PC1_2."""
        wanted = frozenset(names)
        every = (one for _, one in self.keywords)
        return tuple(one for one in every if not wanted.isdisjoint((*names_of(one), _NUMBER.sub("", stem(one)))))

    def at(self, message: str, *, help: str, notes: tuple[str, ...] = ()) -> Broken:  # noqa: A002  as messages call it
        """Give what is broken by the product as a whole: its name is marked."""
        return Broken(self.product.place, self.product.name, message, help, notes)


def words_of(hdu: Hdu) -> str:
    """Give how the spec calls an HDU."""
    return "primary" if hdu.kind == "primary" else hdu.label


def stays(presence: Presence) -> bool:
    """Say whether a thing is still written, not only read in old files."""
    return presence.level not in _GONE


def names_of(one: Keyword) -> Iterator[str]:
    """Give the names that a keyword may go by; of a family `CTYPE[i]` that is CTYPE, of `PC[i]_[j]` PC_."""
    yield stem(one)
    yield from one.also


def stem(one: Keyword) -> str:
    """Give the name of a keyword without its numbers, be they in brackets or not."""
    if one.family is None:
        return one.name
    pieces = one.family.template.split("[")
    return pieces[0] + "".join(piece.partition("]")[2] for piece in pieces[1:])


def shown(one: Keyword | Column) -> str:
    """Give the name as the spec writes it."""
    return one.family.template if one.family else one.name
