"""How a person stops a run: the first Ctrl-C (or SIGTERM) lets tasks at work end, the second ends at once.

Takes a run; gives its reports, and says how to go on. It ends by KeyboardInterrupt, so that nothing that is written of
a run that was stopped looks whole.
"""

from __future__ import annotations

import signal
import threading
from typing import TYPE_CHECKING

from specc.cli import complain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    from specc.runs.run import Run
    from specc.runs.store import Store
    from specc.runtime.findings import FileReport

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def stoppable(run: Run, store: Store | None) -> Iterator[FileReport]:
    """Give the reports of a run until somebody stops it."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        if run.stopped:
            raise KeyboardInterrupt
        run.stop()
        complain("stopping when the files at work are judged; once more stops at once")

    known = {}
    if threading.current_thread() is threading.main_thread():  # nobody else may say what a signal does
        known = {one: signal.signal(one, stop) for one in _SIGNALS}
    try:
        yield from run.reports()
    finally:
        for one, before in known.items():
            signal.signal(one, before)
        if store is not None:
            store.close()
        if run.stopped:
            _tell(store)
    if run.stopped:
        raise KeyboardInterrupt


def _tell(store: Store | None) -> None:
    if store is None:
        complain("stopped; nothing is kept of this run: --record keeps one that can be gone on with")
    else:
        complain(f"stopped; {store.files:,} files are judged and kept: go on with specc validate --resume {store.path}")
