"""Every real file opens, and what astropy sees in it is what is seen here."""

from __future__ import annotations

import warnings

import pytest
from astropy.io import fits

from specc.runtime.findings import Findings
from specc.runtime.fits import FITS

SUFFIXES = (".fits", ".fit", ".fts", ".fz", ".gz", ".bz2", ".uvfits", ".pha", ".pi", ".rsp", ".rsp2", ".evt", ".Z")
KINDS = {
    "PrimaryHDU": {"image"},
    "ImageHDU": {"image"},
    "BinTableHDU": {"table", "image"},
    "TableHDU": {"asciitable"},
    "GroupsHDU": {"groups"},
}
# Files that astropy takes for something else than the Standard does, or not at all.
APART = {"fits_bad/fvgen__err_bad_bitpix.fits", "fits_generic/header_with_time_wcslib71.fits"}


def seen_by_astropy(path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with fits.open(path, disable_image_compression=True) as hdus:
                return [(type(hdu).__name__, hdu._data_size) for hdu in hdus]
        except (OSError, ModuleNotFoundError):
            return None


def test_every_file_opens_and_agrees_with_astropy(specc_data):
    paths = [path for path in sorted(specc_data.rglob("*")) if path.name.endswith(SUFFIXES)]
    assert len(paths) > 150
    for path in paths:
        findings = Findings()
        file = FITS.open(str(path), findings)
        seen = seen_by_astropy(path)
        if file is None:
            assert seen is None, path
            assert len(findings), path
            continue
        file.close()
        if seen is None or str(path.relative_to(specc_data)) in APART:
            continue
        assert len(file.hdus) == len(seen), path
        for hdu, (kind, size) in zip(file.hdus, seen, strict=True):
            assert hdu.kind in KINDS[kind], path
            assert hdu.next_at - hdu.data_at == size, path


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("fits_bad/fvgen__err_bad_bitpix.fits", {"F0311", "F0117"}),
        ("fits_bad/truncated.fits", {"F0102"}),
        ("fits_bad/jc5001soq_flt.fits", {"F0101"}),
        ("fits_bad/comp.fits", {"F0104"}),
    ],
)
def test_what_is_wrong_with_bad_files(specc_data, name, codes):
    findings = Findings()
    file = FITS.open(str(specc_data / name), findings)
    if file is not None:
        file.close()
    assert {finding.rule for finding in findings} == codes
