"""Records of keywords at work: fields are read from all cards of a name, and each is judged where it stands."""

from __future__ import annotations

from factories.judged import cards, findings, planned, said
from model.resolving import product_codes

from specc.backends import Settings, backend

SPEC = """
product p : fits "p" {
  primary {
    A : int
    DP[i]? : record for i in 1..2 "distortion" {
      EXTVER : float >= 1
      NAXES : float in {1, 2}
      AXIS[k]? : float >= 1 for k in 1..9
      OFFSET? : float
    }
  }
}
"""


def primary(*fields, name="DP1"):
    return "@primary\n" + cards(A=1) + "".join(f"{name:8}= '{one}'\n" for one in fields)


def test_fields_are_read_from_all_cards(tmp_path):
    assert findings(SPEC, primary(), tmp_path) == {}
    file = primary("EXTVER: 1", "NAXES: 2", "AXIS.1: 1", "AXIS.2: 2.0", "OFFSET: -1.5E2")
    assert findings(SPEC, file, tmp_path) == {}


def test_each_field_is_judged_where_it_stands(tmp_path):
    found = findings(SPEC, primary("NAXES: 3", "AXIS.2: 0.5"), tmp_path)
    assert set(found) == {
        "p/PRIMARY/DP[i].EXTVER:presence",
        "p/PRIMARY/DP[i].NAXES:in",
        "p/PRIMARY/DP[i].AXIS[k]:limit",
    }
    one = found["p/PRIMARY/DP[i].NAXES:in"]
    assert (one.keyword, one.card, one.message) == ("DP1", 5, "DP1: NAXES is 3, not one of 1, 2")
    assert found["p/PRIMARY/DP[i].AXIS[k]:limit"].card == 6


def test_what_is_no_field_is_told(tmp_path):
    file = primary("EXTVER: 1", "NAXES: 1", "EXTVER: 2")
    assert said(SPEC, file, tmp_path) == {"DP[i]:record": "the field EXTVER of DP1 is there twice"}
    assert set(said(SPEC, primary("EXTVER: 1", "NAXES: 1", "nonsense"), tmp_path)) == {"DP[i]:record"}


def test_a_record_may_be_required(tmp_path):
    text = SPEC.replace("DP[i]?", "DP[i]").replace('1..2 "', '1..1 "')
    assert set(said(text, primary(), tmp_path)) == {"DP[i]:presence"}


def test_what_cannot_be_said():
    for text in (
        "DP1 : record",
        "DP1 : record { X : string }",
        "DP1 : record | string { X : float }",
        "DP1 : record nullable { X : float }",
        "DP1 : record { X : float }  require DP1 > 3",
    ):
        assert product_codes(f"primary {{ {text} }}") == ["SP235"], text
    assert product_codes("table T { columns { A : record } }") == ["SP403"]


def test_page_and_writer():
    plan = planned(SPEC)
    pages = "".join(str(one.text) for one in backend("docs").emit(plan, Settings()))
    assert "EXTVER" in pages
    assert backend("writer").cannot(plan) == ()
    writer = "".join(str(one.text) for one in backend("writer").emit(plan, Settings()))
    assert "DP_i: Mapping[str, Number] = keywords(" in writer
