"""Writers of specs with versions and profiles: they write what holds now, and judge it under a profile if asked."""

from __future__ import annotations

import inspect

import pytest
from astropy.io import fits
from factories.versioned import plan_of

SPEC = """
specc 1
spec demo.test 2.0.0
enum Filter : string { "F1" formerly "one" "first", "F2" deprecated since 2.0 now "F1" "second" }
product p : fits "P" {
  version primary.FMTVER
  filename "{id}_p.fits" { id : digits[3] }
  primary {
    FMTVER : string default "2.0" "version"
    FILTER : Filter "filter"
    EXPTIME : float unit s since 2.0 formerly EXPOSURE "time"
    OLD? : int deprecated since 2.0 "old"
    TEFF? : float unit K "temperature"
  }
}
profile archive { p.primary.TEFF : required in [2000, 50000] }
"""


@pytest.fixture
def writer(generate):
    return generate(plan_of(SPEC))


def test_what_is_deprecated_or_former_cannot_be_given(writer):
    given = inspect.signature(writer.PPrimary).parameters
    assert "EXPTIME" in given
    assert not {"OLD", "EXPOSURE"} & set(given)


def test_a_file_is_written_as_of_now(writer, out):
    path = writer.P(primary=writer.PPrimary(FILTER="F1", EXPTIME=1.0)).write(out, id=7)
    assert fits.getheader(path)["FMTVER"] == "2.0"


@pytest.mark.parametrize("value", ["F2", "one"])
def test_values_that_are_no_longer_written_are_refused(writer, out, value):
    with pytest.raises(ValueError, match="FILTER"):
        writer.P(primary=writer.PPrimary(FILTER=value, EXPTIME=1.0)).write(out, id=7)
    assert not list(out.iterdir())


def test_a_file_that_says_an_older_version_is_refused(writer, out):
    with pytest.raises(ValueError, match=r"it says that it is of version 1\.0, and is written as of 2\.0\.0"):
        writer.P(primary=writer.PPrimary(FILTER="F1", EXPTIME=1.0, FMTVER="1.0")).write(out, id=7)
    assert not list(out.iterdir())


def test_a_file_is_judged_under_a_profile(writer, out):
    made = writer.P(primary=writer.PPrimary(FILTER="F1", EXPTIME=1.0))
    with pytest.raises(ValueError, match="TEFF is missing"):
        made.write(out, id=7, profile="archive")
    made = writer.P(primary=writer.PPrimary(FILTER="F1", EXPTIME=1.0, TEFF=5000.0))
    assert made.write(out, id=7, profile="archive").name == "007_p.fits"
