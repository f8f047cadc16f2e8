"""Documents of JSON and YAML as nodes that can be changed and written again.

Takes text; gives nodes of PyYAML, each with its tag, its text and the style that it was written in, for JSON as well,
so that whoever changes a tree need not know which it is. What is written again differs from what was read in white
space and comments alone. Nodes that an alias stands for are one object, and stay so.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

if TYPE_CHECKING:
    from collections.abc import Mapping

    Scalar = str | bool | float | None

CORE = "tag:yaml.org,2002:"
# Those of libyaml, where they are there, are ten times as fast and do the same.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_WIDTH = 1_000_000  # lines are not broken: a text stays where it is
_DEEPEST = 200
_OF_JSON = {".nan": "NaN", ".inf": "Infinity", "-.inf": "-Infinity"}


def scalar(value: Scalar) -> ScalarNode:
    """Give a single value as a node, plain where that says its type and quoted where it would be another."""
    if value is None:
        return ScalarNode(f"{CORE}null", "null")
    if isinstance(value, bool):
        return ScalarNode(f"{CORE}bool", "true" if value else "false")
    if isinstance(value, int):
        return ScalarNode(f"{CORE}int", str(value))
    if isinstance(value, float):
        return ScalarNode(f"{CORE}float", _float(value))
    return ScalarNode(f"{CORE}str", value, style='"')


def _float(value: float) -> str:
    if value != value:  # noqa: PLR0124  NaN alone differs from itself
        return ".nan"
    if value in (float("inf"), float("-inf")):
        return ".inf" if value > 0 else "-.inf"
    text = repr(value)
    return text if "." in text else text.replace("e", ".0e")  # YAML 1.1 wants the point


def node(value: Any) -> Node:  # noqa: ANN401  whatever a document holds
    """Give a value as a node: of dicts, lists and single values."""
    if isinstance(value, Node):
        return value
    if isinstance(value, dict):
        pairs = [(scalar(str(key)), node(each)) for key, each in value.items()]
        return MappingNode(f"{CORE}map", pairs)
    if isinstance(value, list | tuple):
        return SequenceNode(f"{CORE}seq", [node(each) for each in value])
    return scalar(value)


def plain(one: Node) -> Any:  # noqa: ANN401  as above
    """Give a node as a value of Python, without its tags; of a scalar that is no core type, its text."""
    if isinstance(one, MappingNode):
        return {each.value: plain(value) for each, value in one.value}
    if isinstance(one, SequenceNode):
        return [plain(each) for each in one.value]
    kind = one.tag.removeprefix(CORE)
    text = one.value
    try:
        if kind == "null":
            return None
        if kind == "bool":
            return text.lower() in {"true", "yes", "on"}
        if kind == "int":
            return int(text.replace("_", ""), 0 if text[:2].lower() in {"0x", "0b"} else 10)
        if kind == "float":
            return float(text.replace("_", "").replace(".nan", "nan").replace(".inf", "inf"))
    except ValueError:
        return text
    return text


def copied(root: Node) -> Node:
    """Give a copy; nodes that an alias stands for are one in it, too. Marks of where they stood are not kept."""
    made: dict[int, Node] = {}

    def one(old: Node) -> Node:
        known = made.get(id(old))
        if known is not None:
            return known
        new: Node
        if isinstance(old, MappingNode):
            new = made[id(old)] = MappingNode(old.tag, [], flow_style=old.flow_style)
            new.value.extend((one(key), one(value)) for key, value in old.value)
        elif isinstance(old, SequenceNode):
            new = made[id(old)] = SequenceNode(old.tag, [], flow_style=old.flow_style)
            new.value.extend(map(one, old.value))
        else:
            style = old.style if isinstance(old, ScalarNode) else None
            new = made[id(old)] = ScalarNode(old.tag, old.value, style=style)
        return new

    return one(root)


class _Number(str):
    """A number of JSON as it is written."""

    __slots__ = ()


class _Float(_Number):
    __slots__ = ()


def read_json(text: str) -> Node:
    """Read JSON."""
    return _from_json(json.loads(text, parse_int=_Number, parse_float=_Float, parse_constant=_Float), 0)


def _from_json(value: Any, depth: int) -> Node:  # noqa: ANN401  what json gives
    if depth > _DEEPEST:
        message = "the document nests too deeply to be changed"
        raise ValueError(message)
    if isinstance(value, dict):
        return MappingNode(f"{CORE}map", [(scalar(key), _from_json(each, depth + 1)) for key, each in value.items()])
    if isinstance(value, list):
        return SequenceNode(f"{CORE}seq", [_from_json(each, depth + 1) for each in value])
    if isinstance(value, _Number):
        return ScalarNode(CORE + ("float" if isinstance(value, _Float) else "int"), str(value))
    return scalar(value)


def write_json(root: Node) -> str:
    """Write JSON: tags and anchors are lost, as it has none."""
    return _json(root, "\n") + "\n"


def _json(one: Node, line: str) -> str:
    inner = line + "  "
    if isinstance(one, MappingNode):
        pairs = [f"{json.dumps(key.value)}: {_json(value, inner)}" for key, value in one.value]
        return "{" + inner + ("," + inner).join(pairs) + line + "}" if pairs else "{}"
    if isinstance(one, SequenceNode):
        items = [_json(each, inner) for each in one.value]
        return "[" + inner + ("," + inner).join(items) + line + "]" if items else "[]"
    if one.tag in {f"{CORE}int", f"{CORE}float", f"{CORE}bool", f"{CORE}null"}:
        written: str = one.value
        return _OF_JSON.get(written, written)
    return json.dumps(one.value)


def read_yaml(text: str | bytes) -> Node:
    """Read the one document of a text."""
    root: Node | None = yaml.compose(text, Loader=_LOADER)
    return scalar(None) if root is None else root


def write_yaml(
    root: Node,
    *,
    tags: Mapping[str, str] | None = None,
    version: tuple[int, int] | None = None,
    end: Literal["", "..."] = "",
) -> str:
    """Write YAML; tags: handles and what they stand for; end: `...` behind the document."""
    text = yaml.serialize(
        root,
        Dumper=_DUMPER,
        width=_WIDTH,
        allow_unicode=True,
        explicit_start=version is not None,
        explicit_end=bool(end),
        version=version,
        tags=None if tags is None else dict(tags),
    )
    return text or ""
