"""Asks the recommendations that a spec follows, and says where the spec breaks them.

Takes a model that is right and its texts; gives diagnostics. A thing that an imported spec declares is told at the name
of the product that takes it in, with the declaration beside it, and once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.record import Diagnostic, Label
from specc.lint.recommendations.looking import Seen
from specc.lint.recommendations.registered import OF_PRODUCTS, OF_SPECS
from specc.proofs.told import Telling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from specc.lint.recommendations.looking import Broken
    from specc.model.spec import Product, Spec
    from specc.source import Span
    from specc.syntax import ast


def broken(
    spec: Spec, tree: ast.Spec, imports: Mapping[str, ast.Spec], asked: Callable[[str], bool]
) -> Iterator[Diagnostic]:
    """Give what a spec breaks of the recommendations that are asked, by their codes."""
    trees = {spec.name: tree, **imports}
    telling = Telling(tree, {one.source.path: one.source for one in trees.values()})
    told: set[tuple[str, Span]] = set()
    for code, of_spec in OF_SPECS.items():
        if asked(code):
            yield from _told(code, None, of_spec(spec, trees), telling, told)
    for product in spec.products:
        seen = Seen(product, spec, trees)
        for code, check in OF_PRODUCTS.items():
            if asked(code):
                yield from _told(code, product, check(seen), telling, told)


def _told(
    code: str, product: Product | None, found: Iterator[Broken], telling: Telling, told: set[tuple[str, Span]]
) -> Iterator[Diagnostic]:
    """Give the diagnostics of one recommendation, each once."""
    for one in found:
        span = telling.span(one.place, one.words)
        if (code, span) in told:
            continue
        told.add((code, span))
        others: tuple[Label, ...] = ()
        if product is not None and not telling.own(one.place):
            others = (Label(span, "declared here"),)
            span = telling.span(product.place, product.name)
        yield Diagnostic(code, one.message, span, others=others, notes=one.notes, help=one.help)
