"""Engineering telemetry as CSV, as large as wanted, and its rules written by hand with the csv module and numpy."""

from __future__ import annotations

import csv
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

NAMES = ["theTime", "MJD", "euvalue", "sqldataType"]
TYPES = {"real", "float", "int", "bigint", "smallint", "tinyint", "varchar"}
ROWS_AT_ONCE = 50_000
STEP = 64  # milliseconds from sample to sample
START, MJD_OF_START = np.datetime64("2022-07-01T00:00:00.000"), 59761.0
DAY = 86_400_000  # milliseconds
SAME = 1e-7  # days that the two times of a row may differ by


def write(folder: Path, size: int) -> Path:
    """Write a file of about so many bytes, stretch by stretch; gives its path."""
    path = folder / "SA_ZADUCMDX-20220701T000000-20231231T000000.csv"
    random = np.random.default_rng(1)
    first = 0
    with path.open("w", encoding="ascii") as out:
        out.write(",".join(NAMES) + "\n")
        while out.tell() < size:
            samples = np.arange(first, first + ROWS_AT_ONCE)
            times = (START + (samples * STEP).astype("timedelta64[ms]")).astype(str).tolist()
            days = (MJD_OF_START + samples * (STEP / DAY)).tolist()
            values = random.normal(5, 1, len(samples)).tolist()
            out.write("".join(map(_line, times, days, values)))
            first += ROWS_AT_ONCE
    return path


def _line(time: str, day: float, value: float) -> str:
    return f"{time[:10]} {time[11:]},{day:.10f},{value:.6f},real\n"


def by_hand(paths: Sequence[str]) -> int:
    """Check the rules of `jwst.telemetry` in the rows of files; gives how many break none."""
    return sum(_is_right(path) for path in paths)


def _is_right(path: str) -> bool:
    wrong = 0
    before = np.datetime64("0001-01-01", "ms"), 0.0
    ends = []
    with open(path, newline="", encoding="utf-8") as text:  # noqa: PTH123  as programs are written by hand
        rows = csv.reader(text)
        if next(rows, None) != NAMES:
            return False
        while stretch := list(islice(rows, ROWS_AT_ONCE)):
            wrong += sum(len(row) != len(NAMES) for row in stretch)
            times, days, values, types = zip(*stretch, strict=True)
            when = np.array([one.replace(" ", "T") for one in times], "datetime64[ms]")
            mjd = np.array(days, np.float64)
            wrong += int((np.diff(when, prepend=before[0]) < np.timedelta64(0)).sum())
            wrong += int((np.diff(mjd, prepend=before[1]) < 0).sum()) + int((mjd <= 0).sum())
            of_time = MJD_OF_START + (when - START).astype(np.float64) / DAY
            wrong += int((np.abs(of_time - mjd) > SAME).sum())
            wrong += sum(not one for one in values) + len(set(types) - TYPES)
            before = when[-1], float(mjd[-1])
            ends += [types[0], types[-1]]
    return not wrong and len({*ends[:1], *ends[-1:]}) <= 1
