"""The lints and their levels: a policy sets each by its code, as it does rules of the Standard.

Takes a model that is right and the tree it was made of; gives what the lints say of it. `rule SP702 off "reason"`
silences one, `error` makes it stop the compilation.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.lint.beyond_type import limits_beyond_the_type
from specc.lint.dimensions import dimensions_used_once
from specc.lint.unitless import floats_without_unit
from specc.lint.unused import unused_declarations
from specc.lint.unused_imports import unused_imports

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from specc.diagnostics.record import Diagnostic, Severity
    from specc.model.spec import Spec
    from specc.syntax import ast

    Lint = Callable[[Spec, ast.Spec], Iterable[Diagnostic]]

LINTS: dict[str, Lint] = {
    "SP701": unused_imports,
    "SP702": unused_declarations,
    "SP703": dimensions_used_once,
    "SP704": floats_without_unit,
    "SP705": limits_beyond_the_type,
}
# Asked for by a policy: half of the floats that real headers hold are without a unit for a reason.
SILENT = frozenset({"SP704"})


def lint(spec: Spec, tree: ast.Spec) -> list[Diagnostic]:
    """Give what the lints say of a spec, at the levels that its policy sets."""
    levels = {one.code: one.level for one in spec.policy.lint_levels}
    found: list[Diagnostic] = []
    for code, one in LINTS.items():
        level = levels.get(code, "off" if code in SILENT else "warning")
        if level != "off":
            weight: Severity = "error" if level == "error" else "warning"
            found += [replace(diagnostic, weight=weight) for diagnostic in one(spec, tree)]
    return found
