"""What a spec says of arrays in trees of ASDF, from its text to what is found in a file."""

from __future__ import annotations

import numpy as np
import pytest
from factories.judged import planned, said

from specc.backends.validator import ValidatorBackend
from tests.factories.asdf_text import block
from tests.factories.asdf_text import made as asdf_made

HEAD = "#ASDF 1.0.0\n#ASDF_STANDARD 1.6.0\n%YAML 1.1\n%TAG ! tag:stsci.edu:asdf/\n--- !core/asdf-1.1.0\n"
SPEC = """
flags Dq : uint32 { bit 0 bad "bad" }
product p : asdf "Arrays" {
  tree {
    data  : float32[ny, nx]  unit DN/s | MJy/sr  nullable      "pixels"
    err?  : float16[ny, nx] | float32[ny, nx]  unit of data    "uncertainty"
    dq?   : uint32[ny, nx]  bits Dq                            "quality"
    wave? : float64[n]  unit um  > 0  increasing               "wavelength"
    id?   : int32[n] | null  unique                            "number"
    odd?  : float64[2, *] | int16[n]                           "of a shape for each type"
    require min(data) >= 0  if present                         "no negative pixels"
    require all(err < data)  if present                        "what is there is seen"
    when exists wave { require max(wave) < 5000 [nm]           "near infrared" }
  }
}
"""


def node(kind, shape, source):
    return f"!core/ndarray-1.1.0 {{source: {source}, datatype: {kind}, byteorder: little, shape: {list(shape)}}}"


def file(*arrays, tail=""):
    """A file of arrays: names, values, units; a unit of None is none."""
    tree, blocks = "", b""
    for number, (name, values, *unit) in enumerate(arrays):
        kind = values.dtype.name
        text = node(kind, values.shape, number)
        tree += f"{name}: " + (f"!unit/quantity-1.1.0 {{unit: {unit[0]}, value: {text}}}\n" if unit else f"{text}\n")
        blocks += block(values.tobytes())
    return asdf_made(f"{HEAD}{tree}{tail}...\n") + blocks


DATA = ("data", np.array([[1, 2], [3, 4]], "<f4"), "DN / s")


@pytest.mark.parametrize(
    ("arrays", "found"),
    [
        ([DATA], {}),
        ([("data", DATA[1])], {}),
        ([("data", DATA[1], "Jy")], {"data:unit": "data: unit is 'Jy', not 'DN/s' or 'MJy/sr'"}),
        ([("data", DATA[1].astype("<f8"))], {"data:type": "data: its elements are float64, not float32"}),
        ([DATA, ("err", np.zeros((2, 2), "<f2"), "DN s**-1")], {}),
        ([DATA, ("err", np.zeros((2, 2), "<f2"), "MJy / sr")], {"err:unit": "err: unit is 'MJy / sr', not 'DN / s'"}),
        ([DATA, ("err", np.full((2, 2), 2, "<f4"))], {"all-err-data": "not so: what is there is seen"}),
        ([DATA, ("dq", np.array([[0, 1], [2, 1]], "<u4"))], {"dq:bits": "dq is 2: bit 1 means nothing"}),
        ([DATA, ("dq", np.zeros((2, 3), "<u4"))], {"dq:shape": "nx is 2 in data but 3 in dq"}),
        ([("data", -DATA[1])], {"min-data": "not so: no negative pixels (min(data) is -4.0)"}),
        ([DATA, ("wave", np.array([1.0, 2.0]))], {}),
        ([DATA, ("wave", np.array([2.0, 1.0]))], {"wave:order": "wave goes from 2.0 to 1.0"}),
        ([DATA, ("wave", np.array([2.0, 7.0]))], {"max-wave": "not so: near infrared (max(wave) is 7.0)"}),
        ([DATA, ("id", np.array([1, 1], "<i4"))], {"id:unique": "id is 1, which is as in element 1"}),
        ([DATA, ("odd", np.zeros((2, 5)))], {}),
        ([DATA, ("odd", np.zeros(3, "<i2"))], {}),
        ([DATA, ("odd", np.zeros((3, 5)))], {"odd:shape": "odd: its shape is (3, 5), not (2, *)"}),
    ],
)
def test_arrays(tmp_path, arrays, found):
    rules = said(SPEC, file(*arrays), tmp_path, name="x.asdf")
    plain = {rule.removeprefix("tree:"): text for rule, text in rules.items()}
    assert plain.keys() == found.keys()
    for rule, text in found.items():
        assert plain[rule].startswith(text)


def test_null_as_a_whole(tmp_path):
    assert said(SPEC, file(DATA, tail="id: null\n"), tmp_path, name="x.asdf") == {}
    assert set(said(SPEC, file(DATA, tail="wave: null\n"), tmp_path, name="x.asdf")) == {"wave:type"}


def test_headers_only_reads_no_values(tmp_path):
    wrong = file(("data", -DATA[1]), ("dq", np.full((2, 3), 2, "<u4")))
    found = said(SPEC, wrong, tmp_path, name="x.asdf", headers_only=True)
    assert found == {"dq:shape": "nx is 2 in data but 3 in dq"}


def test_the_code_is_made_without_refusals():
    assert list(ValidatorBackend().cannot(planned(SPEC))) == []
