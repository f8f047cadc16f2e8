"""What a key of a tree may hold, in words, whatever lies in it.

Takes keys and values of the model; gives pieces for a cell of a table or a line of a docstring.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.wording.words import code, listed, value_text
from specc.model.spec import EitherValue, ListValue, MapValue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Keyword, Value

_SHOWN = 12  # keys or tags that are listed at all


def keys_allowed(keyword: Keyword) -> list[Markup]:
    """Say what the keys of the maps are that a key holds, and what tags its node may have."""
    said = []
    for one in inside(keyword.value):
        if isinstance(one, MapValue) and one.keys:
            shown = [code(value_text(key)) for key in one.keys[:_SHOWN]]
            more = len(one.keys) - _SHOWN
            said.append(
                Markup("keys are %s") % listed([*shown, *([Markup("%d more") % more] if more > 0 else [])], "or")
            )
        elif isinstance(one, MapValue) and one.pattern:
            said.append(Markup("keys match %s") % code(f"/{one.pattern}/"))
    if keyword.facts.tags:
        said.append(Markup("tagged %s") % listed([code(one) for one in keyword.facts.tags], "or"))
    return said


def inside(value: Value | None) -> Iterator[Value]:
    """Give a value and all that stand in it, objects not entered."""
    if value is None:
        return
    yield value
    if isinstance(value, ListValue | MapValue):
        yield from inside(value.of)
    elif isinstance(value, EitherValue):
        for one in value.options:
            yield from inside(one)


def stored_as(keyword: Keyword) -> str:
    """Give of what the facts of a key speak: of itself, the elements of a list, or the values of a map."""
    for one in inside(keyword.value):
        if isinstance(one, ListValue):
            return "element"
        if isinstance(one, MapValue):
            return "value"
    return "key"
