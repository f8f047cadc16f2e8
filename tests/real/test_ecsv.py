"""Tables in ECSV of many projects, judged by the rules of the format and held against astropy's own reader."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import pytest
from astropy.table import Table

from specc.runtime.ecsv.file import ECSV
from specc.runtime.findings import Findings
from specc.runtime.formats import structure_of
from specc.runtime.main import run

# What there is to say of files of others; of the rest of them, nothing.
SAID = {
    "SED_3C345.ecsv": {"E0130": (16, 1)},
    "SED_MW_Mrk421_EBL_DEABS.ecsv": {"E0138": (15, 110), "E0129": (107, 2), "E0130": (127, 1)},
    "SED_MW_Mrk501_EBL_DEABS.ecsv": {"E0129": (122, 5)},
    "ref.ecsv": {"E0138": (8, 2000)},
    "wfc3_uvis1.ecsv": {"E0138": (8, 1000)},
}
# Ways to break a table, and what is said of it; astropy refuses it where that is an error.
BROKEN = {
    "no mark": (lambda text: text.replace("%ECSV", "ECSV"), "E0101"),
    "no blank behind the mark": (lambda text: text.replace("# %ECSV", "#%ECSV"), "E0101"),
    "no version": (lambda text: text.replace("%ECSV 1.0", "%ECSV"), "E0101"),
    "a byte order mark": (lambda text: "\ufeff" + text, "E0101"),
    "a tag of nobody": (lambda text: text.replace("meta: {", "meta: !mine {"), "E0103"),
    "an object of Python": (lambda text: text.replace("meta: {", "meta: !!python/object:os.x {"), "E0103"),
    "no YAML": (lambda text: text.replace("meta: {", "meta: {["), "Y0103"),
    "two documents": (lambda text: text.replace("# meta", "# ---\n# meta"), "Y0105"),
    "no list of columns": (lambda text: text.replace("# datatype:", "# columns:"), "E0104"),
    "a column without name": (lambda text: text.replace("name: id, ", ""), "E0105"),
    "a column without type": (lambda text: text.replace("name: id, datatype: int8", "name: id"), "E0105"),
    "a name that is a number": (lambda text: text.replace("name: id", "name: 1").replace("\nid", "\n1"), "E0105"),
    "another delimiter": (lambda text: text.replace("# meta", "# delimiter: ;\n# meta"), "E0109"),
    "nothing behind the header": (lambda text: text.partition("\nid")[0] + "\n", "E0110"),
    "a name too few": (lambda text: text.replace("\nid good ", "\nid "), "E0111"),
    "another name": (lambda text: text.replace("\nid", "\nident"), "E0112"),
    "another order": (lambda text: text.replace("\nid good", "\ngood id"), "E0112"),
    "a field too few": (lambda text: text.replace("\n2 ", "\n"), "E0114"),
    "a field too many": (lambda text: text.replace("\n2 ", "\n2 2 "), "E0114"),
    "a wrong boolean": (lambda text: text.replace("True", "true"), "E0117"),
    "a number that is none": (lambda text: text.replace("2.5", "2.5x"), "E0118"),
    "a number too large": (lambda text: text.replace("\n2 ", "\n200 "), "E0118"),
    "a subtype of a number": (lambda text: text.replace("string, subtype", "float64, subtype"), "E0120"),
    "arrays of another shape": (lambda text: text.replace("[1.5,2.5]", "[1.5]"), "E0122"),
    "an array that is none": (lambda text: text.replace("[1.5,2.5]", "[1.5,2.5"), "E0124"),
    "Latin-1": (lambda text: text.replace("Rene", "Ren\xe9").encode("latin-1"), "E0136"),
    "a column that is not there": (lambda text: text.replace("{name: flux}", "{name: fluxes}"), "E0133"),
    "a class of nobody": (lambda text: text.replace("astropy.units.quantity", "mine"), "E0133"),
}
# What astropy reads, and another reader of the proposal rightly does not; and what astropy warns of.
READ_ALL_THE_SAME = {
    "another version": (lambda text: text.replace("1.0", "3.0"), "E0101"),
    "a blank line in the header": (lambda text: text.replace("# meta", "\n# meta"), "E0102"),
    "a type of numpy": (lambda text: text.replace("datatype: int8", "datatype: i1"), "E0106"),
    "a boolean that is a number": (lambda text: text.replace("True", "1").replace("False", "0"), "E0117"),
    "a subtype without shape": (lambda text: text.replace("datatype: int8", "datatype: int8, subtype: int8"), "E0125"),
}
RIGHT = """\
# %ECSV 1.0
# ---
# datatype:
# - {name: id, datatype: int8}
# - {name: good, datatype: bool}
# - {name: flux, unit: Jy, datatype: float64}
# - {name: pair, datatype: string, subtype: 'float64[2]'}
# meta: {observer: Rene, __serialized_columns__: {flux: {__class__: astropy.units.quantity.Quantity, unit: !astropy.units.Unit {unit: Jy}, value: !astropy.table.SerializedColumn {name: flux}}}}
# schema: astropy-2.0
id good flux pair
1 True 2.5 [1.5,2.5]
2 False 3.5 [1,2]
"""  # noqa: E501  # as long as it is


def _files(data):
    return sorted({*data.glob("ecsv/*.ecsv"), *data.glob("jwst_wss_edb/*.ecsv"), *data.glob("sdss_desi/*.ecsv")})


def _judged(path):
    [report] = run([str(path)], [structure_of("ecsv")]).files
    return report


def _read(path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return Table.read(path, format="ascii.ecsv")


def _can_read(path):
    try:
        _read(path)
    except Exception:  # noqa: BLE001  # whatever astropy raises of a file that it refuses
        return False
    return True


def test_tables_of_others(specc_data):
    files = _files(specc_data)
    assert len(files) >= len(SAID)
    for path in files:
        found = {each.rule: (each.line, each.count) for each in _judged(path).findings}
        assert found == SAID.get(path.name, {}), path.name


def test_values_are_those_that_astropy_reads(specc_data):
    for path in _files(specc_data):
        file = ECSV.open(str(path), Findings())
        table = _read(path)
        blocks = list(file.rows.blocks())
        assert file.rows.count == len(table), path.name
        for place, column in enumerate(file.header.columns):
            if column.name not in table.colnames or column.kind != "scalar":
                continue
            values = np.concatenate([block.column(place).values for block in blocks])
            read = np.ma.asarray(getattr(table[column.name], "value", table[column.name]))
            read = read.filled("" if column.type == "string" else 0)
            if column.type == "string" or values.dtype == bool:
                assert [str(one) for one in read.tolist()] == [str(one) for one in values.tolist()], column.name
            else:
                np.testing.assert_array_equal(values.astype(read.dtype), read, err_msg=f"{path.name}: {column.name}")


def test_a_right_table_is_right(tmp_path):
    path = tmp_path / "right.ecsv"
    path.write_text(RIGHT)
    assert _judged(path).findings == ()
    assert _can_read(path)


@pytest.mark.parametrize("name", BROKEN)
def test_what_astropy_refuses_is_an_error(tmp_path, name):
    change, code = BROKEN[name]
    changed = change(RIGHT)
    assert changed != RIGHT
    path = tmp_path / "broken.ecsv"
    path.write_bytes(changed.encode() if isinstance(changed, str) else changed)
    assert not _can_read(path)
    assert code in {each.rule for each in _judged(path).findings if each.level == "error"}


@pytest.mark.parametrize("name", READ_ALL_THE_SAME)
def test_what_astropy_reads_although_the_proposal_does_not_allow_it(tmp_path, name):
    change, code = READ_ALL_THE_SAME[name]
    changed = change(RIGHT)
    assert changed != RIGHT
    path = tmp_path / "odd.ecsv"
    path.write_text(changed)
    assert _can_read(path)
    assert {each.rule for each in _judged(path).findings} == {code}


def test_what_astropy_writes_is_right(tmp_path):
    from astropy import units
    from astropy.coordinates import SkyCoord
    from astropy.table import MaskedColumn, QTable
    from astropy.time import Time

    table = QTable(
        {
            "i": np.arange(3, dtype=np.uint16),
            "masked": MaskedColumn([1.5, np.nan, 2.0], mask=[True, False, False]),
            "text": MaskedColumn(["a b", 'say "x"', "#"], mask=[False, False, True]),
            "good": [True, False, True],
            "array": np.arange(12, dtype=np.float32).reshape(3, 2, 2),
            "ragged": np.array([np.arange(1), np.arange(2), np.arange(3)], dtype=object),
            "json": np.array([{"a": 1}, [1, "b"], None], dtype=object),
            "sky": SkyCoord([1, 2, 3], [4, 5, 6], unit="deg"),
            "time": Time(["2020-01-01", "2021-01-01", "2022-01-01"]),
            "length": [1, 2, 3] * units.km,
            "magnitude": units.Magnitude([1.0, 2.0, 3.0]),
        }
    )
    table.meta = {"comments": ["x: y"], "nested": {"a": [1, 2.5, None]}}
    for delimiter in (" ", ","):
        path = tmp_path / "written.ecsv"
        table.write(path, format="ascii.ecsv", overwrite=True, delimiter=delimiter)
        assert [(each.rule, each.message) for each in _judged(path).findings] == []


def test_bytes_of_any_kind_are_judged(specc_data, tmp_path):
    for other in (*specc_data.glob("fits_bad/*.fits"), *specc_data.glob("jwst_asn/*.json"))[:8]:
        path = Path(tmp_path / "x.ecsv")
        path.write_bytes(other.read_bytes()[:100_000])
        assert [each.rule for each in _judged(path).findings] == ["E0101"]
