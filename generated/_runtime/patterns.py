# SPDX-License-Identifier: BSD-3-Clause
"""Patterns of a spec: whether the whole of a text fits one, and where a text stops to fit.

Takes regular expressions of `re`. Where that module is not loaded, and for the first texts of a pattern, they are
matched by `regular`, which says the same and costs a cold validator less; after some texts `re` is worth its import.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Mapping

    from .regular import Regular
    from .regular_nodes import Due

_FEW = 400  # texts, which take `regular` about as long as it takes to load `re`
_KNOWN: dict[str, Callable[[str], bool]] = {}


class Pattern:
    """One pattern; it is compiled when first used."""

    __slots__ = ("_asked", "_hasty", "_regex", "_regular", "_risky", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self._asked = 0
        self._regex: re.Pattern[str] | None = None
        self._regular: Regular | None = None
        self._hasty: re.Pattern[str] | None = None
        self._risky: bool | None = None

    def fields(self, text: str) -> dict[str, str] | None:
        """The text of each named group that takes part; None when the whole text does not fit."""
        if not self._asks_re() and (self._is_first() or self._is_risky()):
            from .regular import Unusual

            try:
                return self._understood().fields(text)
            except Unusual:
                if self._is_risky() and not self._fits(text):
                    return None
        found = self._compiled().fullmatch(text)
        return None if found is None else {name: held for name, held in found.groupdict().items() if held is not None}

    def fields_without(self, text: str, barred: Mapping[str, Callable[[str], bool]]) -> dict[str, str] | None:
        """As `fields`, of groups that hold nothing that is barred, which is not for `re` to tell."""
        from .regular import Unusual

        try:
            return self._understood().fields_without(text, barred)
        except Unusual:
            return None

    def suits(self, text: str) -> bool:
        """Whether the whole text fits."""
        if self._asks_re() or not (self._is_first() or self._is_risky()):
            return self._compiled().fullmatch(text) is not None
        if self._risky and "re" in sys.modules and self._hastily().fullmatch(text) is not None:
            return True
        from .regular import Unusual

        try:
            return self._understood().fields(text) is not None
        except Unusual:
            return self._fits(text) if self._is_risky() else self._compiled().fullmatch(text) is not None

    def stop(self, text: str) -> tuple[int, Due, bool] | None:
        """Where a text stops to fit; None when that cannot be told.

        How many of its characters could go on to a text that fits, what is due behind them, and whether the text would
        fit if case did not count.
        """
        from .regular import Unusual

        try:
            at, due = self._understood().stop(text)
            return at, due, self._understood().fields(text, ignore_case=True) is not None
        except Unusual:
            return None

    def _asks_re(self) -> bool:
        """Whether `re` decides at once: it was loaded for this pattern, and cannot try for ever."""
        return self._regex is not None and not self._risky

    def _is_first(self) -> bool:
        """Whether so few texts were seen that it is not worth while to load `re`."""
        self._asked += 1
        return self._asked <= _FEW and "re" not in sys.modules

    def _is_risky(self) -> bool:
        """Whether `re` might try for ever, so that it is only asked of texts that fit."""
        if self._risky is None:
            from .linear import is_risky
            from .regular import Unusual

            try:
                self._risky = is_risky(self._understood().node)
            except Unusual:
                self._risky = False
        return self._risky

    def _fits(self, text: str) -> bool:
        from .linear import fits

        return fits(self._understood().node, text)

    def _hastily(self) -> re.Pattern[str]:
        """The pattern without second thoughts: what it fits the pattern fits, and it never tries again."""
        if self._hasty is None:
            import re

            try:
                self._hasty = re.compile(_without_trials(self.pattern))
            except re.error:
                self._hasty = re.compile("(?!)")
        return self._hasty

    def _understood(self) -> Regular:
        if self._regular is None:
            from .regular import Regular

            self._regular = Regular(self.pattern)
        return self._regular

    def _compiled(self) -> re.Pattern[str]:
        if self._regex is None:
            import re

            self._regex = re.compile(self.pattern)
        return self._regex


def _without_trials(pattern: str) -> str:
    """A pattern in which everything that repeats takes all that it can and gives nothing back."""
    import re

    # What is escaped, a class, the beginning of a group; or a quantifier, with what may say how eager it is.
    parts = r"(\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?)|([*+?]|\{(?:\d+,?\d*|,\d*)\})[?+]?"
    return re.sub(parts, lambda part: part[1] or f"{part[2]}+", pattern, flags=re.DOTALL)


def pattern_of(pattern: str) -> Callable[[str], bool]:
    """A function that says whether the whole of a text fits; every pattern is compiled once."""
    try:
        return _KNOWN[pattern]
    except KeyError:
        suits = _KNOWN[pattern] = Pattern(pattern).suits
        return suits
