"""YAML that generated writers write, through PyYAML: texts stay texts, tags stay tags."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.backends.writer.support.product import Refused
from specc.backends.writer.support.trees import Tagged

HEAD = "policy { undeclared keys allowed }"
BODY = """
tree {
  name  : string           "what it is called"
  when? : datetime
  size? : float | null     "how big"
  rows? : list of object { a : int  b? : any  nullable }
  node? : any  tagged "!thing-*"
}
"""


@pytest.fixture
def writer(writer_of):
    return writer_of(BODY, "yaml", HEAD)


@pytest.mark.parametrize("text", ["yes", "017", "1e5", "null", "", "2020-01-01", "a: b", "- x", "0x1F", "~", "ü\n"])
def test_texts_stay_texts(writer, out, text):
    product = writer.P(name=text)
    path = product.write(out, name="x.yaml")
    assert yaml.safe_load(path.read_text(encoding="utf-8")) == {"name": text}
    read = writer.P.read(path)
    assert (read.name, read) == (text, product)
    judged = writer.P._of_spec  # the validator says nothing of what might be taken for something else
    assert judged()[0].name == "p"


def test_what_was_written_is_read_as_it_was(writer, out):
    product = writer.P(
        name="n",
        when="2020-01-01T00:00:00",
        size=float("inf"),
        rows=[{"a": 1, "b": [1, {"c": None}]}, {"a": 2}],
        more={"5": "five"},
    )
    path = product.write(out, name="x.yaml")
    assert path.read_text(encoding="utf-8").splitlines()[:2] == ["name: n", "when: '2020-01-01T00:00:00'"]
    assert writer.P.read(path) == product


def test_dates_and_keys_are_read_as_they_are_written(writer, tmp_path, out):
    path = tmp_path / "x.yaml"
    path.write_text("name: n\nwhen: 2020-01-01T00:00:00\n3: 2020-01-01 10:00:00\nx: &a [1]\ny: *a\n", encoding="utf-8")
    read = writer.P.read(path)
    assert (read.when, read.more) == ("2020-01-01T00:00:00", {"3": "2020-01-01 10:00:00", "x": [1], "y": [1]})
    assert writer.P.read(read.write(out)) == read


def test_tags_are_kept_and_filled_in(writer, tmp_path, out):
    path = tmp_path / "x.yaml"
    path.write_text("name: n\nnode: !thing-2 {a: 1}\nother: !x [1, !y t]\n", encoding="utf-8")
    read = writer.P.read(path)
    assert (read.node, read.more["other"]) == ({"a": 1}, Tagged("!x", [1, Tagged("!y", "t")]))
    text = read.write(out).read_text(encoding="utf-8")
    assert "!thing-2" in text
    assert writer.P.read(out / "x.yaml") == read
    made = writer.P(name="n", node={"a": 1}).write(out, name="y.yaml").read_text(encoding="utf-8")
    assert "node: !thing-1.0.0" in made


def test_what_is_no_yaml_is_said(writer, tmp_path):
    (tmp_path / "x.yaml").write_text("a: [", encoding="utf-8")
    with pytest.raises(ValueError, match=r"x\.yaml: it is no YAML that PyYAML reads: .*line 1"):
        writer.P.read(tmp_path / "x.yaml")


def test_the_validator_refuses_what_it_rejects(writer, out):
    product = writer.P(name="n")
    product.name = 3
    with pytest.raises(Refused, match="name is 3, not a string"):
        product.write(out, name="x.yaml")
    assert list(out.iterdir()) == []


_TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8)
_FREE = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats(allow_nan=False) | _TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXTS, inner, max_size=3),
    max_leaves=8,
)


def test_any_tree_is_given_back(writer_of, out):
    writer = writer_of("tree { free : any nullable  undeclared keys allowed }", "yaml")

    @settings(max_examples=40, deadline=None)
    @given(_FREE)
    def holds(free):
        product = writer.P(free=free)
        assert writer.P.read(product.draft(out, name="x.yaml")) == product

    holds()
