"""specc: declarative specs of file layouts, compiled to validators, writers and documentation.

Importing this package loads nothing else. `compile`, `validate`, `validate_datasets`, `validate_many` and `__version__`
are looked up when they are first asked for, because every start of the command line pays for what stands here.
For type checkers `__init__.pyi` says what they are.
"""

from __future__ import annotations

import sys
from types import ModuleType

__all__ = ["__version__", "compile", "validate", "validate_datasets", "validate_many"]

_LATE = {
    "compile": ("specc.api", "compile_specs"),
    "validate": ("specc.api", "validate"),
    "validate_datasets": ("specc.api", "validate_datasets"),
    "validate_many": ("specc.api", "validate_many"),
}


def __getattr__(name: str) -> object:
    """Find a promised name the first time that it is asked for."""
    if name == "__version__":
        from importlib.metadata import version

        found: object = version("specc")
    elif name in _LATE:
        from importlib import import_module

        module, attribute = _LATE[name]
        found = getattr(import_module(module), attribute)
    else:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    globals()[name] = found
    return found


class _Package(ModuleType):
    """This package, in which a submodule does not take the place of the function of its name."""

    def __setattr__(self, name: str, value: object) -> None:
        # The import system sets `specc.compile` to the module of that name, whenever someone first imports it.
        if not (name in _LATE and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
