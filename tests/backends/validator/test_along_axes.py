"""Aggregates along named axes: one number for each index of the others, and the rule holds for all of them."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from backends.validator.judging import compiled, judge, rules

SHAPE = (2, 3, 4, 5)
SPEC = """
    primary {{ NPIX : int = 20 "pixels of a kernel" }}
    image SCI : float32[ny, nx, ky, kx] nullable "kernels" {{ require {rule} "as it should be" }}
"""


def kernels(change=None):
    values = np.full(SHAPE, 1 / 20, "f4")
    if change is not None:
        change(values)
    hdu = fits.PrimaryHDU()
    hdu.header["NPIX"] = 20
    return fits.HDUList([hdu, fits.ImageHDU(values, name="SCI")])


def one_larger(values):
    values[1, 2, 3, 4] += 0.5


def one_null(values):
    values[0, 0, 0, 0] = np.nan


@pytest.mark.parametrize(
    ("rule", "change", "holds"),
    [
        ("sum(SCI, ky, kx) == 1 within 1e-5", None, True),
        ("sum(SCI, ky, kx) == 1 within 1e-5", one_larger, False),
        ("sum(SCI, kx, ky) == 1 within 1e-5", one_larger, False),
        ("not (sum(SCI, kx, ky) == 1 within 1e-5)", one_larger, True),
        ("sum(SCI, ny, nx) in [0.2, 0.4]", None, True),
        ("sum(SCI, ny, nx) in [0.2, 0.4]", one_larger, False),
        ("sum(SCI, ny, kx) == 0.5 within 1e-5", None, True),
        ("sum(SCI, ny, kx) == 0.5 within 1e-5", one_larger, False),
        ("count(SCI, ky, kx) == primary.NPIX", None, True),
        ("count(SCI, ky, kx) == primary.NPIX", one_null, False),
        ("count(SCI > 0.1, ky, kx) <= 1", one_larger, True),
        ("max(SCI, ky, kx) < 0.1", one_larger, False),
        ("max(SCI, ky, kx) - min(SCI, ky, kx) < 0.1", None, True),
        ("max(SCI, ky, kx) - min(SCI, ky, kx) < 0.1", one_larger, False),
        ("any(SCI < 0.1, kx)", one_larger, True),
        ("any(SCI > 0.1, kx)", one_larger, False),
        ("all(SCI < 0.1, ky, kx)", one_larger, False),
        ("all(SCI < 0.1, ky, kx)", one_null, True),
    ],
)
def test_a_rule_holds_for_each_index_of_the_other_axes(tmp_path, rule, change, holds):
    found = judge(compiled(SPEC.format(rule=rule), tmp_path), kernels(change), tmp_path)
    assert len(found) == (0 if holds else 1)


def test_what_is_said(tmp_path):
    validator = compiled(SPEC.format(rule="sum(SCI, ky, kx) == 1 within 1e-5"), tmp_path)
    [(_, _, message)] = judge(validator, kernels(one_larger), tmp_path).values()
    assert message.startswith("not so: as it should be (sum(SCI, ky, kx) is (1.0000000")
    assert ", 1.5000" in message


def test_many_blocks(tmp_path):
    body = 'primary { } image SCI : float32[nz, ny, nx] "s" { require sum(SCI, ny, nx) == 0  within 0.5 "flat" }'
    values = np.zeros((30, 200, 300), "f4")
    values[29, 199, 299] = 1
    hdus = fits.HDUList([fits.PrimaryHDU(), fits.ImageHDU(values, name="SCI")])
    assert list(rules(judge(compiled(body, tmp_path), hdus, tmp_path))) == ["SCI:sum-SCI"]


def test_kernels_of_two_forms(tmp_path):
    body = """
        primary { }
        image SCI : float32[ky, kx] | float32[ny, nx, ky, kx]  "kernels"
        require sum(SCI, ky, kx) == 1  within 1e-5 "adds up"
    """
    validator = compiled(body, tmp_path)
    for shape, value, count in ((SHAPE, 1 / 20, 0), (SHAPE, 1.0, 1), ((4, 5), 1 / 20, 0), ((4, 5), 1.0, 1)):
        hdus = fits.HDUList([fits.PrimaryHDU(), fits.ImageHDU(np.full(shape, value, "f4"), name="SCI")])
        assert len(judge(validator, hdus, tmp_path)) == count
