"""`specc check --fix`: applies what diagnostics offer, round by round, until nothing more changes.

Takes specs as a person named them; writes their files and gives what changed. A mistake that is mended may show others
behind it, so each round compiles anew; a text that was there before ends it. What is imported is never written to.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from specc.catalogue import all_diagnostics
from specc.diagnostics.fixing import applied
from specc.files import rewrite_spec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from specc.catalogue import Catalogue
    from specc.compile import Compiled
    from specc.diagnostics.record import Diagnostic
    from specc.source import Source

_MOST_ROUNDS = 20


@dataclass(slots=True)
class Mended:
    """One file: its text before, its text now, how many fixes are in it, and every text that it had."""

    path: str
    before: str
    now: str
    fixes: int = 0
    seen: set[str] = field(default_factory=set)


def mend(look: Callable[[], tuple[Catalogue, list[Compiled]]], *, unsafe: bool) -> list[Mended]:
    """Apply fixes to the specs that `look` compiles; give the files that were changed."""
    files: dict[str, Mended] = {}
    for _ in range(_MOST_ROUNDS):
        catalogue, compiled = look()
        diagnostics = all_diagnostics(compiled)
        changed = False
        for one in compiled:
            path = catalogue.file_of(one.source)
            file = files.setdefault(path, Mended(path, one.source.text, one.source.text, seen={one.source.text}))
            changed |= _round(file, one.source, diagnostics, unsafe=unsafe)
        if not changed:
            break
    return [one for one in files.values() if one.now != one.before]


def _round(file: Mended, source: Source, diagnostics: Iterable[Diagnostic], *, unsafe: bool) -> bool:
    """Apply what may be applied to one file; say whether it changed."""
    text, taken = applied(source, diagnostics, unsafe=unsafe)
    if text in file.seen:
        return False
    rewrite_spec(Path(file.path), text, source.text)
    file.seen.add(text)
    file.now = text
    file.fixes += len(taken)
    return True
