"""The package as others meet it: its names, its folders, its metadata."""

from __future__ import annotations

import importlib
import importlib.metadata
import tomllib

import pytest

import specc
from specc.bundled import grammar_folder, specs_folder


def test_the_version_is_written_once(repository):
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert specc.__version__ == importlib.metadata.version("specc") == project["version"]


def test_the_folders_are_there():
    assert (grammar_folder() / "specc.lark").is_file()
    assert any(specs_folder().rglob("*.specc"))


@pytest.mark.parametrize("name", ["compile", "validate"])
def test_promised_names_are_functions(name):
    assert callable(getattr(specc, name))


def test_a_submodule_does_not_hide_the_function_of_its_name():
    importlib.import_module("specc.compile")
    assert callable(specc.compile)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = specc.nothing
