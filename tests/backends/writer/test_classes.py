"""What generated classes look like to whoever uses them: enums, docstrings, what may be left out."""

from __future__ import annotations

import enum
import inspect
import re

import pytest
from astropy import units
from astropy.coordinates import FK5, SkyCoord
from astropy.io import fits
from factories.versioned import plan_of

from specc.backends import backend
from specc.backends.writer import written
from specc.backends.writer.memory import load

SPEC = """
specc 1
spec demo.test 1.0.0
enum Detector : string { "A-1" "the first", "A-2" deprecated since 1.0 now "A-1" "the second", "none" }
enum Camera : int { 1 "left", -2 "right" }
enum Speed : float { 1.5 "slow", 3.0 "fast" }
enum Mode : string ignoring case { "fast", "slow" }
enum Target : string open { "sky" "blank sky", "star" }
subset Few of Detector { "A-1" }
flags Quality : uint8 { bit 0 dead "no signal" bit 7 hot "hot" }
product p : fits "a product" {
  filename "p.fits"
  primary "what holds for all" {
    DETECTOR : Detector                                  "which of them"
    CAMERA   : Camera                                    "which camera"
    SPEED?   : Speed                                     "how fast"
    MODE     : Mode                                      "the mode"
    TARGET?  : Target                                    "what is seen"
    FEW?     : Few                                       "not all of them"
    ONE?     : string in {"x", "y"}                      "tiny"
    DATE     : datetime                                  "when it was made"
    RADESYS? : string                                    "frame"
    EQUINOX? : float  unit a                             "equinox"
    RA_TARG? : float  unit deg  in [0, 360)              "right ascension"
    DEC_TARG? : float  unit deg                          "declination"
    EXPTIME  : float  unit s  > 0                        "time on source"
    HISTORY? : commentary                                "what was done"
    DP[i]?   : record for i in 1..2  "distortion" { EXTVER : int "version"  AXIS[j]? : int for j in 1..2 }
    when CAMERA == 1 { NOTE : string "of the left one" }
    else             { NOTE : Mode   "of the right one" }
  }
  image SCI : float32[ny, nx] nullable unit Jy  "the sky"
  image DQ : uint8[ny, nx] bits Quality         "quality"
  table T "rows" { rows >= 1 columns { TIME : float64 unit s increasing "when" X? : int16[3] "what" } }
}
"""
LINE = re.compile(r"demo/test\.specc:\d+")
GIVEN = {"DETECTOR": "A-1", "CAMERA": 1, "MODE": "fast", "EXPTIME": 1.0, "NOTE": "x"}


@pytest.fixture(scope="module")
def plan():
    return plan_of(SPEC)


@pytest.fixture(scope="module")
def text(plan):
    return LINE.sub("demo/test.specc:N", written(plan))


@pytest.fixture(scope="module")
def writer(plan):
    return load(plan)


def product(writer, **more):
    return writer.P(
        primary=writer.PPrimary(**GIVEN | more),
        sci=writer.PSci([[1.0]]),
        dq=writer.PDq([[writer.Quality.DEAD]]),
        t=writer.PT({"TIME": [1.0]}),
    )


def header(writer, out, **more):
    return fits.getheader(product(writer, **more).write(out))


# ------------------------------------------------------------------------------------------------ enums


def test_enums_of_the_spec_are_enums(writer):
    assert issubclass(writer.Detector, enum.StrEnum)
    assert {one.name: one.value for one in writer.Detector} == {"A_1": "A-1", "NONE": "none"}
    assert {one.name: one.value for one in writer.Camera} == {"VALUE_1": 1, "VALUE_MINUS_2": -2}
    assert issubclass(writer.Camera, enum.IntEnum)
    assert {one.name: one.value for one in writer.Speed} == {"VALUE_1_5": 1.5, "VALUE_3_0": 3.0}
    assert {one.name: one.value for one in writer.Quality} == {"DEAD": 1, "HOT": 128}
    assert issubclass(writer.Quality, enum.IntFlag)


def test_members_and_plain_values_are_taken(writer, out):
    given = {"DETECTOR": writer.Detector.NONE, "CAMERA": writer.Camera.VALUE_1, "SPEED": writer.Speed.VALUE_1_5}
    found = header(writer, out, **given, MODE="SLOW", TARGET="a comet", FEW=writer.Few.A_1, ONE="y")
    assert (found["DETECTOR"], found["CAMERA"], found["SPEED"]) == ("none", 1, 1.5)
    assert (found["MODE"], found["TARGET"], found["FEW"], found["ONE"]) == ("SLOW", "a comet", "A-1", "y")


@pytest.mark.parametrize(
    ("attribute", "annotation"),
    [
        ("DETECTOR", "Detector | DetectorText"),
        ("CAMERA", "Camera | CameraValue"),
        ("SPEED", "Speed | Number | None"),
        ("MODE", "Mode | ModeText"),
        ("TARGET", "Target | str | None"),
        ("FEW", "Few | FewText | None"),
        ("ONE", "Literal['x', 'y'] | None"),
        ("EXPTIME", "Number | Quantity"),
        ("RA_TARG", "Number | Quantity | Sky | None"),
        ("DATE", "Instant"),
        ("HISTORY", "Sequence[str]"),
        ("NOTE", "str | Mode | ModeText | None"),
        ("DP_i", "Mapping[str, Number]"),
    ],
)
def test_types_of_arguments(writer, attribute, annotation):
    assert inspect.get_annotations(writer.PPrimary)[attribute] == annotation


# ------------------------------------------------------------------------------------------------ docstrings


@pytest.mark.parametrize(
    "said",
    [
        '''
    """Time on source.

    float in s; > 0; required (demo/test.specc:N).
    """
''',
        '''    """Of the left one.

    string; required, where CAMERA is 1 (demo/test.specc:N).
    Mode; "fast" or "slow", in any case; required, where CAMERA is not 1 (demo/test.specc:N).
    """
''',
        '''
    """Pixels, slowest axis first.

    float32[ny, nx] in Jy; NaN where nothing is known.
    """
''',
        '''    """Columns by their names: a mapping, a Table or a QTable; at least 1 row.

    TIME: when; float64 in s; strictly increasing; required (demo/test.specc:N).

    X: what; int16[3]; optional (demo/test.specc:N).
    """
''',
        '''class PT(TableHdu, label="T", extname="T"):
    """Rows.

    T, a binary table; required (demo/test.specc:N).
    """
''',
        '''    A_1 = "A-1"
    """The first."""
''',
        "    uint8[ny, nx]; bits of Quality.\n",
    ],
)  # fmt: skip
def test_what_a_field_is_stands_below_it(text, said):
    assert said in text


def test_classes_say_what_they_are(writer):
    assert (
        LINE.sub("demo/test.specc:N", inspect.getdoc(writer.Detector)) == "What Detector may be.\n\ndemo/test.specc:N"
    )
    assert inspect.getdoc(writer.Quality).startswith("Bits of Quality.")
    assert inspect.getdoc(writer.P) == "A product.\n\nNamed p.fits"


# ------------------------------------------------------------------------------------------------ what is filled in


def test_the_time_is_filled_in(writer, out):
    assert header(writer, out)["DATE"].startswith("2")
    assert header(writer, out / "..", DATE="2020-01-01T00:00:00")["DATE"] == "2020-01-01T00:00:00"


def test_places_on_the_sky(writer, out):
    star = SkyCoord(10 * units.deg, 20 * units.deg)
    found = header(writer, out, RA_TARG=star, DEC_TARG=star)
    assert (found["RA_TARG"], found["DEC_TARG"]) == pytest.approx((10, 20))
    found = header(writer, out / "..", RA_TARG=star, DEC_TARG=star, RADESYS="FK5", EQUINOX=1975.0)
    there = star.transform_to(FK5(equinox="J1975"))
    assert (found["RA_TARG"], found["DEC_TARG"]) == pytest.approx((there.ra.deg, there.dec.deg))


def test_places_that_are_not_one(writer, out):
    with pytest.raises(ValueError, match="RA_TARG: it takes one place on the sky, and not 2"):
        header(writer, out, RA_TARG=SkyCoord([1, 2], [1, 2], unit="deg"))
    with pytest.raises(ValueError, match="RADESYS: GAPPT is no frame"):
        header(writer, out, RA_TARG=SkyCoord(1, 2, unit="deg"), RADESYS="GAPPT")


def test_commentary_and_records(writer, out):
    found = header(writer, out, HISTORY=["one", "two"], DP_i={"DP1.EXTVER": 1, "DP1.AXIS.1": 2})
    assert list(found["HISTORY"]) == ["one", "two"]
    assert found["DP1.AXIS.1"] == 2
    with pytest.raises(ValueError, match=r"CD1.EXTVER is not one of DP"):
        header(writer, out / "..", DP_i={"CD1.EXTVER": 1})


def test_nothing_of_this_is_refused(plan):
    assert backend("writer").cannot(plan) == ()


def test_arguments_that_are_missing_are_told_at_once(writer):
    with pytest.raises(TypeError) as caught:
        writer.PPrimary(DETECTOR="A-1", CAMERA=1, EXPOSURE=1.0)
    assert "PPrimary needs EXPTIME (float, s): time on source; demo/test.specc:N" in LINE.sub(
        "demo/test.specc:N", str(caught.value)
    )
    assert "PPrimary needs MODE" in LINE.sub("demo/test.specc:N", str(caught.value))


def test_what_the_primary_header_says_need_not_be_said_again(tmp_path):
    body = """
product p : fits "P" {
  filename "p.fits"
  primary { TELESCOP : string "telescope"  OBJECT : string "target" }
  image SCI : float32[n] "pixels" { OBJECT : string "target"  MODE : string "mode" }
}
"""
    inherits = load(plan_of(f"specc 1\nspec demo.test 1.0.0\npolicy {{ inherit primary }}\n{body}"))
    assert inspect.get_annotations(inherits.PSci)["OBJECT"] == "str | None"
    primary = inherits.PPrimary(TELESCOP="x", OBJECT="M31")
    made = inherits.P(primary=primary, sci=inherits.PSci([1.0], MODE="a"))
    path = made.write(tmp_path)
    assert "OBJECT" not in fits.getheader(path, "SCI")
    assert inherits.P.read(path) == made
    with pytest.raises(TypeError, match="PSci needs MODE"):
        inherits.PSci([1.0])
    alone = load(plan_of(f"specc 1\nspec demo.test 1.0.0\n{body}"))
    with pytest.raises(TypeError, match="PSci needs OBJECT"):
        alone.PSci([1.0], MODE="a")
