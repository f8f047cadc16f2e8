"""A manual with tables of products, built by Sphinx: what its pages show, where links lead, and what is warned of."""

from __future__ import annotations

import io
import os
import posixpath
import re
import textwrap
from html import unescape
from urllib.parse import unquote

import pytest
from factories.site import Page
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace

from specc.sphinx.domain import SpeccDomain
from specc.sphinx.products import ProductDirective

SPEC = r'''
specc 1
spec survey.image 1.0.0
"""
Images of the survey.
"""

enum Band : string {
  """
  Colour of the filter.
  """
  "g" "green",
  "r" "red <b>really</b>"
}

flags Mask : uint8 {
  bit 0 bad "never *use* it"
  bit 3 hot "too `bright`"
}

product field : fits "Image of one field" {
  """
  One field, **flat-fielded**.

  - seen in one [band](https://example.org/bands)
  - <script>alert(1)</script> and |nothing|, :role: \`x\`, [bad](javascript:alert(1))
  """
  identify primary.KIND == "field"
  filename "{name}_{band}.fits" {
    name : /[a-z0-9]+/
    band : Band = primary.BAND "the filter"
  }
  primary {
    KIND : string = "field"            "what this is"
    BAND : Band                        "filter"
    section "Exposure"
    EXPTIME : float unit s > 0         "time on source"
    FLATTED : bool                     "flat-fielded"
    when FLATTED { FLATFILE : string   "flat field" }
  }
  image SCI : float32[ny, nx] unit Jy  "the sky"
  image DQ? : uint8[ny, nx] bits Mask required when primary.FLATTED "what is wrong with a pixel"
  table LIST? "sources" {
    columns {
      ID   : int32                     "number"
      FLUX : float32[3] unit Jy        "in three circles"
    }
    require unique(ID)                 "each source once"
  }
}
'''

CONF = """
project = "Manual"
extensions = ["specc.sphinx"]
specc_roots = ["specs"]
html_theme = "basic"
"""

INDEX = """
Manual
======

.. toctree::

   field
   parts

The role :specc:keyword:`survey.image:field/PRIMARY/EXPTIME` and :specc:product:`survey.image:field`,
:specc:product:`this <survey.image:field>`, :specc:hdu:`survey.image:field/SCI`,
:specc:column:`survey.image:field/LIST/FLUX`,
:specc:enum:`survey.image:Band`, :specc:flags:`survey.image:Mask`, :specc:rule:`survey.image:field/SCI:unit`.
"""

FIELD = """
Fields
======

Before.

.. specc-product:: survey.image:field
"""

PARTS = """
Parts
=====

.. specc-enum:: survey.image:Band

.. specc-flags:: survey.image:Mask

.. specc-rules:: survey.image:field
   :hdus: SCI

.. specc-product:: survey.image:field
   :only: keywords
   :sections: Exposure
   :columns: name unit spec
   :conditions: words
   :no-index:

- In a list:

  .. specc-product:: survey.image:field
     :hdus: SCI
     :no-index:
"""


def write(folder, **files):
    """Write a manual; `_` in a name is a slash."""
    made = {
        "conf.py": CONF,
        "specs/survey/image.specc": SPEC,
        "index.rst": INDEX,
        "field.rst": FIELD,
        "parts.rst": PARTS,
    }
    for name, text in {**made, **files}.items():
        if text is None:
            continue
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.lstrip("\n"), encoding="utf-8")


def build(folder, builder: str, *, parallel: int = 1, **settings) -> list[str]:
    """Build a manual; gives its warnings, without the folder and colours."""
    warnings = io.StringIO()
    with docutils_namespace():
        app = Sphinx(
            folder, folder, folder / "_out" / builder, folder / "_out" / "trees", builder,
            confoverrides=settings, status=None, warning=warnings, parallel=parallel,
        )  # fmt: skip
        app.build()
    text = re.sub(r"\x1b\[[0-9;]*m", "", warnings.getvalue())
    return [line.replace(f"{folder}{os.sep}", "") for line in text.splitlines()]


def page(folder, name: str) -> Page:
    return Page((folder / "_out" / "html" / f"{name}.html").read_text(encoding="utf-8"))


def cells(text: str) -> list[list[str]]:
    """Give the rows of all tables of a page of HTML as texts."""
    rows = re.findall(r"<tr\b.*?</tr>", text, re.DOTALL)
    found = [re.findall(r"<t[dh]\b.*?</t[dh]>", row, re.DOTALL) for row in rows]
    return [[" ".join(unescape(re.sub(r"<[^>]*>", "", one)).split()) for one in row] for row in found]


@pytest.fixture(scope="module")
def html(tmp_path_factory):
    folder = tmp_path_factory.mktemp("html")
    write(folder)
    assert build(folder, "html") == []
    return folder


def source(folder, name: str) -> str:
    return (folder / "_out" / "html" / f"{name}.html").read_text(encoding="utf-8")


# ------------------------------------------------------------------------------------------------ what is shown


def test_a_product_is_shown_whole(html):
    rows = cells(source(html, "field"))
    assert ["HDU", "Level", "Type", "Shape", "Unit", "Contents"] in rows
    assert ["SCI", "required", "float32", "[ny, nx]", "Jy", "the sky"] in rows
    assert ["EXPTIME", "required", "float", "s", "> 0", "time on source"] in rows
    assert ["FLUX", "required", "float32 [3] 3E", "Jy", "in three circles"] in rows
    [band] = [row for row in rows if row[0] == "band"]
    assert (band[1].split()[0], *band[2:]) == ("Band", "BAND of the primary header", "the filter")
    text = " ".join(page(html, "field").text.split())
    for said in ("Image of one field", "One field,", "flat-fielded", "When FLATTED", "each source once", "NAXIS1 = nx"):
        assert said in text, said


def test_headings_are_sections(html):
    text = source(html, "index")
    for title in ("Structure", "File name", "Image of one field", "SCI"):
        assert title in text, "the contents of the manual have it"


def test_enums_flags_and_rules_are_shown(html):
    rows = cells(source(html, "parts"))
    assert ['"r"', "red <b>really</b>"] in rows
    assert ["3", "8", "hot", "too bright"] in rows
    assert any(row[0] == "field/SCI:unit" and row[1] == "error" for row in rows)
    assert not any(row[0].startswith("field/PRIMARY") for row in rows), "only rules of SCI were asked for"


def test_options_choose(html):
    rows = cells(source(html, "parts"))
    assert ["Keyword", "Unit", "Spec"] in rows
    assert ["EXPTIME", "s", "image.specc:36"] in rows
    assert not any(row[:1] == ["KIND"] for row in rows), "of another section"


def test_where_no_section_may_stand_there_are_none(html):
    assert "rubric" in source(html, "parts").partition("In a list")[2]


def test_hostile_text_is_text(html):
    text = source(html, "field")
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt; and |nothing|, :role: `x`" in text
    assert not [one for one in page(html, "field").links if one.startswith("javascript")]
    assert "https://example.org/bands" in page(html, "field").links


# ------------------------------------------------------------------------------------------------ links


def test_links_lead_to_what_is_shown(html):
    ids = {name: set(page(html, name).ids) for name in ("index", "field", "parts")}
    links = [one for one in page(html, "index").links if "#specc-" in one]
    assert len(links) > 8
    for name in ids:
        for one in page(html, name).links:
            file, _, anchor = one.partition("#")
            if anchor.startswith("specc-"):
                assert unquote(anchor) in ids[file.removesuffix(".html") or name], one


def test_ids_are_stable_and_told_apart(html):
    ids = page(html, "field").ids
    assert len(ids) == len(set(ids))
    assert {
        "specc-survey.image-field",
        "specc-survey.image-field-SCI",
        "specc-survey.image-field-PRIMARY-EXPTIME",
        "specc-survey.image-field-LIST-FLUX",
    } <= set(ids)


def test_a_link_says_what_it_leads_to(html):
    text = source(html, "index")
    assert re.search(r'href="field.html#specc-survey.image-field"[^>]*>\s*<span[^>]*>Image of one field<', text)
    assert re.search(r">\s*<span[^>]*>this<", text)
    assert re.search(
        r'href="field.html#specc-survey.image-field-PRIMARY-EXPTIME"[^>]*><code[^>]*><span[^>]*>EXPTIME<', text
    )


def test_types_link_to_their_enum(html):
    assert "parts.html#specc-survey.image-flags-Mask" in page(html, "field").links


def test_what_is_not_shown_is_linked_to_the_published_pages(tmp_path):
    roles = (
        ":specc:keyword:`survey.image:field/PRIMARY/EXPTIME`",
        ":specc:rule:`survey.image:field/SCI:unit`",
        ":specc:enum:`survey.image:Band`",
    )
    write(tmp_path, **{"field.rst": None, "parts.rst": None, "index.rst": "M\n=\n\n" + "\n".join(roles)})
    assert build(tmp_path, "html", specc_docs="https://example.org/formats") == []
    assert [one for one in page(tmp_path, "index").links if "example.org" in one] == [
        "https://example.org/formats/survey/image/field.html#field/PRIMARY/EXPTIME",
        "https://example.org/formats/survey/image/field.rules.html#field/SCI:unit",
        "https://example.org/formats/survey/image/index.html#enum/Band",
    ]
    assert any("'docs', which is no address" in one for one in build(tmp_path, "html", specc_docs="docs"))


def test_other_manuals_find_the_things(html):
    from sphinx.util.inventory import InventoryFile

    with (html / "_out" / "html" / "objects.inv").open("rb") as file:
        found = InventoryFile.load(file, "", posixpath.join)
    assert "survey.image:field/PRIMARY/EXPTIME" in found["specc:item"]
    assert "survey.image:field" in found["specc:product"]


# ------------------------------------------------------------------------------------------------ what is wrong


WRONG = {
    ".. specc-product:: survey.image:feild": "survey.image has no product feild; did you mean `field`?",
    ".. specc-product:: survey.imag:field": "there is no spec survey.imag",
    ".. specc-product:: field": "'field' names nothing; write SPEC:NAME",
    ".. specc-product:: ../../etc/passwd:x": "'../../etc/passwd' is no name of a spec",
    ".. specc-product:: survey.broken:field": "the spec survey.broken does not compile: survey/broken.specc:4: ",
    ".. specc-product:: survey.image:field\n   :hdus: SCI SKY": "survey.image:field has no HDU SKY",
    ".. specc-product:: survey.image:field\n   :sections: Exposures": "did you mean `Exposure`?",
    ".. specc-product:: survey.image:field\n   :columns: name colour": "colour is none of name, level, type",
    ".. specc-enum:: survey.image:Bands": "survey.image has no enum Bands; did you mean `Band`?",
    ".. specc-enum:: survey.alone:Alone": "no product of survey.alone uses its Alone",
    ".. specc-flags:: survey.image:Band": "survey.image has no set of flags Band",
    ":specc:keyword:`survey.image:field/PRIMARY/EXPTIM`": "did you mean `field/PRIMARY/EXPTIME`?",
    ":specc:hdu:`survey.image:field/PRIMARY/EXPTIME`": "there is no HDU field/PRIMARY/EXPTIME in survey.image",
    ":specc:rule:`survey.image:field/SCI:units`": "did you mean `field/SCI:unit`?",
    ":specc:product:`survey.image`": "'survey.image' names nothing",
    ":specc:column:`survey.image:field/LIST/ID`": "no document of this manual shows survey.image:field/LIST/ID",
}


@pytest.fixture(scope="module")
def wrong(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wrong")
    broken = 'specc 1\nspec survey.broken 1.0.0\nproduct p : fits "p" {\n  primary { A : flaot "a" }\n}\n'
    alone = 'specc 1\nspec survey.alone 1.0.0\nenum Alone : string { "a" "b" }\n'
    specs = {"specs/survey/broken.specc": broken, "specs/survey/alone.specc": alone}
    index = "M\n=\n\n" + "\n\n".join(WRONG) + "\n"
    write(folder, **specs, **{"index.rst": index, "field.rst": None, "parts.rst": None})
    return build(folder, "html")


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_told_with_its_line(wrong, text):
    lines = ("M\n=\n\n" + "\n\n".join(WRONG)).partition(text)[0].count("\n") + 1
    found = [one for one in wrong if WRONG[text] in one]
    assert found, wrong
    before = wrong[: wrong.index(found[0]) + 1]  # docutils puts what it says of an option below the place
    place = next(one for one in reversed(before) if one.startswith("index.rst")).partition(": ")[0]
    assert place in {f"index.rst:{lines}", f"index.rst:{lines + 1}"}, found


def test_nothing_else_is_told(wrong):
    assert not [one for one in wrong if "Traceback" in one]
    assert len([one for one in wrong if "WARNING" in one or "ERROR" in one]) == len(WRONG)


def test_showing_a_thing_twice_is_told_once(tmp_path):
    write(tmp_path, **{"parts.rst": FIELD.replace("Fields", "Again").replace("======", "=====")})
    told = [one for one in build(tmp_path, "html") if "field and parts show survey.image:field/" in one]
    assert len(told) == 1
    assert ":no-index:" in told[0]


# ------------------------------------------------------------------------------------------------ building again


def test_an_edited_spec_is_read_again(tmp_path):
    write(tmp_path)
    assert build(tmp_path, "html") == []
    before = {name: (tmp_path / "_out" / "html" / f"{name}.html").stat().st_mtime_ns for name in ("field", "parts")}
    assert build(tmp_path, "html") == []
    assert before["field"] == (tmp_path / "_out" / "html" / "field.html").stat().st_mtime_ns, "nothing changed"
    path = tmp_path / "specs" / "survey" / "image.specc"
    path.write_text(SPEC.lstrip("\n").replace("time on source", "time of light"), encoding="utf-8")
    later = path.stat().st_mtime + 5
    os.utime(path, (later, later))
    assert build(tmp_path, "html") == []
    assert "time of light" in page(tmp_path, "field").text
    assert "time on source" not in page(tmp_path, "field").text


def test_a_spec_that_is_mended_is_read_again(tmp_path):
    write(tmp_path, **{"specs/survey/image.specc": SPEC.lstrip("\n").replace("unit Jy ", "unit Jyy ", 1)})
    assert any("does not compile" in one for one in build(tmp_path, "html"))
    write(tmp_path)
    later = (tmp_path / "index.rst").stat().st_mtime + 5
    os.utime(tmp_path / "specs" / "survey" / "image.specc", (later, later))
    assert build(tmp_path, "html") == []
    assert "time on source" in page(tmp_path, "field").text


def test_documents_may_be_read_in_parallel(tmp_path, html):
    more = {f"more{number}.rst": f"More\n====\n\n:specc:hdu:`survey.image:field/SCI` {number}\n" for number in range(8)}
    index = INDEX.replace("   parts\n", "   parts\n" + "".join(f"   {one.removesuffix('.rst')}\n" for one in more))
    write(tmp_path, **more, **{"index.rst": index})
    assert build(tmp_path, "html", parallel=2) == []
    assert "field.html#specc-survey.image-field-SCI" in page(tmp_path, "more5").links
    assert source(tmp_path, "field").partition("<body")[2].count("specc-") == source(html, "field").partition("<body")[
        2
    ].count("specc-")


def test_the_readme_shows_a_manual_that_builds(tmp_path, repository):
    text = (repository / "README.md").read_text(encoding="utf-8")
    section = text.partition("## In your own manual")[2].partition("\n## ")[0]
    [conf], [manual] = (re.findall(rf"```{language}\n(.*?)```", section, re.DOTALL) for language in ("python", "rst"))
    spec = re.search(r"```specc\n(specc 1\nspec survey\.image .*?)```", text, re.DOTALL)[1]
    files = {"manual/conf.py": conf, "manual/index.rst": manual, "specs/survey/image.specc": spec}
    write(tmp_path, **files)
    assert build(tmp_path / "manual", "text") == []
    made = (tmp_path / "manual" / "_out" / "text" / "index.txt").read_text(encoding="utf-8")
    assert 'How long a field was exposed says "EXPTIME".' in made
    assert "1-sigma uncertainty of SCI" in made
    assert {f":{one}:" for one in ProductDirective.option_spec} <= set(re.findall(r":[a-z-]+:", section))
    assert {f":specc:{one}:" for one in SpeccDomain.roles} <= set(re.findall(r":specc:[a-z]+:", section))


# ------------------------------------------------------------------------------------------------ other builders


@pytest.mark.parametrize("builder", ["text", "latex", "man", "texinfo"])
def test_other_builders_make_it_without_a_warning(tmp_path, builder):
    write(tmp_path)
    assert build(tmp_path, builder) == []
    made = "".join(
        path.read_text(encoding="utf-8")
        for path in sorted((tmp_path / "_out" / builder).rglob("*"))
        if path.suffix in {".txt", ".tex", ".1", ".texi"}
    )
    for said in ("EXPTIME", "time on source", "each source once", "FLUX"):
        assert said in made.replace("\\sphinxhyphen{}", "-"), said
    if builder == "text":
        assert textwrap.dedent('| "EXPTIME"') in made
    if builder == "latex":
        assert r"\label{\detokenize{field:specc-survey.image-field-PRIMARY-EXPTIME}}" in made
