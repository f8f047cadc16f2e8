"""Which product a file is."""

from __future__ import annotations

import pytest
from runtime.pretend import PretendFile, PretendProduct, spec_of

from specc.runtime.names import NameTemplate
from specc.runtime.select import select

JWST = {"TELESCOP": "JWST"}
CAL = PretendProduct("cal", fixed=JWST, names=(NameTemplate(r"jw\d+_cal\.txt", "jw{n}_cal.txt"),))
RATE = PretendProduct("rate", fixed=JWST, names=(NameTemplate(r"jw\d+_rate\.txt", "jw{n}_rate.txt"),))
NIRSPEC = PretendProduct("nirspec", fixed={**JWST, "INSTRUME": "NIRSPEC"})
JWST_ANY = PretendProduct("jwst", fixed=JWST)
NAMED = PretendProduct("named", names=(NameTemplate(r"n\d\.txt", "n{d}.txt"),))
ANY = PretendProduct("any")


def choose(name, products, **values):
    spec = spec_of(*products)
    return select(name, PretendFile(name, values), [(spec, product) for product in products])


@pytest.mark.parametrize(
    ("name", "products", "values", "product"),
    [
        # what the file says comes first
        ("x.txt", (CAL, NIRSPEC), {"TELESCOP": "HST"}, None),
        ("jw1_cal.txt", (CAL,), {"TELESCOP": "HST"}, None),
        ("x.txt", (CAL, NAMED, ANY), JWST, "cal"),
        ("x.txt", (CAL,), JWST, "cal"),
        # the name breaks ties
        ("jw1_cal.txt", (CAL, RATE), JWST, "cal"),
        ("folder/jw1_rate.txt.gz", (CAL, RATE), JWST, "rate"),
        ("n1.txt", (NAMED, ANY), {}, "named"),
        ("n1.txt", (CAL, NAMED), {}, "named"),
        ("n1.txt", (CAL, NAMED, JWST_ANY), JWST, "named"),
        ("jw1_cal.txt", (CAL, JWST_ANY), JWST, "cal"),
        ("x.txt", (CAL, JWST_ANY), JWST, "jwst"),
        # then who asks for more
        ("x.txt", (JWST_ANY, NIRSPEC), {**JWST, "INSTRUME": "NIRSPEC"}, "nirspec"),
        ("x.txt", (JWST_ANY, NIRSPEC), JWST, "jwst"),
        # a product that asks for nothing is the last resort
        ("x.txt", (CAL, ANY), {}, "any"),
        ("x.txt", (CAL, NAMED), {}, None),
        ("x.txt", (NAMED,), {}, "named"),
        ("x.txt", (ANY,), {}, "any"),
        # nobody is preferred for nothing
        ("x.txt", (CAL, RATE), JWST, None),
        ("x.txt", (ANY, PretendProduct("other")), {}, None),
        ("x.txt", (), {}, None),
    ],
)
def test_the_product_of_a_file(name, products, values, product):
    for order in (products, products[::-1]):
        selection = choose(name, order, **values)
        assert (selection.product and selection.product.name) == product
        assert (selection.spec is None) == (product is None)
        assert bool(selection.reason) == (product is None)


def test_several_that_fit_equally_are_named():
    selection = choose("x.txt", (CAL, RATE), **JWST)
    assert selection.reason == "it could equally be cal or rate; say which is meant"
    assert selection.near == ("cal", "rate")


def test_what_came_near_and_why():
    """What contradicts least is nearest, then what the name fits; products that fail alike are told together."""
    selection = choose("jw1_cal.txt", (NAMED, RATE, NIRSPEC, CAL), INSTRUME="NIRSPEC")
    assert selection.near == ("cal", "nirspec", "rate", "named")
    assert selection.reason == (
        "no product fits; not cal, nirspec or rate: TELESCOP is missing; "
        "not named: the name 'jw1_cal.txt' does not fit n{d}.txt: character 1 begins 'j' where 'n' is due"
    )


def test_what_contradicts_is_told_before_what_is_missing():
    product = PretendProduct("slits", fixed={"EXP_TYPE": "MSA", "TIMESYS": "UTC", **JWST, "INSTRUME": "NIRSPEC"})
    selection = choose("x.txt", (product, PretendProduct("fixed", fixed={"A": "1"})), TELESCOP="HST", INSTRUME="ACS")
    assert selection.near == ("fixed", "slits")
    assert selection.reason == (
        "no product fits; not fixed: A is missing; "
        "not slits: TELESCOP is 'HST', not 'JWST', and INSTRUME is 'ACS', not 'NIRSPEC'"
    )


def test_many_products_make_a_short_reason():
    one = spec_of(*(PretendProduct(f"p{n}", fixed={**JWST, "X": str(n)}) for n in range(9)), name="one")
    other = spec_of(PretendProduct("q", fixed=JWST), name="other")
    products = [(spec, product) for spec in (one, other) for product in spec.products]
    selection = select("x.txt", PretendFile("x.txt", {"TELESCOP": "HST"}), products)
    assert selection.reason == (
        "no product fits; not other:q: TELESCOP is 'HST', not 'JWST'; "
        "not one:p0, p1, p2 or 6 more: TELESCOP is 'HST', not 'JWST', and X is missing"
    )


def test_why_it_is_not_the_only_product():
    selection = choose("x.txt", (NIRSPEC,), TELESCOP="JWST", INSTRUME="MIRI")
    assert selection.reason == "it is not nirspec: INSTRUME is 'MIRI', not 'NIRSPEC'"


def test_products_of_several_specs_are_told_apart():
    one, other = spec_of(PretendProduct("a"), name="one"), spec_of(PretendProduct("a"), name="other")
    selection = select("x.txt", PretendFile("x.txt", {}), [(one, one.products[0]), (other, other.products[0])])
    assert selection.reason == "it could equally be one:a or other:a; say which is meant"


def test_what_any_file_might_be_is_not_guessed_where_other_specs_say_what_theirs_are():
    pattern, marked = spec_of(PretendProduct("any"), name="pattern"), spec_of(NAMED, name="marked")
    file = PretendFile("x.txt", {})
    assert select("x.txt", file, [(pattern, pattern.products[0])]).product is pattern.products[0]
    chosen = select("x.txt", file, [(pattern, pattern.products[0]), (marked, NAMED)])
    assert chosen.product is None
    assert "pattern" not in chosen.reason


def test_the_only_product_of_a_format_is_not_meant_where_other_specs_are_at_hand():
    """Nobody said that a picture on a desktop is the preview that one of many specs knows."""
    [spec, file] = [spec_of(NAMED), PretendFile("x.txt", {})]
    assert select("x.txt", file, [(spec, NAMED)]).product is NAMED
    chosen = select("x.txt", file, [(spec, NAMED)], several=True)
    assert chosen.product is None
    assert f"{spec.name}:named" in chosen.reason
    assert select("n1.txt", file, [(spec, NAMED)], several=True).product is NAMED
