# SPDX-License-Identifier: BSD-3-Clause
"""The rules of the FITS Standard 4.0, judged of every file beside those of its spec.

`check_standard` is the one entry. `register` says of each rule its level and section; the rooms beside it judge, a
topic each; `order` says which of them a header needs.
"""

from __future__ import annotations

from .check import check_standard
from .spec import STANDARD

__all__ = ["STANDARD", "check_standard"]
