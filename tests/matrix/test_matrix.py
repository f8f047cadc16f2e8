"""The matrix of features and backends is what compiling gives today, and no backend drops anything silently."""

from __future__ import annotations

import json

import pytest
from matrix.compiling import NOTHING, SECTIONS, features, made_of, printed, stored

from specc.backends import BACKENDS

# Of these a backend has nothing to make. They are told to people:
TOLD = {"long description", "example"}
# They were judged when the spec was compiled: a file of the format does not say its units, or no version of itself.
COMPILED = {"what names of files may be", "since a version"}
UNITS = {("validator", section, "unit") for section in ("json", "yaml", "asdf", "fits, ASDF tree", "ecsv, meta")}
# A writer leaves them to its validator, which it asks before it writes.
JUDGED = {
    "level of a rule of structure", "rule", "recommendation", "what no line declares", "order of HDUs",
    "choice of several", "former name", "profile", "rule of each pixel", "rule of each row", "rule over a column",
    "rule over a list", "size of the file", "size of the picture",
}  # fmt: skip
# A schema knows neither how a text is written nor units, and is that of files under no profile.
OF_TEXTS = {"level of a rule of structure", "unit", "profile"}
NEED_NOT = {
    "validator": TOLD | COMPILED, "writer": TOLD | COMPILED | JUDGED, "jsonschema": TOLD | COMPILED | OF_TEXTS,
    "docs": set(), "model": set(),
}  # fmt: skip


def kept():
    """Give what the pages are made of, as `made_of` gives it."""
    sections = json.loads(stored().read_text(encoding="utf-8"))["sections"]
    return {one["section"]: {row["feature"]: row["backends"] for row in one["features"]} for one in sections}


@pytest.mark.laws
@pytest.mark.parametrize("section", SECTIONS)
def test_the_matrix_is_what_compiling_gives(section):
    found = made_of(section)
    print("\n" + printed(section, found))  # noqa: T201  the matrix is read with `pytest -s`
    assert kept()[section] == found, "run `python -m tests.matrix --write`"
    dropped = {
        (name, feature)
        for feature, cells in found.items()
        for name, cell in cells.items()
        if cell == NOTHING and feature not in NEED_NOT[name]
        if (name, section, feature) not in UNITS
    }
    assert not dropped


def test_every_format_has_rows():
    assert kept().keys() == SECTIONS.keys()
    assert {SECTIONS[one][0] for one in kept()} == {"fits", "asdf", "json", "yaml", "ecsv", "csv", "png", "jpeg"}
    assert all(cells.keys() == BACKENDS.keys() for rows in kept().values() for cells in rows.values())
    assert sum(len(list(features(section))) for section in SECTIONS) == sum(map(len, kept().values()))
