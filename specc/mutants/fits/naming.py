"""Edits of names of files: names that fit no template, and fields that are not what the headers say.

Takes what a rule is about and a file; gives edits that change the name, and nothing in the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.examples.drawing import draw_of
from specc.model.spec import NameField
from specc.mutants import names
from specc.mutants.mutant import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.mutants.fits.opened import Opened
    from specc.plan.stating import About


def of_name(opened: Opened, abouts: Sequence[About]) -> Iterator[Edit]:
    """Give edits that break a rule of the name of a file."""
    product, name = opened.setting.product, opened.base.name
    draw = draw_of(opened.setting.plan.spec, "random", name)
    for about in abouts:
        field = about.item
        if not isinstance(field, NameField):
            attempts = names.wrong_names(name)
        elif about.aspect == "presence":
            attempts = names.with_and_without(product, name, field, draw)
        else:
            attempts = names.wrong_field(product, name, field, draw)
        for one in attempts:
            if names.is_name(one.name) and one.name != name:
                yield Edit(one.how, opened.content, one.name)


def agreeing(opened: Opened, name: str, abouts: Sequence[About]) -> Iterator[Edit]:
    """Give names of which a field says what the file holds now."""
    product = opened.setting.product
    for about in abouts:
        field = about.item
        if isinstance(field, NameField):
            for value in opened.values_of(field):
                for one in names.agreeing(product, name, field.name, value):
                    if names.is_name(one.name):
                        yield Edit(one.how, opened.content, one.name)
