"""Enums and flags of a spec as classes of the module: a member for each value, named after it, with its meaning.

Takes the enums and flags of a model; gives the names of classes and members as they are asked for, and afterwards the
statements of those that were. What is no longer to be written is no member.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import (
    STEP,
    WIDTH,
    Code,
    Group,
    IfBroken,
    Indent,
    Line,
    Statement,
    bracketed,
    row,
    separated,
    width,
)
from specc.backends.validator.texts import Names
from specc.backends.writer.words import capital, place

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from specc.model.spec import Enum, Facts, Flags, Scalar

_LONGEST = 40  # characters of a member that is named after a text
_BASES = {"string": "StrEnum", "int": "IntEnum", "float": "float, Enum"}


@dataclass(slots=True)
class Enums:
    """Classes of the enums and flags that are used, by their keys."""

    names: Names
    enums: Mapping[str, Enum] = field(default_factory=dict)
    flags: Mapping[str, Flags] = field(default_factory=dict)
    avoided: Container[str] = frozenset()  # names that a class shall not have, since attributes do
    used: dict[str, tuple[Enum, str, dict[Scalar, str]]] = field(default_factory=dict)
    bits: dict[str, tuple[Flags, str]] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)  # names of the types of their plain values

    def name(self, key: str) -> str:
        """Give the class of an enum."""
        if key not in self.used:
            enum = self.enums[key]
            taken = Names()
            members = {one.value: taken.new(_member(one.value)) for one in enum.values if not _gone(one.life)}
            self.used[key] = (enum, self._class(enum.name), members)
        return self.used[key][1]

    def members(self, key: str) -> Mapping[Scalar, str]:
        """Give the members of an enum by their values, as code: `Detector.NRCA1`."""
        name = self.name(key)
        return {value: f"{name}.{member}" for value, member in self.used[key][2].items()}

    def plain(self, key: str) -> str:
        """Give the type of the plain values of an enum, which has a name; that of floats is all floats."""
        if self.enums[key].kind == "float":
            return "Number"
        if key not in self.texts:
            suffix = "Text" if self.enums[key].kind == "string" else "Value"
            self.texts[key] = self.names.new(f"{self.name(key)}{suffix}")
        return self.texts[key]

    def meet(self, facts: Facts) -> None:
        """Have classes for the enum and the flags of a value, whatever takes it."""
        for one in facts.types:
            if one.enum and one.enum in self.enums:
                self.name(one.enum)
        key = facts.bits
        if key is not None and key in self.flags and key not in self.bits:
            self.bits[key] = (self.flags[key], self._class(self.flags[key].name))

    def _class(self, called: str) -> str:
        name = texts.name(called) or "Values"
        return self.names.new(f"{name}Values" if name in self.avoided else name)

    def classes(self) -> list[Statement]:
        """Give the statements of the classes that are used."""
        found = [_enum(enum, name, members) for enum, name, members in self.used.values()]
        return found + [_flags(flags, name) for flags, name in self.bits.values()]

    def definitions(self) -> list[Code]:
        """Give the statements of the types of plain values."""
        found: list[Code] = []
        for key, name in self.texts.items():
            values = [texts.literal(one) for one in self.used[key][2]]
            found.append(row(f"{name} = ", literal(values)))
        return found


def literal(values: list[str]) -> Code:
    """Give the type of some values, which are code."""
    if len(values) == 1:
        return bracketed("Literal[", values[0], "]")
    return bracketed("Literal[", row(separated(values), IfBroken(",")), "]")


def _gone(life: object) -> bool:
    """Say whether a value is not to be written any more."""
    return bool(getattr(life, "deprecated", "") or getattr(life, "now", ()) or getattr(life, "until", ""))


def _member(value: Scalar) -> str:
    """Give the name of a member: capitals, since an enum has methods of its own in small letters."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        sign = "MINUS_" if value < 0 else ""
        return f"VALUE_{sign}{texts.name(repr(abs(value)))}"
    name = texts.name(str(value)).upper()[:_LONGEST].rstrip("_")
    if not name:
        return "EMPTY" if not str(value).strip() else "VALUE"
    return f"VALUE_{name}" if name[0].isdigit() else name


def _enum(enum: Enum, name: str, members: Mapping[Scalar, str]) -> Statement:
    said = enum.doc or f"What {enum.name} may be"
    if enum.open:
        said += "; other values are possible"
    body = _about(said, place(enum.place))
    meanings = {one.value: one.doc for one in enum.values}
    for value, member in members.items():
        body.append(Statement(""))
        body.append(Statement(row(f"{member} = ", _assigned(texts.literal(value)))))
        body += _meaning(meanings[value])
    return Statement(f"class {name}({_BASES[enum.kind]}):", body=tuple(body))


def _assigned(value: str) -> Code:
    """Give a value, in parentheses where it fits into them and not behind its name."""
    if width(value) + 2 * STEP > WIDTH:
        return value
    return Group(row(IfBroken("("), Indent(row(Line(), value)), Line(), IfBroken(")")))


def _flags(flags: Flags, name: str) -> Statement:
    body = _about(flags.doc or f"Bits of {flags.name}", place(flags.place))
    taken = Names()
    for one in flags.bits:
        member = taken.new(_member(one.name))
        if _gone(one.life):
            continue
        body.append(Statement(""))
        body.append(Statement(f"{member} = 1 << {one.bit}"))
        body += _meaning(one.doc)
    return Statement(f"class {name}(IntFlag):", body=tuple(body))


def _about(said: str, place: str) -> list[Statement]:
    return [Statement(line) for line in texts.docstring(capital(said), place)]


def _meaning(doc: str) -> list[Statement]:
    return [Statement(line) for line in texts.docstring(capital(doc))] if doc else []
