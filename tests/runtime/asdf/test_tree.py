"""The tree of ASDF by the rules of the ASDF Standard."""

from __future__ import annotations

import pytest

from tests.factories.asdf_text import made
from tests.standard.judging import codes, findings

HEAD = """\
#ASDF 1.0.0
#ASDF_STANDARD 1.6.0
%YAML 1.1
%TAG ! tag:stsci.edu:asdf/
--- !core/asdf-1.1.0
"""


@pytest.fixture
def judged(tmp_path):
    def judge(tree, rest="", **options):
        return codes(tmp_path / "x.asdf", made(f"{HEAD}{tree}\n...\n{rest}"), form="asdf", **options)

    return judge


def array(**said):
    given = {"source": "0", "datatype": "uint8", "byteorder": "big", "shape": "[4]", **said}
    return "a: !core/ndarray-1.1.0 {" + ", ".join(f"{key}: {value}" for key, value in given.items() if value) + "}"


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ({}, set()),
        ({"shape": "[2, 2]", "strides": "[2, 1]"}, set()),
        ({"shape": "[2, 2]", "strides": "[-2, -1]", "offset": "3"}, set()),
        ({"shape": "[2, 2]", "strides": "[-2, -1]", "offset": "2"}, {"A0210"}),
        ({"shape": "[0, 9]"}, set()),
        ({"shape": "[]"}, set()),
        ({"shape": "[2]", "offset": "2"}, set()),
        ({"shape": "[2]", "offset": "3"}, {"A0210"}),
        ({"datatype": "int32", "shape": "[1]"}, set()),
        ({"datatype": "[ascii, 2]", "shape": "[2]"}, set()),
        ({"datatype": "[ucs4, 2]", "shape": "[1]"}, {"A0210"}),
        ({"datatype": "[{datatype: uint8, shape: [2]}, uint16]", "shape": "[1]"}, set()),
        ({"datatype": "[[[uint8]]]", "shape": "[4]"}, set()),
        ({"datatype": "[]"}, {"A0215"}),
        ({"datatype": "[ascii, -1]"}, {"A0215"}),
        ({"datatype": "[{name: a}]"}, {"A0215"}),
        ({"datatype": "[{name: 1, datatype: int8}]"}, {"A0215"}),
        ({"datatype": "[{datatype: int8, shape: [x]}]"}, {"A0215"}),
        ({"datatype": "[{datatype: int8, byteorder: small}]"}, {"A0215"}),
        ({"byteorder": "network"}, {"A0215"}),
        ({"source": "-1"}, set()),
        ({"source": "-2"}, {"A0209", "A0214"}),
        ({"source": "1.5"}, {"A0208", "A0214"}),
        ({"source": ""}, {"A0208", "A0214"}),
        ({"data": "[1]"}, {"A0208", "A0214"}),
        ({"shape": "4"}, {"A0216"}),
        ({"shape": "[-1]"}, {"A0216"}),
        ({"shape": "[4, '*']"}, {"A0216"}),
        ({"shape": "[4]", "strides": "[0]"}, {"A0216"}),
        ({"offset": "-1"}, {"A0216"}),
        ({"shape": "[9999999999, 9999999999, 9999999999]"}, {"A0210"}),
    ],
)
def test_an_array_in_a_block(judged, said, wrong):
    unread = {"A0214"} if wrong == {"A0208", "A0214"} else set()
    assert judged(array(**said), "@block 01 02 03 04\n") - unread == wrong - unread


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("[[1, 2], [3, 4]]", True),
        ("[[1, 2], [3]]", False),
        ("[[1, 2], 3]", False),
        ("[]", True),
        ("{data: [1, 2], shape: [2]}", True),
        ("{data: [[1, 2]], shape: [2]}", False),
        ("{data: [a, b], datatype: [ascii, 1]}", True),
        ("{data: [a, bc], datatype: [ascii, 1]}", False),
        ("{data: [é], datatype: [ascii, 2]}", False),
        ("{data: [é], datatype: [ucs4, 1]}", True),
        ("{data: [1, 2.5], datatype: int32}", False),
        ("{data: [1, 2.5], datatype: float32}", True),
        ("{data: [-1], datatype: uint8}", False),
        ("{data: [true, false], datatype: bool8}", True),
        ("{data: [2], datatype: bool8}", False),
        ("{data: [!core/complex-1.0.0 1-2j, 3], datatype: complex64}", True),
        ("{data: [{a: 1}], datatype: int8}", False),
        ("{data: [{a: 1}]}", False),
        ("{data: [[1, a], [2, b]], datatype: [int8, [ascii, 1]], shape: [2]}", True),
        ("{data: [[1, a], [2, bb]], datatype: [int8, [ascii, 1]], shape: [2]}", False),
        ("{data: [[1], [2, b]], datatype: [int8, [ascii, 1]], shape: [2]}", False),
    ],
)
def test_values_in_the_tree(judged, text, right):
    assert judged(f"a: !core/ndarray-1.1.0 {text}") == (set() if right else {"A0217"})


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("asdf_library: {name: asdf}", "A0207"),
        ("asdf_library: asdf", "A0207"),
        ("history: nothing", "A0207"),
        ("history: [{description: 1}]", "A0207"),
        ("history: {entries: [{time: now}]}", "A0207"),
        ("history: {extensions: 1}", "A0206"),
        ("history: {extensions: [!core/extension_metadata-1.0.0 {}]}", "A0206"),
        ("a: !core/integer-1.1.0 {sign: '*', words: [1]}", "A0206"),
        ("a: !core/integer-1.0.0 {sign: '+', words: [1]}", "A0206"),
        ("a: !core/complex-1.0.0 1+", "A0206"),
        ("a: 18446744073709551616", "A0203"),
        ("a: {$ref: '#b'}", "A0212"),
        ("a: [1]\nb: {$ref: '#/a/1'}", "A0212"),
        ("a: !<tag:example.org:a> 1", "A0205"),
    ],
)
def test_other_nodes(judged, text, code):
    assert judged(text) == {code}


@pytest.mark.parametrize(
    "text",
    [
        "asdf_library: {name: asdf, version: '1'}\nhistory: {entries: [{description: d, software: []}]}",
        "a: !core/complex-1.0.0 (1.5e3-INFj)",
        "a: !core/integer-1.1.0 {sign: '-', words: !core/ndarray-1.1.0 {data: [1], datatype: uint32, shape: [1]}}",
        "a: {$ref: 'other.asdf#/b'}",
        "a: {$ref: '#'}\nb: {$ref: '#/a'}",
        "a: {$ref: 1}",
        "a: &x {b: 1}\nc: *x",
        "a: &x {b: [*x]}",  # as the pipeline of JWST writes a transform that is the inverse of its inverse
    ],
)
def test_what_is_right(judged, text):
    assert judged(text) == set()


def test_a_finding_has_its_place(tmp_path):
    tree = "a:\n- b: {'c d': 99999999999999999999}"
    (finding,) = findings(tmp_path / "x.asdf", made(f"{HEAD}{tree}\n...\n"), form="asdf")["A0203"]
    assert (finding.path, finding.line) == ("a[1].b.`c d`", 7)


def test_kinds_of_faults_are_told_apart_up_to_a_number(tmp_path):
    tree = "\n".join(f"k{n}: {{$ref: '#/x{n}'}}" for n in range(100))
    found = findings(tmp_path / "x.asdf", made(f"{HEAD}{tree}\n...\n"), form="asdf")["A0212"]
    assert len(found) == 20
    assert sum(finding.count for finding in found) == 100
