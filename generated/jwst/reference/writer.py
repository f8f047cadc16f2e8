"""Writer of jwst.reference 1.0.0: Reference files of JWST that are ASDF: coordinate transforms, the dispersion of grisms, wavelength ranges, magnitudes of Vega, and parameters of steps.

Made by specc from jwst/reference.specc (sha256 13c9af053eae). Change the spec, not this file.
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
from _writing.file_names import field, template
from _writing.fits import columns
from _writing.given import Integer, Number
from _writing.instants import Instant
from _writing.trees import (
    AsdfProduct,
    Numbers,
    TreeObject,
    anything,
    either,
    key,
    listed,
    mapped,
    more_keys,
    null,
    numbers,
    obj,
    own_tag,
    scalar,
)


class Telescope(StrEnum):
    """What Telescope may be.

    jwst/reference.specc:14
    """

    JWST = "JWST"
    """James Webb Space Telescope."""


class RefInstrument(StrEnum):
    """What RefInstrument may be.

    jwst/reference.specc:18
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

    GENERIC = "GENERIC"
    """All instruments."""


TelescopeText = Literal["JWST"]
RefInstrumentText = Literal["NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS", "GENERIC"]


class DistortionMetaInstrument(TreeObject, label="tree.meta.instrument"):
    """What it serves.

    The object tree.meta.instrument (jwst/reference.specc:40).
    """

    name: RefInstrument | RefInstrumentText = key(
        "name", scalar("string", values=RefInstrument, any_case=True), doc="instrument", line="jwst/reference.specc:41"
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference.specc:41).
    """

    detector: str | None = key(
        "detector", scalar("string"), doc="detector", line="jwst/reference.specc:42", default=None
    )
    """Detector.

    string; optional (jwst/reference.specc:42).
    """

    module: Literal["A", "B"] | None = key(
        "module",
        scalar("string", values=("A", "B")),
        doc="module of NIRCam",
        line="jwst/reference.specc:43",
        default=None,
    )
    """Module of NIRCam.

    string; "A" or "B"; optional (jwst/reference.specc:43).
    """

    channel: str | Integer | None = key(
        "channel", scalar("string", "int"), doc="channel", line="jwst/reference.specc:44", default=None
    )
    """Channel.

    string or int; optional (jwst/reference.specc:44).
    """

    band: str | None = key(
        "band", scalar("string"), doc="band of the spectrograph of MIRI", line="jwst/reference.specc:45", default=None
    )
    """Band of the spectrograph of MIRI.

    string; optional (jwst/reference.specc:45).
    """

    filter: str | None = key(
        "filter", scalar("string"), doc="filter wheel element", line="jwst/reference.specc:46", default=None
    )
    """Filter wheel element.

    string; optional (jwst/reference.specc:46).
    """

    pupil: str | None = key(
        "pupil", scalar("string"), doc="pupil wheel element", line="jwst/reference.specc:47", default=None
    )
    """Pupil wheel element.

    string; optional (jwst/reference.specc:47).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class DistortionMetaExposure(TreeObject, label="tree.meta.exposure"):
    """Which exposures it serves.

    The object tree.meta.exposure (jwst/reference.specc:49).
    """

    type: str | None = key(
        "type", scalar("string"), doc="kind of exposure", line="jwst/reference.specc:50", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference.specc:50).
    """

    p_exptype: str | None = key(
        "p_exptype",
        scalar("string"),
        doc="kinds of exposures, a bar behind each",
        line="jwst/reference.specc:51",
        default=None,
    )
    """Kinds of exposures, a bar behind each.

    string; /([A-Z0-9_-]+\\|)+/; optional (jwst/reference.specc:51).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class DistortionMetaSubarray(TreeObject, label="tree.meta.subarray"):
    """tree.meta.subarray.

    The object tree.meta.subarray (jwst/reference.specc:53).
    """

    name: str | None = key("name", scalar("string"), doc="subarray", line="jwst/reference.specc:54", default=None)
    """Subarray.

    string; optional (jwst/reference.specc:54).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class DistortionMeta(TreeObject, label="tree.meta"):
    """tree.meta.

    The object tree.meta (jwst/reference.specc:102).
    """

    telescope: Telescope | TelescopeText = key(
        "telescope", scalar("string", values=Telescope, any_case=True), doc="telescope", line="jwst/reference.specc:30"
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference.specc:30).
    """

    reftype: str = key(
        "reftype", scalar("string"), doc="what the file is a reference of", line="jwst/reference.specc:31"
    )
    """What the file is a reference of.

    string; required (jwst/reference.specc:31).
    """

    title: str | None = key(
        "title", scalar("string"), doc="name of the file for people", line="jwst/reference.specc:32", default=None
    )
    """Name of the file for people.

    string; optional (jwst/reference.specc:32).
    """

    description: str = key(
        "description", scalar("string"), doc="what the file holds, and how it was made", line="jwst/reference.specc:33"
    )
    """What the file holds, and how it was made.

    string; nonempty; required (jwst/reference.specc:33).
    """

    author: str = key("author", scalar("string"), doc="who made it", line="jwst/reference.specc:34")
    """Who made it.

    string; nonempty; required (jwst/reference.specc:34).
    """

    pedigree: str = key(
        "pedigree", scalar("string"), doc="what the data were taken from", line="jwst/reference.specc:35"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference.specc:35).
    """

    useafter: Instant = key(
        "useafter",
        scalar("datetime"),
        doc="first instant of observations that it serves",
        line="jwst/reference.specc:36",
    )
    """First instant of observations that it serves.

    datetime; required (jwst/reference.specc:36).
    """

    date: Instant | None = key(
        "date", scalar("datetime"), doc="when it was written", line="jwst/reference.specc:37", default=None
    )
    """When it was written.

    datetime; optional (jwst/reference.specc:37).
    """

    filename: str | None = key(
        "filename", scalar("string"), doc="its name when it was written", line="jwst/reference.specc:38", default=None
    )
    """Its name when it was written.

    string; optional (jwst/reference.specc:38).
    """

    model_type: str | None = key(
        "model_type",
        scalar("string"),
        doc="data model of the pipeline that reads it",
        line="jwst/reference.specc:39",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; optional (jwst/reference.specc:39).
    """

    instrument: DistortionMetaInstrument = key(
        "instrument", obj(DistortionMetaInstrument), doc="what it serves", line="jwst/reference.specc:40"
    )
    """What it serves.

    object; required (jwst/reference.specc:40).
    """

    exposure: DistortionMetaExposure | None = key(
        "exposure",
        obj(DistortionMetaExposure),
        doc="which exposures it serves",
        line="jwst/reference.specc:49",
        default=None,
    )
    """Which exposures it serves.

    object; optional (jwst/reference.specc:49).
    """

    subarray: DistortionMetaSubarray | None = key(
        "subarray", obj(DistortionMetaSubarray), line="jwst/reference.specc:53", default=None
    )
    """subarray.

    object; optional (jwst/reference.specc:53).
    """

    input_units: str | None = key(
        "input_units", scalar("string"), doc="unit of pixels", line="jwst/reference.specc:104", default=None
    )
    """Unit of pixels.

    string; optional (jwst/reference.specc:104).
    """

    output_units: str | None = key(
        "output_units", scalar("string"), doc="unit of angles", line="jwst/reference.specc:105", default=None
    )
    """Unit of angles.

    string; optional (jwst/reference.specc:105).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class DistortionTransform(TreeObject, label="Transform"):
    """Transform.

    The object Transform (jwst/reference.specc:58).

    A model, as the transform schemas of ASDF write it: the tag says which, and it may be made of others.
    """

    name: str | None = key(
        "name", scalar("string"), doc="name of the model", line="jwst/reference.specc:62", default=None
    )
    """Name of the model.

    string; optional (jwst/reference.specc:62).
    """

    inputs: Sequence[str] | None = key(
        "inputs", listed(scalar("string")), doc="names of what goes in", line="jwst/reference.specc:63", default=None
    )
    """Names of what goes in.

    list of string; optional (jwst/reference.specc:63).
    """

    outputs: Sequence[str] | None = key(
        "outputs", listed(scalar("string")), doc="names of what comes out", line="jwst/reference.specc:64", default=None
    )
    """Names of what comes out.

    list of string; optional (jwst/reference.specc:64).
    """

    bounding_box: Any | None = key(
        "bounding_box", anything(), doc="where the model holds", line="jwst/reference.specc:65", default=None
    )
    """Where the model holds.

    any; optional (jwst/reference.specc:65).
    """

    inverse: DistortionTransform | None = key(
        "inverse",
        obj(lambda: DistortionTransform),
        doc="the way back, where it does not follow",
        line="jwst/reference.specc:66",
        default=None,
    )
    """The way back, where it does not follow.

    object; optional (jwst/reference.specc:66).
    """

    forward: Sequence[DistortionTransform] | None = key(
        "forward",
        listed(obj(lambda: DistortionTransform), 2, 2),
        doc="the two that it is made of, the left one first",
        line="jwst/reference.specc:68",
        default=None,
    )
    """The two that it is made of, the left one first.

    list[2..2] of object; required, where its tag matches
    /.*/transform/(compose|concatenate|add|subtract|multiply|divide|power)-1\\..*/ (jwst/reference.specc:68).
    """

    coefficients: Numbers | None = key(
        "coefficients",
        numbers("float64"),
        doc="factor of each power, an axis an input",
        line="jwst/reference.specc:71",
        default=None,
    )
    """Factor of each power, an axis an input.

    float64[...]; required, where its tag matches /.*/transform/polynomial-1\\..*/ (jwst/reference.specc:71).
    """

    domain: Sequence[Number | Sequence[Number] | Numbers] | None = key(
        "domain",
        listed(either(scalar("float"), listed(scalar("float"), 2, 2))),
        doc="interval that is mapped to the window, of each input",
        line="jwst/reference.specc:72",
        default=None,
    )
    """Interval that is mapped to the window, of each input.

    list of float or list[2..2] of float; optional, where its tag matches /.*/transform/polynomial-1\\..*/
    (jwst/reference.specc:72).
    """

    window: Sequence[Number | Sequence[Number] | Numbers] | None = key(
        "window",
        listed(either(scalar("float"), listed(scalar("float"), 2, 2))),
        doc="interval that it is mapped to",
        line="jwst/reference.specc:73",
        default=None,
    )
    """Interval that it is mapped to.

    list of float or list[2..2] of float; optional, where its tag matches /.*/transform/polynomial-1\\..*/
    (jwst/reference.specc:73).
    """

    offset: Any | None = key("offset", anything(), doc="what is added", line="jwst/reference.specc:76", default=None)
    """What is added.

    any; required, where its tag matches /.*/transform/shift-1\\..*/ (jwst/reference.specc:76).
    """

    factor: Any | None = key(
        "factor", anything(), doc="what it is multiplied by", line="jwst/reference.specc:79", default=None
    )
    """What it is multiplied by.

    any; required, where its tag matches /.*/transform/scale-1\\..*/ (jwst/reference.specc:79).
    """

    n_dims: Integer | None = key(
        "n_dims", scalar("int"), doc="how many inputs are passed on", line="jwst/reference.specc:82", default=None
    )
    """How many inputs are passed on.

    int; > 0; optional, where its tag matches /.*/transform/identity-1\\..*/ (jwst/reference.specc:82).
    """

    value: Any | None = key("value", anything(), doc="what comes out", line="jwst/reference.specc:85", default=None)
    """What comes out.

    any; required, where its tag matches /.*/transform/constant-1\\..*/ (jwst/reference.specc:85).
    """

    dimensions: Integer | None = key(
        "dimensions", scalar("int"), doc="how many inputs there are", line="jwst/reference.specc:86", default=None
    )
    """How many inputs there are.

    int; optional, where its tag matches /.*/transform/constant-1\\..*/ (jwst/reference.specc:86).
    """

    mapping: Sequence[Integer] | Numbers | None = key(
        "mapping",
        listed(scalar("int"), 1),
        doc="which input each output is, from 0",
        line="jwst/reference.specc:89",
        default=None,
    )
    """Which input each output is, from 0.

    list[1..*] of int; >= 0; required, where its tag matches /.*/transform/remap_axes-1\\..*/
    (jwst/reference.specc:89).
    """

    n_inputs: Integer | None = key(
        "n_inputs", scalar("int"), doc="how many inputs there are", line="jwst/reference.specc:90", default=None
    )
    """How many inputs there are.

    int; > 0; optional, where its tag matches /.*/transform/remap_axes-1\\..*/ (jwst/reference.specc:90).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    tag: str | None = own_tag(default=None)
    """The tag of this object, where it is another than the key has that it is under."""


class DistortionBoundingBox(TreeObject, label="tree.bounding_box", positional=True):
    """Pixels for which it holds, slowest axis first.

    The object tree.bounding_box (jwst/reference.specc:108).
    """

    low: Number = key("low", scalar("float"), line="jwst/reference.specc:108", kw_only=False)
    """low.

    float; required (jwst/reference.specc:108).
    """

    high: Number = key("high", scalar("float"), line="jwst/reference.specc:108", kw_only=False)
    """high.

    float; required (jwst/reference.specc:108).
    """


class Distortion(AsdfProduct, product="distortion", validator=_VALIDATOR):
    """Distortion: from detector pixels to V2, V3.

    Named jwst_{instrument}_distortion_{serial}.asdf
    """

    meta: DistortionMeta = key("meta", obj(DistortionMeta), line="jwst/reference.specc:102")
    """meta.

    object; required (jwst/reference.specc:102).
    """

    model: DistortionTransform = key(
        "model", obj(DistortionTransform), doc="the transform", line="jwst/reference.specc:107"
    )
    """The transform.

    object; required (jwst/reference.specc:107).
    """

    bounding_box: Sequence[DistortionBoundingBox] | None = key(
        "bounding_box",
        listed(obj(DistortionBoundingBox), 2, 2),
        doc="pixels for which it holds, slowest axis first",
        line="jwst/reference.specc:108",
        default=None,
    )
    """Pixels for which it holds, slowest axis first.

    list[2..2] of tuple; optional (jwst/reference.specc:108).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.hdu("tree")["meta.instrument.name"])),
            "_distortion_",
            field("serial", width=4),
            ".asdf",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        serial: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jwst_{instrument}_distortion_{serial}.asdf; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class EarlyDistortionTransform(TreeObject, label="Transform"):
    """Transform.

    The object Transform (jwst/reference.specc:58).

    A model, as the transform schemas of ASDF write it: the tag says which, and it may be made of others.
    """

    name: str | None = key(
        "name", scalar("string"), doc="name of the model", line="jwst/reference.specc:62", default=None
    )
    """Name of the model.

    string; optional (jwst/reference.specc:62).
    """

    inputs: Sequence[str] | None = key(
        "inputs", listed(scalar("string")), doc="names of what goes in", line="jwst/reference.specc:63", default=None
    )
    """Names of what goes in.

    list of string; optional (jwst/reference.specc:63).
    """

    outputs: Sequence[str] | None = key(
        "outputs", listed(scalar("string")), doc="names of what comes out", line="jwst/reference.specc:64", default=None
    )
    """Names of what comes out.

    list of string; optional (jwst/reference.specc:64).
    """

    bounding_box: Any | None = key(
        "bounding_box", anything(), doc="where the model holds", line="jwst/reference.specc:65", default=None
    )
    """Where the model holds.

    any; optional (jwst/reference.specc:65).
    """

    inverse: EarlyDistortionTransform | None = key(
        "inverse",
        obj(lambda: EarlyDistortionTransform),
        doc="the way back, where it does not follow",
        line="jwst/reference.specc:66",
        default=None,
    )
    """The way back, where it does not follow.

    object; optional (jwst/reference.specc:66).
    """

    forward: Sequence[EarlyDistortionTransform] | None = key(
        "forward",
        listed(obj(lambda: EarlyDistortionTransform), 2, 2),
        doc="the two that it is made of, the left one first",
        line="jwst/reference.specc:68",
        default=None,
    )
    """The two that it is made of, the left one first.

    list[2..2] of object; required, where its tag matches
    /.*/transform/(compose|concatenate|add|subtract|multiply|divide|power)-1\\..*/ (jwst/reference.specc:68).
    """

    coefficients: Numbers | None = key(
        "coefficients",
        numbers("float64"),
        doc="factor of each power, an axis an input",
        line="jwst/reference.specc:71",
        default=None,
    )
    """Factor of each power, an axis an input.

    float64[...]; required, where its tag matches /.*/transform/polynomial-1\\..*/ (jwst/reference.specc:71).
    """

    domain: Sequence[Number | Sequence[Number] | Numbers] | None = key(
        "domain",
        listed(either(scalar("float"), listed(scalar("float"), 2, 2))),
        doc="interval that is mapped to the window, of each input",
        line="jwst/reference.specc:72",
        default=None,
    )
    """Interval that is mapped to the window, of each input.

    list of float or list[2..2] of float; optional, where its tag matches /.*/transform/polynomial-1\\..*/
    (jwst/reference.specc:72).
    """

    window: Sequence[Number | Sequence[Number] | Numbers] | None = key(
        "window",
        listed(either(scalar("float"), listed(scalar("float"), 2, 2))),
        doc="interval that it is mapped to",
        line="jwst/reference.specc:73",
        default=None,
    )
    """Interval that it is mapped to.

    list of float or list[2..2] of float; optional, where its tag matches /.*/transform/polynomial-1\\..*/
    (jwst/reference.specc:73).
    """

    offset: Any | None = key("offset", anything(), doc="what is added", line="jwst/reference.specc:76", default=None)
    """What is added.

    any; required, where its tag matches /.*/transform/shift-1\\..*/ (jwst/reference.specc:76).
    """

    factor: Any | None = key(
        "factor", anything(), doc="what it is multiplied by", line="jwst/reference.specc:79", default=None
    )
    """What it is multiplied by.

    any; required, where its tag matches /.*/transform/scale-1\\..*/ (jwst/reference.specc:79).
    """

    n_dims: Integer | None = key(
        "n_dims", scalar("int"), doc="how many inputs are passed on", line="jwst/reference.specc:82", default=None
    )
    """How many inputs are passed on.

    int; > 0; optional, where its tag matches /.*/transform/identity-1\\..*/ (jwst/reference.specc:82).
    """

    value: Any | None = key("value", anything(), doc="what comes out", line="jwst/reference.specc:85", default=None)
    """What comes out.

    any; required, where its tag matches /.*/transform/constant-1\\..*/ (jwst/reference.specc:85).
    """

    dimensions: Integer | None = key(
        "dimensions", scalar("int"), doc="how many inputs there are", line="jwst/reference.specc:86", default=None
    )
    """How many inputs there are.

    int; optional, where its tag matches /.*/transform/constant-1\\..*/ (jwst/reference.specc:86).
    """

    mapping: Sequence[Integer] | Numbers | None = key(
        "mapping",
        listed(scalar("int"), 1),
        doc="which input each output is, from 0",
        line="jwst/reference.specc:89",
        default=None,
    )
    """Which input each output is, from 0.

    list[1..*] of int; >= 0; required, where its tag matches /.*/transform/remap_axes-1\\..*/
    (jwst/reference.specc:89).
    """

    n_inputs: Integer | None = key(
        "n_inputs", scalar("int"), doc="how many inputs there are", line="jwst/reference.specc:90", default=None
    )
    """How many inputs there are.

    int; > 0; optional, where its tag matches /.*/transform/remap_axes-1\\..*/ (jwst/reference.specc:90).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    tag: str | None = own_tag(default=None)
    """The tag of this object, where it is another than the key has that it is under."""


class EarlyDistortion(AsdfProduct, product="early_distortion", validator=_VALIDATOR):
    """Distortion, as it was written before data models.

    Named jwst_{instrument}_distortion_{serial}.asdf

    The same transform. What the file says of itself stands beside it, and of when it may be used it says nothing.
    """

    reftype: str = key(
        "reftype", scalar("string"), doc="what the file is a reference of", line="jwst/reference.specc:126"
    )
    """What the file is a reference of.

    string; required (jwst/reference.specc:126).
    """

    title: str | None = key(
        "title", scalar("string"), doc="name of the file for people", line="jwst/reference.specc:127", default=None
    )
    """Name of the file for people.

    string; optional (jwst/reference.specc:127).
    """

    author: str = key("author", scalar("string"), doc="who made it", line="jwst/reference.specc:128")
    """Who made it.

    string; nonempty; required (jwst/reference.specc:128).
    """

    pedigree: str = key(
        "pedigree", scalar("string"), doc="what the data were taken from", line="jwst/reference.specc:129"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference.specc:129).
    """

    instrument: RefInstrument | RefInstrumentText = key(
        "instrument",
        scalar("string", values=RefInstrument, any_case=True),
        doc="instrument",
        line="jwst/reference.specc:130",
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference.specc:130).
    """

    detector: str | None = key(
        "detector", scalar("string"), doc="detector", line="jwst/reference.specc:131", default=None
    )
    """Detector.

    string; optional (jwst/reference.specc:131).
    """

    exp_type: str | None = key(
        "exp_type",
        scalar("string"),
        doc="kind of exposure that it serves",
        line="jwst/reference.specc:132",
        default=None,
    )
    """Kind of exposure that it serves.

    string; optional (jwst/reference.specc:132).
    """

    model: EarlyDistortionTransform = key(
        "model", obj(EarlyDistortionTransform), doc="the transform", line="jwst/reference.specc:133"
    )
    """The transform.

    object; required (jwst/reference.specc:133).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.hdu("tree")["instrument"])),
            "_distortion_",
            field("serial", width=4),
            ".asdf",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        serial: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jwst_{instrument}_distortion_{serial}.asdf; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class SpecwcsMetaInstrument(TreeObject, label="tree.meta.instrument"):
    """What it serves.

    The object tree.meta.instrument (jwst/reference.specc:40).
    """

    name: RefInstrument | RefInstrumentText = key(
        "name", scalar("string", values=RefInstrument, any_case=True), doc="instrument", line="jwst/reference.specc:41"
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference.specc:41).
    """

    detector: str | None = key(
        "detector", scalar("string"), doc="detector", line="jwst/reference.specc:42", default=None
    )
    """Detector.

    string; optional (jwst/reference.specc:42).
    """

    module: Literal["A", "B"] | None = key(
        "module",
        scalar("string", values=("A", "B")),
        doc="module of NIRCam",
        line="jwst/reference.specc:43",
        default=None,
    )
    """Module of NIRCam.

    string; "A" or "B"; optional (jwst/reference.specc:43).
    """

    channel: str | Integer | None = key(
        "channel", scalar("string", "int"), doc="channel", line="jwst/reference.specc:44", default=None
    )
    """Channel.

    string or int; optional (jwst/reference.specc:44).
    """

    band: str | None = key(
        "band", scalar("string"), doc="band of the spectrograph of MIRI", line="jwst/reference.specc:45", default=None
    )
    """Band of the spectrograph of MIRI.

    string; optional (jwst/reference.specc:45).
    """

    filter: str | None = key(
        "filter", scalar("string"), doc="filter wheel element", line="jwst/reference.specc:46", default=None
    )
    """Filter wheel element.

    string; optional (jwst/reference.specc:46).
    """

    pupil: str | None = key(
        "pupil", scalar("string"), doc="pupil wheel element", line="jwst/reference.specc:47", default=None
    )
    """Pupil wheel element.

    string; optional (jwst/reference.specc:47).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class SpecwcsMetaExposure(TreeObject, label="tree.meta.exposure"):
    """Which exposures it serves.

    The object tree.meta.exposure (jwst/reference.specc:49).
    """

    type: str | None = key(
        "type", scalar("string"), doc="kind of exposure", line="jwst/reference.specc:50", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference.specc:50).
    """

    p_exptype: str | None = key(
        "p_exptype",
        scalar("string"),
        doc="kinds of exposures, a bar behind each",
        line="jwst/reference.specc:51",
        default=None,
    )
    """Kinds of exposures, a bar behind each.

    string; /([A-Z0-9_-]+\\|)+/; optional (jwst/reference.specc:51).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class SpecwcsMetaSubarray(TreeObject, label="tree.meta.subarray"):
    """tree.meta.subarray.

    The object tree.meta.subarray (jwst/reference.specc:53).
    """

    name: str | None = key("name", scalar("string"), doc="subarray", line="jwst/reference.specc:54", default=None)
    """Subarray.

    string; optional (jwst/reference.specc:54).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class SpecwcsMeta(TreeObject, label="tree.meta"):
    """tree.meta.

    The object tree.meta (jwst/reference.specc:144).
    """

    telescope: Telescope | TelescopeText = key(
        "telescope", scalar("string", values=Telescope, any_case=True), doc="telescope", line="jwst/reference.specc:30"
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference.specc:30).
    """

    reftype: str = key(
        "reftype", scalar("string"), doc="what the file is a reference of", line="jwst/reference.specc:31"
    )
    """What the file is a reference of.

    string; required (jwst/reference.specc:31).
    """

    title: str | None = key(
        "title", scalar("string"), doc="name of the file for people", line="jwst/reference.specc:32", default=None
    )
    """Name of the file for people.

    string; optional (jwst/reference.specc:32).
    """

    description: str = key(
        "description", scalar("string"), doc="what the file holds, and how it was made", line="jwst/reference.specc:33"
    )
    """What the file holds, and how it was made.

    string; nonempty; required (jwst/reference.specc:33).
    """

    author: str = key("author", scalar("string"), doc="who made it", line="jwst/reference.specc:34")
    """Who made it.

    string; nonempty; required (jwst/reference.specc:34).
    """

    pedigree: str = key(
        "pedigree", scalar("string"), doc="what the data were taken from", line="jwst/reference.specc:35"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference.specc:35).
    """

    useafter: Instant = key(
        "useafter",
        scalar("datetime"),
        doc="first instant of observations that it serves",
        line="jwst/reference.specc:36",
    )
    """First instant of observations that it serves.

    datetime; required (jwst/reference.specc:36).
    """

    date: Instant | None = key(
        "date", scalar("datetime"), doc="when it was written", line="jwst/reference.specc:37", default=None
    )
    """When it was written.

    datetime; optional (jwst/reference.specc:37).
    """

    filename: str | None = key(
        "filename", scalar("string"), doc="its name when it was written", line="jwst/reference.specc:38", default=None
    )
    """Its name when it was written.

    string; optional (jwst/reference.specc:38).
    """

    model_type: str | None = key(
        "model_type",
        scalar("string"),
        doc="data model of the pipeline that reads it",
        line="jwst/reference.specc:39",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; optional (jwst/reference.specc:39).
    """

    instrument: SpecwcsMetaInstrument = key(
        "instrument", obj(SpecwcsMetaInstrument), doc="what it serves", line="jwst/reference.specc:40"
    )
    """What it serves.

    object; required (jwst/reference.specc:40).
    """

    exposure: SpecwcsMetaExposure | None = key(
        "exposure",
        obj(SpecwcsMetaExposure),
        doc="which exposures it serves",
        line="jwst/reference.specc:49",
        default=None,
    )
    """Which exposures it serves.

    object; optional (jwst/reference.specc:49).
    """

    subarray: SpecwcsMetaSubarray | None = key(
        "subarray", obj(SpecwcsMetaSubarray), line="jwst/reference.specc:53", default=None
    )
    """subarray.

    object; optional (jwst/reference.specc:53).
    """

    input_units: str = key("input_units", scalar("string"), doc="unit of what goes in", line="jwst/reference.specc:146")
    """Unit of what goes in.

    string; required (jwst/reference.specc:146).
    """

    output_units: str = key(
        "output_units", scalar("string"), doc="unit of what comes out", line="jwst/reference.specc:147"
    )
    """Unit of what comes out.

    string; required (jwst/reference.specc:147).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class SpecwcsTransform(TreeObject, label="Transform"):
    """Transform.

    The object Transform (jwst/reference.specc:58).

    A model, as the transform schemas of ASDF write it: the tag says which, and it may be made of others.
    """

    name: str | None = key(
        "name", scalar("string"), doc="name of the model", line="jwst/reference.specc:62", default=None
    )
    """Name of the model.

    string; optional (jwst/reference.specc:62).
    """

    inputs: Sequence[str] | None = key(
        "inputs", listed(scalar("string")), doc="names of what goes in", line="jwst/reference.specc:63", default=None
    )
    """Names of what goes in.

    list of string; optional (jwst/reference.specc:63).
    """

    outputs: Sequence[str] | None = key(
        "outputs", listed(scalar("string")), doc="names of what comes out", line="jwst/reference.specc:64", default=None
    )
    """Names of what comes out.

    list of string; optional (jwst/reference.specc:64).
    """

    bounding_box: Any | None = key(
        "bounding_box", anything(), doc="where the model holds", line="jwst/reference.specc:65", default=None
    )
    """Where the model holds.

    any; optional (jwst/reference.specc:65).
    """

    inverse: SpecwcsTransform | None = key(
        "inverse",
        obj(lambda: SpecwcsTransform),
        doc="the way back, where it does not follow",
        line="jwst/reference.specc:66",
        default=None,
    )
    """The way back, where it does not follow.

    object; optional (jwst/reference.specc:66).
    """

    forward: Sequence[SpecwcsTransform] | None = key(
        "forward",
        listed(obj(lambda: SpecwcsTransform), 2, 2),
        doc="the two that it is made of, the left one first",
        line="jwst/reference.specc:68",
        default=None,
    )
    """The two that it is made of, the left one first.

    list[2..2] of object; required, where its tag matches
    /.*/transform/(compose|concatenate|add|subtract|multiply|divide|power)-1\\..*/ (jwst/reference.specc:68).
    """

    coefficients: Numbers | None = key(
        "coefficients",
        numbers("float64"),
        doc="factor of each power, an axis an input",
        line="jwst/reference.specc:71",
        default=None,
    )
    """Factor of each power, an axis an input.

    float64[...]; required, where its tag matches /.*/transform/polynomial-1\\..*/ (jwst/reference.specc:71).
    """

    domain: Sequence[Number | Sequence[Number] | Numbers] | None = key(
        "domain",
        listed(either(scalar("float"), listed(scalar("float"), 2, 2))),
        doc="interval that is mapped to the window, of each input",
        line="jwst/reference.specc:72",
        default=None,
    )
    """Interval that is mapped to the window, of each input.

    list of float or list[2..2] of float; optional, where its tag matches /.*/transform/polynomial-1\\..*/
    (jwst/reference.specc:72).
    """

    window: Sequence[Number | Sequence[Number] | Numbers] | None = key(
        "window",
        listed(either(scalar("float"), listed(scalar("float"), 2, 2))),
        doc="interval that it is mapped to",
        line="jwst/reference.specc:73",
        default=None,
    )
    """Interval that it is mapped to.

    list of float or list[2..2] of float; optional, where its tag matches /.*/transform/polynomial-1\\..*/
    (jwst/reference.specc:73).
    """

    offset: Any | None = key("offset", anything(), doc="what is added", line="jwst/reference.specc:76", default=None)
    """What is added.

    any; required, where its tag matches /.*/transform/shift-1\\..*/ (jwst/reference.specc:76).
    """

    factor: Any | None = key(
        "factor", anything(), doc="what it is multiplied by", line="jwst/reference.specc:79", default=None
    )
    """What it is multiplied by.

    any; required, where its tag matches /.*/transform/scale-1\\..*/ (jwst/reference.specc:79).
    """

    n_dims: Integer | None = key(
        "n_dims", scalar("int"), doc="how many inputs are passed on", line="jwst/reference.specc:82", default=None
    )
    """How many inputs are passed on.

    int; > 0; optional, where its tag matches /.*/transform/identity-1\\..*/ (jwst/reference.specc:82).
    """

    value: Any | None = key("value", anything(), doc="what comes out", line="jwst/reference.specc:85", default=None)
    """What comes out.

    any; required, where its tag matches /.*/transform/constant-1\\..*/ (jwst/reference.specc:85).
    """

    dimensions: Integer | None = key(
        "dimensions", scalar("int"), doc="how many inputs there are", line="jwst/reference.specc:86", default=None
    )
    """How many inputs there are.

    int; optional, where its tag matches /.*/transform/constant-1\\..*/ (jwst/reference.specc:86).
    """

    mapping: Sequence[Integer] | Numbers | None = key(
        "mapping",
        listed(scalar("int"), 1),
        doc="which input each output is, from 0",
        line="jwst/reference.specc:89",
        default=None,
    )
    """Which input each output is, from 0.

    list[1..*] of int; >= 0; required, where its tag matches /.*/transform/remap_axes-1\\..*/
    (jwst/reference.specc:89).
    """

    n_inputs: Integer | None = key(
        "n_inputs", scalar("int"), doc="how many inputs there are", line="jwst/reference.specc:90", default=None
    )
    """How many inputs there are.

    int; > 0; optional, where its tag matches /.*/transform/remap_axes-1\\..*/ (jwst/reference.specc:90).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    tag: str | None = own_tag(default=None)
    """The tag of this object, where it is another than the key has that it is under."""


class Specwcs(AsdfProduct, product="specwcs", validator=_VALIDATOR):
    """Dispersion of grisms, a model for each order.

    Named jwst_{instrument}_specwcs_{serial}.asdf
    """

    meta: SpecwcsMeta = key("meta", obj(SpecwcsMeta), line="jwst/reference.specc:144")
    """meta.

    object; required (jwst/reference.specc:144).
    """

    orders: Sequence[Integer] | Numbers = key(
        "orders", listed(scalar("int"), 1), doc="spectral orders", line="jwst/reference.specc:149"
    )
    """Spectral orders.

    list[1..*] of int; unique; required (jwst/reference.specc:149).
    """

    displ: Sequence[SpecwcsTransform | Sequence[Sequence[SpecwcsTransform]]] = key(
        "displ",
        listed(either(obj(SpecwcsTransform), listed(listed(obj(SpecwcsTransform)))), 1),
        doc="wavelength along the trace",
        line="jwst/reference.specc:150",
    )
    """Wavelength along the trace.

    list[1..*] of object or list of list of object; required (jwst/reference.specc:150).
    """

    dispx: Sequence[SpecwcsTransform | Sequence[Sequence[SpecwcsTransform]]] = key(
        "dispx",
        listed(either(obj(SpecwcsTransform), listed(listed(obj(SpecwcsTransform)))), 1),
        doc="first coordinate along the trace",
        line="jwst/reference.specc:151",
    )
    """First coordinate along the trace.

    list[1..*] of object or list of list of object; required (jwst/reference.specc:151).
    """

    dispy: Sequence[SpecwcsTransform | Sequence[Sequence[SpecwcsTransform]]] = key(
        "dispy",
        listed(either(obj(SpecwcsTransform), listed(listed(obj(SpecwcsTransform)))), 1),
        doc="second coordinate along the trace",
        line="jwst/reference.specc:152",
    )
    """Second coordinate along the trace.

    list[1..*] of object or list of list of object; required (jwst/reference.specc:152).
    """

    invdispl: Sequence[SpecwcsTransform | Sequence[Sequence[SpecwcsTransform]]] | None = key(
        "invdispl",
        listed(either(obj(SpecwcsTransform), listed(listed(obj(SpecwcsTransform)))), 1),
        doc="place in the trace of a wavelength",
        line="jwst/reference.specc:153",
        default=None,
    )
    """Place in the trace of a wavelength.

    list[1..*] of object or list of list of object; optional (jwst/reference.specc:153).
    """

    invdispx: Sequence[SpecwcsTransform | None] | None = key(
        "invdispx",
        listed(either(obj(SpecwcsTransform), null()), 1),
        doc="place in the trace of a first coordinate",
        line="jwst/reference.specc:154",
        default=None,
    )
    """Place in the trace of a first coordinate.

    list[1..*] of object or null; optional (jwst/reference.specc:154).
    """

    invdispy: Sequence[SpecwcsTransform | None] | None = key(
        "invdispy",
        listed(either(obj(SpecwcsTransform), null()), 1),
        doc="place in the trace of a second coordinate",
        line="jwst/reference.specc:155",
        default=None,
    )
    """Place in the trace of a second coordinate.

    list[1..*] of object or null; optional (jwst/reference.specc:155).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.hdu("tree")["meta.instrument.name"])),
            "_specwcs_",
            field("serial", width=4),
            ".asdf",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        serial: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jwst_{instrument}_specwcs_{serial}.asdf; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class WavelengthrangeMetaInstrument(TreeObject, label="tree.meta.instrument"):
    """What it serves.

    The object tree.meta.instrument (jwst/reference.specc:40).
    """

    name: RefInstrument | RefInstrumentText = key(
        "name", scalar("string", values=RefInstrument, any_case=True), doc="instrument", line="jwst/reference.specc:41"
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference.specc:41).
    """

    detector: str | None = key(
        "detector", scalar("string"), doc="detector", line="jwst/reference.specc:42", default=None
    )
    """Detector.

    string; optional (jwst/reference.specc:42).
    """

    module: Literal["A", "B"] | None = key(
        "module",
        scalar("string", values=("A", "B")),
        doc="module of NIRCam",
        line="jwst/reference.specc:43",
        default=None,
    )
    """Module of NIRCam.

    string; "A" or "B"; optional (jwst/reference.specc:43).
    """

    channel: str | Integer | None = key(
        "channel", scalar("string", "int"), doc="channel", line="jwst/reference.specc:44", default=None
    )
    """Channel.

    string or int; optional (jwst/reference.specc:44).
    """

    band: str | None = key(
        "band", scalar("string"), doc="band of the spectrograph of MIRI", line="jwst/reference.specc:45", default=None
    )
    """Band of the spectrograph of MIRI.

    string; optional (jwst/reference.specc:45).
    """

    filter: str | None = key(
        "filter", scalar("string"), doc="filter wheel element", line="jwst/reference.specc:46", default=None
    )
    """Filter wheel element.

    string; optional (jwst/reference.specc:46).
    """

    pupil: str | None = key(
        "pupil", scalar("string"), doc="pupil wheel element", line="jwst/reference.specc:47", default=None
    )
    """Pupil wheel element.

    string; optional (jwst/reference.specc:47).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class WavelengthrangeMetaExposure(TreeObject, label="tree.meta.exposure"):
    """Which exposures it serves.

    The object tree.meta.exposure (jwst/reference.specc:49).
    """

    type: str | None = key(
        "type", scalar("string"), doc="kind of exposure", line="jwst/reference.specc:50", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference.specc:50).
    """

    p_exptype: str | None = key(
        "p_exptype",
        scalar("string"),
        doc="kinds of exposures, a bar behind each",
        line="jwst/reference.specc:51",
        default=None,
    )
    """Kinds of exposures, a bar behind each.

    string; /([A-Z0-9_-]+\\|)+/; optional (jwst/reference.specc:51).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class WavelengthrangeMetaSubarray(TreeObject, label="tree.meta.subarray"):
    """tree.meta.subarray.

    The object tree.meta.subarray (jwst/reference.specc:53).
    """

    name: str | None = key("name", scalar("string"), doc="subarray", line="jwst/reference.specc:54", default=None)
    """Subarray.

    string; optional (jwst/reference.specc:54).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class WavelengthrangeMeta(TreeObject, label="tree.meta"):
    """tree.meta.

    The object tree.meta (jwst/reference.specc:166).
    """

    telescope: Telescope | TelescopeText = key(
        "telescope", scalar("string", values=Telescope, any_case=True), doc="telescope", line="jwst/reference.specc:30"
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference.specc:30).
    """

    reftype: str = key(
        "reftype", scalar("string"), doc="what the file is a reference of", line="jwst/reference.specc:31"
    )
    """What the file is a reference of.

    string; required (jwst/reference.specc:31).
    """

    title: str | None = key(
        "title", scalar("string"), doc="name of the file for people", line="jwst/reference.specc:32", default=None
    )
    """Name of the file for people.

    string; optional (jwst/reference.specc:32).
    """

    description: str = key(
        "description", scalar("string"), doc="what the file holds, and how it was made", line="jwst/reference.specc:33"
    )
    """What the file holds, and how it was made.

    string; nonempty; required (jwst/reference.specc:33).
    """

    author: str = key("author", scalar("string"), doc="who made it", line="jwst/reference.specc:34")
    """Who made it.

    string; nonempty; required (jwst/reference.specc:34).
    """

    pedigree: str = key(
        "pedigree", scalar("string"), doc="what the data were taken from", line="jwst/reference.specc:35"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference.specc:35).
    """

    useafter: Instant = key(
        "useafter",
        scalar("datetime"),
        doc="first instant of observations that it serves",
        line="jwst/reference.specc:36",
    )
    """First instant of observations that it serves.

    datetime; required (jwst/reference.specc:36).
    """

    date: Instant | None = key(
        "date", scalar("datetime"), doc="when it was written", line="jwst/reference.specc:37", default=None
    )
    """When it was written.

    datetime; optional (jwst/reference.specc:37).
    """

    filename: str | None = key(
        "filename", scalar("string"), doc="its name when it was written", line="jwst/reference.specc:38", default=None
    )
    """Its name when it was written.

    string; optional (jwst/reference.specc:38).
    """

    model_type: str | None = key(
        "model_type",
        scalar("string"),
        doc="data model of the pipeline that reads it",
        line="jwst/reference.specc:39",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; optional (jwst/reference.specc:39).
    """

    instrument: WavelengthrangeMetaInstrument = key(
        "instrument", obj(WavelengthrangeMetaInstrument), doc="what it serves", line="jwst/reference.specc:40"
    )
    """What it serves.

    object; required (jwst/reference.specc:40).
    """

    exposure: WavelengthrangeMetaExposure | None = key(
        "exposure",
        obj(WavelengthrangeMetaExposure),
        doc="which exposures it serves",
        line="jwst/reference.specc:49",
        default=None,
    )
    """Which exposures it serves.

    object; optional (jwst/reference.specc:49).
    """

    subarray: WavelengthrangeMetaSubarray | None = key(
        "subarray", obj(WavelengthrangeMetaSubarray), line="jwst/reference.specc:53", default=None
    )
    """subarray.

    object; optional (jwst/reference.specc:53).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Wavelengthrange(AsdfProduct, product="wavelengthrange", validator=_VALIDATOR):
    """Wavelengths that reach the detector, by filter and order.

    Named jwst_{instrument}_wavelengthrange_{serial}.asdf
    """

    meta: WavelengthrangeMeta = key("meta", obj(WavelengthrangeMeta), line="jwst/reference.specc:166")
    """meta.

    object; required (jwst/reference.specc:166).
    """

    order: Sequence[Integer] | Numbers | None = key(
        "order",
        listed(scalar("int")),
        doc="spectral order of each range",
        line="jwst/reference.specc:167",
        default=None,
    )
    """Spectral order of each range.

    list[n] of int; optional (jwst/reference.specc:167).
    """

    waverange_selector: Sequence[str] | None = key(
        "waverange_selector",
        listed(scalar("string")),
        doc="filter and grating, or filter, of each range",
        line="jwst/reference.specc:168",
        default=None,
    )
    """Filter and grating, or filter, of each range.

    list[n] of string; optional (jwst/reference.specc:168).
    """

    wavelengthrange: Sequence[Any] = key(
        "wavelengthrange",
        listed(anything(), 1),
        doc="ranges, as the instrument writes them",
        line="jwst/reference.specc:169",
    )
    """Ranges, as the instrument writes them.

    list[1..*] of any; required (jwst/reference.specc:169).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.hdu("tree")["meta.instrument.name"])),
            "_wavelengthrange_",
            field("serial", width=4),
            ".asdf",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        serial: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jwst_{instrument}_wavelengthrange_{serial}.asdf; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class AbvegaMetaInstrument(TreeObject, label="tree.meta.instrument"):
    """What it serves.

    The object tree.meta.instrument (jwst/reference.specc:40).
    """

    name: RefInstrument | RefInstrumentText = key(
        "name", scalar("string", values=RefInstrument, any_case=True), doc="instrument", line="jwst/reference.specc:41"
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference.specc:41).
    """

    detector: str | None = key(
        "detector", scalar("string"), doc="detector", line="jwst/reference.specc:42", default=None
    )
    """Detector.

    string; optional (jwst/reference.specc:42).
    """

    module: Literal["A", "B"] | None = key(
        "module",
        scalar("string", values=("A", "B")),
        doc="module of NIRCam",
        line="jwst/reference.specc:43",
        default=None,
    )
    """Module of NIRCam.

    string; "A" or "B"; optional (jwst/reference.specc:43).
    """

    channel: str | Integer | None = key(
        "channel", scalar("string", "int"), doc="channel", line="jwst/reference.specc:44", default=None
    )
    """Channel.

    string or int; optional (jwst/reference.specc:44).
    """

    band: str | None = key(
        "band", scalar("string"), doc="band of the spectrograph of MIRI", line="jwst/reference.specc:45", default=None
    )
    """Band of the spectrograph of MIRI.

    string; optional (jwst/reference.specc:45).
    """

    filter: str | None = key(
        "filter", scalar("string"), doc="filter wheel element", line="jwst/reference.specc:46", default=None
    )
    """Filter wheel element.

    string; optional (jwst/reference.specc:46).
    """

    pupil: str | None = key(
        "pupil", scalar("string"), doc="pupil wheel element", line="jwst/reference.specc:47", default=None
    )
    """Pupil wheel element.

    string; optional (jwst/reference.specc:47).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class AbvegaMetaExposure(TreeObject, label="tree.meta.exposure"):
    """Which exposures it serves.

    The object tree.meta.exposure (jwst/reference.specc:49).
    """

    type: str | None = key(
        "type", scalar("string"), doc="kind of exposure", line="jwst/reference.specc:50", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference.specc:50).
    """

    p_exptype: str | None = key(
        "p_exptype",
        scalar("string"),
        doc="kinds of exposures, a bar behind each",
        line="jwst/reference.specc:51",
        default=None,
    )
    """Kinds of exposures, a bar behind each.

    string; /([A-Z0-9_-]+\\|)+/; optional (jwst/reference.specc:51).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class AbvegaMetaSubarray(TreeObject, label="tree.meta.subarray"):
    """tree.meta.subarray.

    The object tree.meta.subarray (jwst/reference.specc:53).
    """

    name: str | None = key("name", scalar("string"), doc="subarray", line="jwst/reference.specc:54", default=None)
    """Subarray.

    string; optional (jwst/reference.specc:54).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class AbvegaMeta(TreeObject, label="tree.meta"):
    """tree.meta.

    The object tree.meta (jwst/reference.specc:180).
    """

    telescope: Telescope | TelescopeText = key(
        "telescope", scalar("string", values=Telescope, any_case=True), doc="telescope", line="jwst/reference.specc:30"
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference.specc:30).
    """

    reftype: str = key(
        "reftype", scalar("string"), doc="what the file is a reference of", line="jwst/reference.specc:31"
    )
    """What the file is a reference of.

    string; required (jwst/reference.specc:31).
    """

    title: str | None = key(
        "title", scalar("string"), doc="name of the file for people", line="jwst/reference.specc:32", default=None
    )
    """Name of the file for people.

    string; optional (jwst/reference.specc:32).
    """

    description: str = key(
        "description", scalar("string"), doc="what the file holds, and how it was made", line="jwst/reference.specc:33"
    )
    """What the file holds, and how it was made.

    string; nonempty; required (jwst/reference.specc:33).
    """

    author: str = key("author", scalar("string"), doc="who made it", line="jwst/reference.specc:34")
    """Who made it.

    string; nonempty; required (jwst/reference.specc:34).
    """

    pedigree: str = key(
        "pedigree", scalar("string"), doc="what the data were taken from", line="jwst/reference.specc:35"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference.specc:35).
    """

    useafter: Instant = key(
        "useafter",
        scalar("datetime"),
        doc="first instant of observations that it serves",
        line="jwst/reference.specc:36",
    )
    """First instant of observations that it serves.

    datetime; required (jwst/reference.specc:36).
    """

    date: Instant | None = key(
        "date", scalar("datetime"), doc="when it was written", line="jwst/reference.specc:37", default=None
    )
    """When it was written.

    datetime; optional (jwst/reference.specc:37).
    """

    filename: str | None = key(
        "filename", scalar("string"), doc="its name when it was written", line="jwst/reference.specc:38", default=None
    )
    """Its name when it was written.

    string; optional (jwst/reference.specc:38).
    """

    model_type: str | None = key(
        "model_type",
        scalar("string"),
        doc="data model of the pipeline that reads it",
        line="jwst/reference.specc:39",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; optional (jwst/reference.specc:39).
    """

    instrument: AbvegaMetaInstrument = key(
        "instrument", obj(AbvegaMetaInstrument), doc="what it serves", line="jwst/reference.specc:40"
    )
    """What it serves.

    object; required (jwst/reference.specc:40).
    """

    exposure: AbvegaMetaExposure | None = key(
        "exposure",
        obj(AbvegaMetaExposure),
        doc="which exposures it serves",
        line="jwst/reference.specc:49",
        default=None,
    )
    """Which exposures it serves.

    object; optional (jwst/reference.specc:49).
    """

    subarray: AbvegaMetaSubarray | None = key(
        "subarray", obj(AbvegaMetaSubarray), line="jwst/reference.specc:53", default=None
    )
    """subarray.

    object; optional (jwst/reference.specc:53).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class AbvegaAbvegaOffsetColumns(TreeObject, label="tree.abvega_offset.columns"):
    """The columns, in the same order.

    The object tree.abvega_offset.columns (jwst/reference.specc:183).
    """

    name: str = key("name", scalar("string"), doc="name of the column", line="jwst/reference.specc:184")
    """Name of the column.

    string; required (jwst/reference.specc:184).
    """

    data: Numbers = key(
        "data", numbers("string", "float32", "float64"), doc="its values", line="jwst/reference.specc:185"
    )
    """Its values.

    string[...] or float32[...] or float64[...]; required (jwst/reference.specc:185).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class AbvegaAbvegaOffset(TreeObject, label="tree.abvega_offset"):
    """A row for each filter.

    The object tree.abvega_offset (jwst/reference.specc:181).
    """

    colnames: Sequence[str] = key(
        "colnames", listed(scalar("string"), 1), doc="names of the columns", line="jwst/reference.specc:182"
    )
    """Names of the columns.

    list[1..*] of string; unique; required (jwst/reference.specc:182).
    """

    columns: Sequence[AbvegaAbvegaOffsetColumns] = key(
        "columns",
        listed(obj(AbvegaAbvegaOffsetColumns), 1),
        doc="the columns, in the same order",
        line="jwst/reference.specc:183",
    )
    """The columns, in the same order.

    list[1..*] of object; required (jwst/reference.specc:183).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Abvega(AsdfProduct, product="abvega", validator=_VALIDATOR):
    """Magnitudes of Vega in the AB system.

    Named jwst_{instrument}_abvegaoffset_{serial}.asdf
    """

    meta: AbvegaMeta = key("meta", obj(AbvegaMeta), line="jwst/reference.specc:180")
    """meta.

    object; required (jwst/reference.specc:180).
    """

    abvega_offset: AbvegaAbvegaOffset = key(
        "abvega_offset",
        obj(AbvegaAbvegaOffset),
        doc="a row for each filter",
        line="jwst/reference.specc:181",
        tag="tag:astropy.org:astropy/table/table-1.0.0",
        tags=("tag:astropy.org:astropy/table/table-1.*",),
    )
    """A row for each filter.

    object; tagged tag:astropy.org:astropy/table/table-1.*; required (jwst/reference.specc:181).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.hdu("tree")["meta.instrument.name"])),
            "_abvegaoffset_",
            field("serial", width=4),
            ".asdf",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        serial: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jwst_{instrument}_abvegaoffset_{serial}.asdf; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class ParsStep(TreeObject, label="Step"):
    """Step.

    The object Step (jwst/reference.specc:192).

    What a step of the pipeline is told, and the steps within it.
    """

    class_2: str | None = key(
        "class", scalar("string"), doc="class of the step", line="jwst/reference.specc:196", default=None
    )
    """Class of the step.

    string; /[\\w.]+/; optional (jwst/reference.specc:196).
    """

    name: str | None = key(
        "name", scalar("string"), doc="name of the step", line="jwst/reference.specc:197", default=None
    )
    """Name of the step.

    string; optional (jwst/reference.specc:197).
    """

    parameters: Mapping[str, Any] | None = key(
        "parameters",
        mapped(anything(nullable=True)),
        doc="values by the names of the parameters",
        line="jwst/reference.specc:198",
        default=None,
    )
    """Values by the names of the parameters.

    map of any; values may be null; optional (jwst/reference.specc:198).
    """

    steps: Sequence[ParsStep] | None = key(
        "steps", listed(obj(lambda: ParsStep)), doc="steps of a pipeline", line="jwst/reference.specc:199", default=None
    )
    """Steps of a pipeline.

    list of object; optional (jwst/reference.specc:199).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ParsMetaInstrument(TreeObject, label="tree.meta.instrument"):
    """What it serves.

    The object tree.meta.instrument (jwst/reference.specc:40).
    """

    name: RefInstrument | RefInstrumentText = key(
        "name", scalar("string", values=RefInstrument, any_case=True), doc="instrument", line="jwst/reference.specc:41"
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference.specc:41).
    """

    detector: str | None = key(
        "detector", scalar("string"), doc="detector", line="jwst/reference.specc:42", default=None
    )
    """Detector.

    string; optional (jwst/reference.specc:42).
    """

    module: Literal["A", "B"] | None = key(
        "module",
        scalar("string", values=("A", "B")),
        doc="module of NIRCam",
        line="jwst/reference.specc:43",
        default=None,
    )
    """Module of NIRCam.

    string; "A" or "B"; optional (jwst/reference.specc:43).
    """

    channel: str | Integer | None = key(
        "channel", scalar("string", "int"), doc="channel", line="jwst/reference.specc:44", default=None
    )
    """Channel.

    string or int; optional (jwst/reference.specc:44).
    """

    band: str | None = key(
        "band", scalar("string"), doc="band of the spectrograph of MIRI", line="jwst/reference.specc:45", default=None
    )
    """Band of the spectrograph of MIRI.

    string; optional (jwst/reference.specc:45).
    """

    filter: str | None = key(
        "filter", scalar("string"), doc="filter wheel element", line="jwst/reference.specc:46", default=None
    )
    """Filter wheel element.

    string; optional (jwst/reference.specc:46).
    """

    pupil: str | None = key(
        "pupil", scalar("string"), doc="pupil wheel element", line="jwst/reference.specc:47", default=None
    )
    """Pupil wheel element.

    string; optional (jwst/reference.specc:47).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ParsMetaExposure(TreeObject, label="tree.meta.exposure"):
    """Which exposures it serves.

    The object tree.meta.exposure (jwst/reference.specc:49).
    """

    type: str | None = key(
        "type", scalar("string"), doc="kind of exposure", line="jwst/reference.specc:50", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference.specc:50).
    """

    p_exptype: str | None = key(
        "p_exptype",
        scalar("string"),
        doc="kinds of exposures, a bar behind each",
        line="jwst/reference.specc:51",
        default=None,
    )
    """Kinds of exposures, a bar behind each.

    string; /([A-Z0-9_-]+\\|)+/; optional (jwst/reference.specc:51).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ParsMetaSubarray(TreeObject, label="tree.meta.subarray"):
    """tree.meta.subarray.

    The object tree.meta.subarray (jwst/reference.specc:53).
    """

    name: str | None = key("name", scalar("string"), doc="subarray", line="jwst/reference.specc:54", default=None)
    """Subarray.

    string; optional (jwst/reference.specc:54).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ParsMeta(TreeObject, label="tree.meta"):
    """tree.meta.

    The object tree.meta (jwst/reference.specc:211).
    """

    telescope: Telescope | TelescopeText = key(
        "telescope", scalar("string", values=Telescope, any_case=True), doc="telescope", line="jwst/reference.specc:30"
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference.specc:30).
    """

    reftype: str = key(
        "reftype", scalar("string"), doc="what the file is a reference of", line="jwst/reference.specc:31"
    )
    """What the file is a reference of.

    string; required (jwst/reference.specc:31).
    """

    title: str | None = key(
        "title", scalar("string"), doc="name of the file for people", line="jwst/reference.specc:32", default=None
    )
    """Name of the file for people.

    string; optional (jwst/reference.specc:32).
    """

    description: str = key(
        "description", scalar("string"), doc="what the file holds, and how it was made", line="jwst/reference.specc:33"
    )
    """What the file holds, and how it was made.

    string; nonempty; required (jwst/reference.specc:33).
    """

    author: str = key("author", scalar("string"), doc="who made it", line="jwst/reference.specc:34")
    """Who made it.

    string; nonempty; required (jwst/reference.specc:34).
    """

    pedigree: str = key(
        "pedigree", scalar("string"), doc="what the data were taken from", line="jwst/reference.specc:35"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference.specc:35).
    """

    useafter: Instant = key(
        "useafter",
        scalar("datetime"),
        doc="first instant of observations that it serves",
        line="jwst/reference.specc:36",
    )
    """First instant of observations that it serves.

    datetime; required (jwst/reference.specc:36).
    """

    date: Instant | None = key(
        "date", scalar("datetime"), doc="when it was written", line="jwst/reference.specc:37", default=None
    )
    """When it was written.

    datetime; optional (jwst/reference.specc:37).
    """

    filename: str | None = key(
        "filename", scalar("string"), doc="its name when it was written", line="jwst/reference.specc:38", default=None
    )
    """Its name when it was written.

    string; optional (jwst/reference.specc:38).
    """

    model_type: str | None = key(
        "model_type",
        scalar("string"),
        doc="data model of the pipeline that reads it",
        line="jwst/reference.specc:39",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; optional (jwst/reference.specc:39).
    """

    instrument: ParsMetaInstrument = key(
        "instrument", obj(ParsMetaInstrument), doc="what it serves", line="jwst/reference.specc:40"
    )
    """What it serves.

    object; required (jwst/reference.specc:40).
    """

    exposure: ParsMetaExposure | None = key(
        "exposure", obj(ParsMetaExposure), doc="which exposures it serves", line="jwst/reference.specc:49", default=None
    )
    """Which exposures it serves.

    object; optional (jwst/reference.specc:49).
    """

    subarray: ParsMetaSubarray | None = key(
        "subarray", obj(ParsMetaSubarray), line="jwst/reference.specc:53", default=None
    )
    """subarray.

    object; optional (jwst/reference.specc:53).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Pars(AsdfProduct, product="pars", validator=_VALIDATOR):
    """Parameters of a step.

    Named jwst_{instrument}_pars-{step}_{serial}.asdf
    """

    class_2: str | None = key(
        "class", scalar("string"), doc="class of the step", line="jwst/reference.specc:196", default=None
    )
    """Class of the step.

    string; /[\\w.]+/; optional (jwst/reference.specc:196).
    """

    name: str | None = key(
        "name", scalar("string"), doc="name of the step", line="jwst/reference.specc:197", default=None
    )
    """Name of the step.

    string; optional (jwst/reference.specc:197).
    """

    parameters: Mapping[str, Any] | None = key(
        "parameters",
        mapped(anything(nullable=True)),
        doc="values by the names of the parameters",
        line="jwst/reference.specc:198",
        default=None,
    )
    """Values by the names of the parameters.

    map of any; values may be null; optional (jwst/reference.specc:198).
    """

    steps: Sequence[ParsStep] | None = key(
        "steps", listed(obj(ParsStep)), doc="steps of a pipeline", line="jwst/reference.specc:199", default=None
    )
    """Steps of a pipeline.

    list of object; optional (jwst/reference.specc:199).
    """

    meta: ParsMeta = key("meta", obj(ParsMeta), line="jwst/reference.specc:211")
    """meta.

    object; required (jwst/reference.specc:211).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.hdu("tree")["meta.instrument.name"])),
            "_pars-",
            field("step"),
            "_",
            field("serial", width=4),
            ".asdf",
        ),
    )

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
        """Write jwst_{instrument}_pars-{step}_{serial}.asdf; see `Product.write`.

        step: step; /[a-z0-9]+/.
        serial: number of the file; digits[4].
        """
        return self._write(folder, {"step": step, "serial": serial}, name=name, overwrite=overwrite, profile=profile)


class WavecorrMetaInstrument(TreeObject, label="tree.meta.instrument"):
    """What it serves.

    The object tree.meta.instrument (jwst/reference.specc:40).
    """

    name: RefInstrument | RefInstrumentText = key(
        "name", scalar("string", values=RefInstrument, any_case=True), doc="instrument", line="jwst/reference.specc:41"
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference.specc:41).
    """

    detector: str | None = key(
        "detector", scalar("string"), doc="detector", line="jwst/reference.specc:42", default=None
    )
    """Detector.

    string; optional (jwst/reference.specc:42).
    """

    module: Literal["A", "B"] | None = key(
        "module",
        scalar("string", values=("A", "B")),
        doc="module of NIRCam",
        line="jwst/reference.specc:43",
        default=None,
    )
    """Module of NIRCam.

    string; "A" or "B"; optional (jwst/reference.specc:43).
    """

    channel: str | Integer | None = key(
        "channel", scalar("string", "int"), doc="channel", line="jwst/reference.specc:44", default=None
    )
    """Channel.

    string or int; optional (jwst/reference.specc:44).
    """

    band: str | None = key(
        "band", scalar("string"), doc="band of the spectrograph of MIRI", line="jwst/reference.specc:45", default=None
    )
    """Band of the spectrograph of MIRI.

    string; optional (jwst/reference.specc:45).
    """

    filter: str | None = key(
        "filter", scalar("string"), doc="filter wheel element", line="jwst/reference.specc:46", default=None
    )
    """Filter wheel element.

    string; optional (jwst/reference.specc:46).
    """

    pupil: str | None = key(
        "pupil", scalar("string"), doc="pupil wheel element", line="jwst/reference.specc:47", default=None
    )
    """Pupil wheel element.

    string; optional (jwst/reference.specc:47).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class WavecorrMetaExposure(TreeObject, label="tree.meta.exposure"):
    """Which exposures it serves.

    The object tree.meta.exposure (jwst/reference.specc:49).
    """

    type: str | None = key(
        "type", scalar("string"), doc="kind of exposure", line="jwst/reference.specc:50", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference.specc:50).
    """

    p_exptype: str | None = key(
        "p_exptype",
        scalar("string"),
        doc="kinds of exposures, a bar behind each",
        line="jwst/reference.specc:51",
        default=None,
    )
    """Kinds of exposures, a bar behind each.

    string; /([A-Z0-9_-]+\\|)+/; optional (jwst/reference.specc:51).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class WavecorrMetaSubarray(TreeObject, label="tree.meta.subarray"):
    """tree.meta.subarray.

    The object tree.meta.subarray (jwst/reference.specc:53).
    """

    name: str | None = key("name", scalar("string"), doc="subarray", line="jwst/reference.specc:54", default=None)
    """Subarray.

    string; optional (jwst/reference.specc:54).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class WavecorrMeta(TreeObject, label="tree.meta"):
    """tree.meta.

    The object tree.meta (jwst/reference.specc:223).
    """

    telescope: Telescope | TelescopeText = key(
        "telescope", scalar("string", values=Telescope, any_case=True), doc="telescope", line="jwst/reference.specc:30"
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference.specc:30).
    """

    reftype: str = key(
        "reftype", scalar("string"), doc="what the file is a reference of", line="jwst/reference.specc:31"
    )
    """What the file is a reference of.

    string; required (jwst/reference.specc:31).
    """

    title: str | None = key(
        "title", scalar("string"), doc="name of the file for people", line="jwst/reference.specc:32", default=None
    )
    """Name of the file for people.

    string; optional (jwst/reference.specc:32).
    """

    description: str = key(
        "description", scalar("string"), doc="what the file holds, and how it was made", line="jwst/reference.specc:33"
    )
    """What the file holds, and how it was made.

    string; nonempty; required (jwst/reference.specc:33).
    """

    author: str = key("author", scalar("string"), doc="who made it", line="jwst/reference.specc:34")
    """Who made it.

    string; nonempty; required (jwst/reference.specc:34).
    """

    pedigree: str = key(
        "pedigree", scalar("string"), doc="what the data were taken from", line="jwst/reference.specc:35"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference.specc:35).
    """

    useafter: Instant = key(
        "useafter",
        scalar("datetime"),
        doc="first instant of observations that it serves",
        line="jwst/reference.specc:36",
    )
    """First instant of observations that it serves.

    datetime; required (jwst/reference.specc:36).
    """

    date: Instant | None = key(
        "date", scalar("datetime"), doc="when it was written", line="jwst/reference.specc:37", default=None
    )
    """When it was written.

    datetime; optional (jwst/reference.specc:37).
    """

    filename: str | None = key(
        "filename", scalar("string"), doc="its name when it was written", line="jwst/reference.specc:38", default=None
    )
    """Its name when it was written.

    string; optional (jwst/reference.specc:38).
    """

    model_type: str | None = key(
        "model_type",
        scalar("string"),
        doc="data model of the pipeline that reads it",
        line="jwst/reference.specc:39",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; optional (jwst/reference.specc:39).
    """

    instrument: WavecorrMetaInstrument = key(
        "instrument", obj(WavecorrMetaInstrument), doc="what it serves", line="jwst/reference.specc:40"
    )
    """What it serves.

    object; required (jwst/reference.specc:40).
    """

    exposure: WavecorrMetaExposure | None = key(
        "exposure",
        obj(WavecorrMetaExposure),
        doc="which exposures it serves",
        line="jwst/reference.specc:49",
        default=None,
    )
    """Which exposures it serves.

    object; optional (jwst/reference.specc:49).
    """

    subarray: WavecorrMetaSubarray | None = key(
        "subarray", obj(WavecorrMetaSubarray), line="jwst/reference.specc:53", default=None
    )
    """subarray.

    object; optional (jwst/reference.specc:53).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class WavecorrTransform(TreeObject, label="Transform"):
    """Transform.

    The object Transform (jwst/reference.specc:58).

    A model, as the transform schemas of ASDF write it: the tag says which, and it may be made of others.
    """

    name: str | None = key(
        "name", scalar("string"), doc="name of the model", line="jwst/reference.specc:62", default=None
    )
    """Name of the model.

    string; optional (jwst/reference.specc:62).
    """

    inputs: Sequence[str] | None = key(
        "inputs", listed(scalar("string")), doc="names of what goes in", line="jwst/reference.specc:63", default=None
    )
    """Names of what goes in.

    list of string; optional (jwst/reference.specc:63).
    """

    outputs: Sequence[str] | None = key(
        "outputs", listed(scalar("string")), doc="names of what comes out", line="jwst/reference.specc:64", default=None
    )
    """Names of what comes out.

    list of string; optional (jwst/reference.specc:64).
    """

    bounding_box: Any | None = key(
        "bounding_box", anything(), doc="where the model holds", line="jwst/reference.specc:65", default=None
    )
    """Where the model holds.

    any; optional (jwst/reference.specc:65).
    """

    inverse: WavecorrTransform | None = key(
        "inverse",
        obj(lambda: WavecorrTransform),
        doc="the way back, where it does not follow",
        line="jwst/reference.specc:66",
        default=None,
    )
    """The way back, where it does not follow.

    object; optional (jwst/reference.specc:66).
    """

    forward: Sequence[WavecorrTransform] | None = key(
        "forward",
        listed(obj(lambda: WavecorrTransform), 2, 2),
        doc="the two that it is made of, the left one first",
        line="jwst/reference.specc:68",
        default=None,
    )
    """The two that it is made of, the left one first.

    list[2..2] of object; required, where its tag matches
    /.*/transform/(compose|concatenate|add|subtract|multiply|divide|power)-1\\..*/ (jwst/reference.specc:68).
    """

    coefficients: Numbers | None = key(
        "coefficients",
        numbers("float64"),
        doc="factor of each power, an axis an input",
        line="jwst/reference.specc:71",
        default=None,
    )
    """Factor of each power, an axis an input.

    float64[...]; required, where its tag matches /.*/transform/polynomial-1\\..*/ (jwst/reference.specc:71).
    """

    domain: Sequence[Number | Sequence[Number] | Numbers] | None = key(
        "domain",
        listed(either(scalar("float"), listed(scalar("float"), 2, 2))),
        doc="interval that is mapped to the window, of each input",
        line="jwst/reference.specc:72",
        default=None,
    )
    """Interval that is mapped to the window, of each input.

    list of float or list[2..2] of float; optional, where its tag matches /.*/transform/polynomial-1\\..*/
    (jwst/reference.specc:72).
    """

    window: Sequence[Number | Sequence[Number] | Numbers] | None = key(
        "window",
        listed(either(scalar("float"), listed(scalar("float"), 2, 2))),
        doc="interval that it is mapped to",
        line="jwst/reference.specc:73",
        default=None,
    )
    """Interval that it is mapped to.

    list of float or list[2..2] of float; optional, where its tag matches /.*/transform/polynomial-1\\..*/
    (jwst/reference.specc:73).
    """

    offset: Any | None = key("offset", anything(), doc="what is added", line="jwst/reference.specc:76", default=None)
    """What is added.

    any; required, where its tag matches /.*/transform/shift-1\\..*/ (jwst/reference.specc:76).
    """

    factor: Any | None = key(
        "factor", anything(), doc="what it is multiplied by", line="jwst/reference.specc:79", default=None
    )
    """What it is multiplied by.

    any; required, where its tag matches /.*/transform/scale-1\\..*/ (jwst/reference.specc:79).
    """

    n_dims: Integer | None = key(
        "n_dims", scalar("int"), doc="how many inputs are passed on", line="jwst/reference.specc:82", default=None
    )
    """How many inputs are passed on.

    int; > 0; optional, where its tag matches /.*/transform/identity-1\\..*/ (jwst/reference.specc:82).
    """

    value: Any | None = key("value", anything(), doc="what comes out", line="jwst/reference.specc:85", default=None)
    """What comes out.

    any; required, where its tag matches /.*/transform/constant-1\\..*/ (jwst/reference.specc:85).
    """

    dimensions: Integer | None = key(
        "dimensions", scalar("int"), doc="how many inputs there are", line="jwst/reference.specc:86", default=None
    )
    """How many inputs there are.

    int; optional, where its tag matches /.*/transform/constant-1\\..*/ (jwst/reference.specc:86).
    """

    mapping: Sequence[Integer] | Numbers | None = key(
        "mapping",
        listed(scalar("int"), 1),
        doc="which input each output is, from 0",
        line="jwst/reference.specc:89",
        default=None,
    )
    """Which input each output is, from 0.

    list[1..*] of int; >= 0; required, where its tag matches /.*/transform/remap_axes-1\\..*/
    (jwst/reference.specc:89).
    """

    n_inputs: Integer | None = key(
        "n_inputs", scalar("int"), doc="how many inputs there are", line="jwst/reference.specc:90", default=None
    )
    """How many inputs there are.

    int; > 0; optional, where its tag matches /.*/transform/remap_axes-1\\..*/ (jwst/reference.specc:90).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    tag: str | None = own_tag(default=None)
    """The tag of this object, where it is another than the key has that it is under."""


class WavecorrApertures(TreeObject, label="tree.apertures"):
    """A correction for each aperture.

    The object tree.apertures (jwst/reference.specc:225).
    """

    aperture_name: str = key(
        "aperture_name", scalar("string"), doc="name of the aperture", line="jwst/reference.specc:226"
    )
    """Name of the aperture.

    string; unique; required (jwst/reference.specc:226).
    """

    variance: Numbers = key(
        "variance", numbers("float64"), doc="variance of the correction", line="jwst/reference.specc:227"
    )
    """Variance of the correction.

    float64[...]; required (jwst/reference.specc:227).
    """

    width: Number = key("width", scalar("float"), doc="width of the slit", line="jwst/reference.specc:228")
    """Width of the slit.

    float; > 0; required (jwst/reference.specc:228).
    """

    zero_point_offset: WavecorrTransform = key(
        "zero_point_offset",
        obj(WavecorrTransform),
        doc="correction, by wavelength and place in the slit",
        line="jwst/reference.specc:229",
    )
    """Correction, by wavelength and place in the slit.

    object; required (jwst/reference.specc:229).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Wavecorr(AsdfProduct, product="wavecorr", validator=_VALIDATOR):
    """Corrections of wavelengths for where a source lies in its slit.

    Named jwst_{instrument}_wavecorr_{serial}.asdf
    """

    meta: WavecorrMeta = key("meta", obj(WavecorrMeta), line="jwst/reference.specc:223")
    """meta.

    object; required (jwst/reference.specc:223).
    """

    aperture_names: Sequence[str] | None = key(
        "aperture_names",
        listed(scalar("string")),
        doc="names of the apertures",
        line="jwst/reference.specc:224",
        default=None,
    )
    """Names of the apertures.

    list of string; optional (jwst/reference.specc:224).
    """

    apertures: Sequence[WavecorrApertures] = key(
        "apertures",
        listed(obj(WavecorrApertures), 1),
        doc="a correction for each aperture",
        line="jwst/reference.specc:225",
    )
    """A correction for each aperture.

    list[1..*] of object; required (jwst/reference.specc:225).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.hdu("tree")["meta.instrument.name"])),
            "_wavecorr_",
            field("serial", width=4),
            ".asdf",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        serial: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jwst_{instrument}_wavecorr_{serial}.asdf; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)
