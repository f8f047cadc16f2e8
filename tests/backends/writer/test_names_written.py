"""Names that writers make: dates in their form, parts that may be left out, and no name that is read as another."""

from __future__ import annotations

import datetime as dt

import pytest
from astropy.io import fits
from astropy.time import Time
from factories.versioned import plan_of

SPEC = """
specc 1
spec demo.test 2.0.0
enum Mission : string { "Kepler", "K2", "TESS" }
product p : fits "P" {
  filename "{mission}_{optics}[-{subarray}]_{end}[-s{sector}].fits" | "{night}.fits" {
    mission  : list[1..2] of lower(Mission) by "-"
    optics   : list of /[a-z0-9]+/ by "-" except /.*-(sub[0-9]+|full)/
    subarray : /sub[0-9]+|full/
    end      : datetime written "YYYYDDDhhmmss" = primary.DATE-END
    sector   : digits[4] = primary.SECTOR
    night    : date written "YYYYMMDD"
  }
  primary {
    DATE-END : datetime "end"
    SECTOR?  : int "sector"
    USEAFTER? : datetime written "Mon DD YYYY hh:mm:ss" "from when on"
    DAY?     : datetime written "DD/MM/YYYY hh" = DATE-END "day and hour"
  }
}
"""


@pytest.fixture
def writer(generate):
    return generate(plan_of(SPEC))


def write(writer, out, *, fields, **keywords):
    given = {"DATE_END": "2022-04-27T00:31:02.999"} | keywords
    return writer.P(primary=writer.PPrimary(**given)).write(out, **fields)


def test_dates_are_cut_and_optional_parts_follow_their_keywords(writer, out):
    path = write(writer, out, fields={"mission": "tess", "optics": "f1"})
    assert path.name == "tess_f1_2022117003102.fits"
    path = write(writer, out, fields={"mission": "k2-tess", "optics": "f1-f2", "subarray": "sub64"}, SECTOR=7)
    assert path.name == "k2-tess_f1-f2-sub64_2022117003102-s0007.fits"


@pytest.mark.parametrize(
    "moment",
    ["2022-04-27T00:31:02.999", dt.datetime(2022, 4, 27, 0, 31, 2, 999), Time("2022-04-27T00:31:02.999")],  # noqa: DTZ001
)
def test_keywords_are_written_in_their_form(writer, out, moment):
    path = write(writer, out, fields={"mission": "tess", "optics": "f1"}, USEAFTER=moment, DATE_END=moment)
    header = fits.getheader(path)
    assert header["USEAFTER"] == "Apr 27 2022 00:31:02"
    assert path.name == "tess_f1_2022117003102.fits"


def test_what_is_in_its_form_already_stays(writer, out):
    path = write(writer, out, fields={"mission": "tess", "optics": "f1"}, USEAFTER="Oct 01 1996 00:00:00")
    assert fits.getheader(path)["USEAFTER"] == "Oct 01 1996 00:00:00"
    with pytest.raises(ValueError, match="USEAFTER:type"):
        write(writer, out, fields={"mission": "k2", "optics": "f1"}, USEAFTER="some day")


def test_a_date_that_no_keyword_tells_is_given(writer, out):
    path = write(writer, out, fields={"night": dt.date(2024, 2, 29)})
    assert path.name == "20240229.fits"


def test_a_name_that_would_be_read_as_another_is_refused(writer, out):
    with pytest.raises(ValueError, match="would be read with optics as 'f1' and not as 'f1-sub64'"):
        write(writer, out, fields={"mission": "tess", "optics": "f1-sub64"})
    assert not list(out.iterdir())
    made = writer.P(primary=writer.PPrimary(DATE_END="2022-04-27T00:31:02"))
    with pytest.raises(ValueError, match="would be read with"):
        made.file_name(mission="tess", optics="f1-sub64")


@pytest.mark.parametrize("fields", [{"mission": "tess-k2-k2"}, {"mission": "Tess"}, {"optics": "f1-"}, {"optics": ""}])
def test_a_text_that_no_field_holds_is_refused(writer, out, fields):
    with pytest.raises(ValueError, match="does not fit"):
        write(writer, out, fields={"mission": "tess", "optics": "f1"} | fields)
    assert not list(out.iterdir())
