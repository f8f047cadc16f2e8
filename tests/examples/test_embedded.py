"""Examples of trees of ASDF inside of FITS files: what they repeat of the headers, and what they say by themselves."""

from __future__ import annotations

from astropy.io import fits
from examples.made import makes

SPEC = """
product p : fits "P" {
  primary { TELESCOP : string = "X"  NAME : string in {"one", "two"}  NINTS : int in 1..3 }
  repeat n in 1..2 { image SCI : float32[ny, nx] }
  asdf ASDF "the same as a tree" {
    meta   : { name : string = primary.NAME  note : string  n? : int = primary.NINTS }
    images : list[count(SCI)] of object { label : string unique  data : array of SCI }
    require count(images) <= 2
  }
}"""


def test_the_tree_agrees_with_the_file(tmp_path):
    for one in makes(SPEC, tmp_path, kinds=[("minimal", 0), ("maximal", 0)]):
        with fits.open(one.path) as opened:
            text = opened["ASDF"].data["ASDF_METADATA"][0].tobytes().decode("utf-8", "replace")
            assert f"name: {opened[0].header['NAME']}" in text
            assert text.count("source: fits:SCI,") == sum(hdu.name == "SCI" for hdu in opened)
