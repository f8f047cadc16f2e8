"""A validator in memory: compiled from its text and run without a file.

Takes a `Plan`; gives the module. What `specc validate` runs is the very text that `specc build` writes, but for where
the runtime is imported from. Tracebacks show its lines.
"""

from __future__ import annotations

import linecache
from types import ModuleType
from typing import TYPE_CHECKING

from specc.backends.validator.module import module
from specc.backends.validator.texts import printable
from specc.backends.validator.variants import MODULE, keys

if TYPE_CHECKING:
    from specc.plan.plan import Plan

RUNTIME = "specc.runtime"


def load(plan: Plan) -> ModuleType:
    """Give the validator of a spec as a module that has `SPEC` and `validate`."""
    return _load(plan, MODULE)


def _load(plan: Plan, own: str) -> ModuleType:
    text, _ = module(plan, RUNTIME, own)
    variant = own.removeprefix(MODULE).replace("_", " ")
    path = f"<validator of {printable(plan.spec.name)}{variant}>"
    made = ModuleType(f"specc.generated.{plan.spec.name}")
    made.__file__ = path
    # Without a time of change the cache keeps the lines, and tracebacks find them.
    linecache.cache[path] = (len(text), None, text.splitlines(keepends=True), path)
    exec(compile(text, path, "exec"), made.__dict__)  # noqa: S102  text of our own backend, in which no text of a spec is code
    plans = {key: one.plan for key, one in keys(plan, own)}
    if plans:
        made.SPEC.load = lambda key: _load(plans[key], key).SPEC
    return made
