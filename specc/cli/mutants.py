"""Write files of a product that each break one rule and no other, with an index; say which rules have none, and why."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from specc.catalogue import Catalogue
from specc.cli import FAILED, OK, complain
from specc.cli.products import find
from specc.cli.terminal import add_format, add_roots, number, write_json
from specc.diagnostics.screen import visible

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

    from specc.cli.products import Meant
    from specc.examples.making import Defeated
    from specc.mutants.hunting import Result


def configure(parser: ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument("product", metavar="PRODUCT", help="NAME, or SPEC:NAME where several specs have it")
    parser.add_argument(
        "-o", "--out", metavar="DIR", help="a new or empty folder to write them into; without it they are only counted"
    )
    add_roots(parser)
    add_format(parser)


def run(options: Namespace) -> int:
    """Hunt for mutants; 1 when there is no example that could be broken."""
    meant = find(Catalogue(options.roots), options.product)
    if meant.dataset:
        return complain(f"{meant.full} is a delivery of many files; name the products that it is made of")
    folder = None if options.out is None else Path(options.out)
    if folder is not None and folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        return complain(f"{folder} is there already and not an empty folder")
    from specc.examples.making import Maker
    from specc.mutants.aiming import hunted
    from specc.mutants.bases import bases_of
    from specc.mutants.index import as_data, write

    maker = Maker(meant.plan)
    bases = bases_of(maker, meant.name)
    if not bases.found:
        for defeat in bases.defeats:
            complain(str(defeat), FAILED)
        return complain(f"there is no example of {meant.full} to be broken; {bases.defeats[0].said}", FAILED)
    result = hunted(maker, meant.name, bases.found)
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        write(result, meant.plan.spec, folder)
    if options.format == "json":
        write_json(as_data(result, meant.plan.spec))
    else:
        _tell(meant, result, bases.defeats, folder)
    return OK


def _tell(meant: Meant, result: Result, defeats: Sequence[Defeated], folder: Path | None) -> None:
    for defeat in defeats:
        complain(str(defeat), FAILED)
    killed, alive = len(result.killed), len(result.alive)
    head = f"{meant.full}: {number(len(result.rules), 'rule')}, {killed:,} killed ({100 * result.share:.1f} %)"
    sys.stdout.write(f"{head}, {alive:,} without a mutant{':' if alive else ''}\n")
    for rule, reason in result.alive.items():
        sys.stdout.write(f"  {visible(rule)}\n    {visible(reason)}\n")
    if folder is not None:
        sys.stdout.write(
            f"{number(killed, 'file')} in {visible(str(folder))}; index.json and index.csv say which is which\n"
        )
