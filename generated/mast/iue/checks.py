"""Checks of mast.iue 1.0.0.

Spectra of the International Ultraviolet Explorer in the first layout of its archive: one row an order, the wavelengths as start and step,
everything else as vectors.

Made by specc from the texts below. Change them, not this file.

    mast/iue.specc         sha256 cc91761c54f7d887ca950b751ad438b1402131fcea4469e5b23880bde858599f
    std/inherit.specc      sha256 79d750ffedacefd2f83683fe1e51a6b5b8a802272b77500493582e8a59475e52
    std/fits.specc         sha256 655160d3e3bddd8c0c1026fd744b6f3dd5a7c8fb421ed8c782de222d3eb89740
    mast/guidelines.specc  sha256 e1edd2f7f2a24a5ae58309bc05f35a55e4838de70674fedc25a83f3591b8325b
    std/provenance.specc   sha256 af42c066392af37ae66bc52b74eec23f67dd1337bfc92a5237fc200948604c40
    std/spectral.specc     sha256 dc72eca9e45f04bbb1aa4b80ae673f2a7a62c13dc7c7673412c5d0340d812333
    std/wcs.specc          sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
"""

from __future__ import annotations

from _runtime.fits import FitsProduct, HduCheck, any_in_row, hdu
from _runtime.fits.commentary import commentary
from _runtime.names import NameTemplate, field
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(
    inherit="primary",
    unit_aliases={
        "ANGSTROM": "Angstrom",
        "FN": "adu",
        "ERG/CM2/S/A": "erg/(cm2 s Angstrom)",
        "ERGS/CM2/S/A": "erg/(cm2 s Angstrom)",
    },
    units_allowed=("Angstrom", "erg"),
)

CAMERA = (1, 2, 3, 4)  # iue.specc:21

APERTURE = ("LARGE", "SMALL", "BOTH")  # iue.specc:33

DISPERSION = ("LOW", "HIGH")  # iue.specc:28


def keywords_of_melo_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("FILENAME", "string", nonempty=True)  # iue.specc:51
    h.keyword("TELESCOP", "string", equals="IUE")  # iue.specc:52
    h.keyword("ORIGIN", "string", level="optional")  # iue.specc:53
    h.keyword("CAMERA", "int", one_of=CAMERA)  # iue.specc:54
    h.keyword("IMAGE", "int", at_least=1, at_most=99999)  # iue.specc:55
    h.keyword("APERTURE", "string", one_of=APERTURE)  # iue.specc:56
    h.keyword("DISPERSN", "string", equals="LOW", one_of=DISPERSION)  # iue.specc:57
    h.keyword("DATE-OBS", "date")  # iue.specc:58
    h.keyword("DATE-PRO", "date", level="optional")  # iue.specc:59
    h.keyword("DATE", "date")  # iue.specc:60
    h.keyword("RA", "float", unit="deg", at_least=0, below=360)  # iue.specc:61
    h.keyword("DEC", "float", unit="deg", at_least=-90, at_most=90)  # iue.specc:62
    h.keyword("EQUINOX", "float", unit="a", one_of=(1950, 2000))  # iue.specc:63
    h.keyword("THDA-RES", "float", level="optional")  # iue.specc:64
    h.keyword("THDA-SPE", "float", level="optional")  # iue.specc:65


def check_melo_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_melo_primary)
    commentary(h, "HISTORY", level="recommended")  # iue.specc:67
    h.no_data()  # iue.specc:50
    h.rule(
        "RA-DEC",
        lambda: h["RA"] != 0 or h["DEC"] != 0,
        show={"RA": lambda: h["RA"], "DEC": lambda: h["DEC"]},
        message="the target has a place",
    )  # iue.specc:69
    h.undeclared("warning")


def check_melo_MELO(h: HduCheck) -> None:
    """MELO: one row an order; low dispersion has one."""
    h.keyword("INHERIT", "bool", level="optional", equals=True)  # inherit.specc:39
    h.table(rows=(1, None), in_order=True)  # iue.specc:74
    h.column("ORDER", "int16", at_least=1)  # iue.specc:76
    h.column("NPTS", "int16", at_least=1)  # iue.specc:77
    h.column("LAMBDA", "float32", unit="Angstrom", above=0)  # iue.specc:78
    h.column("DELTAW", "float32", unit="Angstrom", above=0)  # iue.specc:79
    h.column("GROSS", "float32", shape=("npts",), unit="FN", finite=True)  # iue.specc:80
    h.column("BACK", "float32", shape=("npts",), unit="FN", finite=True)  # iue.specc:81
    h.column("NET", "float32", shape=("npts",), unit="FN", finite=True)  # iue.specc:82
    h.column("ABNET", "float32", shape=("npts",), unit="erg/(cm2 s Angstrom)", finite=True)  # iue.specc:83
    h.column("EPSILONS", "float32", shape=("npts",), unit="", finite=True)  # iue.specc:84
    h.each_row(
        "NPTS-npts",
        ("NPTS",),
        lambda c: c["NPTS"] <= h.dimension("npts"),
        skip_null=(),
        message="no more points than the vectors hold",
    )  # iue.specc:88
    h.each_row(
        "any-ABNET-NET",
        ("ABNET", "NET"),
        lambda c: any_in_row(c["ABNET"] / 1 != c["NET"] / 1),
        skip_null=(),
        message="the absolute scale was applied",
    )  # iue.specc:89
    h.undeclared("warning", columns="error")


PRODUCTS = (
    FitsProduct(
        "melo",
        title="Merged extracted spectra, low dispersion",
        names=(
            NameTemplate(
                r"(?P<camera>lwp|lwr|swp|swr)(?P<image>[0-9]{5})(?P<form>l[ls]g)\.fits", "{camera}{image}{form}.fits"
            ),
        ),
        fields=(field("camera", "text"), field("image", "number", lambda f: f.primary["IMAGE"]), field("form", "text")),
        identify=lambda f: f.primary["TELESCOP"] == "IUE" and f.count("MELO") > 0,
        layout=(
            hdu("PRIMARY", "primary", check_melo_primary),
            hdu("MELO", "table", check_melo_MELO, names=("IUE MELO",)),
        ),
        dimensions=("npts",),
    ),
)

RULES = """\
error 0:44 melo:name
error 0:46 melo/name/image:value
error 0:39 melo:undeclared-hdu
error 0:51 melo/PRIMARY/FILENAME:presence
error 0:51 melo/PRIMARY/FILENAME:type
error 0:51 melo/PRIMARY/FILENAME:null
error 0:51 melo/PRIMARY/FILENAME:nonempty
error 0:52 melo/PRIMARY/TELESCOP:presence
error 0:52 melo/PRIMARY/TELESCOP:type
error 0:52 melo/PRIMARY/TELESCOP:null
error 0:52 melo/PRIMARY/TELESCOP:value
error 0:53 melo/PRIMARY/ORIGIN:type
error 0:53 melo/PRIMARY/ORIGIN:null
error 0:54 melo/PRIMARY/CAMERA:presence
error 0:54 melo/PRIMARY/CAMERA:type
error 0:54 melo/PRIMARY/CAMERA:null
error 0:54 melo/PRIMARY/CAMERA:in
error 0:55 melo/PRIMARY/IMAGE:presence
error 0:55 melo/PRIMARY/IMAGE:type
error 0:55 melo/PRIMARY/IMAGE:null
error 0:55 melo/PRIMARY/IMAGE:limit
error 0:56 melo/PRIMARY/APERTURE:presence
error 0:56 melo/PRIMARY/APERTURE:type
error 0:56 melo/PRIMARY/APERTURE:null
error 0:56 melo/PRIMARY/APERTURE:in
error 0:57 melo/PRIMARY/DISPERSN:presence
error 0:57 melo/PRIMARY/DISPERSN:type
error 0:57 melo/PRIMARY/DISPERSN:null
error 0:57 melo/PRIMARY/DISPERSN:value
error 0:57 melo/PRIMARY/DISPERSN:in
error 0:58 melo/PRIMARY/DATE-OBS:presence
error 0:58 melo/PRIMARY/DATE-OBS:type
error 0:58 melo/PRIMARY/DATE-OBS:null
error 0:59 melo/PRIMARY/DATE-PRO:type
error 0:59 melo/PRIMARY/DATE-PRO:null
error 0:60 melo/PRIMARY/DATE:presence
error 0:60 melo/PRIMARY/DATE:type
error 0:60 melo/PRIMARY/DATE:null
error 0:61 melo/PRIMARY/RA:presence
error 0:61 melo/PRIMARY/RA:type
error 0:61 melo/PRIMARY/RA:null
error 0:61 melo/PRIMARY/RA:unit
error 0:61 melo/PRIMARY/RA:limit
error 0:62 melo/PRIMARY/DEC:presence
error 0:62 melo/PRIMARY/DEC:type
error 0:62 melo/PRIMARY/DEC:null
error 0:62 melo/PRIMARY/DEC:unit
error 0:62 melo/PRIMARY/DEC:limit
error 0:63 melo/PRIMARY/EQUINOX:presence
error 0:63 melo/PRIMARY/EQUINOX:type
error 0:63 melo/PRIMARY/EQUINOX:null
error 0:63 melo/PRIMARY/EQUINOX:unit
error 0:63 melo/PRIMARY/EQUINOX:in
error 0:64 melo/PRIMARY/THDA-RES:type
error 0:64 melo/PRIMARY/THDA-RES:null
error 0:65 melo/PRIMARY/THDA-SPE:type
error 0:65 melo/PRIMARY/THDA-SPE:null
warning 0:67 melo/PRIMARY/HISTORY:presence
error 0:50 melo/PRIMARY:shape
warning 0:69 melo/PRIMARY:RA-DEC
warning 0:50 melo/PRIMARY:undeclared-keyword
error 0:72 melo/MELO:presence
error 0:72 melo/MELO:kind
error 0:72 melo/MELO:match
error 1:39 melo/MELO/INHERIT:type
error 1:39 melo/MELO/INHERIT:null
error 1:39 melo/MELO/INHERIT:value
error 0:74 melo/MELO:rows
error 0:72 melo/MELO:order
error 0:76 melo/MELO/ORDER:presence
error 0:76 melo/MELO/ORDER:type
error 0:76 melo/MELO/ORDER:shape
error 0:76 melo/MELO/ORDER:null
error 0:76 melo/MELO/ORDER:limit
error 0:77 melo/MELO/NPTS:presence
error 0:77 melo/MELO/NPTS:type
error 0:77 melo/MELO/NPTS:shape
error 0:77 melo/MELO/NPTS:null
error 0:77 melo/MELO/NPTS:limit
error 0:78 melo/MELO/LAMBDA:presence
error 0:78 melo/MELO/LAMBDA:type
error 0:78 melo/MELO/LAMBDA:shape
error 0:78 melo/MELO/LAMBDA:null
error 0:78 melo/MELO/LAMBDA:unit
error 0:78 melo/MELO/LAMBDA:limit
error 0:79 melo/MELO/DELTAW:presence
error 0:79 melo/MELO/DELTAW:type
error 0:79 melo/MELO/DELTAW:shape
error 0:79 melo/MELO/DELTAW:null
error 0:79 melo/MELO/DELTAW:unit
error 0:79 melo/MELO/DELTAW:limit
error 0:80 melo/MELO/GROSS:presence
error 0:80 melo/MELO/GROSS:type
error 0:80 melo/MELO/GROSS:shape
error 0:80 melo/MELO/GROSS:null
error 0:80 melo/MELO/GROSS:unit
error 0:80 melo/MELO/GROSS:finite
error 0:81 melo/MELO/BACK:presence
error 0:81 melo/MELO/BACK:type
error 0:81 melo/MELO/BACK:shape
error 0:81 melo/MELO/BACK:null
error 0:81 melo/MELO/BACK:unit
error 0:81 melo/MELO/BACK:finite
error 0:82 melo/MELO/NET:presence
error 0:82 melo/MELO/NET:type
error 0:82 melo/MELO/NET:shape
error 0:82 melo/MELO/NET:null
error 0:82 melo/MELO/NET:unit
error 0:82 melo/MELO/NET:finite
error 0:83 melo/MELO/ABNET:presence
error 0:83 melo/MELO/ABNET:type
error 0:83 melo/MELO/ABNET:shape
error 0:83 melo/MELO/ABNET:null
error 0:83 melo/MELO/ABNET:unit
error 0:83 melo/MELO/ABNET:finite
error 0:84 melo/MELO/EPSILONS:presence
error 0:84 melo/MELO/EPSILONS:type
error 0:84 melo/MELO/EPSILONS:shape
error 0:84 melo/MELO/EPSILONS:null
error 0:84 melo/MELO/EPSILONS:unit
error 0:84 melo/MELO/EPSILONS:finite
error 0:88 melo/MELO:NPTS-npts
error 0:89 melo/MELO:any-ABNET-NET
warning 0:72 melo/MELO:undeclared-keyword
error 0:72 melo/MELO:undeclared-column
"""

SPEC = Spec(
    "mast.iue",
    "1.0.0",
    sources=(
        "mast/iue.specc",
        "std/inherit.specc",
        "std/fits.specc",
        "mast/guidelines.specc",
        "std/provenance.specc",
        "std/spectral.specc",
        "std/wcs.specc",
    ),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
