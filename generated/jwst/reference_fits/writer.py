"""Writer of jwst.reference_fits 1.0.0: Reference files of JWST that are FITS: what calibration knows of detectors, pixel by pixel, and how counts become fluxes.

Made by specc from jwst/reference_fits.specc (sha256 5b976c63c279). Change the spec, not this file.
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

from _runtime.expressions import lower
from _writing.file_names import field, template
from _writing.fits import FitsProduct, ImageHdu, PrimaryHdu, TableHdu, column, columns, commentary, hdu, keyword, pixels
from _writing.given import Integer, Number, Quantity
from _writing.instants import Instant
from _writing.values import ArrayLike, TableLike


class Telescope(StrEnum):
    """What Telescope may be.

    jwst/reference.specc:14
    """

    JWST = "JWST"
    """James Webb Space Telescope."""


class Kind(StrEnum):
    """What a file is a reference of.

    jwst/reference_fits.specc:19
    """

    AREA = "AREA"
    """Areas of pixels."""

    DARK = "DARK"
    """Dark current."""

    FLAT = "FLAT"
    """Response of pixels."""

    GAIN = "GAIN"
    """Electrons in one count."""

    IPC = "IPC"
    """Coupling of neighbouring pixels."""

    LINEARITY = "LINEARITY"
    """Correction of counts that do not grow in proportion."""

    MASK = "MASK"
    """Pixels that are bad."""

    PERSAT = "PERSAT"
    """Counts from which a pixel glows afterwards."""

    PHOTOM = "PHOTOM"
    """Fluxes of counts."""

    READNOISE = "READNOISE"
    """Noise of reading."""

    RESET = "RESET"
    """What a reset leaves behind."""

    SATURATION = "SATURATION"
    """Counts from which a pixel is full."""

    SUPERBIAS = "SUPERBIAS"
    """Counts of a pixel that was just reset."""

    TRAPDENSITY = "TRAPDENSITY"
    """Traps of charge."""


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


class RefDetector(StrEnum):
    """What RefDetector may be.

    jwst/reference_fits.specc:39
    """

    NRCA1 = "NRCA1"
    """NIRCam, module A, short wavelengths."""

    NRCA2 = "NRCA2"
    """NIRCam, module A, short wavelengths."""

    NRCA3 = "NRCA3"
    """NIRCam, module A, short wavelengths."""

    NRCA4 = "NRCA4"
    """NIRCam, module A, short wavelengths."""

    NRCALONG = "NRCALONG"
    """NIRCam, module A, long wavelengths."""

    NRCB1 = "NRCB1"
    """NIRCam, module B, short wavelengths."""

    NRCB2 = "NRCB2"
    """NIRCam, module B, short wavelengths."""

    NRCB3 = "NRCB3"
    """NIRCam, module B, short wavelengths."""

    NRCB4 = "NRCB4"
    """NIRCam, module B, short wavelengths."""

    NRCBLONG = "NRCBLONG"
    """NIRCam, module B, long wavelengths."""

    NRS1 = "NRS1"
    """NIRSpec."""

    NRS2 = "NRS2"
    """NIRSpec."""

    NIS = "NIS"
    """NIRISS."""

    MIRIMAGE = "MIRIMAGE"
    """MIRI, imager."""

    MIRIFUSHORT = "MIRIFUSHORT"
    """MIRI, spectrometer, short channels."""

    MIRIFULONG = "MIRIFULONG"
    """MIRI, spectrometer, long channels."""

    GUIDER1 = "GUIDER1"
    """First guider."""

    GUIDER2 = "GUIDER2"
    """Second guider."""

    MULTIPLE = "MULTIPLE"
    """Several, which another keyword lists."""

    ANY = "ANY"
    """Every detector."""

    N_A = "N/A"
    """No detector in particular."""


class FlagName(StrEnum):
    """What bits of quality arrays are called; a file says in a table which of its own bits is which.; other values are possible.

    jwst/reference_fits.specc:65
    """

    DO_NOT_USE = "DO_NOT_USE"

    SATURATED = "SATURATED"

    JUMP_DET = "JUMP_DET"

    DROPOUT = "DROPOUT"

    OUTLIER = "OUTLIER"

    PERSISTENCE = "PERSISTENCE"

    AD_FLOOR = "AD_FLOOR"

    CHARGELOSS = "CHARGELOSS"

    UNDERSAMP = "UNDERSAMP"

    RESERVED = "RESERVED"

    NON_SCIENCE = "NON_SCIENCE"

    DEAD = "DEAD"

    HOT = "HOT"

    WARM = "WARM"

    LOW_QE = "LOW_QE"

    RC = "RC"

    TELEGRAPH = "TELEGRAPH"

    NONLINEAR = "NONLINEAR"

    BAD_REF_PIXEL = "BAD_REF_PIXEL"

    NO_FLAT_FIELD = "NO_FLAT_FIELD"

    NO_GAIN_VALUE = "NO_GAIN_VALUE"

    NO_LIN_CORR = "NO_LIN_CORR"

    NO_SAT_CHECK = "NO_SAT_CHECK"

    UNRELIABLE_BIAS = "UNRELIABLE_BIAS"

    UNRELIABLE_DARK = "UNRELIABLE_DARK"

    UNRELIABLE_SLOPE = "UNRELIABLE_SLOPE"

    UNRELIABLE_FLAT = "UNRELIABLE_FLAT"

    OPEN = "OPEN"

    ADJ_OPEN = "ADJ_OPEN"

    FLUX_ESTIMATED = "FLUX_ESTIMATED"

    MSA_FAILED_OPEN = "MSA_FAILED_OPEN"

    OTHER_BAD_PIXEL = "OTHER_BAD_PIXEL"

    REFERENCE_PIXEL = "REFERENCE_PIXEL"

    UNRELIABLE_ERROR = "UNRELIABLE_ERROR"

    UNRELIABLE_RESET = "UNRELIABLE_RESET"


TelescopeText = Literal["JWST"]
RefInstrumentText = Literal["NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS", "GENERIC"]
RefDetectorText = Literal[
    "NRCA1",
    "NRCA2",
    "NRCA3",
    "NRCA4",
    "NRCALONG",
    "NRCB1",
    "NRCB2",
    "NRCB3",
    "NRCB4",
    "NRCBLONG",
    "NRS1",
    "NRS2",
    "NIS",
    "MIRIMAGE",
    "MIRIFUSHORT",
    "MIRIFULONG",
    "GUIDER1",
    "GUIDER2",
    "MULTIPLE",
    "ANY",
    "N/A",
]
_ALIASES = {"DN": "adu", "ELECTRONS": "electron"}


class MaskPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:219).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="MASK",
    )
    """What the file is a reference of.

    Kind; always "MASK"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """

    SUBARRAY: str | None = keyword(
        "SUBARRAY", "string", comment="subarray", line="jwst/reference_fits.specc:169", default=None
    )
    """Subarray.

    string; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else required
    (jwst/reference_fits.specc:169).
    """

    SUBSTRT1: Integer | None = keyword(
        "SUBSTRT1", "int", comment="first column", line="jwst/reference_fits.specc:170", default=None
    )
    """First column.

    int; [1, 2304]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:170).
    """

    SUBSTRT2: Integer | None = keyword(
        "SUBSTRT2", "int", comment="first row", line="jwst/reference_fits.specc:171", default=None
    )
    """First row.

    int; [1, 2048]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:171).
    """

    SUBSIZE1: Integer | None = keyword(
        "SUBSIZE1", "int", comment="columns", line="jwst/reference_fits.specc:172", default=None
    )
    """Columns.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:172).
    """

    SUBSIZE2: Integer | None = keyword(
        "SUBSIZE2", "int", comment="rows", line="jwst/reference_fits.specc:173", default=None
    )
    """Rows.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:173).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/reference_fits.specc:174",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:174).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/reference_fits.specc:175",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:175).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT",
        "float",
        comment="factor that data were rescaled by",
        line="jwst/reference_fits.specc:176",
        default=None,
    )
    """Factor that data were rescaled by.

    float without unit; [1, 10]; optional (jwst/reference_fits.specc:176).
    """


class MaskDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    DQ, an image; required (jwst/reference_fits.specc:229).
    """

    data: ArrayLike = pixels("int", shape=("ny", "nx"), line="jwst/reference_fits.specc:229", kw_only=False)
    """Pixels, slowest axis first.

    int[ny, nx].
    """


class MaskDqDef(TableHdu, label="DQ_DEF", extname="DQ_DEF"):
    """One row a bit that the quality array uses.

    DQ_DEF, a binary table; optional (jwst/reference_fits.specc:197).
    """

    data: TableLike = columns(
        column("BIT", "int", comment="number of the bit", line="jwst/reference_fits.specc:199"),
        column("VALUE", "int", comment="the bit as a number", line="jwst/reference_fits.specc:200"),
        column("NAME", "string", comment="what it is called", line="jwst/reference_fits.specc:201"),
        column("DESCRIPTION", "string", comment="what it says of a pixel", line="jwst/reference_fits.specc:202"),
        line="jwst/reference_fits.specc:197",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    BIT: number of the bit; int; [0, 31]; required (jwst/reference_fits.specc:199).

    VALUE: the bit as a number; int; > 0; required (jwst/reference_fits.specc:200).

    NAME: what it is called; FlagName; one of FlagName; others are possible; required
        (jwst/reference_fits.specc:201).

    DESCRIPTION: what it says of a pixel; string; required (jwst/reference_fits.specc:202).
    """


class Mask(FitsProduct, product="mask", validator=_VALIDATOR, aliases=_ALIASES):
    """Bad pixels.

    Named jwst_{instrument}_mask_{serial}.fits

    Which pixels are bad, and why: the quality array of every exposure begins as a copy of it. Pixels that only an exposure spoils are found by other
    steps.
    """

    primary: MaskPrimary = hdu(line="jwst/reference_fits.specc:219")
    """PRIMARY.

    required.
    """

    dq: MaskDq = hdu(line="jwst/reference_fits.specc:229")
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    required.
    """

    dq_def: MaskDqDef | None = hdu(line="jwst/reference_fits.specc:197", default=None)
    """One row a bit that the quality array uses.

    optional.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_mask_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_mask_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class DarkPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:242).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="DARK",
    )
    """What the file is a reference of.

    Kind; always "DARK"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """

    SUBARRAY: str | None = keyword(
        "SUBARRAY", "string", comment="subarray", line="jwst/reference_fits.specc:169", default=None
    )
    """Subarray.

    string; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else required
    (jwst/reference_fits.specc:169).
    """

    SUBSTRT1: Integer | None = keyword(
        "SUBSTRT1", "int", comment="first column", line="jwst/reference_fits.specc:170", default=None
    )
    """First column.

    int; [1, 2304]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:170).
    """

    SUBSTRT2: Integer | None = keyword(
        "SUBSTRT2", "int", comment="first row", line="jwst/reference_fits.specc:171", default=None
    )
    """First row.

    int; [1, 2048]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:171).
    """

    SUBSIZE1: Integer | None = keyword(
        "SUBSIZE1", "int", comment="columns", line="jwst/reference_fits.specc:172", default=None
    )
    """Columns.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:172).
    """

    SUBSIZE2: Integer | None = keyword(
        "SUBSIZE2", "int", comment="rows", line="jwst/reference_fits.specc:173", default=None
    )
    """Rows.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:173).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/reference_fits.specc:174",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:174).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/reference_fits.specc:175",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:175).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT",
        "float",
        comment="factor that data were rescaled by",
        line="jwst/reference_fits.specc:176",
        default=None,
    )
    """Factor that data were rescaled by.

    float without unit; [1, 10]; optional (jwst/reference_fits.specc:176).
    """

    NGROUPS: Integer | None = keyword(
        "NGROUPS", "int", comment="groups in an integration", line="jwst/reference_fits.specc:245", default=None
    )
    """Groups in an integration.

    int; >= 1; optional (jwst/reference_fits.specc:245).
    """

    NFRAMES: Integer | None = keyword(
        "NFRAMES", "int", comment="frames averaged in a group", line="jwst/reference_fits.specc:246", default=None
    )
    """Frames averaged in a group.

    int; >= 1; optional (jwst/reference_fits.specc:246).
    """

    GROUPGAP: Integer | None = keyword(
        "GROUPGAP", "int", comment="frames dropped between groups", line="jwst/reference_fits.specc:247", default=None
    )
    """Frames dropped between groups.

    int; >= 0; optional (jwst/reference_fits.specc:247).
    """

    AVDRKCUR: Number | None = keyword(
        "AVDRKCUR", "float", comment="average of the dark current", line="jwst/reference_fits.specc:248", default=None
    )
    """Average of the dark current.

    float; optional (jwst/reference_fits.specc:248).
    """


class DarkSci(ImageHdu, label="SCI", extname="SCI"):
    """Dark counts, group by group.

    SCI, an image; required (jwst/reference_fits.specc:255).
    """

    data: ArrayLike = pixels(
        "float", "int", shape=("ngroups", "ny", "nx"), line="jwst/reference_fits.specc:255", kw_only=False
    )
    """Pixels, slowest axis first.

    float[ngroups, ny, nx] or int[ngroups, ny, nx] in DN, not written.
    """


class DarkErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; optional (jwst/reference_fits.specc:256).
    """

    data: ArrayLike = pixels(
        "float", shape=("ngroups", "ny", "nx"), line="jwst/reference_fits.specc:256", kw_only=False
    )
    """Pixels, slowest axis first.

    float[ngroups, ny, nx] in DN, not written.
    """


class DarkAvdrkcur(ImageHdu, label="AVDRKCUR", extname="AVDRKCUR"):
    """Average dark current of a pixel.

    AVDRKCUR, an image; optional (jwst/reference_fits.specc:257).
    """

    data: ArrayLike = pixels("float", shape=("ny", "nx"), line="jwst/reference_fits.specc:257", kw_only=False)
    """Pixels, slowest axis first.

    float[ny, nx].
    """


class DarkDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    DQ, an image; recommended (jwst/reference_fits.specc:192).
    """

    data: ArrayLike = pixels("int", shape=("ny", "nx"), line="jwst/reference_fits.specc:192", kw_only=False)
    """Pixels, slowest axis first.

    int[ny, nx].
    """


class DarkDqDef(TableHdu, label="DQ_DEF", extname="DQ_DEF"):
    """One row a bit that the quality array uses.

    DQ_DEF, a binary table; optional (jwst/reference_fits.specc:197).
    """

    data: TableLike = columns(
        column("BIT", "int", comment="number of the bit", line="jwst/reference_fits.specc:199"),
        column("VALUE", "int", comment="the bit as a number", line="jwst/reference_fits.specc:200"),
        column("NAME", "string", comment="what it is called", line="jwst/reference_fits.specc:201"),
        column("DESCRIPTION", "string", comment="what it says of a pixel", line="jwst/reference_fits.specc:202"),
        line="jwst/reference_fits.specc:197",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    BIT: number of the bit; int; [0, 31]; required (jwst/reference_fits.specc:199).

    VALUE: the bit as a number; int; > 0; required (jwst/reference_fits.specc:200).

    NAME: what it is called; FlagName; one of FlagName; others are possible; required
        (jwst/reference_fits.specc:201).

    DESCRIPTION: what it says of a pixel; string; required (jwst/reference_fits.specc:202).
    """


class Dark(FitsProduct, product="dark", validator=_VALIDATOR, aliases=_ALIASES):
    """Dark current.

    Named jwst_{instrument}_dark_{serial}.fits

    Counts that gather without light, frame by frame, as they are subtracted from each integration. Files of MIRI are laid out otherwise.
    """

    primary: DarkPrimary = hdu(line="jwst/reference_fits.specc:242")
    """PRIMARY.

    required.
    """

    sci: DarkSci = hdu(line="jwst/reference_fits.specc:255")
    """Dark counts, group by group.

    required.
    """

    err: DarkErr | None = hdu(line="jwst/reference_fits.specc:256", default=None)
    """1-sigma uncertainty of SCI.

    optional.
    """

    avdrkcur: DarkAvdrkcur | None = hdu(line="jwst/reference_fits.specc:257", default=None)
    """Average dark current of a pixel.

    optional.
    """

    dq: DarkDq | None = hdu(line="jwst/reference_fits.specc:192", default=None)
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    recommended.
    """

    dq_def: DarkDqDef | None = hdu(line="jwst/reference_fits.specc:197", default=None)
    """One row a bit that the quality array uses.

    optional.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_dark_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_dark_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class DarkMiriPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:270).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="DARK",
    )
    """What the file is a reference of.

    Kind; always "DARK"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """

    SUBARRAY: str | None = keyword(
        "SUBARRAY", "string", comment="subarray", line="jwst/reference_fits.specc:169", default=None
    )
    """Subarray.

    string; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else required
    (jwst/reference_fits.specc:169).
    """

    SUBSTRT1: Integer | None = keyword(
        "SUBSTRT1", "int", comment="first column", line="jwst/reference_fits.specc:170", default=None
    )
    """First column.

    int; [1, 2304]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:170).
    """

    SUBSTRT2: Integer | None = keyword(
        "SUBSTRT2", "int", comment="first row", line="jwst/reference_fits.specc:171", default=None
    )
    """First row.

    int; [1, 2048]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:171).
    """

    SUBSIZE1: Integer | None = keyword(
        "SUBSIZE1", "int", comment="columns", line="jwst/reference_fits.specc:172", default=None
    )
    """Columns.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:172).
    """

    SUBSIZE2: Integer | None = keyword(
        "SUBSIZE2", "int", comment="rows", line="jwst/reference_fits.specc:173", default=None
    )
    """Rows.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:173).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/reference_fits.specc:174",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:174).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/reference_fits.specc:175",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:175).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT",
        "float",
        comment="factor that data were rescaled by",
        line="jwst/reference_fits.specc:176",
        default=None,
    )
    """Factor that data were rescaled by.

    float without unit; [1, 10]; optional (jwst/reference_fits.specc:176).
    """

    NGROUPS: Integer | None = keyword(
        "NGROUPS", "int", comment="groups in an integration", line="jwst/reference_fits.specc:273", default=None
    )
    """Groups in an integration.

    int; >= 1; optional (jwst/reference_fits.specc:273).
    """

    NFRAMES: Integer | None = keyword(
        "NFRAMES", "int", comment="frames averaged in a group", line="jwst/reference_fits.specc:274", default=None
    )
    """Frames averaged in a group.

    int; >= 1; optional (jwst/reference_fits.specc:274).
    """

    GROUPGAP: Integer | None = keyword(
        "GROUPGAP", "int", comment="frames dropped between groups", line="jwst/reference_fits.specc:275", default=None
    )
    """Frames dropped between groups.

    int; >= 0; optional (jwst/reference_fits.specc:275).
    """

    AVDRKCUR: Number | None = keyword(
        "AVDRKCUR", "float", comment="average of the dark current", line="jwst/reference_fits.specc:276", default=None
    )
    """Average of the dark current.

    float; optional (jwst/reference_fits.specc:276).
    """


class DarkMiriSci(ImageHdu, label="SCI", extname="SCI"):
    """Dark counts, group by group.

    SCI, an image; required (jwst/reference_fits.specc:279).
    """

    data: ArrayLike = pixels(
        "float", shape=("nints", "ngroups", "ny", "nx"), line="jwst/reference_fits.specc:279", kw_only=False
    )
    """Pixels, slowest axis first.

    float[nints, ngroups, ny, nx] in DN, not written.
    """


class DarkMiriErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; optional (jwst/reference_fits.specc:280).
    """

    data: ArrayLike = pixels(
        "float", shape=("nints", "ngroups", "ny", "nx"), line="jwst/reference_fits.specc:280", kw_only=False
    )
    """Pixels, slowest axis first.

    float[nints, ngroups, ny, nx] in DN, not written.
    """


class DarkMiriDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    DQ, an image; recommended (jwst/reference_fits.specc:281).
    """

    data: ArrayLike = pixels("int", shape=("nints", 1, "ny", "nx"), line="jwst/reference_fits.specc:281", kw_only=False)
    """Pixels, slowest axis first.

    int[nints, 1, ny, nx].
    """


class DarkMiriAvdrkcur(ImageHdu, label="AVDRKCUR", extname="AVDRKCUR"):
    """Average dark current of a pixel.

    AVDRKCUR, an image; optional (jwst/reference_fits.specc:282).
    """

    data: ArrayLike = pixels("float", shape=("ny", "nx"), line="jwst/reference_fits.specc:282", kw_only=False)
    """Pixels, slowest axis first.

    float[ny, nx].
    """


class DarkMiriDqDef(TableHdu, label="DQ_DEF", extname="DQ_DEF"):
    """One row a bit that the quality array uses.

    DQ_DEF, a binary table; optional (jwst/reference_fits.specc:197).
    """

    data: TableLike = columns(
        column("BIT", "int", comment="number of the bit", line="jwst/reference_fits.specc:199"),
        column("VALUE", "int", comment="the bit as a number", line="jwst/reference_fits.specc:200"),
        column("NAME", "string", comment="what it is called", line="jwst/reference_fits.specc:201"),
        column("DESCRIPTION", "string", comment="what it says of a pixel", line="jwst/reference_fits.specc:202"),
        line="jwst/reference_fits.specc:197",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    BIT: number of the bit; int; [0, 31]; required (jwst/reference_fits.specc:199).

    VALUE: the bit as a number; int; > 0; required (jwst/reference_fits.specc:200).

    NAME: what it is called; FlagName; one of FlagName; others are possible; required
        (jwst/reference_fits.specc:201).

    DESCRIPTION: what it says of a pixel; string; required (jwst/reference_fits.specc:202).
    """


class DarkMiri(FitsProduct, product="dark_miri", validator=_VALIDATOR, aliases=_ALIASES):
    """Dark current of MIRI.

    Named jwst_{instrument}_dark_{serial}.fits

    The first integration after a reset differs from those behind it, so the file has two: the second serves all that follow.
    """

    primary: DarkMiriPrimary = hdu(line="jwst/reference_fits.specc:270")
    """PRIMARY.

    required.
    """

    sci: DarkMiriSci = hdu(line="jwst/reference_fits.specc:279")
    """Dark counts, group by group.

    required.
    """

    err: DarkMiriErr | None = hdu(line="jwst/reference_fits.specc:280", default=None)
    """1-sigma uncertainty of SCI.

    optional.
    """

    dq: DarkMiriDq | None = hdu(line="jwst/reference_fits.specc:281", default=None)
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    recommended.
    """

    avdrkcur: DarkMiriAvdrkcur | None = hdu(line="jwst/reference_fits.specc:282", default=None)
    """Average dark current of a pixel.

    optional.
    """

    dq_def: DarkMiriDqDef | None = hdu(line="jwst/reference_fits.specc:197", default=None)
    """One row a bit that the quality array uses.

    optional.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_dark_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_dark_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class FlatPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:295).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="FLAT",
    )
    """What the file is a reference of.

    Kind; always "FLAT"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """

    SUBARRAY: str | None = keyword(
        "SUBARRAY", "string", comment="subarray", line="jwst/reference_fits.specc:169", default=None
    )
    """Subarray.

    string; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:169).
    """

    SUBSTRT1: Integer | None = keyword(
        "SUBSTRT1", "int", comment="first column", line="jwst/reference_fits.specc:170", default=None
    )
    """First column.

    int; [1, 2304]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:170).
    """

    SUBSTRT2: Integer | None = keyword(
        "SUBSTRT2", "int", comment="first row", line="jwst/reference_fits.specc:171", default=None
    )
    """First row.

    int; [1, 2048]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:171).
    """

    SUBSIZE1: Integer | None = keyword(
        "SUBSIZE1", "int", comment="columns", line="jwst/reference_fits.specc:172", default=None
    )
    """Columns.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:172).
    """

    SUBSIZE2: Integer | None = keyword(
        "SUBSIZE2", "int", comment="rows", line="jwst/reference_fits.specc:173", default=None
    )
    """Rows.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:173).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/reference_fits.specc:174",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:174).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/reference_fits.specc:175",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:175).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT",
        "float",
        comment="factor that data were rescaled by",
        line="jwst/reference_fits.specc:176",
        default=None,
    )
    """Factor that data were rescaled by.

    float without unit; [1, 10]; optional (jwst/reference_fits.specc:176).
    """


class FlatSci(ImageHdu, label="SCI", extname="SCI"):
    """Response.

    SCI, an image; required (jwst/reference_fits.specc:305).
    """

    data: ArrayLike = pixels(
        "float", "int", shape=("ny", "nx"), nullable=True, line="jwst/reference_fits.specc:305", kw_only=False
    )
    """Pixels, slowest axis first.

    float[ny, nx] or int[ny, nx]; NaN where nothing is known.
    """


class FlatErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; recommended (jwst/reference_fits.specc:306).
    """

    data: ArrayLike = pixels("float", shape=("ny", "nx"), line="jwst/reference_fits.specc:306", kw_only=False)
    """Pixels, slowest axis first.

    float[ny, nx].
    """


class FlatDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    DQ, an image; recommended (jwst/reference_fits.specc:192).
    """

    data: ArrayLike = pixels("int", shape=("ny", "nx"), line="jwst/reference_fits.specc:192", kw_only=False)
    """Pixels, slowest axis first.

    int[ny, nx].
    """


class FlatDqDef(TableHdu, label="DQ_DEF", extname="DQ_DEF"):
    """One row a bit that the quality array uses.

    DQ_DEF, a binary table; optional (jwst/reference_fits.specc:197).
    """

    data: TableLike = columns(
        column("BIT", "int", comment="number of the bit", line="jwst/reference_fits.specc:199"),
        column("VALUE", "int", comment="the bit as a number", line="jwst/reference_fits.specc:200"),
        column("NAME", "string", comment="what it is called", line="jwst/reference_fits.specc:201"),
        column("DESCRIPTION", "string", comment="what it says of a pixel", line="jwst/reference_fits.specc:202"),
        line="jwst/reference_fits.specc:197",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    BIT: number of the bit; int; [0, 31]; required (jwst/reference_fits.specc:199).

    VALUE: the bit as a number; int; > 0; required (jwst/reference_fits.specc:200).

    NAME: what it is called; FlagName; one of FlagName; others are possible; required
        (jwst/reference_fits.specc:201).

    DESCRIPTION: what it says of a pixel; string; required (jwst/reference_fits.specc:202).
    """


class Flat(FitsProduct, product="flat", validator=_VALIDATOR, aliases=_ALIASES):
    """Flat field.

    Named jwst_{instrument}_flat_{serial}.fits

    How each pixel responds, about 1: images are divided by it. Spectra of NIRSpec have three flats in its place, of which this is none.
    """

    primary: FlatPrimary = hdu(line="jwst/reference_fits.specc:295")
    """PRIMARY.

    required.
    """

    sci: FlatSci = hdu(line="jwst/reference_fits.specc:305")
    """Response.

    required.
    """

    err: FlatErr | None = hdu(line="jwst/reference_fits.specc:306", default=None)
    """1-sigma uncertainty of SCI.

    recommended.
    """

    dq: FlatDq | None = hdu(line="jwst/reference_fits.specc:192", default=None)
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    recommended.
    """

    dq_def: FlatDqDef | None = hdu(line="jwst/reference_fits.specc:197", default=None)
    """One row a bit that the quality array uses.

    optional.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_flat_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_flat_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class GainPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:319).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="GAIN",
    )
    """What the file is a reference of.

    Kind; always "GAIN"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """

    SUBARRAY: str | None = keyword(
        "SUBARRAY", "string", comment="subarray", line="jwst/reference_fits.specc:169", default=None
    )
    """Subarray.

    string; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else required
    (jwst/reference_fits.specc:169).
    """

    SUBSTRT1: Integer | None = keyword(
        "SUBSTRT1", "int", comment="first column", line="jwst/reference_fits.specc:170", default=None
    )
    """First column.

    int; [1, 2304]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:170).
    """

    SUBSTRT2: Integer | None = keyword(
        "SUBSTRT2", "int", comment="first row", line="jwst/reference_fits.specc:171", default=None
    )
    """First row.

    int; [1, 2048]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:171).
    """

    SUBSIZE1: Integer | None = keyword(
        "SUBSIZE1", "int", comment="columns", line="jwst/reference_fits.specc:172", default=None
    )
    """Columns.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:172).
    """

    SUBSIZE2: Integer | None = keyword(
        "SUBSIZE2", "int", comment="rows", line="jwst/reference_fits.specc:173", default=None
    )
    """Rows.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:173).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/reference_fits.specc:174",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:174).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/reference_fits.specc:175",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:175).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT",
        "float",
        comment="factor that data were rescaled by",
        line="jwst/reference_fits.specc:176",
        default=None,
    )
    """Factor that data were rescaled by.

    float without unit; [1, 10]; optional (jwst/reference_fits.specc:176).
    """


class GainSci(ImageHdu, label="SCI", extname="SCI"):
    """Electrons in one count.

    SCI, an image; required (jwst/reference_fits.specc:323).
    """

    data: ArrayLike = pixels(
        "float", shape=("ny", "nx"), nullable=True, line="jwst/reference_fits.specc:323", kw_only=False
    )
    """Pixels, slowest axis first.

    float[ny, nx] in electron/DN; NaN where nothing is known.
    """

    BUNIT: str = keyword(
        "BUNIT",
        "string",
        comment="unit of the pixels",
        line="jwst/reference_fits.specc:323",
        init=False,
        default="electron/DN",
    )
    """Unit of the pixels.

    electron/DN; filled in.
    """


class GainDqDef(TableHdu, label="DQ_DEF", extname="DQ_DEF"):
    """One row a bit that the quality array uses.

    DQ_DEF, a binary table; optional (jwst/reference_fits.specc:197).
    """

    data: TableLike = columns(
        column("BIT", "int", comment="number of the bit", line="jwst/reference_fits.specc:199"),
        column("VALUE", "int", comment="the bit as a number", line="jwst/reference_fits.specc:200"),
        column("NAME", "string", comment="what it is called", line="jwst/reference_fits.specc:201"),
        column("DESCRIPTION", "string", comment="what it says of a pixel", line="jwst/reference_fits.specc:202"),
        line="jwst/reference_fits.specc:197",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    BIT: number of the bit; int; [0, 31]; required (jwst/reference_fits.specc:199).

    VALUE: the bit as a number; int; > 0; required (jwst/reference_fits.specc:200).

    NAME: what it is called; FlagName; one of FlagName; others are possible; required
        (jwst/reference_fits.specc:201).

    DESCRIPTION: what it says of a pixel; string; required (jwst/reference_fits.specc:202).
    """


class Gain(FitsProduct, product="gain", validator=_VALIDATOR, aliases=_ALIASES):
    """Gain.

    Named jwst_{instrument}_gain_{serial}.fits

    Electrons in one count, pixel by pixel.
    """

    primary: GainPrimary = hdu(line="jwst/reference_fits.specc:319")
    """PRIMARY.

    required.
    """

    sci: GainSci = hdu(line="jwst/reference_fits.specc:323")
    """Electrons in one count.

    required.
    """

    dq_def: GainDqDef | None = hdu(line="jwst/reference_fits.specc:197", default=None)
    """One row a bit that the quality array uses.

    optional.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_gain_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_gain_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class ReadnoisePrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:336).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="READNOISE",
    )
    """What the file is a reference of.

    Kind; always "READNOISE"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """

    SUBARRAY: str | None = keyword(
        "SUBARRAY", "string", comment="subarray", line="jwst/reference_fits.specc:169", default=None
    )
    """Subarray.

    string; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else required
    (jwst/reference_fits.specc:169).
    """

    SUBSTRT1: Integer | None = keyword(
        "SUBSTRT1", "int", comment="first column", line="jwst/reference_fits.specc:170", default=None
    )
    """First column.

    int; [1, 2304]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:170).
    """

    SUBSTRT2: Integer | None = keyword(
        "SUBSTRT2", "int", comment="first row", line="jwst/reference_fits.specc:171", default=None
    )
    """First row.

    int; [1, 2048]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:171).
    """

    SUBSIZE1: Integer | None = keyword(
        "SUBSIZE1", "int", comment="columns", line="jwst/reference_fits.specc:172", default=None
    )
    """Columns.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:172).
    """

    SUBSIZE2: Integer | None = keyword(
        "SUBSIZE2", "int", comment="rows", line="jwst/reference_fits.specc:173", default=None
    )
    """Rows.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:173).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/reference_fits.specc:174",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:174).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/reference_fits.specc:175",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:175).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT",
        "float",
        comment="factor that data were rescaled by",
        line="jwst/reference_fits.specc:176",
        default=None,
    )
    """Factor that data were rescaled by.

    float without unit; [1, 10]; optional (jwst/reference_fits.specc:176).
    """


class ReadnoiseSci(ImageHdu, label="SCI", extname="SCI"):
    """Noise between two readings.

    SCI, an image; required (jwst/reference_fits.specc:341).
    """

    data: ArrayLike = pixels(
        "float", shape=("ny", "nx"), nullable=True, line="jwst/reference_fits.specc:341", kw_only=False
    )
    """Pixels, slowest axis first.

    float[ny, nx] in DN; NaN where nothing is known.
    """

    BUNIT: str = keyword(
        "BUNIT", "string", comment="unit of the pixels", line="jwst/reference_fits.specc:341", init=False, default="DN"
    )
    """Unit of the pixels.

    DN; filled in.
    """


class ReadnoiseDqDef(TableHdu, label="DQ_DEF", extname="DQ_DEF"):
    """One row a bit that the quality array uses.

    DQ_DEF, a binary table; optional (jwst/reference_fits.specc:197).
    """

    data: TableLike = columns(
        column("BIT", "int", comment="number of the bit", line="jwst/reference_fits.specc:199"),
        column("VALUE", "int", comment="the bit as a number", line="jwst/reference_fits.specc:200"),
        column("NAME", "string", comment="what it is called", line="jwst/reference_fits.specc:201"),
        column("DESCRIPTION", "string", comment="what it says of a pixel", line="jwst/reference_fits.specc:202"),
        line="jwst/reference_fits.specc:197",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    BIT: number of the bit; int; [0, 31]; required (jwst/reference_fits.specc:199).

    VALUE: the bit as a number; int; > 0; required (jwst/reference_fits.specc:200).

    NAME: what it is called; FlagName; one of FlagName; others are possible; required
        (jwst/reference_fits.specc:201).

    DESCRIPTION: what it says of a pixel; string; required (jwst/reference_fits.specc:202).
    """


class Readnoise(FitsProduct, product="readnoise", validator=_VALIDATOR, aliases=_ALIASES):
    """Read noise.

    Named jwst_{instrument}_readnoise_{serial}.fits

    Noise of the difference of two readings of a pixel.
    """

    primary: ReadnoisePrimary = hdu(line="jwst/reference_fits.specc:336")
    """PRIMARY.

    required.
    """

    sci: ReadnoiseSci = hdu(line="jwst/reference_fits.specc:341")
    """Noise between two readings.

    required.
    """

    dq_def: ReadnoiseDqDef | None = hdu(line="jwst/reference_fits.specc:197", default=None)
    """One row a bit that the quality array uses.

    optional.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_readnoise_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_readnoise_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class IpcPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:354).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="IPC",
    )
    """What the file is a reference of.

    Kind; always "IPC"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """


class IpcSci(ImageHdu, label="SCI", extname="SCI"):
    """Kernel, its middle above 1.

    SCI, an image; required (jwst/reference_fits.specc:355).
    """

    data: ArrayLike = pixels(
        "float",
        "float",
        "float",
        shape=(3, 3),
        forms=(("float", (3, 3)), ("float", (5, 5)), ("float", (7, 7))),
        line="jwst/reference_fits.specc:355",
        kw_only=False,
    )
    """Pixels, slowest axis first.

    float[3, 3] or float[5, 5] or float[7, 7].
    """


class IpcDqDef(TableHdu, label="DQ_DEF", extname="DQ_DEF"):
    """One row a bit that the quality array uses.

    DQ_DEF, a binary table; optional (jwst/reference_fits.specc:197).
    """

    data: TableLike = columns(
        column("BIT", "int", comment="number of the bit", line="jwst/reference_fits.specc:199"),
        column("VALUE", "int", comment="the bit as a number", line="jwst/reference_fits.specc:200"),
        column("NAME", "string", comment="what it is called", line="jwst/reference_fits.specc:201"),
        column("DESCRIPTION", "string", comment="what it says of a pixel", line="jwst/reference_fits.specc:202"),
        line="jwst/reference_fits.specc:197",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    BIT: number of the bit; int; [0, 31]; required (jwst/reference_fits.specc:199).

    VALUE: the bit as a number; int; > 0; required (jwst/reference_fits.specc:200).

    NAME: what it is called; FlagName; one of FlagName; others are possible; required
        (jwst/reference_fits.specc:201).

    DESCRIPTION: what it says of a pixel; string; required (jwst/reference_fits.specc:202).
    """


class Ipc(FitsProduct, product="ipc", validator=_VALIDATOR, aliases=_ALIASES):
    """Coupling of neighbouring pixels.

    Named jwst_{instrument}_ipc_{serial}.fits

    A kernel that gives charge back to the pixels that it came from, the same for all. Its sum is 1, so that no charge is lost.
    """

    primary: IpcPrimary = hdu(line="jwst/reference_fits.specc:354")
    """PRIMARY.

    required.
    """

    sci: IpcSci = hdu(line="jwst/reference_fits.specc:355")
    """Kernel, its middle above 1.

    required.
    """

    dq_def: IpcDqDef | None = hdu(line="jwst/reference_fits.specc:197", default=None)
    """One row a bit that the quality array uses.

    optional.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_ipc_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_ipc_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class IpcPixelsPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:366).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="IPC",
    )
    """What the file is a reference of.

    Kind; always "IPC"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """


class IpcPixelsSci(ImageHdu, label="SCI", extname="SCI"):
    """Kernels, their middle above 1.

    SCI, an image; required (jwst/reference_fits.specc:367).
    """

    data: ArrayLike = pixels(
        "float", shape=("ky", "kx", "ny", "nx"), line="jwst/reference_fits.specc:367", kw_only=False
    )
    """Pixels, slowest axis first.

    float[ky, kx, ny, nx].
    """


class IpcPixelsDqDef(TableHdu, label="DQ_DEF", extname="DQ_DEF"):
    """One row a bit that the quality array uses.

    DQ_DEF, a binary table; optional (jwst/reference_fits.specc:197).
    """

    data: TableLike = columns(
        column("BIT", "int", comment="number of the bit", line="jwst/reference_fits.specc:199"),
        column("VALUE", "int", comment="the bit as a number", line="jwst/reference_fits.specc:200"),
        column("NAME", "string", comment="what it is called", line="jwst/reference_fits.specc:201"),
        column("DESCRIPTION", "string", comment="what it says of a pixel", line="jwst/reference_fits.specc:202"),
        line="jwst/reference_fits.specc:197",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    BIT: number of the bit; int; [0, 31]; required (jwst/reference_fits.specc:199).

    VALUE: the bit as a number; int; > 0; required (jwst/reference_fits.specc:200).

    NAME: what it is called; FlagName; one of FlagName; others are possible; required
        (jwst/reference_fits.specc:201).

    DESCRIPTION: what it says of a pixel; string; required (jwst/reference_fits.specc:202).
    """


class IpcPixels(FitsProduct, product="ipc_pixels", validator=_VALIDATOR, aliases=_ALIASES):
    """Coupling of neighbouring pixels, pixel by pixel.

    Named jwst_{instrument}_ipc_{serial}.fits

    A kernel for each pixel, which gives charge back to the pixels that it came from. Its sum is 1, so that no charge is lost.
    """

    primary: IpcPixelsPrimary = hdu(line="jwst/reference_fits.specc:366")
    """PRIMARY.

    required.
    """

    sci: IpcPixelsSci = hdu(line="jwst/reference_fits.specc:367")
    """Kernels, their middle above 1.

    required.
    """

    dq_def: IpcPixelsDqDef | None = hdu(line="jwst/reference_fits.specc:197", default=None)
    """One row a bit that the quality array uses.

    optional.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_ipc_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_ipc_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class SaturationPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:378).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="SATURATION",
    )
    """What the file is a reference of.

    Kind; always "SATURATION"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """

    SUBARRAY: str | None = keyword(
        "SUBARRAY", "string", comment="subarray", line="jwst/reference_fits.specc:169", default=None
    )
    """Subarray.

    string; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:169).
    """

    SUBSTRT1: Integer | None = keyword(
        "SUBSTRT1", "int", comment="first column", line="jwst/reference_fits.specc:170", default=None
    )
    """First column.

    int; [1, 2304]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:170).
    """

    SUBSTRT2: Integer | None = keyword(
        "SUBSTRT2", "int", comment="first row", line="jwst/reference_fits.specc:171", default=None
    )
    """First row.

    int; [1, 2048]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:171).
    """

    SUBSIZE1: Integer | None = keyword(
        "SUBSIZE1", "int", comment="columns", line="jwst/reference_fits.specc:172", default=None
    )
    """Columns.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:172).
    """

    SUBSIZE2: Integer | None = keyword(
        "SUBSIZE2", "int", comment="rows", line="jwst/reference_fits.specc:173", default=None
    )
    """Rows.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:173).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/reference_fits.specc:174",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:174).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/reference_fits.specc:175",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:175).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT",
        "float",
        comment="factor that data were rescaled by",
        line="jwst/reference_fits.specc:176",
        default=None,
    )
    """Factor that data were rescaled by.

    float without unit; [1, 10]; optional (jwst/reference_fits.specc:176).
    """


class SaturationSci(ImageHdu, label="SCI", extname="SCI"):
    """Counts of a full pixel.

    SCI, an image; required (jwst/reference_fits.specc:385).
    """

    data: ArrayLike = pixels(
        "float", "int", shape=("ny", "nx"), nullable=True, line="jwst/reference_fits.specc:385", kw_only=False
    )
    """Pixels, slowest axis first.

    float[ny, nx] or int[ny, nx] in DN, not written; NaN where nothing is known.
    """


class SaturationDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    DQ, an image; recommended (jwst/reference_fits.specc:192).
    """

    data: ArrayLike = pixels("int", shape=("ny", "nx"), line="jwst/reference_fits.specc:192", kw_only=False)
    """Pixels, slowest axis first.

    int[ny, nx].
    """


class SaturationDqDef(TableHdu, label="DQ_DEF", extname="DQ_DEF"):
    """One row a bit that the quality array uses.

    DQ_DEF, a binary table; optional (jwst/reference_fits.specc:197).
    """

    data: TableLike = columns(
        column("BIT", "int", comment="number of the bit", line="jwst/reference_fits.specc:199"),
        column("VALUE", "int", comment="the bit as a number", line="jwst/reference_fits.specc:200"),
        column("NAME", "string", comment="what it is called", line="jwst/reference_fits.specc:201"),
        column("DESCRIPTION", "string", comment="what it says of a pixel", line="jwst/reference_fits.specc:202"),
        line="jwst/reference_fits.specc:197",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    BIT: number of the bit; int; [0, 31]; required (jwst/reference_fits.specc:199).

    VALUE: the bit as a number; int; > 0; required (jwst/reference_fits.specc:200).

    NAME: what it is called; FlagName; one of FlagName; others are possible; required
        (jwst/reference_fits.specc:201).

    DESCRIPTION: what it says of a pixel; string; required (jwst/reference_fits.specc:202).
    """


class Saturation(FitsProduct, product="saturation", validator=_VALIDATOR, aliases=_ALIASES):
    """Saturation.

    Named jwst_{instrument}_saturation_{serial}.fits

    Counts from which a pixel is full, and is flagged.
    """

    primary: SaturationPrimary = hdu(line="jwst/reference_fits.specc:378")
    """PRIMARY.

    required.
    """

    sci: SaturationSci = hdu(line="jwst/reference_fits.specc:385")
    """Counts of a full pixel.

    required.
    """

    dq: SaturationDq | None = hdu(line="jwst/reference_fits.specc:192", default=None)
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    recommended.
    """

    dq_def: SaturationDqDef | None = hdu(line="jwst/reference_fits.specc:197", default=None)
    """One row a bit that the quality array uses.

    optional.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_saturation_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_saturation_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class SuperbiasPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:398).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="SUPERBIAS",
    )
    """What the file is a reference of.

    Kind; always "SUPERBIAS"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """

    SUBARRAY: str | None = keyword(
        "SUBARRAY", "string", comment="subarray", line="jwst/reference_fits.specc:169", default=None
    )
    """Subarray.

    string; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else required
    (jwst/reference_fits.specc:169).
    """

    SUBSTRT1: Integer | None = keyword(
        "SUBSTRT1", "int", comment="first column", line="jwst/reference_fits.specc:170", default=None
    )
    """First column.

    int; [1, 2304]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:170).
    """

    SUBSTRT2: Integer | None = keyword(
        "SUBSTRT2", "int", comment="first row", line="jwst/reference_fits.specc:171", default=None
    )
    """First row.

    int; [1, 2048]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:171).
    """

    SUBSIZE1: Integer | None = keyword(
        "SUBSIZE1", "int", comment="columns", line="jwst/reference_fits.specc:172", default=None
    )
    """Columns.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:172).
    """

    SUBSIZE2: Integer | None = keyword(
        "SUBSIZE2", "int", comment="rows", line="jwst/reference_fits.specc:173", default=None
    )
    """Rows.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:173).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/reference_fits.specc:174",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:174).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/reference_fits.specc:175",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:175).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT",
        "float",
        comment="factor that data were rescaled by",
        line="jwst/reference_fits.specc:176",
        default=None,
    )
    """Factor that data were rescaled by.

    float without unit; [1, 10]; optional (jwst/reference_fits.specc:176).
    """


class SuperbiasSci(ImageHdu, label="SCI", extname="SCI"):
    """Bias.

    SCI, an image; required (jwst/reference_fits.specc:404).
    """

    data: ArrayLike = pixels(
        "float", "int", shape=("ny", "nx"), nullable=True, line="jwst/reference_fits.specc:404", kw_only=False
    )
    """Pixels, slowest axis first.

    float[ny, nx] or int[ny, nx] in DN, not written; NaN where nothing is known.
    """


class SuperbiasErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; recommended (jwst/reference_fits.specc:405).
    """

    data: ArrayLike = pixels("float", shape=("ny", "nx"), line="jwst/reference_fits.specc:405", kw_only=False)
    """Pixels, slowest axis first.

    float[ny, nx] in DN, not written.
    """


class SuperbiasDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    DQ, an image; recommended (jwst/reference_fits.specc:192).
    """

    data: ArrayLike = pixels("int", shape=("ny", "nx"), line="jwst/reference_fits.specc:192", kw_only=False)
    """Pixels, slowest axis first.

    int[ny, nx].
    """


class SuperbiasDqDef(TableHdu, label="DQ_DEF", extname="DQ_DEF"):
    """One row a bit that the quality array uses.

    DQ_DEF, a binary table; optional (jwst/reference_fits.specc:197).
    """

    data: TableLike = columns(
        column("BIT", "int", comment="number of the bit", line="jwst/reference_fits.specc:199"),
        column("VALUE", "int", comment="the bit as a number", line="jwst/reference_fits.specc:200"),
        column("NAME", "string", comment="what it is called", line="jwst/reference_fits.specc:201"),
        column("DESCRIPTION", "string", comment="what it says of a pixel", line="jwst/reference_fits.specc:202"),
        line="jwst/reference_fits.specc:197",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    BIT: number of the bit; int; [0, 31]; required (jwst/reference_fits.specc:199).

    VALUE: the bit as a number; int; > 0; required (jwst/reference_fits.specc:200).

    NAME: what it is called; FlagName; one of FlagName; others are possible; required
        (jwst/reference_fits.specc:201).

    DESCRIPTION: what it says of a pixel; string; required (jwst/reference_fits.specc:202).
    """


class Superbias(FitsProduct, product="superbias", validator=_VALIDATOR, aliases=_ALIASES):
    """Bias.

    Named jwst_{instrument}_superbias_{serial}.fits

    Counts that a pixel has right after its reset, subtracted from every group. MIRI has none.
    """

    primary: SuperbiasPrimary = hdu(line="jwst/reference_fits.specc:398")
    """PRIMARY.

    required.
    """

    sci: SuperbiasSci = hdu(line="jwst/reference_fits.specc:404")
    """Bias.

    required.
    """

    err: SuperbiasErr | None = hdu(line="jwst/reference_fits.specc:405", default=None)
    """1-sigma uncertainty of SCI.

    recommended.
    """

    dq: SuperbiasDq | None = hdu(line="jwst/reference_fits.specc:192", default=None)
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    recommended.
    """

    dq_def: SuperbiasDqDef | None = hdu(line="jwst/reference_fits.specc:197", default=None)
    """One row a bit that the quality array uses.

    optional.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_superbias_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_superbias_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class LinearityPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:419).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="LINEARITY",
    )
    """What the file is a reference of.

    Kind; always "LINEARITY"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """

    SUBARRAY: str | None = keyword(
        "SUBARRAY", "string", comment="subarray", line="jwst/reference_fits.specc:169", default=None
    )
    """Subarray.

    string; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else required
    (jwst/reference_fits.specc:169).
    """

    SUBSTRT1: Integer | None = keyword(
        "SUBSTRT1", "int", comment="first column", line="jwst/reference_fits.specc:170", default=None
    )
    """First column.

    int; [1, 2304]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:170).
    """

    SUBSTRT2: Integer | None = keyword(
        "SUBSTRT2", "int", comment="first row", line="jwst/reference_fits.specc:171", default=None
    )
    """First row.

    int; [1, 2048]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:171).
    """

    SUBSIZE1: Integer | None = keyword(
        "SUBSIZE1", "int", comment="columns", line="jwst/reference_fits.specc:172", default=None
    )
    """Columns.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:172).
    """

    SUBSIZE2: Integer | None = keyword(
        "SUBSIZE2", "int", comment="rows", line="jwst/reference_fits.specc:173", default=None
    )
    """Rows.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:173).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/reference_fits.specc:174",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:174).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/reference_fits.specc:175",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:175).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT",
        "float",
        comment="factor that data were rescaled by",
        line="jwst/reference_fits.specc:176",
        default=None,
    )
    """Factor that data were rescaled by.

    float without unit; [1, 10]; optional (jwst/reference_fits.specc:176).
    """


class LinearityCoeffs(ImageHdu, label="COEFFS", extname="COEFFS"):
    """Coefficients, lowest power first.

    COEFFS, an image; required (jwst/reference_fits.specc:426).
    """

    data: ArrayLike = pixels(
        "float", shape=("ncoeffs", "ny", "nx"), nullable=True, line="jwst/reference_fits.specc:426", kw_only=False
    )
    """Pixels, slowest axis first.

    float[ncoeffs, ny, nx]; NaN where nothing is known.
    """


class LinearityInvCoeffs(ImageHdu, label="INV_COEFFS", extname="INV_COEFFS"):
    """Coefficients of the inverse.

    INV_COEFFS, an image; optional (jwst/reference_fits.specc:427).
    """

    data: ArrayLike = pixels(
        "float", shape=("ninverse", "ny", "nx"), nullable=True, line="jwst/reference_fits.specc:427", kw_only=False
    )
    """Pixels, slowest axis first.

    float[ninverse, ny, nx]; NaN where nothing is known.
    """


class LinearityDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    DQ, an image; recommended (jwst/reference_fits.specc:192).
    """

    data: ArrayLike = pixels("int", shape=("ny", "nx"), line="jwst/reference_fits.specc:192", kw_only=False)
    """Pixels, slowest axis first.

    int[ny, nx].
    """


class LinearityDqDef(TableHdu, label="DQ_DEF", extname="DQ_DEF"):
    """One row a bit that the quality array uses.

    DQ_DEF, a binary table; optional (jwst/reference_fits.specc:197).
    """

    data: TableLike = columns(
        column("BIT", "int", comment="number of the bit", line="jwst/reference_fits.specc:199"),
        column("VALUE", "int", comment="the bit as a number", line="jwst/reference_fits.specc:200"),
        column("NAME", "string", comment="what it is called", line="jwst/reference_fits.specc:201"),
        column("DESCRIPTION", "string", comment="what it says of a pixel", line="jwst/reference_fits.specc:202"),
        line="jwst/reference_fits.specc:197",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    BIT: number of the bit; int; [0, 31]; required (jwst/reference_fits.specc:199).

    VALUE: the bit as a number; int; > 0; required (jwst/reference_fits.specc:200).

    NAME: what it is called; FlagName; one of FlagName; others are possible; required
        (jwst/reference_fits.specc:201).

    DESCRIPTION: what it says of a pixel; string; required (jwst/reference_fits.specc:202).
    """


class Linearity(FitsProduct, product="linearity", validator=_VALIDATOR, aliases=_ALIASES):
    """Linearity.

    Named jwst_{instrument}_linearity_{serial}.fits

    Coefficients of a polynomial by which counts are brought to what they were, did a pixel fill in proportion to light: plane by plane the powers
    from zero up. The inverse, where there is one, leads back.
    """

    primary: LinearityPrimary = hdu(line="jwst/reference_fits.specc:419")
    """PRIMARY.

    required.
    """

    coeffs: LinearityCoeffs = hdu(line="jwst/reference_fits.specc:426")
    """Coefficients, lowest power first.

    required.
    """

    inv_coeffs: LinearityInvCoeffs | None = hdu(line="jwst/reference_fits.specc:427", default=None)
    """Coefficients of the inverse.

    optional.
    """

    dq: LinearityDq | None = hdu(line="jwst/reference_fits.specc:192", default=None)
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    recommended.
    """

    dq_def: LinearityDqDef | None = hdu(line="jwst/reference_fits.specc:197", default=None)
    """One row a bit that the quality array uses.

    optional.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_linearity_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_linearity_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class PersatPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:440).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="PERSAT",
    )
    """What the file is a reference of.

    Kind; always "PERSAT"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """

    SUBARRAY: str | None = keyword(
        "SUBARRAY", "string", comment="subarray", line="jwst/reference_fits.specc:169", default=None
    )
    """Subarray.

    string; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:169).
    """

    SUBSTRT1: Integer | None = keyword(
        "SUBSTRT1", "int", comment="first column", line="jwst/reference_fits.specc:170", default=None
    )
    """First column.

    int; [1, 2304]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:170).
    """

    SUBSTRT2: Integer | None = keyword(
        "SUBSTRT2", "int", comment="first row", line="jwst/reference_fits.specc:171", default=None
    )
    """First row.

    int; [1, 2048]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:171).
    """

    SUBSIZE1: Integer | None = keyword(
        "SUBSIZE1", "int", comment="columns", line="jwst/reference_fits.specc:172", default=None
    )
    """Columns.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:172).
    """

    SUBSIZE2: Integer | None = keyword(
        "SUBSIZE2", "int", comment="rows", line="jwst/reference_fits.specc:173", default=None
    )
    """Rows.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:173).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/reference_fits.specc:174",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:174).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/reference_fits.specc:175",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:175).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT",
        "float",
        comment="factor that data were rescaled by",
        line="jwst/reference_fits.specc:176",
        default=None,
    )
    """Factor that data were rescaled by.

    float without unit; [1, 10]; optional (jwst/reference_fits.specc:176).
    """


class PersatSci(ImageHdu, label="SCI", extname="SCI"):
    """Counts of a pixel that will glow.

    SCI, an image; required (jwst/reference_fits.specc:444).
    """

    data: ArrayLike = pixels(
        "float", shape=("ny", "nx"), nullable=True, line="jwst/reference_fits.specc:444", kw_only=False
    )
    """Pixels, slowest axis first.

    float[ny, nx]; NaN where nothing is known.
    """


class PersatDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    DQ, an image; recommended (jwst/reference_fits.specc:192).
    """

    data: ArrayLike = pixels("int", shape=("ny", "nx"), line="jwst/reference_fits.specc:192", kw_only=False)
    """Pixels, slowest axis first.

    int[ny, nx].
    """


class PersatDqDef(TableHdu, label="DQ_DEF", extname="DQ_DEF"):
    """One row a bit that the quality array uses.

    DQ_DEF, a binary table; optional (jwst/reference_fits.specc:197).
    """

    data: TableLike = columns(
        column("BIT", "int", comment="number of the bit", line="jwst/reference_fits.specc:199"),
        column("VALUE", "int", comment="the bit as a number", line="jwst/reference_fits.specc:200"),
        column("NAME", "string", comment="what it is called", line="jwst/reference_fits.specc:201"),
        column("DESCRIPTION", "string", comment="what it says of a pixel", line="jwst/reference_fits.specc:202"),
        line="jwst/reference_fits.specc:197",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    BIT: number of the bit; int; [0, 31]; required (jwst/reference_fits.specc:199).

    VALUE: the bit as a number; int; > 0; required (jwst/reference_fits.specc:200).

    NAME: what it is called; FlagName; one of FlagName; others are possible; required
        (jwst/reference_fits.specc:201).

    DESCRIPTION: what it says of a pixel; string; required (jwst/reference_fits.specc:202).
    """


class Persat(FitsProduct, product="persat", validator=_VALIDATOR, aliases=_ALIASES):
    """Saturation of persistence.

    Named jwst_{instrument}_persat_{serial}.fits

    Counts from which a pixel glows in exposures that follow.
    """

    primary: PersatPrimary = hdu(line="jwst/reference_fits.specc:440")
    """PRIMARY.

    required.
    """

    sci: PersatSci = hdu(line="jwst/reference_fits.specc:444")
    """Counts of a pixel that will glow.

    required.
    """

    dq: PersatDq | None = hdu(line="jwst/reference_fits.specc:192", default=None)
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    recommended.
    """

    dq_def: PersatDqDef | None = hdu(line="jwst/reference_fits.specc:197", default=None)
    """One row a bit that the quality array uses.

    optional.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_persat_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_persat_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class TrapdensityPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:457).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="TRAPDENSITY",
    )
    """What the file is a reference of.

    Kind; always "TRAPDENSITY"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """

    SUBARRAY: str | None = keyword(
        "SUBARRAY", "string", comment="subarray", line="jwst/reference_fits.specc:169", default=None
    )
    """Subarray.

    string; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:169).
    """

    SUBSTRT1: Integer | None = keyword(
        "SUBSTRT1", "int", comment="first column", line="jwst/reference_fits.specc:170", default=None
    )
    """First column.

    int; [1, 2304]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:170).
    """

    SUBSTRT2: Integer | None = keyword(
        "SUBSTRT2", "int", comment="first row", line="jwst/reference_fits.specc:171", default=None
    )
    """First row.

    int; [1, 2048]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:171).
    """

    SUBSIZE1: Integer | None = keyword(
        "SUBSIZE1", "int", comment="columns", line="jwst/reference_fits.specc:172", default=None
    )
    """Columns.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:172).
    """

    SUBSIZE2: Integer | None = keyword(
        "SUBSIZE2", "int", comment="rows", line="jwst/reference_fits.specc:173", default=None
    )
    """Rows.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:173).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/reference_fits.specc:174",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:174).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/reference_fits.specc:175",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:175).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT",
        "float",
        comment="factor that data were rescaled by",
        line="jwst/reference_fits.specc:176",
        default=None,
    )
    """Factor that data were rescaled by.

    float without unit; [1, 10]; optional (jwst/reference_fits.specc:176).
    """


class TrapdensitySci(ImageHdu, label="SCI", extname="SCI"):
    """Density of traps.

    SCI, an image; required (jwst/reference_fits.specc:461).
    """

    data: ArrayLike = pixels(
        "float", shape=("ny", "nx"), nullable=True, line="jwst/reference_fits.specc:461", kw_only=False
    )
    """Pixels, slowest axis first.

    float[ny, nx]; NaN where nothing is known.
    """


class TrapdensityDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    DQ, an image; recommended (jwst/reference_fits.specc:192).
    """

    data: ArrayLike = pixels("int", shape=("ny", "nx"), line="jwst/reference_fits.specc:192", kw_only=False)
    """Pixels, slowest axis first.

    int[ny, nx].
    """


class TrapdensityDqDef(TableHdu, label="DQ_DEF", extname="DQ_DEF"):
    """One row a bit that the quality array uses.

    DQ_DEF, a binary table; optional (jwst/reference_fits.specc:197).
    """

    data: TableLike = columns(
        column("BIT", "int", comment="number of the bit", line="jwst/reference_fits.specc:199"),
        column("VALUE", "int", comment="the bit as a number", line="jwst/reference_fits.specc:200"),
        column("NAME", "string", comment="what it is called", line="jwst/reference_fits.specc:201"),
        column("DESCRIPTION", "string", comment="what it says of a pixel", line="jwst/reference_fits.specc:202"),
        line="jwst/reference_fits.specc:197",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    BIT: number of the bit; int; [0, 31]; required (jwst/reference_fits.specc:199).

    VALUE: the bit as a number; int; > 0; required (jwst/reference_fits.specc:200).

    NAME: what it is called; FlagName; one of FlagName; others are possible; required
        (jwst/reference_fits.specc:201).

    DESCRIPTION: what it says of a pixel; string; required (jwst/reference_fits.specc:202).
    """


class Trapdensity(FitsProduct, product="trapdensity", validator=_VALIDATOR, aliases=_ALIASES):
    """Traps.

    Named jwst_{instrument}_trapdensity_{serial}.fits

    How many traps of charge a pixel has, which let go of it later.
    """

    primary: TrapdensityPrimary = hdu(line="jwst/reference_fits.specc:457")
    """PRIMARY.

    required.
    """

    sci: TrapdensitySci = hdu(line="jwst/reference_fits.specc:461")
    """Density of traps.

    required.
    """

    dq: TrapdensityDq | None = hdu(line="jwst/reference_fits.specc:192", default=None)
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    recommended.
    """

    dq_def: TrapdensityDqDef | None = hdu(line="jwst/reference_fits.specc:197", default=None)
    """One row a bit that the quality array uses.

    optional.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_trapdensity_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_trapdensity_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class ResetPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:474).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="RESET",
    )
    """What the file is a reference of.

    Kind; always "RESET"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """

    SUBARRAY: str | None = keyword(
        "SUBARRAY", "string", comment="subarray", line="jwst/reference_fits.specc:169", default=None
    )
    """Subarray.

    string; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else required
    (jwst/reference_fits.specc:169).
    """

    SUBSTRT1: Integer | None = keyword(
        "SUBSTRT1", "int", comment="first column", line="jwst/reference_fits.specc:170", default=None
    )
    """First column.

    int; [1, 2304]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:170).
    """

    SUBSTRT2: Integer | None = keyword(
        "SUBSTRT2", "int", comment="first row", line="jwst/reference_fits.specc:171", default=None
    )
    """First row.

    int; [1, 2048]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:171).
    """

    SUBSIZE1: Integer | None = keyword(
        "SUBSIZE1", "int", comment="columns", line="jwst/reference_fits.specc:172", default=None
    )
    """Columns.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:172).
    """

    SUBSIZE2: Integer | None = keyword(
        "SUBSIZE2", "int", comment="rows", line="jwst/reference_fits.specc:173", default=None
    )
    """Rows.

    int; [1, 3200]; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else optional
    (jwst/reference_fits.specc:173).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/reference_fits.specc:174",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:174).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] | None = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/reference_fits.specc:175",
        values=(-2, -1, 1, 2),
        default=None,
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required when DETECTOR is one of "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG", else
    optional (jwst/reference_fits.specc:175).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT",
        "float",
        comment="factor that data were rescaled by",
        line="jwst/reference_fits.specc:176",
        default=None,
    )
    """Factor that data were rescaled by.

    float without unit; [1, 10]; optional (jwst/reference_fits.specc:176).
    """

    NINTS: Integer = keyword("NINTS", "int", comment="integrations", line="jwst/reference_fits.specc:477")
    """Integrations.

    int; must equal nints; required (jwst/reference_fits.specc:477).
    """

    NGROUPS: Integer = keyword(
        "NGROUPS", "int", comment="groups in an integration", line="jwst/reference_fits.specc:478"
    )
    """Groups in an integration.

    int; must equal ngroups; required (jwst/reference_fits.specc:478).
    """


class ResetSci(ImageHdu, label="SCI", extname="SCI"):
    """What is left, group by group.

    SCI, an image; required (jwst/reference_fits.specc:481).
    """

    data: ArrayLike = pixels(
        "float", shape=("nints", "ngroups", "ny", "nx"), line="jwst/reference_fits.specc:481", kw_only=False
    )
    """Pixels, slowest axis first.

    float[nints, ngroups, ny, nx] in DN, not written.
    """


class ResetErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; recommended (jwst/reference_fits.specc:482).
    """

    data: ArrayLike = pixels(
        "float", shape=("nints", "ngroups", "ny", "nx"), line="jwst/reference_fits.specc:482", kw_only=False
    )
    """Pixels, slowest axis first.

    float[nints, ngroups, ny, nx] in DN, not written.
    """


class ResetDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    DQ, an image; recommended (jwst/reference_fits.specc:192).
    """

    data: ArrayLike = pixels("int", shape=("ny", "nx"), line="jwst/reference_fits.specc:192", kw_only=False)
    """Pixels, slowest axis first.

    int[ny, nx].
    """


class ResetDqDef(TableHdu, label="DQ_DEF", extname="DQ_DEF"):
    """One row a bit that the quality array uses.

    DQ_DEF, a binary table; optional (jwst/reference_fits.specc:197).
    """

    data: TableLike = columns(
        column("BIT", "int", comment="number of the bit", line="jwst/reference_fits.specc:199"),
        column("VALUE", "int", comment="the bit as a number", line="jwst/reference_fits.specc:200"),
        column("NAME", "string", comment="what it is called", line="jwst/reference_fits.specc:201"),
        column("DESCRIPTION", "string", comment="what it says of a pixel", line="jwst/reference_fits.specc:202"),
        line="jwst/reference_fits.specc:197",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    BIT: number of the bit; int; [0, 31]; required (jwst/reference_fits.specc:199).

    VALUE: the bit as a number; int; > 0; required (jwst/reference_fits.specc:200).

    NAME: what it is called; FlagName; one of FlagName; others are possible; required
        (jwst/reference_fits.specc:201).

    DESCRIPTION: what it says of a pixel; string; required (jwst/reference_fits.specc:202).
    """


class Reset(FitsProduct, product="reset", validator=_VALIDATOR, aliases=_ALIASES):
    """What a reset leaves behind.

    Named jwst_{instrument}_reset_{serial}.fits

    In detectors of MIRI a reset shows for some frames: counts that are subtracted group by group. The last integration serves all that follow.
    """

    primary: ResetPrimary = hdu(line="jwst/reference_fits.specc:474")
    """PRIMARY.

    required.
    """

    sci: ResetSci = hdu(line="jwst/reference_fits.specc:481")
    """What is left, group by group.

    required.
    """

    err: ResetErr | None = hdu(line="jwst/reference_fits.specc:482", default=None)
    """1-sigma uncertainty of SCI.

    recommended.
    """

    dq: ResetDq | None = hdu(line="jwst/reference_fits.specc:192", default=None)
    """What is wrong with a pixel, in the bits that DQ_DEF names.

    recommended.
    """

    dq_def: ResetDqDef | None = hdu(line="jwst/reference_fits.specc:197", default=None)
    """One row a bit that the quality array uses.

    optional.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_reset_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_reset_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class AreaPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:495).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="AREA",
    )
    """What the file is a reference of.

    Kind; always "AREA"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """

    PIXAR_SR: Number | Quantity = keyword(
        "PIXAR_SR", "float", comment="nominal area of a pixel", unit="sr", line="jwst/reference_fits.specc:497"
    )
    """Nominal area of a pixel.

    float in sr; > 0; required (jwst/reference_fits.specc:497).
    """

    PIXAR_A2: Number | Quantity = keyword(
        "PIXAR_A2", "float", comment="nominal area of a pixel", unit="arcsec2", line="jwst/reference_fits.specc:498"
    )
    """Nominal area of a pixel.

    float in arcsec2; > 0; required (jwst/reference_fits.specc:498).
    """


class AreaSci(ImageHdu, label="SCI", extname="SCI"):
    """Area of a pixel, in nominal ones.

    SCI, an image; required (jwst/reference_fits.specc:504).
    """

    data: ArrayLike = pixels(
        "float", shape=("ny", "nx"), nullable=True, line="jwst/reference_fits.specc:504", kw_only=False
    )
    """Pixels, slowest axis first.

    float[ny, nx]; > 0; NaN where nothing is known.
    """


class AreaDqDef(TableHdu, label="DQ_DEF", extname="DQ_DEF"):
    """One row a bit that the quality array uses.

    DQ_DEF, a binary table; optional (jwst/reference_fits.specc:197).
    """

    data: TableLike = columns(
        column("BIT", "int", comment="number of the bit", line="jwst/reference_fits.specc:199"),
        column("VALUE", "int", comment="the bit as a number", line="jwst/reference_fits.specc:200"),
        column("NAME", "string", comment="what it is called", line="jwst/reference_fits.specc:201"),
        column("DESCRIPTION", "string", comment="what it says of a pixel", line="jwst/reference_fits.specc:202"),
        line="jwst/reference_fits.specc:197",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    BIT: number of the bit; int; [0, 31]; required (jwst/reference_fits.specc:199).

    VALUE: the bit as a number; int; > 0; required (jwst/reference_fits.specc:200).

    NAME: what it is called; FlagName; one of FlagName; others are possible; required
        (jwst/reference_fits.specc:201).

    DESCRIPTION: what it says of a pixel; string; required (jwst/reference_fits.specc:202).
    """


class Area(FitsProduct, product="area", validator=_VALIDATOR, aliases=_ALIASES):
    """Areas of pixels.

    Named jwst_{instrument}_area_{serial}.fits

    How large each pixel is on the sky, in units of a nominal area, which the header has in steradians and square arcseconds. Files for NIRSpec are tables.
    """

    primary: AreaPrimary = hdu(line="jwst/reference_fits.specc:495")
    """PRIMARY.

    required.
    """

    sci: AreaSci = hdu(line="jwst/reference_fits.specc:504")
    """Area of a pixel, in nominal ones.

    required.
    """

    dq_def: AreaDqDef | None = hdu(line="jwst/reference_fits.specc:197", default=None)
    """One row a bit that the quality array uses.

    optional.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_area_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_area_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class AreaNirspecPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:514).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="AREA",
    )
    """What the file is a reference of.

    Kind; always "AREA"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """

    PIXAR_SR: Number | Quantity | None = keyword(
        "PIXAR_SR",
        "float",
        comment="nominal area of a pixel",
        unit="sr",
        line="jwst/reference_fits.specc:516",
        default=None,
    )
    """Nominal area of a pixel.

    float in sr; > 0; optional (jwst/reference_fits.specc:516).
    """

    PIXAR_A2: Number | Quantity | None = keyword(
        "PIXAR_A2",
        "float",
        comment="nominal area of a pixel",
        unit="arcsec2",
        line="jwst/reference_fits.specc:517",
        default=None,
    )
    """Nominal area of a pixel.

    float in arcsec2; > 0; optional (jwst/reference_fits.specc:517).
    """


class AreaNirspecArea(TableHdu, label="AREA", extname="AREA"):
    """One row a slit, a shutter or a slice.

    AREA, a binary table; required (jwst/reference_fits.specc:520).
    """

    data: TableLike = columns(
        column(
            "quadrant", "int", comment="quadrant of the shutters", required=False, line="jwst/reference_fits.specc:523"
        ),
        column("shutter_x", "int", comment="shutter, along x", required=False, line="jwst/reference_fits.specc:524"),
        column("shutter_y", "int", comment="shutter, along y", required=False, line="jwst/reference_fits.specc:525"),
        column("slice_id", "int", comment="slice", required=False, line="jwst/reference_fits.specc:527"),
        column("slit_id", "string", comment="slit", required=False, line="jwst/reference_fits.specc:529"),
        column("pixarea", "float", comment="area of a pixel", line="jwst/reference_fits.specc:531"),
        line="jwst/reference_fits.specc:520",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    quadrant: quadrant of the shutters; int; [1, 4]; required, where EXP_TYPE of the primary header is
        "NRS_MSASPEC" (jwst/reference_fits.specc:523).

    shutter_x: shutter, along x; int; >= 1; required, where EXP_TYPE of the primary header is "NRS_MSASPEC"
        (jwst/reference_fits.specc:524).

    shutter_y: shutter, along y; int; >= 1; required, where EXP_TYPE of the primary header is "NRS_MSASPEC"
        (jwst/reference_fits.specc:525).

    slice_id: slice; int; [0, 29]; required, where EXP_TYPE of the primary header is not "NRS_MSASPEC" and
        EXP_TYPE of the primary header is "NRS_IFU" (jwst/reference_fits.specc:527).

    slit_id: slit; string; required, where EXP_TYPE of the primary header is not "NRS_MSASPEC" and EXP_TYPE of
        the primary header is not "NRS_IFU" (jwst/reference_fits.specc:529).

    pixarea: area of a pixel; float in arcsec2, not written; > 0; required (jwst/reference_fits.specc:531).
    """


class AreaNirspec(FitsProduct, product="area_nirspec", validator=_VALIDATOR, aliases=_ALIASES):
    """Areas of pixels of NIRSpec.

    Named jwst_{instrument}_area_{serial}.fits

    How large a pixel is on the sky, by slit, by shutter or by slice: which one, the kind of exposure says.
    """

    primary: AreaNirspecPrimary = hdu(line="jwst/reference_fits.specc:514")
    """PRIMARY.

    required.
    """

    area: AreaNirspecArea = hdu(line="jwst/reference_fits.specc:520")
    """One row a slit, a shutter or a slice.

    required.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_area_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_area_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)


class PhotomPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/reference_fits.specc:573).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/reference_fits.specc:127", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "JWST", in any case; required (jwst/reference_fits.specc:127).
    """

    REFTYPE: Kind | str = keyword(
        "REFTYPE",
        "string",
        comment="what the file is a reference of",
        line="jwst/reference_fits.specc:128",
        init=False,
        default="PHOTOM",
    )
    """What the file is a reference of.

    Kind; always "PHOTOM"; one of Kind, in any case; required; filled in (jwst/reference_fits.specc:128).
    """

    DESCRIP: str = keyword("DESCRIP", "string", comment="what the file holds", line="jwst/reference_fits.specc:129")
    """What the file holds.

    string; nonempty; required (jwst/reference_fits.specc:129).
    """

    AUTHOR: str = keyword("AUTHOR", "string", comment="who made it", line="jwst/reference_fits.specc:130")
    """Who made it.

    string; nonempty; required (jwst/reference_fits.specc:130).
    """

    PEDIGREE: str = keyword(
        "PEDIGREE", "string", comment="what the data were taken from", line="jwst/reference_fits.specc:131"
    )
    """What the data were taken from.

    string; /GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \\d{4}-\\d\\d-\\d\\d \\d{4}-\\d\\d-\\d\\d/; required
    (jwst/reference_fits.specc:131).
    """

    USEAFTER: Instant = keyword(
        "USEAFTER",
        "datetime",
        comment="first instant of exposures that it serves",
        line="jwst/reference_fits.specc:132",
    )
    """First instant of exposures that it serves.

    datetime; required (jwst/reference_fits.specc:132).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY", comment="how it was made, from what, and what is new", line="jwst/reference_fits.specc:133"
    )
    """How it was made, from what, and what is new.

    commentary; nonempty; required (jwst/reference_fits.specc:133).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when it was written", line="jwst/reference_fits.specc:134", default=None
    )
    """When it was written.

    date or datetime; optional (jwst/reference_fits.specc:134).
    """

    DATAMODL: str | None = keyword(
        "DATAMODL",
        "string",
        comment="data model of the pipeline that reads it",
        line="jwst/reference_fits.specc:135",
        default=None,
    )
    """Data model of the pipeline that reads it.

    string; recommended (jwst/reference_fits.specc:135).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="its name before the database gave it another",
        line="jwst/reference_fits.specc:136",
        default=None,
    )
    """Its name before the database gave it another.

    string; optional (jwst/reference_fits.specc:136).
    """

    FILETYPE: str | None = keyword(
        "FILETYPE", "string", comment="what it holds, as a text", line="jwst/reference_fits.specc:137", default=None
    )
    """What it holds, as a text.

    string; optional (jwst/reference_fits.specc:137).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="jwst/reference_fits.specc:138",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (jwst/reference_fits.specc:138).
    """

    TIMESYS: str | None = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/reference_fits.specc:139",
        default=None,
    )
    """Time scale of times that name no other.

    string; optional (jwst/reference_fits.specc:139).
    """

    TIMEUNIT: str | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/reference_fits.specc:140",
        default=None,
    )
    """Unit of times that name no other.

    string; optional (jwst/reference_fits.specc:140).
    """

    INSTRUME: RefInstrument | RefInstrumentText = keyword(
        "INSTRUME",
        "string",
        comment="instrument",
        line="jwst/reference_fits.specc:142",
        values=RefInstrument,
        any_case=True,
    )
    """Instrument.

    RefInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS" or "GENERIC", in any case; required
    (jwst/reference_fits.specc:142).
    """

    DETECTOR: RefDetector | RefDetectorText = keyword(
        "DETECTOR", "string", comment="detector", line="jwst/reference_fits.specc:143", values=RefDetector
    )
    """Detector.

    RefDetector; required (jwst/reference_fits.specc:143).
    """

    EXP_TYPE: str | None = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/reference_fits.specc:144", default=None
    )
    """Kind of exposure.

    string; optional (jwst/reference_fits.specc:144).
    """

    READPATT: str | None = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/reference_fits.specc:145", default=None
    )
    """Readout pattern.

    string; optional (jwst/reference_fits.specc:145).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", line="jwst/reference_fits.specc:146", default=None
    )
    """Element in the filter wheel.

    string; optional (jwst/reference_fits.specc:146).
    """

    PUPIL: str | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", line="jwst/reference_fits.specc:147", default=None
    )
    """Element in the pupil wheel.

    string; optional (jwst/reference_fits.specc:147).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", line="jwst/reference_fits.specc:148", default=None
    )
    """Element in the grating wheel.

    string; optional (jwst/reference_fits.specc:148).
    """

    BAND: str | None = keyword(
        "BAND",
        "string",
        comment="place of the grating wheels of MIRI",
        line="jwst/reference_fits.specc:149",
        default=None,
    )
    """Place of the grating wheels of MIRI.

    string; optional (jwst/reference_fits.specc:149).
    """

    CHANNEL: str | None = keyword(
        "CHANNEL", "string", comment="channel", line="jwst/reference_fits.specc:150", default=None
    )
    """Channel.

    string; optional (jwst/reference_fits.specc:150).
    """

    MODULE: str | None = keyword(
        "MODULE", "string", comment="module of NIRCam", line="jwst/reference_fits.specc:151", default=None
    )
    """Module of NIRCam.

    string; optional (jwst/reference_fits.specc:151).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/reference_fits.specc:152",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/reference_fits.specc:152).
    """

    P_DETECT: str | None = keyword(
        "P_DETECT", "string", comment="detectors, instead of one", line="jwst/reference_fits.specc:153", default=None
    )
    """Detectors, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:153).
    """

    P_EXP_TY: str | None = keyword(
        "P_EXP_TY",
        "string",
        comment="kinds of exposures, instead of one",
        line="jwst/reference_fits.specc:154",
        default=None,
    )
    """Kinds of exposures, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:154).
    """

    P_READPA: str | None = keyword(
        "P_READPA",
        "string",
        comment="readout patterns, instead of one",
        line="jwst/reference_fits.specc:155",
        default=None,
    )
    """Readout patterns, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:155).
    """

    P_FILTER: str | None = keyword(
        "P_FILTER",
        "string",
        comment="filter wheel elements, instead of one",
        line="jwst/reference_fits.specc:156",
        default=None,
    )
    """Filter wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:156).
    """

    P_PUPIL: str | None = keyword(
        "P_PUPIL",
        "string",
        comment="pupil wheel elements, instead of one",
        line="jwst/reference_fits.specc:157",
        default=None,
    )
    """Pupil wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:157).
    """

    P_GRATIN: str | None = keyword(
        "P_GRATIN",
        "string",
        comment="grating wheel elements, instead of one",
        line="jwst/reference_fits.specc:158",
        default=None,
    )
    """Grating wheel elements, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:158).
    """

    P_BAND: str | None = keyword(
        "P_BAND",
        "string",
        comment="places of the grating wheels, instead of one",
        line="jwst/reference_fits.specc:159",
        default=None,
    )
    """Places of the grating wheels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:159).
    """

    P_CHANNE: str | None = keyword(
        "P_CHANNE", "string", comment="channels, instead of one", line="jwst/reference_fits.specc:160", default=None
    )
    """Channels, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:160).
    """

    P_SUBARR: str | None = keyword(
        "P_SUBARR", "string", comment="subarrays, instead of one", line="jwst/reference_fits.specc:161", default=None
    )
    """Subarrays, instead of one.

    string; /([A-Z0-9_/-]+ *\\| *)+/; optional (jwst/reference_fits.specc:161).
    """

    PIXAR_SR: Number | Quantity | None = keyword(
        "PIXAR_SR",
        "float",
        comment="nominal area of a pixel",
        unit="sr",
        line="jwst/reference_fits.specc:575",
        default=None,
    )
    """Nominal area of a pixel.

    float in sr; > 0; optional (jwst/reference_fits.specc:575).
    """

    PIXAR_A2: Number | Quantity | None = keyword(
        "PIXAR_A2",
        "float",
        comment="nominal area of a pixel",
        unit="arcsec2",
        line="jwst/reference_fits.specc:576",
        default=None,
    )
    """Nominal area of a pixel.

    float in arcsec2; > 0; optional (jwst/reference_fits.specc:576).
    """


class PhotomPhotom(TableHdu, label="PHOTOM", extname="PHOTOM"):
    """One row a combination of elements.

    PHOTOM, a binary table; required (jwst/reference_fits.specc:580).
    """

    data: TableLike = columns(
        column(
            "filter",
            "string",
            comment="element in the filter wheel",
            required=False,
            line="jwst/reference_fits.specc:583",
        ),
        column(
            "pupil",
            "string",
            comment="element in the pupil wheel",
            required=False,
            line="jwst/reference_fits.specc:586",
        ),
        column("subarray", "string", comment="subarray", required=False, line="jwst/reference_fits.specc:589"),
        column(
            "grating",
            "string",
            comment="element in the grating wheel",
            required=False,
            line="jwst/reference_fits.specc:592",
        ),
        column("slit", "string", comment="slit", required=False, line="jwst/reference_fits.specc:593"),
        column("order", "int", comment="order of the spectrum", required=False, line="jwst/reference_fits.specc:595"),
        column(
            "photmjsr",
            "float",
            comment="flux of one count a second: MJy/sr of images, times a wavelength of spectra without a slit",
            nullable=True,
            line="jwst/reference_fits.specc:596",
        ),
        column("uncertainty", "float", comment="its uncertainty", nullable=True, line="jwst/reference_fits.specc:598"),
        column(
            "nelem", "int", comment="wavelengths that are in use", required=False, line="jwst/reference_fits.specc:599"
        ),
        column(
            "wavelength",
            "float",
            shape=("*",),
            comment="wavelengths",
            required=False,
            padded=True,
            line="jwst/reference_fits.specc:600",
        ),
        column(
            "relresponse",
            "float",
            shape=("*",),
            comment="flux by wavelength, in units of photmjsr",
            required=False,
            padded=True,
            line="jwst/reference_fits.specc:601",
        ),
        column(
            "reluncertainty",
            "float",
            shape=("*",),
            comment="its uncertainty",
            required=False,
            padded=True,
            line="jwst/reference_fits.specc:602",
        ),
        line="jwst/reference_fits.specc:580",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    filter: element in the filter wheel; string; optional, where INSTRUME of the primary header is not "FGS"
        (jwst/reference_fits.specc:583).

    pupil: element in the pupil wheel; string; required, where INSTRUME of the primary header is one of "NIRCAM"
        or "NIRISS" (jwst/reference_fits.specc:586).

    subarray: subarray; string; required, where INSTRUME of the primary header is "MIRI"
        (jwst/reference_fits.specc:589).

    grating: element in the grating wheel; string; optional, where INSTRUME of the primary header is "NIRSPEC"
        (jwst/reference_fits.specc:592).

    slit: slit; string; optional, where INSTRUME of the primary header is "NIRSPEC"
        (jwst/reference_fits.specc:593).

    order: order of the spectrum; int; optional (jwst/reference_fits.specc:595).

    photmjsr: flux of one count a second: MJy/sr of images, times a wavelength of spectra without a slit; float;
        >= 0; NaN where nothing is known; required (jwst/reference_fits.specc:596).

    uncertainty: its uncertainty; float; >= 0; NaN where nothing is known; required
        (jwst/reference_fits.specc:598).

    nelem: wavelengths that are in use; int; >= 0; optional (jwst/reference_fits.specc:599).

    wavelength: wavelengths; float[nelem] in um, not written; the rest of a cell is padding; optional
        (jwst/reference_fits.specc:600).

    relresponse: flux by wavelength, in units of photmjsr; float[nelem]; the rest of a cell is padding; optional
        (jwst/reference_fits.specc:601).

    reluncertainty: its uncertainty; float[nelem]; the rest of a cell is padding; optional
        (jwst/reference_fits.specc:602).
    """


class PhotomTimecoeffLinear(TableHdu, label="TIMECOEFF_LINEAR", extname="TIMECOEFF_LINEAR"):
    """One row a row of PHOTOM: a loss that is the same every year.

    TIMECOEFF_LINEAR, a binary table; optional (jwst/reference_fits.specc:542).
    """

    data: TableLike = columns(
        column("t0", "float", comment="day from which the loss counts, MJD", line="jwst/reference_fits.specc:544"),
        column("lossperyear", "float", comment="part that is lost in a year", line="jwst/reference_fits.specc:545"),
        line="jwst/reference_fits.specc:542",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    t0: day from which the loss counts, MJD; float in d, not written; required (jwst/reference_fits.specc:544).

    lossperyear: part that is lost in a year; float; required (jwst/reference_fits.specc:545).
    """


class PhotomTimecoeffExponential(TableHdu, label="TIMECOEFF_EXPONENTIAL", extname="TIMECOEFF_EXPONENTIAL"):
    """One row a row of PHOTOM: a loss that comes to an end.

    TIMECOEFF_EXPONENTIAL, a binary table; optional (jwst/reference_fits.specc:548).
    """

    data: TableLike = columns(
        column("t0", "float", comment="day from which the loss counts, MJD", line="jwst/reference_fits.specc:550"),
        column("amplitude", "float", comment="what is lost in the end", line="jwst/reference_fits.specc:551"),
        column("tau", "float", comment="time in which it falls to a third", line="jwst/reference_fits.specc:552"),
        column("const", "float", comment="what remains", line="jwst/reference_fits.specc:553"),
        line="jwst/reference_fits.specc:548",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    t0: day from which the loss counts, MJD; float in d, not written; required (jwst/reference_fits.specc:550).

    amplitude: what is lost in the end; float; required (jwst/reference_fits.specc:551).

    tau: time in which it falls to a third; float in d, not written; required (jwst/reference_fits.specc:552).

    const: what remains; float; required (jwst/reference_fits.specc:553).
    """


class PhotomTimecoeffPowerlaw(TableHdu, label="TIMECOEFF_POWERLAW", extname="TIMECOEFF_POWERLAW"):
    """One row a row of PHOTOM: a loss by a power of time.

    TIMECOEFF_POWERLAW, a binary table; optional (jwst/reference_fits.specc:556).
    """

    data: TableLike = columns(
        column("t0", "float", comment="day from which the loss counts, MJD", line="jwst/reference_fits.specc:558"),
        column("year1value", "float", comment="response a year later", line="jwst/reference_fits.specc:559"),
        column("tsoft", "float", comment="time that keeps the beginning finite", line="jwst/reference_fits.specc:560"),
        column("alpha", "float", comment="power", line="jwst/reference_fits.specc:561"),
        line="jwst/reference_fits.specc:556",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    t0: day from which the loss counts, MJD; float in d, not written; required (jwst/reference_fits.specc:558).

    year1value: response a year later; float; required (jwst/reference_fits.specc:559).

    tsoft: time that keeps the beginning finite; float in d, not written; required
        (jwst/reference_fits.specc:560).

    alpha: power; float; required (jwst/reference_fits.specc:561).
    """


class Photom(FitsProduct, product="photom", validator=_VALIDATOR, aliases=_ALIASES):
    """Fluxes of counts.

    Named jwst_{instrument}_photom_{serial}.fits

    A row for each combination of elements: the flux of one count a second, and for spectra how it runs with wavelength. The spectrometer of MIRI has images in
    its place, of which this is none.
    """

    primary: PhotomPrimary = hdu(line="jwst/reference_fits.specc:573")
    """PRIMARY.

    required.
    """

    photom: PhotomPhotom = hdu(line="jwst/reference_fits.specc:580")
    """One row a combination of elements.

    required.
    """

    timecoeff_linear: PhotomTimecoeffLinear | None = hdu(line="jwst/reference_fits.specc:542", default=None)
    """One row a row of PHOTOM: a loss that is the same every year.

    optional.
    """

    timecoeff_exponential: PhotomTimecoeffExponential | None = hdu(line="jwst/reference_fits.specc:548", default=None)
    """One row a row of PHOTOM: a loss that comes to an end.

    optional.
    """

    timecoeff_powerlaw: PhotomTimecoeffPowerlaw | None = hdu(line="jwst/reference_fits.specc:556", default=None)
    """One row a row of PHOTOM: a loss by a power of time.

    optional.
    """

    names = (
        template(
            "jwst_",
            field("instrument", lambda f: lower(f.primary["INSTRUME"])),
            "_photom_",
            field("serial", width=4),
            ".fits",
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
        """Write jwst_{instrument}_photom_{serial}.fits; see `Product.write`.

        serial: number of the file; digits[4].
        """
        return self._write(folder, {"serial": serial}, name=name, overwrite=overwrite, profile=profile)
