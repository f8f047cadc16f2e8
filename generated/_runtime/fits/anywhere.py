# SPDX-License-Identifier: BSD-3-Clause
"""Keywords that may sit in any header of a file: looked for in the primary first, then in one extension after another.

Takes the HDUs of a file as one header whose card of a name is the first that has a value; findings stand where it
does. Two cards of one name must agree. Only specs that declare such keywords load this.
"""

from __future__ import annotations

from ..patterns import pattern_of
from ..values import shown
from .check import HduCheck

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from .cards import Card
    from .product import ProductCheck
    from .structure import Hdu

LABEL = "anywhere"


class Anywhere:
    """What a product says of such keywords: the function that demands them, their names, and patterns of names."""

    __slots__ = ("check", "names", "patterns")

    def __init__(
        self, check: Callable[[HduCheck], None], names: tuple[str, ...] = (), patterns: tuple[str, ...] = ()
    ) -> None:
        self.check = check
        self.names = frozenset(names)
        self.patterns = patterns

    def left(self, names: list[str]) -> list[str]:
        """Those names that nothing of this is said about."""
        fits = [pattern_of(pattern) for pattern in self.patterns]
        return [name for name in names if name not in self.names and not any(one(name) for one in fits)]


class _Headers:
    """All headers of a file as one."""

    recalled = None

    def __init__(self, hdus: list[Hdu]) -> None:
        self._hdus = hdus

    def holders(self, name: str) -> Iterator[tuple[Hdu, Card]]:
        """The HDUs that have a card of a name, in order."""
        for hdu in self._hdus:
            card = hdu.header.card(name)
            if card is not None:
                yield hdu, card

    def first(self, name: str) -> tuple[Hdu, Card] | None:
        """The first card of a name that has a value, or else the first."""
        found = list(self.holders(name))
        return next((one for one in found if one[1].value is not None), found[0] if found else None)

    def card(self, name: str) -> Card | None:
        found = self.first(name)
        return None if found is None else found[1]

    def holds(self, name: str) -> bool:
        return any(hdu.header.holds(name) for hdu in self._hdus)

    def names(self) -> list[str]:
        return list(dict.fromkeys(name for hdu in self._hdus for name in hdu.header.names()))

    def __contains__(self, name: str) -> bool:
        return any(name in hdu.header for hdu in self._hdus)


class AnywhereCheck(HduCheck):
    """The headers of a file seen as one; what is found is told of the HDU that has the card."""

    __slots__ = ("_headers",)

    def __init__(self, product: ProductCheck) -> None:
        super().__init__(product, LABEL, product.file.hdus[0], product.primary.dimensions)
        self._headers = _Headers(product.file.hdus)
        self.header = self._headers  # type: ignore[assignment]  # stands for one

    def keyword(self, name: str, types: str, **facts: Any) -> bool:  # noqa: ANN401  # as of one header
        """Demand a keyword of some header; where several have it, their cards must agree."""
        right = super().keyword(name, types, **facts)
        self._agree(name, facts.get("item") or name)
        return right

    def _agree(self, name: str, item: str) -> None:
        found = [(hdu, card) for hdu, card in self._headers.holders(name) if card.value is not None]
        for hdu, card in found[1:]:
            first, known = found[0]
            if card.value == known.value and isinstance(card.value, str) == isinstance(known.value, str):
                continue
            self.product.findings.add(
                f"{self._rule}/{item}:agree",
                f"{name} is {shown(known.value)} in {self._label(first)} (card {known.number})"
                f" and {shown(card.value)} in {self._label(hdu)}",
                hdu=self._label(hdu),
                index=hdu.index,
                extver=hdu.version if hdu.index else None,
                keyword=name,
                card=card.number,
                expected=known.value,
                found=card.value,
            )

    def _label(self, hdu: Hdu) -> str:
        return self.product.labels().get(hdu.index) or hdu.label

    def fault(self, rule: str, message: str | Callable[[], str], **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        """Note that a rule is broken, where the card stands that it is about; what is missing stands nowhere."""
        keyword = facts.get("keyword")
        found = self._headers.first(keyword) if keyword is not None else None
        where: dict[str, Any] = {"hdu": None, "index": None, "extver": None}
        if found is not None:
            hdu = found[0]
            where = {"hdu": self._label(hdu), "index": hdu.index, "extver": hdu.version if hdu.index else None}
        self.product.findings.add(rule, message, **where, **facts)
