"""`specc check`: every mistake is shown, nothing is written, and the exit code tells."""

from __future__ import annotations

import json


def test_a_spec_that_is_right(specc, place):
    assert specc("check", "specs/toy/lightcurve.specc") == (0, "1 spec: no mistakes\n", "")
    assert specc("check", "toy.lightcurve").code == 0


def test_without_a_spec_the_first_root(specc, place):
    assert specc("check") == (0, "1 spec in specs: no mistakes\n", "")


def test_without_a_project_it_says_that_the_specs_are_bundled(specc, place):
    (place / "pyproject.toml").unlink()
    (place.parent / "bundled/x.specc").write_text("specc 1\nspec x 1.0.0\n", encoding="utf-8")
    assert specc("check").out.startswith("1 spec in the bundled library (for specs of your own, name their folder")
    assert "of the bundled library" in specc("build").out


def test_a_spec_that_is_wrong(specc, broken):
    answer = specc("check")
    assert answer.code == 2
    assert answer.out == (
        "error[SP201]: no type is called `strung`\n"
        " --> specs/toy/broken.specc:4:38\n"
        "  |\n"
        '4 | product p : fits "P" { primary { A : strung "a" } }\n'
        "  |                                      ^^^^^^\n"
        "help: did you mean `string`?\n"
        "fix: write `string` for `strung` (look at it before applying it)\n"
        "\n"
        "2 specs in specs: 1 error\n"
    )


def test_as_json(specc, broken):
    answer = specc("check", "--format", "json")
    assert answer.code == 2
    data = json.loads(answer.out)
    assert data["specc"] == "1"
    assert data["specs"] == [
        {"name": "toy.broken", "path": "specs/toy/broken.specc", "version": "1.0.0", "compiles": False},
        {"name": "toy.lightcurve", "path": "specs/toy/lightcurve.specc", "version": "1.2.0", "compiles": True},
    ]
    assert [(one["code"], one["where"]["line"]) for one in data["diagnostics"]] == [("SP201", 4)]
    assert data["summary"] == {"specs": 2, "errors": 1, "warnings": 0, "infos": 0}


def test_warnings_do_not_fail(specc, place):
    (place / "odd.specc").write_text(
        'specc 1\nspec odd 1.0.0\n\nproduct p : fits "P" { primary { A : float > 0 unit s "a" } }\n', encoding="utf-8"
    )
    answer = specc("check", "odd.specc")
    assert answer.code == 0
    assert "warning[SP104]" in answer.out
    assert answer.out.endswith("1 spec: 1 warning\n1 of them can be mended unasked: specc check --fix\n")


def test_a_mistake_in_what_two_import_is_told_once(specc, place):
    (place / "specs/kinds.specc").write_text(
        "specc 1\nspec kinds 1.0.0\n\nenum Kind : strung { 1 }\n", encoding="utf-8"
    )
    for name in ("a", "b"):
        (place / f"specs/{name}.specc").write_text(f"specc 1\nspec {name} 1.0.0\n\nimport kinds\n", encoding="utf-8")
    answer = specc("check", "--format", "json")
    assert answer.code == 2
    assert len(json.loads(answer.out)["diagnostics"]) == 1


def test_a_given_root_comes_first(specc, place):
    (place / "other").mkdir()
    (place / "other/x.specc").write_text("specc 1\nspec x 1.0.0\n", encoding="utf-8")
    assert specc("check", "--root", "other").out == "1 spec in other: no mistakes\n"
    assert specc("check", "--root", "other", "x").code == 0
    assert specc("check", "--root", "nothing").code == 2


def test_a_root_without_specs(specc, place):
    (place / "empty").mkdir()
    assert specc("check", "--root", "empty") == (2, "", "specc: there is no spec in empty\n")


def test_a_project_that_cannot_be_understood(specc, place):
    (place / "pyproject.toml").write_text("[tool.specc]\nspecs = 3\n", encoding="utf-8")
    answer = specc("check")
    assert (answer.code, answer.out) == (2, "")
    assert "has to be a folder or a list of folders" in answer.err


def test_hundreds_of_mistakes_are_counted_and_not_all_shown(specc, place):
    (place / "bad.specc").write_text(
        'specc 1\nspec bad 1.0.0\n\nproduct p : fits "P" {\n  primary {\n'
        + "".join(f'    K{number} : strung "k"\n' for number in range(500))
        + "  }\n}\n",
        encoding="utf-8",
    )
    answer = specc("check", "bad.specc")
    assert answer.code == 2
    assert answer.out.count("error[") == 200
    assert answer.out.endswith("... and 300 more; --format json has them all\n\n1 spec: 500 errors\n")
    assert len(json.loads(specc("check", "bad.specc", "--format", "json").out)["diagnostics"]) == 500
