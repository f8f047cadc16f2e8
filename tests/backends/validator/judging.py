"""Specs compiled and files judged by them, for tests that write both."""

from __future__ import annotations

from specc.backends.validator import load
from specc.catalogue import Catalogue


def compiled(body, folder, head=""):
    """Give the validator of a spec whose only product, `p`, has this body."""
    text = f'specc 1\nspec t 1.0.0\n{head}\nproduct p : fits "P" {{\n{body}\n}}\n'
    (folder / "t.specc").write_text(text, encoding="utf-8")
    [one] = Catalogue().named([str(folder / "t.specc")])
    assert one.right, [f"{found.span.place}: {found.message}" for found in one.diagnostics]
    return load(one.plan)


def judge(validator, hdus, folder, *, name="p.fits", **how):
    """Give what breaks rules of the spec: row, count and message by rule."""
    hdus.writeto(folder / name, overwrite=True)
    [report] = validator.validate(str(folder / name), **how).files
    return {
        finding.rule.removeprefix("p/"): (finding.row, finding.count, finding.message)
        for finding in report.findings
        if finding.rule.startswith(("p/", "p:"))
    }


def rules(found):
    """Give rows and counts without messages."""
    return {rule: place[:2] for rule, place in found.items()}
