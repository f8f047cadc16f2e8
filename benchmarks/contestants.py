"""Those who check files: ours, and what people use today.

Each takes the folder of generated validators, prepares itself, and gives a function from paths to how many of the files
it finds nothing wrong with, warnings apart. `child.py` runs one of them in a process of its own.
"""

from __future__ import annotations

import importlib.util
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Check = Callable[[Sequence[str]], int]
    Prepare = Callable[[Path], Check]

PRODUCTS = ("jwst/imaging", "jwst/spectroscopy", "jwst/detector", "mast/lightcurve", "visibilities")


def generated(*specs: str, headers_only: bool) -> Prepare:
    """Generated validators of some specs in one process; a file is checked by the product that it is."""

    def prepare(folder: Path) -> Check:
        those = loaded(folder, *specs)
        from _runtime.main import run

        return lambda paths: _passing(run(paths, those, headers_only=headers_only).files)

    return prepare


def standard(*, headers_only: bool) -> Prepare:
    """The FITS Standard alone, as `specc validate --spec fits`."""

    def prepare(folder: Path) -> Check:
        sys.path.insert(0, str(folder))
        from _runtime.fits.standard.spec import STANDARD
        from _runtime.main import run

        return lambda paths: _passing(run(paths, [STANDARD], headers_only=headers_only).files)

    return prepare


def by_hand(*, verify: bool) -> Prepare:
    """The rules of a JWST image on astropy, headers only."""

    def prepare(folder: Path) -> Check:
        from benchmarks.by_hand import ByHand

        checks = ByHand(folder / "jwst" / "imaging" / "model.json")
        return lambda paths: sum(not checks.check(Path(path), verify=verify) for path in paths)

    return prepare


def stdatamodels(_: Path) -> Check:
    """Open a file as a data model and call `validate()`."""
    warnings.simplefilter("ignore")
    from stdatamodels.jwst import datamodels

    def check(paths: Sequence[str]) -> int:
        for path in paths:
            with datamodels.open(path) as model:
                model.validate()
        return len(paths)

    return check


def astropy_verify(_: Path) -> Check:
    """Open a file and have astropy verify it: no rule of the product, no data."""
    from astropy.io import fits

    def check(paths: Sequence[str]) -> int:
        for path in paths:
            with fits.open(path) as file:
                file.verify("exception")
        return len(paths)

    return check


def astropy_checksum(_: Path) -> Check:
    """Open a file with `checksum=True` and touch every HDU, which compares its checksums."""
    from astropy.io import fits

    def check(paths: Sequence[str]) -> int:
        right = 0
        for path in paths:
            with warnings.catch_warnings(record=True) as said:
                warnings.simplefilter("always")
                with fits.open(path, checksum=True) as file:
                    file.verify("exception")
            right += not any("verification failed" in str(one.message) for one in said)
        return right

    return check


def fitsio_headers(_: Path) -> Check:
    """Read every header with fitsio, and look at nothing."""
    import fitsio

    def check(paths: Sequence[str]) -> int:
        for path in paths:
            with fitsio.FITS(path) as file:
                for hdu in file:
                    hdu.read_header()
        return len(paths)

    return check


def fits_schema(folder: Path) -> Check:
    """Check a JWST image against schemas of fits-schema, which know its keywords, types and values."""
    import logging

    from astropy.io import fits

    from benchmarks.schema_classes import schemas_of

    schemas = schemas_of(folder / "jwst" / "imaging" / "model.json")
    logging.disable(logging.CRITICAL)  # a keyword without a schema is a warning to it

    def check(paths: Sequence[str]) -> int:
        for path in paths:
            with fits.open(path) as file:
                for name, schema in schemas.items():
                    schema.validate_header(file[name].header, onerror="log")
        return len(paths)

    return check


def csv_by_hand(_: Path) -> Check:
    """The rules of telemetry with the csv module and numpy."""
    from benchmarks.telemetry import by_hand as check_telemetry

    return check_telemetry


CONTESTANTS: dict[str, Prepare] = {
    "headers of images": generated("jwst/imaging", headers_only=True),
    "headers": generated(*PRODUCTS, headers_only=True),
    "full": generated(*PRODUCTS, headers_only=False),
    "headers, standard": standard(headers_only=True),
    "full, standard": standard(headers_only=False),
    "astropy by hand": by_hand(verify=True),
    "astropy by hand, without verify": by_hand(verify=False),
    "astropy verify": astropy_verify,
    "astropy checksum=True": astropy_checksum,
    "stdatamodels": stdatamodels,
    "fitsio": fitsio_headers,
    "fits-schema": fits_schema,
    "telemetry": generated("jwst/telemetry", headers_only=False),
    "csv and numpy": csv_by_hand,
}


def loaded(folder: Path, *specs: str) -> list[Any]:
    """Give specs of the folder of generated validators, ready to judge; their runtime can be imported after that."""
    return [_load(folder, spec).SPEC for spec in specs]


def _load(folder: Path, spec: str) -> Any:  # noqa: ANN401  a module that was generated
    path = folder / spec / "validator.py"
    found = importlib.util.spec_from_file_location(spec.replace("/", "_"), path)
    if found is None or found.loader is None:
        raise ImportError(f"{path} is no module")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def _passing(files: Any) -> int:  # noqa: ANN401  reports of the runtime that was generated
    return sum(one.verdict in {"pass", "warn"} for one in files)
