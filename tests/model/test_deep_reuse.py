"""Declarations that build on each other without end, or nearly: told in time, and never a traceback."""

from __future__ import annotations

import pytest
from model.resolving import codes

PRODUCT = 'product p : fits "p" {{ primary {{ {} }} }}'


def chain(line: str, last: str, use: str, number: int = 300) -> str:
    lines = [line.format(index, index + 1) for index in range(number)]
    return "\n".join([*lines, last.format(number), PRODUCT.format(use)])


@pytest.mark.parametrize(
    "text",
    [
        chain("type T{} : T{}", "type T{} : int", "A : T0"),
        chain("enum T{} : int {{ include T{} }}", "enum T{} : int {{ 1 }}", "A : T0"),
        chain("subset T{} of T{} {{ 1 }}", "enum T{} : int {{ 1 }}", "A : T0"),
        chain("header T{} {{ include T{} }}", "header T{} {{ A : int }}", "include T0", 80),
        chain("header T{}(n : int) {{ include T{}(n) }}", "header T{}(n : int) {{ A : int = n }}", "include T0(1)", 80),
    ],
    ids=["types", "enums", "subsets", "fragments", "parameters"],
)
def test_a_long_chain_is_told(text):
    assert set(codes(text)) == {"SP229"}


@pytest.mark.laws
def test_what_doubles_at_each_step_is_told_or_done_in_time():
    text = chain("header T{0} {{ include T{1}  include T{1} }}", "header T{} {{ A : int }}", "include T0", 40)
    assert set(codes(text)) == {"SP229"}
    text = chain("type T{0} : T{1} | T{1}", "type T{} : int | float", "A : T0", 40)
    assert codes(text) == []
    text = chain("enum T{0} : int {{ include T{1}, include T{1} }}", "enum T{} : int {{ 1 }}", "A : T0", 40)
    assert codes(text) == []


def test_a_few_steps_are_followed():
    assert codes(chain("type T{} : T{}", "type T{} : int", "A : T0", 50)) == []
    assert codes(chain("header T{} {{ include T{} }}", "header T{} {{ A : int }}", "include T0", 50)) == []
