"""Laws of the formatter over trees, text tables, pictures and deliveries, with blanks where nobody would put them."""

from __future__ import annotations

import random

import pytest
from factories.sentences import respaced
from matrix import compiling
from syntax.test_fmt import check_laws, fmt, parses

pytestmark = pytest.mark.laws


@pytest.mark.parametrize("section", [section for section in compiling.SECTIONS if section != "fits"])
def test_the_laws_hold_of_every_feature_however_it_is_spaced(section):
    for feature in compiling.features(section):
        text = compiling.spec_of(section, feature)
        if parses(text):
            form = check_laws(text)
            mixed = respaced(form, random.Random(feature.name), comments=False)  # noqa: S311  # blanks, not secrets
            assert fmt(mixed) == form, feature.name
