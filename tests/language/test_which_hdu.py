"""Which product a file is, and which HDU of it is which."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from language.judging import codes, compiled, image, judge, primary, product, says, table

ONES = np.ones((2, 3), np.float32)


def rows(name, **cards):
    return table(name, ("A", "J", [1, 2]), **cards)


@says("By `identify` conditions and fixed values first, then the name is checked against that product.")
def test_the_header_says_which_product_a_file_is_and_then_the_name_is_judged():
    text = """
    product a : fits "a" { identify primary.KIND == "A"  filename "a_{x}.fits" { x : /[a-z]+/ }
      primary { KIND : string "k" } }
    product b : fits "b" { filename "b_{x}.fits" { x : /[a-z]+/ }  primary { KIND : string = "B" "k" } }
    """
    assert judge(text, [primary(KIND="A")], "a_x.fits") == {}
    assert judge(text, [primary(KIND="B")], "b_x.fits") == {}
    assert list(judge(text, [primary(KIND="A")], "b_x.fits")) == ["a:name"]
    assert list(judge(text, [primary(KIND="B")], "a_x.fits")) == ["b:name"]


@says("By EXTNAME;")
def test_an_hdu_is_found_by_its_extname():
    text = product('primary { }\n order free\n image SCI : float32[2, 3] "s"\n image ERR : float32[2, 3] "e"')
    assert judge(text, [primary(), image("ERR", ONES), image("SCI", ONES)]) == {}
    assert "ERR:presence" in judge(text, [primary(), image("SCI", ONES)])


@says("`where CONDITION` (HDUCLASn);")
def test_an_hdu_is_found_by_a_condition():
    text = product(
        'primary { }\n table M where HDUCLAS1 == "RESPONSE" { HDUCLAS1 : string "c"  columns { A : int "a" } }'
    )
    assert judge(text, [primary(), rows("ANYTHING", HDUCLAS1="RESPONSE")]) == {}
    assert "M:presence" in judge(text, [primary(), rows("M", HDUCLAS1="OTHER")])


@says('`named "PIXELS" | "TARGETTABLES"`;')
@pytest.mark.parametrize("name", ["PIXELS", "TARGETTABLES"])
def test_an_hdu_goes_by_several_names(name):
    text = product('primary { }\n table P named "PIXELS" | "TARGETTABLES" { columns { A : int "a" } }')
    assert judge(text, [primary(), rows(name)]) == {}
    assert "P:presence" in judge(text, [primary(), rows("P")])


@says("`at 1`;")
def test_an_hdu_is_found_by_its_place():
    text = product('primary { }\n table T at 2 { columns { A : int "a" } }\n image I : float32[2, 3] "i"')
    assert judge(text, [primary(), image("I", ONES), rows("WHATEVER")]) == {}
    assert "T:kind" in judge(text, [primary(), rows("WHATEVER"), image("I", ONES)])


@says("repeated with `repeat n in 1..*` (binds EXTVER) or `repeat 0..*` (ignores it), single or in groups;")
def test_hdus_come_several_times():
    counted = product(
        'primary { }\n repeat n in 1..* "slit" { image SCI : float32[2, 3] "s"  image DQ : float32[2, 3] "d" }'
    )
    both = [image("SCI", ONES, EXTVER=1), image("DQ", ONES, EXTVER=1), image("SCI", ONES, EXTVER=2)]
    assert judge(counted, [primary(), *both, image("DQ", ONES, EXTVER=2)]) == {}
    assert judge(counted, [primary(), *both]) != {}
    assert judge(counted, [primary(), *both, image("DQ", ONES, EXTVER=4)]) != {}
    free = product('primary { }\n repeat 0..* { image SCI : float32[2, 3] "s" }')
    assert judge(free, [primary()]) == {}
    assert judge(free, [primary(), image("SCI", ONES, EXTVER=7), image("SCI", ONES, EXTVER=3)]) == {}


@says("`hdu X : any` is present and opaque.")
def test_an_opaque_hdu_is_there_and_not_looked_into():
    text = product('primary { }\n hdu X : any "whatever it is"')
    assert judge(text, [primary(), image("X", ONES, STRANGE=1)]) == {}
    assert judge(text, [primary(), rows("X", STRANGE=1)]) == {}
    assert "X:presence" in judge(text, [primary()])


@says("Fixed or free order.")
@pytest.mark.parametrize(("word", "found"), [("fixed", ["p:order"]), ("free", [])])
def test_hdus_come_in_order_where_that_is_asked(word, found):
    text = product(f'order {word}\n primary {{ }}\n image A : float32[2, 3] "a"\n image B : float32[2, 3] "b"')
    assert list(judge(text, [primary(), image("B", ONES), image("A", ONES)])) == found


@says("Outside a repeat write `SCI[*].X` or `SCI[1].X`.")
def test_a_repeated_hdu_is_named_with_its_number():
    body = 'primary {{ }}\n repeat n in 1..* "s" {{ image SCI : float32[2, 3] "s" {{ X : int "x" }} }}\n require {} > 2'
    file = [primary(), image("SCI", ONES, EXTVER=1, X=3), image("SCI", ONES, EXTVER=2, X=1)]
    assert judge(product(body.format("SCI[1].X")), file) == {}
    assert judge(product(body.format("SCI[2].X")), file) != {}
    assert judge(product(body.format("max(SCI[*].X)")), file) == {}
    assert judge(product(body.format("min(SCI[*].X)")), file) != {}
    assert codes(product(body.format("SCI.X"))) != []


@says(
    "A policy says what undeclared HDUs, keywords, columns, keys mean, evaluated after includes are flattened, "
    "and `undeclared ...` inside braces overrides it there."
)
def test_the_policy_says_what_undeclared_things_mean():
    policy = 'policy { undeclared keywords error, columns warning, hdus info }\n header H { KNOWN : int "k" }'
    text = product('primary { include H }\n table T { columns { A : int "a" } }', policy)
    odd = table("T", ("A", "J", [1]), ("B", "J", [1]))
    found = judge(text, [primary(KNOWN=1, ODD=2), odd, image("I", ONES)])
    assert {rule: one.level for rule, one in found.items()} == {
        "PRIMARY:undeclared-keyword": "error", "T:undeclared-column": "warning", "p:undeclared-hdu": "info",
    }  # fmt: skip
    text = product("primary { undeclared keywords allowed  include H }\n", policy)
    assert judge(text, [primary(KNOWN=1, ODD=2)]) == {}


@says(
    "Structural keywords of the declared form (SIMPLE to NAXISn, PCOUNT, TFORMn to TDIMn, EXTNAME, EXTVER, CHECKSUM, "
    "DATASUM, COMMENT, HISTORY, blank, CONTINUE, END) are never undeclared;",
)
def test_structural_keywords_are_never_undeclared():
    text = product(
        'primary { }\n table T { columns { A : float32[2, 2] "a" } }', "policy { undeclared keywords error }"
    )
    made = rows("T", EXTVER=1, COMMENT="c", HISTORY="h")
    made = fits.BinTableHDU.from_columns([fits.Column("A", "4E", dim="(2,2)", array=np.ones((3, 2, 2)))], name="T")
    made.header["HISTORY"] = "made"
    made.header["COMMENT"] = "a table"
    made.header[""] = "blank"
    made.ver = 1
    made.add_checksum()
    assert judge(text, [primary(), made]) == {}


@says("other reserved ones are declared by including them from `std`.")
def test_other_reserved_keywords_are_declared_by_including_them():
    before = "policy { undeclared keywords error }\n import std.fits\n"
    file = [primary(DATE="2020-01-01")]
    assert list(judge(product("primary { }", before), file)) == ["PRIMARY:undeclared-keyword"]
    assert judge(product("primary { include fits.File }", before), file) == {}
    assert compiled(product("primary { }", before)).right
