# SPDX-License-Identifier: BSD-3-Clause
"""Rows of ASCII tables: which bytes may occur, and how numbers are written in fields (FITS 7.2.3 to 7.2.5).

Takes rows block by block. Fields are read character by character, all rows of a block at once, by a table that says
which state follows which; Python reads the few numbers that could be too large.
"""

from __future__ import annotations

from ...data.arrays import any_in_row
from ...values import shown
from .row_faults import RowFaults

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...data.arrays import Array, Mask
    from ..columns import Column, Table
    from ..rows import Rows
    from .hdu import StandardHdu

_INTEGER_DIGITS = 18  # that always fit 64 bits
_LAST_ASCII = 0x7F
_FIELDS_ARE = "fields are of bytes 0x20 to 0x7e"

# Classes of characters: blank, digit, sign, point, E or D, any other. A line is a state: its name, and what follows it.
_CLASSES = {" ": 0, "0123456789": 1, "+-": 2, ".": 3, "ED": 4}
_OTHER = 5
_STEPS = """\
blank    blank    int      sign     bare     wrong    wrong
sign     half     int      wrong    bare     wrong    wrong
int      int_     int      wrong    point    letter   wrong
int_     int_     gap      gap      gap      gap      wrong
bare     half     point    wrong    wrong    wrong    wrong
point    point_   point    wrong    wrong    letter   wrong
point_   point_   gap      gap      gap      gap      wrong
letter   half     one      power    wrong    wrong    wrong
power    half     one      wrong    wrong    wrong    wrong
one      exp_     two      wrong    wrong    wrong    wrong
two      exp_     large    wrong    wrong    wrong    wrong
exp_     exp_     gap      gap      gap      gap      wrong
large    large_   large    wrong    wrong    wrong    wrong
large_   large_   gap      gap      gap      gap      wrong
half     half     gap      gap      gap      gap      wrong
gap      gap      gap      gap      gap      gap      wrong
wrong    wrong    wrong    wrong    wrong    wrong    wrong
"""
_INTEGERS = ("int", "int_")
_LARGE = ("large", "large_")
_REALS = ("point", "point_", "one", "two", "exp_", *_LARGE, *_INTEGERS)


class _Machine:
    """The table of states as bytes can be translated by it: state and class in one byte make the next state."""

    __slots__ = ("blank", "classes", "gap", "integers", "large", "reals", "steps")

    def __init__(self) -> None:
        lines = [line.split() for line in _STEPS.splitlines()]
        numbers = {line[0]: number * 8 for number, line in enumerate(lines)}
        steps = bytearray(256)
        for name, *following in lines:
            for kind, next_one in enumerate(following):
                steps[numbers[name] + kind] = numbers[next_one]
        classes = bytearray([_OTHER] * 256)
        for characters, number in _CLASSES.items():
            for character in characters:
                classes[ord(character)] = number
        self.steps = bytes(steps)
        self.classes = bytes(classes)
        self.blank = numbers["blank"]
        self.gap = numbers["gap"]
        self.integers = _among(numbers, _INTEGERS)
        self.reals = _among(numbers, _REALS)
        self.large = _among(numbers, _LARGE)

    def read(self, fields: Array) -> Array:
        """State after the last character of each field; fields are an array (rows, bytes)."""
        import numpy as np

        rows, width = fields.shape
        classes = np.frombuffer(fields.tobytes().translate(self.classes), np.uint8).reshape(rows, width)
        states = np.full(rows, self.blank, np.uint8)
        for character in np.ascontiguousarray(classes.T):
            states = np.frombuffer((states | character).tobytes().translate(self.steps), np.uint8)
        return states


def _among(numbers: dict[str, int], names: tuple[str, ...]) -> bytes:
    """For each state, as bytes can be translated by it, whether it is one of these."""
    chosen = {numbers[name] for name in names}
    return bytes(number in chosen for number in range(256))


class Characters:
    """Which bytes occur in rows, and in fields."""

    __slots__ = ("_faults", "_h", "_row_bytes", "_table")

    def __init__(self, h: StandardHdu, table: Table) -> None:
        self._h = h
        self._table = table
        self._row_bytes = h.hdu.row_bytes
        self._faults = {column.number: RowFaults(h, column) for column in table.columns}
        self._faults[0] = RowFaults(h, None)

    def look(self, rows: Rows) -> None:
        """Judge the bytes of a block of rows."""
        wide = 0
        for chunk in rows.chunks(0, self._row_bytes):
            strange = _not_printable(chunk)
            if not strange.any():
                wide += chunk.shape[1]
                continue
            high = chunk > _LAST_ASCII
            left = high.copy()
            for column in self._table.columns:
                cut = slice(max(column.offset - wide, 0), max(column.offset + column.width - wide, 0))
                if strange[:, cut].any():
                    self._look_field(column, rows.first, chunk[:, cut], strange[:, cut], high[:, cut])
                    left[:, cut] = False
            self._faults[0].note_bytes(
                "F0811", rows.first, chunk, left, "the bytes between its fields are ASCII, 0x00 to 0x7f"
            )
            wide += chunk.shape[1]

    def _look_field(self, column: Column, first: int, stored: Array, strange: Mask, high: Mask) -> None:
        faults = self._faults[column.number]
        faults.note_bytes("F0811", first, stored, high, _FIELDS_ARE)
        control = strange & ~high
        control[any_in_row(high)] = False
        faults.note_bytes("F0812", first, stored, control, _FIELDS_ARE)

    def report(self) -> None:
        """Tell what was found."""
        for faults in self._faults.values():
            faults.report()


class Numbers:
    """Fields of one column of numbers."""

    __slots__ = ("_asked", "_column", "_faults", "_machine", "_null")

    def __init__(self, h: StandardHdu, column: Column, machine: _Machine) -> None:
        self._column = column
        self._machine = machine
        self._faults = RowFaults(h, column)
        self._null = column.null.strip(" ").encode("latin-1") if isinstance(column.null, str) else None
        self._asked = h.asked("F0817") and self._null != b""

    def look(self, rows: Rows) -> None:
        """Judge the fields of a block of rows."""
        import numpy as np

        column, machine = self._column, self._machine
        for fields in rows.chunks(column.offset, column.width):
            if fields.shape[1] < column.width:
                return  # a field of megabytes is no number, and reading it in pieces says nothing more
            states = machine.read(fields)
            right = _translated(states, machine.integers if column.code == "I" else machine.reals)
            blank = states == machine.blank
            doubtful = ~(right | blank)
            if column.code != "I":
                doubtful |= right & ~(fields == ord(".")).any(axis=1)
            if doubtful.any():
                # What is not text is another mistake, and told as such.
                doubtful &= ~_not_printable(fields).any(axis=1)
                doubtful &= ~self._is_null(fields, doubtful)
                self._tell(rows.first, fields, states, right, doubtful)
            if self._asked:
                text = f"{self._faults.label} is blank, which reads as zero; write what is null in TNULL{column.number}"
                self._faults.note("F0817", blank, rows.first, text)
            if column.code != "I":
                large = _translated(states, machine.large)
            elif column.width > _INTEGER_DIGITS:
                large = right
            else:
                continue
            if large.any():
                large = large & ~self._is_null(fields, large)
                self._look_large(rows.first, fields, np.flatnonzero(large))

    def _is_null(self, fields: Array, chosen: Mask) -> Mask:
        """Which of the chosen fields are what TNULL says."""
        import numpy as np

        null = np.zeros(len(fields), np.bool_)
        if self._null is not None:
            texts = fields[chosen].view(f"S{fields.shape[1]}")[:, 0]
            null[chosen] = np.char.strip(texts, b" ") == self._null
        return null

    def _tell(self, first: int, fields: Array, states: Array, right: Mask, doubtful: Mask) -> None:
        label, form = self._faults.label, self._column.form
        gap = states == self._machine.gap
        self._faults.note(
            "F0814",
            doubtful & gap,
            first,
            lambda index: f"{label} is {_field(fields, index)}: a blank is in the number",
        )
        self._faults.note(
            "F0815",
            doubtful & ~right & ~gap,
            first,
            lambda index: f"{label} is {_field(fields, index)}, which is no number as {form} has it",
        )
        self._faults.note(
            "F0813",
            doubtful & right,
            first,
            lambda index: (
                f"{label} is {_field(fields, index)} without a decimal point, so its last digits count as decimals"
            ),
        )

    def _look_large(self, first: int, fields: Array, where: Array) -> None:
        """Numbers that may not fit 64 bits."""
        import numpy as np

        bad = np.zeros(len(fields), np.bool_)
        for index in where.tolist():
            text = fields[index].tobytes().strip(b" ")
            if self._column.code == "I":
                bad[index] = len(text) > _INTEGER_DIGITS and not -(1 << 63) <= _integer(text) < 1 << 63
            else:
                bad[index] = abs(float(text.replace(b"D", b"E"))) == float("inf")
        size = "64-bit integer" if self._column.code == "I" else "64-bit real"
        label = self._faults.label
        self._faults.note("F0816", bad, first, lambda index: f"{label} is {_field(fields, index)}: no {size} holds it")

    def report(self) -> None:
        """Tell what was found."""
        self._faults.report()


def machine() -> _Machine:
    """The table by which numbers are read."""
    return _Machine()


def _translated(states: Array, table: bytes) -> Mask:
    import numpy as np

    return np.frombuffer(states.tobytes().translate(table), np.bool_)


def _integer(text: bytes) -> int:
    """Number of a text of digits; of one with so many that Python refuses, some number that does not fit."""
    digits = text.lstrip(b"+-0")
    if len(digits) > _INTEGER_DIGITS + 2:
        return 1 << 64
    return -int(digits or b"0") if text[:1] == b"-" else int(digits or b"0")


def _not_printable(stored: Array) -> Mask:
    import numpy as np

    strange: Mask = np.subtract(stored, 0x20) > 0x5E  # noqa: PLR2004  # bytes below a blank wrap around
    return strange


def _field(fields: Array, index: int) -> str:
    return shown(fields[index].tobytes().decode("latin-1").strip(" "))
