"""Files with one table, made of bytes, and what findings say of its columns."""

from __future__ import annotations

import struct

from tests.factories.fits_text import made


def packed(*numbers, form="i"):
    """Big-endian numbers."""
    return struct.pack(f">{len(numbers)}{form}", *numbers)


def hexed(data):
    """Bytes as an @data line has them."""
    return " ".join(f"{byte:02x}" for byte in data)


def table(forms, data, *, rows, heap=b"", cards=()):
    """A file with one binary table; its columns are called A, B, C."""
    names = [f"TTYPE{n}  = '{'ABC'[n - 1]:8}'" for n in range(1, len(forms.split()) + 1)]
    lines = ["@primary", f"@table {rows} {forms}", *names, f"PCOUNT  = {len(heap):20}", *cards]
    return made("\n".join([*lines, f"@data {hexed(data + heap)}"]))


def ascii_table(form, fields, *cards):
    """A file with one ASCII table of one column N."""
    width = len(fields[0])
    lines = ["@primary", f"@ascii {len(fields)} {width} 1:{form}", "TTYPE1  = 'N       '", *cards]
    return made("\n".join([*lines, f"@data {hexed(b''.join(fields))}"]))


def told(found, code):
    """Column, first row, count."""
    return [(finding.column, finding.row, finding.count) for finding in found.get(code, ())]
