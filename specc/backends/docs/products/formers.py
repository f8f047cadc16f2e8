"""What the parts of a product were called before, as ids: a link that somebody keeps goes on leading to what it meant.

Takes the blocks of a product; gives for each id of a part, `cal/SCI/EXPTIME`, the ids that it had. What is called so
today is another thing and has the id for itself.
"""

from __future__ import annotations

from itertools import product as pairs
from typing import TYPE_CHECKING

from specc.plan.identity import item_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from specc.model.spec import Column, Hdu, Keyword, Life

_MOST = 24  # ids of one part; a spec may say as many former names as it likes


def former_ids(name: str, hdus: Sequence[Hdu]) -> dict[str, tuple[str, ...]]:
    """Give the former ids of all parts of the product of that name that had any."""
    moved = dict(_moved(hdus))
    parts: dict[str, tuple[str, ...]] = {}
    for hdu in hdus:
        labels = (hdu.label, *_olds(hdu.life), *_within(hdu.label, moved))
        for names in (("",), *_items(hdu).values()):
            ids = tuple(f"{name}/{label}{f'/{one}' if one else ''}" for label, one in pairs(labels, names))
            parts.setdefault(ids[0], ids[1:])
    return {
        now: olds
        for now, ids in parts.items()
        if (olds := tuple(dict.fromkeys(one for one in ids if one not in parts))[:_MOST])
    }


def _olds(life: Life) -> Iterator[str]:
    return (str(one.name) for one in life.formers)


def _items(hdu: Hdu) -> dict[str, tuple[str, ...]]:
    """Give the items of a block as ids have them, each with the names it has and had."""
    found: dict[str, tuple[str, ...]] = {}
    items: list[Keyword | Column] = [*hdu.keywords, *hdu.columns]
    for item in items:
        names = (item_of(item), *_olds(item.life))
        found.setdefault(names[0], names)
        for inner in _inner(item):
            ids = tuple(f"{outer}.{one}" for outer, one in pairs(names, (item_of(inner), *_olds(inner.life))))
            found.setdefault(ids[0], ids)
    return found


def _inner(item: Keyword | Column) -> tuple[Keyword, ...]:
    """Give the keywords of a column, or the fields of a record."""
    held: tuple[Keyword, ...] = getattr(item, "fields", ()) or getattr(item, "keywords", ())
    return held


def _moved(hdus: Iterable[Hdu]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the labels of what stands under a key of a tree that had other names, with those it had."""
    for hdu in hdus:
        if hdu.kind == "object":
            for key in hdu.keywords:
                olds = tuple(f"{hdu.label}.{one}" for one in _olds(key.life))
                if olds:
                    yield f"{hdu.label}.{item_of(key)}", olds


def _within(label: str, moved: dict[str, tuple[str, ...]]) -> Iterator[str]:
    for start, olds in moved.items():
        if label == start or label.startswith(f"{start}."):
            yield from (old + label[len(start) :] for old in olds)
