"""What bodies of practice recommend, row by row, and what of it can be told of a spec.

Gives the rows of the tables beside this module, `BODY.csv`, one for each body of practice that a policy can `follow`.
A row has a code that is never used for anything else, its level, what is recommended in our words, and who says so.
Its disposition says who judges it: a `lint`, if a spec can break it; the `compiler`, if that tells of every spec;
rules of `files`; `data`, if a spec may say so and only a file or a person can tell; `none`, if nothing can. `how` says
by what, or why not. A row with a lint has a title, which is what a spec that breaks it does.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

Disposition = Literal["lint", "compiler", "files", "data", "none"]

BODIES = {
    "mast": "MAST: data format guidelines",
    "hlsp": "MAST: high-level science products",
    "jwst": "JWST: data products",
    "heasarc": "HEASARC: FITS Working Group and OGIP",
    "solarnet": "SOLARNET: metadata of solar observations",
}


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One row: `body` is the word that a policy follows it by, `title` what a spec does that breaks it."""

    code: str
    body: str
    level: Literal["error", "warning", "info"]
    disposition: Disposition
    title: str
    asks: str
    source: str
    how: str


def _read() -> dict[str, Recommendation]:
    """Give every row by its code, in the order of the bodies."""
    found: dict[str, Recommendation] = {}
    for body in BODIES:
        with (Path(__file__).parent / f"{body}.csv").open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                level = cast('Literal["error", "warning", "info"]', row["level"])
                disposition = cast("Disposition", row["disposition"])
                code, title = row["code"], row["title"]
                found[code] = Recommendation(
                    code, body, level, disposition, title, row["asks"], row["source"], row["how"]
                )
    return found


RECOMMENDED = _read()
