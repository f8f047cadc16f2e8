"""Keywords that may sit in any header: found wherever they are, judged once, and the same wherever they are twice."""

from __future__ import annotations

import pytest
from factories.judged import cards, findings, planned, said

from specc.backends import Settings, backend

SPEC = """
header Target { OBJECT : string  RA_TARG? : float in [0, 360)  all_or_none(OBJECT, RA_TARG) }
product p : fits "p" {
  identify TELESCOP == "X"
  primary { }
  anywhere "where it was taken" {
    TELESCOP : string = "X"
    FILTER : string  also FILT
    DISPR[i:2]? : string for i in 1..99
    include Target
    when FILTER == "MULTI" { NFILT : int > 0 }
    WAVEMIN?, WAVEMAX? : float
    require WAVEMIN < WAVEMAX  if present
  }
  image SCI? : int16[*, *] { GAIN : float  require exists WAVEMAX implies WAVEMAX > GAIN }
  table T? { columns open { A : int16 } }
  require WAVEMIN > 1  if present
}
"""
ALL = {"TELESCOP": "X", "FILTER": "a", "OBJECT": "M31", "RA_TARG": 10.5}


def file(primary=(), sci=(), table=()):
    text = "@primary\n" + "".join(cards(**{name.replace("_", "__"): value}) for name, value in dict(primary).items())
    text += "@image 16 1 1\n" + cards(EXTNAME="SCI", GAIN=1.5)
    text += "".join(cards(**{name.replace("_", "__"): value}) for name, value in dict(sci).items())
    text += "@table 1 1I\n" + cards(EXTNAME="T", TTYPE1="A")
    return text + "".join(cards(**{name.replace("_", "__"): value}) for name, value in dict(table).items())


@pytest.mark.parametrize(
    "text",
    [
        file(ALL),
        file(sci=ALL),
        file({"TELESCOP": "X", "FILT": "a"}, {"OBJECT": "M31", "RA_TARG": 10.5}),
        file(ALL, ALL, ALL),
        file(ALL, {"DISPR01": "a", "DISPR17": "b"}),
        file({**ALL, "FILTER": "MULTI"}, table={"NFILT": 3}),
        file(ALL, {"WAVEMIN": 2.5}, {"WAVEMAX": 3.5}),
    ],
)
def test_they_may_be_in_any_header(text, tmp_path):
    assert findings(SPEC, text, tmp_path) == {}


def test_what_is_in_no_header_is_missing_once(tmp_path):
    (found,) = findings(SPEC, file({**ALL, "FILTER": "MULTI"}), tmp_path).values()
    assert (found.rule, found.message, found.hdu) == ("p/anywhere/NFILT:presence", "NFILT is missing", None)


def test_what_is_wrong_is_told_of_the_header_that_has_it(tmp_path):
    (found,) = findings(
        SPEC, file(ALL, table={"RA_TARG": 400.5, "WAVEMIN": 2.5} | {"RA_TARG": 10.5, "DISPR02": 3}), tmp_path
    ).values()
    assert (found.rule, found.hdu, found.keyword) == ("p/anywhere/DISPR[i:2]:type", "T", "DISPR02")


def test_two_that_disagree_show_both_places(tmp_path):
    (found,) = findings(SPEC, file(ALL, {"FILTER": "b"}), tmp_path).values()
    assert found.rule == "p/anywhere/FILTER:agree"
    assert (found.hdu, found.index, found.keyword) == ("SCI", 1, "FILTER")
    assert found.message.startswith("FILTER is 'a' in PRIMARY (card ")
    assert found.message.endswith(") and 'b' in SCI")


def test_rules_see_them_wherever_they_stand(tmp_path):
    found = said(SPEC, file(ALL, {"WAVEMIN": 0.5}, {"WAVEMAX": 0.25}), tmp_path)
    assert set(found) == {"anywhere:WAVEMIN-WAVEMAX", "SCI:exists-WAVEMAX-GAIN", "p:WAVEMIN"}
    assert set(said(SPEC, file({**ALL, "TELESCOP": "Y"}), tmp_path)) <= {"anywhere/TELESCOP:value"}
    part = {name: value for name, value in ALL.items() if name != "RA_TARG"}
    assert set(said(SPEC, file(part), tmp_path)) == {"anywhere:all_or_none-OBJECT-RA_TARG"}


def test_what_is_declared_nowhere_is_told_of(tmp_path):
    found = findings(SPEC, file(ALL, {"STRANGE": 1}), tmp_path)
    assert set(found) == {"p/SCI:undeclared-keyword"}


def test_plan_page_and_writer_know_them():
    plan = planned(SPEC)
    messages = {rule.id: rule.message for rule in plan.rules}
    assert messages["p/anywhere/FILTER:agree"] == "FILTER is the same in every header that has it"
    pages = "".join(str(one.text) for one in backend("docs").emit(plan, Settings()))
    assert "any header" in pages
    writer = "".join(str(one.text) for one in backend("writer").emit(plan, Settings()))
    primary = writer[writer.index("class PPrimary") : writer.index("class PSci")]
    assert "FILTER" in primary
