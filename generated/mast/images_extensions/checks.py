"""Checks of mast.images_extensions 1.0.0.

Images in extensions, as the archive's guidelines have it.

Made by specc from the texts below. Change them, not this file.

    mast/images_extensions.specc  sha256 231cb2a7826dbb3c7ac66502111b769aa9a3e9aa5238fa8787a4ad8eb2d036cc
    mast/guidelines.specc         sha256 e1edd2f7f2a24a5ae58309bc05f35a55e4838de70674fedc25a83f3591b8325b
    std/fits.specc                sha256 655160d3e3bddd8c0c1026fd744b6f3dd5a7c8fb421ed8c782de222d3eb89740
    std/provenance.specc          sha256 af42c066392af37ae66bc52b74eec23f67dd1337bfc92a5237fc200948604c40
    std/spectral.specc            sha256 dc72eca9e45f04bbb1aa4b80ae673f2a7a62c13dc7c7673412c5d0340d812333
    std/wcs.specc                 sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
    std/inherit.specc             sha256 79d750ffedacefd2f83683fe1e51a6b5b8a802272b77500493582e8a59475e52
"""

from __future__ import annotations

from _runtime.choices import at_least_one, at_most_one, choose
from _runtime.expressions import instant
from _runtime.fits import FitsProduct, HduCheck, group, hdu
from _runtime.fits.alternates import keyword_of
from _runtime.fits.commentary import commentary, has_commentary
from _runtime.fits.families import spelled
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(inherit="primary", units_allowed=("Angstrom", "erg"))

FRAME = ("ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT")  # wcs.specc:8


def keywords_of_extensions_primary(h: HduCheck) -> None:
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


def check_extensions_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_extensions_primary)
    h.keyword(
        keyword_of(h, "OBJECT", "TARGNAME"), "string", item="OBJECT", level="recommended", nonempty=True
    )  # guidelines.specc:86
    h.keyword(
        keyword_of(h, "RADESYS", "RADECSYS"), "string", item="RADESYS", level="optional", one_of=FRAME
    )  # guidelines.specc:86
    commentary(h, "HISTORY", level="optional")  # guidelines.specc:77
    commentary(h, "COMMENT", level="optional")  # guidelines.specc:77
    h.no_data()  # images_extensions.specc:20
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


def keywords_of_extensions_SCI(h: HduCheck) -> None:
    """Keywords of SCI that are always judged."""
    h.keyword("WCSAXES", "int", level="optional", at_least=2)  # wcs.specc:98
    h.keyword("WCSNAME", "string", level="optional")  # wcs.specc:99
    for i in range(1, 3):
        h.keyword(
            f"CTYPE{i}",
            "string",
            item="CTYPE[i]",
            level="optional",
            matches="(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?",
        )  # wcs.specc:100
        h.keyword(f"CUNIT{i}", "string", item="CUNIT[i]", level="optional", equals="deg")  # wcs.specc:101
        h.keyword(f"CRPIX{i}", "float", item="CRPIX[i]", level="optional", unit="pixel")  # wcs.specc:102
        h.keyword(f"CRVAL{i}", "float", item="CRVAL[i]", level="optional", unit="deg")  # wcs.specc:103
        h.keyword(f"CDELT{i}", "float", item="CDELT[i]", level="optional", unit="deg")  # wcs.specc:104
        for j in range(1, 3):
            h.keyword(f"PC{i}_{j}", "float", item="PC[i]_[j]", level="optional", unit="")  # wcs.specc:105
            h.keyword(f"CD{i}_{j}", "float", item="CD[i]_[j]", level="optional", unit="deg")  # wcs.specc:106
    h.keyword("CROTA2", "float", level="deprecated", unit="deg")  # wcs.specc:107
    for i in range(1, 3):
        h.keyword(f"CRDER{i}", "float", item="CRDER[i]", level="optional", unit="deg", at_least=0)  # wcs.specc:108
        h.keyword(f"CSYER{i}", "float", item="CSYER[i]", level="optional", unit="deg", at_least=0)  # wcs.specc:109
    h.keyword("LONPOLE", "float", level="optional", unit="deg", at_least=-360, at_most=360)  # wcs.specc:110
    h.keyword("LATPOLE", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # wcs.specc:111


def check_extensions_SCI(h: HduCheck) -> None:
    """SCI: pixels."""
    h.keywords(keywords_of_extensions_SCI)
    h.image("int|float", shape=("ny", "nx"), unit_free=True, nullable=True)  # images_extensions.specc:25
    if h.when(lambda: h.exists("CTYPE1") or h.exists("CTYPE2"), declares=()):  # images_extensions.specc:26
        choose(
            h,
            "at_most_one-CROTA2-any-PC[i]_[j]",
            at_most_one,
            (("CROTA2",), ("PC[i]_[j]",)),
            lambda: (
                (h.exists("CROTA2"),),
                (any(h.exists(name) for name in spelled("PC[i]_[j]", (1, 2, 0), (1, 2, 0))),),
            ),
            message="rotation is said in one way",
        )  # wcs.specc:113
        choose(
            h,
            "at_most_one-any-PC[i]_[j]-CD[i]_[j]",
            at_most_one,
            (("PC[i]_[j]",), ("CD[i]_[j]",)),
            lambda: (
                (any(h.exists(name) for name in spelled("PC[i]_[j]", (1, 2, 0), (1, 2, 0))),),
                (any(h.exists(name) for name in spelled("CD[i]_[j]", (1, 2, 0), (1, 2, 0))),),
            ),
            message="PC and CD exclude each other",
        )  # wcs.specc:114
    h.rule(
        "exists-CTYPE1-CTYPE2-WCSAXES-WCSNAME-CUNIT1-CUNIT2-CRPIX1-CRPIX2-CRVAL1-CRVAL2-CDELT1-CDELT2-PC1_1-PC1_2-PC2_1-PC2_2-CD1_1-CD1_2-CD2_1-CD2_2-CROTA2-CRDER1-CRDER2-CSYER1-CSYER2-LONPOLE-LATPOLE",
        lambda: (
            h.exists("CTYPE1")
            and h.exists("CTYPE2")
            or not (
                h.exists("WCSAXES")
                or h.exists("WCSNAME")
                or h.exists("CTYPE1")
                or h.exists("CTYPE2")
                or h.exists("CUNIT1")
                or h.exists("CUNIT2")
                or h.exists("CRPIX1")
                or h.exists("CRPIX2")
                or h.exists("CRVAL1")
                or h.exists("CRVAL2")
                or h.exists("CDELT1")
                or h.exists("CDELT2")
                or h.exists("PC1_1")
                or h.exists("PC1_2")
                or h.exists("PC2_1")
                or h.exists("PC2_2")
                or h.exists("CD1_1")
                or h.exists("CD1_2")
                or h.exists("CD2_1")
                or h.exists("CD2_2")
                or h.exists("CROTA2")
                or h.exists("CRDER1")
                or h.exists("CRDER2")
                or h.exists("CSYER1")
                or h.exists("CSYER2")
                or h.exists("LONPOLE")
                or h.exists("LATPOLE")
            )
        ),
        show={
            "CTYPE1": lambda: h["CTYPE1"],
            "CTYPE2": lambda: h["CTYPE2"],
            "WCSAXES": lambda: h["WCSAXES"],
            "WCSNAME": lambda: h["WCSNAME"],
            "CUNIT1": lambda: h["CUNIT1"],
            "CUNIT2": lambda: h["CUNIT2"],
            "CRPIX1": lambda: h["CRPIX1"],
            "CRPIX2": lambda: h["CRPIX2"],
            "CRVAL1": lambda: h["CRVAL1"],
            "CRVAL2": lambda: h["CRVAL2"],
            "CDELT1": lambda: h["CDELT1"],
            "CDELT2": lambda: h["CDELT2"],
            "PC1_1": lambda: h["PC1_1"],
            "PC1_2": lambda: h["PC1_2"],
            "PC2_1": lambda: h["PC2_1"],
            "PC2_2": lambda: h["PC2_2"],
            "CD1_1": lambda: h["CD1_1"],
            "CD1_2": lambda: h["CD1_2"],
            "CD2_1": lambda: h["CD2_1"],
            "CD2_2": lambda: h["CD2_2"],
            "CROTA2": lambda: h["CROTA2"],
            "CRDER1": lambda: h["CRDER1"],
            "CRDER2": lambda: h["CRDER2"],
            "CSYER1": lambda: h["CSYER1"],
            "CSYER2": lambda: h["CSYER2"],
            "LONPOLE": lambda: h["LONPOLE"],
            "LATPOLE": lambda: h["LATPOLE"],
        },
        message="WCSAXES, WCSNAME, CUNIT[i], CRPIX[i], CRVAL[i], CDELT[i], PC[i]_[j], CD[i]_[j], CROTA2, CRDER[i], CSYER[i], LONPOLE, LATPOLE come only with CTYPE[i]",
    )  # images_extensions.specc:26


def check_extensions_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.keyword("INHERIT", "bool", level="optional", equals=True)  # inherit.specc:39
    h.image(
        "float", shape=("ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # images_extensions.specc:29


def check_extensions_DQ(h: HduCheck) -> None:
    """DQ: quality of each pixel."""
    h.keyword("INHERIT", "bool", level="optional", equals=True)  # inherit.specc:39
    h.image("int", shape=("ny", "nx"))  # images_extensions.specc:33


PRODUCTS = (
    FitsProduct(
        "extensions",
        title="Images in extensions",
        layout=(
            hdu("PRIMARY", "primary", check_extensions_primary),
            group(
                "n",
                1,
                None,
                hdu("SCI", "image", check_extensions_SCI),
                hdu("ERR", "image", check_extensions_ERR, level="optional"),
                hdu("DQ", "image", check_extensions_DQ, level="optional"),
                dimensions=("nx", "ny"),
            ),
        ),
        undeclared_hdus="allowed",
    ),
)

RULES = """\
warning 1:68 extensions/PRIMARY/FILENAME:presence
error 1:68 extensions/PRIMARY/FILENAME:type
error 1:68 extensions/PRIMARY/FILENAME:null
error 1:68 extensions/PRIMARY/FILENAME:nonempty
warning 1:109 extensions/PRIMARY/DATE:presence
error 1:109 extensions/PRIMARY/DATE:type
error 1:109 extensions/PRIMARY/DATE:null
error 1:109 extensions/PRIMARY/ORIGIN:type
error 1:109 extensions/PRIMARY/ORIGIN:null
error 1:109 extensions/PRIMARY/REFERENC:type
error 1:109 extensions/PRIMARY/REFERENC:null
error 1:86 extensions/PRIMARY/OBJECT:also
warning 1:86 extensions/PRIMARY/OBJECT:presence
error 1:86 extensions/PRIMARY/OBJECT:type
error 1:86 extensions/PRIMARY/OBJECT:null
error 1:86 extensions/PRIMARY/OBJECT:nonempty
error 1:86 extensions/PRIMARY/RA_TARG:type
error 1:86 extensions/PRIMARY/RA_TARG:null
error 1:86 extensions/PRIMARY/RA_TARG:unit
error 5:47 extensions/PRIMARY/RA_TARG:limit
error 1:86 extensions/PRIMARY/DEC_TARG:type
error 1:86 extensions/PRIMARY/DEC_TARG:null
error 1:86 extensions/PRIMARY/DEC_TARG:unit
error 5:48 extensions/PRIMARY/DEC_TARG:limit
error 1:86 extensions/PRIMARY/RA_OBJ:type
error 1:86 extensions/PRIMARY/RA_OBJ:null
error 1:86 extensions/PRIMARY/RA_OBJ:unit
error 5:47 extensions/PRIMARY/RA_OBJ:limit
error 1:86 extensions/PRIMARY/DEC_OBJ:type
error 1:86 extensions/PRIMARY/DEC_OBJ:null
error 1:86 extensions/PRIMARY/DEC_OBJ:unit
error 5:48 extensions/PRIMARY/DEC_OBJ:limit
error 1:86 extensions/PRIMARY/TARG_RA:type
error 1:86 extensions/PRIMARY/TARG_RA:null
error 1:86 extensions/PRIMARY/TARG_RA:unit
error 5:47 extensions/PRIMARY/TARG_RA:limit
error 1:86 extensions/PRIMARY/TARG_DEC:type
error 1:86 extensions/PRIMARY/TARG_DEC:null
error 1:86 extensions/PRIMARY/TARG_DEC:unit
error 5:48 extensions/PRIMARY/TARG_DEC:limit
error 1:86 extensions/PRIMARY/RA:type
error 1:86 extensions/PRIMARY/RA:null
error 1:86 extensions/PRIMARY/RA:unit
error 5:47 extensions/PRIMARY/RA:limit
error 1:86 extensions/PRIMARY/DEC:type
error 1:86 extensions/PRIMARY/DEC:null
error 1:86 extensions/PRIMARY/DEC:unit
error 5:48 extensions/PRIMARY/DEC:limit
error 1:86 extensions/PRIMARY/RADESYS:also
error 1:86 extensions/PRIMARY/RADESYS:type
error 1:86 extensions/PRIMARY/RADESYS:null
error 1:86 extensions/PRIMARY/RADESYS:in
error 1:86 extensions/PRIMARY/EQUINOX:type
error 1:86 extensions/PRIMARY/EQUINOX:null
error 1:86 extensions/PRIMARY/EQUINOX:unit
error 1:46 extensions/PRIMARY/EQUINOX:limit
warning 1:95 extensions/PRIMARY/TELESCOP:presence
error 1:95 extensions/PRIMARY/TELESCOP:type
error 1:95 extensions/PRIMARY/TELESCOP:null
error 1:95 extensions/PRIMARY/TELESCOP:nonempty
warning 1:95 extensions/PRIMARY/INSTRUME:presence
error 1:95 extensions/PRIMARY/INSTRUME:type
error 1:95 extensions/PRIMARY/INSTRUME:null
error 1:95 extensions/PRIMARY/INSTRUME:nonempty
error 1:95 extensions/PRIMARY/DATE-OBS:type
error 1:95 extensions/PRIMARY/DATE-OBS:null
error 1:95 extensions/PRIMARY/DATE-BEG:type
error 1:95 extensions/PRIMARY/DATE-BEG:null
error 1:95 extensions/PRIMARY/DATE-END:type
error 1:95 extensions/PRIMARY/DATE-END:null
error 1:95 extensions/PRIMARY/MJD-OBS:type
error 1:95 extensions/PRIMARY/MJD-OBS:null
error 1:95 extensions/PRIMARY/MJD-OBS:unit
error 1:95 extensions/PRIMARY/MJD-BEG:type
error 1:95 extensions/PRIMARY/MJD-BEG:null
error 1:95 extensions/PRIMARY/MJD-BEG:unit
error 1:95 extensions/PRIMARY/EXPSTART:type
error 1:95 extensions/PRIMARY/EXPSTART:null
error 1:95 extensions/PRIMARY/EXPSTART:unit
error 1:95 extensions/PRIMARY/EXPTIME:type
error 1:95 extensions/PRIMARY/EXPTIME:null
error 1:95 extensions/PRIMARY/EXPTIME:unit
error 1:57 extensions/PRIMARY/EXPTIME:limit
error 1:95 extensions/PRIMARY/XPOSURE:type
error 1:95 extensions/PRIMARY/XPOSURE:null
error 1:95 extensions/PRIMARY/XPOSURE:unit
error 1:58 extensions/PRIMARY/XPOSURE:limit
error 1:95 extensions/PRIMARY/EXPOSURE:null
error 0:20 extensions/PRIMARY:shape
warning 1:70 extensions/PRIMARY:FILENAME-filename
warning 1:88 extensions/PRIMARY:at_least_one-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ-TARG_RA-TARG_DEC-RA-DEC
warning 1:88 extensions/PRIMARY:at_least_one-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ-TARG_RA-TARG_DEC-RA-DEC-whole
warning 1:100 extensions/PRIMARY:at_least_one-DATE-OBS-DATE-BEG-MJD-OBS-MJD-BEG-EXPSTART
warning 1:101 extensions/PRIMARY:at_least_one-EXPTIME-XPOSURE-EXPOSURE
error 1:102 extensions/PRIMARY:DATE-BEG-DATE-END
warning 1:79 extensions/PRIMARY:exists-HISTORY-COMMENT
error 0:24 extensions/SCI:count
error 0:25 extensions/SCI:presence
error 0:25 extensions/SCI:kind
error 0:25 extensions/SCI:match
error 5:98 extensions/SCI/WCSAXES:type
error 5:98 extensions/SCI/WCSAXES:null
error 5:98 extensions/SCI/WCSAXES:limit
error 5:99 extensions/SCI/WCSNAME:type
error 5:99 extensions/SCI/WCSNAME:null
error 5:100 extensions/SCI/CTYPE[i]:type
error 5:100 extensions/SCI/CTYPE[i]:null
error 5:100 extensions/SCI/CTYPE[i]:matches
error 5:101 extensions/SCI/CUNIT[i]:type
error 5:101 extensions/SCI/CUNIT[i]:null
error 5:101 extensions/SCI/CUNIT[i]:value
error 5:102 extensions/SCI/CRPIX[i]:type
error 5:102 extensions/SCI/CRPIX[i]:null
error 5:102 extensions/SCI/CRPIX[i]:unit
error 5:103 extensions/SCI/CRVAL[i]:type
error 5:103 extensions/SCI/CRVAL[i]:null
error 5:103 extensions/SCI/CRVAL[i]:unit
error 5:104 extensions/SCI/CDELT[i]:type
error 5:104 extensions/SCI/CDELT[i]:null
error 5:104 extensions/SCI/CDELT[i]:unit
error 5:105 extensions/SCI/PC[i]_[j]:type
error 5:105 extensions/SCI/PC[i]_[j]:null
error 5:105 extensions/SCI/PC[i]_[j]:unit
error 5:106 extensions/SCI/CD[i]_[j]:type
error 5:106 extensions/SCI/CD[i]_[j]:null
error 5:106 extensions/SCI/CD[i]_[j]:unit
info 5:107 extensions/SCI/CROTA2:presence
error 5:107 extensions/SCI/CROTA2:type
error 5:107 extensions/SCI/CROTA2:null
error 5:107 extensions/SCI/CROTA2:unit
error 5:108 extensions/SCI/CRDER[i]:type
error 5:108 extensions/SCI/CRDER[i]:null
error 5:108 extensions/SCI/CRDER[i]:unit
error 5:108 extensions/SCI/CRDER[i]:limit
error 5:109 extensions/SCI/CSYER[i]:type
error 5:109 extensions/SCI/CSYER[i]:null
error 5:109 extensions/SCI/CSYER[i]:unit
error 5:109 extensions/SCI/CSYER[i]:limit
error 5:110 extensions/SCI/LONPOLE:type
error 5:110 extensions/SCI/LONPOLE:null
error 5:110 extensions/SCI/LONPOLE:unit
error 5:110 extensions/SCI/LONPOLE:limit
error 5:111 extensions/SCI/LATPOLE:type
error 5:111 extensions/SCI/LATPOLE:null
error 5:111 extensions/SCI/LATPOLE:unit
error 5:111 extensions/SCI/LATPOLE:limit
error 0:25 extensions/SCI:type
error 0:25 extensions/SCI:shape
error 5:113 extensions/SCI:at_most_one-CROTA2-any-PC[i]_[j]
error 5:114 extensions/SCI:at_most_one-any-PC[i]_[j]-CD[i]_[j]
error 0:26 extensions/SCI:exists-CTYPE1-CTYPE2-WCSAXES-WCSNAME-CUNIT1-CUNIT2-CRPIX1-CRPIX2-CRVAL1-CRVAL2-CDELT1-CDELT2-PC1_1-PC1_2-PC2_1-PC2_2-CD1_1-CD1_2-CD2_1-CD2_2-CROTA2-CRDER1-CRDER2-CSYER1-CSYER2-LONPOLE-LATPOLE
error 0:29 extensions/ERR:kind
error 0:29 extensions/ERR:match
error 6:39 extensions/ERR/INHERIT:type
error 6:39 extensions/ERR/INHERIT:null
error 6:39 extensions/ERR/INHERIT:value
error 0:29 extensions/ERR:type
error 0:29 extensions/ERR:shape
error 0:29 extensions/ERR:unit
error 0:29 extensions/ERR:limit
error 0:33 extensions/DQ:kind
error 0:33 extensions/DQ:match
error 6:39 extensions/DQ/INHERIT:type
error 6:39 extensions/DQ/INHERIT:null
error 6:39 extensions/DQ/INHERIT:value
error 0:33 extensions/DQ:type
error 0:33 extensions/DQ:shape
error 0:33 extensions/DQ:null
"""

SPEC = Spec(
    "mast.images_extensions",
    "1.0.0",
    sources=(
        "mast/images_extensions.specc",
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
