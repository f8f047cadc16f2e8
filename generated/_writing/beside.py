# SPDX-License-Identifier: BSD-3-Clause
"""The runtime that lies beside these modules: `_runtime`, or that of the compiler while they are run inside it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

_COMPILER = __name__.partition(".backends.")[0]
_RUNTIME = "_runtime" if __name__ == _COMPILER else f"{_COMPILER}.runtime"


def runtime(name: str) -> ModuleType:
    """Give a module of the runtime by its name, `fits.columns`."""
    return import_module(f"{_RUNTIME}.{name}")
