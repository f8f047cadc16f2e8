"""Mutations that are guided by the branches they reach: atheris, which is libFuzzer.

The mutations are the same as without it; one in eight is libFuzzer's own. The first fault ends the run.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
import tempfile
from pathlib import Path
from random import Random

import atheris

_MOST_BYTES = 96 << 10
_SECONDS_A_FILE = 60
_MEBIBYTES = 2048
_SEEDS_A_SECOND = 2  # that are judged before any is mutated; all of them take a minute

with atheris.instrument_imports(include=["specc.runtime"]):
    import specc.runtime

    for _each in pkgutil.walk_packages(specc.runtime.__path__, "specc.runtime."):
        importlib.import_module(_each.name)

from tests.fuzz.entries import begin  # noqa: E402  # what is imported above would not be instrumented


def run(entry, *, seconds, seed, faults, corpus):
    """Fuzz for so many seconds. libFuzzer ends the process: with 0, or with what it found in the folder `faults`."""
    contents, pool, change, oracle = begin(entry)

    def mutate(data, most, number):
        random = Random(number)
        if not random.randrange(8):
            return atheris.Mutate(data, most)
        return change(bytes(data), random, pool)[:most]

    with tempfile.TemporaryDirectory() as made:
        begun_with = Random(seed).sample(contents, min(len(contents), seconds * _SEEDS_A_SECOND))
        for number, content in enumerate(begun_with):
            (Path(made) / f"{number}").write_bytes(content)
        kept = corpus or Path(made, "kept")
        kept.mkdir(parents=True, exist_ok=True)
        words = [f"-max_total_time={seconds}", f"-seed={seed}", f"-max_len={_MOST_BYTES}", "-len_control=0"]
        words += [f"-timeout={_SECONDS_A_FILE}", f"-rss_limit_mb={_MEBIBYTES}", "-print_final_stats=1"]
        words += [f"-artifact_prefix={faults}/{entry}-", str(kept), made]
        atheris.Setup([sys.argv[0], *words], lambda data: void(oracle.judge(data)), custom_mutator=mutate)
        atheris.Fuzz()


def void(_):
    """Give nothing, as libFuzzer wants it."""
