"""`specc.validate_many`: any number of files, reported in order while they are judged."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

import specc
from specc.runtime.wanted import UsageError

CALLER = """\
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import specc


def wrong(folder: Path) -> Iterator[str]:
    with closing(specc.validate_many([folder, "x.tar::*.json"], "json", jobs=2, accepted=())) as reports:
        for report in reports:
            if not report.conforms:
                yield report.path


said: int = specc.validate_many("x.json", jobs="2")  # wrong twice
"""


@pytest.mark.parametrize("jobs", [1, 2])
def test_reports_come_in_the_order_of_the_files(files, jobs):
    reports = list(specc.validate_many(files, "json", jobs=jobs))
    assert [report.path for report in reports] == files
    assert [report.verdict for report in reports].count("unreadable") == 5


def test_folders_patterns_and_files_that_are_not_there(files, tmp_path):
    folder = Path(files[0]).parent
    paths = [report.path for report in specc.validate_many([folder / "0*.json", folder, "gone.json"], "json")]
    assert sorted(paths) == sorted([*files[:11], *files[12:], "gone.json"])
    assert paths[-1] == "gone.json"


def test_an_endless_list_is_judged_as_it_is_asked_for(files):
    taken = []

    def endless():
        for number in count():
            taken.append(number)
            yield f"{number}.json"

    with closing(specc.validate_many(endless(), "json")) as reports:
        first = [next(reports).path for _ in range(10)]
    assert first == [f"{number}.json" for number in range(10)]
    assert len(taken) < 2000


def test_wrong_questions_are_told_when_they_are_asked():
    with pytest.raises(UsageError, match="-1 is no number of processes"):
        specc.validate_many([], "json", jobs=-1)
    with pytest.raises(UsageError, match="there is no product cat"):
        specc.validate_many([], "json", product="cat")
    with pytest.raises(UsageError, match="there is no profile p"):
        specc.validate_many([], "json", profile="p")


def test_a_program_without_a_guard_may_use_processes(files, tmp_path):
    program = tmp_path / "program.py"
    program.write_text(
        f"import specc\nprint(len(list(specc.validate_many({files[:4]!r}, 'json', jobs=2))))\n", encoding="utf-8"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run([sys.executable, str(program)], capture_output=True, text=True, env=environment, check=False)
    assert (done.stdout, done.stderr) == ("4\n", "")


@pytest.mark.laws
def test_callers_are_held_to_its_types(tmp_path):
    program = tmp_path / "caller.py"
    program.write_text(CALLER, encoding="utf-8")
    root = Path(specc.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--follow-imports=silent", str(program)],
        capture_output=True,
        text=True,
        cwd=root,
        check=False,
    )
    assert [line.partition(":")[2].partition(": ")[0] for line in done.stdout.splitlines()[:-1]] == ["15", "15"]
