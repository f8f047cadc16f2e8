"""Levels, each under conditions, of keywords, columns, HDUs, families and includes."""

from __future__ import annotations

import pytest
from factories.versioned import Judge, diagnosed

SPEC = """
specc 1
spec demo.test 2.0.0
header Pointing { PA : float "angle"  PB : float "angle"  PC? : float "angle" }
product p : fits "P" {
  primary {
    MODE : string in {"a", "b", "c", "d"} "mode"
    KEY? : int  recommended when MODE == "a" required when MODE == "b" forbidden when MODE == "c"
                deprecated when MODE == "d"
    FAM[i]? : int for i in 1..2 "family"
    include Pointing?  required when MODE == "b" forbidden when MODE == "c" since 2.0
  }
  table T?  recommended when primary.MODE == "a" required when primary.MODE == "b" forbidden when primary.MODE == "c"
            deprecated when primary.MODE == "d" {
    columns {
      A : int "a"
      X? : int  recommended when primary.MODE == "a" required when primary.MODE == "b"
                forbidden when primary.MODE == "c" deprecated when primary.MODE == "d"
    }
  }
}
"""
TABLE = "@table 0 1J 1J\nEXTNAME = 'T'\nTTYPE1  = 'A'\nTTYPE2  = 'X'\n"
NO_X = "@table 0 1J\nEXTNAME = 'T'\nTTYPE1  = 'A'\n"


@pytest.fixture
def judge(tmp_path):
    return Judge(SPEC, tmp_path)


@pytest.mark.parametrize(
    ("mode", "level"), [("a", "warning"), ("b", "error"), ("c", None), ("d", None)],
)  # fmt: skip
def test_what_is_missing(judge, mode, level):
    found = judge.rules(f"@primary\nMODE    = '{mode}'\n")
    group = {f"p/PRIMARY/{name}:presence": "error" for name in ("PA", "PB") if mode == "b"}
    assert found == {**{rule: level for rule in ("p/PRIMARY/KEY:presence", "p/T:presence") if level}, **group}
    found = judge.rules(f"@primary\nMODE    = '{mode}'\nKEY     = 1\n{NO_X}")
    assert found.get("p/T/X:presence") == level


@pytest.mark.parametrize(("mode", "level"), [("a", None), ("b", None), ("c", "error"), ("d", "info")])
def test_what_is_there(judge, mode, level):
    group = "PA      = 1.0\nPB      = 1.0\n"
    found = judge.rules(f"@primary\nMODE    = '{mode}'\nKEY     = 1\n{group}{TABLE}")
    rules = {rule: level for rule in ("p/PRIMARY/KEY:presence", "p/T:presence", "p/T/X:presence") if level}
    forbidden = {f"p/PRIMARY/{name}:presence": "error" for name in ("PA", "PB") if mode == "c"}
    assert found == {**rules, **forbidden}


def test_an_include_is_in_versions():
    text = SPEC.replace("MODE : string", 'V : string "v"  MODE : string').replace(
        'product p : fits "P" {', 'product p : fits "P" { version primary.V'
    )
    assert diagnosed(text) == []
    found = diagnosed(text.replace("MODE : string", "require PA > 1 if present  MODE : string"))
    assert [(one.code, one.message) for one in found] == [
        ("SP245", "nothing is called `PA` in `PRIMARY` in files from before 2.0")
    ]
