"""Checks of mast.catalog 1.0.0.

Catalogues as text: tables of FITS that people can read.

Made by specc from the texts below. Change them, not this file.

    mast/catalog.specc     sha256 89e064db3f6fed71738789f14d10159fb36be5b1e72ca9db3410df2eab2652d2
    mast/guidelines.specc  sha256 e1edd2f7f2a24a5ae58309bc05f35a55e4838de70674fedc25a83f3591b8325b
    std/fits.specc         sha256 655160d3e3bddd8c0c1026fd744b6f3dd5a7c8fb421ed8c782de222d3eb89740
    std/provenance.specc   sha256 af42c066392af37ae66bc52b74eec23f67dd1337bfc92a5237fc200948604c40
    std/spectral.specc     sha256 dc72eca9e45f04bbb1aa4b80ae673f2a7a62c13dc7c7673412c5d0340d812333
    std/wcs.specc          sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
    std/inherit.specc      sha256 79d750ffedacefd2f83683fe1e51a6b5b8a802272b77500493582e8a59475e52
"""

from __future__ import annotations

from _runtime.fits import FitsProduct, HduCheck, hdu
from _runtime.fits.alternates import column_of
from _runtime.fits.commentary import commentary, has_commentary
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(inherit="primary", units_allowed=("Angstrom", "erg"))


def keywords_of_ascii_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("FILENAME", "string", level="recommended", nonempty=True)  # guidelines.specc:68
    h.keyword("DATE", "date|datetime", level="recommended")  # guidelines.specc:109
    h.keyword("ORIGIN", "string", level="optional")  # guidelines.specc:109
    h.keyword("REFERENC", "string", level="optional")  # guidelines.specc:109


def check_ascii_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_ascii_primary)
    commentary(h, "HISTORY", level="optional")  # guidelines.specc:77
    commentary(h, "COMMENT", level="optional")  # guidelines.specc:77
    h.no_data()  # catalog.specc:20
    h.rule(
        "FILENAME-filename",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="the file is called as it says",
    )  # guidelines.specc:70
    h.rule(
        "exists-HISTORY-COMMENT",
        lambda: has_commentary(h, "HISTORY") or has_commentary(h, "COMMENT"),
        show={"HISTORY": lambda: h["HISTORY"], "COMMENT": lambda: h["COMMENT"]},
        message="processing leaves a trace",
    )  # guidelines.specc:79


def check_ascii_CATALOG(h: HduCheck) -> None:
    """CATALOG: one row an object."""
    h.keyword("INHERIT", "bool", level="optional", equals=True)  # inherit.specc:39
    h.table(rows=(1, None))  # catalog.specc:29
    h.column(column_of(h, "NAME", "ID", "OBJECT"), "string", item="NAME", level="optional")  # catalog.specc:31
    h.column(
        column_of(h, "RA", "RAJ2000", "_RA"), "float", item="RA", unit="deg", at_least=0, below=360
    )  # catalog.specc:32
    h.column(
        column_of(h, "DEC", "DECL", "DEJ2000", "_DE"), "float", item="DEC", unit="deg", at_least=-90, at_most=90
    )  # catalog.specc:33


PRODUCTS = (
    FitsProduct(
        "ascii",
        title="A catalogue in an ASCII table",
        layout=(
            hdu("PRIMARY", "primary", check_ascii_primary),
            hdu("CATALOG", "asciitable", check_ascii_CATALOG, at=1),
        ),
    ),
)

RULES = """\
error 0:16 ascii:undeclared-hdu
warning 1:68 ascii/PRIMARY/FILENAME:presence
error 1:68 ascii/PRIMARY/FILENAME:type
error 1:68 ascii/PRIMARY/FILENAME:null
error 1:68 ascii/PRIMARY/FILENAME:nonempty
warning 1:109 ascii/PRIMARY/DATE:presence
error 1:109 ascii/PRIMARY/DATE:type
error 1:109 ascii/PRIMARY/DATE:null
error 1:109 ascii/PRIMARY/ORIGIN:type
error 1:109 ascii/PRIMARY/ORIGIN:null
error 1:109 ascii/PRIMARY/REFERENC:type
error 1:109 ascii/PRIMARY/REFERENC:null
error 0:20 ascii/PRIMARY:shape
warning 1:70 ascii/PRIMARY:FILENAME-filename
warning 1:79 ascii/PRIMARY:exists-HISTORY-COMMENT
error 0:26 ascii/CATALOG:presence
error 0:26 ascii/CATALOG:kind
error 0:26 ascii/CATALOG:match
error 6:39 ascii/CATALOG/INHERIT:type
error 6:39 ascii/CATALOG/INHERIT:null
error 6:39 ascii/CATALOG/INHERIT:value
error 0:29 ascii/CATALOG:rows
error 0:31 ascii/CATALOG/NAME:also
error 0:31 ascii/CATALOG/NAME:type
error 0:31 ascii/CATALOG/NAME:shape
error 0:31 ascii/CATALOG/NAME:null
error 0:32 ascii/CATALOG/RA:also
error 0:32 ascii/CATALOG/RA:presence
error 0:32 ascii/CATALOG/RA:type
error 0:32 ascii/CATALOG/RA:shape
error 0:32 ascii/CATALOG/RA:null
error 0:32 ascii/CATALOG/RA:unit
error 5:47 ascii/CATALOG/RA:limit
error 0:33 ascii/CATALOG/DEC:also
error 0:33 ascii/CATALOG/DEC:presence
error 0:33 ascii/CATALOG/DEC:type
error 0:33 ascii/CATALOG/DEC:shape
error 0:33 ascii/CATALOG/DEC:null
error 0:33 ascii/CATALOG/DEC:unit
error 5:48 ascii/CATALOG/DEC:limit
"""

SPEC = Spec(
    "mast.catalog",
    "1.0.0",
    sources=(
        "mast/catalog.specc",
        "mast/guidelines.specc",
        "std/fits.specc",
        "std/provenance.specc",
        "std/spectral.specc",
        "std/wcs.specc",
        "std/inherit.specc",
    ),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
