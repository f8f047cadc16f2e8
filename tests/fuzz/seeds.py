"""What fuzzing begins with: the examples of the pages of the Standard's rules, and real files, shortened.

Gives bytes of files. Mutations take keywords, values, cards and HDUs from there, so that every keyword that a rule
speaks of turns up.
"""

from __future__ import annotations

import gzip
import os
from pathlib import Path

from specc.standard import pages
from tests.factories.fits_text import made
from tests.fuzz.files import BLOCK, put_together, taken_apart

_ROOT = Path(__file__).resolve().parents[2]
_MOST_READ = 4 << 20
_MOST_BYTES = 90_000  # of a file once it is shortened
_MOST_DATA = 2 * BLOCK  # of an HDU that is left as it is
_MOST_LEFT = 20_000  # of one that is kept: a row that holds a whole tree of ASDF is not
_SHORT = 3  # what the axes become of larger ones: pixels and rows


def seeds():
    """All files to begin with, each once; those of missions only where the folder of real files is there."""
    found = {made(example.text): None for example in examples() if example.format == "fits"}
    for path in sorted(real_files().glob("**/*.fit*")):
        if path.stat().st_size <= _MOST_READ:
            content = path.read_bytes()
            short = shortened(gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content)
            if len(short) <= _MOST_BYTES:
                found.setdefault(short, None)
    return list(found)


def examples():
    """The examples on all pages, of every format."""
    return [example for code in pages.written() for example in pages.examples(pages.body(code))]


def real_files():
    """The folder of real files, which need not be there."""
    return Path(os.environ.get("SPECC_DATA") or _ROOT.parent / "shared" / "data")


def shortened(content):
    """A file of which large HDUs have a few pixels on each axis, or a few rows, and no heap; some are left out."""
    parts = taken_apart(content)
    for part in parts:
        if len(part.data) > _MOST_DATA and part.cards:
            _shorten(part)
    return put_together([part for part in parts if len(part.data) <= _MOST_LEFT or not part.cards])


def _shorten(part):
    table = b"TABLE" in part.cards[0]
    size = 1
    for place, card in enumerate(part.cards):
        keyword, number = card[:8].strip(), card[10:30].strip()
        if not number.lstrip(b"-").isdigit():
            continue
        if keyword == b"PCOUNT":
            number = b"0"
        elif keyword == b"BITPIX":
            size *= abs(int(number)) // 8
        elif keyword.startswith(b"NAXIS") and keyword[5:].isdigit():
            number = b"%d" % min(int(number), 1 << 16 if table and keyword == b"NAXIS1" else _SHORT)
            size *= int(number)
        else:
            continue
        part.cards[place] = card[:10] + number.rjust(20) + card[30:]
    size = min(size, len(part.data))
    part.data = part.data[:size] + bytes(-size % BLOCK)
