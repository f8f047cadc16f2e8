"""Checks of jwst.reference_ecsv 1.0.0.

Tables in ECSV that stand in for reference files: catalogues of stars to which images are aligned. The calibration database has no kind that is ECSV; users give
these to the step that aligns, in place of a catalogue of Gaia. Catalogues of sources in one image, which the step takes as well, are columns x and y and
nothing by which they could be told from other tables.

Made by specc from the texts below. Change them, not this file.

    jwst/reference_ecsv.specc  sha256 01576395bff4988f4c38a0ae462e1d8988508453ab37a150eea2eae9de69aebe
"""

from __future__ import annotations

from _runtime.documents import block
from _runtime.ecsv import ECSV
from _runtime.spec import Policy, RuleTable, Spec
from _runtime.tables import TableCheck, TableProduct

POLICY = Policy(undeclared_columns="info")


def check_refcat_table(h: TableCheck) -> None:
    """table."""
    h.table(rows=(1, None))  # reference_ecsv.specc:18
    h.column(
        "RA", "float64", unit="deg", unit_absent=True, nullable=True, at_least=0, below=360
    )  # reference_ecsv.specc:20
    h.column(
        "DEC", "float64", unit="deg", unit_absent=True, nullable=True, at_least=-90, at_most=90
    )  # reference_ecsv.specc:21
    h.column("weight", "float", level="optional", at_least=0)  # reference_ecsv.specc:22
    h.column("x", "float64", level="forbidden")  # reference_ecsv.specc:23
    h.undeclared("warning", columns="info")


PRODUCTS = (
    TableProduct(
        "refcat",
        ECSV,
        title="Catalogue of places on the sky, to align images to",
        identify=lambda f: (
            f.hdu("table").has_column("RA") and f.hdu("table").has_column("DEC") and not f.hdu("table").has_column("x")
        ),
        layout=(block("table", "rows", check_refcat_table),),
    ),
)

RULES = """\
error 0:18 refcat/table:presence
error 0:18 refcat/table:rows
error 0:20 refcat/table/RA:presence
error 0:20 refcat/table/RA:type
error 0:20 refcat/table/RA:shape
error 0:20 refcat/table/RA:unit
error 0:20 refcat/table/RA:limit
error 0:21 refcat/table/DEC:presence
error 0:21 refcat/table/DEC:type
error 0:21 refcat/table/DEC:shape
error 0:21 refcat/table/DEC:unit
error 0:21 refcat/table/DEC:limit
error 0:22 refcat/table/weight:type
error 0:22 refcat/table/weight:shape
error 0:22 refcat/table/weight:null
error 0:22 refcat/table/weight:limit
error 0:23 refcat/table/x:presence
info 0:18 refcat/table:undeclared-column
"""

SPEC = Spec(
    "jwst.reference_ecsv",
    "1.0.0",
    sources=("jwst/reference_ecsv.specc",),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
