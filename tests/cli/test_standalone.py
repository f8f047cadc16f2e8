"""`specc build --standalone`: one file that validates without specc, from anywhere, and leaves nothing behind."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile

import pytest
from cli.conftest import LIGHTCURVE

from specc.catalogue import Catalogue
from specc.standalone import standalone

NIGHT = """\
specc 1
spec toy.night 2.0.0

product plan : json "What was to be observed" {
  filename "{night}_plan.json" { night : digits[8] }
  tree { observer : string "who was there" }
}

dataset night "What belongs to one night" { key night  one plan }
"""


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """Give the bytes of one file that judges by two specs, and a folder with their texts."""
    root = tmp_path_factory.mktemp("specs")
    (root / "toy").mkdir()
    (root / "toy/lightcurve.specc").write_text(LIGHTCURVE, encoding="utf-8")
    (root / "toy/night.specc").write_text(NIGHT, encoding="utf-8")
    return standalone(plans(root)), root


def plans(root):
    compiled = Catalogue().named(sorted(map(str, root.rglob("*.specc"))))
    return [one.plan for one in compiled]


@pytest.fixture
def pyz(archive, place):
    """Put the file where there is no spec."""
    (place / "specs/toy/lightcurve.specc").unlink()
    (place / "20260101_plan.json").write_text('{"observer": "anna"}', encoding="utf-8")
    (place / "check.pyz").write_bytes(archive[0])
    return place / "check.pyz"


def run(pyz, *words, flags=("-I",)):
    """Run the file by a Python that has no specc of ours on its path."""
    answer = subprocess.run(
        [sys.executable, *flags, str(pyz), *words], capture_output=True, text=True, check=False, cwd=pyz.parent
    )
    return answer.returncode, answer.stdout, answer.stderr


def test_it_finds_the_product_among_all_specs(pyz, product):
    answer = run(pyz, product.name, "20260101_plan.json")
    assert answer == (
        0,
        (
            "m31_lc.fits  pass  lightcurve (toy.lightcurve 1.2.0)\n"
            "20260101_plan.json  pass  plan (toy.night 2.0.0)\n2 files: 2 pass; 0 errors, 0 warnings\n"
        ),
        "",
    )


def test_from_a_place_that_cannot_be_written_it_leaves_nothing(pyz, product):
    folder = pyz.parent / "locked"
    folder.mkdir()
    moved = pyz.rename(folder / "check.pyz")
    folder.chmod(0o555)
    try:
        code, out, err = run(moved, str(product), "--format", "json")
    finally:
        folder.chmod(0o755)
    assert (code, err) == (0, "")
    assert json.loads(out)["summary"]["pass"] == 1
    assert [one.name for one in folder.iterdir()] == ["check.pyz"]


def test_without_numpy_headers_are_judged_and_data_are_asked_for(pyz, product):
    bare = ("-I", "-S")  # without site-packages
    assert run(pyz, product.name, "--headers-only", flags=bare)[0] == 0
    code, out, err = run(pyz, product.name, flags=bare)
    assert (code, out) == (2, "")
    assert err == "judging data needs numpy: install it, or ask for --headers-only\n"


def test_another_python_compiles_the_sources(pyz, product):
    """Python takes code only of its own magic number: with that of another there is the source alone."""
    other = pyz.with_name("other.pyz")
    with zipfile.ZipFile(pyz) as made, zipfile.ZipFile(other, "w") as copied:
        for one in made.infolist():
            content = made.read(one)
            copied.writestr(one, b"\0\0\r\n" + content[4:] if one.filename.endswith(".pyc") else content)
    assert run(other, product.name, "--headers-only")[0] == 0


def test_the_same_specs_give_the_same_bytes(archive):
    content, root = archive
    assert standalone(plans(root)) == content
    with zipfile.ZipFile(io.BytesIO(content)) as made:
        assert {one.date_time for one in made.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert made.namelist() == sorted(made.namelist())
        names = made.namelist()
    assert {f"{name}c" for name in names if name.endswith(".py")} - {"__main__.pyc"} == {
        name for name in names if name.endswith(".pyc")
    }


def test_code_is_the_same_bytes_whoever_compiles_it(archive):
    """Python writes the same code in other bytes when others hold on to its parts, but for this form of marshal."""
    path = "_runtime/fits/standard/order.py"
    script = (
        "import sys; from specc.standalone import _module; from specc.files import runtime_outputs\n"
        f"text = next(one.text for one in runtime_outputs('') if one.path == {path!r})\n"
        f"sys.stdout.buffer.write(dict(_module({path!r}, text))[{path + 'c'!r}])"
    )
    elsewhere = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True).stdout
    with zipfile.ZipFile(io.BytesIO(archive[0])) as made:
        assert made.read(f"{path}c") == elsewhere


def test_the_command_writes_a_file_that_can_be_started(specc, place):
    answer = specc("build", "--standalone", "x.pyz", "toy.lightcurve")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith("x.pyz: 1 spec, 1 product, ")
    made = place / "x.pyz"
    assert made.read_bytes().startswith(b"#!/usr/bin/env python3\nPK")
    assert made.stat().st_mode & 0o111 == (made.stat().st_mode & 0o444) >> 2
    assert specc("build", "--standalone", "x.pyz", "toy.lightcurve", "--check") == (0, "x.pyz is current\n", "")
    made.write_bytes(b"")
    answer = specc("build", "--standalone", "x.pyz", "toy.lightcurve", "--check")
    assert answer == (1, "x.pyz is stale, or of another Python\n", "")
    assert made.read_bytes() == b""


def test_its_options(pyz, product):
    assert run(pyz, "--version")[1] == "toy.lightcurve 1.2.0, toy.night 2.0.0\n"
    assert run(pyz, product.name, "--product", "toy.night:plan")[0] == 1
    code, _, err = run(pyz, product.name, "--product", "image")
    assert (code, err) == (2, "there is no product image; say one of toy.lightcurve:lightcurve, toy.night:plan\n")
    listed = json.loads(run(pyz, "--list-rules", "--format", "json")[1])
    assert [one["spec"] for one in listed["specs"]] == ["toy.lightcurve", "toy.night"]
    assert "toy.night 2.0.0\nerror " in run(pyz, "--list-rules")[1]


def test_deliveries(pyz):
    code, out, _ = run(pyz, "--dataset", "night", "20260101_plan.json")
    assert code == 0
    assert "1 delivery: 1 whole" in out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--scaffold"], "--scaffold something else; give one of them"),
        (["--pdf"], "--pdf something else; give one of them"),
        (["toy.lightcurv"], "did you mean `toy.lightcurve`?"),
    ],
)
def test_wrong_usage(specc, place, words, said):
    answer = specc("build", "--standalone", "x.pyz", *words)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert not (place / "x.pyz").exists()


def test_a_folder_in_its_place(specc, place):
    answer = specc("build", "--standalone", "specs")
    assert answer == (2, "", "specc: --standalone specs: this is a folder; name a file, as in specs/check.pyz\n")


def test_specs_that_do_not_compile_or_judge_nothing(specc, broken, place):
    answer = specc("build", "--standalone", "x.pyz", "toy.broken")
    assert answer.code == 2
    assert answer.err.endswith("specc: 1 error; nothing was written\n")
    (place / "specs/words.specc").write_text("specc 1\nspec words 1.0.0\nenum A : int { 1 }\n", encoding="utf-8")
    answer = specc("build", "--standalone", "x.pyz", "words")
    assert answer == (2, "", "specc: no product is described by words; nothing was written\n")
    assert not (place / "x.pyz").exists()


def test_in_json(specc, place):
    data = json.loads(specc("build", "--standalone", "x.pyz", "--format", "json").out)
    assert (data["standalone"], data["specs"], data["bytes"]) == (
        "x.pyz",
        ["toy.lightcurve"],
        (place / "x.pyz").stat().st_size,
    )
