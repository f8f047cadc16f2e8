"""Print the matrix of features and backends: `python -m tests.matrix`; `--write` keeps it where the pages read it."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from matrix.compiling import SECTIONS, made_of, printed, stored, to_text

found = {section: made_of(section) for section in SECTIONS}
for section, features in found.items():
    sys.stdout.write(printed(section, features))
if "--write" in sys.argv[1:]:
    stored().write_text(to_text(found), encoding="utf-8")
