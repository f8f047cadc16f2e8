"""Applying the fixes that diagnostics carry.

Takes the text of one spec and what was said of it; gives the text with the fixes in it. Fixes that touch each other are
left for the next round, when what the first ones changed has been looked at anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.diagnostics.record import Diagnostic
    from specc.source import Source


def applied(source: Source, diagnostics: Iterable[Diagnostic], *, unsafe: bool) -> tuple[str, list[Diagnostic]]:
    """Give the text with the fixes that may be applied, and the diagnostics whose fixes they are.

    unsafe: those that somebody should look at are applied too.
    """
    fixes = {
        (one.fix.span.start, one.fix.span.end, one.fix.replacement): (one.fix, one)
        for one in diagnostics
        if one.fix is not None and one.fix.span.source == source and (one.fix.safe or unsafe)
    }
    pieces: list[str] = []
    taken: list[Diagnostic] = []
    end = -1
    for _, (fix, diagnostic) in sorted(fixes.items(), key=lambda pair: pair[0]):
        if fix.span.start <= end:
            continue
        pieces += [source.text[max(end, 0) : fix.span.start], fix.replacement]
        taken.append(diagnostic)
        end = fix.span.end
    return "".join(pieces) + source.text[max(end, 0) :], taken
