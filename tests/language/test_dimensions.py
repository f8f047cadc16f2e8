"""Dimensions: one number wherever they are named."""

from __future__ import annotations

import numpy as np
from language.judging import image, judge, primary, product, says, table


def ones(*shape):
    return np.ones(shape, np.float32)


@says(
    "`nx` is one number through a product, or through one repetition when first named inside `repeat`, `list` or `map` "
    "(`dimension ny, nx` outside pins it);"
)
def test_a_dimension_is_one_number():
    whole = product('primary { }\n image A : float32[n] "a"\n image B : float32[n] "b"')
    assert judge(whole, [primary(), image("A", ones(3)), image("B", ones(3))]) == {}
    assert judge(whole, [primary(), image("A", ones(3)), image("B", ones(4))]) != {}
    slits = 'primary {{ }}\n {} repeat k in 1..* "s" {{ image A : float32[n] "a"  image B : float32[n] "b" }}'
    file = [primary(), *(image(name, ones(k + 2), EXTVER=k) for k in (1, 2) for name in "AB")]
    assert judge(product(slits.format("")), file) == {}
    assert judge(product(slits.format("dimension n")), file) != {}


@says(
    "every image, vector column, row count and keyword that uses it agrees;",
    "on conflict the finding prints every place and value.",
)
def test_everything_that_uses_a_dimension_agrees_and_a_conflict_shows_all():
    text = product(
        """primary { N : int = n "n" }
        image A : float32[n] "a"
        table T { rows = n  columns { V : float32[n] "v" } }"""
    )
    rows = table("T", ("V", "3E", ones(3, 3)))
    assert judge(text, [primary(N=3), image("A", ones(3)), rows]) == {}
    found = judge(text, [primary(N=3), image("A", ones(4)), rows])
    for part in ("n is 3", "4 in A (NAXIS1)", "T (NAXIS2)", "T.V (TFORM1)"):
        assert part in found["A:shape"].message
    assert judge(text, [primary(N=5), image("A", ones(3)), rows]) != {}


@says("Shapes are slowest axis first, as numpy prints them;", "docs and findings show NAXISn beside it.")
def test_shapes_are_told_as_numpy_does_and_as_fits_does():
    [found] = judge(product('primary { }\n image A : float32[2, 3] "a"'), [primary(), image("A", ones(3, 2))]).values()
    assert "NAXIS1" in found.message
    assert judge(product('primary { }\n image A : float32[2, 3] "a"'), [primary(), image("A", ones(2, 3))]) == {}
