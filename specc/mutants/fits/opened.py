"""A base of FITS, taken apart: its HDUs as cards and bytes, and which of them is which of the spec.

Takes bytes and the product that they are; what is which HDU is asked of the runtime, which judges it, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from specc.model.expressions import KeywordRef
from specc.model.walk import nodes
from specc.mutants.fits import cards as written
from specc.mutants.fits.draft import Draft, HduBytes, draft_of
from specc.mutants.mutant import Edit
from specc.runtime.findings import Findings
from specc.runtime.fits.embedded import hash_of, is_embedding
from specc.runtime.fits.file import FITS
from specc.runtime.fits.product import FitsProduct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.model.spec import Hdu, NameField
    from specc.mutants.mutant import Base, Setting
    from specc.runtime.fits.check import HduCheck
    from specc.runtime.fits.columns import Column as StoredColumn
    from specc.runtime.fits.file import FitsFile


class Bytes:
    """Bytes as the runtime reads them."""

    packing: str | None = None
    dear = False
    trouble: str | None = None

    def __init__(self, content: bytes) -> None:
        self._content = content

    def read(self, offset: int, count: int) -> bytes:
        """Give bytes from an offset on; fewer at the end."""
        return self._content[offset : offset + count]

    def reaches(self, offset: int) -> bool:
        """Say whether there are so many bytes."""
        return offset <= len(self._content)

    def size(self) -> int:
        """Give how many bytes there are."""
        return len(self._content)

    def close(self) -> None:
        """Let go of nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class Site:
    """An HDU of the file which is one of the spec. number: of its repetition, or None."""

    index: int
    seen: HduCheck
    hdu: HduBytes

    @property
    def columns(self) -> Sequence[StoredColumn]:
        """Give the columns of a table, as the header has them."""
        table = self.seen.hdu.table_of(Findings())
        return [] if table is None else table.columns


class Opened:
    """A base and what is known of it."""

    def __init__(self, base: Base, setting: Setting, content: bytes | None = None) -> None:
        self.base = base
        self.setting = setting
        self.content = base.content if content is None else content
        spec, product = setting.judged
        file = FITS.read(base.name, Bytes(self.content), Findings())
        if file is None or not isinstance(product, FitsProduct):
            raise ValueError(f"{base.name} is no FITS file")
        self.file: FitsFile = file
        self.draft = draft_of(self.content, file)
        self._seen = product.measured(file, spec)

    @cached_property
    def labels(self) -> dict[int, str]:
        """Give what the spec calls the HDUs that it knows, by index."""
        return self._seen.labels()

    def sites(self, label: str) -> list[Site]:
        """Give the HDUs of a label, in order."""
        found = [one for one in self._seen.every(label) if hasattr(one, "hdu")]
        return [Site(one.hdu.index, one, self.draft.hdus[one.hdu.index]) for one in found]

    def sites_of(self, block: Hdu) -> list[Site]:
        """Give the HDUs of a block of the spec; those of `anywhere` are all."""
        if block.kind != "anywhere":
            return self.sites(block.label)
        known = {one.index: one for label in set(self.labels.values()) for one in self.sites(label)}
        return [known[index] for index in sorted(known)]

    def values_of(self, field: NameField) -> list[Any]:
        """Give the values of the keywords that a field of the name of the file is made of."""
        if field.equals is None:
            return []
        names = [one.name for one in nodes(field.equals) if isinstance(one, KeywordRef)]
        found = [
            self.value(site, name)
            for label in dict.fromkeys(self.labels.values())
            for site in self.sites(label)
            for name in names
        ]
        return [one for one in dict.fromkeys(found) if one is not None]

    def edit(self, how: str, draft: Draft) -> Edit:
        """Give an edit that makes this file another."""
        return Edit(how, self._hashed(draft).content)

    @cached_property
    def _hash_at(self) -> tuple[int, int] | None:
        """Give where the hash of all headers stands that JWST keeps in its trees: HDU, and byte of its data."""
        for hdu in self.file.hdus:
            if is_embedding(hdu):
                data = self.draft.hdus[hdu.index].data
                at = data.find(hash_of(self.file).encode())
                if at >= 0:
                    return hdu.index, at
        return None

    def _hashed(self, draft: Draft) -> Draft:
        """Give a draft with that hash made right again."""
        if self._hash_at is None:
            return draft
        index, at = self._hash_at
        own = self.draft.hdus[index]
        place = next((place for place, one in enumerate(draft.hdus) if one.data is own.data), None)
        if place is None:
            return draft
        total = sha256()
        for nth, hdu in enumerate(draft.hdus):
            if nth != place:
                total.update(hdu.header)
        new = total.hexdigest().encode()
        return draft.with_hdu(place, draft.hdus[place].with_data(own.data[:at] + new + own.data[at + len(new) :]))

    def with_hdu(self, how: str, site: Site, hdu: HduBytes) -> Edit:
        """Give an edit of one HDU."""
        return self.edit(how, self.draft.with_hdu(site.index, hdu))

    def value(self, site: Site, name: str) -> Any:  # noqa: ANN401  whatever a card holds
        """Give the value of a keyword of an HDU, None where it has none."""
        card = site.seen.header.card(name)
        return None if card is None else card.value


def with_card(hdu: HduBytes, name: str, literal: str | None, *, comment: str | None = None) -> HduBytes:
    """Give an HDU with a card exchanged, taken out (`literal` is None), or put at the end."""
    place = hdu.find(name)
    if place is None:
        if literal is None:
            return hdu
        at = len(hdu.cards)
        while at and not hdu.cards[at - 1].strip():
            at -= 1
        return hdu.with_cards(at, at, written.card(name, literal, comment or ""))
    if comment is None:
        comment = written.read(hdu.cards[place]).comment
    cards = () if literal is None else written.card(name, literal, comment)
    return hdu.with_cards(place, hdu.span(place), cards)
