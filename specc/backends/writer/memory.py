"""A writer in memory: its classes, without a folder of generated files.

Takes a `Plan`; gives the module. It is the very text that `specc build` writes, but for where the runtime, the support
and its validator are.
"""

from __future__ import annotations

import linecache
import sys
from types import ModuleType
from typing import TYPE_CHECKING

from specc.backends.validator import load as load_validator
from specc.backends.validator.texts import printable, quoted
from specc.backends.writer import support, written
from specc.backends.writer.module import Home
from specc.backends.writer.support.product import validators

if TYPE_CHECKING:
    from specc.plan.plan import Plan


def load(plan: Plan, validator: ModuleType | None = None) -> ModuleType:
    """Give the writer of a spec as a module of its classes; `validator`: the one in memory, if there is one already."""
    name = printable(plan.spec.name)
    path = f"<writer of {name}>"
    key = f"<validator of {name}>"
    validators[key] = load_validator(plan) if validator is None else validator
    text = written(plan, Home(f"_VALIDATOR = {quoted(key)}\n", "specc.runtime", support.__name__))
    made = ModuleType(f"specc.generated.{plan.spec.name}.writer")
    made.__file__ = path
    linecache.cache[path] = (len(text), None, text.splitlines(keepends=True), path)
    sys.modules[made.__name__] = made  # its classes look their annotations up there
    exec(compile(text, path, "exec"), made.__dict__)  # noqa: S102  text of our own backend, in which no text of a spec is code
    return made
