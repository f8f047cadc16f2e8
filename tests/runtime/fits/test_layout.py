"""Which HDU is which: names, conditions, repeats, order, and what is said when they do not fit."""

from __future__ import annotations

import pytest
from runtime.fits.making import card, check, extension, findings, primary, table, texts

from specc.runtime.expressions import Missing, unique
from specc.runtime.findings import Findings
from specc.runtime.fits import FITS, FitsProduct, group, hdu


def image(name, version=None, *cards, axes=()):
    versions = () if version is None else (card("EXTVER", str(version)),)
    size = 1
    for length in axes:
        size *= length
    return extension(name, *versions, *cards, axes=axes, data=bytes(size if axes else 0))


def lay(path, layout, *parts, **more):
    return check(path, layout, content=primary() + b"".join(parts), **more)


def test_by_name(path):
    layout = [hdu("PRIMARY", "primary", None), hdu("SCI", "image", None), hdu("DQ", "image", None, level="optional")]
    assert lay(path, layout, image("SCI")) == {}
    assert texts(lay(path, layout, image("Sci"))) == {
        "SCI:presence": "the HDU SCI is missing; HDU 1 is called 'Sci'",
    }
    assert texts(lay(path, layout, image(None))) == {"SCI:presence": "the HDU SCI is missing; HDU 1 has no EXTNAME"}
    found = lay(path, layout)["SCI:presence"]
    assert (found.hdu, found.index, found.level) == ("SCI", None, "error")


def test_of_the_wrong_kind(path):
    seen = []

    def verbs(h):
        seen.append(h.label)
        h.image("uint8", shape=(3,))
        h.table(rows=(1, None))
        h.column("A", "int32")

    found = lay(path, [hdu("SCI", "image", verbs)], table("SCI", [("A", "J")], 4, 0, b""))
    assert texts(found) == {"SCI:kind": "SCI is a binary table, not an image"}
    assert seen == ["SCI"]


def test_two_that_fit(path):
    found = lay(path, [hdu("SCI", "image", None)], image("SCI"), image("SCI"), undeclared_hdus="error")
    assert found["SCI:match"].message == "HDU 1 and HDU 2 are both SCI; only one may be"
    assert found["SCI:match"].index == 2
    assert found.keys() == {"SCI:match", "F1301"}  # and no reader can tell them apart


def test_levels(path):
    layout = [
        hdu("A", "image", None, level="forbidden"),
        hdu("B", "image", None, level="deprecated"),
        hdu("C", "image", None, level="recommended"),
        hdu("D", "image", None, level="optional", levels=(("required", lambda f: f.extensions == 2),)),
        hdu("E", "image", None, level="optional", levels=(("required", lambda f: f.primary["NOTHING"]),)),
        hdu("F", "image", None, when=lambda f: f.extensions == 7),
    ]
    found = lay(path, layout, image("A"), image("B"))
    assert {rule: (finding.level, finding.message) for rule, finding in found.items()} == {
        "A:presence": ("error", "the HDU A must not be there"),
        "B:presence": ("info", "the HDU B is deprecated"),
        "C:presence": ("warning", "the HDU C is missing"),
        "D:presence": ("error", "the HDU D is missing"),
    }


def test_other_ways_to_find_an_hdu(path):
    seen = {}

    def note(h):
        seen[h.label] = h.hdu.index

    layout = [
        hdu("MATRIX", "image", note, where=lambda h: h["HDUCLAS1"] == "RESPONSE"),
        hdu("PIXELS", "image", note, names=("PIXELS", "TARGETTABLES")),
        hdu("SECOND", "image", note, at=2),
        hdu("FLUXES", "image", note, pattern=r".*_FLUX"),
    ]
    parts = image("B_FLUX"), image("x"), image("y", None, card("HDUCLAS1", "'RESPONSE'")), image("TARGETTABLES")
    assert lay(path, layout, *parts, undeclared_hdus="error") == {}
    assert seen == {"MATRIX": 3, "PIXELS": 4, "SECOND": 2, "FLUXES": 1}


def test_undeclared_hdus(path):
    content = primary() + image("X") + image(None)
    found = findings(path, [], content=content, undeclared_hdus="warning")
    assert [(one.rule, one.level, one.index, one.message) for one in found] == [
        ("p:undeclared-hdu", "warning", 1, "the HDU X is not declared"),
        ("p:undeclared-hdu", "warning", 2, "an HDU without EXTNAME is not declared"),
    ]


def test_conditions_that_cannot_be_told_declare_what_hangs_on_them(path):
    def verbs(h):
        h.keyword("MARK", "int")
        h.when(lambda: h["NOTHING"], declares=("A",), matching=("S_.*",))
        h.undeclared("warning")

    cards = [card(name, "1") for name in ("MARK", "A", "S_B", "C")]
    found = lay(path, [hdu("SCI", "image", verbs)], image("SCI", None, *cards))
    assert texts(found) == {"SCI:undeclared-keyword": "the keyword C is not declared"}


def test_a_name_goes_before_a_pattern(path):
    seen = []

    def verbs(h):
        h.keyword("S_A", "string")
        seen.extend(h.matching("S_.*"))

    lay(path, [hdu("SCI", "image", verbs)], image("SCI", None, card("S_A", "'x'"), card("S_B", "1")))
    assert seen == ["S_B"]


def test_many_hdus_and_cards_are_judged_in_time(path):
    layout = [group("n", 1, None, hdu("SCI", "image", lambda h: h.undeclared("warning")), hdu("DQ", "image", None))]
    parts = [image("SCI", n, *(f"X{m}      = 1" for m in range(5))) for n in range(1, 500)]
    found = lay(path, layout, *parts, undeclared_hdus="error")
    assert found.keys() == {"DQ:presence", "SCI:undeclared-keyword"}
    cards = [f"K{n:07}= {n}" for n in range(20_000)]
    found = lay(
        path,
        [hdu("SCI", "image", lambda h: [h.keyword(f"L{n}", "int") for n in range(50)])],
        image("SCI", None, *cards),
    )
    assert len(found) == 50


def test_of_many_undeclared_hdus_some_are_named(path):
    content = primary() + b"".join(image("X", n) for n in range(1, 104))
    found = findings(path, [], content=content, undeclared_hdus="error")
    assert [(one.index, one.message) for one in found] == [
        (None, "3 more HDUs are not declared"),
        *((n, "the HDU X is not declared") for n in range(1, 101)),
    ]


def test_order(path):
    layout = [hdu("SCI", "image", None), hdu("DQ", "image", None)]
    assert lay(path, layout, image("DQ"), image("SCI")) == {}
    found = lay(path, layout, image("DQ"), image("SCI"), hdu_order="fixed")
    assert texts(found) == {"p:order": "DQ (HDU 1) comes before SCI (HDU 2)"}


def slits(least=1, most=None, **more):
    return group("n", least, most, hdu("SCI", "image", None), hdu("DQ", "image", None), **more)


def test_repeated_together(path):
    assert lay(path, [slits()], image("SCI", 1), image("DQ", 1), image("SCI", 2), image("DQ", 2)) == {}
    found = lay(path, [slits()], image("SCI"), image("DQ", 1), image("SCI", 2))
    assert found["DQ:presence"].message == "the HDU DQ with EXTVER 2 is missing"
    assert found.keys() == {"DQ:presence", "F1309"}  # the first SCI has an EXTVER only by default
    assert found["DQ:presence"].extver == 2
    assert texts(lay(path, [slits()], image("SCI", 1), image("DQ", 1), image("SCI", 3), image("DQ", 3))) == {
        "SCI:count": "EXTVER of SCI should count from 1 to 2, and is 1, 3"
    }
    found = lay(path, [slits()], image("SCI", 1), image("SCI", 1), image("DQ", 1))
    assert found["SCI:match"].message == "HDU 1 and HDU 2 are both SCI with EXTVER 1; only one may be"
    assert found.keys() == {"SCI:match", "F1301"}


def test_how_often(path):
    assert texts(lay(path, [slits()])) == {"SCI:count": "there must be at least 1 of SCI, and there are none"}
    both = image("SCI", 1) + image("DQ", 1)
    assert texts(lay(path, [slits(2, 2)], both)) == {"SCI:count": "there must be exactly 2 of SCI, and there is 1"}
    assert texts(lay(path, [slits(0, 0)], both)) == {"SCI:count": "there must be exactly 0 of SCI, and there is 1"}
    assert lay(path, [slits(1, lambda _: 0)]) == {}
    assert texts(lay(path, [slits(1, lambda _: 0)], both)) == {
        "SCI:count": "there must be exactly 0 of SCI, and there is 1"
    }
    assert lay(path, [slits(lambda f: f.primary["N"], None)]) == {}
    assert lay(path, [slits(when=lambda _: False)]) == {}


def test_a_version_of_any_size_costs_nothing(path):
    found = lay(path, [slits()], image("SCI", 10**15), image("DQ", 10**15))
    assert list(found) == ["SCI:count"]


def test_repeated_in_file_order(path):
    seen = []
    layout = [group(None, 0, None, hdu("A", "image", lambda h: seen.append((h.label, h.variable, h.hdu.index))))]
    assert lay(path, layout, image("A", 4), image("B"), image("A", 7)) == {}
    assert seen == [("A", 1, 1), ("A", 2, 3)]


def test_expressions_over_hdus(path):
    seen = {}

    def science(h):
        h.rule("near", lambda: h.near("DQ")["MARK"] == h["MARK"])
        h.rule("none", lambda: h.near("NOTHING")["MARK"] == 5)

    def whole(p):
        seen["numbers"] = [p.count("SCI"), p.extensions, p.hdu("SCI", 2)["MARK"], p.exists("DQ"), p.exists("X")]
        p.rule("all-differ", lambda: unique(each["MARK"] for each in p.every("SCI")), message="marks differ")
        p.rule("untold", lambda: p.hdu("SCI", 9)["MARK"])
        with pytest.raises(Missing):
            p.hdu("X")

    layout = [group("n", 1, None, hdu("SCI", "image", science), hdu("DQ", "image", None))]
    parts = [
        image(name, version, card("MARK", str(mark)))
        for name, version, mark in (("SCI", 1, 4), ("DQ", 1, 4), ("SCI", 2, 4), ("DQ", 2, 5))
    ]
    found = lay(path, layout, *parts, product_check=whole)
    assert seen["numbers"] == [2, 4, 4, True, False]
    assert texts(found) == {"p:all-differ": "not so: marks differ", "SCI:near": "the rule near does not hold"}
    assert found["SCI:near"].extver == 2


def test_dimensions_agree_through_the_product(path):
    def verbs(h):
        h.image("uint8", shape=("ny", "nx"))
        h.rule("known", lambda: h.dimension("nt") == 2)

    layout = [hdu("SCI", "image", verbs), hdu("DQ", "image", verbs), hdu("ERR", "image", verbs)]
    layout.append(hdu("T", "table", lambda h: h.table(rows="nt")))
    rows = table("T", [("A", "B")], 1, 2, b"ab")
    same = [image(name, axes=(8, 5)) for name in ("SCI", "DQ", "ERR")]
    assert lay(path, layout, *same, rows, dimensions=("nx", "ny", "nt")) == {}
    other = [image("SCI", axes=(8, 5)), image("DQ", axes=(4, 5)), image("ERR", axes=(8, 6))]
    found = lay(path, layout, *other, table("T", [("A", "B")], 1, 3, b"abc"), dimensions=("nx", "ny", "nt"))
    assert texts(found) == {
        "SCI:known": "the rule known does not hold",
        "DQ:known": "the rule known does not hold",
        "ERR:known": "the rule known does not hold",
        "DQ:shape": "nx is 8 in SCI (NAXIS1) and ERR (NAXIS1) but 4 in DQ (NAXIS1)",
        "ERR:shape": "ny is 5 in SCI (NAXIS2) and DQ (NAXIS2) but 6 in ERR (NAXIS2)",
    }


def test_dimensions_of_one_repetition(path):
    def verbs(h):
        h.image("uint8", shape=("ny", "nx"))

    layout = [group("n", 1, None, hdu("SCI", "image", verbs), hdu("DQ", "image", verbs), dimensions=("ny", "nx"))]
    parts = [
        image("SCI", 1, axes=(2, 3)),
        image("DQ", 1, axes=(2, 3)),
        image("SCI", 2, axes=(4, 5)),
        image("DQ", 2, axes=(9, 8)),
    ]
    found = lay(path, layout, *parts)
    assert texts(found) == {
        "DQ:shape": "ny is 5 in SCI,2 (NAXIS2) but 8 in DQ,2 (NAXIS2); nx is 4 in SCI,2 (NAXIS1) but 9 in DQ,2 (NAXIS1)"
    }


@pytest.mark.parametrize(
    ("identify", "against", "lacking"),
    [
        (None, ("TELESCOP is 'HST', not 'JWST'",), ("INSTRUME is missing",)),
        (lambda f: f.primary["TELESCOP"] == "HST", ("TELESCOP is 'HST', not 'JWST'",), ()),
        (
            lambda f: f.primary["TELESCOP"] == "JWST",
            ("TELESCOP is 'HST', not 'JWST'", "its identify condition does not hold"),
            ("INSTRUME is missing",),
        ),
        (
            lambda f: f.primary["DATAMODL"] == "ImageModel",
            ("TELESCOP is 'HST', not 'JWST'",),
            ("DATAMODL is missing", "INSTRUME is missing"),
        ),
        (
            lambda f: f.extensions < 1 / 0,
            ("TELESCOP is 'HST', not 'JWST'",),
            ("its identify condition cannot be told", "INSTRUME is missing"),
        ),
    ],
)
def test_what_a_header_says_against_a_product(path, identify, against, lacking):
    path.write_bytes(primary(card("TELESCOP", "'HST'")))
    product = FitsProduct("p", identify=identify, fixed={"TELESCOP": "JWST", "INSTRUME": "MIRI"})
    file = FITS.open(str(path), Findings())
    identity = product.identify(file)
    file.close()
    assert (identity.against, identity.lacking) == (against, lacking)
    assert identity.holds == (not against and not lacking)
