"""Put the parser's tables into the wheel, so that the first run waits for nothing and a read-only home does no harm.

Takes the checkout that a wheel is made of; gives one more file for it, built with the Lark at hand. Whoever installs
the wheel with another Lark builds tables as in a checkout (specc/syntax/grammar.py).
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Tables(BuildHookInterface):
    """Adds the tables to wheels; a checkout that is installed as it is has none."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the tables beside the checkout."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from specc.syntax.grammar import bundled_name, grammar_text, tables  # noqa: PLC0415  only now it can be found

        made = Path(tempfile.mkdtemp()) / bundled_name(grammar_text())
        made.write_bytes(tables(grammar_text()))
        build_data["force_include"][str(made)] = f"specc/_bundled/tables/{made.name}"
