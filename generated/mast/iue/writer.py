"""Writer of mast.iue 1.0.0: Spectra of the International Ultraviolet Explorer in the first layout of its archive: one row an order, the wavelengths as start and step, everything else as vectors.

Made by specc from mast/iue.specc (sha256 a39b5128136e). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Literal

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _writing import (
    FitsProduct,
    Instant,
    PrimaryHdu,
    TableHdu,
    TableLike,
    column,
    columns,
    field,
    hdu,
    keyword,
    template,
)

Camera = Literal[1, 2, 3, 4]
Aperture = Literal["LARGE", "SMALL", "BOTH"]
Dispersion = Literal["LOW", "HIGH"]
_ALIASES = {
    "ANGSTROM": "Angstrom",
    "FN": "adu",
    "ERG/CM2/S/A": "erg/(cm2 s Angstrom)",
    "ERGS/CM2/S/A": "erg/(cm2 s Angstrom)",
}


class MeloPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY."""

    FILENAME: str = keyword("FILENAME", "string", comment="name of the file on tape")  # iue.specc:49
    TELESCOP: str = keyword("TELESCOP", "string", comment="telescope", init=False, default="IUE")  # iue.specc:50
    ORIGIN: str | None = keyword("ORIGIN", "string", comment="where the file was written", default=None)  # iue.specc:51
    CAMERA: Camera = keyword("CAMERA", "int", comment="camera")  # iue.specc:52
    IMAGE: int = keyword("IMAGE", "int", comment="image of the camera")  # iue.specc:53
    APERTURE: Aperture = keyword("APERTURE", "string", comment="aperture")  # iue.specc:54
    DISPERSN: Dispersion = keyword(
        "DISPERSN", "string", comment="dispersion", init=False, default="LOW"
    )  # iue.specc:55
    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the observation")  # iue.specc:56
    DATE_PRO: Instant | None = keyword(
        "DATE-PRO", "date", comment="day of the processing", default=None
    )  # iue.specc:57
    DATE: Instant = keyword("DATE", "date", comment="day when the file was written")  # iue.specc:58
    RA: float = keyword("RA", "float", comment="right ascension", unit="deg")  # iue.specc:59
    DEC: float = keyword("DEC", "float", comment="declination", unit="deg")  # iue.specc:60
    EQUINOX: float = keyword(
        "EQUINOX", "float", comment="equinox of right ascension and declination", unit="a"
    )  # iue.specc:61
    THDA_RES: float | None = keyword(
        "THDA-RES", "float", comment="temperature of the camera head at readout", default=None
    )  # iue.specc:62
    THDA_SPE: float | None = keyword(
        "THDA-SPE", "float", comment="temperature of the camera head at the end of the exposure", default=None
    )  # iue.specc:63


class MeloMelo(TableHdu, label="MELO", extname="IUE MELO"):
    """one row an order; low dispersion has one."""

    data: TableLike = columns(
        column("ORDER", "int16", comment="order, 1 in low dispersion"),
        column("NPTS", "int16", comment="points that are not padding"),
        column("LAMBDA", "float32", unit="Angstrom", comment="wavelength of the first point"),
        column("DELTAW", "float32", unit="Angstrom", comment="step from point to point"),
        column("GROSS", "float32", shape=("npts",), unit="FN", comment="flux number, as extracted"),
        column("BACK", "float32", shape=("npts",), unit="FN", comment="flux number of the background"),
        column("NET", "float32", shape=("npts",), unit="FN", comment="GROSS without the background, smoothed"),
        column("ABNET", "float32", shape=("npts",), unit="erg/(cm2 s Angstrom)", comment="NET on an absolute scale"),
        column("EPSILONS", "float32", shape=("npts",), comment="quality of a point, negative where it is bad"),
        kw_only=False,
    )


class Melo(FitsProduct, product="melo", validator=_VALIDATOR, inherits=True, aliases=_ALIASES):
    """Merged extracted spectra, low dispersion.

    What the first processing system made of an image: gross, background and net flux numbers, and the net flux on an absolute scale.
    """

    primary: MeloPrimary = hdu()
    melo: MeloMelo = hdu()

    names = (template(field("camera"), field("image", lambda f: f.primary["IMAGE"], width=5), field("form"), ".fits"),)

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        camera: str | int | None = None,
        form: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write {camera}{image}{form}.fits; see `FitsProduct.write`."""
        return self._write(folder, {"camera": camera, "form": form}, name=name, overwrite=overwrite, profile=profile)
