"""Which dimensions a product has, and where each is one number.

Takes the draft of a product and the shapes of its images and columns; gives the names of all dimensions, and those that
are one number only within a repetition. A dimension that an imported fragment names is its own, and joins none of the
product: one that is to be shared is a parameter of the fragment.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.model.trees.settling import all_of
from specc.model.value_types import Settled, dimension_named
from specc.syntax.expressions import Ref

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from specc.diagnostics.record import Problems
    from specc.model.drafts import HduDraft, ProductDraft, RepeatDraft
    from specc.source import Source, Span
    from specc.syntax import ast


@dataclass(slots=True)
class Dimensions:
    """The dimensions of a product: all, those of each repetition, and in which repetition alone one is named."""

    names: frozenset[str] = frozenset()
    groups: dict[int, tuple[str, ...]] = field(default_factory=dict)
    inside: dict[str, RepeatDraft] = field(default_factory=dict)


def rows_dimension(hdu: HduDraft, primary: Iterable[HduDraft], home: Source) -> tuple[str, Span] | None:
    """Give the dimension after `rows =`, if that is one and no keyword of the table or of the primary header."""
    if hdu.rows is None or hdu.rows[0].operator != "=" or not isinstance(hdu.rows[0].bound, Ref):
        return None
    ref = hdu.rows[0].bound
    keywords = [keyword.name for one in (hdu, *primary) for keyword in one.keywords]
    if len(ref.parts) > 1 or ref.parts[0].quoted or ref.parts[0].name in keywords:
        return None
    return dimension_named(ref, home), ref.span


def dimensions_of(draft: ProductDraft, shapes: Mapping[int, Settled], problems: Problems) -> Dimensions:
    """Give the dimensions of a product; report one of a repetition that is used outside of it."""
    made = Dimensions()
    outside = {name.text for name in draft.dimensions}
    first: dict[str, tuple[RepeatDraft, Span]] = {}
    inside: dict[int, set[str]] = {}
    for hdu in draft.hdus:
        for name, span in _named_in(hdu, draft, shapes):
            if hdu.repeat is not None:
                inside.setdefault(id(hdu.repeat), set()).add(name)
                if name not in outside:
                    first.setdefault(name, (hdu.repeat, span))
            elif name in first:
                _outside_too(name, span, first.pop(name)[1], problems)
                outside.add(name)
            else:
                outside.add(name)
    made.inside = {name: repeat for name, (repeat, _) in first.items() if name not in outside}
    made.names = frozenset(outside.union(*inside.values()))
    made.groups = {key: tuple(sorted(names - outside)) for key, names in inside.items()}
    return made


def _named_in(hdu: HduDraft, draft: ProductDraft, shapes: Mapping[int, Settled]) -> Iterator[tuple[str, Span]]:
    nowhere = Settled()
    names: list[ast.Name] = [*shapes.get(id(hdu.declaration), nowhere).dimensions]
    for column in hdu.columns:
        names += shapes.get(id(column), nowhere).dimensions
    for key in (*hdu.keywords, *([hdu.root] if hdu.root is not None else [])):
        for value in all_of(key.value) if key.value is not None else ():
            names += shapes.get(id(value), nowhere).dimensions
    yield from ((name.text, name.span) for name in names)
    primaries = [one for one in draft.hdus if one.declaration.kind == "primary"]
    rows = rows_dimension(hdu, primaries, draft.home)
    if rows is not None:
        yield rows


def _outside_too(name: str, span: Span, first: Span, problems: Problems) -> None:
    problems.add(
        "SP354",
        span,
        f"`{name}` is one number in each repetition, and has none here",
        others=(Label(first, "first named here"),),
        help=f"write `dimension {name}` in the product if it is one number for all, or give this axis another name",
    )
