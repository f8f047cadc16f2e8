"""Writers know what is said once: its values, limits and types stand in their signatures, and are asked for."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from factories.reused import BODY, HEAD
from model.resolving import model


@pytest.fixture
def writer(generate):
    return generate(model(f'{HEAD}\nproduct p : fits "P" {{\n{BODY}\n}}\n'))


def made(writer, **given):
    header = {"EXPTIME": 5.0, "DETECTOR": "A", "ACID": "o123", "START": 3, **given}
    return writer.P(
        primary=writer.PPrimary(**header),
        sci=writer.PSci(np.ones((2, 3), "f4")),
        t=writer.PT({"NUMBER": np.array([1, 2], "i4"), "F": np.ones((2, 2), "f4")}),
    )


def test_a_file_is_written_and_conforms(writer, out):
    path = made(writer).write(out)
    assert path.name == "o123_p.fits"
    assert fits.getheader(path)["KIND"] == "IMAGE"
    assert fits.getheader(path, "SCI")["BUNIT"] == "Jy"


@pytest.mark.parametrize(("given"), [{"EXPTIME": 100.0}, {"DETECTOR": "B"}, {"START": 9}, {"ACID": "x1"}])
def test_what_would_be_rejected_is_refused(writer, out, given):
    with pytest.raises(Exception, match=next(iter(given))):
        made(writer, **given).write(out)
    assert not list(out.iterdir())
