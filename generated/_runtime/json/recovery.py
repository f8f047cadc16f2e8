# SPDX-License-Identifier: BSD-3-Clause
"""What was meant by a word of a text of JSON that may not stand where it does, and how reading goes on behind it.

Takes the state of the pass and the word; tells what is wrong, and changes the state as if it had been right.
"""

from __future__ import annotations

import re

from ..trees.node import TreeNode
from ..values import shown
from .numbers import read_odd
from .reading import AFTER, BEFORE_COLON, DONE, FIRST, FIRST_KEY, MOST_FAULTS, NEXT_KEY, VALUE, Over, Stop
from .strings import meant, told
from .tokens import CLOSE, COLON, COMMA, KEY, ODD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .reading import Reading

_CUT = 30
# A line that begins so goes on as JSON does: the string before it was to end with its line.
_GOES_ON = re.compile(r'[ \t]*(?:"[^"]*"[ \t]*[:,\]}]|[\]}])')
_AT_END = re.compile(r"[,\]}\s]*\Z")


def mend(r: Reading, kind: int, text: str, column: int) -> None:
    """Take a word that is wrong, or that stands where it may not."""
    if sum(r.faults.told(code) for code in ("T0104", "T0106", "T0107", "T0109", "T0119")) > MOST_FAULTS:
        r.fault("T0102", column, f"this is no JSON: it has more than {MOST_FAULTS} faults of syntax; nothing is judged")
        raise Stop
    if kind == ODD and text[0] in "#/" and _comment(r, text, column):
        return
    if r.state == DONE:
        _behind(r, text, column)
    if kind == ODD:
        _odd(r, text, column)
    elif kind == COMMA:
        _comma(r, column)
    elif kind == COLON:
        r.fault("T0106", column, "a colon stands where none can")
    elif kind == CLOSE:
        _close(r, text, column)
    elif r.state == BEFORE_COLON:
        r.fault("T0106", column, f"a colon is missing between the key {shown(r.key)} and its value")
        r.state = VALUE
        r.take(kind, text, column)
    elif r.state == AFTER:
        r.fault("T0106", column, f"a comma is missing before {_cut(text)}")
        r.state = NEXT_KEY if r.is_object else VALUE
        r.take(kind, text, column)
    elif r.state in (VALUE, FIRST):
        _key_for_value(r, text, column)
    else:
        _value_for_key(r, text, column)


def _comment(r: Reading, text: str, column: int) -> bool:
    """Pass over a comment, telling it; whether it is one."""
    if text[0] == "/" and text[1:2] not in ("/", "*"):
        return False
    r.fault("T0118", column, "this is a comment, which JSON has not; leave it out", found=_cut(text))
    r.comment = text.startswith("/*") and not (text.endswith("*/") and len(text) > len("/*/"))
    return True


def _behind(r: Reading, text: str, column: int) -> None:
    """Tell what stands behind the value; nothing of it is read."""
    root = r.root
    before = r.lines[r.number - 1][: column - 1]
    if root is not None and not before.strip() and text[0] in '{["' and root.kind in ("object", "list"):
        said = "a second value begins in a line of its own: this is one JSON a line (NDJSON), and no JSON"
        r.fault("T0120", column, f"{said}; put the values into one list")
        raise Stop
    r.fault("T0104", column, f"{_cut(text)} stands behind the value, which is over; leave out what follows")
    raise Over


def _comma(r: Reading, column: int) -> None:
    if r.state == BEFORE_COLON:
        r.fault("T0106", column, f"the key {shown(r.key)} has no value")
        _nothing(r, column)
        r.state = NEXT_KEY
    elif r.state == VALUE and r.is_object:
        r.fault("T0106", column, f"a value is missing before the comma: the key {shown(r.key)} has none")
        _nothing(r, column)
        r.state = NEXT_KEY
    else:
        r.fault("T0106", column, "a comma stands where none can; leave it out")


def _nothing(r: Reading, column: int) -> None:
    """Put what stands for a value that is not there."""
    r.put(TreeNode("other", "", r.number, column))


def _close(r: Reading, text: str, column: int) -> None:
    if not r.around:
        r.fault("T0106", column, f"{text} closes nothing")
        return
    if r.state == NEXT_KEY or (r.state == VALUE and not r.is_object):
        r.fault("T0119", column, f"a comma stands before {text}, behind the last element; leave it out")
    elif r.state in (VALUE, BEFORE_COLON):
        r.fault("T0106", column, f"the key {shown(r.key)} has no value")
        _nothing(r, column)
    if (text == "}") is not r.is_object:
        what, due = ("object", "}") if r.is_object else ("list", "]")
        place = f"the {what} that begins in line {r.node.line}"
        around = r.around[-1]
        if len(r.around) > 1 and (around.kind == "object") is (text == "}"):
            r.fault("T0105", column, f"{place} is not closed before {text}; write {due}")
            r.close()
        else:
            r.fault("T0106", column, f"{text} closes {place}; write {due}")
    r.close()


def _key_for_value(r: Reading, text: str, column: int) -> None:
    """A key with its colon where a value is due."""
    if r.is_object:
        r.fault("T0106", column, f"the key {shown(r.key)} has no value before the key {_cut(text)}")
        _nothing(r, column)
        r.state = NEXT_KEY
        r.take(KEY, text, column)
        return
    what = "in a list" if r.around else "outside of an object"
    r.fault("T0106", column, f"a key with a colon, {_cut(text)}, stands {what}; put braces around it")
    if not r.around:
        raise Stop
    r.put(TreeNode("string", text[1:-1], r.number, column))
    r.state = VALUE  # its value, too, is taken as an element


def _value_for_key(r: Reading, text: str, column: int) -> None:
    """A value where a key is due."""
    if text in ("{", "["):
        r.fault("T0106", column, f"{text} stands where a key is due; nothing behind it is read")
        raise Stop
    r.fault("T0109", column, f"the key {_cut(text)} is no string; put it in double quotes")
    r.begin_key(text, column)


def _odd(r: Reading, text: str, column: int) -> None:
    if text[0] == '"':
        _string(r, text, column)
        return
    if text[0] == "'" and len(text) > 1 and text[-1] == "'":
        r.fault("T0107", column, f"the string {_cut(text)} stands in single quotes; write double quotes")
        _as_string(r, text[1:-1], column)
        return
    if r.state in (FIRST_KEY, NEXT_KEY):
        r.fault("T0109", column, f"the key {_cut(text)} stands without quotes; put it in double quotes")
        r.begin_key(text, column)
        return
    if text in ("=", "=>") and r.state == BEFORE_COLON:
        r.fault("T0106", column, f"{text} stands where a colon is due")
        r.state = VALUE
        return
    read = read_odd(text)
    if read is None and not r.around:
        r.fault("T0102", column, f"this is no JSON: it begins with {_cut(text)}")
        raise Stop
    if r.state == AFTER:
        if read is None:
            if r.bare == r.number:
                return  # another word of a text without quotes
            r.fault("T0106", column, f"{_cut(text)} stands behind a value; quote it, or leave it out")
            return
        r.fault("T0106", column, f"a comma is missing before {_cut(text)}")
        if r.is_object:
            return
    elif r.state == BEFORE_COLON:
        r.fault("T0106", column, f"a colon is missing between the key {shown(r.key)} and its value")
    if read is None:
        r.fault("T0107", column, f"{_cut(text)} is no value of JSON; put it in double quotes if it is a text")
        r.put(TreeNode("string", text, r.number, column))
        r.bare = r.number
        return
    name, value, code, said = read
    r.fault(code or "T0107", column, said)
    r.put(TreeNode(name, value, r.number, column))


def _string(r: Reading, text: str, column: int) -> None:
    """A string with escapes, or with control characters, or without an end."""
    if len(text) > 1 and text[-1] == '"' and not _ends_escaped(text):
        body, end = text[1:-1], ""
    else:
        body = text[1:]
        following = r.lines[r.number] if r.number < len(r.lines) else ""
        said = "the string that begins here does not end in its line; close it, or write \\n for a line break"
        if not _GOES_ON.match(following):
            r.fault("T0105", column, f"{said}; nothing behind it is read")
            raise Stop
        r.fault("T0105", column, said)
        end = (_AT_END.search(body) or [""])[0]
        body = body.removesuffix(end)
    value, faults = meant(body)
    for code, at, said in told(faults):
        r.fault(code, column + 1 + at, said)
    _as_string(r, value, column)
    if end.rstrip().endswith(","):
        r.take(COMMA, ",", column + len(text))


def _ends_escaped(text: str) -> bool:
    """Whether the last quote of a word is escaped, and so ends nothing."""
    body = text[:-1]
    return (len(body) - len(body.rstrip("\\"))) % 2 == 1


def _as_string(r: Reading, value: str, column: int) -> None:
    """Take a string that was mended as one that is right."""
    state = r.state
    if state in (FIRST_KEY, NEXT_KEY):
        r.begin_key(value, column)
        return
    if state == AFTER:
        r.fault("T0106", column, f"a comma is missing before {_cut(value)}")
        if r.is_object:
            r.begin_key(value, column)
            return
    elif state == BEFORE_COLON:
        r.fault("T0106", column, f"a colon is missing between the key {shown(r.key)} and its value")
    r.put(TreeNode("string", value, r.number, column))


def _cut(text: str) -> str:
    return text if len(text) <= _CUT else f"{text[:_CUT]}..."
