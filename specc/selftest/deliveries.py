"""The selftest of one dataset: whole deliveries, and deliveries that break one rule.

Takes the plan of its spec, and those of the specs that products in it are of; gives a `ProductResult`. There is no
writer of deliveries: their files are each written by that of their product, which is tested there.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from specc.examples.deliveries import Deliveries
from specc.examples.making import Defeated
from specc.mutants.datasets import DeliveryHunt, DeliveryResult
from specc.selftest.results import Fault, ProductResult, Survivor, broke, called

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specc.examples.drawing import Kind
    from specc.plan.plan import Plan

_KINDS: tuple[tuple[Kind, int], ...] = (("maximal", 0), ("minimal", 0), ("random", 1))


def selftest_of_dataset(plan: Plan, dataset: str, plans: Mapping[str, Plan]) -> ProductResult:
    """Test one dataset of a spec. plans: those of this spec and of those that its products are of, by their names."""
    begun = time.process_time()
    faults: list[Fault] = []
    bases: list[dict[str, bytes]] = []
    found = DeliveryResult(dataset, ())
    try:
        deliveries = Deliveries(plan, plans.__getitem__)
        with tempfile.TemporaryDirectory(prefix="specc-selftest-") as folder:
            for kind, seed in _KINDS:
                about = called(kind, seed)
                place = Path(folder) / about.replace(" ", "-")
                place.mkdir()
                try:
                    made = deliveries.make(dataset, place, kind, seed)
                except Defeated as defeated:
                    faults.append(Fault(about, str(defeated)))
                    continue
                bases.append({one.relative_to(place).as_posix(): one.read_bytes() for one in made.paths})
        specs = [deliveries.maker(name).validator.SPEC for name in plans]
        found = DeliveryHunt(plan, specs, plans).mutants(dataset, bases)
    except Exception as error:  # noqa: BLE001  a fault of ours in one product is told beside what the others show
        faults.append(Fault(dataset, f"the selftest broke: {broke(error)}"))
    return ProductResult(
        spec=plan.spec.name,
        product=dataset,
        format="dataset",
        examples=len(bases),
        rules=len(found.rules),
        killed=len(found.killed),
        alone=len(found.killed),
        alive=tuple(Survivor(rule, reason) for rule, reason in found.alive.items()),
        faults=tuple(faults),
        seconds=time.process_time() - begun,
    )
