"""Files made to take all of a machine: each gets its report, in bounded memory, and no claim is believed.

Each is judged in a process of its own (`watched.py`). Nothing asserts a time: the limit of a test is that of all tests.
"""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from pathlib import Path
from string import ascii_uppercase

import pytest
from runtime.fits.making import BLOCK, card, extension, filled, header, primary, table

from specc.runtime.findings import MOST_KEPT
from specc.runtime.fits.file import MOST_CARDS, MOST_HDUS

MIB = 1 << 20
MANY = MOST_CARDS - 100  # cards of one header that is read
MOST_GROWN = 60 * MIB
MOST_ASKED = 32 * MIB  # of one read, whatever a header claims
TESTS = Path(__file__).resolve().parents[2]
BIG = (1 << 63) - 1


def repeated(block, count):
    """The same bytes many times over, a piece at a time."""
    many = max(1, MIB // len(block))
    while count > 0:
        yield block * min(many, count)
        count -= many


@pytest.fixture
def attacked(path):
    """Judge bytes, or pieces of them: the first message by code, and the report.

    kept: bytes of headers beyond those of a common file; headers, and where in them a keyword is, are kept to the end.
    """

    def judge(content, *, headers_only=False, kept=0):
        with path.open("wb") as file:
            for piece in [content] if isinstance(content, bytes) else content:
                file.write(piece)
        command = [sys.executable, str(Path(__file__).with_name("watched.py")), str(path)]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS), str(TESTS.parent)])}
        done = subprocess.run(
            command + ["--headers-only"] * headers_only, env=environment, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr.decode()
        seen = json.loads(done.stdout)
        (report,) = seen["report"]["files"]
        assert seen["grown"] <= MOST_GROWN + 2 * kept
        assert seen["asked"] <= MOST_ASKED
        found = {}
        for finding in report["findings"]:
            found.setdefault(finding["rule"], finding["message"])
        return found, report

    return judge


def descriptor(length, offset, width=4):
    """An array descriptor, P of two times four bytes or Q of two times eight."""
    return length.to_bytes(width, "big", signed=True) + offset.to_bytes(width, "big", signed=True)


def with_heap(form, cells, heap, *cards, width=8, name="A"):
    """A table of one column of variable length, piece by piece."""
    described = (card("TFIELDS", "1"), card("TTYPE1", f"'{name}'"), card("TFORM1", f"'{form}'"))
    yield primary()
    yield extension("T", *described, *cards, kind="BINTABLE", axes=(width, len(cells) // width), pcount=len(heap))
    yield cells
    yield heap
    yield bytes(-(len(cells) + len(heap)) % 2880)


def image(*lengths, bitpix="8", cards=()):
    axes = [card(f"NAXIS{n}", str(length)) for n, length in enumerate(lengths, 1)]
    return header(card("SIMPLE", "T"), card("BITPIX", bitpix), card("NAXIS", str(len(lengths))), *axes, *cards)


# -------------------------------------------------------------------------------------------------------------- headers


def test_a_million_cards(attacked):
    cards = repeated(card("KEY", "1").encode(), 1_000_000)
    found, report = attacked([primary()[:240], *cards, b"END".ljust(2880)])
    assert report["verdict"] == "unreadable"
    assert "hold no END" in found["F0228"]


def test_as_many_cards_as_are_read_all_different_and_wrong(attacked):
    cards = "".join(card(f"K{n:07}", "1 2 3") for n in range(MANY)).encode()
    found, report = attacked(filled(primary()[:240] + cards + b"END".ljust(80), b" "))
    assert "F0118" in found
    assert len(report["findings"]) < 100


def test_no_end_in_a_hundred_megabytes_of_text(attacked):
    found, report = attacked([primary()[:240], *repeated(b"COMMENT and so on".ljust(80), 100 * MIB // 80)])
    assert report["verdict"] == "unreadable"
    assert "hold no END" in found["F0228"]


def test_no_end_and_no_card_either(attacked):
    found, _ = attacked([primary()[:240], *repeated(b"\0" * 80, 100 * MIB // 80)])
    assert "F0228" in found


def test_a_string_that_goes_on_in_a_hundred_thousand_cards(attacked):
    goes_on = b"CONTINUE  '" + b"x" * 66 + b"&' "
    for count in (100_000, MANY):
        cards = repeated(goes_on, count)
        found, _ = attacked([primary()[:240], b"LONG    = 'x&'".ljust(80), *cards, b"END".ljust(2880)])
        assert ("F0228" in found) == (count > MOST_CARDS)


def test_a_string_that_is_begun_anew_in_each_card(attacked):
    pair = b"LONG    = 'x&'".ljust(80) + (b"CONTINUE  '" + b"x" * 66 + b"&' ")
    found, _ = attacked([primary()[:240], *repeated(pair, MANY // 2), b"END".ljust(2880)])
    assert "F0228" not in found


def test_as_many_hierarch_cards_as_are_read(attacked):
    cards = b"".join(f"HIERARCH ESO DET N{n} = 'x&'".ljust(80).encode() for n in range(MANY))
    found, _ = attacked([primary()[:240], cards, b"END".ljust(2880)])
    assert "F0228" not in found


def test_hundreds_of_axes_with_all_world_coordinates(attacked):
    keywords = itertools.product(("CTYPE", "CUNIT", "CRVAL", "CDELT"), range(1, 460), ("", *ascii_uppercase))
    cards = [card(f"{stem}{axis}{alternative}", "'RA---TAN'") for stem, axis, alternative in keywords]
    found, _ = attacked(image(cards=cards))
    assert "F0228" not in found


# ---------------------------------------------------------------------------------------------------------------- sizes


@pytest.mark.parametrize("length", [2, 1 << 32, BIG])
def test_999_axes_with_products_beyond_all_numbers(attacked, length):
    found, report = attacked(image(*[length] * 999))
    assert "F0115" in found
    assert report["verdict"] == "fail"


@pytest.mark.parametrize(("lengths", "code"), [((1 << 31, 1 << 32), "F0103"), ((1 << 31, 1 << 32, 2), "F0115")])
def test_products_up_to_and_beyond_63_bits(attacked, lengths, code):
    found, _ = attacked(image(*lengths[:1], lengths[1] - 1, *lengths[2:]))
    assert code in found


def test_three_kilobytes_that_claim_two_gigabytes(attacked):
    content = image(1 << 31) + b"x" * 120
    for headers_only in (False, True):
        found, report = attacked(content, headers_only=headers_only)
        assert "2147483528 of the 2147483648 bytes" in found["F0103"]
        assert report["verdict"] == "fail"


def test_what_is_claimed_is_not_looked_at_by_any_rule(attacked):
    cards = (card("DATAMIN", "0.0"), card("DATAMAX", "1.0"), card("DATASUM", "'123'"), card("BLANK", "0"))
    found, _ = attacked(image(1 << 40, bitpix="16", cards=cards))
    assert "F0103" in found
    assert not found.keys() & {"F0614", "F1201"}


@pytest.mark.parametrize(
    ("pcount", "code"),
    [
        ("-1", "F0329"),
        ("-9223372036854775808", "F0329"),
        ("4611686018427387904", "F0103"),
        ("9223372036854775807", "F0115"),
        ("9" * 60, "F0329"),
    ],
)
def test_pcount_that_lies(attacked, pcount, code):
    content = table("T", [("A", "1PE(4)")], 8, 2, bytes(16))
    found, _ = attacked(primary() + content.replace(card("PCOUNT", "0").encode(), card("PCOUNT", pcount).encode()))
    assert code in found


@pytest.mark.parametrize("gcount", ["-1", str(BIG)])
def test_random_groups_that_lie(attacked, gcount):
    cards = (card("GROUPS", "T"), card("PCOUNT", str(1 << 40)), card("GCOUNT", gcount))
    cards += tuple(card(f"PTYPE{n}", "'DATE'") for n in range(1, 1000))
    found, report = attacked(image(0, 1 << 20, 1 << 20, bitpix="-32", cards=cards))
    assert found.keys() & {"F0103", "F0115", "F0117", "F1903"}
    assert report["verdict"] == "fail"


# --------------------------------------------------------------------------------------------------------------- tables


def test_999_columns_of_terabytes(attacked):
    columns = [(f"C{n}", "999999999999D", {"TDIM": "'(999999999999)'"}) for n in range(1, 1000)]
    found, _ = attacked(primary() + table("T", columns, 8 * 999 * 999999999999, 1, b""))
    assert "F0103" in found
    found, _ = attacked(primary() + table("T", columns, 8, 1, bytes(8)))
    assert "NAXIS1 is 8" in found["F0901"]


def test_rows_without_bytes(attacked):
    columns = [("A", "0J"), ("B", "0A", {"TDMIN": "1"})]
    for rows in (10**12, BIG):
        found, report = attacked(primary() + table("T", columns, 0, rows, b""))
        assert "F0103" not in found
        assert report["verdict"] in ("pass", "warn", "fail")


def test_a_row_as_wide_as_the_table(attacked):
    columns = [("A", "30000000A"), ("B", "30000000L"), ("C", "30000000D", {"TDMIN": "5.0"}), ("D", "30000001X")]
    width = 30_000_000 * 10 + 3_750_001
    found, _ = attacked([primary(), table("T", columns, width, 1, b"x"), *repeated(b"\xff" * MIB, width // MIB + 1)])
    assert {"F1101", "F1102"} & found.keys()


def test_a_hundred_thousand_axes_in_a_cell(attacked):
    axes = ["CONTINUE  '" + ",1" * 33 + "&'"] * 3031
    form = (card("TFIELDS", "1"), card("TFORM1", "'1J'"), "TDIM1   = '(1&'", *axes, "CONTINUE  ',1)'")
    found, _ = attacked(primary() + extension("T", *form, kind="BINTABLE", axes=(4, 1), data=bytes(4)))
    assert "F0504" in found
    assert "F0916" not in found


@pytest.mark.parametrize("code", ["A", "L", "X", "B", "E", "M"])
def test_descriptors_that_all_mean_the_whole_heap(attacked, code):
    heap = 8 * MIB
    length = {"X": heap * 8 - 7, "E": heap // 4, "M": heap // 16}.get(code, heap)
    cells = descriptor(length, 0) * 100_000
    found, report = attacked(with_heap(f"1P{code}({length})", cells, b"T" * heap))
    assert report["verdict"] in ("pass", "warn", "fail")
    assert "F1002" not in found


@pytest.mark.parametrize("code", ["A", "L", "X"])
def test_descriptors_that_overlap_in_every_way(attacked, code):
    heap = 8 * MIB
    cells = b"".join(descriptor((n * 7919) % MIB, (n * 104_729) % (7 * MIB)) for n in range(100_000))
    found, _ = attacked(with_heap(f"1P{code}", cells, b"\xff" * heap))
    assert found.keys() & {"F1104", "F1105", "F1106"}


@pytest.mark.parametrize(
    ("length", "offset", "code"),
    [
        (-1, 0, "F1001"),
        (1, -1, "F1001"),
        (-(1 << 31), -(1 << 31), "F1001"),
        ((1 << 31) - 1, 0, "F1002"),
        (1, (1 << 31) - 1, "F1002"),
        (1, 1 << 20, "F1002"),
    ],
)
def test_descriptors_that_lie(attacked, length, offset, code):
    found, report = attacked(with_heap("1PA", descriptor(length, offset) * 100_000, bytes(100)))
    assert code in found
    assert [each["count"] for each in report["findings"] if each["rule"] == code] == [100_000]


@pytest.mark.parametrize("code", "XAM")
@pytest.mark.parametrize("number", [BIG, -BIG - 1, 1 << 61])
def test_wide_descriptors_that_lie(attacked, code, number):
    cells = (descriptor(number, 0, 8) + descriptor(1, number, 8) + descriptor(number, number, 8)) * 1000
    found, _ = attacked(with_heap(f"1Q{code}", cells, bytes(100), width=16))
    assert found.keys() & {"F1001", "F1002"}


@pytest.mark.parametrize("theap", ["-1", "0", "1", "100", "2147483647", str(BIG), "9" * 40])
def test_theap_that_lies(attacked, theap):
    content = b"".join(with_heap("1PA", descriptor(4, 0) * 10, b"abcd", card("THEAP", theap)))
    found, report = attacked(content)
    assert found
    assert report["verdict"] == "fail"


@pytest.mark.parametrize(
    "lies",
    [
        {"ZNAXIS1": str(BIG), "ZNAXIS2": str(BIG)},
        {"ZNAXIS1": "1000000", "ZNAXIS2": "1000000", "ZTILE1": "1", "ZTILE2": "1"},
        {"ZTILE1": "0", "ZTILE2": "-1"},
        {"ZNAXIS": "999"},
        {"ZNAXIS": "-1"},
        {"ZBITPIX": "7"},
    ],
)
def test_compressed_images_that_lie(attacked, lies):
    facts = {"ZIMAGE": "T", "ZBITPIX": "16", "ZNAXIS": "2", "ZNAXIS1": "10", "ZNAXIS2": "2"}
    facts |= {"ZTILE1": "10", "ZTILE2": "1", "ZCMPTYPE": "'RICE_1'"} | lies
    cards = [card(keyword, value) for keyword, value in facts.items()]
    found, report = attacked(with_heap("1PB(4)", descriptor(4, 0) * 2, b"abcd", *cards, name="COMPRESSED_DATA"))
    assert found
    assert report["verdict"] == "fail"


def test_a_compressed_table_that_lies(attacked):
    facts = {"ZTABLE": "T", "ZNAXIS1": str(BIG), "ZNAXIS2": str(BIG), "ZPCOUNT": "-1", "ZTILELEN": "0"}
    facts |= {"ZFORM1": "'999999999999D'", "ZCTYP1": "'GZIP_2'"}
    cards = [card(keyword, value) for keyword, value in facts.items()]
    _, report = attacked(with_heap("1PB(4)", descriptor(4, 0) * 2, b"abcd", *cards))
    assert report["verdict"] == "fail"


def test_an_ascii_table_of_fields_that_lie(attacked):
    columns = [(f"C{n}", "E999999999.999999999", {"TBCOL": "1"}) for n in range(1, 1000)]
    found, _ = attacked(primary() + table("T", columns, 10, 1, b" " * 10, kind="TABLE"))
    assert "F0804" in found
    columns = [("A", "E60000000.2", {"TBCOL": "1"}), ("B", "I60000000", {"TBCOL": "1"})]
    text = [primary(), table("T", columns, 60_000_000, 1, b"1", kind="TABLE"), *repeated(b"1" * MIB, 58)]
    found, _ = attacked(text)
    assert found


# ----------------------------------------------------------------------------------------------------------------- HDUs


@pytest.mark.laws
@pytest.mark.parametrize("differing", [False, True])
def test_more_hdus_than_are_read(attacked, differing):
    own = [card(f"K{n}" if differing else "EXTVER", str(n)) for n in range(MOST_HDUS + 1000)]
    pieces = [extension("SCI", one) for one in own]
    found, report = attacked([primary(), *pieces], kept=MOST_HDUS * BLOCK)
    assert "more HDUs than are read" in found["F0116"]
    assert report["verdict"] == "fail"


@pytest.mark.laws
def test_twenty_thousand_hdus_that_are_wrong_in_every_card(attacked):
    wrong = [card(f"W{n}", "1 2 3") for n in range(20)]
    pieces = [extension("SCI", *wrong, card(f"K{n}", "x")) for n in range(MOST_HDUS - 1)]
    found, report = attacked([primary(), *pieces], kept=MOST_HDUS * BLOCK)
    assert len(report["findings"]) <= MOST_KEPT + 20
    assert "more findings are not told" in found["F0118"]
    assert sum(each["count"] for each in report["findings"] if each["rule"] == "F0210") >= 20 * (MOST_HDUS - 1)
