"""Numbers with a unit in trees of ASDF: alone, or as quantities that say their unit."""

from __future__ import annotations

import pytest
from factories.judged import said

from tests.factories.asdf_text import made as asdf_made

HEAD = "#ASDF 1.0.0\n#ASDF_STANDARD 1.6.0\n%YAML 1.1\n%TAG ! tag:stsci.edu:asdf/\n--- !core/asdf-1.1.0\n"
SPEC = """
product p : asdf "Numbers" {
  tree {
    time   : float  unit s  > 0                  "exposure time"
    area?  : float  unit m2  nullable            "collecting area"
    steps? : list of float  unit s               "times of the steps"
    require time < 1 [h]                         "it is short"
  }
}
"""


def quantity(value, unit):
    return f"!unit/quantity-1.1.0 {{unit: {unit}, value: {value}}}"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("time: 12.5", {}),
        (f"time: {quantity(12.5, 's')}", {}),
        (f"time: {quantity(12, 's')}\narea: null", {}),
        (f"time: {quantity(12, 's')}\narea: {quantity('null', 'm**2')}", {}),
        (f"time: 1\narea: {quantity(2.5, 'm2')}\nsteps: [1, {quantity(2, 's')}]", {}),
        (f"time: {quantity(12.5, 'min')}", {"time:unit": "time: unit is 'min', not 's'"}),
        ("time: !unit/quantity-1.1.0 {value: 3}", {"time:unit": "time: unit is missing; it must say 's'"}),
        (f"time: {quantity(-1, 's')}", {"time:limit": "time is -1, not above 0"}),
        (f"time: {quantity(5000, 's')}", {"time": "not so: it is short (time is 5000)"}),
        (f"time: {quantity('long', 's')}", {"time:type": "time is 'long', not a number"}),
        ("time: {value: 3, unit: s}", {"time:type": "time is an object, not a number, alone or as a quantity"}),
        (
            f"time: 1\nsteps: [1, {quantity(2, 'h')}]",
            {"steps:unit": "steps[2]: unit is 'h', not 's'"},
        ),
    ],
)
def test_a_quantity_is_its_number_in_its_unit(text, found, tmp_path):
    made = asdf_made(f"{HEAD}{text}\n...\n")
    broken = said(SPEC, made, tmp_path, name="x.asdf")
    assert {rule.removeprefix("tree:"): message for rule, message in broken.items()} == found
