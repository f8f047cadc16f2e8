# SPDX-License-Identifier: BSD-3-Clause
"""Which product a file is.

What the file holds decides first: a product whose `identify` condition or fixed values do not hold is out. Among those
that are left the name of the file decides, then how much each product asks of a file. A name alone makes no product
of a file that says otherwise, and a wrong name does not undo what the file says: it is reported later, by the check.

A product that asks for nothing and names no files is a pattern, which any file might follow: it is meant where its
spec is, and not guessed where others have products that say what they are.
"""

from __future__ import annotations

from .names import nearest, plain_name
from .spec import Identities
from .stream import Stream
from .values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .spec import Identity, OpenFile, Product, Spec

_NEAREST = 2  # products, or products that fail alike, of which is said why
_REASONS = 2
_NAMED = 3


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

    def __init__(self, spec: Spec, product: Product, identity: Identity, name: str | None) -> None:
        self.spec = spec
        self.product = product
        self.identity = identity
        self._name = name
        self._name_fits: bool | None = None

    @property
    def named(self) -> bool:
        """Whether the product says how its files are called, and this one is called so."""
        if self._name_fits is None:
            name = self._name
            self._name_fits = name is not None and any(each.fields(name) is not None for each in self.product.names)
        return self._name_fits

    @property
    def misnamed(self) -> bool:
        """Whether the product says how its files are called, and this one is not."""
        return self._name is not None and bool(self.product.names) and not self.named

    @property
    def is_pattern(self) -> bool:
        """Whether any file might be one of these: the product asks for nothing and names no files."""
        return not self.identity.conditions and not self.product.names

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
    def distance(self) -> tuple[int, bool, float, int]:
        """How far the file is from a product that it is not: what contradicts weighs more than what is missing."""
        asked, wrong = self.identity.conditions, len(self.identity.reasons)
        return (len(self.identity.against), not self.named, wrong / asked if asked else 1.0, wrong)

    @property
    def why_not(self) -> str:
        """What keeps the file from being this product; the name when nothing else does."""
        reasons = list(self.identity.reasons[:_REASONS])
        misfit = nearest(self.product.names, self._name) if not reasons and self._name is not None else None
        if misfit is not None:
            template, where = misfit
            reasons.append(f"the name {shown(self._name)} does not fit {template.template}: {where.reason}")
        return ", and ".join(reasons)


def select(path: str, file: OpenFile, products: Sequence[tuple[Spec, Product]], *, several: bool = False) -> Selection:
    """Find the one product of a file that is open, among those of its format.

    several: products of other formats are of other specs, so that nobody said which spec is meant. A product that asks
    for nothing and names its files takes no file of another name, unless no other product is there to be meant. A
    stream has no name, which speaks neither for nor against a product.
    """
    known = getattr(file, "identities", None)  # what a format may have kept of files that are like this one
    said: Identities | None = None if known is None else known(products)
    if said is None:
        said = Identities(tuple([product.identify(file) for _, product in products]))
    elif isinstance(said.chosen, Selection):
        return said.chosen
    name = None if isinstance(path, Stream) else plain_name(path)
    candidates = [
        _Candidate(spec, product, identity, name) for (spec, product), identity in zip(products, said.each, strict=True)
    ]
    full = several or len({id(spec) for spec, _ in products}) > 1
    if full:
        candidates = [each for each in candidates if not each.is_pattern] or candidates
    able = [
        each
        for each in candidates
        if each.identity.holds
        and (each.identity.conditions or (len(candidates) == 1 and not full) or not each.misnamed)
    ]
    if not able:
        return _unmatched(candidates, full=full)
    best = able
    if len(able) > 1:
        strongest = max(each.strength for each in able)
        best = [each for each in able if each.strength == strongest]
    if len(best) == 1:
        chosen = Selection(best[0].spec, best[0].product)
        if best is able and all(identity.conditions or not identity.holds for identity in said.each):
            said.chosen = chosen  # whatever the file is called, and whoever else could have been meant
        return chosen
    near = tuple(_called(each, full=full) for each in best)
    return Selection(reason=f"it could equally be {_listed(near)}; say which is meant", near=near)


def _unmatched(candidates: list[_Candidate], *, full: bool) -> Selection:
    if not candidates:
        return Selection(reason="no product is known for files of this kind")
    # Products that fail for the same reasons are told together.
    together: dict[str, list[_Candidate]] = {}
    for each in sorted(candidates, key=lambda each: each.distance):
        why = each.why_not
        if why in together or len(together) < _NEAREST:
            together.setdefault(why, []).append(each)
    near = tuple(_called(each, full=full) for alike in together.values() for each in alike)
    if len(candidates) == 1:
        return Selection(reason=f"it is not {near[0]}: {candidates[0].why_not}", near=near)
    reasons = "; ".join(f"not {_all_called(alike, full=full)}: {why}" for why, alike in together.items())
    return Selection(reason=f"no product fits; {reasons}", near=near)


def _all_called(alike: list[_Candidate], *, full: bool) -> str:
    """Names of products; a spec is named once for those that follow each other."""
    names = [
        each.product.name if before is not None and before.spec is each.spec else _called(each, full=full)
        for before, each in zip([None, *alike], alike, strict=False)
    ]
    return _listed([*names[:_NAMED], f"{len(names) - _NAMED} more"] if len(names) > _NAMED else names)


def _called(candidate: _Candidate, *, full: bool) -> str:
    return f"{candidate.spec.name}:{candidate.product.name}" if full else candidate.product.name


def _listed(words: Sequence[str]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else words[0]
