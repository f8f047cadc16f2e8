"""Compare JWST's products with stdatamodels' schemas: `python -m tests.compared`; `--write` keeps the page."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from compared.report import PAGE, compared, page

done = compared()
text = page(done)
if "--write" in sys.argv[1:]:
    PAGE.write_text(text, encoding="utf-8")
else:
    sys.stdout.write(text)
for one in done.unexplained:
    sys.stderr.write(f"no reason: {one.product} {one.kind} {one.side} {one.hdu} {one.name} {one.said}\n")
for reason in done.idle:
    sys.stderr.write(f"explains nothing: {reason.why}\n")
sys.exit(1 if done.unexplained or done.idle else 0)
