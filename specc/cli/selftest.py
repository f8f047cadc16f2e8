"""Try specs on files made of them: examples conform, each rule has a file that it alone rejects, writers refuse it."""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from dataclasses import asdict, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from specc.catalogue import all_diagnostics
from specc.cli import FAILED, OK, USAGE, complain
from specc.cli.terminal import add_format, add_roots, diagnostics_as_data, number, show, with_progress, write_json
from specc.cli.testing import Again, OfDataset, Task, specs_of, tested, tried_again
from specc.runtime.values import printable
from specc.selftest.results import share
from specc.selftest.sharing import Sharing

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from specc.plan.plan import Plan
    from specc.selftest.results import ProductResult


def configure(parser: ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument("specs", nargs="*", metavar="SPEC", help="path or dotted name (default: all of the first root)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="processes (default: all)")
    parser.add_argument(
        "--least", type=float, default=0.0, metavar="PERCENT", help="fail if fewer of the rules have a mutant that dies"
    )
    parser.add_argument(
        "--every-mutant", action="store_true", help="ask the writers with all mutants and not with some of each kind"
    )
    parser.add_argument(
        "--once",
        action="store_true",
        help="try a rule that several products paste from one fragment in the first of them",
    )
    add_roots(parser)
    add_format(parser)


def run(options: Namespace) -> int:
    """Test the specs; 1 when anything does not go as it should, 2 when a spec does not compile."""
    if options.jobs < 1:
        return complain(f"--jobs {options.jobs}: at least one process is needed")
    roots = tuple(options.roots)
    catalogue = specs_of(roots)
    compiled = catalogue.named(options.specs) if options.specs else catalogue.first_root()[1]
    diagnostics = list(all_diagnostics(compiled))
    if not all(one.right for one in compiled):
        if options.format == "json":
            write_json({"diagnostics": diagnostics_as_data(diagnostics, catalogue)})
        else:
            show(diagnostics, catalogue, sys.stderr)
        return USAGE
    plans = [one.plan for one in compiled if one.plan is not None]
    if not any(one.spec.products or one.spec.datasets for one in plans):
        return complain("there is nothing to test: the specs describe no product")
    with TemporaryDirectory(prefix="specc-selftest-") as folder:
        results = _tested(plans, Path(folder), options)
    reached = share(results)
    if options.format == "json":
        write_json({"products": [_data(one) for one in results], "summary": _summary(results)})
    else:
        sys.stdout.write(_end(results))
    if reached < options.least:
        complain(f"{reached:.2f} % of the rules have a mutant that dies, fewer than the {options.least:g} % asked for")
    return FAILED if reached < options.least or any(one.faults for one in results) else OK


def _tested(plans: list[Plan], folder: Path, options: Namespace) -> list[ProductResult]:
    """Test all products, and tell of each; gives the results in the order of the specs."""
    sharing = Sharing(plans) if options.once else None
    tasks = _tasks(plans, sharing, folder, options)
    order = {(one.spec, one.product): place for place, one in enumerate(tasks)}
    results = []
    for result in with_progress(tested(tasks, options.jobs), "products"):
        results.append(result)
        if options.format == "text":
            sys.stdout.write(_told(result))
            sys.stdout.flush()
    results.sort(key=lambda one: order[one.spec, one.product])
    if sharing is not None:
        results, told = _tried_elsewhere(results, sharing, folder, options)
        if options.format == "text":
            sys.stdout.write(told)
    return results


def _tasks(plans: list[Plan], sharing: Sharing | None, folder: Path, options: Namespace) -> list[Task | OfDataset]:
    said_before = sharing.said_before() if sharing is not None else {}
    roots = tuple(options.roots)
    tasks: list[Task | OfDataset] = []
    for plan in plans:
        spec = plan.spec.name
        rules = Counter(re.split("[/:]", one.id, maxsplit=1)[0] for one in plan.rules if one.level != "off")
        for each in plan.spec.products:
            elsewhere = said_before.get((spec, each.name), frozenset())
            left = rules[each.name] - len(elsewhere)
            tasks.append(Task(spec, each.name, roots, folder, left, options.every_mutant, elsewhere))
        tasks += [OfDataset(spec, one.name, roots, folder, rules[one.name]) for one in plan.spec.datasets]
    return tasks


def _tried_elsewhere(
    results: list[ProductResult], sharing: Sharing, folder: Path, options: Namespace
) -> tuple[list[ProductResult], str]:
    """Try what nothing broke in the product that stands for others in one of these; give the results and lines."""
    alive = [((one.spec, one.product), rule.rule) for one in results for rule in one.alive]
    places = sharing.elsewhere(alive)
    roots = tuple(options.roots)
    tasks = [Again(*product, roots, folder, len(rules), frozenset(rules)) for product, rules in places.items()]
    killed: dict[tuple[tuple[str, str], str], bool] = {}
    lines = ""
    for task, found in with_progress(tried_again(tasks, options.jobs), "products"):
        killed |= {places[task.spec, task.product][rule]: alone for rule, alone in found.items()}
        lines += (
            f"{len(found):,} of {len(task.wanted):,} that nothing broke elsewhere die in {task.spec}:{task.product}\n"
        )
    return [_with_killed(one, killed) for one in results], lines


def _with_killed(result: ProductResult, killed: dict[tuple[tuple[str, str], str], bool]) -> ProductResult:
    """Give a result with what was killed in another product; by each rule, whether alone."""
    died = [killed.get(((result.spec, result.product), one.rule)) for one in result.alive]
    alive = tuple(one for one, alone in zip(result.alive, died, strict=True) if alone is None)
    more = len(result.alive) - len(alive)
    return replace(result, alive=alive, killed=result.killed + more, alone=result.alone + died.count(True))


def _told(result: ProductResult) -> str:
    """Give the lines about one product."""
    line = (
        f"{result.name:40} {number(result.examples, 'example'):12} {result.rules:6,} rules "
        f"{result.killed:6,} killed ({share([result]):6.2f} %)   writer: {_asked(result)}"
        f"{_elsewhere(result)}   {result.seconds:.1f} s\n"
    )
    for fault in result.faults:
        line += f"  FAULT  {fault.about}: {printable(fault.said)}\n"
    for one in result.alive:
        line += f"  alive  {one.rule}: {printable(one.reason)}\n"
    return line


def _asked(result: ProductResult) -> str:
    mended = f", mended {result.mended:,}" if result.mended else ""
    return f"refused {result.refused:,}{mended}"


def _elsewhere(result: ProductResult) -> str:
    return f"   {result.elsewhere:,} more tried before" if result.elsewhere else ""


def _end(results: list[ProductResult]) -> str:
    one = _summary(results)
    return (
        f"{number(len(results), 'product')}: {one['examples']:,} examples; {one['killed']:,} of {one['rules']:,} rules "
        f"({share(results):.2f} %) have a mutant of their own, which in {one['killed'] - one['alone']:,} cases breaks "
        f"another rule of the same place; {one['alive']:,} have none, for the reasons above; "
        f"{_once(one['elsewhere'])}"
        f"writers refused {one['refused']:,} mutants and mended {one['mended']:,}; {number(one['faults'], 'fault')}\n"
    )


def _once(elsewhere: int) -> str:
    return f"{elsewhere:,} more say the same as one of these; " if elsewhere else ""


def _summary(results: list[ProductResult]) -> dict[str, int]:
    return {
        "products": len(results),
        "examples": sum(one.examples for one in results),
        "rules": sum(one.rules for one in results),
        "killed": sum(one.killed for one in results),
        "alone": sum(one.alone for one in results),
        "elsewhere": sum(one.elsewhere for one in results),
        "alive": sum(len(one.alive) for one in results),
        "refused": sum(one.refused for one in results),
        "mended": sum(one.mended for one in results),
        "faults": sum(len(one.faults) for one in results),
    }


def _data(result: ProductResult) -> dict[str, object]:
    return asdict(result)
