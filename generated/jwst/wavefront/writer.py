"""Writer of jwst.wavefront 1.0.0: Wavefronts of the telescope: by how much light of a star is early or late over the pupil, as routine wavefront sensing measures it every few days, and as programs that model point spreads read and write it.

Made by specc from jwst/wavefront.specc (sha256 c05f493ccadd). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from enum import StrEnum
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
from _writing.fits import FitsProduct, ImageHdu, PrimaryHdu, commentary, hdu, keyword, pixels
from _writing.given import Integer, Number, Quantity
from _writing.instants import Instant
from _writing.values import ArrayLike


class SensingAperture(StrEnum):
    """What SensingAperture may be; other values are possible.

    jwst/wavefront.specc:16
    """

    NRCA3_FP1 = "NRCA3_FP1"
    """Field point of NIRCam where wavefronts were sensed until the end of 2024."""

    NRCA1_FP6 = "NRCA1_FP6"
    """Field point of NIRCam where wavefronts are sensed since."""


_ALIASES = {"micron": "um", "meter": "m"}


class OpdPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/wavefront.specc:33).
    """

    CORR_ID: str = keyword(
        "CORR_ID", "string", comment="correction: R, the day, and a number", line="jwst/wavefront.specc:34"
    )
    """Correction: R, the day, and a number.

    string; /R\\d{10}/; required (jwst/wavefront.specc:34).
    """

    APERNAME: SensingAperture | str = keyword(
        "APERNAME",
        "string",
        comment="aperture in which the star was",
        line="jwst/wavefront.specc:35",
        values=SensingAperture,
        others=True,
    )
    """Aperture in which the star was.

    SensingAperture; "NRCA3_FP1" or "NRCA1_FP6"; others are possible; required (jwst/wavefront.specc:35).
    """

    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the images, UTC", line="jwst/wavefront.specc:36")
    """Day of the images, UTC.

    date; required (jwst/wavefront.specc:36).
    """

    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the images, UTC", line="jwst/wavefront.specc:37")
    """Time of the images, UTC.

    time; required (jwst/wavefront.specc:37).
    """

    OBS_ID: str = keyword(
        "OBS_ID",
        "string",
        comment="visit, parallel, group, sequence and activity in one",
        line="jwst/wavefront.specc:38",
    )
    """Visit, parallel, group, sequence and activity in one.

    string; /V\\d{11}P\\d{8}[0-9A-Z]{5}/; required (jwst/wavefront.specc:38).
    """

    TSTAMP: str | None = keyword(
        "TSTAMP", "string", comment="when it was worked out", line="jwst/wavefront.specc:39", default=None
    )
    """When it was worked out.

    string; optional (jwst/wavefront.specc:39).
    """

    GROUP_ID: str | Integer | None = keyword(
        "GROUP_ID", "string|int", comment="group of images", line="jwst/wavefront.specc:40", default=None
    )
    """Group of images.

    string or int; optional (jwst/wavefront.specc:40).
    """


class OpdResultPhase(ImageHdu, label="RESULT_PHASE", index=1):
    """Wavefront, 0 where there is no mirror.

    RESULT_PHASE, an image; required (jwst/wavefront.specc:43).
    """

    data: ArrayLike = pixels("float", shape=("side", "side"), line="jwst/wavefront.specc:43", kw_only=False)
    """Pixels, slowest axis first.

    float[side, side] in um, not written.
    """

    EXTNAME: str = keyword(
        "EXTNAME", "string", comment="what it is", line="jwst/wavefront.specc:44", init=False, default="RESULT_PHASE"
    )
    """What it is.

    string; always "RESULT_PHASE"; required; filled in (jwst/wavefront.specc:44).
    """

    RMS_WFE: Number | Quantity = keyword(
        "RMS_WFE", "float", comment="root mean square over the mirror", unit="um", line="jwst/wavefront.specc:45"
    )
    """Root mean square over the mirror.

    float in um; >= 0; required (jwst/wavefront.specc:45).
    """


class OpdExpected(ImageHdu, label="EXPECTED", extname="EXPECTED"):
    """Wavefront that is expected after the correction.

    EXPECTED, an image; optional (jwst/wavefront.specc:47).
    """

    data: ArrayLike = pixels("float", shape=("side", "side"), line="jwst/wavefront.specc:47", kw_only=False)
    """Pixels, slowest axis first.

    float[side, side] in um, not written.
    """


class Opd(FitsProduct, product="opd", validator=_VALIDATOR, aliases=_ALIASES):
    """Optical path difference, as wavefront sensing measured it.

    Named {corr}-{aperture}-{group}.fits

    What the wavefront sensing and control software found from images through weak lenses, delivered to the archive some days later. Numbers are in microns, though
    nothing in the file says so, and 0 outside the mirror segments. The wavefront is that of the telescope and of NIRCam at one field point: take NIRCam's part
    away before it is used elsewhere. Newer files have more images of how it was found.
    """

    primary: OpdPrimary = hdu(line="jwst/wavefront.specc:33")
    """PRIMARY.

    required.
    """

    result_phase: OpdResultPhase = hdu(line="jwst/wavefront.specc:43")
    """Wavefront, 0 where there is no mirror.

    required.
    """

    expected: OpdExpected | None = hdu(line="jwst/wavefront.specc:47", default=None)
    """Wavefront that is expected after the correction.

    optional.
    """

    names = (
        template(
            field("corr", lambda f: f.primary["CORR_ID"]),
            "-",
            field("aperture", lambda f: f.primary["APERNAME"]),
            "-",
            field("group"),
            ".fits",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        group: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write {corr}-{aperture}-{group}.fits; see `Product.write`.

        group: group of images; /[0-9]+/.
        """
        return self._write(folder, {"group": group}, name=name, overwrite=overwrite, profile=profile)


class OpdModelPrimary(PrimaryHdu, label="PRIMARY"):
    """Wavefront, 0 where there is no mirror.

    The primary HDU; required (jwst/wavefront.specc:55).
    """

    data: ArrayLike = pixels("float", shape=("side", "side"), line="jwst/wavefront.specc:55", kw_only=False)
    """Pixels, slowest axis first.

    float[side, side] in m or um or nm.
    """

    BUNIT: Literal["m", "um", "nm"] = keyword(
        "BUNIT",
        "string",
        comment="unit of the pixels",
        line="jwst/wavefront.specc:55",
        values=("m", "um", "nm"),
        default="m",
    )
    """Unit of the pixels.

    m or um or nm.
    """

    PUPLSCAL: Number | Quantity = keyword(
        "PUPLSCAL", "float", comment="side of a pixel in the pupil", unit="m", line="jwst/wavefront.specc:56"
    )
    """Side of a pixel in the pupil.

    float in m; > 0; required (jwst/wavefront.specc:56).
    """

    PUPLDIAM: Number | Quantity | None = keyword(
        "PUPLDIAM", "float", comment="diameter of the pupil", unit="m", line="jwst/wavefront.specc:57", default=None
    )
    """Diameter of the pupil.

    float in m; > 0; optional (jwst/wavefront.specc:57).
    """

    CONTENTS: str | None = keyword(
        "CONTENTS", "string", comment="what the array is", line="jwst/wavefront.specc:58", default=None
    )
    """What the array is.

    string; optional (jwst/wavefront.specc:58).
    """

    OPTIC: str | None = keyword(
        "OPTIC", "string", comment="name of the optic", line="jwst/wavefront.specc:59", default=None
    )
    """Name of the optic.

    string; optional (jwst/wavefront.specc:59).
    """

    SOURCE: str | None = keyword(
        "SOURCE", "string", comment="what it was made with", line="jwst/wavefront.specc:60", default=None
    )
    """What it was made with.

    string; optional (jwst/wavefront.specc:60).
    """

    VERSION: str | None = keyword(
        "VERSION", "string", comment="version of that program", line="jwst/wavefront.specc:61", default=None
    )
    """Version of that program.

    string; optional (jwst/wavefront.specc:61).
    """

    PIXELSCL: Number | None = keyword(
        "PIXELSCL",
        "float",
        comment="side of a pixel, the same in older words",
        line="jwst/wavefront.specc:62",
        default=None,
    )
    """Side of a pixel, the same in older words.

    float; > 0; optional (jwst/wavefront.specc:62).
    """

    PIXUNIT: str | None = keyword(
        "PIXUNIT", "string", comment="unit of PIXELSCL", line="jwst/wavefront.specc:63", default=None
    )
    """Unit of PIXELSCL.

    string; optional (jwst/wavefront.specc:63).
    """

    APERNAME: SensingAperture | str | None = keyword(
        "APERNAME",
        "string",
        comment="aperture in which the star was",
        line="jwst/wavefront.specc:64",
        values=SensingAperture,
        others=True,
        default=None,
    )
    """Aperture in which the star was.

    SensingAperture; "NRCA3_FP1" or "NRCA1_FP6"; others are possible; optional (jwst/wavefront.specc:64).
    """

    CORR_ID: str | None = keyword(
        "CORR_ID", "string", comment="measurement that it was made of", line="jwst/wavefront.specc:65", default=None
    )
    """Measurement that it was made of.

    string; /R\\d{10}/; optional (jwst/wavefront.specc:65).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made", line="jwst/wavefront.specc:66", default=()
    )
    """How it was made.

    commentary; optional (jwst/wavefront.specc:66).
    """


class OpdModel(FitsProduct, product="opd_model", validator=_VALIDATOR, aliases=_ALIASES):
    """Optical path difference, as models of point spreads take it.

    A wavefront in the primary array, with the scale by which programs of diffraction find the pupil. stpsf makes it of a measured one, and poppy of any optic.
    """

    primary: OpdModelPrimary = hdu(line="jwst/wavefront.specc:55")
    """Wavefront, 0 where there is no mirror.

    required.
    """
