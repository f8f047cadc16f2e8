"""Printed code is what the formatter would make of it, however long its lines are."""

from __future__ import annotations

import random
import subprocess
import sys

import pytest
from backends.validator.expressions_made import cell, node
from factories.specs import call as called
from factories.specs import compare, exists, keyword_ref, literal, logic, membership

from specc.backends.validator import texts
from specc.backends.validator.code import Statement, call, dict_, named, row, tuple_
from specc.backends.validator.expressions import expression
from specc.backends.validator.scope import Scope
from specc.model import expressions as ex

NAMES = ("A", "DATE-OBS", "ESO DET DIT", "A_NAME_OF_A_COLUMN_THAT_IS_LONG", '`odd"\\', "é" * 12, "漢字" * 9, "x" * 70)
RELATIONS = (("own", ""), ("own", ""), ("primary", ""), ("near", "DQ"), ("file", "A_LABEL_OF_AN_EXTENSION"))


class Maker:
    """Makes code at random, the same for the same seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)  # noqa: S311  examples, no secrets
        self.pick = self.random.choice

    def keyword(self, storage="int"):
        return keyword_ref(self.pick(NAMES), storage, *self.pick(RELATIONS), self.pick([None, 2]))

    def number(self, depth, *, cells):
        if depth == 0:
            return self.pick(
                [
                    cell(self.pick(NAMES)) if cells else self.keyword(),
                    self.keyword(),
                    literal(self.pick([1, 2.5e-7, 10**9])),
                ]
            )
        inner = [self.number(self.random.randrange(depth), cells=cells) for _ in range(2)]
        return self.pick(
            [
                node("number", ex.Arithmetic, self.pick("+-*/%"), *inner),
                node("number", ex.Arithmetic, "negate", inner[0], None),
                node("number", ex.Arithmetic, "**", inner[0], literal(2)),
                node("number", ex.Convert, inner[0], self.pick([1e3, 1 / 86400, 0.3])),
                called("abs", inner[0]),
                inner[0] if cells else called("max", replace_every(inner[0])),
                inner[0] if cells else called("min", *inner),
            ]
        )

    def condition(self, depth, *, cells=False):
        if depth == 0:
            number = [self.number(self.random.randrange(3), cells=cells) for _ in range(3)]
            text = self.keyword("string")
            return self.pick(
                [
                    compare(number[0], self.pick(["==", "<", ">="]), number[1]),
                    compare(number[0], self.pick(["==", "!=", "<="]), number[1], 0.125, relative=True),
                    membership(text, *NAMES[: self.random.randrange(1, 8)], negated=self.pick([True, False])),
                    node(
                        "bool",
                        ex.Within,
                        number[0],
                        number[1],
                        number[2],
                        *(self.pick([True, False]) for _ in range(3)),
                    ),
                    node("bool", ex.Matches, text, self.pick([r"\d+", "[a-z]", 'a"b', "x" * 60])),
                    node("bool", ex.Has, number[0], "flag", 12),
                    exists(text),
                ]
            )
        inner = [self.condition(self.random.randrange(depth), cells=cells) for _ in range(2)]
        joined = logic(inner[0], self.pick(["and", "or", "implies"]), inner[1])
        return self.pick([joined, joined, joined, logic(inner[0], "not")])

    def function(self):
        cells = self.pick([True, False])
        made = self.condition(self.random.randrange(4), cells=cells)
        piece = expression(made, Scope("h", cells=cells))
        return piece.function(self.pick(["c", "c, k=k"]) if cells else self.pick(["", "f", "k=k"]))

    def word(self, most=140):
        return texts.quoted(
            "x" * self.random.randrange(self.pick([6, 40, most])) + self.pick(["", "'", '"', "\\", "\n", "é"])
        )

    def argument(self, depth=2):
        if depth == 0:
            return self.pick([self.word(), self.function(), "None", "-1.5"])
        inner = [self.argument(self.random.randrange(depth)) for _ in range(self.random.randrange(4))]
        return self.pick(
            [
                self.word(),
                self.function(),
                tuple_(inner),
                dict_([(self.word(60), one) for one in inner]),
                call("h.level", *inner),
            ]
        )

    def statement(self):
        plain = [self.argument() for _ in range(self.random.randrange(4))]
        made = [
            *plain,
            *(named(self.pick(["unit", "show"]) + str(n), self.argument()) for n in range(self.random.randrange(4))),
        ]
        called_ = call(self.pick(["h.keyword", "h.rule", "FitsProduct"]), *made)
        comment = self.pick(["", "lightcurve.specc:12", "a/very/long/folder/core.specc:1234"])
        match self.pick(["call", "assignment", "if", "for"]):
            case "call":
                return Statement(called_, comment)
            case "assignment":
                return Statement(row("X = ", self.pick([called_, tuple_(plain), self.word()])), comment)
            case "if":
                return Statement(row(self.pick(["if ", "if case := "]), called_, ":"), comment, (Statement("pass"),))
            case _:
                over = self.pick([called_, tuple_([*plain, "1", "2"])])
                return Statement(row("for i in ", over, ":"), comment, (Statement(called_, comment),))


def replace_every(made):
    return made if not isinstance(made, ex.KeywordRef) else keyword_ref(made.name, "int", "every", "SCI")


def formatted(text):
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length", "120", "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("seed", range(12))
def test_the_formatter_changes_nothing(seed):
    maker = Maker(seed)
    made = [maker.statement() for _ in range(60)]
    text = "def f(h):\n" + "".join(f"{line}\n" for one in made for line in one.lines(4))
    assert formatted(text) == text
