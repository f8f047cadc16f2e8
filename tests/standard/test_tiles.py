"""Tiles of compressed images: where they are stored, and whether gzip packed as many bytes as their pixels take."""

from __future__ import annotations

import gzip
import struct
import zlib

import pytest

from tests.factories.fits_text import made
from tests.standard.judging import findings

NAMES = ("COMPRESSED_DATA", "GZIP_COMPRESSED_DATA")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "a.fits"


def image(axes, sides, tiles, *, packing="GZIP_1", bitpix=16, forms=("1PB(999)",)):
    """A compressed image; tiles are rows, each the packed bytes of each column."""
    heap, rows = b"", b""
    for row in tiles:
        for packed in row:
            rows += struct.pack(">ii", len(packed), len(heap) if packed else 0)
            heap += packed
    lines = ["@primary", f"@table {len(tiles)} {' '.join(forms)}"]
    lines += [f"TTYPE{n}  = '{name}'" for n, name in enumerate(NAMES[: len(forms)], 1)]
    lines += [f"PCOUNT  = {len(heap):20}", f"ZIMAGE  = {'T':>20}", f"ZCMPTYPE= '{packing:8}'", f"ZBITPIX = {bitpix:20}"]
    lines += [f"ZNAXIS  = {len(axes):20}"]
    lines += [f"ZNAXIS{n} = {length:20}" for n, length in enumerate(axes, 1)]
    lines += [f"ZTILE{n}  = {length:20}" for n, length in enumerate(sides, 1)]
    return made("\n".join([*lines, "@data " + " ".join(f"{byte:02x}" for byte in rows + heap)]))


def told(path, content):
    """Rules F1809 and F1830: column, row and count."""
    found = findings(path, content)
    return {
        code: [(one.column, one.row, one.count) for one in found[code]] for code in ("F1809", "F1830") if code in found
    }


def packed(pixels, size=2):
    return gzip.compress(bytes(range(256))[: pixels * size], mtime=0)


def test_tiles_at_the_ends_of_axes_are_smaller(path):
    tiles = [[packed(pixels)] for pixels in (12, 12, 3, 4, 4, 1)]
    assert told(path, image((9, 4), (4, 3), tiles)) == {}
    tiles[2] = [packed(11)]
    assert told(path, image((9, 4), (4, 3), tiles)) == {"F1830": [("COMPRESSED_DATA", 3, 1)]}


@pytest.mark.parametrize("size", [1, 2, 4, 8])
def test_pixels_may_be_packed_as_integers_of_any_width(path, size):
    assert told(path, image((4,), (4,), [[packed(4, size)]])) == {}


def test_what_follows_the_packed_bytes_is_no_fault(path):
    assert told(path, image((4,), (4,), [[packed(4) + bytes(9)]])) == {}
    assert told(path, image((4,), (4,), [[packed(3) + bytes(9)]])) == {"F1830": [("COMPRESSED_DATA", 1, 1)]}


def test_what_is_packed_in_other_ways_is_not_unpacked(path):
    assert told(path, image((4,), (4,), [[zlib.compress(bytes(6))]])) == {}
    assert told(path, image((4,), (4,), [[b"\x1f\x8b" * 20]], packing="RICE_1")) == {}


def test_damage_is_seen_when_a_tile_is_unpacked(path):
    broken = bytearray(packed(4))
    broken[-4:] = b"\xff\xff\xff\xff"
    broken[12] ^= 0xFF
    assert told(path, image((4,), (4,), [[bytes(broken)]])) == {"F1830": [("COMPRESSED_DATA", 1, 1)]}


def test_a_tile_is_in_one_column(path):
    forms = ("1PB(99)", "1PB(99)")
    both = [[packed(4), packed(4)], [b"", packed(4)], [b"", b""], [b"rice", b""]]
    content = image((16,), (4,), both, packing="RICE_1", forms=forms)
    assert told(path, content) == {
        "F1809": [("GZIP_COMPRESSED_DATA", 1, 1)],
        "F1830": [("COMPRESSED_DATA", 3, 1)],
    }
    wide = image((4,), (4,), [[b"", packed(4)]], packing="RICE_1", forms=("1PB(99)", "1PI(99)"))
    assert told(path, wide)["F1809"] == [("GZIP_COMPRESSED_DATA", None, 1)]


@pytest.mark.parametrize("sides", [(0,), (-3,), (3,), (10**30,)])
def test_tiles_of_no_use_say_nothing(path, sides):
    assert told(path, image((4,), sides, [[packed(3)]])) in ({}, {"F1830": [("COMPRESSED_DATA", 1, 1)]})


def test_axes_that_no_memory_holds(path):
    assert told(path, image((10**18, 10**18), (10**18, 10**18), [[packed(3)]])) == {}
