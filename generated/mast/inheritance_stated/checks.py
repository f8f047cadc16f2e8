"""Checks of mast.inheritance_stated 1.0.0.

The second of three practices of inheritance: every extension says by INHERIT whether it has the keywords of the primary header.

Made by specc from the texts below. Change them, not this file.

    mast/inheritance_stated.specc  sha256 03aee9567abd625697638a93df097abd562f28469e5283116523e24c66542d62
    mast/guidelines.specc          sha256 e1edd2f7f2a24a5ae58309bc05f35a55e4838de70674fedc25a83f3591b8325b
    std/fits.specc                 sha256 655160d3e3bddd8c0c1026fd744b6f3dd5a7c8fb421ed8c782de222d3eb89740
    std/provenance.specc           sha256 af42c066392af37ae66bc52b74eec23f67dd1337bfc92a5237fc200948604c40
    std/spectral.specc             sha256 dc72eca9e45f04bbb1aa4b80ae673f2a7a62c13dc7c7673412c5d0340d812333
    std/wcs.specc                  sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
    std/inherit.specc              sha256 79d750ffedacefd2f83683fe1e51a6b5b8a802272b77500493582e8a59475e52
"""

from __future__ import annotations

from _runtime.choices import at_least_one, choose
from _runtime.expressions import instant
from _runtime.fits import FitsProduct, HduCheck, group, hdu
from _runtime.fits.alternates import keyword_of
from _runtime.fits.commentary import commentary, has_commentary
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(inherit="keyword", units_allowed=("Angstrom", "erg"))

FRAME = ("ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT")  # wcs.specc:8


def keywords_of_stated_primary(h: HduCheck) -> None:
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


def check_stated_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_stated_primary)
    h.keyword(
        keyword_of(h, "OBJECT", "TARGNAME"), "string", item="OBJECT", level="recommended", nonempty=True
    )  # guidelines.specc:86
    h.keyword(
        keyword_of(h, "RADESYS", "RADECSYS"), "string", item="RADESYS", level="optional", one_of=FRAME
    )  # guidelines.specc:86
    commentary(h, "HISTORY", level="optional")  # guidelines.specc:77
    commentary(h, "COMMENT", level="optional")  # guidelines.specc:77
    h.no_data()  # inheritance_stated.specc:20
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


def check_stated_SCI(h: HduCheck) -> None:
    """SCI: pixels."""
    h.keyword("INHERIT", "bool")  # inherit.specc:31
    h.keyword("INSTRUME", "string", nonempty=True)  # inheritance_stated.specc:27
    h.image("int|float", shape=("ny", "nx"), unit_free=True, nullable=True)  # inheritance_stated.specc:25


PRODUCTS = (
    FitsProduct(
        "stated",
        title="Images that say whether they inherit",
        layout=(
            hdu("PRIMARY", "primary", check_stated_primary),
            group("n", 1, None, hdu("SCI", "image", check_stated_SCI), dimensions=("nx", "ny")),
        ),
        undeclared_hdus="allowed",
    ),
)

RULES = """\
warning 1:68 stated/PRIMARY/FILENAME:presence
error 1:68 stated/PRIMARY/FILENAME:type
error 1:68 stated/PRIMARY/FILENAME:null
error 1:68 stated/PRIMARY/FILENAME:nonempty
warning 1:109 stated/PRIMARY/DATE:presence
error 1:109 stated/PRIMARY/DATE:type
error 1:109 stated/PRIMARY/DATE:null
error 1:109 stated/PRIMARY/ORIGIN:type
error 1:109 stated/PRIMARY/ORIGIN:null
error 1:109 stated/PRIMARY/REFERENC:type
error 1:109 stated/PRIMARY/REFERENC:null
error 1:86 stated/PRIMARY/OBJECT:also
warning 1:86 stated/PRIMARY/OBJECT:presence
error 1:86 stated/PRIMARY/OBJECT:type
error 1:86 stated/PRIMARY/OBJECT:null
error 1:86 stated/PRIMARY/OBJECT:nonempty
error 1:86 stated/PRIMARY/RA_TARG:type
error 1:86 stated/PRIMARY/RA_TARG:null
error 1:86 stated/PRIMARY/RA_TARG:unit
error 5:47 stated/PRIMARY/RA_TARG:limit
error 1:86 stated/PRIMARY/DEC_TARG:type
error 1:86 stated/PRIMARY/DEC_TARG:null
error 1:86 stated/PRIMARY/DEC_TARG:unit
error 5:48 stated/PRIMARY/DEC_TARG:limit
error 1:86 stated/PRIMARY/RA_OBJ:type
error 1:86 stated/PRIMARY/RA_OBJ:null
error 1:86 stated/PRIMARY/RA_OBJ:unit
error 5:47 stated/PRIMARY/RA_OBJ:limit
error 1:86 stated/PRIMARY/DEC_OBJ:type
error 1:86 stated/PRIMARY/DEC_OBJ:null
error 1:86 stated/PRIMARY/DEC_OBJ:unit
error 5:48 stated/PRIMARY/DEC_OBJ:limit
error 1:86 stated/PRIMARY/TARG_RA:type
error 1:86 stated/PRIMARY/TARG_RA:null
error 1:86 stated/PRIMARY/TARG_RA:unit
error 5:47 stated/PRIMARY/TARG_RA:limit
error 1:86 stated/PRIMARY/TARG_DEC:type
error 1:86 stated/PRIMARY/TARG_DEC:null
error 1:86 stated/PRIMARY/TARG_DEC:unit
error 5:48 stated/PRIMARY/TARG_DEC:limit
error 1:86 stated/PRIMARY/RA:type
error 1:86 stated/PRIMARY/RA:null
error 1:86 stated/PRIMARY/RA:unit
error 5:47 stated/PRIMARY/RA:limit
error 1:86 stated/PRIMARY/DEC:type
error 1:86 stated/PRIMARY/DEC:null
error 1:86 stated/PRIMARY/DEC:unit
error 5:48 stated/PRIMARY/DEC:limit
error 1:86 stated/PRIMARY/RADESYS:also
error 1:86 stated/PRIMARY/RADESYS:type
error 1:86 stated/PRIMARY/RADESYS:null
error 1:86 stated/PRIMARY/RADESYS:in
error 1:86 stated/PRIMARY/EQUINOX:type
error 1:86 stated/PRIMARY/EQUINOX:null
error 1:86 stated/PRIMARY/EQUINOX:unit
error 1:46 stated/PRIMARY/EQUINOX:limit
warning 1:95 stated/PRIMARY/TELESCOP:presence
error 1:95 stated/PRIMARY/TELESCOP:type
error 1:95 stated/PRIMARY/TELESCOP:null
error 1:95 stated/PRIMARY/TELESCOP:nonempty
warning 1:95 stated/PRIMARY/INSTRUME:presence
error 1:95 stated/PRIMARY/INSTRUME:type
error 1:95 stated/PRIMARY/INSTRUME:null
error 1:95 stated/PRIMARY/INSTRUME:nonempty
error 1:95 stated/PRIMARY/DATE-OBS:type
error 1:95 stated/PRIMARY/DATE-OBS:null
error 1:95 stated/PRIMARY/DATE-BEG:type
error 1:95 stated/PRIMARY/DATE-BEG:null
error 1:95 stated/PRIMARY/DATE-END:type
error 1:95 stated/PRIMARY/DATE-END:null
error 1:95 stated/PRIMARY/MJD-OBS:type
error 1:95 stated/PRIMARY/MJD-OBS:null
error 1:95 stated/PRIMARY/MJD-OBS:unit
error 1:95 stated/PRIMARY/MJD-BEG:type
error 1:95 stated/PRIMARY/MJD-BEG:null
error 1:95 stated/PRIMARY/MJD-BEG:unit
error 1:95 stated/PRIMARY/EXPSTART:type
error 1:95 stated/PRIMARY/EXPSTART:null
error 1:95 stated/PRIMARY/EXPSTART:unit
error 1:95 stated/PRIMARY/EXPTIME:type
error 1:95 stated/PRIMARY/EXPTIME:null
error 1:95 stated/PRIMARY/EXPTIME:unit
error 1:57 stated/PRIMARY/EXPTIME:limit
error 1:95 stated/PRIMARY/XPOSURE:type
error 1:95 stated/PRIMARY/XPOSURE:null
error 1:95 stated/PRIMARY/XPOSURE:unit
error 1:58 stated/PRIMARY/XPOSURE:limit
error 1:95 stated/PRIMARY/EXPOSURE:null
error 0:20 stated/PRIMARY:shape
warning 1:70 stated/PRIMARY:FILENAME-filename
warning 1:88 stated/PRIMARY:at_least_one-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ-TARG_RA-TARG_DEC-RA-DEC
warning 1:88 stated/PRIMARY:at_least_one-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ-TARG_RA-TARG_DEC-RA-DEC-whole
warning 1:100 stated/PRIMARY:at_least_one-DATE-OBS-DATE-BEG-MJD-OBS-MJD-BEG-EXPSTART
warning 1:101 stated/PRIMARY:at_least_one-EXPTIME-XPOSURE-EXPOSURE
error 1:102 stated/PRIMARY:DATE-BEG-DATE-END
warning 1:79 stated/PRIMARY:exists-HISTORY-COMMENT
error 0:24 stated/SCI:count
error 0:25 stated/SCI:presence
error 0:25 stated/SCI:kind
error 0:25 stated/SCI:match
error 6:31 stated/SCI/INHERIT:presence
error 6:31 stated/SCI/INHERIT:type
error 6:31 stated/SCI/INHERIT:null
error 0:27 stated/SCI/INSTRUME:presence
error 0:27 stated/SCI/INSTRUME:type
error 0:27 stated/SCI/INSTRUME:null
error 0:27 stated/SCI/INSTRUME:nonempty
error 0:25 stated/SCI:type
error 0:25 stated/SCI:shape
"""

SPEC = Spec(
    "mast.inheritance_stated",
    "1.0.0",
    sources=(
        "mast/inheritance_stated.specc",
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
