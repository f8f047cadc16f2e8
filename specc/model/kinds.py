"""The kinds of expressions, in words for messages."""

from __future__ import annotations

PLURALS = {"bool": "conditions", "complex": "complex numbers"}
WORDS = {
    "bool": "a condition",
    "number": "a number",
    "string": "a text",
    "instant": "a date or time",
    "complex": "a complex number",
    "any": "a value",
}
