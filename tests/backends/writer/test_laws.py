"""Laws of FITS products: what is written is read again, whatever is in it, and contents say the same of both."""

from __future__ import annotations

import string
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from specc.backends.writer.support.contents import Block, Contents, alike
from specc.backends.writer.support.fits import (
    FitsProduct,
    ImageHdu,
    OpaqueHdu,
    PrimaryHdu,
    TableHdu,
    columns,
    commentary,
    compressed,
    hdu,
    hdus,
    keyword,
    keywords,
    opaque,
    pixels,
)
from specc.backends.writer.support.product import validators
from specc.runtime.findings import Findings
from specc.runtime.fits import FITS
from specc.runtime.fits import FitsProduct as Layout
from specc.runtime.fits import group as of_group
from specc.runtime.fits import hdu as of_hdu
from specc.runtime.fits.standard import check_standard
from specc.runtime.spec import Policy, Spec

KEY = "<the laws>"
NUMBERS = ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64"]
PIXELS = {"min_dims": 1, "max_dims": 3, "min_side": 1, "max_side": 4}
QUICK = settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))


class LawPrimary(PrimaryHdu, label="PRIMARY"):
    ONE: object = keyword("ONE", "any", default=None)
    LONG_NAME: object = keyword("ESO DET LONG", "any", default=None)
    S: dict = keywords("S_*", "any", pattern=r"S_[A-Z]+", default_factory=dict)
    DP1: dict = keywords("DP1", "record", pattern=r"DP1\.[A-Z]+", default_factory=dict)
    HISTORY: list = commentary("HISTORY", default=())


class LawTable(TableHdu, label="T", extname="T"):
    data: object = columns(kw_only=False)
    A_TDISP: object = keyword("TDISP", "string", column="A", default=None)
    A_i_CUNIn: dict = keywords("[i]CUNIn", "string", pattern=r"\d+CUNI\d+", column="A", default_factory=dict)


class LawImage(ImageHdu, label="SCI", extname="SCI"):
    data: object = pixels(*NUMBERS, kw_only=False)
    BUNIT: object = keyword("BUNIT", "string", default=None)
    compression: object = compressed()


class LawRest(OpaqueHdu, label="REST", extname="REST"):
    hdu: object = opaque(kw_only=False)


class Law(FitsProduct, product="law", validator=KEY):
    primary: LawPrimary = hdu()
    t: LawTable | None = hdu(default=None)
    scis: list[LawImage] = hdus(numbered=True, default=())
    rest: LawRest | None = hdu(default=None)


LAYOUT = Layout(
    "law",
    layout=(
        of_hdu("PRIMARY", "primary", None),
        of_hdu("T", "table", None, level="optional"),
        of_group("n", 0, None, of_hdu("SCI", "image", None)),
        of_hdu("REST", "any", None, level="optional"),
    ),
)
validators[KEY] = SimpleNamespace(SPEC=Spec("laws", "1", products=(LAYOUT,)))


def again(folder, *blocks):
    """Write contents and read them; what was made of them has to be equal, and the file to be right."""
    blocks = [Block("PRIMARY"), *blocks] if not blocks or blocks[0].label != "PRIMARY" else list(blocks)
    contents = Contents(blocks, "a.fits")
    product = Law.of(contents)
    path = folder / "a.fits"
    path.unlink(missing_ok=True)
    product.draft(folder, "a.fits")
    assert product.contents().same(contents)
    read = Law.read(path)
    assert read == product
    assert read.contents().same(contents)
    first = path.read_bytes()
    path.unlink()
    read.draft(folder, "a.fits")
    if not any("ZCMPTYPE" in one.values for one in blocks):  # what gzip packs says when that was
        assert path.read_bytes() == first
    findings = Findings()
    file = FITS.open(str(path), findings)
    check_standard(file, findings, Policy(), {}, headers_only=False)
    file.close()
    assert [one for one in findings.in_order() if one.level == "error"] == []
    return read


TEXT = st.text(string.ascii_letters + string.digits + string.punctuation + " ", max_size=150).map(str.rstrip)
FLOATS = st.floats(allow_nan=False, allow_infinity=False, allow_subnormal=False)
VALUES = st.one_of(
    TEXT,
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    FLOATS,
    st.complex_numbers(allow_nan=False, allow_infinity=False, allow_subnormal=False),
)
NAMES = st.text(string.ascii_uppercase, min_size=1, max_size=6).filter(lambda one: len(one) > 3)


@QUICK
@given(one=VALUES, long=VALUES, family=st.dictionaries(NAMES.map(lambda one: f"S_{one}"), VALUES, max_size=3))
def test_keywords(tmp_path, one, long, family):
    values = {"ONE": one, "ESO DET LONG": long, **{name[:8]: value for name, value in family.items()}}
    again(tmp_path, Block("PRIMARY", values=values))


@QUICK
@given(lines=st.lists(TEXT.map(lambda one: one[:72].rstrip()), max_size=4), field=st.integers(0, 9) | FLOATS)
def test_commentary_and_records(tmp_path, lines, field):
    values = {"HISTORY": lines, "COMMENT": ["of nobody"]} if lines else {"COMMENT": ["of nobody"]}
    again(tmp_path, Block("PRIMARY", values={**values, "DP1.NAXES": field}))


def test_what_has_no_field_is_kept(tmp_path):
    values = {"OTHER": 1, "NOTHING": None, "DQ1.AXIS.1": 2.5}
    table = Block("T", columns={"B": np.arange(3)}, column_values={("B", "TDISP"): "I4"}, units={"B": "furlong"})
    read = again(tmp_path, Block("PRIMARY", values=values), table)
    assert read.primary.undeclared == values
    assert read.t.undeclared == {("B", "TDISP"): "I4"}


def cells(rows):
    shapes = st.just((rows,)) | npst.array_shapes(min_dims=1, max_dims=2, max_side=3).map(lambda one: (rows, *one))
    numbers = st.sampled_from([*NUMBERS, "bool", "complex64", "complex128"])
    fixed = numbers.flatmap(lambda kind: npst.arrays(kind, shapes))
    texts = npst.arrays("U5", shapes, elements=st.text(string.ascii_letters, max_size=5))
    ragged = st.sampled_from(NUMBERS).flatmap(
        lambda kind: st.lists(npst.arrays(kind, st.integers(0, 4)), min_size=rows, max_size=rows)
    )
    masked = npst.arrays("int16", rows, elements=st.integers(-5, 5)).map(
        lambda one: np.ma.MaskedArray(one, one > 2, fill_value=99)
    )
    logical = npst.arrays("bool", rows).map(lambda one: np.ma.MaskedArray(one, np.arange(rows) % 2 == 0))
    return st.one_of(fixed, texts, ragged, masked, logical)


@QUICK
@given(data=st.data(), rows=st.integers(0, 4))
def test_columns(tmp_path, data, rows):
    held = {name: data.draw(cells(rows)) for name in ("A", "B")}
    if rows == 0:
        held = {name: one for name, one in held.items() if isinstance(one, np.ndarray)}
    again(tmp_path, Block("T", columns=held, units=dict.fromkeys(held, "Jy")))


@QUICK
@given(one=st.sampled_from(NUMBERS).flatmap(lambda kind: npst.arrays(kind, npst.array_shapes(**PIXELS))))
def test_images(tmp_path, one):
    again(tmp_path, Block("SCI", 1, pixels=one), Block("SCI", 2, values={"BUNIT": "Jy"}, pixels=one[:1]))


SHORT = [one for one in NUMBERS if one not in {"int64", "uint64"}]  # those that all ways pack
# RICE_1 keeps floating-point numbers only roughly.
WAYS = [(way, kind) for way in ("GZIP_1", "GZIP_2", "RICE_1") for kind in SHORT if way != "RICE_1" or kind[0] != "f"]


@pytest.mark.parametrize(("way", "kind"), WAYS)
def test_images_that_are_compressed(tmp_path, way, kind):
    held = np.arange(64, dtype=kind).reshape(8, 8)
    again(tmp_path, Block("SCI", 1, values={"ZCMPTYPE": way}, pixels=held))


@pytest.mark.parametrize("kind", ["uint8", "int16", "uint16", "int32"])
def test_images_with_blank_pixels(tmp_path, kind):
    held = np.ma.MaskedArray(np.arange(6, dtype=kind).reshape(2, 3), [[0, 1, 0], [0, 0, 0]])
    again(tmp_path, Block("SCI", 1, pixels=held))


def test_images_that_are_scaled(tmp_path):
    held = np.array([[0.5, 1.0], [np.nan, 7.25]])
    again(tmp_path, Block("SCI", 1, values={"BSCALE": 0.25, "BZERO": 1.0}, pixels=held))


def test_columns_that_are_scaled(tmp_path):
    held = np.array([0.5, 1.0, np.nan, 7.25])
    again(tmp_path, Block("T", columns={"B": held}, column_values={("B", "TSCAL"): 0.25, ("B", "TZERO"): 1.0}))


def test_keywords_of_columns_that_come_in_families(tmp_path):
    values = {("A", "1CUNIn"): "deg", ("A", "2CUNIn"): "deg", ("A", "TDISP"): "F8.3"}
    held = {"B": np.arange(2), "A": np.zeros((2, 2, 2))}
    read = again(tmp_path, Block("T", columns=held, column_values=values))
    assert read.t.A_i_CUNIn == {"1CUNIn": "deg", "2CUNIn": "deg"}
    assert (read.t.A_TDISP, read.t.undeclared) == ("F8.3", {})


def test_sameness_looks_at_everything():
    one = np.ma.MaskedArray([1, 2], [True, False], fill_value=5)
    assert alike(one, np.ma.MaskedArray([9, 2], [True, False]))
    assert not alike(one, np.ma.MaskedArray([1, 2], [False, False]))
    assert not alike(np.float32([1]), np.float64([1]))
