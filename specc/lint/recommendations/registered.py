"""Which function asks which recommendation: one table of those of products, one of those of a spec as a whole.

A body of practice has a module, or several; a new recommendation is a line of the table there, a row in
`diagnostics/recommended`, and a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.lint.recommendations import storage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from specc.lint.recommendations.looking import Broken, Seen
    from specc.model.spec import Spec
    from specc.syntax import ast

    OfProducts = Callable[[Seen], Iterator[Broken]]
    OfSpecs = Callable[[Spec, Mapping[str, ast.Spec]], Iterator[Broken]]

OF_PRODUCTS: dict[str, OfProducts] = {**storage.LINTS}
OF_SPECS: dict[str, OfSpecs] = {}
