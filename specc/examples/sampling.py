"""Making samples: an example with all that may be there, or a shorter one, and names of others.

Takes a plan and the name of a product; gives a `Sample`, or says in `Unmade` why there is none. The same plan gives
the same sample.
"""

from __future__ import annotations

import tempfile
import warnings
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from specc.backends.samples import Unmade
from specc.examples import formats
from specc.examples.drawing import Undrawn, draw_of
from specc.examples.making import Defeated, Maker
from specc.examples.naming import fields_in
from specc.examples.showing import of_file
from specc.runtime.expressions import UNTOLD

if TYPE_CHECKING:
    from specc.backends.samples import Sample, SampleKind
    from specc.plan.plan import Plan

_MOST_CARDS, _MOST_LINES = 160, 90  # of a sample that has all that may be there
_OTHERS = 3  # more names of files


class Sampling:
    """Makes samples; what was loaded for the last plan stays for its next product."""

    def __init__(self) -> None:
        self._last: Maker | None = None

    def make(self, plan: Plan, product: str) -> Sample | Unmade:
        """Make a sample. Whatever goes wrong is told in `Unmade`."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of libraries, about files that are thrown away
            if self._last is None or self._last.plan is not plan:
                self._last = Maker(plan)
            try:
                made = _of_kind(self._last, product, "maximal")
                if isinstance(made, Unmade) or _long(made):
                    other = _of_kind(self._last, product, "usual")
                    made = made if isinstance(other, Unmade) else other
            except LookupError as fault:
                return Unmade(str(fault.args[0] if fault.args else fault))
            return made if isinstance(made, Unmade) else replace(made, others=_others(plan, product, made.file))


def _of_kind(maker: Maker, product: str, kind: SampleKind) -> Sample | Unmade:
    declared = next(one for one in maker.plan.spec.products if one.name == product)
    with tempfile.TemporaryDirectory(prefix="specc-sample-") as folder:
        try:
            made = maker.make(product, Path(folder), kind)
        except Defeated as defeat:
            return Unmade(_why(defeat))
        return replace(of_file(made, declared), kind=kind)


def _why(defeat: Defeated) -> str:
    """Say what no attempt could satisfy, the first of it."""
    return next((f"{one.rule}: {one.message}" for one in defeat.rules), "")


def _long(made: Sample) -> bool:
    """Say whether a sample is more than a page should show."""
    cards = sum(len(one.cards) + one.more for one in made.hdus)
    return cards > _MOST_CARDS or bool(made.more) or made.text.count("\n") > _MOST_LINES


def _others(plan: Plan, product: str, file: str) -> tuple[str, ...]:
    """Give more names of files, of contents that are drawn and never written."""
    declared = next(one for one in plan.spec.products if one.name == product)
    if not declared.templates:
        return ()
    found: dict[str, None] = {}
    for number in range(_OTHERS):
        draw = draw_of(plan.spec, "random", f"{plan.spec.name}/{product}/name/{number}")
        try:
            name = formats.attempt(declared, draw).contents().name
        except (Undrawn, ValueError, TypeError, *UNTOLD):
            continue
        if name != file and fields_in(declared, name):
            found[name] = None
    return tuple(found)
