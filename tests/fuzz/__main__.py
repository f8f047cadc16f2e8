"""Fuzz the judging of files and deliveries: `python -m tests.fuzz --seconds 60`, from the root of the checkout.

With atheris (the extra `fuzz`) mutations are guided by the branches that they reach, without it they are random; what
was run is said. A file that breaks a promise is written to the folder `--faults` and named after its entry; judge it
again with `--replay FILE`. The exit code is 0 when no promise was broken.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.fuzz.entries import ENTRIES, begin


def main():
    """Run each entry for its share of the time, or judge one file again."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__.partition("\n")[0])
    parser.add_argument("--seconds", type=int, default=60, help="of work in all (default: 60)")
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="entries side by side (default: all)"
    )
    parser.add_argument("--seed", type=int, default=1, help="of the random numbers: the same runs the same mutations")
    parser.add_argument("--entry", choices=ENTRIES, action="append", help="what is mutated (default: all)")
    parser.add_argument("--plain", action="store_true", help="random mutations, even where atheris is installed")
    parser.add_argument("--faults", type=Path, help="where to write files that break a promise (default: a new folder)")
    parser.add_argument("--corpus", type=Path, help="a folder to keep what reached new branches in, and to begin with")
    parser.add_argument("--replay", type=Path, help="judge this file alone")
    parser.add_argument("--engine", choices=("plain", "guided"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.replay:
        return replay(options.replay, options)
    if options.engine:
        return run_here(options)
    guided = importlib.util.find_spec("atheris") is not None and not options.plain
    print("guided by branches (atheris)" if guided else "random, not guided: atheris is not installed or not wanted")
    faults = options.faults or Path(tempfile.mkdtemp(prefix="fuzz-faults-"))
    faults.mkdir(parents=True, exist_ok=True)
    entries = options.entry or list(ENTRIES)
    share = options.seconds // len(entries)
    failed = []
    with ThreadPoolExecutor(options.jobs) as side_by_side:
        runs = side_by_side.map(lambda entry: run_apart(options, entry, share, faults, guided=guided), entries)
        for entry, run in zip(entries, runs, strict=True):
            print(f"{entry}: {share} s\n{run.stdout}", end="", flush=True)
            if run.returncode:
                failed.append(entry)
    if not failed and not options.faults:
        faults.rmdir()
    print(f"promises were broken: {', '.join(failed)}; see {faults}" if failed else "no promise was broken")
    return 1 if failed else 0


def run_apart(options, entry, seconds, faults, *, guided):
    """Run one entry in a process of its own, because libFuzzer ends the one that it runs in and clears nothing away."""
    command = [sys.executable, "-m", "tests.fuzz", "--engine", "guided" if guided else "plain", "--entry", entry]
    command += ["--seconds", str(seconds), "--seed", str(options.seed), "--faults", str(faults)]
    if options.corpus:
        command += ["--corpus", str(options.corpus / entry)]
    memory = Path("/dev/shm")  # noqa: S108  # the folder made there is one of our own
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        return subprocess.run(
            command,
            check=False,
            env={**os.environ, "TMPDIR": folder},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="backslashreplace",
        )


def run_here(options):
    """Run one entry."""
    if options.engine == "guided":
        from tests.fuzz.guided import run
    else:
        from tests.fuzz.plain import run
    [entry] = options.entry
    return run(entry, seconds=options.seconds, seed=options.seed, faults=options.faults, corpus=options.corpus)


def replay(path, options):
    """Judge one file, by the oracle of the entry that its name begins with; what it breaks is raised."""
    named = [entry for entry in ENTRIES if path.name.startswith(f"{entry}-")]
    oracle = begin((options.entry or named or ENTRIES)[0]).oracle
    try:
        print("found:", " ".join(sorted(oracle.judge(path.read_bytes()))))
    finally:
        oracle.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
