"""Writer of gadf.responses 0.3.0: Responses of Cherenkov telescopes, and of others that see gamma rays as they do: effective area, dispersion of energy, point spread, background, and the cut around a source.

Made by specc from gadf/responses.specc (sha256 736c6363a0a9). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from typing import Literal

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _writing.fits import FitsProduct, PrimaryHdu, TableHdu, column, columns, hdu, keyword
from _writing.given import Integer, Number, Quantity
from _writing.values import TableLike


class AeffPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (gadf/responses.specc:19).
    """


class AeffAeff(TableHdu, label="AEFF", where=lambda h: h["HDUCLAS4"] == "AEFF_2D"):
    """Axes and array, in one row.

    AEFF, a binary table; required (gadf/responses.specc:21).
    """

    data: TableLike = columns(
        column(
            "ENERG_LO",
            "float",
            shape=("ne",),
            unit="TeV",
            comment="lower ends of the bins of energy",
            line="gadf/core.specc:52",
        ),
        column(
            "ENERG_HI",
            "float",
            shape=("ne",),
            unit="TeV",
            comment="upper ends of the bins of energy",
            line="gadf/core.specc:53",
        ),
        column(
            "THETA_LO",
            "float",
            shape=("nt",),
            unit="deg",
            comment="lower ends of the bins of offset from the pointing",
            line="gadf/core.specc:57",
        ),
        column(
            "THETA_HI",
            "float",
            shape=("nt",),
            unit="deg",
            comment="upper ends of the bins of offset from the pointing",
            line="gadf/core.specc:58",
        ),
        column(
            "EFFAREA", "float", shape=("nt", "ne"), unit="m2", comment="effective area", line="gadf/responses.specc:28"
        ),
        rows=(0, None),
        line="gadf/responses.specc:21",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; None rows.

    ENERG_LO: lower ends of the bins of energy; float[ne], unit like TeV; > 0; required (gadf/core.specc:52).

    ENERG_HI: upper ends of the bins of energy; float[ne], unit like TeV; > 0; required (gadf/core.specc:53).

    THETA_LO: lower ends of the bins of offset from the pointing; float[nt], unit like deg; >= 0; required
        (gadf/core.specc:57).

    THETA_HI: upper ends of the bins of offset from the pointing; float[nt], unit like deg; >= 0; required
        (gadf/core.specc:58).

    EFFAREA: effective area; float[nt, ne], unit like m2; >= 0; required (gadf/responses.specc:28).
    """

    HDUCLASS: str = keyword(
        "HDUCLASS", "string", comment="who settled the form", line="std/ogip.specc:140", init=False, default="GADF"
    )
    """Who settled the form.

    string; always "GADF"; required; filled in (std/ogip.specc:140).
    """

    HDUDOC: str | None = keyword(
        "HDUDOC", "string", comment="document that tells the form", line="std/ogip.specc:140", default=None
    )
    """Document that tells the form.

    string; nonempty; recommended (std/ogip.specc:140).
    """

    HDUVERS: str = keyword("HDUVERS", "string", comment="version of that document", line="std/ogip.specc:140")
    """Version of that document.

    string; nonempty; required (std/ogip.specc:140).
    """

    HDUCLAS1: str = keyword(
        "HDUCLAS1", "string", comment="kind of extension", line="std/ogip.specc:140", init=False, default="RESPONSE"
    )
    """Kind of extension.

    string; always "RESPONSE"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS2: str = keyword(
        "HDUCLAS2", "string", comment="kind within HDUCLAS1", line="std/ogip.specc:140", init=False, default="EFF_AREA"
    )
    """Kind within HDUCLAS1.

    string; always "EFF_AREA"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS3: Literal["FULL-ENCLOSURE", "POINT-LIKE"] = keyword(
        "HDUCLAS3",
        "string",
        comment="kind within HDUCLAS2",
        line="std/ogip.specc:140",
        values=("FULL-ENCLOSURE", "POINT-LIKE"),
    )
    """Kind within HDUCLAS2.

    string; "FULL-ENCLOSURE" or "POINT-LIKE"; required (std/ogip.specc:140).
    """

    HDUCLAS4: str = keyword(
        "HDUCLAS4", "string", comment="kind within HDUCLAS3", line="std/ogip.specc:140", init=False, default="AEFF_2D"
    )
    """Kind within HDUCLAS3.

    string; always "AEFF_2D"; required; filled in (std/ogip.specc:140).
    """

    TELESCOP: str | None = keyword("TELESCOP", "string", comment="mission", line="gadf/core.specc:38", default=None)
    """Mission.

    string; nonempty; optional (gadf/core.specc:38).
    """

    INSTRUME: str | None = keyword("INSTRUME", "string", comment="instrument", line="gadf/core.specc:38", default=None)
    """Instrument.

    string; nonempty; optional (gadf/core.specc:38).
    """

    OBS_ID: str | Integer | None = keyword(
        "OBS_ID", "string|int", comment="name or number of the observation", line="gadf/core.specc:38", default=None
    )
    """Name or number of the observation.

    string or int; optional (gadf/core.specc:38).
    """

    LO_THRES: Number | Quantity | None = keyword(
        "LO_THRES",
        "float",
        comment="energy from which the response is to be used",
        unit="TeV",
        line="gadf/core.specc:39",
        default=None,
    )
    """Energy from which the response is to be used.

    float in TeV; > 0; optional (gadf/core.specc:39).
    """

    HI_THRES: Number | Quantity | None = keyword(
        "HI_THRES",
        "float",
        comment="energy up to which the response is to be used",
        unit="TeV",
        line="gadf/core.specc:40",
        default=None,
    )
    """Energy up to which the response is to be used.

    float in TeV; > 0; optional (gadf/core.specc:40).
    """

    RAD_MAX: Number | Quantity | None = keyword(
        "RAD_MAX",
        "float",
        comment="radius of the cut, where it is the same everywhere",
        unit="deg",
        line="gadf/responses.specc:23",
        default=None,
    )
    """Radius of the cut, where it is the same everywhere.

    float in deg; > 0; optional (gadf/responses.specc:23).
    """


class Aeff(FitsProduct, product="aeff", validator=_VALIDATOR):
    """Effective area.

    The area by true energy and offset, after the selection of events. One row holds axes and array.
    """

    primary: AeffPrimary = hdu(line="gadf/responses.specc:19")
    """PRIMARY.

    required.
    """

    aeff: AeffAeff = hdu(line="gadf/responses.specc:21")
    """Axes and array, in one row.

    required.
    """


class EdispPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (gadf/responses.specc:42).
    """


class EdispEdisp(TableHdu, label="EDISP", where=lambda h: h["HDUCLAS4"] == "EDISP_2D"):
    """Axes and array, in one row.

    EDISP, a binary table; required (gadf/responses.specc:44).
    """

    data: TableLike = columns(
        column(
            "ENERG_LO",
            "float",
            shape=("ne",),
            unit="TeV",
            comment="lower ends of the bins of energy",
            line="gadf/core.specc:52",
        ),
        column(
            "ENERG_HI",
            "float",
            shape=("ne",),
            unit="TeV",
            comment="upper ends of the bins of energy",
            line="gadf/core.specc:53",
        ),
        column(
            "MIGRA_LO",
            "float",
            shape=("nm",),
            comment="lower ends of the bins of migration",
            line="gadf/responses.specc:49",
        ),
        column(
            "MIGRA_HI",
            "float",
            shape=("nm",),
            comment="upper ends of the bins of migration",
            line="gadf/responses.specc:50",
        ),
        column(
            "THETA_LO",
            "float",
            shape=("nt",),
            unit="deg",
            comment="lower ends of the bins of offset from the pointing",
            line="gadf/core.specc:57",
        ),
        column(
            "THETA_HI",
            "float",
            shape=("nt",),
            unit="deg",
            comment="upper ends of the bins of offset from the pointing",
            line="gadf/core.specc:58",
        ),
        column(
            "MATRIX",
            "float",
            shape=("nt", "nm", "ne"),
            comment="probability by migration",
            line="gadf/responses.specc:52",
        ),
        rows=(0, None),
        line="gadf/responses.specc:44",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; None rows.

    ENERG_LO: lower ends of the bins of energy; float[ne], unit like TeV; > 0; required (gadf/core.specc:52).

    ENERG_HI: upper ends of the bins of energy; float[ne], unit like TeV; > 0; required (gadf/core.specc:53).

    MIGRA_LO: lower ends of the bins of migration; float[nm]; >= 0; required (gadf/responses.specc:49).

    MIGRA_HI: upper ends of the bins of migration; float[nm]; > 0; required (gadf/responses.specc:50).

    THETA_LO: lower ends of the bins of offset from the pointing; float[nt], unit like deg; >= 0; required
        (gadf/core.specc:57).

    THETA_HI: upper ends of the bins of offset from the pointing; float[nt], unit like deg; >= 0; required
        (gadf/core.specc:58).

    MATRIX: probability by migration; float[nt, nm, ne]; >= 0; required (gadf/responses.specc:52).
    """

    HDUCLASS: str = keyword(
        "HDUCLASS", "string", comment="who settled the form", line="std/ogip.specc:140", init=False, default="GADF"
    )
    """Who settled the form.

    string; always "GADF"; required; filled in (std/ogip.specc:140).
    """

    HDUDOC: str | None = keyword(
        "HDUDOC", "string", comment="document that tells the form", line="std/ogip.specc:140", default=None
    )
    """Document that tells the form.

    string; nonempty; recommended (std/ogip.specc:140).
    """

    HDUVERS: str = keyword("HDUVERS", "string", comment="version of that document", line="std/ogip.specc:140")
    """Version of that document.

    string; nonempty; required (std/ogip.specc:140).
    """

    HDUCLAS1: str = keyword(
        "HDUCLAS1", "string", comment="kind of extension", line="std/ogip.specc:140", init=False, default="RESPONSE"
    )
    """Kind of extension.

    string; always "RESPONSE"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS2: str = keyword(
        "HDUCLAS2", "string", comment="kind within HDUCLAS1", line="std/ogip.specc:140", init=False, default="EDISP"
    )
    """Kind within HDUCLAS1.

    string; always "EDISP"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS3: Literal["FULL-ENCLOSURE", "POINT-LIKE"] = keyword(
        "HDUCLAS3",
        "string",
        comment="kind within HDUCLAS2",
        line="std/ogip.specc:140",
        values=("FULL-ENCLOSURE", "POINT-LIKE"),
    )
    """Kind within HDUCLAS2.

    string; "FULL-ENCLOSURE" or "POINT-LIKE"; required (std/ogip.specc:140).
    """

    HDUCLAS4: str = keyword(
        "HDUCLAS4", "string", comment="kind within HDUCLAS3", line="std/ogip.specc:140", init=False, default="EDISP_2D"
    )
    """Kind within HDUCLAS3.

    string; always "EDISP_2D"; required; filled in (std/ogip.specc:140).
    """

    TELESCOP: str | None = keyword("TELESCOP", "string", comment="mission", line="gadf/core.specc:38", default=None)
    """Mission.

    string; nonempty; optional (gadf/core.specc:38).
    """

    INSTRUME: str | None = keyword("INSTRUME", "string", comment="instrument", line="gadf/core.specc:38", default=None)
    """Instrument.

    string; nonempty; optional (gadf/core.specc:38).
    """

    OBS_ID: str | Integer | None = keyword(
        "OBS_ID", "string|int", comment="name or number of the observation", line="gadf/core.specc:38", default=None
    )
    """Name or number of the observation.

    string or int; optional (gadf/core.specc:38).
    """

    LO_THRES: Number | Quantity | None = keyword(
        "LO_THRES",
        "float",
        comment="energy from which the response is to be used",
        unit="TeV",
        line="gadf/core.specc:39",
        default=None,
    )
    """Energy from which the response is to be used.

    float in TeV; > 0; optional (gadf/core.specc:39).
    """

    HI_THRES: Number | Quantity | None = keyword(
        "HI_THRES",
        "float",
        comment="energy up to which the response is to be used",
        unit="TeV",
        line="gadf/core.specc:40",
        default=None,
    )
    """Energy up to which the response is to be used.

    float in TeV; > 0; optional (gadf/core.specc:40).
    """


class Edisp(FitsProduct, product="edisp", validator=_VALIDATOR):
    """Dispersion of energy.

    The probability of an energy to be reconstructed as a multiple of itself (its migration), by true energy and offset.
    """

    primary: EdispPrimary = hdu(line="gadf/responses.specc:42")
    """PRIMARY.

    required.
    """

    edisp: EdispEdisp = hdu(line="gadf/responses.specc:44")
    """Axes and array, in one row.

    required.
    """


class PsfTablePrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (gadf/responses.specc:67).
    """


class PsfTablePsf(TableHdu, label="PSF", where=lambda h: h["HDUCLAS4"] == "PSF_TABLE"):
    """Axes and array, in one row.

    PSF, a binary table; required (gadf/responses.specc:69).
    """

    data: TableLike = columns(
        column(
            "ENERG_LO",
            "float",
            shape=("ne",),
            unit="TeV",
            comment="lower ends of the bins of energy",
            line="gadf/core.specc:52",
        ),
        column(
            "ENERG_HI",
            "float",
            shape=("ne",),
            unit="TeV",
            comment="upper ends of the bins of energy",
            line="gadf/core.specc:53",
        ),
        column(
            "THETA_LO",
            "float",
            shape=("nt",),
            unit="deg",
            comment="lower ends of the bins of offset from the pointing",
            line="gadf/core.specc:57",
        ),
        column(
            "THETA_HI",
            "float",
            shape=("nt",),
            unit="deg",
            comment="upper ends of the bins of offset from the pointing",
            line="gadf/core.specc:58",
        ),
        column(
            "RAD_LO",
            "float",
            shape=("nr",),
            unit="deg",
            comment="lower ends of the bins of distance from the source",
            line="gadf/responses.specc:75",
        ),
        column(
            "RAD_HI",
            "float",
            shape=("nr",),
            unit="deg",
            comment="upper ends of the bins of distance from the source",
            line="gadf/responses.specc:76",
        ),
        column(
            "RPSF",
            "float",
            shape=("nr", "nt", "ne"),
            unit="sr-1",
            comment="probability by solid angle",
            line="gadf/responses.specc:77",
        ),
        rows=(0, None),
        line="gadf/responses.specc:69",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; None rows.

    ENERG_LO: lower ends of the bins of energy; float[ne], unit like TeV; > 0; required (gadf/core.specc:52).

    ENERG_HI: upper ends of the bins of energy; float[ne], unit like TeV; > 0; required (gadf/core.specc:53).

    THETA_LO: lower ends of the bins of offset from the pointing; float[nt], unit like deg; >= 0; required
        (gadf/core.specc:57).

    THETA_HI: upper ends of the bins of offset from the pointing; float[nt], unit like deg; >= 0; required
        (gadf/core.specc:58).

    RAD_LO: lower ends of the bins of distance from the source; float[nr], unit like deg; >= 0; required
        (gadf/responses.specc:75).

    RAD_HI: upper ends of the bins of distance from the source; float[nr], unit like deg; > 0; required
        (gadf/responses.specc:76).

    RPSF: probability by solid angle; float[nr, nt, ne], unit like sr-1; >= 0; required
        (gadf/responses.specc:77).
    """

    HDUCLASS: str = keyword(
        "HDUCLASS", "string", comment="who settled the form", line="std/ogip.specc:140", init=False, default="GADF"
    )
    """Who settled the form.

    string; always "GADF"; required; filled in (std/ogip.specc:140).
    """

    HDUDOC: str | None = keyword(
        "HDUDOC", "string", comment="document that tells the form", line="std/ogip.specc:140", default=None
    )
    """Document that tells the form.

    string; nonempty; recommended (std/ogip.specc:140).
    """

    HDUVERS: str = keyword("HDUVERS", "string", comment="version of that document", line="std/ogip.specc:140")
    """Version of that document.

    string; nonempty; required (std/ogip.specc:140).
    """

    HDUCLAS1: str = keyword(
        "HDUCLAS1", "string", comment="kind of extension", line="std/ogip.specc:140", init=False, default="RESPONSE"
    )
    """Kind of extension.

    string; always "RESPONSE"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS2: str = keyword(
        "HDUCLAS2", "string", comment="kind within HDUCLAS1", line="std/ogip.specc:140", init=False, default="RPSF"
    )
    """Kind within HDUCLAS1.

    string; always "RPSF"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS3: Literal["FULL-ENCLOSURE", "POINT-LIKE"] = keyword(
        "HDUCLAS3",
        "string",
        comment="kind within HDUCLAS2",
        line="std/ogip.specc:140",
        values=("FULL-ENCLOSURE", "POINT-LIKE"),
    )
    """Kind within HDUCLAS2.

    string; "FULL-ENCLOSURE" or "POINT-LIKE"; required (std/ogip.specc:140).
    """

    HDUCLAS4: str = keyword(
        "HDUCLAS4", "string", comment="kind within HDUCLAS3", line="std/ogip.specc:140", init=False, default="PSF_TABLE"
    )
    """Kind within HDUCLAS3.

    string; always "PSF_TABLE"; required; filled in (std/ogip.specc:140).
    """

    TELESCOP: str | None = keyword("TELESCOP", "string", comment="mission", line="gadf/core.specc:38", default=None)
    """Mission.

    string; nonempty; optional (gadf/core.specc:38).
    """

    INSTRUME: str | None = keyword("INSTRUME", "string", comment="instrument", line="gadf/core.specc:38", default=None)
    """Instrument.

    string; nonempty; optional (gadf/core.specc:38).
    """

    OBS_ID: str | Integer | None = keyword(
        "OBS_ID", "string|int", comment="name or number of the observation", line="gadf/core.specc:38", default=None
    )
    """Name or number of the observation.

    string or int; optional (gadf/core.specc:38).
    """

    LO_THRES: Number | Quantity | None = keyword(
        "LO_THRES",
        "float",
        comment="energy from which the response is to be used",
        unit="TeV",
        line="gadf/core.specc:39",
        default=None,
    )
    """Energy from which the response is to be used.

    float in TeV; > 0; optional (gadf/core.specc:39).
    """

    HI_THRES: Number | Quantity | None = keyword(
        "HI_THRES",
        "float",
        comment="energy up to which the response is to be used",
        unit="TeV",
        line="gadf/core.specc:40",
        default=None,
    )
    """Energy up to which the response is to be used.

    float in TeV; > 0; optional (gadf/core.specc:40).
    """


class PsfTable(FitsProduct, product="psf_table", validator=_VALIDATOR):
    """Point spread, as a table.

    How the directions of events scatter around that of their source: a probability by solid angle, for each offset, energy and distance.
    """

    primary: PsfTablePrimary = hdu(line="gadf/responses.specc:67")
    """PRIMARY.

    required.
    """

    psf: PsfTablePsf = hdu(line="gadf/responses.specc:69")
    """Axes and array, in one row.

    required.
    """


class BackgroundPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (gadf/responses.specc:91).
    """


class BackgroundBackground(TableHdu, label="BACKGROUND", where=lambda h: h["HDUCLAS4"] == "BKG_2D"):
    """Axes and array, in one row.

    BACKGROUND, a binary table; required (gadf/responses.specc:93).
    """

    data: TableLike = columns(
        column(
            "ENERG_LO",
            "float",
            shape=("ne",),
            unit="TeV",
            comment="lower ends of the bins of energy",
            line="gadf/core.specc:52",
        ),
        column(
            "ENERG_HI",
            "float",
            shape=("ne",),
            unit="TeV",
            comment="upper ends of the bins of energy",
            line="gadf/core.specc:53",
        ),
        column(
            "THETA_LO",
            "float",
            shape=("nt",),
            unit="deg",
            comment="lower ends of the bins of offset from the pointing",
            line="gadf/core.specc:57",
        ),
        column(
            "THETA_HI",
            "float",
            shape=("nt",),
            unit="deg",
            comment="upper ends of the bins of offset from the pointing",
            line="gadf/core.specc:58",
        ),
        column(
            "BKG",
            "float",
            shape=("slow", "fast"),
            unit="1/(s MeV sr)",
            comment="rate by energy and solid angle",
            line="gadf/responses.specc:99",
        ),
        rows=(0, None),
        line="gadf/responses.specc:93",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; None rows.

    ENERG_LO: lower ends of the bins of energy; float[ne], unit like TeV; > 0; required (gadf/core.specc:52).

    ENERG_HI: upper ends of the bins of energy; float[ne], unit like TeV; > 0; required (gadf/core.specc:53).

    THETA_LO: lower ends of the bins of offset from the pointing; float[nt], unit like deg; >= 0; required
        (gadf/core.specc:57).

    THETA_HI: upper ends of the bins of offset from the pointing; float[nt], unit like deg; >= 0; required
        (gadf/core.specc:58).

    BKG: rate by energy and solid angle; float[slow, fast], unit like 1/(s MeV sr); >= 0; required
        (gadf/responses.specc:99).
    """

    HDUCLASS: str = keyword(
        "HDUCLASS", "string", comment="who settled the form", line="std/ogip.specc:140", init=False, default="GADF"
    )
    """Who settled the form.

    string; always "GADF"; required; filled in (std/ogip.specc:140).
    """

    HDUDOC: str | None = keyword(
        "HDUDOC", "string", comment="document that tells the form", line="std/ogip.specc:140", default=None
    )
    """Document that tells the form.

    string; nonempty; recommended (std/ogip.specc:140).
    """

    HDUVERS: str = keyword("HDUVERS", "string", comment="version of that document", line="std/ogip.specc:140")
    """Version of that document.

    string; nonempty; required (std/ogip.specc:140).
    """

    HDUCLAS1: str = keyword(
        "HDUCLAS1", "string", comment="kind of extension", line="std/ogip.specc:140", init=False, default="RESPONSE"
    )
    """Kind of extension.

    string; always "RESPONSE"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS2: str = keyword(
        "HDUCLAS2", "string", comment="kind within HDUCLAS1", line="std/ogip.specc:140", init=False, default="BKG"
    )
    """Kind within HDUCLAS1.

    string; always "BKG"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS3: Literal["FULL-ENCLOSURE", "POINT-LIKE"] = keyword(
        "HDUCLAS3",
        "string",
        comment="kind within HDUCLAS2",
        line="std/ogip.specc:140",
        values=("FULL-ENCLOSURE", "POINT-LIKE"),
    )
    """Kind within HDUCLAS2.

    string; "FULL-ENCLOSURE" or "POINT-LIKE"; required (std/ogip.specc:140).
    """

    HDUCLAS4: str = keyword(
        "HDUCLAS4", "string", comment="kind within HDUCLAS3", line="std/ogip.specc:140", init=False, default="BKG_2D"
    )
    """Kind within HDUCLAS3.

    string; always "BKG_2D"; required; filled in (std/ogip.specc:140).
    """

    TELESCOP: str | None = keyword("TELESCOP", "string", comment="mission", line="gadf/core.specc:38", default=None)
    """Mission.

    string; nonempty; optional (gadf/core.specc:38).
    """

    INSTRUME: str | None = keyword("INSTRUME", "string", comment="instrument", line="gadf/core.specc:38", default=None)
    """Instrument.

    string; nonempty; optional (gadf/core.specc:38).
    """

    OBS_ID: str | Integer | None = keyword(
        "OBS_ID", "string|int", comment="name or number of the observation", line="gadf/core.specc:38", default=None
    )
    """Name or number of the observation.

    string or int; optional (gadf/core.specc:38).
    """

    LO_THRES: Number | Quantity | None = keyword(
        "LO_THRES",
        "float",
        comment="energy from which the response is to be used",
        unit="TeV",
        line="gadf/core.specc:39",
        default=None,
    )
    """Energy from which the response is to be used.

    float in TeV; > 0; optional (gadf/core.specc:39).
    """

    HI_THRES: Number | Quantity | None = keyword(
        "HI_THRES",
        "float",
        comment="energy up to which the response is to be used",
        unit="TeV",
        line="gadf/core.specc:40",
        default=None,
    )
    """Energy up to which the response is to be used.

    float in TeV; > 0; optional (gadf/core.specc:40).
    """


class Background(FitsProduct, product="background", validator=_VALIDATOR):
    """Background.

    The rate of events that are no gamma rays but pass for such, by reconstructed energy and offset: the same all around the pointing.
    """

    primary: BackgroundPrimary = hdu(line="gadf/responses.specc:91")
    """PRIMARY.

    required.
    """

    background: BackgroundBackground = hdu(line="gadf/responses.specc:93")
    """Axes and array, in one row.

    required.
    """


class RadMaxPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (gadf/responses.specc:115).
    """


class RadMaxRadMax(TableHdu, label="RAD_MAX", where=lambda h: h["HDUCLAS4"] == "RAD_MAX_2D"):
    """Axes and array, in one row.

    RAD_MAX, a binary table; required (gadf/responses.specc:117).
    """

    data: TableLike = columns(
        column(
            "ENERG_LO",
            "float",
            shape=("ne",),
            unit="TeV",
            comment="lower ends of the bins of energy",
            line="gadf/core.specc:52",
        ),
        column(
            "ENERG_HI",
            "float",
            shape=("ne",),
            unit="TeV",
            comment="upper ends of the bins of energy",
            line="gadf/core.specc:53",
        ),
        column(
            "THETA_LO",
            "float",
            shape=("nt",),
            unit="deg",
            comment="lower ends of the bins of offset from the pointing",
            line="gadf/core.specc:57",
        ),
        column(
            "THETA_HI",
            "float",
            shape=("nt",),
            unit="deg",
            comment="upper ends of the bins of offset from the pointing",
            line="gadf/core.specc:58",
        ),
        column(
            "RAD_MAX",
            "float",
            shape=("slow", "fast"),
            unit="deg",
            comment="radius of the cut",
            line="gadf/responses.specc:123",
        ),
        rows=(0, None),
        line="gadf/responses.specc:117",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; None rows.

    ENERG_LO: lower ends of the bins of energy; float[ne], unit like TeV; > 0; required (gadf/core.specc:52).

    ENERG_HI: upper ends of the bins of energy; float[ne], unit like TeV; > 0; required (gadf/core.specc:53).

    THETA_LO: lower ends of the bins of offset from the pointing; float[nt], unit like deg; >= 0; required
        (gadf/core.specc:57).

    THETA_HI: upper ends of the bins of offset from the pointing; float[nt], unit like deg; >= 0; required
        (gadf/core.specc:58).

    RAD_MAX: radius of the cut; float[slow, fast], unit like deg; >= 0; required (gadf/responses.specc:123).
    """

    HDUCLASS: str = keyword(
        "HDUCLASS", "string", comment="who settled the form", line="std/ogip.specc:140", init=False, default="GADF"
    )
    """Who settled the form.

    string; always "GADF"; required; filled in (std/ogip.specc:140).
    """

    HDUDOC: str | None = keyword(
        "HDUDOC", "string", comment="document that tells the form", line="std/ogip.specc:140", default=None
    )
    """Document that tells the form.

    string; nonempty; recommended (std/ogip.specc:140).
    """

    HDUVERS: str = keyword("HDUVERS", "string", comment="version of that document", line="std/ogip.specc:140")
    """Version of that document.

    string; nonempty; required (std/ogip.specc:140).
    """

    HDUCLAS1: str = keyword(
        "HDUCLAS1", "string", comment="kind of extension", line="std/ogip.specc:140", init=False, default="RESPONSE"
    )
    """Kind of extension.

    string; always "RESPONSE"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS2: str = keyword(
        "HDUCLAS2", "string", comment="kind within HDUCLAS1", line="std/ogip.specc:140", init=False, default="RAD_MAX"
    )
    """Kind within HDUCLAS1.

    string; always "RAD_MAX"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS3: str = keyword(
        "HDUCLAS3",
        "string",
        comment="kind within HDUCLAS2",
        line="std/ogip.specc:140",
        init=False,
        default="POINT-LIKE",
    )
    """Kind within HDUCLAS2.

    string; always "POINT-LIKE"; "FULL-ENCLOSURE" or "POINT-LIKE"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS4: str = keyword(
        "HDUCLAS4",
        "string",
        comment="kind within HDUCLAS3",
        line="std/ogip.specc:140",
        init=False,
        default="RAD_MAX_2D",
    )
    """Kind within HDUCLAS3.

    string; always "RAD_MAX_2D"; required; filled in (std/ogip.specc:140).
    """

    TELESCOP: str | None = keyword("TELESCOP", "string", comment="mission", line="gadf/core.specc:38", default=None)
    """Mission.

    string; nonempty; optional (gadf/core.specc:38).
    """

    INSTRUME: str | None = keyword("INSTRUME", "string", comment="instrument", line="gadf/core.specc:38", default=None)
    """Instrument.

    string; nonempty; optional (gadf/core.specc:38).
    """

    OBS_ID: str | Integer | None = keyword(
        "OBS_ID", "string|int", comment="name or number of the observation", line="gadf/core.specc:38", default=None
    )
    """Name or number of the observation.

    string or int; optional (gadf/core.specc:38).
    """

    LO_THRES: Number | Quantity | None = keyword(
        "LO_THRES",
        "float",
        comment="energy from which the response is to be used",
        unit="TeV",
        line="gadf/core.specc:39",
        default=None,
    )
    """Energy from which the response is to be used.

    float in TeV; > 0; optional (gadf/core.specc:39).
    """

    HI_THRES: Number | Quantity | None = keyword(
        "HI_THRES",
        "float",
        comment="energy up to which the response is to be used",
        unit="TeV",
        line="gadf/core.specc:40",
        default=None,
    )
    """Energy up to which the response is to be used.

    float in TeV; > 0; optional (gadf/core.specc:40).
    """


class RadMax(FitsProduct, product="rad_max", validator=_VALIDATOR):
    """Cut around a source.

    The radius around a source within which events were taken, by energy and offset; responses of such events are called point-like.
    """

    primary: RadMaxPrimary = hdu(line="gadf/responses.specc:115")
    """PRIMARY.

    required.
    """

    rad_max: RadMaxRadMax = hdu(line="gadf/responses.specc:117")
    """Axes and array, in one row.

    required.
    """


class GtpsfPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (gadf/responses.specc:140).
    """


class GtpsfPsf(TableHdu, label="PSF", extname="PSF"):
    """One row an energy.

    PSF, a binary table; required (gadf/responses.specc:141).
    """

    data: TableLike = columns(
        column("Energy", "float", comment="energy", line="gadf/responses.specc:144"),
        column("Exposure", "float", comment="area times time", line="gadf/responses.specc:145"),
        column("Psf", "float", shape=("nr",), comment="probability by solid angle", line="gadf/responses.specc:146"),
        rows=(1, None),
        line="gadf/responses.specc:141",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; at least 1 row.

    Energy: energy; float in MeV, not written; > 0; strictly increasing; required (gadf/responses.specc:144).

    Exposure: area times time; float in cm2 s, not written; >= 0; required (gadf/responses.specc:145).

    Psf: probability by solid angle; float[nr] in sr-1, not written; >= 0; required (gadf/responses.specc:146).
    """


class GtpsfTheta(TableHdu, label="THETA", extname="THETA"):
    """One row a distance.

    THETA, a binary table; required (gadf/responses.specc:149).
    """

    data: TableLike = columns(
        column("Theta", "float", comment="distance from the source", line="gadf/responses.specc:152"),
        rows="nr",
        line="gadf/responses.specc:149",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; nr rows.

    Theta: distance from the source; float in deg, not written; >= 0; strictly increasing; required
        (gadf/responses.specc:152).
    """


class Gtpsf(FitsProduct, product="gtpsf", validator=_VALIDATOR):
    """Point spread of the Fermi LAT.

    What the tool gtpsf of the Fermi satellite's software writes: the point spread at one place of the sky, averaged over the times in which the
    telescope saw it, by energy and distance. The distances stand in a table of their own.
    """

    primary: GtpsfPrimary = hdu(line="gadf/responses.specc:140")
    """PRIMARY.

    required.
    """

    psf: GtpsfPsf = hdu(line="gadf/responses.specc:141")
    """One row an energy.

    required.
    """

    theta: GtpsfTheta = hdu(line="gadf/responses.specc:149")
    """One row a distance.

    required.
    """
