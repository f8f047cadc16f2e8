# SPDX-License-Identifier: BSD-3-Clause
"""Products that are one tree of ASDF. The package asdf is loaded when a file is written or read, and not before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .plain import How
from .product import TreeProduct

if TYPE_CHECKING:
    from pathlib import Path

    from ..contents import Contents
    from .derived import TreeFile


class AsdfProduct(TreeProduct):
    """One ASDF file to be."""

    def _how(self) -> How:
        return How(type(self).__name__, arrays=True, foreign=foreign)

    def _save(self, view: TreeFile, draft: Path) -> None:
        from .asdf_tree import write  # noqa: PLC0415  loaded when it is needed

        write(view.values, draft)

    @classmethod
    def _load(cls, path: Path) -> Contents:
        from .asdf_tree import read  # noqa: PLC0415  as above

        try:
            tree = read(path)
        except (ValueError, RecursionError) as fault:
            raise ValueError(f"{path}: {fault}") from fault
        return cls._contents(tree, path)


def foreign(value: Any) -> Any:  # noqa: ANN401  an object of another library
    """Give an object as the nodes that asdf makes of it."""
    from .asdf_tree import nodes_of  # noqa: PLC0415  as above

    return nodes_of(value)
