# SPDX-License-Identifier: BSD-3-Clause
"""One file of any format but FITS as a product of a spec: its blocks, and the rules over the whole file.

Generated functions over the file get a `DocumentCheck`, those of a block what the format makes of it (`TreeCheck`,
`TableCheck`, `PictureCheck`). Nothing raises for what a file holds.
"""

from __future__ import annotations

from ..dimensions import Dimensions, Unbound
from ..expressions import UNTOLD, Missing
from ..names import plain_name
from ..rules import broken, deprecated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..dimensions import Place
    from ..findings import Findings
    from ..rules import Holds, Shown
    from ..spec import Policy
    from .layout import Block, Document
    from .product import DocumentProduct


class DocumentCheck:
    """One file as a product: `f.hdu("tree")`, `f.hdu("tree.products")`, `f.every("tree.products")` are its blocks."""

    __slots__ = (
        "_blocks",
        "_later",
        "_scope",
        "file",
        "findings",
        "headers_only",
        "policy",
        "product",
    )

    def __init__(
        self, product: DocumentProduct, file: Document, policy: Policy, findings: Findings, *, headers_only: bool
    ) -> None:
        self.product = product
        self.file = file
        self.policy = policy
        self.findings = findings
        self.headers_only = headers_only
        self._later: list[Callable[[], object]] = []
        self._scope = Dimensions(product.dimensions)
        self._blocks: dict[str, Any] = {}

    @property
    def name(self) -> str:
        """Name of the file, without folder and ending of compression."""
        return plain_name(self.file.path)

    @property
    def size(self) -> int:
        """Bytes of the file, unpacked, where its format knows them."""
        size: int = getattr(self.file, "size")  # noqa: B009  # of pictures alone
        return size

    @property
    def dimensions(self) -> Dimensions:
        """The dimensions of the whole file."""
        return self._scope

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

    def count(self, label: str) -> int:
        """How many blocks there are of a label."""
        return len(self.every(label))

    def exists(self, label: str) -> bool:
        """Whether there is a block of a label."""
        return bool(self.every(label))

    def dimension(self, name: str) -> int:
        """Value of a dimension of the product; `Missing` when nothing told it."""
        return self._scope.value(name)

    def when(self, condition: Holds) -> bool | None:
        """Whether a condition holds; None when it cannot be told."""
        try:
            return bool(condition())
        except UNTOLD:
            return None

    def later(self, judge: Callable[[], object]) -> None:
        """Judge after the last block."""
        self._later.append(judge)

    def rule(
        self,
        rule: str,
        holds: Holds,
        *,
        if_present: tuple[Holds, ...] = (),
        show: Shown | None = None,
        hint: Callable[[], str] | None = None,
        message: str | None = None,
    ) -> None:
        """Demand that an expression over the whole file holds."""
        try:
            if not all(condition() for condition in if_present) or holds():
                return
        except Unbound:
            self.later(lambda: self.rule(rule, holds, if_present=if_present, show=show, hint=hint, message=message))
            return
        except UNTOLD:
            return
        text, values = broken(rule, message, show, hint)
        self.findings.add(f"{self.product.name}:{rule}", text, expected=message, found=values)

    def data_rule(
        self,
        rule: str,
        holds: Holds,
        *,
        if_present: tuple[Holds, ...] = (),
        show: Shown | None = None,
        hint: Callable[[], str] | None = None,
        message: str | None = None,
    ) -> None:
        """As `rule`, over data; not asked when only headers are checked."""
        if not self.headers_only:
            self.rule(rule, holds, if_present=if_present, show=show, hint=hint, message=message)

    def check(self, check: Callable[[DocumentCheck], None] | None) -> None:
        """Check every block, the rules over all, and what had to wait for the last block."""
        for entry in self.product.layout:
            self._check_block(entry)
        if check is not None:
            check(self)
        waiting, self._later = self._later, []
        for judge in waiting:
            judge()
        self._report_dimensions()

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

    def _report_dimensions(self) -> None:
        # Several dimensions may be out of line at one place: that is one finding.
        together: dict[tuple[str, str | None], list[tuple[Place, str, int, int]]] = {}
        for conflict in self._scope.conflicts():
            together.setdefault((conflict[0].rule, conflict[0].path), []).append(conflict)
        for (rule, path), conflicts in together.items():
            place, _, expected, value = conflicts[0]
            self.findings.add(
                rule,
                "; ".join(text for _, text, _, _ in conflicts),
                hdu=place.hdu,
                path=path,
                line=place.line,
                column=place.column,
                keyword=place.keyword,
                expected=expected,
                found=value,
            )
