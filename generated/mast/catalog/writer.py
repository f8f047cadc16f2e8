"""Writer of mast.catalog 1.0.0: Catalogues as text: tables of FITS that people can read.

Made by specc from mast/catalog.specc (sha256 89e064db3f6f). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _writing.fits import AsciiTableHdu, FitsProduct, PrimaryHdu, column, columns, commentary, hdu, keyword
from _writing.given import Truth
from _writing.instants import Instant, now
from _writing.values import TableLike


class AsciiPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (mast/catalog.specc:20).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name that the project gave the file",
        line="mast/guidelines.specc:68",
        default=None,
    )
    """Name that the project gave the file.

    string; nonempty; recommended (mast/guidelines.specc:68).
    """

    DATE: Instant | None = keyword(
        "DATE",
        "date|datetime",
        comment="when the HDU was written, UTC",
        line="mast/guidelines.specc:109",
        default_factory=now,
    )
    """When the HDU was written, UTC.

    date or datetime; recommended (mast/guidelines.specc:109).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN", "string", comment="institution that made the file", line="mast/guidelines.specc:109", default=None
    )
    """Institution that made the file.

    string; optional (mast/guidelines.specc:109).
    """

    REFERENC: str | None = keyword(
        "REFERENC", "string", comment="where the data are published", line="mast/guidelines.specc:109", default=None
    )
    """Where the data are published.

    string; optional (mast/guidelines.specc:109).
    """

    HISTORY: Sequence[str] = commentary(
        "HISTORY",
        comment="what was done to the data, in the order in which it was done",
        line="mast/guidelines.specc:77",
        default=(),
    )
    """What was done to the data, in the order in which it was done.

    commentary; optional (mast/guidelines.specc:77).
    """

    COMMENT: Sequence[str] = commentary(
        "COMMENT", comment="what else is worth knowing", line="mast/guidelines.specc:77", default=()
    )
    """What else is worth knowing.

    commentary; optional (mast/guidelines.specc:77).
    """


class AsciiCatalog(AsciiTableHdu, label="CATALOG", index=1):
    """One row an object.

    CATALOG, an ASCII table; required (mast/catalog.specc:26).
    """

    data: TableLike = columns(
        column(
            "NAME",
            "string",
            comment="what the object is called",
            required=False,
            also=("ID", "OBJECT"),
            line="mast/catalog.specc:31",
        ),
        column(
            "RA", "float", unit="deg", comment="right ascension", also=("RAJ2000", "_RA"), line="mast/catalog.specc:32"
        ),
        column(
            "DEC",
            "float",
            unit="deg",
            comment="declination",
            also=("DECL", "DEJ2000", "_DE"),
            line="mast/catalog.specc:33",
        ),
        rows=(1, None),
        line="mast/catalog.specc:26",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; at least 1 row.

    NAME: what the object is called; string; optional; also called ID or OBJECT (mast/catalog.specc:31).

    RA: right ascension; float in deg; [0, 360); required; also called RAJ2000 or _RA (mast/catalog.specc:32).

    DEC: declination; float in deg; [-90, 90]; required; also called DECL or DEJ2000 or _DE
        (mast/catalog.specc:33).
    """

    INHERIT: Truth | None = keyword(
        "INHERIT",
        "bool",
        comment="keywords of the primary header hold here too",
        line="std/inherit.specc:39",
        default=None,
    )
    """Keywords of the primary header hold here too.

    bool; always true; optional (std/inherit.specc:39).
    """


class Ascii(FitsProduct, product="ascii", validator=_VALIDATOR, inherits=True):
    """A catalogue in an ASCII table.

    A row an object, all of it texts and numbers. What has vectors, bits or truth values belongs into a binary table.
    """

    primary: AsciiPrimary = hdu(line="mast/catalog.specc:20")
    """PRIMARY.

    required.
    """

    catalog: AsciiCatalog = hdu(line="mast/catalog.specc:26")
    """One row an object.

    required.
    """
