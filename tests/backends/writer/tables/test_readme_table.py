"""What the map of the compiler shows of text tables is what happens."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
from astropy.table import Table
from factories.versioned import plan_of

from specc.backends.writer.memory import load

SPEC = """
specc 1
spec demo.cat 1.0.0
product cat : ecsv "Sources" {
  filename "cat_{field}.ecsv" { field : string = meta.field_name }
  meta { field_name : string "which field"  made : date "when" }
  columns { label : int64 unique  flux : float64 unit Jy nullable  sky : skycoord(icrs) }
}
"""


def test_the_example_runs(tmp_path, monkeypatch):
    text = (Path(__file__).parents[4] / "specc" / "README.md").read_text(encoding="utf-8")
    (example,) = [one for one in re.findall(r"```python\n(.*?)```", text, re.DOTALL) if "Cat(" in one]
    monkeypatch.chdir(tmp_path)
    exec(example, {"Cat": load(plan_of(SPEC)).Cat})  # noqa: S102  our own text
    table = Table.read("cat_m31.ecsv")
    assert np.isnan(table["flux"][0])
    assert (table["flux"][1], str(table["flux"].unit)) == (0.004, "Jy")
