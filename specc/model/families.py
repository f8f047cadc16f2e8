"""Families: one declaration of several names.

Takes `CD[i]_[j]` with its loop, or `S_*`; gives the regular expression of every name it can have, and its variables.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.model.drafts import HIERARCH
from specc.model.spec import LoopVariable
from specc.syntax.expressions import Const, Ref

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.diagnostics.record import Problems
    from specc.model.drafts import ItemDraft
    from specc.model.expressions import Expr
    from specc.source import Span
    from specc.syntax import ast
    from specc.syntax.expressions import Expr as Written

_LISTED = 16
_INDEX = re.compile(r"\[([a-z]+)(?::(\d+))?\]")
# What `*` stands for in the name of a keyword: anything that such a name may have.
_ANY = "[A-Z0-9_-]*"
_ANY_OF_HIERARCH = "[ -<>-~]*"
_ANY_OF_KEYS = ".*"


def pattern_of(template: str, loop: ast.Loop | None, *, hierarch: bool = False, in_tree: bool = False) -> str:
    """Give the regular expression that the names of a family match wholly."""
    anything = _ANY_OF_KEYS if in_tree else _ANY_OF_HIERARCH if hierarch else _ANY
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
    return out + anything.join(re.escape(part) for part in rest.split("*"))


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


def members_of(draft: ItemDraft) -> tuple[str, ...]:
    """Give the names of a family that are known before there is a file, unless they are none or too many to list."""
    loop = draft.declaration.loop
    if draft.kind != "family" or loop is None:
        return ()
    names: tuple[str, ...] = (draft.card_name,)
    domain = loop.domain
    for match in _INDEX.finditer(draft.card_name):
        if domain.kind == "set":
            values = [word_of(value) for value in domain.values]
        elif isinstance(low := domain.low, Const) and isinstance(high := domain.high, Const):
            numbers = range(int(low.value), min(int(high.value), int(low.value) + _LISTED) + 1)
            values = [str(number).zfill(int(match[2] or 0)) for number in numbers]
        else:
            return ()
        names = tuple(name.replace(match[0], value) for name in names for value in values)
        if len(names) > _LISTED:
            return ()
    return names


# ------------------------------------------------------------------------------------------ names in expressions


def draft_named(name: str, drafts: list[ItemDraft], subscript: int | str | None) -> ItemDraft | None:
    """Give the draft of a name: itself, or the family it belongs to."""
    name = name.removeprefix(HIERARCH)
    for draft in drafts:
        if subscript is not None and draft.kind == "family" and draft.name.startswith(f"{name}["):
            return draft
        if subscript is None and draft.kind == "plain" and (name == draft.card_name or name in draft.also):
            return draft
    if subscript is None:
        for draft in drafts:
            if draft.pattern and re.fullmatch(draft.pattern, name):
                return draft
        return _family_of(name, drafts)
    return None


def _family_of(name: str, drafts: list[ItemDraft]) -> ItemDraft | None:
    """Give the family that `PC[i]_[j]`, `PV[k]_0` or, as all of them, `CTYPE` is of."""
    families = [draft for draft in drafts if draft.kind == "family"]
    if "[" not in name:
        return next((draft for draft in families if draft.card_name.partition("[")[0] == name), None)
    for digits in range(1, 4):  # families may be padded
        sample = re.sub(r"\[([a-z]+)\]", "1".zfill(digits), _numbers(name))
        for draft in families:
            if draft.card_name == name or re.fullmatch(draft.pattern, sample):
                return draft
    return None


def _numbers(name: str) -> str:
    """Give `PC[1]_[j]` as `PC1_[j]`."""
    return re.sub(r"\[([0-9]+)\]", r"\1", name)


def named_in(name: str, subscript: int | str | None, draft: ItemDraft, loops: tuple[str, ...]) -> tuple[str, bool]:
    """Give what of a family a reference names, and whether it is the whole family: no loop says which.

    `PC[1]_[2]` is PC1_2, and `PC[i]_[j]` itself in a loop over i and j.
    """
    if subscript is None and "[" not in name:
        return draft.card_name, draft.card_name.partition("[")[0] == name
    free = re.findall(r"\[([a-z]+)\]", name) if subscript is None else [subscript]
    if any(isinstance(one, str) and one not in loops for one in free):
        return draft.card_name, True
    return _numbers(name), False


def meant(
    name: str, subscript: int | str | None, draft: ItemDraft, loops: tuple[str, ...]
) -> tuple[str, str | None, bool]:
    """Give which item of a draft a reference means, the variable that stands for that of a family, and if it is all.

    `PC[k]` is the template of the family with the variable k, `PC[1]` and `PC1` are PC1, `PC` is all of them.
    """
    if draft.kind == "plain":
        return draft.card_name, None, False
    if draft.kind == "wild":
        return name, None, False
    found, whole = named_in(name, subscript, draft, loops)
    if whole or "[" in name:
        return found, None, whole
    if subscript is None:
        return name, None, False
    if isinstance(subscript, str):
        return draft.card_name, subscript, False
    return re.sub(r"\[[^\]]*\]", str(subscript), draft.card_name, count=1), None, False


def spans_of(draft: ItemDraft, type_end: Callable[[Written], Expr | None]) -> tuple[tuple[Expr, Expr, int], ...]:
    """Give between which numbers the variables of a family run, and their digits; nothing where it has no end."""
    loop = draft.declaration.loop
    if loop is None or loop.domain.kind != "range" or loop.domain.low is None or loop.domain.high is None:
        return ()
    low, high = type_end(loop.domain.low), type_end(loop.domain.high)
    if low is None or high is None:
        return ()
    return tuple((low, high, int(match[2] or 0)) for match in _INDEX.finditer(draft.card_name))
