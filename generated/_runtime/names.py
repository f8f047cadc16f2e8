# SPDX-License-Identifier: BSD-3-Clause
"""Names of files: whether one fits a template, where it stops to fit, and whether its fields agree with the file.

A template comes twice: as a regular expression with a named group for each field, and as the text that people read,
`jw{program}{obs}_{detector}_cal.fits`. Endings of compression are taken off before a name is looked at.
"""

from __future__ import annotations

import os

from .expressions import UNTOLD, Missing, number
from .patterns import Pattern
from .stream import Stream
from .values import digits_number, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from .findings import Findings

_COMPRESSED = (".gz", ".bz2", ".xz", ".z")


def plain_name(path: str) -> str:
    """The name of a file without folder and ending of compression: what `filename` means in a spec.

    Raises `Missing` for a stream, which has none.
    """
    if isinstance(path, Stream):
        raise Missing("a stream has no file name")
    name = os.path.basename(path)
    for ending in _COMPRESSED:
        if name.lower().endswith(ending) and len(name) > len(ending):
            return name[: -len(ending)]
    return name


class Misfit:
    """Where a name stops to fit a template.

    at: the first character, from 1, that cannot stand where it does; one behind the end when something is left out.
    field: the field it cannot belong to, or None. reason: text that says both.
    """

    __slots__ = ("at", "field", "reason")

    def __init__(self, at: int, field: str | None, reason: str) -> None:
        self.at = at
        self.field = field
        self.reason = reason


class NameTemplate:
    """A template: `pattern` fits the whole of right names, `template` is shown to people."""

    __slots__ = ("_judge", "pattern", "template")

    def __init__(self, pattern: str, template: str) -> None:
        self.pattern = pattern
        self.template = template
        self._judge = Pattern(pattern)

    def fields(self, name: str) -> dict[str, str] | None:
        """The text of each field that is in a plain name; None when the name does not fit."""
        return self._judge.fields(name)

    def misfit(self, name: str) -> Misfit | None:
        """Where a plain name stops to fit; None when it fits."""
        if self.fields(name) is not None:
            return None
        stop = self._judge.stop(name)
        if stop is None:
            return Misfit(len(name) + 1, None, "it cannot be told where")
        at, due, is_wrong_case = stop
        wanted = shown(due.text) if due.field is None else f"{{{due.field}}}"
        if at < len(name) and is_wrong_case:
            reason = f"character {at + 1}, {shown(name[at])}, is in the wrong case"
        elif due.nothing:
            reason = f"it goes on with {shown(name[at:])} where it should end"
        elif at == len(name):
            reason = f"it ends where {wanted} is due"
        elif due.field is None:
            reason = f"character {at + 1} begins {shown(name[at : at + len(due.text)])} where {wanted} is due"
        else:
            reason = f"character {at + 1}, {shown(name[at])}, does not fit {wanted}"
        return Misfit(at + 1, due.field, reason)


class Field:
    """A field of a name and what it must equal: `expected` gets the file; None leaves the field free.

    kind: `text`, or `number` when digits are compared by what they count.
    """

    __slots__ = ("expected", "kind", "name")

    def __init__(self, name: str, kind: str, expected: Callable[[Any], object] | None) -> None:
        self.name = name
        self.kind = kind
        self.expected = expected


def field(name: str, kind: str = "text", expected: Callable[[Any], object] | None = None) -> Field:
    """A field of a name, as generated code writes it."""
    return Field(name, kind, expected)


def nearest(names: Sequence[NameTemplate], name: str) -> tuple[NameTemplate, Misfit] | None:
    """Of templates that do not fit, the one that fits longest; None when one fits or there is none."""
    best: tuple[NameTemplate, Misfit] | None = None
    for template in names:
        misfit = template.misfit(name)
        if misfit is None:
            return None
        if best is None or misfit.at > best[1].at:
            best = (template, misfit)
    return best


def check_name(  # noqa: PLR0917  # in the order of a product's own parts, then the file's
    product: str,
    names: Sequence[NameTemplate],
    fields: Sequence[Field],
    path: str,
    file: object,
    findings: Findings,
) -> None:
    """Check the name of a file against its product: rules `product:name` and `product/name/FIELD:value`.

    file: what the fields' functions are given. A field whose value cannot be told is not judged, nor is a stream.
    """
    if isinstance(path, Stream):
        return
    name = plain_name(path)
    misfit = nearest(names, name)
    if misfit is not None:
        template, where = misfit
        message = f"the name {shown(name)} does not fit {template.template}: {where.reason}"
        findings.add(f"{product}:name", message, expected=template.template, found=name)
        return
    texts: dict[str, str] = next((found for found in (each.fields(name) for each in names) if found is not None), {})
    for each in fields:
        text = texts.get(each.name)
        if text is None or each.expected is None:
            continue
        try:
            due = each.expected(file)
            agrees = digits_number(text) == number(due) if each.kind == "number" else text == _as_text(due)
        except UNTOLD:
            continue
        if not agrees:
            message = f"{{{each.name}}} is {shown(text)} in the name of the file, but the file says {shown(due)}"
            findings.add(f"{product}/name/{each.name}:value", message, expected=due, found=text)


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else str(value)
