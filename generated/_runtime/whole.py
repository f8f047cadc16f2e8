# SPDX-License-Identifier: BSD-3-Clause
"""One file as a product of a spec, whatever its format: what makes it one, rules over all of it, its dimensions.

Each format says which blocks a file has (`every`, `hdu`) and what it says of itself (`fixed_value`). Nothing raises for
what a file holds.
"""

from __future__ import annotations

from .dimensions import Dimensions, Unbound
from .expressions import UNTOLD, Missing, told
from .names import plain_name
from .rules import broken
from .spec import Identity
from .values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Protocol

    from .dimensions import Place
    from .findings import Findings
    from .rules import Holds, Shown
    from .spec import Policy

    class Demanding(Protocol):
        """A product as far as a file as a whole needs it."""

        name: str
        dimensions: tuple[str, ...]


class WholeCheck:
    """The `f` of generated functions: a file, and what can be demanded of it beyond what its blocks hold."""

    __slots__ = ("_later", "_scopes", "file", "findings", "headers_only", "policy", "product")

    def __init__(
        self,
        product: Demanding,
        file: Any,  # noqa: ANN401  # as its format opens it
        policy: Policy,
        findings: Findings,
        *,
        headers_only: bool,
    ) -> None:
        self.product = product
        self.file = file
        self.policy = policy
        self.findings = findings
        self.headers_only = headers_only
        self._later: list[Callable[[], object]] = []
        self._scopes: list[Dimensions] = [Dimensions(product.dimensions)]

    # What each format does in its own way.

    def every(self, label: str) -> list[Any]:
        """All blocks of a label, in order of the file."""
        raise NotImplementedError

    def fixed_value(self, name: str) -> object:
        """A value that may make the file this product; raises `Missing` when it is not told."""
        raise NotImplementedError

    @staticmethod
    def is_fixed(value: object, wanted: object) -> bool:
        """Whether a value is the one that a product has."""
        return value == wanted

    # What is the same for all.

    def identity(self, condition: Callable[[Any], object] | None, fixed: Mapping[str, object]) -> Identity:
        """Say whether what the file holds makes it this product: by a condition, and by values of one kind only."""
        holds = False
        against, lacking = [], []
        if condition is not None:
            try:
                holds = bool(condition(self))
                if not holds:
                    against.append("its identify condition does not hold")
            except Missing as missing:
                lacking.append(str(missing))
            except UNTOLD:
                lacking.append("its identify condition cannot be told")
        different = []
        for name, wanted in fixed.items():
            try:
                value = self.fixed_value(name)
            except Missing as missing:
                # What identifies itself is this product, and the check will say what it lacks.
                if not holds:
                    lacking.append(str(missing))
            else:
                if not self.is_fixed(value, wanted):
                    different.append(f"{name} is {shown(value)}, not {shown(wanted)}")
        conditions = len(fixed) + (condition is not None)
        return Identity(conditions, (*different, *against), tuple(dict.fromkeys(lacking)))

    @property
    def name(self) -> str:
        """Name of the file, without folder and ending of compression."""
        return plain_name(self.file.path)

    def count(self, label: str) -> int:
        """How many blocks there are of a label."""
        return len(self.every(label))

    def exists(self, label: str) -> bool:
        """Whether there is a block of a label."""
        return bool(self.every(label))

    def dimension(self, name: str) -> int:
        """Value of a dimension of the product; `Missing` when nothing told it."""
        return self._scopes[0].value(name)

    def when(self, condition: Holds) -> bool | None:
        """Whether a condition holds; None when it cannot be told."""
        return told(condition)

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

    def data_rule(self, rule: str, holds: Holds, **facts: Any) -> None:  # noqa: ANN401  # as `rule`
        """As `rule`, over data; not asked when only headers are checked."""
        if not self.headers_only:
            self.rule(rule, holds, **facts)

    def finish(self) -> None:
        """Judge what had to wait for the last block, and the dimensions."""
        waiting, self._later = self._later, []
        for judge in waiting:
            judge()
        # Several dimensions may be out of line at one place: that is one finding.
        together: dict[tuple[str, int | None, str | None], list[tuple[Place, str, int, int]]] = {}
        for scope in self._scopes:
            for conflict in scope.conflicts():
                place = conflict[0]
                together.setdefault((place.rule, place.index, place.path), []).append(conflict)
        for (rule, index, path), conflicts in together.items():
            place, _, expected, value = conflicts[0]
            self.findings.add(
                rule,
                "; ".join(text for _, text, _, _ in conflicts),
                hdu=place.hdu,
                index=index,
                extver=place.extver,
                column=place.column,
                keyword=place.keyword,
                path=path,
                line=place.line,
                expected=expected,
                found=value,
            )
