"""Which product a person means: `NAME` where one spec alone has it, else `SPEC:NAME`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean
from specc.runtime.wanted import UsageError

if TYPE_CHECKING:
    from specc.catalogue import Catalogue
    from specc.compile import Compiled
    from specc.plan.plan import Plan

_SHOWN = 12  # products that a message lists


@dataclass(frozen=True, slots=True)
class Meant:
    """A product, or a dataset, and the plan of its spec. compiled: the spec, of which the catalogue knows more."""

    plan: Plan
    name: str
    compiled: Compiled
    dataset: bool = False

    @property
    def full(self) -> str:
        """Give the name with that of its spec."""
        return f"{self.plan.spec.name}:{self.name}"


def find(catalogue: Catalogue, text: str) -> Meant:
    """Give the product or dataset that is meant. Raises UsageError that names the nearest, and what to say instead."""
    spec, colon, name = text.rpartition(":")
    compiled = catalogue.named([spec]) if colon else [one for _, one in catalogue.visible()]
    broken = [one.name for one in compiled if one.plan is None]
    if colon and broken:
        raise UsageError(f"{broken[0]} does not compile; see specc check {broken[0]}")
    known = [meant for one in compiled for meant in _of(one)]
    found = [one for one in known if one.name == name]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f"several specs have {name}; say which: {', '.join(one.full for one in found)}")
    shown = [one.name if colon else one.full for one in known]
    near = did_you_mean(name, {one.name for one in known})
    where = f"{spec} has no product" if colon else "no spec here has a product"
    listed = f"say one of {', '.join(shown[:_SHOWN])}{', ...' if len(shown) > _SHOWN else ''}" if shown else ""
    left_out = f"; {', '.join(broken)} does not compile" if broken and not colon else ""
    raise UsageError(f"{where} {name}; {near or listed or 'there are none'}{left_out}")


def _of(compiled: Compiled) -> list[Meant]:
    plan = compiled.plan
    if plan is None:
        return []
    products = [Meant(plan, one.name, compiled) for one in plan.spec.products]
    return products + [Meant(plan, one.name, compiled, dataset=True) for one in plan.spec.datasets]
