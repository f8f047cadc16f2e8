# SPDX-License-Identifier: BSD-3-Clause
"""A file as a whole: what it says of itself, how it is packed, and what it is called (FITS 4.4.1.1; RFC 4047)."""

from __future__ import annotations

from ...reading.ending import Ending
from ...stream import Stream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...findings import Findings
    from ..file import FitsFile
    from .hdu import StandardHdu

# Endings of other formats. Many a FITS file is called .pha, .lc or .rmf, and rightly so.
_FOREIGN = (
    ".asdf .csv .ecsv .gif .h5 .hdf5 .htm .html .jpeg .jpg .json .pdf .png .tar .tgz .tif .tiff .txt .vot .xml .yaml "
    ".zip"
)


def check_container(file: FitsFile, hdus: list[StandardHdu], findings: Findings) -> None:  # noqa: ARG001  # as every such rule
    """Judge a file by its first card and its name."""
    h = hdus[0]
    if h.logical("SIMPLE") is False:
        message = "SIMPLE is F, which says that the file departs from the Standard"
        h.fault("F0114", f"{message}; write T if it does not", h.card("SIMPLE"), expected="T")
    packing = file.source.packing
    if packing is not None:
        h.fault("F0119", f"the file is packed with {packing}; what is inside was judged", found=packing)
    if isinstance(file.path, Stream):
        return
    ending = Ending(file.path)
    if (denied := ending.denied_by(packing)) is not None:
        h.fault("F0121", denied, found=ending.packing, expected=packing)
    elif ending.format in _FOREIGN.split():
        text = f"the file is FITS, and its name ends in {ending.format}; call it .fits"
        h.fault("F0121", text, found=ending.format, expected=".fits")
