# SPDX-License-Identifier: BSD-3-Clause
"""ASDF inside FITS (A03): the HDU that holds the tree, and what the tree says of the other HDUs.

Judged when data are read, of files that have an HDU named ASDF; the tree itself is judged as that of any ASDF file.
"""

from __future__ import annotations

from ...asdf.tree import TreeRules
from ...codes import note
from ..embedded import COLUMN, NAME, PREFIX, hash_of, is_embedding, place_of, read_embedded, source_of
from ..sources import difference

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...asdf.ndarray import Ndarray
    from ...findings import Findings
    from ..file import FitsFile
    from ..structure import Hdu

_HASH = "_fits_hash"


def check_embedded(file: FitsFile, findings: Findings) -> None:
    """Judge every HDU that says it holds an ASDF file."""
    those = [hdu for hdu in file.hdus if is_embedding(hdu)]
    for hdu in those:
        place = place_of(hdu)
        if hdu is not those[0]:
            note(findings, "A0301", f"HDU {those[0].index} is named {NAME}, too; readers take the first", **place)
        _form(hdu, findings, place)
        _tree(file, hdu, findings, place)
    last = those[-1] if those else file.hdus[-1]
    if last.index != len(file.hdus) - 1:
        behind = file.hdus[-1].label
        note(findings, "A0303", f"{behind} comes behind it; writers append the tree last", **place_of(last))


def _form(hdu: Hdu, findings: Findings, place: dict[str, Any]) -> None:
    """Judge in which form the bytes are held."""
    if hdu.kind in ("image", "other") and not hdu.compressed:
        text = "it is an image, which is the older layout; JWST writes a binary table now"
        note(
            findings,
            "A0310",
            text if hdu.kind == "image" else text.replace("an image", "of a type of its own"),
            **place,
        )
        return
    if hdu.kind != "table":
        note(findings, "A0301", f"it is no binary table of bytes, but of kind {hdu.kind}", found=hdu.kind, **place)
        return
    table = hdu.table_of(findings)
    if table is None:
        return
    names = [column.name for column in table.columns]
    if names != [COLUMN]:
        said = ", ".join(names[:4]) or "none"
        note(
            findings, "A0302", f"its one column is {COLUMN}, and this has {said}", expected=COLUMN, found=said, **place
        )
    if hdu.rows != 1:
        note(findings, "A0302", f"it has {hdu.rows} rows; the tree takes one", expected=1, found=hdu.rows, **place)
    elif table.columns and table.columns[0].code != "B":
        form = table.columns[0].form
        note(findings, "A0302", f"its column holds bytes, TFORM1 = 'nB', and this says {form!r}", found=form, **place)


def _tree(file: FitsFile, hdu: Hdu, findings: Findings, place: dict[str, Any]) -> None:
    """Judge the ASDF file in an HDU."""
    told, root, read = read_embedded(file, hdu, findings)
    if root is None or read is None:
        return
    part, layout = read

    def outside(array: Ndarray, uri: str) -> tuple[str, str] | None:
        return _source(file, array, uri)

    TreeRules(root, layout.blocks, layout.standard, told, outside).check()
    if layout.blocks:
        from ...asdf.block_data import Budget, check_data

        check_data(part, layout.blocks, told, Budget())
    told.hand_over()
    said = root.value.get(_HASH) if root.kind == "object" else None
    if said is not None and said.kind == "string" and not any(each.compressed for each in file.hdus):
        have = hash_of(file)
        if said.value != have:
            text = "headers were changed since the tree was written, by its _fits_hash; readers take the headers"
            note(findings, "A0307", text, path=_HASH, line=said.line or None, expected=have, found=said.value, **place)


def _source(file: FitsFile, array: Ndarray, uri: str) -> tuple[str, str] | None:
    """Code and text of what is wrong with an array that says where in the file its values are."""
    if not uri.startswith(PREFIX):
        return None
    hdu = source_of(file, uri)
    if hdu is None:
        return "A0305", f"source {uri[:60]!r} names no HDU of this file"
    found = difference(array, hdu, file)
    return None if found is None else ("A0306", found[0])
