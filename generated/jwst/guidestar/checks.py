"""Checks of jwst.guidestar 1.0.0.

Guide star products: what the two guiders saw while they found a star, locked on it and followed it, raw and as count rates.

A visit has an identification for each attempt, two acquisitions, track, and fine guide in pieces; each function of the guiders makes a product of its own.
Raw files are called `uncal`, calibrated ones `cal`. They belong to a visit and to no exposure of a science instrument, so what a header says is
about the star, the guider and its detector, and nothing in it about a target.

Made by specc from the texts below. Change them, not this file.

    jwst/guidestar.specc  sha256 f16caa4886c5dc4a1331f39fce3469994a58972744fe0f884b695b188d0ca051
    jwst/core.specc       sha256 073553d7902ad491e9661ae7f4309b1065578cb48ebb4d644eac3e05dcdd65a7
    jwst/values.specc     sha256 455296e385b13c615715d3f161ef39a7854c36469a800d8c84a9c9299667c775
    jwst/terms.specc      sha256 eee51617a03e2cd53dc1fae40cfe3e3f95118e0818b9cc4bff522034ef82d19a
    std/wcs.specc         sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
"""

from __future__ import annotations

from _runtime.combos import Combos
from _runtime.expressions import close_to, instant, mjd, number
from _runtime.fits import FitsProduct, HduCheck, hdu
from _runtime.names import NameTemplate, field
from _runtime.spec import Policy, RuleTable, Spec
from _runtime.trees import TreeCheck
from _runtime.trees.arrays import array_of

POLICY = Policy(unit_aliases={"DN": "adu"}, datetimes_allow=("blank",), undeclared_columns="warning")

CATEGORY = ("AR", "CAL", "COM", "DD", "ENG", "ERS", "GO", "GTO", "NASA", "SURVEY")  # values.specc:17

QUALITY = ("OK", "SUSPECT")  # values.specc:30

POINTING_QUALITY = (
    "PLANNED",
    "CALCULATED",
    "CALCULATED_ORIGINAL",
    "CALCULATED_FULL",
    "CALCULATED_FULLVA",
    "CALCULATED_GSCMD",
    "CALCULATED_GSCMD_V3PAGS",
    "CALCULATED_TR_202105",
    "CALCULATED_TR_202105_VA",
    "CALCULATED_COARSE_TR_202107",
    "CALCULATED_TRACK_TR_202107",
    "CALCULATED_COARSE_TR_202111",
    "CALCULATED_TRACK_TR_202111",
)  # values.specc:35

VISIT_TYPE = (
    "PRIME_TARGETED_FIXED",
    "PRIME_TARGETED_MOVING",
    "PRIME_UNTARGETED",
    "PRIME_STATION_KEEPING",
    "PRIME_WFSC_ROUTINE",
    "PRIME_WFSC_SENSING_CONTROL",
    "PRIME_WFSC_SENSING_ONLY",
    "PRIOR_MOMENTUM_UNLOAD",
    "PARALLEL_PURE",
    "PARALLEL_DARK_CALIBRATION",
    "PARALLEL_EXTERNAL_CALIBRATION",
    "PARALLEL_SLEW_CALIBRATION",
    "GENERIC",
)  # values.specc:51

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

READ_PATTERN = (
    "BRIGHT1",
    "BRIGHT2",
    "DEEP2",
    "DEEP8",
    "DHS3",
    "DHS4",
    "DHS5",
    "DHS6",
    "DHS7",
    "MEDIUM2",
    "MEDIUM8",
    "MEDIUMDEEP2",
    "MEDIUMDEEP8",
    "RAPID",
    "SHALLOW2",
    "SHALLOW4",
    "NRS",
    "NRSIRS2",
    "NRSIRS2RAPID",
    "NRSN16R4",
    "NRSN32R8",
    "NRSN8R2",
    "NRSRAPID",
    "NRSRAPIDD1",
    "NRSRAPIDD2",
    "NRSRAPIDD6",
    "NRSSLOW",
    "NIS",
    "NISRAPID",
    "FAST",
    "FASTGRPAVG",
    "FASTGRPAVG8",
    "FASTGRPAVG16",
    "FASTGRPAVG32",
    "FASTGRPAVG64",
    "FASTR1",
    "FASTR100",
    "SLOW",
    "SLOWR1",
    "ACQ1",
    "ACQ2",
    "FGS",
    "FGS60",
    "FGS8370",
    "FGS840",
    "FGSRAPID",
    "FINEGUIDE",
    "ID",
    "TRACK",
)  # values.specc:173

SUBARRAY_NAME = (
    "FULL",
    "GENERIC",
    "N/A",
    "8X8",
    "32X32",
    "128X128",
    "2048X64",
    "SUB8CNTR",
    "SUB8DIAG",
    "SUB8LL",
    "SUB32CNTR",
    "SUB32DIAG",
    "SUB32LL",
    "SUB128CNTR",
    "SUB128DIAG",
    "SUB128LL",
    "SUBIDSTRIPCENTER",
    "SUBIDSTRIPLL",
    "SUBTUNE32CENTERG1",
    "SUBTUNE32CENTERG2",
    "SUBTUNE32LLG1",
    "SUBTUNE32LLG2",
    "BRIGHTSKY",
    "MASK1065",
    "MASK1140",
    "MASK1550",
    "MASKLYOT",
    "SLITLESSPRISM",
    "SUB64",
    "SUB128",
    "SUB256",
    "SUBPRISM",
    "SUBSLIT",
    "SUB64_IP",
    "SUB128_IP",
    "SLITLESSPRISM_IP",
    "SLITLESSPRISM_IPS",
    "SUBPRISM_IP",
    "SUBPRISM_IPS",
    "FULLP",
    "FULL_SUPSTP008",
    "FULL_SUPSTP024",
    "FULL_SUPSTP120",
    "FULL_SUPSTP510",
    "FULL_SUPSTP008P",
    "FULL_SUPSTP024P",
    "FULL_SUPSTP120P",
    "FULL_SUPSTP510P",
    "MASK210R",
    "MASK335R",
    "MASK430R",
    "MASKLWB",
    "MASKSWB",
    "SUB41STRIPE1_DHS",
    "SUB82STRIPE2_DHS",
    "SUB164STRIPE4_DHS",
    "SUB260STRIPE4_DHS",
    "SUB160STRIPE4_DHS",
    "SUB256STRIPE4_DHS",
    "SUB40STRIPE1_DHS",
    "SUB80STRIPE2_DHS",
    "SUB160",
    "SUB160P",
    "SUB320",
    "SUB320A335R",
    "SUB320A430R",
    "SUB320B335R",
    "SUB320B430R",
    "SUB320BLWB",
    "SUB32TATS",
    "SUB32TATSGRISM",
    "SUB32TA_DHS",
    "SUB400P",
    "SUB400X256ALWB",
    "SUB640",
    "SUB640A210R",
    "SUB640ASWB",
    "SUB640B210R",
    "SUB640BSWB",
    "SUB64FP1A",
    "SUB64FP1B",
    "SUB64P",
    "SUB64FP6A",
    "SUB64P_SUPSTP002",
    "SUB64P_SUPSTP008",
    "SUB64P_SUPSTP032",
    "SUB8FP1A",
    "SUB8FP1B",
    "SUB8FP6A",
    "SUB96DHSPILA",
    "SUB96DHSPILB",
    "SUBFSA210R",
    "SUBFSA335R",
    "SUBFSA430R",
    "SUBFSALWB",
    "SUBFSASWB",
    "SUBGRISM64",
    "SUBGRISM128",
    "SUBGRISM256",
    "SUBNDA210R",
    "SUBNDA335R",
    "SUBNDA430R",
    "SUBNDALWBL",
    "SUBNDALWBS",
    "SUBNDASWBL",
    "SUBNDASWBS",
    "SUBNDB210R",
    "SUBNDB335R",
    "SUBNDB430R",
    "SUBNDBLWBL",
    "SUBNDBLWBS",
    "SUBNDBSWBL",
    "SUBNDBSWBS",
    "MASKA210R",
    "MASKA430R",
    "MASKBLWB",
    "MASKBSWB",
    "SUB320ALWB",
    "SUB80",
    "SUBAMPCAL",
    "SUBSTRIP80",
    "SUBSTRIP96",
    "SUBSTRIP256",
    "SUB17STRIPE_SOSS",
    "SUB60STRIPE_SOSS",
    "SUB204STRIPE_SOSS",
    "SUB680STRIPE_SOSS",
    "SUBTAAMI",
    "SUBTASOSS",
    "WFSS64C",
    "WFSS64R",
    "WFSS128C",
    "WFSS128R",
    "ALLSLITS",
    "SUBS200A1",
    "SUBS200A2",
    "SUBS200B1",
    "SUBS400A1",
    "SUB32",
    "SUB512",
    "SUB512S",
    "SUB1024A",
    "SUB1024B",
    "SUB2048",
    "SUB256M2_PRISM",
    "SUB128M4_PRISM",
    "SUB64M8_PRISM",
    "SUB32M16_PRISM",
    "FULL_IRS2",
    "S200A1",
    "S200A2",
    "S200B1",
    "S400A1",
)  # values.specc:407

POINTING_MODE = ("COARSE", "FINEGUIDE", "MOVING", "TRACK", "NONE")  # values.specc:85

ACQUIRED = ("SUCCESSFUL", "FAILED")  # guidestar.specc:29

STEP_STATUS = ("COMPLETE", "SKIPPED", "FAILED")  # values.specc:93

GUIDERS = Combos((("GUIDER1", 497, -2, -1), ("GUIDER2", 498, 2, -1)))  # guidestar.specc:34

DATA_QUALITY = {
    0: "do_not_use",
    1: "saturated",
    2: "jump_det",
    3: "dropout",
    4: "outlier",
    5: "persistence",
    6: "ad_floor",
    7: "chargeloss",
    8: "reserved",
    9: "non_science",
    10: "dead",
    11: "hot",
    12: "warm",
    13: "low_qe",
    14: "rc",
    15: "telegraph",
    16: "nonlinear",
    17: "bad_ref_pixel",
    18: "no_flat_field",
    19: "no_gain_value",
    20: "no_lin_corr",
    21: "no_sat_check",
    22: "unreliable_bias",
    23: "unreliable_dark",
    24: "unreliable_slope",
    25: "unreliable_flat",
    26: "open",
    27: "adj_open",
    28: "flux_estimated",
    29: "msa_failed_open",
    30: "other_bad_pixel",
    31: "reference_pixel",
}  # values.specc:473


def keywords_of_id_raw_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", one_of=("Level1bModel", "GuiderRawModel"))  # core.specc:20
    h.keyword("TELESCOP", "string", equals="JWST")  # core.specc:20
    h.keyword("ORIGIN", "string")  # core.specc:21
    h.keyword("TIMESYS", "string", equals="UTC")  # core.specc:22
    h.keyword("TIMEUNIT", "string", equals="s")  # core.specc:23
    h.keyword("FILETYPE", "string", level="deprecated")  # core.specc:24
    h.keyword("SDP_VER", "string")  # core.specc:25
    h.keyword("PRD_VER", "string", matches="PRDOPSSOC-.+")  # core.specc:26
    h.keyword("OSS_VER", "string", level="optional")  # core.specc:27
    h.keyword("GSC_VER", "string", level="optional")  # core.specc:28
    h.keyword("HGA_MOVE", "bool")  # core.specc:29
    h.keyword("HGA_STRT", "datetime", level="optional")  # core.specc:30
    h.keyword("HGA_STOP", "datetime", level="optional")  # core.specc:31
    h.keyword("PWFSEET", "float", unit="d")  # core.specc:32
    h.keyword("NWFSEST", "float", unit="d")  # core.specc:33
    h.keyword("COMPRESS", "bool", level="optional")  # core.specc:34
    h.keyword("TITLE", "string")  # core.specc:51
    h.keyword("PI_NAME", "string")  # core.specc:52
    h.keyword("CATEGORY", "string", one_of=CATEGORY, open_enum=True)  # core.specc:53
    h.keyword("SUBCAT", "string", level="optional")  # core.specc:54
    h.keyword("SCICAT", "string", level="optional")  # core.specc:55
    h.keyword("CONT_ID", "int", level="optional")  # core.specc:56
    h.keyword("DATE-OBS", "date")  # core.specc:63
    h.keyword("TIME-OBS", "time")  # core.specc:64
    h.keyword("DATE-BEG", "datetime")  # core.specc:65
    h.keyword("DATE-END", "datetime")  # core.specc:66
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # core.specc:67
    h.keyword("VISIT_ID", "digits", digits=(11, 11))  # core.specc:68
    h.keyword("PROGRAM", "digits", digits=(5, 5))  # core.specc:69
    h.keyword("OBSERVTN", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("VISIT", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("OBSLABEL", "string", level="optional")  # core.specc:70
    h.keyword("OBSFOLDR", "string", level="optional")  # core.specc:71
    h.keyword("ENG_QUAL", "string", one_of=QUALITY)  # core.specc:98
    h.keyword("ENGQLPTG", "string", level="optional", one_of=POINTING_QUALITY)  # core.specc:99
    h.keyword("VISITYPE", "string", one_of=VISIT_TYPE)  # core.specc:100
    h.keyword("VSTSTART", "datetime")  # core.specc:101
    h.keyword("VISITSTA", "string")  # core.specc:102
    h.keyword("NEXPOSUR", "int", at_least=0)  # core.specc:103
    h.keyword("INTARGET", "bool")  # core.specc:104
    h.keyword("TARGOOPP", "bool")  # core.specc:105
    h.keyword("TSOVISIT", "bool")  # core.specc:106
    h.keyword("EXP_ONLY", "bool")  # core.specc:107
    h.keyword("CROWDFLD", "bool", level="optional")  # core.specc:108
    h.keyword("INSTRUME", "string", equals="FGS")  # guidestar.specc:54
    h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # guidestar.specc:55
    h.keyword("FOCUSPOS", "float", level="optional")  # guidestar.specc:56
    h.keyword("EXP_TYPE", "string", equals="FGS_ID-IMAGE", one_of=EXP_TYPE)  # core.specc:236
    h.keyword("NINTS", "int", equals=2, at_least=1)  # core.specc:236
    h.keyword("READPATT", "string", equals="ID", one_of=READ_PATTERN)  # core.specc:237
    h.keyword("NGROUPS", "int", equals=2, at_least=1)  # core.specc:238
    h.keyword("NFRAMES", "int", one_of=(1, 4), at_least=1)  # core.specc:239
    h.keyword("FRMDIVSR", "int", at_least=1)  # core.specc:240
    h.keyword("GROUPGAP", "int", at_least=0)  # core.specc:241
    h.keyword("DRPFRMS1", "int", at_least=0)  # core.specc:242
    h.keyword("DRPFRMS3", "int", at_least=0)  # core.specc:243
    h.keyword("NSAMPLES", "int", at_least=1)  # core.specc:244
    h.keyword("TSAMPLE", "float", unit="us", above=0)  # core.specc:245
    h.keyword("TFRAME", "float", unit="s", above=0)  # core.specc:246
    h.keyword("TGROUP", "float", unit="s", above=0)  # core.specc:247
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # core.specc:248
    h.keyword("DURATION", "float", unit="s", at_least=0)  # core.specc:249
    h.keyword("NRSTSTRT", "int", at_least=0)  # core.specc:250
    h.keyword("NRESETS", "int", at_least=0)  # core.specc:251
    h.keyword("ZEROFRAM", "bool")  # core.specc:252
    h.keyword("DATAPROB", "bool")  # core.specc:253
    h.keyword("SCA_NUM", "int")  # core.specc:254
    h.keyword("DATAMODE", "int")  # core.specc:255
    h.keyword("SUBARRAY", "string", equals="2048X64", one_of=SUBARRAY_NAME, open_enum=True)  # core.specc:318
    h.keyword(
        "SUB_SHRT", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:319
    h.keyword(
        "SUB_LONG", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:320
    h.keyword("SUBSTRT1", "int", equals=13, at_least=1, at_most=2048)  # core.specc:321
    h.keyword("SUBSTRT2", "int", at_least=1, at_most=2048)  # core.specc:322
    h.keyword("SUBSIZE1", "int", equals=2024, at_least=1, at_most=2048)  # core.specc:323
    h.keyword("SUBSIZE2", "int", dimension="ny", at_least=1, at_most=2048)  # core.specc:324
    h.keyword("FASTAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:325
    h.keyword("SLOWAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:326
    h.keyword("DETXCOR", "int", level="optional")  # core.specc:327
    h.keyword("DETYCOR", "int", level="optional")  # core.specc:328
    h.keyword("DETXSIZ", "int", level="optional", at_least=0)  # core.specc:329
    h.keyword("DETYSIZ", "int", level="optional", at_least=0)  # core.specc:330
    h.keyword("MSTR_RD1", "int", level="optional", at_least=0)  # core.specc:331
    h.keyword("MSTR_SK1", "int", level="optional", at_least=0)  # core.specc:332
    h.keyword("MSTR_RD2", "int", level="optional", at_least=0)  # core.specc:333
    h.keyword("MSTR_SK2", "int", level="optional", at_least=0)  # core.specc:334
    h.keyword("MSTR_RPT", "int", level="optional")  # core.specc:335
    h.keyword("MSTR_ILV", "int", level="optional")  # core.specc:336
    h.keyword("SSTR_STP", "int", level="optional")  # core.specc:337
    h.keyword("SSTR_NST", "int", level="optional")  # core.specc:338
    h.keyword("APERNAME", "string")  # core.specc:384
    h.keyword("PPS_APER", "string")  # core.specc:385
    h.keyword("VA_RA", "float", level="optional", unit="deg")  # core.specc:386
    h.keyword("VA_DEC", "float", level="optional", unit="deg")  # core.specc:387
    h.keyword("GS_ORDER", "int", at_least=0)  # core.specc:407
    h.keyword("GSSTRTTM", "datetime", level="optional")  # core.specc:408
    h.keyword("GSENDTIM", "datetime", level="optional")  # core.specc:409
    h.keyword("GDSTARID", "string")  # core.specc:410
    h.keyword("GS_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:411
    h.keyword("GS_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:412
    h.keyword("GS_URA", "float", level="optional", unit="deg", at_least=0)  # core.specc:413
    h.keyword("GS_UDEC", "float", level="optional", unit="deg", at_least=0)  # core.specc:414
    h.keyword("GS_MAG", "float", unit="mag")  # core.specc:415
    h.keyword("GS_UMAG", "float", level="optional", unit="mag", at_least=0)  # core.specc:416
    h.keyword("GS_EPOCH", "string", level="optional")  # core.specc:417
    h.keyword("GS_MURA", "float", level="optional", unit="arcsec/yr")  # core.specc:418
    h.keyword("GS_MUDEC", "float", level="optional", unit="arcsec/yr")  # core.specc:419
    h.keyword("GS_PARA", "float", level="optional", unit="arcsec")  # core.specc:420
    h.keyword("GS_V3_PA", "float", level="optional", unit="deg")  # core.specc:421
    h.keyword("FGS_APER", "string", level="optional")  # core.specc:422
    h.keyword("GSIDL_X", "float", level="optional")  # core.specc:423
    h.keyword("GSIDL_Y", "float", level="optional")  # core.specc:424
    h.keyword("GSCENTX", "float", level="optional", unit="arcsec")  # core.specc:425
    h.keyword("GSCENTY", "float", level="optional", unit="arcsec")  # core.specc:426
    h.keyword("PCS_MODE", "string", one_of=POINTING_MODE)  # core.specc:427
    h.keyword("VISITEND", "datetime", level="optional")  # core.specc:428
    h.keyword("GF_START", "datetime")  # guidestar.specc:62
    h.keyword("GF_END", "datetime")  # guidestar.specc:63
    h.keyword("DATASTRT", "float", unit="d")  # guidestar.specc:64
    h.keyword("DATAEND", "float", unit="d")  # guidestar.specc:65
    h.keyword("GSACSTAT", "string", one_of=ACQUIRED, open_enum=True)  # guidestar.specc:66


def check_id_raw_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_id_raw_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # core.specc:20
    h.no_data()  # guidestar.specc:239
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-OBS-TIME-OBS-DATE-BEG",
        lambda: close_to(instant(h["DATE-OBS"], h["TIME-OBS"]), instant(h["DATE-BEG"]), 0.001),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "TIME-OBS": lambda: h["TIME-OBS"], "DATE-BEG": lambda: h["DATE-BEG"]},
        message="day and time make the start",
    )  # core.specc:82
    h.rule(
        "SUBSTRT1-SUBSIZE1",
        lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2049,
        show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
        message="the subarray ends on the detector, axis 1",
    )  # core.specc:340
    h.rule(
        "SUBSTRT2-SUBSIZE2",
        lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049,
        show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
        message="the subarray ends on the detector, axis 2",
    )  # core.specc:341
    h.rule(
        "DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS",
        lambda: GUIDERS.allow(h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        show={
            "DETECTOR": lambda: h["DETECTOR"],
            "SCA_NUM": lambda: h["SCA_NUM"],
            "FASTAXIS": lambda: h["FASTAXIS"],
            "SLOWAXIS": lambda: h["SLOWAXIS"],
        },
        hint=lambda: GUIDERS.nearest(
            ("DETECTOR", "SCA_NUM", "FASTAXIS", "SLOWAXIS"),
            lambda: (h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        ),
        message="detector and axes are those of the guider",
    )  # guidestar.specc:68
    h.rule(
        "DATE-BEG-DATASTRT",
        lambda: close_to(mjd(h["DATE-BEG"]), h["DATASTRT"], 1.1574074074074074e-08),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATASTRT": lambda: h["DATASTRT"]},
        message="the data begin when the exposure does",
    )  # guidestar.specc:69
    h.rule(
        "DATE-END-DATAEND",
        lambda: close_to(mjd(h["DATE-END"]), h["DATAEND"], 1.1574074074074074e-08),
        show={"DATE-END": lambda: h["DATE-END"], "DATAEND": lambda: h["DATAEND"]},
        message="the data end when the exposure does",
    )  # guidestar.specc:70
    h.rule(
        "DURATION-DATAEND-DATASTRT",
        lambda: close_to(h["DURATION"], (h["DATAEND"] - h["DATASTRT"]) * 86400, 0.001),
        show={"DURATION": lambda: h["DURATION"], "DATAEND": lambda: h["DATAEND"], "DATASTRT": lambda: h["DATASTRT"]},
        message="it lasts from the first data to the last",
    )  # guidestar.specc:71
    h.rule(
        "GF_START-GF_END",
        lambda: instant(h["GF_START"]) <= instant(h["GF_END"]),
        show={"GF_START": lambda: h["GF_START"], "GF_END": lambda: h["GF_END"]},
        message="the function ends after it begins",
    )  # guidestar.specc:72
    h.undeclared("warning")


def keywords_of_id_raw_SCI(h: HduCheck) -> None:
    """Keywords of SCI that are always judged."""
    h.keyword("REFFRAME", "string", equals="EME2000")  # core.specc:612
    h.keyword("EPH_TYPE", "string", one_of=("Definitive", "Predicted"))  # core.specc:613
    h.keyword("EPH_TIME", "float", unit="d")  # core.specc:614
    h.keyword("JWST_X", "float", unit="km")  # core.specc:615
    h.keyword("JWST_Y", "float", unit="km")  # core.specc:616
    h.keyword("JWST_Z", "float", unit="km")  # core.specc:617
    h.keyword("OBSGEO-X", "float", unit="m")  # core.specc:618
    h.keyword("OBSGEO-Y", "float", unit="m")  # core.specc:619
    h.keyword("OBSGEO-Z", "float", unit="m")  # core.specc:620
    h.keyword("JWST_DX", "float", unit="km/s")  # core.specc:621
    h.keyword("JWST_DY", "float", unit="km/s")  # core.specc:622
    h.keyword("JWST_DZ", "float", unit="km/s")  # core.specc:623
    h.keyword("OBSGEODX", "float", unit="m/s")  # core.specc:624
    h.keyword("OBSGEODY", "float", unit="m/s")  # core.specc:625
    h.keyword("OBSGEODZ", "float", unit="m/s")  # core.specc:626
    h.keyword("RADESYS", "string", equals="ICRS")  # guidestar.specc:81
    h.keyword("PA_APER", "float", unit="deg")  # guidestar.specc:82
    h.keyword("RA_V1", "float", level="optional", unit="deg", at_least=0, below=360)  # guidestar.specc:83
    h.keyword("DEC_V1", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # guidestar.specc:84
    h.keyword("PA_V3", "float", level="optional", unit="deg")  # guidestar.specc:85
    h.keyword("V2_REF", "float", unit="arcsec")  # core.specc:651
    h.keyword("V3_REF", "float", unit="arcsec")  # core.specc:652
    h.keyword("VPARITY", "int", one_of=(-1, 1))  # core.specc:653
    h.keyword("V3I_YANG", "float", unit="deg")  # core.specc:654
    h.keyword("XREF_SCI", "float", level="optional", unit="pixel")  # core.specc:655
    h.keyword("YREF_SCI", "float", level="optional", unit="pixel")  # core.specc:656
    h.keyword("RA_REF", "float", level="optional", unit="deg")  # guidestar.specc:88
    h.keyword("DEC_REF", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # guidestar.specc:89
    h.keyword("ROLL_REF", "float", level="optional", unit="deg")  # guidestar.specc:90
    h.keyword("WCSAXES", "int", at_least=2)  # wcs.specc:78
    for i in range(1, 3):
        h.keyword(
            f"CTYPE{i}",
            "string",
            item="CTYPE[i]",
            matches="(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?",
        )  # wcs.specc:79
        h.keyword(f"CUNIT{i}", "string", item="CUNIT[i]", equals="deg")  # wcs.specc:80
        h.keyword(f"CRPIX{i}", "float", item="CRPIX[i]", unit="pixel")  # wcs.specc:81
        h.keyword(f"CRVAL{i}", "float", item="CRVAL[i]", unit="deg")  # wcs.specc:82
        h.keyword(f"CDELT{i}", "float", item="CDELT[i]", level="optional", unit="deg")  # wcs.specc:83
        for j in range(1, 3):
            h.keyword(f"PC{i}_{j}", "float", item="PC[i]_[j]", level="optional", unit="")  # wcs.specc:84
            h.keyword(f"CD{i}_{j}", "float", item="CD[i]_[j]", level="optional", unit="deg")  # wcs.specc:85
    h.keyword("LONPOLE", "float", level="optional", unit="deg")  # wcs.specc:86
    h.keyword("LATPOLE", "float", level="optional", unit="deg")  # wcs.specc:87


def check_id_raw_SCI(h: HduCheck) -> None:
    """SCI: integrations of groups of pixels."""
    h.keywords(keywords_of_id_raw_SCI)
    h.image("uint16", shape=(2, 2, "ny", 2024), unit="DN")  # guidestar.specc:97
    h.rule(
        "exists-CD1_1-CDELT1",
        lambda: h.exists("CD1_1") or h.exists("CDELT1"),
        show={"CD1_1": lambda: h["CD1_1"], "CDELT1": lambda: h["CDELT1"]},
        message="the scale is known",
    )  # wcs.specc:89
    h.rule(
        "exists-CD1_1-PC1_1",
        lambda: not (h.exists("CD1_1") and h.exists("PC1_1")),
        show={"CD1_1": lambda: h["CD1_1"], "PC1_1": lambda: h["PC1_1"]},
        message="PC and CD exclude each other",
    )  # wcs.specc:90
    h.undeclared("warning")


def check_id_raw_FLIGHT(h: HduCheck) -> None:
    """FLIGHT: one row a star that the guider used."""
    h.keyword("NUMREFST", "int", level="optional", at_least=0)  # guidestar.specc:126
    h.column("reference_star_id", "string", width=2)  # guidestar.specc:128
    h.column("id_x", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:129
    h.column("id_y", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:130
    h.column("count_rate", "float64")  # guidestar.specc:131
    h.undeclared("warning", columns="warning")


def check_id_raw_PLANNED(h: HduCheck) -> None:
    """PLANNED: one row a star that was planned."""
    h.column("guide_star_order", "int32")  # guidestar.specc:136
    h.column("reference_order", "int32", level="optional")  # guidestar.specc:137
    h.column("reference_star_id", "string", width=12)  # guidestar.specc:138
    h.column("ra", "float64", unit="deg", unit_absent=True, at_least=0, below=360)  # guidestar.specc:139
    h.column("dec", "float64", unit="deg", unit_absent=True, at_least=-90, at_most=90)  # guidestar.specc:140
    h.column("id_x", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:141
    h.column("id_y", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:142
    h.column("fgs_mag", "float64", unit="mag", unit_absent=True)  # guidestar.specc:143
    h.column("fgs_mag_uncert", "float64", unit="mag", unit_absent=True)  # guidestar.specc:144
    h.column("count_rate", "float64")  # guidestar.specc:145
    h.column("count_rate_uncert", "float64")  # guidestar.specc:146
    h.undeclared("warning", columns="warning")


def check_id_raw_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_id_raw_ASDF_tree,
        mirrors=(
            ("PRIMARY", "DATE", "meta.date"),
            ("PRIMARY", "FILENAME", "meta.filename"),
            ("PRIMARY", "DATAMODL", "meta.model_type"),
            ("PRIMARY", "TELESCOP", "meta.telescope"),
            ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
            ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
            ("PRIMARY", "VISIT", "meta.observation.visit_number"),
            ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
            ("PRIMARY", "NINTS", "meta.exposure.nints"),
            ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
        ),
    )  # guidestar.specc:255
    h.undeclared("warning")


def check_id_raw_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # guidestar.specc:257


def keywords_of_id_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="GuiderCalModel")  # core.specc:20
    h.keyword("TELESCOP", "string", equals="JWST")  # core.specc:20
    h.keyword("ORIGIN", "string")  # core.specc:21
    h.keyword("TIMESYS", "string", equals="UTC")  # core.specc:22
    h.keyword("TIMEUNIT", "string", equals="s")  # core.specc:23
    h.keyword("FILETYPE", "string", level="deprecated")  # core.specc:24
    h.keyword("SDP_VER", "string")  # core.specc:25
    h.keyword("PRD_VER", "string", matches="PRDOPSSOC-.+")  # core.specc:26
    h.keyword("OSS_VER", "string", level="optional")  # core.specc:27
    h.keyword("GSC_VER", "string", level="optional")  # core.specc:28
    h.keyword("HGA_MOVE", "bool")  # core.specc:29
    h.keyword("HGA_STRT", "datetime", level="optional")  # core.specc:30
    h.keyword("HGA_STOP", "datetime", level="optional")  # core.specc:31
    h.keyword("PWFSEET", "float", unit="d")  # core.specc:32
    h.keyword("NWFSEST", "float", unit="d")  # core.specc:33
    h.keyword("COMPRESS", "bool", level="optional")  # core.specc:34
    h.keyword("TITLE", "string")  # core.specc:51
    h.keyword("PI_NAME", "string")  # core.specc:52
    h.keyword("CATEGORY", "string", one_of=CATEGORY, open_enum=True)  # core.specc:53
    h.keyword("SUBCAT", "string", level="optional")  # core.specc:54
    h.keyword("SCICAT", "string", level="optional")  # core.specc:55
    h.keyword("CONT_ID", "int", level="optional")  # core.specc:56
    h.keyword("DATE-OBS", "date")  # core.specc:63
    h.keyword("TIME-OBS", "time")  # core.specc:64
    h.keyword("DATE-BEG", "datetime")  # core.specc:65
    h.keyword("DATE-END", "datetime")  # core.specc:66
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # core.specc:67
    h.keyword("VISIT_ID", "digits", digits=(11, 11))  # core.specc:68
    h.keyword("PROGRAM", "digits", digits=(5, 5))  # core.specc:69
    h.keyword("OBSERVTN", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("VISIT", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("OBSLABEL", "string", level="optional")  # core.specc:70
    h.keyword("OBSFOLDR", "string", level="optional")  # core.specc:71
    h.keyword("ENG_QUAL", "string", one_of=QUALITY)  # core.specc:98
    h.keyword("ENGQLPTG", "string", level="optional", one_of=POINTING_QUALITY)  # core.specc:99
    h.keyword("VISITYPE", "string", one_of=VISIT_TYPE)  # core.specc:100
    h.keyword("VSTSTART", "datetime")  # core.specc:101
    h.keyword("VISITSTA", "string")  # core.specc:102
    h.keyword("NEXPOSUR", "int", at_least=0)  # core.specc:103
    h.keyword("INTARGET", "bool")  # core.specc:104
    h.keyword("TARGOOPP", "bool")  # core.specc:105
    h.keyword("TSOVISIT", "bool")  # core.specc:106
    h.keyword("EXP_ONLY", "bool")  # core.specc:107
    h.keyword("CROWDFLD", "bool", level="optional")  # core.specc:108
    h.keyword("INSTRUME", "string", equals="FGS")  # guidestar.specc:54
    h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # guidestar.specc:55
    h.keyword("FOCUSPOS", "float", level="optional")  # guidestar.specc:56
    h.keyword("EXP_TYPE", "string", equals="FGS_ID-IMAGE", one_of=EXP_TYPE)  # core.specc:236
    h.keyword("NINTS", "int", equals=2, at_least=1)  # core.specc:236
    h.keyword("READPATT", "string", equals="ID", one_of=READ_PATTERN)  # core.specc:237
    h.keyword("NGROUPS", "int", equals=2, at_least=1)  # core.specc:238
    h.keyword("NFRAMES", "int", one_of=(1, 4), at_least=1)  # core.specc:239
    h.keyword("FRMDIVSR", "int", at_least=1)  # core.specc:240
    h.keyword("GROUPGAP", "int", at_least=0)  # core.specc:241
    h.keyword("DRPFRMS1", "int", at_least=0)  # core.specc:242
    h.keyword("DRPFRMS3", "int", at_least=0)  # core.specc:243
    h.keyword("NSAMPLES", "int", at_least=1)  # core.specc:244
    h.keyword("TSAMPLE", "float", unit="us", above=0)  # core.specc:245
    h.keyword("TFRAME", "float", unit="s", above=0)  # core.specc:246
    h.keyword("TGROUP", "float", unit="s", above=0)  # core.specc:247
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # core.specc:248
    h.keyword("DURATION", "float", unit="s", at_least=0)  # core.specc:249
    h.keyword("NRSTSTRT", "int", at_least=0)  # core.specc:250
    h.keyword("NRESETS", "int", at_least=0)  # core.specc:251
    h.keyword("ZEROFRAM", "bool")  # core.specc:252
    h.keyword("DATAPROB", "bool")  # core.specc:253
    h.keyword("SCA_NUM", "int")  # core.specc:254
    h.keyword("DATAMODE", "int")  # core.specc:255
    h.keyword("SUBARRAY", "string", equals="2048X64", one_of=SUBARRAY_NAME, open_enum=True)  # core.specc:318
    h.keyword(
        "SUB_SHRT", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:319
    h.keyword(
        "SUB_LONG", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:320
    h.keyword("SUBSTRT1", "int", equals=13, at_least=1, at_most=2048)  # core.specc:321
    h.keyword("SUBSTRT2", "int", at_least=1, at_most=2048)  # core.specc:322
    h.keyword("SUBSIZE1", "int", equals=2024, at_least=1, at_most=2048)  # core.specc:323
    h.keyword("SUBSIZE2", "int", dimension="ny", at_least=1, at_most=2048)  # core.specc:324
    h.keyword("FASTAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:325
    h.keyword("SLOWAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:326
    h.keyword("DETXCOR", "int", level="optional")  # core.specc:327
    h.keyword("DETYCOR", "int", level="optional")  # core.specc:328
    h.keyword("DETXSIZ", "int", level="optional", at_least=0)  # core.specc:329
    h.keyword("DETYSIZ", "int", level="optional", at_least=0)  # core.specc:330
    h.keyword("MSTR_RD1", "int", level="optional", at_least=0)  # core.specc:331
    h.keyword("MSTR_SK1", "int", level="optional", at_least=0)  # core.specc:332
    h.keyword("MSTR_RD2", "int", level="optional", at_least=0)  # core.specc:333
    h.keyword("MSTR_SK2", "int", level="optional", at_least=0)  # core.specc:334
    h.keyword("MSTR_RPT", "int", level="optional")  # core.specc:335
    h.keyword("MSTR_ILV", "int", level="optional")  # core.specc:336
    h.keyword("SSTR_STP", "int", level="optional")  # core.specc:337
    h.keyword("SSTR_NST", "int", level="optional")  # core.specc:338
    h.keyword("APERNAME", "string")  # core.specc:384
    h.keyword("PPS_APER", "string")  # core.specc:385
    h.keyword("VA_RA", "float", level="optional", unit="deg")  # core.specc:386
    h.keyword("VA_DEC", "float", level="optional", unit="deg")  # core.specc:387
    h.keyword("GS_ORDER", "int", at_least=0)  # core.specc:407
    h.keyword("GSSTRTTM", "datetime", level="optional")  # core.specc:408
    h.keyword("GSENDTIM", "datetime", level="optional")  # core.specc:409
    h.keyword("GDSTARID", "string")  # core.specc:410
    h.keyword("GS_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:411
    h.keyword("GS_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:412
    h.keyword("GS_URA", "float", level="optional", unit="deg", at_least=0)  # core.specc:413
    h.keyword("GS_UDEC", "float", level="optional", unit="deg", at_least=0)  # core.specc:414
    h.keyword("GS_MAG", "float", unit="mag")  # core.specc:415
    h.keyword("GS_UMAG", "float", level="optional", unit="mag", at_least=0)  # core.specc:416
    h.keyword("GS_EPOCH", "string", level="optional")  # core.specc:417
    h.keyword("GS_MURA", "float", level="optional", unit="arcsec/yr")  # core.specc:418
    h.keyword("GS_MUDEC", "float", level="optional", unit="arcsec/yr")  # core.specc:419
    h.keyword("GS_PARA", "float", level="optional", unit="arcsec")  # core.specc:420
    h.keyword("GS_V3_PA", "float", level="optional", unit="deg")  # core.specc:421
    h.keyword("FGS_APER", "string", level="optional")  # core.specc:422
    h.keyword("GSIDL_X", "float", level="optional")  # core.specc:423
    h.keyword("GSIDL_Y", "float", level="optional")  # core.specc:424
    h.keyword("GSCENTX", "float", level="optional", unit="arcsec")  # core.specc:425
    h.keyword("GSCENTY", "float", level="optional", unit="arcsec")  # core.specc:426
    h.keyword("PCS_MODE", "string", one_of=POINTING_MODE)  # core.specc:427
    h.keyword("VISITEND", "datetime", level="optional")  # core.specc:428
    h.keyword("GF_START", "datetime")  # guidestar.specc:62
    h.keyword("GF_END", "datetime")  # guidestar.specc:63
    h.keyword("DATASTRT", "float", unit="d")  # guidestar.specc:64
    h.keyword("DATAEND", "float", unit="d")  # guidestar.specc:65
    h.keyword("GSACSTAT", "string", one_of=ACQUIRED, open_enum=True)  # guidestar.specc:66
    h.keyword("CAL_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:38
    h.keyword("CAL_VCS", "string")  # core.specc:39
    h.keyword("CRDS_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:40
    h.keyword("CRDS_CTX", "string", matches=r"jwst_\d{4}\.pmap")  # core.specc:41
    h.keyword("ASNPOOL", "string", level="optional")  # core.specc:46
    h.keyword("ASNTABLE", "string", level="optional")  # core.specc:46
    h.keyword("R_AREA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:438
    h.keyword("R_BARSHA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:439
    h.keyword("R_BKG", "string", level="optional", matches="N/A|crds://.+")  # core.specc:440
    h.keyword("R_CAMERA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:441
    h.keyword("R_CHRCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:442
    h.keyword("R_COLLIM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:443
    h.keyword("R_CUBPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:444
    h.keyword("R_DARK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:445
    h.keyword("R_DFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:446
    h.keyword("R_DISPER", "string", level="optional", matches="N/A|crds://.+")  # core.specc:447
    h.keyword("R_DISTOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:448
    h.keyword("R_EXTR1D", "string", level="optional", matches="N/A|crds://.+")  # core.specc:449
    h.keyword("R_FFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:450
    h.keyword("R_FILOFF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:451
    h.keyword("R_FLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:452
    h.keyword("R_FORE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:453
    h.keyword("R_FPA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:454
    h.keyword("R_FRIFRQ", "string", level="optional", matches="N/A|crds://.+")  # core.specc:455
    h.keyword("R_FRINGE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:456
    h.keyword("R_GAIN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:457
    h.keyword("R_IFUFOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:458
    h.keyword("R_IFUPOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:459
    h.keyword("R_IFUSLI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:460
    h.keyword("R_IPC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:461
    h.keyword("R_LASTFR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:462
    h.keyword("R_LINEAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:463
    h.keyword("R_MASK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:464
    h.keyword("R_MIREMI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:465
    h.keyword("R_MRSPT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:466
    h.keyword("R_MRSXAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:467
    h.keyword("R_MSA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:468
    h.keyword("R_MSAOPE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:469
    h.keyword("R_NRM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:470
    h.keyword("R_OTE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:471
    h.keyword("R_PERSAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:472
    h.keyword("R_PHOTOM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:473
    h.keyword("R_PSFMAS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:474
    h.keyword("R_PSTSOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:475
    h.keyword("R_PTHLOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:476
    h.keyword("R_READNO", "string", level="optional", matches="N/A|crds://.+")  # core.specc:477
    h.keyword("R_REFPIX", "string", level="optional", matches="N/A|crds://.+")  # core.specc:478
    h.keyword("R_REGION", "string", level="optional", matches="N/A|crds://.+")  # core.specc:479
    h.keyword("R_RESAMP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:480
    h.keyword("R_RESET", "string", level="optional", matches="N/A|crds://.+")  # core.specc:481
    h.keyword("R_RESOL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:482
    h.keyword("R_RSCD", "string", level="optional", matches="N/A|crds://.+")  # core.specc:483
    h.keyword("R_SATURA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:484
    h.keyword("R_SFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:485
    h.keyword("R_SIRSKL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:486
    h.keyword("R_SPCWCS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:487
    h.keyword("R_SPKERN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:488
    h.keyword("R_SPPROF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:489
    h.keyword("R_SPTRAC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:490
    h.keyword("R_STRAY", "string", level="optional", matches="N/A|crds://.+")  # core.specc:491
    h.keyword("R_SUPERB", "string", level="optional", matches="N/A|crds://.+")  # core.specc:492
    h.keyword("R_THRPUT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:493
    h.keyword("R_TRPDEN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:494
    h.keyword("R_TRPPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:495
    h.keyword("R_TSPHOT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:496
    h.keyword("R_V2V3", "string", level="optional", matches="N/A|crds://.+")  # core.specc:497
    h.keyword("R_WAVCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:498
    h.keyword("R_WAVMAP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:499
    h.keyword("R_WAVRAN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:500
    h.keyword("S_AMIANA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:505
    h.keyword("S_AMINOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:506
    h.keyword("S_BARSHA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:507
    h.keyword("S_BKDSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:508
    h.keyword("S_BPXSLF", "string", level="optional", one_of=STEP_STATUS)  # core.specc:509
    h.keyword("S_CHGMIG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:510
    h.keyword("S_CLNFNS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:511
    h.keyword("S_COMB1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:512
    h.keyword("S_CONTAM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:513
    h.keyword("S_DARK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:514
    h.keyword("S_DQINIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:515
    h.keyword("S_ERRINI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:516
    h.keyword("S_EXTR1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:517
    h.keyword("S_EXTR2D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:518
    h.keyword("S_FLAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:519
    h.keyword("S_FRINGE", "string", level="optional", one_of=STEP_STATUS)  # core.specc:520
    h.keyword("S_FRSTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:521
    h.keyword("S_GANSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:522
    h.keyword("S_GRPSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:523
    h.keyword("S_GUICDS", "string", one_of=STEP_STATUS)  # core.specc:524
    h.keyword("S_IFUCUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:525
    h.keyword("S_IMPRNT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:526
    h.keyword("S_IPC", "string", level="optional", one_of=STEP_STATUS)  # core.specc:527
    h.keyword("S_JUMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:528
    h.keyword("S_KLIP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:529
    h.keyword("S_LASTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:530
    h.keyword("S_LINEAR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:531
    h.keyword("S_MIREMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:532
    h.keyword("S_MSAFLG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:533
    h.keyword("S_MSBSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:534
    h.keyword("S_MTWCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:535
    h.keyword("S_OUTLIR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:536
    h.keyword("S_PCTFRM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:537
    h.keyword("S_PERSIS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:538
    h.keyword("S_PHOTOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:539
    h.keyword("S_PSFALI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:540
    h.keyword("S_PSFSTK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:541
    h.keyword("S_PTHLOS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:542
    h.keyword("S_PXREPL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:543
    h.keyword("S_RAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:544
    h.keyword("S_REFPIX", "string", level="optional", one_of=STEP_STATUS)  # core.specc:545
    h.keyword("S_RESAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:546
    h.keyword("S_RESET", "string", level="optional", one_of=STEP_STATUS)  # core.specc:547
    h.keyword("S_RESFRI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:548
    h.keyword("S_RSCD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:549
    h.keyword("S_SATURA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:550
    h.keyword("S_SKYMAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:551
    h.keyword("S_SPLEAK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:552
    h.keyword("S_SRCCAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:553
    h.keyword("S_SRCTYP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:554
    h.keyword("S_STRAY", "string", level="optional", one_of=STEP_STATUS)  # core.specc:555
    h.keyword("S_SUPERB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:556
    h.keyword("S_TACNTR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:557
    h.keyword("S_TELEMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:558
    h.keyword("S_TRCMOD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:559
    h.keyword("S_TSPHOT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:560
    h.keyword("S_TWKREG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:561
    h.keyword("S_WAVCOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:562
    h.keyword("S_WCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:563
    h.keyword("S_WFSCOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:564
    h.keyword("S_WHTLIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:565
    h.keyword("TCATFILE", "string", level="optional")  # core.specc:573
    h.keyword("SCATFILE", "string", level="optional")  # core.specc:574
    h.keyword("SEGMFILE", "string", level="optional")  # core.specc:575
    h.keyword("DIRIMAGE", "string", level="optional")  # core.specc:576
    h.keyword("BKGMETH", "string", level="optional")  # core.specc:577
    h.keyword("BKGLEVEL", "float", level="optional")  # core.specc:578
    h.keyword("BKGSUB", "bool", level="optional")  # core.specc:579
    h.keyword("MASTERBG", "string", level="optional")  # core.specc:580
    h.keyword("BKGD_SCL", "float", level="optional", unit="")  # core.specc:581
    h.keyword("SOSSWDTH", "float", level="optional", unit="pixel")  # core.specc:582
    h.keyword("TIKFACTR", "float", level="optional", unit="")  # core.specc:583
    h.keyword("SOSSDLTX", "float", level="optional", unit="pixel")  # core.specc:584
    h.keyword("SOSSDLTY", "float", level="optional", unit="pixel")  # core.specc:585
    h.keyword("SOSSROTN", "float", level="optional", unit="deg")  # core.specc:586
    h.keyword("OVERSAMP", "float", level="optional", unit="")  # core.specc:587
    h.keyword("THRESHLD", "float", level="optional")  # core.specc:588
    for i in range(1, 3):
        h.keyword(f"INT{i}SKIP", "int", item="INT[i]SKIP", level="optional", at_least=0)  # core.specc:589
        h.keyword(f"INT{i}UGP1", "int", item="INT[i]UGP1", level="optional", at_least=0)  # core.specc:590
        h.keyword(f"INT{i}BORS", "int", item="INT[i]BORS", level="optional", at_least=0)  # core.specc:591


def check_id_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_id_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # core.specc:20
    h.no_data()  # guidestar.specc:268
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-OBS-TIME-OBS-DATE-BEG",
        lambda: close_to(instant(h["DATE-OBS"], h["TIME-OBS"]), instant(h["DATE-BEG"]), 0.001),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "TIME-OBS": lambda: h["TIME-OBS"], "DATE-BEG": lambda: h["DATE-BEG"]},
        message="day and time make the start",
    )  # core.specc:82
    h.rule(
        "SUBSTRT1-SUBSIZE1",
        lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2049,
        show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
        message="the subarray ends on the detector, axis 1",
    )  # core.specc:340
    h.rule(
        "SUBSTRT2-SUBSIZE2",
        lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049,
        show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
        message="the subarray ends on the detector, axis 2",
    )  # core.specc:341
    h.rule(
        "DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS",
        lambda: GUIDERS.allow(h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        show={
            "DETECTOR": lambda: h["DETECTOR"],
            "SCA_NUM": lambda: h["SCA_NUM"],
            "FASTAXIS": lambda: h["FASTAXIS"],
            "SLOWAXIS": lambda: h["SLOWAXIS"],
        },
        hint=lambda: GUIDERS.nearest(
            ("DETECTOR", "SCA_NUM", "FASTAXIS", "SLOWAXIS"),
            lambda: (h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        ),
        message="detector and axes are those of the guider",
    )  # guidestar.specc:68
    h.rule(
        "DATE-BEG-DATASTRT",
        lambda: close_to(mjd(h["DATE-BEG"]), h["DATASTRT"], 1.1574074074074074e-08),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATASTRT": lambda: h["DATASTRT"]},
        message="the data begin when the exposure does",
    )  # guidestar.specc:69
    h.rule(
        "DATE-END-DATAEND",
        lambda: close_to(mjd(h["DATE-END"]), h["DATAEND"], 1.1574074074074074e-08),
        show={"DATE-END": lambda: h["DATE-END"], "DATAEND": lambda: h["DATAEND"]},
        message="the data end when the exposure does",
    )  # guidestar.specc:70
    h.rule(
        "DURATION-DATAEND-DATASTRT",
        lambda: close_to(h["DURATION"], (h["DATAEND"] - h["DATASTRT"]) * 86400, 0.001),
        show={"DURATION": lambda: h["DURATION"], "DATAEND": lambda: h["DATAEND"], "DATASTRT": lambda: h["DATASTRT"]},
        message="it lasts from the first data to the last",
    )  # guidestar.specc:71
    h.rule(
        "GF_START-GF_END",
        lambda: instant(h["GF_START"]) <= instant(h["GF_END"]),
        show={"GF_START": lambda: h["GF_START"], "GF_END": lambda: h["GF_END"]},
        message="the function ends after it begins",
    )  # guidestar.specc:72
    h.undeclared("warning")


def check_id_SCI(h: HduCheck) -> None:
    """SCI: count rates."""
    h.keywords(keywords_of_id_raw_SCI)
    h.image("float32", shape=(1, "ny", 2024), unit="DN/s", nullable=True)  # guidestar.specc:103
    h.rule(
        "exists-CD1_1-CDELT1",
        lambda: h.exists("CD1_1") or h.exists("CDELT1"),
        show={"CD1_1": lambda: h["CD1_1"], "CDELT1": lambda: h["CDELT1"]},
        message="the scale is known",
    )  # wcs.specc:89
    h.rule(
        "exists-CD1_1-PC1_1",
        lambda: not (h.exists("CD1_1") and h.exists("PC1_1")),
        show={"CD1_1": lambda: h["CD1_1"], "PC1_1": lambda: h["PC1_1"]},
        message="PC and CD exclude each other",
    )  # wcs.specc:90
    h.undeclared("warning")


def check_id_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=(1, "ny", 2024), unit="DN/s", unit_absent=True, nullable=True, at_least=0
    )  # guidestar.specc:106
    h.undeclared("warning")


def check_id_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel, in all images."""
    h.image("uint32", shape=("ny", 2024), bits=DATA_QUALITY)  # guidestar.specc:107
    h.undeclared("warning")


def check_id_FLIGHT(h: HduCheck) -> None:
    """FLIGHT: one row a star that the guider used."""
    h.keyword("NUMREFST", "int", level="optional", at_least=0)  # guidestar.specc:126
    h.column("reference_star_id", "string", width=2)  # guidestar.specc:128
    h.column("id_x", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:129
    h.column("id_y", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:130
    h.column("count_rate", "float64")  # guidestar.specc:131
    h.undeclared("warning", columns="warning")


def check_id_PLANNED(h: HduCheck) -> None:
    """PLANNED: one row a star that was planned."""
    h.column("guide_star_order", "int32")  # guidestar.specc:136
    h.column("reference_order", "int32", level="optional")  # guidestar.specc:137
    h.column("reference_star_id", "string", width=12)  # guidestar.specc:138
    h.column("ra", "float64", unit="deg", unit_absent=True, at_least=0, below=360)  # guidestar.specc:139
    h.column("dec", "float64", unit="deg", unit_absent=True, at_least=-90, at_most=90)  # guidestar.specc:140
    h.column("id_x", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:141
    h.column("id_y", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:142
    h.column("fgs_mag", "float64", unit="mag", unit_absent=True)  # guidestar.specc:143
    h.column("fgs_mag_uncert", "float64", unit="mag", unit_absent=True)  # guidestar.specc:144
    h.column("count_rate", "float64")  # guidestar.specc:145
    h.column("count_rate_uncert", "float64")  # guidestar.specc:146
    h.undeclared("warning", columns="warning")


def check_id_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_id_ASDF_tree,
        mirrors=(
            ("PRIMARY", "DATE", "meta.date"),
            ("PRIMARY", "FILENAME", "meta.filename"),
            ("PRIMARY", "DATAMODL", "meta.model_type"),
            ("PRIMARY", "TELESCOP", "meta.telescope"),
            ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
            ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
            ("PRIMARY", "VISIT", "meta.observation.visit_number"),
            ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
            ("PRIMARY", "NINTS", "meta.exposure.nints"),
            ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
            ("PRIMARY", "CAL_VER", "meta.calibration_software_version"),
            ("PRIMARY", "ASNPOOL", "meta.asn.pool_name"),
            ("PRIMARY", "ASNTABLE", "meta.asn.table_name"),
        ),
    )  # guidestar.specc:285
    h.undeclared("warning")


def check_id_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # guidestar.specc:287


def keywords_of_id_stacked_raw_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", one_of=("Level1bModel", "GuiderRawModel"))  # core.specc:20
    h.keyword("TELESCOP", "string", equals="JWST")  # core.specc:20
    h.keyword("ORIGIN", "string")  # core.specc:21
    h.keyword("TIMESYS", "string", equals="UTC")  # core.specc:22
    h.keyword("TIMEUNIT", "string", equals="s")  # core.specc:23
    h.keyword("FILETYPE", "string", level="deprecated")  # core.specc:24
    h.keyword("SDP_VER", "string")  # core.specc:25
    h.keyword("PRD_VER", "string", matches="PRDOPSSOC-.+")  # core.specc:26
    h.keyword("OSS_VER", "string", level="optional")  # core.specc:27
    h.keyword("GSC_VER", "string", level="optional")  # core.specc:28
    h.keyword("HGA_MOVE", "bool")  # core.specc:29
    h.keyword("HGA_STRT", "datetime", level="optional")  # core.specc:30
    h.keyword("HGA_STOP", "datetime", level="optional")  # core.specc:31
    h.keyword("PWFSEET", "float", unit="d")  # core.specc:32
    h.keyword("NWFSEST", "float", unit="d")  # core.specc:33
    h.keyword("COMPRESS", "bool", level="optional")  # core.specc:34
    h.keyword("TITLE", "string")  # core.specc:51
    h.keyword("PI_NAME", "string")  # core.specc:52
    h.keyword("CATEGORY", "string", one_of=CATEGORY, open_enum=True)  # core.specc:53
    h.keyword("SUBCAT", "string", level="optional")  # core.specc:54
    h.keyword("SCICAT", "string", level="optional")  # core.specc:55
    h.keyword("CONT_ID", "int", level="optional")  # core.specc:56
    h.keyword("DATE-OBS", "date")  # core.specc:63
    h.keyword("TIME-OBS", "time")  # core.specc:64
    h.keyword("DATE-BEG", "datetime")  # core.specc:65
    h.keyword("DATE-END", "datetime")  # core.specc:66
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # core.specc:67
    h.keyword("VISIT_ID", "digits", digits=(11, 11))  # core.specc:68
    h.keyword("PROGRAM", "digits", digits=(5, 5))  # core.specc:69
    h.keyword("OBSERVTN", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("VISIT", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("OBSLABEL", "string", level="optional")  # core.specc:70
    h.keyword("OBSFOLDR", "string", level="optional")  # core.specc:71
    h.keyword("ENG_QUAL", "string", one_of=QUALITY)  # core.specc:98
    h.keyword("ENGQLPTG", "string", level="optional", one_of=POINTING_QUALITY)  # core.specc:99
    h.keyword("VISITYPE", "string", one_of=VISIT_TYPE)  # core.specc:100
    h.keyword("VSTSTART", "datetime")  # core.specc:101
    h.keyword("VISITSTA", "string")  # core.specc:102
    h.keyword("NEXPOSUR", "int", at_least=0)  # core.specc:103
    h.keyword("INTARGET", "bool")  # core.specc:104
    h.keyword("TARGOOPP", "bool")  # core.specc:105
    h.keyword("TSOVISIT", "bool")  # core.specc:106
    h.keyword("EXP_ONLY", "bool")  # core.specc:107
    h.keyword("CROWDFLD", "bool", level="optional")  # core.specc:108
    h.keyword("INSTRUME", "string", equals="FGS")  # guidestar.specc:54
    h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # guidestar.specc:55
    h.keyword("FOCUSPOS", "float", level="optional")  # guidestar.specc:56
    h.keyword("EXP_TYPE", "string", equals="FGS_ID-STACK", one_of=EXP_TYPE)  # core.specc:236
    h.keyword("NINTS", "int", equals=2, at_least=1)  # core.specc:236
    h.keyword("READPATT", "string", equals="ID", one_of=READ_PATTERN)  # core.specc:237
    h.keyword("NGROUPS", "int", equals=2, at_least=1)  # core.specc:238
    h.keyword("NFRAMES", "int", one_of=(1, 4), at_least=1)  # core.specc:239
    h.keyword("FRMDIVSR", "int", at_least=1)  # core.specc:240
    h.keyword("GROUPGAP", "int", at_least=0)  # core.specc:241
    h.keyword("DRPFRMS1", "int", at_least=0)  # core.specc:242
    h.keyword("DRPFRMS3", "int", at_least=0)  # core.specc:243
    h.keyword("NSAMPLES", "int", at_least=1)  # core.specc:244
    h.keyword("TSAMPLE", "float", unit="us", above=0)  # core.specc:245
    h.keyword("TFRAME", "float", unit="s", above=0)  # core.specc:246
    h.keyword("TGROUP", "float", unit="s", above=0)  # core.specc:247
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # core.specc:248
    h.keyword("DURATION", "float", unit="s", at_least=0)  # core.specc:249
    h.keyword("NRSTSTRT", "int", at_least=0)  # core.specc:250
    h.keyword("NRESETS", "int", at_least=0)  # core.specc:251
    h.keyword("ZEROFRAM", "bool")  # core.specc:252
    h.keyword("DATAPROB", "bool")  # core.specc:253
    h.keyword("SCA_NUM", "int")  # core.specc:254
    h.keyword("DATAMODE", "int")  # core.specc:255
    h.keyword("SUBARRAY", "string", equals="2048X64", one_of=SUBARRAY_NAME, open_enum=True)  # core.specc:318
    h.keyword(
        "SUB_SHRT", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:319
    h.keyword(
        "SUB_LONG", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:320
    h.keyword("SUBSTRT1", "int", equals=1, at_least=1, at_most=2048)  # core.specc:321
    h.keyword("SUBSTRT2", "int", at_least=1, at_most=2048)  # core.specc:322
    h.keyword("SUBSIZE1", "int", equals=2304, at_least=1, at_most=2304)  # core.specc:323
    h.keyword("SUBSIZE2", "int", dimension="ny", at_least=1, at_most=2048)  # core.specc:324
    h.keyword("FASTAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:325
    h.keyword("SLOWAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:326
    h.keyword("DETXCOR", "int", level="optional")  # core.specc:327
    h.keyword("DETYCOR", "int", level="optional")  # core.specc:328
    h.keyword("DETXSIZ", "int", level="optional", at_least=0)  # core.specc:329
    h.keyword("DETYSIZ", "int", level="optional", at_least=0)  # core.specc:330
    h.keyword("MSTR_RD1", "int", level="optional", at_least=0)  # core.specc:331
    h.keyword("MSTR_SK1", "int", level="optional", at_least=0)  # core.specc:332
    h.keyword("MSTR_RD2", "int", level="optional", at_least=0)  # core.specc:333
    h.keyword("MSTR_SK2", "int", level="optional", at_least=0)  # core.specc:334
    h.keyword("MSTR_RPT", "int", level="optional")  # core.specc:335
    h.keyword("MSTR_ILV", "int", level="optional")  # core.specc:336
    h.keyword("SSTR_STP", "int", level="optional")  # core.specc:337
    h.keyword("SSTR_NST", "int", level="optional")  # core.specc:338
    h.keyword("APERNAME", "string")  # core.specc:384
    h.keyword("PPS_APER", "string")  # core.specc:385
    h.keyword("VA_RA", "float", level="optional", unit="deg")  # core.specc:386
    h.keyword("VA_DEC", "float", level="optional", unit="deg")  # core.specc:387
    h.keyword("GS_ORDER", "int", at_least=0)  # core.specc:407
    h.keyword("GSSTRTTM", "datetime", level="optional")  # core.specc:408
    h.keyword("GSENDTIM", "datetime", level="optional")  # core.specc:409
    h.keyword("GDSTARID", "string")  # core.specc:410
    h.keyword("GS_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:411
    h.keyword("GS_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:412
    h.keyword("GS_URA", "float", level="optional", unit="deg", at_least=0)  # core.specc:413
    h.keyword("GS_UDEC", "float", level="optional", unit="deg", at_least=0)  # core.specc:414
    h.keyword("GS_MAG", "float", unit="mag")  # core.specc:415
    h.keyword("GS_UMAG", "float", level="optional", unit="mag", at_least=0)  # core.specc:416
    h.keyword("GS_EPOCH", "string", level="optional")  # core.specc:417
    h.keyword("GS_MURA", "float", level="optional", unit="arcsec/yr")  # core.specc:418
    h.keyword("GS_MUDEC", "float", level="optional", unit="arcsec/yr")  # core.specc:419
    h.keyword("GS_PARA", "float", level="optional", unit="arcsec")  # core.specc:420
    h.keyword("GS_V3_PA", "float", level="optional", unit="deg")  # core.specc:421
    h.keyword("FGS_APER", "string", level="optional")  # core.specc:422
    h.keyword("GSIDL_X", "float", level="optional")  # core.specc:423
    h.keyword("GSIDL_Y", "float", level="optional")  # core.specc:424
    h.keyword("GSCENTX", "float", level="optional", unit="arcsec")  # core.specc:425
    h.keyword("GSCENTY", "float", level="optional", unit="arcsec")  # core.specc:426
    h.keyword("PCS_MODE", "string", one_of=POINTING_MODE)  # core.specc:427
    h.keyword("VISITEND", "datetime", level="optional")  # core.specc:428
    h.keyword("GF_START", "datetime")  # guidestar.specc:62
    h.keyword("GF_END", "datetime")  # guidestar.specc:63
    h.keyword("DATASTRT", "float", unit="d")  # guidestar.specc:64
    h.keyword("DATAEND", "float", unit="d")  # guidestar.specc:65
    h.keyword("GSACSTAT", "string", one_of=ACQUIRED, open_enum=True)  # guidestar.specc:66


def check_id_stacked_raw_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_id_stacked_raw_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # core.specc:20
    h.no_data()  # guidestar.specc:299
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-OBS-TIME-OBS-DATE-BEG",
        lambda: close_to(instant(h["DATE-OBS"], h["TIME-OBS"]), instant(h["DATE-BEG"]), 0.001),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "TIME-OBS": lambda: h["TIME-OBS"], "DATE-BEG": lambda: h["DATE-BEG"]},
        message="day and time make the start",
    )  # core.specc:82
    h.rule(
        "SUBSTRT1-SUBSIZE1",
        lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2305,
        show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
        message="the subarray ends on the detector, axis 1",
    )  # core.specc:340
    h.rule(
        "SUBSTRT2-SUBSIZE2",
        lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049,
        show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
        message="the subarray ends on the detector, axis 2",
    )  # core.specc:341
    h.rule(
        "DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS",
        lambda: GUIDERS.allow(h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        show={
            "DETECTOR": lambda: h["DETECTOR"],
            "SCA_NUM": lambda: h["SCA_NUM"],
            "FASTAXIS": lambda: h["FASTAXIS"],
            "SLOWAXIS": lambda: h["SLOWAXIS"],
        },
        hint=lambda: GUIDERS.nearest(
            ("DETECTOR", "SCA_NUM", "FASTAXIS", "SLOWAXIS"),
            lambda: (h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        ),
        message="detector and axes are those of the guider",
    )  # guidestar.specc:68
    h.rule(
        "DATE-BEG-DATASTRT",
        lambda: close_to(mjd(h["DATE-BEG"]), h["DATASTRT"], 1.1574074074074074e-08),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATASTRT": lambda: h["DATASTRT"]},
        message="the data begin when the exposure does",
    )  # guidestar.specc:69
    h.rule(
        "DATE-END-DATAEND",
        lambda: close_to(mjd(h["DATE-END"]), h["DATAEND"], 1.1574074074074074e-08),
        show={"DATE-END": lambda: h["DATE-END"], "DATAEND": lambda: h["DATAEND"]},
        message="the data end when the exposure does",
    )  # guidestar.specc:70
    h.rule(
        "DURATION-DATAEND-DATASTRT",
        lambda: close_to(h["DURATION"], (h["DATAEND"] - h["DATASTRT"]) * 86400, 0.001),
        show={"DURATION": lambda: h["DURATION"], "DATAEND": lambda: h["DATAEND"], "DATASTRT": lambda: h["DATASTRT"]},
        message="it lasts from the first data to the last",
    )  # guidestar.specc:71
    h.rule(
        "GF_START-GF_END",
        lambda: instant(h["GF_START"]) <= instant(h["GF_END"]),
        show={"GF_START": lambda: h["GF_START"], "GF_END": lambda: h["GF_END"]},
        message="the function ends after it begins",
    )  # guidestar.specc:72
    h.undeclared("warning")


def check_id_stacked_raw_SCI(h: HduCheck) -> None:
    """SCI: integrations of groups of pixels."""
    h.keywords(keywords_of_id_raw_SCI)
    h.image("uint16", shape=(2, 2, "ny", 2304), unit="DN")  # guidestar.specc:97
    h.rule(
        "exists-CD1_1-CDELT1",
        lambda: h.exists("CD1_1") or h.exists("CDELT1"),
        show={"CD1_1": lambda: h["CD1_1"], "CDELT1": lambda: h["CDELT1"]},
        message="the scale is known",
    )  # wcs.specc:89
    h.rule(
        "exists-CD1_1-PC1_1",
        lambda: not (h.exists("CD1_1") and h.exists("PC1_1")),
        show={"CD1_1": lambda: h["CD1_1"], "PC1_1": lambda: h["PC1_1"]},
        message="PC and CD exclude each other",
    )  # wcs.specc:90
    h.undeclared("warning")


def check_id_stacked_raw_FLIGHT(h: HduCheck) -> None:
    """FLIGHT: one row a star that the guider used."""
    h.keyword("NUMREFST", "int", level="optional", at_least=0)  # guidestar.specc:126
    h.column("reference_star_id", "string", width=2)  # guidestar.specc:128
    h.column("id_x", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:129
    h.column("id_y", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:130
    h.column("count_rate", "float64")  # guidestar.specc:131
    h.undeclared("warning", columns="warning")


def check_id_stacked_raw_PLANNED(h: HduCheck) -> None:
    """PLANNED: one row a star that was planned."""
    h.column("guide_star_order", "int32")  # guidestar.specc:136
    h.column("reference_order", "int32", level="optional")  # guidestar.specc:137
    h.column("reference_star_id", "string", width=12)  # guidestar.specc:138
    h.column("ra", "float64", unit="deg", unit_absent=True, at_least=0, below=360)  # guidestar.specc:139
    h.column("dec", "float64", unit="deg", unit_absent=True, at_least=-90, at_most=90)  # guidestar.specc:140
    h.column("id_x", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:141
    h.column("id_y", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:142
    h.column("fgs_mag", "float64", unit="mag", unit_absent=True)  # guidestar.specc:143
    h.column("fgs_mag_uncert", "float64", unit="mag", unit_absent=True)  # guidestar.specc:144
    h.column("count_rate", "float64")  # guidestar.specc:145
    h.column("count_rate_uncert", "float64")  # guidestar.specc:146
    h.undeclared("warning", columns="warning")


def check_id_stacked_raw_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_id_stacked_raw_ASDF_tree,
        mirrors=(
            ("PRIMARY", "DATE", "meta.date"),
            ("PRIMARY", "FILENAME", "meta.filename"),
            ("PRIMARY", "DATAMODL", "meta.model_type"),
            ("PRIMARY", "TELESCOP", "meta.telescope"),
            ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
            ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
            ("PRIMARY", "VISIT", "meta.observation.visit_number"),
            ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
            ("PRIMARY", "NINTS", "meta.exposure.nints"),
            ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
        ),
    )  # guidestar.specc:315
    h.undeclared("warning")


def check_id_stacked_raw_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # guidestar.specc:317


def keywords_of_id_stacked_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="GuiderCalModel")  # core.specc:20
    h.keyword("TELESCOP", "string", equals="JWST")  # core.specc:20
    h.keyword("ORIGIN", "string")  # core.specc:21
    h.keyword("TIMESYS", "string", equals="UTC")  # core.specc:22
    h.keyword("TIMEUNIT", "string", equals="s")  # core.specc:23
    h.keyword("FILETYPE", "string", level="deprecated")  # core.specc:24
    h.keyword("SDP_VER", "string")  # core.specc:25
    h.keyword("PRD_VER", "string", matches="PRDOPSSOC-.+")  # core.specc:26
    h.keyword("OSS_VER", "string", level="optional")  # core.specc:27
    h.keyword("GSC_VER", "string", level="optional")  # core.specc:28
    h.keyword("HGA_MOVE", "bool")  # core.specc:29
    h.keyword("HGA_STRT", "datetime", level="optional")  # core.specc:30
    h.keyword("HGA_STOP", "datetime", level="optional")  # core.specc:31
    h.keyword("PWFSEET", "float", unit="d")  # core.specc:32
    h.keyword("NWFSEST", "float", unit="d")  # core.specc:33
    h.keyword("COMPRESS", "bool", level="optional")  # core.specc:34
    h.keyword("TITLE", "string")  # core.specc:51
    h.keyword("PI_NAME", "string")  # core.specc:52
    h.keyword("CATEGORY", "string", one_of=CATEGORY, open_enum=True)  # core.specc:53
    h.keyword("SUBCAT", "string", level="optional")  # core.specc:54
    h.keyword("SCICAT", "string", level="optional")  # core.specc:55
    h.keyword("CONT_ID", "int", level="optional")  # core.specc:56
    h.keyword("DATE-OBS", "date")  # core.specc:63
    h.keyword("TIME-OBS", "time")  # core.specc:64
    h.keyword("DATE-BEG", "datetime")  # core.specc:65
    h.keyword("DATE-END", "datetime")  # core.specc:66
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # core.specc:67
    h.keyword("VISIT_ID", "digits", digits=(11, 11))  # core.specc:68
    h.keyword("PROGRAM", "digits", digits=(5, 5))  # core.specc:69
    h.keyword("OBSERVTN", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("VISIT", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("OBSLABEL", "string", level="optional")  # core.specc:70
    h.keyword("OBSFOLDR", "string", level="optional")  # core.specc:71
    h.keyword("ENG_QUAL", "string", one_of=QUALITY)  # core.specc:98
    h.keyword("ENGQLPTG", "string", level="optional", one_of=POINTING_QUALITY)  # core.specc:99
    h.keyword("VISITYPE", "string", one_of=VISIT_TYPE)  # core.specc:100
    h.keyword("VSTSTART", "datetime")  # core.specc:101
    h.keyword("VISITSTA", "string")  # core.specc:102
    h.keyword("NEXPOSUR", "int", at_least=0)  # core.specc:103
    h.keyword("INTARGET", "bool")  # core.specc:104
    h.keyword("TARGOOPP", "bool")  # core.specc:105
    h.keyword("TSOVISIT", "bool")  # core.specc:106
    h.keyword("EXP_ONLY", "bool")  # core.specc:107
    h.keyword("CROWDFLD", "bool", level="optional")  # core.specc:108
    h.keyword("INSTRUME", "string", equals="FGS")  # guidestar.specc:54
    h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # guidestar.specc:55
    h.keyword("FOCUSPOS", "float", level="optional")  # guidestar.specc:56
    h.keyword("EXP_TYPE", "string", equals="FGS_ID-STACK", one_of=EXP_TYPE)  # core.specc:236
    h.keyword("NINTS", "int", equals=2, at_least=1)  # core.specc:236
    h.keyword("READPATT", "string", equals="ID", one_of=READ_PATTERN)  # core.specc:237
    h.keyword("NGROUPS", "int", equals=2, at_least=1)  # core.specc:238
    h.keyword("NFRAMES", "int", one_of=(1, 4), at_least=1)  # core.specc:239
    h.keyword("FRMDIVSR", "int", at_least=1)  # core.specc:240
    h.keyword("GROUPGAP", "int", at_least=0)  # core.specc:241
    h.keyword("DRPFRMS1", "int", at_least=0)  # core.specc:242
    h.keyword("DRPFRMS3", "int", at_least=0)  # core.specc:243
    h.keyword("NSAMPLES", "int", at_least=1)  # core.specc:244
    h.keyword("TSAMPLE", "float", unit="us", above=0)  # core.specc:245
    h.keyword("TFRAME", "float", unit="s", above=0)  # core.specc:246
    h.keyword("TGROUP", "float", unit="s", above=0)  # core.specc:247
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # core.specc:248
    h.keyword("DURATION", "float", unit="s", at_least=0)  # core.specc:249
    h.keyword("NRSTSTRT", "int", at_least=0)  # core.specc:250
    h.keyword("NRESETS", "int", at_least=0)  # core.specc:251
    h.keyword("ZEROFRAM", "bool")  # core.specc:252
    h.keyword("DATAPROB", "bool")  # core.specc:253
    h.keyword("SCA_NUM", "int")  # core.specc:254
    h.keyword("DATAMODE", "int")  # core.specc:255
    h.keyword("SUBARRAY", "string", equals="2048X64", one_of=SUBARRAY_NAME, open_enum=True)  # core.specc:318
    h.keyword(
        "SUB_SHRT", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:319
    h.keyword(
        "SUB_LONG", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:320
    h.keyword("SUBSTRT1", "int", equals=1, at_least=1, at_most=2048)  # core.specc:321
    h.keyword("SUBSTRT2", "int", at_least=1, at_most=2048)  # core.specc:322
    h.keyword("SUBSIZE1", "int", equals=2304, at_least=1, at_most=2304)  # core.specc:323
    h.keyword("SUBSIZE2", "int", dimension="ny", at_least=1, at_most=2048)  # core.specc:324
    h.keyword("FASTAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:325
    h.keyword("SLOWAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:326
    h.keyword("DETXCOR", "int", level="optional")  # core.specc:327
    h.keyword("DETYCOR", "int", level="optional")  # core.specc:328
    h.keyword("DETXSIZ", "int", level="optional", at_least=0)  # core.specc:329
    h.keyword("DETYSIZ", "int", level="optional", at_least=0)  # core.specc:330
    h.keyword("MSTR_RD1", "int", level="optional", at_least=0)  # core.specc:331
    h.keyword("MSTR_SK1", "int", level="optional", at_least=0)  # core.specc:332
    h.keyword("MSTR_RD2", "int", level="optional", at_least=0)  # core.specc:333
    h.keyword("MSTR_SK2", "int", level="optional", at_least=0)  # core.specc:334
    h.keyword("MSTR_RPT", "int", level="optional")  # core.specc:335
    h.keyword("MSTR_ILV", "int", level="optional")  # core.specc:336
    h.keyword("SSTR_STP", "int", level="optional")  # core.specc:337
    h.keyword("SSTR_NST", "int", level="optional")  # core.specc:338
    h.keyword("APERNAME", "string")  # core.specc:384
    h.keyword("PPS_APER", "string")  # core.specc:385
    h.keyword("VA_RA", "float", level="optional", unit="deg")  # core.specc:386
    h.keyword("VA_DEC", "float", level="optional", unit="deg")  # core.specc:387
    h.keyword("GS_ORDER", "int", at_least=0)  # core.specc:407
    h.keyword("GSSTRTTM", "datetime", level="optional")  # core.specc:408
    h.keyword("GSENDTIM", "datetime", level="optional")  # core.specc:409
    h.keyword("GDSTARID", "string")  # core.specc:410
    h.keyword("GS_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:411
    h.keyword("GS_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:412
    h.keyword("GS_URA", "float", level="optional", unit="deg", at_least=0)  # core.specc:413
    h.keyword("GS_UDEC", "float", level="optional", unit="deg", at_least=0)  # core.specc:414
    h.keyword("GS_MAG", "float", unit="mag")  # core.specc:415
    h.keyword("GS_UMAG", "float", level="optional", unit="mag", at_least=0)  # core.specc:416
    h.keyword("GS_EPOCH", "string", level="optional")  # core.specc:417
    h.keyword("GS_MURA", "float", level="optional", unit="arcsec/yr")  # core.specc:418
    h.keyword("GS_MUDEC", "float", level="optional", unit="arcsec/yr")  # core.specc:419
    h.keyword("GS_PARA", "float", level="optional", unit="arcsec")  # core.specc:420
    h.keyword("GS_V3_PA", "float", level="optional", unit="deg")  # core.specc:421
    h.keyword("FGS_APER", "string", level="optional")  # core.specc:422
    h.keyword("GSIDL_X", "float", level="optional")  # core.specc:423
    h.keyword("GSIDL_Y", "float", level="optional")  # core.specc:424
    h.keyword("GSCENTX", "float", level="optional", unit="arcsec")  # core.specc:425
    h.keyword("GSCENTY", "float", level="optional", unit="arcsec")  # core.specc:426
    h.keyword("PCS_MODE", "string", one_of=POINTING_MODE)  # core.specc:427
    h.keyword("VISITEND", "datetime", level="optional")  # core.specc:428
    h.keyword("GF_START", "datetime")  # guidestar.specc:62
    h.keyword("GF_END", "datetime")  # guidestar.specc:63
    h.keyword("DATASTRT", "float", unit="d")  # guidestar.specc:64
    h.keyword("DATAEND", "float", unit="d")  # guidestar.specc:65
    h.keyword("GSACSTAT", "string", one_of=ACQUIRED, open_enum=True)  # guidestar.specc:66
    h.keyword("CAL_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:38
    h.keyword("CAL_VCS", "string")  # core.specc:39
    h.keyword("CRDS_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:40
    h.keyword("CRDS_CTX", "string", matches=r"jwst_\d{4}\.pmap")  # core.specc:41
    h.keyword("ASNPOOL", "string", level="optional")  # core.specc:46
    h.keyword("ASNTABLE", "string", level="optional")  # core.specc:46
    h.keyword("R_AREA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:438
    h.keyword("R_BARSHA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:439
    h.keyword("R_BKG", "string", level="optional", matches="N/A|crds://.+")  # core.specc:440
    h.keyword("R_CAMERA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:441
    h.keyword("R_CHRCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:442
    h.keyword("R_COLLIM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:443
    h.keyword("R_CUBPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:444
    h.keyword("R_DARK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:445
    h.keyword("R_DFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:446
    h.keyword("R_DISPER", "string", level="optional", matches="N/A|crds://.+")  # core.specc:447
    h.keyword("R_DISTOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:448
    h.keyword("R_EXTR1D", "string", level="optional", matches="N/A|crds://.+")  # core.specc:449
    h.keyword("R_FFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:450
    h.keyword("R_FILOFF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:451
    h.keyword("R_FLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:452
    h.keyword("R_FORE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:453
    h.keyword("R_FPA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:454
    h.keyword("R_FRIFRQ", "string", level="optional", matches="N/A|crds://.+")  # core.specc:455
    h.keyword("R_FRINGE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:456
    h.keyword("R_GAIN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:457
    h.keyword("R_IFUFOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:458
    h.keyword("R_IFUPOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:459
    h.keyword("R_IFUSLI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:460
    h.keyword("R_IPC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:461
    h.keyword("R_LASTFR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:462
    h.keyword("R_LINEAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:463
    h.keyword("R_MASK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:464
    h.keyword("R_MIREMI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:465
    h.keyword("R_MRSPT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:466
    h.keyword("R_MRSXAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:467
    h.keyword("R_MSA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:468
    h.keyword("R_MSAOPE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:469
    h.keyword("R_NRM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:470
    h.keyword("R_OTE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:471
    h.keyword("R_PERSAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:472
    h.keyword("R_PHOTOM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:473
    h.keyword("R_PSFMAS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:474
    h.keyword("R_PSTSOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:475
    h.keyword("R_PTHLOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:476
    h.keyword("R_READNO", "string", level="optional", matches="N/A|crds://.+")  # core.specc:477
    h.keyword("R_REFPIX", "string", level="optional", matches="N/A|crds://.+")  # core.specc:478
    h.keyword("R_REGION", "string", level="optional", matches="N/A|crds://.+")  # core.specc:479
    h.keyword("R_RESAMP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:480
    h.keyword("R_RESET", "string", level="optional", matches="N/A|crds://.+")  # core.specc:481
    h.keyword("R_RESOL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:482
    h.keyword("R_RSCD", "string", level="optional", matches="N/A|crds://.+")  # core.specc:483
    h.keyword("R_SATURA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:484
    h.keyword("R_SFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:485
    h.keyword("R_SIRSKL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:486
    h.keyword("R_SPCWCS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:487
    h.keyword("R_SPKERN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:488
    h.keyword("R_SPPROF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:489
    h.keyword("R_SPTRAC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:490
    h.keyword("R_STRAY", "string", level="optional", matches="N/A|crds://.+")  # core.specc:491
    h.keyword("R_SUPERB", "string", level="optional", matches="N/A|crds://.+")  # core.specc:492
    h.keyword("R_THRPUT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:493
    h.keyword("R_TRPDEN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:494
    h.keyword("R_TRPPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:495
    h.keyword("R_TSPHOT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:496
    h.keyword("R_V2V3", "string", level="optional", matches="N/A|crds://.+")  # core.specc:497
    h.keyword("R_WAVCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:498
    h.keyword("R_WAVMAP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:499
    h.keyword("R_WAVRAN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:500
    h.keyword("S_AMIANA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:505
    h.keyword("S_AMINOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:506
    h.keyword("S_BARSHA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:507
    h.keyword("S_BKDSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:508
    h.keyword("S_BPXSLF", "string", level="optional", one_of=STEP_STATUS)  # core.specc:509
    h.keyword("S_CHGMIG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:510
    h.keyword("S_CLNFNS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:511
    h.keyword("S_COMB1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:512
    h.keyword("S_CONTAM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:513
    h.keyword("S_DARK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:514
    h.keyword("S_DQINIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:515
    h.keyword("S_ERRINI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:516
    h.keyword("S_EXTR1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:517
    h.keyword("S_EXTR2D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:518
    h.keyword("S_FLAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:519
    h.keyword("S_FRINGE", "string", level="optional", one_of=STEP_STATUS)  # core.specc:520
    h.keyword("S_FRSTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:521
    h.keyword("S_GANSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:522
    h.keyword("S_GRPSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:523
    h.keyword("S_GUICDS", "string", one_of=STEP_STATUS)  # core.specc:524
    h.keyword("S_IFUCUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:525
    h.keyword("S_IMPRNT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:526
    h.keyword("S_IPC", "string", level="optional", one_of=STEP_STATUS)  # core.specc:527
    h.keyword("S_JUMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:528
    h.keyword("S_KLIP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:529
    h.keyword("S_LASTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:530
    h.keyword("S_LINEAR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:531
    h.keyword("S_MIREMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:532
    h.keyword("S_MSAFLG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:533
    h.keyword("S_MSBSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:534
    h.keyword("S_MTWCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:535
    h.keyword("S_OUTLIR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:536
    h.keyword("S_PCTFRM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:537
    h.keyword("S_PERSIS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:538
    h.keyword("S_PHOTOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:539
    h.keyword("S_PSFALI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:540
    h.keyword("S_PSFSTK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:541
    h.keyword("S_PTHLOS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:542
    h.keyword("S_PXREPL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:543
    h.keyword("S_RAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:544
    h.keyword("S_REFPIX", "string", level="optional", one_of=STEP_STATUS)  # core.specc:545
    h.keyword("S_RESAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:546
    h.keyword("S_RESET", "string", level="optional", one_of=STEP_STATUS)  # core.specc:547
    h.keyword("S_RESFRI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:548
    h.keyword("S_RSCD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:549
    h.keyword("S_SATURA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:550
    h.keyword("S_SKYMAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:551
    h.keyword("S_SPLEAK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:552
    h.keyword("S_SRCCAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:553
    h.keyword("S_SRCTYP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:554
    h.keyword("S_STRAY", "string", level="optional", one_of=STEP_STATUS)  # core.specc:555
    h.keyword("S_SUPERB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:556
    h.keyword("S_TACNTR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:557
    h.keyword("S_TELEMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:558
    h.keyword("S_TRCMOD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:559
    h.keyword("S_TSPHOT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:560
    h.keyword("S_TWKREG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:561
    h.keyword("S_WAVCOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:562
    h.keyword("S_WCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:563
    h.keyword("S_WFSCOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:564
    h.keyword("S_WHTLIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:565
    h.keyword("TCATFILE", "string", level="optional")  # core.specc:573
    h.keyword("SCATFILE", "string", level="optional")  # core.specc:574
    h.keyword("SEGMFILE", "string", level="optional")  # core.specc:575
    h.keyword("DIRIMAGE", "string", level="optional")  # core.specc:576
    h.keyword("BKGMETH", "string", level="optional")  # core.specc:577
    h.keyword("BKGLEVEL", "float", level="optional")  # core.specc:578
    h.keyword("BKGSUB", "bool", level="optional")  # core.specc:579
    h.keyword("MASTERBG", "string", level="optional")  # core.specc:580
    h.keyword("BKGD_SCL", "float", level="optional", unit="")  # core.specc:581
    h.keyword("SOSSWDTH", "float", level="optional", unit="pixel")  # core.specc:582
    h.keyword("TIKFACTR", "float", level="optional", unit="")  # core.specc:583
    h.keyword("SOSSDLTX", "float", level="optional", unit="pixel")  # core.specc:584
    h.keyword("SOSSDLTY", "float", level="optional", unit="pixel")  # core.specc:585
    h.keyword("SOSSROTN", "float", level="optional", unit="deg")  # core.specc:586
    h.keyword("OVERSAMP", "float", level="optional", unit="")  # core.specc:587
    h.keyword("THRESHLD", "float", level="optional")  # core.specc:588
    for i in range(1, 3):
        h.keyword(f"INT{i}SKIP", "int", item="INT[i]SKIP", level="optional", at_least=0)  # core.specc:589
        h.keyword(f"INT{i}UGP1", "int", item="INT[i]UGP1", level="optional", at_least=0)  # core.specc:590
        h.keyword(f"INT{i}BORS", "int", item="INT[i]BORS", level="optional", at_least=0)  # core.specc:591


def check_id_stacked_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_id_stacked_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # core.specc:20
    h.no_data()  # guidestar.specc:328
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-OBS-TIME-OBS-DATE-BEG",
        lambda: close_to(instant(h["DATE-OBS"], h["TIME-OBS"]), instant(h["DATE-BEG"]), 0.001),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "TIME-OBS": lambda: h["TIME-OBS"], "DATE-BEG": lambda: h["DATE-BEG"]},
        message="day and time make the start",
    )  # core.specc:82
    h.rule(
        "SUBSTRT1-SUBSIZE1",
        lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2305,
        show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
        message="the subarray ends on the detector, axis 1",
    )  # core.specc:340
    h.rule(
        "SUBSTRT2-SUBSIZE2",
        lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049,
        show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
        message="the subarray ends on the detector, axis 2",
    )  # core.specc:341
    h.rule(
        "DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS",
        lambda: GUIDERS.allow(h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        show={
            "DETECTOR": lambda: h["DETECTOR"],
            "SCA_NUM": lambda: h["SCA_NUM"],
            "FASTAXIS": lambda: h["FASTAXIS"],
            "SLOWAXIS": lambda: h["SLOWAXIS"],
        },
        hint=lambda: GUIDERS.nearest(
            ("DETECTOR", "SCA_NUM", "FASTAXIS", "SLOWAXIS"),
            lambda: (h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        ),
        message="detector and axes are those of the guider",
    )  # guidestar.specc:68
    h.rule(
        "DATE-BEG-DATASTRT",
        lambda: close_to(mjd(h["DATE-BEG"]), h["DATASTRT"], 1.1574074074074074e-08),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATASTRT": lambda: h["DATASTRT"]},
        message="the data begin when the exposure does",
    )  # guidestar.specc:69
    h.rule(
        "DATE-END-DATAEND",
        lambda: close_to(mjd(h["DATE-END"]), h["DATAEND"], 1.1574074074074074e-08),
        show={"DATE-END": lambda: h["DATE-END"], "DATAEND": lambda: h["DATAEND"]},
        message="the data end when the exposure does",
    )  # guidestar.specc:70
    h.rule(
        "DURATION-DATAEND-DATASTRT",
        lambda: close_to(h["DURATION"], (h["DATAEND"] - h["DATASTRT"]) * 86400, 0.001),
        show={"DURATION": lambda: h["DURATION"], "DATAEND": lambda: h["DATAEND"], "DATASTRT": lambda: h["DATASTRT"]},
        message="it lasts from the first data to the last",
    )  # guidestar.specc:71
    h.rule(
        "GF_START-GF_END",
        lambda: instant(h["GF_START"]) <= instant(h["GF_END"]),
        show={"GF_START": lambda: h["GF_START"], "GF_END": lambda: h["GF_END"]},
        message="the function ends after it begins",
    )  # guidestar.specc:72
    h.undeclared("warning")


def check_id_stacked_SCI(h: HduCheck) -> None:
    """SCI: count rates."""
    h.keywords(keywords_of_id_raw_SCI)
    h.image("float32", shape=(1, "ny", 2304), unit="DN/s", nullable=True)  # guidestar.specc:103
    h.rule(
        "exists-CD1_1-CDELT1",
        lambda: h.exists("CD1_1") or h.exists("CDELT1"),
        show={"CD1_1": lambda: h["CD1_1"], "CDELT1": lambda: h["CDELT1"]},
        message="the scale is known",
    )  # wcs.specc:89
    h.rule(
        "exists-CD1_1-PC1_1",
        lambda: not (h.exists("CD1_1") and h.exists("PC1_1")),
        show={"CD1_1": lambda: h["CD1_1"], "PC1_1": lambda: h["PC1_1"]},
        message="PC and CD exclude each other",
    )  # wcs.specc:90
    h.undeclared("warning")


def check_id_stacked_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=(1, "ny", 2304), unit="DN/s", unit_absent=True, nullable=True, at_least=0
    )  # guidestar.specc:106
    h.undeclared("warning")


def check_id_stacked_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel, in all images."""
    h.image("uint32", shape=("ny", 2304), bits=DATA_QUALITY)  # guidestar.specc:107
    h.undeclared("warning")


def check_id_stacked_FLIGHT(h: HduCheck) -> None:
    """FLIGHT: one row a star that the guider used."""
    h.keyword("NUMREFST", "int", level="optional", at_least=0)  # guidestar.specc:126
    h.column("reference_star_id", "string", width=2)  # guidestar.specc:128
    h.column("id_x", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:129
    h.column("id_y", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:130
    h.column("count_rate", "float64")  # guidestar.specc:131
    h.undeclared("warning", columns="warning")


def check_id_stacked_PLANNED(h: HduCheck) -> None:
    """PLANNED: one row a star that was planned."""
    h.column("guide_star_order", "int32")  # guidestar.specc:136
    h.column("reference_order", "int32", level="optional")  # guidestar.specc:137
    h.column("reference_star_id", "string", width=12)  # guidestar.specc:138
    h.column("ra", "float64", unit="deg", unit_absent=True, at_least=0, below=360)  # guidestar.specc:139
    h.column("dec", "float64", unit="deg", unit_absent=True, at_least=-90, at_most=90)  # guidestar.specc:140
    h.column("id_x", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:141
    h.column("id_y", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:142
    h.column("fgs_mag", "float64", unit="mag", unit_absent=True)  # guidestar.specc:143
    h.column("fgs_mag_uncert", "float64", unit="mag", unit_absent=True)  # guidestar.specc:144
    h.column("count_rate", "float64")  # guidestar.specc:145
    h.column("count_rate_uncert", "float64")  # guidestar.specc:146
    h.undeclared("warning", columns="warning")


def check_id_stacked_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_id_stacked_ASDF_tree,
        mirrors=(
            ("PRIMARY", "DATE", "meta.date"),
            ("PRIMARY", "FILENAME", "meta.filename"),
            ("PRIMARY", "DATAMODL", "meta.model_type"),
            ("PRIMARY", "TELESCOP", "meta.telescope"),
            ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
            ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
            ("PRIMARY", "VISIT", "meta.observation.visit_number"),
            ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
            ("PRIMARY", "NINTS", "meta.exposure.nints"),
            ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
            ("PRIMARY", "CAL_VER", "meta.calibration_software_version"),
            ("PRIMARY", "ASNPOOL", "meta.asn.pool_name"),
            ("PRIMARY", "ASNTABLE", "meta.asn.table_name"),
        ),
    )  # guidestar.specc:345
    h.undeclared("warning")


def check_id_stacked_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # guidestar.specc:347


def keywords_of_acq1_raw_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", one_of=("Level1bModel", "GuiderRawModel"))  # core.specc:20
    h.keyword("TELESCOP", "string", equals="JWST")  # core.specc:20
    h.keyword("ORIGIN", "string")  # core.specc:21
    h.keyword("TIMESYS", "string", equals="UTC")  # core.specc:22
    h.keyword("TIMEUNIT", "string", equals="s")  # core.specc:23
    h.keyword("FILETYPE", "string", level="deprecated")  # core.specc:24
    h.keyword("SDP_VER", "string")  # core.specc:25
    h.keyword("PRD_VER", "string", matches="PRDOPSSOC-.+")  # core.specc:26
    h.keyword("OSS_VER", "string", level="optional")  # core.specc:27
    h.keyword("GSC_VER", "string", level="optional")  # core.specc:28
    h.keyword("HGA_MOVE", "bool")  # core.specc:29
    h.keyword("HGA_STRT", "datetime", level="optional")  # core.specc:30
    h.keyword("HGA_STOP", "datetime", level="optional")  # core.specc:31
    h.keyword("PWFSEET", "float", unit="d")  # core.specc:32
    h.keyword("NWFSEST", "float", unit="d")  # core.specc:33
    h.keyword("COMPRESS", "bool", level="optional")  # core.specc:34
    h.keyword("TITLE", "string")  # core.specc:51
    h.keyword("PI_NAME", "string")  # core.specc:52
    h.keyword("CATEGORY", "string", one_of=CATEGORY, open_enum=True)  # core.specc:53
    h.keyword("SUBCAT", "string", level="optional")  # core.specc:54
    h.keyword("SCICAT", "string", level="optional")  # core.specc:55
    h.keyword("CONT_ID", "int", level="optional")  # core.specc:56
    h.keyword("DATE-OBS", "date")  # core.specc:63
    h.keyword("TIME-OBS", "time")  # core.specc:64
    h.keyword("DATE-BEG", "datetime")  # core.specc:65
    h.keyword("DATE-END", "datetime")  # core.specc:66
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # core.specc:67
    h.keyword("VISIT_ID", "digits", digits=(11, 11))  # core.specc:68
    h.keyword("PROGRAM", "digits", digits=(5, 5))  # core.specc:69
    h.keyword("OBSERVTN", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("VISIT", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("OBSLABEL", "string", level="optional")  # core.specc:70
    h.keyword("OBSFOLDR", "string", level="optional")  # core.specc:71
    h.keyword("ENG_QUAL", "string", one_of=QUALITY)  # core.specc:98
    h.keyword("ENGQLPTG", "string", level="optional", one_of=POINTING_QUALITY)  # core.specc:99
    h.keyword("VISITYPE", "string", one_of=VISIT_TYPE)  # core.specc:100
    h.keyword("VSTSTART", "datetime")  # core.specc:101
    h.keyword("VISITSTA", "string")  # core.specc:102
    h.keyword("NEXPOSUR", "int", at_least=0)  # core.specc:103
    h.keyword("INTARGET", "bool")  # core.specc:104
    h.keyword("TARGOOPP", "bool")  # core.specc:105
    h.keyword("TSOVISIT", "bool")  # core.specc:106
    h.keyword("EXP_ONLY", "bool")  # core.specc:107
    h.keyword("CROWDFLD", "bool", level="optional")  # core.specc:108
    h.keyword("INSTRUME", "string", equals="FGS")  # guidestar.specc:54
    h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # guidestar.specc:55
    h.keyword("FOCUSPOS", "float", level="optional")  # guidestar.specc:56
    h.keyword("EXP_TYPE", "string", equals="FGS_ACQ1", one_of=EXP_TYPE)  # core.specc:236
    h.keyword("NINTS", "int", dimension="nints", at_least=1)  # core.specc:236
    h.keyword("READPATT", "string", equals="ACQ1", one_of=READ_PATTERN)  # core.specc:237
    h.keyword("NGROUPS", "int", equals=2, at_least=1)  # core.specc:238
    h.keyword("NFRAMES", "int", one_of=(1, 4), at_least=1)  # core.specc:239
    h.keyword("FRMDIVSR", "int", at_least=1)  # core.specc:240
    h.keyword("GROUPGAP", "int", at_least=0)  # core.specc:241
    h.keyword("DRPFRMS1", "int", at_least=0)  # core.specc:242
    h.keyword("DRPFRMS3", "int", at_least=0)  # core.specc:243
    h.keyword("NSAMPLES", "int", at_least=1)  # core.specc:244
    h.keyword("TSAMPLE", "float", unit="us", above=0)  # core.specc:245
    h.keyword("TFRAME", "float", unit="s", above=0)  # core.specc:246
    h.keyword("TGROUP", "float", unit="s", above=0)  # core.specc:247
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # core.specc:248
    h.keyword("DURATION", "float", unit="s", at_least=0)  # core.specc:249
    h.keyword("NRSTSTRT", "int", at_least=0)  # core.specc:250
    h.keyword("NRESETS", "int", at_least=0)  # core.specc:251
    h.keyword("ZEROFRAM", "bool")  # core.specc:252
    h.keyword("DATAPROB", "bool")  # core.specc:253
    h.keyword("SCA_NUM", "int")  # core.specc:254
    h.keyword("DATAMODE", "int")  # core.specc:255
    h.keyword("SUBARRAY", "string", equals="128X128", one_of=SUBARRAY_NAME, open_enum=True)  # core.specc:318
    h.keyword(
        "SUB_SHRT", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:319
    h.keyword(
        "SUB_LONG", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:320
    h.keyword("SUBSTRT1", "int", at_least=1, at_most=2048)  # core.specc:321
    h.keyword("SUBSTRT2", "int", at_least=1, at_most=2048)  # core.specc:322
    h.keyword("SUBSIZE1", "int", equals=128, at_least=1, at_most=2048)  # core.specc:323
    h.keyword("SUBSIZE2", "int", equals=128, at_least=1, at_most=2048)  # core.specc:324
    h.keyword("FASTAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:325
    h.keyword("SLOWAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:326
    h.keyword("DETXCOR", "int", level="optional")  # core.specc:327
    h.keyword("DETYCOR", "int", level="optional")  # core.specc:328
    h.keyword("DETXSIZ", "int", level="optional", at_least=0)  # core.specc:329
    h.keyword("DETYSIZ", "int", level="optional", at_least=0)  # core.specc:330
    h.keyword("MSTR_RD1", "int", level="optional", at_least=0)  # core.specc:331
    h.keyword("MSTR_SK1", "int", level="optional", at_least=0)  # core.specc:332
    h.keyword("MSTR_RD2", "int", level="optional", at_least=0)  # core.specc:333
    h.keyword("MSTR_SK2", "int", level="optional", at_least=0)  # core.specc:334
    h.keyword("MSTR_RPT", "int", level="optional")  # core.specc:335
    h.keyword("MSTR_ILV", "int", level="optional")  # core.specc:336
    h.keyword("SSTR_STP", "int", level="optional")  # core.specc:337
    h.keyword("SSTR_NST", "int", level="optional")  # core.specc:338
    h.keyword("APERNAME", "string")  # core.specc:384
    h.keyword("PPS_APER", "string")  # core.specc:385
    h.keyword("VA_RA", "float", level="optional", unit="deg")  # core.specc:386
    h.keyword("VA_DEC", "float", level="optional", unit="deg")  # core.specc:387
    h.keyword("GS_ORDER", "int", at_least=0)  # core.specc:407
    h.keyword("GSSTRTTM", "datetime", level="optional")  # core.specc:408
    h.keyword("GSENDTIM", "datetime", level="optional")  # core.specc:409
    h.keyword("GDSTARID", "string")  # core.specc:410
    h.keyword("GS_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:411
    h.keyword("GS_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:412
    h.keyword("GS_URA", "float", level="optional", unit="deg", at_least=0)  # core.specc:413
    h.keyword("GS_UDEC", "float", level="optional", unit="deg", at_least=0)  # core.specc:414
    h.keyword("GS_MAG", "float", unit="mag")  # core.specc:415
    h.keyword("GS_UMAG", "float", level="optional", unit="mag", at_least=0)  # core.specc:416
    h.keyword("GS_EPOCH", "string", level="optional")  # core.specc:417
    h.keyword("GS_MURA", "float", level="optional", unit="arcsec/yr")  # core.specc:418
    h.keyword("GS_MUDEC", "float", level="optional", unit="arcsec/yr")  # core.specc:419
    h.keyword("GS_PARA", "float", level="optional", unit="arcsec")  # core.specc:420
    h.keyword("GS_V3_PA", "float", level="optional", unit="deg")  # core.specc:421
    h.keyword("FGS_APER", "string", level="optional")  # core.specc:422
    h.keyword("GSIDL_X", "float", level="optional")  # core.specc:423
    h.keyword("GSIDL_Y", "float", level="optional")  # core.specc:424
    h.keyword("GSCENTX", "float", level="optional", unit="arcsec")  # core.specc:425
    h.keyword("GSCENTY", "float", level="optional", unit="arcsec")  # core.specc:426
    h.keyword("PCS_MODE", "string", one_of=POINTING_MODE)  # core.specc:427
    h.keyword("VISITEND", "datetime", level="optional")  # core.specc:428
    h.keyword("GF_START", "datetime")  # guidestar.specc:62
    h.keyword("GF_END", "datetime")  # guidestar.specc:63
    h.keyword("DATASTRT", "float", unit="d")  # guidestar.specc:64
    h.keyword("DATAEND", "float", unit="d")  # guidestar.specc:65
    h.keyword("GSACSTAT", "string", one_of=ACQUIRED, open_enum=True)  # guidestar.specc:66


def check_acq1_raw_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_acq1_raw_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # core.specc:20
    h.no_data()  # guidestar.specc:360
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-OBS-TIME-OBS-DATE-BEG",
        lambda: close_to(instant(h["DATE-OBS"], h["TIME-OBS"]), instant(h["DATE-BEG"]), 0.001),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "TIME-OBS": lambda: h["TIME-OBS"], "DATE-BEG": lambda: h["DATE-BEG"]},
        message="day and time make the start",
    )  # core.specc:82
    h.rule(
        "SUBSTRT1-SUBSIZE1",
        lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2049,
        show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
        message="the subarray ends on the detector, axis 1",
    )  # core.specc:340
    h.rule(
        "SUBSTRT2-SUBSIZE2",
        lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049,
        show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
        message="the subarray ends on the detector, axis 2",
    )  # core.specc:341
    h.rule(
        "DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS",
        lambda: GUIDERS.allow(h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        show={
            "DETECTOR": lambda: h["DETECTOR"],
            "SCA_NUM": lambda: h["SCA_NUM"],
            "FASTAXIS": lambda: h["FASTAXIS"],
            "SLOWAXIS": lambda: h["SLOWAXIS"],
        },
        hint=lambda: GUIDERS.nearest(
            ("DETECTOR", "SCA_NUM", "FASTAXIS", "SLOWAXIS"),
            lambda: (h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        ),
        message="detector and axes are those of the guider",
    )  # guidestar.specc:68
    h.rule(
        "DATE-BEG-DATASTRT",
        lambda: close_to(mjd(h["DATE-BEG"]), h["DATASTRT"], 1.1574074074074074e-08),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATASTRT": lambda: h["DATASTRT"]},
        message="the data begin when the exposure does",
    )  # guidestar.specc:69
    h.rule(
        "DATE-END-DATAEND",
        lambda: close_to(mjd(h["DATE-END"]), h["DATAEND"], 1.1574074074074074e-08),
        show={"DATE-END": lambda: h["DATE-END"], "DATAEND": lambda: h["DATAEND"]},
        message="the data end when the exposure does",
    )  # guidestar.specc:70
    h.rule(
        "DURATION-DATAEND-DATASTRT",
        lambda: close_to(h["DURATION"], (h["DATAEND"] - h["DATASTRT"]) * 86400, 0.001),
        show={"DURATION": lambda: h["DURATION"], "DATAEND": lambda: h["DATAEND"], "DATASTRT": lambda: h["DATASTRT"]},
        message="it lasts from the first data to the last",
    )  # guidestar.specc:71
    h.rule(
        "GF_START-GF_END",
        lambda: instant(h["GF_START"]) <= instant(h["GF_END"]),
        show={"GF_START": lambda: h["GF_START"], "GF_END": lambda: h["GF_END"]},
        message="the function ends after it begins",
    )  # guidestar.specc:72
    h.undeclared("warning")


def check_acq1_raw_SCI(h: HduCheck) -> None:
    """SCI: integrations of groups of pixels."""
    h.keywords(keywords_of_id_raw_SCI)
    h.image("uint16", shape=("nints", 2, 128, 128), unit="DN")  # guidestar.specc:111
    h.rule(
        "exists-CD1_1-CDELT1",
        lambda: h.exists("CD1_1") or h.exists("CDELT1"),
        show={"CD1_1": lambda: h["CD1_1"], "CDELT1": lambda: h["CDELT1"]},
        message="the scale is known",
    )  # wcs.specc:89
    h.rule(
        "exists-CD1_1-PC1_1",
        lambda: not (h.exists("CD1_1") and h.exists("PC1_1")),
        show={"CD1_1": lambda: h["CD1_1"], "PC1_1": lambda: h["PC1_1"]},
        message="PC and CD exclude each other",
    )  # wcs.specc:90
    h.undeclared("warning")


def check_acq1_raw_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_acq1_raw_ASDF_tree,
        mirrors=(
            ("PRIMARY", "DATE", "meta.date"),
            ("PRIMARY", "FILENAME", "meta.filename"),
            ("PRIMARY", "DATAMODL", "meta.model_type"),
            ("PRIMARY", "TELESCOP", "meta.telescope"),
            ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
            ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
            ("PRIMARY", "VISIT", "meta.observation.visit_number"),
            ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
            ("PRIMARY", "NINTS", "meta.exposure.nints"),
            ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
        ),
    )  # guidestar.specc:373
    h.undeclared("warning")


def check_acq1_raw_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # guidestar.specc:375


def keywords_of_acq1_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="GuiderCalModel")  # core.specc:20
    h.keyword("TELESCOP", "string", equals="JWST")  # core.specc:20
    h.keyword("ORIGIN", "string")  # core.specc:21
    h.keyword("TIMESYS", "string", equals="UTC")  # core.specc:22
    h.keyword("TIMEUNIT", "string", equals="s")  # core.specc:23
    h.keyword("FILETYPE", "string", level="deprecated")  # core.specc:24
    h.keyword("SDP_VER", "string")  # core.specc:25
    h.keyword("PRD_VER", "string", matches="PRDOPSSOC-.+")  # core.specc:26
    h.keyword("OSS_VER", "string", level="optional")  # core.specc:27
    h.keyword("GSC_VER", "string", level="optional")  # core.specc:28
    h.keyword("HGA_MOVE", "bool")  # core.specc:29
    h.keyword("HGA_STRT", "datetime", level="optional")  # core.specc:30
    h.keyword("HGA_STOP", "datetime", level="optional")  # core.specc:31
    h.keyword("PWFSEET", "float", unit="d")  # core.specc:32
    h.keyword("NWFSEST", "float", unit="d")  # core.specc:33
    h.keyword("COMPRESS", "bool", level="optional")  # core.specc:34
    h.keyword("TITLE", "string")  # core.specc:51
    h.keyword("PI_NAME", "string")  # core.specc:52
    h.keyword("CATEGORY", "string", one_of=CATEGORY, open_enum=True)  # core.specc:53
    h.keyword("SUBCAT", "string", level="optional")  # core.specc:54
    h.keyword("SCICAT", "string", level="optional")  # core.specc:55
    h.keyword("CONT_ID", "int", level="optional")  # core.specc:56
    h.keyword("DATE-OBS", "date")  # core.specc:63
    h.keyword("TIME-OBS", "time")  # core.specc:64
    h.keyword("DATE-BEG", "datetime")  # core.specc:65
    h.keyword("DATE-END", "datetime")  # core.specc:66
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # core.specc:67
    h.keyword("VISIT_ID", "digits", digits=(11, 11))  # core.specc:68
    h.keyword("PROGRAM", "digits", digits=(5, 5))  # core.specc:69
    h.keyword("OBSERVTN", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("VISIT", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("OBSLABEL", "string", level="optional")  # core.specc:70
    h.keyword("OBSFOLDR", "string", level="optional")  # core.specc:71
    h.keyword("ENG_QUAL", "string", one_of=QUALITY)  # core.specc:98
    h.keyword("ENGQLPTG", "string", level="optional", one_of=POINTING_QUALITY)  # core.specc:99
    h.keyword("VISITYPE", "string", one_of=VISIT_TYPE)  # core.specc:100
    h.keyword("VSTSTART", "datetime")  # core.specc:101
    h.keyword("VISITSTA", "string")  # core.specc:102
    h.keyword("NEXPOSUR", "int", at_least=0)  # core.specc:103
    h.keyword("INTARGET", "bool")  # core.specc:104
    h.keyword("TARGOOPP", "bool")  # core.specc:105
    h.keyword("TSOVISIT", "bool")  # core.specc:106
    h.keyword("EXP_ONLY", "bool")  # core.specc:107
    h.keyword("CROWDFLD", "bool", level="optional")  # core.specc:108
    h.keyword("INSTRUME", "string", equals="FGS")  # guidestar.specc:54
    h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # guidestar.specc:55
    h.keyword("FOCUSPOS", "float", level="optional")  # guidestar.specc:56
    h.keyword("EXP_TYPE", "string", equals="FGS_ACQ1", one_of=EXP_TYPE)  # core.specc:236
    h.keyword("NINTS", "int", dimension="nints", at_least=1)  # core.specc:236
    h.keyword("READPATT", "string", equals="ACQ1", one_of=READ_PATTERN)  # core.specc:237
    h.keyword("NGROUPS", "int", equals=2, at_least=1)  # core.specc:238
    h.keyword("NFRAMES", "int", one_of=(1, 4), at_least=1)  # core.specc:239
    h.keyword("FRMDIVSR", "int", at_least=1)  # core.specc:240
    h.keyword("GROUPGAP", "int", at_least=0)  # core.specc:241
    h.keyword("DRPFRMS1", "int", at_least=0)  # core.specc:242
    h.keyword("DRPFRMS3", "int", at_least=0)  # core.specc:243
    h.keyword("NSAMPLES", "int", at_least=1)  # core.specc:244
    h.keyword("TSAMPLE", "float", unit="us", above=0)  # core.specc:245
    h.keyword("TFRAME", "float", unit="s", above=0)  # core.specc:246
    h.keyword("TGROUP", "float", unit="s", above=0)  # core.specc:247
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # core.specc:248
    h.keyword("DURATION", "float", unit="s", at_least=0)  # core.specc:249
    h.keyword("NRSTSTRT", "int", at_least=0)  # core.specc:250
    h.keyword("NRESETS", "int", at_least=0)  # core.specc:251
    h.keyword("ZEROFRAM", "bool")  # core.specc:252
    h.keyword("DATAPROB", "bool")  # core.specc:253
    h.keyword("SCA_NUM", "int")  # core.specc:254
    h.keyword("DATAMODE", "int")  # core.specc:255
    h.keyword("SUBARRAY", "string", equals="128X128", one_of=SUBARRAY_NAME, open_enum=True)  # core.specc:318
    h.keyword(
        "SUB_SHRT", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:319
    h.keyword(
        "SUB_LONG", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:320
    h.keyword("SUBSTRT1", "int", at_least=1, at_most=2048)  # core.specc:321
    h.keyword("SUBSTRT2", "int", at_least=1, at_most=2048)  # core.specc:322
    h.keyword("SUBSIZE1", "int", equals=128, at_least=1, at_most=2048)  # core.specc:323
    h.keyword("SUBSIZE2", "int", equals=128, at_least=1, at_most=2048)  # core.specc:324
    h.keyword("FASTAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:325
    h.keyword("SLOWAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:326
    h.keyword("DETXCOR", "int", level="optional")  # core.specc:327
    h.keyword("DETYCOR", "int", level="optional")  # core.specc:328
    h.keyword("DETXSIZ", "int", level="optional", at_least=0)  # core.specc:329
    h.keyword("DETYSIZ", "int", level="optional", at_least=0)  # core.specc:330
    h.keyword("MSTR_RD1", "int", level="optional", at_least=0)  # core.specc:331
    h.keyword("MSTR_SK1", "int", level="optional", at_least=0)  # core.specc:332
    h.keyword("MSTR_RD2", "int", level="optional", at_least=0)  # core.specc:333
    h.keyword("MSTR_SK2", "int", level="optional", at_least=0)  # core.specc:334
    h.keyword("MSTR_RPT", "int", level="optional")  # core.specc:335
    h.keyword("MSTR_ILV", "int", level="optional")  # core.specc:336
    h.keyword("SSTR_STP", "int", level="optional")  # core.specc:337
    h.keyword("SSTR_NST", "int", level="optional")  # core.specc:338
    h.keyword("APERNAME", "string")  # core.specc:384
    h.keyword("PPS_APER", "string")  # core.specc:385
    h.keyword("VA_RA", "float", level="optional", unit="deg")  # core.specc:386
    h.keyword("VA_DEC", "float", level="optional", unit="deg")  # core.specc:387
    h.keyword("GS_ORDER", "int", at_least=0)  # core.specc:407
    h.keyword("GSSTRTTM", "datetime", level="optional")  # core.specc:408
    h.keyword("GSENDTIM", "datetime", level="optional")  # core.specc:409
    h.keyword("GDSTARID", "string")  # core.specc:410
    h.keyword("GS_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:411
    h.keyword("GS_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:412
    h.keyword("GS_URA", "float", level="optional", unit="deg", at_least=0)  # core.specc:413
    h.keyword("GS_UDEC", "float", level="optional", unit="deg", at_least=0)  # core.specc:414
    h.keyword("GS_MAG", "float", unit="mag")  # core.specc:415
    h.keyword("GS_UMAG", "float", level="optional", unit="mag", at_least=0)  # core.specc:416
    h.keyword("GS_EPOCH", "string", level="optional")  # core.specc:417
    h.keyword("GS_MURA", "float", level="optional", unit="arcsec/yr")  # core.specc:418
    h.keyword("GS_MUDEC", "float", level="optional", unit="arcsec/yr")  # core.specc:419
    h.keyword("GS_PARA", "float", level="optional", unit="arcsec")  # core.specc:420
    h.keyword("GS_V3_PA", "float", level="optional", unit="deg")  # core.specc:421
    h.keyword("FGS_APER", "string", level="optional")  # core.specc:422
    h.keyword("GSIDL_X", "float", level="optional")  # core.specc:423
    h.keyword("GSIDL_Y", "float", level="optional")  # core.specc:424
    h.keyword("GSCENTX", "float", level="optional", unit="arcsec")  # core.specc:425
    h.keyword("GSCENTY", "float", level="optional", unit="arcsec")  # core.specc:426
    h.keyword("PCS_MODE", "string", one_of=POINTING_MODE)  # core.specc:427
    h.keyword("VISITEND", "datetime", level="optional")  # core.specc:428
    h.keyword("GF_START", "datetime")  # guidestar.specc:62
    h.keyword("GF_END", "datetime")  # guidestar.specc:63
    h.keyword("DATASTRT", "float", unit="d")  # guidestar.specc:64
    h.keyword("DATAEND", "float", unit="d")  # guidestar.specc:65
    h.keyword("GSACSTAT", "string", one_of=ACQUIRED, open_enum=True)  # guidestar.specc:66
    h.keyword("CAL_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:38
    h.keyword("CAL_VCS", "string")  # core.specc:39
    h.keyword("CRDS_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:40
    h.keyword("CRDS_CTX", "string", matches=r"jwst_\d{4}\.pmap")  # core.specc:41
    h.keyword("ASNPOOL", "string", level="optional")  # core.specc:46
    h.keyword("ASNTABLE", "string", level="optional")  # core.specc:46
    h.keyword("R_AREA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:438
    h.keyword("R_BARSHA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:439
    h.keyword("R_BKG", "string", level="optional", matches="N/A|crds://.+")  # core.specc:440
    h.keyword("R_CAMERA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:441
    h.keyword("R_CHRCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:442
    h.keyword("R_COLLIM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:443
    h.keyword("R_CUBPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:444
    h.keyword("R_DARK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:445
    h.keyword("R_DFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:446
    h.keyword("R_DISPER", "string", level="optional", matches="N/A|crds://.+")  # core.specc:447
    h.keyword("R_DISTOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:448
    h.keyword("R_EXTR1D", "string", level="optional", matches="N/A|crds://.+")  # core.specc:449
    h.keyword("R_FFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:450
    h.keyword("R_FILOFF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:451
    h.keyword("R_FLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:452
    h.keyword("R_FORE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:453
    h.keyword("R_FPA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:454
    h.keyword("R_FRIFRQ", "string", level="optional", matches="N/A|crds://.+")  # core.specc:455
    h.keyword("R_FRINGE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:456
    h.keyword("R_GAIN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:457
    h.keyword("R_IFUFOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:458
    h.keyword("R_IFUPOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:459
    h.keyword("R_IFUSLI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:460
    h.keyword("R_IPC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:461
    h.keyword("R_LASTFR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:462
    h.keyword("R_LINEAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:463
    h.keyword("R_MASK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:464
    h.keyword("R_MIREMI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:465
    h.keyword("R_MRSPT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:466
    h.keyword("R_MRSXAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:467
    h.keyword("R_MSA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:468
    h.keyword("R_MSAOPE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:469
    h.keyword("R_NRM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:470
    h.keyword("R_OTE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:471
    h.keyword("R_PERSAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:472
    h.keyword("R_PHOTOM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:473
    h.keyword("R_PSFMAS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:474
    h.keyword("R_PSTSOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:475
    h.keyword("R_PTHLOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:476
    h.keyword("R_READNO", "string", level="optional", matches="N/A|crds://.+")  # core.specc:477
    h.keyword("R_REFPIX", "string", level="optional", matches="N/A|crds://.+")  # core.specc:478
    h.keyword("R_REGION", "string", level="optional", matches="N/A|crds://.+")  # core.specc:479
    h.keyword("R_RESAMP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:480
    h.keyword("R_RESET", "string", level="optional", matches="N/A|crds://.+")  # core.specc:481
    h.keyword("R_RESOL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:482
    h.keyword("R_RSCD", "string", level="optional", matches="N/A|crds://.+")  # core.specc:483
    h.keyword("R_SATURA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:484
    h.keyword("R_SFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:485
    h.keyword("R_SIRSKL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:486
    h.keyword("R_SPCWCS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:487
    h.keyword("R_SPKERN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:488
    h.keyword("R_SPPROF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:489
    h.keyword("R_SPTRAC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:490
    h.keyword("R_STRAY", "string", level="optional", matches="N/A|crds://.+")  # core.specc:491
    h.keyword("R_SUPERB", "string", level="optional", matches="N/A|crds://.+")  # core.specc:492
    h.keyword("R_THRPUT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:493
    h.keyword("R_TRPDEN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:494
    h.keyword("R_TRPPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:495
    h.keyword("R_TSPHOT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:496
    h.keyword("R_V2V3", "string", level="optional", matches="N/A|crds://.+")  # core.specc:497
    h.keyword("R_WAVCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:498
    h.keyword("R_WAVMAP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:499
    h.keyword("R_WAVRAN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:500
    h.keyword("S_AMIANA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:505
    h.keyword("S_AMINOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:506
    h.keyword("S_BARSHA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:507
    h.keyword("S_BKDSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:508
    h.keyword("S_BPXSLF", "string", level="optional", one_of=STEP_STATUS)  # core.specc:509
    h.keyword("S_CHGMIG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:510
    h.keyword("S_CLNFNS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:511
    h.keyword("S_COMB1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:512
    h.keyword("S_CONTAM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:513
    h.keyword("S_DARK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:514
    h.keyword("S_DQINIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:515
    h.keyword("S_ERRINI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:516
    h.keyword("S_EXTR1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:517
    h.keyword("S_EXTR2D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:518
    h.keyword("S_FLAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:519
    h.keyword("S_FRINGE", "string", level="optional", one_of=STEP_STATUS)  # core.specc:520
    h.keyword("S_FRSTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:521
    h.keyword("S_GANSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:522
    h.keyword("S_GRPSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:523
    h.keyword("S_GUICDS", "string", one_of=STEP_STATUS)  # core.specc:524
    h.keyword("S_IFUCUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:525
    h.keyword("S_IMPRNT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:526
    h.keyword("S_IPC", "string", level="optional", one_of=STEP_STATUS)  # core.specc:527
    h.keyword("S_JUMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:528
    h.keyword("S_KLIP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:529
    h.keyword("S_LASTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:530
    h.keyword("S_LINEAR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:531
    h.keyword("S_MIREMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:532
    h.keyword("S_MSAFLG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:533
    h.keyword("S_MSBSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:534
    h.keyword("S_MTWCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:535
    h.keyword("S_OUTLIR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:536
    h.keyword("S_PCTFRM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:537
    h.keyword("S_PERSIS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:538
    h.keyword("S_PHOTOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:539
    h.keyword("S_PSFALI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:540
    h.keyword("S_PSFSTK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:541
    h.keyword("S_PTHLOS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:542
    h.keyword("S_PXREPL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:543
    h.keyword("S_RAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:544
    h.keyword("S_REFPIX", "string", level="optional", one_of=STEP_STATUS)  # core.specc:545
    h.keyword("S_RESAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:546
    h.keyword("S_RESET", "string", level="optional", one_of=STEP_STATUS)  # core.specc:547
    h.keyword("S_RESFRI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:548
    h.keyword("S_RSCD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:549
    h.keyword("S_SATURA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:550
    h.keyword("S_SKYMAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:551
    h.keyword("S_SPLEAK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:552
    h.keyword("S_SRCCAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:553
    h.keyword("S_SRCTYP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:554
    h.keyword("S_STRAY", "string", level="optional", one_of=STEP_STATUS)  # core.specc:555
    h.keyword("S_SUPERB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:556
    h.keyword("S_TACNTR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:557
    h.keyword("S_TELEMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:558
    h.keyword("S_TRCMOD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:559
    h.keyword("S_TSPHOT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:560
    h.keyword("S_TWKREG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:561
    h.keyword("S_WAVCOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:562
    h.keyword("S_WCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:563
    h.keyword("S_WFSCOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:564
    h.keyword("S_WHTLIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:565
    h.keyword("TCATFILE", "string", level="optional")  # core.specc:573
    h.keyword("SCATFILE", "string", level="optional")  # core.specc:574
    h.keyword("SEGMFILE", "string", level="optional")  # core.specc:575
    h.keyword("DIRIMAGE", "string", level="optional")  # core.specc:576
    h.keyword("BKGMETH", "string", level="optional")  # core.specc:577
    h.keyword("BKGLEVEL", "float", level="optional")  # core.specc:578
    h.keyword("BKGSUB", "bool", level="optional")  # core.specc:579
    h.keyword("MASTERBG", "string", level="optional")  # core.specc:580
    h.keyword("BKGD_SCL", "float", level="optional", unit="")  # core.specc:581
    h.keyword("SOSSWDTH", "float", level="optional", unit="pixel")  # core.specc:582
    h.keyword("TIKFACTR", "float", level="optional", unit="")  # core.specc:583
    h.keyword("SOSSDLTX", "float", level="optional", unit="pixel")  # core.specc:584
    h.keyword("SOSSDLTY", "float", level="optional", unit="pixel")  # core.specc:585
    h.keyword("SOSSROTN", "float", level="optional", unit="deg")  # core.specc:586
    h.keyword("OVERSAMP", "float", level="optional", unit="")  # core.specc:587
    h.keyword("THRESHLD", "float", level="optional")  # core.specc:588
    for i in range(1, 3):
        h.keyword(f"INT{i}SKIP", "int", item="INT[i]SKIP", level="optional", at_least=0)  # core.specc:589
        h.keyword(f"INT{i}UGP1", "int", item="INT[i]UGP1", level="optional", at_least=0)  # core.specc:590
        h.keyword(f"INT{i}BORS", "int", item="INT[i]BORS", level="optional", at_least=0)  # core.specc:591


def check_acq1_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_acq1_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # core.specc:20
    h.no_data()  # guidestar.specc:386
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-OBS-TIME-OBS-DATE-BEG",
        lambda: close_to(instant(h["DATE-OBS"], h["TIME-OBS"]), instant(h["DATE-BEG"]), 0.001),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "TIME-OBS": lambda: h["TIME-OBS"], "DATE-BEG": lambda: h["DATE-BEG"]},
        message="day and time make the start",
    )  # core.specc:82
    h.rule(
        "SUBSTRT1-SUBSIZE1",
        lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2049,
        show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
        message="the subarray ends on the detector, axis 1",
    )  # core.specc:340
    h.rule(
        "SUBSTRT2-SUBSIZE2",
        lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049,
        show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
        message="the subarray ends on the detector, axis 2",
    )  # core.specc:341
    h.rule(
        "DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS",
        lambda: GUIDERS.allow(h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        show={
            "DETECTOR": lambda: h["DETECTOR"],
            "SCA_NUM": lambda: h["SCA_NUM"],
            "FASTAXIS": lambda: h["FASTAXIS"],
            "SLOWAXIS": lambda: h["SLOWAXIS"],
        },
        hint=lambda: GUIDERS.nearest(
            ("DETECTOR", "SCA_NUM", "FASTAXIS", "SLOWAXIS"),
            lambda: (h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        ),
        message="detector and axes are those of the guider",
    )  # guidestar.specc:68
    h.rule(
        "DATE-BEG-DATASTRT",
        lambda: close_to(mjd(h["DATE-BEG"]), h["DATASTRT"], 1.1574074074074074e-08),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATASTRT": lambda: h["DATASTRT"]},
        message="the data begin when the exposure does",
    )  # guidestar.specc:69
    h.rule(
        "DATE-END-DATAEND",
        lambda: close_to(mjd(h["DATE-END"]), h["DATAEND"], 1.1574074074074074e-08),
        show={"DATE-END": lambda: h["DATE-END"], "DATAEND": lambda: h["DATAEND"]},
        message="the data end when the exposure does",
    )  # guidestar.specc:70
    h.rule(
        "DURATION-DATAEND-DATASTRT",
        lambda: close_to(h["DURATION"], (h["DATAEND"] - h["DATASTRT"]) * 86400, 0.001),
        show={"DURATION": lambda: h["DURATION"], "DATAEND": lambda: h["DATAEND"], "DATASTRT": lambda: h["DATASTRT"]},
        message="it lasts from the first data to the last",
    )  # guidestar.specc:71
    h.rule(
        "GF_START-GF_END",
        lambda: instant(h["GF_START"]) <= instant(h["GF_END"]),
        show={"GF_START": lambda: h["GF_START"], "GF_END": lambda: h["GF_END"]},
        message="the function ends after it begins",
    )  # guidestar.specc:72
    h.undeclared("warning")


def check_acq1_SCI(h: HduCheck) -> None:
    """SCI: count rates."""
    h.keywords(keywords_of_id_raw_SCI)
    h.image("float32", shape=("nints", 128, 128), unit="DN/s", nullable=True)  # guidestar.specc:117
    h.rule(
        "exists-CD1_1-CDELT1",
        lambda: h.exists("CD1_1") or h.exists("CDELT1"),
        show={"CD1_1": lambda: h["CD1_1"], "CDELT1": lambda: h["CDELT1"]},
        message="the scale is known",
    )  # wcs.specc:89
    h.rule(
        "exists-CD1_1-PC1_1",
        lambda: not (h.exists("CD1_1") and h.exists("PC1_1")),
        show={"CD1_1": lambda: h["CD1_1"], "PC1_1": lambda: h["PC1_1"]},
        message="PC and CD exclude each other",
    )  # wcs.specc:90
    h.undeclared("warning")


def check_acq1_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("nints", 128, 128), unit="DN/s", unit_absent=True, nullable=True, at_least=0
    )  # guidestar.specc:120
    h.undeclared("warning")


def check_acq1_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel, in all images."""
    h.image("uint32", shape=(128, 128), bits=DATA_QUALITY)  # guidestar.specc:121
    h.undeclared("warning")


def check_acq1_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_acq1_ASDF_tree,
        mirrors=(
            ("PRIMARY", "DATE", "meta.date"),
            ("PRIMARY", "FILENAME", "meta.filename"),
            ("PRIMARY", "DATAMODL", "meta.model_type"),
            ("PRIMARY", "TELESCOP", "meta.telescope"),
            ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
            ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
            ("PRIMARY", "VISIT", "meta.observation.visit_number"),
            ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
            ("PRIMARY", "NINTS", "meta.exposure.nints"),
            ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
            ("PRIMARY", "CAL_VER", "meta.calibration_software_version"),
            ("PRIMARY", "ASNPOOL", "meta.asn.pool_name"),
            ("PRIMARY", "ASNTABLE", "meta.asn.table_name"),
        ),
    )  # guidestar.specc:401
    h.undeclared("warning")


def check_acq1_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # guidestar.specc:403


def keywords_of_acq2_raw_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", one_of=("Level1bModel", "GuiderRawModel"))  # core.specc:20
    h.keyword("TELESCOP", "string", equals="JWST")  # core.specc:20
    h.keyword("ORIGIN", "string")  # core.specc:21
    h.keyword("TIMESYS", "string", equals="UTC")  # core.specc:22
    h.keyword("TIMEUNIT", "string", equals="s")  # core.specc:23
    h.keyword("FILETYPE", "string", level="deprecated")  # core.specc:24
    h.keyword("SDP_VER", "string")  # core.specc:25
    h.keyword("PRD_VER", "string", matches="PRDOPSSOC-.+")  # core.specc:26
    h.keyword("OSS_VER", "string", level="optional")  # core.specc:27
    h.keyword("GSC_VER", "string", level="optional")  # core.specc:28
    h.keyword("HGA_MOVE", "bool")  # core.specc:29
    h.keyword("HGA_STRT", "datetime", level="optional")  # core.specc:30
    h.keyword("HGA_STOP", "datetime", level="optional")  # core.specc:31
    h.keyword("PWFSEET", "float", unit="d")  # core.specc:32
    h.keyword("NWFSEST", "float", unit="d")  # core.specc:33
    h.keyword("COMPRESS", "bool", level="optional")  # core.specc:34
    h.keyword("TITLE", "string")  # core.specc:51
    h.keyword("PI_NAME", "string")  # core.specc:52
    h.keyword("CATEGORY", "string", one_of=CATEGORY, open_enum=True)  # core.specc:53
    h.keyword("SUBCAT", "string", level="optional")  # core.specc:54
    h.keyword("SCICAT", "string", level="optional")  # core.specc:55
    h.keyword("CONT_ID", "int", level="optional")  # core.specc:56
    h.keyword("DATE-OBS", "date")  # core.specc:63
    h.keyword("TIME-OBS", "time")  # core.specc:64
    h.keyword("DATE-BEG", "datetime")  # core.specc:65
    h.keyword("DATE-END", "datetime")  # core.specc:66
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # core.specc:67
    h.keyword("VISIT_ID", "digits", digits=(11, 11))  # core.specc:68
    h.keyword("PROGRAM", "digits", digits=(5, 5))  # core.specc:69
    h.keyword("OBSERVTN", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("VISIT", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("OBSLABEL", "string", level="optional")  # core.specc:70
    h.keyword("OBSFOLDR", "string", level="optional")  # core.specc:71
    h.keyword("ENG_QUAL", "string", one_of=QUALITY)  # core.specc:98
    h.keyword("ENGQLPTG", "string", level="optional", one_of=POINTING_QUALITY)  # core.specc:99
    h.keyword("VISITYPE", "string", one_of=VISIT_TYPE)  # core.specc:100
    h.keyword("VSTSTART", "datetime")  # core.specc:101
    h.keyword("VISITSTA", "string")  # core.specc:102
    h.keyword("NEXPOSUR", "int", at_least=0)  # core.specc:103
    h.keyword("INTARGET", "bool")  # core.specc:104
    h.keyword("TARGOOPP", "bool")  # core.specc:105
    h.keyword("TSOVISIT", "bool")  # core.specc:106
    h.keyword("EXP_ONLY", "bool")  # core.specc:107
    h.keyword("CROWDFLD", "bool", level="optional")  # core.specc:108
    h.keyword("INSTRUME", "string", equals="FGS")  # guidestar.specc:54
    h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # guidestar.specc:55
    h.keyword("FOCUSPOS", "float", level="optional")  # guidestar.specc:56
    h.keyword("EXP_TYPE", "string", equals="FGS_ACQ2", one_of=EXP_TYPE)  # core.specc:236
    h.keyword("NINTS", "int", dimension="nints", at_least=1)  # core.specc:236
    h.keyword("READPATT", "string", equals="ACQ2", one_of=READ_PATTERN)  # core.specc:237
    h.keyword("NGROUPS", "int", equals=2, at_least=1)  # core.specc:238
    h.keyword("NFRAMES", "int", one_of=(1, 4), at_least=1)  # core.specc:239
    h.keyword("FRMDIVSR", "int", at_least=1)  # core.specc:240
    h.keyword("GROUPGAP", "int", at_least=0)  # core.specc:241
    h.keyword("DRPFRMS1", "int", at_least=0)  # core.specc:242
    h.keyword("DRPFRMS3", "int", at_least=0)  # core.specc:243
    h.keyword("NSAMPLES", "int", at_least=1)  # core.specc:244
    h.keyword("TSAMPLE", "float", unit="us", above=0)  # core.specc:245
    h.keyword("TFRAME", "float", unit="s", above=0)  # core.specc:246
    h.keyword("TGROUP", "float", unit="s", above=0)  # core.specc:247
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # core.specc:248
    h.keyword("DURATION", "float", unit="s", at_least=0)  # core.specc:249
    h.keyword("NRSTSTRT", "int", at_least=0)  # core.specc:250
    h.keyword("NRESETS", "int", at_least=0)  # core.specc:251
    h.keyword("ZEROFRAM", "bool")  # core.specc:252
    h.keyword("DATAPROB", "bool")  # core.specc:253
    h.keyword("SCA_NUM", "int")  # core.specc:254
    h.keyword("DATAMODE", "int")  # core.specc:255
    h.keyword("SUBARRAY", "string", equals="32X32", one_of=SUBARRAY_NAME, open_enum=True)  # core.specc:318
    h.keyword(
        "SUB_SHRT", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:319
    h.keyword(
        "SUB_LONG", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:320
    h.keyword("SUBSTRT1", "int", at_least=1, at_most=2048)  # core.specc:321
    h.keyword("SUBSTRT2", "int", at_least=1, at_most=2048)  # core.specc:322
    h.keyword("SUBSIZE1", "int", equals=32, at_least=1, at_most=2048)  # core.specc:323
    h.keyword("SUBSIZE2", "int", equals=32, at_least=1, at_most=2048)  # core.specc:324
    h.keyword("FASTAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:325
    h.keyword("SLOWAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:326
    h.keyword("DETXCOR", "int", level="optional")  # core.specc:327
    h.keyword("DETYCOR", "int", level="optional")  # core.specc:328
    h.keyword("DETXSIZ", "int", level="optional", at_least=0)  # core.specc:329
    h.keyword("DETYSIZ", "int", level="optional", at_least=0)  # core.specc:330
    h.keyword("MSTR_RD1", "int", level="optional", at_least=0)  # core.specc:331
    h.keyword("MSTR_SK1", "int", level="optional", at_least=0)  # core.specc:332
    h.keyword("MSTR_RD2", "int", level="optional", at_least=0)  # core.specc:333
    h.keyword("MSTR_SK2", "int", level="optional", at_least=0)  # core.specc:334
    h.keyword("MSTR_RPT", "int", level="optional")  # core.specc:335
    h.keyword("MSTR_ILV", "int", level="optional")  # core.specc:336
    h.keyword("SSTR_STP", "int", level="optional")  # core.specc:337
    h.keyword("SSTR_NST", "int", level="optional")  # core.specc:338
    h.keyword("APERNAME", "string")  # core.specc:384
    h.keyword("PPS_APER", "string")  # core.specc:385
    h.keyword("VA_RA", "float", level="optional", unit="deg")  # core.specc:386
    h.keyword("VA_DEC", "float", level="optional", unit="deg")  # core.specc:387
    h.keyword("GS_ORDER", "int", at_least=0)  # core.specc:407
    h.keyword("GSSTRTTM", "datetime", level="optional")  # core.specc:408
    h.keyword("GSENDTIM", "datetime", level="optional")  # core.specc:409
    h.keyword("GDSTARID", "string")  # core.specc:410
    h.keyword("GS_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:411
    h.keyword("GS_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:412
    h.keyword("GS_URA", "float", level="optional", unit="deg", at_least=0)  # core.specc:413
    h.keyword("GS_UDEC", "float", level="optional", unit="deg", at_least=0)  # core.specc:414
    h.keyword("GS_MAG", "float", unit="mag")  # core.specc:415
    h.keyword("GS_UMAG", "float", level="optional", unit="mag", at_least=0)  # core.specc:416
    h.keyword("GS_EPOCH", "string", level="optional")  # core.specc:417
    h.keyword("GS_MURA", "float", level="optional", unit="arcsec/yr")  # core.specc:418
    h.keyword("GS_MUDEC", "float", level="optional", unit="arcsec/yr")  # core.specc:419
    h.keyword("GS_PARA", "float", level="optional", unit="arcsec")  # core.specc:420
    h.keyword("GS_V3_PA", "float", level="optional", unit="deg")  # core.specc:421
    h.keyword("FGS_APER", "string", level="optional")  # core.specc:422
    h.keyword("GSIDL_X", "float", level="optional")  # core.specc:423
    h.keyword("GSIDL_Y", "float", level="optional")  # core.specc:424
    h.keyword("GSCENTX", "float", level="optional", unit="arcsec")  # core.specc:425
    h.keyword("GSCENTY", "float", level="optional", unit="arcsec")  # core.specc:426
    h.keyword("PCS_MODE", "string", one_of=POINTING_MODE)  # core.specc:427
    h.keyword("VISITEND", "datetime", level="optional")  # core.specc:428
    h.keyword("GF_START", "datetime")  # guidestar.specc:62
    h.keyword("GF_END", "datetime")  # guidestar.specc:63
    h.keyword("DATASTRT", "float", unit="d")  # guidestar.specc:64
    h.keyword("DATAEND", "float", unit="d")  # guidestar.specc:65
    h.keyword("GSACSTAT", "string", one_of=ACQUIRED, open_enum=True)  # guidestar.specc:66


def check_acq2_raw_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_acq2_raw_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # core.specc:20
    h.no_data()  # guidestar.specc:414
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-OBS-TIME-OBS-DATE-BEG",
        lambda: close_to(instant(h["DATE-OBS"], h["TIME-OBS"]), instant(h["DATE-BEG"]), 0.001),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "TIME-OBS": lambda: h["TIME-OBS"], "DATE-BEG": lambda: h["DATE-BEG"]},
        message="day and time make the start",
    )  # core.specc:82
    h.rule(
        "SUBSTRT1-SUBSIZE1",
        lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2049,
        show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
        message="the subarray ends on the detector, axis 1",
    )  # core.specc:340
    h.rule(
        "SUBSTRT2-SUBSIZE2",
        lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049,
        show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
        message="the subarray ends on the detector, axis 2",
    )  # core.specc:341
    h.rule(
        "DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS",
        lambda: GUIDERS.allow(h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        show={
            "DETECTOR": lambda: h["DETECTOR"],
            "SCA_NUM": lambda: h["SCA_NUM"],
            "FASTAXIS": lambda: h["FASTAXIS"],
            "SLOWAXIS": lambda: h["SLOWAXIS"],
        },
        hint=lambda: GUIDERS.nearest(
            ("DETECTOR", "SCA_NUM", "FASTAXIS", "SLOWAXIS"),
            lambda: (h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        ),
        message="detector and axes are those of the guider",
    )  # guidestar.specc:68
    h.rule(
        "DATE-BEG-DATASTRT",
        lambda: close_to(mjd(h["DATE-BEG"]), h["DATASTRT"], 1.1574074074074074e-08),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATASTRT": lambda: h["DATASTRT"]},
        message="the data begin when the exposure does",
    )  # guidestar.specc:69
    h.rule(
        "DATE-END-DATAEND",
        lambda: close_to(mjd(h["DATE-END"]), h["DATAEND"], 1.1574074074074074e-08),
        show={"DATE-END": lambda: h["DATE-END"], "DATAEND": lambda: h["DATAEND"]},
        message="the data end when the exposure does",
    )  # guidestar.specc:70
    h.rule(
        "DURATION-DATAEND-DATASTRT",
        lambda: close_to(h["DURATION"], (h["DATAEND"] - h["DATASTRT"]) * 86400, 0.001),
        show={"DURATION": lambda: h["DURATION"], "DATAEND": lambda: h["DATAEND"], "DATASTRT": lambda: h["DATASTRT"]},
        message="it lasts from the first data to the last",
    )  # guidestar.specc:71
    h.rule(
        "GF_START-GF_END",
        lambda: instant(h["GF_START"]) <= instant(h["GF_END"]),
        show={"GF_START": lambda: h["GF_START"], "GF_END": lambda: h["GF_END"]},
        message="the function ends after it begins",
    )  # guidestar.specc:72
    h.undeclared("warning")


def check_acq2_raw_SCI(h: HduCheck) -> None:
    """SCI: integrations of groups of pixels."""
    h.keywords(keywords_of_id_raw_SCI)
    h.image("uint16", shape=("nints", 2, 32, 32), unit="DN")  # guidestar.specc:111
    h.rule(
        "exists-CD1_1-CDELT1",
        lambda: h.exists("CD1_1") or h.exists("CDELT1"),
        show={"CD1_1": lambda: h["CD1_1"], "CDELT1": lambda: h["CDELT1"]},
        message="the scale is known",
    )  # wcs.specc:89
    h.rule(
        "exists-CD1_1-PC1_1",
        lambda: not (h.exists("CD1_1") and h.exists("PC1_1")),
        show={"CD1_1": lambda: h["CD1_1"], "PC1_1": lambda: h["PC1_1"]},
        message="PC and CD exclude each other",
    )  # wcs.specc:90
    h.undeclared("warning")


def check_acq2_raw_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_acq2_raw_ASDF_tree,
        mirrors=(
            ("PRIMARY", "DATE", "meta.date"),
            ("PRIMARY", "FILENAME", "meta.filename"),
            ("PRIMARY", "DATAMODL", "meta.model_type"),
            ("PRIMARY", "TELESCOP", "meta.telescope"),
            ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
            ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
            ("PRIMARY", "VISIT", "meta.observation.visit_number"),
            ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
            ("PRIMARY", "NINTS", "meta.exposure.nints"),
            ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
        ),
    )  # guidestar.specc:427
    h.undeclared("warning")


def check_acq2_raw_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # guidestar.specc:429


def keywords_of_acq2_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="GuiderCalModel")  # core.specc:20
    h.keyword("TELESCOP", "string", equals="JWST")  # core.specc:20
    h.keyword("ORIGIN", "string")  # core.specc:21
    h.keyword("TIMESYS", "string", equals="UTC")  # core.specc:22
    h.keyword("TIMEUNIT", "string", equals="s")  # core.specc:23
    h.keyword("FILETYPE", "string", level="deprecated")  # core.specc:24
    h.keyword("SDP_VER", "string")  # core.specc:25
    h.keyword("PRD_VER", "string", matches="PRDOPSSOC-.+")  # core.specc:26
    h.keyword("OSS_VER", "string", level="optional")  # core.specc:27
    h.keyword("GSC_VER", "string", level="optional")  # core.specc:28
    h.keyword("HGA_MOVE", "bool")  # core.specc:29
    h.keyword("HGA_STRT", "datetime", level="optional")  # core.specc:30
    h.keyword("HGA_STOP", "datetime", level="optional")  # core.specc:31
    h.keyword("PWFSEET", "float", unit="d")  # core.specc:32
    h.keyword("NWFSEST", "float", unit="d")  # core.specc:33
    h.keyword("COMPRESS", "bool", level="optional")  # core.specc:34
    h.keyword("TITLE", "string")  # core.specc:51
    h.keyword("PI_NAME", "string")  # core.specc:52
    h.keyword("CATEGORY", "string", one_of=CATEGORY, open_enum=True)  # core.specc:53
    h.keyword("SUBCAT", "string", level="optional")  # core.specc:54
    h.keyword("SCICAT", "string", level="optional")  # core.specc:55
    h.keyword("CONT_ID", "int", level="optional")  # core.specc:56
    h.keyword("DATE-OBS", "date")  # core.specc:63
    h.keyword("TIME-OBS", "time")  # core.specc:64
    h.keyword("DATE-BEG", "datetime")  # core.specc:65
    h.keyword("DATE-END", "datetime")  # core.specc:66
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # core.specc:67
    h.keyword("VISIT_ID", "digits", digits=(11, 11))  # core.specc:68
    h.keyword("PROGRAM", "digits", digits=(5, 5))  # core.specc:69
    h.keyword("OBSERVTN", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("VISIT", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("OBSLABEL", "string", level="optional")  # core.specc:70
    h.keyword("OBSFOLDR", "string", level="optional")  # core.specc:71
    h.keyword("ENG_QUAL", "string", one_of=QUALITY)  # core.specc:98
    h.keyword("ENGQLPTG", "string", level="optional", one_of=POINTING_QUALITY)  # core.specc:99
    h.keyword("VISITYPE", "string", one_of=VISIT_TYPE)  # core.specc:100
    h.keyword("VSTSTART", "datetime")  # core.specc:101
    h.keyword("VISITSTA", "string")  # core.specc:102
    h.keyword("NEXPOSUR", "int", at_least=0)  # core.specc:103
    h.keyword("INTARGET", "bool")  # core.specc:104
    h.keyword("TARGOOPP", "bool")  # core.specc:105
    h.keyword("TSOVISIT", "bool")  # core.specc:106
    h.keyword("EXP_ONLY", "bool")  # core.specc:107
    h.keyword("CROWDFLD", "bool", level="optional")  # core.specc:108
    h.keyword("INSTRUME", "string", equals="FGS")  # guidestar.specc:54
    h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # guidestar.specc:55
    h.keyword("FOCUSPOS", "float", level="optional")  # guidestar.specc:56
    h.keyword("EXP_TYPE", "string", equals="FGS_ACQ2", one_of=EXP_TYPE)  # core.specc:236
    h.keyword("NINTS", "int", dimension="nints", at_least=1)  # core.specc:236
    h.keyword("READPATT", "string", equals="ACQ2", one_of=READ_PATTERN)  # core.specc:237
    h.keyword("NGROUPS", "int", equals=2, at_least=1)  # core.specc:238
    h.keyword("NFRAMES", "int", one_of=(1, 4), at_least=1)  # core.specc:239
    h.keyword("FRMDIVSR", "int", at_least=1)  # core.specc:240
    h.keyword("GROUPGAP", "int", at_least=0)  # core.specc:241
    h.keyword("DRPFRMS1", "int", at_least=0)  # core.specc:242
    h.keyword("DRPFRMS3", "int", at_least=0)  # core.specc:243
    h.keyword("NSAMPLES", "int", at_least=1)  # core.specc:244
    h.keyword("TSAMPLE", "float", unit="us", above=0)  # core.specc:245
    h.keyword("TFRAME", "float", unit="s", above=0)  # core.specc:246
    h.keyword("TGROUP", "float", unit="s", above=0)  # core.specc:247
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # core.specc:248
    h.keyword("DURATION", "float", unit="s", at_least=0)  # core.specc:249
    h.keyword("NRSTSTRT", "int", at_least=0)  # core.specc:250
    h.keyword("NRESETS", "int", at_least=0)  # core.specc:251
    h.keyword("ZEROFRAM", "bool")  # core.specc:252
    h.keyword("DATAPROB", "bool")  # core.specc:253
    h.keyword("SCA_NUM", "int")  # core.specc:254
    h.keyword("DATAMODE", "int")  # core.specc:255
    h.keyword("SUBARRAY", "string", equals="32X32", one_of=SUBARRAY_NAME, open_enum=True)  # core.specc:318
    h.keyword(
        "SUB_SHRT", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:319
    h.keyword(
        "SUB_LONG", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:320
    h.keyword("SUBSTRT1", "int", at_least=1, at_most=2048)  # core.specc:321
    h.keyword("SUBSTRT2", "int", at_least=1, at_most=2048)  # core.specc:322
    h.keyword("SUBSIZE1", "int", equals=32, at_least=1, at_most=2048)  # core.specc:323
    h.keyword("SUBSIZE2", "int", equals=32, at_least=1, at_most=2048)  # core.specc:324
    h.keyword("FASTAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:325
    h.keyword("SLOWAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:326
    h.keyword("DETXCOR", "int", level="optional")  # core.specc:327
    h.keyword("DETYCOR", "int", level="optional")  # core.specc:328
    h.keyword("DETXSIZ", "int", level="optional", at_least=0)  # core.specc:329
    h.keyword("DETYSIZ", "int", level="optional", at_least=0)  # core.specc:330
    h.keyword("MSTR_RD1", "int", level="optional", at_least=0)  # core.specc:331
    h.keyword("MSTR_SK1", "int", level="optional", at_least=0)  # core.specc:332
    h.keyword("MSTR_RD2", "int", level="optional", at_least=0)  # core.specc:333
    h.keyword("MSTR_SK2", "int", level="optional", at_least=0)  # core.specc:334
    h.keyword("MSTR_RPT", "int", level="optional")  # core.specc:335
    h.keyword("MSTR_ILV", "int", level="optional")  # core.specc:336
    h.keyword("SSTR_STP", "int", level="optional")  # core.specc:337
    h.keyword("SSTR_NST", "int", level="optional")  # core.specc:338
    h.keyword("APERNAME", "string")  # core.specc:384
    h.keyword("PPS_APER", "string")  # core.specc:385
    h.keyword("VA_RA", "float", level="optional", unit="deg")  # core.specc:386
    h.keyword("VA_DEC", "float", level="optional", unit="deg")  # core.specc:387
    h.keyword("GS_ORDER", "int", at_least=0)  # core.specc:407
    h.keyword("GSSTRTTM", "datetime", level="optional")  # core.specc:408
    h.keyword("GSENDTIM", "datetime", level="optional")  # core.specc:409
    h.keyword("GDSTARID", "string")  # core.specc:410
    h.keyword("GS_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:411
    h.keyword("GS_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:412
    h.keyword("GS_URA", "float", level="optional", unit="deg", at_least=0)  # core.specc:413
    h.keyword("GS_UDEC", "float", level="optional", unit="deg", at_least=0)  # core.specc:414
    h.keyword("GS_MAG", "float", unit="mag")  # core.specc:415
    h.keyword("GS_UMAG", "float", level="optional", unit="mag", at_least=0)  # core.specc:416
    h.keyword("GS_EPOCH", "string", level="optional")  # core.specc:417
    h.keyword("GS_MURA", "float", level="optional", unit="arcsec/yr")  # core.specc:418
    h.keyword("GS_MUDEC", "float", level="optional", unit="arcsec/yr")  # core.specc:419
    h.keyword("GS_PARA", "float", level="optional", unit="arcsec")  # core.specc:420
    h.keyword("GS_V3_PA", "float", level="optional", unit="deg")  # core.specc:421
    h.keyword("FGS_APER", "string", level="optional")  # core.specc:422
    h.keyword("GSIDL_X", "float", level="optional")  # core.specc:423
    h.keyword("GSIDL_Y", "float", level="optional")  # core.specc:424
    h.keyword("GSCENTX", "float", level="optional", unit="arcsec")  # core.specc:425
    h.keyword("GSCENTY", "float", level="optional", unit="arcsec")  # core.specc:426
    h.keyword("PCS_MODE", "string", one_of=POINTING_MODE)  # core.specc:427
    h.keyword("VISITEND", "datetime", level="optional")  # core.specc:428
    h.keyword("GF_START", "datetime")  # guidestar.specc:62
    h.keyword("GF_END", "datetime")  # guidestar.specc:63
    h.keyword("DATASTRT", "float", unit="d")  # guidestar.specc:64
    h.keyword("DATAEND", "float", unit="d")  # guidestar.specc:65
    h.keyword("GSACSTAT", "string", one_of=ACQUIRED, open_enum=True)  # guidestar.specc:66
    h.keyword("CAL_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:38
    h.keyword("CAL_VCS", "string")  # core.specc:39
    h.keyword("CRDS_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:40
    h.keyword("CRDS_CTX", "string", matches=r"jwst_\d{4}\.pmap")  # core.specc:41
    h.keyword("ASNPOOL", "string", level="optional")  # core.specc:46
    h.keyword("ASNTABLE", "string", level="optional")  # core.specc:46
    h.keyword("R_AREA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:438
    h.keyword("R_BARSHA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:439
    h.keyword("R_BKG", "string", level="optional", matches="N/A|crds://.+")  # core.specc:440
    h.keyword("R_CAMERA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:441
    h.keyword("R_CHRCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:442
    h.keyword("R_COLLIM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:443
    h.keyword("R_CUBPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:444
    h.keyword("R_DARK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:445
    h.keyword("R_DFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:446
    h.keyword("R_DISPER", "string", level="optional", matches="N/A|crds://.+")  # core.specc:447
    h.keyword("R_DISTOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:448
    h.keyword("R_EXTR1D", "string", level="optional", matches="N/A|crds://.+")  # core.specc:449
    h.keyword("R_FFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:450
    h.keyword("R_FILOFF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:451
    h.keyword("R_FLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:452
    h.keyword("R_FORE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:453
    h.keyword("R_FPA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:454
    h.keyword("R_FRIFRQ", "string", level="optional", matches="N/A|crds://.+")  # core.specc:455
    h.keyword("R_FRINGE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:456
    h.keyword("R_GAIN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:457
    h.keyword("R_IFUFOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:458
    h.keyword("R_IFUPOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:459
    h.keyword("R_IFUSLI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:460
    h.keyword("R_IPC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:461
    h.keyword("R_LASTFR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:462
    h.keyword("R_LINEAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:463
    h.keyword("R_MASK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:464
    h.keyword("R_MIREMI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:465
    h.keyword("R_MRSPT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:466
    h.keyword("R_MRSXAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:467
    h.keyword("R_MSA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:468
    h.keyword("R_MSAOPE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:469
    h.keyword("R_NRM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:470
    h.keyword("R_OTE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:471
    h.keyword("R_PERSAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:472
    h.keyword("R_PHOTOM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:473
    h.keyword("R_PSFMAS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:474
    h.keyword("R_PSTSOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:475
    h.keyword("R_PTHLOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:476
    h.keyword("R_READNO", "string", level="optional", matches="N/A|crds://.+")  # core.specc:477
    h.keyword("R_REFPIX", "string", level="optional", matches="N/A|crds://.+")  # core.specc:478
    h.keyword("R_REGION", "string", level="optional", matches="N/A|crds://.+")  # core.specc:479
    h.keyword("R_RESAMP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:480
    h.keyword("R_RESET", "string", level="optional", matches="N/A|crds://.+")  # core.specc:481
    h.keyword("R_RESOL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:482
    h.keyword("R_RSCD", "string", level="optional", matches="N/A|crds://.+")  # core.specc:483
    h.keyword("R_SATURA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:484
    h.keyword("R_SFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:485
    h.keyword("R_SIRSKL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:486
    h.keyword("R_SPCWCS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:487
    h.keyword("R_SPKERN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:488
    h.keyword("R_SPPROF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:489
    h.keyword("R_SPTRAC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:490
    h.keyword("R_STRAY", "string", level="optional", matches="N/A|crds://.+")  # core.specc:491
    h.keyword("R_SUPERB", "string", level="optional", matches="N/A|crds://.+")  # core.specc:492
    h.keyword("R_THRPUT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:493
    h.keyword("R_TRPDEN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:494
    h.keyword("R_TRPPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:495
    h.keyword("R_TSPHOT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:496
    h.keyword("R_V2V3", "string", level="optional", matches="N/A|crds://.+")  # core.specc:497
    h.keyword("R_WAVCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:498
    h.keyword("R_WAVMAP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:499
    h.keyword("R_WAVRAN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:500
    h.keyword("S_AMIANA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:505
    h.keyword("S_AMINOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:506
    h.keyword("S_BARSHA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:507
    h.keyword("S_BKDSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:508
    h.keyword("S_BPXSLF", "string", level="optional", one_of=STEP_STATUS)  # core.specc:509
    h.keyword("S_CHGMIG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:510
    h.keyword("S_CLNFNS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:511
    h.keyword("S_COMB1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:512
    h.keyword("S_CONTAM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:513
    h.keyword("S_DARK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:514
    h.keyword("S_DQINIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:515
    h.keyword("S_ERRINI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:516
    h.keyword("S_EXTR1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:517
    h.keyword("S_EXTR2D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:518
    h.keyword("S_FLAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:519
    h.keyword("S_FRINGE", "string", level="optional", one_of=STEP_STATUS)  # core.specc:520
    h.keyword("S_FRSTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:521
    h.keyword("S_GANSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:522
    h.keyword("S_GRPSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:523
    h.keyword("S_GUICDS", "string", one_of=STEP_STATUS)  # core.specc:524
    h.keyword("S_IFUCUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:525
    h.keyword("S_IMPRNT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:526
    h.keyword("S_IPC", "string", level="optional", one_of=STEP_STATUS)  # core.specc:527
    h.keyword("S_JUMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:528
    h.keyword("S_KLIP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:529
    h.keyword("S_LASTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:530
    h.keyword("S_LINEAR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:531
    h.keyword("S_MIREMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:532
    h.keyword("S_MSAFLG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:533
    h.keyword("S_MSBSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:534
    h.keyword("S_MTWCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:535
    h.keyword("S_OUTLIR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:536
    h.keyword("S_PCTFRM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:537
    h.keyword("S_PERSIS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:538
    h.keyword("S_PHOTOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:539
    h.keyword("S_PSFALI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:540
    h.keyword("S_PSFSTK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:541
    h.keyword("S_PTHLOS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:542
    h.keyword("S_PXREPL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:543
    h.keyword("S_RAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:544
    h.keyword("S_REFPIX", "string", level="optional", one_of=STEP_STATUS)  # core.specc:545
    h.keyword("S_RESAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:546
    h.keyword("S_RESET", "string", level="optional", one_of=STEP_STATUS)  # core.specc:547
    h.keyword("S_RESFRI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:548
    h.keyword("S_RSCD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:549
    h.keyword("S_SATURA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:550
    h.keyword("S_SKYMAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:551
    h.keyword("S_SPLEAK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:552
    h.keyword("S_SRCCAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:553
    h.keyword("S_SRCTYP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:554
    h.keyword("S_STRAY", "string", level="optional", one_of=STEP_STATUS)  # core.specc:555
    h.keyword("S_SUPERB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:556
    h.keyword("S_TACNTR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:557
    h.keyword("S_TELEMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:558
    h.keyword("S_TRCMOD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:559
    h.keyword("S_TSPHOT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:560
    h.keyword("S_TWKREG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:561
    h.keyword("S_WAVCOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:562
    h.keyword("S_WCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:563
    h.keyword("S_WFSCOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:564
    h.keyword("S_WHTLIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:565
    h.keyword("TCATFILE", "string", level="optional")  # core.specc:573
    h.keyword("SCATFILE", "string", level="optional")  # core.specc:574
    h.keyword("SEGMFILE", "string", level="optional")  # core.specc:575
    h.keyword("DIRIMAGE", "string", level="optional")  # core.specc:576
    h.keyword("BKGMETH", "string", level="optional")  # core.specc:577
    h.keyword("BKGLEVEL", "float", level="optional")  # core.specc:578
    h.keyword("BKGSUB", "bool", level="optional")  # core.specc:579
    h.keyword("MASTERBG", "string", level="optional")  # core.specc:580
    h.keyword("BKGD_SCL", "float", level="optional", unit="")  # core.specc:581
    h.keyword("SOSSWDTH", "float", level="optional", unit="pixel")  # core.specc:582
    h.keyword("TIKFACTR", "float", level="optional", unit="")  # core.specc:583
    h.keyword("SOSSDLTX", "float", level="optional", unit="pixel")  # core.specc:584
    h.keyword("SOSSDLTY", "float", level="optional", unit="pixel")  # core.specc:585
    h.keyword("SOSSROTN", "float", level="optional", unit="deg")  # core.specc:586
    h.keyword("OVERSAMP", "float", level="optional", unit="")  # core.specc:587
    h.keyword("THRESHLD", "float", level="optional")  # core.specc:588
    for i in range(1, 3):
        h.keyword(f"INT{i}SKIP", "int", item="INT[i]SKIP", level="optional", at_least=0)  # core.specc:589
        h.keyword(f"INT{i}UGP1", "int", item="INT[i]UGP1", level="optional", at_least=0)  # core.specc:590
        h.keyword(f"INT{i}BORS", "int", item="INT[i]BORS", level="optional", at_least=0)  # core.specc:591


def check_acq2_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_acq2_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # core.specc:20
    h.no_data()  # guidestar.specc:440
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-OBS-TIME-OBS-DATE-BEG",
        lambda: close_to(instant(h["DATE-OBS"], h["TIME-OBS"]), instant(h["DATE-BEG"]), 0.001),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "TIME-OBS": lambda: h["TIME-OBS"], "DATE-BEG": lambda: h["DATE-BEG"]},
        message="day and time make the start",
    )  # core.specc:82
    h.rule(
        "SUBSTRT1-SUBSIZE1",
        lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2049,
        show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
        message="the subarray ends on the detector, axis 1",
    )  # core.specc:340
    h.rule(
        "SUBSTRT2-SUBSIZE2",
        lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049,
        show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
        message="the subarray ends on the detector, axis 2",
    )  # core.specc:341
    h.rule(
        "DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS",
        lambda: GUIDERS.allow(h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        show={
            "DETECTOR": lambda: h["DETECTOR"],
            "SCA_NUM": lambda: h["SCA_NUM"],
            "FASTAXIS": lambda: h["FASTAXIS"],
            "SLOWAXIS": lambda: h["SLOWAXIS"],
        },
        hint=lambda: GUIDERS.nearest(
            ("DETECTOR", "SCA_NUM", "FASTAXIS", "SLOWAXIS"),
            lambda: (h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        ),
        message="detector and axes are those of the guider",
    )  # guidestar.specc:68
    h.rule(
        "DATE-BEG-DATASTRT",
        lambda: close_to(mjd(h["DATE-BEG"]), h["DATASTRT"], 1.1574074074074074e-08),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATASTRT": lambda: h["DATASTRT"]},
        message="the data begin when the exposure does",
    )  # guidestar.specc:69
    h.rule(
        "DATE-END-DATAEND",
        lambda: close_to(mjd(h["DATE-END"]), h["DATAEND"], 1.1574074074074074e-08),
        show={"DATE-END": lambda: h["DATE-END"], "DATAEND": lambda: h["DATAEND"]},
        message="the data end when the exposure does",
    )  # guidestar.specc:70
    h.rule(
        "DURATION-DATAEND-DATASTRT",
        lambda: close_to(h["DURATION"], (h["DATAEND"] - h["DATASTRT"]) * 86400, 0.001),
        show={"DURATION": lambda: h["DURATION"], "DATAEND": lambda: h["DATAEND"], "DATASTRT": lambda: h["DATASTRT"]},
        message="it lasts from the first data to the last",
    )  # guidestar.specc:71
    h.rule(
        "GF_START-GF_END",
        lambda: instant(h["GF_START"]) <= instant(h["GF_END"]),
        show={"GF_START": lambda: h["GF_START"], "GF_END": lambda: h["GF_END"]},
        message="the function ends after it begins",
    )  # guidestar.specc:72
    h.undeclared("warning")


def check_acq2_SCI(h: HduCheck) -> None:
    """SCI: count rates."""
    h.keywords(keywords_of_id_raw_SCI)
    h.image("float32", shape=("nints", 32, 32), unit="DN/s", nullable=True)  # guidestar.specc:117
    h.rule(
        "exists-CD1_1-CDELT1",
        lambda: h.exists("CD1_1") or h.exists("CDELT1"),
        show={"CD1_1": lambda: h["CD1_1"], "CDELT1": lambda: h["CDELT1"]},
        message="the scale is known",
    )  # wcs.specc:89
    h.rule(
        "exists-CD1_1-PC1_1",
        lambda: not (h.exists("CD1_1") and h.exists("PC1_1")),
        show={"CD1_1": lambda: h["CD1_1"], "PC1_1": lambda: h["PC1_1"]},
        message="PC and CD exclude each other",
    )  # wcs.specc:90
    h.undeclared("warning")


def check_acq2_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("nints", 32, 32), unit="DN/s", unit_absent=True, nullable=True, at_least=0
    )  # guidestar.specc:120
    h.undeclared("warning")


def check_acq2_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel, in all images."""
    h.image("uint32", shape=(32, 32), bits=DATA_QUALITY)  # guidestar.specc:121
    h.undeclared("warning")


def check_acq2_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_acq2_ASDF_tree,
        mirrors=(
            ("PRIMARY", "DATE", "meta.date"),
            ("PRIMARY", "FILENAME", "meta.filename"),
            ("PRIMARY", "DATAMODL", "meta.model_type"),
            ("PRIMARY", "TELESCOP", "meta.telescope"),
            ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
            ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
            ("PRIMARY", "VISIT", "meta.observation.visit_number"),
            ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
            ("PRIMARY", "NINTS", "meta.exposure.nints"),
            ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
            ("PRIMARY", "CAL_VER", "meta.calibration_software_version"),
            ("PRIMARY", "ASNPOOL", "meta.asn.pool_name"),
            ("PRIMARY", "ASNTABLE", "meta.asn.table_name"),
        ),
    )  # guidestar.specc:455
    h.undeclared("warning")


def check_acq2_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # guidestar.specc:457


def keywords_of_track_raw_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", one_of=("Level1bModel", "GuiderRawModel"))  # core.specc:20
    h.keyword("TELESCOP", "string", equals="JWST")  # core.specc:20
    h.keyword("ORIGIN", "string")  # core.specc:21
    h.keyword("TIMESYS", "string", equals="UTC")  # core.specc:22
    h.keyword("TIMEUNIT", "string", equals="s")  # core.specc:23
    h.keyword("FILETYPE", "string", level="deprecated")  # core.specc:24
    h.keyword("SDP_VER", "string")  # core.specc:25
    h.keyword("PRD_VER", "string", matches="PRDOPSSOC-.+")  # core.specc:26
    h.keyword("OSS_VER", "string", level="optional")  # core.specc:27
    h.keyword("GSC_VER", "string", level="optional")  # core.specc:28
    h.keyword("HGA_MOVE", "bool")  # core.specc:29
    h.keyword("HGA_STRT", "datetime", level="optional")  # core.specc:30
    h.keyword("HGA_STOP", "datetime", level="optional")  # core.specc:31
    h.keyword("PWFSEET", "float", unit="d")  # core.specc:32
    h.keyword("NWFSEST", "float", unit="d")  # core.specc:33
    h.keyword("COMPRESS", "bool", level="optional")  # core.specc:34
    h.keyword("TITLE", "string")  # core.specc:51
    h.keyword("PI_NAME", "string")  # core.specc:52
    h.keyword("CATEGORY", "string", one_of=CATEGORY, open_enum=True)  # core.specc:53
    h.keyword("SUBCAT", "string", level="optional")  # core.specc:54
    h.keyword("SCICAT", "string", level="optional")  # core.specc:55
    h.keyword("CONT_ID", "int", level="optional")  # core.specc:56
    h.keyword("DATE-OBS", "date")  # core.specc:63
    h.keyword("TIME-OBS", "time")  # core.specc:64
    h.keyword("DATE-BEG", "datetime")  # core.specc:65
    h.keyword("DATE-END", "datetime")  # core.specc:66
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # core.specc:67
    h.keyword("VISIT_ID", "digits", digits=(11, 11))  # core.specc:68
    h.keyword("PROGRAM", "digits", digits=(5, 5))  # core.specc:69
    h.keyword("OBSERVTN", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("VISIT", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("OBSLABEL", "string", level="optional")  # core.specc:70
    h.keyword("OBSFOLDR", "string", level="optional")  # core.specc:71
    h.keyword("ENG_QUAL", "string", one_of=QUALITY)  # core.specc:98
    h.keyword("ENGQLPTG", "string", level="optional", one_of=POINTING_QUALITY)  # core.specc:99
    h.keyword("VISITYPE", "string", one_of=VISIT_TYPE)  # core.specc:100
    h.keyword("VSTSTART", "datetime")  # core.specc:101
    h.keyword("VISITSTA", "string")  # core.specc:102
    h.keyword("NEXPOSUR", "int", at_least=0)  # core.specc:103
    h.keyword("INTARGET", "bool")  # core.specc:104
    h.keyword("TARGOOPP", "bool")  # core.specc:105
    h.keyword("TSOVISIT", "bool")  # core.specc:106
    h.keyword("EXP_ONLY", "bool")  # core.specc:107
    h.keyword("CROWDFLD", "bool", level="optional")  # core.specc:108
    h.keyword("INSTRUME", "string", equals="FGS")  # guidestar.specc:54
    h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # guidestar.specc:55
    h.keyword("FOCUSPOS", "float", level="optional")  # guidestar.specc:56
    h.keyword("EXP_TYPE", "string", equals="FGS_TRACK", one_of=EXP_TYPE)  # core.specc:236
    h.keyword("NINTS", "int", dimension="nints", at_least=1)  # core.specc:236
    h.keyword("READPATT", "string", equals="TRACK", one_of=READ_PATTERN)  # core.specc:237
    h.keyword("NGROUPS", "int", equals=2, at_least=1)  # core.specc:238
    h.keyword("NFRAMES", "int", one_of=(1, 4), at_least=1)  # core.specc:239
    h.keyword("FRMDIVSR", "int", at_least=1)  # core.specc:240
    h.keyword("GROUPGAP", "int", at_least=0)  # core.specc:241
    h.keyword("DRPFRMS1", "int", at_least=0)  # core.specc:242
    h.keyword("DRPFRMS3", "int", at_least=0)  # core.specc:243
    h.keyword("NSAMPLES", "int", at_least=1)  # core.specc:244
    h.keyword("TSAMPLE", "float", unit="us", above=0)  # core.specc:245
    h.keyword("TFRAME", "float", unit="s", above=0)  # core.specc:246
    h.keyword("TGROUP", "float", unit="s", above=0)  # core.specc:247
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # core.specc:248
    h.keyword("DURATION", "float", unit="s", at_least=0)  # core.specc:249
    h.keyword("NRSTSTRT", "int", at_least=0)  # core.specc:250
    h.keyword("NRESETS", "int", at_least=0)  # core.specc:251
    h.keyword("ZEROFRAM", "bool")  # core.specc:252
    h.keyword("DATAPROB", "bool")  # core.specc:253
    h.keyword("SCA_NUM", "int")  # core.specc:254
    h.keyword("DATAMODE", "int")  # core.specc:255
    h.keyword("SUBARRAY", "string", equals="32X32", one_of=SUBARRAY_NAME, open_enum=True)  # core.specc:318
    h.keyword(
        "SUB_SHRT", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:319
    h.keyword(
        "SUB_LONG", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:320
    h.keyword("SUBSTRT1", "int", at_least=1, at_most=2048)  # core.specc:321
    h.keyword("SUBSTRT2", "int", at_least=1, at_most=2048)  # core.specc:322
    h.keyword("SUBSIZE1", "int", equals=32, at_least=1, at_most=2048)  # core.specc:323
    h.keyword("SUBSIZE2", "int", equals=32, at_least=1, at_most=2048)  # core.specc:324
    h.keyword("FASTAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:325
    h.keyword("SLOWAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:326
    h.keyword("DETXCOR", "int", level="optional")  # core.specc:327
    h.keyword("DETYCOR", "int", level="optional")  # core.specc:328
    h.keyword("DETXSIZ", "int", level="optional", at_least=0)  # core.specc:329
    h.keyword("DETYSIZ", "int", level="optional", at_least=0)  # core.specc:330
    h.keyword("MSTR_RD1", "int", level="optional", at_least=0)  # core.specc:331
    h.keyword("MSTR_SK1", "int", level="optional", at_least=0)  # core.specc:332
    h.keyword("MSTR_RD2", "int", level="optional", at_least=0)  # core.specc:333
    h.keyword("MSTR_SK2", "int", level="optional", at_least=0)  # core.specc:334
    h.keyword("MSTR_RPT", "int", level="optional")  # core.specc:335
    h.keyword("MSTR_ILV", "int", level="optional")  # core.specc:336
    h.keyword("SSTR_STP", "int", level="optional")  # core.specc:337
    h.keyword("SSTR_NST", "int", level="optional")  # core.specc:338
    h.keyword("APERNAME", "string")  # core.specc:384
    h.keyword("PPS_APER", "string")  # core.specc:385
    h.keyword("VA_RA", "float", level="optional", unit="deg")  # core.specc:386
    h.keyword("VA_DEC", "float", level="optional", unit="deg")  # core.specc:387
    h.keyword("GS_ORDER", "int", at_least=0)  # core.specc:407
    h.keyword("GSSTRTTM", "datetime", level="optional")  # core.specc:408
    h.keyword("GSENDTIM", "datetime", level="optional")  # core.specc:409
    h.keyword("GDSTARID", "string")  # core.specc:410
    h.keyword("GS_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:411
    h.keyword("GS_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:412
    h.keyword("GS_URA", "float", level="optional", unit="deg", at_least=0)  # core.specc:413
    h.keyword("GS_UDEC", "float", level="optional", unit="deg", at_least=0)  # core.specc:414
    h.keyword("GS_MAG", "float", unit="mag")  # core.specc:415
    h.keyword("GS_UMAG", "float", level="optional", unit="mag", at_least=0)  # core.specc:416
    h.keyword("GS_EPOCH", "string", level="optional")  # core.specc:417
    h.keyword("GS_MURA", "float", level="optional", unit="arcsec/yr")  # core.specc:418
    h.keyword("GS_MUDEC", "float", level="optional", unit="arcsec/yr")  # core.specc:419
    h.keyword("GS_PARA", "float", level="optional", unit="arcsec")  # core.specc:420
    h.keyword("GS_V3_PA", "float", level="optional", unit="deg")  # core.specc:421
    h.keyword("FGS_APER", "string", level="optional")  # core.specc:422
    h.keyword("GSIDL_X", "float", level="optional")  # core.specc:423
    h.keyword("GSIDL_Y", "float", level="optional")  # core.specc:424
    h.keyword("GSCENTX", "float", level="optional", unit="arcsec")  # core.specc:425
    h.keyword("GSCENTY", "float", level="optional", unit="arcsec")  # core.specc:426
    h.keyword("PCS_MODE", "string", one_of=POINTING_MODE)  # core.specc:427
    h.keyword("VISITEND", "datetime", level="optional")  # core.specc:428
    h.keyword("GF_START", "datetime")  # guidestar.specc:62
    h.keyword("GF_END", "datetime")  # guidestar.specc:63
    h.keyword("DATASTRT", "float", unit="d")  # guidestar.specc:64
    h.keyword("DATAEND", "float", unit="d")  # guidestar.specc:65
    h.keyword("GSACSTAT", "string", one_of=ACQUIRED, open_enum=True)  # guidestar.specc:66


def check_track_raw_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_track_raw_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # core.specc:20
    h.no_data()  # guidestar.specc:469
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-OBS-TIME-OBS-DATE-BEG",
        lambda: close_to(instant(h["DATE-OBS"], h["TIME-OBS"]), instant(h["DATE-BEG"]), 0.001),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "TIME-OBS": lambda: h["TIME-OBS"], "DATE-BEG": lambda: h["DATE-BEG"]},
        message="day and time make the start",
    )  # core.specc:82
    h.rule(
        "SUBSTRT1-SUBSIZE1",
        lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2049,
        show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
        message="the subarray ends on the detector, axis 1",
    )  # core.specc:340
    h.rule(
        "SUBSTRT2-SUBSIZE2",
        lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049,
        show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
        message="the subarray ends on the detector, axis 2",
    )  # core.specc:341
    h.rule(
        "DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS",
        lambda: GUIDERS.allow(h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        show={
            "DETECTOR": lambda: h["DETECTOR"],
            "SCA_NUM": lambda: h["SCA_NUM"],
            "FASTAXIS": lambda: h["FASTAXIS"],
            "SLOWAXIS": lambda: h["SLOWAXIS"],
        },
        hint=lambda: GUIDERS.nearest(
            ("DETECTOR", "SCA_NUM", "FASTAXIS", "SLOWAXIS"),
            lambda: (h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        ),
        message="detector and axes are those of the guider",
    )  # guidestar.specc:68
    h.rule(
        "DATE-BEG-DATASTRT",
        lambda: close_to(mjd(h["DATE-BEG"]), h["DATASTRT"], 1.1574074074074074e-08),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATASTRT": lambda: h["DATASTRT"]},
        message="the data begin when the exposure does",
    )  # guidestar.specc:69
    h.rule(
        "DATE-END-DATAEND",
        lambda: close_to(mjd(h["DATE-END"]), h["DATAEND"], 1.1574074074074074e-08),
        show={"DATE-END": lambda: h["DATE-END"], "DATAEND": lambda: h["DATAEND"]},
        message="the data end when the exposure does",
    )  # guidestar.specc:70
    h.rule(
        "DURATION-DATAEND-DATASTRT",
        lambda: close_to(h["DURATION"], (h["DATAEND"] - h["DATASTRT"]) * 86400, 0.001),
        show={"DURATION": lambda: h["DURATION"], "DATAEND": lambda: h["DATAEND"], "DATASTRT": lambda: h["DATASTRT"]},
        message="it lasts from the first data to the last",
    )  # guidestar.specc:71
    h.rule(
        "GF_START-GF_END",
        lambda: instant(h["GF_START"]) <= instant(h["GF_END"]),
        show={"GF_START": lambda: h["GF_START"], "GF_END": lambda: h["GF_END"]},
        message="the function ends after it begins",
    )  # guidestar.specc:72
    h.undeclared("warning")


def check_track_raw_SCI(h: HduCheck) -> None:
    """SCI: integrations of groups of pixels."""
    h.keywords(keywords_of_id_raw_SCI)
    h.image("uint16", shape=("nints", 2, 32, 32), unit="DN")  # guidestar.specc:111
    h.rule(
        "exists-CD1_1-CDELT1",
        lambda: h.exists("CD1_1") or h.exists("CDELT1"),
        show={"CD1_1": lambda: h["CD1_1"], "CDELT1": lambda: h["CDELT1"]},
        message="the scale is known",
    )  # wcs.specc:89
    h.rule(
        "exists-CD1_1-PC1_1",
        lambda: not (h.exists("CD1_1") and h.exists("PC1_1")),
        show={"CD1_1": lambda: h["CD1_1"], "PC1_1": lambda: h["PC1_1"]},
        message="PC and CD exclude each other",
    )  # wcs.specc:90
    h.undeclared("warning")


def keywords_of_track_raw_POINTING(h: HduCheck) -> None:
    """Keywords of POINTING that are always judged."""
    h.keyword("DDCFLDPT", "string", level="optional")  # guidestar.specc:153
    h.keyword("POINTTIM", "string", level="optional")  # guidestar.specc:154
    h.keyword("RA_DDC", "float", level="optional", unit="deg", at_least=0, below=360)  # guidestar.specc:155
    h.keyword("DEC_DDC", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # guidestar.specc:156
    h.keyword("PA_APER", "float", level="optional", unit="deg")  # guidestar.specc:157
    h.keyword("RA_V1", "float", level="optional", unit="deg", at_least=0, below=360)  # guidestar.specc:158
    h.keyword("DEC_V1", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # guidestar.specc:159
    h.keyword("PA_V3", "float", level="optional", unit="deg")  # guidestar.specc:160
    h.keyword("RA_J1", "float", level="optional", unit="deg", at_least=0, below=360)  # guidestar.specc:161
    h.keyword("DEC_J1", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # guidestar.specc:162
    h.keyword("PA_J3", "float", level="optional", unit="deg")  # guidestar.specc:163
    h.keyword("JITTRAVG", "float", level="optional")  # guidestar.specc:164
    h.keyword("JITTRMAX", "float", level="optional")  # guidestar.specc:165
    h.keyword("JITTRMIN", "float", level="optional")  # guidestar.specc:166


def check_track_raw_POINTING(h: HduCheck) -> None:
    """POINTING: one row a measurement: how far the telescope has moved since the file began."""
    h.keywords(keywords_of_track_raw_POINTING)
    h.column("time", "float64", unit="ms", unit_absent=True, nullable=True, at_least=0)  # guidestar.specc:168
    h.column("jitter", "float64", unit="mas", unit_absent=True, nullable=True, at_least=0)  # guidestar.specc:169
    h.column("delta_ddc_ra", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:170
    h.column("delta_ddc_dec", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:171
    h.column("delta_aperture_pa", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:172
    h.column("delta_v1_ra", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:173
    h.column("delta_v1_dec", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:174
    h.column("delta_v3_pa", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:175
    h.column("delta_j1_ra", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:176
    h.column("delta_j1_dec", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:177
    h.column("delta_j3_pa", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:178
    h.column("HGA_motion", "string|int")  # guidestar.specc:179
    h.rule(
        "JITTRMIN-JITTRAVG-JITTRMAX",
        lambda: h["JITTRMIN"] <= h["JITTRAVG"] and h["JITTRAVG"] <= h["JITTRMAX"],
        if_present=("JITTRMIN", "JITTRAVG", "JITTRMAX"),
        show={"JITTRMIN": lambda: h["JITTRMIN"], "JITTRAVG": lambda: h["JITTRAVG"], "JITTRMAX": lambda: h["JITTRMAX"]},
        message="the average lies between least and most",
    )  # guidestar.specc:181
    h.undeclared("warning", columns="warning")


def check_track_raw_CENTROIDS(h: HduCheck) -> None:
    """CENTROIDS: one row a packet: where the guider found the star."""
    h.keyword("DETECTID", "string", level="optional")  # guidestar.specc:184
    h.keyword("GUIDESTA", "string", level="optional")  # guidestar.specc:185
    h.column("observatory_time", "string", width=23)  # guidestar.specc:187
    h.column("centroid_time", "string", width=23)  # guidestar.specc:188
    h.column("guide_star_position_x", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:189
    h.column("guide_star_position_y", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:190
    h.column("guide_star_instrument_counts_per_sec", "float64")  # guidestar.specc:191
    h.column("signal_to_noise_current_frame", "float64")  # guidestar.specc:192
    h.column("delta_signal", "float64")  # guidestar.specc:193
    h.column("delta_noise", "float64")  # guidestar.specc:194
    h.column("psf_width_x", "int32", unit="pixel", unit_absent=True)  # guidestar.specc:195
    h.column("psf_width_y", "int32", unit="pixel", unit_absent=True)  # guidestar.specc:196
    h.column("data_quality", "int32")  # guidestar.specc:197
    h.column("bad_pixel_flag", "string")  # guidestar.specc:198
    h.column("bad_centroid_dq_flag", "string")  # guidestar.specc:199
    h.column("cosmic_ray_hit_flag", "string", one_of=("NO", "YES"))  # guidestar.specc:200
    h.column("sw_subwindow_loc_change_flag", "string", one_of=("NO", "YES"))  # guidestar.specc:201
    h.column("guide_star_at_detector_subwindow_boundary_flag", "string", one_of=("NO", "YES"))  # guidestar.specc:202
    h.column("subwindow_out_of_FOV_flag", "string", one_of=("NO", "YES"))  # guidestar.specc:203
    h.undeclared("warning", columns="warning")


def check_track_raw_WINDOW(h: HduCheck) -> None:
    """WINDOW: one row a move of the window that follows the star."""
    h.column("observatory_time", "string", width=23)  # guidestar.specc:211
    h.column("x_corner", "float64", unit="pixel", unit_absent=True)  # guidestar.specc:212
    h.column("y_corner", "float64", unit="pixel", unit_absent=True)  # guidestar.specc:213
    h.column("x_size", "int", unit="pixel", unit_absent=True, at_least=0)  # guidestar.specc:214
    h.column("y_size", "int", unit="pixel", unit_absent=True, at_least=0)  # guidestar.specc:215
    h.undeclared("warning", columns="warning")


def check_track_raw_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_track_raw_ASDF_tree,
        mirrors=(
            ("PRIMARY", "DATE", "meta.date"),
            ("PRIMARY", "FILENAME", "meta.filename"),
            ("PRIMARY", "DATAMODL", "meta.model_type"),
            ("PRIMARY", "TELESCOP", "meta.telescope"),
            ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
            ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
            ("PRIMARY", "VISIT", "meta.observation.visit_number"),
            ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
            ("PRIMARY", "NINTS", "meta.exposure.nints"),
            ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
        ),
    )  # guidestar.specc:484
    h.undeclared("warning")


def check_track_raw_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # guidestar.specc:486


def keywords_of_track_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="GuiderCalModel")  # core.specc:20
    h.keyword("TELESCOP", "string", equals="JWST")  # core.specc:20
    h.keyword("ORIGIN", "string")  # core.specc:21
    h.keyword("TIMESYS", "string", equals="UTC")  # core.specc:22
    h.keyword("TIMEUNIT", "string", equals="s")  # core.specc:23
    h.keyword("FILETYPE", "string", level="deprecated")  # core.specc:24
    h.keyword("SDP_VER", "string")  # core.specc:25
    h.keyword("PRD_VER", "string", matches="PRDOPSSOC-.+")  # core.specc:26
    h.keyword("OSS_VER", "string", level="optional")  # core.specc:27
    h.keyword("GSC_VER", "string", level="optional")  # core.specc:28
    h.keyword("HGA_MOVE", "bool")  # core.specc:29
    h.keyword("HGA_STRT", "datetime", level="optional")  # core.specc:30
    h.keyword("HGA_STOP", "datetime", level="optional")  # core.specc:31
    h.keyword("PWFSEET", "float", unit="d")  # core.specc:32
    h.keyword("NWFSEST", "float", unit="d")  # core.specc:33
    h.keyword("COMPRESS", "bool", level="optional")  # core.specc:34
    h.keyword("TITLE", "string")  # core.specc:51
    h.keyword("PI_NAME", "string")  # core.specc:52
    h.keyword("CATEGORY", "string", one_of=CATEGORY, open_enum=True)  # core.specc:53
    h.keyword("SUBCAT", "string", level="optional")  # core.specc:54
    h.keyword("SCICAT", "string", level="optional")  # core.specc:55
    h.keyword("CONT_ID", "int", level="optional")  # core.specc:56
    h.keyword("DATE-OBS", "date")  # core.specc:63
    h.keyword("TIME-OBS", "time")  # core.specc:64
    h.keyword("DATE-BEG", "datetime")  # core.specc:65
    h.keyword("DATE-END", "datetime")  # core.specc:66
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # core.specc:67
    h.keyword("VISIT_ID", "digits", digits=(11, 11))  # core.specc:68
    h.keyword("PROGRAM", "digits", digits=(5, 5))  # core.specc:69
    h.keyword("OBSERVTN", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("VISIT", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("OBSLABEL", "string", level="optional")  # core.specc:70
    h.keyword("OBSFOLDR", "string", level="optional")  # core.specc:71
    h.keyword("ENG_QUAL", "string", one_of=QUALITY)  # core.specc:98
    h.keyword("ENGQLPTG", "string", level="optional", one_of=POINTING_QUALITY)  # core.specc:99
    h.keyword("VISITYPE", "string", one_of=VISIT_TYPE)  # core.specc:100
    h.keyword("VSTSTART", "datetime")  # core.specc:101
    h.keyword("VISITSTA", "string")  # core.specc:102
    h.keyword("NEXPOSUR", "int", at_least=0)  # core.specc:103
    h.keyword("INTARGET", "bool")  # core.specc:104
    h.keyword("TARGOOPP", "bool")  # core.specc:105
    h.keyword("TSOVISIT", "bool")  # core.specc:106
    h.keyword("EXP_ONLY", "bool")  # core.specc:107
    h.keyword("CROWDFLD", "bool", level="optional")  # core.specc:108
    h.keyword("INSTRUME", "string", equals="FGS")  # guidestar.specc:54
    h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # guidestar.specc:55
    h.keyword("FOCUSPOS", "float", level="optional")  # guidestar.specc:56
    h.keyword("EXP_TYPE", "string", equals="FGS_TRACK", one_of=EXP_TYPE)  # core.specc:236
    h.keyword("NINTS", "int", dimension="nints", at_least=1)  # core.specc:236
    h.keyword("READPATT", "string", equals="TRACK", one_of=READ_PATTERN)  # core.specc:237
    h.keyword("NGROUPS", "int", equals=2, at_least=1)  # core.specc:238
    h.keyword("NFRAMES", "int", one_of=(1, 4), at_least=1)  # core.specc:239
    h.keyword("FRMDIVSR", "int", at_least=1)  # core.specc:240
    h.keyword("GROUPGAP", "int", at_least=0)  # core.specc:241
    h.keyword("DRPFRMS1", "int", at_least=0)  # core.specc:242
    h.keyword("DRPFRMS3", "int", at_least=0)  # core.specc:243
    h.keyword("NSAMPLES", "int", at_least=1)  # core.specc:244
    h.keyword("TSAMPLE", "float", unit="us", above=0)  # core.specc:245
    h.keyword("TFRAME", "float", unit="s", above=0)  # core.specc:246
    h.keyword("TGROUP", "float", unit="s", above=0)  # core.specc:247
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # core.specc:248
    h.keyword("DURATION", "float", unit="s", at_least=0)  # core.specc:249
    h.keyword("NRSTSTRT", "int", at_least=0)  # core.specc:250
    h.keyword("NRESETS", "int", at_least=0)  # core.specc:251
    h.keyword("ZEROFRAM", "bool")  # core.specc:252
    h.keyword("DATAPROB", "bool")  # core.specc:253
    h.keyword("SCA_NUM", "int")  # core.specc:254
    h.keyword("DATAMODE", "int")  # core.specc:255
    h.keyword("SUBARRAY", "string", equals="32X32", one_of=SUBARRAY_NAME, open_enum=True)  # core.specc:318
    h.keyword(
        "SUB_SHRT", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:319
    h.keyword(
        "SUB_LONG", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:320
    h.keyword("SUBSTRT1", "int", at_least=1, at_most=2048)  # core.specc:321
    h.keyword("SUBSTRT2", "int", at_least=1, at_most=2048)  # core.specc:322
    h.keyword("SUBSIZE1", "int", equals=32, at_least=1, at_most=2048)  # core.specc:323
    h.keyword("SUBSIZE2", "int", equals=32, at_least=1, at_most=2048)  # core.specc:324
    h.keyword("FASTAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:325
    h.keyword("SLOWAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:326
    h.keyword("DETXCOR", "int", level="optional")  # core.specc:327
    h.keyword("DETYCOR", "int", level="optional")  # core.specc:328
    h.keyword("DETXSIZ", "int", level="optional", at_least=0)  # core.specc:329
    h.keyword("DETYSIZ", "int", level="optional", at_least=0)  # core.specc:330
    h.keyword("MSTR_RD1", "int", level="optional", at_least=0)  # core.specc:331
    h.keyword("MSTR_SK1", "int", level="optional", at_least=0)  # core.specc:332
    h.keyword("MSTR_RD2", "int", level="optional", at_least=0)  # core.specc:333
    h.keyword("MSTR_SK2", "int", level="optional", at_least=0)  # core.specc:334
    h.keyword("MSTR_RPT", "int", level="optional")  # core.specc:335
    h.keyword("MSTR_ILV", "int", level="optional")  # core.specc:336
    h.keyword("SSTR_STP", "int", level="optional")  # core.specc:337
    h.keyword("SSTR_NST", "int", level="optional")  # core.specc:338
    h.keyword("APERNAME", "string")  # core.specc:384
    h.keyword("PPS_APER", "string")  # core.specc:385
    h.keyword("VA_RA", "float", level="optional", unit="deg")  # core.specc:386
    h.keyword("VA_DEC", "float", level="optional", unit="deg")  # core.specc:387
    h.keyword("GS_ORDER", "int", at_least=0)  # core.specc:407
    h.keyword("GSSTRTTM", "datetime", level="optional")  # core.specc:408
    h.keyword("GSENDTIM", "datetime", level="optional")  # core.specc:409
    h.keyword("GDSTARID", "string")  # core.specc:410
    h.keyword("GS_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:411
    h.keyword("GS_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:412
    h.keyword("GS_URA", "float", level="optional", unit="deg", at_least=0)  # core.specc:413
    h.keyword("GS_UDEC", "float", level="optional", unit="deg", at_least=0)  # core.specc:414
    h.keyword("GS_MAG", "float", unit="mag")  # core.specc:415
    h.keyword("GS_UMAG", "float", level="optional", unit="mag", at_least=0)  # core.specc:416
    h.keyword("GS_EPOCH", "string", level="optional")  # core.specc:417
    h.keyword("GS_MURA", "float", level="optional", unit="arcsec/yr")  # core.specc:418
    h.keyword("GS_MUDEC", "float", level="optional", unit="arcsec/yr")  # core.specc:419
    h.keyword("GS_PARA", "float", level="optional", unit="arcsec")  # core.specc:420
    h.keyword("GS_V3_PA", "float", level="optional", unit="deg")  # core.specc:421
    h.keyword("FGS_APER", "string", level="optional")  # core.specc:422
    h.keyword("GSIDL_X", "float", level="optional")  # core.specc:423
    h.keyword("GSIDL_Y", "float", level="optional")  # core.specc:424
    h.keyword("GSCENTX", "float", level="optional", unit="arcsec")  # core.specc:425
    h.keyword("GSCENTY", "float", level="optional", unit="arcsec")  # core.specc:426
    h.keyword("PCS_MODE", "string", one_of=POINTING_MODE)  # core.specc:427
    h.keyword("VISITEND", "datetime", level="optional")  # core.specc:428
    h.keyword("GF_START", "datetime")  # guidestar.specc:62
    h.keyword("GF_END", "datetime")  # guidestar.specc:63
    h.keyword("DATASTRT", "float", unit="d")  # guidestar.specc:64
    h.keyword("DATAEND", "float", unit="d")  # guidestar.specc:65
    h.keyword("GSACSTAT", "string", one_of=ACQUIRED, open_enum=True)  # guidestar.specc:66
    h.keyword("CAL_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:38
    h.keyword("CAL_VCS", "string")  # core.specc:39
    h.keyword("CRDS_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:40
    h.keyword("CRDS_CTX", "string", matches=r"jwst_\d{4}\.pmap")  # core.specc:41
    h.keyword("ASNPOOL", "string", level="optional")  # core.specc:46
    h.keyword("ASNTABLE", "string", level="optional")  # core.specc:46
    h.keyword("R_AREA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:438
    h.keyword("R_BARSHA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:439
    h.keyword("R_BKG", "string", level="optional", matches="N/A|crds://.+")  # core.specc:440
    h.keyword("R_CAMERA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:441
    h.keyword("R_CHRCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:442
    h.keyword("R_COLLIM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:443
    h.keyword("R_CUBPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:444
    h.keyword("R_DARK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:445
    h.keyword("R_DFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:446
    h.keyword("R_DISPER", "string", level="optional", matches="N/A|crds://.+")  # core.specc:447
    h.keyword("R_DISTOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:448
    h.keyword("R_EXTR1D", "string", level="optional", matches="N/A|crds://.+")  # core.specc:449
    h.keyword("R_FFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:450
    h.keyword("R_FILOFF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:451
    h.keyword("R_FLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:452
    h.keyword("R_FORE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:453
    h.keyword("R_FPA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:454
    h.keyword("R_FRIFRQ", "string", level="optional", matches="N/A|crds://.+")  # core.specc:455
    h.keyword("R_FRINGE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:456
    h.keyword("R_GAIN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:457
    h.keyword("R_IFUFOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:458
    h.keyword("R_IFUPOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:459
    h.keyword("R_IFUSLI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:460
    h.keyword("R_IPC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:461
    h.keyword("R_LASTFR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:462
    h.keyword("R_LINEAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:463
    h.keyword("R_MASK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:464
    h.keyword("R_MIREMI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:465
    h.keyword("R_MRSPT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:466
    h.keyword("R_MRSXAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:467
    h.keyword("R_MSA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:468
    h.keyword("R_MSAOPE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:469
    h.keyword("R_NRM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:470
    h.keyword("R_OTE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:471
    h.keyword("R_PERSAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:472
    h.keyword("R_PHOTOM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:473
    h.keyword("R_PSFMAS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:474
    h.keyword("R_PSTSOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:475
    h.keyword("R_PTHLOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:476
    h.keyword("R_READNO", "string", level="optional", matches="N/A|crds://.+")  # core.specc:477
    h.keyword("R_REFPIX", "string", level="optional", matches="N/A|crds://.+")  # core.specc:478
    h.keyword("R_REGION", "string", level="optional", matches="N/A|crds://.+")  # core.specc:479
    h.keyword("R_RESAMP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:480
    h.keyword("R_RESET", "string", level="optional", matches="N/A|crds://.+")  # core.specc:481
    h.keyword("R_RESOL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:482
    h.keyword("R_RSCD", "string", level="optional", matches="N/A|crds://.+")  # core.specc:483
    h.keyword("R_SATURA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:484
    h.keyword("R_SFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:485
    h.keyword("R_SIRSKL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:486
    h.keyword("R_SPCWCS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:487
    h.keyword("R_SPKERN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:488
    h.keyword("R_SPPROF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:489
    h.keyword("R_SPTRAC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:490
    h.keyword("R_STRAY", "string", level="optional", matches="N/A|crds://.+")  # core.specc:491
    h.keyword("R_SUPERB", "string", level="optional", matches="N/A|crds://.+")  # core.specc:492
    h.keyword("R_THRPUT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:493
    h.keyword("R_TRPDEN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:494
    h.keyword("R_TRPPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:495
    h.keyword("R_TSPHOT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:496
    h.keyword("R_V2V3", "string", level="optional", matches="N/A|crds://.+")  # core.specc:497
    h.keyword("R_WAVCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:498
    h.keyword("R_WAVMAP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:499
    h.keyword("R_WAVRAN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:500
    h.keyword("S_AMIANA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:505
    h.keyword("S_AMINOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:506
    h.keyword("S_BARSHA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:507
    h.keyword("S_BKDSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:508
    h.keyword("S_BPXSLF", "string", level="optional", one_of=STEP_STATUS)  # core.specc:509
    h.keyword("S_CHGMIG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:510
    h.keyword("S_CLNFNS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:511
    h.keyword("S_COMB1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:512
    h.keyword("S_CONTAM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:513
    h.keyword("S_DARK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:514
    h.keyword("S_DQINIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:515
    h.keyword("S_ERRINI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:516
    h.keyword("S_EXTR1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:517
    h.keyword("S_EXTR2D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:518
    h.keyword("S_FLAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:519
    h.keyword("S_FRINGE", "string", level="optional", one_of=STEP_STATUS)  # core.specc:520
    h.keyword("S_FRSTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:521
    h.keyword("S_GANSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:522
    h.keyword("S_GRPSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:523
    h.keyword("S_GUICDS", "string", one_of=STEP_STATUS)  # core.specc:524
    h.keyword("S_IFUCUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:525
    h.keyword("S_IMPRNT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:526
    h.keyword("S_IPC", "string", level="optional", one_of=STEP_STATUS)  # core.specc:527
    h.keyword("S_JUMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:528
    h.keyword("S_KLIP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:529
    h.keyword("S_LASTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:530
    h.keyword("S_LINEAR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:531
    h.keyword("S_MIREMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:532
    h.keyword("S_MSAFLG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:533
    h.keyword("S_MSBSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:534
    h.keyword("S_MTWCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:535
    h.keyword("S_OUTLIR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:536
    h.keyword("S_PCTFRM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:537
    h.keyword("S_PERSIS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:538
    h.keyword("S_PHOTOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:539
    h.keyword("S_PSFALI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:540
    h.keyword("S_PSFSTK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:541
    h.keyword("S_PTHLOS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:542
    h.keyword("S_PXREPL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:543
    h.keyword("S_RAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:544
    h.keyword("S_REFPIX", "string", level="optional", one_of=STEP_STATUS)  # core.specc:545
    h.keyword("S_RESAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:546
    h.keyword("S_RESET", "string", level="optional", one_of=STEP_STATUS)  # core.specc:547
    h.keyword("S_RESFRI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:548
    h.keyword("S_RSCD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:549
    h.keyword("S_SATURA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:550
    h.keyword("S_SKYMAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:551
    h.keyword("S_SPLEAK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:552
    h.keyword("S_SRCCAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:553
    h.keyword("S_SRCTYP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:554
    h.keyword("S_STRAY", "string", level="optional", one_of=STEP_STATUS)  # core.specc:555
    h.keyword("S_SUPERB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:556
    h.keyword("S_TACNTR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:557
    h.keyword("S_TELEMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:558
    h.keyword("S_TRCMOD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:559
    h.keyword("S_TSPHOT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:560
    h.keyword("S_TWKREG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:561
    h.keyword("S_WAVCOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:562
    h.keyword("S_WCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:563
    h.keyword("S_WFSCOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:564
    h.keyword("S_WHTLIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:565
    h.keyword("TCATFILE", "string", level="optional")  # core.specc:573
    h.keyword("SCATFILE", "string", level="optional")  # core.specc:574
    h.keyword("SEGMFILE", "string", level="optional")  # core.specc:575
    h.keyword("DIRIMAGE", "string", level="optional")  # core.specc:576
    h.keyword("BKGMETH", "string", level="optional")  # core.specc:577
    h.keyword("BKGLEVEL", "float", level="optional")  # core.specc:578
    h.keyword("BKGSUB", "bool", level="optional")  # core.specc:579
    h.keyword("MASTERBG", "string", level="optional")  # core.specc:580
    h.keyword("BKGD_SCL", "float", level="optional", unit="")  # core.specc:581
    h.keyword("SOSSWDTH", "float", level="optional", unit="pixel")  # core.specc:582
    h.keyword("TIKFACTR", "float", level="optional", unit="")  # core.specc:583
    h.keyword("SOSSDLTX", "float", level="optional", unit="pixel")  # core.specc:584
    h.keyword("SOSSDLTY", "float", level="optional", unit="pixel")  # core.specc:585
    h.keyword("SOSSROTN", "float", level="optional", unit="deg")  # core.specc:586
    h.keyword("OVERSAMP", "float", level="optional", unit="")  # core.specc:587
    h.keyword("THRESHLD", "float", level="optional")  # core.specc:588
    for i in range(1, 3):
        h.keyword(f"INT{i}SKIP", "int", item="INT[i]SKIP", level="optional", at_least=0)  # core.specc:589
        h.keyword(f"INT{i}UGP1", "int", item="INT[i]UGP1", level="optional", at_least=0)  # core.specc:590
        h.keyword(f"INT{i}BORS", "int", item="INT[i]BORS", level="optional", at_least=0)  # core.specc:591


def check_track_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_track_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # core.specc:20
    h.no_data()  # guidestar.specc:497
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-OBS-TIME-OBS-DATE-BEG",
        lambda: close_to(instant(h["DATE-OBS"], h["TIME-OBS"]), instant(h["DATE-BEG"]), 0.001),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "TIME-OBS": lambda: h["TIME-OBS"], "DATE-BEG": lambda: h["DATE-BEG"]},
        message="day and time make the start",
    )  # core.specc:82
    h.rule(
        "SUBSTRT1-SUBSIZE1",
        lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2049,
        show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
        message="the subarray ends on the detector, axis 1",
    )  # core.specc:340
    h.rule(
        "SUBSTRT2-SUBSIZE2",
        lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049,
        show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
        message="the subarray ends on the detector, axis 2",
    )  # core.specc:341
    h.rule(
        "DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS",
        lambda: GUIDERS.allow(h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        show={
            "DETECTOR": lambda: h["DETECTOR"],
            "SCA_NUM": lambda: h["SCA_NUM"],
            "FASTAXIS": lambda: h["FASTAXIS"],
            "SLOWAXIS": lambda: h["SLOWAXIS"],
        },
        hint=lambda: GUIDERS.nearest(
            ("DETECTOR", "SCA_NUM", "FASTAXIS", "SLOWAXIS"),
            lambda: (h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        ),
        message="detector and axes are those of the guider",
    )  # guidestar.specc:68
    h.rule(
        "DATE-BEG-DATASTRT",
        lambda: close_to(mjd(h["DATE-BEG"]), h["DATASTRT"], 1.1574074074074074e-08),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATASTRT": lambda: h["DATASTRT"]},
        message="the data begin when the exposure does",
    )  # guidestar.specc:69
    h.rule(
        "DATE-END-DATAEND",
        lambda: close_to(mjd(h["DATE-END"]), h["DATAEND"], 1.1574074074074074e-08),
        show={"DATE-END": lambda: h["DATE-END"], "DATAEND": lambda: h["DATAEND"]},
        message="the data end when the exposure does",
    )  # guidestar.specc:70
    h.rule(
        "DURATION-DATAEND-DATASTRT",
        lambda: close_to(h["DURATION"], (h["DATAEND"] - h["DATASTRT"]) * 86400, 0.001),
        show={"DURATION": lambda: h["DURATION"], "DATAEND": lambda: h["DATAEND"], "DATASTRT": lambda: h["DATASTRT"]},
        message="it lasts from the first data to the last",
    )  # guidestar.specc:71
    h.rule(
        "GF_START-GF_END",
        lambda: instant(h["GF_START"]) <= instant(h["GF_END"]),
        show={"GF_START": lambda: h["GF_START"], "GF_END": lambda: h["GF_END"]},
        message="the function ends after it begins",
    )  # guidestar.specc:72
    h.undeclared("warning")


def check_track_SCI(h: HduCheck) -> None:
    """SCI: count rates."""
    h.keywords(keywords_of_id_raw_SCI)
    h.image("float32", shape=("nints", 32, 32), unit="DN/s", nullable=True)  # guidestar.specc:117
    h.rule(
        "exists-CD1_1-CDELT1",
        lambda: h.exists("CD1_1") or h.exists("CDELT1"),
        show={"CD1_1": lambda: h["CD1_1"], "CDELT1": lambda: h["CDELT1"]},
        message="the scale is known",
    )  # wcs.specc:89
    h.rule(
        "exists-CD1_1-PC1_1",
        lambda: not (h.exists("CD1_1") and h.exists("PC1_1")),
        show={"CD1_1": lambda: h["CD1_1"], "PC1_1": lambda: h["PC1_1"]},
        message="PC and CD exclude each other",
    )  # wcs.specc:90
    h.undeclared("warning")


def check_track_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("nints", 32, 32), unit="DN/s", unit_absent=True, nullable=True, at_least=0
    )  # guidestar.specc:120
    h.undeclared("warning")


def check_track_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel, in all images."""
    h.image("uint32", shape=(32, 32), bits=DATA_QUALITY)  # guidestar.specc:121
    h.undeclared("warning")


def check_track_POINTING(h: HduCheck) -> None:
    """POINTING: one row a measurement: how far the telescope has moved since the file began."""
    h.keywords(keywords_of_track_raw_POINTING)
    h.column("time", "float64", unit="ms", unit_absent=True, nullable=True, at_least=0)  # guidestar.specc:168
    h.column("jitter", "float64", unit="mas", unit_absent=True, nullable=True, at_least=0)  # guidestar.specc:169
    h.column("delta_ddc_ra", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:170
    h.column("delta_ddc_dec", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:171
    h.column("delta_aperture_pa", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:172
    h.column("delta_v1_ra", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:173
    h.column("delta_v1_dec", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:174
    h.column("delta_v3_pa", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:175
    h.column("delta_j1_ra", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:176
    h.column("delta_j1_dec", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:177
    h.column("delta_j3_pa", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:178
    h.column("HGA_motion", "string|int")  # guidestar.specc:179
    h.rule(
        "JITTRMIN-JITTRAVG-JITTRMAX",
        lambda: h["JITTRMIN"] <= h["JITTRAVG"] and h["JITTRAVG"] <= h["JITTRMAX"],
        if_present=("JITTRMIN", "JITTRAVG", "JITTRMAX"),
        show={"JITTRMIN": lambda: h["JITTRMIN"], "JITTRAVG": lambda: h["JITTRAVG"], "JITTRMAX": lambda: h["JITTRMAX"]},
        message="the average lies between least and most",
    )  # guidestar.specc:181
    h.undeclared("warning", columns="warning")


def check_track_CENTROIDS(h: HduCheck) -> None:
    """CENTROIDS: one row a packet: where the guider found the star."""
    h.keyword("DETECTID", "string", level="optional")  # guidestar.specc:184
    h.keyword("GUIDESTA", "string", level="optional")  # guidestar.specc:185
    h.column("observatory_time", "string", width=23)  # guidestar.specc:187
    h.column("centroid_time", "string", width=23)  # guidestar.specc:188
    h.column("guide_star_position_x", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:189
    h.column("guide_star_position_y", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:190
    h.column("guide_star_instrument_counts_per_sec", "float64")  # guidestar.specc:191
    h.column("signal_to_noise_current_frame", "float64")  # guidestar.specc:192
    h.column("delta_signal", "float64")  # guidestar.specc:193
    h.column("delta_noise", "float64")  # guidestar.specc:194
    h.column("psf_width_x", "int32", unit="pixel", unit_absent=True)  # guidestar.specc:195
    h.column("psf_width_y", "int32", unit="pixel", unit_absent=True)  # guidestar.specc:196
    h.column("data_quality", "int32")  # guidestar.specc:197
    h.column("bad_pixel_flag", "string")  # guidestar.specc:198
    h.column("bad_centroid_dq_flag", "string")  # guidestar.specc:199
    h.column("cosmic_ray_hit_flag", "string", one_of=("NO", "YES"))  # guidestar.specc:200
    h.column("sw_subwindow_loc_change_flag", "string", one_of=("NO", "YES"))  # guidestar.specc:201
    h.column("guide_star_at_detector_subwindow_boundary_flag", "string", one_of=("NO", "YES"))  # guidestar.specc:202
    h.column("subwindow_out_of_FOV_flag", "string", one_of=("NO", "YES"))  # guidestar.specc:203
    h.undeclared("warning", columns="warning")


def check_track_WINDOW(h: HduCheck) -> None:
    """WINDOW: one row a move of the window that follows the star."""
    h.column("observatory_time", "string", width=23)  # guidestar.specc:211
    h.column("x_corner", "float64", unit="pixel", unit_absent=True)  # guidestar.specc:212
    h.column("y_corner", "float64", unit="pixel", unit_absent=True)  # guidestar.specc:213
    h.column("x_size", "int", unit="pixel", unit_absent=True, at_least=0)  # guidestar.specc:214
    h.column("y_size", "int", unit="pixel", unit_absent=True, at_least=0)  # guidestar.specc:215
    h.undeclared("warning", columns="warning")


def check_track_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_track_ASDF_tree,
        mirrors=(
            ("PRIMARY", "DATE", "meta.date"),
            ("PRIMARY", "FILENAME", "meta.filename"),
            ("PRIMARY", "DATAMODL", "meta.model_type"),
            ("PRIMARY", "TELESCOP", "meta.telescope"),
            ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
            ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
            ("PRIMARY", "VISIT", "meta.observation.visit_number"),
            ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
            ("PRIMARY", "NINTS", "meta.exposure.nints"),
            ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
            ("PRIMARY", "CAL_VER", "meta.calibration_software_version"),
            ("PRIMARY", "ASNPOOL", "meta.asn.pool_name"),
            ("PRIMARY", "ASNTABLE", "meta.asn.table_name"),
        ),
    )  # guidestar.specc:514
    h.undeclared("warning")


def check_track_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # guidestar.specc:516


def keywords_of_fg_raw_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", one_of=("Level1bModel", "GuiderRawModel"))  # core.specc:20
    h.keyword("TELESCOP", "string", equals="JWST")  # core.specc:20
    h.keyword("ORIGIN", "string")  # core.specc:21
    h.keyword("TIMESYS", "string", equals="UTC")  # core.specc:22
    h.keyword("TIMEUNIT", "string", equals="s")  # core.specc:23
    h.keyword("FILETYPE", "string", level="deprecated")  # core.specc:24
    h.keyword("SDP_VER", "string")  # core.specc:25
    h.keyword("PRD_VER", "string", matches="PRDOPSSOC-.+")  # core.specc:26
    h.keyword("OSS_VER", "string", level="optional")  # core.specc:27
    h.keyword("GSC_VER", "string", level="optional")  # core.specc:28
    h.keyword("HGA_MOVE", "bool")  # core.specc:29
    h.keyword("HGA_STRT", "datetime", level="optional")  # core.specc:30
    h.keyword("HGA_STOP", "datetime", level="optional")  # core.specc:31
    h.keyword("PWFSEET", "float", unit="d")  # core.specc:32
    h.keyword("NWFSEST", "float", unit="d")  # core.specc:33
    h.keyword("COMPRESS", "bool", level="optional")  # core.specc:34
    h.keyword("TITLE", "string")  # core.specc:51
    h.keyword("PI_NAME", "string")  # core.specc:52
    h.keyword("CATEGORY", "string", one_of=CATEGORY, open_enum=True)  # core.specc:53
    h.keyword("SUBCAT", "string", level="optional")  # core.specc:54
    h.keyword("SCICAT", "string", level="optional")  # core.specc:55
    h.keyword("CONT_ID", "int", level="optional")  # core.specc:56
    h.keyword("DATE-OBS", "date")  # core.specc:63
    h.keyword("TIME-OBS", "time")  # core.specc:64
    h.keyword("DATE-BEG", "datetime")  # core.specc:65
    h.keyword("DATE-END", "datetime")  # core.specc:66
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # core.specc:67
    h.keyword("VISIT_ID", "digits", digits=(11, 11))  # core.specc:68
    h.keyword("PROGRAM", "digits", digits=(5, 5))  # core.specc:69
    h.keyword("OBSERVTN", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("VISIT", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("OBSLABEL", "string", level="optional")  # core.specc:70
    h.keyword("OBSFOLDR", "string", level="optional")  # core.specc:71
    h.keyword("ENG_QUAL", "string", one_of=QUALITY)  # core.specc:98
    h.keyword("ENGQLPTG", "string", level="optional", one_of=POINTING_QUALITY)  # core.specc:99
    h.keyword("VISITYPE", "string", one_of=VISIT_TYPE)  # core.specc:100
    h.keyword("VSTSTART", "datetime")  # core.specc:101
    h.keyword("VISITSTA", "string")  # core.specc:102
    h.keyword("NEXPOSUR", "int", at_least=0)  # core.specc:103
    h.keyword("INTARGET", "bool")  # core.specc:104
    h.keyword("TARGOOPP", "bool")  # core.specc:105
    h.keyword("TSOVISIT", "bool")  # core.specc:106
    h.keyword("EXP_ONLY", "bool")  # core.specc:107
    h.keyword("CROWDFLD", "bool", level="optional")  # core.specc:108
    h.keyword("INSTRUME", "string", equals="FGS")  # guidestar.specc:54
    h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # guidestar.specc:55
    h.keyword("FOCUSPOS", "float", level="optional")  # guidestar.specc:56
    h.keyword("EXP_TYPE", "string", equals="FGS_FINEGUIDE", one_of=EXP_TYPE)  # core.specc:236
    h.keyword("NINTS", "int", dimension="nints", at_least=1)  # core.specc:236
    h.keyword("READPATT", "string", equals="FINEGUIDE", one_of=READ_PATTERN)  # core.specc:237
    h.keyword("NGROUPS", "int", equals=8, at_least=1)  # core.specc:238
    h.keyword("NFRAMES", "int", one_of=(1, 4), at_least=1)  # core.specc:239
    h.keyword("FRMDIVSR", "int", at_least=1)  # core.specc:240
    h.keyword("GROUPGAP", "int", at_least=0)  # core.specc:241
    h.keyword("DRPFRMS1", "int", at_least=0)  # core.specc:242
    h.keyword("DRPFRMS3", "int", at_least=0)  # core.specc:243
    h.keyword("NSAMPLES", "int", at_least=1)  # core.specc:244
    h.keyword("TSAMPLE", "float", unit="us", above=0)  # core.specc:245
    h.keyword("TFRAME", "float", unit="s", above=0)  # core.specc:246
    h.keyword("TGROUP", "float", unit="s", above=0)  # core.specc:247
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # core.specc:248
    h.keyword("DURATION", "float", unit="s", at_least=0)  # core.specc:249
    h.keyword("NRSTSTRT", "int", at_least=0)  # core.specc:250
    h.keyword("NRESETS", "int", at_least=0)  # core.specc:251
    h.keyword("ZEROFRAM", "bool")  # core.specc:252
    h.keyword("DATAPROB", "bool")  # core.specc:253
    h.keyword("SCA_NUM", "int")  # core.specc:254
    h.keyword("DATAMODE", "int")  # core.specc:255
    h.keyword("SUBARRAY", "string", equals="8X8", one_of=SUBARRAY_NAME, open_enum=True)  # core.specc:318
    h.keyword(
        "SUB_SHRT", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:319
    h.keyword(
        "SUB_LONG", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:320
    h.keyword("SUBSTRT1", "int", at_least=1, at_most=2048)  # core.specc:321
    h.keyword("SUBSTRT2", "int", at_least=1, at_most=2048)  # core.specc:322
    h.keyword("SUBSIZE1", "int", equals=8, at_least=1, at_most=2048)  # core.specc:323
    h.keyword("SUBSIZE2", "int", equals=8, at_least=1, at_most=2048)  # core.specc:324
    h.keyword("FASTAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:325
    h.keyword("SLOWAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:326
    h.keyword("DETXCOR", "int", level="optional")  # core.specc:327
    h.keyword("DETYCOR", "int", level="optional")  # core.specc:328
    h.keyword("DETXSIZ", "int", level="optional", at_least=0)  # core.specc:329
    h.keyword("DETYSIZ", "int", level="optional", at_least=0)  # core.specc:330
    h.keyword("MSTR_RD1", "int", level="optional", at_least=0)  # core.specc:331
    h.keyword("MSTR_SK1", "int", level="optional", at_least=0)  # core.specc:332
    h.keyword("MSTR_RD2", "int", level="optional", at_least=0)  # core.specc:333
    h.keyword("MSTR_SK2", "int", level="optional", at_least=0)  # core.specc:334
    h.keyword("MSTR_RPT", "int", level="optional")  # core.specc:335
    h.keyword("MSTR_ILV", "int", level="optional")  # core.specc:336
    h.keyword("SSTR_STP", "int", level="optional")  # core.specc:337
    h.keyword("SSTR_NST", "int", level="optional")  # core.specc:338
    h.keyword("APERNAME", "string")  # core.specc:384
    h.keyword("PPS_APER", "string")  # core.specc:385
    h.keyword("VA_RA", "float", level="optional", unit="deg")  # core.specc:386
    h.keyword("VA_DEC", "float", level="optional", unit="deg")  # core.specc:387
    h.keyword("GS_ORDER", "int", at_least=0)  # core.specc:407
    h.keyword("GSSTRTTM", "datetime", level="optional")  # core.specc:408
    h.keyword("GSENDTIM", "datetime", level="optional")  # core.specc:409
    h.keyword("GDSTARID", "string")  # core.specc:410
    h.keyword("GS_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:411
    h.keyword("GS_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:412
    h.keyword("GS_URA", "float", level="optional", unit="deg", at_least=0)  # core.specc:413
    h.keyword("GS_UDEC", "float", level="optional", unit="deg", at_least=0)  # core.specc:414
    h.keyword("GS_MAG", "float", unit="mag")  # core.specc:415
    h.keyword("GS_UMAG", "float", level="optional", unit="mag", at_least=0)  # core.specc:416
    h.keyword("GS_EPOCH", "string", level="optional")  # core.specc:417
    h.keyword("GS_MURA", "float", level="optional", unit="arcsec/yr")  # core.specc:418
    h.keyword("GS_MUDEC", "float", level="optional", unit="arcsec/yr")  # core.specc:419
    h.keyword("GS_PARA", "float", level="optional", unit="arcsec")  # core.specc:420
    h.keyword("GS_V3_PA", "float", level="optional", unit="deg")  # core.specc:421
    h.keyword("FGS_APER", "string", level="optional")  # core.specc:422
    h.keyword("GSIDL_X", "float", level="optional")  # core.specc:423
    h.keyword("GSIDL_Y", "float", level="optional")  # core.specc:424
    h.keyword("GSCENTX", "float", level="optional", unit="arcsec")  # core.specc:425
    h.keyword("GSCENTY", "float", level="optional", unit="arcsec")  # core.specc:426
    h.keyword("PCS_MODE", "string", one_of=POINTING_MODE)  # core.specc:427
    h.keyword("VISITEND", "datetime", level="optional")  # core.specc:428
    h.keyword("GF_START", "datetime")  # guidestar.specc:62
    h.keyword("GF_END", "datetime")  # guidestar.specc:63
    h.keyword("DATASTRT", "float", unit="d")  # guidestar.specc:64
    h.keyword("DATAEND", "float", unit="d")  # guidestar.specc:65
    h.keyword("GSACSTAT", "string", one_of=ACQUIRED, open_enum=True)  # guidestar.specc:66


def check_fg_raw_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_fg_raw_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # core.specc:20
    h.no_data()  # guidestar.specc:528
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-OBS-TIME-OBS-DATE-BEG",
        lambda: close_to(instant(h["DATE-OBS"], h["TIME-OBS"]), instant(h["DATE-BEG"]), 0.001),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "TIME-OBS": lambda: h["TIME-OBS"], "DATE-BEG": lambda: h["DATE-BEG"]},
        message="day and time make the start",
    )  # core.specc:82
    h.rule(
        "SUBSTRT1-SUBSIZE1",
        lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2049,
        show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
        message="the subarray ends on the detector, axis 1",
    )  # core.specc:340
    h.rule(
        "SUBSTRT2-SUBSIZE2",
        lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049,
        show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
        message="the subarray ends on the detector, axis 2",
    )  # core.specc:341
    h.rule(
        "DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS",
        lambda: GUIDERS.allow(h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        show={
            "DETECTOR": lambda: h["DETECTOR"],
            "SCA_NUM": lambda: h["SCA_NUM"],
            "FASTAXIS": lambda: h["FASTAXIS"],
            "SLOWAXIS": lambda: h["SLOWAXIS"],
        },
        hint=lambda: GUIDERS.nearest(
            ("DETECTOR", "SCA_NUM", "FASTAXIS", "SLOWAXIS"),
            lambda: (h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        ),
        message="detector and axes are those of the guider",
    )  # guidestar.specc:68
    h.rule(
        "DATE-BEG-DATASTRT",
        lambda: close_to(mjd(h["DATE-BEG"]), h["DATASTRT"], 1.1574074074074074e-08),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATASTRT": lambda: h["DATASTRT"]},
        message="the data begin when the exposure does",
    )  # guidestar.specc:69
    h.rule(
        "DATE-END-DATAEND",
        lambda: close_to(mjd(h["DATE-END"]), h["DATAEND"], 1.1574074074074074e-08),
        show={"DATE-END": lambda: h["DATE-END"], "DATAEND": lambda: h["DATAEND"]},
        message="the data end when the exposure does",
    )  # guidestar.specc:70
    h.rule(
        "DURATION-DATAEND-DATASTRT",
        lambda: close_to(h["DURATION"], (h["DATAEND"] - h["DATASTRT"]) * 86400, 0.001),
        show={"DURATION": lambda: h["DURATION"], "DATAEND": lambda: h["DATAEND"], "DATASTRT": lambda: h["DATASTRT"]},
        message="it lasts from the first data to the last",
    )  # guidestar.specc:71
    h.rule(
        "GF_START-GF_END",
        lambda: instant(h["GF_START"]) <= instant(h["GF_END"]),
        show={"GF_START": lambda: h["GF_START"], "GF_END": lambda: h["GF_END"]},
        message="the function ends after it begins",
    )  # guidestar.specc:72
    h.undeclared("warning")


def check_fg_raw_SCI(h: HduCheck) -> None:
    """SCI: integrations of groups of pixels."""
    h.keywords(keywords_of_id_raw_SCI)
    h.image("uint16", shape=("nints", 8, 8, 8), unit="DN")  # guidestar.specc:111
    h.rule(
        "exists-CD1_1-CDELT1",
        lambda: h.exists("CD1_1") or h.exists("CDELT1"),
        show={"CD1_1": lambda: h["CD1_1"], "CDELT1": lambda: h["CDELT1"]},
        message="the scale is known",
    )  # wcs.specc:89
    h.rule(
        "exists-CD1_1-PC1_1",
        lambda: not (h.exists("CD1_1") and h.exists("PC1_1")),
        show={"CD1_1": lambda: h["CD1_1"], "PC1_1": lambda: h["PC1_1"]},
        message="PC and CD exclude each other",
    )  # wcs.specc:90
    h.undeclared("warning")


def check_fg_raw_POINTING(h: HduCheck) -> None:
    """POINTING: one row a measurement: how far the telescope has moved since the file began."""
    h.keywords(keywords_of_track_raw_POINTING)
    h.column("time", "float64", unit="ms", unit_absent=True, nullable=True, at_least=0)  # guidestar.specc:168
    h.column("jitter", "float64", unit="mas", unit_absent=True, nullable=True, at_least=0)  # guidestar.specc:169
    h.column("delta_ddc_ra", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:170
    h.column("delta_ddc_dec", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:171
    h.column("delta_aperture_pa", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:172
    h.column("delta_v1_ra", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:173
    h.column("delta_v1_dec", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:174
    h.column("delta_v3_pa", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:175
    h.column("delta_j1_ra", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:176
    h.column("delta_j1_dec", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:177
    h.column("delta_j3_pa", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:178
    h.column("HGA_motion", "string|int")  # guidestar.specc:179
    h.rule(
        "JITTRMIN-JITTRAVG-JITTRMAX",
        lambda: h["JITTRMIN"] <= h["JITTRAVG"] and h["JITTRAVG"] <= h["JITTRMAX"],
        if_present=("JITTRMIN", "JITTRAVG", "JITTRMAX"),
        show={"JITTRMIN": lambda: h["JITTRMIN"], "JITTRAVG": lambda: h["JITTRAVG"], "JITTRMAX": lambda: h["JITTRMAX"]},
        message="the average lies between least and most",
    )  # guidestar.specc:181
    h.undeclared("warning", columns="warning")


def check_fg_raw_CENTROIDS(h: HduCheck) -> None:
    """CENTROIDS: one row a packet: where the guider found the star."""
    h.keyword("DETECTID", "string", level="optional")  # guidestar.specc:184
    h.keyword("GUIDESTA", "string", level="optional")  # guidestar.specc:185
    h.column("observatory_time", "string", width=23)  # guidestar.specc:187
    h.column("centroid_time", "string", width=23)  # guidestar.specc:188
    h.column("guide_star_position_x", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:189
    h.column("guide_star_position_y", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:190
    h.column("guide_star_instrument_counts_per_sec", "float64")  # guidestar.specc:191
    h.column("signal_to_noise_current_frame", "float64")  # guidestar.specc:192
    h.column("delta_signal", "float64")  # guidestar.specc:193
    h.column("delta_noise", "float64")  # guidestar.specc:194
    h.column("psf_width_x", "int32", unit="pixel", unit_absent=True)  # guidestar.specc:195
    h.column("psf_width_y", "int32", unit="pixel", unit_absent=True)  # guidestar.specc:196
    h.column("data_quality", "int32")  # guidestar.specc:197
    h.column("bad_pixel_flag", "string")  # guidestar.specc:198
    h.column("bad_centroid_dq_flag", "string")  # guidestar.specc:199
    h.column("cosmic_ray_hit_flag", "string", one_of=("NO", "YES"))  # guidestar.specc:200
    h.column("sw_subwindow_loc_change_flag", "string", one_of=("NO", "YES"))  # guidestar.specc:201
    h.column("guide_star_at_detector_subwindow_boundary_flag", "string", one_of=("NO", "YES"))  # guidestar.specc:202
    h.column("subwindow_out_of_FOV_flag", "string", one_of=("NO", "YES"))  # guidestar.specc:203
    h.undeclared("warning", columns="warning")


def check_fg_raw_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_fg_raw_ASDF_tree,
        mirrors=(
            ("PRIMARY", "DATE", "meta.date"),
            ("PRIMARY", "FILENAME", "meta.filename"),
            ("PRIMARY", "DATAMODL", "meta.model_type"),
            ("PRIMARY", "TELESCOP", "meta.telescope"),
            ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
            ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
            ("PRIMARY", "VISIT", "meta.observation.visit_number"),
            ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
            ("PRIMARY", "NINTS", "meta.exposure.nints"),
            ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
        ),
    )  # guidestar.specc:542
    h.undeclared("warning")


def check_fg_raw_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # guidestar.specc:544


def keywords_of_fg_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="GuiderCalModel")  # core.specc:20
    h.keyword("TELESCOP", "string", equals="JWST")  # core.specc:20
    h.keyword("ORIGIN", "string")  # core.specc:21
    h.keyword("TIMESYS", "string", equals="UTC")  # core.specc:22
    h.keyword("TIMEUNIT", "string", equals="s")  # core.specc:23
    h.keyword("FILETYPE", "string", level="deprecated")  # core.specc:24
    h.keyword("SDP_VER", "string")  # core.specc:25
    h.keyword("PRD_VER", "string", matches="PRDOPSSOC-.+")  # core.specc:26
    h.keyword("OSS_VER", "string", level="optional")  # core.specc:27
    h.keyword("GSC_VER", "string", level="optional")  # core.specc:28
    h.keyword("HGA_MOVE", "bool")  # core.specc:29
    h.keyword("HGA_STRT", "datetime", level="optional")  # core.specc:30
    h.keyword("HGA_STOP", "datetime", level="optional")  # core.specc:31
    h.keyword("PWFSEET", "float", unit="d")  # core.specc:32
    h.keyword("NWFSEST", "float", unit="d")  # core.specc:33
    h.keyword("COMPRESS", "bool", level="optional")  # core.specc:34
    h.keyword("TITLE", "string")  # core.specc:51
    h.keyword("PI_NAME", "string")  # core.specc:52
    h.keyword("CATEGORY", "string", one_of=CATEGORY, open_enum=True)  # core.specc:53
    h.keyword("SUBCAT", "string", level="optional")  # core.specc:54
    h.keyword("SCICAT", "string", level="optional")  # core.specc:55
    h.keyword("CONT_ID", "int", level="optional")  # core.specc:56
    h.keyword("DATE-OBS", "date")  # core.specc:63
    h.keyword("TIME-OBS", "time")  # core.specc:64
    h.keyword("DATE-BEG", "datetime")  # core.specc:65
    h.keyword("DATE-END", "datetime")  # core.specc:66
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # core.specc:67
    h.keyword("VISIT_ID", "digits", digits=(11, 11))  # core.specc:68
    h.keyword("PROGRAM", "digits", digits=(5, 5))  # core.specc:69
    h.keyword("OBSERVTN", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("VISIT", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("OBSLABEL", "string", level="optional")  # core.specc:70
    h.keyword("OBSFOLDR", "string", level="optional")  # core.specc:71
    h.keyword("ENG_QUAL", "string", one_of=QUALITY)  # core.specc:98
    h.keyword("ENGQLPTG", "string", level="optional", one_of=POINTING_QUALITY)  # core.specc:99
    h.keyword("VISITYPE", "string", one_of=VISIT_TYPE)  # core.specc:100
    h.keyword("VSTSTART", "datetime")  # core.specc:101
    h.keyword("VISITSTA", "string")  # core.specc:102
    h.keyword("NEXPOSUR", "int", at_least=0)  # core.specc:103
    h.keyword("INTARGET", "bool")  # core.specc:104
    h.keyword("TARGOOPP", "bool")  # core.specc:105
    h.keyword("TSOVISIT", "bool")  # core.specc:106
    h.keyword("EXP_ONLY", "bool")  # core.specc:107
    h.keyword("CROWDFLD", "bool", level="optional")  # core.specc:108
    h.keyword("INSTRUME", "string", equals="FGS")  # guidestar.specc:54
    h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # guidestar.specc:55
    h.keyword("FOCUSPOS", "float", level="optional")  # guidestar.specc:56
    h.keyword("EXP_TYPE", "string", equals="FGS_FINEGUIDE", one_of=EXP_TYPE)  # core.specc:236
    h.keyword("NINTS", "int", dimension="nints", at_least=1)  # core.specc:236
    h.keyword("READPATT", "string", equals="FINEGUIDE", one_of=READ_PATTERN)  # core.specc:237
    h.keyword("NGROUPS", "int", equals=8, at_least=1)  # core.specc:238
    h.keyword("NFRAMES", "int", one_of=(1, 4), at_least=1)  # core.specc:239
    h.keyword("FRMDIVSR", "int", at_least=1)  # core.specc:240
    h.keyword("GROUPGAP", "int", at_least=0)  # core.specc:241
    h.keyword("DRPFRMS1", "int", at_least=0)  # core.specc:242
    h.keyword("DRPFRMS3", "int", at_least=0)  # core.specc:243
    h.keyword("NSAMPLES", "int", at_least=1)  # core.specc:244
    h.keyword("TSAMPLE", "float", unit="us", above=0)  # core.specc:245
    h.keyword("TFRAME", "float", unit="s", above=0)  # core.specc:246
    h.keyword("TGROUP", "float", unit="s", above=0)  # core.specc:247
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # core.specc:248
    h.keyword("DURATION", "float", unit="s", at_least=0)  # core.specc:249
    h.keyword("NRSTSTRT", "int", at_least=0)  # core.specc:250
    h.keyword("NRESETS", "int", at_least=0)  # core.specc:251
    h.keyword("ZEROFRAM", "bool")  # core.specc:252
    h.keyword("DATAPROB", "bool")  # core.specc:253
    h.keyword("SCA_NUM", "int")  # core.specc:254
    h.keyword("DATAMODE", "int")  # core.specc:255
    h.keyword("SUBARRAY", "string", equals="8X8", one_of=SUBARRAY_NAME, open_enum=True)  # core.specc:318
    h.keyword(
        "SUB_SHRT", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:319
    h.keyword(
        "SUB_LONG", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:320
    h.keyword("SUBSTRT1", "int", at_least=1, at_most=2048)  # core.specc:321
    h.keyword("SUBSTRT2", "int", at_least=1, at_most=2048)  # core.specc:322
    h.keyword("SUBSIZE1", "int", equals=8, at_least=1, at_most=2048)  # core.specc:323
    h.keyword("SUBSIZE2", "int", equals=8, at_least=1, at_most=2048)  # core.specc:324
    h.keyword("FASTAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:325
    h.keyword("SLOWAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:326
    h.keyword("DETXCOR", "int", level="optional")  # core.specc:327
    h.keyword("DETYCOR", "int", level="optional")  # core.specc:328
    h.keyword("DETXSIZ", "int", level="optional", at_least=0)  # core.specc:329
    h.keyword("DETYSIZ", "int", level="optional", at_least=0)  # core.specc:330
    h.keyword("MSTR_RD1", "int", level="optional", at_least=0)  # core.specc:331
    h.keyword("MSTR_SK1", "int", level="optional", at_least=0)  # core.specc:332
    h.keyword("MSTR_RD2", "int", level="optional", at_least=0)  # core.specc:333
    h.keyword("MSTR_SK2", "int", level="optional", at_least=0)  # core.specc:334
    h.keyword("MSTR_RPT", "int", level="optional")  # core.specc:335
    h.keyword("MSTR_ILV", "int", level="optional")  # core.specc:336
    h.keyword("SSTR_STP", "int", level="optional")  # core.specc:337
    h.keyword("SSTR_NST", "int", level="optional")  # core.specc:338
    h.keyword("APERNAME", "string")  # core.specc:384
    h.keyword("PPS_APER", "string")  # core.specc:385
    h.keyword("VA_RA", "float", level="optional", unit="deg")  # core.specc:386
    h.keyword("VA_DEC", "float", level="optional", unit="deg")  # core.specc:387
    h.keyword("GS_ORDER", "int", at_least=0)  # core.specc:407
    h.keyword("GSSTRTTM", "datetime", level="optional")  # core.specc:408
    h.keyword("GSENDTIM", "datetime", level="optional")  # core.specc:409
    h.keyword("GDSTARID", "string")  # core.specc:410
    h.keyword("GS_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:411
    h.keyword("GS_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:412
    h.keyword("GS_URA", "float", level="optional", unit="deg", at_least=0)  # core.specc:413
    h.keyword("GS_UDEC", "float", level="optional", unit="deg", at_least=0)  # core.specc:414
    h.keyword("GS_MAG", "float", unit="mag")  # core.specc:415
    h.keyword("GS_UMAG", "float", level="optional", unit="mag", at_least=0)  # core.specc:416
    h.keyword("GS_EPOCH", "string", level="optional")  # core.specc:417
    h.keyword("GS_MURA", "float", level="optional", unit="arcsec/yr")  # core.specc:418
    h.keyword("GS_MUDEC", "float", level="optional", unit="arcsec/yr")  # core.specc:419
    h.keyword("GS_PARA", "float", level="optional", unit="arcsec")  # core.specc:420
    h.keyword("GS_V3_PA", "float", level="optional", unit="deg")  # core.specc:421
    h.keyword("FGS_APER", "string", level="optional")  # core.specc:422
    h.keyword("GSIDL_X", "float", level="optional")  # core.specc:423
    h.keyword("GSIDL_Y", "float", level="optional")  # core.specc:424
    h.keyword("GSCENTX", "float", level="optional", unit="arcsec")  # core.specc:425
    h.keyword("GSCENTY", "float", level="optional", unit="arcsec")  # core.specc:426
    h.keyword("PCS_MODE", "string", one_of=POINTING_MODE)  # core.specc:427
    h.keyword("VISITEND", "datetime", level="optional")  # core.specc:428
    h.keyword("GF_START", "datetime")  # guidestar.specc:62
    h.keyword("GF_END", "datetime")  # guidestar.specc:63
    h.keyword("DATASTRT", "float", unit="d")  # guidestar.specc:64
    h.keyword("DATAEND", "float", unit="d")  # guidestar.specc:65
    h.keyword("GSACSTAT", "string", one_of=ACQUIRED, open_enum=True)  # guidestar.specc:66
    h.keyword("CAL_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:38
    h.keyword("CAL_VCS", "string")  # core.specc:39
    h.keyword("CRDS_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:40
    h.keyword("CRDS_CTX", "string", matches=r"jwst_\d{4}\.pmap")  # core.specc:41
    h.keyword("ASNPOOL", "string", level="optional")  # core.specc:46
    h.keyword("ASNTABLE", "string", level="optional")  # core.specc:46
    h.keyword("R_AREA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:438
    h.keyword("R_BARSHA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:439
    h.keyword("R_BKG", "string", level="optional", matches="N/A|crds://.+")  # core.specc:440
    h.keyword("R_CAMERA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:441
    h.keyword("R_CHRCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:442
    h.keyword("R_COLLIM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:443
    h.keyword("R_CUBPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:444
    h.keyword("R_DARK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:445
    h.keyword("R_DFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:446
    h.keyword("R_DISPER", "string", level="optional", matches="N/A|crds://.+")  # core.specc:447
    h.keyword("R_DISTOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:448
    h.keyword("R_EXTR1D", "string", level="optional", matches="N/A|crds://.+")  # core.specc:449
    h.keyword("R_FFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:450
    h.keyword("R_FILOFF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:451
    h.keyword("R_FLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:452
    h.keyword("R_FORE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:453
    h.keyword("R_FPA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:454
    h.keyword("R_FRIFRQ", "string", level="optional", matches="N/A|crds://.+")  # core.specc:455
    h.keyword("R_FRINGE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:456
    h.keyword("R_GAIN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:457
    h.keyword("R_IFUFOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:458
    h.keyword("R_IFUPOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:459
    h.keyword("R_IFUSLI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:460
    h.keyword("R_IPC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:461
    h.keyword("R_LASTFR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:462
    h.keyword("R_LINEAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:463
    h.keyword("R_MASK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:464
    h.keyword("R_MIREMI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:465
    h.keyword("R_MRSPT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:466
    h.keyword("R_MRSXAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:467
    h.keyword("R_MSA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:468
    h.keyword("R_MSAOPE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:469
    h.keyword("R_NRM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:470
    h.keyword("R_OTE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:471
    h.keyword("R_PERSAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:472
    h.keyword("R_PHOTOM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:473
    h.keyword("R_PSFMAS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:474
    h.keyword("R_PSTSOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:475
    h.keyword("R_PTHLOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:476
    h.keyword("R_READNO", "string", level="optional", matches="N/A|crds://.+")  # core.specc:477
    h.keyword("R_REFPIX", "string", level="optional", matches="N/A|crds://.+")  # core.specc:478
    h.keyword("R_REGION", "string", level="optional", matches="N/A|crds://.+")  # core.specc:479
    h.keyword("R_RESAMP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:480
    h.keyword("R_RESET", "string", level="optional", matches="N/A|crds://.+")  # core.specc:481
    h.keyword("R_RESOL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:482
    h.keyword("R_RSCD", "string", level="optional", matches="N/A|crds://.+")  # core.specc:483
    h.keyword("R_SATURA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:484
    h.keyword("R_SFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:485
    h.keyword("R_SIRSKL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:486
    h.keyword("R_SPCWCS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:487
    h.keyword("R_SPKERN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:488
    h.keyword("R_SPPROF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:489
    h.keyword("R_SPTRAC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:490
    h.keyword("R_STRAY", "string", level="optional", matches="N/A|crds://.+")  # core.specc:491
    h.keyword("R_SUPERB", "string", level="optional", matches="N/A|crds://.+")  # core.specc:492
    h.keyword("R_THRPUT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:493
    h.keyword("R_TRPDEN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:494
    h.keyword("R_TRPPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:495
    h.keyword("R_TSPHOT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:496
    h.keyword("R_V2V3", "string", level="optional", matches="N/A|crds://.+")  # core.specc:497
    h.keyword("R_WAVCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:498
    h.keyword("R_WAVMAP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:499
    h.keyword("R_WAVRAN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:500
    h.keyword("S_AMIANA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:505
    h.keyword("S_AMINOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:506
    h.keyword("S_BARSHA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:507
    h.keyword("S_BKDSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:508
    h.keyword("S_BPXSLF", "string", level="optional", one_of=STEP_STATUS)  # core.specc:509
    h.keyword("S_CHGMIG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:510
    h.keyword("S_CLNFNS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:511
    h.keyword("S_COMB1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:512
    h.keyword("S_CONTAM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:513
    h.keyword("S_DARK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:514
    h.keyword("S_DQINIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:515
    h.keyword("S_ERRINI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:516
    h.keyword("S_EXTR1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:517
    h.keyword("S_EXTR2D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:518
    h.keyword("S_FLAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:519
    h.keyword("S_FRINGE", "string", level="optional", one_of=STEP_STATUS)  # core.specc:520
    h.keyword("S_FRSTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:521
    h.keyword("S_GANSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:522
    h.keyword("S_GRPSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:523
    h.keyword("S_GUICDS", "string", one_of=STEP_STATUS)  # core.specc:524
    h.keyword("S_IFUCUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:525
    h.keyword("S_IMPRNT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:526
    h.keyword("S_IPC", "string", level="optional", one_of=STEP_STATUS)  # core.specc:527
    h.keyword("S_JUMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:528
    h.keyword("S_KLIP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:529
    h.keyword("S_LASTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:530
    h.keyword("S_LINEAR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:531
    h.keyword("S_MIREMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:532
    h.keyword("S_MSAFLG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:533
    h.keyword("S_MSBSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:534
    h.keyword("S_MTWCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:535
    h.keyword("S_OUTLIR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:536
    h.keyword("S_PCTFRM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:537
    h.keyword("S_PERSIS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:538
    h.keyword("S_PHOTOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:539
    h.keyword("S_PSFALI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:540
    h.keyword("S_PSFSTK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:541
    h.keyword("S_PTHLOS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:542
    h.keyword("S_PXREPL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:543
    h.keyword("S_RAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:544
    h.keyword("S_REFPIX", "string", level="optional", one_of=STEP_STATUS)  # core.specc:545
    h.keyword("S_RESAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:546
    h.keyword("S_RESET", "string", level="optional", one_of=STEP_STATUS)  # core.specc:547
    h.keyword("S_RESFRI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:548
    h.keyword("S_RSCD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:549
    h.keyword("S_SATURA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:550
    h.keyword("S_SKYMAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:551
    h.keyword("S_SPLEAK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:552
    h.keyword("S_SRCCAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:553
    h.keyword("S_SRCTYP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:554
    h.keyword("S_STRAY", "string", level="optional", one_of=STEP_STATUS)  # core.specc:555
    h.keyword("S_SUPERB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:556
    h.keyword("S_TACNTR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:557
    h.keyword("S_TELEMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:558
    h.keyword("S_TRCMOD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:559
    h.keyword("S_TSPHOT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:560
    h.keyword("S_TWKREG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:561
    h.keyword("S_WAVCOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:562
    h.keyword("S_WCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:563
    h.keyword("S_WFSCOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:564
    h.keyword("S_WHTLIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:565
    h.keyword("TCATFILE", "string", level="optional")  # core.specc:573
    h.keyword("SCATFILE", "string", level="optional")  # core.specc:574
    h.keyword("SEGMFILE", "string", level="optional")  # core.specc:575
    h.keyword("DIRIMAGE", "string", level="optional")  # core.specc:576
    h.keyword("BKGMETH", "string", level="optional")  # core.specc:577
    h.keyword("BKGLEVEL", "float", level="optional")  # core.specc:578
    h.keyword("BKGSUB", "bool", level="optional")  # core.specc:579
    h.keyword("MASTERBG", "string", level="optional")  # core.specc:580
    h.keyword("BKGD_SCL", "float", level="optional", unit="")  # core.specc:581
    h.keyword("SOSSWDTH", "float", level="optional", unit="pixel")  # core.specc:582
    h.keyword("TIKFACTR", "float", level="optional", unit="")  # core.specc:583
    h.keyword("SOSSDLTX", "float", level="optional", unit="pixel")  # core.specc:584
    h.keyword("SOSSDLTY", "float", level="optional", unit="pixel")  # core.specc:585
    h.keyword("SOSSROTN", "float", level="optional", unit="deg")  # core.specc:586
    h.keyword("OVERSAMP", "float", level="optional", unit="")  # core.specc:587
    h.keyword("THRESHLD", "float", level="optional")  # core.specc:588
    for i in range(1, 3):
        h.keyword(f"INT{i}SKIP", "int", item="INT[i]SKIP", level="optional", at_least=0)  # core.specc:589
        h.keyword(f"INT{i}UGP1", "int", item="INT[i]UGP1", level="optional", at_least=0)  # core.specc:590
        h.keyword(f"INT{i}BORS", "int", item="INT[i]BORS", level="optional", at_least=0)  # core.specc:591


def check_fg_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_fg_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # core.specc:20
    h.no_data()  # guidestar.specc:556
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-OBS-TIME-OBS-DATE-BEG",
        lambda: close_to(instant(h["DATE-OBS"], h["TIME-OBS"]), instant(h["DATE-BEG"]), 0.001),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "TIME-OBS": lambda: h["TIME-OBS"], "DATE-BEG": lambda: h["DATE-BEG"]},
        message="day and time make the start",
    )  # core.specc:82
    h.rule(
        "SUBSTRT1-SUBSIZE1",
        lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2049,
        show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
        message="the subarray ends on the detector, axis 1",
    )  # core.specc:340
    h.rule(
        "SUBSTRT2-SUBSIZE2",
        lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049,
        show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
        message="the subarray ends on the detector, axis 2",
    )  # core.specc:341
    h.rule(
        "DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS",
        lambda: GUIDERS.allow(h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        show={
            "DETECTOR": lambda: h["DETECTOR"],
            "SCA_NUM": lambda: h["SCA_NUM"],
            "FASTAXIS": lambda: h["FASTAXIS"],
            "SLOWAXIS": lambda: h["SLOWAXIS"],
        },
        hint=lambda: GUIDERS.nearest(
            ("DETECTOR", "SCA_NUM", "FASTAXIS", "SLOWAXIS"),
            lambda: (h["DETECTOR"], h["SCA_NUM"], h["FASTAXIS"], h["SLOWAXIS"]),
        ),
        message="detector and axes are those of the guider",
    )  # guidestar.specc:68
    h.rule(
        "DATE-BEG-DATASTRT",
        lambda: close_to(mjd(h["DATE-BEG"]), h["DATASTRT"], 1.1574074074074074e-08),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATASTRT": lambda: h["DATASTRT"]},
        message="the data begin when the exposure does",
    )  # guidestar.specc:69
    h.rule(
        "DATE-END-DATAEND",
        lambda: close_to(mjd(h["DATE-END"]), h["DATAEND"], 1.1574074074074074e-08),
        show={"DATE-END": lambda: h["DATE-END"], "DATAEND": lambda: h["DATAEND"]},
        message="the data end when the exposure does",
    )  # guidestar.specc:70
    h.rule(
        "DURATION-DATAEND-DATASTRT",
        lambda: close_to(h["DURATION"], (h["DATAEND"] - h["DATASTRT"]) * 86400, 0.001),
        show={"DURATION": lambda: h["DURATION"], "DATAEND": lambda: h["DATAEND"], "DATASTRT": lambda: h["DATASTRT"]},
        message="it lasts from the first data to the last",
    )  # guidestar.specc:71
    h.rule(
        "GF_START-GF_END",
        lambda: instant(h["GF_START"]) <= instant(h["GF_END"]),
        show={"GF_START": lambda: h["GF_START"], "GF_END": lambda: h["GF_END"]},
        message="the function ends after it begins",
    )  # guidestar.specc:72
    h.undeclared("warning")


def check_fg_SCI(h: HduCheck) -> None:
    """SCI: count rates."""
    h.keywords(keywords_of_id_raw_SCI)
    h.image("float32", shape=("nints", 8, 8), unit="DN/s", nullable=True)  # guidestar.specc:117
    h.rule(
        "exists-CD1_1-CDELT1",
        lambda: h.exists("CD1_1") or h.exists("CDELT1"),
        show={"CD1_1": lambda: h["CD1_1"], "CDELT1": lambda: h["CDELT1"]},
        message="the scale is known",
    )  # wcs.specc:89
    h.rule(
        "exists-CD1_1-PC1_1",
        lambda: not (h.exists("CD1_1") and h.exists("PC1_1")),
        show={"CD1_1": lambda: h["CD1_1"], "PC1_1": lambda: h["PC1_1"]},
        message="PC and CD exclude each other",
    )  # wcs.specc:90
    h.undeclared("warning")


def check_fg_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("nints", 8, 8), unit="DN/s", unit_absent=True, nullable=True, at_least=0
    )  # guidestar.specc:120
    h.undeclared("warning")


def check_fg_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel, in all images."""
    h.image("uint32", shape=(8, 8), bits=DATA_QUALITY)  # guidestar.specc:121
    h.undeclared("warning")


def check_fg_POINTING(h: HduCheck) -> None:
    """POINTING: one row a measurement: how far the telescope has moved since the file began."""
    h.keywords(keywords_of_track_raw_POINTING)
    h.column("time", "float64", unit="ms", unit_absent=True, nullable=True, at_least=0)  # guidestar.specc:168
    h.column("jitter", "float64", unit="mas", unit_absent=True, nullable=True, at_least=0)  # guidestar.specc:169
    h.column("delta_ddc_ra", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:170
    h.column("delta_ddc_dec", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:171
    h.column("delta_aperture_pa", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:172
    h.column("delta_v1_ra", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:173
    h.column("delta_v1_dec", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:174
    h.column("delta_v3_pa", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:175
    h.column("delta_j1_ra", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:176
    h.column("delta_j1_dec", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:177
    h.column("delta_j3_pa", "float64", unit="mas", unit_absent=True, nullable=True)  # guidestar.specc:178
    h.column("HGA_motion", "string|int")  # guidestar.specc:179
    h.rule(
        "JITTRMIN-JITTRAVG-JITTRMAX",
        lambda: h["JITTRMIN"] <= h["JITTRAVG"] and h["JITTRAVG"] <= h["JITTRMAX"],
        if_present=("JITTRMIN", "JITTRAVG", "JITTRMAX"),
        show={"JITTRMIN": lambda: h["JITTRMIN"], "JITTRAVG": lambda: h["JITTRAVG"], "JITTRMAX": lambda: h["JITTRMAX"]},
        message="the average lies between least and most",
    )  # guidestar.specc:181
    h.undeclared("warning", columns="warning")


def check_fg_CENTROIDS(h: HduCheck) -> None:
    """CENTROIDS: one row a packet: where the guider found the star."""
    h.keyword("DETECTID", "string", level="optional")  # guidestar.specc:184
    h.keyword("GUIDESTA", "string", level="optional")  # guidestar.specc:185
    h.column("observatory_time", "string", width=23)  # guidestar.specc:187
    h.column("centroid_time", "string", width=23)  # guidestar.specc:188
    h.column("guide_star_position_x", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:189
    h.column("guide_star_position_y", "float64", unit="arcsec", unit_absent=True)  # guidestar.specc:190
    h.column("guide_star_instrument_counts_per_sec", "float64")  # guidestar.specc:191
    h.column("signal_to_noise_current_frame", "float64")  # guidestar.specc:192
    h.column("delta_signal", "float64")  # guidestar.specc:193
    h.column("delta_noise", "float64")  # guidestar.specc:194
    h.column("psf_width_x", "int32", unit="pixel", unit_absent=True)  # guidestar.specc:195
    h.column("psf_width_y", "int32", unit="pixel", unit_absent=True)  # guidestar.specc:196
    h.column("data_quality", "int32")  # guidestar.specc:197
    h.column("bad_pixel_flag", "string")  # guidestar.specc:198
    h.column("bad_centroid_dq_flag", "string")  # guidestar.specc:199
    h.column("cosmic_ray_hit_flag", "string", one_of=("NO", "YES"))  # guidestar.specc:200
    h.column("sw_subwindow_loc_change_flag", "string", one_of=("NO", "YES"))  # guidestar.specc:201
    h.column("guide_star_at_detector_subwindow_boundary_flag", "string", one_of=("NO", "YES"))  # guidestar.specc:202
    h.column("subwindow_out_of_FOV_flag", "string", one_of=("NO", "YES"))  # guidestar.specc:203
    h.undeclared("warning", columns="warning")


def check_fg_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_fg_ASDF_tree,
        mirrors=(
            ("PRIMARY", "DATE", "meta.date"),
            ("PRIMARY", "FILENAME", "meta.filename"),
            ("PRIMARY", "DATAMODL", "meta.model_type"),
            ("PRIMARY", "TELESCOP", "meta.telescope"),
            ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
            ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
            ("PRIMARY", "VISIT", "meta.observation.visit_number"),
            ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
            ("PRIMARY", "NINTS", "meta.exposure.nints"),
            ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
            ("PRIMARY", "CAL_VER", "meta.calibration_software_version"),
            ("PRIMARY", "ASNPOOL", "meta.asn.pool_name"),
            ("PRIMARY", "ASNTABLE", "meta.asn.table_name"),
        ),
    )  # guidestar.specc:572
    h.undeclared("warning")


def check_fg_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # guidestar.specc:574


PRODUCTS = (
    FitsProduct(
        "id_raw",
        title="Identification of a guide star, raw",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_gs\-id_(?P<attempt>[1-9])_image(?:_|\-)uncal\.fits",
                "jw{program}{obs}{visit}_gs-id_{attempt}_image(_|-)uncal.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("obs", "number", lambda f: number(f.primary["OBSERVTN"])),
            field("visit", "number", lambda f: number(f.primary["VISIT"])),
            field("attempt", "text"),
        ),
        identify=lambda f: (
            f.primary["EXP_TYPE"] == "FGS_ID-IMAGE" and f.primary["DATAMODL"] in ("Level1bModel", "GuiderRawModel")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_id_raw_primary),
            hdu("SCI", "image", check_id_raw_SCI),
            hdu("FLIGHT", "table", check_id_raw_FLIGHT, names=("Flight Reference Stars", "FLIGHT REFERENCE STARS")),
            hdu("PLANNED", "table", check_id_raw_PLANNED, names=("Planned Reference Stars", "PLANNED REFERENCE STARS")),
            hdu("ASDF", "asdf", check_id_raw_ASDF, level="optional"),
        ),
        dimensions=("ny",),
    ),
    FitsProduct(
        "id",
        title="Identification of a guide star, calibrated",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_gs\-id_(?P<attempt>[1-9])_image(?:_|\-)cal\.fits",
                "jw{program}{obs}{visit}_gs-id_{attempt}_image(_|-)cal.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("obs", "number", lambda f: number(f.primary["OBSERVTN"])),
            field("visit", "number", lambda f: number(f.primary["VISIT"])),
            field("attempt", "text"),
        ),
        identify=lambda f: f.primary["EXP_TYPE"] == "FGS_ID-IMAGE" and f.primary["DATAMODL"] == "GuiderCalModel",
        layout=(
            hdu("PRIMARY", "primary", check_id_primary),
            hdu("SCI", "image", check_id_SCI),
            hdu("ERR", "image", check_id_ERR),
            hdu("DQ", "image", check_id_DQ),
            hdu("FLIGHT", "table", check_id_FLIGHT, names=("Flight Reference Stars", "FLIGHT REFERENCE STARS")),
            hdu("PLANNED", "table", check_id_PLANNED, names=("Planned Reference Stars", "PLANNED REFERENCE STARS")),
            hdu("ASDF", "asdf", check_id_ASDF),
        ),
        dimensions=("ny",),
    ),
    FitsProduct(
        "id_stacked_raw",
        title="Identification of a guide star, strip by strip, raw",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_gs\-id_(?P<attempt>[1-9])_stacked(?:_|\-)uncal\.fits",
                "jw{program}{obs}{visit}_gs-id_{attempt}_stacked(_|-)uncal.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("obs", "number", lambda f: number(f.primary["OBSERVTN"])),
            field("visit", "number", lambda f: number(f.primary["VISIT"])),
            field("attempt", "text"),
        ),
        identify=lambda f: (
            f.primary["EXP_TYPE"] == "FGS_ID-STACK" and f.primary["DATAMODL"] in ("Level1bModel", "GuiderRawModel")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_id_stacked_raw_primary),
            hdu("SCI", "image", check_id_stacked_raw_SCI),
            hdu(
                "FLIGHT",
                "table",
                check_id_stacked_raw_FLIGHT,
                names=("Flight Reference Stars", "FLIGHT REFERENCE STARS"),
            ),
            hdu(
                "PLANNED",
                "table",
                check_id_stacked_raw_PLANNED,
                names=("Planned Reference Stars", "PLANNED REFERENCE STARS"),
            ),
            hdu("ASDF", "asdf", check_id_stacked_raw_ASDF, level="optional"),
        ),
        dimensions=("ny",),
    ),
    FitsProduct(
        "id_stacked",
        title="Identification of a guide star, strip by strip, calibrated",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_gs\-id_(?P<attempt>[1-9])_stacked(?:_|\-)cal\.fits",
                "jw{program}{obs}{visit}_gs-id_{attempt}_stacked(_|-)cal.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("obs", "number", lambda f: number(f.primary["OBSERVTN"])),
            field("visit", "number", lambda f: number(f.primary["VISIT"])),
            field("attempt", "text"),
        ),
        identify=lambda f: f.primary["EXP_TYPE"] == "FGS_ID-STACK" and f.primary["DATAMODL"] == "GuiderCalModel",
        layout=(
            hdu("PRIMARY", "primary", check_id_stacked_primary),
            hdu("SCI", "image", check_id_stacked_SCI),
            hdu("ERR", "image", check_id_stacked_ERR),
            hdu("DQ", "image", check_id_stacked_DQ),
            hdu("FLIGHT", "table", check_id_stacked_FLIGHT, names=("Flight Reference Stars", "FLIGHT REFERENCE STARS")),
            hdu(
                "PLANNED",
                "table",
                check_id_stacked_PLANNED,
                names=("Planned Reference Stars", "PLANNED REFERENCE STARS"),
            ),
            hdu("ASDF", "asdf", check_id_stacked_ASDF),
        ),
        dimensions=("ny",),
    ),
    FitsProduct(
        "acq1_raw",
        title="First acquisition of a guide star, raw",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_gs\-acq1_(?P<stamp>[0-9]{4}(?:00[1-9]|0[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9]|60))_uncal\.fits",
                "jw{program}{obs}{visit}_gs-acq1_{stamp}_uncal.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("obs", "number", lambda f: number(f.primary["OBSERVTN"])),
            field("visit", "number", lambda f: number(f.primary["VISIT"])),
            field("stamp", "date", lambda f: instant(f.primary["DATE-END"]), written="YYYYDDDhhmmss"),
        ),
        identify=lambda f: (
            f.primary["EXP_TYPE"] == "FGS_ACQ1" and f.primary["DATAMODL"] in ("Level1bModel", "GuiderRawModel")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_acq1_raw_primary),
            hdu("SCI", "image", check_acq1_raw_SCI),
            hdu("ASDF", "asdf", check_acq1_raw_ASDF, level="optional"),
        ),
        dimensions=("nints",),
    ),
    FitsProduct(
        "acq1",
        title="First acquisition of a guide star, calibrated",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_gs\-acq1_(?P<stamp>[0-9]{4}(?:00[1-9]|0[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9]|60))_cal\.fits",
                "jw{program}{obs}{visit}_gs-acq1_{stamp}_cal.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("obs", "number", lambda f: number(f.primary["OBSERVTN"])),
            field("visit", "number", lambda f: number(f.primary["VISIT"])),
            field("stamp", "date", lambda f: instant(f.primary["DATE-END"]), written="YYYYDDDhhmmss"),
        ),
        identify=lambda f: f.primary["EXP_TYPE"] == "FGS_ACQ1" and f.primary["DATAMODL"] == "GuiderCalModel",
        layout=(
            hdu("PRIMARY", "primary", check_acq1_primary),
            hdu("SCI", "image", check_acq1_SCI),
            hdu("ERR", "image", check_acq1_ERR),
            hdu("DQ", "image", check_acq1_DQ),
            hdu("ASDF", "asdf", check_acq1_ASDF),
        ),
        dimensions=("nints",),
    ),
    FitsProduct(
        "acq2_raw",
        title="Second acquisition of a guide star, raw",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_gs\-acq2_(?P<stamp>[0-9]{4}(?:00[1-9]|0[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9]|60))_uncal\.fits",
                "jw{program}{obs}{visit}_gs-acq2_{stamp}_uncal.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("obs", "number", lambda f: number(f.primary["OBSERVTN"])),
            field("visit", "number", lambda f: number(f.primary["VISIT"])),
            field("stamp", "date", lambda f: instant(f.primary["DATE-END"]), written="YYYYDDDhhmmss"),
        ),
        identify=lambda f: (
            f.primary["EXP_TYPE"] == "FGS_ACQ2" and f.primary["DATAMODL"] in ("Level1bModel", "GuiderRawModel")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_acq2_raw_primary),
            hdu("SCI", "image", check_acq2_raw_SCI),
            hdu("ASDF", "asdf", check_acq2_raw_ASDF, level="optional"),
        ),
        dimensions=("nints",),
    ),
    FitsProduct(
        "acq2",
        title="Second acquisition of a guide star, calibrated",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_gs\-acq2_(?P<stamp>[0-9]{4}(?:00[1-9]|0[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9]|60))_cal\.fits",
                "jw{program}{obs}{visit}_gs-acq2_{stamp}_cal.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("obs", "number", lambda f: number(f.primary["OBSERVTN"])),
            field("visit", "number", lambda f: number(f.primary["VISIT"])),
            field("stamp", "date", lambda f: instant(f.primary["DATE-END"]), written="YYYYDDDhhmmss"),
        ),
        identify=lambda f: f.primary["EXP_TYPE"] == "FGS_ACQ2" and f.primary["DATAMODL"] == "GuiderCalModel",
        layout=(
            hdu("PRIMARY", "primary", check_acq2_primary),
            hdu("SCI", "image", check_acq2_SCI),
            hdu("ERR", "image", check_acq2_ERR),
            hdu("DQ", "image", check_acq2_DQ),
            hdu("ASDF", "asdf", check_acq2_ASDF),
        ),
        dimensions=("nints",),
    ),
    FitsProduct(
        "track_raw",
        title="Track of a guide star, raw",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_gs\-track_(?P<stamp>[0-9]{4}(?:00[1-9]|0[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9]|60))_uncal\.fits",
                "jw{program}{obs}{visit}_gs-track_{stamp}_uncal.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("obs", "number", lambda f: number(f.primary["OBSERVTN"])),
            field("visit", "number", lambda f: number(f.primary["VISIT"])),
            field("stamp", "date", lambda f: instant(f.primary["DATE-END"]), written="YYYYDDDhhmmss"),
        ),
        identify=lambda f: (
            f.primary["EXP_TYPE"] == "FGS_TRACK" and f.primary["DATAMODL"] in ("Level1bModel", "GuiderRawModel")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_track_raw_primary),
            hdu("SCI", "image", check_track_raw_SCI),
            hdu("POINTING", "table", check_track_raw_POINTING, names=("Pointing", "POINTING")),
            hdu("CENTROIDS", "table", check_track_raw_CENTROIDS, names=("FGS Centroid Packet", "FGS CENTROID PACKET")),
            hdu("WINDOW", "table", check_track_raw_WINDOW, names=("Track subarray table", "TRACK SUBARRAY TABLE")),
            hdu("ASDF", "asdf", check_track_raw_ASDF, level="optional"),
        ),
        dimensions=("nints",),
    ),
    FitsProduct(
        "track",
        title="Track of a guide star, calibrated",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_gs\-track_(?P<stamp>[0-9]{4}(?:00[1-9]|0[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9]|60))_cal\.fits",
                "jw{program}{obs}{visit}_gs-track_{stamp}_cal.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("obs", "number", lambda f: number(f.primary["OBSERVTN"])),
            field("visit", "number", lambda f: number(f.primary["VISIT"])),
            field("stamp", "date", lambda f: instant(f.primary["DATE-END"]), written="YYYYDDDhhmmss"),
        ),
        identify=lambda f: f.primary["EXP_TYPE"] == "FGS_TRACK" and f.primary["DATAMODL"] == "GuiderCalModel",
        layout=(
            hdu("PRIMARY", "primary", check_track_primary),
            hdu("SCI", "image", check_track_SCI),
            hdu("ERR", "image", check_track_ERR),
            hdu("DQ", "image", check_track_DQ),
            hdu("POINTING", "table", check_track_POINTING, names=("Pointing", "POINTING")),
            hdu("CENTROIDS", "table", check_track_CENTROIDS, names=("FGS Centroid Packet", "FGS CENTROID PACKET")),
            hdu("WINDOW", "table", check_track_WINDOW, names=("Track subarray table", "TRACK SUBARRAY TABLE")),
            hdu("ASDF", "asdf", check_track_ASDF),
        ),
        dimensions=("nints",),
    ),
    FitsProduct(
        "fg_raw",
        title="Fine guide, raw",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_gs\-fg_(?P<stamp>[0-9]{4}(?:00[1-9]|0[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9]|60))_uncal\.fits",
                "jw{program}{obs}{visit}_gs-fg_{stamp}_uncal.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("obs", "number", lambda f: number(f.primary["OBSERVTN"])),
            field("visit", "number", lambda f: number(f.primary["VISIT"])),
            field("stamp", "date", lambda f: instant(f.primary["DATE-END"]), written="YYYYDDDhhmmss"),
        ),
        identify=lambda f: (
            f.primary["EXP_TYPE"] == "FGS_FINEGUIDE" and f.primary["DATAMODL"] in ("Level1bModel", "GuiderRawModel")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_fg_raw_primary),
            hdu("SCI", "image", check_fg_raw_SCI),
            hdu("POINTING", "table", check_fg_raw_POINTING, names=("Pointing", "POINTING")),
            hdu("CENTROIDS", "table", check_fg_raw_CENTROIDS, names=("FGS Centroid Packet", "FGS CENTROID PACKET")),
            hdu("ASDF", "asdf", check_fg_raw_ASDF, level="optional"),
        ),
        dimensions=("nints",),
    ),
    FitsProduct(
        "fg",
        title="Fine guide, calibrated",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_gs\-fg_(?P<stamp>[0-9]{4}(?:00[1-9]|0[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9]|60))_cal\.fits",
                "jw{program}{obs}{visit}_gs-fg_{stamp}_cal.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("obs", "number", lambda f: number(f.primary["OBSERVTN"])),
            field("visit", "number", lambda f: number(f.primary["VISIT"])),
            field("stamp", "date", lambda f: instant(f.primary["DATE-END"]), written="YYYYDDDhhmmss"),
        ),
        identify=lambda f: f.primary["EXP_TYPE"] == "FGS_FINEGUIDE" and f.primary["DATAMODL"] == "GuiderCalModel",
        layout=(
            hdu("PRIMARY", "primary", check_fg_primary),
            hdu("SCI", "image", check_fg_SCI),
            hdu("ERR", "image", check_fg_ERR),
            hdu("DQ", "image", check_fg_DQ),
            hdu("POINTING", "table", check_fg_POINTING, names=("Pointing", "POINTING")),
            hdu("CENTROIDS", "table", check_fg_CENTROIDS, names=("FGS Centroid Packet", "FGS CENTROID PACKET")),
            hdu("ASDF", "asdf", check_fg_ASDF),
        ),
        dimensions=("nints",),
    ),
)

RULES = """\
error 0:238 id_raw:name
error 1:864 id_raw/name/program:value
error 1:865 id_raw/name/obs:value
error 1:866 id_raw/name/visit:value
error 0:232 id_raw:undeclared-hdu
error 1:20 id_raw/PRIMARY/DATE:presence
error 1:20 id_raw/PRIMARY/DATE:type
error 1:20 id_raw/PRIMARY/DATE:null
error 1:20 id_raw/PRIMARY/FILENAME:presence
error 1:20 id_raw/PRIMARY/FILENAME:type
error 1:20 id_raw/PRIMARY/FILENAME:null
error 1:20 id_raw/PRIMARY/FILENAME:value
error 1:20 id_raw/PRIMARY/DATAMODL:presence
error 1:20 id_raw/PRIMARY/DATAMODL:type
error 1:20 id_raw/PRIMARY/DATAMODL:null
error 1:20 id_raw/PRIMARY/DATAMODL:in
error 1:20 id_raw/PRIMARY/TELESCOP:presence
error 1:20 id_raw/PRIMARY/TELESCOP:type
error 1:20 id_raw/PRIMARY/TELESCOP:null
error 1:20 id_raw/PRIMARY/TELESCOP:value
error 1:21 id_raw/PRIMARY/ORIGIN:presence
error 1:21 id_raw/PRIMARY/ORIGIN:type
error 1:21 id_raw/PRIMARY/ORIGIN:null
error 1:22 id_raw/PRIMARY/TIMESYS:presence
error 1:22 id_raw/PRIMARY/TIMESYS:type
error 1:22 id_raw/PRIMARY/TIMESYS:null
error 1:22 id_raw/PRIMARY/TIMESYS:value
error 1:23 id_raw/PRIMARY/TIMEUNIT:presence
error 1:23 id_raw/PRIMARY/TIMEUNIT:type
error 1:23 id_raw/PRIMARY/TIMEUNIT:null
error 1:23 id_raw/PRIMARY/TIMEUNIT:value
info 1:24 id_raw/PRIMARY/FILETYPE:presence
error 1:24 id_raw/PRIMARY/FILETYPE:type
error 1:24 id_raw/PRIMARY/FILETYPE:null
error 1:25 id_raw/PRIMARY/SDP_VER:presence
error 1:25 id_raw/PRIMARY/SDP_VER:type
error 1:25 id_raw/PRIMARY/SDP_VER:null
error 1:26 id_raw/PRIMARY/PRD_VER:presence
error 1:26 id_raw/PRIMARY/PRD_VER:type
error 1:26 id_raw/PRIMARY/PRD_VER:null
error 1:26 id_raw/PRIMARY/PRD_VER:matches
error 1:27 id_raw/PRIMARY/OSS_VER:type
error 1:27 id_raw/PRIMARY/OSS_VER:null
error 1:28 id_raw/PRIMARY/GSC_VER:type
error 1:28 id_raw/PRIMARY/GSC_VER:null
error 1:29 id_raw/PRIMARY/HGA_MOVE:presence
error 1:29 id_raw/PRIMARY/HGA_MOVE:type
error 1:29 id_raw/PRIMARY/HGA_MOVE:null
error 1:30 id_raw/PRIMARY/HGA_STRT:type
error 1:30 id_raw/PRIMARY/HGA_STRT:null
error 1:31 id_raw/PRIMARY/HGA_STOP:type
error 1:31 id_raw/PRIMARY/HGA_STOP:null
error 1:32 id_raw/PRIMARY/PWFSEET:presence
error 1:32 id_raw/PRIMARY/PWFSEET:type
error 1:32 id_raw/PRIMARY/PWFSEET:null
error 1:32 id_raw/PRIMARY/PWFSEET:unit
error 1:33 id_raw/PRIMARY/NWFSEST:presence
error 1:33 id_raw/PRIMARY/NWFSEST:type
error 1:33 id_raw/PRIMARY/NWFSEST:null
error 1:33 id_raw/PRIMARY/NWFSEST:unit
error 1:34 id_raw/PRIMARY/COMPRESS:type
error 1:34 id_raw/PRIMARY/COMPRESS:null
error 1:51 id_raw/PRIMARY/TITLE:presence
error 1:51 id_raw/PRIMARY/TITLE:type
error 1:51 id_raw/PRIMARY/TITLE:null
error 1:52 id_raw/PRIMARY/PI_NAME:presence
error 1:52 id_raw/PRIMARY/PI_NAME:type
error 1:52 id_raw/PRIMARY/PI_NAME:null
error 1:53 id_raw/PRIMARY/CATEGORY:presence
error 1:53 id_raw/PRIMARY/CATEGORY:type
error 1:53 id_raw/PRIMARY/CATEGORY:null
warning 1:53 id_raw/PRIMARY/CATEGORY:in
error 1:54 id_raw/PRIMARY/SUBCAT:type
error 1:54 id_raw/PRIMARY/SUBCAT:null
error 1:55 id_raw/PRIMARY/SCICAT:type
error 1:55 id_raw/PRIMARY/SCICAT:null
error 1:56 id_raw/PRIMARY/CONT_ID:type
error 1:56 id_raw/PRIMARY/CONT_ID:null
error 1:63 id_raw/PRIMARY/DATE-OBS:presence
error 1:63 id_raw/PRIMARY/DATE-OBS:type
error 1:63 id_raw/PRIMARY/DATE-OBS:null
error 1:64 id_raw/PRIMARY/TIME-OBS:presence
error 1:64 id_raw/PRIMARY/TIME-OBS:type
error 1:64 id_raw/PRIMARY/TIME-OBS:null
error 1:65 id_raw/PRIMARY/DATE-BEG:presence
error 1:65 id_raw/PRIMARY/DATE-BEG:type
error 1:65 id_raw/PRIMARY/DATE-BEG:null
error 1:66 id_raw/PRIMARY/DATE-END:presence
error 1:66 id_raw/PRIMARY/DATE-END:type
error 1:66 id_raw/PRIMARY/DATE-END:null
error 1:67 id_raw/PRIMARY/OBS_ID:presence
error 1:67 id_raw/PRIMARY/OBS_ID:type
error 1:67 id_raw/PRIMARY/OBS_ID:null
error 1:67 id_raw/PRIMARY/OBS_ID:matches
error 1:68 id_raw/PRIMARY/VISIT_ID:presence
error 1:68 id_raw/PRIMARY/VISIT_ID:type
error 1:68 id_raw/PRIMARY/VISIT_ID:null
error 1:68 id_raw/PRIMARY/VISIT_ID:limit
error 1:69 id_raw/PRIMARY/PROGRAM:presence
error 1:69 id_raw/PRIMARY/PROGRAM:type
error 1:69 id_raw/PRIMARY/PROGRAM:null
error 1:69 id_raw/PRIMARY/PROGRAM:limit
error 1:69 id_raw/PRIMARY/OBSERVTN:presence
error 1:69 id_raw/PRIMARY/OBSERVTN:type
error 1:69 id_raw/PRIMARY/OBSERVTN:null
error 1:69 id_raw/PRIMARY/OBSERVTN:limit
error 1:69 id_raw/PRIMARY/VISIT:presence
error 1:69 id_raw/PRIMARY/VISIT:type
error 1:69 id_raw/PRIMARY/VISIT:null
error 1:69 id_raw/PRIMARY/VISIT:limit
error 1:70 id_raw/PRIMARY/OBSLABEL:type
error 1:70 id_raw/PRIMARY/OBSLABEL:null
error 1:71 id_raw/PRIMARY/OBSFOLDR:type
error 1:71 id_raw/PRIMARY/OBSFOLDR:null
error 1:98 id_raw/PRIMARY/ENG_QUAL:presence
error 1:98 id_raw/PRIMARY/ENG_QUAL:type
error 1:98 id_raw/PRIMARY/ENG_QUAL:null
error 1:98 id_raw/PRIMARY/ENG_QUAL:in
error 1:99 id_raw/PRIMARY/ENGQLPTG:type
error 1:99 id_raw/PRIMARY/ENGQLPTG:null
error 1:99 id_raw/PRIMARY/ENGQLPTG:in
error 1:100 id_raw/PRIMARY/VISITYPE:presence
error 1:100 id_raw/PRIMARY/VISITYPE:type
error 1:100 id_raw/PRIMARY/VISITYPE:null
error 1:100 id_raw/PRIMARY/VISITYPE:in
error 1:101 id_raw/PRIMARY/VSTSTART:presence
error 1:101 id_raw/PRIMARY/VSTSTART:type
error 1:101 id_raw/PRIMARY/VSTSTART:null
error 1:102 id_raw/PRIMARY/VISITSTA:presence
error 1:102 id_raw/PRIMARY/VISITSTA:type
error 1:102 id_raw/PRIMARY/VISITSTA:null
error 1:103 id_raw/PRIMARY/NEXPOSUR:presence
error 1:103 id_raw/PRIMARY/NEXPOSUR:type
error 1:103 id_raw/PRIMARY/NEXPOSUR:null
error 1:103 id_raw/PRIMARY/NEXPOSUR:limit
error 1:104 id_raw/PRIMARY/INTARGET:presence
error 1:104 id_raw/PRIMARY/INTARGET:type
error 1:104 id_raw/PRIMARY/INTARGET:null
error 1:105 id_raw/PRIMARY/TARGOOPP:presence
error 1:105 id_raw/PRIMARY/TARGOOPP:type
error 1:105 id_raw/PRIMARY/TARGOOPP:null
error 1:106 id_raw/PRIMARY/TSOVISIT:presence
error 1:106 id_raw/PRIMARY/TSOVISIT:type
error 1:106 id_raw/PRIMARY/TSOVISIT:null
error 1:107 id_raw/PRIMARY/EXP_ONLY:presence
error 1:107 id_raw/PRIMARY/EXP_ONLY:type
error 1:107 id_raw/PRIMARY/EXP_ONLY:null
error 1:108 id_raw/PRIMARY/CROWDFLD:type
error 1:108 id_raw/PRIMARY/CROWDFLD:null
error 0:54 id_raw/PRIMARY/INSTRUME:presence
error 0:54 id_raw/PRIMARY/INSTRUME:type
error 0:54 id_raw/PRIMARY/INSTRUME:null
error 0:54 id_raw/PRIMARY/INSTRUME:value
error 0:55 id_raw/PRIMARY/DETECTOR:presence
error 0:55 id_raw/PRIMARY/DETECTOR:type
error 0:55 id_raw/PRIMARY/DETECTOR:null
error 0:55 id_raw/PRIMARY/DETECTOR:in
error 0:56 id_raw/PRIMARY/FOCUSPOS:type
error 0:56 id_raw/PRIMARY/FOCUSPOS:null
error 1:236 id_raw/PRIMARY/EXP_TYPE:presence
error 1:236 id_raw/PRIMARY/EXP_TYPE:type
error 1:236 id_raw/PRIMARY/EXP_TYPE:null
error 1:236 id_raw/PRIMARY/EXP_TYPE:value
error 1:236 id_raw/PRIMARY/EXP_TYPE:in
error 1:236 id_raw/PRIMARY/NINTS:presence
error 1:236 id_raw/PRIMARY/NINTS:type
error 1:236 id_raw/PRIMARY/NINTS:null
error 1:236 id_raw/PRIMARY/NINTS:value
error 3:36 id_raw/PRIMARY/NINTS:limit
error 1:237 id_raw/PRIMARY/READPATT:presence
error 1:237 id_raw/PRIMARY/READPATT:type
error 1:237 id_raw/PRIMARY/READPATT:null
error 1:237 id_raw/PRIMARY/READPATT:value
error 1:237 id_raw/PRIMARY/READPATT:in
error 1:238 id_raw/PRIMARY/NGROUPS:presence
error 1:238 id_raw/PRIMARY/NGROUPS:type
error 1:238 id_raw/PRIMARY/NGROUPS:null
error 1:238 id_raw/PRIMARY/NGROUPS:value
error 1:238 id_raw/PRIMARY/NGROUPS:limit
error 1:239 id_raw/PRIMARY/NFRAMES:presence
error 1:239 id_raw/PRIMARY/NFRAMES:type
error 1:239 id_raw/PRIMARY/NFRAMES:null
error 1:239 id_raw/PRIMARY/NFRAMES:in
error 1:239 id_raw/PRIMARY/NFRAMES:limit
error 1:240 id_raw/PRIMARY/FRMDIVSR:presence
error 1:240 id_raw/PRIMARY/FRMDIVSR:type
error 1:240 id_raw/PRIMARY/FRMDIVSR:null
error 1:240 id_raw/PRIMARY/FRMDIVSR:limit
error 1:241 id_raw/PRIMARY/GROUPGAP:presence
error 1:241 id_raw/PRIMARY/GROUPGAP:type
error 1:241 id_raw/PRIMARY/GROUPGAP:null
error 1:241 id_raw/PRIMARY/GROUPGAP:limit
error 1:242 id_raw/PRIMARY/DRPFRMS1:presence
error 1:242 id_raw/PRIMARY/DRPFRMS1:type
error 1:242 id_raw/PRIMARY/DRPFRMS1:null
error 1:242 id_raw/PRIMARY/DRPFRMS1:limit
error 1:243 id_raw/PRIMARY/DRPFRMS3:presence
error 1:243 id_raw/PRIMARY/DRPFRMS3:type
error 1:243 id_raw/PRIMARY/DRPFRMS3:null
error 1:243 id_raw/PRIMARY/DRPFRMS3:limit
error 1:244 id_raw/PRIMARY/NSAMPLES:presence
error 1:244 id_raw/PRIMARY/NSAMPLES:type
error 1:244 id_raw/PRIMARY/NSAMPLES:null
error 1:244 id_raw/PRIMARY/NSAMPLES:limit
error 1:245 id_raw/PRIMARY/TSAMPLE:presence
error 1:245 id_raw/PRIMARY/TSAMPLE:type
error 1:245 id_raw/PRIMARY/TSAMPLE:null
error 1:245 id_raw/PRIMARY/TSAMPLE:unit
error 1:245 id_raw/PRIMARY/TSAMPLE:limit
error 1:246 id_raw/PRIMARY/TFRAME:presence
error 1:246 id_raw/PRIMARY/TFRAME:type
error 1:246 id_raw/PRIMARY/TFRAME:null
error 1:246 id_raw/PRIMARY/TFRAME:unit
error 1:246 id_raw/PRIMARY/TFRAME:limit
error 1:247 id_raw/PRIMARY/TGROUP:presence
error 1:247 id_raw/PRIMARY/TGROUP:type
error 1:247 id_raw/PRIMARY/TGROUP:null
error 1:247 id_raw/PRIMARY/TGROUP:unit
error 1:247 id_raw/PRIMARY/TGROUP:limit
error 1:248 id_raw/PRIMARY/EFFINTTM:presence
error 1:248 id_raw/PRIMARY/EFFINTTM:type
error 1:248 id_raw/PRIMARY/EFFINTTM:null
error 1:248 id_raw/PRIMARY/EFFINTTM:unit
error 1:248 id_raw/PRIMARY/EFFINTTM:limit
error 1:249 id_raw/PRIMARY/DURATION:presence
error 1:249 id_raw/PRIMARY/DURATION:type
error 1:249 id_raw/PRIMARY/DURATION:null
error 1:249 id_raw/PRIMARY/DURATION:unit
error 1:249 id_raw/PRIMARY/DURATION:limit
error 1:250 id_raw/PRIMARY/NRSTSTRT:presence
error 1:250 id_raw/PRIMARY/NRSTSTRT:type
error 1:250 id_raw/PRIMARY/NRSTSTRT:null
error 1:250 id_raw/PRIMARY/NRSTSTRT:limit
error 1:251 id_raw/PRIMARY/NRESETS:presence
error 1:251 id_raw/PRIMARY/NRESETS:type
error 1:251 id_raw/PRIMARY/NRESETS:null
error 1:251 id_raw/PRIMARY/NRESETS:limit
error 1:252 id_raw/PRIMARY/ZEROFRAM:presence
error 1:252 id_raw/PRIMARY/ZEROFRAM:type
error 1:252 id_raw/PRIMARY/ZEROFRAM:null
error 1:253 id_raw/PRIMARY/DATAPROB:presence
error 1:253 id_raw/PRIMARY/DATAPROB:type
error 1:253 id_raw/PRIMARY/DATAPROB:null
error 1:254 id_raw/PRIMARY/SCA_NUM:presence
error 1:254 id_raw/PRIMARY/SCA_NUM:type
error 1:254 id_raw/PRIMARY/SCA_NUM:null
error 1:255 id_raw/PRIMARY/DATAMODE:presence
error 1:255 id_raw/PRIMARY/DATAMODE:type
error 1:255 id_raw/PRIMARY/DATAMODE:null
error 1:318 id_raw/PRIMARY/SUBARRAY:presence
error 1:318 id_raw/PRIMARY/SUBARRAY:type
error 1:318 id_raw/PRIMARY/SUBARRAY:null
error 1:318 id_raw/PRIMARY/SUBARRAY:value
warning 1:318 id_raw/PRIMARY/SUBARRAY:in
error 1:319 id_raw/PRIMARY/SUB_SHRT:type
error 1:319 id_raw/PRIMARY/SUB_SHRT:null
error 1:319 id_raw/PRIMARY/SUB_SHRT:in
error 1:320 id_raw/PRIMARY/SUB_LONG:type
error 1:320 id_raw/PRIMARY/SUB_LONG:null
error 1:320 id_raw/PRIMARY/SUB_LONG:in
error 1:321 id_raw/PRIMARY/SUBSTRT1:presence
error 1:321 id_raw/PRIMARY/SUBSTRT1:type
error 1:321 id_raw/PRIMARY/SUBSTRT1:null
error 1:321 id_raw/PRIMARY/SUBSTRT1:value
error 1:321 id_raw/PRIMARY/SUBSTRT1:limit
error 1:322 id_raw/PRIMARY/SUBSTRT2:presence
error 1:322 id_raw/PRIMARY/SUBSTRT2:type
error 1:322 id_raw/PRIMARY/SUBSTRT2:null
error 1:322 id_raw/PRIMARY/SUBSTRT2:limit
error 1:323 id_raw/PRIMARY/SUBSIZE1:presence
error 1:323 id_raw/PRIMARY/SUBSIZE1:type
error 1:323 id_raw/PRIMARY/SUBSIZE1:null
error 1:323 id_raw/PRIMARY/SUBSIZE1:value
error 1:323 id_raw/PRIMARY/SUBSIZE1:limit
error 1:324 id_raw/PRIMARY/SUBSIZE2:presence
error 1:324 id_raw/PRIMARY/SUBSIZE2:type
error 1:324 id_raw/PRIMARY/SUBSIZE2:null
error 1:324 id_raw/PRIMARY/SUBSIZE2:value
error 1:324 id_raw/PRIMARY/SUBSIZE2:limit
error 1:325 id_raw/PRIMARY/FASTAXIS:presence
error 1:325 id_raw/PRIMARY/FASTAXIS:type
error 1:325 id_raw/PRIMARY/FASTAXIS:null
error 1:325 id_raw/PRIMARY/FASTAXIS:in
error 1:326 id_raw/PRIMARY/SLOWAXIS:presence
error 1:326 id_raw/PRIMARY/SLOWAXIS:type
error 1:326 id_raw/PRIMARY/SLOWAXIS:null
error 1:326 id_raw/PRIMARY/SLOWAXIS:in
error 1:327 id_raw/PRIMARY/DETXCOR:type
error 1:327 id_raw/PRIMARY/DETXCOR:null
error 1:328 id_raw/PRIMARY/DETYCOR:type
error 1:328 id_raw/PRIMARY/DETYCOR:null
error 1:329 id_raw/PRIMARY/DETXSIZ:type
error 1:329 id_raw/PRIMARY/DETXSIZ:null
error 1:329 id_raw/PRIMARY/DETXSIZ:limit
error 1:330 id_raw/PRIMARY/DETYSIZ:type
error 1:330 id_raw/PRIMARY/DETYSIZ:null
error 1:330 id_raw/PRIMARY/DETYSIZ:limit
error 1:331 id_raw/PRIMARY/MSTR_RD1:type
error 1:331 id_raw/PRIMARY/MSTR_RD1:null
error 1:331 id_raw/PRIMARY/MSTR_RD1:limit
error 1:332 id_raw/PRIMARY/MSTR_SK1:type
error 1:332 id_raw/PRIMARY/MSTR_SK1:null
error 1:332 id_raw/PRIMARY/MSTR_SK1:limit
error 1:333 id_raw/PRIMARY/MSTR_RD2:type
error 1:333 id_raw/PRIMARY/MSTR_RD2:null
error 1:333 id_raw/PRIMARY/MSTR_RD2:limit
error 1:334 id_raw/PRIMARY/MSTR_SK2:type
error 1:334 id_raw/PRIMARY/MSTR_SK2:null
error 1:334 id_raw/PRIMARY/MSTR_SK2:limit
error 1:335 id_raw/PRIMARY/MSTR_RPT:type
error 1:335 id_raw/PRIMARY/MSTR_RPT:null
error 1:336 id_raw/PRIMARY/MSTR_ILV:type
error 1:336 id_raw/PRIMARY/MSTR_ILV:null
error 1:337 id_raw/PRIMARY/SSTR_STP:type
error 1:337 id_raw/PRIMARY/SSTR_STP:null
error 1:338 id_raw/PRIMARY/SSTR_NST:type
error 1:338 id_raw/PRIMARY/SSTR_NST:null
error 1:384 id_raw/PRIMARY/APERNAME:presence
error 1:384 id_raw/PRIMARY/APERNAME:type
error 1:384 id_raw/PRIMARY/APERNAME:null
error 1:385 id_raw/PRIMARY/PPS_APER:presence
error 1:385 id_raw/PRIMARY/PPS_APER:type
error 1:385 id_raw/PRIMARY/PPS_APER:null
error 1:386 id_raw/PRIMARY/VA_RA:type
error 1:386 id_raw/PRIMARY/VA_RA:null
error 1:386 id_raw/PRIMARY/VA_RA:unit
error 1:387 id_raw/PRIMARY/VA_DEC:type
error 1:387 id_raw/PRIMARY/VA_DEC:null
error 1:387 id_raw/PRIMARY/VA_DEC:unit
error 1:407 id_raw/PRIMARY/GS_ORDER:presence
error 1:407 id_raw/PRIMARY/GS_ORDER:type
error 1:407 id_raw/PRIMARY/GS_ORDER:null
error 1:407 id_raw/PRIMARY/GS_ORDER:limit
error 1:408 id_raw/PRIMARY/GSSTRTTM:type
error 1:408 id_raw/PRIMARY/GSSTRTTM:null
error 1:409 id_raw/PRIMARY/GSENDTIM:type
error 1:409 id_raw/PRIMARY/GSENDTIM:null
error 1:410 id_raw/PRIMARY/GDSTARID:presence
error 1:410 id_raw/PRIMARY/GDSTARID:type
error 1:410 id_raw/PRIMARY/GDSTARID:null
error 1:411 id_raw/PRIMARY/GS_RA:presence
error 1:411 id_raw/PRIMARY/GS_RA:type
error 1:411 id_raw/PRIMARY/GS_RA:null
error 1:411 id_raw/PRIMARY/GS_RA:unit
error 4:47 id_raw/PRIMARY/GS_RA:limit
error 1:412 id_raw/PRIMARY/GS_DEC:presence
error 1:412 id_raw/PRIMARY/GS_DEC:type
error 1:412 id_raw/PRIMARY/GS_DEC:null
error 1:412 id_raw/PRIMARY/GS_DEC:unit
error 4:48 id_raw/PRIMARY/GS_DEC:limit
error 1:413 id_raw/PRIMARY/GS_URA:type
error 1:413 id_raw/PRIMARY/GS_URA:null
error 1:413 id_raw/PRIMARY/GS_URA:unit
error 1:413 id_raw/PRIMARY/GS_URA:limit
error 1:414 id_raw/PRIMARY/GS_UDEC:type
error 1:414 id_raw/PRIMARY/GS_UDEC:null
error 1:414 id_raw/PRIMARY/GS_UDEC:unit
error 1:414 id_raw/PRIMARY/GS_UDEC:limit
error 1:415 id_raw/PRIMARY/GS_MAG:presence
error 1:415 id_raw/PRIMARY/GS_MAG:type
error 1:415 id_raw/PRIMARY/GS_MAG:null
error 1:415 id_raw/PRIMARY/GS_MAG:unit
error 1:416 id_raw/PRIMARY/GS_UMAG:type
error 1:416 id_raw/PRIMARY/GS_UMAG:null
error 1:416 id_raw/PRIMARY/GS_UMAG:unit
error 1:416 id_raw/PRIMARY/GS_UMAG:limit
error 1:417 id_raw/PRIMARY/GS_EPOCH:type
error 1:417 id_raw/PRIMARY/GS_EPOCH:null
error 1:418 id_raw/PRIMARY/GS_MURA:type
error 1:418 id_raw/PRIMARY/GS_MURA:null
error 1:418 id_raw/PRIMARY/GS_MURA:unit
error 1:419 id_raw/PRIMARY/GS_MUDEC:type
error 1:419 id_raw/PRIMARY/GS_MUDEC:null
error 1:419 id_raw/PRIMARY/GS_MUDEC:unit
error 1:420 id_raw/PRIMARY/GS_PARA:type
error 1:420 id_raw/PRIMARY/GS_PARA:null
error 1:420 id_raw/PRIMARY/GS_PARA:unit
error 1:421 id_raw/PRIMARY/GS_V3_PA:type
error 1:421 id_raw/PRIMARY/GS_V3_PA:null
error 1:421 id_raw/PRIMARY/GS_V3_PA:unit
error 1:422 id_raw/PRIMARY/FGS_APER:type
error 1:422 id_raw/PRIMARY/FGS_APER:null
error 1:423 id_raw/PRIMARY/GSIDL_X:type
error 1:423 id_raw/PRIMARY/GSIDL_X:null
error 1:424 id_raw/PRIMARY/GSIDL_Y:type
error 1:424 id_raw/PRIMARY/GSIDL_Y:null
error 1:425 id_raw/PRIMARY/GSCENTX:type
error 1:425 id_raw/PRIMARY/GSCENTX:null
error 1:425 id_raw/PRIMARY/GSCENTX:unit
error 1:426 id_raw/PRIMARY/GSCENTY:type
error 1:426 id_raw/PRIMARY/GSCENTY:null
error 1:426 id_raw/PRIMARY/GSCENTY:unit
error 1:427 id_raw/PRIMARY/PCS_MODE:presence
error 1:427 id_raw/PRIMARY/PCS_MODE:type
error 1:427 id_raw/PRIMARY/PCS_MODE:null
error 1:427 id_raw/PRIMARY/PCS_MODE:in
error 1:428 id_raw/PRIMARY/VISITEND:type
error 1:428 id_raw/PRIMARY/VISITEND:null
error 0:62 id_raw/PRIMARY/GF_START:presence
error 0:62 id_raw/PRIMARY/GF_START:type
error 0:62 id_raw/PRIMARY/GF_START:null
error 0:63 id_raw/PRIMARY/GF_END:presence
error 0:63 id_raw/PRIMARY/GF_END:type
error 0:63 id_raw/PRIMARY/GF_END:null
error 0:64 id_raw/PRIMARY/DATASTRT:presence
error 0:64 id_raw/PRIMARY/DATASTRT:type
error 0:64 id_raw/PRIMARY/DATASTRT:null
error 0:64 id_raw/PRIMARY/DATASTRT:unit
error 0:65 id_raw/PRIMARY/DATAEND:presence
error 0:65 id_raw/PRIMARY/DATAEND:type
error 0:65 id_raw/PRIMARY/DATAEND:null
error 0:65 id_raw/PRIMARY/DATAEND:unit
error 0:66 id_raw/PRIMARY/GSACSTAT:presence
error 0:66 id_raw/PRIMARY/GSACSTAT:type
error 0:66 id_raw/PRIMARY/GSACSTAT:null
warning 0:66 id_raw/PRIMARY/GSACSTAT:in
error 0:239 id_raw/PRIMARY:shape
error 1:73 id_raw/PRIMARY:DATE-BEG-DATE-END
error 1:74 id_raw/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:82 id_raw/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:340 id_raw/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 id_raw/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:68 id_raw/PRIMARY:DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS
error 0:69 id_raw/PRIMARY:DATE-BEG-DATASTRT
error 0:70 id_raw/PRIMARY:DATE-END-DATAEND
error 0:71 id_raw/PRIMARY:DURATION-DATAEND-DATASTRT
error 0:72 id_raw/PRIMARY:GF_START-GF_END
warning 0:239 id_raw/PRIMARY:undeclared-keyword
error 0:97 id_raw/SCI:presence
error 0:97 id_raw/SCI:kind
error 0:97 id_raw/SCI:match
error 1:612 id_raw/SCI/REFFRAME:presence
error 1:612 id_raw/SCI/REFFRAME:type
error 1:612 id_raw/SCI/REFFRAME:null
error 1:612 id_raw/SCI/REFFRAME:value
error 1:613 id_raw/SCI/EPH_TYPE:presence
error 1:613 id_raw/SCI/EPH_TYPE:type
error 1:613 id_raw/SCI/EPH_TYPE:null
error 1:613 id_raw/SCI/EPH_TYPE:in
error 1:614 id_raw/SCI/EPH_TIME:presence
error 1:614 id_raw/SCI/EPH_TIME:type
error 1:614 id_raw/SCI/EPH_TIME:null
error 1:614 id_raw/SCI/EPH_TIME:unit
error 1:615 id_raw/SCI/JWST_X:presence
error 1:615 id_raw/SCI/JWST_X:type
error 1:615 id_raw/SCI/JWST_X:null
error 1:615 id_raw/SCI/JWST_X:unit
error 1:616 id_raw/SCI/JWST_Y:presence
error 1:616 id_raw/SCI/JWST_Y:type
error 1:616 id_raw/SCI/JWST_Y:null
error 1:616 id_raw/SCI/JWST_Y:unit
error 1:617 id_raw/SCI/JWST_Z:presence
error 1:617 id_raw/SCI/JWST_Z:type
error 1:617 id_raw/SCI/JWST_Z:null
error 1:617 id_raw/SCI/JWST_Z:unit
error 1:618 id_raw/SCI/OBSGEO-X:presence
error 1:618 id_raw/SCI/OBSGEO-X:type
error 1:618 id_raw/SCI/OBSGEO-X:null
error 1:618 id_raw/SCI/OBSGEO-X:unit
error 1:619 id_raw/SCI/OBSGEO-Y:presence
error 1:619 id_raw/SCI/OBSGEO-Y:type
error 1:619 id_raw/SCI/OBSGEO-Y:null
error 1:619 id_raw/SCI/OBSGEO-Y:unit
error 1:620 id_raw/SCI/OBSGEO-Z:presence
error 1:620 id_raw/SCI/OBSGEO-Z:type
error 1:620 id_raw/SCI/OBSGEO-Z:null
error 1:620 id_raw/SCI/OBSGEO-Z:unit
error 1:621 id_raw/SCI/JWST_DX:presence
error 1:621 id_raw/SCI/JWST_DX:type
error 1:621 id_raw/SCI/JWST_DX:null
error 1:621 id_raw/SCI/JWST_DX:unit
error 1:622 id_raw/SCI/JWST_DY:presence
error 1:622 id_raw/SCI/JWST_DY:type
error 1:622 id_raw/SCI/JWST_DY:null
error 1:622 id_raw/SCI/JWST_DY:unit
error 1:623 id_raw/SCI/JWST_DZ:presence
error 1:623 id_raw/SCI/JWST_DZ:type
error 1:623 id_raw/SCI/JWST_DZ:null
error 1:623 id_raw/SCI/JWST_DZ:unit
error 1:624 id_raw/SCI/OBSGEODX:presence
error 1:624 id_raw/SCI/OBSGEODX:type
error 1:624 id_raw/SCI/OBSGEODX:null
error 1:624 id_raw/SCI/OBSGEODX:unit
error 1:625 id_raw/SCI/OBSGEODY:presence
error 1:625 id_raw/SCI/OBSGEODY:type
error 1:625 id_raw/SCI/OBSGEODY:null
error 1:625 id_raw/SCI/OBSGEODY:unit
error 1:626 id_raw/SCI/OBSGEODZ:presence
error 1:626 id_raw/SCI/OBSGEODZ:type
error 1:626 id_raw/SCI/OBSGEODZ:null
error 1:626 id_raw/SCI/OBSGEODZ:unit
error 0:81 id_raw/SCI/RADESYS:presence
error 0:81 id_raw/SCI/RADESYS:type
error 0:81 id_raw/SCI/RADESYS:null
error 0:81 id_raw/SCI/RADESYS:value
error 0:82 id_raw/SCI/PA_APER:presence
error 0:82 id_raw/SCI/PA_APER:type
error 0:82 id_raw/SCI/PA_APER:null
error 0:82 id_raw/SCI/PA_APER:unit
error 0:83 id_raw/SCI/RA_V1:type
error 0:83 id_raw/SCI/RA_V1:null
error 0:83 id_raw/SCI/RA_V1:unit
error 4:47 id_raw/SCI/RA_V1:limit
error 0:84 id_raw/SCI/DEC_V1:type
error 0:84 id_raw/SCI/DEC_V1:null
error 0:84 id_raw/SCI/DEC_V1:unit
error 4:48 id_raw/SCI/DEC_V1:limit
error 0:85 id_raw/SCI/PA_V3:type
error 0:85 id_raw/SCI/PA_V3:null
error 0:85 id_raw/SCI/PA_V3:unit
error 1:651 id_raw/SCI/V2_REF:presence
error 1:651 id_raw/SCI/V2_REF:type
error 1:651 id_raw/SCI/V2_REF:null
error 1:651 id_raw/SCI/V2_REF:unit
error 1:652 id_raw/SCI/V3_REF:presence
error 1:652 id_raw/SCI/V3_REF:type
error 1:652 id_raw/SCI/V3_REF:null
error 1:652 id_raw/SCI/V3_REF:unit
error 1:653 id_raw/SCI/VPARITY:presence
error 1:653 id_raw/SCI/VPARITY:type
error 1:653 id_raw/SCI/VPARITY:null
error 1:653 id_raw/SCI/VPARITY:in
error 1:654 id_raw/SCI/V3I_YANG:presence
error 1:654 id_raw/SCI/V3I_YANG:type
error 1:654 id_raw/SCI/V3I_YANG:null
error 1:654 id_raw/SCI/V3I_YANG:unit
error 1:655 id_raw/SCI/XREF_SCI:type
error 1:655 id_raw/SCI/XREF_SCI:null
error 1:655 id_raw/SCI/XREF_SCI:unit
error 1:656 id_raw/SCI/YREF_SCI:type
error 1:656 id_raw/SCI/YREF_SCI:null
error 1:656 id_raw/SCI/YREF_SCI:unit
error 0:88 id_raw/SCI/RA_REF:type
error 0:88 id_raw/SCI/RA_REF:null
error 0:88 id_raw/SCI/RA_REF:unit
error 0:89 id_raw/SCI/DEC_REF:type
error 0:89 id_raw/SCI/DEC_REF:null
error 0:89 id_raw/SCI/DEC_REF:unit
error 4:48 id_raw/SCI/DEC_REF:limit
error 0:90 id_raw/SCI/ROLL_REF:type
error 0:90 id_raw/SCI/ROLL_REF:null
error 0:90 id_raw/SCI/ROLL_REF:unit
error 4:78 id_raw/SCI/WCSAXES:presence
error 4:78 id_raw/SCI/WCSAXES:type
error 4:78 id_raw/SCI/WCSAXES:null
error 4:78 id_raw/SCI/WCSAXES:limit
error 4:79 id_raw/SCI/CTYPE[i]:presence
error 4:79 id_raw/SCI/CTYPE[i]:type
error 4:79 id_raw/SCI/CTYPE[i]:null
error 4:79 id_raw/SCI/CTYPE[i]:matches
error 4:80 id_raw/SCI/CUNIT[i]:presence
error 4:80 id_raw/SCI/CUNIT[i]:type
error 4:80 id_raw/SCI/CUNIT[i]:null
error 4:80 id_raw/SCI/CUNIT[i]:value
error 4:81 id_raw/SCI/CRPIX[i]:presence
error 4:81 id_raw/SCI/CRPIX[i]:type
error 4:81 id_raw/SCI/CRPIX[i]:null
error 4:81 id_raw/SCI/CRPIX[i]:unit
error 4:82 id_raw/SCI/CRVAL[i]:presence
error 4:82 id_raw/SCI/CRVAL[i]:type
error 4:82 id_raw/SCI/CRVAL[i]:null
error 4:82 id_raw/SCI/CRVAL[i]:unit
error 4:83 id_raw/SCI/CDELT[i]:type
error 4:83 id_raw/SCI/CDELT[i]:null
error 4:83 id_raw/SCI/CDELT[i]:unit
error 4:84 id_raw/SCI/PC[i]_[j]:type
error 4:84 id_raw/SCI/PC[i]_[j]:null
error 4:84 id_raw/SCI/PC[i]_[j]:unit
error 4:85 id_raw/SCI/CD[i]_[j]:type
error 4:85 id_raw/SCI/CD[i]_[j]:null
error 4:85 id_raw/SCI/CD[i]_[j]:unit
error 4:86 id_raw/SCI/LONPOLE:type
error 4:86 id_raw/SCI/LONPOLE:null
error 4:86 id_raw/SCI/LONPOLE:unit
error 4:87 id_raw/SCI/LATPOLE:type
error 4:87 id_raw/SCI/LATPOLE:null
error 4:87 id_raw/SCI/LATPOLE:unit
error 0:97 id_raw/SCI:type
error 0:97 id_raw/SCI:shape
error 0:97 id_raw/SCI:null
error 0:97 id_raw/SCI:unit
error 4:89 id_raw/SCI:exists-CD1_1-CDELT1
error 4:90 id_raw/SCI:exists-CD1_1-PC1_1
warning 0:97 id_raw/SCI:undeclared-keyword
error 0:125 id_raw/FLIGHT:presence
error 0:125 id_raw/FLIGHT:kind
error 0:125 id_raw/FLIGHT:match
error 0:126 id_raw/FLIGHT/NUMREFST:type
error 0:126 id_raw/FLIGHT/NUMREFST:null
error 0:126 id_raw/FLIGHT/NUMREFST:limit
error 0:128 id_raw/FLIGHT/reference_star_id:presence
error 0:128 id_raw/FLIGHT/reference_star_id:type
error 0:128 id_raw/FLIGHT/reference_star_id:shape
error 0:128 id_raw/FLIGHT/reference_star_id:null
error 0:129 id_raw/FLIGHT/id_x:presence
error 0:129 id_raw/FLIGHT/id_x:type
error 0:129 id_raw/FLIGHT/id_x:shape
error 0:129 id_raw/FLIGHT/id_x:null
error 0:129 id_raw/FLIGHT/id_x:unit
error 0:130 id_raw/FLIGHT/id_y:presence
error 0:130 id_raw/FLIGHT/id_y:type
error 0:130 id_raw/FLIGHT/id_y:shape
error 0:130 id_raw/FLIGHT/id_y:null
error 0:130 id_raw/FLIGHT/id_y:unit
error 0:131 id_raw/FLIGHT/count_rate:presence
error 0:131 id_raw/FLIGHT/count_rate:type
error 0:131 id_raw/FLIGHT/count_rate:shape
error 0:131 id_raw/FLIGHT/count_rate:null
warning 0:125 id_raw/FLIGHT:undeclared-keyword
warning 0:125 id_raw/FLIGHT:undeclared-column
error 0:134 id_raw/PLANNED:presence
error 0:134 id_raw/PLANNED:kind
error 0:134 id_raw/PLANNED:match
error 0:136 id_raw/PLANNED/guide_star_order:presence
error 0:136 id_raw/PLANNED/guide_star_order:type
error 0:136 id_raw/PLANNED/guide_star_order:shape
error 0:136 id_raw/PLANNED/guide_star_order:null
error 0:137 id_raw/PLANNED/reference_order:type
error 0:137 id_raw/PLANNED/reference_order:shape
error 0:137 id_raw/PLANNED/reference_order:null
error 0:138 id_raw/PLANNED/reference_star_id:presence
error 0:138 id_raw/PLANNED/reference_star_id:type
error 0:138 id_raw/PLANNED/reference_star_id:shape
error 0:138 id_raw/PLANNED/reference_star_id:null
error 0:139 id_raw/PLANNED/ra:presence
error 0:139 id_raw/PLANNED/ra:type
error 0:139 id_raw/PLANNED/ra:shape
error 0:139 id_raw/PLANNED/ra:null
error 0:139 id_raw/PLANNED/ra:unit
error 0:139 id_raw/PLANNED/ra:limit
error 0:140 id_raw/PLANNED/dec:presence
error 0:140 id_raw/PLANNED/dec:type
error 0:140 id_raw/PLANNED/dec:shape
error 0:140 id_raw/PLANNED/dec:null
error 0:140 id_raw/PLANNED/dec:unit
error 0:140 id_raw/PLANNED/dec:limit
error 0:141 id_raw/PLANNED/id_x:presence
error 0:141 id_raw/PLANNED/id_x:type
error 0:141 id_raw/PLANNED/id_x:shape
error 0:141 id_raw/PLANNED/id_x:null
error 0:141 id_raw/PLANNED/id_x:unit
error 0:142 id_raw/PLANNED/id_y:presence
error 0:142 id_raw/PLANNED/id_y:type
error 0:142 id_raw/PLANNED/id_y:shape
error 0:142 id_raw/PLANNED/id_y:null
error 0:142 id_raw/PLANNED/id_y:unit
error 0:143 id_raw/PLANNED/fgs_mag:presence
error 0:143 id_raw/PLANNED/fgs_mag:type
error 0:143 id_raw/PLANNED/fgs_mag:shape
error 0:143 id_raw/PLANNED/fgs_mag:null
error 0:143 id_raw/PLANNED/fgs_mag:unit
error 0:144 id_raw/PLANNED/fgs_mag_uncert:presence
error 0:144 id_raw/PLANNED/fgs_mag_uncert:type
error 0:144 id_raw/PLANNED/fgs_mag_uncert:shape
error 0:144 id_raw/PLANNED/fgs_mag_uncert:null
error 0:144 id_raw/PLANNED/fgs_mag_uncert:unit
error 0:145 id_raw/PLANNED/count_rate:presence
error 0:145 id_raw/PLANNED/count_rate:type
error 0:145 id_raw/PLANNED/count_rate:shape
error 0:145 id_raw/PLANNED/count_rate:null
error 0:146 id_raw/PLANNED/count_rate_uncert:presence
error 0:146 id_raw/PLANNED/count_rate_uncert:type
error 0:146 id_raw/PLANNED/count_rate_uncert:shape
error 0:146 id_raw/PLANNED/count_rate_uncert:null
warning 0:134 id_raw/PLANNED:undeclared-keyword
warning 0:134 id_raw/PLANNED:undeclared-column
error 0:255 id_raw/ASDF:kind
error 0:255 id_raw/ASDF:match
warning 0:255 id_raw/ASDF:undeclared-keyword
error 0:257 id_raw/ASDF.tree/data:presence
error 0:257 id_raw/ASDF.tree/data:type
error 0:257 id_raw/ASDF.tree/data:source
error 0:255 id_raw/ASDF.tree:type
error 1:20 id_raw/ASDF.tree/meta.date:mirror
error 1:20 id_raw/ASDF.tree/meta.filename:mirror
error 1:20 id_raw/ASDF.tree/meta.model_type:mirror
error 1:20 id_raw/ASDF.tree/meta.telescope:mirror
error 1:69 id_raw/ASDF.tree/meta.observation.program_number:mirror
error 1:69 id_raw/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 id_raw/ASDF.tree/meta.observation.visit_number:mirror
error 1:236 id_raw/ASDF.tree/meta.exposure.type:mirror
error 1:236 id_raw/ASDF.tree/meta.exposure.nints:mirror
error 1:318 id_raw/ASDF.tree/meta.subarray.name:mirror
error 0:267 id:name
error 1:864 id/name/program:value
error 1:865 id/name/obs:value
error 1:866 id/name/visit:value
error 0:262 id:undeclared-hdu
error 1:20 id/PRIMARY/DATE:presence
error 1:20 id/PRIMARY/DATE:type
error 1:20 id/PRIMARY/DATE:null
error 1:20 id/PRIMARY/FILENAME:presence
error 1:20 id/PRIMARY/FILENAME:type
error 1:20 id/PRIMARY/FILENAME:null
error 1:20 id/PRIMARY/FILENAME:value
error 1:20 id/PRIMARY/DATAMODL:presence
error 1:20 id/PRIMARY/DATAMODL:type
error 1:20 id/PRIMARY/DATAMODL:null
error 1:20 id/PRIMARY/DATAMODL:value
error 1:20 id/PRIMARY/TELESCOP:presence
error 1:20 id/PRIMARY/TELESCOP:type
error 1:20 id/PRIMARY/TELESCOP:null
error 1:20 id/PRIMARY/TELESCOP:value
error 1:21 id/PRIMARY/ORIGIN:presence
error 1:21 id/PRIMARY/ORIGIN:type
error 1:21 id/PRIMARY/ORIGIN:null
error 1:22 id/PRIMARY/TIMESYS:presence
error 1:22 id/PRIMARY/TIMESYS:type
error 1:22 id/PRIMARY/TIMESYS:null
error 1:22 id/PRIMARY/TIMESYS:value
error 1:23 id/PRIMARY/TIMEUNIT:presence
error 1:23 id/PRIMARY/TIMEUNIT:type
error 1:23 id/PRIMARY/TIMEUNIT:null
error 1:23 id/PRIMARY/TIMEUNIT:value
info 1:24 id/PRIMARY/FILETYPE:presence
error 1:24 id/PRIMARY/FILETYPE:type
error 1:24 id/PRIMARY/FILETYPE:null
error 1:25 id/PRIMARY/SDP_VER:presence
error 1:25 id/PRIMARY/SDP_VER:type
error 1:25 id/PRIMARY/SDP_VER:null
error 1:26 id/PRIMARY/PRD_VER:presence
error 1:26 id/PRIMARY/PRD_VER:type
error 1:26 id/PRIMARY/PRD_VER:null
error 1:26 id/PRIMARY/PRD_VER:matches
error 1:27 id/PRIMARY/OSS_VER:type
error 1:27 id/PRIMARY/OSS_VER:null
error 1:28 id/PRIMARY/GSC_VER:type
error 1:28 id/PRIMARY/GSC_VER:null
error 1:29 id/PRIMARY/HGA_MOVE:presence
error 1:29 id/PRIMARY/HGA_MOVE:type
error 1:29 id/PRIMARY/HGA_MOVE:null
error 1:30 id/PRIMARY/HGA_STRT:type
error 1:30 id/PRIMARY/HGA_STRT:null
error 1:31 id/PRIMARY/HGA_STOP:type
error 1:31 id/PRIMARY/HGA_STOP:null
error 1:32 id/PRIMARY/PWFSEET:presence
error 1:32 id/PRIMARY/PWFSEET:type
error 1:32 id/PRIMARY/PWFSEET:null
error 1:32 id/PRIMARY/PWFSEET:unit
error 1:33 id/PRIMARY/NWFSEST:presence
error 1:33 id/PRIMARY/NWFSEST:type
error 1:33 id/PRIMARY/NWFSEST:null
error 1:33 id/PRIMARY/NWFSEST:unit
error 1:34 id/PRIMARY/COMPRESS:type
error 1:34 id/PRIMARY/COMPRESS:null
error 1:51 id/PRIMARY/TITLE:presence
error 1:51 id/PRIMARY/TITLE:type
error 1:51 id/PRIMARY/TITLE:null
error 1:52 id/PRIMARY/PI_NAME:presence
error 1:52 id/PRIMARY/PI_NAME:type
error 1:52 id/PRIMARY/PI_NAME:null
error 1:53 id/PRIMARY/CATEGORY:presence
error 1:53 id/PRIMARY/CATEGORY:type
error 1:53 id/PRIMARY/CATEGORY:null
warning 1:53 id/PRIMARY/CATEGORY:in
error 1:54 id/PRIMARY/SUBCAT:type
error 1:54 id/PRIMARY/SUBCAT:null
error 1:55 id/PRIMARY/SCICAT:type
error 1:55 id/PRIMARY/SCICAT:null
error 1:56 id/PRIMARY/CONT_ID:type
error 1:56 id/PRIMARY/CONT_ID:null
error 1:63 id/PRIMARY/DATE-OBS:presence
error 1:63 id/PRIMARY/DATE-OBS:type
error 1:63 id/PRIMARY/DATE-OBS:null
error 1:64 id/PRIMARY/TIME-OBS:presence
error 1:64 id/PRIMARY/TIME-OBS:type
error 1:64 id/PRIMARY/TIME-OBS:null
error 1:65 id/PRIMARY/DATE-BEG:presence
error 1:65 id/PRIMARY/DATE-BEG:type
error 1:65 id/PRIMARY/DATE-BEG:null
error 1:66 id/PRIMARY/DATE-END:presence
error 1:66 id/PRIMARY/DATE-END:type
error 1:66 id/PRIMARY/DATE-END:null
error 1:67 id/PRIMARY/OBS_ID:presence
error 1:67 id/PRIMARY/OBS_ID:type
error 1:67 id/PRIMARY/OBS_ID:null
error 1:67 id/PRIMARY/OBS_ID:matches
error 1:68 id/PRIMARY/VISIT_ID:presence
error 1:68 id/PRIMARY/VISIT_ID:type
error 1:68 id/PRIMARY/VISIT_ID:null
error 1:68 id/PRIMARY/VISIT_ID:limit
error 1:69 id/PRIMARY/PROGRAM:presence
error 1:69 id/PRIMARY/PROGRAM:type
error 1:69 id/PRIMARY/PROGRAM:null
error 1:69 id/PRIMARY/PROGRAM:limit
error 1:69 id/PRIMARY/OBSERVTN:presence
error 1:69 id/PRIMARY/OBSERVTN:type
error 1:69 id/PRIMARY/OBSERVTN:null
error 1:69 id/PRIMARY/OBSERVTN:limit
error 1:69 id/PRIMARY/VISIT:presence
error 1:69 id/PRIMARY/VISIT:type
error 1:69 id/PRIMARY/VISIT:null
error 1:69 id/PRIMARY/VISIT:limit
error 1:70 id/PRIMARY/OBSLABEL:type
error 1:70 id/PRIMARY/OBSLABEL:null
error 1:71 id/PRIMARY/OBSFOLDR:type
error 1:71 id/PRIMARY/OBSFOLDR:null
error 1:98 id/PRIMARY/ENG_QUAL:presence
error 1:98 id/PRIMARY/ENG_QUAL:type
error 1:98 id/PRIMARY/ENG_QUAL:null
error 1:98 id/PRIMARY/ENG_QUAL:in
error 1:99 id/PRIMARY/ENGQLPTG:type
error 1:99 id/PRIMARY/ENGQLPTG:null
error 1:99 id/PRIMARY/ENGQLPTG:in
error 1:100 id/PRIMARY/VISITYPE:presence
error 1:100 id/PRIMARY/VISITYPE:type
error 1:100 id/PRIMARY/VISITYPE:null
error 1:100 id/PRIMARY/VISITYPE:in
error 1:101 id/PRIMARY/VSTSTART:presence
error 1:101 id/PRIMARY/VSTSTART:type
error 1:101 id/PRIMARY/VSTSTART:null
error 1:102 id/PRIMARY/VISITSTA:presence
error 1:102 id/PRIMARY/VISITSTA:type
error 1:102 id/PRIMARY/VISITSTA:null
error 1:103 id/PRIMARY/NEXPOSUR:presence
error 1:103 id/PRIMARY/NEXPOSUR:type
error 1:103 id/PRIMARY/NEXPOSUR:null
error 1:103 id/PRIMARY/NEXPOSUR:limit
error 1:104 id/PRIMARY/INTARGET:presence
error 1:104 id/PRIMARY/INTARGET:type
error 1:104 id/PRIMARY/INTARGET:null
error 1:105 id/PRIMARY/TARGOOPP:presence
error 1:105 id/PRIMARY/TARGOOPP:type
error 1:105 id/PRIMARY/TARGOOPP:null
error 1:106 id/PRIMARY/TSOVISIT:presence
error 1:106 id/PRIMARY/TSOVISIT:type
error 1:106 id/PRIMARY/TSOVISIT:null
error 1:107 id/PRIMARY/EXP_ONLY:presence
error 1:107 id/PRIMARY/EXP_ONLY:type
error 1:107 id/PRIMARY/EXP_ONLY:null
error 1:108 id/PRIMARY/CROWDFLD:type
error 1:108 id/PRIMARY/CROWDFLD:null
error 0:54 id/PRIMARY/INSTRUME:presence
error 0:54 id/PRIMARY/INSTRUME:type
error 0:54 id/PRIMARY/INSTRUME:null
error 0:54 id/PRIMARY/INSTRUME:value
error 0:55 id/PRIMARY/DETECTOR:presence
error 0:55 id/PRIMARY/DETECTOR:type
error 0:55 id/PRIMARY/DETECTOR:null
error 0:55 id/PRIMARY/DETECTOR:in
error 0:56 id/PRIMARY/FOCUSPOS:type
error 0:56 id/PRIMARY/FOCUSPOS:null
error 1:236 id/PRIMARY/EXP_TYPE:presence
error 1:236 id/PRIMARY/EXP_TYPE:type
error 1:236 id/PRIMARY/EXP_TYPE:null
error 1:236 id/PRIMARY/EXP_TYPE:value
error 1:236 id/PRIMARY/EXP_TYPE:in
error 1:236 id/PRIMARY/NINTS:presence
error 1:236 id/PRIMARY/NINTS:type
error 1:236 id/PRIMARY/NINTS:null
error 1:236 id/PRIMARY/NINTS:value
error 3:36 id/PRIMARY/NINTS:limit
error 1:237 id/PRIMARY/READPATT:presence
error 1:237 id/PRIMARY/READPATT:type
error 1:237 id/PRIMARY/READPATT:null
error 1:237 id/PRIMARY/READPATT:value
error 1:237 id/PRIMARY/READPATT:in
error 1:238 id/PRIMARY/NGROUPS:presence
error 1:238 id/PRIMARY/NGROUPS:type
error 1:238 id/PRIMARY/NGROUPS:null
error 1:238 id/PRIMARY/NGROUPS:value
error 1:238 id/PRIMARY/NGROUPS:limit
error 1:239 id/PRIMARY/NFRAMES:presence
error 1:239 id/PRIMARY/NFRAMES:type
error 1:239 id/PRIMARY/NFRAMES:null
error 1:239 id/PRIMARY/NFRAMES:in
error 1:239 id/PRIMARY/NFRAMES:limit
error 1:240 id/PRIMARY/FRMDIVSR:presence
error 1:240 id/PRIMARY/FRMDIVSR:type
error 1:240 id/PRIMARY/FRMDIVSR:null
error 1:240 id/PRIMARY/FRMDIVSR:limit
error 1:241 id/PRIMARY/GROUPGAP:presence
error 1:241 id/PRIMARY/GROUPGAP:type
error 1:241 id/PRIMARY/GROUPGAP:null
error 1:241 id/PRIMARY/GROUPGAP:limit
error 1:242 id/PRIMARY/DRPFRMS1:presence
error 1:242 id/PRIMARY/DRPFRMS1:type
error 1:242 id/PRIMARY/DRPFRMS1:null
error 1:242 id/PRIMARY/DRPFRMS1:limit
error 1:243 id/PRIMARY/DRPFRMS3:presence
error 1:243 id/PRIMARY/DRPFRMS3:type
error 1:243 id/PRIMARY/DRPFRMS3:null
error 1:243 id/PRIMARY/DRPFRMS3:limit
error 1:244 id/PRIMARY/NSAMPLES:presence
error 1:244 id/PRIMARY/NSAMPLES:type
error 1:244 id/PRIMARY/NSAMPLES:null
error 1:244 id/PRIMARY/NSAMPLES:limit
error 1:245 id/PRIMARY/TSAMPLE:presence
error 1:245 id/PRIMARY/TSAMPLE:type
error 1:245 id/PRIMARY/TSAMPLE:null
error 1:245 id/PRIMARY/TSAMPLE:unit
error 1:245 id/PRIMARY/TSAMPLE:limit
error 1:246 id/PRIMARY/TFRAME:presence
error 1:246 id/PRIMARY/TFRAME:type
error 1:246 id/PRIMARY/TFRAME:null
error 1:246 id/PRIMARY/TFRAME:unit
error 1:246 id/PRIMARY/TFRAME:limit
error 1:247 id/PRIMARY/TGROUP:presence
error 1:247 id/PRIMARY/TGROUP:type
error 1:247 id/PRIMARY/TGROUP:null
error 1:247 id/PRIMARY/TGROUP:unit
error 1:247 id/PRIMARY/TGROUP:limit
error 1:248 id/PRIMARY/EFFINTTM:presence
error 1:248 id/PRIMARY/EFFINTTM:type
error 1:248 id/PRIMARY/EFFINTTM:null
error 1:248 id/PRIMARY/EFFINTTM:unit
error 1:248 id/PRIMARY/EFFINTTM:limit
error 1:249 id/PRIMARY/DURATION:presence
error 1:249 id/PRIMARY/DURATION:type
error 1:249 id/PRIMARY/DURATION:null
error 1:249 id/PRIMARY/DURATION:unit
error 1:249 id/PRIMARY/DURATION:limit
error 1:250 id/PRIMARY/NRSTSTRT:presence
error 1:250 id/PRIMARY/NRSTSTRT:type
error 1:250 id/PRIMARY/NRSTSTRT:null
error 1:250 id/PRIMARY/NRSTSTRT:limit
error 1:251 id/PRIMARY/NRESETS:presence
error 1:251 id/PRIMARY/NRESETS:type
error 1:251 id/PRIMARY/NRESETS:null
error 1:251 id/PRIMARY/NRESETS:limit
error 1:252 id/PRIMARY/ZEROFRAM:presence
error 1:252 id/PRIMARY/ZEROFRAM:type
error 1:252 id/PRIMARY/ZEROFRAM:null
error 1:253 id/PRIMARY/DATAPROB:presence
error 1:253 id/PRIMARY/DATAPROB:type
error 1:253 id/PRIMARY/DATAPROB:null
error 1:254 id/PRIMARY/SCA_NUM:presence
error 1:254 id/PRIMARY/SCA_NUM:type
error 1:254 id/PRIMARY/SCA_NUM:null
error 1:255 id/PRIMARY/DATAMODE:presence
error 1:255 id/PRIMARY/DATAMODE:type
error 1:255 id/PRIMARY/DATAMODE:null
error 1:318 id/PRIMARY/SUBARRAY:presence
error 1:318 id/PRIMARY/SUBARRAY:type
error 1:318 id/PRIMARY/SUBARRAY:null
error 1:318 id/PRIMARY/SUBARRAY:value
warning 1:318 id/PRIMARY/SUBARRAY:in
error 1:319 id/PRIMARY/SUB_SHRT:type
error 1:319 id/PRIMARY/SUB_SHRT:null
error 1:319 id/PRIMARY/SUB_SHRT:in
error 1:320 id/PRIMARY/SUB_LONG:type
error 1:320 id/PRIMARY/SUB_LONG:null
error 1:320 id/PRIMARY/SUB_LONG:in
error 1:321 id/PRIMARY/SUBSTRT1:presence
error 1:321 id/PRIMARY/SUBSTRT1:type
error 1:321 id/PRIMARY/SUBSTRT1:null
error 1:321 id/PRIMARY/SUBSTRT1:value
error 1:321 id/PRIMARY/SUBSTRT1:limit
error 1:322 id/PRIMARY/SUBSTRT2:presence
error 1:322 id/PRIMARY/SUBSTRT2:type
error 1:322 id/PRIMARY/SUBSTRT2:null
error 1:322 id/PRIMARY/SUBSTRT2:limit
error 1:323 id/PRIMARY/SUBSIZE1:presence
error 1:323 id/PRIMARY/SUBSIZE1:type
error 1:323 id/PRIMARY/SUBSIZE1:null
error 1:323 id/PRIMARY/SUBSIZE1:value
error 1:323 id/PRIMARY/SUBSIZE1:limit
error 1:324 id/PRIMARY/SUBSIZE2:presence
error 1:324 id/PRIMARY/SUBSIZE2:type
error 1:324 id/PRIMARY/SUBSIZE2:null
error 1:324 id/PRIMARY/SUBSIZE2:value
error 1:324 id/PRIMARY/SUBSIZE2:limit
error 1:325 id/PRIMARY/FASTAXIS:presence
error 1:325 id/PRIMARY/FASTAXIS:type
error 1:325 id/PRIMARY/FASTAXIS:null
error 1:325 id/PRIMARY/FASTAXIS:in
error 1:326 id/PRIMARY/SLOWAXIS:presence
error 1:326 id/PRIMARY/SLOWAXIS:type
error 1:326 id/PRIMARY/SLOWAXIS:null
error 1:326 id/PRIMARY/SLOWAXIS:in
error 1:327 id/PRIMARY/DETXCOR:type
error 1:327 id/PRIMARY/DETXCOR:null
error 1:328 id/PRIMARY/DETYCOR:type
error 1:328 id/PRIMARY/DETYCOR:null
error 1:329 id/PRIMARY/DETXSIZ:type
error 1:329 id/PRIMARY/DETXSIZ:null
error 1:329 id/PRIMARY/DETXSIZ:limit
error 1:330 id/PRIMARY/DETYSIZ:type
error 1:330 id/PRIMARY/DETYSIZ:null
error 1:330 id/PRIMARY/DETYSIZ:limit
error 1:331 id/PRIMARY/MSTR_RD1:type
error 1:331 id/PRIMARY/MSTR_RD1:null
error 1:331 id/PRIMARY/MSTR_RD1:limit
error 1:332 id/PRIMARY/MSTR_SK1:type
error 1:332 id/PRIMARY/MSTR_SK1:null
error 1:332 id/PRIMARY/MSTR_SK1:limit
error 1:333 id/PRIMARY/MSTR_RD2:type
error 1:333 id/PRIMARY/MSTR_RD2:null
error 1:333 id/PRIMARY/MSTR_RD2:limit
error 1:334 id/PRIMARY/MSTR_SK2:type
error 1:334 id/PRIMARY/MSTR_SK2:null
error 1:334 id/PRIMARY/MSTR_SK2:limit
error 1:335 id/PRIMARY/MSTR_RPT:type
error 1:335 id/PRIMARY/MSTR_RPT:null
error 1:336 id/PRIMARY/MSTR_ILV:type
error 1:336 id/PRIMARY/MSTR_ILV:null
error 1:337 id/PRIMARY/SSTR_STP:type
error 1:337 id/PRIMARY/SSTR_STP:null
error 1:338 id/PRIMARY/SSTR_NST:type
error 1:338 id/PRIMARY/SSTR_NST:null
error 1:384 id/PRIMARY/APERNAME:presence
error 1:384 id/PRIMARY/APERNAME:type
error 1:384 id/PRIMARY/APERNAME:null
error 1:385 id/PRIMARY/PPS_APER:presence
error 1:385 id/PRIMARY/PPS_APER:type
error 1:385 id/PRIMARY/PPS_APER:null
error 1:386 id/PRIMARY/VA_RA:type
error 1:386 id/PRIMARY/VA_RA:null
error 1:386 id/PRIMARY/VA_RA:unit
error 1:387 id/PRIMARY/VA_DEC:type
error 1:387 id/PRIMARY/VA_DEC:null
error 1:387 id/PRIMARY/VA_DEC:unit
error 1:407 id/PRIMARY/GS_ORDER:presence
error 1:407 id/PRIMARY/GS_ORDER:type
error 1:407 id/PRIMARY/GS_ORDER:null
error 1:407 id/PRIMARY/GS_ORDER:limit
error 1:408 id/PRIMARY/GSSTRTTM:type
error 1:408 id/PRIMARY/GSSTRTTM:null
error 1:409 id/PRIMARY/GSENDTIM:type
error 1:409 id/PRIMARY/GSENDTIM:null
error 1:410 id/PRIMARY/GDSTARID:presence
error 1:410 id/PRIMARY/GDSTARID:type
error 1:410 id/PRIMARY/GDSTARID:null
error 1:411 id/PRIMARY/GS_RA:presence
error 1:411 id/PRIMARY/GS_RA:type
error 1:411 id/PRIMARY/GS_RA:null
error 1:411 id/PRIMARY/GS_RA:unit
error 4:47 id/PRIMARY/GS_RA:limit
error 1:412 id/PRIMARY/GS_DEC:presence
error 1:412 id/PRIMARY/GS_DEC:type
error 1:412 id/PRIMARY/GS_DEC:null
error 1:412 id/PRIMARY/GS_DEC:unit
error 4:48 id/PRIMARY/GS_DEC:limit
error 1:413 id/PRIMARY/GS_URA:type
error 1:413 id/PRIMARY/GS_URA:null
error 1:413 id/PRIMARY/GS_URA:unit
error 1:413 id/PRIMARY/GS_URA:limit
error 1:414 id/PRIMARY/GS_UDEC:type
error 1:414 id/PRIMARY/GS_UDEC:null
error 1:414 id/PRIMARY/GS_UDEC:unit
error 1:414 id/PRIMARY/GS_UDEC:limit
error 1:415 id/PRIMARY/GS_MAG:presence
error 1:415 id/PRIMARY/GS_MAG:type
error 1:415 id/PRIMARY/GS_MAG:null
error 1:415 id/PRIMARY/GS_MAG:unit
error 1:416 id/PRIMARY/GS_UMAG:type
error 1:416 id/PRIMARY/GS_UMAG:null
error 1:416 id/PRIMARY/GS_UMAG:unit
error 1:416 id/PRIMARY/GS_UMAG:limit
error 1:417 id/PRIMARY/GS_EPOCH:type
error 1:417 id/PRIMARY/GS_EPOCH:null
error 1:418 id/PRIMARY/GS_MURA:type
error 1:418 id/PRIMARY/GS_MURA:null
error 1:418 id/PRIMARY/GS_MURA:unit
error 1:419 id/PRIMARY/GS_MUDEC:type
error 1:419 id/PRIMARY/GS_MUDEC:null
error 1:419 id/PRIMARY/GS_MUDEC:unit
error 1:420 id/PRIMARY/GS_PARA:type
error 1:420 id/PRIMARY/GS_PARA:null
error 1:420 id/PRIMARY/GS_PARA:unit
error 1:421 id/PRIMARY/GS_V3_PA:type
error 1:421 id/PRIMARY/GS_V3_PA:null
error 1:421 id/PRIMARY/GS_V3_PA:unit
error 1:422 id/PRIMARY/FGS_APER:type
error 1:422 id/PRIMARY/FGS_APER:null
error 1:423 id/PRIMARY/GSIDL_X:type
error 1:423 id/PRIMARY/GSIDL_X:null
error 1:424 id/PRIMARY/GSIDL_Y:type
error 1:424 id/PRIMARY/GSIDL_Y:null
error 1:425 id/PRIMARY/GSCENTX:type
error 1:425 id/PRIMARY/GSCENTX:null
error 1:425 id/PRIMARY/GSCENTX:unit
error 1:426 id/PRIMARY/GSCENTY:type
error 1:426 id/PRIMARY/GSCENTY:null
error 1:426 id/PRIMARY/GSCENTY:unit
error 1:427 id/PRIMARY/PCS_MODE:presence
error 1:427 id/PRIMARY/PCS_MODE:type
error 1:427 id/PRIMARY/PCS_MODE:null
error 1:427 id/PRIMARY/PCS_MODE:in
error 1:428 id/PRIMARY/VISITEND:type
error 1:428 id/PRIMARY/VISITEND:null
error 0:62 id/PRIMARY/GF_START:presence
error 0:62 id/PRIMARY/GF_START:type
error 0:62 id/PRIMARY/GF_START:null
error 0:63 id/PRIMARY/GF_END:presence
error 0:63 id/PRIMARY/GF_END:type
error 0:63 id/PRIMARY/GF_END:null
error 0:64 id/PRIMARY/DATASTRT:presence
error 0:64 id/PRIMARY/DATASTRT:type
error 0:64 id/PRIMARY/DATASTRT:null
error 0:64 id/PRIMARY/DATASTRT:unit
error 0:65 id/PRIMARY/DATAEND:presence
error 0:65 id/PRIMARY/DATAEND:type
error 0:65 id/PRIMARY/DATAEND:null
error 0:65 id/PRIMARY/DATAEND:unit
error 0:66 id/PRIMARY/GSACSTAT:presence
error 0:66 id/PRIMARY/GSACSTAT:type
error 0:66 id/PRIMARY/GSACSTAT:null
warning 0:66 id/PRIMARY/GSACSTAT:in
error 1:38 id/PRIMARY/CAL_VER:presence
error 1:38 id/PRIMARY/CAL_VER:type
error 1:38 id/PRIMARY/CAL_VER:null
error 1:38 id/PRIMARY/CAL_VER:matches
error 1:39 id/PRIMARY/CAL_VCS:presence
error 1:39 id/PRIMARY/CAL_VCS:type
error 1:39 id/PRIMARY/CAL_VCS:null
error 1:40 id/PRIMARY/CRDS_VER:presence
error 1:40 id/PRIMARY/CRDS_VER:type
error 1:40 id/PRIMARY/CRDS_VER:null
error 1:40 id/PRIMARY/CRDS_VER:matches
error 1:41 id/PRIMARY/CRDS_CTX:presence
error 1:41 id/PRIMARY/CRDS_CTX:type
error 1:41 id/PRIMARY/CRDS_CTX:null
error 1:41 id/PRIMARY/CRDS_CTX:matches
error 1:46 id/PRIMARY/ASNPOOL:type
error 1:46 id/PRIMARY/ASNPOOL:null
error 1:46 id/PRIMARY/ASNTABLE:type
error 1:46 id/PRIMARY/ASNTABLE:null
error 1:438 id/PRIMARY/R_AREA:type
error 1:438 id/PRIMARY/R_AREA:null
error 1:438 id/PRIMARY/R_AREA:matches
error 1:439 id/PRIMARY/R_BARSHA:type
error 1:439 id/PRIMARY/R_BARSHA:null
error 1:439 id/PRIMARY/R_BARSHA:matches
error 1:440 id/PRIMARY/R_BKG:type
error 1:440 id/PRIMARY/R_BKG:null
error 1:440 id/PRIMARY/R_BKG:matches
error 1:441 id/PRIMARY/R_CAMERA:type
error 1:441 id/PRIMARY/R_CAMERA:null
error 1:441 id/PRIMARY/R_CAMERA:matches
error 1:442 id/PRIMARY/R_CHRCOR:type
error 1:442 id/PRIMARY/R_CHRCOR:null
error 1:442 id/PRIMARY/R_CHRCOR:matches
error 1:443 id/PRIMARY/R_COLLIM:type
error 1:443 id/PRIMARY/R_COLLIM:null
error 1:443 id/PRIMARY/R_COLLIM:matches
error 1:444 id/PRIMARY/R_CUBPAR:type
error 1:444 id/PRIMARY/R_CUBPAR:null
error 1:444 id/PRIMARY/R_CUBPAR:matches
error 1:445 id/PRIMARY/R_DARK:type
error 1:445 id/PRIMARY/R_DARK:null
error 1:445 id/PRIMARY/R_DARK:matches
error 1:446 id/PRIMARY/R_DFLAT:type
error 1:446 id/PRIMARY/R_DFLAT:null
error 1:446 id/PRIMARY/R_DFLAT:matches
error 1:447 id/PRIMARY/R_DISPER:type
error 1:447 id/PRIMARY/R_DISPER:null
error 1:447 id/PRIMARY/R_DISPER:matches
error 1:448 id/PRIMARY/R_DISTOR:type
error 1:448 id/PRIMARY/R_DISTOR:null
error 1:448 id/PRIMARY/R_DISTOR:matches
error 1:449 id/PRIMARY/R_EXTR1D:type
error 1:449 id/PRIMARY/R_EXTR1D:null
error 1:449 id/PRIMARY/R_EXTR1D:matches
error 1:450 id/PRIMARY/R_FFLAT:type
error 1:450 id/PRIMARY/R_FFLAT:null
error 1:450 id/PRIMARY/R_FFLAT:matches
error 1:451 id/PRIMARY/R_FILOFF:type
error 1:451 id/PRIMARY/R_FILOFF:null
error 1:451 id/PRIMARY/R_FILOFF:matches
error 1:452 id/PRIMARY/R_FLAT:type
error 1:452 id/PRIMARY/R_FLAT:null
error 1:452 id/PRIMARY/R_FLAT:matches
error 1:453 id/PRIMARY/R_FORE:type
error 1:453 id/PRIMARY/R_FORE:null
error 1:453 id/PRIMARY/R_FORE:matches
error 1:454 id/PRIMARY/R_FPA:type
error 1:454 id/PRIMARY/R_FPA:null
error 1:454 id/PRIMARY/R_FPA:matches
error 1:455 id/PRIMARY/R_FRIFRQ:type
error 1:455 id/PRIMARY/R_FRIFRQ:null
error 1:455 id/PRIMARY/R_FRIFRQ:matches
error 1:456 id/PRIMARY/R_FRINGE:type
error 1:456 id/PRIMARY/R_FRINGE:null
error 1:456 id/PRIMARY/R_FRINGE:matches
error 1:457 id/PRIMARY/R_GAIN:type
error 1:457 id/PRIMARY/R_GAIN:null
error 1:457 id/PRIMARY/R_GAIN:matches
error 1:458 id/PRIMARY/R_IFUFOR:type
error 1:458 id/PRIMARY/R_IFUFOR:null
error 1:458 id/PRIMARY/R_IFUFOR:matches
error 1:459 id/PRIMARY/R_IFUPOS:type
error 1:459 id/PRIMARY/R_IFUPOS:null
error 1:459 id/PRIMARY/R_IFUPOS:matches
error 1:460 id/PRIMARY/R_IFUSLI:type
error 1:460 id/PRIMARY/R_IFUSLI:null
error 1:460 id/PRIMARY/R_IFUSLI:matches
error 1:461 id/PRIMARY/R_IPC:type
error 1:461 id/PRIMARY/R_IPC:null
error 1:461 id/PRIMARY/R_IPC:matches
error 1:462 id/PRIMARY/R_LASTFR:type
error 1:462 id/PRIMARY/R_LASTFR:null
error 1:462 id/PRIMARY/R_LASTFR:matches
error 1:463 id/PRIMARY/R_LINEAR:type
error 1:463 id/PRIMARY/R_LINEAR:null
error 1:463 id/PRIMARY/R_LINEAR:matches
error 1:464 id/PRIMARY/R_MASK:type
error 1:464 id/PRIMARY/R_MASK:null
error 1:464 id/PRIMARY/R_MASK:matches
error 1:465 id/PRIMARY/R_MIREMI:type
error 1:465 id/PRIMARY/R_MIREMI:null
error 1:465 id/PRIMARY/R_MIREMI:matches
error 1:466 id/PRIMARY/R_MRSPT:type
error 1:466 id/PRIMARY/R_MRSPT:null
error 1:466 id/PRIMARY/R_MRSPT:matches
error 1:467 id/PRIMARY/R_MRSXAR:type
error 1:467 id/PRIMARY/R_MRSXAR:null
error 1:467 id/PRIMARY/R_MRSXAR:matches
error 1:468 id/PRIMARY/R_MSA:type
error 1:468 id/PRIMARY/R_MSA:null
error 1:468 id/PRIMARY/R_MSA:matches
error 1:469 id/PRIMARY/R_MSAOPE:type
error 1:469 id/PRIMARY/R_MSAOPE:null
error 1:469 id/PRIMARY/R_MSAOPE:matches
error 1:470 id/PRIMARY/R_NRM:type
error 1:470 id/PRIMARY/R_NRM:null
error 1:470 id/PRIMARY/R_NRM:matches
error 1:471 id/PRIMARY/R_OTE:type
error 1:471 id/PRIMARY/R_OTE:null
error 1:471 id/PRIMARY/R_OTE:matches
error 1:472 id/PRIMARY/R_PERSAT:type
error 1:472 id/PRIMARY/R_PERSAT:null
error 1:472 id/PRIMARY/R_PERSAT:matches
error 1:473 id/PRIMARY/R_PHOTOM:type
error 1:473 id/PRIMARY/R_PHOTOM:null
error 1:473 id/PRIMARY/R_PHOTOM:matches
error 1:474 id/PRIMARY/R_PSFMAS:type
error 1:474 id/PRIMARY/R_PSFMAS:null
error 1:474 id/PRIMARY/R_PSFMAS:matches
error 1:475 id/PRIMARY/R_PSTSOS:type
error 1:475 id/PRIMARY/R_PSTSOS:null
error 1:475 id/PRIMARY/R_PSTSOS:matches
error 1:476 id/PRIMARY/R_PTHLOS:type
error 1:476 id/PRIMARY/R_PTHLOS:null
error 1:476 id/PRIMARY/R_PTHLOS:matches
error 1:477 id/PRIMARY/R_READNO:type
error 1:477 id/PRIMARY/R_READNO:null
error 1:477 id/PRIMARY/R_READNO:matches
error 1:478 id/PRIMARY/R_REFPIX:type
error 1:478 id/PRIMARY/R_REFPIX:null
error 1:478 id/PRIMARY/R_REFPIX:matches
error 1:479 id/PRIMARY/R_REGION:type
error 1:479 id/PRIMARY/R_REGION:null
error 1:479 id/PRIMARY/R_REGION:matches
error 1:480 id/PRIMARY/R_RESAMP:type
error 1:480 id/PRIMARY/R_RESAMP:null
error 1:480 id/PRIMARY/R_RESAMP:matches
error 1:481 id/PRIMARY/R_RESET:type
error 1:481 id/PRIMARY/R_RESET:null
error 1:481 id/PRIMARY/R_RESET:matches
error 1:482 id/PRIMARY/R_RESOL:type
error 1:482 id/PRIMARY/R_RESOL:null
error 1:482 id/PRIMARY/R_RESOL:matches
error 1:483 id/PRIMARY/R_RSCD:type
error 1:483 id/PRIMARY/R_RSCD:null
error 1:483 id/PRIMARY/R_RSCD:matches
error 1:484 id/PRIMARY/R_SATURA:type
error 1:484 id/PRIMARY/R_SATURA:null
error 1:484 id/PRIMARY/R_SATURA:matches
error 1:485 id/PRIMARY/R_SFLAT:type
error 1:485 id/PRIMARY/R_SFLAT:null
error 1:485 id/PRIMARY/R_SFLAT:matches
error 1:486 id/PRIMARY/R_SIRSKL:type
error 1:486 id/PRIMARY/R_SIRSKL:null
error 1:486 id/PRIMARY/R_SIRSKL:matches
error 1:487 id/PRIMARY/R_SPCWCS:type
error 1:487 id/PRIMARY/R_SPCWCS:null
error 1:487 id/PRIMARY/R_SPCWCS:matches
error 1:488 id/PRIMARY/R_SPKERN:type
error 1:488 id/PRIMARY/R_SPKERN:null
error 1:488 id/PRIMARY/R_SPKERN:matches
error 1:489 id/PRIMARY/R_SPPROF:type
error 1:489 id/PRIMARY/R_SPPROF:null
error 1:489 id/PRIMARY/R_SPPROF:matches
error 1:490 id/PRIMARY/R_SPTRAC:type
error 1:490 id/PRIMARY/R_SPTRAC:null
error 1:490 id/PRIMARY/R_SPTRAC:matches
error 1:491 id/PRIMARY/R_STRAY:type
error 1:491 id/PRIMARY/R_STRAY:null
error 1:491 id/PRIMARY/R_STRAY:matches
error 1:492 id/PRIMARY/R_SUPERB:type
error 1:492 id/PRIMARY/R_SUPERB:null
error 1:492 id/PRIMARY/R_SUPERB:matches
error 1:493 id/PRIMARY/R_THRPUT:type
error 1:493 id/PRIMARY/R_THRPUT:null
error 1:493 id/PRIMARY/R_THRPUT:matches
error 1:494 id/PRIMARY/R_TRPDEN:type
error 1:494 id/PRIMARY/R_TRPDEN:null
error 1:494 id/PRIMARY/R_TRPDEN:matches
error 1:495 id/PRIMARY/R_TRPPAR:type
error 1:495 id/PRIMARY/R_TRPPAR:null
error 1:495 id/PRIMARY/R_TRPPAR:matches
error 1:496 id/PRIMARY/R_TSPHOT:type
error 1:496 id/PRIMARY/R_TSPHOT:null
error 1:496 id/PRIMARY/R_TSPHOT:matches
error 1:497 id/PRIMARY/R_V2V3:type
error 1:497 id/PRIMARY/R_V2V3:null
error 1:497 id/PRIMARY/R_V2V3:matches
error 1:498 id/PRIMARY/R_WAVCOR:type
error 1:498 id/PRIMARY/R_WAVCOR:null
error 1:498 id/PRIMARY/R_WAVCOR:matches
error 1:499 id/PRIMARY/R_WAVMAP:type
error 1:499 id/PRIMARY/R_WAVMAP:null
error 1:499 id/PRIMARY/R_WAVMAP:matches
error 1:500 id/PRIMARY/R_WAVRAN:type
error 1:500 id/PRIMARY/R_WAVRAN:null
error 1:500 id/PRIMARY/R_WAVRAN:matches
error 1:505 id/PRIMARY/S_AMIANA:type
error 1:505 id/PRIMARY/S_AMIANA:null
error 1:505 id/PRIMARY/S_AMIANA:in
error 1:506 id/PRIMARY/S_AMINOR:type
error 1:506 id/PRIMARY/S_AMINOR:null
error 1:506 id/PRIMARY/S_AMINOR:in
error 1:507 id/PRIMARY/S_BARSHA:type
error 1:507 id/PRIMARY/S_BARSHA:null
error 1:507 id/PRIMARY/S_BARSHA:in
error 1:508 id/PRIMARY/S_BKDSUB:type
error 1:508 id/PRIMARY/S_BKDSUB:null
error 1:508 id/PRIMARY/S_BKDSUB:in
error 1:509 id/PRIMARY/S_BPXSLF:type
error 1:509 id/PRIMARY/S_BPXSLF:null
error 1:509 id/PRIMARY/S_BPXSLF:in
error 1:510 id/PRIMARY/S_CHGMIG:type
error 1:510 id/PRIMARY/S_CHGMIG:null
error 1:510 id/PRIMARY/S_CHGMIG:in
error 1:511 id/PRIMARY/S_CLNFNS:type
error 1:511 id/PRIMARY/S_CLNFNS:null
error 1:511 id/PRIMARY/S_CLNFNS:in
error 1:512 id/PRIMARY/S_COMB1D:type
error 1:512 id/PRIMARY/S_COMB1D:null
error 1:512 id/PRIMARY/S_COMB1D:in
error 1:513 id/PRIMARY/S_CONTAM:type
error 1:513 id/PRIMARY/S_CONTAM:null
error 1:513 id/PRIMARY/S_CONTAM:in
error 1:514 id/PRIMARY/S_DARK:type
error 1:514 id/PRIMARY/S_DARK:null
error 1:514 id/PRIMARY/S_DARK:in
error 1:515 id/PRIMARY/S_DQINIT:type
error 1:515 id/PRIMARY/S_DQINIT:null
error 1:515 id/PRIMARY/S_DQINIT:in
error 1:516 id/PRIMARY/S_ERRINI:type
error 1:516 id/PRIMARY/S_ERRINI:null
error 1:516 id/PRIMARY/S_ERRINI:in
error 1:517 id/PRIMARY/S_EXTR1D:type
error 1:517 id/PRIMARY/S_EXTR1D:null
error 1:517 id/PRIMARY/S_EXTR1D:in
error 1:518 id/PRIMARY/S_EXTR2D:type
error 1:518 id/PRIMARY/S_EXTR2D:null
error 1:518 id/PRIMARY/S_EXTR2D:in
error 1:519 id/PRIMARY/S_FLAT:type
error 1:519 id/PRIMARY/S_FLAT:null
error 1:519 id/PRIMARY/S_FLAT:in
error 1:520 id/PRIMARY/S_FRINGE:type
error 1:520 id/PRIMARY/S_FRINGE:null
error 1:520 id/PRIMARY/S_FRINGE:in
error 1:521 id/PRIMARY/S_FRSTFR:type
error 1:521 id/PRIMARY/S_FRSTFR:null
error 1:521 id/PRIMARY/S_FRSTFR:in
error 1:522 id/PRIMARY/S_GANSCL:type
error 1:522 id/PRIMARY/S_GANSCL:null
error 1:522 id/PRIMARY/S_GANSCL:in
error 1:523 id/PRIMARY/S_GRPSCL:type
error 1:523 id/PRIMARY/S_GRPSCL:null
error 1:523 id/PRIMARY/S_GRPSCL:in
error 1:524 id/PRIMARY/S_GUICDS:presence
error 1:524 id/PRIMARY/S_GUICDS:type
error 1:524 id/PRIMARY/S_GUICDS:null
error 1:524 id/PRIMARY/S_GUICDS:in
error 1:525 id/PRIMARY/S_IFUCUB:type
error 1:525 id/PRIMARY/S_IFUCUB:null
error 1:525 id/PRIMARY/S_IFUCUB:in
error 1:526 id/PRIMARY/S_IMPRNT:type
error 1:526 id/PRIMARY/S_IMPRNT:null
error 1:526 id/PRIMARY/S_IMPRNT:in
error 1:527 id/PRIMARY/S_IPC:type
error 1:527 id/PRIMARY/S_IPC:null
error 1:527 id/PRIMARY/S_IPC:in
error 1:528 id/PRIMARY/S_JUMP:type
error 1:528 id/PRIMARY/S_JUMP:null
error 1:528 id/PRIMARY/S_JUMP:in
error 1:529 id/PRIMARY/S_KLIP:type
error 1:529 id/PRIMARY/S_KLIP:null
error 1:529 id/PRIMARY/S_KLIP:in
error 1:530 id/PRIMARY/S_LASTFR:type
error 1:530 id/PRIMARY/S_LASTFR:null
error 1:530 id/PRIMARY/S_LASTFR:in
error 1:531 id/PRIMARY/S_LINEAR:type
error 1:531 id/PRIMARY/S_LINEAR:null
error 1:531 id/PRIMARY/S_LINEAR:in
error 1:532 id/PRIMARY/S_MIREMI:type
error 1:532 id/PRIMARY/S_MIREMI:null
error 1:532 id/PRIMARY/S_MIREMI:in
error 1:533 id/PRIMARY/S_MSAFLG:type
error 1:533 id/PRIMARY/S_MSAFLG:null
error 1:533 id/PRIMARY/S_MSAFLG:in
error 1:534 id/PRIMARY/S_MSBSUB:type
error 1:534 id/PRIMARY/S_MSBSUB:null
error 1:534 id/PRIMARY/S_MSBSUB:in
error 1:535 id/PRIMARY/S_MTWCS:type
error 1:535 id/PRIMARY/S_MTWCS:null
error 1:535 id/PRIMARY/S_MTWCS:in
error 1:536 id/PRIMARY/S_OUTLIR:type
error 1:536 id/PRIMARY/S_OUTLIR:null
error 1:536 id/PRIMARY/S_OUTLIR:in
error 1:537 id/PRIMARY/S_PCTFRM:type
error 1:537 id/PRIMARY/S_PCTFRM:null
error 1:537 id/PRIMARY/S_PCTFRM:in
error 1:538 id/PRIMARY/S_PERSIS:type
error 1:538 id/PRIMARY/S_PERSIS:null
error 1:538 id/PRIMARY/S_PERSIS:in
error 1:539 id/PRIMARY/S_PHOTOM:type
error 1:539 id/PRIMARY/S_PHOTOM:null
error 1:539 id/PRIMARY/S_PHOTOM:in
error 1:540 id/PRIMARY/S_PSFALI:type
error 1:540 id/PRIMARY/S_PSFALI:null
error 1:540 id/PRIMARY/S_PSFALI:in
error 1:541 id/PRIMARY/S_PSFSTK:type
error 1:541 id/PRIMARY/S_PSFSTK:null
error 1:541 id/PRIMARY/S_PSFSTK:in
error 1:542 id/PRIMARY/S_PTHLOS:type
error 1:542 id/PRIMARY/S_PTHLOS:null
error 1:542 id/PRIMARY/S_PTHLOS:in
error 1:543 id/PRIMARY/S_PXREPL:type
error 1:543 id/PRIMARY/S_PXREPL:null
error 1:543 id/PRIMARY/S_PXREPL:in
error 1:544 id/PRIMARY/S_RAMP:type
error 1:544 id/PRIMARY/S_RAMP:null
error 1:544 id/PRIMARY/S_RAMP:in
error 1:545 id/PRIMARY/S_REFPIX:type
error 1:545 id/PRIMARY/S_REFPIX:null
error 1:545 id/PRIMARY/S_REFPIX:in
error 1:546 id/PRIMARY/S_RESAMP:type
error 1:546 id/PRIMARY/S_RESAMP:null
error 1:546 id/PRIMARY/S_RESAMP:in
error 1:547 id/PRIMARY/S_RESET:type
error 1:547 id/PRIMARY/S_RESET:null
error 1:547 id/PRIMARY/S_RESET:in
error 1:548 id/PRIMARY/S_RESFRI:type
error 1:548 id/PRIMARY/S_RESFRI:null
error 1:548 id/PRIMARY/S_RESFRI:in
error 1:549 id/PRIMARY/S_RSCD:type
error 1:549 id/PRIMARY/S_RSCD:null
error 1:549 id/PRIMARY/S_RSCD:in
error 1:550 id/PRIMARY/S_SATURA:type
error 1:550 id/PRIMARY/S_SATURA:null
error 1:550 id/PRIMARY/S_SATURA:in
error 1:551 id/PRIMARY/S_SKYMAT:type
error 1:551 id/PRIMARY/S_SKYMAT:null
error 1:551 id/PRIMARY/S_SKYMAT:in
error 1:552 id/PRIMARY/S_SPLEAK:type
error 1:552 id/PRIMARY/S_SPLEAK:null
error 1:552 id/PRIMARY/S_SPLEAK:in
error 1:553 id/PRIMARY/S_SRCCAT:type
error 1:553 id/PRIMARY/S_SRCCAT:null
error 1:553 id/PRIMARY/S_SRCCAT:in
error 1:554 id/PRIMARY/S_SRCTYP:type
error 1:554 id/PRIMARY/S_SRCTYP:null
error 1:554 id/PRIMARY/S_SRCTYP:in
error 1:555 id/PRIMARY/S_STRAY:type
error 1:555 id/PRIMARY/S_STRAY:null
error 1:555 id/PRIMARY/S_STRAY:in
error 1:556 id/PRIMARY/S_SUPERB:type
error 1:556 id/PRIMARY/S_SUPERB:null
error 1:556 id/PRIMARY/S_SUPERB:in
error 1:557 id/PRIMARY/S_TACNTR:type
error 1:557 id/PRIMARY/S_TACNTR:null
error 1:557 id/PRIMARY/S_TACNTR:in
error 1:558 id/PRIMARY/S_TELEMI:type
error 1:558 id/PRIMARY/S_TELEMI:null
error 1:558 id/PRIMARY/S_TELEMI:in
error 1:559 id/PRIMARY/S_TRCMOD:type
error 1:559 id/PRIMARY/S_TRCMOD:null
error 1:559 id/PRIMARY/S_TRCMOD:in
error 1:560 id/PRIMARY/S_TSPHOT:type
error 1:560 id/PRIMARY/S_TSPHOT:null
error 1:560 id/PRIMARY/S_TSPHOT:in
error 1:561 id/PRIMARY/S_TWKREG:type
error 1:561 id/PRIMARY/S_TWKREG:null
error 1:561 id/PRIMARY/S_TWKREG:in
error 1:562 id/PRIMARY/S_WAVCOR:type
error 1:562 id/PRIMARY/S_WAVCOR:null
error 1:562 id/PRIMARY/S_WAVCOR:in
error 1:563 id/PRIMARY/S_WCS:type
error 1:563 id/PRIMARY/S_WCS:null
error 1:563 id/PRIMARY/S_WCS:in
error 1:564 id/PRIMARY/S_WFSCOM:type
error 1:564 id/PRIMARY/S_WFSCOM:null
error 1:564 id/PRIMARY/S_WFSCOM:in
error 1:565 id/PRIMARY/S_WHTLIT:type
error 1:565 id/PRIMARY/S_WHTLIT:null
error 1:565 id/PRIMARY/S_WHTLIT:in
error 1:573 id/PRIMARY/TCATFILE:type
error 1:573 id/PRIMARY/TCATFILE:null
error 1:574 id/PRIMARY/SCATFILE:type
error 1:574 id/PRIMARY/SCATFILE:null
error 1:575 id/PRIMARY/SEGMFILE:type
error 1:575 id/PRIMARY/SEGMFILE:null
error 1:576 id/PRIMARY/DIRIMAGE:type
error 1:576 id/PRIMARY/DIRIMAGE:null
error 1:577 id/PRIMARY/BKGMETH:type
error 1:577 id/PRIMARY/BKGMETH:null
error 1:578 id/PRIMARY/BKGLEVEL:type
error 1:578 id/PRIMARY/BKGLEVEL:null
error 1:579 id/PRIMARY/BKGSUB:type
error 1:579 id/PRIMARY/BKGSUB:null
error 1:580 id/PRIMARY/MASTERBG:type
error 1:580 id/PRIMARY/MASTERBG:null
error 1:581 id/PRIMARY/BKGD_SCL:type
error 1:581 id/PRIMARY/BKGD_SCL:null
error 1:581 id/PRIMARY/BKGD_SCL:unit
error 1:582 id/PRIMARY/SOSSWDTH:type
error 1:582 id/PRIMARY/SOSSWDTH:null
error 1:582 id/PRIMARY/SOSSWDTH:unit
error 1:583 id/PRIMARY/TIKFACTR:type
error 1:583 id/PRIMARY/TIKFACTR:null
error 1:583 id/PRIMARY/TIKFACTR:unit
error 1:584 id/PRIMARY/SOSSDLTX:type
error 1:584 id/PRIMARY/SOSSDLTX:null
error 1:584 id/PRIMARY/SOSSDLTX:unit
error 1:585 id/PRIMARY/SOSSDLTY:type
error 1:585 id/PRIMARY/SOSSDLTY:null
error 1:585 id/PRIMARY/SOSSDLTY:unit
error 1:586 id/PRIMARY/SOSSROTN:type
error 1:586 id/PRIMARY/SOSSROTN:null
error 1:586 id/PRIMARY/SOSSROTN:unit
error 1:587 id/PRIMARY/OVERSAMP:type
error 1:587 id/PRIMARY/OVERSAMP:null
error 1:587 id/PRIMARY/OVERSAMP:unit
error 1:588 id/PRIMARY/THRESHLD:type
error 1:588 id/PRIMARY/THRESHLD:null
error 1:589 id/PRIMARY/INT[i]SKIP:type
error 1:589 id/PRIMARY/INT[i]SKIP:null
error 1:589 id/PRIMARY/INT[i]SKIP:limit
error 1:590 id/PRIMARY/INT[i]UGP1:type
error 1:590 id/PRIMARY/INT[i]UGP1:null
error 1:590 id/PRIMARY/INT[i]UGP1:limit
error 1:591 id/PRIMARY/INT[i]BORS:type
error 1:591 id/PRIMARY/INT[i]BORS:null
error 1:591 id/PRIMARY/INT[i]BORS:limit
error 0:268 id/PRIMARY:shape
error 1:73 id/PRIMARY:DATE-BEG-DATE-END
error 1:74 id/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:82 id/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:340 id/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 id/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:68 id/PRIMARY:DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS
error 0:69 id/PRIMARY:DATE-BEG-DATASTRT
error 0:70 id/PRIMARY:DATE-END-DATAEND
error 0:71 id/PRIMARY:DURATION-DATAEND-DATASTRT
error 0:72 id/PRIMARY:GF_START-GF_END
warning 0:268 id/PRIMARY:undeclared-keyword
error 0:103 id/SCI:presence
error 0:103 id/SCI:kind
error 0:103 id/SCI:match
error 1:612 id/SCI/REFFRAME:presence
error 1:612 id/SCI/REFFRAME:type
error 1:612 id/SCI/REFFRAME:null
error 1:612 id/SCI/REFFRAME:value
error 1:613 id/SCI/EPH_TYPE:presence
error 1:613 id/SCI/EPH_TYPE:type
error 1:613 id/SCI/EPH_TYPE:null
error 1:613 id/SCI/EPH_TYPE:in
error 1:614 id/SCI/EPH_TIME:presence
error 1:614 id/SCI/EPH_TIME:type
error 1:614 id/SCI/EPH_TIME:null
error 1:614 id/SCI/EPH_TIME:unit
error 1:615 id/SCI/JWST_X:presence
error 1:615 id/SCI/JWST_X:type
error 1:615 id/SCI/JWST_X:null
error 1:615 id/SCI/JWST_X:unit
error 1:616 id/SCI/JWST_Y:presence
error 1:616 id/SCI/JWST_Y:type
error 1:616 id/SCI/JWST_Y:null
error 1:616 id/SCI/JWST_Y:unit
error 1:617 id/SCI/JWST_Z:presence
error 1:617 id/SCI/JWST_Z:type
error 1:617 id/SCI/JWST_Z:null
error 1:617 id/SCI/JWST_Z:unit
error 1:618 id/SCI/OBSGEO-X:presence
error 1:618 id/SCI/OBSGEO-X:type
error 1:618 id/SCI/OBSGEO-X:null
error 1:618 id/SCI/OBSGEO-X:unit
error 1:619 id/SCI/OBSGEO-Y:presence
error 1:619 id/SCI/OBSGEO-Y:type
error 1:619 id/SCI/OBSGEO-Y:null
error 1:619 id/SCI/OBSGEO-Y:unit
error 1:620 id/SCI/OBSGEO-Z:presence
error 1:620 id/SCI/OBSGEO-Z:type
error 1:620 id/SCI/OBSGEO-Z:null
error 1:620 id/SCI/OBSGEO-Z:unit
error 1:621 id/SCI/JWST_DX:presence
error 1:621 id/SCI/JWST_DX:type
error 1:621 id/SCI/JWST_DX:null
error 1:621 id/SCI/JWST_DX:unit
error 1:622 id/SCI/JWST_DY:presence
error 1:622 id/SCI/JWST_DY:type
error 1:622 id/SCI/JWST_DY:null
error 1:622 id/SCI/JWST_DY:unit
error 1:623 id/SCI/JWST_DZ:presence
error 1:623 id/SCI/JWST_DZ:type
error 1:623 id/SCI/JWST_DZ:null
error 1:623 id/SCI/JWST_DZ:unit
error 1:624 id/SCI/OBSGEODX:presence
error 1:624 id/SCI/OBSGEODX:type
error 1:624 id/SCI/OBSGEODX:null
error 1:624 id/SCI/OBSGEODX:unit
error 1:625 id/SCI/OBSGEODY:presence
error 1:625 id/SCI/OBSGEODY:type
error 1:625 id/SCI/OBSGEODY:null
error 1:625 id/SCI/OBSGEODY:unit
error 1:626 id/SCI/OBSGEODZ:presence
error 1:626 id/SCI/OBSGEODZ:type
error 1:626 id/SCI/OBSGEODZ:null
error 1:626 id/SCI/OBSGEODZ:unit
error 0:81 id/SCI/RADESYS:presence
error 0:81 id/SCI/RADESYS:type
error 0:81 id/SCI/RADESYS:null
error 0:81 id/SCI/RADESYS:value
error 0:82 id/SCI/PA_APER:presence
error 0:82 id/SCI/PA_APER:type
error 0:82 id/SCI/PA_APER:null
error 0:82 id/SCI/PA_APER:unit
error 0:83 id/SCI/RA_V1:type
error 0:83 id/SCI/RA_V1:null
error 0:83 id/SCI/RA_V1:unit
error 4:47 id/SCI/RA_V1:limit
error 0:84 id/SCI/DEC_V1:type
error 0:84 id/SCI/DEC_V1:null
error 0:84 id/SCI/DEC_V1:unit
error 4:48 id/SCI/DEC_V1:limit
error 0:85 id/SCI/PA_V3:type
error 0:85 id/SCI/PA_V3:null
error 0:85 id/SCI/PA_V3:unit
error 1:651 id/SCI/V2_REF:presence
error 1:651 id/SCI/V2_REF:type
error 1:651 id/SCI/V2_REF:null
error 1:651 id/SCI/V2_REF:unit
error 1:652 id/SCI/V3_REF:presence
error 1:652 id/SCI/V3_REF:type
error 1:652 id/SCI/V3_REF:null
error 1:652 id/SCI/V3_REF:unit
error 1:653 id/SCI/VPARITY:presence
error 1:653 id/SCI/VPARITY:type
error 1:653 id/SCI/VPARITY:null
error 1:653 id/SCI/VPARITY:in
error 1:654 id/SCI/V3I_YANG:presence
error 1:654 id/SCI/V3I_YANG:type
error 1:654 id/SCI/V3I_YANG:null
error 1:654 id/SCI/V3I_YANG:unit
error 1:655 id/SCI/XREF_SCI:type
error 1:655 id/SCI/XREF_SCI:null
error 1:655 id/SCI/XREF_SCI:unit
error 1:656 id/SCI/YREF_SCI:type
error 1:656 id/SCI/YREF_SCI:null
error 1:656 id/SCI/YREF_SCI:unit
error 0:88 id/SCI/RA_REF:type
error 0:88 id/SCI/RA_REF:null
error 0:88 id/SCI/RA_REF:unit
error 0:89 id/SCI/DEC_REF:type
error 0:89 id/SCI/DEC_REF:null
error 0:89 id/SCI/DEC_REF:unit
error 4:48 id/SCI/DEC_REF:limit
error 0:90 id/SCI/ROLL_REF:type
error 0:90 id/SCI/ROLL_REF:null
error 0:90 id/SCI/ROLL_REF:unit
error 4:78 id/SCI/WCSAXES:presence
error 4:78 id/SCI/WCSAXES:type
error 4:78 id/SCI/WCSAXES:null
error 4:78 id/SCI/WCSAXES:limit
error 4:79 id/SCI/CTYPE[i]:presence
error 4:79 id/SCI/CTYPE[i]:type
error 4:79 id/SCI/CTYPE[i]:null
error 4:79 id/SCI/CTYPE[i]:matches
error 4:80 id/SCI/CUNIT[i]:presence
error 4:80 id/SCI/CUNIT[i]:type
error 4:80 id/SCI/CUNIT[i]:null
error 4:80 id/SCI/CUNIT[i]:value
error 4:81 id/SCI/CRPIX[i]:presence
error 4:81 id/SCI/CRPIX[i]:type
error 4:81 id/SCI/CRPIX[i]:null
error 4:81 id/SCI/CRPIX[i]:unit
error 4:82 id/SCI/CRVAL[i]:presence
error 4:82 id/SCI/CRVAL[i]:type
error 4:82 id/SCI/CRVAL[i]:null
error 4:82 id/SCI/CRVAL[i]:unit
error 4:83 id/SCI/CDELT[i]:type
error 4:83 id/SCI/CDELT[i]:null
error 4:83 id/SCI/CDELT[i]:unit
error 4:84 id/SCI/PC[i]_[j]:type
error 4:84 id/SCI/PC[i]_[j]:null
error 4:84 id/SCI/PC[i]_[j]:unit
error 4:85 id/SCI/CD[i]_[j]:type
error 4:85 id/SCI/CD[i]_[j]:null
error 4:85 id/SCI/CD[i]_[j]:unit
error 4:86 id/SCI/LONPOLE:type
error 4:86 id/SCI/LONPOLE:null
error 4:86 id/SCI/LONPOLE:unit
error 4:87 id/SCI/LATPOLE:type
error 4:87 id/SCI/LATPOLE:null
error 4:87 id/SCI/LATPOLE:unit
error 0:103 id/SCI:type
error 0:103 id/SCI:shape
error 0:103 id/SCI:unit
error 4:89 id/SCI:exists-CD1_1-CDELT1
error 4:90 id/SCI:exists-CD1_1-PC1_1
warning 0:103 id/SCI:undeclared-keyword
error 0:106 id/ERR:presence
error 0:106 id/ERR:kind
error 0:106 id/ERR:match
error 0:106 id/ERR:type
error 0:106 id/ERR:shape
error 0:106 id/ERR:unit
error 0:106 id/ERR:limit
warning 0:106 id/ERR:undeclared-keyword
error 0:107 id/DQ:presence
error 0:107 id/DQ:kind
error 0:107 id/DQ:match
error 0:107 id/DQ:type
error 0:107 id/DQ:shape
error 0:107 id/DQ:null
error 0:107 id/DQ:bits
warning 0:107 id/DQ:undeclared-keyword
error 0:125 id/FLIGHT:presence
error 0:125 id/FLIGHT:kind
error 0:125 id/FLIGHT:match
error 0:126 id/FLIGHT/NUMREFST:type
error 0:126 id/FLIGHT/NUMREFST:null
error 0:126 id/FLIGHT/NUMREFST:limit
error 0:128 id/FLIGHT/reference_star_id:presence
error 0:128 id/FLIGHT/reference_star_id:type
error 0:128 id/FLIGHT/reference_star_id:shape
error 0:128 id/FLIGHT/reference_star_id:null
error 0:129 id/FLIGHT/id_x:presence
error 0:129 id/FLIGHT/id_x:type
error 0:129 id/FLIGHT/id_x:shape
error 0:129 id/FLIGHT/id_x:null
error 0:129 id/FLIGHT/id_x:unit
error 0:130 id/FLIGHT/id_y:presence
error 0:130 id/FLIGHT/id_y:type
error 0:130 id/FLIGHT/id_y:shape
error 0:130 id/FLIGHT/id_y:null
error 0:130 id/FLIGHT/id_y:unit
error 0:131 id/FLIGHT/count_rate:presence
error 0:131 id/FLIGHT/count_rate:type
error 0:131 id/FLIGHT/count_rate:shape
error 0:131 id/FLIGHT/count_rate:null
warning 0:125 id/FLIGHT:undeclared-keyword
warning 0:125 id/FLIGHT:undeclared-column
error 0:134 id/PLANNED:presence
error 0:134 id/PLANNED:kind
error 0:134 id/PLANNED:match
error 0:136 id/PLANNED/guide_star_order:presence
error 0:136 id/PLANNED/guide_star_order:type
error 0:136 id/PLANNED/guide_star_order:shape
error 0:136 id/PLANNED/guide_star_order:null
error 0:137 id/PLANNED/reference_order:type
error 0:137 id/PLANNED/reference_order:shape
error 0:137 id/PLANNED/reference_order:null
error 0:138 id/PLANNED/reference_star_id:presence
error 0:138 id/PLANNED/reference_star_id:type
error 0:138 id/PLANNED/reference_star_id:shape
error 0:138 id/PLANNED/reference_star_id:null
error 0:139 id/PLANNED/ra:presence
error 0:139 id/PLANNED/ra:type
error 0:139 id/PLANNED/ra:shape
error 0:139 id/PLANNED/ra:null
error 0:139 id/PLANNED/ra:unit
error 0:139 id/PLANNED/ra:limit
error 0:140 id/PLANNED/dec:presence
error 0:140 id/PLANNED/dec:type
error 0:140 id/PLANNED/dec:shape
error 0:140 id/PLANNED/dec:null
error 0:140 id/PLANNED/dec:unit
error 0:140 id/PLANNED/dec:limit
error 0:141 id/PLANNED/id_x:presence
error 0:141 id/PLANNED/id_x:type
error 0:141 id/PLANNED/id_x:shape
error 0:141 id/PLANNED/id_x:null
error 0:141 id/PLANNED/id_x:unit
error 0:142 id/PLANNED/id_y:presence
error 0:142 id/PLANNED/id_y:type
error 0:142 id/PLANNED/id_y:shape
error 0:142 id/PLANNED/id_y:null
error 0:142 id/PLANNED/id_y:unit
error 0:143 id/PLANNED/fgs_mag:presence
error 0:143 id/PLANNED/fgs_mag:type
error 0:143 id/PLANNED/fgs_mag:shape
error 0:143 id/PLANNED/fgs_mag:null
error 0:143 id/PLANNED/fgs_mag:unit
error 0:144 id/PLANNED/fgs_mag_uncert:presence
error 0:144 id/PLANNED/fgs_mag_uncert:type
error 0:144 id/PLANNED/fgs_mag_uncert:shape
error 0:144 id/PLANNED/fgs_mag_uncert:null
error 0:144 id/PLANNED/fgs_mag_uncert:unit
error 0:145 id/PLANNED/count_rate:presence
error 0:145 id/PLANNED/count_rate:type
error 0:145 id/PLANNED/count_rate:shape
error 0:145 id/PLANNED/count_rate:null
error 0:146 id/PLANNED/count_rate_uncert:presence
error 0:146 id/PLANNED/count_rate_uncert:type
error 0:146 id/PLANNED/count_rate_uncert:shape
error 0:146 id/PLANNED/count_rate_uncert:null
warning 0:134 id/PLANNED:undeclared-keyword
warning 0:134 id/PLANNED:undeclared-column
error 0:285 id/ASDF:presence
error 0:285 id/ASDF:kind
error 0:285 id/ASDF:match
warning 0:285 id/ASDF:undeclared-keyword
error 0:287 id/ASDF.tree/data:presence
error 0:287 id/ASDF.tree/data:type
error 0:287 id/ASDF.tree/data:source
error 0:285 id/ASDF.tree:type
error 1:20 id/ASDF.tree/meta.date:mirror
error 1:20 id/ASDF.tree/meta.filename:mirror
error 1:20 id/ASDF.tree/meta.model_type:mirror
error 1:20 id/ASDF.tree/meta.telescope:mirror
error 1:69 id/ASDF.tree/meta.observation.program_number:mirror
error 1:69 id/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 id/ASDF.tree/meta.observation.visit_number:mirror
error 1:236 id/ASDF.tree/meta.exposure.type:mirror
error 1:236 id/ASDF.tree/meta.exposure.nints:mirror
error 1:318 id/ASDF.tree/meta.subarray.name:mirror
error 1:38 id/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 id/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 id/ASDF.tree/meta.asn.table_name:mirror
error 0:298 id_stacked_raw:name
error 1:864 id_stacked_raw/name/program:value
error 1:865 id_stacked_raw/name/obs:value
error 1:866 id_stacked_raw/name/visit:value
error 0:292 id_stacked_raw:undeclared-hdu
error 1:20 id_stacked_raw/PRIMARY/DATE:presence
error 1:20 id_stacked_raw/PRIMARY/DATE:type
error 1:20 id_stacked_raw/PRIMARY/DATE:null
error 1:20 id_stacked_raw/PRIMARY/FILENAME:presence
error 1:20 id_stacked_raw/PRIMARY/FILENAME:type
error 1:20 id_stacked_raw/PRIMARY/FILENAME:null
error 1:20 id_stacked_raw/PRIMARY/FILENAME:value
error 1:20 id_stacked_raw/PRIMARY/DATAMODL:presence
error 1:20 id_stacked_raw/PRIMARY/DATAMODL:type
error 1:20 id_stacked_raw/PRIMARY/DATAMODL:null
error 1:20 id_stacked_raw/PRIMARY/DATAMODL:in
error 1:20 id_stacked_raw/PRIMARY/TELESCOP:presence
error 1:20 id_stacked_raw/PRIMARY/TELESCOP:type
error 1:20 id_stacked_raw/PRIMARY/TELESCOP:null
error 1:20 id_stacked_raw/PRIMARY/TELESCOP:value
error 1:21 id_stacked_raw/PRIMARY/ORIGIN:presence
error 1:21 id_stacked_raw/PRIMARY/ORIGIN:type
error 1:21 id_stacked_raw/PRIMARY/ORIGIN:null
error 1:22 id_stacked_raw/PRIMARY/TIMESYS:presence
error 1:22 id_stacked_raw/PRIMARY/TIMESYS:type
error 1:22 id_stacked_raw/PRIMARY/TIMESYS:null
error 1:22 id_stacked_raw/PRIMARY/TIMESYS:value
error 1:23 id_stacked_raw/PRIMARY/TIMEUNIT:presence
error 1:23 id_stacked_raw/PRIMARY/TIMEUNIT:type
error 1:23 id_stacked_raw/PRIMARY/TIMEUNIT:null
error 1:23 id_stacked_raw/PRIMARY/TIMEUNIT:value
info 1:24 id_stacked_raw/PRIMARY/FILETYPE:presence
error 1:24 id_stacked_raw/PRIMARY/FILETYPE:type
error 1:24 id_stacked_raw/PRIMARY/FILETYPE:null
error 1:25 id_stacked_raw/PRIMARY/SDP_VER:presence
error 1:25 id_stacked_raw/PRIMARY/SDP_VER:type
error 1:25 id_stacked_raw/PRIMARY/SDP_VER:null
error 1:26 id_stacked_raw/PRIMARY/PRD_VER:presence
error 1:26 id_stacked_raw/PRIMARY/PRD_VER:type
error 1:26 id_stacked_raw/PRIMARY/PRD_VER:null
error 1:26 id_stacked_raw/PRIMARY/PRD_VER:matches
error 1:27 id_stacked_raw/PRIMARY/OSS_VER:type
error 1:27 id_stacked_raw/PRIMARY/OSS_VER:null
error 1:28 id_stacked_raw/PRIMARY/GSC_VER:type
error 1:28 id_stacked_raw/PRIMARY/GSC_VER:null
error 1:29 id_stacked_raw/PRIMARY/HGA_MOVE:presence
error 1:29 id_stacked_raw/PRIMARY/HGA_MOVE:type
error 1:29 id_stacked_raw/PRIMARY/HGA_MOVE:null
error 1:30 id_stacked_raw/PRIMARY/HGA_STRT:type
error 1:30 id_stacked_raw/PRIMARY/HGA_STRT:null
error 1:31 id_stacked_raw/PRIMARY/HGA_STOP:type
error 1:31 id_stacked_raw/PRIMARY/HGA_STOP:null
error 1:32 id_stacked_raw/PRIMARY/PWFSEET:presence
error 1:32 id_stacked_raw/PRIMARY/PWFSEET:type
error 1:32 id_stacked_raw/PRIMARY/PWFSEET:null
error 1:32 id_stacked_raw/PRIMARY/PWFSEET:unit
error 1:33 id_stacked_raw/PRIMARY/NWFSEST:presence
error 1:33 id_stacked_raw/PRIMARY/NWFSEST:type
error 1:33 id_stacked_raw/PRIMARY/NWFSEST:null
error 1:33 id_stacked_raw/PRIMARY/NWFSEST:unit
error 1:34 id_stacked_raw/PRIMARY/COMPRESS:type
error 1:34 id_stacked_raw/PRIMARY/COMPRESS:null
error 1:51 id_stacked_raw/PRIMARY/TITLE:presence
error 1:51 id_stacked_raw/PRIMARY/TITLE:type
error 1:51 id_stacked_raw/PRIMARY/TITLE:null
error 1:52 id_stacked_raw/PRIMARY/PI_NAME:presence
error 1:52 id_stacked_raw/PRIMARY/PI_NAME:type
error 1:52 id_stacked_raw/PRIMARY/PI_NAME:null
error 1:53 id_stacked_raw/PRIMARY/CATEGORY:presence
error 1:53 id_stacked_raw/PRIMARY/CATEGORY:type
error 1:53 id_stacked_raw/PRIMARY/CATEGORY:null
warning 1:53 id_stacked_raw/PRIMARY/CATEGORY:in
error 1:54 id_stacked_raw/PRIMARY/SUBCAT:type
error 1:54 id_stacked_raw/PRIMARY/SUBCAT:null
error 1:55 id_stacked_raw/PRIMARY/SCICAT:type
error 1:55 id_stacked_raw/PRIMARY/SCICAT:null
error 1:56 id_stacked_raw/PRIMARY/CONT_ID:type
error 1:56 id_stacked_raw/PRIMARY/CONT_ID:null
error 1:63 id_stacked_raw/PRIMARY/DATE-OBS:presence
error 1:63 id_stacked_raw/PRIMARY/DATE-OBS:type
error 1:63 id_stacked_raw/PRIMARY/DATE-OBS:null
error 1:64 id_stacked_raw/PRIMARY/TIME-OBS:presence
error 1:64 id_stacked_raw/PRIMARY/TIME-OBS:type
error 1:64 id_stacked_raw/PRIMARY/TIME-OBS:null
error 1:65 id_stacked_raw/PRIMARY/DATE-BEG:presence
error 1:65 id_stacked_raw/PRIMARY/DATE-BEG:type
error 1:65 id_stacked_raw/PRIMARY/DATE-BEG:null
error 1:66 id_stacked_raw/PRIMARY/DATE-END:presence
error 1:66 id_stacked_raw/PRIMARY/DATE-END:type
error 1:66 id_stacked_raw/PRIMARY/DATE-END:null
error 1:67 id_stacked_raw/PRIMARY/OBS_ID:presence
error 1:67 id_stacked_raw/PRIMARY/OBS_ID:type
error 1:67 id_stacked_raw/PRIMARY/OBS_ID:null
error 1:67 id_stacked_raw/PRIMARY/OBS_ID:matches
error 1:68 id_stacked_raw/PRIMARY/VISIT_ID:presence
error 1:68 id_stacked_raw/PRIMARY/VISIT_ID:type
error 1:68 id_stacked_raw/PRIMARY/VISIT_ID:null
error 1:68 id_stacked_raw/PRIMARY/VISIT_ID:limit
error 1:69 id_stacked_raw/PRIMARY/PROGRAM:presence
error 1:69 id_stacked_raw/PRIMARY/PROGRAM:type
error 1:69 id_stacked_raw/PRIMARY/PROGRAM:null
error 1:69 id_stacked_raw/PRIMARY/PROGRAM:limit
error 1:69 id_stacked_raw/PRIMARY/OBSERVTN:presence
error 1:69 id_stacked_raw/PRIMARY/OBSERVTN:type
error 1:69 id_stacked_raw/PRIMARY/OBSERVTN:null
error 1:69 id_stacked_raw/PRIMARY/OBSERVTN:limit
error 1:69 id_stacked_raw/PRIMARY/VISIT:presence
error 1:69 id_stacked_raw/PRIMARY/VISIT:type
error 1:69 id_stacked_raw/PRIMARY/VISIT:null
error 1:69 id_stacked_raw/PRIMARY/VISIT:limit
error 1:70 id_stacked_raw/PRIMARY/OBSLABEL:type
error 1:70 id_stacked_raw/PRIMARY/OBSLABEL:null
error 1:71 id_stacked_raw/PRIMARY/OBSFOLDR:type
error 1:71 id_stacked_raw/PRIMARY/OBSFOLDR:null
error 1:98 id_stacked_raw/PRIMARY/ENG_QUAL:presence
error 1:98 id_stacked_raw/PRIMARY/ENG_QUAL:type
error 1:98 id_stacked_raw/PRIMARY/ENG_QUAL:null
error 1:98 id_stacked_raw/PRIMARY/ENG_QUAL:in
error 1:99 id_stacked_raw/PRIMARY/ENGQLPTG:type
error 1:99 id_stacked_raw/PRIMARY/ENGQLPTG:null
error 1:99 id_stacked_raw/PRIMARY/ENGQLPTG:in
error 1:100 id_stacked_raw/PRIMARY/VISITYPE:presence
error 1:100 id_stacked_raw/PRIMARY/VISITYPE:type
error 1:100 id_stacked_raw/PRIMARY/VISITYPE:null
error 1:100 id_stacked_raw/PRIMARY/VISITYPE:in
error 1:101 id_stacked_raw/PRIMARY/VSTSTART:presence
error 1:101 id_stacked_raw/PRIMARY/VSTSTART:type
error 1:101 id_stacked_raw/PRIMARY/VSTSTART:null
error 1:102 id_stacked_raw/PRIMARY/VISITSTA:presence
error 1:102 id_stacked_raw/PRIMARY/VISITSTA:type
error 1:102 id_stacked_raw/PRIMARY/VISITSTA:null
error 1:103 id_stacked_raw/PRIMARY/NEXPOSUR:presence
error 1:103 id_stacked_raw/PRIMARY/NEXPOSUR:type
error 1:103 id_stacked_raw/PRIMARY/NEXPOSUR:null
error 1:103 id_stacked_raw/PRIMARY/NEXPOSUR:limit
error 1:104 id_stacked_raw/PRIMARY/INTARGET:presence
error 1:104 id_stacked_raw/PRIMARY/INTARGET:type
error 1:104 id_stacked_raw/PRIMARY/INTARGET:null
error 1:105 id_stacked_raw/PRIMARY/TARGOOPP:presence
error 1:105 id_stacked_raw/PRIMARY/TARGOOPP:type
error 1:105 id_stacked_raw/PRIMARY/TARGOOPP:null
error 1:106 id_stacked_raw/PRIMARY/TSOVISIT:presence
error 1:106 id_stacked_raw/PRIMARY/TSOVISIT:type
error 1:106 id_stacked_raw/PRIMARY/TSOVISIT:null
error 1:107 id_stacked_raw/PRIMARY/EXP_ONLY:presence
error 1:107 id_stacked_raw/PRIMARY/EXP_ONLY:type
error 1:107 id_stacked_raw/PRIMARY/EXP_ONLY:null
error 1:108 id_stacked_raw/PRIMARY/CROWDFLD:type
error 1:108 id_stacked_raw/PRIMARY/CROWDFLD:null
error 0:54 id_stacked_raw/PRIMARY/INSTRUME:presence
error 0:54 id_stacked_raw/PRIMARY/INSTRUME:type
error 0:54 id_stacked_raw/PRIMARY/INSTRUME:null
error 0:54 id_stacked_raw/PRIMARY/INSTRUME:value
error 0:55 id_stacked_raw/PRIMARY/DETECTOR:presence
error 0:55 id_stacked_raw/PRIMARY/DETECTOR:type
error 0:55 id_stacked_raw/PRIMARY/DETECTOR:null
error 0:55 id_stacked_raw/PRIMARY/DETECTOR:in
error 0:56 id_stacked_raw/PRIMARY/FOCUSPOS:type
error 0:56 id_stacked_raw/PRIMARY/FOCUSPOS:null
error 1:236 id_stacked_raw/PRIMARY/EXP_TYPE:presence
error 1:236 id_stacked_raw/PRIMARY/EXP_TYPE:type
error 1:236 id_stacked_raw/PRIMARY/EXP_TYPE:null
error 1:236 id_stacked_raw/PRIMARY/EXP_TYPE:value
error 1:236 id_stacked_raw/PRIMARY/EXP_TYPE:in
error 1:236 id_stacked_raw/PRIMARY/NINTS:presence
error 1:236 id_stacked_raw/PRIMARY/NINTS:type
error 1:236 id_stacked_raw/PRIMARY/NINTS:null
error 1:236 id_stacked_raw/PRIMARY/NINTS:value
error 3:36 id_stacked_raw/PRIMARY/NINTS:limit
error 1:237 id_stacked_raw/PRIMARY/READPATT:presence
error 1:237 id_stacked_raw/PRIMARY/READPATT:type
error 1:237 id_stacked_raw/PRIMARY/READPATT:null
error 1:237 id_stacked_raw/PRIMARY/READPATT:value
error 1:237 id_stacked_raw/PRIMARY/READPATT:in
error 1:238 id_stacked_raw/PRIMARY/NGROUPS:presence
error 1:238 id_stacked_raw/PRIMARY/NGROUPS:type
error 1:238 id_stacked_raw/PRIMARY/NGROUPS:null
error 1:238 id_stacked_raw/PRIMARY/NGROUPS:value
error 1:238 id_stacked_raw/PRIMARY/NGROUPS:limit
error 1:239 id_stacked_raw/PRIMARY/NFRAMES:presence
error 1:239 id_stacked_raw/PRIMARY/NFRAMES:type
error 1:239 id_stacked_raw/PRIMARY/NFRAMES:null
error 1:239 id_stacked_raw/PRIMARY/NFRAMES:in
error 1:239 id_stacked_raw/PRIMARY/NFRAMES:limit
error 1:240 id_stacked_raw/PRIMARY/FRMDIVSR:presence
error 1:240 id_stacked_raw/PRIMARY/FRMDIVSR:type
error 1:240 id_stacked_raw/PRIMARY/FRMDIVSR:null
error 1:240 id_stacked_raw/PRIMARY/FRMDIVSR:limit
error 1:241 id_stacked_raw/PRIMARY/GROUPGAP:presence
error 1:241 id_stacked_raw/PRIMARY/GROUPGAP:type
error 1:241 id_stacked_raw/PRIMARY/GROUPGAP:null
error 1:241 id_stacked_raw/PRIMARY/GROUPGAP:limit
error 1:242 id_stacked_raw/PRIMARY/DRPFRMS1:presence
error 1:242 id_stacked_raw/PRIMARY/DRPFRMS1:type
error 1:242 id_stacked_raw/PRIMARY/DRPFRMS1:null
error 1:242 id_stacked_raw/PRIMARY/DRPFRMS1:limit
error 1:243 id_stacked_raw/PRIMARY/DRPFRMS3:presence
error 1:243 id_stacked_raw/PRIMARY/DRPFRMS3:type
error 1:243 id_stacked_raw/PRIMARY/DRPFRMS3:null
error 1:243 id_stacked_raw/PRIMARY/DRPFRMS3:limit
error 1:244 id_stacked_raw/PRIMARY/NSAMPLES:presence
error 1:244 id_stacked_raw/PRIMARY/NSAMPLES:type
error 1:244 id_stacked_raw/PRIMARY/NSAMPLES:null
error 1:244 id_stacked_raw/PRIMARY/NSAMPLES:limit
error 1:245 id_stacked_raw/PRIMARY/TSAMPLE:presence
error 1:245 id_stacked_raw/PRIMARY/TSAMPLE:type
error 1:245 id_stacked_raw/PRIMARY/TSAMPLE:null
error 1:245 id_stacked_raw/PRIMARY/TSAMPLE:unit
error 1:245 id_stacked_raw/PRIMARY/TSAMPLE:limit
error 1:246 id_stacked_raw/PRIMARY/TFRAME:presence
error 1:246 id_stacked_raw/PRIMARY/TFRAME:type
error 1:246 id_stacked_raw/PRIMARY/TFRAME:null
error 1:246 id_stacked_raw/PRIMARY/TFRAME:unit
error 1:246 id_stacked_raw/PRIMARY/TFRAME:limit
error 1:247 id_stacked_raw/PRIMARY/TGROUP:presence
error 1:247 id_stacked_raw/PRIMARY/TGROUP:type
error 1:247 id_stacked_raw/PRIMARY/TGROUP:null
error 1:247 id_stacked_raw/PRIMARY/TGROUP:unit
error 1:247 id_stacked_raw/PRIMARY/TGROUP:limit
error 1:248 id_stacked_raw/PRIMARY/EFFINTTM:presence
error 1:248 id_stacked_raw/PRIMARY/EFFINTTM:type
error 1:248 id_stacked_raw/PRIMARY/EFFINTTM:null
error 1:248 id_stacked_raw/PRIMARY/EFFINTTM:unit
error 1:248 id_stacked_raw/PRIMARY/EFFINTTM:limit
error 1:249 id_stacked_raw/PRIMARY/DURATION:presence
error 1:249 id_stacked_raw/PRIMARY/DURATION:type
error 1:249 id_stacked_raw/PRIMARY/DURATION:null
error 1:249 id_stacked_raw/PRIMARY/DURATION:unit
error 1:249 id_stacked_raw/PRIMARY/DURATION:limit
error 1:250 id_stacked_raw/PRIMARY/NRSTSTRT:presence
error 1:250 id_stacked_raw/PRIMARY/NRSTSTRT:type
error 1:250 id_stacked_raw/PRIMARY/NRSTSTRT:null
error 1:250 id_stacked_raw/PRIMARY/NRSTSTRT:limit
error 1:251 id_stacked_raw/PRIMARY/NRESETS:presence
error 1:251 id_stacked_raw/PRIMARY/NRESETS:type
error 1:251 id_stacked_raw/PRIMARY/NRESETS:null
error 1:251 id_stacked_raw/PRIMARY/NRESETS:limit
error 1:252 id_stacked_raw/PRIMARY/ZEROFRAM:presence
error 1:252 id_stacked_raw/PRIMARY/ZEROFRAM:type
error 1:252 id_stacked_raw/PRIMARY/ZEROFRAM:null
error 1:253 id_stacked_raw/PRIMARY/DATAPROB:presence
error 1:253 id_stacked_raw/PRIMARY/DATAPROB:type
error 1:253 id_stacked_raw/PRIMARY/DATAPROB:null
error 1:254 id_stacked_raw/PRIMARY/SCA_NUM:presence
error 1:254 id_stacked_raw/PRIMARY/SCA_NUM:type
error 1:254 id_stacked_raw/PRIMARY/SCA_NUM:null
error 1:255 id_stacked_raw/PRIMARY/DATAMODE:presence
error 1:255 id_stacked_raw/PRIMARY/DATAMODE:type
error 1:255 id_stacked_raw/PRIMARY/DATAMODE:null
error 1:318 id_stacked_raw/PRIMARY/SUBARRAY:presence
error 1:318 id_stacked_raw/PRIMARY/SUBARRAY:type
error 1:318 id_stacked_raw/PRIMARY/SUBARRAY:null
error 1:318 id_stacked_raw/PRIMARY/SUBARRAY:value
warning 1:318 id_stacked_raw/PRIMARY/SUBARRAY:in
error 1:319 id_stacked_raw/PRIMARY/SUB_SHRT:type
error 1:319 id_stacked_raw/PRIMARY/SUB_SHRT:null
error 1:319 id_stacked_raw/PRIMARY/SUB_SHRT:in
error 1:320 id_stacked_raw/PRIMARY/SUB_LONG:type
error 1:320 id_stacked_raw/PRIMARY/SUB_LONG:null
error 1:320 id_stacked_raw/PRIMARY/SUB_LONG:in
error 1:321 id_stacked_raw/PRIMARY/SUBSTRT1:presence
error 1:321 id_stacked_raw/PRIMARY/SUBSTRT1:type
error 1:321 id_stacked_raw/PRIMARY/SUBSTRT1:null
error 1:321 id_stacked_raw/PRIMARY/SUBSTRT1:value
error 1:321 id_stacked_raw/PRIMARY/SUBSTRT1:limit
error 1:322 id_stacked_raw/PRIMARY/SUBSTRT2:presence
error 1:322 id_stacked_raw/PRIMARY/SUBSTRT2:type
error 1:322 id_stacked_raw/PRIMARY/SUBSTRT2:null
error 1:322 id_stacked_raw/PRIMARY/SUBSTRT2:limit
error 1:323 id_stacked_raw/PRIMARY/SUBSIZE1:presence
error 1:323 id_stacked_raw/PRIMARY/SUBSIZE1:type
error 1:323 id_stacked_raw/PRIMARY/SUBSIZE1:null
error 1:323 id_stacked_raw/PRIMARY/SUBSIZE1:value
error 1:323 id_stacked_raw/PRIMARY/SUBSIZE1:limit
error 1:324 id_stacked_raw/PRIMARY/SUBSIZE2:presence
error 1:324 id_stacked_raw/PRIMARY/SUBSIZE2:type
error 1:324 id_stacked_raw/PRIMARY/SUBSIZE2:null
error 1:324 id_stacked_raw/PRIMARY/SUBSIZE2:value
error 1:324 id_stacked_raw/PRIMARY/SUBSIZE2:limit
error 1:325 id_stacked_raw/PRIMARY/FASTAXIS:presence
error 1:325 id_stacked_raw/PRIMARY/FASTAXIS:type
error 1:325 id_stacked_raw/PRIMARY/FASTAXIS:null
error 1:325 id_stacked_raw/PRIMARY/FASTAXIS:in
error 1:326 id_stacked_raw/PRIMARY/SLOWAXIS:presence
error 1:326 id_stacked_raw/PRIMARY/SLOWAXIS:type
error 1:326 id_stacked_raw/PRIMARY/SLOWAXIS:null
error 1:326 id_stacked_raw/PRIMARY/SLOWAXIS:in
error 1:327 id_stacked_raw/PRIMARY/DETXCOR:type
error 1:327 id_stacked_raw/PRIMARY/DETXCOR:null
error 1:328 id_stacked_raw/PRIMARY/DETYCOR:type
error 1:328 id_stacked_raw/PRIMARY/DETYCOR:null
error 1:329 id_stacked_raw/PRIMARY/DETXSIZ:type
error 1:329 id_stacked_raw/PRIMARY/DETXSIZ:null
error 1:329 id_stacked_raw/PRIMARY/DETXSIZ:limit
error 1:330 id_stacked_raw/PRIMARY/DETYSIZ:type
error 1:330 id_stacked_raw/PRIMARY/DETYSIZ:null
error 1:330 id_stacked_raw/PRIMARY/DETYSIZ:limit
error 1:331 id_stacked_raw/PRIMARY/MSTR_RD1:type
error 1:331 id_stacked_raw/PRIMARY/MSTR_RD1:null
error 1:331 id_stacked_raw/PRIMARY/MSTR_RD1:limit
error 1:332 id_stacked_raw/PRIMARY/MSTR_SK1:type
error 1:332 id_stacked_raw/PRIMARY/MSTR_SK1:null
error 1:332 id_stacked_raw/PRIMARY/MSTR_SK1:limit
error 1:333 id_stacked_raw/PRIMARY/MSTR_RD2:type
error 1:333 id_stacked_raw/PRIMARY/MSTR_RD2:null
error 1:333 id_stacked_raw/PRIMARY/MSTR_RD2:limit
error 1:334 id_stacked_raw/PRIMARY/MSTR_SK2:type
error 1:334 id_stacked_raw/PRIMARY/MSTR_SK2:null
error 1:334 id_stacked_raw/PRIMARY/MSTR_SK2:limit
error 1:335 id_stacked_raw/PRIMARY/MSTR_RPT:type
error 1:335 id_stacked_raw/PRIMARY/MSTR_RPT:null
error 1:336 id_stacked_raw/PRIMARY/MSTR_ILV:type
error 1:336 id_stacked_raw/PRIMARY/MSTR_ILV:null
error 1:337 id_stacked_raw/PRIMARY/SSTR_STP:type
error 1:337 id_stacked_raw/PRIMARY/SSTR_STP:null
error 1:338 id_stacked_raw/PRIMARY/SSTR_NST:type
error 1:338 id_stacked_raw/PRIMARY/SSTR_NST:null
error 1:384 id_stacked_raw/PRIMARY/APERNAME:presence
error 1:384 id_stacked_raw/PRIMARY/APERNAME:type
error 1:384 id_stacked_raw/PRIMARY/APERNAME:null
error 1:385 id_stacked_raw/PRIMARY/PPS_APER:presence
error 1:385 id_stacked_raw/PRIMARY/PPS_APER:type
error 1:385 id_stacked_raw/PRIMARY/PPS_APER:null
error 1:386 id_stacked_raw/PRIMARY/VA_RA:type
error 1:386 id_stacked_raw/PRIMARY/VA_RA:null
error 1:386 id_stacked_raw/PRIMARY/VA_RA:unit
error 1:387 id_stacked_raw/PRIMARY/VA_DEC:type
error 1:387 id_stacked_raw/PRIMARY/VA_DEC:null
error 1:387 id_stacked_raw/PRIMARY/VA_DEC:unit
error 1:407 id_stacked_raw/PRIMARY/GS_ORDER:presence
error 1:407 id_stacked_raw/PRIMARY/GS_ORDER:type
error 1:407 id_stacked_raw/PRIMARY/GS_ORDER:null
error 1:407 id_stacked_raw/PRIMARY/GS_ORDER:limit
error 1:408 id_stacked_raw/PRIMARY/GSSTRTTM:type
error 1:408 id_stacked_raw/PRIMARY/GSSTRTTM:null
error 1:409 id_stacked_raw/PRIMARY/GSENDTIM:type
error 1:409 id_stacked_raw/PRIMARY/GSENDTIM:null
error 1:410 id_stacked_raw/PRIMARY/GDSTARID:presence
error 1:410 id_stacked_raw/PRIMARY/GDSTARID:type
error 1:410 id_stacked_raw/PRIMARY/GDSTARID:null
error 1:411 id_stacked_raw/PRIMARY/GS_RA:presence
error 1:411 id_stacked_raw/PRIMARY/GS_RA:type
error 1:411 id_stacked_raw/PRIMARY/GS_RA:null
error 1:411 id_stacked_raw/PRIMARY/GS_RA:unit
error 4:47 id_stacked_raw/PRIMARY/GS_RA:limit
error 1:412 id_stacked_raw/PRIMARY/GS_DEC:presence
error 1:412 id_stacked_raw/PRIMARY/GS_DEC:type
error 1:412 id_stacked_raw/PRIMARY/GS_DEC:null
error 1:412 id_stacked_raw/PRIMARY/GS_DEC:unit
error 4:48 id_stacked_raw/PRIMARY/GS_DEC:limit
error 1:413 id_stacked_raw/PRIMARY/GS_URA:type
error 1:413 id_stacked_raw/PRIMARY/GS_URA:null
error 1:413 id_stacked_raw/PRIMARY/GS_URA:unit
error 1:413 id_stacked_raw/PRIMARY/GS_URA:limit
error 1:414 id_stacked_raw/PRIMARY/GS_UDEC:type
error 1:414 id_stacked_raw/PRIMARY/GS_UDEC:null
error 1:414 id_stacked_raw/PRIMARY/GS_UDEC:unit
error 1:414 id_stacked_raw/PRIMARY/GS_UDEC:limit
error 1:415 id_stacked_raw/PRIMARY/GS_MAG:presence
error 1:415 id_stacked_raw/PRIMARY/GS_MAG:type
error 1:415 id_stacked_raw/PRIMARY/GS_MAG:null
error 1:415 id_stacked_raw/PRIMARY/GS_MAG:unit
error 1:416 id_stacked_raw/PRIMARY/GS_UMAG:type
error 1:416 id_stacked_raw/PRIMARY/GS_UMAG:null
error 1:416 id_stacked_raw/PRIMARY/GS_UMAG:unit
error 1:416 id_stacked_raw/PRIMARY/GS_UMAG:limit
error 1:417 id_stacked_raw/PRIMARY/GS_EPOCH:type
error 1:417 id_stacked_raw/PRIMARY/GS_EPOCH:null
error 1:418 id_stacked_raw/PRIMARY/GS_MURA:type
error 1:418 id_stacked_raw/PRIMARY/GS_MURA:null
error 1:418 id_stacked_raw/PRIMARY/GS_MURA:unit
error 1:419 id_stacked_raw/PRIMARY/GS_MUDEC:type
error 1:419 id_stacked_raw/PRIMARY/GS_MUDEC:null
error 1:419 id_stacked_raw/PRIMARY/GS_MUDEC:unit
error 1:420 id_stacked_raw/PRIMARY/GS_PARA:type
error 1:420 id_stacked_raw/PRIMARY/GS_PARA:null
error 1:420 id_stacked_raw/PRIMARY/GS_PARA:unit
error 1:421 id_stacked_raw/PRIMARY/GS_V3_PA:type
error 1:421 id_stacked_raw/PRIMARY/GS_V3_PA:null
error 1:421 id_stacked_raw/PRIMARY/GS_V3_PA:unit
error 1:422 id_stacked_raw/PRIMARY/FGS_APER:type
error 1:422 id_stacked_raw/PRIMARY/FGS_APER:null
error 1:423 id_stacked_raw/PRIMARY/GSIDL_X:type
error 1:423 id_stacked_raw/PRIMARY/GSIDL_X:null
error 1:424 id_stacked_raw/PRIMARY/GSIDL_Y:type
error 1:424 id_stacked_raw/PRIMARY/GSIDL_Y:null
error 1:425 id_stacked_raw/PRIMARY/GSCENTX:type
error 1:425 id_stacked_raw/PRIMARY/GSCENTX:null
error 1:425 id_stacked_raw/PRIMARY/GSCENTX:unit
error 1:426 id_stacked_raw/PRIMARY/GSCENTY:type
error 1:426 id_stacked_raw/PRIMARY/GSCENTY:null
error 1:426 id_stacked_raw/PRIMARY/GSCENTY:unit
error 1:427 id_stacked_raw/PRIMARY/PCS_MODE:presence
error 1:427 id_stacked_raw/PRIMARY/PCS_MODE:type
error 1:427 id_stacked_raw/PRIMARY/PCS_MODE:null
error 1:427 id_stacked_raw/PRIMARY/PCS_MODE:in
error 1:428 id_stacked_raw/PRIMARY/VISITEND:type
error 1:428 id_stacked_raw/PRIMARY/VISITEND:null
error 0:62 id_stacked_raw/PRIMARY/GF_START:presence
error 0:62 id_stacked_raw/PRIMARY/GF_START:type
error 0:62 id_stacked_raw/PRIMARY/GF_START:null
error 0:63 id_stacked_raw/PRIMARY/GF_END:presence
error 0:63 id_stacked_raw/PRIMARY/GF_END:type
error 0:63 id_stacked_raw/PRIMARY/GF_END:null
error 0:64 id_stacked_raw/PRIMARY/DATASTRT:presence
error 0:64 id_stacked_raw/PRIMARY/DATASTRT:type
error 0:64 id_stacked_raw/PRIMARY/DATASTRT:null
error 0:64 id_stacked_raw/PRIMARY/DATASTRT:unit
error 0:65 id_stacked_raw/PRIMARY/DATAEND:presence
error 0:65 id_stacked_raw/PRIMARY/DATAEND:type
error 0:65 id_stacked_raw/PRIMARY/DATAEND:null
error 0:65 id_stacked_raw/PRIMARY/DATAEND:unit
error 0:66 id_stacked_raw/PRIMARY/GSACSTAT:presence
error 0:66 id_stacked_raw/PRIMARY/GSACSTAT:type
error 0:66 id_stacked_raw/PRIMARY/GSACSTAT:null
warning 0:66 id_stacked_raw/PRIMARY/GSACSTAT:in
error 0:299 id_stacked_raw/PRIMARY:shape
error 1:73 id_stacked_raw/PRIMARY:DATE-BEG-DATE-END
error 1:74 id_stacked_raw/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:82 id_stacked_raw/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:340 id_stacked_raw/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 id_stacked_raw/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:68 id_stacked_raw/PRIMARY:DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS
error 0:69 id_stacked_raw/PRIMARY:DATE-BEG-DATASTRT
error 0:70 id_stacked_raw/PRIMARY:DATE-END-DATAEND
error 0:71 id_stacked_raw/PRIMARY:DURATION-DATAEND-DATASTRT
error 0:72 id_stacked_raw/PRIMARY:GF_START-GF_END
warning 0:299 id_stacked_raw/PRIMARY:undeclared-keyword
error 0:97 id_stacked_raw/SCI:presence
error 0:97 id_stacked_raw/SCI:kind
error 0:97 id_stacked_raw/SCI:match
error 1:612 id_stacked_raw/SCI/REFFRAME:presence
error 1:612 id_stacked_raw/SCI/REFFRAME:type
error 1:612 id_stacked_raw/SCI/REFFRAME:null
error 1:612 id_stacked_raw/SCI/REFFRAME:value
error 1:613 id_stacked_raw/SCI/EPH_TYPE:presence
error 1:613 id_stacked_raw/SCI/EPH_TYPE:type
error 1:613 id_stacked_raw/SCI/EPH_TYPE:null
error 1:613 id_stacked_raw/SCI/EPH_TYPE:in
error 1:614 id_stacked_raw/SCI/EPH_TIME:presence
error 1:614 id_stacked_raw/SCI/EPH_TIME:type
error 1:614 id_stacked_raw/SCI/EPH_TIME:null
error 1:614 id_stacked_raw/SCI/EPH_TIME:unit
error 1:615 id_stacked_raw/SCI/JWST_X:presence
error 1:615 id_stacked_raw/SCI/JWST_X:type
error 1:615 id_stacked_raw/SCI/JWST_X:null
error 1:615 id_stacked_raw/SCI/JWST_X:unit
error 1:616 id_stacked_raw/SCI/JWST_Y:presence
error 1:616 id_stacked_raw/SCI/JWST_Y:type
error 1:616 id_stacked_raw/SCI/JWST_Y:null
error 1:616 id_stacked_raw/SCI/JWST_Y:unit
error 1:617 id_stacked_raw/SCI/JWST_Z:presence
error 1:617 id_stacked_raw/SCI/JWST_Z:type
error 1:617 id_stacked_raw/SCI/JWST_Z:null
error 1:617 id_stacked_raw/SCI/JWST_Z:unit
error 1:618 id_stacked_raw/SCI/OBSGEO-X:presence
error 1:618 id_stacked_raw/SCI/OBSGEO-X:type
error 1:618 id_stacked_raw/SCI/OBSGEO-X:null
error 1:618 id_stacked_raw/SCI/OBSGEO-X:unit
error 1:619 id_stacked_raw/SCI/OBSGEO-Y:presence
error 1:619 id_stacked_raw/SCI/OBSGEO-Y:type
error 1:619 id_stacked_raw/SCI/OBSGEO-Y:null
error 1:619 id_stacked_raw/SCI/OBSGEO-Y:unit
error 1:620 id_stacked_raw/SCI/OBSGEO-Z:presence
error 1:620 id_stacked_raw/SCI/OBSGEO-Z:type
error 1:620 id_stacked_raw/SCI/OBSGEO-Z:null
error 1:620 id_stacked_raw/SCI/OBSGEO-Z:unit
error 1:621 id_stacked_raw/SCI/JWST_DX:presence
error 1:621 id_stacked_raw/SCI/JWST_DX:type
error 1:621 id_stacked_raw/SCI/JWST_DX:null
error 1:621 id_stacked_raw/SCI/JWST_DX:unit
error 1:622 id_stacked_raw/SCI/JWST_DY:presence
error 1:622 id_stacked_raw/SCI/JWST_DY:type
error 1:622 id_stacked_raw/SCI/JWST_DY:null
error 1:622 id_stacked_raw/SCI/JWST_DY:unit
error 1:623 id_stacked_raw/SCI/JWST_DZ:presence
error 1:623 id_stacked_raw/SCI/JWST_DZ:type
error 1:623 id_stacked_raw/SCI/JWST_DZ:null
error 1:623 id_stacked_raw/SCI/JWST_DZ:unit
error 1:624 id_stacked_raw/SCI/OBSGEODX:presence
error 1:624 id_stacked_raw/SCI/OBSGEODX:type
error 1:624 id_stacked_raw/SCI/OBSGEODX:null
error 1:624 id_stacked_raw/SCI/OBSGEODX:unit
error 1:625 id_stacked_raw/SCI/OBSGEODY:presence
error 1:625 id_stacked_raw/SCI/OBSGEODY:type
error 1:625 id_stacked_raw/SCI/OBSGEODY:null
error 1:625 id_stacked_raw/SCI/OBSGEODY:unit
error 1:626 id_stacked_raw/SCI/OBSGEODZ:presence
error 1:626 id_stacked_raw/SCI/OBSGEODZ:type
error 1:626 id_stacked_raw/SCI/OBSGEODZ:null
error 1:626 id_stacked_raw/SCI/OBSGEODZ:unit
error 0:81 id_stacked_raw/SCI/RADESYS:presence
error 0:81 id_stacked_raw/SCI/RADESYS:type
error 0:81 id_stacked_raw/SCI/RADESYS:null
error 0:81 id_stacked_raw/SCI/RADESYS:value
error 0:82 id_stacked_raw/SCI/PA_APER:presence
error 0:82 id_stacked_raw/SCI/PA_APER:type
error 0:82 id_stacked_raw/SCI/PA_APER:null
error 0:82 id_stacked_raw/SCI/PA_APER:unit
error 0:83 id_stacked_raw/SCI/RA_V1:type
error 0:83 id_stacked_raw/SCI/RA_V1:null
error 0:83 id_stacked_raw/SCI/RA_V1:unit
error 4:47 id_stacked_raw/SCI/RA_V1:limit
error 0:84 id_stacked_raw/SCI/DEC_V1:type
error 0:84 id_stacked_raw/SCI/DEC_V1:null
error 0:84 id_stacked_raw/SCI/DEC_V1:unit
error 4:48 id_stacked_raw/SCI/DEC_V1:limit
error 0:85 id_stacked_raw/SCI/PA_V3:type
error 0:85 id_stacked_raw/SCI/PA_V3:null
error 0:85 id_stacked_raw/SCI/PA_V3:unit
error 1:651 id_stacked_raw/SCI/V2_REF:presence
error 1:651 id_stacked_raw/SCI/V2_REF:type
error 1:651 id_stacked_raw/SCI/V2_REF:null
error 1:651 id_stacked_raw/SCI/V2_REF:unit
error 1:652 id_stacked_raw/SCI/V3_REF:presence
error 1:652 id_stacked_raw/SCI/V3_REF:type
error 1:652 id_stacked_raw/SCI/V3_REF:null
error 1:652 id_stacked_raw/SCI/V3_REF:unit
error 1:653 id_stacked_raw/SCI/VPARITY:presence
error 1:653 id_stacked_raw/SCI/VPARITY:type
error 1:653 id_stacked_raw/SCI/VPARITY:null
error 1:653 id_stacked_raw/SCI/VPARITY:in
error 1:654 id_stacked_raw/SCI/V3I_YANG:presence
error 1:654 id_stacked_raw/SCI/V3I_YANG:type
error 1:654 id_stacked_raw/SCI/V3I_YANG:null
error 1:654 id_stacked_raw/SCI/V3I_YANG:unit
error 1:655 id_stacked_raw/SCI/XREF_SCI:type
error 1:655 id_stacked_raw/SCI/XREF_SCI:null
error 1:655 id_stacked_raw/SCI/XREF_SCI:unit
error 1:656 id_stacked_raw/SCI/YREF_SCI:type
error 1:656 id_stacked_raw/SCI/YREF_SCI:null
error 1:656 id_stacked_raw/SCI/YREF_SCI:unit
error 0:88 id_stacked_raw/SCI/RA_REF:type
error 0:88 id_stacked_raw/SCI/RA_REF:null
error 0:88 id_stacked_raw/SCI/RA_REF:unit
error 0:89 id_stacked_raw/SCI/DEC_REF:type
error 0:89 id_stacked_raw/SCI/DEC_REF:null
error 0:89 id_stacked_raw/SCI/DEC_REF:unit
error 4:48 id_stacked_raw/SCI/DEC_REF:limit
error 0:90 id_stacked_raw/SCI/ROLL_REF:type
error 0:90 id_stacked_raw/SCI/ROLL_REF:null
error 0:90 id_stacked_raw/SCI/ROLL_REF:unit
error 4:78 id_stacked_raw/SCI/WCSAXES:presence
error 4:78 id_stacked_raw/SCI/WCSAXES:type
error 4:78 id_stacked_raw/SCI/WCSAXES:null
error 4:78 id_stacked_raw/SCI/WCSAXES:limit
error 4:79 id_stacked_raw/SCI/CTYPE[i]:presence
error 4:79 id_stacked_raw/SCI/CTYPE[i]:type
error 4:79 id_stacked_raw/SCI/CTYPE[i]:null
error 4:79 id_stacked_raw/SCI/CTYPE[i]:matches
error 4:80 id_stacked_raw/SCI/CUNIT[i]:presence
error 4:80 id_stacked_raw/SCI/CUNIT[i]:type
error 4:80 id_stacked_raw/SCI/CUNIT[i]:null
error 4:80 id_stacked_raw/SCI/CUNIT[i]:value
error 4:81 id_stacked_raw/SCI/CRPIX[i]:presence
error 4:81 id_stacked_raw/SCI/CRPIX[i]:type
error 4:81 id_stacked_raw/SCI/CRPIX[i]:null
error 4:81 id_stacked_raw/SCI/CRPIX[i]:unit
error 4:82 id_stacked_raw/SCI/CRVAL[i]:presence
error 4:82 id_stacked_raw/SCI/CRVAL[i]:type
error 4:82 id_stacked_raw/SCI/CRVAL[i]:null
error 4:82 id_stacked_raw/SCI/CRVAL[i]:unit
error 4:83 id_stacked_raw/SCI/CDELT[i]:type
error 4:83 id_stacked_raw/SCI/CDELT[i]:null
error 4:83 id_stacked_raw/SCI/CDELT[i]:unit
error 4:84 id_stacked_raw/SCI/PC[i]_[j]:type
error 4:84 id_stacked_raw/SCI/PC[i]_[j]:null
error 4:84 id_stacked_raw/SCI/PC[i]_[j]:unit
error 4:85 id_stacked_raw/SCI/CD[i]_[j]:type
error 4:85 id_stacked_raw/SCI/CD[i]_[j]:null
error 4:85 id_stacked_raw/SCI/CD[i]_[j]:unit
error 4:86 id_stacked_raw/SCI/LONPOLE:type
error 4:86 id_stacked_raw/SCI/LONPOLE:null
error 4:86 id_stacked_raw/SCI/LONPOLE:unit
error 4:87 id_stacked_raw/SCI/LATPOLE:type
error 4:87 id_stacked_raw/SCI/LATPOLE:null
error 4:87 id_stacked_raw/SCI/LATPOLE:unit
error 0:97 id_stacked_raw/SCI:type
error 0:97 id_stacked_raw/SCI:shape
error 0:97 id_stacked_raw/SCI:null
error 0:97 id_stacked_raw/SCI:unit
error 4:89 id_stacked_raw/SCI:exists-CD1_1-CDELT1
error 4:90 id_stacked_raw/SCI:exists-CD1_1-PC1_1
warning 0:97 id_stacked_raw/SCI:undeclared-keyword
error 0:125 id_stacked_raw/FLIGHT:presence
error 0:125 id_stacked_raw/FLIGHT:kind
error 0:125 id_stacked_raw/FLIGHT:match
error 0:126 id_stacked_raw/FLIGHT/NUMREFST:type
error 0:126 id_stacked_raw/FLIGHT/NUMREFST:null
error 0:126 id_stacked_raw/FLIGHT/NUMREFST:limit
error 0:128 id_stacked_raw/FLIGHT/reference_star_id:presence
error 0:128 id_stacked_raw/FLIGHT/reference_star_id:type
error 0:128 id_stacked_raw/FLIGHT/reference_star_id:shape
error 0:128 id_stacked_raw/FLIGHT/reference_star_id:null
error 0:129 id_stacked_raw/FLIGHT/id_x:presence
error 0:129 id_stacked_raw/FLIGHT/id_x:type
error 0:129 id_stacked_raw/FLIGHT/id_x:shape
error 0:129 id_stacked_raw/FLIGHT/id_x:null
error 0:129 id_stacked_raw/FLIGHT/id_x:unit
error 0:130 id_stacked_raw/FLIGHT/id_y:presence
error 0:130 id_stacked_raw/FLIGHT/id_y:type
error 0:130 id_stacked_raw/FLIGHT/id_y:shape
error 0:130 id_stacked_raw/FLIGHT/id_y:null
error 0:130 id_stacked_raw/FLIGHT/id_y:unit
error 0:131 id_stacked_raw/FLIGHT/count_rate:presence
error 0:131 id_stacked_raw/FLIGHT/count_rate:type
error 0:131 id_stacked_raw/FLIGHT/count_rate:shape
error 0:131 id_stacked_raw/FLIGHT/count_rate:null
warning 0:125 id_stacked_raw/FLIGHT:undeclared-keyword
warning 0:125 id_stacked_raw/FLIGHT:undeclared-column
error 0:134 id_stacked_raw/PLANNED:presence
error 0:134 id_stacked_raw/PLANNED:kind
error 0:134 id_stacked_raw/PLANNED:match
error 0:136 id_stacked_raw/PLANNED/guide_star_order:presence
error 0:136 id_stacked_raw/PLANNED/guide_star_order:type
error 0:136 id_stacked_raw/PLANNED/guide_star_order:shape
error 0:136 id_stacked_raw/PLANNED/guide_star_order:null
error 0:137 id_stacked_raw/PLANNED/reference_order:type
error 0:137 id_stacked_raw/PLANNED/reference_order:shape
error 0:137 id_stacked_raw/PLANNED/reference_order:null
error 0:138 id_stacked_raw/PLANNED/reference_star_id:presence
error 0:138 id_stacked_raw/PLANNED/reference_star_id:type
error 0:138 id_stacked_raw/PLANNED/reference_star_id:shape
error 0:138 id_stacked_raw/PLANNED/reference_star_id:null
error 0:139 id_stacked_raw/PLANNED/ra:presence
error 0:139 id_stacked_raw/PLANNED/ra:type
error 0:139 id_stacked_raw/PLANNED/ra:shape
error 0:139 id_stacked_raw/PLANNED/ra:null
error 0:139 id_stacked_raw/PLANNED/ra:unit
error 0:139 id_stacked_raw/PLANNED/ra:limit
error 0:140 id_stacked_raw/PLANNED/dec:presence
error 0:140 id_stacked_raw/PLANNED/dec:type
error 0:140 id_stacked_raw/PLANNED/dec:shape
error 0:140 id_stacked_raw/PLANNED/dec:null
error 0:140 id_stacked_raw/PLANNED/dec:unit
error 0:140 id_stacked_raw/PLANNED/dec:limit
error 0:141 id_stacked_raw/PLANNED/id_x:presence
error 0:141 id_stacked_raw/PLANNED/id_x:type
error 0:141 id_stacked_raw/PLANNED/id_x:shape
error 0:141 id_stacked_raw/PLANNED/id_x:null
error 0:141 id_stacked_raw/PLANNED/id_x:unit
error 0:142 id_stacked_raw/PLANNED/id_y:presence
error 0:142 id_stacked_raw/PLANNED/id_y:type
error 0:142 id_stacked_raw/PLANNED/id_y:shape
error 0:142 id_stacked_raw/PLANNED/id_y:null
error 0:142 id_stacked_raw/PLANNED/id_y:unit
error 0:143 id_stacked_raw/PLANNED/fgs_mag:presence
error 0:143 id_stacked_raw/PLANNED/fgs_mag:type
error 0:143 id_stacked_raw/PLANNED/fgs_mag:shape
error 0:143 id_stacked_raw/PLANNED/fgs_mag:null
error 0:143 id_stacked_raw/PLANNED/fgs_mag:unit
error 0:144 id_stacked_raw/PLANNED/fgs_mag_uncert:presence
error 0:144 id_stacked_raw/PLANNED/fgs_mag_uncert:type
error 0:144 id_stacked_raw/PLANNED/fgs_mag_uncert:shape
error 0:144 id_stacked_raw/PLANNED/fgs_mag_uncert:null
error 0:144 id_stacked_raw/PLANNED/fgs_mag_uncert:unit
error 0:145 id_stacked_raw/PLANNED/count_rate:presence
error 0:145 id_stacked_raw/PLANNED/count_rate:type
error 0:145 id_stacked_raw/PLANNED/count_rate:shape
error 0:145 id_stacked_raw/PLANNED/count_rate:null
error 0:146 id_stacked_raw/PLANNED/count_rate_uncert:presence
error 0:146 id_stacked_raw/PLANNED/count_rate_uncert:type
error 0:146 id_stacked_raw/PLANNED/count_rate_uncert:shape
error 0:146 id_stacked_raw/PLANNED/count_rate_uncert:null
warning 0:134 id_stacked_raw/PLANNED:undeclared-keyword
warning 0:134 id_stacked_raw/PLANNED:undeclared-column
error 0:315 id_stacked_raw/ASDF:kind
error 0:315 id_stacked_raw/ASDF:match
warning 0:315 id_stacked_raw/ASDF:undeclared-keyword
error 0:317 id_stacked_raw/ASDF.tree/data:presence
error 0:317 id_stacked_raw/ASDF.tree/data:type
error 0:317 id_stacked_raw/ASDF.tree/data:source
error 0:315 id_stacked_raw/ASDF.tree:type
error 1:20 id_stacked_raw/ASDF.tree/meta.date:mirror
error 1:20 id_stacked_raw/ASDF.tree/meta.filename:mirror
error 1:20 id_stacked_raw/ASDF.tree/meta.model_type:mirror
error 1:20 id_stacked_raw/ASDF.tree/meta.telescope:mirror
error 1:69 id_stacked_raw/ASDF.tree/meta.observation.program_number:mirror
error 1:69 id_stacked_raw/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 id_stacked_raw/ASDF.tree/meta.observation.visit_number:mirror
error 1:236 id_stacked_raw/ASDF.tree/meta.exposure.type:mirror
error 1:236 id_stacked_raw/ASDF.tree/meta.exposure.nints:mirror
error 1:318 id_stacked_raw/ASDF.tree/meta.subarray.name:mirror
error 0:327 id_stacked:name
error 1:864 id_stacked/name/program:value
error 1:865 id_stacked/name/obs:value
error 1:866 id_stacked/name/visit:value
error 0:322 id_stacked:undeclared-hdu
error 1:20 id_stacked/PRIMARY/DATE:presence
error 1:20 id_stacked/PRIMARY/DATE:type
error 1:20 id_stacked/PRIMARY/DATE:null
error 1:20 id_stacked/PRIMARY/FILENAME:presence
error 1:20 id_stacked/PRIMARY/FILENAME:type
error 1:20 id_stacked/PRIMARY/FILENAME:null
error 1:20 id_stacked/PRIMARY/FILENAME:value
error 1:20 id_stacked/PRIMARY/DATAMODL:presence
error 1:20 id_stacked/PRIMARY/DATAMODL:type
error 1:20 id_stacked/PRIMARY/DATAMODL:null
error 1:20 id_stacked/PRIMARY/DATAMODL:value
error 1:20 id_stacked/PRIMARY/TELESCOP:presence
error 1:20 id_stacked/PRIMARY/TELESCOP:type
error 1:20 id_stacked/PRIMARY/TELESCOP:null
error 1:20 id_stacked/PRIMARY/TELESCOP:value
error 1:21 id_stacked/PRIMARY/ORIGIN:presence
error 1:21 id_stacked/PRIMARY/ORIGIN:type
error 1:21 id_stacked/PRIMARY/ORIGIN:null
error 1:22 id_stacked/PRIMARY/TIMESYS:presence
error 1:22 id_stacked/PRIMARY/TIMESYS:type
error 1:22 id_stacked/PRIMARY/TIMESYS:null
error 1:22 id_stacked/PRIMARY/TIMESYS:value
error 1:23 id_stacked/PRIMARY/TIMEUNIT:presence
error 1:23 id_stacked/PRIMARY/TIMEUNIT:type
error 1:23 id_stacked/PRIMARY/TIMEUNIT:null
error 1:23 id_stacked/PRIMARY/TIMEUNIT:value
info 1:24 id_stacked/PRIMARY/FILETYPE:presence
error 1:24 id_stacked/PRIMARY/FILETYPE:type
error 1:24 id_stacked/PRIMARY/FILETYPE:null
error 1:25 id_stacked/PRIMARY/SDP_VER:presence
error 1:25 id_stacked/PRIMARY/SDP_VER:type
error 1:25 id_stacked/PRIMARY/SDP_VER:null
error 1:26 id_stacked/PRIMARY/PRD_VER:presence
error 1:26 id_stacked/PRIMARY/PRD_VER:type
error 1:26 id_stacked/PRIMARY/PRD_VER:null
error 1:26 id_stacked/PRIMARY/PRD_VER:matches
error 1:27 id_stacked/PRIMARY/OSS_VER:type
error 1:27 id_stacked/PRIMARY/OSS_VER:null
error 1:28 id_stacked/PRIMARY/GSC_VER:type
error 1:28 id_stacked/PRIMARY/GSC_VER:null
error 1:29 id_stacked/PRIMARY/HGA_MOVE:presence
error 1:29 id_stacked/PRIMARY/HGA_MOVE:type
error 1:29 id_stacked/PRIMARY/HGA_MOVE:null
error 1:30 id_stacked/PRIMARY/HGA_STRT:type
error 1:30 id_stacked/PRIMARY/HGA_STRT:null
error 1:31 id_stacked/PRIMARY/HGA_STOP:type
error 1:31 id_stacked/PRIMARY/HGA_STOP:null
error 1:32 id_stacked/PRIMARY/PWFSEET:presence
error 1:32 id_stacked/PRIMARY/PWFSEET:type
error 1:32 id_stacked/PRIMARY/PWFSEET:null
error 1:32 id_stacked/PRIMARY/PWFSEET:unit
error 1:33 id_stacked/PRIMARY/NWFSEST:presence
error 1:33 id_stacked/PRIMARY/NWFSEST:type
error 1:33 id_stacked/PRIMARY/NWFSEST:null
error 1:33 id_stacked/PRIMARY/NWFSEST:unit
error 1:34 id_stacked/PRIMARY/COMPRESS:type
error 1:34 id_stacked/PRIMARY/COMPRESS:null
error 1:51 id_stacked/PRIMARY/TITLE:presence
error 1:51 id_stacked/PRIMARY/TITLE:type
error 1:51 id_stacked/PRIMARY/TITLE:null
error 1:52 id_stacked/PRIMARY/PI_NAME:presence
error 1:52 id_stacked/PRIMARY/PI_NAME:type
error 1:52 id_stacked/PRIMARY/PI_NAME:null
error 1:53 id_stacked/PRIMARY/CATEGORY:presence
error 1:53 id_stacked/PRIMARY/CATEGORY:type
error 1:53 id_stacked/PRIMARY/CATEGORY:null
warning 1:53 id_stacked/PRIMARY/CATEGORY:in
error 1:54 id_stacked/PRIMARY/SUBCAT:type
error 1:54 id_stacked/PRIMARY/SUBCAT:null
error 1:55 id_stacked/PRIMARY/SCICAT:type
error 1:55 id_stacked/PRIMARY/SCICAT:null
error 1:56 id_stacked/PRIMARY/CONT_ID:type
error 1:56 id_stacked/PRIMARY/CONT_ID:null
error 1:63 id_stacked/PRIMARY/DATE-OBS:presence
error 1:63 id_stacked/PRIMARY/DATE-OBS:type
error 1:63 id_stacked/PRIMARY/DATE-OBS:null
error 1:64 id_stacked/PRIMARY/TIME-OBS:presence
error 1:64 id_stacked/PRIMARY/TIME-OBS:type
error 1:64 id_stacked/PRIMARY/TIME-OBS:null
error 1:65 id_stacked/PRIMARY/DATE-BEG:presence
error 1:65 id_stacked/PRIMARY/DATE-BEG:type
error 1:65 id_stacked/PRIMARY/DATE-BEG:null
error 1:66 id_stacked/PRIMARY/DATE-END:presence
error 1:66 id_stacked/PRIMARY/DATE-END:type
error 1:66 id_stacked/PRIMARY/DATE-END:null
error 1:67 id_stacked/PRIMARY/OBS_ID:presence
error 1:67 id_stacked/PRIMARY/OBS_ID:type
error 1:67 id_stacked/PRIMARY/OBS_ID:null
error 1:67 id_stacked/PRIMARY/OBS_ID:matches
error 1:68 id_stacked/PRIMARY/VISIT_ID:presence
error 1:68 id_stacked/PRIMARY/VISIT_ID:type
error 1:68 id_stacked/PRIMARY/VISIT_ID:null
error 1:68 id_stacked/PRIMARY/VISIT_ID:limit
error 1:69 id_stacked/PRIMARY/PROGRAM:presence
error 1:69 id_stacked/PRIMARY/PROGRAM:type
error 1:69 id_stacked/PRIMARY/PROGRAM:null
error 1:69 id_stacked/PRIMARY/PROGRAM:limit
error 1:69 id_stacked/PRIMARY/OBSERVTN:presence
error 1:69 id_stacked/PRIMARY/OBSERVTN:type
error 1:69 id_stacked/PRIMARY/OBSERVTN:null
error 1:69 id_stacked/PRIMARY/OBSERVTN:limit
error 1:69 id_stacked/PRIMARY/VISIT:presence
error 1:69 id_stacked/PRIMARY/VISIT:type
error 1:69 id_stacked/PRIMARY/VISIT:null
error 1:69 id_stacked/PRIMARY/VISIT:limit
error 1:70 id_stacked/PRIMARY/OBSLABEL:type
error 1:70 id_stacked/PRIMARY/OBSLABEL:null
error 1:71 id_stacked/PRIMARY/OBSFOLDR:type
error 1:71 id_stacked/PRIMARY/OBSFOLDR:null
error 1:98 id_stacked/PRIMARY/ENG_QUAL:presence
error 1:98 id_stacked/PRIMARY/ENG_QUAL:type
error 1:98 id_stacked/PRIMARY/ENG_QUAL:null
error 1:98 id_stacked/PRIMARY/ENG_QUAL:in
error 1:99 id_stacked/PRIMARY/ENGQLPTG:type
error 1:99 id_stacked/PRIMARY/ENGQLPTG:null
error 1:99 id_stacked/PRIMARY/ENGQLPTG:in
error 1:100 id_stacked/PRIMARY/VISITYPE:presence
error 1:100 id_stacked/PRIMARY/VISITYPE:type
error 1:100 id_stacked/PRIMARY/VISITYPE:null
error 1:100 id_stacked/PRIMARY/VISITYPE:in
error 1:101 id_stacked/PRIMARY/VSTSTART:presence
error 1:101 id_stacked/PRIMARY/VSTSTART:type
error 1:101 id_stacked/PRIMARY/VSTSTART:null
error 1:102 id_stacked/PRIMARY/VISITSTA:presence
error 1:102 id_stacked/PRIMARY/VISITSTA:type
error 1:102 id_stacked/PRIMARY/VISITSTA:null
error 1:103 id_stacked/PRIMARY/NEXPOSUR:presence
error 1:103 id_stacked/PRIMARY/NEXPOSUR:type
error 1:103 id_stacked/PRIMARY/NEXPOSUR:null
error 1:103 id_stacked/PRIMARY/NEXPOSUR:limit
error 1:104 id_stacked/PRIMARY/INTARGET:presence
error 1:104 id_stacked/PRIMARY/INTARGET:type
error 1:104 id_stacked/PRIMARY/INTARGET:null
error 1:105 id_stacked/PRIMARY/TARGOOPP:presence
error 1:105 id_stacked/PRIMARY/TARGOOPP:type
error 1:105 id_stacked/PRIMARY/TARGOOPP:null
error 1:106 id_stacked/PRIMARY/TSOVISIT:presence
error 1:106 id_stacked/PRIMARY/TSOVISIT:type
error 1:106 id_stacked/PRIMARY/TSOVISIT:null
error 1:107 id_stacked/PRIMARY/EXP_ONLY:presence
error 1:107 id_stacked/PRIMARY/EXP_ONLY:type
error 1:107 id_stacked/PRIMARY/EXP_ONLY:null
error 1:108 id_stacked/PRIMARY/CROWDFLD:type
error 1:108 id_stacked/PRIMARY/CROWDFLD:null
error 0:54 id_stacked/PRIMARY/INSTRUME:presence
error 0:54 id_stacked/PRIMARY/INSTRUME:type
error 0:54 id_stacked/PRIMARY/INSTRUME:null
error 0:54 id_stacked/PRIMARY/INSTRUME:value
error 0:55 id_stacked/PRIMARY/DETECTOR:presence
error 0:55 id_stacked/PRIMARY/DETECTOR:type
error 0:55 id_stacked/PRIMARY/DETECTOR:null
error 0:55 id_stacked/PRIMARY/DETECTOR:in
error 0:56 id_stacked/PRIMARY/FOCUSPOS:type
error 0:56 id_stacked/PRIMARY/FOCUSPOS:null
error 1:236 id_stacked/PRIMARY/EXP_TYPE:presence
error 1:236 id_stacked/PRIMARY/EXP_TYPE:type
error 1:236 id_stacked/PRIMARY/EXP_TYPE:null
error 1:236 id_stacked/PRIMARY/EXP_TYPE:value
error 1:236 id_stacked/PRIMARY/EXP_TYPE:in
error 1:236 id_stacked/PRIMARY/NINTS:presence
error 1:236 id_stacked/PRIMARY/NINTS:type
error 1:236 id_stacked/PRIMARY/NINTS:null
error 1:236 id_stacked/PRIMARY/NINTS:value
error 3:36 id_stacked/PRIMARY/NINTS:limit
error 1:237 id_stacked/PRIMARY/READPATT:presence
error 1:237 id_stacked/PRIMARY/READPATT:type
error 1:237 id_stacked/PRIMARY/READPATT:null
error 1:237 id_stacked/PRIMARY/READPATT:value
error 1:237 id_stacked/PRIMARY/READPATT:in
error 1:238 id_stacked/PRIMARY/NGROUPS:presence
error 1:238 id_stacked/PRIMARY/NGROUPS:type
error 1:238 id_stacked/PRIMARY/NGROUPS:null
error 1:238 id_stacked/PRIMARY/NGROUPS:value
error 1:238 id_stacked/PRIMARY/NGROUPS:limit
error 1:239 id_stacked/PRIMARY/NFRAMES:presence
error 1:239 id_stacked/PRIMARY/NFRAMES:type
error 1:239 id_stacked/PRIMARY/NFRAMES:null
error 1:239 id_stacked/PRIMARY/NFRAMES:in
error 1:239 id_stacked/PRIMARY/NFRAMES:limit
error 1:240 id_stacked/PRIMARY/FRMDIVSR:presence
error 1:240 id_stacked/PRIMARY/FRMDIVSR:type
error 1:240 id_stacked/PRIMARY/FRMDIVSR:null
error 1:240 id_stacked/PRIMARY/FRMDIVSR:limit
error 1:241 id_stacked/PRIMARY/GROUPGAP:presence
error 1:241 id_stacked/PRIMARY/GROUPGAP:type
error 1:241 id_stacked/PRIMARY/GROUPGAP:null
error 1:241 id_stacked/PRIMARY/GROUPGAP:limit
error 1:242 id_stacked/PRIMARY/DRPFRMS1:presence
error 1:242 id_stacked/PRIMARY/DRPFRMS1:type
error 1:242 id_stacked/PRIMARY/DRPFRMS1:null
error 1:242 id_stacked/PRIMARY/DRPFRMS1:limit
error 1:243 id_stacked/PRIMARY/DRPFRMS3:presence
error 1:243 id_stacked/PRIMARY/DRPFRMS3:type
error 1:243 id_stacked/PRIMARY/DRPFRMS3:null
error 1:243 id_stacked/PRIMARY/DRPFRMS3:limit
error 1:244 id_stacked/PRIMARY/NSAMPLES:presence
error 1:244 id_stacked/PRIMARY/NSAMPLES:type
error 1:244 id_stacked/PRIMARY/NSAMPLES:null
error 1:244 id_stacked/PRIMARY/NSAMPLES:limit
error 1:245 id_stacked/PRIMARY/TSAMPLE:presence
error 1:245 id_stacked/PRIMARY/TSAMPLE:type
error 1:245 id_stacked/PRIMARY/TSAMPLE:null
error 1:245 id_stacked/PRIMARY/TSAMPLE:unit
error 1:245 id_stacked/PRIMARY/TSAMPLE:limit
error 1:246 id_stacked/PRIMARY/TFRAME:presence
error 1:246 id_stacked/PRIMARY/TFRAME:type
error 1:246 id_stacked/PRIMARY/TFRAME:null
error 1:246 id_stacked/PRIMARY/TFRAME:unit
error 1:246 id_stacked/PRIMARY/TFRAME:limit
error 1:247 id_stacked/PRIMARY/TGROUP:presence
error 1:247 id_stacked/PRIMARY/TGROUP:type
error 1:247 id_stacked/PRIMARY/TGROUP:null
error 1:247 id_stacked/PRIMARY/TGROUP:unit
error 1:247 id_stacked/PRIMARY/TGROUP:limit
error 1:248 id_stacked/PRIMARY/EFFINTTM:presence
error 1:248 id_stacked/PRIMARY/EFFINTTM:type
error 1:248 id_stacked/PRIMARY/EFFINTTM:null
error 1:248 id_stacked/PRIMARY/EFFINTTM:unit
error 1:248 id_stacked/PRIMARY/EFFINTTM:limit
error 1:249 id_stacked/PRIMARY/DURATION:presence
error 1:249 id_stacked/PRIMARY/DURATION:type
error 1:249 id_stacked/PRIMARY/DURATION:null
error 1:249 id_stacked/PRIMARY/DURATION:unit
error 1:249 id_stacked/PRIMARY/DURATION:limit
error 1:250 id_stacked/PRIMARY/NRSTSTRT:presence
error 1:250 id_stacked/PRIMARY/NRSTSTRT:type
error 1:250 id_stacked/PRIMARY/NRSTSTRT:null
error 1:250 id_stacked/PRIMARY/NRSTSTRT:limit
error 1:251 id_stacked/PRIMARY/NRESETS:presence
error 1:251 id_stacked/PRIMARY/NRESETS:type
error 1:251 id_stacked/PRIMARY/NRESETS:null
error 1:251 id_stacked/PRIMARY/NRESETS:limit
error 1:252 id_stacked/PRIMARY/ZEROFRAM:presence
error 1:252 id_stacked/PRIMARY/ZEROFRAM:type
error 1:252 id_stacked/PRIMARY/ZEROFRAM:null
error 1:253 id_stacked/PRIMARY/DATAPROB:presence
error 1:253 id_stacked/PRIMARY/DATAPROB:type
error 1:253 id_stacked/PRIMARY/DATAPROB:null
error 1:254 id_stacked/PRIMARY/SCA_NUM:presence
error 1:254 id_stacked/PRIMARY/SCA_NUM:type
error 1:254 id_stacked/PRIMARY/SCA_NUM:null
error 1:255 id_stacked/PRIMARY/DATAMODE:presence
error 1:255 id_stacked/PRIMARY/DATAMODE:type
error 1:255 id_stacked/PRIMARY/DATAMODE:null
error 1:318 id_stacked/PRIMARY/SUBARRAY:presence
error 1:318 id_stacked/PRIMARY/SUBARRAY:type
error 1:318 id_stacked/PRIMARY/SUBARRAY:null
error 1:318 id_stacked/PRIMARY/SUBARRAY:value
warning 1:318 id_stacked/PRIMARY/SUBARRAY:in
error 1:319 id_stacked/PRIMARY/SUB_SHRT:type
error 1:319 id_stacked/PRIMARY/SUB_SHRT:null
error 1:319 id_stacked/PRIMARY/SUB_SHRT:in
error 1:320 id_stacked/PRIMARY/SUB_LONG:type
error 1:320 id_stacked/PRIMARY/SUB_LONG:null
error 1:320 id_stacked/PRIMARY/SUB_LONG:in
error 1:321 id_stacked/PRIMARY/SUBSTRT1:presence
error 1:321 id_stacked/PRIMARY/SUBSTRT1:type
error 1:321 id_stacked/PRIMARY/SUBSTRT1:null
error 1:321 id_stacked/PRIMARY/SUBSTRT1:value
error 1:321 id_stacked/PRIMARY/SUBSTRT1:limit
error 1:322 id_stacked/PRIMARY/SUBSTRT2:presence
error 1:322 id_stacked/PRIMARY/SUBSTRT2:type
error 1:322 id_stacked/PRIMARY/SUBSTRT2:null
error 1:322 id_stacked/PRIMARY/SUBSTRT2:limit
error 1:323 id_stacked/PRIMARY/SUBSIZE1:presence
error 1:323 id_stacked/PRIMARY/SUBSIZE1:type
error 1:323 id_stacked/PRIMARY/SUBSIZE1:null
error 1:323 id_stacked/PRIMARY/SUBSIZE1:value
error 1:323 id_stacked/PRIMARY/SUBSIZE1:limit
error 1:324 id_stacked/PRIMARY/SUBSIZE2:presence
error 1:324 id_stacked/PRIMARY/SUBSIZE2:type
error 1:324 id_stacked/PRIMARY/SUBSIZE2:null
error 1:324 id_stacked/PRIMARY/SUBSIZE2:value
error 1:324 id_stacked/PRIMARY/SUBSIZE2:limit
error 1:325 id_stacked/PRIMARY/FASTAXIS:presence
error 1:325 id_stacked/PRIMARY/FASTAXIS:type
error 1:325 id_stacked/PRIMARY/FASTAXIS:null
error 1:325 id_stacked/PRIMARY/FASTAXIS:in
error 1:326 id_stacked/PRIMARY/SLOWAXIS:presence
error 1:326 id_stacked/PRIMARY/SLOWAXIS:type
error 1:326 id_stacked/PRIMARY/SLOWAXIS:null
error 1:326 id_stacked/PRIMARY/SLOWAXIS:in
error 1:327 id_stacked/PRIMARY/DETXCOR:type
error 1:327 id_stacked/PRIMARY/DETXCOR:null
error 1:328 id_stacked/PRIMARY/DETYCOR:type
error 1:328 id_stacked/PRIMARY/DETYCOR:null
error 1:329 id_stacked/PRIMARY/DETXSIZ:type
error 1:329 id_stacked/PRIMARY/DETXSIZ:null
error 1:329 id_stacked/PRIMARY/DETXSIZ:limit
error 1:330 id_stacked/PRIMARY/DETYSIZ:type
error 1:330 id_stacked/PRIMARY/DETYSIZ:null
error 1:330 id_stacked/PRIMARY/DETYSIZ:limit
error 1:331 id_stacked/PRIMARY/MSTR_RD1:type
error 1:331 id_stacked/PRIMARY/MSTR_RD1:null
error 1:331 id_stacked/PRIMARY/MSTR_RD1:limit
error 1:332 id_stacked/PRIMARY/MSTR_SK1:type
error 1:332 id_stacked/PRIMARY/MSTR_SK1:null
error 1:332 id_stacked/PRIMARY/MSTR_SK1:limit
error 1:333 id_stacked/PRIMARY/MSTR_RD2:type
error 1:333 id_stacked/PRIMARY/MSTR_RD2:null
error 1:333 id_stacked/PRIMARY/MSTR_RD2:limit
error 1:334 id_stacked/PRIMARY/MSTR_SK2:type
error 1:334 id_stacked/PRIMARY/MSTR_SK2:null
error 1:334 id_stacked/PRIMARY/MSTR_SK2:limit
error 1:335 id_stacked/PRIMARY/MSTR_RPT:type
error 1:335 id_stacked/PRIMARY/MSTR_RPT:null
error 1:336 id_stacked/PRIMARY/MSTR_ILV:type
error 1:336 id_stacked/PRIMARY/MSTR_ILV:null
error 1:337 id_stacked/PRIMARY/SSTR_STP:type
error 1:337 id_stacked/PRIMARY/SSTR_STP:null
error 1:338 id_stacked/PRIMARY/SSTR_NST:type
error 1:338 id_stacked/PRIMARY/SSTR_NST:null
error 1:384 id_stacked/PRIMARY/APERNAME:presence
error 1:384 id_stacked/PRIMARY/APERNAME:type
error 1:384 id_stacked/PRIMARY/APERNAME:null
error 1:385 id_stacked/PRIMARY/PPS_APER:presence
error 1:385 id_stacked/PRIMARY/PPS_APER:type
error 1:385 id_stacked/PRIMARY/PPS_APER:null
error 1:386 id_stacked/PRIMARY/VA_RA:type
error 1:386 id_stacked/PRIMARY/VA_RA:null
error 1:386 id_stacked/PRIMARY/VA_RA:unit
error 1:387 id_stacked/PRIMARY/VA_DEC:type
error 1:387 id_stacked/PRIMARY/VA_DEC:null
error 1:387 id_stacked/PRIMARY/VA_DEC:unit
error 1:407 id_stacked/PRIMARY/GS_ORDER:presence
error 1:407 id_stacked/PRIMARY/GS_ORDER:type
error 1:407 id_stacked/PRIMARY/GS_ORDER:null
error 1:407 id_stacked/PRIMARY/GS_ORDER:limit
error 1:408 id_stacked/PRIMARY/GSSTRTTM:type
error 1:408 id_stacked/PRIMARY/GSSTRTTM:null
error 1:409 id_stacked/PRIMARY/GSENDTIM:type
error 1:409 id_stacked/PRIMARY/GSENDTIM:null
error 1:410 id_stacked/PRIMARY/GDSTARID:presence
error 1:410 id_stacked/PRIMARY/GDSTARID:type
error 1:410 id_stacked/PRIMARY/GDSTARID:null
error 1:411 id_stacked/PRIMARY/GS_RA:presence
error 1:411 id_stacked/PRIMARY/GS_RA:type
error 1:411 id_stacked/PRIMARY/GS_RA:null
error 1:411 id_stacked/PRIMARY/GS_RA:unit
error 4:47 id_stacked/PRIMARY/GS_RA:limit
error 1:412 id_stacked/PRIMARY/GS_DEC:presence
error 1:412 id_stacked/PRIMARY/GS_DEC:type
error 1:412 id_stacked/PRIMARY/GS_DEC:null
error 1:412 id_stacked/PRIMARY/GS_DEC:unit
error 4:48 id_stacked/PRIMARY/GS_DEC:limit
error 1:413 id_stacked/PRIMARY/GS_URA:type
error 1:413 id_stacked/PRIMARY/GS_URA:null
error 1:413 id_stacked/PRIMARY/GS_URA:unit
error 1:413 id_stacked/PRIMARY/GS_URA:limit
error 1:414 id_stacked/PRIMARY/GS_UDEC:type
error 1:414 id_stacked/PRIMARY/GS_UDEC:null
error 1:414 id_stacked/PRIMARY/GS_UDEC:unit
error 1:414 id_stacked/PRIMARY/GS_UDEC:limit
error 1:415 id_stacked/PRIMARY/GS_MAG:presence
error 1:415 id_stacked/PRIMARY/GS_MAG:type
error 1:415 id_stacked/PRIMARY/GS_MAG:null
error 1:415 id_stacked/PRIMARY/GS_MAG:unit
error 1:416 id_stacked/PRIMARY/GS_UMAG:type
error 1:416 id_stacked/PRIMARY/GS_UMAG:null
error 1:416 id_stacked/PRIMARY/GS_UMAG:unit
error 1:416 id_stacked/PRIMARY/GS_UMAG:limit
error 1:417 id_stacked/PRIMARY/GS_EPOCH:type
error 1:417 id_stacked/PRIMARY/GS_EPOCH:null
error 1:418 id_stacked/PRIMARY/GS_MURA:type
error 1:418 id_stacked/PRIMARY/GS_MURA:null
error 1:418 id_stacked/PRIMARY/GS_MURA:unit
error 1:419 id_stacked/PRIMARY/GS_MUDEC:type
error 1:419 id_stacked/PRIMARY/GS_MUDEC:null
error 1:419 id_stacked/PRIMARY/GS_MUDEC:unit
error 1:420 id_stacked/PRIMARY/GS_PARA:type
error 1:420 id_stacked/PRIMARY/GS_PARA:null
error 1:420 id_stacked/PRIMARY/GS_PARA:unit
error 1:421 id_stacked/PRIMARY/GS_V3_PA:type
error 1:421 id_stacked/PRIMARY/GS_V3_PA:null
error 1:421 id_stacked/PRIMARY/GS_V3_PA:unit
error 1:422 id_stacked/PRIMARY/FGS_APER:type
error 1:422 id_stacked/PRIMARY/FGS_APER:null
error 1:423 id_stacked/PRIMARY/GSIDL_X:type
error 1:423 id_stacked/PRIMARY/GSIDL_X:null
error 1:424 id_stacked/PRIMARY/GSIDL_Y:type
error 1:424 id_stacked/PRIMARY/GSIDL_Y:null
error 1:425 id_stacked/PRIMARY/GSCENTX:type
error 1:425 id_stacked/PRIMARY/GSCENTX:null
error 1:425 id_stacked/PRIMARY/GSCENTX:unit
error 1:426 id_stacked/PRIMARY/GSCENTY:type
error 1:426 id_stacked/PRIMARY/GSCENTY:null
error 1:426 id_stacked/PRIMARY/GSCENTY:unit
error 1:427 id_stacked/PRIMARY/PCS_MODE:presence
error 1:427 id_stacked/PRIMARY/PCS_MODE:type
error 1:427 id_stacked/PRIMARY/PCS_MODE:null
error 1:427 id_stacked/PRIMARY/PCS_MODE:in
error 1:428 id_stacked/PRIMARY/VISITEND:type
error 1:428 id_stacked/PRIMARY/VISITEND:null
error 0:62 id_stacked/PRIMARY/GF_START:presence
error 0:62 id_stacked/PRIMARY/GF_START:type
error 0:62 id_stacked/PRIMARY/GF_START:null
error 0:63 id_stacked/PRIMARY/GF_END:presence
error 0:63 id_stacked/PRIMARY/GF_END:type
error 0:63 id_stacked/PRIMARY/GF_END:null
error 0:64 id_stacked/PRIMARY/DATASTRT:presence
error 0:64 id_stacked/PRIMARY/DATASTRT:type
error 0:64 id_stacked/PRIMARY/DATASTRT:null
error 0:64 id_stacked/PRIMARY/DATASTRT:unit
error 0:65 id_stacked/PRIMARY/DATAEND:presence
error 0:65 id_stacked/PRIMARY/DATAEND:type
error 0:65 id_stacked/PRIMARY/DATAEND:null
error 0:65 id_stacked/PRIMARY/DATAEND:unit
error 0:66 id_stacked/PRIMARY/GSACSTAT:presence
error 0:66 id_stacked/PRIMARY/GSACSTAT:type
error 0:66 id_stacked/PRIMARY/GSACSTAT:null
warning 0:66 id_stacked/PRIMARY/GSACSTAT:in
error 1:38 id_stacked/PRIMARY/CAL_VER:presence
error 1:38 id_stacked/PRIMARY/CAL_VER:type
error 1:38 id_stacked/PRIMARY/CAL_VER:null
error 1:38 id_stacked/PRIMARY/CAL_VER:matches
error 1:39 id_stacked/PRIMARY/CAL_VCS:presence
error 1:39 id_stacked/PRIMARY/CAL_VCS:type
error 1:39 id_stacked/PRIMARY/CAL_VCS:null
error 1:40 id_stacked/PRIMARY/CRDS_VER:presence
error 1:40 id_stacked/PRIMARY/CRDS_VER:type
error 1:40 id_stacked/PRIMARY/CRDS_VER:null
error 1:40 id_stacked/PRIMARY/CRDS_VER:matches
error 1:41 id_stacked/PRIMARY/CRDS_CTX:presence
error 1:41 id_stacked/PRIMARY/CRDS_CTX:type
error 1:41 id_stacked/PRIMARY/CRDS_CTX:null
error 1:41 id_stacked/PRIMARY/CRDS_CTX:matches
error 1:46 id_stacked/PRIMARY/ASNPOOL:type
error 1:46 id_stacked/PRIMARY/ASNPOOL:null
error 1:46 id_stacked/PRIMARY/ASNTABLE:type
error 1:46 id_stacked/PRIMARY/ASNTABLE:null
error 1:438 id_stacked/PRIMARY/R_AREA:type
error 1:438 id_stacked/PRIMARY/R_AREA:null
error 1:438 id_stacked/PRIMARY/R_AREA:matches
error 1:439 id_stacked/PRIMARY/R_BARSHA:type
error 1:439 id_stacked/PRIMARY/R_BARSHA:null
error 1:439 id_stacked/PRIMARY/R_BARSHA:matches
error 1:440 id_stacked/PRIMARY/R_BKG:type
error 1:440 id_stacked/PRIMARY/R_BKG:null
error 1:440 id_stacked/PRIMARY/R_BKG:matches
error 1:441 id_stacked/PRIMARY/R_CAMERA:type
error 1:441 id_stacked/PRIMARY/R_CAMERA:null
error 1:441 id_stacked/PRIMARY/R_CAMERA:matches
error 1:442 id_stacked/PRIMARY/R_CHRCOR:type
error 1:442 id_stacked/PRIMARY/R_CHRCOR:null
error 1:442 id_stacked/PRIMARY/R_CHRCOR:matches
error 1:443 id_stacked/PRIMARY/R_COLLIM:type
error 1:443 id_stacked/PRIMARY/R_COLLIM:null
error 1:443 id_stacked/PRIMARY/R_COLLIM:matches
error 1:444 id_stacked/PRIMARY/R_CUBPAR:type
error 1:444 id_stacked/PRIMARY/R_CUBPAR:null
error 1:444 id_stacked/PRIMARY/R_CUBPAR:matches
error 1:445 id_stacked/PRIMARY/R_DARK:type
error 1:445 id_stacked/PRIMARY/R_DARK:null
error 1:445 id_stacked/PRIMARY/R_DARK:matches
error 1:446 id_stacked/PRIMARY/R_DFLAT:type
error 1:446 id_stacked/PRIMARY/R_DFLAT:null
error 1:446 id_stacked/PRIMARY/R_DFLAT:matches
error 1:447 id_stacked/PRIMARY/R_DISPER:type
error 1:447 id_stacked/PRIMARY/R_DISPER:null
error 1:447 id_stacked/PRIMARY/R_DISPER:matches
error 1:448 id_stacked/PRIMARY/R_DISTOR:type
error 1:448 id_stacked/PRIMARY/R_DISTOR:null
error 1:448 id_stacked/PRIMARY/R_DISTOR:matches
error 1:449 id_stacked/PRIMARY/R_EXTR1D:type
error 1:449 id_stacked/PRIMARY/R_EXTR1D:null
error 1:449 id_stacked/PRIMARY/R_EXTR1D:matches
error 1:450 id_stacked/PRIMARY/R_FFLAT:type
error 1:450 id_stacked/PRIMARY/R_FFLAT:null
error 1:450 id_stacked/PRIMARY/R_FFLAT:matches
error 1:451 id_stacked/PRIMARY/R_FILOFF:type
error 1:451 id_stacked/PRIMARY/R_FILOFF:null
error 1:451 id_stacked/PRIMARY/R_FILOFF:matches
error 1:452 id_stacked/PRIMARY/R_FLAT:type
error 1:452 id_stacked/PRIMARY/R_FLAT:null
error 1:452 id_stacked/PRIMARY/R_FLAT:matches
error 1:453 id_stacked/PRIMARY/R_FORE:type
error 1:453 id_stacked/PRIMARY/R_FORE:null
error 1:453 id_stacked/PRIMARY/R_FORE:matches
error 1:454 id_stacked/PRIMARY/R_FPA:type
error 1:454 id_stacked/PRIMARY/R_FPA:null
error 1:454 id_stacked/PRIMARY/R_FPA:matches
error 1:455 id_stacked/PRIMARY/R_FRIFRQ:type
error 1:455 id_stacked/PRIMARY/R_FRIFRQ:null
error 1:455 id_stacked/PRIMARY/R_FRIFRQ:matches
error 1:456 id_stacked/PRIMARY/R_FRINGE:type
error 1:456 id_stacked/PRIMARY/R_FRINGE:null
error 1:456 id_stacked/PRIMARY/R_FRINGE:matches
error 1:457 id_stacked/PRIMARY/R_GAIN:type
error 1:457 id_stacked/PRIMARY/R_GAIN:null
error 1:457 id_stacked/PRIMARY/R_GAIN:matches
error 1:458 id_stacked/PRIMARY/R_IFUFOR:type
error 1:458 id_stacked/PRIMARY/R_IFUFOR:null
error 1:458 id_stacked/PRIMARY/R_IFUFOR:matches
error 1:459 id_stacked/PRIMARY/R_IFUPOS:type
error 1:459 id_stacked/PRIMARY/R_IFUPOS:null
error 1:459 id_stacked/PRIMARY/R_IFUPOS:matches
error 1:460 id_stacked/PRIMARY/R_IFUSLI:type
error 1:460 id_stacked/PRIMARY/R_IFUSLI:null
error 1:460 id_stacked/PRIMARY/R_IFUSLI:matches
error 1:461 id_stacked/PRIMARY/R_IPC:type
error 1:461 id_stacked/PRIMARY/R_IPC:null
error 1:461 id_stacked/PRIMARY/R_IPC:matches
error 1:462 id_stacked/PRIMARY/R_LASTFR:type
error 1:462 id_stacked/PRIMARY/R_LASTFR:null
error 1:462 id_stacked/PRIMARY/R_LASTFR:matches
error 1:463 id_stacked/PRIMARY/R_LINEAR:type
error 1:463 id_stacked/PRIMARY/R_LINEAR:null
error 1:463 id_stacked/PRIMARY/R_LINEAR:matches
error 1:464 id_stacked/PRIMARY/R_MASK:type
error 1:464 id_stacked/PRIMARY/R_MASK:null
error 1:464 id_stacked/PRIMARY/R_MASK:matches
error 1:465 id_stacked/PRIMARY/R_MIREMI:type
error 1:465 id_stacked/PRIMARY/R_MIREMI:null
error 1:465 id_stacked/PRIMARY/R_MIREMI:matches
error 1:466 id_stacked/PRIMARY/R_MRSPT:type
error 1:466 id_stacked/PRIMARY/R_MRSPT:null
error 1:466 id_stacked/PRIMARY/R_MRSPT:matches
error 1:467 id_stacked/PRIMARY/R_MRSXAR:type
error 1:467 id_stacked/PRIMARY/R_MRSXAR:null
error 1:467 id_stacked/PRIMARY/R_MRSXAR:matches
error 1:468 id_stacked/PRIMARY/R_MSA:type
error 1:468 id_stacked/PRIMARY/R_MSA:null
error 1:468 id_stacked/PRIMARY/R_MSA:matches
error 1:469 id_stacked/PRIMARY/R_MSAOPE:type
error 1:469 id_stacked/PRIMARY/R_MSAOPE:null
error 1:469 id_stacked/PRIMARY/R_MSAOPE:matches
error 1:470 id_stacked/PRIMARY/R_NRM:type
error 1:470 id_stacked/PRIMARY/R_NRM:null
error 1:470 id_stacked/PRIMARY/R_NRM:matches
error 1:471 id_stacked/PRIMARY/R_OTE:type
error 1:471 id_stacked/PRIMARY/R_OTE:null
error 1:471 id_stacked/PRIMARY/R_OTE:matches
error 1:472 id_stacked/PRIMARY/R_PERSAT:type
error 1:472 id_stacked/PRIMARY/R_PERSAT:null
error 1:472 id_stacked/PRIMARY/R_PERSAT:matches
error 1:473 id_stacked/PRIMARY/R_PHOTOM:type
error 1:473 id_stacked/PRIMARY/R_PHOTOM:null
error 1:473 id_stacked/PRIMARY/R_PHOTOM:matches
error 1:474 id_stacked/PRIMARY/R_PSFMAS:type
error 1:474 id_stacked/PRIMARY/R_PSFMAS:null
error 1:474 id_stacked/PRIMARY/R_PSFMAS:matches
error 1:475 id_stacked/PRIMARY/R_PSTSOS:type
error 1:475 id_stacked/PRIMARY/R_PSTSOS:null
error 1:475 id_stacked/PRIMARY/R_PSTSOS:matches
error 1:476 id_stacked/PRIMARY/R_PTHLOS:type
error 1:476 id_stacked/PRIMARY/R_PTHLOS:null
error 1:476 id_stacked/PRIMARY/R_PTHLOS:matches
error 1:477 id_stacked/PRIMARY/R_READNO:type
error 1:477 id_stacked/PRIMARY/R_READNO:null
error 1:477 id_stacked/PRIMARY/R_READNO:matches
error 1:478 id_stacked/PRIMARY/R_REFPIX:type
error 1:478 id_stacked/PRIMARY/R_REFPIX:null
error 1:478 id_stacked/PRIMARY/R_REFPIX:matches
error 1:479 id_stacked/PRIMARY/R_REGION:type
error 1:479 id_stacked/PRIMARY/R_REGION:null
error 1:479 id_stacked/PRIMARY/R_REGION:matches
error 1:480 id_stacked/PRIMARY/R_RESAMP:type
error 1:480 id_stacked/PRIMARY/R_RESAMP:null
error 1:480 id_stacked/PRIMARY/R_RESAMP:matches
error 1:481 id_stacked/PRIMARY/R_RESET:type
error 1:481 id_stacked/PRIMARY/R_RESET:null
error 1:481 id_stacked/PRIMARY/R_RESET:matches
error 1:482 id_stacked/PRIMARY/R_RESOL:type
error 1:482 id_stacked/PRIMARY/R_RESOL:null
error 1:482 id_stacked/PRIMARY/R_RESOL:matches
error 1:483 id_stacked/PRIMARY/R_RSCD:type
error 1:483 id_stacked/PRIMARY/R_RSCD:null
error 1:483 id_stacked/PRIMARY/R_RSCD:matches
error 1:484 id_stacked/PRIMARY/R_SATURA:type
error 1:484 id_stacked/PRIMARY/R_SATURA:null
error 1:484 id_stacked/PRIMARY/R_SATURA:matches
error 1:485 id_stacked/PRIMARY/R_SFLAT:type
error 1:485 id_stacked/PRIMARY/R_SFLAT:null
error 1:485 id_stacked/PRIMARY/R_SFLAT:matches
error 1:486 id_stacked/PRIMARY/R_SIRSKL:type
error 1:486 id_stacked/PRIMARY/R_SIRSKL:null
error 1:486 id_stacked/PRIMARY/R_SIRSKL:matches
error 1:487 id_stacked/PRIMARY/R_SPCWCS:type
error 1:487 id_stacked/PRIMARY/R_SPCWCS:null
error 1:487 id_stacked/PRIMARY/R_SPCWCS:matches
error 1:488 id_stacked/PRIMARY/R_SPKERN:type
error 1:488 id_stacked/PRIMARY/R_SPKERN:null
error 1:488 id_stacked/PRIMARY/R_SPKERN:matches
error 1:489 id_stacked/PRIMARY/R_SPPROF:type
error 1:489 id_stacked/PRIMARY/R_SPPROF:null
error 1:489 id_stacked/PRIMARY/R_SPPROF:matches
error 1:490 id_stacked/PRIMARY/R_SPTRAC:type
error 1:490 id_stacked/PRIMARY/R_SPTRAC:null
error 1:490 id_stacked/PRIMARY/R_SPTRAC:matches
error 1:491 id_stacked/PRIMARY/R_STRAY:type
error 1:491 id_stacked/PRIMARY/R_STRAY:null
error 1:491 id_stacked/PRIMARY/R_STRAY:matches
error 1:492 id_stacked/PRIMARY/R_SUPERB:type
error 1:492 id_stacked/PRIMARY/R_SUPERB:null
error 1:492 id_stacked/PRIMARY/R_SUPERB:matches
error 1:493 id_stacked/PRIMARY/R_THRPUT:type
error 1:493 id_stacked/PRIMARY/R_THRPUT:null
error 1:493 id_stacked/PRIMARY/R_THRPUT:matches
error 1:494 id_stacked/PRIMARY/R_TRPDEN:type
error 1:494 id_stacked/PRIMARY/R_TRPDEN:null
error 1:494 id_stacked/PRIMARY/R_TRPDEN:matches
error 1:495 id_stacked/PRIMARY/R_TRPPAR:type
error 1:495 id_stacked/PRIMARY/R_TRPPAR:null
error 1:495 id_stacked/PRIMARY/R_TRPPAR:matches
error 1:496 id_stacked/PRIMARY/R_TSPHOT:type
error 1:496 id_stacked/PRIMARY/R_TSPHOT:null
error 1:496 id_stacked/PRIMARY/R_TSPHOT:matches
error 1:497 id_stacked/PRIMARY/R_V2V3:type
error 1:497 id_stacked/PRIMARY/R_V2V3:null
error 1:497 id_stacked/PRIMARY/R_V2V3:matches
error 1:498 id_stacked/PRIMARY/R_WAVCOR:type
error 1:498 id_stacked/PRIMARY/R_WAVCOR:null
error 1:498 id_stacked/PRIMARY/R_WAVCOR:matches
error 1:499 id_stacked/PRIMARY/R_WAVMAP:type
error 1:499 id_stacked/PRIMARY/R_WAVMAP:null
error 1:499 id_stacked/PRIMARY/R_WAVMAP:matches
error 1:500 id_stacked/PRIMARY/R_WAVRAN:type
error 1:500 id_stacked/PRIMARY/R_WAVRAN:null
error 1:500 id_stacked/PRIMARY/R_WAVRAN:matches
error 1:505 id_stacked/PRIMARY/S_AMIANA:type
error 1:505 id_stacked/PRIMARY/S_AMIANA:null
error 1:505 id_stacked/PRIMARY/S_AMIANA:in
error 1:506 id_stacked/PRIMARY/S_AMINOR:type
error 1:506 id_stacked/PRIMARY/S_AMINOR:null
error 1:506 id_stacked/PRIMARY/S_AMINOR:in
error 1:507 id_stacked/PRIMARY/S_BARSHA:type
error 1:507 id_stacked/PRIMARY/S_BARSHA:null
error 1:507 id_stacked/PRIMARY/S_BARSHA:in
error 1:508 id_stacked/PRIMARY/S_BKDSUB:type
error 1:508 id_stacked/PRIMARY/S_BKDSUB:null
error 1:508 id_stacked/PRIMARY/S_BKDSUB:in
error 1:509 id_stacked/PRIMARY/S_BPXSLF:type
error 1:509 id_stacked/PRIMARY/S_BPXSLF:null
error 1:509 id_stacked/PRIMARY/S_BPXSLF:in
error 1:510 id_stacked/PRIMARY/S_CHGMIG:type
error 1:510 id_stacked/PRIMARY/S_CHGMIG:null
error 1:510 id_stacked/PRIMARY/S_CHGMIG:in
error 1:511 id_stacked/PRIMARY/S_CLNFNS:type
error 1:511 id_stacked/PRIMARY/S_CLNFNS:null
error 1:511 id_stacked/PRIMARY/S_CLNFNS:in
error 1:512 id_stacked/PRIMARY/S_COMB1D:type
error 1:512 id_stacked/PRIMARY/S_COMB1D:null
error 1:512 id_stacked/PRIMARY/S_COMB1D:in
error 1:513 id_stacked/PRIMARY/S_CONTAM:type
error 1:513 id_stacked/PRIMARY/S_CONTAM:null
error 1:513 id_stacked/PRIMARY/S_CONTAM:in
error 1:514 id_stacked/PRIMARY/S_DARK:type
error 1:514 id_stacked/PRIMARY/S_DARK:null
error 1:514 id_stacked/PRIMARY/S_DARK:in
error 1:515 id_stacked/PRIMARY/S_DQINIT:type
error 1:515 id_stacked/PRIMARY/S_DQINIT:null
error 1:515 id_stacked/PRIMARY/S_DQINIT:in
error 1:516 id_stacked/PRIMARY/S_ERRINI:type
error 1:516 id_stacked/PRIMARY/S_ERRINI:null
error 1:516 id_stacked/PRIMARY/S_ERRINI:in
error 1:517 id_stacked/PRIMARY/S_EXTR1D:type
error 1:517 id_stacked/PRIMARY/S_EXTR1D:null
error 1:517 id_stacked/PRIMARY/S_EXTR1D:in
error 1:518 id_stacked/PRIMARY/S_EXTR2D:type
error 1:518 id_stacked/PRIMARY/S_EXTR2D:null
error 1:518 id_stacked/PRIMARY/S_EXTR2D:in
error 1:519 id_stacked/PRIMARY/S_FLAT:type
error 1:519 id_stacked/PRIMARY/S_FLAT:null
error 1:519 id_stacked/PRIMARY/S_FLAT:in
error 1:520 id_stacked/PRIMARY/S_FRINGE:type
error 1:520 id_stacked/PRIMARY/S_FRINGE:null
error 1:520 id_stacked/PRIMARY/S_FRINGE:in
error 1:521 id_stacked/PRIMARY/S_FRSTFR:type
error 1:521 id_stacked/PRIMARY/S_FRSTFR:null
error 1:521 id_stacked/PRIMARY/S_FRSTFR:in
error 1:522 id_stacked/PRIMARY/S_GANSCL:type
error 1:522 id_stacked/PRIMARY/S_GANSCL:null
error 1:522 id_stacked/PRIMARY/S_GANSCL:in
error 1:523 id_stacked/PRIMARY/S_GRPSCL:type
error 1:523 id_stacked/PRIMARY/S_GRPSCL:null
error 1:523 id_stacked/PRIMARY/S_GRPSCL:in
error 1:524 id_stacked/PRIMARY/S_GUICDS:presence
error 1:524 id_stacked/PRIMARY/S_GUICDS:type
error 1:524 id_stacked/PRIMARY/S_GUICDS:null
error 1:524 id_stacked/PRIMARY/S_GUICDS:in
error 1:525 id_stacked/PRIMARY/S_IFUCUB:type
error 1:525 id_stacked/PRIMARY/S_IFUCUB:null
error 1:525 id_stacked/PRIMARY/S_IFUCUB:in
error 1:526 id_stacked/PRIMARY/S_IMPRNT:type
error 1:526 id_stacked/PRIMARY/S_IMPRNT:null
error 1:526 id_stacked/PRIMARY/S_IMPRNT:in
error 1:527 id_stacked/PRIMARY/S_IPC:type
error 1:527 id_stacked/PRIMARY/S_IPC:null
error 1:527 id_stacked/PRIMARY/S_IPC:in
error 1:528 id_stacked/PRIMARY/S_JUMP:type
error 1:528 id_stacked/PRIMARY/S_JUMP:null
error 1:528 id_stacked/PRIMARY/S_JUMP:in
error 1:529 id_stacked/PRIMARY/S_KLIP:type
error 1:529 id_stacked/PRIMARY/S_KLIP:null
error 1:529 id_stacked/PRIMARY/S_KLIP:in
error 1:530 id_stacked/PRIMARY/S_LASTFR:type
error 1:530 id_stacked/PRIMARY/S_LASTFR:null
error 1:530 id_stacked/PRIMARY/S_LASTFR:in
error 1:531 id_stacked/PRIMARY/S_LINEAR:type
error 1:531 id_stacked/PRIMARY/S_LINEAR:null
error 1:531 id_stacked/PRIMARY/S_LINEAR:in
error 1:532 id_stacked/PRIMARY/S_MIREMI:type
error 1:532 id_stacked/PRIMARY/S_MIREMI:null
error 1:532 id_stacked/PRIMARY/S_MIREMI:in
error 1:533 id_stacked/PRIMARY/S_MSAFLG:type
error 1:533 id_stacked/PRIMARY/S_MSAFLG:null
error 1:533 id_stacked/PRIMARY/S_MSAFLG:in
error 1:534 id_stacked/PRIMARY/S_MSBSUB:type
error 1:534 id_stacked/PRIMARY/S_MSBSUB:null
error 1:534 id_stacked/PRIMARY/S_MSBSUB:in
error 1:535 id_stacked/PRIMARY/S_MTWCS:type
error 1:535 id_stacked/PRIMARY/S_MTWCS:null
error 1:535 id_stacked/PRIMARY/S_MTWCS:in
error 1:536 id_stacked/PRIMARY/S_OUTLIR:type
error 1:536 id_stacked/PRIMARY/S_OUTLIR:null
error 1:536 id_stacked/PRIMARY/S_OUTLIR:in
error 1:537 id_stacked/PRIMARY/S_PCTFRM:type
error 1:537 id_stacked/PRIMARY/S_PCTFRM:null
error 1:537 id_stacked/PRIMARY/S_PCTFRM:in
error 1:538 id_stacked/PRIMARY/S_PERSIS:type
error 1:538 id_stacked/PRIMARY/S_PERSIS:null
error 1:538 id_stacked/PRIMARY/S_PERSIS:in
error 1:539 id_stacked/PRIMARY/S_PHOTOM:type
error 1:539 id_stacked/PRIMARY/S_PHOTOM:null
error 1:539 id_stacked/PRIMARY/S_PHOTOM:in
error 1:540 id_stacked/PRIMARY/S_PSFALI:type
error 1:540 id_stacked/PRIMARY/S_PSFALI:null
error 1:540 id_stacked/PRIMARY/S_PSFALI:in
error 1:541 id_stacked/PRIMARY/S_PSFSTK:type
error 1:541 id_stacked/PRIMARY/S_PSFSTK:null
error 1:541 id_stacked/PRIMARY/S_PSFSTK:in
error 1:542 id_stacked/PRIMARY/S_PTHLOS:type
error 1:542 id_stacked/PRIMARY/S_PTHLOS:null
error 1:542 id_stacked/PRIMARY/S_PTHLOS:in
error 1:543 id_stacked/PRIMARY/S_PXREPL:type
error 1:543 id_stacked/PRIMARY/S_PXREPL:null
error 1:543 id_stacked/PRIMARY/S_PXREPL:in
error 1:544 id_stacked/PRIMARY/S_RAMP:type
error 1:544 id_stacked/PRIMARY/S_RAMP:null
error 1:544 id_stacked/PRIMARY/S_RAMP:in
error 1:545 id_stacked/PRIMARY/S_REFPIX:type
error 1:545 id_stacked/PRIMARY/S_REFPIX:null
error 1:545 id_stacked/PRIMARY/S_REFPIX:in
error 1:546 id_stacked/PRIMARY/S_RESAMP:type
error 1:546 id_stacked/PRIMARY/S_RESAMP:null
error 1:546 id_stacked/PRIMARY/S_RESAMP:in
error 1:547 id_stacked/PRIMARY/S_RESET:type
error 1:547 id_stacked/PRIMARY/S_RESET:null
error 1:547 id_stacked/PRIMARY/S_RESET:in
error 1:548 id_stacked/PRIMARY/S_RESFRI:type
error 1:548 id_stacked/PRIMARY/S_RESFRI:null
error 1:548 id_stacked/PRIMARY/S_RESFRI:in
error 1:549 id_stacked/PRIMARY/S_RSCD:type
error 1:549 id_stacked/PRIMARY/S_RSCD:null
error 1:549 id_stacked/PRIMARY/S_RSCD:in
error 1:550 id_stacked/PRIMARY/S_SATURA:type
error 1:550 id_stacked/PRIMARY/S_SATURA:null
error 1:550 id_stacked/PRIMARY/S_SATURA:in
error 1:551 id_stacked/PRIMARY/S_SKYMAT:type
error 1:551 id_stacked/PRIMARY/S_SKYMAT:null
error 1:551 id_stacked/PRIMARY/S_SKYMAT:in
error 1:552 id_stacked/PRIMARY/S_SPLEAK:type
error 1:552 id_stacked/PRIMARY/S_SPLEAK:null
error 1:552 id_stacked/PRIMARY/S_SPLEAK:in
error 1:553 id_stacked/PRIMARY/S_SRCCAT:type
error 1:553 id_stacked/PRIMARY/S_SRCCAT:null
error 1:553 id_stacked/PRIMARY/S_SRCCAT:in
error 1:554 id_stacked/PRIMARY/S_SRCTYP:type
error 1:554 id_stacked/PRIMARY/S_SRCTYP:null
error 1:554 id_stacked/PRIMARY/S_SRCTYP:in
error 1:555 id_stacked/PRIMARY/S_STRAY:type
error 1:555 id_stacked/PRIMARY/S_STRAY:null
error 1:555 id_stacked/PRIMARY/S_STRAY:in
error 1:556 id_stacked/PRIMARY/S_SUPERB:type
error 1:556 id_stacked/PRIMARY/S_SUPERB:null
error 1:556 id_stacked/PRIMARY/S_SUPERB:in
error 1:557 id_stacked/PRIMARY/S_TACNTR:type
error 1:557 id_stacked/PRIMARY/S_TACNTR:null
error 1:557 id_stacked/PRIMARY/S_TACNTR:in
error 1:558 id_stacked/PRIMARY/S_TELEMI:type
error 1:558 id_stacked/PRIMARY/S_TELEMI:null
error 1:558 id_stacked/PRIMARY/S_TELEMI:in
error 1:559 id_stacked/PRIMARY/S_TRCMOD:type
error 1:559 id_stacked/PRIMARY/S_TRCMOD:null
error 1:559 id_stacked/PRIMARY/S_TRCMOD:in
error 1:560 id_stacked/PRIMARY/S_TSPHOT:type
error 1:560 id_stacked/PRIMARY/S_TSPHOT:null
error 1:560 id_stacked/PRIMARY/S_TSPHOT:in
error 1:561 id_stacked/PRIMARY/S_TWKREG:type
error 1:561 id_stacked/PRIMARY/S_TWKREG:null
error 1:561 id_stacked/PRIMARY/S_TWKREG:in
error 1:562 id_stacked/PRIMARY/S_WAVCOR:type
error 1:562 id_stacked/PRIMARY/S_WAVCOR:null
error 1:562 id_stacked/PRIMARY/S_WAVCOR:in
error 1:563 id_stacked/PRIMARY/S_WCS:type
error 1:563 id_stacked/PRIMARY/S_WCS:null
error 1:563 id_stacked/PRIMARY/S_WCS:in
error 1:564 id_stacked/PRIMARY/S_WFSCOM:type
error 1:564 id_stacked/PRIMARY/S_WFSCOM:null
error 1:564 id_stacked/PRIMARY/S_WFSCOM:in
error 1:565 id_stacked/PRIMARY/S_WHTLIT:type
error 1:565 id_stacked/PRIMARY/S_WHTLIT:null
error 1:565 id_stacked/PRIMARY/S_WHTLIT:in
error 1:573 id_stacked/PRIMARY/TCATFILE:type
error 1:573 id_stacked/PRIMARY/TCATFILE:null
error 1:574 id_stacked/PRIMARY/SCATFILE:type
error 1:574 id_stacked/PRIMARY/SCATFILE:null
error 1:575 id_stacked/PRIMARY/SEGMFILE:type
error 1:575 id_stacked/PRIMARY/SEGMFILE:null
error 1:576 id_stacked/PRIMARY/DIRIMAGE:type
error 1:576 id_stacked/PRIMARY/DIRIMAGE:null
error 1:577 id_stacked/PRIMARY/BKGMETH:type
error 1:577 id_stacked/PRIMARY/BKGMETH:null
error 1:578 id_stacked/PRIMARY/BKGLEVEL:type
error 1:578 id_stacked/PRIMARY/BKGLEVEL:null
error 1:579 id_stacked/PRIMARY/BKGSUB:type
error 1:579 id_stacked/PRIMARY/BKGSUB:null
error 1:580 id_stacked/PRIMARY/MASTERBG:type
error 1:580 id_stacked/PRIMARY/MASTERBG:null
error 1:581 id_stacked/PRIMARY/BKGD_SCL:type
error 1:581 id_stacked/PRIMARY/BKGD_SCL:null
error 1:581 id_stacked/PRIMARY/BKGD_SCL:unit
error 1:582 id_stacked/PRIMARY/SOSSWDTH:type
error 1:582 id_stacked/PRIMARY/SOSSWDTH:null
error 1:582 id_stacked/PRIMARY/SOSSWDTH:unit
error 1:583 id_stacked/PRIMARY/TIKFACTR:type
error 1:583 id_stacked/PRIMARY/TIKFACTR:null
error 1:583 id_stacked/PRIMARY/TIKFACTR:unit
error 1:584 id_stacked/PRIMARY/SOSSDLTX:type
error 1:584 id_stacked/PRIMARY/SOSSDLTX:null
error 1:584 id_stacked/PRIMARY/SOSSDLTX:unit
error 1:585 id_stacked/PRIMARY/SOSSDLTY:type
error 1:585 id_stacked/PRIMARY/SOSSDLTY:null
error 1:585 id_stacked/PRIMARY/SOSSDLTY:unit
error 1:586 id_stacked/PRIMARY/SOSSROTN:type
error 1:586 id_stacked/PRIMARY/SOSSROTN:null
error 1:586 id_stacked/PRIMARY/SOSSROTN:unit
error 1:587 id_stacked/PRIMARY/OVERSAMP:type
error 1:587 id_stacked/PRIMARY/OVERSAMP:null
error 1:587 id_stacked/PRIMARY/OVERSAMP:unit
error 1:588 id_stacked/PRIMARY/THRESHLD:type
error 1:588 id_stacked/PRIMARY/THRESHLD:null
error 1:589 id_stacked/PRIMARY/INT[i]SKIP:type
error 1:589 id_stacked/PRIMARY/INT[i]SKIP:null
error 1:589 id_stacked/PRIMARY/INT[i]SKIP:limit
error 1:590 id_stacked/PRIMARY/INT[i]UGP1:type
error 1:590 id_stacked/PRIMARY/INT[i]UGP1:null
error 1:590 id_stacked/PRIMARY/INT[i]UGP1:limit
error 1:591 id_stacked/PRIMARY/INT[i]BORS:type
error 1:591 id_stacked/PRIMARY/INT[i]BORS:null
error 1:591 id_stacked/PRIMARY/INT[i]BORS:limit
error 0:328 id_stacked/PRIMARY:shape
error 1:73 id_stacked/PRIMARY:DATE-BEG-DATE-END
error 1:74 id_stacked/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:82 id_stacked/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:340 id_stacked/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 id_stacked/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:68 id_stacked/PRIMARY:DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS
error 0:69 id_stacked/PRIMARY:DATE-BEG-DATASTRT
error 0:70 id_stacked/PRIMARY:DATE-END-DATAEND
error 0:71 id_stacked/PRIMARY:DURATION-DATAEND-DATASTRT
error 0:72 id_stacked/PRIMARY:GF_START-GF_END
warning 0:328 id_stacked/PRIMARY:undeclared-keyword
error 0:103 id_stacked/SCI:presence
error 0:103 id_stacked/SCI:kind
error 0:103 id_stacked/SCI:match
error 1:612 id_stacked/SCI/REFFRAME:presence
error 1:612 id_stacked/SCI/REFFRAME:type
error 1:612 id_stacked/SCI/REFFRAME:null
error 1:612 id_stacked/SCI/REFFRAME:value
error 1:613 id_stacked/SCI/EPH_TYPE:presence
error 1:613 id_stacked/SCI/EPH_TYPE:type
error 1:613 id_stacked/SCI/EPH_TYPE:null
error 1:613 id_stacked/SCI/EPH_TYPE:in
error 1:614 id_stacked/SCI/EPH_TIME:presence
error 1:614 id_stacked/SCI/EPH_TIME:type
error 1:614 id_stacked/SCI/EPH_TIME:null
error 1:614 id_stacked/SCI/EPH_TIME:unit
error 1:615 id_stacked/SCI/JWST_X:presence
error 1:615 id_stacked/SCI/JWST_X:type
error 1:615 id_stacked/SCI/JWST_X:null
error 1:615 id_stacked/SCI/JWST_X:unit
error 1:616 id_stacked/SCI/JWST_Y:presence
error 1:616 id_stacked/SCI/JWST_Y:type
error 1:616 id_stacked/SCI/JWST_Y:null
error 1:616 id_stacked/SCI/JWST_Y:unit
error 1:617 id_stacked/SCI/JWST_Z:presence
error 1:617 id_stacked/SCI/JWST_Z:type
error 1:617 id_stacked/SCI/JWST_Z:null
error 1:617 id_stacked/SCI/JWST_Z:unit
error 1:618 id_stacked/SCI/OBSGEO-X:presence
error 1:618 id_stacked/SCI/OBSGEO-X:type
error 1:618 id_stacked/SCI/OBSGEO-X:null
error 1:618 id_stacked/SCI/OBSGEO-X:unit
error 1:619 id_stacked/SCI/OBSGEO-Y:presence
error 1:619 id_stacked/SCI/OBSGEO-Y:type
error 1:619 id_stacked/SCI/OBSGEO-Y:null
error 1:619 id_stacked/SCI/OBSGEO-Y:unit
error 1:620 id_stacked/SCI/OBSGEO-Z:presence
error 1:620 id_stacked/SCI/OBSGEO-Z:type
error 1:620 id_stacked/SCI/OBSGEO-Z:null
error 1:620 id_stacked/SCI/OBSGEO-Z:unit
error 1:621 id_stacked/SCI/JWST_DX:presence
error 1:621 id_stacked/SCI/JWST_DX:type
error 1:621 id_stacked/SCI/JWST_DX:null
error 1:621 id_stacked/SCI/JWST_DX:unit
error 1:622 id_stacked/SCI/JWST_DY:presence
error 1:622 id_stacked/SCI/JWST_DY:type
error 1:622 id_stacked/SCI/JWST_DY:null
error 1:622 id_stacked/SCI/JWST_DY:unit
error 1:623 id_stacked/SCI/JWST_DZ:presence
error 1:623 id_stacked/SCI/JWST_DZ:type
error 1:623 id_stacked/SCI/JWST_DZ:null
error 1:623 id_stacked/SCI/JWST_DZ:unit
error 1:624 id_stacked/SCI/OBSGEODX:presence
error 1:624 id_stacked/SCI/OBSGEODX:type
error 1:624 id_stacked/SCI/OBSGEODX:null
error 1:624 id_stacked/SCI/OBSGEODX:unit
error 1:625 id_stacked/SCI/OBSGEODY:presence
error 1:625 id_stacked/SCI/OBSGEODY:type
error 1:625 id_stacked/SCI/OBSGEODY:null
error 1:625 id_stacked/SCI/OBSGEODY:unit
error 1:626 id_stacked/SCI/OBSGEODZ:presence
error 1:626 id_stacked/SCI/OBSGEODZ:type
error 1:626 id_stacked/SCI/OBSGEODZ:null
error 1:626 id_stacked/SCI/OBSGEODZ:unit
error 0:81 id_stacked/SCI/RADESYS:presence
error 0:81 id_stacked/SCI/RADESYS:type
error 0:81 id_stacked/SCI/RADESYS:null
error 0:81 id_stacked/SCI/RADESYS:value
error 0:82 id_stacked/SCI/PA_APER:presence
error 0:82 id_stacked/SCI/PA_APER:type
error 0:82 id_stacked/SCI/PA_APER:null
error 0:82 id_stacked/SCI/PA_APER:unit
error 0:83 id_stacked/SCI/RA_V1:type
error 0:83 id_stacked/SCI/RA_V1:null
error 0:83 id_stacked/SCI/RA_V1:unit
error 4:47 id_stacked/SCI/RA_V1:limit
error 0:84 id_stacked/SCI/DEC_V1:type
error 0:84 id_stacked/SCI/DEC_V1:null
error 0:84 id_stacked/SCI/DEC_V1:unit
error 4:48 id_stacked/SCI/DEC_V1:limit
error 0:85 id_stacked/SCI/PA_V3:type
error 0:85 id_stacked/SCI/PA_V3:null
error 0:85 id_stacked/SCI/PA_V3:unit
error 1:651 id_stacked/SCI/V2_REF:presence
error 1:651 id_stacked/SCI/V2_REF:type
error 1:651 id_stacked/SCI/V2_REF:null
error 1:651 id_stacked/SCI/V2_REF:unit
error 1:652 id_stacked/SCI/V3_REF:presence
error 1:652 id_stacked/SCI/V3_REF:type
error 1:652 id_stacked/SCI/V3_REF:null
error 1:652 id_stacked/SCI/V3_REF:unit
error 1:653 id_stacked/SCI/VPARITY:presence
error 1:653 id_stacked/SCI/VPARITY:type
error 1:653 id_stacked/SCI/VPARITY:null
error 1:653 id_stacked/SCI/VPARITY:in
error 1:654 id_stacked/SCI/V3I_YANG:presence
error 1:654 id_stacked/SCI/V3I_YANG:type
error 1:654 id_stacked/SCI/V3I_YANG:null
error 1:654 id_stacked/SCI/V3I_YANG:unit
error 1:655 id_stacked/SCI/XREF_SCI:type
error 1:655 id_stacked/SCI/XREF_SCI:null
error 1:655 id_stacked/SCI/XREF_SCI:unit
error 1:656 id_stacked/SCI/YREF_SCI:type
error 1:656 id_stacked/SCI/YREF_SCI:null
error 1:656 id_stacked/SCI/YREF_SCI:unit
error 0:88 id_stacked/SCI/RA_REF:type
error 0:88 id_stacked/SCI/RA_REF:null
error 0:88 id_stacked/SCI/RA_REF:unit
error 0:89 id_stacked/SCI/DEC_REF:type
error 0:89 id_stacked/SCI/DEC_REF:null
error 0:89 id_stacked/SCI/DEC_REF:unit
error 4:48 id_stacked/SCI/DEC_REF:limit
error 0:90 id_stacked/SCI/ROLL_REF:type
error 0:90 id_stacked/SCI/ROLL_REF:null
error 0:90 id_stacked/SCI/ROLL_REF:unit
error 4:78 id_stacked/SCI/WCSAXES:presence
error 4:78 id_stacked/SCI/WCSAXES:type
error 4:78 id_stacked/SCI/WCSAXES:null
error 4:78 id_stacked/SCI/WCSAXES:limit
error 4:79 id_stacked/SCI/CTYPE[i]:presence
error 4:79 id_stacked/SCI/CTYPE[i]:type
error 4:79 id_stacked/SCI/CTYPE[i]:null
error 4:79 id_stacked/SCI/CTYPE[i]:matches
error 4:80 id_stacked/SCI/CUNIT[i]:presence
error 4:80 id_stacked/SCI/CUNIT[i]:type
error 4:80 id_stacked/SCI/CUNIT[i]:null
error 4:80 id_stacked/SCI/CUNIT[i]:value
error 4:81 id_stacked/SCI/CRPIX[i]:presence
error 4:81 id_stacked/SCI/CRPIX[i]:type
error 4:81 id_stacked/SCI/CRPIX[i]:null
error 4:81 id_stacked/SCI/CRPIX[i]:unit
error 4:82 id_stacked/SCI/CRVAL[i]:presence
error 4:82 id_stacked/SCI/CRVAL[i]:type
error 4:82 id_stacked/SCI/CRVAL[i]:null
error 4:82 id_stacked/SCI/CRVAL[i]:unit
error 4:83 id_stacked/SCI/CDELT[i]:type
error 4:83 id_stacked/SCI/CDELT[i]:null
error 4:83 id_stacked/SCI/CDELT[i]:unit
error 4:84 id_stacked/SCI/PC[i]_[j]:type
error 4:84 id_stacked/SCI/PC[i]_[j]:null
error 4:84 id_stacked/SCI/PC[i]_[j]:unit
error 4:85 id_stacked/SCI/CD[i]_[j]:type
error 4:85 id_stacked/SCI/CD[i]_[j]:null
error 4:85 id_stacked/SCI/CD[i]_[j]:unit
error 4:86 id_stacked/SCI/LONPOLE:type
error 4:86 id_stacked/SCI/LONPOLE:null
error 4:86 id_stacked/SCI/LONPOLE:unit
error 4:87 id_stacked/SCI/LATPOLE:type
error 4:87 id_stacked/SCI/LATPOLE:null
error 4:87 id_stacked/SCI/LATPOLE:unit
error 0:103 id_stacked/SCI:type
error 0:103 id_stacked/SCI:shape
error 0:103 id_stacked/SCI:unit
error 4:89 id_stacked/SCI:exists-CD1_1-CDELT1
error 4:90 id_stacked/SCI:exists-CD1_1-PC1_1
warning 0:103 id_stacked/SCI:undeclared-keyword
error 0:106 id_stacked/ERR:presence
error 0:106 id_stacked/ERR:kind
error 0:106 id_stacked/ERR:match
error 0:106 id_stacked/ERR:type
error 0:106 id_stacked/ERR:shape
error 0:106 id_stacked/ERR:unit
error 0:106 id_stacked/ERR:limit
warning 0:106 id_stacked/ERR:undeclared-keyword
error 0:107 id_stacked/DQ:presence
error 0:107 id_stacked/DQ:kind
error 0:107 id_stacked/DQ:match
error 0:107 id_stacked/DQ:type
error 0:107 id_stacked/DQ:shape
error 0:107 id_stacked/DQ:null
error 0:107 id_stacked/DQ:bits
warning 0:107 id_stacked/DQ:undeclared-keyword
error 0:125 id_stacked/FLIGHT:presence
error 0:125 id_stacked/FLIGHT:kind
error 0:125 id_stacked/FLIGHT:match
error 0:126 id_stacked/FLIGHT/NUMREFST:type
error 0:126 id_stacked/FLIGHT/NUMREFST:null
error 0:126 id_stacked/FLIGHT/NUMREFST:limit
error 0:128 id_stacked/FLIGHT/reference_star_id:presence
error 0:128 id_stacked/FLIGHT/reference_star_id:type
error 0:128 id_stacked/FLIGHT/reference_star_id:shape
error 0:128 id_stacked/FLIGHT/reference_star_id:null
error 0:129 id_stacked/FLIGHT/id_x:presence
error 0:129 id_stacked/FLIGHT/id_x:type
error 0:129 id_stacked/FLIGHT/id_x:shape
error 0:129 id_stacked/FLIGHT/id_x:null
error 0:129 id_stacked/FLIGHT/id_x:unit
error 0:130 id_stacked/FLIGHT/id_y:presence
error 0:130 id_stacked/FLIGHT/id_y:type
error 0:130 id_stacked/FLIGHT/id_y:shape
error 0:130 id_stacked/FLIGHT/id_y:null
error 0:130 id_stacked/FLIGHT/id_y:unit
error 0:131 id_stacked/FLIGHT/count_rate:presence
error 0:131 id_stacked/FLIGHT/count_rate:type
error 0:131 id_stacked/FLIGHT/count_rate:shape
error 0:131 id_stacked/FLIGHT/count_rate:null
warning 0:125 id_stacked/FLIGHT:undeclared-keyword
warning 0:125 id_stacked/FLIGHT:undeclared-column
error 0:134 id_stacked/PLANNED:presence
error 0:134 id_stacked/PLANNED:kind
error 0:134 id_stacked/PLANNED:match
error 0:136 id_stacked/PLANNED/guide_star_order:presence
error 0:136 id_stacked/PLANNED/guide_star_order:type
error 0:136 id_stacked/PLANNED/guide_star_order:shape
error 0:136 id_stacked/PLANNED/guide_star_order:null
error 0:137 id_stacked/PLANNED/reference_order:type
error 0:137 id_stacked/PLANNED/reference_order:shape
error 0:137 id_stacked/PLANNED/reference_order:null
error 0:138 id_stacked/PLANNED/reference_star_id:presence
error 0:138 id_stacked/PLANNED/reference_star_id:type
error 0:138 id_stacked/PLANNED/reference_star_id:shape
error 0:138 id_stacked/PLANNED/reference_star_id:null
error 0:139 id_stacked/PLANNED/ra:presence
error 0:139 id_stacked/PLANNED/ra:type
error 0:139 id_stacked/PLANNED/ra:shape
error 0:139 id_stacked/PLANNED/ra:null
error 0:139 id_stacked/PLANNED/ra:unit
error 0:139 id_stacked/PLANNED/ra:limit
error 0:140 id_stacked/PLANNED/dec:presence
error 0:140 id_stacked/PLANNED/dec:type
error 0:140 id_stacked/PLANNED/dec:shape
error 0:140 id_stacked/PLANNED/dec:null
error 0:140 id_stacked/PLANNED/dec:unit
error 0:140 id_stacked/PLANNED/dec:limit
error 0:141 id_stacked/PLANNED/id_x:presence
error 0:141 id_stacked/PLANNED/id_x:type
error 0:141 id_stacked/PLANNED/id_x:shape
error 0:141 id_stacked/PLANNED/id_x:null
error 0:141 id_stacked/PLANNED/id_x:unit
error 0:142 id_stacked/PLANNED/id_y:presence
error 0:142 id_stacked/PLANNED/id_y:type
error 0:142 id_stacked/PLANNED/id_y:shape
error 0:142 id_stacked/PLANNED/id_y:null
error 0:142 id_stacked/PLANNED/id_y:unit
error 0:143 id_stacked/PLANNED/fgs_mag:presence
error 0:143 id_stacked/PLANNED/fgs_mag:type
error 0:143 id_stacked/PLANNED/fgs_mag:shape
error 0:143 id_stacked/PLANNED/fgs_mag:null
error 0:143 id_stacked/PLANNED/fgs_mag:unit
error 0:144 id_stacked/PLANNED/fgs_mag_uncert:presence
error 0:144 id_stacked/PLANNED/fgs_mag_uncert:type
error 0:144 id_stacked/PLANNED/fgs_mag_uncert:shape
error 0:144 id_stacked/PLANNED/fgs_mag_uncert:null
error 0:144 id_stacked/PLANNED/fgs_mag_uncert:unit
error 0:145 id_stacked/PLANNED/count_rate:presence
error 0:145 id_stacked/PLANNED/count_rate:type
error 0:145 id_stacked/PLANNED/count_rate:shape
error 0:145 id_stacked/PLANNED/count_rate:null
error 0:146 id_stacked/PLANNED/count_rate_uncert:presence
error 0:146 id_stacked/PLANNED/count_rate_uncert:type
error 0:146 id_stacked/PLANNED/count_rate_uncert:shape
error 0:146 id_stacked/PLANNED/count_rate_uncert:null
warning 0:134 id_stacked/PLANNED:undeclared-keyword
warning 0:134 id_stacked/PLANNED:undeclared-column
error 0:345 id_stacked/ASDF:presence
error 0:345 id_stacked/ASDF:kind
error 0:345 id_stacked/ASDF:match
warning 0:345 id_stacked/ASDF:undeclared-keyword
error 0:347 id_stacked/ASDF.tree/data:presence
error 0:347 id_stacked/ASDF.tree/data:type
error 0:347 id_stacked/ASDF.tree/data:source
error 0:345 id_stacked/ASDF.tree:type
error 1:20 id_stacked/ASDF.tree/meta.date:mirror
error 1:20 id_stacked/ASDF.tree/meta.filename:mirror
error 1:20 id_stacked/ASDF.tree/meta.model_type:mirror
error 1:20 id_stacked/ASDF.tree/meta.telescope:mirror
error 1:69 id_stacked/ASDF.tree/meta.observation.program_number:mirror
error 1:69 id_stacked/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 id_stacked/ASDF.tree/meta.observation.visit_number:mirror
error 1:236 id_stacked/ASDF.tree/meta.exposure.type:mirror
error 1:236 id_stacked/ASDF.tree/meta.exposure.nints:mirror
error 1:318 id_stacked/ASDF.tree/meta.subarray.name:mirror
error 1:38 id_stacked/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 id_stacked/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 id_stacked/ASDF.tree/meta.asn.table_name:mirror
error 0:359 acq1_raw:name
error 1:864 acq1_raw/name/program:value
error 1:865 acq1_raw/name/obs:value
error 1:866 acq1_raw/name/visit:value
error 0:227 acq1_raw/name/stamp:value
error 0:354 acq1_raw:undeclared-hdu
error 1:20 acq1_raw/PRIMARY/DATE:presence
error 1:20 acq1_raw/PRIMARY/DATE:type
error 1:20 acq1_raw/PRIMARY/DATE:null
error 1:20 acq1_raw/PRIMARY/FILENAME:presence
error 1:20 acq1_raw/PRIMARY/FILENAME:type
error 1:20 acq1_raw/PRIMARY/FILENAME:null
error 1:20 acq1_raw/PRIMARY/FILENAME:value
error 1:20 acq1_raw/PRIMARY/DATAMODL:presence
error 1:20 acq1_raw/PRIMARY/DATAMODL:type
error 1:20 acq1_raw/PRIMARY/DATAMODL:null
error 1:20 acq1_raw/PRIMARY/DATAMODL:in
error 1:20 acq1_raw/PRIMARY/TELESCOP:presence
error 1:20 acq1_raw/PRIMARY/TELESCOP:type
error 1:20 acq1_raw/PRIMARY/TELESCOP:null
error 1:20 acq1_raw/PRIMARY/TELESCOP:value
error 1:21 acq1_raw/PRIMARY/ORIGIN:presence
error 1:21 acq1_raw/PRIMARY/ORIGIN:type
error 1:21 acq1_raw/PRIMARY/ORIGIN:null
error 1:22 acq1_raw/PRIMARY/TIMESYS:presence
error 1:22 acq1_raw/PRIMARY/TIMESYS:type
error 1:22 acq1_raw/PRIMARY/TIMESYS:null
error 1:22 acq1_raw/PRIMARY/TIMESYS:value
error 1:23 acq1_raw/PRIMARY/TIMEUNIT:presence
error 1:23 acq1_raw/PRIMARY/TIMEUNIT:type
error 1:23 acq1_raw/PRIMARY/TIMEUNIT:null
error 1:23 acq1_raw/PRIMARY/TIMEUNIT:value
info 1:24 acq1_raw/PRIMARY/FILETYPE:presence
error 1:24 acq1_raw/PRIMARY/FILETYPE:type
error 1:24 acq1_raw/PRIMARY/FILETYPE:null
error 1:25 acq1_raw/PRIMARY/SDP_VER:presence
error 1:25 acq1_raw/PRIMARY/SDP_VER:type
error 1:25 acq1_raw/PRIMARY/SDP_VER:null
error 1:26 acq1_raw/PRIMARY/PRD_VER:presence
error 1:26 acq1_raw/PRIMARY/PRD_VER:type
error 1:26 acq1_raw/PRIMARY/PRD_VER:null
error 1:26 acq1_raw/PRIMARY/PRD_VER:matches
error 1:27 acq1_raw/PRIMARY/OSS_VER:type
error 1:27 acq1_raw/PRIMARY/OSS_VER:null
error 1:28 acq1_raw/PRIMARY/GSC_VER:type
error 1:28 acq1_raw/PRIMARY/GSC_VER:null
error 1:29 acq1_raw/PRIMARY/HGA_MOVE:presence
error 1:29 acq1_raw/PRIMARY/HGA_MOVE:type
error 1:29 acq1_raw/PRIMARY/HGA_MOVE:null
error 1:30 acq1_raw/PRIMARY/HGA_STRT:type
error 1:30 acq1_raw/PRIMARY/HGA_STRT:null
error 1:31 acq1_raw/PRIMARY/HGA_STOP:type
error 1:31 acq1_raw/PRIMARY/HGA_STOP:null
error 1:32 acq1_raw/PRIMARY/PWFSEET:presence
error 1:32 acq1_raw/PRIMARY/PWFSEET:type
error 1:32 acq1_raw/PRIMARY/PWFSEET:null
error 1:32 acq1_raw/PRIMARY/PWFSEET:unit
error 1:33 acq1_raw/PRIMARY/NWFSEST:presence
error 1:33 acq1_raw/PRIMARY/NWFSEST:type
error 1:33 acq1_raw/PRIMARY/NWFSEST:null
error 1:33 acq1_raw/PRIMARY/NWFSEST:unit
error 1:34 acq1_raw/PRIMARY/COMPRESS:type
error 1:34 acq1_raw/PRIMARY/COMPRESS:null
error 1:51 acq1_raw/PRIMARY/TITLE:presence
error 1:51 acq1_raw/PRIMARY/TITLE:type
error 1:51 acq1_raw/PRIMARY/TITLE:null
error 1:52 acq1_raw/PRIMARY/PI_NAME:presence
error 1:52 acq1_raw/PRIMARY/PI_NAME:type
error 1:52 acq1_raw/PRIMARY/PI_NAME:null
error 1:53 acq1_raw/PRIMARY/CATEGORY:presence
error 1:53 acq1_raw/PRIMARY/CATEGORY:type
error 1:53 acq1_raw/PRIMARY/CATEGORY:null
warning 1:53 acq1_raw/PRIMARY/CATEGORY:in
error 1:54 acq1_raw/PRIMARY/SUBCAT:type
error 1:54 acq1_raw/PRIMARY/SUBCAT:null
error 1:55 acq1_raw/PRIMARY/SCICAT:type
error 1:55 acq1_raw/PRIMARY/SCICAT:null
error 1:56 acq1_raw/PRIMARY/CONT_ID:type
error 1:56 acq1_raw/PRIMARY/CONT_ID:null
error 1:63 acq1_raw/PRIMARY/DATE-OBS:presence
error 1:63 acq1_raw/PRIMARY/DATE-OBS:type
error 1:63 acq1_raw/PRIMARY/DATE-OBS:null
error 1:64 acq1_raw/PRIMARY/TIME-OBS:presence
error 1:64 acq1_raw/PRIMARY/TIME-OBS:type
error 1:64 acq1_raw/PRIMARY/TIME-OBS:null
error 1:65 acq1_raw/PRIMARY/DATE-BEG:presence
error 1:65 acq1_raw/PRIMARY/DATE-BEG:type
error 1:65 acq1_raw/PRIMARY/DATE-BEG:null
error 1:66 acq1_raw/PRIMARY/DATE-END:presence
error 1:66 acq1_raw/PRIMARY/DATE-END:type
error 1:66 acq1_raw/PRIMARY/DATE-END:null
error 1:67 acq1_raw/PRIMARY/OBS_ID:presence
error 1:67 acq1_raw/PRIMARY/OBS_ID:type
error 1:67 acq1_raw/PRIMARY/OBS_ID:null
error 1:67 acq1_raw/PRIMARY/OBS_ID:matches
error 1:68 acq1_raw/PRIMARY/VISIT_ID:presence
error 1:68 acq1_raw/PRIMARY/VISIT_ID:type
error 1:68 acq1_raw/PRIMARY/VISIT_ID:null
error 1:68 acq1_raw/PRIMARY/VISIT_ID:limit
error 1:69 acq1_raw/PRIMARY/PROGRAM:presence
error 1:69 acq1_raw/PRIMARY/PROGRAM:type
error 1:69 acq1_raw/PRIMARY/PROGRAM:null
error 1:69 acq1_raw/PRIMARY/PROGRAM:limit
error 1:69 acq1_raw/PRIMARY/OBSERVTN:presence
error 1:69 acq1_raw/PRIMARY/OBSERVTN:type
error 1:69 acq1_raw/PRIMARY/OBSERVTN:null
error 1:69 acq1_raw/PRIMARY/OBSERVTN:limit
error 1:69 acq1_raw/PRIMARY/VISIT:presence
error 1:69 acq1_raw/PRIMARY/VISIT:type
error 1:69 acq1_raw/PRIMARY/VISIT:null
error 1:69 acq1_raw/PRIMARY/VISIT:limit
error 1:70 acq1_raw/PRIMARY/OBSLABEL:type
error 1:70 acq1_raw/PRIMARY/OBSLABEL:null
error 1:71 acq1_raw/PRIMARY/OBSFOLDR:type
error 1:71 acq1_raw/PRIMARY/OBSFOLDR:null
error 1:98 acq1_raw/PRIMARY/ENG_QUAL:presence
error 1:98 acq1_raw/PRIMARY/ENG_QUAL:type
error 1:98 acq1_raw/PRIMARY/ENG_QUAL:null
error 1:98 acq1_raw/PRIMARY/ENG_QUAL:in
error 1:99 acq1_raw/PRIMARY/ENGQLPTG:type
error 1:99 acq1_raw/PRIMARY/ENGQLPTG:null
error 1:99 acq1_raw/PRIMARY/ENGQLPTG:in
error 1:100 acq1_raw/PRIMARY/VISITYPE:presence
error 1:100 acq1_raw/PRIMARY/VISITYPE:type
error 1:100 acq1_raw/PRIMARY/VISITYPE:null
error 1:100 acq1_raw/PRIMARY/VISITYPE:in
error 1:101 acq1_raw/PRIMARY/VSTSTART:presence
error 1:101 acq1_raw/PRIMARY/VSTSTART:type
error 1:101 acq1_raw/PRIMARY/VSTSTART:null
error 1:102 acq1_raw/PRIMARY/VISITSTA:presence
error 1:102 acq1_raw/PRIMARY/VISITSTA:type
error 1:102 acq1_raw/PRIMARY/VISITSTA:null
error 1:103 acq1_raw/PRIMARY/NEXPOSUR:presence
error 1:103 acq1_raw/PRIMARY/NEXPOSUR:type
error 1:103 acq1_raw/PRIMARY/NEXPOSUR:null
error 1:103 acq1_raw/PRIMARY/NEXPOSUR:limit
error 1:104 acq1_raw/PRIMARY/INTARGET:presence
error 1:104 acq1_raw/PRIMARY/INTARGET:type
error 1:104 acq1_raw/PRIMARY/INTARGET:null
error 1:105 acq1_raw/PRIMARY/TARGOOPP:presence
error 1:105 acq1_raw/PRIMARY/TARGOOPP:type
error 1:105 acq1_raw/PRIMARY/TARGOOPP:null
error 1:106 acq1_raw/PRIMARY/TSOVISIT:presence
error 1:106 acq1_raw/PRIMARY/TSOVISIT:type
error 1:106 acq1_raw/PRIMARY/TSOVISIT:null
error 1:107 acq1_raw/PRIMARY/EXP_ONLY:presence
error 1:107 acq1_raw/PRIMARY/EXP_ONLY:type
error 1:107 acq1_raw/PRIMARY/EXP_ONLY:null
error 1:108 acq1_raw/PRIMARY/CROWDFLD:type
error 1:108 acq1_raw/PRIMARY/CROWDFLD:null
error 0:54 acq1_raw/PRIMARY/INSTRUME:presence
error 0:54 acq1_raw/PRIMARY/INSTRUME:type
error 0:54 acq1_raw/PRIMARY/INSTRUME:null
error 0:54 acq1_raw/PRIMARY/INSTRUME:value
error 0:55 acq1_raw/PRIMARY/DETECTOR:presence
error 0:55 acq1_raw/PRIMARY/DETECTOR:type
error 0:55 acq1_raw/PRIMARY/DETECTOR:null
error 0:55 acq1_raw/PRIMARY/DETECTOR:in
error 0:56 acq1_raw/PRIMARY/FOCUSPOS:type
error 0:56 acq1_raw/PRIMARY/FOCUSPOS:null
error 1:236 acq1_raw/PRIMARY/EXP_TYPE:presence
error 1:236 acq1_raw/PRIMARY/EXP_TYPE:type
error 1:236 acq1_raw/PRIMARY/EXP_TYPE:null
error 1:236 acq1_raw/PRIMARY/EXP_TYPE:value
error 1:236 acq1_raw/PRIMARY/EXP_TYPE:in
error 1:236 acq1_raw/PRIMARY/NINTS:presence
error 1:236 acq1_raw/PRIMARY/NINTS:type
error 1:236 acq1_raw/PRIMARY/NINTS:null
error 1:236 acq1_raw/PRIMARY/NINTS:value
error 3:36 acq1_raw/PRIMARY/NINTS:limit
error 1:237 acq1_raw/PRIMARY/READPATT:presence
error 1:237 acq1_raw/PRIMARY/READPATT:type
error 1:237 acq1_raw/PRIMARY/READPATT:null
error 1:237 acq1_raw/PRIMARY/READPATT:value
error 1:237 acq1_raw/PRIMARY/READPATT:in
error 1:238 acq1_raw/PRIMARY/NGROUPS:presence
error 1:238 acq1_raw/PRIMARY/NGROUPS:type
error 1:238 acq1_raw/PRIMARY/NGROUPS:null
error 1:238 acq1_raw/PRIMARY/NGROUPS:value
error 1:238 acq1_raw/PRIMARY/NGROUPS:limit
error 1:239 acq1_raw/PRIMARY/NFRAMES:presence
error 1:239 acq1_raw/PRIMARY/NFRAMES:type
error 1:239 acq1_raw/PRIMARY/NFRAMES:null
error 1:239 acq1_raw/PRIMARY/NFRAMES:in
error 1:239 acq1_raw/PRIMARY/NFRAMES:limit
error 1:240 acq1_raw/PRIMARY/FRMDIVSR:presence
error 1:240 acq1_raw/PRIMARY/FRMDIVSR:type
error 1:240 acq1_raw/PRIMARY/FRMDIVSR:null
error 1:240 acq1_raw/PRIMARY/FRMDIVSR:limit
error 1:241 acq1_raw/PRIMARY/GROUPGAP:presence
error 1:241 acq1_raw/PRIMARY/GROUPGAP:type
error 1:241 acq1_raw/PRIMARY/GROUPGAP:null
error 1:241 acq1_raw/PRIMARY/GROUPGAP:limit
error 1:242 acq1_raw/PRIMARY/DRPFRMS1:presence
error 1:242 acq1_raw/PRIMARY/DRPFRMS1:type
error 1:242 acq1_raw/PRIMARY/DRPFRMS1:null
error 1:242 acq1_raw/PRIMARY/DRPFRMS1:limit
error 1:243 acq1_raw/PRIMARY/DRPFRMS3:presence
error 1:243 acq1_raw/PRIMARY/DRPFRMS3:type
error 1:243 acq1_raw/PRIMARY/DRPFRMS3:null
error 1:243 acq1_raw/PRIMARY/DRPFRMS3:limit
error 1:244 acq1_raw/PRIMARY/NSAMPLES:presence
error 1:244 acq1_raw/PRIMARY/NSAMPLES:type
error 1:244 acq1_raw/PRIMARY/NSAMPLES:null
error 1:244 acq1_raw/PRIMARY/NSAMPLES:limit
error 1:245 acq1_raw/PRIMARY/TSAMPLE:presence
error 1:245 acq1_raw/PRIMARY/TSAMPLE:type
error 1:245 acq1_raw/PRIMARY/TSAMPLE:null
error 1:245 acq1_raw/PRIMARY/TSAMPLE:unit
error 1:245 acq1_raw/PRIMARY/TSAMPLE:limit
error 1:246 acq1_raw/PRIMARY/TFRAME:presence
error 1:246 acq1_raw/PRIMARY/TFRAME:type
error 1:246 acq1_raw/PRIMARY/TFRAME:null
error 1:246 acq1_raw/PRIMARY/TFRAME:unit
error 1:246 acq1_raw/PRIMARY/TFRAME:limit
error 1:247 acq1_raw/PRIMARY/TGROUP:presence
error 1:247 acq1_raw/PRIMARY/TGROUP:type
error 1:247 acq1_raw/PRIMARY/TGROUP:null
error 1:247 acq1_raw/PRIMARY/TGROUP:unit
error 1:247 acq1_raw/PRIMARY/TGROUP:limit
error 1:248 acq1_raw/PRIMARY/EFFINTTM:presence
error 1:248 acq1_raw/PRIMARY/EFFINTTM:type
error 1:248 acq1_raw/PRIMARY/EFFINTTM:null
error 1:248 acq1_raw/PRIMARY/EFFINTTM:unit
error 1:248 acq1_raw/PRIMARY/EFFINTTM:limit
error 1:249 acq1_raw/PRIMARY/DURATION:presence
error 1:249 acq1_raw/PRIMARY/DURATION:type
error 1:249 acq1_raw/PRIMARY/DURATION:null
error 1:249 acq1_raw/PRIMARY/DURATION:unit
error 1:249 acq1_raw/PRIMARY/DURATION:limit
error 1:250 acq1_raw/PRIMARY/NRSTSTRT:presence
error 1:250 acq1_raw/PRIMARY/NRSTSTRT:type
error 1:250 acq1_raw/PRIMARY/NRSTSTRT:null
error 1:250 acq1_raw/PRIMARY/NRSTSTRT:limit
error 1:251 acq1_raw/PRIMARY/NRESETS:presence
error 1:251 acq1_raw/PRIMARY/NRESETS:type
error 1:251 acq1_raw/PRIMARY/NRESETS:null
error 1:251 acq1_raw/PRIMARY/NRESETS:limit
error 1:252 acq1_raw/PRIMARY/ZEROFRAM:presence
error 1:252 acq1_raw/PRIMARY/ZEROFRAM:type
error 1:252 acq1_raw/PRIMARY/ZEROFRAM:null
error 1:253 acq1_raw/PRIMARY/DATAPROB:presence
error 1:253 acq1_raw/PRIMARY/DATAPROB:type
error 1:253 acq1_raw/PRIMARY/DATAPROB:null
error 1:254 acq1_raw/PRIMARY/SCA_NUM:presence
error 1:254 acq1_raw/PRIMARY/SCA_NUM:type
error 1:254 acq1_raw/PRIMARY/SCA_NUM:null
error 1:255 acq1_raw/PRIMARY/DATAMODE:presence
error 1:255 acq1_raw/PRIMARY/DATAMODE:type
error 1:255 acq1_raw/PRIMARY/DATAMODE:null
error 1:318 acq1_raw/PRIMARY/SUBARRAY:presence
error 1:318 acq1_raw/PRIMARY/SUBARRAY:type
error 1:318 acq1_raw/PRIMARY/SUBARRAY:null
error 1:318 acq1_raw/PRIMARY/SUBARRAY:value
warning 1:318 acq1_raw/PRIMARY/SUBARRAY:in
error 1:319 acq1_raw/PRIMARY/SUB_SHRT:type
error 1:319 acq1_raw/PRIMARY/SUB_SHRT:null
error 1:319 acq1_raw/PRIMARY/SUB_SHRT:in
error 1:320 acq1_raw/PRIMARY/SUB_LONG:type
error 1:320 acq1_raw/PRIMARY/SUB_LONG:null
error 1:320 acq1_raw/PRIMARY/SUB_LONG:in
error 1:321 acq1_raw/PRIMARY/SUBSTRT1:presence
error 1:321 acq1_raw/PRIMARY/SUBSTRT1:type
error 1:321 acq1_raw/PRIMARY/SUBSTRT1:null
error 1:321 acq1_raw/PRIMARY/SUBSTRT1:limit
error 1:322 acq1_raw/PRIMARY/SUBSTRT2:presence
error 1:322 acq1_raw/PRIMARY/SUBSTRT2:type
error 1:322 acq1_raw/PRIMARY/SUBSTRT2:null
error 1:322 acq1_raw/PRIMARY/SUBSTRT2:limit
error 1:323 acq1_raw/PRIMARY/SUBSIZE1:presence
error 1:323 acq1_raw/PRIMARY/SUBSIZE1:type
error 1:323 acq1_raw/PRIMARY/SUBSIZE1:null
error 1:323 acq1_raw/PRIMARY/SUBSIZE1:value
error 1:323 acq1_raw/PRIMARY/SUBSIZE1:limit
error 1:324 acq1_raw/PRIMARY/SUBSIZE2:presence
error 1:324 acq1_raw/PRIMARY/SUBSIZE2:type
error 1:324 acq1_raw/PRIMARY/SUBSIZE2:null
error 1:324 acq1_raw/PRIMARY/SUBSIZE2:value
error 1:324 acq1_raw/PRIMARY/SUBSIZE2:limit
error 1:325 acq1_raw/PRIMARY/FASTAXIS:presence
error 1:325 acq1_raw/PRIMARY/FASTAXIS:type
error 1:325 acq1_raw/PRIMARY/FASTAXIS:null
error 1:325 acq1_raw/PRIMARY/FASTAXIS:in
error 1:326 acq1_raw/PRIMARY/SLOWAXIS:presence
error 1:326 acq1_raw/PRIMARY/SLOWAXIS:type
error 1:326 acq1_raw/PRIMARY/SLOWAXIS:null
error 1:326 acq1_raw/PRIMARY/SLOWAXIS:in
error 1:327 acq1_raw/PRIMARY/DETXCOR:type
error 1:327 acq1_raw/PRIMARY/DETXCOR:null
error 1:328 acq1_raw/PRIMARY/DETYCOR:type
error 1:328 acq1_raw/PRIMARY/DETYCOR:null
error 1:329 acq1_raw/PRIMARY/DETXSIZ:type
error 1:329 acq1_raw/PRIMARY/DETXSIZ:null
error 1:329 acq1_raw/PRIMARY/DETXSIZ:limit
error 1:330 acq1_raw/PRIMARY/DETYSIZ:type
error 1:330 acq1_raw/PRIMARY/DETYSIZ:null
error 1:330 acq1_raw/PRIMARY/DETYSIZ:limit
error 1:331 acq1_raw/PRIMARY/MSTR_RD1:type
error 1:331 acq1_raw/PRIMARY/MSTR_RD1:null
error 1:331 acq1_raw/PRIMARY/MSTR_RD1:limit
error 1:332 acq1_raw/PRIMARY/MSTR_SK1:type
error 1:332 acq1_raw/PRIMARY/MSTR_SK1:null
error 1:332 acq1_raw/PRIMARY/MSTR_SK1:limit
error 1:333 acq1_raw/PRIMARY/MSTR_RD2:type
error 1:333 acq1_raw/PRIMARY/MSTR_RD2:null
error 1:333 acq1_raw/PRIMARY/MSTR_RD2:limit
error 1:334 acq1_raw/PRIMARY/MSTR_SK2:type
error 1:334 acq1_raw/PRIMARY/MSTR_SK2:null
error 1:334 acq1_raw/PRIMARY/MSTR_SK2:limit
error 1:335 acq1_raw/PRIMARY/MSTR_RPT:type
error 1:335 acq1_raw/PRIMARY/MSTR_RPT:null
error 1:336 acq1_raw/PRIMARY/MSTR_ILV:type
error 1:336 acq1_raw/PRIMARY/MSTR_ILV:null
error 1:337 acq1_raw/PRIMARY/SSTR_STP:type
error 1:337 acq1_raw/PRIMARY/SSTR_STP:null
error 1:338 acq1_raw/PRIMARY/SSTR_NST:type
error 1:338 acq1_raw/PRIMARY/SSTR_NST:null
error 1:384 acq1_raw/PRIMARY/APERNAME:presence
error 1:384 acq1_raw/PRIMARY/APERNAME:type
error 1:384 acq1_raw/PRIMARY/APERNAME:null
error 1:385 acq1_raw/PRIMARY/PPS_APER:presence
error 1:385 acq1_raw/PRIMARY/PPS_APER:type
error 1:385 acq1_raw/PRIMARY/PPS_APER:null
error 1:386 acq1_raw/PRIMARY/VA_RA:type
error 1:386 acq1_raw/PRIMARY/VA_RA:null
error 1:386 acq1_raw/PRIMARY/VA_RA:unit
error 1:387 acq1_raw/PRIMARY/VA_DEC:type
error 1:387 acq1_raw/PRIMARY/VA_DEC:null
error 1:387 acq1_raw/PRIMARY/VA_DEC:unit
error 1:407 acq1_raw/PRIMARY/GS_ORDER:presence
error 1:407 acq1_raw/PRIMARY/GS_ORDER:type
error 1:407 acq1_raw/PRIMARY/GS_ORDER:null
error 1:407 acq1_raw/PRIMARY/GS_ORDER:limit
error 1:408 acq1_raw/PRIMARY/GSSTRTTM:type
error 1:408 acq1_raw/PRIMARY/GSSTRTTM:null
error 1:409 acq1_raw/PRIMARY/GSENDTIM:type
error 1:409 acq1_raw/PRIMARY/GSENDTIM:null
error 1:410 acq1_raw/PRIMARY/GDSTARID:presence
error 1:410 acq1_raw/PRIMARY/GDSTARID:type
error 1:410 acq1_raw/PRIMARY/GDSTARID:null
error 1:411 acq1_raw/PRIMARY/GS_RA:presence
error 1:411 acq1_raw/PRIMARY/GS_RA:type
error 1:411 acq1_raw/PRIMARY/GS_RA:null
error 1:411 acq1_raw/PRIMARY/GS_RA:unit
error 4:47 acq1_raw/PRIMARY/GS_RA:limit
error 1:412 acq1_raw/PRIMARY/GS_DEC:presence
error 1:412 acq1_raw/PRIMARY/GS_DEC:type
error 1:412 acq1_raw/PRIMARY/GS_DEC:null
error 1:412 acq1_raw/PRIMARY/GS_DEC:unit
error 4:48 acq1_raw/PRIMARY/GS_DEC:limit
error 1:413 acq1_raw/PRIMARY/GS_URA:type
error 1:413 acq1_raw/PRIMARY/GS_URA:null
error 1:413 acq1_raw/PRIMARY/GS_URA:unit
error 1:413 acq1_raw/PRIMARY/GS_URA:limit
error 1:414 acq1_raw/PRIMARY/GS_UDEC:type
error 1:414 acq1_raw/PRIMARY/GS_UDEC:null
error 1:414 acq1_raw/PRIMARY/GS_UDEC:unit
error 1:414 acq1_raw/PRIMARY/GS_UDEC:limit
error 1:415 acq1_raw/PRIMARY/GS_MAG:presence
error 1:415 acq1_raw/PRIMARY/GS_MAG:type
error 1:415 acq1_raw/PRIMARY/GS_MAG:null
error 1:415 acq1_raw/PRIMARY/GS_MAG:unit
error 1:416 acq1_raw/PRIMARY/GS_UMAG:type
error 1:416 acq1_raw/PRIMARY/GS_UMAG:null
error 1:416 acq1_raw/PRIMARY/GS_UMAG:unit
error 1:416 acq1_raw/PRIMARY/GS_UMAG:limit
error 1:417 acq1_raw/PRIMARY/GS_EPOCH:type
error 1:417 acq1_raw/PRIMARY/GS_EPOCH:null
error 1:418 acq1_raw/PRIMARY/GS_MURA:type
error 1:418 acq1_raw/PRIMARY/GS_MURA:null
error 1:418 acq1_raw/PRIMARY/GS_MURA:unit
error 1:419 acq1_raw/PRIMARY/GS_MUDEC:type
error 1:419 acq1_raw/PRIMARY/GS_MUDEC:null
error 1:419 acq1_raw/PRIMARY/GS_MUDEC:unit
error 1:420 acq1_raw/PRIMARY/GS_PARA:type
error 1:420 acq1_raw/PRIMARY/GS_PARA:null
error 1:420 acq1_raw/PRIMARY/GS_PARA:unit
error 1:421 acq1_raw/PRIMARY/GS_V3_PA:type
error 1:421 acq1_raw/PRIMARY/GS_V3_PA:null
error 1:421 acq1_raw/PRIMARY/GS_V3_PA:unit
error 1:422 acq1_raw/PRIMARY/FGS_APER:type
error 1:422 acq1_raw/PRIMARY/FGS_APER:null
error 1:423 acq1_raw/PRIMARY/GSIDL_X:type
error 1:423 acq1_raw/PRIMARY/GSIDL_X:null
error 1:424 acq1_raw/PRIMARY/GSIDL_Y:type
error 1:424 acq1_raw/PRIMARY/GSIDL_Y:null
error 1:425 acq1_raw/PRIMARY/GSCENTX:type
error 1:425 acq1_raw/PRIMARY/GSCENTX:null
error 1:425 acq1_raw/PRIMARY/GSCENTX:unit
error 1:426 acq1_raw/PRIMARY/GSCENTY:type
error 1:426 acq1_raw/PRIMARY/GSCENTY:null
error 1:426 acq1_raw/PRIMARY/GSCENTY:unit
error 1:427 acq1_raw/PRIMARY/PCS_MODE:presence
error 1:427 acq1_raw/PRIMARY/PCS_MODE:type
error 1:427 acq1_raw/PRIMARY/PCS_MODE:null
error 1:427 acq1_raw/PRIMARY/PCS_MODE:in
error 1:428 acq1_raw/PRIMARY/VISITEND:type
error 1:428 acq1_raw/PRIMARY/VISITEND:null
error 0:62 acq1_raw/PRIMARY/GF_START:presence
error 0:62 acq1_raw/PRIMARY/GF_START:type
error 0:62 acq1_raw/PRIMARY/GF_START:null
error 0:63 acq1_raw/PRIMARY/GF_END:presence
error 0:63 acq1_raw/PRIMARY/GF_END:type
error 0:63 acq1_raw/PRIMARY/GF_END:null
error 0:64 acq1_raw/PRIMARY/DATASTRT:presence
error 0:64 acq1_raw/PRIMARY/DATASTRT:type
error 0:64 acq1_raw/PRIMARY/DATASTRT:null
error 0:64 acq1_raw/PRIMARY/DATASTRT:unit
error 0:65 acq1_raw/PRIMARY/DATAEND:presence
error 0:65 acq1_raw/PRIMARY/DATAEND:type
error 0:65 acq1_raw/PRIMARY/DATAEND:null
error 0:65 acq1_raw/PRIMARY/DATAEND:unit
error 0:66 acq1_raw/PRIMARY/GSACSTAT:presence
error 0:66 acq1_raw/PRIMARY/GSACSTAT:type
error 0:66 acq1_raw/PRIMARY/GSACSTAT:null
warning 0:66 acq1_raw/PRIMARY/GSACSTAT:in
error 0:360 acq1_raw/PRIMARY:shape
error 1:73 acq1_raw/PRIMARY:DATE-BEG-DATE-END
error 1:74 acq1_raw/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:82 acq1_raw/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:340 acq1_raw/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 acq1_raw/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:68 acq1_raw/PRIMARY:DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS
error 0:69 acq1_raw/PRIMARY:DATE-BEG-DATASTRT
error 0:70 acq1_raw/PRIMARY:DATE-END-DATAEND
error 0:71 acq1_raw/PRIMARY:DURATION-DATAEND-DATASTRT
error 0:72 acq1_raw/PRIMARY:GF_START-GF_END
warning 0:360 acq1_raw/PRIMARY:undeclared-keyword
error 0:111 acq1_raw/SCI:presence
error 0:111 acq1_raw/SCI:kind
error 0:111 acq1_raw/SCI:match
error 1:612 acq1_raw/SCI/REFFRAME:presence
error 1:612 acq1_raw/SCI/REFFRAME:type
error 1:612 acq1_raw/SCI/REFFRAME:null
error 1:612 acq1_raw/SCI/REFFRAME:value
error 1:613 acq1_raw/SCI/EPH_TYPE:presence
error 1:613 acq1_raw/SCI/EPH_TYPE:type
error 1:613 acq1_raw/SCI/EPH_TYPE:null
error 1:613 acq1_raw/SCI/EPH_TYPE:in
error 1:614 acq1_raw/SCI/EPH_TIME:presence
error 1:614 acq1_raw/SCI/EPH_TIME:type
error 1:614 acq1_raw/SCI/EPH_TIME:null
error 1:614 acq1_raw/SCI/EPH_TIME:unit
error 1:615 acq1_raw/SCI/JWST_X:presence
error 1:615 acq1_raw/SCI/JWST_X:type
error 1:615 acq1_raw/SCI/JWST_X:null
error 1:615 acq1_raw/SCI/JWST_X:unit
error 1:616 acq1_raw/SCI/JWST_Y:presence
error 1:616 acq1_raw/SCI/JWST_Y:type
error 1:616 acq1_raw/SCI/JWST_Y:null
error 1:616 acq1_raw/SCI/JWST_Y:unit
error 1:617 acq1_raw/SCI/JWST_Z:presence
error 1:617 acq1_raw/SCI/JWST_Z:type
error 1:617 acq1_raw/SCI/JWST_Z:null
error 1:617 acq1_raw/SCI/JWST_Z:unit
error 1:618 acq1_raw/SCI/OBSGEO-X:presence
error 1:618 acq1_raw/SCI/OBSGEO-X:type
error 1:618 acq1_raw/SCI/OBSGEO-X:null
error 1:618 acq1_raw/SCI/OBSGEO-X:unit
error 1:619 acq1_raw/SCI/OBSGEO-Y:presence
error 1:619 acq1_raw/SCI/OBSGEO-Y:type
error 1:619 acq1_raw/SCI/OBSGEO-Y:null
error 1:619 acq1_raw/SCI/OBSGEO-Y:unit
error 1:620 acq1_raw/SCI/OBSGEO-Z:presence
error 1:620 acq1_raw/SCI/OBSGEO-Z:type
error 1:620 acq1_raw/SCI/OBSGEO-Z:null
error 1:620 acq1_raw/SCI/OBSGEO-Z:unit
error 1:621 acq1_raw/SCI/JWST_DX:presence
error 1:621 acq1_raw/SCI/JWST_DX:type
error 1:621 acq1_raw/SCI/JWST_DX:null
error 1:621 acq1_raw/SCI/JWST_DX:unit
error 1:622 acq1_raw/SCI/JWST_DY:presence
error 1:622 acq1_raw/SCI/JWST_DY:type
error 1:622 acq1_raw/SCI/JWST_DY:null
error 1:622 acq1_raw/SCI/JWST_DY:unit
error 1:623 acq1_raw/SCI/JWST_DZ:presence
error 1:623 acq1_raw/SCI/JWST_DZ:type
error 1:623 acq1_raw/SCI/JWST_DZ:null
error 1:623 acq1_raw/SCI/JWST_DZ:unit
error 1:624 acq1_raw/SCI/OBSGEODX:presence
error 1:624 acq1_raw/SCI/OBSGEODX:type
error 1:624 acq1_raw/SCI/OBSGEODX:null
error 1:624 acq1_raw/SCI/OBSGEODX:unit
error 1:625 acq1_raw/SCI/OBSGEODY:presence
error 1:625 acq1_raw/SCI/OBSGEODY:type
error 1:625 acq1_raw/SCI/OBSGEODY:null
error 1:625 acq1_raw/SCI/OBSGEODY:unit
error 1:626 acq1_raw/SCI/OBSGEODZ:presence
error 1:626 acq1_raw/SCI/OBSGEODZ:type
error 1:626 acq1_raw/SCI/OBSGEODZ:null
error 1:626 acq1_raw/SCI/OBSGEODZ:unit
error 0:81 acq1_raw/SCI/RADESYS:presence
error 0:81 acq1_raw/SCI/RADESYS:type
error 0:81 acq1_raw/SCI/RADESYS:null
error 0:81 acq1_raw/SCI/RADESYS:value
error 0:82 acq1_raw/SCI/PA_APER:presence
error 0:82 acq1_raw/SCI/PA_APER:type
error 0:82 acq1_raw/SCI/PA_APER:null
error 0:82 acq1_raw/SCI/PA_APER:unit
error 0:83 acq1_raw/SCI/RA_V1:type
error 0:83 acq1_raw/SCI/RA_V1:null
error 0:83 acq1_raw/SCI/RA_V1:unit
error 4:47 acq1_raw/SCI/RA_V1:limit
error 0:84 acq1_raw/SCI/DEC_V1:type
error 0:84 acq1_raw/SCI/DEC_V1:null
error 0:84 acq1_raw/SCI/DEC_V1:unit
error 4:48 acq1_raw/SCI/DEC_V1:limit
error 0:85 acq1_raw/SCI/PA_V3:type
error 0:85 acq1_raw/SCI/PA_V3:null
error 0:85 acq1_raw/SCI/PA_V3:unit
error 1:651 acq1_raw/SCI/V2_REF:presence
error 1:651 acq1_raw/SCI/V2_REF:type
error 1:651 acq1_raw/SCI/V2_REF:null
error 1:651 acq1_raw/SCI/V2_REF:unit
error 1:652 acq1_raw/SCI/V3_REF:presence
error 1:652 acq1_raw/SCI/V3_REF:type
error 1:652 acq1_raw/SCI/V3_REF:null
error 1:652 acq1_raw/SCI/V3_REF:unit
error 1:653 acq1_raw/SCI/VPARITY:presence
error 1:653 acq1_raw/SCI/VPARITY:type
error 1:653 acq1_raw/SCI/VPARITY:null
error 1:653 acq1_raw/SCI/VPARITY:in
error 1:654 acq1_raw/SCI/V3I_YANG:presence
error 1:654 acq1_raw/SCI/V3I_YANG:type
error 1:654 acq1_raw/SCI/V3I_YANG:null
error 1:654 acq1_raw/SCI/V3I_YANG:unit
error 1:655 acq1_raw/SCI/XREF_SCI:type
error 1:655 acq1_raw/SCI/XREF_SCI:null
error 1:655 acq1_raw/SCI/XREF_SCI:unit
error 1:656 acq1_raw/SCI/YREF_SCI:type
error 1:656 acq1_raw/SCI/YREF_SCI:null
error 1:656 acq1_raw/SCI/YREF_SCI:unit
error 0:88 acq1_raw/SCI/RA_REF:type
error 0:88 acq1_raw/SCI/RA_REF:null
error 0:88 acq1_raw/SCI/RA_REF:unit
error 0:89 acq1_raw/SCI/DEC_REF:type
error 0:89 acq1_raw/SCI/DEC_REF:null
error 0:89 acq1_raw/SCI/DEC_REF:unit
error 4:48 acq1_raw/SCI/DEC_REF:limit
error 0:90 acq1_raw/SCI/ROLL_REF:type
error 0:90 acq1_raw/SCI/ROLL_REF:null
error 0:90 acq1_raw/SCI/ROLL_REF:unit
error 4:78 acq1_raw/SCI/WCSAXES:presence
error 4:78 acq1_raw/SCI/WCSAXES:type
error 4:78 acq1_raw/SCI/WCSAXES:null
error 4:78 acq1_raw/SCI/WCSAXES:limit
error 4:79 acq1_raw/SCI/CTYPE[i]:presence
error 4:79 acq1_raw/SCI/CTYPE[i]:type
error 4:79 acq1_raw/SCI/CTYPE[i]:null
error 4:79 acq1_raw/SCI/CTYPE[i]:matches
error 4:80 acq1_raw/SCI/CUNIT[i]:presence
error 4:80 acq1_raw/SCI/CUNIT[i]:type
error 4:80 acq1_raw/SCI/CUNIT[i]:null
error 4:80 acq1_raw/SCI/CUNIT[i]:value
error 4:81 acq1_raw/SCI/CRPIX[i]:presence
error 4:81 acq1_raw/SCI/CRPIX[i]:type
error 4:81 acq1_raw/SCI/CRPIX[i]:null
error 4:81 acq1_raw/SCI/CRPIX[i]:unit
error 4:82 acq1_raw/SCI/CRVAL[i]:presence
error 4:82 acq1_raw/SCI/CRVAL[i]:type
error 4:82 acq1_raw/SCI/CRVAL[i]:null
error 4:82 acq1_raw/SCI/CRVAL[i]:unit
error 4:83 acq1_raw/SCI/CDELT[i]:type
error 4:83 acq1_raw/SCI/CDELT[i]:null
error 4:83 acq1_raw/SCI/CDELT[i]:unit
error 4:84 acq1_raw/SCI/PC[i]_[j]:type
error 4:84 acq1_raw/SCI/PC[i]_[j]:null
error 4:84 acq1_raw/SCI/PC[i]_[j]:unit
error 4:85 acq1_raw/SCI/CD[i]_[j]:type
error 4:85 acq1_raw/SCI/CD[i]_[j]:null
error 4:85 acq1_raw/SCI/CD[i]_[j]:unit
error 4:86 acq1_raw/SCI/LONPOLE:type
error 4:86 acq1_raw/SCI/LONPOLE:null
error 4:86 acq1_raw/SCI/LONPOLE:unit
error 4:87 acq1_raw/SCI/LATPOLE:type
error 4:87 acq1_raw/SCI/LATPOLE:null
error 4:87 acq1_raw/SCI/LATPOLE:unit
error 0:111 acq1_raw/SCI:type
error 0:111 acq1_raw/SCI:shape
error 0:111 acq1_raw/SCI:null
error 0:111 acq1_raw/SCI:unit
error 4:89 acq1_raw/SCI:exists-CD1_1-CDELT1
error 4:90 acq1_raw/SCI:exists-CD1_1-PC1_1
warning 0:111 acq1_raw/SCI:undeclared-keyword
error 0:373 acq1_raw/ASDF:kind
error 0:373 acq1_raw/ASDF:match
warning 0:373 acq1_raw/ASDF:undeclared-keyword
error 0:375 acq1_raw/ASDF.tree/data:presence
error 0:375 acq1_raw/ASDF.tree/data:type
error 0:375 acq1_raw/ASDF.tree/data:source
error 0:373 acq1_raw/ASDF.tree:type
error 1:20 acq1_raw/ASDF.tree/meta.date:mirror
error 1:20 acq1_raw/ASDF.tree/meta.filename:mirror
error 1:20 acq1_raw/ASDF.tree/meta.model_type:mirror
error 1:20 acq1_raw/ASDF.tree/meta.telescope:mirror
error 1:69 acq1_raw/ASDF.tree/meta.observation.program_number:mirror
error 1:69 acq1_raw/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 acq1_raw/ASDF.tree/meta.observation.visit_number:mirror
error 1:236 acq1_raw/ASDF.tree/meta.exposure.type:mirror
error 1:236 acq1_raw/ASDF.tree/meta.exposure.nints:mirror
error 1:318 acq1_raw/ASDF.tree/meta.subarray.name:mirror
error 0:385 acq1:name
error 1:864 acq1/name/program:value
error 1:865 acq1/name/obs:value
error 1:866 acq1/name/visit:value
error 0:227 acq1/name/stamp:value
error 0:380 acq1:undeclared-hdu
error 1:20 acq1/PRIMARY/DATE:presence
error 1:20 acq1/PRIMARY/DATE:type
error 1:20 acq1/PRIMARY/DATE:null
error 1:20 acq1/PRIMARY/FILENAME:presence
error 1:20 acq1/PRIMARY/FILENAME:type
error 1:20 acq1/PRIMARY/FILENAME:null
error 1:20 acq1/PRIMARY/FILENAME:value
error 1:20 acq1/PRIMARY/DATAMODL:presence
error 1:20 acq1/PRIMARY/DATAMODL:type
error 1:20 acq1/PRIMARY/DATAMODL:null
error 1:20 acq1/PRIMARY/DATAMODL:value
error 1:20 acq1/PRIMARY/TELESCOP:presence
error 1:20 acq1/PRIMARY/TELESCOP:type
error 1:20 acq1/PRIMARY/TELESCOP:null
error 1:20 acq1/PRIMARY/TELESCOP:value
error 1:21 acq1/PRIMARY/ORIGIN:presence
error 1:21 acq1/PRIMARY/ORIGIN:type
error 1:21 acq1/PRIMARY/ORIGIN:null
error 1:22 acq1/PRIMARY/TIMESYS:presence
error 1:22 acq1/PRIMARY/TIMESYS:type
error 1:22 acq1/PRIMARY/TIMESYS:null
error 1:22 acq1/PRIMARY/TIMESYS:value
error 1:23 acq1/PRIMARY/TIMEUNIT:presence
error 1:23 acq1/PRIMARY/TIMEUNIT:type
error 1:23 acq1/PRIMARY/TIMEUNIT:null
error 1:23 acq1/PRIMARY/TIMEUNIT:value
info 1:24 acq1/PRIMARY/FILETYPE:presence
error 1:24 acq1/PRIMARY/FILETYPE:type
error 1:24 acq1/PRIMARY/FILETYPE:null
error 1:25 acq1/PRIMARY/SDP_VER:presence
error 1:25 acq1/PRIMARY/SDP_VER:type
error 1:25 acq1/PRIMARY/SDP_VER:null
error 1:26 acq1/PRIMARY/PRD_VER:presence
error 1:26 acq1/PRIMARY/PRD_VER:type
error 1:26 acq1/PRIMARY/PRD_VER:null
error 1:26 acq1/PRIMARY/PRD_VER:matches
error 1:27 acq1/PRIMARY/OSS_VER:type
error 1:27 acq1/PRIMARY/OSS_VER:null
error 1:28 acq1/PRIMARY/GSC_VER:type
error 1:28 acq1/PRIMARY/GSC_VER:null
error 1:29 acq1/PRIMARY/HGA_MOVE:presence
error 1:29 acq1/PRIMARY/HGA_MOVE:type
error 1:29 acq1/PRIMARY/HGA_MOVE:null
error 1:30 acq1/PRIMARY/HGA_STRT:type
error 1:30 acq1/PRIMARY/HGA_STRT:null
error 1:31 acq1/PRIMARY/HGA_STOP:type
error 1:31 acq1/PRIMARY/HGA_STOP:null
error 1:32 acq1/PRIMARY/PWFSEET:presence
error 1:32 acq1/PRIMARY/PWFSEET:type
error 1:32 acq1/PRIMARY/PWFSEET:null
error 1:32 acq1/PRIMARY/PWFSEET:unit
error 1:33 acq1/PRIMARY/NWFSEST:presence
error 1:33 acq1/PRIMARY/NWFSEST:type
error 1:33 acq1/PRIMARY/NWFSEST:null
error 1:33 acq1/PRIMARY/NWFSEST:unit
error 1:34 acq1/PRIMARY/COMPRESS:type
error 1:34 acq1/PRIMARY/COMPRESS:null
error 1:51 acq1/PRIMARY/TITLE:presence
error 1:51 acq1/PRIMARY/TITLE:type
error 1:51 acq1/PRIMARY/TITLE:null
error 1:52 acq1/PRIMARY/PI_NAME:presence
error 1:52 acq1/PRIMARY/PI_NAME:type
error 1:52 acq1/PRIMARY/PI_NAME:null
error 1:53 acq1/PRIMARY/CATEGORY:presence
error 1:53 acq1/PRIMARY/CATEGORY:type
error 1:53 acq1/PRIMARY/CATEGORY:null
warning 1:53 acq1/PRIMARY/CATEGORY:in
error 1:54 acq1/PRIMARY/SUBCAT:type
error 1:54 acq1/PRIMARY/SUBCAT:null
error 1:55 acq1/PRIMARY/SCICAT:type
error 1:55 acq1/PRIMARY/SCICAT:null
error 1:56 acq1/PRIMARY/CONT_ID:type
error 1:56 acq1/PRIMARY/CONT_ID:null
error 1:63 acq1/PRIMARY/DATE-OBS:presence
error 1:63 acq1/PRIMARY/DATE-OBS:type
error 1:63 acq1/PRIMARY/DATE-OBS:null
error 1:64 acq1/PRIMARY/TIME-OBS:presence
error 1:64 acq1/PRIMARY/TIME-OBS:type
error 1:64 acq1/PRIMARY/TIME-OBS:null
error 1:65 acq1/PRIMARY/DATE-BEG:presence
error 1:65 acq1/PRIMARY/DATE-BEG:type
error 1:65 acq1/PRIMARY/DATE-BEG:null
error 1:66 acq1/PRIMARY/DATE-END:presence
error 1:66 acq1/PRIMARY/DATE-END:type
error 1:66 acq1/PRIMARY/DATE-END:null
error 1:67 acq1/PRIMARY/OBS_ID:presence
error 1:67 acq1/PRIMARY/OBS_ID:type
error 1:67 acq1/PRIMARY/OBS_ID:null
error 1:67 acq1/PRIMARY/OBS_ID:matches
error 1:68 acq1/PRIMARY/VISIT_ID:presence
error 1:68 acq1/PRIMARY/VISIT_ID:type
error 1:68 acq1/PRIMARY/VISIT_ID:null
error 1:68 acq1/PRIMARY/VISIT_ID:limit
error 1:69 acq1/PRIMARY/PROGRAM:presence
error 1:69 acq1/PRIMARY/PROGRAM:type
error 1:69 acq1/PRIMARY/PROGRAM:null
error 1:69 acq1/PRIMARY/PROGRAM:limit
error 1:69 acq1/PRIMARY/OBSERVTN:presence
error 1:69 acq1/PRIMARY/OBSERVTN:type
error 1:69 acq1/PRIMARY/OBSERVTN:null
error 1:69 acq1/PRIMARY/OBSERVTN:limit
error 1:69 acq1/PRIMARY/VISIT:presence
error 1:69 acq1/PRIMARY/VISIT:type
error 1:69 acq1/PRIMARY/VISIT:null
error 1:69 acq1/PRIMARY/VISIT:limit
error 1:70 acq1/PRIMARY/OBSLABEL:type
error 1:70 acq1/PRIMARY/OBSLABEL:null
error 1:71 acq1/PRIMARY/OBSFOLDR:type
error 1:71 acq1/PRIMARY/OBSFOLDR:null
error 1:98 acq1/PRIMARY/ENG_QUAL:presence
error 1:98 acq1/PRIMARY/ENG_QUAL:type
error 1:98 acq1/PRIMARY/ENG_QUAL:null
error 1:98 acq1/PRIMARY/ENG_QUAL:in
error 1:99 acq1/PRIMARY/ENGQLPTG:type
error 1:99 acq1/PRIMARY/ENGQLPTG:null
error 1:99 acq1/PRIMARY/ENGQLPTG:in
error 1:100 acq1/PRIMARY/VISITYPE:presence
error 1:100 acq1/PRIMARY/VISITYPE:type
error 1:100 acq1/PRIMARY/VISITYPE:null
error 1:100 acq1/PRIMARY/VISITYPE:in
error 1:101 acq1/PRIMARY/VSTSTART:presence
error 1:101 acq1/PRIMARY/VSTSTART:type
error 1:101 acq1/PRIMARY/VSTSTART:null
error 1:102 acq1/PRIMARY/VISITSTA:presence
error 1:102 acq1/PRIMARY/VISITSTA:type
error 1:102 acq1/PRIMARY/VISITSTA:null
error 1:103 acq1/PRIMARY/NEXPOSUR:presence
error 1:103 acq1/PRIMARY/NEXPOSUR:type
error 1:103 acq1/PRIMARY/NEXPOSUR:null
error 1:103 acq1/PRIMARY/NEXPOSUR:limit
error 1:104 acq1/PRIMARY/INTARGET:presence
error 1:104 acq1/PRIMARY/INTARGET:type
error 1:104 acq1/PRIMARY/INTARGET:null
error 1:105 acq1/PRIMARY/TARGOOPP:presence
error 1:105 acq1/PRIMARY/TARGOOPP:type
error 1:105 acq1/PRIMARY/TARGOOPP:null
error 1:106 acq1/PRIMARY/TSOVISIT:presence
error 1:106 acq1/PRIMARY/TSOVISIT:type
error 1:106 acq1/PRIMARY/TSOVISIT:null
error 1:107 acq1/PRIMARY/EXP_ONLY:presence
error 1:107 acq1/PRIMARY/EXP_ONLY:type
error 1:107 acq1/PRIMARY/EXP_ONLY:null
error 1:108 acq1/PRIMARY/CROWDFLD:type
error 1:108 acq1/PRIMARY/CROWDFLD:null
error 0:54 acq1/PRIMARY/INSTRUME:presence
error 0:54 acq1/PRIMARY/INSTRUME:type
error 0:54 acq1/PRIMARY/INSTRUME:null
error 0:54 acq1/PRIMARY/INSTRUME:value
error 0:55 acq1/PRIMARY/DETECTOR:presence
error 0:55 acq1/PRIMARY/DETECTOR:type
error 0:55 acq1/PRIMARY/DETECTOR:null
error 0:55 acq1/PRIMARY/DETECTOR:in
error 0:56 acq1/PRIMARY/FOCUSPOS:type
error 0:56 acq1/PRIMARY/FOCUSPOS:null
error 1:236 acq1/PRIMARY/EXP_TYPE:presence
error 1:236 acq1/PRIMARY/EXP_TYPE:type
error 1:236 acq1/PRIMARY/EXP_TYPE:null
error 1:236 acq1/PRIMARY/EXP_TYPE:value
error 1:236 acq1/PRIMARY/EXP_TYPE:in
error 1:236 acq1/PRIMARY/NINTS:presence
error 1:236 acq1/PRIMARY/NINTS:type
error 1:236 acq1/PRIMARY/NINTS:null
error 1:236 acq1/PRIMARY/NINTS:value
error 3:36 acq1/PRIMARY/NINTS:limit
error 1:237 acq1/PRIMARY/READPATT:presence
error 1:237 acq1/PRIMARY/READPATT:type
error 1:237 acq1/PRIMARY/READPATT:null
error 1:237 acq1/PRIMARY/READPATT:value
error 1:237 acq1/PRIMARY/READPATT:in
error 1:238 acq1/PRIMARY/NGROUPS:presence
error 1:238 acq1/PRIMARY/NGROUPS:type
error 1:238 acq1/PRIMARY/NGROUPS:null
error 1:238 acq1/PRIMARY/NGROUPS:value
error 1:238 acq1/PRIMARY/NGROUPS:limit
error 1:239 acq1/PRIMARY/NFRAMES:presence
error 1:239 acq1/PRIMARY/NFRAMES:type
error 1:239 acq1/PRIMARY/NFRAMES:null
error 1:239 acq1/PRIMARY/NFRAMES:in
error 1:239 acq1/PRIMARY/NFRAMES:limit
error 1:240 acq1/PRIMARY/FRMDIVSR:presence
error 1:240 acq1/PRIMARY/FRMDIVSR:type
error 1:240 acq1/PRIMARY/FRMDIVSR:null
error 1:240 acq1/PRIMARY/FRMDIVSR:limit
error 1:241 acq1/PRIMARY/GROUPGAP:presence
error 1:241 acq1/PRIMARY/GROUPGAP:type
error 1:241 acq1/PRIMARY/GROUPGAP:null
error 1:241 acq1/PRIMARY/GROUPGAP:limit
error 1:242 acq1/PRIMARY/DRPFRMS1:presence
error 1:242 acq1/PRIMARY/DRPFRMS1:type
error 1:242 acq1/PRIMARY/DRPFRMS1:null
error 1:242 acq1/PRIMARY/DRPFRMS1:limit
error 1:243 acq1/PRIMARY/DRPFRMS3:presence
error 1:243 acq1/PRIMARY/DRPFRMS3:type
error 1:243 acq1/PRIMARY/DRPFRMS3:null
error 1:243 acq1/PRIMARY/DRPFRMS3:limit
error 1:244 acq1/PRIMARY/NSAMPLES:presence
error 1:244 acq1/PRIMARY/NSAMPLES:type
error 1:244 acq1/PRIMARY/NSAMPLES:null
error 1:244 acq1/PRIMARY/NSAMPLES:limit
error 1:245 acq1/PRIMARY/TSAMPLE:presence
error 1:245 acq1/PRIMARY/TSAMPLE:type
error 1:245 acq1/PRIMARY/TSAMPLE:null
error 1:245 acq1/PRIMARY/TSAMPLE:unit
error 1:245 acq1/PRIMARY/TSAMPLE:limit
error 1:246 acq1/PRIMARY/TFRAME:presence
error 1:246 acq1/PRIMARY/TFRAME:type
error 1:246 acq1/PRIMARY/TFRAME:null
error 1:246 acq1/PRIMARY/TFRAME:unit
error 1:246 acq1/PRIMARY/TFRAME:limit
error 1:247 acq1/PRIMARY/TGROUP:presence
error 1:247 acq1/PRIMARY/TGROUP:type
error 1:247 acq1/PRIMARY/TGROUP:null
error 1:247 acq1/PRIMARY/TGROUP:unit
error 1:247 acq1/PRIMARY/TGROUP:limit
error 1:248 acq1/PRIMARY/EFFINTTM:presence
error 1:248 acq1/PRIMARY/EFFINTTM:type
error 1:248 acq1/PRIMARY/EFFINTTM:null
error 1:248 acq1/PRIMARY/EFFINTTM:unit
error 1:248 acq1/PRIMARY/EFFINTTM:limit
error 1:249 acq1/PRIMARY/DURATION:presence
error 1:249 acq1/PRIMARY/DURATION:type
error 1:249 acq1/PRIMARY/DURATION:null
error 1:249 acq1/PRIMARY/DURATION:unit
error 1:249 acq1/PRIMARY/DURATION:limit
error 1:250 acq1/PRIMARY/NRSTSTRT:presence
error 1:250 acq1/PRIMARY/NRSTSTRT:type
error 1:250 acq1/PRIMARY/NRSTSTRT:null
error 1:250 acq1/PRIMARY/NRSTSTRT:limit
error 1:251 acq1/PRIMARY/NRESETS:presence
error 1:251 acq1/PRIMARY/NRESETS:type
error 1:251 acq1/PRIMARY/NRESETS:null
error 1:251 acq1/PRIMARY/NRESETS:limit
error 1:252 acq1/PRIMARY/ZEROFRAM:presence
error 1:252 acq1/PRIMARY/ZEROFRAM:type
error 1:252 acq1/PRIMARY/ZEROFRAM:null
error 1:253 acq1/PRIMARY/DATAPROB:presence
error 1:253 acq1/PRIMARY/DATAPROB:type
error 1:253 acq1/PRIMARY/DATAPROB:null
error 1:254 acq1/PRIMARY/SCA_NUM:presence
error 1:254 acq1/PRIMARY/SCA_NUM:type
error 1:254 acq1/PRIMARY/SCA_NUM:null
error 1:255 acq1/PRIMARY/DATAMODE:presence
error 1:255 acq1/PRIMARY/DATAMODE:type
error 1:255 acq1/PRIMARY/DATAMODE:null
error 1:318 acq1/PRIMARY/SUBARRAY:presence
error 1:318 acq1/PRIMARY/SUBARRAY:type
error 1:318 acq1/PRIMARY/SUBARRAY:null
error 1:318 acq1/PRIMARY/SUBARRAY:value
warning 1:318 acq1/PRIMARY/SUBARRAY:in
error 1:319 acq1/PRIMARY/SUB_SHRT:type
error 1:319 acq1/PRIMARY/SUB_SHRT:null
error 1:319 acq1/PRIMARY/SUB_SHRT:in
error 1:320 acq1/PRIMARY/SUB_LONG:type
error 1:320 acq1/PRIMARY/SUB_LONG:null
error 1:320 acq1/PRIMARY/SUB_LONG:in
error 1:321 acq1/PRIMARY/SUBSTRT1:presence
error 1:321 acq1/PRIMARY/SUBSTRT1:type
error 1:321 acq1/PRIMARY/SUBSTRT1:null
error 1:321 acq1/PRIMARY/SUBSTRT1:limit
error 1:322 acq1/PRIMARY/SUBSTRT2:presence
error 1:322 acq1/PRIMARY/SUBSTRT2:type
error 1:322 acq1/PRIMARY/SUBSTRT2:null
error 1:322 acq1/PRIMARY/SUBSTRT2:limit
error 1:323 acq1/PRIMARY/SUBSIZE1:presence
error 1:323 acq1/PRIMARY/SUBSIZE1:type
error 1:323 acq1/PRIMARY/SUBSIZE1:null
error 1:323 acq1/PRIMARY/SUBSIZE1:value
error 1:323 acq1/PRIMARY/SUBSIZE1:limit
error 1:324 acq1/PRIMARY/SUBSIZE2:presence
error 1:324 acq1/PRIMARY/SUBSIZE2:type
error 1:324 acq1/PRIMARY/SUBSIZE2:null
error 1:324 acq1/PRIMARY/SUBSIZE2:value
error 1:324 acq1/PRIMARY/SUBSIZE2:limit
error 1:325 acq1/PRIMARY/FASTAXIS:presence
error 1:325 acq1/PRIMARY/FASTAXIS:type
error 1:325 acq1/PRIMARY/FASTAXIS:null
error 1:325 acq1/PRIMARY/FASTAXIS:in
error 1:326 acq1/PRIMARY/SLOWAXIS:presence
error 1:326 acq1/PRIMARY/SLOWAXIS:type
error 1:326 acq1/PRIMARY/SLOWAXIS:null
error 1:326 acq1/PRIMARY/SLOWAXIS:in
error 1:327 acq1/PRIMARY/DETXCOR:type
error 1:327 acq1/PRIMARY/DETXCOR:null
error 1:328 acq1/PRIMARY/DETYCOR:type
error 1:328 acq1/PRIMARY/DETYCOR:null
error 1:329 acq1/PRIMARY/DETXSIZ:type
error 1:329 acq1/PRIMARY/DETXSIZ:null
error 1:329 acq1/PRIMARY/DETXSIZ:limit
error 1:330 acq1/PRIMARY/DETYSIZ:type
error 1:330 acq1/PRIMARY/DETYSIZ:null
error 1:330 acq1/PRIMARY/DETYSIZ:limit
error 1:331 acq1/PRIMARY/MSTR_RD1:type
error 1:331 acq1/PRIMARY/MSTR_RD1:null
error 1:331 acq1/PRIMARY/MSTR_RD1:limit
error 1:332 acq1/PRIMARY/MSTR_SK1:type
error 1:332 acq1/PRIMARY/MSTR_SK1:null
error 1:332 acq1/PRIMARY/MSTR_SK1:limit
error 1:333 acq1/PRIMARY/MSTR_RD2:type
error 1:333 acq1/PRIMARY/MSTR_RD2:null
error 1:333 acq1/PRIMARY/MSTR_RD2:limit
error 1:334 acq1/PRIMARY/MSTR_SK2:type
error 1:334 acq1/PRIMARY/MSTR_SK2:null
error 1:334 acq1/PRIMARY/MSTR_SK2:limit
error 1:335 acq1/PRIMARY/MSTR_RPT:type
error 1:335 acq1/PRIMARY/MSTR_RPT:null
error 1:336 acq1/PRIMARY/MSTR_ILV:type
error 1:336 acq1/PRIMARY/MSTR_ILV:null
error 1:337 acq1/PRIMARY/SSTR_STP:type
error 1:337 acq1/PRIMARY/SSTR_STP:null
error 1:338 acq1/PRIMARY/SSTR_NST:type
error 1:338 acq1/PRIMARY/SSTR_NST:null
error 1:384 acq1/PRIMARY/APERNAME:presence
error 1:384 acq1/PRIMARY/APERNAME:type
error 1:384 acq1/PRIMARY/APERNAME:null
error 1:385 acq1/PRIMARY/PPS_APER:presence
error 1:385 acq1/PRIMARY/PPS_APER:type
error 1:385 acq1/PRIMARY/PPS_APER:null
error 1:386 acq1/PRIMARY/VA_RA:type
error 1:386 acq1/PRIMARY/VA_RA:null
error 1:386 acq1/PRIMARY/VA_RA:unit
error 1:387 acq1/PRIMARY/VA_DEC:type
error 1:387 acq1/PRIMARY/VA_DEC:null
error 1:387 acq1/PRIMARY/VA_DEC:unit
error 1:407 acq1/PRIMARY/GS_ORDER:presence
error 1:407 acq1/PRIMARY/GS_ORDER:type
error 1:407 acq1/PRIMARY/GS_ORDER:null
error 1:407 acq1/PRIMARY/GS_ORDER:limit
error 1:408 acq1/PRIMARY/GSSTRTTM:type
error 1:408 acq1/PRIMARY/GSSTRTTM:null
error 1:409 acq1/PRIMARY/GSENDTIM:type
error 1:409 acq1/PRIMARY/GSENDTIM:null
error 1:410 acq1/PRIMARY/GDSTARID:presence
error 1:410 acq1/PRIMARY/GDSTARID:type
error 1:410 acq1/PRIMARY/GDSTARID:null
error 1:411 acq1/PRIMARY/GS_RA:presence
error 1:411 acq1/PRIMARY/GS_RA:type
error 1:411 acq1/PRIMARY/GS_RA:null
error 1:411 acq1/PRIMARY/GS_RA:unit
error 4:47 acq1/PRIMARY/GS_RA:limit
error 1:412 acq1/PRIMARY/GS_DEC:presence
error 1:412 acq1/PRIMARY/GS_DEC:type
error 1:412 acq1/PRIMARY/GS_DEC:null
error 1:412 acq1/PRIMARY/GS_DEC:unit
error 4:48 acq1/PRIMARY/GS_DEC:limit
error 1:413 acq1/PRIMARY/GS_URA:type
error 1:413 acq1/PRIMARY/GS_URA:null
error 1:413 acq1/PRIMARY/GS_URA:unit
error 1:413 acq1/PRIMARY/GS_URA:limit
error 1:414 acq1/PRIMARY/GS_UDEC:type
error 1:414 acq1/PRIMARY/GS_UDEC:null
error 1:414 acq1/PRIMARY/GS_UDEC:unit
error 1:414 acq1/PRIMARY/GS_UDEC:limit
error 1:415 acq1/PRIMARY/GS_MAG:presence
error 1:415 acq1/PRIMARY/GS_MAG:type
error 1:415 acq1/PRIMARY/GS_MAG:null
error 1:415 acq1/PRIMARY/GS_MAG:unit
error 1:416 acq1/PRIMARY/GS_UMAG:type
error 1:416 acq1/PRIMARY/GS_UMAG:null
error 1:416 acq1/PRIMARY/GS_UMAG:unit
error 1:416 acq1/PRIMARY/GS_UMAG:limit
error 1:417 acq1/PRIMARY/GS_EPOCH:type
error 1:417 acq1/PRIMARY/GS_EPOCH:null
error 1:418 acq1/PRIMARY/GS_MURA:type
error 1:418 acq1/PRIMARY/GS_MURA:null
error 1:418 acq1/PRIMARY/GS_MURA:unit
error 1:419 acq1/PRIMARY/GS_MUDEC:type
error 1:419 acq1/PRIMARY/GS_MUDEC:null
error 1:419 acq1/PRIMARY/GS_MUDEC:unit
error 1:420 acq1/PRIMARY/GS_PARA:type
error 1:420 acq1/PRIMARY/GS_PARA:null
error 1:420 acq1/PRIMARY/GS_PARA:unit
error 1:421 acq1/PRIMARY/GS_V3_PA:type
error 1:421 acq1/PRIMARY/GS_V3_PA:null
error 1:421 acq1/PRIMARY/GS_V3_PA:unit
error 1:422 acq1/PRIMARY/FGS_APER:type
error 1:422 acq1/PRIMARY/FGS_APER:null
error 1:423 acq1/PRIMARY/GSIDL_X:type
error 1:423 acq1/PRIMARY/GSIDL_X:null
error 1:424 acq1/PRIMARY/GSIDL_Y:type
error 1:424 acq1/PRIMARY/GSIDL_Y:null
error 1:425 acq1/PRIMARY/GSCENTX:type
error 1:425 acq1/PRIMARY/GSCENTX:null
error 1:425 acq1/PRIMARY/GSCENTX:unit
error 1:426 acq1/PRIMARY/GSCENTY:type
error 1:426 acq1/PRIMARY/GSCENTY:null
error 1:426 acq1/PRIMARY/GSCENTY:unit
error 1:427 acq1/PRIMARY/PCS_MODE:presence
error 1:427 acq1/PRIMARY/PCS_MODE:type
error 1:427 acq1/PRIMARY/PCS_MODE:null
error 1:427 acq1/PRIMARY/PCS_MODE:in
error 1:428 acq1/PRIMARY/VISITEND:type
error 1:428 acq1/PRIMARY/VISITEND:null
error 0:62 acq1/PRIMARY/GF_START:presence
error 0:62 acq1/PRIMARY/GF_START:type
error 0:62 acq1/PRIMARY/GF_START:null
error 0:63 acq1/PRIMARY/GF_END:presence
error 0:63 acq1/PRIMARY/GF_END:type
error 0:63 acq1/PRIMARY/GF_END:null
error 0:64 acq1/PRIMARY/DATASTRT:presence
error 0:64 acq1/PRIMARY/DATASTRT:type
error 0:64 acq1/PRIMARY/DATASTRT:null
error 0:64 acq1/PRIMARY/DATASTRT:unit
error 0:65 acq1/PRIMARY/DATAEND:presence
error 0:65 acq1/PRIMARY/DATAEND:type
error 0:65 acq1/PRIMARY/DATAEND:null
error 0:65 acq1/PRIMARY/DATAEND:unit
error 0:66 acq1/PRIMARY/GSACSTAT:presence
error 0:66 acq1/PRIMARY/GSACSTAT:type
error 0:66 acq1/PRIMARY/GSACSTAT:null
warning 0:66 acq1/PRIMARY/GSACSTAT:in
error 1:38 acq1/PRIMARY/CAL_VER:presence
error 1:38 acq1/PRIMARY/CAL_VER:type
error 1:38 acq1/PRIMARY/CAL_VER:null
error 1:38 acq1/PRIMARY/CAL_VER:matches
error 1:39 acq1/PRIMARY/CAL_VCS:presence
error 1:39 acq1/PRIMARY/CAL_VCS:type
error 1:39 acq1/PRIMARY/CAL_VCS:null
error 1:40 acq1/PRIMARY/CRDS_VER:presence
error 1:40 acq1/PRIMARY/CRDS_VER:type
error 1:40 acq1/PRIMARY/CRDS_VER:null
error 1:40 acq1/PRIMARY/CRDS_VER:matches
error 1:41 acq1/PRIMARY/CRDS_CTX:presence
error 1:41 acq1/PRIMARY/CRDS_CTX:type
error 1:41 acq1/PRIMARY/CRDS_CTX:null
error 1:41 acq1/PRIMARY/CRDS_CTX:matches
error 1:46 acq1/PRIMARY/ASNPOOL:type
error 1:46 acq1/PRIMARY/ASNPOOL:null
error 1:46 acq1/PRIMARY/ASNTABLE:type
error 1:46 acq1/PRIMARY/ASNTABLE:null
error 1:438 acq1/PRIMARY/R_AREA:type
error 1:438 acq1/PRIMARY/R_AREA:null
error 1:438 acq1/PRIMARY/R_AREA:matches
error 1:439 acq1/PRIMARY/R_BARSHA:type
error 1:439 acq1/PRIMARY/R_BARSHA:null
error 1:439 acq1/PRIMARY/R_BARSHA:matches
error 1:440 acq1/PRIMARY/R_BKG:type
error 1:440 acq1/PRIMARY/R_BKG:null
error 1:440 acq1/PRIMARY/R_BKG:matches
error 1:441 acq1/PRIMARY/R_CAMERA:type
error 1:441 acq1/PRIMARY/R_CAMERA:null
error 1:441 acq1/PRIMARY/R_CAMERA:matches
error 1:442 acq1/PRIMARY/R_CHRCOR:type
error 1:442 acq1/PRIMARY/R_CHRCOR:null
error 1:442 acq1/PRIMARY/R_CHRCOR:matches
error 1:443 acq1/PRIMARY/R_COLLIM:type
error 1:443 acq1/PRIMARY/R_COLLIM:null
error 1:443 acq1/PRIMARY/R_COLLIM:matches
error 1:444 acq1/PRIMARY/R_CUBPAR:type
error 1:444 acq1/PRIMARY/R_CUBPAR:null
error 1:444 acq1/PRIMARY/R_CUBPAR:matches
error 1:445 acq1/PRIMARY/R_DARK:type
error 1:445 acq1/PRIMARY/R_DARK:null
error 1:445 acq1/PRIMARY/R_DARK:matches
error 1:446 acq1/PRIMARY/R_DFLAT:type
error 1:446 acq1/PRIMARY/R_DFLAT:null
error 1:446 acq1/PRIMARY/R_DFLAT:matches
error 1:447 acq1/PRIMARY/R_DISPER:type
error 1:447 acq1/PRIMARY/R_DISPER:null
error 1:447 acq1/PRIMARY/R_DISPER:matches
error 1:448 acq1/PRIMARY/R_DISTOR:type
error 1:448 acq1/PRIMARY/R_DISTOR:null
error 1:448 acq1/PRIMARY/R_DISTOR:matches
error 1:449 acq1/PRIMARY/R_EXTR1D:type
error 1:449 acq1/PRIMARY/R_EXTR1D:null
error 1:449 acq1/PRIMARY/R_EXTR1D:matches
error 1:450 acq1/PRIMARY/R_FFLAT:type
error 1:450 acq1/PRIMARY/R_FFLAT:null
error 1:450 acq1/PRIMARY/R_FFLAT:matches
error 1:451 acq1/PRIMARY/R_FILOFF:type
error 1:451 acq1/PRIMARY/R_FILOFF:null
error 1:451 acq1/PRIMARY/R_FILOFF:matches
error 1:452 acq1/PRIMARY/R_FLAT:type
error 1:452 acq1/PRIMARY/R_FLAT:null
error 1:452 acq1/PRIMARY/R_FLAT:matches
error 1:453 acq1/PRIMARY/R_FORE:type
error 1:453 acq1/PRIMARY/R_FORE:null
error 1:453 acq1/PRIMARY/R_FORE:matches
error 1:454 acq1/PRIMARY/R_FPA:type
error 1:454 acq1/PRIMARY/R_FPA:null
error 1:454 acq1/PRIMARY/R_FPA:matches
error 1:455 acq1/PRIMARY/R_FRIFRQ:type
error 1:455 acq1/PRIMARY/R_FRIFRQ:null
error 1:455 acq1/PRIMARY/R_FRIFRQ:matches
error 1:456 acq1/PRIMARY/R_FRINGE:type
error 1:456 acq1/PRIMARY/R_FRINGE:null
error 1:456 acq1/PRIMARY/R_FRINGE:matches
error 1:457 acq1/PRIMARY/R_GAIN:type
error 1:457 acq1/PRIMARY/R_GAIN:null
error 1:457 acq1/PRIMARY/R_GAIN:matches
error 1:458 acq1/PRIMARY/R_IFUFOR:type
error 1:458 acq1/PRIMARY/R_IFUFOR:null
error 1:458 acq1/PRIMARY/R_IFUFOR:matches
error 1:459 acq1/PRIMARY/R_IFUPOS:type
error 1:459 acq1/PRIMARY/R_IFUPOS:null
error 1:459 acq1/PRIMARY/R_IFUPOS:matches
error 1:460 acq1/PRIMARY/R_IFUSLI:type
error 1:460 acq1/PRIMARY/R_IFUSLI:null
error 1:460 acq1/PRIMARY/R_IFUSLI:matches
error 1:461 acq1/PRIMARY/R_IPC:type
error 1:461 acq1/PRIMARY/R_IPC:null
error 1:461 acq1/PRIMARY/R_IPC:matches
error 1:462 acq1/PRIMARY/R_LASTFR:type
error 1:462 acq1/PRIMARY/R_LASTFR:null
error 1:462 acq1/PRIMARY/R_LASTFR:matches
error 1:463 acq1/PRIMARY/R_LINEAR:type
error 1:463 acq1/PRIMARY/R_LINEAR:null
error 1:463 acq1/PRIMARY/R_LINEAR:matches
error 1:464 acq1/PRIMARY/R_MASK:type
error 1:464 acq1/PRIMARY/R_MASK:null
error 1:464 acq1/PRIMARY/R_MASK:matches
error 1:465 acq1/PRIMARY/R_MIREMI:type
error 1:465 acq1/PRIMARY/R_MIREMI:null
error 1:465 acq1/PRIMARY/R_MIREMI:matches
error 1:466 acq1/PRIMARY/R_MRSPT:type
error 1:466 acq1/PRIMARY/R_MRSPT:null
error 1:466 acq1/PRIMARY/R_MRSPT:matches
error 1:467 acq1/PRIMARY/R_MRSXAR:type
error 1:467 acq1/PRIMARY/R_MRSXAR:null
error 1:467 acq1/PRIMARY/R_MRSXAR:matches
error 1:468 acq1/PRIMARY/R_MSA:type
error 1:468 acq1/PRIMARY/R_MSA:null
error 1:468 acq1/PRIMARY/R_MSA:matches
error 1:469 acq1/PRIMARY/R_MSAOPE:type
error 1:469 acq1/PRIMARY/R_MSAOPE:null
error 1:469 acq1/PRIMARY/R_MSAOPE:matches
error 1:470 acq1/PRIMARY/R_NRM:type
error 1:470 acq1/PRIMARY/R_NRM:null
error 1:470 acq1/PRIMARY/R_NRM:matches
error 1:471 acq1/PRIMARY/R_OTE:type
error 1:471 acq1/PRIMARY/R_OTE:null
error 1:471 acq1/PRIMARY/R_OTE:matches
error 1:472 acq1/PRIMARY/R_PERSAT:type
error 1:472 acq1/PRIMARY/R_PERSAT:null
error 1:472 acq1/PRIMARY/R_PERSAT:matches
error 1:473 acq1/PRIMARY/R_PHOTOM:type
error 1:473 acq1/PRIMARY/R_PHOTOM:null
error 1:473 acq1/PRIMARY/R_PHOTOM:matches
error 1:474 acq1/PRIMARY/R_PSFMAS:type
error 1:474 acq1/PRIMARY/R_PSFMAS:null
error 1:474 acq1/PRIMARY/R_PSFMAS:matches
error 1:475 acq1/PRIMARY/R_PSTSOS:type
error 1:475 acq1/PRIMARY/R_PSTSOS:null
error 1:475 acq1/PRIMARY/R_PSTSOS:matches
error 1:476 acq1/PRIMARY/R_PTHLOS:type
error 1:476 acq1/PRIMARY/R_PTHLOS:null
error 1:476 acq1/PRIMARY/R_PTHLOS:matches
error 1:477 acq1/PRIMARY/R_READNO:type
error 1:477 acq1/PRIMARY/R_READNO:null
error 1:477 acq1/PRIMARY/R_READNO:matches
error 1:478 acq1/PRIMARY/R_REFPIX:type
error 1:478 acq1/PRIMARY/R_REFPIX:null
error 1:478 acq1/PRIMARY/R_REFPIX:matches
error 1:479 acq1/PRIMARY/R_REGION:type
error 1:479 acq1/PRIMARY/R_REGION:null
error 1:479 acq1/PRIMARY/R_REGION:matches
error 1:480 acq1/PRIMARY/R_RESAMP:type
error 1:480 acq1/PRIMARY/R_RESAMP:null
error 1:480 acq1/PRIMARY/R_RESAMP:matches
error 1:481 acq1/PRIMARY/R_RESET:type
error 1:481 acq1/PRIMARY/R_RESET:null
error 1:481 acq1/PRIMARY/R_RESET:matches
error 1:482 acq1/PRIMARY/R_RESOL:type
error 1:482 acq1/PRIMARY/R_RESOL:null
error 1:482 acq1/PRIMARY/R_RESOL:matches
error 1:483 acq1/PRIMARY/R_RSCD:type
error 1:483 acq1/PRIMARY/R_RSCD:null
error 1:483 acq1/PRIMARY/R_RSCD:matches
error 1:484 acq1/PRIMARY/R_SATURA:type
error 1:484 acq1/PRIMARY/R_SATURA:null
error 1:484 acq1/PRIMARY/R_SATURA:matches
error 1:485 acq1/PRIMARY/R_SFLAT:type
error 1:485 acq1/PRIMARY/R_SFLAT:null
error 1:485 acq1/PRIMARY/R_SFLAT:matches
error 1:486 acq1/PRIMARY/R_SIRSKL:type
error 1:486 acq1/PRIMARY/R_SIRSKL:null
error 1:486 acq1/PRIMARY/R_SIRSKL:matches
error 1:487 acq1/PRIMARY/R_SPCWCS:type
error 1:487 acq1/PRIMARY/R_SPCWCS:null
error 1:487 acq1/PRIMARY/R_SPCWCS:matches
error 1:488 acq1/PRIMARY/R_SPKERN:type
error 1:488 acq1/PRIMARY/R_SPKERN:null
error 1:488 acq1/PRIMARY/R_SPKERN:matches
error 1:489 acq1/PRIMARY/R_SPPROF:type
error 1:489 acq1/PRIMARY/R_SPPROF:null
error 1:489 acq1/PRIMARY/R_SPPROF:matches
error 1:490 acq1/PRIMARY/R_SPTRAC:type
error 1:490 acq1/PRIMARY/R_SPTRAC:null
error 1:490 acq1/PRIMARY/R_SPTRAC:matches
error 1:491 acq1/PRIMARY/R_STRAY:type
error 1:491 acq1/PRIMARY/R_STRAY:null
error 1:491 acq1/PRIMARY/R_STRAY:matches
error 1:492 acq1/PRIMARY/R_SUPERB:type
error 1:492 acq1/PRIMARY/R_SUPERB:null
error 1:492 acq1/PRIMARY/R_SUPERB:matches
error 1:493 acq1/PRIMARY/R_THRPUT:type
error 1:493 acq1/PRIMARY/R_THRPUT:null
error 1:493 acq1/PRIMARY/R_THRPUT:matches
error 1:494 acq1/PRIMARY/R_TRPDEN:type
error 1:494 acq1/PRIMARY/R_TRPDEN:null
error 1:494 acq1/PRIMARY/R_TRPDEN:matches
error 1:495 acq1/PRIMARY/R_TRPPAR:type
error 1:495 acq1/PRIMARY/R_TRPPAR:null
error 1:495 acq1/PRIMARY/R_TRPPAR:matches
error 1:496 acq1/PRIMARY/R_TSPHOT:type
error 1:496 acq1/PRIMARY/R_TSPHOT:null
error 1:496 acq1/PRIMARY/R_TSPHOT:matches
error 1:497 acq1/PRIMARY/R_V2V3:type
error 1:497 acq1/PRIMARY/R_V2V3:null
error 1:497 acq1/PRIMARY/R_V2V3:matches
error 1:498 acq1/PRIMARY/R_WAVCOR:type
error 1:498 acq1/PRIMARY/R_WAVCOR:null
error 1:498 acq1/PRIMARY/R_WAVCOR:matches
error 1:499 acq1/PRIMARY/R_WAVMAP:type
error 1:499 acq1/PRIMARY/R_WAVMAP:null
error 1:499 acq1/PRIMARY/R_WAVMAP:matches
error 1:500 acq1/PRIMARY/R_WAVRAN:type
error 1:500 acq1/PRIMARY/R_WAVRAN:null
error 1:500 acq1/PRIMARY/R_WAVRAN:matches
error 1:505 acq1/PRIMARY/S_AMIANA:type
error 1:505 acq1/PRIMARY/S_AMIANA:null
error 1:505 acq1/PRIMARY/S_AMIANA:in
error 1:506 acq1/PRIMARY/S_AMINOR:type
error 1:506 acq1/PRIMARY/S_AMINOR:null
error 1:506 acq1/PRIMARY/S_AMINOR:in
error 1:507 acq1/PRIMARY/S_BARSHA:type
error 1:507 acq1/PRIMARY/S_BARSHA:null
error 1:507 acq1/PRIMARY/S_BARSHA:in
error 1:508 acq1/PRIMARY/S_BKDSUB:type
error 1:508 acq1/PRIMARY/S_BKDSUB:null
error 1:508 acq1/PRIMARY/S_BKDSUB:in
error 1:509 acq1/PRIMARY/S_BPXSLF:type
error 1:509 acq1/PRIMARY/S_BPXSLF:null
error 1:509 acq1/PRIMARY/S_BPXSLF:in
error 1:510 acq1/PRIMARY/S_CHGMIG:type
error 1:510 acq1/PRIMARY/S_CHGMIG:null
error 1:510 acq1/PRIMARY/S_CHGMIG:in
error 1:511 acq1/PRIMARY/S_CLNFNS:type
error 1:511 acq1/PRIMARY/S_CLNFNS:null
error 1:511 acq1/PRIMARY/S_CLNFNS:in
error 1:512 acq1/PRIMARY/S_COMB1D:type
error 1:512 acq1/PRIMARY/S_COMB1D:null
error 1:512 acq1/PRIMARY/S_COMB1D:in
error 1:513 acq1/PRIMARY/S_CONTAM:type
error 1:513 acq1/PRIMARY/S_CONTAM:null
error 1:513 acq1/PRIMARY/S_CONTAM:in
error 1:514 acq1/PRIMARY/S_DARK:type
error 1:514 acq1/PRIMARY/S_DARK:null
error 1:514 acq1/PRIMARY/S_DARK:in
error 1:515 acq1/PRIMARY/S_DQINIT:type
error 1:515 acq1/PRIMARY/S_DQINIT:null
error 1:515 acq1/PRIMARY/S_DQINIT:in
error 1:516 acq1/PRIMARY/S_ERRINI:type
error 1:516 acq1/PRIMARY/S_ERRINI:null
error 1:516 acq1/PRIMARY/S_ERRINI:in
error 1:517 acq1/PRIMARY/S_EXTR1D:type
error 1:517 acq1/PRIMARY/S_EXTR1D:null
error 1:517 acq1/PRIMARY/S_EXTR1D:in
error 1:518 acq1/PRIMARY/S_EXTR2D:type
error 1:518 acq1/PRIMARY/S_EXTR2D:null
error 1:518 acq1/PRIMARY/S_EXTR2D:in
error 1:519 acq1/PRIMARY/S_FLAT:type
error 1:519 acq1/PRIMARY/S_FLAT:null
error 1:519 acq1/PRIMARY/S_FLAT:in
error 1:520 acq1/PRIMARY/S_FRINGE:type
error 1:520 acq1/PRIMARY/S_FRINGE:null
error 1:520 acq1/PRIMARY/S_FRINGE:in
error 1:521 acq1/PRIMARY/S_FRSTFR:type
error 1:521 acq1/PRIMARY/S_FRSTFR:null
error 1:521 acq1/PRIMARY/S_FRSTFR:in
error 1:522 acq1/PRIMARY/S_GANSCL:type
error 1:522 acq1/PRIMARY/S_GANSCL:null
error 1:522 acq1/PRIMARY/S_GANSCL:in
error 1:523 acq1/PRIMARY/S_GRPSCL:type
error 1:523 acq1/PRIMARY/S_GRPSCL:null
error 1:523 acq1/PRIMARY/S_GRPSCL:in
error 1:524 acq1/PRIMARY/S_GUICDS:presence
error 1:524 acq1/PRIMARY/S_GUICDS:type
error 1:524 acq1/PRIMARY/S_GUICDS:null
error 1:524 acq1/PRIMARY/S_GUICDS:in
error 1:525 acq1/PRIMARY/S_IFUCUB:type
error 1:525 acq1/PRIMARY/S_IFUCUB:null
error 1:525 acq1/PRIMARY/S_IFUCUB:in
error 1:526 acq1/PRIMARY/S_IMPRNT:type
error 1:526 acq1/PRIMARY/S_IMPRNT:null
error 1:526 acq1/PRIMARY/S_IMPRNT:in
error 1:527 acq1/PRIMARY/S_IPC:type
error 1:527 acq1/PRIMARY/S_IPC:null
error 1:527 acq1/PRIMARY/S_IPC:in
error 1:528 acq1/PRIMARY/S_JUMP:type
error 1:528 acq1/PRIMARY/S_JUMP:null
error 1:528 acq1/PRIMARY/S_JUMP:in
error 1:529 acq1/PRIMARY/S_KLIP:type
error 1:529 acq1/PRIMARY/S_KLIP:null
error 1:529 acq1/PRIMARY/S_KLIP:in
error 1:530 acq1/PRIMARY/S_LASTFR:type
error 1:530 acq1/PRIMARY/S_LASTFR:null
error 1:530 acq1/PRIMARY/S_LASTFR:in
error 1:531 acq1/PRIMARY/S_LINEAR:type
error 1:531 acq1/PRIMARY/S_LINEAR:null
error 1:531 acq1/PRIMARY/S_LINEAR:in
error 1:532 acq1/PRIMARY/S_MIREMI:type
error 1:532 acq1/PRIMARY/S_MIREMI:null
error 1:532 acq1/PRIMARY/S_MIREMI:in
error 1:533 acq1/PRIMARY/S_MSAFLG:type
error 1:533 acq1/PRIMARY/S_MSAFLG:null
error 1:533 acq1/PRIMARY/S_MSAFLG:in
error 1:534 acq1/PRIMARY/S_MSBSUB:type
error 1:534 acq1/PRIMARY/S_MSBSUB:null
error 1:534 acq1/PRIMARY/S_MSBSUB:in
error 1:535 acq1/PRIMARY/S_MTWCS:type
error 1:535 acq1/PRIMARY/S_MTWCS:null
error 1:535 acq1/PRIMARY/S_MTWCS:in
error 1:536 acq1/PRIMARY/S_OUTLIR:type
error 1:536 acq1/PRIMARY/S_OUTLIR:null
error 1:536 acq1/PRIMARY/S_OUTLIR:in
error 1:537 acq1/PRIMARY/S_PCTFRM:type
error 1:537 acq1/PRIMARY/S_PCTFRM:null
error 1:537 acq1/PRIMARY/S_PCTFRM:in
error 1:538 acq1/PRIMARY/S_PERSIS:type
error 1:538 acq1/PRIMARY/S_PERSIS:null
error 1:538 acq1/PRIMARY/S_PERSIS:in
error 1:539 acq1/PRIMARY/S_PHOTOM:type
error 1:539 acq1/PRIMARY/S_PHOTOM:null
error 1:539 acq1/PRIMARY/S_PHOTOM:in
error 1:540 acq1/PRIMARY/S_PSFALI:type
error 1:540 acq1/PRIMARY/S_PSFALI:null
error 1:540 acq1/PRIMARY/S_PSFALI:in
error 1:541 acq1/PRIMARY/S_PSFSTK:type
error 1:541 acq1/PRIMARY/S_PSFSTK:null
error 1:541 acq1/PRIMARY/S_PSFSTK:in
error 1:542 acq1/PRIMARY/S_PTHLOS:type
error 1:542 acq1/PRIMARY/S_PTHLOS:null
error 1:542 acq1/PRIMARY/S_PTHLOS:in
error 1:543 acq1/PRIMARY/S_PXREPL:type
error 1:543 acq1/PRIMARY/S_PXREPL:null
error 1:543 acq1/PRIMARY/S_PXREPL:in
error 1:544 acq1/PRIMARY/S_RAMP:type
error 1:544 acq1/PRIMARY/S_RAMP:null
error 1:544 acq1/PRIMARY/S_RAMP:in
error 1:545 acq1/PRIMARY/S_REFPIX:type
error 1:545 acq1/PRIMARY/S_REFPIX:null
error 1:545 acq1/PRIMARY/S_REFPIX:in
error 1:546 acq1/PRIMARY/S_RESAMP:type
error 1:546 acq1/PRIMARY/S_RESAMP:null
error 1:546 acq1/PRIMARY/S_RESAMP:in
error 1:547 acq1/PRIMARY/S_RESET:type
error 1:547 acq1/PRIMARY/S_RESET:null
error 1:547 acq1/PRIMARY/S_RESET:in
error 1:548 acq1/PRIMARY/S_RESFRI:type
error 1:548 acq1/PRIMARY/S_RESFRI:null
error 1:548 acq1/PRIMARY/S_RESFRI:in
error 1:549 acq1/PRIMARY/S_RSCD:type
error 1:549 acq1/PRIMARY/S_RSCD:null
error 1:549 acq1/PRIMARY/S_RSCD:in
error 1:550 acq1/PRIMARY/S_SATURA:type
error 1:550 acq1/PRIMARY/S_SATURA:null
error 1:550 acq1/PRIMARY/S_SATURA:in
error 1:551 acq1/PRIMARY/S_SKYMAT:type
error 1:551 acq1/PRIMARY/S_SKYMAT:null
error 1:551 acq1/PRIMARY/S_SKYMAT:in
error 1:552 acq1/PRIMARY/S_SPLEAK:type
error 1:552 acq1/PRIMARY/S_SPLEAK:null
error 1:552 acq1/PRIMARY/S_SPLEAK:in
error 1:553 acq1/PRIMARY/S_SRCCAT:type
error 1:553 acq1/PRIMARY/S_SRCCAT:null
error 1:553 acq1/PRIMARY/S_SRCCAT:in
error 1:554 acq1/PRIMARY/S_SRCTYP:type
error 1:554 acq1/PRIMARY/S_SRCTYP:null
error 1:554 acq1/PRIMARY/S_SRCTYP:in
error 1:555 acq1/PRIMARY/S_STRAY:type
error 1:555 acq1/PRIMARY/S_STRAY:null
error 1:555 acq1/PRIMARY/S_STRAY:in
error 1:556 acq1/PRIMARY/S_SUPERB:type
error 1:556 acq1/PRIMARY/S_SUPERB:null
error 1:556 acq1/PRIMARY/S_SUPERB:in
error 1:557 acq1/PRIMARY/S_TACNTR:type
error 1:557 acq1/PRIMARY/S_TACNTR:null
error 1:557 acq1/PRIMARY/S_TACNTR:in
error 1:558 acq1/PRIMARY/S_TELEMI:type
error 1:558 acq1/PRIMARY/S_TELEMI:null
error 1:558 acq1/PRIMARY/S_TELEMI:in
error 1:559 acq1/PRIMARY/S_TRCMOD:type
error 1:559 acq1/PRIMARY/S_TRCMOD:null
error 1:559 acq1/PRIMARY/S_TRCMOD:in
error 1:560 acq1/PRIMARY/S_TSPHOT:type
error 1:560 acq1/PRIMARY/S_TSPHOT:null
error 1:560 acq1/PRIMARY/S_TSPHOT:in
error 1:561 acq1/PRIMARY/S_TWKREG:type
error 1:561 acq1/PRIMARY/S_TWKREG:null
error 1:561 acq1/PRIMARY/S_TWKREG:in
error 1:562 acq1/PRIMARY/S_WAVCOR:type
error 1:562 acq1/PRIMARY/S_WAVCOR:null
error 1:562 acq1/PRIMARY/S_WAVCOR:in
error 1:563 acq1/PRIMARY/S_WCS:type
error 1:563 acq1/PRIMARY/S_WCS:null
error 1:563 acq1/PRIMARY/S_WCS:in
error 1:564 acq1/PRIMARY/S_WFSCOM:type
error 1:564 acq1/PRIMARY/S_WFSCOM:null
error 1:564 acq1/PRIMARY/S_WFSCOM:in
error 1:565 acq1/PRIMARY/S_WHTLIT:type
error 1:565 acq1/PRIMARY/S_WHTLIT:null
error 1:565 acq1/PRIMARY/S_WHTLIT:in
error 1:573 acq1/PRIMARY/TCATFILE:type
error 1:573 acq1/PRIMARY/TCATFILE:null
error 1:574 acq1/PRIMARY/SCATFILE:type
error 1:574 acq1/PRIMARY/SCATFILE:null
error 1:575 acq1/PRIMARY/SEGMFILE:type
error 1:575 acq1/PRIMARY/SEGMFILE:null
error 1:576 acq1/PRIMARY/DIRIMAGE:type
error 1:576 acq1/PRIMARY/DIRIMAGE:null
error 1:577 acq1/PRIMARY/BKGMETH:type
error 1:577 acq1/PRIMARY/BKGMETH:null
error 1:578 acq1/PRIMARY/BKGLEVEL:type
error 1:578 acq1/PRIMARY/BKGLEVEL:null
error 1:579 acq1/PRIMARY/BKGSUB:type
error 1:579 acq1/PRIMARY/BKGSUB:null
error 1:580 acq1/PRIMARY/MASTERBG:type
error 1:580 acq1/PRIMARY/MASTERBG:null
error 1:581 acq1/PRIMARY/BKGD_SCL:type
error 1:581 acq1/PRIMARY/BKGD_SCL:null
error 1:581 acq1/PRIMARY/BKGD_SCL:unit
error 1:582 acq1/PRIMARY/SOSSWDTH:type
error 1:582 acq1/PRIMARY/SOSSWDTH:null
error 1:582 acq1/PRIMARY/SOSSWDTH:unit
error 1:583 acq1/PRIMARY/TIKFACTR:type
error 1:583 acq1/PRIMARY/TIKFACTR:null
error 1:583 acq1/PRIMARY/TIKFACTR:unit
error 1:584 acq1/PRIMARY/SOSSDLTX:type
error 1:584 acq1/PRIMARY/SOSSDLTX:null
error 1:584 acq1/PRIMARY/SOSSDLTX:unit
error 1:585 acq1/PRIMARY/SOSSDLTY:type
error 1:585 acq1/PRIMARY/SOSSDLTY:null
error 1:585 acq1/PRIMARY/SOSSDLTY:unit
error 1:586 acq1/PRIMARY/SOSSROTN:type
error 1:586 acq1/PRIMARY/SOSSROTN:null
error 1:586 acq1/PRIMARY/SOSSROTN:unit
error 1:587 acq1/PRIMARY/OVERSAMP:type
error 1:587 acq1/PRIMARY/OVERSAMP:null
error 1:587 acq1/PRIMARY/OVERSAMP:unit
error 1:588 acq1/PRIMARY/THRESHLD:type
error 1:588 acq1/PRIMARY/THRESHLD:null
error 1:589 acq1/PRIMARY/INT[i]SKIP:type
error 1:589 acq1/PRIMARY/INT[i]SKIP:null
error 1:589 acq1/PRIMARY/INT[i]SKIP:limit
error 1:590 acq1/PRIMARY/INT[i]UGP1:type
error 1:590 acq1/PRIMARY/INT[i]UGP1:null
error 1:590 acq1/PRIMARY/INT[i]UGP1:limit
error 1:591 acq1/PRIMARY/INT[i]BORS:type
error 1:591 acq1/PRIMARY/INT[i]BORS:null
error 1:591 acq1/PRIMARY/INT[i]BORS:limit
error 0:386 acq1/PRIMARY:shape
error 1:73 acq1/PRIMARY:DATE-BEG-DATE-END
error 1:74 acq1/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:82 acq1/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:340 acq1/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 acq1/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:68 acq1/PRIMARY:DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS
error 0:69 acq1/PRIMARY:DATE-BEG-DATASTRT
error 0:70 acq1/PRIMARY:DATE-END-DATAEND
error 0:71 acq1/PRIMARY:DURATION-DATAEND-DATASTRT
error 0:72 acq1/PRIMARY:GF_START-GF_END
warning 0:386 acq1/PRIMARY:undeclared-keyword
error 0:117 acq1/SCI:presence
error 0:117 acq1/SCI:kind
error 0:117 acq1/SCI:match
error 1:612 acq1/SCI/REFFRAME:presence
error 1:612 acq1/SCI/REFFRAME:type
error 1:612 acq1/SCI/REFFRAME:null
error 1:612 acq1/SCI/REFFRAME:value
error 1:613 acq1/SCI/EPH_TYPE:presence
error 1:613 acq1/SCI/EPH_TYPE:type
error 1:613 acq1/SCI/EPH_TYPE:null
error 1:613 acq1/SCI/EPH_TYPE:in
error 1:614 acq1/SCI/EPH_TIME:presence
error 1:614 acq1/SCI/EPH_TIME:type
error 1:614 acq1/SCI/EPH_TIME:null
error 1:614 acq1/SCI/EPH_TIME:unit
error 1:615 acq1/SCI/JWST_X:presence
error 1:615 acq1/SCI/JWST_X:type
error 1:615 acq1/SCI/JWST_X:null
error 1:615 acq1/SCI/JWST_X:unit
error 1:616 acq1/SCI/JWST_Y:presence
error 1:616 acq1/SCI/JWST_Y:type
error 1:616 acq1/SCI/JWST_Y:null
error 1:616 acq1/SCI/JWST_Y:unit
error 1:617 acq1/SCI/JWST_Z:presence
error 1:617 acq1/SCI/JWST_Z:type
error 1:617 acq1/SCI/JWST_Z:null
error 1:617 acq1/SCI/JWST_Z:unit
error 1:618 acq1/SCI/OBSGEO-X:presence
error 1:618 acq1/SCI/OBSGEO-X:type
error 1:618 acq1/SCI/OBSGEO-X:null
error 1:618 acq1/SCI/OBSGEO-X:unit
error 1:619 acq1/SCI/OBSGEO-Y:presence
error 1:619 acq1/SCI/OBSGEO-Y:type
error 1:619 acq1/SCI/OBSGEO-Y:null
error 1:619 acq1/SCI/OBSGEO-Y:unit
error 1:620 acq1/SCI/OBSGEO-Z:presence
error 1:620 acq1/SCI/OBSGEO-Z:type
error 1:620 acq1/SCI/OBSGEO-Z:null
error 1:620 acq1/SCI/OBSGEO-Z:unit
error 1:621 acq1/SCI/JWST_DX:presence
error 1:621 acq1/SCI/JWST_DX:type
error 1:621 acq1/SCI/JWST_DX:null
error 1:621 acq1/SCI/JWST_DX:unit
error 1:622 acq1/SCI/JWST_DY:presence
error 1:622 acq1/SCI/JWST_DY:type
error 1:622 acq1/SCI/JWST_DY:null
error 1:622 acq1/SCI/JWST_DY:unit
error 1:623 acq1/SCI/JWST_DZ:presence
error 1:623 acq1/SCI/JWST_DZ:type
error 1:623 acq1/SCI/JWST_DZ:null
error 1:623 acq1/SCI/JWST_DZ:unit
error 1:624 acq1/SCI/OBSGEODX:presence
error 1:624 acq1/SCI/OBSGEODX:type
error 1:624 acq1/SCI/OBSGEODX:null
error 1:624 acq1/SCI/OBSGEODX:unit
error 1:625 acq1/SCI/OBSGEODY:presence
error 1:625 acq1/SCI/OBSGEODY:type
error 1:625 acq1/SCI/OBSGEODY:null
error 1:625 acq1/SCI/OBSGEODY:unit
error 1:626 acq1/SCI/OBSGEODZ:presence
error 1:626 acq1/SCI/OBSGEODZ:type
error 1:626 acq1/SCI/OBSGEODZ:null
error 1:626 acq1/SCI/OBSGEODZ:unit
error 0:81 acq1/SCI/RADESYS:presence
error 0:81 acq1/SCI/RADESYS:type
error 0:81 acq1/SCI/RADESYS:null
error 0:81 acq1/SCI/RADESYS:value
error 0:82 acq1/SCI/PA_APER:presence
error 0:82 acq1/SCI/PA_APER:type
error 0:82 acq1/SCI/PA_APER:null
error 0:82 acq1/SCI/PA_APER:unit
error 0:83 acq1/SCI/RA_V1:type
error 0:83 acq1/SCI/RA_V1:null
error 0:83 acq1/SCI/RA_V1:unit
error 4:47 acq1/SCI/RA_V1:limit
error 0:84 acq1/SCI/DEC_V1:type
error 0:84 acq1/SCI/DEC_V1:null
error 0:84 acq1/SCI/DEC_V1:unit
error 4:48 acq1/SCI/DEC_V1:limit
error 0:85 acq1/SCI/PA_V3:type
error 0:85 acq1/SCI/PA_V3:null
error 0:85 acq1/SCI/PA_V3:unit
error 1:651 acq1/SCI/V2_REF:presence
error 1:651 acq1/SCI/V2_REF:type
error 1:651 acq1/SCI/V2_REF:null
error 1:651 acq1/SCI/V2_REF:unit
error 1:652 acq1/SCI/V3_REF:presence
error 1:652 acq1/SCI/V3_REF:type
error 1:652 acq1/SCI/V3_REF:null
error 1:652 acq1/SCI/V3_REF:unit
error 1:653 acq1/SCI/VPARITY:presence
error 1:653 acq1/SCI/VPARITY:type
error 1:653 acq1/SCI/VPARITY:null
error 1:653 acq1/SCI/VPARITY:in
error 1:654 acq1/SCI/V3I_YANG:presence
error 1:654 acq1/SCI/V3I_YANG:type
error 1:654 acq1/SCI/V3I_YANG:null
error 1:654 acq1/SCI/V3I_YANG:unit
error 1:655 acq1/SCI/XREF_SCI:type
error 1:655 acq1/SCI/XREF_SCI:null
error 1:655 acq1/SCI/XREF_SCI:unit
error 1:656 acq1/SCI/YREF_SCI:type
error 1:656 acq1/SCI/YREF_SCI:null
error 1:656 acq1/SCI/YREF_SCI:unit
error 0:88 acq1/SCI/RA_REF:type
error 0:88 acq1/SCI/RA_REF:null
error 0:88 acq1/SCI/RA_REF:unit
error 0:89 acq1/SCI/DEC_REF:type
error 0:89 acq1/SCI/DEC_REF:null
error 0:89 acq1/SCI/DEC_REF:unit
error 4:48 acq1/SCI/DEC_REF:limit
error 0:90 acq1/SCI/ROLL_REF:type
error 0:90 acq1/SCI/ROLL_REF:null
error 0:90 acq1/SCI/ROLL_REF:unit
error 4:78 acq1/SCI/WCSAXES:presence
error 4:78 acq1/SCI/WCSAXES:type
error 4:78 acq1/SCI/WCSAXES:null
error 4:78 acq1/SCI/WCSAXES:limit
error 4:79 acq1/SCI/CTYPE[i]:presence
error 4:79 acq1/SCI/CTYPE[i]:type
error 4:79 acq1/SCI/CTYPE[i]:null
error 4:79 acq1/SCI/CTYPE[i]:matches
error 4:80 acq1/SCI/CUNIT[i]:presence
error 4:80 acq1/SCI/CUNIT[i]:type
error 4:80 acq1/SCI/CUNIT[i]:null
error 4:80 acq1/SCI/CUNIT[i]:value
error 4:81 acq1/SCI/CRPIX[i]:presence
error 4:81 acq1/SCI/CRPIX[i]:type
error 4:81 acq1/SCI/CRPIX[i]:null
error 4:81 acq1/SCI/CRPIX[i]:unit
error 4:82 acq1/SCI/CRVAL[i]:presence
error 4:82 acq1/SCI/CRVAL[i]:type
error 4:82 acq1/SCI/CRVAL[i]:null
error 4:82 acq1/SCI/CRVAL[i]:unit
error 4:83 acq1/SCI/CDELT[i]:type
error 4:83 acq1/SCI/CDELT[i]:null
error 4:83 acq1/SCI/CDELT[i]:unit
error 4:84 acq1/SCI/PC[i]_[j]:type
error 4:84 acq1/SCI/PC[i]_[j]:null
error 4:84 acq1/SCI/PC[i]_[j]:unit
error 4:85 acq1/SCI/CD[i]_[j]:type
error 4:85 acq1/SCI/CD[i]_[j]:null
error 4:85 acq1/SCI/CD[i]_[j]:unit
error 4:86 acq1/SCI/LONPOLE:type
error 4:86 acq1/SCI/LONPOLE:null
error 4:86 acq1/SCI/LONPOLE:unit
error 4:87 acq1/SCI/LATPOLE:type
error 4:87 acq1/SCI/LATPOLE:null
error 4:87 acq1/SCI/LATPOLE:unit
error 0:117 acq1/SCI:type
error 0:117 acq1/SCI:shape
error 0:117 acq1/SCI:unit
error 4:89 acq1/SCI:exists-CD1_1-CDELT1
error 4:90 acq1/SCI:exists-CD1_1-PC1_1
warning 0:117 acq1/SCI:undeclared-keyword
error 0:120 acq1/ERR:presence
error 0:120 acq1/ERR:kind
error 0:120 acq1/ERR:match
error 0:120 acq1/ERR:type
error 0:120 acq1/ERR:shape
error 0:120 acq1/ERR:unit
error 0:120 acq1/ERR:limit
warning 0:120 acq1/ERR:undeclared-keyword
error 0:121 acq1/DQ:presence
error 0:121 acq1/DQ:kind
error 0:121 acq1/DQ:match
error 0:121 acq1/DQ:type
error 0:121 acq1/DQ:shape
error 0:121 acq1/DQ:null
error 0:121 acq1/DQ:bits
warning 0:121 acq1/DQ:undeclared-keyword
error 0:401 acq1/ASDF:presence
error 0:401 acq1/ASDF:kind
error 0:401 acq1/ASDF:match
warning 0:401 acq1/ASDF:undeclared-keyword
error 0:403 acq1/ASDF.tree/data:presence
error 0:403 acq1/ASDF.tree/data:type
error 0:403 acq1/ASDF.tree/data:source
error 0:401 acq1/ASDF.tree:type
error 1:20 acq1/ASDF.tree/meta.date:mirror
error 1:20 acq1/ASDF.tree/meta.filename:mirror
error 1:20 acq1/ASDF.tree/meta.model_type:mirror
error 1:20 acq1/ASDF.tree/meta.telescope:mirror
error 1:69 acq1/ASDF.tree/meta.observation.program_number:mirror
error 1:69 acq1/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 acq1/ASDF.tree/meta.observation.visit_number:mirror
error 1:236 acq1/ASDF.tree/meta.exposure.type:mirror
error 1:236 acq1/ASDF.tree/meta.exposure.nints:mirror
error 1:318 acq1/ASDF.tree/meta.subarray.name:mirror
error 1:38 acq1/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 acq1/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 acq1/ASDF.tree/meta.asn.table_name:mirror
error 0:413 acq2_raw:name
error 1:864 acq2_raw/name/program:value
error 1:865 acq2_raw/name/obs:value
error 1:866 acq2_raw/name/visit:value
error 0:227 acq2_raw/name/stamp:value
error 0:408 acq2_raw:undeclared-hdu
error 1:20 acq2_raw/PRIMARY/DATE:presence
error 1:20 acq2_raw/PRIMARY/DATE:type
error 1:20 acq2_raw/PRIMARY/DATE:null
error 1:20 acq2_raw/PRIMARY/FILENAME:presence
error 1:20 acq2_raw/PRIMARY/FILENAME:type
error 1:20 acq2_raw/PRIMARY/FILENAME:null
error 1:20 acq2_raw/PRIMARY/FILENAME:value
error 1:20 acq2_raw/PRIMARY/DATAMODL:presence
error 1:20 acq2_raw/PRIMARY/DATAMODL:type
error 1:20 acq2_raw/PRIMARY/DATAMODL:null
error 1:20 acq2_raw/PRIMARY/DATAMODL:in
error 1:20 acq2_raw/PRIMARY/TELESCOP:presence
error 1:20 acq2_raw/PRIMARY/TELESCOP:type
error 1:20 acq2_raw/PRIMARY/TELESCOP:null
error 1:20 acq2_raw/PRIMARY/TELESCOP:value
error 1:21 acq2_raw/PRIMARY/ORIGIN:presence
error 1:21 acq2_raw/PRIMARY/ORIGIN:type
error 1:21 acq2_raw/PRIMARY/ORIGIN:null
error 1:22 acq2_raw/PRIMARY/TIMESYS:presence
error 1:22 acq2_raw/PRIMARY/TIMESYS:type
error 1:22 acq2_raw/PRIMARY/TIMESYS:null
error 1:22 acq2_raw/PRIMARY/TIMESYS:value
error 1:23 acq2_raw/PRIMARY/TIMEUNIT:presence
error 1:23 acq2_raw/PRIMARY/TIMEUNIT:type
error 1:23 acq2_raw/PRIMARY/TIMEUNIT:null
error 1:23 acq2_raw/PRIMARY/TIMEUNIT:value
info 1:24 acq2_raw/PRIMARY/FILETYPE:presence
error 1:24 acq2_raw/PRIMARY/FILETYPE:type
error 1:24 acq2_raw/PRIMARY/FILETYPE:null
error 1:25 acq2_raw/PRIMARY/SDP_VER:presence
error 1:25 acq2_raw/PRIMARY/SDP_VER:type
error 1:25 acq2_raw/PRIMARY/SDP_VER:null
error 1:26 acq2_raw/PRIMARY/PRD_VER:presence
error 1:26 acq2_raw/PRIMARY/PRD_VER:type
error 1:26 acq2_raw/PRIMARY/PRD_VER:null
error 1:26 acq2_raw/PRIMARY/PRD_VER:matches
error 1:27 acq2_raw/PRIMARY/OSS_VER:type
error 1:27 acq2_raw/PRIMARY/OSS_VER:null
error 1:28 acq2_raw/PRIMARY/GSC_VER:type
error 1:28 acq2_raw/PRIMARY/GSC_VER:null
error 1:29 acq2_raw/PRIMARY/HGA_MOVE:presence
error 1:29 acq2_raw/PRIMARY/HGA_MOVE:type
error 1:29 acq2_raw/PRIMARY/HGA_MOVE:null
error 1:30 acq2_raw/PRIMARY/HGA_STRT:type
error 1:30 acq2_raw/PRIMARY/HGA_STRT:null
error 1:31 acq2_raw/PRIMARY/HGA_STOP:type
error 1:31 acq2_raw/PRIMARY/HGA_STOP:null
error 1:32 acq2_raw/PRIMARY/PWFSEET:presence
error 1:32 acq2_raw/PRIMARY/PWFSEET:type
error 1:32 acq2_raw/PRIMARY/PWFSEET:null
error 1:32 acq2_raw/PRIMARY/PWFSEET:unit
error 1:33 acq2_raw/PRIMARY/NWFSEST:presence
error 1:33 acq2_raw/PRIMARY/NWFSEST:type
error 1:33 acq2_raw/PRIMARY/NWFSEST:null
error 1:33 acq2_raw/PRIMARY/NWFSEST:unit
error 1:34 acq2_raw/PRIMARY/COMPRESS:type
error 1:34 acq2_raw/PRIMARY/COMPRESS:null
error 1:51 acq2_raw/PRIMARY/TITLE:presence
error 1:51 acq2_raw/PRIMARY/TITLE:type
error 1:51 acq2_raw/PRIMARY/TITLE:null
error 1:52 acq2_raw/PRIMARY/PI_NAME:presence
error 1:52 acq2_raw/PRIMARY/PI_NAME:type
error 1:52 acq2_raw/PRIMARY/PI_NAME:null
error 1:53 acq2_raw/PRIMARY/CATEGORY:presence
error 1:53 acq2_raw/PRIMARY/CATEGORY:type
error 1:53 acq2_raw/PRIMARY/CATEGORY:null
warning 1:53 acq2_raw/PRIMARY/CATEGORY:in
error 1:54 acq2_raw/PRIMARY/SUBCAT:type
error 1:54 acq2_raw/PRIMARY/SUBCAT:null
error 1:55 acq2_raw/PRIMARY/SCICAT:type
error 1:55 acq2_raw/PRIMARY/SCICAT:null
error 1:56 acq2_raw/PRIMARY/CONT_ID:type
error 1:56 acq2_raw/PRIMARY/CONT_ID:null
error 1:63 acq2_raw/PRIMARY/DATE-OBS:presence
error 1:63 acq2_raw/PRIMARY/DATE-OBS:type
error 1:63 acq2_raw/PRIMARY/DATE-OBS:null
error 1:64 acq2_raw/PRIMARY/TIME-OBS:presence
error 1:64 acq2_raw/PRIMARY/TIME-OBS:type
error 1:64 acq2_raw/PRIMARY/TIME-OBS:null
error 1:65 acq2_raw/PRIMARY/DATE-BEG:presence
error 1:65 acq2_raw/PRIMARY/DATE-BEG:type
error 1:65 acq2_raw/PRIMARY/DATE-BEG:null
error 1:66 acq2_raw/PRIMARY/DATE-END:presence
error 1:66 acq2_raw/PRIMARY/DATE-END:type
error 1:66 acq2_raw/PRIMARY/DATE-END:null
error 1:67 acq2_raw/PRIMARY/OBS_ID:presence
error 1:67 acq2_raw/PRIMARY/OBS_ID:type
error 1:67 acq2_raw/PRIMARY/OBS_ID:null
error 1:67 acq2_raw/PRIMARY/OBS_ID:matches
error 1:68 acq2_raw/PRIMARY/VISIT_ID:presence
error 1:68 acq2_raw/PRIMARY/VISIT_ID:type
error 1:68 acq2_raw/PRIMARY/VISIT_ID:null
error 1:68 acq2_raw/PRIMARY/VISIT_ID:limit
error 1:69 acq2_raw/PRIMARY/PROGRAM:presence
error 1:69 acq2_raw/PRIMARY/PROGRAM:type
error 1:69 acq2_raw/PRIMARY/PROGRAM:null
error 1:69 acq2_raw/PRIMARY/PROGRAM:limit
error 1:69 acq2_raw/PRIMARY/OBSERVTN:presence
error 1:69 acq2_raw/PRIMARY/OBSERVTN:type
error 1:69 acq2_raw/PRIMARY/OBSERVTN:null
error 1:69 acq2_raw/PRIMARY/OBSERVTN:limit
error 1:69 acq2_raw/PRIMARY/VISIT:presence
error 1:69 acq2_raw/PRIMARY/VISIT:type
error 1:69 acq2_raw/PRIMARY/VISIT:null
error 1:69 acq2_raw/PRIMARY/VISIT:limit
error 1:70 acq2_raw/PRIMARY/OBSLABEL:type
error 1:70 acq2_raw/PRIMARY/OBSLABEL:null
error 1:71 acq2_raw/PRIMARY/OBSFOLDR:type
error 1:71 acq2_raw/PRIMARY/OBSFOLDR:null
error 1:98 acq2_raw/PRIMARY/ENG_QUAL:presence
error 1:98 acq2_raw/PRIMARY/ENG_QUAL:type
error 1:98 acq2_raw/PRIMARY/ENG_QUAL:null
error 1:98 acq2_raw/PRIMARY/ENG_QUAL:in
error 1:99 acq2_raw/PRIMARY/ENGQLPTG:type
error 1:99 acq2_raw/PRIMARY/ENGQLPTG:null
error 1:99 acq2_raw/PRIMARY/ENGQLPTG:in
error 1:100 acq2_raw/PRIMARY/VISITYPE:presence
error 1:100 acq2_raw/PRIMARY/VISITYPE:type
error 1:100 acq2_raw/PRIMARY/VISITYPE:null
error 1:100 acq2_raw/PRIMARY/VISITYPE:in
error 1:101 acq2_raw/PRIMARY/VSTSTART:presence
error 1:101 acq2_raw/PRIMARY/VSTSTART:type
error 1:101 acq2_raw/PRIMARY/VSTSTART:null
error 1:102 acq2_raw/PRIMARY/VISITSTA:presence
error 1:102 acq2_raw/PRIMARY/VISITSTA:type
error 1:102 acq2_raw/PRIMARY/VISITSTA:null
error 1:103 acq2_raw/PRIMARY/NEXPOSUR:presence
error 1:103 acq2_raw/PRIMARY/NEXPOSUR:type
error 1:103 acq2_raw/PRIMARY/NEXPOSUR:null
error 1:103 acq2_raw/PRIMARY/NEXPOSUR:limit
error 1:104 acq2_raw/PRIMARY/INTARGET:presence
error 1:104 acq2_raw/PRIMARY/INTARGET:type
error 1:104 acq2_raw/PRIMARY/INTARGET:null
error 1:105 acq2_raw/PRIMARY/TARGOOPP:presence
error 1:105 acq2_raw/PRIMARY/TARGOOPP:type
error 1:105 acq2_raw/PRIMARY/TARGOOPP:null
error 1:106 acq2_raw/PRIMARY/TSOVISIT:presence
error 1:106 acq2_raw/PRIMARY/TSOVISIT:type
error 1:106 acq2_raw/PRIMARY/TSOVISIT:null
error 1:107 acq2_raw/PRIMARY/EXP_ONLY:presence
error 1:107 acq2_raw/PRIMARY/EXP_ONLY:type
error 1:107 acq2_raw/PRIMARY/EXP_ONLY:null
error 1:108 acq2_raw/PRIMARY/CROWDFLD:type
error 1:108 acq2_raw/PRIMARY/CROWDFLD:null
error 0:54 acq2_raw/PRIMARY/INSTRUME:presence
error 0:54 acq2_raw/PRIMARY/INSTRUME:type
error 0:54 acq2_raw/PRIMARY/INSTRUME:null
error 0:54 acq2_raw/PRIMARY/INSTRUME:value
error 0:55 acq2_raw/PRIMARY/DETECTOR:presence
error 0:55 acq2_raw/PRIMARY/DETECTOR:type
error 0:55 acq2_raw/PRIMARY/DETECTOR:null
error 0:55 acq2_raw/PRIMARY/DETECTOR:in
error 0:56 acq2_raw/PRIMARY/FOCUSPOS:type
error 0:56 acq2_raw/PRIMARY/FOCUSPOS:null
error 1:236 acq2_raw/PRIMARY/EXP_TYPE:presence
error 1:236 acq2_raw/PRIMARY/EXP_TYPE:type
error 1:236 acq2_raw/PRIMARY/EXP_TYPE:null
error 1:236 acq2_raw/PRIMARY/EXP_TYPE:value
error 1:236 acq2_raw/PRIMARY/EXP_TYPE:in
error 1:236 acq2_raw/PRIMARY/NINTS:presence
error 1:236 acq2_raw/PRIMARY/NINTS:type
error 1:236 acq2_raw/PRIMARY/NINTS:null
error 1:236 acq2_raw/PRIMARY/NINTS:value
error 3:36 acq2_raw/PRIMARY/NINTS:limit
error 1:237 acq2_raw/PRIMARY/READPATT:presence
error 1:237 acq2_raw/PRIMARY/READPATT:type
error 1:237 acq2_raw/PRIMARY/READPATT:null
error 1:237 acq2_raw/PRIMARY/READPATT:value
error 1:237 acq2_raw/PRIMARY/READPATT:in
error 1:238 acq2_raw/PRIMARY/NGROUPS:presence
error 1:238 acq2_raw/PRIMARY/NGROUPS:type
error 1:238 acq2_raw/PRIMARY/NGROUPS:null
error 1:238 acq2_raw/PRIMARY/NGROUPS:value
error 1:238 acq2_raw/PRIMARY/NGROUPS:limit
error 1:239 acq2_raw/PRIMARY/NFRAMES:presence
error 1:239 acq2_raw/PRIMARY/NFRAMES:type
error 1:239 acq2_raw/PRIMARY/NFRAMES:null
error 1:239 acq2_raw/PRIMARY/NFRAMES:in
error 1:239 acq2_raw/PRIMARY/NFRAMES:limit
error 1:240 acq2_raw/PRIMARY/FRMDIVSR:presence
error 1:240 acq2_raw/PRIMARY/FRMDIVSR:type
error 1:240 acq2_raw/PRIMARY/FRMDIVSR:null
error 1:240 acq2_raw/PRIMARY/FRMDIVSR:limit
error 1:241 acq2_raw/PRIMARY/GROUPGAP:presence
error 1:241 acq2_raw/PRIMARY/GROUPGAP:type
error 1:241 acq2_raw/PRIMARY/GROUPGAP:null
error 1:241 acq2_raw/PRIMARY/GROUPGAP:limit
error 1:242 acq2_raw/PRIMARY/DRPFRMS1:presence
error 1:242 acq2_raw/PRIMARY/DRPFRMS1:type
error 1:242 acq2_raw/PRIMARY/DRPFRMS1:null
error 1:242 acq2_raw/PRIMARY/DRPFRMS1:limit
error 1:243 acq2_raw/PRIMARY/DRPFRMS3:presence
error 1:243 acq2_raw/PRIMARY/DRPFRMS3:type
error 1:243 acq2_raw/PRIMARY/DRPFRMS3:null
error 1:243 acq2_raw/PRIMARY/DRPFRMS3:limit
error 1:244 acq2_raw/PRIMARY/NSAMPLES:presence
error 1:244 acq2_raw/PRIMARY/NSAMPLES:type
error 1:244 acq2_raw/PRIMARY/NSAMPLES:null
error 1:244 acq2_raw/PRIMARY/NSAMPLES:limit
error 1:245 acq2_raw/PRIMARY/TSAMPLE:presence
error 1:245 acq2_raw/PRIMARY/TSAMPLE:type
error 1:245 acq2_raw/PRIMARY/TSAMPLE:null
error 1:245 acq2_raw/PRIMARY/TSAMPLE:unit
error 1:245 acq2_raw/PRIMARY/TSAMPLE:limit
error 1:246 acq2_raw/PRIMARY/TFRAME:presence
error 1:246 acq2_raw/PRIMARY/TFRAME:type
error 1:246 acq2_raw/PRIMARY/TFRAME:null
error 1:246 acq2_raw/PRIMARY/TFRAME:unit
error 1:246 acq2_raw/PRIMARY/TFRAME:limit
error 1:247 acq2_raw/PRIMARY/TGROUP:presence
error 1:247 acq2_raw/PRIMARY/TGROUP:type
error 1:247 acq2_raw/PRIMARY/TGROUP:null
error 1:247 acq2_raw/PRIMARY/TGROUP:unit
error 1:247 acq2_raw/PRIMARY/TGROUP:limit
error 1:248 acq2_raw/PRIMARY/EFFINTTM:presence
error 1:248 acq2_raw/PRIMARY/EFFINTTM:type
error 1:248 acq2_raw/PRIMARY/EFFINTTM:null
error 1:248 acq2_raw/PRIMARY/EFFINTTM:unit
error 1:248 acq2_raw/PRIMARY/EFFINTTM:limit
error 1:249 acq2_raw/PRIMARY/DURATION:presence
error 1:249 acq2_raw/PRIMARY/DURATION:type
error 1:249 acq2_raw/PRIMARY/DURATION:null
error 1:249 acq2_raw/PRIMARY/DURATION:unit
error 1:249 acq2_raw/PRIMARY/DURATION:limit
error 1:250 acq2_raw/PRIMARY/NRSTSTRT:presence
error 1:250 acq2_raw/PRIMARY/NRSTSTRT:type
error 1:250 acq2_raw/PRIMARY/NRSTSTRT:null
error 1:250 acq2_raw/PRIMARY/NRSTSTRT:limit
error 1:251 acq2_raw/PRIMARY/NRESETS:presence
error 1:251 acq2_raw/PRIMARY/NRESETS:type
error 1:251 acq2_raw/PRIMARY/NRESETS:null
error 1:251 acq2_raw/PRIMARY/NRESETS:limit
error 1:252 acq2_raw/PRIMARY/ZEROFRAM:presence
error 1:252 acq2_raw/PRIMARY/ZEROFRAM:type
error 1:252 acq2_raw/PRIMARY/ZEROFRAM:null
error 1:253 acq2_raw/PRIMARY/DATAPROB:presence
error 1:253 acq2_raw/PRIMARY/DATAPROB:type
error 1:253 acq2_raw/PRIMARY/DATAPROB:null
error 1:254 acq2_raw/PRIMARY/SCA_NUM:presence
error 1:254 acq2_raw/PRIMARY/SCA_NUM:type
error 1:254 acq2_raw/PRIMARY/SCA_NUM:null
error 1:255 acq2_raw/PRIMARY/DATAMODE:presence
error 1:255 acq2_raw/PRIMARY/DATAMODE:type
error 1:255 acq2_raw/PRIMARY/DATAMODE:null
error 1:318 acq2_raw/PRIMARY/SUBARRAY:presence
error 1:318 acq2_raw/PRIMARY/SUBARRAY:type
error 1:318 acq2_raw/PRIMARY/SUBARRAY:null
error 1:318 acq2_raw/PRIMARY/SUBARRAY:value
warning 1:318 acq2_raw/PRIMARY/SUBARRAY:in
error 1:319 acq2_raw/PRIMARY/SUB_SHRT:type
error 1:319 acq2_raw/PRIMARY/SUB_SHRT:null
error 1:319 acq2_raw/PRIMARY/SUB_SHRT:in
error 1:320 acq2_raw/PRIMARY/SUB_LONG:type
error 1:320 acq2_raw/PRIMARY/SUB_LONG:null
error 1:320 acq2_raw/PRIMARY/SUB_LONG:in
error 1:321 acq2_raw/PRIMARY/SUBSTRT1:presence
error 1:321 acq2_raw/PRIMARY/SUBSTRT1:type
error 1:321 acq2_raw/PRIMARY/SUBSTRT1:null
error 1:321 acq2_raw/PRIMARY/SUBSTRT1:limit
error 1:322 acq2_raw/PRIMARY/SUBSTRT2:presence
error 1:322 acq2_raw/PRIMARY/SUBSTRT2:type
error 1:322 acq2_raw/PRIMARY/SUBSTRT2:null
error 1:322 acq2_raw/PRIMARY/SUBSTRT2:limit
error 1:323 acq2_raw/PRIMARY/SUBSIZE1:presence
error 1:323 acq2_raw/PRIMARY/SUBSIZE1:type
error 1:323 acq2_raw/PRIMARY/SUBSIZE1:null
error 1:323 acq2_raw/PRIMARY/SUBSIZE1:value
error 1:323 acq2_raw/PRIMARY/SUBSIZE1:limit
error 1:324 acq2_raw/PRIMARY/SUBSIZE2:presence
error 1:324 acq2_raw/PRIMARY/SUBSIZE2:type
error 1:324 acq2_raw/PRIMARY/SUBSIZE2:null
error 1:324 acq2_raw/PRIMARY/SUBSIZE2:value
error 1:324 acq2_raw/PRIMARY/SUBSIZE2:limit
error 1:325 acq2_raw/PRIMARY/FASTAXIS:presence
error 1:325 acq2_raw/PRIMARY/FASTAXIS:type
error 1:325 acq2_raw/PRIMARY/FASTAXIS:null
error 1:325 acq2_raw/PRIMARY/FASTAXIS:in
error 1:326 acq2_raw/PRIMARY/SLOWAXIS:presence
error 1:326 acq2_raw/PRIMARY/SLOWAXIS:type
error 1:326 acq2_raw/PRIMARY/SLOWAXIS:null
error 1:326 acq2_raw/PRIMARY/SLOWAXIS:in
error 1:327 acq2_raw/PRIMARY/DETXCOR:type
error 1:327 acq2_raw/PRIMARY/DETXCOR:null
error 1:328 acq2_raw/PRIMARY/DETYCOR:type
error 1:328 acq2_raw/PRIMARY/DETYCOR:null
error 1:329 acq2_raw/PRIMARY/DETXSIZ:type
error 1:329 acq2_raw/PRIMARY/DETXSIZ:null
error 1:329 acq2_raw/PRIMARY/DETXSIZ:limit
error 1:330 acq2_raw/PRIMARY/DETYSIZ:type
error 1:330 acq2_raw/PRIMARY/DETYSIZ:null
error 1:330 acq2_raw/PRIMARY/DETYSIZ:limit
error 1:331 acq2_raw/PRIMARY/MSTR_RD1:type
error 1:331 acq2_raw/PRIMARY/MSTR_RD1:null
error 1:331 acq2_raw/PRIMARY/MSTR_RD1:limit
error 1:332 acq2_raw/PRIMARY/MSTR_SK1:type
error 1:332 acq2_raw/PRIMARY/MSTR_SK1:null
error 1:332 acq2_raw/PRIMARY/MSTR_SK1:limit
error 1:333 acq2_raw/PRIMARY/MSTR_RD2:type
error 1:333 acq2_raw/PRIMARY/MSTR_RD2:null
error 1:333 acq2_raw/PRIMARY/MSTR_RD2:limit
error 1:334 acq2_raw/PRIMARY/MSTR_SK2:type
error 1:334 acq2_raw/PRIMARY/MSTR_SK2:null
error 1:334 acq2_raw/PRIMARY/MSTR_SK2:limit
error 1:335 acq2_raw/PRIMARY/MSTR_RPT:type
error 1:335 acq2_raw/PRIMARY/MSTR_RPT:null
error 1:336 acq2_raw/PRIMARY/MSTR_ILV:type
error 1:336 acq2_raw/PRIMARY/MSTR_ILV:null
error 1:337 acq2_raw/PRIMARY/SSTR_STP:type
error 1:337 acq2_raw/PRIMARY/SSTR_STP:null
error 1:338 acq2_raw/PRIMARY/SSTR_NST:type
error 1:338 acq2_raw/PRIMARY/SSTR_NST:null
error 1:384 acq2_raw/PRIMARY/APERNAME:presence
error 1:384 acq2_raw/PRIMARY/APERNAME:type
error 1:384 acq2_raw/PRIMARY/APERNAME:null
error 1:385 acq2_raw/PRIMARY/PPS_APER:presence
error 1:385 acq2_raw/PRIMARY/PPS_APER:type
error 1:385 acq2_raw/PRIMARY/PPS_APER:null
error 1:386 acq2_raw/PRIMARY/VA_RA:type
error 1:386 acq2_raw/PRIMARY/VA_RA:null
error 1:386 acq2_raw/PRIMARY/VA_RA:unit
error 1:387 acq2_raw/PRIMARY/VA_DEC:type
error 1:387 acq2_raw/PRIMARY/VA_DEC:null
error 1:387 acq2_raw/PRIMARY/VA_DEC:unit
error 1:407 acq2_raw/PRIMARY/GS_ORDER:presence
error 1:407 acq2_raw/PRIMARY/GS_ORDER:type
error 1:407 acq2_raw/PRIMARY/GS_ORDER:null
error 1:407 acq2_raw/PRIMARY/GS_ORDER:limit
error 1:408 acq2_raw/PRIMARY/GSSTRTTM:type
error 1:408 acq2_raw/PRIMARY/GSSTRTTM:null
error 1:409 acq2_raw/PRIMARY/GSENDTIM:type
error 1:409 acq2_raw/PRIMARY/GSENDTIM:null
error 1:410 acq2_raw/PRIMARY/GDSTARID:presence
error 1:410 acq2_raw/PRIMARY/GDSTARID:type
error 1:410 acq2_raw/PRIMARY/GDSTARID:null
error 1:411 acq2_raw/PRIMARY/GS_RA:presence
error 1:411 acq2_raw/PRIMARY/GS_RA:type
error 1:411 acq2_raw/PRIMARY/GS_RA:null
error 1:411 acq2_raw/PRIMARY/GS_RA:unit
error 4:47 acq2_raw/PRIMARY/GS_RA:limit
error 1:412 acq2_raw/PRIMARY/GS_DEC:presence
error 1:412 acq2_raw/PRIMARY/GS_DEC:type
error 1:412 acq2_raw/PRIMARY/GS_DEC:null
error 1:412 acq2_raw/PRIMARY/GS_DEC:unit
error 4:48 acq2_raw/PRIMARY/GS_DEC:limit
error 1:413 acq2_raw/PRIMARY/GS_URA:type
error 1:413 acq2_raw/PRIMARY/GS_URA:null
error 1:413 acq2_raw/PRIMARY/GS_URA:unit
error 1:413 acq2_raw/PRIMARY/GS_URA:limit
error 1:414 acq2_raw/PRIMARY/GS_UDEC:type
error 1:414 acq2_raw/PRIMARY/GS_UDEC:null
error 1:414 acq2_raw/PRIMARY/GS_UDEC:unit
error 1:414 acq2_raw/PRIMARY/GS_UDEC:limit
error 1:415 acq2_raw/PRIMARY/GS_MAG:presence
error 1:415 acq2_raw/PRIMARY/GS_MAG:type
error 1:415 acq2_raw/PRIMARY/GS_MAG:null
error 1:415 acq2_raw/PRIMARY/GS_MAG:unit
error 1:416 acq2_raw/PRIMARY/GS_UMAG:type
error 1:416 acq2_raw/PRIMARY/GS_UMAG:null
error 1:416 acq2_raw/PRIMARY/GS_UMAG:unit
error 1:416 acq2_raw/PRIMARY/GS_UMAG:limit
error 1:417 acq2_raw/PRIMARY/GS_EPOCH:type
error 1:417 acq2_raw/PRIMARY/GS_EPOCH:null
error 1:418 acq2_raw/PRIMARY/GS_MURA:type
error 1:418 acq2_raw/PRIMARY/GS_MURA:null
error 1:418 acq2_raw/PRIMARY/GS_MURA:unit
error 1:419 acq2_raw/PRIMARY/GS_MUDEC:type
error 1:419 acq2_raw/PRIMARY/GS_MUDEC:null
error 1:419 acq2_raw/PRIMARY/GS_MUDEC:unit
error 1:420 acq2_raw/PRIMARY/GS_PARA:type
error 1:420 acq2_raw/PRIMARY/GS_PARA:null
error 1:420 acq2_raw/PRIMARY/GS_PARA:unit
error 1:421 acq2_raw/PRIMARY/GS_V3_PA:type
error 1:421 acq2_raw/PRIMARY/GS_V3_PA:null
error 1:421 acq2_raw/PRIMARY/GS_V3_PA:unit
error 1:422 acq2_raw/PRIMARY/FGS_APER:type
error 1:422 acq2_raw/PRIMARY/FGS_APER:null
error 1:423 acq2_raw/PRIMARY/GSIDL_X:type
error 1:423 acq2_raw/PRIMARY/GSIDL_X:null
error 1:424 acq2_raw/PRIMARY/GSIDL_Y:type
error 1:424 acq2_raw/PRIMARY/GSIDL_Y:null
error 1:425 acq2_raw/PRIMARY/GSCENTX:type
error 1:425 acq2_raw/PRIMARY/GSCENTX:null
error 1:425 acq2_raw/PRIMARY/GSCENTX:unit
error 1:426 acq2_raw/PRIMARY/GSCENTY:type
error 1:426 acq2_raw/PRIMARY/GSCENTY:null
error 1:426 acq2_raw/PRIMARY/GSCENTY:unit
error 1:427 acq2_raw/PRIMARY/PCS_MODE:presence
error 1:427 acq2_raw/PRIMARY/PCS_MODE:type
error 1:427 acq2_raw/PRIMARY/PCS_MODE:null
error 1:427 acq2_raw/PRIMARY/PCS_MODE:in
error 1:428 acq2_raw/PRIMARY/VISITEND:type
error 1:428 acq2_raw/PRIMARY/VISITEND:null
error 0:62 acq2_raw/PRIMARY/GF_START:presence
error 0:62 acq2_raw/PRIMARY/GF_START:type
error 0:62 acq2_raw/PRIMARY/GF_START:null
error 0:63 acq2_raw/PRIMARY/GF_END:presence
error 0:63 acq2_raw/PRIMARY/GF_END:type
error 0:63 acq2_raw/PRIMARY/GF_END:null
error 0:64 acq2_raw/PRIMARY/DATASTRT:presence
error 0:64 acq2_raw/PRIMARY/DATASTRT:type
error 0:64 acq2_raw/PRIMARY/DATASTRT:null
error 0:64 acq2_raw/PRIMARY/DATASTRT:unit
error 0:65 acq2_raw/PRIMARY/DATAEND:presence
error 0:65 acq2_raw/PRIMARY/DATAEND:type
error 0:65 acq2_raw/PRIMARY/DATAEND:null
error 0:65 acq2_raw/PRIMARY/DATAEND:unit
error 0:66 acq2_raw/PRIMARY/GSACSTAT:presence
error 0:66 acq2_raw/PRIMARY/GSACSTAT:type
error 0:66 acq2_raw/PRIMARY/GSACSTAT:null
warning 0:66 acq2_raw/PRIMARY/GSACSTAT:in
error 0:414 acq2_raw/PRIMARY:shape
error 1:73 acq2_raw/PRIMARY:DATE-BEG-DATE-END
error 1:74 acq2_raw/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:82 acq2_raw/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:340 acq2_raw/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 acq2_raw/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:68 acq2_raw/PRIMARY:DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS
error 0:69 acq2_raw/PRIMARY:DATE-BEG-DATASTRT
error 0:70 acq2_raw/PRIMARY:DATE-END-DATAEND
error 0:71 acq2_raw/PRIMARY:DURATION-DATAEND-DATASTRT
error 0:72 acq2_raw/PRIMARY:GF_START-GF_END
warning 0:414 acq2_raw/PRIMARY:undeclared-keyword
error 0:111 acq2_raw/SCI:presence
error 0:111 acq2_raw/SCI:kind
error 0:111 acq2_raw/SCI:match
error 1:612 acq2_raw/SCI/REFFRAME:presence
error 1:612 acq2_raw/SCI/REFFRAME:type
error 1:612 acq2_raw/SCI/REFFRAME:null
error 1:612 acq2_raw/SCI/REFFRAME:value
error 1:613 acq2_raw/SCI/EPH_TYPE:presence
error 1:613 acq2_raw/SCI/EPH_TYPE:type
error 1:613 acq2_raw/SCI/EPH_TYPE:null
error 1:613 acq2_raw/SCI/EPH_TYPE:in
error 1:614 acq2_raw/SCI/EPH_TIME:presence
error 1:614 acq2_raw/SCI/EPH_TIME:type
error 1:614 acq2_raw/SCI/EPH_TIME:null
error 1:614 acq2_raw/SCI/EPH_TIME:unit
error 1:615 acq2_raw/SCI/JWST_X:presence
error 1:615 acq2_raw/SCI/JWST_X:type
error 1:615 acq2_raw/SCI/JWST_X:null
error 1:615 acq2_raw/SCI/JWST_X:unit
error 1:616 acq2_raw/SCI/JWST_Y:presence
error 1:616 acq2_raw/SCI/JWST_Y:type
error 1:616 acq2_raw/SCI/JWST_Y:null
error 1:616 acq2_raw/SCI/JWST_Y:unit
error 1:617 acq2_raw/SCI/JWST_Z:presence
error 1:617 acq2_raw/SCI/JWST_Z:type
error 1:617 acq2_raw/SCI/JWST_Z:null
error 1:617 acq2_raw/SCI/JWST_Z:unit
error 1:618 acq2_raw/SCI/OBSGEO-X:presence
error 1:618 acq2_raw/SCI/OBSGEO-X:type
error 1:618 acq2_raw/SCI/OBSGEO-X:null
error 1:618 acq2_raw/SCI/OBSGEO-X:unit
error 1:619 acq2_raw/SCI/OBSGEO-Y:presence
error 1:619 acq2_raw/SCI/OBSGEO-Y:type
error 1:619 acq2_raw/SCI/OBSGEO-Y:null
error 1:619 acq2_raw/SCI/OBSGEO-Y:unit
error 1:620 acq2_raw/SCI/OBSGEO-Z:presence
error 1:620 acq2_raw/SCI/OBSGEO-Z:type
error 1:620 acq2_raw/SCI/OBSGEO-Z:null
error 1:620 acq2_raw/SCI/OBSGEO-Z:unit
error 1:621 acq2_raw/SCI/JWST_DX:presence
error 1:621 acq2_raw/SCI/JWST_DX:type
error 1:621 acq2_raw/SCI/JWST_DX:null
error 1:621 acq2_raw/SCI/JWST_DX:unit
error 1:622 acq2_raw/SCI/JWST_DY:presence
error 1:622 acq2_raw/SCI/JWST_DY:type
error 1:622 acq2_raw/SCI/JWST_DY:null
error 1:622 acq2_raw/SCI/JWST_DY:unit
error 1:623 acq2_raw/SCI/JWST_DZ:presence
error 1:623 acq2_raw/SCI/JWST_DZ:type
error 1:623 acq2_raw/SCI/JWST_DZ:null
error 1:623 acq2_raw/SCI/JWST_DZ:unit
error 1:624 acq2_raw/SCI/OBSGEODX:presence
error 1:624 acq2_raw/SCI/OBSGEODX:type
error 1:624 acq2_raw/SCI/OBSGEODX:null
error 1:624 acq2_raw/SCI/OBSGEODX:unit
error 1:625 acq2_raw/SCI/OBSGEODY:presence
error 1:625 acq2_raw/SCI/OBSGEODY:type
error 1:625 acq2_raw/SCI/OBSGEODY:null
error 1:625 acq2_raw/SCI/OBSGEODY:unit
error 1:626 acq2_raw/SCI/OBSGEODZ:presence
error 1:626 acq2_raw/SCI/OBSGEODZ:type
error 1:626 acq2_raw/SCI/OBSGEODZ:null
error 1:626 acq2_raw/SCI/OBSGEODZ:unit
error 0:81 acq2_raw/SCI/RADESYS:presence
error 0:81 acq2_raw/SCI/RADESYS:type
error 0:81 acq2_raw/SCI/RADESYS:null
error 0:81 acq2_raw/SCI/RADESYS:value
error 0:82 acq2_raw/SCI/PA_APER:presence
error 0:82 acq2_raw/SCI/PA_APER:type
error 0:82 acq2_raw/SCI/PA_APER:null
error 0:82 acq2_raw/SCI/PA_APER:unit
error 0:83 acq2_raw/SCI/RA_V1:type
error 0:83 acq2_raw/SCI/RA_V1:null
error 0:83 acq2_raw/SCI/RA_V1:unit
error 4:47 acq2_raw/SCI/RA_V1:limit
error 0:84 acq2_raw/SCI/DEC_V1:type
error 0:84 acq2_raw/SCI/DEC_V1:null
error 0:84 acq2_raw/SCI/DEC_V1:unit
error 4:48 acq2_raw/SCI/DEC_V1:limit
error 0:85 acq2_raw/SCI/PA_V3:type
error 0:85 acq2_raw/SCI/PA_V3:null
error 0:85 acq2_raw/SCI/PA_V3:unit
error 1:651 acq2_raw/SCI/V2_REF:presence
error 1:651 acq2_raw/SCI/V2_REF:type
error 1:651 acq2_raw/SCI/V2_REF:null
error 1:651 acq2_raw/SCI/V2_REF:unit
error 1:652 acq2_raw/SCI/V3_REF:presence
error 1:652 acq2_raw/SCI/V3_REF:type
error 1:652 acq2_raw/SCI/V3_REF:null
error 1:652 acq2_raw/SCI/V3_REF:unit
error 1:653 acq2_raw/SCI/VPARITY:presence
error 1:653 acq2_raw/SCI/VPARITY:type
error 1:653 acq2_raw/SCI/VPARITY:null
error 1:653 acq2_raw/SCI/VPARITY:in
error 1:654 acq2_raw/SCI/V3I_YANG:presence
error 1:654 acq2_raw/SCI/V3I_YANG:type
error 1:654 acq2_raw/SCI/V3I_YANG:null
error 1:654 acq2_raw/SCI/V3I_YANG:unit
error 1:655 acq2_raw/SCI/XREF_SCI:type
error 1:655 acq2_raw/SCI/XREF_SCI:null
error 1:655 acq2_raw/SCI/XREF_SCI:unit
error 1:656 acq2_raw/SCI/YREF_SCI:type
error 1:656 acq2_raw/SCI/YREF_SCI:null
error 1:656 acq2_raw/SCI/YREF_SCI:unit
error 0:88 acq2_raw/SCI/RA_REF:type
error 0:88 acq2_raw/SCI/RA_REF:null
error 0:88 acq2_raw/SCI/RA_REF:unit
error 0:89 acq2_raw/SCI/DEC_REF:type
error 0:89 acq2_raw/SCI/DEC_REF:null
error 0:89 acq2_raw/SCI/DEC_REF:unit
error 4:48 acq2_raw/SCI/DEC_REF:limit
error 0:90 acq2_raw/SCI/ROLL_REF:type
error 0:90 acq2_raw/SCI/ROLL_REF:null
error 0:90 acq2_raw/SCI/ROLL_REF:unit
error 4:78 acq2_raw/SCI/WCSAXES:presence
error 4:78 acq2_raw/SCI/WCSAXES:type
error 4:78 acq2_raw/SCI/WCSAXES:null
error 4:78 acq2_raw/SCI/WCSAXES:limit
error 4:79 acq2_raw/SCI/CTYPE[i]:presence
error 4:79 acq2_raw/SCI/CTYPE[i]:type
error 4:79 acq2_raw/SCI/CTYPE[i]:null
error 4:79 acq2_raw/SCI/CTYPE[i]:matches
error 4:80 acq2_raw/SCI/CUNIT[i]:presence
error 4:80 acq2_raw/SCI/CUNIT[i]:type
error 4:80 acq2_raw/SCI/CUNIT[i]:null
error 4:80 acq2_raw/SCI/CUNIT[i]:value
error 4:81 acq2_raw/SCI/CRPIX[i]:presence
error 4:81 acq2_raw/SCI/CRPIX[i]:type
error 4:81 acq2_raw/SCI/CRPIX[i]:null
error 4:81 acq2_raw/SCI/CRPIX[i]:unit
error 4:82 acq2_raw/SCI/CRVAL[i]:presence
error 4:82 acq2_raw/SCI/CRVAL[i]:type
error 4:82 acq2_raw/SCI/CRVAL[i]:null
error 4:82 acq2_raw/SCI/CRVAL[i]:unit
error 4:83 acq2_raw/SCI/CDELT[i]:type
error 4:83 acq2_raw/SCI/CDELT[i]:null
error 4:83 acq2_raw/SCI/CDELT[i]:unit
error 4:84 acq2_raw/SCI/PC[i]_[j]:type
error 4:84 acq2_raw/SCI/PC[i]_[j]:null
error 4:84 acq2_raw/SCI/PC[i]_[j]:unit
error 4:85 acq2_raw/SCI/CD[i]_[j]:type
error 4:85 acq2_raw/SCI/CD[i]_[j]:null
error 4:85 acq2_raw/SCI/CD[i]_[j]:unit
error 4:86 acq2_raw/SCI/LONPOLE:type
error 4:86 acq2_raw/SCI/LONPOLE:null
error 4:86 acq2_raw/SCI/LONPOLE:unit
error 4:87 acq2_raw/SCI/LATPOLE:type
error 4:87 acq2_raw/SCI/LATPOLE:null
error 4:87 acq2_raw/SCI/LATPOLE:unit
error 0:111 acq2_raw/SCI:type
error 0:111 acq2_raw/SCI:shape
error 0:111 acq2_raw/SCI:null
error 0:111 acq2_raw/SCI:unit
error 4:89 acq2_raw/SCI:exists-CD1_1-CDELT1
error 4:90 acq2_raw/SCI:exists-CD1_1-PC1_1
warning 0:111 acq2_raw/SCI:undeclared-keyword
error 0:427 acq2_raw/ASDF:kind
error 0:427 acq2_raw/ASDF:match
warning 0:427 acq2_raw/ASDF:undeclared-keyword
error 0:429 acq2_raw/ASDF.tree/data:presence
error 0:429 acq2_raw/ASDF.tree/data:type
error 0:429 acq2_raw/ASDF.tree/data:source
error 0:427 acq2_raw/ASDF.tree:type
error 1:20 acq2_raw/ASDF.tree/meta.date:mirror
error 1:20 acq2_raw/ASDF.tree/meta.filename:mirror
error 1:20 acq2_raw/ASDF.tree/meta.model_type:mirror
error 1:20 acq2_raw/ASDF.tree/meta.telescope:mirror
error 1:69 acq2_raw/ASDF.tree/meta.observation.program_number:mirror
error 1:69 acq2_raw/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 acq2_raw/ASDF.tree/meta.observation.visit_number:mirror
error 1:236 acq2_raw/ASDF.tree/meta.exposure.type:mirror
error 1:236 acq2_raw/ASDF.tree/meta.exposure.nints:mirror
error 1:318 acq2_raw/ASDF.tree/meta.subarray.name:mirror
error 0:439 acq2:name
error 1:864 acq2/name/program:value
error 1:865 acq2/name/obs:value
error 1:866 acq2/name/visit:value
error 0:227 acq2/name/stamp:value
error 0:434 acq2:undeclared-hdu
error 1:20 acq2/PRIMARY/DATE:presence
error 1:20 acq2/PRIMARY/DATE:type
error 1:20 acq2/PRIMARY/DATE:null
error 1:20 acq2/PRIMARY/FILENAME:presence
error 1:20 acq2/PRIMARY/FILENAME:type
error 1:20 acq2/PRIMARY/FILENAME:null
error 1:20 acq2/PRIMARY/FILENAME:value
error 1:20 acq2/PRIMARY/DATAMODL:presence
error 1:20 acq2/PRIMARY/DATAMODL:type
error 1:20 acq2/PRIMARY/DATAMODL:null
error 1:20 acq2/PRIMARY/DATAMODL:value
error 1:20 acq2/PRIMARY/TELESCOP:presence
error 1:20 acq2/PRIMARY/TELESCOP:type
error 1:20 acq2/PRIMARY/TELESCOP:null
error 1:20 acq2/PRIMARY/TELESCOP:value
error 1:21 acq2/PRIMARY/ORIGIN:presence
error 1:21 acq2/PRIMARY/ORIGIN:type
error 1:21 acq2/PRIMARY/ORIGIN:null
error 1:22 acq2/PRIMARY/TIMESYS:presence
error 1:22 acq2/PRIMARY/TIMESYS:type
error 1:22 acq2/PRIMARY/TIMESYS:null
error 1:22 acq2/PRIMARY/TIMESYS:value
error 1:23 acq2/PRIMARY/TIMEUNIT:presence
error 1:23 acq2/PRIMARY/TIMEUNIT:type
error 1:23 acq2/PRIMARY/TIMEUNIT:null
error 1:23 acq2/PRIMARY/TIMEUNIT:value
info 1:24 acq2/PRIMARY/FILETYPE:presence
error 1:24 acq2/PRIMARY/FILETYPE:type
error 1:24 acq2/PRIMARY/FILETYPE:null
error 1:25 acq2/PRIMARY/SDP_VER:presence
error 1:25 acq2/PRIMARY/SDP_VER:type
error 1:25 acq2/PRIMARY/SDP_VER:null
error 1:26 acq2/PRIMARY/PRD_VER:presence
error 1:26 acq2/PRIMARY/PRD_VER:type
error 1:26 acq2/PRIMARY/PRD_VER:null
error 1:26 acq2/PRIMARY/PRD_VER:matches
error 1:27 acq2/PRIMARY/OSS_VER:type
error 1:27 acq2/PRIMARY/OSS_VER:null
error 1:28 acq2/PRIMARY/GSC_VER:type
error 1:28 acq2/PRIMARY/GSC_VER:null
error 1:29 acq2/PRIMARY/HGA_MOVE:presence
error 1:29 acq2/PRIMARY/HGA_MOVE:type
error 1:29 acq2/PRIMARY/HGA_MOVE:null
error 1:30 acq2/PRIMARY/HGA_STRT:type
error 1:30 acq2/PRIMARY/HGA_STRT:null
error 1:31 acq2/PRIMARY/HGA_STOP:type
error 1:31 acq2/PRIMARY/HGA_STOP:null
error 1:32 acq2/PRIMARY/PWFSEET:presence
error 1:32 acq2/PRIMARY/PWFSEET:type
error 1:32 acq2/PRIMARY/PWFSEET:null
error 1:32 acq2/PRIMARY/PWFSEET:unit
error 1:33 acq2/PRIMARY/NWFSEST:presence
error 1:33 acq2/PRIMARY/NWFSEST:type
error 1:33 acq2/PRIMARY/NWFSEST:null
error 1:33 acq2/PRIMARY/NWFSEST:unit
error 1:34 acq2/PRIMARY/COMPRESS:type
error 1:34 acq2/PRIMARY/COMPRESS:null
error 1:51 acq2/PRIMARY/TITLE:presence
error 1:51 acq2/PRIMARY/TITLE:type
error 1:51 acq2/PRIMARY/TITLE:null
error 1:52 acq2/PRIMARY/PI_NAME:presence
error 1:52 acq2/PRIMARY/PI_NAME:type
error 1:52 acq2/PRIMARY/PI_NAME:null
error 1:53 acq2/PRIMARY/CATEGORY:presence
error 1:53 acq2/PRIMARY/CATEGORY:type
error 1:53 acq2/PRIMARY/CATEGORY:null
warning 1:53 acq2/PRIMARY/CATEGORY:in
error 1:54 acq2/PRIMARY/SUBCAT:type
error 1:54 acq2/PRIMARY/SUBCAT:null
error 1:55 acq2/PRIMARY/SCICAT:type
error 1:55 acq2/PRIMARY/SCICAT:null
error 1:56 acq2/PRIMARY/CONT_ID:type
error 1:56 acq2/PRIMARY/CONT_ID:null
error 1:63 acq2/PRIMARY/DATE-OBS:presence
error 1:63 acq2/PRIMARY/DATE-OBS:type
error 1:63 acq2/PRIMARY/DATE-OBS:null
error 1:64 acq2/PRIMARY/TIME-OBS:presence
error 1:64 acq2/PRIMARY/TIME-OBS:type
error 1:64 acq2/PRIMARY/TIME-OBS:null
error 1:65 acq2/PRIMARY/DATE-BEG:presence
error 1:65 acq2/PRIMARY/DATE-BEG:type
error 1:65 acq2/PRIMARY/DATE-BEG:null
error 1:66 acq2/PRIMARY/DATE-END:presence
error 1:66 acq2/PRIMARY/DATE-END:type
error 1:66 acq2/PRIMARY/DATE-END:null
error 1:67 acq2/PRIMARY/OBS_ID:presence
error 1:67 acq2/PRIMARY/OBS_ID:type
error 1:67 acq2/PRIMARY/OBS_ID:null
error 1:67 acq2/PRIMARY/OBS_ID:matches
error 1:68 acq2/PRIMARY/VISIT_ID:presence
error 1:68 acq2/PRIMARY/VISIT_ID:type
error 1:68 acq2/PRIMARY/VISIT_ID:null
error 1:68 acq2/PRIMARY/VISIT_ID:limit
error 1:69 acq2/PRIMARY/PROGRAM:presence
error 1:69 acq2/PRIMARY/PROGRAM:type
error 1:69 acq2/PRIMARY/PROGRAM:null
error 1:69 acq2/PRIMARY/PROGRAM:limit
error 1:69 acq2/PRIMARY/OBSERVTN:presence
error 1:69 acq2/PRIMARY/OBSERVTN:type
error 1:69 acq2/PRIMARY/OBSERVTN:null
error 1:69 acq2/PRIMARY/OBSERVTN:limit
error 1:69 acq2/PRIMARY/VISIT:presence
error 1:69 acq2/PRIMARY/VISIT:type
error 1:69 acq2/PRIMARY/VISIT:null
error 1:69 acq2/PRIMARY/VISIT:limit
error 1:70 acq2/PRIMARY/OBSLABEL:type
error 1:70 acq2/PRIMARY/OBSLABEL:null
error 1:71 acq2/PRIMARY/OBSFOLDR:type
error 1:71 acq2/PRIMARY/OBSFOLDR:null
error 1:98 acq2/PRIMARY/ENG_QUAL:presence
error 1:98 acq2/PRIMARY/ENG_QUAL:type
error 1:98 acq2/PRIMARY/ENG_QUAL:null
error 1:98 acq2/PRIMARY/ENG_QUAL:in
error 1:99 acq2/PRIMARY/ENGQLPTG:type
error 1:99 acq2/PRIMARY/ENGQLPTG:null
error 1:99 acq2/PRIMARY/ENGQLPTG:in
error 1:100 acq2/PRIMARY/VISITYPE:presence
error 1:100 acq2/PRIMARY/VISITYPE:type
error 1:100 acq2/PRIMARY/VISITYPE:null
error 1:100 acq2/PRIMARY/VISITYPE:in
error 1:101 acq2/PRIMARY/VSTSTART:presence
error 1:101 acq2/PRIMARY/VSTSTART:type
error 1:101 acq2/PRIMARY/VSTSTART:null
error 1:102 acq2/PRIMARY/VISITSTA:presence
error 1:102 acq2/PRIMARY/VISITSTA:type
error 1:102 acq2/PRIMARY/VISITSTA:null
error 1:103 acq2/PRIMARY/NEXPOSUR:presence
error 1:103 acq2/PRIMARY/NEXPOSUR:type
error 1:103 acq2/PRIMARY/NEXPOSUR:null
error 1:103 acq2/PRIMARY/NEXPOSUR:limit
error 1:104 acq2/PRIMARY/INTARGET:presence
error 1:104 acq2/PRIMARY/INTARGET:type
error 1:104 acq2/PRIMARY/INTARGET:null
error 1:105 acq2/PRIMARY/TARGOOPP:presence
error 1:105 acq2/PRIMARY/TARGOOPP:type
error 1:105 acq2/PRIMARY/TARGOOPP:null
error 1:106 acq2/PRIMARY/TSOVISIT:presence
error 1:106 acq2/PRIMARY/TSOVISIT:type
error 1:106 acq2/PRIMARY/TSOVISIT:null
error 1:107 acq2/PRIMARY/EXP_ONLY:presence
error 1:107 acq2/PRIMARY/EXP_ONLY:type
error 1:107 acq2/PRIMARY/EXP_ONLY:null
error 1:108 acq2/PRIMARY/CROWDFLD:type
error 1:108 acq2/PRIMARY/CROWDFLD:null
error 0:54 acq2/PRIMARY/INSTRUME:presence
error 0:54 acq2/PRIMARY/INSTRUME:type
error 0:54 acq2/PRIMARY/INSTRUME:null
error 0:54 acq2/PRIMARY/INSTRUME:value
error 0:55 acq2/PRIMARY/DETECTOR:presence
error 0:55 acq2/PRIMARY/DETECTOR:type
error 0:55 acq2/PRIMARY/DETECTOR:null
error 0:55 acq2/PRIMARY/DETECTOR:in
error 0:56 acq2/PRIMARY/FOCUSPOS:type
error 0:56 acq2/PRIMARY/FOCUSPOS:null
error 1:236 acq2/PRIMARY/EXP_TYPE:presence
error 1:236 acq2/PRIMARY/EXP_TYPE:type
error 1:236 acq2/PRIMARY/EXP_TYPE:null
error 1:236 acq2/PRIMARY/EXP_TYPE:value
error 1:236 acq2/PRIMARY/EXP_TYPE:in
error 1:236 acq2/PRIMARY/NINTS:presence
error 1:236 acq2/PRIMARY/NINTS:type
error 1:236 acq2/PRIMARY/NINTS:null
error 1:236 acq2/PRIMARY/NINTS:value
error 3:36 acq2/PRIMARY/NINTS:limit
error 1:237 acq2/PRIMARY/READPATT:presence
error 1:237 acq2/PRIMARY/READPATT:type
error 1:237 acq2/PRIMARY/READPATT:null
error 1:237 acq2/PRIMARY/READPATT:value
error 1:237 acq2/PRIMARY/READPATT:in
error 1:238 acq2/PRIMARY/NGROUPS:presence
error 1:238 acq2/PRIMARY/NGROUPS:type
error 1:238 acq2/PRIMARY/NGROUPS:null
error 1:238 acq2/PRIMARY/NGROUPS:value
error 1:238 acq2/PRIMARY/NGROUPS:limit
error 1:239 acq2/PRIMARY/NFRAMES:presence
error 1:239 acq2/PRIMARY/NFRAMES:type
error 1:239 acq2/PRIMARY/NFRAMES:null
error 1:239 acq2/PRIMARY/NFRAMES:in
error 1:239 acq2/PRIMARY/NFRAMES:limit
error 1:240 acq2/PRIMARY/FRMDIVSR:presence
error 1:240 acq2/PRIMARY/FRMDIVSR:type
error 1:240 acq2/PRIMARY/FRMDIVSR:null
error 1:240 acq2/PRIMARY/FRMDIVSR:limit
error 1:241 acq2/PRIMARY/GROUPGAP:presence
error 1:241 acq2/PRIMARY/GROUPGAP:type
error 1:241 acq2/PRIMARY/GROUPGAP:null
error 1:241 acq2/PRIMARY/GROUPGAP:limit
error 1:242 acq2/PRIMARY/DRPFRMS1:presence
error 1:242 acq2/PRIMARY/DRPFRMS1:type
error 1:242 acq2/PRIMARY/DRPFRMS1:null
error 1:242 acq2/PRIMARY/DRPFRMS1:limit
error 1:243 acq2/PRIMARY/DRPFRMS3:presence
error 1:243 acq2/PRIMARY/DRPFRMS3:type
error 1:243 acq2/PRIMARY/DRPFRMS3:null
error 1:243 acq2/PRIMARY/DRPFRMS3:limit
error 1:244 acq2/PRIMARY/NSAMPLES:presence
error 1:244 acq2/PRIMARY/NSAMPLES:type
error 1:244 acq2/PRIMARY/NSAMPLES:null
error 1:244 acq2/PRIMARY/NSAMPLES:limit
error 1:245 acq2/PRIMARY/TSAMPLE:presence
error 1:245 acq2/PRIMARY/TSAMPLE:type
error 1:245 acq2/PRIMARY/TSAMPLE:null
error 1:245 acq2/PRIMARY/TSAMPLE:unit
error 1:245 acq2/PRIMARY/TSAMPLE:limit
error 1:246 acq2/PRIMARY/TFRAME:presence
error 1:246 acq2/PRIMARY/TFRAME:type
error 1:246 acq2/PRIMARY/TFRAME:null
error 1:246 acq2/PRIMARY/TFRAME:unit
error 1:246 acq2/PRIMARY/TFRAME:limit
error 1:247 acq2/PRIMARY/TGROUP:presence
error 1:247 acq2/PRIMARY/TGROUP:type
error 1:247 acq2/PRIMARY/TGROUP:null
error 1:247 acq2/PRIMARY/TGROUP:unit
error 1:247 acq2/PRIMARY/TGROUP:limit
error 1:248 acq2/PRIMARY/EFFINTTM:presence
error 1:248 acq2/PRIMARY/EFFINTTM:type
error 1:248 acq2/PRIMARY/EFFINTTM:null
error 1:248 acq2/PRIMARY/EFFINTTM:unit
error 1:248 acq2/PRIMARY/EFFINTTM:limit
error 1:249 acq2/PRIMARY/DURATION:presence
error 1:249 acq2/PRIMARY/DURATION:type
error 1:249 acq2/PRIMARY/DURATION:null
error 1:249 acq2/PRIMARY/DURATION:unit
error 1:249 acq2/PRIMARY/DURATION:limit
error 1:250 acq2/PRIMARY/NRSTSTRT:presence
error 1:250 acq2/PRIMARY/NRSTSTRT:type
error 1:250 acq2/PRIMARY/NRSTSTRT:null
error 1:250 acq2/PRIMARY/NRSTSTRT:limit
error 1:251 acq2/PRIMARY/NRESETS:presence
error 1:251 acq2/PRIMARY/NRESETS:type
error 1:251 acq2/PRIMARY/NRESETS:null
error 1:251 acq2/PRIMARY/NRESETS:limit
error 1:252 acq2/PRIMARY/ZEROFRAM:presence
error 1:252 acq2/PRIMARY/ZEROFRAM:type
error 1:252 acq2/PRIMARY/ZEROFRAM:null
error 1:253 acq2/PRIMARY/DATAPROB:presence
error 1:253 acq2/PRIMARY/DATAPROB:type
error 1:253 acq2/PRIMARY/DATAPROB:null
error 1:254 acq2/PRIMARY/SCA_NUM:presence
error 1:254 acq2/PRIMARY/SCA_NUM:type
error 1:254 acq2/PRIMARY/SCA_NUM:null
error 1:255 acq2/PRIMARY/DATAMODE:presence
error 1:255 acq2/PRIMARY/DATAMODE:type
error 1:255 acq2/PRIMARY/DATAMODE:null
error 1:318 acq2/PRIMARY/SUBARRAY:presence
error 1:318 acq2/PRIMARY/SUBARRAY:type
error 1:318 acq2/PRIMARY/SUBARRAY:null
error 1:318 acq2/PRIMARY/SUBARRAY:value
warning 1:318 acq2/PRIMARY/SUBARRAY:in
error 1:319 acq2/PRIMARY/SUB_SHRT:type
error 1:319 acq2/PRIMARY/SUB_SHRT:null
error 1:319 acq2/PRIMARY/SUB_SHRT:in
error 1:320 acq2/PRIMARY/SUB_LONG:type
error 1:320 acq2/PRIMARY/SUB_LONG:null
error 1:320 acq2/PRIMARY/SUB_LONG:in
error 1:321 acq2/PRIMARY/SUBSTRT1:presence
error 1:321 acq2/PRIMARY/SUBSTRT1:type
error 1:321 acq2/PRIMARY/SUBSTRT1:null
error 1:321 acq2/PRIMARY/SUBSTRT1:limit
error 1:322 acq2/PRIMARY/SUBSTRT2:presence
error 1:322 acq2/PRIMARY/SUBSTRT2:type
error 1:322 acq2/PRIMARY/SUBSTRT2:null
error 1:322 acq2/PRIMARY/SUBSTRT2:limit
error 1:323 acq2/PRIMARY/SUBSIZE1:presence
error 1:323 acq2/PRIMARY/SUBSIZE1:type
error 1:323 acq2/PRIMARY/SUBSIZE1:null
error 1:323 acq2/PRIMARY/SUBSIZE1:value
error 1:323 acq2/PRIMARY/SUBSIZE1:limit
error 1:324 acq2/PRIMARY/SUBSIZE2:presence
error 1:324 acq2/PRIMARY/SUBSIZE2:type
error 1:324 acq2/PRIMARY/SUBSIZE2:null
error 1:324 acq2/PRIMARY/SUBSIZE2:value
error 1:324 acq2/PRIMARY/SUBSIZE2:limit
error 1:325 acq2/PRIMARY/FASTAXIS:presence
error 1:325 acq2/PRIMARY/FASTAXIS:type
error 1:325 acq2/PRIMARY/FASTAXIS:null
error 1:325 acq2/PRIMARY/FASTAXIS:in
error 1:326 acq2/PRIMARY/SLOWAXIS:presence
error 1:326 acq2/PRIMARY/SLOWAXIS:type
error 1:326 acq2/PRIMARY/SLOWAXIS:null
error 1:326 acq2/PRIMARY/SLOWAXIS:in
error 1:327 acq2/PRIMARY/DETXCOR:type
error 1:327 acq2/PRIMARY/DETXCOR:null
error 1:328 acq2/PRIMARY/DETYCOR:type
error 1:328 acq2/PRIMARY/DETYCOR:null
error 1:329 acq2/PRIMARY/DETXSIZ:type
error 1:329 acq2/PRIMARY/DETXSIZ:null
error 1:329 acq2/PRIMARY/DETXSIZ:limit
error 1:330 acq2/PRIMARY/DETYSIZ:type
error 1:330 acq2/PRIMARY/DETYSIZ:null
error 1:330 acq2/PRIMARY/DETYSIZ:limit
error 1:331 acq2/PRIMARY/MSTR_RD1:type
error 1:331 acq2/PRIMARY/MSTR_RD1:null
error 1:331 acq2/PRIMARY/MSTR_RD1:limit
error 1:332 acq2/PRIMARY/MSTR_SK1:type
error 1:332 acq2/PRIMARY/MSTR_SK1:null
error 1:332 acq2/PRIMARY/MSTR_SK1:limit
error 1:333 acq2/PRIMARY/MSTR_RD2:type
error 1:333 acq2/PRIMARY/MSTR_RD2:null
error 1:333 acq2/PRIMARY/MSTR_RD2:limit
error 1:334 acq2/PRIMARY/MSTR_SK2:type
error 1:334 acq2/PRIMARY/MSTR_SK2:null
error 1:334 acq2/PRIMARY/MSTR_SK2:limit
error 1:335 acq2/PRIMARY/MSTR_RPT:type
error 1:335 acq2/PRIMARY/MSTR_RPT:null
error 1:336 acq2/PRIMARY/MSTR_ILV:type
error 1:336 acq2/PRIMARY/MSTR_ILV:null
error 1:337 acq2/PRIMARY/SSTR_STP:type
error 1:337 acq2/PRIMARY/SSTR_STP:null
error 1:338 acq2/PRIMARY/SSTR_NST:type
error 1:338 acq2/PRIMARY/SSTR_NST:null
error 1:384 acq2/PRIMARY/APERNAME:presence
error 1:384 acq2/PRIMARY/APERNAME:type
error 1:384 acq2/PRIMARY/APERNAME:null
error 1:385 acq2/PRIMARY/PPS_APER:presence
error 1:385 acq2/PRIMARY/PPS_APER:type
error 1:385 acq2/PRIMARY/PPS_APER:null
error 1:386 acq2/PRIMARY/VA_RA:type
error 1:386 acq2/PRIMARY/VA_RA:null
error 1:386 acq2/PRIMARY/VA_RA:unit
error 1:387 acq2/PRIMARY/VA_DEC:type
error 1:387 acq2/PRIMARY/VA_DEC:null
error 1:387 acq2/PRIMARY/VA_DEC:unit
error 1:407 acq2/PRIMARY/GS_ORDER:presence
error 1:407 acq2/PRIMARY/GS_ORDER:type
error 1:407 acq2/PRIMARY/GS_ORDER:null
error 1:407 acq2/PRIMARY/GS_ORDER:limit
error 1:408 acq2/PRIMARY/GSSTRTTM:type
error 1:408 acq2/PRIMARY/GSSTRTTM:null
error 1:409 acq2/PRIMARY/GSENDTIM:type
error 1:409 acq2/PRIMARY/GSENDTIM:null
error 1:410 acq2/PRIMARY/GDSTARID:presence
error 1:410 acq2/PRIMARY/GDSTARID:type
error 1:410 acq2/PRIMARY/GDSTARID:null
error 1:411 acq2/PRIMARY/GS_RA:presence
error 1:411 acq2/PRIMARY/GS_RA:type
error 1:411 acq2/PRIMARY/GS_RA:null
error 1:411 acq2/PRIMARY/GS_RA:unit
error 4:47 acq2/PRIMARY/GS_RA:limit
error 1:412 acq2/PRIMARY/GS_DEC:presence
error 1:412 acq2/PRIMARY/GS_DEC:type
error 1:412 acq2/PRIMARY/GS_DEC:null
error 1:412 acq2/PRIMARY/GS_DEC:unit
error 4:48 acq2/PRIMARY/GS_DEC:limit
error 1:413 acq2/PRIMARY/GS_URA:type
error 1:413 acq2/PRIMARY/GS_URA:null
error 1:413 acq2/PRIMARY/GS_URA:unit
error 1:413 acq2/PRIMARY/GS_URA:limit
error 1:414 acq2/PRIMARY/GS_UDEC:type
error 1:414 acq2/PRIMARY/GS_UDEC:null
error 1:414 acq2/PRIMARY/GS_UDEC:unit
error 1:414 acq2/PRIMARY/GS_UDEC:limit
error 1:415 acq2/PRIMARY/GS_MAG:presence
error 1:415 acq2/PRIMARY/GS_MAG:type
error 1:415 acq2/PRIMARY/GS_MAG:null
error 1:415 acq2/PRIMARY/GS_MAG:unit
error 1:416 acq2/PRIMARY/GS_UMAG:type
error 1:416 acq2/PRIMARY/GS_UMAG:null
error 1:416 acq2/PRIMARY/GS_UMAG:unit
error 1:416 acq2/PRIMARY/GS_UMAG:limit
error 1:417 acq2/PRIMARY/GS_EPOCH:type
error 1:417 acq2/PRIMARY/GS_EPOCH:null
error 1:418 acq2/PRIMARY/GS_MURA:type
error 1:418 acq2/PRIMARY/GS_MURA:null
error 1:418 acq2/PRIMARY/GS_MURA:unit
error 1:419 acq2/PRIMARY/GS_MUDEC:type
error 1:419 acq2/PRIMARY/GS_MUDEC:null
error 1:419 acq2/PRIMARY/GS_MUDEC:unit
error 1:420 acq2/PRIMARY/GS_PARA:type
error 1:420 acq2/PRIMARY/GS_PARA:null
error 1:420 acq2/PRIMARY/GS_PARA:unit
error 1:421 acq2/PRIMARY/GS_V3_PA:type
error 1:421 acq2/PRIMARY/GS_V3_PA:null
error 1:421 acq2/PRIMARY/GS_V3_PA:unit
error 1:422 acq2/PRIMARY/FGS_APER:type
error 1:422 acq2/PRIMARY/FGS_APER:null
error 1:423 acq2/PRIMARY/GSIDL_X:type
error 1:423 acq2/PRIMARY/GSIDL_X:null
error 1:424 acq2/PRIMARY/GSIDL_Y:type
error 1:424 acq2/PRIMARY/GSIDL_Y:null
error 1:425 acq2/PRIMARY/GSCENTX:type
error 1:425 acq2/PRIMARY/GSCENTX:null
error 1:425 acq2/PRIMARY/GSCENTX:unit
error 1:426 acq2/PRIMARY/GSCENTY:type
error 1:426 acq2/PRIMARY/GSCENTY:null
error 1:426 acq2/PRIMARY/GSCENTY:unit
error 1:427 acq2/PRIMARY/PCS_MODE:presence
error 1:427 acq2/PRIMARY/PCS_MODE:type
error 1:427 acq2/PRIMARY/PCS_MODE:null
error 1:427 acq2/PRIMARY/PCS_MODE:in
error 1:428 acq2/PRIMARY/VISITEND:type
error 1:428 acq2/PRIMARY/VISITEND:null
error 0:62 acq2/PRIMARY/GF_START:presence
error 0:62 acq2/PRIMARY/GF_START:type
error 0:62 acq2/PRIMARY/GF_START:null
error 0:63 acq2/PRIMARY/GF_END:presence
error 0:63 acq2/PRIMARY/GF_END:type
error 0:63 acq2/PRIMARY/GF_END:null
error 0:64 acq2/PRIMARY/DATASTRT:presence
error 0:64 acq2/PRIMARY/DATASTRT:type
error 0:64 acq2/PRIMARY/DATASTRT:null
error 0:64 acq2/PRIMARY/DATASTRT:unit
error 0:65 acq2/PRIMARY/DATAEND:presence
error 0:65 acq2/PRIMARY/DATAEND:type
error 0:65 acq2/PRIMARY/DATAEND:null
error 0:65 acq2/PRIMARY/DATAEND:unit
error 0:66 acq2/PRIMARY/GSACSTAT:presence
error 0:66 acq2/PRIMARY/GSACSTAT:type
error 0:66 acq2/PRIMARY/GSACSTAT:null
warning 0:66 acq2/PRIMARY/GSACSTAT:in
error 1:38 acq2/PRIMARY/CAL_VER:presence
error 1:38 acq2/PRIMARY/CAL_VER:type
error 1:38 acq2/PRIMARY/CAL_VER:null
error 1:38 acq2/PRIMARY/CAL_VER:matches
error 1:39 acq2/PRIMARY/CAL_VCS:presence
error 1:39 acq2/PRIMARY/CAL_VCS:type
error 1:39 acq2/PRIMARY/CAL_VCS:null
error 1:40 acq2/PRIMARY/CRDS_VER:presence
error 1:40 acq2/PRIMARY/CRDS_VER:type
error 1:40 acq2/PRIMARY/CRDS_VER:null
error 1:40 acq2/PRIMARY/CRDS_VER:matches
error 1:41 acq2/PRIMARY/CRDS_CTX:presence
error 1:41 acq2/PRIMARY/CRDS_CTX:type
error 1:41 acq2/PRIMARY/CRDS_CTX:null
error 1:41 acq2/PRIMARY/CRDS_CTX:matches
error 1:46 acq2/PRIMARY/ASNPOOL:type
error 1:46 acq2/PRIMARY/ASNPOOL:null
error 1:46 acq2/PRIMARY/ASNTABLE:type
error 1:46 acq2/PRIMARY/ASNTABLE:null
error 1:438 acq2/PRIMARY/R_AREA:type
error 1:438 acq2/PRIMARY/R_AREA:null
error 1:438 acq2/PRIMARY/R_AREA:matches
error 1:439 acq2/PRIMARY/R_BARSHA:type
error 1:439 acq2/PRIMARY/R_BARSHA:null
error 1:439 acq2/PRIMARY/R_BARSHA:matches
error 1:440 acq2/PRIMARY/R_BKG:type
error 1:440 acq2/PRIMARY/R_BKG:null
error 1:440 acq2/PRIMARY/R_BKG:matches
error 1:441 acq2/PRIMARY/R_CAMERA:type
error 1:441 acq2/PRIMARY/R_CAMERA:null
error 1:441 acq2/PRIMARY/R_CAMERA:matches
error 1:442 acq2/PRIMARY/R_CHRCOR:type
error 1:442 acq2/PRIMARY/R_CHRCOR:null
error 1:442 acq2/PRIMARY/R_CHRCOR:matches
error 1:443 acq2/PRIMARY/R_COLLIM:type
error 1:443 acq2/PRIMARY/R_COLLIM:null
error 1:443 acq2/PRIMARY/R_COLLIM:matches
error 1:444 acq2/PRIMARY/R_CUBPAR:type
error 1:444 acq2/PRIMARY/R_CUBPAR:null
error 1:444 acq2/PRIMARY/R_CUBPAR:matches
error 1:445 acq2/PRIMARY/R_DARK:type
error 1:445 acq2/PRIMARY/R_DARK:null
error 1:445 acq2/PRIMARY/R_DARK:matches
error 1:446 acq2/PRIMARY/R_DFLAT:type
error 1:446 acq2/PRIMARY/R_DFLAT:null
error 1:446 acq2/PRIMARY/R_DFLAT:matches
error 1:447 acq2/PRIMARY/R_DISPER:type
error 1:447 acq2/PRIMARY/R_DISPER:null
error 1:447 acq2/PRIMARY/R_DISPER:matches
error 1:448 acq2/PRIMARY/R_DISTOR:type
error 1:448 acq2/PRIMARY/R_DISTOR:null
error 1:448 acq2/PRIMARY/R_DISTOR:matches
error 1:449 acq2/PRIMARY/R_EXTR1D:type
error 1:449 acq2/PRIMARY/R_EXTR1D:null
error 1:449 acq2/PRIMARY/R_EXTR1D:matches
error 1:450 acq2/PRIMARY/R_FFLAT:type
error 1:450 acq2/PRIMARY/R_FFLAT:null
error 1:450 acq2/PRIMARY/R_FFLAT:matches
error 1:451 acq2/PRIMARY/R_FILOFF:type
error 1:451 acq2/PRIMARY/R_FILOFF:null
error 1:451 acq2/PRIMARY/R_FILOFF:matches
error 1:452 acq2/PRIMARY/R_FLAT:type
error 1:452 acq2/PRIMARY/R_FLAT:null
error 1:452 acq2/PRIMARY/R_FLAT:matches
error 1:453 acq2/PRIMARY/R_FORE:type
error 1:453 acq2/PRIMARY/R_FORE:null
error 1:453 acq2/PRIMARY/R_FORE:matches
error 1:454 acq2/PRIMARY/R_FPA:type
error 1:454 acq2/PRIMARY/R_FPA:null
error 1:454 acq2/PRIMARY/R_FPA:matches
error 1:455 acq2/PRIMARY/R_FRIFRQ:type
error 1:455 acq2/PRIMARY/R_FRIFRQ:null
error 1:455 acq2/PRIMARY/R_FRIFRQ:matches
error 1:456 acq2/PRIMARY/R_FRINGE:type
error 1:456 acq2/PRIMARY/R_FRINGE:null
error 1:456 acq2/PRIMARY/R_FRINGE:matches
error 1:457 acq2/PRIMARY/R_GAIN:type
error 1:457 acq2/PRIMARY/R_GAIN:null
error 1:457 acq2/PRIMARY/R_GAIN:matches
error 1:458 acq2/PRIMARY/R_IFUFOR:type
error 1:458 acq2/PRIMARY/R_IFUFOR:null
error 1:458 acq2/PRIMARY/R_IFUFOR:matches
error 1:459 acq2/PRIMARY/R_IFUPOS:type
error 1:459 acq2/PRIMARY/R_IFUPOS:null
error 1:459 acq2/PRIMARY/R_IFUPOS:matches
error 1:460 acq2/PRIMARY/R_IFUSLI:type
error 1:460 acq2/PRIMARY/R_IFUSLI:null
error 1:460 acq2/PRIMARY/R_IFUSLI:matches
error 1:461 acq2/PRIMARY/R_IPC:type
error 1:461 acq2/PRIMARY/R_IPC:null
error 1:461 acq2/PRIMARY/R_IPC:matches
error 1:462 acq2/PRIMARY/R_LASTFR:type
error 1:462 acq2/PRIMARY/R_LASTFR:null
error 1:462 acq2/PRIMARY/R_LASTFR:matches
error 1:463 acq2/PRIMARY/R_LINEAR:type
error 1:463 acq2/PRIMARY/R_LINEAR:null
error 1:463 acq2/PRIMARY/R_LINEAR:matches
error 1:464 acq2/PRIMARY/R_MASK:type
error 1:464 acq2/PRIMARY/R_MASK:null
error 1:464 acq2/PRIMARY/R_MASK:matches
error 1:465 acq2/PRIMARY/R_MIREMI:type
error 1:465 acq2/PRIMARY/R_MIREMI:null
error 1:465 acq2/PRIMARY/R_MIREMI:matches
error 1:466 acq2/PRIMARY/R_MRSPT:type
error 1:466 acq2/PRIMARY/R_MRSPT:null
error 1:466 acq2/PRIMARY/R_MRSPT:matches
error 1:467 acq2/PRIMARY/R_MRSXAR:type
error 1:467 acq2/PRIMARY/R_MRSXAR:null
error 1:467 acq2/PRIMARY/R_MRSXAR:matches
error 1:468 acq2/PRIMARY/R_MSA:type
error 1:468 acq2/PRIMARY/R_MSA:null
error 1:468 acq2/PRIMARY/R_MSA:matches
error 1:469 acq2/PRIMARY/R_MSAOPE:type
error 1:469 acq2/PRIMARY/R_MSAOPE:null
error 1:469 acq2/PRIMARY/R_MSAOPE:matches
error 1:470 acq2/PRIMARY/R_NRM:type
error 1:470 acq2/PRIMARY/R_NRM:null
error 1:470 acq2/PRIMARY/R_NRM:matches
error 1:471 acq2/PRIMARY/R_OTE:type
error 1:471 acq2/PRIMARY/R_OTE:null
error 1:471 acq2/PRIMARY/R_OTE:matches
error 1:472 acq2/PRIMARY/R_PERSAT:type
error 1:472 acq2/PRIMARY/R_PERSAT:null
error 1:472 acq2/PRIMARY/R_PERSAT:matches
error 1:473 acq2/PRIMARY/R_PHOTOM:type
error 1:473 acq2/PRIMARY/R_PHOTOM:null
error 1:473 acq2/PRIMARY/R_PHOTOM:matches
error 1:474 acq2/PRIMARY/R_PSFMAS:type
error 1:474 acq2/PRIMARY/R_PSFMAS:null
error 1:474 acq2/PRIMARY/R_PSFMAS:matches
error 1:475 acq2/PRIMARY/R_PSTSOS:type
error 1:475 acq2/PRIMARY/R_PSTSOS:null
error 1:475 acq2/PRIMARY/R_PSTSOS:matches
error 1:476 acq2/PRIMARY/R_PTHLOS:type
error 1:476 acq2/PRIMARY/R_PTHLOS:null
error 1:476 acq2/PRIMARY/R_PTHLOS:matches
error 1:477 acq2/PRIMARY/R_READNO:type
error 1:477 acq2/PRIMARY/R_READNO:null
error 1:477 acq2/PRIMARY/R_READNO:matches
error 1:478 acq2/PRIMARY/R_REFPIX:type
error 1:478 acq2/PRIMARY/R_REFPIX:null
error 1:478 acq2/PRIMARY/R_REFPIX:matches
error 1:479 acq2/PRIMARY/R_REGION:type
error 1:479 acq2/PRIMARY/R_REGION:null
error 1:479 acq2/PRIMARY/R_REGION:matches
error 1:480 acq2/PRIMARY/R_RESAMP:type
error 1:480 acq2/PRIMARY/R_RESAMP:null
error 1:480 acq2/PRIMARY/R_RESAMP:matches
error 1:481 acq2/PRIMARY/R_RESET:type
error 1:481 acq2/PRIMARY/R_RESET:null
error 1:481 acq2/PRIMARY/R_RESET:matches
error 1:482 acq2/PRIMARY/R_RESOL:type
error 1:482 acq2/PRIMARY/R_RESOL:null
error 1:482 acq2/PRIMARY/R_RESOL:matches
error 1:483 acq2/PRIMARY/R_RSCD:type
error 1:483 acq2/PRIMARY/R_RSCD:null
error 1:483 acq2/PRIMARY/R_RSCD:matches
error 1:484 acq2/PRIMARY/R_SATURA:type
error 1:484 acq2/PRIMARY/R_SATURA:null
error 1:484 acq2/PRIMARY/R_SATURA:matches
error 1:485 acq2/PRIMARY/R_SFLAT:type
error 1:485 acq2/PRIMARY/R_SFLAT:null
error 1:485 acq2/PRIMARY/R_SFLAT:matches
error 1:486 acq2/PRIMARY/R_SIRSKL:type
error 1:486 acq2/PRIMARY/R_SIRSKL:null
error 1:486 acq2/PRIMARY/R_SIRSKL:matches
error 1:487 acq2/PRIMARY/R_SPCWCS:type
error 1:487 acq2/PRIMARY/R_SPCWCS:null
error 1:487 acq2/PRIMARY/R_SPCWCS:matches
error 1:488 acq2/PRIMARY/R_SPKERN:type
error 1:488 acq2/PRIMARY/R_SPKERN:null
error 1:488 acq2/PRIMARY/R_SPKERN:matches
error 1:489 acq2/PRIMARY/R_SPPROF:type
error 1:489 acq2/PRIMARY/R_SPPROF:null
error 1:489 acq2/PRIMARY/R_SPPROF:matches
error 1:490 acq2/PRIMARY/R_SPTRAC:type
error 1:490 acq2/PRIMARY/R_SPTRAC:null
error 1:490 acq2/PRIMARY/R_SPTRAC:matches
error 1:491 acq2/PRIMARY/R_STRAY:type
error 1:491 acq2/PRIMARY/R_STRAY:null
error 1:491 acq2/PRIMARY/R_STRAY:matches
error 1:492 acq2/PRIMARY/R_SUPERB:type
error 1:492 acq2/PRIMARY/R_SUPERB:null
error 1:492 acq2/PRIMARY/R_SUPERB:matches
error 1:493 acq2/PRIMARY/R_THRPUT:type
error 1:493 acq2/PRIMARY/R_THRPUT:null
error 1:493 acq2/PRIMARY/R_THRPUT:matches
error 1:494 acq2/PRIMARY/R_TRPDEN:type
error 1:494 acq2/PRIMARY/R_TRPDEN:null
error 1:494 acq2/PRIMARY/R_TRPDEN:matches
error 1:495 acq2/PRIMARY/R_TRPPAR:type
error 1:495 acq2/PRIMARY/R_TRPPAR:null
error 1:495 acq2/PRIMARY/R_TRPPAR:matches
error 1:496 acq2/PRIMARY/R_TSPHOT:type
error 1:496 acq2/PRIMARY/R_TSPHOT:null
error 1:496 acq2/PRIMARY/R_TSPHOT:matches
error 1:497 acq2/PRIMARY/R_V2V3:type
error 1:497 acq2/PRIMARY/R_V2V3:null
error 1:497 acq2/PRIMARY/R_V2V3:matches
error 1:498 acq2/PRIMARY/R_WAVCOR:type
error 1:498 acq2/PRIMARY/R_WAVCOR:null
error 1:498 acq2/PRIMARY/R_WAVCOR:matches
error 1:499 acq2/PRIMARY/R_WAVMAP:type
error 1:499 acq2/PRIMARY/R_WAVMAP:null
error 1:499 acq2/PRIMARY/R_WAVMAP:matches
error 1:500 acq2/PRIMARY/R_WAVRAN:type
error 1:500 acq2/PRIMARY/R_WAVRAN:null
error 1:500 acq2/PRIMARY/R_WAVRAN:matches
error 1:505 acq2/PRIMARY/S_AMIANA:type
error 1:505 acq2/PRIMARY/S_AMIANA:null
error 1:505 acq2/PRIMARY/S_AMIANA:in
error 1:506 acq2/PRIMARY/S_AMINOR:type
error 1:506 acq2/PRIMARY/S_AMINOR:null
error 1:506 acq2/PRIMARY/S_AMINOR:in
error 1:507 acq2/PRIMARY/S_BARSHA:type
error 1:507 acq2/PRIMARY/S_BARSHA:null
error 1:507 acq2/PRIMARY/S_BARSHA:in
error 1:508 acq2/PRIMARY/S_BKDSUB:type
error 1:508 acq2/PRIMARY/S_BKDSUB:null
error 1:508 acq2/PRIMARY/S_BKDSUB:in
error 1:509 acq2/PRIMARY/S_BPXSLF:type
error 1:509 acq2/PRIMARY/S_BPXSLF:null
error 1:509 acq2/PRIMARY/S_BPXSLF:in
error 1:510 acq2/PRIMARY/S_CHGMIG:type
error 1:510 acq2/PRIMARY/S_CHGMIG:null
error 1:510 acq2/PRIMARY/S_CHGMIG:in
error 1:511 acq2/PRIMARY/S_CLNFNS:type
error 1:511 acq2/PRIMARY/S_CLNFNS:null
error 1:511 acq2/PRIMARY/S_CLNFNS:in
error 1:512 acq2/PRIMARY/S_COMB1D:type
error 1:512 acq2/PRIMARY/S_COMB1D:null
error 1:512 acq2/PRIMARY/S_COMB1D:in
error 1:513 acq2/PRIMARY/S_CONTAM:type
error 1:513 acq2/PRIMARY/S_CONTAM:null
error 1:513 acq2/PRIMARY/S_CONTAM:in
error 1:514 acq2/PRIMARY/S_DARK:type
error 1:514 acq2/PRIMARY/S_DARK:null
error 1:514 acq2/PRIMARY/S_DARK:in
error 1:515 acq2/PRIMARY/S_DQINIT:type
error 1:515 acq2/PRIMARY/S_DQINIT:null
error 1:515 acq2/PRIMARY/S_DQINIT:in
error 1:516 acq2/PRIMARY/S_ERRINI:type
error 1:516 acq2/PRIMARY/S_ERRINI:null
error 1:516 acq2/PRIMARY/S_ERRINI:in
error 1:517 acq2/PRIMARY/S_EXTR1D:type
error 1:517 acq2/PRIMARY/S_EXTR1D:null
error 1:517 acq2/PRIMARY/S_EXTR1D:in
error 1:518 acq2/PRIMARY/S_EXTR2D:type
error 1:518 acq2/PRIMARY/S_EXTR2D:null
error 1:518 acq2/PRIMARY/S_EXTR2D:in
error 1:519 acq2/PRIMARY/S_FLAT:type
error 1:519 acq2/PRIMARY/S_FLAT:null
error 1:519 acq2/PRIMARY/S_FLAT:in
error 1:520 acq2/PRIMARY/S_FRINGE:type
error 1:520 acq2/PRIMARY/S_FRINGE:null
error 1:520 acq2/PRIMARY/S_FRINGE:in
error 1:521 acq2/PRIMARY/S_FRSTFR:type
error 1:521 acq2/PRIMARY/S_FRSTFR:null
error 1:521 acq2/PRIMARY/S_FRSTFR:in
error 1:522 acq2/PRIMARY/S_GANSCL:type
error 1:522 acq2/PRIMARY/S_GANSCL:null
error 1:522 acq2/PRIMARY/S_GANSCL:in
error 1:523 acq2/PRIMARY/S_GRPSCL:type
error 1:523 acq2/PRIMARY/S_GRPSCL:null
error 1:523 acq2/PRIMARY/S_GRPSCL:in
error 1:524 acq2/PRIMARY/S_GUICDS:presence
error 1:524 acq2/PRIMARY/S_GUICDS:type
error 1:524 acq2/PRIMARY/S_GUICDS:null
error 1:524 acq2/PRIMARY/S_GUICDS:in
error 1:525 acq2/PRIMARY/S_IFUCUB:type
error 1:525 acq2/PRIMARY/S_IFUCUB:null
error 1:525 acq2/PRIMARY/S_IFUCUB:in
error 1:526 acq2/PRIMARY/S_IMPRNT:type
error 1:526 acq2/PRIMARY/S_IMPRNT:null
error 1:526 acq2/PRIMARY/S_IMPRNT:in
error 1:527 acq2/PRIMARY/S_IPC:type
error 1:527 acq2/PRIMARY/S_IPC:null
error 1:527 acq2/PRIMARY/S_IPC:in
error 1:528 acq2/PRIMARY/S_JUMP:type
error 1:528 acq2/PRIMARY/S_JUMP:null
error 1:528 acq2/PRIMARY/S_JUMP:in
error 1:529 acq2/PRIMARY/S_KLIP:type
error 1:529 acq2/PRIMARY/S_KLIP:null
error 1:529 acq2/PRIMARY/S_KLIP:in
error 1:530 acq2/PRIMARY/S_LASTFR:type
error 1:530 acq2/PRIMARY/S_LASTFR:null
error 1:530 acq2/PRIMARY/S_LASTFR:in
error 1:531 acq2/PRIMARY/S_LINEAR:type
error 1:531 acq2/PRIMARY/S_LINEAR:null
error 1:531 acq2/PRIMARY/S_LINEAR:in
error 1:532 acq2/PRIMARY/S_MIREMI:type
error 1:532 acq2/PRIMARY/S_MIREMI:null
error 1:532 acq2/PRIMARY/S_MIREMI:in
error 1:533 acq2/PRIMARY/S_MSAFLG:type
error 1:533 acq2/PRIMARY/S_MSAFLG:null
error 1:533 acq2/PRIMARY/S_MSAFLG:in
error 1:534 acq2/PRIMARY/S_MSBSUB:type
error 1:534 acq2/PRIMARY/S_MSBSUB:null
error 1:534 acq2/PRIMARY/S_MSBSUB:in
error 1:535 acq2/PRIMARY/S_MTWCS:type
error 1:535 acq2/PRIMARY/S_MTWCS:null
error 1:535 acq2/PRIMARY/S_MTWCS:in
error 1:536 acq2/PRIMARY/S_OUTLIR:type
error 1:536 acq2/PRIMARY/S_OUTLIR:null
error 1:536 acq2/PRIMARY/S_OUTLIR:in
error 1:537 acq2/PRIMARY/S_PCTFRM:type
error 1:537 acq2/PRIMARY/S_PCTFRM:null
error 1:537 acq2/PRIMARY/S_PCTFRM:in
error 1:538 acq2/PRIMARY/S_PERSIS:type
error 1:538 acq2/PRIMARY/S_PERSIS:null
error 1:538 acq2/PRIMARY/S_PERSIS:in
error 1:539 acq2/PRIMARY/S_PHOTOM:type
error 1:539 acq2/PRIMARY/S_PHOTOM:null
error 1:539 acq2/PRIMARY/S_PHOTOM:in
error 1:540 acq2/PRIMARY/S_PSFALI:type
error 1:540 acq2/PRIMARY/S_PSFALI:null
error 1:540 acq2/PRIMARY/S_PSFALI:in
error 1:541 acq2/PRIMARY/S_PSFSTK:type
error 1:541 acq2/PRIMARY/S_PSFSTK:null
error 1:541 acq2/PRIMARY/S_PSFSTK:in
error 1:542 acq2/PRIMARY/S_PTHLOS:type
error 1:542 acq2/PRIMARY/S_PTHLOS:null
error 1:542 acq2/PRIMARY/S_PTHLOS:in
error 1:543 acq2/PRIMARY/S_PXREPL:type
error 1:543 acq2/PRIMARY/S_PXREPL:null
error 1:543 acq2/PRIMARY/S_PXREPL:in
error 1:544 acq2/PRIMARY/S_RAMP:type
error 1:544 acq2/PRIMARY/S_RAMP:null
error 1:544 acq2/PRIMARY/S_RAMP:in
error 1:545 acq2/PRIMARY/S_REFPIX:type
error 1:545 acq2/PRIMARY/S_REFPIX:null
error 1:545 acq2/PRIMARY/S_REFPIX:in
error 1:546 acq2/PRIMARY/S_RESAMP:type
error 1:546 acq2/PRIMARY/S_RESAMP:null
error 1:546 acq2/PRIMARY/S_RESAMP:in
error 1:547 acq2/PRIMARY/S_RESET:type
error 1:547 acq2/PRIMARY/S_RESET:null
error 1:547 acq2/PRIMARY/S_RESET:in
error 1:548 acq2/PRIMARY/S_RESFRI:type
error 1:548 acq2/PRIMARY/S_RESFRI:null
error 1:548 acq2/PRIMARY/S_RESFRI:in
error 1:549 acq2/PRIMARY/S_RSCD:type
error 1:549 acq2/PRIMARY/S_RSCD:null
error 1:549 acq2/PRIMARY/S_RSCD:in
error 1:550 acq2/PRIMARY/S_SATURA:type
error 1:550 acq2/PRIMARY/S_SATURA:null
error 1:550 acq2/PRIMARY/S_SATURA:in
error 1:551 acq2/PRIMARY/S_SKYMAT:type
error 1:551 acq2/PRIMARY/S_SKYMAT:null
error 1:551 acq2/PRIMARY/S_SKYMAT:in
error 1:552 acq2/PRIMARY/S_SPLEAK:type
error 1:552 acq2/PRIMARY/S_SPLEAK:null
error 1:552 acq2/PRIMARY/S_SPLEAK:in
error 1:553 acq2/PRIMARY/S_SRCCAT:type
error 1:553 acq2/PRIMARY/S_SRCCAT:null
error 1:553 acq2/PRIMARY/S_SRCCAT:in
error 1:554 acq2/PRIMARY/S_SRCTYP:type
error 1:554 acq2/PRIMARY/S_SRCTYP:null
error 1:554 acq2/PRIMARY/S_SRCTYP:in
error 1:555 acq2/PRIMARY/S_STRAY:type
error 1:555 acq2/PRIMARY/S_STRAY:null
error 1:555 acq2/PRIMARY/S_STRAY:in
error 1:556 acq2/PRIMARY/S_SUPERB:type
error 1:556 acq2/PRIMARY/S_SUPERB:null
error 1:556 acq2/PRIMARY/S_SUPERB:in
error 1:557 acq2/PRIMARY/S_TACNTR:type
error 1:557 acq2/PRIMARY/S_TACNTR:null
error 1:557 acq2/PRIMARY/S_TACNTR:in
error 1:558 acq2/PRIMARY/S_TELEMI:type
error 1:558 acq2/PRIMARY/S_TELEMI:null
error 1:558 acq2/PRIMARY/S_TELEMI:in
error 1:559 acq2/PRIMARY/S_TRCMOD:type
error 1:559 acq2/PRIMARY/S_TRCMOD:null
error 1:559 acq2/PRIMARY/S_TRCMOD:in
error 1:560 acq2/PRIMARY/S_TSPHOT:type
error 1:560 acq2/PRIMARY/S_TSPHOT:null
error 1:560 acq2/PRIMARY/S_TSPHOT:in
error 1:561 acq2/PRIMARY/S_TWKREG:type
error 1:561 acq2/PRIMARY/S_TWKREG:null
error 1:561 acq2/PRIMARY/S_TWKREG:in
error 1:562 acq2/PRIMARY/S_WAVCOR:type
error 1:562 acq2/PRIMARY/S_WAVCOR:null
error 1:562 acq2/PRIMARY/S_WAVCOR:in
error 1:563 acq2/PRIMARY/S_WCS:type
error 1:563 acq2/PRIMARY/S_WCS:null
error 1:563 acq2/PRIMARY/S_WCS:in
error 1:564 acq2/PRIMARY/S_WFSCOM:type
error 1:564 acq2/PRIMARY/S_WFSCOM:null
error 1:564 acq2/PRIMARY/S_WFSCOM:in
error 1:565 acq2/PRIMARY/S_WHTLIT:type
error 1:565 acq2/PRIMARY/S_WHTLIT:null
error 1:565 acq2/PRIMARY/S_WHTLIT:in
error 1:573 acq2/PRIMARY/TCATFILE:type
error 1:573 acq2/PRIMARY/TCATFILE:null
error 1:574 acq2/PRIMARY/SCATFILE:type
error 1:574 acq2/PRIMARY/SCATFILE:null
error 1:575 acq2/PRIMARY/SEGMFILE:type
error 1:575 acq2/PRIMARY/SEGMFILE:null
error 1:576 acq2/PRIMARY/DIRIMAGE:type
error 1:576 acq2/PRIMARY/DIRIMAGE:null
error 1:577 acq2/PRIMARY/BKGMETH:type
error 1:577 acq2/PRIMARY/BKGMETH:null
error 1:578 acq2/PRIMARY/BKGLEVEL:type
error 1:578 acq2/PRIMARY/BKGLEVEL:null
error 1:579 acq2/PRIMARY/BKGSUB:type
error 1:579 acq2/PRIMARY/BKGSUB:null
error 1:580 acq2/PRIMARY/MASTERBG:type
error 1:580 acq2/PRIMARY/MASTERBG:null
error 1:581 acq2/PRIMARY/BKGD_SCL:type
error 1:581 acq2/PRIMARY/BKGD_SCL:null
error 1:581 acq2/PRIMARY/BKGD_SCL:unit
error 1:582 acq2/PRIMARY/SOSSWDTH:type
error 1:582 acq2/PRIMARY/SOSSWDTH:null
error 1:582 acq2/PRIMARY/SOSSWDTH:unit
error 1:583 acq2/PRIMARY/TIKFACTR:type
error 1:583 acq2/PRIMARY/TIKFACTR:null
error 1:583 acq2/PRIMARY/TIKFACTR:unit
error 1:584 acq2/PRIMARY/SOSSDLTX:type
error 1:584 acq2/PRIMARY/SOSSDLTX:null
error 1:584 acq2/PRIMARY/SOSSDLTX:unit
error 1:585 acq2/PRIMARY/SOSSDLTY:type
error 1:585 acq2/PRIMARY/SOSSDLTY:null
error 1:585 acq2/PRIMARY/SOSSDLTY:unit
error 1:586 acq2/PRIMARY/SOSSROTN:type
error 1:586 acq2/PRIMARY/SOSSROTN:null
error 1:586 acq2/PRIMARY/SOSSROTN:unit
error 1:587 acq2/PRIMARY/OVERSAMP:type
error 1:587 acq2/PRIMARY/OVERSAMP:null
error 1:587 acq2/PRIMARY/OVERSAMP:unit
error 1:588 acq2/PRIMARY/THRESHLD:type
error 1:588 acq2/PRIMARY/THRESHLD:null
error 1:589 acq2/PRIMARY/INT[i]SKIP:type
error 1:589 acq2/PRIMARY/INT[i]SKIP:null
error 1:589 acq2/PRIMARY/INT[i]SKIP:limit
error 1:590 acq2/PRIMARY/INT[i]UGP1:type
error 1:590 acq2/PRIMARY/INT[i]UGP1:null
error 1:590 acq2/PRIMARY/INT[i]UGP1:limit
error 1:591 acq2/PRIMARY/INT[i]BORS:type
error 1:591 acq2/PRIMARY/INT[i]BORS:null
error 1:591 acq2/PRIMARY/INT[i]BORS:limit
error 0:440 acq2/PRIMARY:shape
error 1:73 acq2/PRIMARY:DATE-BEG-DATE-END
error 1:74 acq2/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:82 acq2/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:340 acq2/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 acq2/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:68 acq2/PRIMARY:DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS
error 0:69 acq2/PRIMARY:DATE-BEG-DATASTRT
error 0:70 acq2/PRIMARY:DATE-END-DATAEND
error 0:71 acq2/PRIMARY:DURATION-DATAEND-DATASTRT
error 0:72 acq2/PRIMARY:GF_START-GF_END
warning 0:440 acq2/PRIMARY:undeclared-keyword
error 0:117 acq2/SCI:presence
error 0:117 acq2/SCI:kind
error 0:117 acq2/SCI:match
error 1:612 acq2/SCI/REFFRAME:presence
error 1:612 acq2/SCI/REFFRAME:type
error 1:612 acq2/SCI/REFFRAME:null
error 1:612 acq2/SCI/REFFRAME:value
error 1:613 acq2/SCI/EPH_TYPE:presence
error 1:613 acq2/SCI/EPH_TYPE:type
error 1:613 acq2/SCI/EPH_TYPE:null
error 1:613 acq2/SCI/EPH_TYPE:in
error 1:614 acq2/SCI/EPH_TIME:presence
error 1:614 acq2/SCI/EPH_TIME:type
error 1:614 acq2/SCI/EPH_TIME:null
error 1:614 acq2/SCI/EPH_TIME:unit
error 1:615 acq2/SCI/JWST_X:presence
error 1:615 acq2/SCI/JWST_X:type
error 1:615 acq2/SCI/JWST_X:null
error 1:615 acq2/SCI/JWST_X:unit
error 1:616 acq2/SCI/JWST_Y:presence
error 1:616 acq2/SCI/JWST_Y:type
error 1:616 acq2/SCI/JWST_Y:null
error 1:616 acq2/SCI/JWST_Y:unit
error 1:617 acq2/SCI/JWST_Z:presence
error 1:617 acq2/SCI/JWST_Z:type
error 1:617 acq2/SCI/JWST_Z:null
error 1:617 acq2/SCI/JWST_Z:unit
error 1:618 acq2/SCI/OBSGEO-X:presence
error 1:618 acq2/SCI/OBSGEO-X:type
error 1:618 acq2/SCI/OBSGEO-X:null
error 1:618 acq2/SCI/OBSGEO-X:unit
error 1:619 acq2/SCI/OBSGEO-Y:presence
error 1:619 acq2/SCI/OBSGEO-Y:type
error 1:619 acq2/SCI/OBSGEO-Y:null
error 1:619 acq2/SCI/OBSGEO-Y:unit
error 1:620 acq2/SCI/OBSGEO-Z:presence
error 1:620 acq2/SCI/OBSGEO-Z:type
error 1:620 acq2/SCI/OBSGEO-Z:null
error 1:620 acq2/SCI/OBSGEO-Z:unit
error 1:621 acq2/SCI/JWST_DX:presence
error 1:621 acq2/SCI/JWST_DX:type
error 1:621 acq2/SCI/JWST_DX:null
error 1:621 acq2/SCI/JWST_DX:unit
error 1:622 acq2/SCI/JWST_DY:presence
error 1:622 acq2/SCI/JWST_DY:type
error 1:622 acq2/SCI/JWST_DY:null
error 1:622 acq2/SCI/JWST_DY:unit
error 1:623 acq2/SCI/JWST_DZ:presence
error 1:623 acq2/SCI/JWST_DZ:type
error 1:623 acq2/SCI/JWST_DZ:null
error 1:623 acq2/SCI/JWST_DZ:unit
error 1:624 acq2/SCI/OBSGEODX:presence
error 1:624 acq2/SCI/OBSGEODX:type
error 1:624 acq2/SCI/OBSGEODX:null
error 1:624 acq2/SCI/OBSGEODX:unit
error 1:625 acq2/SCI/OBSGEODY:presence
error 1:625 acq2/SCI/OBSGEODY:type
error 1:625 acq2/SCI/OBSGEODY:null
error 1:625 acq2/SCI/OBSGEODY:unit
error 1:626 acq2/SCI/OBSGEODZ:presence
error 1:626 acq2/SCI/OBSGEODZ:type
error 1:626 acq2/SCI/OBSGEODZ:null
error 1:626 acq2/SCI/OBSGEODZ:unit
error 0:81 acq2/SCI/RADESYS:presence
error 0:81 acq2/SCI/RADESYS:type
error 0:81 acq2/SCI/RADESYS:null
error 0:81 acq2/SCI/RADESYS:value
error 0:82 acq2/SCI/PA_APER:presence
error 0:82 acq2/SCI/PA_APER:type
error 0:82 acq2/SCI/PA_APER:null
error 0:82 acq2/SCI/PA_APER:unit
error 0:83 acq2/SCI/RA_V1:type
error 0:83 acq2/SCI/RA_V1:null
error 0:83 acq2/SCI/RA_V1:unit
error 4:47 acq2/SCI/RA_V1:limit
error 0:84 acq2/SCI/DEC_V1:type
error 0:84 acq2/SCI/DEC_V1:null
error 0:84 acq2/SCI/DEC_V1:unit
error 4:48 acq2/SCI/DEC_V1:limit
error 0:85 acq2/SCI/PA_V3:type
error 0:85 acq2/SCI/PA_V3:null
error 0:85 acq2/SCI/PA_V3:unit
error 1:651 acq2/SCI/V2_REF:presence
error 1:651 acq2/SCI/V2_REF:type
error 1:651 acq2/SCI/V2_REF:null
error 1:651 acq2/SCI/V2_REF:unit
error 1:652 acq2/SCI/V3_REF:presence
error 1:652 acq2/SCI/V3_REF:type
error 1:652 acq2/SCI/V3_REF:null
error 1:652 acq2/SCI/V3_REF:unit
error 1:653 acq2/SCI/VPARITY:presence
error 1:653 acq2/SCI/VPARITY:type
error 1:653 acq2/SCI/VPARITY:null
error 1:653 acq2/SCI/VPARITY:in
error 1:654 acq2/SCI/V3I_YANG:presence
error 1:654 acq2/SCI/V3I_YANG:type
error 1:654 acq2/SCI/V3I_YANG:null
error 1:654 acq2/SCI/V3I_YANG:unit
error 1:655 acq2/SCI/XREF_SCI:type
error 1:655 acq2/SCI/XREF_SCI:null
error 1:655 acq2/SCI/XREF_SCI:unit
error 1:656 acq2/SCI/YREF_SCI:type
error 1:656 acq2/SCI/YREF_SCI:null
error 1:656 acq2/SCI/YREF_SCI:unit
error 0:88 acq2/SCI/RA_REF:type
error 0:88 acq2/SCI/RA_REF:null
error 0:88 acq2/SCI/RA_REF:unit
error 0:89 acq2/SCI/DEC_REF:type
error 0:89 acq2/SCI/DEC_REF:null
error 0:89 acq2/SCI/DEC_REF:unit
error 4:48 acq2/SCI/DEC_REF:limit
error 0:90 acq2/SCI/ROLL_REF:type
error 0:90 acq2/SCI/ROLL_REF:null
error 0:90 acq2/SCI/ROLL_REF:unit
error 4:78 acq2/SCI/WCSAXES:presence
error 4:78 acq2/SCI/WCSAXES:type
error 4:78 acq2/SCI/WCSAXES:null
error 4:78 acq2/SCI/WCSAXES:limit
error 4:79 acq2/SCI/CTYPE[i]:presence
error 4:79 acq2/SCI/CTYPE[i]:type
error 4:79 acq2/SCI/CTYPE[i]:null
error 4:79 acq2/SCI/CTYPE[i]:matches
error 4:80 acq2/SCI/CUNIT[i]:presence
error 4:80 acq2/SCI/CUNIT[i]:type
error 4:80 acq2/SCI/CUNIT[i]:null
error 4:80 acq2/SCI/CUNIT[i]:value
error 4:81 acq2/SCI/CRPIX[i]:presence
error 4:81 acq2/SCI/CRPIX[i]:type
error 4:81 acq2/SCI/CRPIX[i]:null
error 4:81 acq2/SCI/CRPIX[i]:unit
error 4:82 acq2/SCI/CRVAL[i]:presence
error 4:82 acq2/SCI/CRVAL[i]:type
error 4:82 acq2/SCI/CRVAL[i]:null
error 4:82 acq2/SCI/CRVAL[i]:unit
error 4:83 acq2/SCI/CDELT[i]:type
error 4:83 acq2/SCI/CDELT[i]:null
error 4:83 acq2/SCI/CDELT[i]:unit
error 4:84 acq2/SCI/PC[i]_[j]:type
error 4:84 acq2/SCI/PC[i]_[j]:null
error 4:84 acq2/SCI/PC[i]_[j]:unit
error 4:85 acq2/SCI/CD[i]_[j]:type
error 4:85 acq2/SCI/CD[i]_[j]:null
error 4:85 acq2/SCI/CD[i]_[j]:unit
error 4:86 acq2/SCI/LONPOLE:type
error 4:86 acq2/SCI/LONPOLE:null
error 4:86 acq2/SCI/LONPOLE:unit
error 4:87 acq2/SCI/LATPOLE:type
error 4:87 acq2/SCI/LATPOLE:null
error 4:87 acq2/SCI/LATPOLE:unit
error 0:117 acq2/SCI:type
error 0:117 acq2/SCI:shape
error 0:117 acq2/SCI:unit
error 4:89 acq2/SCI:exists-CD1_1-CDELT1
error 4:90 acq2/SCI:exists-CD1_1-PC1_1
warning 0:117 acq2/SCI:undeclared-keyword
error 0:120 acq2/ERR:presence
error 0:120 acq2/ERR:kind
error 0:120 acq2/ERR:match
error 0:120 acq2/ERR:type
error 0:120 acq2/ERR:shape
error 0:120 acq2/ERR:unit
error 0:120 acq2/ERR:limit
warning 0:120 acq2/ERR:undeclared-keyword
error 0:121 acq2/DQ:presence
error 0:121 acq2/DQ:kind
error 0:121 acq2/DQ:match
error 0:121 acq2/DQ:type
error 0:121 acq2/DQ:shape
error 0:121 acq2/DQ:null
error 0:121 acq2/DQ:bits
warning 0:121 acq2/DQ:undeclared-keyword
error 0:455 acq2/ASDF:presence
error 0:455 acq2/ASDF:kind
error 0:455 acq2/ASDF:match
warning 0:455 acq2/ASDF:undeclared-keyword
error 0:457 acq2/ASDF.tree/data:presence
error 0:457 acq2/ASDF.tree/data:type
error 0:457 acq2/ASDF.tree/data:source
error 0:455 acq2/ASDF.tree:type
error 1:20 acq2/ASDF.tree/meta.date:mirror
error 1:20 acq2/ASDF.tree/meta.filename:mirror
error 1:20 acq2/ASDF.tree/meta.model_type:mirror
error 1:20 acq2/ASDF.tree/meta.telescope:mirror
error 1:69 acq2/ASDF.tree/meta.observation.program_number:mirror
error 1:69 acq2/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 acq2/ASDF.tree/meta.observation.visit_number:mirror
error 1:236 acq2/ASDF.tree/meta.exposure.type:mirror
error 1:236 acq2/ASDF.tree/meta.exposure.nints:mirror
error 1:318 acq2/ASDF.tree/meta.subarray.name:mirror
error 1:38 acq2/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 acq2/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 acq2/ASDF.tree/meta.asn.table_name:mirror
error 0:468 track_raw:name
error 1:864 track_raw/name/program:value
error 1:865 track_raw/name/obs:value
error 1:866 track_raw/name/visit:value
error 0:227 track_raw/name/stamp:value
error 0:462 track_raw:undeclared-hdu
error 1:20 track_raw/PRIMARY/DATE:presence
error 1:20 track_raw/PRIMARY/DATE:type
error 1:20 track_raw/PRIMARY/DATE:null
error 1:20 track_raw/PRIMARY/FILENAME:presence
error 1:20 track_raw/PRIMARY/FILENAME:type
error 1:20 track_raw/PRIMARY/FILENAME:null
error 1:20 track_raw/PRIMARY/FILENAME:value
error 1:20 track_raw/PRIMARY/DATAMODL:presence
error 1:20 track_raw/PRIMARY/DATAMODL:type
error 1:20 track_raw/PRIMARY/DATAMODL:null
error 1:20 track_raw/PRIMARY/DATAMODL:in
error 1:20 track_raw/PRIMARY/TELESCOP:presence
error 1:20 track_raw/PRIMARY/TELESCOP:type
error 1:20 track_raw/PRIMARY/TELESCOP:null
error 1:20 track_raw/PRIMARY/TELESCOP:value
error 1:21 track_raw/PRIMARY/ORIGIN:presence
error 1:21 track_raw/PRIMARY/ORIGIN:type
error 1:21 track_raw/PRIMARY/ORIGIN:null
error 1:22 track_raw/PRIMARY/TIMESYS:presence
error 1:22 track_raw/PRIMARY/TIMESYS:type
error 1:22 track_raw/PRIMARY/TIMESYS:null
error 1:22 track_raw/PRIMARY/TIMESYS:value
error 1:23 track_raw/PRIMARY/TIMEUNIT:presence
error 1:23 track_raw/PRIMARY/TIMEUNIT:type
error 1:23 track_raw/PRIMARY/TIMEUNIT:null
error 1:23 track_raw/PRIMARY/TIMEUNIT:value
info 1:24 track_raw/PRIMARY/FILETYPE:presence
error 1:24 track_raw/PRIMARY/FILETYPE:type
error 1:24 track_raw/PRIMARY/FILETYPE:null
error 1:25 track_raw/PRIMARY/SDP_VER:presence
error 1:25 track_raw/PRIMARY/SDP_VER:type
error 1:25 track_raw/PRIMARY/SDP_VER:null
error 1:26 track_raw/PRIMARY/PRD_VER:presence
error 1:26 track_raw/PRIMARY/PRD_VER:type
error 1:26 track_raw/PRIMARY/PRD_VER:null
error 1:26 track_raw/PRIMARY/PRD_VER:matches
error 1:27 track_raw/PRIMARY/OSS_VER:type
error 1:27 track_raw/PRIMARY/OSS_VER:null
error 1:28 track_raw/PRIMARY/GSC_VER:type
error 1:28 track_raw/PRIMARY/GSC_VER:null
error 1:29 track_raw/PRIMARY/HGA_MOVE:presence
error 1:29 track_raw/PRIMARY/HGA_MOVE:type
error 1:29 track_raw/PRIMARY/HGA_MOVE:null
error 1:30 track_raw/PRIMARY/HGA_STRT:type
error 1:30 track_raw/PRIMARY/HGA_STRT:null
error 1:31 track_raw/PRIMARY/HGA_STOP:type
error 1:31 track_raw/PRIMARY/HGA_STOP:null
error 1:32 track_raw/PRIMARY/PWFSEET:presence
error 1:32 track_raw/PRIMARY/PWFSEET:type
error 1:32 track_raw/PRIMARY/PWFSEET:null
error 1:32 track_raw/PRIMARY/PWFSEET:unit
error 1:33 track_raw/PRIMARY/NWFSEST:presence
error 1:33 track_raw/PRIMARY/NWFSEST:type
error 1:33 track_raw/PRIMARY/NWFSEST:null
error 1:33 track_raw/PRIMARY/NWFSEST:unit
error 1:34 track_raw/PRIMARY/COMPRESS:type
error 1:34 track_raw/PRIMARY/COMPRESS:null
error 1:51 track_raw/PRIMARY/TITLE:presence
error 1:51 track_raw/PRIMARY/TITLE:type
error 1:51 track_raw/PRIMARY/TITLE:null
error 1:52 track_raw/PRIMARY/PI_NAME:presence
error 1:52 track_raw/PRIMARY/PI_NAME:type
error 1:52 track_raw/PRIMARY/PI_NAME:null
error 1:53 track_raw/PRIMARY/CATEGORY:presence
error 1:53 track_raw/PRIMARY/CATEGORY:type
error 1:53 track_raw/PRIMARY/CATEGORY:null
warning 1:53 track_raw/PRIMARY/CATEGORY:in
error 1:54 track_raw/PRIMARY/SUBCAT:type
error 1:54 track_raw/PRIMARY/SUBCAT:null
error 1:55 track_raw/PRIMARY/SCICAT:type
error 1:55 track_raw/PRIMARY/SCICAT:null
error 1:56 track_raw/PRIMARY/CONT_ID:type
error 1:56 track_raw/PRIMARY/CONT_ID:null
error 1:63 track_raw/PRIMARY/DATE-OBS:presence
error 1:63 track_raw/PRIMARY/DATE-OBS:type
error 1:63 track_raw/PRIMARY/DATE-OBS:null
error 1:64 track_raw/PRIMARY/TIME-OBS:presence
error 1:64 track_raw/PRIMARY/TIME-OBS:type
error 1:64 track_raw/PRIMARY/TIME-OBS:null
error 1:65 track_raw/PRIMARY/DATE-BEG:presence
error 1:65 track_raw/PRIMARY/DATE-BEG:type
error 1:65 track_raw/PRIMARY/DATE-BEG:null
error 1:66 track_raw/PRIMARY/DATE-END:presence
error 1:66 track_raw/PRIMARY/DATE-END:type
error 1:66 track_raw/PRIMARY/DATE-END:null
error 1:67 track_raw/PRIMARY/OBS_ID:presence
error 1:67 track_raw/PRIMARY/OBS_ID:type
error 1:67 track_raw/PRIMARY/OBS_ID:null
error 1:67 track_raw/PRIMARY/OBS_ID:matches
error 1:68 track_raw/PRIMARY/VISIT_ID:presence
error 1:68 track_raw/PRIMARY/VISIT_ID:type
error 1:68 track_raw/PRIMARY/VISIT_ID:null
error 1:68 track_raw/PRIMARY/VISIT_ID:limit
error 1:69 track_raw/PRIMARY/PROGRAM:presence
error 1:69 track_raw/PRIMARY/PROGRAM:type
error 1:69 track_raw/PRIMARY/PROGRAM:null
error 1:69 track_raw/PRIMARY/PROGRAM:limit
error 1:69 track_raw/PRIMARY/OBSERVTN:presence
error 1:69 track_raw/PRIMARY/OBSERVTN:type
error 1:69 track_raw/PRIMARY/OBSERVTN:null
error 1:69 track_raw/PRIMARY/OBSERVTN:limit
error 1:69 track_raw/PRIMARY/VISIT:presence
error 1:69 track_raw/PRIMARY/VISIT:type
error 1:69 track_raw/PRIMARY/VISIT:null
error 1:69 track_raw/PRIMARY/VISIT:limit
error 1:70 track_raw/PRIMARY/OBSLABEL:type
error 1:70 track_raw/PRIMARY/OBSLABEL:null
error 1:71 track_raw/PRIMARY/OBSFOLDR:type
error 1:71 track_raw/PRIMARY/OBSFOLDR:null
error 1:98 track_raw/PRIMARY/ENG_QUAL:presence
error 1:98 track_raw/PRIMARY/ENG_QUAL:type
error 1:98 track_raw/PRIMARY/ENG_QUAL:null
error 1:98 track_raw/PRIMARY/ENG_QUAL:in
error 1:99 track_raw/PRIMARY/ENGQLPTG:type
error 1:99 track_raw/PRIMARY/ENGQLPTG:null
error 1:99 track_raw/PRIMARY/ENGQLPTG:in
error 1:100 track_raw/PRIMARY/VISITYPE:presence
error 1:100 track_raw/PRIMARY/VISITYPE:type
error 1:100 track_raw/PRIMARY/VISITYPE:null
error 1:100 track_raw/PRIMARY/VISITYPE:in
error 1:101 track_raw/PRIMARY/VSTSTART:presence
error 1:101 track_raw/PRIMARY/VSTSTART:type
error 1:101 track_raw/PRIMARY/VSTSTART:null
error 1:102 track_raw/PRIMARY/VISITSTA:presence
error 1:102 track_raw/PRIMARY/VISITSTA:type
error 1:102 track_raw/PRIMARY/VISITSTA:null
error 1:103 track_raw/PRIMARY/NEXPOSUR:presence
error 1:103 track_raw/PRIMARY/NEXPOSUR:type
error 1:103 track_raw/PRIMARY/NEXPOSUR:null
error 1:103 track_raw/PRIMARY/NEXPOSUR:limit
error 1:104 track_raw/PRIMARY/INTARGET:presence
error 1:104 track_raw/PRIMARY/INTARGET:type
error 1:104 track_raw/PRIMARY/INTARGET:null
error 1:105 track_raw/PRIMARY/TARGOOPP:presence
error 1:105 track_raw/PRIMARY/TARGOOPP:type
error 1:105 track_raw/PRIMARY/TARGOOPP:null
error 1:106 track_raw/PRIMARY/TSOVISIT:presence
error 1:106 track_raw/PRIMARY/TSOVISIT:type
error 1:106 track_raw/PRIMARY/TSOVISIT:null
error 1:107 track_raw/PRIMARY/EXP_ONLY:presence
error 1:107 track_raw/PRIMARY/EXP_ONLY:type
error 1:107 track_raw/PRIMARY/EXP_ONLY:null
error 1:108 track_raw/PRIMARY/CROWDFLD:type
error 1:108 track_raw/PRIMARY/CROWDFLD:null
error 0:54 track_raw/PRIMARY/INSTRUME:presence
error 0:54 track_raw/PRIMARY/INSTRUME:type
error 0:54 track_raw/PRIMARY/INSTRUME:null
error 0:54 track_raw/PRIMARY/INSTRUME:value
error 0:55 track_raw/PRIMARY/DETECTOR:presence
error 0:55 track_raw/PRIMARY/DETECTOR:type
error 0:55 track_raw/PRIMARY/DETECTOR:null
error 0:55 track_raw/PRIMARY/DETECTOR:in
error 0:56 track_raw/PRIMARY/FOCUSPOS:type
error 0:56 track_raw/PRIMARY/FOCUSPOS:null
error 1:236 track_raw/PRIMARY/EXP_TYPE:presence
error 1:236 track_raw/PRIMARY/EXP_TYPE:type
error 1:236 track_raw/PRIMARY/EXP_TYPE:null
error 1:236 track_raw/PRIMARY/EXP_TYPE:value
error 1:236 track_raw/PRIMARY/EXP_TYPE:in
error 1:236 track_raw/PRIMARY/NINTS:presence
error 1:236 track_raw/PRIMARY/NINTS:type
error 1:236 track_raw/PRIMARY/NINTS:null
error 1:236 track_raw/PRIMARY/NINTS:value
error 3:36 track_raw/PRIMARY/NINTS:limit
error 1:237 track_raw/PRIMARY/READPATT:presence
error 1:237 track_raw/PRIMARY/READPATT:type
error 1:237 track_raw/PRIMARY/READPATT:null
error 1:237 track_raw/PRIMARY/READPATT:value
error 1:237 track_raw/PRIMARY/READPATT:in
error 1:238 track_raw/PRIMARY/NGROUPS:presence
error 1:238 track_raw/PRIMARY/NGROUPS:type
error 1:238 track_raw/PRIMARY/NGROUPS:null
error 1:238 track_raw/PRIMARY/NGROUPS:value
error 1:238 track_raw/PRIMARY/NGROUPS:limit
error 1:239 track_raw/PRIMARY/NFRAMES:presence
error 1:239 track_raw/PRIMARY/NFRAMES:type
error 1:239 track_raw/PRIMARY/NFRAMES:null
error 1:239 track_raw/PRIMARY/NFRAMES:in
error 1:239 track_raw/PRIMARY/NFRAMES:limit
error 1:240 track_raw/PRIMARY/FRMDIVSR:presence
error 1:240 track_raw/PRIMARY/FRMDIVSR:type
error 1:240 track_raw/PRIMARY/FRMDIVSR:null
error 1:240 track_raw/PRIMARY/FRMDIVSR:limit
error 1:241 track_raw/PRIMARY/GROUPGAP:presence
error 1:241 track_raw/PRIMARY/GROUPGAP:type
error 1:241 track_raw/PRIMARY/GROUPGAP:null
error 1:241 track_raw/PRIMARY/GROUPGAP:limit
error 1:242 track_raw/PRIMARY/DRPFRMS1:presence
error 1:242 track_raw/PRIMARY/DRPFRMS1:type
error 1:242 track_raw/PRIMARY/DRPFRMS1:null
error 1:242 track_raw/PRIMARY/DRPFRMS1:limit
error 1:243 track_raw/PRIMARY/DRPFRMS3:presence
error 1:243 track_raw/PRIMARY/DRPFRMS3:type
error 1:243 track_raw/PRIMARY/DRPFRMS3:null
error 1:243 track_raw/PRIMARY/DRPFRMS3:limit
error 1:244 track_raw/PRIMARY/NSAMPLES:presence
error 1:244 track_raw/PRIMARY/NSAMPLES:type
error 1:244 track_raw/PRIMARY/NSAMPLES:null
error 1:244 track_raw/PRIMARY/NSAMPLES:limit
error 1:245 track_raw/PRIMARY/TSAMPLE:presence
error 1:245 track_raw/PRIMARY/TSAMPLE:type
error 1:245 track_raw/PRIMARY/TSAMPLE:null
error 1:245 track_raw/PRIMARY/TSAMPLE:unit
error 1:245 track_raw/PRIMARY/TSAMPLE:limit
error 1:246 track_raw/PRIMARY/TFRAME:presence
error 1:246 track_raw/PRIMARY/TFRAME:type
error 1:246 track_raw/PRIMARY/TFRAME:null
error 1:246 track_raw/PRIMARY/TFRAME:unit
error 1:246 track_raw/PRIMARY/TFRAME:limit
error 1:247 track_raw/PRIMARY/TGROUP:presence
error 1:247 track_raw/PRIMARY/TGROUP:type
error 1:247 track_raw/PRIMARY/TGROUP:null
error 1:247 track_raw/PRIMARY/TGROUP:unit
error 1:247 track_raw/PRIMARY/TGROUP:limit
error 1:248 track_raw/PRIMARY/EFFINTTM:presence
error 1:248 track_raw/PRIMARY/EFFINTTM:type
error 1:248 track_raw/PRIMARY/EFFINTTM:null
error 1:248 track_raw/PRIMARY/EFFINTTM:unit
error 1:248 track_raw/PRIMARY/EFFINTTM:limit
error 1:249 track_raw/PRIMARY/DURATION:presence
error 1:249 track_raw/PRIMARY/DURATION:type
error 1:249 track_raw/PRIMARY/DURATION:null
error 1:249 track_raw/PRIMARY/DURATION:unit
error 1:249 track_raw/PRIMARY/DURATION:limit
error 1:250 track_raw/PRIMARY/NRSTSTRT:presence
error 1:250 track_raw/PRIMARY/NRSTSTRT:type
error 1:250 track_raw/PRIMARY/NRSTSTRT:null
error 1:250 track_raw/PRIMARY/NRSTSTRT:limit
error 1:251 track_raw/PRIMARY/NRESETS:presence
error 1:251 track_raw/PRIMARY/NRESETS:type
error 1:251 track_raw/PRIMARY/NRESETS:null
error 1:251 track_raw/PRIMARY/NRESETS:limit
error 1:252 track_raw/PRIMARY/ZEROFRAM:presence
error 1:252 track_raw/PRIMARY/ZEROFRAM:type
error 1:252 track_raw/PRIMARY/ZEROFRAM:null
error 1:253 track_raw/PRIMARY/DATAPROB:presence
error 1:253 track_raw/PRIMARY/DATAPROB:type
error 1:253 track_raw/PRIMARY/DATAPROB:null
error 1:254 track_raw/PRIMARY/SCA_NUM:presence
error 1:254 track_raw/PRIMARY/SCA_NUM:type
error 1:254 track_raw/PRIMARY/SCA_NUM:null
error 1:255 track_raw/PRIMARY/DATAMODE:presence
error 1:255 track_raw/PRIMARY/DATAMODE:type
error 1:255 track_raw/PRIMARY/DATAMODE:null
error 1:318 track_raw/PRIMARY/SUBARRAY:presence
error 1:318 track_raw/PRIMARY/SUBARRAY:type
error 1:318 track_raw/PRIMARY/SUBARRAY:null
error 1:318 track_raw/PRIMARY/SUBARRAY:value
warning 1:318 track_raw/PRIMARY/SUBARRAY:in
error 1:319 track_raw/PRIMARY/SUB_SHRT:type
error 1:319 track_raw/PRIMARY/SUB_SHRT:null
error 1:319 track_raw/PRIMARY/SUB_SHRT:in
error 1:320 track_raw/PRIMARY/SUB_LONG:type
error 1:320 track_raw/PRIMARY/SUB_LONG:null
error 1:320 track_raw/PRIMARY/SUB_LONG:in
error 1:321 track_raw/PRIMARY/SUBSTRT1:presence
error 1:321 track_raw/PRIMARY/SUBSTRT1:type
error 1:321 track_raw/PRIMARY/SUBSTRT1:null
error 1:321 track_raw/PRIMARY/SUBSTRT1:limit
error 1:322 track_raw/PRIMARY/SUBSTRT2:presence
error 1:322 track_raw/PRIMARY/SUBSTRT2:type
error 1:322 track_raw/PRIMARY/SUBSTRT2:null
error 1:322 track_raw/PRIMARY/SUBSTRT2:limit
error 1:323 track_raw/PRIMARY/SUBSIZE1:presence
error 1:323 track_raw/PRIMARY/SUBSIZE1:type
error 1:323 track_raw/PRIMARY/SUBSIZE1:null
error 1:323 track_raw/PRIMARY/SUBSIZE1:value
error 1:323 track_raw/PRIMARY/SUBSIZE1:limit
error 1:324 track_raw/PRIMARY/SUBSIZE2:presence
error 1:324 track_raw/PRIMARY/SUBSIZE2:type
error 1:324 track_raw/PRIMARY/SUBSIZE2:null
error 1:324 track_raw/PRIMARY/SUBSIZE2:value
error 1:324 track_raw/PRIMARY/SUBSIZE2:limit
error 1:325 track_raw/PRIMARY/FASTAXIS:presence
error 1:325 track_raw/PRIMARY/FASTAXIS:type
error 1:325 track_raw/PRIMARY/FASTAXIS:null
error 1:325 track_raw/PRIMARY/FASTAXIS:in
error 1:326 track_raw/PRIMARY/SLOWAXIS:presence
error 1:326 track_raw/PRIMARY/SLOWAXIS:type
error 1:326 track_raw/PRIMARY/SLOWAXIS:null
error 1:326 track_raw/PRIMARY/SLOWAXIS:in
error 1:327 track_raw/PRIMARY/DETXCOR:type
error 1:327 track_raw/PRIMARY/DETXCOR:null
error 1:328 track_raw/PRIMARY/DETYCOR:type
error 1:328 track_raw/PRIMARY/DETYCOR:null
error 1:329 track_raw/PRIMARY/DETXSIZ:type
error 1:329 track_raw/PRIMARY/DETXSIZ:null
error 1:329 track_raw/PRIMARY/DETXSIZ:limit
error 1:330 track_raw/PRIMARY/DETYSIZ:type
error 1:330 track_raw/PRIMARY/DETYSIZ:null
error 1:330 track_raw/PRIMARY/DETYSIZ:limit
error 1:331 track_raw/PRIMARY/MSTR_RD1:type
error 1:331 track_raw/PRIMARY/MSTR_RD1:null
error 1:331 track_raw/PRIMARY/MSTR_RD1:limit
error 1:332 track_raw/PRIMARY/MSTR_SK1:type
error 1:332 track_raw/PRIMARY/MSTR_SK1:null
error 1:332 track_raw/PRIMARY/MSTR_SK1:limit
error 1:333 track_raw/PRIMARY/MSTR_RD2:type
error 1:333 track_raw/PRIMARY/MSTR_RD2:null
error 1:333 track_raw/PRIMARY/MSTR_RD2:limit
error 1:334 track_raw/PRIMARY/MSTR_SK2:type
error 1:334 track_raw/PRIMARY/MSTR_SK2:null
error 1:334 track_raw/PRIMARY/MSTR_SK2:limit
error 1:335 track_raw/PRIMARY/MSTR_RPT:type
error 1:335 track_raw/PRIMARY/MSTR_RPT:null
error 1:336 track_raw/PRIMARY/MSTR_ILV:type
error 1:336 track_raw/PRIMARY/MSTR_ILV:null
error 1:337 track_raw/PRIMARY/SSTR_STP:type
error 1:337 track_raw/PRIMARY/SSTR_STP:null
error 1:338 track_raw/PRIMARY/SSTR_NST:type
error 1:338 track_raw/PRIMARY/SSTR_NST:null
error 1:384 track_raw/PRIMARY/APERNAME:presence
error 1:384 track_raw/PRIMARY/APERNAME:type
error 1:384 track_raw/PRIMARY/APERNAME:null
error 1:385 track_raw/PRIMARY/PPS_APER:presence
error 1:385 track_raw/PRIMARY/PPS_APER:type
error 1:385 track_raw/PRIMARY/PPS_APER:null
error 1:386 track_raw/PRIMARY/VA_RA:type
error 1:386 track_raw/PRIMARY/VA_RA:null
error 1:386 track_raw/PRIMARY/VA_RA:unit
error 1:387 track_raw/PRIMARY/VA_DEC:type
error 1:387 track_raw/PRIMARY/VA_DEC:null
error 1:387 track_raw/PRIMARY/VA_DEC:unit
error 1:407 track_raw/PRIMARY/GS_ORDER:presence
error 1:407 track_raw/PRIMARY/GS_ORDER:type
error 1:407 track_raw/PRIMARY/GS_ORDER:null
error 1:407 track_raw/PRIMARY/GS_ORDER:limit
error 1:408 track_raw/PRIMARY/GSSTRTTM:type
error 1:408 track_raw/PRIMARY/GSSTRTTM:null
error 1:409 track_raw/PRIMARY/GSENDTIM:type
error 1:409 track_raw/PRIMARY/GSENDTIM:null
error 1:410 track_raw/PRIMARY/GDSTARID:presence
error 1:410 track_raw/PRIMARY/GDSTARID:type
error 1:410 track_raw/PRIMARY/GDSTARID:null
error 1:411 track_raw/PRIMARY/GS_RA:presence
error 1:411 track_raw/PRIMARY/GS_RA:type
error 1:411 track_raw/PRIMARY/GS_RA:null
error 1:411 track_raw/PRIMARY/GS_RA:unit
error 4:47 track_raw/PRIMARY/GS_RA:limit
error 1:412 track_raw/PRIMARY/GS_DEC:presence
error 1:412 track_raw/PRIMARY/GS_DEC:type
error 1:412 track_raw/PRIMARY/GS_DEC:null
error 1:412 track_raw/PRIMARY/GS_DEC:unit
error 4:48 track_raw/PRIMARY/GS_DEC:limit
error 1:413 track_raw/PRIMARY/GS_URA:type
error 1:413 track_raw/PRIMARY/GS_URA:null
error 1:413 track_raw/PRIMARY/GS_URA:unit
error 1:413 track_raw/PRIMARY/GS_URA:limit
error 1:414 track_raw/PRIMARY/GS_UDEC:type
error 1:414 track_raw/PRIMARY/GS_UDEC:null
error 1:414 track_raw/PRIMARY/GS_UDEC:unit
error 1:414 track_raw/PRIMARY/GS_UDEC:limit
error 1:415 track_raw/PRIMARY/GS_MAG:presence
error 1:415 track_raw/PRIMARY/GS_MAG:type
error 1:415 track_raw/PRIMARY/GS_MAG:null
error 1:415 track_raw/PRIMARY/GS_MAG:unit
error 1:416 track_raw/PRIMARY/GS_UMAG:type
error 1:416 track_raw/PRIMARY/GS_UMAG:null
error 1:416 track_raw/PRIMARY/GS_UMAG:unit
error 1:416 track_raw/PRIMARY/GS_UMAG:limit
error 1:417 track_raw/PRIMARY/GS_EPOCH:type
error 1:417 track_raw/PRIMARY/GS_EPOCH:null
error 1:418 track_raw/PRIMARY/GS_MURA:type
error 1:418 track_raw/PRIMARY/GS_MURA:null
error 1:418 track_raw/PRIMARY/GS_MURA:unit
error 1:419 track_raw/PRIMARY/GS_MUDEC:type
error 1:419 track_raw/PRIMARY/GS_MUDEC:null
error 1:419 track_raw/PRIMARY/GS_MUDEC:unit
error 1:420 track_raw/PRIMARY/GS_PARA:type
error 1:420 track_raw/PRIMARY/GS_PARA:null
error 1:420 track_raw/PRIMARY/GS_PARA:unit
error 1:421 track_raw/PRIMARY/GS_V3_PA:type
error 1:421 track_raw/PRIMARY/GS_V3_PA:null
error 1:421 track_raw/PRIMARY/GS_V3_PA:unit
error 1:422 track_raw/PRIMARY/FGS_APER:type
error 1:422 track_raw/PRIMARY/FGS_APER:null
error 1:423 track_raw/PRIMARY/GSIDL_X:type
error 1:423 track_raw/PRIMARY/GSIDL_X:null
error 1:424 track_raw/PRIMARY/GSIDL_Y:type
error 1:424 track_raw/PRIMARY/GSIDL_Y:null
error 1:425 track_raw/PRIMARY/GSCENTX:type
error 1:425 track_raw/PRIMARY/GSCENTX:null
error 1:425 track_raw/PRIMARY/GSCENTX:unit
error 1:426 track_raw/PRIMARY/GSCENTY:type
error 1:426 track_raw/PRIMARY/GSCENTY:null
error 1:426 track_raw/PRIMARY/GSCENTY:unit
error 1:427 track_raw/PRIMARY/PCS_MODE:presence
error 1:427 track_raw/PRIMARY/PCS_MODE:type
error 1:427 track_raw/PRIMARY/PCS_MODE:null
error 1:427 track_raw/PRIMARY/PCS_MODE:in
error 1:428 track_raw/PRIMARY/VISITEND:type
error 1:428 track_raw/PRIMARY/VISITEND:null
error 0:62 track_raw/PRIMARY/GF_START:presence
error 0:62 track_raw/PRIMARY/GF_START:type
error 0:62 track_raw/PRIMARY/GF_START:null
error 0:63 track_raw/PRIMARY/GF_END:presence
error 0:63 track_raw/PRIMARY/GF_END:type
error 0:63 track_raw/PRIMARY/GF_END:null
error 0:64 track_raw/PRIMARY/DATASTRT:presence
error 0:64 track_raw/PRIMARY/DATASTRT:type
error 0:64 track_raw/PRIMARY/DATASTRT:null
error 0:64 track_raw/PRIMARY/DATASTRT:unit
error 0:65 track_raw/PRIMARY/DATAEND:presence
error 0:65 track_raw/PRIMARY/DATAEND:type
error 0:65 track_raw/PRIMARY/DATAEND:null
error 0:65 track_raw/PRIMARY/DATAEND:unit
error 0:66 track_raw/PRIMARY/GSACSTAT:presence
error 0:66 track_raw/PRIMARY/GSACSTAT:type
error 0:66 track_raw/PRIMARY/GSACSTAT:null
warning 0:66 track_raw/PRIMARY/GSACSTAT:in
error 0:469 track_raw/PRIMARY:shape
error 1:73 track_raw/PRIMARY:DATE-BEG-DATE-END
error 1:74 track_raw/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:82 track_raw/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:340 track_raw/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 track_raw/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:68 track_raw/PRIMARY:DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS
error 0:69 track_raw/PRIMARY:DATE-BEG-DATASTRT
error 0:70 track_raw/PRIMARY:DATE-END-DATAEND
error 0:71 track_raw/PRIMARY:DURATION-DATAEND-DATASTRT
error 0:72 track_raw/PRIMARY:GF_START-GF_END
warning 0:469 track_raw/PRIMARY:undeclared-keyword
error 0:111 track_raw/SCI:presence
error 0:111 track_raw/SCI:kind
error 0:111 track_raw/SCI:match
error 1:612 track_raw/SCI/REFFRAME:presence
error 1:612 track_raw/SCI/REFFRAME:type
error 1:612 track_raw/SCI/REFFRAME:null
error 1:612 track_raw/SCI/REFFRAME:value
error 1:613 track_raw/SCI/EPH_TYPE:presence
error 1:613 track_raw/SCI/EPH_TYPE:type
error 1:613 track_raw/SCI/EPH_TYPE:null
error 1:613 track_raw/SCI/EPH_TYPE:in
error 1:614 track_raw/SCI/EPH_TIME:presence
error 1:614 track_raw/SCI/EPH_TIME:type
error 1:614 track_raw/SCI/EPH_TIME:null
error 1:614 track_raw/SCI/EPH_TIME:unit
error 1:615 track_raw/SCI/JWST_X:presence
error 1:615 track_raw/SCI/JWST_X:type
error 1:615 track_raw/SCI/JWST_X:null
error 1:615 track_raw/SCI/JWST_X:unit
error 1:616 track_raw/SCI/JWST_Y:presence
error 1:616 track_raw/SCI/JWST_Y:type
error 1:616 track_raw/SCI/JWST_Y:null
error 1:616 track_raw/SCI/JWST_Y:unit
error 1:617 track_raw/SCI/JWST_Z:presence
error 1:617 track_raw/SCI/JWST_Z:type
error 1:617 track_raw/SCI/JWST_Z:null
error 1:617 track_raw/SCI/JWST_Z:unit
error 1:618 track_raw/SCI/OBSGEO-X:presence
error 1:618 track_raw/SCI/OBSGEO-X:type
error 1:618 track_raw/SCI/OBSGEO-X:null
error 1:618 track_raw/SCI/OBSGEO-X:unit
error 1:619 track_raw/SCI/OBSGEO-Y:presence
error 1:619 track_raw/SCI/OBSGEO-Y:type
error 1:619 track_raw/SCI/OBSGEO-Y:null
error 1:619 track_raw/SCI/OBSGEO-Y:unit
error 1:620 track_raw/SCI/OBSGEO-Z:presence
error 1:620 track_raw/SCI/OBSGEO-Z:type
error 1:620 track_raw/SCI/OBSGEO-Z:null
error 1:620 track_raw/SCI/OBSGEO-Z:unit
error 1:621 track_raw/SCI/JWST_DX:presence
error 1:621 track_raw/SCI/JWST_DX:type
error 1:621 track_raw/SCI/JWST_DX:null
error 1:621 track_raw/SCI/JWST_DX:unit
error 1:622 track_raw/SCI/JWST_DY:presence
error 1:622 track_raw/SCI/JWST_DY:type
error 1:622 track_raw/SCI/JWST_DY:null
error 1:622 track_raw/SCI/JWST_DY:unit
error 1:623 track_raw/SCI/JWST_DZ:presence
error 1:623 track_raw/SCI/JWST_DZ:type
error 1:623 track_raw/SCI/JWST_DZ:null
error 1:623 track_raw/SCI/JWST_DZ:unit
error 1:624 track_raw/SCI/OBSGEODX:presence
error 1:624 track_raw/SCI/OBSGEODX:type
error 1:624 track_raw/SCI/OBSGEODX:null
error 1:624 track_raw/SCI/OBSGEODX:unit
error 1:625 track_raw/SCI/OBSGEODY:presence
error 1:625 track_raw/SCI/OBSGEODY:type
error 1:625 track_raw/SCI/OBSGEODY:null
error 1:625 track_raw/SCI/OBSGEODY:unit
error 1:626 track_raw/SCI/OBSGEODZ:presence
error 1:626 track_raw/SCI/OBSGEODZ:type
error 1:626 track_raw/SCI/OBSGEODZ:null
error 1:626 track_raw/SCI/OBSGEODZ:unit
error 0:81 track_raw/SCI/RADESYS:presence
error 0:81 track_raw/SCI/RADESYS:type
error 0:81 track_raw/SCI/RADESYS:null
error 0:81 track_raw/SCI/RADESYS:value
error 0:82 track_raw/SCI/PA_APER:presence
error 0:82 track_raw/SCI/PA_APER:type
error 0:82 track_raw/SCI/PA_APER:null
error 0:82 track_raw/SCI/PA_APER:unit
error 0:83 track_raw/SCI/RA_V1:type
error 0:83 track_raw/SCI/RA_V1:null
error 0:83 track_raw/SCI/RA_V1:unit
error 4:47 track_raw/SCI/RA_V1:limit
error 0:84 track_raw/SCI/DEC_V1:type
error 0:84 track_raw/SCI/DEC_V1:null
error 0:84 track_raw/SCI/DEC_V1:unit
error 4:48 track_raw/SCI/DEC_V1:limit
error 0:85 track_raw/SCI/PA_V3:type
error 0:85 track_raw/SCI/PA_V3:null
error 0:85 track_raw/SCI/PA_V3:unit
error 1:651 track_raw/SCI/V2_REF:presence
error 1:651 track_raw/SCI/V2_REF:type
error 1:651 track_raw/SCI/V2_REF:null
error 1:651 track_raw/SCI/V2_REF:unit
error 1:652 track_raw/SCI/V3_REF:presence
error 1:652 track_raw/SCI/V3_REF:type
error 1:652 track_raw/SCI/V3_REF:null
error 1:652 track_raw/SCI/V3_REF:unit
error 1:653 track_raw/SCI/VPARITY:presence
error 1:653 track_raw/SCI/VPARITY:type
error 1:653 track_raw/SCI/VPARITY:null
error 1:653 track_raw/SCI/VPARITY:in
error 1:654 track_raw/SCI/V3I_YANG:presence
error 1:654 track_raw/SCI/V3I_YANG:type
error 1:654 track_raw/SCI/V3I_YANG:null
error 1:654 track_raw/SCI/V3I_YANG:unit
error 1:655 track_raw/SCI/XREF_SCI:type
error 1:655 track_raw/SCI/XREF_SCI:null
error 1:655 track_raw/SCI/XREF_SCI:unit
error 1:656 track_raw/SCI/YREF_SCI:type
error 1:656 track_raw/SCI/YREF_SCI:null
error 1:656 track_raw/SCI/YREF_SCI:unit
error 0:88 track_raw/SCI/RA_REF:type
error 0:88 track_raw/SCI/RA_REF:null
error 0:88 track_raw/SCI/RA_REF:unit
error 0:89 track_raw/SCI/DEC_REF:type
error 0:89 track_raw/SCI/DEC_REF:null
error 0:89 track_raw/SCI/DEC_REF:unit
error 4:48 track_raw/SCI/DEC_REF:limit
error 0:90 track_raw/SCI/ROLL_REF:type
error 0:90 track_raw/SCI/ROLL_REF:null
error 0:90 track_raw/SCI/ROLL_REF:unit
error 4:78 track_raw/SCI/WCSAXES:presence
error 4:78 track_raw/SCI/WCSAXES:type
error 4:78 track_raw/SCI/WCSAXES:null
error 4:78 track_raw/SCI/WCSAXES:limit
error 4:79 track_raw/SCI/CTYPE[i]:presence
error 4:79 track_raw/SCI/CTYPE[i]:type
error 4:79 track_raw/SCI/CTYPE[i]:null
error 4:79 track_raw/SCI/CTYPE[i]:matches
error 4:80 track_raw/SCI/CUNIT[i]:presence
error 4:80 track_raw/SCI/CUNIT[i]:type
error 4:80 track_raw/SCI/CUNIT[i]:null
error 4:80 track_raw/SCI/CUNIT[i]:value
error 4:81 track_raw/SCI/CRPIX[i]:presence
error 4:81 track_raw/SCI/CRPIX[i]:type
error 4:81 track_raw/SCI/CRPIX[i]:null
error 4:81 track_raw/SCI/CRPIX[i]:unit
error 4:82 track_raw/SCI/CRVAL[i]:presence
error 4:82 track_raw/SCI/CRVAL[i]:type
error 4:82 track_raw/SCI/CRVAL[i]:null
error 4:82 track_raw/SCI/CRVAL[i]:unit
error 4:83 track_raw/SCI/CDELT[i]:type
error 4:83 track_raw/SCI/CDELT[i]:null
error 4:83 track_raw/SCI/CDELT[i]:unit
error 4:84 track_raw/SCI/PC[i]_[j]:type
error 4:84 track_raw/SCI/PC[i]_[j]:null
error 4:84 track_raw/SCI/PC[i]_[j]:unit
error 4:85 track_raw/SCI/CD[i]_[j]:type
error 4:85 track_raw/SCI/CD[i]_[j]:null
error 4:85 track_raw/SCI/CD[i]_[j]:unit
error 4:86 track_raw/SCI/LONPOLE:type
error 4:86 track_raw/SCI/LONPOLE:null
error 4:86 track_raw/SCI/LONPOLE:unit
error 4:87 track_raw/SCI/LATPOLE:type
error 4:87 track_raw/SCI/LATPOLE:null
error 4:87 track_raw/SCI/LATPOLE:unit
error 0:111 track_raw/SCI:type
error 0:111 track_raw/SCI:shape
error 0:111 track_raw/SCI:null
error 0:111 track_raw/SCI:unit
error 4:89 track_raw/SCI:exists-CD1_1-CDELT1
error 4:90 track_raw/SCI:exists-CD1_1-PC1_1
warning 0:111 track_raw/SCI:undeclared-keyword
error 0:152 track_raw/POINTING:presence
error 0:152 track_raw/POINTING:kind
error 0:152 track_raw/POINTING:match
error 0:153 track_raw/POINTING/DDCFLDPT:type
error 0:153 track_raw/POINTING/DDCFLDPT:null
error 0:154 track_raw/POINTING/POINTTIM:type
error 0:154 track_raw/POINTING/POINTTIM:null
error 0:155 track_raw/POINTING/RA_DDC:type
error 0:155 track_raw/POINTING/RA_DDC:null
error 0:155 track_raw/POINTING/RA_DDC:unit
error 4:47 track_raw/POINTING/RA_DDC:limit
error 0:156 track_raw/POINTING/DEC_DDC:type
error 0:156 track_raw/POINTING/DEC_DDC:null
error 0:156 track_raw/POINTING/DEC_DDC:unit
error 4:48 track_raw/POINTING/DEC_DDC:limit
error 0:157 track_raw/POINTING/PA_APER:type
error 0:157 track_raw/POINTING/PA_APER:null
error 0:157 track_raw/POINTING/PA_APER:unit
error 0:158 track_raw/POINTING/RA_V1:type
error 0:158 track_raw/POINTING/RA_V1:null
error 0:158 track_raw/POINTING/RA_V1:unit
error 4:47 track_raw/POINTING/RA_V1:limit
error 0:159 track_raw/POINTING/DEC_V1:type
error 0:159 track_raw/POINTING/DEC_V1:null
error 0:159 track_raw/POINTING/DEC_V1:unit
error 4:48 track_raw/POINTING/DEC_V1:limit
error 0:160 track_raw/POINTING/PA_V3:type
error 0:160 track_raw/POINTING/PA_V3:null
error 0:160 track_raw/POINTING/PA_V3:unit
error 0:161 track_raw/POINTING/RA_J1:type
error 0:161 track_raw/POINTING/RA_J1:null
error 0:161 track_raw/POINTING/RA_J1:unit
error 4:47 track_raw/POINTING/RA_J1:limit
error 0:162 track_raw/POINTING/DEC_J1:type
error 0:162 track_raw/POINTING/DEC_J1:null
error 0:162 track_raw/POINTING/DEC_J1:unit
error 4:48 track_raw/POINTING/DEC_J1:limit
error 0:163 track_raw/POINTING/PA_J3:type
error 0:163 track_raw/POINTING/PA_J3:null
error 0:163 track_raw/POINTING/PA_J3:unit
error 0:164 track_raw/POINTING/JITTRAVG:type
error 0:164 track_raw/POINTING/JITTRAVG:null
error 0:165 track_raw/POINTING/JITTRMAX:type
error 0:165 track_raw/POINTING/JITTRMAX:null
error 0:166 track_raw/POINTING/JITTRMIN:type
error 0:166 track_raw/POINTING/JITTRMIN:null
error 0:168 track_raw/POINTING/time:presence
error 0:168 track_raw/POINTING/time:type
error 0:168 track_raw/POINTING/time:shape
error 0:168 track_raw/POINTING/time:unit
error 0:168 track_raw/POINTING/time:limit
error 0:169 track_raw/POINTING/jitter:presence
error 0:169 track_raw/POINTING/jitter:type
error 0:169 track_raw/POINTING/jitter:shape
error 0:169 track_raw/POINTING/jitter:unit
error 0:169 track_raw/POINTING/jitter:limit
error 0:170 track_raw/POINTING/delta_ddc_ra:presence
error 0:170 track_raw/POINTING/delta_ddc_ra:type
error 0:170 track_raw/POINTING/delta_ddc_ra:shape
error 0:170 track_raw/POINTING/delta_ddc_ra:unit
error 0:171 track_raw/POINTING/delta_ddc_dec:presence
error 0:171 track_raw/POINTING/delta_ddc_dec:type
error 0:171 track_raw/POINTING/delta_ddc_dec:shape
error 0:171 track_raw/POINTING/delta_ddc_dec:unit
error 0:172 track_raw/POINTING/delta_aperture_pa:presence
error 0:172 track_raw/POINTING/delta_aperture_pa:type
error 0:172 track_raw/POINTING/delta_aperture_pa:shape
error 0:172 track_raw/POINTING/delta_aperture_pa:unit
error 0:173 track_raw/POINTING/delta_v1_ra:presence
error 0:173 track_raw/POINTING/delta_v1_ra:type
error 0:173 track_raw/POINTING/delta_v1_ra:shape
error 0:173 track_raw/POINTING/delta_v1_ra:unit
error 0:174 track_raw/POINTING/delta_v1_dec:presence
error 0:174 track_raw/POINTING/delta_v1_dec:type
error 0:174 track_raw/POINTING/delta_v1_dec:shape
error 0:174 track_raw/POINTING/delta_v1_dec:unit
error 0:175 track_raw/POINTING/delta_v3_pa:presence
error 0:175 track_raw/POINTING/delta_v3_pa:type
error 0:175 track_raw/POINTING/delta_v3_pa:shape
error 0:175 track_raw/POINTING/delta_v3_pa:unit
error 0:176 track_raw/POINTING/delta_j1_ra:presence
error 0:176 track_raw/POINTING/delta_j1_ra:type
error 0:176 track_raw/POINTING/delta_j1_ra:shape
error 0:176 track_raw/POINTING/delta_j1_ra:unit
error 0:177 track_raw/POINTING/delta_j1_dec:presence
error 0:177 track_raw/POINTING/delta_j1_dec:type
error 0:177 track_raw/POINTING/delta_j1_dec:shape
error 0:177 track_raw/POINTING/delta_j1_dec:unit
error 0:178 track_raw/POINTING/delta_j3_pa:presence
error 0:178 track_raw/POINTING/delta_j3_pa:type
error 0:178 track_raw/POINTING/delta_j3_pa:shape
error 0:178 track_raw/POINTING/delta_j3_pa:unit
error 0:179 track_raw/POINTING/HGA_motion:presence
error 0:179 track_raw/POINTING/HGA_motion:type
error 0:179 track_raw/POINTING/HGA_motion:shape
error 0:179 track_raw/POINTING/HGA_motion:null
error 0:181 track_raw/POINTING:JITTRMIN-JITTRAVG-JITTRMAX
warning 0:152 track_raw/POINTING:undeclared-keyword
warning 0:152 track_raw/POINTING:undeclared-column
error 0:183 track_raw/CENTROIDS:presence
error 0:183 track_raw/CENTROIDS:kind
error 0:183 track_raw/CENTROIDS:match
error 0:184 track_raw/CENTROIDS/DETECTID:type
error 0:184 track_raw/CENTROIDS/DETECTID:null
error 0:185 track_raw/CENTROIDS/GUIDESTA:type
error 0:185 track_raw/CENTROIDS/GUIDESTA:null
error 0:187 track_raw/CENTROIDS/observatory_time:presence
error 0:187 track_raw/CENTROIDS/observatory_time:type
error 0:187 track_raw/CENTROIDS/observatory_time:shape
error 0:187 track_raw/CENTROIDS/observatory_time:null
error 0:188 track_raw/CENTROIDS/centroid_time:presence
error 0:188 track_raw/CENTROIDS/centroid_time:type
error 0:188 track_raw/CENTROIDS/centroid_time:shape
error 0:188 track_raw/CENTROIDS/centroid_time:null
error 0:189 track_raw/CENTROIDS/guide_star_position_x:presence
error 0:189 track_raw/CENTROIDS/guide_star_position_x:type
error 0:189 track_raw/CENTROIDS/guide_star_position_x:shape
error 0:189 track_raw/CENTROIDS/guide_star_position_x:null
error 0:189 track_raw/CENTROIDS/guide_star_position_x:unit
error 0:190 track_raw/CENTROIDS/guide_star_position_y:presence
error 0:190 track_raw/CENTROIDS/guide_star_position_y:type
error 0:190 track_raw/CENTROIDS/guide_star_position_y:shape
error 0:190 track_raw/CENTROIDS/guide_star_position_y:null
error 0:190 track_raw/CENTROIDS/guide_star_position_y:unit
error 0:191 track_raw/CENTROIDS/guide_star_instrument_counts_per_sec:presence
error 0:191 track_raw/CENTROIDS/guide_star_instrument_counts_per_sec:type
error 0:191 track_raw/CENTROIDS/guide_star_instrument_counts_per_sec:shape
error 0:191 track_raw/CENTROIDS/guide_star_instrument_counts_per_sec:null
error 0:192 track_raw/CENTROIDS/signal_to_noise_current_frame:presence
error 0:192 track_raw/CENTROIDS/signal_to_noise_current_frame:type
error 0:192 track_raw/CENTROIDS/signal_to_noise_current_frame:shape
error 0:192 track_raw/CENTROIDS/signal_to_noise_current_frame:null
error 0:193 track_raw/CENTROIDS/delta_signal:presence
error 0:193 track_raw/CENTROIDS/delta_signal:type
error 0:193 track_raw/CENTROIDS/delta_signal:shape
error 0:193 track_raw/CENTROIDS/delta_signal:null
error 0:194 track_raw/CENTROIDS/delta_noise:presence
error 0:194 track_raw/CENTROIDS/delta_noise:type
error 0:194 track_raw/CENTROIDS/delta_noise:shape
error 0:194 track_raw/CENTROIDS/delta_noise:null
error 0:195 track_raw/CENTROIDS/psf_width_x:presence
error 0:195 track_raw/CENTROIDS/psf_width_x:type
error 0:195 track_raw/CENTROIDS/psf_width_x:shape
error 0:195 track_raw/CENTROIDS/psf_width_x:null
error 0:195 track_raw/CENTROIDS/psf_width_x:unit
error 0:196 track_raw/CENTROIDS/psf_width_y:presence
error 0:196 track_raw/CENTROIDS/psf_width_y:type
error 0:196 track_raw/CENTROIDS/psf_width_y:shape
error 0:196 track_raw/CENTROIDS/psf_width_y:null
error 0:196 track_raw/CENTROIDS/psf_width_y:unit
error 0:197 track_raw/CENTROIDS/data_quality:presence
error 0:197 track_raw/CENTROIDS/data_quality:type
error 0:197 track_raw/CENTROIDS/data_quality:shape
error 0:197 track_raw/CENTROIDS/data_quality:null
error 0:198 track_raw/CENTROIDS/bad_pixel_flag:presence
error 0:198 track_raw/CENTROIDS/bad_pixel_flag:type
error 0:198 track_raw/CENTROIDS/bad_pixel_flag:shape
error 0:198 track_raw/CENTROIDS/bad_pixel_flag:null
error 0:199 track_raw/CENTROIDS/bad_centroid_dq_flag:presence
error 0:199 track_raw/CENTROIDS/bad_centroid_dq_flag:type
error 0:199 track_raw/CENTROIDS/bad_centroid_dq_flag:shape
error 0:199 track_raw/CENTROIDS/bad_centroid_dq_flag:null
error 0:200 track_raw/CENTROIDS/cosmic_ray_hit_flag:presence
error 0:200 track_raw/CENTROIDS/cosmic_ray_hit_flag:type
error 0:200 track_raw/CENTROIDS/cosmic_ray_hit_flag:shape
error 0:200 track_raw/CENTROIDS/cosmic_ray_hit_flag:null
error 0:200 track_raw/CENTROIDS/cosmic_ray_hit_flag:in
error 0:201 track_raw/CENTROIDS/sw_subwindow_loc_change_flag:presence
error 0:201 track_raw/CENTROIDS/sw_subwindow_loc_change_flag:type
error 0:201 track_raw/CENTROIDS/sw_subwindow_loc_change_flag:shape
error 0:201 track_raw/CENTROIDS/sw_subwindow_loc_change_flag:null
error 0:201 track_raw/CENTROIDS/sw_subwindow_loc_change_flag:in
error 0:202 track_raw/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:presence
error 0:202 track_raw/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:type
error 0:202 track_raw/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:shape
error 0:202 track_raw/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:null
error 0:202 track_raw/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:in
error 0:203 track_raw/CENTROIDS/subwindow_out_of_FOV_flag:presence
error 0:203 track_raw/CENTROIDS/subwindow_out_of_FOV_flag:type
error 0:203 track_raw/CENTROIDS/subwindow_out_of_FOV_flag:shape
error 0:203 track_raw/CENTROIDS/subwindow_out_of_FOV_flag:null
error 0:203 track_raw/CENTROIDS/subwindow_out_of_FOV_flag:in
warning 0:183 track_raw/CENTROIDS:undeclared-keyword
warning 0:183 track_raw/CENTROIDS:undeclared-column
error 0:209 track_raw/WINDOW:presence
error 0:209 track_raw/WINDOW:kind
error 0:209 track_raw/WINDOW:match
error 0:211 track_raw/WINDOW/observatory_time:presence
error 0:211 track_raw/WINDOW/observatory_time:type
error 0:211 track_raw/WINDOW/observatory_time:shape
error 0:211 track_raw/WINDOW/observatory_time:null
error 0:212 track_raw/WINDOW/x_corner:presence
error 0:212 track_raw/WINDOW/x_corner:type
error 0:212 track_raw/WINDOW/x_corner:shape
error 0:212 track_raw/WINDOW/x_corner:null
error 0:212 track_raw/WINDOW/x_corner:unit
error 0:213 track_raw/WINDOW/y_corner:presence
error 0:213 track_raw/WINDOW/y_corner:type
error 0:213 track_raw/WINDOW/y_corner:shape
error 0:213 track_raw/WINDOW/y_corner:null
error 0:213 track_raw/WINDOW/y_corner:unit
error 0:214 track_raw/WINDOW/x_size:presence
error 0:214 track_raw/WINDOW/x_size:type
error 0:214 track_raw/WINDOW/x_size:shape
error 0:214 track_raw/WINDOW/x_size:null
error 0:214 track_raw/WINDOW/x_size:unit
error 0:214 track_raw/WINDOW/x_size:limit
error 0:215 track_raw/WINDOW/y_size:presence
error 0:215 track_raw/WINDOW/y_size:type
error 0:215 track_raw/WINDOW/y_size:shape
error 0:215 track_raw/WINDOW/y_size:null
error 0:215 track_raw/WINDOW/y_size:unit
error 0:215 track_raw/WINDOW/y_size:limit
warning 0:209 track_raw/WINDOW:undeclared-keyword
warning 0:209 track_raw/WINDOW:undeclared-column
error 0:484 track_raw/ASDF:kind
error 0:484 track_raw/ASDF:match
warning 0:484 track_raw/ASDF:undeclared-keyword
error 0:486 track_raw/ASDF.tree/data:presence
error 0:486 track_raw/ASDF.tree/data:type
error 0:486 track_raw/ASDF.tree/data:source
error 0:484 track_raw/ASDF.tree:type
error 1:20 track_raw/ASDF.tree/meta.date:mirror
error 1:20 track_raw/ASDF.tree/meta.filename:mirror
error 1:20 track_raw/ASDF.tree/meta.model_type:mirror
error 1:20 track_raw/ASDF.tree/meta.telescope:mirror
error 1:69 track_raw/ASDF.tree/meta.observation.program_number:mirror
error 1:69 track_raw/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 track_raw/ASDF.tree/meta.observation.visit_number:mirror
error 1:236 track_raw/ASDF.tree/meta.exposure.type:mirror
error 1:236 track_raw/ASDF.tree/meta.exposure.nints:mirror
error 1:318 track_raw/ASDF.tree/meta.subarray.name:mirror
error 0:496 track:name
error 1:864 track/name/program:value
error 1:865 track/name/obs:value
error 1:866 track/name/visit:value
error 0:227 track/name/stamp:value
error 0:491 track:undeclared-hdu
error 1:20 track/PRIMARY/DATE:presence
error 1:20 track/PRIMARY/DATE:type
error 1:20 track/PRIMARY/DATE:null
error 1:20 track/PRIMARY/FILENAME:presence
error 1:20 track/PRIMARY/FILENAME:type
error 1:20 track/PRIMARY/FILENAME:null
error 1:20 track/PRIMARY/FILENAME:value
error 1:20 track/PRIMARY/DATAMODL:presence
error 1:20 track/PRIMARY/DATAMODL:type
error 1:20 track/PRIMARY/DATAMODL:null
error 1:20 track/PRIMARY/DATAMODL:value
error 1:20 track/PRIMARY/TELESCOP:presence
error 1:20 track/PRIMARY/TELESCOP:type
error 1:20 track/PRIMARY/TELESCOP:null
error 1:20 track/PRIMARY/TELESCOP:value
error 1:21 track/PRIMARY/ORIGIN:presence
error 1:21 track/PRIMARY/ORIGIN:type
error 1:21 track/PRIMARY/ORIGIN:null
error 1:22 track/PRIMARY/TIMESYS:presence
error 1:22 track/PRIMARY/TIMESYS:type
error 1:22 track/PRIMARY/TIMESYS:null
error 1:22 track/PRIMARY/TIMESYS:value
error 1:23 track/PRIMARY/TIMEUNIT:presence
error 1:23 track/PRIMARY/TIMEUNIT:type
error 1:23 track/PRIMARY/TIMEUNIT:null
error 1:23 track/PRIMARY/TIMEUNIT:value
info 1:24 track/PRIMARY/FILETYPE:presence
error 1:24 track/PRIMARY/FILETYPE:type
error 1:24 track/PRIMARY/FILETYPE:null
error 1:25 track/PRIMARY/SDP_VER:presence
error 1:25 track/PRIMARY/SDP_VER:type
error 1:25 track/PRIMARY/SDP_VER:null
error 1:26 track/PRIMARY/PRD_VER:presence
error 1:26 track/PRIMARY/PRD_VER:type
error 1:26 track/PRIMARY/PRD_VER:null
error 1:26 track/PRIMARY/PRD_VER:matches
error 1:27 track/PRIMARY/OSS_VER:type
error 1:27 track/PRIMARY/OSS_VER:null
error 1:28 track/PRIMARY/GSC_VER:type
error 1:28 track/PRIMARY/GSC_VER:null
error 1:29 track/PRIMARY/HGA_MOVE:presence
error 1:29 track/PRIMARY/HGA_MOVE:type
error 1:29 track/PRIMARY/HGA_MOVE:null
error 1:30 track/PRIMARY/HGA_STRT:type
error 1:30 track/PRIMARY/HGA_STRT:null
error 1:31 track/PRIMARY/HGA_STOP:type
error 1:31 track/PRIMARY/HGA_STOP:null
error 1:32 track/PRIMARY/PWFSEET:presence
error 1:32 track/PRIMARY/PWFSEET:type
error 1:32 track/PRIMARY/PWFSEET:null
error 1:32 track/PRIMARY/PWFSEET:unit
error 1:33 track/PRIMARY/NWFSEST:presence
error 1:33 track/PRIMARY/NWFSEST:type
error 1:33 track/PRIMARY/NWFSEST:null
error 1:33 track/PRIMARY/NWFSEST:unit
error 1:34 track/PRIMARY/COMPRESS:type
error 1:34 track/PRIMARY/COMPRESS:null
error 1:51 track/PRIMARY/TITLE:presence
error 1:51 track/PRIMARY/TITLE:type
error 1:51 track/PRIMARY/TITLE:null
error 1:52 track/PRIMARY/PI_NAME:presence
error 1:52 track/PRIMARY/PI_NAME:type
error 1:52 track/PRIMARY/PI_NAME:null
error 1:53 track/PRIMARY/CATEGORY:presence
error 1:53 track/PRIMARY/CATEGORY:type
error 1:53 track/PRIMARY/CATEGORY:null
warning 1:53 track/PRIMARY/CATEGORY:in
error 1:54 track/PRIMARY/SUBCAT:type
error 1:54 track/PRIMARY/SUBCAT:null
error 1:55 track/PRIMARY/SCICAT:type
error 1:55 track/PRIMARY/SCICAT:null
error 1:56 track/PRIMARY/CONT_ID:type
error 1:56 track/PRIMARY/CONT_ID:null
error 1:63 track/PRIMARY/DATE-OBS:presence
error 1:63 track/PRIMARY/DATE-OBS:type
error 1:63 track/PRIMARY/DATE-OBS:null
error 1:64 track/PRIMARY/TIME-OBS:presence
error 1:64 track/PRIMARY/TIME-OBS:type
error 1:64 track/PRIMARY/TIME-OBS:null
error 1:65 track/PRIMARY/DATE-BEG:presence
error 1:65 track/PRIMARY/DATE-BEG:type
error 1:65 track/PRIMARY/DATE-BEG:null
error 1:66 track/PRIMARY/DATE-END:presence
error 1:66 track/PRIMARY/DATE-END:type
error 1:66 track/PRIMARY/DATE-END:null
error 1:67 track/PRIMARY/OBS_ID:presence
error 1:67 track/PRIMARY/OBS_ID:type
error 1:67 track/PRIMARY/OBS_ID:null
error 1:67 track/PRIMARY/OBS_ID:matches
error 1:68 track/PRIMARY/VISIT_ID:presence
error 1:68 track/PRIMARY/VISIT_ID:type
error 1:68 track/PRIMARY/VISIT_ID:null
error 1:68 track/PRIMARY/VISIT_ID:limit
error 1:69 track/PRIMARY/PROGRAM:presence
error 1:69 track/PRIMARY/PROGRAM:type
error 1:69 track/PRIMARY/PROGRAM:null
error 1:69 track/PRIMARY/PROGRAM:limit
error 1:69 track/PRIMARY/OBSERVTN:presence
error 1:69 track/PRIMARY/OBSERVTN:type
error 1:69 track/PRIMARY/OBSERVTN:null
error 1:69 track/PRIMARY/OBSERVTN:limit
error 1:69 track/PRIMARY/VISIT:presence
error 1:69 track/PRIMARY/VISIT:type
error 1:69 track/PRIMARY/VISIT:null
error 1:69 track/PRIMARY/VISIT:limit
error 1:70 track/PRIMARY/OBSLABEL:type
error 1:70 track/PRIMARY/OBSLABEL:null
error 1:71 track/PRIMARY/OBSFOLDR:type
error 1:71 track/PRIMARY/OBSFOLDR:null
error 1:98 track/PRIMARY/ENG_QUAL:presence
error 1:98 track/PRIMARY/ENG_QUAL:type
error 1:98 track/PRIMARY/ENG_QUAL:null
error 1:98 track/PRIMARY/ENG_QUAL:in
error 1:99 track/PRIMARY/ENGQLPTG:type
error 1:99 track/PRIMARY/ENGQLPTG:null
error 1:99 track/PRIMARY/ENGQLPTG:in
error 1:100 track/PRIMARY/VISITYPE:presence
error 1:100 track/PRIMARY/VISITYPE:type
error 1:100 track/PRIMARY/VISITYPE:null
error 1:100 track/PRIMARY/VISITYPE:in
error 1:101 track/PRIMARY/VSTSTART:presence
error 1:101 track/PRIMARY/VSTSTART:type
error 1:101 track/PRIMARY/VSTSTART:null
error 1:102 track/PRIMARY/VISITSTA:presence
error 1:102 track/PRIMARY/VISITSTA:type
error 1:102 track/PRIMARY/VISITSTA:null
error 1:103 track/PRIMARY/NEXPOSUR:presence
error 1:103 track/PRIMARY/NEXPOSUR:type
error 1:103 track/PRIMARY/NEXPOSUR:null
error 1:103 track/PRIMARY/NEXPOSUR:limit
error 1:104 track/PRIMARY/INTARGET:presence
error 1:104 track/PRIMARY/INTARGET:type
error 1:104 track/PRIMARY/INTARGET:null
error 1:105 track/PRIMARY/TARGOOPP:presence
error 1:105 track/PRIMARY/TARGOOPP:type
error 1:105 track/PRIMARY/TARGOOPP:null
error 1:106 track/PRIMARY/TSOVISIT:presence
error 1:106 track/PRIMARY/TSOVISIT:type
error 1:106 track/PRIMARY/TSOVISIT:null
error 1:107 track/PRIMARY/EXP_ONLY:presence
error 1:107 track/PRIMARY/EXP_ONLY:type
error 1:107 track/PRIMARY/EXP_ONLY:null
error 1:108 track/PRIMARY/CROWDFLD:type
error 1:108 track/PRIMARY/CROWDFLD:null
error 0:54 track/PRIMARY/INSTRUME:presence
error 0:54 track/PRIMARY/INSTRUME:type
error 0:54 track/PRIMARY/INSTRUME:null
error 0:54 track/PRIMARY/INSTRUME:value
error 0:55 track/PRIMARY/DETECTOR:presence
error 0:55 track/PRIMARY/DETECTOR:type
error 0:55 track/PRIMARY/DETECTOR:null
error 0:55 track/PRIMARY/DETECTOR:in
error 0:56 track/PRIMARY/FOCUSPOS:type
error 0:56 track/PRIMARY/FOCUSPOS:null
error 1:236 track/PRIMARY/EXP_TYPE:presence
error 1:236 track/PRIMARY/EXP_TYPE:type
error 1:236 track/PRIMARY/EXP_TYPE:null
error 1:236 track/PRIMARY/EXP_TYPE:value
error 1:236 track/PRIMARY/EXP_TYPE:in
error 1:236 track/PRIMARY/NINTS:presence
error 1:236 track/PRIMARY/NINTS:type
error 1:236 track/PRIMARY/NINTS:null
error 1:236 track/PRIMARY/NINTS:value
error 3:36 track/PRIMARY/NINTS:limit
error 1:237 track/PRIMARY/READPATT:presence
error 1:237 track/PRIMARY/READPATT:type
error 1:237 track/PRIMARY/READPATT:null
error 1:237 track/PRIMARY/READPATT:value
error 1:237 track/PRIMARY/READPATT:in
error 1:238 track/PRIMARY/NGROUPS:presence
error 1:238 track/PRIMARY/NGROUPS:type
error 1:238 track/PRIMARY/NGROUPS:null
error 1:238 track/PRIMARY/NGROUPS:value
error 1:238 track/PRIMARY/NGROUPS:limit
error 1:239 track/PRIMARY/NFRAMES:presence
error 1:239 track/PRIMARY/NFRAMES:type
error 1:239 track/PRIMARY/NFRAMES:null
error 1:239 track/PRIMARY/NFRAMES:in
error 1:239 track/PRIMARY/NFRAMES:limit
error 1:240 track/PRIMARY/FRMDIVSR:presence
error 1:240 track/PRIMARY/FRMDIVSR:type
error 1:240 track/PRIMARY/FRMDIVSR:null
error 1:240 track/PRIMARY/FRMDIVSR:limit
error 1:241 track/PRIMARY/GROUPGAP:presence
error 1:241 track/PRIMARY/GROUPGAP:type
error 1:241 track/PRIMARY/GROUPGAP:null
error 1:241 track/PRIMARY/GROUPGAP:limit
error 1:242 track/PRIMARY/DRPFRMS1:presence
error 1:242 track/PRIMARY/DRPFRMS1:type
error 1:242 track/PRIMARY/DRPFRMS1:null
error 1:242 track/PRIMARY/DRPFRMS1:limit
error 1:243 track/PRIMARY/DRPFRMS3:presence
error 1:243 track/PRIMARY/DRPFRMS3:type
error 1:243 track/PRIMARY/DRPFRMS3:null
error 1:243 track/PRIMARY/DRPFRMS3:limit
error 1:244 track/PRIMARY/NSAMPLES:presence
error 1:244 track/PRIMARY/NSAMPLES:type
error 1:244 track/PRIMARY/NSAMPLES:null
error 1:244 track/PRIMARY/NSAMPLES:limit
error 1:245 track/PRIMARY/TSAMPLE:presence
error 1:245 track/PRIMARY/TSAMPLE:type
error 1:245 track/PRIMARY/TSAMPLE:null
error 1:245 track/PRIMARY/TSAMPLE:unit
error 1:245 track/PRIMARY/TSAMPLE:limit
error 1:246 track/PRIMARY/TFRAME:presence
error 1:246 track/PRIMARY/TFRAME:type
error 1:246 track/PRIMARY/TFRAME:null
error 1:246 track/PRIMARY/TFRAME:unit
error 1:246 track/PRIMARY/TFRAME:limit
error 1:247 track/PRIMARY/TGROUP:presence
error 1:247 track/PRIMARY/TGROUP:type
error 1:247 track/PRIMARY/TGROUP:null
error 1:247 track/PRIMARY/TGROUP:unit
error 1:247 track/PRIMARY/TGROUP:limit
error 1:248 track/PRIMARY/EFFINTTM:presence
error 1:248 track/PRIMARY/EFFINTTM:type
error 1:248 track/PRIMARY/EFFINTTM:null
error 1:248 track/PRIMARY/EFFINTTM:unit
error 1:248 track/PRIMARY/EFFINTTM:limit
error 1:249 track/PRIMARY/DURATION:presence
error 1:249 track/PRIMARY/DURATION:type
error 1:249 track/PRIMARY/DURATION:null
error 1:249 track/PRIMARY/DURATION:unit
error 1:249 track/PRIMARY/DURATION:limit
error 1:250 track/PRIMARY/NRSTSTRT:presence
error 1:250 track/PRIMARY/NRSTSTRT:type
error 1:250 track/PRIMARY/NRSTSTRT:null
error 1:250 track/PRIMARY/NRSTSTRT:limit
error 1:251 track/PRIMARY/NRESETS:presence
error 1:251 track/PRIMARY/NRESETS:type
error 1:251 track/PRIMARY/NRESETS:null
error 1:251 track/PRIMARY/NRESETS:limit
error 1:252 track/PRIMARY/ZEROFRAM:presence
error 1:252 track/PRIMARY/ZEROFRAM:type
error 1:252 track/PRIMARY/ZEROFRAM:null
error 1:253 track/PRIMARY/DATAPROB:presence
error 1:253 track/PRIMARY/DATAPROB:type
error 1:253 track/PRIMARY/DATAPROB:null
error 1:254 track/PRIMARY/SCA_NUM:presence
error 1:254 track/PRIMARY/SCA_NUM:type
error 1:254 track/PRIMARY/SCA_NUM:null
error 1:255 track/PRIMARY/DATAMODE:presence
error 1:255 track/PRIMARY/DATAMODE:type
error 1:255 track/PRIMARY/DATAMODE:null
error 1:318 track/PRIMARY/SUBARRAY:presence
error 1:318 track/PRIMARY/SUBARRAY:type
error 1:318 track/PRIMARY/SUBARRAY:null
error 1:318 track/PRIMARY/SUBARRAY:value
warning 1:318 track/PRIMARY/SUBARRAY:in
error 1:319 track/PRIMARY/SUB_SHRT:type
error 1:319 track/PRIMARY/SUB_SHRT:null
error 1:319 track/PRIMARY/SUB_SHRT:in
error 1:320 track/PRIMARY/SUB_LONG:type
error 1:320 track/PRIMARY/SUB_LONG:null
error 1:320 track/PRIMARY/SUB_LONG:in
error 1:321 track/PRIMARY/SUBSTRT1:presence
error 1:321 track/PRIMARY/SUBSTRT1:type
error 1:321 track/PRIMARY/SUBSTRT1:null
error 1:321 track/PRIMARY/SUBSTRT1:limit
error 1:322 track/PRIMARY/SUBSTRT2:presence
error 1:322 track/PRIMARY/SUBSTRT2:type
error 1:322 track/PRIMARY/SUBSTRT2:null
error 1:322 track/PRIMARY/SUBSTRT2:limit
error 1:323 track/PRIMARY/SUBSIZE1:presence
error 1:323 track/PRIMARY/SUBSIZE1:type
error 1:323 track/PRIMARY/SUBSIZE1:null
error 1:323 track/PRIMARY/SUBSIZE1:value
error 1:323 track/PRIMARY/SUBSIZE1:limit
error 1:324 track/PRIMARY/SUBSIZE2:presence
error 1:324 track/PRIMARY/SUBSIZE2:type
error 1:324 track/PRIMARY/SUBSIZE2:null
error 1:324 track/PRIMARY/SUBSIZE2:value
error 1:324 track/PRIMARY/SUBSIZE2:limit
error 1:325 track/PRIMARY/FASTAXIS:presence
error 1:325 track/PRIMARY/FASTAXIS:type
error 1:325 track/PRIMARY/FASTAXIS:null
error 1:325 track/PRIMARY/FASTAXIS:in
error 1:326 track/PRIMARY/SLOWAXIS:presence
error 1:326 track/PRIMARY/SLOWAXIS:type
error 1:326 track/PRIMARY/SLOWAXIS:null
error 1:326 track/PRIMARY/SLOWAXIS:in
error 1:327 track/PRIMARY/DETXCOR:type
error 1:327 track/PRIMARY/DETXCOR:null
error 1:328 track/PRIMARY/DETYCOR:type
error 1:328 track/PRIMARY/DETYCOR:null
error 1:329 track/PRIMARY/DETXSIZ:type
error 1:329 track/PRIMARY/DETXSIZ:null
error 1:329 track/PRIMARY/DETXSIZ:limit
error 1:330 track/PRIMARY/DETYSIZ:type
error 1:330 track/PRIMARY/DETYSIZ:null
error 1:330 track/PRIMARY/DETYSIZ:limit
error 1:331 track/PRIMARY/MSTR_RD1:type
error 1:331 track/PRIMARY/MSTR_RD1:null
error 1:331 track/PRIMARY/MSTR_RD1:limit
error 1:332 track/PRIMARY/MSTR_SK1:type
error 1:332 track/PRIMARY/MSTR_SK1:null
error 1:332 track/PRIMARY/MSTR_SK1:limit
error 1:333 track/PRIMARY/MSTR_RD2:type
error 1:333 track/PRIMARY/MSTR_RD2:null
error 1:333 track/PRIMARY/MSTR_RD2:limit
error 1:334 track/PRIMARY/MSTR_SK2:type
error 1:334 track/PRIMARY/MSTR_SK2:null
error 1:334 track/PRIMARY/MSTR_SK2:limit
error 1:335 track/PRIMARY/MSTR_RPT:type
error 1:335 track/PRIMARY/MSTR_RPT:null
error 1:336 track/PRIMARY/MSTR_ILV:type
error 1:336 track/PRIMARY/MSTR_ILV:null
error 1:337 track/PRIMARY/SSTR_STP:type
error 1:337 track/PRIMARY/SSTR_STP:null
error 1:338 track/PRIMARY/SSTR_NST:type
error 1:338 track/PRIMARY/SSTR_NST:null
error 1:384 track/PRIMARY/APERNAME:presence
error 1:384 track/PRIMARY/APERNAME:type
error 1:384 track/PRIMARY/APERNAME:null
error 1:385 track/PRIMARY/PPS_APER:presence
error 1:385 track/PRIMARY/PPS_APER:type
error 1:385 track/PRIMARY/PPS_APER:null
error 1:386 track/PRIMARY/VA_RA:type
error 1:386 track/PRIMARY/VA_RA:null
error 1:386 track/PRIMARY/VA_RA:unit
error 1:387 track/PRIMARY/VA_DEC:type
error 1:387 track/PRIMARY/VA_DEC:null
error 1:387 track/PRIMARY/VA_DEC:unit
error 1:407 track/PRIMARY/GS_ORDER:presence
error 1:407 track/PRIMARY/GS_ORDER:type
error 1:407 track/PRIMARY/GS_ORDER:null
error 1:407 track/PRIMARY/GS_ORDER:limit
error 1:408 track/PRIMARY/GSSTRTTM:type
error 1:408 track/PRIMARY/GSSTRTTM:null
error 1:409 track/PRIMARY/GSENDTIM:type
error 1:409 track/PRIMARY/GSENDTIM:null
error 1:410 track/PRIMARY/GDSTARID:presence
error 1:410 track/PRIMARY/GDSTARID:type
error 1:410 track/PRIMARY/GDSTARID:null
error 1:411 track/PRIMARY/GS_RA:presence
error 1:411 track/PRIMARY/GS_RA:type
error 1:411 track/PRIMARY/GS_RA:null
error 1:411 track/PRIMARY/GS_RA:unit
error 4:47 track/PRIMARY/GS_RA:limit
error 1:412 track/PRIMARY/GS_DEC:presence
error 1:412 track/PRIMARY/GS_DEC:type
error 1:412 track/PRIMARY/GS_DEC:null
error 1:412 track/PRIMARY/GS_DEC:unit
error 4:48 track/PRIMARY/GS_DEC:limit
error 1:413 track/PRIMARY/GS_URA:type
error 1:413 track/PRIMARY/GS_URA:null
error 1:413 track/PRIMARY/GS_URA:unit
error 1:413 track/PRIMARY/GS_URA:limit
error 1:414 track/PRIMARY/GS_UDEC:type
error 1:414 track/PRIMARY/GS_UDEC:null
error 1:414 track/PRIMARY/GS_UDEC:unit
error 1:414 track/PRIMARY/GS_UDEC:limit
error 1:415 track/PRIMARY/GS_MAG:presence
error 1:415 track/PRIMARY/GS_MAG:type
error 1:415 track/PRIMARY/GS_MAG:null
error 1:415 track/PRIMARY/GS_MAG:unit
error 1:416 track/PRIMARY/GS_UMAG:type
error 1:416 track/PRIMARY/GS_UMAG:null
error 1:416 track/PRIMARY/GS_UMAG:unit
error 1:416 track/PRIMARY/GS_UMAG:limit
error 1:417 track/PRIMARY/GS_EPOCH:type
error 1:417 track/PRIMARY/GS_EPOCH:null
error 1:418 track/PRIMARY/GS_MURA:type
error 1:418 track/PRIMARY/GS_MURA:null
error 1:418 track/PRIMARY/GS_MURA:unit
error 1:419 track/PRIMARY/GS_MUDEC:type
error 1:419 track/PRIMARY/GS_MUDEC:null
error 1:419 track/PRIMARY/GS_MUDEC:unit
error 1:420 track/PRIMARY/GS_PARA:type
error 1:420 track/PRIMARY/GS_PARA:null
error 1:420 track/PRIMARY/GS_PARA:unit
error 1:421 track/PRIMARY/GS_V3_PA:type
error 1:421 track/PRIMARY/GS_V3_PA:null
error 1:421 track/PRIMARY/GS_V3_PA:unit
error 1:422 track/PRIMARY/FGS_APER:type
error 1:422 track/PRIMARY/FGS_APER:null
error 1:423 track/PRIMARY/GSIDL_X:type
error 1:423 track/PRIMARY/GSIDL_X:null
error 1:424 track/PRIMARY/GSIDL_Y:type
error 1:424 track/PRIMARY/GSIDL_Y:null
error 1:425 track/PRIMARY/GSCENTX:type
error 1:425 track/PRIMARY/GSCENTX:null
error 1:425 track/PRIMARY/GSCENTX:unit
error 1:426 track/PRIMARY/GSCENTY:type
error 1:426 track/PRIMARY/GSCENTY:null
error 1:426 track/PRIMARY/GSCENTY:unit
error 1:427 track/PRIMARY/PCS_MODE:presence
error 1:427 track/PRIMARY/PCS_MODE:type
error 1:427 track/PRIMARY/PCS_MODE:null
error 1:427 track/PRIMARY/PCS_MODE:in
error 1:428 track/PRIMARY/VISITEND:type
error 1:428 track/PRIMARY/VISITEND:null
error 0:62 track/PRIMARY/GF_START:presence
error 0:62 track/PRIMARY/GF_START:type
error 0:62 track/PRIMARY/GF_START:null
error 0:63 track/PRIMARY/GF_END:presence
error 0:63 track/PRIMARY/GF_END:type
error 0:63 track/PRIMARY/GF_END:null
error 0:64 track/PRIMARY/DATASTRT:presence
error 0:64 track/PRIMARY/DATASTRT:type
error 0:64 track/PRIMARY/DATASTRT:null
error 0:64 track/PRIMARY/DATASTRT:unit
error 0:65 track/PRIMARY/DATAEND:presence
error 0:65 track/PRIMARY/DATAEND:type
error 0:65 track/PRIMARY/DATAEND:null
error 0:65 track/PRIMARY/DATAEND:unit
error 0:66 track/PRIMARY/GSACSTAT:presence
error 0:66 track/PRIMARY/GSACSTAT:type
error 0:66 track/PRIMARY/GSACSTAT:null
warning 0:66 track/PRIMARY/GSACSTAT:in
error 1:38 track/PRIMARY/CAL_VER:presence
error 1:38 track/PRIMARY/CAL_VER:type
error 1:38 track/PRIMARY/CAL_VER:null
error 1:38 track/PRIMARY/CAL_VER:matches
error 1:39 track/PRIMARY/CAL_VCS:presence
error 1:39 track/PRIMARY/CAL_VCS:type
error 1:39 track/PRIMARY/CAL_VCS:null
error 1:40 track/PRIMARY/CRDS_VER:presence
error 1:40 track/PRIMARY/CRDS_VER:type
error 1:40 track/PRIMARY/CRDS_VER:null
error 1:40 track/PRIMARY/CRDS_VER:matches
error 1:41 track/PRIMARY/CRDS_CTX:presence
error 1:41 track/PRIMARY/CRDS_CTX:type
error 1:41 track/PRIMARY/CRDS_CTX:null
error 1:41 track/PRIMARY/CRDS_CTX:matches
error 1:46 track/PRIMARY/ASNPOOL:type
error 1:46 track/PRIMARY/ASNPOOL:null
error 1:46 track/PRIMARY/ASNTABLE:type
error 1:46 track/PRIMARY/ASNTABLE:null
error 1:438 track/PRIMARY/R_AREA:type
error 1:438 track/PRIMARY/R_AREA:null
error 1:438 track/PRIMARY/R_AREA:matches
error 1:439 track/PRIMARY/R_BARSHA:type
error 1:439 track/PRIMARY/R_BARSHA:null
error 1:439 track/PRIMARY/R_BARSHA:matches
error 1:440 track/PRIMARY/R_BKG:type
error 1:440 track/PRIMARY/R_BKG:null
error 1:440 track/PRIMARY/R_BKG:matches
error 1:441 track/PRIMARY/R_CAMERA:type
error 1:441 track/PRIMARY/R_CAMERA:null
error 1:441 track/PRIMARY/R_CAMERA:matches
error 1:442 track/PRIMARY/R_CHRCOR:type
error 1:442 track/PRIMARY/R_CHRCOR:null
error 1:442 track/PRIMARY/R_CHRCOR:matches
error 1:443 track/PRIMARY/R_COLLIM:type
error 1:443 track/PRIMARY/R_COLLIM:null
error 1:443 track/PRIMARY/R_COLLIM:matches
error 1:444 track/PRIMARY/R_CUBPAR:type
error 1:444 track/PRIMARY/R_CUBPAR:null
error 1:444 track/PRIMARY/R_CUBPAR:matches
error 1:445 track/PRIMARY/R_DARK:type
error 1:445 track/PRIMARY/R_DARK:null
error 1:445 track/PRIMARY/R_DARK:matches
error 1:446 track/PRIMARY/R_DFLAT:type
error 1:446 track/PRIMARY/R_DFLAT:null
error 1:446 track/PRIMARY/R_DFLAT:matches
error 1:447 track/PRIMARY/R_DISPER:type
error 1:447 track/PRIMARY/R_DISPER:null
error 1:447 track/PRIMARY/R_DISPER:matches
error 1:448 track/PRIMARY/R_DISTOR:type
error 1:448 track/PRIMARY/R_DISTOR:null
error 1:448 track/PRIMARY/R_DISTOR:matches
error 1:449 track/PRIMARY/R_EXTR1D:type
error 1:449 track/PRIMARY/R_EXTR1D:null
error 1:449 track/PRIMARY/R_EXTR1D:matches
error 1:450 track/PRIMARY/R_FFLAT:type
error 1:450 track/PRIMARY/R_FFLAT:null
error 1:450 track/PRIMARY/R_FFLAT:matches
error 1:451 track/PRIMARY/R_FILOFF:type
error 1:451 track/PRIMARY/R_FILOFF:null
error 1:451 track/PRIMARY/R_FILOFF:matches
error 1:452 track/PRIMARY/R_FLAT:type
error 1:452 track/PRIMARY/R_FLAT:null
error 1:452 track/PRIMARY/R_FLAT:matches
error 1:453 track/PRIMARY/R_FORE:type
error 1:453 track/PRIMARY/R_FORE:null
error 1:453 track/PRIMARY/R_FORE:matches
error 1:454 track/PRIMARY/R_FPA:type
error 1:454 track/PRIMARY/R_FPA:null
error 1:454 track/PRIMARY/R_FPA:matches
error 1:455 track/PRIMARY/R_FRIFRQ:type
error 1:455 track/PRIMARY/R_FRIFRQ:null
error 1:455 track/PRIMARY/R_FRIFRQ:matches
error 1:456 track/PRIMARY/R_FRINGE:type
error 1:456 track/PRIMARY/R_FRINGE:null
error 1:456 track/PRIMARY/R_FRINGE:matches
error 1:457 track/PRIMARY/R_GAIN:type
error 1:457 track/PRIMARY/R_GAIN:null
error 1:457 track/PRIMARY/R_GAIN:matches
error 1:458 track/PRIMARY/R_IFUFOR:type
error 1:458 track/PRIMARY/R_IFUFOR:null
error 1:458 track/PRIMARY/R_IFUFOR:matches
error 1:459 track/PRIMARY/R_IFUPOS:type
error 1:459 track/PRIMARY/R_IFUPOS:null
error 1:459 track/PRIMARY/R_IFUPOS:matches
error 1:460 track/PRIMARY/R_IFUSLI:type
error 1:460 track/PRIMARY/R_IFUSLI:null
error 1:460 track/PRIMARY/R_IFUSLI:matches
error 1:461 track/PRIMARY/R_IPC:type
error 1:461 track/PRIMARY/R_IPC:null
error 1:461 track/PRIMARY/R_IPC:matches
error 1:462 track/PRIMARY/R_LASTFR:type
error 1:462 track/PRIMARY/R_LASTFR:null
error 1:462 track/PRIMARY/R_LASTFR:matches
error 1:463 track/PRIMARY/R_LINEAR:type
error 1:463 track/PRIMARY/R_LINEAR:null
error 1:463 track/PRIMARY/R_LINEAR:matches
error 1:464 track/PRIMARY/R_MASK:type
error 1:464 track/PRIMARY/R_MASK:null
error 1:464 track/PRIMARY/R_MASK:matches
error 1:465 track/PRIMARY/R_MIREMI:type
error 1:465 track/PRIMARY/R_MIREMI:null
error 1:465 track/PRIMARY/R_MIREMI:matches
error 1:466 track/PRIMARY/R_MRSPT:type
error 1:466 track/PRIMARY/R_MRSPT:null
error 1:466 track/PRIMARY/R_MRSPT:matches
error 1:467 track/PRIMARY/R_MRSXAR:type
error 1:467 track/PRIMARY/R_MRSXAR:null
error 1:467 track/PRIMARY/R_MRSXAR:matches
error 1:468 track/PRIMARY/R_MSA:type
error 1:468 track/PRIMARY/R_MSA:null
error 1:468 track/PRIMARY/R_MSA:matches
error 1:469 track/PRIMARY/R_MSAOPE:type
error 1:469 track/PRIMARY/R_MSAOPE:null
error 1:469 track/PRIMARY/R_MSAOPE:matches
error 1:470 track/PRIMARY/R_NRM:type
error 1:470 track/PRIMARY/R_NRM:null
error 1:470 track/PRIMARY/R_NRM:matches
error 1:471 track/PRIMARY/R_OTE:type
error 1:471 track/PRIMARY/R_OTE:null
error 1:471 track/PRIMARY/R_OTE:matches
error 1:472 track/PRIMARY/R_PERSAT:type
error 1:472 track/PRIMARY/R_PERSAT:null
error 1:472 track/PRIMARY/R_PERSAT:matches
error 1:473 track/PRIMARY/R_PHOTOM:type
error 1:473 track/PRIMARY/R_PHOTOM:null
error 1:473 track/PRIMARY/R_PHOTOM:matches
error 1:474 track/PRIMARY/R_PSFMAS:type
error 1:474 track/PRIMARY/R_PSFMAS:null
error 1:474 track/PRIMARY/R_PSFMAS:matches
error 1:475 track/PRIMARY/R_PSTSOS:type
error 1:475 track/PRIMARY/R_PSTSOS:null
error 1:475 track/PRIMARY/R_PSTSOS:matches
error 1:476 track/PRIMARY/R_PTHLOS:type
error 1:476 track/PRIMARY/R_PTHLOS:null
error 1:476 track/PRIMARY/R_PTHLOS:matches
error 1:477 track/PRIMARY/R_READNO:type
error 1:477 track/PRIMARY/R_READNO:null
error 1:477 track/PRIMARY/R_READNO:matches
error 1:478 track/PRIMARY/R_REFPIX:type
error 1:478 track/PRIMARY/R_REFPIX:null
error 1:478 track/PRIMARY/R_REFPIX:matches
error 1:479 track/PRIMARY/R_REGION:type
error 1:479 track/PRIMARY/R_REGION:null
error 1:479 track/PRIMARY/R_REGION:matches
error 1:480 track/PRIMARY/R_RESAMP:type
error 1:480 track/PRIMARY/R_RESAMP:null
error 1:480 track/PRIMARY/R_RESAMP:matches
error 1:481 track/PRIMARY/R_RESET:type
error 1:481 track/PRIMARY/R_RESET:null
error 1:481 track/PRIMARY/R_RESET:matches
error 1:482 track/PRIMARY/R_RESOL:type
error 1:482 track/PRIMARY/R_RESOL:null
error 1:482 track/PRIMARY/R_RESOL:matches
error 1:483 track/PRIMARY/R_RSCD:type
error 1:483 track/PRIMARY/R_RSCD:null
error 1:483 track/PRIMARY/R_RSCD:matches
error 1:484 track/PRIMARY/R_SATURA:type
error 1:484 track/PRIMARY/R_SATURA:null
error 1:484 track/PRIMARY/R_SATURA:matches
error 1:485 track/PRIMARY/R_SFLAT:type
error 1:485 track/PRIMARY/R_SFLAT:null
error 1:485 track/PRIMARY/R_SFLAT:matches
error 1:486 track/PRIMARY/R_SIRSKL:type
error 1:486 track/PRIMARY/R_SIRSKL:null
error 1:486 track/PRIMARY/R_SIRSKL:matches
error 1:487 track/PRIMARY/R_SPCWCS:type
error 1:487 track/PRIMARY/R_SPCWCS:null
error 1:487 track/PRIMARY/R_SPCWCS:matches
error 1:488 track/PRIMARY/R_SPKERN:type
error 1:488 track/PRIMARY/R_SPKERN:null
error 1:488 track/PRIMARY/R_SPKERN:matches
error 1:489 track/PRIMARY/R_SPPROF:type
error 1:489 track/PRIMARY/R_SPPROF:null
error 1:489 track/PRIMARY/R_SPPROF:matches
error 1:490 track/PRIMARY/R_SPTRAC:type
error 1:490 track/PRIMARY/R_SPTRAC:null
error 1:490 track/PRIMARY/R_SPTRAC:matches
error 1:491 track/PRIMARY/R_STRAY:type
error 1:491 track/PRIMARY/R_STRAY:null
error 1:491 track/PRIMARY/R_STRAY:matches
error 1:492 track/PRIMARY/R_SUPERB:type
error 1:492 track/PRIMARY/R_SUPERB:null
error 1:492 track/PRIMARY/R_SUPERB:matches
error 1:493 track/PRIMARY/R_THRPUT:type
error 1:493 track/PRIMARY/R_THRPUT:null
error 1:493 track/PRIMARY/R_THRPUT:matches
error 1:494 track/PRIMARY/R_TRPDEN:type
error 1:494 track/PRIMARY/R_TRPDEN:null
error 1:494 track/PRIMARY/R_TRPDEN:matches
error 1:495 track/PRIMARY/R_TRPPAR:type
error 1:495 track/PRIMARY/R_TRPPAR:null
error 1:495 track/PRIMARY/R_TRPPAR:matches
error 1:496 track/PRIMARY/R_TSPHOT:type
error 1:496 track/PRIMARY/R_TSPHOT:null
error 1:496 track/PRIMARY/R_TSPHOT:matches
error 1:497 track/PRIMARY/R_V2V3:type
error 1:497 track/PRIMARY/R_V2V3:null
error 1:497 track/PRIMARY/R_V2V3:matches
error 1:498 track/PRIMARY/R_WAVCOR:type
error 1:498 track/PRIMARY/R_WAVCOR:null
error 1:498 track/PRIMARY/R_WAVCOR:matches
error 1:499 track/PRIMARY/R_WAVMAP:type
error 1:499 track/PRIMARY/R_WAVMAP:null
error 1:499 track/PRIMARY/R_WAVMAP:matches
error 1:500 track/PRIMARY/R_WAVRAN:type
error 1:500 track/PRIMARY/R_WAVRAN:null
error 1:500 track/PRIMARY/R_WAVRAN:matches
error 1:505 track/PRIMARY/S_AMIANA:type
error 1:505 track/PRIMARY/S_AMIANA:null
error 1:505 track/PRIMARY/S_AMIANA:in
error 1:506 track/PRIMARY/S_AMINOR:type
error 1:506 track/PRIMARY/S_AMINOR:null
error 1:506 track/PRIMARY/S_AMINOR:in
error 1:507 track/PRIMARY/S_BARSHA:type
error 1:507 track/PRIMARY/S_BARSHA:null
error 1:507 track/PRIMARY/S_BARSHA:in
error 1:508 track/PRIMARY/S_BKDSUB:type
error 1:508 track/PRIMARY/S_BKDSUB:null
error 1:508 track/PRIMARY/S_BKDSUB:in
error 1:509 track/PRIMARY/S_BPXSLF:type
error 1:509 track/PRIMARY/S_BPXSLF:null
error 1:509 track/PRIMARY/S_BPXSLF:in
error 1:510 track/PRIMARY/S_CHGMIG:type
error 1:510 track/PRIMARY/S_CHGMIG:null
error 1:510 track/PRIMARY/S_CHGMIG:in
error 1:511 track/PRIMARY/S_CLNFNS:type
error 1:511 track/PRIMARY/S_CLNFNS:null
error 1:511 track/PRIMARY/S_CLNFNS:in
error 1:512 track/PRIMARY/S_COMB1D:type
error 1:512 track/PRIMARY/S_COMB1D:null
error 1:512 track/PRIMARY/S_COMB1D:in
error 1:513 track/PRIMARY/S_CONTAM:type
error 1:513 track/PRIMARY/S_CONTAM:null
error 1:513 track/PRIMARY/S_CONTAM:in
error 1:514 track/PRIMARY/S_DARK:type
error 1:514 track/PRIMARY/S_DARK:null
error 1:514 track/PRIMARY/S_DARK:in
error 1:515 track/PRIMARY/S_DQINIT:type
error 1:515 track/PRIMARY/S_DQINIT:null
error 1:515 track/PRIMARY/S_DQINIT:in
error 1:516 track/PRIMARY/S_ERRINI:type
error 1:516 track/PRIMARY/S_ERRINI:null
error 1:516 track/PRIMARY/S_ERRINI:in
error 1:517 track/PRIMARY/S_EXTR1D:type
error 1:517 track/PRIMARY/S_EXTR1D:null
error 1:517 track/PRIMARY/S_EXTR1D:in
error 1:518 track/PRIMARY/S_EXTR2D:type
error 1:518 track/PRIMARY/S_EXTR2D:null
error 1:518 track/PRIMARY/S_EXTR2D:in
error 1:519 track/PRIMARY/S_FLAT:type
error 1:519 track/PRIMARY/S_FLAT:null
error 1:519 track/PRIMARY/S_FLAT:in
error 1:520 track/PRIMARY/S_FRINGE:type
error 1:520 track/PRIMARY/S_FRINGE:null
error 1:520 track/PRIMARY/S_FRINGE:in
error 1:521 track/PRIMARY/S_FRSTFR:type
error 1:521 track/PRIMARY/S_FRSTFR:null
error 1:521 track/PRIMARY/S_FRSTFR:in
error 1:522 track/PRIMARY/S_GANSCL:type
error 1:522 track/PRIMARY/S_GANSCL:null
error 1:522 track/PRIMARY/S_GANSCL:in
error 1:523 track/PRIMARY/S_GRPSCL:type
error 1:523 track/PRIMARY/S_GRPSCL:null
error 1:523 track/PRIMARY/S_GRPSCL:in
error 1:524 track/PRIMARY/S_GUICDS:presence
error 1:524 track/PRIMARY/S_GUICDS:type
error 1:524 track/PRIMARY/S_GUICDS:null
error 1:524 track/PRIMARY/S_GUICDS:in
error 1:525 track/PRIMARY/S_IFUCUB:type
error 1:525 track/PRIMARY/S_IFUCUB:null
error 1:525 track/PRIMARY/S_IFUCUB:in
error 1:526 track/PRIMARY/S_IMPRNT:type
error 1:526 track/PRIMARY/S_IMPRNT:null
error 1:526 track/PRIMARY/S_IMPRNT:in
error 1:527 track/PRIMARY/S_IPC:type
error 1:527 track/PRIMARY/S_IPC:null
error 1:527 track/PRIMARY/S_IPC:in
error 1:528 track/PRIMARY/S_JUMP:type
error 1:528 track/PRIMARY/S_JUMP:null
error 1:528 track/PRIMARY/S_JUMP:in
error 1:529 track/PRIMARY/S_KLIP:type
error 1:529 track/PRIMARY/S_KLIP:null
error 1:529 track/PRIMARY/S_KLIP:in
error 1:530 track/PRIMARY/S_LASTFR:type
error 1:530 track/PRIMARY/S_LASTFR:null
error 1:530 track/PRIMARY/S_LASTFR:in
error 1:531 track/PRIMARY/S_LINEAR:type
error 1:531 track/PRIMARY/S_LINEAR:null
error 1:531 track/PRIMARY/S_LINEAR:in
error 1:532 track/PRIMARY/S_MIREMI:type
error 1:532 track/PRIMARY/S_MIREMI:null
error 1:532 track/PRIMARY/S_MIREMI:in
error 1:533 track/PRIMARY/S_MSAFLG:type
error 1:533 track/PRIMARY/S_MSAFLG:null
error 1:533 track/PRIMARY/S_MSAFLG:in
error 1:534 track/PRIMARY/S_MSBSUB:type
error 1:534 track/PRIMARY/S_MSBSUB:null
error 1:534 track/PRIMARY/S_MSBSUB:in
error 1:535 track/PRIMARY/S_MTWCS:type
error 1:535 track/PRIMARY/S_MTWCS:null
error 1:535 track/PRIMARY/S_MTWCS:in
error 1:536 track/PRIMARY/S_OUTLIR:type
error 1:536 track/PRIMARY/S_OUTLIR:null
error 1:536 track/PRIMARY/S_OUTLIR:in
error 1:537 track/PRIMARY/S_PCTFRM:type
error 1:537 track/PRIMARY/S_PCTFRM:null
error 1:537 track/PRIMARY/S_PCTFRM:in
error 1:538 track/PRIMARY/S_PERSIS:type
error 1:538 track/PRIMARY/S_PERSIS:null
error 1:538 track/PRIMARY/S_PERSIS:in
error 1:539 track/PRIMARY/S_PHOTOM:type
error 1:539 track/PRIMARY/S_PHOTOM:null
error 1:539 track/PRIMARY/S_PHOTOM:in
error 1:540 track/PRIMARY/S_PSFALI:type
error 1:540 track/PRIMARY/S_PSFALI:null
error 1:540 track/PRIMARY/S_PSFALI:in
error 1:541 track/PRIMARY/S_PSFSTK:type
error 1:541 track/PRIMARY/S_PSFSTK:null
error 1:541 track/PRIMARY/S_PSFSTK:in
error 1:542 track/PRIMARY/S_PTHLOS:type
error 1:542 track/PRIMARY/S_PTHLOS:null
error 1:542 track/PRIMARY/S_PTHLOS:in
error 1:543 track/PRIMARY/S_PXREPL:type
error 1:543 track/PRIMARY/S_PXREPL:null
error 1:543 track/PRIMARY/S_PXREPL:in
error 1:544 track/PRIMARY/S_RAMP:type
error 1:544 track/PRIMARY/S_RAMP:null
error 1:544 track/PRIMARY/S_RAMP:in
error 1:545 track/PRIMARY/S_REFPIX:type
error 1:545 track/PRIMARY/S_REFPIX:null
error 1:545 track/PRIMARY/S_REFPIX:in
error 1:546 track/PRIMARY/S_RESAMP:type
error 1:546 track/PRIMARY/S_RESAMP:null
error 1:546 track/PRIMARY/S_RESAMP:in
error 1:547 track/PRIMARY/S_RESET:type
error 1:547 track/PRIMARY/S_RESET:null
error 1:547 track/PRIMARY/S_RESET:in
error 1:548 track/PRIMARY/S_RESFRI:type
error 1:548 track/PRIMARY/S_RESFRI:null
error 1:548 track/PRIMARY/S_RESFRI:in
error 1:549 track/PRIMARY/S_RSCD:type
error 1:549 track/PRIMARY/S_RSCD:null
error 1:549 track/PRIMARY/S_RSCD:in
error 1:550 track/PRIMARY/S_SATURA:type
error 1:550 track/PRIMARY/S_SATURA:null
error 1:550 track/PRIMARY/S_SATURA:in
error 1:551 track/PRIMARY/S_SKYMAT:type
error 1:551 track/PRIMARY/S_SKYMAT:null
error 1:551 track/PRIMARY/S_SKYMAT:in
error 1:552 track/PRIMARY/S_SPLEAK:type
error 1:552 track/PRIMARY/S_SPLEAK:null
error 1:552 track/PRIMARY/S_SPLEAK:in
error 1:553 track/PRIMARY/S_SRCCAT:type
error 1:553 track/PRIMARY/S_SRCCAT:null
error 1:553 track/PRIMARY/S_SRCCAT:in
error 1:554 track/PRIMARY/S_SRCTYP:type
error 1:554 track/PRIMARY/S_SRCTYP:null
error 1:554 track/PRIMARY/S_SRCTYP:in
error 1:555 track/PRIMARY/S_STRAY:type
error 1:555 track/PRIMARY/S_STRAY:null
error 1:555 track/PRIMARY/S_STRAY:in
error 1:556 track/PRIMARY/S_SUPERB:type
error 1:556 track/PRIMARY/S_SUPERB:null
error 1:556 track/PRIMARY/S_SUPERB:in
error 1:557 track/PRIMARY/S_TACNTR:type
error 1:557 track/PRIMARY/S_TACNTR:null
error 1:557 track/PRIMARY/S_TACNTR:in
error 1:558 track/PRIMARY/S_TELEMI:type
error 1:558 track/PRIMARY/S_TELEMI:null
error 1:558 track/PRIMARY/S_TELEMI:in
error 1:559 track/PRIMARY/S_TRCMOD:type
error 1:559 track/PRIMARY/S_TRCMOD:null
error 1:559 track/PRIMARY/S_TRCMOD:in
error 1:560 track/PRIMARY/S_TSPHOT:type
error 1:560 track/PRIMARY/S_TSPHOT:null
error 1:560 track/PRIMARY/S_TSPHOT:in
error 1:561 track/PRIMARY/S_TWKREG:type
error 1:561 track/PRIMARY/S_TWKREG:null
error 1:561 track/PRIMARY/S_TWKREG:in
error 1:562 track/PRIMARY/S_WAVCOR:type
error 1:562 track/PRIMARY/S_WAVCOR:null
error 1:562 track/PRIMARY/S_WAVCOR:in
error 1:563 track/PRIMARY/S_WCS:type
error 1:563 track/PRIMARY/S_WCS:null
error 1:563 track/PRIMARY/S_WCS:in
error 1:564 track/PRIMARY/S_WFSCOM:type
error 1:564 track/PRIMARY/S_WFSCOM:null
error 1:564 track/PRIMARY/S_WFSCOM:in
error 1:565 track/PRIMARY/S_WHTLIT:type
error 1:565 track/PRIMARY/S_WHTLIT:null
error 1:565 track/PRIMARY/S_WHTLIT:in
error 1:573 track/PRIMARY/TCATFILE:type
error 1:573 track/PRIMARY/TCATFILE:null
error 1:574 track/PRIMARY/SCATFILE:type
error 1:574 track/PRIMARY/SCATFILE:null
error 1:575 track/PRIMARY/SEGMFILE:type
error 1:575 track/PRIMARY/SEGMFILE:null
error 1:576 track/PRIMARY/DIRIMAGE:type
error 1:576 track/PRIMARY/DIRIMAGE:null
error 1:577 track/PRIMARY/BKGMETH:type
error 1:577 track/PRIMARY/BKGMETH:null
error 1:578 track/PRIMARY/BKGLEVEL:type
error 1:578 track/PRIMARY/BKGLEVEL:null
error 1:579 track/PRIMARY/BKGSUB:type
error 1:579 track/PRIMARY/BKGSUB:null
error 1:580 track/PRIMARY/MASTERBG:type
error 1:580 track/PRIMARY/MASTERBG:null
error 1:581 track/PRIMARY/BKGD_SCL:type
error 1:581 track/PRIMARY/BKGD_SCL:null
error 1:581 track/PRIMARY/BKGD_SCL:unit
error 1:582 track/PRIMARY/SOSSWDTH:type
error 1:582 track/PRIMARY/SOSSWDTH:null
error 1:582 track/PRIMARY/SOSSWDTH:unit
error 1:583 track/PRIMARY/TIKFACTR:type
error 1:583 track/PRIMARY/TIKFACTR:null
error 1:583 track/PRIMARY/TIKFACTR:unit
error 1:584 track/PRIMARY/SOSSDLTX:type
error 1:584 track/PRIMARY/SOSSDLTX:null
error 1:584 track/PRIMARY/SOSSDLTX:unit
error 1:585 track/PRIMARY/SOSSDLTY:type
error 1:585 track/PRIMARY/SOSSDLTY:null
error 1:585 track/PRIMARY/SOSSDLTY:unit
error 1:586 track/PRIMARY/SOSSROTN:type
error 1:586 track/PRIMARY/SOSSROTN:null
error 1:586 track/PRIMARY/SOSSROTN:unit
error 1:587 track/PRIMARY/OVERSAMP:type
error 1:587 track/PRIMARY/OVERSAMP:null
error 1:587 track/PRIMARY/OVERSAMP:unit
error 1:588 track/PRIMARY/THRESHLD:type
error 1:588 track/PRIMARY/THRESHLD:null
error 1:589 track/PRIMARY/INT[i]SKIP:type
error 1:589 track/PRIMARY/INT[i]SKIP:null
error 1:589 track/PRIMARY/INT[i]SKIP:limit
error 1:590 track/PRIMARY/INT[i]UGP1:type
error 1:590 track/PRIMARY/INT[i]UGP1:null
error 1:590 track/PRIMARY/INT[i]UGP1:limit
error 1:591 track/PRIMARY/INT[i]BORS:type
error 1:591 track/PRIMARY/INT[i]BORS:null
error 1:591 track/PRIMARY/INT[i]BORS:limit
error 0:497 track/PRIMARY:shape
error 1:73 track/PRIMARY:DATE-BEG-DATE-END
error 1:74 track/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:82 track/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:340 track/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 track/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:68 track/PRIMARY:DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS
error 0:69 track/PRIMARY:DATE-BEG-DATASTRT
error 0:70 track/PRIMARY:DATE-END-DATAEND
error 0:71 track/PRIMARY:DURATION-DATAEND-DATASTRT
error 0:72 track/PRIMARY:GF_START-GF_END
warning 0:497 track/PRIMARY:undeclared-keyword
error 0:117 track/SCI:presence
error 0:117 track/SCI:kind
error 0:117 track/SCI:match
error 1:612 track/SCI/REFFRAME:presence
error 1:612 track/SCI/REFFRAME:type
error 1:612 track/SCI/REFFRAME:null
error 1:612 track/SCI/REFFRAME:value
error 1:613 track/SCI/EPH_TYPE:presence
error 1:613 track/SCI/EPH_TYPE:type
error 1:613 track/SCI/EPH_TYPE:null
error 1:613 track/SCI/EPH_TYPE:in
error 1:614 track/SCI/EPH_TIME:presence
error 1:614 track/SCI/EPH_TIME:type
error 1:614 track/SCI/EPH_TIME:null
error 1:614 track/SCI/EPH_TIME:unit
error 1:615 track/SCI/JWST_X:presence
error 1:615 track/SCI/JWST_X:type
error 1:615 track/SCI/JWST_X:null
error 1:615 track/SCI/JWST_X:unit
error 1:616 track/SCI/JWST_Y:presence
error 1:616 track/SCI/JWST_Y:type
error 1:616 track/SCI/JWST_Y:null
error 1:616 track/SCI/JWST_Y:unit
error 1:617 track/SCI/JWST_Z:presence
error 1:617 track/SCI/JWST_Z:type
error 1:617 track/SCI/JWST_Z:null
error 1:617 track/SCI/JWST_Z:unit
error 1:618 track/SCI/OBSGEO-X:presence
error 1:618 track/SCI/OBSGEO-X:type
error 1:618 track/SCI/OBSGEO-X:null
error 1:618 track/SCI/OBSGEO-X:unit
error 1:619 track/SCI/OBSGEO-Y:presence
error 1:619 track/SCI/OBSGEO-Y:type
error 1:619 track/SCI/OBSGEO-Y:null
error 1:619 track/SCI/OBSGEO-Y:unit
error 1:620 track/SCI/OBSGEO-Z:presence
error 1:620 track/SCI/OBSGEO-Z:type
error 1:620 track/SCI/OBSGEO-Z:null
error 1:620 track/SCI/OBSGEO-Z:unit
error 1:621 track/SCI/JWST_DX:presence
error 1:621 track/SCI/JWST_DX:type
error 1:621 track/SCI/JWST_DX:null
error 1:621 track/SCI/JWST_DX:unit
error 1:622 track/SCI/JWST_DY:presence
error 1:622 track/SCI/JWST_DY:type
error 1:622 track/SCI/JWST_DY:null
error 1:622 track/SCI/JWST_DY:unit
error 1:623 track/SCI/JWST_DZ:presence
error 1:623 track/SCI/JWST_DZ:type
error 1:623 track/SCI/JWST_DZ:null
error 1:623 track/SCI/JWST_DZ:unit
error 1:624 track/SCI/OBSGEODX:presence
error 1:624 track/SCI/OBSGEODX:type
error 1:624 track/SCI/OBSGEODX:null
error 1:624 track/SCI/OBSGEODX:unit
error 1:625 track/SCI/OBSGEODY:presence
error 1:625 track/SCI/OBSGEODY:type
error 1:625 track/SCI/OBSGEODY:null
error 1:625 track/SCI/OBSGEODY:unit
error 1:626 track/SCI/OBSGEODZ:presence
error 1:626 track/SCI/OBSGEODZ:type
error 1:626 track/SCI/OBSGEODZ:null
error 1:626 track/SCI/OBSGEODZ:unit
error 0:81 track/SCI/RADESYS:presence
error 0:81 track/SCI/RADESYS:type
error 0:81 track/SCI/RADESYS:null
error 0:81 track/SCI/RADESYS:value
error 0:82 track/SCI/PA_APER:presence
error 0:82 track/SCI/PA_APER:type
error 0:82 track/SCI/PA_APER:null
error 0:82 track/SCI/PA_APER:unit
error 0:83 track/SCI/RA_V1:type
error 0:83 track/SCI/RA_V1:null
error 0:83 track/SCI/RA_V1:unit
error 4:47 track/SCI/RA_V1:limit
error 0:84 track/SCI/DEC_V1:type
error 0:84 track/SCI/DEC_V1:null
error 0:84 track/SCI/DEC_V1:unit
error 4:48 track/SCI/DEC_V1:limit
error 0:85 track/SCI/PA_V3:type
error 0:85 track/SCI/PA_V3:null
error 0:85 track/SCI/PA_V3:unit
error 1:651 track/SCI/V2_REF:presence
error 1:651 track/SCI/V2_REF:type
error 1:651 track/SCI/V2_REF:null
error 1:651 track/SCI/V2_REF:unit
error 1:652 track/SCI/V3_REF:presence
error 1:652 track/SCI/V3_REF:type
error 1:652 track/SCI/V3_REF:null
error 1:652 track/SCI/V3_REF:unit
error 1:653 track/SCI/VPARITY:presence
error 1:653 track/SCI/VPARITY:type
error 1:653 track/SCI/VPARITY:null
error 1:653 track/SCI/VPARITY:in
error 1:654 track/SCI/V3I_YANG:presence
error 1:654 track/SCI/V3I_YANG:type
error 1:654 track/SCI/V3I_YANG:null
error 1:654 track/SCI/V3I_YANG:unit
error 1:655 track/SCI/XREF_SCI:type
error 1:655 track/SCI/XREF_SCI:null
error 1:655 track/SCI/XREF_SCI:unit
error 1:656 track/SCI/YREF_SCI:type
error 1:656 track/SCI/YREF_SCI:null
error 1:656 track/SCI/YREF_SCI:unit
error 0:88 track/SCI/RA_REF:type
error 0:88 track/SCI/RA_REF:null
error 0:88 track/SCI/RA_REF:unit
error 0:89 track/SCI/DEC_REF:type
error 0:89 track/SCI/DEC_REF:null
error 0:89 track/SCI/DEC_REF:unit
error 4:48 track/SCI/DEC_REF:limit
error 0:90 track/SCI/ROLL_REF:type
error 0:90 track/SCI/ROLL_REF:null
error 0:90 track/SCI/ROLL_REF:unit
error 4:78 track/SCI/WCSAXES:presence
error 4:78 track/SCI/WCSAXES:type
error 4:78 track/SCI/WCSAXES:null
error 4:78 track/SCI/WCSAXES:limit
error 4:79 track/SCI/CTYPE[i]:presence
error 4:79 track/SCI/CTYPE[i]:type
error 4:79 track/SCI/CTYPE[i]:null
error 4:79 track/SCI/CTYPE[i]:matches
error 4:80 track/SCI/CUNIT[i]:presence
error 4:80 track/SCI/CUNIT[i]:type
error 4:80 track/SCI/CUNIT[i]:null
error 4:80 track/SCI/CUNIT[i]:value
error 4:81 track/SCI/CRPIX[i]:presence
error 4:81 track/SCI/CRPIX[i]:type
error 4:81 track/SCI/CRPIX[i]:null
error 4:81 track/SCI/CRPIX[i]:unit
error 4:82 track/SCI/CRVAL[i]:presence
error 4:82 track/SCI/CRVAL[i]:type
error 4:82 track/SCI/CRVAL[i]:null
error 4:82 track/SCI/CRVAL[i]:unit
error 4:83 track/SCI/CDELT[i]:type
error 4:83 track/SCI/CDELT[i]:null
error 4:83 track/SCI/CDELT[i]:unit
error 4:84 track/SCI/PC[i]_[j]:type
error 4:84 track/SCI/PC[i]_[j]:null
error 4:84 track/SCI/PC[i]_[j]:unit
error 4:85 track/SCI/CD[i]_[j]:type
error 4:85 track/SCI/CD[i]_[j]:null
error 4:85 track/SCI/CD[i]_[j]:unit
error 4:86 track/SCI/LONPOLE:type
error 4:86 track/SCI/LONPOLE:null
error 4:86 track/SCI/LONPOLE:unit
error 4:87 track/SCI/LATPOLE:type
error 4:87 track/SCI/LATPOLE:null
error 4:87 track/SCI/LATPOLE:unit
error 0:117 track/SCI:type
error 0:117 track/SCI:shape
error 0:117 track/SCI:unit
error 4:89 track/SCI:exists-CD1_1-CDELT1
error 4:90 track/SCI:exists-CD1_1-PC1_1
warning 0:117 track/SCI:undeclared-keyword
error 0:120 track/ERR:presence
error 0:120 track/ERR:kind
error 0:120 track/ERR:match
error 0:120 track/ERR:type
error 0:120 track/ERR:shape
error 0:120 track/ERR:unit
error 0:120 track/ERR:limit
warning 0:120 track/ERR:undeclared-keyword
error 0:121 track/DQ:presence
error 0:121 track/DQ:kind
error 0:121 track/DQ:match
error 0:121 track/DQ:type
error 0:121 track/DQ:shape
error 0:121 track/DQ:null
error 0:121 track/DQ:bits
warning 0:121 track/DQ:undeclared-keyword
error 0:152 track/POINTING:presence
error 0:152 track/POINTING:kind
error 0:152 track/POINTING:match
error 0:153 track/POINTING/DDCFLDPT:type
error 0:153 track/POINTING/DDCFLDPT:null
error 0:154 track/POINTING/POINTTIM:type
error 0:154 track/POINTING/POINTTIM:null
error 0:155 track/POINTING/RA_DDC:type
error 0:155 track/POINTING/RA_DDC:null
error 0:155 track/POINTING/RA_DDC:unit
error 4:47 track/POINTING/RA_DDC:limit
error 0:156 track/POINTING/DEC_DDC:type
error 0:156 track/POINTING/DEC_DDC:null
error 0:156 track/POINTING/DEC_DDC:unit
error 4:48 track/POINTING/DEC_DDC:limit
error 0:157 track/POINTING/PA_APER:type
error 0:157 track/POINTING/PA_APER:null
error 0:157 track/POINTING/PA_APER:unit
error 0:158 track/POINTING/RA_V1:type
error 0:158 track/POINTING/RA_V1:null
error 0:158 track/POINTING/RA_V1:unit
error 4:47 track/POINTING/RA_V1:limit
error 0:159 track/POINTING/DEC_V1:type
error 0:159 track/POINTING/DEC_V1:null
error 0:159 track/POINTING/DEC_V1:unit
error 4:48 track/POINTING/DEC_V1:limit
error 0:160 track/POINTING/PA_V3:type
error 0:160 track/POINTING/PA_V3:null
error 0:160 track/POINTING/PA_V3:unit
error 0:161 track/POINTING/RA_J1:type
error 0:161 track/POINTING/RA_J1:null
error 0:161 track/POINTING/RA_J1:unit
error 4:47 track/POINTING/RA_J1:limit
error 0:162 track/POINTING/DEC_J1:type
error 0:162 track/POINTING/DEC_J1:null
error 0:162 track/POINTING/DEC_J1:unit
error 4:48 track/POINTING/DEC_J1:limit
error 0:163 track/POINTING/PA_J3:type
error 0:163 track/POINTING/PA_J3:null
error 0:163 track/POINTING/PA_J3:unit
error 0:164 track/POINTING/JITTRAVG:type
error 0:164 track/POINTING/JITTRAVG:null
error 0:165 track/POINTING/JITTRMAX:type
error 0:165 track/POINTING/JITTRMAX:null
error 0:166 track/POINTING/JITTRMIN:type
error 0:166 track/POINTING/JITTRMIN:null
error 0:168 track/POINTING/time:presence
error 0:168 track/POINTING/time:type
error 0:168 track/POINTING/time:shape
error 0:168 track/POINTING/time:unit
error 0:168 track/POINTING/time:limit
error 0:169 track/POINTING/jitter:presence
error 0:169 track/POINTING/jitter:type
error 0:169 track/POINTING/jitter:shape
error 0:169 track/POINTING/jitter:unit
error 0:169 track/POINTING/jitter:limit
error 0:170 track/POINTING/delta_ddc_ra:presence
error 0:170 track/POINTING/delta_ddc_ra:type
error 0:170 track/POINTING/delta_ddc_ra:shape
error 0:170 track/POINTING/delta_ddc_ra:unit
error 0:171 track/POINTING/delta_ddc_dec:presence
error 0:171 track/POINTING/delta_ddc_dec:type
error 0:171 track/POINTING/delta_ddc_dec:shape
error 0:171 track/POINTING/delta_ddc_dec:unit
error 0:172 track/POINTING/delta_aperture_pa:presence
error 0:172 track/POINTING/delta_aperture_pa:type
error 0:172 track/POINTING/delta_aperture_pa:shape
error 0:172 track/POINTING/delta_aperture_pa:unit
error 0:173 track/POINTING/delta_v1_ra:presence
error 0:173 track/POINTING/delta_v1_ra:type
error 0:173 track/POINTING/delta_v1_ra:shape
error 0:173 track/POINTING/delta_v1_ra:unit
error 0:174 track/POINTING/delta_v1_dec:presence
error 0:174 track/POINTING/delta_v1_dec:type
error 0:174 track/POINTING/delta_v1_dec:shape
error 0:174 track/POINTING/delta_v1_dec:unit
error 0:175 track/POINTING/delta_v3_pa:presence
error 0:175 track/POINTING/delta_v3_pa:type
error 0:175 track/POINTING/delta_v3_pa:shape
error 0:175 track/POINTING/delta_v3_pa:unit
error 0:176 track/POINTING/delta_j1_ra:presence
error 0:176 track/POINTING/delta_j1_ra:type
error 0:176 track/POINTING/delta_j1_ra:shape
error 0:176 track/POINTING/delta_j1_ra:unit
error 0:177 track/POINTING/delta_j1_dec:presence
error 0:177 track/POINTING/delta_j1_dec:type
error 0:177 track/POINTING/delta_j1_dec:shape
error 0:177 track/POINTING/delta_j1_dec:unit
error 0:178 track/POINTING/delta_j3_pa:presence
error 0:178 track/POINTING/delta_j3_pa:type
error 0:178 track/POINTING/delta_j3_pa:shape
error 0:178 track/POINTING/delta_j3_pa:unit
error 0:179 track/POINTING/HGA_motion:presence
error 0:179 track/POINTING/HGA_motion:type
error 0:179 track/POINTING/HGA_motion:shape
error 0:179 track/POINTING/HGA_motion:null
error 0:181 track/POINTING:JITTRMIN-JITTRAVG-JITTRMAX
warning 0:152 track/POINTING:undeclared-keyword
warning 0:152 track/POINTING:undeclared-column
error 0:183 track/CENTROIDS:presence
error 0:183 track/CENTROIDS:kind
error 0:183 track/CENTROIDS:match
error 0:184 track/CENTROIDS/DETECTID:type
error 0:184 track/CENTROIDS/DETECTID:null
error 0:185 track/CENTROIDS/GUIDESTA:type
error 0:185 track/CENTROIDS/GUIDESTA:null
error 0:187 track/CENTROIDS/observatory_time:presence
error 0:187 track/CENTROIDS/observatory_time:type
error 0:187 track/CENTROIDS/observatory_time:shape
error 0:187 track/CENTROIDS/observatory_time:null
error 0:188 track/CENTROIDS/centroid_time:presence
error 0:188 track/CENTROIDS/centroid_time:type
error 0:188 track/CENTROIDS/centroid_time:shape
error 0:188 track/CENTROIDS/centroid_time:null
error 0:189 track/CENTROIDS/guide_star_position_x:presence
error 0:189 track/CENTROIDS/guide_star_position_x:type
error 0:189 track/CENTROIDS/guide_star_position_x:shape
error 0:189 track/CENTROIDS/guide_star_position_x:null
error 0:189 track/CENTROIDS/guide_star_position_x:unit
error 0:190 track/CENTROIDS/guide_star_position_y:presence
error 0:190 track/CENTROIDS/guide_star_position_y:type
error 0:190 track/CENTROIDS/guide_star_position_y:shape
error 0:190 track/CENTROIDS/guide_star_position_y:null
error 0:190 track/CENTROIDS/guide_star_position_y:unit
error 0:191 track/CENTROIDS/guide_star_instrument_counts_per_sec:presence
error 0:191 track/CENTROIDS/guide_star_instrument_counts_per_sec:type
error 0:191 track/CENTROIDS/guide_star_instrument_counts_per_sec:shape
error 0:191 track/CENTROIDS/guide_star_instrument_counts_per_sec:null
error 0:192 track/CENTROIDS/signal_to_noise_current_frame:presence
error 0:192 track/CENTROIDS/signal_to_noise_current_frame:type
error 0:192 track/CENTROIDS/signal_to_noise_current_frame:shape
error 0:192 track/CENTROIDS/signal_to_noise_current_frame:null
error 0:193 track/CENTROIDS/delta_signal:presence
error 0:193 track/CENTROIDS/delta_signal:type
error 0:193 track/CENTROIDS/delta_signal:shape
error 0:193 track/CENTROIDS/delta_signal:null
error 0:194 track/CENTROIDS/delta_noise:presence
error 0:194 track/CENTROIDS/delta_noise:type
error 0:194 track/CENTROIDS/delta_noise:shape
error 0:194 track/CENTROIDS/delta_noise:null
error 0:195 track/CENTROIDS/psf_width_x:presence
error 0:195 track/CENTROIDS/psf_width_x:type
error 0:195 track/CENTROIDS/psf_width_x:shape
error 0:195 track/CENTROIDS/psf_width_x:null
error 0:195 track/CENTROIDS/psf_width_x:unit
error 0:196 track/CENTROIDS/psf_width_y:presence
error 0:196 track/CENTROIDS/psf_width_y:type
error 0:196 track/CENTROIDS/psf_width_y:shape
error 0:196 track/CENTROIDS/psf_width_y:null
error 0:196 track/CENTROIDS/psf_width_y:unit
error 0:197 track/CENTROIDS/data_quality:presence
error 0:197 track/CENTROIDS/data_quality:type
error 0:197 track/CENTROIDS/data_quality:shape
error 0:197 track/CENTROIDS/data_quality:null
error 0:198 track/CENTROIDS/bad_pixel_flag:presence
error 0:198 track/CENTROIDS/bad_pixel_flag:type
error 0:198 track/CENTROIDS/bad_pixel_flag:shape
error 0:198 track/CENTROIDS/bad_pixel_flag:null
error 0:199 track/CENTROIDS/bad_centroid_dq_flag:presence
error 0:199 track/CENTROIDS/bad_centroid_dq_flag:type
error 0:199 track/CENTROIDS/bad_centroid_dq_flag:shape
error 0:199 track/CENTROIDS/bad_centroid_dq_flag:null
error 0:200 track/CENTROIDS/cosmic_ray_hit_flag:presence
error 0:200 track/CENTROIDS/cosmic_ray_hit_flag:type
error 0:200 track/CENTROIDS/cosmic_ray_hit_flag:shape
error 0:200 track/CENTROIDS/cosmic_ray_hit_flag:null
error 0:200 track/CENTROIDS/cosmic_ray_hit_flag:in
error 0:201 track/CENTROIDS/sw_subwindow_loc_change_flag:presence
error 0:201 track/CENTROIDS/sw_subwindow_loc_change_flag:type
error 0:201 track/CENTROIDS/sw_subwindow_loc_change_flag:shape
error 0:201 track/CENTROIDS/sw_subwindow_loc_change_flag:null
error 0:201 track/CENTROIDS/sw_subwindow_loc_change_flag:in
error 0:202 track/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:presence
error 0:202 track/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:type
error 0:202 track/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:shape
error 0:202 track/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:null
error 0:202 track/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:in
error 0:203 track/CENTROIDS/subwindow_out_of_FOV_flag:presence
error 0:203 track/CENTROIDS/subwindow_out_of_FOV_flag:type
error 0:203 track/CENTROIDS/subwindow_out_of_FOV_flag:shape
error 0:203 track/CENTROIDS/subwindow_out_of_FOV_flag:null
error 0:203 track/CENTROIDS/subwindow_out_of_FOV_flag:in
warning 0:183 track/CENTROIDS:undeclared-keyword
warning 0:183 track/CENTROIDS:undeclared-column
error 0:209 track/WINDOW:presence
error 0:209 track/WINDOW:kind
error 0:209 track/WINDOW:match
error 0:211 track/WINDOW/observatory_time:presence
error 0:211 track/WINDOW/observatory_time:type
error 0:211 track/WINDOW/observatory_time:shape
error 0:211 track/WINDOW/observatory_time:null
error 0:212 track/WINDOW/x_corner:presence
error 0:212 track/WINDOW/x_corner:type
error 0:212 track/WINDOW/x_corner:shape
error 0:212 track/WINDOW/x_corner:null
error 0:212 track/WINDOW/x_corner:unit
error 0:213 track/WINDOW/y_corner:presence
error 0:213 track/WINDOW/y_corner:type
error 0:213 track/WINDOW/y_corner:shape
error 0:213 track/WINDOW/y_corner:null
error 0:213 track/WINDOW/y_corner:unit
error 0:214 track/WINDOW/x_size:presence
error 0:214 track/WINDOW/x_size:type
error 0:214 track/WINDOW/x_size:shape
error 0:214 track/WINDOW/x_size:null
error 0:214 track/WINDOW/x_size:unit
error 0:214 track/WINDOW/x_size:limit
error 0:215 track/WINDOW/y_size:presence
error 0:215 track/WINDOW/y_size:type
error 0:215 track/WINDOW/y_size:shape
error 0:215 track/WINDOW/y_size:null
error 0:215 track/WINDOW/y_size:unit
error 0:215 track/WINDOW/y_size:limit
warning 0:209 track/WINDOW:undeclared-keyword
warning 0:209 track/WINDOW:undeclared-column
error 0:514 track/ASDF:presence
error 0:514 track/ASDF:kind
error 0:514 track/ASDF:match
warning 0:514 track/ASDF:undeclared-keyword
error 0:516 track/ASDF.tree/data:presence
error 0:516 track/ASDF.tree/data:type
error 0:516 track/ASDF.tree/data:source
error 0:514 track/ASDF.tree:type
error 1:20 track/ASDF.tree/meta.date:mirror
error 1:20 track/ASDF.tree/meta.filename:mirror
error 1:20 track/ASDF.tree/meta.model_type:mirror
error 1:20 track/ASDF.tree/meta.telescope:mirror
error 1:69 track/ASDF.tree/meta.observation.program_number:mirror
error 1:69 track/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 track/ASDF.tree/meta.observation.visit_number:mirror
error 1:236 track/ASDF.tree/meta.exposure.type:mirror
error 1:236 track/ASDF.tree/meta.exposure.nints:mirror
error 1:318 track/ASDF.tree/meta.subarray.name:mirror
error 1:38 track/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 track/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 track/ASDF.tree/meta.asn.table_name:mirror
error 0:527 fg_raw:name
error 1:864 fg_raw/name/program:value
error 1:865 fg_raw/name/obs:value
error 1:866 fg_raw/name/visit:value
error 0:227 fg_raw/name/stamp:value
error 0:521 fg_raw:undeclared-hdu
error 1:20 fg_raw/PRIMARY/DATE:presence
error 1:20 fg_raw/PRIMARY/DATE:type
error 1:20 fg_raw/PRIMARY/DATE:null
error 1:20 fg_raw/PRIMARY/FILENAME:presence
error 1:20 fg_raw/PRIMARY/FILENAME:type
error 1:20 fg_raw/PRIMARY/FILENAME:null
error 1:20 fg_raw/PRIMARY/FILENAME:value
error 1:20 fg_raw/PRIMARY/DATAMODL:presence
error 1:20 fg_raw/PRIMARY/DATAMODL:type
error 1:20 fg_raw/PRIMARY/DATAMODL:null
error 1:20 fg_raw/PRIMARY/DATAMODL:in
error 1:20 fg_raw/PRIMARY/TELESCOP:presence
error 1:20 fg_raw/PRIMARY/TELESCOP:type
error 1:20 fg_raw/PRIMARY/TELESCOP:null
error 1:20 fg_raw/PRIMARY/TELESCOP:value
error 1:21 fg_raw/PRIMARY/ORIGIN:presence
error 1:21 fg_raw/PRIMARY/ORIGIN:type
error 1:21 fg_raw/PRIMARY/ORIGIN:null
error 1:22 fg_raw/PRIMARY/TIMESYS:presence
error 1:22 fg_raw/PRIMARY/TIMESYS:type
error 1:22 fg_raw/PRIMARY/TIMESYS:null
error 1:22 fg_raw/PRIMARY/TIMESYS:value
error 1:23 fg_raw/PRIMARY/TIMEUNIT:presence
error 1:23 fg_raw/PRIMARY/TIMEUNIT:type
error 1:23 fg_raw/PRIMARY/TIMEUNIT:null
error 1:23 fg_raw/PRIMARY/TIMEUNIT:value
info 1:24 fg_raw/PRIMARY/FILETYPE:presence
error 1:24 fg_raw/PRIMARY/FILETYPE:type
error 1:24 fg_raw/PRIMARY/FILETYPE:null
error 1:25 fg_raw/PRIMARY/SDP_VER:presence
error 1:25 fg_raw/PRIMARY/SDP_VER:type
error 1:25 fg_raw/PRIMARY/SDP_VER:null
error 1:26 fg_raw/PRIMARY/PRD_VER:presence
error 1:26 fg_raw/PRIMARY/PRD_VER:type
error 1:26 fg_raw/PRIMARY/PRD_VER:null
error 1:26 fg_raw/PRIMARY/PRD_VER:matches
error 1:27 fg_raw/PRIMARY/OSS_VER:type
error 1:27 fg_raw/PRIMARY/OSS_VER:null
error 1:28 fg_raw/PRIMARY/GSC_VER:type
error 1:28 fg_raw/PRIMARY/GSC_VER:null
error 1:29 fg_raw/PRIMARY/HGA_MOVE:presence
error 1:29 fg_raw/PRIMARY/HGA_MOVE:type
error 1:29 fg_raw/PRIMARY/HGA_MOVE:null
error 1:30 fg_raw/PRIMARY/HGA_STRT:type
error 1:30 fg_raw/PRIMARY/HGA_STRT:null
error 1:31 fg_raw/PRIMARY/HGA_STOP:type
error 1:31 fg_raw/PRIMARY/HGA_STOP:null
error 1:32 fg_raw/PRIMARY/PWFSEET:presence
error 1:32 fg_raw/PRIMARY/PWFSEET:type
error 1:32 fg_raw/PRIMARY/PWFSEET:null
error 1:32 fg_raw/PRIMARY/PWFSEET:unit
error 1:33 fg_raw/PRIMARY/NWFSEST:presence
error 1:33 fg_raw/PRIMARY/NWFSEST:type
error 1:33 fg_raw/PRIMARY/NWFSEST:null
error 1:33 fg_raw/PRIMARY/NWFSEST:unit
error 1:34 fg_raw/PRIMARY/COMPRESS:type
error 1:34 fg_raw/PRIMARY/COMPRESS:null
error 1:51 fg_raw/PRIMARY/TITLE:presence
error 1:51 fg_raw/PRIMARY/TITLE:type
error 1:51 fg_raw/PRIMARY/TITLE:null
error 1:52 fg_raw/PRIMARY/PI_NAME:presence
error 1:52 fg_raw/PRIMARY/PI_NAME:type
error 1:52 fg_raw/PRIMARY/PI_NAME:null
error 1:53 fg_raw/PRIMARY/CATEGORY:presence
error 1:53 fg_raw/PRIMARY/CATEGORY:type
error 1:53 fg_raw/PRIMARY/CATEGORY:null
warning 1:53 fg_raw/PRIMARY/CATEGORY:in
error 1:54 fg_raw/PRIMARY/SUBCAT:type
error 1:54 fg_raw/PRIMARY/SUBCAT:null
error 1:55 fg_raw/PRIMARY/SCICAT:type
error 1:55 fg_raw/PRIMARY/SCICAT:null
error 1:56 fg_raw/PRIMARY/CONT_ID:type
error 1:56 fg_raw/PRIMARY/CONT_ID:null
error 1:63 fg_raw/PRIMARY/DATE-OBS:presence
error 1:63 fg_raw/PRIMARY/DATE-OBS:type
error 1:63 fg_raw/PRIMARY/DATE-OBS:null
error 1:64 fg_raw/PRIMARY/TIME-OBS:presence
error 1:64 fg_raw/PRIMARY/TIME-OBS:type
error 1:64 fg_raw/PRIMARY/TIME-OBS:null
error 1:65 fg_raw/PRIMARY/DATE-BEG:presence
error 1:65 fg_raw/PRIMARY/DATE-BEG:type
error 1:65 fg_raw/PRIMARY/DATE-BEG:null
error 1:66 fg_raw/PRIMARY/DATE-END:presence
error 1:66 fg_raw/PRIMARY/DATE-END:type
error 1:66 fg_raw/PRIMARY/DATE-END:null
error 1:67 fg_raw/PRIMARY/OBS_ID:presence
error 1:67 fg_raw/PRIMARY/OBS_ID:type
error 1:67 fg_raw/PRIMARY/OBS_ID:null
error 1:67 fg_raw/PRIMARY/OBS_ID:matches
error 1:68 fg_raw/PRIMARY/VISIT_ID:presence
error 1:68 fg_raw/PRIMARY/VISIT_ID:type
error 1:68 fg_raw/PRIMARY/VISIT_ID:null
error 1:68 fg_raw/PRIMARY/VISIT_ID:limit
error 1:69 fg_raw/PRIMARY/PROGRAM:presence
error 1:69 fg_raw/PRIMARY/PROGRAM:type
error 1:69 fg_raw/PRIMARY/PROGRAM:null
error 1:69 fg_raw/PRIMARY/PROGRAM:limit
error 1:69 fg_raw/PRIMARY/OBSERVTN:presence
error 1:69 fg_raw/PRIMARY/OBSERVTN:type
error 1:69 fg_raw/PRIMARY/OBSERVTN:null
error 1:69 fg_raw/PRIMARY/OBSERVTN:limit
error 1:69 fg_raw/PRIMARY/VISIT:presence
error 1:69 fg_raw/PRIMARY/VISIT:type
error 1:69 fg_raw/PRIMARY/VISIT:null
error 1:69 fg_raw/PRIMARY/VISIT:limit
error 1:70 fg_raw/PRIMARY/OBSLABEL:type
error 1:70 fg_raw/PRIMARY/OBSLABEL:null
error 1:71 fg_raw/PRIMARY/OBSFOLDR:type
error 1:71 fg_raw/PRIMARY/OBSFOLDR:null
error 1:98 fg_raw/PRIMARY/ENG_QUAL:presence
error 1:98 fg_raw/PRIMARY/ENG_QUAL:type
error 1:98 fg_raw/PRIMARY/ENG_QUAL:null
error 1:98 fg_raw/PRIMARY/ENG_QUAL:in
error 1:99 fg_raw/PRIMARY/ENGQLPTG:type
error 1:99 fg_raw/PRIMARY/ENGQLPTG:null
error 1:99 fg_raw/PRIMARY/ENGQLPTG:in
error 1:100 fg_raw/PRIMARY/VISITYPE:presence
error 1:100 fg_raw/PRIMARY/VISITYPE:type
error 1:100 fg_raw/PRIMARY/VISITYPE:null
error 1:100 fg_raw/PRIMARY/VISITYPE:in
error 1:101 fg_raw/PRIMARY/VSTSTART:presence
error 1:101 fg_raw/PRIMARY/VSTSTART:type
error 1:101 fg_raw/PRIMARY/VSTSTART:null
error 1:102 fg_raw/PRIMARY/VISITSTA:presence
error 1:102 fg_raw/PRIMARY/VISITSTA:type
error 1:102 fg_raw/PRIMARY/VISITSTA:null
error 1:103 fg_raw/PRIMARY/NEXPOSUR:presence
error 1:103 fg_raw/PRIMARY/NEXPOSUR:type
error 1:103 fg_raw/PRIMARY/NEXPOSUR:null
error 1:103 fg_raw/PRIMARY/NEXPOSUR:limit
error 1:104 fg_raw/PRIMARY/INTARGET:presence
error 1:104 fg_raw/PRIMARY/INTARGET:type
error 1:104 fg_raw/PRIMARY/INTARGET:null
error 1:105 fg_raw/PRIMARY/TARGOOPP:presence
error 1:105 fg_raw/PRIMARY/TARGOOPP:type
error 1:105 fg_raw/PRIMARY/TARGOOPP:null
error 1:106 fg_raw/PRIMARY/TSOVISIT:presence
error 1:106 fg_raw/PRIMARY/TSOVISIT:type
error 1:106 fg_raw/PRIMARY/TSOVISIT:null
error 1:107 fg_raw/PRIMARY/EXP_ONLY:presence
error 1:107 fg_raw/PRIMARY/EXP_ONLY:type
error 1:107 fg_raw/PRIMARY/EXP_ONLY:null
error 1:108 fg_raw/PRIMARY/CROWDFLD:type
error 1:108 fg_raw/PRIMARY/CROWDFLD:null
error 0:54 fg_raw/PRIMARY/INSTRUME:presence
error 0:54 fg_raw/PRIMARY/INSTRUME:type
error 0:54 fg_raw/PRIMARY/INSTRUME:null
error 0:54 fg_raw/PRIMARY/INSTRUME:value
error 0:55 fg_raw/PRIMARY/DETECTOR:presence
error 0:55 fg_raw/PRIMARY/DETECTOR:type
error 0:55 fg_raw/PRIMARY/DETECTOR:null
error 0:55 fg_raw/PRIMARY/DETECTOR:in
error 0:56 fg_raw/PRIMARY/FOCUSPOS:type
error 0:56 fg_raw/PRIMARY/FOCUSPOS:null
error 1:236 fg_raw/PRIMARY/EXP_TYPE:presence
error 1:236 fg_raw/PRIMARY/EXP_TYPE:type
error 1:236 fg_raw/PRIMARY/EXP_TYPE:null
error 1:236 fg_raw/PRIMARY/EXP_TYPE:value
error 1:236 fg_raw/PRIMARY/EXP_TYPE:in
error 1:236 fg_raw/PRIMARY/NINTS:presence
error 1:236 fg_raw/PRIMARY/NINTS:type
error 1:236 fg_raw/PRIMARY/NINTS:null
error 1:236 fg_raw/PRIMARY/NINTS:value
error 3:36 fg_raw/PRIMARY/NINTS:limit
error 1:237 fg_raw/PRIMARY/READPATT:presence
error 1:237 fg_raw/PRIMARY/READPATT:type
error 1:237 fg_raw/PRIMARY/READPATT:null
error 1:237 fg_raw/PRIMARY/READPATT:value
error 1:237 fg_raw/PRIMARY/READPATT:in
error 1:238 fg_raw/PRIMARY/NGROUPS:presence
error 1:238 fg_raw/PRIMARY/NGROUPS:type
error 1:238 fg_raw/PRIMARY/NGROUPS:null
error 1:238 fg_raw/PRIMARY/NGROUPS:value
error 1:238 fg_raw/PRIMARY/NGROUPS:limit
error 1:239 fg_raw/PRIMARY/NFRAMES:presence
error 1:239 fg_raw/PRIMARY/NFRAMES:type
error 1:239 fg_raw/PRIMARY/NFRAMES:null
error 1:239 fg_raw/PRIMARY/NFRAMES:in
error 1:239 fg_raw/PRIMARY/NFRAMES:limit
error 1:240 fg_raw/PRIMARY/FRMDIVSR:presence
error 1:240 fg_raw/PRIMARY/FRMDIVSR:type
error 1:240 fg_raw/PRIMARY/FRMDIVSR:null
error 1:240 fg_raw/PRIMARY/FRMDIVSR:limit
error 1:241 fg_raw/PRIMARY/GROUPGAP:presence
error 1:241 fg_raw/PRIMARY/GROUPGAP:type
error 1:241 fg_raw/PRIMARY/GROUPGAP:null
error 1:241 fg_raw/PRIMARY/GROUPGAP:limit
error 1:242 fg_raw/PRIMARY/DRPFRMS1:presence
error 1:242 fg_raw/PRIMARY/DRPFRMS1:type
error 1:242 fg_raw/PRIMARY/DRPFRMS1:null
error 1:242 fg_raw/PRIMARY/DRPFRMS1:limit
error 1:243 fg_raw/PRIMARY/DRPFRMS3:presence
error 1:243 fg_raw/PRIMARY/DRPFRMS3:type
error 1:243 fg_raw/PRIMARY/DRPFRMS3:null
error 1:243 fg_raw/PRIMARY/DRPFRMS3:limit
error 1:244 fg_raw/PRIMARY/NSAMPLES:presence
error 1:244 fg_raw/PRIMARY/NSAMPLES:type
error 1:244 fg_raw/PRIMARY/NSAMPLES:null
error 1:244 fg_raw/PRIMARY/NSAMPLES:limit
error 1:245 fg_raw/PRIMARY/TSAMPLE:presence
error 1:245 fg_raw/PRIMARY/TSAMPLE:type
error 1:245 fg_raw/PRIMARY/TSAMPLE:null
error 1:245 fg_raw/PRIMARY/TSAMPLE:unit
error 1:245 fg_raw/PRIMARY/TSAMPLE:limit
error 1:246 fg_raw/PRIMARY/TFRAME:presence
error 1:246 fg_raw/PRIMARY/TFRAME:type
error 1:246 fg_raw/PRIMARY/TFRAME:null
error 1:246 fg_raw/PRIMARY/TFRAME:unit
error 1:246 fg_raw/PRIMARY/TFRAME:limit
error 1:247 fg_raw/PRIMARY/TGROUP:presence
error 1:247 fg_raw/PRIMARY/TGROUP:type
error 1:247 fg_raw/PRIMARY/TGROUP:null
error 1:247 fg_raw/PRIMARY/TGROUP:unit
error 1:247 fg_raw/PRIMARY/TGROUP:limit
error 1:248 fg_raw/PRIMARY/EFFINTTM:presence
error 1:248 fg_raw/PRIMARY/EFFINTTM:type
error 1:248 fg_raw/PRIMARY/EFFINTTM:null
error 1:248 fg_raw/PRIMARY/EFFINTTM:unit
error 1:248 fg_raw/PRIMARY/EFFINTTM:limit
error 1:249 fg_raw/PRIMARY/DURATION:presence
error 1:249 fg_raw/PRIMARY/DURATION:type
error 1:249 fg_raw/PRIMARY/DURATION:null
error 1:249 fg_raw/PRIMARY/DURATION:unit
error 1:249 fg_raw/PRIMARY/DURATION:limit
error 1:250 fg_raw/PRIMARY/NRSTSTRT:presence
error 1:250 fg_raw/PRIMARY/NRSTSTRT:type
error 1:250 fg_raw/PRIMARY/NRSTSTRT:null
error 1:250 fg_raw/PRIMARY/NRSTSTRT:limit
error 1:251 fg_raw/PRIMARY/NRESETS:presence
error 1:251 fg_raw/PRIMARY/NRESETS:type
error 1:251 fg_raw/PRIMARY/NRESETS:null
error 1:251 fg_raw/PRIMARY/NRESETS:limit
error 1:252 fg_raw/PRIMARY/ZEROFRAM:presence
error 1:252 fg_raw/PRIMARY/ZEROFRAM:type
error 1:252 fg_raw/PRIMARY/ZEROFRAM:null
error 1:253 fg_raw/PRIMARY/DATAPROB:presence
error 1:253 fg_raw/PRIMARY/DATAPROB:type
error 1:253 fg_raw/PRIMARY/DATAPROB:null
error 1:254 fg_raw/PRIMARY/SCA_NUM:presence
error 1:254 fg_raw/PRIMARY/SCA_NUM:type
error 1:254 fg_raw/PRIMARY/SCA_NUM:null
error 1:255 fg_raw/PRIMARY/DATAMODE:presence
error 1:255 fg_raw/PRIMARY/DATAMODE:type
error 1:255 fg_raw/PRIMARY/DATAMODE:null
error 1:318 fg_raw/PRIMARY/SUBARRAY:presence
error 1:318 fg_raw/PRIMARY/SUBARRAY:type
error 1:318 fg_raw/PRIMARY/SUBARRAY:null
error 1:318 fg_raw/PRIMARY/SUBARRAY:value
warning 1:318 fg_raw/PRIMARY/SUBARRAY:in
error 1:319 fg_raw/PRIMARY/SUB_SHRT:type
error 1:319 fg_raw/PRIMARY/SUB_SHRT:null
error 1:319 fg_raw/PRIMARY/SUB_SHRT:in
error 1:320 fg_raw/PRIMARY/SUB_LONG:type
error 1:320 fg_raw/PRIMARY/SUB_LONG:null
error 1:320 fg_raw/PRIMARY/SUB_LONG:in
error 1:321 fg_raw/PRIMARY/SUBSTRT1:presence
error 1:321 fg_raw/PRIMARY/SUBSTRT1:type
error 1:321 fg_raw/PRIMARY/SUBSTRT1:null
error 1:321 fg_raw/PRIMARY/SUBSTRT1:limit
error 1:322 fg_raw/PRIMARY/SUBSTRT2:presence
error 1:322 fg_raw/PRIMARY/SUBSTRT2:type
error 1:322 fg_raw/PRIMARY/SUBSTRT2:null
error 1:322 fg_raw/PRIMARY/SUBSTRT2:limit
error 1:323 fg_raw/PRIMARY/SUBSIZE1:presence
error 1:323 fg_raw/PRIMARY/SUBSIZE1:type
error 1:323 fg_raw/PRIMARY/SUBSIZE1:null
error 1:323 fg_raw/PRIMARY/SUBSIZE1:value
error 1:323 fg_raw/PRIMARY/SUBSIZE1:limit
error 1:324 fg_raw/PRIMARY/SUBSIZE2:presence
error 1:324 fg_raw/PRIMARY/SUBSIZE2:type
error 1:324 fg_raw/PRIMARY/SUBSIZE2:null
error 1:324 fg_raw/PRIMARY/SUBSIZE2:value
error 1:324 fg_raw/PRIMARY/SUBSIZE2:limit
error 1:325 fg_raw/PRIMARY/FASTAXIS:presence
error 1:325 fg_raw/PRIMARY/FASTAXIS:type
error 1:325 fg_raw/PRIMARY/FASTAXIS:null
error 1:325 fg_raw/PRIMARY/FASTAXIS:in
error 1:326 fg_raw/PRIMARY/SLOWAXIS:presence
error 1:326 fg_raw/PRIMARY/SLOWAXIS:type
error 1:326 fg_raw/PRIMARY/SLOWAXIS:null
error 1:326 fg_raw/PRIMARY/SLOWAXIS:in
error 1:327 fg_raw/PRIMARY/DETXCOR:type
error 1:327 fg_raw/PRIMARY/DETXCOR:null
error 1:328 fg_raw/PRIMARY/DETYCOR:type
error 1:328 fg_raw/PRIMARY/DETYCOR:null
error 1:329 fg_raw/PRIMARY/DETXSIZ:type
error 1:329 fg_raw/PRIMARY/DETXSIZ:null
error 1:329 fg_raw/PRIMARY/DETXSIZ:limit
error 1:330 fg_raw/PRIMARY/DETYSIZ:type
error 1:330 fg_raw/PRIMARY/DETYSIZ:null
error 1:330 fg_raw/PRIMARY/DETYSIZ:limit
error 1:331 fg_raw/PRIMARY/MSTR_RD1:type
error 1:331 fg_raw/PRIMARY/MSTR_RD1:null
error 1:331 fg_raw/PRIMARY/MSTR_RD1:limit
error 1:332 fg_raw/PRIMARY/MSTR_SK1:type
error 1:332 fg_raw/PRIMARY/MSTR_SK1:null
error 1:332 fg_raw/PRIMARY/MSTR_SK1:limit
error 1:333 fg_raw/PRIMARY/MSTR_RD2:type
error 1:333 fg_raw/PRIMARY/MSTR_RD2:null
error 1:333 fg_raw/PRIMARY/MSTR_RD2:limit
error 1:334 fg_raw/PRIMARY/MSTR_SK2:type
error 1:334 fg_raw/PRIMARY/MSTR_SK2:null
error 1:334 fg_raw/PRIMARY/MSTR_SK2:limit
error 1:335 fg_raw/PRIMARY/MSTR_RPT:type
error 1:335 fg_raw/PRIMARY/MSTR_RPT:null
error 1:336 fg_raw/PRIMARY/MSTR_ILV:type
error 1:336 fg_raw/PRIMARY/MSTR_ILV:null
error 1:337 fg_raw/PRIMARY/SSTR_STP:type
error 1:337 fg_raw/PRIMARY/SSTR_STP:null
error 1:338 fg_raw/PRIMARY/SSTR_NST:type
error 1:338 fg_raw/PRIMARY/SSTR_NST:null
error 1:384 fg_raw/PRIMARY/APERNAME:presence
error 1:384 fg_raw/PRIMARY/APERNAME:type
error 1:384 fg_raw/PRIMARY/APERNAME:null
error 1:385 fg_raw/PRIMARY/PPS_APER:presence
error 1:385 fg_raw/PRIMARY/PPS_APER:type
error 1:385 fg_raw/PRIMARY/PPS_APER:null
error 1:386 fg_raw/PRIMARY/VA_RA:type
error 1:386 fg_raw/PRIMARY/VA_RA:null
error 1:386 fg_raw/PRIMARY/VA_RA:unit
error 1:387 fg_raw/PRIMARY/VA_DEC:type
error 1:387 fg_raw/PRIMARY/VA_DEC:null
error 1:387 fg_raw/PRIMARY/VA_DEC:unit
error 1:407 fg_raw/PRIMARY/GS_ORDER:presence
error 1:407 fg_raw/PRIMARY/GS_ORDER:type
error 1:407 fg_raw/PRIMARY/GS_ORDER:null
error 1:407 fg_raw/PRIMARY/GS_ORDER:limit
error 1:408 fg_raw/PRIMARY/GSSTRTTM:type
error 1:408 fg_raw/PRIMARY/GSSTRTTM:null
error 1:409 fg_raw/PRIMARY/GSENDTIM:type
error 1:409 fg_raw/PRIMARY/GSENDTIM:null
error 1:410 fg_raw/PRIMARY/GDSTARID:presence
error 1:410 fg_raw/PRIMARY/GDSTARID:type
error 1:410 fg_raw/PRIMARY/GDSTARID:null
error 1:411 fg_raw/PRIMARY/GS_RA:presence
error 1:411 fg_raw/PRIMARY/GS_RA:type
error 1:411 fg_raw/PRIMARY/GS_RA:null
error 1:411 fg_raw/PRIMARY/GS_RA:unit
error 4:47 fg_raw/PRIMARY/GS_RA:limit
error 1:412 fg_raw/PRIMARY/GS_DEC:presence
error 1:412 fg_raw/PRIMARY/GS_DEC:type
error 1:412 fg_raw/PRIMARY/GS_DEC:null
error 1:412 fg_raw/PRIMARY/GS_DEC:unit
error 4:48 fg_raw/PRIMARY/GS_DEC:limit
error 1:413 fg_raw/PRIMARY/GS_URA:type
error 1:413 fg_raw/PRIMARY/GS_URA:null
error 1:413 fg_raw/PRIMARY/GS_URA:unit
error 1:413 fg_raw/PRIMARY/GS_URA:limit
error 1:414 fg_raw/PRIMARY/GS_UDEC:type
error 1:414 fg_raw/PRIMARY/GS_UDEC:null
error 1:414 fg_raw/PRIMARY/GS_UDEC:unit
error 1:414 fg_raw/PRIMARY/GS_UDEC:limit
error 1:415 fg_raw/PRIMARY/GS_MAG:presence
error 1:415 fg_raw/PRIMARY/GS_MAG:type
error 1:415 fg_raw/PRIMARY/GS_MAG:null
error 1:415 fg_raw/PRIMARY/GS_MAG:unit
error 1:416 fg_raw/PRIMARY/GS_UMAG:type
error 1:416 fg_raw/PRIMARY/GS_UMAG:null
error 1:416 fg_raw/PRIMARY/GS_UMAG:unit
error 1:416 fg_raw/PRIMARY/GS_UMAG:limit
error 1:417 fg_raw/PRIMARY/GS_EPOCH:type
error 1:417 fg_raw/PRIMARY/GS_EPOCH:null
error 1:418 fg_raw/PRIMARY/GS_MURA:type
error 1:418 fg_raw/PRIMARY/GS_MURA:null
error 1:418 fg_raw/PRIMARY/GS_MURA:unit
error 1:419 fg_raw/PRIMARY/GS_MUDEC:type
error 1:419 fg_raw/PRIMARY/GS_MUDEC:null
error 1:419 fg_raw/PRIMARY/GS_MUDEC:unit
error 1:420 fg_raw/PRIMARY/GS_PARA:type
error 1:420 fg_raw/PRIMARY/GS_PARA:null
error 1:420 fg_raw/PRIMARY/GS_PARA:unit
error 1:421 fg_raw/PRIMARY/GS_V3_PA:type
error 1:421 fg_raw/PRIMARY/GS_V3_PA:null
error 1:421 fg_raw/PRIMARY/GS_V3_PA:unit
error 1:422 fg_raw/PRIMARY/FGS_APER:type
error 1:422 fg_raw/PRIMARY/FGS_APER:null
error 1:423 fg_raw/PRIMARY/GSIDL_X:type
error 1:423 fg_raw/PRIMARY/GSIDL_X:null
error 1:424 fg_raw/PRIMARY/GSIDL_Y:type
error 1:424 fg_raw/PRIMARY/GSIDL_Y:null
error 1:425 fg_raw/PRIMARY/GSCENTX:type
error 1:425 fg_raw/PRIMARY/GSCENTX:null
error 1:425 fg_raw/PRIMARY/GSCENTX:unit
error 1:426 fg_raw/PRIMARY/GSCENTY:type
error 1:426 fg_raw/PRIMARY/GSCENTY:null
error 1:426 fg_raw/PRIMARY/GSCENTY:unit
error 1:427 fg_raw/PRIMARY/PCS_MODE:presence
error 1:427 fg_raw/PRIMARY/PCS_MODE:type
error 1:427 fg_raw/PRIMARY/PCS_MODE:null
error 1:427 fg_raw/PRIMARY/PCS_MODE:in
error 1:428 fg_raw/PRIMARY/VISITEND:type
error 1:428 fg_raw/PRIMARY/VISITEND:null
error 0:62 fg_raw/PRIMARY/GF_START:presence
error 0:62 fg_raw/PRIMARY/GF_START:type
error 0:62 fg_raw/PRIMARY/GF_START:null
error 0:63 fg_raw/PRIMARY/GF_END:presence
error 0:63 fg_raw/PRIMARY/GF_END:type
error 0:63 fg_raw/PRIMARY/GF_END:null
error 0:64 fg_raw/PRIMARY/DATASTRT:presence
error 0:64 fg_raw/PRIMARY/DATASTRT:type
error 0:64 fg_raw/PRIMARY/DATASTRT:null
error 0:64 fg_raw/PRIMARY/DATASTRT:unit
error 0:65 fg_raw/PRIMARY/DATAEND:presence
error 0:65 fg_raw/PRIMARY/DATAEND:type
error 0:65 fg_raw/PRIMARY/DATAEND:null
error 0:65 fg_raw/PRIMARY/DATAEND:unit
error 0:66 fg_raw/PRIMARY/GSACSTAT:presence
error 0:66 fg_raw/PRIMARY/GSACSTAT:type
error 0:66 fg_raw/PRIMARY/GSACSTAT:null
warning 0:66 fg_raw/PRIMARY/GSACSTAT:in
error 0:528 fg_raw/PRIMARY:shape
error 1:73 fg_raw/PRIMARY:DATE-BEG-DATE-END
error 1:74 fg_raw/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:82 fg_raw/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:340 fg_raw/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 fg_raw/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:68 fg_raw/PRIMARY:DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS
error 0:69 fg_raw/PRIMARY:DATE-BEG-DATASTRT
error 0:70 fg_raw/PRIMARY:DATE-END-DATAEND
error 0:71 fg_raw/PRIMARY:DURATION-DATAEND-DATASTRT
error 0:72 fg_raw/PRIMARY:GF_START-GF_END
warning 0:528 fg_raw/PRIMARY:undeclared-keyword
error 0:111 fg_raw/SCI:presence
error 0:111 fg_raw/SCI:kind
error 0:111 fg_raw/SCI:match
error 1:612 fg_raw/SCI/REFFRAME:presence
error 1:612 fg_raw/SCI/REFFRAME:type
error 1:612 fg_raw/SCI/REFFRAME:null
error 1:612 fg_raw/SCI/REFFRAME:value
error 1:613 fg_raw/SCI/EPH_TYPE:presence
error 1:613 fg_raw/SCI/EPH_TYPE:type
error 1:613 fg_raw/SCI/EPH_TYPE:null
error 1:613 fg_raw/SCI/EPH_TYPE:in
error 1:614 fg_raw/SCI/EPH_TIME:presence
error 1:614 fg_raw/SCI/EPH_TIME:type
error 1:614 fg_raw/SCI/EPH_TIME:null
error 1:614 fg_raw/SCI/EPH_TIME:unit
error 1:615 fg_raw/SCI/JWST_X:presence
error 1:615 fg_raw/SCI/JWST_X:type
error 1:615 fg_raw/SCI/JWST_X:null
error 1:615 fg_raw/SCI/JWST_X:unit
error 1:616 fg_raw/SCI/JWST_Y:presence
error 1:616 fg_raw/SCI/JWST_Y:type
error 1:616 fg_raw/SCI/JWST_Y:null
error 1:616 fg_raw/SCI/JWST_Y:unit
error 1:617 fg_raw/SCI/JWST_Z:presence
error 1:617 fg_raw/SCI/JWST_Z:type
error 1:617 fg_raw/SCI/JWST_Z:null
error 1:617 fg_raw/SCI/JWST_Z:unit
error 1:618 fg_raw/SCI/OBSGEO-X:presence
error 1:618 fg_raw/SCI/OBSGEO-X:type
error 1:618 fg_raw/SCI/OBSGEO-X:null
error 1:618 fg_raw/SCI/OBSGEO-X:unit
error 1:619 fg_raw/SCI/OBSGEO-Y:presence
error 1:619 fg_raw/SCI/OBSGEO-Y:type
error 1:619 fg_raw/SCI/OBSGEO-Y:null
error 1:619 fg_raw/SCI/OBSGEO-Y:unit
error 1:620 fg_raw/SCI/OBSGEO-Z:presence
error 1:620 fg_raw/SCI/OBSGEO-Z:type
error 1:620 fg_raw/SCI/OBSGEO-Z:null
error 1:620 fg_raw/SCI/OBSGEO-Z:unit
error 1:621 fg_raw/SCI/JWST_DX:presence
error 1:621 fg_raw/SCI/JWST_DX:type
error 1:621 fg_raw/SCI/JWST_DX:null
error 1:621 fg_raw/SCI/JWST_DX:unit
error 1:622 fg_raw/SCI/JWST_DY:presence
error 1:622 fg_raw/SCI/JWST_DY:type
error 1:622 fg_raw/SCI/JWST_DY:null
error 1:622 fg_raw/SCI/JWST_DY:unit
error 1:623 fg_raw/SCI/JWST_DZ:presence
error 1:623 fg_raw/SCI/JWST_DZ:type
error 1:623 fg_raw/SCI/JWST_DZ:null
error 1:623 fg_raw/SCI/JWST_DZ:unit
error 1:624 fg_raw/SCI/OBSGEODX:presence
error 1:624 fg_raw/SCI/OBSGEODX:type
error 1:624 fg_raw/SCI/OBSGEODX:null
error 1:624 fg_raw/SCI/OBSGEODX:unit
error 1:625 fg_raw/SCI/OBSGEODY:presence
error 1:625 fg_raw/SCI/OBSGEODY:type
error 1:625 fg_raw/SCI/OBSGEODY:null
error 1:625 fg_raw/SCI/OBSGEODY:unit
error 1:626 fg_raw/SCI/OBSGEODZ:presence
error 1:626 fg_raw/SCI/OBSGEODZ:type
error 1:626 fg_raw/SCI/OBSGEODZ:null
error 1:626 fg_raw/SCI/OBSGEODZ:unit
error 0:81 fg_raw/SCI/RADESYS:presence
error 0:81 fg_raw/SCI/RADESYS:type
error 0:81 fg_raw/SCI/RADESYS:null
error 0:81 fg_raw/SCI/RADESYS:value
error 0:82 fg_raw/SCI/PA_APER:presence
error 0:82 fg_raw/SCI/PA_APER:type
error 0:82 fg_raw/SCI/PA_APER:null
error 0:82 fg_raw/SCI/PA_APER:unit
error 0:83 fg_raw/SCI/RA_V1:type
error 0:83 fg_raw/SCI/RA_V1:null
error 0:83 fg_raw/SCI/RA_V1:unit
error 4:47 fg_raw/SCI/RA_V1:limit
error 0:84 fg_raw/SCI/DEC_V1:type
error 0:84 fg_raw/SCI/DEC_V1:null
error 0:84 fg_raw/SCI/DEC_V1:unit
error 4:48 fg_raw/SCI/DEC_V1:limit
error 0:85 fg_raw/SCI/PA_V3:type
error 0:85 fg_raw/SCI/PA_V3:null
error 0:85 fg_raw/SCI/PA_V3:unit
error 1:651 fg_raw/SCI/V2_REF:presence
error 1:651 fg_raw/SCI/V2_REF:type
error 1:651 fg_raw/SCI/V2_REF:null
error 1:651 fg_raw/SCI/V2_REF:unit
error 1:652 fg_raw/SCI/V3_REF:presence
error 1:652 fg_raw/SCI/V3_REF:type
error 1:652 fg_raw/SCI/V3_REF:null
error 1:652 fg_raw/SCI/V3_REF:unit
error 1:653 fg_raw/SCI/VPARITY:presence
error 1:653 fg_raw/SCI/VPARITY:type
error 1:653 fg_raw/SCI/VPARITY:null
error 1:653 fg_raw/SCI/VPARITY:in
error 1:654 fg_raw/SCI/V3I_YANG:presence
error 1:654 fg_raw/SCI/V3I_YANG:type
error 1:654 fg_raw/SCI/V3I_YANG:null
error 1:654 fg_raw/SCI/V3I_YANG:unit
error 1:655 fg_raw/SCI/XREF_SCI:type
error 1:655 fg_raw/SCI/XREF_SCI:null
error 1:655 fg_raw/SCI/XREF_SCI:unit
error 1:656 fg_raw/SCI/YREF_SCI:type
error 1:656 fg_raw/SCI/YREF_SCI:null
error 1:656 fg_raw/SCI/YREF_SCI:unit
error 0:88 fg_raw/SCI/RA_REF:type
error 0:88 fg_raw/SCI/RA_REF:null
error 0:88 fg_raw/SCI/RA_REF:unit
error 0:89 fg_raw/SCI/DEC_REF:type
error 0:89 fg_raw/SCI/DEC_REF:null
error 0:89 fg_raw/SCI/DEC_REF:unit
error 4:48 fg_raw/SCI/DEC_REF:limit
error 0:90 fg_raw/SCI/ROLL_REF:type
error 0:90 fg_raw/SCI/ROLL_REF:null
error 0:90 fg_raw/SCI/ROLL_REF:unit
error 4:78 fg_raw/SCI/WCSAXES:presence
error 4:78 fg_raw/SCI/WCSAXES:type
error 4:78 fg_raw/SCI/WCSAXES:null
error 4:78 fg_raw/SCI/WCSAXES:limit
error 4:79 fg_raw/SCI/CTYPE[i]:presence
error 4:79 fg_raw/SCI/CTYPE[i]:type
error 4:79 fg_raw/SCI/CTYPE[i]:null
error 4:79 fg_raw/SCI/CTYPE[i]:matches
error 4:80 fg_raw/SCI/CUNIT[i]:presence
error 4:80 fg_raw/SCI/CUNIT[i]:type
error 4:80 fg_raw/SCI/CUNIT[i]:null
error 4:80 fg_raw/SCI/CUNIT[i]:value
error 4:81 fg_raw/SCI/CRPIX[i]:presence
error 4:81 fg_raw/SCI/CRPIX[i]:type
error 4:81 fg_raw/SCI/CRPIX[i]:null
error 4:81 fg_raw/SCI/CRPIX[i]:unit
error 4:82 fg_raw/SCI/CRVAL[i]:presence
error 4:82 fg_raw/SCI/CRVAL[i]:type
error 4:82 fg_raw/SCI/CRVAL[i]:null
error 4:82 fg_raw/SCI/CRVAL[i]:unit
error 4:83 fg_raw/SCI/CDELT[i]:type
error 4:83 fg_raw/SCI/CDELT[i]:null
error 4:83 fg_raw/SCI/CDELT[i]:unit
error 4:84 fg_raw/SCI/PC[i]_[j]:type
error 4:84 fg_raw/SCI/PC[i]_[j]:null
error 4:84 fg_raw/SCI/PC[i]_[j]:unit
error 4:85 fg_raw/SCI/CD[i]_[j]:type
error 4:85 fg_raw/SCI/CD[i]_[j]:null
error 4:85 fg_raw/SCI/CD[i]_[j]:unit
error 4:86 fg_raw/SCI/LONPOLE:type
error 4:86 fg_raw/SCI/LONPOLE:null
error 4:86 fg_raw/SCI/LONPOLE:unit
error 4:87 fg_raw/SCI/LATPOLE:type
error 4:87 fg_raw/SCI/LATPOLE:null
error 4:87 fg_raw/SCI/LATPOLE:unit
error 0:111 fg_raw/SCI:type
error 0:111 fg_raw/SCI:shape
error 0:111 fg_raw/SCI:null
error 0:111 fg_raw/SCI:unit
error 4:89 fg_raw/SCI:exists-CD1_1-CDELT1
error 4:90 fg_raw/SCI:exists-CD1_1-PC1_1
warning 0:111 fg_raw/SCI:undeclared-keyword
error 0:152 fg_raw/POINTING:presence
error 0:152 fg_raw/POINTING:kind
error 0:152 fg_raw/POINTING:match
error 0:153 fg_raw/POINTING/DDCFLDPT:type
error 0:153 fg_raw/POINTING/DDCFLDPT:null
error 0:154 fg_raw/POINTING/POINTTIM:type
error 0:154 fg_raw/POINTING/POINTTIM:null
error 0:155 fg_raw/POINTING/RA_DDC:type
error 0:155 fg_raw/POINTING/RA_DDC:null
error 0:155 fg_raw/POINTING/RA_DDC:unit
error 4:47 fg_raw/POINTING/RA_DDC:limit
error 0:156 fg_raw/POINTING/DEC_DDC:type
error 0:156 fg_raw/POINTING/DEC_DDC:null
error 0:156 fg_raw/POINTING/DEC_DDC:unit
error 4:48 fg_raw/POINTING/DEC_DDC:limit
error 0:157 fg_raw/POINTING/PA_APER:type
error 0:157 fg_raw/POINTING/PA_APER:null
error 0:157 fg_raw/POINTING/PA_APER:unit
error 0:158 fg_raw/POINTING/RA_V1:type
error 0:158 fg_raw/POINTING/RA_V1:null
error 0:158 fg_raw/POINTING/RA_V1:unit
error 4:47 fg_raw/POINTING/RA_V1:limit
error 0:159 fg_raw/POINTING/DEC_V1:type
error 0:159 fg_raw/POINTING/DEC_V1:null
error 0:159 fg_raw/POINTING/DEC_V1:unit
error 4:48 fg_raw/POINTING/DEC_V1:limit
error 0:160 fg_raw/POINTING/PA_V3:type
error 0:160 fg_raw/POINTING/PA_V3:null
error 0:160 fg_raw/POINTING/PA_V3:unit
error 0:161 fg_raw/POINTING/RA_J1:type
error 0:161 fg_raw/POINTING/RA_J1:null
error 0:161 fg_raw/POINTING/RA_J1:unit
error 4:47 fg_raw/POINTING/RA_J1:limit
error 0:162 fg_raw/POINTING/DEC_J1:type
error 0:162 fg_raw/POINTING/DEC_J1:null
error 0:162 fg_raw/POINTING/DEC_J1:unit
error 4:48 fg_raw/POINTING/DEC_J1:limit
error 0:163 fg_raw/POINTING/PA_J3:type
error 0:163 fg_raw/POINTING/PA_J3:null
error 0:163 fg_raw/POINTING/PA_J3:unit
error 0:164 fg_raw/POINTING/JITTRAVG:type
error 0:164 fg_raw/POINTING/JITTRAVG:null
error 0:165 fg_raw/POINTING/JITTRMAX:type
error 0:165 fg_raw/POINTING/JITTRMAX:null
error 0:166 fg_raw/POINTING/JITTRMIN:type
error 0:166 fg_raw/POINTING/JITTRMIN:null
error 0:168 fg_raw/POINTING/time:presence
error 0:168 fg_raw/POINTING/time:type
error 0:168 fg_raw/POINTING/time:shape
error 0:168 fg_raw/POINTING/time:unit
error 0:168 fg_raw/POINTING/time:limit
error 0:169 fg_raw/POINTING/jitter:presence
error 0:169 fg_raw/POINTING/jitter:type
error 0:169 fg_raw/POINTING/jitter:shape
error 0:169 fg_raw/POINTING/jitter:unit
error 0:169 fg_raw/POINTING/jitter:limit
error 0:170 fg_raw/POINTING/delta_ddc_ra:presence
error 0:170 fg_raw/POINTING/delta_ddc_ra:type
error 0:170 fg_raw/POINTING/delta_ddc_ra:shape
error 0:170 fg_raw/POINTING/delta_ddc_ra:unit
error 0:171 fg_raw/POINTING/delta_ddc_dec:presence
error 0:171 fg_raw/POINTING/delta_ddc_dec:type
error 0:171 fg_raw/POINTING/delta_ddc_dec:shape
error 0:171 fg_raw/POINTING/delta_ddc_dec:unit
error 0:172 fg_raw/POINTING/delta_aperture_pa:presence
error 0:172 fg_raw/POINTING/delta_aperture_pa:type
error 0:172 fg_raw/POINTING/delta_aperture_pa:shape
error 0:172 fg_raw/POINTING/delta_aperture_pa:unit
error 0:173 fg_raw/POINTING/delta_v1_ra:presence
error 0:173 fg_raw/POINTING/delta_v1_ra:type
error 0:173 fg_raw/POINTING/delta_v1_ra:shape
error 0:173 fg_raw/POINTING/delta_v1_ra:unit
error 0:174 fg_raw/POINTING/delta_v1_dec:presence
error 0:174 fg_raw/POINTING/delta_v1_dec:type
error 0:174 fg_raw/POINTING/delta_v1_dec:shape
error 0:174 fg_raw/POINTING/delta_v1_dec:unit
error 0:175 fg_raw/POINTING/delta_v3_pa:presence
error 0:175 fg_raw/POINTING/delta_v3_pa:type
error 0:175 fg_raw/POINTING/delta_v3_pa:shape
error 0:175 fg_raw/POINTING/delta_v3_pa:unit
error 0:176 fg_raw/POINTING/delta_j1_ra:presence
error 0:176 fg_raw/POINTING/delta_j1_ra:type
error 0:176 fg_raw/POINTING/delta_j1_ra:shape
error 0:176 fg_raw/POINTING/delta_j1_ra:unit
error 0:177 fg_raw/POINTING/delta_j1_dec:presence
error 0:177 fg_raw/POINTING/delta_j1_dec:type
error 0:177 fg_raw/POINTING/delta_j1_dec:shape
error 0:177 fg_raw/POINTING/delta_j1_dec:unit
error 0:178 fg_raw/POINTING/delta_j3_pa:presence
error 0:178 fg_raw/POINTING/delta_j3_pa:type
error 0:178 fg_raw/POINTING/delta_j3_pa:shape
error 0:178 fg_raw/POINTING/delta_j3_pa:unit
error 0:179 fg_raw/POINTING/HGA_motion:presence
error 0:179 fg_raw/POINTING/HGA_motion:type
error 0:179 fg_raw/POINTING/HGA_motion:shape
error 0:179 fg_raw/POINTING/HGA_motion:null
error 0:181 fg_raw/POINTING:JITTRMIN-JITTRAVG-JITTRMAX
warning 0:152 fg_raw/POINTING:undeclared-keyword
warning 0:152 fg_raw/POINTING:undeclared-column
error 0:183 fg_raw/CENTROIDS:presence
error 0:183 fg_raw/CENTROIDS:kind
error 0:183 fg_raw/CENTROIDS:match
error 0:184 fg_raw/CENTROIDS/DETECTID:type
error 0:184 fg_raw/CENTROIDS/DETECTID:null
error 0:185 fg_raw/CENTROIDS/GUIDESTA:type
error 0:185 fg_raw/CENTROIDS/GUIDESTA:null
error 0:187 fg_raw/CENTROIDS/observatory_time:presence
error 0:187 fg_raw/CENTROIDS/observatory_time:type
error 0:187 fg_raw/CENTROIDS/observatory_time:shape
error 0:187 fg_raw/CENTROIDS/observatory_time:null
error 0:188 fg_raw/CENTROIDS/centroid_time:presence
error 0:188 fg_raw/CENTROIDS/centroid_time:type
error 0:188 fg_raw/CENTROIDS/centroid_time:shape
error 0:188 fg_raw/CENTROIDS/centroid_time:null
error 0:189 fg_raw/CENTROIDS/guide_star_position_x:presence
error 0:189 fg_raw/CENTROIDS/guide_star_position_x:type
error 0:189 fg_raw/CENTROIDS/guide_star_position_x:shape
error 0:189 fg_raw/CENTROIDS/guide_star_position_x:null
error 0:189 fg_raw/CENTROIDS/guide_star_position_x:unit
error 0:190 fg_raw/CENTROIDS/guide_star_position_y:presence
error 0:190 fg_raw/CENTROIDS/guide_star_position_y:type
error 0:190 fg_raw/CENTROIDS/guide_star_position_y:shape
error 0:190 fg_raw/CENTROIDS/guide_star_position_y:null
error 0:190 fg_raw/CENTROIDS/guide_star_position_y:unit
error 0:191 fg_raw/CENTROIDS/guide_star_instrument_counts_per_sec:presence
error 0:191 fg_raw/CENTROIDS/guide_star_instrument_counts_per_sec:type
error 0:191 fg_raw/CENTROIDS/guide_star_instrument_counts_per_sec:shape
error 0:191 fg_raw/CENTROIDS/guide_star_instrument_counts_per_sec:null
error 0:192 fg_raw/CENTROIDS/signal_to_noise_current_frame:presence
error 0:192 fg_raw/CENTROIDS/signal_to_noise_current_frame:type
error 0:192 fg_raw/CENTROIDS/signal_to_noise_current_frame:shape
error 0:192 fg_raw/CENTROIDS/signal_to_noise_current_frame:null
error 0:193 fg_raw/CENTROIDS/delta_signal:presence
error 0:193 fg_raw/CENTROIDS/delta_signal:type
error 0:193 fg_raw/CENTROIDS/delta_signal:shape
error 0:193 fg_raw/CENTROIDS/delta_signal:null
error 0:194 fg_raw/CENTROIDS/delta_noise:presence
error 0:194 fg_raw/CENTROIDS/delta_noise:type
error 0:194 fg_raw/CENTROIDS/delta_noise:shape
error 0:194 fg_raw/CENTROIDS/delta_noise:null
error 0:195 fg_raw/CENTROIDS/psf_width_x:presence
error 0:195 fg_raw/CENTROIDS/psf_width_x:type
error 0:195 fg_raw/CENTROIDS/psf_width_x:shape
error 0:195 fg_raw/CENTROIDS/psf_width_x:null
error 0:195 fg_raw/CENTROIDS/psf_width_x:unit
error 0:196 fg_raw/CENTROIDS/psf_width_y:presence
error 0:196 fg_raw/CENTROIDS/psf_width_y:type
error 0:196 fg_raw/CENTROIDS/psf_width_y:shape
error 0:196 fg_raw/CENTROIDS/psf_width_y:null
error 0:196 fg_raw/CENTROIDS/psf_width_y:unit
error 0:197 fg_raw/CENTROIDS/data_quality:presence
error 0:197 fg_raw/CENTROIDS/data_quality:type
error 0:197 fg_raw/CENTROIDS/data_quality:shape
error 0:197 fg_raw/CENTROIDS/data_quality:null
error 0:198 fg_raw/CENTROIDS/bad_pixel_flag:presence
error 0:198 fg_raw/CENTROIDS/bad_pixel_flag:type
error 0:198 fg_raw/CENTROIDS/bad_pixel_flag:shape
error 0:198 fg_raw/CENTROIDS/bad_pixel_flag:null
error 0:199 fg_raw/CENTROIDS/bad_centroid_dq_flag:presence
error 0:199 fg_raw/CENTROIDS/bad_centroid_dq_flag:type
error 0:199 fg_raw/CENTROIDS/bad_centroid_dq_flag:shape
error 0:199 fg_raw/CENTROIDS/bad_centroid_dq_flag:null
error 0:200 fg_raw/CENTROIDS/cosmic_ray_hit_flag:presence
error 0:200 fg_raw/CENTROIDS/cosmic_ray_hit_flag:type
error 0:200 fg_raw/CENTROIDS/cosmic_ray_hit_flag:shape
error 0:200 fg_raw/CENTROIDS/cosmic_ray_hit_flag:null
error 0:200 fg_raw/CENTROIDS/cosmic_ray_hit_flag:in
error 0:201 fg_raw/CENTROIDS/sw_subwindow_loc_change_flag:presence
error 0:201 fg_raw/CENTROIDS/sw_subwindow_loc_change_flag:type
error 0:201 fg_raw/CENTROIDS/sw_subwindow_loc_change_flag:shape
error 0:201 fg_raw/CENTROIDS/sw_subwindow_loc_change_flag:null
error 0:201 fg_raw/CENTROIDS/sw_subwindow_loc_change_flag:in
error 0:202 fg_raw/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:presence
error 0:202 fg_raw/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:type
error 0:202 fg_raw/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:shape
error 0:202 fg_raw/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:null
error 0:202 fg_raw/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:in
error 0:203 fg_raw/CENTROIDS/subwindow_out_of_FOV_flag:presence
error 0:203 fg_raw/CENTROIDS/subwindow_out_of_FOV_flag:type
error 0:203 fg_raw/CENTROIDS/subwindow_out_of_FOV_flag:shape
error 0:203 fg_raw/CENTROIDS/subwindow_out_of_FOV_flag:null
error 0:203 fg_raw/CENTROIDS/subwindow_out_of_FOV_flag:in
warning 0:183 fg_raw/CENTROIDS:undeclared-keyword
warning 0:183 fg_raw/CENTROIDS:undeclared-column
error 0:542 fg_raw/ASDF:kind
error 0:542 fg_raw/ASDF:match
warning 0:542 fg_raw/ASDF:undeclared-keyword
error 0:544 fg_raw/ASDF.tree/data:presence
error 0:544 fg_raw/ASDF.tree/data:type
error 0:544 fg_raw/ASDF.tree/data:source
error 0:542 fg_raw/ASDF.tree:type
error 1:20 fg_raw/ASDF.tree/meta.date:mirror
error 1:20 fg_raw/ASDF.tree/meta.filename:mirror
error 1:20 fg_raw/ASDF.tree/meta.model_type:mirror
error 1:20 fg_raw/ASDF.tree/meta.telescope:mirror
error 1:69 fg_raw/ASDF.tree/meta.observation.program_number:mirror
error 1:69 fg_raw/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 fg_raw/ASDF.tree/meta.observation.visit_number:mirror
error 1:236 fg_raw/ASDF.tree/meta.exposure.type:mirror
error 1:236 fg_raw/ASDF.tree/meta.exposure.nints:mirror
error 1:318 fg_raw/ASDF.tree/meta.subarray.name:mirror
error 0:555 fg:name
error 1:864 fg/name/program:value
error 1:865 fg/name/obs:value
error 1:866 fg/name/visit:value
error 0:227 fg/name/stamp:value
error 0:549 fg:undeclared-hdu
error 1:20 fg/PRIMARY/DATE:presence
error 1:20 fg/PRIMARY/DATE:type
error 1:20 fg/PRIMARY/DATE:null
error 1:20 fg/PRIMARY/FILENAME:presence
error 1:20 fg/PRIMARY/FILENAME:type
error 1:20 fg/PRIMARY/FILENAME:null
error 1:20 fg/PRIMARY/FILENAME:value
error 1:20 fg/PRIMARY/DATAMODL:presence
error 1:20 fg/PRIMARY/DATAMODL:type
error 1:20 fg/PRIMARY/DATAMODL:null
error 1:20 fg/PRIMARY/DATAMODL:value
error 1:20 fg/PRIMARY/TELESCOP:presence
error 1:20 fg/PRIMARY/TELESCOP:type
error 1:20 fg/PRIMARY/TELESCOP:null
error 1:20 fg/PRIMARY/TELESCOP:value
error 1:21 fg/PRIMARY/ORIGIN:presence
error 1:21 fg/PRIMARY/ORIGIN:type
error 1:21 fg/PRIMARY/ORIGIN:null
error 1:22 fg/PRIMARY/TIMESYS:presence
error 1:22 fg/PRIMARY/TIMESYS:type
error 1:22 fg/PRIMARY/TIMESYS:null
error 1:22 fg/PRIMARY/TIMESYS:value
error 1:23 fg/PRIMARY/TIMEUNIT:presence
error 1:23 fg/PRIMARY/TIMEUNIT:type
error 1:23 fg/PRIMARY/TIMEUNIT:null
error 1:23 fg/PRIMARY/TIMEUNIT:value
info 1:24 fg/PRIMARY/FILETYPE:presence
error 1:24 fg/PRIMARY/FILETYPE:type
error 1:24 fg/PRIMARY/FILETYPE:null
error 1:25 fg/PRIMARY/SDP_VER:presence
error 1:25 fg/PRIMARY/SDP_VER:type
error 1:25 fg/PRIMARY/SDP_VER:null
error 1:26 fg/PRIMARY/PRD_VER:presence
error 1:26 fg/PRIMARY/PRD_VER:type
error 1:26 fg/PRIMARY/PRD_VER:null
error 1:26 fg/PRIMARY/PRD_VER:matches
error 1:27 fg/PRIMARY/OSS_VER:type
error 1:27 fg/PRIMARY/OSS_VER:null
error 1:28 fg/PRIMARY/GSC_VER:type
error 1:28 fg/PRIMARY/GSC_VER:null
error 1:29 fg/PRIMARY/HGA_MOVE:presence
error 1:29 fg/PRIMARY/HGA_MOVE:type
error 1:29 fg/PRIMARY/HGA_MOVE:null
error 1:30 fg/PRIMARY/HGA_STRT:type
error 1:30 fg/PRIMARY/HGA_STRT:null
error 1:31 fg/PRIMARY/HGA_STOP:type
error 1:31 fg/PRIMARY/HGA_STOP:null
error 1:32 fg/PRIMARY/PWFSEET:presence
error 1:32 fg/PRIMARY/PWFSEET:type
error 1:32 fg/PRIMARY/PWFSEET:null
error 1:32 fg/PRIMARY/PWFSEET:unit
error 1:33 fg/PRIMARY/NWFSEST:presence
error 1:33 fg/PRIMARY/NWFSEST:type
error 1:33 fg/PRIMARY/NWFSEST:null
error 1:33 fg/PRIMARY/NWFSEST:unit
error 1:34 fg/PRIMARY/COMPRESS:type
error 1:34 fg/PRIMARY/COMPRESS:null
error 1:51 fg/PRIMARY/TITLE:presence
error 1:51 fg/PRIMARY/TITLE:type
error 1:51 fg/PRIMARY/TITLE:null
error 1:52 fg/PRIMARY/PI_NAME:presence
error 1:52 fg/PRIMARY/PI_NAME:type
error 1:52 fg/PRIMARY/PI_NAME:null
error 1:53 fg/PRIMARY/CATEGORY:presence
error 1:53 fg/PRIMARY/CATEGORY:type
error 1:53 fg/PRIMARY/CATEGORY:null
warning 1:53 fg/PRIMARY/CATEGORY:in
error 1:54 fg/PRIMARY/SUBCAT:type
error 1:54 fg/PRIMARY/SUBCAT:null
error 1:55 fg/PRIMARY/SCICAT:type
error 1:55 fg/PRIMARY/SCICAT:null
error 1:56 fg/PRIMARY/CONT_ID:type
error 1:56 fg/PRIMARY/CONT_ID:null
error 1:63 fg/PRIMARY/DATE-OBS:presence
error 1:63 fg/PRIMARY/DATE-OBS:type
error 1:63 fg/PRIMARY/DATE-OBS:null
error 1:64 fg/PRIMARY/TIME-OBS:presence
error 1:64 fg/PRIMARY/TIME-OBS:type
error 1:64 fg/PRIMARY/TIME-OBS:null
error 1:65 fg/PRIMARY/DATE-BEG:presence
error 1:65 fg/PRIMARY/DATE-BEG:type
error 1:65 fg/PRIMARY/DATE-BEG:null
error 1:66 fg/PRIMARY/DATE-END:presence
error 1:66 fg/PRIMARY/DATE-END:type
error 1:66 fg/PRIMARY/DATE-END:null
error 1:67 fg/PRIMARY/OBS_ID:presence
error 1:67 fg/PRIMARY/OBS_ID:type
error 1:67 fg/PRIMARY/OBS_ID:null
error 1:67 fg/PRIMARY/OBS_ID:matches
error 1:68 fg/PRIMARY/VISIT_ID:presence
error 1:68 fg/PRIMARY/VISIT_ID:type
error 1:68 fg/PRIMARY/VISIT_ID:null
error 1:68 fg/PRIMARY/VISIT_ID:limit
error 1:69 fg/PRIMARY/PROGRAM:presence
error 1:69 fg/PRIMARY/PROGRAM:type
error 1:69 fg/PRIMARY/PROGRAM:null
error 1:69 fg/PRIMARY/PROGRAM:limit
error 1:69 fg/PRIMARY/OBSERVTN:presence
error 1:69 fg/PRIMARY/OBSERVTN:type
error 1:69 fg/PRIMARY/OBSERVTN:null
error 1:69 fg/PRIMARY/OBSERVTN:limit
error 1:69 fg/PRIMARY/VISIT:presence
error 1:69 fg/PRIMARY/VISIT:type
error 1:69 fg/PRIMARY/VISIT:null
error 1:69 fg/PRIMARY/VISIT:limit
error 1:70 fg/PRIMARY/OBSLABEL:type
error 1:70 fg/PRIMARY/OBSLABEL:null
error 1:71 fg/PRIMARY/OBSFOLDR:type
error 1:71 fg/PRIMARY/OBSFOLDR:null
error 1:98 fg/PRIMARY/ENG_QUAL:presence
error 1:98 fg/PRIMARY/ENG_QUAL:type
error 1:98 fg/PRIMARY/ENG_QUAL:null
error 1:98 fg/PRIMARY/ENG_QUAL:in
error 1:99 fg/PRIMARY/ENGQLPTG:type
error 1:99 fg/PRIMARY/ENGQLPTG:null
error 1:99 fg/PRIMARY/ENGQLPTG:in
error 1:100 fg/PRIMARY/VISITYPE:presence
error 1:100 fg/PRIMARY/VISITYPE:type
error 1:100 fg/PRIMARY/VISITYPE:null
error 1:100 fg/PRIMARY/VISITYPE:in
error 1:101 fg/PRIMARY/VSTSTART:presence
error 1:101 fg/PRIMARY/VSTSTART:type
error 1:101 fg/PRIMARY/VSTSTART:null
error 1:102 fg/PRIMARY/VISITSTA:presence
error 1:102 fg/PRIMARY/VISITSTA:type
error 1:102 fg/PRIMARY/VISITSTA:null
error 1:103 fg/PRIMARY/NEXPOSUR:presence
error 1:103 fg/PRIMARY/NEXPOSUR:type
error 1:103 fg/PRIMARY/NEXPOSUR:null
error 1:103 fg/PRIMARY/NEXPOSUR:limit
error 1:104 fg/PRIMARY/INTARGET:presence
error 1:104 fg/PRIMARY/INTARGET:type
error 1:104 fg/PRIMARY/INTARGET:null
error 1:105 fg/PRIMARY/TARGOOPP:presence
error 1:105 fg/PRIMARY/TARGOOPP:type
error 1:105 fg/PRIMARY/TARGOOPP:null
error 1:106 fg/PRIMARY/TSOVISIT:presence
error 1:106 fg/PRIMARY/TSOVISIT:type
error 1:106 fg/PRIMARY/TSOVISIT:null
error 1:107 fg/PRIMARY/EXP_ONLY:presence
error 1:107 fg/PRIMARY/EXP_ONLY:type
error 1:107 fg/PRIMARY/EXP_ONLY:null
error 1:108 fg/PRIMARY/CROWDFLD:type
error 1:108 fg/PRIMARY/CROWDFLD:null
error 0:54 fg/PRIMARY/INSTRUME:presence
error 0:54 fg/PRIMARY/INSTRUME:type
error 0:54 fg/PRIMARY/INSTRUME:null
error 0:54 fg/PRIMARY/INSTRUME:value
error 0:55 fg/PRIMARY/DETECTOR:presence
error 0:55 fg/PRIMARY/DETECTOR:type
error 0:55 fg/PRIMARY/DETECTOR:null
error 0:55 fg/PRIMARY/DETECTOR:in
error 0:56 fg/PRIMARY/FOCUSPOS:type
error 0:56 fg/PRIMARY/FOCUSPOS:null
error 1:236 fg/PRIMARY/EXP_TYPE:presence
error 1:236 fg/PRIMARY/EXP_TYPE:type
error 1:236 fg/PRIMARY/EXP_TYPE:null
error 1:236 fg/PRIMARY/EXP_TYPE:value
error 1:236 fg/PRIMARY/EXP_TYPE:in
error 1:236 fg/PRIMARY/NINTS:presence
error 1:236 fg/PRIMARY/NINTS:type
error 1:236 fg/PRIMARY/NINTS:null
error 1:236 fg/PRIMARY/NINTS:value
error 3:36 fg/PRIMARY/NINTS:limit
error 1:237 fg/PRIMARY/READPATT:presence
error 1:237 fg/PRIMARY/READPATT:type
error 1:237 fg/PRIMARY/READPATT:null
error 1:237 fg/PRIMARY/READPATT:value
error 1:237 fg/PRIMARY/READPATT:in
error 1:238 fg/PRIMARY/NGROUPS:presence
error 1:238 fg/PRIMARY/NGROUPS:type
error 1:238 fg/PRIMARY/NGROUPS:null
error 1:238 fg/PRIMARY/NGROUPS:value
error 1:238 fg/PRIMARY/NGROUPS:limit
error 1:239 fg/PRIMARY/NFRAMES:presence
error 1:239 fg/PRIMARY/NFRAMES:type
error 1:239 fg/PRIMARY/NFRAMES:null
error 1:239 fg/PRIMARY/NFRAMES:in
error 1:239 fg/PRIMARY/NFRAMES:limit
error 1:240 fg/PRIMARY/FRMDIVSR:presence
error 1:240 fg/PRIMARY/FRMDIVSR:type
error 1:240 fg/PRIMARY/FRMDIVSR:null
error 1:240 fg/PRIMARY/FRMDIVSR:limit
error 1:241 fg/PRIMARY/GROUPGAP:presence
error 1:241 fg/PRIMARY/GROUPGAP:type
error 1:241 fg/PRIMARY/GROUPGAP:null
error 1:241 fg/PRIMARY/GROUPGAP:limit
error 1:242 fg/PRIMARY/DRPFRMS1:presence
error 1:242 fg/PRIMARY/DRPFRMS1:type
error 1:242 fg/PRIMARY/DRPFRMS1:null
error 1:242 fg/PRIMARY/DRPFRMS1:limit
error 1:243 fg/PRIMARY/DRPFRMS3:presence
error 1:243 fg/PRIMARY/DRPFRMS3:type
error 1:243 fg/PRIMARY/DRPFRMS3:null
error 1:243 fg/PRIMARY/DRPFRMS3:limit
error 1:244 fg/PRIMARY/NSAMPLES:presence
error 1:244 fg/PRIMARY/NSAMPLES:type
error 1:244 fg/PRIMARY/NSAMPLES:null
error 1:244 fg/PRIMARY/NSAMPLES:limit
error 1:245 fg/PRIMARY/TSAMPLE:presence
error 1:245 fg/PRIMARY/TSAMPLE:type
error 1:245 fg/PRIMARY/TSAMPLE:null
error 1:245 fg/PRIMARY/TSAMPLE:unit
error 1:245 fg/PRIMARY/TSAMPLE:limit
error 1:246 fg/PRIMARY/TFRAME:presence
error 1:246 fg/PRIMARY/TFRAME:type
error 1:246 fg/PRIMARY/TFRAME:null
error 1:246 fg/PRIMARY/TFRAME:unit
error 1:246 fg/PRIMARY/TFRAME:limit
error 1:247 fg/PRIMARY/TGROUP:presence
error 1:247 fg/PRIMARY/TGROUP:type
error 1:247 fg/PRIMARY/TGROUP:null
error 1:247 fg/PRIMARY/TGROUP:unit
error 1:247 fg/PRIMARY/TGROUP:limit
error 1:248 fg/PRIMARY/EFFINTTM:presence
error 1:248 fg/PRIMARY/EFFINTTM:type
error 1:248 fg/PRIMARY/EFFINTTM:null
error 1:248 fg/PRIMARY/EFFINTTM:unit
error 1:248 fg/PRIMARY/EFFINTTM:limit
error 1:249 fg/PRIMARY/DURATION:presence
error 1:249 fg/PRIMARY/DURATION:type
error 1:249 fg/PRIMARY/DURATION:null
error 1:249 fg/PRIMARY/DURATION:unit
error 1:249 fg/PRIMARY/DURATION:limit
error 1:250 fg/PRIMARY/NRSTSTRT:presence
error 1:250 fg/PRIMARY/NRSTSTRT:type
error 1:250 fg/PRIMARY/NRSTSTRT:null
error 1:250 fg/PRIMARY/NRSTSTRT:limit
error 1:251 fg/PRIMARY/NRESETS:presence
error 1:251 fg/PRIMARY/NRESETS:type
error 1:251 fg/PRIMARY/NRESETS:null
error 1:251 fg/PRIMARY/NRESETS:limit
error 1:252 fg/PRIMARY/ZEROFRAM:presence
error 1:252 fg/PRIMARY/ZEROFRAM:type
error 1:252 fg/PRIMARY/ZEROFRAM:null
error 1:253 fg/PRIMARY/DATAPROB:presence
error 1:253 fg/PRIMARY/DATAPROB:type
error 1:253 fg/PRIMARY/DATAPROB:null
error 1:254 fg/PRIMARY/SCA_NUM:presence
error 1:254 fg/PRIMARY/SCA_NUM:type
error 1:254 fg/PRIMARY/SCA_NUM:null
error 1:255 fg/PRIMARY/DATAMODE:presence
error 1:255 fg/PRIMARY/DATAMODE:type
error 1:255 fg/PRIMARY/DATAMODE:null
error 1:318 fg/PRIMARY/SUBARRAY:presence
error 1:318 fg/PRIMARY/SUBARRAY:type
error 1:318 fg/PRIMARY/SUBARRAY:null
error 1:318 fg/PRIMARY/SUBARRAY:value
warning 1:318 fg/PRIMARY/SUBARRAY:in
error 1:319 fg/PRIMARY/SUB_SHRT:type
error 1:319 fg/PRIMARY/SUB_SHRT:null
error 1:319 fg/PRIMARY/SUB_SHRT:in
error 1:320 fg/PRIMARY/SUB_LONG:type
error 1:320 fg/PRIMARY/SUB_LONG:null
error 1:320 fg/PRIMARY/SUB_LONG:in
error 1:321 fg/PRIMARY/SUBSTRT1:presence
error 1:321 fg/PRIMARY/SUBSTRT1:type
error 1:321 fg/PRIMARY/SUBSTRT1:null
error 1:321 fg/PRIMARY/SUBSTRT1:limit
error 1:322 fg/PRIMARY/SUBSTRT2:presence
error 1:322 fg/PRIMARY/SUBSTRT2:type
error 1:322 fg/PRIMARY/SUBSTRT2:null
error 1:322 fg/PRIMARY/SUBSTRT2:limit
error 1:323 fg/PRIMARY/SUBSIZE1:presence
error 1:323 fg/PRIMARY/SUBSIZE1:type
error 1:323 fg/PRIMARY/SUBSIZE1:null
error 1:323 fg/PRIMARY/SUBSIZE1:value
error 1:323 fg/PRIMARY/SUBSIZE1:limit
error 1:324 fg/PRIMARY/SUBSIZE2:presence
error 1:324 fg/PRIMARY/SUBSIZE2:type
error 1:324 fg/PRIMARY/SUBSIZE2:null
error 1:324 fg/PRIMARY/SUBSIZE2:value
error 1:324 fg/PRIMARY/SUBSIZE2:limit
error 1:325 fg/PRIMARY/FASTAXIS:presence
error 1:325 fg/PRIMARY/FASTAXIS:type
error 1:325 fg/PRIMARY/FASTAXIS:null
error 1:325 fg/PRIMARY/FASTAXIS:in
error 1:326 fg/PRIMARY/SLOWAXIS:presence
error 1:326 fg/PRIMARY/SLOWAXIS:type
error 1:326 fg/PRIMARY/SLOWAXIS:null
error 1:326 fg/PRIMARY/SLOWAXIS:in
error 1:327 fg/PRIMARY/DETXCOR:type
error 1:327 fg/PRIMARY/DETXCOR:null
error 1:328 fg/PRIMARY/DETYCOR:type
error 1:328 fg/PRIMARY/DETYCOR:null
error 1:329 fg/PRIMARY/DETXSIZ:type
error 1:329 fg/PRIMARY/DETXSIZ:null
error 1:329 fg/PRIMARY/DETXSIZ:limit
error 1:330 fg/PRIMARY/DETYSIZ:type
error 1:330 fg/PRIMARY/DETYSIZ:null
error 1:330 fg/PRIMARY/DETYSIZ:limit
error 1:331 fg/PRIMARY/MSTR_RD1:type
error 1:331 fg/PRIMARY/MSTR_RD1:null
error 1:331 fg/PRIMARY/MSTR_RD1:limit
error 1:332 fg/PRIMARY/MSTR_SK1:type
error 1:332 fg/PRIMARY/MSTR_SK1:null
error 1:332 fg/PRIMARY/MSTR_SK1:limit
error 1:333 fg/PRIMARY/MSTR_RD2:type
error 1:333 fg/PRIMARY/MSTR_RD2:null
error 1:333 fg/PRIMARY/MSTR_RD2:limit
error 1:334 fg/PRIMARY/MSTR_SK2:type
error 1:334 fg/PRIMARY/MSTR_SK2:null
error 1:334 fg/PRIMARY/MSTR_SK2:limit
error 1:335 fg/PRIMARY/MSTR_RPT:type
error 1:335 fg/PRIMARY/MSTR_RPT:null
error 1:336 fg/PRIMARY/MSTR_ILV:type
error 1:336 fg/PRIMARY/MSTR_ILV:null
error 1:337 fg/PRIMARY/SSTR_STP:type
error 1:337 fg/PRIMARY/SSTR_STP:null
error 1:338 fg/PRIMARY/SSTR_NST:type
error 1:338 fg/PRIMARY/SSTR_NST:null
error 1:384 fg/PRIMARY/APERNAME:presence
error 1:384 fg/PRIMARY/APERNAME:type
error 1:384 fg/PRIMARY/APERNAME:null
error 1:385 fg/PRIMARY/PPS_APER:presence
error 1:385 fg/PRIMARY/PPS_APER:type
error 1:385 fg/PRIMARY/PPS_APER:null
error 1:386 fg/PRIMARY/VA_RA:type
error 1:386 fg/PRIMARY/VA_RA:null
error 1:386 fg/PRIMARY/VA_RA:unit
error 1:387 fg/PRIMARY/VA_DEC:type
error 1:387 fg/PRIMARY/VA_DEC:null
error 1:387 fg/PRIMARY/VA_DEC:unit
error 1:407 fg/PRIMARY/GS_ORDER:presence
error 1:407 fg/PRIMARY/GS_ORDER:type
error 1:407 fg/PRIMARY/GS_ORDER:null
error 1:407 fg/PRIMARY/GS_ORDER:limit
error 1:408 fg/PRIMARY/GSSTRTTM:type
error 1:408 fg/PRIMARY/GSSTRTTM:null
error 1:409 fg/PRIMARY/GSENDTIM:type
error 1:409 fg/PRIMARY/GSENDTIM:null
error 1:410 fg/PRIMARY/GDSTARID:presence
error 1:410 fg/PRIMARY/GDSTARID:type
error 1:410 fg/PRIMARY/GDSTARID:null
error 1:411 fg/PRIMARY/GS_RA:presence
error 1:411 fg/PRIMARY/GS_RA:type
error 1:411 fg/PRIMARY/GS_RA:null
error 1:411 fg/PRIMARY/GS_RA:unit
error 4:47 fg/PRIMARY/GS_RA:limit
error 1:412 fg/PRIMARY/GS_DEC:presence
error 1:412 fg/PRIMARY/GS_DEC:type
error 1:412 fg/PRIMARY/GS_DEC:null
error 1:412 fg/PRIMARY/GS_DEC:unit
error 4:48 fg/PRIMARY/GS_DEC:limit
error 1:413 fg/PRIMARY/GS_URA:type
error 1:413 fg/PRIMARY/GS_URA:null
error 1:413 fg/PRIMARY/GS_URA:unit
error 1:413 fg/PRIMARY/GS_URA:limit
error 1:414 fg/PRIMARY/GS_UDEC:type
error 1:414 fg/PRIMARY/GS_UDEC:null
error 1:414 fg/PRIMARY/GS_UDEC:unit
error 1:414 fg/PRIMARY/GS_UDEC:limit
error 1:415 fg/PRIMARY/GS_MAG:presence
error 1:415 fg/PRIMARY/GS_MAG:type
error 1:415 fg/PRIMARY/GS_MAG:null
error 1:415 fg/PRIMARY/GS_MAG:unit
error 1:416 fg/PRIMARY/GS_UMAG:type
error 1:416 fg/PRIMARY/GS_UMAG:null
error 1:416 fg/PRIMARY/GS_UMAG:unit
error 1:416 fg/PRIMARY/GS_UMAG:limit
error 1:417 fg/PRIMARY/GS_EPOCH:type
error 1:417 fg/PRIMARY/GS_EPOCH:null
error 1:418 fg/PRIMARY/GS_MURA:type
error 1:418 fg/PRIMARY/GS_MURA:null
error 1:418 fg/PRIMARY/GS_MURA:unit
error 1:419 fg/PRIMARY/GS_MUDEC:type
error 1:419 fg/PRIMARY/GS_MUDEC:null
error 1:419 fg/PRIMARY/GS_MUDEC:unit
error 1:420 fg/PRIMARY/GS_PARA:type
error 1:420 fg/PRIMARY/GS_PARA:null
error 1:420 fg/PRIMARY/GS_PARA:unit
error 1:421 fg/PRIMARY/GS_V3_PA:type
error 1:421 fg/PRIMARY/GS_V3_PA:null
error 1:421 fg/PRIMARY/GS_V3_PA:unit
error 1:422 fg/PRIMARY/FGS_APER:type
error 1:422 fg/PRIMARY/FGS_APER:null
error 1:423 fg/PRIMARY/GSIDL_X:type
error 1:423 fg/PRIMARY/GSIDL_X:null
error 1:424 fg/PRIMARY/GSIDL_Y:type
error 1:424 fg/PRIMARY/GSIDL_Y:null
error 1:425 fg/PRIMARY/GSCENTX:type
error 1:425 fg/PRIMARY/GSCENTX:null
error 1:425 fg/PRIMARY/GSCENTX:unit
error 1:426 fg/PRIMARY/GSCENTY:type
error 1:426 fg/PRIMARY/GSCENTY:null
error 1:426 fg/PRIMARY/GSCENTY:unit
error 1:427 fg/PRIMARY/PCS_MODE:presence
error 1:427 fg/PRIMARY/PCS_MODE:type
error 1:427 fg/PRIMARY/PCS_MODE:null
error 1:427 fg/PRIMARY/PCS_MODE:in
error 1:428 fg/PRIMARY/VISITEND:type
error 1:428 fg/PRIMARY/VISITEND:null
error 0:62 fg/PRIMARY/GF_START:presence
error 0:62 fg/PRIMARY/GF_START:type
error 0:62 fg/PRIMARY/GF_START:null
error 0:63 fg/PRIMARY/GF_END:presence
error 0:63 fg/PRIMARY/GF_END:type
error 0:63 fg/PRIMARY/GF_END:null
error 0:64 fg/PRIMARY/DATASTRT:presence
error 0:64 fg/PRIMARY/DATASTRT:type
error 0:64 fg/PRIMARY/DATASTRT:null
error 0:64 fg/PRIMARY/DATASTRT:unit
error 0:65 fg/PRIMARY/DATAEND:presence
error 0:65 fg/PRIMARY/DATAEND:type
error 0:65 fg/PRIMARY/DATAEND:null
error 0:65 fg/PRIMARY/DATAEND:unit
error 0:66 fg/PRIMARY/GSACSTAT:presence
error 0:66 fg/PRIMARY/GSACSTAT:type
error 0:66 fg/PRIMARY/GSACSTAT:null
warning 0:66 fg/PRIMARY/GSACSTAT:in
error 1:38 fg/PRIMARY/CAL_VER:presence
error 1:38 fg/PRIMARY/CAL_VER:type
error 1:38 fg/PRIMARY/CAL_VER:null
error 1:38 fg/PRIMARY/CAL_VER:matches
error 1:39 fg/PRIMARY/CAL_VCS:presence
error 1:39 fg/PRIMARY/CAL_VCS:type
error 1:39 fg/PRIMARY/CAL_VCS:null
error 1:40 fg/PRIMARY/CRDS_VER:presence
error 1:40 fg/PRIMARY/CRDS_VER:type
error 1:40 fg/PRIMARY/CRDS_VER:null
error 1:40 fg/PRIMARY/CRDS_VER:matches
error 1:41 fg/PRIMARY/CRDS_CTX:presence
error 1:41 fg/PRIMARY/CRDS_CTX:type
error 1:41 fg/PRIMARY/CRDS_CTX:null
error 1:41 fg/PRIMARY/CRDS_CTX:matches
error 1:46 fg/PRIMARY/ASNPOOL:type
error 1:46 fg/PRIMARY/ASNPOOL:null
error 1:46 fg/PRIMARY/ASNTABLE:type
error 1:46 fg/PRIMARY/ASNTABLE:null
error 1:438 fg/PRIMARY/R_AREA:type
error 1:438 fg/PRIMARY/R_AREA:null
error 1:438 fg/PRIMARY/R_AREA:matches
error 1:439 fg/PRIMARY/R_BARSHA:type
error 1:439 fg/PRIMARY/R_BARSHA:null
error 1:439 fg/PRIMARY/R_BARSHA:matches
error 1:440 fg/PRIMARY/R_BKG:type
error 1:440 fg/PRIMARY/R_BKG:null
error 1:440 fg/PRIMARY/R_BKG:matches
error 1:441 fg/PRIMARY/R_CAMERA:type
error 1:441 fg/PRIMARY/R_CAMERA:null
error 1:441 fg/PRIMARY/R_CAMERA:matches
error 1:442 fg/PRIMARY/R_CHRCOR:type
error 1:442 fg/PRIMARY/R_CHRCOR:null
error 1:442 fg/PRIMARY/R_CHRCOR:matches
error 1:443 fg/PRIMARY/R_COLLIM:type
error 1:443 fg/PRIMARY/R_COLLIM:null
error 1:443 fg/PRIMARY/R_COLLIM:matches
error 1:444 fg/PRIMARY/R_CUBPAR:type
error 1:444 fg/PRIMARY/R_CUBPAR:null
error 1:444 fg/PRIMARY/R_CUBPAR:matches
error 1:445 fg/PRIMARY/R_DARK:type
error 1:445 fg/PRIMARY/R_DARK:null
error 1:445 fg/PRIMARY/R_DARK:matches
error 1:446 fg/PRIMARY/R_DFLAT:type
error 1:446 fg/PRIMARY/R_DFLAT:null
error 1:446 fg/PRIMARY/R_DFLAT:matches
error 1:447 fg/PRIMARY/R_DISPER:type
error 1:447 fg/PRIMARY/R_DISPER:null
error 1:447 fg/PRIMARY/R_DISPER:matches
error 1:448 fg/PRIMARY/R_DISTOR:type
error 1:448 fg/PRIMARY/R_DISTOR:null
error 1:448 fg/PRIMARY/R_DISTOR:matches
error 1:449 fg/PRIMARY/R_EXTR1D:type
error 1:449 fg/PRIMARY/R_EXTR1D:null
error 1:449 fg/PRIMARY/R_EXTR1D:matches
error 1:450 fg/PRIMARY/R_FFLAT:type
error 1:450 fg/PRIMARY/R_FFLAT:null
error 1:450 fg/PRIMARY/R_FFLAT:matches
error 1:451 fg/PRIMARY/R_FILOFF:type
error 1:451 fg/PRIMARY/R_FILOFF:null
error 1:451 fg/PRIMARY/R_FILOFF:matches
error 1:452 fg/PRIMARY/R_FLAT:type
error 1:452 fg/PRIMARY/R_FLAT:null
error 1:452 fg/PRIMARY/R_FLAT:matches
error 1:453 fg/PRIMARY/R_FORE:type
error 1:453 fg/PRIMARY/R_FORE:null
error 1:453 fg/PRIMARY/R_FORE:matches
error 1:454 fg/PRIMARY/R_FPA:type
error 1:454 fg/PRIMARY/R_FPA:null
error 1:454 fg/PRIMARY/R_FPA:matches
error 1:455 fg/PRIMARY/R_FRIFRQ:type
error 1:455 fg/PRIMARY/R_FRIFRQ:null
error 1:455 fg/PRIMARY/R_FRIFRQ:matches
error 1:456 fg/PRIMARY/R_FRINGE:type
error 1:456 fg/PRIMARY/R_FRINGE:null
error 1:456 fg/PRIMARY/R_FRINGE:matches
error 1:457 fg/PRIMARY/R_GAIN:type
error 1:457 fg/PRIMARY/R_GAIN:null
error 1:457 fg/PRIMARY/R_GAIN:matches
error 1:458 fg/PRIMARY/R_IFUFOR:type
error 1:458 fg/PRIMARY/R_IFUFOR:null
error 1:458 fg/PRIMARY/R_IFUFOR:matches
error 1:459 fg/PRIMARY/R_IFUPOS:type
error 1:459 fg/PRIMARY/R_IFUPOS:null
error 1:459 fg/PRIMARY/R_IFUPOS:matches
error 1:460 fg/PRIMARY/R_IFUSLI:type
error 1:460 fg/PRIMARY/R_IFUSLI:null
error 1:460 fg/PRIMARY/R_IFUSLI:matches
error 1:461 fg/PRIMARY/R_IPC:type
error 1:461 fg/PRIMARY/R_IPC:null
error 1:461 fg/PRIMARY/R_IPC:matches
error 1:462 fg/PRIMARY/R_LASTFR:type
error 1:462 fg/PRIMARY/R_LASTFR:null
error 1:462 fg/PRIMARY/R_LASTFR:matches
error 1:463 fg/PRIMARY/R_LINEAR:type
error 1:463 fg/PRIMARY/R_LINEAR:null
error 1:463 fg/PRIMARY/R_LINEAR:matches
error 1:464 fg/PRIMARY/R_MASK:type
error 1:464 fg/PRIMARY/R_MASK:null
error 1:464 fg/PRIMARY/R_MASK:matches
error 1:465 fg/PRIMARY/R_MIREMI:type
error 1:465 fg/PRIMARY/R_MIREMI:null
error 1:465 fg/PRIMARY/R_MIREMI:matches
error 1:466 fg/PRIMARY/R_MRSPT:type
error 1:466 fg/PRIMARY/R_MRSPT:null
error 1:466 fg/PRIMARY/R_MRSPT:matches
error 1:467 fg/PRIMARY/R_MRSXAR:type
error 1:467 fg/PRIMARY/R_MRSXAR:null
error 1:467 fg/PRIMARY/R_MRSXAR:matches
error 1:468 fg/PRIMARY/R_MSA:type
error 1:468 fg/PRIMARY/R_MSA:null
error 1:468 fg/PRIMARY/R_MSA:matches
error 1:469 fg/PRIMARY/R_MSAOPE:type
error 1:469 fg/PRIMARY/R_MSAOPE:null
error 1:469 fg/PRIMARY/R_MSAOPE:matches
error 1:470 fg/PRIMARY/R_NRM:type
error 1:470 fg/PRIMARY/R_NRM:null
error 1:470 fg/PRIMARY/R_NRM:matches
error 1:471 fg/PRIMARY/R_OTE:type
error 1:471 fg/PRIMARY/R_OTE:null
error 1:471 fg/PRIMARY/R_OTE:matches
error 1:472 fg/PRIMARY/R_PERSAT:type
error 1:472 fg/PRIMARY/R_PERSAT:null
error 1:472 fg/PRIMARY/R_PERSAT:matches
error 1:473 fg/PRIMARY/R_PHOTOM:type
error 1:473 fg/PRIMARY/R_PHOTOM:null
error 1:473 fg/PRIMARY/R_PHOTOM:matches
error 1:474 fg/PRIMARY/R_PSFMAS:type
error 1:474 fg/PRIMARY/R_PSFMAS:null
error 1:474 fg/PRIMARY/R_PSFMAS:matches
error 1:475 fg/PRIMARY/R_PSTSOS:type
error 1:475 fg/PRIMARY/R_PSTSOS:null
error 1:475 fg/PRIMARY/R_PSTSOS:matches
error 1:476 fg/PRIMARY/R_PTHLOS:type
error 1:476 fg/PRIMARY/R_PTHLOS:null
error 1:476 fg/PRIMARY/R_PTHLOS:matches
error 1:477 fg/PRIMARY/R_READNO:type
error 1:477 fg/PRIMARY/R_READNO:null
error 1:477 fg/PRIMARY/R_READNO:matches
error 1:478 fg/PRIMARY/R_REFPIX:type
error 1:478 fg/PRIMARY/R_REFPIX:null
error 1:478 fg/PRIMARY/R_REFPIX:matches
error 1:479 fg/PRIMARY/R_REGION:type
error 1:479 fg/PRIMARY/R_REGION:null
error 1:479 fg/PRIMARY/R_REGION:matches
error 1:480 fg/PRIMARY/R_RESAMP:type
error 1:480 fg/PRIMARY/R_RESAMP:null
error 1:480 fg/PRIMARY/R_RESAMP:matches
error 1:481 fg/PRIMARY/R_RESET:type
error 1:481 fg/PRIMARY/R_RESET:null
error 1:481 fg/PRIMARY/R_RESET:matches
error 1:482 fg/PRIMARY/R_RESOL:type
error 1:482 fg/PRIMARY/R_RESOL:null
error 1:482 fg/PRIMARY/R_RESOL:matches
error 1:483 fg/PRIMARY/R_RSCD:type
error 1:483 fg/PRIMARY/R_RSCD:null
error 1:483 fg/PRIMARY/R_RSCD:matches
error 1:484 fg/PRIMARY/R_SATURA:type
error 1:484 fg/PRIMARY/R_SATURA:null
error 1:484 fg/PRIMARY/R_SATURA:matches
error 1:485 fg/PRIMARY/R_SFLAT:type
error 1:485 fg/PRIMARY/R_SFLAT:null
error 1:485 fg/PRIMARY/R_SFLAT:matches
error 1:486 fg/PRIMARY/R_SIRSKL:type
error 1:486 fg/PRIMARY/R_SIRSKL:null
error 1:486 fg/PRIMARY/R_SIRSKL:matches
error 1:487 fg/PRIMARY/R_SPCWCS:type
error 1:487 fg/PRIMARY/R_SPCWCS:null
error 1:487 fg/PRIMARY/R_SPCWCS:matches
error 1:488 fg/PRIMARY/R_SPKERN:type
error 1:488 fg/PRIMARY/R_SPKERN:null
error 1:488 fg/PRIMARY/R_SPKERN:matches
error 1:489 fg/PRIMARY/R_SPPROF:type
error 1:489 fg/PRIMARY/R_SPPROF:null
error 1:489 fg/PRIMARY/R_SPPROF:matches
error 1:490 fg/PRIMARY/R_SPTRAC:type
error 1:490 fg/PRIMARY/R_SPTRAC:null
error 1:490 fg/PRIMARY/R_SPTRAC:matches
error 1:491 fg/PRIMARY/R_STRAY:type
error 1:491 fg/PRIMARY/R_STRAY:null
error 1:491 fg/PRIMARY/R_STRAY:matches
error 1:492 fg/PRIMARY/R_SUPERB:type
error 1:492 fg/PRIMARY/R_SUPERB:null
error 1:492 fg/PRIMARY/R_SUPERB:matches
error 1:493 fg/PRIMARY/R_THRPUT:type
error 1:493 fg/PRIMARY/R_THRPUT:null
error 1:493 fg/PRIMARY/R_THRPUT:matches
error 1:494 fg/PRIMARY/R_TRPDEN:type
error 1:494 fg/PRIMARY/R_TRPDEN:null
error 1:494 fg/PRIMARY/R_TRPDEN:matches
error 1:495 fg/PRIMARY/R_TRPPAR:type
error 1:495 fg/PRIMARY/R_TRPPAR:null
error 1:495 fg/PRIMARY/R_TRPPAR:matches
error 1:496 fg/PRIMARY/R_TSPHOT:type
error 1:496 fg/PRIMARY/R_TSPHOT:null
error 1:496 fg/PRIMARY/R_TSPHOT:matches
error 1:497 fg/PRIMARY/R_V2V3:type
error 1:497 fg/PRIMARY/R_V2V3:null
error 1:497 fg/PRIMARY/R_V2V3:matches
error 1:498 fg/PRIMARY/R_WAVCOR:type
error 1:498 fg/PRIMARY/R_WAVCOR:null
error 1:498 fg/PRIMARY/R_WAVCOR:matches
error 1:499 fg/PRIMARY/R_WAVMAP:type
error 1:499 fg/PRIMARY/R_WAVMAP:null
error 1:499 fg/PRIMARY/R_WAVMAP:matches
error 1:500 fg/PRIMARY/R_WAVRAN:type
error 1:500 fg/PRIMARY/R_WAVRAN:null
error 1:500 fg/PRIMARY/R_WAVRAN:matches
error 1:505 fg/PRIMARY/S_AMIANA:type
error 1:505 fg/PRIMARY/S_AMIANA:null
error 1:505 fg/PRIMARY/S_AMIANA:in
error 1:506 fg/PRIMARY/S_AMINOR:type
error 1:506 fg/PRIMARY/S_AMINOR:null
error 1:506 fg/PRIMARY/S_AMINOR:in
error 1:507 fg/PRIMARY/S_BARSHA:type
error 1:507 fg/PRIMARY/S_BARSHA:null
error 1:507 fg/PRIMARY/S_BARSHA:in
error 1:508 fg/PRIMARY/S_BKDSUB:type
error 1:508 fg/PRIMARY/S_BKDSUB:null
error 1:508 fg/PRIMARY/S_BKDSUB:in
error 1:509 fg/PRIMARY/S_BPXSLF:type
error 1:509 fg/PRIMARY/S_BPXSLF:null
error 1:509 fg/PRIMARY/S_BPXSLF:in
error 1:510 fg/PRIMARY/S_CHGMIG:type
error 1:510 fg/PRIMARY/S_CHGMIG:null
error 1:510 fg/PRIMARY/S_CHGMIG:in
error 1:511 fg/PRIMARY/S_CLNFNS:type
error 1:511 fg/PRIMARY/S_CLNFNS:null
error 1:511 fg/PRIMARY/S_CLNFNS:in
error 1:512 fg/PRIMARY/S_COMB1D:type
error 1:512 fg/PRIMARY/S_COMB1D:null
error 1:512 fg/PRIMARY/S_COMB1D:in
error 1:513 fg/PRIMARY/S_CONTAM:type
error 1:513 fg/PRIMARY/S_CONTAM:null
error 1:513 fg/PRIMARY/S_CONTAM:in
error 1:514 fg/PRIMARY/S_DARK:type
error 1:514 fg/PRIMARY/S_DARK:null
error 1:514 fg/PRIMARY/S_DARK:in
error 1:515 fg/PRIMARY/S_DQINIT:type
error 1:515 fg/PRIMARY/S_DQINIT:null
error 1:515 fg/PRIMARY/S_DQINIT:in
error 1:516 fg/PRIMARY/S_ERRINI:type
error 1:516 fg/PRIMARY/S_ERRINI:null
error 1:516 fg/PRIMARY/S_ERRINI:in
error 1:517 fg/PRIMARY/S_EXTR1D:type
error 1:517 fg/PRIMARY/S_EXTR1D:null
error 1:517 fg/PRIMARY/S_EXTR1D:in
error 1:518 fg/PRIMARY/S_EXTR2D:type
error 1:518 fg/PRIMARY/S_EXTR2D:null
error 1:518 fg/PRIMARY/S_EXTR2D:in
error 1:519 fg/PRIMARY/S_FLAT:type
error 1:519 fg/PRIMARY/S_FLAT:null
error 1:519 fg/PRIMARY/S_FLAT:in
error 1:520 fg/PRIMARY/S_FRINGE:type
error 1:520 fg/PRIMARY/S_FRINGE:null
error 1:520 fg/PRIMARY/S_FRINGE:in
error 1:521 fg/PRIMARY/S_FRSTFR:type
error 1:521 fg/PRIMARY/S_FRSTFR:null
error 1:521 fg/PRIMARY/S_FRSTFR:in
error 1:522 fg/PRIMARY/S_GANSCL:type
error 1:522 fg/PRIMARY/S_GANSCL:null
error 1:522 fg/PRIMARY/S_GANSCL:in
error 1:523 fg/PRIMARY/S_GRPSCL:type
error 1:523 fg/PRIMARY/S_GRPSCL:null
error 1:523 fg/PRIMARY/S_GRPSCL:in
error 1:524 fg/PRIMARY/S_GUICDS:presence
error 1:524 fg/PRIMARY/S_GUICDS:type
error 1:524 fg/PRIMARY/S_GUICDS:null
error 1:524 fg/PRIMARY/S_GUICDS:in
error 1:525 fg/PRIMARY/S_IFUCUB:type
error 1:525 fg/PRIMARY/S_IFUCUB:null
error 1:525 fg/PRIMARY/S_IFUCUB:in
error 1:526 fg/PRIMARY/S_IMPRNT:type
error 1:526 fg/PRIMARY/S_IMPRNT:null
error 1:526 fg/PRIMARY/S_IMPRNT:in
error 1:527 fg/PRIMARY/S_IPC:type
error 1:527 fg/PRIMARY/S_IPC:null
error 1:527 fg/PRIMARY/S_IPC:in
error 1:528 fg/PRIMARY/S_JUMP:type
error 1:528 fg/PRIMARY/S_JUMP:null
error 1:528 fg/PRIMARY/S_JUMP:in
error 1:529 fg/PRIMARY/S_KLIP:type
error 1:529 fg/PRIMARY/S_KLIP:null
error 1:529 fg/PRIMARY/S_KLIP:in
error 1:530 fg/PRIMARY/S_LASTFR:type
error 1:530 fg/PRIMARY/S_LASTFR:null
error 1:530 fg/PRIMARY/S_LASTFR:in
error 1:531 fg/PRIMARY/S_LINEAR:type
error 1:531 fg/PRIMARY/S_LINEAR:null
error 1:531 fg/PRIMARY/S_LINEAR:in
error 1:532 fg/PRIMARY/S_MIREMI:type
error 1:532 fg/PRIMARY/S_MIREMI:null
error 1:532 fg/PRIMARY/S_MIREMI:in
error 1:533 fg/PRIMARY/S_MSAFLG:type
error 1:533 fg/PRIMARY/S_MSAFLG:null
error 1:533 fg/PRIMARY/S_MSAFLG:in
error 1:534 fg/PRIMARY/S_MSBSUB:type
error 1:534 fg/PRIMARY/S_MSBSUB:null
error 1:534 fg/PRIMARY/S_MSBSUB:in
error 1:535 fg/PRIMARY/S_MTWCS:type
error 1:535 fg/PRIMARY/S_MTWCS:null
error 1:535 fg/PRIMARY/S_MTWCS:in
error 1:536 fg/PRIMARY/S_OUTLIR:type
error 1:536 fg/PRIMARY/S_OUTLIR:null
error 1:536 fg/PRIMARY/S_OUTLIR:in
error 1:537 fg/PRIMARY/S_PCTFRM:type
error 1:537 fg/PRIMARY/S_PCTFRM:null
error 1:537 fg/PRIMARY/S_PCTFRM:in
error 1:538 fg/PRIMARY/S_PERSIS:type
error 1:538 fg/PRIMARY/S_PERSIS:null
error 1:538 fg/PRIMARY/S_PERSIS:in
error 1:539 fg/PRIMARY/S_PHOTOM:type
error 1:539 fg/PRIMARY/S_PHOTOM:null
error 1:539 fg/PRIMARY/S_PHOTOM:in
error 1:540 fg/PRIMARY/S_PSFALI:type
error 1:540 fg/PRIMARY/S_PSFALI:null
error 1:540 fg/PRIMARY/S_PSFALI:in
error 1:541 fg/PRIMARY/S_PSFSTK:type
error 1:541 fg/PRIMARY/S_PSFSTK:null
error 1:541 fg/PRIMARY/S_PSFSTK:in
error 1:542 fg/PRIMARY/S_PTHLOS:type
error 1:542 fg/PRIMARY/S_PTHLOS:null
error 1:542 fg/PRIMARY/S_PTHLOS:in
error 1:543 fg/PRIMARY/S_PXREPL:type
error 1:543 fg/PRIMARY/S_PXREPL:null
error 1:543 fg/PRIMARY/S_PXREPL:in
error 1:544 fg/PRIMARY/S_RAMP:type
error 1:544 fg/PRIMARY/S_RAMP:null
error 1:544 fg/PRIMARY/S_RAMP:in
error 1:545 fg/PRIMARY/S_REFPIX:type
error 1:545 fg/PRIMARY/S_REFPIX:null
error 1:545 fg/PRIMARY/S_REFPIX:in
error 1:546 fg/PRIMARY/S_RESAMP:type
error 1:546 fg/PRIMARY/S_RESAMP:null
error 1:546 fg/PRIMARY/S_RESAMP:in
error 1:547 fg/PRIMARY/S_RESET:type
error 1:547 fg/PRIMARY/S_RESET:null
error 1:547 fg/PRIMARY/S_RESET:in
error 1:548 fg/PRIMARY/S_RESFRI:type
error 1:548 fg/PRIMARY/S_RESFRI:null
error 1:548 fg/PRIMARY/S_RESFRI:in
error 1:549 fg/PRIMARY/S_RSCD:type
error 1:549 fg/PRIMARY/S_RSCD:null
error 1:549 fg/PRIMARY/S_RSCD:in
error 1:550 fg/PRIMARY/S_SATURA:type
error 1:550 fg/PRIMARY/S_SATURA:null
error 1:550 fg/PRIMARY/S_SATURA:in
error 1:551 fg/PRIMARY/S_SKYMAT:type
error 1:551 fg/PRIMARY/S_SKYMAT:null
error 1:551 fg/PRIMARY/S_SKYMAT:in
error 1:552 fg/PRIMARY/S_SPLEAK:type
error 1:552 fg/PRIMARY/S_SPLEAK:null
error 1:552 fg/PRIMARY/S_SPLEAK:in
error 1:553 fg/PRIMARY/S_SRCCAT:type
error 1:553 fg/PRIMARY/S_SRCCAT:null
error 1:553 fg/PRIMARY/S_SRCCAT:in
error 1:554 fg/PRIMARY/S_SRCTYP:type
error 1:554 fg/PRIMARY/S_SRCTYP:null
error 1:554 fg/PRIMARY/S_SRCTYP:in
error 1:555 fg/PRIMARY/S_STRAY:type
error 1:555 fg/PRIMARY/S_STRAY:null
error 1:555 fg/PRIMARY/S_STRAY:in
error 1:556 fg/PRIMARY/S_SUPERB:type
error 1:556 fg/PRIMARY/S_SUPERB:null
error 1:556 fg/PRIMARY/S_SUPERB:in
error 1:557 fg/PRIMARY/S_TACNTR:type
error 1:557 fg/PRIMARY/S_TACNTR:null
error 1:557 fg/PRIMARY/S_TACNTR:in
error 1:558 fg/PRIMARY/S_TELEMI:type
error 1:558 fg/PRIMARY/S_TELEMI:null
error 1:558 fg/PRIMARY/S_TELEMI:in
error 1:559 fg/PRIMARY/S_TRCMOD:type
error 1:559 fg/PRIMARY/S_TRCMOD:null
error 1:559 fg/PRIMARY/S_TRCMOD:in
error 1:560 fg/PRIMARY/S_TSPHOT:type
error 1:560 fg/PRIMARY/S_TSPHOT:null
error 1:560 fg/PRIMARY/S_TSPHOT:in
error 1:561 fg/PRIMARY/S_TWKREG:type
error 1:561 fg/PRIMARY/S_TWKREG:null
error 1:561 fg/PRIMARY/S_TWKREG:in
error 1:562 fg/PRIMARY/S_WAVCOR:type
error 1:562 fg/PRIMARY/S_WAVCOR:null
error 1:562 fg/PRIMARY/S_WAVCOR:in
error 1:563 fg/PRIMARY/S_WCS:type
error 1:563 fg/PRIMARY/S_WCS:null
error 1:563 fg/PRIMARY/S_WCS:in
error 1:564 fg/PRIMARY/S_WFSCOM:type
error 1:564 fg/PRIMARY/S_WFSCOM:null
error 1:564 fg/PRIMARY/S_WFSCOM:in
error 1:565 fg/PRIMARY/S_WHTLIT:type
error 1:565 fg/PRIMARY/S_WHTLIT:null
error 1:565 fg/PRIMARY/S_WHTLIT:in
error 1:573 fg/PRIMARY/TCATFILE:type
error 1:573 fg/PRIMARY/TCATFILE:null
error 1:574 fg/PRIMARY/SCATFILE:type
error 1:574 fg/PRIMARY/SCATFILE:null
error 1:575 fg/PRIMARY/SEGMFILE:type
error 1:575 fg/PRIMARY/SEGMFILE:null
error 1:576 fg/PRIMARY/DIRIMAGE:type
error 1:576 fg/PRIMARY/DIRIMAGE:null
error 1:577 fg/PRIMARY/BKGMETH:type
error 1:577 fg/PRIMARY/BKGMETH:null
error 1:578 fg/PRIMARY/BKGLEVEL:type
error 1:578 fg/PRIMARY/BKGLEVEL:null
error 1:579 fg/PRIMARY/BKGSUB:type
error 1:579 fg/PRIMARY/BKGSUB:null
error 1:580 fg/PRIMARY/MASTERBG:type
error 1:580 fg/PRIMARY/MASTERBG:null
error 1:581 fg/PRIMARY/BKGD_SCL:type
error 1:581 fg/PRIMARY/BKGD_SCL:null
error 1:581 fg/PRIMARY/BKGD_SCL:unit
error 1:582 fg/PRIMARY/SOSSWDTH:type
error 1:582 fg/PRIMARY/SOSSWDTH:null
error 1:582 fg/PRIMARY/SOSSWDTH:unit
error 1:583 fg/PRIMARY/TIKFACTR:type
error 1:583 fg/PRIMARY/TIKFACTR:null
error 1:583 fg/PRIMARY/TIKFACTR:unit
error 1:584 fg/PRIMARY/SOSSDLTX:type
error 1:584 fg/PRIMARY/SOSSDLTX:null
error 1:584 fg/PRIMARY/SOSSDLTX:unit
error 1:585 fg/PRIMARY/SOSSDLTY:type
error 1:585 fg/PRIMARY/SOSSDLTY:null
error 1:585 fg/PRIMARY/SOSSDLTY:unit
error 1:586 fg/PRIMARY/SOSSROTN:type
error 1:586 fg/PRIMARY/SOSSROTN:null
error 1:586 fg/PRIMARY/SOSSROTN:unit
error 1:587 fg/PRIMARY/OVERSAMP:type
error 1:587 fg/PRIMARY/OVERSAMP:null
error 1:587 fg/PRIMARY/OVERSAMP:unit
error 1:588 fg/PRIMARY/THRESHLD:type
error 1:588 fg/PRIMARY/THRESHLD:null
error 1:589 fg/PRIMARY/INT[i]SKIP:type
error 1:589 fg/PRIMARY/INT[i]SKIP:null
error 1:589 fg/PRIMARY/INT[i]SKIP:limit
error 1:590 fg/PRIMARY/INT[i]UGP1:type
error 1:590 fg/PRIMARY/INT[i]UGP1:null
error 1:590 fg/PRIMARY/INT[i]UGP1:limit
error 1:591 fg/PRIMARY/INT[i]BORS:type
error 1:591 fg/PRIMARY/INT[i]BORS:null
error 1:591 fg/PRIMARY/INT[i]BORS:limit
error 0:556 fg/PRIMARY:shape
error 1:73 fg/PRIMARY:DATE-BEG-DATE-END
error 1:74 fg/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:82 fg/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:340 fg/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 fg/PRIMARY:SUBSTRT2-SUBSIZE2
error 0:68 fg/PRIMARY:DETECTOR-SCA_NUM-FASTAXIS-SLOWAXIS
error 0:69 fg/PRIMARY:DATE-BEG-DATASTRT
error 0:70 fg/PRIMARY:DATE-END-DATAEND
error 0:71 fg/PRIMARY:DURATION-DATAEND-DATASTRT
error 0:72 fg/PRIMARY:GF_START-GF_END
warning 0:556 fg/PRIMARY:undeclared-keyword
error 0:117 fg/SCI:presence
error 0:117 fg/SCI:kind
error 0:117 fg/SCI:match
error 1:612 fg/SCI/REFFRAME:presence
error 1:612 fg/SCI/REFFRAME:type
error 1:612 fg/SCI/REFFRAME:null
error 1:612 fg/SCI/REFFRAME:value
error 1:613 fg/SCI/EPH_TYPE:presence
error 1:613 fg/SCI/EPH_TYPE:type
error 1:613 fg/SCI/EPH_TYPE:null
error 1:613 fg/SCI/EPH_TYPE:in
error 1:614 fg/SCI/EPH_TIME:presence
error 1:614 fg/SCI/EPH_TIME:type
error 1:614 fg/SCI/EPH_TIME:null
error 1:614 fg/SCI/EPH_TIME:unit
error 1:615 fg/SCI/JWST_X:presence
error 1:615 fg/SCI/JWST_X:type
error 1:615 fg/SCI/JWST_X:null
error 1:615 fg/SCI/JWST_X:unit
error 1:616 fg/SCI/JWST_Y:presence
error 1:616 fg/SCI/JWST_Y:type
error 1:616 fg/SCI/JWST_Y:null
error 1:616 fg/SCI/JWST_Y:unit
error 1:617 fg/SCI/JWST_Z:presence
error 1:617 fg/SCI/JWST_Z:type
error 1:617 fg/SCI/JWST_Z:null
error 1:617 fg/SCI/JWST_Z:unit
error 1:618 fg/SCI/OBSGEO-X:presence
error 1:618 fg/SCI/OBSGEO-X:type
error 1:618 fg/SCI/OBSGEO-X:null
error 1:618 fg/SCI/OBSGEO-X:unit
error 1:619 fg/SCI/OBSGEO-Y:presence
error 1:619 fg/SCI/OBSGEO-Y:type
error 1:619 fg/SCI/OBSGEO-Y:null
error 1:619 fg/SCI/OBSGEO-Y:unit
error 1:620 fg/SCI/OBSGEO-Z:presence
error 1:620 fg/SCI/OBSGEO-Z:type
error 1:620 fg/SCI/OBSGEO-Z:null
error 1:620 fg/SCI/OBSGEO-Z:unit
error 1:621 fg/SCI/JWST_DX:presence
error 1:621 fg/SCI/JWST_DX:type
error 1:621 fg/SCI/JWST_DX:null
error 1:621 fg/SCI/JWST_DX:unit
error 1:622 fg/SCI/JWST_DY:presence
error 1:622 fg/SCI/JWST_DY:type
error 1:622 fg/SCI/JWST_DY:null
error 1:622 fg/SCI/JWST_DY:unit
error 1:623 fg/SCI/JWST_DZ:presence
error 1:623 fg/SCI/JWST_DZ:type
error 1:623 fg/SCI/JWST_DZ:null
error 1:623 fg/SCI/JWST_DZ:unit
error 1:624 fg/SCI/OBSGEODX:presence
error 1:624 fg/SCI/OBSGEODX:type
error 1:624 fg/SCI/OBSGEODX:null
error 1:624 fg/SCI/OBSGEODX:unit
error 1:625 fg/SCI/OBSGEODY:presence
error 1:625 fg/SCI/OBSGEODY:type
error 1:625 fg/SCI/OBSGEODY:null
error 1:625 fg/SCI/OBSGEODY:unit
error 1:626 fg/SCI/OBSGEODZ:presence
error 1:626 fg/SCI/OBSGEODZ:type
error 1:626 fg/SCI/OBSGEODZ:null
error 1:626 fg/SCI/OBSGEODZ:unit
error 0:81 fg/SCI/RADESYS:presence
error 0:81 fg/SCI/RADESYS:type
error 0:81 fg/SCI/RADESYS:null
error 0:81 fg/SCI/RADESYS:value
error 0:82 fg/SCI/PA_APER:presence
error 0:82 fg/SCI/PA_APER:type
error 0:82 fg/SCI/PA_APER:null
error 0:82 fg/SCI/PA_APER:unit
error 0:83 fg/SCI/RA_V1:type
error 0:83 fg/SCI/RA_V1:null
error 0:83 fg/SCI/RA_V1:unit
error 4:47 fg/SCI/RA_V1:limit
error 0:84 fg/SCI/DEC_V1:type
error 0:84 fg/SCI/DEC_V1:null
error 0:84 fg/SCI/DEC_V1:unit
error 4:48 fg/SCI/DEC_V1:limit
error 0:85 fg/SCI/PA_V3:type
error 0:85 fg/SCI/PA_V3:null
error 0:85 fg/SCI/PA_V3:unit
error 1:651 fg/SCI/V2_REF:presence
error 1:651 fg/SCI/V2_REF:type
error 1:651 fg/SCI/V2_REF:null
error 1:651 fg/SCI/V2_REF:unit
error 1:652 fg/SCI/V3_REF:presence
error 1:652 fg/SCI/V3_REF:type
error 1:652 fg/SCI/V3_REF:null
error 1:652 fg/SCI/V3_REF:unit
error 1:653 fg/SCI/VPARITY:presence
error 1:653 fg/SCI/VPARITY:type
error 1:653 fg/SCI/VPARITY:null
error 1:653 fg/SCI/VPARITY:in
error 1:654 fg/SCI/V3I_YANG:presence
error 1:654 fg/SCI/V3I_YANG:type
error 1:654 fg/SCI/V3I_YANG:null
error 1:654 fg/SCI/V3I_YANG:unit
error 1:655 fg/SCI/XREF_SCI:type
error 1:655 fg/SCI/XREF_SCI:null
error 1:655 fg/SCI/XREF_SCI:unit
error 1:656 fg/SCI/YREF_SCI:type
error 1:656 fg/SCI/YREF_SCI:null
error 1:656 fg/SCI/YREF_SCI:unit
error 0:88 fg/SCI/RA_REF:type
error 0:88 fg/SCI/RA_REF:null
error 0:88 fg/SCI/RA_REF:unit
error 0:89 fg/SCI/DEC_REF:type
error 0:89 fg/SCI/DEC_REF:null
error 0:89 fg/SCI/DEC_REF:unit
error 4:48 fg/SCI/DEC_REF:limit
error 0:90 fg/SCI/ROLL_REF:type
error 0:90 fg/SCI/ROLL_REF:null
error 0:90 fg/SCI/ROLL_REF:unit
error 4:78 fg/SCI/WCSAXES:presence
error 4:78 fg/SCI/WCSAXES:type
error 4:78 fg/SCI/WCSAXES:null
error 4:78 fg/SCI/WCSAXES:limit
error 4:79 fg/SCI/CTYPE[i]:presence
error 4:79 fg/SCI/CTYPE[i]:type
error 4:79 fg/SCI/CTYPE[i]:null
error 4:79 fg/SCI/CTYPE[i]:matches
error 4:80 fg/SCI/CUNIT[i]:presence
error 4:80 fg/SCI/CUNIT[i]:type
error 4:80 fg/SCI/CUNIT[i]:null
error 4:80 fg/SCI/CUNIT[i]:value
error 4:81 fg/SCI/CRPIX[i]:presence
error 4:81 fg/SCI/CRPIX[i]:type
error 4:81 fg/SCI/CRPIX[i]:null
error 4:81 fg/SCI/CRPIX[i]:unit
error 4:82 fg/SCI/CRVAL[i]:presence
error 4:82 fg/SCI/CRVAL[i]:type
error 4:82 fg/SCI/CRVAL[i]:null
error 4:82 fg/SCI/CRVAL[i]:unit
error 4:83 fg/SCI/CDELT[i]:type
error 4:83 fg/SCI/CDELT[i]:null
error 4:83 fg/SCI/CDELT[i]:unit
error 4:84 fg/SCI/PC[i]_[j]:type
error 4:84 fg/SCI/PC[i]_[j]:null
error 4:84 fg/SCI/PC[i]_[j]:unit
error 4:85 fg/SCI/CD[i]_[j]:type
error 4:85 fg/SCI/CD[i]_[j]:null
error 4:85 fg/SCI/CD[i]_[j]:unit
error 4:86 fg/SCI/LONPOLE:type
error 4:86 fg/SCI/LONPOLE:null
error 4:86 fg/SCI/LONPOLE:unit
error 4:87 fg/SCI/LATPOLE:type
error 4:87 fg/SCI/LATPOLE:null
error 4:87 fg/SCI/LATPOLE:unit
error 0:117 fg/SCI:type
error 0:117 fg/SCI:shape
error 0:117 fg/SCI:unit
error 4:89 fg/SCI:exists-CD1_1-CDELT1
error 4:90 fg/SCI:exists-CD1_1-PC1_1
warning 0:117 fg/SCI:undeclared-keyword
error 0:120 fg/ERR:presence
error 0:120 fg/ERR:kind
error 0:120 fg/ERR:match
error 0:120 fg/ERR:type
error 0:120 fg/ERR:shape
error 0:120 fg/ERR:unit
error 0:120 fg/ERR:limit
warning 0:120 fg/ERR:undeclared-keyword
error 0:121 fg/DQ:presence
error 0:121 fg/DQ:kind
error 0:121 fg/DQ:match
error 0:121 fg/DQ:type
error 0:121 fg/DQ:shape
error 0:121 fg/DQ:null
error 0:121 fg/DQ:bits
warning 0:121 fg/DQ:undeclared-keyword
error 0:152 fg/POINTING:presence
error 0:152 fg/POINTING:kind
error 0:152 fg/POINTING:match
error 0:153 fg/POINTING/DDCFLDPT:type
error 0:153 fg/POINTING/DDCFLDPT:null
error 0:154 fg/POINTING/POINTTIM:type
error 0:154 fg/POINTING/POINTTIM:null
error 0:155 fg/POINTING/RA_DDC:type
error 0:155 fg/POINTING/RA_DDC:null
error 0:155 fg/POINTING/RA_DDC:unit
error 4:47 fg/POINTING/RA_DDC:limit
error 0:156 fg/POINTING/DEC_DDC:type
error 0:156 fg/POINTING/DEC_DDC:null
error 0:156 fg/POINTING/DEC_DDC:unit
error 4:48 fg/POINTING/DEC_DDC:limit
error 0:157 fg/POINTING/PA_APER:type
error 0:157 fg/POINTING/PA_APER:null
error 0:157 fg/POINTING/PA_APER:unit
error 0:158 fg/POINTING/RA_V1:type
error 0:158 fg/POINTING/RA_V1:null
error 0:158 fg/POINTING/RA_V1:unit
error 4:47 fg/POINTING/RA_V1:limit
error 0:159 fg/POINTING/DEC_V1:type
error 0:159 fg/POINTING/DEC_V1:null
error 0:159 fg/POINTING/DEC_V1:unit
error 4:48 fg/POINTING/DEC_V1:limit
error 0:160 fg/POINTING/PA_V3:type
error 0:160 fg/POINTING/PA_V3:null
error 0:160 fg/POINTING/PA_V3:unit
error 0:161 fg/POINTING/RA_J1:type
error 0:161 fg/POINTING/RA_J1:null
error 0:161 fg/POINTING/RA_J1:unit
error 4:47 fg/POINTING/RA_J1:limit
error 0:162 fg/POINTING/DEC_J1:type
error 0:162 fg/POINTING/DEC_J1:null
error 0:162 fg/POINTING/DEC_J1:unit
error 4:48 fg/POINTING/DEC_J1:limit
error 0:163 fg/POINTING/PA_J3:type
error 0:163 fg/POINTING/PA_J3:null
error 0:163 fg/POINTING/PA_J3:unit
error 0:164 fg/POINTING/JITTRAVG:type
error 0:164 fg/POINTING/JITTRAVG:null
error 0:165 fg/POINTING/JITTRMAX:type
error 0:165 fg/POINTING/JITTRMAX:null
error 0:166 fg/POINTING/JITTRMIN:type
error 0:166 fg/POINTING/JITTRMIN:null
error 0:168 fg/POINTING/time:presence
error 0:168 fg/POINTING/time:type
error 0:168 fg/POINTING/time:shape
error 0:168 fg/POINTING/time:unit
error 0:168 fg/POINTING/time:limit
error 0:169 fg/POINTING/jitter:presence
error 0:169 fg/POINTING/jitter:type
error 0:169 fg/POINTING/jitter:shape
error 0:169 fg/POINTING/jitter:unit
error 0:169 fg/POINTING/jitter:limit
error 0:170 fg/POINTING/delta_ddc_ra:presence
error 0:170 fg/POINTING/delta_ddc_ra:type
error 0:170 fg/POINTING/delta_ddc_ra:shape
error 0:170 fg/POINTING/delta_ddc_ra:unit
error 0:171 fg/POINTING/delta_ddc_dec:presence
error 0:171 fg/POINTING/delta_ddc_dec:type
error 0:171 fg/POINTING/delta_ddc_dec:shape
error 0:171 fg/POINTING/delta_ddc_dec:unit
error 0:172 fg/POINTING/delta_aperture_pa:presence
error 0:172 fg/POINTING/delta_aperture_pa:type
error 0:172 fg/POINTING/delta_aperture_pa:shape
error 0:172 fg/POINTING/delta_aperture_pa:unit
error 0:173 fg/POINTING/delta_v1_ra:presence
error 0:173 fg/POINTING/delta_v1_ra:type
error 0:173 fg/POINTING/delta_v1_ra:shape
error 0:173 fg/POINTING/delta_v1_ra:unit
error 0:174 fg/POINTING/delta_v1_dec:presence
error 0:174 fg/POINTING/delta_v1_dec:type
error 0:174 fg/POINTING/delta_v1_dec:shape
error 0:174 fg/POINTING/delta_v1_dec:unit
error 0:175 fg/POINTING/delta_v3_pa:presence
error 0:175 fg/POINTING/delta_v3_pa:type
error 0:175 fg/POINTING/delta_v3_pa:shape
error 0:175 fg/POINTING/delta_v3_pa:unit
error 0:176 fg/POINTING/delta_j1_ra:presence
error 0:176 fg/POINTING/delta_j1_ra:type
error 0:176 fg/POINTING/delta_j1_ra:shape
error 0:176 fg/POINTING/delta_j1_ra:unit
error 0:177 fg/POINTING/delta_j1_dec:presence
error 0:177 fg/POINTING/delta_j1_dec:type
error 0:177 fg/POINTING/delta_j1_dec:shape
error 0:177 fg/POINTING/delta_j1_dec:unit
error 0:178 fg/POINTING/delta_j3_pa:presence
error 0:178 fg/POINTING/delta_j3_pa:type
error 0:178 fg/POINTING/delta_j3_pa:shape
error 0:178 fg/POINTING/delta_j3_pa:unit
error 0:179 fg/POINTING/HGA_motion:presence
error 0:179 fg/POINTING/HGA_motion:type
error 0:179 fg/POINTING/HGA_motion:shape
error 0:179 fg/POINTING/HGA_motion:null
error 0:181 fg/POINTING:JITTRMIN-JITTRAVG-JITTRMAX
warning 0:152 fg/POINTING:undeclared-keyword
warning 0:152 fg/POINTING:undeclared-column
error 0:183 fg/CENTROIDS:presence
error 0:183 fg/CENTROIDS:kind
error 0:183 fg/CENTROIDS:match
error 0:184 fg/CENTROIDS/DETECTID:type
error 0:184 fg/CENTROIDS/DETECTID:null
error 0:185 fg/CENTROIDS/GUIDESTA:type
error 0:185 fg/CENTROIDS/GUIDESTA:null
error 0:187 fg/CENTROIDS/observatory_time:presence
error 0:187 fg/CENTROIDS/observatory_time:type
error 0:187 fg/CENTROIDS/observatory_time:shape
error 0:187 fg/CENTROIDS/observatory_time:null
error 0:188 fg/CENTROIDS/centroid_time:presence
error 0:188 fg/CENTROIDS/centroid_time:type
error 0:188 fg/CENTROIDS/centroid_time:shape
error 0:188 fg/CENTROIDS/centroid_time:null
error 0:189 fg/CENTROIDS/guide_star_position_x:presence
error 0:189 fg/CENTROIDS/guide_star_position_x:type
error 0:189 fg/CENTROIDS/guide_star_position_x:shape
error 0:189 fg/CENTROIDS/guide_star_position_x:null
error 0:189 fg/CENTROIDS/guide_star_position_x:unit
error 0:190 fg/CENTROIDS/guide_star_position_y:presence
error 0:190 fg/CENTROIDS/guide_star_position_y:type
error 0:190 fg/CENTROIDS/guide_star_position_y:shape
error 0:190 fg/CENTROIDS/guide_star_position_y:null
error 0:190 fg/CENTROIDS/guide_star_position_y:unit
error 0:191 fg/CENTROIDS/guide_star_instrument_counts_per_sec:presence
error 0:191 fg/CENTROIDS/guide_star_instrument_counts_per_sec:type
error 0:191 fg/CENTROIDS/guide_star_instrument_counts_per_sec:shape
error 0:191 fg/CENTROIDS/guide_star_instrument_counts_per_sec:null
error 0:192 fg/CENTROIDS/signal_to_noise_current_frame:presence
error 0:192 fg/CENTROIDS/signal_to_noise_current_frame:type
error 0:192 fg/CENTROIDS/signal_to_noise_current_frame:shape
error 0:192 fg/CENTROIDS/signal_to_noise_current_frame:null
error 0:193 fg/CENTROIDS/delta_signal:presence
error 0:193 fg/CENTROIDS/delta_signal:type
error 0:193 fg/CENTROIDS/delta_signal:shape
error 0:193 fg/CENTROIDS/delta_signal:null
error 0:194 fg/CENTROIDS/delta_noise:presence
error 0:194 fg/CENTROIDS/delta_noise:type
error 0:194 fg/CENTROIDS/delta_noise:shape
error 0:194 fg/CENTROIDS/delta_noise:null
error 0:195 fg/CENTROIDS/psf_width_x:presence
error 0:195 fg/CENTROIDS/psf_width_x:type
error 0:195 fg/CENTROIDS/psf_width_x:shape
error 0:195 fg/CENTROIDS/psf_width_x:null
error 0:195 fg/CENTROIDS/psf_width_x:unit
error 0:196 fg/CENTROIDS/psf_width_y:presence
error 0:196 fg/CENTROIDS/psf_width_y:type
error 0:196 fg/CENTROIDS/psf_width_y:shape
error 0:196 fg/CENTROIDS/psf_width_y:null
error 0:196 fg/CENTROIDS/psf_width_y:unit
error 0:197 fg/CENTROIDS/data_quality:presence
error 0:197 fg/CENTROIDS/data_quality:type
error 0:197 fg/CENTROIDS/data_quality:shape
error 0:197 fg/CENTROIDS/data_quality:null
error 0:198 fg/CENTROIDS/bad_pixel_flag:presence
error 0:198 fg/CENTROIDS/bad_pixel_flag:type
error 0:198 fg/CENTROIDS/bad_pixel_flag:shape
error 0:198 fg/CENTROIDS/bad_pixel_flag:null
error 0:199 fg/CENTROIDS/bad_centroid_dq_flag:presence
error 0:199 fg/CENTROIDS/bad_centroid_dq_flag:type
error 0:199 fg/CENTROIDS/bad_centroid_dq_flag:shape
error 0:199 fg/CENTROIDS/bad_centroid_dq_flag:null
error 0:200 fg/CENTROIDS/cosmic_ray_hit_flag:presence
error 0:200 fg/CENTROIDS/cosmic_ray_hit_flag:type
error 0:200 fg/CENTROIDS/cosmic_ray_hit_flag:shape
error 0:200 fg/CENTROIDS/cosmic_ray_hit_flag:null
error 0:200 fg/CENTROIDS/cosmic_ray_hit_flag:in
error 0:201 fg/CENTROIDS/sw_subwindow_loc_change_flag:presence
error 0:201 fg/CENTROIDS/sw_subwindow_loc_change_flag:type
error 0:201 fg/CENTROIDS/sw_subwindow_loc_change_flag:shape
error 0:201 fg/CENTROIDS/sw_subwindow_loc_change_flag:null
error 0:201 fg/CENTROIDS/sw_subwindow_loc_change_flag:in
error 0:202 fg/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:presence
error 0:202 fg/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:type
error 0:202 fg/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:shape
error 0:202 fg/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:null
error 0:202 fg/CENTROIDS/guide_star_at_detector_subwindow_boundary_flag:in
error 0:203 fg/CENTROIDS/subwindow_out_of_FOV_flag:presence
error 0:203 fg/CENTROIDS/subwindow_out_of_FOV_flag:type
error 0:203 fg/CENTROIDS/subwindow_out_of_FOV_flag:shape
error 0:203 fg/CENTROIDS/subwindow_out_of_FOV_flag:null
error 0:203 fg/CENTROIDS/subwindow_out_of_FOV_flag:in
warning 0:183 fg/CENTROIDS:undeclared-keyword
warning 0:183 fg/CENTROIDS:undeclared-column
error 0:572 fg/ASDF:presence
error 0:572 fg/ASDF:kind
error 0:572 fg/ASDF:match
warning 0:572 fg/ASDF:undeclared-keyword
error 0:574 fg/ASDF.tree/data:presence
error 0:574 fg/ASDF.tree/data:type
error 0:574 fg/ASDF.tree/data:source
error 0:572 fg/ASDF.tree:type
error 1:20 fg/ASDF.tree/meta.date:mirror
error 1:20 fg/ASDF.tree/meta.filename:mirror
error 1:20 fg/ASDF.tree/meta.model_type:mirror
error 1:20 fg/ASDF.tree/meta.telescope:mirror
error 1:69 fg/ASDF.tree/meta.observation.program_number:mirror
error 1:69 fg/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 fg/ASDF.tree/meta.observation.visit_number:mirror
error 1:236 fg/ASDF.tree/meta.exposure.type:mirror
error 1:236 fg/ASDF.tree/meta.exposure.nints:mirror
error 1:318 fg/ASDF.tree/meta.subarray.name:mirror
error 1:38 fg/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 fg/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 fg/ASDF.tree/meta.asn.table_name:mirror
"""

SPEC = Spec(
    "jwst.guidestar",
    "1.0.0",
    sources=("jwst/guidestar.specc", "jwst/core.specc", "jwst/values.specc", "jwst/terms.specc", "std/wcs.specc"),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
