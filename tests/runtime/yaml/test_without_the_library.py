"""YAML, ASDF and ECSV where nobody installed PyYAML: it is said what is missing, and that is no fault of ours."""

from __future__ import annotations

import subprocess
import sys

import pytest

CODE = """
import sys
sys.path.insert(0, sys.argv[1])
from specc.runtime.formats import structure_of
from specc.runtime.main import main
sys.exit(main(structure_of(sys.argv[2]), [sys.argv[3]]))
"""
FILES = {
    "yaml": "a: 1\n",
    "ecsv": "# %ECSV 1.0\n# ---\n# datatype:\n# - {name: a, datatype: int8}\na\n1\n",
    "asdf": "#ASDF 1.0.0\n#ASDF_STANDARD 1.6.0\n%YAML 1.1\n--- {a: 1}\n...\n",
}


@pytest.mark.parametrize("form", FILES)
def test_what_is_missing_is_said(repository, tmp_path, form):
    path = tmp_path / f"x.{form}"
    path.write_text(FILES[form], encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", CODE, str(repository), form, str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert (
        "reading YAML, ECSV and ASDF, also inside FITS, needs PyYAML: install it; of FITS, --headers-only needs none"
        in done.stderr
    )
    assert "Traceback" not in done.stderr
