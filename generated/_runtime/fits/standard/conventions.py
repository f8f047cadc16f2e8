# SPDX-License-Identifier: BSD-3-Clause
"""Which files follow a registered convention that ties HDUs together: grouping tables, OIFITS, Green Bank.

Every file comes by here, so nothing is looked at but names that are known and one keyword.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...findings import Findings
    from ..file import FitsFile
    from .hdu import StandardHdu


def check_conventions(file: FitsFile, hdus: list[StandardHdu], findings: Findings) -> None:  # noqa: ARG001  # as all file rules
    """Judge a file by the conventions that it follows."""
    names = [(h.hdu.name or "").strip(" ") for h in hdus]
    if "GROUPING" in names or any(h.card("GRPID1") is not None for h in hdus):
        from .grouping import check_grouping

        check_grouping(hdus)
    if any(name.startswith("OI_") for name in names):
        from .oifits import check_oifits

        check_oifits(hdus)
    if hdus[0].asked("F2001"):
        for h in hdus:
            _virtual_columns(h)


def _virtual_columns(h: StandardHdu) -> None:
    """Keywords that are called like a column of the same table (Green Bank convention)."""
    for name in h.indexed("TTYPE").values():
        card = h.card(name.value.strip(" ").upper()) if name.kind == "string" and name.value else None
        if card is not None and card.kind not in ("commentary", "undefined"):
            column = name.value.strip(" ")
            reason = f"{card.keyword} is a keyword, with one value for all rows, and column {column} has one for each"
            h.fault("F2001", f"{reason}; rename one", card, column=column)
