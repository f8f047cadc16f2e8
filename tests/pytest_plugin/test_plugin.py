"""The fixtures for other people's tests, in runs of pytest of their own."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points

import numpy as np
import pytest
from astropy.io import fits

from specc.catalogue import Catalogue
from specc.examples.making import Maker
from specc.pytest_plugin import Examples, assert_conforms
from specc.runtime.wanted import UsageError

pytest_plugins = ["pytester"]

SPEC = """\
specc 1
spec survey.image 1.0.0

product field : fits "Image of one field" {
  filename "{target}.fits" { target : /[a-z0-9]+/ }
  primary { EXPTIME : float unit s > 0  "time on source" }
  image SCI : float32[ny, nx] unit Jy recommended  "the sky"
}

dataset target "All of one target" { key target  any number of field }
"""

# Where specc is installed anew, pytest finds the plugin by itself; it takes no plugin twice.
_INSTALLED = bool(entry_points(group="pytest11", name="specc"))
_OPTIONS = ["-p", "no:cacheprovider", *([] if _INSTALLED else ["-p", "specc.pytest_plugin"])]


@pytest.fixture
def place(tmp_path, monkeypatch):
    """Stand in a project with one spec."""
    lay_out(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("specc.roots.specs_folder", lambda: tmp_path / "none")
    monkeypatch.setattr("specc.roots._installed_folders", list)
    return tmp_path


def lay_out(folder) -> None:
    (folder / "none").mkdir(exist_ok=True)
    (folder / "specs/survey").mkdir(parents=True)
    (folder / "specs/survey/image.specc").write_text(SPEC, encoding="utf-8")
    (folder / "pyproject.toml").write_text('[tool.specc]\nspecs = "specs"\n', encoding="utf-8")


def hdus(exptime: float = 2.0, unit: str = "Jy") -> fits.HDUList:
    primary = fits.PrimaryHDU()
    primary.header["EXPTIME"] = (exptime, "[s] time on source")
    sky = fits.ImageHDU(np.ones((4, 4), ">f4"), name="SCI")
    sky.header["BUNIT"] = unit
    return fits.HDUList([primary, sky])


@pytest.mark.parametrize(
    "product", [None, "survey.image", "survey.image:field", "field", "specs/survey/image.specc:field"]
)
def test_a_file_that_conforms(place, product):
    hdus().writeto("m31.fits")
    assert assert_conforms("m31.fits", product).files[0].product == "field"
    assert_conforms(place / "m31.fits", product)


def test_a_file_that_does_not_shows_its_report(place):
    hdus(0.0).writeto("m31.fits")
    with pytest.raises(AssertionError) as failure:
        assert_conforms("m31.fits", "survey.image:field")
    assert str(failure.value) == (
        "it does not conform\n"
        "m31.fits  fail  field (survey.image 1.0.0)\n"
        "  PRIMARY  error    field/PRIMARY/EXPTIME:limit\n"
        "           card 5: EXPTIME is 0.0, not above 0                                     survey/image.specc:6\n"
        "1 file: 1 fail; 1 error, 0 warnings\n"
        "see again: specc validate m31.fits --spec survey.image --product field"
    )


def test_hdus_in_memory_have_no_name(place):
    assert_conforms(hdus(), "survey.image:field")
    with pytest.raises(AssertionError, match=r"(?s)<HDUList>  fail .* EXPTIME is 0.0"):
        assert_conforms(hdus(0.0), "survey.image:field")
    assert_conforms(hdus()[0], "survey.image:field")
    assert_conforms(hdus(), "survey.image:field", name="m31.fits")
    with pytest.raises(AssertionError, match=r"M31.fits  fail"):
        assert_conforms(hdus(), "survey.image:field", name="M31.fits")


def test_a_product_of_a_writer_is_judged_as_it_is(place):
    (compiled,) = Catalogue().named(["survey.image"])
    written = Maker(compiled.plan).written("field")
    parts = {name: getattr(sys.modules[written.__module__], name) for name in ("FieldPrimary", "FieldSci")}
    field = written(primary=parts["FieldPrimary"](EXPTIME=2.0), sci=parts["FieldSci"](np.ones((4, 4), "f4")))
    assert_conforms(field, "survey.image:field", name="m31.fits")
    with pytest.raises(AssertionError, match=r"M31.fits  fail"):
        assert_conforms(field, "survey.image:field", name="M31.fits")


def test_bytes_to_read(place):
    hdus().writeto("m31.fits")
    with open("m31.fits", "rb") as stream:  # noqa: PTH123  an object that has `read()`
        assert_conforms(stream, "survey.image:field")


def test_strict_takes_no_warning(place):
    del (few := hdus())[1]
    assert assert_conforms(few, "field").files[0].verdict == "warn"
    with pytest.raises(AssertionError, match=r"warnings fail here \(strict\)"):
        assert_conforms(few, "field", strict=True)


def test_accepted_findings(place):
    rule = "survey.image:field/PRIMARY/EXPTIME:limit"
    (place / "known.yaml").write_text(f"accepted: 1\nfindings: [{{rule: {rule}, reason: old}}]\n", encoding="utf-8")
    assert_conforms(hdus(0.0), "field", accepted="known.yaml")


def test_what_is_no_file(place):
    with pytest.raises(TypeError, match="a int is no file"):
        assert_conforms(3)
    with pytest.raises(UsageError, match=r"m32.fits: no such file"):
        assert_conforms("m32.fits", "survey.image:field")
    with pytest.raises(UsageError, match="there is no product fild"):
        assert_conforms(hdus(), "fild")


def test_an_example_is_made_once_and_copied(place, tmp_path_factory, monkeypatch):
    made = []
    make = Maker.make
    monkeypatch.setattr(Maker, "make", lambda self, *words: made.append(words[2:]) or make(self, *words))
    examples = Examples(tmp_path_factory.mktemp("made"))
    one = examples.example("survey.image:field", place / "a", "maximal", 3)
    two = examples.example("survey.image:field", place / "a", "maximal", 3)
    three = examples.example("survey.image:field", place / "a", "minimal", None)
    assert made == [("random", 3), ("minimal", 0)]
    assert len({one, two, three}) == 3
    assert one.read_bytes() == two.read_bytes()
    assert_conforms(one, "survey.image:field")
    with pytest.raises(UsageError, match="is a delivery"):
        examples.example("survey.image:target", place, "maximal", None)
    with pytest.raises(UsageError, match="did you mean `field`"):
        examples.example("survey.image:fild", place, "maximal", None)


TESTS = """
import pytest

def test_example(specc_example, assert_conforms, tmp_path):
    path = specc_example("survey.image:field", seed=3)
    assert path.parent == tmp_path
    assert_conforms(path, "survey.image:field")

def test_fails(specc_example, assert_conforms):
    path = specc_example("survey.image:field", seed=3)
    path.write_bytes(path.read_bytes().replace(b"Jy", b"mJ", 1))
    assert_conforms(path, "survey.image:field")
"""


@pytest.fixture
def run(pytester, monkeypatch):
    """Run tests in a project with one spec."""
    lay_out(pytester.path)
    monkeypatch.setattr("specc.roots.specs_folder", lambda: pytester.path / "none")
    return lambda *words: pytester.runpytest_inprocess(*_OPTIONS, *words)


def test_in_a_run_of_pytest(pytester, run):
    pytester.makepyfile(TESTS)
    done = run("-q")
    done.assert_outcomes(passed=1, failed=1)
    done.stdout.fnmatch_lines(["E *AssertionError: it does not conform", "E *field/SCI:unit", "E *see again: specc *"])
    assert "pytest_plugin.py" not in done.stdout.str(), "the traceback ends in the test"


def test_with_xdist(pytester):
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.parametrize("date", ["2021-02-28", "2021-02-29"])
        def test_date(assert_conforms, tmp_path, date):
            path = tmp_path / "night.fits"
            numbers = {"SIMPLE": "T", "BITPIX": 8, "NAXIS": 0}
            cards = [f"{name:8}= {value:>20}" for name, value in numbers.items()] + [f"DATE-OBS= '{date}'", "END"]
            path.write_bytes("".join(f"{card:80}" for card in cards).ljust(2880).encode())
            assert_conforms(path, "fits")
        """
    )
    done = pytester.runpytest_subprocess(*_OPTIONS, "-q", "-n2", timeout=100)
    done.assert_outcomes(passed=1, failed=1)
    done.stdout.fnmatch_lines(["E *F0410", "E *see again: specc validate *night.fits --spec fits"])


def test_mutants(pytester, run):
    pytester.makepyfile(
        """
        import pytest

        def test_every_rule_is_found(specc_mutants, assert_conforms):
            mutants = specc_mutants("survey.image:field")
            assert "survey.image:field/PRIMARY/EXPTIME:limit" in {one.rule for one in mutants}
            for one in mutants:
                with pytest.raises(AssertionError, match="it does not conform|warnings fail"):
                    assert_conforms(one.path, "survey.image:field", strict=True)
        """
    )
    run("-q").assert_outcomes(passed=1)


def test_a_run_that_asks_for_nothing_loads_nothing():
    script = "import pytest, sys; a = {*sys.modules}; import specc.pytest_plugin; print(*({*sys.modules} - a))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert {one for one in loaded if one.startswith("specc")} == {"specc", "specc.pytest_plugin"}
    assert len(loaded) < 10, loaded
