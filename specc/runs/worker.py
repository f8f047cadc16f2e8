"""A process that judges tasks until its other end is closed: `python -c "... work(HANDLE)"`, started by `local`.

Takes a question and then tasks, pickled, on a socket that it inherits; gives an answer for each in the same order.
Nobody but the parent can write to that socket.
"""

from __future__ import annotations

import signal
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from specc.runs.judging import judge, products_of
from specc.runtime.wanted import UsageError

if TYPE_CHECKING:
    from specc.runs.engine import Question, Task

READY = "ready"


def work(handle: int) -> None:
    """Judge whatever comes; end when the parent has left. Answers are `Done`, or a text that says what cannot be."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears it, and decides
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    with suppress(EOFError, OSError), Connection(handle) as parent:
        question: Question = parent.recv()
        try:
            products_of(question)
        except UsageError as error:
            parent.send(str(error))
            return
        parent.send(READY)
        while True:
            task: Task = parent.recv()
            try:
                parent.send(judge(question, task))
            except UsageError as error:
                parent.send(str(error))
