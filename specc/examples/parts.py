"""Parts of texts and of names of files that say what else a file holds: `{program}` is that of PROGRAM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.examples.evaluating import evaluate
from specc.runtime import written
from specc.runtime.expressions import UNTOLD
from specc.runtime.names import NameTemplate as Judged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.examples.seen import Seen
    from specc.model.spec import Facts, NameField, NamePart


def field_told(one: NameField, at: Seen) -> str | None:
    """Give the text that a field of the name is to have by what the file holds; None where that is not told."""
    try:
        value = evaluate(one.equals, at) if one.equals is not None else None
    except UNTOLD:
        return None
    if value is None:
        return None
    if one.written is not None and isinstance(value, float | int):
        return written.write(float(value), one.written)
    text = str(value)
    return text.zfill(one.width) if one.width is not None and text.isdigit() else text


def of_parts(facts: Facts, at: Seen) -> dict[str, str]:
    """Give the parts of a text that are to say what else the file holds, as far as that is told."""
    found = {} if facts.like is None else {one.name: field_told(one, at) for one in facts.like.fields}
    return {name: text for name, text in found.items() if text is not None}


def parts_agree(text: str, facts: Facts, told: dict[str, str]) -> bool:
    """Say whether the parts of a text say what they are to say."""
    for one in facts.like.templates if facts.like is not None else ():
        held = Judged(one.pattern, one.template).fields(text)
        if held is not None:
            return all(held.get(name, part) == part for name, part in told.items())
    return False


def sure(parts: Sequence[NamePart]) -> set[str]:
    """Give the fields that every name of a template has."""
    return {part.text for part in parts if part.kind == "field"}
