"""Pasting: an include becomes the items of its fragment, narrowed by what stands in its braces."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.diagnostics.suggest import did_you_mean
from specc.syntax import ast

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.drafts import ItemDraft, ProductDraft
    from specc.model.place import Place

_KIND_WORDS = {"header": "keywords", "columns": "columns", "hdus": "HDUs", "names": "fields of file names"}


@dataclass(frozen=True, slots=True)
class Pasting:
    """Pastes the includes of one product."""

    draft: ProductDraft
    problems: Problems

    def pasted(self, include: ast.Include, kind: str, place: Place) -> tuple[ast.Fragment, Place] | None:
        """Give the fragment that an include pastes, and the place its items come to stand in."""
        found = place.scope.find(include.target.text)
        if found is None:
            self.problems.add(
                "SP201",
                include.target.span,
                f"no fragment is called `{include.target.text}`",
                help=did_you_mean(include.target.text, place.scope.names(ast.Fragment)),
            )
            return None
        fragment, home = found
        if not isinstance(fragment, ast.Fragment) or fragment.kind != kind:
            what = _KIND_WORDS[fragment.kind] if isinstance(fragment, ast.Fragment) else "values, not items"
            self.problems.add(
                "SP204",
                include.target.span,
                f"`{include.target.text}` holds {what}; here {_KIND_WORDS[kind]} are declared",
                others=(Label(fragment.name.span, "declared here"),),
                help=f"include a `{kind}` fragment",
            )
            return None
        if fragment in place.fragments:
            circle = place.fragments[place.fragments.index(fragment) :]
            if not self.told_elsewhere(circle):
                way = [f"`{one.name.text}`" for one in (*circle, fragment)]
                self.problems.add(
                    "SP203",
                    include.target.span,
                    f"`{fragment.name.text}` includes itself",
                    notes=("the way round: " + " includes ".join(way),),
                    help="leave out one of the includes",
                )
            return None
        group = include.span if include.optional else place.group
        return fragment, replace(place, scope=home, fragments=(*place.fragments, fragment), group=group)

    def told_elsewhere(self, circle: tuple[ast.Fragment, ...]) -> bool:
        """Say whether a circle of includes is told where its first fragment is judged alone."""
        own = [one for one in circle if one in self.draft.scope.tree.declarations]
        first = min(own, key=lambda one: one.span.start, default=circle[0])
        return first is not circle[0]

    def narrow(self, include: ast.Include, place: Place, brought: list[ItemDraft]) -> None:
        """Apply what stands in the braces of an include to the items it brought."""
        for narrowing in include.narrowings:
            for name in narrowing.names:
                hits = [draft for draft in brought if draft.name == name.text]
                for draft in hits:
                    draft.narrowings.append((replace(narrowing, names=(name,)), place.scope))
                if not hits:
                    self.problems.add(
                        "SP201",
                        name.span,
                        f"`{include.target.text}` brings no `{name.text}`",
                        help=did_you_mean(name.text, [draft.name for draft in brought]),
                    )
