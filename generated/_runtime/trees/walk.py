# SPDX-License-Identifier: BSD-3-Clause
"""Going through a tree, object by object: no deeper in Python than a spec is, however deep the tree.

A function asks of one object, which puts off those inside it; they are asked when it has finished.
"""

from __future__ import annotations

from itertools import chain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from .check import TreeCheck

    Task: TypeAlias = tuple[TreeCheck, Callable[[TreeCheck], None]]


def judge_tree(h: TreeCheck, check: Callable[[TreeCheck], None]) -> None:
    """Judge a tree from its top."""
    check(h)
    h.finish()


def go_on(h: TreeCheck) -> None:
    """Judge all that lies in an object of which a function has asked."""
    h.settle()
    put_off, h.pending = h.pending, []
    walk(chain.from_iterable(put_off))
    h.leave()


def walk(tasks: Iterator[Task]) -> None:
    """Ask functions of objects, and of all that lies in them."""
    waiting: list[tuple[Iterator[Task], TreeCheck | None]] = [(tasks, None)]
    while waiting:
        inside, whole = waiting[-1]
        task = next(inside, None)
        if task is None:
            waiting.pop()
            if whole is not None:
                whole.leave()
            continue
        h, check = task
        check(h)
        h.settle()
        if h.pending:
            put_off, h.pending = h.pending, []
            waiting.append((chain.from_iterable(put_off), h))
        else:
            h.leave()
