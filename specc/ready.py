"""Validators that an earlier run made, kept beside the user's other caches, so that files are judged without compiling.

Takes what is found of a spec; gives its `Ready`, or nothing when any text that took part in it, the code of specc, the
Python or the astropy that decides about units is another than it was. Only a spec of which the compiler had nothing to
say is kept. Code in the cache is trusted as that in `__pycache__` is, where it is the user's own; what another user
owns is as good as none. Where nothing can be read or written, specs are compiled as always.
"""

from __future__ import annotations

import hashlib
import linecache
import marshal
import sys
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType, ModuleType
from typing import TYPE_CHECKING, Any

import specc
from specc.found import SUFFIX
from specc.kept import cache_folder, read_own, stamp, write_whole

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator

    from specc.found import Found, Library

_FORM = b"1"
_HEAD = MAGIC_NUMBER + _FORM
_CHECKS = "checks"  # the module of the spec itself; those of its variants have longer names
_PARTS = ("*.py", "*.lark")


@dataclass(frozen=True, slots=True)
class Written:
    """The text of a module, and what Python made of it."""

    text: str
    code: CodeType

    def __reduce__(self) -> tuple[Callable[..., Written], tuple[str, str, bytes, bytes]]:
        """Pickle it for another process, which may be of another Python: the code as `__pycache__` has it."""
        return _again, (self.text, self.code.co_filename, MAGIC_NUMBER, marshal.dumps(self.code))


def _again(text: str, path: str, magic: bytes, code: bytes) -> Written:
    """Make a module of what was pickled: its code where that is of this Python, else what its text comes to."""
    made = marshal.loads(code) if magic == MAGIC_NUMBER else compile(text, path, "exec")  # noqa: S302  as in `__pycache__`
    return Written(text, made)


@dataclass(frozen=True, slots=True)
class Ready:
    """A spec whose validator needs no compiling. modules: text and code by name, none where it describes no product.

    texts: each text that took part, by the name of its spec. delivered: specs of whose products its deliveries are.
    """

    spec: str
    texts: tuple[tuple[str, str], ...]
    products: bool
    datasets: bool
    delivered: tuple[str, ...]
    modules: dict[str, Written]

    def load(self) -> ModuleType:
        """Give the validator as a module that has `SPEC` and `validate`."""
        return loaded(self.spec, self.modules.__getitem__, _CHECKS)


def loaded(spec: str, find: Callable[[str], Written], own: str) -> ModuleType:
    """Give a validator that is written. find: gives it, and others that it asks for, by the names of their modules."""
    found = find(own)
    path = found.code.co_filename
    made = ModuleType(f"specc.generated.{spec}")
    made.__file__ = path
    # Without a time of change the cache keeps the lines, and tracebacks find them.
    linecache.cache[path] = (len(found.text), None, found.text.splitlines(keepends=True), path)
    exec(found.code, made.__dict__)  # noqa: S102  text of our own backend, in which no text of a spec is code
    made.SPEC.load = lambda key: loaded(spec, find, key).SPEC
    return made


def find(found: Found, library: Library) -> Ready | None:
    """Give what an earlier run made of a spec, if it still holds."""
    if not _sound(found):
        return None
    content = read_own(_place(found))
    if content is None or not content.startswith(_HEAD):
        return None
    try:
        made_with, *fields = marshal.loads(content[len(_HEAD) :])  # noqa: S302  as in `__pycache__`
        one = _right(*fields)
    except (EOFError, ValueError, TypeError):
        return None
    if made_with != _made_with() or one is None or one.spec != found.name:
        return None
    return one if all(_still(name, text, found, library) for name, text in one.texts) else None


def keep(found: Found, one: Ready) -> None:
    """Keep a validator for later runs."""
    if _sound(found):
        modules = {own: (part.text, part.code) for own, part in one.modules.items()}
        fields = (one.spec, one.texts, one.products, one.datasets, one.delivered, modules)
        write_whole(_place(found), _HEAD + marshal.dumps((_made_with(), *fields)))


def text_of(text: str) -> str:
    """Give what a text is told by."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def name_of(path: str) -> str:
    """Give the name of the spec that lies at a path below its root."""
    return path.removesuffix(SUFFIX).replace("/", ".")


def _sound(found: Found) -> bool:
    return found.problem is None and not found.hides and not found.rivals


def _still(name: str, text: str, found: Found, library: Library) -> bool:
    """Say whether a name still leads to a text."""
    now = found if name == found.name else library.find(name)
    return now is not None and _sound(now) and text_of(now.source.text) == text


def _place(found: Found) -> Path | None:
    """Give where a spec's validator is kept: one file for each name and text path, so that edits do not pile up."""
    folder = cache_folder()
    if folder is None:
        return None
    place = folder / "validators"
    try:
        place.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return None
    return place / f"{stamp(found.name, sys.implementation.cache_tag or '', str(Path(specc.__file__).parent))}.code"


def _right(*fields: Any) -> Ready | None:  # noqa: ANN401  what marshal read
    """Give the fields as what they are; None when they are anything else."""
    spec, texts, products, datasets, delivered, modules = fields
    sound = (
        isinstance(spec, str)
        and all(isinstance(one, str) for pair in texts for one in pair)
        and isinstance(modules, dict)
        and all(isinstance(text, str) and isinstance(code, CodeType) for text, code in modules.values())
    )
    if not sound:
        return None
    parts = {own: Written(text, code) for own, (text, code) in modules.items()}
    return Ready(spec, tuple(texts), bool(products), bool(datasets), tuple(delivered), parts)


@cache
def _made_with() -> str:
    """Give a stamp of the code of specc, by time and size as Python does, and of what it asks about units."""
    made = hashlib.sha256()
    for path, state in _code():
        made.update(f"{path} {state.st_size} {state.st_mtime_ns}\n".encode())
    try:
        made.update(version("astropy").encode())
    except PackageNotFoundError:
        made.update(b"none")
    return made.hexdigest()


def _code() -> Iterator[tuple[str, os.stat_result]]:
    folder = Path(specc.__file__).parent
    places = [folder, folder.parent / "grammar"]
    for place in places:
        for pattern in _PARTS:
            for path in sorted(place.rglob(pattern)):
                yield path.as_posix(), path.stat()
