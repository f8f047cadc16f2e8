"""The resolved model as JSON, and back: what `model.json` holds.

Takes a `Spec` and gives plain data in which a class is an object, a tuple an array, and `node` says which class of
several stands there. A field that has its default is left out; the schema names the defaults. `load` gives an equal
`Spec`. The same spec always gives the same text. Nothing is read or written here.
"""

from __future__ import annotations

import json
import math
import re
import typing
from functools import cache
from typing import Any

from specc.model.shape import alternatives, fields_of, is_class, members, node_name
from specc.model.spec import Spec

MODEL_VERSION = 1
_WIDTH = 120
_ENCODE = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
_SURROGATE = re.compile("[\ud800-\udfff]")
_NOT_FINITE = {"inf": math.inf, "-inf": -math.inf, "nan": math.nan}  # JSON has no numbers for them


def dump(spec: Spec) -> dict[str, Any]:
    """Give a spec as data for JSON: `{"model": 1, "spec": {...}}`."""
    return {"model": MODEL_VERSION, "spec": _as_data(spec)}


def load(data: object) -> Spec:
    """Give the spec that `dump` made data of. Raises ValueError when the data are something else."""
    if not isinstance(data, dict) or data.get("model") != MODEL_VERSION:
        raise ValueError(f"this is no model.json of version {MODEL_VERSION}")
    try:
        spec = _as_model(data["spec"], Spec)
    except (KeyError, TypeError, AttributeError) as fault:
        raise ValueError(f"this model.json does not fit its schema: {fault!r}") from fault
    return typing.cast("Spec", spec)


def to_text(data: object) -> str:
    """Give JSON text that people can read: what fits into a line stands on one line, and it ends with a newline."""
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", _printed(data, 0, 0, _lines_of(data))) + "\n"


def _as_data(value: object) -> Any:  # noqa: ANN401  JSON
    cls: type = type(value)
    if cls is str or cls is bool or cls is int or value is None:
        return value
    if cls is tuple:
        return [_as_data(one) for one in typing.cast("tuple[object, ...]", value)]
    if cls is float:
        return value if math.isfinite(typing.cast("float", value)) else {"float": str(value)}
    node, fields = _form(cls)
    data: dict[str, Any] = {"node": node} if node else {}
    for name, required, default in fields:
        held = getattr(value, name)
        if required or not _same(held, default):
            data[name] = _as_data(held)
    return data


@cache
def _form(cls: type) -> tuple[str, tuple[tuple[str, bool, object], ...]]:
    """Give what a class says it is, where that is not plain, and its fields: name, whether always there, default."""
    node = node_name(cls) if cls in alternatives() else ""
    return node, tuple((field.name, field.required, field.default) for field in fields_of(cls))


def _same(one: object, other: object) -> bool:
    """Equal and of one type: 0 and False are two values."""
    return type(one) is type(other) and one == other


def _as_model(data: Any, annotation: Any) -> Any:  # noqa: ANN401  JSON, and the types that describe it
    alternatives_here = members(annotation)
    if isinstance(data, list):
        return _as_tuple(data, next(one for one in alternatives_here if typing.get_origin(one) is tuple))
    if isinstance(data, dict):
        if set(data) == {"float"}:
            return _NOT_FINITE[data["float"]]
        within = [one for one in alternatives_here if is_class(one)]
        cls = within[0] if len(within) == 1 else next(one for one in within if node_name(one) == data["node"])
        return cls(
            **{
                field.name: _as_model(data[field.name], field.type)
                for field in fields_of(cls)
                if field.required or field.name in data
            }
        )
    return data


def _as_tuple(data: list[Any], annotation: object) -> tuple[Any, ...]:
    inner = typing.get_args(annotation)
    if len(inner) == 2 and inner[1] is Ellipsis:  # noqa: PLR2004  tuple[X, ...]
        return tuple(_as_model(one, inner[0]) for one in data)
    return tuple(_as_model(one, kind) for one, kind in zip(data, inner, strict=True))


def _printed(data: Any, depth: int, taken: int, lines: dict[int, str]) -> str:  # noqa: ANN401  JSON
    """Give JSON at a depth of nesting; `taken` columns of its line are used by what stands before and after it."""
    if not isinstance(data, dict | list):
        return _leaf(data)
    line = lines[id(data)]
    if line and (not data or depth + taken + len(line) <= _WIDTH):
        return line
    start, end = " " * (depth + 1), " " * depth
    if isinstance(data, dict):
        keys = {key: f"{_leaf(key)}: " for key in data}
        inner = [start + keys[key] + _printed(one, depth + 1, len(keys[key]) + 1, lines) for key, one in data.items()]
        return "{\n" + ",\n".join(inner) + "\n" + end + "}"
    return "[\n" + ",\n".join(start + _printed(one, depth + 1, 1, lines) for one in data) + "\n" + end + "]"


def _lines_of(data: Any) -> dict[int, str]:  # noqa: ANN401  JSON
    """Give for each list and object, by identity, what it is on one line."""
    lines: dict[int, str] = {}
    _on_a_line(data, lines)
    return lines


def _on_a_line(data: Any, lines: dict[int, str]) -> str:  # noqa: ANN401  JSON
    """Give JSON on one line, and remember it for all that is in it; empty when that is too long for any line."""
    if isinstance(data, dict):
        parts = [f"{_leaf(key)}: {line}" if (line := _on_a_line(one, lines)) else "" for key, one in data.items()]
        text = f"{{{', '.join(parts)}}}" if all(parts) else ""
    elif isinstance(data, list):
        parts = [_on_a_line(one, lines) for one in data]
        text = f"[{', '.join(parts)}]" if all(parts) else ""
    else:
        return _leaf(data)
    lines[id(data)] = text if len(text) <= _WIDTH else ""
    return lines[id(data)]


def _leaf(data: object) -> str:
    return str(data) if type(data) is int else _ENCODE(data)
