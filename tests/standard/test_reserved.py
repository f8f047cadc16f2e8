"""Types of reserved keywords, what is advised of them, and the repairs that are offered."""

from __future__ import annotations

import pytest

from specc.runtime.fits.standard.register import rules
from specc.runtime.fits.standard.reserved import TYPES, type_of
from tests.standard.judging import codes, findings


@pytest.fixture
def path(tmp_path):
    """Where a test writes its file."""
    return tmp_path / "file.fits"


@pytest.mark.parametrize(
    ("card", "code", "fix"),
    [
        ("TELESCOP= 2", "F0401", "'2'"),
        ("OBJECT  = 3.50", "F0401", "'3.50'"),
        ("OBSERVER= T", "F0401", "'T'"),
        ("CREATOR = 5", "F0402", "'5'"),
        ("EXTVER  = '2'", "F0403", "2"),
        ("EXTVER  = '-2'", "F0403", "-2"),
        ("EXTVER  = 'two'", "F0403", None),
        ("EXTVER  = 1.5", "F0403", None),
        ("EXTVER  = 2.0", "F0423", "2"),
        ("EXTVER  = 2E3", "F0423", "2000"),
        ("EXTVER  = 1E999", "F0403", None),
        ("EXTVER  = 1E300", "F0403", None),
        ("EXTLEVEL= T", "F0403", None),
        ("EXTVER  = (1, 2)", "F0403", None),
        ("EQUINOX = '2000.0'", "F0405", "2000.0"),
        ("EQUINOX = ' 2000 '", "F0405", "2000"),
        ("EQUINOX = 'J2000'", "F0405", None),
        ("EQUINOX = 'nan'", "F0405", None),
        ("EQUINOX = ''", "F0405", None),
        ("MJD-OBS = '1_000'", "F0405", None),
        ("EPOCH   = '1950'", "F0407", "1950"),
        ("DATE-OBS= 20200131", "F0408", None),
        ("OBSGEO-B= '12'", "F0422", "12"),
        ("GROUPS  = 'T'", "F0425", "T"),
        ("ZIMAGE  = 'false'", "F0425", "F"),
        ("ZTABLE  = 1", "F0425", None),
        ("EXTEND  = 'yes'", "F0343", "T"),
        ("BLOCKED = 0", "F0342", None),
        ("TELESCOP=", "F0225", None),
        ("EXTVER  =", "F0225", None),
        ("EQUINOX = / unknown", "F0225", None),
        ("GROUPS  =", "F0225", None),
    ],
)
def test_types(path, card, code, fix):
    found = findings(path, f"@primary\n{card}\n")
    (finding,) = found[code]
    assert (finding.level, finding.fix) == (rules()[code].level, fix)
    assert found.keys() - {"F0406", "F0341", "F1523"} == {
        code
    }  # of EPOCH, BLOCKED and the place something else is told


def test_each_repeat_is_judged(path):
    form = "@bare\nSIMPLE  =                    T\nBITPIX  =                    8\nNAXIS   =                    0\n"
    found = findings(path, form + "TELESCOP= 2\nTELESCOP= 3\n")["F0401"]
    assert [finding.card for finding in found] == [4, 5]


def test_a_value_that_cannot_be_read_is_told_as_that(path):
    assert codes(path, "@primary\nEQUINOX = two thousand\n") == {"F0209"}
    assert codes(path, "@primary\nTELESCOP  without a value\n") - {"F0207"} == set()


def test_only_keywords_of_the_table_have_types(path):
    assert codes(path, "@primary\nSECTOR  = '5'\nEXTVERS = 'x'\nTELESCO = 5\nBLOCK   = 3\n") == set()


def test_every_rule_of_the_table_is_registered_and_every_type_known():
    assert {code for code, _ in TYPES.values()} <= rules().keys()
    assert {kind for _, kind in TYPES.values()} == {"string", "int", "number", "bool"}
    assert all(len(name.removesuffix("n")) <= 8 for name in TYPES)


def test_indexed_names():
    assert type_of("TFORM17") == type_of("TFORM1") == TYPES["TFORMn"]
    assert type_of("TFORM") is None
    assert type_of("") is None
    assert type_of("12345678") is None


@pytest.mark.parametrize(
    ("card", "code", "fix"),
    [
        ("EQUINOX = 2000", "F0424", "2000.0"),
        ("FLAG    = 'TRUE    '", "F0240", "T"),
        ("FLAG    = 'No'", "F0240", "F"),
        ("REFERENC= 'Smith 2001'", "F0419", None),
        ("REFERENC= '10.1000'", "F0419", None),
        ("OBJECT  = 'n/a'", "F0421", None),
        ("TELESCOP= ''", "F0421", None),
        ("X       = 1", "F0415", None),
    ],
)
def test_what_is_judged_only_when_it_is_asked_for(path, card, code, fix):
    text = f"@primary\n{card}\n"
    assert codes(path, text) == set()
    (finding,) = findings(path, text, levels={code: "info"})[code]
    assert (finding.level, finding.fix) == ("info", fix)
    assert codes(path, text, levels={code: "off"}) == set()


@pytest.mark.parametrize(
    "reference",
    [
        "2001A&A...376..359H",
        "10.1051/0004-6361/201015362",
        "doi:10.1051/x",
        "https://doi.org/10.1051/x",
        " 2001A&A...376..359H",
    ],
)
def test_references_that_programs_can_follow(path, reference):
    assert codes(path, f"@primary\nREFERENC= '{reference}'\n", levels={"F0419": "info"}) == set()


def test_text_that_is_no_logical_value(path):
    cards = "FILTER  = 'T       '\nANSWER  = 'NONE    '\nTELESCOP= 'NO      '\n"
    assert codes(path, f"@primary\n{cards}", levels={"F0240": "info"}) == set()


def test_other_spellings_are_told_where_the_standard_one_is_missing(path):
    (finding,) = findings(path, "@primary\nMJD_OBS = 59000.0\n")["F0420"]
    assert (finding.level, finding.keyword) == ("info", "MJD_OBS")
    assert codes(path, "@primary\nMJD_OBS = 59000.0\nMJD-OBS = 59000.0\n") == set()


@pytest.mark.parametrize(
    ("level", "expected"), [("1", set()), ("2", set()), ("0", {"F0404"}), ("-7", {"F0404"}), ("'1'", {"F0403"})]
)
def test_extlevel(path, level, expected):
    assert codes(path, f"@primary\n@image\nEXTLEVEL= {level}\n") == expected


def test_epoch_beside_equinox(path):
    (finding,) = findings(path, "@primary\nEPOCH   = 2000.0\nEQUINOX = 2000.0\n")["F0406"]
    assert finding.message == "EPOCH is deprecated, and EQUINOX is there; leave it out"
