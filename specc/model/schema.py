"""The JSON Schema of `model.json`, made from the annotations of the model's classes.

Takes nothing and gives a schema of draft 2020-12; `model.schema.json` beside this file is its text, which a test keeps
current. `python -m specc.model.schema` writes it anew.
"""

from __future__ import annotations

import inspect
import typing
from pathlib import Path
from typing import Any, Literal

from specc.model.dump import MODEL_VERSION, to_text
from specc.model.expressions import Expr
from specc.model.shape import FieldShape, alternatives, classes, fields_of, is_class, members, node_name
from specc.model.spec import Scalar
from specc.model.types import Length

SCHEMA_FILE = Path(__file__).with_name("model.schema.json")

_PLAIN: dict[type, dict[str, Any]] = {
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"$ref": "#/$defs/float"},
    str: {"type": "string"},
    type(None): {"type": "null"},
}
_NAMED: dict[str, tuple[Any, ...]] = {"Expr": members(Expr), "Length": members(Length), "Scalar": members(Scalar)}
_FLOAT = {
    "description": "a number, or an object for those that JSON has not",
    "anyOf": [
        {"type": "number"},
        {
            "type": "object",
            "properties": {"float": {"enum": ["inf", "-inf", "nan"]}},
            "required": ["float"],
            "additionalProperties": False,
        },
    ],
}


def schema() -> dict[str, Any]:
    """Give the schema as data."""
    definitions = {cls.__name__.rstrip("_"): _class(cls) for cls in sorted(classes(), key=lambda cls: cls.__name__)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:specc:model:{MODEL_VERSION}",
        "title": "The resolved model of a spec, as specc writes it to model.json",
        "description": "A field that is left out has its default.",
        "type": "object",
        "properties": {"model": {"const": MODEL_VERSION}, "spec": {"$ref": "#/$defs/Spec"}},
        "required": ["model", "spec"],
        "additionalProperties": False,
        "$defs": {"float": _FLOAT, **{name: _any(kinds) for name, kinds in _NAMED.items()}, **definitions},
    }


def schema_text() -> str:
    """Give the schema as the text of `model.schema.json`."""
    return to_text(schema())


def _class(cls: type) -> dict[str, Any]:
    properties: dict[str, Any] = {"node": {"const": node_name(cls)}} if cls in alternatives() else {}
    required = list(properties)
    for field in fields_of(cls):
        properties[field.name] = _field(field)
        required += [field.name] if field.required else []
    return {
        "description": inspect.cleandoc(cls.__doc__ or ""),
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _field(field: FieldShape) -> dict[str, Any]:
    described = _type(field.type)
    if not field.required:
        described["default"] = _default(field.default)
    return described


def _default(value: Any) -> Any:  # noqa: ANN401  of any field
    """Give the default of a field: of a class whose fields all have one, an object that leaves them out."""
    if is_class(type(value)):
        return {}
    return list(value) if isinstance(value, tuple) else value


def _type(annotation: Any) -> dict[str, Any]:  # noqa: ANN401  a type
    alternatives_here = members(annotation)
    for name, kinds in _NAMED.items():
        if set(alternatives_here) - {type(None)} == set(kinds):
            named = {"$ref": f"#/$defs/{name}"}
            return {"anyOf": [named, {"type": "null"}]} if type(None) in alternatives_here else named
    if len(alternatives_here) > 1:
        return _any(alternatives_here)
    inner = typing.get_args(annotation)
    if typing.get_origin(annotation) is Literal:
        return {"enum": list(inner)}
    if typing.get_origin(annotation) is tuple:
        if inner[-1] is Ellipsis:
            return {"type": "array", "items": _type(inner[0])}
        return {"type": "array", "prefixItems": [_type(one) for one in inner], "items": False, "minItems": len(inner)}
    if is_class(annotation):
        return {"$ref": f"#/$defs/{annotation.__name__.rstrip('_')}"}
    return dict(_PLAIN[annotation])


def _any(kinds: tuple[Any, ...]) -> dict[str, Any]:
    nodes = [one for one in kinds if is_class(one) and one in alternatives()]
    if len(nodes) < 2:  # noqa: PLR2004  nothing to tell apart
        return {"anyOf": [_type(one) for one in kinds]}
    others = [_type(one) for one in kinds if one not in nodes]
    return {"anyOf": [*others, _told_by_node(nodes)]} if others else _told_by_node(nodes)


def _told_by_node(kinds: list[type]) -> dict[str, Any]:
    """Give objects that `node` tells apart. Trying each kind in turn would take time exponential in their depth."""
    return {
        "type": "object",
        "required": ["node"],
        "properties": {"node": {"enum": [node_name(one) for one in kinds]}},
        "allOf": [{"if": {"properties": {"node": {"const": node_name(one)}}}, "then": _type(one)} for one in kinds],
    }


if __name__ == "__main__":
    SCHEMA_FILE.write_text(schema_text(), encoding="utf-8")
