"""Fields of the name of the file in expressions: `filename.day`."""

from __future__ import annotations

import pytest
from factories.judged import cards, said

SPEC = """
policy { undeclared keywords allowed }
product p : fits "p" {
  filename "x_{day}[_{v}]_{kind}.fits" { day : date written "YYYYMMDD"  v : digits[2]  kind : /[a-z]+/ }
  primary {
    DATE : date "written"
    V? : int "version"
    KIND : string = "kind-" + filename.kind "kind"
    require DATE >= filename.day "it is written on that day or later"
    when exists filename.v { require exists V and V == filename.v "the version is that of the name" }
  }
}
"""


@pytest.mark.parametrize(
    ("name", "values", "broken"),
    [
        ("x_20200102_a.fits", {"DATE": "2020-01-02", "KIND": "kind-a"}, []),
        ("x_20200102_07_b.fits", {"DATE": "2021-01-02", "KIND": "kind-b", "V": 7}, []),
        ("x_20200102_a.fits", {"DATE": "2020-01-01", "KIND": "kind-a"}, ["PRIMARY:DATE-filename"]),
        ("x_20200102_07_b.fits", {"DATE": "2020-01-02", "KIND": "kind-b", "V": 8}, ["PRIMARY:exists-V-filename"]),
        ("x_20200102_07_b.fits", {"DATE": "2020-01-02", "KIND": "kind-b"}, ["PRIMARY:exists-V-filename"]),
        ("x_20200102_a.fits", {"DATE": "2020-01-02", "KIND": "kind-b"}, ["KIND:value"]),
    ],
)
def test_a_field_is_what_the_name_says(name, values, broken, tmp_path):
    assert list(said(SPEC, "@primary\n" + cards(**values), tmp_path, name=name)) == broken


def test_of_a_file_with_another_name_nothing_is_concluded(tmp_path):
    found = said(SPEC, "@primary\n" + cards(DATE="1999-01-01", KIND="x"), tmp_path, name="y.fits")
    assert list(found) == ["p:name"]
