"""Resolving pieces of specs in tests."""

from __future__ import annotations

from specc.diagnostics.render import as_text
from specc.model.resolve import resolve
from specc.source import Source
from specc.syntax.parse import parse

HEAD = "specc 1\nspec demo.test 1.0.0\n"


def diagnose(text, **imports):
    """Give the model of a text (or None) and its diagnostics; `imports` are other specs by their last names."""
    tree, diagnostics = parse(Source("demo/test.specc", HEAD + text))
    assert tree is not None, [as_text(one) for one in diagnostics]
    others = {}
    for name, other in imports.items():
        others[f"demo.{name}"], more = parse(Source(f"demo/{name}.specc", f"specc 1\nspec demo.{name} 1.0.0\n{other}"))
        diagnostics += more
    spec, found = resolve(tree, others)
    return spec, diagnostics + found


def model(text, **imports):
    """Give the model of a text that has no mistakes."""
    spec, diagnostics = diagnose(text, **imports)
    assert not diagnostics, "\n".join(as_text(one) for one in diagnostics)
    return spec


def codes(text, **imports):
    """Give the codes of the diagnostics of a text."""
    return [one.code for one in diagnose(text, **imports)[1]]


def product(body, before="", **imports):
    """Give the only product of a spec whose product has this body."""
    return model(f'{before}\nproduct p : fits "p" {{\n{body}\n}}\n', **imports).products[0]


def product_codes(body, before=""):
    """Give the codes of the diagnostics of a product with this body."""
    return codes(f'{before}\nproduct p : fits "p" {{\n{body}\n}}\n')
