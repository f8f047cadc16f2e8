"""Writer of jwst.telemetry 1.0.0: Engineering telemetry as the archive gives it out: a file for each mnemonic and stretch of time, a row for each sample, with its time twice, its value in engineering units and the type that the database keeps the value as.

Made by specc from jwst/telemetry.specc (sha256 0dd00b8c6159). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _writing.file_names import field, template
from _writing.instants import Instant
from _writing.tables import CsvProduct, cells, rows
from _writing.values import TableLike


class Series(CsvProduct, product="series", validator=_VALIDATOR):
    """Samples of one mnemonic."""

    data: TableLike = rows(
        cells(
            "theTime",
            "datetime",
            written="YYYY-MM-DD hh:mm:ss.s",
            doc="time of the sample",
            line="jwst/telemetry.specc:25",
        ),
        cells("MJD", "float64", unit="d", doc="the same as modified Julian date", line="jwst/telemetry.specc:26"),
        cells("euvalue", "float", "int", "string", doc="value in engineering units", line="jwst/telemetry.specc:27"),
        cells("sqldataType", "string", doc="what the database keeps the value as", line="jwst/telemetry.specc:28"),
        others=False,
        kw_only=False,
    )
    """Columns by their names: a mapping, or a Table.

    theTime: time of the sample; datetime; written YYYY-MM-DD hh:mm:ss.s; never decreasing; required
        (jwst/telemetry.specc:25).

    MJD: the same as modified Julian date; float64 in d, not written; > 0; never decreasing; required
        (jwst/telemetry.specc:26).

    euvalue: value in engineering units; float or int or string; NaN where nothing is known; required
        (jwst/telemetry.specc:27).

    sqldataType: what the database keeps the value as; SqlType; "real", "float", "int", "bigint", "smallint",
        "tinyint" or "varchar"; required (jwst/telemetry.specc:28).
    """

    names = (
        template(
            field("mnemonic"),
            "-",
            field("start", written="YYYYMMDDThhmmss"),
            "-",
            field("end", written="YYYYMMDDThhmmss"),
            ".csv",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        mnemonic: str | int | None = None,
        start: Instant | None = None,
        end: Instant | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write {mnemonic}-{start}-{end}.csv; see `Product.write`.

        mnemonic: what was sampled; /[A-Z][A-Z0-9_]*/.
        start: from when samples were asked for; datetime written "YYYYMMDDThhmmss".
        end: until when; datetime written "YYYYMMDDThhmmss".
        """
        return self._write(
            folder, {"mnemonic": mnemonic, "start": start, "end": end}, name=name, overwrite=overwrite, profile=profile
        )
