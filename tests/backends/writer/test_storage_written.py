"""Writers of what is stored otherwise than it is meant: cells of any length, scaled numbers, texts of numbers."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from factories.versioned import plan_of

from specc.backends import backend
from specc.backends.writer.memory import load

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


def test_what_a_writer_cannot_do_is_told():
    plan = plan_of('specc 1\nspec demo.test 1.0.0\nproduct p : fits "P" { primary groups { } }\n')
    [refusal] = backend("writer").cannot(plan)
    assert refusal.message.startswith("PRIMARY: a writer writes no random groups")


STORED = """
specc 1
spec demo.test 1.0.0
product p : fits "P" {
  filename "p.fits"
  primary : float32[4] scaled int16 nullable { }
  table T {
    columns {
      S : float64 scaled int16     "scaled"
      F : int16[2] | int32[*]      "one of two forms"
      U : uint16[*]                "unsigned, of any length"
    }
  }
}
"""


def test_columns_and_pixels_that_are_stored_otherwise(tmp_path):
    planned = plan_of(STORED)
    assert backend("writer").cannot(planned) == ()
    writer = load(planned)
    data = {"S": [1.0, 2.5], "F": [[1, 2], [3, 4]], "U": [[1], [2, 65535]]}
    made = writer.P(primary=writer.PPrimary([1.0, np.nan, 3.0, 4.0]), t=writer.PT(data))
    path = made.write(tmp_path)
    with fits.open(path) as file:
        assert (file[0].header["BITPIX"], file[1].columns.formats[:2]) == (16, ["I", "2I"])
        np.testing.assert_allclose(file[0].data, [1, np.nan, 3, 4], rtol=1e-3)
        np.testing.assert_allclose(file[1].data["S"], [1, 2.5], rtol=1e-3)
    read = writer.P.read(path)
    assert read == made
    assert list(read.t.data["U"][1]) == [2, 65535]  # astropy does not add what TZERO says where lengths vary
    longer = writer.P(primary=made.primary, t=writer.PT(data | {"F": [np.array([1]), np.array([2, 3])]}))
    with fits.open(longer.write(tmp_path, overwrite=True)) as file:
        assert file[1].columns.formats[1].startswith("PJ")


ASCII = """
specc 1
spec demo.test 1.0.0
product p : fits "P" {
  filename "p.fits"
  primary { }
  asciitable L {
    columns {
      NAME : string[8]                       "name"
      N    : int  nullable                   "number"
      X    : float64  unit nm  nullable      "a double"
      Y    : float32                         "a single"
      Z    : float  written "F8.3"           "to the letter"
      K    : int32  written "I5"             "to the letter"
    }
  }
}
"""


@pytest.fixture(scope="module")
def ascii_writer():
    return load(plan_of(ASCII))


def lines(**more):
    numbers = np.ma.MaskedArray([1, -2], [False, True])
    plain = {"NAME": ["a", "bc"], "N": numbers, "X": [1 / 3, np.nan], "Z": [1.5, 2.25], "K": [1, -3]}
    return plain | {"Y": np.float32([1 / 3, -1e-30])} | more


def test_ascii_tables(ascii_writer, tmp_path):
    made = ascii_writer.P(primary=ascii_writer.PPrimary(), l=ascii_writer.PL(lines()))
    path = made.write(tmp_path)
    with fits.open(path) as file:
        assert isinstance(file[1], fits.TableHDU)
        assert file[1].columns["Z"].format == "F8.3"
    read = ascii_writer.P.read(path)
    assert read == made
    cells = read.l.data
    assert (cells["X"][0], np.float32(cells["Y"][0]), list(cells["K"])) == (1 / 3, np.float32(1 / 3), [1, -3])
    assert np.isnan(cells["X"][1])
    assert list(np.ma.getmaskarray(cells["N"])) == [False, True]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"K": [1, -99999]}, "L.K: -99999 does not fit into I5"),
        ({"Z": [1.0, 123456.0]}, "L.Z: 123456.0 does not fit into F8.3"),
        ({"NAME": ["a" * 9, "b"]}, "L.NAME: 9 characters do not fit into 8"),
        ({"NAME": ["µ", "b"]}, "L.NAME: 'µ' is not ASCII"),
        ({"X": [np.inf, 1]}, "L.X: an ASCII table holds no infinite number"),
        ({"X": [[1.0], [2.0]]}, "X'. has cells of shape .1., and the spec says"),
    ],
)
def test_what_an_ascii_table_cannot_hold(ascii_writer, tmp_path, wrong, said):
    made = ascii_writer.P(primary=ascii_writer.PPrimary(), l=ascii_writer.PL(lines(**wrong)))
    with pytest.raises(ValueError, match=said):
        made.write(tmp_path)
    assert not list(tmp_path.iterdir())
