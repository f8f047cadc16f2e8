"""Recommendations speak of what is surely broken, and of nothing else: specs that look as if, and do not break them."""

from __future__ import annotations

import pytest
from compile.test_imports import Texts, spec

from specc.compile import compile_spec
from specc.imports import Gatherer

OBJECT = 'OBJECT : string  "object"'
SPECTRUM = 'wavelength : float64  unit {}  "wavelength"  flux : float32  unit Jy  "flux"  error : float32  "error"'


def fits(body, name="image", title="Image"):
    return f'product {name} : fits "{title}" {{ {body} }}'


def header(items, *, name="image", title="Image", extra=""):
    return fits(f"primary {{ {items} }} {extra}", name, title)


def table(columns, *, kind="table", items=OBJECT, title="Table"):
    return header(items, title=title, extra=f"{kind} T {{ columns {{ {columns} }} }}")


def named(template, fields="", items=OBJECT, rules=""):
    return fits(f'filename "{template}" {{ {fields} }} primary {{ {items} }} {rules}')


def image(items, sci="image SCI : float32[ny, nx]  unit Jy"):
    return header(items, extra=f'{sci}  "pixels"')


SILENT = [
    ("M0102", fits('primary : float32[2, nx] { planes { first  unit nm  "a", second  unit nm  "b" } }')),
    ("M0103", fits('primary : float32[2, nx] { planes { first  unit nm  "a", second  unit um  "b" } }')),
    ("M0103", fits('primary : float32[2, nx] { planes { first  unit nm  "a", second  "nobody knows" } }')),
    ("M0105", table('wavelength : float64[n]  unit nm  "w"  flux : float32[m]  unit Jy  "f"')),
    ("M0105", table('wavelength : float64[3]  unit nm  "w"  flux : float32[3]  unit Jy  "f"  PAR : float32[7]  "p"')),
    ("M0106", table('wavelength : float64[n]  unit nm  "w"  flux : float32[n]  unit Jy  "f"  TEXT : string[*]  "t"')),
    ("M0109", table(SPECTRUM.format("um"), title="Wavelengths in vacuum")),
    ("M0109", table(SPECTRUM.format("Hz"))),
    ("M0109", table('wavelength : float64  unit nm  < 200  "uv"  flux : float32  unit Jy  "f"')),
    ("M0109", table(SPECTRUM.format("nm"), items='WAVEREF : string  "medium"')),
    ("M0109", table('RA : float64  unit deg  "ra"  WAVE : float64  unit nm  "line"  flux : float32  unit Jy  "f"')),
    ("M0110", table('MATRIX : float32[4, 4]  "covariances"')),
    ("M0111", fits('primary : uint16[ny, nx]  "pixels" { }')),
    ("M0111", table('FLUX : float32 scaled int16  unit Jy  "flux"')),
    ("M0112", table('NAME : string[8]  "name"  FLUX : float  unit Jy  "flux"', kind="asciitable")),
    ("M0112", table('NAME : string[8]  "name"  FLUX : float32  unit Jy  "flux"')),
    ("M0113", header('INSTRUME : string  "i"', title="Flat field")),
    ("M0113", header('MODE : string  "camera of the target"  T0 : float  "start of the exposure"')),
    ("M0114", header(OBJECT, title="Raw image")),
    ("M0114", header(f'{OBJECT} COMMENT? : commentary "what was done"', title="Calibrated image")),
    ("M0115", 'product t : csv "Table" { columns { A : int  "a" } }'),
    ("M0115", fits('primary { } anywhere { FILENAME : string  "name" }')),
    ("M0116", named("a{n}.fits", "n : digits[2]", 'FILENAME : string  "f"  require FILENAME == filename')),
    ("M0118", header('DATE-OBS : datetime  "d"  DATE-PRO : string  "no date of the Standard"')),
    ("M0118", header('DATE : string = "2020-01-01"  "d"')),
    ("M0119", header("EXTNAME : string")),
    ("M0120", header(OBJECT)),
    ("M0120", header(OBJECT, extra='table T { INHERIT : bool "i"  columns { A : int32  "a" } }')),
    ("M0121", header(OBJECT, extra='table T { columns { A : int32  "a" } }')),
    ("M0124", image(f'{OBJECT} CRVAL1 : float  unit deg  "place"')),
    ("M0124", image('DETECTOR : string  "nothing was observed"')),
    ("M0124", table('RA, DEC : float64  unit deg  "place"')),
    ("M0125", header('RA_TARG : float  "of unknown unit"  OBJCTRA : string  "for people"')),
    ("M0126", header('RA_V1 : float  unit deg  "right ascension of the telescope"')),
    ("M0126", header('RA : float  unit deg  "of it"  OBJRA : float  unit deg  "right ascension of the target"')),
    ("M0126", header('RA_ERR : float  unit deg  "uncertainty of the right ascension of the target"')),
    ("M0127", header('RA : float  unit deg  in [0, 24)  "r"  DEC : float  unit deg  = 0  "d"  RA_ERR : float  "e"')),
    ("M0129", named("{n}.fits", "n : digits[4]")),
    ("M0130", named("{n}.fits", "n : /[a-z]+/", rules="require length(filename) <= 68")),
    ("M0132", table('wavelength : float64  unit nm  "w"  flux : float32  unit Jy  "f"  SIGMA : float32  "s"')),
    ("M0201", header(OBJECT)),
    ("M0203", named("{n}.fits", "n : digits[4]")),
    ("M0207", named("hlsp_{n}.fits", "n : /[a-z]+/", rules="require length(filename) <= 90")),
    ("M0208", 'product p : png "Picture" { filename "hlsp_a_{n}_v1_x.png" { n : digits[2] } pixels : uint8[ny, nx] }'),
    ("M0220", named("hlsp_a_b_c_{n}_d_v1_e.fits", "n : digits[2]", 'HLSPID : string  "h"')),
    ("M0220", named("hlsp_{n}_b_c_d_e_v1_f.fits", "n : digits[2]")),
    ("M0301", header('HLSPID, HLSPTARG, HLSPVER : string "h"')),
    ("M0307", header('DATE-BEG?, MJD-BEG? : float  "start"  exactly_one(DATE-BEG, MJD-BEG)')),
    ("M0302", header('MODE : string "m"  when MODE == "A" { DOI : string "d" }')),
    ("M0313", header('RADESYS : string in {"ICRS", "FK5"} "f"  EQUINOX? : float  unit a  "e"')),
    ("M0314", header('SIMULATD : bool = true  "s"', title="Simulated image")),
    ("M0315", table(SPECTRUM.format("nm"))),
    ("M0316", image('CTYPE1, CTYPE2 : string "c" CRPIX1, CRPIX2, CRVAL1, CRVAL2, CD1_1, CD2_2 : float "c"')),
    ("M0319", header(OBJECT, title="Spectrograph", extra='table T { columns { A : int32 "a" } }')),
    ("M0321", header('CTYPE1 : string "c"', title="Spectrum", extra='image SCI : float32[ny, nx] "p"')),
    ("M0323", header('FILTER : string in {"A", "MULTI"} "f"  FILTER[n:2]? : string for n in 1..9 "f"')),
    ("M0324", table('TIME : float64  unit d  "t"  FLUX : float32  unit Jy  "f"  SAP_FLUX : float32  unit Jy  "f"')),
    ("M0327", fits('primary { HLSPID : string "h" } image SCI : float32[ny, nx] "p" { HLSPID : string "h" }')),
    ("M0328", header('EPOCH? : float  deprecated  "e"')),
    ("M0408", 'product ref : asdf "Coefficients" { tree { data : float32[ny, nx]  "c" } }'),
    ("M0410", 'product cat : ecsv "Catalogue" { columns { A : int64  "a" } }'),
    ("J0301", header(OBJECT, extra='image SCI : float32[ny, nx] "p"')),
    ("J0301", fits('primary : any "nothing, or a picture" { }')),
    ("J0302", header(OBJECT, extra='image SCI : uint16[ni, ng, ny, nx] "raw"')),
    ("J0302", header(OBJECT, extra='image SCI : float32[n] "p" image ERR : float32[n] "e" image CON : int32[n] "c"')),
    ("J0304", named("jw{n}-o001_t001_miri_f1_{s}.fits", "n : digits[5] s : /cal|i2d/")),
    ("J0304", named("jwst_miri_flat_{n}.fits", "n : digits[4]")),
    ("J0306", named("jw{n}_001aa_00001_nis_{s}.fits", "n : digits[11]  s : /[a-z]{1,8}/")),
    ("J0313", header(OBJECT, extra='repeat n in 0..* { image SCI : float32[ny, nx] "p" }')),
    ("J0314", header(OBJECT, extra='image SCI : float32[ny, nx]  unit DN/s | MJy/sr  "p"')),
]  # fmt: skip


def told(code, product):
    """Give what one recommendation, asked for alone, says of a product."""
    library = Texts(a=f'{spec("a")}policy {{ rule {code} info "asked" }} {product}')
    compiled = compile_spec(library.find("a"), Gatherer(library))
    assert compiled.right, [one.message for one in compiled.diagnostics]
    return [one.message for one in compiled.diagnostics if one.code == code]


@pytest.mark.parametrize(("code", "product"), SILENT)
def test_nothing_is_said(code, product):
    assert told(code, product) == []
