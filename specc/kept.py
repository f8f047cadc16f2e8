"""What was found out once and would take long to find out again, kept in the user's cache folder.

Takes a name for the table and what its answers depend on (the version of a library, a text); gives back what an earlier
run put in. A table is JSON and not a pickle, since a pickle is code. It is used whole or not at all: one that another
user owns, that is cut off, or that holds anything but answers of the right form is as good as none. Where nothing can
be read or written all is found out anew; nothing here raises.
"""

from __future__ import annotations

import atexit
import hashlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

# What JSON can say; each table says which of it an answer may be.
Answer: TypeAlias = bool | int | float | str | list["Answer"] | dict[str, "Answer"] | None

# A spec is untrusted text: neither a long question nor many of them may fill a disk.
_LONGEST_QUESTION = 2000
_MOST_ANSWERS = 5000


def cache_folder() -> Path | None:
    """Give the folder where this user keeps things of specc; None where nothing can be kept."""
    try:
        folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "specc"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, RuntimeError):
        return None
    return folder


def read_own(path: Path | None) -> bytes | None:
    """Give what a file holds; None when there is none, or when it is not this user's own."""
    if path is None:
        return None
    try:
        with path.open("rb") as file:
            if hasattr(os, "getuid") and os.fstat(file.fileno()).st_uid != os.getuid():
                return None
            return file.read()
    except OSError:
        return None


def write_whole(path: Path | None, content: bytes) -> None:
    """Write a file so that nobody ever sees half of it; leave it where that cannot be done."""
    if path is None:
        return
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with beside.open("xb") as file:
            file.write(content)
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)


def stamp(*made_of: str) -> str:
    """Give a short text that differs when any of the given differs."""
    return hashlib.sha256("\0".join(made_of).encode("utf-8", "surrogatepass")).hexdigest()[:24]


class Kept:
    """Answers by question: those of earlier runs, and those that this run adds.

    name: of the table, for the file. made_with: what the answers depend on; with another, nothing is kept. right:
    whether something that was read is an answer at all. most: answers that are kept, the newest.
    """

    def __init__(
        self, name: str, made_with: str, right: Callable[[Answer], bool], *, most: int = _MOST_ANSWERS
    ) -> None:
        """Remember where the answers lie; they are read when the first one is asked for."""
        self.name = name
        self.made_with = made_with
        self.most = most
        self._right = right
        self._answers: dict[str, Answer] | None = None
        self._new: dict[str, Answer] = {}

    def __contains__(self, question: str) -> bool:
        """Say whether there is an answer; it may be None."""
        return question in self._new or question in self._known()

    def get(self, question: str) -> Answer:
        """Give the answer to a question that is known."""
        return self._new[question] if question in self._new else self._known()[question]

    def put(self, question: str, answer: Answer) -> None:
        """Keep an answer; it is written when the program ends."""
        if len(question) > _LONGEST_QUESTION:
            return
        if not self._new:
            atexit.register(self.save)
        self._new[question] = answer

    def given_away(self) -> dict[str, Answer]:
        """Give the new answers, which are then for another process to keep."""
        given, self._new = self._new, {}
        return given

    def save(self) -> None:
        """Write what is new together with what others wrote meanwhile; of too many the oldest go."""
        if not self._new:
            return
        answers = {**self._read(), **self._new}
        newest = dict(list(answers.items())[-self.most :])
        content = json.dumps({"made_with": self.made_with, "answers": newest}, indent=0)
        write_whole(self._place(), content.encode())
        self._answers = newest
        self._new = {}

    def _known(self) -> dict[str, Answer]:
        if self._answers is None:
            self._answers = self._read()
        return self._answers

    def _place(self) -> Path | None:
        folder = cache_folder()
        return None if folder is None else folder / f"{self.name}-{stamp(self.made_with)}.json"

    def _read(self) -> dict[str, Answer]:
        content = read_own(self._place())
        try:
            found = json.loads(content or b"null")
        except (ValueError, RecursionError):
            return {}
        if not isinstance(found, dict) or found.get("made_with") != self.made_with:
            return {}
        answers = found.get("answers")
        if not isinstance(answers, dict) or not all(self._right(one) for one in answers.values()):
            return {}
        return answers
