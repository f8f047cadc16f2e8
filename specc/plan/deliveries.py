"""The rules of deliveries: `exposure/cal:presence`, `exposure:undeclared-file`, and those of their authors.

Takes a dataset; gives its rules in order. Those that names alone can tell need no more than names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.expressions import MemberRef
from specc.model.walk import nodes
from specc.plan import words
from specc.plan.identity import rule_names
from specc.plan.plan import PlannedRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Dataset, Member


def of_dataset(dataset: Dataset) -> Iterator[PlannedRule]:
    """Give every rule of a dataset."""
    key = ", ".join(one.name for one in dataset.key)
    name, place = dataset.name, dataset.place
    yield PlannedRule(f"{name}:name", "error", f"the name of each file tells {key}", "name", place)
    yield PlannedRule(f"{name}:twice", "error", "no two names differ by case alone, or by being packed", "name", place)
    if dataset.undeclared_files != "allowed":
        message = "every file is of a member"
        yield PlannedRule(f"{name}:undeclared-file", dataset.undeclared_files, message, "name", place)
    if _reads_files(dataset):
        yield PlannedRule(f"{name}:unread", "info", "what needs the files themselves was judged", "name", place)
    for member in dataset.members:
        yield from _of_member(dataset, member)
    for one in dataset.named:
        message = f"each file that a file of {one.member} names is there"
        yield PlannedRule(f"{name}/{one.member}/{one.item}:there", "error", message, "header", one.value.place)
    for named, rule in zip(rule_names(dataset.rules), dataset.rules, strict=True):
        message = (rule.message or rule.expression.text) + words.under(rule.conditions)
        yield PlannedRule(f"{name}:{named}", rule.level, message, "header", rule.place)


def _reads_files(dataset: Dataset) -> bool:
    """Say whether anything is asked that the names of files do not tell."""
    asked = [one for rule in dataset.rules for one in (rule.expression, *rule.conditions, *rule.if_present)]
    asked += [one for member in dataset.members for one in member.conditions]
    return (
        bool(dataset.named)
        or any(member.listed_in is not None for member in dataset.members)
        or any(isinstance(node, MemberRef) and node.value is not None for one in asked for node in nodes(one))
    )


def _of_member(dataset: Dataset, member: Member) -> Iterator[PlannedRule]:
    name, under = f"{dataset.name}/{member.name}", words.under(member.conditions)
    said = how_many(member)

    def must(aspect: str, message: str) -> PlannedRule:
        return PlannedRule(f"{name}:{aspect}", "error", message + under, "name", member.place)

    if member.least:
        yield must("presence", said)
    if member.most is not None:
        yield must("count", said)
    if member.by:
        yield must("unique", f"no two {member.name} are alike in {', '.join(member.by)}")
    if member.parents:
        parents = " or ".join(one.member for one in member.parents)
        yield must("parent", f"each {member.name} belongs to a file of {parents}")
    if member.listed_in is not None:
        yield must("listed", f"each file that {member.listed_in.text} names is there")
    folder = member.folder or dataset.folder
    if folder is not None:
        yield must("folder", f"{member.name} lies in a folder {folder.template}")


def how_many(member: Member) -> str:
    """Give how many files a member has, in words."""
    counts = {(1, 1): "is one file", (0, 1): "is at most one file", (1, None): "is one file or more"}
    count = counts.get((member.least, member.most), "may be any number of files")
    of = f" for each file of {' and '.join(one.member for one in member.parents)}" if member.parents else ""
    by = f" for each {', '.join(member.by)}" if member.by and member.most == 1 else ""
    return f"there {count} of {member.name}{of}{by}"
