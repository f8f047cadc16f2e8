"""Writer of roman.wfi 1.0.0: Images of Roman's Wide Field Instrument, and reference files for it: trees of ASDF with arrays.

Made by specc from roman/wfi.specc (sha256 304b456b407e). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
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
from _writing.file_names import field, optional, template
from _writing.given import Integer, Number, Quantity, Truth
from _writing.instants import Instant
from _writing.trees import (
    ABSENT,
    Absent,
    AsdfProduct,
    Numbers,
    TreeObject,
    anything,
    either,
    key,
    listed,
    mapped,
    more_keys,
    numbers,
    obj,
    scalar,
)


class Detector(StrEnum):
    """What Detector may be.

    roman/wfi.specc:12
    """

    WFI01 = "WFI01"

    WFI02 = "WFI02"

    WFI03 = "WFI03"

    WFI04 = "WFI04"

    WFI05 = "WFI05"

    WFI06 = "WFI06"

    WFI07 = "WFI07"

    WFI08 = "WFI08"

    WFI09 = "WFI09"

    WFI10 = "WFI10"

    WFI11 = "WFI11"

    WFI12 = "WFI12"

    WFI13 = "WFI13"

    WFI14 = "WFI14"

    WFI15 = "WFI15"

    WFI16 = "WFI16"

    WFI17 = "WFI17"

    WFI18 = "WFI18"


class Element(StrEnum):
    """What Element may be.

    roman/wfi.specc:17
    """

    F062 = "F062"
    """0.48 to 0.76 um."""

    F087 = "F087"
    """0.76 to 0.98 um."""

    F106 = "F106"
    """0.93 to 1.19 um."""

    F129 = "F129"
    """1.13 to 1.45 um."""

    F146 = "F146"
    """0.93 to 2.00 um."""

    F158 = "F158"
    """1.38 to 1.77 um."""

    F184 = "F184"
    """1.68 to 2.00 um."""

    F213 = "F213"
    """1.95 to 2.30 um."""

    GRISM = "GRISM"
    """Spectra of 1.00 to 1.93 um."""

    PRISM = "PRISM"
    """Spectra of 0.75 to 1.80 um."""

    DARK = "DARK"
    """Nothing passes."""

    NOT_CONFIGURED = "NOT_CONFIGURED"
    """The wheel was not set."""


class StepStatus(StrEnum):
    """What StepStatus may be.

    roman/wfi.specc:37
    """

    COMPLETE = "COMPLETE"
    """The step was done."""

    FAILED = "FAILED"
    """The step could not be done."""

    INCOMPLETE = "INCOMPLETE"
    """The step has not been done yet."""

    SKIPPED = "SKIPPED"
    """The step was not wanted."""

    N_A = "N/A"
    """There is no such step for these data."""


DetectorText = Literal[
    "WFI01",
    "WFI02",
    "WFI03",
    "WFI04",
    "WFI05",
    "WFI06",
    "WFI07",
    "WFI08",
    "WFI09",
    "WFI10",
    "WFI11",
    "WFI12",
    "WFI13",
    "WFI14",
    "WFI15",
    "WFI16",
    "WFI17",
    "WFI18",
]
ElementText = Literal[
    "F062",
    "F087",
    "F106",
    "F129",
    "F146",
    "F158",
    "F184",
    "F213",
    "GRISM",
    "PRISM",
    "DARK",
    "NOT_CONFIGURED",
]
StepStatusText = Literal["COMPLETE", "FAILED", "INCOMPLETE", "SKIPPED", "N/A"]
ImageRomanMeta_origin = Literal["STSCI", "STSCI/SOC", "IPAC/SSC"]
FlatRomanMeta_pedigree = Literal["GROUND", "MODEL", "DUMMY", "SIMULATION"]


class ImageTime(TreeObject, label="Time"):
    """Time.

    The object Time (roman/wfi.specc:45).
    """

    value: Instant = key("value", scalar("datetime"), doc="the instant", line="roman/wfi.specc:46")
    """The instant.

    datetime; required (roman/wfi.specc:46).
    """

    base_format: str | None = key(
        "base_format", scalar("string"), doc="how the writer held it", line="roman/wfi.specc:47", default=None
    )
    """How the writer held it.

    string; optional (roman/wfi.specc:47).
    """

    scale: str | None = key("scale", scalar("string"), doc="time scale", line="roman/wfi.specc:48", default=None)
    """Time scale.

    string; optional (roman/wfi.specc:48).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ImageRomanMetaInstrument(TreeObject, label="tree.roman.meta.instrument"):
    """How the instrument was set.

    The object tree.roman.meta.instrument (roman/wfi.specc:68).
    """

    name: Literal["WFI"] = key(
        "name",
        scalar("string", values=("WFI",)),
        doc="instrument",
        line="roman/wfi.specc:69",
        default="WFI",
        init=False,
    )
    """Instrument.

    string; always "WFI"; required; filled in (roman/wfi.specc:69).
    """

    detector: Detector | DetectorText = key(
        "detector", scalar("string", values=Detector), doc="detector", line="roman/wfi.specc:70"
    )
    """Detector.

    Detector; required (roman/wfi.specc:70).
    """

    optical_element: Element | ElementText = key(
        "optical_element", scalar("string", values=Element), doc="what was in the beam", line="roman/wfi.specc:71"
    )
    """What was in the beam.

    Element; required (roman/wfi.specc:71).
    """

    data_encoding_offset: Integer | None = key(
        "data_encoding_offset",
        scalar("int"),
        doc="added to raw pixels on board",
        line="roman/wfi.specc:72",
        default=None,
    )
    """Added to raw pixels on board.

    int; optional (roman/wfi.specc:72).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ImageRomanMetaExposure(TreeObject, label="tree.roman.meta.exposure"):
    """The exposure.

    The object tree.roman.meta.exposure (roman/wfi.specc:74).
    """

    type: str = key("type", scalar("string"), doc="kind of exposure", line="roman/wfi.specc:75")
    """Kind of exposure.

    string; required (roman/wfi.specc:75).
    """

    start_time: Instant | ImageTime = key(
        "start_time",
        either(scalar("datetime"), obj(ImageTime)),
        doc="its start",
        line="roman/wfi.specc:76",
        tag="tag:stsci.edu:asdf/time/time-1.0.0",
        tags=("tag:stsci.edu:asdf/time/time-1.*",),
    )
    """Its start.

    datetime or object; tagged tag:stsci.edu:asdf/time/time-1.*; required (roman/wfi.specc:76).
    """

    nresultants: Integer = key(
        "nresultants", scalar("int"), doc="resultants that were sent down", line="roman/wfi.specc:77"
    )
    """Resultants that were sent down.

    int; > 0; required (roman/wfi.specc:77).
    """

    read_pattern: Sequence[Sequence[Integer] | Numbers] = key(
        "read_pattern",
        listed(listed(scalar("int"))),
        doc="reads that each resultant is the mean of",
        line="roman/wfi.specc:78",
    )
    """Reads that each resultant is the mean of.

    list of list of int; required (roman/wfi.specc:78).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ImageRomanMetaWcsinfo(TreeObject, label="tree.roman.meta.wcsinfo"):
    """Where it points.

    The object tree.roman.meta.wcsinfo (roman/wfi.specc:80).
    """

    aperture_name: str = key("aperture_name", scalar("string"), doc="aperture", line="roman/wfi.specc:81")
    """Aperture.

    string; required (roman/wfi.specc:81).
    """

    v2_ref: Number | Quantity = key(
        "v2_ref", scalar("float", unit="arcsec"), doc="reference point, V2", line="roman/wfi.specc:82"
    )
    """Reference point, V2.

    float in arcsec; required (roman/wfi.specc:82).
    """

    v3_ref: Number | Quantity = key(
        "v3_ref", scalar("float", unit="arcsec"), doc="reference point, V3", line="roman/wfi.specc:83"
    )
    """Reference point, V3.

    float in arcsec; required (roman/wfi.specc:83).
    """

    vparity: Literal[-1, 1] = key("vparity", scalar("int", values=(-1, 1)), doc="handedness", line="roman/wfi.specc:84")
    """Handedness.

    int; -1 or 1; required (roman/wfi.specc:84).
    """

    s_region: str = key("s_region", scalar("string"), doc="outline on the sky", line="roman/wfi.specc:85")
    """Outline on the sky.

    string; required (roman/wfi.specc:85).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ImageRomanMetaRefFileCrds(TreeObject, label="tree.roman.meta.ref_file.crds"):
    """Where they are from.

    The object tree.roman.meta.ref_file.crds (roman/wfi.specc:90).
    """

    version: str = key("version", scalar("string"), doc="version of CRDS", line="roman/wfi.specc:91")
    """Version of CRDS.

    string; required (roman/wfi.specc:91).
    """

    context: str = key("context", scalar("string"), doc="set of files in force", line="roman/wfi.specc:92")
    """Set of files in force.

    string; required (roman/wfi.specc:92).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ImageRomanMetaRefFile(TreeObject, label="tree.roman.meta.ref_file"):
    """Reference files that were taken.

    The object tree.roman.meta.ref_file (roman/wfi.specc:89).
    """

    crds: ImageRomanMetaRefFileCrds = key(
        "crds", obj(ImageRomanMetaRefFileCrds), doc="where they are from", line="roman/wfi.specc:90"
    )
    """Where they are from.

    object; required (roman/wfi.specc:90).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ImageRomanMetaBackground(TreeObject, label="tree.roman.meta.background"):
    """Background.

    The object tree.roman.meta.background (roman/wfi.specc:133).
    """

    level: Number | None = key(
        "level", scalar("float", nullable=True), doc="its level", line="roman/wfi.specc:134", null=True
    )
    """Its level.

    float; may be null; required (roman/wfi.specc:134).
    """

    method: str | None = key(
        "method", scalar("string", nullable=True), doc="how it was found", line="roman/wfi.specc:135", null=True
    )
    """How it was found.

    string; may be null; required (roman/wfi.specc:135).
    """

    subtracted: Truth = key("subtracted", scalar("bool"), doc="whether it was subtracted", line="roman/wfi.specc:136")
    """Whether it was subtracted.

    bool; required (roman/wfi.specc:136).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ImageRomanMetaPhotometry(TreeObject, label="tree.roman.meta.photometry"):
    """From counts to brightness.

    The object tree.roman.meta.photometry (roman/wfi.specc:138).
    """

    conversion_megajanskys: Number | Quantity | None | Absent = key(
        "conversion_megajanskys",
        scalar("float", nullable=True, unit="MJy/sr"),
        doc="surface brightness of 1 DN/s",
        line="roman/wfi.specc:139",
        null=True,
        default=ABSENT,
    )
    """Surface brightness of 1 DN/s.

    float in MJy/sr; may be null; optional (roman/wfi.specc:139).
    """

    pixel_area: Number | Quantity | None | Absent = key(
        "pixel_area",
        scalar("float", nullable=True, unit="sr"),
        doc="area of a pixel",
        line="roman/wfi.specc:140",
        null=True,
        default=ABSENT,
    )
    """Area of a pixel.

    float in sr; may be null; optional (roman/wfi.specc:140).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ImageRomanMeta(TreeObject, label="tree.roman.meta"):
    """tree.roman.meta.

    The object tree.roman.meta (roman/wfi.specc:131).
    """

    filename: str | None = key(
        "filename",
        scalar("string"),
        doc="its name",
        line="roman/wfi.specc:57",
        derive=lambda h: h.file.name,
        default=None,
        init=False,
    )
    """Its name.

    string; must equal the name of the file; required; filled in (roman/wfi.specc:57).
    """

    file_date: Instant | ImageTime = key(
        "file_date",
        either(scalar("datetime"), obj(ImageTime)),
        doc="when it was written",
        line="roman/wfi.specc:58",
        tag="tag:stsci.edu:asdf/time/time-1.0.0",
        tags=("tag:stsci.edu:asdf/time/time-1.*",),
    )
    """When it was written.

    datetime or object; tagged tag:stsci.edu:asdf/time/time-1.*; required (roman/wfi.specc:58).
    """

    model_type: str = key("model_type", scalar("string"), doc="data model that wrote it", line="roman/wfi.specc:59")
    """Data model that wrote it.

    string; required (roman/wfi.specc:59).
    """

    product_type: str | None = key(
        "product_type", scalar("string"), doc="level of the product", line="roman/wfi.specc:60", default=None
    )
    """Level of the product.

    string; optional (roman/wfi.specc:60).
    """

    origin: ImageRomanMeta_origin = key(
        "origin",
        scalar("string", values=ImageRomanMeta_origin),
        doc="institution that wrote it",
        line="roman/wfi.specc:61",
    )
    """Institution that wrote it.

    string; "STSCI", "STSCI/SOC" or "IPAC/SSC"; required (roman/wfi.specc:61).
    """

    telescope: Literal["ROMAN"] = key(
        "telescope",
        scalar("string", values=("ROMAN",)),
        doc="telescope",
        line="roman/wfi.specc:62",
        default="ROMAN",
        init=False,
    )
    """Telescope.

    string; always "ROMAN"; required; filled in (roman/wfi.specc:62).
    """

    calibration_software_name: str = key(
        "calibration_software_name", scalar("string"), doc="software that calibrated it", line="roman/wfi.specc:63"
    )
    """Software that calibrated it.

    string; nonempty; required (roman/wfi.specc:63).
    """

    calibration_software_version: str = key(
        "calibration_software_version", scalar("string"), doc="its version", line="roman/wfi.specc:64"
    )
    """Its version.

    string; nonempty; required (roman/wfi.specc:64).
    """

    prd_version: str | None = key(
        "prd_version",
        scalar("string"),
        doc="version of the project reference database",
        line="roman/wfi.specc:65",
        default=None,
    )
    """Version of the project reference database.

    string; optional (roman/wfi.specc:65).
    """

    sdf_software_version: str | None = key(
        "sdf_software_version",
        scalar("string"),
        doc="version of the software that formatted the raw data",
        line="roman/wfi.specc:66",
        default=None,
    )
    """Version of the software that formatted the raw data.

    string; optional (roman/wfi.specc:66).
    """

    instrument: ImageRomanMetaInstrument = key(
        "instrument", obj(ImageRomanMetaInstrument), doc="how the instrument was set", line="roman/wfi.specc:68"
    )
    """How the instrument was set.

    object; required (roman/wfi.specc:68).
    """

    exposure: ImageRomanMetaExposure = key(
        "exposure", obj(ImageRomanMetaExposure), doc="the exposure", line="roman/wfi.specc:74"
    )
    """The exposure.

    object; required (roman/wfi.specc:74).
    """

    wcsinfo: ImageRomanMetaWcsinfo | None = key(
        "wcsinfo", obj(ImageRomanMetaWcsinfo), doc="where it points", line="roman/wfi.specc:80", default=None
    )
    """Where it points.

    object; optional (roman/wfi.specc:80).
    """

    cal_step: Mapping[str, StepStatus | StepStatusText] = key(
        "cal_step",
        mapped(scalar("string", values=StepStatus)),
        doc="status of each step, by its name",
        line="roman/wfi.specc:88",
    )
    """Status of each step, by its name.

    map of StepStatus; "COMPLETE", "FAILED", "INCOMPLETE", "SKIPPED" or "N/A"; required (roman/wfi.specc:88).
    """

    ref_file: ImageRomanMetaRefFile = key(
        "ref_file", obj(ImageRomanMetaRefFile), doc="reference files that were taken", line="roman/wfi.specc:89"
    )
    """Reference files that were taken.

    object; required (roman/wfi.specc:89).
    """

    background: ImageRomanMetaBackground | None = key(
        "background", obj(ImageRomanMetaBackground), doc="background", line="roman/wfi.specc:133", default=None
    )
    """Background.

    object; optional (roman/wfi.specc:133).
    """

    photometry: ImageRomanMetaPhotometry | None = key(
        "photometry",
        obj(ImageRomanMetaPhotometry),
        doc="from counts to brightness",
        line="roman/wfi.specc:138",
        default=None,
    )
    """From counts to brightness.

    object; optional (roman/wfi.specc:138).
    """

    wcs: Any | None = key(
        "wcs",
        anything(),
        doc="world coordinates",
        line="roman/wfi.specc:142",
        tag="tag:stsci.edu:gwcs/wcs-1.0.0",
        tags=("tag:stsci.edu:gwcs/wcs-*",),
        default=None,
    )
    """World coordinates.

    any; tagged tag:stsci.edu:gwcs/wcs-*; optional (roman/wfi.specc:142).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ImageRoman(TreeObject, label="tree.roman"):
    """The image.

    The object tree.roman (roman/wfi.specc:130).
    """

    meta: ImageRomanMeta = key("meta", obj(ImageRomanMeta), line="roman/wfi.specc:131")
    """meta.

    object; required (roman/wfi.specc:131).
    """

    data: Numbers = key(
        "data", numbers("float32", unit=("DN/s", "MJy/sr")), doc="the image", line="roman/wfi.specc:144"
    )
    """The image.

    float32[ny, nx] in DN/s or MJy/sr; may be null; required (roman/wfi.specc:144).
    """

    dq: Numbers = key("dq", numbers("uint32"), doc="data quality of each pixel", line="roman/wfi.specc:145")
    """Data quality of each pixel.

    uint32[ny, nx]; required (roman/wfi.specc:145).
    """

    dq2: Numbers | None = key(
        "dq2",
        numbers("uint32"),
        doc="data quality that reference files hand on",
        line="roman/wfi.specc:146",
        default=None,
    )
    """Data quality that reference files hand on.

    uint32[ny, nx]; optional (roman/wfi.specc:146).
    """

    err: Numbers | None = key(
        "err",
        numbers("float16", "float32", unit="*"),
        doc="1-sigma uncertainty",
        line="roman/wfi.specc:147",
        default=None,
    )
    """1-sigma uncertainty.

    float16[ny, nx] or float32[ny, nx], unit as data; >= 0; may be null; optional (roman/wfi.specc:147).
    """

    var_poisson: Numbers | None = key(
        "var_poisson",
        numbers("float16", "float32", unit="*"),
        doc="variance of photons",
        line="roman/wfi.specc:148",
        default=None,
    )
    """Variance of photons.

    float16[ny, nx] or float32[ny, nx], unit as data, to the power of 2; >= 0; may be null; optional
    (roman/wfi.specc:148).
    """

    var_rnoise: Numbers | None = key(
        "var_rnoise",
        numbers("float16", "float32", unit="*"),
        doc="variance of reading",
        line="roman/wfi.specc:149",
        default=None,
    )
    """Variance of reading.

    float16[ny, nx] or float32[ny, nx], unit as data, to the power of 2; >= 0; may be null; optional
    (roman/wfi.specc:149).
    """

    chisq: Numbers | None = key(
        "chisq", numbers("float16"), doc="how well the ramps fit", line="roman/wfi.specc:150", default=None
    )
    """How well the ramps fit.

    float16[ny, nx]; may be null; optional (roman/wfi.specc:150).
    """

    amp33: Numbers | None = key(
        "amp33", numbers("uint16", unit="DN"), doc="the reference amplifier", line="roman/wfi.specc:151", default=None
    )
    """The reference amplifier.

    uint16[nz, ny, 128] in DN; optional (roman/wfi.specc:151).
    """

    border_ref_pix_left: Numbers | None = key(
        "border_ref_pix_left",
        numbers("float32", unit="DN"),
        doc="reference pixels at the left",
        line="roman/wfi.specc:152",
        default=None,
    )
    """Reference pixels at the left.

    float32[nz, ny, 4] in DN; optional (roman/wfi.specc:152).
    """

    border_ref_pix_right: Numbers | None = key(
        "border_ref_pix_right",
        numbers("float32", unit="DN"),
        doc="reference pixels at the right",
        line="roman/wfi.specc:153",
        default=None,
    )
    """Reference pixels at the right.

    float32[nz, ny, 4] in DN; optional (roman/wfi.specc:153).
    """

    border_ref_pix_top: Numbers | None = key(
        "border_ref_pix_top",
        numbers("float32", unit="DN"),
        doc="reference pixels at the top",
        line="roman/wfi.specc:154",
        default=None,
    )
    """Reference pixels at the top.

    float32[nz, 4, nx] in DN; optional (roman/wfi.specc:154).
    """

    border_ref_pix_bottom: Numbers | None = key(
        "border_ref_pix_bottom",
        numbers("float32", unit="DN"),
        doc="reference pixels at the bottom",
        line="roman/wfi.specc:155",
        default=None,
    )
    """Reference pixels at the bottom.

    float32[nz, 4, nx] in DN; optional (roman/wfi.specc:155).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Image(AsdfProduct, product="image", validator=_VALIDATOR):
    """Calibrated image of one detector, level 2.

    Named r{program}{plan}{pass}{segment}{observation}{visit}_{exposure}_{detector}_{element}_cal.asdf
    """

    roman: ImageRoman = key(
        "roman",
        obj(ImageRoman),
        doc="the image",
        line="roman/wfi.specc:130",
        tag="asdf://stsci.edu/datamodels/roman/tags/wfi_image-1.0.0",
        tags=("asdf://stsci.edu/datamodels/roman/tags/wfi_image-*",),
    )
    """The image.

    object; tagged asdf://stsci.edu/datamodels/roman/tags/wfi_image-*; required (roman/wfi.specc:130).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "r",
            field("program", width=5),
            field("plan", width=2),
            field("pass", width=3),
            field("segment", width=3),
            field("observation", width=3),
            field("visit", width=3),
            "_",
            field("exposure", width=4),
            "_",
            field("detector", lambda f: lower(f.hdu("tree")["roman.meta.instrument.detector"])),
            "_",
            field("element", lambda f: lower(f.hdu("tree")["roman.meta.instrument.optical_element"])),
            "_cal.asdf",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        program: str | int | None = None,
        plan: str | int | None = None,
        pass_2: str | int | None = None,
        segment: str | int | None = None,
        observation: str | int | None = None,
        visit: str | int | None = None,
        exposure: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write r{program}{plan}{pass}{segment}{observation}{visit}_{exposure}_{detector}_{element}_cal.asdf; see `Product.write`.

        program: program; digits[5].
        plan: execution plan; digits[2].
        pass_2: pass; digits[3].
        segment: segment; digits[3].
        observation: observation; digits[3].
        visit: visit; digits[3].
        exposure: exposure; digits[4].
        """
        return self._write(
            folder,
            {
                "program": program,
                "plan": plan,
                "pass": pass_2,
                "segment": segment,
                "observation": observation,
                "visit": visit,
                "exposure": exposure,
            },
            name=name,
            overwrite=overwrite,
            profile=profile,
        )


class FlatTime(TreeObject, label="Time"):
    """Time.

    The object Time (roman/wfi.specc:45).
    """

    value: Instant = key("value", scalar("datetime"), doc="the instant", line="roman/wfi.specc:46")
    """The instant.

    datetime; required (roman/wfi.specc:46).
    """

    base_format: str | None = key(
        "base_format", scalar("string"), doc="how the writer held it", line="roman/wfi.specc:47", default=None
    )
    """How the writer held it.

    string; optional (roman/wfi.specc:47).
    """

    scale: str | None = key("scale", scalar("string"), doc="time scale", line="roman/wfi.specc:48", default=None)
    """Time scale.

    string; optional (roman/wfi.specc:48).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class FlatRomanMetaInstrument(TreeObject, label="tree.roman.meta.instrument"):
    """What it serves.

    The object tree.roman.meta.instrument (roman/wfi.specc:109).
    """

    name: Literal["WFI"] = key(
        "name",
        scalar("string", values=("WFI",)),
        doc="instrument",
        line="roman/wfi.specc:110",
        default="WFI",
        init=False,
    )
    """Instrument.

    string; always "WFI"; required; filled in (roman/wfi.specc:110).
    """

    detector: Detector | DetectorText | None = key(
        "detector", scalar("string", values=Detector), doc="detector", line="roman/wfi.specc:111", default=None
    )
    """Detector.

    Detector; optional (roman/wfi.specc:111).
    """

    optical_element: Element | ElementText | None = key(
        "optical_element",
        scalar("string", values=Element),
        doc="what is in the beam",
        line="roman/wfi.specc:112",
        default=None,
    )
    """What is in the beam.

    Element; optional (roman/wfi.specc:112).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class FlatRomanMeta(TreeObject, label="tree.roman.meta"):
    """tree.roman.meta.

    The object tree.roman.meta (roman/wfi.specc:167).
    """

    reftype: str = key("reftype", scalar("string"), doc="what the file is a reference of", line="roman/wfi.specc:102")
    """What the file is a reference of.

    string; required (roman/wfi.specc:102).
    """

    pedigree: FlatRomanMeta_pedigree = key(
        "pedigree",
        scalar("string", values=FlatRomanMeta_pedigree),
        doc="what the data were taken from",
        line="roman/wfi.specc:103",
    )
    """What the data were taken from.

    string; "GROUND", "MODEL", "DUMMY" or "SIMULATION"; required (roman/wfi.specc:103).
    """

    description: str = key(
        "description", scalar("string"), doc="what the file holds, and how it was made", line="roman/wfi.specc:104"
    )
    """What the file holds, and how it was made.

    string; nonempty; required (roman/wfi.specc:104).
    """

    author: str = key("author", scalar("string"), doc="who made it", line="roman/wfi.specc:105")
    """Who made it.

    string; nonempty; required (roman/wfi.specc:105).
    """

    origin: str | None = key(
        "origin", scalar("string"), doc="institution that made it", line="roman/wfi.specc:106", default=None
    )
    """Institution that made it.

    string; optional (roman/wfi.specc:106).
    """

    telescope: Literal["ROMAN"] = key(
        "telescope",
        scalar("string", values=("ROMAN",)),
        doc="telescope",
        line="roman/wfi.specc:107",
        default="ROMAN",
        init=False,
    )
    """Telescope.

    string; always "ROMAN"; required; filled in (roman/wfi.specc:107).
    """

    useafter: Instant | FlatTime = key(
        "useafter",
        either(scalar("datetime"), obj(FlatTime)),
        doc="first instant of observations that it serves",
        line="roman/wfi.specc:108",
    )
    """First instant of observations that it serves.

    datetime or object; required (roman/wfi.specc:108).
    """

    instrument: FlatRomanMetaInstrument = key(
        "instrument", obj(FlatRomanMetaInstrument), doc="what it serves", line="roman/wfi.specc:109"
    )
    """What it serves.

    object; required (roman/wfi.specc:109).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class FlatRoman(TreeObject, label="tree.roman"):
    """The flat field.

    The object tree.roman (roman/wfi.specc:166).
    """

    meta: FlatRomanMeta = key("meta", obj(FlatRomanMeta), line="roman/wfi.specc:167")
    """meta.

    object; required (roman/wfi.specc:167).
    """

    data: Numbers = key("data", numbers("float32"), doc="response, relative to the mean", line="roman/wfi.specc:168")
    """Response, relative to the mean.

    float32[ny, nx]; may be null; required (roman/wfi.specc:168).
    """

    dq: Numbers = key("dq", numbers("uint32"), doc="data quality of each pixel", line="roman/wfi.specc:169")
    """Data quality of each pixel.

    uint32[ny, nx]; required (roman/wfi.specc:169).
    """

    err: Numbers = key("err", numbers("float32"), doc="1-sigma uncertainty", line="roman/wfi.specc:170")
    """1-sigma uncertainty.

    float32[ny, nx]; >= 0; may be null; required (roman/wfi.specc:170).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Flat(AsdfProduct, product="flat", validator=_VALIDATOR):
    """Flat field.

    Named roman_wfi_flat_{serial}.asdf
    """

    roman: FlatRoman = key(
        "roman",
        obj(FlatRoman),
        doc="the flat field",
        line="roman/wfi.specc:166",
        tag="asdf://stsci.edu/datamodels/roman/tags/reference_files/flat-1.0.0",
        tags=("asdf://stsci.edu/datamodels/roman/tags/reference_files/flat-*",),
    )
    """The flat field.

    object; tagged asdf://stsci.edu/datamodels/roman/tags/reference_files/flat-*; required
    (roman/wfi.specc:166).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (template("roman_wfi_flat_", field("serial", width=4), ".asdf"),)

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        serial: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write roman_wfi_flat_{serial}.asdf; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class PhotomTime(TreeObject, label="Time"):
    """Time.

    The object Time (roman/wfi.specc:45).
    """

    value: Instant = key("value", scalar("datetime"), doc="the instant", line="roman/wfi.specc:46")
    """The instant.

    datetime; required (roman/wfi.specc:46).
    """

    base_format: str | None = key(
        "base_format", scalar("string"), doc="how the writer held it", line="roman/wfi.specc:47", default=None
    )
    """How the writer held it.

    string; optional (roman/wfi.specc:47).
    """

    scale: str | None = key("scale", scalar("string"), doc="time scale", line="roman/wfi.specc:48", default=None)
    """Time scale.

    string; optional (roman/wfi.specc:48).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class PhotomRomanMetaInstrument(TreeObject, label="tree.roman.meta.instrument"):
    """What it serves.

    The object tree.roman.meta.instrument (roman/wfi.specc:109).
    """

    name: Literal["WFI"] = key(
        "name",
        scalar("string", values=("WFI",)),
        doc="instrument",
        line="roman/wfi.specc:110",
        default="WFI",
        init=False,
    )
    """Instrument.

    string; always "WFI"; required; filled in (roman/wfi.specc:110).
    """

    detector: Detector | DetectorText | None = key(
        "detector", scalar("string", values=Detector), doc="detector", line="roman/wfi.specc:111", default=None
    )
    """Detector.

    Detector; optional (roman/wfi.specc:111).
    """

    optical_element: Element | ElementText | None = key(
        "optical_element",
        scalar("string", values=Element),
        doc="what is in the beam",
        line="roman/wfi.specc:112",
        default=None,
    )
    """What is in the beam.

    Element; optional (roman/wfi.specc:112).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class PhotomRomanMeta(TreeObject, label="tree.roman.meta"):
    """tree.roman.meta.

    The object tree.roman.meta (roman/wfi.specc:183).
    """

    reftype: str = key("reftype", scalar("string"), doc="what the file is a reference of", line="roman/wfi.specc:102")
    """What the file is a reference of.

    string; required (roman/wfi.specc:102).
    """

    pedigree: FlatRomanMeta_pedigree = key(
        "pedigree",
        scalar("string", values=FlatRomanMeta_pedigree),
        doc="what the data were taken from",
        line="roman/wfi.specc:103",
    )
    """What the data were taken from.

    string; "GROUND", "MODEL", "DUMMY" or "SIMULATION"; required (roman/wfi.specc:103).
    """

    description: str = key(
        "description", scalar("string"), doc="what the file holds, and how it was made", line="roman/wfi.specc:104"
    )
    """What the file holds, and how it was made.

    string; nonempty; required (roman/wfi.specc:104).
    """

    author: str = key("author", scalar("string"), doc="who made it", line="roman/wfi.specc:105")
    """Who made it.

    string; nonempty; required (roman/wfi.specc:105).
    """

    origin: str | None = key(
        "origin", scalar("string"), doc="institution that made it", line="roman/wfi.specc:106", default=None
    )
    """Institution that made it.

    string; optional (roman/wfi.specc:106).
    """

    telescope: Literal["ROMAN"] = key(
        "telescope",
        scalar("string", values=("ROMAN",)),
        doc="telescope",
        line="roman/wfi.specc:107",
        default="ROMAN",
        init=False,
    )
    """Telescope.

    string; always "ROMAN"; required; filled in (roman/wfi.specc:107).
    """

    useafter: Instant | PhotomTime = key(
        "useafter",
        either(scalar("datetime"), obj(PhotomTime)),
        doc="first instant of observations that it serves",
        line="roman/wfi.specc:108",
    )
    """First instant of observations that it serves.

    datetime or object; required (roman/wfi.specc:108).
    """

    instrument: PhotomRomanMetaInstrument = key(
        "instrument", obj(PhotomRomanMetaInstrument), doc="what it serves", line="roman/wfi.specc:109"
    )
    """What it serves.

    object; required (roman/wfi.specc:109).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class PhotomRomanPhotTable(TreeObject, label="tree.roman.phot_table"):
    """By what is in the beam.

    The object tree.roman.phot_table (roman/wfi.specc:184).
    """

    photmjsr: Number | Quantity | None = key(
        "photmjsr",
        scalar("float", nullable=True, unit="MJy/sr"),
        doc="surface brightness of 1 DN/s, or null",
        line="roman/wfi.specc:185",
        null=True,
    )
    """Surface brightness of 1 DN/s, or null.

    float in MJy/sr; may be null; required (roman/wfi.specc:185).
    """

    pixelareasr: Number | Quantity | None = key(
        "pixelareasr",
        scalar("float", nullable=True, unit="sr"),
        doc="area of a pixel, or null",
        line="roman/wfi.specc:186",
        null=True,
    )
    """Area of a pixel, or null.

    float in sr; may be null; required (roman/wfi.specc:186).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class PhotomRoman(TreeObject, label="tree.roman"):
    """The table.

    The object tree.roman (roman/wfi.specc:182).
    """

    meta: PhotomRomanMeta = key("meta", obj(PhotomRomanMeta), line="roman/wfi.specc:183")
    """meta.

    object; required (roman/wfi.specc:183).
    """

    phot_table: Mapping[str, PhotomRomanPhotTable] = key(
        "phot_table", mapped(obj(PhotomRomanPhotTable)), doc="by what is in the beam", line="roman/wfi.specc:184"
    )
    """By what is in the beam.

    map of object; keys are "F062", "F087", "F106", "F129", "F146", "F158", "F184", "F213", "GRISM", "PRISM",
    "DARK", "NOT_CONFIGURED" or 1 more; required (roman/wfi.specc:184).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Photom(AsdfProduct, product="photom", validator=_VALIDATOR):
    """Photometry by what is in the beam.

    Named roman_wfi_photom_{serial}.asdf
    """

    roman: PhotomRoman = key(
        "roman",
        obj(PhotomRoman),
        doc="the table",
        line="roman/wfi.specc:182",
        tag="asdf://stsci.edu/datamodels/roman/tags/reference_files/wfi_img_photom-1.0.0",
        tags=("asdf://stsci.edu/datamodels/roman/tags/reference_files/wfi_img_photom-*",),
    )
    """The table.

    object; tagged asdf://stsci.edu/datamodels/roman/tags/reference_files/wfi_img_photom-*; required
    (roman/wfi.specc:182).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (template("roman_wfi_photom_", field("serial", width=4), ".asdf"),)

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        serial: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write roman_wfi_photom_{serial}.asdf; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class SkycellsTime(TreeObject, label="Time"):
    """Time.

    The object Time (roman/wfi.specc:45).
    """

    value: Instant = key("value", scalar("datetime"), doc="the instant", line="roman/wfi.specc:46")
    """The instant.

    datetime; required (roman/wfi.specc:46).
    """

    base_format: str | None = key(
        "base_format", scalar("string"), doc="how the writer held it", line="roman/wfi.specc:47", default=None
    )
    """How the writer held it.

    string; optional (roman/wfi.specc:47).
    """

    scale: str | None = key("scale", scalar("string"), doc="time scale", line="roman/wfi.specc:48", default=None)
    """Time scale.

    string; optional (roman/wfi.specc:48).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class SkycellsRomanMetaInstrument(TreeObject, label="tree.roman.meta.instrument"):
    """What it serves.

    The object tree.roman.meta.instrument (roman/wfi.specc:109).
    """

    name: Literal["WFI"] = key(
        "name",
        scalar("string", values=("WFI",)),
        doc="instrument",
        line="roman/wfi.specc:110",
        default="WFI",
        init=False,
    )
    """Instrument.

    string; always "WFI"; required; filled in (roman/wfi.specc:110).
    """

    detector: Detector | DetectorText | None = key(
        "detector", scalar("string", values=Detector), doc="detector", line="roman/wfi.specc:111", default=None
    )
    """Detector.

    Detector; optional (roman/wfi.specc:111).
    """

    optical_element: Element | ElementText | None = key(
        "optical_element",
        scalar("string", values=Element),
        doc="what is in the beam",
        line="roman/wfi.specc:112",
        default=None,
    )
    """What is in the beam.

    Element; optional (roman/wfi.specc:112).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class SkycellsRomanMeta(TreeObject, label="tree.roman.meta"):
    """tree.roman.meta.

    The object tree.roman.meta (roman/wfi.specc:200).
    """

    reftype: str = key("reftype", scalar("string"), doc="what the file is a reference of", line="roman/wfi.specc:102")
    """What the file is a reference of.

    string; required (roman/wfi.specc:102).
    """

    pedigree: FlatRomanMeta_pedigree = key(
        "pedigree",
        scalar("string", values=FlatRomanMeta_pedigree),
        doc="what the data were taken from",
        line="roman/wfi.specc:103",
    )
    """What the data were taken from.

    string; "GROUND", "MODEL", "DUMMY" or "SIMULATION"; required (roman/wfi.specc:103).
    """

    description: str = key(
        "description", scalar("string"), doc="what the file holds, and how it was made", line="roman/wfi.specc:104"
    )
    """What the file holds, and how it was made.

    string; nonempty; required (roman/wfi.specc:104).
    """

    author: str = key("author", scalar("string"), doc="who made it", line="roman/wfi.specc:105")
    """Who made it.

    string; nonempty; required (roman/wfi.specc:105).
    """

    origin: str | None = key(
        "origin", scalar("string"), doc="institution that made it", line="roman/wfi.specc:106", default=None
    )
    """Institution that made it.

    string; optional (roman/wfi.specc:106).
    """

    telescope: Literal["ROMAN"] = key(
        "telescope",
        scalar("string", values=("ROMAN",)),
        doc="telescope",
        line="roman/wfi.specc:107",
        default="ROMAN",
        init=False,
    )
    """Telescope.

    string; always "ROMAN"; required; filled in (roman/wfi.specc:107).
    """

    useafter: Instant | SkycellsTime = key(
        "useafter",
        either(scalar("datetime"), obj(SkycellsTime)),
        doc="first instant of observations that it serves",
        line="roman/wfi.specc:108",
    )
    """First instant of observations that it serves.

    datetime or object; required (roman/wfi.specc:108).
    """

    instrument: SkycellsRomanMetaInstrument = key(
        "instrument", obj(SkycellsRomanMetaInstrument), doc="what it serves", line="roman/wfi.specc:109"
    )
    """What it serves.

    object; required (roman/wfi.specc:109).
    """

    nxy_skycell: Integer = key(
        "nxy_skycell", scalar("int"), doc="pixels along a side of a cell", line="roman/wfi.specc:202"
    )
    """Pixels along a side of a cell.

    int; > 0; required (roman/wfi.specc:202).
    """

    skycell_border_pixels: Integer = key(
        "skycell_border_pixels", scalar("int"), doc="pixels that neighbours share", line="roman/wfi.specc:203"
    )
    """Pixels that neighbours share.

    int; >= 0; required (roman/wfi.specc:203).
    """

    pixel_scale: Number | Quantity = key(
        "pixel_scale", scalar("float", unit="arcsec"), doc="side of a pixel", line="roman/wfi.specc:204"
    )
    """Side of a pixel.

    float in arcsec; > 0; required (roman/wfi.specc:204).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class SkycellsRoman(TreeObject, label="tree.roman"):
    """The cells.

    The object tree.roman (roman/wfi.specc:199).
    """

    meta: SkycellsRomanMeta = key("meta", obj(SkycellsRomanMeta), line="roman/wfi.specc:200")
    """meta.

    object; required (roman/wfi.specc:200).
    """

    datamodel_name: str | None = key(
        "datamodel_name", scalar("string"), doc="data model that reads it", line="roman/wfi.specc:207", default=None
    )
    """Data model that reads it.

    string; optional (roman/wfi.specc:207).
    """

    projection_regions: Any = key(
        "projection_regions",
        anything(),
        doc="regions with a tangent point each, a row a region",
        line="roman/wfi.specc:208",
        tag="tag:stsci.edu:asdf/core/ndarray-1.0.0",
        tags=("tag:stsci.edu:asdf/core/ndarray-*",),
    )
    """Regions with a tangent point each, a row a region.

    any; tagged tag:stsci.edu:asdf/core/ndarray-*; required (roman/wfi.specc:208).
    """

    skycells: Any = key(
        "skycells",
        anything(),
        doc="cells, a row a cell",
        line="roman/wfi.specc:209",
        tag="tag:stsci.edu:asdf/core/ndarray-1.0.0",
        tags=("tag:stsci.edu:asdf/core/ndarray-*",),
    )
    """Cells, a row a cell.

    any; tagged tag:stsci.edu:asdf/core/ndarray-*; required (roman/wfi.specc:209).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Skycells(AsdfProduct, product="skycells", validator=_VALIDATOR):
    """Cells that cover the sky.

    Named roman_wfi_skycells_{serial}.asdf
    """

    roman: SkycellsRoman = key(
        "roman",
        obj(SkycellsRoman),
        doc="the cells",
        line="roman/wfi.specc:199",
        tag="asdf://stsci.edu/datamodels/roman/tags/reference_files/skycells-1.0.0",
        tags=("asdf://stsci.edu/datamodels/roman/tags/reference_files/skycells-*",),
    )
    """The cells.

    object; tagged asdf://stsci.edu/datamodels/roman/tags/reference_files/skycells-*; required
    (roman/wfi.specc:199).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (template("roman_wfi_skycells_", field("serial", width=4), ".asdf"),)

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        serial: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write roman_wfi_skycells_{serial}.asdf; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class ParsStep(TreeObject, label="Step"):
    """Step.

    The object Step (roman/wfi.specc:214).

    What a step is told, and the steps within it.
    """

    class_2: str = key("class", scalar("string"), doc="class of the step", line="roman/wfi.specc:218")
    """Class of the step.

    string; /[\\w.]+/; required (roman/wfi.specc:218).
    """

    name: str = key("name", scalar("string"), doc="name of the step", line="roman/wfi.specc:219")
    """Name of the step.

    string; nonempty; required (roman/wfi.specc:219).
    """

    parameters: Mapping[str, Any] = key(
        "parameters",
        mapped(anything(nullable=True)),
        doc="values by the names of the parameters",
        line="roman/wfi.specc:220",
    )
    """Values by the names of the parameters.

    map of any; values may be null; required (roman/wfi.specc:220).
    """

    steps: Sequence[ParsStep] | None = key(
        "steps", listed(obj(lambda: ParsStep)), doc="steps of a pipeline", line="roman/wfi.specc:221", default=None
    )
    """Steps of a pipeline.

    list of object; optional (roman/wfi.specc:221).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ParsTime(TreeObject, label="Time"):
    """Time.

    The object Time (roman/wfi.specc:45).
    """

    value: Instant = key("value", scalar("datetime"), doc="the instant", line="roman/wfi.specc:46")
    """The instant.

    datetime; required (roman/wfi.specc:46).
    """

    base_format: str | None = key(
        "base_format", scalar("string"), doc="how the writer held it", line="roman/wfi.specc:47", default=None
    )
    """How the writer held it.

    string; optional (roman/wfi.specc:47).
    """

    scale: str | None = key("scale", scalar("string"), doc="time scale", line="roman/wfi.specc:48", default=None)
    """Time scale.

    string; optional (roman/wfi.specc:48).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ParsMetaInstrument(TreeObject, label="tree.meta.instrument"):
    """What it serves.

    The object tree.meta.instrument (roman/wfi.specc:109).
    """

    name: Literal["WFI"] = key(
        "name",
        scalar("string", values=("WFI",)),
        doc="instrument",
        line="roman/wfi.specc:110",
        default="WFI",
        init=False,
    )
    """Instrument.

    string; always "WFI"; required; filled in (roman/wfi.specc:110).
    """

    detector: Detector | DetectorText | None = key(
        "detector", scalar("string", values=Detector), doc="detector", line="roman/wfi.specc:111", default=None
    )
    """Detector.

    Detector; optional (roman/wfi.specc:111).
    """

    optical_element: Element | ElementText | None = key(
        "optical_element",
        scalar("string", values=Element),
        doc="what is in the beam",
        line="roman/wfi.specc:112",
        default=None,
    )
    """What is in the beam.

    Element; optional (roman/wfi.specc:112).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ParsMeta(TreeObject, label="tree.meta"):
    """tree.meta.

    The object tree.meta (roman/wfi.specc:232).
    """

    reftype: str = key("reftype", scalar("string"), doc="what the file is a reference of", line="roman/wfi.specc:102")
    """What the file is a reference of.

    string; required (roman/wfi.specc:102).
    """

    pedigree: FlatRomanMeta_pedigree = key(
        "pedigree",
        scalar("string", values=FlatRomanMeta_pedigree),
        doc="what the data were taken from",
        line="roman/wfi.specc:103",
    )
    """What the data were taken from.

    string; "GROUND", "MODEL", "DUMMY" or "SIMULATION"; required (roman/wfi.specc:103).
    """

    description: str = key(
        "description", scalar("string"), doc="what the file holds, and how it was made", line="roman/wfi.specc:104"
    )
    """What the file holds, and how it was made.

    string; nonempty; required (roman/wfi.specc:104).
    """

    author: str = key("author", scalar("string"), doc="who made it", line="roman/wfi.specc:105")
    """Who made it.

    string; nonempty; required (roman/wfi.specc:105).
    """

    origin: str | None = key(
        "origin", scalar("string"), doc="institution that made it", line="roman/wfi.specc:106", default=None
    )
    """Institution that made it.

    string; optional (roman/wfi.specc:106).
    """

    telescope: Literal["ROMAN"] = key(
        "telescope",
        scalar("string", values=("ROMAN",)),
        doc="telescope",
        line="roman/wfi.specc:107",
        default="ROMAN",
        init=False,
    )
    """Telescope.

    string; always "ROMAN"; required; filled in (roman/wfi.specc:107).
    """

    useafter: Instant | ParsTime = key(
        "useafter",
        either(scalar("datetime"), obj(ParsTime)),
        doc="first instant of observations that it serves",
        line="roman/wfi.specc:108",
    )
    """First instant of observations that it serves.

    datetime or object; required (roman/wfi.specc:108).
    """

    instrument: ParsMetaInstrument = key(
        "instrument", obj(ParsMetaInstrument), doc="what it serves", line="roman/wfi.specc:109"
    )
    """What it serves.

    object; required (roman/wfi.specc:109).
    """

    date: Instant | None = key(
        "date", scalar("datetime"), doc="when it was written", line="roman/wfi.specc:234", default=None
    )
    """When it was written.

    datetime; optional (roman/wfi.specc:234).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Pars(AsdfProduct, product="pars", validator=_VALIDATOR):
    """Parameters of a step or a pipeline.

    Named roman_wfi_pars-{step}[_{serial}].asdf
    """

    class_2: str = key("class", scalar("string"), doc="class of the step", line="roman/wfi.specc:218")
    """Class of the step.

    string; /[\\w.]+/; required (roman/wfi.specc:218).
    """

    name: str = key("name", scalar("string"), doc="name of the step", line="roman/wfi.specc:219")
    """Name of the step.

    string; nonempty; required (roman/wfi.specc:219).
    """

    parameters: Mapping[str, Any] = key(
        "parameters",
        mapped(anything(nullable=True)),
        doc="values by the names of the parameters",
        line="roman/wfi.specc:220",
    )
    """Values by the names of the parameters.

    map of any; values may be null; required (roman/wfi.specc:220).
    """

    steps: Sequence[ParsStep] | None = key(
        "steps", listed(obj(ParsStep)), doc="steps of a pipeline", line="roman/wfi.specc:221", default=None
    )
    """Steps of a pipeline.

    list of object; optional (roman/wfi.specc:221).
    """

    meta: ParsMeta = key("meta", obj(ParsMeta), line="roman/wfi.specc:232")
    """meta.

    object; required (roman/wfi.specc:232).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (template("roman_wfi_pars-", field("step"), optional("_", field("serial", width=4)), ".asdf"),)

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        step: str | int | None = None,
        serial: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write roman_wfi_pars-{step}[_{serial}].asdf; see `Product.write`.

        step: step; /[a-z0-9]+/.
        serial: number of the file; digits[4].
        """
        return self._write(folder, {"step": step, "serial": serial}, name=name, overwrite=overwrite, profile=profile)
