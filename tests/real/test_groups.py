"""What `include X?` brings: a file that has half of it is told which half is missing."""

from __future__ import annotations

import numpy as np
from astropy.io import fits

from specc.backends.validator import load
from specc.model.resolve import resolve
from specc.plan.rules import plan
from specc.source import Source
from specc.syntax.parse import parse

SPEC = """specc 1
spec demo.group 1.0.0
header Orbit {
  ORBIT_X, ORBIT_Y, ORBIT_Z, ORBIT_T, ORBIT_U, ORBIT_V, ORBIT_W, ORBIT_S : float  "where the satellite was"
  require ORBIT_X > 0  "it is on this side"
}
product p : fits "p" { primary { include Orbit? } }
"""


def findings(path, header):
    fits.PrimaryHDU(header=header).writeto(path, overwrite=True)
    tree, _ = parse(Source("demo/group.specc", SPEC))
    spec, problems = resolve(tree, {})
    assert not problems
    return {one.rule: one.message for one in load(plan(spec)).validate(str(path)).files[0].findings}


def test_a_group_that_is_absent_is_not_judged(tmp_path):
    assert findings(tmp_path / "a.fits", fits.Header()) == {}


def test_a_group_that_is_whole_is_judged(tmp_path):
    header = fits.Header({f"ORBIT_{letter}": np.float64(-1.0) for letter in "XYZTUVWS"})
    [message] = findings(tmp_path / "a.fits", header).values()
    assert message == "not so: it is on this side (ORBIT_X is -1.0)"


def test_of_half_a_group_the_missing_half_is_named(tmp_path):
    header = fits.Header({f"ORBIT_{letter}": np.float64(1.0) for letter in "XYZTUVW"})
    [message] = findings(tmp_path / "a.fits", header).values()
    assert message.startswith("not so: ORBIT_X, ORBIT_Y,")
    assert message.endswith("come together or not at all (ORBIT_S is missing)")
