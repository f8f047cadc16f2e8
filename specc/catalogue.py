"""The specs of one run: found, read, and compiled, each text once.

Takes names or paths of specs as a person gives them; gives what the compiler made of them. Raises `Unusable` for what
cannot be found; what is wrong inside a spec is among its diagnostics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.found import SUFFIX, Found
from specc.roots import Root, Search, SpecLibrary, Unusable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from specc.compile import Compiled
    from specc.diagnostics.record import Diagnostic
    from specc.found import Found
    from specc.imports import Gatherer
    from specc.source import Source


class Catalogue:
    """Everything that one run knows of specs."""

    def __init__(self, roots: Iterable[Path] = (), known: Iterable[Compiled] = ()) -> None:
        """Search the folders `roots` before all others.

        known: what an earlier run compiled; of a spec none of whose texts changed, it is taken as it is.
        """
        self._known = {one.name: one for one in known if one.right}
        self._search = Search(roots)
        self._gatherers: dict[int, Gatherer] = {}
        self._compiled: dict[tuple[str, Source], Compiled] = {}
        self._libraries: dict[int, SpecLibrary] = {}  # in which each was found, by identity

    def named(self, texts: Iterable[str]) -> list[Compiled]:
        """Compile the specs that a person named, each once, in that order."""
        asked = [self._search.asked(text) for text in texts]
        compiled = [self.compile(found, library) for found, library in asked]
        return list({id(one): one for one in compiled}.values())

    def first_root(self) -> tuple[Root, list[Compiled]]:
        """Compile every spec of the first root. Raises Unusable when it has none."""
        library = self._search.library()
        root = library.first
        compiled = [self.compile(found, library) for found in _all_of(root, library)]
        if not compiled:
            raise Unusable(f"there is no spec in {root.shown}")
        return root, compiled

    def visible(self) -> Iterator[tuple[Root, Compiled]]:
        """Compile every spec that can be seen from here, in the order of search; of one name the first."""
        for root, found, library in self.visible_texts():
            yield root, self.compile(found, library)

    def visible_texts(self) -> Iterator[tuple[Root, Found, SpecLibrary]]:
        """Find every spec that can be seen from here, as `visible` does, and compile none."""
        library = self._search.library()
        seen: set[str] = set()
        for root in library.all_roots():
            for found in _all_of(root, library):
                if found.name not in seen:
                    seen.add(found.name)
                    yield root, found, library

    def asked(self, text: str) -> tuple[Found, SpecLibrary]:
        """Find a spec that a person named, and compile nothing. Raises Unusable when there is none."""
        return self._search.asked(text)

    def delivered(self, compiled: Compiled) -> list[Compiled]:
        """Compile the specs whose products the deliveries of one that was compiled are made of."""
        plan = compiled.plan
        datasets = plan.spec.datasets if plan is not None else ()
        names = {one.spec for dataset in datasets for member in dataset.members for one in member.products}
        library = self._libraries.get(id(compiled))
        found = [library.find(name) for name in sorted(names - {compiled.name})] if library is not None else []
        return [self.compile(one, library) for one in found if one is not None and library is not None]

    def beside(self, text: str) -> tuple[str, ...]:
        """Give the names of all specs in the root of one that a person named."""
        _, library = self._search.asked(text)
        return tuple(name for name, _ in library.first.specs())

    def folders(self, texts: Iterable[str] = ()) -> list[Path]:
        """Give the folders in which specs are looked for when these are named. Raises Unusable as `named` does."""
        libraries = [self._search.asked(text)[1] for text in texts] or [self._search.library()]
        return list(dict.fromkeys(root.folder for library in libraries for root in library.roots))

    def file_of(self, source: Source) -> str:
        """Give the path of a text as a person can open it."""
        return self._search.file_of(source)

    def compile(self, found: Found, library: SpecLibrary) -> Compiled:
        """Compile a spec that was found; one text once."""
        from specc.compile import compile_spec  # noqa: PLC0415  who judges by what is kept waits for no compiler
        from specc.imports import Gatherer  # noqa: PLC0415  as above

        key = (found.name, found.source)
        if key not in self._compiled:
            known = self._known.get(found.name)
            if known is not None and _unchanged(known, found, library):
                self._compiled[key] = known
            else:
                gatherer = self._gatherers.setdefault(id(library), Gatherer(library))
                self._compiled[key] = compile_spec(found, gatherer)
            self._libraries[id(self._compiled[key])] = library
        return self._compiled[key]


def all_diagnostics(compiled: Iterable[Compiled]) -> list[Diagnostic]:
    """Give the diagnostics of several specs by file and place, those of a text that several import once."""
    found = {
        (one.span.source.path, one.span.start, one.code, one.message): one
        for spec in compiled
        for one in spec.diagnostics
    }
    return [found[key] for key in sorted(found)]


def _unchanged(known: Compiled, found: Found, library: SpecLibrary) -> bool:
    """Say whether all texts that took part in a spec are still what its names lead to."""
    if found.source != known.source or found.problem is not None:
        return False
    others = (source for source in known.sources.values() if source != known.source)
    return all(
        (now := library.find(source.path.removesuffix(SUFFIX).replace("/", "."))) is not None and now.source == source
        for source in others
    )


def _all_of(root: Root, library: SpecLibrary) -> Iterator[Found]:
    for name, path in root.specs():
        yield library.take(name, path, root)
