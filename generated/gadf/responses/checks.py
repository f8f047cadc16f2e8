"""Checks of gadf.responses 0.3.0.

Responses of Cherenkov telescopes, and of others that see gamma rays as they do: effective area, dispersion of energy, point spread, background,
and the cut around a source.

Made by specc from the texts below. Change them, not this file.

    gadf/responses.specc  sha256 736c6363a0a9893c92d9a8a6dd11db2076190813a423dc10331180238ede4ba5
    gadf/core.specc       sha256 cdc592e78e448377098fefd46f9d433b8c386dff6a0845e7891c841fe568c909
    std/ogip.specc        sha256 1b74c207c8ae67b2e9dba975f8f13af74e1f2f3cdffdab52b0f82b63f995136e
    std/time.specc        sha256 08e43a28c0d91f6eb97cd07ebb841b944e413b71f2c623e7ffd37737c7e81a14
    std/wcs.specc         sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
"""

from __future__ import annotations

from _runtime.fits import FitsProduct, HduCheck, all_in_row, hdu
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(undeclared_keywords="allowed", undeclared_columns="allowed", undeclared_hdus="allowed")


def check_aeff_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.no_data()  # responses.specc:19


def keywords_of_aeff_AEFF(h: HduCheck) -> None:
    """Keywords of AEFF that are always judged."""
    h.keyword("HDUCLASS", "string", equals="GADF")  # ogip.specc:140
    h.keyword("HDUDOC", "string", level="recommended", nonempty=True)  # ogip.specc:140
    h.keyword("HDUVERS", "string", nonempty=True)  # ogip.specc:140
    h.keyword("HDUCLAS1", "string", equals="RESPONSE")  # ogip.specc:140
    h.keyword("HDUCLAS2", "string", equals="EFF_AREA")  # ogip.specc:140
    h.keyword("HDUCLAS3", "string", one_of=("FULL-ENCLOSURE", "POINT-LIKE"))  # ogip.specc:140
    h.keyword("HDUCLAS4", "string", equals="AEFF_2D")  # ogip.specc:140
    h.keyword("TELESCOP", "string", level="optional", nonempty=True)  # core.specc:38
    h.keyword("INSTRUME", "string", level="optional", nonempty=True)  # core.specc:38
    h.keyword("OBS_ID", "string|int", level="optional")  # core.specc:38
    h.keyword("LO_THRES", "float", level="optional", unit="TeV", above=0)  # core.specc:39
    h.keyword("HI_THRES", "float", level="optional", unit="TeV", above=0)  # core.specc:40
    h.keyword("RAD_MAX", "float", level="optional", unit="deg", above=0)  # responses.specc:23


def check_aeff_AEFF(h: HduCheck) -> None:
    """AEFF: axes and array, in one row."""
    h.keywords(keywords_of_aeff_AEFF)
    h.table(rows=(None, None))  # responses.specc:24
    h.column("ENERG_LO", "float", shape=("ne",), unit_like="TeV", above=0)  # core.specc:52
    h.column("ENERG_HI", "float", shape=("ne",), unit_like="TeV", above=0)  # core.specc:53
    h.column("THETA_LO", "float", shape=("nt",), unit_like="deg", at_least=0)  # core.specc:57
    h.column("THETA_HI", "float", shape=("nt",), unit_like="deg", at_least=0)  # core.specc:58
    h.column("EFFAREA", "float", shape=("nt", "ne"), unit_like="m2", at_least=0)  # responses.specc:28
    h.rule(
        "exists-HDUCLAS3-HDUCLAS2",
        lambda: not h.exists("HDUCLAS3") or h.exists("HDUCLAS2"),
        show={"HDUCLAS3": lambda: h["HDUCLAS3"], "HDUCLAS2": lambda: h["HDUCLAS2"]},
        message="no level is left out",
    )  # ogip.specc:142
    h.rule(
        "exists-HDUCLAS4-HDUCLAS3",
        lambda: not h.exists("HDUCLAS4") or h.exists("HDUCLAS3"),
        show={"HDUCLAS4": lambda: h["HDUCLAS4"], "HDUCLAS3": lambda: h["HDUCLAS3"]},
        message="no level is left out",
    )  # ogip.specc:143
    h.rule(
        "LO_THRES-HI_THRES",
        lambda: h["LO_THRES"] < h["HI_THRES"],
        if_present=("LO_THRES", "HI_THRES"),
        show={"LO_THRES": lambda: h["LO_THRES"], "HI_THRES": lambda: h["HI_THRES"]},
        message="energies go up",
    )  # core.specc:41
    h.each_row(
        "all-ENERG_LO-ENERG_HI",
        ("ENERG_LO", "ENERG_HI"),
        lambda c: all_in_row(
            c["ENERG_LO"] * h.unit_factor("ENERG_LO", "TeV") < c["ENERG_HI"] * h.unit_factor("ENERG_HI", "TeV")
        ),
        skip_null=(),
        message="each bin has a width",
    )  # responses.specc:31
    h.each_row(
        "all-THETA_LO-THETA_HI",
        ("THETA_LO", "THETA_HI"),
        lambda c: all_in_row(
            c["THETA_LO"] * h.unit_factor("THETA_LO", "deg") <= c["THETA_HI"] * h.unit_factor("THETA_HI", "deg")
        ),
        skip_null=(),
        message="offsets go up; a single one has no width",
    )  # responses.specc:32


def check_edisp_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.no_data()  # responses.specc:42


def keywords_of_edisp_EDISP(h: HduCheck) -> None:
    """Keywords of EDISP that are always judged."""
    h.keyword("HDUCLASS", "string", equals="GADF")  # ogip.specc:140
    h.keyword("HDUDOC", "string", level="recommended", nonempty=True)  # ogip.specc:140
    h.keyword("HDUVERS", "string", nonempty=True)  # ogip.specc:140
    h.keyword("HDUCLAS1", "string", equals="RESPONSE")  # ogip.specc:140
    h.keyword("HDUCLAS2", "string", equals="EDISP")  # ogip.specc:140
    h.keyword("HDUCLAS3", "string", one_of=("FULL-ENCLOSURE", "POINT-LIKE"))  # ogip.specc:140
    h.keyword("HDUCLAS4", "string", equals="EDISP_2D")  # ogip.specc:140
    h.keyword("TELESCOP", "string", level="optional", nonempty=True)  # core.specc:38
    h.keyword("INSTRUME", "string", level="optional", nonempty=True)  # core.specc:38
    h.keyword("OBS_ID", "string|int", level="optional")  # core.specc:38
    h.keyword("LO_THRES", "float", level="optional", unit="TeV", above=0)  # core.specc:39
    h.keyword("HI_THRES", "float", level="optional", unit="TeV", above=0)  # core.specc:40


def check_edisp_EDISP(h: HduCheck) -> None:
    """EDISP: axes and array, in one row."""
    h.keywords(keywords_of_edisp_EDISP)
    h.table(rows=(None, None))  # responses.specc:46
    h.column("ENERG_LO", "float", shape=("ne",), unit_like="TeV", above=0)  # core.specc:52
    h.column("ENERG_HI", "float", shape=("ne",), unit_like="TeV", above=0)  # core.specc:53
    h.column("MIGRA_LO", "float", shape=("nm",), at_least=0)  # responses.specc:49
    h.column("MIGRA_HI", "float", shape=("nm",), above=0)  # responses.specc:50
    h.column("THETA_LO", "float", shape=("nt",), unit_like="deg", at_least=0)  # core.specc:57
    h.column("THETA_HI", "float", shape=("nt",), unit_like="deg", at_least=0)  # core.specc:58
    h.column("MATRIX", "float", shape=("nt", "nm", "ne"), at_least=0)  # responses.specc:52
    h.rule(
        "exists-HDUCLAS3-HDUCLAS2",
        lambda: not h.exists("HDUCLAS3") or h.exists("HDUCLAS2"),
        show={"HDUCLAS3": lambda: h["HDUCLAS3"], "HDUCLAS2": lambda: h["HDUCLAS2"]},
        message="no level is left out",
    )  # ogip.specc:142
    h.rule(
        "exists-HDUCLAS4-HDUCLAS3",
        lambda: not h.exists("HDUCLAS4") or h.exists("HDUCLAS3"),
        show={"HDUCLAS4": lambda: h["HDUCLAS4"], "HDUCLAS3": lambda: h["HDUCLAS3"]},
        message="no level is left out",
    )  # ogip.specc:143
    h.rule(
        "LO_THRES-HI_THRES",
        lambda: h["LO_THRES"] < h["HI_THRES"],
        if_present=("LO_THRES", "HI_THRES"),
        show={"LO_THRES": lambda: h["LO_THRES"], "HI_THRES": lambda: h["HI_THRES"]},
        message="energies go up",
    )  # core.specc:41
    h.each_row(
        "all-ENERG_LO-ENERG_HI",
        ("ENERG_LO", "ENERG_HI"),
        lambda c: all_in_row(
            c["ENERG_LO"] * h.unit_factor("ENERG_LO", "TeV") < c["ENERG_HI"] * h.unit_factor("ENERG_HI", "TeV")
        ),
        skip_null=(),
        message="each bin has a width",
    )  # responses.specc:55
    h.each_row(
        "all-MIGRA_LO-MIGRA_HI",
        ("MIGRA_LO", "MIGRA_HI"),
        lambda c: all_in_row(c["MIGRA_LO"] < c["MIGRA_HI"]),
        skip_null=(),
        message="each bin has a width",
    )  # responses.specc:56
    h.each_row(
        "all-THETA_LO-THETA_HI",
        ("THETA_LO", "THETA_HI"),
        lambda c: all_in_row(
            c["THETA_LO"] * h.unit_factor("THETA_LO", "deg") <= c["THETA_HI"] * h.unit_factor("THETA_HI", "deg")
        ),
        skip_null=(),
        message="offsets go up; a single one has no width",
    )  # responses.specc:57


def check_psf_table_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.no_data()  # responses.specc:67


def keywords_of_psf_table_PSF(h: HduCheck) -> None:
    """Keywords of PSF that are always judged."""
    h.keyword("HDUCLASS", "string", equals="GADF")  # ogip.specc:140
    h.keyword("HDUDOC", "string", level="recommended", nonempty=True)  # ogip.specc:140
    h.keyword("HDUVERS", "string", nonempty=True)  # ogip.specc:140
    h.keyword("HDUCLAS1", "string", equals="RESPONSE")  # ogip.specc:140
    h.keyword("HDUCLAS2", "string", equals="RPSF")  # ogip.specc:140
    h.keyword("HDUCLAS3", "string", one_of=("FULL-ENCLOSURE", "POINT-LIKE"))  # ogip.specc:140
    h.keyword("HDUCLAS4", "string", equals="PSF_TABLE")  # ogip.specc:140
    h.keyword("TELESCOP", "string", level="optional", nonempty=True)  # core.specc:38
    h.keyword("INSTRUME", "string", level="optional", nonempty=True)  # core.specc:38
    h.keyword("OBS_ID", "string|int", level="optional")  # core.specc:38
    h.keyword("LO_THRES", "float", level="optional", unit="TeV", above=0)  # core.specc:39
    h.keyword("HI_THRES", "float", level="optional", unit="TeV", above=0)  # core.specc:40


def check_psf_table_PSF(h: HduCheck) -> None:
    """PSF: axes and array, in one row."""
    h.keywords(keywords_of_psf_table_PSF)
    h.table(rows=(None, None))  # responses.specc:71
    h.column("ENERG_LO", "float", shape=("ne",), unit_like="TeV", above=0)  # core.specc:52
    h.column("ENERG_HI", "float", shape=("ne",), unit_like="TeV", above=0)  # core.specc:53
    h.column("THETA_LO", "float", shape=("nt",), unit_like="deg", at_least=0)  # core.specc:57
    h.column("THETA_HI", "float", shape=("nt",), unit_like="deg", at_least=0)  # core.specc:58
    h.column("RAD_LO", "float", shape=("nr",), unit_like="deg", at_least=0)  # responses.specc:75
    h.column("RAD_HI", "float", shape=("nr",), unit_like="deg", above=0)  # responses.specc:76
    h.column("RPSF", "float", shape=("nr", "nt", "ne"), unit_like="sr-1", at_least=0)  # responses.specc:77
    h.rule(
        "exists-HDUCLAS3-HDUCLAS2",
        lambda: not h.exists("HDUCLAS3") or h.exists("HDUCLAS2"),
        show={"HDUCLAS3": lambda: h["HDUCLAS3"], "HDUCLAS2": lambda: h["HDUCLAS2"]},
        message="no level is left out",
    )  # ogip.specc:142
    h.rule(
        "exists-HDUCLAS4-HDUCLAS3",
        lambda: not h.exists("HDUCLAS4") or h.exists("HDUCLAS3"),
        show={"HDUCLAS4": lambda: h["HDUCLAS4"], "HDUCLAS3": lambda: h["HDUCLAS3"]},
        message="no level is left out",
    )  # ogip.specc:143
    h.rule(
        "LO_THRES-HI_THRES",
        lambda: h["LO_THRES"] < h["HI_THRES"],
        if_present=("LO_THRES", "HI_THRES"),
        show={"LO_THRES": lambda: h["LO_THRES"], "HI_THRES": lambda: h["HI_THRES"]},
        message="energies go up",
    )  # core.specc:41
    h.each_row(
        "all-ENERG_LO-ENERG_HI",
        ("ENERG_LO", "ENERG_HI"),
        lambda c: all_in_row(
            c["ENERG_LO"] * h.unit_factor("ENERG_LO", "TeV") < c["ENERG_HI"] * h.unit_factor("ENERG_HI", "TeV")
        ),
        skip_null=(),
        message="each bin has a width",
    )  # responses.specc:80
    h.each_row(
        "all-RAD_LO-RAD_HI",
        ("RAD_LO", "RAD_HI"),
        lambda c: all_in_row(
            c["RAD_LO"] * h.unit_factor("RAD_LO", "deg") < c["RAD_HI"] * h.unit_factor("RAD_HI", "deg")
        ),
        skip_null=(),
        message="each bin has a width",
    )  # responses.specc:81


def check_background_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.no_data()  # responses.specc:91


def keywords_of_background_BACKGROUND(h: HduCheck) -> None:
    """Keywords of BACKGROUND that are always judged."""
    h.keyword("HDUCLASS", "string", equals="GADF")  # ogip.specc:140
    h.keyword("HDUDOC", "string", level="recommended", nonempty=True)  # ogip.specc:140
    h.keyword("HDUVERS", "string", nonempty=True)  # ogip.specc:140
    h.keyword("HDUCLAS1", "string", equals="RESPONSE")  # ogip.specc:140
    h.keyword("HDUCLAS2", "string", equals="BKG")  # ogip.specc:140
    h.keyword("HDUCLAS3", "string", one_of=("FULL-ENCLOSURE", "POINT-LIKE"))  # ogip.specc:140
    h.keyword("HDUCLAS4", "string", equals="BKG_2D")  # ogip.specc:140
    h.keyword("TELESCOP", "string", level="optional", nonempty=True)  # core.specc:38
    h.keyword("INSTRUME", "string", level="optional", nonempty=True)  # core.specc:38
    h.keyword("OBS_ID", "string|int", level="optional")  # core.specc:38
    h.keyword("LO_THRES", "float", level="optional", unit="TeV", above=0)  # core.specc:39
    h.keyword("HI_THRES", "float", level="optional", unit="TeV", above=0)  # core.specc:40


def check_background_BACKGROUND(h: HduCheck) -> None:
    """BACKGROUND: axes and array, in one row."""
    h.keywords(keywords_of_background_BACKGROUND)
    h.table(rows=(None, None))  # responses.specc:95
    h.column("ENERG_LO", "float", shape=("ne",), unit_like="TeV", above=0)  # core.specc:52
    h.column("ENERG_HI", "float", shape=("ne",), unit_like="TeV", above=0)  # core.specc:53
    h.column("THETA_LO", "float", shape=("nt",), unit_like="deg", at_least=0)  # core.specc:57
    h.column("THETA_HI", "float", shape=("nt",), unit_like="deg", at_least=0)  # core.specc:58
    h.column("BKG", "float", shape=("slow", "fast"), unit_like="1/(s MeV sr)", at_least=0)  # responses.specc:99
    h.rule(
        "exists-HDUCLAS3-HDUCLAS2",
        lambda: not h.exists("HDUCLAS3") or h.exists("HDUCLAS2"),
        show={"HDUCLAS3": lambda: h["HDUCLAS3"], "HDUCLAS2": lambda: h["HDUCLAS2"]},
        message="no level is left out",
    )  # ogip.specc:142
    h.rule(
        "exists-HDUCLAS4-HDUCLAS3",
        lambda: not h.exists("HDUCLAS4") or h.exists("HDUCLAS3"),
        show={"HDUCLAS4": lambda: h["HDUCLAS4"], "HDUCLAS3": lambda: h["HDUCLAS3"]},
        message="no level is left out",
    )  # ogip.specc:143
    h.rule(
        "LO_THRES-HI_THRES",
        lambda: h["LO_THRES"] < h["HI_THRES"],
        if_present=("LO_THRES", "HI_THRES"),
        show={"LO_THRES": lambda: h["LO_THRES"], "HI_THRES": lambda: h["HI_THRES"]},
        message="energies go up",
    )  # core.specc:41
    h.each_row(
        "all-ENERG_LO-ENERG_HI",
        ("ENERG_LO", "ENERG_HI"),
        lambda c: all_in_row(
            c["ENERG_LO"] * h.unit_factor("ENERG_LO", "TeV") < c["ENERG_HI"] * h.unit_factor("ENERG_HI", "TeV")
        ),
        skip_null=(),
        message="each bin has a width",
    )  # responses.specc:102
    h.each_row(
        "all-THETA_LO-THETA_HI",
        ("THETA_LO", "THETA_HI"),
        lambda c: all_in_row(
            c["THETA_LO"] * h.unit_factor("THETA_LO", "deg") <= c["THETA_HI"] * h.unit_factor("THETA_HI", "deg")
        ),
        skip_null=(),
        message="offsets go up",
    )  # responses.specc:103
    h.rule(
        "slow-nt-fast-ne",
        lambda: (
            h.dimension("slow") == h.dimension("nt")
            and h.dimension("fast") == h.dimension("ne")
            or h.dimension("slow") == h.dimension("ne")
            and h.dimension("fast") == h.dimension("nt")
        ),
        show={
            "slow": lambda: h.dimension("slow"),
            "nt": lambda: h.dimension("nt"),
            "fast": lambda: h.dimension("fast"),
            "ne": lambda: h.dimension("ne"),
        },
        message="the array has the axes of energy and offset",
    )  # responses.specc:105
    h.rule(
        "slow-nt-fast-ne-2",
        lambda: h.dimension("slow") == h.dimension("nt") and h.dimension("fast") == h.dimension("ne"),
        show={
            "slow": lambda: h.dimension("slow"),
            "nt": lambda: h.dimension("nt"),
            "fast": lambda: h.dimension("fast"),
            "ne": lambda: h.dimension("ne"),
        },
        message="energy is the first axis, which runs fastest",
    )  # responses.specc:106


def check_rad_max_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.no_data()  # responses.specc:115


def keywords_of_rad_max_RAD_MAX(h: HduCheck) -> None:
    """Keywords of RAD_MAX that are always judged."""
    h.keyword("HDUCLASS", "string", equals="GADF")  # ogip.specc:140
    h.keyword("HDUDOC", "string", level="recommended", nonempty=True)  # ogip.specc:140
    h.keyword("HDUVERS", "string", nonempty=True)  # ogip.specc:140
    h.keyword("HDUCLAS1", "string", equals="RESPONSE")  # ogip.specc:140
    h.keyword("HDUCLAS2", "string", equals="RAD_MAX")  # ogip.specc:140
    h.keyword("HDUCLAS3", "string", equals="POINT-LIKE", one_of=("FULL-ENCLOSURE", "POINT-LIKE"))  # ogip.specc:140
    h.keyword("HDUCLAS4", "string", equals="RAD_MAX_2D")  # ogip.specc:140
    h.keyword("TELESCOP", "string", level="optional", nonempty=True)  # core.specc:38
    h.keyword("INSTRUME", "string", level="optional", nonempty=True)  # core.specc:38
    h.keyword("OBS_ID", "string|int", level="optional")  # core.specc:38
    h.keyword("LO_THRES", "float", level="optional", unit="TeV", above=0)  # core.specc:39
    h.keyword("HI_THRES", "float", level="optional", unit="TeV", above=0)  # core.specc:40


def check_rad_max_RAD_MAX(h: HduCheck) -> None:
    """RAD_MAX: axes and array, in one row."""
    h.keywords(keywords_of_rad_max_RAD_MAX)
    h.table(rows=(None, None))  # responses.specc:119
    h.column("ENERG_LO", "float", shape=("ne",), unit_like="TeV", above=0)  # core.specc:52
    h.column("ENERG_HI", "float", shape=("ne",), unit_like="TeV", above=0)  # core.specc:53
    h.column("THETA_LO", "float", shape=("nt",), unit_like="deg", at_least=0)  # core.specc:57
    h.column("THETA_HI", "float", shape=("nt",), unit_like="deg", at_least=0)  # core.specc:58
    h.column("RAD_MAX", "float", shape=("slow", "fast"), unit_like="deg", at_least=0)  # responses.specc:123
    h.rule(
        "exists-HDUCLAS3-HDUCLAS2",
        lambda: not h.exists("HDUCLAS3") or h.exists("HDUCLAS2"),
        show={"HDUCLAS3": lambda: h["HDUCLAS3"], "HDUCLAS2": lambda: h["HDUCLAS2"]},
        message="no level is left out",
    )  # ogip.specc:142
    h.rule(
        "exists-HDUCLAS4-HDUCLAS3",
        lambda: not h.exists("HDUCLAS4") or h.exists("HDUCLAS3"),
        show={"HDUCLAS4": lambda: h["HDUCLAS4"], "HDUCLAS3": lambda: h["HDUCLAS3"]},
        message="no level is left out",
    )  # ogip.specc:143
    h.rule(
        "LO_THRES-HI_THRES",
        lambda: h["LO_THRES"] < h["HI_THRES"],
        if_present=("LO_THRES", "HI_THRES"),
        show={"LO_THRES": lambda: h["LO_THRES"], "HI_THRES": lambda: h["HI_THRES"]},
        message="energies go up",
    )  # core.specc:41
    h.each_row(
        "all-ENERG_LO-ENERG_HI",
        ("ENERG_LO", "ENERG_HI"),
        lambda c: all_in_row(
            c["ENERG_LO"] * h.unit_factor("ENERG_LO", "TeV") < c["ENERG_HI"] * h.unit_factor("ENERG_HI", "TeV")
        ),
        skip_null=(),
        message="each bin has a width",
    )  # responses.specc:126
    h.each_row(
        "all-THETA_LO-THETA_HI",
        ("THETA_LO", "THETA_HI"),
        lambda c: all_in_row(
            c["THETA_LO"] * h.unit_factor("THETA_LO", "deg") <= c["THETA_HI"] * h.unit_factor("THETA_HI", "deg")
        ),
        skip_null=(),
        message="offsets go up",
    )  # responses.specc:127
    h.rule(
        "slow-nt-fast-ne",
        lambda: (
            h.dimension("slow") == h.dimension("nt")
            and h.dimension("fast") == h.dimension("ne")
            or h.dimension("slow") == h.dimension("ne")
            and h.dimension("fast") == h.dimension("nt")
        ),
        show={
            "slow": lambda: h.dimension("slow"),
            "nt": lambda: h.dimension("nt"),
            "fast": lambda: h.dimension("fast"),
            "ne": lambda: h.dimension("ne"),
        },
        message="the array has the axes of energy and offset",
    )  # responses.specc:129
    h.rule(
        "slow-nt-fast-ne-2",
        lambda: h.dimension("slow") == h.dimension("nt") and h.dimension("fast") == h.dimension("ne"),
        show={
            "slow": lambda: h.dimension("slow"),
            "nt": lambda: h.dimension("nt"),
            "fast": lambda: h.dimension("fast"),
            "ne": lambda: h.dimension("ne"),
        },
        message="energy is the first axis, which runs fastest",
    )  # responses.specc:130


def check_gtpsf_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.no_data()  # responses.specc:140


def check_gtpsf_PSF(h: HduCheck) -> None:
    """PSF: one row an energy."""
    h.table(rows=(1, None))  # responses.specc:142
    h.column("Energy", "float", unit="MeV", unit_absent=True, above=0, increasing=True)  # responses.specc:144
    h.column("Exposure", "float", unit="cm2 s", unit_absent=True, at_least=0)  # responses.specc:145
    h.column("Psf", "float", shape=("nr",), unit="sr-1", unit_absent=True, at_least=0)  # responses.specc:146


def check_gtpsf_THETA(h: HduCheck) -> None:
    """THETA: one row a distance."""
    h.table(rows="nr")  # responses.specc:150
    h.column("Theta", "float", unit="deg", unit_absent=True, at_least=0, increasing=True)  # responses.specc:152


PRODUCTS = (
    FitsProduct(
        "aeff",
        title="Effective area",
        identify=lambda f: f.count("AEFF") > 0,
        layout=(
            hdu("PRIMARY", "primary", check_aeff_primary),
            hdu("AEFF", "table", check_aeff_AEFF, where=lambda h: h["HDUCLAS4"] == "AEFF_2D"),
        ),
        dimensions=("ne", "nt"),
    ),
    FitsProduct(
        "edisp",
        title="Dispersion of energy",
        identify=lambda f: f.count("EDISP") > 0,
        layout=(
            hdu("PRIMARY", "primary", check_edisp_primary),
            hdu("EDISP", "table", check_edisp_EDISP, where=lambda h: h["HDUCLAS4"] == "EDISP_2D"),
        ),
        dimensions=("ne", "nm", "nt"),
    ),
    FitsProduct(
        "psf_table",
        title="Point spread, as a table",
        identify=lambda f: f.count("PSF") > 0,
        layout=(
            hdu("PRIMARY", "primary", check_psf_table_primary),
            hdu("PSF", "table", check_psf_table_PSF, where=lambda h: h["HDUCLAS4"] == "PSF_TABLE"),
        ),
        dimensions=("ne", "nr", "nt"),
    ),
    FitsProduct(
        "background",
        title="Background",
        identify=lambda f: f.count("BACKGROUND") > 0,
        layout=(
            hdu("PRIMARY", "primary", check_background_primary),
            hdu("BACKGROUND", "table", check_background_BACKGROUND, where=lambda h: h["HDUCLAS4"] == "BKG_2D"),
        ),
        dimensions=("fast", "ne", "nt", "slow"),
    ),
    FitsProduct(
        "rad_max",
        title="Cut around a source",
        identify=lambda f: f.count("RAD_MAX") > 0,
        layout=(
            hdu("PRIMARY", "primary", check_rad_max_primary),
            hdu("RAD_MAX", "table", check_rad_max_RAD_MAX, where=lambda h: h["HDUCLAS4"] == "RAD_MAX_2D"),
        ),
        dimensions=("fast", "ne", "nt", "slow"),
    ),
    FitsProduct(
        "gtpsf",
        title="Point spread of the Fermi LAT",
        identify=lambda f: f.count("PSF") > 0 and f.count("THETA") > 0,
        layout=(
            hdu("PRIMARY", "primary", check_gtpsf_primary),
            hdu("PSF", "table", check_gtpsf_PSF),
            hdu("THETA", "table", check_gtpsf_THETA),
        ),
        dimensions=("nr",),
    ),
)

RULES = """\
error 0:19 aeff/PRIMARY:shape
error 0:21 aeff/AEFF:presence
error 0:21 aeff/AEFF:kind
error 0:21 aeff/AEFF:match
error 2:140 aeff/AEFF/HDUCLASS:presence
error 2:140 aeff/AEFF/HDUCLASS:type
error 2:140 aeff/AEFF/HDUCLASS:null
error 2:140 aeff/AEFF/HDUCLASS:value
warning 2:140 aeff/AEFF/HDUDOC:presence
error 2:140 aeff/AEFF/HDUDOC:type
error 2:140 aeff/AEFF/HDUDOC:null
error 2:140 aeff/AEFF/HDUDOC:nonempty
error 2:140 aeff/AEFF/HDUVERS:presence
error 2:140 aeff/AEFF/HDUVERS:type
error 2:140 aeff/AEFF/HDUVERS:null
error 2:140 aeff/AEFF/HDUVERS:nonempty
error 2:140 aeff/AEFF/HDUCLAS1:presence
error 2:140 aeff/AEFF/HDUCLAS1:type
error 2:140 aeff/AEFF/HDUCLAS1:null
error 2:140 aeff/AEFF/HDUCLAS1:value
error 2:140 aeff/AEFF/HDUCLAS2:presence
error 2:140 aeff/AEFF/HDUCLAS2:type
error 2:140 aeff/AEFF/HDUCLAS2:null
error 2:140 aeff/AEFF/HDUCLAS2:value
error 2:140 aeff/AEFF/HDUCLAS3:presence
error 2:140 aeff/AEFF/HDUCLAS3:type
error 2:140 aeff/AEFF/HDUCLAS3:null
error 2:140 aeff/AEFF/HDUCLAS3:in
error 2:140 aeff/AEFF/HDUCLAS4:presence
error 2:140 aeff/AEFF/HDUCLAS4:type
error 2:140 aeff/AEFF/HDUCLAS4:null
error 2:140 aeff/AEFF/HDUCLAS4:value
error 1:38 aeff/AEFF/TELESCOP:type
error 1:38 aeff/AEFF/TELESCOP:null
error 1:38 aeff/AEFF/TELESCOP:nonempty
error 1:38 aeff/AEFF/INSTRUME:type
error 1:38 aeff/AEFF/INSTRUME:null
error 1:38 aeff/AEFF/INSTRUME:nonempty
error 1:38 aeff/AEFF/OBS_ID:type
error 1:38 aeff/AEFF/OBS_ID:null
error 1:39 aeff/AEFF/LO_THRES:type
error 1:39 aeff/AEFF/LO_THRES:null
error 1:39 aeff/AEFF/LO_THRES:unit
error 1:39 aeff/AEFF/LO_THRES:limit
error 1:40 aeff/AEFF/HI_THRES:type
error 1:40 aeff/AEFF/HI_THRES:null
error 1:40 aeff/AEFF/HI_THRES:unit
error 1:40 aeff/AEFF/HI_THRES:limit
error 0:23 aeff/AEFF/RAD_MAX:type
error 0:23 aeff/AEFF/RAD_MAX:null
error 0:23 aeff/AEFF/RAD_MAX:unit
error 0:23 aeff/AEFF/RAD_MAX:limit
error 1:52 aeff/AEFF/ENERG_LO:presence
error 1:52 aeff/AEFF/ENERG_LO:type
error 1:52 aeff/AEFF/ENERG_LO:shape
error 1:52 aeff/AEFF/ENERG_LO:null
error 1:52 aeff/AEFF/ENERG_LO:unit
error 1:52 aeff/AEFF/ENERG_LO:limit
error 1:53 aeff/AEFF/ENERG_HI:presence
error 1:53 aeff/AEFF/ENERG_HI:type
error 1:53 aeff/AEFF/ENERG_HI:shape
error 1:53 aeff/AEFF/ENERG_HI:null
error 1:53 aeff/AEFF/ENERG_HI:unit
error 1:53 aeff/AEFF/ENERG_HI:limit
error 1:57 aeff/AEFF/THETA_LO:presence
error 1:57 aeff/AEFF/THETA_LO:type
error 1:57 aeff/AEFF/THETA_LO:shape
error 1:57 aeff/AEFF/THETA_LO:null
error 1:57 aeff/AEFF/THETA_LO:unit
error 1:57 aeff/AEFF/THETA_LO:limit
error 1:58 aeff/AEFF/THETA_HI:presence
error 1:58 aeff/AEFF/THETA_HI:type
error 1:58 aeff/AEFF/THETA_HI:shape
error 1:58 aeff/AEFF/THETA_HI:null
error 1:58 aeff/AEFF/THETA_HI:unit
error 1:58 aeff/AEFF/THETA_HI:limit
error 0:28 aeff/AEFF/EFFAREA:presence
error 0:28 aeff/AEFF/EFFAREA:type
error 0:28 aeff/AEFF/EFFAREA:shape
error 0:28 aeff/AEFF/EFFAREA:null
error 0:28 aeff/AEFF/EFFAREA:unit
error 0:28 aeff/AEFF/EFFAREA:limit
error 2:142 aeff/AEFF:exists-HDUCLAS3-HDUCLAS2
error 2:143 aeff/AEFF:exists-HDUCLAS4-HDUCLAS3
error 1:41 aeff/AEFF:LO_THRES-HI_THRES
error 0:31 aeff/AEFF:all-ENERG_LO-ENERG_HI
error 0:32 aeff/AEFF:all-THETA_LO-THETA_HI
error 0:42 edisp/PRIMARY:shape
error 0:44 edisp/EDISP:presence
error 0:44 edisp/EDISP:kind
error 0:44 edisp/EDISP:match
error 2:140 edisp/EDISP/HDUCLASS:presence
error 2:140 edisp/EDISP/HDUCLASS:type
error 2:140 edisp/EDISP/HDUCLASS:null
error 2:140 edisp/EDISP/HDUCLASS:value
warning 2:140 edisp/EDISP/HDUDOC:presence
error 2:140 edisp/EDISP/HDUDOC:type
error 2:140 edisp/EDISP/HDUDOC:null
error 2:140 edisp/EDISP/HDUDOC:nonempty
error 2:140 edisp/EDISP/HDUVERS:presence
error 2:140 edisp/EDISP/HDUVERS:type
error 2:140 edisp/EDISP/HDUVERS:null
error 2:140 edisp/EDISP/HDUVERS:nonempty
error 2:140 edisp/EDISP/HDUCLAS1:presence
error 2:140 edisp/EDISP/HDUCLAS1:type
error 2:140 edisp/EDISP/HDUCLAS1:null
error 2:140 edisp/EDISP/HDUCLAS1:value
error 2:140 edisp/EDISP/HDUCLAS2:presence
error 2:140 edisp/EDISP/HDUCLAS2:type
error 2:140 edisp/EDISP/HDUCLAS2:null
error 2:140 edisp/EDISP/HDUCLAS2:value
error 2:140 edisp/EDISP/HDUCLAS3:presence
error 2:140 edisp/EDISP/HDUCLAS3:type
error 2:140 edisp/EDISP/HDUCLAS3:null
error 2:140 edisp/EDISP/HDUCLAS3:in
error 2:140 edisp/EDISP/HDUCLAS4:presence
error 2:140 edisp/EDISP/HDUCLAS4:type
error 2:140 edisp/EDISP/HDUCLAS4:null
error 2:140 edisp/EDISP/HDUCLAS4:value
error 1:38 edisp/EDISP/TELESCOP:type
error 1:38 edisp/EDISP/TELESCOP:null
error 1:38 edisp/EDISP/TELESCOP:nonempty
error 1:38 edisp/EDISP/INSTRUME:type
error 1:38 edisp/EDISP/INSTRUME:null
error 1:38 edisp/EDISP/INSTRUME:nonempty
error 1:38 edisp/EDISP/OBS_ID:type
error 1:38 edisp/EDISP/OBS_ID:null
error 1:39 edisp/EDISP/LO_THRES:type
error 1:39 edisp/EDISP/LO_THRES:null
error 1:39 edisp/EDISP/LO_THRES:unit
error 1:39 edisp/EDISP/LO_THRES:limit
error 1:40 edisp/EDISP/HI_THRES:type
error 1:40 edisp/EDISP/HI_THRES:null
error 1:40 edisp/EDISP/HI_THRES:unit
error 1:40 edisp/EDISP/HI_THRES:limit
error 1:52 edisp/EDISP/ENERG_LO:presence
error 1:52 edisp/EDISP/ENERG_LO:type
error 1:52 edisp/EDISP/ENERG_LO:shape
error 1:52 edisp/EDISP/ENERG_LO:null
error 1:52 edisp/EDISP/ENERG_LO:unit
error 1:52 edisp/EDISP/ENERG_LO:limit
error 1:53 edisp/EDISP/ENERG_HI:presence
error 1:53 edisp/EDISP/ENERG_HI:type
error 1:53 edisp/EDISP/ENERG_HI:shape
error 1:53 edisp/EDISP/ENERG_HI:null
error 1:53 edisp/EDISP/ENERG_HI:unit
error 1:53 edisp/EDISP/ENERG_HI:limit
error 0:49 edisp/EDISP/MIGRA_LO:presence
error 0:49 edisp/EDISP/MIGRA_LO:type
error 0:49 edisp/EDISP/MIGRA_LO:shape
error 0:49 edisp/EDISP/MIGRA_LO:null
error 0:49 edisp/EDISP/MIGRA_LO:limit
error 0:50 edisp/EDISP/MIGRA_HI:presence
error 0:50 edisp/EDISP/MIGRA_HI:type
error 0:50 edisp/EDISP/MIGRA_HI:shape
error 0:50 edisp/EDISP/MIGRA_HI:null
error 0:50 edisp/EDISP/MIGRA_HI:limit
error 1:57 edisp/EDISP/THETA_LO:presence
error 1:57 edisp/EDISP/THETA_LO:type
error 1:57 edisp/EDISP/THETA_LO:shape
error 1:57 edisp/EDISP/THETA_LO:null
error 1:57 edisp/EDISP/THETA_LO:unit
error 1:57 edisp/EDISP/THETA_LO:limit
error 1:58 edisp/EDISP/THETA_HI:presence
error 1:58 edisp/EDISP/THETA_HI:type
error 1:58 edisp/EDISP/THETA_HI:shape
error 1:58 edisp/EDISP/THETA_HI:null
error 1:58 edisp/EDISP/THETA_HI:unit
error 1:58 edisp/EDISP/THETA_HI:limit
error 0:52 edisp/EDISP/MATRIX:presence
error 0:52 edisp/EDISP/MATRIX:type
error 0:52 edisp/EDISP/MATRIX:shape
error 0:52 edisp/EDISP/MATRIX:null
error 0:52 edisp/EDISP/MATRIX:limit
error 2:142 edisp/EDISP:exists-HDUCLAS3-HDUCLAS2
error 2:143 edisp/EDISP:exists-HDUCLAS4-HDUCLAS3
error 1:41 edisp/EDISP:LO_THRES-HI_THRES
error 0:55 edisp/EDISP:all-ENERG_LO-ENERG_HI
error 0:56 edisp/EDISP:all-MIGRA_LO-MIGRA_HI
error 0:57 edisp/EDISP:all-THETA_LO-THETA_HI
error 0:67 psf_table/PRIMARY:shape
error 0:69 psf_table/PSF:presence
error 0:69 psf_table/PSF:kind
error 0:69 psf_table/PSF:match
error 2:140 psf_table/PSF/HDUCLASS:presence
error 2:140 psf_table/PSF/HDUCLASS:type
error 2:140 psf_table/PSF/HDUCLASS:null
error 2:140 psf_table/PSF/HDUCLASS:value
warning 2:140 psf_table/PSF/HDUDOC:presence
error 2:140 psf_table/PSF/HDUDOC:type
error 2:140 psf_table/PSF/HDUDOC:null
error 2:140 psf_table/PSF/HDUDOC:nonempty
error 2:140 psf_table/PSF/HDUVERS:presence
error 2:140 psf_table/PSF/HDUVERS:type
error 2:140 psf_table/PSF/HDUVERS:null
error 2:140 psf_table/PSF/HDUVERS:nonempty
error 2:140 psf_table/PSF/HDUCLAS1:presence
error 2:140 psf_table/PSF/HDUCLAS1:type
error 2:140 psf_table/PSF/HDUCLAS1:null
error 2:140 psf_table/PSF/HDUCLAS1:value
error 2:140 psf_table/PSF/HDUCLAS2:presence
error 2:140 psf_table/PSF/HDUCLAS2:type
error 2:140 psf_table/PSF/HDUCLAS2:null
error 2:140 psf_table/PSF/HDUCLAS2:value
error 2:140 psf_table/PSF/HDUCLAS3:presence
error 2:140 psf_table/PSF/HDUCLAS3:type
error 2:140 psf_table/PSF/HDUCLAS3:null
error 2:140 psf_table/PSF/HDUCLAS3:in
error 2:140 psf_table/PSF/HDUCLAS4:presence
error 2:140 psf_table/PSF/HDUCLAS4:type
error 2:140 psf_table/PSF/HDUCLAS4:null
error 2:140 psf_table/PSF/HDUCLAS4:value
error 1:38 psf_table/PSF/TELESCOP:type
error 1:38 psf_table/PSF/TELESCOP:null
error 1:38 psf_table/PSF/TELESCOP:nonempty
error 1:38 psf_table/PSF/INSTRUME:type
error 1:38 psf_table/PSF/INSTRUME:null
error 1:38 psf_table/PSF/INSTRUME:nonempty
error 1:38 psf_table/PSF/OBS_ID:type
error 1:38 psf_table/PSF/OBS_ID:null
error 1:39 psf_table/PSF/LO_THRES:type
error 1:39 psf_table/PSF/LO_THRES:null
error 1:39 psf_table/PSF/LO_THRES:unit
error 1:39 psf_table/PSF/LO_THRES:limit
error 1:40 psf_table/PSF/HI_THRES:type
error 1:40 psf_table/PSF/HI_THRES:null
error 1:40 psf_table/PSF/HI_THRES:unit
error 1:40 psf_table/PSF/HI_THRES:limit
error 1:52 psf_table/PSF/ENERG_LO:presence
error 1:52 psf_table/PSF/ENERG_LO:type
error 1:52 psf_table/PSF/ENERG_LO:shape
error 1:52 psf_table/PSF/ENERG_LO:null
error 1:52 psf_table/PSF/ENERG_LO:unit
error 1:52 psf_table/PSF/ENERG_LO:limit
error 1:53 psf_table/PSF/ENERG_HI:presence
error 1:53 psf_table/PSF/ENERG_HI:type
error 1:53 psf_table/PSF/ENERG_HI:shape
error 1:53 psf_table/PSF/ENERG_HI:null
error 1:53 psf_table/PSF/ENERG_HI:unit
error 1:53 psf_table/PSF/ENERG_HI:limit
error 1:57 psf_table/PSF/THETA_LO:presence
error 1:57 psf_table/PSF/THETA_LO:type
error 1:57 psf_table/PSF/THETA_LO:shape
error 1:57 psf_table/PSF/THETA_LO:null
error 1:57 psf_table/PSF/THETA_LO:unit
error 1:57 psf_table/PSF/THETA_LO:limit
error 1:58 psf_table/PSF/THETA_HI:presence
error 1:58 psf_table/PSF/THETA_HI:type
error 1:58 psf_table/PSF/THETA_HI:shape
error 1:58 psf_table/PSF/THETA_HI:null
error 1:58 psf_table/PSF/THETA_HI:unit
error 1:58 psf_table/PSF/THETA_HI:limit
error 0:75 psf_table/PSF/RAD_LO:presence
error 0:75 psf_table/PSF/RAD_LO:type
error 0:75 psf_table/PSF/RAD_LO:shape
error 0:75 psf_table/PSF/RAD_LO:null
error 0:75 psf_table/PSF/RAD_LO:unit
error 0:75 psf_table/PSF/RAD_LO:limit
error 0:76 psf_table/PSF/RAD_HI:presence
error 0:76 psf_table/PSF/RAD_HI:type
error 0:76 psf_table/PSF/RAD_HI:shape
error 0:76 psf_table/PSF/RAD_HI:null
error 0:76 psf_table/PSF/RAD_HI:unit
error 0:76 psf_table/PSF/RAD_HI:limit
error 0:77 psf_table/PSF/RPSF:presence
error 0:77 psf_table/PSF/RPSF:type
error 0:77 psf_table/PSF/RPSF:shape
error 0:77 psf_table/PSF/RPSF:null
error 0:77 psf_table/PSF/RPSF:unit
error 0:77 psf_table/PSF/RPSF:limit
error 2:142 psf_table/PSF:exists-HDUCLAS3-HDUCLAS2
error 2:143 psf_table/PSF:exists-HDUCLAS4-HDUCLAS3
error 1:41 psf_table/PSF:LO_THRES-HI_THRES
error 0:80 psf_table/PSF:all-ENERG_LO-ENERG_HI
error 0:81 psf_table/PSF:all-RAD_LO-RAD_HI
error 0:91 background/PRIMARY:shape
error 0:93 background/BACKGROUND:presence
error 0:93 background/BACKGROUND:kind
error 0:93 background/BACKGROUND:match
error 2:140 background/BACKGROUND/HDUCLASS:presence
error 2:140 background/BACKGROUND/HDUCLASS:type
error 2:140 background/BACKGROUND/HDUCLASS:null
error 2:140 background/BACKGROUND/HDUCLASS:value
warning 2:140 background/BACKGROUND/HDUDOC:presence
error 2:140 background/BACKGROUND/HDUDOC:type
error 2:140 background/BACKGROUND/HDUDOC:null
error 2:140 background/BACKGROUND/HDUDOC:nonempty
error 2:140 background/BACKGROUND/HDUVERS:presence
error 2:140 background/BACKGROUND/HDUVERS:type
error 2:140 background/BACKGROUND/HDUVERS:null
error 2:140 background/BACKGROUND/HDUVERS:nonempty
error 2:140 background/BACKGROUND/HDUCLAS1:presence
error 2:140 background/BACKGROUND/HDUCLAS1:type
error 2:140 background/BACKGROUND/HDUCLAS1:null
error 2:140 background/BACKGROUND/HDUCLAS1:value
error 2:140 background/BACKGROUND/HDUCLAS2:presence
error 2:140 background/BACKGROUND/HDUCLAS2:type
error 2:140 background/BACKGROUND/HDUCLAS2:null
error 2:140 background/BACKGROUND/HDUCLAS2:value
error 2:140 background/BACKGROUND/HDUCLAS3:presence
error 2:140 background/BACKGROUND/HDUCLAS3:type
error 2:140 background/BACKGROUND/HDUCLAS3:null
error 2:140 background/BACKGROUND/HDUCLAS3:in
error 2:140 background/BACKGROUND/HDUCLAS4:presence
error 2:140 background/BACKGROUND/HDUCLAS4:type
error 2:140 background/BACKGROUND/HDUCLAS4:null
error 2:140 background/BACKGROUND/HDUCLAS4:value
error 1:38 background/BACKGROUND/TELESCOP:type
error 1:38 background/BACKGROUND/TELESCOP:null
error 1:38 background/BACKGROUND/TELESCOP:nonempty
error 1:38 background/BACKGROUND/INSTRUME:type
error 1:38 background/BACKGROUND/INSTRUME:null
error 1:38 background/BACKGROUND/INSTRUME:nonempty
error 1:38 background/BACKGROUND/OBS_ID:type
error 1:38 background/BACKGROUND/OBS_ID:null
error 1:39 background/BACKGROUND/LO_THRES:type
error 1:39 background/BACKGROUND/LO_THRES:null
error 1:39 background/BACKGROUND/LO_THRES:unit
error 1:39 background/BACKGROUND/LO_THRES:limit
error 1:40 background/BACKGROUND/HI_THRES:type
error 1:40 background/BACKGROUND/HI_THRES:null
error 1:40 background/BACKGROUND/HI_THRES:unit
error 1:40 background/BACKGROUND/HI_THRES:limit
error 1:52 background/BACKGROUND/ENERG_LO:presence
error 1:52 background/BACKGROUND/ENERG_LO:type
error 1:52 background/BACKGROUND/ENERG_LO:shape
error 1:52 background/BACKGROUND/ENERG_LO:null
error 1:52 background/BACKGROUND/ENERG_LO:unit
error 1:52 background/BACKGROUND/ENERG_LO:limit
error 1:53 background/BACKGROUND/ENERG_HI:presence
error 1:53 background/BACKGROUND/ENERG_HI:type
error 1:53 background/BACKGROUND/ENERG_HI:shape
error 1:53 background/BACKGROUND/ENERG_HI:null
error 1:53 background/BACKGROUND/ENERG_HI:unit
error 1:53 background/BACKGROUND/ENERG_HI:limit
error 1:57 background/BACKGROUND/THETA_LO:presence
error 1:57 background/BACKGROUND/THETA_LO:type
error 1:57 background/BACKGROUND/THETA_LO:shape
error 1:57 background/BACKGROUND/THETA_LO:null
error 1:57 background/BACKGROUND/THETA_LO:unit
error 1:57 background/BACKGROUND/THETA_LO:limit
error 1:58 background/BACKGROUND/THETA_HI:presence
error 1:58 background/BACKGROUND/THETA_HI:type
error 1:58 background/BACKGROUND/THETA_HI:shape
error 1:58 background/BACKGROUND/THETA_HI:null
error 1:58 background/BACKGROUND/THETA_HI:unit
error 1:58 background/BACKGROUND/THETA_HI:limit
error 0:99 background/BACKGROUND/BKG:presence
error 0:99 background/BACKGROUND/BKG:type
error 0:99 background/BACKGROUND/BKG:shape
error 0:99 background/BACKGROUND/BKG:null
error 0:99 background/BACKGROUND/BKG:unit
error 0:99 background/BACKGROUND/BKG:limit
error 2:142 background/BACKGROUND:exists-HDUCLAS3-HDUCLAS2
error 2:143 background/BACKGROUND:exists-HDUCLAS4-HDUCLAS3
error 1:41 background/BACKGROUND:LO_THRES-HI_THRES
error 0:102 background/BACKGROUND:all-ENERG_LO-ENERG_HI
error 0:103 background/BACKGROUND:all-THETA_LO-THETA_HI
error 0:105 background/BACKGROUND:slow-nt-fast-ne
warning 0:106 background/BACKGROUND:slow-nt-fast-ne-2
error 0:115 rad_max/PRIMARY:shape
error 0:117 rad_max/RAD_MAX:presence
error 0:117 rad_max/RAD_MAX:kind
error 0:117 rad_max/RAD_MAX:match
error 2:140 rad_max/RAD_MAX/HDUCLASS:presence
error 2:140 rad_max/RAD_MAX/HDUCLASS:type
error 2:140 rad_max/RAD_MAX/HDUCLASS:null
error 2:140 rad_max/RAD_MAX/HDUCLASS:value
warning 2:140 rad_max/RAD_MAX/HDUDOC:presence
error 2:140 rad_max/RAD_MAX/HDUDOC:type
error 2:140 rad_max/RAD_MAX/HDUDOC:null
error 2:140 rad_max/RAD_MAX/HDUDOC:nonempty
error 2:140 rad_max/RAD_MAX/HDUVERS:presence
error 2:140 rad_max/RAD_MAX/HDUVERS:type
error 2:140 rad_max/RAD_MAX/HDUVERS:null
error 2:140 rad_max/RAD_MAX/HDUVERS:nonempty
error 2:140 rad_max/RAD_MAX/HDUCLAS1:presence
error 2:140 rad_max/RAD_MAX/HDUCLAS1:type
error 2:140 rad_max/RAD_MAX/HDUCLAS1:null
error 2:140 rad_max/RAD_MAX/HDUCLAS1:value
error 2:140 rad_max/RAD_MAX/HDUCLAS2:presence
error 2:140 rad_max/RAD_MAX/HDUCLAS2:type
error 2:140 rad_max/RAD_MAX/HDUCLAS2:null
error 2:140 rad_max/RAD_MAX/HDUCLAS2:value
error 2:140 rad_max/RAD_MAX/HDUCLAS3:presence
error 2:140 rad_max/RAD_MAX/HDUCLAS3:type
error 2:140 rad_max/RAD_MAX/HDUCLAS3:null
error 2:140 rad_max/RAD_MAX/HDUCLAS3:value
error 2:140 rad_max/RAD_MAX/HDUCLAS3:in
error 2:140 rad_max/RAD_MAX/HDUCLAS4:presence
error 2:140 rad_max/RAD_MAX/HDUCLAS4:type
error 2:140 rad_max/RAD_MAX/HDUCLAS4:null
error 2:140 rad_max/RAD_MAX/HDUCLAS4:value
error 1:38 rad_max/RAD_MAX/TELESCOP:type
error 1:38 rad_max/RAD_MAX/TELESCOP:null
error 1:38 rad_max/RAD_MAX/TELESCOP:nonempty
error 1:38 rad_max/RAD_MAX/INSTRUME:type
error 1:38 rad_max/RAD_MAX/INSTRUME:null
error 1:38 rad_max/RAD_MAX/INSTRUME:nonempty
error 1:38 rad_max/RAD_MAX/OBS_ID:type
error 1:38 rad_max/RAD_MAX/OBS_ID:null
error 1:39 rad_max/RAD_MAX/LO_THRES:type
error 1:39 rad_max/RAD_MAX/LO_THRES:null
error 1:39 rad_max/RAD_MAX/LO_THRES:unit
error 1:39 rad_max/RAD_MAX/LO_THRES:limit
error 1:40 rad_max/RAD_MAX/HI_THRES:type
error 1:40 rad_max/RAD_MAX/HI_THRES:null
error 1:40 rad_max/RAD_MAX/HI_THRES:unit
error 1:40 rad_max/RAD_MAX/HI_THRES:limit
error 1:52 rad_max/RAD_MAX/ENERG_LO:presence
error 1:52 rad_max/RAD_MAX/ENERG_LO:type
error 1:52 rad_max/RAD_MAX/ENERG_LO:shape
error 1:52 rad_max/RAD_MAX/ENERG_LO:null
error 1:52 rad_max/RAD_MAX/ENERG_LO:unit
error 1:52 rad_max/RAD_MAX/ENERG_LO:limit
error 1:53 rad_max/RAD_MAX/ENERG_HI:presence
error 1:53 rad_max/RAD_MAX/ENERG_HI:type
error 1:53 rad_max/RAD_MAX/ENERG_HI:shape
error 1:53 rad_max/RAD_MAX/ENERG_HI:null
error 1:53 rad_max/RAD_MAX/ENERG_HI:unit
error 1:53 rad_max/RAD_MAX/ENERG_HI:limit
error 1:57 rad_max/RAD_MAX/THETA_LO:presence
error 1:57 rad_max/RAD_MAX/THETA_LO:type
error 1:57 rad_max/RAD_MAX/THETA_LO:shape
error 1:57 rad_max/RAD_MAX/THETA_LO:null
error 1:57 rad_max/RAD_MAX/THETA_LO:unit
error 1:57 rad_max/RAD_MAX/THETA_LO:limit
error 1:58 rad_max/RAD_MAX/THETA_HI:presence
error 1:58 rad_max/RAD_MAX/THETA_HI:type
error 1:58 rad_max/RAD_MAX/THETA_HI:shape
error 1:58 rad_max/RAD_MAX/THETA_HI:null
error 1:58 rad_max/RAD_MAX/THETA_HI:unit
error 1:58 rad_max/RAD_MAX/THETA_HI:limit
error 0:123 rad_max/RAD_MAX/RAD_MAX:presence
error 0:123 rad_max/RAD_MAX/RAD_MAX:type
error 0:123 rad_max/RAD_MAX/RAD_MAX:shape
error 0:123 rad_max/RAD_MAX/RAD_MAX:null
error 0:123 rad_max/RAD_MAX/RAD_MAX:unit
error 0:123 rad_max/RAD_MAX/RAD_MAX:limit
error 2:142 rad_max/RAD_MAX:exists-HDUCLAS3-HDUCLAS2
error 2:143 rad_max/RAD_MAX:exists-HDUCLAS4-HDUCLAS3
error 1:41 rad_max/RAD_MAX:LO_THRES-HI_THRES
error 0:126 rad_max/RAD_MAX:all-ENERG_LO-ENERG_HI
error 0:127 rad_max/RAD_MAX:all-THETA_LO-THETA_HI
error 0:129 rad_max/RAD_MAX:slow-nt-fast-ne
warning 0:130 rad_max/RAD_MAX:slow-nt-fast-ne-2
error 0:140 gtpsf/PRIMARY:shape
error 0:141 gtpsf/PSF:presence
error 0:141 gtpsf/PSF:kind
error 0:141 gtpsf/PSF:match
error 0:142 gtpsf/PSF:rows
error 0:144 gtpsf/PSF/Energy:presence
error 0:144 gtpsf/PSF/Energy:type
error 0:144 gtpsf/PSF/Energy:shape
error 0:144 gtpsf/PSF/Energy:null
error 0:144 gtpsf/PSF/Energy:unit
error 0:144 gtpsf/PSF/Energy:limit
error 0:144 gtpsf/PSF/Energy:order
error 0:145 gtpsf/PSF/Exposure:presence
error 0:145 gtpsf/PSF/Exposure:type
error 0:145 gtpsf/PSF/Exposure:shape
error 0:145 gtpsf/PSF/Exposure:null
error 0:145 gtpsf/PSF/Exposure:unit
error 0:145 gtpsf/PSF/Exposure:limit
error 0:146 gtpsf/PSF/Psf:presence
error 0:146 gtpsf/PSF/Psf:type
error 0:146 gtpsf/PSF/Psf:shape
error 0:146 gtpsf/PSF/Psf:null
error 0:146 gtpsf/PSF/Psf:unit
error 0:146 gtpsf/PSF/Psf:limit
error 0:149 gtpsf/THETA:presence
error 0:149 gtpsf/THETA:kind
error 0:149 gtpsf/THETA:match
error 0:150 gtpsf/THETA:rows
error 0:152 gtpsf/THETA/Theta:presence
error 0:152 gtpsf/THETA/Theta:type
error 0:152 gtpsf/THETA/Theta:shape
error 0:152 gtpsf/THETA/Theta:null
error 0:152 gtpsf/THETA/Theta:unit
error 0:152 gtpsf/THETA/Theta:limit
error 0:152 gtpsf/THETA/Theta:order
"""

SPEC = Spec(
    "gadf.responses",
    "0.3.0",
    sources=("gadf/responses.specc", "gadf/core.specc", "std/ogip.specc", "std/time.specc", "std/wcs.specc"),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
