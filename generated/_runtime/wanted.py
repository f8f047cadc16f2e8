# SPDX-License-Identifier: BSD-3-Clause
"""What a caller wants judged: which files, against which products, under which profile.

Takes words as they were given; gives files, products and specs, or raises `UsageError` where there are none such.
"""

from __future__ import annotations

import os

from .stream import STDIN, Stream, standard_input, stream_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .spec import Product, Spec
    from .stream import Reader

_COMPRESSED = ("", ".gz", ".bz2", ".xz", ".z")


class UsageError(Exception):
    """What the caller asked for cannot be done: no such file, no such product. The text says so to people."""


def find_products(specs: Sequence[Spec], name: str | None = None) -> list[tuple[Spec, Product]]:
    """All products of some specs, or the one of this name: `NAME`, or `SPEC:NAME` where several specs have it."""
    every = [(spec, product) for spec in specs for product in spec.products]
    if not every:
        raise UsageError(
            f"{', '.join(spec.name for spec in specs) or 'no spec'}: there are no products to check against"
        )
    if name is None:
        return every
    found = [(spec, product) for spec, product in every if name in (product.name, f"{spec.name}:{product.name}")]
    if len(found) == 1:
        return found
    known = [f"{spec.name}:{product.name}" if len(specs) > 1 else product.name for spec, product in found or every]
    problem = "several products are called" if found else "there is no product"
    raise UsageError(f"{problem} {name}; say one of {', '.join(known)}")


def under(specs: Sequence[Spec], profile: str) -> list[Spec]:
    """Those of some specs that have a profile, under it."""
    having = [spec for spec in specs if profile in spec.profiles]
    if not having:
        known = list(dict.fromkeys(name for spec in specs for name in spec.profiles))
        said = f"say one of {', '.join(known)}" if known else "none is declared"
        raise UsageError(f"there is no profile {profile}; {said}")
    return [spec.variant(spec.profiles[profile]) for spec in having]


def under_or_as_they_are(specs: Sequence[Spec], profile: str) -> list[Spec]:
    """Some specs, under a profile those that have it: deliveries are made of the products of all."""
    return [*under(specs, profile), *(one for one in specs if profile not in one.profiles)]


def find_files(paths: Iterable[str | Reader], suffixes: tuple[str, ...]) -> list[str]:
    """The files that paths, folders and patterns name, each once; `-` is standard input.

    Folders are searched for names with these endings. An object to read from becomes a `Stream`.
    """
    found: dict[str | int, str] = {}
    for path in paths:
        if path == STDIN or not isinstance(path, str):
            stream = _stream(path)
            found[id(stream.reader)] = stream
            continue
        for each in matching(path):
            if not os.path.isdir(each):
                found[each] = each
                continue
            inside = list(walk(each, suffixes))
            if not inside:
                raise UsageError(f"{each}: no files in this folder {endings(suffixes)}")
            found.update(zip(inside, inside, strict=True))
    return list(found.values())


def _stream(given: str | Reader) -> Stream:
    stream = standard_input() if isinstance(given, str) else stream_of(given)
    if stream is None:
        raise UsageError("standard input is closed")
    return stream


def endings(suffixes: tuple[str, ...]) -> str:
    """How the names of files end that are looked for, in words."""
    plain = [suffix for suffix in suffixes if not suffix.endswith(_COMPRESSED[1:])]
    return f"end in {', '.join(plain)}, packed or not" if plain else "end in any known way"


def matching(path: str) -> list[str]:
    """What a path or a pattern names, in order. Raises UsageError when that is nothing."""
    if os.path.lexists(path):
        return [path]
    if any(character in path for character in "*?["):
        import glob

        matching = sorted(glob.glob(path, recursive=True))
        if matching:
            return matching
        raise UsageError(f"{path}: no such files")
    raise UsageError(f"{path}: no such file")


def walk(folder: str, suffixes: tuple[str, ...]) -> Iterator[str]:
    """The files below a folder whose names have these endings, those of one folder in order; links are not followed.

    The names of one folder are held at a time, not those of all.
    """
    unreadable: list[str] = []

    def note(error: OSError) -> None:
        unreadable.append(str(error.filename))

    for at, folders, files in os.walk(folder, onerror=note):
        folders.sort()
        yield from (os.path.join(at, name) for name in sorted(files) if name.lower().endswith(suffixes))
    yield from unreadable  # a folder that cannot be looked into is reported as a file that cannot


def suffixes_of(products: Sequence[tuple[Spec, Product]]) -> tuple[str, ...]:
    """The endings of names of files of these products, packed or not."""
    plain = dict.fromkeys(suffix for _, product in products for suffix in product.format.suffixes)
    return tuple(suffix + packed for suffix in plain for packed in _COMPRESSED)
