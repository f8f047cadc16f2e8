"""Units in files that generated writers write: those that convert, and those that a spec defines."""

from __future__ import annotations

import numpy as np
import pytest
from astropy import units
from astropy.io import fits
from astropy.table import QTable

from specc.backends import Settings
from specc.backends.docs import DocsBackend
from specc.catalogue import Catalogue
from specc.plan.rules import plan

SPEC = """
specc 1
spec t 1.0.0
policy { units fits, allow electron { "nMgy" = nanomaggy } }
unit nanomaggy = 3.631e-6 [Jy] "flux unit of the survey"
unit blob = 1e3 [nanomaggy]
product p : fits "P" {
  primary { EXPTIME : float unit like s  > 0  "time" }
  table T {
    columns {
      WAVE : float64 unit like nm        "wavelength"
      FLUX : float64 unit nMgy           "flux"
      ERR  : float64 unit blob           "error"
      X    : float64 unit any length     "x"
      Y    : float64 unit any            "y"
    }
  }
  image SCI : float64[n] unit any        "pixels"
}
"""


@pytest.fixture
def model(tmp_path):
    (tmp_path / "t.specc").write_text(SPEC, encoding="utf-8")
    [one] = Catalogue([tmp_path]).named(["t"])
    assert one.right, one.diagnostics
    return one.spec


def test_quantities_are_brought_into_the_units_of_the_spec(generate, model, out):
    writer = generate(model)
    columns = {
        "WAVE": [5000.0] * units.AA,
        "FLUX": [3.631e-6] * units.Jy,
        "ERR": [3.631e-3] * units.Jy,
        "X": [2.0] * units.km,
        "Y": [7.0] * units.kpc,
    }
    made = writer.P(
        primary=writer.PPrimary(EXPTIME=2 * units.min),
        t=writer.PT(QTable(columns)),
        sci=writer.PSci(np.ones(3), BUNIT="count"),
    )
    path = made.write(out, name="p.fits")
    with fits.open(path) as hdus:
        assert hdus[0].header["EXPTIME"] == 120
        assert hdus[0].header.comments["EXPTIME"] == "[s] time"
        table = hdus["T"]
        assert [one.unit for one in table.columns] == ["nm", "nMgy", "blob", "m", "kpc"]
        assert np.allclose([float(table.data[name][0]) for name in columns], [500, 1, 1, 2000, 7])
        assert hdus["SCI"].header["BUNIT"] == "count"


def test_the_pages_say_what_is_defined(model):
    [page] = [one.text for one in DocsBackend().emit(plan(model), Settings()) if one.path.endswith("p.html")]
    assert "The unit <code>nanomaggy</code> is 3.631e-06 <code>Jy</code>: flux unit of the survey." in page
    assert "any of length" in page
