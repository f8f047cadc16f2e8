"""Writer of jwst.pool 1.0.0: Association pools: a row for each exposure of a program, with the keywords by which the rules of associations choose.

Made by specc from jwst/pool.specc (sha256 95e6d6a1712b). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _writing.file_names import field, template
from _writing.tables import CsvProduct, EcsvProduct, cells, comments, rows
from _writing.trees import more_keys
from _writing.values import TableLike


class Pool(
    CsvProduct,
    product="pool",
    validator=_VALIDATOR,
    delimiter="|",
    sign="#",
    nulls=("NULL", "null", "--", "N/A", "n/a", ""),
):
    """Association pool, a row an exposure."""

    data: TableLike = rows(
        cells("FILENAME", "string", also=("filename",), doc="file of the exposure", line="jwst/pool.specc:27"),
        cells("PROGRAM", "int", also=("program",), doc="program", line="jwst/pool.specc:28"),
        cells("OBS_NUM", "int", required=False, also=("obs_num",), doc="observation", line="jwst/pool.specc:29"),
        cells("VISIT", "int", required=False, also=("visit",), doc="visit", line="jwst/pool.specc:30"),
        cells(
            "VISIT_ID",
            "digits",
            required=False,
            digits=11,
            also=("visit_id",),
            doc="program, observation and visit in one",
            line="jwst/pool.specc:31",
        ),
        cells("INSTRUME", "string", also=("instrume",), doc="instrument", line="jwst/pool.specc:33"),
        cells("DETECTOR", "string", also=("detector",), doc="detector", line="jwst/pool.specc:34"),
        cells("EXP_TYPE", "string", also=("exp_type",), doc="type of exposure", line="jwst/pool.specc:35"),
        cells("FILTER", "string", required=False, also=("filter",), doc="filter", line="jwst/pool.specc:36"),
        cells(
            "PUPIL",
            "string",
            required=False,
            also=("pupil",),
            doc="element of the pupil wheel",
            line="jwst/pool.specc:37",
        ),
        cells("GRATING", "string", required=False, also=("grating",), doc="grating", line="jwst/pool.specc:38"),
        cells("GWA_XTIL", "float", required=False, doc="tilt of the grating wheel", line="jwst/pool.specc:39"),
        cells("GWA_YTIL", "float", required=False, doc="tilt of the grating wheel", line="jwst/pool.specc:39"),
        cells(
            "NEXPOSUR",
            "int",
            required=False,
            also=("nexposur",),
            doc="exposures of the visit",
            line="jwst/pool.specc:40",
        ),
        cells(
            "EXPOSERR",
            "string",
            required=False,
            also=("exposerr",),
            doc="what is wrong with the exposure",
            line="jwst/pool.specc:41",
        ),
        cells(
            "TARGETID",
            "int",
            required=False,
            also=("targetid",),
            doc="target, as numbered in the proposal",
            line="jwst/pool.specc:43",
        ),
        cells(
            "PNTGTYPE",
            "string",
            required=False,
            also=("pntgtype",),
            doc="what it was pointed at",
            line="jwst/pool.specc:44",
        ),
        cells(
            "ASN_CANDIDATE",
            "string",
            required=False,
            also=("asn_candidate",),
            doc="candidates that it belongs to, as pairs of name and kind",
            line="jwst/pool.specc:45",
        ),
        cells(
            "IS_PSF",
            "bool",
            required=False,
            truth=("t", "f"),
            ignore_case=True,
            also=("is_psf",),
            doc="whether it shows the star that stands for the point spread",
            line="jwst/pool.specc:47",
        ),
        cells(
            "IS_IMPRT",
            "bool",
            required=False,
            truth=("t", "f"),
            ignore_case=True,
            also=("is_imprt",),
            doc="whether the shutters were closed",
            line="jwst/pool.specc:49",
        ),
        cells(
            "BKGDTARG",
            "bool",
            required=False,
            truth=("t", "f"),
            ignore_case=True,
            also=("bkgdtarg",),
            doc="whether it shows background",
            line="jwst/pool.specc:50",
        ),
        cells(
            "TSOVISIT",
            "bool",
            required=False,
            truth=("t", "f"),
            ignore_case=True,
            also=("tsovisit",),
            doc="whether it is of a time series",
            line="jwst/pool.specc:51",
        ),
        kw_only=False,
    )
    """Columns by their names: a mapping, or a Table; at least 1 row.

    FILENAME: file of the exposure; string; /[Jj][Ww]\\d{11}_\\d{5}_\\d{5}(-[Ss][Ee][Gg]\\d{3})?_\\w+\\.fits/; unique;
        required; also called filename (jwst/pool.specc:27).

    PROGRAM: program; int; [1, 99999]; required; also called program (jwst/pool.specc:28).

    OBS_NUM: observation; int; [1, 999]; optional; also called obs_num (jwst/pool.specc:29).

    VISIT: visit; int; [1, 999]; optional; also called visit (jwst/pool.specc:30).

    VISIT_ID: program, observation and visit in one; digits[11]; may be null; optional; also called visit_id
        (jwst/pool.specc:31).

    INSTRUME: instrument; PoolInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI" or "FGS", in any case; required;
        also called instrume (jwst/pool.specc:33).

    DETECTOR: detector; string; nonempty; required; also called detector (jwst/pool.specc:34).

    EXP_TYPE: type of exposure; string; nonempty; required; also called exp_type (jwst/pool.specc:35).

    FILTER: filter; string; may be null; optional; also called filter (jwst/pool.specc:36).

    PUPIL: element of the pupil wheel; string; may be null; optional; also called pupil (jwst/pool.specc:37).

    GRATING: grating; string; may be null; optional; also called grating (jwst/pool.specc:38).

    GWA_XTIL: tilt of the grating wheel; float; NaN where nothing is known; optional (jwst/pool.specc:39).

    GWA_YTIL: tilt of the grating wheel; float; NaN where nothing is known; optional (jwst/pool.specc:39).

    NEXPOSUR: exposures of the visit; int; >= 0; may be null; optional; also called nexposur
        (jwst/pool.specc:40).

    EXPOSERR: what is wrong with the exposure; string; may be null; optional; also called exposerr
        (jwst/pool.specc:41).

    TARGETID: target, as numbered in the proposal; int; >= 1; may be null; recommended; also called targetid
        (jwst/pool.specc:43).

    PNTGTYPE: what it was pointed at; Pointing; "SCIENCE" or "TARGET_ACQUISITION", in any case; others are
        possible; recommended; also called pntgtype (jwst/pool.specc:44).

    ASN_CANDIDATE: candidates that it belongs to, as pairs of name and kind; string; /\\[(\\('[^']*', '[^']*'\\)(,
        )?)*\\]/; may be null; recommended; also called asn_candidate (jwst/pool.specc:45).

    IS_PSF: whether it shows the star that stands for the point spread; bool; written t or f ignoring case; may
        be null; optional; also called is_psf (jwst/pool.specc:47).

    IS_IMPRT: whether the shutters were closed; bool; written t or f ignoring case; may be null; optional; also
        called is_imprt (jwst/pool.specc:49).

    BKGDTARG: whether it shows background; bool; written t or f ignoring case; may be null; optional; also
        called bkgdtarg (jwst/pool.specc:50).

    TSOVISIT: whether it is of a time series; bool; written t or f ignoring case; may be null; optional; also
        called tsovisit (jwst/pool.specc:51).
    """
    comments: Sequence[str] | str = comments(default=())

    names = (template("jw", field("program", width=5), "_", field("stamp"), "_pool.csv"),)

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        program: str | int | None = None,
        stamp: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}_{stamp}_pool.csv; see `Product.write`.

        program: program; digits[5].
        stamp: when it was made; /\\d{8}[tT]\\d{6}/.
        """
        return self._write(
            folder, {"program": program, "stamp": stamp}, name=name, overwrite=overwrite, profile=profile
        )


class PoolEcsv(EcsvProduct, product="pool_ecsv", validator=_VALIDATOR, nulls=("NULL", "null", "--", "N/A", "n/a", "")):
    """Association pool with a header."""

    data: TableLike = rows(
        cells("FILENAME", "string", also=("filename",), doc="file of the exposure", line="jwst/pool.specc:27"),
        cells("PROGRAM", "int", also=("program",), doc="program", line="jwst/pool.specc:28"),
        cells("OBS_NUM", "int", required=False, also=("obs_num",), doc="observation", line="jwst/pool.specc:29"),
        cells("VISIT", "int", required=False, also=("visit",), doc="visit", line="jwst/pool.specc:30"),
        cells(
            "VISIT_ID",
            "digits",
            required=False,
            digits=11,
            also=("visit_id",),
            doc="program, observation and visit in one",
            line="jwst/pool.specc:31",
        ),
        cells("INSTRUME", "string", also=("instrume",), doc="instrument", line="jwst/pool.specc:33"),
        cells("DETECTOR", "string", also=("detector",), doc="detector", line="jwst/pool.specc:34"),
        cells("EXP_TYPE", "string", also=("exp_type",), doc="type of exposure", line="jwst/pool.specc:35"),
        cells("FILTER", "string", required=False, also=("filter",), doc="filter", line="jwst/pool.specc:36"),
        cells(
            "PUPIL",
            "string",
            required=False,
            also=("pupil",),
            doc="element of the pupil wheel",
            line="jwst/pool.specc:37",
        ),
        cells("GRATING", "string", required=False, also=("grating",), doc="grating", line="jwst/pool.specc:38"),
        cells("GWA_XTIL", "float", required=False, doc="tilt of the grating wheel", line="jwst/pool.specc:39"),
        cells("GWA_YTIL", "float", required=False, doc="tilt of the grating wheel", line="jwst/pool.specc:39"),
        cells(
            "NEXPOSUR",
            "int",
            required=False,
            also=("nexposur",),
            doc="exposures of the visit",
            line="jwst/pool.specc:40",
        ),
        cells(
            "EXPOSERR",
            "string",
            required=False,
            also=("exposerr",),
            doc="what is wrong with the exposure",
            line="jwst/pool.specc:41",
        ),
        cells(
            "TARGETID",
            "int",
            required=False,
            also=("targetid",),
            doc="target, as numbered in the proposal",
            line="jwst/pool.specc:43",
        ),
        cells(
            "PNTGTYPE",
            "string",
            required=False,
            also=("pntgtype",),
            doc="what it was pointed at",
            line="jwst/pool.specc:44",
        ),
        cells(
            "ASN_CANDIDATE",
            "string",
            required=False,
            also=("asn_candidate",),
            doc="candidates that it belongs to, as pairs of name and kind",
            line="jwst/pool.specc:45",
        ),
        cells(
            "IS_PSF",
            "bool",
            required=False,
            truth=("t", "f"),
            ignore_case=True,
            also=("is_psf",),
            doc="whether it shows the star that stands for the point spread",
            line="jwst/pool.specc:47",
        ),
        cells(
            "IS_IMPRT",
            "bool",
            required=False,
            truth=("t", "f"),
            ignore_case=True,
            also=("is_imprt",),
            doc="whether the shutters were closed",
            line="jwst/pool.specc:49",
        ),
        cells(
            "BKGDTARG",
            "bool",
            required=False,
            truth=("t", "f"),
            ignore_case=True,
            also=("bkgdtarg",),
            doc="whether it shows background",
            line="jwst/pool.specc:50",
        ),
        cells(
            "TSOVISIT",
            "bool",
            required=False,
            truth=("t", "f"),
            ignore_case=True,
            also=("tsovisit",),
            doc="whether it is of a time series",
            line="jwst/pool.specc:51",
        ),
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable, where SkyCoord and Time stand for the columns that they become; at least 1 row.

    FILENAME: file of the exposure; string; /[Jj][Ww]\\d{11}_\\d{5}_\\d{5}(-[Ss][Ee][Gg]\\d{3})?_\\w+\\.fits/; unique;
        required; also called filename (jwst/pool.specc:27).

    PROGRAM: program; int; [1, 99999]; required; also called program (jwst/pool.specc:28).

    OBS_NUM: observation; int; [1, 999]; optional; also called obs_num (jwst/pool.specc:29).

    VISIT: visit; int; [1, 999]; optional; also called visit (jwst/pool.specc:30).

    VISIT_ID: program, observation and visit in one; digits[11]; may be null; optional; also called visit_id
        (jwst/pool.specc:31).

    INSTRUME: instrument; PoolInstrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI" or "FGS", in any case; required;
        also called instrume (jwst/pool.specc:33).

    DETECTOR: detector; string; nonempty; required; also called detector (jwst/pool.specc:34).

    EXP_TYPE: type of exposure; string; nonempty; required; also called exp_type (jwst/pool.specc:35).

    FILTER: filter; string; may be null; optional; also called filter (jwst/pool.specc:36).

    PUPIL: element of the pupil wheel; string; may be null; optional; also called pupil (jwst/pool.specc:37).

    GRATING: grating; string; may be null; optional; also called grating (jwst/pool.specc:38).

    GWA_XTIL: tilt of the grating wheel; float; NaN where nothing is known; optional (jwst/pool.specc:39).

    GWA_YTIL: tilt of the grating wheel; float; NaN where nothing is known; optional (jwst/pool.specc:39).

    NEXPOSUR: exposures of the visit; int; >= 0; may be null; optional; also called nexposur
        (jwst/pool.specc:40).

    EXPOSERR: what is wrong with the exposure; string; may be null; optional; also called exposerr
        (jwst/pool.specc:41).

    TARGETID: target, as numbered in the proposal; int; >= 1; may be null; recommended; also called targetid
        (jwst/pool.specc:43).

    PNTGTYPE: what it was pointed at; Pointing; "SCIENCE" or "TARGET_ACQUISITION", in any case; others are
        possible; recommended; also called pntgtype (jwst/pool.specc:44).

    ASN_CANDIDATE: candidates that it belongs to, as pairs of name and kind; string; /\\[(\\('[^']*', '[^']*'\\)(,
        )?)*\\]/; may be null; recommended; also called asn_candidate (jwst/pool.specc:45).

    IS_PSF: whether it shows the star that stands for the point spread; bool; written t or f ignoring case; may
        be null; optional; also called is_psf (jwst/pool.specc:47).

    IS_IMPRT: whether the shutters were closed; bool; written t or f ignoring case; may be null; optional; also
        called is_imprt (jwst/pool.specc:49).

    BKGDTARG: whether it shows background; bool; written t or f ignoring case; may be null; optional; also
        called bkgdtarg (jwst/pool.specc:50).

    TSOVISIT: whether it is of a time series; bool; written t or f ignoring case; may be null; optional; also
        called tsovisit (jwst/pool.specc:51).
    """
    more: Mapping[str, Any] = more_keys(default_factory=dict)

    names = (template("jw", field("program", width=5), "_", field("stamp"), "_pool.ecsv"),)

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        program: str | int | None = None,
        stamp: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}_{stamp}_pool.ecsv; see `Product.write`.

        program: program; digits[5].
        stamp: when it was made; /\\d{8}[tT]\\d{6}/.
        """
        return self._write(
            folder, {"program": program, "stamp": stamp}, name=name, overwrite=overwrite, profile=profile
        )
