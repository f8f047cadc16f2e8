# SPDX-License-Identifier: BSD-3-Clause
"""A file as a whole: what it says of itself, how it is packed, and what it is called (FITS 4.4.1.1; RFC 4047)."""

from __future__ import annotations

from ...stream import Stream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...findings import Findings
    from ..file import FitsFile
    from .hdu import StandardHdu

_PACKED = {".gz": "gzip", ".z": "compress", ".bz2": "bzip2", ".xz": "xz"}
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
    name = file.path.lower()
    ending = _ending(name)
    told = _PACKED.get(ending)
    if told is not None:
        name = name[: -len(ending)]
        ending = _ending(name)
    if told != packing:
        what = f"says {told}" if told else "does not say so"
        is_packed = f"packed with {packing}" if packing else "not packed"
        h.fault("F0121", f"the file is {is_packed}, and its name {what}; rename it", found=told, expected=packing)
    elif ending in _FOREIGN.split():
        h.fault(
            "F0121", f"the file is FITS, and its name ends in {ending}; call it .fits", found=ending, expected=".fits"
        )


def _ending(name: str) -> str:
    return name[name.rfind(".") :] if "." in name[name.replace("\\", "/").rfind("/") + 1 :] else ""
