"""Several mistakes in one spec give as many diagnostics, each where its mistake is: none hides or causes another."""

from __future__ import annotations

import random
import re

import pytest
from factories.retold import retold, text_of

from specc.diagnostics.render import as_text

pytestmark = pytest.mark.laws

SEEDS = {"mast.iue": 12, "mast.lightcurve": 12, "jwst.detector": 4, "std.time": 12, "std.wcs": 12, "jwst.imaging": 4}


# Each takes a line and gives it with one mistake, or None where it has no room for that. What else names an item that
# is broken is not to be blamed, so a mistake may be in any item.
def without_colon(line):
    return re.sub(r"^(\s+[A-Z][A-Z0-9_]*\??)\s+: (string|int|float|bool)\b", r"\1 \2", line)


def with_wrong_type(line):
    return re.sub(r" : (string|float|int|datetime)\b", lambda match: f" : {match[1][:-1]}zz", line)


def with_wrong_unit(line):
    return re.sub(r"unit (deg|arcsec|pixel|Angstrom)\b(?=  | *$)", r"unit \1zz", line)


def with_open_text(line):
    return re.sub(r'^(\s+[A-Z]\S* +: .*  "[^"{}]*)"$', r"\1", line)


def with_signs_for_words(line):
    return re.sub(r'^(\s+require [^"]*?) and ', r"\1 && ", line)


def with_one_equals_sign(line):
    return re.sub(r"(require [^=\"]*) == ", r"\1 = ", line)


def with_unknown_name(line):
    return re.sub(r"(require )[A-Z][A-Z0-9_-]+ ", r"\1QQQQQQQQ ", line) if " implies " not in line else line


def with_wrong_pattern(line):
    return re.sub(r"matches /", "matches /(", line) if line.strip()[:1].isupper() else line


def with_a_stray_comma(line):
    return re.sub(r"(  unit \w+)  (nullable|in|>=?)", r"\1, \2", line)


def with_single_quotes(line):
    return re.sub(r"= \"(\w+)\"", r"= '\1'", line) if " : " in line else line


MISTAKES = (
    without_colon, with_wrong_type, with_wrong_unit, with_open_text, with_signs_for_words, with_one_equals_sign,
    with_unknown_name, with_wrong_pattern, with_a_stray_comma, with_single_quotes,
)  # fmt: skip


def said(name, text):
    return [one for one in retold(name, text).diagnostics if one.span.source.path == "t.specc"]


def mistakes_in(name):
    """What can be wrong in a spec: where no product uses a fragment, its rules may name what they like."""
    return [one for one in MISTAKES if one is not with_unknown_name or not name.startswith("std.")]


def spoiled(name, text, chance, count):
    """Give a text with some mistakes, no two in neighbouring lines, and the lines that have them."""
    mistakes = mistakes_in(name)
    lines = text.split("\n")
    places = {}
    for number in chance.sample(range(len(lines)), len(lines)):
        if len(places) == count or any(abs(number - other) < 3 for other in places):
            continue
        for mistake in chance.sample(mistakes, len(mistakes)):
            if (wrong := mistake(lines[number])) not in {None, lines[number]}:
                lines[number] = wrong
                places[number] = mistake.__name__
                break
    return "\n".join(lines), {number + 1: mistake for number, mistake in sorted(places.items())}


@pytest.mark.parametrize(("name", "seed"), [(name, seed) for name, count in SEEDS.items() for seed in range(count)])
def test_as_many_diagnostics_as_mistakes(name, seed):
    chance = random.Random(f"{name} {seed}")  # noqa: S311  the same mistakes in every run
    right = text_of(name)
    text, places = spoiled(name, right, chance, chance.randint(2, 6))
    found = said(name, text)
    lines = [one.span.place.line for one in found]
    assert lines == list(places), "\n\n".join([str(places), *map(as_text, found)])


@pytest.mark.parametrize("name", SEEDS)
@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.__name__)
def test_one_mistake_gives_one_diagnostic(name, mistake):
    right = text_of(name)
    lines = right.split("\n")
    if mistake not in mistakes_in(name):
        return
    for number in [at for at, line in enumerate(lines) if mistake(line) != line][:2]:
        found = said(name, "\n".join([*lines[:number], mistake(lines[number]), *lines[number + 1 :]]))
        assert [one.span.place.line for one in found] == [number + 1], "\n\n".join(map(as_text, found))
