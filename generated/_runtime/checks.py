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

_FILE = "checks.py"


def spec_beside(validator: str) -> Spec:
    """The spec that the checks beside a validator judge by; ends the process when they are not there."""
    from _frozen_importlib_external import SourceFileLoader  # `importlib.machinery` loads much more, to give this

    path = os.path.join(os.path.dirname(os.path.abspath(validator)), _FILE)
    name = os.path.splitext(_FILE)[0]
    module = type(sys)(name)
    module.__file__ = path
    try:
        SourceFileLoader(name, path).exec_module(module)
    except FileNotFoundError:
        sys.exit(f"the file {_FILE} must lie beside this validator")
    spec: Spec = module.SPEC
    return spec
