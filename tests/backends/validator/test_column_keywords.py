"""Keywords of a column: in its braces, in expressions, and as the coordinates of the array that it holds."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from backends.validator.judging import compiled, judge, rules

from specc.formats.fits.column_forms import column_form
from specc.runtime.fits.standard.wcs.names import image_name, table_name

FRAGMENT = """
header Linear {
  CTYPE[i]   : string            for i in 1..2     "coordinate"
  CRVAL[i]   : float  unit deg   for i in 1..2     "value"
  CDELT[i]?  : float  unit deg   for i in 1..2     "step"
  CD[i]_[j]? : float  unit deg   for i, j in 1..2  "matrix"
  RADESYS?   : string = "ICRS"                     "frame"
  require exists CD1_1 or exists CDELT1            "the scale is known"
  require CRVAL[k] >= 0  for k in 1..2             "no negative coordinates"
}
"""
BODY = """
    primary { }
    table T { columns {
      ID  : int16  "id"
      IMG : float32[3, 2]  "pixels"  { include Linear { CTYPE[i] : in {"RA---TAN", "DEC--TAN"} } }
      OPT? : float32[3, 2]  "pixels"  { include Linear }
    } }
"""
CARDS = {"1CTYP2": "RA---TAN", "2CTYP2": "DEC--TAN", "1CRVL2": 1.0, "2CRVL2": 2.0, "1CDLT2": 0.1, "2CDLT2": 0.1}


def table(cards, *, optional=False):
    columns = [
        fits.Column("ID", "I", array=np.arange(2)),
        fits.Column("IMG", "6E", dim="(2,3)", array=np.zeros((2, 3, 2))),
    ]
    if optional:
        columns.append(fits.Column("OPT", "6E", dim="(2,3)", array=np.zeros((2, 3, 2))))
    hdu = fits.BinTableHDU.from_columns(columns, name="T")
    for name, value in cards.items():
        hdu.header[name] = value
    return fits.HDUList([fits.PrimaryHDU(), hdu])


@pytest.mark.parametrize(
    ("change", "broken"),
    [
        ({}, set()),
        ({"RADE2": "ICRS"}, set()),
        ({"RADE2": "FK5"}, {"T/IMG.RADEn:value"}),
        ({"1CRVL2": None}, {"T/IMG.[i]CRVLn:presence"}),
        ({"1CTYP2": "GLON-TAN"}, {"T/IMG.[i]CTYPn:in"}),
        ({"2CRVL2": -2.0}, {"T:[i]CRVLn"}),
        ({"1CDLT2": None}, {"T:exists-11CDn-1CDLTn"}),
        ({"1CDLT2": None, "11CD2": 0.1}, set()),
        ({"CRVAL1": 1.0}, {"T:undeclared-keyword"}),
        ({"1CRVL1": 1.0}, {"T:undeclared-keyword"}),  # of another column
    ],
)
def test_coordinates_of_a_column(tmp_path, change, broken):
    validator = compiled(BODY, tmp_path, FRAGMENT)
    cards = {name: value for name, value in {**CARDS, **change}.items() if value is not None}
    found = judge(validator, table(cards), tmp_path)
    assert set(found) == broken


def test_an_optional_column_that_is_there_has_coordinates_too(tmp_path):
    validator = compiled(BODY, tmp_path, FRAGMENT)
    found = judge(validator, table(CARDS, optional=True), tmp_path)
    assert "T/OPT.[i]CRVLn:presence" in found
    third = {name[:-1] + "3": value for name, value in CARDS.items()}
    assert judge(validator, table({**CARDS, **third}, optional=True), tmp_path) == {}


@pytest.mark.parametrize(
    "name",
    [
        *("CTYPE1", "CUNIT2", "CRVAL1", "CDELT3", "CRPIX1", "CROTA2", "CNAME1", "CRDER1", "CSYER2", "PC1_2", "CD2_1"),
        *("PV1_3", "PS2_0", "WCSAXES", "WCSNAME", "LONPOLE", "LATPOLE", "EQUINOX", "RADESYS", "RESTFRQ", "RESTWAV"),
        *("SPECSYS", "SSYSOBS", "SSYSSRC", "VELOSYS", "ZSOURCE", "VELANGL"),
    ],
)
@pytest.mark.parametrize("alternate", ["", "A"])
def test_the_forms_are_those_of_the_standard(name, alternate):
    if name.startswith("CROTA") and alternate:
        return
    formed = column_form(name + alternate).replace("n", "4")
    assert len(formed) <= 8
    known = table_name(formed)
    assert known is not None, formed
    quantity, axis, other, column, letter = known[1]
    assert (quantity, axis, other, letter) == (*image_name(name + alternate)[:3], alternate)
    assert column == 4


def test_other_names_stay():
    for name in ("TLMIN", "1CRV4P", "TCRVL", "OBJECT", "CRVAL"):
        assert column_form(name) == name
    assert column_form("CD[i]_[j]") == "[i][j]CDn"


def test_keywords_of_columns_in_expressions(tmp_path):
    body = """
        primary { }
        table T {
          DETCHANS : int  "channels"
          columns {
            CHANNEL : int16 "channel" {
              TLMIN  : int in {0, 1}                   "first"
              TLMAX? : int = TLMIN + DETCHANS - 1      "last"
            }
            GROUP : int16 "grouping"
          }
          each row { require CHANNEL == CHANNEL.TLMIN implies GROUP != -1  "the first begins a bin" }
          require exists CHANNEL.TLMAX or DETCHANS < 100  "many need an end"
        }
        table U { columns { A : int16 >= T.CHANNEL.TLMIN "a" } }
    """
    validator = compiled(body, tmp_path)

    def hdus(group=1, least=3, **cards):
        columns = [fits.Column("CHANNEL", "I", array=[1, 2, 3]), fits.Column("GROUP", "I", array=[group, -1, -1])]
        one = fits.BinTableHDU.from_columns(columns, name="T")
        for name, value in {"DETCHANS": 3, "TLMIN1": 1, "TLMAX1": 3, **cards}.items():
            if value is not None:
                one.header[name] = value
        other = fits.BinTableHDU.from_columns([fits.Column("A", "I", array=[least])], name="U")
        return fits.HDUList([fits.PrimaryHDU(), one, other])

    assert judge(validator, hdus(), tmp_path) == {}
    assert rules(judge(validator, hdus(TLMAX1=4), tmp_path)) == {"T/CHANNEL.TLMAX:value": (None, 1)}
    assert set(judge(validator, hdus(group=-1), tmp_path)) == {"T:CHANNEL-TLMIN-GROUP"}
    assert set(judge(validator, hdus(TLMAX1=None, DETCHANS=100), tmp_path)) == {"T:exists-TLMAX-DETCHANS"}
    assert rules(judge(validator, hdus(least=0), tmp_path)) == {"U/A:limit": (1, 1)}
    assert rules(judge(validator, hdus(TLMIN1=2), tmp_path))["T/CHANNEL.TLMIN:in"] == (None, 1)


def test_a_keyword_of_a_column_that_both_arms_declare(tmp_path):
    body = """
        primary { MANY : int "how many a row" }
        table T {
          when primary.MANY > 1 { columns { CHANNEL : int16[3] "channels" } }
          else {
            columns { CHANNEL : int16 "channel" { TLMIN : int in {0, 1} "first" } }
            each row { require CHANNEL > CHANNEL.TLMIN or CHANNEL == 1  "from one on" }
          }
        }
    """
    validator = compiled(body, tmp_path)

    def hdus(many, form, values, **cards):
        one = fits.BinTableHDU.from_columns([fits.Column("CHANNEL", form, array=values)], name="T")
        one.header.update(cards)
        primary = fits.PrimaryHDU()
        primary.header["MANY"] = many
        return fits.HDUList([primary, one])

    assert judge(validator, hdus(1, "I", [1, 2], TLMIN1=0), tmp_path) == {}
    assert judge(validator, hdus(3, "3I", [[0, 0, 0]]), tmp_path) == {}
    found = judge(validator, hdus(1, "I", [1, 0], TLMIN1=0), tmp_path)
    assert rules(found) == {"T:CHANNEL-TLMIN": (2, 1)}
