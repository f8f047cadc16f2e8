"""What fuzzing begins with: the examples of the pages of the Standard's rules, and small real files.

Gives bytes of files, and all their cards: mutations take keywords, values and whole cards from there, so that every
keyword that a rule speaks of turns up.
"""

from __future__ import annotations

import os
from pathlib import Path

from specc.standard import pages
from tests.factories.fits_text import made

_ROOT = Path(__file__).resolve().parents[2]
_MOST_BYTES = 24_000  # of a real file: larger ones are mutated too slowly


def seeds():
    """All files to begin with, each once; those of missions only where the folder of real files is there."""
    found = {}
    for code in pages.written():
        for example in pages.examples(pages.body(code)):
            found.setdefault(made(example.text), None)
    folder = Path(os.environ.get("SPECC_DATA") or _ROOT.parent / "shared" / "data")
    for path in sorted(folder.glob("**/*.fit*")):
        if path.stat().st_size <= _MOST_BYTES:
            found.setdefault(path.read_bytes(), None)
    return list(found)
