"""What is loaded before anything is done: a cold validator may cost at most twice an empty Python."""

from __future__ import annotations

import subprocess
import sys

import pytest

# What every validator needs anyway, with all that these load.
CHEAP = "import os, re, struct, sys"

# Each costs more than scanning a header; the functions that need one import it.
HEAVY = (
    "typing",
    "dataclasses",
    "argparse",
    "json",
    "numpy",
    "pathlib",
    "enum",
    "inspect",
    "astropy",
    "jinja2",
    "lark",
)


def loaded_after(statement: str, repository) -> set[str]:
    """Modules that are loaded once a statement ran in an otherwise empty interpreter."""
    # -S: `site` runs what other packages put into .pth files, and those load what they like.
    program = f"import sys; sys.path.insert(0, {str(repository)!r}); {statement}; print(*sys.modules, sep='\\n')"
    answer = subprocess.run([sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True, check=True)
    return set(answer.stdout.split())


@pytest.mark.parametrize(
    "module", ["specc", "specc.runtime.main", "specc.runtime.fits", "specc.runtime.png", "specc.runtime.jpeg"]
)
def test_importing_loads_nothing_heavy(module, repository):
    before = loaded_after(CHEAP, repository)
    heavy = loaded_after(f"import {module}", repository) - before
    assert not heavy.intersection(HEAVY)


def test_the_package_loads_no_part(repository):
    loaded = loaded_after("import specc", repository)
    assert {name for name in loaded if name.startswith("specc")} == {"specc"}
