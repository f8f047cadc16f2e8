"""Trees: objects, lists, maps, tuples, named trees, tags, arrays, and what a tree in FITS repeats."""

from __future__ import annotations

import json

import numpy as np
import pytest
from language.judging import codes, image, judge, primary, says, table


def of(body, named="json", before=""):
    return f'{before}\nproduct p : {named} "p" {{ tree {{ {body} }} }}\n'


def found(text, value, name="x.json"):
    """Give the rules of the spec that a value breaks, without the block."""
    return [rule.removeprefix("tree") for rule in judge(text, json.dumps(value).encode(), name)]


def asdf(body):
    head = "#ASDF 1.0.0\n#ASDF_STANDARD 1.5.0\n%YAML 1.1\n%TAG ! tag:stsci.edu:asdf/\n--- !core/asdf-1.1.0\n"
    return f"{head}{body}\n...\n".encode()


def embedded(content):
    return table("ASDF", ("ASDF_METADATA", f"{len(content)}B", [np.frombuffer(content, np.uint8)]))


@says("(JSON, YAML, ASDF, ECSV `meta`.) `name? : type nullable`;")
def test_a_key_may_be_absent_or_null_and_these_are_two_things():
    body = "size? : int  kind? : string nullable"
    for value, broken in (
        ({}, []),
        ({"kind": None}, []),
        ({"size": None}, ["size:null"]),
        ({"size": "x"}, ["size:type"]),
    ):
        text = json.dumps(value)
        assert found(of(body), value) == [f"/{one}" for one in broken]
        assert [*judge(of(body, "yaml"), text.encode(), "x.yaml")] == [f"tree/{one}" for one in broken]
        assert [*judge(of(body, "asdf"), asdf(text), "x.asdf")] == [f"tree/{one}" for one in broken]
        head = f"# %ECSV 1.0\n# ---\n# datatype:\n# - {{name: a, datatype: int64}}\n# meta: {text}\na\n1\n"
        spec = f'product p : ecsv "p" {{ meta {{ {body} }} columns {{ a : int64 }} }}'
        assert [*judge(spec, head.encode(), "x.ecsv")] == [f"meta/{one}" for one in broken]


@says("objects in braces;", "reopening an object merges.", "key order free;")
def test_objects_merge_and_their_keys_stand_in_any_order():
    text = of("a : { x : int }  b : int  a : { y : int }  a.x : > 0")
    assert found(text, {"b": 1, "a": {"y": 1, "x": 1}}) == []
    assert found(text, {"a": {"x": 0, "y": 1}, "b": 1}) == [".a/x:limit"]
    assert found(text, {"a": {"x": 1}, "b": 1}) == [".a/y:presence"]
    assert codes(of("a : { x : int }  a : { x : string }")) != []


@says("`list[1..] of T`, `list of { ... }` (a list of objects is a table:", "`members.exptype` is a column);")
def test_a_list_of_objects_is_a_table():
    text = of(
        "names : list[1..*] of string  members : list of object { exptype : string  n : int unique }"
        '  require count(members.exptype == "science") >= 1 "s"  require max(members.n) < 9 "m"'
    )
    science, other = {"exptype": "science", "n": 1}, {"exptype": "other", "n": 2}
    assert found(text, {"names": ["a"], "members": [other, science]}) == []
    assert found(text, {"names": [], "members": [science]}) == ["/names:length"]
    assert found(text, {"names": ["a"], "members": [other]}) == [":count-members.exptype"]
    assert found(text, {"names": ["a"], "members": [science, science]}) == [".members/n:unique"]
    assert found(text, {"names": ["a"], "members": [science, other | {"n": 10}]}) == [":max-members.n"]
    assert found(text, {"names": "a", "members": [science]}) == ["/names:type"]


@says("`map[string] of T`;")
def test_the_values_of_a_map_are_judged_and_its_keys():
    text = of(r"steps : map of string in {'DONE'}  v : map[/v\d+/] of int".replace("'", '"'))
    assert found(text, {"steps": {"any name": "DONE"}, "v": {"v1": 1}}) == []
    assert found(text, {"steps": {"a": "LATER"}, "v": {}}) == ["/steps:in"]
    assert found(text, {"steps": {}, "v": {"w": 1}}) == ["/v:keys"]


@says("`tuple(...)`;")
def test_the_places_of_a_tuple_have_names():
    text = of('t : list of tuple(low : float, high : float)  require all(t.low < t.high) "order"')
    assert found(text, {"t": [[1.0, 2.0]]}) == []
    assert found(text, {"t": [[1.0, 2.0], [2.0, 1.0]]}) == [":all-t.low-t.high"]
    assert len(found(text, {"t": [[1.0]]})) == 1
    assert found(text, {"t": [[1.0, "x"]]}) == [".t/high:type"]


@says("named trees, which may hold themselves;")
def test_a_named_tree_holds_itself():
    text = of("t : T", before="tree T { name : string  parts? : list[2] of T }")
    leaf = {"name": "a"}
    assert found(text, {"t": {"name": "b", "parts": [leaf, {"name": "c", "parts": [leaf, leaf]}]}}) == []
    broken = judge(text, json.dumps({"t": {"name": "b", "parts": [leaf, {"parts": [leaf, leaf]}]}}).encode(), "x.json")
    assert [*broken] == ["T/name:presence"]
    assert broken["T/name:presence"].path == "t.parts[2].name"


@says("`switch` on a discriminator;")
def test_a_discriminator_says_what_else_there_is():
    text = of('k : Kind  switch k { "x" { v : int }  "y" { w : int } }', before='enum Kind : string { "x", "y" }')
    assert found(text, {"k": "x", "v": 1}) == []
    assert found(text, {"k": "y", "w": 1}) == []
    assert "/w:presence" in found(text, {"k": "y", "v": 1})
    assert codes(of('k : Kind  switch k { "x" { v : int } }', before='enum Kind : string { "x", "y" }')) != []


@says('`tagged "tag:..."`;')
def test_a_node_has_its_tag():
    text = of('w : any tagged "tag:example.org:w-1.*"', "asdf")
    assert judge(text, asdf("w: !<tag:example.org:w-1.2> {a: 1}"), "x.asdf") == {}
    assert [*judge(text, asdf("w: !<tag:example.org:w-2.0> {a: 1}"), "x.asdf")] == ["tree/w:tag"]


@says("ndarrays `float32[ny, nx]`;")
@pytest.mark.parametrize(
    ("array", "broken"),
    [
        ("[[1, 2, 3], [4, 5, 6]], datatype: float32", []),
        ("[[1, 2, 3], [4, 5, 6]], datatype: float64", ["tree/d:type"]),
        ("[1, 2, 3], datatype: float32", ["tree/d:shape"]),
    ],
)
def test_an_array_has_its_type_and_shape(array, broken):
    text = of("d : float32[ny, nx]", "asdf")
    assert [*judge(text, asdf(f"d: !core/ndarray-1.0.0 {{data: {array}}}"), "x.asdf")] == broken


@says("`array of SCI`;", "`mirror` says that an ASDF tree repeats keywords and must agree.")
def test_a_tree_in_fits_repeats_what_the_headers_say():
    text = """
    vocabulary V { NINTS : int as asdf meta.nints "n" }
    product p : fits "p" { primary { use V.NINTS }  image SCI : float32[2, 3] "s"
      asdf ASDF "t" { mirror primary  data : array of SCI } }
    """

    def broken(nints, source):
        shape = "datatype: float32, byteorder: big, shape: [2, 3]"
        tree = asdf(f"meta: {{nints: {nints}}}\ndata: !core/ndarray-1.0.0 {{source: '{source}', {shape}}}")
        hdus = [primary(NINTS=3), image("SCI", np.ones((2, 3), np.float32)), embedded(tree)]
        return [rule.rpartition("/")[2] for rule in judge(text, hdus)]

    assert broken(3, "fits:SCI,1") == []
    assert broken(4, "fits:SCI,1") == ["meta.nints:mirror"]
    assert broken(3, "fits:OTHER,1") != []
