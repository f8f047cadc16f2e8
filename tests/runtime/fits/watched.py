"""Judge a file in a process of its own, and watch what that takes.

`python watched.py FILE [--headers-only]` writes one JSON object: the report, `grown`, by how many bytes the most memory
that was held exceeds what a small file had taken, and `asked`, the most bytes that one read asked for. The small file
makes the process load all that is loaded only once.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

import numpy as np  # noqa: F401  # before anything is measured
from runtime.fits.making import primary, table

from specc.runtime.fits.standard import STANDARD
from specc.runtime.main import run
from specc.runtime.report import as_json, text

SMALL = primary() + table("T", [("A", "J"), ("B", "8A"), ("C", "1PE")], 20, 2, bytes(40))


def most_held():
    """Most bytes of memory that this process ever held (`ru_maxrss` counts those of whoever started it as well)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) << 10


def main(path, headers_only):
    """Judge the small file, then the one that is asked for."""
    asked = [0]
    read = os.pread

    def watched(handle, count, offset):
        asked[0] = max(asked[0], count)
        return read(handle, count, offset)

    with tempfile.NamedTemporaryFile(suffix=".fits") as small:
        small.write(SMALL)
        small.flush()
        text(run([small.name], [STANDARD]))
    before = most_held()
    os.pread = watched
    report = run([path], [STANDARD], headers_only=headers_only)
    text(report)
    said = as_json(report)
    print(json.dumps({"grown": most_held() - before, "asked": asked[0], "report": json.loads(said)}))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1], "--headers-only" in sys.argv[2:])
