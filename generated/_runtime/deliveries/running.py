# SPDX-License-Identifier: BSD-3-Clause
"""Deliveries in folders, and in listings of names: from paths to reports.

Takes folders and files, or names of files alone, and specs with datasets; gives a report for each file that could be
judged, then one for each delivery, and one for what belongs to none. A mistake of the caller raises `UsageError`.
"""

from __future__ import annotations

import sys

from ..main import check_file
from ..names import plain_name
from ..stream import STDIN, Stream
from ..wanted import UsageError, find_files, find_products, under_or_as_they_are
from .collecting import MOST_NAMES, Collection
from .listing import names_in
from .opening import Opening
from .reports import DatasetReport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import BinaryIO

    from ..findings import FileReport
    from ..main import OnFault
    from ..spec import Product, Spec
    from .declared import Dataset

_GRAVITY = {"allowed": 0, "info": 1, "warning": 2, "error": 3}


def find_datasets(specs: Sequence[Spec], name: str = "") -> list[tuple[Spec, Dataset]]:
    """All datasets of some specs, or the one of this name: `NAME`, or `SPEC:NAME` where several specs have it."""
    every = [(spec, dataset) for spec in specs for dataset in spec.datasets]
    if not every:
        raise UsageError(f"{', '.join(spec.name for spec in specs) or 'no spec'}: no delivery is described")
    if not name:
        return every
    found = [(spec, dataset) for spec, dataset in every if name in (dataset.name, f"{spec.name}:{dataset.name}")]
    if len(found) == 1:
        return found
    known = [f"{spec.name}:{dataset.name}" if len(specs) > 1 else dataset.name for spec, dataset in found or every]
    problem = "several datasets are called" if found else "there is no dataset"
    raise UsageError(f"{problem} {name}; say one of {', '.join(known)}")


def with_products(specs: Sequence[Spec]) -> list[Spec]:
    """Some specs, and those beside them whose products their deliveries are made of."""
    known = {spec.name: spec for spec in specs}
    for spec in specs:
        for name in dict.fromkeys(product.partition(":")[0] for one in spec.datasets for product in one.products):
            if name not in known and spec.beside is not None:
                known[name] = spec.beside(name)
    return list(known.values())


def check_folders(
    paths: Iterable[str],
    specs: Sequence[Spec],
    name: str = "",
    *,
    headers_only: bool = False,
    profile: str | None = None,
    on_fault: OnFault | None = None,
) -> Iterator[FileReport]:
    """Judge the files of folders, and the deliveries that they are. name: of the one dataset that is meant."""
    deliveries = Deliveries(specs, name, profile)
    files = find_files(paths, ("",))
    if any(isinstance(path, Stream) for path in files):
        raise UsageError("a delivery is made of files with names; read their names from standard input with --names -")
    return _folders(files, deliveries, headers_only=headers_only, on_fault=on_fault)


class Deliveries:
    """Files sorted into deliveries as they come, each once and in its order; then the deliveries, judged.

    name: of the one dataset that is meant. profile: specs that lack it judge, too, as they are. Raises UsageError where
    there is no such dataset or profile.
    """

    def __init__(self, specs: Sequence[Spec], name: str = "", profile: str | None = None) -> None:
        specs = specs if profile is None else under_or_as_they_are(specs, profile)
        datasets = find_datasets(specs, name)
        self.products = find_products(specs)
        self._suffixes = tuple(dict.fromkeys(each for _, product in self.products for each in product.format.suffixes))
        self._opening = Opening(_known(self.products, datasets))
        self._collections = [Collection(spec, dataset, self._opening) for spec, dataset in datasets]
        self._strays: list[tuple[str, str]] = []

    def judges(self, path: str) -> bool:
        """Whether a file is judged by itself, and not by its name alone."""
        return plain_name(path).lower().endswith(self._suffixes)

    def take(self, path: str, product: str = "") -> None:
        """Take a file. product: what it is, `SPEC:NAME`, as far as that is known."""
        if not _take(self._collections, path, product):
            self._strays.append((path, product))

    def reports(self) -> Iterator[DatasetReport]:
        """Judge the deliveries, in their order."""
        try:
            for path, product in self._strays:
                _told_by(self._collections, product).stray(path, product)
            yield from _reports(self._collections, folders=True)
        finally:
            self.close()

    def close(self) -> None:
        """Let go of all files."""
        self._opening.close()


def product_of(report: FileReport) -> str:
    """What a file is, as deliveries ask it: `SPEC:NAME`, or nothing."""
    return "" if report.product is None else f"{report.spec}:{report.product}"


def _known(
    products: Sequence[tuple[Spec, Product]], datasets: Sequence[tuple[Spec, Dataset]]
) -> dict[str, tuple[Spec, Product]]:
    """Products by `SPEC:NAME`, all that the datasets name among them."""
    known = {f"{spec.name}:{product.name}": (spec, product) for spec, product in products}
    for spec, dataset in datasets:
        for product in dataset.products:
            if product not in known:
                lacking = product.partition(":")[0]
                raise UsageError(f"{spec.name} needs the checks of {lacking}: build both into one folder")
    return known


def _folders(
    files: Sequence[str], deliveries: Deliveries, *, headers_only: bool, on_fault: OnFault | None
) -> Iterator[FileReport]:
    try:
        for path in files:
            product = ""
            if deliveries.judges(path):
                try:
                    report = check_file(path, deliveries.products, headers_only=headers_only)
                except Exception as error:
                    if on_fault is None:
                        raise
                    on_fault(path, error)
                else:
                    yield report
                    product = product_of(report)
            deliveries.take(path, product)
        yield from deliveries.reports()
    finally:
        deliveries.close()


def _take(collections: Sequence[Collection], path: str, product: str) -> bool:
    taken = [one.take(path, product) for one in collections]  # a file may be of several
    return any(taken)


def _told_by(collections: Sequence[Collection], product: str) -> Collection:
    """The dataset that a file of no delivery is told of with: one that knows its product, or asks most for files."""
    return max(collections, key=lambda one: (product in one.dataset.products, _GRAVITY[one.dataset.undeclared]))


def _reports(collections: Sequence[Collection], *, folders: bool) -> Iterator[DatasetReport]:
    for one in collections:
        for delivery in one.deliveries(folders=folders):
            count = sum(map(len, delivery.members.values()))
            yield DatasetReport(one.spec, one.dataset.name, delivery.keys, delivery.findings.in_order(), count)
        if one.untold:
            message = "what needs more than the names of files was not judged"
            one.strays.add(f"{one.dataset.name}:unread", message, default="info")
        if len(one.strays):
            count = sum(each.count for each in one.strays if not each.rule.endswith(":unread"))
            yield DatasetReport(one.spec, one.dataset.name, None, one.strays.in_order(), count)


def check_listing(path: str, specs: Sequence[Spec], name: str = "") -> Iterator[DatasetReport]:
    """As `check_names`, with the names in a file, or in standard input where it is `-`."""
    datasets = find_datasets(specs, name)
    stream: BinaryIO
    if path == STDIN:
        stream = sys.stdin.buffer
    else:
        try:
            stream = open(path, "rb")  # noqa: SIM115  # closed when all names are read
        except OSError as error:
            raise UsageError(f"{path}: {error.strerror or error}") from error
    return _names(_closing(stream), [Collection(spec, dataset) for spec, dataset in datasets])


def _closing(stream: BinaryIO) -> Iterator[str]:
    with stream:
        yield from names_in(stream)


def check_names(names: Iterable[str], specs: Sequence[Spec], name: str = "") -> Iterator[DatasetReport]:
    """Judge a listing of names of files, with or without their folders, as far as names tell.

    name: of the one dataset that is meant.
    """
    collections = [Collection(spec, dataset) for spec, dataset in find_datasets(specs, name)]
    return _names(names, collections)


def _names(names: Iterable[str], collections: Sequence[Collection]) -> Iterator[DatasetReport]:
    folders = False
    for count, path in enumerate(names):
        if count >= MOST_NAMES:
            raise UsageError(f"the listing has more than {MOST_NAMES:,} names; judge it in pieces")
        folders = folders or "/" in path
        if not _take(collections, path, ""):
            _told_by(collections, "").stray(path)
    yield from _reports(collections, folders=folders)
