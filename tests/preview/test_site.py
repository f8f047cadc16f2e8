"""The files of a build in memory: the same as a build writes, kept while a spec is wrong, compiled anew if saved."""

from __future__ import annotations

import pytest
from factories.site import unresolved

from specc.preview.site import Site

SPEC = """specc 1
spec demo.{name} 1.0.0
{more}
product p : fits "Product of {name}" {{
  filename "p_{{n}}.fits" {{ n : digits[3] }}
  primary {{ A : int "a number" }}
}}
"""


def write(folder, name, more=""):
    path = folder / "demo" / f"{name}.specc"
    path.parent.mkdir(exist_ok=True)
    path.write_text(SPEC.format(name=name, more=more))
    return path


@pytest.fixture
def site(tmp_path):
    write(tmp_path, "one", 'header H { B : int "b" }')
    write(tmp_path, "two", "import demo.one (H)")
    return Site(roots=(tmp_path,))


def test_a_page_is_that_of_a_build(site):
    assert site.build().right
    page = site.get("docs/demo/two/p.html").decode()
    assert "Product of two" in page
    assert b"Product of one" in site.get("docs/demo/index.html")
    assert b"class" in site.get("demo/one/writer.py")
    assert site.get("docs/_static/site.css")


def test_what_no_build_makes_is_not_there(site):
    site.build()
    for path in (
        "",
        "docs",
        "docs/none.html",
        "docs/demo/one/q.html",
        "../x",
        "/etc/passwd",
        "docs/demo/one/../p.html",
    ):
        assert site.get(path) is None


def test_links_on_pages_lead_to_files_of_it(site):
    site.build()
    paths = [path for name in ("one", "two") for path in (f"demo/{name}/index.html", f"demo/{name}/p.html")]
    files = {path: site.get(f"docs/{path}").decode() for path in paths}
    lost = {link.partition("#")[0] for _, link in unresolved(files)}
    assert [link for link in lost if not link] == []


def test_a_wrong_spec_leaves_the_pages_as_they_were(site, tmp_path):
    site.build()
    path = tmp_path / "demo" / "two.specc"
    path.write_text(path.read_text().replace(": int", ": itn"))
    built = site.build()
    assert not built.right
    assert "SP201" in {one.code for one in built.diagnostics}
    assert b"Product of two" in site.get("docs/demo/two/p.html")


def test_only_what_a_save_changed_is_compiled_anew(site, tmp_path):
    before = {one.name: one for one in site.build().compiled}
    write(tmp_path, "two", "import demo.one (H)\n# saved")
    after = {one.name: one for one in site.build().compiled}
    assert after["demo.one"] is before["demo.one"]
    assert after["demo.two"] is not before["demo.two"]


def test_whoever_imports_what_changed_is_compiled_anew(site, tmp_path):
    before = {one.name: one for one in site.build().compiled}
    path = tmp_path / "demo" / "one.specc"
    path.write_text(path.read_text() + "\n")
    after = {one.name: one for one in site.build().compiled}
    assert after["demo.two"] is not before["demo.two"]


def test_what_cannot_be_found_is_told(tmp_path):
    built = Site(("demo.none",), (tmp_path,)).build()
    assert not built.right
    assert "demo.none" in built.unusable


def test_the_folders_are_those_in_which_specs_are_looked_for(site, tmp_path):
    assert tmp_path in site.folders()
    assert tmp_path in Site((str(tmp_path / "demo" / "one.specc"),)).folders()
    assert tmp_path / "demo" in Site((str(tmp_path / "demo" / "none.specc"),)).folders()
