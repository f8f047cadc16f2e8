"""Real files after a repair, as astropy reads them: the same data, and no other keyword than was told."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits

from tests.repair.mending import mended

FILES = {
    "fits_generic/tst0010.fits": {"BLOCKED", "TFORM10"},
    "fits_generic/STDPSF_NRCSW_F150W_mock.fits": set(),
    "sdss_desi/XShooter_XQ100.fits.gz": {"RADECSYS", "RADESYS", "CHECKSUM"},
    "kepler_tess/tess25155310-s01-first-cadences.fits.gz": {"DATE-OBS", "DATE-END", "CHECKSUM"},
}


def values(header):
    return [(card.keyword, card.value, card.comment) for card in header.cards]


@pytest.mark.filterwarnings("ignore::astropy.utils.exceptions.AstropyWarning")
@pytest.mark.parametrize("name", FILES)
def test_astropy_reads_the_same(specc_data, tmp_path, name):
    out = mended(specc_data / name)
    assert out.changes
    path = tmp_path / "mended.fits"
    path.write_bytes(out.content)
    different = set()
    with fits.open(specc_data / name) as before, fits.open(path) as after:
        assert len(before) == len(after)
        for old, new in zip(before, after, strict=True):
            different |= {keyword for keyword, *_ in set(values(old.header)) ^ set(values(new.header))}
            if old.data is None:
                assert new.data is None
            elif old.data.dtype.names:
                assert old.data.tobytes() == new.data.tobytes()
            else:
                assert np.array_equal(old.data, new.data, equal_nan=True)
    assert different == FILES[name]
