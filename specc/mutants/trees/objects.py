"""Objects of trees, whichever way they are written: as a mapping, or as the ordered map of YAML, a list of pairs.

Takes nodes, and changes them in place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from yaml.nodes import MappingNode, Node, SequenceNode

from specc.mutants.trees.nodes import CORE, scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

OMAP = f"{CORE}omap"


def is_object(one: Node | None) -> bool:
    """Say whether a node has keys."""
    return isinstance(one, MappingNode) or (isinstance(one, SequenceNode) and one.tag == OMAP)


def is_list(one: Node | None) -> bool:
    """Say whether a node has elements."""
    return isinstance(one, SequenceNode) and one.tag != OMAP


def pairs(one: Node) -> Iterator[tuple[str, Node]]:
    """Give the keys of an object and what they hold."""
    if isinstance(one, MappingNode):
        yield from ((key.value, value) for key, value in one.value)
    elif is_object(one):
        for each in one.value:
            if isinstance(each, MappingNode):
                yield from ((key.value, value) for key, value in each.value)


def get(one: Node | None, name: str) -> Node | None:
    """Give what a key holds; None where it is not there."""
    return None if one is None else next((value for key, value in pairs(one) if key == name), None)


def put(one: Node, name: str, value: Node) -> None:
    """Let a key hold this; it is added at the end where it is not there. What is no object stays as it is."""
    for pair in _pairs(one):
        for at, (key, _) in enumerate(pair.value):
            if key.value == name:
                pair.value[at] = (key, value)
                return
    if isinstance(one, MappingNode):
        one.value.append((scalar(name), value))
    elif is_object(one):
        one.value.append(MappingNode(f"{CORE}map", [(scalar(name), value)]))


def drop(one: Node, name: str) -> None:
    """Take a key away."""
    for pair in _pairs(one):
        pair.value[:] = [(key, value) for key, value in pair.value if key.value != name]
    if is_object(one) and isinstance(one, SequenceNode):
        one.value[:] = [each for each in one.value if not isinstance(each, MappingNode) or each.value]


def rename(one: Node, name: str, new: str) -> None:
    """Let a key go by another name, where it stands."""
    for pair in _pairs(one):
        pair.value[:] = [(scalar(new) if key.value == name else key, value) for key, value in pair.value]


def _pairs(one: Node) -> list[MappingNode]:
    if isinstance(one, MappingNode):
        return [one]
    return [each for each in one.value if isinstance(each, MappingNode)] if is_object(one) else []


Step = str | int
Path = tuple[Step, ...]


def at(root: Node, path: Path) -> Node | None:
    """Give the node at a path of keys and places; None where the path ends before."""
    one: Node | None = root
    for step in path:
        if isinstance(step, str):
            one = get(one, step)
        elif isinstance(one, SequenceNode) and is_list(one) and -len(one.value) <= step < len(one.value):
            one = one.value[step]
        else:
            return None
    return one


def put_at(root: Node, path: Path, value: Node) -> None:
    """Let a node stand at a path, which is not that of the root."""
    whole = at(root, path[:-1])
    step = path[-1]
    if whole is None:
        return
    if isinstance(step, str):
        put(whole, step, value)
    elif is_list(whole) and -len(whole.value) <= step < len(whole.value):
        whole.value[step] = value


def drop_at(root: Node, path: Path) -> None:
    """Take away what stands at a path."""
    whole = at(root, path[:-1])
    step = path[-1]
    if whole is None:
        return
    if isinstance(step, str):
        drop(whole, step)
    elif is_list(whole):
        del whole.value[step : step + 1]


def spelt(path: Path) -> str:
    """Give a path as people write it: `products[1].name`."""
    text = ""
    for step in path:
        text += f"[{step + 1}]" if isinstance(step, int) else f"{'.' if text else ''}{step}"
    return text
