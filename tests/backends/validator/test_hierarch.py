"""HIERARCH keywords wherever a keyword may be: declared, in families, in rules and conditions, narrowed, written."""

from __future__ import annotations

from factories.judged import cards, findings, planned, said

from specc.backends import Settings, backend

SPEC = """
header Eso {
  `HIERARCH ESO DET DIT` : float unit s > 0
  `HIERARCH ESO OBS PROG`? : string
}
product p : fits "p" {
  primary {
    include Eso { `HIERARCH ESO DET DIT` : < 100 }
    `HIERARCH ESO DET WIN[i] NX`? : int  for i in 1..4
    `HIERARCH ESO TEL MODE` : string in {"a", "b"}
    EXPTIME? : float unit s
    require `HIERARCH ESO DET DIT` <= EXPTIME  if present
    require `ESO DET WIN[i] NX` > 3  if present  for i in 1..4
    require count(`ESO DET WIN[i] NX` > 0) <= 2
    when exists `HIERARCH ESO OBS PROG` { requires(EXPTIME, `HIERARCH ESO DET WIN1 NX`) }
    when `ESO TEL MODE` == "b" { LAMP : string }
  }
}
"""


def eso(dit=1.5, mode="a", *more):
    lines = [f"HIERARCH ESO DET DIT = {dit}", f"HIERARCH ESO TEL MODE = '{mode}'", *more]
    return "@primary\n" + "\n".join(lines) + "\n"


def test_what_is_right_passes(tmp_path):
    assert findings(SPEC, eso(), tmp_path) == {}
    assert findings(SPEC, eso(1.5, "a", "HIERARCH ESO DET WIN2 NX = 12") + cards(EXPTIME=2.5), tmp_path) == {}


def test_each_rule_is_judged(tmp_path):
    assert set(said(SPEC, eso(200.5), tmp_path)) == {"ESO DET DIT:limit"}
    assert set(said(SPEC, eso(1.5, "c"), tmp_path)) == {"ESO TEL MODE:in"}
    assert set(said(SPEC, eso(1.5, "b"), tmp_path)) == {"LAMP:presence"}
    assert set(said(SPEC, eso() + cards(EXPTIME=0.5), tmp_path)) == {"PRIMARY:ESO_DET_DIT-EXPTIME"}
    few = [f"HIERARCH ESO DET WIN{number} NX = 2" for number in (1, 2, 3)]
    found = findings(SPEC, eso(1.5, "a", *few), tmp_path)
    assert {rule.rpartition(":")[2].partition("-")[0] for rule in found} == {"ESO_DET_WIN[i]_NX", "count"}
    text = eso(1.5, "a", "HIERARCH ESO OBS PROG = 'x'") + cards(EXPTIME=2.5)
    assert [one.message for one in findings(SPEC, text, tmp_path).values()] == [
        "EXPTIME is there without ESO DET WIN1 NX"
    ]


def test_the_writer_takes_them():
    writer = "".join(str(one.text) for one in backend("writer").emit(planned(SPEC), Settings()))
    assert 'keyword("ESO DET DIT"' in writer
    assert r"ESO DET WIN\d+ NX" in writer.replace("\\\\", "\\").replace("\\ ", " ")


WILD = """
policy { undeclared keywords error }
product p : fits "p" {
  primary {
    `HIERARCH ESO DET DIT` : float  > 0
    `HIERARCH ESO *`?      : any
    `HIERARCH ACME * LEN`? : int    < 10
  }
}
"""


def test_an_asterisk_is_any_of_them(tmp_path):
    right = ["HIERARCH ESO OBS NAME = 'x'", "HIERARCH ESO TEL AIRM START = 1.2", "HIERARCH ACME ARM A LEN = 3"]
    assert said(WILD, eso(1.5, "a", *right), tmp_path) == {}
    assert set(said(WILD, eso(-1.5, "a", *right), tmp_path)) == {"ESO DET DIT:limit"}
    long = said(WILD, eso(1.5, "a", "HIERARCH ACME ARM A LEN = 30", "HIERARCH ACME ARM B LEN = 'x'"), tmp_path)
    assert set(long) == {"ACME * LEN:limit", "ACME * LEN:type"}
    others = said(WILD, eso(1.5, "a", "HIERARCH ESOX = 1", "HIERARCH ACME ARM A WID = 3"), tmp_path)
    assert set(others) == {"PRIMARY:undeclared-keyword"}


def test_the_writer_takes_any_of_them(tmp_path):
    emitted = {one.path: one.text for one in backend("writer").emit(planned(WILD), Settings())}
    text = "".join(str(one) for one in emitted.values())
    assert '"ESO *"' in text
    assert '"ACME * LEN"' in text
    for path, one in emitted.items():
        if str(path).endswith(".py"):
            compile(str(one), str(path), "exec")
