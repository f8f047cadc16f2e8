"""Files judged by specs that are texts: from the text of a spec and the cards of a file to what is found in it."""

from __future__ import annotations

from factories.fits_text import made

from specc.backends.validator import load
from specc.diagnostics.render import as_text
from specc.model.resolve import resolve
from specc.plan.rules import plan
from specc.source import Source
from specc.syntax.parse import parse

HEAD = "specc 1\nspec demo.test 1.0.0\n"


def planned(text):
    """The Plan of the text of a spec without its head; warnings are let through."""
    tree, diagnostics = parse(Source("demo/test.specc", HEAD + text))
    assert tree is not None, [as_text(one) for one in diagnostics]
    spec, found = resolve(tree, {})
    assert spec is not None, "\n".join(as_text(one) for one in diagnostics + found)
    return plan(spec)


def cards(**values):
    """Lines of cards: `cards(A=1, DATE_OBS="2020-01-01")`; two underscores stand for one, one for a hyphen."""
    named = {name.replace("__", "\0").replace("_", "-").replace("\0", "_"): one for name, one in values.items()}
    return "".join(card(name, one) for name, one in named.items())


def card(name, value):
    """One card in fixed format."""
    text = f"'{value:8}'" if isinstance(value, str) else f"{'FT'[value] if isinstance(value, bool) else value!s:>20}"
    return f"{name:8}= {text}\n"


def findings(text, file, folder, *, name="x.fits", **how):
    """What the spec's own rules find in a file, by rule; every rule found is one of the Plan.

    `text`: of the spec, or its Plan. `file`: in the notation of `fits_text`, or bytes.
    """
    rules = planned(text) if isinstance(text, str) else text
    path = folder / name
    path.write_bytes(made(file) if isinstance(file, str) else file)
    (report,) = load(rules).validate(str(path), **how).files
    specific = {finding.rule: finding for finding in report.findings if ":" in finding.rule}
    assert set(specific) <= {rule.id for rule in rules.rules}
    return specific


def said(*arguments, **how):
    """The messages of what is found, by the end of the rule's id."""
    return {rule.rpartition("/")[2]: one.message for rule, one in findings(*arguments, **how).items()}
