"""Checks of jwst.telemetry 1.0.0.

Engineering telemetry as the archive gives it out: a file for each mnemonic and stretch of time, a row for each sample, with its time twice, its value in
engineering units and the type that the database keeps the value as.

Made by specc from the texts below. Change them, not this file.

    jwst/telemetry.specc  sha256 0dd00b8c6159a3df20a993781bae9eceedde1aa69325e46ca9d063ae825e3446
"""

from __future__ import annotations

from _runtime.csv import CSV
from _runtime.data import mjds
from _runtime.documents import block
from _runtime.names import NameTemplate, field
from _runtime.spec import Policy, RuleTable, Spec
from _runtime.tables import TableCheck, TableProduct

POLICY = Policy()

SQL_TYPE = ("real", "float", "int", "bigint", "smallint", "tinyint", "varchar")  # telemetry.specc:8


def check_series_table(h: TableCheck) -> None:
    """table."""
    h.table(in_order=True)  # telemetry.specc:24
    h.column("theTime", "datetime", written="YYYY-MM-DD hh:mm:ss.s", nondecreasing=True)  # telemetry.specc:25
    h.column("MJD", "float64", unit="d", unit_absent=True, above=0, nondecreasing=True)  # telemetry.specc:26
    h.column("euvalue", "float|int|string", nullable=True)  # telemetry.specc:27
    h.column("sqldataType", "string", one_of=SQL_TYPE)  # telemetry.specc:28
    h.each_row(
        "theTime-MJD",
        ("theTime", "MJD"),
        lambda c: abs(mjds(c["theTime"]) - c["MJD"]) <= 1e-07,
        skip_null=(),
        message="both times are the same",
    )  # telemetry.specc:30
    h.data_rule(
        "first-sqldataType-last",
        lambda: h.first(("sqldataType",)) == h.last(("sqldataType",)),
        show={
            "first(sqldataType)": lambda: h.first(("sqldataType",)),
            "last(sqldataType)": lambda: h.last(("sqldataType",)),
        },
        message="the last value is of the type of the first: a mnemonic has one",
    )  # telemetry.specc:32
    h.undeclared("warning", columns="error")


PRODUCTS = (
    TableProduct(
        "series",
        CSV,
        title="Samples of one mnemonic",
        names=(
            NameTemplate(
                r"(?P<mnemonic>[A-Z][A-Z0-9_]*)\-(?P<start>[0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9]|60))\-(?P<end>[0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9]|60))\.csv",
                "{mnemonic}-{start}-{end}.csv",
            ),
        ),
        fields=(
            field("mnemonic", "text"),
            field("start", "date", written="YYYYMMDDThhmmss"),
            field("end", "date", written="YYYYMMDDThhmmss"),
        ),
        layout=(block("table", "rows", check_series_table),),
    ),
)

RULES = """\
error 0:19 series:name
error 0:21 series/name/start:value
error 0:22 series/name/end:value
error 0:24 series/table:presence
error 0:24 series/table:order
error 0:25 series/table/theTime:presence
error 0:25 series/table/theTime:type
error 0:25 series/table/theTime:null
error 0:25 series/table/theTime:order
error 0:26 series/table/MJD:presence
error 0:26 series/table/MJD:type
error 0:26 series/table/MJD:null
error 0:26 series/table/MJD:limit
error 0:26 series/table/MJD:order
error 0:27 series/table/euvalue:presence
error 0:27 series/table/euvalue:type
error 0:28 series/table/sqldataType:presence
error 0:28 series/table/sqldataType:type
error 0:28 series/table/sqldataType:null
error 0:28 series/table/sqldataType:in
error 0:30 series/table:theTime-MJD
error 0:32 series/table:first-sqldataType-last
error 0:24 series/table:undeclared-column
"""

SPEC = Spec(
    "jwst.telemetry",
    "1.0.0",
    sources=("jwst/telemetry.specc",),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
