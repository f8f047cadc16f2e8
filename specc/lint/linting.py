"""The lints and their levels: a policy sets each by its code, as it does rules of the Standard.

Takes a model that is right, the tree it was made of and those of its imports; gives what the lints say of it.
`rule SP702 off "reason"` silences one, `error` makes it stop the compilation. Recommendations of a body of practice
are silent until a policy follows it, or sets the level of one of them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from specc.diagnostics.codes import CODES
from specc.diagnostics.recommended import RECOMMENDED
from specc.lint.beyond_type import limits_beyond_the_type
from specc.lint.dimensions import dimensions_used_once
from specc.lint.not_asked import switched_off_unasked
from specc.lint.recommendations.judging import broken
from specc.lint.unitless import floats_without_unit
from specc.lint.unused import unused_declarations
from specc.lint.unused_imports import unused_imports

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

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
    "SP706": switched_off_unasked,
}
# Asked for by a policy: half of the floats that real headers hold are without a unit for a reason.
SILENT = frozenset({"SP704"})


def lint(spec: Spec, tree: ast.Spec, imports: Mapping[str, ast.Spec]) -> list[Diagnostic]:
    """Give what the lints say of a spec, at the levels that its policy sets."""
    levels = {one.code: one.level for one in spec.policy.lint_levels}
    followed = frozenset(spec.policy.follows)

    def level_of(code: str) -> Severity | Literal["off"]:
        recommended = RECOMMENDED.get(code)
        silent = code in SILENT or (recommended is not None and recommended.body not in followed)
        return levels.get(code, "off" if silent else CODES[code].severity)

    found = [one for code, ask in LINTS.items() if level_of(code) != "off" for one in ask(spec, tree)]
    if followed or not levels.keys().isdisjoint(RECOMMENDED):
        found += broken(spec, tree, imports, lambda code: level_of(code) != "off")
    weights = {one.code: level_of(one.code) for one in found}
    return [replace(one, weight=weight) for one in found if (weight := weights[one.code]) != "off"]
