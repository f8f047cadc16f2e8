"""The bits of an integer: a strip of cells, the most significant left, those that are declared with their names.

Takes flags; gives the drawing. It comes in pieces of eight bits, each a picture of its own, so that a narrow page sets
them below each other. A declared bit is a link to its row of the table.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.drawings import marks
from specc.backends.wording.allowed import href

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.backends.docs.declared_views import BitView

_CELL, _TALL = 30, 28
_BYTE = 8
_SIZE = 12.5
_LONGEST = 24  # characters of a name
_SLANT = 0.766  # of names, at fifty degrees: how far up
_UNSAID = 64  # bits, where a type does not say how many


def width_of(kind: str, bits: Sequence[BitView]) -> int:
    """Give how many bits an integer of a type has; where that is not said, as many bytes as the declared ones need."""
    said = re.search(r"(\d+)$", kind)
    if said:
        return int(said[1])
    highest = max((one.bit for one in bits), default=0)
    return min(next((one for one in (8, 16, 32) if highest < one), _UNSAID), _UNSAID)


def strip(kind: str, bits: Sequence[BitView]) -> Markup:
    """Give the drawing of the bits of a type, with the declared ones."""
    count = width_of(kind, bits)
    known = {one.bit: one for one in bits}
    drawn = [
        _byte(range(highest, max(highest - _BYTE, -1), -1), known, kind, count)
        for highest in range(count - 1, -1, -_BYTE)
    ]
    pairs = [Markup("<div>%s</div>") % Markup().join(drawn[at : at + 2]) for at in range(0, len(drawn), 2)]
    return Markup('<div class="bits">%s</div>') % Markup().join(pairs)


def worked(bits: Sequence[BitView]) -> Markup:
    """Say in words what a value means: that of two bits, or of the one that there is."""
    usual = [one for one in bits if not one.deprecated] or list(bits)
    chosen = [usual[0], *usual[2:3]] if len(usual) > 2 else usual  # noqa: PLR2004  not neighbours, where there are three
    if not chosen:
        return Markup()
    names = Markup(" and ").join(Markup("<code>%s</code>") % one.name for one in chosen)
    total = sum(one.value for one in chosen)
    if len(chosen) == 1:
        return Markup("A value of <code>%s</code> has bit %s set: %s.") % (total, chosen[0].bit, names)
    sums = " + ".join(str(one.value) for one in chosen)
    which = " and ".join(str(one.bit) for one in chosen)
    return Markup("A value of <code>%s</code> is %s: bits %s are set, %s.") % (total, sums, which, names)


def _byte(numbers: range, known: dict[int, BitView], kind: str, count: int) -> Markup:
    """Give eight bits, or as many as there are."""
    declared = [known[one] for one in numbers if one in known]
    longest = max((marks.columns(_name(one)) for one in declared), default=0)
    above = round(longest * _SIZE * marks.WIDE * _SLANT) + (14 if declared else 2)
    cells, undeclared, free = Markup(), "", Markup()
    for place, number in enumerate(numbers):
        left = place * _CELL + 1
        label = marks.letters(left + _CELL / 2, above + 18.5, str(number))
        if number in known:
            cells += _declared(known[number], label, left, above)
        else:
            undeclared += f"M{left} {above}h{_CELL}v{_TALL}h-{_CELL}z"
            free += label
    if undeclared:
        free = Markup('<g class="q" aria-hidden="true">%s%s</g>') % (marks.path(undeclared), free)
    size = (_CELL * len(numbers) + 2, above + _TALL + 18)
    return Markup(
        '<svg class="fig" width="%srem" viewBox="0 0 %s %s" role="group" aria-label="Bits %s to %s">%s%s%s</svg>'
    ) % (
        f"{size[0] / 16:.4g}",
        *size,
        numbers[0],
        numbers[-1],
        free,
        cells,
        _ends(numbers, kind, count, above + _TALL + 15),
    )


def _declared(bit: BitView, label: Markup, left: int, above: int) -> Markup:
    """Give one cell with its name, as a link to the row of the table."""
    middle = left + _CELL // 2
    cell = marks.path(f"M{left} {above}h{_CELL}v{_TALL}h-{_CELL}zM{middle} {above}v-6", "old" if bit.deprecated else "")
    name = Markup('<text transform="translate(%s %s)rotate(-50)">%s</text>') % (middle + 1, above - 9, _name(bit))
    return Markup('<a href="%s">%s%s%s</a>') % (href(bit.anchor), cell, label, name)


def _name(bit: BitView) -> str:
    return marks.cut(bit.name, _LONGEST)


def _ends(numbers: range, kind: str, count: int, y: int) -> Markup:
    """Give what is said below the first and the last bit of all."""
    said = Markup()
    if numbers[0] == count - 1:
        words = ["most significant"] if count > _BYTE or not kind.startswith("int") else []
        words += ["the sign"] if kind.startswith("int") else []
        said += marks.letters(1, y, ", ".join(words), "q start")
    if numbers[-1] == 0:
        said += marks.letters(_CELL * len(numbers) + 1, y, "least significant", "q end")
    return said
