"""What a spec breaks of SOLARNET's recommendations, beyond the one example on the page of each."""

from __future__ import annotations

import pytest
from compile.test_imports import Texts, spec

from specc.compile import compile_spec
from specc.imports import Gatherer

FULL = 'SOLARNET : float in {0.5, 1} "d"'
HALF = 'SOLARNET : float = 0.5 "d"'
OBS = 'OBS_HDU : int = 1 "o"'


def told(code, header, *, pixels="", more="", policy="", before=""):
    """Give how often one recommendation is told of a product with such a primary header."""
    policy = f'policy {{ rule {code} warning "asked" {policy} }}\n'
    text = f'{policy}product p : fits "P" {{ {before} primary {pixels} {{ {header} }} {more} }}\n'
    texts = Texts(demo__test=spec("demo.test") + text)
    compiled = compile_spec(texts.find("demo.test"), Gatherer(texts))
    assert compiled.right, [one.message for one in compiled.diagnostics]
    return sum(one.code == code for one in compiled.diagnostics)


@pytest.mark.parametrize(
    ("code", "header", "times"),
    [
        # What only full compliance asks for is not asked of those who never claim it.
        ("S0107", f"{FULL}", 1),
        ("S0107", f"{HALF}", 0),
        ("S0108", f"{HALF}", 0),
        ("S0109", f"{HALF}", 0),
        ("S0117", f"{HALF}", 0),
        ("S0124", f"{HALF}", 0),
        ("S0107", 'FILENAME, ORIGIN : string "f"  DATE : datetime "d"  CHECKSUM, DATASUM : string "sums"', 0),
        # Where the observer is, in one of three ways, and whole.
        ("S0109", 'OBSGEO-X, OBSGEO-Y : float unit m "place"', 1),
        ("S0109", 'HGLN_OBS, HGLT_OBS : float unit deg "place"', 0),
        ("S0111", 'HGLN_OBS, HGLT_OBS : float unit deg "place"  DSUN_OBS : float unit m "distance"', 0),
        ("S0114", 'TEXPOSUR? : float unit s "time"', 1),
        ("S0115", 'NBIN1? : int "binned"', 1),
        ("S0105", 'OBS_HDU : int in {1, 7} "o"', 1),
        ("S0105", f"{OBS}", 0),
        # A time axis by its name, and one of which nobody knows.
        ("S0106", 'CTYPE[i] : string for i in 1..3 "axis"', 0),
        ("S0106", 'CTYPE1 : string in {"UTC", "TIME"} "axis"', 1),
        ("S0106", 'CTYPE1 : string in {"UTC", "WAVE"} "axis"', 0),
        ("S0113", 'EXPTIME? : float unit s deprecated now XPOSURE "old"  XPOSURE : float unit s "time"', 0),
        ("S0129", 'DATE-OBS? : datetime deprecated "old"', 0),
        ("S0128", 'CROTA[i]? : float unit deg for i in 1..2 "rotation"', 1),
        ("S0118", 'CTYPE3 : string = "AWAV" "axis"', 1),
        ("S0118", 'CTYPE3 : string = "HPLN-TAN" "axis"', 0),
        ("S0119", 'WAVEREF : string in {"air", "gas"} "medium"', 1),
        ("S0121", 'SPECSYS : string = "BARYCENT" "frame"', 1),
        ("S0121", 'VELOSYS : float unit m/s = 0.0 "velocity"', 0),
        ("S0122", 'POLCCONV : string "axes"', 1),
        ("S0125", 'BTYPE : int "quantity"', 1),
        ("S0125", 'POINT_ID : digits[8] "pointing"  XPOSURE : int "time"', 0),
        ("S0126", f'{FULL} METADIM? : int "axis"', 1),
        ("S0126", f'{FULL} METADIM? : int "axis"  METAFILS? : string "files"', 0),
    ],
)
def test_headers(code, header, times):
    assert told(code, header) == times


def test_checksums_may_be_asked_for_by_the_policy():
    header = 'FILENAME, ORIGIN : string "f"  DATE : datetime "d"'
    assert told("S0107", header) == 1
    assert told("S0107", header, policy='rule F1209 warning "verifiable"') == 0


def test_data_have_a_unit():
    header = f'{OBS} BTYPE : string "q"  XPOSURE : float unit s "t"'
    assert told("S0112", header, pixels=": float32[ny, nx]") == 1
    assert told("S0112", header, pixels=": float32[ny, nx] unit DN") == 0
    assert told("S0112", f'{header} BUNIT : string "unit"', pixels=": float32[ny, nx]") == 0


def test_names_of_extensions():
    assert told("S0101", f'{OBS} EXTNAME : string "n"', more='image A at 1 : int16[ny] "a"') == 1
    assert told("S0101", f'{OBS} EXTNAME : string "n"', more='image A : int16[ny] "a"') == 0
    assert told("S0103", OBS, more='image A named "A;B" : int16[ny] "a"') == 1
    assert told("S0102", OBS, more='repeat n in 1..2 { image WCSDVARR : int16[ny] "a" }') == 0


@pytest.mark.parametrize(
    ("code", "name", "times"),
    [
        ("S0133", '"{a}.fits" { a : /[a-z]{70}/ }', 1),
        ("S0133", '"{a}.fits" { a : /[a-z ]{3}/ }', 0),
        ("S0134", '"{a}_{d}.fits" { a : /[a-z]+/  d : digits[8..14] }', 0),
        ("S0134", '"{d}.fits" { d : date written "YYYYMMDD" }', 1),
    ],
)
def test_names_of_files(code, name, times):
    assert told(code, OBS, before=f"filename {name}") == times
