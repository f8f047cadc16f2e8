"""Trials of trees and cells that take more than keys with values, on files made for them by asdf and astropy."""

from __future__ import annotations

import json
import warnings

import asdf
import numpy as np
import pytest
from astropy.table import MaskedColumn, Table
from trials.tags import HERE

from specc.backends.validator import load
from specc.catalogue import Catalogue

META = {
    "telescope": "JWST",
    "description": "made for a test",
    "author": "a test",
    "pedigree": "GROUND",
    "useafter": "2022-01-01T00:00:00",
    "instrument": {"name": "NIRSPEC"},
}


@pytest.fixture(scope="module")
def validator():
    [one] = Catalogue([HERE]).named([str(HERE / "nonfits/references.specc")])
    assert one.right
    return load(one.plan)


@pytest.fixture
def found(validator, tmp_path):
    """Write a file, a tree or a table; give its product and what is found, without notes, by the end of the rule."""

    def judge(name, held):
        path = tmp_path / name
        if name.endswith(".asdf"):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                asdf.AsdfFile(held).write_to(path)
        elif name.endswith(".json"):
            path.write_text(json.dumps(held), encoding="utf-8")
        else:
            held.write(path, format="ascii.ecsv", delimiter=",")
        [report] = validator.validate(str(path)).files
        return report.product, {
            one.rule.partition("/")[2] or one.rule: one.path for one in report.findings if one.level != "info"
        }

    return judge


def ranges(*, low=1e-6, orders=(1, 2), names=("F100LP", "F170LP")):
    return {
        "meta": {**META, "reftype": "wavelengthrange", "exposure": {"p_exptype": "NRS_IFU|"}},
        "order": list(orders),
        "waverange_selector": list(names),
        "wavelengthrange": [[low, 1.9e-6], [1.6e-6, 3.2e-6]],
    }


@pytest.mark.parametrize(
    ("tree", "wrong"),
    [
        (ranges(), {}),
        (ranges(low=2e-6), {"tree:all-wavelengthrange.low-wavelengthrange.high"}),
        (ranges(low=0.0), {"tree.wavelengthrange/low:limit"}),
        (ranges(names=("F100LP", "F100LP")), {"tree/waverange_selector:unique"}),
        (ranges(orders=(1,)), {"tree/order:length"}),
    ],
)
def test_lists_that_are_as_long_as_each_other_and_tuples(found, tree, wrong):
    product, said = found("jwst_nirspec_wavelengthrange_0001.asdf", tree)
    assert product == "wavelengthrange"
    assert set(said) == set(wrong)


def test_a_tuple_of_four(found):
    name = "jwst_nircam_wavelengthrange_0001.asdf"
    assert found(name, {"wavelengthrange": [[1, "F250M", 2.4, 2.7]]}) == ("wfssrange", {})
    _, said = found(name, {"wavelengthrange": [[1, "F250M", 2.4, 2.7], [1, 250, 2.9, 2.7]]})
    assert set(said) == {"tree.wavelengthrange/filter:type", "tree:all-wavelengthrange.low-wavelengthrange.high"}


def test_a_family_of_objects(found):
    linear = {"name": "linear"}
    slices = {f"slice_{n}": dict.fromkeys(("linear", "xpoly", "ypoly"), linear) for n in range(30)}
    tree = {"meta": {**META, "reftype": "ifupost"}, **slices}
    name = "jwst_nirspec_ifupost_0001.asdf"
    assert found(name, tree) == ("ifupost", {})
    del tree["slice_7"]
    tree["slice_12"] = {"linear": linear, "xpoly": 3, "ypoly": linear}
    _, said = found(name, tree)
    assert set(said.values()) == {"slice_7", "slice_12.xpoly"}, said


def photometry(**changed):
    whole = {"photmjsr": 0.5, "pixelareasr": 2.8e-13, "wavelength": None}
    return {"roman": Photom({"phot_table": {"F062": {**whole, **changed}, "GRISM": {**whole, "photmjsr": None}}})}


class Photom(dict):
    """What the schema of photometry has a tag for; asdf itself need not know it."""


class _Converter(asdf.extension.Converter):
    tags = ("asdf://stsci.edu/datamodels/roman/tags/reference_files/wfi_img_photom-1.0.0",)
    types = (Photom,)

    def to_yaml_tree(self, obj, tag, ctx):
        return dict(obj)

    def from_yaml_tree(self, node, tag, ctx):
        return Photom(node)


class _Extension(asdf.extension.Extension):
    extension_uri = "asdf://specc/tests/extensions/photom-1.0.0"
    converters = (_Converter(),)
    tags = _Converter.tags


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({}, set()),
        ({"wavelength": np.arange(3, dtype="f4"), "effective_area": np.ones(3, "f4")}, set()),
        ({"photmjsr": "bright"}, {"photmjsr:type"}),
        ({"wavelength": np.arange(3, dtype="f4"), "effective_area": np.ones(4, "f4")}, {"effective_area:shape"}),
    ],
)
def test_a_map_whose_values_differ_by_key(found, change, wrong):
    with asdf.config_context() as config:
        config.add_extension(_Extension())
        product, said = found("roman_wfi_photom_0001.asdf", photometry(**change))
    assert product == "photom"
    assert {rule.rpartition("/")[2] for rule in said} == wrong


def test_mnemonics(found):
    one = {
        "TlmMnemonic": "SA_ZATTEST1",
        "Subsystem": "ACS",
        "RawType": "FL4",
        "EUType": "FL8",
        "SQLType": "REAL(8)",
        "AllPoints": 1,
    }
    two = {**one, "TlmMnemonic": "SA_ZATTEST2", "SQLType": "FLOAT"}
    assert found("edb_mnemonics.json", {"Count": 2, "TlmMnemonics": [one, two]}) == ("mnemonics", {})
    _, said = found("edb_mnemonics.json", {"Count": 3, "TlmMnemonics": [one, one | {"AllPoints": 2}]})
    assert said == {
        "tree.TlmMnemonics/TlmMnemonic:unique": "TlmMnemonics[2].TlmMnemonic",
        "tree.TlmMnemonics/AllPoints:in": "TlmMnemonics[2].AllPoints",
        "tree:Count-count-TlmMnemonics": None,
    }


def lines(**changed):
    """Two rows with arrays in their cells, of one length or of several, as astropy writes them."""
    ragged = np.empty(2, dtype=object)
    ragged[:] = [np.array([1.5], "f4"), np.array([2.5, 3.5], "f4")]
    shares = np.empty(2, dtype=object)
    shares[:] = [np.array([0.0, 1.0]), np.array([0.5])]
    columns = {
        "name": ["a", "b"],
        "unit": ["um", "nm"],
        "f_int": MaskedColumn(np.arange(6, dtype="i4").reshape(2, 3)),
        "v_float": ragged,
        "m_double": np.arange(12.0).reshape(2, 2, 3),
        "f_string": np.array([["x", "y", "z"], ["u", "v", "w"]]),
        "ratio": shares,
        "source_id": np.array([1, 2], "i8"),
        "SM Mode": ["PISTON", "X-TILT"],
    }
    return Table({**columns, **changed})


SHARE = np.empty(2, dtype=object)
SHARE[:] = [np.array([0.0, 1.5]), np.array([0.5])]


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({}, set()),
        ({"f_int": np.arange(8, dtype="i4").reshape(2, 4)}, {"f_int:shape"}),
        ({"m_double": np.arange(12.0).reshape(2, 3, 2)}, {"m_double:shape"}),
        ({"f_string": np.array([["x", "y"], ["u", "v"]])}, {"f_string:shape"}),
        ({"ratio": SHARE}, {"ratio:limit"}),
        ({"source_id": np.array([2, 2], "i8")}, {"source_id:unique"}),
        ({"SM Mode": ["PISTON", "Y-TILT"]}, {"table:all-SM_Mode"}),
    ],
)
def test_arrays_in_cells(found, changed, wrong):
    product, said = found("ir_lines.ecsv", lines(**changed))
    assert product == "lines"
    assert {rule.rpartition("/")[2] for rule in said} == wrong
