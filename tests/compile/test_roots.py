"""Which specs are meant: roots, the order in which they are searched, and what may not be hidden."""

from __future__ import annotations

import sys
from importlib import metadata

import pytest

from specc import roots
from specc.catalogue import Catalogue
from specc.roots import Search, Unusable


@pytest.fixture
def place(tmp_path, monkeypatch):
    """An empty folder to stand in, with a bundled library of its own and no installed packages."""
    (tmp_path / "bundled").mkdir()
    (tmp_path / "work").mkdir()
    monkeypatch.setattr(roots, "specs_folder", lambda: tmp_path / "bundled")
    monkeypatch.setattr(roots, "_installed_folders", list)
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path / "work"


def add(folder, name: str, text: str = "", declared: str | None = None):
    path = folder / f"{name.replace('.', '/')}.specc"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"specc 1\nspec {declared or name} 1.0.0\n{text}", encoding="utf-8")
    return path


def project(folder, specs: str) -> None:
    (folder / "pyproject.toml").write_text(f"[tool.specc]\nspecs = {specs}\n", encoding="utf-8")


def where(name: str, start: str | None = None) -> str:
    """The text behind a name, as seen from a spec, or from here."""
    search = Search()
    library = search.asked(start)[1] if start else search.library()
    found = library.find(name)
    return "" if found is None else found.source.text.splitlines()[-1]


# ------------------------------------------------------------------------------------------ the root of a given spec


def test_the_root_of_a_spec_follows_from_its_name(place):
    path = add(place / "specs", "jwst.core")
    found, library = Search().asked("specs/jwst/core.specc")
    assert (found.name, found.source.path, library.first.folder) == ("jwst.core", "jwst/core.specc", place / "specs")
    assert Search().asked(str(path))[0] == found


@pytest.mark.parametrize(
    "text", ["specc 1\nspec x 1.0.0", "specc 1 spec x 1.0.0", "# spec y\n\n  specc 1\n  spec x 1.0.0"]
)
def test_a_name_is_found_however_it_is_laid_out(place, text):
    (place / "x.specc").write_text(text, encoding="utf-8")
    assert Search().asked("x.specc")[0].name == "x"


@pytest.mark.parametrize(
    ("path", "declared", "name"),
    [
        ("core", "jwst.core", "core"),
        ("a.core", "jwst.core", "core"),
        ("jwst.core", "jwst.other", "jwst.core"),
        ("jwst.core", "core2", "core"),
    ],
)
def test_a_spec_that_lies_elsewhere_is_called_by_its_place(place, path, declared, name):
    add(place, path, declared=declared)
    assert Search().asked(f"{path.replace('.', '/')}.specc")[0].name == name


def test_a_known_root_says_what_a_misplaced_spec_is_called(place):
    project(place, '"specs"')
    add(place / "specs", "a.b.core", declared="core2")
    assert Search().asked("specs/a/b/core.specc")[0].name == "a.b.core"


def test_a_link_is_called_by_its_own_place(place):
    target = add(place / "store", "x7")
    target.write_text("specc 1\nspec jwst.core 1.0.0\n", encoding="utf-8")
    (place / "specs/jwst").mkdir(parents=True)
    (place / "specs/jwst/core.specc").symlink_to(target)
    assert Search().asked("specs/jwst/core.specc")[0].name == "jwst.core"


# ------------------------------------------------------------------------------------------ the order of search


def test_the_order_of_search(place, monkeypatch):
    folders = [place / "given", place / "own", place / "project", place.parent / "bundled", place / "installed"]
    for folder in folders:
        folder.mkdir(exist_ok=True)
    monkeypatch.setattr(roots, "_installed_folders", lambda: [place / "installed"])
    project(place, '"project"')
    add(place / "own", "start")
    library = Search([place / "given"]).asked("own/start.specc")[1]
    assert [root.folder for root in library.all_roots()] == folders
    assert [root.kind for root in library.all_roots()] == ["given", "found", "project", "bundled", "installed"]
    for folder in reversed(folders):
        add(folder, "x", f"# {folder.name}")
        found = Search([place / "given"]).asked("own/start.specc")[1].find("x")
        assert found is not None
        assert found.source.text.endswith(f"# {folder.name}")


def test_without_a_spec_the_project_comes_first_and_else_the_bundled_library(place):
    assert Search().library().first.kind == "bundled"
    (place / "one").mkdir()
    (place / "two").mkdir()
    project(place, '["one", "two"]')
    assert Search().library().first.folder == place / "one"
    assert [root.kind for root in Search().library().roots] == ["project", "project", "bundled"]


def test_the_nearest_project_counts(place, monkeypatch):
    project(place, '"outer"')
    (place / "outer").mkdir()
    (place / "inner/specs").mkdir(parents=True)
    project(place / "inner", '"specs"')
    monkeypatch.chdir(place / "inner/specs")
    assert Search().library().first.folder == place / "inner/specs"


def test_a_given_spec_looks_into_its_own_project(place):
    other = place.parent / "other"
    add(other / "specs", "x")
    add(other / "more", "y", "# other")
    project(other, '"more"')
    assert where("y", "../other/specs/x.specc") == "# other"
    assert where("y") == ""


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[tool.specc]\nspecs = 3\n", "has to be a folder or a list of folders"),
        ("[tool.specc]\nspecs = [3]\n", "has to be a folder or a list of folders"),
        ('[tool.specc]\nspecs = "nothing"\n', "names nothing, which is no folder"),
        ("[tool\n", "cannot understand pyproject.toml"),
        ("tool = 3\n", "cannot understand pyproject.toml"),
    ],
)
def test_a_project_that_cannot_be_understood(place, text, says):
    (place / "pyproject.toml").write_text(text, encoding="utf-8")
    with pytest.raises(Unusable, match=says):
        Search().library()


def test_a_project_that_says_nothing_of_specs(place):
    (place / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
    assert Search().library().first.kind == "bundled"


def test_a_given_root_has_to_be_there(place):
    with pytest.raises(Unusable, match="the root nothing is no folder"):
        Search([place / "nothing"])


def test_installed_packages_offer_specs(tmp_path, monkeypatch):
    add(tmp_path / "wheel/mission/specs", "mission.core")
    (tmp_path / "wheel/mission/__init__.py").write_text("raise SystemExit('specs are not worth running code')")
    (tmp_path / "wheel/plain.py").write_text("")
    entries = [
        metadata.EntryPoint("mission", "mission", roots.ENTRY_POINTS),
        metadata.EntryPoint("gone", "there_is_no_such_module", roots.ENTRY_POINTS),
        metadata.EntryPoint("plain", "plain", roots.ENTRY_POINTS),
    ]
    monkeypatch.setattr(metadata, "entry_points", lambda group: entries if group == roots.ENTRY_POINTS else [])
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path / "wheel")])
    assert roots._installed_folders() == [tmp_path / "wheel/mission"]


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A function that installs a package: a folder of modules, and beside it what pip writes of it."""
    site = tmp_path / "site-packages"
    site.mkdir()
    monkeypatch.setattr(sys, "path", [*sys.path, str(site)])

    def install(name: str, value: str, **specs: str) -> None:
        info = site / f"{name}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", encoding="utf-8")
        (info / "entry_points.txt").write_text(f"[{roots.ENTRY_POINTS}]\n{name} = {value}\n", encoding="utf-8")
        package = site / value.partition(".")[0]
        package.mkdir()
        (package / "__init__.py").write_text("raise SystemExit('specs are not worth running code')", encoding="utf-8")
        for spec, text in specs.items():
            add(site.joinpath(*value.split(".")), spec.replace("__", "."), text)

    return install


def test_a_package_offers_the_folder_that_its_entry_point_names(tmp_path, installed):
    installed("alpha-mission", "alpha_mission.specs", alpha__core='header Target { OBJECT : string "target" }')
    installed("beta-mission", "beta_mission", beta__core="# beta")
    installed("gamma-mission", "gamma_mission.no.such.folder")
    folders = roots._installed_folders()
    assert folders == [tmp_path / "site-packages/alpha_mission/specs", tmp_path / "site-packages/beta_mission"]
    assert not {"alpha_mission", "beta_mission"} & set(sys.modules)


def test_an_installed_spec_is_imported(tmp_path, installed, monkeypatch):
    installed("alpha-mission", "alpha_mission.specs", alpha__core='header Target { OBJECT : string "target" }')
    text = 'import alpha.core (Target)\nproduct p : fits "p" { primary { include Target } }'
    add(tmp_path / "own", "mine.cal", text)
    monkeypatch.chdir(tmp_path)
    (compiled,) = Catalogue().named(["own/mine/cal.specc"])
    assert [one.code for one in compiled.diagnostics] == []
    assert [one.name for one in compiled.spec.products[0].hdus[0].keywords] == ["OBJECT"]
    assert compiled.spec.sources[1][0] == "alpha/core.specc"


def test_two_packages_that_offer_one_name_are_told_when_it_is_imported(tmp_path, installed, monkeypatch):
    installed("alpha-mission", "alpha_mission", mission__core="# alpha", same__one="# same")
    installed("beta-mission", "beta_mission", mission__core="# beta", same__one="# same")
    monkeypatch.chdir(tmp_path)
    add(tmp_path / "own", "mine", "import same.one\nimport mission.core\n")
    (compiled,) = Catalogue().named(["own/mine.specc"])
    (found,) = compiled.diagnostics
    assert (found.code, found.span.text) == ("SP606", "mission.core")
    assert found.notes == (
        "one is site-packages/alpha_mission/mission/core.specc",
        "one is site-packages/beta_mission/mission/core.specc",
    )
    add(tmp_path / "own", "mission.core", "# own")
    (compiled,) = Catalogue().named(["own/mine.specc"])
    assert not compiled.diagnostics


def test_a_spec_that_two_packages_offer_cannot_be_named_either(tmp_path, installed, monkeypatch):
    installed("alpha-mission", "alpha_mission", mission__core="# alpha")
    installed("beta-mission", "beta_mission", mission__core="# beta")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Unusable, match=r"2 installed packages offer mission\.core"):
        Catalogue().named(["mission.core"])


# ------------------------------------------------------------------------------------------ hiding


def test_a_bundled_name_may_not_be_hidden(place):
    add(place.parent / "bundled", "std.target")
    add(place / "specs", "std.target", "# another")
    found, _ = Search().asked("specs/std/target.specc")
    assert found.hides == (place.parent / "bundled/std/target.specc").as_posix()
    project(place, '"specs"')
    imported = Search().library().find("std.target")
    assert imported is not None
    assert imported.hides


def test_the_same_text_hides_nothing(place):
    add(place.parent / "bundled", "std.target")
    add(place / "specs", "std.target")
    assert Search().asked("specs/std/target.specc")[0].hides == ""


@pytest.mark.parametrize("spelling", ["../bundled/std/target.specc", "link/std/target.specc"])
def test_the_bundled_spec_itself_hides_nothing(place, spelling):
    add(place.parent / "bundled", "std.target")
    (place / "link").symlink_to(place.parent / "bundled", target_is_directory=True)
    found, library = Search().asked(spelling)
    assert (found.name, found.hides, library.first.kind) == ("std.target", "", "bundled")


# ------------------------------------------------------------------------------------------ what is not there


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("x.specc", "there is no file x.specc"),
        ("specs/x", "there is no file specs/x"),
        ("std.tagret", "there is no spec std.tagret in .*; did you mean `std.target`"),
        ("../x", "there is no file"),
        ("", "there is no spec"),
        ("a b", "there is no spec a b"),
    ],
)
def test_a_spec_that_is_not_there(place, text, says):
    add(place.parent / "bundled", "std.target")
    with pytest.raises(Unusable, match=says):
        Search().asked(text)


def test_a_name_cannot_lead_out_of_a_root(place):
    add(place.parent, "secret")
    assert Search().library().find("..secret") is None
    assert Search().library().find("std/../../secret") is None


def test_a_name_goes_before_a_folder_of_that_name(place):
    add(place.parent / "bundled", "mast")
    (place / "mast").mkdir()
    assert Search().asked("mast")[0].problem is None


def test_a_folder_cannot_be_read_as_a_spec(place):
    (place / "mast").mkdir()
    found, _ = Search().asked("mast")
    assert found.problem is not None
    assert found.problem.code == "SP605"


def test_specs_of_a_root_come_sorted_and_hidden_folders_are_passed_over(place):
    add(place / "specs", "b.c")
    add(place / "specs", "a")
    (place / "specs/.git").mkdir()
    (place / "specs/.git/x.specc").write_text("")
    (place / "specs/readme.txt").write_text("")
    project(place, '"specs"')
    assert [name for name, _ in Search().library().first.specs()] == ["a", "b.c"]


def test_a_guessed_root_is_not_searched_for_ever(place, monkeypatch):
    monkeypatch.setattr(roots, "_MOST_ENTRIES", 10)
    for number in range(40):
        (place / f"d{number}").mkdir()
        add(place / f"d{number}", "x")
    add(place, "start")
    assert len(Search().asked("start.specc")[1].first.specs()) < 40


def test_messages_show_the_file_that_a_text_came_from(place):
    add(place / "specs", "jwst.core")
    search = Search()
    found, _ = search.asked("specs/jwst/core.specc")
    assert search.file_of(found.source) == "specs/jwst/core.specc"
