"""Examples of ASDF: arrays, their shapes and the rules over them, tags."""

from __future__ import annotations

import asdf
import numpy as np
import pytest
from examples.made import makes

SPEC = """
flags Dq : uint32 { bit 0 bad "bad"  bit 2 hot "hot" }
tree Model {
  name? : string  "name"
  when tag matches /.*\\/transform\\/shift-1\\..*/ { offset : float "offset" }
  when tag matches /.*\\/transform\\/compose-1\\..*/ { forward : list[2] of Model "both" }
}
product p : asdf "Arrays" {
  tree {
    data  : float32[ny, nx]  unit DN/s | MJy/sr  >= 0          "pixels"
    err?  : float16[ny, nx] | float32[ny, nx]  unit of data  > 0  "uncertainty"
    dq    : uint32[ny, nx]  bits Dq                            "quality"
    wave  : float64[n]  unit um  > 0  increasing               "wavelength"
    label : list[n] of string  unique                          "a label each"
    model : Model                                              "a transform"
    total : float                                              "all of it"
    table : any  tagged "tag:stsci.edu:asdf/core/ndarray-*"    "whatever"
    require all(err < data)  if present                        "what is there is seen"
    require max(wave) < 50 [um]                                  "not far"
    require total == sum(data)  within 1e-3                    "the sum"
    require n >= 5
  }
}"""


@pytest.mark.laws
def test_arrays(tmp_path):
    for one in makes(SPEC, tmp_path):
        with asdf.config_context() as config, asdf.open(one.path) as opened:
            config.validate_on_read = False
            data, wave = np.asarray(opened["data"]), np.asarray(opened["wave"])
            assert len(wave) == len(opened["label"]) == len(set(opened["label"])) >= 5
            assert (np.diff(wave) > 0).all()
            assert abs(float(opened["total"]) - float(data.sum(dtype=np.float64))) <= 2e-3
            if "err" in opened.tree:
                assert (np.asarray(opened["err"]) < data).all()
