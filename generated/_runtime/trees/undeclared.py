# SPDX-License-Identifier: BSD-3-Clause
"""What the spec declares and an object lacks, and the reverse, told when all verbs of the object were called.

Only then is known which keys nobody declared; one of these that is like a missing key is shown beside it. Loaded when
there is something to tell.
"""

from __future__ import annotations

from ..misspelt import nearest
from ..values import printable
from .paths import step

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .check import TreeCheck

_MANY = 8


def report_absent(h: TreeCheck) -> None:
    """Report keys that are missing."""
    names = h.undeclared_names()
    for name, item, level in h.absent:
        near = nearest(name, names)
        hint = ""
        if near is not None:
            line = h.keys[near].line
            hint = f"; there is {printable(near)}{f' in line {line}' if line else ''}"
        way = h.way_of(name)
        called = name if h.places else way
        h.presence(item, level, f"{called} is missing{hint}", below=way)


def report_keys(h: TreeCheck, names: list[str], level: str, gone: Mapping[str, str]) -> None:
    """Report keys that nobody declared, at the level of the policy."""
    first = names[0]
    h.add(
        None,
        "undeclared-key",
        lambda: _listed(names, gone),
        default=level,
        count=len(names),
        node=h.keys[first],
        below=step(first),
        found=names[:_MANY],
    )


def _listed(names: list[str], gone: Mapping[str, str]) -> str:
    if len(names) == 1:
        known = f": {gone[names[0]]}" if names[0] in gone else ""
        return f"the key {step(names[0])} is not declared{known}"
    shown = [f"{step(name)} ({gone[name]})" if name in gone else step(name) for name in names[:_MANY]]
    more = f" and {len(names) - _MANY} more" if len(names) > _MANY else ""
    return f"{len(names)} keys are not declared: {', '.join(shown)}{more}"
