"""Units that nothing can be compared with, and units that cancel but for a factor."""

from __future__ import annotations

import numpy as np
from astropy.io import fits

import specc

SPEC = """
specc 1
spec t 1.0.0
policy {{ undeclared keywords error, columns error, hdus error }}
product p : fits "P" {{
  primary {{ {primary} }}
  {rest}
}}
"""


def judged(folder, hdus, primary="", rest=""):
    """Give what is wrong with the HDUs: the message of each rule."""
    (folder / "t.specc").write_text(SPEC.format(primary=primary, rest=rest), encoding="utf-8")
    fits.HDUList(hdus).writeto(folder / "p.fits")
    [report] = specc.validate(folder / "p.fits", folder / "t.specc").files
    return {finding.rule.removeprefix("p/"): finding.message for finding in report.findings}


def test_a_unit_that_nobody_judges_may_be_written(tmp_path):
    image = fits.ImageHDU(np.ones(3), name="WAVE")
    image.header["BUNIT"] = "um"
    assert judged(tmp_path, [fits.PrimaryHDU(), image], rest='image WAVE : float64[3] unit like nm "w"') == {}


def test_seconds_over_minutes_are_made_a_number_before_they_are_cut(tmp_path):
    primary = fits.PrimaryHDU()
    primary.header.update({"T": 1800.0, "STEP": 2.0, "N": 15, "M": 900})
    made = """
      T : float unit s "all"  STEP : float unit min "each"
      N : int = int(T / STEP) "how many"  M : int = int(T / STEP) "how many, wrongly"
    """
    assert list(judged(tmp_path, [primary], primary=made)) == ["PRIMARY/M:value"]
