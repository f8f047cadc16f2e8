"""The products that deliveries are made of: found by name, and resolved in the spec that declares them.

Takes names as a dataset writes them; gives models of products. An imported one is resolved by the policy of its own
spec, alone, so that what a delivery asks of its files is what is asked of them anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from specc.diagnostics.record import Diagnostic, Problems
    from specc.model.scope import Scope
    from specc.model.spec import Product, Spec

    Resolve = Callable[[ast.Spec, Mapping[str, ast.Spec]], tuple[Spec | None, list[Diagnostic]]]


@dataclass(frozen=True, slots=True)
class Delivered:
    """A product, and the spec that describes it."""

    spec: str
    product: Product


@dataclass(slots=True)
class Deliverable:
    """Finds the products that datasets name."""

    scope: Scope
    imports: Mapping[str, ast.Spec]
    own: Mapping[str, Product]
    resolve: Resolve
    problems: Problems
    _made: dict[tuple[str, str], Product | None] = field(default_factory=dict)

    def expect(self, names: Iterable[str]) -> None:
        """Resolve what will be asked for, all products of one spec at once."""
        wanted: dict[str, tuple[ast.Spec, set[str]]] = {}
        for name in names:
            found = self.scope.product(name)
            if found is not None and found[1].tree is not self.scope.tree:
                tree = found[1].tree
                wanted.setdefault(tree.name.text, (tree, set()))[1].add(found[0].name.text)
        for spec, (tree, products) in wanted.items():
            kept = tuple(one for one in tree.declarations if _is_needed(one, products))
            made, _ = self.resolve(replace(tree, declarations=kept), self.imports)
            models = {one.name: one for one in made.products} if made is not None else {}
            self._made.update(((spec, name), models.get(name)) for name in products)

    def find(self, name: ast.Name) -> Delivered | None:
        """Give the product of a name; None after a diagnostic, here or where the product is declared."""
        found = self.scope.product(name.text)
        if found is None:
            unknown_product(name, self.scope, self.problems)
            return None
        node, scope = found
        spec = scope.tree.name.text
        if scope.tree is self.scope.tree:
            own = self.own.get(node.name.text)
            return None if own is None else Delivered(spec, own)
        made = self._made.get((spec, node.name.text))
        if made is None:
            self.problems.add(
                "SP650",
                name.span,
                f"the product `{node.name.text}` of {spec} does not compile",
                help=f"see what is wrong with it: `specc check {spec}`",
            )
            return None
        return Delivered(spec, made)


def unknown_product(name: ast.Name, scope: Scope, problems: Problems) -> None:
    """Report a name that is no product's."""
    names = scope.product_names()
    problems.add(
        "SP640",
        name.span,
        f"no product is called `{name.text}`",
        help=did_you_mean(name.text, names)
        or (f"the products here are {', '.join(sorted(names)[:12])}" if names else "import the spec that has it"),
    )


def _is_needed(one: ast.Declaration, products: set[str]) -> bool:
    if isinstance(one, ast.Product):
        return one.name.text in products
    return not isinstance(one, ast.Profile | ast.Dataset | ast.Summary)
