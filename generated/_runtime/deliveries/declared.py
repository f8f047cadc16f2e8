# SPDX-License-Identifier: BSD-3-Clause
"""What a generated module says of a dataset: its key, its members, and the products that their files may be."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..names import NameTemplate
    from .delivery import Delivery


class MemberProduct:
    """A product of a member: `SPEC:NAME`, its templates of names, and which of their fields are numbers of digits."""

    __slots__ = ("_endings", "_numbers", "names", "product")

    def __init__(self, product: str, names: tuple[NameTemplate, ...], numbers: tuple[str, ...] = ()) -> None:
        self.product = product
        self.names = names
        self._numbers = frozenset(numbers)
        self._endings = [(_ending(template.template), template) for template in names]

    def fields(self, name: str) -> dict[str, str] | None:
        """The fields of a plain name; None when it fits no template."""
        for ending, template in self._endings:
            if name.endswith(ending):  # of a million names most are of other products
                held = template.fields(name)
                if held is not None:
                    return held
        return None

    def told(self, fields: dict[str, str], names: tuple[str, ...]) -> tuple[str | None, ...]:
        """What some fields say, so that what is alike is equal: '007' and '7' are both '7' where they are numbers."""
        numbers = self._numbers
        return tuple(
            [  # a list is made in half the time
                (text.lstrip("0") or "0") if (text := fields.get(name)) and name in numbers else text for name in names
            ]
        )


def _ending(template: str) -> str:
    """The text that every name of a template ends in: what stands behind its last field or group."""
    return template[max(template.rfind(mark) for mark in "}])") + 1 :]


class Parent:
    """A member for each file of which there is one of ours, and the fields in which the names of both are alike."""

    __slots__ = ("fields", "member")

    def __init__(self, member: str, fields: tuple[str, ...]) -> None:
        self.member = member
        self.fields = fields


class Member:
    """Files that a delivery has: from `least` to `most` of them, or as many for each file of a parent.

    by: fields in which no two are alike. told_by: the field that names the member whose file it belongs to. listed:
    gives the names of these files, which other files hold. folder: where they lie. when: whether they are asked for.
    """

    __slots__ = ("by", "folder", "least", "listed", "most", "name", "parents", "products", "told_by", "when")

    def __init__(
        self,
        name: str,
        products: tuple[MemberProduct, ...],
        *,
        least: int = 1,
        most: int | None = 1,
        by: tuple[str, ...] = (),
        parents: tuple[Parent, ...] = (),
        told_by: str = "",
        listed: Callable[[Delivery], list[object]] | None = None,
        folder: NameTemplate | None = None,
        when: Callable[[Delivery], object] | None = None,
    ) -> None:
        self.name = name
        self.products = products
        self.least = least
        self.most = most
        self.by = by
        self.parents = parents
        self.told_by = told_by
        self.listed = listed
        self.folder = folder
        self.when = when


class Dataset:
    """A kind of delivery.

    key: the fields that all its names have alike, and those of them that are numbers. check: rules over all files.
    undeclared: level of a file that is of no member. named: values of members that name files: the member, where they
    stand, and what gives them.
    """

    __slots__ = ("check", "folder", "key", "members", "name", "named", "numbers", "title", "undeclared")

    def __init__(
        self,
        name: str,
        *,
        title: str = "",
        key: tuple[str, ...],
        numbers: tuple[str, ...] = (),
        members: tuple[Member, ...],
        folder: NameTemplate | None = None,
        undeclared: str = "error",
        named: tuple[tuple[str, str, Callable[[Delivery], list[object]]], ...] = (),
        check: Callable[[Delivery], None] | None = None,
    ) -> None:
        self.name = name
        self.named = named
        self.title = title
        self.key = key
        self.numbers = numbers
        self.members = members
        self.folder = folder
        self.undeclared = undeclared
        self.check = check

    @property
    def products(self) -> tuple[str, ...]:
        """Every product that its files may be, `SPEC:NAME`."""
        return tuple(dict.fromkeys(one.product for member in self.members for one in member.products))
