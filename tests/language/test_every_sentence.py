"""No sentence of the design that says what the language can say is without a test that fails when it cannot."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
import yaml
from language.clauses import clauses

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def wanted(repository):
    """Clauses of the design, which lies beside the checkout as the real files do."""
    design = repository.parent / "shared" / "design" / "language.md"
    if not design.is_file():
        pytest.skip(f"no design in {design}: what the language must be able to say is told there")
    return clauses(design.read_text(encoding="utf-8"))


def said():
    """Pieces of the design that tests of this folder are marked with, each with the tests."""
    found = {}
    for path in sorted(HERE.glob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                for mark in node.decorator_list:
                    if isinstance(mark, ast.Call) and getattr(mark.func, "id", "") == "says":
                        for argument in mark.args:
                            found.setdefault(" ".join(argument.value.split()), []).append(f"{path.name}::{node.name}")
    return found


def later():
    """Pieces that wait, with what they wait for."""
    return yaml.safe_load((HERE / "later.yaml").read_text(encoding="utf-8"))


def test_every_clause_has_a_test_or_a_reason(wanted):
    pieces = [*said(), *(one["says"] for one in later())]
    missing = [f"{heading}: {clause}" for heading, clause in wanted if not any(one in clause for one in pieces)]
    assert not missing, "\n".join(missing)


def test_every_mark_quotes_the_design(wanted):
    every = [clause for _, clause in wanted]
    strange = [one for one in [*said(), *(one["says"] for one in later())] if not any(one in each for each in every)]
    assert not strange, "\n".join(strange)


def test_what_waits_says_what_for():
    assert all(one["because"].strip() for one in later())
    assert not {one["says"] for one in later()} & set(said()), "what has a test does not wait"
