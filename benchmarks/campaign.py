"""A run over a hundred thousand small files: its memory, and whether one that is killed and resumed says the same.

    python -m benchmarks.campaign [--files N] [--jobs N] [--kills N] [--seed S]

Writes its figures into README.md when the number of files is the usual one. The files are links to those of T3, each
under a name of its own. Memory is looked at ten times a second: of the command, and of the largest of its processes.
"""

from __future__ import annotations

import argparse
import filecmp
import os
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks import corpus
from benchmarks.between import rewrite
from benchmarks.measure import ENVIRONMENT, MIB
from benchmarks.t7_processes import many

PAGE = Path(__file__).with_name("README.md")
USUAL = 100_000
DIFFERENT = 400  # files of which the others are links
LOOK = 0.1  # seconds between two looks at the memory
EARLIEST, LATEST = 0.1, 0.9  # when a run is killed, as a share of what a whole one took
HEAD = ("| files | processes | rate | memory of the command | of its largest process |", "|---|---|---|---|---|")


@dataclass
class Watched:
    """A command that ran: exit code (negative when it was killed), seconds, peaks of memory in bytes."""

    code: int
    seconds: float
    own: int
    largest: int


def main() -> int:
    """Run all, print the figures; gives 1 when two reports differ."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.campaign", description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=USUAL)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--kills", type=int, default=3, help="how often the second run is killed")
    parser.add_argument("--seed", type=int, default=1, help="settles the moments")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=corpus.folder()) as place:
        here = Path(place)
        different = corpus.mixed(min(DIFFERENT, options.files))
        lines = list(HEAD)
        for share in (100, 10, 1):
            folder = here / f"of-{share}"
            count = len(many(different, folder, max(1, options.files // share // len(different))))
            whole = _validate(here, folder, f"whole-{share}", options.jobs)
            lines.append(_row(count, options.jobs, whole))
            print(lines[-1], flush=True)
        same, times = _killed(here, folder, options, whole.seconds)
        resumed = f"Killed (SIGKILL to all its processes) {times} and resumed, the run of {count:,} files " + (
            "wrote the same report, byte for byte." if same else "WROTE ANOTHER REPORT."
        )
        print(resumed)
    if options.files == USUAL:
        rewrite(PAGE, "campaign", [*lines, "", resumed])
    return 0 if same else 1


def _row(count: int, jobs: int, ran: Watched) -> str:
    rate = f"{count / ran.seconds:,.0f} files a second"
    return f"| {count:,} | {jobs} | {rate} | {ran.own / MIB:.0f} MiB | {ran.largest / MIB:.0f} MiB |"


def _validate(here: Path, folder: Path, name: str, jobs: int) -> Watched:
    words = [str(folder), "--jobs", str(jobs), "--record", str(here / f"{name}.sqlite")]
    return _watch(here / f"{name}.jsonl", words)


def _killed(here: Path, folder: Path, options: argparse.Namespace, seconds: float) -> tuple[bool, str]:
    """Kill a run at random moments and resume it; gives whether its report is that of the whole one, and when."""
    chance = Random(options.seed)  # noqa: S311  no secrets here
    record = here / "killed.sqlite"
    words = [str(folder), "--jobs", str(options.jobs), "--record", str(record)]
    moments = []
    for _ in range(options.kills):
        moment = chance.uniform(EARLIEST, LATEST) * seconds / options.kills
        _watch(here / "cut.jsonl", words, until=moment)
        moments.append(f"after {moment:.1f} s")
        words = ["--resume", str(record), "--jobs", str(options.jobs)]
    ended = _watch(here / "resumed.jsonl", words)
    if ended.code not in (0, 1):
        raise RuntimeError(f"the resumed run ended with {ended.code}")
    return filecmp.cmp(here / "whole-1.jsonl", here / "resumed.jsonl", shallow=False), ", ".join(moments)


def _watch(output: Path, words: list[str], *, until: float | None = None) -> Watched:
    """Run `specc validate`, headers only, its report to a file. until: seconds after which all of it is killed."""
    command = [sys.executable, "-m", "specc", "validate", *words, "--format", "jsonl"]
    command += [] if "--resume" in words else ["--headers-only"]
    own = largest = 0
    with output.open("wb") as report:
        began = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603  our own words
            command, stdout=report, stderr=subprocess.DEVNULL, env=ENVIRONMENT, cwd=corpus.ROOT, start_new_session=True
        )
        while process.poll() is None:
            own = max(own, _resident(process.pid))
            largest = max([largest, *map(_resident, _children(process.pid))])
            if until is not None and time.perf_counter() - began > until:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
            time.sleep(LOOK)
        return Watched(process.returncode, time.perf_counter() - began, own, largest)


def _children(pid: int) -> list[int]:
    try:
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]
    except OSError:
        return []


def _resident(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) << 10 for line in lines if line.startswith("VmRSS")), 0)


if __name__ == "__main__":
    sys.exit(main())
