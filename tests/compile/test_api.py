"""`specc.compile` and `specc.validate`: what a program gets, and what is raised."""

from __future__ import annotations

import pytest

import specc
from specc import roots
from specc.api import CompiledSpecs, SpecError
from specc.roots import Unusable
from specc.runtime.wanted import UsageError


@pytest.fixture
def place(tmp_path, monkeypatch):
    (tmp_path / "bundled").mkdir()
    monkeypatch.setattr(roots, "specs_folder", lambda: tmp_path / "bundled")
    monkeypatch.setattr(roots, "_installed_folders", list)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "right.specc").write_text(
        'specc 1\nspec right 1.0.0\n\nproduct p : fits "P" { primary { A : int "a" } }\n', encoding="utf-8"
    )
    (tmp_path / "wrong.specc").write_text(
        'specc 1\nspec wrong 1.0.0\n\nproduct p : fits "P" { primary { A : strung "a" } }\n', encoding="utf-8"
    )
    return tmp_path


def write_file(path):
    from astropy.io import fits

    primary = fits.PrimaryHDU()
    primary.header["A"] = 3
    primary.writeto(path)


def test_compile_gives_the_specs(place):
    compiled = specc.compile("right.specc")
    assert isinstance(compiled, CompiledSpecs)
    assert [(one.name, one.version) for one in compiled.specs] == [("right", "1.0.0")]
    assert compiled.diagnostics == ()


def test_compile_takes_paths_and_several(place):
    compiled = specc.compile([place / "right.specc", place / "right.specc"])
    assert isinstance(compiled, CompiledSpecs)
    assert len(compiled.compiled) == 1


def test_compile_gives_the_diagnostics_when_there_is_an_error(place):
    diagnostics = specc.compile(["right.specc", "wrong.specc"])
    assert isinstance(diagnostics, tuple)
    assert [one.code for one in diagnostics] == ["SP201"]


def test_what_is_not_there_raises(place):
    with pytest.raises(Unusable, match="there is no file"):
        specc.compile("nothing.specc")
    with pytest.raises(UsageError, match="no such file"):
        specc.validate("nothing.fits", "right.specc")


def test_validate_gives_a_report(place):
    write_file(place / "x.fits")
    report = specc.validate(place / "x.fits", "right.specc")
    assert (report.exit_code, report.files[0].product) == (0, "p")


def test_validate_looks_for_the_spec_itself(place):
    (place / "bundled/right.specc").write_text((place / "right.specc").read_text(encoding="utf-8"), encoding="utf-8")
    write_file(place / "x.fits")
    assert specc.validate("x.fits").files[0].spec == "right"


def test_a_spec_that_does_not_compile_raises_with_its_diagnostics(place):
    write_file(place / "x.fits")
    with pytest.raises(SpecError, match=r"error\[SP201\]") as caught:
        specc.validate("x.fits", "wrong.specc")
    assert [one.code for one in caught.value.diagnostics] == ["SP201"]
