"""Writer of gadf.skymaps 0.3.0: Maps of the sky in gamma rays, in planes of energy or of something else.

Made by specc from gadf/skymaps.specc (sha256 9fff28711f1c). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
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

from _writing.fits import FitsProduct, PrimaryHdu, TableHdu, column, columns, hdu, keyword, keywords, pixels
from _writing.given import Integer, Number, Quantity
from _writing.values import ArrayLike, TableLike


class Indexing(StrEnum):
    """What Indexing may be.

    gadf/skymaps.specc:11
    """

    IMPLICIT = "IMPLICIT"
    """A row a pixel of the whole sky."""

    EXPLICIT = "EXPLICIT"
    """The column PIX says which pixel a row is."""


class Ordering(StrEnum):
    """What Ordering may be.

    gadf/skymaps.specc:16
    """

    NESTED = "NESTED"
    """Pixels that are neighbours have numbers near each other."""

    RING = "RING"
    """From north to south, around each parallel."""


class Sky_2(StrEnum):
    """What Sky may be.

    gadf/skymaps.specc:21
    """

    CEL = "CEL"
    """Right ascension and declination."""

    GAL = "GAL"
    """Galactic longitude and latitude."""


IndexingText = Literal["IMPLICIT", "EXPLICIT"]
OrderingText = Literal["NESTED", "RING"]
Sky_2Text = Literal["CEL", "GAL"]


class WcsMapPrimary(PrimaryHdu, label="PRIMARY"):
    """The map.

    The primary HDU; required (gadf/skymaps.specc:82).
    """

    data: ArrayLike = pixels(
        "float",
        "float",
        "int",
        "int",
        shape=("nbands", "ny", "nx"),
        forms=(
            ("float", ("nbands", "ny", "nx")),
            ("float", ("ny", "nx")),
            ("int", ("nbands", "ny", "nx")),
            ("int", ("ny", "nx")),
        ),
        nullable=True,
        line="gadf/skymaps.specc:82",
        kw_only=False,
    )
    """Pixels, slowest axis first.

    float[nbands, ny, nx] or float[ny, nx] or int[nbands, ny, nx] or int[ny, nx]; NaN where nothing is known.
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="gadf/skymaps.specc:83",
    )
    """Coordinate and projection of axis i.

    string; /(RA--|DEC-|G(LON|LAT))-[A-Z]{3}/; that is CTYPE1, CTYPE2; required (gadf/skymaps.specc:83).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        line="gadf/skymaps.specc:84",
    )
    """Reference pixel on axis i, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2; required (gadf/skymaps.specc:84).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        line="gadf/skymaps.specc:85",
    )
    """Coordinate of the reference pixel.

    float in deg; that is CRVAL1, CRVAL2; required (gadf/skymaps.specc:85).
    """

    CDELT_i: Mapping[str, Number | Quantity] = keywords(
        "CDELT[i]", "float", pattern=r"CDELT\d+", comment="step along axis i", unit="deg", line="gadf/skymaps.specc:86"
    )
    """Step along axis i.

    float in deg; that is CDELT1, CDELT2; required (gadf/skymaps.specc:86).
    """

    BANDSHDU: Literal["BANDS"] | None = keyword(
        "BANDSHDU",
        "string",
        comment="table of the bands",
        line="gadf/skymaps.specc:87",
        values=("BANDS",),
        default=None,
    )
    """Table of the bands.

    string; always "BANDS"; optional (gadf/skymaps.specc:87).
    """


class WcsMapBands(TableHdu, label="BANDS", extname="BANDS"):
    """One row a band.

    BANDS, a binary table; required (gadf/skymaps.specc:89).
    """

    data: TableLike = columns(
        column("CHANNEL", "int", comment="number of the band", line="gadf/skymaps.specc:70"),
        column(
            "E_MIN",
            "float",
            unit="keV",
            comment="lower end of the energy",
            required=False,
            line="gadf/skymaps.specc:71",
        ),
        column(
            "E_MAX",
            "float",
            unit="keV",
            comment="upper end of the energy",
            required=False,
            line="gadf/skymaps.specc:72",
        ),
        column(
            "ENERGY",
            "float",
            unit="keV",
            comment="energy, of maps that are no counts",
            required=False,
            line="gadf/skymaps.specc:73",
        ),
        column(
            "NPIX",
            "int",
            shape=(2,),
            comment="pixels of the plane along each axis",
            required=False,
            line="gadf/skymaps.specc:94",
        ),
        column(
            "CDELT",
            "float",
            shape=(2,),
            comment="size of its pixels along each axis",
            required=False,
            line="gadf/skymaps.specc:95",
        ),
        column(
            "CRPIX",
            "float",
            shape=(2,),
            comment="its reference pixel on each axis",
            required=False,
            line="gadf/skymaps.specc:96",
        ),
        rows="nbands",
        line="gadf/skymaps.specc:89",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; nbands rows.

    CHANNEL: number of the band; int; >= 0; unique; required (gadf/skymaps.specc:70).

    E_MIN: lower end of the energy; float, unit like keV; > 0; optional (gadf/skymaps.specc:71).

    E_MAX: upper end of the energy; float, unit like keV; > 0; optional (gadf/skymaps.specc:72).

    ENERGY: energy, of maps that are no counts; float, unit like keV; > 0; optional (gadf/skymaps.specc:73).

    NPIX: pixels of the plane along each axis; int[2]; > 0; optional (gadf/skymaps.specc:94).

    CDELT: size of its pixels along each axis; float[2]; optional (gadf/skymaps.specc:95).

    CRPIX: its reference pixel on each axis; float[2]; optional (gadf/skymaps.specc:96).
    """

    AXCOLS_k: Mapping[str, str] = keywords(
        "AXCOLS[k]",
        "string",
        pattern=r"AXCOLS\d+",
        comment="columns of axis k: both ends of bins, or their centres",
        line="gadf/skymaps.specc:63",
        default_factory=dict,
    )
    """Columns of axis k: both ends of bins, or their centres.

    string; /[A-Z_]+(,[A-Z_]+)?/; that is AXCOLS1, AXCOLS2, AXCOLS3, AXCOLS4, AXCOLS5, AXCOLS6, AXCOLS7,
    AXCOLS8, AXCOLS9; optional (gadf/skymaps.specc:63).
    """


class WcsMap(FitsProduct, product="wcs_map", validator=_VALIDATOR):
    """Map in a projection.

    Counts, fluxes or the like by place, a plane a band. The coordinates are those of FITS; what the planes are is told by the table BANDS. Where planes
    have pixels of their own size, only the first NPIX of a plane's rows and columns count.
    """

    primary: WcsMapPrimary = hdu(line="gadf/skymaps.specc:82")
    """The map.

    required.
    """

    bands: WcsMapBands = hdu(line="gadf/skymaps.specc:89")
    """One row a band.

    required.
    """


class HealpixMapPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (gadf/skymaps.specc:110).
    """


class HealpixMapSkymap(TableHdu, label="SKYMAP", extname="SKYMAP"):
    """One row a pixel.

    SKYMAP, a binary table; required (gadf/skymaps.specc:111).
    """

    data: TableLike = columns(
        column("PIX", "int", comment="number of the pixel", required=False, line="gadf/skymaps.specc:125"),
        column(
            "CHANNEL[b]",
            "float",
            "int",
            comment="value in band b",
            required=False,
            nullable=True,
            pattern=r"CHANNEL\d+",
            line="gadf/skymaps.specc:127",
        ),
        line="gadf/skymaps.specc:111",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    PIX: number of the pixel; int; >= 0; unique; required, where INDXSCHM is "EXPLICIT"
        (gadf/skymaps.specc:125).

    CHANNEL[b]: value in band b; float or int; NaN where nothing is known; for b from 0 to 99; optional
        (gadf/skymaps.specc:127).
    """

    PIXTYPE: str = keyword(
        "PIXTYPE",
        "string",
        comment="how the sky is divided",
        line="gadf/skymaps.specc:112",
        init=False,
        default="HEALPIX",
    )
    """How the sky is divided.

    string; always "HEALPIX"; required; filled in (gadf/skymaps.specc:112).
    """

    HPX_CONV: str = keyword(
        "HPX_CONV",
        "string",
        comment="whose convention columns follow",
        line="gadf/skymaps.specc:113",
        init=False,
        default="GADF",
    )
    """Whose convention columns follow.

    string; always "GADF"; required; filled in (gadf/skymaps.specc:113).
    """

    INDXSCHM: Indexing | IndexingText = keyword(
        "INDXSCHM",
        "string",
        comment="how rows are pixels",
        line="gadf/skymaps.specc:114",
        values=Indexing,
        default="IMPLICIT",
    )
    """How rows are pixels.

    Indexing; "IMPLICIT" or "EXPLICIT"; "IMPLICIT" by default; required (gadf/skymaps.specc:114).
    """

    ORDERING: Ordering | OrderingText = keyword(
        "ORDERING", "string", comment="how pixels are numbered", line="gadf/skymaps.specc:115", values=Ordering
    )
    """How pixels are numbered.

    Ordering; "NESTED" or "RING"; required (gadf/skymaps.specc:115).
    """

    COORDSYS: Sky_2 | Sky_2Text = keyword(
        "COORDSYS", "string", comment="coordinates of the map", line="gadf/skymaps.specc:116", values=Sky_2
    )
    """Coordinates of the map.

    Sky; "CEL" or "GAL"; required (gadf/skymaps.specc:116).
    """

    ORDER: Integer = keyword("ORDER", "int", comment="how often the sky was divided", line="gadf/skymaps.specc:117")
    """How often the sky was divided.

    int; [0, 29]; required (gadf/skymaps.specc:117).
    """

    NSIDE: Integer = keyword(
        "NSIDE",
        "int",
        comment="pixels along the side of one of the twelve parts of the sky",
        line="gadf/skymaps.specc:118",
    )
    """Pixels along the side of one of the twelve parts of the sky.

    int; > 0; required (gadf/skymaps.specc:118).
    """

    FIRSTPIX: Integer | None = keyword(
        "FIRSTPIX", "int", comment="first and last pixel", line="gadf/skymaps.specc:119", default=None
    )
    """First and last pixel.

    int; >= 0; optional (gadf/skymaps.specc:119).
    """

    LASTPIX: Integer | None = keyword(
        "LASTPIX", "int", comment="first and last pixel", line="gadf/skymaps.specc:119", default=None
    )
    """First and last pixel.

    int; >= 0; optional (gadf/skymaps.specc:119).
    """

    HPX_REG: str | None = keyword(
        "HPX_REG", "string", comment="part of the sky that the map shows", line="gadf/skymaps.specc:120", default=None
    )
    """Part of the sky that the map shows.

    string; /(DISK|DISK_INC|HPX_PIXEL)\\(.+\\)/; optional (gadf/skymaps.specc:120).
    """

    BANDSHDU: Literal["BANDS"] | None = keyword(
        "BANDSHDU",
        "string",
        comment="table of the bands",
        line="gadf/skymaps.specc:121",
        values=("BANDS",),
        default=None,
    )
    """Table of the bands.

    string; always "BANDS"; optional (gadf/skymaps.specc:121).
    """

    AXCOLS_k: Mapping[str, str] = keywords(
        "AXCOLS[k]",
        "string",
        pattern=r"AXCOLS\d+",
        comment="columns of axis k: both ends of bins, or their centres",
        line="gadf/skymaps.specc:63",
        default_factory=dict,
    )
    """Columns of axis k: both ends of bins, or their centres.

    string; /[A-Z_]+(,[A-Z_]+)?/; that is AXCOLS1, AXCOLS2, AXCOLS3, AXCOLS4, AXCOLS5, AXCOLS6, AXCOLS7,
    AXCOLS8, AXCOLS9; optional (gadf/skymaps.specc:63).
    """


class HealpixMapBands(TableHdu, label="BANDS", extname="BANDS"):
    """One row a band.

    BANDS, a binary table; optional (gadf/skymaps.specc:132).
    """

    data: TableLike = columns(
        column("CHANNEL", "int", comment="number of the band", line="gadf/skymaps.specc:70"),
        column(
            "E_MIN",
            "float",
            unit="keV",
            comment="lower end of the energy",
            required=False,
            line="gadf/skymaps.specc:71",
        ),
        column(
            "E_MAX",
            "float",
            unit="keV",
            comment="upper end of the energy",
            required=False,
            line="gadf/skymaps.specc:72",
        ),
        column(
            "ENERGY",
            "float",
            unit="keV",
            comment="energy, of maps that are no counts",
            required=False,
            line="gadf/skymaps.specc:73",
        ),
        column("NSIDE", "int", comment="as NSIDE, of this band", required=False, line="gadf/skymaps.specc:137"),
        column("NPIX", "int", comment="pixels of this band", required=False, line="gadf/skymaps.specc:138"),
        rows=(1, None),
        line="gadf/skymaps.specc:132",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; at least 1 row.

    CHANNEL: number of the band; int; >= 0; unique; required (gadf/skymaps.specc:70).

    E_MIN: lower end of the energy; float, unit like keV; > 0; optional (gadf/skymaps.specc:71).

    E_MAX: upper end of the energy; float, unit like keV; > 0; optional (gadf/skymaps.specc:72).

    ENERGY: energy, of maps that are no counts; float, unit like keV; > 0; optional (gadf/skymaps.specc:73).

    NSIDE: as NSIDE, of this band; int; > 0; optional (gadf/skymaps.specc:137).

    NPIX: pixels of this band; int; > 0; optional (gadf/skymaps.specc:138).
    """

    AXCOLS_k: Mapping[str, str] = keywords(
        "AXCOLS[k]",
        "string",
        pattern=r"AXCOLS\d+",
        comment="columns of axis k: both ends of bins, or their centres",
        line="gadf/skymaps.specc:63",
        default_factory=dict,
    )
    """Columns of axis k: both ends of bins, or their centres.

    string; /[A-Z_]+(,[A-Z_]+)?/; that is AXCOLS1, AXCOLS2, AXCOLS3, AXCOLS4, AXCOLS5, AXCOLS6, AXCOLS7,
    AXCOLS8, AXCOLS9; optional (gadf/skymaps.specc:63).
    """


class HealpixMap(FitsProduct, product="healpix_map", validator=_VALIDATOR):
    """Map in HEALPix.

    Counts, fluxes or the like by pixels of equal area, a column a band. Of the whole sky a row is a pixel; of a part of it the column PIX says which.
    """

    primary: HealpixMapPrimary = hdu(line="gadf/skymaps.specc:110")
    """PRIMARY.

    required.
    """

    skymap: HealpixMapSkymap = hdu(line="gadf/skymaps.specc:111")
    """One row a pixel.

    required.
    """

    bands: HealpixMapBands | None = hdu(line="gadf/skymaps.specc:132", default=None)
    """One row a band.

    optional.
    """
