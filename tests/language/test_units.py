"""Units: what is written, what it means, and when the two agree."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from language.judging import codes, image, judge, primary, product, says, table


def pixels(said, unit, before="", name="I"):
    """Judge an image by what a spec says of its unit."""
    text = product(f'primary {{ }}\n image {name} : float32[2]  {said} "i"', before)
    cards = {} if unit is None else {"BUNIT": unit}
    return list(judge(text, [primary(), image(name, np.ones(2, np.float32), **cards)]))


@says("As written means same unit and scale (`cm2` is `cm**2`).")
def test_one_unit_may_be_spelt_in_several_ways():
    for same in ("cm2", "cm**2", "cm^2"):
        assert pixels("unit cm2", same) == []
    for other in ("m2", "cm", "Jy"):
        assert pixels("unit cm2", other) == ["I:unit"]


@says("`unit A | B`;")
def test_one_unit_or_another():
    for right in ("MJy/sr", "MJy"):
        assert pixels("unit MJy/sr | MJy", right) == []
    assert pixels("unit MJy/sr | MJy", "Jy") == ["I:unit"]


@says("`unit of SCI`, `unit of SCI**2`;")
def test_the_unit_of_another_thing_and_its_square():
    text = product("""primary { }
      image SCI : float32[2]  unit Jy | mJy "s"
      image ERR : float32[2]  unit of SCI "e"
      image VAR : float32[2]  unit of SCI**2 "v" """)
    data = np.ones(2, np.float32)

    def file(*units):
        named = zip(("SCI", "ERR", "VAR"), units, strict=True)
        return [primary(), *(image(name, data, BUNIT=unit) for name, unit in named)]

    assert judge(text, file("mJy", "mJy", "mJy2")) == {}
    assert set(judge(text, file("mJy", "Jy", "mJy2"))) == {"ERR:unit"}
    assert set(judge(text, file("mJy", "mJy", "mJy"))) == {"VAR:unit"}


@says("`unit from CUNIT1`;")
def test_a_unit_that_a_keyword_names():
    text = product("""primary { }
      image I : float32[2] "i" {
        UNIT1 : string "u"
        LOW   : float  unit from UNIT1 "l"
        require LOW < 5 [m]  "in reach"
      }""")
    data = np.ones(2, np.float32)
    assert judge(text, [primary(), image("I", data, UNIT1="cm", LOW=400.0)]) == {}
    assert len(judge(text, [primary(), image("I", data, UNIT1="km", LOW=400.0)])) == 1


@says("`unit like nm` (convertible);")
def test_any_unit_that_converts():
    for right in ("nm", "um", "Angstrom", "m"):
        assert pixels("unit like nm", right) == []
    for wrong in ("Hz", "Jy", None):
        assert pixels("unit like nm", wrong) == ["I:unit"]


@says("`unit um implied` (true, never written);")
def test_a_unit_that_is_true_and_never_written():
    assert pixels("unit um implied", None) == []
    assert pixels("unit um implied", "m") == ["I:unit"]


@says('`unit text "..."`;')
def test_a_unit_that_is_a_text():
    said = 'unit text "furlong per fortnight"'
    assert pixels(said, "furlong per fortnight") == []
    assert pixels(said, "furlong") == ["I:unit"]


@says("`unit none`.")
def test_no_unit():
    assert pixels("unit none", None) == []
    assert pixels("unit none", "Jy") == ["I:unit"]


@says(
    "Counts, integers and dimensions have no dimension;",
    "a float without `unit` has an unknown one:",
    "nothing is checked, in files or expressions, and a lint asks.",
)
def test_what_has_no_unit_and_what_has_an_unknown_one():
    head = 'A : float  unit s "a"  N : int "n"  F : float "f"'
    assert "SP304" not in codes(product(f"primary {{ {head}  require A > F }}"))
    assert "SP304" in codes(product(f"primary {{ {head}  require A > N }}"))
    assert "SP304" not in codes(product(f"primary {{ {head}  require A > N * 1 [s] }}"))
    assert pixels("", "furlong", "policy { undeclared keywords allowed }") == []
    asks = 'policy { rule SP704 warning "every number has a unit" }'
    assert codes(product('primary { F : float "f" }', asks)) == ["SP704"]
    assert codes(product('primary { F : float  unit none "f" }', asks)) == []


@says("Limits are in the item's own unit;", "0 fits all;", "expressions convert, declarations do not.")
def test_limits_and_conversion():
    text = product(
        'primary { A : float  unit ms  > 100 "a"  B : float  unit s  > 0 "b"  require A == B within 1 [us] }'
    )
    assert judge(text, [primary(A=200.0, B=0.2)]) == {}
    assert set(judge(text, [primary(A=50.0, B=0.05)])) == {"PRIMARY/A:limit"}
    assert len(judge(text, [primary(A=200.0, B=200.0)])) == 1
    declared = product('primary { }\n table T { columns { A : float32  unit ms "a" } }')
    assert set(judge(declared, [primary(), table("T", ("A", "E", [1], "s"))])) == {"T/A:unit"}


@says(
    "A numeric keyword's unit is checked against a `[unit]` that opens its comment (real comments also open with "
    "`[yyyy-mm-dd]`:",
    "only what parses as a unit counts).",
)
@pytest.mark.parametrize(
    ("comment", "right"),
    [("[ms] a time", True), ("[s] a time", False), ("a time", True), ("[yyyy-mm-dd] a day", True), ("", True)],
)
def test_the_unit_in_a_comment(comment, right):
    header = fits.Header([("A", 1.0, comment)])
    found = judge(product('primary { A : float  unit ms "a" }'), [fits.PrimaryHDU(header=header)])
    assert list(found) == ([] if right else ["PRIMARY/A:unit"])


@says(
    "The policy's table maps what files write (a third of real files use non-FITS units) to what it means, "
    "and settles Angstrom and erg;"
)
def test_the_policy_says_what_strange_units_mean():
    policy = 'policy { units fits { "e-" = electron, "BJD - 2457000, days" = d } }'
    assert pixels("unit electron/s", "e-/s", policy) == []
    assert pixels("unit d", "BJD - 2457000, days", policy) == []
    assert pixels("unit electron/s", "e-/s") == ["I:unit"]


@says("`unit nanomaggy = 3.631e-6 [Jy]` defines one.")
def test_a_spec_defines_a_unit():
    before = 'unit nanomaggy = 3.631e-6 [Jy] "flux of a star of magnitude 22.5"'
    assert pixels("unit nanomaggy", "nanomaggy", before) == []
    assert pixels("unit nanomaggy", "Jy", before) == ["I:unit"]
    text = product(
        'primary { A : float  unit nanomaggy "a"  B : float  unit uJy "b"  require A == B within 0.01 [uJy] }', before
    )
    assert judge(text, [primary(A=2.0, B=7.262)]) == {}
    assert judge(text, [primary(A=2.0, B=2.0)]) != {}
