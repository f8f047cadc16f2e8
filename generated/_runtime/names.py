# SPDX-License-Identifier: BSD-3-Clause
"""Names of files: whether one fits a template, where it stops to fit, and whether its fields agree with the file.

A template comes twice: as a regular expression with a named group for each field, and as the text that people read,
`jw{program}{obs}_{detector}_cal.fits`. Endings of compression are taken off before a name is looked at.
"""

from __future__ import annotations

import os

from .expressions import UNTOLD, Missing, number
from .patterns import Pattern, pattern_of
from .stream import Elsewhere, Stream
from .values import digits_number, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import Any

    from .findings import Findings

_AGAIN = "__"  # between the name of a field and the number of its group, where it has several
_COMPRESSED = (".gz", ".bz2", ".xz", ".z")


def plain_name(path: str) -> str:
    """The name of a file without folder and ending of compression: what `filename` means in a spec.

    Raises `Missing` for a stream, which has none.
    """
    if isinstance(path, Stream):
        raise Missing("a stream has no file name")
    name = path.name if isinstance(path, Elsewhere) else os.path.basename(path)
    for ending in _COMPRESSED if name[-4:].lower().endswith(_COMPRESSED) else ():
        if name.lower().endswith(ending) and len(name) > len(ending):
            return name[: -len(ending)]
    return name


def _together(held: dict[str, str]) -> dict[str, str] | None:
    """Fields that have several groups, one for each place; None when a field is two things at once."""
    made: dict[str, str] = {}
    for group, text in held.items():
        if made.setdefault(_field_of(group), text) != text:
            return None
    return made


def _field_of(group: str) -> str:
    return group.partition(_AGAIN)[0]


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
    """A template: `pattern` fits the whole of right names, `template` is shown to people.

    excluded: by fields, regular expressions of what they may not hold although the pattern would let them.
    """

    __slots__ = ("_barred", "_judge", "pattern", "template")

    def __init__(self, pattern: str, template: str, excluded: Mapping[str, str] | None = None) -> None:
        self.pattern = pattern
        self.template = template
        self._judge = Pattern(pattern)
        self._barred = None if excluded is None else dict(self._groups_barred(excluded))

    def _groups_barred(self, excluded: Mapping[str, str]) -> Iterator[tuple[str, Callable[[str], bool]]]:
        for name, each in excluded.items():
            group, count = name, 1
            while f"(?P<{group}>" in self.pattern:
                yield group, pattern_of(each)
                count += 1
                group = f"{name}{_AGAIN}{count}"

    def fields(self, name: str) -> dict[str, str] | None:
        """The text of each field that is in a plain name; None when the name does not fit."""
        held = self._judge.fields(name) if self._barred is None else self._judge.fields_without(name, self._barred)
        return held if held is None or _AGAIN not in self.pattern else _together(held)

    def has(self, field: str) -> bool:
        """Whether the template has a field."""
        return f"(?P<{field}>" in self.pattern

    def misfit(self, name: str) -> Misfit | None:
        """Where a plain name stops to fit; None when it fits."""
        if self.fields(name) is not None:
            return None
        held = self._judge.fields(name) if self._barred is not None or _AGAIN in self.pattern else None
        if held is not None:
            return self._only_fields(name, held)
        stop = self._judge.stop(name)
        if stop is None:
            return Misfit(len(name) + 1, None, "it cannot be told where")
        at, due, is_wrong_case = stop
        field = None if due.field is None else _field_of(due.field)
        wanted = shown(due.text) if field is None else f"{{{field}}}"
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
        return Misfit(at + 1, field, reason)

    def _only_fields(self, name: str, held: dict[str, str]) -> Misfit:
        """Why a name does not fit that has the right form: a field holds what it may not, or two things at once."""
        barred = self._barred or {}
        for group, text in held.items():
            if group in barred and barred[group](text):
                field = _field_of(group)
                return Misfit(name.find(text) + 1, field, f"{{{field}}} would be {shown(text)}, which it may not be")
        return Misfit(len(name) + 1, None, "one of its fields is two things at once")


class Field:
    """A field of a name and what it must equal: `expected` gets the file; None leaves the field free.

    kind: `text`, or `number` when digits are compared by what they count, or `date` when the text is one of the form
    `written`. present: whether the field must be there at all; None where the template says so.
    """

    __slots__ = ("expected", "kind", "name", "present", "written")

    def __init__(
        self,
        name: str,
        kind: str,
        expected: Callable[[Any], object] | None,
        written: str | None = None,
        present: Callable[[Any], bool] | None = None,
    ) -> None:
        self.name = name
        self.kind = kind
        self.expected = expected
        self.written = written
        self.present = present

    def problem(self, text: str) -> str | None:
        """What is wrong with the text of a field that fits its pattern: no calendar has the day."""
        if self.written is None:
            return None
        from .written import read

        return read(text, self.written).problem

    def agrees(self, text: str, due: Any) -> bool:  # noqa: ANN401  # whatever the file says
        """Whether the text of the field says what the file does."""
        if self.written is not None:
            from .written import agrees

            return agrees(text, self.written, due)
        return digits_number(text) == number(due) if self.kind == "number" else text == _as_text(due)

    def due(self, value: Any) -> object:  # noqa: ANN401  # whatever the file says
        """What the file says, as messages show it."""
        if self.written is None:
            return value
        from .written import write

        return write(value, self.written)

    def instead(self, text: str, file: Any) -> tuple[object] | None:  # noqa: ANN401  # what `expected` takes
        """What the file says instead of the text, as messages show it; None when it says that, or cannot be told."""
        if self.expected is None:
            return None
        try:
            value = self.expected(file)
            return None if self.agrees(text, value) else (self.due(value),)
        except UNTOLD:
            return None


def field(
    name: str,
    kind: str = "text",
    expected: Callable[[Any], object] | None = None,
    *,
    written: str | None = None,
    present: Callable[[Any], bool] | None = None,
) -> Field:
    """A field of a name, as generated code writes it."""
    return Field(name, kind, expected, written, present)


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
    """Check the name of a file against its product: rules `product:name`, `product/name/FIELD:value` and `:presence`.

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
    for template in names:
        texts = template.fields(name)
        if texts is not None:
            for each in fields:
                if template.has(each.name):
                    _check_field(product, each, texts.get(each.name), file, findings)
            return


def _check_field(product: str, one: Field, text: str | None, file: object, findings: Findings) -> None:
    rule = f"{product}/name/{one.name}"
    if one.present is not None and not _check_presence(rule, one, text, file, findings):
        return
    if text is None:
        return
    problem = one.problem(text)
    if problem is not None:
        findings.add(f"{rule}:value", f"{{{one.name}}} in the name of the file: {problem}", found=text)
        return
    instead = one.instead(text, file)
    if instead is not None:
        due = instead[0]
        message = f"{{{one.name}}} is {shown(text)} in the name of the file, but the file says {shown(due)}"
        findings.add(f"{rule}:value", message, expected=due, found=text)


def _check_presence(rule: str, one: Field, text: str | None, file: object, findings: Findings) -> bool:
    """Whether a field is there exactly when what it must equal is; a finding when it is not."""
    if one.present is None:
        return True
    try:
        due = bool(one.present(file))
    except UNTOLD:
        return True
    if due == (text is not None):
        return True
    message = f"{{{one.name}}} is {'missing in' if due else 'in'} the name of the file, but the file "
    value: object = None
    if due and one.expected is not None:
        try:
            value = one.due(one.expected(file))
        except UNTOLD:
            return True
    says = f"says {shown(value)}" if due else "has no value for it"
    findings.add(f"{rule}:presence", message + says, expected=value, found=text)
    return False


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else str(value)
