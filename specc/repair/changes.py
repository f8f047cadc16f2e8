"""What is different in a mended file, place by place, and for which rules: what people and programs are shown.

Takes an `Outcome`; gives `Change`s in the order of the file. They come from comparing the drafts, not from the edits,
so that nothing can be changed unseen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from .draft import PIECE
from .edits import out_of_order
from .table import ORDERING, repairs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.runtime.reading.source import Source

    from .draft import HduDraft
    from .edits import Part, Touched
    from .mending import Outcome

    What: TypeAlias = Literal["replaced", "inserted", "deleted", "moved", "overwritten", "cut"]

_SUM = "CHECKSUM"
_SUM_DOES = "write the sum of what is there now"
_ROOM_DOES = "a blank card makes room"
_PARTS: dict[Part, str] = {
    "END": "END card",
    "PAD": "blocks behind END",
    "FILL": "fill of the data",
    "TAIL": "end of the file",
}


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. codes: of the rules that asked for it. does: what was done, as orders.

    index, label: the HDU. part: what is no card. card: its number before, to: afterwards, from 1; None where it is not
    there. old, new: the card or a description of bytes, unprintable characters escaped; None where there is none.
    """

    index: int
    label: str
    what: What
    codes: tuple[str, ...]
    part: str | None = None
    card: int | None = None
    to: int | None = None
    old: str | None = None
    new: str | None = None

    @property
    def does(self) -> str:
        """Give what was done."""
        words = [repairs()[code].does for code in self.codes if code != _SUM]
        if not words:
            return _SUM_DOES if self.codes else _ROOM_DOES
        return "; ".join(dict.fromkeys(words))


def changes(outcome: Outcome) -> list[Change]:
    """Give every difference between the file and its mended draft."""
    found: list[Change] = []
    for old, new in zip(outcome.old.hdus, outcome.new.hdus, strict=True):
        if old is not new:
            reasons = {part: codes for (index, part), codes in outcome.reasons.items() if index == old.index}
            found += sorted(_cards(old, new, reasons), key=lambda one: one.card or one.to or 0)
            found += _parts(old, new, reasons, outcome.old.source)
    return found


def _cards(old: HduDraft, new: HduDraft, reasons: dict[Touched, tuple[str, ...]]) -> Iterator[Change]:
    places = {line.number: place for place, line in enumerate(new.lines, 1)}
    kept = [line.number for line in new.lines if line.number > 0]
    moved = {kept[place] for place in out_of_order(kept)}
    ordering = tuple(dict.fromkeys(code for codes in reasons.values() for code in codes if code in ORDERING))
    for line in old.lines:
        codes = reasons.get(line.number, ())
        to = places.get(line.number)
        if to is None:
            yield Change(old.index, old.label, "deleted", codes, card=line.number, old=escaped(line.text))
            continue
        text = new.lines[to - 1].text
        if text != line.text or line.number in moved:
            what: What = "moved" if line.number in moved else "replaced"
            codes = codes or (ordering if what == "moved" else ())
            yield Change(
                old.index, old.label, what, codes, card=line.number, to=to, old=escaped(line.text), new=escaped(text)
            )
    for line in new.lines:
        if line.number < 0:
            codes = reasons.get(line.number, ())
            yield Change(old.index, old.label, "inserted", codes, to=places[line.number], new=escaped(line.text))


def _parts(old: HduDraft, new: HduDraft, reasons: dict[Touched, tuple[str, ...]], source: Source) -> Iterator[Change]:
    def overwritten(part: Part, before: str, after: str) -> Change:
        codes = reasons.get(part, ())
        return Change(old.index, old.label, "overwritten", codes, part=_PARTS[part], old=before, new=after)

    if new.end != old.end:
        yield overwritten("END", escaped(old.end), escaped(new.end))
    if "PAD" in reasons:
        yield overwritten("PAD", _described(old.pad.encode("latin-1")), _described(new.pad.encode("latin-1")))
    if new.fill is not None:
        before = source.read(old.data_end, min(old.fill_end, old.stop) - old.data_end)
        yield overwritten("FILL", _described(before), _described(new.fill))
    if new.cut:
        count = old.stop - old.fill_end
        before = source.read(old.fill_end, min(count, PIECE))
        codes = reasons.get("TAIL", ())
        yield Change(old.index, old.label, "cut", codes, part=_PARTS["TAIL"], old=_described(before))


def _described(content: bytes) -> str:
    """Bytes in words: how many, and which."""
    if not content:
        return "no bytes"
    many = f"{len(content):,} byte{'' if len(content) == 1 else 's'}"
    if not content.strip(content[:1]):
        return f"{many} 0x{content[0]:02x}"
    common = max((0, 0x20), key=content.count)
    others = len(content) - content.count(common)
    return f"{many}, {others:,} of them not 0x{common:02x}"


def escaped(text: str) -> str:
    r"""Give text without blanks at its end, and with `\x09` for what is no printable ASCII."""
    shown = text.rstrip(" ")
    return "".join(one if " " <= one <= "~" else f"\\x{ord(one):02x}" for one in shown)
