# SPDX-License-Identifier: BSD-3-Clause
"""One file of any format but FITS as a product of a spec: its blocks, and the rules over the whole file.

Generated functions over the file get a `DocumentCheck`, those of a block what the format makes of it (`TreeCheck`,
`TableCheck`, `PictureCheck`). Nothing raises for what a file holds.
"""

from __future__ import annotations

from ..expressions import UNTOLD, Missing
from ..rules import deprecated
from ..whole import WholeCheck

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..dimensions import Dimensions
    from ..findings import Findings
    from ..spec import Policy
    from .layout import Block, Document
    from .product import DocumentProduct


class DocumentCheck(WholeCheck):
    """One file as a product: `f.hdu("tree")`, `f.hdu("tree.products")`, `f.every("tree.products")` are its blocks."""

    __slots__ = ("_blocks",)
    product: DocumentProduct
    file: Document

    def __init__(
        self, product: DocumentProduct, file: Document, policy: Policy, findings: Findings, *, headers_only: bool
    ) -> None:
        super().__init__(product, file, policy, findings, headers_only=headers_only)
        self._blocks: dict[str, Any] = {}

    def fixed_value(self, name: str) -> object:
        """The value of a name in the first block; raises `Missing` when it cannot be told."""
        try:
            return self.hdu(self.product.layout[0].label)[name]
        except UNTOLD as untold:
            raise Missing(f"{name} is missing") from untold

    @staticmethod
    def is_fixed(value: object, wanted: object) -> bool:
        """Whether a value is the one that a product has; these formats tell true from 1."""
        return value == wanted and isinstance(value, bool) is isinstance(wanted, bool)

    @property
    def size(self) -> int:
        """Bytes of the file, unpacked, where its format knows them."""
        size: int = getattr(self.file, "size")  # noqa: B009  # of pictures alone
        return size

    @property
    def dimensions(self) -> Dimensions:
        """The dimensions of the whole file."""
        return self._scopes[0]

    def _block(self, label: str) -> Any:  # noqa: ANN401  # the check of its format, or None
        if label not in self._blocks:
            kind = next((entry.kind for entry in self.product.layout if entry.label == label), None)
            self._blocks[label] = None if kind is None else self.file.block(label, kind, self)
        return self._blocks[label]

    def every(self, label: str) -> list[Any]:
        """All blocks of a label, in order of the file: one, or the objects of a list.

        What lies inside another block is found by that, through its `below(label)`, which is given the whole label.
        """
        one = self._block(label)
        if one is not None:
            return [one]
        root = label.partition(".")[0]
        around = self._block(root) if root != label else None
        return [] if around is None else list(around.below(label))

    def hdu(self, label: str) -> Any:  # noqa: ANN401  # the check of its format
        """The block of a label, the first of several. Raises `Missing` when there is none."""
        for one in self.every(label):
            return one
        raise Missing(f"{label} is missing")

    def check(self, check: Callable[[DocumentCheck], None] | None) -> None:
        """Check every block, the rules over all, and what had to wait for the last block."""
        for entry in self.product.layout:
            self._check_block(entry)
        if check is not None:
            check(self)
        self.finish()

    def _check_block(self, entry: Block) -> None:
        applies = entry.when is None or self._told(entry.when)
        if applies is False:
            return
        one = self._block(entry.label)
        self._check_presence(entry, self._level(entry) if applies else "optional", there=one is not None)
        if one is not None and entry.check is not None:
            entry.check(one)
            one.finish()

    def _level(self, entry: Block) -> str:
        for level, condition in entry.levels:
            holds = self._told(condition)
            if holds is None:
                return "optional"
            if holds:
                return level
        return entry.level

    def _told(self, condition: Callable[[DocumentCheck], object]) -> bool | None:
        return self.when(lambda: condition(self))

    def _check_presence(self, entry: Block, level: str, *, there: bool) -> None:
        if not there and level in ("required", "recommended"):
            text = f"{entry.label} is missing"
            default = "error" if level == "required" else "warning"
        elif there and level in ("forbidden", "deprecated"):
            text = f"{entry.label} {'must not be there' if level == 'forbidden' else deprecated('')}"
            default = "error" if level == "forbidden" else "warning"
        else:
            return
        self.findings.add(f"{self.product.name}/{entry.label}:presence", text, default=default, hdu=entry.label)
