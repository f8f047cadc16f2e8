"""The grammar of units: what astropy reads for FITS is right, and what is wrong is named for what it is."""

from __future__ import annotations

import re
import warnings

import pytest
from astropy import units
from hypothesis import given
from hypothesis import strategies as st

from specc.runtime.fits.standard.unit_grammar import unit_fault
from specc.runtime.fits.standard.unit_keywords import COMMON, _is_of_unit
from tests.standard.judging import codes, findings

_PIECES = """\
m s deg erg Angstrom angstrom kHz MJy mag log( sqrt( ct pixel pix 10 2 -1 1.5 ** ^ / * . ( ) (1/2) (-2) **2 -17 e E
counts DN k Hz daV dbyte as Celsius cm2 0 + 5 , Pa Ohm u G a yr d bin chan dam
"""
_TEXTS = st.lists(st.sampled_from([*_PIECES.split(), " "]), min_size=1, max_size=8).map("".join)

# What astropy reads, and the Standard does not have.
_EXCEPTIONS = (
    ("angstrom", "F1712"),  # Table 4 has Angstrom alone
    (",", "F1701"),  # several units in one, which is of astropy
    (" 0 | 1 | 2 | 5 |[0-9] [0-9(+-^*]| [0-9(^*]|[+-] |[*^] ", "F1706|F1705|F1701"),  # blanks: a power touches its unit
    (r"[0-9]\.|0[0-9]", "F1705|F1706|F1701"),  # 10. and 010 for 10
)


def _astropy_reads(text):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            units.Unit(text, format="fits", parse_strict="raise")
        except (ValueError, TypeError, ZeroDivisionError, OverflowError):
            return False
    return True


def _is_exception(text, code):
    return any(re.search(pattern, text) and re.fullmatch(known, code) for pattern, known in _EXCEPTIONS)


@given(_TEXTS)
def test_what_astropy_reads_is_right(text):
    fault = unit_fault(text, {})
    if fault is not None and _astropy_reads(text):
        assert _is_exception(text, fault[0]), fault


@given(st.text(max_size=90))
def test_no_text_disturbs(text):
    fault = unit_fault(text, {})
    assert fault is None or fault[0].startswith("F17")


@given(_TEXTS)
def test_a_right_text_is_right(text):
    fault = unit_fault(text, {})
    if fault is not None and fault[2]:
        assert unit_fault(fault[2], {}) is None


@pytest.mark.parametrize("unit", sorted(units.format.FITS._units))
def test_every_unit_of_astropy(unit):
    assert (unit_fault(unit, {}) is None) == (unit != "angstrom")


@pytest.mark.parametrize(
    ("text", "code", "right"),
    [
        ("W/m^2-sr", "F1701", None),
        ("(m/s", "F1701", None),
        ("m//s", "F1701", None),
        ("()", "F1701", None),
        ("m*", "F1701", None),
        ("m)", "F1701", None),
        ("x" * 81, "F1701", None),
        ("(" * 40 + "m" + ")" * 40, "F1701", None),
        ("sigma", "F1702", None),
        ("BJD - 2457000, days", "F1702", None),
        ("none", "F1702", None),
        ("FLAM", "F1702", None),
        ("ppm", "F1702", None),
        ("k Hz", "F1703", "kHz"),
        ("kerg", "F1703", None),
        ("mmm", "F1704", None),
        ("kms", "F1704", None),
        ("1", "F1705", ""),
        ("1/s", "F1705", "s-1"),
        ("1/s/m", "F1705", "/s/m"),
        ("100 m", "F1705", "10**2 m"),
        ("0.01 m", "F1705", "10**-2 m"),
        ("1E-17 erg/cm^2/s/Ang", "F1705", "10**-17 erg/cm^2/s/Angstrom"),
        ("2.5 m", "F1705", None),
        ("10**1.5 m", "F1705", None),
        ("m 10**2", "F1705", None),
        ("m**1.5", "F1706", "m**(1.5)"),
        ("erg s^-1.5 secs", "F1706", "erg s^(-1.5) s"),
        ("m **2", "F1706", "m**2"),
        ("m** 2", "F1706", "m**2"),
        ("m 2", "F1706", None),
        ("m**3/2", "F1706", None),
        ("m**(1/0)", "F1706", None),
        ("m^-(i+j)", "F1706", None),
        ("m**2**3", "F1706", None),
        ("ANGSTROM", "F1708", "Angstrom"),
        ("JY/BEAM", "F1708", "Jy/beam"),
        ("MHZ", "F1708", None),
        ("ERG/CM2/S/A", "F1708", None),
        ("ADU/sec", "F1708", "adu/s"),
        ("counts/s", "F1709", "count/s"),
        ("MICRONS", "F1709", "um"),
        ("angstroms", "F1709", "Angstrom"),
        ("angstrom", "F1712", "Angstrom"),
        ("DN/s", "F1712", "adu/s"),
        ("e-/s", "F1712", None),
        ("dex(m)", "F1713", None),
        ("mag(ct)", "F1713", None),
    ],
)
def test_a_wrong_unit(text, code, right):
    fault = unit_fault(text, {})
    assert (fault[0], fault[2]) == (code, right), fault
    assert right is None or right == "" or repr(right) in fault[1] or f"'{right}'" in fault[1]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        " mm pixel^-1",
        "/MeV /s /sr",
        "pix(1/4)",
        "m2.s",
        "10-17erg",
        "10^(-3)",
        "log(10**3 Hz)",
        "(m s)**2",
        "erg s**(-1) cm**(-2)",
        "deg C",
        "W /m**2",
        "sqrt(erg)/m",
        "mas/yr",
        "m(s)",
        "m+2",
        "s^-1",
        "cy",
    ],
)
def test_a_right_unit(text):
    assert unit_fault(text, {}) is None


def test_a_policy_maps_units():
    assert unit_fault("counts/s", {"counts": "count"}) is None
    assert unit_fault("ERG/CM2/S/A", {"ERG/CM2/S/A": "erg/(cm2 s Angstrom)"}) is None
    assert unit_fault("DEGREES", {"counts": "count"})[0] == "F1709"


@pytest.mark.parametrize(
    "keyword", ["BUNIT", "TUNIT1", "TUNIT12", "CUNIT1", "CUNIT2A", "TCUNI3", "TCUN3A", "1CUNI4", "2CUN4B"]
)
def test_a_keyword_of_a_unit(keyword):
    assert _is_of_unit(keyword)


@pytest.mark.parametrize(
    "keyword", ["BUNIT1", "TUNIT", "TUNIT1A", "CUNI1", "CUN1A", "UNITS", "TIMEUNIT", "1CUNIT4", "PUNIT1"]
)
def test_no_keyword_of_a_unit(keyword):
    assert not _is_of_unit(keyword)


def test_a_unit_that_another_rule_tells_is_told_once(tmp_path):
    text = "@primary 8 2\nCTYPE1  = 'WAVE    '\nCRPIX1  = 1.0\nCRVAL1  = 1.0\nCDELT1  = 1.0\nCUNIT1  = 'ANGSTROM'"
    assert codes(tmp_path / "a.fits", text) == {"F1708"}


def test_units_of_a_header_that_are_wrong_alike_are_one_finding(tmp_path):
    units = ("counts", "keV", "counts", "Counts")
    columns = "\n".join(f"TTYPE{n}  = 'C{n}'\nTUNIT{n}  = '{unit}'" for n, unit in enumerate(units, 1))
    found = findings(tmp_path / "a.fits", f"@primary\n@table 1 1J 1J 1J 1J\n{columns}")["F1709"]
    assert [(each.keyword, each.count, each.fix) for each in found] == [
        ("TUNIT1", 2, "'count'"),
        ("TUNIT4", 1, "'count'"),
    ]


def test_units_of_real_files_that_astropy_reads(specc_data):
    seen = set()
    for path in specc_data.rglob("*.fits"):
        with path.open("rb") as file:
            beginning = file.read(200_000)
        for card in re.findall(rb"(?:BUNIT   |TUNIT\d+ *|CUNIT\d[A-Z ]*)= '([^'\n]*)'", beginning):
            seen.add(card.decode("latin-1").rstrip(" "))
    assert len(seen) > 20, "the files have many units"
    for text in seen:
        if text.strip() and _astropy_reads(text):
            assert unit_fault(text, {}) is None or text == "angstrom"


def test_units_that_are_right_without_the_grammar_are_right_with_it():
    assert [unit for unit in sorted(COMMON) if unit_fault(unit, {}) is not None] == []
