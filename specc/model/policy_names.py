"""What a policy says of the names of files: `names length <= 68, case lower, unique ignoring case`.

Takes that line as written; gives the fields of the `Policy` that it settles. Whether names keep to it is proved later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specc.diagnostics.record import Label

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.source import Span
    from specc.syntax import ast

_SHORT = "8.3"


def naming(item: ast.Naming, problems: Problems) -> dict[str, Any]:
    """Give what a line says of the names of files."""
    settled: dict[str, Any] = {}
    seen: dict[str, Span] = {}
    for rule in item.rules:
        if rule.what in seen:
            first = Label(seen[rule.what], "first here")
            problems.add(
                "SP202", rule.span, "the policy says this of names twice", others=(first,), help="leave one out"
            )
            continue
        seen[rule.what] = rule.span
        match rule.what:
            case "length" if rule.comparator != "<=" or int(rule.value) < 1:
                problems.add(
                    "SP208",
                    rule.span,
                    f"`{rule.comparator} {rule.value}` is no limit of a length",
                    help="say the most characters that a name may have: `length <= 68`",
                )
            case "length":
                settled["names_length"] = int(rule.value)
            case "case":
                settled["names_case"] = rule.value
            case "unique":
                settled["names_unique"] = True
            case "short" if rule.value != _SHORT:
                problems.add(
                    "SP208",
                    rule.span,
                    f"`{rule.value}` is no form of names",
                    help=f"`{_SHORT}` is: eight characters, a period, and three",
                )
            case "short":
                settled["names_short"] = True
    return settled
