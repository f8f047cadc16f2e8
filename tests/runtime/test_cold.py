"""The runtime of a validator that is a process: all its code in one file, which nobody has to trust to be there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import specc.runtime

FROM = Path(specc.runtime.__file__).parent
RUN = """
from _runtime.cold import begin, end
begin("__main__")
from _runtime import names, stream
from _runtime.fits import header
from _runtime.spec import Spec
end()
print(names.__cached__.endswith(".code"), repr(Spec("s", "1")), names.__file__)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(FROM, tmp_path / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def ran(folder: Path, *options: str) -> tuple[bool, str]:
    """Whether the code came from the one file, and what a module of it did."""
    keeps = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, *options, "-c", RUN]
    process = subprocess.run(command, cwd=folder, env=keeps, capture_output=True, text=True, check=True)
    together, did, file = process.stdout.split()[0], " ".join(process.stdout.split()[1:-1]), process.stdout.split()[-1]
    assert file == str(folder / "_runtime" / "names.py")
    return together == "True", did


def kept(folder: Path) -> list[Path]:
    return list((folder / "_runtime" / "__pycache__").glob("*.code*"))


def test_the_second_run_loads_from_one_file(folder):
    assert ran(folder) == (False, "Spec('s', '1')")
    [file] = kept(folder)
    before = file.stat()
    assert ran(folder) == (True, "Spec('s', '1')")
    assert kept(folder) == [file]
    assert file.stat().st_ino == before.st_ino  # nothing was new, so that nothing was written


def test_a_source_that_changes_counts(folder):
    ran(folder)
    source = folder / "_runtime" / "spec.py"
    source.write_text(source.read_text().replace('f"Spec(', 'f"Changed('))
    assert ran(folder) == (True, "Changed('s', '1')")
    assert ran(folder) == (True, "Changed('s', '1')")


@pytest.mark.parametrize("spoil", ["cut", "other Python", "empty", "longer", "index"])
def test_a_file_that_is_not_whole_is_not_used_and_made_anew(folder, spoil):
    ran(folder)
    [file] = kept(folder)
    content = file.read_bytes()
    spoilt = {
        "cut": content[:-1],
        "other Python": b"\0" + content[1:],
        "empty": b"",
        "longer": content + b"\0",
        "index": content[:12] + b"\0" + content[13:],
    }
    file.write_bytes(spoilt[spoil])
    assert ran(folder) == (False, "Spec('s', '1')")
    assert ran(folder) == (True, "Spec('s', '1')")


def test_code_that_cannot_be_read_comes_from_its_source(folder):
    ran(folder)
    [file] = kept(folder)
    content = file.read_bytes()
    after = 12 + int.from_bytes(content[4:12], "little")
    file.write_bytes(content[:after] + b"\0" * (len(content) - after))
    assert ran(folder)[1] == "Spec('s', '1')"


def test_a_folder_that_moved_is_read_anew(folder):
    ran(folder)
    moved = folder / "moved"
    moved.mkdir()
    (folder / "_runtime").rename(moved / "_runtime")
    assert ran(moved) == (False, "Spec('s', '1')")
    assert ran(moved) == (True, "Spec('s', '1')")


def test_a_folder_that_cannot_be_written_is_no_fault(folder):
    (folder / "_runtime" / "__pycache__").write_text("in the way")
    assert ran(folder) == (False, "Spec('s', '1')")
    assert ran(folder) == (False, "Spec('s', '1')")


def test_nothing_is_kept_where_python_is_told_to_keep_nothing(folder):
    assert ran(folder, "-B") == (False, "Spec('s', '1')")
    assert kept(folder) == []


def test_what_is_kept_of_another_kind_of_run_lies_beside(folder):
    ran(folder)
    assert ran(folder, "-O") == (False, "Spec('s', '1')")
    assert len(kept(folder)) == 2
