"""Other names at work: a file may use any, two must agree, and all are declared."""

from __future__ import annotations

from factories.judged import cards, findings, planned, said

from specc.backends import Settings, backend

SPEC = """
product p : fits "p" {
  primary {
    RA : float  in [0, 360)  also RA_OBJ, TARG_RA  "right ascension"
    T? : float  also TEFF
    require RA < 300
    require T > 5  if present
    require exists TEFF implies T < 100
  }
  table E? {
    columns { WAVE : float64  > 0  also LAMBDA   F : float64 }
    each row { require WAVE != F }
  }
}
"""


def primary(**values):
    return "@primary\n" + cards(**values)


def test_any_name_serves(tmp_path):
    assert findings(SPEC, primary(RA=1.5), tmp_path) == {}
    assert findings(SPEC, primary(TARG__RA=1.5, TEFF=7.0), tmp_path) == {}


def test_what_is_said_of_it_is_said_of_each_name(tmp_path):
    found = findings(SPEC, primary(RA__OBJ=370.0, TEFF=3.0), tmp_path)
    assert found["p/PRIMARY/RA:in" if "p/PRIMARY/RA:in" in found else "p/PRIMARY/RA:limit"].keyword == "RA_OBJ"
    assert {"p/PRIMARY:RA", "p/PRIMARY:T"} <= set(found)
    assert all(one.keyword != "RA" for one in found.values())


def test_none_of_the_names_is_there(tmp_path):
    assert said(SPEC, primary(), tmp_path) == {"RA:presence": "RA, or RA_OBJ or TARG_RA, is missing"}


def test_two_names_agree(tmp_path):
    assert findings(SPEC, primary(RA=1.5, RA__OBJ=1.5), tmp_path) == {}
    (found,) = findings(SPEC, primary(RA=1.5, RA__OBJ=2.5), tmp_path).values()
    assert found.message == "RA is 1.5 and RA_OBJ, another name of it, is 2.5"
    assert (found.rule, found.keyword, found.level) == ("p/PRIMARY/RA:also", "RA_OBJ", "error")


def table(*names):
    head = cards(EXTNAME="E", **{f"TTYPE{number}": name for number, name in enumerate(names, 1)})
    return primary(RA=1.0) + f"@table 2 {' '.join('1D' for _ in names)}\n" + head


ONE, TWO = "3F F0 00*6", "40 00 00*6"


def test_columns_go_by_other_names(tmp_path):
    assert findings(SPEC, table("WAVE", "F") + f"@data {ONE} {TWO} {TWO} {ONE}\n", tmp_path) == {}
    assert findings(SPEC, table("LAMBDA", "F") + f"@data {ONE} {TWO} {TWO} {ONE}\n", tmp_path) == {}
    found = findings(SPEC, table("LAMBDA", "F") + f"@data {ONE} {TWO} 00*8 00*8\n", tmp_path)
    assert (found["p/E/WAVE:limit"].column, found["p/E/WAVE:limit"].row) == ("LAMBDA", 2)
    assert found["p/E:WAVE-F"].row == 2
    assert said(SPEC, table("F", "G") + "@data 00*32\n", tmp_path)["WAVE:presence"] == (
        "the column WAVE, or LAMBDA, is missing"
    )


def test_columns_of_two_names_agree(tmp_path):
    text = table("WAVE", "LAMBDA", "F")
    assert findings(SPEC, text + f"@data {ONE} {ONE} 00*8 {TWO} {TWO} 00*8\n", tmp_path) == {}
    (found,) = findings(SPEC, text + f"@data {ONE} {ONE} 00*8 {TWO} {ONE} 00*8\n", tmp_path).values()
    assert (found.rule, found.row) == ("p/E/WAVE:also", 2)


def test_other_names_are_words_of_the_plan_and_the_page_and_no_argument_of_the_writer():
    plan = planned(SPEC)
    messages = {rule.id: rule.message for rule in plan.rules}
    assert messages["p/PRIMARY/RA:also"] == "RA, RA_OBJ and TARG_RA agree where several of them are there"
    texts = {name: backend(name).emit(plan, Settings()) for name in ("docs", "writer")}
    pages = "".join(str(one.text) for one in texts["docs"])
    assert "also RA_OBJ, TARG_RA" in pages
    writer = "".join(str(one.text) for one in texts["writer"])
    assert "    RA: Number" in writer
    assert 'also=("RA_OBJ", "TARG_RA")' in writer
    assert "RA_OBJ:" not in writer
