"""Rows of the table of figures.

A row says what was measured, ours, theirs, their ratio, and the target with whether it is reached.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

from benchmarks.measure import MIB, Times, ratio

HEAD = ("| | what | ours | beside it | ratio | target | |", "|---|---|---|---|---|---|---|")


@dataclass(frozen=True)
class Size:
    """How much is measured."""

    files: int  # for those who are fast
    few: int  # for those who need milliseconds a file
    rounds: int
    big: tuple[str, ...]  # names of large files


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    target: str
    what: str
    ours: str
    theirs: str
    ratio: str = ""
    wanted: str = ""
    reached: bool | None = None  # None: it has no target, or it could not be measured

    @property
    def line(self) -> str:
        """Give the line as Markdown."""
        state = "" if self.reached is None else "reached" if self.reached else "**not reached**"
        cells = (self.target, self.what, self.ours, self.theirs, self.ratio, self.wanted, state)
        return f"| {' | '.join(cells)} |"


def faster(
    target: str, what: str, ours: Times | str, other: str, theirs: Times | str, *, least: float | None = None
) -> Row:
    """Give the row of two contestants. least: how many times faster ours is meant to be; None without a target."""
    wanted = "" if least is None else f"{least:g}x"
    if isinstance(ours, str) or isinstance(theirs, str):
        return Row(target, what, _cell(ours), f"{other}: {_cell(theirs)}", wanted=wanted)
    times = ratio(theirs, ours)
    reached = None if least is None else times >= least
    return Row(target, what, _cell(ours), f"{other}: {_cell(theirs)}", f"{times:.3g}x", wanted, reached)


def lighter(target: str, what: str, ours: Times | str, theirs: dict[str, Times | str], most: int) -> Row:
    """Give the row of the memory that a check needs. most: MiB that ours is meant to stay below."""
    beside = ", ".join(f"{name} {_memory(one)}" for name, one in theirs.items())
    reached = None if isinstance(ours, str) else ours.memory < most * MIB
    return Row(target, what, _memory(ours), beside, "", f"under {most} MiB", reached)


def _cell(times: Times | str) -> str:
    if isinstance(times, str):
        return times
    wrong = "" if times.passing == times.count else f" ({times.count - times.passing} of {times.count} with errors)"
    return f"{duration(median(times.seconds))}{wrong}"


def duration(seconds: float) -> str:
    """Write a time with three digits."""
    return f"{seconds:.3g} s" if seconds >= 1 else f"{seconds * 1e3:.3g} ms"


def _memory(times: Times | str) -> str:
    return times if isinstance(times, str) else f"{times.memory / MIB:.0f} MiB"
