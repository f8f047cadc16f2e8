"""A bundled spec with another text: it is compiled again and again, and what it imports is parsed once."""

from __future__ import annotations

from functools import cache

from specc.bundled import specs_folder
from specc.compile import compile_spec
from specc.found import Found
from specc.imports import Gatherer
from specc.source import Source


@cache
def text_of(name):
    """Give the text of a bundled spec as it is."""
    return (specs_folder() / f"{name.replace('.', '/')}.specc").read_text(encoding="utf-8")


class Bundled:
    """The bundled specs, as they are."""

    def find(self, name):
        path = specs_folder() / f"{name.replace('.', '/')}.specc"
        return Found(name, Source(path.name, text_of(name))) if path.is_file() else None

    def names(self):
        return [
            ".".join(path.relative_to(specs_folder()).with_suffix("").parts) for path in specs_folder().rglob("*.specc")
        ]

    def places(self):
        return ("specs",)


class Retelling(Gatherer):
    """Knows what it parsed of imports; the spec itself, as it is told once, is known neither before nor after."""

    def gather(self, start):
        self._parsed.pop(start.name, None)
        gathered = super().gather(start)
        del self._parsed[start.name]
        return gathered


_GATHERER = Retelling(Bundled())


def retold(name, text):
    """Compile a spec as if this were its text, which is then called `t.specc`."""
    return compile_spec(Found(name, Source("t.specc", text)), _GATHERER)
