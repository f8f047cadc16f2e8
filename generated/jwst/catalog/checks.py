"""Checks of jwst.catalog 1.0.0.

Tables of JWST in ECSV: the sources of a combined image, and the light curves of time series.

Whatever could not be measured is `nan`. Files do not say which pipeline they are of but by what they hold: catalogues of before aperture photometry are a
product of their own.

Made by specc from the texts below. Change them, not this file.

    jwst/catalog.specc  sha256 fb7aa836a66123eb6db170b3fcef6a7ade48826d90cceca432a1ba0d2c8e416d
    jwst/values.specc   sha256 7bb250aa234f64a43e946fb24628f048a881e34bc8beceaeaa00f23ea65f99af
"""

from __future__ import annotations

from _runtime.choices import all_or_none, at_least_one, choose
from _runtime.documents import block
from _runtime.ecsv import ECSV
from _runtime.names import NameTemplate, field
from _runtime.spec import Policy, RuleTable, Spec
from _runtime.tables import TableCheck, TableProduct
from _runtime.trees import TreeCheck
from _runtime.trees.values import anything

POLICY = Policy()

INSTRUMENT = ("NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS")  # values.specc:9

EXP_TYPE = (
    "FGS_ACQ1",
    "FGS_ACQ2",
    "FGS_DARK",
    "FGS_FINEGUIDE",
    "FGS_FOCUS",
    "FGS_ID-IMAGE",
    "FGS_ID-STACK",
    "FGS_IMAGE",
    "FGS_INTFLAT",
    "FGS_SKYFLAT",
    "FGS_TRACK",
    "MIR_4QPM",
    "MIR_CORONCAL",
    "MIR_DARKALL",
    "MIR_DARKIMG",
    "MIR_DARKMRS",
    "MIR_FLATIMAGE",
    "MIR_FLATIMAGE-EXT",
    "MIR_FLATMRS",
    "MIR_FLATMRS-EXT",
    "MIR_IMAGE",
    "MIR_LRS-FIXEDSLIT",
    "MIR_LRS-SLITLESS",
    "MIR_LYOT",
    "MIR_MRS",
    "MIR_TACONFIRM",
    "MIR_TACQ",
    "MIR_WFSS",
    "NIS_AMI",
    "NIS_DARK",
    "NIS_EXTCAL",
    "NIS_FOCUS",
    "NIS_IMAGE",
    "NIS_LAMP",
    "NIS_SOSS",
    "NIS_TACONFIRM",
    "NIS_TACQ",
    "NIS_WFSS",
    "NRC_CORON",
    "NRC_DARK",
    "NRC_FLAT",
    "NRC_FOCUS",
    "NRC_GRISM",
    "NRC_IMAGE",
    "NRC_LED",
    "NRC_TACONFIRM",
    "NRC_TACQ",
    "NRC_TSGRISM",
    "NRC_TSIMAGE",
    "NRC_WFSC",
    "NRC_WFSS",
    "NRS_AUTOFLAT",
    "NRS_AUTOWAVE",
    "NRS_BRIGHTOBJ",
    "NRS_CONFIRM",
    "NRS_DARK",
    "NRS_FIXEDSLIT",
    "NRS_FOCUS",
    "NRS_IFU",
    "NRS_IMAGE",
    "NRS_LAMP",
    "NRS_MIMF",
    "NRS_MSASPEC",
    "NRS_MSATA",
    "NRS_TACONFIRM",
    "NRS_TACQ",
    "NRS_TASLIT",
    "NRS_VERIFY",
    "NRS_WATA",
)  # values.specc:101


def check_cat_meta(h: TreeCheck) -> None:
    """meta."""
    h.keyword("jwst version", "string", level="optional")  # catalog.specc:64
    h.key("aperture_params", anything(), level="optional")  # catalog.specc:65
    h.keyword("abvega_offset", "float", level="optional")  # catalog.specc:66
    h.keyword("date", "datetime", level="optional")  # catalog.specc:67


def check_cat_table(h: TableCheck) -> None:
    """table."""
    h.table(rows=(0, None))  # catalog.specc:70
    h.column("label", "int64", above=0, unique=True)  # catalog.specc:28
    h.column("xcentroid", "float", unit="pix", nullable=True)  # catalog.specc:29
    h.column("ycentroid", "float", unit="pix", nullable=True)  # catalog.specc:30
    h.column(
        "sky_centroid.ra",
        "float64",
        unit="deg",
        nullable=True,
        at_least=0,
        at_most=360,
        part_of=("sky_centroid", "skycoord", "icrs", "ra"),
    )  # catalog.specc:31
    h.column(
        "sky_centroid.dec",
        "float64",
        unit="deg",
        nullable=True,
        at_least=-90,
        at_most=90,
        part_of=("sky_centroid", "skycoord", "icrs", "dec"),
    )  # catalog.specc:31
    h.column(
        "sky_bbox_ll.ra",
        "float64",
        unit="deg",
        at_least=0,
        at_most=360,
        part_of=("sky_bbox_ll", "skycoord", "icrs", "ra"),
    )  # catalog.specc:32
    h.column(
        "sky_bbox_ll.dec",
        "float64",
        unit="deg",
        at_least=-90,
        at_most=90,
        part_of=("sky_bbox_ll", "skycoord", "icrs", "dec"),
    )  # catalog.specc:32
    h.column(
        "sky_bbox_ul.ra",
        "float64",
        unit="deg",
        at_least=0,
        at_most=360,
        part_of=("sky_bbox_ul", "skycoord", "icrs", "ra"),
    )  # catalog.specc:32
    h.column(
        "sky_bbox_ul.dec",
        "float64",
        unit="deg",
        at_least=-90,
        at_most=90,
        part_of=("sky_bbox_ul", "skycoord", "icrs", "dec"),
    )  # catalog.specc:32
    h.column(
        "sky_bbox_lr.ra",
        "float64",
        unit="deg",
        at_least=0,
        at_most=360,
        part_of=("sky_bbox_lr", "skycoord", "icrs", "ra"),
    )  # catalog.specc:32
    h.column(
        "sky_bbox_lr.dec",
        "float64",
        unit="deg",
        at_least=-90,
        at_most=90,
        part_of=("sky_bbox_lr", "skycoord", "icrs", "dec"),
    )  # catalog.specc:32
    h.column(
        "sky_bbox_ur.ra",
        "float64",
        unit="deg",
        at_least=0,
        at_most=360,
        part_of=("sky_bbox_ur", "skycoord", "icrs", "ra"),
    )  # catalog.specc:32
    h.column(
        "sky_bbox_ur.dec",
        "float64",
        unit="deg",
        at_least=-90,
        at_most=90,
        part_of=("sky_bbox_ur", "skycoord", "icrs", "dec"),
    )  # catalog.specc:32
    for ee in (30, 50, 70):
        h.column(f"aper{ee}_flux", "float", item="aper[ee]_flux", unit="Jy", nullable=True)  # catalog.specc:36
        h.column(
            f"aper{ee}_flux_err", "float", item="aper[ee]_flux_err", unit="Jy", nullable=True, at_least=0
        )  # catalog.specc:38
        h.column(
            f"aper{ee}_abmag", "float", item="aper[ee]_abmag", unit="mag", unit_absent=True, nullable=True
        )  # catalog.specc:39
        h.column(
            f"aper{ee}_abmag_err", "float", item="aper[ee]_abmag_err", unit="mag", unit_absent=True, nullable=True
        )  # catalog.specc:40
        h.column(
            f"aper{ee}_vegamag", "float", item="aper[ee]_vegamag", unit="mag", unit_absent=True, nullable=True
        )  # catalog.specc:41
        h.column(
            f"aper{ee}_vegamag_err", "float", item="aper[ee]_vegamag_err", unit="mag", unit_absent=True, nullable=True
        )  # catalog.specc:42
    h.column("aper_total_flux", "float", unit="Jy", nullable=True)  # catalog.specc:43
    h.column("aper_total_flux_err", "float", unit="Jy", nullable=True, at_least=0)  # catalog.specc:44
    h.column("aper_total_abmag", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:45
    h.column("aper_total_abmag_err", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:46
    h.column("aper_total_vegamag", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:47
    h.column("aper_total_vegamag_err", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:48
    h.column("aper_bkg_flux", "float", unit="Jy", nullable=True)  # catalog.specc:49
    h.column("aper_bkg_flux_err", "float", unit="Jy", nullable=True, at_least=0)  # catalog.specc:50
    h.column("CI_50_30", "float", unit="", nullable=True)  # catalog.specc:51
    h.column("CI_70_50", "float", unit="", nullable=True)  # catalog.specc:52
    h.column("CI_70_30", "float", unit="", nullable=True)  # catalog.specc:53
    h.column("is_extended", "bool")  # catalog.specc:74
    h.column("sharpness", "float", level="optional", unit="", nullable=True)  # catalog.specc:75
    h.column("roundness", "float", level="optional", unit="", nullable=True)  # catalog.specc:76
    h.column("nn_label", "int|float", unit="", nullable=True)  # catalog.specc:77
    h.column("nn_dist", "float", unit="pix", nullable=True, at_least=0)  # catalog.specc:78
    h.column("isophotal_flux", "float", unit="Jy", nullable=True)  # catalog.specc:79
    h.column("isophotal_flux_err", "float", unit="Jy", nullable=True, at_least=0)  # catalog.specc:80
    h.column("isophotal_abmag", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:81
    h.column("isophotal_abmag_err", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:82
    h.column("isophotal_vegamag", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:83
    h.column("isophotal_vegamag_err", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:84
    h.column("isophotal_area", "float", unit="pix2", above=0)  # catalog.specc:85
    h.column("semimajor_sigma", "float", unit="pix", nullable=True, at_least=0)  # catalog.specc:86
    h.column("semiminor_sigma", "float", unit="pix", nullable=True, at_least=0)  # catalog.specc:87
    h.column("ellipticity", "float", unit="", nullable=True, at_least=0, at_most=1)  # catalog.specc:88
    h.column("orientation", "float", unit="deg", nullable=True)  # catalog.specc:89
    h.column("sky_orientation", "float", unit="deg", nullable=True)  # catalog.specc:90
    h.column("source_sum", "float", level="forbidden")  # catalog.specc:91
    h.data_rule(
        "all-semimajor_sigma-semiminor_sigma",
        lambda: h.all(
            ("semimajor_sigma", "semiminor_sigma"),
            lambda c: c["semimajor_sigma"] >= c["semiminor_sigma"],
            skip_null=("semimajor_sigma", "semiminor_sigma"),
        ),
        show={
            "all(semimajor_sigma >= semiminor_sigma)": lambda: h.all(
                ("semimajor_sigma", "semiminor_sigma"),
                lambda c: c["semimajor_sigma"] >= c["semiminor_sigma"],
                skip_null=("semimajor_sigma", "semiminor_sigma"),
            ),
        },
        message="the major axis is the longer one",
    )  # catalog.specc:93
    h.undeclared("warning", columns="error")


def check_early_cat_meta(h: TreeCheck) -> None:
    """meta."""
    pass


def check_early_cat_table(h: TableCheck) -> None:
    """table."""
    h.table(rows=(0, None))  # catalog.specc:105
    h.column("label", "int64", above=0, unique=True)  # catalog.specc:28
    h.column("xcentroid", "float", unit="pix", nullable=True)  # catalog.specc:29
    h.column("ycentroid", "float", unit="pix", nullable=True)  # catalog.specc:30
    h.column(
        "sky_centroid.ra",
        "float64",
        unit="deg",
        nullable=True,
        at_least=0,
        at_most=360,
        part_of=("sky_centroid", "skycoord", "icrs", "ra"),
    )  # catalog.specc:31
    h.column(
        "sky_centroid.dec",
        "float64",
        unit="deg",
        nullable=True,
        at_least=-90,
        at_most=90,
        part_of=("sky_centroid", "skycoord", "icrs", "dec"),
    )  # catalog.specc:31
    h.column(
        "sky_bbox_ll.ra",
        "float64",
        unit="deg",
        at_least=0,
        at_most=360,
        part_of=("sky_bbox_ll", "skycoord", "icrs", "ra"),
    )  # catalog.specc:32
    h.column(
        "sky_bbox_ll.dec",
        "float64",
        unit="deg",
        at_least=-90,
        at_most=90,
        part_of=("sky_bbox_ll", "skycoord", "icrs", "dec"),
    )  # catalog.specc:32
    h.column(
        "sky_bbox_ul.ra",
        "float64",
        unit="deg",
        at_least=0,
        at_most=360,
        part_of=("sky_bbox_ul", "skycoord", "icrs", "ra"),
    )  # catalog.specc:32
    h.column(
        "sky_bbox_ul.dec",
        "float64",
        unit="deg",
        at_least=-90,
        at_most=90,
        part_of=("sky_bbox_ul", "skycoord", "icrs", "dec"),
    )  # catalog.specc:32
    h.column(
        "sky_bbox_lr.ra",
        "float64",
        unit="deg",
        at_least=0,
        at_most=360,
        part_of=("sky_bbox_lr", "skycoord", "icrs", "ra"),
    )  # catalog.specc:32
    h.column(
        "sky_bbox_lr.dec",
        "float64",
        unit="deg",
        at_least=-90,
        at_most=90,
        part_of=("sky_bbox_lr", "skycoord", "icrs", "dec"),
    )  # catalog.specc:32
    h.column(
        "sky_bbox_ur.ra",
        "float64",
        unit="deg",
        at_least=0,
        at_most=360,
        part_of=("sky_bbox_ur", "skycoord", "icrs", "ra"),
    )  # catalog.specc:32
    h.column(
        "sky_bbox_ur.dec",
        "float64",
        unit="deg",
        at_least=-90,
        at_most=90,
        part_of=("sky_bbox_ur", "skycoord", "icrs", "dec"),
    )  # catalog.specc:32
    h.column("area", "float", unit="pix2", above=0)  # catalog.specc:108
    h.column("source_sum", "float")  # catalog.specc:109
    h.column("source_sum_err", "float", at_least=0)  # catalog.specc:110
    h.column("semimajor_axis_sigma", "float", unit="pix", at_least=0)  # catalog.specc:111
    h.column("semiminor_axis_sigma", "float", unit="pix", at_least=0)  # catalog.specc:112
    h.column("orientation", "float", unit="deg")  # catalog.specc:113
    h.column("orientation_sky", "float", unit="deg")  # catalog.specc:114
    h.column("isophotal_abmag", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:115
    h.column(
        "isophotal_abmag_err", "float", unit="mag", unit_absent=True, nullable=True, at_least=0
    )  # catalog.specc:116
    h.column("is_extended", "bool")  # catalog.specc:117
    h.data_rule(
        "all-semimajor_axis_sigma-semiminor_axis_sigma",
        lambda: h.all(
            ("semimajor_axis_sigma", "semiminor_axis_sigma"),
            lambda c: c["semimajor_axis_sigma"] >= c["semiminor_axis_sigma"],
            skip_null=(),
        ),
        show={
            "all(semimajor_axis_sigma >= semiminor_axis_sigma)": lambda: h.all(
                ("semimajor_axis_sigma", "semiminor_axis_sigma"),
                lambda c: c["semimajor_axis_sigma"] >= c["semiminor_axis_sigma"],
                skip_null=(),
            ),
        },
        message="the major axis is the longer one",
    )  # catalog.specc:119
    h.undeclared("warning", columns="error")


def check_phot_meta(h: TreeCheck) -> None:
    """meta."""
    h.keyword("instrument", "string", one_of=INSTRUMENT)  # catalog.specc:126
    h.keyword("detector", "string", nullable=True)  # catalog.specc:127
    h.keyword("subarray", "string", nullable=True)  # catalog.specc:128
    h.keyword("filter", "string", nullable=True)  # catalog.specc:129
    h.keyword("pupil", "string", nullable=True)  # catalog.specc:130
    h.keyword("target_name", "string", nullable=True)  # catalog.specc:131
    h.keyword("channel", "string", nullable=True)  # catalog.specc:142
    h.keyword("apertures", "string")  # catalog.specc:143
    h.undeclared("info")


def check_phot_table(h: TableCheck) -> None:
    """table."""
    h.table(rows=(1, None))  # catalog.specc:145
    h.column("MJD", "float64", unit="d", unit_absent=True, increasing=True)  # catalog.specc:147
    h.column("aperture_sum", "float", unit=("Jy", "electron"), nullable=True)  # catalog.specc:148
    h.column(
        "aperture_sum_err", "float", unit=h.unit_of("aperture_sum"), nullable=True, at_least=0
    )  # catalog.specc:149
    h.column("net_aperture_sum", "float", unit=h.unit_of("aperture_sum"), nullable=True)  # catalog.specc:150
    h.column(
        "net_aperture_sum_err", "float", unit=h.unit_of("aperture_sum"), nullable=True, at_least=0
    )  # catalog.specc:151
    h.column("annulus_sum", "float", nullable=True)  # catalog.specc:152
    h.column("annulus_sum_err", "float", nullable=True)  # catalog.specc:153
    h.column("annulus_mean", "float", nullable=True)  # catalog.specc:154
    h.column("annulus_mean_err", "float", nullable=True)  # catalog.specc:155
    h.column("aperture_bkg", "float", nullable=True)  # catalog.specc:156
    h.column("aperture_bkg_err", "float", nullable=True)  # catalog.specc:157
    h.column("aperture_x", "float", unit="pix")  # catalog.specc:158
    h.column("aperture_y", "float", unit="pix")  # catalog.specc:159
    h.column("aperture_ra_icrs", "float", unit="deg", at_least=0, below=360)  # catalog.specc:160
    h.column("aperture_dec_icrs", "float", unit="deg", at_least=-90, at_most=90)  # catalog.specc:161
    h.column("centroid_x", "float", level="optional", unit="pix", nullable=True)  # catalog.specc:162
    h.column("centroid_y", "float", level="optional", unit="pix", nullable=True)  # catalog.specc:163
    h.column("psf_width_x", "float", level="optional", unit="pix", nullable=True)  # catalog.specc:164
    h.column("psf_width_y", "float", level="optional", unit="pix", nullable=True)  # catalog.specc:165
    h.column("psf_flux", "float", level="optional", unit=h.unit_of("aperture_sum"), nullable=True)  # catalog.specc:166
    choose(
        h,
        "all_or_none-centroid_x-centroid_y",
        all_or_none,
        (("centroid_x",), ("centroid_y",)),
        lambda: ((h.has_column("centroid_x"),), (h.has_column("centroid_y"),)),
    )  # catalog.specc:167
    choose(
        h,
        "all_or_none-psf_width_x-psf_width_y",
        all_or_none,
        (("psf_width_x",), ("psf_width_y",)),
        lambda: ((h.has_column("psf_width_x"),), (h.has_column("psf_width_y"),)),
    )  # catalog.specc:168
    h.undeclared("warning", columns="error")


def check_whtlt_meta(h: TreeCheck) -> None:
    """meta."""
    h.keyword("instrument", "string", one_of=INSTRUMENT)  # catalog.specc:126
    h.keyword("detector", "string", nullable=True)  # catalog.specc:127
    h.keyword("subarray", "string", nullable=True)  # catalog.specc:128
    h.keyword("filter", "string", nullable=True)  # catalog.specc:129
    h.keyword("pupil", "string", nullable=True)  # catalog.specc:130
    h.keyword("target_name", "string", nullable=True)  # catalog.specc:131
    h.keyword("exp_type", "string", one_of=EXP_TYPE)  # catalog.specc:180
    h.undeclared("info")


def check_whtlt_table(h: TableCheck) -> None:
    """table."""
    h.table(rows=(1, None))  # catalog.specc:182
    h.column("MJD", "float64", unit="d", unit_absent=True)  # catalog.specc:184
    h.column("whitelight_flux", "float", level="optional", nullable=True)  # catalog.specc:185
    for n in range(1, 4):
        h.column(
            f"whitelight_flux_order_{n}", "float", item="whitelight_flux_order_[n]", level="optional", nullable=True
        )  # catalog.specc:186
    choose(
        h,
        "at_least_one-whitelight_flux-whitelight_flux_order_1-whitelight_flux_order_2-whitelight_flux_order_3",
        at_least_one,
        (
            ("whitelight_flux",),
            ("whitelight_flux_order_1",),
            ("whitelight_flux_order_2",),
            ("whitelight_flux_order_3",),
        ),
        lambda: (
            (h.has_column("whitelight_flux"),),
            (h.has_column("whitelight_flux_order_1"),),
            (h.has_column("whitelight_flux_order_2"),),
            (h.has_column("whitelight_flux_order_3"),),
        ),
    )  # catalog.specc:187
    h.undeclared("warning", columns="error")


PRODUCTS = (
    TableProduct(
        "cat",
        ECSV,
        title="Source catalogue",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>[bstv]\d{3,9})_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:-[a-z0-9]+)*)_cat\.ecsv",
                "jw{program}-{acid}_{target}_{instrume}_{optelem}_cat.ecsv",
            ),
        ),
        fields=(
            field("program", "number"),
            field("acid", "text"),
            field("target", "text"),
            field("instrume", "text"),
            field("optelem", "text"),
        ),
        identify=lambda f: (
            f.hdu("table").has_column("label")
            and f.hdu("table").has_column("xcentroid")
            and not f.hdu("table").has_column("source_sum")
        ),
        layout=(block("meta", "object", check_cat_meta), block("table", "rows", check_cat_table)),
    ),
    TableProduct(
        "early_cat",
        ECSV,
        title="Source catalogue of early pipelines",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>[bstv]\d{3,9})_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:-[a-z0-9]+)*)_cat\.ecsv",
                "jw{program}-{acid}_{target}_{instrume}_{optelem}_cat.ecsv",
            ),
        ),
        fields=(
            field("program", "number"),
            field("acid", "text"),
            field("target", "text"),
            field("instrume", "text"),
            field("optelem", "text"),
        ),
        identify=lambda f: (
            f.hdu("table").has_column("label")
            and f.hdu("table").has_column("xcentroid")
            and f.hdu("table").has_column("source_sum")
        ),
        layout=(block("meta", "object", check_early_cat_meta), block("table", "rows", check_early_cat_table)),
    ),
    TableProduct(
        "phot",
        ECSV,
        title="Light curve from images",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>[bstv]\d{3,9})_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:-[a-z0-9]+)*)_phot\.ecsv",
                "jw{program}-{acid}_{target}_{instrume}_{optelem}_phot.ecsv",
            ),
        ),
        fields=(
            field("program", "number"),
            field("acid", "text"),
            field("target", "text"),
            field("instrume", "text"),
            field("optelem", "text"),
        ),
        layout=(block("meta", "object", check_phot_meta), block("table", "rows", check_phot_table)),
    ),
    TableProduct(
        "whtlt",
        ECSV,
        title="White-light curve from spectra",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>[bstv]\d{3,9})_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:-[a-z0-9]+)*)_whtlt\.ecsv",
                "jw{program}-{acid}_{target}_{instrume}_{optelem}_whtlt.ecsv",
            ),
        ),
        fields=(
            field("program", "number"),
            field("acid", "text"),
            field("target", "text"),
            field("instrume", "text"),
            field("optelem", "text"),
        ),
        layout=(block("meta", "object", check_whtlt_meta), block("table", "rows", check_whtlt_table)),
    ),
)

RULES = """\
error 0:61 cat:name
error 0:64 cat/meta/jwst version:type
error 0:64 cat/meta/jwst version:null
error 0:65 cat/meta/aperture_params:null
error 0:66 cat/meta/abvega_offset:type
error 0:66 cat/meta/abvega_offset:null
error 0:67 cat/meta/date:type
error 0:67 cat/meta/date:null
error 0:63 cat/meta:type
error 0:70 cat/table:presence
error 0:28 cat/table/label:presence
error 0:28 cat/table/label:type
error 0:28 cat/table/label:shape
error 0:28 cat/table/label:null
error 0:28 cat/table/label:limit
error 0:28 cat/table/label:unique
error 0:29 cat/table/xcentroid:presence
error 0:29 cat/table/xcentroid:type
error 0:29 cat/table/xcentroid:shape
error 0:29 cat/table/xcentroid:unit
error 0:30 cat/table/ycentroid:presence
error 0:30 cat/table/ycentroid:type
error 0:30 cat/table/ycentroid:shape
error 0:30 cat/table/ycentroid:unit
error 0:31 cat/table/sky_centroid:together
error 0:31 cat/table/sky_centroid.ra:presence
error 0:31 cat/table/sky_centroid.ra:type
error 0:31 cat/table/sky_centroid.ra:shape
error 0:31 cat/table/sky_centroid.ra:unit
error 0:31 cat/table/sky_centroid.ra:limit
error 0:31 cat/table/sky_centroid.dec:presence
error 0:31 cat/table/sky_centroid.dec:type
error 0:31 cat/table/sky_centroid.dec:shape
error 0:31 cat/table/sky_centroid.dec:unit
error 0:31 cat/table/sky_centroid.dec:limit
error 0:32 cat/table/sky_bbox_ll:together
error 0:32 cat/table/sky_bbox_ll.ra:presence
error 0:32 cat/table/sky_bbox_ll.ra:type
error 0:32 cat/table/sky_bbox_ll.ra:shape
error 0:32 cat/table/sky_bbox_ll.ra:null
error 0:32 cat/table/sky_bbox_ll.ra:unit
error 0:32 cat/table/sky_bbox_ll.ra:limit
error 0:32 cat/table/sky_bbox_ll.dec:presence
error 0:32 cat/table/sky_bbox_ll.dec:type
error 0:32 cat/table/sky_bbox_ll.dec:shape
error 0:32 cat/table/sky_bbox_ll.dec:null
error 0:32 cat/table/sky_bbox_ll.dec:unit
error 0:32 cat/table/sky_bbox_ll.dec:limit
error 0:32 cat/table/sky_bbox_ul:together
error 0:32 cat/table/sky_bbox_ul.ra:presence
error 0:32 cat/table/sky_bbox_ul.ra:type
error 0:32 cat/table/sky_bbox_ul.ra:shape
error 0:32 cat/table/sky_bbox_ul.ra:null
error 0:32 cat/table/sky_bbox_ul.ra:unit
error 0:32 cat/table/sky_bbox_ul.ra:limit
error 0:32 cat/table/sky_bbox_ul.dec:presence
error 0:32 cat/table/sky_bbox_ul.dec:type
error 0:32 cat/table/sky_bbox_ul.dec:shape
error 0:32 cat/table/sky_bbox_ul.dec:null
error 0:32 cat/table/sky_bbox_ul.dec:unit
error 0:32 cat/table/sky_bbox_ul.dec:limit
error 0:32 cat/table/sky_bbox_lr:together
error 0:32 cat/table/sky_bbox_lr.ra:presence
error 0:32 cat/table/sky_bbox_lr.ra:type
error 0:32 cat/table/sky_bbox_lr.ra:shape
error 0:32 cat/table/sky_bbox_lr.ra:null
error 0:32 cat/table/sky_bbox_lr.ra:unit
error 0:32 cat/table/sky_bbox_lr.ra:limit
error 0:32 cat/table/sky_bbox_lr.dec:presence
error 0:32 cat/table/sky_bbox_lr.dec:type
error 0:32 cat/table/sky_bbox_lr.dec:shape
error 0:32 cat/table/sky_bbox_lr.dec:null
error 0:32 cat/table/sky_bbox_lr.dec:unit
error 0:32 cat/table/sky_bbox_lr.dec:limit
error 0:32 cat/table/sky_bbox_ur:together
error 0:32 cat/table/sky_bbox_ur.ra:presence
error 0:32 cat/table/sky_bbox_ur.ra:type
error 0:32 cat/table/sky_bbox_ur.ra:shape
error 0:32 cat/table/sky_bbox_ur.ra:null
error 0:32 cat/table/sky_bbox_ur.ra:unit
error 0:32 cat/table/sky_bbox_ur.ra:limit
error 0:32 cat/table/sky_bbox_ur.dec:presence
error 0:32 cat/table/sky_bbox_ur.dec:type
error 0:32 cat/table/sky_bbox_ur.dec:shape
error 0:32 cat/table/sky_bbox_ur.dec:null
error 0:32 cat/table/sky_bbox_ur.dec:unit
error 0:32 cat/table/sky_bbox_ur.dec:limit
error 0:36 cat/table/aper[ee]_flux:presence
error 0:36 cat/table/aper[ee]_flux:type
error 0:36 cat/table/aper[ee]_flux:shape
error 0:36 cat/table/aper[ee]_flux:unit
error 0:38 cat/table/aper[ee]_flux_err:presence
error 0:38 cat/table/aper[ee]_flux_err:type
error 0:38 cat/table/aper[ee]_flux_err:shape
error 0:38 cat/table/aper[ee]_flux_err:unit
error 0:38 cat/table/aper[ee]_flux_err:limit
error 0:39 cat/table/aper[ee]_abmag:presence
error 0:39 cat/table/aper[ee]_abmag:type
error 0:39 cat/table/aper[ee]_abmag:shape
error 0:39 cat/table/aper[ee]_abmag:unit
error 0:40 cat/table/aper[ee]_abmag_err:presence
error 0:40 cat/table/aper[ee]_abmag_err:type
error 0:40 cat/table/aper[ee]_abmag_err:shape
error 0:40 cat/table/aper[ee]_abmag_err:unit
error 0:41 cat/table/aper[ee]_vegamag:presence
error 0:41 cat/table/aper[ee]_vegamag:type
error 0:41 cat/table/aper[ee]_vegamag:shape
error 0:41 cat/table/aper[ee]_vegamag:unit
error 0:42 cat/table/aper[ee]_vegamag_err:presence
error 0:42 cat/table/aper[ee]_vegamag_err:type
error 0:42 cat/table/aper[ee]_vegamag_err:shape
error 0:42 cat/table/aper[ee]_vegamag_err:unit
error 0:43 cat/table/aper_total_flux:presence
error 0:43 cat/table/aper_total_flux:type
error 0:43 cat/table/aper_total_flux:shape
error 0:43 cat/table/aper_total_flux:unit
error 0:44 cat/table/aper_total_flux_err:presence
error 0:44 cat/table/aper_total_flux_err:type
error 0:44 cat/table/aper_total_flux_err:shape
error 0:44 cat/table/aper_total_flux_err:unit
error 0:44 cat/table/aper_total_flux_err:limit
error 0:45 cat/table/aper_total_abmag:presence
error 0:45 cat/table/aper_total_abmag:type
error 0:45 cat/table/aper_total_abmag:shape
error 0:45 cat/table/aper_total_abmag:unit
error 0:46 cat/table/aper_total_abmag_err:presence
error 0:46 cat/table/aper_total_abmag_err:type
error 0:46 cat/table/aper_total_abmag_err:shape
error 0:46 cat/table/aper_total_abmag_err:unit
error 0:47 cat/table/aper_total_vegamag:presence
error 0:47 cat/table/aper_total_vegamag:type
error 0:47 cat/table/aper_total_vegamag:shape
error 0:47 cat/table/aper_total_vegamag:unit
error 0:48 cat/table/aper_total_vegamag_err:presence
error 0:48 cat/table/aper_total_vegamag_err:type
error 0:48 cat/table/aper_total_vegamag_err:shape
error 0:48 cat/table/aper_total_vegamag_err:unit
error 0:49 cat/table/aper_bkg_flux:presence
error 0:49 cat/table/aper_bkg_flux:type
error 0:49 cat/table/aper_bkg_flux:shape
error 0:49 cat/table/aper_bkg_flux:unit
error 0:50 cat/table/aper_bkg_flux_err:presence
error 0:50 cat/table/aper_bkg_flux_err:type
error 0:50 cat/table/aper_bkg_flux_err:shape
error 0:50 cat/table/aper_bkg_flux_err:unit
error 0:50 cat/table/aper_bkg_flux_err:limit
error 0:51 cat/table/CI_50_30:presence
error 0:51 cat/table/CI_50_30:type
error 0:51 cat/table/CI_50_30:shape
error 0:51 cat/table/CI_50_30:unit
error 0:52 cat/table/CI_70_50:presence
error 0:52 cat/table/CI_70_50:type
error 0:52 cat/table/CI_70_50:shape
error 0:52 cat/table/CI_70_50:unit
error 0:53 cat/table/CI_70_30:presence
error 0:53 cat/table/CI_70_30:type
error 0:53 cat/table/CI_70_30:shape
error 0:53 cat/table/CI_70_30:unit
error 0:74 cat/table/is_extended:presence
error 0:74 cat/table/is_extended:type
error 0:74 cat/table/is_extended:shape
error 0:74 cat/table/is_extended:null
error 0:75 cat/table/sharpness:type
error 0:75 cat/table/sharpness:shape
error 0:75 cat/table/sharpness:unit
error 0:76 cat/table/roundness:type
error 0:76 cat/table/roundness:shape
error 0:76 cat/table/roundness:unit
error 0:77 cat/table/nn_label:presence
error 0:77 cat/table/nn_label:type
error 0:77 cat/table/nn_label:shape
error 0:77 cat/table/nn_label:unit
error 0:78 cat/table/nn_dist:presence
error 0:78 cat/table/nn_dist:type
error 0:78 cat/table/nn_dist:shape
error 0:78 cat/table/nn_dist:unit
error 0:78 cat/table/nn_dist:limit
error 0:79 cat/table/isophotal_flux:presence
error 0:79 cat/table/isophotal_flux:type
error 0:79 cat/table/isophotal_flux:shape
error 0:79 cat/table/isophotal_flux:unit
error 0:80 cat/table/isophotal_flux_err:presence
error 0:80 cat/table/isophotal_flux_err:type
error 0:80 cat/table/isophotal_flux_err:shape
error 0:80 cat/table/isophotal_flux_err:unit
error 0:80 cat/table/isophotal_flux_err:limit
error 0:81 cat/table/isophotal_abmag:presence
error 0:81 cat/table/isophotal_abmag:type
error 0:81 cat/table/isophotal_abmag:shape
error 0:81 cat/table/isophotal_abmag:unit
error 0:82 cat/table/isophotal_abmag_err:presence
error 0:82 cat/table/isophotal_abmag_err:type
error 0:82 cat/table/isophotal_abmag_err:shape
error 0:82 cat/table/isophotal_abmag_err:unit
error 0:83 cat/table/isophotal_vegamag:presence
error 0:83 cat/table/isophotal_vegamag:type
error 0:83 cat/table/isophotal_vegamag:shape
error 0:83 cat/table/isophotal_vegamag:unit
error 0:84 cat/table/isophotal_vegamag_err:presence
error 0:84 cat/table/isophotal_vegamag_err:type
error 0:84 cat/table/isophotal_vegamag_err:shape
error 0:84 cat/table/isophotal_vegamag_err:unit
error 0:85 cat/table/isophotal_area:presence
error 0:85 cat/table/isophotal_area:type
error 0:85 cat/table/isophotal_area:shape
error 0:85 cat/table/isophotal_area:null
error 0:85 cat/table/isophotal_area:unit
error 0:85 cat/table/isophotal_area:limit
error 0:86 cat/table/semimajor_sigma:presence
error 0:86 cat/table/semimajor_sigma:type
error 0:86 cat/table/semimajor_sigma:shape
error 0:86 cat/table/semimajor_sigma:unit
error 0:86 cat/table/semimajor_sigma:limit
error 0:87 cat/table/semiminor_sigma:presence
error 0:87 cat/table/semiminor_sigma:type
error 0:87 cat/table/semiminor_sigma:shape
error 0:87 cat/table/semiminor_sigma:unit
error 0:87 cat/table/semiminor_sigma:limit
error 0:88 cat/table/ellipticity:presence
error 0:88 cat/table/ellipticity:type
error 0:88 cat/table/ellipticity:shape
error 0:88 cat/table/ellipticity:unit
error 0:88 cat/table/ellipticity:limit
error 0:89 cat/table/orientation:presence
error 0:89 cat/table/orientation:type
error 0:89 cat/table/orientation:shape
error 0:89 cat/table/orientation:unit
error 0:90 cat/table/sky_orientation:presence
error 0:90 cat/table/sky_orientation:type
error 0:90 cat/table/sky_orientation:shape
error 0:90 cat/table/sky_orientation:unit
error 0:91 cat/table/source_sum:presence
error 0:93 cat/table:all-semimajor_sigma-semiminor_sigma
error 0:70 cat/table:undeclared-column
error 0:102 early_cat:name
error 0:104 early_cat/meta:type
error 0:105 early_cat/table:presence
error 0:28 early_cat/table/label:presence
error 0:28 early_cat/table/label:type
error 0:28 early_cat/table/label:shape
error 0:28 early_cat/table/label:null
error 0:28 early_cat/table/label:limit
error 0:28 early_cat/table/label:unique
error 0:29 early_cat/table/xcentroid:presence
error 0:29 early_cat/table/xcentroid:type
error 0:29 early_cat/table/xcentroid:shape
error 0:29 early_cat/table/xcentroid:unit
error 0:30 early_cat/table/ycentroid:presence
error 0:30 early_cat/table/ycentroid:type
error 0:30 early_cat/table/ycentroid:shape
error 0:30 early_cat/table/ycentroid:unit
error 0:31 early_cat/table/sky_centroid:together
error 0:31 early_cat/table/sky_centroid.ra:presence
error 0:31 early_cat/table/sky_centroid.ra:type
error 0:31 early_cat/table/sky_centroid.ra:shape
error 0:31 early_cat/table/sky_centroid.ra:unit
error 0:31 early_cat/table/sky_centroid.ra:limit
error 0:31 early_cat/table/sky_centroid.dec:presence
error 0:31 early_cat/table/sky_centroid.dec:type
error 0:31 early_cat/table/sky_centroid.dec:shape
error 0:31 early_cat/table/sky_centroid.dec:unit
error 0:31 early_cat/table/sky_centroid.dec:limit
error 0:32 early_cat/table/sky_bbox_ll:together
error 0:32 early_cat/table/sky_bbox_ll.ra:presence
error 0:32 early_cat/table/sky_bbox_ll.ra:type
error 0:32 early_cat/table/sky_bbox_ll.ra:shape
error 0:32 early_cat/table/sky_bbox_ll.ra:null
error 0:32 early_cat/table/sky_bbox_ll.ra:unit
error 0:32 early_cat/table/sky_bbox_ll.ra:limit
error 0:32 early_cat/table/sky_bbox_ll.dec:presence
error 0:32 early_cat/table/sky_bbox_ll.dec:type
error 0:32 early_cat/table/sky_bbox_ll.dec:shape
error 0:32 early_cat/table/sky_bbox_ll.dec:null
error 0:32 early_cat/table/sky_bbox_ll.dec:unit
error 0:32 early_cat/table/sky_bbox_ll.dec:limit
error 0:32 early_cat/table/sky_bbox_ul:together
error 0:32 early_cat/table/sky_bbox_ul.ra:presence
error 0:32 early_cat/table/sky_bbox_ul.ra:type
error 0:32 early_cat/table/sky_bbox_ul.ra:shape
error 0:32 early_cat/table/sky_bbox_ul.ra:null
error 0:32 early_cat/table/sky_bbox_ul.ra:unit
error 0:32 early_cat/table/sky_bbox_ul.ra:limit
error 0:32 early_cat/table/sky_bbox_ul.dec:presence
error 0:32 early_cat/table/sky_bbox_ul.dec:type
error 0:32 early_cat/table/sky_bbox_ul.dec:shape
error 0:32 early_cat/table/sky_bbox_ul.dec:null
error 0:32 early_cat/table/sky_bbox_ul.dec:unit
error 0:32 early_cat/table/sky_bbox_ul.dec:limit
error 0:32 early_cat/table/sky_bbox_lr:together
error 0:32 early_cat/table/sky_bbox_lr.ra:presence
error 0:32 early_cat/table/sky_bbox_lr.ra:type
error 0:32 early_cat/table/sky_bbox_lr.ra:shape
error 0:32 early_cat/table/sky_bbox_lr.ra:null
error 0:32 early_cat/table/sky_bbox_lr.ra:unit
error 0:32 early_cat/table/sky_bbox_lr.ra:limit
error 0:32 early_cat/table/sky_bbox_lr.dec:presence
error 0:32 early_cat/table/sky_bbox_lr.dec:type
error 0:32 early_cat/table/sky_bbox_lr.dec:shape
error 0:32 early_cat/table/sky_bbox_lr.dec:null
error 0:32 early_cat/table/sky_bbox_lr.dec:unit
error 0:32 early_cat/table/sky_bbox_lr.dec:limit
error 0:32 early_cat/table/sky_bbox_ur:together
error 0:32 early_cat/table/sky_bbox_ur.ra:presence
error 0:32 early_cat/table/sky_bbox_ur.ra:type
error 0:32 early_cat/table/sky_bbox_ur.ra:shape
error 0:32 early_cat/table/sky_bbox_ur.ra:null
error 0:32 early_cat/table/sky_bbox_ur.ra:unit
error 0:32 early_cat/table/sky_bbox_ur.ra:limit
error 0:32 early_cat/table/sky_bbox_ur.dec:presence
error 0:32 early_cat/table/sky_bbox_ur.dec:type
error 0:32 early_cat/table/sky_bbox_ur.dec:shape
error 0:32 early_cat/table/sky_bbox_ur.dec:null
error 0:32 early_cat/table/sky_bbox_ur.dec:unit
error 0:32 early_cat/table/sky_bbox_ur.dec:limit
error 0:108 early_cat/table/area:presence
error 0:108 early_cat/table/area:type
error 0:108 early_cat/table/area:shape
error 0:108 early_cat/table/area:null
error 0:108 early_cat/table/area:unit
error 0:108 early_cat/table/area:limit
error 0:109 early_cat/table/source_sum:presence
error 0:109 early_cat/table/source_sum:type
error 0:109 early_cat/table/source_sum:shape
error 0:109 early_cat/table/source_sum:null
error 0:110 early_cat/table/source_sum_err:presence
error 0:110 early_cat/table/source_sum_err:type
error 0:110 early_cat/table/source_sum_err:shape
error 0:110 early_cat/table/source_sum_err:null
error 0:110 early_cat/table/source_sum_err:limit
error 0:111 early_cat/table/semimajor_axis_sigma:presence
error 0:111 early_cat/table/semimajor_axis_sigma:type
error 0:111 early_cat/table/semimajor_axis_sigma:shape
error 0:111 early_cat/table/semimajor_axis_sigma:null
error 0:111 early_cat/table/semimajor_axis_sigma:unit
error 0:111 early_cat/table/semimajor_axis_sigma:limit
error 0:112 early_cat/table/semiminor_axis_sigma:presence
error 0:112 early_cat/table/semiminor_axis_sigma:type
error 0:112 early_cat/table/semiminor_axis_sigma:shape
error 0:112 early_cat/table/semiminor_axis_sigma:null
error 0:112 early_cat/table/semiminor_axis_sigma:unit
error 0:112 early_cat/table/semiminor_axis_sigma:limit
error 0:113 early_cat/table/orientation:presence
error 0:113 early_cat/table/orientation:type
error 0:113 early_cat/table/orientation:shape
error 0:113 early_cat/table/orientation:null
error 0:113 early_cat/table/orientation:unit
error 0:114 early_cat/table/orientation_sky:presence
error 0:114 early_cat/table/orientation_sky:type
error 0:114 early_cat/table/orientation_sky:shape
error 0:114 early_cat/table/orientation_sky:null
error 0:114 early_cat/table/orientation_sky:unit
error 0:115 early_cat/table/isophotal_abmag:presence
error 0:115 early_cat/table/isophotal_abmag:type
error 0:115 early_cat/table/isophotal_abmag:shape
error 0:115 early_cat/table/isophotal_abmag:unit
error 0:116 early_cat/table/isophotal_abmag_err:presence
error 0:116 early_cat/table/isophotal_abmag_err:type
error 0:116 early_cat/table/isophotal_abmag_err:shape
error 0:116 early_cat/table/isophotal_abmag_err:unit
error 0:116 early_cat/table/isophotal_abmag_err:limit
error 0:117 early_cat/table/is_extended:presence
error 0:117 early_cat/table/is_extended:type
error 0:117 early_cat/table/is_extended:shape
error 0:117 early_cat/table/is_extended:null
error 0:119 early_cat/table:all-semimajor_axis_sigma-semiminor_axis_sigma
error 0:105 early_cat/table:undeclared-column
error 0:138 phot:name
error 0:126 phot/meta/instrument:presence
error 0:126 phot/meta/instrument:type
error 0:126 phot/meta/instrument:null
error 0:126 phot/meta/instrument:in
error 0:127 phot/meta/detector:presence
error 0:127 phot/meta/detector:type
error 0:128 phot/meta/subarray:presence
error 0:128 phot/meta/subarray:type
error 0:129 phot/meta/filter:presence
error 0:129 phot/meta/filter:type
error 0:130 phot/meta/pupil:presence
error 0:130 phot/meta/pupil:type
error 0:131 phot/meta/target_name:presence
error 0:131 phot/meta/target_name:type
error 0:142 phot/meta/channel:presence
error 0:142 phot/meta/channel:type
error 0:143 phot/meta/apertures:presence
error 0:143 phot/meta/apertures:type
error 0:143 phot/meta/apertures:null
error 0:140 phot/meta:type
info 0:140 phot/meta:undeclared-key
error 0:145 phot/table:presence
error 0:145 phot/table:rows
error 0:147 phot/table/MJD:presence
error 0:147 phot/table/MJD:type
error 0:147 phot/table/MJD:shape
error 0:147 phot/table/MJD:null
error 0:147 phot/table/MJD:unit
error 0:147 phot/table/MJD:order
error 0:148 phot/table/aperture_sum:presence
error 0:148 phot/table/aperture_sum:type
error 0:148 phot/table/aperture_sum:shape
error 0:148 phot/table/aperture_sum:unit
error 0:149 phot/table/aperture_sum_err:presence
error 0:149 phot/table/aperture_sum_err:type
error 0:149 phot/table/aperture_sum_err:shape
error 0:149 phot/table/aperture_sum_err:unit
error 0:149 phot/table/aperture_sum_err:limit
error 0:150 phot/table/net_aperture_sum:presence
error 0:150 phot/table/net_aperture_sum:type
error 0:150 phot/table/net_aperture_sum:shape
error 0:150 phot/table/net_aperture_sum:unit
error 0:151 phot/table/net_aperture_sum_err:presence
error 0:151 phot/table/net_aperture_sum_err:type
error 0:151 phot/table/net_aperture_sum_err:shape
error 0:151 phot/table/net_aperture_sum_err:unit
error 0:151 phot/table/net_aperture_sum_err:limit
error 0:152 phot/table/annulus_sum:presence
error 0:152 phot/table/annulus_sum:type
error 0:152 phot/table/annulus_sum:shape
error 0:153 phot/table/annulus_sum_err:presence
error 0:153 phot/table/annulus_sum_err:type
error 0:153 phot/table/annulus_sum_err:shape
error 0:154 phot/table/annulus_mean:presence
error 0:154 phot/table/annulus_mean:type
error 0:154 phot/table/annulus_mean:shape
error 0:155 phot/table/annulus_mean_err:presence
error 0:155 phot/table/annulus_mean_err:type
error 0:155 phot/table/annulus_mean_err:shape
error 0:156 phot/table/aperture_bkg:presence
error 0:156 phot/table/aperture_bkg:type
error 0:156 phot/table/aperture_bkg:shape
error 0:157 phot/table/aperture_bkg_err:presence
error 0:157 phot/table/aperture_bkg_err:type
error 0:157 phot/table/aperture_bkg_err:shape
error 0:158 phot/table/aperture_x:presence
error 0:158 phot/table/aperture_x:type
error 0:158 phot/table/aperture_x:shape
error 0:158 phot/table/aperture_x:null
error 0:158 phot/table/aperture_x:unit
error 0:159 phot/table/aperture_y:presence
error 0:159 phot/table/aperture_y:type
error 0:159 phot/table/aperture_y:shape
error 0:159 phot/table/aperture_y:null
error 0:159 phot/table/aperture_y:unit
error 0:160 phot/table/aperture_ra_icrs:presence
error 0:160 phot/table/aperture_ra_icrs:type
error 0:160 phot/table/aperture_ra_icrs:shape
error 0:160 phot/table/aperture_ra_icrs:null
error 0:160 phot/table/aperture_ra_icrs:unit
error 0:160 phot/table/aperture_ra_icrs:limit
error 0:161 phot/table/aperture_dec_icrs:presence
error 0:161 phot/table/aperture_dec_icrs:type
error 0:161 phot/table/aperture_dec_icrs:shape
error 0:161 phot/table/aperture_dec_icrs:null
error 0:161 phot/table/aperture_dec_icrs:unit
error 0:161 phot/table/aperture_dec_icrs:limit
error 0:162 phot/table/centroid_x:type
error 0:162 phot/table/centroid_x:shape
error 0:162 phot/table/centroid_x:unit
error 0:163 phot/table/centroid_y:type
error 0:163 phot/table/centroid_y:shape
error 0:163 phot/table/centroid_y:unit
error 0:164 phot/table/psf_width_x:type
error 0:164 phot/table/psf_width_x:shape
error 0:164 phot/table/psf_width_x:unit
error 0:165 phot/table/psf_width_y:type
error 0:165 phot/table/psf_width_y:shape
error 0:165 phot/table/psf_width_y:unit
error 0:166 phot/table/psf_flux:type
error 0:166 phot/table/psf_flux:shape
error 0:166 phot/table/psf_flux:unit
error 0:167 phot/table:all_or_none-centroid_x-centroid_y
error 0:168 phot/table:all_or_none-psf_width_x-psf_width_y
error 0:145 phot/table:undeclared-column
error 0:176 whtlt:name
error 0:126 whtlt/meta/instrument:presence
error 0:126 whtlt/meta/instrument:type
error 0:126 whtlt/meta/instrument:null
error 0:126 whtlt/meta/instrument:in
error 0:127 whtlt/meta/detector:presence
error 0:127 whtlt/meta/detector:type
error 0:128 whtlt/meta/subarray:presence
error 0:128 whtlt/meta/subarray:type
error 0:129 whtlt/meta/filter:presence
error 0:129 whtlt/meta/filter:type
error 0:130 whtlt/meta/pupil:presence
error 0:130 whtlt/meta/pupil:type
error 0:131 whtlt/meta/target_name:presence
error 0:131 whtlt/meta/target_name:type
error 0:180 whtlt/meta/exp_type:presence
error 0:180 whtlt/meta/exp_type:type
error 0:180 whtlt/meta/exp_type:null
error 0:180 whtlt/meta/exp_type:in
error 0:178 whtlt/meta:type
info 0:178 whtlt/meta:undeclared-key
error 0:182 whtlt/table:presence
error 0:182 whtlt/table:rows
error 0:184 whtlt/table/MJD:presence
error 0:184 whtlt/table/MJD:type
error 0:184 whtlt/table/MJD:shape
error 0:184 whtlt/table/MJD:null
error 0:184 whtlt/table/MJD:unit
error 0:185 whtlt/table/whitelight_flux:type
error 0:185 whtlt/table/whitelight_flux:shape
error 0:186 whtlt/table/whitelight_flux_order_[n]:type
error 0:186 whtlt/table/whitelight_flux_order_[n]:shape
error 0:187 whtlt/table:at_least_one-whitelight_flux-whitelight_flux_order_1-whitelight_flux_order_2-whitelight_flux_order_3
error 0:182 whtlt/table:undeclared-column
"""

SPEC = Spec(
    "jwst.catalog",
    "1.0.0",
    sources=("jwst/catalog.specc", "jwst/values.specc"),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
