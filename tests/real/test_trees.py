"""Files of JSON and YAML of the archive: read as other readers do, and told nothing that is not so."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from specc.runtime.findings import Findings
from specc.runtime.json import tree_of_json
from specc.runtime.yaml import tree_of_text

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
JSON_FILES = sorted(path for name in ("mast_api", "jwst_asn", "fits_bad") for path in (DATA / name).glob("*.json"))
ASDF_FILES = sorted((DATA / "asdf").glob("*.asdf"))


def plain(node):
    if node.kind == "object":
        return {key: plain(each) for key, each in node.value.items()}
    return [plain(each) for each in node.value] if node.kind == "list" else node.value


def nodes(node, key=None):
    yield key, node
    inside = (
        node.value.items()
        if node.kind == "object"
        else [(None, each) for each in node.value]
        if node.kind == "list"
        else ()
    )
    for name, each in inside:
        yield from nodes(each, name)


def test_there_are_files():
    assert len(JSON_FILES) >= 18
    assert len(ASDF_FILES) >= 15


@pytest.mark.parametrize("path", JSON_FILES, ids=lambda path: path.name)
def test_a_file_of_json_is_what_python_reads(path):
    findings = Findings()
    root = tree_of_json(path.read_bytes(), findings)
    assert list(findings) == []
    assert plain(root) == json.loads(path.read_bytes())


@pytest.mark.parametrize("path", JSON_FILES, ids=lambda path: path.name)
def test_a_value_begins_where_it_is_said_to(path):
    lines = path.read_text(encoding="utf-8").split("\n")
    root = tree_of_json(path.read_bytes(), Findings())
    begins = {"object": "{", "list": "[", "string": '"', "bool": ("t", "f"), "null": "null"}
    for key, node in nodes(root):
        text = lines[node.line - 1]
        assert text[node.column - 1 :].startswith(begins.get(node.kind, tuple("-0123456789")))
        if key is not None and key.isascii() and '"' in text[: node.column - 1]:
            assert re.search(r":\s*$", text[: node.column - 1])


def tree_text(path):
    """The part of a file of ASDF that is YAML."""
    content = path.read_bytes()
    begin, end = content.find(b"%YAML"), content.find(b"\n...")
    return content[begin : end + len(b"\n...")] if 0 <= begin < end else None


WORDS = {True: "true", False: "false", None: "null"}


class _Plain(yaml.CSafeLoader):
    """Takes whatever a tag marks for what it is without it."""


def _construct(loader, _tag, node):
    if isinstance(node, yaml.MappingNode):
        return loader.construct_mapping(node, deep=True)
    return loader.construct_sequence(node, deep=True) if isinstance(node, yaml.SequenceNode) else node.value


_Plain.add_multi_constructor("", _construct)
_Plain.add_constructor("tag:yaml.org,2002:timestamp", lambda _loader, node: node.value)


def texts(value):
    """A value whose keys are their texts."""
    if isinstance(value, dict):
        return {
            WORDS.get(key, str(key)) if isinstance(key, bool | None) else str(key): texts(each)
            for key, each in value.items()
        }
    return [texts(each) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize("path", ASDF_FILES, ids=lambda path: path.name)
def test_a_tree_of_asdf_is_what_pyyaml_reads(path):
    text = tree_text(path)
    if text is None:
        return
    findings = Findings()
    root = tree_of_text(text, findings, keys=frozenset(("int", "bool")))
    try:
        due = texts(yaml.load(text, Loader=_Plain))  # noqa: S506  # it makes plain values only
    except (yaml.YAMLError, ValueError, UnicodeDecodeError, RecursionError):
        assert any(found.level == "error" for found in findings)
        return
    if not any(found.level == "error" for found in findings):
        assert repr(plain(root)) == repr(due)  # where nan is nan
