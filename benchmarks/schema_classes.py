"""Schemas of fits-schema with the keywords, types and values of JWST stage-2 images.

Takes `model.json` of `jwst.imaging`; gives a schema for each HDU that declares keywords. What fits-schema cannot say is
left out: limits, patterns, units, rules between keywords.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fits_schema.header import HeaderCard, HeaderSchema

from benchmarks.by_hand import ByHand

if TYPE_CHECKING:
    from pathlib import Path

FACTS = ("NIRCAM", "FIXED", "COMPLETE")
TYPES = {"int": int, "float": (int, float), "bool": bool}


def schemas_of(model: Path) -> dict[str, Any]:
    """Give the schemas by the name of the HDU."""
    hand = ByHand(model)
    kinds = {
        (label, keyword["name"]): keyword["facts"]["types"][0]["kind"]
        for label, keywords in hand.keywords.items()
        for keyword in keywords
    }
    made = {}
    for label in ("PRIMARY", "SCI"):
        cards = {
            name: HeaderCard(
                keyword=name,
                required=rule.required,
                type_=TYPES.get(kinds.get((label, name), "float"), str),
                allowed_values=rule.values,
                case_insensitive=False,
            )
            for name, rule in hand.table(label, *FACTS).items()
        }
        made[label] = type(label, (HeaderSchema,), {name.replace("-", "_"): card for name, card in cards.items()})
    return made
