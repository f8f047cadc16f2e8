"""Writers beside astropy, writing the same arrays with CHECKSUM and DATASUM.

    python -m benchmarks.writing [--quick]

Both write in turn, round by round, into the same folder; ours judges what it wrote by the generated validator and has
the disk keep it, and astropy is timed without and with that last step. Prints the median of each, the median of the
ratios, and the most memory that each takes beside the arrays.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import numpy as np
from astropy.io import fits

from specc.backends.writer.memory import load
from specc.catalogue import Catalogue

if TYPE_CHECKING:
    from types import ModuleType

TARGET = 1.3
MIB = 1 << 20
SPEC = """specc 1
spec writing 1.0.0

product images : fits "Images of one exposure" {
  filename "{name}_images.fits" { name : /[a-z]+/ }

  primary {
    TELESCOP : string = "ANY"    "telescope"
  }

  image SCI : float32[ny, nx]  unit Jy  nullable  "calibrated pixels" { }
  image ERR : float32[ny, nx]  unit Jy  nullable  "uncertainty of SCI" { }
  image DQ  : uint32[ny, nx]                      "what is wrong with a pixel" { }
  image VAR : float32[ny, nx]           nullable  "variance" { }
}

product rows : fits "A long table" {
  filename "{name}_rows.fits" { name : /[a-z]+/ }

  primary {
    TELESCOP : string = "ANY"    "telescope"
  }

  table DATA {
    columns {
      TIME    : float64  unit d   nullable  "when"
      FLUX    : float32  unit Jy  nullable  "how much"
      ERROR   : float32  unit Jy  nullable  "uncertainty of FLUX"
      QUALITY : int32                       "what is wrong with it"
      NUMBER  : uint16                      "of the cadence"
      GOOD    : bool                        "whether it counts"
    }
  }
}
"""


def images(side: int) -> dict[str, Any]:
    """Give planes of pixels."""
    random = np.random.default_rng(1)
    found: dict[str, Any] = {name: random.random((side, side), np.float32) for name in ("SCI", "ERR", "VAR")}
    found["DQ"] = random.integers(0, 1 << 31, (side, side), np.uint32)
    return {name: found[name] for name in ("SCI", "ERR", "DQ", "VAR")}


def rows(count: int) -> dict[str, Any]:
    """Give columns."""
    random = np.random.default_rng(1)
    return {
        "TIME": np.arange(count, dtype=np.float64),
        "FLUX": random.random(count, np.float32),
        "ERROR": random.random(count, np.float32),
        "QUALITY": random.integers(0, 1 << 16, count, np.int32),
        "NUMBER": (np.arange(count) % 65536).astype(np.uint16),
        "GOOD": random.random(count) > 0.5,  # noqa: PLR2004  half of them
    }


def ours_images(writer: ModuleType, held: dict[str, Any], folder: Path) -> Path:
    """Write images by the generated class."""
    parts = {name.lower(): getattr(writer, f"Images{name.capitalize()}")(data) for name, data in held.items()}
    made: Path = writer.Images(primary=writer.ImagesPrimary(), **parts).write(folder, name="ours_images.fits")
    return made


def plain_images(_: ModuleType, held: dict[str, Any], folder: Path) -> Path:
    """Write images by astropy alone."""
    hdus = [fits.PrimaryHDU()]
    hdus[0].header["TELESCOP"] = "ANY"
    for name, data in held.items():
        hdus.append(fits.ImageHDU(data, name=name))
        if data.dtype.kind == "f" and name != "VAR":
            hdus[-1].header["BUNIT"] = "Jy"
    path = folder / "plain_images.fits"
    fits.HDUList(hdus).writeto(path, checksum=True)
    return path


def ours_rows(writer: ModuleType, held: dict[str, Any], folder: Path) -> Path:
    """Write a table by the generated class."""
    product = writer.Rows(primary=writer.RowsPrimary(), data=writer.RowsData(held))
    made: Path = product.write(folder, name="ours_rows.fits")
    return made


def plain_rows(_: ModuleType, held: dict[str, Any], folder: Path) -> Path:
    """Write a table by astropy alone."""
    forms = {"TIME": "D", "FLUX": "E", "ERROR": "E", "QUALITY": "J", "NUMBER": "I", "GOOD": "L"}
    columns = [
        fits.Column(name, forms[name], bzero=32768 if name == "NUMBER" else None, array=data)
        for name, data in held.items()
    ]
    path = folder / "plain_rows.fits"
    fits.HDUList([fits.PrimaryHDU(), fits.BinTableHDU.from_columns(columns, name="DATA")]).writeto(path, checksum=True)
    return path


Write = Callable[["ModuleType", dict[str, Any], Path], Path] if TYPE_CHECKING else object


def settled(path: Path) -> None:
    """Have the disk keep a file."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


def timed(write: Write, writer: ModuleType, held: dict[str, Any], folder: Path, *, settle: bool) -> float:
    """Give the seconds that one takes; the file goes away again."""
    start = time.perf_counter()
    path = write(writer, held, folder)
    if settle:
        settled(path)
    took = time.perf_counter() - start
    path.unlink()
    return took


def peak(write: Write, writer: ModuleType, held: dict[str, Any], folder: Path) -> int:
    """Give the most bytes that one takes beside what is given."""
    tracemalloc.start()
    path = write(writer, held, folder)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    path.unlink()
    return most


def compare(what: str, pair: tuple[Write, Write], writer: ModuleType, held: dict[str, Any], rounds: int) -> str:
    """Measure both in turn; gives a row of the table."""
    ours, plain = pair
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # Ours has the disk keep what it wrote by itself. The first round warms up.
        ways = ((ours, False), (plain, False), (plain, True))
        times = [[timed(one, writer, held, folder, settle=settle) for one, settle in ways] for _ in range(rounds + 1)]
        times = times[1:]
        memory = [peak(one, writer, held, folder) / MIB for one in pair]
    whole = sum(one.nbytes for one in held.values()) / MIB
    largest = max(one.nbytes for one in held.values()) / MIB
    a, b, c = (median(one[at] for one in times) * 1000 for at in range(3))
    bare, kept = (median(one[0] / one[at] for one in times) for at in (1, 2))
    return (
        f"| {what}, {whole:.0f} MiB | {a:.0f} ms | {b:.0f} ms | {bare:.2f}x | {c:.0f} ms | {kept:.2f}x | "
        f"{memory[0]:.0f} MiB | {memory[1]:.0f} MiB | {largest:.0f} MiB |"
    )


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.writing", description="Measure writers beside astropy.")
    parser.add_argument("--quick", action="store_true", help="measure little")
    options = parser.parse_args()
    side, count, rounds = (500, 100_000, 2) if options.quick else (2560, 4_300_000, 9)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "writing.specc"
        path.write_text(SPEC, encoding="utf-8")
        writer = load(Catalogue().named([str(path)])[0].plan)
    print(
        "| what | ours | astropy | ratio | astropy, kept by the disk | ratio | memory of ours | of astropy | largest |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    print(compare("images", (ours_images, plain_images), writer, images(side), rounds), flush=True)
    print(compare("rows", (ours_rows, plain_rows), writer, rows(count), rounds), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
