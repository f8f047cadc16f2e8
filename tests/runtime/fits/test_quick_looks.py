"""Quick looks at blocks of data only ever say "right" where the careful ones find nothing."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from specc.runtime.data import sequences
from specc.runtime.data.column_rule import ColumnRule
from specc.runtime.data.value_checks import ValueChecks
from specc.runtime.fits import stored
from specc.runtime.fits.columns import Column
from specc.runtime.fits.set_bits import RowBits, set_bits, wrong_bits

_SIZES = {"B": 1, "I": 2, "J": 4, "K": 8, "E": 4, "D": 8}
_OFFSETS = {"B": -128, "I": 1 << 15, "J": 1 << 31, "K": 1 << 63}
_BYTES = st.one_of(st.sampled_from([0, 1, 0x3F, 0x40, 0x7F, 0x80, 0xC0, 0xFF]), st.integers(0, 255))
_NUMBERS = [0, -1, 1, 0.5, -128, 127, 255]


@st.composite
def judged(draw):
    """A column, its rule, and what is stored in it."""
    code = draw(st.sampled_from("BIJKED"))
    column = Column(1, "A", code)
    column.code, column.width = code, _SIZES[code]
    if code in _OFFSETS:
        column.zero = draw(st.sampled_from([0, _OFFSETS[code]]))
        column.null = draw(st.sampled_from([None, 0, 1]))
    facts = {key: draw(st.sampled_from(_NUMBERS)) for key in draw(st.sets(st.sampled_from(("above", "at_least"))))}
    if draw(st.integers(0, 5)) == 0:
        facts["at_most"] = draw(st.sampled_from(_NUMBERS))
    if draw(st.booleans()):
        facts["bits"] = dict.fromkeys(draw(st.sets(st.integers(0, 70), max_size=70)), "")
    facts["finite"] = draw(st.integers(0, 5)) == 0
    rule = ColumnRule("A", "any", nullable=draw(st.booleans()), **facts)
    numbers = draw(st.lists(st.lists(_BYTES, min_size=column.width, max_size=column.width), max_size=5))
    return column, rule, b"".join(map(bytes, numbers))


@given(judged())
def test_what_bits_tell_is_what_a_look_finds(case):
    column, rule, content = case
    quick = ValueChecks("A", rule, can_be_null=True)
    wrong = wrong_bits(
        quick, column.code, offset=column.unsigned, scaled=column.scaled, has_null=column.null is not None
    )
    if wrong is None:
        return
    bits = RowBits(column.width)
    bits.add(column, wrong)
    if not bits.doubtful(content):
        values, nulls = stored.column_values(np.frombuffer(content, stored.NUMBERS[column.code]), column)
        quick.look(values, nulls, lambda index: {"row": index})
        assert quick.found == {}


@pytest.mark.parametrize(
    ("code", "facts", "number", "tells"),
    [
        ("E", {"at_least": 0, "nullable": True}, b"\x7f\xc0\0\0", True),
        ("E", {"at_least": 0, "nullable": True}, b"\xbf\x80\0\0", False),
        ("J", {"bits": {0: "", 4: ""}}, b"\0\0\0\x11", True),
        ("J", {"bits": {0: "", 4: ""}}, b"\0\0\0\x13", False),
        ("J", {"bits": {0: ""}, "at_least": 0}, b"\x80\0\0\0", False),
    ],
)
def test_what_bits_tell(code, facts, number, tells):
    column = Column(1, "A", code)
    column.code, column.width = code, len(number)
    wrong = wrong_bits(ValueChecks("A", ColumnRule("A", "any", **facts), can_be_null=True), code)
    bits = RowBits(len(number))
    bits.add(column, wrong)
    assert bits.doubtful(bytes(3 * len(number))) == set()
    assert bits.doubtful(bytes(len(number)) + number) == (set() if tells else {1})


def test_two_rules_of_one_column_both_leave_doubt():
    column = Column(1, "A", "B")
    column.code, column.width = "B", 1
    bits = RowBits(1)
    bits.add(column, b"\x80")
    bits.add(column, b"\x01")
    assert bits.doubtful(b"\x80") == bits.doubtful(b"\x01") == {1}
    assert bits.doubtful(b"\x02") == set()


@given(st.integers(1, 40), st.binary(max_size=90), st.integers(1, 300))
def test_bits_that_are_set_somewhere(period, content, times):
    content *= times
    whole = np.frombuffer(content, np.uint8, len(content) // period * period).reshape(-1, period)
    assert set_bits(content, period).tolist() == np.bitwise_or.reduce(whole, axis=0).tolist()


@given(st.lists(st.lists(st.sampled_from([0.0, 1, 2, 3, 4, 5, float("nan")]), max_size=6), max_size=4), st.booleans())
def test_order_in_blocks_is_that_of_all(blocks, strict):
    order = sequences.Order("A", strict=strict)
    first = 0
    for block in blocks:
        values = np.array(block, float)
        order.look(values, np.isnan(values), first)
        first += len(block)
    numbers = [number for block in blocks for number in block if number == number]  # noqa: PLR0124  # not NaN
    pairs = itertools.pairwise(numbers)
    assert order.count == sum(after <= before if strict else after < before for before, after in pairs)


@given(
    st.lists(st.sampled_from([-1.5, 0.0, 0.1, 2, float("nan"), float("inf")]), max_size=5),
    st.sampled_from(["above", "at_least", "below", "at_most"]),
    st.sampled_from([0, 0.1, 2]),
    st.sampled_from(["f4", "f8"]),
)
def test_limits_of_a_block_are_those_of_each_value(numbers, limit, bound, kind):
    checks = ValueChecks("A", ColumnRule("A", "any", nullable=True, **{limit: bound}), can_be_null=True)
    values = np.array(numbers, kind)
    checks.look(values, np.isnan(values), lambda index: {"row": index})
    each = {"above": values <= bound, "at_least": values < bound, "below": values >= bound, "at_most": values > bound}
    found = checks.found.get("limit")
    assert (found.count if found else 0) == np.count_nonzero(each[limit])
