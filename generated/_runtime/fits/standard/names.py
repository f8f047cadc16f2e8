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
    """HDUs that no reader can tell apart by name and version, and those it can by a version that is not written."""
    by_name: dict[tuple[str, str], list[StandardHdu]] = {}
    for h, name in named:
        kind = (h.text("XTENSION") or "").strip() if h.hdu.index else ""
        by_name.setdefault((kind, name.upper()), []).append(h)
    for (_, name), sharing in by_name.items():
        if len(sharing) > 1 and not _same_version(sharing):
            silent = [h for h in sharing if h.card("EXTVER") is None]
            if silent:
                message = f"other HDUs are called {shown(name)} as well; write EXTVER = 1, which is meant here"
                silent[0].fault("F1309", message, silent[0].card("EXTNAME"), count=len(silent), fix="1")


def _same_version(sharing: list[StandardHdu]) -> bool:
    """Tell of HDUs of one name and type that have one version and level as well; whether there are any."""
    versions: dict[tuple[int, int], list[StandardHdu]] = {}
    for h in sharing:
        version, level = h.integer("EXTVER"), h.integer("EXTLEVEL")
        versions.setdefault((1 if version is None else version, 1 if level is None else level), []).append(h)
    for (version, _), same in versions.items():
        if len(same) > 1:
            second = same[1]
            others = f"HDU {same[0].hdu.index} has" if len(same) == 2 else f"{len(same) - 1} others have"  # noqa: PLR2004
            message = f"{others} this name, type and version {version} too; give each an EXTVER of its own"
            second.fault("F1301", message, second.card("EXTVER") or second.card("EXTNAME"), count=len(same) - 1)
    return len(versions) < len(sharing)


def _spelt_alike(named: Named) -> None:
    """Names that readers who ignore case take for one; each spelling is told once."""
    spelt: dict[str, list[str]] = {}
    for h, name in named:
        spellings = spelt.setdefault(name.strip().upper(), [name])
        if name not in spellings:
            spellings.append(name)
            message = f"another HDU is called {shown(spellings[0])}, which many readers take for this name; rename one"
            h.fault("F1308", message, h.card("EXTNAME"))


def _inherit(h: StandardHdu, primary: StandardHdu) -> None:
    card = h.card("INHERIT")
    if card is None:
        return
    if h.hdu.index == 0:
        h.fault("F1304", "the primary header has nothing to inherit from; leave INHERIT out", card)
    elif card.value is True and (primary.integer("NAXIS") or 0) > 0:
        message = "INHERIT is T, and the keywords of the primary HDU speak of its data; move these into an extension"
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
        message = f"NEXTEND is {card.value}, and the file has {extensions} extension{'' if extensions == 1 else 's'}"
        primary.value_fault("F1310", message, card, expected=extensions, fix=str(extensions))
