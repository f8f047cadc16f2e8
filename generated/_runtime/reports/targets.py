# SPDX-License-Identifier: BSD-3-Clause
"""Where reports go: words of `--report` as forms and files, and files that are there once they are whole."""

from __future__ import annotations

import os
import stat

from ..wanted import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import TextIO

SUFFIXES = {
    ".sarif.json": "sarif",
    ".sarif": "sarif",
    ".xml": "junit",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".html": "html",
    ".htm": "html",
    ".txt": "text",
}


def targets_of(words: Iterable[str], forms: Sequence[str]) -> list[tuple[str, str]]:
    """Form and path of each `FORM=FILE`, or `FILE` whose ending tells the form. Raises UsageError."""
    found: list[tuple[str, str]] = []
    for word in words:
        form, path = _target(word, forms)
        if any(os.path.realpath(path) == os.path.realpath(other) for _, other in found):
            raise UsageError(f"--report {word}: two reports cannot be written to one file")
        found.append((form, path))
    return found


def _target(word: str, forms: Sequence[str]) -> tuple[str, str]:
    form, equals, path = word.partition("=")
    if not equals or form not in {*forms, *SUFFIXES.values()}:
        path = word
        form = next((each for suffix, each in SUFFIXES.items() if word.lower().endswith(suffix)), "")
    if form not in forms:
        why = f"{form} is written by specc validate alone" if form else "its ending tells no form"
        raise UsageError(f"--report {word}: {why}; say FORM=FILE, where FORM is one of {', '.join(forms)}")
    if path in ("", "-"):
        raise UsageError(f"--report {word}: name a file; --format {form} writes to standard output")
    return form, path


class WholeFile:
    """A text file that takes its place when it is whole; what is there already stays until then.

    What is no regular file, `/dev/stderr` or a pipe, is written as it is. Raises UsageError when it cannot be made.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self._target = os.path.realpath(path)
        self._beside = ""
        try:
            self.stream = self._opened()
        except (OSError, ValueError) as error:
            raise UsageError(f"cannot write {path}: {_reason(error)}") from error

    def _opened(self) -> TextIO:
        try:
            mode = os.stat(self._target).st_mode
        except FileNotFoundError:
            mode = 0
        if mode and not stat.S_ISREG(mode):
            return open(self._target, "w", encoding="utf-8", errors="backslashreplace", newline="\n")
        folder, name = os.path.split(self._target)
        self._beside = os.path.join(folder, f".{name[:100]}.{os.urandom(4).hex()}")
        descriptor = os.open(self._beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        if mode:
            os.chmod(descriptor, stat.S_IMODE(mode))
        return os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace", newline="\n")

    def keep(self) -> None:
        """Give the file its name. Raises OSError."""
        with self.stream:
            self.stream.flush()
            if self._beside:
                os.fsync(self.stream.fileno())
        if self._beside:
            os.replace(self._beside, self._target)
            self._beside = ""

    def discard(self) -> None:
        """Take away what was written, unless the file has its name."""
        from contextlib import suppress

        with suppress(OSError):
            self.stream.close()
        if self._beside:
            with suppress(OSError):
                os.unlink(self._beside)
            self._beside = ""


def _reason(error: OSError | ValueError) -> str:
    text = getattr(error, "strerror", None) or "there cannot be a file of this name"
    return str(text[:1].lower() + text[1:])
