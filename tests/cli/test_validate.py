"""`specc validate`: the files are judged by the specs that can be seen from here, or by the one that is named."""

from __future__ import annotations

import gzip
import json

import pytest
from factories.fits_text import made


def test_a_file_finds_its_product(specc, place, product):
    answer = specc("validate", product.name)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == (
        "m31_lc.fits  pass  lightcurve (toy.lightcurve 1.2.0)\n1 file: 1 pass; 0 errors, 0 warnings\n"
    )


def test_a_wrong_file(specc, place, product):
    product.write_bytes(product.read_bytes().replace(b"'Jy      '", b"'mJy     '"))
    answer = specc("validate", product.name)
    assert answer.code == 1
    assert "lightcurve/LIGHTCURVE/FLUX:unit" in answer.out
    assert answer.out.endswith("1 file: 1 fail; 1 error, 0 warnings\n")


def test_as_json(specc, place, product):
    product.write_bytes(product.read_bytes().replace(b"'Jy      '", b"'mJy     '"))
    answer = specc("validate", product.name, "--format", "json")
    data = json.loads(answer.out)
    assert list(data) == ["specc", "files", "summary"]
    (file,) = data["files"]
    assert (file["path"], file["spec"], file["version"], file["product"], file["verdict"]) == (
        "m31_lc.fits",
        "toy.lightcurve",
        "1.2.0",
        "lightcurve",
        "fail",
    )
    (finding,) = file["findings"]
    assert finding["rule"] == "toy.lightcurve:lightcurve/LIGHTCURVE/FLUX:unit"
    assert (finding["expected"], finding["found"]) == ("Jy", "mJy")
    assert finding["spec"]["path"] == "toy/lightcurve.specc"
    lines = (place / "specs/toy/lightcurve.specc").read_text(encoding="utf-8").splitlines()
    assert "FLUX : float32" in lines[finding["spec"]["line"] - 1]
    assert data["summary"]["errors"] == 1


@pytest.mark.parametrize("spec", ["toy.lightcurve", "specs/toy/lightcurve.specc"])
def test_a_named_spec(specc, place, product, spec):
    assert specc("validate", product.name, "--spec", spec).code == 0


def test_a_spec_that_is_not_there(specc, place, product):
    answer = specc("validate", product.name, "--spec", "toy.lightcurv")
    assert (answer.code, answer.out) == (2, "")
    assert "did you mean `toy.lightcurve`?" in answer.err


def test_a_spec_without_products(specc, place, product):
    (place / "specs/words.specc").write_text("specc 1\nspec words 1.0.0\nenum A : int { 1 }\n", encoding="utf-8")
    answer = specc("validate", product.name, "--spec", "words")
    assert answer == (2, "", "specc: no file can be judged: no product is described by words\n")
    assert specc("validate", product.name).code == 0


def test_a_spec_that_does_not_compile(specc, broken, product):
    for words in ([], ["--spec", "toy.broken"]):
        answer = specc("validate", product.name, *words)
        assert (answer.code, answer.out) == (2, "")
        assert "error[SP201]" in answer.err
        assert answer.err.endswith("specc: 1 error; no file was judged\n")
    data = json.loads(specc("validate", product.name, "--format", "json").out)
    assert [one["code"] for one in data["diagnostics"]] == ["SP201"]
    # The one that is named is all that counts.
    assert specc("validate", product.name, "--spec", "toy.lightcurve").code == 0


def test_a_broken_spec_of_an_installed_package_is_left_out(specc, place, product, monkeypatch):
    (place / "wheel").mkdir()
    (place / "wheel/other.specc").write_text("specc 1\nspec other 1.0.0\nnothing", encoding="utf-8")
    monkeypatch.setattr("specc.roots._installed_folders", lambda: [place / "wheel"])
    answer = specc("validate", product.name)
    assert answer.code == 0
    assert (
        answer.err == "specc: other, of an installed package, does not compile and is left out; see specc check other\n"
    )


def test_compressed_files(specc, place, product):
    packed = product.with_name(f"{product.name}.gz")
    packed.write_bytes(gzip.compress(product.read_bytes()))
    assert specc("validate", packed.name).code == 0


def test_folders_and_patterns(specc, place, product):
    (place / "data").mkdir()
    product.rename(place / "data" / product.name)
    (place / "data/readme.txt").write_text("", encoding="utf-8")
    assert specc("validate", "data").out.endswith("1 file: 1 pass; 0 errors, 0 warnings\n")
    assert specc("validate", "data/*_lc.fits").code == 0
    assert specc("validate", "data/*.nothing").code == 2


def test_a_file_that_is_no_product(specc, place, product):
    product.write_bytes(product.read_bytes().replace(b"'Toy     '", b"'Other   '"))
    answer = specc("validate", product.name)
    assert answer.code == 1
    assert "unmatched" in answer.out
    assert specc("validate", product.name, "--product", "lightcurve").code == 1


@pytest.mark.parametrize("content", [b"", b"no FITS at all", bytes(5760), b"SIMPLE  =                    T"])
def test_what_is_no_fits(specc, place, content):
    (place / "x.fits").write_bytes(content)
    answer = specc("validate", "x.fits")
    assert (answer.code, answer.err) == (1, "")
    assert "unreadable" in answer.out or "unmatched" in answer.out


def test_a_truncated_file(specc, place, product):
    product.write_bytes(product.read_bytes()[:-2880])
    assert specc("validate", product.name).code == 1


def test_no_such_file(specc, place):
    answer = specc("validate", "nothing.fits")
    assert (answer.code, answer.out) == (2, "")
    assert "nothing.fits: no such file" in answer.err


def test_headers_only(specc, place, product):
    content = bytearray(product.read_bytes())
    at = content.index(b"END" + b" " * 77, 2880 + 80) // 2880 * 2880 + 2880
    content[at : at + 8] = b"\x7f\xf0" + bytes(6)  # infinity, after which nothing is later
    product.write_bytes(content)
    assert specc("validate", product.name).code == 1
    assert specc("validate", product.name, "--headers-only").code == 0


def test_a_profile_that_is_not_there(specc, place, product):
    answer = specc("validate", product.name, "--profile", "archive")
    assert (answer.code, answer.out) == (2, "")
    assert "there is no profile archive; none is declared" in answer.err


def test_a_check_that_breaks_is_a_fault_of_ours(specc, place, product, monkeypatch):
    from specc.runtime.fits import FitsProduct

    def broken(*_, **__):
        raise RuntimeError("broken")

    monkeypatch.setattr(FitsProduct, "check", broken)
    answer = specc("validate", product.name)
    assert answer.code == 3
    assert f"{product.name}: a fault of the validator" in answer.err
    assert answer.out == "0 files; 0 errors, 0 warnings; 1 not judged\n"


PROFILE = """
profile archive { lightcurve.primary.EXPTIME : < 1 }
profile other { undeclared keywords error }
"""


def test_a_file_is_judged_under_a_profile(specc, place, product):
    spec = place / "specs" / "toy" / "lightcurve.specc"
    path = spec if spec.exists() else next(place.parent.rglob("lightcurve.specc"))
    path.write_text(path.read_text(encoding="utf-8") + PROFILE, encoding="utf-8")
    assert specc("validate", product.name).code == 0
    answer = specc("validate", product.name, "--profile", "archive")
    assert answer.code == 1
    assert "lightcurve/PRIMARY/EXPTIME:limit" in answer.out
    assert "profile archive" in answer.out
    assert specc("validate", product.name, "--profile", "other").code == 0
    answer = specc("validate", product.name, "--profile", "archives")
    assert (answer.code, answer.err) == (2, "specc: there is no profile archives; say one of archive, other\n")


@pytest.mark.parametrize(("form", "text", "rule"), [("json", "[1,]", "T0119"), ("yaml", "a: [1", "Y0103")])
def test_the_structure_of_a_format_alone(specc, place, form, text, rule):
    (place / f"a.{form}").write_text(text)
    answer = specc("validate", "--spec", form, f"a.{form}")
    assert answer.code == 1
    assert rule in answer.out


def test_a_folder_may_hold_files_of_all_formats(specc, place):
    (place / "specs/toy/night.specc").write_text(
        "specc 1\nspec toy.night 1.0.0\n"
        'product plan : json "Plan" { filename "{n}_plan.json" { n : digits[2] } tree { n : int > 0 "n" } }\n'
        'product found : csv "Found" { filename "{n}_found.csv" { n : digits[2] } columns { ID : int unique "id" } }\n'
        'product image : fits "Image" { filename "{n}_image.fits" { n : digits[2] } primary { A : int "a" } }\n',
        encoding="utf-8",
    )
    night = place / "night/one"
    night.mkdir(parents=True)
    (night / "01_plan.json").write_text('{"n": 0}', encoding="utf-8")
    (night / "01_found.csv").write_text("ID\r\n1\r\n1\r\n", encoding="utf-8")
    (night / "01_image.fits").write_bytes(made("@primary\nA       =                    1\n"))
    (night / "notes.txt").write_text("nobody describes this", encoding="utf-8")
    answer = specc("validate", "night", "--spec", "toy.night", "--format", "json")
    report = json.loads(answer.out)
    found = {one["path"].rpartition("/")[2]: [each["rule"] for each in one["findings"]] for one in report["files"]}
    assert found == {
        "01_found.csv": ["toy.night:found/table/ID:unique"], "01_image.fits": [],
        "01_plan.json": ["toy.night:plan/tree/n:limit"],
    }  # fmt: skip
    assert answer.code == 1


PAGE = "toy/lightcurve/lightcurve.rules.html#lightcurve/LIGHTCURVE/FLUX:unit"


def test_findings_link_to_their_pages(specc, place, product):
    product.write_bytes(product.read_bytes().replace(b"'Jy      '", b"'mJy     '"))
    assert "see " not in specc("validate", product.name).out
    data = json.loads(specc("validate", product.name, "--format", "json").out)
    assert data["files"][0]["findings"][0]["page"] == PAGE
    answer = specc("validate", product.name, "--docs", "https://example.org/icd")
    assert f"\n              see https://example.org/icd/{PAGE}\n" in answer.out
    data = json.loads(specc("validate", product.name, "--docs", "https://example.org/icd/", "--format", "json").out)
    assert list(data)[:2] == ["specc", "docs"]
    assert data["docs"] == "https://example.org/icd/"


def test_the_project_says_where_its_pages_are(specc, place, product):
    product.write_bytes(product.read_bytes().replace(b"'Jy      '", b"'mJy     '"))
    with (place / "pyproject.toml").open("a", encoding="utf-8") as project:
        project.write('docs = "out/docs"\n')
    assert "see " not in specc("validate", product.name).out  # nobody built them yet
    (place / "out/docs").mkdir(parents=True)
    assert f"see out/docs/{PAGE}\n" in specc("validate", product.name).out
    assert f"  page    out/docs/{PAGE}\n" in specc("explain", "lightcurve/LIGHTCURVE/FLUX:unit").out
    assert "It is on out/docs/rules.f04.html#F0403, too." in specc("explain", "F0403").out
    assert f"see https://example.org/{PAGE}\n" in specc("validate", product.name, "--docs", "https://example.org").out


@pytest.mark.parametrize("written", ["docs = 3", "docs = ['a']"])
def test_a_project_that_says_nonsense_of_its_pages(specc, place, product, written):
    (place / "pyproject.toml").write_text(f'[tool.specc]\nspecs = "specs"\n{written}\n', encoding="utf-8")
    answer = specc("validate", product.name)
    assert (answer.code, answer.err) == (
        2,
        "specc: [tool.specc] docs in pyproject.toml has to be an address or a folder\n",
    )


def test_pages_that_are_not_there(specc, place, product):
    answer = specc("validate", product.name, "--docs", "nowhere")
    assert (answer.code, answer.err) == (2, "specc: --docs nowhere: there is no such folder\n")
