"""What fuzzing of other formats than FITS begins with: examples on the pages of rules, and small real files.

Gives bytes of files, for texts, files of ASDF, and pictures.
"""

from __future__ import annotations

import gzip

from tests.factories import document_text, fits_text
from tests.fuzz.documents import format_of
from tests.fuzz.seeds import examples, real_files

KINDS = {
    "documents": ("json", "yaml", "csv", "ecsv"),
    "asdf": ("asdf", "fits"),
    "pictures": ("png", "jpeg"),
}
_ENDINGS = ("json", "yaml", "yml", "csv", "ecsv", "asdf", "png", "jpg", "jpeg")
_MOST_BYTES = 24_000
_PICTURES = (
    'IHDR 00000004 00000003 08 02 00 00 00\ntEXt "Title" 00 "a star"\nIDAT deflated 00*39\nIEND\n',
    "IHDR 00000009 00000005 01 00 00 00 01\nIDAT deflated 00*60\nIEND\n",
    "IHDR 00000004 00000004 08 03 00 00 00\nPLTE FF0000 00FF00 0000FF\ntRNS 00 80\nIDAT deflated 00*20\nIEND\n",
)


def seeds(entry):
    """All files that an entry begins with, each once."""
    kinds = KINDS[entry]
    found = {_made(each): None for each in examples() if each.format in kinds and _is_of(entry, each)}
    if entry == "pictures":
        found |= dict.fromkeys(map(document_text.png_bytes, _PICTURES))
        return list(found)
    for path in sorted(real_files().glob("*/*")):
        if path.suffix.lstrip(".") in _ENDINGS and path.stat().st_size <= _MOST_BYTES:
            content = path.read_bytes()
            content = gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content
            if format_of(content) in kinds:
                found.setdefault(content, None)
    return list(found)


def _is_of(entry, example):
    """Whether an example of FITS is about the tree inside it."""
    return example.format != "fits" or (entry == "asdf" and "@asdf" in example.text)


def _made(example):
    return (
        fits_text.made(example.text) if example.format == "fits" else document_text.made(example.format, example.text)
    )
