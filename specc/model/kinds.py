"""The kinds of expressions: of which one the values of each type are, and words for messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specc.model.expressions import ExprKind

# Of what kind an expression is that names a value of a type.
KINDS: dict[str, ExprKind] = {
    "bool": "bool", "bit": "bool", "int": "number", "float": "number", "digits": "number", "complex": "complex",
    "string": "string", "date": "instant", "datetime": "instant", "time": "instant", "any": "any",
    "commentary": "string", "record": "any",
}  # fmt: skip

PLURALS = {"bool": "conditions", "complex": "complex numbers"}
WORDS = {
    "bool": "a condition",
    "number": "a number",
    "string": "a text",
    "instant": "a date or time",
    "complex": "a complex number",
    "any": "a value",
}
