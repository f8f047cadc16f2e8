"""What unit was meant by a text that is none: another case, a long name, a slip in one symbol of several.

Takes the text and the units of a spec; gives a suggestion, or nothing. Loaded for wrong units alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.diagnostics.suggest import Suggestion, nearest, suggestion
from specc.runtime.fits.standard.unit_grammar import unit_fault

if TYPE_CHECKING:
    from specc.model.units import Units

_SYMBOL = re.compile(r"[A-Za-z%_]+")
_MOST = 3


def meant(text: str, units: Units) -> Suggestion:
    """Give ``did you mean `MJy/sr`?`` for `MJy/str`."""
    fault = unit_fault(text, {})
    if fault is not None and fault[2] and units.known(fault[2]):
        return suggestion([fault[2]])
    wrong = [symbol for symbol in dict.fromkeys(_SYMBOL.findall(text)) if not units.known(symbol)]
    if len(wrong) != 1:
        return Suggestion("")
    near = nearest(wrong[0], units.near(), _MOST)
    symbol = re.compile(rf"(?<![A-Za-z%_]){re.escape(wrong[0])}(?![A-Za-z%_])")
    whole = [one.join(symbol.split(text)) for one in near]
    return suggestion(one for one in whole if units.known(one))
