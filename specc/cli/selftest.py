"""Try specs on files made of them: examples conform, each rule has a file that it alone rejects, writers refuse it."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, replace
from multiprocessing import get_context
from typing import TYPE_CHECKING, TypeVar

from specc.catalogue import Catalogue, all_diagnostics
from specc.cli import FAILED, OK, USAGE, complain
from specc.cli.terminal import add_format, add_roots, diagnostics_as_data, number, show, with_progress, write_json
from specc.roots import Unusable
from specc.runtime.values import printable
from specc.selftest.results import share
from specc.selftest.sharing import Sharing

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from specc.model.spec import Dataset, Product
    from specc.selftest.results import ProductResult

T = TypeVar("T")
R = TypeVar("R")


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
    catalogue = Catalogue(options.roots)
    compiled = catalogue.named(options.specs) if options.specs else catalogue.first_root()[1]
    diagnostics = list(all_diagnostics(compiled))
    if not all(one.right for one in compiled):
        if options.format == "json":
            write_json({"diagnostics": diagnostics_as_data(diagnostics, catalogue)})
        else:
            show(diagnostics, catalogue, sys.stderr)
        return USAGE
    sharing = Sharing(one.plan for one in compiled if one.plan is not None) if options.once else None
    repeated = sharing.said_before() if sharing is not None else {}
    tasks = [
        _Task(
            one.name,
            product,
            tuple(options.roots),
            options.every_mutant,
            repeated.get((one.name, product), frozenset()),
        )
        for one in compiled
        if one.plan is not None
        for product in (*_names(one.plan.spec.products), *_names(one.plan.spec.datasets))
    ]
    if not tasks:
        return complain("there is nothing to test: the specs describe no product")
    results = []
    for result in with_progress(_mapped(_test, tasks, options.jobs), "products"):
        results.append(result)
        if options.format == "text":
            sys.stdout.write(_told(result))
            sys.stdout.flush()
    if sharing is not None:
        results, told = _tried_elsewhere(results, sharing, tuple(options.roots), options.jobs)
        if options.format == "text":
            sys.stdout.write(told)
    reached = share(results)
    if options.format == "json":
        write_json({"products": [_data(one) for one in results], "summary": _summary(results)})
    else:
        sys.stdout.write(_end(results))
    if reached < options.least:
        complain(f"{reached:.2f} % of the rules have a mutant that dies, fewer than the {options.least:g} % asked for")
    return FAILED if reached < options.least or any(one.faults for one in results) else OK


def _names(things: Iterable[Product | Dataset]) -> Iterator[str]:
    return (one.name for one in things)


@dataclass(frozen=True, slots=True)
class _Task:
    """One product to test; a process compiles its spec anew, which takes less than to hand it over."""

    spec: str
    product: str
    roots: tuple[Path, ...]
    every_mutant: bool
    elsewhere: frozenset[str]


def _mapped(work: Callable[[T], R], tasks: list[T], jobs: int) -> Iterator[R]:
    if jobs == 1 or not tasks:
        yield from map(work, tasks)
        return
    with ProcessPoolExecutor(min(jobs, len(tasks)), mp_context=get_context("spawn")) as pool:
        yield from pool.map(work, tasks)


def _test(task: _Task) -> ProductResult:
    from specc.selftest.deliveries import selftest_of_dataset
    from specc.selftest.running import selftest

    catalogue = Catalogue(task.roots)
    [compiled] = catalogue.named([task.spec])
    plan = compiled.plan
    if plan is None:
        raise Unusable(f"{task.spec} changed meanwhile, and does not compile any more")
    if any(one.name == task.product for one in plan.spec.products):
        return selftest(plan, task.product, every_mutant=task.every_mutant, elsewhere=task.elsewhere)
    plans = [one.plan for one in (compiled, *catalogue.delivered(compiled)) if one.plan is not None]
    return selftest_of_dataset(plan, task.product, {one.spec.name: one for one in plans})


@dataclass(frozen=True, slots=True)
class _Again:
    """Rules to be tried in one product since nothing broke them in another, which says them alike."""

    spec: str
    product: str
    roots: tuple[Path, ...]
    rules: frozenset[str]


def _tried_elsewhere(
    results: list[ProductResult], sharing: Sharing, roots: tuple[Path, ...], jobs: int
) -> tuple[list[ProductResult], str]:
    """Try what nothing broke in the product that stands for others in one of these; give the results and lines."""
    alive = [((one.spec, one.product), rule.rule) for one in results for rule in one.alive]
    places = sharing.elsewhere(alive)
    tasks = [_Again(*product, roots, frozenset(rules)) for product, rules in places.items()]
    killed: dict[tuple[tuple[str, str], str], bool] = {}
    lines = ""
    for task, found in zip(tasks, with_progress(_mapped(_try_again, tasks, jobs), "products"), strict=True):
        killed |= {places[task.spec, task.product][rule]: alone for rule, alone in found.items()}
        lines += (
            f"{len(found):,} of {len(task.rules):,} that nothing broke elsewhere die in {task.spec}:{task.product}\n"
        )
    return [_with_killed(one, killed) for one in results], lines


def _with_killed(result: ProductResult, killed: dict[tuple[tuple[str, str], str], bool]) -> ProductResult:
    """Give a result with what was killed in another product; by each rule, whether alone."""
    died = [killed.get(((result.spec, result.product), one.rule)) for one in result.alive]
    alive = tuple(one for one, alone in zip(result.alive, died, strict=True) if alone is None)
    more = len(result.alive) - len(alive)
    return replace(result, alive=alive, killed=result.killed + more, alone=result.alone + died.count(True))


def _try_again(task: _Again) -> dict[str, bool]:
    from specc.selftest.running import Selftest

    [compiled] = Catalogue(task.roots).named([task.spec])
    if compiled.plan is None:
        raise Unusable(f"{task.spec} changed meanwhile, and does not compile any more")
    return Selftest(compiled.plan, task.product).again(task.rules)


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
