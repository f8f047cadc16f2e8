"""What is wrong with what a spec says of its versions.

Takes the tree of a spec as written, of all versions; reports versions that are none, that are still to come, and that
contradict each other.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

from specc.diagnostics.record import Label
from specc.model.versions import facts_of, knows_versions, life_of, shown, version_of
from specc.syntax import ast
from specc.syntax.expressions import Expr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.diagnostics.record import Problems
    from specc.model.versions import Version

_Told = tuple[str, ast.Text, ast.Fact]


def check_versions(tree: ast.Spec, problems: Problems) -> None:
    """Report what is wrong with the versions that a spec names."""
    if not knows_versions(tree) and "version" not in tree.source.text:
        return
    newest = version_of(tree.version)
    for node in _every(tree):
        if isinstance(node, ast.VersionOf):
            if node.default is not None:
                _known(node.default, newest, tree, problems)
            continue
        told = list(_told(node))
        if told and all([_known(text, newest, tree, problems) for _, text, _ in told]):  # noqa: C419  each is told
            _agree(node, told, problems)


def _every(tree: Any) -> Iterator[Any]:  # noqa: ANN401  any node of a tree
    for field in fields(tree):
        value = getattr(tree, field.name)
        for one in value if isinstance(value, tuple) else ():
            if is_dataclass(one) and not isinstance(one, Expr | type):
                yield one
                yield from _every(one)


def _told(node: Any) -> Iterator[_Told]:  # noqa: ANN401
    """Give the versions that a node names, each with its word."""
    for fact in facts_of(node):
        match fact:
            case ast.SinceFact():
                yield "since", fact.version, fact
            case ast.UntilFact():
                yield "until", fact.version, fact
            case ast.LevelFact(since=ast.Text() as text):
                yield "deprecated since", text, fact
            case ast.FormerlyFact(before=ast.Text() as text):
                yield "before", text, fact


def _known(text: ast.Text, newest: Version | None, tree: ast.Spec, problems: Problems) -> bool:
    """Report what is no version, or one that the spec has not reached."""
    version = version_of(text.text)
    if version is None:
        problems.add("SP240", text.span, f"`{text.text}` is no version", help="write two or three numbers, as in `1.2`")
        return False
    if newest is not None and version > newest:
        problems.add(
            "SP240",
            text.span,
            f"{shown(version)} is still to come: this spec is {tree.version}",
            help="raise the version of the spec in its second line, or say it when that version is made",
        )
        return False
    return True


def _agree(node: Any, told: list[_Told], problems: Problems) -> None:  # noqa: ANN401
    """Report versions of one thing that contradict each other."""
    seen: dict[str, ast.Fact] = {}
    for word, _, fact in told:
        if word in seen and word != "before":
            others = (Label(seen[word].span, "first here"),)
            problems.add("SP241", fact.span, f"`{word}` is said twice", others=others, help="leave one out")
            return
        seen[word] = fact
    life = life_of(node)
    first = f"since {shown(life.since)}" if life.since else "from the beginning"
    gone = f"until {shown(life.until)}" if life.until else ""
    if life.since and life.until and life.since >= life.until:
        _contradict(seen["until"], f"what is there {first} is not gone in {shown(life.until)}", seen["since"], problems)
    elif life.deprecated and life.since and life.deprecated < life.since:
        message = f"what is there {first} is not deprecated in {shown(life.deprecated)}"
        _contradict(seen["deprecated since"], message, seen["since"], problems)
    elif life.deprecated and life.until and life.deprecated >= life.until:
        message = f"what is there {gone} is not deprecated in {shown(life.deprecated)}"
        _contradict(seen["deprecated since"], message, seen["until"], problems)
    for fact, before in life.formers:
        if before and life.since and before <= life.since:
            _contradict(fact, f"what is there {first} had no name before {shown(before)}", seen["since"], problems)
        elif before and life.until and before >= life.until:
            message = f"what is there {gone} was not renamed in {shown(before)}"
            _contradict(fact, message, seen["until"], problems)


def _contradict(fact: ast.Fact, message: str, other: ast.Fact, problems: Problems) -> None:
    problems.add(
        "SP241",
        fact.span,
        message,
        others=(Label(other.span, "said here"),),
        help="`since` comes first, then `deprecated since`, then `until`",
    )
