# SPDX-License-Identifier: BSD-3-Clause
"""Faults of a text as findings of the rules C01."""

from __future__ import annotations

from ..codes import note
from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..findings import Findings
    from ..tables.faults import TextFault, TextFaults

_CODES = {
    "few": "C0102",
    "many": "C0102",
    "encoding": "C0105",
    "nul": "C0105",
    "unclosed": "C0106",
    "stray": "C0106",
    "endings": "C0107",
    "long-line": "C0111",
    "long-cell": "C0112",
    "bom": "C0113",
    "blank": "C0114",
}


def tell(faults: TextFaults, findings: Findings) -> None:
    """Put faults into the findings; comments, which a product says that there are, are none."""
    for fault in faults:
        code = _CODES.get(fault.kind)
        if code is not None:
            text, found = _said(fault)
            expected = fault.detail[1] if isinstance(fault.detail, tuple) else None
            note(
                findings, code, text, line=fault.line, row=fault.row, count=fault.count, found=found, expected=expected
            )


def _said(fault: TextFault) -> tuple[str, Any]:
    """What is said of a fault, and what was found."""
    detail: Any = fault.detail
    match fault.kind:
        case "few" | "many":
            found, wanted = detail
            fields = f"{found} field{'s' * (found != 1)}"
            return f"a row has {fields}, and the first line {wanted} name{'s' * (wanted != 1)}", found
        case "encoding" if isinstance(detail, str):
            return f"the file is {detail}; save it as UTF-8", detail
        case "encoding":
            return f"the bytes {detail.hex(' ')} are no UTF-8; save the file as UTF-8", detail.hex(" ")
        case "nul":
            return "bytes of 0 stand in the text", None
        case "unclosed":
            return (
                f"{shown(detail)} begins with a quote that nothing closes; it was read to the end of its line",
                detail,
            )
        case "stray" if detail.startswith('"'):
            return f'{shown(detail)} goes on behind its quote; a quote inside is written ""', detail
        case "stray":
            return f'{shown(detail)} has a quote in it and is not quoted; write "..." with "" inside', detail
        case "endings":
            return f"lines end with {detail[0]}, and the first with {detail[1]}", detail[0]
        case "long-line":
            return "a line of more than 16 MiB; nothing was read from it on", None
        case "long-cell":
            return f"a field of {detail} characters", detail
        case "bom":
            return "the file begins with a byte order mark, which some readers take for a part of the first name", None
        case _:
            return "a blank line among the rows, which some readers take for a row", None
