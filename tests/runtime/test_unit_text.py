"""Spelling of units: different texts of one unit, and nothing more, become one."""

from __future__ import annotations

import warnings

import pytest
from astropy import units
from hypothesis import assume, given
from hypothesis import strategies as st

from specc.runtime.unit_text import canonical, comment_unit, is_unit, same_unit

ALIASES = {"e-": "electron", "cts": "count", "BJD - 2457000, days": "d", "none": "", "DN10": "10 adu", "odd": "a b/"}


@pytest.mark.parametrize(
    "texts",
    [
        ("cm2", "cm**2", "cm^2", "cm+2", "cm(2)", "cm**(2)", "cm^+2", " cm2 ", "cm cm", "cm*cm", "(cm)**2", "cm ** 2"),
        ("MJy/sr", "MJy sr-1", "MJy*sr**-1", "MJy.sr-1", "sr-1 MJy", "MJy sr^(-1)", "MJy / sr", "(MJy/sr)"),
        ("erg/s/cm2", "erg/(s cm2)", "erg s-1 cm-2", "erg/s cm2", "erg cm**-2 s**-1", "erg/(s*cm^2)"),
        ("10**-17 erg", "10-17 erg", "10^-17 erg", "1e-17 erg", "1E-17erg", "10**(-17) erg", "10**(-17)erg"),
        ("10**3 m", "1000 m", "10+3 m", "1e3 m", "1.0e3 m", "10 100 m"),
        ("10**-3 m", "0.001 m", "m/1000"),
        ("sqrt(m)", "m**0.5", "m**(1/2)", "m(1/2)", "m^(0.5)", "m**(2/4)"),
        ("m**-0.5", "1/sqrt(m)", "m(-1/2)", "m**(1/-2)"),
        ("s-1", "1/s", "/s", "1 / s", "s**-1"),
        ("", "1", "m/m", "m0", "10**0", "1.0"),
        ("2.5 m", "m 2.5", "25e-1 m"),
        ("log(Hz)", "log( Hz )"),
        ("dex(cm s-2)", "dex(cm/s**2)"),
        ("e-/s", "electron/s", "electron s-1", "e- s-1", "e-*s**-1", "e-.s-1"),
        ("e-**2", "electron2", "e-^2", "(e-)**2"),
        ("cts2", "count**2", "cts*cts"),
        ("BJD - 2457000, days", "d", " BJD  - 2457000, days"),
        ("none", "", "1"),
        ("DN10/s", "10 adu/s", "DN10 s-1"),
        ("odd", "a b/", "odd "),
    ],
)
def test_one_unit_in_many_spellings(texts):
    assert {canonical(text, ALIASES) for text in texts} == {canonical(texts[0], ALIASES)}
    for text in texts:
        assert same_unit(text, ("kg", texts[0]), ALIASES)
        assert not same_unit(text, "kg", ALIASES)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("km", "10**3 m"), ("e-", "e"), ("Jy", "JY"), ("m2", "m-2"), ("m/s", "m s"), ("a.b", "ab"),
        ("erg/s cm2", "erg cm2/s"),
        ("log(Hz)", "log(kHz)"), ("10 m", "m"), ("2 m", "m"), ("electrons", "electron"), ("m**(1/2)", "m**(1/3)"),
    ],
)  # fmt: skip
def test_what_stays_apart(one, other):
    assert canonical(one, ALIASES) != canonical(other, ALIASES)


@pytest.mark.parametrize(
    "text",
    [
        "m*/s", "cm.", "(", "m^", "m**", "m**(1/0)", "(m s)2", "e-2-", "yyyy-mm-dd", "m**1/", "sqrt(m", "a,b", "m)",
        "counts per second!", "(" * 500, "sqrt(" * 400 + "m" + ")" * 400, "x" * 1000, "m2 3.", "**", "\u0663",
        "m\u0663", "0 m", "0",
    ],
)  # fmt: skip
def test_what_is_no_unit_stays_as_it_is(text):
    assert canonical(text) == text
    assert not is_unit(text)


@given(st.text() | st.text(alphabet="ms10.*/^()+- eEsqrtlog"), st.dictionaries(st.text(min_size=1), st.text()))
def test_no_text_raises_and_what_is_canonical_stays(text, aliases):
    assert canonical(canonical(text)) == canonical(text)
    assert isinstance(canonical(text, aliases), str)
    assert isinstance(is_unit(text, aliases), bool)
    assert same_unit(text, text, aliases)


SYMBOLS = st.sampled_from(["m", "s", "kg", "Jy", "erg", "Angstrom", "pixel", "MJy", "sr"])
POWERS = st.integers(-4, 4)
FACTORS = st.lists(st.tuples(SYMBOLS, POWERS), min_size=1, max_size=5)


@st.composite
def spelled(draw, factors):
    """A text of a product of powers, in one of the ways that the Standard allows."""
    text = ""
    for number, (symbol, power) in enumerate(draw(st.permutations(factors))):
        divide = number > 0 and draw(st.booleans())
        written = -power if divide else power
        how = draw(st.sampled_from(["", "**", "^", "**()", "()"]))
        tail = f"{how[:-2]}({written})" if how.endswith("()") else f"{how}{written}"
        factor = symbol if written == 1 and draw(st.booleans()) else symbol + tail
        if number == 0:
            text = factor
        elif divide:
            text = f"{text}{draw(st.sampled_from(['/', ' / ']))}{factor}"
        else:
            # what follows a quotient belongs below the line, unless it is set apart
            text = f"({text})*{factor}" if "/" in text else f"{text}{draw(st.sampled_from([' ', '*', '.']))}{factor}"
    return text


@given(FACTORS.flatmap(lambda factors: st.tuples(spelled(factors), spelled(factors))))
def test_all_spellings_of_the_standard_agree(texts):
    one, other = texts
    assert canonical(one) == canonical(other)
    assert is_unit(one) or canonical(one) == ""


@given(st.tuples(FACTORS, FACTORS).flatmap(lambda pair: st.tuples(spelled(pair[0]), spelled(pair[1]))))
def test_astropy_reads_the_same(texts):
    """Whatever is one unit here is one in astropy, and the canonical text of each means what the text does."""
    read = [units.Unit(text, parse_strict="silent") for text in texts]
    assume(not any(isinstance(unit, units.UnrecognizedUnit) for unit in read))  # not all groups that the Standard has
    for text, unit in zip(texts, read, strict=True):
        assert units.Unit(canonical(text)) == unit
    if canonical(texts[0]) == canonical(texts[1]):
        assert read[0] == read[1]


@pytest.mark.parametrize(
    "text",
    [
        "s",
        "deg",
        "MJy/sr",
        "10**-17 erg/(s cm2 Angstrom)",
        "um",
        "pixel",
        "km/s",
        "log(Hz)",
        "e-/s",
        "cts",
        "mag",
        "daN",
    ],
)
def test_comments_may_hold_units(text):
    assert is_unit(text, ALIASES)


@pytest.mark.parametrize(
    "text", ["yyyy-mm-dd", "on/off", "0-1", "1", "", "0/1", "foo", "km/h/x", "T to F", "true", "kdeg"]
)
def test_and_other_things(text):
    assert not is_unit(text, ALIASES)


def test_every_unit_of_astropys_fits_table_is_known():
    from astropy.units.format import FITS

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        known = [name for name in FITS._units if " " not in name]
    assert len(known) > 500
    # astropy takes prefixes to be allowed wherever it knows the unit
    assert [name for name in known if not is_unit(name)] in ([], ["Celsius"])


@pytest.mark.parametrize(
    ("comment", "unit"),
    [
        ("[s] exposure", "s"), ("  [ km/s ] v", "km/s"), ("[yyyy-mm-dd] date", "yyyy-mm-dd"), ("exposure [s]", None),
        ("[s exposure", None), ("", None), ("[]", ""), ("[s]", "s"),
    ],
)  # fmt: skip
def test_units_open_comments(comment, unit):
    assert comment_unit(comment) == unit
