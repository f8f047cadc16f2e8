"""Patterns in entries: `*` in names of rules and things, and globs of paths.

Takes patterns as they are written; gives functions that say whether a text is meant. Matching takes no longer than the
lengths of both multiplied, whatever the pattern.
"""

from __future__ import annotations

import fnmatch
import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MAGIC = frozenset("*?[")
_ANY_FOLDERS = "**"


def is_pattern(text: str) -> bool:
    """Say whether a name of a rule or a thing means several."""
    return "*" in text


def named(pattern: str) -> Callable[[str], bool]:
    """Give what tells the texts that a pattern means, in which `*` stands for any characters, also none."""
    if not is_pattern(pattern):
        return pattern.__eq__
    # Of all that fnmatch knows, only `*` means something here: names of things may have brackets.
    literal = pattern.replace("[", "[[]").replace("?", "[?]")
    return _matcher(literal)


def parts_of(path: str) -> list[str]:
    """Cut a path, or a glob, at its slashes; what lies in an archive (`x.tar::a.fits`) is as if it were a folder."""
    return path.replace("::", "/").split("/")


def last_name(glob: str) -> str | None:
    """Give the name of the file that a glob means; None when it means several names."""
    name = parts_of(glob)[-1]
    return None if _MAGIC & {*name} else name


def path_globbed(glob: str) -> Callable[[Sequence[str]], bool]:
    """Give what tells the paths that a glob means, each given in its parts.

    `*`, `?` and `[...]` mean what they mean in a shell, and nothing of them a slash; `**` means any number of folders.
    A glob that begins with a slash, or with an address, means whole paths, any other the ends of paths.
    """
    parts = parts_of(glob)
    if not glob.startswith("/") and "://" not in glob:
        parts = [_ANY_FOLDERS, *(part for part in parts if part != ".")]
    return lambda path: _matches(parts, path)


def escaped(path: str) -> str:
    """Give the glob that means this path. Characters that no text can hold are any character."""
    return "".join(f"[{one}]" if one in _MAGIC else one if one.isprintable() else "?" for one in path)


def _matches(parts: Sequence[str], path: Sequence[str]) -> bool:
    """Match part by part. When a part fails, the last `**` takes one folder more; going back further finds no more."""
    part = at = 0
    back: tuple[int, int] | None = None
    while at < len(path):
        if part < len(parts) and parts[part] == _ANY_FOLDERS:
            part += 1
            back = part, at
        elif part < len(parts) and _matcher(parts[part])(path[at]):
            part += 1
            at += 1
        elif back is not None:
            back = back[0], back[1] + 1
            part, at = back
        else:
            return False
    return all(one == _ANY_FOLDERS for one in parts[part:])


@cache
def _matcher(pattern: str) -> Callable[[str], bool]:
    if not _MAGIC & {*pattern}:
        return pattern.__eq__
    match = re.compile(fnmatch.translate(pattern)).match  # which never tries a `*` twice
    return lambda text: match(text) is not None
