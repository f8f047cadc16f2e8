"""Writer of jwst.catalog 1.0.0: Tables of JWST in ECSV: the sources of a combined image, and the light curves of time series.

Made by specc from jwst/catalog.specc (sha256 fb7aa836a661). Change the spec, not this file.
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

from _writing.file_names import field, template
from _writing.given import Number
from _writing.instants import Instant
from _writing.tables import EcsvProduct, cells, rows
from _writing.trees import anything, key, more_keys, scalar
from _writing.values import TableLike


class Instrument(StrEnum):
    """What Instrument may be.

    jwst/values.specc:9
    """

    NIRCAM = "NIRCAM"
    """Near-infrared camera."""

    NIRSPEC = "NIRSPEC"
    """Near-infrared spectrograph."""

    NIRISS = "NIRISS"
    """Near-infrared imager and slitless spectrograph."""

    MIRI = "MIRI"
    """Mid-infrared instrument."""

    FGS = "FGS"
    """Fine guidance sensor."""


class ExpType(StrEnum):
    """What ExpType may be.

    jwst/values.specc:101
    """

    FGS_ACQ1 = "FGS_ACQ1"
    """Guide star: acquisition 1."""

    FGS_ACQ2 = "FGS_ACQ2"
    """Guide star: acquisition 2."""

    FGS_DARK = "FGS_DARK"
    """FGS dark."""

    FGS_FINEGUIDE = "FGS_FINEGUIDE"
    """Guide star: fine guide."""

    FGS_FOCUS = "FGS_FOCUS"
    """FGS focus."""

    FGS_ID_IMAGE = "FGS_ID-IMAGE"
    """Guide star: identification image."""

    FGS_ID_STACK = "FGS_ID-STACK"
    """Guide star: stacked identification image."""

    FGS_IMAGE = "FGS_IMAGE"
    """FGS image."""

    FGS_INTFLAT = "FGS_INTFLAT"
    """FGS internal flat."""

    FGS_SKYFLAT = "FGS_SKYFLAT"
    """FGS sky flat."""

    FGS_TRACK = "FGS_TRACK"
    """Guide star: track."""

    MIR_4QPM = "MIR_4QPM"
    """MIRI four-quadrant coronagraph."""

    MIR_CORONCAL = "MIR_CORONCAL"
    """MIRI coronagraph calibration."""

    MIR_DARKALL = "MIR_DARKALL"
    """MIRI dark, all detectors."""

    MIR_DARKIMG = "MIR_DARKIMG"
    """MIRI dark, imager."""

    MIR_DARKMRS = "MIR_DARKMRS"
    """MIRI dark, spectrometer."""

    MIR_FLATIMAGE = "MIR_FLATIMAGE"
    """MIRI imager flat."""

    MIR_FLATIMAGE_EXT = "MIR_FLATIMAGE-EXT"
    """MIRI imager flat on the sky."""

    MIR_FLATMRS = "MIR_FLATMRS"
    """MIRI spectrometer flat."""

    MIR_FLATMRS_EXT = "MIR_FLATMRS-EXT"
    """MIRI spectrometer flat on the sky."""

    MIR_IMAGE = "MIR_IMAGE"
    """MIRI image."""

    MIR_LRS_FIXEDSLIT = "MIR_LRS-FIXEDSLIT"
    """MIRI low-resolution spectrum through the slit."""

    MIR_LRS_SLITLESS = "MIR_LRS-SLITLESS"
    """MIRI low-resolution spectrum without a slit."""

    MIR_LYOT = "MIR_LYOT"
    """MIRI Lyot coronagraph."""

    MIR_MRS = "MIR_MRS"
    """MIRI integral-field spectrum."""

    MIR_TACONFIRM = "MIR_TACONFIRM"
    """MIRI confirmation image."""

    MIR_TACQ = "MIR_TACQ"
    """MIRI target acquisition."""

    MIR_WFSS = "MIR_WFSS"
    """MIRI slitless spectra of a field."""

    NIS_AMI = "NIS_AMI"
    """NIRISS aperture masking."""

    NIS_DARK = "NIS_DARK"
    """NIRISS dark."""

    NIS_EXTCAL = "NIS_EXTCAL"
    """NIRISS calibration on the sky."""

    NIS_FOCUS = "NIS_FOCUS"
    """NIRISS focus."""

    NIS_IMAGE = "NIS_IMAGE"
    """NIRISS image."""

    NIS_LAMP = "NIS_LAMP"
    """NIRISS lamp."""

    NIS_SOSS = "NIS_SOSS"
    """NIRISS slitless spectrum of one star."""

    NIS_TACONFIRM = "NIS_TACONFIRM"
    """NIRISS confirmation image."""

    NIS_TACQ = "NIS_TACQ"
    """NIRISS target acquisition."""

    NIS_WFSS = "NIS_WFSS"
    """NIRISS slitless spectra of a field."""

    NRC_CORON = "NRC_CORON"
    """NIRCam coronagraph."""

    NRC_DARK = "NRC_DARK"
    """NIRCam dark."""

    NRC_FLAT = "NRC_FLAT"
    """NIRCam flat."""

    NRC_FOCUS = "NRC_FOCUS"
    """NIRCam focus."""

    NRC_GRISM = "NRC_GRISM"
    """NIRCam grism engineering."""

    NRC_IMAGE = "NRC_IMAGE"
    """NIRCam image."""

    NRC_LED = "NRC_LED"
    """NIRCam lamp."""

    NRC_TACONFIRM = "NRC_TACONFIRM"
    """NIRCam confirmation image."""

    NRC_TACQ = "NRC_TACQ"
    """NIRCam target acquisition."""

    NRC_TSGRISM = "NRC_TSGRISM"
    """NIRCam grism time series."""

    NRC_TSIMAGE = "NRC_TSIMAGE"
    """NIRCam image time series."""

    NRC_WFSC = "NRC_WFSC"
    """NIRCam wavefront sensing."""

    NRC_WFSS = "NRC_WFSS"
    """NIRCam slitless spectra of a field."""

    NRS_AUTOFLAT = "NRS_AUTOFLAT"
    """NIRSpec flat taken along."""

    NRS_AUTOWAVE = "NRS_AUTOWAVE"
    """NIRSpec wavelength lamp taken along."""

    NRS_BRIGHTOBJ = "NRS_BRIGHTOBJ"
    """NIRSpec time series through the wide slit."""

    NRS_CONFIRM = "NRS_CONFIRM"
    """NIRSpec confirmation image."""

    NRS_DARK = "NRS_DARK"
    """NIRSpec dark."""

    NRS_FIXEDSLIT = "NRS_FIXEDSLIT"
    """NIRSpec spectra through fixed slits."""

    NRS_FOCUS = "NRS_FOCUS"
    """NIRSpec focus."""

    NRS_IFU = "NRS_IFU"
    """NIRSpec integral-field spectrum."""

    NRS_IMAGE = "NRS_IMAGE"
    """NIRSpec image."""

    NRS_LAMP = "NRS_LAMP"
    """NIRSpec lamp."""

    NRS_MIMF = "NRS_MIMF"
    """NIRSpec mirror alignment image."""

    NRS_MSASPEC = "NRS_MSASPEC"
    """NIRSpec spectra through micro-shutters."""

    NRS_MSATA = "NRS_MSATA"
    """NIRSpec acquisition through micro-shutters."""

    NRS_TACONFIRM = "NRS_TACONFIRM"
    """NIRSpec confirmation image."""

    NRS_TACQ = "NRS_TACQ"
    """NIRSpec target acquisition."""

    NRS_TASLIT = "NRS_TASLIT"
    """NIRSpec acquisition through a slit."""

    NRS_VERIFY = "NRS_VERIFY"
    """NIRSpec verification image."""

    NRS_WATA = "NRS_WATA"
    """NIRSpec wide-aperture acquisition."""


InstrumentText = Literal["NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS"]
ExpTypeText = Literal[
    "FGS_ACQ1",
    "FGS_ACQ2",
    "FGS_DARK",
    "FGS_FINEGUIDE",
    "FGS_FOCUS",
    "FGS_ID-IMAGE",
    "FGS_ID-STACK",
    "FGS_IMAGE",
    "FGS_INTFLAT",
    "FGS_SKYFLAT",
    "FGS_TRACK",
    "MIR_4QPM",
    "MIR_CORONCAL",
    "MIR_DARKALL",
    "MIR_DARKIMG",
    "MIR_DARKMRS",
    "MIR_FLATIMAGE",
    "MIR_FLATIMAGE-EXT",
    "MIR_FLATMRS",
    "MIR_FLATMRS-EXT",
    "MIR_IMAGE",
    "MIR_LRS-FIXEDSLIT",
    "MIR_LRS-SLITLESS",
    "MIR_LYOT",
    "MIR_MRS",
    "MIR_TACONFIRM",
    "MIR_TACQ",
    "MIR_WFSS",
    "NIS_AMI",
    "NIS_DARK",
    "NIS_EXTCAL",
    "NIS_FOCUS",
    "NIS_IMAGE",
    "NIS_LAMP",
    "NIS_SOSS",
    "NIS_TACONFIRM",
    "NIS_TACQ",
    "NIS_WFSS",
    "NRC_CORON",
    "NRC_DARK",
    "NRC_FLAT",
    "NRC_FOCUS",
    "NRC_GRISM",
    "NRC_IMAGE",
    "NRC_LED",
    "NRC_TACONFIRM",
    "NRC_TACQ",
    "NRC_TSGRISM",
    "NRC_TSIMAGE",
    "NRC_WFSC",
    "NRC_WFSS",
    "NRS_AUTOFLAT",
    "NRS_AUTOWAVE",
    "NRS_BRIGHTOBJ",
    "NRS_CONFIRM",
    "NRS_DARK",
    "NRS_FIXEDSLIT",
    "NRS_FOCUS",
    "NRS_IFU",
    "NRS_IMAGE",
    "NRS_LAMP",
    "NRS_MIMF",
    "NRS_MSASPEC",
    "NRS_MSATA",
    "NRS_TACONFIRM",
    "NRS_TACQ",
    "NRS_TASLIT",
    "NRS_VERIFY",
    "NRS_WATA",
]


class Cat(EcsvProduct, product="cat", validator=_VALIDATOR):
    """Source catalogue.

    One row a source of a combined image. Fluxes are measured within circles, which suit stars, and within the isophote, which suits the rest.
    """

    data: TableLike = rows(
        cells(
            "label",
            "int64",
            doc="number of the source, and value of its pixels in the segmentation map",
            line="jwst/catalog.specc:28",
        ),
        cells(
            "xcentroid",
            "float",
            unit="pix",
            doc="middle of the source along axis 1, counted from 0",
            line="jwst/catalog.specc:29",
        ),
        cells(
            "ycentroid",
            "float",
            unit="pix",
            doc="middle of the source along axis 2, counted from 0",
            line="jwst/catalog.specc:30",
        ),
        cells(
            "sky_centroid.ra",
            "float64",
            unit="deg",
            part_of=("sky_centroid", "skycoord", "icrs", "ra"),
            doc="middle of the source",
            line="jwst/catalog.specc:31",
        ),
        cells(
            "sky_centroid.dec",
            "float64",
            unit="deg",
            part_of=("sky_centroid", "skycoord", "icrs", "dec"),
            doc="middle of the source",
            line="jwst/catalog.specc:31",
        ),
        cells(
            "sky_bbox_ll.ra",
            "float64",
            unit="deg",
            part_of=("sky_bbox_ll", "skycoord", "icrs", "ra"),
            doc="corner of the smallest box around the source",
            line="jwst/catalog.specc:32",
        ),
        cells(
            "sky_bbox_ll.dec",
            "float64",
            unit="deg",
            part_of=("sky_bbox_ll", "skycoord", "icrs", "dec"),
            doc="corner of the smallest box around the source",
            line="jwst/catalog.specc:32",
        ),
        cells(
            "sky_bbox_ul.ra",
            "float64",
            unit="deg",
            part_of=("sky_bbox_ul", "skycoord", "icrs", "ra"),
            doc="corner of the smallest box around the source",
            line="jwst/catalog.specc:32",
        ),
        cells(
            "sky_bbox_ul.dec",
            "float64",
            unit="deg",
            part_of=("sky_bbox_ul", "skycoord", "icrs", "dec"),
            doc="corner of the smallest box around the source",
            line="jwst/catalog.specc:32",
        ),
        cells(
            "sky_bbox_lr.ra",
            "float64",
            unit="deg",
            part_of=("sky_bbox_lr", "skycoord", "icrs", "ra"),
            doc="corner of the smallest box around the source",
            line="jwst/catalog.specc:32",
        ),
        cells(
            "sky_bbox_lr.dec",
            "float64",
            unit="deg",
            part_of=("sky_bbox_lr", "skycoord", "icrs", "dec"),
            doc="corner of the smallest box around the source",
            line="jwst/catalog.specc:32",
        ),
        cells(
            "sky_bbox_ur.ra",
            "float64",
            unit="deg",
            part_of=("sky_bbox_ur", "skycoord", "icrs", "ra"),
            doc="corner of the smallest box around the source",
            line="jwst/catalog.specc:32",
        ),
        cells(
            "sky_bbox_ur.dec",
            "float64",
            unit="deg",
            part_of=("sky_bbox_ur", "skycoord", "icrs", "dec"),
            doc="corner of the smallest box around the source",
            line="jwst/catalog.specc:32",
        ),
        cells(
            "aper30_flux",
            "float",
            unit="Jy",
            doc="flux within the circle that holds so many percent of a point source",
            line="jwst/catalog.specc:36",
        ),
        cells(
            "aper50_flux",
            "float",
            unit="Jy",
            doc="flux within the circle that holds so many percent of a point source",
            line="jwst/catalog.specc:36",
        ),
        cells(
            "aper70_flux",
            "float",
            unit="Jy",
            doc="flux within the circle that holds so many percent of a point source",
            line="jwst/catalog.specc:36",
        ),
        cells("aper30_flux_err", "float", unit="Jy", doc="its 1-sigma uncertainty", line="jwst/catalog.specc:38"),
        cells("aper50_flux_err", "float", unit="Jy", doc="its 1-sigma uncertainty", line="jwst/catalog.specc:38"),
        cells("aper70_flux_err", "float", unit="Jy", doc="its 1-sigma uncertainty", line="jwst/catalog.specc:38"),
        cells(
            "aper30_abmag",
            "float",
            unit="mag",
            implied=True,
            doc="the same as AB magnitude",
            line="jwst/catalog.specc:39",
        ),
        cells(
            "aper50_abmag",
            "float",
            unit="mag",
            implied=True,
            doc="the same as AB magnitude",
            line="jwst/catalog.specc:39",
        ),
        cells(
            "aper70_abmag",
            "float",
            unit="mag",
            implied=True,
            doc="the same as AB magnitude",
            line="jwst/catalog.specc:39",
        ),
        cells(
            "aper30_abmag_err",
            "float",
            unit="mag",
            implied=True,
            doc="its 1-sigma uncertainty",
            line="jwst/catalog.specc:40",
        ),
        cells(
            "aper50_abmag_err",
            "float",
            unit="mag",
            implied=True,
            doc="its 1-sigma uncertainty",
            line="jwst/catalog.specc:40",
        ),
        cells(
            "aper70_abmag_err",
            "float",
            unit="mag",
            implied=True,
            doc="its 1-sigma uncertainty",
            line="jwst/catalog.specc:40",
        ),
        cells(
            "aper30_vegamag",
            "float",
            unit="mag",
            implied=True,
            doc="the same as Vega magnitude",
            line="jwst/catalog.specc:41",
        ),
        cells(
            "aper50_vegamag",
            "float",
            unit="mag",
            implied=True,
            doc="the same as Vega magnitude",
            line="jwst/catalog.specc:41",
        ),
        cells(
            "aper70_vegamag",
            "float",
            unit="mag",
            implied=True,
            doc="the same as Vega magnitude",
            line="jwst/catalog.specc:41",
        ),
        cells(
            "aper30_vegamag_err",
            "float",
            unit="mag",
            implied=True,
            doc="its 1-sigma uncertainty",
            line="jwst/catalog.specc:42",
        ),
        cells(
            "aper50_vegamag_err",
            "float",
            unit="mag",
            implied=True,
            doc="its 1-sigma uncertainty",
            line="jwst/catalog.specc:42",
        ),
        cells(
            "aper70_vegamag_err",
            "float",
            unit="mag",
            implied=True,
            doc="its 1-sigma uncertainty",
            line="jwst/catalog.specc:42",
        ),
        cells(
            "aper_total_flux",
            "float",
            unit="Jy",
            doc="flux of the whole, were it a point source",
            line="jwst/catalog.specc:43",
        ),
        cells("aper_total_flux_err", "float", unit="Jy", doc="its 1-sigma uncertainty", line="jwst/catalog.specc:44"),
        cells(
            "aper_total_abmag",
            "float",
            unit="mag",
            implied=True,
            doc="the same as AB magnitude",
            line="jwst/catalog.specc:45",
        ),
        cells(
            "aper_total_abmag_err",
            "float",
            unit="mag",
            implied=True,
            doc="its 1-sigma uncertainty",
            line="jwst/catalog.specc:46",
        ),
        cells(
            "aper_total_vegamag",
            "float",
            unit="mag",
            implied=True,
            doc="the same as Vega magnitude",
            line="jwst/catalog.specc:47",
        ),
        cells(
            "aper_total_vegamag_err",
            "float",
            unit="mag",
            implied=True,
            doc="its 1-sigma uncertainty",
            line="jwst/catalog.specc:48",
        ),
        cells(
            "aper_bkg_flux",
            "float",
            unit="Jy",
            doc="background of a pixel near the source",
            line="jwst/catalog.specc:49",
        ),
        cells("aper_bkg_flux_err", "float", unit="Jy", doc="its 1-sigma uncertainty", line="jwst/catalog.specc:50"),
        cells(
            "CI_50_30",
            "float",
            unit="",
            doc="how concentrated it is: flux within 50 % over that within 30 %",
            line="jwst/catalog.specc:51",
        ),
        cells("CI_70_50", "float", unit="", doc="flux within 70 % over that within 50 %", line="jwst/catalog.specc:52"),
        cells("CI_70_30", "float", unit="", doc="flux within 70 % over that within 30 %", line="jwst/catalog.specc:53"),
        cells("is_extended", "bool", doc="it is no point source, by its concentration", line="jwst/catalog.specc:74"),
        cells(
            "sharpness",
            "float",
            unit="",
            required=False,
            doc="middle over surroundings; 0.2 to 1 for most stars",
            line="jwst/catalog.specc:75",
        ),
        cells(
            "roundness",
            "float",
            unit="",
            required=False,
            doc="asymmetry; -1 to 1 for most stars",
            line="jwst/catalog.specc:76",
        ),
        cells("nn_label", "int", "float", unit="", doc="number of the nearest neighbour", line="jwst/catalog.specc:77"),
        cells("nn_dist", "float", unit="pix", doc="how far it is", line="jwst/catalog.specc:78"),
        cells("isophotal_flux", "float", unit="Jy", doc="flux within the isophote", line="jwst/catalog.specc:79"),
        cells("isophotal_flux_err", "float", unit="Jy", doc="its 1-sigma uncertainty", line="jwst/catalog.specc:80"),
        cells(
            "isophotal_abmag",
            "float",
            unit="mag",
            implied=True,
            doc="the same as AB magnitude",
            line="jwst/catalog.specc:81",
        ),
        cells(
            "isophotal_abmag_err",
            "float",
            unit="mag",
            implied=True,
            doc="its 1-sigma uncertainty",
            line="jwst/catalog.specc:82",
        ),
        cells(
            "isophotal_vegamag",
            "float",
            unit="mag",
            implied=True,
            doc="the same as Vega magnitude",
            line="jwst/catalog.specc:83",
        ),
        cells(
            "isophotal_vegamag_err",
            "float",
            unit="mag",
            implied=True,
            doc="its 1-sigma uncertainty",
            line="jwst/catalog.specc:84",
        ),
        cells("isophotal_area", "float", unit="pix2", doc="area of the isophote", line="jwst/catalog.specc:85"),
        cells(
            "semimajor_sigma",
            "float",
            unit="pix",
            doc="1-sigma width along the major axis",
            line="jwst/catalog.specc:86",
        ),
        cells(
            "semiminor_sigma",
            "float",
            unit="pix",
            doc="1-sigma width along the minor axis",
            line="jwst/catalog.specc:87",
        ),
        cells("ellipticity", "float", unit="", doc="1 minus minor over major axis", line="jwst/catalog.specc:88"),
        cells(
            "orientation", "float", unit="deg", doc="angle from axis 1 to the major axis", line="jwst/catalog.specc:89"
        ),
        cells(
            "sky_orientation",
            "float",
            unit="deg",
            doc="position angle of the major axis, east of north",
            line="jwst/catalog.specc:90",
        ),
        others=False,
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable, where SkyCoord and Time stand for the columns that they become; any number of rows.

    label: number of the source, and value of its pixels in the segmentation map; int64; > 0; unique; required
        (jwst/catalog.specc:28).

    xcentroid: middle of the source along axis 1, counted from 0; float in pix; NaN where nothing is known;
        required (jwst/catalog.specc:29).

    ycentroid: middle of the source along axis 2, counted from 0; float in pix; NaN where nothing is known;
        required (jwst/catalog.specc:30).

    sky_centroid.ra: middle of the source; float64 in deg; [0, 360]; NaN where nothing is known; required
        (jwst/catalog.specc:31).

    sky_centroid.dec: middle of the source; float64 in deg; [-90, 90]; NaN where nothing is known; required
        (jwst/catalog.specc:31).

    sky_bbox_ll.ra: corner of the smallest box around the source; float64 in deg; [0, 360]; required
        (jwst/catalog.specc:32).

    sky_bbox_ll.dec: corner of the smallest box around the source; float64 in deg; [-90, 90]; required
        (jwst/catalog.specc:32).

    sky_bbox_ul.ra: corner of the smallest box around the source; float64 in deg; [0, 360]; required
        (jwst/catalog.specc:32).

    sky_bbox_ul.dec: corner of the smallest box around the source; float64 in deg; [-90, 90]; required
        (jwst/catalog.specc:32).

    sky_bbox_lr.ra: corner of the smallest box around the source; float64 in deg; [0, 360]; required
        (jwst/catalog.specc:32).

    sky_bbox_lr.dec: corner of the smallest box around the source; float64 in deg; [-90, 90]; required
        (jwst/catalog.specc:32).

    sky_bbox_ur.ra: corner of the smallest box around the source; float64 in deg; [0, 360]; required
        (jwst/catalog.specc:32).

    sky_bbox_ur.dec: corner of the smallest box around the source; float64 in deg; [-90, 90]; required
        (jwst/catalog.specc:32).

    aper[ee]_flux: flux within the circle that holds so many percent of a point source; float in Jy; NaN where
        nothing is known; that is aper30_flux, aper50_flux, aper70_flux; required (jwst/catalog.specc:36).

    aper[ee]_flux_err: its 1-sigma uncertainty; float in Jy; >= 0; NaN where nothing is known; that is
        aper30_flux_err, aper50_flux_err, aper70_flux_err; required (jwst/catalog.specc:38).

    aper[ee]_abmag: the same as AB magnitude; float in mag, not written; NaN where nothing is known; that is
        aper30_abmag, aper50_abmag, aper70_abmag; required (jwst/catalog.specc:39).

    aper[ee]_abmag_err: its 1-sigma uncertainty; float in mag, not written; NaN where nothing is known; that is
        aper30_abmag_err, aper50_abmag_err, aper70_abmag_err; required (jwst/catalog.specc:40).

    aper[ee]_vegamag: the same as Vega magnitude; float in mag, not written; NaN where nothing is known; that is
        aper30_vegamag, aper50_vegamag, aper70_vegamag; required (jwst/catalog.specc:41).

    aper[ee]_vegamag_err: its 1-sigma uncertainty; float in mag, not written; NaN where nothing is known; that
        is aper30_vegamag_err, aper50_vegamag_err, aper70_vegamag_err; required (jwst/catalog.specc:42).

    aper_total_flux: flux of the whole, were it a point source; float in Jy; NaN where nothing is known;
        required (jwst/catalog.specc:43).

    aper_total_flux_err: its 1-sigma uncertainty; float in Jy; >= 0; NaN where nothing is known; required
        (jwst/catalog.specc:44).

    aper_total_abmag: the same as AB magnitude; float in mag, not written; NaN where nothing is known; required
        (jwst/catalog.specc:45).

    aper_total_abmag_err: its 1-sigma uncertainty; float in mag, not written; NaN where nothing is known;
        required (jwst/catalog.specc:46).

    aper_total_vegamag: the same as Vega magnitude; float in mag, not written; NaN where nothing is known;
        required (jwst/catalog.specc:47).

    aper_total_vegamag_err: its 1-sigma uncertainty; float in mag, not written; NaN where nothing is known;
        required (jwst/catalog.specc:48).

    aper_bkg_flux: background of a pixel near the source; float in Jy; NaN where nothing is known; required
        (jwst/catalog.specc:49).

    aper_bkg_flux_err: its 1-sigma uncertainty; float in Jy; >= 0; NaN where nothing is known; required
        (jwst/catalog.specc:50).

    CI_50_30: how concentrated it is: flux within 50 % over that within 30 %; float without unit; NaN where
        nothing is known; required (jwst/catalog.specc:51).

    CI_70_50: flux within 70 % over that within 50 %; float without unit; NaN where nothing is known; required
        (jwst/catalog.specc:52).

    CI_70_30: flux within 70 % over that within 30 %; float without unit; NaN where nothing is known; required
        (jwst/catalog.specc:53).

    is_extended: it is no point source, by its concentration; bool; required (jwst/catalog.specc:74).

    sharpness: middle over surroundings; 0.2 to 1 for most stars; float without unit; NaN where nothing is
        known; optional (jwst/catalog.specc:75).

    roundness: asymmetry; -1 to 1 for most stars; float without unit; NaN where nothing is known; optional
        (jwst/catalog.specc:76).

    nn_label: number of the nearest neighbour; int or float without unit; NaN where nothing is known; required
        (jwst/catalog.specc:77).

    nn_dist: how far it is; float in pix; >= 0; NaN where nothing is known; required (jwst/catalog.specc:78).

    isophotal_flux: flux within the isophote; float in Jy; NaN where nothing is known; required
        (jwst/catalog.specc:79).

    isophotal_flux_err: its 1-sigma uncertainty; float in Jy; >= 0; NaN where nothing is known; required
        (jwst/catalog.specc:80).

    isophotal_abmag: the same as AB magnitude; float in mag, not written; NaN where nothing is known; required
        (jwst/catalog.specc:81).

    isophotal_abmag_err: its 1-sigma uncertainty; float in mag, not written; NaN where nothing is known;
        required (jwst/catalog.specc:82).

    isophotal_vegamag: the same as Vega magnitude; float in mag, not written; NaN where nothing is known;
        required (jwst/catalog.specc:83).

    isophotal_vegamag_err: its 1-sigma uncertainty; float in mag, not written; NaN where nothing is known;
        required (jwst/catalog.specc:84).

    isophotal_area: area of the isophote; float in pix2; > 0; required (jwst/catalog.specc:85).

    semimajor_sigma: 1-sigma width along the major axis; float in pix; >= 0; NaN where nothing is known;
        required (jwst/catalog.specc:86).

    semiminor_sigma: 1-sigma width along the minor axis; float in pix; >= 0; NaN where nothing is known;
        required (jwst/catalog.specc:87).

    ellipticity: 1 minus minor over major axis; float without unit; [0, 1]; NaN where nothing is known; required
        (jwst/catalog.specc:88).

    orientation: angle from axis 1 to the major axis; float in deg; NaN where nothing is known; required
        (jwst/catalog.specc:89).

    sky_orientation: position angle of the major axis, east of north; float in deg; NaN where nothing is known;
        required (jwst/catalog.specc:90).

    source_sum: what early pipelines wrote in place of fluxes; float; forbidden (jwst/catalog.specc:91).
    """

    jwst_version: str | None = key(
        "jwst version", scalar("string"), doc="pipeline", line="jwst/catalog.specc:64", default=None
    )
    """Pipeline.

    string; optional; key jwst version (jwst/catalog.specc:64).
    """

    aperture_params: Any | None = key(
        "aperture_params",
        anything(),
        doc="radii of the circles and of the ring, and what corrects them",
        line="jwst/catalog.specc:65",
        default=None,
    )
    """Radii of the circles and of the ring, and what corrects them.

    any; optional (jwst/catalog.specc:65).
    """

    abvega_offset: Number | None = key(
        "abvega_offset", scalar("float"), doc="AB minus Vega magnitude", line="jwst/catalog.specc:66", default=None
    )
    """AB minus Vega magnitude.

    float; optional (jwst/catalog.specc:66).
    """

    date: Instant | None = key(
        "date", scalar("datetime"), doc="when the file was written, UTC", line="jwst/catalog.specc:67", default=None
    )
    """When the file was written, UTC.

    datetime; optional (jwst/catalog.specc:67).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jw",
            field("program", width=5),
            "-",
            field("acid"),
            "_",
            field("target"),
            "_",
            field("instrume"),
            "_",
            field("optelem"),
            "_cat.ecsv",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        program: str | int | None = None,
        acid: str | int | None = None,
        target: str | int | None = None,
        instrume: str | int | None = None,
        optelem: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}-{acid}_{target}_{instrume}_{optelem}_cat.ecsv; see `Product.write`.

        program: program; digits[5].
        acid: association candidate; /o\\d{3}|[ac]\\d{4}/.
        target: target; /[bstv]\\d{3,9}/.
        instrume: instrument; lower(Instrument).
        optelem: optical elements, and the subarray where there is one; /[a-z0-9]+(-[a-z0-9]+)*/.
        """
        return self._write(
            folder,
            {"program": program, "acid": acid, "target": target, "instrume": instrume, "optelem": optelem},
            name=name,
            overwrite=overwrite,
            profile=profile,
        )


class EarlyCat(EcsvProduct, product="early_cat", validator=_VALIDATOR):
    """Source catalogue of early pipelines.

    One row a source, without fluxes within circles. Sums and uncertainties are said without their unit.
    """

    data: TableLike = rows(
        cells(
            "label",
            "int64",
            doc="number of the source, and value of its pixels in the segmentation map",
            line="jwst/catalog.specc:28",
        ),
        cells(
            "xcentroid",
            "float",
            unit="pix",
            doc="middle of the source along axis 1, counted from 0",
            line="jwst/catalog.specc:29",
        ),
        cells(
            "ycentroid",
            "float",
            unit="pix",
            doc="middle of the source along axis 2, counted from 0",
            line="jwst/catalog.specc:30",
        ),
        cells(
            "sky_centroid.ra",
            "float64",
            unit="deg",
            part_of=("sky_centroid", "skycoord", "icrs", "ra"),
            doc="middle of the source",
            line="jwst/catalog.specc:31",
        ),
        cells(
            "sky_centroid.dec",
            "float64",
            unit="deg",
            part_of=("sky_centroid", "skycoord", "icrs", "dec"),
            doc="middle of the source",
            line="jwst/catalog.specc:31",
        ),
        cells(
            "sky_bbox_ll.ra",
            "float64",
            unit="deg",
            part_of=("sky_bbox_ll", "skycoord", "icrs", "ra"),
            doc="corner of the smallest box around the source",
            line="jwst/catalog.specc:32",
        ),
        cells(
            "sky_bbox_ll.dec",
            "float64",
            unit="deg",
            part_of=("sky_bbox_ll", "skycoord", "icrs", "dec"),
            doc="corner of the smallest box around the source",
            line="jwst/catalog.specc:32",
        ),
        cells(
            "sky_bbox_ul.ra",
            "float64",
            unit="deg",
            part_of=("sky_bbox_ul", "skycoord", "icrs", "ra"),
            doc="corner of the smallest box around the source",
            line="jwst/catalog.specc:32",
        ),
        cells(
            "sky_bbox_ul.dec",
            "float64",
            unit="deg",
            part_of=("sky_bbox_ul", "skycoord", "icrs", "dec"),
            doc="corner of the smallest box around the source",
            line="jwst/catalog.specc:32",
        ),
        cells(
            "sky_bbox_lr.ra",
            "float64",
            unit="deg",
            part_of=("sky_bbox_lr", "skycoord", "icrs", "ra"),
            doc="corner of the smallest box around the source",
            line="jwst/catalog.specc:32",
        ),
        cells(
            "sky_bbox_lr.dec",
            "float64",
            unit="deg",
            part_of=("sky_bbox_lr", "skycoord", "icrs", "dec"),
            doc="corner of the smallest box around the source",
            line="jwst/catalog.specc:32",
        ),
        cells(
            "sky_bbox_ur.ra",
            "float64",
            unit="deg",
            part_of=("sky_bbox_ur", "skycoord", "icrs", "ra"),
            doc="corner of the smallest box around the source",
            line="jwst/catalog.specc:32",
        ),
        cells(
            "sky_bbox_ur.dec",
            "float64",
            unit="deg",
            part_of=("sky_bbox_ur", "skycoord", "icrs", "dec"),
            doc="corner of the smallest box around the source",
            line="jwst/catalog.specc:32",
        ),
        cells("area", "float", unit="pix2", doc="area of the isophote", line="jwst/catalog.specc:108"),
        cells("source_sum", "float", doc="sum of its pixels", line="jwst/catalog.specc:109"),
        cells("source_sum_err", "float", doc="its 1-sigma uncertainty", line="jwst/catalog.specc:110"),
        cells(
            "semimajor_axis_sigma",
            "float",
            unit="pix",
            doc="1-sigma width along the major axis",
            line="jwst/catalog.specc:111",
        ),
        cells(
            "semiminor_axis_sigma",
            "float",
            unit="pix",
            doc="1-sigma width along the minor axis",
            line="jwst/catalog.specc:112",
        ),
        cells(
            "orientation", "float", unit="deg", doc="angle from axis 1 to the major axis", line="jwst/catalog.specc:113"
        ),
        cells(
            "orientation_sky",
            "float",
            unit="deg",
            doc="position angle of the major axis, east of north",
            line="jwst/catalog.specc:114",
        ),
        cells(
            "isophotal_abmag",
            "float",
            unit="mag",
            implied=True,
            doc="AB magnitude within the isophote",
            line="jwst/catalog.specc:115",
        ),
        cells(
            "isophotal_abmag_err",
            "float",
            unit="mag",
            implied=True,
            doc="its 1-sigma uncertainty",
            line="jwst/catalog.specc:116",
        ),
        cells("is_extended", "bool", doc="it is no point source", line="jwst/catalog.specc:117"),
        others=False,
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable, where SkyCoord and Time stand for the columns that they become; any number of rows.

    label: number of the source, and value of its pixels in the segmentation map; int64; > 0; unique; required
        (jwst/catalog.specc:28).

    xcentroid: middle of the source along axis 1, counted from 0; float in pix; NaN where nothing is known;
        required (jwst/catalog.specc:29).

    ycentroid: middle of the source along axis 2, counted from 0; float in pix; NaN where nothing is known;
        required (jwst/catalog.specc:30).

    sky_centroid.ra: middle of the source; float64 in deg; [0, 360]; NaN where nothing is known; required
        (jwst/catalog.specc:31).

    sky_centroid.dec: middle of the source; float64 in deg; [-90, 90]; NaN where nothing is known; required
        (jwst/catalog.specc:31).

    sky_bbox_ll.ra: corner of the smallest box around the source; float64 in deg; [0, 360]; required
        (jwst/catalog.specc:32).

    sky_bbox_ll.dec: corner of the smallest box around the source; float64 in deg; [-90, 90]; required
        (jwst/catalog.specc:32).

    sky_bbox_ul.ra: corner of the smallest box around the source; float64 in deg; [0, 360]; required
        (jwst/catalog.specc:32).

    sky_bbox_ul.dec: corner of the smallest box around the source; float64 in deg; [-90, 90]; required
        (jwst/catalog.specc:32).

    sky_bbox_lr.ra: corner of the smallest box around the source; float64 in deg; [0, 360]; required
        (jwst/catalog.specc:32).

    sky_bbox_lr.dec: corner of the smallest box around the source; float64 in deg; [-90, 90]; required
        (jwst/catalog.specc:32).

    sky_bbox_ur.ra: corner of the smallest box around the source; float64 in deg; [0, 360]; required
        (jwst/catalog.specc:32).

    sky_bbox_ur.dec: corner of the smallest box around the source; float64 in deg; [-90, 90]; required
        (jwst/catalog.specc:32).

    area: area of the isophote; float in pix2; > 0; required (jwst/catalog.specc:108).

    source_sum: sum of its pixels; float; required (jwst/catalog.specc:109).

    source_sum_err: its 1-sigma uncertainty; float; >= 0; required (jwst/catalog.specc:110).

    semimajor_axis_sigma: 1-sigma width along the major axis; float in pix; >= 0; required
        (jwst/catalog.specc:111).

    semiminor_axis_sigma: 1-sigma width along the minor axis; float in pix; >= 0; required
        (jwst/catalog.specc:112).

    orientation: angle from axis 1 to the major axis; float in deg; required (jwst/catalog.specc:113).

    orientation_sky: position angle of the major axis, east of north; float in deg; required
        (jwst/catalog.specc:114).

    isophotal_abmag: AB magnitude within the isophote; float in mag, not written; NaN where nothing is known;
        required (jwst/catalog.specc:115).

    isophotal_abmag_err: its 1-sigma uncertainty; float in mag, not written; >= 0; NaN where nothing is known;
        required (jwst/catalog.specc:116).

    is_extended: it is no point source; bool; required (jwst/catalog.specc:117).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jw",
            field("program", width=5),
            "-",
            field("acid"),
            "_",
            field("target"),
            "_",
            field("instrume"),
            "_",
            field("optelem"),
            "_cat.ecsv",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        program: str | int | None = None,
        acid: str | int | None = None,
        target: str | int | None = None,
        instrume: str | int | None = None,
        optelem: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}-{acid}_{target}_{instrume}_{optelem}_cat.ecsv; see `Product.write`.

        program: program; digits[5].
        acid: association candidate; /o\\d{3}|[ac]\\d{4}/.
        target: target; /[bstv]\\d{3,9}/.
        instrume: instrument; lower(Instrument).
        optelem: optical elements, and the subarray where there is one; /[a-z0-9]+(-[a-z0-9]+)*/.
        """
        return self._write(
            folder,
            {"program": program, "acid": acid, "target": target, "instrume": instrume, "optelem": optelem},
            name=name,
            overwrite=overwrite,
            profile=profile,
        )


class Phot(EcsvProduct, product="phot", validator=_VALIDATOR):
    """Light curve from images.

    One row an integration: what a circle around the target holds, less the background that a ring around that tells.
    """

    data: TableLike = rows(
        cells(
            "MJD",
            "float64",
            unit="d",
            implied=True,
            doc="middle of the integration, UTC",
            line="jwst/catalog.specc:147",
        ),
        cells(
            "aperture_sum", "float", unit=("Jy", "electron"), doc="sum within the circle", line="jwst/catalog.specc:148"
        ),
        cells(
            "aperture_sum_err",
            "float",
            unit_of="aperture_sum",
            doc="its 1-sigma uncertainty",
            line="jwst/catalog.specc:149",
        ),
        cells(
            "net_aperture_sum",
            "float",
            unit_of="aperture_sum",
            doc="sum within the circle, less the background",
            line="jwst/catalog.specc:150",
        ),
        cells(
            "net_aperture_sum_err",
            "float",
            unit_of="aperture_sum",
            doc="its 1-sigma uncertainty",
            line="jwst/catalog.specc:151",
        ),
        cells("annulus_sum", "float", doc="sum within the ring", line="jwst/catalog.specc:152"),
        cells("annulus_sum_err", "float", doc="its 1-sigma uncertainty", line="jwst/catalog.specc:153"),
        cells("annulus_mean", "float", doc="mean of the ring", line="jwst/catalog.specc:154"),
        cells("annulus_mean_err", "float", doc="its 1-sigma uncertainty", line="jwst/catalog.specc:155"),
        cells("aperture_bkg", "float", doc="background within the circle", line="jwst/catalog.specc:156"),
        cells("aperture_bkg_err", "float", doc="its 1-sigma uncertainty", line="jwst/catalog.specc:157"),
        cells(
            "aperture_x",
            "float",
            unit="pix",
            doc="middle of the circle along axis 1, counted from 0",
            line="jwst/catalog.specc:158",
        ),
        cells(
            "aperture_y",
            "float",
            unit="pix",
            doc="middle of the circle along axis 2, counted from 0",
            line="jwst/catalog.specc:159",
        ),
        cells(
            "aperture_ra_icrs", "float", unit="deg", doc="right ascension of the middle", line="jwst/catalog.specc:160"
        ),
        cells("aperture_dec_icrs", "float", unit="deg", doc="declination of the middle", line="jwst/catalog.specc:161"),
        cells(
            "centroid_x",
            "float",
            unit="pix",
            required=False,
            doc="middle of the target along axis 1, counted from 0",
            line="jwst/catalog.specc:162",
        ),
        cells(
            "centroid_y",
            "float",
            unit="pix",
            required=False,
            doc="middle of the target along axis 2, counted from 0",
            line="jwst/catalog.specc:163",
        ),
        cells(
            "psf_width_x",
            "float",
            unit="pix",
            required=False,
            doc="1-sigma width of the target along axis 1",
            line="jwst/catalog.specc:164",
        ),
        cells(
            "psf_width_y",
            "float",
            unit="pix",
            required=False,
            doc="1-sigma width of the target along axis 2",
            line="jwst/catalog.specc:165",
        ),
        cells(
            "psf_flux",
            "float",
            unit_of="aperture_sum",
            required=False,
            doc="flux of a Gaussian fitted to the target",
            line="jwst/catalog.specc:166",
        ),
        others=False,
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable, where SkyCoord and Time stand for the columns that they become; at least 1 row.

    MJD: middle of the integration, UTC; float64 in d, not written; strictly increasing; required
        (jwst/catalog.specc:147).

    aperture_sum: sum within the circle; float in Jy or electron; NaN where nothing is known; required
        (jwst/catalog.specc:148).

    aperture_sum_err: its 1-sigma uncertainty; float, unit as aperture_sum; >= 0; NaN where nothing is known;
        required (jwst/catalog.specc:149).

    net_aperture_sum: sum within the circle, less the background; float, unit as aperture_sum; NaN where nothing
        is known; required (jwst/catalog.specc:150).

    net_aperture_sum_err: its 1-sigma uncertainty; float, unit as aperture_sum; >= 0; NaN where nothing is
        known; required (jwst/catalog.specc:151).

    annulus_sum: sum within the ring; float; NaN where nothing is known; required (jwst/catalog.specc:152).

    annulus_sum_err: its 1-sigma uncertainty; float; NaN where nothing is known; required
        (jwst/catalog.specc:153).

    annulus_mean: mean of the ring; float; NaN where nothing is known; required (jwst/catalog.specc:154).

    annulus_mean_err: its 1-sigma uncertainty; float; NaN where nothing is known; required
        (jwst/catalog.specc:155).

    aperture_bkg: background within the circle; float; NaN where nothing is known; required
        (jwst/catalog.specc:156).

    aperture_bkg_err: its 1-sigma uncertainty; float; NaN where nothing is known; required
        (jwst/catalog.specc:157).

    aperture_x: middle of the circle along axis 1, counted from 0; float in pix; required
        (jwst/catalog.specc:158).

    aperture_y: middle of the circle along axis 2, counted from 0; float in pix; required
        (jwst/catalog.specc:159).

    aperture_ra_icrs: right ascension of the middle; float in deg; [0, 360); required (jwst/catalog.specc:160).

    aperture_dec_icrs: declination of the middle; float in deg; [-90, 90]; required (jwst/catalog.specc:161).

    centroid_x: middle of the target along axis 1, counted from 0; float in pix; NaN where nothing is known;
        optional (jwst/catalog.specc:162).

    centroid_y: middle of the target along axis 2, counted from 0; float in pix; NaN where nothing is known;
        optional (jwst/catalog.specc:163).

    psf_width_x: 1-sigma width of the target along axis 1; float in pix; NaN where nothing is known; optional
        (jwst/catalog.specc:164).

    psf_width_y: 1-sigma width of the target along axis 2; float in pix; NaN where nothing is known; optional
        (jwst/catalog.specc:165).

    psf_flux: flux of a Gaussian fitted to the target; float, unit as aperture_sum; NaN where nothing is known;
        optional (jwst/catalog.specc:166).
    """

    instrument: Instrument | InstrumentText = key(
        "instrument", scalar("string", values=Instrument), doc="instrument", line="jwst/catalog.specc:126"
    )
    """Instrument.

    Instrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI" or "FGS"; required (jwst/catalog.specc:126).
    """

    detector: str | None = key(
        "detector", scalar("string", nullable=True), doc="detector", line="jwst/catalog.specc:127", null=True
    )
    """Detector.

    string; may be null; required (jwst/catalog.specc:127).
    """

    subarray: str | None = key(
        "subarray",
        scalar("string", nullable=True),
        doc="part of the detector that was read",
        line="jwst/catalog.specc:128",
        null=True,
    )
    """Part of the detector that was read.

    string; may be null; required (jwst/catalog.specc:128).
    """

    filter: str | None = key(
        "filter", scalar("string", nullable=True), doc="filter", line="jwst/catalog.specc:129", null=True
    )
    """Filter.

    string; may be null; required (jwst/catalog.specc:129).
    """

    pupil: str | None = key(
        "pupil",
        scalar("string", nullable=True),
        doc="element in the pupil wheel",
        line="jwst/catalog.specc:130",
        null=True,
    )
    """Element in the pupil wheel.

    string; may be null; required (jwst/catalog.specc:130).
    """

    target_name: str | None = key(
        "target_name",
        scalar("string", nullable=True),
        doc="name of the target in catalogues",
        line="jwst/catalog.specc:131",
        null=True,
    )
    """Name of the target in catalogues.

    string; may be null; required (jwst/catalog.specc:131).
    """

    channel: str | None = key(
        "channel",
        scalar("string", nullable=True),
        doc="channel of the instrument",
        line="jwst/catalog.specc:142",
        null=True,
    )
    """Channel of the instrument.

    string; may be null; required (jwst/catalog.specc:142).
    """

    apertures: str = key(
        "apertures", scalar("string"), doc="how the sums were made, in words", line="jwst/catalog.specc:143"
    )
    """How the sums were made, in words.

    string; required (jwst/catalog.specc:143).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jw",
            field("program", width=5),
            "-",
            field("acid"),
            "_",
            field("target"),
            "_",
            field("instrume"),
            "_",
            field("optelem"),
            "_phot.ecsv",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        program: str | int | None = None,
        acid: str | int | None = None,
        target: str | int | None = None,
        instrume: str | int | None = None,
        optelem: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}-{acid}_{target}_{instrume}_{optelem}_phot.ecsv; see `Product.write`.

        program: program; digits[5].
        acid: association candidate; /o\\d{3}|[ac]\\d{4}/.
        target: target; /[bstv]\\d{3,9}/.
        instrume: instrument; lower(Instrument).
        optelem: optical elements, and the subarray where there is one; /[a-z0-9]+(-[a-z0-9]+)*/.
        """
        return self._write(
            folder,
            {"program": program, "acid": acid, "target": target, "instrume": instrume, "optelem": optelem},
            name=name,
            overwrite=overwrite,
            profile=profile,
        )


class Whtlt(EcsvProduct, product="whtlt", validator=_VALIDATOR):
    """White-light curve from spectra.

    One row an integration: the flux of its spectrum, summed over all wavelengths.
    """

    data: TableLike = rows(
        cells(
            "MJD",
            "float64",
            unit="d",
            implied=True,
            doc="middle of the integration, UTC",
            line="jwst/catalog.specc:184",
        ),
        cells("whitelight_flux", "float", required=False, doc="sum of the spectrum", line="jwst/catalog.specc:185"),
        cells(
            "whitelight_flux_order_1",
            "float",
            required=False,
            doc="sum of the spectrum of that order",
            line="jwst/catalog.specc:186",
        ),
        cells(
            "whitelight_flux_order_2",
            "float",
            required=False,
            doc="sum of the spectrum of that order",
            line="jwst/catalog.specc:186",
        ),
        cells(
            "whitelight_flux_order_3",
            "float",
            required=False,
            doc="sum of the spectrum of that order",
            line="jwst/catalog.specc:186",
        ),
        others=False,
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable, where SkyCoord and Time stand for the columns that they become; at least 1 row.

    MJD: middle of the integration, UTC; float64 in d, not written; required (jwst/catalog.specc:184).

    whitelight_flux: sum of the spectrum; float; NaN where nothing is known; optional (jwst/catalog.specc:185).

    whitelight_flux_order_[n]: sum of the spectrum of that order; float; NaN where nothing is known; that is
        whitelight_flux_order_1, whitelight_flux_order_2, whitelight_flux_order_3; optional
        (jwst/catalog.specc:186).
    """

    instrument: Instrument | InstrumentText = key(
        "instrument", scalar("string", values=Instrument), doc="instrument", line="jwst/catalog.specc:126"
    )
    """Instrument.

    Instrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI" or "FGS"; required (jwst/catalog.specc:126).
    """

    detector: str | None = key(
        "detector", scalar("string", nullable=True), doc="detector", line="jwst/catalog.specc:127", null=True
    )
    """Detector.

    string; may be null; required (jwst/catalog.specc:127).
    """

    subarray: str | None = key(
        "subarray",
        scalar("string", nullable=True),
        doc="part of the detector that was read",
        line="jwst/catalog.specc:128",
        null=True,
    )
    """Part of the detector that was read.

    string; may be null; required (jwst/catalog.specc:128).
    """

    filter: str | None = key(
        "filter", scalar("string", nullable=True), doc="filter", line="jwst/catalog.specc:129", null=True
    )
    """Filter.

    string; may be null; required (jwst/catalog.specc:129).
    """

    pupil: str | None = key(
        "pupil",
        scalar("string", nullable=True),
        doc="element in the pupil wheel",
        line="jwst/catalog.specc:130",
        null=True,
    )
    """Element in the pupil wheel.

    string; may be null; required (jwst/catalog.specc:130).
    """

    target_name: str | None = key(
        "target_name",
        scalar("string", nullable=True),
        doc="name of the target in catalogues",
        line="jwst/catalog.specc:131",
        null=True,
    )
    """Name of the target in catalogues.

    string; may be null; required (jwst/catalog.specc:131).
    """

    exp_type: ExpType | ExpTypeText = key(
        "exp_type", scalar("string", values=ExpType), doc="kind of exposure", line="jwst/catalog.specc:180"
    )
    """Kind of exposure.

    ExpType; required (jwst/catalog.specc:180).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jw",
            field("program", width=5),
            "-",
            field("acid"),
            "_",
            field("target"),
            "_",
            field("instrume"),
            "_",
            field("optelem"),
            "_whtlt.ecsv",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        program: str | int | None = None,
        acid: str | int | None = None,
        target: str | int | None = None,
        instrume: str | int | None = None,
        optelem: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}-{acid}_{target}_{instrume}_{optelem}_whtlt.ecsv; see `Product.write`.

        program: program; digits[5].
        acid: association candidate; /o\\d{3}|[ac]\\d{4}/.
        target: target; /[bstv]\\d{3,9}/.
        instrume: instrument; lower(Instrument).
        optelem: optical elements, and the subarray where there is one; /[a-z0-9]+(-[a-z0-9]+)*/.
        """
        return self._write(
            folder,
            {"program": program, "acid": acid, "target": target, "instrume": instrume, "optelem": optelem},
            name=name,
            overwrite=overwrite,
            profile=profile,
        )
