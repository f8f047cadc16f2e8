"""Which function asks which recommendation: one table of those of products, one of those of a spec as a whole.

A body of practice has a module, or several; a new recommendation is a line of the table there, a row in
`diagnostics/recommended`, and a page. A code of which two tables have a function is asked by both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.lint.recommendations import (
    asked,
    collections,
    coordinates,
    headers,
    heasarc,
    jwst,
    names,
    ogip,
    science,
    solarnet,
    solarnet_data,
    storage,
)
from specc.lint.recommendations.jwst import time_system
from specc.lint.recommendations.science import image_unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from specc.lint.recommendations.looking import Broken, Seen
    from specc.model.spec import Spec
    from specc.syntax import ast

    OfProducts = Callable[[Seen], Iterator[Broken]]
    OfSpecs = Callable[[Spec, Mapping[str, ast.Spec]], Iterator[Broken]]


def _both(one: OfProducts, other: OfProducts) -> OfProducts:
    """Ask two functions for one recommendation."""

    def check(seen: Seen) -> Iterator[Broken]:
        yield from one(seen)
        yield from other(seen)

    return check


OF_PRODUCTS: dict[str, OfProducts] = {
    **storage.LINTS,
    **headers.LINTS,
    **coordinates.LINTS,
    **names.LINTS,
    **asked.LINTS,
    **science.LINTS,
    **jwst.LINTS,
    **heasarc.LINTS,
    **ogip.LINTS,
    **solarnet.LINTS,
    **solarnet_data.LINTS,
    "M0315": _both(asked.LINTS["M0315"], image_unit),
    "S0107": _both(solarnet.LINTS["S0107"], solarnet.unverifiable),
    "S0112": _both(solarnet.LINTS["S0112"], solarnet.unitless_data),
    "J0310": _both(asked.LINTS["J0310"], time_system),
}
OF_SPECS: dict[str, OfSpecs] = {**headers.OF_SPECS, **collections.OF_SPECS}
