"""ECSV written by generated classes: what astropy reads, the validator takes, and the class reads back."""

from __future__ import annotations

import datetime as dt
import tempfile

import numpy as np
import pytest
from astropy import units
from astropy.coordinates import SkyCoord
from astropy.table import MaskedColumn, QTable, Table
from astropy.time import Time
from factories.versioned import plan_of
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.backends.writer.memory import load
from specc.backends.writer.support.contents import Block, Contents

GIVEN = {"area": "m31", "made": "2024-02-01"}


def columns(**more):
    return {
        "label": [1, 2],
        "flux": [1.5, np.nan],
        "err": np.array([0.5, 0.25], "f4"),
        "mag": [20.0, 21.0],
        "good": [True, False],
        "box": np.arange(8.0).reshape(2, 4),
        "sky": SkyCoord([10, 11], [-5, -6], unit="deg"),
    } | more


def product(writer, table=None, **more):
    return writer.Cat(columns() if table is None else table, **GIVEN | more)


def test_astropy_reads_what_was_written(ecsv_writer, out):
    path = product(ecsv_writer, band="g", more={"note": [1, {"a": None}]}).write(out)
    assert path.name == "cat_m31_20240201.ecsv"
    table = QTable.read(path)
    assert table["flux"].unit == units.Jy
    assert table["err"].unit == units.Jy
    assert table["err"].dtype == np.float32
    assert getattr(table["mag"], "unit", None) is None
    assert isinstance(table["sky"], SkyCoord)
    assert table["sky"].ra.deg.tolist() == [10.0, 11.0]
    assert table["label"].info.description == "number of the source"
    assert dict(table.meta) == {
        "area": "m31", "made": "2024-02-01", "layout": 3, "band": "g", "note": [1, {"a": None}],
    }  # fmt: skip
    again = ecsv_writer.Cat.read(path).table()
    assert again.colnames == table.colnames
    assert (again["sky"] == table["sky"]).all()


def test_what_is_read_is_what_was_written(ecsv_writer, out):
    ragged = [np.array([1.0, 2.0], "f4"), np.array([], "f4")]
    made = product(
        ecsv_writer,
        columns(
            n=np.ma.array([1, 255], mask=[False, False]),
            mat=np.arange(12).reshape(2, 2, 3),
            spec=ragged,
            names=[["a", "b"], ["c", "e f"]],
            id=[1, 12345],
            day=[dt.date(2024, 2, 1), "02/02/2024"],
            free=[{"any": [1, None]}, None],
            gal=SkyCoord([10, 11], [-5, -6], unit="deg").galactic,
            seen=Time(["2024-02-01T00:00:00", "2024-02-01T12:00:00.5"]),
        ),
        by=ecsv_writer.CatMetaBy(who="me"),
        depth=20.5,
    )
    path = made.write(out)
    again = ecsv_writer.Cat.read(path)
    assert again == made
    assert again.by == ecsv_writer.CatMetaBy(who="me")
    assert again.made == "2024-02-01"
    assert ecsv_writer.Cat.of(again.contents()) == made
    assert again.draft(out, "again.ecsv").read_bytes() == path.read_bytes()
    assert again.table()["seen"].isot.tolist() == ["2024-02-01T00:00:00.000", "2024-02-01T12:00:00.500"]


def test_the_very_form_of_instants_is_kept(ecsv_writer, out):
    texts = product(ecsv_writer, columns(seen=["2024-02-01T00:00:00", "2024-02-01T12:00:00.123456"]))
    path = texts.write(out)
    assert ecsv_writer.Cat.read(path).data["seen"].tolist() == texts.data["seen"]
    numbers = product(ecsv_writer, columns(seen=Time([60000.25, 60001.5], format="mjd", scale="tt")))
    path = numbers.write(out, overwrite=True)
    again = ecsv_writer.Cat.read(path)
    assert again == numbers
    assert again.contents().block("rows").column_values == {("seen", "format"): "mjd"}
    assert abs(again.table()["seen"][0].tt.mjd - 60000.25) < 1e-9


def test_units_are_converted_and_those_in_the_unit_of_another_with_it(ecsv_writer, out):
    table = QTable(columns(flux=[1, 2] * units.mJy, err=[1, 2] * units.mJy, mag=[1, 2] * units.mag))
    path = product(ecsv_writer, table, depth=20 * units.mag).write(out)
    read = Table.read(path)
    assert read["flux"].tolist() == [0.001, 0.002]
    assert np.allclose(read["err"], [0.001, 0.002])
    assert str(read["mag"].unit) == "mag"
    assert read.meta["depth"] == 20.0


def test_masked_and_nan_are_different_ways_to_say_null(ecsv_writer, out):
    made = product(
        ecsv_writer, columns(flux=MaskedColumn([1.0, 2.0], mask=[True, False], unit="Jy"), mag=[np.nan, 1.0])
    )
    path = made.write(out)
    assert path.read_text().splitlines()[-2].startswith("1,,")
    again = ecsv_writer.Cat.read(path)
    assert np.ma.getmaskarray(again.data["flux"]).tolist() == [True, False]
    assert np.isnan(again.data["mag"][0])
    assert again == made


def test_coordinates_in_another_frame_are_converted(ecsv_writer, out):
    path = product(ecsv_writer, columns(sky=SkyCoord([10, 11], [-5, -6], unit="deg").galactic)).write(out)
    assert np.allclose(Table.read(path)["sky"].ra.deg, [10, 11])
    path = product(ecsv_writer, columns(sky=SkyCoord([10, np.nan], [-5, 1], unit="deg"))).draft(out, "nan.ecsv")
    assert np.isnan(ecsv_writer.Cat.read(path).data["sky.ra"][1])


def test_a_table_without_rows_is_written(ecsv_writer, out):
    table = {name: one[:0] for name, one in columns().items()} | {"box": np.zeros((0, 4))}
    path = product(ecsv_writer, table).write(out)
    assert ecsv_writer.Cat.read(path) == product(ecsv_writer, table)


TEXTS = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=6).map(str.strip)


@settings(max_examples=15, deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(width=32), st.lists(st.floats(width=32, allow_infinity=False), max_size=3), TEXTS),
        min_size=1,
        max_size=3,
    ),
    st.dictionaries(
        TEXTS.filter(lambda one: one.islower()), TEXTS | st.integers() | st.booleans() | st.none(), max_size=3
    ),
)
def test_whatever_is_drawn_comes_back(ecsv_writer, drawn, meta):
    numbers, lists, texts = (list(one) for one in zip(*drawn, strict=True))
    many = len(drawn)
    made = ecsv_writer.Cat(
        {
            "label": range(many), "flux": np.array(numbers), "err": np.array(numbers, "f4"), "mag": numbers,
            "good": [True] * many, "box": np.zeros((many, 4)), "free": texts,
            "spec": [np.array(one, "f4") for one in lists], "sky.ra": np.zeros(many), "sky.dec": np.zeros(many),
        },
        area="x", made="2024-01-01", more={f"x{key}": one for key, one in meta.items()},
    )  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        path = made.draft(folder)
        assert ecsv_writer.Cat.read(path) == made
        assert len(Table.read(path)) == many


# What does not fit.


def test_all_that_is_missing_is_said_at_once(ecsv_writer, out):
    with pytest.raises(TypeError, match=r"Cat needs area \(string\): which field; demo/test.specc:11\nCat needs made"):
        ecsv_writer.Cat(columns())
    given = columns()
    del given["sky"], given["box"]
    with pytest.raises(TypeError) as caught:
        product(ecsv_writer, given).write(out)
    assert str(caught.value).splitlines() == [
        "Cat: the column box is missing (float64[4] [pix]: corners; demo/test.specc:27)",
        "Cat: the column sky.ra is missing (float64 [deg]: position; demo/test.specc:34)",
        "Cat: the column sky.dec is missing (float64 [deg]: position; demo/test.specc:34)",
    ]


@pytest.mark.parametrize(
    ("more", "kind", "said"),
    [
        ({"extra": [1, 2]}, ValueError, "Cat has no column extra"),
        ({"box": np.zeros((2, 3))}, ValueError, "corners; demo/test.specc:27): there is cells of shape [3]"),
        ({"mat": np.zeros((2, 2, 3))}, TypeError, "float64 cannot be stored as int32"),
        ({"spec": [[1.0], [[1.0]]]}, ValueError, "row 2 has the shape [1, 1]"),
        ({"flux": [1, 2] * units.m}, ValueError, "m cannot be written as Jy"),
        ({"good": ["yes", "no"]}, TypeError, "the text 'yes' cannot be stored as bool"),
        ({"sky": SkyCoord([1, 2], [1, 2], [1, 2], unit=("deg", "deg", "pc"))}, ValueError, "sky has distances"),
        ({"seen": [True, False]}, TypeError, "bool is no instant"),
        ({"free": ["a", " b"]}, ValueError, "row 2, ' b', has blanks around it"),
        ({"n": [1, 256]}, ValueError, "256 does not fit into uint8"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_said(ecsv_writer, out, more, kind, said):
    with pytest.raises(kind) as caught:
        product(ecsv_writer, columns(**more)).write(out)
    assert said in str(caught.value)
    assert not list(out.iterdir())


def test_a_row_that_would_be_a_comment_is_refused(tmp_path):
    text = """
specc 1
spec demo.first 1.0.0
product cat : ecsv { columns { name : string "name" } }
"""
    writer = load(plan_of(text))
    assert writer.Cat.read(writer.Cat({"name": ["a #", "# b"]}).draft(tmp_path, "a.ecsv")).data["name"][1] == "# b"
    with pytest.raises(ValueError, match="name: row 2, '#b', begins with #"):
        writer.Cat({"name": ["a", "#b"]}).draft(tmp_path, "b.ecsv")


def test_what_the_validator_rejects_is_not_written(ecsv_writer, out):
    with pytest.raises(ValueError, match="cat/table/label:unique"):
        product(ecsv_writer, columns(label=[1, 1])).write(out)
    assert not list(out.iterdir())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a b\n1 2\n", "is no ECSV"),
        (
            "# %ECSV 1.0\n# ---\n# datatype:\n# - {name: a, datatype: int64}\nb\n1\n",
            "does not tell what the columns are",
        ),
        ("# %ECSV 1.0\n# ---\n# datatype:\n# - {name: a, datatype: int64}\na\nx\n", "a has cells that cannot be read"),
        ("# %ECSV 1.0\n# ---\n# datatype:\n# - {name: a, datatype: int64}\na\n1 2\n", "line 6 has not as many"),
    ],
)
def test_a_file_that_cannot_be_held_is_told(ecsv_writer, out, text, said):
    path = out / "x.ecsv"
    path.write_text(text)
    with pytest.raises(ValueError, match=said):
        ecsv_writer.Cat.read(path)


def test_contents_without_a_place_are_told(ecsv_writer):
    with pytest.raises(ValueError, match="Cat has no place for the column extra"):
        ecsv_writer.Cat.of(Contents([Block("rows", columns={"extra": np.zeros(1)})]))
