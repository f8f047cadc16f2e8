# SPDX-License-Identifier: BSD-3-Clause
"""A process that checks some files and ends: what makes it start soon.

Python keeps what it compiles in a file for each module, and looks for each in every folder that it knows; for the some
seventy small modules of a check that takes longer than the check. So a validator started as a process keeps the code
of the runtime in one file more, in `__pycache__`, made at the end of a run that loaded a module which it lacks. As
Python does it, code is used while its source has the time and size that it was made of, and the file is trusted as the
others there are; where it cannot be written, is of another Python or place or not whole, modules are loaded as always.
"""

from __future__ import annotations

import gc
import marshal
import os
import sys
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import MAGIC_NUMBER, SourceFileLoader, cache_from_source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType

    Kept = tuple[str, int, int, int, int]  # path in the folder, time (ns), size of the source; start, length of code

_PACKAGE = __name__.rpartition(".")[0]
_FOLDER = os.path.dirname(os.path.abspath(__file__))
_NUMBER = 8  # bytes that say how long the index is
_CONTAINERS = 20_000  # made before Python first looks for cycles; the headers of a file make fewer
_BROKEN = (OSError, EOFError, KeyError, TypeError, ValueError)


def begin(name: str) -> None:
    """Load the runtime from the one file from now on, if the process is ours alone: the caller's `__name__` says so."""
    if name == "__main__":
        gc.set_threshold(_CONTAINERS)
        sys.meta_path.insert(0, _Finder())


def end() -> None:
    """Keep what was loaded that the one file lacks; nothing when it cannot be written, or nobody began."""
    for finder in sys.meta_path:
        if isinstance(finder, _Finder) and not sys.dont_write_bytecode:
            try:
                finder.keep_loaded()
            except _BROKEN:
                return


class _Finder:
    """Finds modules whose code is in the one file.

    The file: magic number of Python, length of the index, index, code of each module. The index: length of all code,
    folder of the sources, and what `Kept` says of each module.
    """

    __slots__ = ("_after", "_file", "_index", "_path")

    def __init__(self) -> None:
        self._index: dict[str, Kept] = {}
        self._path = ""
        try:
            self._path = os.path.splitext(cache_from_source(os.path.join(_FOLDER, "runtime.py")))[0] + ".code"
            self._file = os.open(self._path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            self._read_index()
        except (*_BROKEN, NotImplementedError):  # NotImplementedError: this Python keeps nothing
            return

    def _read_index(self) -> None:
        head = os.read(self._file, len(MAGIC_NUMBER) + _NUMBER)
        length = int.from_bytes(head[len(MAGIC_NUMBER) :], "little")
        size = os.fstat(self._file).st_size
        self._after = len(head) + length
        if head.startswith(MAGIC_NUMBER) and self._after <= size:
            of_code, folder, index = marshal.loads(os.read(self._file, length))  # noqa: S302
            if folder == _FOLDER and self._after + of_code == size:
                self._index = index

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """What Python asks of a finder; None when a module is not in the file, or its source has changed."""
        kept = self._index.get(name)
        if kept is None:
            return None
        place, time, size, _, _ = kept
        path = f"{_FOLDER}{os.sep}{place}"
        try:
            state = os.stat(path)
        except OSError:  # it was taken away; Python says so
            return None
        if state.st_mtime_ns != time or state.st_size != size:
            return None
        loader = _Loader(name, path)
        loader.finder = self
        spec = ModuleSpec(name, loader, origin=path)
        spec.has_location = True  # so that the module has a `__file__`
        spec.cached = self._path
        if path.endswith("__init__.py"):
            spec.submodule_search_locations = [os.path.dirname(path)]
        return spec

    def code(self, name: str) -> bytes:
        """The code of a module that was found, as `marshal` writes it. Raises what is in _BROKEN."""
        _, _, _, start, length = self._index[name]
        os.lseek(self._file, self._after + start, os.SEEK_SET)
        return os.read(self._file, length)

    def keep_loaded(self) -> None:
        """Write the file anew when a module was loaded from its own. Raises what is in _BROKEN."""
        loaded: dict[str, SourceFileLoader] = {}
        for name, module in sys.modules.items():
            loader = getattr(module, "__loader__", None)
            if name.startswith(f"{_PACKAGE}.") and name != __name__ and isinstance(loader, SourceFileLoader):
                loaded[name] = loader
        if not self._path or all(isinstance(loader, _Loader) for loader in loaded.values()):
            return
        index: dict[str, Kept] = {}
        codes: list[bytes] = []
        start = 0
        for name in {**self._index, **loaded}:
            if name in loaded:
                path = loaded[name].path
                source = os.path.relpath(path, _FOLDER), *_state(path)
                code = marshal.dumps(loaded[name].get_code(name))
            else:
                source, code = self._index[name][:3], self.code(name)
            index[name] = *source, start, len(code)
            codes.append(code)
            start += len(code)
        described = marshal.dumps((start, _FOLDER, index))
        _write(self._path, MAGIC_NUMBER + len(described).to_bytes(_NUMBER, "little") + described + b"".join(codes))


class _Loader(SourceFileLoader):
    """Loads a module from the one file; from its own when that fails."""

    finder: _Finder

    def get_code(self, fullname: str) -> CodeType | None:
        """The code of the module."""
        try:
            code: CodeType = marshal.loads(self.finder.code(fullname))  # noqa: S302
        except _BROKEN:
            return super().get_code(fullname)
        return code


def _state(path: str) -> tuple[int, int]:
    """Time and size by which a source is known to be the same."""
    state = os.stat(path)
    return state.st_mtime_ns, state.st_size


def _write(path: str, content: bytes) -> None:
    """Put a file in its place at once, so that nobody ever reads half of it."""
    beside = f"{path}.{os.getpid()}"
    file = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with open(file, "wb") as made:
            made.write(content)
        os.replace(beside, path)
    except OSError:
        os.unlink(beside)
        raise
