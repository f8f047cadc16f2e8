# SPDX-License-Identifier: BSD-3-Clause
"""Checks of one or several specs in a single file that Python runs: `python x.pyz FILE...`.

Takes the archive and the names of its specs; gives their `SPEC`s, or runs the command line. The archive is only read:
what Python compiled for it lies inside, for the Python that made it, and any other compiles what it loads each time.
"""

from __future__ import annotations

import gc
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

    from .spec import Spec

FOLDER = "_specs"  # in the archive: a folder for each spec, called by its dotted name
_CHECKS = "checks"
_CONTAINERS = 20_000  # as in `cold`


def start(archive: str, names: Sequence[str]) -> NoReturn:
    """Run the command line over all specs of an archive as all that this process does, and end it."""
    from .main import start as start_main

    gc.set_threshold(_CONTAINERS)
    start_main(*specs_in(archive, names))


def specs_in(archive: str, names: Sequence[str]) -> list[Spec]:
    """The specs of an archive, by their names. What else there is of one is loaded when it is asked for."""
    known: dict[str, Spec] = {}
    for name in names:
        spec = known[name] = _loaded(archive, name, _CHECKS)
        spec.beside = known.__getitem__
    return list(known.values())


def _loaded(archive: str, name: str, own: str) -> Spec:
    """The spec of one module in the folder of a spec."""
    from zipimport import zipimporter

    importer = zipimporter(os.path.join(archive, FOLDER, name))
    module = type(sys)(own)
    module.__file__ = importer.get_filename(own)
    module.__loader__ = importer  # so that tracebacks find the lines
    exec(importer.get_code(own), module.__dict__)  # noqa: S102  # as Python does with any module of the archive
    spec: Spec = module.SPEC
    spec.load = lambda key: _loaded(archive, name, key)
    return spec
