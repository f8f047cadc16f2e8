# SPDX-License-Identifier: BSD-3-Clause
"""A file of any format but FITS as a whole: how it is packed, and what it is called."""

from __future__ import annotations

from ..codes import note
from ..reading.ending import Ending
from ..stream import Stream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..findings import Findings
    from ..spec import Format
    from .layout import Document

# Endings that say another format than these may be called by.
_FOREIGN = {
    **dict.fromkeys((".fits", ".fit", ".fts"), "fits"),
    ".asdf": "asdf",
    ".json": "json yaml",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".ecsv": "ecsv",
    ".csv": "csv ecsv",
    ".png": "png",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    **dict.fromkeys((".gif", ".h5", ".hdf5", ".html", ".htm", ".pdf", ".tar", ".tgz", ".tif", ".tiff", ".zip"), ""),
    **dict.fromkeys((".vot", ".xml", ".parquet"), ""),
}


def check_container(file: Document, of: Format, findings: Findings) -> None:
    """Judge a file by its name."""
    packing = file.packing
    if packing is not None:
        text = f"the file is packed with {packing}; what is inside was judged"
        note(findings, "X0103", text, found=packing)
    if isinstance(file.path, Stream):
        return
    ending = Ending(file.path)
    if (denied := ending.denied_by(packing)) is not None:
        note(findings, "X0104", denied, found=ending.packing, expected=packing)
    elif of.name not in _FOREIGN.get(ending.format, of.name).split():
        text = f"the file is read as {of.name.upper()}, and its name ends in {ending.format}; call it {of.suffixes[0]}"
        note(findings, "X0104", text, found=ending.format, expected=of.suffixes[0])
