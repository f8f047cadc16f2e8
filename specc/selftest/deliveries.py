"""The selftest of one dataset: whole deliveries, and deliveries that break one rule.

Takes the plan of its spec, and who makes files of the specs that products in it are of; gives a `ProductResult`. There
is no writer of deliveries: their files are each written by that of their product, which is tested there.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from specc.examples.deliveries import Deliveries
from specc.mutants.bases import deliveries_of
from specc.mutants.datasets import DeliveryHunt, DeliveryResult
from specc.selftest.results import Fault, ProductResult, Survivor, broke

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specc.examples.making import Maker
    from specc.mutants.shipments import Files
    from specc.plan.plan import Plan


def selftest_of_dataset(plan: Plan, dataset: str, makers: Mapping[str, Maker]) -> ProductResult:
    """Test one dataset of a spec. makers: those of this spec and of those that its products are of, by their names."""
    begun = time.process_time()
    faults: list[Fault] = []
    bases: list[Files] = []
    found = DeliveryResult(dataset, ())
    try:
        plans = {name: one.plan for name, one in makers.items()}
        deliveries = Deliveries(plan, plans.__getitem__, makers)
        bases, defeats = deliveries_of(deliveries, dataset)
        faults += [Fault(dataset, str(one)) for one in defeats]
        specs = [one.validator.SPEC for one in makers.values()]
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
        alone=sum(1 for one in found.killed.values() if not one.also),
        alive=tuple(Survivor(rule, reason) for rule, reason in found.alive.items()),
        faults=tuple(faults),
        seconds=time.process_time() - begun,
    )
