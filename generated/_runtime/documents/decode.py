# SPDX-License-Identifier: BSD-3-Clause
"""Bytes of a text as characters: UTF-8 and nothing else, with the place of the first byte that is not."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .faults import Faults

UTF8_MARK = b"\xef\xbb\xbf"
# What other encodings begin with; a text in UTF-16 or 32 without a mark has NULs in its first four bytes.
_MARKS = (
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_UNMARKED = {(0, 0, 0, 1): "utf-32-be", (1, 0, 0, 0): "utf-32-le", (0, 1, 0, 1): "utf-16-be", (1, 0, 1, 0): "utf-16-le"}


def wide_encoding(content: bytes) -> tuple[str, int] | None:
    """The encoding of a text in UTF-16 or UTF-32, and how many bytes its mark takes; None for any other."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return encoding, len(mark)
    start = tuple(int(byte != 0) for byte in content[:4])
    return (_UNMARKED[start], 0) if start in _UNMARKED else None


def decoded(content: bytes, code: str, faults: Faults) -> str:
    """The text in UTF-8, without a mark before it; a finding of `code` at the first byte that is none.

    Bytes that are no UTF-8 become U+FFFD, so that reading goes on.
    """
    content = content.removeprefix(UTF8_MARK)
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode()) + 1
        byte = content[error.start]
        reading = f"as Latin-1 it would be {chr(byte)!r}" if byte >= 0xA0 else "in Latin-1 it is no character, either"  # noqa: PLR2004  # the first printable one above ASCII
        faults.add(code, line, column, f"the byte {byte:02X} is no UTF-8 ({reading}); write the file in UTF-8")
        return content.decode(errors="replace")
