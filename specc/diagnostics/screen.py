"""A line of text as a terminal shows it: tabs widened, wide characters counted twice, control characters made visible.

Takes the text of one line, gives what to print and the screen column of every character, counted from 0.
"""

from __future__ import annotations

import unicodedata

_TAB = 4
_UNSHOWABLE = "\N{REPLACEMENT CHARACTER}"
_CUT = "…"


class ShownLine:
    """One line of a text on a screen. `columns[i]` is where character i begins; the last entry is the end."""

    __slots__ = ("_cells", "columns")

    def __init__(self, text: str) -> None:
        self._cells: list[str] = []  # one entry a screen column; the second half of a wide character is ""
        self.columns = [0]
        for character in text:
            self._cells += _cells(character, len(self._cells))
            self.columns.append(len(self._cells))

    def column(self, character: int) -> int:
        """Give the screen column of a character, from 0; behind the end the columns go on, one a character."""
        last = len(self.columns) - 1
        return self.columns[character] if character <= last else self.columns[last] + character - last

    def window(self, first: int, width: int) -> tuple[str, int]:
        """Give the text from screen column `first` on, at most `width` wide, and how far it was moved to the left.

        What is cut off is shown by `…` in the place of one column.
        """
        if len(self._cells) <= width:
            return "".join(self._cells), 0
        first = min(first, len(self._cells) - width)
        shown = self._cells[first : first + width]
        if first > 0:
            # Half a wide character cannot be shown.
            shown[0] = _CUT
            if shown[1] == "":
                shown[1] = " "
        if first + width < len(self._cells):
            shown[-1] = _CUT if shown[-1] != "" else ""
            if shown[-1] == "":
                shown[-2:] = [" ", _CUT]
        return "".join(shown), first


def visible(text: str) -> str:
    """Give a text without characters that would move the cursor, change colours or turn the direction of writing."""
    return "".join(_UNSHOWABLE if _is_unshowable(character) and character != "\n" else character for character in text)


def _cells(character: str, column: int) -> list[str]:
    if character == "\t":
        return [" "] * (_TAB - column % _TAB)
    if _is_unshowable(character):
        return [_UNSHOWABLE]
    if unicodedata.combining(character):
        # A mark sits on the character before it; joined to a cell of its own it would shift all that follows.
        return []
    return [character, ""] if unicodedata.east_asian_width(character) in "WF" else [character]


def _is_unshowable(character: str) -> bool:
    # Control, format (direction overrides are among them), surrogate (a byte that was no UTF-8), private, line ends.
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"} and character != "\t"
