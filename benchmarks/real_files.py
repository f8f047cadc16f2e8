"""The FITS files of real missions that the tests use, and copies of them without their packing.

Takes `$SPECC_DATA`, by default `../shared/data` beside the checkout; gives paths. Texts of headers (`.hdr`, `.tpl`)
begin as FITS files do and are none, so they are left out.
"""

from __future__ import annotations

import bz2
import gzip
import os
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(os.environ.get("SPECC_DATA") or Path(__file__).resolve().parent.parent.parent / "shared" / "data")

_NAMED = re.compile(r".*\.(fits|fit|fts|fz)(\.(gz|bz2|z))?", re.IGNORECASE)
_TEXTS = (".hdr", ".tpl")
_MAGIC = b"SIMPLE"


def fits_files() -> Iterator[Path]:
    """Give every file that is FITS by its name or by how it begins."""
    for path in sorted(DATA.rglob("*")):
        if path.is_file() and not path.name.endswith(_TEXTS) and (_NAMED.fullmatch(path.name) or _begins(path)):
            yield path


def _begins(path: Path) -> bool:
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except (OSError, EOFError):
        return False


def unpacked(path: Path, folder: Path) -> Path:
    """Give the file, or a copy in `folder` without its packing."""
    match path.suffix.lower():
        case ".gz":
            content = gzip.decompress(path.read_bytes())
        case ".bz2":
            content = bz2.decompress(path.read_bytes())
        case ".z":
            answer = subprocess.run(["gzip", "-dc", path], capture_output=True, check=False)  # noqa: S603, S607  our own words
            content = answer.stdout
        case _:
            return path
    copy = folder / f"{path.parent.name}-{path.stem}"
    copy.write_bytes(content)
    return copy
