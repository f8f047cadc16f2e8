"""Dimensions in files: what says them, what is computed from them, where each is one number, what a conflict shows."""

from __future__ import annotations

import numpy as np
from astropy.io import fits

import specc

HEAD = "specc 1\nspec {name} 1.0.0\npolicy {{ undeclared keywords error, columns error, hdus error }}\n"


def judged(folder, hdus, body, **others):
    """Give what is wrong with the HDUs: the message of each rule. others: specs to be imported."""
    for name, text in {"t": f"{body}", **others}.items():
        (folder / f"{name}.specc").write_text(HEAD.format(name=name) + text, encoding="utf-8")
    fits.HDUList(hdus).writeto(folder / "p.fits", overwrite=True)
    [report] = specc.validate(folder / "p.fits", folder / "t.specc").files
    return {finding.rule.removeprefix("p/"): finding.message for finding in report.findings}


def image(name, *shape, version=None, **cards):
    made = fits.ImageHDU(np.zeros(shape, np.int32), name=name)
    if version is not None:
        made.ver = version
    made.header.update(cards)
    return made


def table(rows, *shape, name="T"):
    cells = np.zeros((rows, *shape), np.int32)
    form = f"{int(np.prod(shape)) if shape else 1}J"
    column = fits.Column("A", form, array=cells, dim=str(shape[::-1]) if len(shape) > 1 else None)
    return fits.BinTableHDU.from_columns([column], name=name)


def primary(**cards):
    made = fits.PrimaryHDU()
    made.header.update(cards)
    return made


def product(*lines, more=""):
    return f'{more}\nproduct p : fits "P" {{\n' + "\n".join(lines) + "\n}"


# ------------------------------------------------------------------------------------- one number, wherever it is named


def test_a_conflict_shows_every_place_and_value(tmp_path):
    body = product(
        'primary { NX : int = nx "columns"  NY : int "rows" }',
        'image SCI : int32[ny, nx] "sci"  image DQ : int32[ny, nx] "dq"',
        'table T { rows = ny  columns { A : int32[nx] "a" } }',
    )
    right = [primary(NX=3, NY=2), image("SCI", 2, 3), image("DQ", 2, 3), table(2, 3)]
    assert judged(tmp_path, right, body) == {}
    wrong = [primary(NX=4, NY=2), image("SCI", 2, 3), image("DQ", 2, 3), table(2, 3)]
    said = "nx is 3 in SCI (NAXIS1), DQ (NAXIS1) and T.A (TFORM1) but 4 in PRIMARY (NX)"
    assert judged(tmp_path, wrong, body) == {"PRIMARY/NX:value": said}
    wrong = [primary(NX=3, NY=2), image("SCI", 2, 3), image("DQ", 2, 3), table(5, 3)]
    said = "ny is 2 in SCI (NAXIS2) and DQ (NAXIS2) but 5 in T (NAXIS2)"
    assert judged(tmp_path, wrong, body) == {"T:rows": said}


def test_keywords_alone_say_a_dimension(tmp_path):
    body = product("dimension n", 'primary { N : int = n "n" }', 'image SCI : int32[2] "sci" { M : int = n "m" }')
    assert judged(tmp_path, [primary(N=7), image("SCI", 2, M=7)], body) == {}
    found = judged(tmp_path, [primary(N=7), image("SCI", 2, M=8)], body)
    assert list(found.values()) == ["n is 7 in PRIMARY (N) but 8 in SCI (M)"]


def test_files_that_are_alike_are_judged_alike(tmp_path):
    body = product('primary { N : int = n "n" }', 'image SCI : int32[n] "sci"')
    (tmp_path / "t.specc").write_text(HEAD.format(name="t") + body, encoding="utf-8")
    for number in range(60):
        n = 3 if number != 55 else 4
        fits.HDUList([primary(N=n), image("SCI", 3)]).writeto(tmp_path / f"{number:02}.fits")
    report = specc.validate([tmp_path / f"{number:02}.fits" for number in range(60)], tmp_path / "t.specc")
    assert [number for number, one in enumerate(report.files) if one.findings] == [55]


def test_expressions_know_dimensions(tmp_path):
    body = product(
        'primary { N : int = 2 * nx - 1 "n" }',
        'image SCI : int32[ny, nx] { XPIX : float unit pixel "c" '
        'require XPIX <= nx "inside"  require ny % 2 == 1 "odd" }',
    )
    assert judged(tmp_path, [primary(N=7), image("SCI", 3, 4, XPIX=4.0)], body) == {}
    found = judged(tmp_path, [primary(N=8), image("SCI", 2, 4, XPIX=5.0)], body)
    assert sorted(found) == ["PRIMARY/N:value", "SCI:XPIX-nx", "SCI:ny"]


# --------------------------------------------------------------------------------------- computed lengths


def test_lengths_are_computed_from_dimensions_and_keywords(tmp_path):
    body = product(
        'primary { NREF : int "n" }',
        "image SCI : int32[ny, nx]  image REF : int32[ny - 1, 2 * nx + primary.NREF]",
        'table T { rows = ny * nx  columns { A : int32[2 * nx] "a" } }',
    )
    assert judged(tmp_path, [primary(NREF=1), image("SCI", 3, 4), image("REF", 2, 9), table(12, 8)], body) == {}
    found = judged(tmp_path, [primary(NREF=1), image("SCI", 3, 4), image("REF", 3, 9), table(13, 7)], body)
    assert found == {
        "REF:shape": "its shape is (3, 9) (NAXIS1 = 9, NAXIS2 = 3), not (2, 9)",
        "T:rows": "it has 13 rows (NAXIS2), not 12",
        "T/A:shape": "A: its shape is (7,) (TFORM1), not (8,)",
    }


def test_a_computed_length_may_come_before_what_it_is_made_of(tmp_path):
    body = product("image REF : int32[2 * n]  image SCI : int32[n]")
    assert judged(tmp_path, [primary(), image("REF", 6), image("SCI", 3)], body) == {}
    assert list(judged(tmp_path, [primary(), image("REF", 7), image("SCI", 3)], body)) == ["REF:shape"]


def test_rows_are_as_many_as_a_keyword_says(tmp_path):
    for where in ("NROWS", "primary.NROWS"):
        body = product('primary { NROWS : int "n" }', f"table T {{ rows = {where}  columns {{ A : int32 }} }}")
        assert judged(tmp_path, [primary(NROWS=3), table(3)], body) == {}
        found = judged(tmp_path, [primary(NROWS=4), table(3)], body)
        assert found == {"T:rows": "it has 3 rows (NAXIS2), not 4"}


# --------------------------------------------------------------------------------------- repetitions, imports


def test_one_number_a_repetition(tmp_path):
    inner = 'repeat n in 1..* { image SCI : int32[ny, nx] { require nx > 1 "wide" } image DQ : int32[ny, nx] }'
    two = [image("SCI", 2, 3, version=1), image("DQ", 2, 3, version=1)]
    other = [image("SCI", 2, 4, version=2), image("DQ", 2, 4, version=2)]
    assert judged(tmp_path, [primary(), *two, *other], product(inner)) == {}
    found = judged(tmp_path, [primary(), *two, *other], product("dimension ny, nx", inner))
    assert list(found) == ["SCI:shape"]


def test_a_dimension_of_an_imported_fragment_is_its_own(tmp_path):
    planes = "hdus Planes { image A : int32[n] image B : int32[n] }"
    body = product("include Planes", "image C : int32[n]", more="import planes (Planes)")
    assert judged(tmp_path, [primary(), image("A", 3), image("B", 3), image("C", 4)], body, planes=planes) == {}
    found = judged(tmp_path, [primary(), image("A", 3), image("B", 5), image("C", 4)], body, planes=planes)
    assert list(found.values()) == ["planes.n is 3 in A (NAXIS1) but 5 in B (NAXIS1)"]
    own = product("include Planes", "image C : int32[n]", more=planes)
    assert len(judged(tmp_path, [primary(), image("A", 3), image("B", 3), image("C", 4)], own)) == 1


def test_a_dimension_that_is_given_to_a_fragment_is_that_of_the_product(tmp_path):
    planes = "hdus Planes(w : dimension) { image A : int32[h, w] image B : int32[h, w] { require w > 2 } }"
    body = product("include Planes(n)", "image C : int32[h, n]", more="import planes (Planes)")
    right = [primary(), image("A", 7, 3), image("B", 7, 3), image("C", 1, 3)]
    assert judged(tmp_path, right, body, planes=planes) == {}
    wrong = [primary(), image("A", 7, 3), image("B", 7, 3), image("C", 1, 4)]
    found = judged(tmp_path, wrong, body, planes=planes)
    assert list(found.values()) == ["n is 3 in A (NAXIS1) and B (NAXIS1) but 4 in C (NAXIS1)"]


def test_any_slower_axes(tmp_path):
    body = product("image SCI : int32[..., ny, nx]  image DQ : int32[ny, nx]")
    for shape in ((2, 3), (5, 2, 3), (4, 5, 2, 3)):
        assert judged(tmp_path, [primary(), image("SCI", *shape), image("DQ", 2, 3)], body) == {}
    assert len(judged(tmp_path, [primary(), image("SCI", 2, 4), image("DQ", 2, 3)], body)) == 1
    assert list(judged(tmp_path, [primary(), image("SCI", 3), image("DQ", 2, 3)], body)) == ["SCI:shape"]


def test_a_star_is_any_length_and_no_dimension(tmp_path):
    """Two stars need not be alike, neither in one shape nor in several."""
    images = ['image A : int32[*, *] "a"', 'image B : int32[*] | int32[*, 3] "b"']
    text = product("primary { }", *images, 'table T { columns { A : int32[*, 2] "cells" } }')
    right = [primary(), image("A", 4, 7), image("B", 5, 3), table(2, 3, 2)]
    assert judged(tmp_path, right, text) == {}
    wrong = [primary(), image("A", 4, 7, 2), image("B", 5, 4), table(2, 3, 3)]
    assert set(judged(tmp_path, wrong, text)) == {"A:shape", "B:shape", "T/A:shape"}
