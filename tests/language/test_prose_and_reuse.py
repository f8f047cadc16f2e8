"""What a spec takes from others, and what it says to its readers."""

from __future__ import annotations

import sys

from language.judging import codes, compiled, judge, primary, product, says

from specc.catalogue import Catalogue
from specc.compile import emit


@says("Imports by dotted name:")
def test_an_import_is_by_dotted_name():
    other = 'header H { A : int  > 0 "a" }'
    assert (
        judge(product("primary { include other.H }", "import demo.other"), [primary(A=1)], others={"other": other})
        == {}
    )
    assert codes(product("primary { include H }", "import demo.other (H)"), other=other) == []
    assert codes(product("primary { }", "import demo.another"), other=other) == ["SP601"]


@says("Policy does not travel with imports;")
def test_policy_does_not_travel_with_imports():
    other = 'policy { undeclared keywords error }\n header H { A : int "a" }'
    text = product("primary { include other.H }", "policy { undeclared keywords allowed }\n import demo.other")
    assert judge(text, [primary(A=1, ODD=2)], others={"other": other}) == {}


@says('`rule M0111 off "reason"` re-levels a rule.')
def test_a_policy_sets_the_level_of_a_rule():
    made = compiled(product("primary { }", 'policy { rule F0412 off "as archived" }'))
    assert [(one.code, one.level, one.reason) for one in made.spec.policy.rule_levels] == [
        ("F0412", "off", "as archived")
    ]


@says(
    "Markdown, attached to what it describes:",
    'short on the line (it goes into the FITS comment), long as `"""` inside the braces.',
)
def test_prose_is_markdown_and_stands_where_it_belongs():
    made = compiled(
        product(
            '''"""The *long* story of the product."""
            primary { EXPTIME : float  unit s "time on source" { """How it is **measured**.""" } }'''
        )
    )
    texts = {one.path: one.text for one in emit(made, ["demo.said"])[0]}
    page = texts["docs/demo/said/p.html"]
    for part in ("<em>long</em>", "time on source", "<strong>measured</strong>"):
        assert part in page
    assert "time on source" in texts["demo/said/writer.py"]


@says(
    "the spec's folder, the bundled library (`std.*`), installed packages that advertise specs through an entry point:",
    "PyPI is the registry.",
)
def test_an_import_comes_from_the_folder_the_library_or_a_package(tmp_path, monkeypatch):
    site, root = tmp_path / "site-packages", tmp_path / "mine"
    written = {
        site / "alpha-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: alpha\nVersion: 1.0\n",
        site / "alpha-1.0.dist-info/entry_points.txt": "[specc.specs]\nalpha = alpha.specs\n",
        site / "alpha/__init__.py": "",
        site / "alpha/specs/alpha/core.specc": 'specc 1\nspec alpha.core 1.0.0\nheader A { ALPHA : int "a" }\n',
        root / "mine/near.specc": 'specc 1\nspec mine.near 1.0.0\nheader N { NEAR : int "n" }\n',
        root / "mine/all.specc": "specc 1\nspec mine.all 1.0.0\nimport mine.near\nimport std.fits\nimport alpha.core\n"
        'product p : fits "p" { primary { include near.N  include fits.File  include core.A } }\n',
    }
    for path, text in written.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(sys, "path", [*sys.path, str(site)])
    [made] = Catalogue([root]).named([str(root / "mine/all.specc")])
    assert made.right, [one.message for one in made.diagnostics]
    names = {keyword.name for keyword in made.spec.products[0].hdus[0].keywords}
    assert {"NEAR", "DATE", "ALPHA"} <= names


@says("`policy { from mast.guidelines }` adopts one;")
def test_a_policy_is_adopted():
    other = "policy { undeclared keywords error }"
    file = [primary(ODD=1)]
    adopted = judge(product("primary { }", "policy { from demo.other }"), file, others={"other": other})
    assert {one.level for one in adopted.values()} == {"error"}
    over = "policy { from demo.other  undeclared keywords info }"
    assert {one.level for one in judge(product("primary { }", over), file, others={"other": other}).values()} == {
        "info"
    }
