# SPDX-License-Identifier: BSD-3-Clause
"""Families of keywords that belong to a column: `1CUNI5` is `1CUNIn` of column 5, of the family `[i]CUNIn`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..beside import runtime

if TYPE_CHECKING:
    from .fields import Keyword

_INDEX = re.compile(r"\\\[\w+\\\]")


def of_family(item: Keyword, stem: str) -> bool:
    """Say whether a name with an n in place of the column's number is of the family."""
    return re.fullmatch(_INDEX.sub(lambda _: r"\d+", re.escape(item.name)), stem) is not None


def stems(item: Keyword, name: str, number: int) -> list[str]:
    """Give the name of a card with an n in place of the column's number, if it is of the family."""
    numbered = runtime("fits.columns").numbered
    digits = str(number)
    places = [at for at in range(len(name)) if name.startswith(digits, at)]
    found = [f"{name[:at]}n{name[at + len(digits) :]}" for at in places]
    return [one for one in found if of_family(item, one) and numbered(one, number) == name][:1]
