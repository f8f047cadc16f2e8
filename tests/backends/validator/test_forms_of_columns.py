"""Types of columns: arrays of texts, texts of any width, bits, complex numbers, alternatives with their own shapes."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from backends.validator.judging import compiled, judge, rules

from specc.backends.validator.book import RUNTIME


def table(*columns, **cards):
    hdu = fits.BinTableHDU.from_columns(columns, name="T")
    for name, value in cards.items():
        hdu.header[name] = value
    return fits.HDUList([fits.PrimaryHDU(), hdu])


def varying(form, *rows):
    held = np.empty(len(rows), object)
    for number, row in enumerate(rows):
        held[number] = row
    return fits.Column("X", form, array=held)


TEXTS = np.array([["ab", "cd", "ef"], ["gh", "", "kl"]])


def texts(form="9A", dim="(3,3)", values=TEXTS):
    return fits.Column("X", form, dim=dim, array=values)


@pytest.mark.parametrize(
    ("type_", "column", "broken"),
    [
        ("string[3, 3] nullable", texts(), {}),
        ("string[3, 3]", texts(), {"T/X:null": (2, 1)}),
        ("string[3, *] nullable", texts(), {}),
        ("string[n, 3] nullable", texts(), {}),
        ("string[2, 3] nullable", texts(), {"T/X:shape": (None, 1)}),
        ("string[3, 4] nullable", texts(), {"T/X:type": (None, 1)}),
        ("string nullable", texts(), {"T/X:shape": (None, 1)}),
        ('string[3, 3] nullable in {"ab", "cd", "ef", "gh"}', texts(), {"T/X:in": (2, 1)}),
        ("string[*]", fits.Column("X", "7A", array=["a", "b"]), {}),
        ("string[*]", fits.Column("X", "1A", array=["a", "b"]), {}),
        ("string[*] matches /a+/", varying("PA()", "a", "aa", "b"), {"T/X:matches": (3, 1)}),
        ("bit[3]", fits.Column("X", "3X", array=np.ones((2, 3), bool)), {}),
        ("bit[4]", fits.Column("X", "3X", array=np.ones((2, 3), bool)), {"T/X:shape": (None, 1)}),
        ("bool", fits.Column("X", "3X", array=np.ones((2, 3), bool)), {"T/X:type": (None, 1), "T/X:shape": (None, 1)}),
        ("complex64", fits.Column("X", "C", array=np.ones(2, "c8")), {}),
        ("complex", fits.Column("X", "M", array=np.ones(2, "c16")), {}),
        ("complex64", fits.Column("X", "M", array=np.ones(2, "c16")), {"T/X:type": (None, 1)}),
        ("complex finite", fits.Column("X", "M", array=np.array([1, np.inf])), {"T/X:finite": (2, 1)}),
        ("float64[2] | float32[*]", fits.Column("X", "2D", array=np.ones((2, 2))), {}),
        ("float64[2] | float32[*]", varying("PE()", [1.0], [1.0, 2.0]), {}),
        ("float64[2] | float32[*]", fits.Column("X", "3D", array=np.ones((2, 3))), {"T/X:shape": (None, 1)}),
        ("float64[2] | float32[*]", fits.Column("X", "2E", array=np.ones((2, 2))), {"T/X:shape": (None, 1)}),
        ("float64[2] | float32[*]", fits.Column("X", "2J", array=np.ones((2, 2))), {"T/X:type": (None, 1)}),
        ("float32[2] | float32[*] >= 1", varying("PE()", [1.0], [0.0, 2.0]), {"T/X:limit": (2, 1)}),
        ("float32[2] | float32[2, 3]", fits.Column("X", "6E", dim="(3,2)", array=np.ones((2, 2, 3))), {}),
        ("float32[2] | int16", fits.Column("X", "2I", array=np.ones((2, 2))), {}),  # one shape, said once
        ("float64 | float64[*]", fits.Column("X", "D", array=np.ones(2)), {}),
        ("float64 | float64[*]", fits.Column("X", "1D", array=np.ones(2)), {}),
        ("float64[*] | float64 >= 1", varying("PD()", [1.0], [0.0, 2.0]), {"T/X:limit": (2, 1)}),
        ("float64 | float64[*] >= 1", fits.Column("X", "D", array=np.zeros(2)), {"T/X:limit": (1, 2)}),
        ("float64 | float64[*]", fits.Column("X", "2D", array=np.ones((2, 2))), {"T/X:shape": (None, 1)}),
        ("float64 | float64[3]", fits.Column("X", "3D", array=np.ones((2, 3))), {}),
    ],
)  # fmt: skip
def test_types(tmp_path, type_, column, broken):
    validator = compiled(f'primary {{ }} table T {{ columns {{ X : {type_} "x" }} }}', tmp_path)
    assert rules(judge(validator, table(column), tmp_path)) == broken


def test_the_old_convention_of_substrings(tmp_path):
    validator = compiled('primary { } table T { columns { X : string[3, 3] nullable "x" } }', tmp_path)
    hdus = table(fits.Column("X", "9A", array=["ab cd ef ", "gh ij kl "]), TFORM1="9A3")
    hdus[1].header["TFORM1"] = "9A3"
    hdus.writeto(tmp_path / "q.fits")
    raw = (tmp_path / "q.fits").read_bytes().replace(b"TFORM1  = '9A      '", b"TFORM1  = '9A3     '")
    (tmp_path / "p.fits").write_bytes(raw)
    [report] = validator.validate(str(tmp_path / "p.fits")).files
    assert [one.rule for one in report.findings if one.rule.startswith("p/")] == []


@pytest.mark.parametrize("number", [2, 3])
def test_a_dimension_is_bound_by_the_form_that_is_there(tmp_path, number):
    body = """
        primary { }
        table T { NORB : int "n"  columns { X : float64[NORB] | float32[*]  "x"  Y : float32[n, 2] | int16[n] "y" } }
        image I : int16[n] "i"
    """
    validator = compiled(body, tmp_path)
    y = fits.Column("Y", "3I", array=np.ones((2, 3)))
    x = fits.Column("X", "3D", array=np.ones((2, 3)))
    hdus = table(x, y, NORB=number)
    hdus.append(fits.ImageHDU(np.zeros(number, "i2"), name="I"))
    assert len(judge(validator, hdus, tmp_path)) == (0 if number == 3 else 2)


@pytest.mark.parametrize(("shape", "broken"), [((3, 3), {}), ((2, 2, 3, 3), {}), ((2, 3, 3), {"SCI:shape": (None, 1)})])
def test_images_have_alternatives_too(tmp_path, shape, broken):
    validator = compiled('primary { } image SCI : float32[3, 3] | float32[ny, nx, 3, 3]  "kernels"', tmp_path)
    hdus = fits.HDUList([fits.PrimaryHDU(), fits.ImageHDU(np.ones(shape, "f4"), name="SCI")])
    assert rules(judge(validator, hdus, tmp_path)) == broken


ROWS = ([1, 2, 3], [-1, 5], [], [7, 7])


@pytest.mark.parametrize(
    ("rule", "bad"),
    [
        ("all(X > 0)", {2}),
        ("any(X == 5)", {1, 3, 4}),
        ("count(X > 0) == 2", {1, 2, 3}),
        ("sum(X) == 6", {2, 3, 4}),
        ("min(X) > 0", {2}),
        ("max(X) > 5", {1, 2}),
        ("first(X) == 1", {2, 4}),
        ("last(X) == N", {1, 4}),
        ("unique(X)", {4}),
        ("all(X <= N)", {4}),
        ("all(X in {1, 2, 3, 5, 7})", {2}),
        ("any(abs(X) == 1)", {3, 4}),
        ("all(X == Y)", {1}),
        ("N == 5", {1}),
    ],
)
def test_rules_of_rows_over_varying_lengths(tmp_path, rule, bad):
    body = f"""
        primary {{ }}
        table T {{
          columns {{ X : int32[*] "x"  N : int16 "n"  Y : int32[*] "y" }}
          each row {{ require {rule} "as it should be" }}
        }}
    """
    x = varying("PJ()", *(np.array(row, "i4") for row in ROWS))
    y = varying("PJ()", *(np.array(row[:1] + [0] * (len(row) == 3) + row[1:], "i4")[: len(row)] for row in ROWS))
    y = fits.Column("Y", "PJ()", array=y.array)
    found = judge(compiled(body, tmp_path), table(x, fits.Column("N", "I", array=[4, 5, 5, 5]), y), tmp_path)
    assert list(rules(found).values()) == ([(min(bad), len(bad))] if bad else [])


def test_aggregates_over_varying_lengths(tmp_path):
    body = """
        primary { TOTAL : int = sum(T.X) "t" }
        table T { MOST : int = max(X) "m"  MANY : int = count(X) "m" columns { X : int32[*] null -1 "x" } }
    """
    x = varying("PJ()", *(np.array(row, "i4") for row in ROWS))
    hdus = table(fits.Column("X", "PJ()", array=x.array, null=-1), MOST=7, MANY=6)
    hdus[0].header["TOTAL"] = 25
    assert judge(compiled(body, tmp_path), hdus, tmp_path) == {}
    hdus[1].header["MANY"] = hdus[0].header["TOTAL"] = 7
    found = rules(judge(compiled(body, tmp_path), hdus, tmp_path))
    assert found == {"T/MANY:value": (None, 1), "PRIMARY/TOTAL:value": (None, 1)}


def test_null_elements_are_left_out_one_by_one(tmp_path):
    body = """
        primary { }
        table T {
          columns { X : int16[3] null -1 "x" }
          each row { require min(X) > 1 "least"  require sum(X) == 5 "sum"  require unique(X) "unique"
                     require first(X) == 2 "first" }
        }
    """
    x = fits.Column("X", "3I", array=[[-1, 2, 3], [-1, 5, 0], [-1, -1, -1], [2, -1, 3]], null=-1)
    found = rules(judge(compiled(body, tmp_path), table(x), tmp_path))
    assert found == {"T:min-X": (2, 1), "T:sum-X": (3, 1), "T:first-X": (2, 1)}


def test_every_repetition_has_another_value(tmp_path):
    body = """
        primary { }
        repeat n in 1..* { image SCI : int16[2] "s" { SLTNAME : string "slit" } }
        require unique(SCI[*].SLTNAME) "every slit appears once"
    """
    validator = compiled(body, tmp_path)
    for names, broken in (("ab", set()), ("aa", {":unique-SLTNAME"})):
        hdus = fits.HDUList([fits.PrimaryHDU()])
        for number, name in enumerate(names, 1):
            hdus.append(fits.ImageHDU(np.zeros(2, "i2"), name="SCI", ver=number))
            hdus[-1].header["SLTNAME"] = name
        hdus.writeto(tmp_path / "p.fits", overwrite=True)
        [report] = validator.validate(str(tmp_path / "p.fits")).files
        assert {one.rule[1:] for one in report.findings if one.rule.startswith("p")} == broken


def test_no_two_functions_of_the_runtime_share_a_name():
    names = [name for known in RUNTIME.values() for name in known]
    assert len(names) == len(set(names))


def test_arrays_that_share_bytes_are_not_read_again_and_again(tmp_path):
    body = """
        primary { }
        table T {
          columns { X : uint8[*] "x"  N : int32 "n" }
          each row { require sum(X) == 0 "nothing but zeros"  require count(X) == N "as long as it says" }
        }
    """
    rows, length = 50_000, 1 << 20
    held = [np.zeros(length, "u1")] + [np.zeros(0, "u1")] * (rows - 1)
    hdus = table(varying("PB()", *held), fits.Column("N", "J", array=np.full(rows, length)))
    hdus.writeto(tmp_path / "q.fits")
    raw = bytearray((tmp_path / "q.fits").read_bytes())
    with fits.open(tmp_path / "q.fits") as file:
        at, width = file[1].fileinfo()["datLoc"], file[1].header["NAXIS1"]
    for row in range(rows):
        raw[at + row * width : at + row * width + 8] = length.to_bytes(4, "big") + bytes(4)
    (tmp_path / "p.fits").write_bytes(raw)
    [report] = compiled(body, tmp_path).validate(str(tmp_path / "p.fits")).files
    said = [one.message for one in report.findings if one.rule == "F0118"]
    assert "arrays share bytes again and again, so a rule of rows was not judged in all of them" in said


@pytest.mark.parametrize("pixels", [None, np.ones((2, 3), np.int16), np.full(4, np.nan, np.float64)])
def test_a_primary_of_any_type_or_without_data(pixels, tmp_path):
    validator = compiled('primary : any nullable { }  table T { columns { X : int "x" } }', tmp_path)
    file = table(fits.Column("X", "I", array=[1]))
    file[0] = fits.PrimaryHDU(pixels)
    assert judge(validator, file, tmp_path) == {}


@pytest.mark.parametrize("type_", ["float64 | float64[*]", "float64[3] | float64"])
@pytest.mark.parametrize(("value", "broken"), [(1.0, set()), (-1.0, {"T:max-X", "T:all-X"})])
def test_rules_over_one_number_or_many(tmp_path, type_, value, broken):
    body = f"""
        primary {{ }}
        table T {{
          columns {{ X : {type_} "x" }}
          each row {{ require max(X) > 0 }}
          require all(X > 0)
        }}
    """
    validator = compiled(body, tmp_path)
    many = varying("PD()", [value], [value] * 2) if "*" in type_ else fits.Column("X", "3D", array=[[value] * 3] * 2)
    for column in (fits.Column("X", "D", array=[value] * 2), many):
        assert rules(judge(validator, table(column), tmp_path)).keys() == broken
