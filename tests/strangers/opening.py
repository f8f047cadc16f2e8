"""Strangers: readers that others wrote, each of which opens a file and gives what it has against it.

Takes the path of a file; gives texts. What a reader raises is what it has against the file.
"""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import warnings

import yaml

FITSVERIFY = shutil.which("fitsverify") or "/usr/bin/fitsverify"


def fitsverify(path):
    """Errors, not warnings, of the verifier of HEASARC."""
    done = subprocess.run([FITSVERIFY, "-e", str(path)], capture_output=True, text=True, timeout=60, check=False)
    if done.returncode == 0 and " 0 error(s)" in done.stdout:
        return []
    return [line for line in done.stderr.splitlines() if line.strip()] or [done.stdout[-200:]]


def astropy_fits(path):
    """Every HDU is right as it stands, and has data that are read."""
    from astropy.io import fits

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.filterwarnings("ignore", message=".*(UnitsWarning|did not parse as fits unit).*")
        with fits.open(path, checksum=True, memmap=False, lazy_load_hdus=False) as hdus:
            hdus.verify("exception")
            for hdu in hdus:
                _ = hdu.data
    return []


def fitsio(path):
    """CFITSIO reads every HDU."""
    import fitsio as library

    with library.FITS(str(path)) as hdus:
        for hdu in hdus:
            hdu.read_header()
            if hdu.has_data():
                hdu.read()
    return []


def asdf(path):
    """The tree is read by its schemas, and every block; tags that no package knows are not."""
    import asdf as library

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", library.exceptions.AsdfConversionWarning)
        warnings.simplefilter("ignore", library.exceptions.AsdfPackageVersionWarning)
        with library.open(path, lazy_load=False, memmap=False, lazy_tree=False) as one:
            one.validate()
    return []


def python_json(path):
    """Python's json, without NaN."""
    json.loads(path.read_text(encoding="utf-8"), parse_constant=_never)
    return []


def _never(text):
    raise ValueError(text)


def pyyaml(path):
    """PyYAML, plain values alone."""
    yaml.safe_load(path.read_text(encoding="utf-8"))
    return []


def python_csv(path):
    """Python's csv: all rows have as many fields as there are names, in one dialect or the other."""
    text = path.read_text(encoding="utf-8")
    told = []
    for delimiter in (",", "|", ";", "\t"):
        rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if row and not row[0].startswith("#")]
        wrong = [
            f"line {number} has {len(row)} fields" for number, row in enumerate(rows, 1) if len(row) != len(rows[0])
        ]
        if rows and len(rows[0]) > 1 and not wrong:
            return []
        told += wrong
    return told or ["there is one column"]


def astropy_ecsv(path):
    """Astropy makes a table, with its coordinates and times."""
    from astropy.table import QTable

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        QTable.read(path, format="ascii.ecsv")
    return []


def pillow(path):
    """Pillow decodes all pixels."""
    from PIL import Image

    with Image.open(path) as image:
        image.verify()
    with Image.open(path) as image:
        image.load()
    return []


STRANGERS = {
    "fits": (fitsverify, astropy_fits, fitsio),
    "asdf": (asdf,),
    "json": (python_json, pyyaml),
    "yaml": (pyyaml,),
    "csv": (python_csv,),
    "ecsv": (astropy_ecsv,),
    "png": (pillow,),
    "jpeg": (pillow,),
}


def asked(stranger, path):
    """What a stranger has against a file."""
    try:
        return stranger(path)
    except Exception as error:  # noqa: BLE001  it is theirs, and may be anything
        return [f"{type(error).__name__}: {error}"]
