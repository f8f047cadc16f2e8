"""What a FITS file is made of, and what is there under which condition."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from language.judging import codes, image, judge, primary, product, says, table

ONES = np.ones((2, 3), np.float32)


@says("Primary with or without data;")
def test_the_primary_has_data_or_none():
    empty, full = [primary()], [fits.PrimaryHDU(ONES)]
    assert judge(product("primary { }"), empty) == {}
    assert list(judge(product("primary { }"), full)) == ["PRIMARY:shape"]
    assert judge(product("primary : float32[2, 3] { }"), full) == {}
    assert list(judge(product("primary : float32[2, 3] { }"), empty)) == ["PRIMARY:shape"]


def test_the_primary_stands_behind_a_condition_as_anywhere():
    text = product('identify primary.KIND == 1\n primary : float32[2, 3] { KIND : int "k" }')
    made = fits.PrimaryHDU(ONES, header=fits.Header([("KIND", 1)]))
    assert judge(text, [made]) == {}


@says("images, binary and ASCII tables, ASDF;")
def test_each_kind_of_extension_is_told_from_the_others():
    tree = np.frombuffer(b"#ASDF 1.0.0\n", np.uint8)
    made = {
        "image": image("X", ONES),
        "table": table("X", ("A", "J", [1])),
        "asciitable": fits.TableHDU.from_columns([fits.Column("A", "I6", array=[1])], name="X"),
        "asdf": table("X", ("ASDF_BLOCK", f"{len(tree)}B", [tree])),
    }
    declared = {
        "image": 'image X : float32[2, 3] "x"',
        "table": 'table X { columns { A : int "a" } }',
        "asciitable": 'asciitable X { columns { A : int "a" } }',
        "asdf": 'asdf X "x"',
    }
    for kind, text in declared.items():
        spec = product(f"primary {{ }}\n{text}", "policy { undeclared columns allowed }")
        assert judge(spec, [primary(), made[kind]]) == {}, kind
        for other, hdu in made.items():
            # Trees are in tables of bytes, and in files of 2017 in images; nobody looks into them yet.
            if other != kind and (kind, other) not in {("table", "asdf"), ("asdf", "image"), ("asdf", "table")}:
                assert "X:kind" in judge(spec, [primary(), hdu]), (kind, other)


@says("`| compressed`, `| constant` (NPIXn and PIXVALUE instead of pixels);")
def test_an_image_may_be_compressed_or_constant():
    packed = fits.CompImageHDU(np.arange(400, dtype=np.int32).reshape(20, 20), name="X")
    constant = fits.ImageHDU(name="X", header=fits.Header([("NPIX1", 20), ("NPIX2", 20), ("PIXVALUE", 7)]))
    plain = product('primary { }\n image X : int32[20, 20] "x"')
    either = product('primary { }\n image X : int32[20, 20] | compressed | constant "x"')
    for hdu in (packed, constant):
        assert judge(either, [primary(), hdu]) == {}
        assert judge(plain, [primary(), hdu]) != {}
    small = fits.ImageHDU(name="X", header=fits.Header([("NPIX1", 20), ("NPIX2", 21), ("PIXVALUE", 7)]))
    assert "X:shape" in judge(either, [primary(), small])


@says(
    "conditional presence:",
    "`when ... else`, `switch` over a closed enum (exhaustive), `required when`, `forbidden when`;",
)
def test_what_is_there_may_depend():
    enum = 'enum Kind : string { "A", "B", "C" }'
    text = product(
        """primary {
          KIND : Kind "k"
          when KIND == "A" { ONE : int "1" } else { TWO : int "2" }
          switch KIND { "A" { X : int "x" }  "B" { Y : int "y" }  "C" { } }
          NEED? : int  required when KIND == "B" "n"
          NEVER? : int  forbidden when KIND == "C" "f"
        }""",
        enum,
    )
    assert judge(text, [primary(KIND="A", ONE=1, X=1)]) == {}
    assert judge(text, [primary(KIND="B", TWO=1, Y=1, NEED=1, NEVER=1)]) == {}
    assert judge(text, [primary(KIND="C", TWO=1)]) == {}
    assert {"PRIMARY/ONE:presence", "PRIMARY/X:presence"} <= set(judge(text, [primary(KIND="A")]))
    found = judge(text, [primary(KIND="B", TWO=1)])
    assert {"PRIMARY/Y:presence", "PRIMARY/NEED:presence"} == set(found)
    assert set(judge(text, [primary(KIND="C", TWO=1, NEVER=1)])) == {"PRIMARY/NEVER:presence"}
    short = product('primary { KIND : Kind "k"  switch KIND { "A" { }  "B" { } } }', enum)
    assert "SP207" in codes(short)


@pytest.mark.parametrize("switched", [True, False])
def test_hdus_and_columns_may_depend_too(switched):
    choice = "switch primary.KIND {{ true {{ {} }}  else {{ }} }}" if switched else "when primary.KIND {{ {} }}"
    hdu = choice.format('image X : float32[2, 3] "x"')
    column = choice.format('B : int "b"')
    text = product(f'primary {{ KIND : bool "k" }}\n{hdu}\n table T {{ columns {{ A : int "a"\n {column} }} }}')
    both = [image("X", ONES), table("T", ("A", "J", [1]), ("B", "J", [1]))]
    assert judge(text, [primary(KIND=True), *both]) == {}
    assert judge(text, [primary(KIND=False), table("T", ("A", "J", [1]))]) == {}
    assert {"X:presence", "T/B:presence"} <= set(judge(text, [primary(KIND=True), table("T", ("A", "J", [1]))]))
    assert judge(text, [primary(KIND=False), *both]) != {}


@says("`exactly_one`, `at_least_one`, `all_or_none`, `requires(A, B)`, over names or `(groups, of, names)`;")
@pytest.mark.parametrize(
    ("said", "right", "wrong"),
    [
        ("exactly_one(A, B)", ["A", "B"], ["", "AB"]),
        ("at_least_one(A, B)", ["A", "AB"], ["", "C"]),
        ("at_most_one(A, B)", ["", "A"], ["AB"]),
        ("all_or_none(A, B)", ["", "AB"], ["A", "B"]),
        ("requires(A, B)", ["", "B", "AB"], ["A"]),
        ("exactly_one(A, (B, C))", ["A", "BC"], ["", "B", "ABC"]),
    ],
)
def test_how_many_of_some_things_are_there(said, right, wrong):
    text = product(f'primary {{ A?, B?, C? : int "x"  {said} }}')
    for names in right:
        assert judge(text, [primary(**dict.fromkeys(names, 1))]) == {}, names
    for names in wrong:
        assert len(judge(text, [primary(**dict.fromkeys(names, 1))])) == 1, names


def test_how_many_columns_and_hdus_are_there():
    columns = product('primary { }\n table T { columns { A?, B? : int "x"  exactly_one(A, B) } }')
    assert judge(columns, [primary(), table("T", ("A", "J", [1]))]) == {}
    assert judge(columns, [primary(), table("T", ("A", "J", [1]), ("B", "J", [1]))]) != {}
    hdus = product('primary { }\n image A? : float32[2, 3] "a"\n image B? : float32[2, 3] "b"\n exactly_one(A, B)')
    assert judge(hdus, [primary(), image("B", ONES)]) == {}
    assert judge(hdus, [primary()]) != {}


@says("`anywhere { ... }` for keywords that may sit in primary or extension (two that disagree are a finding).")
def test_keywords_that_may_sit_anywhere():
    text = product('primary { }\n image I : float32[2, 3] "i"\n anywhere { RA : float  unit deg "ra" }')
    assert judge(text, [primary(RA=1.0), image("I", ONES)]) == {}
    assert judge(text, [primary(), image("I", ONES, RA=1.0)]) == {}
    assert judge(text, [primary(RA=1.0), image("I", ONES, RA=1.0)]) == {}
    assert len(judge(text, [primary(), image("I", ONES)])) == 1
    assert len(judge(text, [primary(RA=1.0), image("I", ONES, RA=2.0)])) == 1


def random_groups(**cards):
    data = fits.GroupData(np.ones((2, 1, 3), np.float32), parnames=["U"], pardata=[[1.0, 2.0]], bitpix=-32)
    made = fits.GroupsHDU(data)
    made.header.update(cards)
    return made


@says(
    "`primary groups { ... }` describes the headers of random groups, whose data stay opaque and whose use is advised "
    "against;",
    "in any other product they are recognised and reported.",
)
def test_random_groups():
    text = product('primary groups { TELESCOP : string "t" }')
    said = judge(text, [random_groups(TELESCOP="VLA")], every=True)
    assert {rule for rule, one in said.items() if "groups" in one.message and one.level != "error"}, "advised against"
    assert not [one for one in said.values() if one.level == "error"]
    assert "PRIMARY/TELESCOP:presence" in judge(text, [random_groups()])
    [found] = [one for one in judge(product("primary { }"), [random_groups()]).values() if one.level == "error"]
    assert "random groups" in found.message
