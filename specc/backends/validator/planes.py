"""Planes of an image as calls of `h.planes` and `h.plane`.

Takes an HDU of the model; gives statements: how many planes there are, and what is said of the pixels of each.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.backends import Refusal
from specc.backends.validator import facts as said
from specc.backends.validator import texts
from specc.backends.validator.code import Code, Statement, call, tuple_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.backends.validator.book import Book
    from specc.backends.validator.scope import Scope
    from specc.model.spec import Hdu


def statements(hdu: Hdu, scope: Scope, book: Book) -> Iterator[Statement]:
    """Give the statements about planes; none for an image without."""
    if not hdu.planes:
        return
    names: list[Code] = [texts.quoted(one.name) for one in hdu.planes]
    yield Statement(call("h.planes", tuple_(names)), book.comment(hdu.planes[0].place))
    for number, one in enumerate(hdu.planes, 1):
        # The unit is true of the values; no keyword of FITS names that of one plane.
        facts = replace(
            one.facts, unit=None, nullable=one.facts.nullable or (hdu.image is not None and hdu.image.nullable)
        )
        book.refusals += [Refusal(f"{one.name}: {reason}", one.place) for reason in said.unsaid(facts, "image")]
        if said.derived_limits(facts) or facts.fixed is not None:
            reason = "what a plane holds is compared with constants alone; say it in `each pixel`"
            book.refusals.append(Refusal(f"{one.name}: {reason}", one.place))
        arguments = list(said.values(facts, "image", book, scope))
        yield Statement(call("h.plane", str(number), texts.quoted(one.name), *arguments), book.comment(one.place))
