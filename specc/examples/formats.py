"""Which formats examples are drawn of, and how an attempt at one goes on when the validator found something."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from specc.examples import mistakes
from specc.examples.embedded import with_trees
from specc.examples.fits import Invention
from specc.examples.solving import solve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.backends.writer.support.contents import Contents
    from specc.examples.drawing import Draw
    from specc.model.spec import Product
    from specc.runtime.findings import Finding

# The modules whose `contents(product, draw)` draws a file.
_MODULES = {
    "json": "trees", "yaml": "trees", "asdf": "trees", "csv": "tables", "ecsv": "tables", "png": "pictures",
    "jpeg": "pictures",
}  # fmt: skip


class Attempt(Protocol):
    """One attempt at a file."""

    draw: Draw

    def contents(self) -> Contents:
        """Give what the file is to hold now. Raises Undrawn."""

    def mend(self, findings: Sequence[Finding]) -> bool:
        """Change what the validator found fault with; says whether anything could be changed."""


def attempt(product: Product, draw: Draw) -> Attempt:
    """Begin an attempt at a product."""
    return OfFits(product, draw) if product.format == "fits" else Drawn(product, draw)


class OfFits:
    """An attempt at a FITS file, which is mended step by step."""

    def __init__(self, product: Product, draw: Draw) -> None:
        self.draw = draw
        self.made = Invention(product, draw)
        self.hopeless = False

    def contents(self) -> Contents:
        """Give what the file is to hold now."""
        self.hopeless = bool(solve(self.made))
        return with_trees(self.made)

    def mend(self, findings: Sequence[Finding]) -> bool:
        """Change what the validator found fault with."""
        return not self.hopeless and mistakes.mend(self.made, findings)


class Drawn:
    """An attempt at a file of another format: what is wrong with it, the next attempt has otherwise."""

    def __init__(self, product: Product, draw: Draw) -> None:
        self.draw = draw
        self.product = product

    def contents(self) -> Contents:
        """Give what the file is to hold."""
        module = import_module(f"specc.examples.{_MODULES[self.product.format]}")
        made: Contents = module.contents(self.product, self.draw)
        return made

    def mend(self, findings: Sequence[Finding]) -> bool:  # noqa: ARG002  as every attempt
        """Change nothing."""
        return False
