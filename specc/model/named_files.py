"""Files that files name: values of the type `file of PRODUCT`, as far as a delivery has files of that product.

Takes the members of a dataset with their products; gives which values name files of which members. What a member is
made of anyway, `many cal from asn.members`, is not said twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.expressions import HduRef, KeywordRef, MemberRef
from specc.model.spec import Hdu, NamedFiles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.model.delivered import Delivered
    from specc.model.join import PlacedMember
    from specc.model.spec import Keyword, Member


def named_files(placed: Sequence[PlacedMember], members: Sequence[Member]) -> Iterator[NamedFiles]:
    """Give the values that name files of members."""
    given: set[tuple[str, str]] = set()
    for one in placed:
        for product in one.products:
            for hdu, keyword in _naming(product):
                item = f"{hdu.label}/{keyword.name}"
                of = tuple(dict.fromkeys(other.name for other in placed if _has(other, keyword)))
                listed = any(_is_listed(member, one.name, hdu, keyword) for member in members)
                if of and not listed and (one.name, item) not in given:
                    given.add((one.name, item))
                    head = (f"{one.name}.{keyword.name}", keyword.place)
                    value = KeywordRef("string", None, *head, HduRef("every", hdu.label), keyword.name, "string")
                    yield NamedFiles(one.name, item, MemberRef("string", None, *head, one.name, value=value), of)


def _naming(one: Delivered) -> Iterator[tuple[Hdu, Keyword]]:
    for hdu in one.product.hdus:
        if isinstance(hdu, Hdu):
            yield from ((hdu, keyword) for keyword in hdu.keywords if keyword.facts.files and keyword.family is None)


def _has(member: PlacedMember, keyword: Keyword) -> bool:
    """Say whether files of a member may be what a value names."""
    return any((one.spec, one.product.name) in keyword.facts.files for one in member.products)


def _is_listed(member: Member, name: str, hdu: Hdu, keyword: Keyword) -> bool:
    """Say whether a member is made of the files that a value names."""
    listed = member.listed_in
    if not isinstance(listed, MemberRef) or not isinstance(listed.value, KeywordRef) or listed.member != name:
        return False
    return (listed.value.hdu.label, listed.value.name) == (hdu.label, keyword.name)
