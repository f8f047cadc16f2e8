"""The modules that all generated writers share: their texts, which are copied, and what they offer.

They are read and never imported here: that would load astropy while a spec is compiled.
"""

from __future__ import annotations

import ast
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from specc.backends import Artefact

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable


@cache
def support_modules() -> tuple[Artefact, ...]:
    """Give the modules as they are, to lie in `_writing/` beside the runtime."""
    found = _modules(files("specc.backends.writer") / "support", "_writing")
    return tuple(sorted(found, key=lambda one: one.path))


def _modules(folder: Traversable, path: str) -> Iterator[Artefact]:
    for one in folder.iterdir():
        if one.is_dir():
            yield from _modules(one, f"{path}/{one.name}")
        elif one.name.endswith(".py"):
            yield Artefact(f"{path}/{one.name}", one.read_text(encoding="utf-8"))


@cache
def exported() -> dict[str, str]:
    """Give the names that generated writers may import, each with the module it comes from: `_writing.fits`.

    That is what an `__all__` lists: of the package of a format, or of a module that all formats share.
    """
    found: dict[str, str] = {}
    for one in support_modules():
        package = one.path.removesuffix(".py").removesuffix("/__init__")
        for node in ast.parse(one.text).body:
            if (
                isinstance(node, ast.Assign)
                and isinstance(node.targets[0], ast.Name)
                and node.targets[0].id == "__all__"
            ):
                found |= dict.fromkeys(ast.literal_eval(node.value), package.replace("/", "."))
    return found


def offered(*rooms: str) -> set[str]:
    """Give the names that bodies of classes call which some modules are for, `fits`; no argument may hide them."""
    wanted = {f"_writing.{one}" for one in (*rooms, "file_names")}
    return {name for name, module in exported().items() if module in wanted}
