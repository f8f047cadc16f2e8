"""Real files written anew: the data are the same, and the writer adds no error that the file had not."""

from __future__ import annotations

import re
import warnings
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest
from astropy.io import fits
from factories.compiled import compiled

FILES = [
    ("jwst/test1_cal.fits", "jwst.multislit"),
    ("jwst/test1_cal.fits", "jwst.spectroscopy"),
    ("jwst/jw42424001001_01101_00001_nrca1_rate.fits.gz", "jwst.detector"),
    ("uv_legacy/swp06542llg.fits", "mast.iue"),
]


def described(kind, hdu):
    """Make an HDU of a writer of what an HDU of astropy holds; what the file lacks is left out."""
    fields, items_of = import_module("_writing.fits.fields"), import_module("_writing.described").items_of
    given = {}
    own = {item.name for _, item in items_of(kind) if isinstance(item, fields.Keyword) and not item.pattern}
    for field, item in items_of(kind):
        if isinstance(item, fields.Keyword) and item.pattern:
            given[field.name] = {
                name: hdu.header[name] for name in hdu.header if name not in own and re.fullmatch(item.pattern, name)
            }
        elif isinstance(item, fields.Keyword) and field.init:
            value = hdu.header.get(item.name)
            given[field.name] = None if isinstance(value, fits.card.Undefined) else value
        elif isinstance(item, fields.Columns):
            given[field.name] = {name: hdu.data[name] for name in hdu.columns.names}
        elif not isinstance(item, fields.Keyword):
            given[field.name] = hdu if isinstance(item, fields.Opaque) else hdu.data
    return kind(**given)


def kind_of(module, field):
    return getattr(module, re.sub(r"Sequence\[(.*)\]", r"\1", field.type.removesuffix(" | None")))


def product_of(module, kind, file):
    """Make a product of a writer of what a file holds."""
    items_of = import_module("_writing.described").items_of
    given = {}
    for field, item in items_of(kind):
        part = kind_of(module, field)
        if item.repeated:
            members = [(one.name, kind_of(module, one)) for one, _ in items_of(part)]
            numbers = [hdu.ver for hdu in file if hdu.name == members[0][1].label]
            given[field.name] = [
                part(**{name: hdu_of(file, member, number) for name, member in members}) for number in numbers
            ]
        else:
            given[field.name] = hdu_of(file, part, 1)
    return kind(**given)


def hdu_of(file, kind, number):
    names = {kind.label, kind.extname}
    at = (
        [0] if kind.label == "PRIMARY" else [i for i, one in enumerate(file) if one.name in names and one.ver == number]
    )
    return described(kind, file[at[0]]) if at else None


@pytest.mark.parametrize(("path", "spec"), FILES, ids=[f"{spec}-{path}" for path, spec in FILES])
def test_a_real_file_is_written_anew(generate, specc_data, out, path, spec):
    warnings.simplefilter("ignore")
    module = generate(compiled(spec))
    kinds = {one.product: one for one in vars(module).values() if getattr(one, "product", "")}
    validator = import_module("_writing.product")._validator(next(iter(kinds.values())).validator)
    before = validator.validate(str(specc_data / path)).files[0]
    copy = out / Path(path).name.removesuffix(".gz")
    with fits.open(specc_data / path, uint=True) as file:
        product_of(module, kinds[before.product], file).hdu_list(name=copy.name).writeto(copy, checksum=True)
        after = validator.validate(str(copy)).files[0]
        assert after.product == before.product
        # A tree of ASDF is copied as it is, and has the hash of the HDUs that it was written with.
        assert {one.rule for one in after.findings} - {"A0307"} <= {one.rule for one in before.findings}
        with fits.open(copy, uint=True) as written:
            for hdu in written:
                source = file[0] if hdu.name == "PRIMARY" else file[hdu.name, hdu.ver]
                same_data(source.data, hdu.data)


def same_data(one, other):
    if one is None or one.dtype.names is None:
        assert (one is None) == (other is None)
        assert one is None or np.array_equal(one, other, equal_nan=True)
        return
    assert one.dtype.names == other.dtype.names
    for name in one.dtype.names:
        np.testing.assert_array_equal(one[name], other[name])
