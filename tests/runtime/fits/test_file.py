"""Files are scanned without believing them: what is wrong is a finding, and nothing that is not there is read."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from runtime.fits.making import card, extension, filled, header, primary, table

from specc.runtime.findings import Findings
from specc.runtime.fits import FITS


def scan(path, content=None):
    if content is not None:
        path.write_bytes(content)
    findings = Findings()
    file = FITS.open(str(path), findings)
    kinds = None if file is None else [(hdu.kind, hdu.name, hdu.size) for hdu in file.hdus]
    if file is not None:
        file.close()
    return kinds, {finding.rule: finding.message for finding in findings}


WHOLE = primary() + extension("SCI", bitpix=16, axes=(3, 2), data=bytes(12)) + table("T", [("A", "J")], 4, 2, bytes(8))


def test_hdus_are_found(path):
    assert scan(path, WHOLE) == ([("image", None, 0), ("image", "SCI", 12), ("table", "T", 8)], {})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the file is empty"),
        (b"<html>", "HTML"),
        (b"version https://git-lfs.github.com/spec/v1\n", "git lfs pull"),
        (b"PK\x03\x04rest", "zip"),
        (b"hello world", "it begins with 'hello wo'"),
        (extension("SCI"), "the primary HDU is missing"),
    ],
)
def test_what_is_no_fits_file_is_said(path, content, said):
    kinds, found = scan(path, content)
    assert kinds is None
    assert said in found["F0101"]


def test_no_end(path):
    kinds, found = scan(path, b"SIMPLE  =                    T".ljust(80) * 72)
    assert kinds is None
    assert "END" in found["F0228"]
    kinds, found = scan(path, WHOLE[: 2880 + 400])
    assert len(kinds) == 1
    assert "cut off" in found["F0228"]
    kinds, found = scan(path, primary() + b"XTENSION= 'IMAGE   '".ljust(80) * 36)
    assert len(kinds) == 1
    assert "F0228" in found


def test_an_endless_header_is_not_read_to_its_end(path, monkeypatch):
    monkeypatch.setattr("specc.runtime.fits.file.MOST_CARDS", 100)
    _, found = scan(path, primary()[:80] + b"COMMENT x".ljust(80) * 1000)
    assert "100 cards" in found["F0228"]


@pytest.mark.parametrize(
    ("old", "new", "code", "said"),
    [
        (b"END     ", b"end     ", "F0228", "card 4 says end"),
        (b"END     ", b" END    ", "F0226", "byte 2 of card 4"),
        (b"BITPIX  =", b"BITPIX =", "F0226", "byte 80 of card 3"),
    ],
)
def test_an_end_that_is_none_is_found_all_the_same(path, old, new, code, said):
    kinds, found = scan(path, primary().replace(old, new))
    assert kinds is None
    assert list(found) == [code]
    assert said in found[code]


@pytest.mark.parametrize("end", [b"END x", b"END\0", b"END\r\n", b"END     = 5"])
def test_an_end_with_something_behind_it_is_one(path, end):
    content = primary().replace(b"END".ljust(80), end.ljust(80)) + extension("SCI")
    kinds, _ = scan(path, content)
    assert len(kinds) == 2


def test_keywords_that_begin_as_end_does_are_none(path):
    content = header(
        card("SIMPLE", "T"), card("BITPIX", "8"), card("NAXIS", "0"), card("END-DATE", "5"), card("END", "6")
    )
    content += b"ENDTIME = 5".ljust(80)
    kinds, found = scan(path, content.ljust(2880 * 2))
    assert kinds == [("image", None, 0)]
    assert "F0228" not in found


def test_a_header_whose_last_block_is_cut(path):
    kinds, found = scan(path, primary() + extension("SCI")[:1000])
    assert len(kinds) == 2
    assert found == {"F0107": "the file ends 1880 bytes before the block in which END stands does; fill it with blanks"}


def test_cut_data(path):
    kinds, found = scan(path, primary() + extension("SCI", bitpix=16, axes=(3000, 2))[:2880] + bytes(100))
    assert kinds[1] == ("image", "SCI", 12000)
    assert "11900 of the 12000 bytes" in found["F0103"]


def test_missing_fill(path):
    _, found = scan(path, WHOLE[:-2000])
    assert list(found) == ["F0102"]


@pytest.mark.parametrize(
    ("after", "code"),
    [
        (b"junk", "F0104"),
        (b"\x1a", "F0104"),
        (bytes(2880), "F0105"),
        (bytes(2880 * 3 + 1), "F0104"),
        (bytes(2880 * 64), "F0105"),
        (b"Special records".ljust(2880), "F0105"),
        (primary(), "F0112"),
        (extension("SCI")[80:].ljust(2880), "F0113"),
        (extension("SCI").lower(), "F0113"),
        (extension("SCI").replace(b"XTENSION", b"        ", 1), "F0113"),
        (b" " + extension("SCI")[:79] + extension("SCI")[80:], "F0113"),
        (b"EXTNAME = 'cut off", "F0113"),
        (bytes(2880) + extension("SCI"), "F0106"),
        (b"NOTHING".ljust(2880 * 30) + extension("SCI") + b"junk", "F0106"),
        (bytes(1000) + extension("SCI") + bytes(1880), "F0105"),
    ],
)
def test_what_follows_the_last_hdu(path, after, code):
    kinds, found = scan(path, WHOLE + after)
    assert len(kinds) == 3
    assert list(found) == [code]


@pytest.mark.parametrize(
    ("cards", "code"),
    [
        (["BITPIX  =                    7", "NAXIS   =                    0"], "F0311"),
        (["NAXIS   =                    0"], "F0310"),
        (["BITPIX  =                    8"], "F0312"),
        (["BITPIX  =                    8", "NAXIS   =                 1000"], "F0312"),
        (["BITPIX  =                    8", "NAXIS   =                   -1"], "F0312"),
        (["BITPIX  =                    8", "NAXIS   =                  'x'"], "F0312"),
        (["BITPIX  =                    8", "NAXIS   =                    1"], "F0313"),
        (
            ["BITPIX  =                    8", "NAXIS   =                    1", "NAXIS1  =                   -3"],
            "F0314",
        ),
        (["BITPIX  =                    8", "NAXIS   =                    1", "NAXIS1  = " + "9" * 60], "F0314"),
        (
            ["BITPIX  =                   64", "NAXIS   =                    2"]
            + [f"NAXIS{n}  = 9000000000000000000" for n in (1, 2)],
            "F0115",
        ),
    ],
)
def test_impossible_sizes_end_the_scan(path, cards, code):
    kinds, found = scan(path, header(card("SIMPLE", "T"), *cards) + extension("SCI"))
    assert len(kinds) == 1
    assert {code, "F0117"} <= found.keys()


def test_huge_claims_cost_nothing(path):
    content = primary() + extension("BIG", bitpix=-64, axes=(1 << 20, 1 << 20, 1 << 10), data=b"x")
    tracemalloc.start()
    kinds, found = scan(path, content)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kinds[1][2] == 1 << 53
    assert "F0103" in found
    assert most < 1 << 20


def test_counts_that_lie(path):
    _, found = scan(path, primary() + extension("T", kind="BINTABLE", axes=(0, 0), pcount=-5))
    assert {"F0329", "F0330"} <= found.keys()
    _, found = scan(
        path, primary() + extension("T", card("TFIELDS", "0"), kind="BINTABLE", axes=(0, 0), pcount=1 << 40)
    )
    assert "F0103" in found


def test_random_groups(path):
    groups = header(
        card("SIMPLE", "T"),
        card("BITPIX", "-32"),
        card("NAXIS", "2"),
        card("NAXIS1", "0"),
        card("NAXIS2", "10"),
        card("GROUPS", "T"),
        card("PCOUNT", "2"),
        card("GCOUNT", "3"),
    )
    assert scan(path, groups + filled(bytes(144))) == ([("groups", None, 144)], {})


def test_compressed_images_are_images(path):
    described = (
        card("TFIELDS", "1"),
        card("TFORM1", "'1PB'"),
        card("ZIMAGE", "T"),
        card("ZBITPIX", "-32"),
        card("ZNAXIS", "2"),
        card("ZNAXIS1", "300"),
        card("ZNAXIS2", "200"),
    )
    path.write_bytes(primary() + extension("SCI", *described, kind="BINTABLE", axes=(8, 200), data=bytes(1600)))
    file = FITS.open(str(path), Findings())
    hdu = file.hdus[1]
    assert (hdu.kind, hdu.compressed, hdu.bitpix, hdu.axes, hdu.rows) == ("image", True, -32, (300, 200), 200)
    file.close()


def test_only_regular_files_are_opened(tmp_path):
    with pytest.raises(OSError, match="regular"):
        FITS.open(str(tmp_path), Findings())
    with pytest.raises(FileNotFoundError):
        FITS.open(str(tmp_path / "none.fits"), Findings())


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_no_damage_makes_it_raise(data, tmp_path_factory):
    content = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at] = data.draw(st.sampled_from(b"\0 '09=TAZ/-\xff"))
    cut = data.draw(st.integers(0, len(content)))
    path = tmp_path_factory.mktemp("damage") / "x.fits"
    scan(path, bytes(content[:cut]) if data.draw(st.booleans()) else bytes(content))
