"""Files of accepted findings, read from the disk.

Takes paths; gives what they say, and what is wrong with them. Raises Unusable for a file that cannot be read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from specc.accepted.checking import check
from specc.diagnostics.render import as_text
from specc.files import reason
from specc.roots import Unusable, shown
from specc.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from specc.accepted.applying import Acceptances
    from specc.accepted.entries import AcceptedFile
    from specc.diagnostics.record import Diagnostic

_MOST_BYTES = 64 * 1024 * 1024  # a hundred times what the largest baseline takes


@dataclass(frozen=True, slots=True)
class AcceptedFiles:
    """Files of accepted findings. diagnostics: all that is wrong, by file and place; with an error, nothing holds."""

    files: tuple[AcceptedFile, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def right(self) -> bool:
        """Say whether they can be used; what has expired is told, and accepts nothing."""
        return not any(one.severity == "error" for one in self.diagnostics)


class AcceptedError(ValueError):
    """A file of accepted findings is wrong. `diagnostics` has every mistake; the text shows them to people."""

    def __init__(self, text: str, diagnostics: tuple[Diagnostic, ...]) -> None:
        """Keep the diagnostics beside their text."""
        super().__init__(text)
        self.diagnostics = diagnostics


def read_files(paths: Iterable[Path], today: date | None = None) -> AcceptedFiles:
    """Read and check files. today: in UTC, where it is not said."""
    day = today or datetime.now(UTC).date()
    files, diagnostics = [], []
    for path in dict.fromkeys(paths):
        file, problems = check(source_of(path), day)
        files.append(file)
        diagnostics += problems.in_order()
    return AcceptedFiles(tuple(files), tuple(diagnostics))


def acceptances_of(paths: Iterable[Path]) -> Acceptances | None:
    """Give what files accept, for a program; None of no files. Raises AcceptedError, or Unusable."""
    wanted = [*paths]
    if not wanted:
        return None
    from specc.accepted.applying import Acceptances  # noqa: PLC0415  most callers accept nothing

    today = datetime.now(UTC).date()
    read = read_files(wanted, today)
    if not read.right:
        raise AcceptedError("\n\n".join(map(as_text, read.diagnostics)), read.diagnostics)
    return Acceptances(read.files, today)


def source_of(path: Path) -> Source:
    """Read the text of a file. Raises Unusable."""
    called = shown(path.absolute())
    try:
        if not path.is_file():
            raise Unusable(f"{called}: there is no such file of accepted findings; --write-baseline makes one")
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise Unusable(f"cannot read {called}: {reason(error)}") from error
    if len(content) > _MOST_BYTES:
        raise Unusable(f"{called} has more than {_MOST_BYTES:,} bytes, which is no file of accepted findings")
    try:
        text = content.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Unusable(f"{called}, line {line}: this is not UTF-8; save the file as UTF-8") from error
    return Source(called, text)
