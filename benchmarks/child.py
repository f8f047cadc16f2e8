"""One contestant in a process of its own: prepared, warmed up, then timed over files that it has not seen.

Takes its name and the folder of generated validators as arguments and, on standard input, JSON with the paths to warm
up with and the paths to time. Writes JSON: seconds, how many files pass, and the peak of memory before and after, in
bytes.
"""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path
from time import perf_counter

from benchmarks.contestants import CONTESTANTS


def main(name: str, folder: str) -> None:
    """Run and report."""
    asked = json.load(sys.stdin)
    check = CONTESTANTS[name](Path(folder))
    check(asked["warm"])
    before = peak()
    start = perf_counter()
    passing = check(asked["files"])
    seconds = perf_counter() - start
    json.dump({"seconds": seconds, "passing": passing, "before": before, "after": peak()}, sys.stdout)


def peak() -> int:
    """Give the most memory that this process has held so far, in bytes.

    Linux says it of the program in /proc; what `getrusage` says there begins with what the parent held.
    """
    try:
        with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123  no more is loaded than needed
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) * 1024
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main(*sys.argv[1:])
