"""Examples of trees: what stands in them, and that the rules of the spec hold."""

from __future__ import annotations

import json

import pytest
from examples.made import makes, trees

from specc.examples.making import Defeated, Maker
from tests.factories.judged import planned

HEAD = 'enum Kind : string { "science", "psf", "flat" }\nproduct p : json "A tree" {\n  tree '


def tree(body, folder, before=HEAD):
    """Give the trees of examples of a product."""
    return trees(f"{before}{{\n{body}\n}} }}", folder)


def test_kinds_differ_in_what_may_be_left_out(tmp_path):
    minimal, maximal, *_ = tree('a : int "a"  b? : string "b"  c? : "c" { d? : float "d" }', tmp_path)
    assert list(minimal) == ["a"]
    assert list(maximal) == ["a", "b", "c"]
    assert list(maximal["c"]) == ["d"]


def test_the_same_seed_gives_the_same_bytes(tmp_path):
    text = f'{HEAD}{{ a : list[2..5] of string "a"  b? : map of float "b"  c : datetime "c" }} }}'
    (tmp_path / "again").mkdir()
    first, again = makes(text, tmp_path), makes(text, tmp_path / "again")
    assert [one.path.read_bytes() for one in first] == [one.path.read_bytes() for one in again]
    assert len({one.path.read_bytes() for one in first}) > 2


def test_lists_maps_tuples_and_unions(tmp_path):
    made = tree(
        """
        few    : list[2..3] of int > 0  unique               "a few"
        by     : map[Kind] of float                          "by kind"
        named  : map[/[a-z]{3}-\\d/] of { n : int "n" }       "by name"
        ends   : list[1..*] of tuple(low : float, high : float)  "intervals"
        either : int | list of string                        "one of both"
        none?  : string | null                               "perhaps nothing"
        """,
        tmp_path,
    )
    for one in made:
        assert 2 <= len(one["few"]) <= 3
        assert set(one["by"]) <= {"science", "psf", "flat"}
        assert all(len(pair) == 2 for pair in one["ends"])
    assert len(made[1]["by"]) == 3


def test_named_trees_that_hold_themselves_end(tmp_path):
    made = trees(
        'tree Step { name : string nonempty "n"  steps? : list of Step "inner" }\n'
        'product p : json "P" { tree { include Step } }',
        tmp_path,
    )
    assert made[0].keys() == {"name"}
    assert made[1]["steps"][0]["name"]


@pytest.mark.parametrize(
    ("text", "suits"),
    [
        (  # how many of a list are so
            (
                'products : list[1..*] of object "o" { members : list[1..*] of object "m" { kind : Kind "k" }\n'
                'require count(members.kind == "science") == 1 "one" }'
            ),
            lambda one: all(sum(m["kind"] == "science" for m in p["members"]) == 1 for p in one["products"]),
        ),
        (  # as many as is said
            'n : int "n"  rows : list of string "r"  require n == count(rows) "so many"',
            lambda one: one["n"] == len(one["rows"]),
        ),
        (  # a sum
            'parts : list[3] of float > 0 "p"  whole : float "w"  require whole == sum(parts) within 1e-9 "all"',
            lambda one: abs(one["whole"] - sum(one["parts"])) < 1e-9,
        ),
        (  # an order
            'a : float "a"  b : float "b"  require a < b "later"',
            lambda one: one["a"] < one["b"],
        ),
        (  # dates
            'begin : datetime "b"  end : datetime "e"  require begin < end "later"',
            lambda one: one["begin"] < one["end"],
        ),
        (  # of two things exactly one
            'a? : int "a"  b? : int "b"  exactly_one(a, b)',
            lambda one: ("a" in one) != ("b" in one),
        ),
        (  # what hangs on another
            (
                'kind : Kind "k"  when kind == "psf" { star : string "s" }\n'
                'require kind == "psf" or kind == "flat" "no science"'
            ),
            lambda one: ("star" in one) == (one["kind"] == "psf"),
        ),
        (  # all of a list, in two places
            'box : list[2] of tuple(low : float, high : float) "b"  require all(box.low < box.high) "inside"',
            lambda one: all(low < high for low, high in one["box"]),
        ),
        (  # nothing twice, over all lists
            'groups : list[2] of object "g" { ids : list[2] of int in 1..9 "i" }  require unique(groups.ids) "once"',
            lambda one: len({i for g in one["groups"] for i in g["ids"]}) == 4,
        ),
        (  # texts made of others
            'stem : string "s"  file : string "f"  require file == stem + ".txt" "called after it"',
            lambda one: one["file"] == one["stem"] + ".txt",
        ),
        (  # limits that other values say
            'least : int in 1..5 "l"  most : int >= least "m"',
            lambda one: one["most"] >= one["least"],
        ),
        (  # sizes
            'w : list[n] of float "w"  v : list[n] of float "v"  require n > 4 "enough"',
            lambda one: len(one["w"]) == len(one["v"]) > 4,
        ),
        (  # in order
            't : list[4] of float  increasing "t"',
            lambda one: one["t"] == sorted(set(one["t"])),
        ),
    ],
)
def test_rules_hold(text, suits, tmp_path):
    for one in tree(text, tmp_path):
        assert suits(one), one


def test_names_say_what_the_tree_says(tmp_path):
    made = makes(
        'enum Kind : string { "science", "psf" }\n'
        'product p : json "P" {\n'
        '  filename "x{program}[_{stamp}]_{kind}_{n}.json" {\n'
        "    program : digits[5] = tree.program\n    stamp : /\\d{8}/ = tree.stamp\n"
        "    kind : lower(Kind) = tree.kind\n    n : digits[2]\n  }\n"
        '  tree { program : string "p"  stamp? : string "s"  kind : Kind "k"  me : string = filename "own name" }\n}',
        tmp_path,
    )
    for one in made:
        held = json.loads(one.path.read_text())
        assert one.path.name.startswith(f"x{held['program']}_{held.get('stamp', held['kind'])}_")
        assert held["me"] == one.path.name


def test_what_no_file_can_be_is_said(tmp_path):
    maker = Maker(planned(f'{HEAD}{{ a : int in 1..3 "a"  require a * a == 7 "no such" }} }}'))
    with pytest.raises(Defeated) as told:
        maker.make("p", tmp_path, "minimal")
    assert [one.line for one in told.value.rules] == [5]
    assert not list(tmp_path.iterdir())
