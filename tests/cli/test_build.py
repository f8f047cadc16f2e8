"""`specc build`: what it writes is current, stands alone, and is only ever ours."""

from __future__ import annotations

import json
import subprocess
import sys

from specc.files import MANIFEST


def files(folder) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def add(place, name: str, text: str = 'product p : fits "P" { primary { A : int "a" } }\n'):
    path = place / f"specs/{name.replace('.', '/')}.specc"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"specc 1\nspec {name} 1.0.0\n\n{text}", encoding="utf-8")
    return path


def test_a_build_is_complete_and_then_current(specc, place):
    answer = specc("build")
    assert (answer.code, answer.err) == (0, "")
    made = files(place / "generated")
    assert made >= {
        "toy/lightcurve/validator.py",
        "toy/lightcurve/checks.py",
        "toy/lightcurve/writer.py",
        "toy/lightcurve/model.json",
        "docs/toy/lightcurve/lightcurve.html",
        "docs/toy/lightcurve/index.html",
        "docs/index.html",
        "_runtime/main.py",
        "_runtime/fits/__init__.py",
        MANIFEST,
    }
    assert answer.out == f"1 spec of specs: {len(made) - 1} files written to generated\n"
    assert specc("build", "--check") == (0, f"generated is current: {len(made) - 1} files\n", "")
    assert specc("build").out == f"1 spec of specs: 0 files written to generated, {len(made) - 1} as they were\n"


def test_the_runtime_is_copied_verbatim(specc, place, repository):
    specc("build")
    for path in (repository / "specc/runtime").rglob("*.py"):
        copy = place / "generated/_runtime" / path.relative_to(repository / "specc/runtime")
        assert copy.read_bytes() == path.read_bytes()


def test_two_builds_are_byte_identical(specc, place):
    specc("build", "--out", "one")
    specc("build", "--out", "two")
    assert {name: (place / "one" / name).read_bytes() for name in files(place / "one")} == {
        name: (place / "two" / name).read_bytes() for name in files(place / "two")
    }


def test_a_stale_build_is_told_with_the_command_that_repairs_it(specc, place):
    specc("build", "--out", "my out")
    (place / "my out/toy/lightcurve/validator.py").write_text("changed", encoding="utf-8")
    (place / "my out/_runtime/main.py").unlink()
    answer = specc("build", "--out", "my out", "--check")
    assert answer.code == 1
    assert answer.out == (
        "missing              my out/_runtime/main.py\n"
        "differs              my out/toy/lightcurve/validator.py\n"
        "my out is stale: 2 files; to repair it run\n"
        "  specc build --out 'my out'\n"
    )
    data = json.loads(specc("build", "--out", "my out", "--check", "--format", "json").out)
    assert data["stale"] == [
        {"path": "_runtime/main.py", "kind": "missing"},
        {"path": "toy/lightcurve/validator.py", "kind": "differs"},
    ]
    assert data["repair"] == "specc build --out 'my out'"
    assert specc("build", "--out", "my out").code == 0
    assert specc("build", "--out", "my out", "--check").code == 0


def test_a_check_writes_nothing(specc, place):
    assert specc("build", "--check").code == 1
    assert not (place / "generated").exists()


def test_a_changed_spec_is_stale_and_a_removed_one_goes(specc, place):
    path = add(place, "toy.other")
    specc("build")
    path.write_text(path.read_text(encoding="utf-8").replace('"a"', '"b"'), encoding="utf-8")
    assert "differs              generated/toy/other/validator.py\n" in specc("build", "--check").out
    path.unlink()
    answer = specc("build", "--check")
    assert (answer.code, "no longer generated  generated/toy/other/validator.py\n" in answer.out) == (1, True)
    answer = specc("build")
    assert "removed generated/toy/other/validator.py: no longer generated\n" in answer.out
    assert not (place / "generated/toy/other").exists()
    assert specc("build", "--check").code == 0


def test_some_specs_leave_the_others_alone(specc, place):
    add(place, "toy.other")
    specc("build")
    front = (place / "generated/docs/index.html").read_bytes()
    assert specc("build", "toy.other").code == 0
    assert specc("build", "specs/toy/other.specc", "--check").code == 0
    assert (place / "generated/docs/index.html").read_bytes() == front
    assert specc("build", "--check").code == 0


def test_one_spec_has_a_front_page_too(specc, place):
    add(place, "toy.other")
    specc("build", "toy.other")
    assert "toy/other" in (place / "generated/docs/index.html").read_text(encoding="utf-8")
    assert specc("build", "toy.other", "--check").code == 0
    specc("build", "toy.lightcurve")
    assert specc("build", "toy.other", "--check").code == 0
    specc("build")
    assert specc("build", "--check").code == 0


def test_a_spec_that_does_not_compile_writes_nothing(specc, broken):
    answer = specc("build")
    assert (answer.code, answer.out) == (2, "")
    assert "error[SP201]" in answer.err
    assert answer.err.endswith("1 error; nothing was written\n")
    assert not (broken / "generated").exists()
    data = json.loads(specc("build", "--format", "json").out)
    assert [one["code"] for one in data["diagnostics"]] == ["SP201"]


def test_what_a_backend_cannot_express_is_a_warning(specc, place):
    add(
        place,
        "toy.events",
        'product p : fits "P" { primary groups { OBJECT : string "source" } }\n',
    )
    answer = specc("build")
    assert answer.code == 0
    assert "warning[SP406]: writer: " in answer.err
    assert " --> specs/toy/events.specc:4:1\n" in answer.err


def test_what_a_backend_makes_nothing_of_is_named(specc, place):
    night = """product image : fits { filename "{night}.fits" { night : digits[8] "night" } primary { A : int "a" } }
product pool : csv "Pool" { filename "{night}.csv" { night : digits[8] "night" } columns { NAME : string "name" } }
"""
    folders = [f'dataset d{number} "Folder" {{ key night  one image  one pool }}\n' for number in range(7)]
    add(place, "toy.both", night + folders[0])
    add(place, "toy.table", 'product cat : ecsv "Table" { columns { a : int "a" } }\n')
    answer = specc("build")
    assert answer.code == 0
    assert answer.out.endswith("; no writer for d0 (dataset)\n")
    assert answer.err == ""
    made = (place / "generated/toy/both/writer.py").read_text(encoding="utf-8")
    assert "There is no writer here for d0 (dataset)." in made
    assert (place / "generated/toy/table/writer.py").exists()
    data = json.loads(specc("build", "--format", "json").out)
    assert data["left_out"] == [{"backend": "writer", "spec": "toy.both", "product": "d0", "format": "dataset"}]
    add(place, "toy.both", night + "".join(folders))
    told = ", ".join(f"d{number} (dataset)" for number in range(5))
    assert specc("build").out.endswith(f"; no writer for {told} and 2 more\n")


def test_a_file_in_the_way_is_not_overwritten(specc, place):
    (place / "generated/toy/lightcurve").mkdir(parents=True)
    (place / "generated/toy/lightcurve/validator.py").write_text("mine", encoding="utf-8")
    answer = specc("build")
    assert (answer.code, answer.out) == (2, "")
    assert "was not made by `specc build`" in answer.err
    assert files(place / "generated") == {"toy/lightcurve/validator.py"}


def test_a_folder_that_is_a_file(specc, place):
    (place / "out").write_text("", encoding="utf-8")
    for words in (["build", "--out", "out"], ["build", "--check", "--out", "out"]):
        answer = specc(*words)
        assert (answer.code, answer.out) == (2, "")
        assert answer.err.startswith("specc: cannot ")


def test_a_spec_without_products_has_no_validator(specc, place):
    add(place, "toy.words", 'enum Kind : string { "x" }\n')
    specc("build")
    assert (place / "generated/toy/words/model.json").exists()
    assert not (place / "generated/toy/words/validator.py").exists()


def test_a_generated_validator_runs_alone(specc, place, product):
    specc("build")
    command = [sys.executable, "-I", "-S", "generated/toy/lightcurve/validator.py", product.name, "--headers-only"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "lightcurve (toy.lightcurve 1.2.0)" in answer.stdout
