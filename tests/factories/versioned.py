"""Specs of several versions and with profiles, and files that they judge."""

from __future__ import annotations

from factories.fits_text import made

from specc.backends.validator import load
from specc.compile import planned
from specc.diagnostics.render import as_text
from specc.model.variants import resolve_all
from specc.runtime.main import run
from specc.source import Source
from specc.syntax.parse import parse


def plan_of(text):
    """Give the plan of a spec that has no mistakes."""
    tree, diagnostics = parse(Source("demo/test.specc", text))
    assert not diagnostics, "\n".join(as_text(one) for one in diagnostics)
    spec, variants, diagnostics = resolve_all(tree, {})
    assert spec is not None, "\n".join(as_text(one) for one in diagnostics)
    return planned(spec, variants)


def diagnosed(text):
    """Give what is said of a spec."""
    tree, diagnostics = parse(Source("demo/test.specc", text))
    return [*diagnostics, *(resolve_all(tree, {})[2] if tree is not None else ())]


class Judge:
    """A spec that judges files written in the notation of `fits_text`."""

    def __init__(self, text, tmp_path):
        self.spec = load(plan_of(text)).SPEC
        self.path = tmp_path / "x.fits"

    def report(self, file, **how):
        self.path.write_bytes(made(file))
        (report,) = run([str(self.path)], [self.spec], **how).files
        return report

    def findings(self, file, **how):
        """Give the findings of the spec's own rules."""
        return [one for one in self.report(file, **how).findings if ":" in one.rule]

    def rules(self, file, **how):
        """Give the rules of the spec that a file breaks, with their levels."""
        return {one.rule: one.level for one in self.findings(file, **how)}
