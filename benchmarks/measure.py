"""Contestants measured in turn, so that what slows the machine slows them alike.

Takes names of contestants, files and a count of rounds; in each round each contestant runs once, in a process of its
own that has seen other files of the kind but not these. Gives seconds a file, round by round, and memory.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from benchmarks import fitsverify

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
FITSVERIFY = "fitsverify"
LAUNCH = Path(__file__).with_name("launch.py")
KIB, MIB = 1 << 10, 1 << 20

# Python is to keep what it compiles, as it does for anybody; some machines are told otherwise.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


class Ran(NamedTuple):
    """A program that ran: how long, the peak of its memory in bytes, what it printed, and its exit code."""

    seconds: float
    peak: int
    said: str
    code: int


@dataclass
class Times:
    """What one contestant took."""

    name: str
    count: int  # files
    seconds: list[float] = field(default_factory=list)  # a file, one number a round
    passing: int = 0  # files without errors
    memory: int = 0  # bytes, the peak above what was held before the files were checked


def in_turn(
    names: Mapping[str, Sequence[Path]], warm: Sequence[Path], folder: Path, rounds: int
) -> dict[str, Times | str]:
    """Measure contestants over the files given for each; the text says why one could not run.

    folder: the validators that were built. warm: files for a process to become warm with.
    """
    found: dict[str, Times | str] = {name: Times(name, len(files)) for name, files in names.items()}
    for files in names.values():
        _touch(files)
    for _ in range(rounds):
        for name, files in names.items():
            times = found[name]
            if isinstance(times, Times):
                problem = _one(times, files, warm, folder)
                if problem is not None:
                    found[name] = problem
    return found


def ratio(slow: Times, fast: Times) -> float:
    """Give how many times faster one is than the other: the median of the rounds."""
    return median(one / other for one, other in zip(slow.seconds, fast.seconds, strict=True))


def _touch(files: Sequence[Path]) -> None:
    """Read files once, so that they lie in the page cache."""
    for path in files:
        with path.open("rb") as file:
            while file.read(MIB):
                pass


def _one(times: Times, files: Sequence[Path], warm: Sequence[Path], folder: Path) -> str | None:
    if times.name == FITSVERIFY:
        return _run_fitsverify(times, files, warm)
    asked = json.dumps({"warm": [str(path) for path in warm], "files": [str(path) for path in files]})
    command = [sys.executable, "-m", "benchmarks.child", times.name, str(folder)]
    answer = subprocess.run(  # noqa: S603  our own words
        command, input=asked, capture_output=True, text=True, check=False, cwd=ROOT, env=ENVIRONMENT
    )
    if answer.returncode:
        return (answer.stderr.strip().splitlines() or ["it ended without a word"])[-1]
    got = json.loads(answer.stdout)
    times.seconds.append(got["seconds"] / len(files))
    times.passing = got["passing"]
    times.memory = max(times.memory, got["after"] - got["before"])
    return None


def _run_fitsverify(times: Times, files: Sequence[Path], warm: Sequence[Path]) -> str | None:
    """Run it over all files at once, and take off what it needs for a single small one: its start."""
    if fitsverify.PROGRAM is None:
        return "not installed"
    start = run([fitsverify.PROGRAM, "-q", str(warm[0])])
    whole = run([fitsverify.PROGRAM, "-q", *map(str, files)])
    times.seconds.append(max(whole.seconds - start.seconds, 1e-9) / len(files))
    times.passing = whole.said.count("verification OK") + whole.said.count(" and 0 errors")
    times.memory = max(times.memory, whole.peak - start.peak)
    return None


def run(command: list[str]) -> Ran:
    """Run a program to its end."""
    with tempfile.NamedTemporaryFile() as printed:
        launch = [sys.executable, "-I", "-S", str(LAUNCH), printed.name, *command]
        answer = subprocess.run(  # noqa: S603  our own words
            launch, stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT, env=ENVIRONMENT
        )
        seconds, kibibytes, code = answer.stdout.split()
        said = printed.read().decode("latin-1")
    return Ran(float(seconds), int(kibibytes) * KIB, said, int(code))
