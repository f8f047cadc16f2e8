"""A keyword may be said to have a width, as a term of a vocabulary that is a column elsewhere: cards hold digits."""

from __future__ import annotations

import pytest
from factories.judged import cards, findings, said

SPEC = """
product p : fits "p" {
  primary {
    MJD : float64  unit d  > 0     "a number"
    N?  : int16    in -40000..40000  "a small number"
    U?  : uint8 | string           "a smaller number, or a text"
    F[i]? : float32  for i in 1..3 "some numbers"
    Z?  : complex64                "a complex number"
    require MJD > 1 [d]            "not so long ago"
  }
}
"""


def primary(**values):
    return "@primary\n" + cards(MJD=57000.5, **values)


@pytest.mark.parametrize(
    "values", [{}, {"N": -32768}, {"N": 32767}, {"U": 255}, {"U": "none"}, {"F1": 2.5, "F3": 7}, {"Z": 1.5}]
)
def test_numbers_that_fit(tmp_path, values):
    assert findings(SPEC, primary(**values), tmp_path) == {}


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"N": 32768}, {"N:type": "N: 32768 does not fit into int16"}),
        ({"N": 1.5}, {"N:type": "N is 1.5, not an integer"}),
        ({"N": "1"}, {"N:type": "N is '1', not an integer; numbers are written without quotes"}),
        ({"U": -1}, {"U:type": "U: -1 does not fit into uint8"}),
        ({"F2": "x"}, {"F[i]:type": "F2 is 'x', not a number"}),
    ],
)
def test_values_that_do_not(tmp_path, values, message):
    assert said(SPEC, primary(**values), tmp_path) == message


def test_a_float_of_a_width_is_held_to_its_limits_and_rules(tmp_path):
    assert set(findings(SPEC, "@primary\n" + cards(MJD=-1.5), tmp_path)) == {"p/PRIMARY/MJD:limit", "p/PRIMARY:MJD"}
