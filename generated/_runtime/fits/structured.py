# SPDX-License-Identifier: BSD-3-Clause
"""Texts of keywords that are made of parts: `INFLIGHT 01/02/2003 05/02/2003`.

Takes templates as names of files have them; judges the text of a card. Only specs that declare such texts load this.
"""

from __future__ import annotations

from ..names import nearest
from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..names import Field, NameTemplate
    from .check import HduCheck


def like(
    h: HduCheck, name: str, templates: tuple[NameTemplate, ...], fields: Sequence[Field], *, item: str | None = None
) -> None:
    """Demand that the text of a keyword, if it is there, is made of parts, and that they are what the file says."""
    card = h.card(name)
    if card is None or not isinstance(card.value, str):
        return
    rule = h.id_of(f"{item or name}:like")
    misfit = nearest(templates, card.value)
    if misfit is not None:
        template, where = misfit
        said = f"{name} is {shown(card.value)}, which does not fit {template.template}: {where.reason}"
        h.fault_about(rule, said, (name,), expected=template.template, found=card.value)
        return
    texts = next(found for template in templates if (found := template.fields(card.value)) is not None)
    for one in fields:
        text = texts.get(one.name)
        if text is None:
            continue
        problem = one.problem(text)
        if problem is not None:
            h.fault_about(rule, f"{{{one.name}}} of {name}: {problem}", (name,), found=card.value)
            continue
        instead = one.instead(text, h)
        if instead is not None:
            due = instead[0]
            message = f"{{{one.name}}} of {name} is {shown(text)}, and {shown(due)} by the file"
            h.fault_about(h.id_of(f"{item or name}:parts"), message, (name,), expected=due, found=text)
