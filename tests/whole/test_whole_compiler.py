"""The whole compiler on specs made by chance: right ones compile and build, spoilt ones are diagnosed, none raises."""

from __future__ import annotations

import ast
import re
from html.parser import HTMLParser

import pytest
from astropy.io import fits
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from language.judging import compiled_as_is
from whole.spec_texts import spec_texts

from specc.backends.validator import load
from specc.compile import emit
from specc.diagnostics.codes import CODES
from specc.diagnostics.render import as_text

pytestmark = pytest.mark.laws

QUIET = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
TOKENS = re.compile(r'"(?:\\.|[^"\\\n])*"|[\w-]+|\s+|.', re.DOTALL)


class Scripts(HTMLParser):
    """Tags and handlers of a page that a browser would run."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        run = [
            name for name, value in attrs if name.startswith("on") or (value or "").lower().startswith("javascript:")
        ]
        if run or (tag == "script" and "src" not in dict(attrs)):
            self.found.append((tag, run))


def checked(made, folder):
    """Emit everything of a spec that compiled, and look at it as its users would."""
    artefacts, refusals = emit(made, [made.name])
    assert all(as_text(one) for one in refusals)
    for one in artefacts:
        if one.path.endswith(".py"):
            ast.parse(one.text)
        if one.path.endswith(".html"):
            page = Scripts()
            page.feed(one.text)
            assert not page.found, one.path
            assert "54439" not in one.text, "a template was run"
    path = folder / "empty.fits"
    fits.PrimaryHDU().writeto(path, overwrite=True)
    [report] = load(made.plan).validate(str(path)).files
    assert report.verdict in {"pass", "warn", "fail", "unmatched", "unreadable"}


@QUIET
@given(text=spec_texts())
def test_right_specs_compile_and_build(text, tmp_path_factory):
    made = compiled_as_is("demo.chance", text)
    assert made.right, "\n".join(as_text(one) for one in made.diagnostics)
    checked(made, tmp_path_factory.mktemp("built"))


@st.composite
def spoilt(draw):
    """Draw a right spec and spoil it in one to three places."""
    pieces = TOKENS.findall(draw(spec_texts()))
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(pieces) - 1))
        match draw(st.sampled_from(["drop", "double", "swap", "other", "cut"])):
            case "drop":
                del pieces[at]
            case "double":
                pieces.insert(at, pieces[at])
            case "swap":
                to = draw(st.integers(0, len(pieces) - 1))
                pieces[at], pieces[to] = pieces[to], pieces[at]
            case "other":
                pieces[at] = draw(st.sampled_from(pieces))
            case "cut":
                del pieces[at : at + draw(st.integers(1, 20))]
        pieces = pieces or ["specc"]
    return "".join(pieces)


@QUIET
@given(text=spoilt())
def test_spoilt_specs_are_diagnosed_or_still_right(text, tmp_path_factory):
    made = compiled_as_is("demo.chance", text)
    for one in made.diagnostics:
        assert one.code in CODES
        assert as_text(one)
    assert made.right or made.diagnostics
    if made.right:
        checked(made, tmp_path_factory.mktemp("built"))
