"""What else files of a spec may be judged by: how it was at a version, and under a profile, each a module of its own.

Takes a `Plan` with its variants; gives the names of their modules, under which the runtime asks for them, and what the
module of a spec says of them. A validator loads none of them before a file, or a person, asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.validator import code, texts
from specc.backends.validator.code import Code, named
from specc.backends.validator.launcher import CHECKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.plan.plan import Plan, Variant

MODULE = CHECKS.removesuffix(".py")


def keys(plan: Plan, own: str = MODULE) -> list[tuple[str, Variant]]:
    """Give the name of the module of each variant; `own` is that of the plan's own module."""
    taken: set[str] = {own}
    found = []
    for one in plan.variants:
        if one.profile and one.since is None:
            key = f"{own}_of_{texts.name(one.profile)}"
        else:
            key = f"{own}_from_{(one.since or 'the first').replace('.', '_').replace(' ', '_')}"
        while key in taken:
            key += "_"
        taken.add(key)
        found.append((key, one))
    return found


def every(plan: Plan, own: str = MODULE) -> Iterator[tuple[str, Plan]]:
    """Give the plans of all variants with the names of their modules, those of the variants of variants among them."""
    for key, one in keys(plan, own):
        yield key, one.plan
        yield from every(one.plan, key)


def arguments(plan: Plan, own: str) -> Iterator[Code]:
    """Give what `Spec(...)` says of variants."""
    known = keys(plan, own)
    older = [(key, one) for key, one in known if one.since is not None]
    if older:
        yield named("since", version(plan.spec.versions[-1]))
        pairs = [code.tuple_([version(one.since or "0.0.0"), texts.quoted(key)]) for key, one in older]
        yield named("older", code.tuple_(pairs))
    profiles = [(one.profile, key) for key, one in known if one.since is None]
    if profiles:
        yield named("profiles", code.dict_([(texts.quoted(name), texts.quoted(key)) for name, key in profiles]))
    if plan.profile:
        yield named("profile", texts.quoted(plan.profile))


def version(text: str) -> Code:
    """Give a version as generated code has it."""
    numbers = [*text.split("."), "0", "0"][:3]
    return code.tuple_([*numbers])
