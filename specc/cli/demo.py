"""Compile the bundled specs, write one product, validate it and a broken copy of it, and say where the pages are."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any

from specc.bundled import specs_folder
from specc.catalogue import Catalogue, all_diagnostics
from specc.cli import FAULT, OK, USAGE, complain
from specc.cli.build import outputs_of
from specc.cli.terminal import number, show
from specc.files import write

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from types import ModuleType

_SPEC = "mast.lightcurve"
_CADENCES = 20


def configure(parser: ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument("--out", metavar="DIR", help="folder to work in (default: a new temporary one)")


def run(options: Namespace) -> int:
    """Run the demonstration; 0 when the file passes, the broken one fails, and both for the right reason."""
    folder = Path(tempfile.mkdtemp(prefix="specc-demo-") if options.out is None else options.out).resolve()
    catalogue = Catalogue([specs_folder()])
    _, compiled = catalogue.first_root()
    if not all(one.right for one in compiled):
        show(all_diagnostics(compiled), catalogue, sys.stderr)
        return complain("the bundled specs do not compile", FAULT)
    generated = folder / "generated"
    outputs, _ = outputs_of(compiled)
    write(outputs, generated, whole=True)
    rules = sum(len(one.plan.rules) for one in compiled if one.plan is not None)
    products = sum(len(one.plan.spec.products) for one in compiled if one.plan is not None)
    _say(
        f"1. Compiled the bundled specs: {number(len(compiled), 'spec')}, {number(products, 'product')}, "
        f"{number(rules, 'rule')}; {number(len(outputs), 'file')} in {generated}"
    )

    made = generated.joinpath(*_SPEC.split("."))
    good = _write_product(_load(made / "writer.py"), folder / "files")
    _say(f"\n2. Wrote a light curve with the generated writer: {good}")

    validator = made / "validator.py"
    _say(f"\n3. It conforms: python {validator.name} {good.name}\n")
    passes = _validate(validator, good) == OK

    broken = good.parent / "broken" / good.name  # a name of its own would be one mistake more
    broken.parent.mkdir(exist_ok=True)
    broken.write_bytes(_break(good.read_bytes()))
    _say("\n4. A copy of it with two mistakes does not: FLUX is in mJy, and once time runs back\n")
    fails = _validate(validator, broken) == 1

    _say(f"\n5. What the specs say, for people: {generated / 'docs' / 'index.html'}")
    if not (passes and fails):
        return complain("the demonstration did not go as it should", FAULT)
    return OK


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()  # what the validator writes comes after it


def _validate(validator: Path, file: Path) -> int:
    """Run a generated validator as anybody would, in a process that knows nothing of specc."""
    answer = subprocess.run([sys.executable, "-I", str(validator), str(file)], check=False)  # noqa: S603  our own words
    return answer.returncode


def _load(path: Path) -> ModuleType:
    spec = spec_from_file_location("specc_demo_writer", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no module")
    module = module_from_spec(spec)
    sys.modules[spec.name] = module  # its classes look their annotations up there
    spec.loader.exec_module(module)
    return module


def _write_product(writer: Any, folder: Path) -> Path:  # noqa: ANN401  a module that was generated a moment ago
    """Write a short light curve: a star with one transit."""
    import numpy as np
    from astropy.table import QTable

    cadence = np.arange(_CADENCES)
    flux = 1000.0 - 12.0 * np.exp(-(((cadence - _CADENCES / 2) / 2.5) ** 2))
    time = 1325.3 + cadence / 720
    series = QTable(
        {
            "TIME": time,
            "CADENCENO": cadence.astype("int32"),
            "FLUX": flux.astype("float32"),
            "FLUX_ERR": np.full(_CADENCES, 0.8, dtype="float32"),
            "QUALITY": np.zeros(_CADENCES, dtype="int32"),
        }
    )
    product = writer.Lightcurve(
        primary=writer.LightcurvePrimary(
            HLSPID="specc-demo",
            HLSPNAME="Demonstration of specc",
            HLSPLEAD="nobody",
            HLSPTARG="TIC 25155310",
            HLSPVER="1",
            DOI="10.17909/specc-demo",
            DATE="2026-01-01T00:00:00",
            OBSERVAT="TESS",
            MISSION=writer.Mission.TESS,
            SECTOR=1,
            SIMULATD=True,
            TELESCOP=writer.Telescope.TESS,
            INSTRUME="TESS Photometer",
            OBJECT="TIC 25155310",
            RADESYS=writer.Frame.ICRS,
            RA_OBJ=63.3739,
            DEC_OBJ=-69.2268,
        ),
        lightcurve=writer.LightcurveLightcurve(
            series,
            TIMESYS=writer.TimeScale.TDB,
            DATE_BEG="2018-07-25T19:10:00",
            DATE_END="2018-07-25T20:20:00",
            MJD_MID=58324.82,
            BJDREFI=2457000,
            BJDREFF=0.0,
            TSTART=1325.29,
            TSTOP=1325.34,
            XPOSURE=1900.0,
            TELAPSE=0.05,
            FILTER="TESS",
        ),
    )
    folder.mkdir(parents=True, exist_ok=True)
    path: Path = product.write(
        folder,
        mission="tess",
        instrument="phot",
        target="25155310",
        filter="tess",
        version="1",
        overwrite=True,
    )
    return path


def _break(content: bytes) -> bytes:
    """Make two mistakes in the bytes of the file: another unit in a header, and a time that has been before."""
    import numpy as np

    content = content.replace(b"'e-/s    '", b"'mJy     '", 1)
    times = (1325.3 + np.arange(_CADENCES) / 720).astype(">f8")
    return content.replace(times[6:7].tobytes(), times[3:4].tobytes(), 1)


__all__ = ["USAGE", "configure", "run"]
