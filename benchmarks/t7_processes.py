"""T7: `specc validate` of many small files by two processes, beside one process."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import corpus
from benchmarks.measure import Times, run
from benchmarks.table import Row, Size, faster

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST = 1.8
COPIES = 10  # names for each file: a run that lasts long beside the start of its processes
SPECS = corpus.ROOT / "specs"


def measure(_folder: Path, size: Size) -> Sequence[Row]:
    """Measure whole commands from start to end, in turn; both write the same report."""
    with tempfile.TemporaryDirectory(dir=corpus.folder()) as place:
        files = many(corpus.mixed(size.files), Path(place) / "files", COPIES)
        one, two = Times("one", len(files)), Times("two", len(files))
        for headers in (True, False):
            _command(Path(place), 1, headers=headers)  # keeps the validators, and the files in the page cache
        rows = []
        for headers in (True, False):
            one, two = Times("one", len(files)), Times("two", len(files))
            for _ in range(size.rounds):
                for times, jobs in ((one, 1), (two, 2)):
                    seconds = _command(Path(place), jobs, headers=headers)
                    times.seconds.append(seconds / len(files))
                    times.passing = times.count
            what = f"{len(files)} files by two processes, a command from start to end; a file: "
            what += "headers" if headers else "all"
            rows.append(faster("T7", what, two, "one process", one, least=LEAST))
        return rows


def many(files: Sequence[Path], place: Path, copies: int) -> list[Path]:
    """Give files under several names: links to the same bytes, in folders of as many as there are files."""
    made = []
    for number in range(copies):
        folder = place / f"{number:04}"
        folder.mkdir(parents=True)
        for index, path in enumerate(files):
            within = folder / f"{index:06}"  # names of products stay as they are
            within.mkdir()
            os.link(path, within / path.name)
            made.append(within / path.name)
    return made


def _command(place: Path, jobs: int, *, headers: bool) -> float:
    words = ["validate", str(place / "files"), "--jobs", str(jobs), "--format", "jsonl"]
    ran = run([sys.executable, "-m", "specc", *words, *(["--headers-only"] if headers else [])])
    if ran.code not in (0, 1):
        raise RuntimeError(f"specc validate ended with {ran.code}: {ran.said[-500:]}")
    return ran.seconds
