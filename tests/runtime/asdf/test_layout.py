"""Files of ASDF that are cut off, lie about themselves, or want more than they are worth."""

from __future__ import annotations

import bz2
import io
import struct
import zlib

import pytest

from specc.runtime.formats import structure_of
from specc.runtime.main import run
from tests.factories.asdf_text import block, index, made
from tests.standard.judging import codes, findings

HEAD = """\
#ASDF 1.0.0
#ASDF_STANDARD 1.6.0
%YAML 1.1
%TAG ! tag:stsci.edu:asdf/
--- !core/asdf-1.1.0
"""
TREE = f"""{HEAD}\
data: !core/ndarray-1.1.0 {{source: 0, datatype: uint8, byteorder: big, shape: [4]}}
name: here
...
"""
WHOLE = made(TREE + "@block 01 02 03 04\n@block 05 06 packed=zlib\n@index\n")


@pytest.fixture
def judged(tmp_path):
    return lambda content, **options: codes(tmp_path / "x.asdf", content, form="asdf", **options)


ONE_BLOCK = len(made(TREE + "@block 01 02 03 04\n"))
COMMENTS = len("#ASDF 1.0.0\n#ASDF_STANDARD 1.6.0\n")
# Where nothing says that more should follow.
COMPLETE = {COMMENTS - 1, COMMENTS, ONE_BLOCK}


@pytest.mark.parametrize("length", sorted(set(range(len(WHOLE))) - COMPLETE))
def test_a_file_may_be_cut_off_anywhere(length):
    (file,) = run([io.BytesIO(WHOLE[:length])], [structure_of("asdf")]).files
    assert file.findings
    assert all(finding.rule[0] in "AXY" for finding in file.findings)


@pytest.mark.parametrize("at", range(0, len(WHOLE), 3))
def test_a_byte_may_be_anything(at):
    content = WHOLE[:at] + bytes([WHOLE[at] ^ 0x5A]) + WHOLE[at + 1 :]
    for headers_only in (False, True):
        run([io.BytesIO(content)], [structure_of("asdf")], headers_only=headers_only)


def test_a_stream_is_judged_as_a_file(judged):
    assert judged(WHOLE) == {"A0214"}
    for headers_only in (False, True):
        (file,) = run([io.BytesIO(WHOLE)], [structure_of("asdf")], headers_only=headers_only).files
        assert {finding.rule for finding in file.findings} == {"A0214"}


@pytest.mark.parametrize("ending", [b"\r\n", b"\n"])
def test_lines_may_end_in_two_ways(judged, ending):
    assert judged(TREE.encode().replace(b"\n", ending) + block(b"\1\2\3\4")) == set()


def test_a_block_may_claim_to_hold_anything(judged):
    huge = (1 << 64) - 1
    lying = block(b"\1\2\3\4", used="4")
    content = TREE.encode() + lying.replace(struct.pack(">Q", 4), struct.pack(">Q", huge), 1)
    assert judged(content) == {"A0108"}


@pytest.mark.parametrize(("name", "pack"), [("zlib", zlib.compress), ("bzp2", bz2.compress)])
def test_a_bomb_is_not_unpacked_beyond_its_size(judged, name, pack):
    bomb = pack(bytes(1 << 24))
    content = TREE.encode() + block(bomb, compression=name, data="4")
    assert judged(content) == {"A0111"}


def test_bombs_that_say_so_are_unpacked_up_to_a_limit(judged, monkeypatch):
    from specc.runtime.asdf import block_data

    monkeypatch.setattr(block_data, "MOST_UNPACKED", 1 << 20)
    monkeypatch.setattr(block_data.Budget.__init__, "__defaults__", (1 << 20,))
    content = TREE.encode() + block(zlib.compress(bytes(1 << 21)), compression="zlib", data=str(1 << 21))
    assert judged(content) == {"A0111"}


def test_more_blocks_than_anyone_needs(judged, monkeypatch):
    from specc.runtime.asdf import blocks

    monkeypatch.setattr(blocks, "MOST_BLOCKS", 50)
    assert judged(TREE.encode() + block(b"\1\2\3\4") * 60) == {"A0108", "A0214"}


def test_faults_of_many_blocks_are_counted(tmp_path):
    content = TREE.encode() + block(b"\1\2\3\4", data="5") * 300
    (finding,) = findings(tmp_path / "x.asdf", content, form="asdf")["A0109"]
    assert finding.count == 300
    assert finding.message.startswith("block 0 ")


@pytest.mark.parametrize(
    "offsets",
    [(), (7,), (1 << 70,), (5, 4, 3)],
)
def test_an_index_may_say_anything(judged, offsets):
    assert judged(TREE.encode() + block(b"\1\2\3\4") + index(offsets)) == {"A0115"}


def test_an_index_in_brackets(judged):
    start = len(TREE.encode())
    text = b"#ASDF BLOCK INDEX\n%%YAML 1.1\n--- [%d]\n...\n" % start
    assert judged(TREE.encode() + block(b"\1\2\3\4") + text) == set()


def test_what_a_file_is_that_is_none(tmp_path):
    (finding,) = findings(tmp_path / "x.asdf", b"SIMPLE  =                    T", form="asdf")["A0101"]
    assert finding.message == "this is no ASDF file: it is FITS"
    (finding,) = findings(tmp_path / "x.asdf", b"", form="asdf")["A0101"]
    assert finding.message == "the file is empty"


def test_packed_as_a_whole(tmp_path):
    assert codes(tmp_path / "x.asdf.gz", WHOLE, form="asdf") == {"A0214"}


def test_headers_only_reads_no_data(judged):
    content = TREE.encode() + block(b"\1\2\3\4", checksum="wrong")
    assert judged(content) == {"A0112"}
    assert judged(content, headers_only=True) == set()
