"""What is read of a header, and what is said of one that is wrong."""

from __future__ import annotations

import pytest

from specc.runtime.ecsv.declared import shape_of
from specc.runtime.ecsv.file import ECSV
from specc.runtime.ecsv.lines import MOST_BYTES
from specc.runtime.ecsv.units import is_known
from specc.runtime.findings import Findings

HEAD = "# %ECSV 1.0\n# ---\n"
PLAIN = f"{HEAD}# datatype:\n# - {{name: a, datatype: int64}}\n"


def opened(path, content):
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    findings = Findings()
    return ECSV.open(str(path), findings), [(each.rule, each.line) for each in findings.in_order()], findings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "a.ecsv"


def test_columns_are_told(path):
    file, found, _ = opened(
        path,
        HEAD + "# datatype:\n# - {name: a, unit: m / s, datatype: float32}\n"
        "# - name: b\n#   datatype: string\n#   subtype: 'int16[2,null]'\n# meta: !!omap\n# - {k: 1}\na b\n",
    )
    assert found == []
    one, other = file.header.columns
    assert (one.name, one.type, one.kind, one.unit, one.line) == ("a", "float32", "scalar", "m / s", 4)
    assert (other.name, other.type, other.kind, other.shape, other.line) == ("b", "int16", "variable", (2, None), 5)
    assert file.header.meta.value["k"].value == 1
    assert file.header.data_line == 10


def test_several_columns_are_one(path):
    file, found, _ = opened(
        path,
        HEAD + "# datatype:\n# - {name: p.ra, datatype: float64}\n# - {name: p.dec, datatype: float64}\n"
        "# meta:\n#   __serialized_columns__:\n#     p:\n"
        "#       __class__: astropy.coordinates.sky_coordinate.SkyCoord\n#       frame: icrs\n"
        "#       ra: !astropy.table.SerializedColumn\n#         __class__: astropy.coordinates.angles.core.Longitude\n"
        "#         value: !astropy.table.SerializedColumn {name: p.ra}\n"
        "#       dec: !astropy.table.SerializedColumn\n#         __class__: astropy.coordinates.angles.core.Latitude\n"
        "#         value: !astropy.table.SerializedColumn {name: p.dec}\n# schema: astropy-2.0\np.ra p.dec\n",
    )
    assert found == []
    mixin = file.header.mixins["p"]
    assert (mixin.of, mixin.columns) == ("SkyCoord", {"ra": "p.ra", "dec": "p.dec"})
    assert mixin.said["frame"].value == "icrs"


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        (b"a b\n1 2\n", "does not begin"),
        (b"\xef\xbb\xbf" + PLAIN.encode(), "byte order mark"),
        (PLAIN.encode("utf-16"), "byte order mark"),
        (b"\n" + PLAIN.encode(), "line 1"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "no text"),
        (bytes(100), "no text"),
    ],
)
def test_what_is_no_ecsv_is_not_opened(path, content, word):
    file, found, findings = opened(path, content)
    assert file is None
    assert found == [("E0101", 1)]
    assert word in next(iter(findings)).message


@pytest.mark.parametrize("first", ["# %ECSV", "# %ECSV 2.0", "#  %ECSV  1.0", "# %ECSV 1.0 "])
def test_another_version_is_told_and_read(path, first):
    file, found, _ = opened(path, PLAIN.replace("# %ECSV 1.0", first) + "a\n1\n")
    assert file is not None
    assert found == ([("E0101", 1)] if first != "# %ECSV 1.0 " else [])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_as_they_like(path, end):
    file, found, _ = opened(path, (PLAIN + "a\n1\n").replace("\n", end))
    assert found == []
    assert file.header.data_line == 5
    assert file.rows.count == 1


def test_a_blank_line_interrupts(path):
    file, found, _ = opened(path, PLAIN + "\n# meta: {a: 1}\n\na\n1\n")
    assert found == [("E0102", 5)]
    assert file.header.meta.value["a"].line == 6
    assert file.header.data_line == 7


def test_blanks_before_the_mark(path):
    assert opened(path, PLAIN.replace("# - ", "  # - ") + "a\n")[1] == [("E0102", 4)]


def test_a_header_without_end(path):
    file, found, _ = opened(path, PLAIN.encode() + b"# more: x\n" * (MOST_BYTES // 9))
    assert file is None
    assert [code for code, _ in found] == ["E0102"]
    assert opened(path, b"# %ECSV 1.0 " + b"x" * (MOST_BYTES + 9))[1][-1] == ("E0102", 1)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("a: [1", {"Y0103"}),
        ("a: &x [*x]", {"Y0110"}),
        ("a: 1\n--- \nb: 2", {"Y0105"}),
        ("meta: !!python/object:os.system ls", {"E0103", "E0104"}),
        ("meta: !mine {b: 1}", {"E0103", "E0104"}),
        ("[" * 5000, {"Y0112"}),
        ("{a: " * 5000, {"Y0112"}),
        ("- 1", {"E0103"}),
        ("", {"E0103"}),
        ("a: \x07", {"Y0103"}),
        ("meta: !!omap [a, b]", {"Y0114", "E0104"}),
    ],
)
def test_yaml_that_is_none(path, text, codes):
    lines = "".join(f"# {line}\n" for line in f"---\n{text}".split("\n"))
    _, found, findings = opened(path, "# %ECSV 1.0\n" + lines + "a\n1\n")
    assert {code for code, _ in found} >= codes
    assert "error" in {each.level for each in findings}


def test_aliases_do_not_explode(path):
    lines = ["meta:", "  a0: &a0 [x, x]"]
    lines += [f"  a{at}: &a{at} [*a{at - 1}, *a{at - 1}]" for at in range(1, 80)]
    _, found, _ = opened(path, PLAIN + "".join(f"# {line}\n" for line in lines) + "a\n1\n")
    assert "Y0111" in [code for code, _ in found]


def test_names_that_yaml_takes_for_something_else(path):
    entries = "# - {name: no, datatype: int64}\n# - {name: 1, datatype: int64}\n# - {datatype: int64}\n# - x\n"
    _, found, _ = opened(path, HEAD + "# datatype:\n" + entries)
    assert [one for one in found if one[0] != "Y0118"] == [("E0105", line) for line in (4, 5, 6, 7)]


def test_latin_1_is_told_once(path):
    _, found, _ = opened(path, PLAIN.encode() + b"# meta: {a: \xe9, b: \xe8}\n# schema: \xe9\na\n")
    assert [code for code, _ in found] == ["E0136"] * len(found)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("float64[3]", ("float64", (3,))),
        ("float64[2, 3]", ("float64", (2, 3))),
        ("string[null]", ("string", (None,))),
        ("int8[2,null]", ("int8", (2, None))),
        ("int8", ("int8", ())),
        ("int8[null,2]", ("int8", None)),
        ("int8[]", ("int8", None)),
        ("int8[2", ("int8", None)),
        ("int8[-1]", ("int8", None)),
        ("int8[" + "1," * 50 + "1]", ("int8", None)),
        ("int8[99999999999999999999]", ("int8", None)),
    ],
)
def test_subtypes(said, meant):
    assert shape_of(said) == meant


@pytest.mark.parametrize(
    "unit",
    [
        "",
        "m / s",
        "pix2",
        "redshift",
        "1 / (m2 s TeV)",
        "km / (Mpc s)",
        "erg/(cm2 s)",
        "mag(AB)",
        "kilometer",
        "MJy/sr",
    ],
)
def test_units_that_are_known(unit):
    assert is_known(unit, {})


@pytest.mark.parametrize("unit", ["furlong", "m / / s", "degrees Celsius", "km//s", "(m"])
def test_units_that_are_not(unit):
    assert not is_known(unit, {})
    assert is_known(unit, {unit: "m"})


def test_units_are_those_of_astropy():
    from astropy import units

    names = [name for name in units.get_current_unit_registry().registry if name.isascii()]
    assert [name for name in names if not is_known(name, {})] == []
