"""Where the time of a header check goes, by function.

    python -m benchmarks.profile [--files N] [--kind KIND] [--full]

Checks images of T1 (or another kind of T3), first without the profiler for the time a file, then with it; the profiler
makes calls dear, so that shares of small functions are too high.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import tempfile
from pathlib import Path
from time import perf_counter

from benchmarks import corpus
from benchmarks.built import build
from benchmarks.contestants import CONTESTANTS

FUNCTIONS = 40


def main() -> None:
    """Print the times."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.profile")
    parser.add_argument("--files", type=int, default=100, help="how many (default: 100)")
    parser.add_argument("--kind", choices=list(corpus.SHARES), default="cal", help="of which kind (default: cal)")
    parser.add_argument("--full", action="store_true", help="data, too")
    options = parser.parse_args()
    count = options.files
    files = [str(path) for path in corpus.files(options.kind, count)]
    with tempfile.TemporaryDirectory() as folder:
        check = CONTESTANTS["full" if options.full else "headers"](build(Path(folder)))
        check([str(path) for path in corpus.warming(options.kind)])
        start = perf_counter()
        check(files)
        print(f"{(perf_counter() - start) / count * 1e3:.3f} ms a file, {count} files")
        with cProfile.Profile() as profile:
            check(files)
    pstats.Stats(profile).sort_stats("tottime").print_stats(FUNCTIONS).sort_stats("cumulative").print_stats(FUNCTIONS)


if __name__ == "__main__":
    main()
