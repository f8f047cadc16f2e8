# SPDX-License-Identifier: BSD-3-Clause
"""Texts of keywords that are made of parts: `INFLIGHT 01/02/2003 05/02/2003`.

Takes templates as names of files have them; judges the text of a card, and gives the parts of one to expressions. Only
specs that declare such texts load this.
"""

from __future__ import annotations

from ..expressions import Missing
from ..names import NameTemplate, nearest
from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..names import Field
    from .check import HduCheck
    from .view import HduView

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


def has_part(h: HduView, keyword: str, name: str, *patterns: str) -> bool:
    """Whether a keyword is there, and its text has a part."""
    return h.exists(keyword) and name in _parts(h[keyword], patterns)


def moment(text: str, form: str) -> float:
    """Seconds of a date that is written in a form."""
    from ..written import read

    reading = read(text, form)
    if reading.seconds is None:
        raise Missing(reading.problem)
    return reading.seconds


def like(
    h: HduCheck, name: str, templates: tuple[NameTemplate, ...], fields: Sequence[Field], *, item: str | None = None
) -> None:
    """Demand that the text of a keyword, if it is there, is made of parts, and that they are what the file says."""
    card = h.card(name)
    if card is None or not isinstance(card.value, str):
        return
    told = {"keyword": name, "card": card.number, "found": card.value}
    misfit = nearest(templates, card.value)
    if misfit is not None:
        template, where = misfit
        h.add(
            item or name,
            "like",
            f"{name} is {shown(card.value)}, which does not fit {template.template}: {where.reason}",
            expected=template.template,
            **told,
        )
        return
    texts = next(found for template in templates if (found := template.fields(card.value)) is not None)
    for one in fields:
        text = texts.get(one.name)
        if text is None:
            continue
        problem = one.problem(text)
        if problem is not None:
            h.add(item or name, "like", f"{{{one.name}}} of {name}: {problem}", **told)
            continue
        instead = one.instead(text, h)
        if instead is not None:
            due = instead[0]
            message = f"{{{one.name}}} of {name} is {shown(text)}, and {shown(due)} by the file"
            h.add(item or name, "parts", message, keyword=name, card=card.number, expected=due, found=text)
