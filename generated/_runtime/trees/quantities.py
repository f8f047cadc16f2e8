# SPDX-License-Identifier: BSD-3-Clause
"""Numbers with a unit around them, as ASDF has them: `!unit/quantity-1.1.0 {unit: s, value: 12.5}`.

A key whose number has a unit in the spec may hold such a quantity, or the number alone, which is then in that unit.
"""

from __future__ import annotations

from .values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .check import TreeCheck
    from .node import TreeNode

QUANTITY = "tag:stsci.edu:asdf/unit/quantity-"


def amount_of(node: TreeNode) -> TreeNode | None:
    """The node of the number of a quantity; None when a node is no quantity, or one of many numbers."""
    if node.kind != "object" or node.tag is None or not node.tag.startswith(QUANTITY):
        return None
    value: TreeNode | None = node.value.get("value")
    return value if value is not None and value.kind not in ("object", "list") else None


class Measured(Value):
    """A number in a unit."""

    __slots__ = ("_number", "_unit", "kinds")

    def __init__(self, number: Value, unit: str) -> None:
        self._number = number
        self._unit = unit
        self.kinds = number.kinds | {"object"}

    @property
    def words(self) -> str:  # type: ignore[override]  # made only when it is told
        """What it is, for people."""
        return f"{self._number.words}, alone or as a quantity"

    def may(self, node: TreeNode) -> bool:
        """Whether a node is of a kind that this can be."""
        amount = amount_of(node)
        return self._number.may(node if amount is None else amount)

    def judge(self, h: TreeCheck, item: str, below: str, node: TreeNode) -> bool:
        """Judge the number, and the unit that stands beside it."""
        amount = amount_of(node)
        if amount is None:
            if node.kind in ("object", "list"):
                return super().judge(h, item, below, node)
            return self._number.judge(h, item, below, node)
        self._judge_unit(h, item, below, node.value.get("unit"), node)
        return self._number.judge(h, item, below, amount)

    def _judge_unit(self, h: TreeCheck, item: str, below: str, unit: TreeNode | None, node: TreeNode) -> None:
        from ..unit_fits import unit_fits, unit_message

        written = unit.value if unit is not None and unit.kind == "string" else None
        if unit_fits(written, self._unit, h.product.policy.unit_aliases, absent=False):
            return
        text = f"{below}: {unit_message('unit', written, self._unit, absent=False)}"
        h.fault(h.id_of(f"{item}:unit"), text, node=node, below=below, expected=self._unit, found=written)


def measured(number: Value, unit: str) -> Value:
    """A number in a unit, which a quantity says beside it."""
    return Measured(number, unit)
