"""Flags as a strip of bits: each at its place, the most significant first, the declared ones linked to their rows."""

from __future__ import annotations

import re

import pytest
from factories.site import html_pages, site, unresolved
from factories.versioned import plan_of

from specc.backends.docs.declared_views import BitView
from specc.backends.docs.drawings.bits import strip, width_of, worked

SPEC = """
specc 1
spec demo.test 2.0.0
flags Quality : {kind} {{
  bit 0  bad   "bad"
  bit 2  hot   "<script>alert(1)</script>"
  bit {top} last  since 1.0.0  deprecated since 2.0.0  "last"
}}
product p : fits "P" {{ primary {{ }} image DQ : {kind}[ny, nx] bits Quality "dq" }}
"""


def bits(*numbers, name="b", deprecated=()):
    return tuple(BitView(f"f/{name}{one}", one, 1 << one, f"{name}{one}", "", one in deprecated) for one in numbers)


def cells(drawing):
    """Give of each cell its number and where it begins, in the order of the pieces and of the text in each."""
    found = []
    for piece, svg in enumerate(re.findall(r"<svg.*?</svg>", drawing)):
        for x, text in re.findall(r'<text x="([\d.]+)" y="[\d.]+">(\d+)</text>', svg):
            found.append((piece, float(x), int(text)))
    return [number for *_, number in sorted(found)]


@pytest.mark.parametrize("count", [8, 16, 32, 64])
def test_every_bit_has_a_cell_from_the_most_significant_on(count):
    drawing = strip(f"uint{count}", bits(0, count - 1))
    assert cells(drawing) == list(range(count - 1, -1, -1))
    assert drawing.count("<svg") == count / 8
    assert drawing.count("<a ") == 2
    hollow = sum(path.count("z") for path in re.findall(r'<g class="q" aria-hidden="true"><path d="([^"]*)"', drawing))
    assert hollow == count - 2


def test_a_bit_that_is_deprecated_is_dotted_and_one_of_a_signed_integer_is_the_sign():
    drawing = strip("int16", bits(1, 3, deprecated=(3,)))
    assert [("old" in cell, name) for cell, name in re.findall(r"<a [^>]*>(.*?)>(b\d+)</text></a>", drawing)] == [
        (True, "b3"),
        (False, "b1"),
    ]
    assert "most significant, the sign" in drawing
    assert "the sign" not in strip("uint16", bits(1))
    assert ">the sign<" in strip("int8", bits(1)), "there is no room for more in eight bits"


@pytest.mark.parametrize(
    ("kind", "declared", "width"),
    [
        ("uint8", (7,), 8),
        ("int64", (), 64),
        ("int", (0, 8), 16),
        ("int", (), 8),
        ("int", (40,), 64),
        ("int", (16,), 32),
    ],
)
def test_how_many_bits_there_are(kind, declared, width):
    assert width_of(kind, bits(*declared)) == width


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (bits(0, 1, 2), "A value of 5 is 1 + 4: bits 0 and 2 are set, b0 and b2."),
        (bits(0, 1, 2, deprecated=(0,)), "A value of 6 is 2 + 4: bits 1 and 2 are set, b1 and b2."),
        (bits(3), "A value of 8 has bit 3 set: b3."),
        (bits(62, 63), f"A value of {3 << 62} is {1 << 62} + {1 << 63}: bits 62 and 63 are set, b62 and b63."),
        ((), ""),
    ],
)
def test_what_a_value_means(of, said):
    assert re.sub("<[^>]*>", "", worked(of)) == said


def test_names_are_escaped_and_cut():
    drawing = strip("uint8", bits(0, name="<b>" + "x" * 10_000))
    assert "<script" not in drawing
    assert "<b>" not in drawing
    shown = re.search(r">([^<]*)</text></a>", drawing)[1]
    assert len(shown.replace("&lt;", "<").replace("&gt;", ">")) == 24


@pytest.mark.parametrize(("kind", "top"), [("uint8", 7), ("int64", 62)])
def test_every_cell_leads_to_its_row(kind, top):
    made = site(plan_of(SPEC.format(kind=kind, top=top)))
    assert not unresolved(made)
    for path, page in html_pages(made).items():
        if path.endswith(("p.html", "demo/test/index.html", "flags.html")):
            assert f"A value of {5} is 1 + 4" in " ".join(page.text.split()).replace("of  5  is", "of 5 is"), path
            assert "<script>alert" not in made[path]
            drawn = made[path][made[path].index('<div class="bits"') : made[path].index('<table class="vo"')]
            assert drawn.count("<a ") == 3
