"""What of the model each rule is about."""

from __future__ import annotations

import pytest
from factories.compiled import BUNDLED, compiled
from factories.judged import planned

from specc.model.spec import Column, Keyword
from specc.plan.identity import item_of
from specc.plan.rules import about, plan

_OF_COLUMNS = """
product p : fits "p" {
  primary { }
  table T { columns { FLUX : float64 "a flux" { TLMIN? : float } } }
}
"""


@pytest.mark.parametrize("name", BUNDLED)
def test_every_rule_of_a_product_is_about_something_of_it(name):
    spec = compiled(name)
    found = about(spec)
    begins = tuple(f"{product.name}{mark}" for product in spec.products for mark in ":/")
    assert set(found) == {one.id for one in plan(spec).rules if one.id.startswith(begins)}
    for rule, those in found.items():
        path, _, aspect = rule.rpartition(":")
        for one in those:
            assert path.startswith(one.product.name)
            assert one.aspect == aspect
            if one.block is not None:
                assert path.startswith(f"{one.product.name}/{one.block.label}")
            if isinstance(one.item, Keyword | Column) and one.mirrored is None:
                assert path.endswith(item_of(one.item))


def test_rules_of_authors_are_known_as_such():
    found = about(compiled("mast.iue"))
    [one] = found["melo/PRIMARY:RA-DEC"]
    assert one.rule is not None
    assert "RA" in one.rule.expression.text


def test_a_keyword_of_a_column_knows_its_column():
    found = about(planned(_OF_COLUMNS).spec)
    those = [one for rule in found.values() for one in rule if isinstance(one.of, Column)]
    assert [one.of.name for one in those] == ["FLUX"] * len(those)
    assert all(isinstance(one.item, Keyword) for one in those)
