"""Changes of a tree, as functions of a copy of its file: what stands at a path is put, dropped, renamed, tagged."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
from yaml.nodes import MappingNode, ScalarNode

from specc.mutants.attempts import Attempt
from specc.mutants.trees import arrays, nodes
from specc.mutants.trees.objects import at, drop_at, get, is_list, put, put_at, rename, spelt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from yaml.nodes import Node

    from specc.mutants.trees.file import TreeFile
    from specc.mutants.trees.objects import Path

_SHOWN = 60


def shown(value: Any) -> str:  # noqa: ANN401  whatever a tree holds
    """Give a value as people read it."""
    if isinstance(value, np.ndarray):
        return f"an array of {value.dtype.name} {list(value.shape)}"
    try:
        text = json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError):
        text = str(value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."


def put_value(path: Path, value: Any) -> Attempt:  # noqa: ANN401  as above
    """Let a path hold a value; a single value keeps the tag that is not a core one, and its quotes."""

    def change(file: TreeFile) -> None:
        new = _node(value, file)
        old = at(file.root, path)
        if isinstance(old, ScalarNode) and isinstance(new, ScalarNode) and value is not None:
            if not old.tag.startswith(nodes.CORE):
                new = ScalarNode(old.tag, new.value, style=old.style)
            elif old.tag == f"{nodes.CORE}str" == new.tag:
                new = ScalarNode(old.tag, new.value, style=old.style or '"')
        if path:
            put_at(file.root, path, new)
        elif file.format == "ecsv":
            put(file.rest.header, "meta", new)
        else:
            file.root = new

    return Attempt(f"{spelt(path) or 'the root'} is {shown(value)}", (change,))


def put_all(paths: Sequence[Path], value: Any) -> Attempt:  # noqa: ANN401  as above
    """Let several paths hold a value."""
    made = [put_value(path, value) for path in paths]
    return Attempt(
        f"{spelt(paths[0])} and {len(paths) - 1} more are {shown(value)}", tuple(one.changes[0] for one in made)
    )


def put_tagged(path: Path, value: Any) -> Attempt:  # noqa: ANN401  as above
    """Let a path hold a value with the tag of what it holds."""

    def change(file: TreeFile) -> None:
        old = at(file.root, path)
        new = _node(value, file)
        if old is not None and not old.tag.startswith(nodes.CORE):
            new.tag = old.tag
        put_at(file.root, path, new)

    return Attempt(f"{spelt(path)} is {shown(value)}", (change,))


def _node(value: Any, file: TreeFile) -> Node:  # noqa: ANN401  as above
    if isinstance(value, np.ndarray) and file.asdf is not None:
        return arrays.made(np.ma.filled(value), _tag(file), file.asdf)
    return nodes.node(value.tolist() if isinstance(value, np.ndarray | np.generic) else value)


def _tag(file: TreeFile) -> str:
    """Give the tag of arrays in this file."""
    return next((one.tag for one in arrays.every(file.root)), "")


def drop_path(path: Path) -> Attempt:
    """Take away what stands at a path."""
    return Attempt(f"{spelt(path)} is not there", (lambda file: drop_at(file.root, path),))


def rename_key(path: Path, new: str) -> Attempt:
    """Let the last key of a path go by another name."""

    def change(file: TreeFile) -> None:
        owner = at(file.root, path[:-1])
        if owner is not None:
            rename(owner, str(path[-1]), new)

    return Attempt(f"{spelt(path)} is called {new}", (change,))


def copy_to(path: Path, other: Path) -> Attempt:
    """Let another path hold what stands at a path."""

    def change(file: TreeFile) -> None:
        value = at(file.root, path)
        if value is not None:
            put_at(file.root, other, nodes.copied(value))

    return Attempt(f"{spelt(other)} is what {spelt(path)} is", (change,))


def grow(path: Path, times: int = 1) -> Attempt:
    """Add a copy of the last element of a list, or nothing where it has none."""

    def change(file: TreeFile) -> None:
        one = at(file.root, path)
        if one is not None and is_list(one) and one.value:
            one.value.extend(nodes.copied(one.value[-1]) for _ in range(times))

    return Attempt(f"{spelt(path)} has {times} more", (change,))


def shrink(path: Path, length: int) -> Attempt:
    """Cut a list to its first elements."""

    def change(file: TreeFile) -> None:
        one = at(file.root, path)
        if one is not None and is_list(one):
            del one.value[length:]

    return Attempt(f"{spelt(path)} has {length}", (change,))


def tag(path: Path, new: str) -> Attempt:
    """Give a node another tag; "": none but that of its kind."""

    def change(file: TreeFile) -> None:
        one = at(file.root, path)
        if one is not None:
            kind = "str" if isinstance(one, ScalarNode) else "map" if isinstance(one, MappingNode) else "seq"
            one.tag = new or nodes.CORE + kind

    return Attempt(f"{spelt(path)} is tagged {new}" if new else f"{spelt(path)} has no tag", (change,))


def array(path: Path, how: str, make: Callable[[np.ndarray], np.ndarray]) -> Attempt:
    """Let an array hold what is made of it."""

    def change(file: TreeFile) -> None:
        one = arrays.quantity_array(at(file.root, path))
        one = at(file.root, path) if one is None else one
        if one is None:
            return
        holder = file.asdf
        now = np.array(nodes.plain(one)) if holder is None else arrays.read(one, holder)
        if now is None:
            return
        new = make(now)
        if holder is None:
            put_at(file.root, path, nodes.node(new.tolist()))
        else:
            arrays.write(one, holder, new)

    return Attempt(f"{spelt(path)} {how}", (change,))


def masked(path: Path) -> Attempt:
    """Let the first element of an array be null, by a mask that has its value."""

    def change(file: TreeFile) -> None:
        one = arrays.quantity_array(at(file.root, path))
        now = None if one is None or file.asdf is None else arrays.read(one, file.asdf)
        if one is not None and now is not None and now.size and now.dtype.kind in "iufb":
            put(one, "mask", nodes.scalar(now.flat[0].item()))

    return Attempt(f"{spelt(path)} has a mask", (change,))


def unit(path: Path, text: str | None, quantity: str, unit_tag: str) -> Attempt:
    """Give a quantity another unit, or what has none one; None: take it away."""

    def change(file: TreeFile) -> None:
        one = at(file.root, path)
        if one is None:
            return
        held = get(one, "value") if "quantity" in one.tag else None
        if text is None:
            if held is not None:
                put_at(file.root, path, held)
            return
        written = ScalarNode(unit_tag, text)
        if held is not None:
            old = get(one, "unit")
            put(one, "unit", ScalarNode(unit_tag if old is None else old.tag, text))
        else:
            made = nodes.node({"unit": written, "value": one})
            made.tag = quantity
            put_at(file.root, path, made)

    return Attempt(f"{spelt(path)} is in {text}" if text else f"{spelt(path)} has no unit", (change,))
