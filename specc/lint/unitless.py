"""SP704: a float of which no unit is said, so that nothing of its unit is checked.

Silent unless a policy asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.record import Diagnostic
from specc.model.spec import Hdu
from specc.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Column, Facts, Keyword, Spec
    from specc.source import Place
    from specc.syntax import ast


def floats_without_unit(spec: Spec, tree: ast.Spec) -> Iterator[Diagnostic]:
    """Give the floats of the spec itself that are declared without a unit."""
    seen: set[tuple[Place, str]] = set()
    for name, facts, place in _items(spec):
        floats = {one.kind for one in facts.types} == {"float"}
        if not floats or facts.unit is not None or place.path != tree.source.path or (place, name) in seen:
            continue
        seen.add((place, name))
        start = tree.source.line_starts[place.line - 1]
        at = tree.source.text.find(name.partition("[")[0], start)
        span = Span(tree.source, at, at + len(name)) if at >= 0 else Span(tree.source, start, start)
        yield Diagnostic(
            "SP704",
            f"no unit is said of {name}",
            span,
            help="write `unit s` or the like, or `unit none` for a number that has none",
        )


def _items(spec: Spec) -> Iterator[tuple[str, Facts, Place]]:
    for product in spec.products:
        for part in product.hdus:
            for hdu in (part,) if isinstance(part, Hdu) else part.members:
                if hdu.image is not None and not hdu.planes:
                    yield hdu.label, hdu.image, hdu.place
                items: tuple[Keyword | Column, ...] = (*hdu.keywords, *hdu.columns)
                for item in items:
                    yield item.family.template if item.family else item.name, item.facts, item.place
