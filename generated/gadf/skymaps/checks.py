"""Checks of gadf.skymaps 0.3.0.

Maps of the sky in gamma rays, in planes of energy or of something else.

Made by specc from the texts below. Change them, not this file.

    gadf/skymaps.specc  sha256 9fff28711f1c4a87a313037cfa410d31669a60c1fa1d2b54ee3ba66f345375fe
    gadf/core.specc     sha256 cdc592e78e448377098fefd46f9d433b8c386dff6a0845e7891c841fe568c909
    std/ogip.specc      sha256 1b74c207c8ae67b2e9dba975f8f13af74e1f2f3cdffdab52b0f82b63f995136e
    std/time.specc      sha256 08e43a28c0d91f6eb97cd07ebb841b944e413b71f2c623e7ffd37737c7e81a14
    std/wcs.specc       sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
"""

from __future__ import annotations

from _runtime.combos import Combos
from _runtime.expressions import among, matches
from _runtime.fits import FitsProduct, HduCheck, hdu
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(undeclared_keywords="allowed", undeclared_columns="allowed", undeclared_hdus="allowed")

INDEXING = ("IMPLICIT", "EXPLICIT")  # skymaps.specc:11

ORDERING = ("NESTED", "RING")  # skymaps.specc:16

SKY = ("CEL", "GAL")  # skymaps.specc:21

DIVISION = Combos(
    (
        (0, 1),
        (1, 2),
        (2, 4),
        (3, 8),
        (4, 16),
        (5, 32),
        (6, 64),
        (7, 128),
        (8, 256),
        (9, 512),
        (10, 1024),
        (11, 2048),
        (12, 4096),
        (13, 8192),
        (14, 16384),
        (15, 32768),
        (16, 65536),
        (17, 131072),
        (18, 262144),
        (19, 524288),
        (20, 1048576),
        (21, 2097152),
        (22, 4194304),
        (23, 8388608),
        (24, 16777216),
        (25, 33554432),
        (26, 67108864),
        (27, 134217728),
        (28, 268435456),
        (29, 536870912),
    )
)  # skymaps.specc:26


def check_wcs_map_primary(h: HduCheck) -> None:
    """PRIMARY: the map."""
    for i in range(1, 3):
        h.keyword(f"CTYPE{i}", "string", item="CTYPE[i]", matches="(RA--|DEC-|G(LON|LAT))-[A-Z]{3}")  # skymaps.specc:83
        h.keyword(f"CRPIX{i}", "float", item="CRPIX[i]", unit="pixel")  # skymaps.specc:84
        h.keyword(f"CRVAL{i}", "float", item="CRVAL[i]", unit="deg")  # skymaps.specc:85
        h.keyword(f"CDELT{i}", "float", item="CDELT[i]", unit="deg")  # skymaps.specc:86
    h.keyword("BANDSHDU", "string", level="optional", equals="BANDS")  # skymaps.specc:87
    h.image(
        "float|int",
        forms=lambda: (
            ("float", ("nbands", "ny", "nx")),
            ("float", ("ny", "nx")),
            ("int", ("nbands", "ny", "nx")),
            ("int", ("ny", "nx")),
        ),
        nullable=True,
    )  # skymaps.specc:82


def check_wcs_map_BANDS(h: HduCheck) -> None:
    """BANDS: one row a band."""
    for k in range(1, 10):
        h.keyword(
            f"AXCOLS{k}", "string", item="AXCOLS[k]", level="optional", matches="[A-Z_]+(,[A-Z_]+)?"
        )  # skymaps.specc:63
    h.table(rows="nbands")  # skymaps.specc:91
    h.column("CHANNEL", "int", at_least=0, unique=True)  # skymaps.specc:70
    h.column("E_MIN", "float", level="optional", unit_like="keV", above=0)  # skymaps.specc:71
    h.column("E_MAX", "float", level="optional", unit_like="keV", above=0)  # skymaps.specc:72
    h.column("ENERGY", "float", level="optional", unit_like="keV", above=0)  # skymaps.specc:73
    h.column("NPIX", "int", level="optional", shape=(2,), above=0)  # skymaps.specc:94
    h.column("CDELT", "float", level="optional", shape=(2,))  # skymaps.specc:95
    h.column("CRPIX", "float", level="optional", shape=(2,))  # skymaps.specc:96
    h.each_row(
        "E_MIN-E_MAX",
        ("E_MIN", "E_MAX"),
        lambda c: c["E_MIN"] * h.unit_factor("E_MIN", "keV") < c["E_MAX"] * h.unit_factor("E_MAX", "keV"),
        skip_null=(),
        message="energies go up",
    )  # skymaps.specc:99
    h.data_rule(
        "max-NPIX-nx-ny",
        lambda: h.max(("NPIX",)) <= h.dimension("nx") or h.max(("NPIX",)) <= h.dimension("ny"),
        if_present=(lambda: h.has_column("NPIX"),),
        show={"max(NPIX)": lambda: h.max(("NPIX",)), "nx": lambda: h.dimension("nx"), "ny": lambda: h.dimension("ny")},
        message="a plane is not larger than the map",
    )  # skymaps.specc:101


def check_healpix_map_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.no_data()  # skymaps.specc:110


def keywords_of_healpix_map_SKYMAP(h: HduCheck) -> None:
    """Keywords of SKYMAP that are always judged."""
    h.keyword("PIXTYPE", "string", equals="HEALPIX")  # skymaps.specc:112
    h.keyword("HPX_CONV", "string", equals="GADF")  # skymaps.specc:113
    h.keyword("INDXSCHM", "string", one_of=INDEXING)  # skymaps.specc:114
    h.keyword("ORDERING", "string", one_of=ORDERING)  # skymaps.specc:115
    h.keyword("COORDSYS", "string", one_of=SKY)  # skymaps.specc:116
    h.keyword("ORDER", "int", at_least=0, at_most=29)  # skymaps.specc:117
    h.keyword("NSIDE", "int", above=0)  # skymaps.specc:118
    h.keyword("FIRSTPIX", "int", level="optional", at_least=0)  # skymaps.specc:119
    h.keyword("LASTPIX", "int", level="optional", at_least=0)  # skymaps.specc:119
    h.keyword("HPX_REG", "string", level="optional", matches=r"(DISK|DISK_INC|HPX_PIXEL)\(.+\)")  # skymaps.specc:120
    h.keyword("BANDSHDU", "string", level="optional", equals="BANDS")  # skymaps.specc:121
    for k in range(1, 10):
        h.keyword(
            f"AXCOLS{k}", "string", item="AXCOLS[k]", level="optional", matches="[A-Z_]+(,[A-Z_]+)?"
        )  # skymaps.specc:63


def check_healpix_map_SKYMAP(h: HduCheck) -> None:
    """SKYMAP: one row a pixel."""
    h.keywords(keywords_of_healpix_map_SKYMAP)
    if h.when(lambda: among(h["INDXSCHM"], INDEXING) == "EXPLICIT", declares=(), columns=("PIX",)):  # skymaps.specc:124
        h.column("PIX", "int", at_least=0, unique=True)  # skymaps.specc:125
    for b in range(0, 100):
        h.column(f"CHANNEL{b}", "float|int", item="CHANNEL[b]", level="optional", nullable=True)  # skymaps.specc:127
    h.rule(
        "ORDER-NSIDE",
        lambda: DIVISION.allow(h["ORDER"], h["NSIDE"]),
        show={"ORDER": lambda: h["ORDER"], "NSIDE": lambda: h["NSIDE"]},
        hint=lambda: DIVISION.nearest(("ORDER", "NSIDE"), lambda: (h["ORDER"], h["NSIDE"])),
        message="each division halves the sides",
    )  # skymaps.specc:129
    h.rule(
        "INDXSCHM-NAXIS2-NSIDE",
        lambda: h["INDXSCHM"] != "IMPLICIT" or h["NAXIS2"] == 12 * h["NSIDE"] ** 2,
        show={"INDXSCHM": lambda: h["INDXSCHM"], "NAXIS2": lambda: h["NAXIS2"], "NSIDE": lambda: h["NSIDE"]},
        message="a row a pixel of the whole sky",
    )  # skymaps.specc:130


def check_healpix_map_BANDS(h: HduCheck) -> None:
    """BANDS: one row a band."""
    for k in range(1, 10):
        h.keyword(
            f"AXCOLS{k}", "string", item="AXCOLS[k]", level="optional", matches="[A-Z_]+(,[A-Z_]+)?"
        )  # skymaps.specc:63
    h.table(rows=(1, None))  # skymaps.specc:134
    h.column("CHANNEL", "int", at_least=0, unique=True)  # skymaps.specc:70
    h.column("E_MIN", "float", level="optional", unit_like="keV", above=0)  # skymaps.specc:71
    h.column("E_MAX", "float", level="optional", unit_like="keV", above=0)  # skymaps.specc:72
    h.column("ENERGY", "float", level="optional", unit_like="keV", above=0)  # skymaps.specc:73
    h.column("NSIDE", "int", level="optional", above=0)  # skymaps.specc:137
    h.column("NPIX", "int", level="optional", above=0)  # skymaps.specc:138
    h.each_row(
        "E_MIN-E_MAX",
        ("E_MIN", "E_MAX"),
        lambda c: c["E_MIN"] * h.unit_factor("E_MIN", "keV") < c["E_MAX"] * h.unit_factor("E_MAX", "keV"),
        skip_null=(),
        message="energies go up",
    )  # skymaps.specc:141
    h.data_rule(
        "all-NSIDE",
        lambda: h.all(("NSIDE",), lambda c: c["NSIDE"] == h.file.hdu("SKYMAP")["NSIDE"], skip_null=()),
        if_present=(lambda: h.has_column("NSIDE"),),
        show={
            "all(column NSIDE == SKYMAP.NSIDE)": lambda: h.all(
                ("NSIDE",), lambda c: c["NSIDE"] == h.file.hdu("SKYMAP")["NSIDE"], skip_null=()
            ),
        },
        message="a band that is divided as the map says the same",
    )  # skymaps.specc:143


PRODUCTS = (
    FitsProduct(
        "wcs_map",
        title="Map in a projection",
        identify=lambda f: (
            f.count("BANDS") > 0
            and f.hdu("BANDS").exists("AXCOLS1")
            and matches(f.primary["CTYPE1"], "(RA--|GLON)-[A-Z]{3}")
        ),
        layout=(hdu("PRIMARY", "primary", check_wcs_map_primary), hdu("BANDS", "table", check_wcs_map_BANDS)),
        dimensions=("nbands", "nx", "ny"),
    ),
    FitsProduct(
        "healpix_map",
        title="Map in HEALPix",
        identify=lambda f: (
            f.count("SKYMAP") > 0 and f.hdu("SKYMAP")["PIXTYPE"] == "HEALPIX" and f.hdu("SKYMAP")["HPX_CONV"] == "GADF"
        ),
        layout=(
            hdu("PRIMARY", "primary", check_healpix_map_primary),
            hdu("SKYMAP", "table", check_healpix_map_SKYMAP),
            hdu("BANDS", "table", check_healpix_map_BANDS, level="optional"),
        ),
    ),
)

RULES = """\
error 0:82 wcs_map/PRIMARY:kind
error 0:83 wcs_map/PRIMARY/CTYPE[i]:presence
error 0:83 wcs_map/PRIMARY/CTYPE[i]:type
error 0:83 wcs_map/PRIMARY/CTYPE[i]:null
error 0:83 wcs_map/PRIMARY/CTYPE[i]:matches
error 0:84 wcs_map/PRIMARY/CRPIX[i]:presence
error 0:84 wcs_map/PRIMARY/CRPIX[i]:type
error 0:84 wcs_map/PRIMARY/CRPIX[i]:null
error 0:84 wcs_map/PRIMARY/CRPIX[i]:unit
error 0:85 wcs_map/PRIMARY/CRVAL[i]:presence
error 0:85 wcs_map/PRIMARY/CRVAL[i]:type
error 0:85 wcs_map/PRIMARY/CRVAL[i]:null
error 0:85 wcs_map/PRIMARY/CRVAL[i]:unit
error 0:86 wcs_map/PRIMARY/CDELT[i]:presence
error 0:86 wcs_map/PRIMARY/CDELT[i]:type
error 0:86 wcs_map/PRIMARY/CDELT[i]:null
error 0:86 wcs_map/PRIMARY/CDELT[i]:unit
error 0:87 wcs_map/PRIMARY/BANDSHDU:type
error 0:87 wcs_map/PRIMARY/BANDSHDU:null
error 0:87 wcs_map/PRIMARY/BANDSHDU:value
error 0:82 wcs_map/PRIMARY:type
error 0:82 wcs_map/PRIMARY:shape
error 0:89 wcs_map/BANDS:presence
error 0:89 wcs_map/BANDS:kind
error 0:89 wcs_map/BANDS:match
error 0:63 wcs_map/BANDS/AXCOLS[k]:type
error 0:63 wcs_map/BANDS/AXCOLS[k]:null
error 0:63 wcs_map/BANDS/AXCOLS[k]:matches
error 0:91 wcs_map/BANDS:rows
error 0:70 wcs_map/BANDS/CHANNEL:presence
error 0:70 wcs_map/BANDS/CHANNEL:type
error 0:70 wcs_map/BANDS/CHANNEL:shape
error 0:70 wcs_map/BANDS/CHANNEL:null
error 0:70 wcs_map/BANDS/CHANNEL:limit
error 0:70 wcs_map/BANDS/CHANNEL:unique
error 0:71 wcs_map/BANDS/E_MIN:type
error 0:71 wcs_map/BANDS/E_MIN:shape
error 0:71 wcs_map/BANDS/E_MIN:null
error 0:71 wcs_map/BANDS/E_MIN:unit
error 0:71 wcs_map/BANDS/E_MIN:limit
error 0:72 wcs_map/BANDS/E_MAX:type
error 0:72 wcs_map/BANDS/E_MAX:shape
error 0:72 wcs_map/BANDS/E_MAX:null
error 0:72 wcs_map/BANDS/E_MAX:unit
error 0:72 wcs_map/BANDS/E_MAX:limit
error 0:73 wcs_map/BANDS/ENERGY:type
error 0:73 wcs_map/BANDS/ENERGY:shape
error 0:73 wcs_map/BANDS/ENERGY:null
error 0:73 wcs_map/BANDS/ENERGY:unit
error 0:73 wcs_map/BANDS/ENERGY:limit
error 0:94 wcs_map/BANDS/NPIX:type
error 0:94 wcs_map/BANDS/NPIX:shape
error 0:94 wcs_map/BANDS/NPIX:null
error 0:94 wcs_map/BANDS/NPIX:limit
error 0:95 wcs_map/BANDS/CDELT:type
error 0:95 wcs_map/BANDS/CDELT:shape
error 0:95 wcs_map/BANDS/CDELT:null
error 0:96 wcs_map/BANDS/CRPIX:type
error 0:96 wcs_map/BANDS/CRPIX:shape
error 0:96 wcs_map/BANDS/CRPIX:null
error 0:99 wcs_map/BANDS:E_MIN-E_MAX
error 0:101 wcs_map/BANDS:max-NPIX-nx-ny
error 0:110 healpix_map/PRIMARY:shape
error 0:111 healpix_map/SKYMAP:presence
error 0:111 healpix_map/SKYMAP:kind
error 0:111 healpix_map/SKYMAP:match
error 0:112 healpix_map/SKYMAP/PIXTYPE:presence
error 0:112 healpix_map/SKYMAP/PIXTYPE:type
error 0:112 healpix_map/SKYMAP/PIXTYPE:null
error 0:112 healpix_map/SKYMAP/PIXTYPE:value
error 0:113 healpix_map/SKYMAP/HPX_CONV:presence
error 0:113 healpix_map/SKYMAP/HPX_CONV:type
error 0:113 healpix_map/SKYMAP/HPX_CONV:null
error 0:113 healpix_map/SKYMAP/HPX_CONV:value
error 0:114 healpix_map/SKYMAP/INDXSCHM:presence
error 0:114 healpix_map/SKYMAP/INDXSCHM:type
error 0:114 healpix_map/SKYMAP/INDXSCHM:null
error 0:114 healpix_map/SKYMAP/INDXSCHM:in
error 0:115 healpix_map/SKYMAP/ORDERING:presence
error 0:115 healpix_map/SKYMAP/ORDERING:type
error 0:115 healpix_map/SKYMAP/ORDERING:null
error 0:115 healpix_map/SKYMAP/ORDERING:in
error 0:116 healpix_map/SKYMAP/COORDSYS:presence
error 0:116 healpix_map/SKYMAP/COORDSYS:type
error 0:116 healpix_map/SKYMAP/COORDSYS:null
error 0:116 healpix_map/SKYMAP/COORDSYS:in
error 0:117 healpix_map/SKYMAP/ORDER:presence
error 0:117 healpix_map/SKYMAP/ORDER:type
error 0:117 healpix_map/SKYMAP/ORDER:null
error 0:117 healpix_map/SKYMAP/ORDER:limit
error 0:118 healpix_map/SKYMAP/NSIDE:presence
error 0:118 healpix_map/SKYMAP/NSIDE:type
error 0:118 healpix_map/SKYMAP/NSIDE:null
error 0:118 healpix_map/SKYMAP/NSIDE:limit
error 0:119 healpix_map/SKYMAP/FIRSTPIX:type
error 0:119 healpix_map/SKYMAP/FIRSTPIX:null
error 0:119 healpix_map/SKYMAP/FIRSTPIX:limit
error 0:119 healpix_map/SKYMAP/LASTPIX:type
error 0:119 healpix_map/SKYMAP/LASTPIX:null
error 0:119 healpix_map/SKYMAP/LASTPIX:limit
error 0:120 healpix_map/SKYMAP/HPX_REG:type
error 0:120 healpix_map/SKYMAP/HPX_REG:null
error 0:120 healpix_map/SKYMAP/HPX_REG:matches
error 0:121 healpix_map/SKYMAP/BANDSHDU:type
error 0:121 healpix_map/SKYMAP/BANDSHDU:null
error 0:121 healpix_map/SKYMAP/BANDSHDU:value
error 0:63 healpix_map/SKYMAP/AXCOLS[k]:type
error 0:63 healpix_map/SKYMAP/AXCOLS[k]:null
error 0:63 healpix_map/SKYMAP/AXCOLS[k]:matches
error 0:125 healpix_map/SKYMAP/PIX:presence
error 0:125 healpix_map/SKYMAP/PIX:type
error 0:125 healpix_map/SKYMAP/PIX:shape
error 0:125 healpix_map/SKYMAP/PIX:null
error 0:125 healpix_map/SKYMAP/PIX:limit
error 0:125 healpix_map/SKYMAP/PIX:unique
error 0:127 healpix_map/SKYMAP/CHANNEL[b]:type
error 0:127 healpix_map/SKYMAP/CHANNEL[b]:shape
error 0:129 healpix_map/SKYMAP:ORDER-NSIDE
error 0:130 healpix_map/SKYMAP:INDXSCHM-NAXIS2-NSIDE
error 0:132 healpix_map/BANDS:kind
error 0:132 healpix_map/BANDS:match
error 0:63 healpix_map/BANDS/AXCOLS[k]:type
error 0:63 healpix_map/BANDS/AXCOLS[k]:null
error 0:63 healpix_map/BANDS/AXCOLS[k]:matches
error 0:134 healpix_map/BANDS:rows
error 0:70 healpix_map/BANDS/CHANNEL:presence
error 0:70 healpix_map/BANDS/CHANNEL:type
error 0:70 healpix_map/BANDS/CHANNEL:shape
error 0:70 healpix_map/BANDS/CHANNEL:null
error 0:70 healpix_map/BANDS/CHANNEL:limit
error 0:70 healpix_map/BANDS/CHANNEL:unique
error 0:71 healpix_map/BANDS/E_MIN:type
error 0:71 healpix_map/BANDS/E_MIN:shape
error 0:71 healpix_map/BANDS/E_MIN:null
error 0:71 healpix_map/BANDS/E_MIN:unit
error 0:71 healpix_map/BANDS/E_MIN:limit
error 0:72 healpix_map/BANDS/E_MAX:type
error 0:72 healpix_map/BANDS/E_MAX:shape
error 0:72 healpix_map/BANDS/E_MAX:null
error 0:72 healpix_map/BANDS/E_MAX:unit
error 0:72 healpix_map/BANDS/E_MAX:limit
error 0:73 healpix_map/BANDS/ENERGY:type
error 0:73 healpix_map/BANDS/ENERGY:shape
error 0:73 healpix_map/BANDS/ENERGY:null
error 0:73 healpix_map/BANDS/ENERGY:unit
error 0:73 healpix_map/BANDS/ENERGY:limit
error 0:137 healpix_map/BANDS/NSIDE:type
error 0:137 healpix_map/BANDS/NSIDE:shape
error 0:137 healpix_map/BANDS/NSIDE:null
error 0:137 healpix_map/BANDS/NSIDE:limit
error 0:138 healpix_map/BANDS/NPIX:type
error 0:138 healpix_map/BANDS/NPIX:shape
error 0:138 healpix_map/BANDS/NPIX:null
error 0:138 healpix_map/BANDS/NPIX:limit
error 0:141 healpix_map/BANDS:E_MIN-E_MAX
warning 0:143 healpix_map/BANDS:all-NSIDE
"""

SPEC = Spec(
    "gadf.skymaps",
    "0.3.0",
    sources=("gadf/skymaps.specc", "gadf/core.specc", "std/ogip.specc", "std/time.specc", "std/wcs.specc"),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
