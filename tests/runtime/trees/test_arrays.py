"""Arrays of trees of ASDF: their types, shapes and units, and every value."""

from __future__ import annotations

import numpy as np
import pytest

from specc.runtime.asdf import ASDF
from specc.runtime.documents import DocumentProduct, block
from specc.runtime.expressions import Missing
from specc.runtime.main import run
from specc.runtime.spec import Spec
from specc.runtime.trees.arrays import array
from specc.runtime.trees.values import either, listed, null, scalar
from tests.factories.asdf_text import block as block_of
from tests.factories.asdf_text import made

HEAD = """\
#ASDF 1.0.0
#ASDF_STANDARD 1.6.0
%YAML 1.1
%TAG ! tag:stsci.edu:asdf/
--- !core/asdf-1.1.0
"""
NAN = float("nan")


@pytest.fixture
def told(tmp_path):
    """Findings of a spec about keys of a tree: rule, path, message; those of the structure of the file by code."""

    def judge(tree, check, *data, headers_only=False, **said):
        path = tmp_path / "x.asdf"
        blocks = b"".join(each if isinstance(each, bytes) else block_of(each.tobytes(), **said) for each in data)
        path.write_bytes(made(f"{HEAD}{tree}\n...\n") + blocks)
        product = DocumentProduct("p", ASDF, layout=(block("tree", "object", check),), dimensions=("nx", "ny"))
        (file,) = run([str(path)], [Spec("s", "1", products=(product,))], headers_only=headers_only).files
        return [(one.rule.removeprefix("p/"), one.path, one.message) for one in file.findings]

    return judge


def of(kind, shape, source=0, rest="", tag="!core/ndarray-1.1.0"):
    return f"{tag} {{source: {source}, datatype: {kind}, byteorder: little, shape: {list(shape)}{rest}}}"


def key(types, shape, **facts):
    return lambda h: h.key("a", array(types, shape, **facts))


def test_type_and_shape(told):
    data = np.arange(6, dtype="<f4").reshape(2, 3)
    tree = f"a: {of('float32', (2, 3))}"
    assert told(tree, key("float32", ("ny", "nx")), data) == []
    assert told(tree, key("float|int", (2, (1, 5))), data) == []
    assert told(tree, key("any", ("...", 3)), data) == []
    wrong = ("tree/a:type", "a", "a: its elements are float32, not uint16 or int")
    assert told(tree, key("uint16|int", ("*", "*")), data) == [wrong]
    assert told(tree, key("float32", (3, 2)), data) == [("tree/a:shape", "a", "a: its shape is (2, 3), not (3, 2)")]
    assert told("a: [1, 2]", key("int", ("*",))) == [("tree/a:type", "a", "a is a list, not an array (!core/ndarray)")]


def test_dimensions_are_one_number(told):
    tree = f"a: {of('uint8', (2,))}\nb: {of('uint8', (3,))}\nc: {of('uint8', (2,))}"
    found = told(
        tree,
        lambda h: [h.key(name, array("uint8", ("nx",))) for name in ("a", "b", "c")],
        np.zeros(4, "u1"),
    )
    assert found == [("tree/b:shape", "b", "nx is 2 in a and c but 3 in b")]


def test_every_value(told):
    data = np.array([[1, NAN, -3], [4, np.inf, 6]], "<f8")
    tree = f"a: {of('float64', (2, 3))}"
    found = told(tree, key("float64", ("*", "*"), at_least=0, finite=True), data)
    assert sorted(found) == [
        ("tree/a:finite", "a", "a is inf"),
        ("tree/a:limit", "a", "a is -3.0, not at least 0"),
        ("tree/a:null", "a", "a is NaN"),
    ]
    assert told(tree, key("float64", ("*", "*"), at_least=0), data, headers_only=True) == []
    assert told(tree, key("float64", ("*", "*"), nullable=True), data) == []


@pytest.mark.parametrize("packed", ["zlib", "bzp2", None])
def test_values_of_large_blocks(told, packed):
    data = np.zeros(3_000_000, "<i2")
    data[2_999_999] = -7
    tree = f"a: {of('int16', data.shape)}"
    said = {"packed": packed} if packed else {}
    found = told(tree, key("int16", ("*",), at_least=0), data, **said)
    assert found == [("tree/a:limit", "a", "a is -7, not at least 0")]


def test_views(told):
    data = np.array([1, 2, 3, -4, 5, 6], "<i2")
    tree = f"a: {of('int16', (2,), rest=', offset: 2, strides: [6]')}"
    assert told(tree, key("int16", (2,), below=5), data) == [("tree/a:limit", "a", "a is 5, not below 5")]
    tree = f"a: {of('int16', (2,), rest=', offset: 6, strides: [-6]')}"
    assert told(tree, key("int16", (2,), at_least=0), data) == [("tree/a:limit", "a", "a is -4, not at least 0")]


def test_masks(told):
    data = np.array([1, 2, -999, 4], "<i2")
    checked = key("int16", (4,), at_least=0)
    assert told(f"a: {of('int16', (4,), rest=', mask: -999')}", checked, data) == [("tree/a:null", "a", "a is null")]
    mask = np.array([0, 0, 1, 0], "u1")
    tree = f"a: {of('int16', (4,), rest=', mask: ' + of('bool8', (4,), 1))}"
    assert told(tree, key("int16", (4,), at_least=0, nullable=True), data, mask) == []
    tree = f"a: {of('int16', (4,), rest=', mask: ' + of('bool8', (3,), 1))}"
    assert told(tree, checked, data, mask) == []  # nobody can tell which are meant


def test_flags_and_texts(told):
    data = np.array([1, 2, 4], "<u4")
    found = told(f"a: {of('uint32', (3,))}", key("uint32", (3,), bits={0: "x", 1: "y"}), data)
    assert found == [("tree/a:bits", "a", "a is 4: bit 2 means nothing")]
    text = np.array([b"on", b"off", b"odd"], "S3")
    found = told(f"a: {of('[ascii, 3]', (3,))}", key("string", (3,), one_of=("on", "off")), text)
    assert found == [("tree/a:in", "a", "a is 'odd', not one of 'on', 'off'")]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[1, 2, -3]", "a is -3, not at least 0"),
        ("[[1, 2], [3, null]]", "a is null"),
        ("{data: [1.5, -2.5], datatype: float32, shape: [2]}", "a is -2.5, not at least 0"),
    ],
)
def test_values_in_the_tree(told, text, message):
    found = told(f"a: !core/ndarray-1.1.0 {text}", key("int|float", ("...",), at_least=0))
    assert [one[2] for one in found] == [message]


def test_quantities(told):
    data = np.ones(2, "<f4")
    tree = f"a: !unit/quantity-1.1.0 {{unit: !unit/unit-1.0.0 DN / s, value: {of('float32', (2,))}}}"
    assert told(tree, key("float32", (2,), unit=("DN/s", "MJy/sr")), data) == []
    found = told(tree, key("float32", (2,), unit="MJy/sr"), data)
    assert found == [("tree/a:unit", "a", "a: unit is 'DN / s', not 'MJy/sr'")]
    assert told(tree, key("float32", (2,), unit_like="DN/h", at_most=3600), data) == []
    assert told(tree, key("float32", (2,), unit_like="DN/h", at_most=3599), data)[0][0] == "tree/a:limit"
    assert told(f"a: {of('float32', (2,))}", key("float32", (2,), unit="MJy/sr"), data) == []
    both = f"{tree}\nb: {tree[3:].replace('DN / s', 'DN**2 s**-2')}"

    def squared(h):
        h.key("a", array("float32", (2,)))
        h.key("b", array("float32", (2,), unit=h.unit_of("a", 2)))

    assert told(both, squared, data) == []
    assert told(both.replace("DN**2", "DN**3"), squared, data)[0][0] == "tree/b:unit"


def test_one_of_several_sorts(told):
    data = np.arange(2, dtype="u1")
    value = either(array("uint8", ("nx",)), listed(scalar("string")))
    assert told(f"a: {of('uint8', (2,))}", lambda h: h.key("a", value), data) == []
    assert told("a: [x, y]", lambda h: h.key("a", value)) == []
    assert told("a: 1", lambda h: h.key("a", value))[0][0] == "tree/a:type"


def test_a_streamed_block(told):
    data = np.arange(6, dtype="u1")
    stream = block_of(data.tobytes(), flags="1", checksum="none")
    tree = f"a: {of('uint8', (0, 2))}".replace("[0, 2]", "['*', 2]")
    assert told(tree, key("uint8", (3, 2), at_most=5), stream) == []
    assert told(tree, key("uint8", (3, 2), at_most=4), stream) == [("tree/a:limit", "a", "a is 5, not at most 4")]


@pytest.mark.parametrize(
    "tree",
    [
        f"a: {of('float32', (9999999, 9999999))}",
        f"a: {of('float32', (2,), 7)}",
        f"a: {of('[ascii, 2147483647]', (2,))}",
        f"a: {of('float32', (2,), rest=', strides: [99999999999999]')}",
        f"a: {of('[[uint8]]', (2,))}",
        f"a: {of('float32', (2,), rest=', mask: ' + of('bool8', (99999999, 99999999), 0))}",
        "a: !core/ndarray-1.1.0 {source: other.asdf, datatype: float32, byteorder: big, shape: [2]}",
        "a: !core/ndarray-1.1.0 {source: 'fits:SCI,1', datatype: float32, byteorder: big, shape: [2]}",
        "a: !core/ndarray-1.1.0 {data: [[1], 2]}",
        "a: !core/ndarray-1.1.0 3",
        "a: !unit/quantity-1.1.0 {value: 3}",
    ],
)
def test_what_cannot_be_read_is_told_by_others(told, tree):
    told(tree, key("float32", ("*",), at_least=0), np.zeros(2, "<f4"))


def test_values_together(told):
    data = np.array([1, 2, 2, 4], "<i2")
    tree = f"a: {of('int16', (4,))}"
    assert told(tree, key("int16", (4,), order="nondecreasing"), data) == []
    assert told(tree, key("int16", (4,), order="increasing"), data) == [("tree/a:order", "a", "a goes from 2 to 2")]
    assert told(tree, key("int16", (4,), unique=True), data) == [
        ("tree/a:unique", "a", "a is 2, which is as in element 2")
    ]
    assert told(tree, key("int16", (4,), equals=2), data) == [("tree/a:value", "a", "a is 1, not 2")]
    assert told(tree, key("int16", (4,), equals=lambda: 2, within=2), data) == []
    text = np.array([b"on", b"of"], "S2")
    tree = f"a: {of('[ascii, 2]', (2,))}"
    assert told(tree, key("string", (2,), equals="on"), text) == [("tree/a:value", "a", "a is 'of', not 'on'")]
    narrow = "a: its texts have room for 2 characters, and 1 are the most"
    assert told(tree, key("string", (2,), width=1), text) == [("tree/a:type", "a", narrow)]
    assert told(tree, key("string", (2,), width=2, matches="o."), text) == []


def test_null_as_a_whole_is_another_thing(told):
    data = np.array([NAN], "<f4")
    tree = f"a: {of('float32', (1,))}"
    assert told("a: null", key("float32", (1,), nullable=True)) == [
        ("tree/a:type", "a", "a is null, not an array (!core/ndarray)")
    ]
    assert told("a: null", lambda h: h.key("a", either(array("float32", (1,)), null()))) == []
    assert told(tree, key("float32", (1,), nullable=True), data) == []


def test_aggregates(told):
    a, b = np.array([1, NAN, 3], "<f4"), np.arange(3, dtype="<i4")
    tree = f"a: {of('float32', (3,))}\nb: {of('int32', (3,), 1)}\nc: {of('int32', (2,), 1)}\nd: {of('int8', (3,), 7)}"
    seen = {}

    def ask(h):
        for key_, shape in (("a", (3,)), ("b", (3,)), ("c", (2,)), ("d", (3,))):
            h.key(key_, array("any", shape, nullable=True))

        def each(name, what):
            try:
                seen[name] = what()
            except Missing as missing:
                seen[name] = str(missing)

        each("min", lambda: h.min(("a",)))
        each("count", lambda: h.count(("a", "b"), lambda c: c["a"] > c["b"]))
        each("all", lambda: h.all(("b",), lambda c: c["b"] < 3))
        each("sum", lambda: h.sum(("b",)))
        each("last", lambda: h.last(("a",)))
        each("shapes", lambda: h.min(("a", "c"), lambda c: c["a"] + c["c"]))
        each("block", lambda: h.min(("d",)))

    told(tree, ask, a, b)
    assert seen == {
        "min": 1,
        "count": 2,
        "all": True,
        "sum": 3,
        "last": 3,
        "shapes": "the shapes of the arrays differ",
        "block": "there is no such block",
    }
    told(tree, ask, a, b, headers_only=True)
    assert seen["min"] == "no data are read"


def test_aggregates_over_many_values(told):
    data = np.arange(400_000, dtype="<i4")
    tree = f"a: {of('int32', data.shape)}\nb: {of('int32', data.shape, 1)}"
    found = []

    def ask(h):
        h.key("a", array("int32", ("*",)))
        h.key("b", array("int32", ("*",)))
        found.append(
            (h.max(("a",)), h.all(("a", "b"), lambda c: c["a"] == c["b"]), h.count(("b",), lambda c: c["b"] > 9))
        )

    told(tree, ask, data, block_of(data.tobytes(), packed="zlib"))
    assert found == [(399_999, True, 399_990)]
