"""Checks of solarnet.observation 1.0.0.

Observations of the Sun in the layout of the SOLARNET recommendations, which ground and space, images and spectra have in common.

Made by specc from the texts below. Change them, not this file.

    solarnet/observation.specc  sha256 be19e2f3edcad77a8c01735652c59c6bf9812d6f66a01ef032509a1d6d1c5a1e
    solarnet/keywords.specc     sha256 61b61063af57f41e2c0d6b328d6081aa0810bcaf0a6bf0c537c4f6d6cf9be8f5
    std/checksum.specc          sha256 d94c16235525f6c600bf957d057a7d1006ba10034e30aed988de7399592f950a
    std/provenance.specc        sha256 af42c066392af37ae66bc52b74eec23f67dd1337bfc92a5237fc200948604c40
    std/fits.specc              sha256 655160d3e3bddd8c0c1026fd744b6f3dd5a7c8fb421ed8c782de222d3eb89740
    std/spectral.specc          sha256 dc72eca9e45f04bbb1aa4b80ae673f2a7a62c13dc7c7673412c5d0340d812333
    std/time.specc              sha256 08e43a28c0d91f6eb97cd07ebb841b944e413b71f2c623e7ffd37737c7e81a14
"""

from __future__ import annotations

from _runtime.choices import all_or_none, at_least_one, choose, requires
from _runtime.expressions import instant, matches
from _runtime.fits import FitsProduct, HduCheck, hdu
from _runtime.fits.families import present
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(
    inherit="keyword", units_allowed=("Angstrom", "G", "erg"), undeclared_keywords="info", undeclared_hdus="allowed"
)

TIME_SCALE = ("TAI", "TT", "TDT", "ET", "IAT", "UT1", "UTC", "GMT", "GPS", "TCG", "TCB", "TDB", "LOCAL")  # time.specc:7

WAVE_REFERENCE = ("air", "vacuum", "vac")  # keywords.specc:13

SPECTRAL_FRAME = (
    "TOPOCENT",
    "GEOCENTR",
    "BARYCENT",
    "HELIOCEN",
    "LSRK",
    "LSRD",
    "GALACTOC",
    "LOCALGRP",
    "CMBDIPOL",
    "SOURCE",
)  # spectral.specc:39


def keywords_of_observation_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("EXTNAME", "string", matches="[^ ,;][^,;]*")  # keywords.specc:27
    h.keyword("SOLARNET", "float", one_of=(0.5, 1))  # keywords.specc:28
    h.keyword("OBS_HDU", "int", equals=1)  # keywords.specc:29
    h.keyword("SOLNETEX", "string", level="optional", nonempty=True)  # keywords.specc:30
    h.keyword("FILEVERP", "string", level="optional", matches="[^*%]*[*%][^*%]*")  # keywords.specc:39
    h.keyword("LEVEL", "string", level="optional")  # keywords.specc:44
    h.keyword("VERSION", "int", level="optional")  # keywords.specc:45
    h.keyword("PARENTXT", "string", level="optional")  # keywords.specc:46
    h.keyword("INFO_URL", "string", level="optional")  # keywords.specc:47
    h.keyword("RELEASE", "date|datetime", level="optional")  # keywords.specc:48
    h.keyword("RELEASEC", "string", level="optional")  # keywords.specc:49
    h.keyword("DATE-BEG", "datetime")  # keywords.specc:59
    h.keyword("DATE-AVG", "datetime", level="optional")  # keywords.specc:60
    h.keyword("DATE-END", "datetime", level="optional")  # keywords.specc:61
    h.keyword(
        "DATE-OBS", "date|datetime", level="deprecated", instead="write DATE-BEG, DATE-AVG or DATE-END"
    )  # keywords.specc:62
    h.keyword("TIMESYS", "string", level="optional", one_of=TIME_SCALE)  # keywords.specc:65
    h.keyword("WCSAXES", "int", level="optional", at_least=1, at_most=9)  # keywords.specc:77
    h.keyword("WCSNAME", "string", level="optional")  # keywords.specc:78
    for i in range(1, 10):
        h.keyword(f"CTYPE{i}", "string", item="CTYPE[i]", level="optional")  # keywords.specc:79
        h.keyword(f"CNAME{i}", "string", item="CNAME[i]", level="optional")  # keywords.specc:80
        h.keyword(f"CUNIT{i}", "string", item="CUNIT[i]", level="optional")  # keywords.specc:81
        h.keyword(f"CRPIX{i}", "float", item="CRPIX[i]", level="optional", unit="pixel")  # keywords.specc:82
        h.keyword(f"CRVAL{i}", "float", item="CRVAL[i]", level="optional")  # keywords.specc:83
        h.keyword(f"CDELT{i}", "float", item="CDELT[i]", level="optional")  # keywords.specc:84
        for j in range(1, 10):
            h.keyword(f"PC{i}_{j}", "float", item="PC[i]_[j]", level="optional", unit="")  # keywords.specc:85
            h.keyword(f"CD{i}_{j}", "float", item="CD[i]_[j]", level="optional")  # keywords.specc:86
        h.keyword(f"CRDER{i}", "float", item="CRDER[i]", level="optional", at_least=0)  # keywords.specc:87
        h.keyword(f"CSYER{i}", "float", item="CSYER[i]", level="optional", at_least=0)  # keywords.specc:88
        h.keyword(f"CROTA{i}", "float", item="CROTA[i]", level="deprecated", unit="deg")  # keywords.specc:89
    h.keyword("RSUN_REF", "float", level="optional", unit="m", above=0)  # keywords.specc:90
    h.keyword("OBSGEO-X", "float", level="optional", unit="m")  # keywords.specc:105
    h.keyword("OBSGEO-Y", "float", level="optional", unit="m")  # keywords.specc:106
    h.keyword("OBSGEO-Z", "float", level="optional", unit="m")  # keywords.specc:107
    h.keyword("GEOX_OBS", "float", level="optional", unit="m")  # keywords.specc:108
    h.keyword("GEOY_OBS", "float", level="optional", unit="m")  # keywords.specc:109
    h.keyword("GEOZ_OBS", "float", level="optional", unit="m")  # keywords.specc:110
    h.keyword("HGLN_OBS", "float", level="optional", unit="deg", at_least=-360, at_most=360)  # keywords.specc:111
    h.keyword("HGLT_OBS", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # keywords.specc:112
    h.keyword("DSUN_OBS", "float", level="optional", unit="m", above=0)  # keywords.specc:113
    h.keyword("DSUN_AU", "float", level="optional", unit="AU", above=0)  # keywords.specc:114
    h.keyword("SOLAR_B0", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # keywords.specc:115
    h.keyword("OBS_VR", "float", level="optional", unit_like="m/s")  # keywords.specc:116
    h.keyword("BNAME", "string", level="optional")  # keywords.specc:131
    h.keyword("UCD", "string", level="optional")  # keywords.specc:132
    h.keyword("TEXPOSUR", "float", level="optional", unit="s", at_least=0)  # keywords.specc:135
    h.keyword("NSUMEXP", "int", level="optional", at_least=1)  # keywords.specc:136
    h.keyword("EXPTIME", "float", level="deprecated", instead="write XPOSURE", unit="s")  # keywords.specc:137
    h.keyword("NBIN", "int", level="optional", at_least=1)  # keywords.specc:138
    for j in range(1, 10):
        h.keyword(f"NBIN{j}", "int", item="NBIN[j]", level="optional", at_least=1)  # keywords.specc:139
    h.keyword("PROJECT", "string", level="optional")  # keywords.specc:152
    h.keyword("MISSION", "string", level="optional")  # keywords.specc:152
    h.keyword("OBSRVTRY", "string", level="optional")  # keywords.specc:152
    h.keyword("TELESCOP", "string", level="optional")  # keywords.specc:153
    h.keyword("TELCONFG", "string", level="optional")  # keywords.specc:153
    h.keyword("INSTRUME", "string", level="optional")  # keywords.specc:154
    h.keyword("DETECTOR", "string", level="optional")  # keywords.specc:154
    h.keyword("CAMERA", "string|int", level="optional")  # keywords.specc:155
    h.keyword("GRATING", "string", level="optional")  # keywords.specc:156
    h.keyword("FILTER", "string", level="optional")  # keywords.specc:156
    h.keyword("OBS_MODE", "string", level="optional")  # keywords.specc:157
    h.keyword("SETTINGS", "string", level="optional")  # keywords.specc:157
    h.keyword("OBSTITLE", "string", level="optional")  # keywords.specc:158
    h.keyword("OBS_DESC", "string", level="optional")  # keywords.specc:158
    h.keyword("OBSERVER", "string", level="optional")  # keywords.specc:159
    h.keyword("PLANNER", "string", level="optional")  # keywords.specc:159
    h.keyword("REQUESTR", "string", level="optional")  # keywords.specc:159
    h.keyword("AUTHOR", "string", level="optional")  # keywords.specc:159
    h.keyword("CAMPAIGN", "string", level="optional")  # keywords.specc:160
    h.keyword("DATATAGS", "string", level="optional")  # keywords.specc:160
    h.keyword("CCURRENT", "string", level="optional")  # keywords.specc:160
    h.keyword("MOSAICID", "string", level="optional")  # keywords.specc:162
    h.keyword("SVO_GRP", "string", level="optional")  # keywords.specc:163
    for n in range(1, 6):
        h.keyword(f"SVO_SEP{n}", "string", item="SVO_SEP[n]", level="optional")  # keywords.specc:164
    h.keyword("WAVEUNIT", "int", level="optional", at_least=-15, at_most=3)  # keywords.specc:176
    h.keyword("WAVEREF", "string", level="optional", one_of=WAVE_REFERENCE)  # keywords.specc:177
    h.keyword("WAVEMIN", "float", level="optional", unit_like="m", above=0)  # keywords.specc:178
    h.keyword("WAVEMAX", "float", level="optional", unit_like="m", above=0)  # keywords.specc:179
    h.keyword("WAVELNTH", "float", level="optional", unit_like="m", above=0)  # keywords.specc:180
    h.keyword("WAVEBAND", "string", level="optional")  # keywords.specc:181
    h.keyword("WAVECOV", "string", level="optional")  # keywords.specc:182
    h.keyword("BNDCTR", "float", level="optional", unit_like="s-1", above=0)  # keywords.specc:183
    h.keyword("RESOLVPW", "float", level="optional", above=0)  # keywords.specc:184
    h.keyword("SLIT_WID", "float", level="optional", unit="arcsec", above=0)  # keywords.specc:199
    h.keyword("SPECSYS", "string", level="optional", equals="TOPOCENT", one_of=SPECTRAL_FRAME)  # keywords.specc:200
    h.keyword("VELOSYS", "float", level="optional", unit="m/s", equals=0.0)  # keywords.specc:201
    h.keyword("POLCANGL", "float", level="optional", unit="deg")  # keywords.specc:217
    h.keyword("CADENCE", "float", level="optional", unit="s", above=0)  # keywords.specc:225
    h.keyword("CADAVG", "float", level="optional", unit="s", above=0)  # keywords.specc:226
    h.keyword("CADMIN", "float", level="optional", unit="s", above=0)  # keywords.specc:227
    h.keyword("CADMAX", "float", level="optional", unit="s", above=0)  # keywords.specc:228
    h.keyword("CADVAR", "float", level="optional", at_least=0)  # keywords.specc:229
    h.keyword("ATMOS_R0", "float", level="optional", unit_like="m", above=0)  # keywords.specc:230
    h.keyword("AO_LOCK", "float", level="optional", at_least=0, at_most=1)  # keywords.specc:231
    h.keyword("AO_NMODE", "int", level="optional", at_least=0)  # keywords.specc:232
    h.keyword("FT_LOCK", "float", level="optional", at_least=0, at_most=1)  # keywords.specc:233
    h.keyword("ROT_COMP", "int", level="optional", at_least=0, at_most=2)  # keywords.specc:234
    h.keyword("ROT_MODL", "string", level="optional")  # keywords.specc:235
    h.keyword("ELEV_ANG", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # keywords.specc:236
    h.keyword("COMPQUAL", "float", level="optional", at_least=0, at_most=1)  # keywords.specc:237
    h.keyword("COMP_ALG", "string", level="optional")  # keywords.specc:238
    h.keyword("OBS_LOG", "string", level="optional")  # keywords.specc:239
    h.keyword("DATAMIN", "float", level="optional")  # keywords.specc:250
    h.keyword("DATAMAX", "float", level="optional")  # keywords.specc:250
    h.keyword("DATAMEAN", "float", level="optional")  # keywords.specc:251
    h.keyword("DATAMEDN", "float", level="optional")  # keywords.specc:251
    for n in range(1, 100):
        h.keyword(f"DATAP{n:02d}", "float", item="DATAP[n:2]", level="optional")  # keywords.specc:252
        h.keyword(f"DATANP{n:02d}", "float", item="DATANP[n:2]", level="optional")  # keywords.specc:253
    h.keyword("DATARMS", "float", level="optional")  # keywords.specc:254
    h.keyword("DATANRMS", "float", level="optional")  # keywords.specc:254
    h.keyword("DATAMAD", "float", level="optional")  # keywords.specc:255
    h.keyword("DATANMAD", "float", level="optional")  # keywords.specc:255
    h.keyword("DATASKEW", "float", level="optional")  # keywords.specc:256
    h.keyword("DATAKURT", "float", level="optional")  # keywords.specc:256
    h.keyword("NTOTPIX", "int", level="optional", at_least=0)  # keywords.specc:269
    h.keyword("NLOSTPIX", "int", level="optional", at_least=0)  # keywords.specc:270
    h.keyword("NSATPIX", "int", level="optional", at_least=0)  # keywords.specc:271
    h.keyword("NSPIKPIX", "int", level="optional", at_least=0)  # keywords.specc:272
    h.keyword("NMASKPIX", "int", level="optional", at_least=0)  # keywords.specc:273
    h.keyword("NAPRXPIX", "int", level="optional", at_least=0)  # keywords.specc:274
    h.keyword("NDATAPIX", "int", level="optional", at_least=0)  # keywords.specc:275
    h.keyword("PCT_LOST", "float", level="optional", at_least=0, at_most=100)  # keywords.specc:276
    h.keyword("PCT_SATP", "float", level="optional", at_least=0, at_most=100)  # keywords.specc:276
    h.keyword("PCT_SPIK", "float", level="optional", at_least=0, at_most=100)  # keywords.specc:276
    h.keyword("PCT_MASK", "float", level="optional", at_least=0, at_most=100)  # keywords.specc:276
    h.keyword("PCT_APRX", "float", level="optional", at_least=0, at_most=100)  # keywords.specc:276
    h.keyword("PCT_DATA", "float", level="optional", at_least=0, at_most=100)  # keywords.specc:276
    h.keyword("CREATOR", "string", level="optional")  # keywords.specc:289
    h.keyword("VERS_SW", "string", level="optional")  # keywords.specc:290
    h.keyword("HASH_SW", "string", level="optional")  # keywords.specc:291
    h.keyword("VERS_CAL", "string", level="optional")  # keywords.specc:292
    for n in range(1, 100):
        h.keyword(f"PRSTEP{n}", "string", item="PRSTEP[n]", level="optional")  # provenance.specc:56
        h.keyword(f"PRPROC{n}", "string", item="PRPROC[n]", level="optional")  # provenance.specc:57
        h.keyword(f"PRPVER{n}", "string|float", item="PRPVER[n]", level="optional")  # provenance.specc:58
        h.keyword(f"PRMODE{n}", "string", item="PRMODE[n]", level="optional")  # provenance.specc:59
        h.keyword(f"PRPARA{n}", "string", item="PRPARA[n]", level="optional")  # provenance.specc:60
        h.keyword(f"PRLOG{n}", "string", item="PRLOG[n]", level="optional")  # provenance.specc:62
        h.keyword(f"PRENV{n}", "string", item="PRENV[n]", level="optional")  # provenance.specc:63
    h.keyword("VAR_KEYS", "string", level="optional", matches="[^;]+;.+")  # keywords.specc:301
    h.keyword("PIXLISTS", "string", level="optional", matches="[^;]+;.+")  # keywords.specc:302
    h.keyword("METADIM", "int", level="optional", at_least=1)  # keywords.specc:303
    h.keyword("METAFILS", "string", level="optional")  # keywords.specc:304


def check_observation_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_observation_primary)
    h.keyword(
        "FILENAME", "string", level=h.level("optional", ("required", lambda: h["SOLARNET"] == 1)), nonempty=True
    )  # keywords.specc:38
    h.keyword(
        "DATE", "date|datetime", level=h.level("optional", ("required", lambda: h["SOLARNET"] == 1))
    )  # keywords.specc:40
    h.keyword(
        "ORIGIN", "string", level=h.level("optional", ("required", lambda: h["SOLARNET"] == 1)), nonempty=True
    )  # keywords.specc:41
    h.keyword(
        "CHECKSUM",
        "string",
        level=h.level("optional", ("required", lambda: h["SOLARNET"] == 1)),
        matches="[0-9A-Za-z]{16}",
    )  # keywords.specc:42
    h.keyword(
        "DATASUM", "string", level=h.level("optional", ("required", lambda: h["SOLARNET"] == 1)), matches=r"\d{1,10}"
    )  # keywords.specc:43
    h.keyword(
        "DATEREF",
        "datetime",
        level=h.level(
            "optional", ("required", lambda: any(h[name] in ("UTC", "TIME") for name in present(h, r"CTYPE\d+")))
        ),
    )  # keywords.specc:63
    h.keyword(
        "BTYPE", "string", level=h.level("optional", ("required", lambda: h["SOLARNET"] == 1)), nonempty=True
    )  # keywords.specc:130
    h.keyword(
        "BUNIT", "string", level=h.level("optional", ("required", lambda: h["SOLARNET"] == 1)), nonempty=True
    )  # keywords.specc:133
    h.keyword(
        "XPOSURE", "float", level=h.level("optional", ("required", lambda: h["SOLARNET"] == 1)), unit="s", at_least=0
    )  # keywords.specc:134
    h.keyword(
        "POINT_ID", "string", level=h.level("optional", ("required", lambda: h["SOLARNET"] == 1)), nonempty=True
    )  # keywords.specc:161
    h.outdated("WAVEREF", {"vac": 'write "vacuum"'})
    h.keyword(
        "POLCCONV",
        "string",
        level=h.level(
            "optional",
            ("required", lambda: h["SOLARNET"] == 1 and any(h[name] == "STOKES" for name in present(h, r"CTYPE\d+"))),
        ),
        matches=r"\([+-]\w+, *[+-]\w+, *[+-]\w+\)",
    )  # keywords.specc:215
    h.image("int|float", shape=("...", "nx"), nullable=True)  # observation.specc:25
    for name in h.matching("PRREF[A-Z0-9_-]*"):
        h.keyword(name, "string", item="PRREF*", level="optional")  # provenance.specc:61
    for name in h.matching("PRLIB[A-Z0-9_-]*"):
        h.keyword(name, "string", item="PRLIB*", level="optional")  # provenance.specc:64
    for name in h.matching("PRVER[A-Z0-9_-]*"):
        h.keyword(name, "string|float", item="PRVER*", level="optional")  # provenance.specc:65
    for name in h.matching("PRHSH[A-Z0-9_-]*"):
        h.keyword(name, "string", item="PRHSH*", level="optional")  # provenance.specc:66
    for name in h.matching("PRBRA[A-Z0-9_-]*"):
        h.keyword(name, "string", item="PRBRA*", level="optional")  # provenance.specc:67
    h.rule(
        "FILENAME-filename",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="the file has the name that it was given",
    )  # keywords.specc:51
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        if_present=("DATE-END",),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the observation ends after it starts",
    )  # keywords.specc:67
    h.rule(
        "DATE-BEG-DATE-AVG",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-AVG"]),
        if_present=("DATE-AVG",),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-AVG": lambda: h["DATE-AVG"]},
        message="its middle comes after its start",
    )  # keywords.specc:68
    h.rule(
        "DATE-AVG-DATE-END",
        lambda: instant(h["DATE-AVG"]) <= instant(h["DATE-END"]),
        if_present=("DATE-AVG", "DATE-END"),
        show={"DATE-AVG": lambda: h["DATE-AVG"], "DATE-END": lambda: h["DATE-END"]},
        message="its end comes after its middle",
    )  # keywords.specc:69
    if h.when(lambda: h["SOLARNET"] == 1, declares=()):  # keywords.specc:92
        h.rule(
            "exists-CTYPE1",
            lambda: h.exists("CTYPE1"),
            show={"CTYPE1": lambda: h["CTYPE1"]},
            message="there are coordinates",
        )  # keywords.specc:93
        for i in range(1, 10):
            h.rule(
                "exists-CTYPE[i]-CRPIX[i]-CRVAL[i]",
                lambda i=i: not h.exists(f"CTYPE{i}") or h.exists(f"CRPIX{i}") and h.exists(f"CRVAL{i}"),
                show={
                    f"CTYPE{i}": lambda i=i: h[f"CTYPE{i}"],
                    f"CRPIX{i}": lambda i=i: h[f"CRPIX{i}"],
                    f"CRVAL{i}": lambda i=i: h[f"CRVAL{i}"],
                },
                message="a coordinate has its reference",
            )  # keywords.specc:94
            h.rule(
                "exists-CTYPE[i]-CDELT[i]-CD[i]_[i]",
                lambda i=i: not h.exists(f"CTYPE{i}") or h.exists(f"CDELT{i}") or h.exists(f"CD{i}_{i}"),
                show={
                    f"CTYPE{i}": lambda i=i: h[f"CTYPE{i}"],
                    f"CDELT{i}": lambda i=i: h[f"CDELT{i}"],
                    f"CD{i}_{i}": lambda i=i: h[f"CD{i}_{i}"],
                },
                message="a coordinate has its step",
            )  # keywords.specc:95
            h.rule(
                "exists-CTYPE[i]-CUNIT[i]",
                lambda i=i: not h.exists(f"CTYPE{i}") or h[f"CTYPE{i}"] == "STOKES" or h.exists(f"CUNIT{i}"),
                show={f"CTYPE{i}": lambda i=i: h[f"CTYPE{i}"], f"CUNIT{i}": lambda i=i: h[f"CUNIT{i}"]},
                message="a coordinate has its unit",
            )  # keywords.specc:96
    if h.when(lambda: h["SOLARNET"] == 1, declares=()):  # keywords.specc:118
        choose(
            h,
            "at_least_one-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-GEOX_OBS-GEOY_OBS-GEOZ_OBS-HGLN_OBS-HGLT_OBS-DSUN_OBS",
            at_least_one,
            (
                ("OBSGEO-X", "OBSGEO-Y", "OBSGEO-Z"),
                ("GEOX_OBS", "GEOY_OBS", "GEOZ_OBS"),
                ("HGLN_OBS", "HGLT_OBS", "DSUN_OBS"),
            ),
            lambda: (
                (h.exists("OBSGEO-X"), h.exists("OBSGEO-Y"), h.exists("OBSGEO-Z")),
                (h.exists("GEOX_OBS"), h.exists("GEOY_OBS"), h.exists("GEOZ_OBS")),
                (h.exists("HGLN_OBS"), h.exists("HGLT_OBS"), h.exists("DSUN_OBS")),
            ),
            message="the observer is somewhere",
        )  # keywords.specc:119
    h.rule(
        "DSUN_AU-DSUN_OBS",
        lambda: abs(h["DSUN_AU"] - h["DSUN_OBS"] / 149597870700) <= 0.0001 * h["DSUN_OBS"] / 149597870700,
        if_present=("DSUN_AU", "DSUN_OBS"),
        show={"DSUN_AU": lambda: h["DSUN_AU"], "DSUN_OBS": lambda: h["DSUN_OBS"]},
        message="both say the same distance",
    )  # keywords.specc:122
    choose(
        h,
        "all_or_none-TEXPOSUR-NSUMEXP",
        all_or_none,
        (("TEXPOSUR",), ("NSUMEXP",)),
        lambda: ((h.exists("TEXPOSUR"),), (h.exists("NSUMEXP"),)),
        message="one exposure, and how many there were",
    )  # keywords.specc:141
    h.rule(
        "XPOSURE-TEXPOSUR-NSUMEXP",
        lambda: abs(h["XPOSURE"] - h["TEXPOSUR"] * h["NSUMEXP"]) <= 0.001 * h["XPOSURE"],
        if_present=("XPOSURE", "TEXPOSUR", "NSUMEXP"),
        show={"XPOSURE": lambda: h["XPOSURE"], "TEXPOSUR": lambda: h["TEXPOSUR"], "NSUMEXP": lambda: h["NSUMEXP"]},
        message="all exposures together",
    )  # keywords.specc:142
    h.rule(
        "any-NBIN[j]-exists-NBIN",
        lambda: not any(h[name] > 1 for name in present(h, r"NBIN\d+")) or h.exists("NBIN"),
        show={
            "any(NBIN[j] > 1)": lambda: any(h[name] > 1 for name in present(h, r"NBIN\d+")),
            "NBIN": lambda: h["NBIN"],
        },
        message="who binned says by how much",
    )  # keywords.specc:143
    for j in range(1, 10):
        h.rule(
            "NBIN-NBIN[j]",
            lambda j=j: h["NBIN"] % h[f"NBIN{j}"] == 0,
            if_present=("NBIN", f"NBIN{j}"),
            show={"NBIN": lambda j=j: h["NBIN"], f"NBIN{j}": lambda j=j: h[f"NBIN{j}"]},
            message="NBIN is the product of all",
        )  # keywords.specc:144
    if h.when(lambda: h["SOLARNET"] == 1, declares=()):  # keywords.specc:166
        choose(
            h,
            "at_least_one-PROJECT-MISSION-OBSRVTRY-TELESCOP-INSTRUME",
            at_least_one,
            (("PROJECT",), ("MISSION",), ("OBSRVTRY",), ("TELESCOP",), ("INSTRUME",)),
            lambda: (
                (h.exists("PROJECT"),),
                (h.exists("MISSION"),),
                (h.exists("OBSRVTRY"),),
                (h.exists("TELESCOP"),),
                (h.exists("INSTRUME"),),
            ),
            message="it comes from somewhere",
        )  # keywords.specc:167
    choose(
        h,
        "all_or_none-WAVEMIN-WAVEMAX",
        all_or_none,
        (("WAVEMIN",), ("WAVEMAX",)),
        lambda: ((h.exists("WAVEMIN"),), (h.exists("WAVEMAX"),)),
        message="a range has two ends",
    )  # keywords.specc:186
    choose(
        h,
        "requires-WAVEMIN-WAVEUNIT",
        requires,
        (("WAVEMIN",), ("WAVEUNIT",)),
        lambda: ((h.exists("WAVEMIN"),), (h.exists("WAVEUNIT"),)),
        message="numbers have a unit",
    )  # keywords.specc:187
    choose(
        h,
        "requires-WAVELNTH-WAVEUNIT",
        requires,
        (("WAVELNTH",), ("WAVEUNIT",)),
        lambda: ((h.exists("WAVELNTH"),), (h.exists("WAVEUNIT"),)),
        message="numbers have a unit",
    )  # keywords.specc:188
    h.rule(
        "WAVEMIN-WAVEMAX",
        lambda: h["WAVEMIN"] <= h["WAVEMAX"],
        if_present=("WAVEMIN", "WAVEMAX"),
        show={"WAVEMIN": lambda: h["WAVEMIN"], "WAVEMAX": lambda: h["WAVEMAX"]},
        message="the range is not empty",
    )  # keywords.specc:189
    h.rule(
        "exists-WAVEREF-any-CTYPE[i]",
        lambda: (
            not (h.exists("WAVEREF") and any(matches(h[name], "AWAV.*") for name in present(h, r"CTYPE\d+")))
            or h["WAVEREF"] == "air"
        ),
        show={
            "WAVEREF": lambda: h["WAVEREF"],
            "any(CTYPE matches /AWAV.*/)": lambda: any(matches(h[name], "AWAV.*") for name in present(h, r"CTYPE\d+")),
        },
        message="the reference is that of the axis",
    )  # keywords.specc:190
    h.rule(
        "exists-WAVEREF-any-CTYPE[i]-2",
        lambda: (
            not (h.exists("WAVEREF") and any(matches(h[name], "WAVE.*") for name in present(h, r"CTYPE\d+")))
            or h["WAVEREF"] != "air"
        ),
        show={
            "WAVEREF": lambda: h["WAVEREF"],
            "any(CTYPE matches /WAVE.*/)": lambda: any(matches(h[name], "WAVE.*") for name in present(h, r"CTYPE\d+")),
        },
        message="the reference is that of the axis",
    )  # keywords.specc:191
    if h.when(lambda: h["SOLARNET"] == 1, declares=()):  # keywords.specc:203
        choose(
            h,
            "requires-SLIT_WID-OBS_VR",
            requires,
            (("SLIT_WID",), ("OBS_VR",)),
            lambda: ((h.exists("SLIT_WID"),), (h.exists("OBS_VR"),)),
            message="a spectrograph says how fast it moved",
        )  # keywords.specc:204
        choose(
            h,
            "requires-SLIT_WID-SPECSYS-VELOSYS",
            requires,
            (("SLIT_WID",), ("SPECSYS",), ("VELOSYS",)),
            lambda: ((h.exists("SLIT_WID"),), (h.exists("SPECSYS"),), (h.exists("VELOSYS"),)),
            message="a spectrograph says that nothing was taken out",
        )  # keywords.specc:205
        choose(
            h,
            "requires-SLIT_WID-WAVEREF-WAVEMIN",
            requires,
            (("SLIT_WID",), ("WAVEREF",), ("WAVEMIN",)),
            lambda: ((h.exists("SLIT_WID"),), (h.exists("WAVEREF"),), (h.exists("WAVEMIN"),)),
            message="a spectrograph says which wavelengths it saw",
        )  # keywords.specc:206
    h.rule(
        "CADMIN-CADAVG",
        lambda: h["CADMIN"] <= h["CADAVG"],
        if_present=("CADMIN", "CADAVG"),
        show={"CADMIN": lambda: h["CADMIN"], "CADAVG": lambda: h["CADAVG"]},
        message="the mean lies between the ends",
    )  # keywords.specc:241
    h.rule(
        "CADAVG-CADMAX",
        lambda: h["CADAVG"] <= h["CADMAX"],
        if_present=("CADAVG", "CADMAX"),
        show={"CADAVG": lambda: h["CADAVG"], "CADMAX": lambda: h["CADMAX"]},
        message="the mean lies between the ends",
    )  # keywords.specc:242
    h.rule(
        "DATAMIN-DATAMEAN",
        lambda: h["DATAMIN"] <= h["DATAMEAN"],
        if_present=("DATAMIN", "DATAMEAN"),
        show={"DATAMIN": lambda: h["DATAMIN"], "DATAMEAN": lambda: h["DATAMEAN"]},
        message="the mean lies between the ends",
    )  # keywords.specc:258
    h.rule(
        "DATAMEAN-DATAMAX",
        lambda: h["DATAMEAN"] <= h["DATAMAX"],
        if_present=("DATAMEAN", "DATAMAX"),
        show={"DATAMEAN": lambda: h["DATAMEAN"], "DATAMAX": lambda: h["DATAMAX"]},
        message="the mean lies between the ends",
    )  # keywords.specc:259
    h.rule(
        "DATANRMS-DATAMEAN-DATARMS",
        lambda: abs(h["DATANRMS"] * h["DATAMEAN"] - h["DATARMS"]) <= 0.001 * h["DATARMS"],
        if_present=("DATANRMS", "DATAMEAN", "DATARMS"),
        show={"DATANRMS": lambda: h["DATANRMS"], "DATAMEAN": lambda: h["DATAMEAN"], "DATARMS": lambda: h["DATARMS"]},
        message="divided by the mean",
    )  # keywords.specc:260
    h.rule(
        "DATANMAD-DATAMEAN-DATAMAD",
        lambda: abs(h["DATANMAD"] * h["DATAMEAN"] - h["DATAMAD"]) <= 0.001 * h["DATAMAD"],
        if_present=("DATANMAD", "DATAMEAN", "DATAMAD"),
        show={"DATANMAD": lambda: h["DATANMAD"], "DATAMEAN": lambda: h["DATAMEAN"], "DATAMAD": lambda: h["DATAMAD"]},
        message="divided by the mean",
    )  # keywords.specc:261
    h.rule(
        "PCT_LOST-NTOTPIX-NLOSTPIX",
        lambda: abs(h["PCT_LOST"] * h["NTOTPIX"] - 100 * h["NLOSTPIX"]) <= 0.01 * h["NTOTPIX"],
        if_present=("PCT_LOST", "NTOTPIX", "NLOSTPIX"),
        show={"PCT_LOST": lambda: h["PCT_LOST"], "NTOTPIX": lambda: h["NTOTPIX"], "NLOSTPIX": lambda: h["NLOSTPIX"]},
        message="the percentage is that of the number",
    )  # keywords.specc:278
    h.rule(
        "PCT_SATP-NTOTPIX-NSATPIX",
        lambda: abs(h["PCT_SATP"] * h["NTOTPIX"] - 100 * h["NSATPIX"]) <= 0.01 * h["NTOTPIX"],
        if_present=("PCT_SATP", "NTOTPIX", "NSATPIX"),
        show={"PCT_SATP": lambda: h["PCT_SATP"], "NTOTPIX": lambda: h["NTOTPIX"], "NSATPIX": lambda: h["NSATPIX"]},
        message="the percentage is that of the number",
    )  # keywords.specc:279
    h.rule(
        "PCT_SPIK-NTOTPIX-NSPIKPIX",
        lambda: abs(h["PCT_SPIK"] * h["NTOTPIX"] - 100 * h["NSPIKPIX"]) <= 0.01 * h["NTOTPIX"],
        if_present=("PCT_SPIK", "NTOTPIX", "NSPIKPIX"),
        show={"PCT_SPIK": lambda: h["PCT_SPIK"], "NTOTPIX": lambda: h["NTOTPIX"], "NSPIKPIX": lambda: h["NSPIKPIX"]},
        message="the percentage is that of the number",
    )  # keywords.specc:280
    h.rule(
        "PCT_DATA-NTOTPIX-NDATAPIX",
        lambda: abs(h["PCT_DATA"] * h["NTOTPIX"] - 100 * h["NDATAPIX"]) <= 0.01 * h["NTOTPIX"],
        if_present=("PCT_DATA", "NTOTPIX", "NDATAPIX"),
        show={"PCT_DATA": lambda: h["PCT_DATA"], "NTOTPIX": lambda: h["NTOTPIX"], "NDATAPIX": lambda: h["NDATAPIX"]},
        message="the percentage is that of the number",
    )  # keywords.specc:281
    choose(
        h,
        "all_or_none-METADIM-METAFILS",
        all_or_none,
        (("METADIM",), ("METAFILS",)),
        lambda: ((h.exists("METADIM"),), (h.exists("METAFILS"),)),
        message="an axis and the files along it",
    )  # keywords.specc:306
    h.undeclared("info")


PRODUCTS = (
    FitsProduct(
        "observation",
        title="One observation of the Sun",
        identify=lambda f: f.primary.exists("SOLARNET") and f.primary.exists("OBS_HDU"),
        layout=(hdu("PRIMARY", "primary", check_observation_primary),),
        dimensions=("nx",),
    ),
)

RULES = """\
error 0:25 observation/PRIMARY:kind
error 1:27 observation/PRIMARY/EXTNAME:presence
error 1:27 observation/PRIMARY/EXTNAME:type
error 1:27 observation/PRIMARY/EXTNAME:null
error 1:27 observation/PRIMARY/EXTNAME:matches
error 1:28 observation/PRIMARY/SOLARNET:presence
error 1:28 observation/PRIMARY/SOLARNET:type
error 1:28 observation/PRIMARY/SOLARNET:null
error 1:28 observation/PRIMARY/SOLARNET:in
error 1:29 observation/PRIMARY/OBS_HDU:presence
error 1:29 observation/PRIMARY/OBS_HDU:type
error 1:29 observation/PRIMARY/OBS_HDU:null
error 1:29 observation/PRIMARY/OBS_HDU:value
error 1:30 observation/PRIMARY/SOLNETEX:type
error 1:30 observation/PRIMARY/SOLNETEX:null
error 1:30 observation/PRIMARY/SOLNETEX:nonempty
error 1:38 observation/PRIMARY/FILENAME:presence
error 1:38 observation/PRIMARY/FILENAME:type
error 1:38 observation/PRIMARY/FILENAME:null
error 1:38 observation/PRIMARY/FILENAME:nonempty
error 1:39 observation/PRIMARY/FILEVERP:type
error 1:39 observation/PRIMARY/FILEVERP:null
error 1:39 observation/PRIMARY/FILEVERP:matches
error 1:40 observation/PRIMARY/DATE:presence
error 1:40 observation/PRIMARY/DATE:type
error 1:40 observation/PRIMARY/DATE:null
error 1:41 observation/PRIMARY/ORIGIN:presence
error 1:41 observation/PRIMARY/ORIGIN:type
error 1:41 observation/PRIMARY/ORIGIN:null
error 1:41 observation/PRIMARY/ORIGIN:nonempty
error 1:42 observation/PRIMARY/CHECKSUM:presence
error 1:42 observation/PRIMARY/CHECKSUM:type
error 1:42 observation/PRIMARY/CHECKSUM:null
error 1:42 observation/PRIMARY/CHECKSUM:matches
error 1:43 observation/PRIMARY/DATASUM:presence
error 1:43 observation/PRIMARY/DATASUM:type
error 1:43 observation/PRIMARY/DATASUM:null
error 1:43 observation/PRIMARY/DATASUM:matches
error 1:44 observation/PRIMARY/LEVEL:type
error 1:44 observation/PRIMARY/LEVEL:null
error 1:45 observation/PRIMARY/VERSION:type
error 1:45 observation/PRIMARY/VERSION:null
error 1:46 observation/PRIMARY/PARENTXT:type
error 1:46 observation/PRIMARY/PARENTXT:null
error 1:47 observation/PRIMARY/INFO_URL:type
error 1:47 observation/PRIMARY/INFO_URL:null
error 1:48 observation/PRIMARY/RELEASE:type
error 1:48 observation/PRIMARY/RELEASE:null
error 1:49 observation/PRIMARY/RELEASEC:type
error 1:49 observation/PRIMARY/RELEASEC:null
error 1:59 observation/PRIMARY/DATE-BEG:presence
error 1:59 observation/PRIMARY/DATE-BEG:type
error 1:59 observation/PRIMARY/DATE-BEG:null
error 1:60 observation/PRIMARY/DATE-AVG:type
error 1:60 observation/PRIMARY/DATE-AVG:null
error 1:61 observation/PRIMARY/DATE-END:type
error 1:61 observation/PRIMARY/DATE-END:null
info 1:62 observation/PRIMARY/DATE-OBS:presence
error 1:62 observation/PRIMARY/DATE-OBS:type
error 1:62 observation/PRIMARY/DATE-OBS:null
error 1:63 observation/PRIMARY/DATEREF:presence
error 1:63 observation/PRIMARY/DATEREF:type
error 1:63 observation/PRIMARY/DATEREF:null
error 1:65 observation/PRIMARY/TIMESYS:type
error 1:65 observation/PRIMARY/TIMESYS:null
error 1:65 observation/PRIMARY/TIMESYS:in
error 1:77 observation/PRIMARY/WCSAXES:type
error 1:77 observation/PRIMARY/WCSAXES:null
error 1:77 observation/PRIMARY/WCSAXES:limit
error 1:78 observation/PRIMARY/WCSNAME:type
error 1:78 observation/PRIMARY/WCSNAME:null
error 1:79 observation/PRIMARY/CTYPE[i]:type
error 1:79 observation/PRIMARY/CTYPE[i]:null
error 1:80 observation/PRIMARY/CNAME[i]:type
error 1:80 observation/PRIMARY/CNAME[i]:null
error 1:81 observation/PRIMARY/CUNIT[i]:type
error 1:81 observation/PRIMARY/CUNIT[i]:null
error 1:82 observation/PRIMARY/CRPIX[i]:type
error 1:82 observation/PRIMARY/CRPIX[i]:null
error 1:82 observation/PRIMARY/CRPIX[i]:unit
error 1:83 observation/PRIMARY/CRVAL[i]:type
error 1:83 observation/PRIMARY/CRVAL[i]:null
error 1:84 observation/PRIMARY/CDELT[i]:type
error 1:84 observation/PRIMARY/CDELT[i]:null
error 1:85 observation/PRIMARY/PC[i]_[j]:type
error 1:85 observation/PRIMARY/PC[i]_[j]:null
error 1:85 observation/PRIMARY/PC[i]_[j]:unit
error 1:86 observation/PRIMARY/CD[i]_[j]:type
error 1:86 observation/PRIMARY/CD[i]_[j]:null
error 1:87 observation/PRIMARY/CRDER[i]:type
error 1:87 observation/PRIMARY/CRDER[i]:null
error 1:87 observation/PRIMARY/CRDER[i]:limit
error 1:88 observation/PRIMARY/CSYER[i]:type
error 1:88 observation/PRIMARY/CSYER[i]:null
error 1:88 observation/PRIMARY/CSYER[i]:limit
info 1:89 observation/PRIMARY/CROTA[i]:presence
error 1:89 observation/PRIMARY/CROTA[i]:type
error 1:89 observation/PRIMARY/CROTA[i]:null
error 1:89 observation/PRIMARY/CROTA[i]:unit
error 1:90 observation/PRIMARY/RSUN_REF:type
error 1:90 observation/PRIMARY/RSUN_REF:null
error 1:90 observation/PRIMARY/RSUN_REF:unit
error 1:90 observation/PRIMARY/RSUN_REF:limit
error 1:105 observation/PRIMARY/OBSGEO-X:type
error 1:105 observation/PRIMARY/OBSGEO-X:null
error 1:105 observation/PRIMARY/OBSGEO-X:unit
error 1:106 observation/PRIMARY/OBSGEO-Y:type
error 1:106 observation/PRIMARY/OBSGEO-Y:null
error 1:106 observation/PRIMARY/OBSGEO-Y:unit
error 1:107 observation/PRIMARY/OBSGEO-Z:type
error 1:107 observation/PRIMARY/OBSGEO-Z:null
error 1:107 observation/PRIMARY/OBSGEO-Z:unit
error 1:108 observation/PRIMARY/GEOX_OBS:type
error 1:108 observation/PRIMARY/GEOX_OBS:null
error 1:108 observation/PRIMARY/GEOX_OBS:unit
error 1:109 observation/PRIMARY/GEOY_OBS:type
error 1:109 observation/PRIMARY/GEOY_OBS:null
error 1:109 observation/PRIMARY/GEOY_OBS:unit
error 1:110 observation/PRIMARY/GEOZ_OBS:type
error 1:110 observation/PRIMARY/GEOZ_OBS:null
error 1:110 observation/PRIMARY/GEOZ_OBS:unit
error 1:111 observation/PRIMARY/HGLN_OBS:type
error 1:111 observation/PRIMARY/HGLN_OBS:null
error 1:111 observation/PRIMARY/HGLN_OBS:unit
error 1:111 observation/PRIMARY/HGLN_OBS:limit
error 1:112 observation/PRIMARY/HGLT_OBS:type
error 1:112 observation/PRIMARY/HGLT_OBS:null
error 1:112 observation/PRIMARY/HGLT_OBS:unit
error 1:112 observation/PRIMARY/HGLT_OBS:limit
error 1:113 observation/PRIMARY/DSUN_OBS:type
error 1:113 observation/PRIMARY/DSUN_OBS:null
error 1:113 observation/PRIMARY/DSUN_OBS:unit
error 1:113 observation/PRIMARY/DSUN_OBS:limit
error 1:114 observation/PRIMARY/DSUN_AU:type
error 1:114 observation/PRIMARY/DSUN_AU:null
error 1:114 observation/PRIMARY/DSUN_AU:unit
error 1:114 observation/PRIMARY/DSUN_AU:limit
error 1:115 observation/PRIMARY/SOLAR_B0:type
error 1:115 observation/PRIMARY/SOLAR_B0:null
error 1:115 observation/PRIMARY/SOLAR_B0:unit
error 1:115 observation/PRIMARY/SOLAR_B0:limit
error 1:116 observation/PRIMARY/OBS_VR:type
error 1:116 observation/PRIMARY/OBS_VR:null
error 1:116 observation/PRIMARY/OBS_VR:unit
error 1:130 observation/PRIMARY/BTYPE:presence
error 1:130 observation/PRIMARY/BTYPE:type
error 1:130 observation/PRIMARY/BTYPE:null
error 1:130 observation/PRIMARY/BTYPE:nonempty
error 1:131 observation/PRIMARY/BNAME:type
error 1:131 observation/PRIMARY/BNAME:null
error 1:132 observation/PRIMARY/UCD:type
error 1:132 observation/PRIMARY/UCD:null
error 1:133 observation/PRIMARY/BUNIT:presence
error 1:133 observation/PRIMARY/BUNIT:type
error 1:133 observation/PRIMARY/BUNIT:null
error 1:133 observation/PRIMARY/BUNIT:nonempty
error 1:134 observation/PRIMARY/XPOSURE:presence
error 1:134 observation/PRIMARY/XPOSURE:type
error 1:134 observation/PRIMARY/XPOSURE:null
error 1:134 observation/PRIMARY/XPOSURE:unit
error 1:134 observation/PRIMARY/XPOSURE:limit
error 1:135 observation/PRIMARY/TEXPOSUR:type
error 1:135 observation/PRIMARY/TEXPOSUR:null
error 1:135 observation/PRIMARY/TEXPOSUR:unit
error 1:135 observation/PRIMARY/TEXPOSUR:limit
error 1:136 observation/PRIMARY/NSUMEXP:type
error 1:136 observation/PRIMARY/NSUMEXP:null
error 1:136 observation/PRIMARY/NSUMEXP:limit
info 1:137 observation/PRIMARY/EXPTIME:presence
error 1:137 observation/PRIMARY/EXPTIME:type
error 1:137 observation/PRIMARY/EXPTIME:null
error 1:137 observation/PRIMARY/EXPTIME:unit
error 1:138 observation/PRIMARY/NBIN:type
error 1:138 observation/PRIMARY/NBIN:null
error 1:138 observation/PRIMARY/NBIN:limit
error 1:139 observation/PRIMARY/NBIN[j]:type
error 1:139 observation/PRIMARY/NBIN[j]:null
error 1:139 observation/PRIMARY/NBIN[j]:limit
error 1:152 observation/PRIMARY/PROJECT:type
error 1:152 observation/PRIMARY/PROJECT:null
error 1:152 observation/PRIMARY/MISSION:type
error 1:152 observation/PRIMARY/MISSION:null
error 1:152 observation/PRIMARY/OBSRVTRY:type
error 1:152 observation/PRIMARY/OBSRVTRY:null
error 1:153 observation/PRIMARY/TELESCOP:type
error 1:153 observation/PRIMARY/TELESCOP:null
error 1:153 observation/PRIMARY/TELCONFG:type
error 1:153 observation/PRIMARY/TELCONFG:null
error 1:154 observation/PRIMARY/INSTRUME:type
error 1:154 observation/PRIMARY/INSTRUME:null
error 1:154 observation/PRIMARY/DETECTOR:type
error 1:154 observation/PRIMARY/DETECTOR:null
error 1:155 observation/PRIMARY/CAMERA:type
error 1:155 observation/PRIMARY/CAMERA:null
error 1:156 observation/PRIMARY/GRATING:type
error 1:156 observation/PRIMARY/GRATING:null
error 1:156 observation/PRIMARY/FILTER:type
error 1:156 observation/PRIMARY/FILTER:null
error 1:157 observation/PRIMARY/OBS_MODE:type
error 1:157 observation/PRIMARY/OBS_MODE:null
error 1:157 observation/PRIMARY/SETTINGS:type
error 1:157 observation/PRIMARY/SETTINGS:null
error 1:158 observation/PRIMARY/OBSTITLE:type
error 1:158 observation/PRIMARY/OBSTITLE:null
error 1:158 observation/PRIMARY/OBS_DESC:type
error 1:158 observation/PRIMARY/OBS_DESC:null
error 1:159 observation/PRIMARY/OBSERVER:type
error 1:159 observation/PRIMARY/OBSERVER:null
error 1:159 observation/PRIMARY/PLANNER:type
error 1:159 observation/PRIMARY/PLANNER:null
error 1:159 observation/PRIMARY/REQUESTR:type
error 1:159 observation/PRIMARY/REQUESTR:null
error 1:159 observation/PRIMARY/AUTHOR:type
error 1:159 observation/PRIMARY/AUTHOR:null
error 1:160 observation/PRIMARY/CAMPAIGN:type
error 1:160 observation/PRIMARY/CAMPAIGN:null
error 1:160 observation/PRIMARY/DATATAGS:type
error 1:160 observation/PRIMARY/DATATAGS:null
error 1:160 observation/PRIMARY/CCURRENT:type
error 1:160 observation/PRIMARY/CCURRENT:null
error 1:161 observation/PRIMARY/POINT_ID:presence
error 1:161 observation/PRIMARY/POINT_ID:type
error 1:161 observation/PRIMARY/POINT_ID:null
error 1:161 observation/PRIMARY/POINT_ID:nonempty
error 1:162 observation/PRIMARY/MOSAICID:type
error 1:162 observation/PRIMARY/MOSAICID:null
error 1:163 observation/PRIMARY/SVO_GRP:type
error 1:163 observation/PRIMARY/SVO_GRP:null
error 1:164 observation/PRIMARY/SVO_SEP[n]:type
error 1:164 observation/PRIMARY/SVO_SEP[n]:null
error 1:176 observation/PRIMARY/WAVEUNIT:type
error 1:176 observation/PRIMARY/WAVEUNIT:null
error 1:176 observation/PRIMARY/WAVEUNIT:limit
info 1:177 observation/PRIMARY/WAVEREF:outdated
error 1:177 observation/PRIMARY/WAVEREF:type
error 1:177 observation/PRIMARY/WAVEREF:null
error 1:177 observation/PRIMARY/WAVEREF:in
error 1:178 observation/PRIMARY/WAVEMIN:type
error 1:178 observation/PRIMARY/WAVEMIN:null
error 1:178 observation/PRIMARY/WAVEMIN:unit
error 1:178 observation/PRIMARY/WAVEMIN:limit
error 1:179 observation/PRIMARY/WAVEMAX:type
error 1:179 observation/PRIMARY/WAVEMAX:null
error 1:179 observation/PRIMARY/WAVEMAX:unit
error 1:179 observation/PRIMARY/WAVEMAX:limit
error 1:180 observation/PRIMARY/WAVELNTH:type
error 1:180 observation/PRIMARY/WAVELNTH:null
error 1:180 observation/PRIMARY/WAVELNTH:unit
error 1:180 observation/PRIMARY/WAVELNTH:limit
error 1:181 observation/PRIMARY/WAVEBAND:type
error 1:181 observation/PRIMARY/WAVEBAND:null
error 1:182 observation/PRIMARY/WAVECOV:type
error 1:182 observation/PRIMARY/WAVECOV:null
error 1:183 observation/PRIMARY/BNDCTR:type
error 1:183 observation/PRIMARY/BNDCTR:null
error 1:183 observation/PRIMARY/BNDCTR:unit
error 1:183 observation/PRIMARY/BNDCTR:limit
error 1:184 observation/PRIMARY/RESOLVPW:type
error 1:184 observation/PRIMARY/RESOLVPW:null
error 1:184 observation/PRIMARY/RESOLVPW:limit
error 1:199 observation/PRIMARY/SLIT_WID:type
error 1:199 observation/PRIMARY/SLIT_WID:null
error 1:199 observation/PRIMARY/SLIT_WID:unit
error 1:199 observation/PRIMARY/SLIT_WID:limit
error 1:200 observation/PRIMARY/SPECSYS:type
error 1:200 observation/PRIMARY/SPECSYS:null
error 1:200 observation/PRIMARY/SPECSYS:value
error 1:200 observation/PRIMARY/SPECSYS:in
error 1:201 observation/PRIMARY/VELOSYS:type
error 1:201 observation/PRIMARY/VELOSYS:null
error 1:201 observation/PRIMARY/VELOSYS:unit
error 1:201 observation/PRIMARY/VELOSYS:value
error 1:215 observation/PRIMARY/POLCCONV:presence
error 1:215 observation/PRIMARY/POLCCONV:type
error 1:215 observation/PRIMARY/POLCCONV:null
error 1:215 observation/PRIMARY/POLCCONV:matches
error 1:217 observation/PRIMARY/POLCANGL:type
error 1:217 observation/PRIMARY/POLCANGL:null
error 1:217 observation/PRIMARY/POLCANGL:unit
error 1:225 observation/PRIMARY/CADENCE:type
error 1:225 observation/PRIMARY/CADENCE:null
error 1:225 observation/PRIMARY/CADENCE:unit
error 1:225 observation/PRIMARY/CADENCE:limit
error 1:226 observation/PRIMARY/CADAVG:type
error 1:226 observation/PRIMARY/CADAVG:null
error 1:226 observation/PRIMARY/CADAVG:unit
error 1:226 observation/PRIMARY/CADAVG:limit
error 1:227 observation/PRIMARY/CADMIN:type
error 1:227 observation/PRIMARY/CADMIN:null
error 1:227 observation/PRIMARY/CADMIN:unit
error 1:227 observation/PRIMARY/CADMIN:limit
error 1:228 observation/PRIMARY/CADMAX:type
error 1:228 observation/PRIMARY/CADMAX:null
error 1:228 observation/PRIMARY/CADMAX:unit
error 1:228 observation/PRIMARY/CADMAX:limit
error 1:229 observation/PRIMARY/CADVAR:type
error 1:229 observation/PRIMARY/CADVAR:null
error 1:229 observation/PRIMARY/CADVAR:limit
error 1:230 observation/PRIMARY/ATMOS_R0:type
error 1:230 observation/PRIMARY/ATMOS_R0:null
error 1:230 observation/PRIMARY/ATMOS_R0:unit
error 1:230 observation/PRIMARY/ATMOS_R0:limit
error 1:231 observation/PRIMARY/AO_LOCK:type
error 1:231 observation/PRIMARY/AO_LOCK:null
error 1:231 observation/PRIMARY/AO_LOCK:limit
error 1:232 observation/PRIMARY/AO_NMODE:type
error 1:232 observation/PRIMARY/AO_NMODE:null
error 1:232 observation/PRIMARY/AO_NMODE:limit
error 1:233 observation/PRIMARY/FT_LOCK:type
error 1:233 observation/PRIMARY/FT_LOCK:null
error 1:233 observation/PRIMARY/FT_LOCK:limit
error 1:234 observation/PRIMARY/ROT_COMP:type
error 1:234 observation/PRIMARY/ROT_COMP:null
error 1:234 observation/PRIMARY/ROT_COMP:limit
error 1:235 observation/PRIMARY/ROT_MODL:type
error 1:235 observation/PRIMARY/ROT_MODL:null
error 1:236 observation/PRIMARY/ELEV_ANG:type
error 1:236 observation/PRIMARY/ELEV_ANG:null
error 1:236 observation/PRIMARY/ELEV_ANG:unit
error 1:236 observation/PRIMARY/ELEV_ANG:limit
error 1:237 observation/PRIMARY/COMPQUAL:type
error 1:237 observation/PRIMARY/COMPQUAL:null
error 1:237 observation/PRIMARY/COMPQUAL:limit
error 1:238 observation/PRIMARY/COMP_ALG:type
error 1:238 observation/PRIMARY/COMP_ALG:null
error 1:239 observation/PRIMARY/OBS_LOG:type
error 1:239 observation/PRIMARY/OBS_LOG:null
error 1:250 observation/PRIMARY/DATAMIN:type
error 1:250 observation/PRIMARY/DATAMIN:null
error 1:250 observation/PRIMARY/DATAMAX:type
error 1:250 observation/PRIMARY/DATAMAX:null
error 1:251 observation/PRIMARY/DATAMEAN:type
error 1:251 observation/PRIMARY/DATAMEAN:null
error 1:251 observation/PRIMARY/DATAMEDN:type
error 1:251 observation/PRIMARY/DATAMEDN:null
error 1:252 observation/PRIMARY/DATAP[n:2]:type
error 1:252 observation/PRIMARY/DATAP[n:2]:null
error 1:253 observation/PRIMARY/DATANP[n:2]:type
error 1:253 observation/PRIMARY/DATANP[n:2]:null
error 1:254 observation/PRIMARY/DATARMS:type
error 1:254 observation/PRIMARY/DATARMS:null
error 1:254 observation/PRIMARY/DATANRMS:type
error 1:254 observation/PRIMARY/DATANRMS:null
error 1:255 observation/PRIMARY/DATAMAD:type
error 1:255 observation/PRIMARY/DATAMAD:null
error 1:255 observation/PRIMARY/DATANMAD:type
error 1:255 observation/PRIMARY/DATANMAD:null
error 1:256 observation/PRIMARY/DATASKEW:type
error 1:256 observation/PRIMARY/DATASKEW:null
error 1:256 observation/PRIMARY/DATAKURT:type
error 1:256 observation/PRIMARY/DATAKURT:null
error 1:269 observation/PRIMARY/NTOTPIX:type
error 1:269 observation/PRIMARY/NTOTPIX:null
error 1:269 observation/PRIMARY/NTOTPIX:limit
error 1:270 observation/PRIMARY/NLOSTPIX:type
error 1:270 observation/PRIMARY/NLOSTPIX:null
error 1:270 observation/PRIMARY/NLOSTPIX:limit
error 1:271 observation/PRIMARY/NSATPIX:type
error 1:271 observation/PRIMARY/NSATPIX:null
error 1:271 observation/PRIMARY/NSATPIX:limit
error 1:272 observation/PRIMARY/NSPIKPIX:type
error 1:272 observation/PRIMARY/NSPIKPIX:null
error 1:272 observation/PRIMARY/NSPIKPIX:limit
error 1:273 observation/PRIMARY/NMASKPIX:type
error 1:273 observation/PRIMARY/NMASKPIX:null
error 1:273 observation/PRIMARY/NMASKPIX:limit
error 1:274 observation/PRIMARY/NAPRXPIX:type
error 1:274 observation/PRIMARY/NAPRXPIX:null
error 1:274 observation/PRIMARY/NAPRXPIX:limit
error 1:275 observation/PRIMARY/NDATAPIX:type
error 1:275 observation/PRIMARY/NDATAPIX:null
error 1:275 observation/PRIMARY/NDATAPIX:limit
error 1:276 observation/PRIMARY/PCT_LOST:type
error 1:276 observation/PRIMARY/PCT_LOST:null
error 1:276 observation/PRIMARY/PCT_LOST:limit
error 1:276 observation/PRIMARY/PCT_SATP:type
error 1:276 observation/PRIMARY/PCT_SATP:null
error 1:276 observation/PRIMARY/PCT_SATP:limit
error 1:276 observation/PRIMARY/PCT_SPIK:type
error 1:276 observation/PRIMARY/PCT_SPIK:null
error 1:276 observation/PRIMARY/PCT_SPIK:limit
error 1:276 observation/PRIMARY/PCT_MASK:type
error 1:276 observation/PRIMARY/PCT_MASK:null
error 1:276 observation/PRIMARY/PCT_MASK:limit
error 1:276 observation/PRIMARY/PCT_APRX:type
error 1:276 observation/PRIMARY/PCT_APRX:null
error 1:276 observation/PRIMARY/PCT_APRX:limit
error 1:276 observation/PRIMARY/PCT_DATA:type
error 1:276 observation/PRIMARY/PCT_DATA:null
error 1:276 observation/PRIMARY/PCT_DATA:limit
error 1:289 observation/PRIMARY/CREATOR:type
error 1:289 observation/PRIMARY/CREATOR:null
error 1:290 observation/PRIMARY/VERS_SW:type
error 1:290 observation/PRIMARY/VERS_SW:null
error 1:291 observation/PRIMARY/HASH_SW:type
error 1:291 observation/PRIMARY/HASH_SW:null
error 1:292 observation/PRIMARY/VERS_CAL:type
error 1:292 observation/PRIMARY/VERS_CAL:null
error 3:56 observation/PRIMARY/PRSTEP[n]:type
error 3:56 observation/PRIMARY/PRSTEP[n]:null
error 3:57 observation/PRIMARY/PRPROC[n]:type
error 3:57 observation/PRIMARY/PRPROC[n]:null
error 3:58 observation/PRIMARY/PRPVER[n]:type
error 3:58 observation/PRIMARY/PRPVER[n]:null
error 3:59 observation/PRIMARY/PRMODE[n]:type
error 3:59 observation/PRIMARY/PRMODE[n]:null
error 3:60 observation/PRIMARY/PRPARA[n]:type
error 3:60 observation/PRIMARY/PRPARA[n]:null
error 3:61 observation/PRIMARY/PRREF*:type
error 3:61 observation/PRIMARY/PRREF*:null
error 3:62 observation/PRIMARY/PRLOG[n]:type
error 3:62 observation/PRIMARY/PRLOG[n]:null
error 3:63 observation/PRIMARY/PRENV[n]:type
error 3:63 observation/PRIMARY/PRENV[n]:null
error 3:64 observation/PRIMARY/PRLIB*:type
error 3:64 observation/PRIMARY/PRLIB*:null
error 3:65 observation/PRIMARY/PRVER*:type
error 3:65 observation/PRIMARY/PRVER*:null
error 3:66 observation/PRIMARY/PRHSH*:type
error 3:66 observation/PRIMARY/PRHSH*:null
error 3:67 observation/PRIMARY/PRBRA*:type
error 3:67 observation/PRIMARY/PRBRA*:null
error 1:301 observation/PRIMARY/VAR_KEYS:type
error 1:301 observation/PRIMARY/VAR_KEYS:null
error 1:301 observation/PRIMARY/VAR_KEYS:matches
error 1:302 observation/PRIMARY/PIXLISTS:type
error 1:302 observation/PRIMARY/PIXLISTS:null
error 1:302 observation/PRIMARY/PIXLISTS:matches
error 1:303 observation/PRIMARY/METADIM:type
error 1:303 observation/PRIMARY/METADIM:null
error 1:303 observation/PRIMARY/METADIM:limit
error 1:304 observation/PRIMARY/METAFILS:type
error 1:304 observation/PRIMARY/METAFILS:null
error 0:25 observation/PRIMARY:type
error 0:25 observation/PRIMARY:shape
warning 1:51 observation/PRIMARY:FILENAME-filename
error 1:67 observation/PRIMARY:DATE-BEG-DATE-END
error 1:68 observation/PRIMARY:DATE-BEG-DATE-AVG
error 1:69 observation/PRIMARY:DATE-AVG-DATE-END
error 1:93 observation/PRIMARY:exists-CTYPE1
error 1:94 observation/PRIMARY:exists-CTYPE[i]-CRPIX[i]-CRVAL[i]
error 1:95 observation/PRIMARY:exists-CTYPE[i]-CDELT[i]-CD[i]_[i]
error 1:96 observation/PRIMARY:exists-CTYPE[i]-CUNIT[i]
error 1:119 observation/PRIMARY:at_least_one-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-GEOX_OBS-GEOY_OBS-GEOZ_OBS-HGLN_OBS-HGLT_OBS-DSUN_OBS
error 1:119 observation/PRIMARY:at_least_one-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-GEOX_OBS-GEOY_OBS-GEOZ_OBS-HGLN_OBS-HGLT_OBS-DSUN_OBS-whole
error 1:122 observation/PRIMARY:DSUN_AU-DSUN_OBS
error 1:141 observation/PRIMARY:all_or_none-TEXPOSUR-NSUMEXP
error 1:142 observation/PRIMARY:XPOSURE-TEXPOSUR-NSUMEXP
error 1:143 observation/PRIMARY:any-NBIN[j]-exists-NBIN
error 1:144 observation/PRIMARY:NBIN-NBIN[j]
error 1:167 observation/PRIMARY:at_least_one-PROJECT-MISSION-OBSRVTRY-TELESCOP-INSTRUME
error 1:186 observation/PRIMARY:all_or_none-WAVEMIN-WAVEMAX
error 1:187 observation/PRIMARY:requires-WAVEMIN-WAVEUNIT
error 1:188 observation/PRIMARY:requires-WAVELNTH-WAVEUNIT
error 1:189 observation/PRIMARY:WAVEMIN-WAVEMAX
warning 1:190 observation/PRIMARY:exists-WAVEREF-any-CTYPE[i]
warning 1:191 observation/PRIMARY:exists-WAVEREF-any-CTYPE[i]-2
error 1:204 observation/PRIMARY:requires-SLIT_WID-OBS_VR
error 1:205 observation/PRIMARY:requires-SLIT_WID-SPECSYS-VELOSYS
error 1:206 observation/PRIMARY:requires-SLIT_WID-WAVEREF-WAVEMIN
error 1:241 observation/PRIMARY:CADMIN-CADAVG
error 1:242 observation/PRIMARY:CADAVG-CADMAX
error 1:258 observation/PRIMARY:DATAMIN-DATAMEAN
error 1:259 observation/PRIMARY:DATAMEAN-DATAMAX
error 1:260 observation/PRIMARY:DATANRMS-DATAMEAN-DATARMS
error 1:261 observation/PRIMARY:DATANMAD-DATAMEAN-DATAMAD
warning 1:278 observation/PRIMARY:PCT_LOST-NTOTPIX-NLOSTPIX
warning 1:279 observation/PRIMARY:PCT_SATP-NTOTPIX-NSATPIX
warning 1:280 observation/PRIMARY:PCT_SPIK-NTOTPIX-NSPIKPIX
warning 1:281 observation/PRIMARY:PCT_DATA-NTOTPIX-NDATAPIX
error 1:306 observation/PRIMARY:all_or_none-METADIM-METAFILS
info 0:25 observation/PRIMARY:undeclared-keyword
"""

SPEC = Spec(
    "solarnet.observation",
    "1.0.0",
    sources=(
        "solarnet/observation.specc",
        "solarnet/keywords.specc",
        "std/checksum.specc",
        "std/provenance.specc",
        "std/fits.specc",
        "std/spectral.specc",
        "std/time.specc",
    ),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
