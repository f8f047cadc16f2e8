"""CSV written by generated classes: what the csv module reads, the validator takes, and the class reads back."""

from __future__ import annotations

import csv
import datetime as dt
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest
from astropy import units
from astropy.table import MaskedColumn, Table
from astropy.time import Time
from factories.versioned import plan_of
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.backends.writer.memory import load
from specc.backends.writer.support.contents import Block, Contents


def columns(**more):
    return {
        "name": ["a", "b"],
        "n": [1, 2],
        "mixed": [1, 2],
        "small": np.array([0.1, np.nan], "f4"),
        "time": [1.5, 2.0],
        "good": [True, False],
        "sure": [True, False],
        "day": ["01/02/2024", "03/02/2024"],
        "id": ["0001", "0002"],
    } | more


def written(writer, out, comments=(), **more):
    return writer.Things(columns(**more), comments=comments).write(out, night="20240101")


def rows_of(path):
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.reader((line for line in file if not line.startswith("#")), delimiter=";"))


def test_the_file_is_named_and_written_as_the_spec_says(csv_writer, out):
    path = written(csv_writer, out, comments=[" made by hand"])
    assert path.name == "things_20240101.csv"
    assert path.read_text(encoding="utf-8") == (
        "# made by hand\n"
        "name;n;mixed;small;time;good;sure;day;id\n"
        "a;1;1;0.1;1.5;t;true;01/02/2024;0001\n"
        "b;2;2;nan;2.0;f;false;03/02/2024;0002\n"
    )


def test_what_is_read_is_what_was_written(csv_writer, out):
    made = csv_writer.Things(columns(), comments="two\nlines")
    path = made.write(out, night="20240101")
    again = csv_writer.Things.read(path)
    assert again == made
    assert list(again.comments) == ["two", "lines"]
    assert again.data["small"].dtype == np.float32
    # It knows its name, and changes what it says when something is changed.
    again.data["name"] = np.array(["c", "d"])
    assert again.write(out, overwrite=True) == path
    assert csv_writer.Things.read(path) != made


def test_masked_and_missing_values_become_the_first_null(csv_writer, out):
    path = written(
        csv_writer,
        out,
        name=[None, "NULL"],
        n=np.ma.array([5, -1], mask=[True, False]),
        time=MaskedColumn([1.0, 2.0], mask=[False, True]),
        good=np.ma.array([True, False], mask=[False, True]),
    )
    assert [row[:2] + row[4:6] for row in rows_of(path)[1:]] == [
        ["NULL", "-1", "1.0", "t"],
        ["NULL", "-1", "NULL", "NULL"],
    ]
    again = csv_writer.Things.read(path)
    assert np.ma.getmaskarray(again.data["n"]).all()
    assert np.ma.getmaskarray(again.data["name"]).all()
    assert not np.ma.getmaskarray(again.data["time"])[0]


def test_quantities_times_and_tables_are_taken(csv_writer, out):
    table = Table(columns(time=[1, 2] * units.min))
    table["day"] = Time(["2024-02-01T00:00:00", "2024-02-03"])
    assert [row[4] for row in rows_of(csv_writer.Things(table).write(out, night="20240101"))] == [
        "time",
        "60.0",
        "120.0",
    ]
    path = written(csv_writer, out.parent, day=[dt.date(2024, 2, 1), dt.date(2024, 2, 3)], id=[1, 22])
    assert [row[7:9] for row in rows_of(path)[1:]] == [["01/02/2024", "0001"], ["03/02/2024", "0022"]]


def test_numbers_of_several_types_are_kept_apart(csv_writer, out):
    whole = written(csv_writer, out, mixed=[1, 2])
    assert csv_writer.Things.read(whole).data["mixed"].dtype == np.int64
    broken = csv_writer.Things(columns(mixed=[1, 2.5])).write(out, night="20240101", overwrite=True)
    assert csv_writer.Things.read(broken).data["mixed"].tolist() == [1.0, 2.5]
    texts = csv_writer.Things(columns(any=[1.5, float("nan")]))
    again = csv_writer.Things.read(texts.write(out, night="20240101", overwrite=True))
    assert again == texts
    assert again.data["any"].tolist() == ["1.5", None]


def test_columns_stand_in_the_order_of_the_spec_and_others_behind_them(csv_writer, out):
    given = dict(reversed(columns(NAME=["x", "y"], more=[1, 2]).items()))
    given.pop("name")
    path = csv_writer.Things(given).write(out, night="20240101")
    assert rows_of(path)[0] == [*columns(), "more"]
    assert csv_writer.Things.read(path).data["more"].tolist() == ["1", "2"]


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)


@settings(max_examples=25)
@given(st.lists(st.tuples(CELLS, st.floats(width=32), st.booleans()), min_size=1, max_size=5))
def test_any_text_and_number_comes_back(csv_writer, drawn):
    names, numbers, truths = (list(one) for one in zip(*drawn, strict=True))
    many = len(drawn)
    made = csv_writer.Things(
        {
            "name": names, "any": names, "n": range(many), "mixed": np.array(numbers), "small": np.array(numbers, "f4"),
            "time": np.array(numbers), "good": truths, "sure": truths,
            "day": ["01/02/2024"] * many, "id": ["0001"] * many,
        },
        comments=['#;"', ""],
    )  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        path = made.draft(folder, "things_20240101.csv")
        again = csv_writer.Things.read(path)
        assert again == made
        assert csv_writer.Things.of(again.contents()) == made
        with path.open(newline="", encoding="utf-8") as file:  # the csv module reads the same texts
            assert [file.readline(), file.readline()] == ['##;"\n', "#\n"]
            cells = [row[0] for row in csv.reader(file, delimiter=";")]
    expected = [one.replace("\r\n", "\n").replace("\r", "\n") for one in names]
    assert cells[1:] == ["NULL" if one in {"NULL", ""} else one for one in expected]


def test_a_number_that_begins_as_a_comment_is_quoted(out):
    writer = load(
        plan_of("""
specc 1
spec demo.signs 1.0.0
product p : csv { comments "-" columns { a : int  b : string } }
""")
    )
    made = writer.P({"a": [-1, 2], "b": ["x", " y "]}, comments=" made")
    path = made.write(out, name="a.csv")
    assert path.read_text() == '- made\na,b\n"-1","x"\n"2"," y "\n'
    assert writer.P.read(path) == made


# What does not fit.


def test_all_that_is_missing_is_said_at_once(csv_writer, out):
    given = columns()
    for name in ("n", "time"):
        del given[name]
    with pytest.raises(TypeError) as caught:
        csv_writer.Things(given).write(out, night="20240101")
    assert str(caught.value).splitlines() == [
        "Things: the column n is missing (int32: how many; demo/test.specc:14)",
        "Things: the column time is missing (float64 [s]: how long; demo/test.specc:17)",
    ]
    assert not list(out.iterdir())


@pytest.mark.parametrize(
    ("more", "kind", "said"),
    [
        ({"n": ["one", "two"]}, TypeError, "how many; demo/test.specc:14): the text 'one' cannot be stored as int32"),
        ({"n": [1.5, 2.5]}, TypeError, "float64 cannot be stored as int32"),
        ({"n": [1, 1 << 40]}, ValueError, "does not fit into int32"),
        ({"good": [1, 0]}, TypeError, "int64 cannot be stored as bool"),
        ({"time": [True, False]}, TypeError, "truth values are no float64"),
        ({"name": [1, 2]}, TypeError, "int64 is no text"),
        ({"time": [1, 2] * units.Jy}, ValueError, "Jy cannot be written as s"),
        ({"mixed": [1, 2] * units.Jy}, ValueError, "has the unit Jy, and the spec says none"),
        ({"n": [1]}, ValueError, "columns differ in length: name 2, n 1"),
        ({"time": [[1.0], [2.0]]}, ValueError, "there is cells of shape [1]"),
        ({"name": ["a\0", "b"]}, ValueError, "row 1, 'a\\x00', has a NUL in it"),
        ({"name": ["a", "\ud800"]}, ValueError, "no character"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_said_with_the_column_and_the_line(csv_writer, out, more, kind, said):
    with pytest.raises(kind) as caught:
        written(csv_writer, out, **more)
    assert said in str(caught.value)
    assert "demo/test.specc" in str(caught.value) or "differ" in said
    assert not list(out.iterdir())


def test_what_the_validator_rejects_is_not_written(csv_writer, out):
    with pytest.raises(ValueError, match=r"things/table/time:limit.*time"):
        written(csv_writer, out, time=[-1.0, 2.0])
    with pytest.raises(ValueError, match="things/table/kind"):
        written(csv_writer, out, kind=["star", "planet"])
    assert not list(out.iterdir())


def test_a_table_is_asked_for(csv_writer, out):
    with pytest.raises(TypeError, match="Things needs data"):
        csv_writer.Things()
    with pytest.raises(TypeError, match="a table is a mapping of names to columns"):
        csv_writer.Things([1, 2]).write(out, night="20240101")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name;n\na\n", "line 2 has not as many cells as there are names"),
        ("name;name\na;b\n", "two columns have one name"),
        ("# nothing\n", "no line names the columns"),
        ("name;n\na;b\n", "row 1: the cell is 'b', which is no int32"),
    ],
)
def test_a_file_that_cannot_be_held_is_told(csv_writer, out, text, said):
    path = out / "x.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=said):
        csv_writer.Things.read(path)


def test_contents_without_a_place_are_told(csv_writer):
    with pytest.raises(ValueError, match="Things has rows, and not SCI"):
        csv_writer.Things.of(Contents([Block("SCI")]))
    with pytest.raises(ValueError, match="Things has no place for other"):
        csv_writer.Things.of(Contents([Block("rows"), Block("tree", values={"other": 1})]))


def test_many_rows_take_the_memory_of_a_few(csv_writer, out):
    import tracemalloc

    many = 40_000
    given = {
        name: np.resize(np.asarray(one), many)
        for name, one in columns(name=["a", "b c"], small=[1, 2], n=[1, 2]).items()
    }
    made = csv_writer.Things(given)
    view = made._view({}, "x.csv")
    tracemalloc.start()
    made._save(view, out / "x.csv")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (out / "x.csv").stat().st_size > 1 << 20
    assert most < 10 << 20


def test_a_writer_of_csv_does_not_load_astropy():
    code = "import sys, specc.backends.writer.support.tables; sys.exit(not {'astropy', 'PIL'}.isdisjoint(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], check=False, cwd=Path(__file__).parents[4])
    assert done.returncode == 0
