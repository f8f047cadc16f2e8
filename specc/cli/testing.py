"""Products tested side by side: what is given to which process, and what a process keeps from one to the next.

Takes compiled specs; gives results as they come. Products of one spec go to one process as far as the processes then
all have enough to do, because validator and writer of a spec are made once a process; what takes longest comes first.
"""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import chain
from multiprocessing import get_context
from typing import TYPE_CHECKING, TypeVar

from specc.catalogue import Catalogue
from specc.roots import Unusable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from specc.compile import Compiled
    from specc.examples.making import Maker
    from specc.plan.plan import Plan
    from specc.selftest.results import ProductResult

_PARTS = 4  # that the work of each process is cut into, so that all end at about the same time
# What a product takes beside its rules, in rules: its examples, or those of a whole delivery.
_EXAMPLES = 60
_DELIVERY = 500

_T = TypeVar("_T", bound="_OfOneProduct")
_R = TypeVar("_R")


@dataclass(frozen=True, slots=True)
class _OfOneProduct:
    """Work on one product or dataset. rules: how many are to be tried. folder: where its examples are kept."""

    spec: str
    product: str
    roots: tuple[Path, ...]
    folder: Path
    rules: int

    @property
    def weight(self) -> int:
        """Give about how long it takes, in rules."""
        return self.rules + _EXAMPLES

    @property
    def place(self) -> Path:
        """Give the folder of the examples of this product."""
        return self.folder / self.spec / self.product


@dataclass(frozen=True, slots=True)
class Task(_OfOneProduct):
    """One product to test. elsewhere: rules that are tried in another, which says them alike."""

    every_mutant: bool = False
    elsewhere: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class OfDataset(_OfOneProduct):
    """One dataset to test."""

    @property
    def weight(self) -> int:
        """Give about how long it takes, in rules."""
        return self.rules + _DELIVERY


@dataclass(frozen=True, slots=True)
class Again(_OfOneProduct):
    """Rules to be tried in one product since nothing broke them in another, which says them alike."""

    wanted: frozenset[str] = frozenset()


def specs_of(roots: tuple[Path, ...]) -> Catalogue:
    """Give the specs of this run, for it and for the processes that it forks."""
    _catalogue.cache_clear()
    _maker.cache_clear()
    return _catalogue(roots)


def tested(tasks: Sequence[Task | OfDataset], jobs: int) -> Iterator[ProductResult]:
    """Give the results of products and datasets, as they come."""
    return _mapped(_test, tasks, jobs)


def tried_again(tasks: Sequence[Again], jobs: int) -> Iterator[tuple[Again, dict[str, bool]]]:
    """Give which rules have a mutant in the products of these tasks, and whether it breaks nothing else."""
    return _mapped(_try_again, tasks, jobs)


def _mapped(work: Callable[[_T], _R], tasks: Sequence[_T], jobs: int) -> Iterator[_R]:
    parts = list(_parted(tasks, jobs))
    if jobs == 1 or len(parts) <= 1:
        yield from map(work, chain.from_iterable(parts))
        return
    # A process that is forked has the specs that this one compiled; elsewhere each compiles those that it needs.
    context = get_context("fork" if sys.platform == "linux" else "spawn")
    with ProcessPoolExecutor(min(jobs, len(parts)), mp_context=context) as pool:
        for results in pool.map(_each, [(work, part) for part in parts]):
            yield from results


def _each(given: tuple[Callable[[_T], _R], list[_T]]) -> list[_R]:
    work, part = given
    return [work(one) for one in part]


def _parted(tasks: Sequence[_T], jobs: int) -> Iterator[list[_T]]:
    """Give tasks in parts, each of one spec, the heaviest first."""
    most = sum(one.weight for one in tasks) / (jobs * _PARTS)
    parts: list[list[_T]] = []
    for one in sorted(tasks, key=lambda one: (one.spec, -one.weight)):
        last = parts[-1] if parts and parts[-1][0].spec == one.spec else None
        if last is not None and sum(each.weight for each in last) + one.weight <= most:
            last.append(one)
        else:
            parts.append([one])
    return iter(sorted(parts, key=lambda part: -sum(one.weight for one in part)))


@cache
def _catalogue(roots: tuple[Path, ...]) -> Catalogue:
    return Catalogue(roots)


@cache
def _maker(spec: str, roots: tuple[Path, ...]) -> Maker:
    from specc.examples.making import Maker

    return Maker(_plan(_compiled(spec, roots)))


def _compiled(spec: str, roots: tuple[Path, ...]) -> Compiled:
    [compiled] = _catalogue(roots).named([spec])
    return compiled


def _plan(compiled: Compiled) -> Plan:
    if compiled.plan is None:
        raise Unusable(f"{compiled.name} changed meanwhile, and does not compile any more")
    return compiled.plan


def _test(task: Task | OfDataset) -> ProductResult:
    compiled = _compiled(task.spec, task.roots)
    if isinstance(task, Task):
        from specc.selftest.running import Selftest

        task.place.mkdir(parents=True)
        maker = _maker(task.spec, task.roots)
        return Selftest(maker, task.product, task.place, task.every_mutant, task.elsewhere).run()
    from specc.selftest.deliveries import selftest_of_dataset

    specs = (compiled, *_catalogue(task.roots).delivered(compiled))
    makers = {one.name: _maker(one.name, task.roots) for one in specs if one.plan is not None}
    return selftest_of_dataset(_plan(compiled), task.product, makers)


def _try_again(task: Again) -> tuple[Again, dict[str, bool]]:
    from specc.selftest.running import again

    return task, again(_maker(task.spec, task.roots), task.product, task.place, task.wanted)
