"""The drawing of the structure of FITS products: order, levels, repeats, shapes in the colours of their dimensions."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import pytest
from factories import specs
from factories.compiled import of_one_product
from factories.site import Page, site

from specc.backends.docs.drawings.arrays import Sizes
from specc.backends.docs.pages import Axis
from specc.model import spec as model
from specc.model.types import AnyAxes, AnyLength, DimensionName, LengthRange
from specc.plan.rules import plan


@cache
def _site(name, product):
    return site(plan(of_one_product(name, product)))


def section(page):
    """Give the section of a page that shows the structure."""
    begin = page.index('<h2 class="s" id="structure">')
    return page[begin : page.index("<h2", begin + 1)]


def bundled(name, product):
    return section(_site(name, product)[f"{name.replace('.', '/')}/{product}.html"])


def drawn(*hdus, **more):
    made = specs.product("made", specs.primary(specs.keyword("A")), *hdus, **more)
    return section(site(plan(specs.spec(made)))["test/made/made.html"])


def rows(text):
    """Give each row as words, without its markup."""
    made = re.findall(r'<tr[^>]*>(?:(?!</tr>).)*<th scope="row".*?</tr>', text, re.DOTALL)
    return [" ".join(re.sub(r"<[^>]*>", " ", one).split()) for one in made]


def names(text):
    return re.findall(r'<th scope="row".*?<a class="n" href="[^"]*">([^<]*)</a>', text)


def drawings(text):
    return re.findall(r'<svg class="dr".*?</svg>', text)


def labels(svg):
    """Give the texts of a drawing with their classes."""
    return {said: kind for kind, said in re.findall(r'<text(?: class="([^"]*)")?[^>]*>([^<]*)</text>', svg)}


# ------------------------------------------------------------------------------------------------- rows and their rails


def test_hdus_stand_in_the_order_of_the_spec_with_level_type_shape_and_unit():
    text = bundled("jwst.imaging", "cal")
    assert names(text)[:4] == ["PRIMARY", "SCI", "ERR", "DQ"]
    assert rows(text)[0] == "PRIMARY required no data 406 keywords"
    assert rows(text)[1] == "SCI required float32 [ ny , nx ] MJy/sr or DN/s calibrated pixels"
    assert "VAR_FLAT conditional float32 [ ny , nx ]" in " ".join(rows(text))


def test_every_name_leads_to_its_section():
    page = Page(_site("jwst.imaging", "cal")["jwst/imaging/cal.html"])
    for anchor in re.findall(r'<th scope="row".*?href="#([^"]*)"', bundled("jwst.imaging", "cal")):
        assert anchor in page.ids


def test_levels_are_dots_that_the_page_has():
    text = drawn(*(specs.image(f"I{place}", "int16", specs.dims("n"), level=level) for place, level in enumerate(
        ("required", "recommended", "optional", "forbidden", "deprecated"))))  # fmt: skip
    dots = re.findall(r'<use href="#g-(\w+)"', text)
    assert dots == ["required", "required", "recommended", "optional", "forbidden", "deprecated"]
    assert {f"g-{one}" for one in dots} <= set(re.findall(r'<g id="(g-\w+)"', text))


def test_signs_say_what_is_held():
    text = drawn(
        specs.image("LINE", "int16", specs.dims("n")),
        specs.image("IMAGE", "int16", specs.dims("m", "n")),
        specs.image("CUBE", "int16", specs.dims("l", "m", "n")),
        specs.image("CUBES", "int16", specs.dims("k", "l", "m", "n")),
        specs.table("TABLE", specs.column("A")),
        specs.hdu("ASCII", "asciitable", columns=(specs.column("A"),)),
        specs.hdu("TREE", "asdf"),
        specs.hdu("ANY", "any"),
    )
    signs = re.findall(r'<use href="#k-(\w+)"', text)
    assert signs == ["none", "line", "image", "cube", "cubes", "table", "ascii", "tree", "any"]
    assert {f"k-{one}" for one in signs} == set(re.findall(r'<symbol id="(k-\w+)"', text))


def test_order_is_drawn_and_said():
    image = specs.image("I", "int16", specs.dims("n"))
    free, kept = drawn(image), drawn(image, hdu_order="fixed")
    assert 'class="sp fr"' in free
    assert "the others in any order" in free
    assert 'class="sp fr"' not in kept
    assert "HDUs stand in this order." in kept


def test_numbers_of_hdus_are_told_as_far_as_they_are_certain():
    def images(**levels):
        return [specs.image(name, "int16", specs.dims("n"), level=level) for name, level in levels.items()]

    members = images(A="required", B="optional", C="required")
    kept = drawn(*members, hdu_order="fixed")
    assert re.findall(r'<td class="no">(\d*)</td>', kept) == ["0", "1", "2", ""]
    assert 'class="no"' not in drawn(*members)
    assert 'class="no"' not in drawn(*members, hdu_order="fixed", undeclared_hdus="allowed")


def test_what_else_may_stand_there():
    image = specs.image("I", "int16", specs.dims("n"))
    bar = '<line class="sp" x1=".1em" x2=".9em" y1="100%" y2="100%"/>'
    assert bar in drawn(image)
    open_end = drawn(image, undeclared_hdus="info")
    assert bar not in open_end
    assert "further ones are noted" in open_end


def test_keywords_of_any_header_stand_beside_the_order():
    anywhere = specs.hdu("anywhere", "anywhere", keywords=(specs.keyword("B"),))
    text = drawn(specs.image("I", "int16", specs.dims("n")), anywhere=anywhere)
    assert rows(text)[-1] == "anywhere required any header 1 keyword"
    last = re.findall(r'<svg class="rail".*?</svg>', text)[-1]
    assert "<line" not in last


# ------------------------------------------------------------------------------------------------------------- repeats


def test_a_bracket_says_what_repeats_how_often_and_what_counts():
    text = bundled("jwst.spectroscopy", "cal")
    [rowspan, said] = re.search(r'<th class="rep" scope="rowgroup" rowspan="(\d+)">(.*?)</th>', text).groups()
    assert rowspan == "16"
    assert " ".join(re.sub("<[^>]*>", " ", said).split()) == "one slit or source 1 or more times EXTVER = n"
    group = re.search(r'<tbody class="repeat">.*?</tbody>', text, re.DOTALL)[0]
    assert names(group)[0] == "SCI"
    assert "ASDF" not in names(group)


def test_dimensions_of_a_repetition_differ_from_drawing_to_drawing():
    text = bundled("jwst.spectroscopy", "cal")
    made = drawings(text)
    assert ["n = 1" in made[0], "n = 2" in made[1], "n = 3" in made[2]] == [True] * 3
    assert len({re.search(r'<path class="b" d="([^"]*)"', one)[1] for one in made}) == 3
    assert re.search(r"each repetition has its own <span class=\"dim c\d\">slits\.ny</span> and", text)


def test_without_a_variable_repetitions_are_numbered():
    member = specs.image("R", "int16", specs.dims("n"))
    text = drawn(specs.repeat(member, variable=None, dimensions=("n",), least=2, most=4))
    assert "2 to 4 times" in text
    assert "no. 1" in drawings(text)[0]
    assert "EXTVER" not in text


# -------------------------------------------------------------------------------------------------------------- shapes


def test_a_dimension_has_one_colour_everywhere():
    text = bundled("jwst.detector", "uncal")
    said = re.findall(r'<span class="dim (c\d)">(\w+)</span>', text)
    hues = {name: hue for hue, name in said}
    assert len(set(said)) == len(hues) == 5
    told = {name: kind for svg in drawings(text) for name, kind in labels(svg).items() if name in hues}
    assert told == hues


def test_images_of_one_shape_are_drawn_once_and_named():
    [only] = drawings(bundled("jwst.imaging", "cal"))
    assert [one for one in labels(only) if one not in {"ny", "nx"}] == [
        *("VAR_FLAT", "VAR_RNOISE", "VAR_POISSON", "AREA", "DQ", "ERR", "SCI"),
    ]
    assert only.count('class="b v"') == 2  # what need not be there is dashed
    assert 'role="img" aria-label="Image with the axes ny, nx, slowest first: SCI' in only


def test_four_axes_are_cubes_in_a_row():
    first = drawings(bundled("jwst.detector", "uncal"))[0]
    assert {"nints", "ngroups", "ny", "nx"} <= set(labels(first))
    assert 'aria-label="Array of 4 axes with the axes nints, ngroups, ny, nx, slowest first"' in first


def test_planes_that_have_names_are_sheets():
    planes = tuple(model.Plane(name, specs.facts("float32"), "", specs.HERE) for name in ("FLUX", "SIGMA"))
    text = drawn(specs.image("CUBE", "float32", specs.dims("k", "ny", "nx"), planes=planes))
    [only] = drawings(text)
    assert [one for one in labels(only) if one not in {"ny", "nx"}] == ["SIGMA", "FLUX"]
    assert 'planes along <span class="dim c1">k</span>' in text


@pytest.mark.parametrize(
    ("shape", "said"),
    [
        ((AnyAxes(),), ["any axes"]),
        ((AnyAxes(), DimensionName("n")), ["n"]),
        ((AnyLength(), LengthRange(1, 5)), ["1..5", "*"]),
        ((2, 3, 4), ["4", "3", "2"]),
        (specs.dims(*"abcdefghi"), ["and 3 more axes", "d", "i"]),
    ],
)
def test_shapes_of_all_kinds(shape, said):
    [only] = drawings(drawn(specs.image("I", "int16", shape)))
    assert set(said) <= set(labels(only))


def test_a_dimension_is_as_long_in_all_drawings():
    sizes = Sizes()

    def length(*names):
        edges = sizes.edges(specs.dims(*names), [Axis(one, 1) for one in names])
        return {one.text: one.size for one in edges}

    assert length("ny", "nx")["nx"] == length("nz", "nx")["nx"]
    assert length("nx", "k")["nx"] == length("ny", "nx")["nx"]
    [few, many] = (sizes.edges((one,), [Axis("", 0)])[0].size for one in (4, 2048))
    assert few < many


def test_tables_are_columns_with_their_levels_arrays_and_rows():
    table = specs.table(
        "T",
        specs.column("ID"),
        specs.column("FLUX", shape=specs.dims("n")),
        specs.column("ERR", shape=specs.dims("n"), level="optional"),
        rows=model.Rows("m", None, None, specs.HERE),
    )
    text = drawn(table, specs.image("I", "int16", specs.dims("m", "n")))
    svg = drawings(text)[0]
    told = labels(svg)
    assert [told["ID"], told["ERR"]] == ["n", "n q"]
    hues = dict(reversed(one) for one in re.findall(r'<span class="dim (c\d)">(\w+)</span>', text))
    assert [told["m"], told["n"]] == [hues["m"], hues["n"]]
    assert [svg.count('class="dot"'), svg.count('class="hole"')] == [2, 1]  # a dot for each level, one with a hole
    assert "3 columns, " in text


def test_of_many_columns_the_first_are_drawn():
    [only] = drawings(drawn(specs.table("T", *(specs.column(f"C{place}") for place in range(60)))))
    assert "C0" in labels(only)
    assert re.search(r"… \d\d more", only)
    assert len(labels(only)) < 20


# -------------------------------------------------------------------------------------------------- many, long, hostile


def test_hundreds_of_hdus_that_are_alike_share_a_row():
    many = [specs.image(f"EXT_{place:03d}", "float32", specs.dims("ny", "nx")) for place in range(300)]
    text = drawn(*many)
    assert len(rows(text)) == 2
    assert "EXT_000 to EXT_299" in rows(text)[1]
    assert "and 299 more like it" in text
    assert text.count('href="#made/EXT_') == 301  # from the first to the last, and each of the others
    assert "and 293 more" in drawings(text)[0]


def test_hundreds_that_come_in_turn_share_a_row_each():
    def three(place):
        shape = specs.dims("ny", "nx")
        kinds = (("SCI", "float32"), ("ERR", "float64"), ("DQ", "int16"))
        return [specs.image(f"{name}_{place}", kind, shape) for name, kind in kinds]

    text = drawn(*(one for place in range(100) for one in three(place)), specs.table("LAST", specs.column("A")))
    assert names(text) == ["PRIMARY", "SCI_0", "ERR_0", "DQ_0", "LAST"]
    assert "SCI_0 to SCI_99" in rows(text)[1]
    assert text.count("and 99 more like it, in turns of 3") == 3


def test_few_hdus_have_a_row_each():
    assert len(rows(drawn(*(specs.image(f"E{place}", "int16", specs.dims("n")) for place in range(30))))) == 31


def test_many_shapes_are_not_all_drawn():
    text = drawn(*(specs.image(f"E{place}", "int16", specs.dims(place + 1, "n")) for place in range(30)))
    assert len(drawings(text)) == 12
    assert "And 18 more of other shapes." in text


LONG = "x" * 10_000
MARKUP = '"><script>alert(1)</script><u>&amp;'


def test_names_of_any_length_leave_the_structure_as_it_is():
    image = specs.image(LONG, "float32", specs.dims(LONG, "nx"), doc=LONG)
    table = specs.table("T", specs.column(LONG, shape=specs.dims(LONG)), rows=model.Rows(LONG, None, None, specs.HERE))
    again = replace(image, label="R", shape=specs.dims(LONG))
    text = drawn(image, table, specs.repeat(again, doc=LONG, variable=LONG, dimensions=(LONG,)))
    seen = re.sub(r'href="[^"]*"', "", text[: text.rindex('<p class="note">')])
    assert max(map(len, re.findall("x+", seen))) < 250
    for svg in drawings(text):
        wide = float(re.search(r'width="([\d.]+)em"', svg)[1])
        assert wide < 25  # a phone shows some 22 and draws the rest smaller


def test_markup_in_names_is_text():
    image = specs.image(MARKUP, "float32", specs.dims(MARKUP, "nx"), doc=MARKUP)
    table = specs.table("T", specs.column(MARKUP, shape=specs.dims(MARKUP)))
    text = drawn(image, replace(image, label="B"), table, specs.repeat(image, doc=MARKUP, variable=MARKUP))
    page = Page(text)
    assert not {tag for tag, _ in page.tags} & {"script", "u"}
    assert not [held for _, held in page.tags if any(name.startswith("on") or name == "style" for name in held)]
    assert '"><script>' in page.text


def test_the_same_product_is_drawn_the_same():
    assert bundled("jwst.spectroscopy", "cal") == section(
        site(plan(of_one_product("jwst.spectroscopy", "cal")))["jwst/spectroscopy/cal.html"]
    )


def test_drawings_take_no_colour_but_those_of_the_page_and_load_nothing():
    text = bundled("jwst.spectroscopy", "cal") + bundled("mast.iue", "melo")
    assert not re.search(r'(fill|stroke|style|src|xlink:href)="', text)
    assert not re.search(r'<use href="[^#]', text)


def test_drawings_are_small():
    assert len(bundled("jwst.imaging", "cal")) < 15_000
