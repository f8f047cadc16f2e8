"""Checks of mast.spectra_scalars 1.0.0.

A spectrum as numbers, as the archive's guidelines have it.

Made by specc from the texts below. Change them, not this file.

    mast/spectra_scalars.specc  sha256 3013ae4cd4c335a00b0657ca313b62ddac28c9cecdee22f9267172484ff277ce
    mast/guidelines.specc       sha256 e1edd2f7f2a24a5ae58309bc05f35a55e4838de70674fedc25a83f3591b8325b
    std/fits.specc              sha256 655160d3e3bddd8c0c1026fd744b6f3dd5a7c8fb421ed8c782de222d3eb89740
    std/provenance.specc        sha256 af42c066392af37ae66bc52b74eec23f67dd1337bfc92a5237fc200948604c40
    std/spectral.specc          sha256 dc72eca9e45f04bbb1aa4b80ae673f2a7a62c13dc7c7673412c5d0340d812333
    std/wcs.specc               sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
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


def keywords_of_scalars_primary(h: HduCheck) -> None:
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


def check_scalars_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_scalars_primary)
    h.keyword(
        keyword_of(h, "OBJECT", "TARGNAME"), "string", item="OBJECT", level="recommended", nonempty=True
    )  # guidelines.specc:86
    h.keyword(
        keyword_of(h, "RADESYS", "RADECSYS"), "string", item="RADESYS", level="optional", one_of=FRAME
    )  # guidelines.specc:86
    commentary(h, "HISTORY", level="optional")  # guidelines.specc:77
    commentary(h, "COMMENT", level="optional")  # guidelines.specc:77
    h.no_data()  # spectra_scalars.specc:17
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


def check_scalars_SPECTRUM(h: HduCheck) -> None:
    """SPECTRUM: one row a wavelength."""
    h.keyword("AIRORVAC", "string", level="optional", one_of=MEDIUM, ignore_case=True)  # spectra_scalars.specc:22
    h.table(rows=(1, None))  # spectra_scalars.specc:24
    h.column(
        column_of(h, "WAVELENGTH", "WAVE", "LAMBDA"),
        "float",
        item="WAVELENGTH",
        unit_like="nm",
        above=0,
        increasing=True,
    )  # guidelines.specc:138
    h.column("FLUX", "float", nullable=True)  # guidelines.specc:139
    h.column(
        column_of(h, "ERROR", "FLUX_ERR", "FLUX_ERROR", "SIGMA", "STATERROR"),
        "float",
        item="ERROR",
        level="optional",
        unit=h.unit_of("FLUX"),
        nullable=True,
        at_least=0,
    )  # guidelines.specc:140
    h.column("BACKGROUND", "float", level="optional", nullable=True)  # guidelines.specc:141
    h.column(column_of(h, "QUALITY", "DQ", "DATAQUAL"), "int", item="QUALITY", level="optional")  # guidelines.specc:142
    h.data_rule(
        "exists-AIRORVAC-max-WAVELENGTH",
        lambda: (
            h.exists("AIRORVAC")
            or h.max(
                (column_named(h, "WAVELENGTH", "WAVE", "LAMBDA"),),
                lambda c: (
                    c[column_named(h, "WAVELENGTH", "WAVE", "LAMBDA")]
                    * h.unit_factor(column_named(h, "WAVELENGTH", "WAVE", "LAMBDA"), "nm")
                ),
                skip_null=(),
            )
            <= 200
        ),
        show={
            "AIRORVAC": lambda: h["AIRORVAC"],
            "max(WAVELENGTH)": lambda: h.max(
                (column_named(h, "WAVELENGTH", "WAVE", "LAMBDA"),),
                lambda c: (
                    c[column_named(h, "WAVELENGTH", "WAVE", "LAMBDA")]
                    * h.unit_factor(column_named(h, "WAVELENGTH", "WAVE", "LAMBDA"), "nm")
                ),
                skip_null=(),
            ),
        },
        message="above 200 nm wavelengths in air differ from those in vacuum",
    )  # spectra_scalars.specc:26


PRODUCTS = (
    FitsProduct(
        "scalars",
        title="A spectrum as numbers",
        layout=(
            hdu("PRIMARY", "primary", check_scalars_primary),
            hdu("SPECTRUM", "table", check_scalars_SPECTRUM, at=1),
        ),
    ),
)

RULES = """\
error 0:13 scalars:undeclared-hdu
warning 1:68 scalars/PRIMARY/FILENAME:presence
error 1:68 scalars/PRIMARY/FILENAME:type
error 1:68 scalars/PRIMARY/FILENAME:null
error 1:68 scalars/PRIMARY/FILENAME:nonempty
warning 1:109 scalars/PRIMARY/DATE:presence
error 1:109 scalars/PRIMARY/DATE:type
error 1:109 scalars/PRIMARY/DATE:null
error 1:109 scalars/PRIMARY/ORIGIN:type
error 1:109 scalars/PRIMARY/ORIGIN:null
error 1:109 scalars/PRIMARY/REFERENC:type
error 1:109 scalars/PRIMARY/REFERENC:null
error 1:86 scalars/PRIMARY/OBJECT:also
warning 1:86 scalars/PRIMARY/OBJECT:presence
error 1:86 scalars/PRIMARY/OBJECT:type
error 1:86 scalars/PRIMARY/OBJECT:null
error 1:86 scalars/PRIMARY/OBJECT:nonempty
error 1:86 scalars/PRIMARY/RA_TARG:type
error 1:86 scalars/PRIMARY/RA_TARG:null
error 1:86 scalars/PRIMARY/RA_TARG:unit
error 5:47 scalars/PRIMARY/RA_TARG:limit
error 1:86 scalars/PRIMARY/DEC_TARG:type
error 1:86 scalars/PRIMARY/DEC_TARG:null
error 1:86 scalars/PRIMARY/DEC_TARG:unit
error 5:48 scalars/PRIMARY/DEC_TARG:limit
error 1:86 scalars/PRIMARY/RA_OBJ:type
error 1:86 scalars/PRIMARY/RA_OBJ:null
error 1:86 scalars/PRIMARY/RA_OBJ:unit
error 5:47 scalars/PRIMARY/RA_OBJ:limit
error 1:86 scalars/PRIMARY/DEC_OBJ:type
error 1:86 scalars/PRIMARY/DEC_OBJ:null
error 1:86 scalars/PRIMARY/DEC_OBJ:unit
error 5:48 scalars/PRIMARY/DEC_OBJ:limit
error 1:86 scalars/PRIMARY/TARG_RA:type
error 1:86 scalars/PRIMARY/TARG_RA:null
error 1:86 scalars/PRIMARY/TARG_RA:unit
error 5:47 scalars/PRIMARY/TARG_RA:limit
error 1:86 scalars/PRIMARY/TARG_DEC:type
error 1:86 scalars/PRIMARY/TARG_DEC:null
error 1:86 scalars/PRIMARY/TARG_DEC:unit
error 5:48 scalars/PRIMARY/TARG_DEC:limit
error 1:86 scalars/PRIMARY/RA:type
error 1:86 scalars/PRIMARY/RA:null
error 1:86 scalars/PRIMARY/RA:unit
error 5:47 scalars/PRIMARY/RA:limit
error 1:86 scalars/PRIMARY/DEC:type
error 1:86 scalars/PRIMARY/DEC:null
error 1:86 scalars/PRIMARY/DEC:unit
error 5:48 scalars/PRIMARY/DEC:limit
error 1:86 scalars/PRIMARY/RADESYS:also
error 1:86 scalars/PRIMARY/RADESYS:type
error 1:86 scalars/PRIMARY/RADESYS:null
error 1:86 scalars/PRIMARY/RADESYS:in
error 1:86 scalars/PRIMARY/EQUINOX:type
error 1:86 scalars/PRIMARY/EQUINOX:null
error 1:86 scalars/PRIMARY/EQUINOX:unit
error 1:46 scalars/PRIMARY/EQUINOX:limit
warning 1:95 scalars/PRIMARY/TELESCOP:presence
error 1:95 scalars/PRIMARY/TELESCOP:type
error 1:95 scalars/PRIMARY/TELESCOP:null
error 1:95 scalars/PRIMARY/TELESCOP:nonempty
warning 1:95 scalars/PRIMARY/INSTRUME:presence
error 1:95 scalars/PRIMARY/INSTRUME:type
error 1:95 scalars/PRIMARY/INSTRUME:null
error 1:95 scalars/PRIMARY/INSTRUME:nonempty
error 1:95 scalars/PRIMARY/DATE-OBS:type
error 1:95 scalars/PRIMARY/DATE-OBS:null
error 1:95 scalars/PRIMARY/DATE-BEG:type
error 1:95 scalars/PRIMARY/DATE-BEG:null
error 1:95 scalars/PRIMARY/DATE-END:type
error 1:95 scalars/PRIMARY/DATE-END:null
error 1:95 scalars/PRIMARY/MJD-OBS:type
error 1:95 scalars/PRIMARY/MJD-OBS:null
error 1:95 scalars/PRIMARY/MJD-OBS:unit
error 1:95 scalars/PRIMARY/MJD-BEG:type
error 1:95 scalars/PRIMARY/MJD-BEG:null
error 1:95 scalars/PRIMARY/MJD-BEG:unit
error 1:95 scalars/PRIMARY/EXPSTART:type
error 1:95 scalars/PRIMARY/EXPSTART:null
error 1:95 scalars/PRIMARY/EXPSTART:unit
error 1:95 scalars/PRIMARY/EXPTIME:type
error 1:95 scalars/PRIMARY/EXPTIME:null
error 1:95 scalars/PRIMARY/EXPTIME:unit
error 1:57 scalars/PRIMARY/EXPTIME:limit
error 1:95 scalars/PRIMARY/XPOSURE:type
error 1:95 scalars/PRIMARY/XPOSURE:null
error 1:95 scalars/PRIMARY/XPOSURE:unit
error 1:58 scalars/PRIMARY/XPOSURE:limit
error 1:95 scalars/PRIMARY/EXPOSURE:null
error 0:17 scalars/PRIMARY:shape
warning 1:70 scalars/PRIMARY:FILENAME-filename
warning 1:88 scalars/PRIMARY:at_least_one-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ-TARG_RA-TARG_DEC-RA-DEC
warning 1:88 scalars/PRIMARY:at_least_one-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ-TARG_RA-TARG_DEC-RA-DEC-whole
warning 1:100 scalars/PRIMARY:at_least_one-DATE-OBS-DATE-BEG-MJD-OBS-MJD-BEG-EXPSTART
warning 1:101 scalars/PRIMARY:at_least_one-EXPTIME-XPOSURE-EXPOSURE
error 1:102 scalars/PRIMARY:DATE-BEG-DATE-END
warning 1:79 scalars/PRIMARY:exists-HISTORY-COMMENT
error 0:21 scalars/SPECTRUM:presence
error 0:21 scalars/SPECTRUM:kind
error 0:21 scalars/SPECTRUM:match
error 0:22 scalars/SPECTRUM/AIRORVAC:type
error 0:22 scalars/SPECTRUM/AIRORVAC:null
error 0:22 scalars/SPECTRUM/AIRORVAC:in
error 0:24 scalars/SPECTRUM:rows
error 1:138 scalars/SPECTRUM/WAVELENGTH:also
error 1:138 scalars/SPECTRUM/WAVELENGTH:presence
error 1:138 scalars/SPECTRUM/WAVELENGTH:type
error 1:138 scalars/SPECTRUM/WAVELENGTH:shape
error 1:138 scalars/SPECTRUM/WAVELENGTH:null
error 1:138 scalars/SPECTRUM/WAVELENGTH:unit
error 1:138 scalars/SPECTRUM/WAVELENGTH:limit
error 1:138 scalars/SPECTRUM/WAVELENGTH:order
error 1:139 scalars/SPECTRUM/FLUX:presence
error 1:139 scalars/SPECTRUM/FLUX:type
error 1:139 scalars/SPECTRUM/FLUX:shape
error 1:140 scalars/SPECTRUM/ERROR:also
error 1:140 scalars/SPECTRUM/ERROR:type
error 1:140 scalars/SPECTRUM/ERROR:shape
error 1:140 scalars/SPECTRUM/ERROR:unit
error 1:140 scalars/SPECTRUM/ERROR:limit
error 1:141 scalars/SPECTRUM/BACKGROUND:type
error 1:141 scalars/SPECTRUM/BACKGROUND:shape
error 1:142 scalars/SPECTRUM/QUALITY:also
error 1:142 scalars/SPECTRUM/QUALITY:type
error 1:142 scalars/SPECTRUM/QUALITY:shape
error 1:142 scalars/SPECTRUM/QUALITY:null
warning 0:26 scalars/SPECTRUM:exists-AIRORVAC-max-WAVELENGTH
"""

SPEC = Spec(
    "mast.spectra_scalars",
    "1.0.0",
    sources=(
        "mast/spectra_scalars.specc",
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
