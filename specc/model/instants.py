"""Dates written as texts in a spec."""

from __future__ import annotations

import re

_INSTANT = re.compile(r"(\d{4}-\d\d-\d\d)(T\d\d:\d\d:\d\d(\.\d*)?)?|\d\d:\d\d:\d\d(\.\d*)?")


def is_instant(text: str) -> bool:
    """Say whether a text is a date, a time, or both, as the Standard (9.1.1) writes them."""
    return bool(_INSTANT.fullmatch(text))
