"""Checks of mast.spectra_fields 1.0.0.

Spectra with linear wavelengths, first and step in each row, as the archive's guidelines have it.

Made by specc from the texts below. Change them, not this file.

    mast/spectra_fields.specc  sha256 eaa7164520ee696a1417dad70d4e70c5cfafe2fe1ced46b1cbcb71c7d6765ee9
    mast/guidelines.specc      sha256 e1edd2f7f2a24a5ae58309bc05f35a55e4838de70674fedc25a83f3591b8325b
    std/fits.specc             sha256 655160d3e3bddd8c0c1026fd744b6f3dd5a7c8fb421ed8c782de222d3eb89740
    std/provenance.specc       sha256 af42c066392af37ae66bc52b74eec23f67dd1337bfc92a5237fc200948604c40
    std/spectral.specc         sha256 dc72eca9e45f04bbb1aa4b80ae673f2a7a62c13dc7c7673412c5d0340d812333
    std/wcs.specc              sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
"""

from __future__ import annotations

from _runtime.choices import at_least_one, choose
from _runtime.expressions import instant
from _runtime.fits import FitsProduct, HduCheck, hdu
from _runtime.fits.alternates import column_named, column_of, keyword_of
from _runtime.fits.commentary import commentary, has_commentary
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(inherit="primary", units_allowed=("Angstrom", "erg"))

FRAME = ("ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT")  # wcs.specc:8

MEDIUM = ("VAC", "VACUUM", "AIR")  # guidelines.specc:23


def keywords_of_fields_primary(h: HduCheck) -> None:
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


def check_fields_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_fields_primary)
    h.keyword(
        keyword_of(h, "OBJECT", "TARGNAME"), "string", item="OBJECT", level="recommended", nonempty=True
    )  # guidelines.specc:86
    h.keyword(
        keyword_of(h, "RADESYS", "RADECSYS"), "string", item="RADESYS", level="optional", one_of=FRAME
    )  # guidelines.specc:86
    commentary(h, "HISTORY", level="optional")  # guidelines.specc:77
    commentary(h, "COMMENT", level="optional")  # guidelines.specc:77
    h.no_data()  # spectra_fields.specc:18
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


def check_fields_SPECTRA(h: HduCheck) -> None:
    """SPECTRA: one row a spectrum."""
    h.keyword("AIRORVAC", "string", level="optional", one_of=MEDIUM, ignore_case=True)  # spectra_fields.specc:23
    h.table(rows=(1, None))  # spectra_fields.specc:25
    h.column(
        column_of(h, "LAMBDA", "WAVELENGTH", "W0"), "float", item="LAMBDA", unit_like="nm", above=0
    )  # spectra_fields.specc:27
    h.column("DELTAW", "float", unit_like="nm", above=0)  # spectra_fields.specc:28
    h.column(column_of(h, "NPTS", "NPOINTS"), "int", item="NPTS", above=0)  # spectra_fields.specc:29
    h.column(
        column_of(h, "FLUX", "ABNET"),
        "float",
        item="FLUX",
        counted=lambda c: c[column_named(h, "NPTS", "NPOINTS")],
        counted_by=(column_named(h, "NPTS", "NPOINTS"),),
        counted_as="NPTS",
        nullable=True,
        padded=True,
    )  # spectra_fields.specc:30
    h.column(
        column_of(h, "ERROR", "SIGMA"),
        "float",
        item="ERROR",
        level="optional",
        counted=lambda c: c[column_named(h, "NPTS", "NPOINTS")],
        counted_by=(column_named(h, "NPTS", "NPOINTS"),),
        counted_as="NPTS",
        unit=h.unit_of("FLUX"),
        nullable=True,
        at_least=0,
        padded=True,
    )  # spectra_fields.specc:31


PRODUCTS = (
    FitsProduct(
        "fields",
        title="Spectra with linear wavelengths, first and step in each row",
        layout=(hdu("PRIMARY", "primary", check_fields_primary), hdu("SPECTRA", "table", check_fields_SPECTRA, at=1)),
    ),
)

RULES = """\
error 0:13 fields:undeclared-hdu
warning 1:68 fields/PRIMARY/FILENAME:presence
error 1:68 fields/PRIMARY/FILENAME:type
error 1:68 fields/PRIMARY/FILENAME:null
error 1:68 fields/PRIMARY/FILENAME:nonempty
warning 1:109 fields/PRIMARY/DATE:presence
error 1:109 fields/PRIMARY/DATE:type
error 1:109 fields/PRIMARY/DATE:null
error 1:109 fields/PRIMARY/ORIGIN:type
error 1:109 fields/PRIMARY/ORIGIN:null
error 1:109 fields/PRIMARY/REFERENC:type
error 1:109 fields/PRIMARY/REFERENC:null
error 1:86 fields/PRIMARY/OBJECT:also
warning 1:86 fields/PRIMARY/OBJECT:presence
error 1:86 fields/PRIMARY/OBJECT:type
error 1:86 fields/PRIMARY/OBJECT:null
error 1:86 fields/PRIMARY/OBJECT:nonempty
error 1:86 fields/PRIMARY/RA_TARG:type
error 1:86 fields/PRIMARY/RA_TARG:null
error 1:86 fields/PRIMARY/RA_TARG:unit
error 5:47 fields/PRIMARY/RA_TARG:limit
error 1:86 fields/PRIMARY/DEC_TARG:type
error 1:86 fields/PRIMARY/DEC_TARG:null
error 1:86 fields/PRIMARY/DEC_TARG:unit
error 5:48 fields/PRIMARY/DEC_TARG:limit
error 1:86 fields/PRIMARY/RA_OBJ:type
error 1:86 fields/PRIMARY/RA_OBJ:null
error 1:86 fields/PRIMARY/RA_OBJ:unit
error 5:47 fields/PRIMARY/RA_OBJ:limit
error 1:86 fields/PRIMARY/DEC_OBJ:type
error 1:86 fields/PRIMARY/DEC_OBJ:null
error 1:86 fields/PRIMARY/DEC_OBJ:unit
error 5:48 fields/PRIMARY/DEC_OBJ:limit
error 1:86 fields/PRIMARY/TARG_RA:type
error 1:86 fields/PRIMARY/TARG_RA:null
error 1:86 fields/PRIMARY/TARG_RA:unit
error 5:47 fields/PRIMARY/TARG_RA:limit
error 1:86 fields/PRIMARY/TARG_DEC:type
error 1:86 fields/PRIMARY/TARG_DEC:null
error 1:86 fields/PRIMARY/TARG_DEC:unit
error 5:48 fields/PRIMARY/TARG_DEC:limit
error 1:86 fields/PRIMARY/RA:type
error 1:86 fields/PRIMARY/RA:null
error 1:86 fields/PRIMARY/RA:unit
error 5:47 fields/PRIMARY/RA:limit
error 1:86 fields/PRIMARY/DEC:type
error 1:86 fields/PRIMARY/DEC:null
error 1:86 fields/PRIMARY/DEC:unit
error 5:48 fields/PRIMARY/DEC:limit
error 1:86 fields/PRIMARY/RADESYS:also
error 1:86 fields/PRIMARY/RADESYS:type
error 1:86 fields/PRIMARY/RADESYS:null
error 1:86 fields/PRIMARY/RADESYS:in
error 1:86 fields/PRIMARY/EQUINOX:type
error 1:86 fields/PRIMARY/EQUINOX:null
error 1:86 fields/PRIMARY/EQUINOX:unit
error 1:46 fields/PRIMARY/EQUINOX:limit
warning 1:95 fields/PRIMARY/TELESCOP:presence
error 1:95 fields/PRIMARY/TELESCOP:type
error 1:95 fields/PRIMARY/TELESCOP:null
error 1:95 fields/PRIMARY/TELESCOP:nonempty
warning 1:95 fields/PRIMARY/INSTRUME:presence
error 1:95 fields/PRIMARY/INSTRUME:type
error 1:95 fields/PRIMARY/INSTRUME:null
error 1:95 fields/PRIMARY/INSTRUME:nonempty
error 1:95 fields/PRIMARY/DATE-OBS:type
error 1:95 fields/PRIMARY/DATE-OBS:null
error 1:95 fields/PRIMARY/DATE-BEG:type
error 1:95 fields/PRIMARY/DATE-BEG:null
error 1:95 fields/PRIMARY/DATE-END:type
error 1:95 fields/PRIMARY/DATE-END:null
error 1:95 fields/PRIMARY/MJD-OBS:type
error 1:95 fields/PRIMARY/MJD-OBS:null
error 1:95 fields/PRIMARY/MJD-OBS:unit
error 1:95 fields/PRIMARY/MJD-BEG:type
error 1:95 fields/PRIMARY/MJD-BEG:null
error 1:95 fields/PRIMARY/MJD-BEG:unit
error 1:95 fields/PRIMARY/EXPSTART:type
error 1:95 fields/PRIMARY/EXPSTART:null
error 1:95 fields/PRIMARY/EXPSTART:unit
error 1:95 fields/PRIMARY/EXPTIME:type
error 1:95 fields/PRIMARY/EXPTIME:null
error 1:95 fields/PRIMARY/EXPTIME:unit
error 1:57 fields/PRIMARY/EXPTIME:limit
error 1:95 fields/PRIMARY/XPOSURE:type
error 1:95 fields/PRIMARY/XPOSURE:null
error 1:95 fields/PRIMARY/XPOSURE:unit
error 1:58 fields/PRIMARY/XPOSURE:limit
error 1:95 fields/PRIMARY/EXPOSURE:null
error 0:18 fields/PRIMARY:shape
warning 1:70 fields/PRIMARY:FILENAME-filename
warning 1:88 fields/PRIMARY:at_least_one-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ-TARG_RA-TARG_DEC-RA-DEC
warning 1:88 fields/PRIMARY:at_least_one-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ-TARG_RA-TARG_DEC-RA-DEC-whole
warning 1:100 fields/PRIMARY:at_least_one-DATE-OBS-DATE-BEG-MJD-OBS-MJD-BEG-EXPSTART
warning 1:101 fields/PRIMARY:at_least_one-EXPTIME-XPOSURE-EXPOSURE
error 1:102 fields/PRIMARY:DATE-BEG-DATE-END
warning 1:79 fields/PRIMARY:exists-HISTORY-COMMENT
error 0:22 fields/SPECTRA:presence
error 0:22 fields/SPECTRA:kind
error 0:22 fields/SPECTRA:match
error 0:23 fields/SPECTRA/AIRORVAC:type
error 0:23 fields/SPECTRA/AIRORVAC:null
error 0:23 fields/SPECTRA/AIRORVAC:in
error 0:25 fields/SPECTRA:rows
error 0:27 fields/SPECTRA/LAMBDA:also
error 0:27 fields/SPECTRA/LAMBDA:presence
error 0:27 fields/SPECTRA/LAMBDA:type
error 0:27 fields/SPECTRA/LAMBDA:shape
error 0:27 fields/SPECTRA/LAMBDA:null
error 0:27 fields/SPECTRA/LAMBDA:unit
error 0:27 fields/SPECTRA/LAMBDA:limit
error 0:28 fields/SPECTRA/DELTAW:presence
error 0:28 fields/SPECTRA/DELTAW:type
error 0:28 fields/SPECTRA/DELTAW:shape
error 0:28 fields/SPECTRA/DELTAW:null
error 0:28 fields/SPECTRA/DELTAW:unit
error 0:28 fields/SPECTRA/DELTAW:limit
error 0:29 fields/SPECTRA/NPTS:also
error 0:29 fields/SPECTRA/NPTS:presence
error 0:29 fields/SPECTRA/NPTS:type
error 0:29 fields/SPECTRA/NPTS:shape
error 0:29 fields/SPECTRA/NPTS:null
error 0:29 fields/SPECTRA/NPTS:limit
error 0:30 fields/SPECTRA/FLUX:also
error 0:30 fields/SPECTRA/FLUX:presence
error 0:30 fields/SPECTRA/FLUX:type
error 0:30 fields/SPECTRA/FLUX:shape
error 0:31 fields/SPECTRA/ERROR:also
error 0:31 fields/SPECTRA/ERROR:type
error 0:31 fields/SPECTRA/ERROR:shape
error 0:31 fields/SPECTRA/ERROR:unit
error 0:31 fields/SPECTRA/ERROR:limit
"""

SPEC = Spec(
    "mast.spectra_fields",
    "1.0.0",
    sources=(
        "mast/spectra_fields.specc",
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
