"""Generated writers under a strict type checker: they pass, user code that is right passes, and nonsense does not."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from factories import specs
from factories.versioned import plan_of

from specc.backends import Settings, backend
from specc.backends.writer.exports import support_modules
from specc.backends.writer.scaffold import scaffolds
from specc.files import runtime_outputs
from specc.plan.rules import plan

pytestmark = pytest.mark.laws

CONFIG = """
[mypy]
strict = True
explicit_package_bases = True
mypy_path = generated
[mypy-astropy.*]
ignore_missing_imports = True
"""
SPEC = """
specc 1
spec demo.test 1.0.0
enum Detector : string { "A-1" "the first", "A-2" "the second" }
enum Camera : int { 1 "left", 2 "right" }
enum Mode : string ignoring case { "fast", "slow" }
enum Target : string open { "sky", "star" }
enum Speed : float { 1.5, 3.0 }
flags Quality : uint8 { bit 0 dead "no signal" bit 7 hot "hot" }
product p : fits "a product" {
  filename "{id}_p.fits" { id : /[a-z]+/ "which" }
  primary {
    DETECTOR : Detector
    CAMERA   : Camera
    MODE     : Mode
    TARGET   : Target
    SPEED?   : Speed
    HALF?    : Detector in {"A-1"}
    LEVEL?   : string in {"x", "y"}
    DATE     : datetime
    WHEN?    : datetime
    RA       : float  unit deg
    DEC      : float  unit deg
    EXPTIME  : float  unit s
    COUNT    : int
    DONE     : bool
    FIXED    : string = "always"
    HISTORY? : commentary
    CD[i]?   : float for i in 1..2
  }
  image SCI? : float32[ny, nx] unit Jy
  image DQ?  : uint8[ny, nx] bits Quality
  table T { columns { TIME : float64 unit s } }
}
product asn : json "a tree" {
  filename "{id}_asn.json" { id : /[a-z]+/ "which" }
  tree {
    kind     : Detector
    note?    : string | null
    made     : datetime
    size?    : float unit m
    total    : int = count(members)
    members  : list[1..*] of object { file : string  rows? : list of float  box? : tuple(low : float, high : float) }
    by_name? : map of int
  }
}
product ref : asdf "arrays" {
  filename "{id}_ref.asdf" { id : /[a-z]+/ "which" }
  tree { data : float32[ny, nx] unit Jy  meta : object tagged "x://meta-*" { when : datetime } }
}
product cal : fits "a tree beside pixels" {
  primary { A : int }
  image SCI : float32[ny, nx]
  asdf ASDF { data : array of SCI  meta : { who : string } }
}
product cat : ecsv "rows" {
  filename "{id}_cat.ecsv" { id : /[a-z]+/ "which" }
  meta { band : Detector  when? : datetime  depth? : float unit mag  by? : object { who : string } }
  columns { flux : float64 unit Jy  sky : skycoord(icrs) }
}
product list : csv "rows" { filename "list.csv"  comments "#"  columns { n : int } }
product shot : png "pixels" {
  filename "shot.png"  pixels : uint8[ny, nx]  text { Title : string  undeclared keys error }
}
product thumb : jpeg "pixels" { filename "thumb.jpg"  pixels : uint8[ny, nx, 3] }
"""
RIGHT = """
import datetime as dt
from pathlib import Path

import numpy as np
from astropy import units
from astropy.coordinates import SkyCoord
from astropy.table import QTable
from astropy.time import Time

from demo.test.writer import Camera, Cat, CatMetaBy, Detector, List, Mode, P, PPrimary, PSci, PT, Quality, Shot, Speed
from demo.test.writer import Asn, AsnMembers, AsnMembersBox, Cal, CalAsdf, CalAsdfTree, CalAsdfTreeMeta, CalPrimary
from demo.test.writer import CalSci, Ref, RefMeta, Target, Thumb

star = SkyCoord(1, 2, unit="deg")
primary = PPrimary(
    DETECTOR=Detector.A_1, CAMERA=Camera.VALUE_2, MODE=Mode.FAST, TARGET=Target.SKY, SPEED=Speed.VALUE_1_5,
    HALF=Detector.A_1, LEVEL="x", WHEN=Time("2020-01-01"), RA=star, DEC=star, EXPTIME=2 * units.min,
    COUNT=np.int32(1), DONE=np.bool_(True), HISTORY=["one"], CD_i={"CD1": 1.5},
)
plain = PPrimary(
    DETECTOR="A-2", CAMERA=1, MODE="slow", TARGET="a comet", SPEED=3.0, HALF="A-1", DATE="2020-01-01T00:00:00",
    WHEN=dt.datetime(2020, 1, 1), RA=1, DEC=np.float32(2), EXPTIME=1.5, COUNT=1, DONE=True,
)
made = P(primary=primary, t=PT({"TIME": np.ones(3)}), sci=PSci(np.zeros((2, 2)) * units.Jy))
other = P(primary=plain, t=PT(QTable({"TIME": [1.0] * units.s})))
bits: int = Quality.DEAD | Quality.HOT
path: Path = made.write(".", id="a", overwrite=True)
again: P = P.read(path)
rows: Path = Cat(
    QTable({"flux": [1.0] * units.Jy, "sky": SkyCoord([1], [2], unit="deg")}),
    band=Detector.A_1, when=dt.datetime(2020, 1, 1), depth=20 * units.mag, by=CatMetaBy(who="me"),
).write(".", id="a")
more = Cat({"flux": np.ones(3), "sky": SkyCoord([1], [2], unit="deg")}, band="A-2", more={"x": 1})
Cat.read("a_cat.ecsv").table()
member = AsnMembers(file="a", rows=np.ones(3), box=AsnMembersBox(1, 2.5))
both = [member, AsnMembers(file="b")]
asn = Asn(kind=Detector.A_1, note=None, made=Time("2020-01-01"), size=2 * units.km, members=both)
asn.write(".", id="a")
names: list[str] = [one.file for one in Asn.read("a_asn.json").members]
Asn(kind="A-2", made="2020-01-01T00:00:00", members=(member,), by_name={"x": 1}, more={"y": [1]})
Ref(data=np.zeros((2, 2)) * units.Jy, meta=RefMeta(when=dt.datetime(2020, 1, 1))).write(".", id="a")
Cal(
    primary=CalPrimary(A=1),
    sci=CalSci(np.zeros((2, 2))),
    asdf=CalAsdf(CalAsdfTree(meta=CalAsdfTreeMeta(who="me"))),
).write(".", name="x.fits")
List({"n": [1, 2]}, comments="made by hand").write(".")
Shot(np.zeros((2, 2), np.uint8), Title="x").write(".")
Thumb([[[0, 0, 0]]], quality=95).write(".")
"""
COMMON = 'CAMERA=1, MODE="slow", TARGET="x", RA=1, DEC=2, EXPTIME=1.5, COUNT=1, DONE=True'
WRONG = f"""
from demo.test.writer import Camera, Cat, Detector, List, P, PPrimary, PSci, PT, Shot, Thumb
from demo.test.writer import Asn, AsnMembers, CalAsdf, Ref

PPrimary(DETECTOR="A-3", {COMMON})
PPrimary(DETECTOR=Camera.VALUE_1, {COMMON})
PPrimary({COMMON})
PPrimary(DETECTOR="A-1", FIXED="x", {COMMON})
PPrimary(DETECTOR="A-1", HALF=Detector.A_2, {COMMON})
PPrimary(DETECTOR="A-1", LEVEL="z", {COMMON})
PPrimary(DETECTOR="A-1", SPEED="fast", {COMMON})
PPrimary(DETECTOR="A-1", WHEN=1.5, {COMMON})
PPrimary(DETECTOR="A-1", HISTORY=[1], {COMMON})
PPrimary(DETECTOR="A-1", CD_i={{"CD1": "x"}}, {COMMON})
PPrimary(DETECTOR="A-1", {COMMON.replace("RA=1", 'RA="1h"')})
PPrimary(DETECTOR="A-1", {COMMON.replace("EXPTIME=1.5", 'EXPTIME="long"')})
PPrimary(DETECTOR="A-1", {COMMON.replace("COUNT=1", "COUNT=1.5")})
PPrimary(DETECTOR="A-1", {COMMON.replace("CAMERA=1", "CAMERA=3")})
PPrimary(DETECTOR="A-1", {COMMON.replace("MODE=", "MODE=1, X=")})
PT([1, 2])
P(primary=PSci([1]), t=PT({{"TIME": [1]}}))
P(primary=PPrimary(DETECTOR="A-1", {COMMON}))
P.read("x").write(".", ID="a")
PX = Cat({{"flux": [1]}})
PX = Cat([1], band="A-1")
PX = Cat({{"flux": [1]}}, band="A-3")
PX = Cat({{"flux": [1]}}, band="A-1", by="me")
PL = List({{"n": [1]}}, comment="x")
PL = List({{"n": [1]}}, comments=1)
PA = Asn(kind="A-3", made="2020", members=[])
PA = Asn(kind="A-1", made="2020", members=[3])
PA = Asn(kind="A-1", made="2020", members=[AsnMembers(file=3)])
PA = Asn(kind="A-1", made="2020", members=[], total=3)
PA = Asn(kind="A-1", made="2020", members=[], by_name={{"x": "y"}})
PA = Asn(kind="A-1", made="2020", members=[], notes="x")
PR = Ref(data=[[1.0]], meta={{"when": "2020"}})
PC = CalAsdf()
PS = Shot([[1]])
PS = Shot([[1]], Title=1)
PS = Shot([[1]], Title="x", more={{"a": "b"}})
PT_ = Thumb([[1]], quality="high")
"""


def checked(folder, plans, *files):
    """Build specs into a folder, and give what the type checker says of files there."""
    made = [*runtime_outputs("test"), *support_modules()]
    for one in plans:
        made += [*backend("writer").emit(one, Settings())]
        files += tuple(f"generated/{artefact.path}" for artefact in backend("writer").emit(one, Settings()))
    for one in made:
        path = folder / "generated" / one.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(one.text, encoding="utf-8")
    return said(folder, files)


def said(folder, files):
    """Give what the type checker says of files, with `generated` in a folder to import from."""
    (folder / "mypy.ini").write_text(CONFIG)
    command = [sys.executable, "-m", "mypy", "--no-error-summary", *files]
    answer = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert "error:" in answer.stdout or answer.returncode == 0, answer.stdout + answer.stderr
    return [line for line in answer.stdout.splitlines() if ": error:" in line]


def test_user_code_is_checked(tmp_path):
    planned = plan_of(SPEC)
    (tmp_path / "right.py").write_text(RIGHT)
    (tmp_path / "wrong.py").write_text(WRONG)
    mine = [Path(one.path).name for one in scaffolds(planned, "generated")]
    for one in scaffolds(planned, "generated"):
        (tmp_path / Path(one.path).name).write_text(one.text)
    errors = checked(tmp_path, [planned, plan(specs.lightcurve())], "right.py", "wrong.py", *mine)
    places = [re.match(r"([\w/.]+):(\d+)", line).groups() for line in errors]
    wanted = [("wrong.py", str(number)) for number, line in enumerate(WRONG.splitlines(), 1) if line[:1] == "P"]
    assert list(dict.fromkeys(places)) == wanted, "\n".join(errors)


def test_bundled_writers_pass(tmp_path, repository):
    """As they are committed: that they are current is a step of its own of continuous integration."""
    (tmp_path / "generated").symlink_to(repository / "generated")
    files = sorted(one.relative_to(repository) for one in (repository / "generated").glob("*/*/writer*.py"))
    assert len(files) > 40
    assert said(tmp_path, map(str, files)) == []
