# SPDX-License-Identifier: BSD-3-Clause
"""The rules over the data of one HDU: which of them its header calls for.

Takes an HDU of a file that is checked wholly. Cards are asked for by name, so that a header whose like was judged
before is not read again. Data that end beyond the file are not judged.
"""

from __future__ import annotations

from .fill import check_fill

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .hdu import StandardHdu


def check_data(h: StandardHdu) -> None:
    """Judge the data of an HDU."""
    check_fill(h)
    if h.card("CHECKSUM") is not None or h.card("DATASUM") is not None:
        from .checksums import check_sums

        check_sums(h)
    elif h.asked("F1209"):
        h.fault("F1209", "neither CHECKSUM nor DATASUM is there, so damage to it goes unnoticed; compute them")
    if h.hdu.kind in ("table", "asciitable") or h.hdu.compressed:
        from .table_data import check_table_data

        check_table_data(h)
    elif h.card("DATAMIN") is not None or h.card("DATAMAX") is not None:
        from .extremes import check_extremes

        check_extremes(h)
