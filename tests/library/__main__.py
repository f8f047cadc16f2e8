"""Write the generated part of `specs/README.md` anew: `python -m tests.library --write`; else say if it is stale."""

from __future__ import annotations

import sys

from tests.library.page import README, current

text = current()
if "--write" in sys.argv[1:]:
    README.write_text(text, encoding="utf-8")
elif text != README.read_text(encoding="utf-8"):
    sys.exit("specs/README.md is stale: python -m tests.library --write")
