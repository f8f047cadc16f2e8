"""The anatomy of file names: worked examples fit their templates, and nothing in a drawing covers anything else."""

from __future__ import annotations

import random
from itertools import combinations, pairwise

import pytest
from factories.site import Given, Page, site, unresolved
from factories.versioned import plan_of

from specc.backends.docs.drawings.anatomy import WIDEST, Label, anatomy, layout
from specc.backends.docs.drawings.marks import Box, columns, cut, number
from specc.backends.docs.products.worked import Piece, worked
from specc.backends.samples import Sample

SPEC = r"""
specc 1
spec demo.test 1.0.0
product p : fits "P" {
  filename "jw{obs}{act}_{what}[-s{part}](_lc|_{kind})[.v{obs}].fits" | "plain.fits" | "{odd}x.fits" {
    obs  : digits[3] = primary.OBS      "observation"
    act  : /[a-z]{2}/ = lower(primary.ACT)
    what : /[^.\/_-]+/ except /<i>/
    part : digits[2] = primary.PART
    kind : /spec|<b>bold<\/b>/
    odd  : /.{1,200}/
  }
  primary { OBS : int "o"  ACT : string "a"  PART? : int "s" }
}
"""
FULL = "jw007ab_<script>alert(1)<-s09_spec.v007.fits"
SHORT = "jw007ab_m31_lc.fits"


@pytest.fixture(scope="module")
def product():
    return plan_of(SPEC).spec.products[0]


def fields(product, template=0):
    """Give the texts of the fields of a name, or None."""
    return lambda name: worked(product, product.templates[template], [name])


def page(sample):
    return site(plan_of(SPEC), samples=Given(p=sample))


# ------------------------------------------------------------------------------------------------------------- pieces


@pytest.mark.parametrize("name", [FULL, SHORT, "jw123zz_a_lc.v123.fits", "jw123zz_a-s01_spec.fits"])
def test_pieces_put_together_are_the_name(product, name):
    made = fields(product)(name)
    assert "".join(one.text for one in made.pieces) == name
    for one in made.pieces:
        assert not one.field or made.fields[one.field] == one.text
    assert {one.field for one in made.pieces if one.field} == set(made.fields)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("jw007ab_m31.fits", "a choice is left out"),
        ("jw007ab_m31_lc.v008.fits", "a field is two things at once"),
        ("jw007ab_<i>_lc.fits", "a field is what it may not be"),
        ("jw007AB_m31_lc.fits", "the wrong case"),
        ("", "nothing"),
    ],
)
def test_a_name_that_fits_no_template_is_shown_nowhere(product, name, why):
    assert fields(product)(name) is None, why
    assert 'class="fig an' not in page(Sample(name))["demo/test/p.html"] or name == ""


def test_what_is_optional_or_chosen_is_marked_and_what_is_not_there_is_told(product):
    full, short = fields(product)(FULL), fields(product)(SHORT)
    marks = {one.text: one.mark for one in full.pieces if one.mark}
    assert marks == {
        "-s": "optional",
        "09": "optional",
        "_": "or _lc",
        "spec": "or _lc",
        ".v": "optional",
        "007": "optional",
    }
    assert full.absent == ()
    assert short.absent == ("[-s{part}]", "[.v{obs}]")
    both = worked(product, product.templates[0], [SHORT, FULL])
    assert both.name == SHORT
    assert both.fuller == full.pieces


def test_many_choices_take_no_longer_than_they_are_many():
    parts = "".join(f"[{'a' * 3}]" for _ in range(120))
    product = f'product p : fits "P" {{ filename "{parts}{{f}}b.fits" {{ f : /a*/ }} primary {{ }} }}'
    (one,) = plan_of(f"specc 1\nspec demo.test 1.0.0\n{product}").spec.products
    name = "a" * 200 + "b.fits"
    made = worked(one, one.templates[0], [name])
    assert made is None or "".join(piece.text for piece in made.pieces) == name


# ------------------------------------------------------------------------------------------------------------- layout


def a_name(count, seed):
    """Give a name of so many fields, with labels of any length."""
    drawn = random.Random(seed)  # noqa: S311  nothing is secret
    pieces, labels = [Piece("jw", "")], []
    for at in range(count):
        pieces.append(Piece("x" * drawn.randint(1, 7), f"f{at}", drawn.choice(["", "", "optional"]), at))
        pieces += [Piece("_", "")] if drawn.random() < 0.4 else []
        lines = tuple("y" * drawn.randint(0, 40) for _ in range(3))
        labels.append(Label(f"f{at}", at % 6 + 1, lines))
    return pieces, labels


def corners(laid, one):
    """Give the line of one field as the places at which it turns."""
    under = laid.baseline + 10
    if abs(one.ends - one.starts) <= 2:
        return [(one.starts, under), (one.starts, one.box.y)]
    turn = under + 9 * (1 + one.level)
    return [(one.starts, under), (one.starts, turn), (one.ends, turn), (one.ends, one.box.y)]


def sides(points):
    """Give the pieces of a line as boxes of no width."""
    for (x, y), (to_x, to_y) in pairwise(points):
        yield min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)


def cross(one, other):
    return any(
        a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3] for a in sides(one) for b in sides(other)
    )


@pytest.mark.parametrize("count", [1, 2, 5, 9, 12, 15, 18])
@pytest.mark.parametrize("seed", range(6))
def test_nothing_covers_anything_else(count, seed):
    laid = layout(*a_name(count, seed))
    if laid is None:
        assert count > 9
        return
    assert laid.width <= WIDEST + 0.01
    boxes = [one.box for one in laid.fields] + [box for _, box in laid.texts] + [box for *_, box in laid.notes]
    for one, other in combinations(boxes, 2):
        assert not one.meets(other), (one, other)
    for one in boxes:
        assert one.x >= -0.01, one
        assert one.x + one.width <= laid.width + 0.01, one
        assert one.y >= 0, one
        assert one.y + one.height <= laid.height, one
    lines = [corners(laid, one) for one in laid.fields]
    for one, other in combinations(lines, 2):
        assert not cross(one, other), (one, other)
    for line, of in zip(lines, laid.fields, strict=True):
        (_, top), (x, bottom) = line[-2], line[-1]
        for other in laid.fields:
            passes = other is not of and other.box.x < x < other.box.x + other.box.width
            assert not (passes and other.box.y < bottom and other.box.y + other.box.height > top), (of, other)


def test_labels_are_wide_enough_for_their_lines():
    laid = layout(*a_name(6, 3))
    for one in laid.fields:
        assert all(columns(text) * 13 * 0.6 <= one.box.width + 0.01 for text in one.lines)


@pytest.mark.parametrize(
    "pieces",
    [
        [Piece("x" * 10_000, "f")],
        [Piece("x", f"f{at % 7}") for at in range(200)],
        [],
        [Piece("plain.fits", "")],
        [Piece("", "f")],
    ],
)
def test_what_is_too_large_or_has_no_fields_is_not_drawn(pieces):
    labels = [Label(f"f{at}", 1, ("digits",)) for at in range(7)] + [Label("f", 1, ())]
    assert anatomy("n", pieces, labels) is None


def test_a_field_that_comes_again_says_so():
    laid = layout([Piece("07", "a"), Piece("-", ""), Piece("07", "a")], [Label("a", 1, ("digits[2]", "= OBS"))])
    assert [one.lines for one in laid.fields] == [("a", "digits[2]", "= OBS"), ("a", "again")]


def test_texts_are_cut_by_how_wide_they_are():
    assert cut("abcdef", 6) == "abcdef"
    assert cut("abcdefg", 6) == "abcde…"
    assert columns(cut("文" * 10_000, 6)) <= 6
    assert number(3.04) == "3"
    assert number(-2.5) == "-2.5"
    assert not Box(0, 0, 1, 1).meets(Box(1, 0, 1, 1))


# --------------------------------------------------------------------------------------------------------------- pages


def test_a_page_shows_a_worked_example_with_links_that_lead_somewhere():
    made = page(Sample(SHORT, others=(FULL, "plain.fits", "no.name")))
    assert not unresolved(made)
    text = made["demo/test/p.html"]
    assert text.count('class="fig an') == 1, "plain.fits has no fields, and nothing fits the third"
    assert "<script>alert" not in text
    assert "<b>bold" not in text
    shown = Page(text)
    drawn = [one for tag, one in shown.tags if tag == "svg" and "an" in one.get("class", "").split()]
    assert [(one["role"], one["aria-label"]) for one in drawn] == [
        ("img", f"The parts of the name {SHORT}, as in the table below")
    ]
    assert text.count("plain.fits") == 1, "of a template without fields nothing is to be worked out"
    assert "#p/PRIMARY/OBS" in shown.links
    assert "#p/PRIMARY/ACT" in shown.links
    assert "style" not in {name for _, held in shown.tags for name in held}


def test_without_a_sample_the_template_stands_alone():
    text = site(plan_of(SPEC))["demo/test/p.html"]
    assert 'class="fig an' not in text
    assert 'id="p/name/obs"' in text
    assert "Example</th>" not in text
