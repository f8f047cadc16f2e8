"""Imports point one way: the source of every module is held against `order.py`."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest
from architecture.order import CONFINED, FORBIDDEN, ORDER

PACKAGE = Path(__file__).resolve().parents[2] / "specc"
RANKS = {module: rank for rank, part in enumerate(ORDER) for module in part.modules}


def module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in sorted(PACKAGE.rglob("*.py")) if "_bundled" not in path.parts}


def part_of(module: str) -> str:
    """Name in ORDER of the part that a module of specc belongs to."""
    names = module.split(".")
    longest_first = (".".join(names[:length]) for length in range(len(names), 1, -1))
    return next((name for name in longest_first if name in RANKS), ".".join(names[:2]))


def imports(module: str) -> list[tuple[int, str]]:
    """Line and full name of everything that a module imports, at its top, in a function or for its types only."""
    path = MODULES[module]
    package = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            origin = ".".join([*above, *([node.module] if node.module else [])])
            # `from specc import model` imports a part, `from specc.model import Spec` a name out of one
            found += [
                (node.lineno, f"{origin}.{alias.name}" if f"{origin}.{alias.name}" in MODULES else origin)
                for alias in node.names
            ]
    return sorted(set(found))


def belongs(name: str, to: str) -> bool:
    return name == to or name.startswith(to + ".")


def test_the_order_says_why():
    modules = [module for part in ORDER for module in part.modules]
    assert len(modules) == len(set(modules))
    assert all(part.reason for part in ORDER)


# What the package promises is told to type checkers alone: that it loads nothing is held by test_import_cost.
TOLD = {("specc", "specc.api")}


@pytest.mark.parametrize("module", MODULES)
def test_imports_point_one_way(module):
    own = part_of(module)
    assert own in RANKS, f"{module} has no place: give it one, and the reason, in tests/architecture/order.py"
    wrong = [
        f"{MODULES[module]}:{line}: {module} imports {name}"
        for line, name in imports(module)
        if (module, name) not in TOLD
        and belongs(name, "specc")
        and part_of(name) != own
        and RANKS.get(part_of(name), len(ORDER)) >= RANKS[own]
    ]
    assert not wrong, "\n".join(wrong)


IMPORTED_AS = {"pillow": "PIL", "pyyaml": "yaml"}
LOADED_BY_FSSPEC = {"gcsfs", "s3fs"}  # which finds what reads an address by the beginning of it


@pytest.mark.parametrize("module", MODULES)
def test_libraries_stay_where_they_belong(module):
    wrong = [
        f"{MODULES[module]}:{line}: {name}: {why}"
        for line, name in imports(module)
        for library, (homes, why) in CONFINED.items()
        if belongs(name, library) and not any(belongs(module, home) for home in homes)
    ]
    wrong += [
        f"{MODULES[module]}:{line}: {name}: {why}"
        for line, name in imports(module)
        for part, libraries in FORBIDDEN.items()
        for library, why in libraries.items()
        if belongs(module, part) and belongs(name, library)
    ]
    assert not wrong, "\n".join(wrong)


def test_every_dependency_is_used_and_declared(repository):
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [
        line
        for name, lines in project["optional-dependencies"].items()
        if name not in {"browser", "evidence", "fuzz", "test"}
        for line in lines
    ]
    needed = [*project["dependencies"], *extras]
    names = [re.match(r"[\w-]+", line)[0] for line in needed]
    declared = {IMPORTED_AS.get(name, name.removesuffix("-py").replace("-", "_")) for name in names}
    imported = {name.split(".")[0] for module in MODULES for _, name in imports(module)}
    assert declared - LOADED_BY_FSSPEC == imported - sys.stdlib_module_names - {"specc"}


def test_the_runtime_can_be_copied():
    # Its files are copied as they are into generated/_runtime: a name of specc in them would not be found there.
    absolute = [
        f"{path}:{node.lineno}: import relatively"
        for module, path in MODULES.items()
        if belongs(module, "specc.runtime")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.ImportFrom) and not node.level and belongs(node.module or "", "specc"))
        or (isinstance(node, ast.Import) and any(belongs(alias.name, "specc") for alias in node.names))
    ]
    assert not absolute, "\n".join(absolute)
