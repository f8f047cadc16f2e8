"""The variants of a spec: as it was at each version that changed something.

Takes a tree and its imports; gives the model as it is now with those of the versions before, each resolved as a spec of
its own, so that no later stage knows of more than one version. Reports what holds now and did not make sense then.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from specc.diagnostics.record import Diagnostic, Label, Problems
from specc.model.profiles import chain_of, profiles_of
from specc.model.resolve import resolve
from specc.model.versions import life_of, living, shown, turns
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from specc.model.spec import Spec
    from specc.model.versions import Version
    from specc.source import Span

FIRST: Version = (0, 0, 0)
MOST_VARIANTS = 100
_TIGHTER = "a profile may only ask for more; to allow more, change the spec"


@dataclass(frozen=True, slots=True)
class Variant:
    """A spec as it was from a version on ("": from the first; None: as it is now), or under a profile ("": none)."""

    profile: str
    since: str | None
    spec: Spec


def resolve_all(
    tree: ast.Spec, imports: Mapping[str, ast.Spec]
) -> tuple[Spec | None, tuple[Variant, ...], list[Diagnostic]]:
    """Give the model of a spec and its variants; None and the diagnostics that say why when there is none."""
    spec, diagnostics = resolve(tree, imports)
    making = _Making(tree, imports, diagnostics)
    profiles = making.chains()
    if spec is not None and making.few(len(profiles)):
        making.older(())
        for chain in profiles:
            making.profile(chain)
    if any(one.severity == "error" for one in making.diagnostics):
        return None, (), making.diagnostics
    return spec, tuple(making.variants), making.diagnostics


@dataclass(slots=True)
class _Making:
    """The variants of one spec while they are made. What the spec itself was told is not told again of a variant."""

    tree: ast.Spec
    imports: Mapping[str, ast.Spec]
    diagnostics: list[Diagnostic]
    variants: list[Variant] = field(default_factory=list)

    def chains(self) -> list[tuple[ast.Profile, ...]]:
        """Give each profile behind those it builds on."""
        problems = Problems()
        chains = [chain_of(one, self.tree, problems) for one in profiles_of(self.tree)]
        self.diagnostics += problems.found
        return [chain for chain in chains if chain is not None]

    def few(self, profiles: int) -> bool:
        """Say whether there are no more variants than one compiles; else report that."""
        changes = len(turns(self.tree)) if _versioned(self.tree) else 0
        many = changes + profiles * (1 + changes)
        if many > MOST_VARIANTS:
            message = f"{changes} versions and {profiles} profiles make {many} ways to judge a file"
            help_ = f"{MOST_VARIANTS} are compiled at most: leave out what no file needs any more, or split the spec"
            self.diagnostics.append(Diagnostic("SP249", message, self.tree.name.span, help=help_))
        return many <= MOST_VARIANTS

    def older(self, chain: tuple[ast.Profile, ...]) -> None:
        """Make the spec of each earlier version, perhaps under a profile."""
        if not _versioned(self.tree):
            return
        for version, until in _before(self.tree):
            then, more = resolve(self.tree, self.imports, version, chain)
            self.tell(more, lambda one, until=until: _of_then(one, self.tree, until))  # type: ignore[misc]
            if then is not None:
                name = chain[-1].name.text if chain else ""
                self.variants.append(Variant(name, "" if version == FIRST else shown(version), then))

    def profile(self, chain: tuple[ast.Profile, ...]) -> None:
        """Make the spec under a profile, as it is now and as it was."""
        spec, more = resolve(self.tree, self.imports, None, chain)
        self.tell(more, lambda one: _of_profile(one, chain[-1]))
        if spec is not None:
            self.variants.append(Variant(chain[-1].name.text, None, spec))
            self.older(chain)

    def tell(self, more: list[Diagnostic], told_as: Callable[[Diagnostic], Diagnostic]) -> None:
        """Tell what is wrong in a variant alone."""
        told = {(one.span.source.path, one.span.start, one.span.end) for one in self.diagnostics}
        for one in more:
            if one.severity == "error" and (one.span.source.path, one.span.start, one.span.end) not in told:
                self.diagnostics.append(told_as(one))


def _of_profile(one: Diagnostic, profile: ast.Profile) -> Diagnostic:
    """Give what is wrong in a profile: what would be no narrowing in the braces of an include does not tighten here."""
    inside = profile.span.source is one.span.source and profile.span.start <= one.span.start < profile.span.end
    if one.code != "SP205" or not inside:
        return (
            one if inside else replace(one, notes=(*one.notes, f"this is so under the profile `{profile.name.text}`"))
        )
    return replace(one, code="SP247", message=one.message.replace("does not narrow", "does not tighten"), help=_TIGHTER)


def _versioned(tree: ast.Spec) -> bool:
    """Say whether the files of a product say their version: else they are all judged by what holds now."""
    products = [one for one in tree.declarations if isinstance(one, ast.Product)]
    return any(isinstance(item, ast.VersionOf) for one in products for item in one.items)


def _before(tree: ast.Spec) -> Iterator[tuple[Version, Version]]:
    """Give the versions before the newest change, the newest first, each with that which followed it."""
    every = [FIRST, *turns(tree)]
    yield from reversed(list(pairwise(every)))


def _of_then(one: Diagnostic, tree: ast.Spec, until: Version) -> Diagnostic:
    """Give what is wrong in an older version, as people must read it who wrote the spec of now."""
    missing = _came_later(one, tree, until)
    if missing is None and one.code in {"SP201", "SP308"}:
        help_ = f"write `since {shown(until)}` on what speaks of it, or say that twice: until then, and since then"
        return Diagnostic("SP245", f"{one.message} in files from before {shown(until)}", one.span, help=help_)
    if missing is None:
        return replace(one, notes=(*one.notes, f"this is of files from before {shown(until)}"))
    since = life_of(missing).since or FIRST
    return Diagnostic(
        "SP245",
        f"`{_name_of(missing)}` came with {shown(since)}, and files from before are judged by this, too",
        one.span,
        others=(Label(_named(missing), "declared here"),),
        help=f"write `since {shown(since)}` on what speaks of it, or say that twice: until then, and since then",
    )


def _came_later(one: Diagnostic, tree: ast.Spec, until: Version) -> ast.Item | ast.Hdu | None:
    """Give what is not known in an older version because it came later."""
    if one.code not in {"SP201", "SP308", "SP306", "SP302"}:
        return None
    for node in living(tree):
        if isinstance(node, ast.Item | ast.Hdu) and _name_of(node) in one.message:
            since = life_of(node).since
            if since is not None and since >= until:
                return node
    return None


def _named(node: ast.Item | ast.Hdu) -> Span:
    return node.name.span if isinstance(node, ast.Hdu) else node.names[0].span


def _name_of(node: ast.Item | ast.Hdu) -> str:
    return _named(node).text.strip("`")
