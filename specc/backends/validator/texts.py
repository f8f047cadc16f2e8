"""Texts of a spec inside Python code: as string literals, comments, docstrings and names, so that none can become code.

Takes any text at all; gives text that Python reads back as the same (literals) or does not read (comments, docstrings),
in the form that the formatter leaves alone.
"""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\"}
# A comment that begins like these means something to a tool.
_PRAGMAS = re.compile(
    r"(type|noqa|fmt|yapf|isort|ruff|flake8|pylint|pyright|mypy|nosec|pragma|region|endregion|%%|!)\b|[!%:-]",
    re.IGNORECASE,
)


def literal(value: bool | float | str) -> str:  # noqa: FBT001  the value of a literal may be a truth value
    """Give a value as Python writes it."""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, float) and (value != value or value in {float("inf"), float("-inf")}):  # noqa: PLR0124  NaN
        return f'float("{value}")'
    return repr(value)


def quoted(text: str) -> str:
    """Give a string literal, in double quotes unless single ones need fewer escapes."""
    quote = _quote(text)
    return f"{quote}{_escaped(text, quote)}{quote}"


def pattern(text: str) -> str:
    """Give a regular expression as a raw literal where that is possible."""
    plain = "\\" in text and text.isprintable() and '"' not in text and "'" not in text
    ends = len(text) - len(text.rstrip("\\"))
    return f'r"{text}"' if plain and ends % 2 == 0 else quoted(text)


def in_block(text: str) -> str:
    """Give a text as one line within three quotes."""
    return _escaped(text, '"').replace('\\"', "\\x22")


def template(parts: Sequence[tuple[str, str]]) -> str:
    """Give an f-string of (text, expression) pairs, in which one of the two is empty."""
    quote = _quote("".join(text for text, _ in parts))
    inside = "".join(
        f"{{{expression}}}" if expression else _escaped(text, quote).replace("{", "{{").replace("}", "}}")
        for text, expression in parts
    )
    return f"f{quote}{inside}{quote}"


def _quote(text: str) -> str:
    return "'" if text.count('"') > text.count("'") else '"'


def _escaped(text: str, quote: str) -> str:
    if text.isprintable() and quote not in text and "\\" not in text:
        return text
    return "".join(_character(one, quote) for one in text)


def _character(one: str, quote: str) -> str:
    if one == quote:
        return "\\" + one
    if one in _ESCAPES:
        return _ESCAPES[one]
    if one.isprintable():
        return one
    # repr would do the same; spelled out, because what is escaped here is what keeps a text from being code
    number = ord(one)
    if number < 0x100:  # noqa: PLR2004  what two digits hold
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"  # noqa: PLR2004  what four hold


def printable(text: str) -> str:
    """Give one line without characters that do not show, or that turn the direction of others."""
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())


def comment(text: str) -> str:
    """Give the text of a comment: one line, which no tool takes for an order."""
    line = printable(text)
    return f"./{line}" if _PRAGMAS.match(line) else line


def sentence(text: str) -> str:
    """Give one line of a docstring that ends as a sentence does."""
    line = _docstring_line(text).strip()
    return line if not line or line.endswith((".", "!", "?", ":")) else f"{line}."


def docstring(summary: str, description: str = "") -> list[str]:
    """Give the lines of a docstring, without indentation: a summary, and paragraphs as their author broke them."""
    first = re.sub('^"', "'", sentence(summary))
    prose = [_docstring_line(line) for line in description.expandtabs().splitlines()]
    prose = _without_margin(prose)
    if not prose:
        return [f'"""{first}"""']
    return [f'"""{first}', "", *prose, '"""']


def _docstring_line(text: str) -> str:
    # A backslash would escape what follows it, and three quotes would end the docstring.
    shown = "".join(one if one.isprintable() else " " for one in text).rstrip()
    return re.sub('"{2,}', lambda found: "'" * len(found[0]), shown.replace("\\", "\\\\"))


def _without_margin(lines: Sequence[str]) -> list[str]:
    """Give lines without blank ones around them and without what all are indented by."""
    full = [index for index, line in enumerate(lines) if line.strip()]
    if not full:
        return []
    margin = min(len(lines[index]) - len(lines[index].lstrip()) for index in full)
    return [line[margin:] for line in lines[full[0] : full[-1] + 1]]


def name(text: str) -> str:
    """Give the letters, digits and underscores of a text, ASCII alone, as part of a Python name."""
    return re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_")


class Names:
    """Names given out in one module, each once."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)

    def new(self, wanted: str) -> str:
        """Give a name that nobody has: the wanted one, or that with a number."""
        stem = wanted if wanted and not wanted[0].isdigit() else f"_{wanted}"
        found, number = stem, 1
        while found in self._taken or keyword.iskeyword(found) or keyword.issoftkeyword(found):
            number += 1
            found = f"{stem}_{number}"
        self._taken.add(found)
        return found
