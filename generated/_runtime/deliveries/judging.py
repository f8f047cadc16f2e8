# SPDX-License-Identifier: BSD-3-Clause
"""Whether a delivery is whole: who is missing, who is there too often, whose parent is missing, who lies elsewhere.

Takes a `Delivery`; puts what is wrong with it into its findings. Rules are `DATASET/MEMBER:aspect`.
"""

from __future__ import annotations

import os

from ..expressions import UNTOLD
from ..names import plain_name
from ..values import digits_number, shown
from .delivered import Unread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from .declared import Dataset, Member, Parent
    from .delivered import DeliveredFile
    from .delivery import Delivery


def judge(delivery: Delivery, *, folders: bool = True) -> None:
    """Judge a delivery. folders: whether it is known where files lie."""
    dataset = delivery.dataset
    for member in dataset.members:
        asked = _asked(delivery, member)
        if asked is None:
            continue
        files = delivery.files(member.name)
        if not asked:
            mine = {one.product for one in member.products}
            others = [one for one in dataset.members if mine.intersection(each.product for each in one.products)]
            if not any(_asked(delivery, one) for one in others):
                _unasked(delivery, member, files)
            continue
        if member.listed is None or _listed(delivery, member, files):
            _count(delivery, member, files)
        _alike(delivery, member, files)
        if folders:
            _folders(delivery, member, files)
    if dataset.check is not None:
        dataset.check(delivery)


def _asked(delivery: Delivery, member: Member) -> bool | None:
    when = member.when
    return True if when is None else delivery.when(lambda: when(delivery))


def _unasked(delivery: Delivery, member: Member, files: Sequence[DeliveredFile]) -> None:
    """Report files of a member that this delivery does not have."""
    if delivery.dataset.undeclared == "allowed":
        return
    for file in files:
        message = f"{shown(file.name)} is {member.name}, which this delivery does not have"
        delivery.findings.add(f"{delivery.dataset.name}:undeclared-file", message, path=file.path, found=file.name)


# ---------------------------------------------------------------------------------------------- how many


def _count(delivery: Delivery, member: Member, files: Sequence[DeliveredFile]) -> None:
    if member.parents:
        _of_parents(delivery, member, files)
    elif not member.by or member.most != 1 or not files:  # else one for each that `by` says, and `_alike` tells two
        _limits(delivery, member, files, "")


def _limits(delivery: Delivery, member: Member, files: Sequence[DeliveredFile], of: str) -> None:
    rule = f"{delivery.dataset.name}/{member.name}"
    if len(files) < member.least:
        delivery.findings.add(
            f"{rule}:presence", f"there is no {member.name}{of}", expected=_templates(member), found=None
        )
    elif member.most is not None and len(files) > member.most:
        names = ", ".join(shown(file.name) for file in files[:3]) + (", ..." if len(files) > 3 else "")  # noqa: PLR2004
        delivery.findings.add(
            f"{rule}:count",
            f"there are {len(files)} {member.name}{of}, not {'one' if member.least else 'at most one'}: {names}",
            path=files[1].path,
            expected=member.most,
            found=len(files),
        )


def _templates(member: Member) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.template for one in member.products for name in one.names))


def _of_parents(delivery: Delivery, member: Member, files: Sequence[DeliveredFile]) -> None:
    """Judge a member of which there is one for each file of others."""
    orphans = dict.fromkeys(files)
    for parent in member.parents:
        mine: dict[tuple[str | None, ...], list[DeliveredFile]] = {}
        for file in files:
            if not member.told_by or file.fields.get(member.told_by) == parent.member:
                mine.setdefault(_told(file, parent), []).append(file)
        for other in delivery.files(parent.member):
            found = mine.get(_told(other, parent), [])
            for file in found:
                orphans.pop(file, None)
            _limits(delivery, member, found, f" for {other.name}")
    for file in orphans:
        parents = " or ".join(parent.member for parent in member.parents)
        message = f"there is no {parents} that {shown(file.name)} belongs to"
        delivery.findings.add(f"{delivery.dataset.name}/{member.name}:parent", message, path=file.path, found=file.name)


def _told(file: DeliveredFile, parent: Parent) -> tuple[str | None, ...]:
    return file.product.told(file.fields, parent.fields)


def _alike(delivery: Delivery, member: Member, files: Sequence[DeliveredFile]) -> None:
    """Report files of a member that are alike in fields in which no two are."""
    if not member.by:
        return
    known: dict[tuple[str | None, ...], DeliveredFile] = {}
    for file in files:
        first = known.setdefault(file.product.told(file.fields, member.by), file)
        if first is not file:
            told = ", ".join(f"{name} {file.fields.get(name, 'left out')}" for name in member.by)
            message = f"{shown(file.name)} and {shown(first.name)} are both {member.name} of {told}"
            delivery.findings.add(
                f"{delivery.dataset.name}/{member.name}:unique", message, path=file.path, found=file.name
            )


# ---------------------------------------------------------------------------------------------- named by others


def names_listed(delivery: Delivery, member: Member) -> list[str] | None:
    """The names of a member's files that other files hold; None when nobody can tell."""
    if member.name not in delivery.listed:
        delivery.listed[member.name] = _ask(delivery, member)
    return delivery.listed[member.name]


def _ask(delivery: Delivery, member: Member) -> list[str] | None:
    if member.listed is None:
        return None
    try:
        return list(dict.fromkeys(_texts(member.listed(delivery))))
    except Unread:
        delivery.untold = True
        return None
    except UNTOLD:
        return []


def judge_named(delivery: Delivery, there: Container[str]) -> None:
    """Report files that values of the type `file of PRODUCT` name, and that are not there."""
    for member, item, ask in delivery.dataset.named:
        try:
            names = _texts(ask(delivery))
        except Unread:
            delivery.untold = True
            continue
        for name in dict.fromkeys(names):
            if plain_name(name) not in there:
                delivery.findings.add(
                    f"{delivery.dataset.name}/{member}/{item}:there",
                    f"{shown(name)}, which a file of {member} names, is not there",
                    found=name,
                )


def _texts(value: object) -> list[str]:
    """The texts in a value, however deep they lie in lists."""
    found: list[str] = []
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            found.append(one)
        elif isinstance(one, (list, tuple)):
            waiting.extend(reversed(one))
        elif hasattr(one, "tolist"):
            waiting.append(one.tolist())
    return found


def _listed(delivery: Delivery, member: Member, files: Sequence[DeliveredFile]) -> bool:
    """Report files that are named, and are not there; whether what there is may be counted."""
    names = names_listed(delivery, member)
    if names is None:
        return False
    there = {file.name for file in files}
    missing = [name for name in names if plain_name(name) not in there]
    for name in missing:
        delivery.findings.add(
            f"{delivery.dataset.name}/{member.name}:listed",
            f"{shown(name)} is named, and there is no such {member.name}",
            expected=name,
        )
    return not missing


# ---------------------------------------------------------------------------------------------- where they lie


def _folders(delivery: Delivery, member: Member, files: Sequence[DeliveredFile]) -> None:
    folder = member.folder or delivery.dataset.folder
    if folder is None:
        return
    levels = folder.template.count("/") + 1
    for file in files:
        lies = os.path.dirname(file.path if file.opening is None else os.path.abspath(file.path))
        end = "/".join(lies.replace(os.sep, "/").split("/")[-levels:])
        held = folder.fields(end)
        wrong = held is None or any(not _same(delivery.dataset, name, held[name], delivery) for name in held)
        if wrong:
            message = f"{shown(file.name)} does not lie in a folder {folder.template}"
            delivery.findings.add(
                f"{delivery.dataset.name}/{member.name}:folder",
                message,
                path=file.path,
                expected=folder.template,
                found=end,
            )


def _same(dataset: Dataset, name: str, text: str, delivery: Delivery) -> bool:
    due = delivery.keys[name]
    return text == due or (name in dataset.numbers and digits_number(text) == digits_number(due))
