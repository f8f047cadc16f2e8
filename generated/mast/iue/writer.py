"""Writer of mast.iue 1.0.0: Spectra of the International Ultraviolet Explorer in the first layout of its archive: one row an order, the wavelengths as start and step, everything else as vectors.

Made by specc from mast/iue.specc (sha256 cc91761c54f7). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from enum import IntEnum, StrEnum
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

from _writing.file_names import field, template
from _writing.fits import FitsProduct, PrimaryHdu, TableHdu, column, columns, commentary, hdu, keyword
from _writing.given import Integer, Number, Quantity, Sky, Truth
from _writing.instants import Instant, today
from _writing.pictures import form
from _writing.values import TableLike


class Camera(IntEnum):
    """What Camera may be.

    mast/iue.specc:21
    """

    VALUE_1 = 1
    """Long wavelengths, prime."""

    VALUE_2 = 2
    """Long wavelengths, redundant."""

    VALUE_3 = 3
    """Short wavelengths, prime."""

    VALUE_4 = 4
    """Short wavelengths, redundant."""


class Aperture(StrEnum):
    """What Aperture may be.

    mast/iue.specc:33
    """

    LARGE = "LARGE"
    """10 by 20 arcsec."""

    SMALL = "SMALL"
    """3 arcsec."""

    BOTH = "BOTH"
    """One after the other."""


class Dispersion(StrEnum):
    """What Dispersion may be.

    mast/iue.specc:28
    """

    LOW = "LOW"
    """One order, 6 Angstrom."""

    HIGH = "HIGH"
    """Echelle, 0.1 Angstrom."""


CameraValue = Literal[1, 2, 3, 4]
ApertureText = Literal["LARGE", "SMALL", "BOTH"]
_ALIASES = {
    "ANGSTROM": "Angstrom",
    "FN": "adu",
    "ERG/CM2/S/A": "erg/(cm2 s Angstrom)",
    "ERGS/CM2/S/A": "erg/(cm2 s Angstrom)",
}


class MeloPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (mast/iue.specc:50).
    """

    FILENAME: str = keyword("FILENAME", "string", comment="name of the file on tape", line="mast/iue.specc:51")
    """Name of the file on tape.

    string; nonempty; required (mast/iue.specc:51).
    """

    TELESCOP: str = keyword(
        "TELESCOP", "string", comment="telescope", line="mast/iue.specc:52", init=False, default="IUE"
    )
    """Telescope.

    string; always "IUE"; required; filled in (mast/iue.specc:52).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN", "string", comment="where the file was written", line="mast/iue.specc:53", default=None
    )
    """Where the file was written.

    string; optional (mast/iue.specc:53).
    """

    CAMERA: Camera | CameraValue = keyword("CAMERA", "int", comment="camera", line="mast/iue.specc:54", values=Camera)
    """Camera.

    Camera; 1, 2, 3 or 4; required (mast/iue.specc:54).
    """

    IMAGE: Integer = keyword("IMAGE", "int", comment="image of the camera", line="mast/iue.specc:55")
    """Image of the camera.

    int; [1, 99999]; required (mast/iue.specc:55).
    """

    APERTURE: Aperture | ApertureText = keyword(
        "APERTURE", "string", comment="aperture", line="mast/iue.specc:56", values=Aperture
    )
    """Aperture.

    Aperture; "LARGE", "SMALL" or "BOTH"; required (mast/iue.specc:56).
    """

    DISPERSN: Dispersion | str = keyword(
        "DISPERSN", "string", comment="dispersion", line="mast/iue.specc:57", init=False, default="LOW"
    )
    """Dispersion.

    Dispersion; always "LOW"; "LOW" or "HIGH"; required; filled in (mast/iue.specc:57).
    """

    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the observation", line="mast/iue.specc:58")
    """Day of the observation.

    date; required (mast/iue.specc:58).
    """

    DATE_PRO: Instant | None = keyword(
        "DATE-PRO", "date", comment="day of the processing", line="mast/iue.specc:59", default=None
    )
    """Day of the processing.

    date; optional (mast/iue.specc:59).
    """

    DATE: Instant = keyword(
        "DATE", "date", comment="day when the file was written", line="mast/iue.specc:60", default_factory=today
    )
    """Day when the file was written.

    date; required (mast/iue.specc:60).
    """

    RA: Number | Quantity | Sky = keyword(
        "RA", "float", comment="right ascension", unit="deg", line="mast/iue.specc:61", sky="ra"
    )
    """Right ascension.

    float in deg; [0, 360); required; takes a SkyCoord (mast/iue.specc:61).
    """

    DEC: Number | Quantity | Sky = keyword(
        "DEC", "float", comment="declination", unit="deg", line="mast/iue.specc:62", sky="dec"
    )
    """Declination.

    float in deg; [-90, 90]; required; takes a SkyCoord (mast/iue.specc:62).
    """

    EQUINOX: Number | Quantity = keyword(
        "EQUINOX", "float", comment="equinox of right ascension and declination", unit="a", line="mast/iue.specc:63"
    )
    """Equinox of right ascension and declination.

    float in a; 1950 or 2000; required (mast/iue.specc:63).
    """

    THDA_RES: Number | None = keyword(
        "THDA-RES", "float", comment="temperature of the camera head at readout", line="mast/iue.specc:64", default=None
    )
    """Temperature of the camera head at readout.

    float; optional (mast/iue.specc:64).
    """

    THDA_SPE: Number | None = keyword(
        "THDA-SPE",
        "float",
        comment="temperature of the camera head at the end of the exposure",
        line="mast/iue.specc:65",
        default=None,
    )
    """Temperature of the camera head at the end of the exposure.

    float; optional (mast/iue.specc:65).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="log of the observation and of its processing", line="mast/iue.specc:67", default=()
    )
    """Log of the observation and of its processing.

    commentary; recommended (mast/iue.specc:67).
    """


class MeloMelo(TableHdu, label="MELO", extname="IUE MELO"):
    """One row an order; low dispersion has one.

    MELO, a binary table; required (mast/iue.specc:72).
    """

    data: TableLike = columns(
        column("ORDER", "int16", comment="order, 1 in low dispersion", line="mast/iue.specc:76"),
        column("NPTS", "int16", comment="points that are not padding", line="mast/iue.specc:77"),
        column("LAMBDA", "float32", unit="Angstrom", comment="wavelength of the first point", line="mast/iue.specc:78"),
        column("DELTAW", "float32", unit="Angstrom", comment="step from point to point", line="mast/iue.specc:79"),
        column(
            "GROSS",
            "float32",
            shape=("npts",),
            unit="FN",
            comment="flux number, as extracted",
            line="mast/iue.specc:80",
        ),
        column(
            "BACK",
            "float32",
            shape=("npts",),
            unit="FN",
            comment="flux number of the background",
            line="mast/iue.specc:81",
        ),
        column(
            "NET",
            "float32",
            shape=("npts",),
            unit="FN",
            comment="GROSS without the background, smoothed",
            line="mast/iue.specc:82",
        ),
        column(
            "ABNET",
            "float32",
            shape=("npts",),
            unit="erg/(cm2 s Angstrom)",
            comment="NET on an absolute scale",
            line="mast/iue.specc:83",
        ),
        column(
            "EPSILONS",
            "float32",
            shape=("npts",),
            comment="quality of a point, negative where it is bad",
            line="mast/iue.specc:84",
        ),
        rows=(1, None),
        line="mast/iue.specc:72",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; at least 1 row.

    ORDER: order, 1 in low dispersion; int16; >= 1; required (mast/iue.specc:76).

    NPTS: points that are not padding; int16; >= 1; required (mast/iue.specc:77).

    LAMBDA: wavelength of the first point; float32 in Angstrom; > 0; required (mast/iue.specc:78).

    DELTAW: step from point to point; float32 in Angstrom; > 0; required (mast/iue.specc:79).

    GROSS: flux number, as extracted; float32[npts] in FN; finite; required (mast/iue.specc:80).

    BACK: flux number of the background; float32[npts] in FN; finite; required (mast/iue.specc:81).

    NET: GROSS without the background, smoothed; float32[npts] in FN; finite; required (mast/iue.specc:82).

    ABNET: NET on an absolute scale; float32[npts] in erg/(cm2 s Angstrom); finite; required
        (mast/iue.specc:83).

    EPSILONS: quality of a point, negative where it is bad; float32[npts] without unit; finite; required
        (mast/iue.specc:84).
    """

    INHERIT: Truth | None = keyword(
        "INHERIT",
        "bool",
        comment="keywords of the primary header hold here too",
        line="std/inherit.specc:39",
        default=None,
    )
    """Keywords of the primary header hold here too.

    bool; always true; optional (std/inherit.specc:39).
    """


class Melo(FitsProduct, product="melo", validator=_VALIDATOR, inherits=True, aliases=_ALIASES):
    """Merged extracted spectra, low dispersion.

    Named {camera}{image}{form}.fits

    What the first processing system made of an image: gross, background and net flux numbers, and the net flux on an absolute scale.
    """

    primary: MeloPrimary = hdu(line="mast/iue.specc:50")
    """PRIMARY.

    required.
    """

    melo: MeloMelo = hdu(line="mast/iue.specc:72")
    """One row an order; low dispersion has one.

    required.
    """

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
        """Write {camera}{image}{form}.fits; see `Product.write`.

        camera: camera; /lwp|lwr|swp|swr/.
        form: low dispersion, large or small aperture, all vectors; /l[ls]g/.
        """
        return self._write(folder, {"camera": camera, "form": form}, name=name, overwrite=overwrite, profile=profile)
