"""Headers that are like a known one get the same findings as when they are read with care."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import specc
from specc.backends.validator import load
from specc.runtime.findings import Findings
from specc.runtime.fits import familiar, file
from specc.runtime.fits.header import Header
from specc.runtime.fits.standard import STANDARD
from specc.runtime.main import check_file
from specc.runtime.wanted import find_products
from tests.factories.fits_text import made

CARD = 80
IMAGE = """\
@primary
TELESCOP= 'JWST    '           / Telescope
INSTRUME= 'NIRCAM  '           / Instrument
DATE    = '2024-05-01T10:00:00' / when it was made
DATE-BEG= '2024-04-01T10:00:00'
DATE-END= '2024-04-01T11:00:00'
MJD-BEG =     60401.4166666666
MJD-END =     60401.4583333333
TIMESYS = 'UTC     '
XPOSURE =               3000.0 / [s] on source
PROGRAM = '01234   '
VISITS  =                   12
DONE    =                    T
S_REGION= 'POLYGON ICRS  27.536966070 -28.216396707 27.537046070 &'
CONTINUE  '-28.216396707 27.537046070 -28.216476707 27.536966070 &'
CONTINUE  '-28.216476707' / on the sky
COMMENT some words
HISTORY made by hand
@image -32 10 20
EXTNAME = 'SCI     '
EXTVER  =                    1
BUNIT   = 'MJy/sr  '
WCSAXES =                    2
CRPIX1  =                  5.5
CRPIX2  =                 10.5
CRVAL1  =           150.116321
CRVAL2  =            2.2058311
CTYPE1  = 'RA---TAN'
CTYPE2  = 'DEC--TAN'
CUNIT1  = 'deg     '
CUNIT2  = 'deg     '
CDELT1  =              1.7E-05
CDELT2  =              1.7E-05
PC1_1   =    -0.99990123456789
PC1_2   =     0.01234567890123
PC2_1   =     0.01234567890123
PC2_2   =     0.99990123456789
RADESYS = 'ICRS    '
DATAMAX =                 10.0
@table 3 1D 8A 1PE(4)
EXTNAME = 'LIST    '
TTYPE1  = 'TIME    '
TUNIT1  = 's       '
TTYPE2  = 'NAME    '
TTYPE3  = 'FLUX    '
TUNIT3  = 'Jy      '
"""
VALUES = (
    st.sampled_from(
        ("T", "F", "5", "-5", "0.0", "1.5", "1E-300", "1e5", "nan", "9" * 25, "'", "''", "'x'", "'JWST    '")
    )
    | st.sampled_from(
        ("'2024-02-30'", "'2024-05-01T10:00:00Z'", "'01/02/99'", "'RA---SIN'", "'m/s'", "'Angstroms'", "''''")
    )
    | st.integers().map(str)
    | st.floats(allow_nan=False, allow_infinity=False).map(lambda number: f"{number:.10G}")
    | st.text("ABCxyz019 &'/-:_", max_size=20).map(lambda text: f"'{text:8}'")
)
COMMENTS = st.sampled_from(("", " / words", "/words", " / [s] words", " words", " / \t", " / é"))


def cards_of(content):
    """Where a header has cards that can be changed."""
    return [
        at
        for at in range(0, len(content), CARD)
        if content[at : at + 8].strip(b" \0") and content[at : at + 3] != b"END"
    ]


@st.composite
def card_changes(draw, content):
    """Cards to be put in the place of others: where, and what."""
    places = cards_of(content)
    changes = []
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.sampled_from(places))
        card = bytearray(content[at : at + CARD])
        kind = draw(st.sampled_from(("value", "value", "value", "fixed", "byte", "other card")))
        if kind == "byte":
            card[draw(st.integers(0, CARD - 1))] = draw(st.integers(0, 255))
        elif kind == "other card":
            other = draw(st.sampled_from(places))
            card = content[other : other + CARD]
        else:
            value = draw(VALUES)
            value = f"{value:>20}" if kind == "fixed" and not value.startswith("'") else value
            card[10:] = (value + draw(COMMENTS)).ljust(70)[:70].encode("latin-1")
        changes.append((at, bytes(card)))
    return changes


def changed(content, changes):
    """A file with other cards."""
    content = bytearray(content)
    for at, card in changes:
        content[at : at + CARD] = card
    return bytes(content)


def seen(path, products):
    """All that a report says."""
    report = check_file(str(path), products, headers_only=True, forced=True)
    return report.verdict, [
        (one.rule, one.level, one.message, one.count, one.index, one.card) for one in report.findings
    ]


def judged_both_ways(path, base, content, products, monkeypatch):
    """What is found in a file after others like it, and by itself."""
    path.write_bytes(base)
    for _ in range(2):
        seen(path, products)
    path.write_bytes(content)
    after_others = seen(path, products)
    with monkeypatch.context() as patch:
        patch.setattr(file, "recall", lambda *_, **__: None)
        alone = seen(path, products)
    return after_others, alone


@pytest.fixture(autouse=True)
def _nothing_known():
    familiar.forget()
    yield
    familiar.forget()


@pytest.mark.laws
@given(changes=card_changes(made(IMAGE)))
@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_standard_finds_the_same(changes, tmp_path, monkeypatch):
    content = changed(made(IMAGE), changes)
    after_others, alone = judged_both_ways(
        tmp_path / "a.fits", made(IMAGE), content, find_products([STANDARD]), monkeypatch
    )
    assert after_others == alone


def test_the_name_of_a_column_goes_on_in_another_card(tmp_path, monkeypatch):
    long = f"TTYPE2  = '{'x' * 66}&'\nCONTINUE  'and on{{}}name'"
    base = made(IMAGE.replace("TTYPE2  = 'NAME    '", long.format("_")))
    content = made(IMAGE.replace("TTYPE2  = 'NAME    '", long.format("/")))
    after_others, alone = judged_both_ways(tmp_path / "a.fits", base, content, find_products([STANDARD]), monkeypatch)
    assert after_others == alone
    assert "F0715" in [rule for rule, *_ in alone[1]]


@pytest.fixture(scope="module")
def cal():
    """The product of a bundled spec; what the files here lack of it is found both ways."""
    compiled = specc.compile("jwst.imaging")
    return find_products([load(compiled.compiled[0].plan).SPEC], "cal")


@pytest.mark.laws
@given(changes=card_changes(made(IMAGE)))
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_spec_finds_the_same(changes, cal, tmp_path, monkeypatch):
    content = changed(made(IMAGE), changes)
    after_others, alone = judged_both_ways(tmp_path / "a.fits", made(IMAGE), content, cal, monkeypatch)
    assert after_others == alone


def test_what_is_like_is_recalled(tmp_path):
    products = find_products([STANDARD])
    path = tmp_path / "a.fits"
    path.write_bytes(made(IMAGE))
    for _ in range(2):
        seen(path, products)
    path.write_bytes(made(IMAGE.replace("150.116321", "151.116321").replace("28.2164", "28.3164")))
    opened = file.FITS.open(str(path), Findings())
    assert [hdu.header.recalled is not None for hdu in opened.hdus] == [True, True, True]
    assert [len(hdu.header.recalled.changed) for hdu in opened.hdus] == [2, 1, 0]
    opened.close()


@given(changes=card_changes(made(IMAGE)))
@settings(max_examples=200, deadline=None)
def test_values_are_read_as_with_care(changes):
    primary = made(IMAGE)[:2880]
    count = primary.index(b"END     ") // CARD
    familiar.forget()
    for _ in range(2):
        familiar.recall(primary, count, primary=True)
    content = changed(made(IMAGE), changes)[:2880]
    recalled = familiar.recall(content, count, primary=True)
    if recalled is None:
        return
    with_care = Header(content[: count * CARD].decode("ascii"))
    told = {name: recalled.value(name) for name in with_care.names()}
    assert all(value is None or repr(value) == repr(with_care.value(name)) for name, value in told.items())
    assert {"TELESCOP", "DATE-BEG", "XPOSURE", "VISITS", "DONE"} < {name for name in told if told[name] is not None}
