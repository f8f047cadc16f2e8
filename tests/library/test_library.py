"""The page of the library is what specs and evidence say, and no product is left out of the table of its suite."""

from __future__ import annotations

import pytest

from tests.library.listed import specs, tables
from tests.library.page import README, current

TABLES = tables()


def test_the_page_is_current():
    assert README.read_text(encoding="utf-8") == current(), "write it anew: python -m tests.library --write"


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.suite)
def test_every_product_of_a_suite_stands_in_its_table(table):
    there = {(one.name, product) for one in specs() if one.suite == table.suite for product in one.products}
    listed = {product for row in table.rows for product in row.products}
    assert there - listed == set(), f"name them in specs/{table.suite}/summary.specc"
    assert listed - there == set()
