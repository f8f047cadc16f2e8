"""A mended file as text for people, in the form of a difference, and as data for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specc.runtime.values import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.runtime.findings import Finding

    from .changes import Change
    from .mending import Outcome

_MOST_CODES = 12


def difference(path: str, found: list[Change]) -> Iterator[str]:
    """Give the lines of a difference: for each change where and why, the old card, the new card."""
    if not found:
        return
    yield f"--- {printable(path)}"
    yield f"+++ {printable(path)}"
    for change in found:
        yield f"@@ {place(change)} @@ {' '.join(change.codes) or 'header'}: {change.does}"
        if change.old is not None and change.old == change.new:
            yield f" {change.old}"
            continue
        if change.old is not None:
            yield f"-{change.old}"
        if change.new is not None:
            yield f"+{change.new}"


def place(change: Change) -> str:
    """Give where a change is: `SCI (HDU 1), card 7`."""
    hdu = f"{printable(change.label)} (HDU {change.index})"
    if change.part is not None:
        return f"{hdu}, {change.part}"
    if change.what == "inserted":
        return f"{hdu}, new card {change.to}"
    if change.what == "moved":
        return f"{hdu}, card {change.card} to {change.to}"
    return f"{hdu}, card {change.card}"


def left_text(left: list[Finding]) -> str:
    """Give one line about errors that stay: how many, and of which rules."""
    codes = sorted({finding.rule for finding in left})
    named = ", ".join(codes[:_MOST_CODES]) + (" ..." if len(codes) > _MOST_CODES else "")
    many = f"{len(left)} error{'' if len(left) == 1 else 's'} that no repair mends"
    return f"{many}: {named}"


def as_data(outcome: Outcome, found: list[Change]) -> dict[str, Any]:
    """Give a mended file as plain data."""
    return {
        "repairs": [_change_data(change) for change in found],
        "taken_back": [{"rule": one.code, "index": one.index, "reason": one.reason} for one in outcome.refused],
        "left": [_finding_data(finding) for finding in outcome.after.errors],
    }


def _change_data(change: Change) -> dict[str, Any]:
    return {
        "rules": list(change.codes),
        "hdu": change.label,
        "index": change.index,
        "what": change.what,
        "part": change.part,
        "card": change.card,
        "to": change.to,
        "old": change.old,
        "new": change.new,
        "does": change.does,
    }


def _finding_data(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "level": finding.level,
        "hdu": finding.hdu,
        "index": finding.index,
        "keyword": finding.keyword,
        "message": finding.message,
    }
