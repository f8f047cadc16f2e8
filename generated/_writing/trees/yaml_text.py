# SPDX-License-Identifier: BSD-3-Clause
"""Trees as YAML, through PyYAML: dates stay the texts that they are, and nodes keep tags that nobody knows."""

from __future__ import annotations

from typing import Any

import yaml

from ..beside import runtime
from .tagged import Tagged

_STRING = "tag:yaml.org,2002:str"
_TIMESTAMP = "tag:yaml.org,2002:timestamp"


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:  # noqa: ANN401, ARG002  as PyYAML has it
        return True


class _Loader(yaml.SafeLoader):
    yaml_implicit_resolvers = {  # noqa: RUF012  as PyYAML has it
        first: [(tag, pattern) for tag, pattern in found if tag != _TIMESTAMP]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def dumped(values: Any) -> str:  # noqa: ANN401  whatever a tree holds
    """Give a tree as YAML."""
    text: str = yaml.dump(values, Dumper=_Dumper, sort_keys=False, allow_unicode=True, default_flow_style=False)
    return text


def loaded(content: bytes) -> Any:  # noqa: ANN401  whatever a tree holds
    """Give the tree that a text holds. Raises ValueError that says where it is no YAML."""
    try:
        return yaml.load(content, Loader=_Loader)  # noqa: S506  a safe loader
    except yaml.YAMLError as fault:
        raise ValueError(f"it is no YAML that PyYAML reads: {' '.join(str(fault).split())}") from fault


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    """Give a text in quotes where others might take it for something else."""
    kind, _, surprise = runtime("yaml.scalars").plain(text)
    style = "'" if text.isprintable() and (kind != "string" or surprise is not None) else None
    return dumper.represent_scalar(_STRING, text, style=style)


def _under(dumper: yaml.SafeDumper, value: Tagged) -> yaml.Node:
    node: yaml.Node = dumper.represent_data(value.value)
    node.tag = value.tag
    return node


def _keyed(loader: yaml.SafeLoader, node: yaml.MappingNode) -> Any:  # noqa: ANN401  a dict, made in two steps
    """Make a dict whose keys are the texts that they are written as."""
    made: dict[Any, Any] = {}
    yield made
    loader.flatten_mapping(node)
    for key, value in node.value:
        name = key.value if isinstance(key, yaml.ScalarNode) else str(loader.construct_object(key, deep=True))
        made[name] = loader.construct_object(value, deep=True)


def _unknown(loader: yaml.SafeLoader, node: yaml.Node) -> Tagged:
    """Make a node of a tag that PyYAML does not know."""
    tag = node.tag
    if isinstance(node, yaml.ScalarNode):
        kind: str = loader.resolve(  # type: ignore[no-untyped-call]  # stubs have no types for it
            yaml.ScalarNode, node.value, (node.style is None, False)
        )
        return Tagged(tag, loader.construct_object(yaml.ScalarNode(kind, node.value)))
    if isinstance(node, yaml.SequenceNode):
        return Tagged(tag, [loader.construct_object(one, deep=True) for one in node.value])
    if not isinstance(node, yaml.MappingNode):
        return Tagged(tag, None)
    [made] = list(_keyed(loader, node))
    return Tagged(tag, made)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(Tagged, _under)
_Loader.add_constructor("tag:yaml.org,2002:map", _keyed)
_Loader.add_constructor(None, _unknown)
