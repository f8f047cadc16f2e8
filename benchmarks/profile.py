"""Where the time of a header check goes, by function.

    python -m benchmarks.profile [FILES]

Checks so many of the images of T1 (default: 100), first without the profiler for the time a file, then with it; the
profiler makes calls dear, so that shares of small functions are too high.
"""

from __future__ import annotations

import cProfile
import pstats
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from benchmarks import corpus
from benchmarks.built import build
from benchmarks.contestants import CONTESTANTS
from benchmarks.t1_headers import OURS

FUNCTIONS = 40


def main(count: int) -> None:
    """Print the times."""
    files = [str(path) for path in corpus.files("cal", count)]
    with tempfile.TemporaryDirectory() as folder:
        check = CONTESTANTS[OURS](build(Path(folder)))
        check([str(path) for path in corpus.warming("cal")])
        start = perf_counter()
        check(files)
        print(f"{(perf_counter() - start) / count * 1e3:.3f} ms a file, {count} files")
        with cProfile.Profile() as profile:
            check(files)
    pstats.Stats(profile).sort_stats("tottime").print_stats(FUNCTIONS).sort_stats("cumulative").print_stats(FUNCTIONS)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
