"""What holds of every mended file, however it was spoilt: no new fault, no data touched, nothing left to do."""

from __future__ import annotations

import bz2
import gzip
import lzma
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specc.repair.cards import read
from specc.repair.draft import DraftSource, read_draft
from specc.repair.mending import CannotMend, mend
from specc.repair.table import repairs
from specc.runtime.findings import Findings
from specc.runtime.fits.file import FITS
from specc.runtime.fits.standard.register import rules
from specc.runtime.fits.standard.reserved import type_of
from specc.runtime.fits.standard.spelling import MANDATORY
from specc.standard import pages
from tests.factories.fits_text import made
from tests.repair.mending import data_of, mended
from tests.repair.test_pages import example

MENDING = [code for code, repair in repairs().items() if repair.make is not None]
UNPACK = {b"\x1f\x8b": gzip.decompress, b"BZ": bz2.decompress, b"\xfd7": lzma.decompress}
# What a keyword means to a mission is not ours: of others a repair may change the value.
OURS = {"CHECKSUM", "DATASUM", "TIMESYS", "RADESYS", "RADECSYS", "CHECKVER", "EXTVER", "EXTEND", "EXTNAME"}


def total(findings):
    return sum(finding.count for finding in findings)


def own_values(draft):
    """Keyword and value of every card that is of no standard, where a value can be read."""
    found = set()
    for hdu in draft.hdus:
        for line in hdu.lines:
            card = read(line.text)
            known = card.keyword in MANDATORY or card.keyword in OURS or type_of(card.keyword) is not None
            if card.value is not None and not known:
                found.add((hdu.index, card.keyword, card.value))
    return found


def check(path, folder, **options):
    """Mend a file, and the outcome once more."""
    try:
        with mend(str(path), **options) as outcome:
            content = b"".join(outcome.new.content())
            before, after = outcome.before.findings, outcome.after.findings
            assert total(after) <= total(before)
            assert own_values(outcome.old) <= own_values(outcome.new)
            data = tuple(data_of(outcome.old))
            source = DraftSource(outcome.new)
            assert source.read(0, source.size()) == content
            if not outcome.changed:
                packed = path.read_bytes()
                plain = UNPACK.get(packed[:2] if packed[:2] in UNPACK else b"", bytes)(packed)
                assert content == plain
    except CannotMend:
        return
    again = folder / "again.fits"
    again.write_bytes(content)
    out = mended(again, **options)
    # Of a file that was packed, the name may say something else now; nothing else is new.
    assert {finding.rule for finding in out.after} - {"F0121"} <= {finding.rule for finding in after}
    assert not out.changes
    assert out.data == data


SPOILT = made("""\
@primary 16 3 4
DATE    = '2020-01-31'
DATE-OBS= '31/01/99'
EXPOSED =                1.5E3 / [s] how long
NOTE    = 'don''t   '          / a mission's own
@data 01 02
@checksum
@table 3 1J 8A 1PE(4)
TTYPE1  = 'COUNT   '
TTYPE2  = 'NAME    '
TTYPE3  = 'SERIES  '
EXTNAME = 'LIST    '
COMMENT of everything
@ascii 3 20 1:I5 7:F10.3
TTYPE1  = 'N       '
TTYPE2  = 'X       '
@checksum
""")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.integers(0, len(SPOILT) - 1), st.sampled_from([*b"\0\t 'eEdT=/0.9&-", *b"azAZ", 0xE9]), st.integers(1, 3)
        ),
        min_size=1,
        max_size=6,
    ),
    st.integers(0, 4000),
    st.sampled_from(["keep", "renew", "add"]),
)
def test_a_spoilt_file(tmp_path, spots, cut, sums):
    content = bytearray(SPOILT)
    for at, byte, count in spots:
        content[at : at + count] = bytes([byte]) * len(content[at : at + count])
    path = tmp_path / "spoilt.fits"
    path.write_bytes(content[: len(content) - max(0, cut - 3000)])
    check(path, tmp_path, sums=sums)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_cards_in_any_order(tmp_path, data):
    cards = [SPOILT[at : at + 80] for at in range(0, 2880, 80)]
    count = next(place for place, card in enumerate(cards) if card.startswith(b"END "))
    places = data.draw(st.permutations(range(1, count)))
    repeated = data.draw(st.lists(st.integers(1, count - 1), max_size=3))
    mixed = [cards[0], *(cards[place] for place in places), *(cards[place] for place in repeated), *cards[count:]]
    path = tmp_path / "mixed.fits"
    path.write_bytes(b"".join(mixed[:36]) + SPOILT[2880:])
    check(path, tmp_path)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(MENDING),
    st.lists(st.tuples(st.integers(0, 5759), st.sampled_from([*b"\0\t 'edT/0"])), max_size=3),
)
def test_a_spoilt_example(tmp_path, code, spots):
    content = bytearray(made(example(code)[1]))
    for at, byte in spots:
        content[at % len(content)] = byte
    path = tmp_path / "spoilt.fits"
    path.write_bytes(content)
    check(path, tmp_path)


@cache
def odd_cards():
    """All cards of the failing examples of all pages, and some with a comment that leaves no room."""
    lines = [line for code in rules() for each in pages.examples(pages.body(code)) for line in each.text.splitlines()]
    cards = sorted({line for line in lines if line and line[0] not in "@-#" and len(line) <= 80})
    return [*cards, *(f"{card} / ".ljust(80, "c") for card in cards if len(card) < 40 and "/" not in card)]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["@image", "@image -32 2", "@table 2 1J 8A 1PB(2)", "@ascii 2 20 1:I5 7:A8", "@bare"]),
            st.lists(st.integers(0, 10_000), max_size=12),
        ),
        min_size=1,
        max_size=3,
    ),
    st.sampled_from(["", "@checksum\n", "@fill 20\n", "@end END x\n", "@pad \\x00\n"]),
    st.sampled_from(["keep", "renew", "add"]),
)
def test_odd_cards_together(tmp_path, hdus, more, sums):
    cards = odd_cards()
    text = "@primary 8 4\n"
    for form, places in hdus:
        text += "".join(f"{cards[place % len(cards)]}\n" for place in places) + more + f"{form}\n"
    path = tmp_path / "odd.fits"
    path.write_bytes(made(text))
    check(path, tmp_path, sums=sums)


@pytest.mark.laws
def test_real_files(specc_data, tmp_path):
    files = [path for path in sorted(specc_data.rglob("*")) if path.is_file() and path.suffix != ".md"]
    assert len(files) > 100
    for path in files:
        for sums in ("keep", "add"):
            check(path, tmp_path, sums=sums)


@pytest.mark.parametrize("code", MENDING)
def test_a_file_that_is_not_mended_reads_as_it_is(code, tmp_path):
    path = tmp_path / "as_it_is.fits"
    path.write_bytes(made(example(code)[1]))
    file = FITS.open(str(path), Findings())
    assert b"".join(read_draft(file).content()) == path.read_bytes()
    file.close()
