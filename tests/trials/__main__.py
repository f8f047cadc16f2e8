"""Print how many lines of the trials come out clean: `python -m tests.trials`."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from trials.tags import HERE, answered, crds_rows, left_out, tagged

design = HERE.parents[2] / "shared" / "design"
if not design.is_dir():
    sys.exit(f"no design in {design}: the trials are there")
done, lines = answered(), tagged(design)
of_each = Counter(line.partition(":")[0] for line in lines)
clean = Counter(line.partition(":")[0] for line in lines if line in done)
for trial, count in of_each.items():
    print(f"{trial:28}{clean[trial]:4} of {count:3} tagged lines compile")
out = left_out()
print(f"{'left out, with a reason':28}{sum(line in out for line in lines):4}")
rows = crds_rows(design)
share = sum(row in done for row in rows)
print(f"CRDS rows that come out clean: {share} of {len(rows)} ({100 * share / len(rows):.1f} %)")
