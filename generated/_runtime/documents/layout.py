# SPDX-License-Identifier: BSD-3-Clause
"""The blocks of a product as a generated module lists them: a tree, the rows of a table, the pixels of a picture."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, Protocol

    from ..findings import Findings
    from .check import DocumentCheck

    class BlockCheck(Protocol):
        """One block of a file and what can be demanded of it: the `h` of generated functions, as its format has it."""

        @property
        def label(self) -> str:
            """As the spec calls it."""

        def below(self, label: str) -> Iterable[Any]:
            """The blocks inside this one that have a label, given in full: `tree.products.members`."""

        def finish(self) -> None:
            """Judge what had to wait until everything was asked for: undeclared keys, the pass over the rows."""

    class Document(Protocol):
        """An open file of any format but FITS. What opening found is in the findings that it was given."""

        @property
        def path(self) -> str:
            """The path, or the `Stream`."""

        @property
        def packing(self) -> str | None:
            """What the bytes were unpacked from: `gzip`, `bzip2`, `xz`, `compress`, or None."""

        def block(self, label: str, kind: str, document: DocumentCheck) -> BlockCheck | None:
            """The check of a block, made anew; None when the file has no such block. Says nothing of that itself."""

        def judge(self, findings: Findings, *, headers_only: bool) -> None:
            """Judge those rules of the structure that opening did not. Called once, before any block is judged."""

        def close(self) -> None:
            """Let go of the file."""


class Block:
    """One block of a spec. `check` is the generated function of its rules.

    kind: `object`, `rows` or `picture`. level: how much it matters that it is there.
    """

    __slots__ = ("check", "kind", "label", "level", "levels", "when")

    def __init__(
        self,
        label: str,
        kind: str,
        check: Callable[[Any], None] | None,
        *,
        level: str,
        levels: tuple[tuple[str, Callable[[DocumentCheck], object]], ...],
        when: Callable[[DocumentCheck], object] | None,
    ) -> None:
        self.label = label
        self.kind = kind
        self.check = check
        self.level = level
        self.levels = levels
        self.when = when


def block(
    label: str,
    kind: str,
    check: Callable[[Any], None] | None,
    *,
    level: str = "required",
    levels: tuple[tuple[str, Callable[[DocumentCheck], object]], ...] = (),
    when: Callable[[DocumentCheck], object] | None = None,
) -> Block:
    """A block of a layout: `block("tree", "object", check_asn3_tree)`.

    level, levels, when: as those of `fits.hdu`. Only blocks that the file itself is made of are listed: an object
    inside another is judged by the function of that one.
    """
    return Block(label, kind, check, level=level, levels=levels, when=when)
