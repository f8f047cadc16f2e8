"""Functions that rules over rows and pixels call."""

from __future__ import annotations

import numpy as np
import pytest

from specc.runtime.data.arrays import Block, failing
from specc.runtime.expressions import Missing
from specc.runtime.fits import (
    across,
    all_in_row,
    any_in_row,
    clocks,
    count_in_row,
    first_in_row,
    instants,
    is_in,
    is_null,
    last_in_row,
    lengths,
    lowered,
    matching,
    max_in_row,
    min_in_row,
    mjds,
    numbers,
    sum_in_row,
    unique_in_row,
    uppered,
)

NAN = float("nan")
VECTORS = np.array([[1.0, 2.0, NAN], [3.0, 3.0, 0.0]])
SCALARS = np.array([1.0, 5.0])


@pytest.mark.parametrize(
    ("function", "of_vectors", "of_scalars"),
    [
        (sum_in_row, [3, 6], [1, 5]),
        (min_in_row, [1, 0], [1, 5]),
        (max_in_row, [2, 3], [1, 5]),
        (first_in_row, [1, 3], [1, 5]),
        (last_in_row, [NAN, 0], [1, 5]),
        (unique_in_row, [True, False], [True, True]),
        (lambda values: all_in_row(values > 0), [False, False], [True, True]),
        (lambda values: any_in_row(values > 2), [False, True], [False, True]),
        (lambda values: count_in_row(values > 1), [1, 2], [0, 1]),
    ],
)
def test_one_value_a_row(function, of_vectors, of_scalars):
    np.testing.assert_equal(function(VECTORS), np.array(of_vectors))
    np.testing.assert_equal(function(SCALARS), np.array(of_scalars))


def test_empty_cells_have_no_first_element():
    with pytest.raises(Missing):
        first_in_row(np.zeros((3, 0)))


def test_texts():
    texts = np.array(["Ab", "c", ""])
    assert lowered(texts).tolist() == ["ab", "c", ""]
    assert uppered(texts).tolist() == ["AB", "C", ""]
    assert lengths(texts).tolist() == [2, 1, 0]
    assert matching(texts, "[A-Z].*").tolist() == [True, False, False]
    assert is_in(texts, ("c", "x")).tolist() == [False, True, False]
    assert is_in(np.array([1, 2]), ()).tolist() == [False, False]
    for function in (lowered, lengths):
        with pytest.raises(Missing):
            function(SCALARS)
    with pytest.raises(Missing):
        instants(SCALARS > 0)
    assert instants(SCALARS) is SCALARS  # what is a number already was read as a time


def test_texts_that_write_something_else():
    np.testing.assert_equal(instants(np.array(["2000-01-01T00:00:01", "never"])), [1.0, NAN])
    np.testing.assert_equal(mjds(np.array(["2000-01-01"])), [51544.0])
    np.testing.assert_equal(clocks(np.array(["00:01:00", "x"])), [60.0, NAN])
    np.testing.assert_equal(numbers(np.array(["007", "x"])), [7.0, NAN])


def test_a_value_across_a_vector():
    assert across(np.array([1, 2]), np.zeros((2, 3))).tolist() == [[1, 1, 1], [2, 2, 2]]


def test_a_block_widens_integers_and_flattens_cells():
    values = np.full((2, 2, 3), 200, "u1")
    block = Block(0, 2, lambda _: (values, values == 0))
    assert (block["A"].dtype, block["A"].shape) == (np.int64, (2, 6))
    assert block.stored("A")[0].dtype == np.uint8
    assert is_null(block, "A").shape == (2, 6)


@pytest.mark.parametrize(
    ("result", "skip", "bad"),
    [
        (True, (), [False, False]),
        (False, (), [True, True]),
        (np.array([True, False]), (), [False, True]),
        (np.array([False, False]), ("V",), [False, True]),
        (np.array([False, False]), ("S",), [True, False]),
        (np.zeros((2, 3), bool), ("V",), [True, True]),
        (np.zeros((2, 3), bool), ("S",), [True, False]),
        (np.zeros((2, 2), bool), ("V",), [False, True]),
        (np.array([False, False]), ("N",), [True, True]),
    ],
)
def test_rows_in_which_a_rule_fails(result, skip, bad):
    nulls = {"V": np.isnan(VECTORS), "S": np.array([False, True]), "N": None}
    block = Block(0, 2, lambda name: (VECTORS if name == "V" else SCALARS, nulls[name]))
    assert failing(block, result, skip).tolist() == bad
