"""Pasting: an include becomes the items of its fragment, narrowed by what stands in its braces."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.diagnostics.suggest import did_you_mean
from specc.model.circles import DEEPEST, MOST_PASTED, Step, tell_circle, tell_depth
from specc.model.named_types import narrowings_of
from specc.model.versions import life_of
from specc.model.versions import shown as version
from specc.syntax import ast

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.drafts import ItemDraft
    from specc.model.parameters import Parameters
    from specc.model.place import Place
    from specc.model.scope import Named
    from specc.source import Span

_INDEX = re.compile(r"\[[a-z]+(?::\d+)?\]")
_KIND_WORDS = {
    "header": "keywords",
    "columns": "columns",
    "hdus": "HDUs",
    "names": "fields of file names",
    "tree": "keys of trees",
}


@dataclass(frozen=True, slots=True)
class Pasting:
    """Pastes the includes of one product."""

    parameters: Parameters
    problems: Problems
    count: list[None] = field(default_factory=list)  # one a fragment pasted
    failed: list[Span] = field(default_factory=list)  # includes that brought nothing

    def pasted(self, include: ast.Include, kind: str, place: Place) -> tuple[ast.Fragment, Place] | None:
        """Give the fragment that an include pastes, and the place its items come to stand in."""
        made = self._pasted(include, kind, place)
        if made is None:
            self.failed.append(include.span)
        return made

    def _pasted(self, include: ast.Include, kind: str, place: Place) -> tuple[ast.Fragment, Place] | None:
        found = place.scope.find(include.target.text)
        if found is None:
            self.problems.add(
                "SP201",
                include.target.span,
                f"no fragment is called `{include.target.text}`",
                help=did_you_mean(include.target.text, place.scope.names(ast.Fragment))
                or "declare it, or import the spec that does",
            )
            return None
        fragment, home = found
        if not isinstance(fragment, ast.Fragment) or fragment.kind != kind:
            what = _KIND_WORDS[fragment.kind] if isinstance(fragment, ast.Fragment) else _what(fragment)
            self.problems.add(
                "SP204",
                include.target.span,
                f"`{include.target.text}` holds {what}; here {_KIND_WORDS[kind]} are declared",
                others=(Label(fragment.name.span, "declared here"),),
                help=f"use its terms: `use {include.target.text}.NAME`"
                if isinstance(fragment, ast.Vocabulary)
                else f"include a `{kind}` fragment",
            )
            return None
        passed = next((index for index, one in enumerate(place.fragments) if one is fragment), None)
        if passed is not None:
            asked = [*place.includes[passed + 1 :], include.target.span]
            steps = [Step(one.name.text, span) for one, span in zip(place.fragments[passed:], asked, strict=True)]
            tell_circle("SP203", steps, "includes", "leave out one of the includes", self.problems)
            return None
        if len(place.fragments) >= DEEPEST:
            first = place.fragments[0]
            tell_depth(first.name.text, first.name.span, "includes", self.problems)
            return None
        self.count.append(None)
        if len(self.count) > MOST_PASTED:
            self.problems.add(
                "SP229",
                place.fragments[0].name.span if place.fragments else include.span,
                f"this comes to more than {MOST_PASTED} includes",
                help="include each fragment once",
            )
            return None
        filled = self.parameters.filled(fragment, include, place.scope, home)
        if filled is None:
            return None
        group = include.span if include.optional else place.group
        return filled[0], replace(
            place,
            scope=filled[1],
            fragments=(*place.fragments, fragment),
            includes=(*place.includes, include.target.span),
            group=group,
        )

    def narrow(self, include: ast.Include, place: Place, brought: list[ItemDraft]) -> None:
        """Apply the level of an include, and what stands in its braces, to the items it brought.

        The level is that of the whole: what the fragment itself leaves out or in stays as it is.
        """
        levels = tuple(fact for fact in include.facts if isinstance(fact, ast.LevelFact))
        for draft in brought if levels else ():
            if not draft.optional:
                name = ast.ItemName(draft.name, draft.kind, optional=False, quoted=False, span=include.span)
                whole = ast.Item((name,), None, levels, None, None, None, (), include.span)
                draft.narrowings.append((whole, place.scope))
        for narrowing in include.narrowings:
            for name in narrowing.names:
                hits = [draft for draft in brought if draft.name == name.text]
                for draft in hits:
                    one = replace(narrowing, names=(name,))
                    draft.narrowings += narrowings_of(one, place.scope, self.problems)
                if not hits:
                    self.problems.add(
                        "SP201",
                        name.span,
                        f"`{include.target.text}` brings no `{name.text}`",
                        help=called_now(name.text, brought)
                        or one_of_family(name.text, brought)
                        or did_you_mean(name.text, [one.name for one in brought]),
                    )


def called_now(name: str, drafts: list[ItemDraft]) -> str:
    """Say what an item is called of which this is a former name; "" when it is of none."""
    for draft in drafts:
        for fact, before in life_of(draft.declaration).formers:
            if fact.name is not None and fact.name.text == name:
                return f"it is called `{draft.name}`" + (f" since {version(before)}" if before else "")
    return ""


def one_of_family(name: str, drafts: list[ItemDraft]) -> str:
    """Say which numbered family a name is one of, and how to ask more of it alone; "" when it is of none."""
    for draft in drafts:
        parts = _INDEX.split(draft.name)
        if len(parts) == 1 or not (found := re.fullmatch(r"(\d+)".join(map(re.escape, parts)), name)):
            continue
        rest = [f"[{int(number)}]{part}" for number, part in zip(found.groups(), parts[1:], strict=True)]
        rule = f"require {parts[0]}{''.join(rest)} == ..."
        return f"it is one of `{draft.name}`: narrow them all, or ask more of this one by a rule, `{rule}`"
    return ""


def _what(other: Named) -> str:
    """Say what a declaration that is no fragment holds."""
    match other:
        case ast.Vocabulary():
            return "terms"
        case ast.Flags():
            return "the bits of a value"
    return "values, not items"
