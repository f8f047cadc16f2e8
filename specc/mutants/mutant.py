"""What is broken and what comes of it: examples as bytes, edits of them, and mutants, which break one rule each.

Nothing here knows a format, or how a file is judged.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from specc.backends.writer.support.contents import Contents
    from specc.model.spec import Product
    from specc.plan.plan import Plan, PlannedRule
    from specc.plan.stating import About
    from specc.runtime.findings import Finding
    from specc.runtime.spec import Product as RuntimeProduct
    from specc.runtime.spec import Spec as RuntimeSpec


@dataclass(frozen=True, slots=True, eq=False)
class Base:
    """A file that conforms, to be broken: its name without a folder, its bytes, and which example it is (`maximal`)."""

    name: str
    content: bytes = field(repr=False)
    told: str
    contents: Contents | None = field(default=None, repr=False)

    @classmethod
    def at(cls, path: Path, told: str, contents: Contents | None = None) -> Base:
        """Give the file at a path as a base."""
        return cls(path.name, path.read_bytes(), told, contents)


@dataclass(slots=True, eq=False)
class Edit:
    """A base that was edited: how, as a sentence (`EXPTIME is -1.0, which is not above 0`), and the bytes.

    name: that the file has then, where it is not that of the base. state: what the breaker needs to edit it further.
    found: what the validator finds in it and not in the base, once it was judged.
    """

    how: str
    content: bytes = field(repr=False)
    name: str = ""
    state: object = None
    found: Sequence[Finding] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Mutant:
    """A file that breaks one rule and no unrelated one. It is kept as what differs from its base.

    also: rules that speak of the same item, where whatever was tried breaks them, too.
    """

    rule: str
    how: str
    name: str
    base: Base = field(repr=False)
    begin: int
    end: int
    middle: bytes = field(repr=False)
    also: tuple[str, ...] = ()

    @property
    def content(self) -> bytes:
        """Give the bytes of the file."""
        whole = self.base.content
        return whole[: self.begin] + self.middle + whole[self.end :]

    @property
    def files(self) -> Mapping[str, bytes]:
        """Give the file by its path in a folder."""
        return {self.name: self.content}

    @property
    def told(self) -> str:
        """Give which example it was made of."""
        return self.base.told


def names_a_file(name: str) -> bool:
    """Say whether a text can be the name of a file, and leads nowhere else."""
    return name not in {"", ".", ".."} and not {"/", "\\", "\0"} & set(name)


def mutant(rule: str, base: Base, edit: Edit, also: tuple[str, ...] = ()) -> Mutant:
    """Give the mutant that an edit of a base is."""
    old, new = base.content, edit.content
    begin = _alike(old, new)
    end = _alike(old[begin:][::-1], new[begin:][::-1])
    middle = new[begin : len(new) - end]
    return Mutant(rule, edit.how, edit.name or base.name, base, begin, len(old) - end, middle, also)


def _alike(one: bytes, other: bytes) -> int:
    """Give how many bytes two texts have alike from the start on."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """What a breaker may know: the Plan, the product, what each rule is about, and all bases there are.

    judged: spec and product as the runtime has them. opened: what breakers keep of a base, by its place, so that they
    can look into the others for values.
    """

    plan: Plan
    product: Product
    about: Mapping[str, Sequence[About]]
    bases: Sequence[Base]
    judged: tuple[RuntimeSpec, RuntimeProduct]
    opened: list[Any] = field(default_factory=list)


class Breaker(Protocol):
    """What breaks one base of one format; made once a base, so that the file is taken apart once."""

    def edits(self, rule: PlannedRule, about: Sequence[About]) -> Iterator[Edit]:
        """Give edits that might break a rule and no other, the likeliest first. They are made as they are asked for."""

    def mends(self, edit: Edit, rule: PlannedRule, also: frozenset[str]) -> Iterator[Edit]:
        """Give the edit with others on top, which might make good again what it broke besides the rule."""

    def variants(self, about: Sequence[About]) -> Iterator[Edit]:
        """Give edits that might conform, too, and in which a condition holds under which a rule is asked."""

    def reason(self, rule: PlannedRule, about: Sequence[About]) -> str:
        """Say why there is no edit at all: what the base lacks, or why nothing can break the rule. "": nobody knows."""
