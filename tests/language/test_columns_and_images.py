"""What can be said of the columns of a table and of the pixels of an image."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from language.judging import codes, image, judge, primary, product, says, table


def column(line, form, values, **more):
    """Judge a table of one column by a spec that says one line of it."""
    made = table("T", ("X", form, values), **more)
    return judge(product(f"primary {{ }}\n table T {{ columns {{ {line} }} }}"), [primary(), made])


def pixels(line, data, **cards):
    """Judge an image by a spec that says one line of it."""
    return judge(product(f"primary {{ }}\n image I : {line}"), [primary(), image("I", data, **cards)])


@says("Sized types exact, `int` and `float` any width;")
def test_types_with_a_size_are_exact():
    for form, right in (("I", "int16"), ("J", "int32"), ("K", "int64"), ("E", "float32"), ("D", "float64")):
        loose = right.rstrip("0123456789")
        assert column(f'X : {right} "x"', form, [1, 2]) == {}
        assert column(f'X : {loose} "x"', form, [1, 2]) == {}
        for other in {"int16", "int32", "int64", "float32", "float64"} - {right}:
            assert "T/X:type" in column(f'X : {other} "x"', form, [1, 2])


@says("bool, bit[n], unsigned, complex, string[n];")
def test_the_other_types_of_columns():
    bits = np.array([[True] * 8, [False] * 8])
    for line, form, values in (
        ("bool", "L", [True, False]),
        ("bit[8]", "8X", bits),
        ("complex64", "C", [1j, 2]),
        ("string[4]", "4A", ["abcd", "e"]),
    ):
        assert column(f'X : {line} "x"', form, values) == {}
        assert column('X : int16 "x"', form, values) != {}
    unsigned = fits.BinTableHDU.from_columns(
        [fits.Column("X", "J", bzero=2**31, array=np.array([1], np.uint32))], name="T"
    )
    text = 'primary {{ }}\n table T {{ columns {{ X : {} "x" }} }}'
    assert judge(product(text.format("uint32")), [primary(), unsigned]) == {}
    assert "T/X:type" in judge(product(text.format("int32")), [primary(), unsigned])


@says("vectors and arrays (TDIM);")
def test_vectors_and_arrays():
    assert column('X : float32[3] "x"', "3E", np.ones((2, 3))) == {}
    assert "T/X:shape" in column('X : float32[4] "x"', "3E", np.ones((2, 3)))
    made = fits.BinTableHDU.from_columns([fits.Column("X", "6E", dim="(3,2)", array=np.ones((1, 2, 3)))], name="T")
    text = 'primary {{ }}\n table T {{ columns {{ X : float32{} "x" }} }}'
    assert judge(product(text.format("[2, 3]")), [primary(), made]) == {}
    assert "T/X:shape" in judge(product(text.format("[3, 2]")), [primary(), made])


@says("`float32[*]` variable length (P, Q);")
@pytest.mark.parametrize("form", ["PE()", "QE()"])
def test_a_column_of_variable_length(form):
    values = np.array([np.ones(2, np.float32), np.ones(5, np.float32)], dtype=object)
    assert column('X : float32[*] "x"', form, values) == {}
    assert "T/X:shape" in column('X : float32[2] "x"', form, values)


@says("nulls;")
def test_nulls_are_allowed_or_not():
    assert column('X : float32  nullable "x"', "E", [1, np.nan]) == {}
    assert list(column('X : float32 "x"', "E", [1, np.nan])) == ["T/X:null"]
    made = fits.BinTableHDU.from_columns([fits.Column("X", "J", null=-1, array=[1, -1])], name="T")
    text = 'primary {{ }}\n table T {{ columns {{ X : int32  {}  >= 0 "x" }} }}'
    assert judge(product(text.format("null -1")), [primary(), made]) == {}
    assert judge(product(text.format("null -9")), [primary(), made]) != {}


@says("units;")
def test_units_of_columns():
    text = product('primary { }\n table T { columns { X : float32  unit km "x" } }')
    assert judge(text, [primary(), table("T", ("X", "E", [1], "km"))]) == {}
    assert list(judge(text, [primary(), table("T", ("X", "E", [1], "m"))])) == ["T/X:unit"]


@says("`increasing` (strict), `nondecreasing`, `unique`;")
@pytest.mark.parametrize(
    ("word", "right", "wrong", "rule"),
    [
        ("increasing", [1, 2, 3], [1, 2, 2], "order"),
        ("nondecreasing", [1, 2, 2], [1, 2, 1], "order"),
        ("unique", [3, 1, 2], [3, 1, 3], "unique"),
    ],
)
def test_order_of_rows(word, right, wrong, rule):
    assert column(f'X : int32  {word} "x"', "J", right) == {}
    found = column(f'X : int32  {word} "x"', "J", wrong)
    assert list(found) == [f"T/X:{rule}"]
    assert found[f"T/X:{rule}"].row == 3


@says("`columns in order`, `columns open`.")
def test_order_and_openness_of_columns():
    made = table("T", ("B", "J", [1]), ("A", "J", [1]), ("C", "J", [1]))
    text = 'primary {{ }}\n table T {{ columns {} {{ A : int "a"  B : int "b" }} }}'
    assert set(judge(product(text.format("")), [primary(), made])) == {"T:undeclared-column"}
    assert judge(product(text.format("open")), [primary(), made]) == {}
    assert set(judge(product(text.format("in order open")), [primary(), made])) == {"T:order"}


@says("Pixel types, unsigned and scaled;")
def test_types_of_pixels():
    assert pixels('int16[2, 2] "i"', np.ones((2, 2), np.int16)) == {}
    assert "I:type" in pixels('int32[2, 2] "i"', np.ones((2, 2), np.int16))
    assert pixels('uint16[2, 2] "i"', np.ones((2, 2), np.uint16)) == {}
    assert "I:type" in pixels('int16[2, 2] "i"', np.ones((2, 2), np.uint16))


@says("alternatives (`float | int`);")
def test_pixels_of_one_type_or_another():
    for kind in (np.float32, np.int16):
        assert pixels('float[2, 2] | int[2, 2] "i"', np.ones((2, 2), kind)) == {}
    assert "I:type" in pixels('float[2, 2] "i"', np.ones((2, 2), np.int16))


@says("shapes with symbolic dimensions and a leading `...`;")
def test_shapes():
    assert pixels('float32[..., 2, 3] "i"', np.ones((5, 4, 2, 3), np.float32)) == {}
    assert pixels('float32[..., 2, 3] "i"', np.ones((2, 3), np.float32)) == {}
    assert "I:shape" in pixels('float32[..., 2, 3] "i"', np.ones((2, 4), np.float32))
    assert pixels('float32[n, n] "i"', np.ones((3, 3), np.float32)) == {}
    assert pixels('float32[n, n] "i"', np.ones((3, 4), np.float32)) != {}


@says("flags, limits, finiteness;")
def test_values_of_pixels():
    flags = 'flags Q : int32 { bit 0 bad "bad" }\n'
    text = flags + product('primary { }\n image I : int32[1, 2]  bits Q "i"')
    assert judge(text, [primary(), image("I", np.array([[0, 1]], np.int32))]) == {}
    assert list(judge(text, [primary(), image("I", np.array([[0, 2]], np.int32))])) == ["I:bits"]
    assert pixels('float32[1, 2]  >= 0 "i"', np.array([[0, 1]], np.float32)) == {}
    found = pixels('float32[1, 2]  >= 0 "i"', np.array([[0, -1]], np.float32))
    assert list(found) == ["I:limit"]
    assert found["I:limit"].pixel == (2, 1)
    assert list(pixels('float32[1, 2]  finite "i"', np.array([[0, np.inf]], np.float32))) == ["I:finite"]


def test_a_type_that_fits_cannot_store_is_told():
    assert codes(product('primary { }\n image I : string[2, 3] "i"')) == ["SP403"]


def tables(text, *made):
    return judge(product(f"primary {{ }}\n{text}"), [primary(), *made])


@says("lengths that depend on the row (`float32[sum(N_CHAN)] padded`);")
def test_lengths_that_depend_on_the_row():
    text = """table T { columns { N : int16 "n"  F : int16[N] padded  > 0 "f" } }"""
    padded = np.array([[1, -9, -9], [1, 2, -9]], np.int16)
    assert tables(text, table("T", ("N", "I", [1, 2]), ("F", "3I", padded))) == {}
    found = tables(text, table("T", ("N", "I", [1, 3]), ("F", "3I", padded)))
    assert {rule: one.row for rule, one in found.items()} == {"T/F:limit": 2}
    assert tables(text, table("T", ("N", "I", [1, 4]), ("F", "3I", padded))) != {}
    summed = """table T { columns { N : int16[2] "n"  F : int16[sum(N)] padded "f" } }"""
    ragged = np.array([np.ones(3, np.int16), np.ones(5, np.int16)], dtype=object)
    counts = np.array([[1, 2], [2, 3]], np.int16)
    assert tables(summed, table("T", ("N", "2I", counts), ("F", "PI()", ragged))) == {}
    assert tables(summed, table("T", ("N", "2I", counts + 1), ("F", "PI()", ragged))) != {}


@says("substring arrays;")
def test_arrays_of_strings():
    texts = fits.Column("X", "12A", dim="(4,3)", array=np.array([["ab", "c", "d"]]))
    made = fits.BinTableHDU.from_columns([texts], name="T")
    assert tables('table T { columns { X : string[3, 4] "x" } }', made) == {}
    assert tables('table T { columns { X : string[4, 4] "x" } }', made) != {}


@says("scaled storage;")
def test_scaled_storage():
    made = table("T", ("X", "I", [10, 20]), TSCAL1=0.1, TZERO1=5)
    assert tables('table T { columns { X : float32 scaled int16  in [5, 8] "x" } }', made) == {}
    assert set(tables('table T { columns { X : float32 scaled int16  < 6.5 "x" } }', made)) == {"T/X:limit"}
    assert set(tables('table T { columns { X : float32 scaled int32 "x" } }', made)) == {"T/X:type"}


@says("TDISP;", "a column's own keywords in braces (TLMIN, TCRVL, `1CRV4P`);")
def test_keywords_of_a_column():
    text = 'table T {{ columns {{ A : int16 "a"  X : int16 "x" {{ {} }} }} }}'

    def file(**cards):
        return table("T", ("A", "I", [1]), ("X", "I", [1]), **cards)

    for said, name in (("TLMIN : int", "TLMIN2"), ("TCRVL : int", "TCRVL2")):
        assert tables(text.format(f'{said} "k"'), file(**{name: 1})) == {}
        assert len(tables(text.format(f'{said} "k"'), file())) == 1
    assert tables(text.format('TDISP : string = "I4" "d"'), file(TDISP2="I4")) == {}
    assert tables(text.format('TDISP : string = "I4" "d"'), file(TDISP2="I5")) != {}
    stamps = table("T", ("A", "I", [1]), ("X", "2I", [[1, 1]]), **{"1CRVL2": 5.0})
    vector = 'table T { columns { A : int16 "a"  X : int16[2] "x" { CRVAL1 : float  > 1 "c" } } }'
    assert tables(vector, stamps) == {}
    assert tables(vector, table("T", ("A", "I", [1]), ("X", "2I", [[1, 1]]))) != {}


@says("UCDs;")
def test_ucds():
    text = 'table T { columns { X : float32  ucd "em.wl" "x" } }'
    assert tables(text, table("T", ("X", "E", [1]), TUCD1="em.wl")) == {}
    assert tables(text, table("T", ("X", "E", [1]), TUCD1="em.freq")) != {}
    assert codes(product('primary { }\n table T { columns { X : float32  ucd "em.nonsense" "x" } }')) != []


@says("`refers to TABLE.COLUMN`, `same as TABLE.COLUMN`.")
def test_references_between_tables():
    text = """table A {{ columns {{ ID : int32 "i" }} }}  table B {{ columns {{ ID : int32  {} A.ID "i" }} }}"""
    first = table("A", ("ID", "J", [1, 2, 3]))
    assert tables(text.format("refers to"), first, table("B", ("ID", "J", [3, 3, 1, 2]))) == {}
    found = tables(text.format("refers to"), first, table("B", ("ID", "J", [3, 4])))
    assert [one.row for one in found.values()] == [2]
    assert tables(text.format("same as"), first, table("B", ("ID", "J", [1, 2, 3]))) == {}
    found = tables(text.format("same as"), first, table("B", ("ID", "J", [1, 3, 2])))
    assert [one.row for one in found.values()] == [2]


@says("ASCII-table formats.")
def test_formats_of_ascii_tables():
    made = fits.TableHDU.from_columns([fits.Column("X", "F8.3", array=[1.5])], name="T")
    assert tables('asciitable T { columns { X : float written "F8.3" "x" } }', made) == {}
    assert tables('asciitable T { columns { X : float written "F8.2" "x" } }', made) != {}


@says(
    'named planes with units of their own (MAST\'s "row of wavelengths followed by a row of fluxes"):',
    "`planes { wavelength unit Angstrom, flux unit Jy }` on the slowest axis.",
)
def test_named_planes():
    text = product(
        """primary : float32[2, n] { planes { wavelength unit Angstrom > 0, flux unit Jy }
             require max(wavelength) < 5000 [Angstrom] }"""
    )
    assert judge(text, [fits.PrimaryHDU(np.array([[1, 2], [3, -4]], np.float32))]) == {}
    assert judge(text, [fits.PrimaryHDU(np.array([[-1, 2], [3, 4]], np.float32))]) != {}
    assert judge(text, [fits.PrimaryHDU(np.array([[1, 9000], [3, 4]], np.float32))]) != {}
