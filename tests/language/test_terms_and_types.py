"""What is said once and used in many places: enums built on others, named types, vocabularies."""

from __future__ import annotations

import json

from language.judging import codes, compiled, judge, primary, product, says, table

from specc.compile import emit


@says("enums closed or `open` (unknown value warns), built on others (`include`, `subset`), `ignoring case`;")
def test_enums():
    text = 'primary { X : E "x" }'
    for words, value, found in (
        ("", "A", {}),
        ("", "Z", {"PRIMARY/X:in": "error"}),
        ("", "a", {"PRIMARY/X:in": "error"}),
        (" open", "Z", {"PRIMARY/X:in": "warning"}),
        (" ignoring case", "a", {}),
    ):
        said = judge(product(text, f'enum E : string{words} {{ "A", "B" }}'), [primary(X=value)])
        assert {rule: one.level for rule, one in said.items()} == found, (words, value)
    built = """
    enum Miri : string { "F560W", "OPAQUE" }
    enum Nirspec : string { "CLEAR", "OPAQUE" }
    enum E : string { include Miri, include Nirspec, "N/A" }
    subset Open of E { "F560W", "CLEAR" }
    """
    assert judge(product(text, built), [primary(X="OPAQUE")]) == {}
    assert judge(product('primary { X : Open "x" }', built), [primary(X="CLEAR")]) == {}
    assert set(judge(product('primary { X : Open "x" }', built), [primary(X="OPAQUE")])) == {"PRIMARY/X:in"}
    rule = 'primary { X : E "x"  require X in Open }'
    assert len(judge(product(rule, built), [primary(X="N/A")])) == 1
    assert codes(product(text, 'enum F : string { "A" }\n subset E of F { "B" }')) != []


@says(r"`type Acid : string matches /o\d{3}/` names a scalar type.")
def test_a_named_type():
    before = r'type Acid : string  matches /o\d{3}/  "candidate"'
    for name in ("X", "Y"):
        assert judge(product(f'primary {{ {name} : Acid "x" }}', before), [primary(**{name: "o001"})]) == {}
        found = judge(product(f'primary {{ {name} : Acid "x" }}', before), [primary(**{name: "o1"})])
        assert list(found) == [f"PRIMARY/{name}:matches"]


VOCABULARY = """
enum ExpType : string { "IMAGE", "IFU" }
vocabulary Core {
  EXP_TYPE : ExpType  as asdf meta.exposure.type  as ecsv exp_type  "kind of exposure"
  EXPTIME  : float  unit s  > 0  "time on source"
}
"""


@says(
    '`vocabulary Core { EXP_TYPE : ExpType as asdf meta.exposure.type as ecsv exp_type "kind of exposure" }` defines a '
    "term once, with its name in each format;"
)
def test_a_term_has_its_name_in_each_format():
    made = compiled(product("primary { use Core.EXP_TYPE }", VOCABULARY))
    texts = {one.path: one.text for one in emit(made, ["demo.said"])[0]}
    model = json.dumps(json.loads(texts["demo/said/model.json"]))
    for name in ("meta.exposure.type", "exp_type"):
        assert name in model


@says("products `use` it and add only level and limits;")
def test_products_use_terms_and_narrow_them():
    text = product('primary { use Core.EXP_TYPE, EXPTIME? { EXP_TYPE : in {"IFU"} } }', VOCABULARY)
    assert judge(text, [primary(EXP_TYPE="IFU")]) == {}
    found = judge(text, [primary(EXP_TYPE="IMAGE", EXPTIME=-1.0)])
    assert set(found) == {"PRIMARY/EXP_TYPE:in", "PRIMARY/EXPTIME:limit"}
    column = product("primary { }\n table T { columns { use Core.EXPTIME } }", VOCABULARY)
    assert judge(column, [primary(), table("T", ("EXPTIME", "E", [1.0], "s"))]) == {}
    assert set(judge(column, [primary(), table("T", ("EXPTIME", "E", [0.0], "s"))])) == {"T/EXPTIME:limit"}
    wider = product("primary { use Core.EXPTIME { EXPTIME : >= -5 } }", VOCABULARY)
    assert codes(wider) == ["SP205"]
