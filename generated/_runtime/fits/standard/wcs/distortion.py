# SPDX-License-Identifier: BSD-3-Clause
"""The SIP convention: distortion polynomials A and B of detectors, inverted in AP and BP (Shupe et al. 2005)."""

from __future__ import annotations

from ....values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..hdu import StandardHdu
    from .descriptions import Description

_PAIRS = (("A", "B"), ("AP", "BP"))
_NAMES = ("A", "B", "AP", "BP")
_FIRST = frozenset("AB")
_MOST = 9
_MOST_KEPT = 1000
_terms: dict[str, tuple[str, int] | None] = {}  # files have the same keywords again and again
_BOTH = 2  # numbers of a coefficient: powers of the two axes


def check_sip(h: StandardHdu, found: list[Description]) -> None:
    """Judge the polynomials of a header against its CTYPEs and against each other."""
    primary = next((each for each in found if not each.alternate and each.column == 0 and each.axes), None)
    types = {} if primary is None else primary.of("CTYPE")
    marked = [card for card in types.values() if card.kind == "string" and card.value.rstrip(" ").endswith("-SIP")]
    orders = [h.first[keyword] for keyword in ("A_ORDER", "B_ORDER") if keyword in h.first]
    if marked and not orders:
        text = f"{marked[0].keyword} is {shown(marked[0].value)}, and there is no A_ORDER"
        h.fault("F1430", f"{text}; write the polynomials, or leave -SIP away", marked[0])
    if orders and not marked and types:
        card = next(iter(types.values()))
        text = f"{orders[0].keyword} is given, and {card.keyword} is {card.written} without -SIP"
        h.fault("F1430", f"{text}, so most readers leave the distortion out; append -SIP", card)
    terms = [(keyword, term) for keyword in h.first if keyword[:1] in _FIRST and (term := _term(keyword)) is not None]
    for pair in _PAIRS:
        _check_orders(h, pair, terms)


def _term(keyword: str) -> tuple[str, int] | None:
    """Polynomial and power of `A_2_1`: A and 3."""
    if keyword in _terms:
        return _terms[keyword]
    head, _, numbers = keyword.partition("_")
    powers = numbers.split("_")
    found = None
    if head in _NAMES and len(powers) == _BOTH and all(map(str.isdecimal, powers)):
        found = (head, sum(map(int, powers)))
    if len(_terms) < _MOST_KEPT:
        _terms[keyword] = found
    return found


def _check_orders(h: StandardHdu, pair: tuple[str, str], terms: list[tuple[str, tuple[str, int]]]) -> None:
    given = [name for name in pair if f"{name}_ORDER" in h.first]
    if len(given) == 1:
        other = pair[1] if given[0] == pair[0] else pair[0]
        text = f"{given[0]}_ORDER is given without {other}_ORDER; write the polynomials of both axes, or none"
        h.fault("F1431", text, h.first[f"{given[0]}_ORDER"])
    for name in given:
        card = h.first[f"{name}_ORDER"]
        if card.kind in ("undefined", "broken", "commentary"):
            continue
        if card.kind != "int" or not 0 <= card.value <= _MOST:
            h.value_fault(
                "F1431", f"{card.keyword} is {card.written}, and an order is a whole number from 0 to {_MOST}", card
            )
        else:
            beyond = [keyword for keyword, (head, power) in terms if head == name and power > card.value]
            if beyond:
                text = f"{', '.join(beyond[:6])} beyond {card.keyword}, which is {card.value}; correct one of them"
                h.fault("F1431", text, h.first[beyond[0]])
