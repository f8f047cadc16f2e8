"""Commentary at work: lines of HISTORY and COMMENT are there or not, say something, and one matches."""

from __future__ import annotations

from factories.judged import cards, findings, planned, said
from model.resolving import product_codes

from specc.backends import Settings, backend

SPEC = """
product p : fits "p" {
  primary {
    HISTORY : commentary matches /CALFITS .*/ nonempty recommended
    COMMENT? : commentary
    A : int
    require A > 3 or exists COMMENT
  }
}
"""


def primary(*lines, a=5):
    return "@primary\n" + cards(A=a) + "".join(f"{line}\n" for line in lines)


def test_lines_are_there(tmp_path):
    assert findings(SPEC, primary("HISTORY first", "HISTORY CALFITS 1.2"), tmp_path) == {}
    assert findings(SPEC, primary("HISTORY CALFITS 1.2", "COMMENT x", a=1), tmp_path) == {}


def test_lines_are_missing_or_say_nothing(tmp_path):
    (found,) = findings(SPEC, primary(), tmp_path).values()
    assert (found.rule, found.level, found.message) == ("p/PRIMARY/HISTORY:presence", "warning", "HISTORY is missing")
    assert said(SPEC, primary("HISTORY"), tmp_path).keys() == {"HISTORY:nonempty", "HISTORY:matches"}
    found = findings(SPEC, primary("HISTORY a", "HISTORY b"), tmp_path)["p/PRIMARY/HISTORY:matches"]
    assert (found.message, found.card) == ("none of 2 lines of HISTORY matches CALFITS .*", 5)
    assert said(SPEC, primary("HISTORY CALFITS 1", a=1), tmp_path).keys() == {"PRIMARY:A-exists-COMMENT"}


def test_they_may_be_forbidden(tmp_path):
    text = 'product p : fits "p" { primary { COMMENT : commentary forbidden } }'
    assert set(said(text, "@primary\nCOMMENT x\n", tmp_path)) == {"COMMENT:presence"}
    assert findings(text, "@primary\n", tmp_path) == {}


def test_what_cannot_be_said_of_them():
    for text, expected in {
        "HISTORY : string": ["SP404"],
        "NOTES : commentary": ["SP236"],
        "HISTORY : commentary nullable": ["SP236"],
        'HISTORY : commentary  require HISTORY == "x"': ["SP236"],
        "HISTORY : commentary  require HISTORY matches /x/": ["SP236"],
        "HISTORY? : commentary  B? : int  at_least_one(HISTORY, B)": [],
    }.items():
        codes = product_codes(f"primary {{ {text} }}")
        assert codes[-1:] == expected[-1:], text
    assert product_codes("table T { columns { A : commentary } }") == ["SP403"]


def test_the_writer_takes_lines():
    plan = planned(SPEC)
    assert backend("writer").cannot(plan) == ()
    assert "HISTORY: Sequence[str] = " in "".join(str(one.text) for one in backend("writer").emit(plan, Settings()))
