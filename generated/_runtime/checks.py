# SPDX-License-Identifier: BSD-3-Clause
"""The checks of a validator, loaded from the file beside it.

Takes the path of `validator.py`; gives the `SPEC` of the `checks.py` in its folder. It is loaded by its path and not by
its name, since one process may use several validators, whose checks all have that name. What Python compiles is kept
in `__pycache__`, as for any module, or made anew where that folder cannot be written.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .spec import Spec

_NAME = "checks"


def spec_beside(validator: str) -> Spec:
    """The spec that the checks beside a validator judge by; ends the process when they are not there."""
    return _spec_in(os.path.dirname(os.path.abspath(validator)), _NAME)


def _spec_in(folder: str, name: str) -> Spec:
    """The spec of one module of a folder; what else there is of it is loaded from the same folder, when it is asked."""
    from _frozen_importlib_external import SourceFileLoader  # `importlib.machinery` loads much more, to give this

    path = os.path.join(folder, f"{name}.py")
    module = type(sys)(name)
    module.__file__ = path
    try:
        SourceFileLoader(name, path).exec_module(module)
    except FileNotFoundError:
        sys.exit(f"the file {name}.py must lie beside this validator")
    spec: Spec = module.SPEC
    if spec.datasets:
        root = folder
        for _ in spec.name.split("."):
            root = os.path.dirname(root)
        spec.beside = lambda other: _spec_in(os.path.join(root, *other.split(".")), _NAME)
    if spec.older or spec.profiles:
        spec.load = lambda key: _spec_in(folder, key)
    return spec
