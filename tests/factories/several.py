"""Plans of several specs that import each other."""

from __future__ import annotations

from specc.compile import planned
from specc.diagnostics.render import as_text
from specc.model.variants import resolve_all
from specc.source import Source
from specc.syntax.parse import parse


def plans_of(**texts):
    """Give the plans of specs `demo.NAME` without mistakes; each may import those before it."""
    trees, plans = {}, []
    for name, text in texts.items():
        tree, diagnostics = parse(Source(f"demo/{name}.specc", text))
        assert not diagnostics, "\n".join(as_text(one) for one in diagnostics)
        asked = {one: other for one, other in trees.items() if f"import {one}" in text}
        spec, variants, diagnostics = resolve_all(tree, asked)
        assert spec is not None, "\n".join(as_text(one) for one in diagnostics)
        plans.append(planned(spec, variants))
        trees[f"demo.{name}"] = tree
    return plans
