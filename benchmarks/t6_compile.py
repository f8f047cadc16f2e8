"""T6: a spec of two thousand lines compiled by a process of its own, beside a process that only parses it with Lark.

What both keep between runs is there: the tables of the grammar, and what was judged of units. In one more row it is
not, and nothing can be kept, as in a container where the home is read-only.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks import long_spec, measure
from benchmarks.table import Row, Size, duration

if TYPE_CHECKING:
    from collections.abc import Mapping

CHECK, BUILD = 5, 12
RUNS = 3  # of each a round
PARSE = """
import sys
from pathlib import Path
from specc.syntax.grammar import parser
parser().parse(Path(sys.argv[1]).read_text(encoding="utf-8"))
"""
LARK = "Lark's parse"


def measure_all(_: Path, size: Size) -> list[Row]:
    """Run each in turn, many times; each has run before."""
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / "bench" / "long.specc"
        spec.parent.mkdir()
        text = long_spec.text()
        spec.write_text(text, encoding="utf-8")
        what = f"a spec of {text.count(chr(10))} lines, a process"
        commands = {
            LARK: [sys.executable, "-c", PARSE, str(spec)],
            "check": [sys.executable, "-m", "specc", "check", str(spec)],
            "build": [sys.executable, "-m", "specc", "build", str(spec), "--out", str(Path(folder) / "out")],
        }
        for name, command in commands.items():
            first = measure.run(command)
            if first.code:
                return [Row("T6", what, f"{name} ended with {first.code}: {first.said[-100:].strip()}", "")]
        times: dict[str, list[float]] = {name: [] for name in commands}
        times["nowhere"] = []
        for _ in range(size.rounds * RUNS):
            for name, command in commands.items():
                times[name].append(measure.run(command).seconds)
        for _ in range(size.rounds):
            times["nowhere"].append(_where_nothing_is_kept(commands["check"]))
    return [
        _row(f"`specc check` of {what}", times["check"], times[LARK], CHECK),
        _row(f"`specc build` of {what}: all backends", times["build"], times[LARK], BUILD),
        _row(f"`specc check` of {what}, where nothing can be kept", times["nowhere"], times[LARK], None),
    ]


def _where_nothing_is_kept(command: list[str]) -> float:
    before: Mapping[str, str] = dict(measure.ENVIRONMENT)
    try:
        measure.ENVIRONMENT["XDG_CACHE_HOME"] = os.devnull
        return measure.run(command).seconds
    finally:
        measure.ENVIRONMENT.clear()
        measure.ENVIRONMENT.update(before)


def _row(what: str, own: list[float], theirs: list[float], most: int | None) -> Row:
    of = median(one / other for one, other in zip(own, theirs, strict=False))
    cells = duration(median(own)), f"{LARK}: {duration(median(theirs))}", f"{of:.3g}x its time"
    if most is None:
        return Row("", what, *cells)
    return Row("T6", what, *cells, f"under {most}x its time", of < most)
