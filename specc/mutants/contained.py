"""Files with another value of one thing that they hold, whatever their format: a keyword of FITS, a key of a tree.

Takes the bytes of a file and what names the value; gives other bytes. Nothing else in the file is touched.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from specc.model.spec import Hdu
from specc.mutants import authors
from specc.mutants.trees import changes, embedded
from specc.mutants.trees import file as files
from specc.mutants.trees.objects import at
from specc.mutants.values import shown
from specc.repair.cards import with_value
from specc.runtime.fits.cards import CARD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.examples.drawing import Draw
    from specc.model.expressions import ColumnRef, KeywordRef
    from specc.model.spec import Facts, Product

_MANY = 10


def others(
    content: bytes, product: Product, ref: KeywordRef | ColumnRef, known: Sequence[Any], draw: Draw
) -> Iterator[tuple[str, bytes]]:
    """Give the file with other values: how, and the bytes."""
    if product.format == "fits":
        yield from _keyword(content, ref.name, _facts(product, ref.name), known, draw)
        return
    tree = files.read(content, product.format)
    steps = tuple(ref.name.split("."))
    facts = _facts(product, steps[-1])
    if tree is None or facts is None or at(tree.root, steps) is None:
        return
    for value in islice(authors.values(facts, None, known, draw), _MANY):
        attempt = changes.put_value(steps, value)
        yield attempt.how, tree.changed(*attempt.changes)


def _facts(product: Product, name: str) -> Facts | None:
    return next(
        (one.facts for block in product.hdus if isinstance(block, Hdu) for one in block.keywords if one.name == name),
        None,
    )


def _keyword(
    content: bytes, name: str, facts: Facts | None, known: Sequence[Any], draw: Draw
) -> Iterator[tuple[str, bytes]]:
    for part in embedded.parts(content):
        for number, card in enumerate(part.cards):
            if facts is None or card[:10] != f"{name:8}= ":
                continue
            now = _read(part.value(name))
            for value in islice(authors.values(facts, now, known, draw), _MANY):
                written = with_value(card, _literal(value))
                place = part.begin + number * CARD
                if written is not None:
                    made = content[:place] + written.encode("latin-1", "replace") + content[place + CARD :]
                    yield f"{name} is {shown(value)}", made
            return


def _read(literal: str) -> Any:  # noqa: ANN401  what a card holds
    if literal in {"T", "F"}:
        return literal == "T"
    if re.fullmatch(r"[+-]?\d+", literal):
        return int(literal)
    try:
        return float(literal)
    except ValueError:
        return literal


def _literal(value: Any) -> str:  # noqa: ANN401  as above
    if isinstance(value, bool):
        return "T" if value else "F"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return repr(value).upper()
