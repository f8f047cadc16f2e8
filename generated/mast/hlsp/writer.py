"""Writer of mast.hlsp 1.0.0: High-level science products: images, spectra and time series that astronomers make of what missions took, and give to the archive as collections.

Made by specc from mast/hlsp.specc (sha256 f59170094ba0). Change the spec, not this file.

There is no writer here for collection (dataset).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _runtime.expressions import lower
from _writing.file_names import field, template
from _writing.fits import FitsProduct, ImageHdu, PrimaryHdu, TableHdu, column, columns, hdu, keyword, keywords, pixels
from _writing.given import Integer, Number, Quantity, Sky, Truth
from _writing.instants import Instant
from _writing.pictures import PngProduct, form, raster
from _writing.trees import more_keys
from _writing.values import ArrayLike, TableLike


class TimeScale(StrEnum):
    """What TimeScale may be.

    std/time.specc:7
    """

    TAI = "TAI"
    """Atomic time."""

    TT = "TT"
    """Terrestrial time, TAI + 32.184 s."""

    TDT = "TDT"
    """Old name of TT."""

    ET = "ET"
    """Old name of TT."""

    IAT = "IAT"
    """Old name of TAI."""

    UT1 = "UT1"
    """Rotation of the Earth."""

    UTC = "UTC"
    """Civil time, with leap seconds."""

    GMT = "GMT"
    """Old name of UTC."""

    GPS = "GPS"
    """Time of the GPS satellites, TAI - 19 s."""

    TCG = "TCG"
    """Geocentric coordinate time."""

    TCB = "TCB"
    """Barycentric coordinate time."""

    TDB = "TDB"
    """Barycentric dynamical time."""

    LOCAL = "LOCAL"
    """Of a simulation, or a clock."""


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


TimeScaleText = Literal["TAI", "TT", "TDT", "ET", "IAT", "UT1", "UTC", "GMT", "GPS", "TCG", "TCB", "TDB", "LOCAL"]
FrameText = Literal["ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT"]
MediumText = Literal["VAC", "VACUUM", "AIR"]


class ImagePrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (mast/hlsp.specc:30).
    """

    HLSPID: str = keyword("HLSPID", "string", comment="name of the collection", line="mast/collection.specc:63")
    """Name of the collection.

    string; /[A-Za-z][A-Za-z0-9-]{0,18}[A-Za-z0-9]/; required (mast/collection.specc:63).
    """

    HLSPNAME: str | None = keyword(
        "HLSPNAME", "string", comment="title of the collection", line="mast/collection.specc:63", default=None
    )
    """Title of the collection.

    string; nonempty; recommended (mast/collection.specc:63).
    """

    HLSPLEAD: str | None = keyword(
        "HLSPLEAD", "string", comment="who leads the collection", line="mast/collection.specc:63", default=None
    )
    """Who leads the collection.

    string; nonempty; recommended (mast/collection.specc:63).
    """

    HLSPTARG: str = keyword(
        "HLSPTARG", "string", comment="target, as the collection calls it", line="mast/collection.specc:63"
    )
    """Target, as the collection calls it.

    string; nonempty; required (mast/collection.specc:63).
    """

    HLSPVER: str | Number = keyword(
        "HLSPVER", "string|float", comment="version of the product", line="mast/collection.specc:63"
    )
    """Version of the product.

    string or float; required (mast/collection.specc:63).
    """

    DOI: str = keyword("DOI", "string", comment="digital object identifier", line="mast/collection.specc:67")
    """Digital object identifier.

    string; /10\\.\\d{4,9}/.+/; required (mast/collection.specc:67).
    """

    LICENSE: str = keyword(
        "LICENSE", "string", comment="licence", line="mast/collection.specc:68", init=False, default="CC BY 4.0"
    )
    """Licence.

    string; always "CC BY 4.0"; required; filled in (mast/collection.specc:68).
    """

    LICENURL: str = keyword(
        "LICENURL",
        "string",
        comment="text of the licence",
        line="mast/collection.specc:68",
        init=False,
        default="https://creativecommons.org/licenses/by/4.0/",
    )
    """Text of the licence.

    string; always "https://creativecommons.org/licenses/by/4.0/"; required; filled in
    (mast/collection.specc:68).
    """

    PROPOSID: str | Integer | None = keyword(
        "PROPOSID", "string|int", comment="proposal behind the data", line="mast/collection.specc:68", default=None
    )
    """Proposal behind the data.

    string or int; optional (mast/collection.specc:68).
    """

    REFERENC: str | None = keyword(
        "REFERENC", "string", comment="paper behind the data", line="mast/collection.specc:68", default=None
    )
    """Paper behind the data.

    string; optional (mast/collection.specc:68).
    """

    SIMULATD: Truth | None = keyword(
        "SIMULATD", "bool", comment="the data are simulated", line="mast/collection.specc:68", default=None
    )
    """The data are simulated.

    bool; always true; optional (mast/collection.specc:68).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="mast/collection.specc:69",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; recommended; filled in (mast/collection.specc:69).
    """

    OBSERVAT: str = keyword("OBSERVAT", "string", comment="observatory", line="mast/collection.specc:76")
    """Observatory.

    string; nonempty; required (mast/collection.specc:76).
    """

    TELESCOP: str = keyword("TELESCOP", "string", comment="telescope or spacecraft", line="mast/collection.specc:77")
    """Telescope or spacecraft.

    string; nonempty; required (mast/collection.specc:77).
    """

    INSTRUME: str = keyword("INSTRUME", "string", comment="instrument", line="mast/collection.specc:77")
    """Instrument.

    string; nonempty; required (mast/collection.specc:77).
    """

    DETECTOR: str | None = keyword(
        "DETECTOR", "string", comment="detector of the instrument", line="mast/collection.specc:84", default=None
    )
    """Detector of the instrument.

    string; nonempty; optional (mast/collection.specc:84).
    """

    APERTURE: str | None = keyword(
        "APERTURE", "string", comment="aperture of the instrument", line="mast/collection.specc:84", default=None
    )
    """Aperture of the instrument.

    string; nonempty; optional (mast/collection.specc:84).
    """

    FILTER: str = keyword("FILTER", "string", comment="filter, or MULTI", line="mast/collection.specc:84")
    """Filter, or MULTI.

    string; nonempty; required (mast/collection.specc:84).
    """

    FILTER_i_2: Mapping[str, str] = keywords(
        "FILTER[i:2]",
        "string",
        pattern=r"FILTER\d{2}",
        comment="each filter, if there are several",
        line="mast/collection.specc:84",
        default_factory=dict,
    )
    """Each filter, if there are several.

    string; nonempty; for i from 1 to 99; optional (mast/collection.specc:84).
    """

    TIMESYS: TimeScale | TimeScaleText = keyword(
        "TIMESYS", "string", comment="time scale", line="mast/collection.specc:84", values=TimeScale
    )
    """Time scale.

    TimeScale; required (mast/collection.specc:84).
    """

    XPOSURE: Number | Quantity = keyword(
        "XPOSURE", "float", comment="time on source", unit="s", line="mast/collection.specc:84"
    )
    """Time on source.

    float in s; >= 0; required (mast/collection.specc:84).
    """

    TELAPSE: Number | Quantity | None = keyword(
        "TELAPSE", "float", comment="from start to end", unit="s", line="mast/collection.specc:84", default=None
    )
    """From start to end.

    float in s; >= 0; recommended (mast/collection.specc:84).
    """

    DATE_BEG: Instant | None = keyword(
        "DATE-BEG", "datetime", comment="start", line="mast/collection.specc:84", default=None
    )
    """Start.

    datetime; optional (mast/collection.specc:84).
    """

    DATE_END: Instant | None = keyword(
        "DATE-END", "datetime", comment="end", line="mast/collection.specc:84", default=None
    )
    """End.

    datetime; optional (mast/collection.specc:84).
    """

    DATE_AVG: Instant | None = keyword(
        "DATE-AVG", "datetime", comment="middle", line="mast/collection.specc:84", default=None
    )
    """Middle.

    datetime; optional (mast/collection.specc:84).
    """

    MJD_BEG: Number | Quantity | None = keyword(
        "MJD-BEG",
        "float",
        comment="start, modified Julian date",
        unit="d",
        line="mast/collection.specc:84",
        default=None,
    )
    """Start, modified Julian date.

    float in d; optional (mast/collection.specc:84).
    """

    MJD_END: Number | Quantity | None = keyword(
        "MJD-END", "float", comment="end, modified Julian date", unit="d", line="mast/collection.specc:84", default=None
    )
    """End, modified Julian date.

    float in d; optional (mast/collection.specc:84).
    """

    MJD_MID: Number | Quantity | None = keyword(
        "MJD-MID",
        "float",
        comment="middle, modified Julian date",
        unit="d",
        line="mast/collection.specc:85",
        default=None,
    )
    """Middle, modified Julian date.

    float in d; optional (mast/collection.specc:85).
    """

    RA_TARG: Number | Quantity | Sky = keyword(
        "RA_TARG",
        "float",
        comment="right ascension of the target",
        unit="deg",
        line="mast/collection.specc:103",
        sky="ra",
    )
    """Right ascension of the target.

    float in deg; [0, 360); required; takes a SkyCoord (mast/collection.specc:103).
    """

    DEC_TARG: Number | Quantity | Sky = keyword(
        "DEC_TARG",
        "float",
        comment="declination of the target",
        unit="deg",
        line="mast/collection.specc:103",
        sky="dec",
    )
    """Declination of the target.

    float in deg; [-90, 90]; required; takes a SkyCoord (mast/collection.specc:103).
    """

    RADESYS: Frame | FrameText = keyword(
        "RADESYS", "string", comment="frame of celestial coordinates", line="mast/collection.specc:104", values=Frame
    )
    """Frame of celestial coordinates.

    Frame; "ICRS", "FK5", "FK4", "FK4-NO-E" or "GAPPT"; required (mast/collection.specc:104).
    """

    EQUINOX: Number | Quantity | None = keyword(
        "EQUINOX", "float", comment="equinox of mean places", unit="a", line="mast/collection.specc:104", default=None
    )
    """Equinox of mean places.

    float in a; 1950 or 2000; optional (mast/collection.specc:104).
    """

    PSFSIZE: Number | Quantity | None = keyword(
        "PSFSIZE",
        "float",
        comment="width of the point spread function",
        unit="arcsec",
        line="mast/hlsp.specc:38",
        default=None,
    )
    """Width of the point spread function.

    float in arcsec; > 0; recommended (mast/hlsp.specc:38).
    """


class ImageSci(ImageHdu, label="SCI", extname="SCI"):
    """Pixels.

    SCI, an image; required (mast/hlsp.specc:40).
    """

    data: ArrayLike = pixels(
        "int", "float", shape=("ny", "nx"), nullable=True, line="mast/hlsp.specc:40", kw_only=False
    )
    """Pixels, slowest axis first.

    int[ny, nx] or float[ny, nx], unit any; NaN where nothing is known.
    """

    BUNIT: str | None = keyword(
        "BUNIT", "string", comment="unit of the pixels", line="mast/hlsp.specc:40", default=None
    )
    """Unit of the pixels.

    any.
    """

    WCSAXES: Integer | None = keyword(
        "WCSAXES",
        "int",
        comment="number of world axes; as many as the array has, if it is not said",
        line="std/wcs.specc:98",
        default=None,
    )
    """Number of world axes; as many as the array has, if it is not said.

    int; >= 2; recommended (std/wcs.specc:98).
    """

    WCSNAME: str | None = keyword(
        "WCSNAME", "string", comment="name of this description", line="std/wcs.specc:99", default=None
    )
    """Name of this description.

    string; optional (std/wcs.specc:99).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="std/wcs.specc:100",
    )
    """Coordinate and projection of axis i.

    string;
    /(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?/;
    that is CTYPE1, CTYPE2; required (std/wcs.specc:100).
    """

    CUNIT_i: Mapping[str, Literal["deg"]] = keywords(
        "CUNIT[i]",
        "string",
        pattern=r"CUNIT\d+",
        comment="unit of axis i; degrees, if it is not said",
        line="std/wcs.specc:101",
        values=("deg",),
        default_factory=dict,
    )
    """Unit of axis i; degrees, if it is not said.

    string; always "deg"; that is CUNIT1, CUNIT2; optional (std/wcs.specc:101).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1; 0, if it is not said",
        unit="pixel",
        line="std/wcs.specc:102",
    )
    """Reference pixel on axis i, counted from 1; 0, if it is not said.

    float in pixel; that is CRPIX1, CRPIX2; required (std/wcs.specc:102).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel; 0, if it is not said",
        unit="deg",
        line="std/wcs.specc:103",
    )
    """Coordinate of the reference pixel; 0, if it is not said.

    float in deg; that is CRVAL1, CRVAL2; required (std/wcs.specc:103).
    """

    CDELT_i: Mapping[str, Number | Quantity] = keywords(
        "CDELT[i]",
        "float",
        pattern=r"CDELT\d+",
        comment="step along axis i; 1, if it is not said",
        unit="deg",
        line="std/wcs.specc:104",
        default_factory=dict,
    )
    """Step along axis i; 1, if it is not said.

    float in deg; that is CDELT1, CDELT2; optional (std/wcs.specc:104).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        line="std/wcs.specc:105",
        default_factory=dict,
    )
    """Rotation, from pixel axis j to world axis i.

    float without unit; that is PC1_1, PC1_2, PC2_1, PC2_2; optional (std/wcs.specc:105).
    """

    CD_i_j: Mapping[str, Number | Quantity] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        line="std/wcs.specc:106",
        default_factory=dict,
    )
    """Rotation and scale in one.

    float in deg; that is CD1_1, CD1_2, CD2_1, CD2_2; optional (std/wcs.specc:106).
    """

    CRDER_i: Mapping[str, Number | Quantity] = keywords(
        "CRDER[i]",
        "float",
        pattern=r"CRDER\d+",
        comment="random error of the coordinate",
        unit="deg",
        line="std/wcs.specc:108",
        default_factory=dict,
    )
    """Random error of the coordinate.

    float in deg; >= 0; that is CRDER1, CRDER2; optional (std/wcs.specc:108).
    """

    CSYER_i: Mapping[str, Number | Quantity] = keywords(
        "CSYER[i]",
        "float",
        pattern=r"CSYER\d+",
        comment="systematic error of the coordinate",
        unit="deg",
        line="std/wcs.specc:109",
        default_factory=dict,
    )
    """Systematic error of the coordinate.

    float in deg; >= 0; that is CSYER1, CSYER2; optional (std/wcs.specc:109).
    """

    LONPOLE: Number | Quantity | None = keyword(
        "LONPOLE",
        "float",
        comment="native longitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:110",
        default=None,
    )
    """Native longitude of the celestial pole.

    float in deg; [-360, 360]; optional (std/wcs.specc:110).
    """

    LATPOLE: Number | Quantity | None = keyword(
        "LATPOLE",
        "float",
        comment="native latitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:111",
        default=None,
    )
    """Native latitude of the celestial pole.

    float in deg; [-90, 90]; optional (std/wcs.specc:111).
    """


class ImageErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; optional (mast/hlsp.specc:45).
    """

    data: ArrayLike = pixels("float", shape=("ny", "nx"), nullable=True, line="mast/hlsp.specc:45", kw_only=False)
    """Pixels, slowest axis first.

    float[ny, nx], unit as SCI; >= 0; NaN where nothing is known.
    """

    BUNIT: str | None = keyword(
        "BUNIT",
        "string",
        comment="unit of the pixels",
        line="mast/hlsp.specc:45",
        derive=lambda h: h.unit_of("SCI"),
        init=False,
        default=None,
    )
    """Unit of the pixels.

    as SCI; filled in.
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


class ImageWht(ImageHdu, label="WHT", extname="WHT"):
    """Weight of each pixel.

    WHT, an image; optional (mast/hlsp.specc:49).
    """

    data: ArrayLike = pixels("int", "float", shape=("ny", "nx"), line="mast/hlsp.specc:49", kw_only=False)
    """Pixels, slowest axis first.

    int[ny, nx] or float[ny, nx]; >= 0.
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


class ImageDq(ImageHdu, label="DQ", extname="DQ"):
    """Quality of each pixel.

    DQ, an image; optional (mast/hlsp.specc:53).
    """

    data: ArrayLike = pixels("int", shape=("ny", "nx"), line="mast/hlsp.specc:53", kw_only=False)
    """Pixels, slowest axis first.

    int[ny, nx].
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


class Image(FitsProduct, product="image", validator=_VALIDATOR, inherits=True):
    """Image of a collection.

    Named hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_{type}.fits

    One image of the sky, in SCI, with what belongs to its pixels in the same file: uncertainty or weight, and quality. The keywords of the observation may
    stand in the primary header or in an extension.
    """

    primary: ImagePrimary = hdu(line="mast/hlsp.specc:30")
    """PRIMARY.

    required.
    """

    sci: ImageSci = hdu(line="mast/hlsp.specc:40")
    """Pixels.

    required.
    """

    err: ImageErr | None = hdu(line="mast/hlsp.specc:45", default=None)
    """1-sigma uncertainty of SCI.

    optional.
    """

    wht: ImageWht | None = hdu(line="mast/hlsp.specc:49", default=None)
    """Weight of each pixel.

    optional.
    """

    dq: ImageDq | None = hdu(line="mast/hlsp.specc:53", default=None)
    """Quality of each pixel.

    optional.
    """

    names = (
        template(
            "hlsp_",
            field("project", lambda f: lower(f.primary["HLSPID"])),
            "_",
            field("mission"),
            "_",
            field("instrument"),
            "_",
            field("target"),
            "_",
            field("filter"),
            "_v",
            field("version"),
            "_",
            field("type"),
            ".fits",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        mission: str | int | None = None,
        instrument: str | int | None = None,
        target: str | int | None = None,
        filter: str | int | None = None,
        version: str | int | None = None,
        type: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_{type}.fits; see `Product.write`.

        mission: missions, joined by hyphens; /[a-z0-9][a-z0-9.-]{0,19}/.
        instrument: instruments, joined by hyphens; /[a-z0-9][a-z0-9-]{0,19}/.
        target: target; /[a-z0-9][a-z0-9.+-]{0,28}[a-z0-9]/.
        filter: filters or dispersers, joined by hyphens; /[a-z0-9][a-z0-9.-]{0,19}/.
        version: version of the product; /\\d{1,2}(\\.\\d{1,2}(\\.[a-z0-9]{1,2})?)?/.
        type: kind of product; /(img|drz|drc|i2d|sci|mosaic|stack|map)(-[a-z0-9]{1,9})?/.
        """
        return self._write(
            folder,
            {
                "mission": mission,
                "instrument": instrument,
                "target": target,
                "filter": filter,
                "version": version,
                "type": type,
            },
            name=name,
            overwrite=overwrite,
            profile=profile,
        )


class SpectrumPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (mast/hlsp.specc:69).
    """

    HLSPID: str = keyword("HLSPID", "string", comment="name of the collection", line="mast/collection.specc:63")
    """Name of the collection.

    string; /[A-Za-z][A-Za-z0-9-]{0,18}[A-Za-z0-9]/; required (mast/collection.specc:63).
    """

    HLSPNAME: str | None = keyword(
        "HLSPNAME", "string", comment="title of the collection", line="mast/collection.specc:63", default=None
    )
    """Title of the collection.

    string; nonempty; recommended (mast/collection.specc:63).
    """

    HLSPLEAD: str | None = keyword(
        "HLSPLEAD", "string", comment="who leads the collection", line="mast/collection.specc:63", default=None
    )
    """Who leads the collection.

    string; nonempty; recommended (mast/collection.specc:63).
    """

    HLSPTARG: str = keyword(
        "HLSPTARG", "string", comment="target, as the collection calls it", line="mast/collection.specc:63"
    )
    """Target, as the collection calls it.

    string; nonempty; required (mast/collection.specc:63).
    """

    HLSPVER: str | Number = keyword(
        "HLSPVER", "string|float", comment="version of the product", line="mast/collection.specc:63"
    )
    """Version of the product.

    string or float; required (mast/collection.specc:63).
    """

    DOI: str = keyword("DOI", "string", comment="digital object identifier", line="mast/collection.specc:67")
    """Digital object identifier.

    string; /10\\.\\d{4,9}/.+/; required (mast/collection.specc:67).
    """

    LICENSE: str = keyword(
        "LICENSE", "string", comment="licence", line="mast/collection.specc:68", init=False, default="CC BY 4.0"
    )
    """Licence.

    string; always "CC BY 4.0"; required; filled in (mast/collection.specc:68).
    """

    LICENURL: str = keyword(
        "LICENURL",
        "string",
        comment="text of the licence",
        line="mast/collection.specc:68",
        init=False,
        default="https://creativecommons.org/licenses/by/4.0/",
    )
    """Text of the licence.

    string; always "https://creativecommons.org/licenses/by/4.0/"; required; filled in
    (mast/collection.specc:68).
    """

    PROPOSID: str | Integer | None = keyword(
        "PROPOSID", "string|int", comment="proposal behind the data", line="mast/collection.specc:68", default=None
    )
    """Proposal behind the data.

    string or int; optional (mast/collection.specc:68).
    """

    REFERENC: str | None = keyword(
        "REFERENC", "string", comment="paper behind the data", line="mast/collection.specc:68", default=None
    )
    """Paper behind the data.

    string; optional (mast/collection.specc:68).
    """

    SIMULATD: Truth | None = keyword(
        "SIMULATD", "bool", comment="the data are simulated", line="mast/collection.specc:68", default=None
    )
    """The data are simulated.

    bool; always true; optional (mast/collection.specc:68).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="mast/collection.specc:69",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; recommended; filled in (mast/collection.specc:69).
    """

    OBSERVAT: str = keyword("OBSERVAT", "string", comment="observatory", line="mast/collection.specc:76")
    """Observatory.

    string; nonempty; required (mast/collection.specc:76).
    """

    TELESCOP: str = keyword("TELESCOP", "string", comment="telescope or spacecraft", line="mast/collection.specc:77")
    """Telescope or spacecraft.

    string; nonempty; required (mast/collection.specc:77).
    """

    INSTRUME: str = keyword("INSTRUME", "string", comment="instrument", line="mast/collection.specc:77")
    """Instrument.

    string; nonempty; required (mast/collection.specc:77).
    """

    DETECTOR: str | None = keyword(
        "DETECTOR", "string", comment="detector of the instrument", line="mast/collection.specc:84", default=None
    )
    """Detector of the instrument.

    string; nonempty; optional (mast/collection.specc:84).
    """

    APERTURE: str | None = keyword(
        "APERTURE", "string", comment="aperture of the instrument", line="mast/collection.specc:84", default=None
    )
    """Aperture of the instrument.

    string; nonempty; optional (mast/collection.specc:84).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="filter, or MULTI", line="mast/collection.specc:84", default=None
    )
    """Filter, or MULTI.

    string; nonempty; optional (mast/collection.specc:84).
    """

    FILTER_i_2: Mapping[str, str] = keywords(
        "FILTER[i:2]",
        "string",
        pattern=r"FILTER\d{2}",
        comment="each filter, if there are several",
        line="mast/collection.specc:84",
        default_factory=dict,
    )
    """Each filter, if there are several.

    string; nonempty; for i from 1 to 99; optional (mast/collection.specc:84).
    """

    TIMESYS: TimeScale | TimeScaleText = keyword(
        "TIMESYS", "string", comment="time scale", line="mast/collection.specc:84", values=TimeScale
    )
    """Time scale.

    TimeScale; required (mast/collection.specc:84).
    """

    XPOSURE: Number | Quantity = keyword(
        "XPOSURE", "float", comment="time on source", unit="s", line="mast/collection.specc:84"
    )
    """Time on source.

    float in s; >= 0; required (mast/collection.specc:84).
    """

    TELAPSE: Number | Quantity | None = keyword(
        "TELAPSE", "float", comment="from start to end", unit="s", line="mast/collection.specc:84", default=None
    )
    """From start to end.

    float in s; >= 0; recommended (mast/collection.specc:84).
    """

    DATE_BEG: Instant | None = keyword(
        "DATE-BEG", "datetime", comment="start", line="mast/collection.specc:84", default=None
    )
    """Start.

    datetime; optional (mast/collection.specc:84).
    """

    DATE_END: Instant | None = keyword(
        "DATE-END", "datetime", comment="end", line="mast/collection.specc:84", default=None
    )
    """End.

    datetime; optional (mast/collection.specc:84).
    """

    DATE_AVG: Instant | None = keyword(
        "DATE-AVG", "datetime", comment="middle", line="mast/collection.specc:84", default=None
    )
    """Middle.

    datetime; optional (mast/collection.specc:84).
    """

    MJD_BEG: Number | Quantity | None = keyword(
        "MJD-BEG",
        "float",
        comment="start, modified Julian date",
        unit="d",
        line="mast/collection.specc:84",
        default=None,
    )
    """Start, modified Julian date.

    float in d; optional (mast/collection.specc:84).
    """

    MJD_END: Number | Quantity | None = keyword(
        "MJD-END", "float", comment="end, modified Julian date", unit="d", line="mast/collection.specc:84", default=None
    )
    """End, modified Julian date.

    float in d; optional (mast/collection.specc:84).
    """

    MJD_MID: Number | Quantity | None = keyword(
        "MJD-MID",
        "float",
        comment="middle, modified Julian date",
        unit="d",
        line="mast/collection.specc:85",
        default=None,
    )
    """Middle, modified Julian date.

    float in d; optional (mast/collection.specc:85).
    """

    RA_TARG: Number | Quantity | Sky = keyword(
        "RA_TARG",
        "float",
        comment="right ascension of the target",
        unit="deg",
        line="mast/collection.specc:103",
        sky="ra",
    )
    """Right ascension of the target.

    float in deg; [0, 360); required; takes a SkyCoord (mast/collection.specc:103).
    """

    DEC_TARG: Number | Quantity | Sky = keyword(
        "DEC_TARG",
        "float",
        comment="declination of the target",
        unit="deg",
        line="mast/collection.specc:103",
        sky="dec",
    )
    """Declination of the target.

    float in deg; [-90, 90]; required; takes a SkyCoord (mast/collection.specc:103).
    """

    RADESYS: Frame | FrameText = keyword(
        "RADESYS", "string", comment="frame of celestial coordinates", line="mast/collection.specc:104", values=Frame
    )
    """Frame of celestial coordinates.

    Frame; "ICRS", "FK5", "FK4", "FK4-NO-E" or "GAPPT"; required (mast/collection.specc:104).
    """

    EQUINOX: Number | Quantity | None = keyword(
        "EQUINOX", "float", comment="equinox of mean places", unit="a", line="mast/collection.specc:104", default=None
    )
    """Equinox of mean places.

    float in a; 1950 or 2000; optional (mast/collection.specc:104).
    """

    DISPRSR: str | None = keyword(
        "DISPRSR", "string", comment="disperser, or MULTI", line="mast/hlsp.specc:77", default=None
    )
    """Disperser, or MULTI.

    string; nonempty; recommended (mast/hlsp.specc:77).
    """

    DISPR_i_2: Mapping[str, str] = keywords(
        "DISPR[i:2]",
        "string",
        pattern=r"DISPR\d{2}",
        comment="each disperser, if there are several",
        line="mast/hlsp.specc:77",
        default_factory=dict,
    )
    """Each disperser, if there are several.

    string; nonempty; for i from 1 to 99; optional (mast/hlsp.specc:77).
    """

    SPECRES: Number | None = keyword(
        "SPECRES", "float", comment="resolving power", line="mast/hlsp.specc:77", default=None
    )
    """Resolving power.

    float; > 0; optional (mast/hlsp.specc:77).
    """

    AIRORVAC: Medium | MediumText | None = keyword(
        "AIRORVAC",
        "string",
        comment="wavelengths are those in vacuum, or in air",
        line="mast/hlsp.specc:78",
        values=Medium,
        any_case=True,
        default=None,
    )
    """Wavelengths are those in vacuum, or in air.

    Medium; "VAC", "VACUUM" or "AIR", in any case; recommended (mast/hlsp.specc:78).
    """


class SpectrumSpectrum(TableHdu, label="SPECTRUM", index=1):
    """One row a wavelength.

    SPECTRUM, a binary table; required (mast/hlsp.specc:81).
    """

    data: TableLike = columns(
        column(
            "WAVELENGTH", "float", unit="nm", comment="wavelength", also=("WAVE", "LAMBDA"), line="mast/hlsp.specc:86"
        ),
        column("FLUX", "float", unit="*", comment="flux", nullable=True, line="mast/hlsp.specc:87"),
        column(
            "FLUX_ERROR",
            "float",
            comment="its 1-sigma uncertainty",
            required=False,
            nullable=True,
            also=("FLUX_ERR", "ERROR", "ERR"),
            line="mast/hlsp.specc:88",
        ),
        column("DQ", "int", "float", comment="quality", required=False, line="mast/hlsp.specc:89"),
        rows=(1, None),
        line="mast/hlsp.specc:81",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; at least 1 row.

    WAVELENGTH: wavelength; float, unit like nm; > 0; strictly increasing; required; also called WAVE or LAMBDA
        (mast/hlsp.specc:86).

    FLUX: flux; float, unit any; NaN where nothing is known; required (mast/hlsp.specc:87).

    FLUX_ERROR: its 1-sigma uncertainty; float, unit as FLUX; >= 0; NaN where nothing is known; optional; also
        called FLUX_ERR or ERROR or ERR (mast/hlsp.specc:88).

    DQ: quality; int or float; optional (mast/hlsp.specc:89).
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


class Spectrum(FitsProduct, product="spectrum", validator=_VALIDATOR, inherits=True):
    """Spectrum of a collection.

    Named hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_{type}.fits

    One spectrum in a table, one row a wavelength. What dispersed the light is said in DISPRSR.
    """

    primary: SpectrumPrimary = hdu(line="mast/hlsp.specc:69")
    """PRIMARY.

    required.
    """

    spectrum: SpectrumSpectrum = hdu(line="mast/hlsp.specc:81")
    """One row a wavelength.

    required.
    """

    names = (
        template(
            "hlsp_",
            field("project", lambda f: lower(f.primary["HLSPID"])),
            "_",
            field("mission"),
            "_",
            field("instrument"),
            "_",
            field("target"),
            "_",
            field("filter"),
            "_v",
            field("version"),
            "_",
            field("type"),
            ".fits",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        mission: str | int | None = None,
        instrument: str | int | None = None,
        target: str | int | None = None,
        filter: str | int | None = None,
        version: str | int | None = None,
        type: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_{type}.fits; see `Product.write`.

        mission: missions, joined by hyphens; /[a-z0-9][a-z0-9.-]{0,19}/.
        instrument: instruments, joined by hyphens; /[a-z0-9][a-z0-9-]{0,19}/.
        target: target; /[a-z0-9][a-z0-9.+-]{0,28}[a-z0-9]/.
        filter: filters or dispersers, joined by hyphens; /[a-z0-9][a-z0-9.-]{0,19}/.
        version: version of the product; /\\d{1,2}(\\.\\d{1,2}(\\.[a-z0-9]{1,2})?)?/.
        type: kind of product; /(spec|spec1d|1d|x1d|sed)(-[a-z0-9]{1,9})?/.
        """
        return self._write(
            folder,
            {
                "mission": mission,
                "instrument": instrument,
                "target": target,
                "filter": filter,
                "version": version,
                "type": type,
            },
            name=name,
            overwrite=overwrite,
            profile=profile,
        )


class TimeseriesPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (mast/hlsp.specc:105).
    """

    HLSPID: str = keyword("HLSPID", "string", comment="name of the collection", line="mast/collection.specc:63")
    """Name of the collection.

    string; /[A-Za-z][A-Za-z0-9-]{0,18}[A-Za-z0-9]/; required (mast/collection.specc:63).
    """

    HLSPNAME: str | None = keyword(
        "HLSPNAME", "string", comment="title of the collection", line="mast/collection.specc:63", default=None
    )
    """Title of the collection.

    string; nonempty; recommended (mast/collection.specc:63).
    """

    HLSPLEAD: str | None = keyword(
        "HLSPLEAD", "string", comment="who leads the collection", line="mast/collection.specc:63", default=None
    )
    """Who leads the collection.

    string; nonempty; recommended (mast/collection.specc:63).
    """

    HLSPTARG: str = keyword(
        "HLSPTARG", "string", comment="target, as the collection calls it", line="mast/collection.specc:63"
    )
    """Target, as the collection calls it.

    string; nonempty; required (mast/collection.specc:63).
    """

    HLSPVER: str | Number = keyword(
        "HLSPVER", "string|float", comment="version of the product", line="mast/collection.specc:63"
    )
    """Version of the product.

    string or float; required (mast/collection.specc:63).
    """

    DOI: str = keyword("DOI", "string", comment="digital object identifier", line="mast/collection.specc:67")
    """Digital object identifier.

    string; /10\\.\\d{4,9}/.+/; required (mast/collection.specc:67).
    """

    LICENSE: str = keyword(
        "LICENSE", "string", comment="licence", line="mast/collection.specc:68", init=False, default="CC BY 4.0"
    )
    """Licence.

    string; always "CC BY 4.0"; required; filled in (mast/collection.specc:68).
    """

    LICENURL: str = keyword(
        "LICENURL",
        "string",
        comment="text of the licence",
        line="mast/collection.specc:68",
        init=False,
        default="https://creativecommons.org/licenses/by/4.0/",
    )
    """Text of the licence.

    string; always "https://creativecommons.org/licenses/by/4.0/"; required; filled in
    (mast/collection.specc:68).
    """

    PROPOSID: str | Integer | None = keyword(
        "PROPOSID", "string|int", comment="proposal behind the data", line="mast/collection.specc:68", default=None
    )
    """Proposal behind the data.

    string or int; optional (mast/collection.specc:68).
    """

    REFERENC: str | None = keyword(
        "REFERENC", "string", comment="paper behind the data", line="mast/collection.specc:68", default=None
    )
    """Paper behind the data.

    string; optional (mast/collection.specc:68).
    """

    SIMULATD: Truth | None = keyword(
        "SIMULATD", "bool", comment="the data are simulated", line="mast/collection.specc:68", default=None
    )
    """The data are simulated.

    bool; always true; optional (mast/collection.specc:68).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="mast/collection.specc:69",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; recommended; filled in (mast/collection.specc:69).
    """

    OBSERVAT: str = keyword("OBSERVAT", "string", comment="observatory", line="mast/collection.specc:76")
    """Observatory.

    string; nonempty; required (mast/collection.specc:76).
    """

    TELESCOP: str = keyword("TELESCOP", "string", comment="telescope or spacecraft", line="mast/collection.specc:77")
    """Telescope or spacecraft.

    string; nonempty; required (mast/collection.specc:77).
    """

    INSTRUME: str = keyword("INSTRUME", "string", comment="instrument", line="mast/collection.specc:77")
    """Instrument.

    string; nonempty; required (mast/collection.specc:77).
    """

    DETECTOR: str | None = keyword(
        "DETECTOR", "string", comment="detector of the instrument", line="mast/collection.specc:84", default=None
    )
    """Detector of the instrument.

    string; nonempty; optional (mast/collection.specc:84).
    """

    APERTURE: str | None = keyword(
        "APERTURE", "string", comment="aperture of the instrument", line="mast/collection.specc:84", default=None
    )
    """Aperture of the instrument.

    string; nonempty; optional (mast/collection.specc:84).
    """

    FILTER: str = keyword("FILTER", "string", comment="filter, or MULTI", line="mast/collection.specc:84")
    """Filter, or MULTI.

    string; nonempty; required (mast/collection.specc:84).
    """

    FILTER_i_2: Mapping[str, str] = keywords(
        "FILTER[i:2]",
        "string",
        pattern=r"FILTER\d{2}",
        comment="each filter, if there are several",
        line="mast/collection.specc:84",
        default_factory=dict,
    )
    """Each filter, if there are several.

    string; nonempty; for i from 1 to 99; optional (mast/collection.specc:84).
    """

    TIMESYS: TimeScale | TimeScaleText = keyword(
        "TIMESYS", "string", comment="time scale", line="mast/collection.specc:84", values=TimeScale
    )
    """Time scale.

    TimeScale; required (mast/collection.specc:84).
    """

    XPOSURE: Number | Quantity = keyword(
        "XPOSURE", "float", comment="time on source", unit="s", line="mast/collection.specc:84"
    )
    """Time on source.

    float in s; >= 0; required (mast/collection.specc:84).
    """

    TELAPSE: Number | Quantity | None = keyword(
        "TELAPSE", "float", comment="from start to end", unit="s", line="mast/collection.specc:84", default=None
    )
    """From start to end.

    float in s; >= 0; recommended (mast/collection.specc:84).
    """

    DATE_BEG: Instant | None = keyword(
        "DATE-BEG", "datetime", comment="start", line="mast/collection.specc:84", default=None
    )
    """Start.

    datetime; optional (mast/collection.specc:84).
    """

    DATE_END: Instant | None = keyword(
        "DATE-END", "datetime", comment="end", line="mast/collection.specc:84", default=None
    )
    """End.

    datetime; optional (mast/collection.specc:84).
    """

    DATE_AVG: Instant | None = keyword(
        "DATE-AVG", "datetime", comment="middle", line="mast/collection.specc:84", default=None
    )
    """Middle.

    datetime; optional (mast/collection.specc:84).
    """

    MJD_BEG: Number | Quantity | None = keyword(
        "MJD-BEG",
        "float",
        comment="start, modified Julian date",
        unit="d",
        line="mast/collection.specc:84",
        default=None,
    )
    """Start, modified Julian date.

    float in d; optional (mast/collection.specc:84).
    """

    MJD_END: Number | Quantity | None = keyword(
        "MJD-END", "float", comment="end, modified Julian date", unit="d", line="mast/collection.specc:84", default=None
    )
    """End, modified Julian date.

    float in d; optional (mast/collection.specc:84).
    """

    MJD_MID: Number | Quantity | None = keyword(
        "MJD-MID",
        "float",
        comment="middle, modified Julian date",
        unit="d",
        line="mast/collection.specc:85",
        default=None,
    )
    """Middle, modified Julian date.

    float in d; optional (mast/collection.specc:85).
    """

    RA_TARG: Number | Quantity | Sky = keyword(
        "RA_TARG",
        "float",
        comment="right ascension of the target",
        unit="deg",
        line="mast/collection.specc:103",
        sky="ra",
    )
    """Right ascension of the target.

    float in deg; [0, 360); required; takes a SkyCoord (mast/collection.specc:103).
    """

    DEC_TARG: Number | Quantity | Sky = keyword(
        "DEC_TARG",
        "float",
        comment="declination of the target",
        unit="deg",
        line="mast/collection.specc:103",
        sky="dec",
    )
    """Declination of the target.

    float in deg; [-90, 90]; required; takes a SkyCoord (mast/collection.specc:103).
    """

    RADESYS: Frame | FrameText = keyword(
        "RADESYS", "string", comment="frame of celestial coordinates", line="mast/collection.specc:104", values=Frame
    )
    """Frame of celestial coordinates.

    Frame; "ICRS", "FK5", "FK4", "FK4-NO-E" or "GAPPT"; required (mast/collection.specc:104).
    """

    EQUINOX: Number | Quantity | None = keyword(
        "EQUINOX", "float", comment="equinox of mean places", unit="a", line="mast/collection.specc:104", default=None
    )
    """Equinox of mean places.

    float in a; 1950 or 2000; optional (mast/collection.specc:104).
    """


class TimeseriesSeries(TableHdu, label="SERIES", index=1):
    """One row an instant.

    SERIES, a binary table; required (mast/hlsp.specc:114).
    """

    data: TableLike = columns(
        column("TIME", "float", unit="s", comment="when", nullable=True, line="mast/hlsp.specc:119"),
        column("FLUX", "float", unit="*", comment="flux", required=False, nullable=True, line="mast/hlsp.specc:120"),
        column(
            "FLUX_ERR",
            "float",
            comment="its 1-sigma uncertainty",
            required=False,
            nullable=True,
            line="mast/hlsp.specc:121",
        ),
        column("FLUX_FLAG", "int", comment="quality of FLUX", required=False, line="mast/hlsp.specc:122"),
        column(
            "BKG_FLUX",
            "float",
            unit="*",
            comment="flux of the background",
            required=False,
            nullable=True,
            line="mast/hlsp.specc:123",
        ),
        column(
            "BKG_FLUX_ERR",
            "float",
            comment="its 1-sigma uncertainty",
            required=False,
            nullable=True,
            line="mast/hlsp.specc:124",
        ),
        column(
            "RV",
            "float",
            unit="m/s",
            comment="radial velocity",
            required=False,
            nullable=True,
            line="mast/hlsp.specc:125",
        ),
        column(
            "RV_ERR",
            "float",
            unit="m/s",
            comment="its 1-sigma uncertainty",
            required=False,
            nullable=True,
            line="mast/hlsp.specc:126",
        ),
        rows=(1, None),
        line="mast/hlsp.specc:114",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; at least 1 row.

    TIME: when; float, unit any of time; strictly increasing; NaN where nothing is known; required
        (mast/hlsp.specc:119).

    FLUX: flux; float, unit any; NaN where nothing is known; optional (mast/hlsp.specc:120).

    FLUX_ERR: its 1-sigma uncertainty; float, unit as FLUX; >= 0; NaN where nothing is known; optional
        (mast/hlsp.specc:121).

    FLUX_FLAG: quality of FLUX; int; optional (mast/hlsp.specc:122).

    BKG_FLUX: flux of the background; float, unit any; NaN where nothing is known; optional
        (mast/hlsp.specc:123).

    BKG_FLUX_ERR: its 1-sigma uncertainty; float, unit as BKG_FLUX; >= 0; NaN where nothing is known; optional
        (mast/hlsp.specc:124).

    RV: radial velocity; float, unit like m/s; NaN where nothing is known; optional (mast/hlsp.specc:125).

    RV_ERR: its 1-sigma uncertainty; float, unit like m/s; >= 0; NaN where nothing is known; optional
        (mast/hlsp.specc:126).
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


class Timeseries(FitsProduct, product="timeseries", validator=_VALIDATOR, inherits=True):
    """Time series of a collection.

    Named hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_{type}.fits

    Brightness or velocity of one target by time, from any mission; those of Kepler, K2 and TESS in the layout of their missions are `lightcurve` of
    `mast.lightcurve`.
    """

    primary: TimeseriesPrimary = hdu(line="mast/hlsp.specc:105")
    """PRIMARY.

    required.
    """

    series: TimeseriesSeries = hdu(line="mast/hlsp.specc:114")
    """One row an instant.

    required.
    """

    names = (
        template(
            "hlsp_",
            field("project", lambda f: lower(f.primary["HLSPID"])),
            "_",
            field("mission"),
            "_",
            field("instrument"),
            "_",
            field("target"),
            "_",
            field("filter"),
            "_v",
            field("version"),
            "_",
            field("type"),
            ".fits",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        mission: str | int | None = None,
        instrument: str | int | None = None,
        target: str | int | None = None,
        filter: str | int | None = None,
        version: str | int | None = None,
        type: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_{type}.fits; see `Product.write`.

        mission: missions, joined by hyphens; /[a-z0-9][a-z0-9.-]{0,19}/.
        instrument: instruments, joined by hyphens; /[a-z0-9][a-z0-9-]{0,19}/.
        target: target; /[a-z0-9][a-z0-9.+-]{0,28}[a-z0-9]/.
        filter: filters or dispersers, joined by hyphens; /[a-z0-9][a-z0-9.-]{0,19}/.
        version: version of the product; /\\d{1,2}(\\.\\d{1,2}(\\.[a-z0-9]{1,2})?)?/.
        type: kind of product; /(lc|phot|rv)(-[a-z0-9]{1,9})?/.
        """
        return self._write(
            folder,
            {
                "mission": mission,
                "instrument": instrument,
                "target": target,
                "filter": filter,
                "version": version,
                "type": type,
            },
            name=name,
            overwrite=overwrite,
            profile=profile,
        )


class Preview(PngProduct, product="preview", validator=_VALIDATOR):
    """Preview of one product.

    A picture of a product for the pages of the archive, called as the product is, but for the ending.
    """

    pixels: ArrayLike = raster(
        form("uint8", ("ny", "nx")),
        form("uint8", ("ny", "nx", "channels")),
        doc="grey or colours",
        line="mast/hlsp.specc:146",
        kw_only=False,
    )
    """Grey or colours.

    uint8[ny, nx] or uint8[ny, nx, channels]; an array of rows, columns and perhaps channels, or an image of Pillow (mast/hlsp.specc:146).
    """
    more: Mapping[str, Any] = more_keys(default_factory=dict)

    names = (
        template(
            "hlsp_",
            field("project"),
            "_",
            field("mission"),
            "_",
            field("instrument"),
            "_",
            field("target"),
            "_",
            field("filter"),
            "_v",
            field("version"),
            "_",
            field("type"),
            ".png",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        project: str | int | None = None,
        mission: str | int | None = None,
        instrument: str | int | None = None,
        target: str | int | None = None,
        filter: str | int | None = None,
        version: str | int | None = None,
        type: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_{type}.png; see `Product.write`.

        project: name of the collection; /[a-z][a-z0-9-]{0,18}[a-z0-9]/.
        mission: missions; /[a-z0-9][a-z0-9.-]{0,19}/.
        instrument: instruments; /[a-z0-9][a-z0-9-]{0,19}/.
        target: target; /[a-z0-9][a-z0-9.+-]{0,28}[a-z0-9]/.
        filter: filters or dispersers; /[a-z0-9][a-z0-9.-]{0,19}/.
        version: version of the product; /\\d{1,2}(\\.\\d{1,2}(\\.[a-z0-9]{1,2})?)?/.
        type: kind of product; /[a-z0-9-]{1,16}/.
        """
        return self._write(
            folder,
            {
                "project": project,
                "mission": mission,
                "instrument": instrument,
                "target": target,
                "filter": filter,
                "version": version,
                "type": type,
            },
            name=name,
            overwrite=overwrite,
            profile=profile,
        )
