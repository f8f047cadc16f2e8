"""Checks of jwst.pool 1.0.0.

Association pools: a row for each exposure of a program, with the keywords by which the rules of associations choose. The first line names the columns, in
capital or in small letters; a bar stands between the cells. A pool may be ECSV as well, and then its header says what the columns are.

Made by specc from the texts below. Change them, not this file.

    jwst/pool.specc  sha256 95e6d6a1712ba0f38070c514cca932c235f2ff17130ef41643ed60d059adc8b8
"""

from __future__ import annotations

from _runtime.csv import CSV
from _runtime.documents import DocumentCheck, block
from _runtime.ecsv import ECSV
from _runtime.fits.alternates import column_named, column_of
from _runtime.names import NameTemplate, field
from _runtime.spec import Policy, RuleTable, Spec
from _runtime.tables import TableCheck, TableProduct

POLICY = Policy(undeclared_columns="allowed")

POOL_INSTRUMENT = ("NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS")  # pool.specc:12

POINTING = ("SCIENCE", "TARGET_ACQUISITION")  # pool.specc:20


def check_pool_table(h: TableCheck) -> None:
    """table."""
    h.table(rows=(1, None))  # pool.specc:63
    h.column(
        column_of(h, "FILENAME", "filename"),
        "string",
        item="FILENAME",
        unique=True,
        matches=r"[Jj][Ww]\d{11}_\d{5}_\d{5}(-[Ss][Ee][Gg]\d{3})?_\w+\.fits",
    )  # pool.specc:27
    h.column(column_of(h, "PROGRAM", "program"), "int", item="PROGRAM", at_least=1, at_most=99999)  # pool.specc:28
    h.column(
        column_of(h, "OBS_NUM", "obs_num"), "int", item="OBS_NUM", level="optional", at_least=1, at_most=999
    )  # pool.specc:29
    h.column(
        column_of(h, "VISIT", "visit"), "int", item="VISIT", level="optional", at_least=1, at_most=999
    )  # pool.specc:30
    h.column(
        column_of(h, "VISIT_ID", "visit_id"),
        "digits",
        item="VISIT_ID",
        level="optional",
        nullable=True,
        digits=(11, 11),
    )  # pool.specc:31
    h.column(
        column_of(h, "INSTRUME", "instrume"), "string", item="INSTRUME", one_of=POOL_INSTRUMENT, ignore_case=True
    )  # pool.specc:33
    h.column(column_of(h, "DETECTOR", "detector"), "string", item="DETECTOR", nonempty=True)  # pool.specc:34
    h.column(column_of(h, "EXP_TYPE", "exp_type"), "string", item="EXP_TYPE", nonempty=True)  # pool.specc:35
    h.column(
        column_of(h, "FILTER", "filter"), "string", item="FILTER", level="optional", nullable=True
    )  # pool.specc:36
    h.column(column_of(h, "PUPIL", "pupil"), "string", item="PUPIL", level="optional", nullable=True)  # pool.specc:37
    h.column(
        column_of(h, "GRATING", "grating"), "string", item="GRATING", level="optional", nullable=True
    )  # pool.specc:38
    h.column("GWA_XTIL", "float", level="optional", nullable=True)  # pool.specc:39
    h.column("GWA_YTIL", "float", level="optional", nullable=True)  # pool.specc:39
    h.column(
        column_of(h, "NEXPOSUR", "nexposur"), "int", item="NEXPOSUR", level="optional", nullable=True, at_least=0
    )  # pool.specc:40
    h.column(
        column_of(h, "EXPOSERR", "exposerr"), "string", item="EXPOSERR", level="optional", nullable=True
    )  # pool.specc:41
    h.column(
        column_of(h, "TARGETID", "targetid"), "int", item="TARGETID", level="recommended", nullable=True, at_least=1
    )  # pool.specc:43
    h.column(
        column_of(h, "PNTGTYPE", "pntgtype"),
        "string",
        item="PNTGTYPE",
        level="recommended",
        one_of=POINTING,
        open_enum=True,
        ignore_case=True,
    )  # pool.specc:44
    h.column(
        column_of(h, "ASN_CANDIDATE", "asn_candidate"),
        "string",
        item="ASN_CANDIDATE",
        level="recommended",
        nullable=True,
        matches="\\[(\\('[^']*', '[^']*'\\)(, )?)*\\]",
    )  # pool.specc:45
    h.column(
        column_of(h, "IS_PSF", "is_psf"),
        "bool",
        item="IS_PSF",
        level="optional",
        written=("t", "f"),
        ignore_case=True,
        nullable=True,
    )  # pool.specc:47
    h.column(
        column_of(h, "IS_IMPRT", "is_imprt"),
        "bool",
        item="IS_IMPRT",
        level="optional",
        written=("t", "f"),
        ignore_case=True,
        nullable=True,
    )  # pool.specc:49
    h.column(
        column_of(h, "BKGDTARG", "bkgdtarg"),
        "bool",
        item="BKGDTARG",
        level="optional",
        written=("t", "f"),
        ignore_case=True,
        nullable=True,
    )  # pool.specc:50
    h.column(
        column_of(h, "TSOVISIT", "tsovisit"),
        "bool",
        item="TSOVISIT",
        level="optional",
        written=("t", "f"),
        ignore_case=True,
        nullable=True,
    )  # pool.specc:51
    h.undeclared("warning")


def check_pool(p: DocumentCheck) -> None:
    """pool: Association pool, a row an exposure."""
    p.data_rule(
        "min-PROGRAM-max",
        lambda: (
            p.hdu("table").min((column_named(p.hdu("table"), "PROGRAM", "program"),))
            == p.hdu("table").max((column_named(p.hdu("table"), "PROGRAM", "program"),))
        ),
        show={
            "min(PROGRAM)": lambda: p.hdu("table").min((column_named(p.hdu("table"), "PROGRAM", "program"),)),
            "max(PROGRAM)": lambda: p.hdu("table").max((column_named(p.hdu("table"), "PROGRAM", "program"),)),
        },
        message="all exposures are of one program",
    )  # pool.specc:65


def check_pool_ecsv_table(h: TableCheck) -> None:
    """table."""
    h.table(rows=(1, None))  # pool.specc:75
    h.column(
        column_of(h, "FILENAME", "filename"),
        "string",
        item="FILENAME",
        unique=True,
        matches=r"[Jj][Ww]\d{11}_\d{5}_\d{5}(-[Ss][Ee][Gg]\d{3})?_\w+\.fits",
    )  # pool.specc:27
    h.column(column_of(h, "PROGRAM", "program"), "int", item="PROGRAM", at_least=1, at_most=99999)  # pool.specc:28
    h.column(
        column_of(h, "OBS_NUM", "obs_num"), "int", item="OBS_NUM", level="optional", at_least=1, at_most=999
    )  # pool.specc:29
    h.column(
        column_of(h, "VISIT", "visit"), "int", item="VISIT", level="optional", at_least=1, at_most=999
    )  # pool.specc:30
    h.column(
        column_of(h, "VISIT_ID", "visit_id"),
        "digits",
        item="VISIT_ID",
        level="optional",
        nullable=True,
        digits=(11, 11),
    )  # pool.specc:31
    h.column(
        column_of(h, "INSTRUME", "instrume"), "string", item="INSTRUME", one_of=POOL_INSTRUMENT, ignore_case=True
    )  # pool.specc:33
    h.column(column_of(h, "DETECTOR", "detector"), "string", item="DETECTOR", nonempty=True)  # pool.specc:34
    h.column(column_of(h, "EXP_TYPE", "exp_type"), "string", item="EXP_TYPE", nonempty=True)  # pool.specc:35
    h.column(
        column_of(h, "FILTER", "filter"), "string", item="FILTER", level="optional", nullable=True
    )  # pool.specc:36
    h.column(column_of(h, "PUPIL", "pupil"), "string", item="PUPIL", level="optional", nullable=True)  # pool.specc:37
    h.column(
        column_of(h, "GRATING", "grating"), "string", item="GRATING", level="optional", nullable=True
    )  # pool.specc:38
    h.column("GWA_XTIL", "float", level="optional", nullable=True)  # pool.specc:39
    h.column("GWA_YTIL", "float", level="optional", nullable=True)  # pool.specc:39
    h.column(
        column_of(h, "NEXPOSUR", "nexposur"), "int", item="NEXPOSUR", level="optional", nullable=True, at_least=0
    )  # pool.specc:40
    h.column(
        column_of(h, "EXPOSERR", "exposerr"), "string", item="EXPOSERR", level="optional", nullable=True
    )  # pool.specc:41
    h.column(
        column_of(h, "TARGETID", "targetid"), "int", item="TARGETID", level="recommended", nullable=True, at_least=1
    )  # pool.specc:43
    h.column(
        column_of(h, "PNTGTYPE", "pntgtype"),
        "string",
        item="PNTGTYPE",
        level="recommended",
        one_of=POINTING,
        open_enum=True,
        ignore_case=True,
    )  # pool.specc:44
    h.column(
        column_of(h, "ASN_CANDIDATE", "asn_candidate"),
        "string",
        item="ASN_CANDIDATE",
        level="recommended",
        nullable=True,
        matches="\\[(\\('[^']*', '[^']*'\\)(, )?)*\\]",
    )  # pool.specc:45
    h.column(
        column_of(h, "IS_PSF", "is_psf"),
        "bool",
        item="IS_PSF",
        level="optional",
        written=("t", "f"),
        ignore_case=True,
        nullable=True,
    )  # pool.specc:47
    h.column(
        column_of(h, "IS_IMPRT", "is_imprt"),
        "bool",
        item="IS_IMPRT",
        level="optional",
        written=("t", "f"),
        ignore_case=True,
        nullable=True,
    )  # pool.specc:49
    h.column(
        column_of(h, "BKGDTARG", "bkgdtarg"),
        "bool",
        item="BKGDTARG",
        level="optional",
        written=("t", "f"),
        ignore_case=True,
        nullable=True,
    )  # pool.specc:50
    h.column(
        column_of(h, "TSOVISIT", "tsovisit"),
        "bool",
        item="TSOVISIT",
        level="optional",
        written=("t", "f"),
        ignore_case=True,
        nullable=True,
    )  # pool.specc:51
    h.undeclared("warning")


def check_pool_ecsv(p: DocumentCheck) -> None:
    """pool_ecsv: Association pool with a header."""
    p.data_rule(
        "min-PROGRAM-max",
        lambda: (
            p.hdu("table").min((column_named(p.hdu("table"), "PROGRAM", "program"),))
            == p.hdu("table").max((column_named(p.hdu("table"), "PROGRAM", "program"),))
        ),
        show={
            "min(PROGRAM)": lambda: p.hdu("table").min((column_named(p.hdu("table"), "PROGRAM", "program"),)),
            "max(PROGRAM)": lambda: p.hdu("table").max((column_named(p.hdu("table"), "PROGRAM", "program"),)),
        },
        message="all exposures are of one program",
    )  # pool.specc:77


PRODUCTS = (
    TableProduct(
        "pool",
        CSV,
        title="Association pool, a row an exposure",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})_(?P<stamp>\d{8}[tT]\d{6})_pool\.csv", "jw{program}_{stamp}_pool.csv"
            ),
        ),
        fields=(
            field(
                "program", "number", lambda f: f.hdu("table").max((column_named(f.hdu("table"), "PROGRAM", "program"),))
            ),
            field("stamp", "text"),
        ),
        identify=lambda f: (
            f.hdu("table").has_column(column_named(f.hdu("table"), "FILENAME", "filename"))
            and f.hdu("table").has_column(column_named(f.hdu("table"), "EXP_TYPE", "exp_type"))
        ),
        layout=(block("table", "rows", check_pool_table),),
        check=check_pool,
        delimiter="|",
        comments="#",
        nulls=("NULL", "null", "--", "N/A", "n/a", ""),
    ),
    TableProduct(
        "pool_ecsv",
        ECSV,
        title="Association pool with a header",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})_(?P<stamp>\d{8}[tT]\d{6})_pool\.ecsv", "jw{program}_{stamp}_pool.ecsv"
            ),
        ),
        fields=(
            field(
                "program", "number", lambda f: f.hdu("table").max((column_named(f.hdu("table"), "PROGRAM", "program"),))
            ),
            field("stamp", "text"),
        ),
        identify=lambda f: (
            f.hdu("table").has_column(column_named(f.hdu("table"), "FILENAME", "filename"))
            and f.hdu("table").has_column(column_named(f.hdu("table"), "EXP_TYPE", "exp_type"))
        ),
        layout=(block("table", "rows", check_pool_ecsv_table),),
        check=check_pool_ecsv,
        nulls=("NULL", "null", "--", "N/A", "n/a", ""),
    ),
)

RULES = """\
error 0:56 pool:name
error 0:57 pool/name/program:value
error 0:63 pool/table:presence
error 0:63 pool/table:rows
error 0:27 pool/table/FILENAME:also
error 0:27 pool/table/FILENAME:presence
error 0:27 pool/table/FILENAME:type
error 0:27 pool/table/FILENAME:null
error 0:27 pool/table/FILENAME:matches
error 0:27 pool/table/FILENAME:unique
error 0:28 pool/table/PROGRAM:also
error 0:28 pool/table/PROGRAM:presence
error 0:28 pool/table/PROGRAM:type
error 0:28 pool/table/PROGRAM:null
error 0:28 pool/table/PROGRAM:limit
error 0:29 pool/table/OBS_NUM:also
error 0:29 pool/table/OBS_NUM:type
error 0:29 pool/table/OBS_NUM:null
error 0:29 pool/table/OBS_NUM:limit
error 0:30 pool/table/VISIT:also
error 0:30 pool/table/VISIT:type
error 0:30 pool/table/VISIT:null
error 0:30 pool/table/VISIT:limit
error 0:31 pool/table/VISIT_ID:also
error 0:31 pool/table/VISIT_ID:type
error 0:31 pool/table/VISIT_ID:limit
error 0:33 pool/table/INSTRUME:also
error 0:33 pool/table/INSTRUME:presence
error 0:33 pool/table/INSTRUME:type
error 0:33 pool/table/INSTRUME:null
error 0:33 pool/table/INSTRUME:in
error 0:34 pool/table/DETECTOR:also
error 0:34 pool/table/DETECTOR:presence
error 0:34 pool/table/DETECTOR:type
error 0:34 pool/table/DETECTOR:null
error 0:34 pool/table/DETECTOR:nonempty
error 0:35 pool/table/EXP_TYPE:also
error 0:35 pool/table/EXP_TYPE:presence
error 0:35 pool/table/EXP_TYPE:type
error 0:35 pool/table/EXP_TYPE:null
error 0:35 pool/table/EXP_TYPE:nonempty
error 0:36 pool/table/FILTER:also
error 0:36 pool/table/FILTER:type
error 0:37 pool/table/PUPIL:also
error 0:37 pool/table/PUPIL:type
error 0:38 pool/table/GRATING:also
error 0:38 pool/table/GRATING:type
error 0:39 pool/table/GWA_XTIL:type
error 0:39 pool/table/GWA_YTIL:type
error 0:40 pool/table/NEXPOSUR:also
error 0:40 pool/table/NEXPOSUR:type
error 0:40 pool/table/NEXPOSUR:limit
error 0:41 pool/table/EXPOSERR:also
error 0:41 pool/table/EXPOSERR:type
error 0:43 pool/table/TARGETID:also
warning 0:43 pool/table/TARGETID:presence
error 0:43 pool/table/TARGETID:type
error 0:43 pool/table/TARGETID:limit
error 0:44 pool/table/PNTGTYPE:also
warning 0:44 pool/table/PNTGTYPE:presence
error 0:44 pool/table/PNTGTYPE:type
error 0:44 pool/table/PNTGTYPE:null
warning 0:44 pool/table/PNTGTYPE:in
error 0:45 pool/table/ASN_CANDIDATE:also
warning 0:45 pool/table/ASN_CANDIDATE:presence
error 0:45 pool/table/ASN_CANDIDATE:type
error 0:45 pool/table/ASN_CANDIDATE:matches
error 0:47 pool/table/IS_PSF:also
error 0:47 pool/table/IS_PSF:type
error 0:49 pool/table/IS_IMPRT:also
error 0:49 pool/table/IS_IMPRT:type
error 0:50 pool/table/BKGDTARG:also
error 0:50 pool/table/BKGDTARG:type
error 0:51 pool/table/TSOVISIT:also
error 0:51 pool/table/TSOVISIT:type
error 0:65 pool:min-PROGRAM-max
error 0:70 pool_ecsv:name
error 0:71 pool_ecsv/name/program:value
error 0:75 pool_ecsv/table:presence
error 0:75 pool_ecsv/table:rows
error 0:27 pool_ecsv/table/FILENAME:also
error 0:27 pool_ecsv/table/FILENAME:presence
error 0:27 pool_ecsv/table/FILENAME:type
error 0:27 pool_ecsv/table/FILENAME:shape
error 0:27 pool_ecsv/table/FILENAME:null
error 0:27 pool_ecsv/table/FILENAME:matches
error 0:27 pool_ecsv/table/FILENAME:unique
error 0:28 pool_ecsv/table/PROGRAM:also
error 0:28 pool_ecsv/table/PROGRAM:presence
error 0:28 pool_ecsv/table/PROGRAM:type
error 0:28 pool_ecsv/table/PROGRAM:shape
error 0:28 pool_ecsv/table/PROGRAM:null
error 0:28 pool_ecsv/table/PROGRAM:limit
error 0:29 pool_ecsv/table/OBS_NUM:also
error 0:29 pool_ecsv/table/OBS_NUM:type
error 0:29 pool_ecsv/table/OBS_NUM:shape
error 0:29 pool_ecsv/table/OBS_NUM:null
error 0:29 pool_ecsv/table/OBS_NUM:limit
error 0:30 pool_ecsv/table/VISIT:also
error 0:30 pool_ecsv/table/VISIT:type
error 0:30 pool_ecsv/table/VISIT:shape
error 0:30 pool_ecsv/table/VISIT:null
error 0:30 pool_ecsv/table/VISIT:limit
error 0:31 pool_ecsv/table/VISIT_ID:also
error 0:31 pool_ecsv/table/VISIT_ID:type
error 0:31 pool_ecsv/table/VISIT_ID:shape
error 0:31 pool_ecsv/table/VISIT_ID:limit
error 0:33 pool_ecsv/table/INSTRUME:also
error 0:33 pool_ecsv/table/INSTRUME:presence
error 0:33 pool_ecsv/table/INSTRUME:type
error 0:33 pool_ecsv/table/INSTRUME:shape
error 0:33 pool_ecsv/table/INSTRUME:null
error 0:33 pool_ecsv/table/INSTRUME:in
error 0:34 pool_ecsv/table/DETECTOR:also
error 0:34 pool_ecsv/table/DETECTOR:presence
error 0:34 pool_ecsv/table/DETECTOR:type
error 0:34 pool_ecsv/table/DETECTOR:shape
error 0:34 pool_ecsv/table/DETECTOR:null
error 0:34 pool_ecsv/table/DETECTOR:nonempty
error 0:35 pool_ecsv/table/EXP_TYPE:also
error 0:35 pool_ecsv/table/EXP_TYPE:presence
error 0:35 pool_ecsv/table/EXP_TYPE:type
error 0:35 pool_ecsv/table/EXP_TYPE:shape
error 0:35 pool_ecsv/table/EXP_TYPE:null
error 0:35 pool_ecsv/table/EXP_TYPE:nonempty
error 0:36 pool_ecsv/table/FILTER:also
error 0:36 pool_ecsv/table/FILTER:type
error 0:36 pool_ecsv/table/FILTER:shape
error 0:37 pool_ecsv/table/PUPIL:also
error 0:37 pool_ecsv/table/PUPIL:type
error 0:37 pool_ecsv/table/PUPIL:shape
error 0:38 pool_ecsv/table/GRATING:also
error 0:38 pool_ecsv/table/GRATING:type
error 0:38 pool_ecsv/table/GRATING:shape
error 0:39 pool_ecsv/table/GWA_XTIL:type
error 0:39 pool_ecsv/table/GWA_XTIL:shape
error 0:39 pool_ecsv/table/GWA_YTIL:type
error 0:39 pool_ecsv/table/GWA_YTIL:shape
error 0:40 pool_ecsv/table/NEXPOSUR:also
error 0:40 pool_ecsv/table/NEXPOSUR:type
error 0:40 pool_ecsv/table/NEXPOSUR:shape
error 0:40 pool_ecsv/table/NEXPOSUR:limit
error 0:41 pool_ecsv/table/EXPOSERR:also
error 0:41 pool_ecsv/table/EXPOSERR:type
error 0:41 pool_ecsv/table/EXPOSERR:shape
error 0:43 pool_ecsv/table/TARGETID:also
warning 0:43 pool_ecsv/table/TARGETID:presence
error 0:43 pool_ecsv/table/TARGETID:type
error 0:43 pool_ecsv/table/TARGETID:shape
error 0:43 pool_ecsv/table/TARGETID:limit
error 0:44 pool_ecsv/table/PNTGTYPE:also
warning 0:44 pool_ecsv/table/PNTGTYPE:presence
error 0:44 pool_ecsv/table/PNTGTYPE:type
error 0:44 pool_ecsv/table/PNTGTYPE:shape
error 0:44 pool_ecsv/table/PNTGTYPE:null
warning 0:44 pool_ecsv/table/PNTGTYPE:in
error 0:45 pool_ecsv/table/ASN_CANDIDATE:also
warning 0:45 pool_ecsv/table/ASN_CANDIDATE:presence
error 0:45 pool_ecsv/table/ASN_CANDIDATE:type
error 0:45 pool_ecsv/table/ASN_CANDIDATE:shape
error 0:45 pool_ecsv/table/ASN_CANDIDATE:matches
error 0:47 pool_ecsv/table/IS_PSF:also
error 0:47 pool_ecsv/table/IS_PSF:type
error 0:47 pool_ecsv/table/IS_PSF:shape
error 0:49 pool_ecsv/table/IS_IMPRT:also
error 0:49 pool_ecsv/table/IS_IMPRT:type
error 0:49 pool_ecsv/table/IS_IMPRT:shape
error 0:50 pool_ecsv/table/BKGDTARG:also
error 0:50 pool_ecsv/table/BKGDTARG:type
error 0:50 pool_ecsv/table/BKGDTARG:shape
error 0:51 pool_ecsv/table/TSOVISIT:also
error 0:51 pool_ecsv/table/TSOVISIT:type
error 0:51 pool_ecsv/table/TSOVISIT:shape
error 0:77 pool_ecsv:min-PROGRAM-max
"""

SPEC = Spec(
    "jwst.pool", "1.0.0", sources=("jwst/pool.specc",), policy=POLICY, products=PRODUCTS, rules=lambda: RuleTable(RULES)
)
