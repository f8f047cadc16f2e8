"""Validators of earlier runs are used while nothing changed that they were made of, and never else."""

from __future__ import annotations

import os

import pytest

from specc import ready
from specc.catalogue import Catalogue
from specc.judges import runtime_specs
from specc.kept import cache_folder

FRAGMENT = """specc 1
spec lib.core 1.0.0
header Exposure { EXPTIME : float  unit s  > 0  "time on source"   AIRMASS? : float  unit none  "air mass" }
"""
SPEC = """specc 1
spec lib.image 1.0.0
import lib.core (Exposure)
product image : fits {
  filename "image.fits"
  primary { include Exposure }
}
profile strict "more" { raise Exposure.AIRMASS to required }
"""


@pytest.fixture
def root(tmp_path, monkeypatch):
    """Give a root with a spec and what it imports; the cache is empty."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "specs" / "lib"
    folder.mkdir(parents=True)
    (folder / "core.specc").write_text(FRAGMENT, encoding="utf-8")
    (folder / "image.specc").write_text(SPEC, encoding="utf-8")
    return folder.parent


@pytest.fixture
def compiled(monkeypatch):
    """Give the names of the specs that are compiled from now on."""
    names: list[str] = []
    real = Catalogue.compile

    def noted(catalogue, found, library):
        names.append(found.name)
        return real(catalogue, found, library)

    monkeypatch.setattr(Catalogue, "compile", noted)
    return names


def judge(root):
    [spec] = runtime_specs(Catalogue([root]), "lib.image").specs
    return spec


def kept():
    return sorted((cache_folder() / "validators").iterdir())


def test_what_was_made_once_is_not_made_again(root, compiled):
    first = judge(root)
    assert compiled == ["lib.image"]
    again = judge(root)
    assert compiled == ["lib.image"]
    assert (again.name, again.version, list(again.rules)) == (first.name, first.version, list(first.rules))
    assert len(kept()) == 1


def test_a_profile_comes_with_it(root, compiled):
    judge(root)
    again = judge(root)
    assert compiled == ["lib.image"]
    [key] = again.profiles.values()
    assert again.variant(key).profile == "strict"


@pytest.mark.parametrize("name", ["core", "image"])
def test_another_text_is_compiled(root, compiled, name):
    judge(root)
    path = root / "lib" / f"{name}.specc"
    path.write_text(
        path.read_text(encoding="utf-8").replace("> 0", "> 2").replace("image.fits", "picture.fits"), encoding="utf-8"
    )
    judge(root)
    assert compiled == ["lib.image"] * 2
    assert len(kept()) == 1


def test_an_import_that_is_gone_is_told(root, compiled):
    judge(root)
    (root / "lib" / "core.specc").unlink()
    judges = runtime_specs(Catalogue([root]), "lib.image")
    assert judges.specs == ()
    assert [one.code for one in judges.diagnostics][:1] == ["SP601"]
    assert compiled == ["lib.image"] * 2


def test_a_spec_with_a_warning_warns_each_time(root, compiled):
    path = root / "lib" / "image.specc"
    path.write_text(SPEC.replace("product image", 'enum Unused : string { "A" }\nproduct image'), encoding="utf-8")
    for _ in range(2):
        assert [one.code for one in runtime_specs(Catalogue([root]), "lib.image").diagnostics] == ["SP702"]
    assert compiled == ["lib.image"] * 2


def test_other_code_of_specc_makes_it_anew(root, compiled, monkeypatch):
    judge(root)
    monkeypatch.setattr(ready, "_made_with", lambda: "other code")
    judge(root)
    assert compiled == ["lib.image"] * 2


@pytest.mark.parametrize(
    "spoilt",
    [b"", b"\0" * 40, ready._HEAD, ready._HEAD + b"garbage", lambda whole: whole[:-1], lambda whole: whole[:100]],
)
def test_what_is_not_whole_is_made_anew(root, compiled, spoilt):
    judge(root)
    [path] = kept()
    path.write_bytes(spoilt(path.read_bytes()) if callable(spoilt) else spoilt)
    judge(root)
    assert compiled == ["lib.image"] * 2


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="files have no owner on this system")
def test_what_another_user_owns_is_not_run(root, compiled, monkeypatch):
    judge(root)
    uid = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: uid + 1)
    judge(root)
    assert compiled == ["lib.image"] * 2


def test_without_a_cache_all_is_compiled(root, compiled, monkeypatch, tmp_path):
    nowhere = tmp_path / "a file"
    nowhere.write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(nowhere))
    judge(root)
    judge(root)
    assert compiled == ["lib.image"] * 2


def test_names_and_paths_are_told_apart():
    assert ready.name_of("lib/core.specc") == "lib.core"
    assert ready.text_of("a") != ready.text_of("b")
