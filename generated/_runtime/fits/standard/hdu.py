# SPDX-License-Identifier: BSD-3-Clause
"""One HDU as the rules of the Standard see it: all its cards in order, looked up in the ways that the rules need.

Takes an HDU of an open file; gives cards and values, and puts findings into the findings of the file. A rule that many
cards of one HDU break is told for the first of them, keyword by keyword; how many more there are is one finding.
"""

from __future__ import annotations

from ...findings import OFF
from ...values import DIGITS
from .register import level_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from ...findings import Findings
    from ...spec import Policy
    from ..cards import Card
    from ..columns import Table
    from ..file import FitsFile
    from ..header import Header
    from ..structure import Hdu

    Gathered = TypeVar("Gathered")

_MOST_TOLD = 20  # findings of one rule in one HDU; the others are counted


class StandardHdu:
    """One HDU of a file.

    label: what its spec calls it. Cards called COMMENT, HISTORY, CONTINUE, HIERARCH or nothing are commentary and have
    no values.
    """

    __slots__ = (
        "_cards",
        "_first",
        "_indexed",
        "_more",
        "_told",
        "file",
        "findings",
        "hdu",
        "header",
        "label",
        "policy",
    )

    def __init__(self, file: FitsFile, hdu: Hdu, label: str, findings: Findings, policy: Policy) -> None:
        self.file = file
        self.hdu = hdu
        self.header: Header = hdu.header
        self.label = label
        self.findings = findings
        self.policy = policy
        self._cards: list[Card] | None = None
        self._first: dict[str, Card] | None = None
        self._indexed: dict[str, dict[int, Card]] | None = None
        self._told: dict[str, set[str]] = {}
        self._more: dict[str, int] = {}

    @property
    def cards(self) -> list[Card]:
        """Every card before END, in order."""
        if self._cards is None:
            self._cards = self.header.every()
        return self._cards

    @property
    def first(self) -> dict[str, Card]:
        """The first card of each keyword."""
        if self._first is None:
            self.header.every()
            self._first = self.header.firsts
        return self._first

    @property
    def beginnings(self) -> set[str]:
        """The first four characters of all keywords."""
        return {keyword[:4] for keyword in self.first}

    def card(self, keyword: str) -> Card | None:
        """First card of a keyword. It reads no other, so rules over many HDUs ask for cards by name."""
        return self.header.card(keyword) if self._first is None else self._first.get(keyword)

    def indexed(self, stem: str) -> dict[int, Card]:
        """First cards of `TFORM1`, `TFORM2`, ... by their number; `TFORM01` is none of them (FITS 4.1.2.1)."""
        if self._indexed is None:
            self._indexed = {}
            for keyword, card in self.first.items():
                before = keyword.rstrip(DIGITS)
                if len(before) < len(keyword) and keyword[len(before)] != "0":
                    self._indexed.setdefault(before, {})[int(keyword[len(before) :])] = card
        return self._indexed.get(stem, {})

    def gathered(self, gather: Callable[[StandardHdu], Gathered]) -> Gathered:
        """What a function makes of keywords, types of values and kind of the HDU alone: it must read no value."""
        return gather(self)

    def text(self, keyword: str) -> str | None:
        """Value of a keyword that is a string; else None."""
        card = self.card(keyword)
        return card.value if card is not None and card.kind == "string" else None

    def integer(self, keyword: str) -> int | None:
        """Value of a keyword that is an integer; else None."""
        card = self.card(keyword)
        return card.value if card is not None and card.kind == "int" else None

    def number(self, keyword: str) -> float | None:
        """Value of a keyword that is an integer or a real; else None."""
        card = self.card(keyword)
        return card.value if card is not None and card.kind in ("int", "float") else None

    def logical(self, keyword: str) -> bool | None:
        """Value of a keyword that is T or F; else None."""
        card = self.card(keyword)
        return card.value if card is not None and card.kind == "bool" else None

    @property
    def table(self) -> Table | None:
        """Columns of a table; None for what is no table."""
        return self.hdu.table_of(self.findings)

    @property
    def stored_table(self) -> Table | None:
        """Columns of a table, or of the table that a compressed image is stored as."""
        if self.hdu.compressed and self.hdu.table is None:
            from ..columns import read_table

            self.hdu.table = read_table(self.hdu, self.findings)
        return self.table

    def wanted(self, code: str) -> bool:
        """Whether a fault of this rule would be told: ask before work that only a rule that is `off` needs."""
        return (self.findings.settled(code) or level_of(code)) != OFF

    def asked(self, code: str) -> bool:
        """Whether a policy speaks of a rule that is `off` otherwise; costs less than `wanted`: it reads no register."""
        return self.findings.settled(code) not in (None, OFF)

    def fault(
        self,
        code: str,
        message: str,
        card: Card | None = None,
        *,
        count: int = 1,
        expected: object = None,
        found: object = None,
        fix: str | None = None,
        keyword: str | None = None,
        column: str | None = None,
        row: int | None = None,
        pixel: tuple[int, ...] | None = None,
    ) -> None:
        """Tell that a rule is broken.

        card: at which one; its keyword, number and value are the place and what was found, unless they are given.
        fix: what a repair would write. keyword: one without a card. row: from 1. pixel: from 1, in NAXIS order.
        """
        if card is not None:
            keyword = keyword or card.keyword or None
            if found is None and card.value is not None:
                found = card.written
        told = self._told.setdefault(code, set())
        if len(told) >= _MOST_TOLD and message not in told:
            if self.wanted(code):
                self._more[code] = self._more.get(code, 0) + count
            return
        told.add(message)
        self.findings.add(
            code,
            message,
            default=level_of(code),
            count=count,
            expected=expected,
            found=found,
            fix=fix,
            hdu=self.label,
            index=self.hdu.index,
            extver=self.hdu.version if self.hdu.index else None,
            keyword=keyword,
            card=None if card is None else card.number,
            column=column,
            row=row,
            pixel=pixel,
        )

    def value_fault(
        self, code: str, message: str, card: Card, *, expected: object = None, fix: str | None = None
    ) -> None:
        """Tell that the value of a card is not what the Standard wants; silent when a finding already says so.

        A rule that a policy turned off says nothing, and silences no other.
        """
        if not card.told:
            card.told = self.wanted(code)
            self.fault(code, message, card, expected=expected, fix=fix)

    def let_go(self) -> None:
        """Forget what can be read again, and which messages were told: of many HDUs both would fill the memory."""
        self._cards = self._first = self._indexed = None
        self._told = {}
        self.header.let_go()

    def finish(self) -> None:
        """Tell how many faults were counted only."""
        for code, more in self._more.items():
            text = f"{code} is broken at {more} more places of this HDU than are told"
            self.findings.add("F0118", text, default="info", count=more, hdu=self.label, index=self.hdu.index)
