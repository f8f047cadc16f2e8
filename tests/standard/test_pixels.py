"""Keywords of images: scales, offsets that turn the sign, BLANK, and keywords of tables that have strayed there."""

from __future__ import annotations

import pytest

from tests.standard.judging import codes, findings

OFFSETS = {8: -128, 16: 32768, 32: 2147483648, 64: 9223372036854775808}

_COMPRESSED = """\
@primary
@table 1 1PB(4)
TTYPE1  = 'COMPRESSED_DATA'
ZIMAGE  =                    T
ZCMPTYPE= 'GZIP_1  '
ZBITPIX =                   16
ZNAXIS  =                    1
ZNAXIS1 =                    2
ZTILE1  =                    2
"""


def image(bitpix, *cards):
    return "\n".join([f"@primary {bitpix} 2", *cards])


@pytest.mark.parametrize(
    ("bitpix", "value", "expected"),
    [
        (16, "32768", set()),
        (16, "32768.0", set()),
        (16, "3.2768E4", set()),
        (16, "32767", {"F0611"}),
        (16, "-32768", {"F0611"}),
        (16, "32768.5", {"F0611"}),
        (16, "32770", set()),
        (16, "0", set()),
        (8, "-128", set()),
        (8, "128", {"F0611"}),
        (32, "2147483648", set()),
        (32, "2147483647", {"F0611"}),
        (32, "2.14748E9", {"F0611"}),
        (32, "32768", set()),
        (64, "9223372036854775808", set()),
        (64, "9223372036854775808.", set()),
        (64, "9223372036854775808.00", set()),
        (64, "+9.223372036854775808E18", set()),
        (64, "9.223372036854776E18", {"F0612"}),
        (64, "9.223372036854775807D18", {"F0612"}),
        (64, "9.22337E18", {"F0612"}),
        (64, "9223372036854775807", {"F0611"}),
        (16, "1E999", set()),
        (16, "9" * 60, {"F0230"}),
    ],
)
def test_offsets_that_turn_the_sign(tmp_path, bitpix, value, expected):
    assert codes(tmp_path / "a.fits", image(bitpix, f"BZERO   = {value}")) == expected


@pytest.mark.parametrize(("bitpix", "offset"), OFFSETS.items())
def test_an_offset_beside_another_scale_is_an_offset_only(tmp_path, bitpix, offset):
    cards = f"BZERO   = {offset - 1}", "BSCALE  = 0.5"
    assert codes(tmp_path / "a.fits", image(bitpix, *cards)) == set()


@pytest.mark.parametrize(("bitpix", "offset"), OFFSETS.items())
def test_the_repair_of_a_rounded_offset_is_found_right(tmp_path, bitpix, offset):
    found = findings(tmp_path / "a.fits", image(bitpix, f"BZERO   = {float(offset)!r}".replace("e+", "E")))
    fix = found["F0612"][0].fix if bitpix == 64 else str(offset)
    assert codes(tmp_path / "b.fits", image(bitpix, f"BZERO   = {fix}")) == set()


@pytest.mark.parametrize(
    ("bitpix", "value", "broken"),
    [
        (8, 0, False),
        (8, 255, False),
        (8, 256, True),
        (8, -1, True),
        (16, -32768, False),
        (16, 32767, False),
        (16, 32768, True),
        (32, 1 << 31, True),
        (64, (1 << 63) - 1, False),
        (64, -(1 << 63), False),
    ],
)
def test_blank_is_a_stored_integer(tmp_path, bitpix, value, broken):
    assert codes(tmp_path / "a.fits", image(bitpix, f"BLANK   = {value}")) == ({"F0607"} if broken else set())


def test_keywords_of_a_compressed_image_are_those_of_the_image_it_holds(tmp_path):
    content = f"""\
{_COMPRESSED}BUNIT   = 'adu     '
BZERO   =                32767
BLANK   =                70000
TDISP1  = 'Q4      '
TTYPE2  = 'BEYOND  '
"""
    assert codes(tmp_path / "a.fits", content, headers_only=True) >= {"F0611", "F0607", "F0708", "F0710"}
    assert not codes(tmp_path / "a.fits", content, headers_only=True) & {"F0713", "F0609", "F0608"}


def test_random_groups_are_images(tmp_path):
    content = """\
@bare
SIMPLE  =                    T
BITPIX  =                  -32
NAXIS   =                    2
NAXIS1  =                    0
NAXIS2  =                    1
GROUPS  =                    T
PCOUNT  =                    0
GCOUNT  =                    1
BLANK   =                    1
TFORM1  = '1J      '
@data 00*4
"""
    assert {"F0606", "F0609"} <= codes(tmp_path / "a.fits", content)


def test_real_pixels_that_are_scaled_by_nothing(tmp_path):
    cards = "BSCALE  = 1.0", "BZERO   = 0.0"
    assert codes(tmp_path / "a.fits", image(-32, *cards)) == set()
    assert codes(tmp_path / "a.fits", image(-32, "BSCALE  = 2.0")) == {"F0615"}


def test_values_that_are_none_are_judged_once(tmp_path):
    cards = [f"{keyword:8}= 'x'" for keyword in ("BSCALE", "BZERO", "BLANK", "DATAMIN", "DATAMAX")]
    found = findings(tmp_path / "a.fits", image(16, *cards))
    assert found.keys() == {"F0601", "F0603", "F0605"}
    assert [len(found[code]) for code in ("F0601", "F0603", "F0605")] == [1, 3, 1]


def test_the_table_of_a_compressed_image_is_read_once(tmp_path):
    content = f"{_COMPRESSED}TDIM1   = '2x2     '\n"
    (found,) = findings(tmp_path / "a.fits", content)["F0916"]
    assert found.count == 1
