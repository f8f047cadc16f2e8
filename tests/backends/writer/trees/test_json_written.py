"""JSON that generated writers write: objects as classes, what may be left out, what is filled in, what is refused."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys

import numpy as np
import pytest
from astropy import units
from astropy.time import Time
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.backends.writer.support.contents import Block, Contents
from specc.backends.writer.support.product import Refused
from specc.backends.writer.support.trees import ABSENT

HEAD = """
policy { undeclared keys info }
enum Kind : string { "science", "background" }
tree Transform { class : string  forward? : list[2] of Transform  inverse? : Transform }
"""
ASN = """
filename "jw{program}[_{version}]_{kind}_{seq}_asn.json" {
  program : digits[5] = tree.program
  version : /v\\d+/   = tree.version
  kind    : Kind      = tree.kind
  seq     : digits[3]
}
tree {
  program  : string matches /\\d{5}/            "program that it belongs to"
  filename : string = filename                  "its own name"
  kind     : Kind                               "what it is made for"
  version? : string                             "of the rules"
  note?    : string | null                      "what there is to say"
  limit?   : string  nullable                   "or null"
  products : list[1..*] of object               "what is made" {
    name     : string  unique                   "root of the names"
    count    : int = count(members)             "how many members"
    members  : list[1..*] of object             "what it is made from" {
      expname  : string                         "file"
      exptype  : Kind                           "as what"
      group?   : string | int
    }
  }
  science  : int = count(products.members.exptype == "science")
  telescope : string = "JWST"
}
"""


@pytest.fixture
def writer(writer_of):
    return writer_of(ASN, head=HEAD)


def asn(writer, **more):
    members = [
        writer.PProductsMembers(expname="a.fits", exptype=writer.Kind.SCIENCE),
        writer.PProductsMembers(expname="b.fits", exptype="background", group=3),
    ]
    given_ones = {"program": "01234", "kind": "science", "products": [writer.PProducts(name="x", members=members)]}
    return writer.P(**given_ones | more)


# ------------------------------------------------------------------------------------------ right files


def test_a_tree_is_written_in_the_order_of_the_spec_under_its_name(writer, out):
    path = asn(writer, version="v1", more={"zoo": [1, {"b": 2.5, "a": None}]}).write(out, seq=7)
    assert path.name == "jw01234_v1_science_007_asn.json"
    text = path.read_text(encoding="utf-8")
    held = json.loads(text)
    assert list(held) == [
        "program", "filename", "kind", "version", "products", "science", "telescope", "zoo"
    ]  # fmt: skip
    assert text.endswith("}\n")
    assert held["filename"] == path.name
    assert held["products"][0]["count"] == 2
    assert held["science"] == 1
    assert held["telescope"] == "JWST"
    assert held["zoo"] == [1, {"b": 2.5, "a": None}]


def test_what_was_written_is_read_as_it_was(writer, out):
    product = asn(writer, version="v1", note=None)
    path = product.write(out, seq=7)
    read = writer.P.read(path)
    assert read == product
    assert read.products[0].members[0].exptype is writer.Kind.SCIENCE
    assert read.products[0].members[1].group == 3
    assert read.note is None
    assert read.limit is ABSENT
    assert read.write(out, overwrite=True) == path
    assert writer.P.of(read.contents()).contents().same(read.contents())


def test_derived_values_follow_what_they_are_derived_from(writer, out):
    read = writer.P.read(asn(writer).write(out, seq=1))
    read.products[0].members = read.products[0].members[:1]
    path = read.write(out, seq=2)
    held = json.loads(path.read_text(encoding="utf-8"))
    assert (held["products"][0]["count"], held["filename"]) == (1, path.name)


def test_a_wrong_derived_value_that_a_file_has_stays_and_is_refused(writer, out):
    path = asn(writer).write(out, seq=1)
    held = json.loads(path.read_text(encoding="utf-8"))
    held["science"] = 5
    path.write_text(json.dumps(held), encoding="utf-8")
    with pytest.raises(Refused, match="science"):
        writer.P.read(path).write(out, overwrite=True)
    assert json.loads(path.read_text(encoding="utf-8")) == held


def test_null_is_not_absent(writer, out):
    held = asn(writer, note=None, limit=None).contents().block("tree").values
    assert (held["note"], held["limit"]) == (None, None)
    held = asn(writer, version=None).contents().block("tree").values
    assert not {"note", "limit", "version"} & set(held)
    assert repr(ABSENT) == "ABSENT"
    assert not ABSENT


def test_a_null_that_should_not_be_is_kept_for_the_validator(writer, out):
    path = asn(writer).write(out, seq=1)
    held = json.loads(path.read_text(encoding="utf-8")) | {"version": None}
    path.write_text(json.dumps(held), encoding="utf-8")
    read = writer.P.read(path)
    assert read.contents().block("tree").values["version"] is None
    with pytest.raises(Refused, match="version"):
        read.write(out, overwrite=True)


def test_dicts_and_lists_will_do_for_objects(writer, out):
    product = asn(writer, products=({"name": "x", "members": [{"expname": "a", "exptype": "science"}]},))
    again = writer.P.read(product.write(out, seq=1))
    assert isinstance(again.products[0].members[0], writer.PProductsMembers)


def test_a_missing_key_is_said_when_it_is_to_be_written(writer, out):
    block = Block("tree", values={"program": "01234", "products": [{"members": [{"expname": "a"}]}]})
    product = writer.P.of(Contents([block]))
    with pytest.raises(TypeError) as caught:
        product.write(out, name="x.json")
    said = str(caught.value).splitlines()
    assert [line.partition(" needs ")[2].partition(" ")[0] for line in said] == ["kind", "name", "exptype"]
    assert said[1] == "P.products[1]: PProducts needs name (string): root of the names; t0.specc:24"
    assert list(out.iterdir()) == []


BODY = """
tree {
  when   : datetime
  form?  : date written "YYYYDDD"
  angle? : float  unit deg  in [0, 360)
  code?  : digits[4]
  flag?  : bool
  box?   : list of tuple(low : float unit m "one end", high : float unit m)
  rows?  : list[2] of list of int
  steps? : map of string in {"DONE", "SKIPPED"}
  bits?  : map[/v\\d+/] of object { score : float }
  pass_[n]? : int  for n in 1..3
  `a.b-c`? : int
  either? : string | list of int | object { x : int }
  model? : Transform
  free?  : any
  name?  : string  "of nothing"
  more?  : int
  tag?   : string
  write? : string
}
"""


@pytest.mark.parametrize(
    ("given_ones", "held"),
    [
        ({"when": Time("2024-01-02T03:04:05")}, {"when": "2024-01-02T03:04:05.000"}),
        ({"when": dt.datetime(2024, 1, 2, 3)}, {"when": "2024-01-02T03:00:00"}),  # noqa: DTZ001  no scale is meant
        ({"form": "2024-02-01"}, {"form": "2024032"}),
        ({"angle": 90 * units.arcmin}, {"angle": 1.5}),
        ({"angle": np.float32(0.5)}, {"angle": 0.5}),
        ({"code": 42}, {"code": "0042"}),
        ({"flag": np.True_}, {"flag": True}),
        ({"rows": np.array([[1, 2], [3, 4]])}, {"rows": [[1, 2], [3, 4]]}),
        ({"box": [(1, 2.5)]}, {"box": [[1, 2.5]]}),
        ({"steps": {"a": "DONE"}}, {"steps": {"a": "DONE"}}),
        ({"pass_n": {"pass_2": 5}}, {"pass_2": 5}),
        ({"a_b_c": 3}, {"a.b-c": 3}),
        ({"either_2": "x"}, {"either": "x"}),
        ({"either_2": [1, 2]}, {"either": [1, 2]}),
        ({"either_2": {"x": 1}}, {"either": {"x": 1}}),
        ({"free": {"x": np.arange(3), "y": ("a", None)}}, {"free": {"x": [0, 1, 2], "y": ["a", None]}}),
        ({"name": "ä €"}, {"name": "ä €"}),
    ],
)
def test_values_of_python_numpy_and_astropy(writer_of, out, given_ones, held):
    writer = writer_of(BODY, head=HEAD)
    product = writer.P(**{"when": "2024-01-01T00:00:00"} | given_ones)
    path = product.write(out, name="x.json")
    found = json.loads(path.read_text(encoding="utf-8"))
    assert {key: found[key] for key in held} == held
    assert writer.P.read(path) == product


def test_tuples_objects_in_maps_and_trees_in_themselves(writer_of, out):
    writer = writer_of(BODY, head=HEAD)
    two = [{"class": "a"}, {"class": "b"}]
    product = writer.P(
        when="2024-01-01T00:00:00",
        box=[writer.PBox(1.0, 2 * units.km)],
        bits={"v1": writer.PBits(score=0.5)},
        model={"class": "Compose", "forward": two},
    )
    read = writer.P.read(product.write(out, name="x.json"))
    assert read == product
    assert (read.box[0].low, read.box[0].high) == (1.0, 2000.0)
    assert read.bits["v1"].score == 0.5
    assert type(read.model) is type(read.model.forward[1])


def test_a_root_that_is_no_object(writer_of, out):
    writer = writer_of("""tree : list[1..*] of object "columns" { name : string unique  unit? : string }""")
    product = writer.P([{"name": "a"}, {"name": "b"}])
    path = product.write(out, name="x.json")
    assert json.loads(path.read_text(encoding="utf-8")) == [{"name": "a"}, {"name": "b"}]
    read = writer.P.read(path)
    assert read == product
    assert read.root[1].name == "b"
    assert read.contents().block("tree").values == {"": [{"name": "a"}, {"name": "b"}]}


def test_conditions_decide_what_is_filled_in(writer_of, out):
    writer = writer_of("""
    tree {
      kind : string in {"a", "b"}
      when kind == "a" { size : int = 1 } else { size : int = 2  extra : string }
    }
    """)
    assert writer.P(kind="a").contents().block("tree").values == {"kind": "a", "size": 1}
    assert json.loads(writer.P(kind="b", extra="x").write(out, name="x.json").read_text())["size"] == 2
    with pytest.raises(Refused, match="extra"):
        writer.P(kind="b").write(out, name="y.json")


def test_objects_know_what_is_around_them(writer_of):
    writer = writer_of("""
    tree {
      unit : string
      steps : map of object {
        label : string = key
        unit  : string = tree.unit
        size  : list of int
        many  : int = count(size)
      }
    }
    """)
    held = writer.P(unit="m", steps={"a": {"size": [1, 2]}}).contents().block("tree").values
    assert held["steps"] == {"a": {"label": "a", "unit": "m", "size": [1, 2], "many": 2}}


# ------------------------------------------------------------------------------------------ wrong ones

_KINDS = "P.kind (what it is made for; t0.specc:19) is 'x', not one of 'science', 'background'"


@pytest.mark.parametrize(
    ("given_ones", "fault", "said"),
    [
        ({"program": 5}, TypeError, "P.program (program that it belongs to; t0.specc:17) is 5, not string"),
        ({"program": None}, TypeError, "P.program (program that it belongs to; t0.specc:17) is None, not string"),
        ({"kind": "x"}, ValueError, _KINDS),
        ({"products": "x"}, TypeError, "P.products (what is made; t0.specc:23) is 'x', not a list of PProducts"),
        ({"products": [3]}, TypeError, "P.products[1] (what is made; t0.specc:23) is 3, not PProducts"),
        ({"note": 3}, TypeError, "P.note (what there is to say; t0.specc:21) is 3, not string or None"),
        ({"notes": "x"}, TypeError, "P has no notes; did you mean note?"),
        ({"more": {"x": object()}}, TypeError, "P.x is of type object, not what a tree can hold"),
        ({"more": {"x": {1: 2}}}, TypeError, "P.x: a key is 1, and keys of a tree are texts"),
        ({"more": {"x": {1, 2}}}, TypeError, "P.x is of type set, not something with an order"),
        ({"more": {"note": "x"}}, ValueError, "P: note has an argument of its own and is not given among others"),
        ({"more": {"x": 3 * units.m}}, TypeError, "P.x is of type Quantity, not what a tree can hold"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_said_by_name_and_line(writer, given_ones, fault, said):
    with pytest.raises(fault) as caught:
        asn(writer, **given_ones).contents()
    assert str(caught.value) == said


def test_all_that_is_missing_is_said(writer):
    with pytest.raises(TypeError) as caught:
        writer.PProductsMembers()
    assert str(caught.value).splitlines() == [
        "PProductsMembers needs expname (string): file; t0.specc:27",
        "PProductsMembers needs exptype (string): as what; t0.specc:28",
    ]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (float("nan"), "P.x[2] is nan, which JSON cannot hold; give None where the spec lets it be null"),
        (float("-inf"), "P.x[2] is -inf, which JSON cannot hold; give None where the spec lets it be null"),
        (1j, "P.x[2] is 1j, and the format has no complex numbers"),
        ("\ud800", "P.x[2] is '\\ud800', which is no Unicode text"),
    ],
)
def test_what_json_cannot_hold(writer, out, value, said):
    with pytest.raises(ValueError) as caught:  # noqa: PT011  the whole message is compared
        asn(writer, more={"x": [1, value]}).draft(out, name="x.json")
    assert str(caught.value) == said
    assert list(out.iterdir()) == []


def test_a_unit_where_the_spec_has_none(writer_of):
    writer = writer_of("tree { size : int  length : float unit m }")
    with pytest.raises(TypeError, match="size: it has a unit, m, and the spec has none for it"):
        writer.P(size=3 * units.m, length=1)
    with pytest.raises(ValueError, match="length: s cannot be written as m"):
        writer.P(size=3, length=1 * units.s)


def test_the_validator_refuses_what_it_rejects(writer, out):
    with pytest.raises(Refused, match=r"p/tree/program:matches: .*program is 'x'"):
        asn(writer, program="x").write(out, name="jwx_science_001_asn.json")
    assert list(out.iterdir()) == []


def test_undeclared_keys_that_are_errors_have_no_place(writer_of, tmp_path):
    writer = writer_of("tree { a : int  undeclared keys error }")
    with pytest.raises(TypeError, match="P has no more"):
        writer.P(a=1, more={})
    (tmp_path / "x.json").write_text('{"a": 1, "b": 2}', encoding="utf-8")
    with pytest.raises(ValueError, match="P has no place for b"):
        writer.P.read(tmp_path / "x.json")


def test_contents_that_are_no_tree(writer):
    with pytest.raises(ValueError, match="P is one tree, and not rows"):
        writer.P.of(Contents([Block("rows")]))


@pytest.mark.parametrize("text", ["", "{", "[" * 100000, "\xff"])
def test_what_is_no_json_is_said(writer, tmp_path, text):
    (tmp_path / "x.json").write_bytes(text.encode("latin-1"))
    with pytest.raises(ValueError, match=r"x\.json: it is no JSON that Python reads"):
        writer.P.read(tmp_path / "x.json")


# ------------------------------------------------------------------------------------------ laws

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
_NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
_FREE = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | _NUMBERS | _TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXTS, inner, max_size=3),
    max_leaves=8,
)  # fmt: skip


def test_any_tree_is_given_back(writer_of, out):
    writer = writer_of("tree { free : any nullable  rows? : list of (float | string | null)  undeclared keys allowed }")
    rows = st.lists(_NUMBERS | _TEXTS | st.none(), max_size=4)

    @settings(max_examples=40, deadline=None)
    @given(_FREE, rows, st.dictionaries(_TEXTS.filter(lambda key: key not in {"free", "rows"}), _FREE, max_size=3))
    def holds(free, cells, more):
        product = writer.P(free=free, rows=cells, more=more)
        path = product.draft(out, name="x.json")
        assert writer.P.read(path) == product
        assert json.loads(path.read_text(encoding="utf-8")) == {"free": free, "rows": cells, **more}

    holds()


def test_a_writer_of_json_loads_no_library(writer_of, tmp_path):
    code = """
import sys
from specc.backends.writer.memory import load
from specc.catalogue import Catalogue
before = {"numpy", "astropy", "asdf", "yaml"} & set(sys.modules)
[one] = Catalogue().named([sys.argv[1]])
compiling = {"numpy", "astropy", "asdf", "yaml"} & set(sys.modules)
writer = load(one.plan)
product = writer.P(a=1, b=["x"], more={"z": 2.5})
writer.P.read(product.write(sys.argv[2], name="x.json"))
print(sorted(({"numpy", "astropy", "asdf", "yaml"} & set(sys.modules)) - compiling))
"""
    writer_of("tree { a : int  b : list of string  undeclared keys allowed }")
    command = [sys.executable, "-c", code, str(tmp_path / "t0.specc"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
