# SPDX-License-Identifier: BSD-3-Clause
"""One pass over a text of JSON: what may stand where, and the nodes that are made of it.

A word that may not stand where it does is mended: `recovery` says what was meant, and reading goes on, so that one
mistake is told once. Nothing here calls itself; depth and number of values are bounded.
"""

from __future__ import annotations

import gc

from ..trees.limits import MOST_DEPTH, MOST_NODES
from ..trees.node import TreeNode
from ..values import shown
from .numbers import read_float, read_int
from .tokens import BLANKS, CLOSE, COLON, COMMA, FLOAT, INT, KEY, ODD, OPEN, STRING, WORD, WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..documents.faults import Faults

# What is due: a value; a value or the end of a list; a comma or an end; a key or the end of an object; a key; a colon;
# nothing more.
VALUE, FIRST, AFTER, FIRST_KEY, NEXT_KEY, BEFORE_COLON, DONE = range(7)
_KEY_DUE, _VALUE_DUE = (FIRST_KEY, NEXT_KEY), (VALUE, FIRST)
_FEW = 18  # characters of an integer that fits 64 bits
_MANY = 40  # characters of a number that is made without asking how long it is
_INFINITY = float("inf")
_LITERALS = {"true": ("bool", True), "false": ("bool", False), "null": ("null", None)}
MOST_FAULTS = 100  # of syntax, until what is read is taken for no JSON


class Stop(Exception):  # noqa: N818  # it ends the reading of a text behind which nothing can be understood
    """No more of the text is read, and there is no tree."""


class Over(Exception):  # noqa: N818  # as `Stop`
    """No more of the text is read: the value is whole, and what stands behind it is told."""


class Reading:
    """The state of one pass. around: the objects and lists that are open, each with the key that it began under."""

    __slots__ = (
        "around",
        "bare",
        "comment",
        "faults",
        "is_object",
        "key",
        "lines",
        "node",
        "nodes",
        "number",
        "root",
        "state",
    )

    def __init__(self, faults: Faults) -> None:
        self.faults = faults
        self.around: list[TreeNode] = []
        self.node = TreeNode("list", [])  # the innermost that is open
        self.is_object = False
        self.key = ""
        self.state = VALUE
        self.root: TreeNode | None = None
        self.nodes = 0
        self.comment = False  # one that goes over several lines is open
        self.number = 0
        self.bare = 0  # line of the last word without quotes
        self.lines: list[str] = []

    def read(self, text: str) -> TreeNode | None:
        """The value of a text; None when it is not all there."""
        self.lines = text.split("\n")
        collects = gc.isenabled()
        gc.disable()  # nodes hold no circles, and looking for some takes as long as reading
        try:
            self._pass()
            return self._end()
        except Over:
            return self.root
        except Stop:
            return None
        finally:
            if collects:
                gc.enable()

    def _pass(self) -> None:
        """Take every word. What most words are is taken here, without a call; all others by `take`."""
        words = WORDS.finditer
        around = self.around
        state, key, is_object, inside = self.state, self.key, self.is_object, self.node.value
        for number, line in enumerate(self.lines, 1):
            self.number = number
            line = line.rstrip(BLANKS)  # noqa: PLW2901  # as the pattern wants it
            for found in words(line, self._behind_comment(line) if self.comment else 0):
                kind = found.lastindex or ODD
                text = found[kind]
                if kind == COMMA:
                    if state == AFTER:
                        state = NEXT_KEY if is_object else VALUE
                        continue
                elif kind == KEY:
                    if state in _KEY_DUE and text[1:-1] not in inside:
                        key = text[1:-1]
                        state = VALUE
                        continue
                elif state in _VALUE_DUE and around:
                    if kind == STRING:
                        node = TreeNode("string", text[1:-1], number, found.start(kind) + 1)
                    elif kind == INT and len(text) <= _FEW:
                        node = TreeNode("int", int(text), number, found.start(kind) + 1)
                    elif kind == FLOAT and len(text) <= _MANY and -_INFINITY < (real := float(text)) < _INFINITY:
                        node = TreeNode("float", real, number, found.start(kind) + 1)
                    else:
                        node = None
                    if node is not None:
                        if is_object:
                            inside[key] = node
                        else:
                            inside.append(node)
                        self.nodes += 1
                        state = AFTER
                        continue
                self.state, self.key = state, key
                self.take(kind, text, found.start(kind) + 1)
                state, key, is_object, inside = self.state, self.key, self.is_object, self.node.value
            if self.nodes > MOST_NODES:
                self._too_many(0)
        self.state = state

    def _behind_comment(self, line: str) -> int:
        """Where reading goes on in a line that begins inside a comment."""
        end = line.find("*/")
        self.comment = end < 0
        return len(line) if end < 0 else end + len("*/")

    def take(self, kind: int, text: str, column: int) -> None:
        """Take one word; what may not stand here is mended first."""
        state = self.state
        if kind == COMMA:
            if state == AFTER:
                self.state = NEXT_KEY if self.is_object else VALUE
                return
        elif kind == KEY:
            if state in (FIRST_KEY, NEXT_KEY):
                self._begin_key(text[1:-1], column)
                self.state = VALUE
                return
        elif kind == CLOSE:
            if (state == AFTER or state in (FIRST, FIRST_KEY)) and (text == "}") is self.is_object and self.around:
                self._close()
                return
        elif kind == COLON:
            if state == BEFORE_COLON:
                self.state = VALUE
                return
        elif state in (VALUE, FIRST):
            if kind == STRING:
                self.put(TreeNode("string", text[1:-1], self.number, column))
                return
            if kind != ODD:
                self._value(kind, text, column)
                return
        elif kind == STRING and state in (FIRST_KEY, NEXT_KEY):
            self._begin_key(text[1:-1], column)
            self.state = BEFORE_COLON
            return
        from .recovery import mend

        mend(self, kind, text, column)

    def _value(self, kind: int, text: str, column: int) -> None:
        if kind == OPEN:
            self._open(text, column)
        elif kind == WORD:
            name, value = _LITERALS[text]
            self.put(TreeNode(name, value, self.number, column))
        else:
            name, value, code, said = read_int(text) if kind == INT else read_float(text)
            if code is not None:
                self.fault(code, column, said)
            self.put(TreeNode(name, value, self.number, column))

    def put(self, node: TreeNode) -> None:
        """Put a value where it belongs."""
        self.nodes += 1
        if self.nodes > MOST_NODES:
            self.faults.add(
                "X0101", self.number, node.column, f"there are more than {MOST_NODES:,} values; none is judged"
            )
            raise Stop
        if self.is_object:
            self.node.value[self.key] = node
        elif self.around:
            self.node.value.append(node)
        else:
            self.root = node
            self.state = DONE
            return
        self.state = AFTER

    def _too_many(self, column: int) -> None:
        self.fault("X0101", column, f"there are more than {MOST_NODES:,} values; nothing is judged", MOST_NODES)
        raise Stop

    def _open(self, text: str, column: int) -> None:
        if len(self.around) >= MOST_DEPTH:
            said = f"objects and lists are nested deeper than {MOST_DEPTH}; nothing is judged"
            self.faults.add("T0115", self.number, column, said, expected=MOST_DEPTH)
            raise Stop
        is_object = text == "{"
        made: Any = {} if is_object else []
        node = TreeNode("object" if is_object else "list", made, self.number, column)
        self.put(node)
        self.around.append(self.node)
        self.node, self.is_object = node, is_object
        self.state = FIRST_KEY if is_object else FIRST

    def _close(self) -> None:
        self.node = self.around.pop()
        self.is_object = bool(self.around) and self.node.kind == "object"
        self.state = AFTER if self.around else DONE

    def _begin_key(self, key: str, column: int) -> None:
        self.key = key
        before = self.node.value.get(key)
        if before is not None:
            text = f"the key {shown(key)} stands twice, first with the value in line {before.line}"
            self.fault("T0108", column, f"{text}; readers keep one or the other", found=key)

    def begin_key(self, key: str, column: int) -> None:
        """Take a text for a key whose colon is still to come."""
        self._begin_key(key, column)
        self.state = BEFORE_COLON

    def close(self) -> None:
        """Close the innermost object or list."""
        self._close()

    def fault(self, code: str, column: int, message: str, expected: object = None, found: object = None) -> None:
        """Note what is wrong in the line that is read."""
        self.faults.add(code, self.number, column, message, expected, found)

    def _end(self) -> TreeNode | None:
        if self.state == DONE:
            return self.root
        if self.around or self.root is not None:
            what, line = self.node.kind, self.node.line
            text = (
                f"the text ends inside the {what} that begins in line {line}: it was cut off, or a bracket is missing"
            )
            self.faults.add("T0105", self.number, 0, text)
        elif not self.faults.told("T0102"):
            self.faults.add("T0102", self.number, 0, "the file holds no value")
        return None
