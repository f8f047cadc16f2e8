"""What a family of keywords or columns stands for: its names where there are few, else what its variables run over.

Takes a family of the model; gives one line for the table.
"""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from specc.plan.walk import constant

if TYPE_CHECKING:
    from specc.model.expressions import Expr
    from specc.model.spec import Family, LoopVariable

_LISTED = 9  # names; more are told by their variables


def family_names(family: Family | None) -> str:
    """Give `CD1_1, CD1_2, CD2_1, CD2_2`, or `i from 1 to WCSAXES`; nothing for what is no family, or is a pattern."""
    if family is None or not family.variables:
        return ""
    listed = [_values(one) for one in family.variables]
    known = [values for values in listed if values is not None]
    if len(known) == len(listed):
        names = [_name(family, dict(zip(_names(family), each, strict=True))) for each in product(*known)]
        if len(names) <= _LISTED:
            return ", ".join(names)
    return ", ".join(_range(one) for one in family.variables)


def _names(family: Family) -> list[str]:
    return [one.name for one in family.variables]


def _values(variable: LoopVariable) -> list[str] | None:
    """Give the values of a variable as they stand in names, or None when a file tells them."""
    if variable.values:
        return [str(one).zfill(variable.pad) if isinstance(one, int) else one for one in variable.values]
    least, most = _whole(variable.least), _whole(variable.most)
    if least is None or most is None or most - least > _LISTED:
        return None
    return [str(one).zfill(variable.pad) for one in range(least, most + 1)]


def _whole(bound: Expr | None) -> int | None:
    value = None if bound is None else constant(bound)
    return value if isinstance(value, int) else None


def _name(family: Family, values: dict[str, str]) -> str:
    return re.sub(r"\[([a-z]+)(?::\d+)?\]", lambda found: values.get(found[1], found[0]), family.template)


def _range(variable: LoopVariable) -> str:
    if variable.values:
        return f"{variable.name} is {', '.join(str(one) for one in variable.values)}"
    least = variable.least.text if variable.least is not None else "1"
    return f"{variable.name} from {least}" + (f" to {variable.most.text}" if variable.most is not None else "")
