"""Checks of mast.hlsp 1.0.0.

High-level science products: images, spectra and time series that astronomers make of what missions took, and give to the archive as collections.

Made by specc from the texts below. Change them, not this file.

    mast/hlsp.specc        sha256 f59170094ba04654bcea0c2a16c8ac6ae262d324cf2615492ade752a40895b90
    mast/collection.specc  sha256 7e315363094c274c88fcaea194a400f5df67c7158f35d7cc9d720c46e4cb1856
    mast/guidelines.specc  sha256 e1edd2f7f2a24a5ae58309bc05f35a55e4838de70674fedc25a83f3591b8325b
    std/fits.specc         sha256 655160d3e3bddd8c0c1026fd744b6f3dd5a7c8fb421ed8c782de222d3eb89740
    std/provenance.specc   sha256 af42c066392af37ae66bc52b74eec23f67dd1337bfc92a5237fc200948604c40
    std/spectral.specc     sha256 dc72eca9e45f04bbb1aa4b80ae673f2a7a62c13dc7c7673412c5d0340d812333
    std/wcs.specc          sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
    std/time.specc         sha256 08e43a28c0d91f6eb97cd07ebb841b944e413b71f2c623e7ffd37737c7e81a14
    std/inherit.specc      sha256 79d750ffedacefd2f83683fe1e51a6b5b8a802272b77500493582e8a59475e52
"""

from __future__ import annotations

from _runtime.choices import at_least_one, at_most_one, choose, exactly_one
from _runtime.deliveries import Dataset, Delivery, Member, MemberProduct
from _runtime.documents import DocumentCheck, DocumentProduct, block
from _runtime.expressions import close_to, instant, length, lower, mjd
from _runtime.fits import FitsProduct, HduCheck, ProductCheck, hdu
from _runtime.fits.alternates import column_named, column_of
from _runtime.fits.anywhere import Anywhere
from _runtime.fits.families import spelled
from _runtime.names import NameTemplate, field
from _runtime.pictures import PictureCheck
from _runtime.png import PNG
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(inherit="primary", units_allowed=("Angstrom", "erg"))

TIME_SCALE = ("TAI", "TT", "TDT", "ET", "IAT", "UT1", "UTC", "GMT", "GPS", "TCG", "TCB", "TDB", "LOCAL")  # time.specc:7

FRAME = ("ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT")  # wcs.specc:8

MEDIUM = ("VAC", "VACUUM", "AIR")  # guidelines.specc:23


def keywords_of_image_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("HLSPID", "string", matches="[A-Za-z][A-Za-z0-9-]{0,18}[A-Za-z0-9]")  # collection.specc:63
    h.keyword("HLSPNAME", "string", level="recommended", nonempty=True)  # collection.specc:63
    h.keyword("HLSPLEAD", "string", level="recommended", nonempty=True)  # collection.specc:63
    h.keyword("HLSPTARG", "string", nonempty=True)  # collection.specc:63
    h.keyword("HLSPVER", "string|float")  # collection.specc:63
    h.keyword("DOI", "string", matches=r"10\.\d{4,9}/.+")  # collection.specc:67
    h.keyword("LICENSE", "string", equals="CC BY 4.0")  # collection.specc:68
    h.keyword("LICENURL", "string", equals="https://creativecommons.org/licenses/by/4.0/")  # collection.specc:68
    h.keyword("PROPOSID", "string|int", level="optional")  # collection.specc:68
    h.keyword("REFERENC", "string", level="optional")  # collection.specc:68
    h.keyword("SIMULATD", "bool", level="optional", equals=True)  # collection.specc:68
    h.keyword("FILENAME", "string", level="recommended")  # collection.specc:69


def check_image_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_image_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # collection.specc:69
    h.no_data()  # hlsp.specc:30


def keywords_of_image_SCI(h: HduCheck) -> None:
    """Keywords of SCI that are always judged."""
    h.keyword("WCSAXES", "int", level="recommended", at_least=2)  # wcs.specc:98
    h.keyword("WCSNAME", "string", level="optional")  # wcs.specc:99
    for i in range(1, 3):
        h.keyword(
            f"CTYPE{i}",
            "string",
            item="CTYPE[i]",
            matches="(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?",
        )  # wcs.specc:100
        h.keyword(f"CUNIT{i}", "string", item="CUNIT[i]", level="optional", equals="deg")  # wcs.specc:101
        h.keyword(f"CRPIX{i}", "float", item="CRPIX[i]", unit="pixel")  # wcs.specc:102
        h.keyword(f"CRVAL{i}", "float", item="CRVAL[i]", unit="deg")  # wcs.specc:103
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


def check_image_SCI(h: HduCheck) -> None:
    """SCI: pixels."""
    h.keywords(keywords_of_image_SCI)
    h.image("int|float", shape=("ny", "nx"), unit_free=True, nullable=True)  # hlsp.specc:40
    choose(
        h,
        "at_most_one-CROTA2-any-PC[i]_[j]",
        at_most_one,
        (("CROTA2",), ("PC[i]_[j]",)),
        lambda: ((h.exists("CROTA2"),), (any(h.exists(name) for name in spelled("PC[i]_[j]", (1, 2, 0), (1, 2, 0))),)),
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
    choose(
        h,
        "exactly_one-CDELT1-CD1_1",
        exactly_one,
        (("CDELT1",), ("CD1_1",)),
        lambda: ((h.exists("CDELT1"),), (h.exists("CD1_1"),)),
        message="one scale",
    )  # hlsp.specc:43


def check_image_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.keyword("INHERIT", "bool", level="optional", equals=True)  # inherit.specc:39
    h.image(
        "float", shape=("ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # hlsp.specc:45


def check_image_WHT(h: HduCheck) -> None:
    """WHT: weight of each pixel."""
    h.keyword("INHERIT", "bool", level="optional", equals=True)  # inherit.specc:39
    h.image("int|float", shape=("ny", "nx"), at_least=0)  # hlsp.specc:49


def check_image_DQ(h: HduCheck) -> None:
    """DQ: quality of each pixel."""
    h.keyword("INHERIT", "bool", level="optional", equals=True)  # inherit.specc:39
    h.image("int", shape=("ny", "nx"))  # hlsp.specc:53


def check_image_anywhere(h: HduCheck) -> None:
    """Keywords that may sit in any header."""
    h.keyword("OBSERVAT", "string", nonempty=True)  # collection.specc:76
    h.keyword("TELESCOP", "string", nonempty=True)  # collection.specc:77
    h.keyword("INSTRUME", "string", nonempty=True)  # collection.specc:77
    h.keyword("DETECTOR", "string", level="optional", nonempty=True)  # collection.specc:84
    h.keyword("APERTURE", "string", level="optional", nonempty=True)  # collection.specc:84
    h.keyword("FILTER", "string", nonempty=True)  # collection.specc:84
    for i in range(1, 100):
        h.keyword(
            f"FILTER{i:02d}", "string", item="FILTER[i:2]", level="optional", nonempty=True
        )  # collection.specc:84
    h.keyword("TIMESYS", "string", one_of=TIME_SCALE)  # collection.specc:84
    h.keyword("XPOSURE", "float", unit="s", at_least=0)  # collection.specc:84
    h.keyword("TELAPSE", "float", level="recommended", unit="s", at_least=0)  # collection.specc:84
    h.keyword("DATE-BEG", "datetime", level="optional")  # collection.specc:84
    h.keyword("DATE-END", "datetime", level="optional")  # collection.specc:84
    h.keyword("DATE-AVG", "datetime", level="optional")  # collection.specc:84
    h.keyword("MJD-BEG", "float", level="optional", unit="d")  # collection.specc:84
    h.keyword("MJD-END", "float", level="optional", unit="d")  # collection.specc:84
    h.keyword("MJD-MID", "float", level="optional", unit="d")  # collection.specc:85
    h.keyword("RA_TARG", "float", unit="deg", at_least=0, below=360)  # collection.specc:103
    h.keyword("DEC_TARG", "float", unit="deg", at_least=-90, at_most=90)  # collection.specc:103
    h.keyword("RADESYS", "string", one_of=FRAME)  # collection.specc:104
    h.keyword("EQUINOX", "float", level="optional", unit="a", one_of=(1950, 2000))  # collection.specc:104
    h.keyword("PSFSIZE", "float", level="recommended", unit="arcsec", above=0)  # hlsp.specc:38
    choose(
        h,
        "at_least_one-DATE-BEG-MJD-BEG",
        at_least_one,
        (("DATE-BEG",), ("MJD-BEG",)),
        lambda: ((h.exists("DATE-BEG"),), (h.exists("MJD-BEG"),)),
        message="it says when it began",
    )  # collection.specc:89
    choose(
        h,
        "at_least_one-DATE-END-MJD-END",
        at_least_one,
        (("DATE-END",), ("MJD-END",)),
        lambda: ((h.exists("DATE-END"),), (h.exists("MJD-END"),)),
        message="it says when it ended",
    )  # collection.specc:90
    choose(
        h,
        "at_least_one-MJD-MID-DATE-AVG",
        at_least_one,
        (("MJD-MID",), ("DATE-AVG",)),
        lambda: ((h.exists("MJD-MID"),), (h.exists("DATE-AVG"),)),
        message="it says when its middle was",
    )  # collection.specc:91
    h.rule(
        "MJD-BEG-MJD-END",
        lambda: h["MJD-BEG"] <= h["MJD-END"],
        if_present=("MJD-BEG", "MJD-END"),
        show={"MJD-BEG": lambda: h["MJD-BEG"], "MJD-END": lambda: h["MJD-END"]},
        message="it ends after it starts",
    )  # collection.specc:92
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        if_present=("DATE-BEG", "DATE-END"),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="it ends after it starts",
    )  # collection.specc:93
    h.rule(
        "DATE-BEG-MJD-BEG",
        lambda: close_to(mjd(h["DATE-BEG"]), h["MJD-BEG"], 1.1574074074074073e-05),
        if_present=("DATE-BEG", "MJD-BEG"),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "MJD-BEG": lambda: h["MJD-BEG"]},
        message="one start, told twice",
    )  # collection.specc:94
    h.rule(
        "DATE-END-MJD-END",
        lambda: close_to(mjd(h["DATE-END"]), h["MJD-END"], 1.1574074074074073e-05),
        if_present=("DATE-END", "MJD-END"),
        show={"DATE-END": lambda: h["DATE-END"], "MJD-END": lambda: h["MJD-END"]},
        message="one end, told twice",
    )  # collection.specc:95
    h.rule(
        "exists-FILTER-FILTER01",
        lambda: not (h.exists("FILTER") and h["FILTER"] == "MULTI") or h.exists("FILTER01"),
        show={"FILTER": lambda: h["FILTER"], "FILTER01": lambda: h["FILTER01"]},
        message="several filters are told one by one",
    )  # collection.specc:96
    h.rule(
        "RADESYS-exists-EQUINOX",
        lambda: h["RADESYS"] != "ICRS" or not h.exists("EQUINOX"),
        show={"RADESYS": lambda: h["RADESYS"], "EQUINOX": lambda: h["EQUINOX"]},
        message="ICRS has no equinox",
    )  # collection.specc:106
    h.rule(
        "RADESYS-exists-EQUINOX-2",
        lambda: h["RADESYS"] == "ICRS" or h.exists("EQUINOX"),
        show={"RADESYS": lambda: h["RADESYS"], "EQUINOX": lambda: h["EQUINOX"]},
        message="mean places belong to an equinox",
    )  # collection.specc:107


def check_image(p: ProductCheck) -> None:
    """image: Image of a collection.

    One image of the sky, in SCI, with what belongs to its pixels in the same file: uncertainty or weight, and quality. The keywords of the observation may
    stand in the primary header or in an extension.
    """
    p.rule(
        "filename",
        lambda: length(p.name) <= 90,
        show={"filename": lambda: p.name},
        message="names are no longer than need be",
    )  # hlsp.specc:57


def check_spectrum_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_image_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # collection.specc:69
    h.no_data()  # hlsp.specc:69


def check_spectrum_SPECTRUM(h: HduCheck) -> None:
    """SPECTRUM: one row a wavelength."""
    h.keyword("INHERIT", "bool", level="optional", equals=True)  # inherit.specc:39
    h.table(rows=(1, None))  # hlsp.specc:84
    h.column(
        column_of(h, "WAVELENGTH", "WAVE", "LAMBDA"),
        "float",
        item="WAVELENGTH",
        unit_like="nm",
        above=0,
        increasing=True,
    )  # hlsp.specc:86
    h.column("FLUX", "float", nullable=True)  # hlsp.specc:87
    h.column(
        column_of(h, "FLUX_ERROR", "FLUX_ERR", "ERROR", "ERR"),
        "float",
        item="FLUX_ERROR",
        level="optional",
        unit=h.unit_of("FLUX"),
        nullable=True,
        at_least=0,
    )  # hlsp.specc:88
    h.column("DQ", "int|float", level="optional")  # hlsp.specc:89


def check_spectrum_anywhere(h: HduCheck) -> None:
    """Keywords that may sit in any header."""
    h.keyword("OBSERVAT", "string", nonempty=True)  # collection.specc:76
    h.keyword("TELESCOP", "string", nonempty=True)  # collection.specc:77
    h.keyword("INSTRUME", "string", nonempty=True)  # collection.specc:77
    h.keyword("DETECTOR", "string", level="optional", nonempty=True)  # collection.specc:84
    h.keyword("APERTURE", "string", level="optional", nonempty=True)  # collection.specc:84
    h.keyword("FILTER", "string", level="optional", nonempty=True)  # collection.specc:84
    for i in range(1, 100):
        h.keyword(
            f"FILTER{i:02d}", "string", item="FILTER[i:2]", level="optional", nonempty=True
        )  # collection.specc:84
    h.keyword("TIMESYS", "string", one_of=TIME_SCALE)  # collection.specc:84
    h.keyword("XPOSURE", "float", unit="s", at_least=0)  # collection.specc:84
    h.keyword("TELAPSE", "float", level="recommended", unit="s", at_least=0)  # collection.specc:84
    h.keyword("DATE-BEG", "datetime", level="optional")  # collection.specc:84
    h.keyword("DATE-END", "datetime", level="optional")  # collection.specc:84
    h.keyword("DATE-AVG", "datetime", level="optional")  # collection.specc:84
    h.keyword("MJD-BEG", "float", level="optional", unit="d")  # collection.specc:84
    h.keyword("MJD-END", "float", level="optional", unit="d")  # collection.specc:84
    h.keyword("MJD-MID", "float", level="optional", unit="d")  # collection.specc:85
    h.keyword("RA_TARG", "float", unit="deg", at_least=0, below=360)  # collection.specc:103
    h.keyword("DEC_TARG", "float", unit="deg", at_least=-90, at_most=90)  # collection.specc:103
    h.keyword("RADESYS", "string", one_of=FRAME)  # collection.specc:104
    h.keyword("EQUINOX", "float", level="optional", unit="a", one_of=(1950, 2000))  # collection.specc:104
    h.keyword("DISPRSR", "string", level="recommended", nonempty=True)  # hlsp.specc:77
    for i in range(1, 100):
        h.keyword(f"DISPR{i:02d}", "string", item="DISPR[i:2]", level="optional", nonempty=True)  # hlsp.specc:77
    h.keyword("SPECRES", "float", level="optional", above=0)  # hlsp.specc:77
    h.keyword("AIRORVAC", "string", level="recommended", one_of=MEDIUM, ignore_case=True)  # hlsp.specc:78
    choose(
        h,
        "at_least_one-DATE-BEG-MJD-BEG",
        at_least_one,
        (("DATE-BEG",), ("MJD-BEG",)),
        lambda: ((h.exists("DATE-BEG"),), (h.exists("MJD-BEG"),)),
        message="it says when it began",
    )  # collection.specc:89
    choose(
        h,
        "at_least_one-DATE-END-MJD-END",
        at_least_one,
        (("DATE-END",), ("MJD-END",)),
        lambda: ((h.exists("DATE-END"),), (h.exists("MJD-END"),)),
        message="it says when it ended",
    )  # collection.specc:90
    choose(
        h,
        "at_least_one-MJD-MID-DATE-AVG",
        at_least_one,
        (("MJD-MID",), ("DATE-AVG",)),
        lambda: ((h.exists("MJD-MID"),), (h.exists("DATE-AVG"),)),
        message="it says when its middle was",
    )  # collection.specc:91
    h.rule(
        "MJD-BEG-MJD-END",
        lambda: h["MJD-BEG"] <= h["MJD-END"],
        if_present=("MJD-BEG", "MJD-END"),
        show={"MJD-BEG": lambda: h["MJD-BEG"], "MJD-END": lambda: h["MJD-END"]},
        message="it ends after it starts",
    )  # collection.specc:92
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        if_present=("DATE-BEG", "DATE-END"),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="it ends after it starts",
    )  # collection.specc:93
    h.rule(
        "DATE-BEG-MJD-BEG",
        lambda: close_to(mjd(h["DATE-BEG"]), h["MJD-BEG"], 1.1574074074074073e-05),
        if_present=("DATE-BEG", "MJD-BEG"),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "MJD-BEG": lambda: h["MJD-BEG"]},
        message="one start, told twice",
    )  # collection.specc:94
    h.rule(
        "DATE-END-MJD-END",
        lambda: close_to(mjd(h["DATE-END"]), h["MJD-END"], 1.1574074074074073e-05),
        if_present=("DATE-END", "MJD-END"),
        show={"DATE-END": lambda: h["DATE-END"], "MJD-END": lambda: h["MJD-END"]},
        message="one end, told twice",
    )  # collection.specc:95
    h.rule(
        "exists-FILTER-FILTER01",
        lambda: not (h.exists("FILTER") and h["FILTER"] == "MULTI") or h.exists("FILTER01"),
        show={"FILTER": lambda: h["FILTER"], "FILTER01": lambda: h["FILTER01"]},
        message="several filters are told one by one",
    )  # collection.specc:96
    h.rule(
        "RADESYS-exists-EQUINOX",
        lambda: h["RADESYS"] != "ICRS" or not h.exists("EQUINOX"),
        show={"RADESYS": lambda: h["RADESYS"], "EQUINOX": lambda: h["EQUINOX"]},
        message="ICRS has no equinox",
    )  # collection.specc:106
    h.rule(
        "RADESYS-exists-EQUINOX-2",
        lambda: h["RADESYS"] == "ICRS" or h.exists("EQUINOX"),
        show={"RADESYS": lambda: h["RADESYS"], "EQUINOX": lambda: h["EQUINOX"]},
        message="mean places belong to an equinox",
    )  # collection.specc:107
    h.rule(
        "exists-DISPRSR-DISPR01",
        lambda: not (h.exists("DISPRSR") and h["DISPRSR"] == "MULTI") or h.exists("DISPR01"),
        show={"DISPRSR": lambda: h["DISPRSR"], "DISPR01": lambda: h["DISPR01"]},
        message="several dispersers are told one by one",
    )  # hlsp.specc:79


def check_spectrum(p: ProductCheck) -> None:
    """spectrum: Spectrum of a collection.

    One spectrum in a table, one row a wavelength. What dispersed the light is said in DISPRSR.
    """
    p.rule(
        "filename",
        lambda: length(p.name) <= 90,
        show={"filename": lambda: p.name},
        message="names are no longer than need be",
    )  # hlsp.specc:92


def keywords_of_timeseries_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("HLSPID", "string", matches="[A-Za-z][A-Za-z0-9-]{0,18}[A-Za-z0-9]")  # collection.specc:63
    h.keyword("HLSPNAME", "string", level="recommended", nonempty=True)  # collection.specc:63
    h.keyword("HLSPLEAD", "string", level="recommended", nonempty=True)  # collection.specc:63
    h.keyword("HLSPTARG", "string", nonempty=True)  # collection.specc:63
    h.keyword("HLSPVER", "string|float")  # collection.specc:63
    h.keyword("DOI", "string", matches=r"10\.\d{4,9}/.+")  # collection.specc:67
    h.keyword("LICENSE", "string", equals="CC BY 4.0")  # collection.specc:68
    h.keyword("LICENURL", "string", equals="https://creativecommons.org/licenses/by/4.0/")  # collection.specc:68
    h.keyword("PROPOSID", "string|int", level="optional")  # collection.specc:68
    h.keyword("REFERENC", "string", level="optional")  # collection.specc:68
    h.keyword("SIMULATD", "bool", level="optional", equals=True)  # collection.specc:68
    h.keyword("FILENAME", "string", level="recommended")  # collection.specc:69
    h.keyword("OBSERVAT", "string", nonempty=True)  # collection.specc:76
    h.keyword("TELESCOP", "string", nonempty=True)  # collection.specc:77
    h.keyword("INSTRUME", "string", nonempty=True)  # collection.specc:77


def check_timeseries_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_timeseries_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # collection.specc:69
    h.no_data()  # hlsp.specc:105


def check_timeseries_SERIES(h: HduCheck) -> None:
    """SERIES: one row an instant."""
    h.keyword("INHERIT", "bool", level="optional", equals=True)  # inherit.specc:39
    h.table(rows=(1, None))  # hlsp.specc:117
    h.column("TIME", "float", unit_like="s", nullable=True, increasing=True)  # hlsp.specc:119
    h.column("FLUX", "float", level="optional", nullable=True)  # hlsp.specc:120
    h.column("FLUX_ERR", "float", level="optional", unit=h.unit_of("FLUX"), nullable=True, at_least=0)  # hlsp.specc:121
    h.column("FLUX_FLAG", "int", level="optional")  # hlsp.specc:122
    h.column("BKG_FLUX", "float", level="optional", nullable=True)  # hlsp.specc:123
    h.column(
        "BKG_FLUX_ERR", "float", level="optional", unit=h.unit_of("BKG_FLUX"), nullable=True, at_least=0
    )  # hlsp.specc:124
    h.column("RV", "float", level="optional", unit_like="m/s", nullable=True)  # hlsp.specc:125
    h.column("RV_ERR", "float", level="optional", unit_like="m/s", nullable=True, at_least=0)  # hlsp.specc:126
    choose(
        h,
        "at_least_one-FLUX-RV",
        at_least_one,
        (("column FLUX",), ("column RV",)),
        lambda: ((h.has_column("FLUX"),), (h.has_column("RV"),)),
        message="there is something by time",
    )  # hlsp.specc:128


def check_timeseries_anywhere(h: HduCheck) -> None:
    """Keywords that may sit in any header."""
    h.keyword("DETECTOR", "string", level="optional", nonempty=True)  # collection.specc:84
    h.keyword("APERTURE", "string", level="optional", nonempty=True)  # collection.specc:84
    h.keyword("FILTER", "string", nonempty=True)  # collection.specc:84
    for i in range(1, 100):
        h.keyword(
            f"FILTER{i:02d}", "string", item="FILTER[i:2]", level="optional", nonempty=True
        )  # collection.specc:84
    h.keyword("TIMESYS", "string", one_of=TIME_SCALE)  # collection.specc:84
    h.keyword("XPOSURE", "float", unit="s", at_least=0)  # collection.specc:84
    h.keyword("TELAPSE", "float", level="recommended", unit="s", at_least=0)  # collection.specc:84
    h.keyword("DATE-BEG", "datetime", level="optional")  # collection.specc:84
    h.keyword("DATE-END", "datetime", level="optional")  # collection.specc:84
    h.keyword("DATE-AVG", "datetime", level="optional")  # collection.specc:84
    h.keyword("MJD-BEG", "float", level="optional", unit="d")  # collection.specc:84
    h.keyword("MJD-END", "float", level="optional", unit="d")  # collection.specc:84
    h.keyword("MJD-MID", "float", level="optional", unit="d")  # collection.specc:85
    h.keyword("RA_TARG", "float", unit="deg", at_least=0, below=360)  # collection.specc:103
    h.keyword("DEC_TARG", "float", unit="deg", at_least=-90, at_most=90)  # collection.specc:103
    h.keyword("RADESYS", "string", one_of=FRAME)  # collection.specc:104
    h.keyword("EQUINOX", "float", level="optional", unit="a", one_of=(1950, 2000))  # collection.specc:104
    choose(
        h,
        "at_least_one-DATE-BEG-MJD-BEG",
        at_least_one,
        (("DATE-BEG",), ("MJD-BEG",)),
        lambda: ((h.exists("DATE-BEG"),), (h.exists("MJD-BEG"),)),
        message="it says when it began",
    )  # collection.specc:89
    choose(
        h,
        "at_least_one-DATE-END-MJD-END",
        at_least_one,
        (("DATE-END",), ("MJD-END",)),
        lambda: ((h.exists("DATE-END"),), (h.exists("MJD-END"),)),
        message="it says when it ended",
    )  # collection.specc:90
    choose(
        h,
        "at_least_one-MJD-MID-DATE-AVG",
        at_least_one,
        (("MJD-MID",), ("DATE-AVG",)),
        lambda: ((h.exists("MJD-MID"),), (h.exists("DATE-AVG"),)),
        message="it says when its middle was",
    )  # collection.specc:91
    h.rule(
        "MJD-BEG-MJD-END",
        lambda: h["MJD-BEG"] <= h["MJD-END"],
        if_present=("MJD-BEG", "MJD-END"),
        show={"MJD-BEG": lambda: h["MJD-BEG"], "MJD-END": lambda: h["MJD-END"]},
        message="it ends after it starts",
    )  # collection.specc:92
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        if_present=("DATE-BEG", "DATE-END"),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="it ends after it starts",
    )  # collection.specc:93
    h.rule(
        "DATE-BEG-MJD-BEG",
        lambda: close_to(mjd(h["DATE-BEG"]), h["MJD-BEG"], 1.1574074074074073e-05),
        if_present=("DATE-BEG", "MJD-BEG"),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "MJD-BEG": lambda: h["MJD-BEG"]},
        message="one start, told twice",
    )  # collection.specc:94
    h.rule(
        "DATE-END-MJD-END",
        lambda: close_to(mjd(h["DATE-END"]), h["MJD-END"], 1.1574074074074073e-05),
        if_present=("DATE-END", "MJD-END"),
        show={"DATE-END": lambda: h["DATE-END"], "MJD-END": lambda: h["MJD-END"]},
        message="one end, told twice",
    )  # collection.specc:95
    h.rule(
        "exists-FILTER-FILTER01",
        lambda: not (h.exists("FILTER") and h["FILTER"] == "MULTI") or h.exists("FILTER01"),
        show={"FILTER": lambda: h["FILTER"], "FILTER01": lambda: h["FILTER01"]},
        message="several filters are told one by one",
    )  # collection.specc:96
    h.rule(
        "RADESYS-exists-EQUINOX",
        lambda: h["RADESYS"] != "ICRS" or not h.exists("EQUINOX"),
        show={"RADESYS": lambda: h["RADESYS"], "EQUINOX": lambda: h["EQUINOX"]},
        message="ICRS has no equinox",
    )  # collection.specc:106
    h.rule(
        "RADESYS-exists-EQUINOX-2",
        lambda: h["RADESYS"] == "ICRS" or h.exists("EQUINOX"),
        show={"RADESYS": lambda: h["RADESYS"], "EQUINOX": lambda: h["EQUINOX"]},
        message="mean places belong to an equinox",
    )  # collection.specc:107


def check_timeseries(p: ProductCheck) -> None:
    """timeseries: Time series of a collection.

    Brightness or velocity of one target by time, from any mission; those of Kepler, K2 and TESS in the layout of their missions are `lightcurve` of
    `mast.lightcurve`.
    """
    p.rule(
        "filename",
        lambda: length(p.name) <= 90,
        show={"filename": lambda: p.name},
        message="names are no longer than need be",
    )  # hlsp.specc:130


def check_preview_pixels(h: PictureCheck) -> None:
    """pixels: grey or colours."""
    h.pixels("uint8", forms=lambda: (("uint8", ("ny", "nx")), ("uint8", ("ny", "nx", "channels"))))  # hlsp.specc:146


def check_preview(p: DocumentCheck) -> None:
    """preview: Preview of one product.

    A picture of a product for the pages of the archive, called as the product is, but for the ending.
    """
    p.rule(
        "filename",
        lambda: length(p.name) <= 90,
        show={"filename": lambda: p.name},
        message="names are no longer than need be",
    )  # hlsp.specc:147


def check_collection(d: Delivery) -> None:
    """collection: What one team delivers.

    A collection comes with a README, in text, that tells whom to ask, when it was made and what is new; a manifest that lists its files; and a picture of each
    product. Of these only pictures are described here.
    """
    d.rule(
        "count-image-spectrum-timeseries",
        lambda: d.count("image") + d.count("spectrum") + d.count("timeseries") >= 1,
        show={
            "count(image)": lambda: d.count("image"),
            "count(spectrum)": lambda: d.count("spectrum"),
            "count(timeseries)": lambda: d.count("timeseries"),
        },
        message="there is at least one file of science",
    )  # hlsp.specc:160


PRODUCTS = (
    FitsProduct(
        "image",
        title="Image of a collection",
        names=(
            NameTemplate(
                r"hlsp_(?P<project>[a-z][a-z0-9-]{0,18}[a-z0-9])_(?P<mission>[a-z0-9][a-z0-9.-]{0,19})_(?P<instrument>[a-z0-9][a-z0-9-]{0,19})_(?P<target>[a-z0-9][a-z0-9.+-]{0,28}[a-z0-9])_(?P<filter>[a-z0-9][a-z0-9.-]{0,19})_v(?P<version>\d{1,2}(?:\.\d{1,2}(?:\.[a-z0-9]{1,2})?)?)_(?P<type>(?:img|drz|drc|i2d|sci|mosaic|stack|map)(?:-[a-z0-9]{1,9})?)\.fits",
                "hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_{type}.fits",
            ),
        ),
        fields=(
            field("project", "text", lambda f: lower(f.primary["HLSPID"])),
            field("mission", "text"),
            field("instrument", "text"),
            field("target", "text"),
            field("filter", "text"),
            field("version", "text"),
            field("type", "text"),
        ),
        identify=lambda f: f.primary.exists("HLSPID") and f.count("SCI") > 0,
        layout=(
            hdu("PRIMARY", "primary", check_image_primary),
            hdu("SCI", "image", check_image_SCI),
            hdu("ERR", "image", check_image_ERR, level="optional"),
            hdu("WHT", "image", check_image_WHT, level="optional"),
            hdu("DQ", "image", check_image_DQ, level="optional"),
        ),
        anywhere=Anywhere(
            check_image_anywhere,
            (
                "OBSERVAT",
                "TELESCOP",
                "INSTRUME",
                "DETECTOR",
                "APERTURE",
                "FILTER",
                "TIMESYS",
                "XPOSURE",
                "TELAPSE",
                "DATE-BEG",
                "DATE-END",
                "DATE-AVG",
                "MJD-BEG",
                "MJD-END",
                "MJD-MID",
                "RA_TARG",
                "DEC_TARG",
                "RADESYS",
                "EQUINOX",
                "PSFSIZE",
            ),
            (r"FILTER\d{2}",),
        ),
        dimensions=("nx", "ny"),
        check=check_image,
    ),
    FitsProduct(
        "spectrum",
        title="Spectrum of a collection",
        names=(
            NameTemplate(
                r"hlsp_(?P<project>[a-z][a-z0-9-]{0,18}[a-z0-9])_(?P<mission>[a-z0-9][a-z0-9.-]{0,19})_(?P<instrument>[a-z0-9][a-z0-9-]{0,19})_(?P<target>[a-z0-9][a-z0-9.+-]{0,28}[a-z0-9])_(?P<filter>[a-z0-9][a-z0-9.-]{0,19})_v(?P<version>\d{1,2}(?:\.\d{1,2}(?:\.[a-z0-9]{1,2})?)?)_(?P<type>(?:spec|spec1d|1d|x1d|sed)(?:-[a-z0-9]{1,9})?)\.fits",
                "hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_{type}.fits",
            ),
        ),
        fields=(
            field("project", "text", lambda f: lower(f.primary["HLSPID"])),
            field("mission", "text"),
            field("instrument", "text"),
            field("target", "text"),
            field("filter", "text"),
            field("version", "text"),
            field("type", "text"),
        ),
        identify=lambda f: (
            f.primary.exists("HLSPID")
            and f.hdu("SPECTRUM").has_column(column_named(f.hdu("SPECTRUM"), "WAVELENGTH", "WAVE", "LAMBDA"))
        ),
        layout=(
            hdu("PRIMARY", "primary", check_spectrum_primary),
            hdu("SPECTRUM", "table", check_spectrum_SPECTRUM, at=1),
        ),
        anywhere=Anywhere(
            check_spectrum_anywhere,
            (
                "OBSERVAT",
                "TELESCOP",
                "INSTRUME",
                "DETECTOR",
                "APERTURE",
                "FILTER",
                "TIMESYS",
                "XPOSURE",
                "TELAPSE",
                "DATE-BEG",
                "DATE-END",
                "DATE-AVG",
                "MJD-BEG",
                "MJD-END",
                "MJD-MID",
                "RA_TARG",
                "DEC_TARG",
                "RADESYS",
                "EQUINOX",
                "DISPRSR",
                "SPECRES",
                "AIRORVAC",
            ),
            (r"FILTER\d{2}", r"DISPR\d{2}"),
        ),
        check=check_spectrum,
    ),
    FitsProduct(
        "timeseries",
        title="Time series of a collection",
        names=(
            NameTemplate(
                r"hlsp_(?P<project>[a-z][a-z0-9-]{0,18}[a-z0-9])_(?P<mission>[a-z0-9][a-z0-9.-]{0,19})_(?P<instrument>[a-z0-9][a-z0-9-]{0,19})_(?P<target>[a-z0-9][a-z0-9.+-]{0,28}[a-z0-9])_(?P<filter>[a-z0-9][a-z0-9.-]{0,19})_v(?P<version>\d{1,2}(?:\.\d{1,2}(?:\.[a-z0-9]{1,2})?)?)_(?P<type>(?:lc|phot|rv)(?:-[a-z0-9]{1,9})?)\.fits",
                "hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_{type}.fits",
            ),
        ),
        fields=(
            field("project", "text", lambda f: lower(f.primary["HLSPID"])),
            field("mission", "text"),
            field("instrument", "text"),
            field("target", "text"),
            field("filter", "text"),
            field("version", "text"),
            field("type", "text"),
        ),
        identify=lambda f: (
            f.primary.exists("HLSPID")
            and f.hdu("SERIES").has_column("TIME")
            and lower(f.primary["TELESCOP"]) not in ("kepler", "tess")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_timeseries_primary),
            hdu("SERIES", "table", check_timeseries_SERIES, at=1),
        ),
        anywhere=Anywhere(
            check_timeseries_anywhere,
            (
                "DETECTOR",
                "APERTURE",
                "FILTER",
                "TIMESYS",
                "XPOSURE",
                "TELAPSE",
                "DATE-BEG",
                "DATE-END",
                "DATE-AVG",
                "MJD-BEG",
                "MJD-END",
                "MJD-MID",
                "RA_TARG",
                "DEC_TARG",
                "RADESYS",
                "EQUINOX",
            ),
            (r"FILTER\d{2}",),
        ),
        check=check_timeseries,
    ),
    DocumentProduct(
        "preview",
        PNG,
        title="Preview of one product",
        names=(
            NameTemplate(
                r"hlsp_(?P<project>[a-z][a-z0-9-]{0,18}[a-z0-9])_(?P<mission>[a-z0-9][a-z0-9.-]{0,19})_(?P<instrument>[a-z0-9][a-z0-9-]{0,19})_(?P<target>[a-z0-9][a-z0-9.+-]{0,28}[a-z0-9])_(?P<filter>[a-z0-9][a-z0-9.-]{0,19})_v(?P<version>\d{1,2}(?:\.\d{1,2}(?:\.[a-z0-9]{1,2})?)?)_(?P<type>[a-z0-9-]{1,16})\.png",
                "hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_{type}.png",
            ),
        ),
        fields=(
            field("project", "text"),
            field("mission", "text"),
            field("instrument", "text"),
            field("target", "text"),
            field("filter", "text"),
            field("version", "text"),
            field("type", "text"),
        ),
        layout=(block("pixels", "picture", check_preview_pixels),),
        dimensions=("channels", "nx", "ny"),
        check=check_preview,
    ),
)

DATASETS = (
    Dataset(
        "collection",
        title="What one team delivers",
        key=("project",),
        members=(
            Member(
                "image",
                (
                    MemberProduct(
                        "mast.hlsp:image",
                        (
                            NameTemplate(
                                r"hlsp_(?P<project>[a-z][a-z0-9-]{0,18}[a-z0-9])_(?P<mission>[a-z0-9][a-z0-9.-]{0,19})_(?P<instrument>[a-z0-9][a-z0-9-]{0,19})_(?P<target>[a-z0-9][a-z0-9.+-]{0,28}[a-z0-9])_(?P<filter>[a-z0-9][a-z0-9.-]{0,19})_v(?P<version>\d{1,2}(?:\.\d{1,2}(?:\.[a-z0-9]{1,2})?)?)_(?P<type>(?:img|drz|drc|i2d|sci|mosaic|stack|map)(?:-[a-z0-9]{1,9})?)\.fits",
                                "hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_{type}.fits",
                            ),
                        ),
                    ),
                ),
                least=0,
                most=None,
            ),
            Member(
                "spectrum",
                (
                    MemberProduct(
                        "mast.hlsp:spectrum",
                        (
                            NameTemplate(
                                r"hlsp_(?P<project>[a-z][a-z0-9-]{0,18}[a-z0-9])_(?P<mission>[a-z0-9][a-z0-9.-]{0,19})_(?P<instrument>[a-z0-9][a-z0-9-]{0,19})_(?P<target>[a-z0-9][a-z0-9.+-]{0,28}[a-z0-9])_(?P<filter>[a-z0-9][a-z0-9.-]{0,19})_v(?P<version>\d{1,2}(?:\.\d{1,2}(?:\.[a-z0-9]{1,2})?)?)_(?P<type>(?:spec|spec1d|1d|x1d|sed)(?:-[a-z0-9]{1,9})?)\.fits",
                                "hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_{type}.fits",
                            ),
                        ),
                    ),
                ),
                least=0,
                most=None,
            ),
            Member(
                "timeseries",
                (
                    MemberProduct(
                        "mast.hlsp:timeseries",
                        (
                            NameTemplate(
                                r"hlsp_(?P<project>[a-z][a-z0-9-]{0,18}[a-z0-9])_(?P<mission>[a-z0-9][a-z0-9.-]{0,19})_(?P<instrument>[a-z0-9][a-z0-9-]{0,19})_(?P<target>[a-z0-9][a-z0-9.+-]{0,28}[a-z0-9])_(?P<filter>[a-z0-9][a-z0-9.-]{0,19})_v(?P<version>\d{1,2}(?:\.\d{1,2}(?:\.[a-z0-9]{1,2})?)?)_(?P<type>(?:lc|phot|rv)(?:-[a-z0-9]{1,9})?)\.fits",
                                "hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_{type}.fits",
                            ),
                        ),
                    ),
                ),
                least=0,
                most=None,
            ),
            Member(
                "preview",
                (
                    MemberProduct(
                        "mast.hlsp:preview",
                        (
                            NameTemplate(
                                r"hlsp_(?P<project>[a-z][a-z0-9-]{0,18}[a-z0-9])_(?P<mission>[a-z0-9][a-z0-9.-]{0,19})_(?P<instrument>[a-z0-9][a-z0-9-]{0,19})_(?P<target>[a-z0-9][a-z0-9.+-]{0,28}[a-z0-9])_(?P<filter>[a-z0-9][a-z0-9.-]{0,19})_v(?P<version>\d{1,2}(?:\.\d{1,2}(?:\.[a-z0-9]{1,2})?)?)_(?P<type>[a-z0-9-]{1,16})\.png",
                                "hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_{type}.png",
                            ),
                        ),
                    ),
                ),
                least=0,
                most=None,
            ),
        ),
        undeclared="allowed",
        check=check_collection,
    ),
)

RULES = """\
error 0:26 image:name
error 1:111 image/name/project:value
error 0:20 image:undeclared-hdu
error 1:63 image/PRIMARY/HLSPID:presence
error 1:63 image/PRIMARY/HLSPID:type
error 1:63 image/PRIMARY/HLSPID:null
error 1:63 image/PRIMARY/HLSPID:matches
warning 1:63 image/PRIMARY/HLSPNAME:presence
error 1:63 image/PRIMARY/HLSPNAME:type
error 1:63 image/PRIMARY/HLSPNAME:null
error 1:63 image/PRIMARY/HLSPNAME:nonempty
warning 1:63 image/PRIMARY/HLSPLEAD:presence
error 1:63 image/PRIMARY/HLSPLEAD:type
error 1:63 image/PRIMARY/HLSPLEAD:null
error 1:63 image/PRIMARY/HLSPLEAD:nonempty
error 1:63 image/PRIMARY/HLSPTARG:presence
error 1:63 image/PRIMARY/HLSPTARG:type
error 1:63 image/PRIMARY/HLSPTARG:null
error 1:63 image/PRIMARY/HLSPTARG:nonempty
error 1:63 image/PRIMARY/HLSPVER:presence
error 1:63 image/PRIMARY/HLSPVER:type
error 1:63 image/PRIMARY/HLSPVER:null
error 1:67 image/PRIMARY/DOI:presence
error 1:67 image/PRIMARY/DOI:type
error 1:67 image/PRIMARY/DOI:null
error 1:67 image/PRIMARY/DOI:matches
error 1:68 image/PRIMARY/LICENSE:presence
error 1:68 image/PRIMARY/LICENSE:type
error 1:68 image/PRIMARY/LICENSE:null
error 1:68 image/PRIMARY/LICENSE:value
error 1:68 image/PRIMARY/LICENURL:presence
error 1:68 image/PRIMARY/LICENURL:type
error 1:68 image/PRIMARY/LICENURL:null
error 1:68 image/PRIMARY/LICENURL:value
error 1:68 image/PRIMARY/PROPOSID:type
error 1:68 image/PRIMARY/PROPOSID:null
error 1:68 image/PRIMARY/REFERENC:type
error 1:68 image/PRIMARY/REFERENC:null
error 1:68 image/PRIMARY/SIMULATD:type
error 1:68 image/PRIMARY/SIMULATD:null
error 1:68 image/PRIMARY/SIMULATD:value
warning 1:69 image/PRIMARY/FILENAME:presence
error 1:69 image/PRIMARY/FILENAME:type
error 1:69 image/PRIMARY/FILENAME:null
error 1:69 image/PRIMARY/FILENAME:value
error 0:30 image/PRIMARY:shape
error 0:40 image/SCI:presence
error 0:40 image/SCI:kind
error 0:40 image/SCI:match
warning 6:98 image/SCI/WCSAXES:presence
error 6:98 image/SCI/WCSAXES:type
error 6:98 image/SCI/WCSAXES:null
error 6:98 image/SCI/WCSAXES:limit
error 6:99 image/SCI/WCSNAME:type
error 6:99 image/SCI/WCSNAME:null
error 6:100 image/SCI/CTYPE[i]:presence
error 6:100 image/SCI/CTYPE[i]:type
error 6:100 image/SCI/CTYPE[i]:null
error 6:100 image/SCI/CTYPE[i]:matches
error 6:101 image/SCI/CUNIT[i]:type
error 6:101 image/SCI/CUNIT[i]:null
error 6:101 image/SCI/CUNIT[i]:value
error 6:102 image/SCI/CRPIX[i]:presence
error 6:102 image/SCI/CRPIX[i]:type
error 6:102 image/SCI/CRPIX[i]:null
error 6:102 image/SCI/CRPIX[i]:unit
error 6:103 image/SCI/CRVAL[i]:presence
error 6:103 image/SCI/CRVAL[i]:type
error 6:103 image/SCI/CRVAL[i]:null
error 6:103 image/SCI/CRVAL[i]:unit
error 6:104 image/SCI/CDELT[i]:type
error 6:104 image/SCI/CDELT[i]:null
error 6:104 image/SCI/CDELT[i]:unit
error 6:105 image/SCI/PC[i]_[j]:type
error 6:105 image/SCI/PC[i]_[j]:null
error 6:105 image/SCI/PC[i]_[j]:unit
error 6:106 image/SCI/CD[i]_[j]:type
error 6:106 image/SCI/CD[i]_[j]:null
error 6:106 image/SCI/CD[i]_[j]:unit
info 6:107 image/SCI/CROTA2:presence
error 6:107 image/SCI/CROTA2:type
error 6:107 image/SCI/CROTA2:null
error 6:107 image/SCI/CROTA2:unit
error 6:108 image/SCI/CRDER[i]:type
error 6:108 image/SCI/CRDER[i]:null
error 6:108 image/SCI/CRDER[i]:unit
error 6:108 image/SCI/CRDER[i]:limit
error 6:109 image/SCI/CSYER[i]:type
error 6:109 image/SCI/CSYER[i]:null
error 6:109 image/SCI/CSYER[i]:unit
error 6:109 image/SCI/CSYER[i]:limit
error 6:110 image/SCI/LONPOLE:type
error 6:110 image/SCI/LONPOLE:null
error 6:110 image/SCI/LONPOLE:unit
error 6:110 image/SCI/LONPOLE:limit
error 6:111 image/SCI/LATPOLE:type
error 6:111 image/SCI/LATPOLE:null
error 6:111 image/SCI/LATPOLE:unit
error 6:111 image/SCI/LATPOLE:limit
error 0:40 image/SCI:type
error 0:40 image/SCI:shape
error 6:113 image/SCI:at_most_one-CROTA2-any-PC[i]_[j]
error 6:114 image/SCI:at_most_one-any-PC[i]_[j]-CD[i]_[j]
error 0:43 image/SCI:exactly_one-CDELT1-CD1_1
error 0:45 image/ERR:kind
error 0:45 image/ERR:match
error 8:39 image/ERR/INHERIT:type
error 8:39 image/ERR/INHERIT:null
error 8:39 image/ERR/INHERIT:value
error 0:45 image/ERR:type
error 0:45 image/ERR:shape
error 0:45 image/ERR:unit
error 0:45 image/ERR:limit
error 0:49 image/WHT:kind
error 0:49 image/WHT:match
error 8:39 image/WHT/INHERIT:type
error 8:39 image/WHT/INHERIT:null
error 8:39 image/WHT/INHERIT:value
error 0:49 image/WHT:type
error 0:49 image/WHT:shape
error 0:49 image/WHT:null
error 0:49 image/WHT:limit
error 0:53 image/DQ:kind
error 0:53 image/DQ:match
error 8:39 image/DQ/INHERIT:type
error 8:39 image/DQ/INHERIT:null
error 8:39 image/DQ/INHERIT:value
error 0:53 image/DQ:type
error 0:53 image/DQ:shape
error 0:53 image/DQ:null
error 1:76 image/anywhere/OBSERVAT:presence
error 1:76 image/anywhere/OBSERVAT:type
error 1:76 image/anywhere/OBSERVAT:null
error 1:76 image/anywhere/OBSERVAT:nonempty
error 1:76 image/anywhere/OBSERVAT:agree
error 1:77 image/anywhere/TELESCOP:presence
error 1:77 image/anywhere/TELESCOP:type
error 1:77 image/anywhere/TELESCOP:null
error 1:77 image/anywhere/TELESCOP:nonempty
error 1:77 image/anywhere/TELESCOP:agree
error 1:77 image/anywhere/INSTRUME:presence
error 1:77 image/anywhere/INSTRUME:type
error 1:77 image/anywhere/INSTRUME:null
error 1:77 image/anywhere/INSTRUME:nonempty
error 1:77 image/anywhere/INSTRUME:agree
error 1:84 image/anywhere/DETECTOR:type
error 1:84 image/anywhere/DETECTOR:null
error 1:84 image/anywhere/DETECTOR:nonempty
error 1:84 image/anywhere/DETECTOR:agree
error 1:84 image/anywhere/APERTURE:type
error 1:84 image/anywhere/APERTURE:null
error 1:84 image/anywhere/APERTURE:nonempty
error 1:84 image/anywhere/APERTURE:agree
error 1:84 image/anywhere/FILTER:presence
error 1:84 image/anywhere/FILTER:type
error 1:84 image/anywhere/FILTER:null
error 1:84 image/anywhere/FILTER:nonempty
error 1:84 image/anywhere/FILTER:agree
error 1:84 image/anywhere/FILTER[i:2]:type
error 1:84 image/anywhere/FILTER[i:2]:null
error 1:84 image/anywhere/FILTER[i:2]:nonempty
error 1:84 image/anywhere/FILTER[i:2]:agree
error 1:84 image/anywhere/TIMESYS:presence
error 1:84 image/anywhere/TIMESYS:type
error 1:84 image/anywhere/TIMESYS:null
error 1:84 image/anywhere/TIMESYS:in
error 1:84 image/anywhere/TIMESYS:agree
error 1:84 image/anywhere/XPOSURE:presence
error 1:84 image/anywhere/XPOSURE:type
error 1:84 image/anywhere/XPOSURE:null
error 1:84 image/anywhere/XPOSURE:unit
error 1:49 image/anywhere/XPOSURE:limit
error 1:84 image/anywhere/XPOSURE:agree
warning 1:84 image/anywhere/TELAPSE:presence
error 1:84 image/anywhere/TELAPSE:type
error 1:84 image/anywhere/TELAPSE:null
error 1:84 image/anywhere/TELAPSE:unit
error 1:50 image/anywhere/TELAPSE:limit
error 1:84 image/anywhere/TELAPSE:agree
error 1:84 image/anywhere/DATE-BEG:type
error 1:84 image/anywhere/DATE-BEG:null
error 1:84 image/anywhere/DATE-BEG:agree
error 1:84 image/anywhere/DATE-END:type
error 1:84 image/anywhere/DATE-END:null
error 1:84 image/anywhere/DATE-END:agree
error 1:84 image/anywhere/DATE-AVG:type
error 1:84 image/anywhere/DATE-AVG:null
error 1:84 image/anywhere/DATE-AVG:agree
error 1:84 image/anywhere/MJD-BEG:type
error 1:84 image/anywhere/MJD-BEG:null
error 1:84 image/anywhere/MJD-BEG:unit
error 1:84 image/anywhere/MJD-BEG:agree
error 1:84 image/anywhere/MJD-END:type
error 1:84 image/anywhere/MJD-END:null
error 1:84 image/anywhere/MJD-END:unit
error 1:84 image/anywhere/MJD-END:agree
error 1:85 image/anywhere/MJD-MID:type
error 1:85 image/anywhere/MJD-MID:null
error 1:85 image/anywhere/MJD-MID:unit
error 1:85 image/anywhere/MJD-MID:agree
error 1:103 image/anywhere/RA_TARG:presence
error 1:103 image/anywhere/RA_TARG:type
error 1:103 image/anywhere/RA_TARG:null
error 1:103 image/anywhere/RA_TARG:unit
error 6:47 image/anywhere/RA_TARG:limit
error 1:103 image/anywhere/RA_TARG:agree
error 1:103 image/anywhere/DEC_TARG:presence
error 1:103 image/anywhere/DEC_TARG:type
error 1:103 image/anywhere/DEC_TARG:null
error 1:103 image/anywhere/DEC_TARG:unit
error 6:48 image/anywhere/DEC_TARG:limit
error 1:103 image/anywhere/DEC_TARG:agree
error 1:104 image/anywhere/RADESYS:presence
error 1:104 image/anywhere/RADESYS:type
error 1:104 image/anywhere/RADESYS:null
error 1:104 image/anywhere/RADESYS:in
error 1:104 image/anywhere/RADESYS:agree
error 1:104 image/anywhere/EQUINOX:type
error 1:104 image/anywhere/EQUINOX:null
error 1:104 image/anywhere/EQUINOX:unit
error 1:104 image/anywhere/EQUINOX:in
error 1:104 image/anywhere/EQUINOX:agree
warning 0:38 image/anywhere/PSFSIZE:presence
error 0:38 image/anywhere/PSFSIZE:type
error 0:38 image/anywhere/PSFSIZE:null
error 0:38 image/anywhere/PSFSIZE:unit
error 1:55 image/anywhere/PSFSIZE:limit
error 0:38 image/anywhere/PSFSIZE:agree
error 1:89 image/anywhere:at_least_one-DATE-BEG-MJD-BEG
error 1:90 image/anywhere:at_least_one-DATE-END-MJD-END
error 1:91 image/anywhere:at_least_one-MJD-MID-DATE-AVG
error 1:92 image/anywhere:MJD-BEG-MJD-END
error 1:93 image/anywhere:DATE-BEG-DATE-END
error 1:94 image/anywhere:DATE-BEG-MJD-BEG
error 1:95 image/anywhere:DATE-END-MJD-END
warning 1:96 image/anywhere:exists-FILTER-FILTER01
error 1:106 image/anywhere:RADESYS-exists-EQUINOX
error 1:107 image/anywhere:RADESYS-exists-EQUINOX-2
warning 0:57 image:filename
error 0:65 spectrum:name
error 1:111 spectrum/name/project:value
error 0:60 spectrum:undeclared-hdu
error 1:63 spectrum/PRIMARY/HLSPID:presence
error 1:63 spectrum/PRIMARY/HLSPID:type
error 1:63 spectrum/PRIMARY/HLSPID:null
error 1:63 spectrum/PRIMARY/HLSPID:matches
warning 1:63 spectrum/PRIMARY/HLSPNAME:presence
error 1:63 spectrum/PRIMARY/HLSPNAME:type
error 1:63 spectrum/PRIMARY/HLSPNAME:null
error 1:63 spectrum/PRIMARY/HLSPNAME:nonempty
warning 1:63 spectrum/PRIMARY/HLSPLEAD:presence
error 1:63 spectrum/PRIMARY/HLSPLEAD:type
error 1:63 spectrum/PRIMARY/HLSPLEAD:null
error 1:63 spectrum/PRIMARY/HLSPLEAD:nonempty
error 1:63 spectrum/PRIMARY/HLSPTARG:presence
error 1:63 spectrum/PRIMARY/HLSPTARG:type
error 1:63 spectrum/PRIMARY/HLSPTARG:null
error 1:63 spectrum/PRIMARY/HLSPTARG:nonempty
error 1:63 spectrum/PRIMARY/HLSPVER:presence
error 1:63 spectrum/PRIMARY/HLSPVER:type
error 1:63 spectrum/PRIMARY/HLSPVER:null
error 1:67 spectrum/PRIMARY/DOI:presence
error 1:67 spectrum/PRIMARY/DOI:type
error 1:67 spectrum/PRIMARY/DOI:null
error 1:67 spectrum/PRIMARY/DOI:matches
error 1:68 spectrum/PRIMARY/LICENSE:presence
error 1:68 spectrum/PRIMARY/LICENSE:type
error 1:68 spectrum/PRIMARY/LICENSE:null
error 1:68 spectrum/PRIMARY/LICENSE:value
error 1:68 spectrum/PRIMARY/LICENURL:presence
error 1:68 spectrum/PRIMARY/LICENURL:type
error 1:68 spectrum/PRIMARY/LICENURL:null
error 1:68 spectrum/PRIMARY/LICENURL:value
error 1:68 spectrum/PRIMARY/PROPOSID:type
error 1:68 spectrum/PRIMARY/PROPOSID:null
error 1:68 spectrum/PRIMARY/REFERENC:type
error 1:68 spectrum/PRIMARY/REFERENC:null
error 1:68 spectrum/PRIMARY/SIMULATD:type
error 1:68 spectrum/PRIMARY/SIMULATD:null
error 1:68 spectrum/PRIMARY/SIMULATD:value
warning 1:69 spectrum/PRIMARY/FILENAME:presence
error 1:69 spectrum/PRIMARY/FILENAME:type
error 1:69 spectrum/PRIMARY/FILENAME:null
error 1:69 spectrum/PRIMARY/FILENAME:value
error 0:69 spectrum/PRIMARY:shape
error 0:81 spectrum/SPECTRUM:presence
error 0:81 spectrum/SPECTRUM:kind
error 0:81 spectrum/SPECTRUM:match
error 8:39 spectrum/SPECTRUM/INHERIT:type
error 8:39 spectrum/SPECTRUM/INHERIT:null
error 8:39 spectrum/SPECTRUM/INHERIT:value
error 0:84 spectrum/SPECTRUM:rows
error 0:86 spectrum/SPECTRUM/WAVELENGTH:also
error 0:86 spectrum/SPECTRUM/WAVELENGTH:presence
error 0:86 spectrum/SPECTRUM/WAVELENGTH:type
error 0:86 spectrum/SPECTRUM/WAVELENGTH:shape
error 0:86 spectrum/SPECTRUM/WAVELENGTH:null
error 0:86 spectrum/SPECTRUM/WAVELENGTH:unit
error 0:86 spectrum/SPECTRUM/WAVELENGTH:limit
error 0:86 spectrum/SPECTRUM/WAVELENGTH:order
error 0:87 spectrum/SPECTRUM/FLUX:presence
error 0:87 spectrum/SPECTRUM/FLUX:type
error 0:87 spectrum/SPECTRUM/FLUX:shape
error 0:88 spectrum/SPECTRUM/FLUX_ERROR:also
error 0:88 spectrum/SPECTRUM/FLUX_ERROR:type
error 0:88 spectrum/SPECTRUM/FLUX_ERROR:shape
error 0:88 spectrum/SPECTRUM/FLUX_ERROR:unit
error 0:88 spectrum/SPECTRUM/FLUX_ERROR:limit
error 0:89 spectrum/SPECTRUM/DQ:type
error 0:89 spectrum/SPECTRUM/DQ:shape
error 0:89 spectrum/SPECTRUM/DQ:null
error 1:76 spectrum/anywhere/OBSERVAT:presence
error 1:76 spectrum/anywhere/OBSERVAT:type
error 1:76 spectrum/anywhere/OBSERVAT:null
error 1:76 spectrum/anywhere/OBSERVAT:nonempty
error 1:76 spectrum/anywhere/OBSERVAT:agree
error 1:77 spectrum/anywhere/TELESCOP:presence
error 1:77 spectrum/anywhere/TELESCOP:type
error 1:77 spectrum/anywhere/TELESCOP:null
error 1:77 spectrum/anywhere/TELESCOP:nonempty
error 1:77 spectrum/anywhere/TELESCOP:agree
error 1:77 spectrum/anywhere/INSTRUME:presence
error 1:77 spectrum/anywhere/INSTRUME:type
error 1:77 spectrum/anywhere/INSTRUME:null
error 1:77 spectrum/anywhere/INSTRUME:nonempty
error 1:77 spectrum/anywhere/INSTRUME:agree
error 1:84 spectrum/anywhere/DETECTOR:type
error 1:84 spectrum/anywhere/DETECTOR:null
error 1:84 spectrum/anywhere/DETECTOR:nonempty
error 1:84 spectrum/anywhere/DETECTOR:agree
error 1:84 spectrum/anywhere/APERTURE:type
error 1:84 spectrum/anywhere/APERTURE:null
error 1:84 spectrum/anywhere/APERTURE:nonempty
error 1:84 spectrum/anywhere/APERTURE:agree
error 1:84 spectrum/anywhere/FILTER:type
error 1:84 spectrum/anywhere/FILTER:null
error 1:84 spectrum/anywhere/FILTER:nonempty
error 1:84 spectrum/anywhere/FILTER:agree
error 1:84 spectrum/anywhere/FILTER[i:2]:type
error 1:84 spectrum/anywhere/FILTER[i:2]:null
error 1:84 spectrum/anywhere/FILTER[i:2]:nonempty
error 1:84 spectrum/anywhere/FILTER[i:2]:agree
error 1:84 spectrum/anywhere/TIMESYS:presence
error 1:84 spectrum/anywhere/TIMESYS:type
error 1:84 spectrum/anywhere/TIMESYS:null
error 1:84 spectrum/anywhere/TIMESYS:in
error 1:84 spectrum/anywhere/TIMESYS:agree
error 1:84 spectrum/anywhere/XPOSURE:presence
error 1:84 spectrum/anywhere/XPOSURE:type
error 1:84 spectrum/anywhere/XPOSURE:null
error 1:84 spectrum/anywhere/XPOSURE:unit
error 1:49 spectrum/anywhere/XPOSURE:limit
error 1:84 spectrum/anywhere/XPOSURE:agree
warning 1:84 spectrum/anywhere/TELAPSE:presence
error 1:84 spectrum/anywhere/TELAPSE:type
error 1:84 spectrum/anywhere/TELAPSE:null
error 1:84 spectrum/anywhere/TELAPSE:unit
error 1:50 spectrum/anywhere/TELAPSE:limit
error 1:84 spectrum/anywhere/TELAPSE:agree
error 1:84 spectrum/anywhere/DATE-BEG:type
error 1:84 spectrum/anywhere/DATE-BEG:null
error 1:84 spectrum/anywhere/DATE-BEG:agree
error 1:84 spectrum/anywhere/DATE-END:type
error 1:84 spectrum/anywhere/DATE-END:null
error 1:84 spectrum/anywhere/DATE-END:agree
error 1:84 spectrum/anywhere/DATE-AVG:type
error 1:84 spectrum/anywhere/DATE-AVG:null
error 1:84 spectrum/anywhere/DATE-AVG:agree
error 1:84 spectrum/anywhere/MJD-BEG:type
error 1:84 spectrum/anywhere/MJD-BEG:null
error 1:84 spectrum/anywhere/MJD-BEG:unit
error 1:84 spectrum/anywhere/MJD-BEG:agree
error 1:84 spectrum/anywhere/MJD-END:type
error 1:84 spectrum/anywhere/MJD-END:null
error 1:84 spectrum/anywhere/MJD-END:unit
error 1:84 spectrum/anywhere/MJD-END:agree
error 1:85 spectrum/anywhere/MJD-MID:type
error 1:85 spectrum/anywhere/MJD-MID:null
error 1:85 spectrum/anywhere/MJD-MID:unit
error 1:85 spectrum/anywhere/MJD-MID:agree
error 1:103 spectrum/anywhere/RA_TARG:presence
error 1:103 spectrum/anywhere/RA_TARG:type
error 1:103 spectrum/anywhere/RA_TARG:null
error 1:103 spectrum/anywhere/RA_TARG:unit
error 6:47 spectrum/anywhere/RA_TARG:limit
error 1:103 spectrum/anywhere/RA_TARG:agree
error 1:103 spectrum/anywhere/DEC_TARG:presence
error 1:103 spectrum/anywhere/DEC_TARG:type
error 1:103 spectrum/anywhere/DEC_TARG:null
error 1:103 spectrum/anywhere/DEC_TARG:unit
error 6:48 spectrum/anywhere/DEC_TARG:limit
error 1:103 spectrum/anywhere/DEC_TARG:agree
error 1:104 spectrum/anywhere/RADESYS:presence
error 1:104 spectrum/anywhere/RADESYS:type
error 1:104 spectrum/anywhere/RADESYS:null
error 1:104 spectrum/anywhere/RADESYS:in
error 1:104 spectrum/anywhere/RADESYS:agree
error 1:104 spectrum/anywhere/EQUINOX:type
error 1:104 spectrum/anywhere/EQUINOX:null
error 1:104 spectrum/anywhere/EQUINOX:unit
error 1:104 spectrum/anywhere/EQUINOX:in
error 1:104 spectrum/anywhere/EQUINOX:agree
warning 0:77 spectrum/anywhere/DISPRSR:presence
error 0:77 spectrum/anywhere/DISPRSR:type
error 0:77 spectrum/anywhere/DISPRSR:null
error 0:77 spectrum/anywhere/DISPRSR:nonempty
error 0:77 spectrum/anywhere/DISPRSR:agree
error 0:77 spectrum/anywhere/DISPR[i:2]:type
error 0:77 spectrum/anywhere/DISPR[i:2]:null
error 0:77 spectrum/anywhere/DISPR[i:2]:nonempty
error 0:77 spectrum/anywhere/DISPR[i:2]:agree
error 0:77 spectrum/anywhere/SPECRES:type
error 0:77 spectrum/anywhere/SPECRES:null
error 1:56 spectrum/anywhere/SPECRES:limit
error 0:77 spectrum/anywhere/SPECRES:agree
warning 0:78 spectrum/anywhere/AIRORVAC:presence
error 0:78 spectrum/anywhere/AIRORVAC:type
error 0:78 spectrum/anywhere/AIRORVAC:null
error 0:78 spectrum/anywhere/AIRORVAC:in
error 0:78 spectrum/anywhere/AIRORVAC:agree
error 1:89 spectrum/anywhere:at_least_one-DATE-BEG-MJD-BEG
error 1:90 spectrum/anywhere:at_least_one-DATE-END-MJD-END
error 1:91 spectrum/anywhere:at_least_one-MJD-MID-DATE-AVG
error 1:92 spectrum/anywhere:MJD-BEG-MJD-END
error 1:93 spectrum/anywhere:DATE-BEG-DATE-END
error 1:94 spectrum/anywhere:DATE-BEG-MJD-BEG
error 1:95 spectrum/anywhere:DATE-END-MJD-END
warning 1:96 spectrum/anywhere:exists-FILTER-FILTER01
error 1:106 spectrum/anywhere:RADESYS-exists-EQUINOX
error 1:107 spectrum/anywhere:RADESYS-exists-EQUINOX-2
warning 0:79 spectrum/anywhere:exists-DISPRSR-DISPR01
warning 0:92 spectrum:filename
error 0:101 timeseries:name
error 1:111 timeseries/name/project:value
error 0:95 timeseries:undeclared-hdu
error 1:63 timeseries/PRIMARY/HLSPID:presence
error 1:63 timeseries/PRIMARY/HLSPID:type
error 1:63 timeseries/PRIMARY/HLSPID:null
error 1:63 timeseries/PRIMARY/HLSPID:matches
warning 1:63 timeseries/PRIMARY/HLSPNAME:presence
error 1:63 timeseries/PRIMARY/HLSPNAME:type
error 1:63 timeseries/PRIMARY/HLSPNAME:null
error 1:63 timeseries/PRIMARY/HLSPNAME:nonempty
warning 1:63 timeseries/PRIMARY/HLSPLEAD:presence
error 1:63 timeseries/PRIMARY/HLSPLEAD:type
error 1:63 timeseries/PRIMARY/HLSPLEAD:null
error 1:63 timeseries/PRIMARY/HLSPLEAD:nonempty
error 1:63 timeseries/PRIMARY/HLSPTARG:presence
error 1:63 timeseries/PRIMARY/HLSPTARG:type
error 1:63 timeseries/PRIMARY/HLSPTARG:null
error 1:63 timeseries/PRIMARY/HLSPTARG:nonempty
error 1:63 timeseries/PRIMARY/HLSPVER:presence
error 1:63 timeseries/PRIMARY/HLSPVER:type
error 1:63 timeseries/PRIMARY/HLSPVER:null
error 1:67 timeseries/PRIMARY/DOI:presence
error 1:67 timeseries/PRIMARY/DOI:type
error 1:67 timeseries/PRIMARY/DOI:null
error 1:67 timeseries/PRIMARY/DOI:matches
error 1:68 timeseries/PRIMARY/LICENSE:presence
error 1:68 timeseries/PRIMARY/LICENSE:type
error 1:68 timeseries/PRIMARY/LICENSE:null
error 1:68 timeseries/PRIMARY/LICENSE:value
error 1:68 timeseries/PRIMARY/LICENURL:presence
error 1:68 timeseries/PRIMARY/LICENURL:type
error 1:68 timeseries/PRIMARY/LICENURL:null
error 1:68 timeseries/PRIMARY/LICENURL:value
error 1:68 timeseries/PRIMARY/PROPOSID:type
error 1:68 timeseries/PRIMARY/PROPOSID:null
error 1:68 timeseries/PRIMARY/REFERENC:type
error 1:68 timeseries/PRIMARY/REFERENC:null
error 1:68 timeseries/PRIMARY/SIMULATD:type
error 1:68 timeseries/PRIMARY/SIMULATD:null
error 1:68 timeseries/PRIMARY/SIMULATD:value
warning 1:69 timeseries/PRIMARY/FILENAME:presence
error 1:69 timeseries/PRIMARY/FILENAME:type
error 1:69 timeseries/PRIMARY/FILENAME:null
error 1:69 timeseries/PRIMARY/FILENAME:value
error 1:76 timeseries/PRIMARY/OBSERVAT:presence
error 1:76 timeseries/PRIMARY/OBSERVAT:type
error 1:76 timeseries/PRIMARY/OBSERVAT:null
error 1:76 timeseries/PRIMARY/OBSERVAT:nonempty
error 1:77 timeseries/PRIMARY/TELESCOP:presence
error 1:77 timeseries/PRIMARY/TELESCOP:type
error 1:77 timeseries/PRIMARY/TELESCOP:null
error 1:77 timeseries/PRIMARY/TELESCOP:nonempty
error 1:77 timeseries/PRIMARY/INSTRUME:presence
error 1:77 timeseries/PRIMARY/INSTRUME:type
error 1:77 timeseries/PRIMARY/INSTRUME:null
error 1:77 timeseries/PRIMARY/INSTRUME:nonempty
error 0:105 timeseries/PRIMARY:shape
error 0:114 timeseries/SERIES:presence
error 0:114 timeseries/SERIES:kind
error 0:114 timeseries/SERIES:match
error 8:39 timeseries/SERIES/INHERIT:type
error 8:39 timeseries/SERIES/INHERIT:null
error 8:39 timeseries/SERIES/INHERIT:value
error 0:117 timeseries/SERIES:rows
error 0:119 timeseries/SERIES/TIME:presence
error 0:119 timeseries/SERIES/TIME:type
error 0:119 timeseries/SERIES/TIME:shape
error 0:119 timeseries/SERIES/TIME:unit
error 0:119 timeseries/SERIES/TIME:order
error 0:120 timeseries/SERIES/FLUX:type
error 0:120 timeseries/SERIES/FLUX:shape
error 0:121 timeseries/SERIES/FLUX_ERR:type
error 0:121 timeseries/SERIES/FLUX_ERR:shape
error 0:121 timeseries/SERIES/FLUX_ERR:unit
error 0:121 timeseries/SERIES/FLUX_ERR:limit
error 0:122 timeseries/SERIES/FLUX_FLAG:type
error 0:122 timeseries/SERIES/FLUX_FLAG:shape
error 0:122 timeseries/SERIES/FLUX_FLAG:null
error 0:123 timeseries/SERIES/BKG_FLUX:type
error 0:123 timeseries/SERIES/BKG_FLUX:shape
error 0:124 timeseries/SERIES/BKG_FLUX_ERR:type
error 0:124 timeseries/SERIES/BKG_FLUX_ERR:shape
error 0:124 timeseries/SERIES/BKG_FLUX_ERR:unit
error 0:124 timeseries/SERIES/BKG_FLUX_ERR:limit
error 0:125 timeseries/SERIES/RV:type
error 0:125 timeseries/SERIES/RV:shape
error 0:125 timeseries/SERIES/RV:unit
error 0:126 timeseries/SERIES/RV_ERR:type
error 0:126 timeseries/SERIES/RV_ERR:shape
error 0:126 timeseries/SERIES/RV_ERR:unit
error 0:126 timeseries/SERIES/RV_ERR:limit
error 0:128 timeseries/SERIES:at_least_one-FLUX-RV
error 1:84 timeseries/anywhere/DETECTOR:type
error 1:84 timeseries/anywhere/DETECTOR:null
error 1:84 timeseries/anywhere/DETECTOR:nonempty
error 1:84 timeseries/anywhere/DETECTOR:agree
error 1:84 timeseries/anywhere/APERTURE:type
error 1:84 timeseries/anywhere/APERTURE:null
error 1:84 timeseries/anywhere/APERTURE:nonempty
error 1:84 timeseries/anywhere/APERTURE:agree
error 1:84 timeseries/anywhere/FILTER:presence
error 1:84 timeseries/anywhere/FILTER:type
error 1:84 timeseries/anywhere/FILTER:null
error 1:84 timeseries/anywhere/FILTER:nonempty
error 1:84 timeseries/anywhere/FILTER:agree
error 1:84 timeseries/anywhere/FILTER[i:2]:type
error 1:84 timeseries/anywhere/FILTER[i:2]:null
error 1:84 timeseries/anywhere/FILTER[i:2]:nonempty
error 1:84 timeseries/anywhere/FILTER[i:2]:agree
error 1:84 timeseries/anywhere/TIMESYS:presence
error 1:84 timeseries/anywhere/TIMESYS:type
error 1:84 timeseries/anywhere/TIMESYS:null
error 1:84 timeseries/anywhere/TIMESYS:in
error 1:84 timeseries/anywhere/TIMESYS:agree
error 1:84 timeseries/anywhere/XPOSURE:presence
error 1:84 timeseries/anywhere/XPOSURE:type
error 1:84 timeseries/anywhere/XPOSURE:null
error 1:84 timeseries/anywhere/XPOSURE:unit
error 1:49 timeseries/anywhere/XPOSURE:limit
error 1:84 timeseries/anywhere/XPOSURE:agree
warning 1:84 timeseries/anywhere/TELAPSE:presence
error 1:84 timeseries/anywhere/TELAPSE:type
error 1:84 timeseries/anywhere/TELAPSE:null
error 1:84 timeseries/anywhere/TELAPSE:unit
error 1:50 timeseries/anywhere/TELAPSE:limit
error 1:84 timeseries/anywhere/TELAPSE:agree
error 1:84 timeseries/anywhere/DATE-BEG:type
error 1:84 timeseries/anywhere/DATE-BEG:null
error 1:84 timeseries/anywhere/DATE-BEG:agree
error 1:84 timeseries/anywhere/DATE-END:type
error 1:84 timeseries/anywhere/DATE-END:null
error 1:84 timeseries/anywhere/DATE-END:agree
error 1:84 timeseries/anywhere/DATE-AVG:type
error 1:84 timeseries/anywhere/DATE-AVG:null
error 1:84 timeseries/anywhere/DATE-AVG:agree
error 1:84 timeseries/anywhere/MJD-BEG:type
error 1:84 timeseries/anywhere/MJD-BEG:null
error 1:84 timeseries/anywhere/MJD-BEG:unit
error 1:84 timeseries/anywhere/MJD-BEG:agree
error 1:84 timeseries/anywhere/MJD-END:type
error 1:84 timeseries/anywhere/MJD-END:null
error 1:84 timeseries/anywhere/MJD-END:unit
error 1:84 timeseries/anywhere/MJD-END:agree
error 1:85 timeseries/anywhere/MJD-MID:type
error 1:85 timeseries/anywhere/MJD-MID:null
error 1:85 timeseries/anywhere/MJD-MID:unit
error 1:85 timeseries/anywhere/MJD-MID:agree
error 1:103 timeseries/anywhere/RA_TARG:presence
error 1:103 timeseries/anywhere/RA_TARG:type
error 1:103 timeseries/anywhere/RA_TARG:null
error 1:103 timeseries/anywhere/RA_TARG:unit
error 6:47 timeseries/anywhere/RA_TARG:limit
error 1:103 timeseries/anywhere/RA_TARG:agree
error 1:103 timeseries/anywhere/DEC_TARG:presence
error 1:103 timeseries/anywhere/DEC_TARG:type
error 1:103 timeseries/anywhere/DEC_TARG:null
error 1:103 timeseries/anywhere/DEC_TARG:unit
error 6:48 timeseries/anywhere/DEC_TARG:limit
error 1:103 timeseries/anywhere/DEC_TARG:agree
error 1:104 timeseries/anywhere/RADESYS:presence
error 1:104 timeseries/anywhere/RADESYS:type
error 1:104 timeseries/anywhere/RADESYS:null
error 1:104 timeseries/anywhere/RADESYS:in
error 1:104 timeseries/anywhere/RADESYS:agree
error 1:104 timeseries/anywhere/EQUINOX:type
error 1:104 timeseries/anywhere/EQUINOX:null
error 1:104 timeseries/anywhere/EQUINOX:unit
error 1:104 timeseries/anywhere/EQUINOX:in
error 1:104 timeseries/anywhere/EQUINOX:agree
error 1:89 timeseries/anywhere:at_least_one-DATE-BEG-MJD-BEG
error 1:90 timeseries/anywhere:at_least_one-DATE-END-MJD-END
error 1:91 timeseries/anywhere:at_least_one-MJD-MID-DATE-AVG
error 1:92 timeseries/anywhere:MJD-BEG-MJD-END
error 1:93 timeseries/anywhere:DATE-BEG-DATE-END
error 1:94 timeseries/anywhere:DATE-BEG-MJD-BEG
error 1:95 timeseries/anywhere:DATE-END-MJD-END
warning 1:96 timeseries/anywhere:exists-FILTER-FILTER01
error 1:106 timeseries/anywhere:RADESYS-exists-EQUINOX
error 1:107 timeseries/anywhere:RADESYS-exists-EQUINOX-2
warning 0:130 timeseries:filename
error 0:137 preview:name
error 0:146 preview/pixels:type
warning 0:147 preview:filename
error 0:150 collection:name
error 0:150 collection:twice
error 0:160 collection:count-image-spectrum-timeseries
"""

SPEC = Spec(
    "mast.hlsp",
    "1.0.0",
    sources=(
        "mast/hlsp.specc",
        "mast/collection.specc",
        "mast/guidelines.specc",
        "std/fits.specc",
        "std/provenance.specc",
        "std/spectral.specc",
        "std/wcs.specc",
        "std/time.specc",
        "std/inherit.specc",
    ),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
    datasets=DATASETS,
)
