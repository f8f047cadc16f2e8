"""Few products that together have what all have: formats, blocks, ways to find them, types, expressions, lengths.

Takes the committed models of all specs, since reading them compiles nothing; gives formats, names of specs and of
products. What is chosen grows with what specs say.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_TELLING = {"node", "kind", "storage", "by", "mode", "hierarch", "or_compressed", "or_constant"}


def features(product):
    """Give what a product has of what readers may stumble over."""
    found, waiting = set(), [("", product)]
    while waiting:
        key, one = waiting.pop()
        if isinstance(one, dict):
            waiting += one.items()
        elif isinstance(one, list):
            waiting += [(key, each) for each in one]
        elif key in _TELLING:
            found.add((product["format"], key, one))
    return found


def chosen(generated: Path) -> list[tuple[str, str, str]]:
    """Give products that have every feature, each as format, spec and name; of those that add as many the least."""
    known = {}
    for path in sorted(generated.glob("[!_]*/*/model.json")):
        spec = json.loads(path.read_text(encoding="utf-8"))["spec"]
        for one in spec["products"]:
            known[one["format"], spec["name"], one["name"]] = (features(one), len(json.dumps(one)))
    left = set().union(*(found for found, _ in known.values()))
    few = []
    while left:
        best = max(known, key=lambda name: len(known[name][0] & left) / known[name][1])
        few.append(best)
        left -= known[best][0]
    return sorted(few)
