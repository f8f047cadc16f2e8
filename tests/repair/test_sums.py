"""CHECKSUM and DATASUM after a repair: kept right where they were, and a sign of damage where they were not."""

from __future__ import annotations

import pytest
from astropy.io import fits
from hypothesis import given
from hypothesis import strategies as st

from specc.repair.sums import encoded
from tests.factories.fits_text import made
from tests.repair.mending import mended

TEXT = """\
@primary 8 4
@data 01 02 03 04
EXPOSED = 1.5e3
@checksum
"""


def sums_are_right(content, tmp_path):
    path = tmp_path / "written.fits"
    path.write_bytes(content)
    with fits.open(path, checksum=True) as hdus:  # warns of a wrong sum, and a warning is an error here
        return all("CHECKSUM" in hdu.header and "DATASUM" in hdu.header for hdu in hdus)


@given(st.integers(0, (1 << 32) - 1))
def test_sixteen_letters_make_nothing_of_a_sum(total):
    text = encoded(total)
    assert len(text) == 16
    assert text.isascii()
    assert text.isalnum()
    rotated = text[1:] + text[0]  # as the card stands, the words begin one byte later
    words = [int.from_bytes(rotated[at : at + 4].encode(), "big") for at in range(0, 16, 4)]
    zeros = int.from_bytes(b"0000", "big") * 4
    assert (sum(words) - zeros + total) % 0xFFFFFFFF == 0


def test_a_right_sum_stays_right(tmp_path):
    out = mended(tmp_path / "x.fits", TEXT)
    assert {change.codes for change in out.changes} == {("F0218",), ("CHECKSUM",)}
    assert sums_are_right(out.content, tmp_path)
    assert not out.after


def test_fill_is_part_of_the_sum(tmp_path):
    out = mended(tmp_path / "x.fits", TEXT + "@fill 20")
    assert {"F0110", "F0218"} <= {code for change in out.changes for code in change.codes}
    assert sums_are_right(out.content, tmp_path)
    assert not out.after


def damaged():
    content = bytearray(made(TEXT))
    content[2880] ^= 1
    return bytes(content)


def test_damage_stays_visible(tmp_path):
    out = mended(tmp_path / "x.fits", damaged())
    assert out.codes == {"F1201"}
    assert [change.old for change in out.changes if change.codes == ("F0218",)] == ["EXPOSED = 1.5e3"]
    assert not any((change.old or "").startswith("DATASUM") for change in out.changes)


def test_a_sum_of_the_whole_beside_a_wrong_one(tmp_path):
    text = TEXT.replace("EXPOSED", "DATASUM = '1       '\nEXPOSED")
    out = mended(tmp_path / "x.fits", text)
    assert {change.codes for change in out.changes} == {("F0218",), ("CHECKSUM",)}
    assert out.codes == {"F0229", "F1201"}


def test_damage_is_no_more_when_asked(tmp_path):
    out = mended(tmp_path / "x.fits", damaged(), sums="renew")
    assert not out.after
    assert sums_are_right(out.content, tmp_path)
    assert out.data == out.new_data


def test_a_header_that_was_changed_by_hand(tmp_path):
    content = made(TEXT.replace("1.5e3", "1.5E3")).replace(b"1.5E3", b"1.6e3")
    assert mended(tmp_path / "x.fits", content).codes == {"F1202"}
    assert not mended(tmp_path / "x.fits", content, sums="renew").after


def test_sums_are_not_added_unless_asked(tmp_path):
    text = TEXT.replace("@checksum\n", "")
    for sums in ("keep", "renew"):
        assert b"DATASUM" not in mended(tmp_path / "x.fits", text, sums=sums).content
    assert sums_are_right(mended(tmp_path / "x.fits", text, sums="add").content, tmp_path)


@pytest.mark.parametrize("count", [30, 31, 32, 33])
def test_a_header_grows_by_a_block(tmp_path, count):
    text = "@primary 8 4\n@data 01 02 03 04\n" + "".join(f"KEY{n}   = {n:20}\n" for n in range(10, 10 + count - 4))
    out = mended(tmp_path / "x.fits", text, sums="add")
    assert len(out.content) == 2880 * (2 if count + 2 < 36 else 3)
    assert sums_are_right(out.content, tmp_path)
    assert out.data == out.new_data
    assert not out.after


def test_blank_cards_are_room(tmp_path):
    text = "@primary 8 4\n@data 01 02 03 04\n" + "".join(f"KEY{n}   = {n:20}\n" for n in range(10, 39)) + " \n \n"
    out = mended(tmp_path / "x.fits", text, sums="add")
    assert len(out.content) == 5760
    assert [change.what for change in out.changes if not change.codes] == ["deleted", "deleted"]
    assert sums_are_right(out.content, tmp_path)


def test_a_number_for_a_text(tmp_path):
    text = "@primary 8 4\n@data 01 02 03 04\nDATASUM =             16909060"
    out = mended(tmp_path / "x.fits", text)
    assert b"DATASUM = '16909060'" in out.content
    assert not out.after


def test_no_sum_of_data_that_are_cut_off(tmp_path):
    out = mended(tmp_path / "x.fits", TEXT + "@cut 2879", sums="add")
    assert not any((change.new or "").startswith(("DATASUM", "CHECKSUM")) for change in out.changes)
