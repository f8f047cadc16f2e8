"""A repetition over letters, in what its items say of other items: each is held against that of its own letter."""

from __future__ import annotations

import numpy as np
from astropy.io import fits
from backends.validator.judging import compiled, judge

BODY = """
  primary { [b]FWHM : float > 0 for b in {R, G} "width"  require max([b]FWHM) < 9  "of both" }
  repeat b in {R, G} {
    image [b]IMG : float32[nx] "picture" { [b]FWHM : float = primary.[b]FWHM "width" }
    image [b]ERR : float32[nx]  unit of [b]IMG "error" { Y_[b] : int "y"  require Y_[b] > 0 }
    require [b]IMG.[b]FWHM != 4
  }
"""


def file(tmp_path, validator, width=2.0, widths=None, **cards):
    primary = fits.PrimaryHDU()
    primary.header.update(widths or {"RFWHM": 1.0, "GFWHM": 2.0})
    hdus = [primary]
    for letter, wide in (("R", 1.0), ("G", width)):
        for name, own in (("IMG", {f"{letter}FWHM": wide}), ("ERR", {f"Y_{letter}": 1})):
            hdus.append(fits.ImageHDU(np.ones(3, np.float32), name=letter + name))
            hdus[-1].header.update({**own, **{key: value for key, value in cards.items() if key in own}})
    return set(judge(validator, fits.HDUList(hdus), tmp_path))


def test_what_an_item_says_of_another_is_of_its_own_letter(tmp_path):
    validator = compiled(BODY.replace("  unit of [b]IMG", ""), tmp_path)
    assert file(tmp_path, validator) == set()
    assert file(tmp_path, validator, 3.0) == {"GIMG/GFWHM:value"}
    assert file(tmp_path, validator, Y_R=0) == {"RERR:Y_R"}
    assert file(tmp_path, validator, 4.0, {"RFWHM": 1.0, "GFWHM": 4.0}) == {"p:GFWHM"}
    assert file(tmp_path, validator, 9.0, {"RFWHM": 1.0, "GFWHM": 9.0}) == {"PRIMARY:max-[b]FWHM"}


def test_the_unit_of_another_is_of_its_own_letter(tmp_path):
    validator = compiled(BODY, tmp_path)
    assert file(tmp_path, validator) == set()
