"""How values lie in the file: scaled integers, formats of ASCII tables, UCDs; limits are of the values themselves."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from backends.validator.judging import compiled, judge, rules


def table(column, **cards):
    hdu = fits.BinTableHDU.from_columns([column], name="T")
    for name, value in cards.items():
        hdu.header[name] = value
    return fits.HDUList([fits.PrimaryHDU(), hdu])


@pytest.mark.parametrize(
    ("fact", "form", "cards", "broken"),
    [
        ("float32 scaled int16", "I", {"TSCAL1": 0.5, "TZERO1": 1.0}, set()),
        ("float scaled", "J", {"TSCAL1": 0.5}, set()),
        ("float32 scaled int16", "J", {"TSCAL1": 0.5}, {"T/X:type"}),
        ("float32 scaled int16", "I", {}, {"T/X:type"}),
        ("float32 scaled", "E", {}, {"T/X:type"}),
        ("float32 scaled", "E", {"TSCAL1": 2.0}, {"T/X:type"}),
        ("float32 scaled int16  >= 1", "I", {"TSCAL1": 0.5, "TZERO1": 1.0}, set()),
        ("float32 scaled int16  > 1", "I", {"TSCAL1": 0.5, "TZERO1": 1.0}, {"T/X:limit"}),
        ("float32 scaled int16  <= 2", "I", {"TSCAL1": 0.5, "TZERO1": 1.0}, {"T/X:limit"}),
    ],
)
def test_scaled_columns(tmp_path, fact, form, cards, broken):
    validator = compiled(f'primary {{ }} table T {{ columns {{ X : {fact} "x" }} }}', tmp_path)
    table(fits.Column("X", form, array=np.arange(4))).writeto(tmp_path / "q.fits")
    with fits.open(tmp_path / "q.fits", do_not_scale_image_data=True) as hdus:
        for name, value in cards.items():
            hdus[1].header[name] = value
        assert set(judge(validator, hdus, tmp_path)) == broken


@pytest.mark.parametrize(
    ("fact", "dtype", "cards", "broken"),
    [
        ("scaled int16", "i2", {"BSCALE": 0.5, "BZERO": 1.0}, set()),
        ("scaled", "i4", {"BSCALE": 0.5}, set()),
        ("scaled int16", "i4", {"BSCALE": 0.5}, {"I:type"}),
        ("scaled int16", "i2", {}, {"I:type"}),
        ("scaled", "f4", {"BSCALE": 0.5}, {"I:type"}),
        ("scaled int16  <= 2", "i2", {"BSCALE": 0.5, "BZERO": 1.0}, {"I:limit"}),
    ],
)
def test_scaled_pixels(tmp_path, fact, dtype, cards, broken):
    validator = compiled(f'primary {{ }} image I : float32[4] {fact}  "i"', tmp_path)
    hdu = fits.ImageHDU(np.arange(4).astype(dtype), name="I")
    fits.HDUList([fits.PrimaryHDU(), hdu]).writeto(tmp_path / "q.fits")
    with fits.open(tmp_path / "q.fits", do_not_scale_image_data=True) as hdus:
        for name, value in cards.items():
            hdus[1].header[name] = value
        assert set(judge(validator, hdus, tmp_path)) == broken


@pytest.mark.parametrize(
    ("fact", "ucd", "broken"),
    [
        ('ucd "em.wl"', "em.wl", set()),
        ('ucd "em.wl"', "EM.WL", set()),
        ('ucd "em.wl"', None, {"T/X:ucd"}),
        ('ucd "em.wl" implied', None, set()),
        ('ucd "em.wl" implied', "em.freq", {"T/X:ucd"}),
        ('ucd "em.wl"', 3, {"T/X:ucd"}),
    ],
)
def test_ucds(tmp_path, fact, ucd, broken):
    validator = compiled(f'primary {{ }} table T {{ columns {{ X : float32 {fact} "x" }} }}', tmp_path)
    cards = {} if ucd is None else {"TUCD1": ucd}
    found = judge(validator, table(fits.Column("X", "E", array=np.ones(2)), **cards), tmp_path)
    assert set(found) == broken


@pytest.mark.parametrize(
    ("type_", "form", "values", "broken"),
    [
        ('float written "F8.3"', "F8.3", [1.5, 2.5], {}),
        ('float written "F8.3"', "F8.2", [1.5, 2.5], {"T/X:type": (None, 1)}),
        ('float written "F8.3"', "E12.3", [1.5, 2.5], {"T/X:type": (None, 1)}),
        ('int written "I6"  > 1', "I6", [1, 2], {"T/X:limit": (1, 1)}),
        ('int written "I6" increasing', "I6", [1, 1], {"T/X:order": (2, 1)}),
        ('string[4] written "A4"  in {"a"}', "A4", ["a", "b"], {"T/X:in": (2, 1)}),
        ('string[4] written "A4" unique', "A4", ["a", "a"], {"T/X:unique": (2, 1)}),
    ],
)
def test_ascii_tables(tmp_path, type_, form, values, broken):
    validator = compiled(f'primary {{ }} asciitable T {{ columns {{ X : {type_} "x" }} }}', tmp_path)
    column = fits.Column("X", form, array=np.array(values), ascii=True)
    hdus = fits.HDUList([fits.PrimaryHDU(), fits.TableHDU.from_columns([column], name="T")])
    assert rules(judge(validator, hdus, tmp_path)) == broken
