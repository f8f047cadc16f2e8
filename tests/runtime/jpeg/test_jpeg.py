"""JPEG files: what Pillow writes passes, and each way to break one is told at its place."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.factories.picture_text import jpeg_bytes, segment
from tests.factories.pictures import JPEG_MODES, loads, messages, noise, opened, spoiled, written

JFIF = 'SOI\nAPP0 "JFIF" 00 01 02 00 00 01 00 01 00 00\n'
DQT = "DQT 00 01*64\n"
SOF = "SOF0 08 00 08 00 08 01 01 11 00\n"
DHT = "DHT 00 01 00*15 00\nDHT 10 01 00*15 00\n"
SOS = "SOS 01 01 00 00 3F 00\n"
SCAN = SOS + "@bytes 3F\n"
TWICE = DHT + SCAN + "EOI\n"  # what is left behind the frame header

WAYS = [
    {},
    {"optimize": True},
    {"progressive": True},
    {"subsampling": 0},
    {"subsampling": 2},
    {"restart_marker_rows": 1},
    {"restart_marker_blocks": 1, "subsampling": 2},
    {"restart_marker_blocks": 3, "progressive": True},
    {"quality": 1},
    {"comment": "a comment"},
]


def said(text):
    return messages("jpeg", jpeg_bytes(text))


@pytest.mark.parametrize("mode", JPEG_MODES)
@pytest.mark.parametrize("options", WAYS, ids=str)
def test_what_pillow_writes_passes(mode, options):
    content = written(noise(mode), "jpeg", **options)
    file, found = opened("jpeg", content)
    assert set(found) == ({"P0210"} if mode == "CMYK" else set())
    assert file.raster.shape == {"L": (23, 37), "RGB": (23, 37, 3), "CMYK": (23, 37, 4)}[mode]
    assert file.raster.type == "uint8"
    assert file.size == len(content)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (JFIF + '@bytes "xx"\n', "P0202 at byte 20, where a marker of T.81 should be, is 78 78, which is none"),
        (JFIF + "@bytes FF F7 00 02\n", "P0202 at byte 20, where a marker of T.81 should be, is FF F7, which is of an"),
        (JFIF + "SOI\n", "P0202 a second SOI stands at byte 20"),
        (JFIF + "RST3\n" + DQT + SOF + TWICE, "P0202 RST3 stands at byte 20, outside the data of a scan"),
        (JFIF + "@bytes FF DB 10 00 01\n", "P0202 DQT at byte 20 has 4096 bytes, and the file ends after 3 of them"),
        (
            JFIF + DQT + SOF + "DRI 00 01 00\n" + TWICE,
            "P0202 DRI at byte 102 has 3 bytes behind its length, where it has 2",
        ),
        (
            JFIF + DQT + SOF.replace("00 08 01", "00 10 01") + "DRI 00 01\n" + TWICE,
            "P0202 the scan at byte 152 has 0 restart markers, and its size asks for 1",
        ),
        (
            JFIF + DQT + SOF + DHT + SOS + "@bytes 3F FF D0 3F\nEOI\n",
            "P0202 the scan at byte 146 has 1 restart markers, and no DRI says an interval",
        ),
        (
            JFIF + DQT + SOF + "DRI 00 01\n" + DHT + SOS + "@bytes 3F FF D5 3F\nEOI\n",
            "P0202 RST5 stands at byte 163, where RST0 is due: data between are lost",
        ),
        (
            JFIF + DQT + SOF.replace("08 01 01", "08 00 01") + "EOI\n",
            "P0203 SOF0 at byte 89: it says a width of 8 and 0",
        ),
        (
            JFIF + DQT + SOF.replace("SOF0 08", "SOF0 0C") + TWICE,
            "P0203 SOF0 at byte 89: samples have 12 bits, where those of SOF0 have 8",
        ),
        (
            JFIF + DQT + SOF.replace("11 00", "51 00") + TWICE,
            "P0203 SOF0 at byte 89: component 1 is sampled 5 x 1; 1 to 4 may be said",
        ),
        (JFIF + DQT + SOF + SOF + TWICE, "P0203 SOF0 at byte 102 is a second frame header"),
        (JFIF + DQT + "EOI\n", "P0203 there is no frame header (SOF): the picture has no size"),
        (
            JFIF + DQT + SOF.replace("08 00 08 00 08", "08 00 00 00 08") + TWICE,
            "P0203 the frame header says a height of 0",
        ),
        (
            JFIF + DQT + SOF.replace("SOF0", "SOF5") + TWICE,
            "P0203 SOF5 at byte 89 refines another frame, and DHP announces none",
        ),
        (
            JFIF + DQT + SOF + SCAN + "EOI\n",
            "P0204 SOS at byte 102 uses Huffman tables DC 0, AC 0, which no DHT before it defines",
        ),
        (
            JFIF + "DQT 00 00*64\n" + SOF + TWICE,
            "P0204 DQT at byte 20: quantization table 0 has a 0, and nothing is divided by that",
        ),
        (
            JFIF + DQT + SOF + "DHT 00 03 00*15 00 01 02\n" + TWICE,
            "P0204 DHT at byte 102: Huffman table DC 0 has more codes of a length",
        ),
        (JFIF + SCAN + "EOI\n", "P0205 SOS stands at byte 20, before any frame header"),
        (JFIF + DQT + SOF + DHT + SOS + "EOI\n", "P0205 no data follow SOS at byte 146"),
        (
            JFIF + DQT + SOF + DHT + SCAN.replace("01 01", "01 07") + "EOI\n",
            "P0205 SOS at byte 146: it names component 7",
        ),
        (
            JFIF + DQT + "SOF0 08 00 08 00 08 02 01 11 00 02 11 00\n" + TWICE,
            "P0205 no scan holds component 2 of the frame header",
        ),
        (
            JFIF + DQT + SOF.replace("SOF0", "SOF2") + DHT + SCAN + "EOI\n",
            "P0205 SOS at byte 146: it says coefficients 0 to 63; a progressive scan has the first one alone",
        ),
        (JFIF + DQT + SOF + DHT + SCAN, "P0206 the file ends at byte 157 without EOI: it was cut off"),
        (JFIF + DQT + SOF + TWICE + '@bytes "tail"\n', "P0207 4 bytes follow EOI"),
        ("SOI\n" + 'APP0 "JFXX" 00\n' + DQT + SOF + TWICE, "P0208 APP0 follows SOI"),
    ],
)
def test_what_is_broken_is_told(text, expected):
    found = said(text)
    assert any(each.startswith(expected) for each in found), found


def test_more_segments_than_are_looked_at_are_told(monkeypatch):
    monkeypatch.setattr("specc.runtime.jpeg.file.MOST_SEGMENTS", 7)
    assert not said(JFIF + DQT + SOF + TWICE)
    assert {each[:5] for each in said(JFIF + "COM 41\n" + DQT + SOF + TWICE)} == {"X0101"}


def test_the_height_may_come_behind_the_first_scan():
    late = SOF.replace("08 00 08 00 08", "08 00 00 00 08")
    file, found = opened("jpeg", jpeg_bytes(JFIF + DQT + late + DHT + SCAN + "DNL 00 08\nEOI\n"))
    assert not found
    assert file.raster.shape == (8, 8)


def test_the_height_may_be_said_anew_behind_the_first_scan():
    tall = SOF.replace("08 00 08 00 08", "08 00 10 00 08")
    file, found = opened("jpeg", jpeg_bytes(JFIF + DQT + tall + DHT + "DRI 00 01\n" + SCAN + "DNL 00 08\nEOI\n"))
    assert not found
    assert file.raster.shape == (8, 8)
    misplaced = said(JFIF + DQT + SOF + "DNL 00 08\n" + TWICE)
    assert misplaced == {"P0203 DNL stands at byte 102, and belongs behind the first scan"}
    assert said(JFIF + DQT + SOF + DHT + SCAN + "DNL 00 00\nEOI\n") == {"P0203 DNL at byte 157 says no height"}


def test_arithmetic_coding_needs_no_huffman_tables():
    assert not said(JFIF + DQT + SOF.replace("SOF0", "SOF9") + "DAC 00 10 10 05\n" + SCAN + "EOI\n")


@pytest.mark.parametrize(("precision", "kind"), [("08", "uint8"), ("0C", "uint16")])
def test_samples_beyond_a_byte_take_two(precision, kind):
    text = JFIF + DQT + SOF.replace("SOF0 08", f"SOF1 {precision}") + TWICE
    assert opened("jpeg", jpeg_bytes(text))[0].raster.type == kind


def test_one_cut_is_one_finding():
    content = written(noise("RGB"), "jpeg", progressive=True, restart_marker_blocks=2)
    for end in range(2, len(content)):
        found = messages("jpeg", content[:end])
        assert {each[:5] for each in found} <= {"P0202", "P0205", "P0206"}, (end, found)
        assert len(found) == 1, (end, found)


@pytest.mark.parametrize("content", [b"", b"\xff", b"\x89PNG\r\n\x1a\n", b"{", bytes(100)])
def test_no_jpeg_at_all(content):
    file, found = opened("jpeg", content)
    assert file is None
    assert set(found) == {"P0201"}


@pytest.mark.parametrize(("written_as", "text"), [(b"caf\xc3\xa9\0", "café"), (b"caf\xe9", "café")])
def test_a_comment_is_read_as_what_it_is(written_as, text):
    content = b"\xff\xd8" + segment("COM", written_as) + b"\xff\xd9"
    assert [(each.keyword, each.text) for each in opened("jpeg", content)[0].texts] == [("Comment", text)]


NAMES = ("SOF0", "SOF2", "SOF3", "SOF9", "DHP", "DHT", "DAC", "SOS", "DQT", "DNL", "DRI", "COM", "APP0")
SEEDS = [
    written(noise(mode, 19, 11), "jpeg", **options)
    for mode in JPEG_MODES
    for options in (WAYS[0], WAYS[2], WAYS[6], WAYS[7])
]


@settings(max_examples=400, deadline=None)
@given(spoiled(SEEDS))
@example(b"")
def test_nothing_raises_and_what_pillow_cannot_begin_to_read_has_an_error(data):
    _, found = opened("jpeg", data)
    why = loads("jpeg", data)
    # Pillow knows no samples of 12 bits, not always lossless, arithmetic and hierarchical frames, no pictures of two
    # components, of more than some hundred million pixels, or of a size that DNL tells: right files all the same.
    # And it decodes, which we do not: "broken data stream" may be a fault of what a scan holds.
    if why is not None and not any(
        word in why for word in ("cannot identify", "broken data", "Decompression", "layer")
    ):
        assert any(each.level == "error" for several in found.values() for each in several), why


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(NAMES), st.binary(max_size=40)),
        max_size=8,
    )
)
def test_segments_of_any_content_raise_nothing(segments):
    _, found = opened("jpeg", b"\xff\xd8" + b"".join(segment(name, data) for name, data in segments))
    assert found
