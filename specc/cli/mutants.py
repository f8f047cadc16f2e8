"""Write files of a product that each break one rule and no other, with an index; say which rules have none, and why."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from specc.catalogue import Catalogue
from specc.cli import FAILED, OK, complain
from specc.cli.terminal import add_format, add_roots, number, write_json
from specc.diagnostics.screen import visible
from specc.products import find
from specc.runtime.wanted import UsageError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

    from specc.examples.making import Defeated
    from specc.mutants.index import Hunted
    from specc.products import Meant


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
    catalogue = Catalogue(options.roots)
    meant = find(catalogue, options.product)
    folder = None if options.out is None else Path(options.out)
    if folder is not None and folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        return complain(f"{folder} is there already and not an empty folder")
    from specc.mutants.index import as_data, write

    result, defeats = _of_deliveries(meant, catalogue) if meant.dataset else _of_files(meant)
    if result is None:
        for defeat in defeats:
            complain(str(defeat), FAILED)
        return complain(f"there is no example of {meant.full} to be broken; {defeats[0].said}", FAILED)
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        write(result, meant.plan.spec, folder)
    if options.format == "json":
        write_json(as_data(result, meant.plan.spec))
    else:
        _tell(meant, result, defeats, folder)
    return OK


def _of_files(meant: Meant) -> tuple[Hunted | None, Sequence[Defeated]]:
    from specc.examples.making import Maker
    from specc.mutants.aiming import hunted
    from specc.mutants.bases import bases_of

    maker = Maker(meant.plan)
    bases = bases_of(maker, meant.name)
    return (hunted(maker, meant.name, bases.found) if bases.found else None), bases.defeats


def _of_deliveries(meant: Meant, catalogue: Catalogue) -> tuple[Hunted | None, Sequence[Defeated]]:
    from specc.examples.deliveries import Deliveries
    from specc.mutants.bases import deliveries_of
    from specc.mutants.datasets import DeliveryHunt

    compiled = (meant.compiled, *catalogue.delivered(meant.compiled))
    lacking = [one.name for one in compiled if one.plan is None]
    if lacking:
        raise UsageError(f"{lacking[0]} does not compile; see specc check {lacking[0]}")
    plans = {one.plan.spec.name: one.plan for one in compiled if one.plan is not None}
    deliveries = Deliveries(meant.plan, plans.__getitem__)
    bases, defeats = deliveries_of(deliveries, meant.name)
    specs = [deliveries.maker(name).validator.SPEC for name in plans]
    return (DeliveryHunt(meant.plan, specs, plans).mutants(meant.name, bases) if bases else None), defeats


def _tell(meant: Meant, result: Hunted, defeats: Sequence[Defeated], folder: Path | None) -> None:
    for defeat in defeats:
        complain(str(defeat), FAILED)
    killed, alive = len(result.killed), len(result.alive)
    share = 100 * killed / max(1, len(result.rules))
    head = f"{meant.full}: {number(len(result.rules), 'rule')}, {killed:,} killed ({share:.1f} %)"
    sys.stdout.write(f"{head}, {alive:,} without a mutant{':' if alive else ''}\n")
    for rule, reason in result.alive.items():
        sys.stdout.write(f"  {visible(rule)}\n    {visible(reason)}\n")
    if folder is not None:
        sys.stdout.write(
            f"{number(killed, 'file')} in {visible(str(folder))}; index.json and index.csv say which is which\n"
        )
