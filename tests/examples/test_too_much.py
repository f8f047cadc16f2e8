"""What a spec wants to be huge ends in a word about it, and soon, not in all memory."""

from __future__ import annotations

import pytest
from factories.judged import planned

from specc.examples.making import Defeated, Maker

HUGE = {
    'product p : fits { primary { A : int "a" }  image SCI : float32[100000, 100000]  unit Jy  "sky" }': "too large",
    'product p : fits { primary { A : int "a" }  table T { rows >= 3000000000  columns { X : int32 } } }': "too large",
    'product p : fits { primary { N : int >= 1000000 "n" }  repeat i in 1..N { image S : uint8[2] "s" } }': "too often",
    'product p : json { filename "a.json"  tree { x : list[5000000..*] of int  "x" } }': "too many",
    'product p : json { filename "a.json"  tree { x : list[900..*] of list[900..*] of int  "x" } }': "too many",
    'product p : json { filename "a.json"  tree { s : string matches /a{500000}/  "s" } }': "longer than",
}


@pytest.mark.parametrize("kind", ["minimal", "maximal"])
@pytest.mark.parametrize(("product", "said"), HUGE.items())
def test_no_example_is_made_of_it(product, said, kind, tmp_path):
    with pytest.raises(Defeated, match=said):
        Maker(planned(product)).make("p", tmp_path, kind)
    assert not list(tmp_path.iterdir())
