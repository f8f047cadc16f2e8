# SPDX-License-Identifier: BSD-3-Clause
"""Names of HDUs (FITS 4.4.2.6) over a whole file, and INHERIT, NEXTEND and HDUNAME beside them.

An absent EXTVER or EXTLEVEL is 1. Two HDUs of different types may share a name.
"""

from __future__ import annotations

from ...values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from ...findings import Findings
    from ..file import FitsFile
    from .hdu import StandardHdu

    Named: TypeAlias = list[tuple[StandardHdu, str]]


def check_names(file: FitsFile, hdus: list[StandardHdu], findings: Findings) -> None:  # noqa: ARG001  # as all file rules
    """Judge the names of all HDUs of a file."""
    named: Named = []
    for h in hdus:
        name = h.text("EXTNAME")
        if name is None:
            if h.hdu.index and h.card("EXTNAME") is None and h.asked("F1307"):
                h.fault("F1307", "the extension has no name; give it an EXTNAME", keyword="EXTNAME")
        elif not name.strip():
            h.fault("F1302", "EXTNAME is blank; give the HDU a name, or leave the card out", h.card("EXTNAME"))
        else:
            named.append((h, name))
        _inherit(h, hdus[0])
        _hduname(h, name)
    if len(named) > 1:
        _twice(named)
        _spelt_alike(named)
    _count(hdus)


def _twice(named: Named) -> None:
    """HDUs that no reader can tell apart by name and version, and those it can by what is not written."""
    seen: dict[tuple[str, str, int, int], StandardHdu] = {}
    same_name: dict[str, list[StandardHdu]] = {}
    for h, name in named:
        version, level = h.integer("EXTVER"), h.integer("EXTLEVEL")
        kind = (h.text("XTENSION") or "").strip() if h.hdu.index else ""
        key = (kind, name.upper(), 1 if version is None else version, 1 if level is None else level)
        before = seen.setdefault(key, h)
        if before is not h:
            which = f"name {shown(name)} and version {key[2]}"
            message = f"HDU {before.hdu.index} has the {which} already; give each its own EXTVER"
            h.fault("F1301", message, h.card("EXTVER") or h.card("EXTNAME"))
        else:
            same_name.setdefault(name, []).append(h)
    for name, sharing in same_name.items():
        if len(sharing) > 1:
            _unversioned(name, sharing)


def _unversioned(name: str, sharing: list[StandardHdu]) -> None:
    for h in sharing:
        if h.card("EXTVER") is None:
            message = f"other HDUs are called {shown(name)} as well; write EXTVER = 1, which is meant here"
            h.fault("F1309", message, h.card("EXTNAME"), fix="1")


def _spelt_alike(named: Named) -> None:
    """Names that readers who ignore case take for one."""
    spelt: dict[str, tuple[StandardHdu, str]] = {}
    for h, name in named:
        before, spelling = spelt.setdefault(name.strip().upper(), (h, name))
        if spelling != name:
            message = f"HDU {before.hdu.index} is called {shown(spelling)}, which many readers take for the same name"
            h.fault("F1308", message, h.card("EXTNAME"))


def _inherit(h: StandardHdu, primary: StandardHdu) -> None:
    card = h.card("INHERIT")
    if card is None:
        return
    if h.hdu.index == 0:
        h.fault("F1304", "the primary header has nothing to inherit from; take INHERIT out", card)
    elif card.value is True and (primary.integer("NAXIS") or 0) > 0:
        message = "INHERIT is T, and the primary HDU has data: its keywords speak of them; put them into an extension"
        h.fault("F1305", message, card)


def _hduname(h: StandardHdu, name: str | None) -> None:
    other = h.text("HDUNAME")
    if other is None or name is None or other.strip().upper() == name.strip().upper():
        return
    if h.asked("F1311"):
        h.fault("F1311", f"HDUNAME is {shown(other)} and EXTNAME {shown(name)}; write one name", h.card("HDUNAME"))


def _count(hdus: list[StandardHdu]) -> None:
    primary = hdus[0]
    card, extensions = primary.card("NEXTEND"), len(hdus) - 1
    if card is not None and hdus[-1].hdu.size is not None and card.kind == "int" and card.value != extensions:
        message = f"NEXTEND is {card.value}, and the file has {extensions} extensions"
        primary.fault("F1310", message, card, expected=extensions, fix=str(extensions))
