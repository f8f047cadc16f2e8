"""Families: one declaration of several names.

Takes `CD[i]_[j]` with its loop, or `S_*`; gives the regular expression of every name it can have, and its variables.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.model.spec import LoopVariable
from specc.syntax.expressions import Const, Ref

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.diagnostics.record import Problems
    from specc.model.expressions import Expr
    from specc.source import Span
    from specc.syntax import ast
    from specc.syntax.expressions import Expr as Written

_INDEX = re.compile(r"\[([a-z]+)(?::(\d+))?\]")


def pattern_of(template: str, loop: ast.Loop | None) -> str:
    """Give the regular expression that the names of a family match wholly."""
    values = {}
    if loop is not None and loop.domain.kind == "set":
        words = [re.escape(word_of(value)) for value in loop.domain.values]
        values = {name.text: "(?:" + "|".join(words) + ")" for name in loop.variables}
    out, last = "", 0
    for match in _INDEX.finditer(template):
        out += re.escape(template[last : match.start()])
        out += values.get(match[1]) or (rf"\d{{{match[2]}}}" if match[2] else r"\d+")
        last = match.end()
    rest = template[last:]
    return out + "[A-Z0-9_-]*".join(re.escape(part) for part in rest.split("*"))


def word_of(value: Written) -> str:
    """Give the text of a listed value: a name or a number."""
    if isinstance(value, Const):
        return str(value.value)
    return value.parts[0].name if isinstance(value, Ref) else ""


def variables(
    template: str, loop: ast.Loop | None, type_end: Callable[[Written], Expr | None], problems: Problems, span: Span
) -> tuple[LoopVariable, ...]:
    """Give the variables of a family; its declaration must bind each that its name has."""
    names = [(match[1], int(match[2] or 0)) for match in _INDEX.finditer(template)]
    bound = {name.text for name in loop.variables} if loop else set()
    for name, _ in names:
        if name not in bound:
            problems.add(
                "SP201",
                span,
                f"`{name}` in `{template}` is bound to nothing",
                help=f"say what it runs over: `{template} : ... for {name} in 1..99`",
            )
            return ()
    if loop is None:
        return ()
    return _over(loop.domain, names, type_end)


def loop_variables(loop: ast.Loop, type_end: Callable[[Written], Expr | None]) -> tuple[LoopVariable, ...]:
    """Give the variables of a rule's `for`."""
    return _over(loop.domain, [(name.text, 0) for name in loop.variables], type_end)


def _over(
    domain: ast.Domain, names: list[tuple[str, int]], type_end: Callable[[Written], Expr | None]
) -> tuple[LoopVariable, ...]:
    """Give variables, each with the digits it is padded to, that run over a domain."""
    if domain.kind == "set":
        values = tuple(
            value.value if isinstance(value, Const) and isinstance(value.value, int | str) else word_of(value)
            for value in domain.values
        )
        return tuple(LoopVariable(name, None, None, values, pad) for name, pad in names)
    least = type_end(domain.low) if domain.low is not None else None
    most = type_end(domain.high) if domain.high is not None else None
    return tuple(LoopVariable(name, least, most, (), pad) for name, pad in names)
