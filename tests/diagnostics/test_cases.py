"""What is said of wrong specs, word for word: each file in `cases/` holds specs and the diagnostics they cause.

`pytest tests/diagnostics --update` writes the texts anew. The name of a file begins with the code that it is about.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from diagnostics.snapshots import lay_out, read_case, said_of, write_case

from specc.diagnostics.codes import CODES

FOLDER = Path(__file__).with_name("cases")
CASES = sorted(FOLDER.glob("*.txt"))


def code_of(path: Path) -> str:
    return path.stem.partition("_")[0]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path, tmp_path, monkeypatch, update):
    case = read_case(path)
    lay_out(case.texts, tmp_path, monkeypatch)
    codes, said = said_of(case.texts[0].path, build=code_of(path) == "SP406")
    if update:
        write_case(path, replace(case, says=said))
    assert said == read_case(path).says
    assert code_of(path) in codes or code_of(path) == "mixed"


def test_every_file_is_a_case():
    strangers = [path.name for path in FOLDER.iterdir() if path not in CASES]
    assert not strangers, "orphans: no test reads them"
    assert {code_of(path) for path in CASES} <= {*CODES, "mixed"}, "a case of a code that there is not"


def test_every_code_has_a_case():
    assert {code_of(path) for path in CASES} >= set(CODES)
