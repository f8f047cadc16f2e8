"""What an ASDF tree says again of the headers beside it: the terms that HDUs use and that have a name in trees.

Takes a tree that mirrors HDUs; gives keywords with their paths, those that a HDU has under any condition.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from specc.model.spec import Hdu, Repeat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Keyword, Product, Spec


class Mirrored(NamedTuple):
    """A keyword of an HDU that stands in the tree at a path, too."""

    hdu: Hdu
    keyword: Keyword
    path: str


def mirrored(block: Hdu, product: Product, spec: Spec) -> Iterator[Mirrored]:
    """Give what a tree mirrors, each keyword of an HDU once."""
    seen: set[tuple[str, str]] = set()
    for label in block.mirrors:
        for hdu in _called(label, product):
            for keyword in hdu.keywords:
                path = _path(keyword, spec)
                if path is not None and (hdu.label, keyword.name) not in seen:
                    seen.add((hdu.label, keyword.name))
                    yield Mirrored(hdu, keyword, path)


def repeated(block: Hdu, product: Product) -> list[str]:
    """Give the HDUs that a tree mirrors and that come several times: nothing says which of them it means."""
    members = {member.label for part in product.hdus if isinstance(part, Repeat) for member in part.members}
    return [label for label in block.mirrors if label in members]


def _called(label: str, product: Product) -> Iterator[Hdu]:
    for part in product.hdus:
        if isinstance(part, Hdu) and part.label == label and part.kind not in {"object", "tuple"}:
            yield part


def _path(keyword: Keyword, spec: Spec) -> str | None:
    """Give the path of a keyword in trees of ASDF; None when it is no term, or has no name there."""
    if not keyword.vocabulary or keyword.family is not None:
        return None
    for vocabulary in spec.vocabularies:
        if vocabulary.key == keyword.vocabulary:
            for term in vocabulary.terms:
                if term.name == keyword.name:
                    return next((one.path for one in term.formats if one.format == "asdf"), None)
    return None
