"""Names of whole families: where they may stand, and what they mean."""

from __future__ import annotations

import pytest
from model.resolving import product, product_codes

HEADER = "N : int  C[i]? : float for i in 1..N  P[i]_[j]? : float for i, j in 1..2  "


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("require max(C) > 3", []),
        ("require max(C[i]) > 3", []),
        ("require max(primary.C) > 3", []),
        ("require C > 3", ["SP305"]),
        ("require C[i] > 3", ["SP305"]),
        ("require P[i]_[j] > 3", ["SP305"]),
        ("require P[i]_[j] > 3  for i in 1..2", ["SP305"]),
        ("require P[i]_[j] > 3  if present  for i, j in 1..2", []),
        ("require P[1]_[2] > 3  if present", []),
        ("require max(Q[i]_[j]) > 3", ["SP201"]),
        ("require exists C", ["SP305"]),
        ("require any(exists C)", []),
        ("exactly_one(C, P[i]_[j])", []),
    ],
)
def test_where_they_may_stand(rule, expected):
    assert product_codes(f"primary {{ {HEADER} {rule} }}") == expected


def test_they_know_all_their_names():
    (rule,) = product(f"primary {{ {HEADER} require any(exists P[i]_[j]) }}").hdus[0].rules
    node = rule.expression.arguments[0].target
    assert (node.name, node.every) == ("P[i]_[j]", r"P\d+_\d+")
    assert [(least.value, most.value, pad) for least, most, pad in node.spans] == [(1, 2, 0), (1, 2, 0)]
