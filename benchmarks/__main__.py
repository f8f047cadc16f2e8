"""Measure everything and write the figures into README.md.

    python -m benchmarks [--quick] [T1 T2 ...]

`--quick` measures little and writes nothing, to see that all of it runs. With names of targets only those are measured,
and nothing is written.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import platform
import sys
import tempfile
from pathlib import Path

from benchmarks import (
    big_text,
    fitsverify,
    t1_headers,
    t2_stdatamodels,
    t3_mixed,
    t4_big,
    t5_cold,
    t6_compile,
    t7_processes,
)
from benchmarks.between import rewrite
from benchmarks.built import build
from benchmarks.corpus import BIG
from benchmarks.measure import run
from benchmarks.table import HEAD, Row, Size

PAGE = Path(__file__).with_name("README.md")
TARGETS = {
    "T1": t1_headers.measure,
    "T2": t2_stdatamodels.measure,
    "T3": t3_mixed.measure,
    "T4": t4_big.measure,
    "T5": t5_cold.measure,
    "T6": t6_compile.measure_all,
    "T7": t7_processes.measure,
    "CSV": big_text.measure,
}
WITHOUT_VALIDATORS = ("T6", "T7")
WHOLE = Size(files=1000, few=100, rounds=3, big=tuple(BIG))
QUICK = Size(files=40, few=10, rounds=2, big=("100 MB of images", "100 MB of rows"))


def main() -> int:
    """Measure; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure specc beside others.")
    parser.add_argument("--quick", action="store_true", help="measure little, write nothing")
    parser.add_argument("--built", metavar="DIR", help="take validators built before, instead of building them")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"one of {', '.join(TARGETS)}; default: all")
    options = parser.parse_args()
    unknown = [name for name in options.targets if name not in TARGETS]
    if unknown:
        parser.error(f"no target {', '.join(unknown)}")
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        wanted = options.targets or TARGETS
        needed = any(name not in WITHOUT_VALIDATORS for name in wanted)
        built = Path(options.built or folder) if options.built or not needed else build(Path(folder))
        print("\n".join(HEAD), flush=True)
        for name in wanted:
            for row in TARGETS[name](built, QUICK if options.quick else WHOLE):
                rows.append(row)
                print(row.line, flush=True)
    if not (options.quick or options.targets or options.built):
        rewrite(PAGE, "figures", [*_machine(), "", *HEAD, *(row.line for row in rows), "", *_misses(rows)])
    return 0


def _misses(rows: list[Row]) -> list[str]:
    missed = sorted({row.target for row in rows if row.reached is False})
    unknown = sorted({row.target for row in rows if row.wanted and row.reached is None})
    lines = [f"Not reached: {', '.join(missed)}." if missed else "All targets that were measured are reached."]
    return [*lines, *([f"Not measured in whole: {', '.join(unknown)}."] if unknown else [])]


def _machine() -> list[str]:
    """Say on what, and with what, was measured."""
    versions = []
    for name in ("specc", "numpy", "astropy", "stdatamodels", "fitsio", "fits-schema"):
        try:
            versions.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            versions.append(f"{name} not installed")
    if fitsverify.PROGRAM is not None:
        said = run([fitsverify.PROGRAM, os.devnull]).said.split()
        versions.append(f"fitsverify {said[1]}" if len(said) > 1 else "fitsverify")
    machine = f"{os.cpu_count()} cores of {_processor()}, {platform.system()}"
    return [f"Measured on {machine}, Python {platform.python_version()}; {', '.join(versions)}."]


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())


if __name__ == "__main__":
    sys.exit(main())
