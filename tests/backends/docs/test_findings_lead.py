"""What is wrong with a file leads somewhere: each finding of broken files has a page of the site, and its anchor."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from factories.fits_text import made
from factories.site import html_pages, site
from factories.versioned import plan_of

from specc.backends.validator import load
from specc.runtime.main import run
from specc.runtime.report import page_of

SPEC = """
specc 1
spec demo.test 2.0.0
policy { undeclared keywords warning, hdus error }
product cal : fits "Cal" {
  version primary.FMTVER default 1.0
  filename "{name}_cal.fits" { name : /[a-z]+/ = lower(primary.NAME) }
  primary {
    FMTVER? : string "version"
    NAME : string "name"
    EXPTIME : float unit s > 0 formerly ITIME before 2.0 "time"
    MODE : string in {"A", "B"} since 2.0 "mode"
    OLD : int until 2.0 "gone"
    require EXPTIME < 100 [s]  "short"
  }
  table T { rows >= 1  columns { X : float64 unit m increasing "x"  F? : uint8 "f" } }
}
product list : json "List" { tree { when : datetime  items : list[1..*] of object { n : int > 0  name : string } } }
"""
FILES = {
    "a_cal.fits": "@primary\nNAME    = 'b'\nEXPTIME = -1.\nMODE    = 'C'\nHUH     = 1\n@table 2 1J 2A\nEXTNAME = 'T'\n",
    "wrong.fits": "@primary\nNAME    = 'b'\nEXPTIME = 200.\nMODE    = 'A'\nFMTVER  = '9.0'\n"
    "@image 8 2 2\nEXTNAME = 'Z'\n",
    "c_cal.fits": "@primary\nFMTVER  = '1.0'\nNAME    = 3\nITIME   = 'x'\nlower   = 1\n",
    "d_cal.fits": "@primary\nOBJECT  = 'nothing\n@cut 17\n",
}
TEXTS = {
    "a.json": '{"when": "x", "items": [{"n": 0, "nam": 1}], "more": NaN, "more": 2}',
    "b.json": "{",
    "c.json": '{"items": [], "when": null}',
}


@pytest.fixture(scope="module")
def plan():
    return plan_of(SPEC)


def test_every_finding_leads_to_its_anchor(plan, tmp_path):
    ids = {path: set(page.ids) for path, page in html_pages(site(plan)).items()}
    for name, text in FILES.items():
        (tmp_path / name).write_bytes(made(text))
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    spec = load(plan).SPEC
    reports = [
        *run([str(tmp_path)], [spec]).files,
        *run([str(tmp_path / name) for name in FILES], [spec], product="cal").files,
        *run([str(tmp_path / name) for name in TEXTS], [spec], product="list").files,
    ]
    seen = set()
    for report in reports:
        for finding in report.findings:
            page, _, anchor = page_of(finding, report).partition("#")
            assert unquote(anchor) in ids[page], finding
            seen.add(finding.rule)
    assert len(seen) > 20
    assert {"cal/PRIMARY:undeclared-keyword", "cal:name", "cal:newer"} <= seen
