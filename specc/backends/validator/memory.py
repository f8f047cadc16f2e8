"""A validator in memory: compiled from its text and run without a file.

Takes a `Plan`; gives the module, or what is needed to make it again without the plan. What `specc validate` runs is the
very text that `specc build` writes, but for where the runtime is imported from. Tracebacks show its lines.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from specc.backends.validator.module import module
from specc.backends.validator.texts import printable
from specc.backends.validator.variants import MODULE, every
from specc.ready import Written, loaded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

    from specc.plan.plan import Plan

RUNTIME = "specc.runtime"


def load(plan: Plan) -> ModuleType:
    """Give the validator of a spec as a module that has `SPEC` and `validate`."""
    makers = _makers(plan)
    return loaded(plan.spec.name, lambda own: makers[own](), MODULE)


def written(plan: Plan) -> dict[str, Written]:
    """Write the validator of a spec and those of its variants, by the names of their modules."""
    return {own: make() for own, make in _makers(plan).items()}


def _makers(plan: Plan) -> Mapping[str, Callable[[], Written]]:
    return {own: partial(_written, one, own) for own, one in [(MODULE, plan), *every(plan)]}


def _written(plan: Plan, own: str) -> Written:
    text, _ = module(plan, RUNTIME, own)
    variant = own.removeprefix(MODULE).replace("_", " ")
    path = f"<validator of {printable(plan.spec.name)}{variant}>"
    return Written(text, compile(text, path, "exec"))
