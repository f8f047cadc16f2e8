"""Profiles: files are judged by what the spec asks and by what the profile asks besides."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from factories.fits_text import made
from factories.versioned import Judge, diagnosed, plan_of

from specc.backends import Settings, backend
from specc.runtime.wanted import UsageError

RUNTIME = Path(__file__).resolve().parents[2] / "specc" / "runtime"
SPEC = """
specc 1
spec demo.test 2.0.0

header Target { RA? : float unit deg "ra"  TEFF? : float unit K  "temperature"  OLD? : int deprecated "old" }

product lc : fits "A light curve" {
  version primary.FMTVER default 2.0
  primary {
    include Target
    FMTVER? : string "version"
    TELESCOP? : string "telescope"
    OBSERVER? : string  recommended when TELESCOP == "A" "observer"
    NEW? : int since 2.0 "new"
  }
  table LIGHTCURVE? { columns { TIME : float64  nullable  "time" } }
  image MASK? : int16[ny, nx] "mask"
}
product other : fits "Another" { primary { WHAT : string = "other"  include Target } }

profile archive "what the archive asks" {
  raise Target.*, lc.primary.TELESCOP, lc.primary.OBSERVER to required
  raise lc.MASK to recommended
  lc.primary.TEFF : in [2000, 50000]
  lc.primary.NEW : required
  lc.LIGHTCURVE.TIME : increasing
  undeclared keywords error
  rule F0412 error "dates of four digits"
  product lc { require primary.RA < 180 [deg] "our half" }
}
profile strict from archive { lc.primary.TEFF : in [3000, 10000] }
"""
FILE = "@primary\nRA      = 1.0\nTEFF    = 5000.0\nTELESCOP= 'A'\nOBSERVER= 'me'\nNEW     = 1\n"
TABLE = "@table 2 1D\nEXTNAME = 'LIGHTCURVE'\nTTYPE1  = 'TIME'\n@data 00*16\n"
MASK = "@image 16 1 1\nEXTNAME = 'MASK'\n"


@pytest.fixture
def judge(tmp_path):
    return Judge(SPEC, tmp_path)


def test_without_a_profile_nothing_of_it_is_asked(judge):
    assert judge.rules("@primary\n") == {"lc/PRIMARY/OBSERVER:presence": "warning"} or judge.rules("@primary\n") == {}
    assert not judge.spec.variants


def test_under_a_profile_levels_rise_and_rules_keep_their_ids(judge):
    found = judge.rules("@primary\nTEFF    = 100.0\nEXTRA   = 1\n" + TABLE, profile="archive", product="lc")
    assert found == {
        "lc/PRIMARY/RA:presence": "error",
        "lc/PRIMARY/TELESCOP:presence": "error",
        "lc/PRIMARY/OBSERVER:presence": "error",
        "lc/PRIMARY/NEW:presence": "error",
        "lc/PRIMARY/TEFF:limit": "error",
        "lc/PRIMARY:undeclared-keyword": "error",
        "lc/LIGHTCURVE/TIME:order": "error",
        "lc/MASK:presence": "warning",
    }
    plan = plan_of(SPEC)
    archive = next(one.plan for one in plan.variants if one.profile == "archive" and one.since is None)
    new = {rule.id for rule in archive.rules} - {rule.id for rule in plan.rules}
    assert new == {
        "lc:archive.RA", "F0412",
        *(f"{product}/PRIMARY/{name}:presence" for product in ("lc", "other") for name in ("RA", "TEFF")),
        "lc/PRIMARY/TELESCOP:presence", "lc/PRIMARY/NEW:presence",
        "lc/PRIMARY/TEFF:limit", "lc/LIGHTCURVE/TIME:order", "lc/MASK:presence",
    }  # fmt: skip


def test_a_file_that_is_asked_for_passes(judge):
    assert judge.rules(FILE + MASK, profile="archive", product="lc") == {}
    report = judge.report(FILE + MASK, profile="archive", product="lc")
    assert report.profile == "archive"


def test_a_rule_of_a_profile_has_its_name(judge):
    found = judge.rules(FILE.replace("1.0", "200.0") + MASK, profile="archive", product="lc")
    assert found == {"lc:archive.RA": "error"}


def test_a_profile_builds_on_another(judge):
    found = judge.rules(FILE.replace("5000.0", "20000.0").replace("OBSERVER", "ODDER"), profile="strict", product="lc")
    assert set(found) == {
        "lc/PRIMARY/TEFF:limit",
        "lc/PRIMARY/OBSERVER:presence",
        "lc/MASK:presence",
        "lc/PRIMARY:undeclared-keyword",
    }


def test_an_older_file_is_judged_under_the_profile_as_of_its_version(judge):
    file = FILE.replace("NEW     = 1\n", "FMTVER  = '1.0'\n") + MASK
    assert judge.rules(file, profile="archive", product="lc") == {}
    report = judge.report(file, profile="archive", product="lc")
    assert (report.as_of, report.profile) == ("1.0", "archive")


def test_a_profile_that_is_not_known_is_a_mistake_of_the_caller(judge):
    with pytest.raises(UsageError, match="there is no profile arch; say one of archive, strict"):
        judge.rules(FILE, profile="arch")


def test_the_generated_validator_takes_profiles(tmp_path):
    for artefact in backend("validator").emit(plan_of(SPEC), Settings(("demo.test",))):
        path = tmp_path / artefact.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(artefact.text, encoding="utf-8")
    shutil.copytree(RUNTIME, tmp_path / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "x.fits").write_bytes(made(FILE.replace("1.0", "200.0") + MASK))

    def run(*words):
        command = [sys.executable, "demo/test/validator.py", *words]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert run("x.fits", "--product", "lc").returncode == 0
    done = run("x.fits", "--product", "lc", "--profile", "archive", "--format", "json")
    assert done.returncode == 1
    (file,) = json.loads(done.stdout)["files"]
    assert file["profile"] == "archive"
    assert [one["rule"] for one in file["findings"]] == ["demo.test:lc:archive.RA"]
    done = run("x.fits", "--profile", "nobody")
    assert done.returncode == 2
    assert "archive, strict" in done.stderr
    listed = run("--list-rules", "--profile", "archive").stdout
    assert "lc:archive.RA" in listed
    assert "lc:archive.RA" not in run("--list-rules").stdout


HEAD = 'specc 1\nspec demo.test 1.0.0\nproduct p : fits "P" { primary { '
TAIL = ' } table T? "t" { columns { A : int  "a" } } }\n'


@pytest.mark.parametrize(
    ("declared", "line"),
    [
        ('A : int "a"', "raise p.primary.A to recommended"),
        ('A : int "a"', "raise p.primary.A to forbidden"),
        ("A : int forbidden", "raise p.primary.A to required"),
        ("A : int in [0, 10]", "p.primary.A : in [0, 100]"),
        ("A : int in {1, 2}", "p.primary.A : in {2, 3}"),
        ('A : string = "a"', 'p.primary.A : = "b"'),
        ("A : int > 0", "p.primary.A : > -1"),
        ("A : float unit s", "p.primary.A : unit ms"),
        ("A : int", "p.primary.A : nullable"),
        ("A : int", "p.primary.A : string"),
        ("A : int", "undeclared columns warning"),
        ("A : int", 'rule F0101 warning "why not"'),
    ],
)
def test_what_does_not_tighten_is_told(declared, line):
    found = diagnosed(f"{HEAD}{declared}{TAIL}profile q {{ {line} }}")
    assert [one.code for one in found] in (["SP247"], ["SP211"]), found


@pytest.mark.parametrize(
    ("declared", "line"),
    [
        ('A? : int "a"', "raise p.primary.A to forbidden"),
        ('A? : int "a"', "raise p.* to required"),
        ("A : int in [0, 100]", "p.primary.A : in [0, 10]"),
        ("A : int in {1, 2}", "p.primary.A : in {2}"),
        ("A : string", 'p.primary.A : = "b"  nonempty'),
        ("A : float nullable", "p.primary.A : unit s"),
        ("A? : int recommended when exists B  B? : int", "raise p.primary.* to required"),
        ("A : int", "undeclared columns error, hdus error"),
        ("A : int", 'rule F1209 error "why"'),
        ("A : int", "require primary.A > 3"),
    ],
)
def test_what_tightens_compiles(declared, line):
    assert [one.message for one in diagnosed(f"{HEAD}{declared}{TAIL}profile q {{ {line} }}")] == []


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("raise q.primary.A to required", "no product or fragment is called `q`"),
        ("raise p.T.B to required", "`p.T` declares no `B`"),
        ("raise p.U.B to required", "`p` has no HDU `U`"),
        ("product r { require 1 == 2 }", "no product is called `r`"),
    ],
)
def test_what_is_not_there_is_told(line, says):
    found = diagnosed(f"{HEAD}A : int{TAIL}profile q {{ {line} }}")
    assert [(one.code, one.message) for one in found] == [("SP248", says)]


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ("*", {"AB", "ABAB", "BA"}),
        ("A*", {"AB", "ABAB"}),
        ("*B", {"AB", "ABAB"}),
        ("A*B", {"AB", "ABAB"}),
        ("A*A*", {"ABAB"}),
        ("AB*AB", {"ABAB"}),
        ("*A*B*", {"AB", "ABAB"}),
        ("B*", {"BA"}),
    ],
)
def test_what_a_star_means(wanted, names):
    text = f"{HEAD}AB? : int  ABAB? : int  BA? : int{TAIL}profile q {{ raise p.primary.{wanted} to required }}"
    (variant,) = plan_of(text).variants
    keywords = variant.plan.spec.products[0].hdus[0].keywords
    assert {one.name for one in keywords if one.presence.level == "required"} == names


def test_many_stars_take_no_time():
    stars = "*A" * 60 + "*"
    text = f"{HEAD}{'A' * 8}? : int{TAIL}profile q {{ raise p.primary.{stars} to required }}"
    assert [one.code for one in diagnosed(text)] == ["SP248"]


def test_an_example_is_matched_in_bounded_time():
    text = f'{HEAD}A : string example "{"a" * 60}!" matches /(a+)+b/{TAIL}'
    assert [one.code for one in diagnosed(text)] in ([], ["SP306"])
