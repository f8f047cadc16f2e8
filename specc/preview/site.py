"""The files of a build in memory, each made when somebody asks for it.

Takes specs as a person names them; gives files by the path that `specc build` would write them to. What a save left as
it was is not compiled again, and while a spec is wrong the pages stay those of the last one that was right.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from specc.catalogue import Catalogue, all_diagnostics
from specc.compile import emit, emit_around
from specc.examples.samples import KeptSamples
from specc.roots import Unusable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from specc.backends import Artefact
    from specc.compile import Compiled
    from specc.diagnostics.record import Diagnostic

DOCS = "docs/"


@dataclass(slots=True)
class Built:
    """What one build gave: the specs, what the compiler said of them, and why nothing could be found, if so."""

    catalogue: Catalogue | None
    compiled: list[Compiled]
    diagnostics: list[Diagnostic]
    unusable: str = ""

    @property
    def right(self) -> bool:
        """Say whether every spec compiled."""
        return not self.unusable and all(one.right for one in self.compiled)


@dataclass(slots=True)
class Site:
    """Files by path. `specs`: names or paths, none for all of the first root; `roots`: searched before all others."""

    specs: tuple[str, ...] = ()
    roots: tuple[Path, ...] = ()
    shown: list[Compiled] = field(default_factory=list)
    _files: dict[str, bytes] = field(default_factory=dict)
    _made: set[str] = field(default_factory=set)
    _samples: KeptSamples = field(default_factory=KeptSamples)
    _lock: Lock = field(default_factory=Lock)  # requests come in threads

    def build(self) -> Built:
        """Compile what changed; the files are those of the new specs as soon as all of them are right."""
        built = self._compile()
        if built.right:
            with self._lock:
                self.shown, self._files, self._made = built.compiled, {}, set()
        return built

    def _compile(self) -> Built:
        try:
            catalogue = Catalogue(self.roots, self.shown)
            compiled = catalogue.named(self.specs) if self.specs else catalogue.first_root()[1]
        except Unusable as fault:
            return Built(None, [], [], str(fault))
        return Built(catalogue, compiled, all_diagnostics(compiled))

    def folders(self) -> list[Path]:
        """Give the folders whose specs take part, as far as they are there."""
        found = {Path(root) for root in self.roots}
        try:
            catalogue = Catalogue(self.roots)
            found |= set(catalogue.folders(self.specs))
        except Unusable:
            found |= {Path(text).parent for text in self.specs if Path(text).parent.is_dir()}
        return sorted(one for one in found if one.is_dir())

    def get(self, path: str) -> bytes | None:
        """Give one file, or None where a build makes none of that path."""
        with self._lock:
            if path not in self._files:
                for maker, make in self._makers(path):
                    if maker not in self._made:
                        self._made.add(maker)
                        self._files |= {one.path: one.text.encode() for one in make()}
            return self._files.get(path)

    def _makers(self, path: str) -> Iterable[tuple[str, Callable[[], tuple[Artefact, ...]]]]:
        """Give what might make a file of that path, by name."""
        if self.shown and path.startswith(DOCS):
            yield "", lambda: tuple(chain(*emit_around(self.shown, self._samples)))
        names = [one.name for one in self.shown]
        for one in self.shown:
            folder = one.name.replace(".", "/")
            if path.removeprefix(DOCS).startswith(f"{folder}/"):
                yield one.name, lambda one=one: emit(one, names, self._samples)[0]  # type: ignore[misc]
