"""Checks of mast.spectra_keywords 1.0.0.

Spectra with linear wavelengths, first and step in the header, as the archive's guidelines have it.

Made by specc from the texts below. Change them, not this file.

    mast/spectra_keywords.specc  sha256 13d87f3ea8ed6bad5c7c12ceac10c6c8e13903dd54d2141c83952dc57bf86c1d
    mast/guidelines.specc        sha256 e1edd2f7f2a24a5ae58309bc05f35a55e4838de70674fedc25a83f3591b8325b
    std/fits.specc               sha256 655160d3e3bddd8c0c1026fd744b6f3dd5a7c8fb421ed8c782de222d3eb89740
    std/provenance.specc         sha256 af42c066392af37ae66bc52b74eec23f67dd1337bfc92a5237fc200948604c40
    std/spectral.specc           sha256 dc72eca9e45f04bbb1aa4b80ae673f2a7a62c13dc7c7673412c5d0340d812333
    std/wcs.specc                sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
    std/inherit.specc            sha256 79d750ffedacefd2f83683fe1e51a6b5b8a802272b77500493582e8a59475e52
"""

from __future__ import annotations

from _runtime.choices import at_least_one, choose
from _runtime.expressions import instant
from _runtime.fits import FitsProduct, HduCheck, hdu
from _runtime.fits.alternates import keyword_of
from _runtime.fits.commentary import commentary, has_commentary
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(inherit="primary", units_allowed=("Angstrom", "erg"))

FRAME = ("ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT")  # wcs.specc:8


def keywords_of_keywords_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("FILENAME", "string", level="recommended", nonempty=True)  # guidelines.specc:68
    h.keyword("DATE", "date|datetime", level="recommended")  # guidelines.specc:109
    h.keyword("ORIGIN", "string", level="optional")  # guidelines.specc:109
    h.keyword("REFERENC", "string", level="optional")  # guidelines.specc:109
    h.keyword("RA_TARG", "float", level="optional", unit="deg", at_least=0, below=360)  # guidelines.specc:86
    h.keyword("DEC_TARG", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # guidelines.specc:86
    h.keyword("RA_OBJ", "float", level="optional", unit="deg", at_least=0, below=360)  # guidelines.specc:86
    h.keyword("DEC_OBJ", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # guidelines.specc:86
    h.keyword("TARG_RA", "float", level="optional", unit="deg", at_least=0, below=360)  # guidelines.specc:86
    h.keyword("TARG_DEC", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # guidelines.specc:86
    h.keyword("RA", "float", level="optional", unit="deg", at_least=0, below=360)  # guidelines.specc:86
    h.keyword("DEC", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # guidelines.specc:86
    h.keyword("EQUINOX", "float", level="optional", unit="a", above=0)  # guidelines.specc:86
    h.keyword("TELESCOP", "string", level="recommended", nonempty=True)  # guidelines.specc:95
    h.keyword("INSTRUME", "string", level="recommended", nonempty=True)  # guidelines.specc:95
    h.keyword("DATE-OBS", "date|datetime", level="optional")  # guidelines.specc:95
    h.keyword("DATE-BEG", "date|datetime", level="optional")  # guidelines.specc:95
    h.keyword("DATE-END", "date|datetime", level="optional")  # guidelines.specc:95
    h.keyword("MJD-OBS", "float", level="optional", unit="d")  # guidelines.specc:95
    h.keyword("MJD-BEG", "float", level="optional", unit="d")  # guidelines.specc:95
    h.keyword("EXPSTART", "float", level="optional", unit="d")  # guidelines.specc:95
    h.keyword("EXPTIME", "float", level="optional", unit="s", at_least=0)  # guidelines.specc:95
    h.keyword("XPOSURE", "float", level="optional", unit="s", at_least=0)  # guidelines.specc:95
    h.keyword("EXPOSURE", "any", level="optional")  # guidelines.specc:95


def check_keywords_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_keywords_primary)
    h.keyword(
        keyword_of(h, "OBJECT", "TARGNAME"), "string", item="OBJECT", level="recommended", nonempty=True
    )  # guidelines.specc:86
    h.keyword(
        keyword_of(h, "RADESYS", "RADECSYS"), "string", item="RADESYS", level="optional", one_of=FRAME
    )  # guidelines.specc:86
    commentary(h, "HISTORY", level="optional")  # guidelines.specc:77
    commentary(h, "COMMENT", level="optional")  # guidelines.specc:77
    h.no_data()  # spectra_keywords.specc:19
    h.rule(
        "FILENAME-filename",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="the file is called as it says",
    )  # guidelines.specc:70
    choose(
        h,
        "at_least_one-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ-TARG_RA-TARG_DEC-RA-DEC",
        at_least_one,
        (("RA_TARG", "DEC_TARG"), ("RA_OBJ", "DEC_OBJ"), ("TARG_RA", "TARG_DEC"), ("RA", "DEC")),
        lambda: (
            (h.exists("RA_TARG"), h.exists("DEC_TARG")),
            (h.exists("RA_OBJ"), h.exists("DEC_OBJ")),
            (h.exists("TARG_RA"), h.exists("TARG_DEC")),
            (h.exists("RA"), h.exists("DEC")),
        ),
        message="the target has a place",
    )  # guidelines.specc:88
    choose(
        h,
        "at_least_one-DATE-OBS-DATE-BEG-MJD-OBS-MJD-BEG-EXPSTART",
        at_least_one,
        (("DATE-OBS",), ("DATE-BEG",), ("MJD-OBS",), ("MJD-BEG",), ("EXPSTART",)),
        lambda: (
            (h.exists("DATE-OBS"),),
            (h.exists("DATE-BEG"),),
            (h.exists("MJD-OBS"),),
            (h.exists("MJD-BEG"),),
            (h.exists("EXPSTART"),),
        ),
        message="it was observed at some time",
    )  # guidelines.specc:100
    choose(
        h,
        "at_least_one-EXPTIME-XPOSURE-EXPOSURE",
        at_least_one,
        (("EXPTIME",), ("XPOSURE",), ("EXPOSURE",)),
        lambda: ((h.exists("EXPTIME"),), (h.exists("XPOSURE"),), (h.exists("EXPOSURE"),)),
        message="and for some time",
    )  # guidelines.specc:101
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        if_present=("DATE-BEG", "DATE-END"),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="it ends after it begins",
    )  # guidelines.specc:102
    h.rule(
        "exists-HISTORY-COMMENT",
        lambda: has_commentary(h, "HISTORY") or has_commentary(h, "COMMENT"),
        show={"HISTORY": lambda: h["HISTORY"], "COMMENT": lambda: h["COMMENT"]},
        message="processing leaves a trace",
    )  # guidelines.specc:79


def check_keywords_SPECTRA(h: HduCheck) -> None:
    """SPECTRA: one row a spectrum."""
    h.keyword("INHERIT", "bool", level="optional", equals=True)  # inherit.specc:39
    h.table(rows=(1, None))  # spectra_keywords.specc:26
    h.column("FLUX", "float", shape=("points",), nullable=True)  # spectra_keywords.specc:28
    h.column_keyword(
        "FLUX",
        "1CTYPn",
        "string",
        matches=(
            "(FREQ|ENER|WAVN|VRAD|WAVE|VOPT|ZOPT|AWAV|VELO|BETA)(-(F2[WVA]|W2[FVA]|V2[FWA]|A2[FWV]|LOG|GRI|GRA|TAB))?",
            "(WAVE|AWAV)(-LOG)?",
        ),
    )  # spectral.specc:81
    h.column_keyword("FLUX", "1CNAn", "string", level="optional")  # spectral.specc:82
    h.column_keyword("FLUX", "1CUNIn", "string", level="optional")  # spectral.specc:83
    h.column_keyword("FLUX", "1CRPXn", "float", unit="pixel")  # spectral.specc:84
    h.column_keyword("FLUX", "1CRVLn", "float")  # spectral.specc:85
    h.column_keyword("FLUX", "1CDLTn", "float", level="optional")  # spectral.specc:86
    h.column_keyword("FLUX", "11CDn", "float", level="optional")  # spectral.specc:87
    h.column(
        "ERROR", "float", level="optional", shape=("points",), unit=h.unit_of("FLUX"), nullable=True, at_least=0
    )  # spectra_keywords.specc:31
    h.column("QUALITY", "int", level="optional", shape=("points",))  # spectra_keywords.specc:32


PRODUCTS = (
    FitsProduct(
        "keywords",
        title="Spectra with linear wavelengths, first and step in the header",
        layout=(
            hdu("PRIMARY", "primary", check_keywords_primary),
            hdu("SPECTRA", "table", check_keywords_SPECTRA, at=1),
        ),
        dimensions=("points",),
    ),
)

RULES = """\
error 0:14 keywords:undeclared-hdu
warning 1:68 keywords/PRIMARY/FILENAME:presence
error 1:68 keywords/PRIMARY/FILENAME:type
error 1:68 keywords/PRIMARY/FILENAME:null
error 1:68 keywords/PRIMARY/FILENAME:nonempty
warning 1:109 keywords/PRIMARY/DATE:presence
error 1:109 keywords/PRIMARY/DATE:type
error 1:109 keywords/PRIMARY/DATE:null
error 1:109 keywords/PRIMARY/ORIGIN:type
error 1:109 keywords/PRIMARY/ORIGIN:null
error 1:109 keywords/PRIMARY/REFERENC:type
error 1:109 keywords/PRIMARY/REFERENC:null
error 1:86 keywords/PRIMARY/OBJECT:also
warning 1:86 keywords/PRIMARY/OBJECT:presence
error 1:86 keywords/PRIMARY/OBJECT:type
error 1:86 keywords/PRIMARY/OBJECT:null
error 1:86 keywords/PRIMARY/OBJECT:nonempty
error 1:86 keywords/PRIMARY/RA_TARG:type
error 1:86 keywords/PRIMARY/RA_TARG:null
error 1:86 keywords/PRIMARY/RA_TARG:unit
error 5:47 keywords/PRIMARY/RA_TARG:limit
error 1:86 keywords/PRIMARY/DEC_TARG:type
error 1:86 keywords/PRIMARY/DEC_TARG:null
error 1:86 keywords/PRIMARY/DEC_TARG:unit
error 5:48 keywords/PRIMARY/DEC_TARG:limit
error 1:86 keywords/PRIMARY/RA_OBJ:type
error 1:86 keywords/PRIMARY/RA_OBJ:null
error 1:86 keywords/PRIMARY/RA_OBJ:unit
error 5:47 keywords/PRIMARY/RA_OBJ:limit
error 1:86 keywords/PRIMARY/DEC_OBJ:type
error 1:86 keywords/PRIMARY/DEC_OBJ:null
error 1:86 keywords/PRIMARY/DEC_OBJ:unit
error 5:48 keywords/PRIMARY/DEC_OBJ:limit
error 1:86 keywords/PRIMARY/TARG_RA:type
error 1:86 keywords/PRIMARY/TARG_RA:null
error 1:86 keywords/PRIMARY/TARG_RA:unit
error 5:47 keywords/PRIMARY/TARG_RA:limit
error 1:86 keywords/PRIMARY/TARG_DEC:type
error 1:86 keywords/PRIMARY/TARG_DEC:null
error 1:86 keywords/PRIMARY/TARG_DEC:unit
error 5:48 keywords/PRIMARY/TARG_DEC:limit
error 1:86 keywords/PRIMARY/RA:type
error 1:86 keywords/PRIMARY/RA:null
error 1:86 keywords/PRIMARY/RA:unit
error 5:47 keywords/PRIMARY/RA:limit
error 1:86 keywords/PRIMARY/DEC:type
error 1:86 keywords/PRIMARY/DEC:null
error 1:86 keywords/PRIMARY/DEC:unit
error 5:48 keywords/PRIMARY/DEC:limit
error 1:86 keywords/PRIMARY/RADESYS:also
error 1:86 keywords/PRIMARY/RADESYS:type
error 1:86 keywords/PRIMARY/RADESYS:null
error 1:86 keywords/PRIMARY/RADESYS:in
error 1:86 keywords/PRIMARY/EQUINOX:type
error 1:86 keywords/PRIMARY/EQUINOX:null
error 1:86 keywords/PRIMARY/EQUINOX:unit
error 1:46 keywords/PRIMARY/EQUINOX:limit
warning 1:95 keywords/PRIMARY/TELESCOP:presence
error 1:95 keywords/PRIMARY/TELESCOP:type
error 1:95 keywords/PRIMARY/TELESCOP:null
error 1:95 keywords/PRIMARY/TELESCOP:nonempty
warning 1:95 keywords/PRIMARY/INSTRUME:presence
error 1:95 keywords/PRIMARY/INSTRUME:type
error 1:95 keywords/PRIMARY/INSTRUME:null
error 1:95 keywords/PRIMARY/INSTRUME:nonempty
error 1:95 keywords/PRIMARY/DATE-OBS:type
error 1:95 keywords/PRIMARY/DATE-OBS:null
error 1:95 keywords/PRIMARY/DATE-BEG:type
error 1:95 keywords/PRIMARY/DATE-BEG:null
error 1:95 keywords/PRIMARY/DATE-END:type
error 1:95 keywords/PRIMARY/DATE-END:null
error 1:95 keywords/PRIMARY/MJD-OBS:type
error 1:95 keywords/PRIMARY/MJD-OBS:null
error 1:95 keywords/PRIMARY/MJD-OBS:unit
error 1:95 keywords/PRIMARY/MJD-BEG:type
error 1:95 keywords/PRIMARY/MJD-BEG:null
error 1:95 keywords/PRIMARY/MJD-BEG:unit
error 1:95 keywords/PRIMARY/EXPSTART:type
error 1:95 keywords/PRIMARY/EXPSTART:null
error 1:95 keywords/PRIMARY/EXPSTART:unit
error 1:95 keywords/PRIMARY/EXPTIME:type
error 1:95 keywords/PRIMARY/EXPTIME:null
error 1:95 keywords/PRIMARY/EXPTIME:unit
error 1:57 keywords/PRIMARY/EXPTIME:limit
error 1:95 keywords/PRIMARY/XPOSURE:type
error 1:95 keywords/PRIMARY/XPOSURE:null
error 1:95 keywords/PRIMARY/XPOSURE:unit
error 1:58 keywords/PRIMARY/XPOSURE:limit
error 1:95 keywords/PRIMARY/EXPOSURE:null
error 0:19 keywords/PRIMARY:shape
warning 1:70 keywords/PRIMARY:FILENAME-filename
warning 1:88 keywords/PRIMARY:at_least_one-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ-TARG_RA-TARG_DEC-RA-DEC
warning 1:88 keywords/PRIMARY:at_least_one-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ-TARG_RA-TARG_DEC-RA-DEC-whole
warning 1:100 keywords/PRIMARY:at_least_one-DATE-OBS-DATE-BEG-MJD-OBS-MJD-BEG-EXPSTART
warning 1:101 keywords/PRIMARY:at_least_one-EXPTIME-XPOSURE-EXPOSURE
error 1:102 keywords/PRIMARY:DATE-BEG-DATE-END
warning 1:79 keywords/PRIMARY:exists-HISTORY-COMMENT
error 0:23 keywords/SPECTRA:presence
error 0:23 keywords/SPECTRA:kind
error 0:23 keywords/SPECTRA:match
error 6:39 keywords/SPECTRA/INHERIT:type
error 6:39 keywords/SPECTRA/INHERIT:null
error 6:39 keywords/SPECTRA/INHERIT:value
error 0:26 keywords/SPECTRA:rows
error 0:28 keywords/SPECTRA/FLUX:presence
error 0:28 keywords/SPECTRA/FLUX:type
error 0:28 keywords/SPECTRA/FLUX:shape
error 4:81 keywords/SPECTRA/FLUX.1CTYPn:presence
error 4:81 keywords/SPECTRA/FLUX.1CTYPn:type
error 4:81 keywords/SPECTRA/FLUX.1CTYPn:null
error 4:81 keywords/SPECTRA/FLUX.1CTYPn:matches
error 4:82 keywords/SPECTRA/FLUX.1CNAn:type
error 4:82 keywords/SPECTRA/FLUX.1CNAn:null
error 4:83 keywords/SPECTRA/FLUX.1CUNIn:type
error 4:83 keywords/SPECTRA/FLUX.1CUNIn:null
error 4:84 keywords/SPECTRA/FLUX.1CRPXn:presence
error 4:84 keywords/SPECTRA/FLUX.1CRPXn:type
error 4:84 keywords/SPECTRA/FLUX.1CRPXn:null
error 4:84 keywords/SPECTRA/FLUX.1CRPXn:unit
error 4:85 keywords/SPECTRA/FLUX.1CRVLn:presence
error 4:85 keywords/SPECTRA/FLUX.1CRVLn:type
error 4:85 keywords/SPECTRA/FLUX.1CRVLn:null
error 4:86 keywords/SPECTRA/FLUX.1CDLTn:type
error 4:86 keywords/SPECTRA/FLUX.1CDLTn:null
error 4:87 keywords/SPECTRA/FLUX.11CDn:type
error 4:87 keywords/SPECTRA/FLUX.11CDn:null
error 0:31 keywords/SPECTRA/ERROR:type
error 0:31 keywords/SPECTRA/ERROR:shape
error 0:31 keywords/SPECTRA/ERROR:unit
error 0:31 keywords/SPECTRA/ERROR:limit
error 0:32 keywords/SPECTRA/QUALITY:type
error 0:32 keywords/SPECTRA/QUALITY:shape
error 0:32 keywords/SPECTRA/QUALITY:null
"""

SPEC = Spec(
    "mast.spectra_keywords",
    "1.0.0",
    sources=(
        "mast/spectra_keywords.specc",
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
