"""What a spec takes from others, and what it says to its readers."""

from __future__ import annotations

from language.judging import codes, compiled, judge, primary, product, says

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
