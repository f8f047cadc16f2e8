"""Where specs lie: the roots, and the order in which they are searched.

A root is the folder from which a spec's dotted name equals its path. Searched are, in this order, the roots given or
found upwards from the given spec, `[tool.specc] specs` in the nearest `pyproject.toml`, the bundled library, and what
installed packages offer under the entry point `specc.specs`. A name of the bundled library may not be hidden by
another text.
"""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from specc.bundled import specs_folder
from specc.diagnostics.suggest import did_you_mean
from specc.files import read_spec, reason
from specc.found import SUFFIX, Found

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specc.source import Source

PROJECT = "pyproject.toml"
ENTRY_POINTS = "specc.specs"
_MOST_ENTRIES = 20_000  # of a folder that was only guessed to be a root: it may be somebody's home
_NAME = r"[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*"
_DECLARED = re.compile(rf"^[ \t]*(?:specc[ \t]+\d+[ \t]+)?spec[ \t]+({_NAME})", re.MULTILINE)


class Unusable(Exception):  # noqa: N818  it is no fault of the program
    """What was asked for cannot be used; the text says why, for the person who asked."""


@dataclass(frozen=True, slots=True)
class Root:
    """A folder of specs, and why it is one: `found` upwards from a spec, or as the search order has it."""

    folder: Path
    kind: Literal["given", "found", "project", "bundled", "installed"]

    @property
    def shown(self) -> str:
        """Give the folder as messages show it."""
        return shown(self.folder)

    def path_of(self, name: str) -> Path:
        """Give where a spec of this name has to lie."""
        *folders, stem = name.split(".")
        return self.folder.joinpath(*folders, f"{stem}{SUFFIX}")

    def specs(self) -> list[tuple[str, Path]]:
        """Give name and path of every spec below, sorted; a folder whose name begins with a dot is passed over."""
        specs: list[tuple[str, Path]] = []
        seen = 0
        for path, folders, files in os.walk(self.folder):
            folders[:] = sorted(folder for folder in folders if not folder.startswith("."))
            inner = Path(path).relative_to(self.folder).parts
            specs += [
                (".".join((*inner, file.removesuffix(SUFFIX))), Path(path, file))
                for file in files
                if file.endswith(SUFFIX) and not file.startswith(".")
            ]
            seen += len(files) + len(folders)
            if self.kind == "found" and seen > _MOST_ENTRIES:
                break
        return sorted(specs)


class SpecLibrary:
    """Roots in the order of search, and which file each text came from."""

    def __init__(self, roots: Iterable[Root], paths: dict[Source, Path]) -> None:
        """Take the roots but those of installed packages, which are looked for only when the others lack a name."""
        self.roots = tuple(roots)
        self._paths = paths

    @cached_property
    def installed(self) -> tuple[Root, ...]:
        """Give the roots of installed packages."""
        return tuple(Root(folder, "installed") for folder in _installed_folders())

    @property
    def first(self) -> Root:
        """Give the root that is meant when no spec is named."""
        return self.roots[0]

    def all_roots(self) -> Iterator[Root]:
        """Give every root in the order of search."""
        yield from self.roots
        yield from self.installed

    def find(self, name: str) -> Found | None:
        """Find a spec by its dotted name."""
        if not re.fullmatch(_NAME, name):
            return None
        for root in self.roots:
            path = root.path_of(name)
            if path.is_file():
                return self.take(name, path, root)
        return self._offered(name)

    def _offered(self, name: str) -> Found | None:
        """Find a spec that an installed package offers; when several do, it is said which."""
        offers = [(root, path) for root in self.installed if (path := root.path_of(name)).is_file()]
        if not offers:
            return None
        found = [self.take(name, path, root) for root, path in offers]
        if len({one.source.text for one in found}) == 1:
            return found[0]
        return replace(found[0], rivals=tuple(shown(path) for _, path in offers))

    def names(self) -> list[str]:
        """Give every name in every root, sorted."""
        return sorted({name for root in self.all_roots() for name, _ in root.specs()})

    def places(self) -> tuple[str, ...]:
        """Say where names are looked for, in order."""
        return (*(root.shown for root in self.roots), "installed packages")

    def take(self, name: str, path: Path, root: Root) -> Found:
        """Read the file of a spec whose name is known."""
        reading = read_spec(path, path.relative_to(root.folder).as_posix())
        self._paths[reading.source] = path
        return Found(name, reading.source, reading.problem, _hidden(name, reading.source, root))


class Search:
    """One run's look for specs. `given` folders come before all other roots."""

    def __init__(self, given: Iterable[Path] = ()) -> None:
        """Find what is given; raises Unusable when one of the folders is none."""
        self._given = [Root(_absolute(folder), "given") for folder in given]
        for root in self._given:
            if not root.folder.is_dir():
                raise Unusable(f"the root {root.shown} is no folder")
        self._paths: dict[Source, Path] = {}
        self._libraries: dict[tuple[Root, ...], SpecLibrary] = {}

    def library(self, start: Path | None = None, found: Root | None = None) -> SpecLibrary:
        """Give the library seen from a folder; the same roots give the same library."""
        bundled = Root(bundled_folder(), "bundled")
        roots: dict[Path, Root] = {}
        for root in [*self._given, *([found] if found else []), *_project_roots(start or Path.cwd()), bundled]:
            real = root.folder.resolve()
            # A folder that is the bundled one, whoever named it, hides nothing.
            roots.setdefault(real, bundled if real == bundled.folder.resolve() else root)
        key = tuple(roots.values())
        return self._libraries.setdefault(key, SpecLibrary(key, self._paths))

    def asked(self, text: str) -> tuple[Found, SpecLibrary]:
        """Find the spec that a person named, by its dotted name or its path. Raises Unusable when there is none."""
        path = Path(text)
        library = self.library()
        if not text.endswith(SUFFIX) and path.name == text:
            found = library.find(text)
            if found is not None and found.rivals:
                listed = ", ".join(found.rivals)
                raise Unusable(f"{len(found.rivals)} installed packages offer {text}, each another text: {listed}")
            if found is not None:
                return found, library
        if text and os.path.lexists(text):
            return self._from_path(_absolute(path))
        if text.endswith(SUFFIX) or path.name != text:
            raise Unusable(f"there is no file {text}")
        near = did_you_mean(text, library.names())
        raise Unusable(f"there is no spec {text} in {', '.join(library.places())}{f'; {near}' if near else ''}")

    def file_of(self, source: Source) -> str:
        """Give the path of a source as a person can open it: relative to where they are when it lies below."""
        path = self._paths.get(source)
        return source.path if path is None else shown(path)

    def _from_path(self, path: Path) -> tuple[Found, SpecLibrary]:
        """Take the file as it is; its name and its root follow from what it calls itself."""
        declared = _DECLARED.search(read_spec(path, path.name).source.text)
        name = declared[1] if declared else path.name.removesuffix(SUFFIX)
        depth = min(name.count("."), len(path.parents) - 1)
        root = Root(path.parents[depth], "found")
        if root.path_of(name) != path:
            # It lies where its name does not say: a root that is known, or its folders, tell what it should be called.
            known = [one for one in self.library(path.parent).roots if path.is_relative_to(one.folder)]
            if known:
                root = known[0]
            elif root.path_of(name).parent != path.parent:
                root = Root(path.parent, "found")
            name = ".".join((*path.relative_to(root.folder).parts[:-1], path.name.removesuffix(SUFFIX)))
        library = self.library(path.parent, root)
        real = root.folder.resolve()
        kind = next(one.kind for one in library.roots if one.folder.resolve() == real)
        return library.take(name, path, Root(root.folder, kind)), library


def bundled_folder() -> Path:
    """Give the folder of the bundled library."""
    return _absolute(specs_folder())


def shown(path: Path) -> str:
    """Give a path as messages show it: relative to where the person is when it lies below."""
    here = Path.cwd()
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()


def _hidden(name: str, source: Source, root: Root) -> str:
    """Give the path of the bundled spec that this one hides, if it is another text."""
    if root.kind in {"bundled", "installed"} or not re.fullmatch(_NAME, name):
        return ""
    bundled = Root(_absolute(specs_folder()), "bundled").path_of(name)
    if not bundled.is_file() or read_spec(bundled, "").source.text == source.text:
        return ""
    return shown(bundled)


def project_docs(start: Path) -> str:
    """Give where the pages are by the nearest `pyproject.toml`, an address or a folder; "" where it does not say.

    Raises Unusable when it cannot be understood.
    """
    path, docs = _said(start, "docs", "")
    if not isinstance(docs, str):
        raise Unusable(f"[tool.specc] docs in {shown(path)} has to be an address or a folder")
    return docs if not docs or "://" in docs else shown(_absolute(path.parent / docs))


def project_accepted(start: Path) -> list[Path]:
    """Give the files of accepted findings that the nearest `pyproject.toml` names.

    Raises Unusable when it cannot be understood.
    """
    path, said = _said(start, "accepted", [])
    names = [said] if isinstance(said, str) else said
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise Unusable(f"[tool.specc] accepted in {shown(path)} has to be a file or a list of files")
    return [_absolute(path.parent / name) for name in names]


def _said(start: Path, key: str, default: object) -> tuple[Path, object]:
    """Give the nearest `pyproject.toml`, and what it says of us. Raises Unusable when it cannot be understood."""
    start = _absolute(start)
    path = next((path for one in (start, *start.parents) if (path := one / PROJECT).is_file()), None)
    if path is None:
        return start, default
    try:
        return path, tomllib.loads(path.read_text(encoding="utf-8")).get("tool", {}).get("specc", {}).get(key, default)
    except OSError as error:
        raise Unusable(f"cannot read {shown(path)}: {reason(error)}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, AttributeError) as error:
        raise Unusable(f"cannot understand {shown(path)}: {error}") from error


def _project_roots(start: Path) -> list[Root]:
    """Give the roots that the nearest `pyproject.toml` names. Raises Unusable when it cannot be understood."""
    path, specs = _said(start, "specs", [])
    names = [specs] if isinstance(specs, str) else specs
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise Unusable(f"[tool.specc] specs in {shown(path)} has to be a folder or a list of folders")
    folders = [_absolute(path.parent / name) for name in names]
    for folder in folders:
        if not folder.is_dir():
            raise Unusable(f"[tool.specc] specs in {shown(path)} names {shown(folder)}, which is no folder")
    return [Root(folder, "project") for folder in folders]


def _installed_folders() -> list[Path]:
    """Give the folders that the entry points name; one that is not there is passed over.

    `mission.specs` is the folder `specs` in the package `mission`. No code of a package is run.
    """
    from importlib.metadata import entry_points  # noqa: PLC0415  slow, and rarely needed
    from importlib.util import find_spec  # noqa: PLC0415  as above

    folders: dict[Path, None] = {}
    for entry in sorted(entry_points(group=ENTRY_POINTS), key=lambda one: (one.name, one.value)):
        package, *inner = entry.value.strip().split(".")
        try:
            module = find_spec(package)
        except (ImportError, ValueError):
            continue
        for location in (module.submodule_search_locations if module is not None else None) or ():
            folder = _absolute(Path(location).joinpath(*inner))
            if folder.is_dir():
                folders[folder] = None
    return list(folders)


def _absolute(path: Path) -> Path:
    # Not resolved: a link gives a spec its place, and its target's name may be anything.
    return Path(os.path.abspath(path))  # noqa: PTH100
