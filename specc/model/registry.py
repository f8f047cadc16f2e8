"""The enums, flags and tables of combinations that a spec uses, each under one key.

An enum is listed once, under the name by which it was first used; two of the same name get the name of their spec in
front.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeVar, cast

from specc.model.combos import cells_of, check_table
from specc.model.constants import enum_values
from specc.model.descriptions import prose_of, text_of
from specc.model.lives import check_bits, life
from specc.model.spec import Combo, Combos, Enum, EnumValue, FlagBit, Flags
from specc.model.value_types import built_in
from specc.syntax import ast

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.lives import View
    from specc.model.scope import Scope

_Listed = TypeVar("_Listed", ast.Enum, ast.Flags, ast.Combos, ast.NamedType, ast.Vocabulary)


@dataclass(slots=True)
class Registry:
    """Keys of the enums and flags in use, in the order of their first use."""

    enums: dict[str, ast.Enum] = field(default_factory=dict)
    flags: dict[str, ast.Flags] = field(default_factory=dict)
    tables: dict[str, ast.Combos] = field(default_factory=dict)
    types: dict[str, ast.NamedType] = field(default_factory=dict)
    vocabularies: dict[str, ast.Vocabulary] = field(default_factory=dict)
    homes: dict[str, Scope] = field(default_factory=dict)  # of types and vocabularies
    used: dict[str, set[str]] = field(default_factory=dict)  # the terms of each vocabulary

    def enum_key(self, enum: ast.Enum, name: str) -> str:
        """Give the key of an enum."""
        return _enter(self.enums, enum, name)

    def flags_key(self, flags: ast.Flags, name: str) -> str:
        """Give the key of flags."""
        return _enter(self.flags, flags, name)

    def table_key(self, combos: ast.Combos, name: str) -> str:
        """Give the key of a table of combinations."""
        return _enter(self.tables, combos, name)

    def combos(self) -> tuple[Combos, ...]:
        """Give the tables of combinations for the model."""
        return tuple(
            Combos(
                one.name.text,
                key,
                tuple(name.text for name in one.columns),
                tuple(Combo(cells_of(row.row), text_of(row.doc)) for row in one.rows),
                prose_of(one.prose),
                one.name.span.place,
            )
            for key, one in self.tables.items()
        )

    def type_key(self, name: str, scope: Scope) -> str:
        """Give the key of a named type; "" for a name that is none."""
        found = scope.find(name)
        if found is None or not isinstance(found[0], ast.NamedType):
            return ""
        key = _enter(self.types, found[0], scope.called(name))
        self.homes.setdefault(f"type {key}", found[1])
        return key

    def vocabulary_key(self, name: str, scope: Scope, term: str = "") -> str:
        """Give the key of a vocabulary, one term of which is used."""
        found = scope.find(name)
        if found is None or not isinstance(found[0], ast.Vocabulary):
            return ""
        key = _enter(self.vocabularies, found[0], name)
        self.homes.setdefault(f"vocabulary {key}", found[1])
        self.used.setdefault(key, set()).update([term] if term else [])
        return key

    def listed(self, view: View) -> tuple[tuple[Enum, ...], tuple[Flags, ...]]:
        """Give the enums and flags for the model."""
        return (
            tuple(_enum(key, one, view) for key, one in self.enums.items()),
            tuple(_flags(key, one, view) for key, one in self.flags.items()),
        )

    def for_others(self, scope: Scope, view: View) -> tuple[tuple[Enum, ...], tuple[Flags, ...]]:
        """Give the enums and flags that a spec declares and does not use; asked for when all else is listed."""
        enums, flags = len(self.enums), len(self.flags)
        for name, one in scope.own.items():
            if isinstance(one, ast.Enum):
                self.enum_key(one, name)
            elif isinstance(one, ast.Flags):
                self.flags_key(one, name)
        every = self.listed(view)
        return every[0][enums:], every[1][flags:]


def _enter(table: dict[str, _Listed], one: _Listed, name: str) -> str:
    short = name.rpartition(".")[2]
    for key in (short, name, f"{one.span.source.path.removesuffix('.specc').replace('/', '.')}.{short}"):
        if table.setdefault(key, one) is one:
            return key
    raise AssertionError(name)  # a spec's path and a name in it are one declaration


def _enum(key: str, enum: ast.Enum, view: View) -> Enum:
    values = tuple(
        EnumValue(value, text_of(one.doc), life(one, view))
        for one, value in zip(enum.values, enum_values(enum), strict=True)
    )
    doc = prose_of(enum.prose)
    kind = cast('Literal["string", "int", "float"]', built_in(enum.base.text).kind)
    return Enum(
        enum.name.text,
        key,
        kind,
        enum.open,
        enum.ignore_case,
        values,
        doc,
        enum.name.span.place,
        enum.of,
        tuple(one.enum.text for one in enum.includes),
    )


def _flags(key: str, flags: ast.Flags, view: View) -> Flags:
    bits = tuple(FlagBit(one.bit, one.name.text, text_of(one.doc), life(one, view)) for one in flags.bits)
    doc = prose_of(flags.prose)
    return Flags(flags.name.text, key, built_in(flags.base.text), bits, doc, flags.name.span.place)


def check_declarations(spec: ast.Spec, problems: Problems) -> None:
    """Report flags that are wrong by themselves, used or not."""
    for one in spec.declarations:
        if isinstance(one, ast.Flags):
            _check_flags(one, problems)
        elif isinstance(one, ast.Combos):
            check_table(one, problems)


def _check_flags(flags: ast.Flags, problems: Problems) -> None:
    type_ = built_in(flags.base.text)
    if type_.kind != "int" or type_.bits is None:
        problems.add(
            "SP301", flags.base.span, "flags are bits of a sized integer", help="write `int16`, `uint32` or the like"
        )
        return
    numbers: set[int] = set()
    names: set[str] = set()
    for bit in flags.bits:
        if bit.bit >= type_.bits:
            problems.add(
                "SP306",
                bit.span,
                f"{flags.base.text} has bits 0 to {type_.bits - 1}, not {bit.bit}",
                help="count bits from 0, or take a wider integer",
            )
        if bit.bit in numbers or bit.name.text in names:
            problems.add(
                "SP202",
                bit.span,
                f"bit {bit.bit} or its name `{bit.name.text}` is declared twice",
                help="give it a number and a name of its own",
            )
        numbers.add(bit.bit)
        names.add(bit.name.text)
    check_bits(flags, problems)
