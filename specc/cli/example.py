"""Write an example of a product: a file that conforms, invented from the spec alone, and judged by its validator."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from specc.catalogue import Catalogue
from specc.cli import FAILED, OK, complain
from specc.cli.terminal import add_format, add_roots, write_json
from specc.diagnostics.screen import visible
from specc.products import find

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from specc.examples.drawing import Kind
    from specc.examples.making import Defeated, Example
    from specc.products import Meant

_KINDS = {
    "minimal": "nothing but what is required",
    "usual": "what is required and what is recommended",
    "maximal": "all that may be there",
    "random": "some of it",
}


def configure(parser: ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument("product", metavar="PRODUCT", help="NAME, or SPEC:NAME where several specs have it")
    parser.add_argument("-o", "--out", metavar="DIR", default=".", help="folder to write into (default: this one)")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--minimal", action="store_true", help="what is required and nothing else")
    kind.add_argument("--usual", action="store_true", help="what is recommended, too")
    kind.add_argument("--maximal", action="store_true", help="all that may be there (default)")
    kind.add_argument("--seed", metavar="N", type=int, help="what is optional by chance; the same N, the same file")
    parser.add_argument("--overwrite", action="store_true", help="replace a file that is there already")
    add_roots(parser)
    add_format(parser)


def run(options: Namespace) -> int:
    """Write one file; 1 when no attempt made one that conforms, or one of its name is there."""
    catalogue = Catalogue(options.roots)
    meant = find(catalogue, options.product)
    folder = Path(options.out)
    if not folder.is_dir():
        return complain(f"{folder}: there is no such folder")
    if meant.dataset:
        return _deliver(meant, catalogue, folder, options)
    from specc.examples.making import Defeated, Maker

    kind, seed = _asked(options)
    with tempfile.TemporaryDirectory(prefix=".specc-", dir=folder) as beside:
        try:
            made = Maker(meant.plan).make(meant.name, Path(beside), kind, seed)
        except Defeated as defeat:
            return _defeated(meant, defeat, options)
        target = folder / made.path.name
        if target.exists() and not options.overwrite:
            return complain(f"{target} is there already; say --overwrite to replace it", FAILED)
        shutil.move(made.path, target)
    _tell(meant, made, target, options)
    return OK


def _deliver(meant: Meant, catalogue: Catalogue, folder: Path, options: Namespace) -> int:
    """Write a whole delivery."""
    from specc.examples.deliveries import Deliveries
    from specc.examples.making import Defeated

    kind, seed = _asked(options)
    beside = {one.plan.spec.name: one.plan for one in catalogue.delivered(meant.compiled) if one.plan is not None}
    lacking = [one.name for one in catalogue.delivered(meant.compiled) if one.plan is None]
    if lacking:
        return complain(f"{lacking[0]} does not compile; see specc check {lacking[0]}")
    with tempfile.TemporaryDirectory(prefix=".specc-", dir=folder) as made_in:
        try:
            made = Deliveries(meant.plan, beside.__getitem__).make(meant.name, Path(made_in), kind, seed)
        except Defeated as defeat:
            return _defeated(meant, defeat, options)
        targets = {one: folder / one.relative_to(made_in) for one in made.paths}
        there = next((one for one in targets.values() if one.exists()), None)
        if there is not None and not options.overwrite:
            return complain(f"{there} is there already; say --overwrite to replace it", FAILED)
        for one, target in targets.items():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(one, target)
    if options.format == "json":
        write_json({"delivery": {**_head(meant, options), "paths": [str(one) for one in targets.values()]}})
        return OK
    sys.stdout.write(f"{meant.full}, {_described(options)}\n")
    for target in targets.values():
        sys.stdout.write(f"  {visible(str(target))}\n")
    return OK


def _asked(options: Namespace) -> tuple[Kind, int]:
    if options.seed is not None:
        return "random", options.seed
    return ("minimal" if options.minimal else "usual" if options.usual else "maximal"), 0


def _tell(meant: Meant, made: Example, target: Path, options: Namespace) -> None:
    warned = any(one.level == "warning" for one in made.findings)
    if options.format == "json":
        write_json({"example": {**_head(meant, options), "path": str(target), "verdict": "warn" if warned else "pass"}})
        return
    sys.stdout.write(f"{visible(str(target))}  {'warn' if warned else 'pass'}  {meant.full}, {_described(options)}\n")
    for one in made.findings:
        if one.level == "warning":
            sys.stdout.write(f"  {one.rule}: {visible(one.message)}\n")


def _defeated(meant: Meant, defeat: Defeated, options: Namespace) -> int:
    if options.format == "json":
        rules = [
            {"rule": one.rule, "message": one.message, "spec": {"path": one.path, "line": one.line}}
            for one in defeat.rules
        ]
        write_json({"defeated": {**_head(meant, options), "rules": rules, "help": defeat.said}})
    kind, _ = _asked(options)
    complain(f"no {kind} example of {meant.full} was found in {defeat.attempts} attempts", FAILED)
    for one in defeat.rules:
        place = f"  ({one.path}:{one.line})" if one.path is not None else ""
        sys.stderr.write(f"  {visible(one.rule)}{place}\n    {visible(one.message)}\n")
    sys.stderr.write(f"help: {defeat.said}\n")
    return FAILED


def _head(meant: Meant, options: Namespace) -> dict[str, Any]:
    kind, seed = _asked(options)
    spec = meant.plan.spec
    return {
        "spec": spec.name,
        "version": spec.version,
        "product": meant.name,
        "kind": kind,
        "seed": seed if kind == "random" else None,
    }


def _described(options: Namespace) -> str:
    kind, seed = _asked(options)
    return f"{kind}: {_KINDS[kind]}" + (f", seed {seed}" if kind == "random" else "")
