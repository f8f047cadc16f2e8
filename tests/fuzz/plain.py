"""Random mutations of the seeds, without any guide: what runs where atheris is not installed.

What found a rule broken that nobody broke before is mutated further, which is a guide of a kind. The first few faults
are written; then it ends.
"""

from __future__ import annotations

import hashlib
import time
import traceback
from random import Random

from tests.fuzz.entries import begin

_MOST_FAULTS = 10
_MOST_BYTES = 96 << 10


def run(entry, *, seconds, seed, faults, corpus):
    """Mutate and judge for so many seconds; 1 when a promise was broken."""
    random = Random(f"{seed} {entry}")
    contents, pool, mutate, oracle = begin(entry)
    if corpus and corpus.is_dir():
        contents += [path.read_bytes() for path in sorted(corpus.iterdir())]
    known: set[frozenset[str]] = set()
    places: set[str] = set()
    broken = count = 0
    ends = time.monotonic() + seconds
    while time.monotonic() < ends and broken < _MOST_FAULTS:
        content = random.choice(contents)
        for _ in range(random.choice((1, 1, 2, 5))):
            content = mutate(content, random, pool)[:_MOST_BYTES]
        count += 1
        try:
            found = frozenset(oracle.judge(content))
        except Exception as error:  # noqa: BLE001  # whatever a check raises is what is looked for
            place = _place(error)
            if place not in places:
                places.add(place)
                broken += 1
                path = faults / f"{entry}-{hashlib.sha256(content).hexdigest()[:12]}"
                path.write_bytes(content)
                print(f"{path}: {type(error).__name__}: {error}", flush=True)
                traceback.print_exception(error)
            continue
        if found not in known:
            known.add(found)
            contents.append(content)
    oracle.close()
    print(f"{entry}: {count} files, {len(known)} different sets of broken rules, {broken} promises broken", flush=True)
    return 1 if broken else 0


def _place(error):
    """What tells one fault from another: where it was raised, and of a promise the first words."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].filename}:{frames[-1].lineno} {str(error)[:24]}"
