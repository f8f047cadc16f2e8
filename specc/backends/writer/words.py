"""Docstrings of generated classes: what a field is, as a person reads it beside the code.

Takes items of the model; gives texts of plain lines, which `texts.docstring` makes harmless. What a value may be is
said in the words of the pages.
"""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.wording.allowed import allowed, unit_text
from specc.backends.wording.families import family_names
from specc.backends.wording.storage import length_text
from specc.backends.wording.words import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from markupsafe import Markup

    from specc.model.expressions import Expr
    from specc.model.spec import Column, Facts, Family, Hdu, Keyword, NameField, Plane, Presence
    from specc.model.types import Form, Length, Unit, ValueType
    from specc.source import Place

_WIDTH = 108  # of a line of a docstring in a class
_PLAIN = str.maketrans({"≤": "<=", "≥": ">=", "−": "-", "×": "x", "∞": "inf", "…": "..."})  # noqa: RUF001  as on the pages


def capital(text: str) -> str:
    """Give a description as a sentence begins; what is no ordinary word (`e-folding`, `pH`) as it is."""
    plain = len(text) > 1 and text[0].isascii() and text[0].islower() and (text[1].islower() or text[1] == " ")
    return text[0].upper() + text[1:] if plain else text


def place(where: Place) -> str:
    """Give the line of the spec."""
    return f"{where.path}:{where.line}"


def spoken(markup: Markup) -> str:
    """Give a piece of a page as plain text."""
    return texts.printable(markup.striptags().translate(_PLAIN))


def value(facts: Facts, names: Mapping[str, str], stored: str, what: str = "") -> str:
    """Give what a value is: type, unit, and what it may be. `what`: the type with its shape, where it has one."""
    kind = what or typed(facts.types)
    written = unit_text(facts.unit)
    if written == "none":
        kind += " without unit"
    elif written:
        kind += f", unit {written}" if written.startswith(("as ", "like ", "any")) else f" in {written}"
    said = [spoken(one) for one in allowed(facts, names, stored=stored)]
    return "; ".join([kind, *(one for one in said if one != f"one of {kind}")])


def typed(types: Iterable[ValueType]) -> str:
    """Give types as the language spells them."""
    return " or ".join(dict.fromkeys(one.text for one in types))


def shaped(types: Sequence[ValueType], shape: Sequence[Length], forms: Sequence[Form] = ()) -> str:
    """Give types with a shape, as the language spells them: `float32[ny, nx]`."""
    if forms:
        return " or ".join(shaped((one.type,), one.shape) for one in forms)
    axes = ", ".join(length_text(one) for one in shape).translate(_PLAIN)
    return " or ".join(dict.fromkeys(f"{one.text}[{axes}]" if axes else one.text for one in types))


def level(presence: Presence, conditions: Sequence[Expr] = ()) -> str:
    """Say whether a thing is there, and where."""
    said = [f"{word} when {spoken(in_words(when))}" for word, when in presence.when]
    said.append(f"else {presence.level}" if said else presence.level)
    where = " and ".join(spoken(in_words(one)) for one in conditions)
    return f"{', '.join(said)}{f', where {where}' if where else ''}"


def keyword(same: Sequence[Keyword], names: Mapping[str, str], *, more: Sequence[str] = ()) -> list[str]:
    """Give the docstring of an argument: its meaning, and a line for each declaration of it, with `more` of each."""
    first = same[0]
    lines: list[str] = []
    for one in same:
        said = [value(one.facts, names, "keyword"), *_family(one.family), level(one.presence, one.conditions)]
        said += [f"also called {' or '.join(one.also)}"] if one.also else []
        said += more
        lines += _wrapped(f"{'; '.join(said)} ({place(one.place)}).")
    for field in first.fields:
        said = [value(field.facts, names, "keyword"), *_family(field.family), level(field.presence, field.conditions)]
        name = field.name if field.family is None else field.family.template
        lines += _item(f"{name}: {_meant(field.doc)}{'; '.join(said)}")
    return docstring(capital(first.doc) or first.name, lines, first.description)


def column(one: Column, names: Mapping[str, str]) -> list[str]:
    """Give the lines that describe one column."""
    what = shaped(one.facts.types, one.shape, one.forms)
    said = [value(one.facts, names, "column", what), *_family(one.family), level(one.presence, one.conditions)]
    said += [f"also called {' or '.join(one.also)}"] if one.also else []
    name = one.name if one.family is None else one.family.template
    return _item(f"{name}: {_meant(one.doc)}{'; '.join(said)} ({place(one.place)}).")


def plane(one: Plane, names: Mapping[str, str]) -> list[str]:
    """Give the lines that describe one plane of an image."""
    return _item(f"{one.name}: {_meant(one.doc)}{value(one.facts, names, 'pixels')} ({place(one.place)}).")


def unit(of: Unit) -> str:
    """Say what a unit is."""
    return texts.printable(unit_text(of))


def hdu(one: Hdu, what: str) -> list[str]:
    """Give the docstring of the class of an HDU; `what`: its kind."""
    said = f"{what}; {level(one.presence, one.conditions)} ({place(one.place)})."
    return docstring(capital(one.doc) or one.label, _wrapped(said), one.description)


def count(least: Expr, most: Expr | None) -> str:
    """Say how often a thing that repeats is there."""
    lowest = spoken(in_words(least))
    if most is None:
        return f"{lowest} times or more" if lowest != "0" else "any number of times"
    highest = spoken(in_words(most))
    return f"{lowest} times" if lowest == highest else f"{lowest} to {highest} times"


def field(argument: str, one: NameField | None) -> list[str]:
    """Give the lines that describe a field of the name of a file."""
    if one is None:
        return _item(f"{argument}: a field of the name.")
    return _item(f"{argument}: {_meant(one.doc)}{one.type}.")


def docstring(summary: str, lines: Sequence[str], description: str = "") -> list[str]:
    """Give the lines of a docstring: a summary, lines that are ready, and a description as its author broke it."""
    more = "\n".join(lines) + (f"\n\n{description}" if description else "")
    return texts.docstring(texts.printable(summary), more)


def _wrapped(text: str) -> list[str]:
    return wrap(texts.printable(text), _WIDTH, break_long_words=False, break_on_hyphens=False)


def _item(text: str) -> list[str]:
    return wrap(texts.printable(text), _WIDTH, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)


def _meant(doc: str) -> str:
    return f"{texts.printable(doc)}; " if doc else ""


def _family(family: Family | None) -> Iterator[str]:
    names = family_names(family)
    if names:
        yield f"for {names}" if " from " in names or " is " in names else f"that is {names}"
