"""Types of arguments: what a person may give for a keyword, as an annotation that a type checker reads.

Takes facts of the model; gives Python's spelling. Closed sets of values become `Literal`s, which have a name in the
module where they are long or stand for an enum.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specc.backends.validator import texts
from specc.backends.validator.code import Code, IfBroken, bracketed, row, separated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specc.backends.validator.texts import Names
    from specc.model.spec import Facts, Scalar

_INLINE = 40  # characters of a Literal that stands where it is used

_PYTHON = {
    "bool": ("bool",),
    "bit": ("bool",),
    "int": ("int",),
    "float": ("float",),
    "complex": ("complex",),
    "string": ("str",),
    "date": ("Instant",),
    "datetime": ("Instant",),
    "time": ("Instant",),
    "digits": ("str", "int"),
    "any": ("str", "bool", "int", "float"),
}


@dataclass(slots=True)
class Aliases:
    """Sets of values that have a name in the module, in the order in which they were met."""

    names: Names
    enums: Mapping[str, str]  # names of enums by their keys
    found: dict[tuple[tuple[str, Scalar], ...], str] = field(default_factory=dict)

    def annotation(self, facts: Facts, stem: str) -> str:
        """Give the type of one value; `stem` is what a new name is made of."""
        kinds = {one.kind for one in facts.types}
        plain = all(isinstance(one, str | int) for one in facts.values)
        if (
            facts.values
            and plain
            and kinds <= {"string", "int"}
            and not (facts.values_open or facts.values_ignore_case)
        ):
            enum = next((one.enum for one in facts.types if one.enum), None)
            return self._literal(facts.values, self.enums.get(enum, stem) if enum else stem, named=enum is not None)
        types = [python for one in facts.types for python in _PYTHON[one.kind]]
        return " | ".join(dict.fromkeys(types))

    def choice(self, values: Sequence[Scalar], stem: str) -> str:
        """Give the type of one of some values."""
        return self._literal(values, stem, named=False)

    def definitions(self) -> list[Code]:
        """Give the statements that define the names."""
        return [row(f"{name} = ", _subscript([value for _, value in key])) for key, name in self.found.items()]

    def _literal(self, values: Sequence[Scalar], stem: str, *, named: bool) -> str:
        # 1 and True are equal in Python, and are not one value.
        key = tuple((type(one).__name__, one) for one in dict.fromkeys(values))
        inline = f"Literal[{', '.join(texts.literal(value) for _, value in key)}]"
        if key not in self.found and not named and len(inline) <= _INLINE:
            return inline
        if key not in self.found:
            self.found[key] = self.names.new(texts.name(stem) or "Values")
        return self.found[key]


def _subscript(values: Sequence[Scalar]) -> Code:
    items = [texts.literal(one) for one in values]
    if len(items) == 1:
        return bracketed("Literal[", items[0], "]")
    return bracketed("Literal[", row(separated(items), IfBroken(",")), "]")
