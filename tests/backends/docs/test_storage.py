"""What is said of storage, references, planes and axes, on the page of a product."""

from __future__ import annotations

import re

import pytest
from factories.versioned import plan_of

from specc.backends import Settings, backend

SPEC = """
specc 1
spec demo.test 1.0.0
product p : fits "P" {
  primary : float32[2, nx] {
    planes { wavelength unit nm  > 0 "the <first>", flux unit Jy nullable "the second" }
  }
  table T {
    NORB : int "n"
    columns {
      N_GRP  : int16 "subsets"
      N_CHAN : int32[N_GRP] padded "channels"
      ID     : int64 refers to U.ID "id"
      FLUX   : float32 scaled int16 ucd "phot.flux" "flux"
      WAVE   : float64 ucd "em.wl" implied "wave"
      ORB    : float64[NORB] | float32[*] "orbit"
      STAMP  : float32[3, 2] "picture" { CRVAL[i] : float for i in 1..2 "value" }
    }
  }
  table U { columns { ID : int64 "id"  AGAIN : int64 same as T.ID "again" } }
  asciitable A { columns { W : float written "F8.3" "w" } }
  image S : float32[nx] scaled int16 "scaled"
  image K : float32[ny, mx, ky, kx] "kernels" { require sum(K, ky, kx) == 1 within 1e-6 }
}
product g : fits "G" { primary groups "visibilities" { } }
"""


@pytest.fixture(scope="module")
def pages():
    made = backend("docs").emit(plan_of(SPEC), Settings(("demo.test",)))
    return {one.path.rpartition("/")[2]: one.text for one in made}


def words(page):
    body = page[page.index("<main") :] if "<main" in page else page
    return " ".join(re.sub(r"<[^>]*>", " ", body).split())


@pytest.mark.parametrize(
    "said",
    [
        "Plane 1 wavelength ; nm; &gt; 0; the &lt;first&gt;",
        "Plane 2 flux ; Jy; NaN where nothing is known; the second",
        "PJ, QJ or N_GRP J the rest of a cell is padding",
        "K one of ID of U",
        "I, TSCAL, TZERO scaled from int16 UCD phot.flux",
        "UCD em.wl , not necessarily written",
        "NORB D or PE or QE",
        "[i]CRVLn",
        "the same as ID of T , row by row",
        "F8.3 written as F8.3",
        "BITPIX 16, BSCALE, BZERO",
        "the sum of K along ky and kx is 1, within 1e-6",
    ],
)
def test_it_is_told(pages, said):
    assert said in words(pages["p.html"])


def test_random_groups_are_told(pages):
    assert "Data random groups, not described" in words(pages["g.html"])
