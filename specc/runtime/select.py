# SPDX-License-Identifier: BSD-3-Clause
"""Which product a file is.

What the file holds decides first: a product whose `identify` condition or fixed values do not hold is out. Among those
that are left the name of the file decides, then how much each product asks of a file. A name alone makes no product
of a file that says otherwise, and a wrong name does not undo what the file says: it is reported later, by the check.
"""

from __future__ import annotations

from .names import nearest, plain_name
from .values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .spec import Identity, OpenFile, Product, Spec

_NEAREST = 3


class Selection:
    """The product of a file and its spec; or both None, and `reason` says what came near."""

    __slots__ = ("near", "product", "reason", "spec")

    def __init__(
        self,
        spec: Spec | None = None,
        product: Product | None = None,
        reason: str = "",
        near: tuple[str, ...] = (),
    ) -> None:
        self.spec = spec
        self.product = product
        self.reason = reason
        self.near = near


class _Candidate:
    """A product and what speaks for and against it. The name is looked at only when it is asked for."""

    __slots__ = ("_name", "_name_fits", "identity", "product", "spec")

    def __init__(self, spec: Spec, product: Product, file: OpenFile, name: str) -> None:
        self.spec = spec
        self.product = product
        self.identity: Identity = product.identify(file)
        self._name = name
        self._name_fits: bool | None = None

    @property
    def named(self) -> bool:
        """Whether the product says how its files are called, and this one is called so."""
        if self._name_fits is None:
            self._name_fits = any(template.fields(self._name) is not None for template in self.product.names)
        return self._name_fits

    @property
    def misnamed(self) -> bool:
        """Whether the product says how its files are called, and this one is not."""
        return bool(self.product.names) and not self.named

    @property
    def strength(self) -> tuple[bool, bool, bool, int]:
        """How well the file is this product, given that nothing in it says otherwise; larger is better."""
        return (
            self.identity.conditions > 0 or self.named,
            self.named,
            not self.misnamed,
            self.identity.conditions,
        )

    @property
    def nearness(self) -> tuple[bool, float]:
        """How near the file came to a product that it is not; larger is nearer."""
        asked = self.identity.conditions
        return (self.named, (asked - len(self.identity.reasons)) / asked if asked else 0.0)

    @property
    def against(self) -> str:
        """What keeps the file from being this product."""
        reasons = list(self.identity.reasons)
        misfit = nearest(self.product.names, self._name)
        if misfit is not None:
            template, where = misfit
            reasons.append(f"the name {shown(self._name)} does not fit {template.template}: {where.reason}")
        return ", ".join(reasons)


def select(path: str, file: OpenFile, products: Sequence[tuple[Spec, Product]]) -> Selection:
    """Find the one product of a file that is open.

    A product that asks for nothing and names its files takes no file of another name, unless no other product is
    there to be meant.
    """
    name = plain_name(path)
    candidates = [_Candidate(spec, product, file, name) for spec, product in products]
    full = len({id(spec) for spec, _ in products}) > 1
    able = [
        each
        for each in candidates
        if each.identity.holds and (each.identity.conditions or len(candidates) == 1 or not each.misnamed)
    ]
    if not able:
        return _unmatched(candidates, full=full)
    best = able
    if len(able) > 1:
        strongest = max(each.strength for each in able)
        best = [each for each in able if each.strength == strongest]
    if len(best) == 1:
        return Selection(best[0].spec, best[0].product)
    near = tuple(_called(each, full=full) for each in best)
    return Selection(reason=f"it could equally be {_listed(near)}; say which is meant", near=near)


def _unmatched(candidates: list[_Candidate], *, full: bool) -> Selection:
    best = sorted(candidates, key=lambda each: each.nearness, reverse=True)[:_NEAREST]
    near = tuple(_called(each, full=full) for each in best)
    if not near:
        return Selection(reason="no product is known for files of this kind")
    if len(candidates) == 1:
        return Selection(reason=f"it is not {near[0]}: {best[0].against}", near=near)
    reasons = "; ".join(f"not {called}: {each.against}" for called, each in zip(near, best, strict=True))
    return Selection(reason=f"no product fits; {reasons}", near=near)


def _called(candidate: _Candidate, *, full: bool) -> str:
    return f"{candidate.spec.name}:{candidate.product.name}" if full else candidate.product.name


def _listed(words: Sequence[str]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"
