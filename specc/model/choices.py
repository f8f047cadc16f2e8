"""Choices: how many of some things are there, and what that proves of each.

Takes `exactly_one(A, (B, C))` as written; gives the typed choice, and the clauses that hold where it does. A clause is
a set of keys of which one at least is true: `H/A` says that A is there, `!H/A` that it is not.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from specc.model import expressions as typed
from specc.model.guards import absent, key_of
from specc.syntax import ast
from specc.syntax import expressions as written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specc.model.context import Context
    from specc.model.guards import Proof
    from specc.model.infer import Typing

Clauses = tuple[frozenset[str], ...]


def choice(typing: Typing, node: written.Choice, context: Context) -> typed.Expr | None:
    """Give a choice; its members are names, groups of names, or conditions."""
    if len(node.arguments) < 2:  # noqa: PLR2004  between two at least
        typing.problems.add(
            "SP231",
            node.span,
            f"`{node.function}` is about two things or more",
            help="a group is one of them: `exactly_one(A, (B, C))`",
        )
        return None
    members: list[tuple[typed.Expr, ...]] = []
    for argument in node.arguments:
        parts = argument.items if isinstance(argument, written.TupleOf) else (argument,)
        made = [_member(typing, part, context) for part in parts]
        if any(one is None for one in made):
            return None
        members.append(tuple(one for one in made if one is not None))
    if not _all_different(typing, node, members):
        return None
    _undecided(typing, node, context)
    return typed.Choice("bool", None, *typing.head(node), node.function, tuple(members))


def _member(typing: Typing, part: written.Expr, context: Context) -> typed.Expr | None:
    """Give that a thing is there, or the condition that stands for it."""
    if isinstance(part, written.Ref):
        made = typing.expression(written.ExistsTest(part, part.span), replace(context, several=True))
        if not isinstance(made, typed.Exists) or not isinstance(made.target, typed.KeywordRef) or not made.target.every:
            return made
        # A whole family is there when any keyword of it is.
        return typed.Call("bool", None, part.span.text, part.span.place, "any", (made,))
    if isinstance(part, written.TupleOf | written.Const):
        typing.problems.add(
            "SP231", part.span, "this is neither a name nor a condition", help="write `(A, B)` for a group of names"
        )
        return None
    return typing.condition(part, context)


def _all_different(typing: Typing, node: written.Choice, members: list[tuple[typed.Expr, ...]]) -> bool:
    """Report a thing that is named twice."""
    seen: set[object] = set()
    spans = [one.span for argument in node.arguments for one in _parts(argument)]
    for part, span in zip((part for member in members for part in member), spans, strict=True):
        if not isinstance(part, typed.Exists):
            continue
        key = (type(part.target), key_of(part))
        if key in seen and not _has_index(part):
            typing.problems.add("SP231", span, f"`{part.target.text}` is named twice", help="leave one out")
            return False
        seen.add(key)
    return True


def _has_index(part: typed.Exists) -> bool:
    return isinstance(part.target, typed.KeywordRef) and part.target.variable is not None


def _parts(argument: written.Expr) -> tuple[written.Expr, ...]:
    return argument.items if isinstance(argument, written.TupleOf) else (argument,)


def _undecided(typing: Typing, node: written.Choice, context: Context) -> None:
    """Warn of names about which there is nothing to choose: they are there anyway, or never."""
    for argument in node.arguments:
        for part in _parts(argument):
            if not isinstance(part, written.Ref):
                continue
            said = _settled(typing, part, context)
            if said:
                typing.problems.add(
                    "SP230",
                    part.span,
                    f"`{part.span.text}` is {said}, so `{node.function}` leaves nothing to choose",
                    help="leave it out here"
                    if said == "forbidden"
                    else f"declare it with `?`: `{part.parts[-1].name}? : ...`, or leave it out here",
                )


def _settled(typing: Typing, part: written.Ref, context: Context) -> str:
    """Say whether a name is always there or never."""
    hdus = typing.lookup.product.find(part.parts[0].name) if len(part.parts) == 1 else []
    if hdus and typing.lookup.item(part, context) is None:
        levels = [fact for hdu in hdus for fact in hdu.declaration.facts if isinstance(fact, ast.LevelFact)]
        free = any(hdu.declaration.name.optional or hdu.conditions or hdu.repeat for hdu in hdus)
        return "" if free or levels else "always there"
    found = typing.lookup.find(part, replace(context, several=True))
    if found is None or found.draft is None:
        return ""
    narrowed = [fact for narrowing, _ in found.draft.narrowings for fact in narrowing.facts]
    facts = [one for one in (*found.draft.declaration.facts, *narrowed) if isinstance(one, ast.LevelFact)]
    if any(one.level == "forbidden" and one.condition is None for one in facts):
        return "forbidden"
    return "" if found.optional or found.draft.kind != "plain" else "always there"


# ------------------------------------------------------------------------------------------------ what it proves


def clauses_of(node: typed.Expr | None) -> Clauses:
    """Give what a choice proves of the things that it names; nothing where it is about other conditions."""
    if not isinstance(node, typed.Choice):
        return ()
    members: list[tuple[str, ...]] = []
    for member in node.members:
        if not all(isinstance(part, typed.Exists) for part in member):
            return ()
        members.append(tuple(key_of(part) for part in member if isinstance(part, typed.Exists)))
    if node.function == "requires":
        needs = frozenset(map(absent, members[0]))
        return tuple(needs | {other} for rest in members[1:] for other in rest)
    found = list(_whole(members))
    if node.function == "all_or_none":
        every = [key for member in members for key in member]
        found += [frozenset({absent(one), other}) for one in every for other in every if one != other]
    if node.function in {"exactly_one", "at_least_one"}:
        # One of the members is whole, so of any names, one of each, one is there.
        found.append(frozenset(member[0] for member in members))
    if node.function in {"exactly_one", "at_most_one"}:
        found += [frozenset({absent(one[0]), absent(other[0])}) for one, other in combinations(members, 2)]
    return tuple(found)


def _whole(members: Iterable[tuple[str, ...]]) -> Iterator[frozenset[str]]:
    """Give that the names of one group come together."""
    for member in members:
        for one in member:
            yield from (frozenset({absent(one), other}) for other in member if other != one)


def follows(known: Proof, clauses: Clauses, wanted: str) -> bool:
    """Say whether something is there because of what is known and of clauses that hold: by unit propagation."""
    facts = set(known)
    while True:
        before = len(facts)
        for clause in clauses:
            left = [one for one in clause if absent(one) not in facts]
            if len(left) == 1:
                facts.add(left[0])
        if wanted in facts:
            return True
        if len(facts) == before:
            return False
