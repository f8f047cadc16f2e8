"""Alternates: other names that a keyword or a column may go by, and what is wrong with some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.formats.fits.check import check_name
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.diagnostics.record import Problems
    from specc.model.drafts import ItemDraft


def others_of(facts: Iterable[ast.Fact]) -> tuple[ast.Name, ...]:
    """Give the other names that facts list."""
    return tuple(name for fact in facts if isinstance(fact, ast.AlsoFact) for name in fact.names)


def check_alternates(draft: ItemDraft, problems: Problems, *, column_of: str = "", keyword: bool) -> None:
    """Report other names of what can have none, names that are no others, and those that FITS cannot hold."""
    names = others_of((draft.written or draft.declaration).facts)
    if not names:
        return
    if draft.kind != "plain" or column_of:
        what = f"a keyword of the column {column_of}" if column_of else "a family"
        problems.add("SP232", names[0].span, f"{what} has no other names", help="leave `also` out")
        return
    seen = {draft.name: draft.span}
    for name in names:
        if name.text in seen:
            problems.add(
                "SP232",
                name.span,
                f"`{name.text}` is a name of this already",
                others=(Label(seen[name.text], "here"),),
                help="leave it out",
            )
        seen[name.text] = name.span
        if keyword:
            check_name(name.text, name.span, of_column=False, problems=problems)


def report_clash(draft: ItemDraft, old: ItemDraft, name: str, problems: Problems) -> None:
    """Report one name of two things, of which one has it as another name."""
    span = next(
        (one.span for one in others_of((draft.written or draft.declaration).facts) if one.text == name), draft.span
    )
    before = next((one.span for one in others_of((old.written or old.declaration).facts) if one.text == name), old.span)
    several = draft.written is old.written
    problems.add(
        "SP232",
        draft.span if several else span,
        f"`{name}` cannot be another name of {'several things' if several else 'two things'}",
        others=(Label(before, "named here" if several else f"a name of `{old.name}`"),),
        help="declare each on a line of its own, with its own `also`" if several else "leave one out",
    )
