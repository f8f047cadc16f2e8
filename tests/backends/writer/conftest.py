"""Generated folders: writer, validator and what both need, made of a spec as `specc build` does."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from itertools import count
from typing import TYPE_CHECKING

import pytest

from specc.backends import Settings, backend
from specc.files import runtime_outputs
from specc.plan.plan import Plan
from specc.plan.rules import plan

if TYPE_CHECKING:
    from pathlib import Path

_numbers = count()


@pytest.fixture
def generate(tmp_path, monkeypatch):
    """A function that builds the writer of a spec and imports it."""
    folder = tmp_path / "generated"

    def build(spec):
        planned = spec if isinstance(spec, Plan) else plan(spec)
        spec = planned.spec
        made = [*runtime_outputs("test"), *backend("writer").emit_shared()]
        made += [one for name in ("validator", "writer") for one in backend(name).emit(planned, Settings())]
        for one in made:
            path = folder / one.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(one.text, encoding="utf-8")
        return load(folder / spec.name.replace(".", "/") / "writer.py")

    def load(path: Path):
        # Each generated folder has a runtime of its own: forget that of another test.
        for name in [one for one in sys.modules if one.partition(".")[0] in {"_runtime", "_writing"}]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setattr(sys, "path", [str(folder), *sys.path])
        name = f"generated_writer_{next(_numbers)}"
        spec = spec_from_file_location(name, path)
        module = module_from_spec(spec)
        monkeypatch.setitem(sys.modules, name, module)
        spec.loader.exec_module(module)
        return module

    yield build
    for name in [one for one in sys.modules if one.partition(".")[0] in {"_runtime", "_writing"}]:
        del sys.modules[name]


@pytest.fixture
def out(tmp_path):
    """An empty folder to write files into."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder
