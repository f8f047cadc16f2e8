"""The modules that all generated writers share: their texts, which are copied, and what they offer.

They are read and never imported here: that would load astropy while a spec is compiled.
"""

from __future__ import annotations

import ast
from functools import cache
from importlib.resources import files

from specc.backends import Artefact


@cache
def support_modules() -> tuple[Artefact, ...]:
    """Give the modules as they are, to lie in `_writing/` beside the runtime."""
    folder = files("specc.backends.writer") / "support"
    names = sorted(one.name for one in folder.iterdir() if one.name.endswith(".py"))
    return tuple(Artefact(f"_writing/{name}", (folder / name).read_text(encoding="utf-8")) for name in names)


@cache
def exported() -> tuple[str, ...]:
    """Give the names that generated writers may import of them."""
    text = next(one.text for one in support_modules() if one.path == "_writing/__init__.py")
    listed = next(one.value for one in ast.parse(text).body if isinstance(one, ast.Assign))
    return tuple(ast.literal_eval(listed))
