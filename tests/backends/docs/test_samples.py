"""Examples, code that reads and writes, and the text of the spec on pages: as they are, escaped, and code that runs."""

from __future__ import annotations

import html
import re
import sys
from functools import cache

import pytest
from astropy.io import fits
from factories.hostile import HOSTILE, hostile_spec
from factories.site import Page, html_pages, unresolved
from factories.versioned import plan_of

from specc.backends import BACKENDS, Settings, backend
from specc.backends.docs import DocsBackend
from specc.backends.samples import Sample, SampleHdu, Unmade
from specc.examples.making import Maker
from specc.examples.sampling import Sampling
from specc.files import runtime_outputs
from specc.plan.rules import plan
from specc.source import Source

TEXT = r"""specc 1
spec demo.test 1.0.0
# A comment with <b>markup</b> & more.
product sky : fits "Sky" {
  filename "sky_{n}.fits" { n : digits[3] }
  primary { OBJECT : string "what\nimport os; os.abort()" OBSERVER? : string "who" NAME : string "name" }
  image SCI : float32[ny, nx] "pixels" { EXPTIME : float unit s > 0 "time" }
}
product each : fits "Each" {
  primary { OBJECT : string "what" }
  repeat 1..* { table ROW "a table" { columns { FLUX : float64 "flux" } } }
}
product list : json "List" { tree { inner : object "more" { name : string "its name" } } }
product pool : csv "Pool" { columns { x : float "x"  y : string "y" } }
product cat : ecsv "Cat" { columns { flux : float64 unit Jy "flux" } }
product shot : png "Shot" { pixels : uint8[ny, nx] }
product meta : asdf "Meta" { tree { meta : object "m" { origin : string "from where" } } }
"""


class Given:
    """Gives every product what it was given."""

    def __init__(self, made):
        self.made = made

    def sample(self, plan, product):
        return self.made


@cache
def planned():
    return plan_of(TEXT)


def emitted(plan, samples=None, source=None):
    """The pages of a spec by their names, as HTML."""
    made = DocsBackend().emit(plan, Settings((plan.spec.name,), samples, source))
    return {one.path.removeprefix("docs/"): one.text for one in made}


def pres(page):
    """The blocks of text on a page, as they are read."""
    return [
        html.unescape(re.sub(r"<[^>]*>", "", one)) for one in re.findall(r"<pre\b[^>]*>(.*?)</pre>", page, re.DOTALL)
    ]


# Examples.


def test_cards_stand_on_the_page_as_they_are_in_the_file():
    made = Sampling().make(planned(), "sky")
    page = emitted(planned(), Given(made))["demo/test/sky.html"]
    blocks = [one for one in pres(page) if one.startswith(("SIMPLE", "XTENSION"))]
    assert len(blocks) == len(made.hdus) == 2
    for block, hdu in zip(blocks, made.hdus, strict=True):
        lines = block.split("\n")
        assert lines == [*hdu.cards]
        assert {len(line) for line in lines} == {80}
        assert fits.Header.fromstring("".join(lines))["BITPIX"] in {8, -32}
    assert 'data-scope="sky/SCI"' in page
    assert "specc example demo.test:sky" in pres(page)


def test_blank_cards_and_blank_lines_stay():
    blank = " " * 80
    made = Sample("x.fits", hdus=(SampleHdu(0, "", "PRIMARY", (), ("SIMPLE".ljust(80), blank, "END".ljust(80))),))
    assert "\n".join(made.hdus[0].cards) in pres(emitted(planned(), Given(made))["demo/test/sky.html"])
    made = Sample("x.json", text="{\n\n   \n}\n")
    assert "{\n\n   \n}" in pres(emitted(planned(), Given(made))["demo/test/list.html"])


def test_nothing_in_an_example_becomes_markup():
    hdu = SampleHdu(0, HOSTILE, HOSTILE, (2,), (HOSTILE,), more=3, without=(HOSTILE,))
    made = Sample(
        HOSTILE, "usual", (HOSTILE,), ((HOSTILE, HOSTILE),), ((HOSTILE, 3),), (hdu,), HOSTILE, 4, ((HOSTILE, HOSTILE),)
    )
    for found in (made, Unmade(HOSTILE)):
        for page in html_pages(emitted(plan(hostile_spec(HOSTILE)), Given(found), Source(HOSTILE, HOSTILE))).values():
            tags = [tag for tag, _ in page.tags]
            assert "img" not in tags
            assert all(attributes.get("src", "").startswith("../") for tag, attributes in page.tags if tag == "script")
            assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on")]


def test_where_there_is_no_example_the_page_says_why():
    page = Page(emitted(planned(), Given(Unmade("sky/A: a number that few are")))["demo/test/sky.html"])
    assert "could be made from the specification alone: sky/A: a number that few are." in page.text
    assert "example" in page.ids


def test_a_build_without_samples_has_no_example():
    page = Page(emitted(planned())["demo/test/sky.html"])
    assert "example" not in page.ids
    assert "use" in page.ids


def test_what_is_left_out_is_told():
    hdu = SampleHdu(0, "", "PRIMARY", (), ("END".ljust(80),), more=1, without=("NAXIS1", "DATASUM"))
    page = Page(emitted(planned(), Given(Sample("x.fits", "usual", hdus=(hdu,), more=2)))["demo/test/sky.html"])
    for said in (
        "1 more card.",
        "2 more HDUs.",
        "Without NAXIS1 and DATASUM, which",
        "specc example demo.test:sky --usual",
    ):
        assert said in page.text


# Code.


def code_of(page):
    [found] = re.findall(r'<pre class="python"[^>]*>(.*?)</pre>', page, re.DOTALL)
    return html.unescape(found)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with all that is generated, on Python's path, and another to work in."""
    generated, place = tmp_path / "generated", tmp_path / "place"
    made = [*runtime_outputs("test"), *backend("writer").emit_shared()]
    made += [one for name in ("validator", "writer") for one in backend(name).emit(planned(), Settings())]
    for one in made:
        path = generated / one.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(one.text, encoding="utf-8")
    place.mkdir()
    monkeypatch.chdir(place)
    monkeypatch.setattr(sys, "path", [str(generated), *sys.path])
    forgotten = {"_runtime", "_writing", "demo"}
    for name in [one for one in sys.modules if one.partition(".")[0] in forgotten]:
        monkeypatch.delitem(sys.modules, name)
    yield place
    for name in [one for one in sys.modules if one.partition(".")[0] in forgotten]:
        del sys.modules[name]


PRODUCTS = {
    "sky": ["sky.primary.OBJECT", "sky.primary.NAME = ", "sky.sci.data.shape"],
    "each": ["for one in each.rows:", 'one.data["FLUX"]'],
    "list": ["made.inner.name"],
    "pool": ['pool.data["x"]'],
    "cat": ['cat.data["flux"]'],
    "shot": ["shot.pixels.shape"],
    "meta": ["meta.meta.origin"],
}


def test_the_code_on_the_page_runs(folder, capsys):
    """Of every format: it reads the example, looks into it, writes it again, and the file is as it was."""
    sampling, maker = Sampling(), Maker(planned())
    for product, said in PRODUCTS.items():
        made = sampling.make(planned(), product)
        assert isinstance(made, Sample), made
        example = maker.make(product, folder, made.kind)
        assert example.path.name == made.file
        before = example.path.stat()
        code = code_of(emitted(planned(), Given(made))[f"demo/test/{product}.html"])
        for one in said:
            assert one in code, code
        assert not [line for line in code.splitlines() if line.startswith("import ")]
        exec(compile(code, product, "exec"), {"__name__": product})  # noqa: S102  as a reader of the page does
        assert capsys.readouterr().out.strip()
        assert example.path.stat().st_ino != before.st_ino
        assert maker.judge(example.path, product).verdict in {"pass", "warn"}


def test_what_the_spec_says_is_never_code():
    code = code_of(emitted(planned())["demo/test/sky.html"])
    [line] = [line for line in code.splitlines() if "os.abort" in line]
    assert line.startswith("print(sky.primary.OBJECT)")
    assert "  # what" in line
    for page in emitted(plan(hostile_spec(HOSTILE))).values():
        for found in re.findall(r'<pre class="python"[^>]*>(.*?)</pre>', page, re.DOTALL):
            compile(html.unescape(found), "page", "exec")


# The text of the spec, and what is made of it.


def test_every_line_of_the_spec_has_an_anchor():
    page = emitted(planned(), source=Source("demo/test.specc", TEXT))["demo/test/index.source.html"]
    [text] = pres(page)
    lines = TEXT.removesuffix("\n").split("\n")
    assert [one.partition(" ")[2] for one in text.split("\n")] == [
        line.rstrip() if not line.strip() else line for line in lines
    ]
    assert [one for one in Page(page).ids if one.startswith("L")] == [
        f"L{number}" for number in range(1, len(lines) + 1)
    ]
    assert '<span class="c"># A comment with &lt;b&gt;markup&lt;/b&gt; &amp; more.</span>' in page


def test_pages_lead_to_the_line_and_to_the_text():
    files = emitted(planned(), source=Source("demo/test.specc", TEXT))
    page = Page(files["demo/test/list.html"])
    line = 1 + TEXT[: TEXT.index("product list")].count("\n")
    assert f"../../demo/test/index.source.html#L{line}" in page.links
    assert [one for one in unresolved(files) if "source" in one[1]] == []


def test_without_the_text_nothing_leads_to_it():
    assert not [
        link for page in html_pages(emitted(planned())).values() for link in page.links if "source.html" in link
    ]


def test_links_to_artefacts_lead_to_what_is_made():
    made = {one.path for name in BACKENDS for one in backend(name).emit(planned(), Settings(("demo.test",)))}
    for product, more in {"sky": set(), "list": {"list.schema.json"}, "pool": set()}.items():
        links = Page(emitted(planned())[f"demo/test/{product}.html"]).links
        out = {one.removeprefix("../../../") for one in links if one.startswith("../../../")}
        assert out == {f"demo/test/{one}" for one in {"validator.py", "writer.py", "model.json", *more}}
        assert out <= made
