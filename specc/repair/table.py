"""Every repair: the rule that it mends, what it does in words, and the function that makes its edits.

A rule that a repair mends only when asked has no function: sums that are wrong may mean damaged data, so `sums` makes
them right, or adds them, for the whole file at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from . import blocks, case, columns, mandatory, reserved, syntax

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .case import Make
    from .sums import Sums

_FIXED = "write the card in fixed format, if its comment still fits"
_ORDER = "put the mandatory keywords in order, if each of them is there once"
_SAME = "take out cards that repeat the first one word for word"
_OUT = "take the card out"
_OUT_IF_NOTHING = "take the card out, if its value changes nothing"
_TABS = "write blanks for tabs"
_STRIP = "drop the blanks before the value"
_EXTREME = "write the value that the data have"
_DIGITS = "write all digits of the same number"
_LONGEST = "write the length of the longest array"
_SUM = "compute it anew"
_ADD_SUM = "add DATASUM and CHECKSUM"


@dataclass(frozen=True, slots=True)
class Repair:
    """A repair. does: as an order. make: gives edits, or None; asked: what has to be asked for instead."""

    code: str
    does: str
    make: Make | None
    asked: Sums = "keep"

    @property
    def option(self) -> str:
        """Give the option that asks for it; nothing when it needs none."""
        return {"keep": "", "renew": "--checksums", "add": "--add-checksums"}[self.asked]


_ROWS: tuple[tuple[str, str, Make], ...] = (
    ("F0102", "append the fill that is missing", blocks.fill),
    ("F0104", "cut off less than a block of zeros or blanks", blocks.cut),
    ("F0108 F0109", "write blanks, unless cards with values stand there", syntax.blank_pad),
    ("F0110", "overwrite the fill with zeros", blocks.fill),
    ("F0111", "overwrite the fill with blanks", blocks.fill),
    ("F0202", "write blanks for NULs in comments and commentary", syntax.blanks_for("\0")),
    ("F0211", "insert the blank, if there is room", syntax.blank_before_slash),
    ("F0218", "write the exponent letter in upper case", syntax.capital_exponent),
    ("F0227", "blank what follows END", syntax.bare_end),
    ("F0229 F0316 F0333 F0335", _SAME, syntax.drop_same),
    ("F0232", _FIXED, syntax.fixed_format),
    ("F0235 F0237", _TABS, syntax.blanks_for("\t")),
    ("F0302 F0304 F0306 F0317 F1903 F1912", _FIXED, case.card),
    ("F0309", _STRIP, case.value),
    ("F0310 F0312 F0320 F0322 F0330 F0334 F0346", _ORDER, mandatory.in_order),
    ("F0319", "add PCOUNT = 0 to an image or an ASCII table", mandatory.add_pcount),
    ("F0321", "add GCOUNT = 1 to an image or a table", mandatory.add_gcount),
    ("F0336", "take PCOUNT = 0 or GCOUNT = 1 out", mandatory.drop_counts),
    ("F0339 F0340 F0341 F1211 F1304 F1509 F0620", _OUT, case.delete),
    ("F0343", "take T or F out of its quotes", case.value),
    ("F0344", "write T", case.value),
    ("F0345", "add EXTEND = T", mandatory.add_extend),
    ("F0401", "put the value in quotes", case.value),
    ("F0405", "take the number out of its quotes", case.value),
    ("F0423", "write the same number without point and exponent", case.same_value),
    ("F0409", "drop blanks around the date, or write its T", case.value),
    ("F0411", "drop the Z of a date in UTC", reserved.without_zone),
    ("F0412", "write 19YY-MM-DD for DD/MM/YY, if the file was written before 20YY", reserved.of_last_century),
    ("F0414", "add the zeros that are missing", case.value),
    ("F0606", f"{_OUT}, if the image is not compressed", columns.drop_blank),
    ("F0810 F0903 F0910 F1909", _OUT, case.delete_as_told),
    ("F0612 F0922", _DIGITS, case.same_value),
    ("F0614 F0722", _EXTREME, case.value),
    ("F0703 F0707 F0915", _STRIP, case.value),
    ("F0704", "write it in upper case", case.value),
    ("F0808 F0907 F0908", _OUT_IF_NOTHING, case.delete_as_told),
    ("F0926 F1003 F1007", _LONGEST, columns.longest),
    ("F1204", "put the number in quotes", case.value),
    ("F1206", "write the card in fixed format, and the sum anew if it was right", syntax.fixed_format),
    ("F1309", "write EXTVER = 1, which is meant", reserved.add_extver),
    ("F1402", "move it to directly behind the mandatory keywords", mandatory.axes_first),
    ("F1508", "write RADESYS for RADECSYS, if there is none", reserved.renamed),
)
_ASKED: tuple[tuple[str, str, Sums], ...] = (
    ("F1201 F1202 F1203 F1205 F1208 F1210", _SUM, "renew"),
    ("F1207 F1209", _ADD_SUM, "add"),
)
ORDERING = frozenset(
    code for codes, _, make in _ROWS if make in (mandatory.in_order, mandatory.axes_first) for code in codes.split()
)


@cache
def repairs() -> Mapping[str, Repair]:
    """Give every repair by the code of its rule, in order of the codes."""
    found = [Repair(code, does, make) for codes, does, make in _ROWS for code in codes.split()]
    found += [Repair(code, does, None, asked) for codes, does, asked in _ASKED for code in codes.split()]
    return {one.code: one for one in sorted(found, key=lambda one: one.code)}
