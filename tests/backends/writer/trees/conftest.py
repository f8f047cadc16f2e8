"""Writers of trees in memory, made of a few lines of a spec."""

from __future__ import annotations

import pytest

from specc.backends.writer.memory import load
from specc.catalogue import Catalogue


@pytest.fixture
def writer_of(tmp_path):
    """A function that gives the writer of a spec, of which only what is special to it is said."""

    def make(body: str, format_: str = "json", head: str = ""):
        name = f"t{len(list(tmp_path.glob('*.specc')))}"
        path = tmp_path / f"{name}.specc"
        text = f"specc 1\nspec {name} 1.0.0\n{head}\n"
        text += body if body.lstrip().startswith("product") else f'product p : {format_} "P" {{\n{body}\n}}\n'
        path.write_text(text, encoding="utf-8")
        [one] = Catalogue().named([str(path)])
        assert one.right, [f"{found.span.place}: {found.message}" for found in one.diagnostics]
        return load(one.plan)

    return make


@pytest.fixture
def out(tmp_path):
    """An empty folder to write files into."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder
