"""Types of arguments: what a person may give for a keyword, as an annotation that a type checker reads.

Takes facts of the model; gives Python's spelling. A closed set of values is told to the last: members of the class of
its enum, or its plain values as they are to be written. Case is ignored when a program runs, and not by a type: what is
written is best written as the spec does. An open enum takes any text beside its members.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import Code, IfBroken, bracketed, row, separated, tuple_
from specc.backends.writer.enums import literal
from specc.model.expressions import Literal_

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from specc.backends.writer.enums import Enums
    from specc.model.spec import Facts, Scalar

_INLINE = 40  # characters of a Literal that stands where it is used
_UNION = 70  # and of a union

_PYTHON = {
    "bool": ("Truth",),
    "bit": ("Truth",),
    "int": ("Integer",),
    "float": ("Number",),
    "complex": ("complex", "Number"),
    "string": ("str",),
    "date": ("Instant",),
    "datetime": ("Instant",),
    "time": ("Instant",),
    "digits": ("str", "Integer"),
    "record": ("Number",),
    "any": ("str", "Truth", "Number"),
}
_NUMBERS = frozenset({"int", "float", "complex", "any"})


@dataclass(frozen=True, slots=True)
class Allowed:
    """What a value may be: its annotation, and code of the values that it is one of, nothing where it may be any.

    `others`: it may be another one as well. `any_case`: it may be written in any case.
    """

    annotation: str
    values: Code | None = None
    others: bool = False
    any_case: bool = False


@dataclass(slots=True)
class Aliases:
    """Sets of values that have a name in the module, in the order in which they were met."""

    enums: Enums
    found: dict[tuple[str, ...], str] = field(default_factory=dict)
    unions: dict[tuple[str, ...], str] = field(default_factory=dict)

    def annotation(self, facts: Facts, stem: str) -> str:
        """Give the type of one value; `stem` is what a new name is made of."""
        return self.allowed([facts], stem).annotation

    def allowed(self, declared: Sequence[Facts], stem: str, *, unit: bool = False) -> Allowed:
        """Give what a value may be that is declared once or, in the arms of a `when`, several times.

        `unit`: a Quantity will do. `stem`: what a new name is made of.
        """
        kinds: dict[str, None] = {}
        plain: dict[str, None] = {}  # code of values that are of no class
        sets: list[Code] = []
        closed = True
        for facts in declared:
            values = self._values(facts)
            if values is None:
                closed = False
                kinds |= dict.fromkeys(self._open(facts))
                continue
            whole, codes = values
            if whole:
                kinds |= dict.fromkeys((self.enums.name(whole), self.enums.plain(whole)))
                sets.append(self.enums.name(whole))
            else:
                plain |= dict.fromkeys(codes)
        if plain:
            named = self.choice(list(plain), stem)
            kinds = {named: None, **kinds}
            sets += [named] if not named.startswith("Literal[") else list(plain)
        if unit and any(one.kind in _NUMBERS for facts in declared for one in facts.types):
            kinds["Quantity"] = None
        annotation = self.union(list(kinds), stem)
        any_case = any(facts.values_ignore_case for facts in declared)
        if closed and sets:
            lone = len(sets) == 1 and not (plain and sets[0] in plain)
            return Allowed(annotation, sets[0] if lone else tuple_(sets), any_case=any_case)
        if len(declared) == 1 and declared[0].values_open:
            return Allowed(annotation, self._known(declared[0]), others=True, any_case=any_case)
        return Allowed(annotation)

    def plain(self, facts: Facts) -> str:
        """Give the type of a value that a writer fills in."""
        return " | ".join(dict.fromkeys(self._open(facts)))

    def choice(self, codes: Sequence[str], stem: str) -> str:
        """Give the type of one of some values, which are code."""
        inline = f"Literal[{', '.join(codes)}]"
        key = tuple(codes)
        if key not in self.found and len(inline) <= _INLINE:
            return inline
        if key not in self.found:
            self.found[key] = self.enums.names.new(texts.name(stem) or "Values")
        return self.found[key]

    def union(self, kinds: Sequence[str], stem: str) -> str:
        """Give the type of what is of one of some types; a long one has a name."""
        inline = " | ".join(dict.fromkeys(kinds))
        if len(inline) <= _UNION:
            return inline
        key = tuple(dict.fromkeys(kinds))
        if key not in self.unions:
            self.unions[key] = self.enums.names.new(texts.name(stem) or "Values")
        return self.unions[key]

    def definitions(self) -> list[Code]:
        """Give the statements that define the names."""
        found = self.enums.definitions()
        found += [row(f"{name} = ", literal(list(key))) for key, name in self.found.items()]
        for key, name in self.unions.items():
            inside = row(separated(list(key)), IfBroken(","))
            found.append(row(f"{name} = ", bracketed("Union[", inside, "]")))
        return found

    def _values(self, facts: Facts) -> tuple[str, list[str]] | None:
        """Give the enum that a value is any of, or the code of what else it is one of; None where it may be any."""
        key = self._enum(facts)
        if isinstance(facts.fixed, Literal_):
            values: tuple[Scalar, ...] = (facts.fixed.value,)  # under its condition there is nothing else to say
        else:
            values = facts.values
            if facts.values_open:
                return None
        if not values or {one.kind for one in facts.types} - {"string", "int"}:
            return None
        if not all(isinstance(one, str | int) for one in values):
            return None
        gone = {one.value for one in facts.outdated}
        values = tuple(one for one in values if one not in gone) or values
        members = self.enums.members(key) if key else {}
        if key and members and set(members) == set(values):
            return key, []
        codes = [members[one] for one in values if one in members]
        return "", codes + [texts.literal(one) for one in _once(values)]

    def _open(self, facts: Facts) -> list[str]:
        """Give the types of a value that is of no closed set."""
        key = self._enum(facts)
        found = [self.enums.name(key)] if key and facts.values else []
        return found + [python for one in facts.types for python in _PYTHON[one.kind]]

    def _known(self, facts: Facts) -> Code | None:
        """Give the code of the values that an open set knows."""
        key = self._enum(facts)
        if key:
            return self.enums.name(key)
        return tuple_([texts.literal(one) for one in _once(facts.values)]) if facts.values else None

    def _enum(self, facts: Facts) -> str:
        key = next((one.enum for one in facts.types if one.enum), None) or ""
        return key if key in self.enums.enums else ""


def _once(values: Iterable[Scalar]) -> list[Scalar]:
    # 1 and True are equal in Python, and are not one value.
    return [value for _, value in dict.fromkeys((type(one), one) for one in values)]
