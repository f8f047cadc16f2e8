"""Bytes come from files, packed or not: forwards, in constant memory, and never without an end."""

from __future__ import annotations

import gzip
import lzma
import os
import subprocess
import sys
import tracemalloc
import zlib
from pathlib import Path

import ncompress
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from runtime.fits.making import card, extension, header, primary
from runtime.fits.pieces import BOTH, NOISE, PACK, SPEC, WHOLE, Trickle, said

from specc.runtime.findings import Findings
from specc.runtime.fits import FITS
from specc.runtime.main import run
from specc.runtime.reading import source as source_module
from specc.runtime.reading import spool as spool_module
from specc.runtime.reading.source import open_source
from specc.runtime.stream import Stream

MIB = 1 << 20


def zeros(pack, mebibytes):
    """So many MiB of zeros, packed without holding them."""
    return b"".join([*(pack.compress(bytes(MIB)) for _ in range(mebibytes)), pack.flush()])


def claiming(mebibytes):
    """A primary header that claims so many MiB, and all of them, packed by gzip."""
    pack = zlib.compressobj(9, zlib.DEFLATED, 31)
    return pack.compress(header(card("SIMPLE", "T"), card("BITPIX", "8"), card("NAXIS", "1"), card("NAXIS1", str(mebibytes * MIB)))) + zeros(pack, mebibytes)  # fmt: skip  # noqa: E501


def scan(path, *, headers_only=False):
    findings = Findings()
    file = FITS.open(path if isinstance(path, Stream) else str(path), findings, headers_only=headers_only)
    names = None if file is None else [one.name for one in file.hdus]
    if file is not None:
        file.close()
    return names, {finding.rule: finding.message for finding in findings}


def scan_bytes(content, *, headers_only=False):
    return scan(Stream("<bytes>", Trickle(content)), headers_only=headers_only)


def peak(work):
    tracemalloc.start()
    result = work()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return result, most


ALL = [None, "SCI", "T", "LAST"]
PACKINGS = pytest.mark.parametrize("packing", PACK)


@BOTH
@PACKINGS
def test_packed_files_are_unpacked_by_what_they_are(path, packing, headers_only):
    path.write_bytes(PACK[packing](WHOLE))
    assert scan(path, headers_only=headers_only) == (ALL, {})
    assert scan_bytes(PACK[packing](WHOLE), headers_only=headers_only) == (ALL, {})
    source = open_source(str(path))
    assert source.packing == packing
    source.close()


@PACKINGS
def test_any_bytes_can_be_asked_for_in_any_order(path, packing):
    path.write_bytes(PACK[packing](WHOLE))
    source = open_source(str(path))
    for offset in (90_000, 0, 50_000, 109_000, 2880):
        assert source.read(offset, 5000) == WHOLE[offset : offset + 5000]
    assert source.size() == len(WHOLE)
    assert not source.read(len(WHOLE), 1)
    assert source.trouble is None
    source.close()


@pytest.mark.parametrize("packing", ["gzip", "bzip2", "xz"])
def test_streams_one_behind_the_other_are_one(path, packing):
    parts = [WHOLE[:5000], b"", WHOLE[5000:70_000], WHOLE[70_000:]]
    path.write_bytes(b"".join(PACK[packing](part) for part in parts) + bytes(512))
    assert scan(path) == (ALL, {})


@pytest.mark.parametrize("packing", ["gzip", "bzip2", "xz"])
@BOTH
def test_what_is_good_before_stray_bytes_is_judged(path, packing, headers_only):
    path.write_bytes(PACK[packing](WHOLE) + b"stray bytes, no stream")
    names, found = scan(path, headers_only=headers_only)
    assert names == ALL
    assert list(found) == ["F0116"]
    assert f"beyond byte {len(WHOLE)}" in found["F0116"]


@BOTH
@pytest.mark.parametrize("packing", ["gzip", "bzip2", "xz"])
def test_what_is_good_before_a_cut_is_judged(path, packing, headers_only):
    packed = PACK[packing](WHOLE[:80_000]) + PACK[packing](WHOLE[80_000:])
    path.write_bytes(packed[:-1000])
    names, found = scan(path, headers_only=headers_only)
    assert names == ALL
    assert set(found) == {"F0116", "F0103"}


@BOTH
def test_a_cut_file_of_compress_ends_early(path, headers_only):
    # Neither a length nor a sum of its bytes is in it: nothing but the FITS file itself tells.
    path.write_bytes(ncompress.compress(WHOLE)[:-10_000])
    names, found = scan(path, headers_only=headers_only)
    assert names == ALL
    assert set(found) == {"F0103"}


@BOTH
@pytest.mark.parametrize("packing", ["gzip", "xz"])
def test_a_wrong_checksum_is_a_finding(path, packing, headers_only):
    packed = bytearray(PACK[packing](WHOLE))
    index = (int.from_bytes(packed[-8:-4], "little") + 1) * 4  # bytes that lie between the sum and the end of xz
    at = -8 if packing == "gzip" else -12 - index - 4
    packed[at] ^= 0xFF
    path.write_bytes(packed)
    names, found = scan(path, headers_only=headers_only)
    assert names == ALL
    assert "F0116" in found


@BOTH
@PACKINGS
def test_damage_amid_a_packed_file_is_a_finding_and_headers_before_it_are_read(path, packing, headers_only):
    packed = bytearray(PACK[packing](WHOLE[:8640]) + PACK[packing](WHOLE[8640:]))
    if packing == "compress":
        packed = bytearray(PACK[packing](WHOLE))
    packed[len(packed) - 30_000 : len(packed) - 29_900] = b"\xff" * 100
    path.write_bytes(packed)
    names, found = scan(path, headers_only=headers_only)
    assert names[:2] == [None, "SCI"]
    assert found.keys() & {"F0116", "F0103", "F0105"}


@pytest.mark.parametrize("packing", PACK)
def test_a_packed_file_of_nothing_is_empty_or_cut(path, packing):
    path.write_bytes(PACK[packing](b""))
    assert scan(path)[1]["F0101"] == "the file is empty"
    path.write_bytes(next(magic for magic, name in source_module.PACKINGS if name == packing))
    names, found = scan(path)
    assert names is None
    assert list(found) == ["F0116"]


@settings(max_examples=150, deadline=None)
@given(data=st.data(), packing=st.sampled_from(list(PACK)), headers_only=st.booleans())
def test_no_damage_makes_it_raise(data, packing, headers_only):
    packed = bytearray(PACK[packing](WHOLE[:30_000]))
    for _ in range(data.draw(st.integers(1, 4))):
        packed[data.draw(st.integers(0, len(packed) - 1))] = data.draw(st.integers(0, 255))
    scan_bytes(bytes(packed[: data.draw(st.integers(0, len(packed)))]), headers_only=headers_only)


# Without ncompress.


def test_files_of_compress_ask_for_what_unpacks_them(path, monkeypatch):
    monkeypatch.setitem(sys.modules, "ncompress", None)
    path.write_bytes(ncompress.compress(WHOLE))
    (report,) = run([str(path)], [SPEC]).files
    (finding,) = report.findings
    assert (report.verdict, finding.rule) == ("unreadable", "F0116")
    assert "install" in finding.message
    assert "gzip -d" in finding.message
    assert "damaged" not in finding.message


def test_a_folder_is_searched_for_packed_files_too(tmp_path):
    for number, pack in enumerate(PACK):
        ending = {"gzip": "gz", "bzip2": "bz2", "xz": "xz", "compress": "Z"}[pack]
        (tmp_path / f"{number}.fits.{ending}").write_bytes(PACK[pack](WHOLE))
    reports = run([str(tmp_path)], [SPEC]).files
    assert [Path(report.path).name for report in reports] == [
        "0.fits.gz", "1.fits.bz2", "2.fits.xz", "3.fits.Z",
    ]  # fmt: skip
    path = tmp_path / "4.fits"
    path.write_bytes(WHOLE)
    assert [said(report) for report in reports] == [said(run([str(path)], [SPEC]).files[0])] * 4


# Memory and disk.


class Disk:
    """Stands for the temporary file: how many were made, how many bytes were written."""

    def __init__(self, monkeypatch):
        import tempfile

        self.files = []
        make = tempfile.TemporaryFile
        monkeypatch.setattr(tempfile, "TemporaryFile", lambda: self.files.append(make()) or self.files[-1])

    @property
    def blocks(self):
        return sum(os.fstat(file.fileno()).st_blocks * 512 for file in self.files)


@pytest.mark.parametrize("mebibytes", [64, 256])
def test_headers_of_a_bomb_are_read_without_disk_and_in_constant_memory(path, monkeypatch, mebibytes):
    disk = Disk(monkeypatch)
    path.write_bytes(claiming(mebibytes))
    assert path.stat().st_size < mebibytes * 2000
    (names, found), most = peak(lambda: scan(path, headers_only=True))
    assert names == [None]
    assert list(found) == ["F0102"]  # the data are all there, their fill is not
    assert most < 8 * MIB
    assert not disk.files


def test_zeros_take_no_room_on_disk(path, monkeypatch):
    disk = Disk(monkeypatch)
    path.write_bytes(claiming(200))

    def read():
        source = open_source(str(path))
        assert source.size() == 2880 + 200 * MIB
        assert source.read(150 * MIB, 10) == bytes(10)
        assert source.read(2880 + 200 * MIB - 5, 10) == bytes(5)
        blocks = disk.blocks
        source.close()
        return blocks

    blocks, most = peak(read)
    assert blocks < 20 * MIB
    assert most < 32 * MIB


def test_a_bomb_of_compress_is_read_in_constant_memory(path):
    # Its phrases are as long together as the zeros themselves: a decompressor that keeps them as texts takes as much.
    path.write_bytes(ncompress.compress(primary(axes=(100 * MIB,), data=bytes(100 * MIB))))
    assert path.stat().st_size < MIB
    program = """
import ncompress, resource, sys, tempfile
from specc.runtime.reading.source import open_source
source = open_source(sys.argv[1])
source.reaches(int(sys.argv[2]))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10)
"""
    little, all_of_it = (
        int(subprocess.run([sys.executable, "-c", program, path, to], capture_output=True, check=True).stdout)
        for to in ("0", str(100 * MIB))
    )
    assert all_of_it - little < 40 * MIB


@PACKINGS
def test_no_more_is_unpacked_than_is_asked_for(packing):
    packed = PACK[packing](primary() + b"what is no HDU".ljust(2880) + NOISE)
    stream = Trickle(packed)
    names, found = scan(Stream("<bytes>", stream), headers_only=True)
    assert (names, list(found)) == ([None], ["F0105"])
    assert stream.taken < 3 * MIB


@BOTH
def test_what_goes_on_without_end_is_stopped(path, monkeypatch, headers_only):
    monkeypatch.setattr(spool_module, "MOST", 8 * MIB)
    path.write_bytes(claiming(10))
    names, found = scan(path, headers_only=headers_only)
    assert names == [None]
    assert found.keys() == {"F0116", "F0103"}
    assert "unpack it first" in found["F0116"]
    names, found = scan_bytes(gzip.decompress(claiming(10)), headers_only=headers_only)
    assert "give it as a file" in found["F0116"]


def test_a_full_disk_is_a_finding(path, monkeypatch):
    def full():
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.TemporaryFile", full)
    path.write_bytes(claiming(20))
    names, found = scan(path)
    assert names == [None]
    assert "No space left on device: set TMPDIR" in found["F0116"]


def test_an_xz_file_that_wants_all_memory_is_not_unpacked(path):
    packed = bytearray(lzma.compress(WHOLE, filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 16}]))
    at = packed.index(b"\x21\x01", 12) + 2
    packed[at] = 40  # a dictionary of 4 GiB
    packed[20:24] = zlib.crc32(packed[12:20]).to_bytes(4, "little")
    path.write_bytes(packed)
    (names, found), most = peak(lambda: scan(path))
    assert names is None
    assert "Memory usage limit" in found["F0116"]
    assert most < 8 * MIB


def test_what_was_stepped_over_is_not_made_up():
    source = open_source(Stream("<bytes>", Trickle(WHOLE)), headers_only=True)
    assert source.read(90_000, 10) == WHOLE[90_000:90_010]
    with pytest.raises(RuntimeError, match="only headers"):
        source.read(0, 10)
    source.close()


def test_long_headers_are_read_from_streams():
    content = header(card("SIMPLE", "T"), card("BITPIX", "8"), card("NAXIS", "0"), *["COMMENT x"] * 30_000)
    names, found = scan_bytes(content + extension("SCI"), headers_only=True)
    assert (names, found) == ([None, "SCI"], {})


def test_a_stream_without_end_card_is_not_read_to_its_end(monkeypatch):
    monkeypatch.setattr("specc.runtime.fits.file.MOST_CARDS", 1000)
    stream = Trickle(primary()[:80] + b"COMMENT x".ljust(80) * 200_000, most=1 << 16)
    _, found = scan(Stream("<bytes>", stream))
    assert "1000 cards" in found["F0228"]
    assert stream.taken < 2 * MIB


@PACKINGS
def test_why_a_packed_header_has_no_end_is_told_without_reading_it_again(path, packing):
    """Of headers alone a packed file is read forwards only: what was read must do to say why."""
    content = primary().replace(b"END     ", b" END    ") + b"COMMENT x".ljust(80) * 500
    path.write_bytes(PACK[packing](content))
    for headers_only in (True, False):
        names, found = scan(path, headers_only=headers_only)
        assert names is None
        assert "byte 2 of card 4" in found["F0226"]
