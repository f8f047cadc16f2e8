"""Real files read, written anew and read again: they hold the same, and the writer adds no error that they had not."""

from __future__ import annotations

from importlib import import_module

import pytest
from factories.compiled import compiled

FILES = [
    ("jwst/test1_cal.fits", "jwst.multislit"),
    pytest.param("jwst/test1_cal.fits", "jwst.spectroscopy", marks=pytest.mark.laws),
    pytest.param("jwst/jw42424001001_01101_00001_nrca1_rate.fits.gz", "jwst.detector", marks=pytest.mark.laws),
    ("uv_legacy/swp06542llg.fits", "mast.iue"),
]


@pytest.mark.parametrize(("path", "spec"), FILES)
def test_a_real_file_is_read_and_written_anew(generate, specc_data, out, path, spec):
    module = generate(compiled(spec))
    kinds = {one.product: one for one in vars(module).values() if getattr(one, "product", "")}
    validator = import_module("_writing.product")._validator(next(iter(kinds.values())).validator)
    before = validator.validate(str(specc_data / path)).files[0]
    kind = kinds[before.product]
    held = kind.read(specc_data / path)
    copy = held.draft(out, kind._load(specc_data / path).name)
    assert copy.name == (specc_data / path).name.removesuffix(".gz")
    again = kind.read(copy)
    assert again == held
    assert kind.of(again.contents()) == again
    after = validator.validate(str(copy)).files[0]
    assert after.product == before.product
    # A tree of ASDF is copied as it is, and has the hash of the HDUs that it was written with.
    assert {one.rule for one in after.findings} - {"A0307"} <= {one.rule for one in before.findings}
