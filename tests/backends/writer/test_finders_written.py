"""Writers of HDUs that are found otherwise than by one EXTNAME, of names that could hide others, enums in columns."""

from __future__ import annotations

import inspect

import numpy as np
import pytest
from astropy.io import fits
from factories.versioned import plan_of

from specc.backends.writer.memory import load

SPEC = """
specc 1
spec demo.test 1.0.0
enum Band : string { "J", "H" }
enum Order : int { 1 "first", 2 "second" }
flags Bad : int16 { bit 0 dead bit 1 hot }
product p : fits "P" {
  filename "p.fits"
  primary { BAND : Band "band" }
  image SKY named /SKY\\d+/ : float32[ny, nx]  "of a number"
  image ERR named "ERR" | "SIGMA" : float32[ny, nx] "errors"
  image FLAT where KIND == "flat" : float32[ny, nx] "told by a keyword" { KIND : string "which" }
  image PIXELS? : int16[n] bits Bad  "pixels"
  image STR? : int16[n]  "a word of Python"
  image LAST? at 9 : int16[m] "the tenth"
  table KEYS {
    columns { BAND : Band "bands" ORDER : Order "order" Q : int16 bits Bad "quality" }
  }
}
"""


@pytest.fixture(scope="module")
def writer():
    return load(plan_of(SPEC))


def made(writer, **more):
    sky = np.zeros((2, 3), "f4")
    given = {
        "primary": writer.PPrimary(BAND="J"),
        "sky": writer.PSky(sky, EXTNAME="SKY7"),
        "err": writer.PErr(sky),
        "flat": writer.PFlat(sky, KIND="flat"),
        "keys": writer.PKeys({"BAND": ["J", "H"], "ORDER": list(writer.Order), "Q": [writer.Bad.HOT, 0]}),
    }
    return writer.P(**given | more)


def test_finders_are_known_to_the_classes(writer):
    assert (writer.PSky.pattern, writer.PSky.extname) == (r"(?:SKY\d+)", None)
    assert (writer.PErr.names, writer.PErr.extname) == (("ERR", "SIGMA"), "ERR")
    assert writer.PFlat.where({"KIND": "flat"})
    assert not writer.PFlat.where({"KIND": "sky"})
    assert writer.PLast.index == 9
    assert (writer.PPrimary.label, writer.PPrimary.names) == ("PRIMARY", ())


def test_hdus_are_written_and_found_again(writer, tmp_path):
    one = made(writer)
    path = one.write(tmp_path)
    with fits.open(path) as file:
        assert [hdu.name for hdu in file] == ["PRIMARY", "SKY7", "ERR", "", "KEYS"]
        assert list(file["KEYS"].data["Q"]) == [2, 0]
    assert writer.P.read(path) == one


def test_a_name_is_asked_for_where_the_spec_leaves_it_open(writer, tmp_path):
    with pytest.raises(TypeError, match="PSky needs EXTNAME"):
        writer.PSky(np.zeros((2, 3)))
    with pytest.raises(ValueError, match="SKY"):
        made(writer, sky=writer.PSky(np.zeros((2, 3), "f4"), EXTNAME="X")).write(tmp_path)


def test_no_part_hides_what_the_class_calls(writer):
    assert set(inspect.signature(writer.P).parameters) >= {"pixels", "str_2", "keys"}
    assert {one.name for one in writer.Band} == {"J", "H"}
