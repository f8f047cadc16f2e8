"""Trees: objects are blocks, keys hold structures, paths lead through them."""

from __future__ import annotations

import pytest
from model.resolving import HEAD, codes, diagnose, model

from specc.catalogue import Catalogue
from specc.model.expressions import ColumnRef, KeywordRef, Matches, NodeRef
from specc.model.resolve import resolve
from specc.model.spec import (
    ArrayOf,
    ArrayValue,
    EitherValue,
    ListValue,
    MapValue,
    NullValue,
    ObjectValue,
    ScalarValue,
)
from specc.model.variants import resolve_all
from specc.model.walk import nodes
from specc.source import Source
from specc.syntax.parse import parse


def tree(body, before="", form="json"):
    """Give the blocks of a tree with this body by their labels."""
    spec = model(f'{before}\nproduct p : {form} "p" {{ tree {{\n{body}\n}} }}\n')
    return {one.label: one for one in spec.products[0].hdus}


def keys(block):
    """Give the keys of a block by their names."""
    return {one.name: one for one in block.keywords}


def held(text, before="", form="json"):
    """Give what a key of this type holds."""
    return keys(tree(f"a : {text}", before, form)["tree"])["a"].value


def diagnose_all(text):
    """Give the model and what is told of a spec under all its profiles."""
    tree, _ = parse(Source("demo/test.specc", HEAD + text))
    made, _, found = resolve_all(tree, {})
    return made, found


def refs(rule):
    """Give what an expression names."""
    return [one for one in nodes(rule.expression) if isinstance(one, KeywordRef | ColumnRef | NodeRef)]


# ------------------------------------------------------------------------------------------------- what keys hold


def test_a_plain_value_is_said_by_the_facts_alone():
    made = keys(tree('a : int in 1..3 "a"')["tree"])["a"]
    assert made.value is None
    assert [one.kind for one in made.facts.types] == ["int"]


@pytest.mark.parametrize(
    ("text", "least", "most", "dimension"),
    [
        ("list of int", None, None, None),
        ("list[3] of int", 3, 3, None),
        ("list[1..*] of int", 1, None, None),
        ("list[2..4] of int", 2, 4, None),
        ("list[n] of int", None, None, "n"),
    ],
)
def test_a_list_has_as_many_elements_as_it_says(text, least, most, dimension):
    made = held(text)
    assert isinstance(made, ListValue)
    assert (made.least, made.most, made.dimension) == (least, most, dimension)
    assert made.of == ScalarValue(made.of.types)


def test_a_length_by_name_is_a_dimension_of_the_product():
    spec = model('product p : json "p" { tree { a : list[n] of int "a"  b : list[n] of string "b" } }')
    assert spec.products[0].dimensions == ("n",)


def test_a_length_that_something_else_says_is_a_rule():
    made = tree('n : int "n"  a? : list[n] of int "a"  b : list[n + 1] of int "b"\nc : { d : list[n] of int "d" }')
    assert [rule.expression.text for rule in made["tree"].rules] == ["n", "n + 1"]
    assert [rule.message for rule in made["tree"].rules] == [
        "a has as many elements as n says",
        "b has as many elements as n + 1 says",
    ]
    assert len(made["tree.c"].rules) == 1
    assert codes('product p : json "p" { tree { n : int "n"  a : list of list[n] of int "a" } }') == ["SP407"]


def test_maps_say_which_keys_they_have():
    assert held("map of int") == MapValue(ScalarValue(held("map of int").of.types))
    assert held(r"map[/v\d+/] of int").pattern == r"v\d+"
    made = held("map[Kind] of int", 'enum Kind : string { "x", "y" }')
    assert (made.keys, made.enum) == (("x", "y"), "Kind")


def test_objects_are_blocks_and_lists_add_nothing_to_their_labels():
    made = tree('a : list of object { b : map of object { c : int "c" } }')
    assert list(made) == ["tree", "tree.a", "tree.a.b"]
    assert keys(made["tree"])["a"].value == ListValue(ObjectValue("tree.a"))
    assert keys(made["tree.a"])["b"].value == MapValue(ObjectValue("tree.a.b"))
    assert {one.kind for one in made.values()} == {"object"}


def test_a_tuple_is_a_block_whose_keys_name_places():
    made = tree("a : tuple(low : float unit m, high : float unit [m] > 0)")
    assert keys(made["tree"])["a"].value == ObjectValue("tree.a", positional=True)
    assert made["tree.a"].kind == "tuple"
    assert list(keys(made["tree.a"])) == ["low", "high"]
    assert keys(made["tree.a"])["high"].facts.unit.texts == ("m",)


def test_alternatives_keep_their_order_and_single_values_stand_together():
    made = held("string | list of int | int | null")
    assert isinstance(made, EitherValue)
    assert [type(one) for one in made.options] == [ScalarValue, ListValue, NullValue]
    assert [one.kind for one in made.options[0].types] == ["string", "int"]


def test_one_value_or_null_is_a_value_that_may_be_null():
    made = keys(tree('a : int | null "a"  b : object | null { c : int "c" }')["tree"])
    assert made["a"].value is None
    assert made["a"].facts.nullable
    assert made["b"].value == ObjectValue("tree.b")
    assert made["b"].facts.nullable


def test_nullable_speaks_of_the_elements():
    made = keys(tree('a : list of int nullable "a"  b : list of int | null "b"')["tree"])
    assert made["a"].facts.nullable
    assert isinstance(made["a"].value, ListValue)
    assert not made["b"].facts.nullable
    assert isinstance(made["b"].value, EitherValue)


def test_arrays_are_of_asdf():
    made = held("float32[ny, nx]", form="asdf")
    assert isinstance(made, ArrayValue)
    assert [one.name for one in made.shape] == ["ny", "nx"]
    assert codes('product p : json "p" { tree { a : float32[ny, nx] "a" } }') == ["SP411"]


def test_a_root_may_be_no_object():
    made = model('product p : json "p" { tree : list of object { a : int "a" } }')
    root, inner = made.products[0].hdus
    assert root.root.value == ListValue(ObjectValue("tree.each"))
    assert (inner.label, list(keys(inner))) == ("tree.each", ["a"])


def test_facts_of_a_named_type_speak_of_the_elements_of_a_list():
    made = keys(tree('a : list of Acid "a"', r'type Acid : string matches /o\d{3}/ "candidate"')["tree"])["a"]
    assert made.facts.matches == (r"o\d{3}",)
    assert isinstance(made.value, ListValue)


# ------------------------------------------------------------------------------------------------- named trees, reuse


def test_a_named_tree_is_one_block_and_may_hold_itself():
    made = tree('a : Node "a"  b : list of Node "b"', 'tree Node { next? : Node "next"  all? : list of Node "all" }')
    assert list(made) == ["tree", "Node"]
    assert made["Node"].named
    assert keys(made["Node"])["next"].value == ObjectValue("Node")
    assert keys(made["tree"])["b"].value == ListValue(ObjectValue("Node"))


def test_named_trees_may_hold_each_other():
    made = tree('a : A "a"', 'tree A { b? : B "b" }\ntree B { a? : A "a" }')
    assert list(made) == ["tree", "A", "B"]


def test_a_tree_of_another_spec_is_named_as_it_is_there():
    spec = model(
        'import demo.core\nproduct p : json "p" { tree { a : core.Node "a" } }', core='tree Node { x : int "x" }'
    )
    assert [one.label for one in spec.products[0].hdus] == ["tree", "core.Node"]


def test_an_include_pastes_keys_with_parameters_in_them():
    before = (
        'enum Kind : string { "x" }\ntree Asn(kinds : enum) { kind : kinds "kind"  all : list of object { k : kinds } }'
    )
    made = tree("include Asn(Kind)", before)
    assert keys(made["tree"])["kind"].facts.values == ("x",)
    assert keys(made["tree.all"])["k"].facts.values == ("x",)


def test_braces_of_an_include_narrow_what_lies_deep():
    before = 'tree Meta { meta : { kind : string in {"a", "b"} "kind"  n? : int "n" } }'
    made = tree('include Meta { meta.kind : in {"a"}  meta : { n : required  require n > 1 "n is large" } }', before)
    assert keys(made["tree.meta"])["kind"].facts.values == ("a",)
    assert keys(made["tree.meta"])["n"].presence.level == "required"
    assert len(made["tree.meta"].rules) == 1


def test_an_object_that_is_said_again_is_reopened():
    made = tree('m : { a : int "a" }\nm : { b : int "b"  n : { c : int "c" } }\nm.n.d : string "d"')
    assert list(keys(made["tree.m"])) == ["a", "b", "n"]
    assert list(keys(made["tree.m.n"])) == ["c", "d"]


def test_terms_stand_where_their_names_in_the_format_say():
    core = (
        'vocabulary Core { EXP_TYPE : string as asdf meta.exposure.type as ecsv exp_type "kind"\n'
        'NINTS : int as asdf meta.exposure.nints "integrations"\nPLAIN : int "plain" }'
    )
    made = tree("use Core.EXP_TYPE, NINTS?, PLAIN", core, form="asdf")
    assert list(keys(made["tree.meta.exposure"])) == ["type", "nints"]
    assert keys(made["tree.meta.exposure"])["type"].vocabulary == "Core"
    assert keys(made["tree.meta.exposure"])["nints"].presence.level == "optional"
    assert list(keys(made["tree"])) == ["meta", "PLAIN"]
    spec = model(f'{core}\nproduct p : ecsv "p" {{ meta {{ use Core.EXP_TYPE }} columns {{ a : int64 "a" }} }}')
    assert [one.name for one in spec.products[0].hdus[0].keywords] == ["exp_type"]


def test_an_object_that_holds_optional_terms_alone_may_be_absent():
    core = 'vocabulary Core { A : int as asdf m.a "a"\nB : int as asdf n.b "b"\nC : int as asdf n.c "c" }'
    made = keys(tree("use Core.A?, B?, C", core, form="asdf")["tree"])
    assert made["m"].presence.level == "optional"
    assert made["n"].presence.level == "required"


# ------------------------------------------------------------------------------------------------- expressions


def test_a_path_through_a_list_is_many_values():
    made = tree(
        'l : list of object { a : int "a" }\nrequire max(l.a) > 1 "large"\nm : { b : int "b" }\nrequire m.b > 1 "b"'
    )
    many, one = [refs(rule)[0] for rule in made["tree"].rules]
    assert isinstance(many, ColumnRef)
    assert many.name == "l.a"
    assert isinstance(one, KeywordRef)
    assert (one.name, one.hdu.relation) == ("m.b", "own")


def test_names_are_looked_for_in_the_objects_around():
    made = tree('n : int "n"\nl : list of object { m : { a : int "a"  require a < n "a is small" } }')
    a, n = refs(made["tree.l.m"].rules[0])
    assert (a.hdu.relation, n.hdu.relation, n.hdu.index) == ("own", "outer", 2)


def test_a_path_from_elsewhere_begins_with_the_tree():
    spec = model(
        'product p : json "p" { identify tree.m.kind == "x"\n filename "{n}.json" { n : digits = tree.n }\n'
        'tree { n : int "n"  m : { kind : string "kind" } } }'
    )
    assert refs_of(spec.products[0].identify)[0].name == "m.kind"
    assert spec.products[0].fields[0].equals.name == "n"


def refs_of(expression):
    return [one for one in nodes(expression) if isinstance(one, KeywordRef)]


def test_the_tag_and_the_key_of_a_node():
    made = tree(
        'm : map of object { a? : int "a"  when key == "x" { require exists a "x has a" } }\ns : Shape "s"',
        'tree Shape { switch tag { "tag:ring-1.*" { r : float "r" } else { undeclared keys allowed } } }',
        form="asdf",
    )
    (key,) = [one for one in nodes(made["tree.m"].rules[0].conditions[0]) if isinstance(one, NodeRef)]
    assert key.what == "key"
    condition = keys(made["Shape"])["r"].conditions[0]
    assert isinstance(condition, Matches)
    assert condition.pattern == r"tag:ring\-1\..*"
    assert [level for level, _ in made["Shape"].undeclared_when] == ["allowed"]


def test_a_key_is_asked_of_maps_alone():
    assert codes('product p : json "p" { tree { o : { require key == "a" "x" } } }') == ["SP201"]


def test_what_undeclared_keys_are_holds_for_the_objects_inside():
    made = tree('undeclared keys allowed  a : { b : { undeclared keys error } c : { x : int "x" } }')
    assert {label: one.undeclared_keywords for label, one in made.items()} == {
        "tree": "allowed",
        "tree.a": "allowed",
        "tree.a.b": "error",
        "tree.a.c": "allowed",
    }


def test_the_policy_says_it_for_all():
    spec = model('policy { undeclared keys error }\nproduct p : json "p" { tree { a : int "a" } }')
    assert spec.products[0].hdus[0].undeclared_keywords == "error"


# ------------------------------------------------------------------------------------------------- trees inside FITS


FITS = 'primary { use Core.T }\nimage SCI : float32[ny, nx] "pixels" { use Core.S }\n'
CORE = 'vocabulary Core { T : string as asdf t "t"\nS : int as asdf s "s" }\n'


def test_the_tree_of_an_hdu_is_a_block_below_it():
    spec = model(
        f'{CORE}product p : fits "p" {{ {FITS} asdf ASDF "tree" {{ mirror primary, SCI  data : array of SCI\n'
        'meta : { wcs? : any tagged "tag:wcs-1.*" "wcs" } } }'
    )
    blocks = {one.label: one for one in spec.products[0].hdus}
    assert list(blocks) == ["PRIMARY", "SCI", "ASDF", "ASDF.tree", "ASDF.tree.meta"]
    assert blocks["ASDF.tree"].mirrors == ("PRIMARY", "SCI")
    assert keys(blocks["ASDF.tree"])["data"].value == ArrayOf("SCI")
    assert keys(blocks["ASDF.tree.meta"])["wcs"].facts.tags == ("tag:wcs-1.*",)


def test_rules_of_a_product_see_its_tree():
    spec, found = diagnose(
        f'{CORE}product p : fits "p" {{ {FITS} asdf ASDF "tree" {{ n : int "n"  require n > 1 "n is large" }}\n'
        'require ASDF.n < 9 "n is small" }'
    )
    assert not found
    assert refs_of(spec.products[0].rules[0].expression)[0].hdu.label == "ASDF.tree"


def test_a_mirror_names_hdus_of_the_file():
    assert codes(f'{CORE}product p : fits "p" {{ {FITS} asdf ASDF {{ mirror ERR }} }}') == ["SP201"]


# ------------------------------------------------------------------------------------------------- text tables


def test_a_text_table_is_one_block_of_columns():
    spec = model(
        'product p : csv "p" { delimiter "|"  comments "#"  nulls "NULL", ""\n rows >= 1\n'
        'columns in order { A : string unique "a"  B? : int nullable "b" }\nrequire count(A) > 0 "some" }'
    )
    product = spec.products[0]
    (table,) = product.hdus
    assert (table.kind, table.label, table.columns_in_order, table.rows.least) == ("rows", "table", True, 1)
    assert [one.name for one in table.columns] == ["A", "B"]
    assert (product.dialect.delimiter, product.dialect.comments, product.dialect.nulls) == ("|", "#", ("NULL", ""))


def test_rules_of_a_text_table_name_its_columns():
    spec = model('product p : csv "p" { columns { A : int "a"  B : int "b" }  each row { require A < B "A is less" } }')
    assert [one.scope for one in spec.products[0].hdus[0].rules] == ["row"]


# ------------------------------------------------------------------------------------------------- profiles

DEEP = (
    'tree Node { next? : Node "next" x? : int "x" }\n'
    'product t : json "t" { tree { m : { a : list of object { n? : int "n" } }  r? : Node "r" } }\n'
    'product f : fits "f" { primary { X : int "x" } asdf ASDF "t" { m : { n? : int "n" } k? : int "k" } }\n'
)


@pytest.mark.parametrize(
    "path", ["t.tree.m.a.n", "t.tree.r", "t.Node.x", "f.ASDF.m.n", "f.ASDF.k", "t.tree.m.a.*", "f.ASDF.m.n, t.tree.r"]
)
def test_a_profile_reaches_into_trees(path):
    _, found = diagnose_all(f"{DEEP}profile strict {{ raise {path} to required }}")
    assert not found


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("t.tree.m.a.o", "`t.tree.m.a` declares no `o`"),
        ("t.tree.n.a", "`t` has no part `tree.n`"),
        ("f.ASDF.q.n", "`f` has no HDU `ASDF.q`"),
    ],
)
def test_a_path_of_a_profile_that_leads_nowhere_is_told(path, message):
    _, found = diagnose_all(f"{DEEP}profile strict {{ raise {path} to required }}")
    assert [one.message for one in found] == [message]


def test_a_profile_narrows_what_lies_deep():
    text = f"{DEEP}profile strict {{ raise t.tree.m.a.n to required\n t.tree.m.a.n : > 3 }}"
    tree, _ = parse(Source("demo/test.specc", HEAD + text))
    spec, found = resolve(tree, {}, None, tuple(one for one in tree.declarations if type(one).__name__ == "Profile"))
    assert not found
    (key,) = next(one for one in spec.products[0].hdus if one.label == "tree.m.a").keywords
    assert key.presence.level == "required"
    assert [one.operator for one in key.facts.limits] == [">"]


def test_a_family_of_an_object_further_in_is_asked_there():
    body = "tree { meta : { F[n]? : int for n in 1..3 }  list : list of object { F[n]? : int for n in 1..3 }\n%s }"
    for rule in ("require count(meta.F) < 2", "require count(list.F) < 2"):
        assert codes(f'product p : json "p" {{ {body % rule} }}') == ["SP305"]


@pytest.mark.parametrize(("before", "told"), [("info", []), ("error", ["SP247"])])
def test_a_profile_may_ask_more_of_undeclared_keys(before, told, tmp_path):
    body = 'product p : json "p" { tree { a : int } }\nprofile strict { undeclared keys warning }\n'
    text = f'specc 1\nspec t 1.0.0\n"""\nA test.\n"""\npolicy {{ undeclared keys {before} }}\n{body}'
    (tmp_path / "t.specc").write_text(text, encoding="utf-8")
    [one] = Catalogue().named([str(tmp_path / "t.specc")])
    assert [found.code for found in one.diagnostics] == told
