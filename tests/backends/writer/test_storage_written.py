"""Writers of tables whose cells have lengths of their own, and of columns that say what kind of quantity they hold."""

from __future__ import annotations

import pytest
from astropy.io import fits
from factories.versioned import plan_of

from specc.backends import backend

SPEC = """
specc 1
spec demo.test 1.0.0
product rmf : fits "Response" {
  filename "a_rmf.fits"
  primary { }
  table MATRIX {
    columns {
      N_GRP  : int16 "subsets"
      N_CHAN : int32[N_GRP] padded  >= 1 "channels"  { TLMIN : int = 1 "least" }
      MATRIX : float32[sum(N_CHAN)] padded  unit cm2  ucd "phys.area" "response"
    }
  }
}
"""


def data(**more):
    return {"N_GRP": [2, 1], "N_CHAN": [[1, 2], [2]], "MATRIX": [[1.0, 2.0, 3.0], [1.0, 2.0]]} | more


def test_rows_have_lengths_of_their_own(generate, tmp_path):
    writer = generate(plan_of(SPEC))
    product = writer.Rmf(primary=writer.RmfPrimary(), matrix=writer.RmfMatrix(data()))
    with fits.open(product.write(tmp_path)) as file:
        header = file["MATRIX"].header
        assert (header["TUCD3"], header["TLMIN2"]) == ("phys.area", 1)
        assert [list(row) for row in file["MATRIX"].data["MATRIX"]] == [[1, 2, 3], [1, 2]]


def test_a_length_that_is_another_is_refused(generate, tmp_path):
    writer = generate(plan_of(SPEC))
    product = writer.Rmf(primary=writer.RmfPrimary(), matrix=writer.RmfMatrix(data(N_GRP=[2, 2])))
    with pytest.raises(Exception, match="N_CHAN has 1 element, and N_GRP is 2"):
        product.write(tmp_path)
    assert not list(tmp_path.glob("*.fits"))


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("primary : float32[4] scaled int16 { }", "PRIMARY: a writer does not choose the factor"),
        ('primary { } table T { columns { X : float scaled "x" } }', "T.X: a writer does not choose the factor"),
        ('primary { } table T { columns { X : int16[2] | int32[*] "x" } }', "T.X: a writer stores a column in"),
        ("primary groups { }", "PRIMARY: a writer writes no random groups"),
    ],
)  # fmt: skip
def test_what_a_writer_cannot_do_is_told(body, what):
    plan = plan_of(f'specc 1\nspec demo.test 1.0.0\nproduct p : fits "P" {{ {body} }}\n')
    [refusal] = backend("writer").cannot(plan)
    assert refusal.message.startswith(what)
