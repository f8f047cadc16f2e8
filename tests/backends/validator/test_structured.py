"""Texts that are made of parts: judged as names of files are, and their parts used in rules."""

from __future__ import annotations

import pytest
from factories.judged import cards, findings, planned, said

from specc.backends import Settings, backend

SPEC = """
policy { undeclared keywords allowed }
product p : fits "p" {
  primary {
    PEDIGREE : string like "{kind}[ {start} {stop}]" {
      kind  : /INFLIGHT|GROUND|DUMMY/
      start : date written "DD/MM/YYYY"
      stop  : date written "DD/MM/YYYY"
    }  "where it comes from"
    require PEDIGREE.start <= PEDIGREE.stop  if present  "the period runs forward"
    require exists PEDIGREE.start implies PEDIGREE.kind == "INFLIGHT"
    PROGRAM? : digits[5]   VISIT? : digits[3]
    VISIT_ID? : string like "{program}{visit}" { program : digits[5] = PROGRAM  visit : digits[3] = VISIT }
    WHOLE? : string = PROGRAM + "-" + VISIT
  }
  image SCI? : int16[*, *] { require primary.PEDIGREE.kind != "DUMMY" }
}
"""


def found(tmp_path, **values):
    return said(SPEC, "@primary\n" + cards(**values), tmp_path)


@pytest.mark.parametrize(
    "values",
    [
        {"PEDIGREE": "GROUND"},
        {"PEDIGREE": "INFLIGHT 01/02/2003 05/02/2003"},
        {"PEDIGREE": "DUMMY", "PROGRAM": "01234", "VISIT": "007", "VISIT__ID": "01234007"},
        {"PEDIGREE": "DUMMY", "PROGRAM": "01234", "VISIT": "007", "WHOLE": "01234-007"},
    ],
)
def test_what_is_right_passes(values, tmp_path):
    assert found(tmp_path, **values) == {}


def test_a_text_that_does_not_fit_says_where(tmp_path):
    assert found(tmp_path, PEDIGREE="INFLIGHT 01/02/2003") == {
        "PEDIGREE:like": "PEDIGREE is 'INFLIGHT 01/02/2003', which does not fit {kind}[ {start} {stop}]: "
        "it ends where ' ' is due"
    }
    (one,) = findings(SPEC, "@primary\n" + cards(PEDIGREE="inflight"), tmp_path).values()
    assert (one.rule, one.keyword, one.level) == ("p/PRIMARY/PEDIGREE:like", "PEDIGREE", "error")


def test_a_part_must_be_a_day_of_the_calendar(tmp_path):
    assert set(found(tmp_path, PEDIGREE="INFLIGHT 30/02/2003 05/03/2003")) == {"PEDIGREE:like"}


def test_rules_over_parts(tmp_path):
    assert found(tmp_path, PEDIGREE="INFLIGHT 05/02/2003 01/02/2003").keys() == {"PRIMARY:PEDIGREE"}
    assert found(tmp_path, PEDIGREE="GROUND 01/02/2003 05/02/2003").keys() == {"PRIMARY:exists-PEDIGREE"}


def test_parts_are_what_the_file_says(tmp_path):
    assert found(tmp_path, PEDIGREE="DUMMY", PROGRAM="01234", VISIT="007", VISIT__ID="01234008") == {
        "VISIT_ID:parts": "{visit} of VISIT_ID is '008', and 7 by the file"
    }
    assert found(tmp_path, PEDIGREE="DUMMY", PROGRAM="01234", VISIT="007", WHOLE="1234-7").keys() == {"WHOLE:value"}


def test_parts_of_another_header(tmp_path):
    text = "@primary\n" + cards(PEDIGREE="DUMMY") + "@image 16 1 1\n" + cards(EXTNAME="SCI")
    assert set(said(SPEC, text, tmp_path)) == {"SCI:PEDIGREE"}


def test_plan_page_and_writer_know_of_them():
    plan = planned(SPEC)
    messages = {rule.id: rule.message for rule in plan.rules}
    assert messages["p/PRIMARY/PEDIGREE:like"] == "PEDIGREE is written {kind}[ {start} {stop}]"
    pages = "".join(str(one.text) for one in backend("docs").emit(plan, Settings()))
    assert "{kind}[ {start} {stop}]" in pages
    plan = planned(SPEC.replace("WHOLE?", "WHOLE").replace("PROGRAM?", "PROGRAM").replace("VISIT?", "VISIT"))
    writer = "".join(str(one.text) for one in backend("writer").emit(plan, Settings()))
    assert 'h["PROGRAM"] + "-" + h["VISIT"]' in writer
