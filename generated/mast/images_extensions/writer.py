"""Writer of mast.images_extensions 1.0.0: Images in extensions, as the archive's guidelines have it.

Made by specc from mast/images_extensions.specc (sha256 231cb2a7826d). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
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

from _writing.fits import FitsProduct, Group, ImageHdu, PrimaryHdu, commentary, hdu, hdus, keyword, keywords, pixels
from _writing.given import Integer, Number, Quantity, Sky, Truth
from _writing.instants import Instant, now
from _writing.values import ArrayLike


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


FrameText = Literal["ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT"]


class ExtensionsPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (mast/images_extensions.specc:20).
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


class ExtensionsSci(ImageHdu, label="SCI", extname="SCI"):
    """Pixels.

    SCI, an image; required (mast/images_extensions.specc:25).
    """

    data: ArrayLike = pixels(
        "int", "float", shape=("ny", "nx"), nullable=True, line="mast/images_extensions.specc:25", kw_only=False
    )
    """Pixels, slowest axis first.

    int[ny, nx] or float[ny, nx], unit any; NaN where nothing is known.
    """

    BUNIT: str | None = keyword(
        "BUNIT", "string", comment="unit of the pixels", line="mast/images_extensions.specc:25", default=None
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

    int; >= 2; optional (std/wcs.specc:98).
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
        default_factory=dict,
    )
    """Coordinate and projection of axis i.

    string;
    /(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?/;
    that is CTYPE1, CTYPE2; optional (std/wcs.specc:100).
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
        default_factory=dict,
    )
    """Reference pixel on axis i, counted from 1; 0, if it is not said.

    float in pixel; that is CRPIX1, CRPIX2; optional (std/wcs.specc:102).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel; 0, if it is not said",
        unit="deg",
        line="std/wcs.specc:103",
        default_factory=dict,
    )
    """Coordinate of the reference pixel; 0, if it is not said.

    float in deg; that is CRVAL1, CRVAL2; optional (std/wcs.specc:103).
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


class ExtensionsErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; optional (mast/images_extensions.specc:29).
    """

    data: ArrayLike = pixels(
        "float", shape=("ny", "nx"), nullable=True, line="mast/images_extensions.specc:29", kw_only=False
    )
    """Pixels, slowest axis first.

    float[ny, nx], unit as SCI; >= 0; NaN where nothing is known.
    """

    BUNIT: str | None = keyword(
        "BUNIT",
        "string",
        comment="unit of the pixels",
        line="mast/images_extensions.specc:29",
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


class ExtensionsDq(ImageHdu, label="DQ", extname="DQ"):
    """Quality of each pixel.

    DQ, an image; optional (mast/images_extensions.specc:33).
    """

    data: ArrayLike = pixels("int", shape=("ny", "nx"), line="mast/images_extensions.specc:33", kw_only=False)
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


class ExtensionsSciGroup(Group):
    """One image; EXTVER is n."""

    sci: ExtensionsSci = hdu(line="mast/images_extensions.specc:25")
    """Pixels.

    required.
    """

    err: ExtensionsErr | None = hdu(line="mast/images_extensions.specc:29", default=None)
    """1-sigma uncertainty of SCI.

    optional.
    """

    dq: ExtensionsDq | None = hdu(line="mast/images_extensions.specc:33", default=None)
    """Quality of each pixel.

    optional.
    """


class Extensions(FitsProduct, product="extensions", validator=_VALIDATOR, inherits=True):
    """Images in extensions.

    The primary HDU has the header that all have in common and no data; each image is an extension. What belongs to a pixel, as its uncertainty and quality,
    is an extension of the same shape.
    """

    primary: ExtensionsPrimary = hdu(line="mast/images_extensions.specc:20")
    """PRIMARY.

    required.
    """

    sci_groups: Sequence[ExtensionsSciGroup] = hdus(
        numbered=True, dimensions=("nx", "ny"), line="mast/images_extensions.specc:24"
    )
    """One image; EXTVER is n.

    1 times or more.
    """
