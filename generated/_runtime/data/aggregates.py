# SPDX-License-Identifier: BSD-3-Clause
"""One number from all blocks of some data: count, min, max, sum, first, last, all, any, unique.

Takes blocks one after the other; nulls are left out. `Missing` is raised when nothing is left.
"""

from __future__ import annotations

from ..expressions import Missing
from .arrays import all_in_row, ragged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, Protocol

    from .arrays import Array, Block
    from .ragged import Ragged

    class Fold(Protocol):
        """One number that is made of block after block."""

        def take(self, values: Array) -> None:
            """Go on with values that are not null."""

        def result(self) -> Any:  # noqa: ANN401  # a number or a text
            """The number; `Missing` when there were no values."""


def aggregate(  # noqa: PLR0917  # what is asked, in the order of the call
    known: dict[object, Fold],
    blocks: Iterable[Block],
    what: str,
    names: tuple[str, ...],
    of: Callable[[Block], Any] | None,
    skip_null: tuple[str, ...] | None,
) -> Any:  # noqa: ANN401  # a number or a text
    """Compute an aggregate; `of` is an expression over a block, else the one column or image that is named.

    known: what was computed before; what is kept of this one comes to it.
    """
    import numpy as np

    # What a function computes that knows nothing but the block is told by its code.
    asked = None if of is None else getattr(of, "__code__", None)
    kept = of is None or (asked is not None and of.__closure__ is None)
    key = (what, names, skip_null, asked)
    if kept and key in known:
        return known[key].result()
    # The smallest is seldom asked for without the largest.
    kinds = next((pair for pair in (("min", "max"), ("first", "last")) if what in pair), (what,))
    folds: dict[object, Fold] = {(kind, names, skip_null, asked): _FOLDS[kind]() for kind in kinds}
    with np.errstate(all="ignore"):
        for block in blocks:
            values = block[names[0]] if of is None else of(block)
            values = _present(block, names if skip_null is None else skip_null, values)
            for fold in folds.values():
                fold.take(values)
    if kept and what != "unique":  # which remembers every row
        known.update(folds)
    return folds[key].result()


def _present(block: Block, names: tuple[str, ...], values: Any) -> Array:  # noqa: ANN401  # what the expression gave
    """Values that are not null, flat."""
    import numpy as np

    varying = ragged(values)
    if varying is not None:
        return _present_elements(block, names, varying)
    values = np.asarray(values)
    if values.ndim == 0:
        values = np.broadcast_to(values, (block.count,))
    keep = None
    if values.dtype.kind in "fc":
        absent = np.isnan(values)
        keep = ~absent if absent.any() else None
    for name in names:
        nulls = block.null(name)
        if nulls is None or not nulls.any():
            continue
        if nulls.shape != values.shape:
            if nulls.ndim <= values.ndim:
                continue
            nulls = all_in_row(nulls)
            if nulls.shape != values.shape:
                continue
        keep = ~nulls if keep is None else keep & ~nulls
    return np.asarray(values.reshape(-1) if keep is None else values[keep])


def _present_elements(block: Block, names: tuple[str, ...], values: Ragged) -> Array:
    """Elements of arrays that are not null, flat."""
    import numpy as np

    keep = ~np.isnan(values.flat) if values.dtype.kind in "fc" else np.ones(len(values.flat), np.bool_)
    for name in names:
        nulls: Any = block.null(name)
        if nulls is not None and nulls.ndim == 1:
            nulls = values.spread(nulls)
        absent = ragged(nulls)
        if absent is not None and (absent.counts == values.counts).all():
            keep &= ~absent.flat
    return np.asarray(values.flat[keep])


class _Count:
    def __init__(self) -> None:
        self.number = 0

    def take(self, values: Array) -> None:
        import numpy as np

        self.number += int(np.count_nonzero(values)) if values.dtype.kind == "b" else len(values)

    def result(self) -> int:
        return self.number


class _Sum:
    def __init__(self) -> None:
        self.number: Any = 0

    def take(self, values: Array) -> None:
        import numpy as np

        if values.dtype.kind == "f":
            self.number += float(values.sum(dtype=np.float64))
        else:
            self.number += values.sum(dtype=np.uint64 if values.dtype.kind == "u" else None).item()

    def result(self) -> Any:  # noqa: ANN401  # a number
        return self.number


class _Best:
    """Smallest or largest."""

    largest = False

    def __init__(self) -> None:
        self.value: Any = None

    def take(self, values: Array) -> None:
        if not len(values):
            return
        if values.dtype.kind == "U":
            texts = values.tolist()
            found = max(texts) if self.largest else min(texts)
        else:
            found = (values.max() if self.largest else values.min()).item()
        if self.value is None or (found > self.value if self.largest else found < self.value):
            self.value = found

    def result(self) -> Any:  # noqa: ANN401  # a number or a text
        if self.value is None:
            raise Missing("there are no values")
        return self.value


class _Max(_Best):
    largest = True


class _First:
    def __init__(self) -> None:
        self.value: Any = None

    def take(self, values: Array) -> None:
        if self.value is None and len(values):
            self.value = values[0].item()

    def result(self) -> Any:  # noqa: ANN401  # a number or a text
        if self.value is None:
            raise Missing("there are no values")
        return self.value


class _Last(_First):
    def take(self, values: Array) -> None:
        if len(values):
            self.value = values[-1].item()


class _All:
    def __init__(self) -> None:
        self.holds = True

    def take(self, values: Array) -> None:
        self.holds = self.holds and bool(values.all())

    def result(self) -> bool:
        return self.holds


class _Any:
    def __init__(self) -> None:
        self.holds = False

    def take(self, values: Array) -> None:
        self.holds = self.holds or bool(values.any())

    def result(self) -> bool:
        return self.holds


class _Unique:
    def __init__(self) -> None:
        self.keys: list[Array] = []

    def take(self, values: Array) -> None:
        from ..data.sequences import unique_keys

        self.keys.append(unique_keys(values))

    def result(self) -> bool:
        import numpy as np

        if not self.keys:
            return True
        keys = np.sort(np.concatenate(self.keys))
        return not bool((keys[1:] == keys[:-1]).any())


_FOLDS: dict[str, Any] = {
    "count": _Count,
    "sum": _Sum,
    "min": _Best,
    "max": _Max,
    "first": _First,
    "last": _Last,
    "all": _All,
    "any": _Any,
    "unique": _Unique,
}
