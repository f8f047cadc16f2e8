"""Repairs where they are not certain, and what they make of odd cards."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits

from specc.repair.cards import fixed, valued, with_value
from specc.runtime.fits.standard import STANDARD
from specc.runtime.spec import Policy, Spec
from tests.factories.fits_text import made
from tests.repair.mending import mended


@pytest.mark.parametrize(
    ("card", "literal", "expected"),
    [
        ("EXTEND  =                    F / files may follow", "T", "EXTEND  =                    T / files may follow"),
        ("EXTEND  = F/follow", "T", "EXTEND  =                    T /follow"),
        ("DATE    = '2020-1-2'   / made", "'2020-01-02'", "DATE    = '2020-01-02' / made"),
        ("DATE    = '1/2/3'          / it's / so", "'2'", "DATE    = '2       '       / it's / so"),
        ("A       =", "1", "A       =                    1"),
        ("A       = 'x''/y' / c", "1", "A       =                    1 / c"),
    ],
)
def test_another_value(card, literal, expected):
    assert with_value(card.ljust(80), literal) == expected.ljust(80)


def test_a_comment_is_never_cut():
    card = "A       = 1 / ".ljust(80, "c")
    assert with_value(card, "2") is None
    assert fixed(card) is None
    assert with_value("A       =                    1 / ".ljust(80, "c"), "2") is not None


def test_a_new_card():
    assert valued("EXTVER", "1") == "EXTVER  =                    1".ljust(80)
    assert valued("ORIGIN", "'X'", "where") == "ORIGIN  = 'X       '           / where".ljust(80)


@pytest.mark.parametrize(
    ("primary", "own", "dropped"),
    [
        ("", "", True),
        ("TIMESYS = 'UTC     '", "", True),
        ("", "TIMESYS = 'UTC     '", True),
        ("TIMESYS = 'TDB     '", "", False),
        ("TIMESYS = 'TDB     '", "TIMESYS = 'UTC     '", False),
        ("", "TIMESYS = 'TDB     '", False),
    ],
)
def test_a_zone_is_dropped_only_in_utc(tmp_path, primary, own, dropped):
    text = f"@primary\n{primary}\n@image\n{own}\nDATE-OBS= '2020-01-31T12:00:00Z'\nDATE    = '2020-01-31T12:00:00Z'"
    out = mended(tmp_path / "x.fits", text.replace("\n\n", "\n"))
    assert (b"'2020-01-31T12:00:00Z'" not in out.content) == dropped
    assert b"DATE    = '2020-01-31T12:00:00'" in out.content  # DATE is always in UTC


@pytest.mark.parametrize("date", ["31/01/12", "31/13/99", "1/1/99"])
def test_a_century_that_is_not_certain(tmp_path, date):
    out = mended(tmp_path / "x.fits", f"@primary\nDATE    = '2020-01-31'\nDATE-OBS= '{date}'")
    assert not out.changes


def test_a_date_of_a_mission_is_left(tmp_path):
    assert not mended(tmp_path / "x.fits", "@primary\nDATE-PRC= '2020-01-31 12:00:00'").changes


def test_cards_behind_end_are_left(tmp_path):
    text = "@primary\n@pad " + " " * 80 + "OBSERVER= 'Hubble  '"
    out = mended(tmp_path / "x.fits", text)
    assert not out.changes
    assert out.after


@pytest.mark.parametrize("tail", ["00*2879", "20*10"])
def test_a_tail_of_nothing_is_cut(tmp_path, tail):
    out = mended(tmp_path / "x.fits", f"@primary\n@append {tail}")
    assert len(out.content) == 2880
    assert [change.what for change in out.changes] == ["cut"]


@pytest.mark.parametrize("tail", ["00*10 01", "00*2881", "00*10 20"])
def test_a_tail_that_may_be_data_stays(tmp_path, tail):
    assert not mended(tmp_path / "x.fits", f"@primary\n@append {tail}").changes


def test_a_long_string_is_no_single_card(tmp_path):
    text = "@primary\nORIGIN  = 'a&'\nCONTINUE  'b'\nORIGIN  = 'a&'\nCONTINUE  'b'"
    out = mended(tmp_path / "x.fits", text)
    assert not out.changes


def test_an_array_outside_the_heap_says_no_length(tmp_path):
    text = "@primary\n@table 1 1PB\nTTYPE1  = 'A       '\nPCOUNT  =                    4\n@data 00 FF 00 04 00 00 00 00"
    out = mended(tmp_path / "x.fits", text)
    assert {"F0926", "F1002"} <= out.codes
    assert not out.changes


def test_what_a_policy_allows_is_left(tmp_path):
    text = "@primary\nDATE-OBS= '2020-01-31T12:00:00Z'\nEXPOSED = 1.5e3"
    allowing = Spec("s", "1", products=STANDARD.products, policy=Policy(datetimes_allow=("Z",)))
    assert {change.codes for change in mended(tmp_path / "x.fits", text, allowing).changes} == {("F0218",)}
    off = Spec("s", "1", products=STANDARD.products, rules=lambda: {"F0218": ("off", -1, 0)})
    assert {change.codes for change in mended(tmp_path / "x.fits", text, off).changes} == {("F0411",)}


def test_a_repair_that_would_break_something_is_taken_back(tmp_path):
    # As a number the equinox contradicts its frame; as it stands nobody can say so.
    text = "@primary\nRADESYS = 'FK4     '\nEQUINOX = '2000.0  '\nEXPOSED = 1.5e3"
    out = mended(tmp_path / "x.fits", text)
    assert [(one.code, one.reason) for one in out.refused] == [("F0405", "F1511 would be broken")]
    assert {change.codes for change in out.changes} == {("F0218",)}


def test_more_faults_of_one_rule_than_are_told(tmp_path):
    text = "@primary\n" + "".join(f"KEY{n}  = 1/ c\n" for n in range(100, 150))
    out = mended(tmp_path / "x.fits", text)
    assert len(out.changes) == 50
    assert not out.after
    text = "@primary\n@table 1" + " 1A" * 60 + "\n"
    text += "".join(f"TTYPE{n:<3}= 'C{n:<7}'\n" for n in range(1, 61))
    text += "".join(f"TSCAL{n:<3}= 1\n" for n in range(1, 61))
    out = mended(tmp_path / "x.fits", text)
    assert len(out.changes) == 60
    assert not out.after


def test_commentary_is_no_value(tmp_path):
    text = "@primary\nCOMMENT = 5/3\nHISTORY = 1.5e3\n        = 1/2\nEXPOSED = 1.5e3\nTIMES   = 5/ s"
    out = mended(tmp_path / "x.fits", text)
    assert {change.card for change in out.changes} == {7, 8}


def test_fill_that_may_be_data_stays(tmp_path):
    text = "@primary\n@table 1 1PB(4)\nTTYPE1  = 'A       '\n@data 00 00 00 04 00 00 00 00 01 02 03 04"
    out = mended(tmp_path / "x.fits", text)
    assert {"F0110", "F1002"} <= out.codes
    assert not out.changes


def test_blank_of_a_compressed_image_stays(tmp_path):
    path = tmp_path / "x.fits"
    pixels = np.random.default_rng(1).normal(100, 10, (32, 32)).astype("f4")
    fits.HDUList([fits.PrimaryHDU(), fits.CompImageHDU(pixels)]).writeto(path)
    content = path.read_bytes()
    at = content.index(b"ZIMAGE  =")
    end = content.index(b"END" + b" " * 77, at)
    path.write_bytes(
        content[:end] + b"BLANK   =                    1".ljust(80) + content[end : end + 80] + content[end + 160 :]
    )
    out = mended(path)
    assert "F0606" in out.codes
    assert not out.changes


def test_what_means_nothing_goes_as_often_as_it_stands_there(tmp_path):
    out = mended(tmp_path / "x.fits", "@primary\nINHERIT =                    T\nINHERIT =                    F")
    assert [change.what for change in out.changes] == ["deleted", "deleted"]
    assert not out.after


def test_astropy_reads_the_same(tmp_path):
    text = """\
@primary 16 3 2
EXPOSED = 1.5e3/ how long
NOTE    = 'don''t   '          / quoted
DATE    = '2020-01-31'
DATE-OBS= '31/01/99'
@data 00 01 00 02 00 03 00 04 00 05 00 06
@fill 20
@table 2 1J 1PB
TTYPE1  = 'A       '
TTYPE2  = 'B       '
PCOUNT  =                    3
TNULL1  = -1/ nothing
EXTEND  =                    T
@data 00 00 00 07 00 00 00 01 00 00 00 00 FF FF FF FF 00 00 00 02 00 00 00 01 01 02 03
"""
    old, new = tmp_path / "old.fits", tmp_path / "new.fits"
    old.write_bytes(made(text))
    out = mended(old)
    new.write_bytes(out.content)
    assert not out.after
    with fits.open(old) as before, fits.open(new) as after:
        assert np.array_equal(before[0].data, after[0].data)
        assert np.array_equal(before[1].data["A"], after[1].data["A"])
        for row in (0, 1):
            assert np.array_equal(before[1].data["B"][row], after[1].data["B"][row])
        assert after[0].header["NOTE"] == before[0].header["NOTE"] == "don't"
        assert after[0].header["EXPOSED"] == 1500.0
        assert after[0].header.comments["EXPOSED"] == "how long"
        assert after[0].header["DATE-OBS"] == "1999-01-31"
        assert after[1].header["TNULL1"] == -1
        assert "EXTEND" not in after[1].header
        after.verify("exception")


def test_order_is_mended_in_one_go(tmp_path):
    text = """\
@primary
@bare
XTENSION= 'IMAGE   '
COMMENT first
EXTNAME = 'SCI     '
PCOUNT  =                    0
NAXIS   =                    0
GCOUNT  =                    1
BITPIX  =                    8
CTYPE1  = 'X       '
WCSAXES =                    1
CRPIX1  =                  1.0
CRVAL1  =                  1.0
CDELT1  =                  1.0
"""
    out = mended(tmp_path / "x.fits", text)
    assert not out.after
    keywords = [out.content[2880 + at : 2888 + at].decode().rstrip() for at in range(0, 14 * 80, 80)]
    assert " ".join(keywords) == (
        "XTENSION BITPIX NAXIS PCOUNT GCOUNT WCSAXES COMMENT EXTNAME CTYPE1 CRPIX1 CRVAL1 CDELT1 END "
    )
    assert all(change.codes for change in out.changes)
