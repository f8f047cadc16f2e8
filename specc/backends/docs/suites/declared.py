"""What the specs of a build declare by name, each under the spec whose text it stands in.

Takes Plans; gives declarations by home and name, and the anchors that they have on the pages of all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specc.backends.docs.links import anchor_of, link, page_of_spec
from specc.backends.docs.pages import Link
from specc.backends.docs.products.items import Context
from specc.backends.wording.words import value_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from specc.model.spec import Enum, Flags, Spec
    from specc.plan.plan import Plan

Home = tuple[str, str]  # the spec that declares a thing, and its name there


def enum_anchor(spec: str, name: str, value: object | None = None) -> str:
    """Give the anchor of an enum on the page of all, or of one of its values."""
    bare = value if isinstance(value, str) else value_text(value)
    return anchor_of(f"{spec}/enum/{name}" + ("" if value is None else f"/{bare}"))


def flags_anchor(spec: str, name: str, bit: str = "") -> str:
    """Give the anchor of flags on the page of all, or of one of their bits."""
    return anchor_of(f"{spec}/flags/{name}" + (f"/{bit}" if bit else ""))


def ordered(plans: Iterable[Plan]) -> list[Plan]:
    """Give plans by the names of their specs."""
    return sorted(plans, key=lambda plan: plan.spec.name)


def home_of(path: str, plans: Iterable[Plan]) -> str:
    """Give the spec whose text a thing stands in."""
    owners = {one.spec.sources[0][0]: one.spec.name for one in plans if one.spec.sources}
    return owners.get(path, path.removesuffix(".specc").replace("/", "."))


def declared(plans: Sequence[Plan], of: Callable[[Spec], Iterable[Any]]) -> dict[Home, Any]:
    """Give all that specs declare, by home and name; the declaration of the spec itself before what others saw."""
    found: dict[Home, Any] = {}
    for plan in plans:
        for one in of(plan.spec):
            home = (home_of(one.place.path, plans), one.name)
            if home[0] == plan.spec.name or home not in found:
                found[home] = one
    return dict(sorted(found.items()))


def homes(plans: Sequence[Plan], things: Iterable[Enum | Flags]) -> dict[str, Home]:
    """Give where what a spec calls by a key is declared."""
    return {one.key: (home_of(one.place.path, plans), one.name) for one in things}


def reach(plans: Sequence[Plan]) -> dict[str, frozenset[str]]:
    """Give the specs that each spec can see: itself, and what it imports."""
    return {
        plan.spec.name: frozenset({plan.spec.name, *(home_of(path, plans) for path, _ in plan.spec.sources)})
        for plan in plans
    }


def page_link(spec: str, plans: Iterable[Plan]) -> Link:
    """Give the page of a spec; without a link where there is none."""
    there = any(one.spec.name == spec for one in plans)
    return Link(link("", page_of_spec(spec)) if there else "", spec)


def fresh() -> Context:
    """Give the anchors of a page on which nothing stands yet but its frame."""
    context = Context("", {})
    context.anchor("main")
    return context


def counted(count: int, noun: str) -> str:
    """Give `1 enum` or `2 enums`."""
    return f"{count} {noun}{'' if count == 1 else 's'}"
