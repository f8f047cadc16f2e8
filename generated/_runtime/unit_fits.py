# SPDX-License-Identifier: BSD-3-Clause
"""Whether the unit that a header says, of a column or an image, is one that the spec wants, and what to say if not.

Takes the text of a unit, as TUNITn, BUNIT or the header of ECSV has it, None where there is none.
"""

from __future__ import annotations

from .unit_text import canonical, same_unit
from .values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def unit_fits(written: str | None, wanted: str | tuple[str, ...], aliases: Mapping[str, str], *, absent: bool) -> bool:
    """Whether a unit in a header is one of the wanted; `absent` when it is implied and need not be written."""
    units = (wanted,) if isinstance(wanted, str) else wanted
    if written is None or written == "":
        return absent or any(canonical(unit, aliases) == "" for unit in units)
    return same_unit(written, units, aliases)


def unit_message(keyword: str, written: str | None, wanted: str | tuple[str, ...], *, absent: bool) -> str:
    """What to say of a unit that does not fit."""
    units = [wanted] if isinstance(wanted, str) else list(wanted)
    said = " or ".join(shown(unit) if unit else "no unit" for unit in units)
    if written is None:
        return f"{keyword} is missing; it must say {said}"
    if said == "no unit":
        return f"{keyword} is {shown(written)}; it must not be there, or be blank"
    implied = "; leave it out, the unit is implied" if absent else ""
    return f"{keyword} is {shown(written)}, not {said}{implied}"
