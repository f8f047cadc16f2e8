"""Writer of jwst.reference_json 1.0.0: Reference files of JWST that are JSON: where spectra are extracted, and which micro-shutters are stuck.

Made by specc from jwst/reference_json.specc (sha256 f2245a9128ba). Change the spec, not this file.
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
from _writing.given import Integer, Number, Truth
from _writing.instants import Instant
from _writing.trees import ABSENT, Absent, JsonProduct, Numbers, TreeObject, either, key, listed, more_keys, obj, scalar


class Telescope(StrEnum):
    """What Telescope may be.

    jwst/reference.specc:14
    """

    JWST = "JWST"
    """James Webb Space Telescope."""


class Kind(StrEnum):
    """What Kind may be.

    jwst/reference_json.specc:15
    """

    EXTRACT1D = "EXTRACT1D"
    """Where spectra are extracted."""

    MSAOPER = "MSAOPER"
    """Shutters that are stuck."""


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
Msaoper_instrument = Literal[RefInstrument.NIRSPEC, "NIRSPEC"]


class Extract1dApertures(TreeObject, label="tree.apertures"):
    """One aperture.

    The object tree.apertures (jwst/reference_json.specc:54).
    """

    id: str = key(
        "id", scalar("string"), doc="slit or mode that it is for; ANY for all", line="jwst/reference_json.specc:55"
    )
    """Slit or mode that it is for; ANY for all.

    string; nonempty; required (jwst/reference_json.specc:55).
    """

    spectral_order: Integer | str | None = key(
        "spectral_order",
        scalar("int", "string"),
        doc="order that it is for; ANY for all",
        line="jwst/reference_json.specc:56",
        default=None,
    )
    """Order that it is for; ANY for all.

    int or string; optional (jwst/reference_json.specc:56).
    """

    region_type: Literal["target"] | None = key(
        "region_type",
        scalar("string", values=("target",)),
        doc="what is extracted",
        line="jwst/reference_json.specc:57",
        default=None,
    )
    """What is extracted.

    string; always "target"; optional (jwst/reference_json.specc:57).
    """

    dispaxis: Literal[1, 2] | None = key(
        "dispaxis",
        scalar("int", values=(1, 2)),
        doc="axis of the dispersion: 1 along rows, 2 along columns",
        line="jwst/reference_json.specc:58",
        default=None,
    )
    """Axis of the dispersion: 1 along rows, 2 along columns.

    int; 1 or 2; optional (jwst/reference_json.specc:58).
    """

    xstart: Number | Integer | None = key(
        "xstart", scalar("float", "int"), doc="first pixel, along x", line="jwst/reference_json.specc:59", default=None
    )
    """First pixel, along x.

    float or int; optional (jwst/reference_json.specc:59).
    """

    xstop: Number | Integer | None = key(
        "xstop", scalar("float", "int"), doc="last pixel, along x", line="jwst/reference_json.specc:60", default=None
    )
    """Last pixel, along x.

    float or int; optional (jwst/reference_json.specc:60).
    """

    ystart: Number | Integer | None = key(
        "ystart", scalar("float", "int"), doc="first pixel, along y", line="jwst/reference_json.specc:61", default=None
    )
    """First pixel, along y.

    float or int; optional (jwst/reference_json.specc:61).
    """

    ystop: Number | Integer | None = key(
        "ystop", scalar("float", "int"), doc="last pixel, along y", line="jwst/reference_json.specc:62", default=None
    )
    """Last pixel, along y.

    float or int; optional (jwst/reference_json.specc:62).
    """

    src_coeff: Sequence[Sequence[Number | Integer] | Numbers] | None = key(
        "src_coeff",
        listed(listed(scalar("float", "int"), 1), 2),
        doc="limits of the source as polynomials, two by two",
        line="jwst/reference_json.specc:63",
        default=None,
    )
    """Limits of the source as polynomials, two by two.

    list[2..*] of list[1..*] of float or int; optional (jwst/reference_json.specc:63).
    """

    bkg_coeff: Sequence[Sequence[Number | Integer] | Numbers] | None = key(
        "bkg_coeff",
        listed(listed(scalar("float", "int"), 1), 2),
        doc="limits of the background as polynomials, two by two",
        line="jwst/reference_json.specc:64",
        default=None,
    )
    """Limits of the background as polynomials, two by two.

    list[2..*] of list[1..*] of float or int; optional (jwst/reference_json.specc:64).
    """

    independent_var: Literal["wavelength", "pixel"] | None = key(
        "independent_var",
        scalar("string", values=("wavelength", "pixel")),
        doc="what the polynomials run along",
        line="jwst/reference_json.specc:65",
        default=None,
    )
    """What the polynomials run along.

    string; "wavelength" or "pixel"; optional (jwst/reference_json.specc:65).
    """

    smoothing_length: Integer | None = key(
        "smoothing_length",
        scalar("int"),
        doc="pixels over which the background is smoothed, an odd number",
        line="jwst/reference_json.specc:66",
        default=None,
    )
    """Pixels over which the background is smoothed, an odd number.

    int; >= 0; optional (jwst/reference_json.specc:66).
    """

    bkg_fit: Literal["poly", "mean", "median"] | None | Absent = key(
        "bkg_fit",
        scalar("string", nullable=True, values=("poly", "mean", "median")),
        doc="how the background is found",
        line="jwst/reference_json.specc:67",
        null=True,
        default=ABSENT,
    )
    """How the background is found.

    string; "poly", "mean" or "median"; may be null; optional (jwst/reference_json.specc:67).
    """

    bkg_order: Integer | None = key(
        "bkg_order",
        scalar("int"),
        doc="degree of the background across the dispersion",
        line="jwst/reference_json.specc:68",
        default=None,
    )
    """Degree of the background across the dispersion.

    int; >= 0; optional (jwst/reference_json.specc:68).
    """

    extract_width: Integer | None | Absent = key(
        "extract_width",
        scalar("int", nullable=True),
        doc="pixels that are added up",
        line="jwst/reference_json.specc:69",
        null=True,
        default=ABSENT,
    )
    """Pixels that are added up.

    int; > 0; may be null; optional (jwst/reference_json.specc:69).
    """

    use_source_posn: Truth | None | Absent = key(
        "use_source_posn",
        scalar("bool", nullable=True),
        doc="the aperture follows the source",
        line="jwst/reference_json.specc:70",
        null=True,
        default=ABSENT,
    )
    """The aperture follows the source.

    bool; may be null; optional (jwst/reference_json.specc:70).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Extract1d(JsonProduct, product="extract1d", validator=_VALIDATOR):
    """Where spectra are extracted.

    Named jwst_{instrument}_extract1d_{serial}.json

    Apertures in images of spectra, one for each slit, mode and order, and how the background beside them is found. Pixels are counted from 0, in the image that is cut
    out for the slit. Where there are coefficients, the limits of an aperture follow them and no longer start and stop.
    """

    telescope: Telescope | TelescopeText = key(
        "telescope",
        scalar("string", values=Telescope, any_case=True),
        doc="telescope",
        line="jwst/reference_json.specc:31",
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_json.specc:31).
    """

    reftype: Literal[Kind.EXTRACT1D, "EXTRACT1D"] = key(
        "reftype",
        scalar("string", values=(Kind.EXTRACT1D, "EXTRACT1D"), any_case=True),
        doc="what the file is a reference of",
        line="jwst/reference_json.specc:32",
        default="EXTRACT1D",
        init=False,
    )
    """What the file is a reference of.

    Kind; always "EXTRACT1D"; "EXTRACT1D" or "MSAOPER", in any case; required; filled in
    (jwst/reference_json.specc:32).
    """

    instrument: RefInstrument | RefInstrumentText = key(
        "instrument",
        scalar("string", values=RefInstrument, any_case=True),
        doc="instrument",
        line="jwst/reference_json.specc:33",
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_json.specc:33).
    """

    exp_type: str = key(
        "exp_type", scalar("string"), doc="kinds of exposures that it serves", line="jwst/reference_json.specc:34"
    )
    """Kinds of exposures that it serves.

    string; /([A-Z0-9_/-]+\\|?)+/; required (jwst/reference_json.specc:34).
    """

    pedigree: str = key(
        "pedigree", scalar("string"), doc="what the data were taken from", line="jwst/reference_json.specc:35"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_json.specc:35).
    """

    author: str = key("author", scalar("string"), doc="who made it", line="jwst/reference_json.specc:36")
    """Who made it.

    string; nonempty; required (jwst/reference_json.specc:36).
    """

    useafter: Instant = key(
        "useafter",
        scalar("datetime"),
        doc="first instant of exposures that it serves",
        line="jwst/reference_json.specc:37",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_json.specc:37).
    """

    history: str | Sequence[str] = key(
        "history",
        either(scalar("string"), listed(scalar("string"), 1)),
        doc="how it was made",
        line="jwst/reference_json.specc:38",
    )
    """How it was made.

    string or list[1..*] of string; required (jwst/reference_json.specc:38).
    """

    title: str | None = key(
        "title", scalar("string"), doc="name of the file for people", line="jwst/reference_json.specc:39", default=None
    )
    """Name of the file for people.

    string; optional (jwst/reference_json.specc:39).
    """

    description: str | None = key(
        "description", scalar("string"), doc="what the file holds", line="jwst/reference_json.specc:41", default=None
    )
    """What the file holds.

    string; nonempty; optional (jwst/reference_json.specc:41).
    """

    descrip: str | None = key(
        "descrip", scalar("string"), doc="what the file holds", line="jwst/reference_json.specc:42", default=None
    )
    """What the file holds.

    string; nonempty; optional (jwst/reference_json.specc:42).
    """

    apertures: Sequence[Extract1dApertures] = key(
        "apertures", listed(obj(Extract1dApertures), 1), doc="one aperture", line="jwst/reference_json.specc:54"
    )
    """One aperture.

    list[1..*] of object; required (jwst/reference_json.specc:54).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.hdu("tree")["instrument"])),
            "_extract1d_",
            field("serial", width=4),
            ".json",
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
        """Write jwst_{instrument}_extract1d_{serial}.json; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class MsaoperMsaoper(TreeObject, label="tree.msaoper"):
    """One shutter.

    The object tree.msaoper (jwst/reference_json.specc:85).
    """

    Q: Integer = key("Q", scalar("int"), doc="quadrant", line="jwst/reference_json.specc:86")
    """Quadrant.

    int; [1, 4]; required (jwst/reference_json.specc:86).
    """

    x: Integer = key("x", scalar("int"), doc="shutter along x, from 1", line="jwst/reference_json.specc:87")
    """Shutter along x, from 1.

    int; [1, 365]; required (jwst/reference_json.specc:87).
    """

    y: Integer = key("y", scalar("int"), doc="shutter along y, from 1", line="jwst/reference_json.specc:88")
    """Shutter along y, from 1.

    int; [1, 171]; required (jwst/reference_json.specc:88).
    """

    state: Literal["open", "closed"] = key(
        "state", scalar("string", values=("open", "closed")), doc="how it is stuck", line="jwst/reference_json.specc:89"
    )
    """How it is stuck.

    string; "open" or "closed"; required (jwst/reference_json.specc:89).
    """

    TA_state: Literal["open", "closed"] = key(
        "TA state",
        scalar("string", values=("open", "closed")),
        doc="how it is stuck while a target is acquired",
        line="jwst/reference_json.specc:90",
    )
    """How it is stuck while a target is acquired.

    string; "open" or "closed"; required; key TA state (jwst/reference_json.specc:90).
    """

    Internal_state: Literal["open", "closed", "normal"] = key(
        "Internal state",
        scalar("string", values=("open", "closed", "normal")),
        doc="how it is stuck for lamps",
        line="jwst/reference_json.specc:91",
    )
    """How it is stuck for lamps.

    string; "open", "closed" or "normal"; required; key Internal state (jwst/reference_json.specc:91).
    """

    Vignetted: Literal["yes", "no"] = key(
        "Vignetted",
        scalar("string", values=("yes", "no")),
        doc="something stands in its light",
        line="jwst/reference_json.specc:92",
    )
    """Something stands in its light.

    string; "yes" or "no"; required (jwst/reference_json.specc:92).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Msaoper(JsonProduct, product="msaoper", validator=_VALIDATOR):
    """Micro-shutters that are stuck.

    Named jwst_{instrument}_msaoper_{serial}.json

    Shutters of NIRSpec that no longer open or close, which let light in where none is wanted or keep it out.
    """

    telescope: Telescope | TelescopeText = key(
        "telescope",
        scalar("string", values=Telescope, any_case=True),
        doc="telescope",
        line="jwst/reference_json.specc:31",
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_json.specc:31).
    """

    reftype: Literal[Kind.MSAOPER, "MSAOPER"] = key(
        "reftype",
        scalar("string", values=(Kind.MSAOPER, "MSAOPER"), any_case=True),
        doc="what the file is a reference of",
        line="jwst/reference_json.specc:32",
        default="MSAOPER",
        init=False,
    )
    """What the file is a reference of.

    Kind; always "MSAOPER"; "EXTRACT1D" or "MSAOPER", in any case; required; filled in
    (jwst/reference_json.specc:32).
    """

    instrument: Msaoper_instrument = key(
        "instrument",
        scalar("string", values=Msaoper_instrument, any_case=True),
        doc="instrument",
        line="jwst/reference_json.specc:33",
        default="NIRSPEC",
        init=False,
    )
    """Instrument.

    RefInstrument; always "NIRSPEC"; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case;
    required; filled in (jwst/reference_json.specc:33).
    """

    exp_type: str = key(
        "exp_type", scalar("string"), doc="kinds of exposures that it serves", line="jwst/reference_json.specc:34"
    )
    """Kinds of exposures that it serves.

    string; /([A-Z0-9_/-]+\\|?)+/; required (jwst/reference_json.specc:34).
    """

    pedigree: str = key(
        "pedigree", scalar("string"), doc="what the data were taken from", line="jwst/reference_json.specc:35"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_json.specc:35).
    """

    author: str = key("author", scalar("string"), doc="who made it", line="jwst/reference_json.specc:36")
    """Who made it.

    string; nonempty; required (jwst/reference_json.specc:36).
    """

    useafter: Instant = key(
        "useafter",
        scalar("datetime"),
        doc="first instant of exposures that it serves",
        line="jwst/reference_json.specc:37",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_json.specc:37).
    """

    history: str | Sequence[str] = key(
        "history",
        either(scalar("string"), listed(scalar("string"), 1)),
        doc="how it was made",
        line="jwst/reference_json.specc:38",
    )
    """How it was made.

    string or list[1..*] of string; required (jwst/reference_json.specc:38).
    """

    title: str | None = key(
        "title", scalar("string"), doc="name of the file for people", line="jwst/reference_json.specc:39", default=None
    )
    """Name of the file for people.

    string; optional (jwst/reference_json.specc:39).
    """

    description: str | None = key(
        "description", scalar("string"), doc="what the file holds", line="jwst/reference_json.specc:41", default=None
    )
    """What the file holds.

    string; nonempty; optional (jwst/reference_json.specc:41).
    """

    descrip: str | None = key(
        "descrip", scalar("string"), doc="what the file holds", line="jwst/reference_json.specc:42", default=None
    )
    """What the file holds.

    string; nonempty; optional (jwst/reference_json.specc:42).
    """

    msaoper: Sequence[MsaoperMsaoper] = key(
        "msaoper", listed(obj(MsaoperMsaoper), 1), doc="one shutter", line="jwst/reference_json.specc:85"
    )
    """One shutter.

    list[1..*] of object; required (jwst/reference_json.specc:85).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.hdu("tree")["instrument"])),
            "_msaoper_",
            field("serial", width=4),
            ".json",
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
        """Write jwst_{instrument}_msaoper_{serial}.json; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)
