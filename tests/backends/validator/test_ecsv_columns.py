"""What a spec says of columns of ECSV, held against what the header of a file declares, and against its rows."""

from __future__ import annotations

import pytest
from model.resolving import model

from specc.backends.validator import load
from specc.plan.rules import plan


@pytest.fixture
def judged(tmp_path):
    """Judge a file of these columns and rows by these declarations."""

    def judge(declared, columns, *rows, product="", policy="units fits", meta="", names=None, only=":", **options):
        spec = f"""
            policy {{ {policy} }}
            product p : ecsv "p" {{ {product} columns {{ {declared} }} }}
        """
        head = ["# %ECSV 1.0", "# ---", "# datatype:", *(f"# - {{{each}}}" for each in columns)]
        head += [f"# {line}" for line in meta.split("\n")] if meta else []
        told = [each.split(",")[0].removeprefix("name: ") for each in columns]
        path = tmp_path / "p.ecsv"
        path.write_text("\n".join([*head, names or " ".join(told), *rows, ""]))
        (report,) = load(plan(model(spec))).validate(str(path), **options).files
        return {one.rule: one.message for one in report.findings if only in one.rule}

    return judge


@pytest.mark.parametrize(
    ("declared", "have", "right"),
    [
        ("int32", "int32", True),
        ("int32", "int64", False),
        ("int", "uint16", True),
        ("int", "float64", False),
        ("float", "float32", True),
        ("float64", "float32", False),
        ("float32 | float64", "float32", True),
        ("bool", "bool", True),
        ("bool", "string", False),
        ("string", "string", True),
        ("string", "int8", False),
        ("datetime", "string", True),
        ("complex64", "complex64", True),
    ],
)
def test_datatypes(judged, declared, have, right):
    unit = " unit none" if "float" in declared or "complex" in declared else ""
    found = judged(f'A : {declared}{unit} "a"', [f"name: A, datatype: {have}"])
    assert list(found) == ([] if right else ["p/table/A:type"])


@pytest.mark.parametrize(
    ("declared", "have", "right"),
    [
        ("unit Jy", "Jy", True),
        ("unit Jy", "mJy", False),
        ("unit Jy", None, False),
        ("unit Jy | mJy", "mJy", True),
        ("unit m/s", "m s-1", True),
        ("unit um implied", None, True),
        ("unit um implied", "nm", False),
        ("unit none", None, True),
        ("unit none", "Jy", False),
        ("unit like Jy", "mJy", True),
        ("unit like Jy", "nm", False),
        ("unit like Jy", None, False),
        ('unit text "counts per tick"', "counts per tick", True),
    ],
)
def test_units(judged, declared, have, right):
    said = "" if have is None else f", unit: {have}"
    found = judged(f'A : float64 {declared} "a"', [f"name: A{said}, datatype: float64"])
    assert list(found) == ([] if right else ["p/table/A:unit"])


def test_units_that_the_policy_knows(judged):
    columns = ["name: A, unit: counts, datatype: float64"]
    found = judged('A : float64 unit ct "a"', columns, policy='units fits { "counts" = ct }', only="")
    assert found == {}


def test_limits_are_in_the_unit_of_the_spec(judged):
    columns = ["name: A, unit: mJy, datatype: float64"]
    assert judged('A : float64 unit like Jy < 2 "a"', columns, "1500") == {}
    assert list(judged('A : float64 unit like Jy < 2 "a"', columns, "2500")) == ["p/table/A:limit"]


@pytest.mark.parametrize(
    ("declared", "subtype", "right"),
    [
        ("float32[3]", "float32[3]", True),
        ("float32[3]", "float64[3]", False),
        ("float32[3]", "float32[4]", False),
        ("float32[2, 3]", "float32[2,3]", True),
        ("float32[2, 3]", "float32[3,2]", False),
        ("float32[*]", "float32[null]", True),
        ("float32[*]", "float32[3]", False),
        ("float32[3]", "float32[null]", False),
        ("float32", "float32[3]", False),
        ("float32[2..4]", "float32[3]", True),
        ("float32[2..4]", "float32[5]", False),
    ],
)
def test_shapes(judged, declared, subtype, right):
    found = judged(f'A : {declared} unit none "a"', [f"name: A, datatype: string, subtype: '{subtype}'"])
    aspect = "type" if "float64" in subtype else "shape"
    assert list(found) == ([] if right else [f"p/table/A:{aspect}"])


def test_a_dimension_is_one_number(judged):
    declared = 'A : float32[n] unit none "a"  B : int16[n] "b"'
    columns = ["name: A, datatype: string, subtype: 'float32[3]'", "name: B, datatype: string, subtype: 'int16[{}]'"]
    assert judged(declared, [columns[0], columns[1].format(3)]) == {}
    (message,) = judged(declared, [columns[0], columns[1].format(4)]).values()
    assert message == "n is 3 in table.A (subtype) but 4 in table.B (subtype)"


@pytest.mark.parametrize(
    ("declared", "kind", "good", "bad", "aspect"),
    [
        ("int > 0", "int64", "1", "0", "limit"),
        ("float64 unit none nullable", "float64", "nan", None, ""),
        ("float64 unit none", "float64", "1", "nan", "null"),
        ("float64 unit none", "float64", "1", '""', "null"),
        ("string nullable", "string", '""', None, ""),
        ("string", "string", "x", '""', "null"),
        ('string in {"a", "b"}', "string", "b", "c", "in"),
        ("string matches /[ab]+/", "string", "ab", "abc", "matches"),
        ("datetime", "string", "2020-01-01T00:00:00", "yesterday", "type"),
        ("bool", "bool", "True", None, ""),
        ("float64 unit none increasing", "float64", "9", "-1", "order"),
        ("int unique", "int64", "9", "1", "unique"),
    ],
)
def test_cells(judged, declared, kind, good, bad, aspect):  # noqa: PLR0917  # a table
    columns = ["name: A, datatype: " + kind, "name: B, datatype: int8"]
    rows = ["1 0"] if kind.startswith(("int", "float")) else []
    assert judged(f'A : {declared} "a"  B : int "b"', columns, *rows, f"{good} 0") == {}
    if bad is not None:
        assert list(judged(f'A : {declared} "a"  B : int "b"', columns, *rows, f"{bad} 0")) == [f"p/table/A:{aspect}"]


def test_texts_for_null(judged):
    columns = ["name: A, datatype: string"]
    assert judged('A : string nullable in {"x"} "a"', columns, "--", "x", product='nulls "--"') == {}
    assert list(judged('A : string in {"x"} "a"', columns, "--", product='nulls "--"')) == ["p/table/A:null"]


def test_what_is_wrong_by_the_header_is_told_once(judged):
    found = judged('A : int8 > 0 "a"', ["name: A, datatype: int8"], "x", "0", only="")
    assert sorted(found) == ["E0118", "p/table/A:limit"]
    assert list(judged('A : bool "a"', ["name: A, datatype: bool"], "yes", only="")) == ["E0117"]


def test_names_that_differ_leave_rows_alone(judged):
    found = judged('A : int > 5 "a"', ["name: A, datatype: int8"], "1", names="B", only="")
    assert list(found) == ["E0112"]


def test_columns_that_are_missing(judged):
    found = judged('A : int "a"  B? : int "b"', ["name: B, datatype: int8"])
    assert list(found) == ["p/table/A:presence"]


def test_the_delimiter(judged):
    columns = ["name: A, datatype: int8"]
    assert list(judged('A : int "a"', columns, "1", product='delimiter ","')) == ["p/table:delimiter"]
    assert judged('A : int "a"', columns, "1", product='delimiter ","', meta="delimiter: ','") == {}


def test_meta_is_a_tree(judged):
    columns = ["name: A, datatype: int8"]
    product = 'meta { telescope : string in {"JWST"}  date? : datetime "when" }'
    assert judged('A : int "a"', columns, "1", product=product, meta="meta: {telescope: JWST}") == {}
    assert list(judged('A : int "a"', columns, "1", product=product)) == ["p/meta/telescope:presence"]
    found = judged('A : int "a"', columns, "1", product=product, meta="meta: !!omap\n- {telescope: HST}")
    assert list(found) == ["p/meta/telescope:in"]
    assert list(judged('A : int "a"', columns, "1", product=product, meta="meta: !!str JWST")) == ["p/meta:type"]


def test_rules_over_rows_and_meta(judged):
    columns = ["name: A, datatype: int8", "name: B, datatype: int8"]
    product = "meta { least : int } rows >= 1"
    declared = 'A : int "a"  B : int "b"  require all(A <= B)  each row { require B >= meta.least }'
    assert judged(declared, columns, "1 2", "3 3", product=product, meta="meta: {least: 2}") == {}
    found = judged(declared, columns, "1 2", "4 3", product=product, meta="meta: {least: 3}")
    assert len(found) == 2
    assert list(judged(declared, columns, product=product, meta="meta: {least: 3}")) == ["p/table:rows"]


def test_headers_alone(judged):
    assert judged('A : int > 5 "a"', ["name: A, datatype: int8"], "1", headers_only=True) == {}


SKY = ["name: s.ra, unit: deg, datatype: float64", "name: s.dec, unit: deg, datatype: float64"]
TOLD = """meta:
  __serialized_columns__:
    s:
      __class__: astropy.coordinates.sky_coordinate.SkyCoord
      frame: icrs
      ra: !astropy.table.SerializedColumn
        __class__: astropy.coordinates.angles.core.Longitude
        value: !astropy.table.SerializedColumn {name: s.ra}
      dec: !astropy.table.SerializedColumn
        __class__: astropy.coordinates.angles.core.Latitude
        value: !astropy.table.SerializedColumn {name: s.dec}
schema: astropy-2.0"""


@pytest.mark.parametrize(
    ("frame", "meta", "said"),
    [
        ("icrs", TOLD, None),
        ("icrs", TOLD.replace("      frame: icrs\n", ""), None),
        ("fk5", TOLD, "s is in 'icrs', not in 'fk5'"),
        ("icrs", "", "the header does not say that s is a SkyCoord; __serialized_columns__ does so"),
        (
            "icrs",
            TOLD.replace("sky_coordinate.SkyCoord", "earth.EarthLocation"),
            "s is a EarthLocation, not a SkyCoord",
        ),
        ("icrs", TOLD.replace("      ra:", "      lon:"), "the header does not say that s.ra is the ra of s"),
    ],
)
def test_coordinates_are_one_item(judged, frame, meta, said):
    found = judged(f's : skycoord({frame}) "s"', SKY, "1 2", "359 -90", meta=meta)
    assert found == ({} if said is None else {"p/table/s:together": said})


def test_fields_of_coordinates_are_columns(judged):
    declared = 's : skycoord(icrs) "s"  require all(s.dec > 0 [deg])  each row { require s.ra < 10 [deg] }'
    assert judged(declared, SKY, "1 2", meta=TOLD) == {}
    found = judged(declared, SKY, "361 -2", meta=TOLD)
    assert sorted(found) == ["p/table/s.ra:limit", "p/table:all-s.dec", "p/table:s.ra"]
    columns = [SKY[0].replace("deg", "rad"), SKY[1].replace("float64", "float32")]
    assert list(judged('s : skycoord(icrs) "s"', columns, meta=TOLD)) == ["p/table/s.ra:unit", "p/table/s.dec:type"]
    columns = ["name: s.ra, unit: deg, datatype: float64"]
    assert "p/table/s.dec:presence" in judged('s : skycoord(icrs) "s"', columns, meta=TOLD)
    assert judged('A : int "a"  s? : skycoord(icrs) "s"', ["name: A, datatype: int8"]) == {}


@pytest.mark.parametrize(
    ("scale", "kind", "value", "right"),
    [
        ("utc", "float64", "59000.5", True),
        ("utc", "string", "2020-01-01T00:00:00", True),
        ("tdb", "float64", "1", False),
    ],
)
def test_instants_have_a_scale(judged, scale, kind, value, right):
    meta = """meta:
  __serialized_columns__:
    t:
      __class__: astropy.time.core.Time
      format: mjd
      scale: utc
      value: !astropy.table.SerializedColumn {name: t}
schema: astropy-2.0"""
    found = judged(f't : time({scale}) "t"', [f"name: t, datatype: {kind}"], value, meta=meta)
    assert found == ({} if right else {"p/table/t:together": f"t is in 'utc', not in '{scale}'"})


@pytest.mark.parametrize(
    ("declared", "subtype", "good", "bad", "aspect"),
    [
        ("float32[2] unit none < 5", "float32[2]", "[1,4.5]", "[1,6]", "limit"),
        ("int16[2,2] in {1, 2}", "int16[2,2]", "[[1,2],[2,1]]", "[[1,2],[3,1]]", "in"),
        ("float64[2] unit none", "float64[2]", "[1,2]", "[1,null]", "null"),
        ("float64[2] unit none", "float64[2]", "[1,2]", '""', "null"),
        ("float64[2] unit none nullable", "float64[2]", "[1,null]", None, ""),
        ("float64[*] unit none > 0", "float64[null]", "[]", "[1,2,0]", "limit"),
        ("int8[*] > 0", "int8[null]", "[1,2,3]", "[null]", "null"),
    ],
)
def test_elements_of_arrays(judged, declared, subtype, good, bad, aspect):  # noqa: PLR0917  # a table
    columns = [f"name: A, datatype: string, subtype: '{subtype}'", "name: B, datatype: int8"]
    assert judged(f'A : {declared} "a"  B : int "b"', columns, f"{good} 0", f"{good} 0") == {}
    if bad is not None:
        assert list(judged(f'A : {declared} "a"  B : int "b"', columns, f"{good} 0", f"{bad} 0")) == [
            f"p/table/A:{aspect}"
        ]


def test_rules_over_arrays(judged):
    columns = ["name: A, datatype: string, subtype: 'float64[2]'", "name: B, datatype: int8"]
    declared = (
        'A : float64[n] unit none nullable "a"  B : int "b"  require max(A) < 5  require all(A > 0)  require n == 2'
    )
    assert judged(declared, columns, "[1,2] 0", "[3,null] 0", '"" 0') == {}
    assert len(judged(declared, columns, "[1,2] 0", "[7,-1] 0")) == 2


@pytest.mark.parametrize("subtype", ["int8[2]", "int8[null]"])
def test_whole_arrays(judged, subtype):
    columns = [f"name: A, datatype: string, subtype: '{subtype}'", "name: B, datatype: int8"]
    dims = subtype.replace("null", "*")
    assert judged(f'A : {dims} unique increasing "a"  B : int "b"', columns, "[1,2] 0", "[1,3] 0", "[0,4] 0") == {}
    found = judged(f'A : {dims} unique increasing "a"  B : int "b"', columns, "[1,2] 0", "[2,1] 0", "[1,2] 0")
    assert found == {"p/table/A:unique": "A is as in row 1", "p/table/A:order": found["p/table/A:order"]}
    assert "2 to 1" in found["p/table/A:order"]


def test_the_unit_of_another_column(judged):
    columns = ["name: A, unit: mJy, datatype: float64", "name: B, unit: {}, datatype: float64"]
    declared = 'A : float64 unit Jy | mJy "a"  B : float64 unit of A "b"'
    assert judged(declared, [columns[0], columns[1].format("mJy")]) == {}
    assert list(judged(declared, [columns[0], columns[1].format("Jy")])) == ["p/table/B:unit"]


def test_a_policy_sets_levels_of_the_format(judged):
    columns = ["name: A, unit: furlong, datatype: float64"]
    assert list(judged('A : float64 unit any "a"', columns, only="")) == ["E0126"]
    policy = 'units fits  rule E0126 off "this mission measures in furlongs"'
    assert judged('A : float64 unit any "a"', columns, policy=policy, only="") == {}
    assert list(judged('A : string "a"', ["name: A, datatype: string"], '""', only="E01")) == []
    policy = 'units fits  rule E0119 info "empty texts are missing ones"'
    found = judged('A : string nullable "a"', ["name: A, datatype: string"], '""', policy=policy, only="E01")
    assert list(found) == ["E0119"]


def test_terms_go_by_their_names_in_ecsv(tmp_path):
    spec = """
        policy { units fits }
        vocabulary W { FLUX : float64 unit Jy as ecsv flux "f"  MODE : string in {"A"} as ecsv mode "m" }
        product p : ecsv "p" { meta { use W.MODE }  columns { use W.FLUX  require all(flux > 0) } }
    """
    path = tmp_path / "p.ecsv"
    head = "# %ECSV 1.0\n# ---\n# datatype:\n# - {name: flux, unit: Jy, datatype: float64}\n# meta: {mode: A}\nflux\n"
    spec_of = load(plan(model(spec)))
    path.write_text(f"{head}1\n")
    assert spec_of.validate(str(path)).files[0].findings == ()
    path.write_text(f"{head}-1\n".replace("unit: Jy", "unit: s").replace("mode: A", "mode: B"))
    rules = {one.rule for one in spec_of.validate(str(path)).files[0].findings}
    assert rules == {"p/meta/mode:in", "p/table/flux:unit", "p/table:all-flux"}


def test_rules_are_in_the_units_of_the_spec(judged):
    columns = ["name: A, unit: mJy, datatype: float64"]
    said = 'A : float64 unit like Jy "a"  each row { require A < 2 [Jy] "faint" }'
    assert judged(said, columns, "1500") == {}
    assert list(judged(said, columns, "2500")) == ["p/table:A"]


COUNTED = ["name: n, datatype: int64", "name: t, datatype: string, subtype: 'float64[null]'"]


@pytest.mark.parametrize(
    ("declared", "row", "right"),
    [
        ("n : int  t : float64[n]", '2 "[1.5,2.5]"', True),
        ("n : int  t : float64[n]", '2 "[1.5]"', False),
        ("n : int  t : float64[n]", '0 "[]"', True),
        ("n : int  t : float64[2 * n]", '1 "[1.5,2.5]"', True),
        ("n : int  t : float64[2 * n]", '2 "[1.5,2.5]"', False),
    ],
)
def test_a_column_says_how_many_elements_a_cell_has(judged, declared, row, right):
    assert list(judged(declared, COUNTED, row)) == ([] if right else ["p/table/t:shape"])


def test_a_cell_that_is_no_array_has_no_length(judged):
    told = judged("n : int  t : float64[n]", [COUNTED[0], "name: t, datatype: float64"], "1 2.5")
    assert told == {"p/table/t:shape": "t is a single value in each row, not (n,)"}


@pytest.mark.parametrize(
    ("rule", "right"),
    [
        ("count(t) <= n", True),
        ("count(t) == n", False),
        ("max(t) < 3", True),
        ("sum(t) < 4", False),
        ("all(t > 1)", True),
        ("any(t > 2)", False),
    ],
)
def test_rules_see_cells_of_different_lengths(judged, rule, right):
    declared = f"n : int  t : float64[*] }} each row {{ require {rule}"
    told = judged(declared, COUNTED, '2 "[1.5,2.5]"', '2 "[1.5]"', only=":")
    assert (not told) == right


def test_arrays_in_a_table_without_rows(judged):
    """No cell has elements, and nothing is wrong with that."""
    column = ["name: A, datatype: string, subtype: 'float64[2]'"]
    assert judged('A : float64[2]  unit none  increasing "a"', column) == {}
    assert list(judged('A : float64  unit none  nullable  unique "a"', column)) == ["p/table/A:shape"]
