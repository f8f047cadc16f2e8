"""What fitsverify says of a file, as data.

Takes a path; gives its errors and warnings, each with the HDU, counted as ours with the primary as 0. Needs the
program `fitsverify` (Debian has it under that name), and `stdbuf` of coreutils, because errors come on another stream
than the HDUs they belong to.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import NamedTuple

PROGRAM = shutil.which("fitsverify")

_HDU = re.compile(r"=+ HDU (\d+): ")
_FOUND = re.compile(r"\*\*\* (Error|Warning):\s*(.*)")


class Said(NamedTuple):
    """One error or warning."""

    hdu: int | None
    error: bool
    text: str


def judge(path: str) -> list[Said]:
    """Give all that fitsverify finds in a file; it stops by itself at 200 errors."""
    if PROGRAM is None:
        raise FileNotFoundError("fitsverify is not installed")
    answer = subprocess.run(  # noqa: S603  our own words
        ["stdbuf", "-o0", PROGRAM, path],  # noqa: S607  from coreutils
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        timeout=300,
    )
    return _read(answer.stdout.decode("latin-1"))


def _read(report: str) -> list[Said]:
    found: list[Said] = []
    hdu: int | None = None
    open_text = False  # whether the next line may go on with the last message
    for line in report.splitlines():
        head = _HDU.match(line)
        if head:
            hdu = int(head[1]) - 1
        elif line.startswith("Found ") or "Error Summary" in line:
            hdu = None
        message = _FOUND.match(line)
        if message:
            found.append(Said(hdu, message[1] == "Error", " ".join(message[2].split())))
            open_text = True
        elif open_text and line.startswith("             "):
            last = found[-1]
            found[-1] = last._replace(text=" ".join([last.text, *line.split()]).strip())
        else:
            open_text = False
            if "Too many Errors" in line:
                found.append(Said(hdu, error=True, text="too many errors, it stopped"))
            elif "Abort Verification" in line:
                found.append(Said(hdu, error=True, text="fatal error, it stopped"))
    return found
