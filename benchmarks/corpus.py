"""The files that are measured: made once, kept on disk, the same on every machine.

Takes a kind and a count; gives paths. What is missing is written first: some minutes for the thousands. They lie in
`$SPECC_BENCHMARKS`, by default `~/.cache/specc-benchmarks`, in a folder whose name changes with the code that makes
them.
"""

from __future__ import annotations

import os
import tempfile
import warnings
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from astropy.io import fits

from benchmarks import big_files, jwst_files, plain_files

if TYPE_CHECKING:
    from collections.abc import Callable

SEED = 1
WARM = 50  # files at the start of each kind that warm a process up, and are never measured
SIDE, SPECTRUM_ROWS, CURVE_ROWS, VISIBILITY_ROWS = 64, 200, 2000, 1000
CARD = 80  # bytes
DETECTOR = 2048  # pixels on an axis
SHARES = {"cal": 0.60, "x1d": 0.15, "lightcurve": 0.20, "visibilities": 0.05}
BIG = {
    "100 MB of images": ("cal", 1),
    "100 MB of rows": ("rows", 1_050_000),
    "2 GB of images": ("rateints", 25),
    "2 GB of rows": ("rows", 21_000_000),
}
ROOT = Path(__file__).resolve().parent.parent
MAKERS: tuple[str | Path, ...] = (
    jwst_files.__file__,
    plain_files.__file__,
    big_files.__file__,
    ROOT / "tests/real/exposure.py",
)
MAKERS += (ROOT / "tests/real/models.py",)


def folder() -> Path:
    """Give the folder of the corpora, for the code as it is."""
    kept = os.environ.get("SPECC_BENCHMARKS")
    place = Path(kept) if kept else Path.home() / ".cache" / "specc-benchmarks"
    code = b"".join(Path(one).read_bytes() for one in MAKERS)
    return place / f"corpus-{sha256(code).hexdigest()[:10]}"


def files(kind: str, count: int) -> list[Path]:
    """Give `count` different files of a kind, none of which warms a process up."""
    return _made(kind, WARM + count)[WARM:]


def warming(kind: str) -> list[Path]:
    """Give files of the same kind to warm a process up with."""
    return _made(kind, WARM)


def spoilt(count: int) -> list[Path]:
    """Give images under their own names, each with one wrong card: TFRAME is below zero."""
    place = folder() / "spoilt"
    place.mkdir(parents=True, exist_ok=True)
    made = []
    for path in files("cal", count):
        copy = place / path.name
        if not copy.exists():
            copy.write_bytes(_negative(path.read_bytes(), b"TFRAME  ="))
        made.append(copy)
    return made


def _negative(content: bytes, beginning: bytes) -> bytes:
    """Put a sign before the number of a card. Raises ValueError when there is no such card with room for it."""
    at = content.index(beginning)
    value = content[at + len(beginning) : at + 30]
    signed = b"-" + value.strip()
    if len(signed) >= len(value) or at % CARD:
        raise ValueError(f"the card of {beginning!r} at byte {at} has no room for a sign")
    return content[: at + len(beginning)] + signed.rjust(len(value)) + content[at + 30 :]


def mixed(count: int) -> list[Path]:
    """Give files of all kinds in the shares of an archive, shuffled."""
    found = [path for kind, share in SHARES.items() for path in files(kind, max(1, round(share * count)))]
    Random(SEED).shuffle(found)  # noqa: S311  no secrets here
    return found


def big(what: str) -> Path:
    """Give one of the large files."""
    kind, size = BIG[what]
    place = folder() / what.replace(" ", "-")
    place.mkdir(parents=True, exist_ok=True)
    made = sorted(place.glob("*.fits"))
    if made:
        return made[0]
    if kind == "rows":
        with tempfile.TemporaryDirectory(dir=place) as there:
            name = big_files.write_light_curve(Path(there), SEED, size, size)
            return (Path(there) / name).rename(place / name)
    make = _full_image if kind == "cal" else _integrations
    return _grown(place, make, size)


def _grown(place: Path, make: Callable[[int], tuple[str, object]], number: int) -> Path:
    with tempfile.TemporaryDirectory(dir=place) as there, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what stdatamodels says of attributes is not measured here
        name, model = make(number)
        (Path(there) / "small").mkdir()
        small = Path(there) / "small" / name
        model.save(small)  # type: ignore[attr-defined]
        with fits.open(small, do_not_scale_image_data=True) as hdus:
            big_files.write_images(hdus, Path(there) / name, DETECTOR)
        return (Path(there) / name).rename(place / name)


def _full_image(number: int) -> tuple[str, object]:
    name, model = jwst_files.image(SEED, number, 8)
    model.meta.subarray.xsize = model.meta.subarray.ysize = DETECTOR
    return name, model


def _integrations(count: int) -> tuple[str, object]:
    return jwst_files.integrations(SEED, count, count, DETECTOR)


def _write_model(made: tuple[str, object], place: Path) -> str:
    name, model = made
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # as above
        model.save(place / name)  # type: ignore[attr-defined]
    return name


def _write_hdus(made: tuple[str, fits.HDUList], place: Path) -> str:
    name, hdus = made
    hdus.writeto(place / name, checksum=True, overwrite=True)
    return name


KINDS: dict[str, Callable[[int, Path], str]] = {
    "cal": lambda number, place: _write_model(jwst_files.image(SEED, number, SIDE), place),
    "x1d": lambda number, place: _write_model(jwst_files.spectra(SEED, number, SPECTRUM_ROWS), place),
    "lightcurve": lambda number, place: _write_hdus(plain_files.light_curve(SEED, number, CURVE_ROWS), place),
    "visibilities": lambda number, place: _write_hdus(plain_files.visibilities(SEED, number, VISIBILITY_ROWS), place),
}


def _made(kind: str, count: int) -> list[Path]:
    """Give the first `count` files of a kind; those that the list of names lacks are written."""
    place = folder() / kind
    place.mkdir(parents=True, exist_ok=True)
    index = place / "names.txt"
    names = index.read_text(encoding="utf-8").split() if index.exists() else []
    if len(names) < count:
        print(f"writing {count - len(names)} files of kind {kind} to {place}", flush=True)
        with index.open("a", encoding="utf-8") as out:
            for number in range(len(names), count):
                names.append(KINDS[kind](number, place))
                out.write(f"{names[-1]}\n")
                out.flush()
    return [place / name for name in names[:count]]
