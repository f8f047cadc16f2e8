"""Deliveries as drawings and as names of files, on their own pages and on the page of all."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest
from factories.delivered import PRODUCTS
from factories.hostile import HOSTILE
from factories.site import html_pages, site, unresolved
from factories.versioned import plan_of

from specc.backends.docs.drawings.delivery import Files, delivery
from specc.backends.docs.products.listing import listing

BODY = """
dataset stage "All of one exposure" {
  \"\"\"Everything, of <i>one</i> exposure.\"\"\"
  key program, obs
  many rate by segment "counts"
  one cal for each rate
  optional gain from cal.GAINFILE
  one thumb for each rate, cal by of
  folder "{program}/x"
}
dataset loose "Whatever there is" {
  key program, obs
  any number of rate by segment
  any number of cal by segment
}
"""


def plan_with(body):
    return plan_of(f"specc 1\nspec t 1.0.0\n{PRODUCTS}\n{body}")


@pytest.fixture(scope="module")
def plan():
    return plan_with(BODY)


@pytest.fixture(scope="module")
def files(plan):
    return site(plan)


def names(plan, number=0):
    return [(one.depth, one.member, one.name) for one in listing(plan.spec.datasets[number])]


def test_the_files_of_a_delivery_that_could_be(plan):
    assert names(plan) == [
        (0, "rate", "00001/x/00001001-seg001_rate.fits"),
        (1, "cal", "00001/x/00001001-seg001_cal.fits"),
        (2, "gain", "00001/x/gain_0001.fits"),
        (2, "thumb", "00001/x/00001001-seg001_cal_thumb.fits"),
        (1, "thumb", "00001/x/00001001-seg001_rate_thumb.fits"),
        (0, "rate", "00001/x/00001001-seg002_rate.fits"),
        (1, "cal", "00001/x/00001001-seg002_cal.fits"),
        (2, "thumb", "00001/x/00001001-seg002_cal_thumb.fits"),
        (1, "thumb", "00001/x/00001001-seg002_rate_thumb.fits"),
    ]


def test_a_file_that_another_names_stands_below_it(plan):
    gains = [one for one in listing(plan.spec.datasets[0]) if one.member == "gain"]
    assert [one.name.rpartition("/")[2] for one in gains] == ["gain_0001.fits"]
    assert gains[0].optional


def test_key_and_what_tells_files_apart_are_marked(plan):
    [first, *_] = listing(plan.spec.datasets[0])
    assert [(one.text, one.kind) for one in first.pieces] == [
        ("00001/x/", ""),
        ("00001001", "key"),
        ("-seg", ""),
        ("001", "tie"),
        ("_rate.fits", ""),
    ]


def test_the_page_shows_drawing_and_names(files):
    page = next(text for path, text in files.items() if re.fullmatch(r"t/stage(\.dataset)?\.html", path))
    assert '<svg class="fig dv"' in page
    for said in ("one for each rate", "one delivery: files with the same program, obs", "by segment"):
        assert f">{said}</text>" in page
    text = html.unescape(re.sub(r"<[^>]*>", "", page))
    assert "00001/x/00001001-seg001_rate.fits" in text
    assert 'style="' not in page


def test_all_deliveries_have_a_page(files):
    page = html_pages(files)["datasets.html"]
    assert {"t", "t/stage", "t/loose"} <= set(page.ids)
    assert files["datasets.html"].count('<svg class="fig dv"') == 2
    assert "Everything, of &lt;i&gt;one&lt;/i&gt; exposure." in files["datasets.html"]
    assert unresolved(files) == []


def test_without_deliveries_the_page_says_so():
    files = site(plan_of('specc 1\nspec t 1.0.0\nproduct p : fits "p" { primary { A : int "a" } }\n'))
    assert "No specification here declares a delivery." in files["datasets.html"]


def test_texts_in_a_drawing_are_text_and_no_wider_than_their_boxes():
    long = Files("n" * 10_000, (HOSTILE * 50, "one"), many=True, optional=True, above=())
    short = replace(long, name="<b>", above=(long.name,), listed=True)
    drawing = delivery([long, short], HOSTILE, [HOSTILE, "k" * 5000])
    assert drawing is not None
    assert len(drawing) < 6000
    assert "<script" not in drawing
    assert "<b>" not in drawing
    assert "&lt;b&gt;" in drawing
    assert float(re.search(r'viewBox="0 0 ([0-9.]+) ', drawing)[1]) < 1500


def test_a_member_stands_right_of_all_that_it_hangs_on_and_no_boxes_meet():
    members = [Files("a", ("one",), many=False, optional=False, above=())]
    members += [Files(f"b{n}", ("x" * n,), many=bool(n % 2), optional=False, above=("a",)) for n in range(5)]
    members += [Files("c", ("one",), many=False, optional=False, above=("b1", "b3"))]
    drawing = delivery(members, "d", ["k"])
    boxes = [tuple(map(float, one)) for one in re.findall(r'<path d="M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h', drawing)]
    plain = boxes[1:]
    assert len(plain) == 7 + 2 * 2
    fronts = [one for one in plain if all(one == other or not inside(one, other) for other in plain)]
    for one in fronts:
        for other in fronts:
            apart = one[0] + one[2] <= other[0] or one[1] + one[3] <= other[1]
            assert (
                one == other
                or apart
                or other[0] + other[2] <= one[0]
                or other[1] + other[3] <= one[1]
                or near(one, other)
            )


def inside(one, other):
    return other[0] < one[0] and one[0] + one[2] < other[0] + other[2]


def near(one, other):
    """The files of one stack lie behind each other."""
    return one[2:] == other[2:] and abs(one[0] - other[0]) <= 10 and abs(one[1] - other[1]) <= 10


def test_too_many_or_too_deep_is_not_drawn():
    wide = [Files(f"m{n}", (), many=False, optional=False, above=()) for n in range(61)]
    deep = [Files(f"m{n}", (), many=False, optional=False, above=(f"m{n - 1}",) if n else ()) for n in range(9)]
    assert delivery(wide, "d", ["k"]) is None
    assert delivery(deep, "d", ["k"]) is None
    assert delivery([], "d", ["k"]) is None


@pytest.mark.parametrize("pattern", ["a{1000}", "(?:x|y)+z", "[0-9]{2}", "(a+)+b", "[^a]", "\\d{3}|x"])
def test_names_are_made_of_any_pattern_or_not_at_all(pattern):
    body = f"""
names N {{ k : /{pattern}/  n : digits[2] }}
product p : fits "P" {{ filename "{{k}}_{{n}}.fits" {{ include N }} primary {{ A : int "a" }} }}
dataset d "D" {{ key k  many p by n }}
"""
    plan = plan_of(f"specc 1\nspec t 1.0.0\n{body}")
    for one in listing(plan.spec.datasets[0]):
        assert re.fullmatch(plan.spec.datasets[0].members[0].products[0].templates[0].pattern, one.name)


def test_it_is_the_same_every_time(plan, files):
    again = site(plan_with(BODY))
    assert again["datasets.html"] == files["datasets.html"]
