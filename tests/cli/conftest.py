"""A folder to stand in, with a small spec and a bundled library of its own, and the command line to call."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pytest

from specc import roots
from specc.cli import main

LIGHTCURVE = """\
specc 1
spec toy.lightcurve 1.2.0
\"\"\"
Light curves of one target.
\"\"\"

policy { undeclared keywords warning, columns error, hdus error }

enum Mission : string { "Kepler", "TESS" }

product lightcurve : fits "Light curve" {
  identify primary.TELESCOP == "Toy"
  filename "{target}_lc.fits" { target : /[a-z0-9]+/ = lower(primary.OBJECT) }

  primary {
    TELESCOP : string = "Toy"           "telescope"
    OBJECT   : string nonempty          "name of the target"
    MISSION  : Mission                  "mission that took the data"
    EXPTIME  : float  unit s  > 0       "time on source"
  }

  table LIGHTCURVE "one row a cadence" {
    rows >= 1
    columns {
      TIME : float64  unit d  nullable  increasing  "middle of the cadence"
      FLUX : float32  unit Jy  nullable             "flux"
    }
  }
}
"""


class Answer(NamedTuple):
    """What a command gave back and wrote."""

    code: int
    out: str
    err: str


@pytest.fixture
def specc(capsys):
    """Call the command line in this process: `specc("check", "x.specc")`."""

    def run(*words: object) -> Answer:
        capsys.readouterr()
        code = main([str(word) for word in words])
        return Answer(code, *capsys.readouterr())

    return run


@pytest.fixture
def place(tmp_path, monkeypatch):
    """Stand in a folder whose project has one spec; nothing is bundled or installed but what a test adds."""
    bundled = tmp_path / "bundled"
    bundled.mkdir()
    work = tmp_path / "work"
    (work / "specs/toy").mkdir(parents=True)
    (work / "specs/toy/lightcurve.specc").write_text(LIGHTCURVE, encoding="utf-8")
    (work / "pyproject.toml").write_text('[tool.specc]\nspecs = "specs"\n', encoding="utf-8")
    monkeypatch.setattr(roots, "specs_folder", lambda: bundled)
    monkeypatch.setattr(roots, "_installed_folders", list)
    monkeypatch.chdir(work)
    return work


@pytest.fixture
def broken(place):
    """As `place`, with a second spec that does not compile."""
    (place / "specs/toy/broken.specc").write_text(
        'specc 1\nspec toy.broken 1.0.0\n\nproduct p : fits "P" { primary { A : strung "a" } }\n', encoding="utf-8"
    )
    return place


@pytest.fixture
def product(place):
    """A file that conforms to the spec of `place`, in that folder."""
    from astropy.io import fits
    from astropy.table import QTable

    primary = fits.PrimaryHDU()
    primary.header["TELESCOP"] = ("Toy", "telescope")
    primary.header["OBJECT"] = ("M31", "name of the target")
    primary.header["MISSION"] = ("TESS", "mission that took the data")
    primary.header["EXPTIME"] = (1800.0, "[s] time on source")
    series = QTable({"TIME": np.arange(10.0), "FLUX": np.ones(10, dtype="float32")})
    table = fits.table_to_hdu(series)
    table.name = "LIGHTCURVE"
    table.columns["TIME"].unit = "d"
    table.columns["FLUX"].unit = "Jy"
    path = place / "m31_lc.fits"
    fits.HDUList([primary, table]).writeto(path)
    return path
