"""Writer of mast.spectra_tables 1.0.0: Spectra, a table each, as the archive's guidelines have it.

Made by specc from mast/spectra_tables.specc (sha256 40c68379dcaf). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from enum import StrEnum
from typing import Literal

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _writing.fits import FitsProduct, PrimaryHdu, TableHdu, column, columns, commentary, hdu, hdus, keyword
from _writing.given import Number, Quantity, Sky, Truth
from _writing.instants import Instant, now
from _writing.values import TableLike


class Frame(StrEnum):
    """What Frame may be.

    std/wcs.specc:8
    """

    ICRS = "ICRS"
    """International Celestial Reference System."""

    FK5 = "FK5"
    """Mean place, new system."""

    FK4 = "FK4"
    """Mean place, old system."""

    FK4_NO_E = "FK4-NO-E"
    """Mean place, old system, without E-terms."""

    GAPPT = "GAPPT"
    """Geocentric apparent place."""


class Medium(StrEnum):
    """What Medium may be.

    mast/guidelines.specc:23
    """

    VAC = "VAC"
    """As in vacuum."""

    VACUUM = "VACUUM"
    """As in vacuum."""

    AIR = "AIR"
    """As in air."""


FrameText = Literal["ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT"]
MediumText = Literal["VAC", "VACUUM", "AIR"]


class TablesPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (mast/spectra_tables.specc:17).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name that the project gave the file",
        line="mast/guidelines.specc:68",
        default=None,
    )
    """Name that the project gave the file.

    string; nonempty; recommended (mast/guidelines.specc:68).
    """

    DATE: Instant | None = keyword(
        "DATE",
        "date|datetime",
        comment="when the HDU was written, UTC",
        line="mast/guidelines.specc:109",
        default_factory=now,
    )
    """When the HDU was written, UTC.

    date or datetime; recommended (mast/guidelines.specc:109).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN", "string", comment="institution that made the file", line="mast/guidelines.specc:109", default=None
    )
    """Institution that made the file.

    string; optional (mast/guidelines.specc:109).
    """

    REFERENC: str | None = keyword(
        "REFERENC", "string", comment="where the data are published", line="mast/guidelines.specc:109", default=None
    )
    """Where the data are published.

    string; optional (mast/guidelines.specc:109).
    """

    OBJECT: str | None = keyword(
        "OBJECT",
        "string",
        comment="what was observed",
        line="mast/guidelines.specc:86",
        also=("TARGNAME",),
        default=None,
    )
    """What was observed.

    string; nonempty; recommended; also called TARGNAME (mast/guidelines.specc:86).
    """

    RA_TARG: Number | Quantity | Sky | None = keyword(
        "RA_TARG",
        "float",
        comment="right ascension of the target",
        unit="deg",
        line="mast/guidelines.specc:86",
        sky="ra",
        default=None,
    )
    """Right ascension of the target.

    float in deg; [0, 360); optional; takes a SkyCoord (mast/guidelines.specc:86).
    """

    DEC_TARG: Number | Quantity | Sky | None = keyword(
        "DEC_TARG",
        "float",
        comment="declination of the target",
        unit="deg",
        line="mast/guidelines.specc:86",
        sky="dec",
        default=None,
    )
    """Declination of the target.

    float in deg; [-90, 90]; optional; takes a SkyCoord (mast/guidelines.specc:86).
    """

    RA_OBJ: Number | Quantity | Sky | None = keyword(
        "RA_OBJ",
        "float",
        comment="right ascension of the object",
        unit="deg",
        line="mast/guidelines.specc:86",
        sky="ra",
        default=None,
    )
    """Right ascension of the object.

    float in deg; [0, 360); optional; takes a SkyCoord (mast/guidelines.specc:86).
    """

    DEC_OBJ: Number | Quantity | Sky | None = keyword(
        "DEC_OBJ",
        "float",
        comment="declination of the object",
        unit="deg",
        line="mast/guidelines.specc:86",
        sky="dec",
        default=None,
    )
    """Declination of the object.

    float in deg; [-90, 90]; optional; takes a SkyCoord (mast/guidelines.specc:86).
    """

    TARG_RA: Number | Quantity | Sky | None = keyword(
        "TARG_RA",
        "float",
        comment="right ascension of the target",
        unit="deg",
        line="mast/guidelines.specc:86",
        sky="ra",
        default=None,
    )
    """Right ascension of the target.

    float in deg; [0, 360); optional; takes a SkyCoord (mast/guidelines.specc:86).
    """

    TARG_DEC: Number | Quantity | Sky | None = keyword(
        "TARG_DEC",
        "float",
        comment="declination of the target",
        unit="deg",
        line="mast/guidelines.specc:86",
        sky="dec",
        default=None,
    )
    """Declination of the target.

    float in deg; [-90, 90]; optional; takes a SkyCoord (mast/guidelines.specc:86).
    """

    RA: Number | Quantity | Sky | None = keyword(
        "RA", "float", comment="right ascension", unit="deg", line="mast/guidelines.specc:86", sky="ra", default=None
    )
    """Right ascension.

    float in deg; [0, 360); optional; takes a SkyCoord (mast/guidelines.specc:86).
    """

    DEC: Number | Quantity | Sky | None = keyword(
        "DEC", "float", comment="declination", unit="deg", line="mast/guidelines.specc:86", sky="dec", default=None
    )
    """Declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (mast/guidelines.specc:86).
    """

    RADESYS: Frame | FrameText | None = keyword(
        "RADESYS",
        "string",
        comment="frame of these coordinates",
        line="mast/guidelines.specc:86",
        values=Frame,
        also=("RADECSYS",),
        default=None,
    )
    """Frame of these coordinates.

    Frame; "ICRS", "FK5", "FK4", "FK4-NO-E" or "GAPPT"; optional; also called RADECSYS
    (mast/guidelines.specc:86).
    """

    EQUINOX: Number | Quantity | None = keyword(
        "EQUINOX", "float", comment="equinox of mean places", unit="a", line="mast/guidelines.specc:86", default=None
    )
    """Equinox of mean places.

    float in a; > 0; optional (mast/guidelines.specc:86).
    """

    TELESCOP: str | None = keyword(
        "TELESCOP", "string", comment="telescope or spacecraft", line="mast/guidelines.specc:95", default=None
    )
    """Telescope or spacecraft.

    string; nonempty; recommended (mast/guidelines.specc:95).
    """

    INSTRUME: str | None = keyword(
        "INSTRUME", "string", comment="instrument", line="mast/guidelines.specc:95", default=None
    )
    """Instrument.

    string; nonempty; recommended (mast/guidelines.specc:95).
    """

    DATE_OBS: Instant | None = keyword(
        "DATE-OBS", "date|datetime", comment="when it was observed", line="mast/guidelines.specc:95", default=None
    )
    """When it was observed.

    date or datetime; optional (mast/guidelines.specc:95).
    """

    DATE_BEG: Instant | None = keyword(
        "DATE-BEG", "date|datetime", comment="when it began", line="mast/guidelines.specc:95", default=None
    )
    """When it began.

    date or datetime; optional (mast/guidelines.specc:95).
    """

    DATE_END: Instant | None = keyword(
        "DATE-END", "date|datetime", comment="when it ended", line="mast/guidelines.specc:95", default=None
    )
    """When it ended.

    date or datetime; optional (mast/guidelines.specc:95).
    """

    MJD_OBS: Number | Quantity | None = keyword(
        "MJD-OBS",
        "float",
        comment="when it was observed, modified Julian date",
        unit="d",
        line="mast/guidelines.specc:95",
        default=None,
    )
    """When it was observed, modified Julian date.

    float in d; optional (mast/guidelines.specc:95).
    """

    MJD_BEG: Number | Quantity | None = keyword(
        "MJD-BEG",
        "float",
        comment="when it began, modified Julian date",
        unit="d",
        line="mast/guidelines.specc:95",
        default=None,
    )
    """When it began, modified Julian date.

    float in d; optional (mast/guidelines.specc:95).
    """

    EXPSTART: Number | Quantity | None = keyword(
        "EXPSTART",
        "float",
        comment="when it began, modified Julian date",
        unit="d",
        line="mast/guidelines.specc:95",
        default=None,
    )
    """When it began, modified Julian date.

    float in d; optional (mast/guidelines.specc:95).
    """

    EXPTIME: Number | Quantity | None = keyword(
        "EXPTIME", "float", comment="exposure time", unit="s", line="mast/guidelines.specc:95", default=None
    )
    """Exposure time.

    float in s; >= 0; optional (mast/guidelines.specc:95).
    """

    XPOSURE: Number | Quantity | None = keyword(
        "XPOSURE",
        "float",
        comment="exposure time, less what was lost",
        unit="s",
        line="mast/guidelines.specc:95",
        default=None,
    )
    """Exposure time, less what was lost.

    float in s; >= 0; optional (mast/guidelines.specc:95).
    """

    EXPOSURE: str | Truth | Number | None = keyword(
        "EXPOSURE",
        "any",
        comment="exposure time; with some missions the number of an exposure",
        line="mast/guidelines.specc:95",
        default=None,
    )
    """Exposure time; with some missions the number of an exposure.

    any; optional (mast/guidelines.specc:95).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY",
        comment="what was done to the data, in the order in which it was done",
        line="mast/guidelines.specc:77",
        default=(),
    )
    """What was done to the data, in the order in which it was done.

    commentary; optional (mast/guidelines.specc:77).
    """

    COMMENT: Sequence[str] = commentary(
        "COMMENT", comment="what else is worth knowing", line="mast/guidelines.specc:77", default=()
    )
    """What else is worth knowing.

    commentary; optional (mast/guidelines.specc:77).
    """


class TablesSpectrum(TableHdu, label="SPECTRUM", extname="SPECTRUM", names=("SPECTRUM", "EXTRACT1D")):
    """One row a wavelength.

    SPECTRUM, a binary table; required (mast/spectra_tables.specc:22).
    """

    data: TableLike = columns(
        column(
            "WAVELENGTH",
            "float",
            unit="nm",
            comment="wavelength",
            also=("WAVE", "LAMBDA"),
            line="mast/guidelines.specc:138",
        ),
        column("FLUX", "float", unit="*", comment="flux", nullable=True, line="mast/guidelines.specc:139"),
        column(
            "ERROR",
            "float",
            comment="its 1-sigma uncertainty",
            required=False,
            nullable=True,
            also=("FLUX_ERR", "FLUX_ERROR", "SIGMA", "STATERROR"),
            line="mast/guidelines.specc:140",
        ),
        column(
            "BACKGROUND",
            "float",
            unit="*",
            comment="background",
            required=False,
            nullable=True,
            line="mast/guidelines.specc:141",
        ),
        column(
            "QUALITY",
            "int",
            comment="quality",
            required=False,
            also=("DQ", "DATAQUAL"),
            line="mast/guidelines.specc:142",
        ),
        rows=(1, None),
        line="mast/spectra_tables.specc:22",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; at least 1 row.

    WAVELENGTH: wavelength; float, unit like nm; > 0; strictly increasing; required; also called WAVE or LAMBDA
        (mast/guidelines.specc:138).

    FLUX: flux; float, unit any; NaN where nothing is known; required (mast/guidelines.specc:139).

    ERROR: its 1-sigma uncertainty; float, unit as FLUX; >= 0; NaN where nothing is known; optional; also called
        FLUX_ERR or FLUX_ERROR or SIGMA or STATERROR (mast/guidelines.specc:140).

    BACKGROUND: background; float, unit any; NaN where nothing is known; optional (mast/guidelines.specc:141).

    QUALITY: quality; int; optional; also called DQ or DATAQUAL (mast/guidelines.specc:142).
    """

    AIRORVAC: Medium | MediumText | None = keyword(
        "AIRORVAC",
        "string",
        comment="wavelengths are those in vacuum, or in air",
        line="mast/spectra_tables.specc:23",
        values=Medium,
        any_case=True,
        default=None,
    )
    """Wavelengths are those in vacuum, or in air.

    Medium; "VAC", "VACUUM" or "AIR", in any case; optional (mast/spectra_tables.specc:23).
    """


class Tables(FitsProduct, product="tables", validator=_VALIDATOR, inherits=True):
    """Spectra, a table each.

    Spectra of different lengths, each in a table of its own as numbers, one row a wavelength. EXTVER counts them.
    """

    primary: TablesPrimary = hdu(line="mast/spectra_tables.specc:17")
    """PRIMARY.

    required.
    """

    spectrums: Sequence[TablesSpectrum] = hdus(numbered=True, line="mast/spectra_tables.specc:21")
    """One spectrum; EXTVER is n.

    1 times or more.
    """
