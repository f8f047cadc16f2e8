# SPDX-License-Identifier: BSD-3-Clause
"""Files of a delivery, opened again when a rule over several of them asks what one holds; few at a time."""

from __future__ import annotations

from ..expressions import Missing
from ..findings import Findings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..spec import Spec

_MOST_OPEN = 16


class Opening:
    """Opens files as one of the products of some specs, `SPEC:NAME`; the last few stay open.

    A product of any format has `seen(file, spec)`, the file as rules over several files ask it, and `measured`, the
    same after what is in the file has said how long its dimensions are.
    """

    def __init__(self, products: Mapping[str, tuple[Spec, Any]]) -> None:
        self._products = products
        self._open: dict[tuple[str, str], list[Any]] = {}

    def seen(self, path: str, product: str, *, measured: bool) -> Any:  # noqa: ANN401  # of its own format
        """A file as a product sees it; `Missing` when it cannot be read."""
        key = path, product
        held = self._open.pop(key, None)
        if held is None:
            held = self._read(path, product)
        self._open[key] = held  # the last again
        if measured and held[2] is None:
            held[2] = held[3].measured(held[0], held[4])
        return held[2] if measured else held[1]

    def _read(self, path: str, product: str) -> list[Any]:
        spec, kind = self._products[product]
        while len(self._open) >= _MOST_OPEN:
            self._open.pop(next(iter(self._open)))[0].close()
        try:
            file = kind.format.open(path, Findings(), headers_only=True)
        except OSError as error:
            raise Missing(f"{path} cannot be read") from error
        if file is None:
            raise Missing(f"{path} cannot be read")
        return [file, kind.seen(file, spec), None, kind, spec]

    def close(self) -> None:
        """Let go of all files."""
        for held in self._open.values():
            held[0].close()
        self._open.clear()
