"""The section that shows a file of a product: its cards, or its text.

Takes a `Sample`; gives the section's model. The cards of a sample are shown as they are; which of them are declared on
the page the page's script finds out, since a link on each would be more bytes than the cards themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.backends.samples import Unmade

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.backends.samples import Sample, SampleHdu
    from specc.model.spec import Product

_MADE = {"maximal": "all that may be in it", "usual": "what is required and what is recommended"}
_TEXTS = {"json": "JSON", "yaml": "YAML", "asdf": "YAML", "csv": "CSV", "ecsv": "ECSV"}


@dataclass(frozen=True, slots=True)
class SampleBlock:
    """What is shown under one heading.

    scope: what ids of the items begin with that the lines of the text are. cards: it is a header. notes: what is left
    out of it.
    """

    title: str
    remark: str
    text: str
    scope: str = ""
    cards: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleSection:
    """A file of a product. reason: why there is none. command: what makes the whole of it. facts: of a picture."""

    command: str
    file: str = ""
    holds: str = ""
    reason: str = ""
    blocks: tuple[SampleBlock, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()


def sample_section(spec: str, product: Product, made: Sample | Unmade | None) -> SampleSection | None:
    """Give the section; None where nobody makes samples."""
    if made is None:
        return None
    command = f"specc example {spec}:{product.name}"
    if isinstance(made, Unmade):
        return SampleSection(command, reason=made.reason or "nothing that conforms was found")
    left = "HDU" if made.hdus else "line"
    return SampleSection(
        command=f"{command}{' --usual' if made.kind == 'usual' else ''}",
        file=made.file,
        holds=_MADE[made.kind],
        blocks=tuple(_blocks(product, made)),
        facts=tuple(_facts(made)),
        notes=(_more(made.more, left),) if made.more else (),
    )


def _blocks(product: Product, made: Sample) -> Iterator[SampleBlock]:
    for one in made.hdus:
        yield SampleBlock(
            title=one.name or one.label or ("PRIMARY" if one.index == 0 else f"HDU {one.index}"),
            remark=_remark(one),
            text="\n".join(one.cards),
            scope=f"{product.name}/{one.label}" if one.label else "",
            cards=True,
            notes=tuple(_left_out(one)),
        )
    if made.text:
        yield SampleBlock(_TEXTS.get(product.format, ""), "", made.text.removesuffix("\n"))


def _remark(one: SampleHdu) -> str:
    """Say how many cards there are, and what shape the data have."""
    cards = len(one.cards) + one.more + len(one.without)
    table = any(card.startswith("TFIELDS ") for card in one.cards)
    shape = f"{one.shape[0]} rows" if table and one.shape else " \N{MULTIPLICATION SIGN} ".join(map(str, one.shape))
    return ", ".join(part for part in (f"{cards} cards", shape if not one.without else "") if part)


def _left_out(one: SampleHdu) -> Iterator[str]:
    if one.more:
        yield _more(one.more, "card")
    if one.without:
        *most, last = one.without
        names = f"{', '.join(most)} and {last}" if most else last
        yield f"Without {names}, which follow from how a library packs what the HDU holds."


def _more(count: int, noun: str) -> str:
    return f"{count} more {noun}{'' if count == 1 else 's'}."


def _facts(made: Sample) -> Iterator[tuple[str, str]]:
    if made.pixels:
        rows, columns, *channels = made.pixels
        of = f", {channels[0]} channels" if channels else ""
        yield "Pixels", f"{columns} \N{MULTIPLICATION SIGN} {rows}{of}"
    yield from made.texts
