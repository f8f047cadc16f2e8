"""Files under other names: names that fit no template, and fields that are not what the file says.

Takes the name of a file and what a product says of names; gives other names, in attempts that change nothing else.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from specc.examples import names as conforming
from specc.examples.drawing import Undrawn
from specc.mutants.attempts import Attempt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.examples.drawing import Draw
    from specc.model.spec import NameField, Product

_LONGEST = 200  # bytes of a name
_MANY = 12  # texts of a field that are tried


def is_name(name: str) -> bool:
    """Say whether a file may be called so anywhere."""
    return bool(name.strip(".")) and len(name.encode()) <= _LONGEST and not set(name) & {"/", "\\", "\0", ":"}


def fields(product: Product, name: str) -> dict[str, str]:
    """Give the texts of the fields in a name, none where it fits no template."""
    found = _match(product, name)
    return {} if found is None else {key: text for key, text in found.groupdict().items() if text is not None}


def _match(product: Product, name: str) -> re.Match[str] | None:
    for template in product.templates:
        try:
            found = re.fullmatch(template.pattern, name)
        except re.error:
            continue
        if found is not None:
            return found
    return None


def renamed(product: Product, name: str, field: str, text: str) -> str:
    """Give the name with another text for a field, wherever it has the field; "" where it has none."""
    found = _match(product, name)
    if found is None:
        return ""
    spans = [found.span(group) for group in found.groupdict() if group.partition("__")[0] == field]
    for begin, end in sorted((one for one in spans if one[0] >= 0), reverse=True):
        name = name[:begin] + text + name[end:]
    return name if spans else ""


def wrong_names(name: str) -> Iterator[Attempt]:
    """Give names that hardly any template fits; the ending stays, which tells the format."""
    stem, dot, ending = name.rpartition(".")
    stem, dot, ending = (name, "", "") if not dot else (stem, dot, ending)
    for other in (f"{stem}?", f"{stem}_x", f"x{stem}", stem[1:], stem[:-1], f"{stem}~", stem.swapcase(), "specc"):
        new = (other or "x") + dot + ending
        if new != name:
            yield Attempt(f"the file is called {new}", name=new.replace("?", "-"))


def wrong_field(product: Product, name: str, field: NameField, draw: Draw) -> Iterator[Attempt]:
    """Give names in which a field has another text; of a date, one that is no day."""
    now = fields(product, name).get(field.name)
    if now is None:
        return
    texts = (
        [*_no_days(now, field.written)]
        if field.written is not None and field.equals is None
        else [*_others(field, now, draw)]
    )
    for text in dict.fromkeys(texts):
        new = renamed(product, name, field.name, text)
        if new and text != now:
            yield Attempt(f"{{{field.name}}} in the name of the file is {text}", name=new)


def _no_days(text: str, form: str) -> Iterator[str]:
    """Give texts of the same shape that are no day of the calendar: February 30th, day 366 of a common year."""
    for marks in ({"YYYY": "2023", "MM": "02", "DD": "30"}, {"YYYY": "2023", "CCYY": "2023", "DDD": "366"}):
        new = text
        for mark, digits in marks.items():
            place = form.find(mark)
            if place >= 0 and len(form) == len(text):
                new = new[:place] + digits + new[place + len(mark) :]
        yield new
    yield re.sub(r"[0-9]", "9", text)
    for place, one in enumerate(text):
        if one.isdigit():
            for digit in "9301":
                yield text[:place] + digit + text[place + 1 :]


def _others(field: NameField, text: str, draw: Draw) -> Iterator[str]:
    for _ in range(_MANY):
        try:
            yield conforming.field(field, draw)
        except Undrawn:
            return
    for place, one in enumerate(text):
        if one.isdigit():
            yield text[:place] + str((int(one) + 1) % 10) + text[place + 1 :]
        elif one.isalpha():
            yield text[:place] + ("z" if one.islower() else "Z") + text[place + 1 :]


def with_and_without(product: Product, name: str, field: NameField, draw: Draw) -> Iterator[Attempt]:
    """Give names that have a field which this one lacks, or lack one that it has."""
    now = fields(product, name)
    there = field.name in now
    given = {key: text for key, text in now.items() if key != field.name or not there}
    for kind in ("minimal", "maximal", "random", "random", "random"):
        try:
            made = replace(draw, kind=kind)
            new = conforming.structured(product.templates, product.fields, made, given)
        except Undrawn:
            continue
        if (field.name in fields(product, new)) != there:
            yield Attempt(f"{{{field.name}}} is {'not ' if there else ''}in the name of the file", name=new)


def agreeing(product: Product, name: str, field: str, value: object) -> Iterator[Attempt]:
    """Give names in which a field says a value in some way that it may be written."""
    now = fields(product, name).get(field, "")
    text = str(value)
    for one in dict.fromkeys((text, text.lower(), text.upper(), text.zfill(len(now)), text.lower().replace("-", ""))):
        new = renamed(product, name, field, one)
        if new and new != name:
            yield Attempt(f"the file is called {new}", name=new)
