"""Examples of FITS files, judged by the generated validators of their specs."""

from __future__ import annotations

import pytest
from examples.facts import plan_of

from specc.compile import compile_spec
from specc.examples.making import Defeated, Maker
from specc.found import Found
from specc.imports import Gatherer
from specc.source import Source

HEAD = "specc 1\nspec toy.made 1.0.0\n\n"


class Alone:
    """A library of one spec."""

    def find(self, name):
        return None

    def names(self):
        return ()


def maker_of(body):
    text = HEAD + body
    compiled = compile_spec(Found("toy.made", Source("toy/made.specc", text)), Gatherer(Alone()))
    assert compiled.plan is not None, [one.message for one in compiled.diagnostics]
    return Maker(compiled.plan)


def made(body, folder, kind="maximal", seed=0, product="p"):
    """Make an example; what it holds."""
    return maker_of(body).make(product, folder, kind, seed)


BUNDLED = [
    ("mast.iue", "melo"),
    ("mast.lightcurve", "lightcurve"),
    ("jwst.spectroscopy", "x1d"),
    ("jwst.imaging", "cal"),
]
_makers = {}


def maker_for(spec):
    if spec not in _makers:
        _makers[spec] = Maker(plan_of(spec))
    return _makers[spec]


@pytest.mark.parametrize("kind", ["minimal", "maximal", "random"])
@pytest.mark.parametrize(("spec", "product"), BUNDLED[:2])
def test_examples_of_bundled_specs_have_no_error(spec, product, kind, tmp_path):
    example = maker_for(spec).make(product, tmp_path, kind, 11)
    assert example.path.parent == tmp_path
    assert [one.level for one in example.findings if one.level == "error"] == []


@pytest.mark.laws
@pytest.mark.parametrize("seed", range(4, 8))  # `specc selftest` makes the others of every product, and judges them
@pytest.mark.parametrize(("spec", "product"), BUNDLED)
def test_examples_of_more_seeds_have_no_error(spec, product, seed, tmp_path):
    example = maker_for(spec).make(product, tmp_path, "random", seed)
    assert [one.level for one in example.findings if one.level == "error"] == []


@pytest.mark.parametrize("spec", ["mast.iue", "mast.lightcurve"])
def test_the_same_arguments_give_the_same_bytes(spec, tmp_path):
    product = dict(BUNDLED)[spec]
    held = []
    for number, seed in enumerate((3, 3, 4)):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = maker_for(spec).make(product, folder, "random", seed).path
        held.append((path.name, path.read_bytes()))
    assert held[0] == held[1] != held[2]


LEVELS = """
product p : fits "P" {
  primary {
    A  : int in 1..9   "a"
    B? : int           "b"
    C  : int recommended "c"
    when A > 3 { D : string in {"x", "y"} "d" }
    K[i] : float for i in 1..A "k"
  }
  image SCI? : float32[ny, nx] unit Jy nullable "pixels"
  table T {
    columns { X : float64 increasing "x"  N? : int16 "n"  V : float32[*] "v" }
  }
}
"""


def test_a_minimal_example_has_what_is_required_and_a_maximal_one_all(tmp_path):
    least = made(LEVELS, tmp_path, "minimal").contents
    most = made(LEVELS, tmp_path, "maximal", 1).contents
    assert {"B", "C"}.isdisjoint(least.block("PRIMARY").values)
    assert {"B", "C"} <= set(most.block("PRIMARY").values)
    assert [one.label for one in least.blocks] == ["PRIMARY", "T"]
    assert [one.label for one in most.blocks] == ["PRIMARY", "SCI", "T"]
    assert list(least.block("T").columns) == ["X", "V"]
    assert list(most.block("T").columns) == ["X", "N", "V"]


@pytest.mark.parametrize("seed", range(5))
def test_conditions_and_families_follow_what_they_hang_on(tmp_path, seed):
    values = made(LEVELS, tmp_path, "random", seed).contents.block("PRIMARY").values
    assert ("D" in values) == (values["A"] > 3)
    assert [name for name in values if name.startswith("K")] == [f"K{one}" for one in range(1, values["A"] + 1)]


RULES = [
    'A : int  B : int  require A == 2 * B + 1 "r"',
    'A : float unit s  B : float unit s  require A < B "r"  require B < A + 1 [s] "s"',
    'A : datetime  B : datetime  require A < B "r"',
    'D : date  T : time  B : datetime  require datetime(D, T) == B within 1 [ms] "r"',
    'M : float unit d  B : datetime  require M == mjd(B) within 1 [s] "r"',
    'A : digits[5]  B : digits[3]  V : digits[8]  require V == A * 1000 + B "r"',
    'A : string  require A matches /[a-z]{3}-[0-9]{2}/ "r"',
    'A : string  B : string  require lower(A) == B and B in {"x", "y"} "r"',
    'A? : int  B? : int  C? : int  require exactly_one(A, B, C) "r"',
    'A? : int  B? : int  require all_or_none(A, B) "r"',
    'A : string  B : int  require (A, B) in { ("u", 1), ("v", 2) } "r"',
    'A : int in 1..9  require not (A in {1, 2, 3}) "r"',
    'A : bool  B : bool  require A implies not B "r"  require B or A "s"',
    'K[i] : float for i in 1..3  require sum(K) == 1 within 0.001 "r"',
    'K[i] : int for i in 1..3  require K[i] == 2 * i for i in 1..3 "r"',
    'A : float unit s  B : float unit min  require A == B within 1e-3 relative "r"',
    'A : string like "{x} {y}" { x : /[a-z]+/  y : digits[3] = B }  B : int in 1..999',
]  # fmt: skip


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(("kind", "seed"), [("minimal", 0), ("maximal", 0), ("random", 1), ("random", 2)])
def test_rules_between_keywords_are_solved(tmp_path, rule, kind, seed):
    lines = rule.replace("  ", "\n    ")
    body = f'product p : fits "P" {{\n  primary {{\n    {lines}\n  }}\n}}\n'
    example = made(body, tmp_path, kind, seed)
    assert [one.rule for one in example.findings if one.level == "error"] == []


def test_rules_of_rows_and_pixels_are_solved(tmp_path):
    body = """
flags F : int16 { bit 0 bad "bad"  bit 3 worse "worse" }
product p : fits "P" {
  primary { N : int = n  "rows" }
  image SCI : float32[ny, nx] nullable "pixels"
  image DQ : int16[ny, nx] bits F "flags"
  image KERNEL : float32[k, 3, 3] "kernels"
  table T {
    rows = n
    columns { LO : float32 "lo"  HI : float32 "hi"  NUM : int16 in 0..4 "how many"  V : float64[4] "v" }
    each row {
      require LO < HI "ordered"
      require NUM <= 4 and any(V != 0) "some"
    }
  }
  each pixel { require SCI is null implies DQ has bad "flagged" }
  require sum(KERNEL, 3) == 1 within 0.01 "kept"
  require max(T.HI) <= 100 "small"
}
"""
    body = body.replace("KERNEL : float32[k, 3, 3]", "KERNEL : float32[k, ky, kx]").replace(
        "sum(KERNEL, 3)", "sum(KERNEL, ky, kx)"
    )
    for kind, seed in (("minimal", 0), ("maximal", 0), ("random", 1)):
        example = made(body, tmp_path, kind, seed)
        assert example.findings == ()
        table = example.contents.block("T")
        assert example.contents.block("PRIMARY").values["N"] == len(table.columns["LO"])


def test_cells_lie_between_their_legal_ends(tmp_path):
    body = """
product p : fits "P" {
  primary { }
  table EVENTS {
    columns {
      PI   : int     "channel"         { TLMIN : int  "first"   TLMAX? : int  "last" }
      NEAR : int[3]  "channels around" { TLMIN? : int  "first"  TLMAX : int  "last" }
    }
  }
}
"""
    maker = maker_of(body)
    for seed in range(2):
        assert maker.make("p", tmp_path, "random", seed).findings == ()


def test_the_name_says_what_the_file_does(tmp_path):
    body = """
product p : fits "P" {
  filename "{object}_{day}[_{part}]_{free}.fits" {
    object : /[a-z0-9]+/ = lower(primary.OBJECT)
    day    : date written "YYYYDDD" = primary.DATE-OBS
    part   : digits[2] = primary.PART
    free   : /v[0-9]/ except /v0/
  }
  primary { OBJECT : string  DATE-OBS : date  PART? : int in 1..9  FILENAME : string = filename }
}
"""
    for seed in range(4):
        example = made(body, tmp_path, "random", seed)
        values = example.contents.block("PRIMARY").values
        assert example.path.name.startswith(f"{values['OBJECT'].lower()}_")
        assert (
            (f"_{values['PART']:02}_" in example.path.name) if "PART" in values else (example.path.name.count("_") == 2)
        )
        assert example.contents.fields["free"] in example.path.name
        assert example.findings == ()


def test_repetitions_and_their_dimensions(tmp_path):
    body = """
product p : fits "P" {
  primary { COUNT : int in 1..3 "how many" }
  repeat i in 1..COUNT {
    image SCI : float32[ny, nx] "pixels" { CHIP : int = 4 - i "chip" }
    image ERR : float32[ny, nx] unit of SCI "errors"
  }
}
"""
    for seed in range(3):
        contents = made(body, tmp_path, "random", seed).contents
        chips = [one for one in contents.blocks if one.label == "SCI"]
        assert len(chips) == contents.block("PRIMARY").values["COUNT"]
        assert [one.values["CHIP"] for one in chips] == [4 - one.number for one in chips]


def test_an_example_of_the_spec_goes_before_what_is_drawn(tmp_path):
    body = 'product p : fits "P" { primary { A : float unit s > 0 example 12.5 "a"  B : string example "Vega" "b" } }'
    for kind, seed in (("minimal", 0), ("maximal", 0), ("random", 5)):
        values = made(body, tmp_path, kind, seed).contents.block("PRIMARY").values
        assert values == {"A": 12.5, "B": "Vega"}


def test_a_rule_that_defeats_it_says_so_with_its_line(tmp_path):
    rule = 'A : int "a"\n    require A % 7919 == 17 and A % 7907 == 23 "few"'
    body = f'product p : fits "P" {{\n  primary {{\n    {rule}\n  }}\n}}\n'
    with pytest.raises(Defeated) as defeat:
        made(body, tmp_path)
    (told,) = defeat.value.rules
    assert (told.rule, told.path, told.line) == ("p/PRIMARY:A", "toy/made.specc", 7)
    assert "example VALUE" in defeat.value.said
    assert list(tmp_path.iterdir()) == []


def test_pixels_of_any_type_are_numbers(tmp_path):
    body = 'product p : fits "P" { primary : any[..., nx] { EXTNAME : string "name" }  image SCI : any[ny, nx] "s" }'
    for kind, seed in (("minimal", 0), ("maximal", 0), ("random", 5)):
        assert made(body, tmp_path, kind, seed).contents.block("SCI").pixels.dtype == "f4"


@pytest.mark.parametrize("kind", ["minimal", "maximal", "random"])
def test_cells_of_variable_length_are_alike_in_a_row(kind, tmp_path):
    columns = 'columns { A : float32[*] "a"  B : float32[*] finite "b" }'
    rule = "each row { require count(A) == count(B) }"
    body = f'product p : fits "p" {{ primary {{ }} table T {{ rows >= 3 {columns} {rule} }} }}'
    assert made(body, tmp_path, kind) is not None
