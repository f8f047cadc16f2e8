"""What came, went, was renamed and deprecated in which version of a spec.

Takes the tree of all versions; gives the changes of each product, enum and set of flags, the oldest first. What an
imported spec changed is its own history.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specc.model.constants import scalar_of
from specc.model.constants import shown as quoted
from specc.model.spec import Change
from specc.model.versions import knows_versions, life_of, shown
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.versions import Version

Found = tuple["Version", Change]


def history(tree: ast.Spec) -> tuple[Change, ...]:
    """Give every change of a spec."""
    if not knows_versions(tree):
        return ()
    fragments = {one.name.text: one for one in tree.declarations if isinstance(one, ast.Fragment)}
    found: list[Found] = []
    for one in tree.declarations:
        match one:
            case ast.Product():
                found += _block(one.items, one.name.text, "", fragments, ())
            case ast.Enum():
                for value in one.values:
                    constant = scalar_of(value.value)
                    name = "" if constant is None else quoted(constant)
                    found += _changes(value, f"enum {one.name.text}", name)
            case ast.Flags():
                for bit in one.bits:
                    found += _changes(bit, f"flags {one.name.text}", bit.name.text)
    ordered = sorted(dict.fromkeys(found), key=lambda pair: pair[0])
    return tuple(change for _, change in ordered)


def _block(
    nodes: tuple[ast.Node, ...], of: str, hdu: str, fragments: dict[str, ast.Fragment], inside: tuple[str, ...]
) -> Iterator[Found]:
    """Give the changes of a block, with those of the fragments that it includes."""
    for node in nodes:
        match node:
            case ast.Item():
                for name in node.names:
                    yield from _changes(node, of, f"{hdu}{name.text}")
                yield from _block(node.items, of, f"{hdu}{node.names[0].text}.", fragments, inside)
            case ast.Hdu():
                yield from _changes(node, of, node.name.text)
                yield from _block(node.items, of, f"{node.name.text}/", fragments, inside)
            case ast.Rule():
                said = node.message.text if node.message else " ".join(node.expression.span.text.split())
                yield from _changes(node, of, f"{hdu.rstrip('/.')}: {said}" if hdu else said)
            case ast.Include(target=ast.Name(text=name)) if name in fragments and name not in inside:
                yield from _block(fragments[name].items, of, hdu, fragments, (*inside, name))
            case ast.When():
                yield from _block((*node.then, *node.otherwise), of, hdu, fragments, inside)
            case ast.Switch():
                for arm in node.arms:
                    yield from _block(arm.items, of, hdu, fragments, inside)
                yield from _block(node.otherwise or (), of, hdu, fragments, inside)
            case ast.Columns() | ast.Repeat() | ast.Each():
                yield from _block(node.items, of, hdu, fragments, inside)


def _changes(node: Any, of: str, what: str) -> Iterator[Found]:  # noqa: ANN401  any node of a tree
    """Give what happened to one thing."""
    lived = life_of(node)
    now = [one.span.text for fact in _levels(node) for one in fact.now]
    if lived.since:
        yield lived.since, Change(shown(lived.since), of, "came", what, "")
    if lived.until:
        yield lived.until, Change(shown(lived.until), of, "went", what, "")
    if lived.deprecated:
        yield lived.deprecated, Change(shown(lived.deprecated), of, "deprecated", what, ", ".join(now))
    for fact, before in lived.formers:
        if before:
            value = scalar_of(fact.value)
            old = quoted(value) if value is not None else fact.name.text if fact.name else ""
            yield before, Change(shown(before), of, "renamed", what, old)


def _levels(node: Any) -> list[ast.LevelFact]:  # noqa: ANN401
    facts = getattr(node, "facts", ()) or getattr(node, "life", ())
    return [fact for fact in facts if isinstance(fact, ast.LevelFact) and fact.since is not None]
