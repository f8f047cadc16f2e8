"""Only new findings fail: `specc validate --accepted`, `--write-baseline`, and `specc accepted`."""

from __future__ import annotations

import json

import pytest

import specc as api
from specc.accepted.files import AcceptedError

SAID = ["--owner", "ops", "--reason", "it is known", "--expires", "2999-12-31"]
RULE = "toy.lightcurve:lightcurve/LIGHTCURVE/FLUX:unit"


@pytest.fixture
def wrong(product):
    """Give a file with one finding."""
    product.write_bytes(product.read_bytes().replace(b"'Jy      '", b"'mJy     '"))
    return product


def write(folder, *entries: str, head: str = "") -> None:
    lines = "".join(f"  - {{reason: because, {one}}}\n" for one in entries)
    (folder / "known.yaml").write_text(f"accepted: 1\n{head}findings:\n{lines}", encoding="utf-8")


def test_only_new_findings_fail(specc, place, wrong):
    answer = specc("validate", wrong.name, "--write-baseline", "known.yaml", *SAID)
    assert (answer.code, answer.err) == (0, "specc: 1 entry written to known.yaml\n")
    assert "lightcurve/LIGHTCURVE/FLUX:unit" in answer.out
    answer = specc("validate", wrong.name, "--accepted", "known.yaml", "--strict-accepted")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == (
        "m31_lc.fits  pass  lightcurve (toy.lightcurve 1.2.0)  1 accepted\n"
        "1 file: 1 pass; 0 errors, 0 warnings; 1 accepted\n"
    )
    wrong.write_bytes(wrong.read_bytes().replace(b"'Toy     '", b"'Tay     '"))
    assert specc("validate", wrong.name, "--accepted", "known.yaml").code == 1


def test_the_project_names_the_file(specc, place, wrong, monkeypatch):
    (place / "pyproject.toml").write_text('[tool.specc]\nspecs = "specs"\naccepted = "known.yaml"\n', encoding="utf-8")
    answer = specc("validate", wrong.name)
    assert answer == (
        2,
        "",
        "specc: known.yaml: there is no such file of accepted findings; --write-baseline makes one\n",
    )
    assert specc("validate", wrong.name, "--write-baseline", "known.yaml", *SAID).code == 0
    assert specc("validate", wrong.name).code == 0
    monkeypatch.chdir(place / "specs")
    assert specc("validate", wrong).code == 0
    assert specc("accepted").out == "1 file: 1 entry, no mistakes\n"


def test_in_json(specc, place, wrong):
    write(place, f"rule: {RULE}, owner: ops, expires: 2999-12-31")
    data = json.loads(specc("validate", wrong.name, "--accepted", "known.yaml", "--format", "json").out)
    (finding,) = data["files"][0]["findings"]
    assert finding["accepted"] == {
        "reason": "because", "owner": "ops", "expires": "2999-12-31", "entry": "known.yaml:3",
    }  # fmt: skip
    assert (data["summary"]["errors"], data["summary"]["accepted"]) == (0, 1)


def test_entries_that_do_nothing_are_told(specc, place, wrong):
    write(place, f"rule: {RULE}", "rule: F0410", f"rule: {RULE}, hdu: X, expires: 2001-01-01")
    answer = specc("validate", wrong.name, "--accepted", "known.yaml")
    assert answer.code == 0
    assert answer.err.count("warning[SP80") == 2
    assert "this accepts nothing that was found\n --> known.yaml:4:29" in answer.err
    assert "this has expired" in answer.err
    assert specc("validate", wrong.name, "--accepted", "known.yaml", "--strict-accepted").code == 1


def test_a_run_that_is_gone_on_with_accepts_what_it_did(specc, place, wrong):
    write(place, f"rule: {RULE}")
    begun = specc("validate", wrong.name, "--accepted", "known.yaml", "--record", "run.sqlite")
    assert (begun.code, begun.out.splitlines()[-1]) == (0, "1 file: 1 pass; 0 errors, 0 warnings; 1 accepted")
    assert specc("validate", "--resume", "run.sqlite").out == begun.out
    (place / "other.yaml").write_text("accepted: 1\n", encoding="utf-8")
    again = specc("validate", "--resume", "run.sqlite", "--accepted", "other.yaml")
    assert (again.code, again.out.splitlines()[-1]) == (1, "1 file: 1 fail; 1 error, 0 warnings")


def test_a_wrong_file_stops_the_run(specc, place, wrong):
    write(place, "rul: F0410")
    answer = specc("validate", wrong.name, "--accepted", "known.yaml")
    assert (answer.code, answer.out) == (2, "")
    assert "did you mean `rule`?" in answer.err
    assert answer.err.endswith("specc: the accepted findings are wrong; no file was judged\n")
    with pytest.raises(AcceptedError, match="did you mean `rule`"):
        api.validate(wrong, "toy.lightcurve", accepted="known.yaml")


def test_from_python(place, wrong):
    write(place, f"rule: {RULE}")
    report = api.validate(wrong, "toy.lightcurve", accepted="known.yaml")
    assert (report.exit_code, report.files[0].findings[0].accepted.reason) == (0, "because")


def test_a_baseline_written_anew_keeps_what_people_said(specc, place, wrong):
    assert specc("validate", wrong.name, "--write-baseline", "known.yaml", "--per-file", *SAID).code == 0
    text = (place / "known.yaml").read_text(encoding="utf-8").replace("it is known", "the old pipeline")
    (place / "known.yaml").write_text(text, encoding="utf-8")
    assert specc("validate", wrong.name, "--write-baseline", "known.yaml", "--per-file", *SAID).code == 0
    assert (place / "known.yaml").read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--write-baseline", "new.yaml"], "say with --owner, --reason, --expires who does, why, how long"),
        (["--write-baseline", "new.yaml", *SAID[:-1], "2030-1-1"], "write a day as YYYY-MM-DD"),
        (["--write-baseline", "new.yaml", *SAID[:-1], "2001-01-01"], "that day is over"),
        (["--write-baseline", "known.yaml", *SAID], "is no baseline (`baseline: true`); give --write-baseline another"),
        (["--write-baseline", "specs", *SAID], "there is no such file"),
        (["--owner", "ops"], "--owner says something of --write-baseline FILE; give both"),
        (["--per-file"], "--per-file says something of --write-baseline FILE; give both"),
        (["--strict-accepted"], "--strict-accepted asks for accepted findings"),
        (["--accepted", "none.yaml"], "none.yaml: there is no such file of accepted findings"),
        (["--accepted", "m31_lc.fits"], "this is not UTF-8"),
    ],
)
def test_wrong_usage(specc, place, product, words, said):
    write(place, "rule: F0410")
    answer = specc("validate", product.name, *words)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert answer.err.count("\n") == 1


def test_a_file_is_checked_alone(specc, place):
    write(place, f"rule: {RULE}")
    assert specc("accepted", "known.yaml") == (0, "1 file: 1 entry, no mistakes\n", "")
    write(place, f"rule: {RULE}", "rule: toy.lightcurve:lightcurve/LIGHTCURVE/FLUX:units")
    answer = specc("accepted", "known.yaml")
    assert answer.code == 1
    assert "did you mean `lightcurve/LIGHTCURVE/FLUX:unit`?" in answer.out
    write(place, f"rule: {RULE}", "rule: F0410, until: 2030-01-01")
    answer = specc("accepted", "known.yaml", "--format", "json")
    assert answer.code == 2
    data = json.loads(answer.out)
    assert data["files"] == [{"path": "known.yaml", "entries": 1}]
    assert [one["code"] for one in data["diagnostics"]] == ["SP802"]
    assert specc("accepted").code == 2


def test_a_project_that_says_nonsense(specc, place, product):
    (place / "pyproject.toml").write_text("[tool.specc]\nspecs = 'specs'\naccepted = 3\n", encoding="utf-8")
    answer = specc("validate", product.name)
    assert (answer.code, "has to be a file or a list of files" in answer.err) == (2, True)
