"""SP703: a dimension that is declared and then used once or never: it ties nothing to anything."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.diagnostics.record import Diagnostic
from specc.lint.words import code_of
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Spec


def dimensions_used_once(spec: Spec, tree: ast.Spec) -> Iterator[Diagnostic]:
    """Give the dimensions that `dimension` declares and that stand in one place at most."""
    if not spec.products:
        return
    for product in tree.declarations:
        if not isinstance(product, ast.Product):
            continue
        inside = code_of(tree.source.text)[product.span.start : product.span.end]
        repeats = [one.span for one in _repeats(product.items)]
        included = any(isinstance(item, ast.Include) for item in product.items)
        for item in product.items:
            for name in item.names if isinstance(item, ast.Dimensions) else ():
                places = list(re.finditer(rf"(?<![\w.-]){re.escape(name.text)}(?![\w-])", inside))
                times = len(places) - 1
                # what stands once in a `repeat` is one number for all repetitions, which it would not be undeclared
                at = [product.span.start + one.start() for one in places]
                tied = any(span.start <= place < span.end for span in repeats for place in at)
                if times > 1 or included or tied:
                    continue
                once = "is used in one place only" if times else "is not used"
                yield Diagnostic(
                    "SP703",
                    f"the dimension `{name.text}` {once}",
                    name.span,
                    help="a dimension says that lengths are one number; write `*` for a length that is tied to nothing",
                )


def _repeats(items: tuple[ast.Node, ...]) -> Iterator[ast.Repeat]:
    """Give the repeats among these items of a product, also those under a condition."""
    for item in items:
        if isinstance(item, ast.Repeat):
            yield item
        elif isinstance(item, ast.When):
            yield from _repeats((*item.then, *item.otherwise))
        elif isinstance(item, ast.Switch):
            for arm in item.arms:
                yield from _repeats(arm.items)
            yield from _repeats(item.otherwise or ())
