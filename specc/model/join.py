"""What joins the files of a delivery: fields of their names that are alike, or that say whose a file is.

Takes the members of a dataset with their products; gives the fields of the key, those that tell files of one member
apart, and those that bind a file to its parent, or diagnostics where the names do not say it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.diagnostics.suggest import did_you_mean
from specc.model.name_templates import surely_in
from specc.model.spec import KeyField, Parent
from specc.runtime.patterns import pattern_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.diagnostics.record import Problems
    from specc.model.delivered import Delivered
    from specc.model.drafts import Condition
    from specc.model.spec import NameField, Product
    from specc.syntax import ast


@dataclass(frozen=True, slots=True)
class PlacedMember:
    """A member as written, the conditions that it stands under, and the products that its files may be."""

    name: str
    node: ast.Member
    conditions: tuple[Condition, ...]
    products: tuple[Delivered, ...]
    said: tuple[ast.Name, ...]  # the name of each product

    @property
    def several(self) -> bool:
        """Say whether there may be more than one file."""
        return self.node.how_many in {"many", "any"} or self.node.for_each is not None


@dataclass(slots=True)
class Joins:
    """Reads what joins the members of one dataset."""

    members: Sequence[PlacedMember]
    problems: Problems

    # -------------------------------------------------------------------------------------------- the key

    def key(self, node: ast.Key) -> list[KeyField]:
        """Give the fields of the key that every member has."""
        found: list[KeyField] = []
        for name in node.fields:
            if any(one.name == name.text for one in found):
                self.problems.add("SP641", name.span, f"`{name.text}` is in the key twice", help="leave one out")
                continue
            made = self.key_field(name)
            if made is not None:
                found.append(made)
        return found

    def key_field(self, name: ast.Name) -> KeyField | None:
        """Give one field; None after a diagnostic, or where no product could be asked."""
        first: tuple[NameField, Delivered] | None = None
        for member in self.members:
            if member.node.listed_in is not None:
                continue
            for one, said in zip(member.products, member.said, strict=True):
                made = self.in_product(name, one, said)
                if made is None:
                    return None
                if first is None:
                    first = made, one
                elif _reading(made) != _reading(first[0]):
                    self.unlike(name, (first[0], first[1]), (made, one))
                    return None
        if first is None:
            return None
        field = first[0]
        widths = {
            each.width for member in self.members for one in member.products for each in one.product.fields
            if each.name == name.text
        }  # fmt: skip
        return KeyField(name.text, field.compare, field.width if len(widths) == 1 else None, name.span.place)

    def in_product(self, name: ast.Name, one: Delivered, said: ast.Name) -> NameField | None:
        """Give the field of the key that the names of a product have."""
        field = field_of(one.product, name.text)
        lacking = [each for each in one.product.templates if name.text not in surely_in(each.parts)]
        if field is not None and not lacking:
            return field
        names = [each.name for each in one.product.fields]
        where = f"`{lacking[0].template}`" if lacking else "its name"
        help_ = did_you_mean(name.text, names) or (
            f"put it into {where}, leave it out of the key, or have other files name it: `from MEMBER.KEYWORD`"
        )
        reason = "has no" if field is None else "may lack"
        self.problems.add(
            "SP642",
            name.span,
            f"the name of a `{said.text}` {reason} `{name.text}`",
            others=(
                Label(said.span, f"its files are called {' or '.join(t.template for t in one.product.templates)}"),
            ),
            help=help_,
        )
        return None

    def unlike(self, name: ast.Name, one: tuple[NameField, Delivered], other: tuple[NameField, Delivered]) -> None:
        """Report a field that two products read differently."""
        said = [f"{each.type} in {where.spec}:{where.product.name}" for each, where in (one, other)]
        self.problems.add(
            "SP643",
            name.span,
            f"`{name.text}` is not read alike in all names: it is {said[0]}, and {said[1]}",
            help="declare it in one place, as `names NAME { ... }`, and include that in both",
        )

    # -------------------------------------------------------------------------------------------- within a member

    def by(self, member: PlacedMember) -> tuple[str, ...]:
        """Give the fields in which no two files of a member are alike."""
        for name in member.node.by:
            for one, said in zip(member.products, member.said, strict=True):
                if field_of(one.product, name.text) is None:
                    self.no_field(name, said, one.product)
                    return ()
        return tuple(name.text for name in member.node.by)

    def no_field(self, name: ast.Name, said: ast.Name, product: Product) -> None:
        """Report a field that the names of a product do not have."""
        names = [each.name for each in product.fields]
        self.problems.add(
            "SP645",
            name.span,
            f"the name of a `{said.text}` has no `{name.text}`",
            help=did_you_mean(name.text, names) or f"its fields are {', '.join(names)}",
        )

    # -------------------------------------------------------------------------------------------- parents

    def parents(self, member: PlacedMember, key: Sequence[str]) -> tuple[Parent, ...]:
        """Give the members for each file of which there is one, and the fields in which both are alike."""
        each = member.node.for_each
        if each is None:
            return ()
        told_by = each.told_by.text if each.told_by is not None else ""
        if each.told_by is not None and not self.tells(member, each.told_by, each.members):
            return ()
        found = []
        for name in each.members:
            parents = [one for one in self.members if one.name == name.text]
            if not parents or name.text == member.name:
                known = [one.name for one in self.members if one.name != member.name]
                self.problems.add(
                    "SP645",
                    name.span,
                    f"`{name.text}` is no other member",
                    help=did_you_mean(name.text, known) or f"the other members are {', '.join(dict.fromkeys(known))}",
                )
                continue
            fields = self.shared(member, parents, told_by)
            if not self.told_apart(name, member, parents, fields, key):
                continue
            found.append(Parent(name.text, fields))
        if len(each.members) > 1 and each.told_by is None and len(found) == len(each.members):
            whose = " or ".join(name.text for name in each.members)
            self.problems.add(
                "SP646",
                each.span,
                f"nothing in the name of a `{member.name}` says whose it is: {whose}",
                help="name the field that does: `for each i2d, segm by of`, where `of` is i2d or segm",
            )
        return tuple(found)

    def tells(self, member: PlacedMember, told_by: ast.Name, parents: Sequence[ast.Name]) -> bool:
        """Say whether a field can hold the names of the members that it is to tell apart."""
        for one, said in zip(member.products, member.said, strict=True):
            field = field_of(one.product, told_by.text)
            if field is None:
                self.no_field(told_by, said, one.product)
                return False
            fits = pattern_of(field.pattern)
            never = next((name for name in parents if not fits(name.text)), None)
            if never is not None:
                self.problems.add(
                    "SP646",
                    told_by.span,
                    f"`{told_by.text}` is never `{never.text}`",
                    others=(Label(never.span, "so no file could say that it belongs to this member"),),
                    help="call the member as the field does: `one PRODUCT as NAME`",
                )
                return False
        return True

    @staticmethod
    def shared(member: PlacedMember, parents: Sequence[PlacedMember], told_by: str) -> tuple[str, ...]:
        """Give the fields that all names of a member and of its parent have."""
        every = [one.product for each in (member, *parents) for one in each.products]
        first = every[0].fields if every else ()
        return tuple(
            one.name
            for one in first
            if one.name != told_by
            and all((other := field_of(each, one.name)) and _reading(other) == _reading(one) for each in every)
        )

    def told_apart(
        self,
        name: ast.Name,
        member: PlacedMember,
        parents: Sequence[PlacedMember],
        fields: tuple[str, ...],
        key: Sequence[str],
    ) -> bool:
        """Say whether the name of a file tells which of several parents it belongs to; report it if not."""
        if not any(one.several for one in parents) or set(fields) - set(key):
            return True
        only = {field.name for one in parents for each in one.products for field in each.product.fields} - set(key)
        self.problems.add(
            "SP646",
            name.span,
            f"nothing in the name of a `{member.name}` says which `{name.text}` it belongs to",
            help=f"put {' or '.join(f'`{{{one}}}`' for one in sorted(only))} into its name, as in that of `{name.text}`"
            if only
            else f"give the names of `{name.text}` a field that tells them apart, and these, too",
        )
        return False


def field_of(product: Product, name: str) -> NameField | None:
    """Give a field of the names of a product."""
    return next((one for one in product.fields if one.name == name), None)


def _reading(field: NameField) -> tuple[str, str | None]:
    return field.compare, field.written


def pattern_in(products: Sequence[Product], name: str) -> str:
    """Give a regular expression of what a field may hold in any of some products."""
    every = dict.fromkeys(one.pattern for each in products if (one := field_of(each, name)) is not None)
    return "|".join(every) or re.escape(name)
