# SPDX-License-Identifier: BSD-3-Clause
"""Parts of texts and of names of files: `INFLIGHT 01/02/2003 05/02/2003`, `jw01024_cal.fits`.

Takes a text and templates as regular expressions; gives its parts to expressions. Only specs that ask for parts load
this.
"""

from __future__ import annotations

from .expressions import Missing
from .names import NameTemplate
from .values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol

    class Keyed(Protocol):
        """A block that has values by name."""

        def exists(self, name: str) -> bool:
            """Whether there is a value of a name."""

        def __getitem__(self, name: str) -> Any:  # noqa: ANN401  # what the file says
            """The value of a name."""


_templates: dict[str, NameTemplate] = {}


def _parts(text: object, patterns: tuple[str, ...]) -> dict[str, str]:
    """The parts of a text by the first pattern that it fits; none when it fits no one."""
    if not isinstance(text, str):
        return {}
    for pattern in patterns:
        if pattern not in _templates:
            _templates[pattern] = NameTemplate(pattern, pattern)
        found = _templates[pattern].fields(text)
        if found is not None:
            return found
    return {}


def part(text: object, name: str, *patterns: str) -> str:
    """A part of a text; `Missing` when the text has none of that name, or is not made of such parts."""
    found = _parts(text, patterns).get(name)
    if found is None:
        raise Missing(f"{shown(text)} has no {{{name}}}")
    return found


def has_part(h: Keyed, keyword: str, name: str, *patterns: str) -> bool:
    """Whether a keyword is there, and its text has a part."""
    return h.exists(keyword) and name in _parts(h[keyword], patterns)


def moment(text: str, form: str) -> float:
    """Seconds of a date that is written in a form."""
    from .written import read

    reading = read(text, form)
    if reading.seconds is None:
        raise Missing(reading.problem)
    return reading.seconds


def name_has(name: str, field: str, *patterns: str) -> bool:
    """Whether the name of a file has a field."""
    return field in _parts(name, patterns)
