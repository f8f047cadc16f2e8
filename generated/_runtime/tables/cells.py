# SPDX-License-Identifier: BSD-3-Clause
"""Cells of a column as arrays of values of its type: which are null, which are none of that type, and why.

Takes the texts of a stretch of rows; gives numpy arrays of their length. The quick way converts all cells at once; only
when a cell does not convert are they looked at one by one.
"""

from __future__ import annotations

from ..judging import WHOLE
from ..values import digits_number, is_digits, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from typing import Any

    from ..data.arrays import Array, Mask
    from .delimited import Rows

_MOST = {"float16": 65504.0, "float32": 3.4028235677973366e38}  # what rounds to infinity lies beyond
INSTANTS = ("date", "datetime", "time")


class Cells:
    """Values of some cells. null: where there is none; bad: where the text is none of the type; None where nowhere.

    numbers: what limits and order compare, where that is not the values: instants of dates, numbers that digits write.
    why: what is wrong with the text of a bad cell.
    """

    __slots__ = ("bad", "dated", "null", "numbers", "values", "why")

    def __init__(
        self,
        values: Array,
        null: Mask | None = None,
        bad: Mask | None = None,
        why: Callable[[str], str] | None = None,
        numbers: Array | None = None,
        *,
        dated: bool = False,
    ) -> None:
        self.values = values
        self.null = null
        self.bad = bad if bad is not None and bad.any() else None
        self.why = why
        self.numbers = numbers
        self.dated = dated

    @property
    def instants(self) -> Array | None:
        """Seconds, where the values are dates or times."""
        return self.numbers if self.dated else None

    @property
    def absent(self) -> Mask | None:
        """Where nothing can be said of the value."""
        if self.null is None or self.bad is None:
            return self.bad if self.null is None else self.null
        return self.null | self.bad


class CellType:
    """How the cells of a column are read.

    types: names of types joined by `|`. nulls: texts that stand for no value. truth: texts of true and of false.
    ignore_case: of these. written: the form of dates; allow: wrong forms of these that pass. null: a value that
    stands for none.
    """

    __slots__ = ("_allow", "_ignore_case", "_truth", "_types", "_written", "nulls")

    def __init__(
        self,
        types: str,
        nulls: Collection[str] = (),
        *,
        truth: tuple[tuple[str, ...], tuple[str, ...]] = (("true",), ("false",)),
        ignore_case: bool = False,
        written: str | None = None,
        null: int | str | None = None,
        allow: tuple[str, ...] = (),
    ) -> None:
        self._types = types.split("|")
        self.nulls = frozenset(nulls)
        if null is not None:
            self.nulls |= {str(null)}
        self._truth = truth
        self._ignore_case = ignore_case
        self._written = written
        self._allow = allow

    def read_of(self, rows: Rows, place: int) -> Cells:
        """Values of the cells of a column in some rows."""
        return self.read(rows.cells(place))

    def read(self, cells: list[str]) -> Cells:
        """Values of cells."""
        import numpy as np

        null: Mask | None = None
        if not self.nulls.isdisjoint(cells):
            null = np.fromiter(map(self.nulls.__contains__, cells), np.bool_, len(cells))
        types = self._types
        if "string" in types or "any" in types:
            return Cells(texts(cells), null)
        if len(types) == 1:
            return self._read(types[0], cells, null)
        if all(one.startswith(("int", "uint", "float")) for one in types):
            return self._either(cells, null, np.float64)
        return self._either(cells, null, None)

    def _read(self, kind: str, cells: list[str], null: Mask | None) -> Cells:
        if kind.startswith(("int", "uint")):
            return _whole(kind, cells, null)
        if kind.startswith("float"):
            return _floats(kind, cells, null)
        if kind.startswith("complex"):
            return _complex(kind, cells, null)
        if kind == "bool":
            return self._bools(cells, null)
        if kind == "digits":
            return _digits(cells, null)
        if kind in INSTANTS:
            from .moments import instants_of

            return instants_of(kind, cells, null, self._written, self._allow)
        return Cells(texts(cells), null)

    def _either(self, cells: list[str], null: Mask | None, dtype: Any) -> Cells:  # noqa: ANN401  # a type of numpy
        """Values of several types: numbers where all of them are, else texts."""
        import numpy as np

        whys: list[Callable[[str], str]] = []
        bad = np.ones(len(cells), np.bool_)
        for kind in self._types:
            read = self._read(kind, cells, null)
            bad &= False if read.bad is None else read.bad
            if read.why is not None:
                whys.append(read.why)
        said = " or ".join(self._types)
        if dtype is None:
            return Cells(texts(cells), null, bad, lambda text: f"{shown(text)}, which is no {said}")
        made = _floats("float64", cells, null)
        return Cells(made.values, made.null, bad, lambda text: f"{shown(text)}, which is no {said}")

    def _bools(self, cells: list[str], null: Mask | None) -> Cells:
        import numpy as np

        if self._ignore_case:
            cells = [cell.casefold() for cell in cells]
        fold = str.casefold if self._ignore_case else str
        yes, no = ({fold(one) for one in texts_} for texts_ in self._truth)
        known = yes | no
        values = np.fromiter(map(yes.__contains__, cells), np.bool_, len(cells))
        bad = None
        if not known.issuperset(cells):
            bad = np.fromiter((cell not in known for cell in cells), np.bool_, len(cells))
            bad = bad if null is None else bad & ~null
        said = " or ".join(shown(one) for texts_ in self._truth for one in texts_)
        return Cells(values, null, bad, lambda text: f"{shown(text)}, not {said}")


def texts(cells: Sequence[str]) -> Array:
    """Cells as an array of texts."""
    import numpy as np

    return np.array(cells, dtype=np.str_) if cells else np.array([], "U1")


def _plain(cells: list[str]) -> bool:
    """Whether nothing is in cells that Python alone takes for a part of a number: `1_000`, digits of other scripts."""
    joined = "".join(cells)
    return "_" not in joined and joined.isascii()


def _filled(cells: list[str], null: Mask | None, text: str) -> list[str]:
    if null is None:
        return cells
    return [text if absent else cell for cell, absent in zip(cells, null.tolist(), strict=True)]


def _converted(
    cells: list[str],
    dtype: str,
    convert: Callable[[str], Any],
    zero: complex,
    null: Mask | None,
) -> tuple[Array, Mask | None]:
    """Numbers, and which cells are none; nulls become zero."""
    import numpy as np

    filled = _filled(cells, null, str(zero))
    if _plain(filled):
        try:
            return np.fromiter(map(convert, filled), dtype, len(cells)), None
        except (ValueError, OverflowError):
            pass
    values = np.full(len(cells), zero, dtype)
    bad = np.zeros(len(cells), np.bool_)
    for index, cell in enumerate(filled):
        try:
            if not _plain([cell]):
                raise ValueError(cell)  # noqa: TRY301  # as those that Python refuses
            values[index] = convert(cell)
        except (ValueError, OverflowError):
            bad[index] = True
    return values, bad


def _whole(kind: str, cells: list[str], null: Mask | None) -> Cells:
    import numpy as np

    least, most = WHOLE.get(kind, (None, None))
    values, bad = _converted(cells, "u8" if kind == "uint64" else "i8", int, 0, null)
    if least is not None and most is not None and kind not in ("int64", "uint64") and len(values):
        beyond = (values < least) | (values > most)
        if beyond.any():
            bad = beyond if bad is None else bad | beyond

    def why(text: str) -> str:
        number = text.lstrip("+-")
        if is_digits(number):
            width = kind if kind in WHOLE else "int64, the widest that is read"
            return f"{shown(text)}, which does not fit into {width}"
        return f"{shown(text)}, which is no {'whole number' if kind == 'int' else kind}"

    if kind in WHOLE and bad is None:
        values = values.astype(np.dtype(kind))
    return Cells(values, null, bad, why)


def _floats(kind: str, cells: list[str], null: Mask | None) -> Cells:
    import numpy as np

    values, bad = _converted(cells, "f8", float, 0.0, null)
    nothing = np.isnan(values)
    if bad is not None:
        values[bad] = np.nan
    if null is not None:
        values[null] = np.nan
        nothing |= null
    if kind in _MOST and len(values):
        with np.errstate(invalid="ignore"):
            beyond = np.isfinite(values) & (np.abs(values) > _MOST[kind])
        if beyond.any():
            bad = beyond if bad is None else bad | beyond

    def why(text: str) -> str:
        try:
            float(text)
        except ValueError:
            return f"{shown(text)}, which is no {'number' if kind == 'float' else kind}"
        return (
            f"{shown(text)}, which does not fit into {kind}" if kind in _MOST else f"{shown(text)}, which is no number"
        )

    return Cells(values, nothing if nothing.any() else None, bad, why)


def _complex(kind: str, cells: list[str], null: Mask | None) -> Cells:
    import numpy as np

    values, bad = _converted(cells, "c16", complex, 0, null)
    nothing = np.isnan(values)
    if null is not None:
        values[null] = np.nan
        nothing |= null
    return Cells(values, nothing if nothing.any() else None, bad, lambda text: f"{shown(text)}, which is no {kind}")


def _digits(cells: list[str], null: Mask | None) -> Cells:
    import numpy as np

    values = texts(cells)
    numbers = np.full(len(cells), np.nan)
    bad = np.zeros(len(cells), np.bool_)
    for index, cell in enumerate(_filled(cells, null, "0")):
        number = digits_number(cell)
        if number is None:
            bad[index] = True
        elif number < 1 << 1000:
            numbers[index] = number
    return Cells(values, null, bad, lambda text: f"{shown(text)}, which is not all digits", numbers)
