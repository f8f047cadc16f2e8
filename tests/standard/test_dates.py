"""Dates: each wrong one is told by one rule, and the repair that is offered is right."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specc.runtime.fits.standard import STANDARD
from specc.runtime.fits.standard.date_faults import fault_of
from specc.runtime.main import run
from specc.runtime.spec import Policy, Spec
from specc.runtime.values import read_datetime
from tests.factories.fits_text import made
from tests.standard.judging import codes, findings


@pytest.fixture
def path(tmp_path):
    """Where a test writes its file."""
    return tmp_path / "file.fits"


RIGHT = [
    "2020-02-29",
    "2020-02-29T23:59:59",
    "2020-02-29T23:59:59.123456789",
    "0000-01-01",
    "+12020-02-29T00:00:00",
    "-04713-11-24",
    "2016-12-31T23:59:60",
    "1972-06-30T23:59:60.999",
]
WRONG = [
    ("", "F0409", None),
    ("UNKNOWN", "F0409", None),
    ("20200131", "F0409", None),
    ("31/01/2020", "F0409", None),
    ("2020/01/31", "F0409", None),
    ("31-Jan-2020", "F0409", None),
    (" 2020-01-31", "F0409", "2020-01-31"),
    ("2020-01-31 10:00:00", "F0409", "2020-01-31T10:00:00"),
    ("2020-01-31T10:00:00.", "F0409", "2020-01-31T10:00:00"),
    ("2020-01-31t10:00:00", "F0409", None),
    ("2020-01-31T10:00:00 local", "F0409", None),
    ("2020-01-31, 2020-02-01", "F0409", None),
    ("2019-02-29", "F0410", None),
    ("2020-00-10", "F0410", None),
    ("2020-13-01", "F0410", None),
    ("2020-01-32T10:00:00", "F0410", None),
    ("2020-01-31T24:00:00", "F0410", None),
    ("2020-01-31T10:60:00", "F0410", None),
    ("2020-01-31T10:00:61", "F0410", None),
    ("2020-01-31T10:00:99.9", "F0410", None),
    ("+02020-02-30", "F0410", None),
    ("32/01/99", "F0410", None),
    ("nn/nn/nn", "F0409", None),
    ("2020-01-31Z", "F0411", "2020-01-31"),
    ("2020-01-31T10:00:00Z", "F0411", "2020-01-31T10:00:00"),
    ("2020-01-31T10:00:00.5Z", "F0411", "2020-01-31T10:00:00.5"),
    ("2020-01-31T10:00:00z", "F0411", "2020-01-31T10:00:00"),
    ("2020-01-31 10:00:00Z", "F0411", "2020-01-31T10:00:00"),
    ("2020-01-31T10:00:00 UTC", "F0411", "2020-01-31T10:00:00"),
    ("31/01/97 GMT", "F0411", "1997-01-31"),
    ("2020-01-31T10:00:00+01:00", "F0411", None),
    ("2020-01-31T10:00:00-0500", "F0411", None),
    ("2020-01-31T10:00:00.25+01", "F0411", None),
    ("2020-1-31", "F0414", "2020-01-31"),
    ("2020-01-31T1:02:3.5", "F0414", "2020-01-31T01:02:03.5"),
    ("2020-1-1Z", "F0414", "2020-01-01"),
    ("2020", "F0414", None),
    ("2020-01", "F0414", None),
    ("2020-01-31T", "F0414", "2020-01-31"),
    ("2020-01-31T10", "F0414", None),
    ("2020-01-31T10:00", "F0414", None),
    ("2020-01T10:00:00", "F0414", None),
    ("10:00:00", "F0414", None),
    ("T10:00:00.5", "F0414", None),
    ("2020-2-30", "F0410", None),
    ("12020-01-31", "F0418", None),
    ("-0044-03-15", "F0418", None),
    ("+2020-01-31T10:00:00", "F0418", None),
    ("2020-01-31T23:59:60", "F0417", None),
    ("2016-12-31T23:58:60", "F0417", None),
    ("1960-12-31T23:59:60", "F0417", None),
    ("31/01/99", "F0412", "1999-01-31"),
    ("31/01/11", "F0412", "1911-01-31"),
    ("31/01/10", "F0413", None),
    ("31/01/00", "F0413", None),
]


@pytest.mark.parametrize("text", RIGHT)
@pytest.mark.parametrize(
    "keyword", ["DATE-OBS", "DATE-BEG", "DATE-AVG", "DATE-END", "DATEREF", "DATE_X", "DOBS1", "DAVG2"]
)
def test_right(path, keyword, text):
    assert not codes(path, f"@primary\n{keyword:8}= '{text}'\n")


@pytest.mark.parametrize(("text", "code", "fix"), WRONG)
def test_wrong(path, text, code, fix):
    found = findings(path, f"@primary\nDATE-OBS= '{text}'\n")
    assert found.keys() == {code}
    (finding,) = found[code]
    assert finding.fix == (None if fix is None else f"'{fix}'")
    assert (finding.keyword, finding.found) == ("DATE-OBS", f"'{text}'")
    if fix is not None:
        assert read_datetime(fix).problem is None


@pytest.mark.parametrize(
    ("text", "code", "fix"), [each for each in WRONG if each[1] not in ("F0412", "F0413", "F0417")]
)
def test_a_wrong_date_under_another_name_is_a_warning(path, text, code, fix):  # as above
    found = findings(path, f"@primary\nDATE_X  = '{text}'\n")
    assert found.keys() == {"F0426"}
    assert (found["F0426"][0].level, found["F0426"][0].fix) == ("warning", None if fix is None else f"'{fix}'")


@pytest.mark.parametrize("value", ["5", "5.5", "T", "(1, 2)"])
def test_what_is_no_text(path, value):
    assert codes(path, f"@primary\nDATE-END= {value}\n") == {"F0408"}
    assert codes(path, f"@primary\nDATE_END= {value}\n") == {"F0426", "F0420"}
    assert codes(path, f"@primary\nDATETIME= {value}\n") == {"F0426"}


def test_each_keyword_is_told(path):
    found = findings(path, "@primary\nDATE-OBS= ''\nDATE-BEG= ''\nDATE-END= ''\n")["F0409"]
    assert [finding.keyword for finding in found] == ["DATE-OBS", "DATE-BEG", "DATE-END"]


def test_an_empty_value(path):
    assert codes(path, "@primary\nDATE-END=\n") == {"F0225"}
    assert "F0426" not in codes(path, "@primary\nDATES   =\n")


def test_a_date_that_cannot_be_read_is_told_as_that(path):
    assert codes(path, "@primary\nDATE-OBS= '2020-01-31\n") == {"F0212"}
    assert codes(path, "@primary\nDATE-OBS= '2020-01-3\\xe9'\n") == {"F0215"}


@pytest.mark.parametrize(
    ("made", "level"),
    [
        ("DATE    = '05/02/99'", set()),
        ("DATE    = '1999-12-31'", set()),
        ("DATE    = '2000-01-01'", {"F0412"}),
        ("DATE    = 'yesterday'", {"F0409", "F0412"}),
        ("DATE    =           19990205", {"F0408", "F0412"}),
        ("DATE    = ''", {"F0409", "F0412"}),
    ],
)
def test_the_old_form_is_right_in_an_old_file(path, made, level):
    assert codes(path, f"@primary\n{made}\nDATE-OBS= '31/01/95'\n") == level


def test_the_date_of_the_primary_stands_for_extensions_without(path):
    assert codes(path, "@primary\nDATE    = '05/02/99'\n@image\nDATE-OBS= '31/01/95'\n") == set()
    assert codes(path, "@primary\nDATE    = '05/02/99'\n@image\nDATE-OBS= '31/01/95'\nDATE    = '2020-01-31'\n") == {
        "F0412"
    }


def test_the_old_form_of_the_day_it_was_written(path):
    """A photograph may be of 1912, a FITS file not."""
    assert codes(path, "@primary\nDATE    = '15/04/12'\n") == {"F0413"}
    (finding,) = findings(path, "@primary\nDATE    = '15/04/12'\n")["F0413"]
    assert finding.message.endswith("then write '2012-04-15'")


def test_the_clock_of_this_machine(path):
    now = datetime.now().astimezone().date()
    for day, expected in ((now, set()), (now + timedelta(days=1), set()), (now + timedelta(days=3), {"F0416"})):
        assert codes(path, f"@primary\nDATE    = '{day}T00:00:00'\n") == expected
    assert codes(path, "@primary\nDATE-END= '2999-01-01'\n") == set()
    assert codes(path, "@primary\nDATE    = '1978-12-31'\n") == {"F0416"}


@pytest.mark.parametrize(
    ("scale", "message"),
    [
        ("TDB", "drop it if the time is TDB, which TIMESYS says, else convert to that"),
        ("TT(BIPM08)", "drop it if the time is TT, which TIMESYS says, else convert to that"),
        ("UTC(NIST)", "write '2020-01-31T10:00:00'"),
        ("utc", "write '2020-01-31T10:00:00'"),
    ],
)
def test_a_zone_and_the_time_scale(path, scale, message):
    text = f"@primary\nTIMESYS = '{scale}'\nDATE-OBS= '2020-01-31T10:00:00Z'\n"
    (finding,) = findings(path, text)["F0411"]
    assert finding.message.endswith(message)
    assert (finding.fix is None) == (scale[0] == "T")


def test_leap_seconds_of_other_scales(path):
    assert "F0417" in codes(path, "@primary\nTIMESYS = 'TAI     '\nDATE-OBS= '2016-12-31T23:59:60'\n")
    assert "F0417" not in codes(path, "@primary\nTIMESYS = 'LOCAL   '\nDATE-OBS= '2016-12-31T23:59:60'\n")


@pytest.mark.parametrize(
    ("allow", "text", "expected"),
    [
        (("Z",), "2020-01-31T10:00:00Z", set()),
        (("Z",), "2020-01-31T10:00:00+01:00", {"F0411"}),
        (("Z",), "2020-01-31 10:00:00Z", {"F0409"}),
        (("Z",), "2020-1-31Z", {"F0414"}),
        (("blank",), "2020-01-31 10:00:00", set()),
        (("blank",), "2020-01-31 10:00:00Z", {"F0411"}),
        (("blank",), " 2020-01-31 10:00:00", {"F0409"}),
        (("Z", "blank"), "2020-01-31 10:00:00Z", set()),
        (("blank",), "2020-01-31 12:34:60", {"F0417"}),
    ],
)
def test_what_a_policy_allows(path, allow, text, expected):
    path.write_bytes(made(f"@primary\nDATE-OBS= '{text}'\n"))
    spec = Spec("t", "1", policy=Policy(datetimes_allow=allow), products=STANDARD.products)
    (report,) = run([str(path)], [spec], headers_only=True).files
    assert {finding.rule for finding in report.findings} == expected


@given(st.dates(min_value=date(1, 1, 1)), st.times())
def test_every_date_and_time_of_the_calendar_passes(day, time):
    """And so does the fix of the same written with blanks, a Z, and without zeros."""
    text = f"{day}T{time}"
    assert read_datetime(text).problem is None
    for wrong in (f" {text}", f"{day} {time}", f"{text}Z", f"{day.year:04}-{day.month}-{day.day}T{time}"):
        if wrong != text:
            assert fault_of(wrong)[2] == text


@given(st.text(alphabet="0123456789-:T. +/ZUGMC", max_size=40) | st.text(max_size=80))
def test_any_other_text_is_told_once_and_its_fix_is_right(text):
    if read_datetime(text).problem is None:
        return
    code, message, fix = fault_of(text)
    assert code in {"F0409", "F0410", "F0411", "F0414", "F0418"}
    assert message
    assert fix is None or read_datetime(fix).problem is None


def test_a_text_of_any_length_costs_little():
    for text in ("1:" * 500_000, "9" * 1_000_000, "2020-01-31T10:00:00." + "9" * 1_000_000 + "Z", "-" * 1_000_000):
        assert fault_of(text)[0] == "F0409"
