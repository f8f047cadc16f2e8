"""Checks of mast.images_primary_array 1.0.0.

An image in the primary array, as the archive's guidelines have it.

Made by specc from the texts below. Change them, not this file.

    mast/images_primary_array.specc  sha256 b3c8c8705993ccb8352812e5331fd794e903982f9551d8f787b32859fe5924f2
    mast/guidelines.specc            sha256 e1edd2f7f2a24a5ae58309bc05f35a55e4838de70674fedc25a83f3591b8325b
    std/fits.specc                   sha256 655160d3e3bddd8c0c1026fd744b6f3dd5a7c8fb421ed8c782de222d3eb89740
    std/provenance.specc             sha256 af42c066392af37ae66bc52b74eec23f67dd1337bfc92a5237fc200948604c40
    std/spectral.specc               sha256 dc72eca9e45f04bbb1aa4b80ae673f2a7a62c13dc7c7673412c5d0340d812333
    std/wcs.specc                    sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
"""

from __future__ import annotations

from _runtime.choices import at_least_one, at_most_one, choose
from _runtime.expressions import instant
from _runtime.fits import FitsProduct, HduCheck, hdu
from _runtime.fits.alternates import keyword_of
from _runtime.fits.commentary import commentary, has_commentary
from _runtime.fits.families import spelled
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(inherit="primary", units_allowed=("Angstrom", "erg"))

FRAME = ("ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT")  # wcs.specc:8


def keywords_of_primary_array_primary(h: HduCheck) -> None:
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


def check_primary_array_primary(h: HduCheck) -> None:
    """PRIMARY: pixels."""
    h.keywords(keywords_of_primary_array_primary)
    h.keyword(
        keyword_of(h, "OBJECT", "TARGNAME"), "string", item="OBJECT", level="recommended", nonempty=True
    )  # guidelines.specc:86
    h.keyword(
        keyword_of(h, "RADESYS", "RADECSYS"), "string", item="RADESYS", level="optional", one_of=FRAME
    )  # guidelines.specc:86
    commentary(h, "HISTORY", level="optional")  # guidelines.specc:77
    commentary(h, "COMMENT", level="optional")  # guidelines.specc:77
    h.image("int|float", shape=("ny", "nx"), unit_free=True, nullable=True)  # images_primary_array.specc:18
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
    if h.when(lambda: h.exists("CTYPE1") or h.exists("CTYPE2"), declares=()):  # images_primary_array.specc:20
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
    )  # images_primary_array.specc:20


PRODUCTS = (
    FitsProduct(
        "primary_array",
        title="An image in the primary array",
        layout=(hdu("PRIMARY", "primary", check_primary_array_primary),),
        dimensions=("nx", "ny"),
    ),
)

RULES = """\
error 0:14 primary_array:undeclared-hdu
error 0:18 primary_array/PRIMARY:kind
warning 1:68 primary_array/PRIMARY/FILENAME:presence
error 1:68 primary_array/PRIMARY/FILENAME:type
error 1:68 primary_array/PRIMARY/FILENAME:null
error 1:68 primary_array/PRIMARY/FILENAME:nonempty
warning 1:109 primary_array/PRIMARY/DATE:presence
error 1:109 primary_array/PRIMARY/DATE:type
error 1:109 primary_array/PRIMARY/DATE:null
error 1:109 primary_array/PRIMARY/ORIGIN:type
error 1:109 primary_array/PRIMARY/ORIGIN:null
error 1:109 primary_array/PRIMARY/REFERENC:type
error 1:109 primary_array/PRIMARY/REFERENC:null
error 1:86 primary_array/PRIMARY/OBJECT:also
warning 1:86 primary_array/PRIMARY/OBJECT:presence
error 1:86 primary_array/PRIMARY/OBJECT:type
error 1:86 primary_array/PRIMARY/OBJECT:null
error 1:86 primary_array/PRIMARY/OBJECT:nonempty
error 1:86 primary_array/PRIMARY/RA_TARG:type
error 1:86 primary_array/PRIMARY/RA_TARG:null
error 1:86 primary_array/PRIMARY/RA_TARG:unit
error 5:47 primary_array/PRIMARY/RA_TARG:limit
error 1:86 primary_array/PRIMARY/DEC_TARG:type
error 1:86 primary_array/PRIMARY/DEC_TARG:null
error 1:86 primary_array/PRIMARY/DEC_TARG:unit
error 5:48 primary_array/PRIMARY/DEC_TARG:limit
error 1:86 primary_array/PRIMARY/RA_OBJ:type
error 1:86 primary_array/PRIMARY/RA_OBJ:null
error 1:86 primary_array/PRIMARY/RA_OBJ:unit
error 5:47 primary_array/PRIMARY/RA_OBJ:limit
error 1:86 primary_array/PRIMARY/DEC_OBJ:type
error 1:86 primary_array/PRIMARY/DEC_OBJ:null
error 1:86 primary_array/PRIMARY/DEC_OBJ:unit
error 5:48 primary_array/PRIMARY/DEC_OBJ:limit
error 1:86 primary_array/PRIMARY/TARG_RA:type
error 1:86 primary_array/PRIMARY/TARG_RA:null
error 1:86 primary_array/PRIMARY/TARG_RA:unit
error 5:47 primary_array/PRIMARY/TARG_RA:limit
error 1:86 primary_array/PRIMARY/TARG_DEC:type
error 1:86 primary_array/PRIMARY/TARG_DEC:null
error 1:86 primary_array/PRIMARY/TARG_DEC:unit
error 5:48 primary_array/PRIMARY/TARG_DEC:limit
error 1:86 primary_array/PRIMARY/RA:type
error 1:86 primary_array/PRIMARY/RA:null
error 1:86 primary_array/PRIMARY/RA:unit
error 5:47 primary_array/PRIMARY/RA:limit
error 1:86 primary_array/PRIMARY/DEC:type
error 1:86 primary_array/PRIMARY/DEC:null
error 1:86 primary_array/PRIMARY/DEC:unit
error 5:48 primary_array/PRIMARY/DEC:limit
error 1:86 primary_array/PRIMARY/RADESYS:also
error 1:86 primary_array/PRIMARY/RADESYS:type
error 1:86 primary_array/PRIMARY/RADESYS:null
error 1:86 primary_array/PRIMARY/RADESYS:in
error 1:86 primary_array/PRIMARY/EQUINOX:type
error 1:86 primary_array/PRIMARY/EQUINOX:null
error 1:86 primary_array/PRIMARY/EQUINOX:unit
error 1:46 primary_array/PRIMARY/EQUINOX:limit
warning 1:95 primary_array/PRIMARY/TELESCOP:presence
error 1:95 primary_array/PRIMARY/TELESCOP:type
error 1:95 primary_array/PRIMARY/TELESCOP:null
error 1:95 primary_array/PRIMARY/TELESCOP:nonempty
warning 1:95 primary_array/PRIMARY/INSTRUME:presence
error 1:95 primary_array/PRIMARY/INSTRUME:type
error 1:95 primary_array/PRIMARY/INSTRUME:null
error 1:95 primary_array/PRIMARY/INSTRUME:nonempty
error 1:95 primary_array/PRIMARY/DATE-OBS:type
error 1:95 primary_array/PRIMARY/DATE-OBS:null
error 1:95 primary_array/PRIMARY/DATE-BEG:type
error 1:95 primary_array/PRIMARY/DATE-BEG:null
error 1:95 primary_array/PRIMARY/DATE-END:type
error 1:95 primary_array/PRIMARY/DATE-END:null
error 1:95 primary_array/PRIMARY/MJD-OBS:type
error 1:95 primary_array/PRIMARY/MJD-OBS:null
error 1:95 primary_array/PRIMARY/MJD-OBS:unit
error 1:95 primary_array/PRIMARY/MJD-BEG:type
error 1:95 primary_array/PRIMARY/MJD-BEG:null
error 1:95 primary_array/PRIMARY/MJD-BEG:unit
error 1:95 primary_array/PRIMARY/EXPSTART:type
error 1:95 primary_array/PRIMARY/EXPSTART:null
error 1:95 primary_array/PRIMARY/EXPSTART:unit
error 1:95 primary_array/PRIMARY/EXPTIME:type
error 1:95 primary_array/PRIMARY/EXPTIME:null
error 1:95 primary_array/PRIMARY/EXPTIME:unit
error 1:57 primary_array/PRIMARY/EXPTIME:limit
error 1:95 primary_array/PRIMARY/XPOSURE:type
error 1:95 primary_array/PRIMARY/XPOSURE:null
error 1:95 primary_array/PRIMARY/XPOSURE:unit
error 1:58 primary_array/PRIMARY/XPOSURE:limit
error 1:95 primary_array/PRIMARY/EXPOSURE:null
error 5:98 primary_array/PRIMARY/WCSAXES:type
error 5:98 primary_array/PRIMARY/WCSAXES:null
error 5:98 primary_array/PRIMARY/WCSAXES:limit
error 5:99 primary_array/PRIMARY/WCSNAME:type
error 5:99 primary_array/PRIMARY/WCSNAME:null
error 5:100 primary_array/PRIMARY/CTYPE[i]:type
error 5:100 primary_array/PRIMARY/CTYPE[i]:null
error 5:100 primary_array/PRIMARY/CTYPE[i]:matches
error 5:101 primary_array/PRIMARY/CUNIT[i]:type
error 5:101 primary_array/PRIMARY/CUNIT[i]:null
error 5:101 primary_array/PRIMARY/CUNIT[i]:value
error 5:102 primary_array/PRIMARY/CRPIX[i]:type
error 5:102 primary_array/PRIMARY/CRPIX[i]:null
error 5:102 primary_array/PRIMARY/CRPIX[i]:unit
error 5:103 primary_array/PRIMARY/CRVAL[i]:type
error 5:103 primary_array/PRIMARY/CRVAL[i]:null
error 5:103 primary_array/PRIMARY/CRVAL[i]:unit
error 5:104 primary_array/PRIMARY/CDELT[i]:type
error 5:104 primary_array/PRIMARY/CDELT[i]:null
error 5:104 primary_array/PRIMARY/CDELT[i]:unit
error 5:105 primary_array/PRIMARY/PC[i]_[j]:type
error 5:105 primary_array/PRIMARY/PC[i]_[j]:null
error 5:105 primary_array/PRIMARY/PC[i]_[j]:unit
error 5:106 primary_array/PRIMARY/CD[i]_[j]:type
error 5:106 primary_array/PRIMARY/CD[i]_[j]:null
error 5:106 primary_array/PRIMARY/CD[i]_[j]:unit
info 5:107 primary_array/PRIMARY/CROTA2:presence
error 5:107 primary_array/PRIMARY/CROTA2:type
error 5:107 primary_array/PRIMARY/CROTA2:null
error 5:107 primary_array/PRIMARY/CROTA2:unit
error 5:108 primary_array/PRIMARY/CRDER[i]:type
error 5:108 primary_array/PRIMARY/CRDER[i]:null
error 5:108 primary_array/PRIMARY/CRDER[i]:unit
error 5:108 primary_array/PRIMARY/CRDER[i]:limit
error 5:109 primary_array/PRIMARY/CSYER[i]:type
error 5:109 primary_array/PRIMARY/CSYER[i]:null
error 5:109 primary_array/PRIMARY/CSYER[i]:unit
error 5:109 primary_array/PRIMARY/CSYER[i]:limit
error 5:110 primary_array/PRIMARY/LONPOLE:type
error 5:110 primary_array/PRIMARY/LONPOLE:null
error 5:110 primary_array/PRIMARY/LONPOLE:unit
error 5:110 primary_array/PRIMARY/LONPOLE:limit
error 5:111 primary_array/PRIMARY/LATPOLE:type
error 5:111 primary_array/PRIMARY/LATPOLE:null
error 5:111 primary_array/PRIMARY/LATPOLE:unit
error 5:111 primary_array/PRIMARY/LATPOLE:limit
error 0:18 primary_array/PRIMARY:type
error 0:18 primary_array/PRIMARY:shape
warning 1:70 primary_array/PRIMARY:FILENAME-filename
warning 1:88 primary_array/PRIMARY:at_least_one-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ-TARG_RA-TARG_DEC-RA-DEC
warning 1:88 primary_array/PRIMARY:at_least_one-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ-TARG_RA-TARG_DEC-RA-DEC-whole
warning 1:100 primary_array/PRIMARY:at_least_one-DATE-OBS-DATE-BEG-MJD-OBS-MJD-BEG-EXPSTART
warning 1:101 primary_array/PRIMARY:at_least_one-EXPTIME-XPOSURE-EXPOSURE
error 1:102 primary_array/PRIMARY:DATE-BEG-DATE-END
warning 1:79 primary_array/PRIMARY:exists-HISTORY-COMMENT
error 5:113 primary_array/PRIMARY:at_most_one-CROTA2-any-PC[i]_[j]
error 5:114 primary_array/PRIMARY:at_most_one-any-PC[i]_[j]-CD[i]_[j]
error 0:20 primary_array/PRIMARY:exists-CTYPE1-CTYPE2-WCSAXES-WCSNAME-CUNIT1-CUNIT2-CRPIX1-CRPIX2-CRVAL1-CRVAL2-CDELT1-CDELT2-PC1_1-PC1_2-PC2_1-PC2_2-CD1_1-CD1_2-CD2_1-CD2_2-CROTA2-CRDER1-CRDER2-CSYER1-CSYER2-LONPOLE-LATPOLE
"""

SPEC = Spec(
    "mast.images_primary_array",
    "1.0.0",
    sources=(
        "mast/images_primary_array.specc",
        "mast/guidelines.specc",
        "std/fits.specc",
        "std/provenance.specc",
        "std/spectral.specc",
        "std/wcs.specc",
    ),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
