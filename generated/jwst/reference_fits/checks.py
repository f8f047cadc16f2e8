"""Checks of jwst.reference_fits 1.0.0.

Reference files of JWST that are FITS: what calibration knows of detectors, pixel by pixel, and how counts become fluxes.

The calibration database takes files in by the rules that stand here; which file an exposure gets is decided by the keywords that name instrument, detector
and mode, so those are asked of each kind. Whoever makes a file may add keywords and HDUs of his own, and most do.

Made by specc from the texts below. Change them, not this file.

    jwst/reference_fits.specc  sha256 5b976c63c279f2bed412a4836694b84175952f53043dcaa5e5f30c00383f1086
    jwst/reference.specc       sha256 13c9af053eaede59a153592c0cfa9e1675dd32279bac884b4d1e21d80fb56a4a
    jwst/values.specc          sha256 455296e385b13c615715d3f161ef39a7854c36469a800d8c84a9c9299667c775
"""

from __future__ import annotations

from _runtime.choices import all_or_none, choose
from _runtime.combos import Combos, each_allowed
from _runtime.expressions import among, close_to, lower
from _runtime.fits import FitsProduct, HduCheck, ProductCheck, everywhere, extent, hdu
from _runtime.fits.commentary import commentary
from _runtime.names import NameTemplate, field
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(
    unit_aliases={"DN": "adu", "ELECTRONS": "electron"},
    undeclared_keywords="info",
    undeclared_columns="info",
    undeclared_hdus="info",
)

TELESCOPE = ("JWST",)  # reference.specc:14

KIND = (
    "AREA",
    "DARK",
    "FLAT",
    "GAIN",
    "IPC",
    "LINEARITY",
    "MASK",
    "PERSAT",
    "PHOTOM",
    "READNOISE",
    "RESET",
    "SATURATION",
    "SUPERBIAS",
    "TRAPDENSITY",
)  # reference_fits.specc:19

REF_INSTRUMENT = ("NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS", "GENERIC")  # reference.specc:18

REF_DETECTOR = (
    "NRCA1",
    "NRCA2",
    "NRCA3",
    "NRCA4",
    "NRCALONG",
    "NRCB1",
    "NRCB2",
    "NRCB3",
    "NRCB4",
    "NRCBLONG",
    "NRS1",
    "NRS2",
    "NIS",
    "MIRIMAGE",
    "MIRIFUSHORT",
    "MIRIFULONG",
    "GUIDER1",
    "GUIDER2",
    "MULTIPLE",
    "ANY",
    "N/A",
)  # reference_fits.specc:39

FLAG_NAME = (
    "DO_NOT_USE",
    "SATURATED",
    "JUMP_DET",
    "DROPOUT",
    "OUTLIER",
    "PERSISTENCE",
    "AD_FLOOR",
    "CHARGELOSS",
    "UNDERSAMP",
    "RESERVED",
    "NON_SCIENCE",
    "DEAD",
    "HOT",
    "WARM",
    "LOW_QE",
    "RC",
    "TELEGRAPH",
    "NONLINEAR",
    "BAD_REF_PIXEL",
    "NO_FLAT_FIELD",
    "NO_GAIN_VALUE",
    "NO_LIN_CORR",
    "NO_SAT_CHECK",
    "UNRELIABLE_BIAS",
    "UNRELIABLE_DARK",
    "UNRELIABLE_SLOPE",
    "UNRELIABLE_FLAT",
    "OPEN",
    "ADJ_OPEN",
    "FLUX_ESTIMATED",
    "MSA_FAILED_OPEN",
    "OTHER_BAD_PIXEL",
    "REFERENCE_PIXEL",
    "UNRELIABLE_ERROR",
    "UNRELIABLE_RESET",
)  # reference_fits.specc:65

BITS = Combos(
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
        (30, 1073741824),
        (31, 2147483648),
    )
)  # reference_fits.specc:75


def keywords_of_mask_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # reference_fits.specc:127
    h.keyword("REFTYPE", "string", equals="MASK", one_of=KIND, ignore_case=True)  # reference_fits.specc:128
    h.keyword("DESCRIP", "string", nonempty=True)  # reference_fits.specc:129
    h.keyword("AUTHOR", "string", nonempty=True)  # reference_fits.specc:130
    h.keyword(
        "PEDIGREE",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_fits.specc:131
    h.keyword("USEAFTER", "datetime")  # reference_fits.specc:132
    h.keyword("DATE", "date|datetime", level="optional")  # reference_fits.specc:134
    h.keyword("DATAMODL", "string", level="recommended")  # reference_fits.specc:135
    h.keyword("FILENAME", "string", level="optional")  # reference_fits.specc:136
    h.keyword("FILETYPE", "string", level="optional")  # reference_fits.specc:137
    h.keyword("ORIGIN", "string", level="optional")  # reference_fits.specc:138
    h.keyword("TIMESYS", "string", level="optional")  # reference_fits.specc:139
    h.keyword("TIMEUNIT", "string", level="optional")  # reference_fits.specc:140
    h.keyword("INSTRUME", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_fits.specc:142
    h.keyword("DETECTOR", "string", one_of=REF_DETECTOR)  # reference_fits.specc:143
    h.keyword("EXP_TYPE", "string", level="optional")  # reference_fits.specc:144
    h.keyword("READPATT", "string", level="optional")  # reference_fits.specc:145
    h.keyword("FILTER", "string", level="optional")  # reference_fits.specc:146
    h.keyword("PUPIL", "string", level="optional")  # reference_fits.specc:147
    h.keyword("GRATING", "string", level="optional")  # reference_fits.specc:148
    h.keyword("BAND", "string", level="optional")  # reference_fits.specc:149
    h.keyword("CHANNEL", "string", level="optional")  # reference_fits.specc:150
    h.keyword("MODULE", "string", level="optional")  # reference_fits.specc:151
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # reference_fits.specc:152
    h.keyword("P_DETECT", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:153
    h.keyword("P_EXP_TY", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:154
    h.keyword("P_READPA", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:155
    h.keyword("P_FILTER", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:156
    h.keyword("P_PUPIL", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:157
    h.keyword("P_GRATIN", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:158
    h.keyword("P_BAND", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:159
    h.keyword("P_CHANNE", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:160
    h.keyword("P_SUBARR", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:161
    h.keyword("GAINFACT", "float", level="optional", unit="", at_least=1, at_most=10)  # reference_fits.specc:176


def check_mask_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_mask_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.keyword(
        "SUBARRAY",
        "string",
        level=h.level(
            "required",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
    )  # reference_fits.specc:169
    h.keyword(
        "SUBSTRT1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2304,
    )  # reference_fits.specc:170
    h.keyword(
        "SUBSTRT2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2048,
    )  # reference_fits.specc:171
    h.keyword(
        "SUBSIZE1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:172
    h.keyword(
        "SUBSIZE2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:173
    h.keyword(
        "FASTAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:174
    h.keyword(
        "SLOWAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:175
    h.no_data()  # reference_fits.specc:219
    if h.when(lambda: h.exists("SUBARRAY") and h["SUBARRAY"] == "FULL", declares=()):  # reference_fits.specc:178
        h.rule(
            "SUBSTRT1",
            lambda: h["SUBSTRT1"] == 1,
            if_present=("SUBSTRT1",),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"]},
            message="a full frame begins with the first column",
        )  # reference_fits.specc:179
        h.rule(
            "SUBSTRT2",
            lambda: h["SUBSTRT2"] == 1,
            if_present=("SUBSTRT2",),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"]},
            message="a full frame begins with the first row",
        )  # reference_fits.specc:180
    if h.when(
        lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"), declares=()
    ):  # reference_fits.specc:182
        h.rule(
            "FASTAXIS-SLOWAXIS",
            lambda: h["FASTAXIS"] == 1 and h["SLOWAXIS"] == 2,
            if_present=("FASTAXIS", "SLOWAXIS"),
            show={"FASTAXIS": lambda: h["FASTAXIS"], "SLOWAXIS": lambda: h["SLOWAXIS"]},
            message="MIRI is read along rows, upwards",
        )  # reference_fits.specc:183
        h.rule(
            "SUBSTRT1-SUBSIZE1",
            lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 1033,
            if_present=("SUBSTRT1", "SUBSIZE1"),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
            message="the subarray ends on the detector, axis 1",
        )  # reference_fits.specc:184
        h.rule(
            "SUBSTRT2-SUBSIZE2",
            lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 1025,
            if_present=("SUBSTRT2", "SUBSIZE2"),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
            message="the subarray ends on the detector, axis 2",
        )  # reference_fits.specc:185
    if h.when(
        lambda: lower(among(h["INSTRUME"], REF_INSTRUMENT, ignore_case=True)) == "fgs", declares=()
    ):  # reference_fits.specc:222
        h.rule(
            "exists-EXP_TYPE",
            lambda: h.exists("EXP_TYPE"),
            show={"EXP_TYPE": lambda: h["EXP_TYPE"]},
            message="a mask of a guider says for which kind of exposure",
        )  # reference_fits.specc:223
    if h.when(
        lambda: lower(among(h["INSTRUME"], REF_INSTRUMENT, ignore_case=True)) == "nirspec", declares=()
    ):  # reference_fits.specc:225
        h.rule(
            "exists-READPATT",
            lambda: h.exists("READPATT"),
            show={"READPATT": lambda: h["READPATT"]},
            message="a mask of NIRSpec says for which readout",
        )  # reference_fits.specc:226
    h.undeclared("info")


def check_mask_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel, in the bits that DQ_DEF names."""
    h.image("int", shape=("ny", "nx"))  # reference_fits.specc:229
    h.undeclared("info")


def check_mask_DQ_DEF(h: HduCheck) -> None:
    """DQ_DEF: one row a bit that the quality array uses."""
    h.column("BIT", "int", at_least=0, at_most=31)  # reference_fits.specc:199
    h.column("VALUE", "int", above=0)  # reference_fits.specc:200
    h.column("NAME", "string", one_of=FLAG_NAME, open_enum=True)  # reference_fits.specc:201
    h.column("DESCRIPTION", "string")  # reference_fits.specc:202
    h.each_row(
        "BIT-VALUE",
        ("BIT", "VALUE"),
        lambda c: each_allowed(BITS, c["BIT"], c["VALUE"]),
        skip_null=(),
        message="the number is that of the bit",
    )  # reference_fits.specc:205
    h.undeclared("info", columns="info")


def check_mask(p: ProductCheck) -> None:
    """mask: Bad pixels.

    Which pixels are bad, and why: the quality array of every exposure begins as a copy of it. Pixels that only an exposure spoils are found by other
    steps.
    """
    if p.when(lambda: p.primary.exists("SUBSIZE1") and p.primary.exists("SUBSIZE2")):  # reference_fits.specc:231
        p.rule(
            "nx-SUBSIZE1-ny-SUBSIZE2",
            lambda: p.dimension("nx") >= p.primary["SUBSIZE1"] and p.dimension("ny") >= p.primary["SUBSIZE2"],
            show={
                "nx": lambda: p.dimension("nx"),
                "primary.SUBSIZE1": lambda: p.primary["SUBSIZE1"],
                "ny": lambda: p.dimension("ny"),
                "primary.SUBSIZE2": lambda: p.primary["SUBSIZE2"],
            },
            message="the subarray is within the image",
        )  # reference_fits.specc:232


def keywords_of_dark_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # reference_fits.specc:127
    h.keyword("REFTYPE", "string", equals="DARK", one_of=KIND, ignore_case=True)  # reference_fits.specc:128
    h.keyword("DESCRIP", "string", nonempty=True)  # reference_fits.specc:129
    h.keyword("AUTHOR", "string", nonempty=True)  # reference_fits.specc:130
    h.keyword(
        "PEDIGREE",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_fits.specc:131
    h.keyword("USEAFTER", "datetime")  # reference_fits.specc:132
    h.keyword("DATE", "date|datetime", level="optional")  # reference_fits.specc:134
    h.keyword("DATAMODL", "string", level="recommended")  # reference_fits.specc:135
    h.keyword("FILENAME", "string", level="optional")  # reference_fits.specc:136
    h.keyword("FILETYPE", "string", level="optional")  # reference_fits.specc:137
    h.keyword("ORIGIN", "string", level="optional")  # reference_fits.specc:138
    h.keyword("TIMESYS", "string", level="optional")  # reference_fits.specc:139
    h.keyword("TIMEUNIT", "string", level="optional")  # reference_fits.specc:140
    h.keyword("INSTRUME", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_fits.specc:142
    h.keyword("DETECTOR", "string", one_of=REF_DETECTOR)  # reference_fits.specc:143
    h.keyword("EXP_TYPE", "string", level="optional")  # reference_fits.specc:144
    h.keyword("READPATT", "string", level="optional")  # reference_fits.specc:145
    h.keyword("FILTER", "string", level="optional")  # reference_fits.specc:146
    h.keyword("PUPIL", "string", level="optional")  # reference_fits.specc:147
    h.keyword("GRATING", "string", level="optional")  # reference_fits.specc:148
    h.keyword("BAND", "string", level="optional")  # reference_fits.specc:149
    h.keyword("CHANNEL", "string", level="optional")  # reference_fits.specc:150
    h.keyword("MODULE", "string", level="optional")  # reference_fits.specc:151
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # reference_fits.specc:152
    h.keyword("P_DETECT", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:153
    h.keyword("P_EXP_TY", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:154
    h.keyword("P_READPA", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:155
    h.keyword("P_FILTER", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:156
    h.keyword("P_PUPIL", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:157
    h.keyword("P_GRATIN", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:158
    h.keyword("P_BAND", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:159
    h.keyword("P_CHANNE", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:160
    h.keyword("P_SUBARR", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:161
    h.keyword("GAINFACT", "float", level="optional", unit="", at_least=1, at_most=10)  # reference_fits.specc:176
    h.keyword("NGROUPS", "int", level="optional", at_least=1)  # reference_fits.specc:245
    h.keyword("NFRAMES", "int", level="optional", at_least=1)  # reference_fits.specc:246
    h.keyword("GROUPGAP", "int", level="optional", at_least=0)  # reference_fits.specc:247
    h.keyword("AVDRKCUR", "float", level="optional")  # reference_fits.specc:248


def check_dark_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_dark_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.keyword(
        "SUBARRAY",
        "string",
        level=h.level(
            "required",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
    )  # reference_fits.specc:169
    h.keyword(
        "SUBSTRT1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2304,
    )  # reference_fits.specc:170
    h.keyword(
        "SUBSTRT2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2048,
    )  # reference_fits.specc:171
    h.keyword(
        "SUBSIZE1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:172
    h.keyword(
        "SUBSIZE2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:173
    h.keyword(
        "FASTAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:174
    h.keyword(
        "SLOWAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:175
    h.no_data()  # reference_fits.specc:242
    if h.when(lambda: h.exists("SUBARRAY") and h["SUBARRAY"] == "FULL", declares=()):  # reference_fits.specc:178
        h.rule(
            "SUBSTRT1",
            lambda: h["SUBSTRT1"] == 1,
            if_present=("SUBSTRT1",),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"]},
            message="a full frame begins with the first column",
        )  # reference_fits.specc:179
        h.rule(
            "SUBSTRT2",
            lambda: h["SUBSTRT2"] == 1,
            if_present=("SUBSTRT2",),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"]},
            message="a full frame begins with the first row",
        )  # reference_fits.specc:180
    if h.when(
        lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"), declares=()
    ):  # reference_fits.specc:182
        h.rule(
            "FASTAXIS-SLOWAXIS",
            lambda: h["FASTAXIS"] == 1 and h["SLOWAXIS"] == 2,
            if_present=("FASTAXIS", "SLOWAXIS"),
            show={"FASTAXIS": lambda: h["FASTAXIS"], "SLOWAXIS": lambda: h["SLOWAXIS"]},
            message="MIRI is read along rows, upwards",
        )  # reference_fits.specc:183
        h.rule(
            "SUBSTRT1-SUBSIZE1",
            lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 1033,
            if_present=("SUBSTRT1", "SUBSIZE1"),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
            message="the subarray ends on the detector, axis 1",
        )  # reference_fits.specc:184
        h.rule(
            "SUBSTRT2-SUBSIZE2",
            lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 1025,
            if_present=("SUBSTRT2", "SUBSIZE2"),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
            message="the subarray ends on the detector, axis 2",
        )  # reference_fits.specc:185
    if case := h.when(
        lambda: lower(among(h["INSTRUME"], REF_INSTRUMENT, ignore_case=True)) == "nircam", declares=()
    ):  # reference_fits.specc:249
        h.rule(
            "exists-EXP_TYPE-NOUTPUTS",
            lambda: h.exists("EXP_TYPE") and h.exists("NOUTPUTS"),
            show={"EXP_TYPE": lambda: h["EXP_TYPE"], "NOUTPUTS": lambda: h["NOUTPUTS"]},
            message="a dark of NIRCam says for which exposures and outputs",
        )  # reference_fits.specc:250
    elif case is False:
        h.rule(
            "exists-READPATT",
            lambda: h.exists("READPATT"),
            show={"READPATT": lambda: h["READPATT"]},
            message="a dark says for which readout",
        )  # reference_fits.specc:252
    h.undeclared("info")


def check_dark_SCI(h: HduCheck) -> None:
    """SCI: dark counts, group by group."""
    h.image("float|int", shape=("ngroups", "ny", "nx"), unit="DN", unit_absent=True)  # reference_fits.specc:255
    h.undeclared("info")


def check_dark_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image("float", shape=("ngroups", "ny", "nx"), unit="DN", unit_absent=True)  # reference_fits.specc:256
    h.undeclared("info")


def check_dark_AVDRKCUR(h: HduCheck) -> None:
    """AVDRKCUR: average dark current of a pixel."""
    h.image("float", shape=("ny", "nx"))  # reference_fits.specc:257
    h.undeclared("info")


def check_dark_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel, in the bits that DQ_DEF names."""
    h.image("int", shape=("ny", "nx"))  # reference_fits.specc:192
    h.undeclared("info")


def check_dark_DQ_DEF(h: HduCheck) -> None:
    """DQ_DEF: one row a bit that the quality array uses."""
    h.column("BIT", "int", at_least=0, at_most=31)  # reference_fits.specc:199
    h.column("VALUE", "int", above=0)  # reference_fits.specc:200
    h.column("NAME", "string", one_of=FLAG_NAME, open_enum=True)  # reference_fits.specc:201
    h.column("DESCRIPTION", "string")  # reference_fits.specc:202
    h.each_row(
        "BIT-VALUE",
        ("BIT", "VALUE"),
        lambda c: each_allowed(BITS, c["BIT"], c["VALUE"]),
        skip_null=(),
        message="the number is that of the bit",
    )  # reference_fits.specc:205
    h.undeclared("info", columns="info")


def check_dark(p: ProductCheck) -> None:
    """dark: Dark current.

    Counts that gather without light, frame by frame, as they are subtracted from each integration. Files of MIRI are laid out otherwise.
    """
    if p.when(lambda: p.primary.exists("SUBSIZE1") and p.primary.exists("SUBSIZE2")):  # reference_fits.specc:259
        p.rule(
            "nx-SUBSIZE1-ny-SUBSIZE2",
            lambda: p.dimension("nx") >= p.primary["SUBSIZE1"] and p.dimension("ny") >= p.primary["SUBSIZE2"],
            show={
                "nx": lambda: p.dimension("nx"),
                "primary.SUBSIZE1": lambda: p.primary["SUBSIZE1"],
                "ny": lambda: p.dimension("ny"),
                "primary.SUBSIZE2": lambda: p.primary["SUBSIZE2"],
            },
            message="the subarray is within the image",
        )  # reference_fits.specc:260


def keywords_of_dark_miri_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # reference_fits.specc:127
    h.keyword("REFTYPE", "string", equals="DARK", one_of=KIND, ignore_case=True)  # reference_fits.specc:128
    h.keyword("DESCRIP", "string", nonempty=True)  # reference_fits.specc:129
    h.keyword("AUTHOR", "string", nonempty=True)  # reference_fits.specc:130
    h.keyword(
        "PEDIGREE",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_fits.specc:131
    h.keyword("USEAFTER", "datetime")  # reference_fits.specc:132
    h.keyword("DATE", "date|datetime", level="optional")  # reference_fits.specc:134
    h.keyword("DATAMODL", "string", level="recommended")  # reference_fits.specc:135
    h.keyword("FILENAME", "string", level="optional")  # reference_fits.specc:136
    h.keyword("FILETYPE", "string", level="optional")  # reference_fits.specc:137
    h.keyword("ORIGIN", "string", level="optional")  # reference_fits.specc:138
    h.keyword("TIMESYS", "string", level="optional")  # reference_fits.specc:139
    h.keyword("TIMEUNIT", "string", level="optional")  # reference_fits.specc:140
    h.keyword("INSTRUME", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_fits.specc:142
    h.keyword("DETECTOR", "string", one_of=REF_DETECTOR)  # reference_fits.specc:143
    h.keyword("EXP_TYPE", "string", level="optional")  # reference_fits.specc:144
    h.keyword("READPATT", "string", level="optional")  # reference_fits.specc:145
    h.keyword("FILTER", "string", level="optional")  # reference_fits.specc:146
    h.keyword("PUPIL", "string", level="optional")  # reference_fits.specc:147
    h.keyword("GRATING", "string", level="optional")  # reference_fits.specc:148
    h.keyword("BAND", "string", level="optional")  # reference_fits.specc:149
    h.keyword("CHANNEL", "string", level="optional")  # reference_fits.specc:150
    h.keyword("MODULE", "string", level="optional")  # reference_fits.specc:151
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # reference_fits.specc:152
    h.keyword("P_DETECT", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:153
    h.keyword("P_EXP_TY", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:154
    h.keyword("P_READPA", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:155
    h.keyword("P_FILTER", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:156
    h.keyword("P_PUPIL", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:157
    h.keyword("P_GRATIN", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:158
    h.keyword("P_BAND", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:159
    h.keyword("P_CHANNE", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:160
    h.keyword("P_SUBARR", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:161
    h.keyword("GAINFACT", "float", level="optional", unit="", at_least=1, at_most=10)  # reference_fits.specc:176
    h.keyword("NGROUPS", "int", level="optional", at_least=1)  # reference_fits.specc:273
    h.keyword("NFRAMES", "int", level="optional", at_least=1)  # reference_fits.specc:274
    h.keyword("GROUPGAP", "int", level="optional", at_least=0)  # reference_fits.specc:275
    h.keyword("AVDRKCUR", "float", level="optional")  # reference_fits.specc:276


def check_dark_miri_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_dark_miri_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.keyword(
        "SUBARRAY",
        "string",
        level=h.level(
            "required",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
    )  # reference_fits.specc:169
    h.keyword(
        "SUBSTRT1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2304,
    )  # reference_fits.specc:170
    h.keyword(
        "SUBSTRT2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2048,
    )  # reference_fits.specc:171
    h.keyword(
        "SUBSIZE1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:172
    h.keyword(
        "SUBSIZE2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:173
    h.keyword(
        "FASTAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:174
    h.keyword(
        "SLOWAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:175
    h.no_data()  # reference_fits.specc:270
    if h.when(lambda: h.exists("SUBARRAY") and h["SUBARRAY"] == "FULL", declares=()):  # reference_fits.specc:178
        h.rule(
            "SUBSTRT1",
            lambda: h["SUBSTRT1"] == 1,
            if_present=("SUBSTRT1",),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"]},
            message="a full frame begins with the first column",
        )  # reference_fits.specc:179
        h.rule(
            "SUBSTRT2",
            lambda: h["SUBSTRT2"] == 1,
            if_present=("SUBSTRT2",),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"]},
            message="a full frame begins with the first row",
        )  # reference_fits.specc:180
    if h.when(
        lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"), declares=()
    ):  # reference_fits.specc:182
        h.rule(
            "FASTAXIS-SLOWAXIS",
            lambda: h["FASTAXIS"] == 1 and h["SLOWAXIS"] == 2,
            if_present=("FASTAXIS", "SLOWAXIS"),
            show={"FASTAXIS": lambda: h["FASTAXIS"], "SLOWAXIS": lambda: h["SLOWAXIS"]},
            message="MIRI is read along rows, upwards",
        )  # reference_fits.specc:183
        h.rule(
            "SUBSTRT1-SUBSIZE1",
            lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 1033,
            if_present=("SUBSTRT1", "SUBSIZE1"),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
            message="the subarray ends on the detector, axis 1",
        )  # reference_fits.specc:184
        h.rule(
            "SUBSTRT2-SUBSIZE2",
            lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 1025,
            if_present=("SUBSTRT2", "SUBSIZE2"),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
            message="the subarray ends on the detector, axis 2",
        )  # reference_fits.specc:185
    h.rule(
        "exists-READPATT",
        lambda: h.exists("READPATT"),
        show={"READPATT": lambda: h["READPATT"]},
        message="a dark says for which readout",
    )  # reference_fits.specc:277
    h.undeclared("info")


def check_dark_miri_SCI(h: HduCheck) -> None:
    """SCI: dark counts, group by group."""
    h.image("float", shape=("nints", "ngroups", "ny", "nx"), unit="DN", unit_absent=True)  # reference_fits.specc:279
    h.undeclared("info")


def check_dark_miri_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image("float", shape=("nints", "ngroups", "ny", "nx"), unit="DN", unit_absent=True)  # reference_fits.specc:280
    h.undeclared("info")


def check_dark_miri_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel, in the bits that DQ_DEF names."""
    h.image("int", shape=("nints", 1, "ny", "nx"))  # reference_fits.specc:281
    h.undeclared("info")


def check_dark_miri_AVDRKCUR(h: HduCheck) -> None:
    """AVDRKCUR: average dark current of a pixel."""
    h.image("float", shape=("ny", "nx"))  # reference_fits.specc:282
    h.undeclared("info")


def check_dark_miri_DQ_DEF(h: HduCheck) -> None:
    """DQ_DEF: one row a bit that the quality array uses."""
    h.column("BIT", "int", at_least=0, at_most=31)  # reference_fits.specc:199
    h.column("VALUE", "int", above=0)  # reference_fits.specc:200
    h.column("NAME", "string", one_of=FLAG_NAME, open_enum=True)  # reference_fits.specc:201
    h.column("DESCRIPTION", "string")  # reference_fits.specc:202
    h.each_row(
        "BIT-VALUE",
        ("BIT", "VALUE"),
        lambda c: each_allowed(BITS, c["BIT"], c["VALUE"]),
        skip_null=(),
        message="the number is that of the bit",
    )  # reference_fits.specc:205
    h.undeclared("info", columns="info")


def check_dark_miri(p: ProductCheck) -> None:
    """dark_miri: Dark current of MIRI.

    The first integration after a reset differs from those behind it, so the file has two: the second serves all that follow.
    """
    if p.when(lambda: p.primary.exists("SUBSIZE1") and p.primary.exists("SUBSIZE2")):  # reference_fits.specc:284
        p.rule(
            "nx-SUBSIZE1-ny-SUBSIZE2",
            lambda: p.dimension("nx") >= p.primary["SUBSIZE1"] and p.dimension("ny") >= p.primary["SUBSIZE2"],
            show={
                "nx": lambda: p.dimension("nx"),
                "primary.SUBSIZE1": lambda: p.primary["SUBSIZE1"],
                "ny": lambda: p.dimension("ny"),
                "primary.SUBSIZE2": lambda: p.primary["SUBSIZE2"],
            },
            message="the subarray is within the image",
        )  # reference_fits.specc:285


def keywords_of_flat_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # reference_fits.specc:127
    h.keyword("REFTYPE", "string", equals="FLAT", one_of=KIND, ignore_case=True)  # reference_fits.specc:128
    h.keyword("DESCRIP", "string", nonempty=True)  # reference_fits.specc:129
    h.keyword("AUTHOR", "string", nonempty=True)  # reference_fits.specc:130
    h.keyword(
        "PEDIGREE",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_fits.specc:131
    h.keyword("USEAFTER", "datetime")  # reference_fits.specc:132
    h.keyword("DATE", "date|datetime", level="optional")  # reference_fits.specc:134
    h.keyword("DATAMODL", "string", level="recommended")  # reference_fits.specc:135
    h.keyword("FILENAME", "string", level="optional")  # reference_fits.specc:136
    h.keyword("FILETYPE", "string", level="optional")  # reference_fits.specc:137
    h.keyword("ORIGIN", "string", level="optional")  # reference_fits.specc:138
    h.keyword("TIMESYS", "string", level="optional")  # reference_fits.specc:139
    h.keyword("TIMEUNIT", "string", level="optional")  # reference_fits.specc:140
    h.keyword("INSTRUME", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_fits.specc:142
    h.keyword("DETECTOR", "string", one_of=REF_DETECTOR)  # reference_fits.specc:143
    h.keyword("EXP_TYPE", "string", level="optional")  # reference_fits.specc:144
    h.keyword("READPATT", "string", level="optional")  # reference_fits.specc:145
    h.keyword("FILTER", "string", level="optional")  # reference_fits.specc:146
    h.keyword("PUPIL", "string", level="optional")  # reference_fits.specc:147
    h.keyword("GRATING", "string", level="optional")  # reference_fits.specc:148
    h.keyword("BAND", "string", level="optional")  # reference_fits.specc:149
    h.keyword("CHANNEL", "string", level="optional")  # reference_fits.specc:150
    h.keyword("MODULE", "string", level="optional")  # reference_fits.specc:151
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # reference_fits.specc:152
    h.keyword("P_DETECT", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:153
    h.keyword("P_EXP_TY", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:154
    h.keyword("P_READPA", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:155
    h.keyword("P_FILTER", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:156
    h.keyword("P_PUPIL", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:157
    h.keyword("P_GRATIN", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:158
    h.keyword("P_BAND", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:159
    h.keyword("P_CHANNE", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:160
    h.keyword("P_SUBARR", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:161
    h.keyword("GAINFACT", "float", level="optional", unit="", at_least=1, at_most=10)  # reference_fits.specc:176


def check_flat_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_flat_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.keyword(
        "SUBARRAY",
        "string",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
    )  # reference_fits.specc:169
    h.keyword(
        "SUBSTRT1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2304,
    )  # reference_fits.specc:170
    h.keyword(
        "SUBSTRT2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2048,
    )  # reference_fits.specc:171
    h.keyword(
        "SUBSIZE1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:172
    h.keyword(
        "SUBSIZE2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:173
    h.keyword(
        "FASTAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:174
    h.keyword(
        "SLOWAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:175
    h.no_data()  # reference_fits.specc:295
    if h.when(lambda: h.exists("SUBARRAY") and h["SUBARRAY"] == "FULL", declares=()):  # reference_fits.specc:178
        h.rule(
            "SUBSTRT1",
            lambda: h["SUBSTRT1"] == 1,
            if_present=("SUBSTRT1",),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"]},
            message="a full frame begins with the first column",
        )  # reference_fits.specc:179
        h.rule(
            "SUBSTRT2",
            lambda: h["SUBSTRT2"] == 1,
            if_present=("SUBSTRT2",),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"]},
            message="a full frame begins with the first row",
        )  # reference_fits.specc:180
    if h.when(
        lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"), declares=()
    ):  # reference_fits.specc:182
        h.rule(
            "FASTAXIS-SLOWAXIS",
            lambda: h["FASTAXIS"] == 1 and h["SLOWAXIS"] == 2,
            if_present=("FASTAXIS", "SLOWAXIS"),
            show={"FASTAXIS": lambda: h["FASTAXIS"], "SLOWAXIS": lambda: h["SLOWAXIS"]},
            message="MIRI is read along rows, upwards",
        )  # reference_fits.specc:183
        h.rule(
            "SUBSTRT1-SUBSIZE1",
            lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 1033,
            if_present=("SUBSTRT1", "SUBSIZE1"),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
            message="the subarray ends on the detector, axis 1",
        )  # reference_fits.specc:184
        h.rule(
            "SUBSTRT2-SUBSIZE2",
            lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 1025,
            if_present=("SUBSTRT2", "SUBSIZE2"),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
            message="the subarray ends on the detector, axis 2",
        )  # reference_fits.specc:185
    if h.when(
        lambda: lower(among(h["INSTRUME"], REF_INSTRUMENT, ignore_case=True)) in ("nircam", "niriss"), declares=()
    ):  # reference_fits.specc:298
        h.rule(
            "exists-FILTER-PUPIL",
            lambda: h.exists("FILTER") and h.exists("PUPIL"),
            show={"FILTER": lambda: h["FILTER"], "PUPIL": lambda: h["PUPIL"]},
            message="a flat says for which elements",
        )  # reference_fits.specc:299
    if h.when(
        lambda: lower(among(h["INSTRUME"], REF_INSTRUMENT, ignore_case=True)) == "fgs", declares=()
    ):  # reference_fits.specc:301
        h.rule(
            "exists-EXP_TYPE",
            lambda: h.exists("EXP_TYPE"),
            show={"EXP_TYPE": lambda: h["EXP_TYPE"]},
            message="a flat of a guider says for which kind of exposure",
        )  # reference_fits.specc:302
    h.undeclared("info")


def check_flat_SCI(h: HduCheck) -> None:
    """SCI: response."""
    h.image("float|int", shape=("ny", "nx"), nullable=True)  # reference_fits.specc:305
    h.undeclared("info")


def check_flat_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image("float", shape=("ny", "nx"))  # reference_fits.specc:306
    h.undeclared("info")


def check_flat_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel, in the bits that DQ_DEF names."""
    h.image("int", shape=("ny", "nx"))  # reference_fits.specc:192
    h.undeclared("info")


def check_flat_DQ_DEF(h: HduCheck) -> None:
    """DQ_DEF: one row a bit that the quality array uses."""
    h.column("BIT", "int", at_least=0, at_most=31)  # reference_fits.specc:199
    h.column("VALUE", "int", above=0)  # reference_fits.specc:200
    h.column("NAME", "string", one_of=FLAG_NAME, open_enum=True)  # reference_fits.specc:201
    h.column("DESCRIPTION", "string")  # reference_fits.specc:202
    h.each_row(
        "BIT-VALUE",
        ("BIT", "VALUE"),
        lambda c: each_allowed(BITS, c["BIT"], c["VALUE"]),
        skip_null=(),
        message="the number is that of the bit",
    )  # reference_fits.specc:205
    h.undeclared("info", columns="info")


def check_flat(p: ProductCheck) -> None:
    """flat: Flat field.

    How each pixel responds, about 1: images are divided by it. Spectra of NIRSpec have three flats in its place, of which this is none.
    """
    if p.when(lambda: p.primary.exists("SUBSIZE1") and p.primary.exists("SUBSIZE2")):  # reference_fits.specc:308
        p.rule(
            "nx-SUBSIZE1-ny-SUBSIZE2",
            lambda: p.dimension("nx") >= p.primary["SUBSIZE1"] and p.dimension("ny") >= p.primary["SUBSIZE2"],
            show={
                "nx": lambda: p.dimension("nx"),
                "primary.SUBSIZE1": lambda: p.primary["SUBSIZE1"],
                "ny": lambda: p.dimension("ny"),
                "primary.SUBSIZE2": lambda: p.primary["SUBSIZE2"],
            },
            message="the subarray is within the image",
        )  # reference_fits.specc:309


def keywords_of_gain_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # reference_fits.specc:127
    h.keyword("REFTYPE", "string", equals="GAIN", one_of=KIND, ignore_case=True)  # reference_fits.specc:128
    h.keyword("DESCRIP", "string", nonempty=True)  # reference_fits.specc:129
    h.keyword("AUTHOR", "string", nonempty=True)  # reference_fits.specc:130
    h.keyword(
        "PEDIGREE",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_fits.specc:131
    h.keyword("USEAFTER", "datetime")  # reference_fits.specc:132
    h.keyword("DATE", "date|datetime", level="optional")  # reference_fits.specc:134
    h.keyword("DATAMODL", "string", level="recommended")  # reference_fits.specc:135
    h.keyword("FILENAME", "string", level="optional")  # reference_fits.specc:136
    h.keyword("FILETYPE", "string", level="optional")  # reference_fits.specc:137
    h.keyword("ORIGIN", "string", level="optional")  # reference_fits.specc:138
    h.keyword("TIMESYS", "string", level="optional")  # reference_fits.specc:139
    h.keyword("TIMEUNIT", "string", level="optional")  # reference_fits.specc:140
    h.keyword("INSTRUME", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_fits.specc:142
    h.keyword("DETECTOR", "string", one_of=REF_DETECTOR)  # reference_fits.specc:143
    h.keyword("EXP_TYPE", "string", level="optional")  # reference_fits.specc:144
    h.keyword("READPATT", "string", level="optional")  # reference_fits.specc:145
    h.keyword("FILTER", "string", level="optional")  # reference_fits.specc:146
    h.keyword("PUPIL", "string", level="optional")  # reference_fits.specc:147
    h.keyword("GRATING", "string", level="optional")  # reference_fits.specc:148
    h.keyword("BAND", "string", level="optional")  # reference_fits.specc:149
    h.keyword("CHANNEL", "string", level="optional")  # reference_fits.specc:150
    h.keyword("MODULE", "string", level="optional")  # reference_fits.specc:151
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # reference_fits.specc:152
    h.keyword("P_DETECT", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:153
    h.keyword("P_EXP_TY", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:154
    h.keyword("P_READPA", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:155
    h.keyword("P_FILTER", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:156
    h.keyword("P_PUPIL", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:157
    h.keyword("P_GRATIN", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:158
    h.keyword("P_BAND", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:159
    h.keyword("P_CHANNE", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:160
    h.keyword("P_SUBARR", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:161
    h.keyword("GAINFACT", "float", level="optional", unit="", at_least=1, at_most=10)  # reference_fits.specc:176


def check_gain_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_gain_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.keyword(
        "SUBARRAY",
        "string",
        level=h.level(
            "required",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
    )  # reference_fits.specc:169
    h.keyword(
        "SUBSTRT1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2304,
    )  # reference_fits.specc:170
    h.keyword(
        "SUBSTRT2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2048,
    )  # reference_fits.specc:171
    h.keyword(
        "SUBSIZE1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:172
    h.keyword(
        "SUBSIZE2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:173
    h.keyword(
        "FASTAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:174
    h.keyword(
        "SLOWAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:175
    h.no_data()  # reference_fits.specc:319
    if h.when(lambda: h.exists("SUBARRAY") and h["SUBARRAY"] == "FULL", declares=()):  # reference_fits.specc:178
        h.rule(
            "SUBSTRT1",
            lambda: h["SUBSTRT1"] == 1,
            if_present=("SUBSTRT1",),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"]},
            message="a full frame begins with the first column",
        )  # reference_fits.specc:179
        h.rule(
            "SUBSTRT2",
            lambda: h["SUBSTRT2"] == 1,
            if_present=("SUBSTRT2",),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"]},
            message="a full frame begins with the first row",
        )  # reference_fits.specc:180
    if h.when(
        lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"), declares=()
    ):  # reference_fits.specc:182
        h.rule(
            "FASTAXIS-SLOWAXIS",
            lambda: h["FASTAXIS"] == 1 and h["SLOWAXIS"] == 2,
            if_present=("FASTAXIS", "SLOWAXIS"),
            show={"FASTAXIS": lambda: h["FASTAXIS"], "SLOWAXIS": lambda: h["SLOWAXIS"]},
            message="MIRI is read along rows, upwards",
        )  # reference_fits.specc:183
        h.rule(
            "SUBSTRT1-SUBSIZE1",
            lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 1033,
            if_present=("SUBSTRT1", "SUBSIZE1"),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
            message="the subarray ends on the detector, axis 1",
        )  # reference_fits.specc:184
        h.rule(
            "SUBSTRT2-SUBSIZE2",
            lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 1025,
            if_present=("SUBSTRT2", "SUBSIZE2"),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
            message="the subarray ends on the detector, axis 2",
        )  # reference_fits.specc:185
    h.undeclared("info")


def check_gain_SCI(h: HduCheck) -> None:
    """SCI: electrons in one count."""
    h.image("float", shape=("ny", "nx"), unit="electron/DN", nullable=True)  # reference_fits.specc:323
    h.undeclared("info")


def check_gain_DQ_DEF(h: HduCheck) -> None:
    """DQ_DEF: one row a bit that the quality array uses."""
    h.column("BIT", "int", at_least=0, at_most=31)  # reference_fits.specc:199
    h.column("VALUE", "int", above=0)  # reference_fits.specc:200
    h.column("NAME", "string", one_of=FLAG_NAME, open_enum=True)  # reference_fits.specc:201
    h.column("DESCRIPTION", "string")  # reference_fits.specc:202
    h.each_row(
        "BIT-VALUE",
        ("BIT", "VALUE"),
        lambda c: each_allowed(BITS, c["BIT"], c["VALUE"]),
        skip_null=(),
        message="the number is that of the bit",
    )  # reference_fits.specc:205
    h.undeclared("info", columns="info")


def check_gain(p: ProductCheck) -> None:
    """gain: Gain.

    Electrons in one count, pixel by pixel.
    """
    if p.when(lambda: p.primary.exists("SUBSIZE1") and p.primary.exists("SUBSIZE2")):  # reference_fits.specc:325
        p.rule(
            "nx-SUBSIZE1-ny-SUBSIZE2",
            lambda: p.dimension("nx") >= p.primary["SUBSIZE1"] and p.dimension("ny") >= p.primary["SUBSIZE2"],
            show={
                "nx": lambda: p.dimension("nx"),
                "primary.SUBSIZE1": lambda: p.primary["SUBSIZE1"],
                "ny": lambda: p.dimension("ny"),
                "primary.SUBSIZE2": lambda: p.primary["SUBSIZE2"],
            },
            message="the subarray is within the image",
        )  # reference_fits.specc:326


def keywords_of_readnoise_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # reference_fits.specc:127
    h.keyword("REFTYPE", "string", equals="READNOISE", one_of=KIND, ignore_case=True)  # reference_fits.specc:128
    h.keyword("DESCRIP", "string", nonempty=True)  # reference_fits.specc:129
    h.keyword("AUTHOR", "string", nonempty=True)  # reference_fits.specc:130
    h.keyword(
        "PEDIGREE",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_fits.specc:131
    h.keyword("USEAFTER", "datetime")  # reference_fits.specc:132
    h.keyword("DATE", "date|datetime", level="optional")  # reference_fits.specc:134
    h.keyword("DATAMODL", "string", level="recommended")  # reference_fits.specc:135
    h.keyword("FILENAME", "string", level="optional")  # reference_fits.specc:136
    h.keyword("FILETYPE", "string", level="optional")  # reference_fits.specc:137
    h.keyword("ORIGIN", "string", level="optional")  # reference_fits.specc:138
    h.keyword("TIMESYS", "string", level="optional")  # reference_fits.specc:139
    h.keyword("TIMEUNIT", "string", level="optional")  # reference_fits.specc:140
    h.keyword("INSTRUME", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_fits.specc:142
    h.keyword("DETECTOR", "string", one_of=REF_DETECTOR)  # reference_fits.specc:143
    h.keyword("EXP_TYPE", "string", level="optional")  # reference_fits.specc:144
    h.keyword("READPATT", "string", level="optional")  # reference_fits.specc:145
    h.keyword("FILTER", "string", level="optional")  # reference_fits.specc:146
    h.keyword("PUPIL", "string", level="optional")  # reference_fits.specc:147
    h.keyword("GRATING", "string", level="optional")  # reference_fits.specc:148
    h.keyword("BAND", "string", level="optional")  # reference_fits.specc:149
    h.keyword("CHANNEL", "string", level="optional")  # reference_fits.specc:150
    h.keyword("MODULE", "string", level="optional")  # reference_fits.specc:151
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # reference_fits.specc:152
    h.keyword("P_DETECT", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:153
    h.keyword("P_EXP_TY", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:154
    h.keyword("P_READPA", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:155
    h.keyword("P_FILTER", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:156
    h.keyword("P_PUPIL", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:157
    h.keyword("P_GRATIN", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:158
    h.keyword("P_BAND", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:159
    h.keyword("P_CHANNE", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:160
    h.keyword("P_SUBARR", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:161
    h.keyword("GAINFACT", "float", level="optional", unit="", at_least=1, at_most=10)  # reference_fits.specc:176


def check_readnoise_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_readnoise_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.keyword(
        "SUBARRAY",
        "string",
        level=h.level(
            "required",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
    )  # reference_fits.specc:169
    h.keyword(
        "SUBSTRT1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2304,
    )  # reference_fits.specc:170
    h.keyword(
        "SUBSTRT2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2048,
    )  # reference_fits.specc:171
    h.keyword(
        "SUBSIZE1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:172
    h.keyword(
        "SUBSIZE2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:173
    h.keyword(
        "FASTAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:174
    h.keyword(
        "SLOWAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:175
    h.no_data()  # reference_fits.specc:336
    if h.when(lambda: h.exists("SUBARRAY") and h["SUBARRAY"] == "FULL", declares=()):  # reference_fits.specc:178
        h.rule(
            "SUBSTRT1",
            lambda: h["SUBSTRT1"] == 1,
            if_present=("SUBSTRT1",),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"]},
            message="a full frame begins with the first column",
        )  # reference_fits.specc:179
        h.rule(
            "SUBSTRT2",
            lambda: h["SUBSTRT2"] == 1,
            if_present=("SUBSTRT2",),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"]},
            message="a full frame begins with the first row",
        )  # reference_fits.specc:180
    if h.when(
        lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"), declares=()
    ):  # reference_fits.specc:182
        h.rule(
            "FASTAXIS-SLOWAXIS",
            lambda: h["FASTAXIS"] == 1 and h["SLOWAXIS"] == 2,
            if_present=("FASTAXIS", "SLOWAXIS"),
            show={"FASTAXIS": lambda: h["FASTAXIS"], "SLOWAXIS": lambda: h["SLOWAXIS"]},
            message="MIRI is read along rows, upwards",
        )  # reference_fits.specc:183
        h.rule(
            "SUBSTRT1-SUBSIZE1",
            lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 1033,
            if_present=("SUBSTRT1", "SUBSIZE1"),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
            message="the subarray ends on the detector, axis 1",
        )  # reference_fits.specc:184
        h.rule(
            "SUBSTRT2-SUBSIZE2",
            lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 1025,
            if_present=("SUBSTRT2", "SUBSIZE2"),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
            message="the subarray ends on the detector, axis 2",
        )  # reference_fits.specc:185
    h.rule(
        "exists-READPATT",
        lambda: h.exists("READPATT"),
        show={"READPATT": lambda: h["READPATT"]},
        message="noise is that of a readout",
    )  # reference_fits.specc:339
    h.undeclared("info")


def check_readnoise_SCI(h: HduCheck) -> None:
    """SCI: noise between two readings."""
    h.image("float", shape=("ny", "nx"), unit="DN", nullable=True)  # reference_fits.specc:341
    h.undeclared("info")


def check_readnoise_DQ_DEF(h: HduCheck) -> None:
    """DQ_DEF: one row a bit that the quality array uses."""
    h.column("BIT", "int", at_least=0, at_most=31)  # reference_fits.specc:199
    h.column("VALUE", "int", above=0)  # reference_fits.specc:200
    h.column("NAME", "string", one_of=FLAG_NAME, open_enum=True)  # reference_fits.specc:201
    h.column("DESCRIPTION", "string")  # reference_fits.specc:202
    h.each_row(
        "BIT-VALUE",
        ("BIT", "VALUE"),
        lambda c: each_allowed(BITS, c["BIT"], c["VALUE"]),
        skip_null=(),
        message="the number is that of the bit",
    )  # reference_fits.specc:205
    h.undeclared("info", columns="info")


def check_readnoise(p: ProductCheck) -> None:
    """readnoise: Read noise.

    Noise of the difference of two readings of a pixel.
    """
    if p.when(lambda: p.primary.exists("SUBSIZE1") and p.primary.exists("SUBSIZE2")):  # reference_fits.specc:343
        p.rule(
            "nx-SUBSIZE1-ny-SUBSIZE2",
            lambda: p.dimension("nx") >= p.primary["SUBSIZE1"] and p.dimension("ny") >= p.primary["SUBSIZE2"],
            show={
                "nx": lambda: p.dimension("nx"),
                "primary.SUBSIZE1": lambda: p.primary["SUBSIZE1"],
                "ny": lambda: p.dimension("ny"),
                "primary.SUBSIZE2": lambda: p.primary["SUBSIZE2"],
            },
            message="the subarray is within the image",
        )  # reference_fits.specc:344


def keywords_of_ipc_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # reference_fits.specc:127
    h.keyword("REFTYPE", "string", equals="IPC", one_of=KIND, ignore_case=True)  # reference_fits.specc:128
    h.keyword("DESCRIP", "string", nonempty=True)  # reference_fits.specc:129
    h.keyword("AUTHOR", "string", nonempty=True)  # reference_fits.specc:130
    h.keyword(
        "PEDIGREE",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_fits.specc:131
    h.keyword("USEAFTER", "datetime")  # reference_fits.specc:132
    h.keyword("DATE", "date|datetime", level="optional")  # reference_fits.specc:134
    h.keyword("DATAMODL", "string", level="recommended")  # reference_fits.specc:135
    h.keyword("FILENAME", "string", level="optional")  # reference_fits.specc:136
    h.keyword("FILETYPE", "string", level="optional")  # reference_fits.specc:137
    h.keyword("ORIGIN", "string", level="optional")  # reference_fits.specc:138
    h.keyword("TIMESYS", "string", level="optional")  # reference_fits.specc:139
    h.keyword("TIMEUNIT", "string", level="optional")  # reference_fits.specc:140
    h.keyword("INSTRUME", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_fits.specc:142
    h.keyword("DETECTOR", "string", one_of=REF_DETECTOR)  # reference_fits.specc:143
    h.keyword("EXP_TYPE", "string", level="optional")  # reference_fits.specc:144
    h.keyword("READPATT", "string", level="optional")  # reference_fits.specc:145
    h.keyword("FILTER", "string", level="optional")  # reference_fits.specc:146
    h.keyword("PUPIL", "string", level="optional")  # reference_fits.specc:147
    h.keyword("GRATING", "string", level="optional")  # reference_fits.specc:148
    h.keyword("BAND", "string", level="optional")  # reference_fits.specc:149
    h.keyword("CHANNEL", "string", level="optional")  # reference_fits.specc:150
    h.keyword("MODULE", "string", level="optional")  # reference_fits.specc:151
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # reference_fits.specc:152
    h.keyword("P_DETECT", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:153
    h.keyword("P_EXP_TY", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:154
    h.keyword("P_READPA", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:155
    h.keyword("P_FILTER", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:156
    h.keyword("P_PUPIL", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:157
    h.keyword("P_GRATIN", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:158
    h.keyword("P_BAND", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:159
    h.keyword("P_CHANNE", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:160
    h.keyword("P_SUBARR", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:161


def check_ipc_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_ipc_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.no_data()  # reference_fits.specc:354
    h.undeclared("info")


def check_ipc_SCI(h: HduCheck) -> None:
    """SCI: kernel, its middle above 1."""
    h.image(
        "float", forms=lambda: (("float", (3, 3)), ("float", (5, 5)), ("float", (7, 7)))
    )  # reference_fits.specc:355
    h.undeclared("info")


def check_ipc_DQ_DEF(h: HduCheck) -> None:
    """DQ_DEF: one row a bit that the quality array uses."""
    h.column("BIT", "int", at_least=0, at_most=31)  # reference_fits.specc:199
    h.column("VALUE", "int", above=0)  # reference_fits.specc:200
    h.column("NAME", "string", one_of=FLAG_NAME, open_enum=True)  # reference_fits.specc:201
    h.column("DESCRIPTION", "string")  # reference_fits.specc:202
    h.each_row(
        "BIT-VALUE",
        ("BIT", "VALUE"),
        lambda c: each_allowed(BITS, c["BIT"], c["VALUE"]),
        skip_null=(),
        message="the number is that of the bit",
    )  # reference_fits.specc:205
    h.undeclared("info", columns="info")


def check_ipc(p: ProductCheck) -> None:
    """ipc: Coupling of neighbouring pixels.

    A kernel that gives charge back to the pixels that it came from, the same for all. Its sum is 1, so that no charge is lost.
    """
    p.data_rule(
        "sum-SCI",
        lambda: close_to(p.hdu("SCI").sum(("SCI",)), 1, 1e-05),
        show={"sum(SCI)": lambda: p.hdu("SCI").sum(("SCI",))},
        message="a kernel keeps the charge",
    )  # reference_fits.specc:357


def check_ipc_pixels_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_ipc_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.no_data()  # reference_fits.specc:366
    h.undeclared("info")


def check_ipc_pixels_SCI(h: HduCheck) -> None:
    """SCI: kernels, their middle above 1."""
    h.image("float", shape=("ky", "kx", "ny", "nx"))  # reference_fits.specc:367
    h.undeclared("info")


def check_ipc_pixels_DQ_DEF(h: HduCheck) -> None:
    """DQ_DEF: one row a bit that the quality array uses."""
    h.column("BIT", "int", at_least=0, at_most=31)  # reference_fits.specc:199
    h.column("VALUE", "int", above=0)  # reference_fits.specc:200
    h.column("NAME", "string", one_of=FLAG_NAME, open_enum=True)  # reference_fits.specc:201
    h.column("DESCRIPTION", "string")  # reference_fits.specc:202
    h.each_row(
        "BIT-VALUE",
        ("BIT", "VALUE"),
        lambda c: each_allowed(BITS, c["BIT"], c["VALUE"]),
        skip_null=(),
        message="the number is that of the bit",
    )  # reference_fits.specc:205
    h.undeclared("info", columns="info")


def check_ipc_pixels(p: ProductCheck) -> None:
    """ipc_pixels: Coupling of neighbouring pixels, pixel by pixel.

    A kernel for each pixel, which gives charge back to the pixels that it came from. Its sum is 1, so that no charge is lost.
    """
    p.data_rule(
        "sum-SCI",
        lambda: everywhere(close_to(p.hdu("SCI").along("sum", (-4, -3), ("SCI",)), 1, 1e-05)),
        show={"sum(SCI, ky, kx)": lambda: extent(p.hdu("SCI").along("sum", (-4, -3), ("SCI",)))},
        message="a kernel keeps the charge",
    )  # reference_fits.specc:369


def keywords_of_saturation_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # reference_fits.specc:127
    h.keyword("REFTYPE", "string", equals="SATURATION", one_of=KIND, ignore_case=True)  # reference_fits.specc:128
    h.keyword("DESCRIP", "string", nonempty=True)  # reference_fits.specc:129
    h.keyword("AUTHOR", "string", nonempty=True)  # reference_fits.specc:130
    h.keyword(
        "PEDIGREE",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_fits.specc:131
    h.keyword("USEAFTER", "datetime")  # reference_fits.specc:132
    h.keyword("DATE", "date|datetime", level="optional")  # reference_fits.specc:134
    h.keyword("DATAMODL", "string", level="recommended")  # reference_fits.specc:135
    h.keyword("FILENAME", "string", level="optional")  # reference_fits.specc:136
    h.keyword("FILETYPE", "string", level="optional")  # reference_fits.specc:137
    h.keyword("ORIGIN", "string", level="optional")  # reference_fits.specc:138
    h.keyword("TIMESYS", "string", level="optional")  # reference_fits.specc:139
    h.keyword("TIMEUNIT", "string", level="optional")  # reference_fits.specc:140
    h.keyword("INSTRUME", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_fits.specc:142
    h.keyword("DETECTOR", "string", one_of=REF_DETECTOR)  # reference_fits.specc:143
    h.keyword("EXP_TYPE", "string", level="optional")  # reference_fits.specc:144
    h.keyword("READPATT", "string", level="optional")  # reference_fits.specc:145
    h.keyword("FILTER", "string", level="optional")  # reference_fits.specc:146
    h.keyword("PUPIL", "string", level="optional")  # reference_fits.specc:147
    h.keyword("GRATING", "string", level="optional")  # reference_fits.specc:148
    h.keyword("BAND", "string", level="optional")  # reference_fits.specc:149
    h.keyword("CHANNEL", "string", level="optional")  # reference_fits.specc:150
    h.keyword("MODULE", "string", level="optional")  # reference_fits.specc:151
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # reference_fits.specc:152
    h.keyword("P_DETECT", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:153
    h.keyword("P_EXP_TY", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:154
    h.keyword("P_READPA", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:155
    h.keyword("P_FILTER", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:156
    h.keyword("P_PUPIL", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:157
    h.keyword("P_GRATIN", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:158
    h.keyword("P_BAND", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:159
    h.keyword("P_CHANNE", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:160
    h.keyword("P_SUBARR", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:161
    h.keyword("GAINFACT", "float", level="optional", unit="", at_least=1, at_most=10)  # reference_fits.specc:176


def check_saturation_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_saturation_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.keyword(
        "SUBARRAY",
        "string",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
    )  # reference_fits.specc:169
    h.keyword(
        "SUBSTRT1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2304,
    )  # reference_fits.specc:170
    h.keyword(
        "SUBSTRT2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2048,
    )  # reference_fits.specc:171
    h.keyword(
        "SUBSIZE1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:172
    h.keyword(
        "SUBSIZE2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:173
    h.keyword(
        "FASTAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:174
    h.keyword(
        "SLOWAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:175
    h.no_data()  # reference_fits.specc:378
    if h.when(lambda: h.exists("SUBARRAY") and h["SUBARRAY"] == "FULL", declares=()):  # reference_fits.specc:178
        h.rule(
            "SUBSTRT1",
            lambda: h["SUBSTRT1"] == 1,
            if_present=("SUBSTRT1",),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"]},
            message="a full frame begins with the first column",
        )  # reference_fits.specc:179
        h.rule(
            "SUBSTRT2",
            lambda: h["SUBSTRT2"] == 1,
            if_present=("SUBSTRT2",),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"]},
            message="a full frame begins with the first row",
        )  # reference_fits.specc:180
    if h.when(
        lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"), declares=()
    ):  # reference_fits.specc:182
        h.rule(
            "FASTAXIS-SLOWAXIS",
            lambda: h["FASTAXIS"] == 1 and h["SLOWAXIS"] == 2,
            if_present=("FASTAXIS", "SLOWAXIS"),
            show={"FASTAXIS": lambda: h["FASTAXIS"], "SLOWAXIS": lambda: h["SLOWAXIS"]},
            message="MIRI is read along rows, upwards",
        )  # reference_fits.specc:183
        h.rule(
            "SUBSTRT1-SUBSIZE1",
            lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 1033,
            if_present=("SUBSTRT1", "SUBSIZE1"),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
            message="the subarray ends on the detector, axis 1",
        )  # reference_fits.specc:184
        h.rule(
            "SUBSTRT2-SUBSIZE2",
            lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 1025,
            if_present=("SUBSTRT2", "SUBSIZE2"),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
            message="the subarray ends on the detector, axis 2",
        )  # reference_fits.specc:185
    if h.when(
        lambda: lower(among(h["INSTRUME"], REF_INSTRUMENT, ignore_case=True)) == "nirspec", declares=()
    ):  # reference_fits.specc:381
        h.rule(
            "exists-SUBARRAY",
            lambda: h.exists("SUBARRAY"),
            show={"SUBARRAY": lambda: h["SUBARRAY"]},
            message="saturation of NIRSpec is that of a subarray",
        )  # reference_fits.specc:382
    h.undeclared("info")


def check_saturation_SCI(h: HduCheck) -> None:
    """SCI: counts of a full pixel."""
    h.image("float|int", shape=("ny", "nx"), unit="DN", unit_absent=True, nullable=True)  # reference_fits.specc:385
    h.undeclared("info")


def check_saturation_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel, in the bits that DQ_DEF names."""
    h.image("int", shape=("ny", "nx"))  # reference_fits.specc:192
    h.undeclared("info")


def check_saturation_DQ_DEF(h: HduCheck) -> None:
    """DQ_DEF: one row a bit that the quality array uses."""
    h.column("BIT", "int", at_least=0, at_most=31)  # reference_fits.specc:199
    h.column("VALUE", "int", above=0)  # reference_fits.specc:200
    h.column("NAME", "string", one_of=FLAG_NAME, open_enum=True)  # reference_fits.specc:201
    h.column("DESCRIPTION", "string")  # reference_fits.specc:202
    h.each_row(
        "BIT-VALUE",
        ("BIT", "VALUE"),
        lambda c: each_allowed(BITS, c["BIT"], c["VALUE"]),
        skip_null=(),
        message="the number is that of the bit",
    )  # reference_fits.specc:205
    h.undeclared("info", columns="info")


def check_saturation(p: ProductCheck) -> None:
    """saturation: Saturation.

    Counts from which a pixel is full, and is flagged.
    """
    if p.when(lambda: p.primary.exists("SUBSIZE1") and p.primary.exists("SUBSIZE2")):  # reference_fits.specc:387
        p.rule(
            "nx-SUBSIZE1-ny-SUBSIZE2",
            lambda: p.dimension("nx") >= p.primary["SUBSIZE1"] and p.dimension("ny") >= p.primary["SUBSIZE2"],
            show={
                "nx": lambda: p.dimension("nx"),
                "primary.SUBSIZE1": lambda: p.primary["SUBSIZE1"],
                "ny": lambda: p.dimension("ny"),
                "primary.SUBSIZE2": lambda: p.primary["SUBSIZE2"],
            },
            message="the subarray is within the image",
        )  # reference_fits.specc:388


def keywords_of_superbias_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # reference_fits.specc:127
    h.keyword("REFTYPE", "string", equals="SUPERBIAS", one_of=KIND, ignore_case=True)  # reference_fits.specc:128
    h.keyword("DESCRIP", "string", nonempty=True)  # reference_fits.specc:129
    h.keyword("AUTHOR", "string", nonempty=True)  # reference_fits.specc:130
    h.keyword(
        "PEDIGREE",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_fits.specc:131
    h.keyword("USEAFTER", "datetime")  # reference_fits.specc:132
    h.keyword("DATE", "date|datetime", level="optional")  # reference_fits.specc:134
    h.keyword("DATAMODL", "string", level="recommended")  # reference_fits.specc:135
    h.keyword("FILENAME", "string", level="optional")  # reference_fits.specc:136
    h.keyword("FILETYPE", "string", level="optional")  # reference_fits.specc:137
    h.keyword("ORIGIN", "string", level="optional")  # reference_fits.specc:138
    h.keyword("TIMESYS", "string", level="optional")  # reference_fits.specc:139
    h.keyword("TIMEUNIT", "string", level="optional")  # reference_fits.specc:140
    h.keyword("INSTRUME", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_fits.specc:142
    h.keyword("DETECTOR", "string", one_of=REF_DETECTOR)  # reference_fits.specc:143
    h.keyword("EXP_TYPE", "string", level="optional")  # reference_fits.specc:144
    h.keyword("READPATT", "string", level="optional")  # reference_fits.specc:145
    h.keyword("FILTER", "string", level="optional")  # reference_fits.specc:146
    h.keyword("PUPIL", "string", level="optional")  # reference_fits.specc:147
    h.keyword("GRATING", "string", level="optional")  # reference_fits.specc:148
    h.keyword("BAND", "string", level="optional")  # reference_fits.specc:149
    h.keyword("CHANNEL", "string", level="optional")  # reference_fits.specc:150
    h.keyword("MODULE", "string", level="optional")  # reference_fits.specc:151
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # reference_fits.specc:152
    h.keyword("P_DETECT", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:153
    h.keyword("P_EXP_TY", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:154
    h.keyword("P_READPA", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:155
    h.keyword("P_FILTER", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:156
    h.keyword("P_PUPIL", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:157
    h.keyword("P_GRATIN", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:158
    h.keyword("P_BAND", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:159
    h.keyword("P_CHANNE", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:160
    h.keyword("P_SUBARR", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:161
    h.keyword("GAINFACT", "float", level="optional", unit="", at_least=1, at_most=10)  # reference_fits.specc:176


def check_superbias_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_superbias_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.keyword(
        "SUBARRAY",
        "string",
        level=h.level(
            "required",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
    )  # reference_fits.specc:169
    h.keyword(
        "SUBSTRT1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2304,
    )  # reference_fits.specc:170
    h.keyword(
        "SUBSTRT2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2048,
    )  # reference_fits.specc:171
    h.keyword(
        "SUBSIZE1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:172
    h.keyword(
        "SUBSIZE2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:173
    h.keyword(
        "FASTAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:174
    h.keyword(
        "SLOWAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:175
    h.no_data()  # reference_fits.specc:398
    if h.when(lambda: h.exists("SUBARRAY") and h["SUBARRAY"] == "FULL", declares=()):  # reference_fits.specc:178
        h.rule(
            "SUBSTRT1",
            lambda: h["SUBSTRT1"] == 1,
            if_present=("SUBSTRT1",),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"]},
            message="a full frame begins with the first column",
        )  # reference_fits.specc:179
        h.rule(
            "SUBSTRT2",
            lambda: h["SUBSTRT2"] == 1,
            if_present=("SUBSTRT2",),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"]},
            message="a full frame begins with the first row",
        )  # reference_fits.specc:180
    if h.when(
        lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"), declares=()
    ):  # reference_fits.specc:182
        h.rule(
            "FASTAXIS-SLOWAXIS",
            lambda: h["FASTAXIS"] == 1 and h["SLOWAXIS"] == 2,
            if_present=("FASTAXIS", "SLOWAXIS"),
            show={"FASTAXIS": lambda: h["FASTAXIS"], "SLOWAXIS": lambda: h["SLOWAXIS"]},
            message="MIRI is read along rows, upwards",
        )  # reference_fits.specc:183
        h.rule(
            "SUBSTRT1-SUBSIZE1",
            lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 1033,
            if_present=("SUBSTRT1", "SUBSIZE1"),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
            message="the subarray ends on the detector, axis 1",
        )  # reference_fits.specc:184
        h.rule(
            "SUBSTRT2-SUBSIZE2",
            lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 1025,
            if_present=("SUBSTRT2", "SUBSIZE2"),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
            message="the subarray ends on the detector, axis 2",
        )  # reference_fits.specc:185
    h.rule(
        "INSTRUME",
        lambda: lower(h["INSTRUME"]) != "miri",
        show={"INSTRUME": lambda: h["INSTRUME"]},
        message="detectors of MIRI have no bias to subtract",
    )  # reference_fits.specc:401
    h.rule(
        "exists-READPATT",
        lambda: h.exists("READPATT"),
        show={"READPATT": lambda: h["READPATT"]},
        message="a bias is that of a readout",
    )  # reference_fits.specc:402
    h.undeclared("info")


def check_superbias_SCI(h: HduCheck) -> None:
    """SCI: bias."""
    h.image("float|int", shape=("ny", "nx"), unit="DN", unit_absent=True, nullable=True)  # reference_fits.specc:404
    h.undeclared("info")


def check_superbias_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image("float", shape=("ny", "nx"), unit="DN", unit_absent=True)  # reference_fits.specc:405
    h.undeclared("info")


def check_superbias_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel, in the bits that DQ_DEF names."""
    h.image("int", shape=("ny", "nx"))  # reference_fits.specc:192
    h.undeclared("info")


def check_superbias_DQ_DEF(h: HduCheck) -> None:
    """DQ_DEF: one row a bit that the quality array uses."""
    h.column("BIT", "int", at_least=0, at_most=31)  # reference_fits.specc:199
    h.column("VALUE", "int", above=0)  # reference_fits.specc:200
    h.column("NAME", "string", one_of=FLAG_NAME, open_enum=True)  # reference_fits.specc:201
    h.column("DESCRIPTION", "string")  # reference_fits.specc:202
    h.each_row(
        "BIT-VALUE",
        ("BIT", "VALUE"),
        lambda c: each_allowed(BITS, c["BIT"], c["VALUE"]),
        skip_null=(),
        message="the number is that of the bit",
    )  # reference_fits.specc:205
    h.undeclared("info", columns="info")


def check_superbias(p: ProductCheck) -> None:
    """superbias: Bias.

    Counts that a pixel has right after its reset, subtracted from every group. MIRI has none.
    """
    if p.when(lambda: p.primary.exists("SUBSIZE1") and p.primary.exists("SUBSIZE2")):  # reference_fits.specc:407
        p.rule(
            "nx-SUBSIZE1-ny-SUBSIZE2",
            lambda: p.dimension("nx") >= p.primary["SUBSIZE1"] and p.dimension("ny") >= p.primary["SUBSIZE2"],
            show={
                "nx": lambda: p.dimension("nx"),
                "primary.SUBSIZE1": lambda: p.primary["SUBSIZE1"],
                "ny": lambda: p.dimension("ny"),
                "primary.SUBSIZE2": lambda: p.primary["SUBSIZE2"],
            },
            message="the subarray is within the image",
        )  # reference_fits.specc:408


def keywords_of_linearity_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # reference_fits.specc:127
    h.keyword("REFTYPE", "string", equals="LINEARITY", one_of=KIND, ignore_case=True)  # reference_fits.specc:128
    h.keyword("DESCRIP", "string", nonempty=True)  # reference_fits.specc:129
    h.keyword("AUTHOR", "string", nonempty=True)  # reference_fits.specc:130
    h.keyword(
        "PEDIGREE",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_fits.specc:131
    h.keyword("USEAFTER", "datetime")  # reference_fits.specc:132
    h.keyword("DATE", "date|datetime", level="optional")  # reference_fits.specc:134
    h.keyword("DATAMODL", "string", level="recommended")  # reference_fits.specc:135
    h.keyword("FILENAME", "string", level="optional")  # reference_fits.specc:136
    h.keyword("FILETYPE", "string", level="optional")  # reference_fits.specc:137
    h.keyword("ORIGIN", "string", level="optional")  # reference_fits.specc:138
    h.keyword("TIMESYS", "string", level="optional")  # reference_fits.specc:139
    h.keyword("TIMEUNIT", "string", level="optional")  # reference_fits.specc:140
    h.keyword("INSTRUME", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_fits.specc:142
    h.keyword("DETECTOR", "string", one_of=REF_DETECTOR)  # reference_fits.specc:143
    h.keyword("EXP_TYPE", "string", level="optional")  # reference_fits.specc:144
    h.keyword("READPATT", "string", level="optional")  # reference_fits.specc:145
    h.keyword("FILTER", "string", level="optional")  # reference_fits.specc:146
    h.keyword("PUPIL", "string", level="optional")  # reference_fits.specc:147
    h.keyword("GRATING", "string", level="optional")  # reference_fits.specc:148
    h.keyword("BAND", "string", level="optional")  # reference_fits.specc:149
    h.keyword("CHANNEL", "string", level="optional")  # reference_fits.specc:150
    h.keyword("MODULE", "string", level="optional")  # reference_fits.specc:151
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # reference_fits.specc:152
    h.keyword("P_DETECT", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:153
    h.keyword("P_EXP_TY", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:154
    h.keyword("P_READPA", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:155
    h.keyword("P_FILTER", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:156
    h.keyword("P_PUPIL", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:157
    h.keyword("P_GRATIN", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:158
    h.keyword("P_BAND", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:159
    h.keyword("P_CHANNE", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:160
    h.keyword("P_SUBARR", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:161
    h.keyword("GAINFACT", "float", level="optional", unit="", at_least=1, at_most=10)  # reference_fits.specc:176


def check_linearity_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_linearity_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.keyword(
        "SUBARRAY",
        "string",
        level=h.level(
            "required",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
    )  # reference_fits.specc:169
    h.keyword(
        "SUBSTRT1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2304,
    )  # reference_fits.specc:170
    h.keyword(
        "SUBSTRT2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2048,
    )  # reference_fits.specc:171
    h.keyword(
        "SUBSIZE1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:172
    h.keyword(
        "SUBSIZE2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:173
    h.keyword(
        "FASTAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:174
    h.keyword(
        "SLOWAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:175
    h.no_data()  # reference_fits.specc:419
    if h.when(lambda: h.exists("SUBARRAY") and h["SUBARRAY"] == "FULL", declares=()):  # reference_fits.specc:178
        h.rule(
            "SUBSTRT1",
            lambda: h["SUBSTRT1"] == 1,
            if_present=("SUBSTRT1",),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"]},
            message="a full frame begins with the first column",
        )  # reference_fits.specc:179
        h.rule(
            "SUBSTRT2",
            lambda: h["SUBSTRT2"] == 1,
            if_present=("SUBSTRT2",),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"]},
            message="a full frame begins with the first row",
        )  # reference_fits.specc:180
    if h.when(
        lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"), declares=()
    ):  # reference_fits.specc:182
        h.rule(
            "FASTAXIS-SLOWAXIS",
            lambda: h["FASTAXIS"] == 1 and h["SLOWAXIS"] == 2,
            if_present=("FASTAXIS", "SLOWAXIS"),
            show={"FASTAXIS": lambda: h["FASTAXIS"], "SLOWAXIS": lambda: h["SLOWAXIS"]},
            message="MIRI is read along rows, upwards",
        )  # reference_fits.specc:183
        h.rule(
            "SUBSTRT1-SUBSIZE1",
            lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 1033,
            if_present=("SUBSTRT1", "SUBSIZE1"),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
            message="the subarray ends on the detector, axis 1",
        )  # reference_fits.specc:184
        h.rule(
            "SUBSTRT2-SUBSIZE2",
            lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 1025,
            if_present=("SUBSTRT2", "SUBSIZE2"),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
            message="the subarray ends on the detector, axis 2",
        )  # reference_fits.specc:185
    if h.when(
        lambda: lower(among(h["INSTRUME"], REF_INSTRUMENT, ignore_case=True)) == "miri", declares=()
    ):  # reference_fits.specc:422
        h.rule(
            "exists-FILTER-BAND",
            lambda: h.exists("FILTER") and h.exists("BAND"),
            show={"FILTER": lambda: h["FILTER"], "BAND": lambda: h["BAND"]},
            message="linearity of MIRI is that of filter and band",
        )  # reference_fits.specc:423
    h.undeclared("info")


def check_linearity_COEFFS(h: HduCheck) -> None:
    """COEFFS: coefficients, lowest power first."""
    h.image("float", shape=("ncoeffs", "ny", "nx"), nullable=True)  # reference_fits.specc:426
    h.undeclared("info")


def check_linearity_INV_COEFFS(h: HduCheck) -> None:
    """INV_COEFFS: coefficients of the inverse."""
    h.image("float", shape=("ninverse", "ny", "nx"), nullable=True)  # reference_fits.specc:427
    h.undeclared("info")


def check_linearity_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel, in the bits that DQ_DEF names."""
    h.image("int", shape=("ny", "nx"))  # reference_fits.specc:192
    h.undeclared("info")


def check_linearity_DQ_DEF(h: HduCheck) -> None:
    """DQ_DEF: one row a bit that the quality array uses."""
    h.column("BIT", "int", at_least=0, at_most=31)  # reference_fits.specc:199
    h.column("VALUE", "int", above=0)  # reference_fits.specc:200
    h.column("NAME", "string", one_of=FLAG_NAME, open_enum=True)  # reference_fits.specc:201
    h.column("DESCRIPTION", "string")  # reference_fits.specc:202
    h.each_row(
        "BIT-VALUE",
        ("BIT", "VALUE"),
        lambda c: each_allowed(BITS, c["BIT"], c["VALUE"]),
        skip_null=(),
        message="the number is that of the bit",
    )  # reference_fits.specc:205
    h.undeclared("info", columns="info")


def check_linearity(p: ProductCheck) -> None:
    """linearity: Linearity.

    Coefficients of a polynomial by which counts are brought to what they were, did a pixel fill in proportion to light: plane by plane the powers
    from zero up. The inverse, where there is one, leads back.
    """
    if p.when(lambda: p.primary.exists("SUBSIZE1") and p.primary.exists("SUBSIZE2")):  # reference_fits.specc:429
        p.rule(
            "nx-SUBSIZE1-ny-SUBSIZE2",
            lambda: p.dimension("nx") >= p.primary["SUBSIZE1"] and p.dimension("ny") >= p.primary["SUBSIZE2"],
            show={
                "nx": lambda: p.dimension("nx"),
                "primary.SUBSIZE1": lambda: p.primary["SUBSIZE1"],
                "ny": lambda: p.dimension("ny"),
                "primary.SUBSIZE2": lambda: p.primary["SUBSIZE2"],
            },
            message="the subarray is within the image",
        )  # reference_fits.specc:430


def keywords_of_persat_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # reference_fits.specc:127
    h.keyword("REFTYPE", "string", equals="PERSAT", one_of=KIND, ignore_case=True)  # reference_fits.specc:128
    h.keyword("DESCRIP", "string", nonempty=True)  # reference_fits.specc:129
    h.keyword("AUTHOR", "string", nonempty=True)  # reference_fits.specc:130
    h.keyword(
        "PEDIGREE",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_fits.specc:131
    h.keyword("USEAFTER", "datetime")  # reference_fits.specc:132
    h.keyword("DATE", "date|datetime", level="optional")  # reference_fits.specc:134
    h.keyword("DATAMODL", "string", level="recommended")  # reference_fits.specc:135
    h.keyword("FILENAME", "string", level="optional")  # reference_fits.specc:136
    h.keyword("FILETYPE", "string", level="optional")  # reference_fits.specc:137
    h.keyword("ORIGIN", "string", level="optional")  # reference_fits.specc:138
    h.keyword("TIMESYS", "string", level="optional")  # reference_fits.specc:139
    h.keyword("TIMEUNIT", "string", level="optional")  # reference_fits.specc:140
    h.keyword("INSTRUME", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_fits.specc:142
    h.keyword("DETECTOR", "string", one_of=REF_DETECTOR)  # reference_fits.specc:143
    h.keyword("EXP_TYPE", "string", level="optional")  # reference_fits.specc:144
    h.keyword("READPATT", "string", level="optional")  # reference_fits.specc:145
    h.keyword("FILTER", "string", level="optional")  # reference_fits.specc:146
    h.keyword("PUPIL", "string", level="optional")  # reference_fits.specc:147
    h.keyword("GRATING", "string", level="optional")  # reference_fits.specc:148
    h.keyword("BAND", "string", level="optional")  # reference_fits.specc:149
    h.keyword("CHANNEL", "string", level="optional")  # reference_fits.specc:150
    h.keyword("MODULE", "string", level="optional")  # reference_fits.specc:151
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # reference_fits.specc:152
    h.keyword("P_DETECT", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:153
    h.keyword("P_EXP_TY", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:154
    h.keyword("P_READPA", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:155
    h.keyword("P_FILTER", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:156
    h.keyword("P_PUPIL", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:157
    h.keyword("P_GRATIN", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:158
    h.keyword("P_BAND", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:159
    h.keyword("P_CHANNE", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:160
    h.keyword("P_SUBARR", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:161
    h.keyword("GAINFACT", "float", level="optional", unit="", at_least=1, at_most=10)  # reference_fits.specc:176


def check_persat_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_persat_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.keyword(
        "SUBARRAY",
        "string",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
    )  # reference_fits.specc:169
    h.keyword(
        "SUBSTRT1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2304,
    )  # reference_fits.specc:170
    h.keyword(
        "SUBSTRT2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2048,
    )  # reference_fits.specc:171
    h.keyword(
        "SUBSIZE1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:172
    h.keyword(
        "SUBSIZE2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:173
    h.keyword(
        "FASTAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:174
    h.keyword(
        "SLOWAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:175
    h.no_data()  # reference_fits.specc:440
    if h.when(lambda: h.exists("SUBARRAY") and h["SUBARRAY"] == "FULL", declares=()):  # reference_fits.specc:178
        h.rule(
            "SUBSTRT1",
            lambda: h["SUBSTRT1"] == 1,
            if_present=("SUBSTRT1",),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"]},
            message="a full frame begins with the first column",
        )  # reference_fits.specc:179
        h.rule(
            "SUBSTRT2",
            lambda: h["SUBSTRT2"] == 1,
            if_present=("SUBSTRT2",),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"]},
            message="a full frame begins with the first row",
        )  # reference_fits.specc:180
    if h.when(
        lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"), declares=()
    ):  # reference_fits.specc:182
        h.rule(
            "FASTAXIS-SLOWAXIS",
            lambda: h["FASTAXIS"] == 1 and h["SLOWAXIS"] == 2,
            if_present=("FASTAXIS", "SLOWAXIS"),
            show={"FASTAXIS": lambda: h["FASTAXIS"], "SLOWAXIS": lambda: h["SLOWAXIS"]},
            message="MIRI is read along rows, upwards",
        )  # reference_fits.specc:183
        h.rule(
            "SUBSTRT1-SUBSIZE1",
            lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 1033,
            if_present=("SUBSTRT1", "SUBSIZE1"),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
            message="the subarray ends on the detector, axis 1",
        )  # reference_fits.specc:184
        h.rule(
            "SUBSTRT2-SUBSIZE2",
            lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 1025,
            if_present=("SUBSTRT2", "SUBSIZE2"),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
            message="the subarray ends on the detector, axis 2",
        )  # reference_fits.specc:185
    h.undeclared("info")


def check_persat_SCI(h: HduCheck) -> None:
    """SCI: counts of a pixel that will glow."""
    h.image("float", shape=("ny", "nx"), nullable=True)  # reference_fits.specc:444
    h.undeclared("info")


def check_persat_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel, in the bits that DQ_DEF names."""
    h.image("int", shape=("ny", "nx"))  # reference_fits.specc:192
    h.undeclared("info")


def check_persat_DQ_DEF(h: HduCheck) -> None:
    """DQ_DEF: one row a bit that the quality array uses."""
    h.column("BIT", "int", at_least=0, at_most=31)  # reference_fits.specc:199
    h.column("VALUE", "int", above=0)  # reference_fits.specc:200
    h.column("NAME", "string", one_of=FLAG_NAME, open_enum=True)  # reference_fits.specc:201
    h.column("DESCRIPTION", "string")  # reference_fits.specc:202
    h.each_row(
        "BIT-VALUE",
        ("BIT", "VALUE"),
        lambda c: each_allowed(BITS, c["BIT"], c["VALUE"]),
        skip_null=(),
        message="the number is that of the bit",
    )  # reference_fits.specc:205
    h.undeclared("info", columns="info")


def check_persat(p: ProductCheck) -> None:
    """persat: Saturation of persistence.

    Counts from which a pixel glows in exposures that follow.
    """
    if p.when(lambda: p.primary.exists("SUBSIZE1") and p.primary.exists("SUBSIZE2")):  # reference_fits.specc:446
        p.rule(
            "nx-SUBSIZE1-ny-SUBSIZE2",
            lambda: p.dimension("nx") >= p.primary["SUBSIZE1"] and p.dimension("ny") >= p.primary["SUBSIZE2"],
            show={
                "nx": lambda: p.dimension("nx"),
                "primary.SUBSIZE1": lambda: p.primary["SUBSIZE1"],
                "ny": lambda: p.dimension("ny"),
                "primary.SUBSIZE2": lambda: p.primary["SUBSIZE2"],
            },
            message="the subarray is within the image",
        )  # reference_fits.specc:447


def keywords_of_trapdensity_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # reference_fits.specc:127
    h.keyword("REFTYPE", "string", equals="TRAPDENSITY", one_of=KIND, ignore_case=True)  # reference_fits.specc:128
    h.keyword("DESCRIP", "string", nonempty=True)  # reference_fits.specc:129
    h.keyword("AUTHOR", "string", nonempty=True)  # reference_fits.specc:130
    h.keyword(
        "PEDIGREE",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_fits.specc:131
    h.keyword("USEAFTER", "datetime")  # reference_fits.specc:132
    h.keyword("DATE", "date|datetime", level="optional")  # reference_fits.specc:134
    h.keyword("DATAMODL", "string", level="recommended")  # reference_fits.specc:135
    h.keyword("FILENAME", "string", level="optional")  # reference_fits.specc:136
    h.keyword("FILETYPE", "string", level="optional")  # reference_fits.specc:137
    h.keyword("ORIGIN", "string", level="optional")  # reference_fits.specc:138
    h.keyword("TIMESYS", "string", level="optional")  # reference_fits.specc:139
    h.keyword("TIMEUNIT", "string", level="optional")  # reference_fits.specc:140
    h.keyword("INSTRUME", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_fits.specc:142
    h.keyword("DETECTOR", "string", one_of=REF_DETECTOR)  # reference_fits.specc:143
    h.keyword("EXP_TYPE", "string", level="optional")  # reference_fits.specc:144
    h.keyword("READPATT", "string", level="optional")  # reference_fits.specc:145
    h.keyword("FILTER", "string", level="optional")  # reference_fits.specc:146
    h.keyword("PUPIL", "string", level="optional")  # reference_fits.specc:147
    h.keyword("GRATING", "string", level="optional")  # reference_fits.specc:148
    h.keyword("BAND", "string", level="optional")  # reference_fits.specc:149
    h.keyword("CHANNEL", "string", level="optional")  # reference_fits.specc:150
    h.keyword("MODULE", "string", level="optional")  # reference_fits.specc:151
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # reference_fits.specc:152
    h.keyword("P_DETECT", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:153
    h.keyword("P_EXP_TY", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:154
    h.keyword("P_READPA", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:155
    h.keyword("P_FILTER", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:156
    h.keyword("P_PUPIL", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:157
    h.keyword("P_GRATIN", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:158
    h.keyword("P_BAND", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:159
    h.keyword("P_CHANNE", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:160
    h.keyword("P_SUBARR", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:161
    h.keyword("GAINFACT", "float", level="optional", unit="", at_least=1, at_most=10)  # reference_fits.specc:176


def check_trapdensity_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_trapdensity_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.keyword(
        "SUBARRAY",
        "string",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
    )  # reference_fits.specc:169
    h.keyword(
        "SUBSTRT1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2304,
    )  # reference_fits.specc:170
    h.keyword(
        "SUBSTRT2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2048,
    )  # reference_fits.specc:171
    h.keyword(
        "SUBSIZE1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:172
    h.keyword(
        "SUBSIZE2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:173
    h.keyword(
        "FASTAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:174
    h.keyword(
        "SLOWAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:175
    h.no_data()  # reference_fits.specc:457
    if h.when(lambda: h.exists("SUBARRAY") and h["SUBARRAY"] == "FULL", declares=()):  # reference_fits.specc:178
        h.rule(
            "SUBSTRT1",
            lambda: h["SUBSTRT1"] == 1,
            if_present=("SUBSTRT1",),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"]},
            message="a full frame begins with the first column",
        )  # reference_fits.specc:179
        h.rule(
            "SUBSTRT2",
            lambda: h["SUBSTRT2"] == 1,
            if_present=("SUBSTRT2",),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"]},
            message="a full frame begins with the first row",
        )  # reference_fits.specc:180
    if h.when(
        lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"), declares=()
    ):  # reference_fits.specc:182
        h.rule(
            "FASTAXIS-SLOWAXIS",
            lambda: h["FASTAXIS"] == 1 and h["SLOWAXIS"] == 2,
            if_present=("FASTAXIS", "SLOWAXIS"),
            show={"FASTAXIS": lambda: h["FASTAXIS"], "SLOWAXIS": lambda: h["SLOWAXIS"]},
            message="MIRI is read along rows, upwards",
        )  # reference_fits.specc:183
        h.rule(
            "SUBSTRT1-SUBSIZE1",
            lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 1033,
            if_present=("SUBSTRT1", "SUBSIZE1"),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
            message="the subarray ends on the detector, axis 1",
        )  # reference_fits.specc:184
        h.rule(
            "SUBSTRT2-SUBSIZE2",
            lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 1025,
            if_present=("SUBSTRT2", "SUBSIZE2"),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
            message="the subarray ends on the detector, axis 2",
        )  # reference_fits.specc:185
    h.undeclared("info")


def check_trapdensity_SCI(h: HduCheck) -> None:
    """SCI: density of traps."""
    h.image("float", shape=("ny", "nx"), nullable=True)  # reference_fits.specc:461
    h.undeclared("info")


def check_trapdensity_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel, in the bits that DQ_DEF names."""
    h.image("int", shape=("ny", "nx"))  # reference_fits.specc:192
    h.undeclared("info")


def check_trapdensity_DQ_DEF(h: HduCheck) -> None:
    """DQ_DEF: one row a bit that the quality array uses."""
    h.column("BIT", "int", at_least=0, at_most=31)  # reference_fits.specc:199
    h.column("VALUE", "int", above=0)  # reference_fits.specc:200
    h.column("NAME", "string", one_of=FLAG_NAME, open_enum=True)  # reference_fits.specc:201
    h.column("DESCRIPTION", "string")  # reference_fits.specc:202
    h.each_row(
        "BIT-VALUE",
        ("BIT", "VALUE"),
        lambda c: each_allowed(BITS, c["BIT"], c["VALUE"]),
        skip_null=(),
        message="the number is that of the bit",
    )  # reference_fits.specc:205
    h.undeclared("info", columns="info")


def check_trapdensity(p: ProductCheck) -> None:
    """trapdensity: Traps.

    How many traps of charge a pixel has, which let go of it later.
    """
    if p.when(lambda: p.primary.exists("SUBSIZE1") and p.primary.exists("SUBSIZE2")):  # reference_fits.specc:463
        p.rule(
            "nx-SUBSIZE1-ny-SUBSIZE2",
            lambda: p.dimension("nx") >= p.primary["SUBSIZE1"] and p.dimension("ny") >= p.primary["SUBSIZE2"],
            show={
                "nx": lambda: p.dimension("nx"),
                "primary.SUBSIZE1": lambda: p.primary["SUBSIZE1"],
                "ny": lambda: p.dimension("ny"),
                "primary.SUBSIZE2": lambda: p.primary["SUBSIZE2"],
            },
            message="the subarray is within the image",
        )  # reference_fits.specc:464


def keywords_of_reset_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # reference_fits.specc:127
    h.keyword("REFTYPE", "string", equals="RESET", one_of=KIND, ignore_case=True)  # reference_fits.specc:128
    h.keyword("DESCRIP", "string", nonempty=True)  # reference_fits.specc:129
    h.keyword("AUTHOR", "string", nonempty=True)  # reference_fits.specc:130
    h.keyword(
        "PEDIGREE",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_fits.specc:131
    h.keyword("USEAFTER", "datetime")  # reference_fits.specc:132
    h.keyword("DATE", "date|datetime", level="optional")  # reference_fits.specc:134
    h.keyword("DATAMODL", "string", level="recommended")  # reference_fits.specc:135
    h.keyword("FILENAME", "string", level="optional")  # reference_fits.specc:136
    h.keyword("FILETYPE", "string", level="optional")  # reference_fits.specc:137
    h.keyword("ORIGIN", "string", level="optional")  # reference_fits.specc:138
    h.keyword("TIMESYS", "string", level="optional")  # reference_fits.specc:139
    h.keyword("TIMEUNIT", "string", level="optional")  # reference_fits.specc:140
    h.keyword("INSTRUME", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_fits.specc:142
    h.keyword("DETECTOR", "string", one_of=REF_DETECTOR)  # reference_fits.specc:143
    h.keyword("EXP_TYPE", "string", level="optional")  # reference_fits.specc:144
    h.keyword("READPATT", "string", level="optional")  # reference_fits.specc:145
    h.keyword("FILTER", "string", level="optional")  # reference_fits.specc:146
    h.keyword("PUPIL", "string", level="optional")  # reference_fits.specc:147
    h.keyword("GRATING", "string", level="optional")  # reference_fits.specc:148
    h.keyword("BAND", "string", level="optional")  # reference_fits.specc:149
    h.keyword("CHANNEL", "string", level="optional")  # reference_fits.specc:150
    h.keyword("MODULE", "string", level="optional")  # reference_fits.specc:151
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # reference_fits.specc:152
    h.keyword("P_DETECT", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:153
    h.keyword("P_EXP_TY", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:154
    h.keyword("P_READPA", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:155
    h.keyword("P_FILTER", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:156
    h.keyword("P_PUPIL", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:157
    h.keyword("P_GRATIN", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:158
    h.keyword("P_BAND", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:159
    h.keyword("P_CHANNE", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:160
    h.keyword("P_SUBARR", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:161
    h.keyword("GAINFACT", "float", level="optional", unit="", at_least=1, at_most=10)  # reference_fits.specc:176
    h.keyword("NINTS", "int", dimension="nints")  # reference_fits.specc:477
    h.keyword("NGROUPS", "int", dimension="ngroups")  # reference_fits.specc:478


def check_reset_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_reset_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.keyword(
        "SUBARRAY",
        "string",
        level=h.level(
            "required",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
    )  # reference_fits.specc:169
    h.keyword(
        "SUBSTRT1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2304,
    )  # reference_fits.specc:170
    h.keyword(
        "SUBSTRT2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=2048,
    )  # reference_fits.specc:171
    h.keyword(
        "SUBSIZE1",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:172
    h.keyword(
        "SUBSIZE2",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        at_least=1,
        at_most=3200,
    )  # reference_fits.specc:173
    h.keyword(
        "FASTAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:174
    h.keyword(
        "SLOWAXIS",
        "int",
        level=h.level(
            "optional",
            ("required", lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")),
        ),
        one_of=(-2, -1, 1, 2),
    )  # reference_fits.specc:175
    h.no_data()  # reference_fits.specc:474
    if h.when(lambda: h.exists("SUBARRAY") and h["SUBARRAY"] == "FULL", declares=()):  # reference_fits.specc:178
        h.rule(
            "SUBSTRT1",
            lambda: h["SUBSTRT1"] == 1,
            if_present=("SUBSTRT1",),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"]},
            message="a full frame begins with the first column",
        )  # reference_fits.specc:179
        h.rule(
            "SUBSTRT2",
            lambda: h["SUBSTRT2"] == 1,
            if_present=("SUBSTRT2",),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"]},
            message="a full frame begins with the first row",
        )  # reference_fits.specc:180
    if h.when(
        lambda: among(h["DETECTOR"], REF_DETECTOR) in ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"), declares=()
    ):  # reference_fits.specc:182
        h.rule(
            "FASTAXIS-SLOWAXIS",
            lambda: h["FASTAXIS"] == 1 and h["SLOWAXIS"] == 2,
            if_present=("FASTAXIS", "SLOWAXIS"),
            show={"FASTAXIS": lambda: h["FASTAXIS"], "SLOWAXIS": lambda: h["SLOWAXIS"]},
            message="MIRI is read along rows, upwards",
        )  # reference_fits.specc:183
        h.rule(
            "SUBSTRT1-SUBSIZE1",
            lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 1033,
            if_present=("SUBSTRT1", "SUBSIZE1"),
            show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
            message="the subarray ends on the detector, axis 1",
        )  # reference_fits.specc:184
        h.rule(
            "SUBSTRT2-SUBSIZE2",
            lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 1025,
            if_present=("SUBSTRT2", "SUBSIZE2"),
            show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
            message="the subarray ends on the detector, axis 2",
        )  # reference_fits.specc:185
    h.rule(
        "exists-READPATT",
        lambda: h.exists("READPATT"),
        show={"READPATT": lambda: h["READPATT"]},
        message="it is that of a readout",
    )  # reference_fits.specc:479
    h.undeclared("info")


def check_reset_SCI(h: HduCheck) -> None:
    """SCI: what is left, group by group."""
    h.image("float", shape=("nints", "ngroups", "ny", "nx"), unit="DN", unit_absent=True)  # reference_fits.specc:481
    h.undeclared("info")


def check_reset_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image("float", shape=("nints", "ngroups", "ny", "nx"), unit="DN", unit_absent=True)  # reference_fits.specc:482
    h.undeclared("info")


def check_reset_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel, in the bits that DQ_DEF names."""
    h.image("int", shape=("ny", "nx"))  # reference_fits.specc:192
    h.undeclared("info")


def check_reset_DQ_DEF(h: HduCheck) -> None:
    """DQ_DEF: one row a bit that the quality array uses."""
    h.column("BIT", "int", at_least=0, at_most=31)  # reference_fits.specc:199
    h.column("VALUE", "int", above=0)  # reference_fits.specc:200
    h.column("NAME", "string", one_of=FLAG_NAME, open_enum=True)  # reference_fits.specc:201
    h.column("DESCRIPTION", "string")  # reference_fits.specc:202
    h.each_row(
        "BIT-VALUE",
        ("BIT", "VALUE"),
        lambda c: each_allowed(BITS, c["BIT"], c["VALUE"]),
        skip_null=(),
        message="the number is that of the bit",
    )  # reference_fits.specc:205
    h.undeclared("info", columns="info")


def check_reset(p: ProductCheck) -> None:
    """reset: What a reset leaves behind.

    In detectors of MIRI a reset shows for some frames: counts that are subtracted group by group. The last integration serves all that follow.
    """
    if p.when(lambda: p.primary.exists("SUBSIZE1") and p.primary.exists("SUBSIZE2")):  # reference_fits.specc:484
        p.rule(
            "nx-SUBSIZE1-ny-SUBSIZE2",
            lambda: p.dimension("nx") >= p.primary["SUBSIZE1"] and p.dimension("ny") >= p.primary["SUBSIZE2"],
            show={
                "nx": lambda: p.dimension("nx"),
                "primary.SUBSIZE1": lambda: p.primary["SUBSIZE1"],
                "ny": lambda: p.dimension("ny"),
                "primary.SUBSIZE2": lambda: p.primary["SUBSIZE2"],
            },
            message="the subarray is within the image",
        )  # reference_fits.specc:485


def keywords_of_area_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # reference_fits.specc:127
    h.keyword("REFTYPE", "string", equals="AREA", one_of=KIND, ignore_case=True)  # reference_fits.specc:128
    h.keyword("DESCRIP", "string", nonempty=True)  # reference_fits.specc:129
    h.keyword("AUTHOR", "string", nonempty=True)  # reference_fits.specc:130
    h.keyword(
        "PEDIGREE",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_fits.specc:131
    h.keyword("USEAFTER", "datetime")  # reference_fits.specc:132
    h.keyword("DATE", "date|datetime", level="optional")  # reference_fits.specc:134
    h.keyword("DATAMODL", "string", level="recommended")  # reference_fits.specc:135
    h.keyword("FILENAME", "string", level="optional")  # reference_fits.specc:136
    h.keyword("FILETYPE", "string", level="optional")  # reference_fits.specc:137
    h.keyword("ORIGIN", "string", level="optional")  # reference_fits.specc:138
    h.keyword("TIMESYS", "string", level="optional")  # reference_fits.specc:139
    h.keyword("TIMEUNIT", "string", level="optional")  # reference_fits.specc:140
    h.keyword("INSTRUME", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_fits.specc:142
    h.keyword("DETECTOR", "string", one_of=REF_DETECTOR)  # reference_fits.specc:143
    h.keyword("EXP_TYPE", "string", level="optional")  # reference_fits.specc:144
    h.keyword("READPATT", "string", level="optional")  # reference_fits.specc:145
    h.keyword("FILTER", "string", level="optional")  # reference_fits.specc:146
    h.keyword("PUPIL", "string", level="optional")  # reference_fits.specc:147
    h.keyword("GRATING", "string", level="optional")  # reference_fits.specc:148
    h.keyword("BAND", "string", level="optional")  # reference_fits.specc:149
    h.keyword("CHANNEL", "string", level="optional")  # reference_fits.specc:150
    h.keyword("MODULE", "string", level="optional")  # reference_fits.specc:151
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # reference_fits.specc:152
    h.keyword("P_DETECT", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:153
    h.keyword("P_EXP_TY", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:154
    h.keyword("P_READPA", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:155
    h.keyword("P_FILTER", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:156
    h.keyword("P_PUPIL", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:157
    h.keyword("P_GRATIN", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:158
    h.keyword("P_BAND", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:159
    h.keyword("P_CHANNE", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:160
    h.keyword("P_SUBARR", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:161
    h.keyword("PIXAR_SR", "float", unit="sr", above=0)  # reference_fits.specc:497
    h.keyword("PIXAR_A2", "float", unit="arcsec2", above=0)  # reference_fits.specc:498


def check_area_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_area_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.no_data()  # reference_fits.specc:495
    h.rule(
        "PIXAR_A2-PIXAR_SR",
        lambda: close_to(h["PIXAR_A2"], h["PIXAR_SR"] * 42545170296.1522, 0.001, relative=True),
        show={"PIXAR_A2": lambda: h["PIXAR_A2"], "PIXAR_SR": lambda: h["PIXAR_SR"]},
        message="one area in two units",
    )  # reference_fits.specc:499
    if h.when(
        lambda: lower(among(h["INSTRUME"], REF_INSTRUMENT, ignore_case=True)) in ("nircam", "niriss"), declares=()
    ):  # reference_fits.specc:500
        h.rule(
            "exists-FILTER-PUPIL-EXP_TYPE",
            lambda: h.exists("FILTER") and h.exists("PUPIL") and h.exists("EXP_TYPE"),
            show={"FILTER": lambda: h["FILTER"], "PUPIL": lambda: h["PUPIL"], "EXP_TYPE": lambda: h["EXP_TYPE"]},
            message="areas are those of elements and of a kind of exposure",
        )  # reference_fits.specc:501
    h.undeclared("info")


def check_area_SCI(h: HduCheck) -> None:
    """SCI: area of a pixel, in nominal ones."""
    h.image("float", shape=("ny", "nx"), nullable=True, above=0)  # reference_fits.specc:504
    h.undeclared("info")


def check_area_DQ_DEF(h: HduCheck) -> None:
    """DQ_DEF: one row a bit that the quality array uses."""
    h.column("BIT", "int", at_least=0, at_most=31)  # reference_fits.specc:199
    h.column("VALUE", "int", above=0)  # reference_fits.specc:200
    h.column("NAME", "string", one_of=FLAG_NAME, open_enum=True)  # reference_fits.specc:201
    h.column("DESCRIPTION", "string")  # reference_fits.specc:202
    h.each_row(
        "BIT-VALUE",
        ("BIT", "VALUE"),
        lambda c: each_allowed(BITS, c["BIT"], c["VALUE"]),
        skip_null=(),
        message="the number is that of the bit",
    )  # reference_fits.specc:205
    h.undeclared("info", columns="info")


def keywords_of_area_nirspec_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # reference_fits.specc:127
    h.keyword("REFTYPE", "string", equals="AREA", one_of=KIND, ignore_case=True)  # reference_fits.specc:128
    h.keyword("DESCRIP", "string", nonempty=True)  # reference_fits.specc:129
    h.keyword("AUTHOR", "string", nonempty=True)  # reference_fits.specc:130
    h.keyword(
        "PEDIGREE",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_fits.specc:131
    h.keyword("USEAFTER", "datetime")  # reference_fits.specc:132
    h.keyword("DATE", "date|datetime", level="optional")  # reference_fits.specc:134
    h.keyword("DATAMODL", "string", level="recommended")  # reference_fits.specc:135
    h.keyword("FILENAME", "string", level="optional")  # reference_fits.specc:136
    h.keyword("FILETYPE", "string", level="optional")  # reference_fits.specc:137
    h.keyword("ORIGIN", "string", level="optional")  # reference_fits.specc:138
    h.keyword("TIMESYS", "string", level="optional")  # reference_fits.specc:139
    h.keyword("TIMEUNIT", "string", level="optional")  # reference_fits.specc:140
    h.keyword("INSTRUME", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_fits.specc:142
    h.keyword("DETECTOR", "string", one_of=REF_DETECTOR)  # reference_fits.specc:143
    h.keyword("EXP_TYPE", "string", level="optional")  # reference_fits.specc:144
    h.keyword("READPATT", "string", level="optional")  # reference_fits.specc:145
    h.keyword("FILTER", "string", level="optional")  # reference_fits.specc:146
    h.keyword("PUPIL", "string", level="optional")  # reference_fits.specc:147
    h.keyword("GRATING", "string", level="optional")  # reference_fits.specc:148
    h.keyword("BAND", "string", level="optional")  # reference_fits.specc:149
    h.keyword("CHANNEL", "string", level="optional")  # reference_fits.specc:150
    h.keyword("MODULE", "string", level="optional")  # reference_fits.specc:151
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # reference_fits.specc:152
    h.keyword("P_DETECT", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:153
    h.keyword("P_EXP_TY", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:154
    h.keyword("P_READPA", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:155
    h.keyword("P_FILTER", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:156
    h.keyword("P_PUPIL", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:157
    h.keyword("P_GRATIN", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:158
    h.keyword("P_BAND", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:159
    h.keyword("P_CHANNE", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:160
    h.keyword("P_SUBARR", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:161
    h.keyword("PIXAR_SR", "float", level="optional", unit="sr", above=0)  # reference_fits.specc:516
    h.keyword("PIXAR_A2", "float", level="optional", unit="arcsec2", above=0)  # reference_fits.specc:517


def check_area_nirspec_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_area_nirspec_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.no_data()  # reference_fits.specc:514
    h.rule(
        "exists-EXP_TYPE",
        lambda: h.exists("EXP_TYPE"),
        show={"EXP_TYPE": lambda: h["EXP_TYPE"]},
        message="what the rows are depends on the kind of exposure",
    )  # reference_fits.specc:518
    h.undeclared("info")


def check_area_nirspec_AREA(h: HduCheck) -> None:
    """AREA: one row a slit, a shutter or a slice."""
    if case := h.when(
        lambda: h.primary["EXP_TYPE"] == "NRS_MSASPEC",
        declares=(),
        columns=("quadrant", "shutter_x", "shutter_y", "slice_id", "slit_id"),
    ):  # reference_fits.specc:522
        h.column("quadrant", "int", at_least=1, at_most=4)  # reference_fits.specc:523
        h.column("shutter_x", "int", at_least=1)  # reference_fits.specc:524
        h.column("shutter_y", "int", at_least=1)  # reference_fits.specc:525
    elif case is False:
        if case := h.when(
            lambda: h.primary["EXP_TYPE"] == "NRS_IFU", declares=(), columns=("slice_id", "slit_id")
        ):  # reference_fits.specc:526
            h.column("slice_id", "int", at_least=0, at_most=29)  # reference_fits.specc:527
        elif case is False:
            h.column("slit_id", "string")  # reference_fits.specc:529
    h.column("pixarea", "float", unit="arcsec2", unit_absent=True, above=0)  # reference_fits.specc:531
    h.undeclared("info", columns="info")


def keywords_of_photom_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # reference_fits.specc:127
    h.keyword("REFTYPE", "string", equals="PHOTOM", one_of=KIND, ignore_case=True)  # reference_fits.specc:128
    h.keyword("DESCRIP", "string", nonempty=True)  # reference_fits.specc:129
    h.keyword("AUTHOR", "string", nonempty=True)  # reference_fits.specc:130
    h.keyword(
        "PEDIGREE",
        "string",
        matches=r"GROUND|ground|Ground|MODEL|DUMMY|SIMULATION|INFLIGHT \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d",
    )  # reference_fits.specc:131
    h.keyword("USEAFTER", "datetime")  # reference_fits.specc:132
    h.keyword("DATE", "date|datetime", level="optional")  # reference_fits.specc:134
    h.keyword("DATAMODL", "string", level="recommended")  # reference_fits.specc:135
    h.keyword("FILENAME", "string", level="optional")  # reference_fits.specc:136
    h.keyword("FILETYPE", "string", level="optional")  # reference_fits.specc:137
    h.keyword("ORIGIN", "string", level="optional")  # reference_fits.specc:138
    h.keyword("TIMESYS", "string", level="optional")  # reference_fits.specc:139
    h.keyword("TIMEUNIT", "string", level="optional")  # reference_fits.specc:140
    h.keyword("INSTRUME", "string", one_of=REF_INSTRUMENT, ignore_case=True)  # reference_fits.specc:142
    h.keyword("DETECTOR", "string", one_of=REF_DETECTOR)  # reference_fits.specc:143
    h.keyword("EXP_TYPE", "string", level="optional")  # reference_fits.specc:144
    h.keyword("READPATT", "string", level="optional")  # reference_fits.specc:145
    h.keyword("FILTER", "string", level="optional")  # reference_fits.specc:146
    h.keyword("PUPIL", "string", level="optional")  # reference_fits.specc:147
    h.keyword("GRATING", "string", level="optional")  # reference_fits.specc:148
    h.keyword("BAND", "string", level="optional")  # reference_fits.specc:149
    h.keyword("CHANNEL", "string", level="optional")  # reference_fits.specc:150
    h.keyword("MODULE", "string", level="optional")  # reference_fits.specc:151
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # reference_fits.specc:152
    h.keyword("P_DETECT", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:153
    h.keyword("P_EXP_TY", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:154
    h.keyword("P_READPA", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:155
    h.keyword("P_FILTER", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:156
    h.keyword("P_PUPIL", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:157
    h.keyword("P_GRATIN", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:158
    h.keyword("P_BAND", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:159
    h.keyword("P_CHANNE", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:160
    h.keyword("P_SUBARR", "string", level="optional", matches=r"([A-Z0-9_/-]+ *\| *)+")  # reference_fits.specc:161
    h.keyword("PIXAR_SR", "float", level="optional", unit="sr", above=0)  # reference_fits.specc:575
    h.keyword("PIXAR_A2", "float", level="optional", unit="arcsec2", above=0)  # reference_fits.specc:576


def check_photom_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_photom_primary)
    commentary(h, "HISTORY", nonempty=True)  # reference_fits.specc:133
    h.no_data()  # reference_fits.specc:573
    h.rule(
        "PIXAR_A2-PIXAR_SR",
        lambda: close_to(h["PIXAR_A2"], h["PIXAR_SR"] * 42545170296.1522, 0.001, relative=True),
        if_present=("PIXAR_A2", "PIXAR_SR"),
        show={"PIXAR_A2": lambda: h["PIXAR_A2"], "PIXAR_SR": lambda: h["PIXAR_SR"]},
        message="one area in two units",
    )  # reference_fits.specc:577
    h.rule(
        "exists-EXP_TYPE-P_EXP_TY",
        lambda: h.exists("EXP_TYPE") or h.exists("P_EXP_TY"),
        show={"EXP_TYPE": lambda: h["EXP_TYPE"], "P_EXP_TY": lambda: h["P_EXP_TY"]},
        message="fluxes are those of a kind of exposure",
    )  # reference_fits.specc:578
    h.undeclared("info")


def check_photom_PHOTOM(h: HduCheck) -> None:
    """PHOTOM: one row a combination of elements."""
    if h.when(
        lambda: lower(among(h.primary["INSTRUME"], REF_INSTRUMENT, ignore_case=True)) != "fgs",
        declares=(),
        columns=("filter",),
    ):  # reference_fits.specc:582
        h.column("filter", "string", level="optional")  # reference_fits.specc:583
    if h.when(
        lambda: lower(among(h.primary["INSTRUME"], REF_INSTRUMENT, ignore_case=True)) in ("nircam", "niriss"),
        declares=(),
        columns=("pupil",),
    ):  # reference_fits.specc:585
        h.column("pupil", "string")  # reference_fits.specc:586
    if h.when(
        lambda: lower(among(h.primary["INSTRUME"], REF_INSTRUMENT, ignore_case=True)) == "miri",
        declares=(),
        columns=("subarray",),
    ):  # reference_fits.specc:588
        h.column("subarray", "string")  # reference_fits.specc:589
    if h.when(
        lambda: lower(among(h.primary["INSTRUME"], REF_INSTRUMENT, ignore_case=True)) == "nirspec",
        declares=(),
        columns=("grating", "slit"),
    ):  # reference_fits.specc:591
        h.column("grating", "string", level="optional")  # reference_fits.specc:592
        h.column("slit", "string", level="optional")  # reference_fits.specc:593
    h.column("order", "int", level="optional")  # reference_fits.specc:595
    h.column("photmjsr", "float", nullable=True, at_least=0)  # reference_fits.specc:596
    h.column("uncertainty", "float", nullable=True, at_least=0)  # reference_fits.specc:598
    h.column("nelem", "int", level="optional", at_least=0)  # reference_fits.specc:599
    h.column(
        "wavelength",
        "float",
        level="optional",
        counted=lambda c: c["nelem"],
        counted_by=("nelem",),
        counted_as="nelem",
        unit="um",
        unit_absent=True,
        padded=True,
    )  # reference_fits.specc:600
    h.column(
        "relresponse",
        "float",
        level="optional",
        counted=lambda c: c["nelem"],
        counted_by=("nelem",),
        counted_as="nelem",
        padded=True,
    )  # reference_fits.specc:601
    h.column(
        "reluncertainty",
        "float",
        level="optional",
        counted=lambda c: c["nelem"],
        counted_by=("nelem",),
        counted_as="nelem",
        padded=True,
    )  # reference_fits.specc:602
    choose(
        h,
        "all_or_none-nelem-wavelength-relresponse",
        all_or_none,
        (("nelem",), ("wavelength",), ("relresponse",)),
        lambda: ((h.has_column("nelem"),), (h.has_column("wavelength"),), (h.has_column("relresponse"),)),
        message="a response has all that makes it",
    )  # reference_fits.specc:603
    h.undeclared("info", columns="info")


def check_photom_TIMECOEFF_LINEAR(h: HduCheck) -> None:
    """TIMECOEFF_LINEAR: one row a row of PHOTOM: a loss that is the same every year."""
    h.column("t0", "float", unit="d", unit_absent=True)  # reference_fits.specc:544
    h.column("lossperyear", "float")  # reference_fits.specc:545
    h.undeclared("info")


def check_photom_TIMECOEFF_EXPONENTIAL(h: HduCheck) -> None:
    """TIMECOEFF_EXPONENTIAL: one row a row of PHOTOM: a loss that comes to an end."""
    h.column("t0", "float", unit="d", unit_absent=True)  # reference_fits.specc:550
    h.column("amplitude", "float")  # reference_fits.specc:551
    h.column("tau", "float", unit="d", unit_absent=True)  # reference_fits.specc:552
    h.column("const", "float")  # reference_fits.specc:553
    h.undeclared("info")


def check_photom_TIMECOEFF_POWERLAW(h: HduCheck) -> None:
    """TIMECOEFF_POWERLAW: one row a row of PHOTOM: a loss by a power of time."""
    h.column("t0", "float", unit="d", unit_absent=True)  # reference_fits.specc:558
    h.column("year1value", "float")  # reference_fits.specc:559
    h.column("tsoft", "float", unit="d", unit_absent=True)  # reference_fits.specc:560
    h.column("alpha", "float")  # reference_fits.specc:561
    h.undeclared("info")


PRODUCTS = (
    FitsProduct(
        "mask",
        title="Bad pixels",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_mask_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_mask_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: lower(f.primary["REFTYPE"]) == "mask",
        layout=(
            hdu("PRIMARY", "primary", check_mask_primary),
            hdu("DQ", "image", check_mask_DQ),
            hdu("DQ_DEF", "table", check_mask_DQ_DEF, level="optional"),
        ),
        dimensions=("nx", "ny"),
        check=check_mask,
    ),
    FitsProduct(
        "dark",
        title="Dark current",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_dark_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_dark_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: lower(f.primary["REFTYPE"]) == "dark" and lower(f.primary["INSTRUME"]) != "miri",
        layout=(
            hdu("PRIMARY", "primary", check_dark_primary),
            hdu("SCI", "image", check_dark_SCI),
            hdu("ERR", "image", check_dark_ERR, level="optional"),
            hdu("AVDRKCUR", "image", check_dark_AVDRKCUR, level="optional"),
            hdu("DQ", "image", check_dark_DQ, level="recommended"),
            hdu("DQ_DEF", "table", check_dark_DQ_DEF, level="optional"),
        ),
        dimensions=("ngroups", "nx", "ny"),
        check=check_dark,
    ),
    FitsProduct(
        "dark_miri",
        title="Dark current of MIRI",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_dark_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_dark_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: lower(f.primary["REFTYPE"]) == "dark" and lower(f.primary["INSTRUME"]) == "miri",
        layout=(
            hdu("PRIMARY", "primary", check_dark_miri_primary),
            hdu("SCI", "image", check_dark_miri_SCI),
            hdu("ERR", "image", check_dark_miri_ERR, level="optional"),
            hdu("DQ", "image", check_dark_miri_DQ, level="recommended"),
            hdu("AVDRKCUR", "image", check_dark_miri_AVDRKCUR, level="optional"),
            hdu("DQ_DEF", "table", check_dark_miri_DQ_DEF, level="optional"),
        ),
        dimensions=("ngroups", "nints", "nx", "ny"),
        check=check_dark_miri,
    ),
    FitsProduct(
        "flat",
        title="Flat field",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_flat_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_flat_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: lower(f.primary["REFTYPE"]) == "flat",
        layout=(
            hdu("PRIMARY", "primary", check_flat_primary),
            hdu("SCI", "image", check_flat_SCI),
            hdu("ERR", "image", check_flat_ERR, level="recommended"),
            hdu("DQ", "image", check_flat_DQ, level="recommended"),
            hdu("DQ_DEF", "table", check_flat_DQ_DEF, level="optional"),
        ),
        dimensions=("nx", "ny"),
        check=check_flat,
    ),
    FitsProduct(
        "gain",
        title="Gain",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_gain_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_gain_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: lower(f.primary["REFTYPE"]) == "gain",
        layout=(
            hdu("PRIMARY", "primary", check_gain_primary),
            hdu("SCI", "image", check_gain_SCI),
            hdu("DQ_DEF", "table", check_gain_DQ_DEF, level="optional"),
        ),
        dimensions=("nx", "ny"),
        check=check_gain,
    ),
    FitsProduct(
        "readnoise",
        title="Read noise",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_readnoise_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_readnoise_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: lower(f.primary["REFTYPE"]) == "readnoise",
        layout=(
            hdu("PRIMARY", "primary", check_readnoise_primary),
            hdu("SCI", "image", check_readnoise_SCI),
            hdu("DQ_DEF", "table", check_readnoise_DQ_DEF, level="optional"),
        ),
        dimensions=("nx", "ny"),
        check=check_readnoise,
    ),
    FitsProduct(
        "ipc",
        title="Coupling of neighbouring pixels",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_ipc_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_ipc_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: lower(f.primary["REFTYPE"]) == "ipc" and not f.hdu("SCI").exists("NAXIS3"),
        layout=(
            hdu("PRIMARY", "primary", check_ipc_primary),
            hdu("SCI", "image", check_ipc_SCI),
            hdu("DQ_DEF", "table", check_ipc_DQ_DEF, level="optional"),
        ),
        check=check_ipc,
    ),
    FitsProduct(
        "ipc_pixels",
        title="Coupling of neighbouring pixels, pixel by pixel",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_ipc_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_ipc_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: lower(f.primary["REFTYPE"]) == "ipc" and f.hdu("SCI").exists("NAXIS3"),
        layout=(
            hdu("PRIMARY", "primary", check_ipc_pixels_primary),
            hdu("SCI", "image", check_ipc_pixels_SCI),
            hdu("DQ_DEF", "table", check_ipc_pixels_DQ_DEF, level="optional"),
        ),
        dimensions=("kx", "ky", "nx", "ny"),
        check=check_ipc_pixels,
    ),
    FitsProduct(
        "saturation",
        title="Saturation",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_saturation_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_saturation_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: lower(f.primary["REFTYPE"]) == "saturation",
        layout=(
            hdu("PRIMARY", "primary", check_saturation_primary),
            hdu("SCI", "image", check_saturation_SCI),
            hdu("DQ", "image", check_saturation_DQ, level="recommended"),
            hdu("DQ_DEF", "table", check_saturation_DQ_DEF, level="optional"),
        ),
        dimensions=("nx", "ny"),
        check=check_saturation,
    ),
    FitsProduct(
        "superbias",
        title="Bias",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_superbias_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_superbias_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: lower(f.primary["REFTYPE"]) == "superbias",
        layout=(
            hdu("PRIMARY", "primary", check_superbias_primary),
            hdu("SCI", "image", check_superbias_SCI),
            hdu("ERR", "image", check_superbias_ERR, level="recommended"),
            hdu("DQ", "image", check_superbias_DQ, level="recommended"),
            hdu("DQ_DEF", "table", check_superbias_DQ_DEF, level="optional"),
        ),
        dimensions=("nx", "ny"),
        check=check_superbias,
    ),
    FitsProduct(
        "linearity",
        title="Linearity",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_linearity_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_linearity_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: lower(f.primary["REFTYPE"]) == "linearity",
        layout=(
            hdu("PRIMARY", "primary", check_linearity_primary),
            hdu("COEFFS", "image", check_linearity_COEFFS),
            hdu("INV_COEFFS", "image", check_linearity_INV_COEFFS, level="optional"),
            hdu("DQ", "image", check_linearity_DQ, level="recommended"),
            hdu("DQ_DEF", "table", check_linearity_DQ_DEF, level="optional"),
        ),
        dimensions=("ncoeffs", "ninverse", "nx", "ny"),
        check=check_linearity,
    ),
    FitsProduct(
        "persat",
        title="Saturation of persistence",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_persat_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_persat_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: lower(f.primary["REFTYPE"]) == "persat",
        layout=(
            hdu("PRIMARY", "primary", check_persat_primary),
            hdu("SCI", "image", check_persat_SCI),
            hdu("DQ", "image", check_persat_DQ, level="recommended"),
            hdu("DQ_DEF", "table", check_persat_DQ_DEF, level="optional"),
        ),
        dimensions=("nx", "ny"),
        check=check_persat,
    ),
    FitsProduct(
        "trapdensity",
        title="Traps",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_trapdensity_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_trapdensity_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: lower(f.primary["REFTYPE"]) == "trapdensity",
        layout=(
            hdu("PRIMARY", "primary", check_trapdensity_primary),
            hdu("SCI", "image", check_trapdensity_SCI),
            hdu("DQ", "image", check_trapdensity_DQ, level="recommended"),
            hdu("DQ_DEF", "table", check_trapdensity_DQ_DEF, level="optional"),
        ),
        dimensions=("nx", "ny"),
        check=check_trapdensity,
    ),
    FitsProduct(
        "reset",
        title="What a reset leaves behind",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_reset_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_reset_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: lower(f.primary["REFTYPE"]) == "reset",
        layout=(
            hdu("PRIMARY", "primary", check_reset_primary),
            hdu("SCI", "image", check_reset_SCI),
            hdu("ERR", "image", check_reset_ERR, level="recommended"),
            hdu("DQ", "image", check_reset_DQ, level="recommended"),
            hdu("DQ_DEF", "table", check_reset_DQ_DEF, level="optional"),
        ),
        dimensions=("ngroups", "nints", "nx", "ny"),
        check=check_reset,
    ),
    FitsProduct(
        "area",
        title="Areas of pixels",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_area_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_area_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: lower(f.primary["REFTYPE"]) == "area" and lower(f.primary["INSTRUME"]) != "nirspec",
        layout=(
            hdu("PRIMARY", "primary", check_area_primary),
            hdu("SCI", "image", check_area_SCI),
            hdu("DQ_DEF", "table", check_area_DQ_DEF, level="optional"),
        ),
        dimensions=("nx", "ny"),
    ),
    FitsProduct(
        "area_nirspec",
        title="Areas of pixels of NIRSpec",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_area_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_area_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: lower(f.primary["REFTYPE"]) == "area" and lower(f.primary["INSTRUME"]) == "nirspec",
        layout=(hdu("PRIMARY", "primary", check_area_nirspec_primary), hdu("AREA", "table", check_area_nirspec_AREA)),
    ),
    FitsProduct(
        "photom",
        title="Fluxes of counts",
        names=(
            NameTemplate(
                r"jwst_(?P<instrument>generic|nirspec|nircam|niriss|miri|fgs)_photom_(?P<serial>[0-9]{4})\.fits",
                "jwst_{instrument}_photom_{serial}.fits",
            ),
        ),
        fields=(field("instrument", "text", lambda f: lower(f.primary["INSTRUME"])), field("serial", "number")),
        identify=lambda f: (
            lower(f.primary["REFTYPE"]) == "photom" and f.primary["DETECTOR"] not in ("MIRIFUSHORT", "MIRIFULONG")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_photom_primary),
            hdu("PHOTOM", "table", check_photom_PHOTOM),
            hdu("TIMECOEFF_LINEAR", "table", check_photom_TIMECOEFF_LINEAR, level="optional"),
            hdu("TIMECOEFF_EXPONENTIAL", "table", check_photom_TIMECOEFF_EXPONENTIAL, level="optional"),
            hdu("TIMECOEFF_POWERLAW", "table", check_photom_TIMECOEFF_POWERLAW, level="optional"),
        ),
    ),
)

RULES = """\
error 0:218 mask:name
error 0:114 mask/name/instrument:value
info 0:212 mask:undeclared-hdu
error 0:127 mask/PRIMARY/TELESCOP:presence
error 0:127 mask/PRIMARY/TELESCOP:type
error 0:127 mask/PRIMARY/TELESCOP:null
error 0:127 mask/PRIMARY/TELESCOP:in
error 0:128 mask/PRIMARY/REFTYPE:presence
error 0:128 mask/PRIMARY/REFTYPE:type
error 0:128 mask/PRIMARY/REFTYPE:null
error 0:128 mask/PRIMARY/REFTYPE:value
error 0:128 mask/PRIMARY/REFTYPE:in
error 0:129 mask/PRIMARY/DESCRIP:presence
error 0:129 mask/PRIMARY/DESCRIP:type
error 0:129 mask/PRIMARY/DESCRIP:null
error 0:129 mask/PRIMARY/DESCRIP:nonempty
error 0:130 mask/PRIMARY/AUTHOR:presence
error 0:130 mask/PRIMARY/AUTHOR:type
error 0:130 mask/PRIMARY/AUTHOR:null
error 0:130 mask/PRIMARY/AUTHOR:nonempty
error 0:131 mask/PRIMARY/PEDIGREE:presence
error 0:131 mask/PRIMARY/PEDIGREE:type
error 0:131 mask/PRIMARY/PEDIGREE:null
error 0:131 mask/PRIMARY/PEDIGREE:matches
error 0:132 mask/PRIMARY/USEAFTER:presence
error 0:132 mask/PRIMARY/USEAFTER:type
error 0:132 mask/PRIMARY/USEAFTER:null
error 0:133 mask/PRIMARY/HISTORY:presence
error 0:133 mask/PRIMARY/HISTORY:nonempty
error 0:134 mask/PRIMARY/DATE:type
error 0:134 mask/PRIMARY/DATE:null
warning 0:135 mask/PRIMARY/DATAMODL:presence
error 0:135 mask/PRIMARY/DATAMODL:type
error 0:135 mask/PRIMARY/DATAMODL:null
error 0:136 mask/PRIMARY/FILENAME:type
error 0:136 mask/PRIMARY/FILENAME:null
error 0:137 mask/PRIMARY/FILETYPE:type
error 0:137 mask/PRIMARY/FILETYPE:null
error 0:138 mask/PRIMARY/ORIGIN:type
error 0:138 mask/PRIMARY/ORIGIN:null
error 0:139 mask/PRIMARY/TIMESYS:type
error 0:139 mask/PRIMARY/TIMESYS:null
error 0:140 mask/PRIMARY/TIMEUNIT:type
error 0:140 mask/PRIMARY/TIMEUNIT:null
error 0:142 mask/PRIMARY/INSTRUME:presence
error 0:142 mask/PRIMARY/INSTRUME:type
error 0:142 mask/PRIMARY/INSTRUME:null
error 0:142 mask/PRIMARY/INSTRUME:in
error 0:143 mask/PRIMARY/DETECTOR:presence
error 0:143 mask/PRIMARY/DETECTOR:type
error 0:143 mask/PRIMARY/DETECTOR:null
error 0:143 mask/PRIMARY/DETECTOR:in
error 0:144 mask/PRIMARY/EXP_TYPE:type
error 0:144 mask/PRIMARY/EXP_TYPE:null
error 0:145 mask/PRIMARY/READPATT:type
error 0:145 mask/PRIMARY/READPATT:null
error 0:146 mask/PRIMARY/FILTER:type
error 0:146 mask/PRIMARY/FILTER:null
error 0:147 mask/PRIMARY/PUPIL:type
error 0:147 mask/PRIMARY/PUPIL:null
error 0:148 mask/PRIMARY/GRATING:type
error 0:148 mask/PRIMARY/GRATING:null
error 0:149 mask/PRIMARY/BAND:type
error 0:149 mask/PRIMARY/BAND:null
error 0:150 mask/PRIMARY/CHANNEL:type
error 0:150 mask/PRIMARY/CHANNEL:null
error 0:151 mask/PRIMARY/MODULE:type
error 0:151 mask/PRIMARY/MODULE:null
error 0:152 mask/PRIMARY/NOUTPUTS:type
error 0:152 mask/PRIMARY/NOUTPUTS:null
error 0:152 mask/PRIMARY/NOUTPUTS:in
error 0:153 mask/PRIMARY/P_DETECT:type
error 0:153 mask/PRIMARY/P_DETECT:null
error 0:153 mask/PRIMARY/P_DETECT:matches
error 0:154 mask/PRIMARY/P_EXP_TY:type
error 0:154 mask/PRIMARY/P_EXP_TY:null
error 0:154 mask/PRIMARY/P_EXP_TY:matches
error 0:155 mask/PRIMARY/P_READPA:type
error 0:155 mask/PRIMARY/P_READPA:null
error 0:155 mask/PRIMARY/P_READPA:matches
error 0:156 mask/PRIMARY/P_FILTER:type
error 0:156 mask/PRIMARY/P_FILTER:null
error 0:156 mask/PRIMARY/P_FILTER:matches
error 0:157 mask/PRIMARY/P_PUPIL:type
error 0:157 mask/PRIMARY/P_PUPIL:null
error 0:157 mask/PRIMARY/P_PUPIL:matches
error 0:158 mask/PRIMARY/P_GRATIN:type
error 0:158 mask/PRIMARY/P_GRATIN:null
error 0:158 mask/PRIMARY/P_GRATIN:matches
error 0:159 mask/PRIMARY/P_BAND:type
error 0:159 mask/PRIMARY/P_BAND:null
error 0:159 mask/PRIMARY/P_BAND:matches
error 0:160 mask/PRIMARY/P_CHANNE:type
error 0:160 mask/PRIMARY/P_CHANNE:null
error 0:160 mask/PRIMARY/P_CHANNE:matches
error 0:161 mask/PRIMARY/P_SUBARR:type
error 0:161 mask/PRIMARY/P_SUBARR:null
error 0:161 mask/PRIMARY/P_SUBARR:matches
error 0:169 mask/PRIMARY/SUBARRAY:presence
error 0:169 mask/PRIMARY/SUBARRAY:type
error 0:169 mask/PRIMARY/SUBARRAY:null
error 0:170 mask/PRIMARY/SUBSTRT1:presence
error 0:170 mask/PRIMARY/SUBSTRT1:type
error 0:170 mask/PRIMARY/SUBSTRT1:null
error 0:170 mask/PRIMARY/SUBSTRT1:limit
error 0:171 mask/PRIMARY/SUBSTRT2:presence
error 0:171 mask/PRIMARY/SUBSTRT2:type
error 0:171 mask/PRIMARY/SUBSTRT2:null
error 0:171 mask/PRIMARY/SUBSTRT2:limit
error 0:172 mask/PRIMARY/SUBSIZE1:presence
error 0:172 mask/PRIMARY/SUBSIZE1:type
error 0:172 mask/PRIMARY/SUBSIZE1:null
error 0:172 mask/PRIMARY/SUBSIZE1:limit
error 0:173 mask/PRIMARY/SUBSIZE2:presence
error 0:173 mask/PRIMARY/SUBSIZE2:type
error 0:173 mask/PRIMARY/SUBSIZE2:null
error 0:173 mask/PRIMARY/SUBSIZE2:limit
error 0:174 mask/PRIMARY/FASTAXIS:presence
error 0:174 mask/PRIMARY/FASTAXIS:type
error 0:174 mask/PRIMARY/FASTAXIS:null
error 0:174 mask/PRIMARY/FASTAXIS:in
error 0:175 mask/PRIMARY/SLOWAXIS:presence
error 0:175 mask/PRIMARY/SLOWAXIS:type
error 0:175 mask/PRIMARY/SLOWAXIS:null
error 0:175 mask/PRIMARY/SLOWAXIS:in
error 0:176 mask/PRIMARY/GAINFACT:type
error 0:176 mask/PRIMARY/GAINFACT:null
error 0:176 mask/PRIMARY/GAINFACT:unit
error 0:176 mask/PRIMARY/GAINFACT:limit
error 0:219 mask/PRIMARY:shape
error 0:179 mask/PRIMARY:SUBSTRT1
error 0:180 mask/PRIMARY:SUBSTRT2
error 0:183 mask/PRIMARY:FASTAXIS-SLOWAXIS
error 0:184 mask/PRIMARY:SUBSTRT1-SUBSIZE1
error 0:185 mask/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:223 mask/PRIMARY:exists-EXP_TYPE
error 0:226 mask/PRIMARY:exists-READPATT
info 0:219 mask/PRIMARY:undeclared-keyword
error 0:229 mask/DQ:presence
error 0:229 mask/DQ:kind
error 0:229 mask/DQ:match
error 0:229 mask/DQ:type
error 0:229 mask/DQ:shape
error 0:229 mask/DQ:null
info 0:229 mask/DQ:undeclared-keyword
error 0:197 mask/DQ_DEF:kind
error 0:197 mask/DQ_DEF:match
error 0:199 mask/DQ_DEF/BIT:presence
error 0:199 mask/DQ_DEF/BIT:type
error 0:199 mask/DQ_DEF/BIT:shape
error 0:199 mask/DQ_DEF/BIT:null
error 0:199 mask/DQ_DEF/BIT:limit
error 0:200 mask/DQ_DEF/VALUE:presence
error 0:200 mask/DQ_DEF/VALUE:type
error 0:200 mask/DQ_DEF/VALUE:shape
error 0:200 mask/DQ_DEF/VALUE:null
error 0:200 mask/DQ_DEF/VALUE:limit
error 0:201 mask/DQ_DEF/NAME:presence
error 0:201 mask/DQ_DEF/NAME:type
error 0:201 mask/DQ_DEF/NAME:shape
error 0:201 mask/DQ_DEF/NAME:null
warning 0:201 mask/DQ_DEF/NAME:in
error 0:202 mask/DQ_DEF/DESCRIPTION:presence
error 0:202 mask/DQ_DEF/DESCRIPTION:type
error 0:202 mask/DQ_DEF/DESCRIPTION:shape
error 0:202 mask/DQ_DEF/DESCRIPTION:null
error 0:205 mask/DQ_DEF:BIT-VALUE
info 0:197 mask/DQ_DEF:undeclared-keyword
info 0:197 mask/DQ_DEF:undeclared-column
error 0:232 mask:nx-SUBSIZE1-ny-SUBSIZE2
error 0:241 dark:name
error 0:114 dark/name/instrument:value
info 0:236 dark:undeclared-hdu
error 0:127 dark/PRIMARY/TELESCOP:presence
error 0:127 dark/PRIMARY/TELESCOP:type
error 0:127 dark/PRIMARY/TELESCOP:null
error 0:127 dark/PRIMARY/TELESCOP:in
error 0:128 dark/PRIMARY/REFTYPE:presence
error 0:128 dark/PRIMARY/REFTYPE:type
error 0:128 dark/PRIMARY/REFTYPE:null
error 0:128 dark/PRIMARY/REFTYPE:value
error 0:128 dark/PRIMARY/REFTYPE:in
error 0:129 dark/PRIMARY/DESCRIP:presence
error 0:129 dark/PRIMARY/DESCRIP:type
error 0:129 dark/PRIMARY/DESCRIP:null
error 0:129 dark/PRIMARY/DESCRIP:nonempty
error 0:130 dark/PRIMARY/AUTHOR:presence
error 0:130 dark/PRIMARY/AUTHOR:type
error 0:130 dark/PRIMARY/AUTHOR:null
error 0:130 dark/PRIMARY/AUTHOR:nonempty
error 0:131 dark/PRIMARY/PEDIGREE:presence
error 0:131 dark/PRIMARY/PEDIGREE:type
error 0:131 dark/PRIMARY/PEDIGREE:null
error 0:131 dark/PRIMARY/PEDIGREE:matches
error 0:132 dark/PRIMARY/USEAFTER:presence
error 0:132 dark/PRIMARY/USEAFTER:type
error 0:132 dark/PRIMARY/USEAFTER:null
error 0:133 dark/PRIMARY/HISTORY:presence
error 0:133 dark/PRIMARY/HISTORY:nonempty
error 0:134 dark/PRIMARY/DATE:type
error 0:134 dark/PRIMARY/DATE:null
warning 0:135 dark/PRIMARY/DATAMODL:presence
error 0:135 dark/PRIMARY/DATAMODL:type
error 0:135 dark/PRIMARY/DATAMODL:null
error 0:136 dark/PRIMARY/FILENAME:type
error 0:136 dark/PRIMARY/FILENAME:null
error 0:137 dark/PRIMARY/FILETYPE:type
error 0:137 dark/PRIMARY/FILETYPE:null
error 0:138 dark/PRIMARY/ORIGIN:type
error 0:138 dark/PRIMARY/ORIGIN:null
error 0:139 dark/PRIMARY/TIMESYS:type
error 0:139 dark/PRIMARY/TIMESYS:null
error 0:140 dark/PRIMARY/TIMEUNIT:type
error 0:140 dark/PRIMARY/TIMEUNIT:null
error 0:142 dark/PRIMARY/INSTRUME:presence
error 0:142 dark/PRIMARY/INSTRUME:type
error 0:142 dark/PRIMARY/INSTRUME:null
error 0:142 dark/PRIMARY/INSTRUME:in
error 0:143 dark/PRIMARY/DETECTOR:presence
error 0:143 dark/PRIMARY/DETECTOR:type
error 0:143 dark/PRIMARY/DETECTOR:null
error 0:143 dark/PRIMARY/DETECTOR:in
error 0:144 dark/PRIMARY/EXP_TYPE:type
error 0:144 dark/PRIMARY/EXP_TYPE:null
error 0:145 dark/PRIMARY/READPATT:type
error 0:145 dark/PRIMARY/READPATT:null
error 0:146 dark/PRIMARY/FILTER:type
error 0:146 dark/PRIMARY/FILTER:null
error 0:147 dark/PRIMARY/PUPIL:type
error 0:147 dark/PRIMARY/PUPIL:null
error 0:148 dark/PRIMARY/GRATING:type
error 0:148 dark/PRIMARY/GRATING:null
error 0:149 dark/PRIMARY/BAND:type
error 0:149 dark/PRIMARY/BAND:null
error 0:150 dark/PRIMARY/CHANNEL:type
error 0:150 dark/PRIMARY/CHANNEL:null
error 0:151 dark/PRIMARY/MODULE:type
error 0:151 dark/PRIMARY/MODULE:null
error 0:152 dark/PRIMARY/NOUTPUTS:type
error 0:152 dark/PRIMARY/NOUTPUTS:null
error 0:152 dark/PRIMARY/NOUTPUTS:in
error 0:153 dark/PRIMARY/P_DETECT:type
error 0:153 dark/PRIMARY/P_DETECT:null
error 0:153 dark/PRIMARY/P_DETECT:matches
error 0:154 dark/PRIMARY/P_EXP_TY:type
error 0:154 dark/PRIMARY/P_EXP_TY:null
error 0:154 dark/PRIMARY/P_EXP_TY:matches
error 0:155 dark/PRIMARY/P_READPA:type
error 0:155 dark/PRIMARY/P_READPA:null
error 0:155 dark/PRIMARY/P_READPA:matches
error 0:156 dark/PRIMARY/P_FILTER:type
error 0:156 dark/PRIMARY/P_FILTER:null
error 0:156 dark/PRIMARY/P_FILTER:matches
error 0:157 dark/PRIMARY/P_PUPIL:type
error 0:157 dark/PRIMARY/P_PUPIL:null
error 0:157 dark/PRIMARY/P_PUPIL:matches
error 0:158 dark/PRIMARY/P_GRATIN:type
error 0:158 dark/PRIMARY/P_GRATIN:null
error 0:158 dark/PRIMARY/P_GRATIN:matches
error 0:159 dark/PRIMARY/P_BAND:type
error 0:159 dark/PRIMARY/P_BAND:null
error 0:159 dark/PRIMARY/P_BAND:matches
error 0:160 dark/PRIMARY/P_CHANNE:type
error 0:160 dark/PRIMARY/P_CHANNE:null
error 0:160 dark/PRIMARY/P_CHANNE:matches
error 0:161 dark/PRIMARY/P_SUBARR:type
error 0:161 dark/PRIMARY/P_SUBARR:null
error 0:161 dark/PRIMARY/P_SUBARR:matches
error 0:169 dark/PRIMARY/SUBARRAY:presence
error 0:169 dark/PRIMARY/SUBARRAY:type
error 0:169 dark/PRIMARY/SUBARRAY:null
error 0:170 dark/PRIMARY/SUBSTRT1:presence
error 0:170 dark/PRIMARY/SUBSTRT1:type
error 0:170 dark/PRIMARY/SUBSTRT1:null
error 0:170 dark/PRIMARY/SUBSTRT1:limit
error 0:171 dark/PRIMARY/SUBSTRT2:presence
error 0:171 dark/PRIMARY/SUBSTRT2:type
error 0:171 dark/PRIMARY/SUBSTRT2:null
error 0:171 dark/PRIMARY/SUBSTRT2:limit
error 0:172 dark/PRIMARY/SUBSIZE1:presence
error 0:172 dark/PRIMARY/SUBSIZE1:type
error 0:172 dark/PRIMARY/SUBSIZE1:null
error 0:172 dark/PRIMARY/SUBSIZE1:limit
error 0:173 dark/PRIMARY/SUBSIZE2:presence
error 0:173 dark/PRIMARY/SUBSIZE2:type
error 0:173 dark/PRIMARY/SUBSIZE2:null
error 0:173 dark/PRIMARY/SUBSIZE2:limit
error 0:174 dark/PRIMARY/FASTAXIS:presence
error 0:174 dark/PRIMARY/FASTAXIS:type
error 0:174 dark/PRIMARY/FASTAXIS:null
error 0:174 dark/PRIMARY/FASTAXIS:in
error 0:175 dark/PRIMARY/SLOWAXIS:presence
error 0:175 dark/PRIMARY/SLOWAXIS:type
error 0:175 dark/PRIMARY/SLOWAXIS:null
error 0:175 dark/PRIMARY/SLOWAXIS:in
error 0:176 dark/PRIMARY/GAINFACT:type
error 0:176 dark/PRIMARY/GAINFACT:null
error 0:176 dark/PRIMARY/GAINFACT:unit
error 0:176 dark/PRIMARY/GAINFACT:limit
error 0:245 dark/PRIMARY/NGROUPS:type
error 0:245 dark/PRIMARY/NGROUPS:null
error 0:245 dark/PRIMARY/NGROUPS:limit
error 0:246 dark/PRIMARY/NFRAMES:type
error 0:246 dark/PRIMARY/NFRAMES:null
error 0:246 dark/PRIMARY/NFRAMES:limit
error 0:247 dark/PRIMARY/GROUPGAP:type
error 0:247 dark/PRIMARY/GROUPGAP:null
error 0:247 dark/PRIMARY/GROUPGAP:limit
error 0:248 dark/PRIMARY/AVDRKCUR:type
error 0:248 dark/PRIMARY/AVDRKCUR:null
error 0:242 dark/PRIMARY:shape
error 0:179 dark/PRIMARY:SUBSTRT1
error 0:180 dark/PRIMARY:SUBSTRT2
error 0:183 dark/PRIMARY:FASTAXIS-SLOWAXIS
error 0:184 dark/PRIMARY:SUBSTRT1-SUBSIZE1
error 0:185 dark/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:250 dark/PRIMARY:exists-EXP_TYPE-NOUTPUTS
error 0:252 dark/PRIMARY:exists-READPATT
info 0:242 dark/PRIMARY:undeclared-keyword
error 0:255 dark/SCI:presence
error 0:255 dark/SCI:kind
error 0:255 dark/SCI:match
error 0:255 dark/SCI:type
error 0:255 dark/SCI:shape
error 0:255 dark/SCI:null
error 0:255 dark/SCI:unit
info 0:255 dark/SCI:undeclared-keyword
error 0:256 dark/ERR:kind
error 0:256 dark/ERR:match
error 0:256 dark/ERR:type
error 0:256 dark/ERR:shape
error 0:256 dark/ERR:null
error 0:256 dark/ERR:unit
info 0:256 dark/ERR:undeclared-keyword
error 0:257 dark/AVDRKCUR:kind
error 0:257 dark/AVDRKCUR:match
error 0:257 dark/AVDRKCUR:type
error 0:257 dark/AVDRKCUR:shape
error 0:257 dark/AVDRKCUR:null
info 0:257 dark/AVDRKCUR:undeclared-keyword
warning 0:192 dark/DQ:presence
error 0:192 dark/DQ:kind
error 0:192 dark/DQ:match
error 0:192 dark/DQ:type
error 0:192 dark/DQ:shape
error 0:192 dark/DQ:null
info 0:192 dark/DQ:undeclared-keyword
error 0:197 dark/DQ_DEF:kind
error 0:197 dark/DQ_DEF:match
error 0:199 dark/DQ_DEF/BIT:presence
error 0:199 dark/DQ_DEF/BIT:type
error 0:199 dark/DQ_DEF/BIT:shape
error 0:199 dark/DQ_DEF/BIT:null
error 0:199 dark/DQ_DEF/BIT:limit
error 0:200 dark/DQ_DEF/VALUE:presence
error 0:200 dark/DQ_DEF/VALUE:type
error 0:200 dark/DQ_DEF/VALUE:shape
error 0:200 dark/DQ_DEF/VALUE:null
error 0:200 dark/DQ_DEF/VALUE:limit
error 0:201 dark/DQ_DEF/NAME:presence
error 0:201 dark/DQ_DEF/NAME:type
error 0:201 dark/DQ_DEF/NAME:shape
error 0:201 dark/DQ_DEF/NAME:null
warning 0:201 dark/DQ_DEF/NAME:in
error 0:202 dark/DQ_DEF/DESCRIPTION:presence
error 0:202 dark/DQ_DEF/DESCRIPTION:type
error 0:202 dark/DQ_DEF/DESCRIPTION:shape
error 0:202 dark/DQ_DEF/DESCRIPTION:null
error 0:205 dark/DQ_DEF:BIT-VALUE
info 0:197 dark/DQ_DEF:undeclared-keyword
info 0:197 dark/DQ_DEF:undeclared-column
error 0:260 dark:nx-SUBSIZE1-ny-SUBSIZE2
error 0:269 dark_miri:name
error 0:114 dark_miri/name/instrument:value
info 0:264 dark_miri:undeclared-hdu
error 0:127 dark_miri/PRIMARY/TELESCOP:presence
error 0:127 dark_miri/PRIMARY/TELESCOP:type
error 0:127 dark_miri/PRIMARY/TELESCOP:null
error 0:127 dark_miri/PRIMARY/TELESCOP:in
error 0:128 dark_miri/PRIMARY/REFTYPE:presence
error 0:128 dark_miri/PRIMARY/REFTYPE:type
error 0:128 dark_miri/PRIMARY/REFTYPE:null
error 0:128 dark_miri/PRIMARY/REFTYPE:value
error 0:128 dark_miri/PRIMARY/REFTYPE:in
error 0:129 dark_miri/PRIMARY/DESCRIP:presence
error 0:129 dark_miri/PRIMARY/DESCRIP:type
error 0:129 dark_miri/PRIMARY/DESCRIP:null
error 0:129 dark_miri/PRIMARY/DESCRIP:nonempty
error 0:130 dark_miri/PRIMARY/AUTHOR:presence
error 0:130 dark_miri/PRIMARY/AUTHOR:type
error 0:130 dark_miri/PRIMARY/AUTHOR:null
error 0:130 dark_miri/PRIMARY/AUTHOR:nonempty
error 0:131 dark_miri/PRIMARY/PEDIGREE:presence
error 0:131 dark_miri/PRIMARY/PEDIGREE:type
error 0:131 dark_miri/PRIMARY/PEDIGREE:null
error 0:131 dark_miri/PRIMARY/PEDIGREE:matches
error 0:132 dark_miri/PRIMARY/USEAFTER:presence
error 0:132 dark_miri/PRIMARY/USEAFTER:type
error 0:132 dark_miri/PRIMARY/USEAFTER:null
error 0:133 dark_miri/PRIMARY/HISTORY:presence
error 0:133 dark_miri/PRIMARY/HISTORY:nonempty
error 0:134 dark_miri/PRIMARY/DATE:type
error 0:134 dark_miri/PRIMARY/DATE:null
warning 0:135 dark_miri/PRIMARY/DATAMODL:presence
error 0:135 dark_miri/PRIMARY/DATAMODL:type
error 0:135 dark_miri/PRIMARY/DATAMODL:null
error 0:136 dark_miri/PRIMARY/FILENAME:type
error 0:136 dark_miri/PRIMARY/FILENAME:null
error 0:137 dark_miri/PRIMARY/FILETYPE:type
error 0:137 dark_miri/PRIMARY/FILETYPE:null
error 0:138 dark_miri/PRIMARY/ORIGIN:type
error 0:138 dark_miri/PRIMARY/ORIGIN:null
error 0:139 dark_miri/PRIMARY/TIMESYS:type
error 0:139 dark_miri/PRIMARY/TIMESYS:null
error 0:140 dark_miri/PRIMARY/TIMEUNIT:type
error 0:140 dark_miri/PRIMARY/TIMEUNIT:null
error 0:142 dark_miri/PRIMARY/INSTRUME:presence
error 0:142 dark_miri/PRIMARY/INSTRUME:type
error 0:142 dark_miri/PRIMARY/INSTRUME:null
error 0:142 dark_miri/PRIMARY/INSTRUME:in
error 0:143 dark_miri/PRIMARY/DETECTOR:presence
error 0:143 dark_miri/PRIMARY/DETECTOR:type
error 0:143 dark_miri/PRIMARY/DETECTOR:null
error 0:143 dark_miri/PRIMARY/DETECTOR:in
error 0:144 dark_miri/PRIMARY/EXP_TYPE:type
error 0:144 dark_miri/PRIMARY/EXP_TYPE:null
error 0:145 dark_miri/PRIMARY/READPATT:type
error 0:145 dark_miri/PRIMARY/READPATT:null
error 0:146 dark_miri/PRIMARY/FILTER:type
error 0:146 dark_miri/PRIMARY/FILTER:null
error 0:147 dark_miri/PRIMARY/PUPIL:type
error 0:147 dark_miri/PRIMARY/PUPIL:null
error 0:148 dark_miri/PRIMARY/GRATING:type
error 0:148 dark_miri/PRIMARY/GRATING:null
error 0:149 dark_miri/PRIMARY/BAND:type
error 0:149 dark_miri/PRIMARY/BAND:null
error 0:150 dark_miri/PRIMARY/CHANNEL:type
error 0:150 dark_miri/PRIMARY/CHANNEL:null
error 0:151 dark_miri/PRIMARY/MODULE:type
error 0:151 dark_miri/PRIMARY/MODULE:null
error 0:152 dark_miri/PRIMARY/NOUTPUTS:type
error 0:152 dark_miri/PRIMARY/NOUTPUTS:null
error 0:152 dark_miri/PRIMARY/NOUTPUTS:in
error 0:153 dark_miri/PRIMARY/P_DETECT:type
error 0:153 dark_miri/PRIMARY/P_DETECT:null
error 0:153 dark_miri/PRIMARY/P_DETECT:matches
error 0:154 dark_miri/PRIMARY/P_EXP_TY:type
error 0:154 dark_miri/PRIMARY/P_EXP_TY:null
error 0:154 dark_miri/PRIMARY/P_EXP_TY:matches
error 0:155 dark_miri/PRIMARY/P_READPA:type
error 0:155 dark_miri/PRIMARY/P_READPA:null
error 0:155 dark_miri/PRIMARY/P_READPA:matches
error 0:156 dark_miri/PRIMARY/P_FILTER:type
error 0:156 dark_miri/PRIMARY/P_FILTER:null
error 0:156 dark_miri/PRIMARY/P_FILTER:matches
error 0:157 dark_miri/PRIMARY/P_PUPIL:type
error 0:157 dark_miri/PRIMARY/P_PUPIL:null
error 0:157 dark_miri/PRIMARY/P_PUPIL:matches
error 0:158 dark_miri/PRIMARY/P_GRATIN:type
error 0:158 dark_miri/PRIMARY/P_GRATIN:null
error 0:158 dark_miri/PRIMARY/P_GRATIN:matches
error 0:159 dark_miri/PRIMARY/P_BAND:type
error 0:159 dark_miri/PRIMARY/P_BAND:null
error 0:159 dark_miri/PRIMARY/P_BAND:matches
error 0:160 dark_miri/PRIMARY/P_CHANNE:type
error 0:160 dark_miri/PRIMARY/P_CHANNE:null
error 0:160 dark_miri/PRIMARY/P_CHANNE:matches
error 0:161 dark_miri/PRIMARY/P_SUBARR:type
error 0:161 dark_miri/PRIMARY/P_SUBARR:null
error 0:161 dark_miri/PRIMARY/P_SUBARR:matches
error 0:169 dark_miri/PRIMARY/SUBARRAY:presence
error 0:169 dark_miri/PRIMARY/SUBARRAY:type
error 0:169 dark_miri/PRIMARY/SUBARRAY:null
error 0:170 dark_miri/PRIMARY/SUBSTRT1:presence
error 0:170 dark_miri/PRIMARY/SUBSTRT1:type
error 0:170 dark_miri/PRIMARY/SUBSTRT1:null
error 0:170 dark_miri/PRIMARY/SUBSTRT1:limit
error 0:171 dark_miri/PRIMARY/SUBSTRT2:presence
error 0:171 dark_miri/PRIMARY/SUBSTRT2:type
error 0:171 dark_miri/PRIMARY/SUBSTRT2:null
error 0:171 dark_miri/PRIMARY/SUBSTRT2:limit
error 0:172 dark_miri/PRIMARY/SUBSIZE1:presence
error 0:172 dark_miri/PRIMARY/SUBSIZE1:type
error 0:172 dark_miri/PRIMARY/SUBSIZE1:null
error 0:172 dark_miri/PRIMARY/SUBSIZE1:limit
error 0:173 dark_miri/PRIMARY/SUBSIZE2:presence
error 0:173 dark_miri/PRIMARY/SUBSIZE2:type
error 0:173 dark_miri/PRIMARY/SUBSIZE2:null
error 0:173 dark_miri/PRIMARY/SUBSIZE2:limit
error 0:174 dark_miri/PRIMARY/FASTAXIS:presence
error 0:174 dark_miri/PRIMARY/FASTAXIS:type
error 0:174 dark_miri/PRIMARY/FASTAXIS:null
error 0:174 dark_miri/PRIMARY/FASTAXIS:in
error 0:175 dark_miri/PRIMARY/SLOWAXIS:presence
error 0:175 dark_miri/PRIMARY/SLOWAXIS:type
error 0:175 dark_miri/PRIMARY/SLOWAXIS:null
error 0:175 dark_miri/PRIMARY/SLOWAXIS:in
error 0:176 dark_miri/PRIMARY/GAINFACT:type
error 0:176 dark_miri/PRIMARY/GAINFACT:null
error 0:176 dark_miri/PRIMARY/GAINFACT:unit
error 0:176 dark_miri/PRIMARY/GAINFACT:limit
error 0:273 dark_miri/PRIMARY/NGROUPS:type
error 0:273 dark_miri/PRIMARY/NGROUPS:null
error 0:273 dark_miri/PRIMARY/NGROUPS:limit
error 0:274 dark_miri/PRIMARY/NFRAMES:type
error 0:274 dark_miri/PRIMARY/NFRAMES:null
error 0:274 dark_miri/PRIMARY/NFRAMES:limit
error 0:275 dark_miri/PRIMARY/GROUPGAP:type
error 0:275 dark_miri/PRIMARY/GROUPGAP:null
error 0:275 dark_miri/PRIMARY/GROUPGAP:limit
error 0:276 dark_miri/PRIMARY/AVDRKCUR:type
error 0:276 dark_miri/PRIMARY/AVDRKCUR:null
error 0:270 dark_miri/PRIMARY:shape
error 0:179 dark_miri/PRIMARY:SUBSTRT1
error 0:180 dark_miri/PRIMARY:SUBSTRT2
error 0:183 dark_miri/PRIMARY:FASTAXIS-SLOWAXIS
error 0:184 dark_miri/PRIMARY:SUBSTRT1-SUBSIZE1
error 0:185 dark_miri/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:277 dark_miri/PRIMARY:exists-READPATT
info 0:270 dark_miri/PRIMARY:undeclared-keyword
error 0:279 dark_miri/SCI:presence
error 0:279 dark_miri/SCI:kind
error 0:279 dark_miri/SCI:match
error 0:279 dark_miri/SCI:type
error 0:279 dark_miri/SCI:shape
error 0:279 dark_miri/SCI:null
error 0:279 dark_miri/SCI:unit
info 0:279 dark_miri/SCI:undeclared-keyword
error 0:280 dark_miri/ERR:kind
error 0:280 dark_miri/ERR:match
error 0:280 dark_miri/ERR:type
error 0:280 dark_miri/ERR:shape
error 0:280 dark_miri/ERR:null
error 0:280 dark_miri/ERR:unit
info 0:280 dark_miri/ERR:undeclared-keyword
warning 0:281 dark_miri/DQ:presence
error 0:281 dark_miri/DQ:kind
error 0:281 dark_miri/DQ:match
error 0:281 dark_miri/DQ:type
error 0:281 dark_miri/DQ:shape
error 0:281 dark_miri/DQ:null
info 0:281 dark_miri/DQ:undeclared-keyword
error 0:282 dark_miri/AVDRKCUR:kind
error 0:282 dark_miri/AVDRKCUR:match
error 0:282 dark_miri/AVDRKCUR:type
error 0:282 dark_miri/AVDRKCUR:shape
error 0:282 dark_miri/AVDRKCUR:null
info 0:282 dark_miri/AVDRKCUR:undeclared-keyword
error 0:197 dark_miri/DQ_DEF:kind
error 0:197 dark_miri/DQ_DEF:match
error 0:199 dark_miri/DQ_DEF/BIT:presence
error 0:199 dark_miri/DQ_DEF/BIT:type
error 0:199 dark_miri/DQ_DEF/BIT:shape
error 0:199 dark_miri/DQ_DEF/BIT:null
error 0:199 dark_miri/DQ_DEF/BIT:limit
error 0:200 dark_miri/DQ_DEF/VALUE:presence
error 0:200 dark_miri/DQ_DEF/VALUE:type
error 0:200 dark_miri/DQ_DEF/VALUE:shape
error 0:200 dark_miri/DQ_DEF/VALUE:null
error 0:200 dark_miri/DQ_DEF/VALUE:limit
error 0:201 dark_miri/DQ_DEF/NAME:presence
error 0:201 dark_miri/DQ_DEF/NAME:type
error 0:201 dark_miri/DQ_DEF/NAME:shape
error 0:201 dark_miri/DQ_DEF/NAME:null
warning 0:201 dark_miri/DQ_DEF/NAME:in
error 0:202 dark_miri/DQ_DEF/DESCRIPTION:presence
error 0:202 dark_miri/DQ_DEF/DESCRIPTION:type
error 0:202 dark_miri/DQ_DEF/DESCRIPTION:shape
error 0:202 dark_miri/DQ_DEF/DESCRIPTION:null
error 0:205 dark_miri/DQ_DEF:BIT-VALUE
info 0:197 dark_miri/DQ_DEF:undeclared-keyword
info 0:197 dark_miri/DQ_DEF:undeclared-column
error 0:285 dark_miri:nx-SUBSIZE1-ny-SUBSIZE2
error 0:294 flat:name
error 0:114 flat/name/instrument:value
info 0:289 flat:undeclared-hdu
error 0:127 flat/PRIMARY/TELESCOP:presence
error 0:127 flat/PRIMARY/TELESCOP:type
error 0:127 flat/PRIMARY/TELESCOP:null
error 0:127 flat/PRIMARY/TELESCOP:in
error 0:128 flat/PRIMARY/REFTYPE:presence
error 0:128 flat/PRIMARY/REFTYPE:type
error 0:128 flat/PRIMARY/REFTYPE:null
error 0:128 flat/PRIMARY/REFTYPE:value
error 0:128 flat/PRIMARY/REFTYPE:in
error 0:129 flat/PRIMARY/DESCRIP:presence
error 0:129 flat/PRIMARY/DESCRIP:type
error 0:129 flat/PRIMARY/DESCRIP:null
error 0:129 flat/PRIMARY/DESCRIP:nonempty
error 0:130 flat/PRIMARY/AUTHOR:presence
error 0:130 flat/PRIMARY/AUTHOR:type
error 0:130 flat/PRIMARY/AUTHOR:null
error 0:130 flat/PRIMARY/AUTHOR:nonempty
error 0:131 flat/PRIMARY/PEDIGREE:presence
error 0:131 flat/PRIMARY/PEDIGREE:type
error 0:131 flat/PRIMARY/PEDIGREE:null
error 0:131 flat/PRIMARY/PEDIGREE:matches
error 0:132 flat/PRIMARY/USEAFTER:presence
error 0:132 flat/PRIMARY/USEAFTER:type
error 0:132 flat/PRIMARY/USEAFTER:null
error 0:133 flat/PRIMARY/HISTORY:presence
error 0:133 flat/PRIMARY/HISTORY:nonempty
error 0:134 flat/PRIMARY/DATE:type
error 0:134 flat/PRIMARY/DATE:null
warning 0:135 flat/PRIMARY/DATAMODL:presence
error 0:135 flat/PRIMARY/DATAMODL:type
error 0:135 flat/PRIMARY/DATAMODL:null
error 0:136 flat/PRIMARY/FILENAME:type
error 0:136 flat/PRIMARY/FILENAME:null
error 0:137 flat/PRIMARY/FILETYPE:type
error 0:137 flat/PRIMARY/FILETYPE:null
error 0:138 flat/PRIMARY/ORIGIN:type
error 0:138 flat/PRIMARY/ORIGIN:null
error 0:139 flat/PRIMARY/TIMESYS:type
error 0:139 flat/PRIMARY/TIMESYS:null
error 0:140 flat/PRIMARY/TIMEUNIT:type
error 0:140 flat/PRIMARY/TIMEUNIT:null
error 0:142 flat/PRIMARY/INSTRUME:presence
error 0:142 flat/PRIMARY/INSTRUME:type
error 0:142 flat/PRIMARY/INSTRUME:null
error 0:142 flat/PRIMARY/INSTRUME:in
error 0:143 flat/PRIMARY/DETECTOR:presence
error 0:143 flat/PRIMARY/DETECTOR:type
error 0:143 flat/PRIMARY/DETECTOR:null
error 0:143 flat/PRIMARY/DETECTOR:in
error 0:144 flat/PRIMARY/EXP_TYPE:type
error 0:144 flat/PRIMARY/EXP_TYPE:null
error 0:145 flat/PRIMARY/READPATT:type
error 0:145 flat/PRIMARY/READPATT:null
error 0:146 flat/PRIMARY/FILTER:type
error 0:146 flat/PRIMARY/FILTER:null
error 0:147 flat/PRIMARY/PUPIL:type
error 0:147 flat/PRIMARY/PUPIL:null
error 0:148 flat/PRIMARY/GRATING:type
error 0:148 flat/PRIMARY/GRATING:null
error 0:149 flat/PRIMARY/BAND:type
error 0:149 flat/PRIMARY/BAND:null
error 0:150 flat/PRIMARY/CHANNEL:type
error 0:150 flat/PRIMARY/CHANNEL:null
error 0:151 flat/PRIMARY/MODULE:type
error 0:151 flat/PRIMARY/MODULE:null
error 0:152 flat/PRIMARY/NOUTPUTS:type
error 0:152 flat/PRIMARY/NOUTPUTS:null
error 0:152 flat/PRIMARY/NOUTPUTS:in
error 0:153 flat/PRIMARY/P_DETECT:type
error 0:153 flat/PRIMARY/P_DETECT:null
error 0:153 flat/PRIMARY/P_DETECT:matches
error 0:154 flat/PRIMARY/P_EXP_TY:type
error 0:154 flat/PRIMARY/P_EXP_TY:null
error 0:154 flat/PRIMARY/P_EXP_TY:matches
error 0:155 flat/PRIMARY/P_READPA:type
error 0:155 flat/PRIMARY/P_READPA:null
error 0:155 flat/PRIMARY/P_READPA:matches
error 0:156 flat/PRIMARY/P_FILTER:type
error 0:156 flat/PRIMARY/P_FILTER:null
error 0:156 flat/PRIMARY/P_FILTER:matches
error 0:157 flat/PRIMARY/P_PUPIL:type
error 0:157 flat/PRIMARY/P_PUPIL:null
error 0:157 flat/PRIMARY/P_PUPIL:matches
error 0:158 flat/PRIMARY/P_GRATIN:type
error 0:158 flat/PRIMARY/P_GRATIN:null
error 0:158 flat/PRIMARY/P_GRATIN:matches
error 0:159 flat/PRIMARY/P_BAND:type
error 0:159 flat/PRIMARY/P_BAND:null
error 0:159 flat/PRIMARY/P_BAND:matches
error 0:160 flat/PRIMARY/P_CHANNE:type
error 0:160 flat/PRIMARY/P_CHANNE:null
error 0:160 flat/PRIMARY/P_CHANNE:matches
error 0:161 flat/PRIMARY/P_SUBARR:type
error 0:161 flat/PRIMARY/P_SUBARR:null
error 0:161 flat/PRIMARY/P_SUBARR:matches
error 0:169 flat/PRIMARY/SUBARRAY:presence
error 0:169 flat/PRIMARY/SUBARRAY:type
error 0:169 flat/PRIMARY/SUBARRAY:null
error 0:170 flat/PRIMARY/SUBSTRT1:presence
error 0:170 flat/PRIMARY/SUBSTRT1:type
error 0:170 flat/PRIMARY/SUBSTRT1:null
error 0:170 flat/PRIMARY/SUBSTRT1:limit
error 0:171 flat/PRIMARY/SUBSTRT2:presence
error 0:171 flat/PRIMARY/SUBSTRT2:type
error 0:171 flat/PRIMARY/SUBSTRT2:null
error 0:171 flat/PRIMARY/SUBSTRT2:limit
error 0:172 flat/PRIMARY/SUBSIZE1:presence
error 0:172 flat/PRIMARY/SUBSIZE1:type
error 0:172 flat/PRIMARY/SUBSIZE1:null
error 0:172 flat/PRIMARY/SUBSIZE1:limit
error 0:173 flat/PRIMARY/SUBSIZE2:presence
error 0:173 flat/PRIMARY/SUBSIZE2:type
error 0:173 flat/PRIMARY/SUBSIZE2:null
error 0:173 flat/PRIMARY/SUBSIZE2:limit
error 0:174 flat/PRIMARY/FASTAXIS:presence
error 0:174 flat/PRIMARY/FASTAXIS:type
error 0:174 flat/PRIMARY/FASTAXIS:null
error 0:174 flat/PRIMARY/FASTAXIS:in
error 0:175 flat/PRIMARY/SLOWAXIS:presence
error 0:175 flat/PRIMARY/SLOWAXIS:type
error 0:175 flat/PRIMARY/SLOWAXIS:null
error 0:175 flat/PRIMARY/SLOWAXIS:in
error 0:176 flat/PRIMARY/GAINFACT:type
error 0:176 flat/PRIMARY/GAINFACT:null
error 0:176 flat/PRIMARY/GAINFACT:unit
error 0:176 flat/PRIMARY/GAINFACT:limit
error 0:295 flat/PRIMARY:shape
error 0:179 flat/PRIMARY:SUBSTRT1
error 0:180 flat/PRIMARY:SUBSTRT2
error 0:183 flat/PRIMARY:FASTAXIS-SLOWAXIS
error 0:184 flat/PRIMARY:SUBSTRT1-SUBSIZE1
error 0:185 flat/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:299 flat/PRIMARY:exists-FILTER-PUPIL
error 0:302 flat/PRIMARY:exists-EXP_TYPE
info 0:295 flat/PRIMARY:undeclared-keyword
error 0:305 flat/SCI:presence
error 0:305 flat/SCI:kind
error 0:305 flat/SCI:match
error 0:305 flat/SCI:type
error 0:305 flat/SCI:shape
info 0:305 flat/SCI:undeclared-keyword
warning 0:306 flat/ERR:presence
error 0:306 flat/ERR:kind
error 0:306 flat/ERR:match
error 0:306 flat/ERR:type
error 0:306 flat/ERR:shape
error 0:306 flat/ERR:null
info 0:306 flat/ERR:undeclared-keyword
warning 0:192 flat/DQ:presence
error 0:192 flat/DQ:kind
error 0:192 flat/DQ:match
error 0:192 flat/DQ:type
error 0:192 flat/DQ:shape
error 0:192 flat/DQ:null
info 0:192 flat/DQ:undeclared-keyword
error 0:197 flat/DQ_DEF:kind
error 0:197 flat/DQ_DEF:match
error 0:199 flat/DQ_DEF/BIT:presence
error 0:199 flat/DQ_DEF/BIT:type
error 0:199 flat/DQ_DEF/BIT:shape
error 0:199 flat/DQ_DEF/BIT:null
error 0:199 flat/DQ_DEF/BIT:limit
error 0:200 flat/DQ_DEF/VALUE:presence
error 0:200 flat/DQ_DEF/VALUE:type
error 0:200 flat/DQ_DEF/VALUE:shape
error 0:200 flat/DQ_DEF/VALUE:null
error 0:200 flat/DQ_DEF/VALUE:limit
error 0:201 flat/DQ_DEF/NAME:presence
error 0:201 flat/DQ_DEF/NAME:type
error 0:201 flat/DQ_DEF/NAME:shape
error 0:201 flat/DQ_DEF/NAME:null
warning 0:201 flat/DQ_DEF/NAME:in
error 0:202 flat/DQ_DEF/DESCRIPTION:presence
error 0:202 flat/DQ_DEF/DESCRIPTION:type
error 0:202 flat/DQ_DEF/DESCRIPTION:shape
error 0:202 flat/DQ_DEF/DESCRIPTION:null
error 0:205 flat/DQ_DEF:BIT-VALUE
info 0:197 flat/DQ_DEF:undeclared-keyword
info 0:197 flat/DQ_DEF:undeclared-column
error 0:309 flat:nx-SUBSIZE1-ny-SUBSIZE2
error 0:318 gain:name
error 0:114 gain/name/instrument:value
info 0:313 gain:undeclared-hdu
error 0:127 gain/PRIMARY/TELESCOP:presence
error 0:127 gain/PRIMARY/TELESCOP:type
error 0:127 gain/PRIMARY/TELESCOP:null
error 0:127 gain/PRIMARY/TELESCOP:in
error 0:128 gain/PRIMARY/REFTYPE:presence
error 0:128 gain/PRIMARY/REFTYPE:type
error 0:128 gain/PRIMARY/REFTYPE:null
error 0:128 gain/PRIMARY/REFTYPE:value
error 0:128 gain/PRIMARY/REFTYPE:in
error 0:129 gain/PRIMARY/DESCRIP:presence
error 0:129 gain/PRIMARY/DESCRIP:type
error 0:129 gain/PRIMARY/DESCRIP:null
error 0:129 gain/PRIMARY/DESCRIP:nonempty
error 0:130 gain/PRIMARY/AUTHOR:presence
error 0:130 gain/PRIMARY/AUTHOR:type
error 0:130 gain/PRIMARY/AUTHOR:null
error 0:130 gain/PRIMARY/AUTHOR:nonempty
error 0:131 gain/PRIMARY/PEDIGREE:presence
error 0:131 gain/PRIMARY/PEDIGREE:type
error 0:131 gain/PRIMARY/PEDIGREE:null
error 0:131 gain/PRIMARY/PEDIGREE:matches
error 0:132 gain/PRIMARY/USEAFTER:presence
error 0:132 gain/PRIMARY/USEAFTER:type
error 0:132 gain/PRIMARY/USEAFTER:null
error 0:133 gain/PRIMARY/HISTORY:presence
error 0:133 gain/PRIMARY/HISTORY:nonempty
error 0:134 gain/PRIMARY/DATE:type
error 0:134 gain/PRIMARY/DATE:null
warning 0:135 gain/PRIMARY/DATAMODL:presence
error 0:135 gain/PRIMARY/DATAMODL:type
error 0:135 gain/PRIMARY/DATAMODL:null
error 0:136 gain/PRIMARY/FILENAME:type
error 0:136 gain/PRIMARY/FILENAME:null
error 0:137 gain/PRIMARY/FILETYPE:type
error 0:137 gain/PRIMARY/FILETYPE:null
error 0:138 gain/PRIMARY/ORIGIN:type
error 0:138 gain/PRIMARY/ORIGIN:null
error 0:139 gain/PRIMARY/TIMESYS:type
error 0:139 gain/PRIMARY/TIMESYS:null
error 0:140 gain/PRIMARY/TIMEUNIT:type
error 0:140 gain/PRIMARY/TIMEUNIT:null
error 0:142 gain/PRIMARY/INSTRUME:presence
error 0:142 gain/PRIMARY/INSTRUME:type
error 0:142 gain/PRIMARY/INSTRUME:null
error 0:142 gain/PRIMARY/INSTRUME:in
error 0:143 gain/PRIMARY/DETECTOR:presence
error 0:143 gain/PRIMARY/DETECTOR:type
error 0:143 gain/PRIMARY/DETECTOR:null
error 0:143 gain/PRIMARY/DETECTOR:in
error 0:144 gain/PRIMARY/EXP_TYPE:type
error 0:144 gain/PRIMARY/EXP_TYPE:null
error 0:145 gain/PRIMARY/READPATT:type
error 0:145 gain/PRIMARY/READPATT:null
error 0:146 gain/PRIMARY/FILTER:type
error 0:146 gain/PRIMARY/FILTER:null
error 0:147 gain/PRIMARY/PUPIL:type
error 0:147 gain/PRIMARY/PUPIL:null
error 0:148 gain/PRIMARY/GRATING:type
error 0:148 gain/PRIMARY/GRATING:null
error 0:149 gain/PRIMARY/BAND:type
error 0:149 gain/PRIMARY/BAND:null
error 0:150 gain/PRIMARY/CHANNEL:type
error 0:150 gain/PRIMARY/CHANNEL:null
error 0:151 gain/PRIMARY/MODULE:type
error 0:151 gain/PRIMARY/MODULE:null
error 0:152 gain/PRIMARY/NOUTPUTS:type
error 0:152 gain/PRIMARY/NOUTPUTS:null
error 0:152 gain/PRIMARY/NOUTPUTS:in
error 0:153 gain/PRIMARY/P_DETECT:type
error 0:153 gain/PRIMARY/P_DETECT:null
error 0:153 gain/PRIMARY/P_DETECT:matches
error 0:154 gain/PRIMARY/P_EXP_TY:type
error 0:154 gain/PRIMARY/P_EXP_TY:null
error 0:154 gain/PRIMARY/P_EXP_TY:matches
error 0:155 gain/PRIMARY/P_READPA:type
error 0:155 gain/PRIMARY/P_READPA:null
error 0:155 gain/PRIMARY/P_READPA:matches
error 0:156 gain/PRIMARY/P_FILTER:type
error 0:156 gain/PRIMARY/P_FILTER:null
error 0:156 gain/PRIMARY/P_FILTER:matches
error 0:157 gain/PRIMARY/P_PUPIL:type
error 0:157 gain/PRIMARY/P_PUPIL:null
error 0:157 gain/PRIMARY/P_PUPIL:matches
error 0:158 gain/PRIMARY/P_GRATIN:type
error 0:158 gain/PRIMARY/P_GRATIN:null
error 0:158 gain/PRIMARY/P_GRATIN:matches
error 0:159 gain/PRIMARY/P_BAND:type
error 0:159 gain/PRIMARY/P_BAND:null
error 0:159 gain/PRIMARY/P_BAND:matches
error 0:160 gain/PRIMARY/P_CHANNE:type
error 0:160 gain/PRIMARY/P_CHANNE:null
error 0:160 gain/PRIMARY/P_CHANNE:matches
error 0:161 gain/PRIMARY/P_SUBARR:type
error 0:161 gain/PRIMARY/P_SUBARR:null
error 0:161 gain/PRIMARY/P_SUBARR:matches
error 0:169 gain/PRIMARY/SUBARRAY:presence
error 0:169 gain/PRIMARY/SUBARRAY:type
error 0:169 gain/PRIMARY/SUBARRAY:null
error 0:170 gain/PRIMARY/SUBSTRT1:presence
error 0:170 gain/PRIMARY/SUBSTRT1:type
error 0:170 gain/PRIMARY/SUBSTRT1:null
error 0:170 gain/PRIMARY/SUBSTRT1:limit
error 0:171 gain/PRIMARY/SUBSTRT2:presence
error 0:171 gain/PRIMARY/SUBSTRT2:type
error 0:171 gain/PRIMARY/SUBSTRT2:null
error 0:171 gain/PRIMARY/SUBSTRT2:limit
error 0:172 gain/PRIMARY/SUBSIZE1:presence
error 0:172 gain/PRIMARY/SUBSIZE1:type
error 0:172 gain/PRIMARY/SUBSIZE1:null
error 0:172 gain/PRIMARY/SUBSIZE1:limit
error 0:173 gain/PRIMARY/SUBSIZE2:presence
error 0:173 gain/PRIMARY/SUBSIZE2:type
error 0:173 gain/PRIMARY/SUBSIZE2:null
error 0:173 gain/PRIMARY/SUBSIZE2:limit
error 0:174 gain/PRIMARY/FASTAXIS:presence
error 0:174 gain/PRIMARY/FASTAXIS:type
error 0:174 gain/PRIMARY/FASTAXIS:null
error 0:174 gain/PRIMARY/FASTAXIS:in
error 0:175 gain/PRIMARY/SLOWAXIS:presence
error 0:175 gain/PRIMARY/SLOWAXIS:type
error 0:175 gain/PRIMARY/SLOWAXIS:null
error 0:175 gain/PRIMARY/SLOWAXIS:in
error 0:176 gain/PRIMARY/GAINFACT:type
error 0:176 gain/PRIMARY/GAINFACT:null
error 0:176 gain/PRIMARY/GAINFACT:unit
error 0:176 gain/PRIMARY/GAINFACT:limit
error 0:319 gain/PRIMARY:shape
error 0:179 gain/PRIMARY:SUBSTRT1
error 0:180 gain/PRIMARY:SUBSTRT2
error 0:183 gain/PRIMARY:FASTAXIS-SLOWAXIS
error 0:184 gain/PRIMARY:SUBSTRT1-SUBSIZE1
error 0:185 gain/PRIMARY:SUBSTRT2-SUBSIZE2
info 0:319 gain/PRIMARY:undeclared-keyword
error 0:323 gain/SCI:presence
error 0:323 gain/SCI:kind
error 0:323 gain/SCI:match
error 0:323 gain/SCI:type
error 0:323 gain/SCI:shape
error 0:323 gain/SCI:unit
info 0:323 gain/SCI:undeclared-keyword
error 0:197 gain/DQ_DEF:kind
error 0:197 gain/DQ_DEF:match
error 0:199 gain/DQ_DEF/BIT:presence
error 0:199 gain/DQ_DEF/BIT:type
error 0:199 gain/DQ_DEF/BIT:shape
error 0:199 gain/DQ_DEF/BIT:null
error 0:199 gain/DQ_DEF/BIT:limit
error 0:200 gain/DQ_DEF/VALUE:presence
error 0:200 gain/DQ_DEF/VALUE:type
error 0:200 gain/DQ_DEF/VALUE:shape
error 0:200 gain/DQ_DEF/VALUE:null
error 0:200 gain/DQ_DEF/VALUE:limit
error 0:201 gain/DQ_DEF/NAME:presence
error 0:201 gain/DQ_DEF/NAME:type
error 0:201 gain/DQ_DEF/NAME:shape
error 0:201 gain/DQ_DEF/NAME:null
warning 0:201 gain/DQ_DEF/NAME:in
error 0:202 gain/DQ_DEF/DESCRIPTION:presence
error 0:202 gain/DQ_DEF/DESCRIPTION:type
error 0:202 gain/DQ_DEF/DESCRIPTION:shape
error 0:202 gain/DQ_DEF/DESCRIPTION:null
error 0:205 gain/DQ_DEF:BIT-VALUE
info 0:197 gain/DQ_DEF:undeclared-keyword
info 0:197 gain/DQ_DEF:undeclared-column
error 0:326 gain:nx-SUBSIZE1-ny-SUBSIZE2
error 0:335 readnoise:name
error 0:114 readnoise/name/instrument:value
info 0:330 readnoise:undeclared-hdu
error 0:127 readnoise/PRIMARY/TELESCOP:presence
error 0:127 readnoise/PRIMARY/TELESCOP:type
error 0:127 readnoise/PRIMARY/TELESCOP:null
error 0:127 readnoise/PRIMARY/TELESCOP:in
error 0:128 readnoise/PRIMARY/REFTYPE:presence
error 0:128 readnoise/PRIMARY/REFTYPE:type
error 0:128 readnoise/PRIMARY/REFTYPE:null
error 0:128 readnoise/PRIMARY/REFTYPE:value
error 0:128 readnoise/PRIMARY/REFTYPE:in
error 0:129 readnoise/PRIMARY/DESCRIP:presence
error 0:129 readnoise/PRIMARY/DESCRIP:type
error 0:129 readnoise/PRIMARY/DESCRIP:null
error 0:129 readnoise/PRIMARY/DESCRIP:nonempty
error 0:130 readnoise/PRIMARY/AUTHOR:presence
error 0:130 readnoise/PRIMARY/AUTHOR:type
error 0:130 readnoise/PRIMARY/AUTHOR:null
error 0:130 readnoise/PRIMARY/AUTHOR:nonempty
error 0:131 readnoise/PRIMARY/PEDIGREE:presence
error 0:131 readnoise/PRIMARY/PEDIGREE:type
error 0:131 readnoise/PRIMARY/PEDIGREE:null
error 0:131 readnoise/PRIMARY/PEDIGREE:matches
error 0:132 readnoise/PRIMARY/USEAFTER:presence
error 0:132 readnoise/PRIMARY/USEAFTER:type
error 0:132 readnoise/PRIMARY/USEAFTER:null
error 0:133 readnoise/PRIMARY/HISTORY:presence
error 0:133 readnoise/PRIMARY/HISTORY:nonempty
error 0:134 readnoise/PRIMARY/DATE:type
error 0:134 readnoise/PRIMARY/DATE:null
warning 0:135 readnoise/PRIMARY/DATAMODL:presence
error 0:135 readnoise/PRIMARY/DATAMODL:type
error 0:135 readnoise/PRIMARY/DATAMODL:null
error 0:136 readnoise/PRIMARY/FILENAME:type
error 0:136 readnoise/PRIMARY/FILENAME:null
error 0:137 readnoise/PRIMARY/FILETYPE:type
error 0:137 readnoise/PRIMARY/FILETYPE:null
error 0:138 readnoise/PRIMARY/ORIGIN:type
error 0:138 readnoise/PRIMARY/ORIGIN:null
error 0:139 readnoise/PRIMARY/TIMESYS:type
error 0:139 readnoise/PRIMARY/TIMESYS:null
error 0:140 readnoise/PRIMARY/TIMEUNIT:type
error 0:140 readnoise/PRIMARY/TIMEUNIT:null
error 0:142 readnoise/PRIMARY/INSTRUME:presence
error 0:142 readnoise/PRIMARY/INSTRUME:type
error 0:142 readnoise/PRIMARY/INSTRUME:null
error 0:142 readnoise/PRIMARY/INSTRUME:in
error 0:143 readnoise/PRIMARY/DETECTOR:presence
error 0:143 readnoise/PRIMARY/DETECTOR:type
error 0:143 readnoise/PRIMARY/DETECTOR:null
error 0:143 readnoise/PRIMARY/DETECTOR:in
error 0:144 readnoise/PRIMARY/EXP_TYPE:type
error 0:144 readnoise/PRIMARY/EXP_TYPE:null
error 0:145 readnoise/PRIMARY/READPATT:type
error 0:145 readnoise/PRIMARY/READPATT:null
error 0:146 readnoise/PRIMARY/FILTER:type
error 0:146 readnoise/PRIMARY/FILTER:null
error 0:147 readnoise/PRIMARY/PUPIL:type
error 0:147 readnoise/PRIMARY/PUPIL:null
error 0:148 readnoise/PRIMARY/GRATING:type
error 0:148 readnoise/PRIMARY/GRATING:null
error 0:149 readnoise/PRIMARY/BAND:type
error 0:149 readnoise/PRIMARY/BAND:null
error 0:150 readnoise/PRIMARY/CHANNEL:type
error 0:150 readnoise/PRIMARY/CHANNEL:null
error 0:151 readnoise/PRIMARY/MODULE:type
error 0:151 readnoise/PRIMARY/MODULE:null
error 0:152 readnoise/PRIMARY/NOUTPUTS:type
error 0:152 readnoise/PRIMARY/NOUTPUTS:null
error 0:152 readnoise/PRIMARY/NOUTPUTS:in
error 0:153 readnoise/PRIMARY/P_DETECT:type
error 0:153 readnoise/PRIMARY/P_DETECT:null
error 0:153 readnoise/PRIMARY/P_DETECT:matches
error 0:154 readnoise/PRIMARY/P_EXP_TY:type
error 0:154 readnoise/PRIMARY/P_EXP_TY:null
error 0:154 readnoise/PRIMARY/P_EXP_TY:matches
error 0:155 readnoise/PRIMARY/P_READPA:type
error 0:155 readnoise/PRIMARY/P_READPA:null
error 0:155 readnoise/PRIMARY/P_READPA:matches
error 0:156 readnoise/PRIMARY/P_FILTER:type
error 0:156 readnoise/PRIMARY/P_FILTER:null
error 0:156 readnoise/PRIMARY/P_FILTER:matches
error 0:157 readnoise/PRIMARY/P_PUPIL:type
error 0:157 readnoise/PRIMARY/P_PUPIL:null
error 0:157 readnoise/PRIMARY/P_PUPIL:matches
error 0:158 readnoise/PRIMARY/P_GRATIN:type
error 0:158 readnoise/PRIMARY/P_GRATIN:null
error 0:158 readnoise/PRIMARY/P_GRATIN:matches
error 0:159 readnoise/PRIMARY/P_BAND:type
error 0:159 readnoise/PRIMARY/P_BAND:null
error 0:159 readnoise/PRIMARY/P_BAND:matches
error 0:160 readnoise/PRIMARY/P_CHANNE:type
error 0:160 readnoise/PRIMARY/P_CHANNE:null
error 0:160 readnoise/PRIMARY/P_CHANNE:matches
error 0:161 readnoise/PRIMARY/P_SUBARR:type
error 0:161 readnoise/PRIMARY/P_SUBARR:null
error 0:161 readnoise/PRIMARY/P_SUBARR:matches
error 0:169 readnoise/PRIMARY/SUBARRAY:presence
error 0:169 readnoise/PRIMARY/SUBARRAY:type
error 0:169 readnoise/PRIMARY/SUBARRAY:null
error 0:170 readnoise/PRIMARY/SUBSTRT1:presence
error 0:170 readnoise/PRIMARY/SUBSTRT1:type
error 0:170 readnoise/PRIMARY/SUBSTRT1:null
error 0:170 readnoise/PRIMARY/SUBSTRT1:limit
error 0:171 readnoise/PRIMARY/SUBSTRT2:presence
error 0:171 readnoise/PRIMARY/SUBSTRT2:type
error 0:171 readnoise/PRIMARY/SUBSTRT2:null
error 0:171 readnoise/PRIMARY/SUBSTRT2:limit
error 0:172 readnoise/PRIMARY/SUBSIZE1:presence
error 0:172 readnoise/PRIMARY/SUBSIZE1:type
error 0:172 readnoise/PRIMARY/SUBSIZE1:null
error 0:172 readnoise/PRIMARY/SUBSIZE1:limit
error 0:173 readnoise/PRIMARY/SUBSIZE2:presence
error 0:173 readnoise/PRIMARY/SUBSIZE2:type
error 0:173 readnoise/PRIMARY/SUBSIZE2:null
error 0:173 readnoise/PRIMARY/SUBSIZE2:limit
error 0:174 readnoise/PRIMARY/FASTAXIS:presence
error 0:174 readnoise/PRIMARY/FASTAXIS:type
error 0:174 readnoise/PRIMARY/FASTAXIS:null
error 0:174 readnoise/PRIMARY/FASTAXIS:in
error 0:175 readnoise/PRIMARY/SLOWAXIS:presence
error 0:175 readnoise/PRIMARY/SLOWAXIS:type
error 0:175 readnoise/PRIMARY/SLOWAXIS:null
error 0:175 readnoise/PRIMARY/SLOWAXIS:in
error 0:176 readnoise/PRIMARY/GAINFACT:type
error 0:176 readnoise/PRIMARY/GAINFACT:null
error 0:176 readnoise/PRIMARY/GAINFACT:unit
error 0:176 readnoise/PRIMARY/GAINFACT:limit
error 0:336 readnoise/PRIMARY:shape
error 0:179 readnoise/PRIMARY:SUBSTRT1
error 0:180 readnoise/PRIMARY:SUBSTRT2
error 0:183 readnoise/PRIMARY:FASTAXIS-SLOWAXIS
error 0:184 readnoise/PRIMARY:SUBSTRT1-SUBSIZE1
error 0:185 readnoise/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:339 readnoise/PRIMARY:exists-READPATT
info 0:336 readnoise/PRIMARY:undeclared-keyword
error 0:341 readnoise/SCI:presence
error 0:341 readnoise/SCI:kind
error 0:341 readnoise/SCI:match
error 0:341 readnoise/SCI:type
error 0:341 readnoise/SCI:shape
error 0:341 readnoise/SCI:unit
info 0:341 readnoise/SCI:undeclared-keyword
error 0:197 readnoise/DQ_DEF:kind
error 0:197 readnoise/DQ_DEF:match
error 0:199 readnoise/DQ_DEF/BIT:presence
error 0:199 readnoise/DQ_DEF/BIT:type
error 0:199 readnoise/DQ_DEF/BIT:shape
error 0:199 readnoise/DQ_DEF/BIT:null
error 0:199 readnoise/DQ_DEF/BIT:limit
error 0:200 readnoise/DQ_DEF/VALUE:presence
error 0:200 readnoise/DQ_DEF/VALUE:type
error 0:200 readnoise/DQ_DEF/VALUE:shape
error 0:200 readnoise/DQ_DEF/VALUE:null
error 0:200 readnoise/DQ_DEF/VALUE:limit
error 0:201 readnoise/DQ_DEF/NAME:presence
error 0:201 readnoise/DQ_DEF/NAME:type
error 0:201 readnoise/DQ_DEF/NAME:shape
error 0:201 readnoise/DQ_DEF/NAME:null
warning 0:201 readnoise/DQ_DEF/NAME:in
error 0:202 readnoise/DQ_DEF/DESCRIPTION:presence
error 0:202 readnoise/DQ_DEF/DESCRIPTION:type
error 0:202 readnoise/DQ_DEF/DESCRIPTION:shape
error 0:202 readnoise/DQ_DEF/DESCRIPTION:null
error 0:205 readnoise/DQ_DEF:BIT-VALUE
info 0:197 readnoise/DQ_DEF:undeclared-keyword
info 0:197 readnoise/DQ_DEF:undeclared-column
error 0:344 readnoise:nx-SUBSIZE1-ny-SUBSIZE2
error 0:353 ipc:name
error 0:114 ipc/name/instrument:value
info 0:348 ipc:undeclared-hdu
error 0:127 ipc/PRIMARY/TELESCOP:presence
error 0:127 ipc/PRIMARY/TELESCOP:type
error 0:127 ipc/PRIMARY/TELESCOP:null
error 0:127 ipc/PRIMARY/TELESCOP:in
error 0:128 ipc/PRIMARY/REFTYPE:presence
error 0:128 ipc/PRIMARY/REFTYPE:type
error 0:128 ipc/PRIMARY/REFTYPE:null
error 0:128 ipc/PRIMARY/REFTYPE:value
error 0:128 ipc/PRIMARY/REFTYPE:in
error 0:129 ipc/PRIMARY/DESCRIP:presence
error 0:129 ipc/PRIMARY/DESCRIP:type
error 0:129 ipc/PRIMARY/DESCRIP:null
error 0:129 ipc/PRIMARY/DESCRIP:nonempty
error 0:130 ipc/PRIMARY/AUTHOR:presence
error 0:130 ipc/PRIMARY/AUTHOR:type
error 0:130 ipc/PRIMARY/AUTHOR:null
error 0:130 ipc/PRIMARY/AUTHOR:nonempty
error 0:131 ipc/PRIMARY/PEDIGREE:presence
error 0:131 ipc/PRIMARY/PEDIGREE:type
error 0:131 ipc/PRIMARY/PEDIGREE:null
error 0:131 ipc/PRIMARY/PEDIGREE:matches
error 0:132 ipc/PRIMARY/USEAFTER:presence
error 0:132 ipc/PRIMARY/USEAFTER:type
error 0:132 ipc/PRIMARY/USEAFTER:null
error 0:133 ipc/PRIMARY/HISTORY:presence
error 0:133 ipc/PRIMARY/HISTORY:nonempty
error 0:134 ipc/PRIMARY/DATE:type
error 0:134 ipc/PRIMARY/DATE:null
warning 0:135 ipc/PRIMARY/DATAMODL:presence
error 0:135 ipc/PRIMARY/DATAMODL:type
error 0:135 ipc/PRIMARY/DATAMODL:null
error 0:136 ipc/PRIMARY/FILENAME:type
error 0:136 ipc/PRIMARY/FILENAME:null
error 0:137 ipc/PRIMARY/FILETYPE:type
error 0:137 ipc/PRIMARY/FILETYPE:null
error 0:138 ipc/PRIMARY/ORIGIN:type
error 0:138 ipc/PRIMARY/ORIGIN:null
error 0:139 ipc/PRIMARY/TIMESYS:type
error 0:139 ipc/PRIMARY/TIMESYS:null
error 0:140 ipc/PRIMARY/TIMEUNIT:type
error 0:140 ipc/PRIMARY/TIMEUNIT:null
error 0:142 ipc/PRIMARY/INSTRUME:presence
error 0:142 ipc/PRIMARY/INSTRUME:type
error 0:142 ipc/PRIMARY/INSTRUME:null
error 0:142 ipc/PRIMARY/INSTRUME:in
error 0:143 ipc/PRIMARY/DETECTOR:presence
error 0:143 ipc/PRIMARY/DETECTOR:type
error 0:143 ipc/PRIMARY/DETECTOR:null
error 0:143 ipc/PRIMARY/DETECTOR:in
error 0:144 ipc/PRIMARY/EXP_TYPE:type
error 0:144 ipc/PRIMARY/EXP_TYPE:null
error 0:145 ipc/PRIMARY/READPATT:type
error 0:145 ipc/PRIMARY/READPATT:null
error 0:146 ipc/PRIMARY/FILTER:type
error 0:146 ipc/PRIMARY/FILTER:null
error 0:147 ipc/PRIMARY/PUPIL:type
error 0:147 ipc/PRIMARY/PUPIL:null
error 0:148 ipc/PRIMARY/GRATING:type
error 0:148 ipc/PRIMARY/GRATING:null
error 0:149 ipc/PRIMARY/BAND:type
error 0:149 ipc/PRIMARY/BAND:null
error 0:150 ipc/PRIMARY/CHANNEL:type
error 0:150 ipc/PRIMARY/CHANNEL:null
error 0:151 ipc/PRIMARY/MODULE:type
error 0:151 ipc/PRIMARY/MODULE:null
error 0:152 ipc/PRIMARY/NOUTPUTS:type
error 0:152 ipc/PRIMARY/NOUTPUTS:null
error 0:152 ipc/PRIMARY/NOUTPUTS:in
error 0:153 ipc/PRIMARY/P_DETECT:type
error 0:153 ipc/PRIMARY/P_DETECT:null
error 0:153 ipc/PRIMARY/P_DETECT:matches
error 0:154 ipc/PRIMARY/P_EXP_TY:type
error 0:154 ipc/PRIMARY/P_EXP_TY:null
error 0:154 ipc/PRIMARY/P_EXP_TY:matches
error 0:155 ipc/PRIMARY/P_READPA:type
error 0:155 ipc/PRIMARY/P_READPA:null
error 0:155 ipc/PRIMARY/P_READPA:matches
error 0:156 ipc/PRIMARY/P_FILTER:type
error 0:156 ipc/PRIMARY/P_FILTER:null
error 0:156 ipc/PRIMARY/P_FILTER:matches
error 0:157 ipc/PRIMARY/P_PUPIL:type
error 0:157 ipc/PRIMARY/P_PUPIL:null
error 0:157 ipc/PRIMARY/P_PUPIL:matches
error 0:158 ipc/PRIMARY/P_GRATIN:type
error 0:158 ipc/PRIMARY/P_GRATIN:null
error 0:158 ipc/PRIMARY/P_GRATIN:matches
error 0:159 ipc/PRIMARY/P_BAND:type
error 0:159 ipc/PRIMARY/P_BAND:null
error 0:159 ipc/PRIMARY/P_BAND:matches
error 0:160 ipc/PRIMARY/P_CHANNE:type
error 0:160 ipc/PRIMARY/P_CHANNE:null
error 0:160 ipc/PRIMARY/P_CHANNE:matches
error 0:161 ipc/PRIMARY/P_SUBARR:type
error 0:161 ipc/PRIMARY/P_SUBARR:null
error 0:161 ipc/PRIMARY/P_SUBARR:matches
error 0:354 ipc/PRIMARY:shape
info 0:354 ipc/PRIMARY:undeclared-keyword
error 0:355 ipc/SCI:presence
error 0:355 ipc/SCI:kind
error 0:355 ipc/SCI:match
error 0:355 ipc/SCI:type
error 0:355 ipc/SCI:shape
error 0:355 ipc/SCI:null
info 0:355 ipc/SCI:undeclared-keyword
error 0:197 ipc/DQ_DEF:kind
error 0:197 ipc/DQ_DEF:match
error 0:199 ipc/DQ_DEF/BIT:presence
error 0:199 ipc/DQ_DEF/BIT:type
error 0:199 ipc/DQ_DEF/BIT:shape
error 0:199 ipc/DQ_DEF/BIT:null
error 0:199 ipc/DQ_DEF/BIT:limit
error 0:200 ipc/DQ_DEF/VALUE:presence
error 0:200 ipc/DQ_DEF/VALUE:type
error 0:200 ipc/DQ_DEF/VALUE:shape
error 0:200 ipc/DQ_DEF/VALUE:null
error 0:200 ipc/DQ_DEF/VALUE:limit
error 0:201 ipc/DQ_DEF/NAME:presence
error 0:201 ipc/DQ_DEF/NAME:type
error 0:201 ipc/DQ_DEF/NAME:shape
error 0:201 ipc/DQ_DEF/NAME:null
warning 0:201 ipc/DQ_DEF/NAME:in
error 0:202 ipc/DQ_DEF/DESCRIPTION:presence
error 0:202 ipc/DQ_DEF/DESCRIPTION:type
error 0:202 ipc/DQ_DEF/DESCRIPTION:shape
error 0:202 ipc/DQ_DEF/DESCRIPTION:null
error 0:205 ipc/DQ_DEF:BIT-VALUE
info 0:197 ipc/DQ_DEF:undeclared-keyword
info 0:197 ipc/DQ_DEF:undeclared-column
error 0:357 ipc:sum-SCI
error 0:365 ipc_pixels:name
error 0:114 ipc_pixels/name/instrument:value
info 0:360 ipc_pixels:undeclared-hdu
error 0:127 ipc_pixels/PRIMARY/TELESCOP:presence
error 0:127 ipc_pixels/PRIMARY/TELESCOP:type
error 0:127 ipc_pixels/PRIMARY/TELESCOP:null
error 0:127 ipc_pixels/PRIMARY/TELESCOP:in
error 0:128 ipc_pixels/PRIMARY/REFTYPE:presence
error 0:128 ipc_pixels/PRIMARY/REFTYPE:type
error 0:128 ipc_pixels/PRIMARY/REFTYPE:null
error 0:128 ipc_pixels/PRIMARY/REFTYPE:value
error 0:128 ipc_pixels/PRIMARY/REFTYPE:in
error 0:129 ipc_pixels/PRIMARY/DESCRIP:presence
error 0:129 ipc_pixels/PRIMARY/DESCRIP:type
error 0:129 ipc_pixels/PRIMARY/DESCRIP:null
error 0:129 ipc_pixels/PRIMARY/DESCRIP:nonempty
error 0:130 ipc_pixels/PRIMARY/AUTHOR:presence
error 0:130 ipc_pixels/PRIMARY/AUTHOR:type
error 0:130 ipc_pixels/PRIMARY/AUTHOR:null
error 0:130 ipc_pixels/PRIMARY/AUTHOR:nonempty
error 0:131 ipc_pixels/PRIMARY/PEDIGREE:presence
error 0:131 ipc_pixels/PRIMARY/PEDIGREE:type
error 0:131 ipc_pixels/PRIMARY/PEDIGREE:null
error 0:131 ipc_pixels/PRIMARY/PEDIGREE:matches
error 0:132 ipc_pixels/PRIMARY/USEAFTER:presence
error 0:132 ipc_pixels/PRIMARY/USEAFTER:type
error 0:132 ipc_pixels/PRIMARY/USEAFTER:null
error 0:133 ipc_pixels/PRIMARY/HISTORY:presence
error 0:133 ipc_pixels/PRIMARY/HISTORY:nonempty
error 0:134 ipc_pixels/PRIMARY/DATE:type
error 0:134 ipc_pixels/PRIMARY/DATE:null
warning 0:135 ipc_pixels/PRIMARY/DATAMODL:presence
error 0:135 ipc_pixels/PRIMARY/DATAMODL:type
error 0:135 ipc_pixels/PRIMARY/DATAMODL:null
error 0:136 ipc_pixels/PRIMARY/FILENAME:type
error 0:136 ipc_pixels/PRIMARY/FILENAME:null
error 0:137 ipc_pixels/PRIMARY/FILETYPE:type
error 0:137 ipc_pixels/PRIMARY/FILETYPE:null
error 0:138 ipc_pixels/PRIMARY/ORIGIN:type
error 0:138 ipc_pixels/PRIMARY/ORIGIN:null
error 0:139 ipc_pixels/PRIMARY/TIMESYS:type
error 0:139 ipc_pixels/PRIMARY/TIMESYS:null
error 0:140 ipc_pixels/PRIMARY/TIMEUNIT:type
error 0:140 ipc_pixels/PRIMARY/TIMEUNIT:null
error 0:142 ipc_pixels/PRIMARY/INSTRUME:presence
error 0:142 ipc_pixels/PRIMARY/INSTRUME:type
error 0:142 ipc_pixels/PRIMARY/INSTRUME:null
error 0:142 ipc_pixels/PRIMARY/INSTRUME:in
error 0:143 ipc_pixels/PRIMARY/DETECTOR:presence
error 0:143 ipc_pixels/PRIMARY/DETECTOR:type
error 0:143 ipc_pixels/PRIMARY/DETECTOR:null
error 0:143 ipc_pixels/PRIMARY/DETECTOR:in
error 0:144 ipc_pixels/PRIMARY/EXP_TYPE:type
error 0:144 ipc_pixels/PRIMARY/EXP_TYPE:null
error 0:145 ipc_pixels/PRIMARY/READPATT:type
error 0:145 ipc_pixels/PRIMARY/READPATT:null
error 0:146 ipc_pixels/PRIMARY/FILTER:type
error 0:146 ipc_pixels/PRIMARY/FILTER:null
error 0:147 ipc_pixels/PRIMARY/PUPIL:type
error 0:147 ipc_pixels/PRIMARY/PUPIL:null
error 0:148 ipc_pixels/PRIMARY/GRATING:type
error 0:148 ipc_pixels/PRIMARY/GRATING:null
error 0:149 ipc_pixels/PRIMARY/BAND:type
error 0:149 ipc_pixels/PRIMARY/BAND:null
error 0:150 ipc_pixels/PRIMARY/CHANNEL:type
error 0:150 ipc_pixels/PRIMARY/CHANNEL:null
error 0:151 ipc_pixels/PRIMARY/MODULE:type
error 0:151 ipc_pixels/PRIMARY/MODULE:null
error 0:152 ipc_pixels/PRIMARY/NOUTPUTS:type
error 0:152 ipc_pixels/PRIMARY/NOUTPUTS:null
error 0:152 ipc_pixels/PRIMARY/NOUTPUTS:in
error 0:153 ipc_pixels/PRIMARY/P_DETECT:type
error 0:153 ipc_pixels/PRIMARY/P_DETECT:null
error 0:153 ipc_pixels/PRIMARY/P_DETECT:matches
error 0:154 ipc_pixels/PRIMARY/P_EXP_TY:type
error 0:154 ipc_pixels/PRIMARY/P_EXP_TY:null
error 0:154 ipc_pixels/PRIMARY/P_EXP_TY:matches
error 0:155 ipc_pixels/PRIMARY/P_READPA:type
error 0:155 ipc_pixels/PRIMARY/P_READPA:null
error 0:155 ipc_pixels/PRIMARY/P_READPA:matches
error 0:156 ipc_pixels/PRIMARY/P_FILTER:type
error 0:156 ipc_pixels/PRIMARY/P_FILTER:null
error 0:156 ipc_pixels/PRIMARY/P_FILTER:matches
error 0:157 ipc_pixels/PRIMARY/P_PUPIL:type
error 0:157 ipc_pixels/PRIMARY/P_PUPIL:null
error 0:157 ipc_pixels/PRIMARY/P_PUPIL:matches
error 0:158 ipc_pixels/PRIMARY/P_GRATIN:type
error 0:158 ipc_pixels/PRIMARY/P_GRATIN:null
error 0:158 ipc_pixels/PRIMARY/P_GRATIN:matches
error 0:159 ipc_pixels/PRIMARY/P_BAND:type
error 0:159 ipc_pixels/PRIMARY/P_BAND:null
error 0:159 ipc_pixels/PRIMARY/P_BAND:matches
error 0:160 ipc_pixels/PRIMARY/P_CHANNE:type
error 0:160 ipc_pixels/PRIMARY/P_CHANNE:null
error 0:160 ipc_pixels/PRIMARY/P_CHANNE:matches
error 0:161 ipc_pixels/PRIMARY/P_SUBARR:type
error 0:161 ipc_pixels/PRIMARY/P_SUBARR:null
error 0:161 ipc_pixels/PRIMARY/P_SUBARR:matches
error 0:366 ipc_pixels/PRIMARY:shape
info 0:366 ipc_pixels/PRIMARY:undeclared-keyword
error 0:367 ipc_pixels/SCI:presence
error 0:367 ipc_pixels/SCI:kind
error 0:367 ipc_pixels/SCI:match
error 0:367 ipc_pixels/SCI:type
error 0:367 ipc_pixels/SCI:shape
error 0:367 ipc_pixels/SCI:null
info 0:367 ipc_pixels/SCI:undeclared-keyword
error 0:197 ipc_pixels/DQ_DEF:kind
error 0:197 ipc_pixels/DQ_DEF:match
error 0:199 ipc_pixels/DQ_DEF/BIT:presence
error 0:199 ipc_pixels/DQ_DEF/BIT:type
error 0:199 ipc_pixels/DQ_DEF/BIT:shape
error 0:199 ipc_pixels/DQ_DEF/BIT:null
error 0:199 ipc_pixels/DQ_DEF/BIT:limit
error 0:200 ipc_pixels/DQ_DEF/VALUE:presence
error 0:200 ipc_pixels/DQ_DEF/VALUE:type
error 0:200 ipc_pixels/DQ_DEF/VALUE:shape
error 0:200 ipc_pixels/DQ_DEF/VALUE:null
error 0:200 ipc_pixels/DQ_DEF/VALUE:limit
error 0:201 ipc_pixels/DQ_DEF/NAME:presence
error 0:201 ipc_pixels/DQ_DEF/NAME:type
error 0:201 ipc_pixels/DQ_DEF/NAME:shape
error 0:201 ipc_pixels/DQ_DEF/NAME:null
warning 0:201 ipc_pixels/DQ_DEF/NAME:in
error 0:202 ipc_pixels/DQ_DEF/DESCRIPTION:presence
error 0:202 ipc_pixels/DQ_DEF/DESCRIPTION:type
error 0:202 ipc_pixels/DQ_DEF/DESCRIPTION:shape
error 0:202 ipc_pixels/DQ_DEF/DESCRIPTION:null
error 0:205 ipc_pixels/DQ_DEF:BIT-VALUE
info 0:197 ipc_pixels/DQ_DEF:undeclared-keyword
info 0:197 ipc_pixels/DQ_DEF:undeclared-column
error 0:369 ipc_pixels:sum-SCI
error 0:377 saturation:name
error 0:114 saturation/name/instrument:value
info 0:372 saturation:undeclared-hdu
error 0:127 saturation/PRIMARY/TELESCOP:presence
error 0:127 saturation/PRIMARY/TELESCOP:type
error 0:127 saturation/PRIMARY/TELESCOP:null
error 0:127 saturation/PRIMARY/TELESCOP:in
error 0:128 saturation/PRIMARY/REFTYPE:presence
error 0:128 saturation/PRIMARY/REFTYPE:type
error 0:128 saturation/PRIMARY/REFTYPE:null
error 0:128 saturation/PRIMARY/REFTYPE:value
error 0:128 saturation/PRIMARY/REFTYPE:in
error 0:129 saturation/PRIMARY/DESCRIP:presence
error 0:129 saturation/PRIMARY/DESCRIP:type
error 0:129 saturation/PRIMARY/DESCRIP:null
error 0:129 saturation/PRIMARY/DESCRIP:nonempty
error 0:130 saturation/PRIMARY/AUTHOR:presence
error 0:130 saturation/PRIMARY/AUTHOR:type
error 0:130 saturation/PRIMARY/AUTHOR:null
error 0:130 saturation/PRIMARY/AUTHOR:nonempty
error 0:131 saturation/PRIMARY/PEDIGREE:presence
error 0:131 saturation/PRIMARY/PEDIGREE:type
error 0:131 saturation/PRIMARY/PEDIGREE:null
error 0:131 saturation/PRIMARY/PEDIGREE:matches
error 0:132 saturation/PRIMARY/USEAFTER:presence
error 0:132 saturation/PRIMARY/USEAFTER:type
error 0:132 saturation/PRIMARY/USEAFTER:null
error 0:133 saturation/PRIMARY/HISTORY:presence
error 0:133 saturation/PRIMARY/HISTORY:nonempty
error 0:134 saturation/PRIMARY/DATE:type
error 0:134 saturation/PRIMARY/DATE:null
warning 0:135 saturation/PRIMARY/DATAMODL:presence
error 0:135 saturation/PRIMARY/DATAMODL:type
error 0:135 saturation/PRIMARY/DATAMODL:null
error 0:136 saturation/PRIMARY/FILENAME:type
error 0:136 saturation/PRIMARY/FILENAME:null
error 0:137 saturation/PRIMARY/FILETYPE:type
error 0:137 saturation/PRIMARY/FILETYPE:null
error 0:138 saturation/PRIMARY/ORIGIN:type
error 0:138 saturation/PRIMARY/ORIGIN:null
error 0:139 saturation/PRIMARY/TIMESYS:type
error 0:139 saturation/PRIMARY/TIMESYS:null
error 0:140 saturation/PRIMARY/TIMEUNIT:type
error 0:140 saturation/PRIMARY/TIMEUNIT:null
error 0:142 saturation/PRIMARY/INSTRUME:presence
error 0:142 saturation/PRIMARY/INSTRUME:type
error 0:142 saturation/PRIMARY/INSTRUME:null
error 0:142 saturation/PRIMARY/INSTRUME:in
error 0:143 saturation/PRIMARY/DETECTOR:presence
error 0:143 saturation/PRIMARY/DETECTOR:type
error 0:143 saturation/PRIMARY/DETECTOR:null
error 0:143 saturation/PRIMARY/DETECTOR:in
error 0:144 saturation/PRIMARY/EXP_TYPE:type
error 0:144 saturation/PRIMARY/EXP_TYPE:null
error 0:145 saturation/PRIMARY/READPATT:type
error 0:145 saturation/PRIMARY/READPATT:null
error 0:146 saturation/PRIMARY/FILTER:type
error 0:146 saturation/PRIMARY/FILTER:null
error 0:147 saturation/PRIMARY/PUPIL:type
error 0:147 saturation/PRIMARY/PUPIL:null
error 0:148 saturation/PRIMARY/GRATING:type
error 0:148 saturation/PRIMARY/GRATING:null
error 0:149 saturation/PRIMARY/BAND:type
error 0:149 saturation/PRIMARY/BAND:null
error 0:150 saturation/PRIMARY/CHANNEL:type
error 0:150 saturation/PRIMARY/CHANNEL:null
error 0:151 saturation/PRIMARY/MODULE:type
error 0:151 saturation/PRIMARY/MODULE:null
error 0:152 saturation/PRIMARY/NOUTPUTS:type
error 0:152 saturation/PRIMARY/NOUTPUTS:null
error 0:152 saturation/PRIMARY/NOUTPUTS:in
error 0:153 saturation/PRIMARY/P_DETECT:type
error 0:153 saturation/PRIMARY/P_DETECT:null
error 0:153 saturation/PRIMARY/P_DETECT:matches
error 0:154 saturation/PRIMARY/P_EXP_TY:type
error 0:154 saturation/PRIMARY/P_EXP_TY:null
error 0:154 saturation/PRIMARY/P_EXP_TY:matches
error 0:155 saturation/PRIMARY/P_READPA:type
error 0:155 saturation/PRIMARY/P_READPA:null
error 0:155 saturation/PRIMARY/P_READPA:matches
error 0:156 saturation/PRIMARY/P_FILTER:type
error 0:156 saturation/PRIMARY/P_FILTER:null
error 0:156 saturation/PRIMARY/P_FILTER:matches
error 0:157 saturation/PRIMARY/P_PUPIL:type
error 0:157 saturation/PRIMARY/P_PUPIL:null
error 0:157 saturation/PRIMARY/P_PUPIL:matches
error 0:158 saturation/PRIMARY/P_GRATIN:type
error 0:158 saturation/PRIMARY/P_GRATIN:null
error 0:158 saturation/PRIMARY/P_GRATIN:matches
error 0:159 saturation/PRIMARY/P_BAND:type
error 0:159 saturation/PRIMARY/P_BAND:null
error 0:159 saturation/PRIMARY/P_BAND:matches
error 0:160 saturation/PRIMARY/P_CHANNE:type
error 0:160 saturation/PRIMARY/P_CHANNE:null
error 0:160 saturation/PRIMARY/P_CHANNE:matches
error 0:161 saturation/PRIMARY/P_SUBARR:type
error 0:161 saturation/PRIMARY/P_SUBARR:null
error 0:161 saturation/PRIMARY/P_SUBARR:matches
error 0:169 saturation/PRIMARY/SUBARRAY:presence
error 0:169 saturation/PRIMARY/SUBARRAY:type
error 0:169 saturation/PRIMARY/SUBARRAY:null
error 0:170 saturation/PRIMARY/SUBSTRT1:presence
error 0:170 saturation/PRIMARY/SUBSTRT1:type
error 0:170 saturation/PRIMARY/SUBSTRT1:null
error 0:170 saturation/PRIMARY/SUBSTRT1:limit
error 0:171 saturation/PRIMARY/SUBSTRT2:presence
error 0:171 saturation/PRIMARY/SUBSTRT2:type
error 0:171 saturation/PRIMARY/SUBSTRT2:null
error 0:171 saturation/PRIMARY/SUBSTRT2:limit
error 0:172 saturation/PRIMARY/SUBSIZE1:presence
error 0:172 saturation/PRIMARY/SUBSIZE1:type
error 0:172 saturation/PRIMARY/SUBSIZE1:null
error 0:172 saturation/PRIMARY/SUBSIZE1:limit
error 0:173 saturation/PRIMARY/SUBSIZE2:presence
error 0:173 saturation/PRIMARY/SUBSIZE2:type
error 0:173 saturation/PRIMARY/SUBSIZE2:null
error 0:173 saturation/PRIMARY/SUBSIZE2:limit
error 0:174 saturation/PRIMARY/FASTAXIS:presence
error 0:174 saturation/PRIMARY/FASTAXIS:type
error 0:174 saturation/PRIMARY/FASTAXIS:null
error 0:174 saturation/PRIMARY/FASTAXIS:in
error 0:175 saturation/PRIMARY/SLOWAXIS:presence
error 0:175 saturation/PRIMARY/SLOWAXIS:type
error 0:175 saturation/PRIMARY/SLOWAXIS:null
error 0:175 saturation/PRIMARY/SLOWAXIS:in
error 0:176 saturation/PRIMARY/GAINFACT:type
error 0:176 saturation/PRIMARY/GAINFACT:null
error 0:176 saturation/PRIMARY/GAINFACT:unit
error 0:176 saturation/PRIMARY/GAINFACT:limit
error 0:378 saturation/PRIMARY:shape
error 0:179 saturation/PRIMARY:SUBSTRT1
error 0:180 saturation/PRIMARY:SUBSTRT2
error 0:183 saturation/PRIMARY:FASTAXIS-SLOWAXIS
error 0:184 saturation/PRIMARY:SUBSTRT1-SUBSIZE1
error 0:185 saturation/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:382 saturation/PRIMARY:exists-SUBARRAY
info 0:378 saturation/PRIMARY:undeclared-keyword
error 0:385 saturation/SCI:presence
error 0:385 saturation/SCI:kind
error 0:385 saturation/SCI:match
error 0:385 saturation/SCI:type
error 0:385 saturation/SCI:shape
error 0:385 saturation/SCI:unit
info 0:385 saturation/SCI:undeclared-keyword
warning 0:192 saturation/DQ:presence
error 0:192 saturation/DQ:kind
error 0:192 saturation/DQ:match
error 0:192 saturation/DQ:type
error 0:192 saturation/DQ:shape
error 0:192 saturation/DQ:null
info 0:192 saturation/DQ:undeclared-keyword
error 0:197 saturation/DQ_DEF:kind
error 0:197 saturation/DQ_DEF:match
error 0:199 saturation/DQ_DEF/BIT:presence
error 0:199 saturation/DQ_DEF/BIT:type
error 0:199 saturation/DQ_DEF/BIT:shape
error 0:199 saturation/DQ_DEF/BIT:null
error 0:199 saturation/DQ_DEF/BIT:limit
error 0:200 saturation/DQ_DEF/VALUE:presence
error 0:200 saturation/DQ_DEF/VALUE:type
error 0:200 saturation/DQ_DEF/VALUE:shape
error 0:200 saturation/DQ_DEF/VALUE:null
error 0:200 saturation/DQ_DEF/VALUE:limit
error 0:201 saturation/DQ_DEF/NAME:presence
error 0:201 saturation/DQ_DEF/NAME:type
error 0:201 saturation/DQ_DEF/NAME:shape
error 0:201 saturation/DQ_DEF/NAME:null
warning 0:201 saturation/DQ_DEF/NAME:in
error 0:202 saturation/DQ_DEF/DESCRIPTION:presence
error 0:202 saturation/DQ_DEF/DESCRIPTION:type
error 0:202 saturation/DQ_DEF/DESCRIPTION:shape
error 0:202 saturation/DQ_DEF/DESCRIPTION:null
error 0:205 saturation/DQ_DEF:BIT-VALUE
info 0:197 saturation/DQ_DEF:undeclared-keyword
info 0:197 saturation/DQ_DEF:undeclared-column
error 0:388 saturation:nx-SUBSIZE1-ny-SUBSIZE2
error 0:397 superbias:name
error 0:114 superbias/name/instrument:value
info 0:392 superbias:undeclared-hdu
error 0:127 superbias/PRIMARY/TELESCOP:presence
error 0:127 superbias/PRIMARY/TELESCOP:type
error 0:127 superbias/PRIMARY/TELESCOP:null
error 0:127 superbias/PRIMARY/TELESCOP:in
error 0:128 superbias/PRIMARY/REFTYPE:presence
error 0:128 superbias/PRIMARY/REFTYPE:type
error 0:128 superbias/PRIMARY/REFTYPE:null
error 0:128 superbias/PRIMARY/REFTYPE:value
error 0:128 superbias/PRIMARY/REFTYPE:in
error 0:129 superbias/PRIMARY/DESCRIP:presence
error 0:129 superbias/PRIMARY/DESCRIP:type
error 0:129 superbias/PRIMARY/DESCRIP:null
error 0:129 superbias/PRIMARY/DESCRIP:nonempty
error 0:130 superbias/PRIMARY/AUTHOR:presence
error 0:130 superbias/PRIMARY/AUTHOR:type
error 0:130 superbias/PRIMARY/AUTHOR:null
error 0:130 superbias/PRIMARY/AUTHOR:nonempty
error 0:131 superbias/PRIMARY/PEDIGREE:presence
error 0:131 superbias/PRIMARY/PEDIGREE:type
error 0:131 superbias/PRIMARY/PEDIGREE:null
error 0:131 superbias/PRIMARY/PEDIGREE:matches
error 0:132 superbias/PRIMARY/USEAFTER:presence
error 0:132 superbias/PRIMARY/USEAFTER:type
error 0:132 superbias/PRIMARY/USEAFTER:null
error 0:133 superbias/PRIMARY/HISTORY:presence
error 0:133 superbias/PRIMARY/HISTORY:nonempty
error 0:134 superbias/PRIMARY/DATE:type
error 0:134 superbias/PRIMARY/DATE:null
warning 0:135 superbias/PRIMARY/DATAMODL:presence
error 0:135 superbias/PRIMARY/DATAMODL:type
error 0:135 superbias/PRIMARY/DATAMODL:null
error 0:136 superbias/PRIMARY/FILENAME:type
error 0:136 superbias/PRIMARY/FILENAME:null
error 0:137 superbias/PRIMARY/FILETYPE:type
error 0:137 superbias/PRIMARY/FILETYPE:null
error 0:138 superbias/PRIMARY/ORIGIN:type
error 0:138 superbias/PRIMARY/ORIGIN:null
error 0:139 superbias/PRIMARY/TIMESYS:type
error 0:139 superbias/PRIMARY/TIMESYS:null
error 0:140 superbias/PRIMARY/TIMEUNIT:type
error 0:140 superbias/PRIMARY/TIMEUNIT:null
error 0:142 superbias/PRIMARY/INSTRUME:presence
error 0:142 superbias/PRIMARY/INSTRUME:type
error 0:142 superbias/PRIMARY/INSTRUME:null
error 0:142 superbias/PRIMARY/INSTRUME:in
error 0:143 superbias/PRIMARY/DETECTOR:presence
error 0:143 superbias/PRIMARY/DETECTOR:type
error 0:143 superbias/PRIMARY/DETECTOR:null
error 0:143 superbias/PRIMARY/DETECTOR:in
error 0:144 superbias/PRIMARY/EXP_TYPE:type
error 0:144 superbias/PRIMARY/EXP_TYPE:null
error 0:145 superbias/PRIMARY/READPATT:type
error 0:145 superbias/PRIMARY/READPATT:null
error 0:146 superbias/PRIMARY/FILTER:type
error 0:146 superbias/PRIMARY/FILTER:null
error 0:147 superbias/PRIMARY/PUPIL:type
error 0:147 superbias/PRIMARY/PUPIL:null
error 0:148 superbias/PRIMARY/GRATING:type
error 0:148 superbias/PRIMARY/GRATING:null
error 0:149 superbias/PRIMARY/BAND:type
error 0:149 superbias/PRIMARY/BAND:null
error 0:150 superbias/PRIMARY/CHANNEL:type
error 0:150 superbias/PRIMARY/CHANNEL:null
error 0:151 superbias/PRIMARY/MODULE:type
error 0:151 superbias/PRIMARY/MODULE:null
error 0:152 superbias/PRIMARY/NOUTPUTS:type
error 0:152 superbias/PRIMARY/NOUTPUTS:null
error 0:152 superbias/PRIMARY/NOUTPUTS:in
error 0:153 superbias/PRIMARY/P_DETECT:type
error 0:153 superbias/PRIMARY/P_DETECT:null
error 0:153 superbias/PRIMARY/P_DETECT:matches
error 0:154 superbias/PRIMARY/P_EXP_TY:type
error 0:154 superbias/PRIMARY/P_EXP_TY:null
error 0:154 superbias/PRIMARY/P_EXP_TY:matches
error 0:155 superbias/PRIMARY/P_READPA:type
error 0:155 superbias/PRIMARY/P_READPA:null
error 0:155 superbias/PRIMARY/P_READPA:matches
error 0:156 superbias/PRIMARY/P_FILTER:type
error 0:156 superbias/PRIMARY/P_FILTER:null
error 0:156 superbias/PRIMARY/P_FILTER:matches
error 0:157 superbias/PRIMARY/P_PUPIL:type
error 0:157 superbias/PRIMARY/P_PUPIL:null
error 0:157 superbias/PRIMARY/P_PUPIL:matches
error 0:158 superbias/PRIMARY/P_GRATIN:type
error 0:158 superbias/PRIMARY/P_GRATIN:null
error 0:158 superbias/PRIMARY/P_GRATIN:matches
error 0:159 superbias/PRIMARY/P_BAND:type
error 0:159 superbias/PRIMARY/P_BAND:null
error 0:159 superbias/PRIMARY/P_BAND:matches
error 0:160 superbias/PRIMARY/P_CHANNE:type
error 0:160 superbias/PRIMARY/P_CHANNE:null
error 0:160 superbias/PRIMARY/P_CHANNE:matches
error 0:161 superbias/PRIMARY/P_SUBARR:type
error 0:161 superbias/PRIMARY/P_SUBARR:null
error 0:161 superbias/PRIMARY/P_SUBARR:matches
error 0:169 superbias/PRIMARY/SUBARRAY:presence
error 0:169 superbias/PRIMARY/SUBARRAY:type
error 0:169 superbias/PRIMARY/SUBARRAY:null
error 0:170 superbias/PRIMARY/SUBSTRT1:presence
error 0:170 superbias/PRIMARY/SUBSTRT1:type
error 0:170 superbias/PRIMARY/SUBSTRT1:null
error 0:170 superbias/PRIMARY/SUBSTRT1:limit
error 0:171 superbias/PRIMARY/SUBSTRT2:presence
error 0:171 superbias/PRIMARY/SUBSTRT2:type
error 0:171 superbias/PRIMARY/SUBSTRT2:null
error 0:171 superbias/PRIMARY/SUBSTRT2:limit
error 0:172 superbias/PRIMARY/SUBSIZE1:presence
error 0:172 superbias/PRIMARY/SUBSIZE1:type
error 0:172 superbias/PRIMARY/SUBSIZE1:null
error 0:172 superbias/PRIMARY/SUBSIZE1:limit
error 0:173 superbias/PRIMARY/SUBSIZE2:presence
error 0:173 superbias/PRIMARY/SUBSIZE2:type
error 0:173 superbias/PRIMARY/SUBSIZE2:null
error 0:173 superbias/PRIMARY/SUBSIZE2:limit
error 0:174 superbias/PRIMARY/FASTAXIS:presence
error 0:174 superbias/PRIMARY/FASTAXIS:type
error 0:174 superbias/PRIMARY/FASTAXIS:null
error 0:174 superbias/PRIMARY/FASTAXIS:in
error 0:175 superbias/PRIMARY/SLOWAXIS:presence
error 0:175 superbias/PRIMARY/SLOWAXIS:type
error 0:175 superbias/PRIMARY/SLOWAXIS:null
error 0:175 superbias/PRIMARY/SLOWAXIS:in
error 0:176 superbias/PRIMARY/GAINFACT:type
error 0:176 superbias/PRIMARY/GAINFACT:null
error 0:176 superbias/PRIMARY/GAINFACT:unit
error 0:176 superbias/PRIMARY/GAINFACT:limit
error 0:398 superbias/PRIMARY:shape
error 0:179 superbias/PRIMARY:SUBSTRT1
error 0:180 superbias/PRIMARY:SUBSTRT2
error 0:183 superbias/PRIMARY:FASTAXIS-SLOWAXIS
error 0:184 superbias/PRIMARY:SUBSTRT1-SUBSIZE1
error 0:185 superbias/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:401 superbias/PRIMARY:INSTRUME
error 0:402 superbias/PRIMARY:exists-READPATT
info 0:398 superbias/PRIMARY:undeclared-keyword
error 0:404 superbias/SCI:presence
error 0:404 superbias/SCI:kind
error 0:404 superbias/SCI:match
error 0:404 superbias/SCI:type
error 0:404 superbias/SCI:shape
error 0:404 superbias/SCI:unit
info 0:404 superbias/SCI:undeclared-keyword
warning 0:405 superbias/ERR:presence
error 0:405 superbias/ERR:kind
error 0:405 superbias/ERR:match
error 0:405 superbias/ERR:type
error 0:405 superbias/ERR:shape
error 0:405 superbias/ERR:null
error 0:405 superbias/ERR:unit
info 0:405 superbias/ERR:undeclared-keyword
warning 0:192 superbias/DQ:presence
error 0:192 superbias/DQ:kind
error 0:192 superbias/DQ:match
error 0:192 superbias/DQ:type
error 0:192 superbias/DQ:shape
error 0:192 superbias/DQ:null
info 0:192 superbias/DQ:undeclared-keyword
error 0:197 superbias/DQ_DEF:kind
error 0:197 superbias/DQ_DEF:match
error 0:199 superbias/DQ_DEF/BIT:presence
error 0:199 superbias/DQ_DEF/BIT:type
error 0:199 superbias/DQ_DEF/BIT:shape
error 0:199 superbias/DQ_DEF/BIT:null
error 0:199 superbias/DQ_DEF/BIT:limit
error 0:200 superbias/DQ_DEF/VALUE:presence
error 0:200 superbias/DQ_DEF/VALUE:type
error 0:200 superbias/DQ_DEF/VALUE:shape
error 0:200 superbias/DQ_DEF/VALUE:null
error 0:200 superbias/DQ_DEF/VALUE:limit
error 0:201 superbias/DQ_DEF/NAME:presence
error 0:201 superbias/DQ_DEF/NAME:type
error 0:201 superbias/DQ_DEF/NAME:shape
error 0:201 superbias/DQ_DEF/NAME:null
warning 0:201 superbias/DQ_DEF/NAME:in
error 0:202 superbias/DQ_DEF/DESCRIPTION:presence
error 0:202 superbias/DQ_DEF/DESCRIPTION:type
error 0:202 superbias/DQ_DEF/DESCRIPTION:shape
error 0:202 superbias/DQ_DEF/DESCRIPTION:null
error 0:205 superbias/DQ_DEF:BIT-VALUE
info 0:197 superbias/DQ_DEF:undeclared-keyword
info 0:197 superbias/DQ_DEF:undeclared-column
error 0:408 superbias:nx-SUBSIZE1-ny-SUBSIZE2
error 0:418 linearity:name
error 0:114 linearity/name/instrument:value
info 0:412 linearity:undeclared-hdu
error 0:127 linearity/PRIMARY/TELESCOP:presence
error 0:127 linearity/PRIMARY/TELESCOP:type
error 0:127 linearity/PRIMARY/TELESCOP:null
error 0:127 linearity/PRIMARY/TELESCOP:in
error 0:128 linearity/PRIMARY/REFTYPE:presence
error 0:128 linearity/PRIMARY/REFTYPE:type
error 0:128 linearity/PRIMARY/REFTYPE:null
error 0:128 linearity/PRIMARY/REFTYPE:value
error 0:128 linearity/PRIMARY/REFTYPE:in
error 0:129 linearity/PRIMARY/DESCRIP:presence
error 0:129 linearity/PRIMARY/DESCRIP:type
error 0:129 linearity/PRIMARY/DESCRIP:null
error 0:129 linearity/PRIMARY/DESCRIP:nonempty
error 0:130 linearity/PRIMARY/AUTHOR:presence
error 0:130 linearity/PRIMARY/AUTHOR:type
error 0:130 linearity/PRIMARY/AUTHOR:null
error 0:130 linearity/PRIMARY/AUTHOR:nonempty
error 0:131 linearity/PRIMARY/PEDIGREE:presence
error 0:131 linearity/PRIMARY/PEDIGREE:type
error 0:131 linearity/PRIMARY/PEDIGREE:null
error 0:131 linearity/PRIMARY/PEDIGREE:matches
error 0:132 linearity/PRIMARY/USEAFTER:presence
error 0:132 linearity/PRIMARY/USEAFTER:type
error 0:132 linearity/PRIMARY/USEAFTER:null
error 0:133 linearity/PRIMARY/HISTORY:presence
error 0:133 linearity/PRIMARY/HISTORY:nonempty
error 0:134 linearity/PRIMARY/DATE:type
error 0:134 linearity/PRIMARY/DATE:null
warning 0:135 linearity/PRIMARY/DATAMODL:presence
error 0:135 linearity/PRIMARY/DATAMODL:type
error 0:135 linearity/PRIMARY/DATAMODL:null
error 0:136 linearity/PRIMARY/FILENAME:type
error 0:136 linearity/PRIMARY/FILENAME:null
error 0:137 linearity/PRIMARY/FILETYPE:type
error 0:137 linearity/PRIMARY/FILETYPE:null
error 0:138 linearity/PRIMARY/ORIGIN:type
error 0:138 linearity/PRIMARY/ORIGIN:null
error 0:139 linearity/PRIMARY/TIMESYS:type
error 0:139 linearity/PRIMARY/TIMESYS:null
error 0:140 linearity/PRIMARY/TIMEUNIT:type
error 0:140 linearity/PRIMARY/TIMEUNIT:null
error 0:142 linearity/PRIMARY/INSTRUME:presence
error 0:142 linearity/PRIMARY/INSTRUME:type
error 0:142 linearity/PRIMARY/INSTRUME:null
error 0:142 linearity/PRIMARY/INSTRUME:in
error 0:143 linearity/PRIMARY/DETECTOR:presence
error 0:143 linearity/PRIMARY/DETECTOR:type
error 0:143 linearity/PRIMARY/DETECTOR:null
error 0:143 linearity/PRIMARY/DETECTOR:in
error 0:144 linearity/PRIMARY/EXP_TYPE:type
error 0:144 linearity/PRIMARY/EXP_TYPE:null
error 0:145 linearity/PRIMARY/READPATT:type
error 0:145 linearity/PRIMARY/READPATT:null
error 0:146 linearity/PRIMARY/FILTER:type
error 0:146 linearity/PRIMARY/FILTER:null
error 0:147 linearity/PRIMARY/PUPIL:type
error 0:147 linearity/PRIMARY/PUPIL:null
error 0:148 linearity/PRIMARY/GRATING:type
error 0:148 linearity/PRIMARY/GRATING:null
error 0:149 linearity/PRIMARY/BAND:type
error 0:149 linearity/PRIMARY/BAND:null
error 0:150 linearity/PRIMARY/CHANNEL:type
error 0:150 linearity/PRIMARY/CHANNEL:null
error 0:151 linearity/PRIMARY/MODULE:type
error 0:151 linearity/PRIMARY/MODULE:null
error 0:152 linearity/PRIMARY/NOUTPUTS:type
error 0:152 linearity/PRIMARY/NOUTPUTS:null
error 0:152 linearity/PRIMARY/NOUTPUTS:in
error 0:153 linearity/PRIMARY/P_DETECT:type
error 0:153 linearity/PRIMARY/P_DETECT:null
error 0:153 linearity/PRIMARY/P_DETECT:matches
error 0:154 linearity/PRIMARY/P_EXP_TY:type
error 0:154 linearity/PRIMARY/P_EXP_TY:null
error 0:154 linearity/PRIMARY/P_EXP_TY:matches
error 0:155 linearity/PRIMARY/P_READPA:type
error 0:155 linearity/PRIMARY/P_READPA:null
error 0:155 linearity/PRIMARY/P_READPA:matches
error 0:156 linearity/PRIMARY/P_FILTER:type
error 0:156 linearity/PRIMARY/P_FILTER:null
error 0:156 linearity/PRIMARY/P_FILTER:matches
error 0:157 linearity/PRIMARY/P_PUPIL:type
error 0:157 linearity/PRIMARY/P_PUPIL:null
error 0:157 linearity/PRIMARY/P_PUPIL:matches
error 0:158 linearity/PRIMARY/P_GRATIN:type
error 0:158 linearity/PRIMARY/P_GRATIN:null
error 0:158 linearity/PRIMARY/P_GRATIN:matches
error 0:159 linearity/PRIMARY/P_BAND:type
error 0:159 linearity/PRIMARY/P_BAND:null
error 0:159 linearity/PRIMARY/P_BAND:matches
error 0:160 linearity/PRIMARY/P_CHANNE:type
error 0:160 linearity/PRIMARY/P_CHANNE:null
error 0:160 linearity/PRIMARY/P_CHANNE:matches
error 0:161 linearity/PRIMARY/P_SUBARR:type
error 0:161 linearity/PRIMARY/P_SUBARR:null
error 0:161 linearity/PRIMARY/P_SUBARR:matches
error 0:169 linearity/PRIMARY/SUBARRAY:presence
error 0:169 linearity/PRIMARY/SUBARRAY:type
error 0:169 linearity/PRIMARY/SUBARRAY:null
error 0:170 linearity/PRIMARY/SUBSTRT1:presence
error 0:170 linearity/PRIMARY/SUBSTRT1:type
error 0:170 linearity/PRIMARY/SUBSTRT1:null
error 0:170 linearity/PRIMARY/SUBSTRT1:limit
error 0:171 linearity/PRIMARY/SUBSTRT2:presence
error 0:171 linearity/PRIMARY/SUBSTRT2:type
error 0:171 linearity/PRIMARY/SUBSTRT2:null
error 0:171 linearity/PRIMARY/SUBSTRT2:limit
error 0:172 linearity/PRIMARY/SUBSIZE1:presence
error 0:172 linearity/PRIMARY/SUBSIZE1:type
error 0:172 linearity/PRIMARY/SUBSIZE1:null
error 0:172 linearity/PRIMARY/SUBSIZE1:limit
error 0:173 linearity/PRIMARY/SUBSIZE2:presence
error 0:173 linearity/PRIMARY/SUBSIZE2:type
error 0:173 linearity/PRIMARY/SUBSIZE2:null
error 0:173 linearity/PRIMARY/SUBSIZE2:limit
error 0:174 linearity/PRIMARY/FASTAXIS:presence
error 0:174 linearity/PRIMARY/FASTAXIS:type
error 0:174 linearity/PRIMARY/FASTAXIS:null
error 0:174 linearity/PRIMARY/FASTAXIS:in
error 0:175 linearity/PRIMARY/SLOWAXIS:presence
error 0:175 linearity/PRIMARY/SLOWAXIS:type
error 0:175 linearity/PRIMARY/SLOWAXIS:null
error 0:175 linearity/PRIMARY/SLOWAXIS:in
error 0:176 linearity/PRIMARY/GAINFACT:type
error 0:176 linearity/PRIMARY/GAINFACT:null
error 0:176 linearity/PRIMARY/GAINFACT:unit
error 0:176 linearity/PRIMARY/GAINFACT:limit
error 0:419 linearity/PRIMARY:shape
error 0:179 linearity/PRIMARY:SUBSTRT1
error 0:180 linearity/PRIMARY:SUBSTRT2
error 0:183 linearity/PRIMARY:FASTAXIS-SLOWAXIS
error 0:184 linearity/PRIMARY:SUBSTRT1-SUBSIZE1
error 0:185 linearity/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:423 linearity/PRIMARY:exists-FILTER-BAND
info 0:419 linearity/PRIMARY:undeclared-keyword
error 0:426 linearity/COEFFS:presence
error 0:426 linearity/COEFFS:kind
error 0:426 linearity/COEFFS:match
error 0:426 linearity/COEFFS:type
error 0:426 linearity/COEFFS:shape
info 0:426 linearity/COEFFS:undeclared-keyword
error 0:427 linearity/INV_COEFFS:kind
error 0:427 linearity/INV_COEFFS:match
error 0:427 linearity/INV_COEFFS:type
error 0:427 linearity/INV_COEFFS:shape
info 0:427 linearity/INV_COEFFS:undeclared-keyword
warning 0:192 linearity/DQ:presence
error 0:192 linearity/DQ:kind
error 0:192 linearity/DQ:match
error 0:192 linearity/DQ:type
error 0:192 linearity/DQ:shape
error 0:192 linearity/DQ:null
info 0:192 linearity/DQ:undeclared-keyword
error 0:197 linearity/DQ_DEF:kind
error 0:197 linearity/DQ_DEF:match
error 0:199 linearity/DQ_DEF/BIT:presence
error 0:199 linearity/DQ_DEF/BIT:type
error 0:199 linearity/DQ_DEF/BIT:shape
error 0:199 linearity/DQ_DEF/BIT:null
error 0:199 linearity/DQ_DEF/BIT:limit
error 0:200 linearity/DQ_DEF/VALUE:presence
error 0:200 linearity/DQ_DEF/VALUE:type
error 0:200 linearity/DQ_DEF/VALUE:shape
error 0:200 linearity/DQ_DEF/VALUE:null
error 0:200 linearity/DQ_DEF/VALUE:limit
error 0:201 linearity/DQ_DEF/NAME:presence
error 0:201 linearity/DQ_DEF/NAME:type
error 0:201 linearity/DQ_DEF/NAME:shape
error 0:201 linearity/DQ_DEF/NAME:null
warning 0:201 linearity/DQ_DEF/NAME:in
error 0:202 linearity/DQ_DEF/DESCRIPTION:presence
error 0:202 linearity/DQ_DEF/DESCRIPTION:type
error 0:202 linearity/DQ_DEF/DESCRIPTION:shape
error 0:202 linearity/DQ_DEF/DESCRIPTION:null
error 0:205 linearity/DQ_DEF:BIT-VALUE
info 0:197 linearity/DQ_DEF:undeclared-keyword
info 0:197 linearity/DQ_DEF:undeclared-column
error 0:430 linearity:nx-SUBSIZE1-ny-SUBSIZE2
error 0:439 persat:name
error 0:114 persat/name/instrument:value
info 0:434 persat:undeclared-hdu
error 0:127 persat/PRIMARY/TELESCOP:presence
error 0:127 persat/PRIMARY/TELESCOP:type
error 0:127 persat/PRIMARY/TELESCOP:null
error 0:127 persat/PRIMARY/TELESCOP:in
error 0:128 persat/PRIMARY/REFTYPE:presence
error 0:128 persat/PRIMARY/REFTYPE:type
error 0:128 persat/PRIMARY/REFTYPE:null
error 0:128 persat/PRIMARY/REFTYPE:value
error 0:128 persat/PRIMARY/REFTYPE:in
error 0:129 persat/PRIMARY/DESCRIP:presence
error 0:129 persat/PRIMARY/DESCRIP:type
error 0:129 persat/PRIMARY/DESCRIP:null
error 0:129 persat/PRIMARY/DESCRIP:nonempty
error 0:130 persat/PRIMARY/AUTHOR:presence
error 0:130 persat/PRIMARY/AUTHOR:type
error 0:130 persat/PRIMARY/AUTHOR:null
error 0:130 persat/PRIMARY/AUTHOR:nonempty
error 0:131 persat/PRIMARY/PEDIGREE:presence
error 0:131 persat/PRIMARY/PEDIGREE:type
error 0:131 persat/PRIMARY/PEDIGREE:null
error 0:131 persat/PRIMARY/PEDIGREE:matches
error 0:132 persat/PRIMARY/USEAFTER:presence
error 0:132 persat/PRIMARY/USEAFTER:type
error 0:132 persat/PRIMARY/USEAFTER:null
error 0:133 persat/PRIMARY/HISTORY:presence
error 0:133 persat/PRIMARY/HISTORY:nonempty
error 0:134 persat/PRIMARY/DATE:type
error 0:134 persat/PRIMARY/DATE:null
warning 0:135 persat/PRIMARY/DATAMODL:presence
error 0:135 persat/PRIMARY/DATAMODL:type
error 0:135 persat/PRIMARY/DATAMODL:null
error 0:136 persat/PRIMARY/FILENAME:type
error 0:136 persat/PRIMARY/FILENAME:null
error 0:137 persat/PRIMARY/FILETYPE:type
error 0:137 persat/PRIMARY/FILETYPE:null
error 0:138 persat/PRIMARY/ORIGIN:type
error 0:138 persat/PRIMARY/ORIGIN:null
error 0:139 persat/PRIMARY/TIMESYS:type
error 0:139 persat/PRIMARY/TIMESYS:null
error 0:140 persat/PRIMARY/TIMEUNIT:type
error 0:140 persat/PRIMARY/TIMEUNIT:null
error 0:142 persat/PRIMARY/INSTRUME:presence
error 0:142 persat/PRIMARY/INSTRUME:type
error 0:142 persat/PRIMARY/INSTRUME:null
error 0:142 persat/PRIMARY/INSTRUME:in
error 0:143 persat/PRIMARY/DETECTOR:presence
error 0:143 persat/PRIMARY/DETECTOR:type
error 0:143 persat/PRIMARY/DETECTOR:null
error 0:143 persat/PRIMARY/DETECTOR:in
error 0:144 persat/PRIMARY/EXP_TYPE:type
error 0:144 persat/PRIMARY/EXP_TYPE:null
error 0:145 persat/PRIMARY/READPATT:type
error 0:145 persat/PRIMARY/READPATT:null
error 0:146 persat/PRIMARY/FILTER:type
error 0:146 persat/PRIMARY/FILTER:null
error 0:147 persat/PRIMARY/PUPIL:type
error 0:147 persat/PRIMARY/PUPIL:null
error 0:148 persat/PRIMARY/GRATING:type
error 0:148 persat/PRIMARY/GRATING:null
error 0:149 persat/PRIMARY/BAND:type
error 0:149 persat/PRIMARY/BAND:null
error 0:150 persat/PRIMARY/CHANNEL:type
error 0:150 persat/PRIMARY/CHANNEL:null
error 0:151 persat/PRIMARY/MODULE:type
error 0:151 persat/PRIMARY/MODULE:null
error 0:152 persat/PRIMARY/NOUTPUTS:type
error 0:152 persat/PRIMARY/NOUTPUTS:null
error 0:152 persat/PRIMARY/NOUTPUTS:in
error 0:153 persat/PRIMARY/P_DETECT:type
error 0:153 persat/PRIMARY/P_DETECT:null
error 0:153 persat/PRIMARY/P_DETECT:matches
error 0:154 persat/PRIMARY/P_EXP_TY:type
error 0:154 persat/PRIMARY/P_EXP_TY:null
error 0:154 persat/PRIMARY/P_EXP_TY:matches
error 0:155 persat/PRIMARY/P_READPA:type
error 0:155 persat/PRIMARY/P_READPA:null
error 0:155 persat/PRIMARY/P_READPA:matches
error 0:156 persat/PRIMARY/P_FILTER:type
error 0:156 persat/PRIMARY/P_FILTER:null
error 0:156 persat/PRIMARY/P_FILTER:matches
error 0:157 persat/PRIMARY/P_PUPIL:type
error 0:157 persat/PRIMARY/P_PUPIL:null
error 0:157 persat/PRIMARY/P_PUPIL:matches
error 0:158 persat/PRIMARY/P_GRATIN:type
error 0:158 persat/PRIMARY/P_GRATIN:null
error 0:158 persat/PRIMARY/P_GRATIN:matches
error 0:159 persat/PRIMARY/P_BAND:type
error 0:159 persat/PRIMARY/P_BAND:null
error 0:159 persat/PRIMARY/P_BAND:matches
error 0:160 persat/PRIMARY/P_CHANNE:type
error 0:160 persat/PRIMARY/P_CHANNE:null
error 0:160 persat/PRIMARY/P_CHANNE:matches
error 0:161 persat/PRIMARY/P_SUBARR:type
error 0:161 persat/PRIMARY/P_SUBARR:null
error 0:161 persat/PRIMARY/P_SUBARR:matches
error 0:169 persat/PRIMARY/SUBARRAY:presence
error 0:169 persat/PRIMARY/SUBARRAY:type
error 0:169 persat/PRIMARY/SUBARRAY:null
error 0:170 persat/PRIMARY/SUBSTRT1:presence
error 0:170 persat/PRIMARY/SUBSTRT1:type
error 0:170 persat/PRIMARY/SUBSTRT1:null
error 0:170 persat/PRIMARY/SUBSTRT1:limit
error 0:171 persat/PRIMARY/SUBSTRT2:presence
error 0:171 persat/PRIMARY/SUBSTRT2:type
error 0:171 persat/PRIMARY/SUBSTRT2:null
error 0:171 persat/PRIMARY/SUBSTRT2:limit
error 0:172 persat/PRIMARY/SUBSIZE1:presence
error 0:172 persat/PRIMARY/SUBSIZE1:type
error 0:172 persat/PRIMARY/SUBSIZE1:null
error 0:172 persat/PRIMARY/SUBSIZE1:limit
error 0:173 persat/PRIMARY/SUBSIZE2:presence
error 0:173 persat/PRIMARY/SUBSIZE2:type
error 0:173 persat/PRIMARY/SUBSIZE2:null
error 0:173 persat/PRIMARY/SUBSIZE2:limit
error 0:174 persat/PRIMARY/FASTAXIS:presence
error 0:174 persat/PRIMARY/FASTAXIS:type
error 0:174 persat/PRIMARY/FASTAXIS:null
error 0:174 persat/PRIMARY/FASTAXIS:in
error 0:175 persat/PRIMARY/SLOWAXIS:presence
error 0:175 persat/PRIMARY/SLOWAXIS:type
error 0:175 persat/PRIMARY/SLOWAXIS:null
error 0:175 persat/PRIMARY/SLOWAXIS:in
error 0:176 persat/PRIMARY/GAINFACT:type
error 0:176 persat/PRIMARY/GAINFACT:null
error 0:176 persat/PRIMARY/GAINFACT:unit
error 0:176 persat/PRIMARY/GAINFACT:limit
error 0:440 persat/PRIMARY:shape
error 0:179 persat/PRIMARY:SUBSTRT1
error 0:180 persat/PRIMARY:SUBSTRT2
error 0:183 persat/PRIMARY:FASTAXIS-SLOWAXIS
error 0:184 persat/PRIMARY:SUBSTRT1-SUBSIZE1
error 0:185 persat/PRIMARY:SUBSTRT2-SUBSIZE2
info 0:440 persat/PRIMARY:undeclared-keyword
error 0:444 persat/SCI:presence
error 0:444 persat/SCI:kind
error 0:444 persat/SCI:match
error 0:444 persat/SCI:type
error 0:444 persat/SCI:shape
info 0:444 persat/SCI:undeclared-keyword
warning 0:192 persat/DQ:presence
error 0:192 persat/DQ:kind
error 0:192 persat/DQ:match
error 0:192 persat/DQ:type
error 0:192 persat/DQ:shape
error 0:192 persat/DQ:null
info 0:192 persat/DQ:undeclared-keyword
error 0:197 persat/DQ_DEF:kind
error 0:197 persat/DQ_DEF:match
error 0:199 persat/DQ_DEF/BIT:presence
error 0:199 persat/DQ_DEF/BIT:type
error 0:199 persat/DQ_DEF/BIT:shape
error 0:199 persat/DQ_DEF/BIT:null
error 0:199 persat/DQ_DEF/BIT:limit
error 0:200 persat/DQ_DEF/VALUE:presence
error 0:200 persat/DQ_DEF/VALUE:type
error 0:200 persat/DQ_DEF/VALUE:shape
error 0:200 persat/DQ_DEF/VALUE:null
error 0:200 persat/DQ_DEF/VALUE:limit
error 0:201 persat/DQ_DEF/NAME:presence
error 0:201 persat/DQ_DEF/NAME:type
error 0:201 persat/DQ_DEF/NAME:shape
error 0:201 persat/DQ_DEF/NAME:null
warning 0:201 persat/DQ_DEF/NAME:in
error 0:202 persat/DQ_DEF/DESCRIPTION:presence
error 0:202 persat/DQ_DEF/DESCRIPTION:type
error 0:202 persat/DQ_DEF/DESCRIPTION:shape
error 0:202 persat/DQ_DEF/DESCRIPTION:null
error 0:205 persat/DQ_DEF:BIT-VALUE
info 0:197 persat/DQ_DEF:undeclared-keyword
info 0:197 persat/DQ_DEF:undeclared-column
error 0:447 persat:nx-SUBSIZE1-ny-SUBSIZE2
error 0:456 trapdensity:name
error 0:114 trapdensity/name/instrument:value
info 0:451 trapdensity:undeclared-hdu
error 0:127 trapdensity/PRIMARY/TELESCOP:presence
error 0:127 trapdensity/PRIMARY/TELESCOP:type
error 0:127 trapdensity/PRIMARY/TELESCOP:null
error 0:127 trapdensity/PRIMARY/TELESCOP:in
error 0:128 trapdensity/PRIMARY/REFTYPE:presence
error 0:128 trapdensity/PRIMARY/REFTYPE:type
error 0:128 trapdensity/PRIMARY/REFTYPE:null
error 0:128 trapdensity/PRIMARY/REFTYPE:value
error 0:128 trapdensity/PRIMARY/REFTYPE:in
error 0:129 trapdensity/PRIMARY/DESCRIP:presence
error 0:129 trapdensity/PRIMARY/DESCRIP:type
error 0:129 trapdensity/PRIMARY/DESCRIP:null
error 0:129 trapdensity/PRIMARY/DESCRIP:nonempty
error 0:130 trapdensity/PRIMARY/AUTHOR:presence
error 0:130 trapdensity/PRIMARY/AUTHOR:type
error 0:130 trapdensity/PRIMARY/AUTHOR:null
error 0:130 trapdensity/PRIMARY/AUTHOR:nonempty
error 0:131 trapdensity/PRIMARY/PEDIGREE:presence
error 0:131 trapdensity/PRIMARY/PEDIGREE:type
error 0:131 trapdensity/PRIMARY/PEDIGREE:null
error 0:131 trapdensity/PRIMARY/PEDIGREE:matches
error 0:132 trapdensity/PRIMARY/USEAFTER:presence
error 0:132 trapdensity/PRIMARY/USEAFTER:type
error 0:132 trapdensity/PRIMARY/USEAFTER:null
error 0:133 trapdensity/PRIMARY/HISTORY:presence
error 0:133 trapdensity/PRIMARY/HISTORY:nonempty
error 0:134 trapdensity/PRIMARY/DATE:type
error 0:134 trapdensity/PRIMARY/DATE:null
warning 0:135 trapdensity/PRIMARY/DATAMODL:presence
error 0:135 trapdensity/PRIMARY/DATAMODL:type
error 0:135 trapdensity/PRIMARY/DATAMODL:null
error 0:136 trapdensity/PRIMARY/FILENAME:type
error 0:136 trapdensity/PRIMARY/FILENAME:null
error 0:137 trapdensity/PRIMARY/FILETYPE:type
error 0:137 trapdensity/PRIMARY/FILETYPE:null
error 0:138 trapdensity/PRIMARY/ORIGIN:type
error 0:138 trapdensity/PRIMARY/ORIGIN:null
error 0:139 trapdensity/PRIMARY/TIMESYS:type
error 0:139 trapdensity/PRIMARY/TIMESYS:null
error 0:140 trapdensity/PRIMARY/TIMEUNIT:type
error 0:140 trapdensity/PRIMARY/TIMEUNIT:null
error 0:142 trapdensity/PRIMARY/INSTRUME:presence
error 0:142 trapdensity/PRIMARY/INSTRUME:type
error 0:142 trapdensity/PRIMARY/INSTRUME:null
error 0:142 trapdensity/PRIMARY/INSTRUME:in
error 0:143 trapdensity/PRIMARY/DETECTOR:presence
error 0:143 trapdensity/PRIMARY/DETECTOR:type
error 0:143 trapdensity/PRIMARY/DETECTOR:null
error 0:143 trapdensity/PRIMARY/DETECTOR:in
error 0:144 trapdensity/PRIMARY/EXP_TYPE:type
error 0:144 trapdensity/PRIMARY/EXP_TYPE:null
error 0:145 trapdensity/PRIMARY/READPATT:type
error 0:145 trapdensity/PRIMARY/READPATT:null
error 0:146 trapdensity/PRIMARY/FILTER:type
error 0:146 trapdensity/PRIMARY/FILTER:null
error 0:147 trapdensity/PRIMARY/PUPIL:type
error 0:147 trapdensity/PRIMARY/PUPIL:null
error 0:148 trapdensity/PRIMARY/GRATING:type
error 0:148 trapdensity/PRIMARY/GRATING:null
error 0:149 trapdensity/PRIMARY/BAND:type
error 0:149 trapdensity/PRIMARY/BAND:null
error 0:150 trapdensity/PRIMARY/CHANNEL:type
error 0:150 trapdensity/PRIMARY/CHANNEL:null
error 0:151 trapdensity/PRIMARY/MODULE:type
error 0:151 trapdensity/PRIMARY/MODULE:null
error 0:152 trapdensity/PRIMARY/NOUTPUTS:type
error 0:152 trapdensity/PRIMARY/NOUTPUTS:null
error 0:152 trapdensity/PRIMARY/NOUTPUTS:in
error 0:153 trapdensity/PRIMARY/P_DETECT:type
error 0:153 trapdensity/PRIMARY/P_DETECT:null
error 0:153 trapdensity/PRIMARY/P_DETECT:matches
error 0:154 trapdensity/PRIMARY/P_EXP_TY:type
error 0:154 trapdensity/PRIMARY/P_EXP_TY:null
error 0:154 trapdensity/PRIMARY/P_EXP_TY:matches
error 0:155 trapdensity/PRIMARY/P_READPA:type
error 0:155 trapdensity/PRIMARY/P_READPA:null
error 0:155 trapdensity/PRIMARY/P_READPA:matches
error 0:156 trapdensity/PRIMARY/P_FILTER:type
error 0:156 trapdensity/PRIMARY/P_FILTER:null
error 0:156 trapdensity/PRIMARY/P_FILTER:matches
error 0:157 trapdensity/PRIMARY/P_PUPIL:type
error 0:157 trapdensity/PRIMARY/P_PUPIL:null
error 0:157 trapdensity/PRIMARY/P_PUPIL:matches
error 0:158 trapdensity/PRIMARY/P_GRATIN:type
error 0:158 trapdensity/PRIMARY/P_GRATIN:null
error 0:158 trapdensity/PRIMARY/P_GRATIN:matches
error 0:159 trapdensity/PRIMARY/P_BAND:type
error 0:159 trapdensity/PRIMARY/P_BAND:null
error 0:159 trapdensity/PRIMARY/P_BAND:matches
error 0:160 trapdensity/PRIMARY/P_CHANNE:type
error 0:160 trapdensity/PRIMARY/P_CHANNE:null
error 0:160 trapdensity/PRIMARY/P_CHANNE:matches
error 0:161 trapdensity/PRIMARY/P_SUBARR:type
error 0:161 trapdensity/PRIMARY/P_SUBARR:null
error 0:161 trapdensity/PRIMARY/P_SUBARR:matches
error 0:169 trapdensity/PRIMARY/SUBARRAY:presence
error 0:169 trapdensity/PRIMARY/SUBARRAY:type
error 0:169 trapdensity/PRIMARY/SUBARRAY:null
error 0:170 trapdensity/PRIMARY/SUBSTRT1:presence
error 0:170 trapdensity/PRIMARY/SUBSTRT1:type
error 0:170 trapdensity/PRIMARY/SUBSTRT1:null
error 0:170 trapdensity/PRIMARY/SUBSTRT1:limit
error 0:171 trapdensity/PRIMARY/SUBSTRT2:presence
error 0:171 trapdensity/PRIMARY/SUBSTRT2:type
error 0:171 trapdensity/PRIMARY/SUBSTRT2:null
error 0:171 trapdensity/PRIMARY/SUBSTRT2:limit
error 0:172 trapdensity/PRIMARY/SUBSIZE1:presence
error 0:172 trapdensity/PRIMARY/SUBSIZE1:type
error 0:172 trapdensity/PRIMARY/SUBSIZE1:null
error 0:172 trapdensity/PRIMARY/SUBSIZE1:limit
error 0:173 trapdensity/PRIMARY/SUBSIZE2:presence
error 0:173 trapdensity/PRIMARY/SUBSIZE2:type
error 0:173 trapdensity/PRIMARY/SUBSIZE2:null
error 0:173 trapdensity/PRIMARY/SUBSIZE2:limit
error 0:174 trapdensity/PRIMARY/FASTAXIS:presence
error 0:174 trapdensity/PRIMARY/FASTAXIS:type
error 0:174 trapdensity/PRIMARY/FASTAXIS:null
error 0:174 trapdensity/PRIMARY/FASTAXIS:in
error 0:175 trapdensity/PRIMARY/SLOWAXIS:presence
error 0:175 trapdensity/PRIMARY/SLOWAXIS:type
error 0:175 trapdensity/PRIMARY/SLOWAXIS:null
error 0:175 trapdensity/PRIMARY/SLOWAXIS:in
error 0:176 trapdensity/PRIMARY/GAINFACT:type
error 0:176 trapdensity/PRIMARY/GAINFACT:null
error 0:176 trapdensity/PRIMARY/GAINFACT:unit
error 0:176 trapdensity/PRIMARY/GAINFACT:limit
error 0:457 trapdensity/PRIMARY:shape
error 0:179 trapdensity/PRIMARY:SUBSTRT1
error 0:180 trapdensity/PRIMARY:SUBSTRT2
error 0:183 trapdensity/PRIMARY:FASTAXIS-SLOWAXIS
error 0:184 trapdensity/PRIMARY:SUBSTRT1-SUBSIZE1
error 0:185 trapdensity/PRIMARY:SUBSTRT2-SUBSIZE2
info 0:457 trapdensity/PRIMARY:undeclared-keyword
error 0:461 trapdensity/SCI:presence
error 0:461 trapdensity/SCI:kind
error 0:461 trapdensity/SCI:match
error 0:461 trapdensity/SCI:type
error 0:461 trapdensity/SCI:shape
info 0:461 trapdensity/SCI:undeclared-keyword
warning 0:192 trapdensity/DQ:presence
error 0:192 trapdensity/DQ:kind
error 0:192 trapdensity/DQ:match
error 0:192 trapdensity/DQ:type
error 0:192 trapdensity/DQ:shape
error 0:192 trapdensity/DQ:null
info 0:192 trapdensity/DQ:undeclared-keyword
error 0:197 trapdensity/DQ_DEF:kind
error 0:197 trapdensity/DQ_DEF:match
error 0:199 trapdensity/DQ_DEF/BIT:presence
error 0:199 trapdensity/DQ_DEF/BIT:type
error 0:199 trapdensity/DQ_DEF/BIT:shape
error 0:199 trapdensity/DQ_DEF/BIT:null
error 0:199 trapdensity/DQ_DEF/BIT:limit
error 0:200 trapdensity/DQ_DEF/VALUE:presence
error 0:200 trapdensity/DQ_DEF/VALUE:type
error 0:200 trapdensity/DQ_DEF/VALUE:shape
error 0:200 trapdensity/DQ_DEF/VALUE:null
error 0:200 trapdensity/DQ_DEF/VALUE:limit
error 0:201 trapdensity/DQ_DEF/NAME:presence
error 0:201 trapdensity/DQ_DEF/NAME:type
error 0:201 trapdensity/DQ_DEF/NAME:shape
error 0:201 trapdensity/DQ_DEF/NAME:null
warning 0:201 trapdensity/DQ_DEF/NAME:in
error 0:202 trapdensity/DQ_DEF/DESCRIPTION:presence
error 0:202 trapdensity/DQ_DEF/DESCRIPTION:type
error 0:202 trapdensity/DQ_DEF/DESCRIPTION:shape
error 0:202 trapdensity/DQ_DEF/DESCRIPTION:null
error 0:205 trapdensity/DQ_DEF:BIT-VALUE
info 0:197 trapdensity/DQ_DEF:undeclared-keyword
info 0:197 trapdensity/DQ_DEF:undeclared-column
error 0:464 trapdensity:nx-SUBSIZE1-ny-SUBSIZE2
error 0:473 reset:name
error 0:114 reset/name/instrument:value
info 0:468 reset:undeclared-hdu
error 0:127 reset/PRIMARY/TELESCOP:presence
error 0:127 reset/PRIMARY/TELESCOP:type
error 0:127 reset/PRIMARY/TELESCOP:null
error 0:127 reset/PRIMARY/TELESCOP:in
error 0:128 reset/PRIMARY/REFTYPE:presence
error 0:128 reset/PRIMARY/REFTYPE:type
error 0:128 reset/PRIMARY/REFTYPE:null
error 0:128 reset/PRIMARY/REFTYPE:value
error 0:128 reset/PRIMARY/REFTYPE:in
error 0:129 reset/PRIMARY/DESCRIP:presence
error 0:129 reset/PRIMARY/DESCRIP:type
error 0:129 reset/PRIMARY/DESCRIP:null
error 0:129 reset/PRIMARY/DESCRIP:nonempty
error 0:130 reset/PRIMARY/AUTHOR:presence
error 0:130 reset/PRIMARY/AUTHOR:type
error 0:130 reset/PRIMARY/AUTHOR:null
error 0:130 reset/PRIMARY/AUTHOR:nonempty
error 0:131 reset/PRIMARY/PEDIGREE:presence
error 0:131 reset/PRIMARY/PEDIGREE:type
error 0:131 reset/PRIMARY/PEDIGREE:null
error 0:131 reset/PRIMARY/PEDIGREE:matches
error 0:132 reset/PRIMARY/USEAFTER:presence
error 0:132 reset/PRIMARY/USEAFTER:type
error 0:132 reset/PRIMARY/USEAFTER:null
error 0:133 reset/PRIMARY/HISTORY:presence
error 0:133 reset/PRIMARY/HISTORY:nonempty
error 0:134 reset/PRIMARY/DATE:type
error 0:134 reset/PRIMARY/DATE:null
warning 0:135 reset/PRIMARY/DATAMODL:presence
error 0:135 reset/PRIMARY/DATAMODL:type
error 0:135 reset/PRIMARY/DATAMODL:null
error 0:136 reset/PRIMARY/FILENAME:type
error 0:136 reset/PRIMARY/FILENAME:null
error 0:137 reset/PRIMARY/FILETYPE:type
error 0:137 reset/PRIMARY/FILETYPE:null
error 0:138 reset/PRIMARY/ORIGIN:type
error 0:138 reset/PRIMARY/ORIGIN:null
error 0:139 reset/PRIMARY/TIMESYS:type
error 0:139 reset/PRIMARY/TIMESYS:null
error 0:140 reset/PRIMARY/TIMEUNIT:type
error 0:140 reset/PRIMARY/TIMEUNIT:null
error 0:142 reset/PRIMARY/INSTRUME:presence
error 0:142 reset/PRIMARY/INSTRUME:type
error 0:142 reset/PRIMARY/INSTRUME:null
error 0:142 reset/PRIMARY/INSTRUME:in
error 0:143 reset/PRIMARY/DETECTOR:presence
error 0:143 reset/PRIMARY/DETECTOR:type
error 0:143 reset/PRIMARY/DETECTOR:null
error 0:143 reset/PRIMARY/DETECTOR:in
error 0:144 reset/PRIMARY/EXP_TYPE:type
error 0:144 reset/PRIMARY/EXP_TYPE:null
error 0:145 reset/PRIMARY/READPATT:type
error 0:145 reset/PRIMARY/READPATT:null
error 0:146 reset/PRIMARY/FILTER:type
error 0:146 reset/PRIMARY/FILTER:null
error 0:147 reset/PRIMARY/PUPIL:type
error 0:147 reset/PRIMARY/PUPIL:null
error 0:148 reset/PRIMARY/GRATING:type
error 0:148 reset/PRIMARY/GRATING:null
error 0:149 reset/PRIMARY/BAND:type
error 0:149 reset/PRIMARY/BAND:null
error 0:150 reset/PRIMARY/CHANNEL:type
error 0:150 reset/PRIMARY/CHANNEL:null
error 0:151 reset/PRIMARY/MODULE:type
error 0:151 reset/PRIMARY/MODULE:null
error 0:152 reset/PRIMARY/NOUTPUTS:type
error 0:152 reset/PRIMARY/NOUTPUTS:null
error 0:152 reset/PRIMARY/NOUTPUTS:in
error 0:153 reset/PRIMARY/P_DETECT:type
error 0:153 reset/PRIMARY/P_DETECT:null
error 0:153 reset/PRIMARY/P_DETECT:matches
error 0:154 reset/PRIMARY/P_EXP_TY:type
error 0:154 reset/PRIMARY/P_EXP_TY:null
error 0:154 reset/PRIMARY/P_EXP_TY:matches
error 0:155 reset/PRIMARY/P_READPA:type
error 0:155 reset/PRIMARY/P_READPA:null
error 0:155 reset/PRIMARY/P_READPA:matches
error 0:156 reset/PRIMARY/P_FILTER:type
error 0:156 reset/PRIMARY/P_FILTER:null
error 0:156 reset/PRIMARY/P_FILTER:matches
error 0:157 reset/PRIMARY/P_PUPIL:type
error 0:157 reset/PRIMARY/P_PUPIL:null
error 0:157 reset/PRIMARY/P_PUPIL:matches
error 0:158 reset/PRIMARY/P_GRATIN:type
error 0:158 reset/PRIMARY/P_GRATIN:null
error 0:158 reset/PRIMARY/P_GRATIN:matches
error 0:159 reset/PRIMARY/P_BAND:type
error 0:159 reset/PRIMARY/P_BAND:null
error 0:159 reset/PRIMARY/P_BAND:matches
error 0:160 reset/PRIMARY/P_CHANNE:type
error 0:160 reset/PRIMARY/P_CHANNE:null
error 0:160 reset/PRIMARY/P_CHANNE:matches
error 0:161 reset/PRIMARY/P_SUBARR:type
error 0:161 reset/PRIMARY/P_SUBARR:null
error 0:161 reset/PRIMARY/P_SUBARR:matches
error 0:169 reset/PRIMARY/SUBARRAY:presence
error 0:169 reset/PRIMARY/SUBARRAY:type
error 0:169 reset/PRIMARY/SUBARRAY:null
error 0:170 reset/PRIMARY/SUBSTRT1:presence
error 0:170 reset/PRIMARY/SUBSTRT1:type
error 0:170 reset/PRIMARY/SUBSTRT1:null
error 0:170 reset/PRIMARY/SUBSTRT1:limit
error 0:171 reset/PRIMARY/SUBSTRT2:presence
error 0:171 reset/PRIMARY/SUBSTRT2:type
error 0:171 reset/PRIMARY/SUBSTRT2:null
error 0:171 reset/PRIMARY/SUBSTRT2:limit
error 0:172 reset/PRIMARY/SUBSIZE1:presence
error 0:172 reset/PRIMARY/SUBSIZE1:type
error 0:172 reset/PRIMARY/SUBSIZE1:null
error 0:172 reset/PRIMARY/SUBSIZE1:limit
error 0:173 reset/PRIMARY/SUBSIZE2:presence
error 0:173 reset/PRIMARY/SUBSIZE2:type
error 0:173 reset/PRIMARY/SUBSIZE2:null
error 0:173 reset/PRIMARY/SUBSIZE2:limit
error 0:174 reset/PRIMARY/FASTAXIS:presence
error 0:174 reset/PRIMARY/FASTAXIS:type
error 0:174 reset/PRIMARY/FASTAXIS:null
error 0:174 reset/PRIMARY/FASTAXIS:in
error 0:175 reset/PRIMARY/SLOWAXIS:presence
error 0:175 reset/PRIMARY/SLOWAXIS:type
error 0:175 reset/PRIMARY/SLOWAXIS:null
error 0:175 reset/PRIMARY/SLOWAXIS:in
error 0:176 reset/PRIMARY/GAINFACT:type
error 0:176 reset/PRIMARY/GAINFACT:null
error 0:176 reset/PRIMARY/GAINFACT:unit
error 0:176 reset/PRIMARY/GAINFACT:limit
error 0:477 reset/PRIMARY/NINTS:presence
error 0:477 reset/PRIMARY/NINTS:type
error 0:477 reset/PRIMARY/NINTS:null
error 0:477 reset/PRIMARY/NINTS:value
error 0:478 reset/PRIMARY/NGROUPS:presence
error 0:478 reset/PRIMARY/NGROUPS:type
error 0:478 reset/PRIMARY/NGROUPS:null
error 0:478 reset/PRIMARY/NGROUPS:value
error 0:474 reset/PRIMARY:shape
error 0:179 reset/PRIMARY:SUBSTRT1
error 0:180 reset/PRIMARY:SUBSTRT2
error 0:183 reset/PRIMARY:FASTAXIS-SLOWAXIS
error 0:184 reset/PRIMARY:SUBSTRT1-SUBSIZE1
error 0:185 reset/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:479 reset/PRIMARY:exists-READPATT
info 0:474 reset/PRIMARY:undeclared-keyword
error 0:481 reset/SCI:presence
error 0:481 reset/SCI:kind
error 0:481 reset/SCI:match
error 0:481 reset/SCI:type
error 0:481 reset/SCI:shape
error 0:481 reset/SCI:null
error 0:481 reset/SCI:unit
info 0:481 reset/SCI:undeclared-keyword
warning 0:482 reset/ERR:presence
error 0:482 reset/ERR:kind
error 0:482 reset/ERR:match
error 0:482 reset/ERR:type
error 0:482 reset/ERR:shape
error 0:482 reset/ERR:null
error 0:482 reset/ERR:unit
info 0:482 reset/ERR:undeclared-keyword
warning 0:192 reset/DQ:presence
error 0:192 reset/DQ:kind
error 0:192 reset/DQ:match
error 0:192 reset/DQ:type
error 0:192 reset/DQ:shape
error 0:192 reset/DQ:null
info 0:192 reset/DQ:undeclared-keyword
error 0:197 reset/DQ_DEF:kind
error 0:197 reset/DQ_DEF:match
error 0:199 reset/DQ_DEF/BIT:presence
error 0:199 reset/DQ_DEF/BIT:type
error 0:199 reset/DQ_DEF/BIT:shape
error 0:199 reset/DQ_DEF/BIT:null
error 0:199 reset/DQ_DEF/BIT:limit
error 0:200 reset/DQ_DEF/VALUE:presence
error 0:200 reset/DQ_DEF/VALUE:type
error 0:200 reset/DQ_DEF/VALUE:shape
error 0:200 reset/DQ_DEF/VALUE:null
error 0:200 reset/DQ_DEF/VALUE:limit
error 0:201 reset/DQ_DEF/NAME:presence
error 0:201 reset/DQ_DEF/NAME:type
error 0:201 reset/DQ_DEF/NAME:shape
error 0:201 reset/DQ_DEF/NAME:null
warning 0:201 reset/DQ_DEF/NAME:in
error 0:202 reset/DQ_DEF/DESCRIPTION:presence
error 0:202 reset/DQ_DEF/DESCRIPTION:type
error 0:202 reset/DQ_DEF/DESCRIPTION:shape
error 0:202 reset/DQ_DEF/DESCRIPTION:null
error 0:205 reset/DQ_DEF:BIT-VALUE
info 0:197 reset/DQ_DEF:undeclared-keyword
info 0:197 reset/DQ_DEF:undeclared-column
error 0:485 reset:nx-SUBSIZE1-ny-SUBSIZE2
error 0:494 area:name
error 0:114 area/name/instrument:value
info 0:489 area:undeclared-hdu
error 0:127 area/PRIMARY/TELESCOP:presence
error 0:127 area/PRIMARY/TELESCOP:type
error 0:127 area/PRIMARY/TELESCOP:null
error 0:127 area/PRIMARY/TELESCOP:in
error 0:128 area/PRIMARY/REFTYPE:presence
error 0:128 area/PRIMARY/REFTYPE:type
error 0:128 area/PRIMARY/REFTYPE:null
error 0:128 area/PRIMARY/REFTYPE:value
error 0:128 area/PRIMARY/REFTYPE:in
error 0:129 area/PRIMARY/DESCRIP:presence
error 0:129 area/PRIMARY/DESCRIP:type
error 0:129 area/PRIMARY/DESCRIP:null
error 0:129 area/PRIMARY/DESCRIP:nonempty
error 0:130 area/PRIMARY/AUTHOR:presence
error 0:130 area/PRIMARY/AUTHOR:type
error 0:130 area/PRIMARY/AUTHOR:null
error 0:130 area/PRIMARY/AUTHOR:nonempty
error 0:131 area/PRIMARY/PEDIGREE:presence
error 0:131 area/PRIMARY/PEDIGREE:type
error 0:131 area/PRIMARY/PEDIGREE:null
error 0:131 area/PRIMARY/PEDIGREE:matches
error 0:132 area/PRIMARY/USEAFTER:presence
error 0:132 area/PRIMARY/USEAFTER:type
error 0:132 area/PRIMARY/USEAFTER:null
error 0:133 area/PRIMARY/HISTORY:presence
error 0:133 area/PRIMARY/HISTORY:nonempty
error 0:134 area/PRIMARY/DATE:type
error 0:134 area/PRIMARY/DATE:null
warning 0:135 area/PRIMARY/DATAMODL:presence
error 0:135 area/PRIMARY/DATAMODL:type
error 0:135 area/PRIMARY/DATAMODL:null
error 0:136 area/PRIMARY/FILENAME:type
error 0:136 area/PRIMARY/FILENAME:null
error 0:137 area/PRIMARY/FILETYPE:type
error 0:137 area/PRIMARY/FILETYPE:null
error 0:138 area/PRIMARY/ORIGIN:type
error 0:138 area/PRIMARY/ORIGIN:null
error 0:139 area/PRIMARY/TIMESYS:type
error 0:139 area/PRIMARY/TIMESYS:null
error 0:140 area/PRIMARY/TIMEUNIT:type
error 0:140 area/PRIMARY/TIMEUNIT:null
error 0:142 area/PRIMARY/INSTRUME:presence
error 0:142 area/PRIMARY/INSTRUME:type
error 0:142 area/PRIMARY/INSTRUME:null
error 0:142 area/PRIMARY/INSTRUME:in
error 0:143 area/PRIMARY/DETECTOR:presence
error 0:143 area/PRIMARY/DETECTOR:type
error 0:143 area/PRIMARY/DETECTOR:null
error 0:143 area/PRIMARY/DETECTOR:in
error 0:144 area/PRIMARY/EXP_TYPE:type
error 0:144 area/PRIMARY/EXP_TYPE:null
error 0:145 area/PRIMARY/READPATT:type
error 0:145 area/PRIMARY/READPATT:null
error 0:146 area/PRIMARY/FILTER:type
error 0:146 area/PRIMARY/FILTER:null
error 0:147 area/PRIMARY/PUPIL:type
error 0:147 area/PRIMARY/PUPIL:null
error 0:148 area/PRIMARY/GRATING:type
error 0:148 area/PRIMARY/GRATING:null
error 0:149 area/PRIMARY/BAND:type
error 0:149 area/PRIMARY/BAND:null
error 0:150 area/PRIMARY/CHANNEL:type
error 0:150 area/PRIMARY/CHANNEL:null
error 0:151 area/PRIMARY/MODULE:type
error 0:151 area/PRIMARY/MODULE:null
error 0:152 area/PRIMARY/NOUTPUTS:type
error 0:152 area/PRIMARY/NOUTPUTS:null
error 0:152 area/PRIMARY/NOUTPUTS:in
error 0:153 area/PRIMARY/P_DETECT:type
error 0:153 area/PRIMARY/P_DETECT:null
error 0:153 area/PRIMARY/P_DETECT:matches
error 0:154 area/PRIMARY/P_EXP_TY:type
error 0:154 area/PRIMARY/P_EXP_TY:null
error 0:154 area/PRIMARY/P_EXP_TY:matches
error 0:155 area/PRIMARY/P_READPA:type
error 0:155 area/PRIMARY/P_READPA:null
error 0:155 area/PRIMARY/P_READPA:matches
error 0:156 area/PRIMARY/P_FILTER:type
error 0:156 area/PRIMARY/P_FILTER:null
error 0:156 area/PRIMARY/P_FILTER:matches
error 0:157 area/PRIMARY/P_PUPIL:type
error 0:157 area/PRIMARY/P_PUPIL:null
error 0:157 area/PRIMARY/P_PUPIL:matches
error 0:158 area/PRIMARY/P_GRATIN:type
error 0:158 area/PRIMARY/P_GRATIN:null
error 0:158 area/PRIMARY/P_GRATIN:matches
error 0:159 area/PRIMARY/P_BAND:type
error 0:159 area/PRIMARY/P_BAND:null
error 0:159 area/PRIMARY/P_BAND:matches
error 0:160 area/PRIMARY/P_CHANNE:type
error 0:160 area/PRIMARY/P_CHANNE:null
error 0:160 area/PRIMARY/P_CHANNE:matches
error 0:161 area/PRIMARY/P_SUBARR:type
error 0:161 area/PRIMARY/P_SUBARR:null
error 0:161 area/PRIMARY/P_SUBARR:matches
error 0:497 area/PRIMARY/PIXAR_SR:presence
error 0:497 area/PRIMARY/PIXAR_SR:type
error 0:497 area/PRIMARY/PIXAR_SR:null
error 0:497 area/PRIMARY/PIXAR_SR:unit
error 0:497 area/PRIMARY/PIXAR_SR:limit
error 0:498 area/PRIMARY/PIXAR_A2:presence
error 0:498 area/PRIMARY/PIXAR_A2:type
error 0:498 area/PRIMARY/PIXAR_A2:null
error 0:498 area/PRIMARY/PIXAR_A2:unit
error 0:498 area/PRIMARY/PIXAR_A2:limit
error 0:495 area/PRIMARY:shape
error 0:499 area/PRIMARY:PIXAR_A2-PIXAR_SR
error 0:501 area/PRIMARY:exists-FILTER-PUPIL-EXP_TYPE
info 0:495 area/PRIMARY:undeclared-keyword
error 0:504 area/SCI:presence
error 0:504 area/SCI:kind
error 0:504 area/SCI:match
error 0:504 area/SCI:type
error 0:504 area/SCI:shape
error 0:504 area/SCI:limit
info 0:504 area/SCI:undeclared-keyword
error 0:197 area/DQ_DEF:kind
error 0:197 area/DQ_DEF:match
error 0:199 area/DQ_DEF/BIT:presence
error 0:199 area/DQ_DEF/BIT:type
error 0:199 area/DQ_DEF/BIT:shape
error 0:199 area/DQ_DEF/BIT:null
error 0:199 area/DQ_DEF/BIT:limit
error 0:200 area/DQ_DEF/VALUE:presence
error 0:200 area/DQ_DEF/VALUE:type
error 0:200 area/DQ_DEF/VALUE:shape
error 0:200 area/DQ_DEF/VALUE:null
error 0:200 area/DQ_DEF/VALUE:limit
error 0:201 area/DQ_DEF/NAME:presence
error 0:201 area/DQ_DEF/NAME:type
error 0:201 area/DQ_DEF/NAME:shape
error 0:201 area/DQ_DEF/NAME:null
warning 0:201 area/DQ_DEF/NAME:in
error 0:202 area/DQ_DEF/DESCRIPTION:presence
error 0:202 area/DQ_DEF/DESCRIPTION:type
error 0:202 area/DQ_DEF/DESCRIPTION:shape
error 0:202 area/DQ_DEF/DESCRIPTION:null
error 0:205 area/DQ_DEF:BIT-VALUE
info 0:197 area/DQ_DEF:undeclared-keyword
info 0:197 area/DQ_DEF:undeclared-column
error 0:513 area_nirspec:name
error 0:114 area_nirspec/name/instrument:value
info 0:508 area_nirspec:undeclared-hdu
error 0:127 area_nirspec/PRIMARY/TELESCOP:presence
error 0:127 area_nirspec/PRIMARY/TELESCOP:type
error 0:127 area_nirspec/PRIMARY/TELESCOP:null
error 0:127 area_nirspec/PRIMARY/TELESCOP:in
error 0:128 area_nirspec/PRIMARY/REFTYPE:presence
error 0:128 area_nirspec/PRIMARY/REFTYPE:type
error 0:128 area_nirspec/PRIMARY/REFTYPE:null
error 0:128 area_nirspec/PRIMARY/REFTYPE:value
error 0:128 area_nirspec/PRIMARY/REFTYPE:in
error 0:129 area_nirspec/PRIMARY/DESCRIP:presence
error 0:129 area_nirspec/PRIMARY/DESCRIP:type
error 0:129 area_nirspec/PRIMARY/DESCRIP:null
error 0:129 area_nirspec/PRIMARY/DESCRIP:nonempty
error 0:130 area_nirspec/PRIMARY/AUTHOR:presence
error 0:130 area_nirspec/PRIMARY/AUTHOR:type
error 0:130 area_nirspec/PRIMARY/AUTHOR:null
error 0:130 area_nirspec/PRIMARY/AUTHOR:nonempty
error 0:131 area_nirspec/PRIMARY/PEDIGREE:presence
error 0:131 area_nirspec/PRIMARY/PEDIGREE:type
error 0:131 area_nirspec/PRIMARY/PEDIGREE:null
error 0:131 area_nirspec/PRIMARY/PEDIGREE:matches
error 0:132 area_nirspec/PRIMARY/USEAFTER:presence
error 0:132 area_nirspec/PRIMARY/USEAFTER:type
error 0:132 area_nirspec/PRIMARY/USEAFTER:null
error 0:133 area_nirspec/PRIMARY/HISTORY:presence
error 0:133 area_nirspec/PRIMARY/HISTORY:nonempty
error 0:134 area_nirspec/PRIMARY/DATE:type
error 0:134 area_nirspec/PRIMARY/DATE:null
warning 0:135 area_nirspec/PRIMARY/DATAMODL:presence
error 0:135 area_nirspec/PRIMARY/DATAMODL:type
error 0:135 area_nirspec/PRIMARY/DATAMODL:null
error 0:136 area_nirspec/PRIMARY/FILENAME:type
error 0:136 area_nirspec/PRIMARY/FILENAME:null
error 0:137 area_nirspec/PRIMARY/FILETYPE:type
error 0:137 area_nirspec/PRIMARY/FILETYPE:null
error 0:138 area_nirspec/PRIMARY/ORIGIN:type
error 0:138 area_nirspec/PRIMARY/ORIGIN:null
error 0:139 area_nirspec/PRIMARY/TIMESYS:type
error 0:139 area_nirspec/PRIMARY/TIMESYS:null
error 0:140 area_nirspec/PRIMARY/TIMEUNIT:type
error 0:140 area_nirspec/PRIMARY/TIMEUNIT:null
error 0:142 area_nirspec/PRIMARY/INSTRUME:presence
error 0:142 area_nirspec/PRIMARY/INSTRUME:type
error 0:142 area_nirspec/PRIMARY/INSTRUME:null
error 0:142 area_nirspec/PRIMARY/INSTRUME:in
error 0:143 area_nirspec/PRIMARY/DETECTOR:presence
error 0:143 area_nirspec/PRIMARY/DETECTOR:type
error 0:143 area_nirspec/PRIMARY/DETECTOR:null
error 0:143 area_nirspec/PRIMARY/DETECTOR:in
error 0:144 area_nirspec/PRIMARY/EXP_TYPE:type
error 0:144 area_nirspec/PRIMARY/EXP_TYPE:null
error 0:145 area_nirspec/PRIMARY/READPATT:type
error 0:145 area_nirspec/PRIMARY/READPATT:null
error 0:146 area_nirspec/PRIMARY/FILTER:type
error 0:146 area_nirspec/PRIMARY/FILTER:null
error 0:147 area_nirspec/PRIMARY/PUPIL:type
error 0:147 area_nirspec/PRIMARY/PUPIL:null
error 0:148 area_nirspec/PRIMARY/GRATING:type
error 0:148 area_nirspec/PRIMARY/GRATING:null
error 0:149 area_nirspec/PRIMARY/BAND:type
error 0:149 area_nirspec/PRIMARY/BAND:null
error 0:150 area_nirspec/PRIMARY/CHANNEL:type
error 0:150 area_nirspec/PRIMARY/CHANNEL:null
error 0:151 area_nirspec/PRIMARY/MODULE:type
error 0:151 area_nirspec/PRIMARY/MODULE:null
error 0:152 area_nirspec/PRIMARY/NOUTPUTS:type
error 0:152 area_nirspec/PRIMARY/NOUTPUTS:null
error 0:152 area_nirspec/PRIMARY/NOUTPUTS:in
error 0:153 area_nirspec/PRIMARY/P_DETECT:type
error 0:153 area_nirspec/PRIMARY/P_DETECT:null
error 0:153 area_nirspec/PRIMARY/P_DETECT:matches
error 0:154 area_nirspec/PRIMARY/P_EXP_TY:type
error 0:154 area_nirspec/PRIMARY/P_EXP_TY:null
error 0:154 area_nirspec/PRIMARY/P_EXP_TY:matches
error 0:155 area_nirspec/PRIMARY/P_READPA:type
error 0:155 area_nirspec/PRIMARY/P_READPA:null
error 0:155 area_nirspec/PRIMARY/P_READPA:matches
error 0:156 area_nirspec/PRIMARY/P_FILTER:type
error 0:156 area_nirspec/PRIMARY/P_FILTER:null
error 0:156 area_nirspec/PRIMARY/P_FILTER:matches
error 0:157 area_nirspec/PRIMARY/P_PUPIL:type
error 0:157 area_nirspec/PRIMARY/P_PUPIL:null
error 0:157 area_nirspec/PRIMARY/P_PUPIL:matches
error 0:158 area_nirspec/PRIMARY/P_GRATIN:type
error 0:158 area_nirspec/PRIMARY/P_GRATIN:null
error 0:158 area_nirspec/PRIMARY/P_GRATIN:matches
error 0:159 area_nirspec/PRIMARY/P_BAND:type
error 0:159 area_nirspec/PRIMARY/P_BAND:null
error 0:159 area_nirspec/PRIMARY/P_BAND:matches
error 0:160 area_nirspec/PRIMARY/P_CHANNE:type
error 0:160 area_nirspec/PRIMARY/P_CHANNE:null
error 0:160 area_nirspec/PRIMARY/P_CHANNE:matches
error 0:161 area_nirspec/PRIMARY/P_SUBARR:type
error 0:161 area_nirspec/PRIMARY/P_SUBARR:null
error 0:161 area_nirspec/PRIMARY/P_SUBARR:matches
error 0:516 area_nirspec/PRIMARY/PIXAR_SR:type
error 0:516 area_nirspec/PRIMARY/PIXAR_SR:null
error 0:516 area_nirspec/PRIMARY/PIXAR_SR:unit
error 0:516 area_nirspec/PRIMARY/PIXAR_SR:limit
error 0:517 area_nirspec/PRIMARY/PIXAR_A2:type
error 0:517 area_nirspec/PRIMARY/PIXAR_A2:null
error 0:517 area_nirspec/PRIMARY/PIXAR_A2:unit
error 0:517 area_nirspec/PRIMARY/PIXAR_A2:limit
error 0:514 area_nirspec/PRIMARY:shape
error 0:518 area_nirspec/PRIMARY:exists-EXP_TYPE
info 0:514 area_nirspec/PRIMARY:undeclared-keyword
error 0:520 area_nirspec/AREA:presence
error 0:520 area_nirspec/AREA:kind
error 0:520 area_nirspec/AREA:match
error 0:523 area_nirspec/AREA/quadrant:presence
error 0:523 area_nirspec/AREA/quadrant:type
error 0:523 area_nirspec/AREA/quadrant:shape
error 0:523 area_nirspec/AREA/quadrant:null
error 0:523 area_nirspec/AREA/quadrant:limit
error 0:524 area_nirspec/AREA/shutter_x:presence
error 0:524 area_nirspec/AREA/shutter_x:type
error 0:524 area_nirspec/AREA/shutter_x:shape
error 0:524 area_nirspec/AREA/shutter_x:null
error 0:524 area_nirspec/AREA/shutter_x:limit
error 0:525 area_nirspec/AREA/shutter_y:presence
error 0:525 area_nirspec/AREA/shutter_y:type
error 0:525 area_nirspec/AREA/shutter_y:shape
error 0:525 area_nirspec/AREA/shutter_y:null
error 0:525 area_nirspec/AREA/shutter_y:limit
error 0:527 area_nirspec/AREA/slice_id:presence
error 0:527 area_nirspec/AREA/slice_id:type
error 0:527 area_nirspec/AREA/slice_id:shape
error 0:527 area_nirspec/AREA/slice_id:null
error 0:527 area_nirspec/AREA/slice_id:limit
error 0:529 area_nirspec/AREA/slit_id:presence
error 0:529 area_nirspec/AREA/slit_id:type
error 0:529 area_nirspec/AREA/slit_id:shape
error 0:529 area_nirspec/AREA/slit_id:null
error 0:531 area_nirspec/AREA/pixarea:presence
error 0:531 area_nirspec/AREA/pixarea:type
error 0:531 area_nirspec/AREA/pixarea:shape
error 0:531 area_nirspec/AREA/pixarea:null
error 0:531 area_nirspec/AREA/pixarea:unit
error 0:531 area_nirspec/AREA/pixarea:limit
info 0:520 area_nirspec/AREA:undeclared-keyword
info 0:520 area_nirspec/AREA:undeclared-column
error 0:572 photom:name
error 0:114 photom/name/instrument:value
info 0:566 photom:undeclared-hdu
error 0:127 photom/PRIMARY/TELESCOP:presence
error 0:127 photom/PRIMARY/TELESCOP:type
error 0:127 photom/PRIMARY/TELESCOP:null
error 0:127 photom/PRIMARY/TELESCOP:in
error 0:128 photom/PRIMARY/REFTYPE:presence
error 0:128 photom/PRIMARY/REFTYPE:type
error 0:128 photom/PRIMARY/REFTYPE:null
error 0:128 photom/PRIMARY/REFTYPE:value
error 0:128 photom/PRIMARY/REFTYPE:in
error 0:129 photom/PRIMARY/DESCRIP:presence
error 0:129 photom/PRIMARY/DESCRIP:type
error 0:129 photom/PRIMARY/DESCRIP:null
error 0:129 photom/PRIMARY/DESCRIP:nonempty
error 0:130 photom/PRIMARY/AUTHOR:presence
error 0:130 photom/PRIMARY/AUTHOR:type
error 0:130 photom/PRIMARY/AUTHOR:null
error 0:130 photom/PRIMARY/AUTHOR:nonempty
error 0:131 photom/PRIMARY/PEDIGREE:presence
error 0:131 photom/PRIMARY/PEDIGREE:type
error 0:131 photom/PRIMARY/PEDIGREE:null
error 0:131 photom/PRIMARY/PEDIGREE:matches
error 0:132 photom/PRIMARY/USEAFTER:presence
error 0:132 photom/PRIMARY/USEAFTER:type
error 0:132 photom/PRIMARY/USEAFTER:null
error 0:133 photom/PRIMARY/HISTORY:presence
error 0:133 photom/PRIMARY/HISTORY:nonempty
error 0:134 photom/PRIMARY/DATE:type
error 0:134 photom/PRIMARY/DATE:null
warning 0:135 photom/PRIMARY/DATAMODL:presence
error 0:135 photom/PRIMARY/DATAMODL:type
error 0:135 photom/PRIMARY/DATAMODL:null
error 0:136 photom/PRIMARY/FILENAME:type
error 0:136 photom/PRIMARY/FILENAME:null
error 0:137 photom/PRIMARY/FILETYPE:type
error 0:137 photom/PRIMARY/FILETYPE:null
error 0:138 photom/PRIMARY/ORIGIN:type
error 0:138 photom/PRIMARY/ORIGIN:null
error 0:139 photom/PRIMARY/TIMESYS:type
error 0:139 photom/PRIMARY/TIMESYS:null
error 0:140 photom/PRIMARY/TIMEUNIT:type
error 0:140 photom/PRIMARY/TIMEUNIT:null
error 0:142 photom/PRIMARY/INSTRUME:presence
error 0:142 photom/PRIMARY/INSTRUME:type
error 0:142 photom/PRIMARY/INSTRUME:null
error 0:142 photom/PRIMARY/INSTRUME:in
error 0:143 photom/PRIMARY/DETECTOR:presence
error 0:143 photom/PRIMARY/DETECTOR:type
error 0:143 photom/PRIMARY/DETECTOR:null
error 0:143 photom/PRIMARY/DETECTOR:in
error 0:144 photom/PRIMARY/EXP_TYPE:type
error 0:144 photom/PRIMARY/EXP_TYPE:null
error 0:145 photom/PRIMARY/READPATT:type
error 0:145 photom/PRIMARY/READPATT:null
error 0:146 photom/PRIMARY/FILTER:type
error 0:146 photom/PRIMARY/FILTER:null
error 0:147 photom/PRIMARY/PUPIL:type
error 0:147 photom/PRIMARY/PUPIL:null
error 0:148 photom/PRIMARY/GRATING:type
error 0:148 photom/PRIMARY/GRATING:null
error 0:149 photom/PRIMARY/BAND:type
error 0:149 photom/PRIMARY/BAND:null
error 0:150 photom/PRIMARY/CHANNEL:type
error 0:150 photom/PRIMARY/CHANNEL:null
error 0:151 photom/PRIMARY/MODULE:type
error 0:151 photom/PRIMARY/MODULE:null
error 0:152 photom/PRIMARY/NOUTPUTS:type
error 0:152 photom/PRIMARY/NOUTPUTS:null
error 0:152 photom/PRIMARY/NOUTPUTS:in
error 0:153 photom/PRIMARY/P_DETECT:type
error 0:153 photom/PRIMARY/P_DETECT:null
error 0:153 photom/PRIMARY/P_DETECT:matches
error 0:154 photom/PRIMARY/P_EXP_TY:type
error 0:154 photom/PRIMARY/P_EXP_TY:null
error 0:154 photom/PRIMARY/P_EXP_TY:matches
error 0:155 photom/PRIMARY/P_READPA:type
error 0:155 photom/PRIMARY/P_READPA:null
error 0:155 photom/PRIMARY/P_READPA:matches
error 0:156 photom/PRIMARY/P_FILTER:type
error 0:156 photom/PRIMARY/P_FILTER:null
error 0:156 photom/PRIMARY/P_FILTER:matches
error 0:157 photom/PRIMARY/P_PUPIL:type
error 0:157 photom/PRIMARY/P_PUPIL:null
error 0:157 photom/PRIMARY/P_PUPIL:matches
error 0:158 photom/PRIMARY/P_GRATIN:type
error 0:158 photom/PRIMARY/P_GRATIN:null
error 0:158 photom/PRIMARY/P_GRATIN:matches
error 0:159 photom/PRIMARY/P_BAND:type
error 0:159 photom/PRIMARY/P_BAND:null
error 0:159 photom/PRIMARY/P_BAND:matches
error 0:160 photom/PRIMARY/P_CHANNE:type
error 0:160 photom/PRIMARY/P_CHANNE:null
error 0:160 photom/PRIMARY/P_CHANNE:matches
error 0:161 photom/PRIMARY/P_SUBARR:type
error 0:161 photom/PRIMARY/P_SUBARR:null
error 0:161 photom/PRIMARY/P_SUBARR:matches
error 0:575 photom/PRIMARY/PIXAR_SR:type
error 0:575 photom/PRIMARY/PIXAR_SR:null
error 0:575 photom/PRIMARY/PIXAR_SR:unit
error 0:575 photom/PRIMARY/PIXAR_SR:limit
error 0:576 photom/PRIMARY/PIXAR_A2:type
error 0:576 photom/PRIMARY/PIXAR_A2:null
error 0:576 photom/PRIMARY/PIXAR_A2:unit
error 0:576 photom/PRIMARY/PIXAR_A2:limit
error 0:573 photom/PRIMARY:shape
error 0:577 photom/PRIMARY:PIXAR_A2-PIXAR_SR
error 0:578 photom/PRIMARY:exists-EXP_TYPE-P_EXP_TY
info 0:573 photom/PRIMARY:undeclared-keyword
error 0:580 photom/PHOTOM:presence
error 0:580 photom/PHOTOM:kind
error 0:580 photom/PHOTOM:match
error 0:583 photom/PHOTOM/filter:type
error 0:583 photom/PHOTOM/filter:shape
error 0:583 photom/PHOTOM/filter:null
error 0:586 photom/PHOTOM/pupil:presence
error 0:586 photom/PHOTOM/pupil:type
error 0:586 photom/PHOTOM/pupil:shape
error 0:586 photom/PHOTOM/pupil:null
error 0:589 photom/PHOTOM/subarray:presence
error 0:589 photom/PHOTOM/subarray:type
error 0:589 photom/PHOTOM/subarray:shape
error 0:589 photom/PHOTOM/subarray:null
error 0:592 photom/PHOTOM/grating:type
error 0:592 photom/PHOTOM/grating:shape
error 0:592 photom/PHOTOM/grating:null
error 0:593 photom/PHOTOM/slit:type
error 0:593 photom/PHOTOM/slit:shape
error 0:593 photom/PHOTOM/slit:null
error 0:595 photom/PHOTOM/order:type
error 0:595 photom/PHOTOM/order:shape
error 0:595 photom/PHOTOM/order:null
error 0:596 photom/PHOTOM/photmjsr:presence
error 0:596 photom/PHOTOM/photmjsr:type
error 0:596 photom/PHOTOM/photmjsr:shape
error 0:596 photom/PHOTOM/photmjsr:limit
error 0:598 photom/PHOTOM/uncertainty:presence
error 0:598 photom/PHOTOM/uncertainty:type
error 0:598 photom/PHOTOM/uncertainty:shape
error 0:598 photom/PHOTOM/uncertainty:limit
error 0:599 photom/PHOTOM/nelem:type
error 0:599 photom/PHOTOM/nelem:shape
error 0:599 photom/PHOTOM/nelem:null
error 0:599 photom/PHOTOM/nelem:limit
error 0:600 photom/PHOTOM/wavelength:type
error 0:600 photom/PHOTOM/wavelength:shape
error 0:600 photom/PHOTOM/wavelength:null
error 0:600 photom/PHOTOM/wavelength:unit
error 0:601 photom/PHOTOM/relresponse:type
error 0:601 photom/PHOTOM/relresponse:shape
error 0:601 photom/PHOTOM/relresponse:null
error 0:602 photom/PHOTOM/reluncertainty:type
error 0:602 photom/PHOTOM/reluncertainty:shape
error 0:602 photom/PHOTOM/reluncertainty:null
error 0:603 photom/PHOTOM:all_or_none-nelem-wavelength-relresponse
info 0:580 photom/PHOTOM:undeclared-keyword
info 0:580 photom/PHOTOM:undeclared-column
error 0:542 photom/TIMECOEFF_LINEAR:kind
error 0:542 photom/TIMECOEFF_LINEAR:match
error 0:544 photom/TIMECOEFF_LINEAR/t0:presence
error 0:544 photom/TIMECOEFF_LINEAR/t0:type
error 0:544 photom/TIMECOEFF_LINEAR/t0:shape
error 0:544 photom/TIMECOEFF_LINEAR/t0:null
error 0:544 photom/TIMECOEFF_LINEAR/t0:unit
error 0:545 photom/TIMECOEFF_LINEAR/lossperyear:presence
error 0:545 photom/TIMECOEFF_LINEAR/lossperyear:type
error 0:545 photom/TIMECOEFF_LINEAR/lossperyear:shape
error 0:545 photom/TIMECOEFF_LINEAR/lossperyear:null
info 0:542 photom/TIMECOEFF_LINEAR:undeclared-keyword
error 0:548 photom/TIMECOEFF_EXPONENTIAL:kind
error 0:548 photom/TIMECOEFF_EXPONENTIAL:match
error 0:550 photom/TIMECOEFF_EXPONENTIAL/t0:presence
error 0:550 photom/TIMECOEFF_EXPONENTIAL/t0:type
error 0:550 photom/TIMECOEFF_EXPONENTIAL/t0:shape
error 0:550 photom/TIMECOEFF_EXPONENTIAL/t0:null
error 0:550 photom/TIMECOEFF_EXPONENTIAL/t0:unit
error 0:551 photom/TIMECOEFF_EXPONENTIAL/amplitude:presence
error 0:551 photom/TIMECOEFF_EXPONENTIAL/amplitude:type
error 0:551 photom/TIMECOEFF_EXPONENTIAL/amplitude:shape
error 0:551 photom/TIMECOEFF_EXPONENTIAL/amplitude:null
error 0:552 photom/TIMECOEFF_EXPONENTIAL/tau:presence
error 0:552 photom/TIMECOEFF_EXPONENTIAL/tau:type
error 0:552 photom/TIMECOEFF_EXPONENTIAL/tau:shape
error 0:552 photom/TIMECOEFF_EXPONENTIAL/tau:null
error 0:552 photom/TIMECOEFF_EXPONENTIAL/tau:unit
error 0:553 photom/TIMECOEFF_EXPONENTIAL/const:presence
error 0:553 photom/TIMECOEFF_EXPONENTIAL/const:type
error 0:553 photom/TIMECOEFF_EXPONENTIAL/const:shape
error 0:553 photom/TIMECOEFF_EXPONENTIAL/const:null
info 0:548 photom/TIMECOEFF_EXPONENTIAL:undeclared-keyword
error 0:556 photom/TIMECOEFF_POWERLAW:kind
error 0:556 photom/TIMECOEFF_POWERLAW:match
error 0:558 photom/TIMECOEFF_POWERLAW/t0:presence
error 0:558 photom/TIMECOEFF_POWERLAW/t0:type
error 0:558 photom/TIMECOEFF_POWERLAW/t0:shape
error 0:558 photom/TIMECOEFF_POWERLAW/t0:null
error 0:558 photom/TIMECOEFF_POWERLAW/t0:unit
error 0:559 photom/TIMECOEFF_POWERLAW/year1value:presence
error 0:559 photom/TIMECOEFF_POWERLAW/year1value:type
error 0:559 photom/TIMECOEFF_POWERLAW/year1value:shape
error 0:559 photom/TIMECOEFF_POWERLAW/year1value:null
error 0:560 photom/TIMECOEFF_POWERLAW/tsoft:presence
error 0:560 photom/TIMECOEFF_POWERLAW/tsoft:type
error 0:560 photom/TIMECOEFF_POWERLAW/tsoft:shape
error 0:560 photom/TIMECOEFF_POWERLAW/tsoft:null
error 0:560 photom/TIMECOEFF_POWERLAW/tsoft:unit
error 0:561 photom/TIMECOEFF_POWERLAW/alpha:presence
error 0:561 photom/TIMECOEFF_POWERLAW/alpha:type
error 0:561 photom/TIMECOEFF_POWERLAW/alpha:shape
error 0:561 photom/TIMECOEFF_POWERLAW/alpha:null
info 0:556 photom/TIMECOEFF_POWERLAW:undeclared-keyword
"""

SPEC = Spec(
    "jwst.reference_fits",
    "1.0.0",
    sources=("jwst/reference_fits.specc", "jwst/reference.specc", "jwst/values.specc"),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
