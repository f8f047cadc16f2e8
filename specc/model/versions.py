"""Versions of a spec: what each fact about them says, and the spec as it was at one of them.

Takes syntax trees; gives the tree that a version had, written in the same nodes: what came later or was gone is left
out, so that every later stage knows one version only. A version is one to three numbers; `1.2` is `1.2.0`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

from specc.syntax import ast
from specc.syntax.expressions import Expr

if TYPE_CHECKING:
    from collections.abc import Iterator

Version = tuple[int, int, int]

_TEXT = re.compile(r"(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?")
# Most specs know one version; their trees are not walked.
_WORDS = re.compile(r"\b(?:since|until|formerly|deprecated)\b")


def version_of(text: str) -> Version | None:
    """Give the numbers of a version; None when the text is none."""
    found = _TEXT.fullmatch(text)
    if found is None:
        return None
    first, second, third = (int(part or 0) for part in found.groups())
    return first, second, third


def shown(version: Version) -> str:
    """Give a version as people write it: without a last `.0`."""
    first, second, third = version
    return f"{first}.{second}.{third}" if third else f"{first}.{second}"


@dataclass(frozen=True, slots=True)
class Lived:
    """In which versions a thing was there, and under which names. Facts whose version does not parse are left out."""

    since: Version | None = None
    until: Version | None = None
    deprecated: Version | None = None
    formers: tuple[tuple[ast.FormerlyFact, Version | None], ...] = ()  # and the version before which it was called so

    def there(self, version: Version) -> bool:
        """Say whether the thing is part of a version of the spec."""
        return (self.since is None or self.since <= version) and (self.until is None or version < self.until)

    @property
    def turns(self) -> Iterator[Version]:
        """Give the versions that changed something."""
        for one in (self.since, self.until, self.deprecated, *(before for _, before in self.formers)):
            if one is not None:
                yield one


def facts_of(node: Any) -> tuple[ast.Fact, ...]:  # noqa: ANN401  any node of a tree
    """Give the facts of a node in which its versions would stand."""
    facts: tuple[ast.Fact, ...] = getattr(node, "facts", ()) or getattr(node, "life", ())
    return facts


def life_of(node: Any) -> Lived:  # noqa: ANN401
    """Give in which versions a node is there.

    `since 2.0 formerly OLD` says that the name is of 2.0, and the thing older; where the thing came later than the
    spec, too, the name has a version of its own: `since 1.1 formerly OLD before 2.0`.
    """
    since = until = deprecated = None
    formers: list[tuple[ast.FormerlyFact, Version | None]] = []
    for fact in facts_of(node):
        match fact:
            case ast.SinceFact():
                since = version_of(fact.version.text)
            case ast.UntilFact():
                until = version_of(fact.version.text)
            case ast.LevelFact(level="deprecated", since=ast.Text() as text):
                deprecated = version_of(text.text)
            case ast.FormerlyFact():
                formers.append((fact, version_of(fact.before.text) if fact.before else None))
    if any(fact.before is None for fact, _ in formers) and since is not None:
        formers = [(fact, since if fact.before is None else before) for fact, before in formers]
        since = None
    return Lived(since, until, deprecated, tuple(formers))


def knows_versions(tree: ast.Spec) -> bool:
    """Say whether anything in a tree speaks of versions; a word in a description makes it walk a tree for nothing."""
    return _WORDS.search(tree.source.text) is not None


def living(tree: Any) -> Iterator[Any]:  # noqa: ANN401
    """Give every node below a node that says in which versions it was there."""
    for field in fields(tree):
        value = getattr(tree, field.name)
        for one in value if isinstance(value, tuple) else ():
            if is_dataclass(one) and not isinstance(one, Expr | type):
                if any(True for _ in life_of(one).turns):
                    yield one
                yield from living(one)


def turns(tree: ast.Spec) -> list[Version]:
    """Give the versions of a spec at which something changed, in order, as far as they are not later than itself."""
    if not knows_versions(tree):
        return []
    newest = version_of(tree.version) or (0, 0, 0)
    return sorted({turn for node in living(tree) for turn in life_of(node).turns if turn <= newest})


def at(tree: ast.Spec, version: Version | None = None) -> ast.Spec:
    """Give a spec as it was at a version, without one as it is now."""
    if not knows_versions(tree):
        return tree
    when = version or version_of(tree.version) or (0, 0, 0)
    made: ast.Spec = _at(tree, when)
    return made


def _at(node: Any, when: Version) -> Any:  # noqa: ANN401
    """Give a node without those below it that were not there; the node itself where nothing changes."""
    changed: dict[str, object] = {}
    for field in fields(node):
        value = getattr(node, field.name)
        if not isinstance(value, tuple) or field.name in {"facts", "life"}:
            continue
        left = tuple(
            _at(one, when) if is_dataclass(one) and not isinstance(one, Expr | type) else one
            for one in value
            if not is_dataclass(one) or life_of(one).there(when)
        )
        if len(left) != len(value) or any(one is not other for one, other in zip(left, value, strict=True)):
            changed[field.name] = left
    for name in ("facts", "life"):
        facts: tuple[ast.Fact, ...] = getattr(node, name, ())
        kept = tuple(fact for fact in facts if not _is_later(fact, when))
        if len(kept) != len(facts):
            changed[name] = kept
    return replace(node, **changed) if changed else node


def _is_later(fact: ast.Fact, when: Version) -> bool:
    """Say whether a thing was deprecated later only."""
    if not isinstance(fact, ast.LevelFact) or fact.since is None:
        return False
    since = version_of(fact.since.text)
    return since is not None and since > when
