"""Headers of compressed images and tables: values that are right, wrong and hostile."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.standard import judging

HUGE = "9" * 30


def findings(path, text):
    """Of the headers alone: the tiles of these files hold nothing."""
    return judging.findings(path, text, headers_only=True)


def codes(path, text):
    return set(findings(path, text))


def with_cards(lines, cards):
    """The lines, each in its place or replaced by the card of its keyword, and the other cards."""
    new = {card[:8]: card for card in cards}
    kept = [new.pop(line[:8], line) for line in lines]
    return "\n".join([*kept, *new.values()])


def image(*cards, packed="1PB(4)", algorithm="RICE_1", bitpix=16, rows=2):
    """Header of a compressed image of 4 x 2 pixels, a tile a row."""
    lines = [
        "@primary",
        f"@table {rows} {packed}",
        "TTYPE1  = 'COMPRESSED_DATA'",
        "PCOUNT  =                   64",
        "ZIMAGE  =                    T",
        f"ZCMPTYPE= '{algorithm:8}'",
        f"ZBITPIX = {bitpix}",
        "ZNAXIS  = 2",
        "ZNAXIS1 = 4",
        "ZNAXIS2 = 2",
    ]
    return with_cards(lines, cards)


def table(*cards, form="1QB(4)", zform="1J", zctyp="GZIP_1"):
    lines = [
        "@primary",
        f"@table 1 {form}",
        "TTYPE1  = 'COUNTS'",
        "PCOUNT  =                    4",
        "ZTABLE  =                    T",
        "ZNAXIS1 = 4",
        "ZNAXIS2 = 3",
        "ZPCOUNT = 0",
        "ZTILELEN= 3",
        f"ZFORM1  = '{zform}'",
        f"ZCTYP1  = '{zctyp}'",
    ]
    return with_cards(lines, cards)


@pytest.mark.parametrize(
    ("cards", "expected"),
    [
        ((), set()),
        (("ZTILE1  = 4", "ZTILE2  = 1"), set()),
        (("ZTILE1  = 2", "ZTILE2  = 2"), set()),
        (("ZTILE1  = 3", "ZTILE2  = 7"), set()),
        (("ZTILE1  = 4", "ZTILE2  = 2"), {"F1806"}),
        (("ZTILE1  = 2",), {"F1806"}),
        ((f"ZTILE2  = {HUGE}",), {"F1806", "F0230"}),
        (("ZTILE1  = 0",), {"F1805"}),
        (("ZTILE1  = -4",), {"F1805"}),
        (("ZTILE3  = 1",), {"F1805"}),
        ((f"ZTILE{'9' * 3} = 1",), {"F1805"}),
        (("ZTILE1  = '4'",), {"F1805"}),
        (("ZTILE1  = 4.0",), {"F0423"}),
        (("ZTILE1  =",), {"F0225"}),
        (("ZTILE1  = T",), {"F1805"}),
    ],
)
def test_tiles(tmp_path, cards, expected):
    assert codes(tmp_path / "a.fits", image(*cards)) == expected


@pytest.mark.parametrize(
    ("card", "expected"),
    [
        ("ZNAXIS  = 0", set()),
        ("ZNAXIS  = -1", {"F1804"}),
        ("ZNAXIS  = 1000", {"F1804"}),
        (f"ZNAXIS  = {HUGE}", {"F1804", "F0230"}),
        ("ZNAXIS  = 3", {"F1802"}),
        ("ZNAXIS  = '2'", {"F1804"}),
        ("ZNAXIS1 = 0", {"F1804"}),
        ("ZNAXIS1 = 1.5", {"F1804"}),
        ("ZBITPIX = 12", {"F1804"}),
        ("ZBITPIX = 128", {"F1804"}),
        ("ZCMPTYPE= 'rice_1'", {"F1803"}),
        ("ZCMPTYPE= 5", {"F1803"}),
        ("ZCMPTYPE= 'RICE_ONE'", set()),
        ("ZIMAGE  = F", {"F1801"}),
        ("ZIMAGE  = 1", {"F0425"}),
        ("ZTABLE  = T", {"F1801"}),
        ("ZTABLE  = F", {"F1801"}),
        ("ZSIMPLE = T", set()),
        ("ZEXTEND = T", set()),
        ("ZTENSION= 'IMAGE   '", set()),
        ("ZTENSION= 'BINTABLE'", {"F1815"}),
        ("ZTENSION= 1", {"F1815"}),
        ("ZHECKSUM= 1", {"F1816"}),
        ("ZMASKCMP= 1", {"F1814"}),
        ("ZMASKCMP= 'RICE_1'", set()),
        ("ZBLANK  = 'a'", {"F1813"}),
        ("ZDITHER0= 1", set()),
        ("ZDITHER0= 0", {"F1812"}),
        ("ZDITHER0= 10000", set()),
        ("ZDITHER0= 10001", {"F1812"}),
        (f"ZDITHER0= {HUGE}", {"F1812", "F0230"}),
        ("ZDITHER0= 'CLOCK'", {"F1812"}),
    ],
)
def test_one_card_of_an_image(tmp_path, card, expected):
    assert codes(tmp_path / "a.fits", image(card)) == expected


@pytest.mark.parametrize(
    ("cards", "expected"),
    [
        (("ZSIMPLE = T", "ZEXTEND = T"), set()),
        (("ZSIMPLE = T", "ZGCOUNT = 1"), set()),
        (("ZTENSION= 'IMAGE'", "ZEXTEND = T"), {"F1815"}),
        (("ZTENSION= 'IMAGE'", "ZBLOCKED= T"), {"F1815"}),
        (("ZTENSION= 'IMAGE'", "ZSIMPLE = T"), {"F1815"}),
        (("ZPCOUNT = 0", "ZGCOUNT = 1"), set()),
    ],
)
def test_what_the_image_was(tmp_path, cards, expected):
    assert codes(tmp_path / "a.fits", image(*cards)) == expected


@pytest.mark.parametrize(
    ("algorithm", "cards", "expected"),
    [
        ("RICE_1", ("ZNAME1  = 'BLOCKSIZE'", "ZVAL1   = 32", "ZNAME2  = 'BYTEPIX'", "ZVAL2   = 2"), set()),
        ("RICE_1", ("ZNAME1  = 'blocksize'", "ZVAL1   = 31"), {"F1817"}),
        ("RICE_1", ("ZNAME1  = 'BYTEPIX'", "ZVAL1   = '2'"), {"F1817"}),
        ("RICE_1", ("ZNAME1  = 'BYTEPIX'", "ZVAL1   ="), {"F1817"}),
        ("RICE_1", ("ZNAME1  = 'NOISEBIT'", "ZVAL1   = 3.5"), set()),
        ("GZIP_2", ("ZNAME1  = 'BLOCKSIZE'", "ZVAL1   = 31"), set()),
        ("RICE_1", ("ZNAME1  = 'BLOCKSIZE'",), {"F1807"}),
        ("RICE_1", ("ZVAL1   = 32",), {"F1807"}),
        ("RICE_1", ("ZNAME1  = 5", "ZVAL1   = 32"), {"F1807"}),
        ("RICE_1", ("ZNAME2  = 'BYTEPIX'", "ZVAL2   = 2"), {"F1807"}),
        ("RICE_1", ("ZNAME999= 'BYTEPIX'", "ZVAL999 = 2"), {"F1807"}),
    ],
)
def test_parameters(tmp_path, algorithm, cards, expected):
    assert codes(tmp_path / "a.fits", image(*cards, algorithm=algorithm)) == expected


@pytest.mark.parametrize(
    ("sides", "cards", "expected"),
    [
        ((4, 2), (), set()),
        ((4, 1), (), {"F1820"}),
        ((1, 2), (), {"F1820"}),
        ((4, 2), ("ZNAME1  = 'SCALE'", "ZVAL1   = 2.5", "ZNAME2  = 'SMOOTH'", "ZVAL2   = 0"), set()),
        ((4, 2), ("ZNAME1  = 'SCALE'", "ZVAL1   = 'high'"), {"F1820"}),
        ((4, 2), ("ZNAME1  = 'SMOOTH'", "ZVAL1   = 2"), {"F1820"}),
        ((4, 2), ("ZNAME1  = 'SMOOTH'", "ZVAL1   = T"), {"F1820"}),
    ],
)
def test_hcompress(tmp_path, sides, cards, expected):
    rows = 8 // (sides[0] * sides[1])
    text = image(f"ZTILE1  = {sides[0]}", f"ZTILE2  = {sides[1]}", *cards, algorithm="HCOMPRESS_1", rows=rows)
    assert codes(tmp_path / "a.fits", text) == expected


@pytest.mark.parametrize(
    ("packed", "cards", "expected"),
    [
        ("1QB(4)", (), set()),
        ("1PI(4)", (), set()),
        ("1PJ(4)", (), set()),
        ("1PE(4)", (), {"F1808"}),
        ("8B", ("PCOUNT  =                    0",), {"F1808"}),
        ("1PB(4)", ("TTYPE1  = 'compressed_data'",), set()),
        ("1PB(4)", ("TTYPE1  = 'DATA'",), {"F1808"}),
        ("1PB(4)", ("TTYPE1  = 5",), {"F1808", "F0701"}),
        ("1PB(4) 1PB(0)", ("TTYPE2  = 'NULL_PIXEL_MASK'",), {"F1814"}),
        ("1PB(4) 1PB(0)", ("TTYPE2  = 'NULL_PIXEL_MASK'", "ZMASKCMP= 'RICE_1'"), set()),
        ("1PB(4) 8B", ("TTYPE2  = 'NULL_PIXEL_MASK'", "ZMASKCMP= 'RICE_1'"), {"F1814"}),
        ("1PB(4) 1J", ("TTYPE2  = 'ZBLANK'",), set()),
        ("1PB(4) 1E", ("TTYPE2  = 'ZBLANK'",), {"F1813"}),
    ],
)
def test_columns_of_an_image(tmp_path, packed, cards, expected):
    assert codes(tmp_path / "a.fits", image(*cards, packed=packed)) == expected


DITHER = "ZQUANTIZ= 'SUBTRACTIVE_DITHER_1'"
SCALED = {"packed": "1PB(0) 1D 1E", "cards": ("TTYPE2  = 'ZSCALE'", "TTYPE3  = 'ZZERO'")}


@pytest.mark.parametrize(
    ("algorithm", "packed", "cards", "expected"),
    [
        ("GZIP_1", "1PB(0)", (), set()),
        ("GZIP_2", "1PB(0)", ("ZQUANTIZ= 'NONE'",), set()),
        ("GZIP_2", "1PB(0)", ("ZQUANTIZ= 'NO_DITHER'",), set()),
        ("GZIP_2", "1PB(0)", (DITHER, "ZDITHER0= 1"), {"F1810"}),
        ("RICE_1", "1PB(0)", (), {"F1818"}),
        ("PLIO_1", "1PB(0)", ("ZQUANTIZ= 'NONE'",), {"F1818"}),
        ("HCOMPRESS_1", "1PB(0)", ("ZTILE2  = 2", "ZQUANTIZ= 'NO_DITHER'"), {"F1810"}),
        ("RICE_1", SCALED["packed"], SCALED["cards"], set()),
        ("RICE_1", SCALED["packed"], (*SCALED["cards"], DITHER), {"F1812"}),
        ("RICE_1", SCALED["packed"], (*SCALED["cards"], DITHER, "ZDITHER0= 77"), set()),
        ("RICE_1", SCALED["packed"], (*SCALED["cards"], "ZQUANTIZ= 'dither'"), {"F1811"}),
        ("RICE_1", SCALED["packed"], (*SCALED["cards"], "ZQUANTIZ= 3"), {"F1811"}),
        ("RICE_1", "1PB(0)", ("ZSCALE  = 2.0", "ZZERO   = 0"), set()),
        ("RICE_1", "1PB(0)", ("ZSCALE  = 2.0",), {"F1810"}),
        ("GZIP_1", "1PB(0)", ("ZZERO   = 2.0",), {"F1810"}),
        ("RICE_1", "1PB(0)", ("ZSCALE  = 'two'", "ZZERO   = 0"), {"F1810"}),
        ("RICE_1", "1PB(0) 1J 1E", SCALED["cards"], {"F1810"}),
    ],
)
def test_real_pixels(tmp_path, algorithm, packed, cards, expected):
    rows = 1 if algorithm == "HCOMPRESS_1" else 2
    text = image(*cards, algorithm=algorithm, packed=packed, bitpix=-32, rows=rows)
    assert codes(tmp_path / "a.fits", text) == expected


@pytest.mark.parametrize(
    ("cards", "facts", "expected"),
    [
        ((), {}, set()),
        ((), {"form": "1PB(4)"}, set()),
        ((), {"form": "1J"}, {"F1827"}),
        ((), {"form": "1QI(4)"}, {"F1827"}),
        ((), {"form": "1J", "zctyp": "NOCOMPRESS"}, set()),
        ((), {"zctyp": "RICE_1"}, set()),
        ((), {"zctyp": "RICE_1", "zform": "2I"}, set()),
        ((), {"zctyp": "RICE_1", "zform": "1E"}, {"F1826"}),
        ((), {"zctyp": "RICE_1", "zform": "4A"}, {"F1826"}),
        ((), {"zctyp": "gzip_1"}, {"F1825"}),
        ((), {"zctyp": "PLIO_1"}, {"F1825"}),
        ((), {"zform": "1D"}, {"F1831"}),
        ((), {"zform": "32X"}, set()),
        ((), {"zform": "25X"}, set()),
        ((), {"zform": "24X"}, {"F1831"}),
        ((), {"zform": "1Z"}, {"F1824"}),
        ((), {"zform": "PP(3)"}, {"F1824"}),
        ((), {"zform": ""}, {"F1824"}),
        ((), {"zform": HUGE + "J"}, {"F1824"}),
        ((), {"zform": "PE(3)"}, {"F1831"}),
        (("ZFORM2  = '1J'",), {}, {"F1824"}),
        (("ZFORM999= '1J'",), {}, {"F1824"}),
        (("ZNAXIS2 = 4",), {}, {"F1828"}),
        (("ZNAXIS2 = 0",), {}, {"F1828"}),
        (("ZTILELEN= 2",), {}, {"F1828"}),
        (("ZTILELEN= 100",), {}, set()),
        (("ZTILELEN= 0",), {}, {"F1823"}),
        (("ZTILELEN= '3'",), {}, {"F1823"}),
        (("ZPCOUNT = -1",), {}, {"F1823"}),
        (("ZFORM1  = 5",), {}, {"F1824"}),
        (("ZHECKSUM= 5",), {}, {"F1816"}),
        (("ZCTYP1  = 5",), {}, {"F1825"}),
        (("TNULL1  = -9", "TZERO1  = 32768.5", "TDISP1  = 'E10.3'", "TDIM1   = '(2,2)'"), {}, set()),
    ],
)
def test_tables(tmp_path, cards, facts, expected):
    if facts.get("form") == "1J":
        cards = (*cards, "PCOUNT  =                    0")
    assert codes(tmp_path / "a.fits", table(*cards, **facts)) == expected


@pytest.mark.parametrize("keyword", ["ZNAXIS1", "ZNAXIS2", "ZPCOUNT", "ZTILELEN", "ZFORM1", "ZCTYP1"])
def test_what_a_table_must_have(tmp_path, keyword):
    text = "\n".join(line for line in table().splitlines() if not line.startswith(f"{keyword:8}="))
    assert codes(tmp_path / "a.fits", text) == {"F1823"}


def test_a_column_without_bytes_needs_no_algorithm(tmp_path):
    text = table("TTYPE2  = 'NOTHING'", "ZFORM2  = '0J'", form="1QB(4) 1QB(0)")
    assert codes(tmp_path / "a.fits", text) == set()


def test_columns_are_judged_as_they_were(tmp_path):
    form = {"form": "1QB(4) 1QB(4)", "zform": "1D"}
    more = ("ZNAXIS1 = 16", "TTYPE2  = 'STOP'", "ZFORM2  = '1D'", "ZCTYP2  = 'GZIP_2'")
    text = table("TTYPE1  = 'START'", "EXTNAME = 'GTI'", "TDISP1  = 'F10.3'", *more, **form)
    assert codes(tmp_path / "a.fits", text) == set()


def test_many_columns_that_are_missing_are_one_finding(tmp_path):
    text = table(form=" ".join(["1QB(4)"] * 900)).replace("TTYPE1", "COMMENT ")
    found = findings(tmp_path / "a.fits", text)["F1823"]
    assert [finding.count for finding in found] == [899, 899]


@pytest.mark.parametrize("where", ["@primary", "@primary\n@image 16 2", "@primary\n@ascii 1 4 1:I4\nTTYPE1  = 'A'"])
@pytest.mark.parametrize("keyword", ["ZIMAGE", "ZTABLE"])
def test_only_binary_tables_hold_compressed_data(tmp_path, where, keyword):
    assert codes(tmp_path / "a.fits", f"{where}\n{keyword:8}= T") == {"F1801"}


def test_algorithms_are_spelt_in_capitals(tmp_path):
    (found,) = findings(tmp_path / "a.fits", image(algorithm="gzip_2"))["F1803"]
    assert found.fix == "'GZIP_2  '"


KEYWORDS = (
    "ZIMAGE ZTABLE ZCMPTYPE ZBITPIX ZNAXIS ZNAXIS1 ZNAXIS2 ZTILE1 ZTILE2 ZTILE999 ZNAME1 ZVAL1 ZVAL2 ZQUANTIZ ZDITHER0 "
    "ZBLANK ZSCALE ZZERO ZMASKCMP ZSIMPLE ZTENSION ZEXTEND ZPCOUNT ZHECKSUM ZTILELEN ZFORM1 ZFORM2 ZCTYP1 TTYPE1 "
    "TTYPE2 TFORM1 TFIELDS NAXIS1 NAXIS2 PCOUNT"
)
VALUES = (
    "T",
    "F",
    "0",
    "1",
    "-1",
    "16",
    "-32",
    HUGE,
    "9223372036854775807",
    "1E999",
    "2.5",
    "(1,2)",
    "",
    "'",
    "''",
    "'&'",
    "T extra",
    "nan",
    f"'{HUGE}J'",
    "'1PB(4)'",
    "'1QB(9'",
    "'0PP'",
    "'COMPRESSED_DATA'",
    "'ZSCALE'",
    "'HCOMPRESS_1'",
    "'BYTEPIX'",
    "'SUBTRACTIVE_DITHER_1'",
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    made=st.sampled_from([image(), table()]),
    changed=st.dictionaries(st.sampled_from(KEYWORDS.split()), st.sampled_from(VALUES), max_size=6),
)
def test_nothing_that_cards_say_makes_it_raise(tmp_path, made, changed):
    text = with_cards(made.splitlines(), [f"{keyword:8}= {value}" for keyword, value in changed.items()])
    found = judging.report(tmp_path / "a.fits", text)
    assert all(finding.message for finding in found.findings)
