"""Values of cards, made of what expressions say: instants as texts, digits padded, numbers of their type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specc.examples import instants
from specc.examples.evaluating import evaluate, text
from specc.model.expressions import KeywordRef, Literal_
from specc.runtime import expressions as runtime

if TYPE_CHECKING:
    from specc.examples.seen import Seen
    from specc.model.expressions import Expr
    from specc.model.spec import Facts

_INSTANTS = ("datetime", "date", "time")


def derived(node: Expr, facts: Facts, at: Seen) -> Any:  # noqa: ANN401  a value of a card
    """Give the value that an expression makes of others. Raises one of UNTOLD."""
    if isinstance(node, KeywordRef | Literal_):
        held = text(node, at)
        if isinstance(node, KeywordRef) and node.written is not None:
            held = runtime.iso(held, node.written)
        if isinstance(held, str) and node.kind != "instant":
            return held
        if isinstance(held, str) and facts.written is None and not isinstance(node, Literal_):
            return held
    return stored(evaluate(node, at), facts)


def stored(value: Any, facts: Facts) -> Any:  # noqa: ANN401  as expressions reckon, as cards hold
    """Give a value as a card holds it: seconds are the text of an instant, numbers digits, where the type says so."""
    kinds = [one.kind for one in facts.types]
    if isinstance(value, bool | str) or value is None:
        return value
    if isinstance(value, float | int):
        instant = next((one for one in kinds if one in _INSTANTS), None)
        if instant is not None:
            return instants.text_of(float(value), instant, facts.written)
        if "digits" in kinds and "int" not in kinds:
            least = max((one.least or 1 for one in facts.types if one.kind == "digits"), default=1)
            return str(int(value)).zfill(least)
        if "int" in kinds and "float" not in kinds and float(value).is_integer():
            return int(value)
        if kinds == ["float"]:
            return float(value)
    return value
