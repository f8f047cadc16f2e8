"""Circles: declarations that need each other and so can never be put together, told with the way round.

Takes the steps of a circle, each a name and the place where it asks for the next; gives one diagnostic, the same from
wherever the circle was entered.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.diagnostics.record import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.diagnostics.record import Problems
    from specc.source import Span


@dataclass(frozen=True, slots=True)
class Step:
    """One step on a way: who it is, and where it asks for the next one."""

    name: str
    span: Span


# How many declarations may build on each other, and how many fragments a product may be pasted from: a spec is text
# that people read, and a compiler is not to be kept busy by one.
DEEPEST, MOST_PASTED = 60, 20_000


def tell_depth(name: str, span: Span, verb: str, problems: Problems) -> None:
    """Report a declaration that builds on more others than can be followed."""
    if any(one.code == "SP229" for one in problems.found):  # those that it builds on are as deep
        return
    problems.add(
        "SP229",
        span,
        f"`{name}` {verb} what builds on more than {DEEPEST} others",
        help="put together what is taken apart into so many pieces",
    )


def tell_circle(code: str, steps: Sequence[Step], verb: str, help_: str, problems: Problems) -> None:
    """Report a circle from its first place in the alphabet of paths. `verb`: `includes`, `is a`."""
    first = min(range(len(steps)), key=lambda index: (steps[index].span.source.path, steps[index].span.start))
    steps = [*steps[first:], *steps[:first]]
    names = [f"`{one.name}`" for one in (*steps, steps[0])]
    pairs = list(zip(steps, names[1:], strict=False))
    problems.add(
        code,
        steps[0].span,
        f"{names[0]} {verb} itself",
        label="" if len(steps) == 1 else f"{names[0]} {verb} {names[1]}",
        others=tuple(Label(one.span, f"`{one.name}` {verb} {following}") for one, following in pairs[1:]),
        notes=() if len(steps) == 1 else (f"the way round: {f' {verb} '.join(names)}",),
        help=help_,
    )
