"""Checks of mast.lightcurve 1.0.0.

Light curves of Kepler, K2 and TESS targets, delivered to the archive as high-level science products: the archive's own keywords, around the layout
that the missions gave their light curves.

Made by specc from the texts below. Change them, not this file.

    mast/lightcurve.specc  sha256 1bd4d6afaf58c4bf38595244416372606ce3641030fa66851b3ded485c6e539c
    mast/collection.specc  sha256 7e315363094c274c88fcaea194a400f5df67c7158f35d7cc9d720c46e4cb1856
    mast/guidelines.specc  sha256 e1edd2f7f2a24a5ae58309bc05f35a55e4838de70674fedc25a83f3591b8325b
    std/fits.specc         sha256 655160d3e3bddd8c0c1026fd744b6f3dd5a7c8fb421ed8c782de222d3eb89740
    std/provenance.specc   sha256 af42c066392af37ae66bc52b74eec23f67dd1337bfc92a5237fc200948604c40
    std/spectral.specc     sha256 dc72eca9e45f04bbb1aa4b80ae673f2a7a62c13dc7c7673412c5d0340d812333
    std/wcs.specc          sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
    std/time.specc         sha256 08e43a28c0d91f6eb97cd07ebb841b944e413b71f2c623e7ffd37737c7e81a14
"""

from __future__ import annotations

from _runtime.expressions import among, close_to, instant, length, lower, mjd
from _runtime.fits import FitsProduct, HduCheck, ProductCheck, hdu
from _runtime.names import NameTemplate, field
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(
    inherit="primary",
    unit_aliases={
        "e-/s": "electron/s",
        "BJD - 2457000, days": "d",
        "BJD - 2454833, days": "d",
        "BJD - 2454833": "d",
        "pixels": "pixel",
        "PIXEL": "pixel",
    },
    datetimes_allow=("Z",),
)

MISSION = ("Kepler", "K2", "TESS")  # lightcurve.specc:27

TELESCOPE = ("Kepler", "TESS")  # collection.specc:13

FRAME = ("ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT")  # wcs.specc:8

TIME_SCALE = ("TAI", "TT", "TDT", "ET", "IAT", "UT1", "UTC", "GMT", "GPS", "TCG", "TCB", "TDB", "LOCAL")  # time.specc:7

TESS_QUALITY = {
    0: "attitude_tweak",
    1: "safe_mode",
    2: "coarse_point",
    3: "earth_point",
    4: "argabrightening",
    5: "desaturation",
    6: "cosmic_ray",
    7: "manual_exclude",
    8: "discontinuity",
    9: "impulsive_outlier",
    10: "collateral_ray",
    11: "straylight",
    12: "scattered_light",
    13: "planet_exclude",
    14: "bad_calibration",
    15: "few_targets",
}  # lightcurve.specc:35

KEPLER_QUALITY = {
    0: "attitude_tweak",
    1: "safe_mode",
    2: "coarse_point",
    3: "earth_point",
    4: "zero_crossing",
    5: "desaturation",
    6: "argabrightening",
    7: "cosmic_ray",
    8: "manual_exclude",
    10: "sensitivity_dropout",
    11: "impulsive_outlier",
    12: "argabrightening_ccd",
    13: "collateral_ray",
    14: "detector_anomaly",
    15: "no_fine_point",
    16: "no_data",
    17: "rolling_band",
    18: "rolling_band_mask",
    19: "possible_thruster",
    20: "thruster_firing",
}  # lightcurve.specc:54

TESS_APERTURE = {
    0: "collected",
    1: "optimal",
    2: "background",
    3: "centroid",
    4: "psf_centroid",
    5: "output_a",
    6: "output_b",
    7: "output_c",
    8: "output_d",
}  # lightcurve.specc:77

KEPLER_APERTURE = {0: "collected", 1: "optimal", 2: "centroid", 3: "psf_centroid"}  # lightcurve.specc:89


def keywords_of_lightcurve_primary(h: HduCheck) -> None:
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
    h.keyword("NEXTEND", "int", level="recommended")  # lightcurve.specc:152
    h.keyword("DATE", "date|datetime")  # lightcurve.specc:153
    h.keyword("ORIGIN", "string", level="optional")  # lightcurve.specc:154
    h.keyword("CREATOR", "string", level="optional")  # lightcurve.specc:155
    h.keyword("PROCVER", "string", level="optional")  # lightcurve.specc:156
    h.keyword("FILEVER", "string", level="optional")  # lightcurve.specc:157
    h.keyword("TIMVERSN", "string", level="optional")  # lightcurve.specc:158
    h.keyword("DATA_REL", "int", level="optional", at_least=0)  # lightcurve.specc:159
    h.keyword("MISSION", "string", level="optional", one_of=MISSION, ignore_case=True)  # lightcurve.specc:160
    h.keyword("SECTOR", "int", level="optional", above=0)  # lightcurve.specc:161
    h.keyword("CAMERA", "int", level="optional", at_least=1, at_most=4)  # lightcurve.specc:162
    h.keyword("CCD", "int", level="optional", at_least=1, at_most=4)  # lightcurve.specc:163
    h.keyword("PXTABLE", "int", level="optional", at_least=0)  # lightcurve.specc:164
    h.keyword("CRMITEN", "bool", level="optional")  # lightcurve.specc:165
    h.keyword("CRBLKSZ", "int", level="optional", at_least=0)  # lightcurve.specc:166
    h.keyword("CRSPOC", "bool", level="optional")  # lightcurve.specc:167
    h.keyword("CAMPAIGN", "int", level="optional", at_least=0)  # lightcurve.specc:168
    h.keyword("QUARTER", "int", level="optional", at_least=0)  # lightcurve.specc:169
    h.keyword("SEASON", "int", level="optional", at_least=0, at_most=3)  # lightcurve.specc:170
    h.keyword("CHANNEL", "int", level="optional", at_least=1, at_most=84)  # lightcurve.specc:171
    h.keyword("SKYGROUP", "int", level="optional", at_least=1, at_most=84)  # lightcurve.specc:172
    h.keyword("MODULE", "int", level="optional", at_least=2, at_most=24)  # lightcurve.specc:173
    h.keyword("OUTPUT", "int", level="optional", at_least=1, at_most=4)  # lightcurve.specc:174
    h.keyword("OBSMODE", "string", level="optional", one_of=("long cadence", "short cadence"))  # lightcurve.specc:175
    h.keyword("TTABLEID", "int", level="optional", at_least=0)  # lightcurve.specc:176
    h.keyword("TSTART", "float", level="optional", unit="d")  # lightcurve.specc:177
    h.keyword("TSTOP", "float", level="optional", unit="d")  # lightcurve.specc:178
    h.keyword("DATE-OBS", "date|datetime", level="optional")  # lightcurve.specc:179
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # lightcurve.specc:100
    h.keyword("INSTRUME", "string", nonempty=True)  # lightcurve.specc:101
    h.keyword("OBJECT", "string", nonempty=True)  # lightcurve.specc:102
    h.keyword("RADESYS", "string", one_of=FRAME)  # lightcurve.specc:103
    h.keyword(
        "RA_TARG", "float", level="optional", unit="deg", nullable=True, at_least=0, below=360
    )  # lightcurve.specc:105
    h.keyword(
        "DEC_TARG", "float", level="optional", unit="deg", nullable=True, at_least=-90, at_most=90
    )  # lightcurve.specc:106
    h.keyword(
        "RA_OBJ", "float", level="optional", unit="deg", nullable=True, at_least=0, below=360
    )  # lightcurve.specc:107
    h.keyword(
        "DEC_OBJ", "float", level="optional", unit="deg", nullable=True, at_least=-90, at_most=90
    )  # lightcurve.specc:108
    h.keyword("TICID", "int", level="optional", above=0)  # lightcurve.specc:109
    h.keyword("KEPLERID", "int", level="optional", above=0)  # lightcurve.specc:110
    h.keyword("SIMDATA", "bool", level="optional")  # lightcurve.specc:111
    h.keyword("INHERIT", "bool", level="optional")  # lightcurve.specc:112
    h.keyword("PMRA", "float", level="optional", unit=("arcsec/yr", "mas/yr"), nullable=True)  # lightcurve.specc:119
    h.keyword("PMDEC", "float", level="optional", unit=("arcsec/yr", "mas/yr"), nullable=True)  # lightcurve.specc:120
    h.keyword("PMTOTAL", "float", level="optional", unit=("arcsec/yr", "mas/yr"), nullable=True)  # lightcurve.specc:121
    h.keyword("PARALLAX", "float", level="optional", unit="arcsec", nullable=True)  # lightcurve.specc:122
    h.keyword("GLON", "float", level="optional", unit="deg", nullable=True)  # lightcurve.specc:123
    h.keyword("GLAT", "float", level="optional", unit="deg", nullable=True)  # lightcurve.specc:124
    h.keyword("TESSMAG", "float", level="optional", unit="mag", nullable=True)  # lightcurve.specc:125
    h.keyword("KEPMAG", "float", level="optional", unit="mag", nullable=True)  # lightcurve.specc:126
    h.keyword("GMAG", "float", level="optional", unit="mag", nullable=True)  # lightcurve.specc:127
    h.keyword("RMAG", "float", level="optional", unit="mag", nullable=True)  # lightcurve.specc:128
    h.keyword("IMAG", "float", level="optional", unit="mag", nullable=True)  # lightcurve.specc:129
    h.keyword("ZMAG", "float", level="optional", unit="mag", nullable=True)  # lightcurve.specc:130
    h.keyword("D51MAG", "float", level="optional", unit="mag", nullable=True)  # lightcurve.specc:131
    h.keyword("JMAG", "float", level="optional", unit="mag", nullable=True)  # lightcurve.specc:132
    h.keyword("HMAG", "float", level="optional", unit="mag", nullable=True)  # lightcurve.specc:133
    h.keyword("KMAG", "float", level="optional", unit="mag", nullable=True)  # lightcurve.specc:134
    h.keyword("GRCOLOR", "float", level="optional", unit="mag", nullable=True)  # lightcurve.specc:135
    h.keyword("JKCOLOR", "float", level="optional", unit="mag", nullable=True)  # lightcurve.specc:136
    h.keyword("GKCOLOR", "float", level="optional", unit="mag", nullable=True)  # lightcurve.specc:137
    h.keyword("EBMINUSV", "float", level="optional", unit="mag", nullable=True)  # lightcurve.specc:138
    h.keyword("AV", "float", level="optional", unit="mag", nullable=True)  # lightcurve.specc:139
    h.keyword("TEFF", "float", level="optional", unit="K", nullable=True, above=0)  # lightcurve.specc:140
    h.keyword("LOGG", "float", level="optional", nullable=True)  # lightcurve.specc:141
    h.keyword("FEH", "float", level="optional", nullable=True)  # lightcurve.specc:142
    h.keyword("MH", "float", level="optional", nullable=True)  # lightcurve.specc:143
    h.keyword("RADIUS", "float", level="optional", nullable=True, above=0)  # lightcurve.specc:144
    h.keyword("TICVER", "int", level="optional", nullable=True)  # lightcurve.specc:145
    h.keyword("TMINDEX", "int", level="optional", nullable=True)  # lightcurve.specc:146
    h.keyword("SCPID", "int", level="optional", nullable=True)  # lightcurve.specc:147
    h.keyword("DATE-BEG", "datetime", level="optional")  # time.specc:70
    h.keyword("DATE-AVG", "datetime", level="optional")  # time.specc:71
    h.keyword("DATE-END", "datetime", level="optional")  # time.specc:72
    h.keyword("MJD-BEG", "float", level="optional", unit="d")  # time.specc:73
    h.keyword("MJD-AVG", "float", level="optional", unit="d")  # time.specc:74
    h.keyword("MJD-END", "float", level="optional", unit="d")  # time.specc:75
    h.keyword("OBSERVAT", "string", nonempty=True)  # lightcurve.specc:306
    h.keyword("FILTER", "string", level="optional")  # lightcurve.specc:307
    h.keyword("TIMESYS", "string", level="optional", one_of=TIME_SCALE)  # lightcurve.specc:308
    h.keyword("XPOSURE", "float", level="optional", unit="s", at_least=0)  # lightcurve.specc:309


def check_lightcurve_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_lightcurve_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # collection.specc:69
    h.rule(
        "NEXTEND:value",
        lambda: h["NEXTEND"] == h.file.extensions,
        if_present=("NEXTEND",),
        show={"NEXTEND": lambda: h["NEXTEND"], "count(extensions)": lambda: h.file.extensions},
        message="NEXTEND equals count(extensions)",
    )  # lightcurve.specc:152
    h.keyword(
        "EQUINOX",
        "float",
        level=h.level("optional", ("forbidden", lambda: among(h["RADESYS"], FRAME) == "ICRS")),
        unit="a",
        one_of=(1950, 2000),
    )  # lightcurve.specc:104
    h.no_data()  # lightcurve.specc:300
    h.rule(
        "exists-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ",
        lambda: h.exists("RA_TARG") and h.exists("DEC_TARG") or h.exists("RA_OBJ") and h.exists("DEC_OBJ"),
        show={
            "RA_TARG": lambda: h["RA_TARG"],
            "DEC_TARG": lambda: h["DEC_TARG"],
            "RA_OBJ": lambda: h["RA_OBJ"],
            "DEC_OBJ": lambda: h["DEC_OBJ"],
        },
        message="the target has a place",
    )  # lightcurve.specc:114
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        if_present=("DATE-BEG", "DATE-END"),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the observation ends after it starts",
    )  # time.specc:77
    h.rule(
        "MJD-BEG-MJD-END",
        lambda: h["MJD-BEG"] <= h["MJD-END"],
        if_present=("MJD-BEG", "MJD-END"),
        show={"MJD-BEG": lambda: h["MJD-BEG"], "MJD-END": lambda: h["MJD-END"]},
        message="the observation ends after it starts",
    )  # time.specc:78
    h.rule(
        "DATE-BEG-MJD-BEG",
        lambda: close_to(mjd(h["DATE-BEG"]), h["MJD-BEG"], 1.1574074074074074e-08),
        if_present=("DATE-BEG", "MJD-BEG"),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "MJD-BEG": lambda: h["MJD-BEG"]},
        message="both keywords say the same start",
    )  # time.specc:79
    h.rule(
        "DATE-END-MJD-END",
        lambda: close_to(mjd(h["DATE-END"]), h["MJD-END"], 1.1574074074074074e-08),
        if_present=("DATE-END", "MJD-END"),
        show={"DATE-END": lambda: h["DATE-END"], "MJD-END": lambda: h["MJD-END"]},
        message="both keywords say the same end",
    )  # time.specc:80
    h.undeclared("warning")


def keywords_of_lightcurve_LIGHTCURVE(h: HduCheck) -> None:
    """Keywords of LIGHTCURVE that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # lightcurve.specc:100
    h.keyword("INSTRUME", "string", nonempty=True)  # lightcurve.specc:101
    h.keyword("OBJECT", "string", nonempty=True)  # lightcurve.specc:102
    h.keyword("RADESYS", "string", one_of=FRAME)  # lightcurve.specc:103
    h.keyword(
        "RA_TARG", "float", level="optional", unit="deg", nullable=True, at_least=0, below=360
    )  # lightcurve.specc:105
    h.keyword(
        "DEC_TARG", "float", level="optional", unit="deg", nullable=True, at_least=-90, at_most=90
    )  # lightcurve.specc:106
    h.keyword(
        "RA_OBJ", "float", level="optional", unit="deg", nullable=True, at_least=0, below=360
    )  # lightcurve.specc:107
    h.keyword(
        "DEC_OBJ", "float", level="optional", unit="deg", nullable=True, at_least=-90, at_most=90
    )  # lightcurve.specc:108
    h.keyword("TICID", "int", level="optional", above=0)  # lightcurve.specc:109
    h.keyword("KEPLERID", "int", level="optional", above=0)  # lightcurve.specc:110
    h.keyword("SIMDATA", "bool", level="optional")  # lightcurve.specc:111
    h.keyword("INHERIT", "bool", level="optional")  # lightcurve.specc:112
    h.keyword("TIMESYS", "string", one_of=TIME_SCALE)  # lightcurve.specc:186
    h.keyword("TIMEUNIT", "string", equals="d")  # lightcurve.specc:187
    h.keyword("BJDREFI", "int", above=2400000)  # lightcurve.specc:188
    h.keyword("BJDREFF", "float", unit="", at_least=0, below=1)  # lightcurve.specc:189
    h.keyword(
        "TIMEREF", "string", level="optional", one_of=("SOLARSYSTEM", "LOCAL", "GEOCENTRIC")
    )  # lightcurve.specc:190
    h.keyword("TASSIGN", "string", level="optional")  # lightcurve.specc:191
    h.keyword("TSTART", "float", level="optional", unit="d")  # lightcurve.specc:192
    h.keyword("TSTOP", "float", level="optional", unit="d")  # lightcurve.specc:193
    h.keyword("DATE-OBS", "date|datetime", level="optional")  # lightcurve.specc:194
    h.keyword("MJD-MID", "float", level="optional", unit="d")  # lightcurve.specc:195
    h.keyword("LC_START", "float", level="optional", unit="d")  # lightcurve.specc:196
    h.keyword("LC_END", "float", level="optional", unit="d")  # lightcurve.specc:197
    h.keyword("DATE-BEG", "datetime", level="optional")  # time.specc:70
    h.keyword("DATE-AVG", "datetime", level="optional")  # time.specc:71
    h.keyword("DATE-END", "datetime", level="optional")  # time.specc:72
    h.keyword("MJD-BEG", "float", level="optional", unit="d")  # time.specc:73
    h.keyword("MJD-AVG", "float", level="optional", unit="d")  # time.specc:74
    h.keyword("MJD-END", "float", level="optional", unit="d")  # time.specc:75
    h.keyword("XPOSURE", "float", unit="s", at_least=0)  # lightcurve.specc:199
    h.keyword("EXPOSURE", "float", level="optional", unit="d", at_least=0)  # lightcurve.specc:200
    h.keyword(
        "TELAPSE", "float", level="recommended", unit=("d", "s"), unit_like="d", at_least=0
    )  # lightcurve.specc:201
    h.keyword("LIVETIME", "float", level="optional", unit="d", at_least=0)  # lightcurve.specc:202
    h.keyword("DEADC", "float", level="optional", unit="", above=0, at_most=1)  # lightcurve.specc:203
    h.keyword("TIMEDEL", "float", level="optional", unit="d", above=0)  # lightcurve.specc:204
    h.keyword("TIMEPIXR", "float", level="optional", unit="", at_least=0, at_most=1)  # lightcurve.specc:205
    h.keyword("TIERRELA", "float", level="optional", unit="d", nullable=True)  # lightcurve.specc:206
    h.keyword("TIERABSO", "float", level="optional", unit="d", nullable=True)  # lightcurve.specc:207
    h.keyword("INT_TIME", "float", level="optional", unit="s", above=0)  # lightcurve.specc:208
    h.keyword("READTIME", "float", level="optional", unit="s", at_least=0)  # lightcurve.specc:209
    h.keyword("FRAMETIM", "float", level="optional", unit="s", above=0)  # lightcurve.specc:210
    h.keyword("NUM_FRM", "int", level="optional", at_least=1)  # lightcurve.specc:211
    h.keyword("BACKAPP", "bool", level="optional")  # lightcurve.specc:223
    h.keyword("DEADAPP", "bool", level="optional")  # lightcurve.specc:224
    h.keyword("VIGNAPP", "bool", level="optional")  # lightcurve.specc:225
    h.keyword("GAIN", "float", level="optional", above=0)  # lightcurve.specc:226
    h.keyword("GAINA", "float", level="optional", above=0)  # lightcurve.specc:227
    h.keyword("GAINB", "float", level="optional", above=0)  # lightcurve.specc:228
    h.keyword("GAINC", "float", level="optional", above=0)  # lightcurve.specc:229
    h.keyword("GAIND", "float", level="optional", above=0)  # lightcurve.specc:230
    h.keyword("READNOIS", "float", level="optional", at_least=0)  # lightcurve.specc:231
    h.keyword("READNOIA", "float", level="optional", at_least=0)  # lightcurve.specc:232
    h.keyword("READNOIB", "float", level="optional", at_least=0)  # lightcurve.specc:233
    h.keyword("READNOIC", "float", level="optional", at_least=0)  # lightcurve.specc:234
    h.keyword("READNOID", "float", level="optional", at_least=0)  # lightcurve.specc:235
    h.keyword("MEANBLCK", "int", level="optional")  # lightcurve.specc:236
    h.keyword("MEANBLCA", "int", level="optional")  # lightcurve.specc:237
    h.keyword("MEANBLCB", "int", level="optional")  # lightcurve.specc:238
    h.keyword("MEANBLCC", "int", level="optional")  # lightcurve.specc:239
    h.keyword("MEANBLCD", "int", level="optional")  # lightcurve.specc:240
    h.keyword("NREADOUT", "int", level="optional", at_least=1)  # lightcurve.specc:241
    h.keyword("TIMSLICE", "int", level="optional", at_least=0)  # lightcurve.specc:242
    h.keyword("FXDOFF", "int", level="optional")  # lightcurve.specc:243
    h.keyword("LCFXDOFF", "int", level="optional")  # lightcurve.specc:244
    h.keyword("SCFXDOFF", "int", level="optional")  # lightcurve.specc:245
    h.keyword(
        "CROWDSAP", "float", level="optional", unit="", nullable=True, at_least=0, at_most=1
    )  # lightcurve.specc:252
    h.keyword(
        "FLFRCSAP", "float", level="optional", unit="", nullable=True, at_least=0, at_most=1
    )  # lightcurve.specc:253
    h.keyword("NSPSDDET", "int", level="optional", nullable=True, at_least=0)  # lightcurve.specc:254
    h.keyword("NSPSDCOR", "int", level="optional", nullable=True, at_least=0)  # lightcurve.specc:255
    h.keyword("PDCVAR", "float", level="optional", nullable=True, at_least=0)  # lightcurve.specc:256
    h.keyword("PDCMETHD", "string", level="optional")  # lightcurve.specc:257
    h.keyword("NUMBAND", "int", level="optional", at_least=1)  # lightcurve.specc:258
    for b in range(1, 10):
        h.keyword(f"FITTYPE{b}", "string", item="FITTYPE[b]", level="optional")  # lightcurve.specc:259
        h.keyword(f"PR_GOOD{b}", "float", item="PR_GOOD[b]", level="optional", nullable=True)  # lightcurve.specc:260
        h.keyword(f"PR_WGHT{b}", "float", item="PR_WGHT[b]", level="optional", nullable=True)  # lightcurve.specc:261
    h.keyword("PDC_TOT", "float", level="optional", nullable=True)  # lightcurve.specc:262
    h.keyword("PDC_TOTP", "float", level="optional", nullable=True)  # lightcurve.specc:263
    h.keyword("PDC_COR", "float", level="optional", nullable=True)  # lightcurve.specc:264
    h.keyword("PDC_CORP", "float", level="optional", nullable=True)  # lightcurve.specc:265
    h.keyword("PDC_VAR", "float", level="optional", nullable=True)  # lightcurve.specc:266
    h.keyword("PDC_VARP", "float", level="optional", nullable=True)  # lightcurve.specc:267
    h.keyword("PDC_NOI", "float", level="optional", nullable=True)  # lightcurve.specc:268
    h.keyword("PDC_NOIP", "float", level="optional", nullable=True)  # lightcurve.specc:269
    h.keyword("PDC_EPT", "float", level="optional", nullable=True)  # lightcurve.specc:270
    h.keyword("PDC_EPTP", "float", level="optional", nullable=True)  # lightcurve.specc:271
    h.keyword("FILTER", "string", nonempty=True)  # lightcurve.specc:317


def check_lightcurve_LIGHTCURVE(h: HduCheck) -> None:
    """LIGHTCURVE: one row a cadence."""
    h.keywords(keywords_of_lightcurve_LIGHTCURVE)
    h.keyword(
        "EQUINOX",
        "float",
        level=h.level("optional", ("forbidden", lambda: among(h["RADESYS"], FRAME) == "ICRS")),
        unit="a",
        one_of=(1950, 2000),
    )  # lightcurve.specc:104
    h.table(rows=(1, None))  # lightcurve.specc:318
    h.column("TIME", "float64", unit="d", nullable=True, increasing=True)  # lightcurve.specc:321
    h.column("TIMECORR", "float32", level="optional", unit="d", nullable=True)  # lightcurve.specc:322
    h.column("CADENCENO", "int32", level="optional", increasing=True)  # lightcurve.specc:323
    h.column("FLUX", "float32", level="optional", unit="e-/s", nullable=True)  # lightcurve.specc:324
    h.column("FLUX_ERR", "float32", level="optional", unit="e-/s", nullable=True, at_least=0)  # lightcurve.specc:325
    h.column("SAP_FLUX", "float32", level="optional", unit="e-/s", nullable=True)  # lightcurve.specc:326
    h.column(
        "SAP_FLUX_ERR", "float32", level="optional", unit="e-/s", nullable=True, at_least=0
    )  # lightcurve.specc:327
    h.column("SAP_BKG", "float32", level="optional", unit="e-/s", nullable=True)  # lightcurve.specc:328
    h.column("SAP_BKG_ERR", "float32", level="optional", unit="e-/s", nullable=True, at_least=0)  # lightcurve.specc:329
    h.column("PDCSAP_FLUX", "float32", level="optional", unit="e-/s", nullable=True)  # lightcurve.specc:330
    h.column(
        "PDCSAP_FLUX_ERR", "float32", level="optional", unit="e-/s", nullable=True, at_least=0
    )  # lightcurve.specc:331
    if case := h.when(
        lambda: lower(among(h.primary["TELESCOP"], TELESCOPE, ignore_case=True)) == "tess",
        declares=(),
        columns=("QUALITY", "SAP_QUALITY"),
    ):  # lightcurve.specc:332
        h.column("QUALITY", "int32", level="optional", bits=TESS_QUALITY)  # lightcurve.specc:333
    elif case is False:
        h.column("SAP_QUALITY", "int32", level="optional", bits=KEPLER_QUALITY)  # lightcurve.specc:335
    for k in range(1, 3):
        h.column(
            f"PSF_CENTR{k}", "float64", item="PSF_CENTR[k]", level="optional", unit="pixel", nullable=True
        )  # lightcurve.specc:337
        h.column(
            f"PSF_CENTR{k}_ERR",
            "float32",
            item="PSF_CENTR[k]_ERR",
            level="optional",
            unit="pixel",
            nullable=True,
            at_least=0,
        )  # lightcurve.specc:338
        h.column(
            f"MOM_CENTR{k}", "float64", item="MOM_CENTR[k]", level="optional", unit="pixel", nullable=True
        )  # lightcurve.specc:339
        h.column(
            f"MOM_CENTR{k}_ERR",
            "float32",
            item="MOM_CENTR[k]_ERR",
            level="optional",
            unit="pixel",
            nullable=True,
            at_least=0,
        )  # lightcurve.specc:340
        h.column(
            f"POS_CORR{k}", "float32", item="POS_CORR[k]", level="optional", unit="pixel", nullable=True
        )  # lightcurve.specc:341
    for name in h.matching("TMOFST[A-Z0-9_-]*"):
        h.keyword(name, "float", item="TMOFST*", level="optional")  # lightcurve.specc:246
    for name in h.matching("CDPP[A-Z0-9_-]*"):
        h.keyword(name, "float", item="CDPP*", level="optional", nullable=True, at_least=0)  # lightcurve.specc:251
    h.rule(
        "exists-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ",
        lambda: h.exists("RA_TARG") and h.exists("DEC_TARG") or h.exists("RA_OBJ") and h.exists("DEC_OBJ"),
        show={
            "RA_TARG": lambda: h["RA_TARG"],
            "DEC_TARG": lambda: h["DEC_TARG"],
            "RA_OBJ": lambda: h["RA_OBJ"],
            "DEC_OBJ": lambda: h["DEC_OBJ"],
        },
        message="the target has a place",
    )  # lightcurve.specc:114
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        if_present=("DATE-BEG", "DATE-END"),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the observation ends after it starts",
    )  # time.specc:77
    h.rule(
        "MJD-BEG-MJD-END",
        lambda: h["MJD-BEG"] <= h["MJD-END"],
        if_present=("MJD-BEG", "MJD-END"),
        show={"MJD-BEG": lambda: h["MJD-BEG"], "MJD-END": lambda: h["MJD-END"]},
        message="the observation ends after it starts",
    )  # time.specc:78
    h.rule(
        "DATE-BEG-MJD-BEG",
        lambda: close_to(mjd(h["DATE-BEG"]), h["MJD-BEG"], 1.1574074074074074e-08),
        if_present=("DATE-BEG", "MJD-BEG"),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "MJD-BEG": lambda: h["MJD-BEG"]},
        message="both keywords say the same start",
    )  # time.specc:79
    h.rule(
        "DATE-END-MJD-END",
        lambda: close_to(mjd(h["DATE-END"]), h["MJD-END"], 1.1574074074074074e-08),
        if_present=("DATE-END", "MJD-END"),
        show={"DATE-END": lambda: h["DATE-END"], "MJD-END": lambda: h["MJD-END"]},
        message="both keywords say the same end",
    )  # time.specc:80
    h.rule(
        "exists-DATE-BEG-MJD-BEG",
        lambda: h.exists("DATE-BEG") or h.exists("MJD-BEG"),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "MJD-BEG": lambda: h["MJD-BEG"]},
        message="the series says when it began",
    )  # lightcurve.specc:213
    h.rule(
        "exists-DATE-END-MJD-END",
        lambda: h.exists("DATE-END") or h.exists("MJD-END"),
        show={"DATE-END": lambda: h["DATE-END"], "MJD-END": lambda: h["MJD-END"]},
        message="the series says when it ended",
    )  # lightcurve.specc:214
    h.rule(
        "exists-DATE-AVG-MJD-MID",
        lambda: h.exists("DATE-AVG") or h.exists("MJD-MID"),
        show={"DATE-AVG": lambda: h["DATE-AVG"], "MJD-MID": lambda: h["MJD-MID"]},
        message="the series says when its middle was",
    )  # lightcurve.specc:215
    h.rule(
        "FRAMETIM-INT_TIME-READTIME",
        lambda: close_to(h["FRAMETIM"], h["INT_TIME"] + h["READTIME"], 1e-06),
        if_present=("FRAMETIM", "INT_TIME", "READTIME"),
        show={"FRAMETIM": lambda: h["FRAMETIM"], "INT_TIME": lambda: h["INT_TIME"], "READTIME": lambda: h["READTIME"]},
        message="a frame is exposed and read",
    )  # lightcurve.specc:216
    h.rule(
        "TIMEDEL-NUM_FRM-FRAMETIM",
        lambda: close_to(h["TIMEDEL"], h["NUM_FRM"] * h["FRAMETIM"] / 86400, 0.001, relative=True),
        if_present=("TIMEDEL", "NUM_FRM", "FRAMETIM"),
        show={"TIMEDEL": lambda: h["TIMEDEL"], "NUM_FRM": lambda: h["NUM_FRM"], "FRAMETIM": lambda: h["FRAMETIM"]},
        message="a cadence is made of frames",
    )  # lightcurve.specc:217
    h.rule(
        "LIVETIME-TSTOP-TSTART-DEADC",
        lambda: close_to(h["LIVETIME"], (h["TSTOP"] - h["TSTART"]) * h["DEADC"], 1e-06),
        if_present=("LIVETIME", "TSTOP", "TSTART", "DEADC"),
        show={
            "LIVETIME": lambda: h["LIVETIME"],
            "TSTOP": lambda: h["TSTOP"],
            "TSTART": lambda: h["TSTART"],
            "DEADC": lambda: h["DEADC"],
        },
        message="the live time is what is not dead",
    )  # lightcurve.specc:218
    h.rule(
        "exists-FLUX-SAP_FLUX", lambda: h.has_column("FLUX") or h.has_column("SAP_FLUX"), message="there is a flux"
    )  # lightcurve.specc:344
    h.data_rule(
        "min-TIME-TSTART-max-TSTOP",
        lambda: h.min(("TIME",)) >= h["TSTART"] and h.max(("TIME",)) <= h["TSTOP"],
        if_present=("TSTART", "TSTOP"),
        show={
            "min(TIME)": lambda: h.min(("TIME",)),
            "TSTART": lambda: h["TSTART"],
            "max(TIME)": lambda: h.max(("TIME",)),
            "TSTOP": lambda: h["TSTOP"],
        },
        message="the cadences lie between start and end",
    )  # lightcurve.specc:345
    h.undeclared("warning", columns="error")


def keywords_of_lightcurve_APERTURE(h: HduCheck) -> None:
    """Keywords of APERTURE that are always judged."""
    h.keyword("TELESCOP", "string", one_of=TELESCOPE, ignore_case=True)  # lightcurve.specc:100
    h.keyword("INSTRUME", "string", nonempty=True)  # lightcurve.specc:101
    h.keyword("OBJECT", "string", nonempty=True)  # lightcurve.specc:102
    h.keyword("RADESYS", "string", one_of=FRAME)  # lightcurve.specc:103
    h.keyword(
        "RA_TARG", "float", level="optional", unit="deg", nullable=True, at_least=0, below=360
    )  # lightcurve.specc:105
    h.keyword(
        "DEC_TARG", "float", level="optional", unit="deg", nullable=True, at_least=-90, at_most=90
    )  # lightcurve.specc:106
    h.keyword(
        "RA_OBJ", "float", level="optional", unit="deg", nullable=True, at_least=0, below=360
    )  # lightcurve.specc:107
    h.keyword(
        "DEC_OBJ", "float", level="optional", unit="deg", nullable=True, at_least=-90, at_most=90
    )  # lightcurve.specc:108
    h.keyword("TICID", "int", level="optional", above=0)  # lightcurve.specc:109
    h.keyword("KEPLERID", "int", level="optional", above=0)  # lightcurve.specc:110
    h.keyword("SIMDATA", "bool", level="optional")  # lightcurve.specc:111
    h.keyword("INHERIT", "bool", level="optional")  # lightcurve.specc:112
    h.keyword("WCSAXES", "int", level="optional", at_least=2)  # wcs.specc:78
    for i in range(1, 3):
        h.keyword(
            f"CTYPE{i}",
            "string",
            item="CTYPE[i]",
            level="optional",
            matches="(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?",
        )  # wcs.specc:79
        h.keyword(f"CUNIT{i}", "string", item="CUNIT[i]", level="optional", equals="deg")  # wcs.specc:80
        h.keyword(f"CRPIX{i}", "float", item="CRPIX[i]", level="optional", unit="pixel")  # wcs.specc:81
        h.keyword(f"CRVAL{i}", "float", item="CRVAL[i]", level="optional", unit="deg")  # wcs.specc:82
        h.keyword(f"CDELT{i}", "float", item="CDELT[i]", level="optional", unit="deg")  # wcs.specc:83
        for j in range(1, 3):
            h.keyword(f"PC{i}_{j}", "float", item="PC[i]_[j]", level="optional", unit="")  # wcs.specc:84
            h.keyword(f"CD{i}_{j}", "float", item="CD[i]_[j]", level="optional", unit="deg")  # wcs.specc:85
    h.keyword("LONPOLE", "float", level="optional", unit="deg")  # wcs.specc:86
    h.keyword("LATPOLE", "float", level="optional", unit="deg")  # wcs.specc:87
    h.keyword("WCSNAMEP", "string", level="optional", equals="PHYSICAL")  # lightcurve.specc:276
    h.keyword("WCSAXESP", "int", level="optional", equals=2)  # lightcurve.specc:277
    for i in range(1, 3):
        h.keyword(f"CTYPE{i}P", "string", item="CTYPE[i]P", level="optional")  # lightcurve.specc:278
        h.keyword(f"CUNIT{i}P", "string", item="CUNIT[i]P", level="optional")  # lightcurve.specc:279
        h.keyword(f"CRPIX{i}P", "float", item="CRPIX[i]P", level="optional")  # lightcurve.specc:280
        h.keyword(f"CRVAL{i}P", "float", item="CRVAL[i]P", level="optional")  # lightcurve.specc:281
        h.keyword(f"CDELT{i}P", "float", item="CDELT[i]P", level="optional")  # lightcurve.specc:282
    h.keyword("NPIXSAP", "int", level="optional")  # lightcurve.specc:283
    h.keyword("NPIXMISS", "int", level="optional", at_least=0)  # lightcurve.specc:284


def check_lightcurve_APERTURE(h: HduCheck) -> None:
    """APERTURE: what each pixel was used for."""
    h.keywords(keywords_of_lightcurve_APERTURE)
    h.keyword(
        "EQUINOX",
        "float",
        level=h.level("optional", ("forbidden", lambda: among(h["RADESYS"], FRAME) == "ICRS")),
        unit="a",
        one_of=(1950, 2000),
    )  # lightcurve.specc:104
    h.data_rule(
        "NPIXSAP:value",
        lambda: h["NPIXSAP"] == h.count(("APERTURE",), lambda c: (c["APERTURE"] & 2) != 0, skip_null=()),
        if_present=("NPIXSAP",),
        show={
            "NPIXSAP": lambda: h["NPIXSAP"],
            "count(APERTURE has optimal)": lambda: h.count(
                ("APERTURE",), lambda c: (c["APERTURE"] & 2) != 0, skip_null=()
            ),
        },
        message="NPIXSAP equals count(APERTURE has optimal)",
    )  # lightcurve.specc:283
    h.image("int32", shape=("ny", "nx"), bits=TESS_APERTURE)  # lightcurve.specc:349
    h.rule(
        "exists-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ",
        lambda: h.exists("RA_TARG") and h.exists("DEC_TARG") or h.exists("RA_OBJ") and h.exists("DEC_OBJ"),
        show={
            "RA_TARG": lambda: h["RA_TARG"],
            "DEC_TARG": lambda: h["DEC_TARG"],
            "RA_OBJ": lambda: h["RA_OBJ"],
            "DEC_OBJ": lambda: h["DEC_OBJ"],
        },
        message="the target has a place",
    )  # lightcurve.specc:114
    if h.when(
        lambda: (
            h.exists("WCSAXES")
            or h.exists("CTYPE1")
            or h.exists("CTYPE2")
            or h.exists("CUNIT1")
            or h.exists("CUNIT2")
            or h.exists("CRPIX1")
            or h.exists("CRPIX2")
            or h.exists("CRVAL1")
            or h.exists("CRVAL2")
        ),
        declares=(),
    ):  # lightcurve.specc:275
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
    h.rule(
        "exists-WCSAXES-CTYPE1-CTYPE2-CUNIT1-CUNIT2-CRPIX1-CRPIX2-CRVAL1-CRVAL2-CDELT1-CDELT2-PC1_1-PC1_2-PC2_1-PC2_2-CD1_1-CD1_2-CD2_1-CD2_2-LONPOLE-LATPOLE",
        lambda: (
            h.exists("WCSAXES")
            and h.exists("CTYPE1")
            and h.exists("CTYPE2")
            and h.exists("CUNIT1")
            and h.exists("CUNIT2")
            and h.exists("CRPIX1")
            and h.exists("CRPIX2")
            and h.exists("CRVAL1")
            and h.exists("CRVAL2")
            or not (
                h.exists("WCSAXES")
                or h.exists("CTYPE1")
                or h.exists("CTYPE2")
                or h.exists("CUNIT1")
                or h.exists("CUNIT2")
                or h.exists("CRPIX1")
                or h.exists("CRPIX2")
                or h.exists("CRVAL1")
                or h.exists("CRVAL2")
                or h.exists("CDELT1")
                or h.exists("CDELT2")
                or h.exists("PC1_1")
                or h.exists("PC1_2")
                or h.exists("PC2_1")
                or h.exists("PC2_2")
                or h.exists("CD1_1")
                or h.exists("CD1_2")
                or h.exists("CD2_1")
                or h.exists("CD2_2")
                or h.exists("LONPOLE")
                or h.exists("LATPOLE")
            )
        ),
        show={
            "WCSAXES": lambda: h["WCSAXES"],
            "CTYPE1": lambda: h["CTYPE1"],
            "CTYPE2": lambda: h["CTYPE2"],
            "CUNIT1": lambda: h["CUNIT1"],
            "CUNIT2": lambda: h["CUNIT2"],
            "CRPIX1": lambda: h["CRPIX1"],
            "CRPIX2": lambda: h["CRPIX2"],
            "CRVAL1": lambda: h["CRVAL1"],
            "CRVAL2": lambda: h["CRVAL2"],
            "CDELT1": lambda: h["CDELT1"],
            "CDELT2": lambda: h["CDELT2"],
            "PC1_1": lambda: h["PC1_1"],
            "PC1_2": lambda: h["PC1_2"],
            "PC2_1": lambda: h["PC2_1"],
            "PC2_2": lambda: h["PC2_2"],
            "CD1_1": lambda: h["CD1_1"],
            "CD1_2": lambda: h["CD1_2"],
            "CD2_1": lambda: h["CD2_1"],
            "CD2_2": lambda: h["CD2_2"],
            "LONPOLE": lambda: h["LONPOLE"],
            "LATPOLE": lambda: h["LATPOLE"],
        },
        message="CDELT[i], PC[i]_[j], CD[i]_[j], LONPOLE, LATPOLE come only with WCSAXES, CTYPE[i], CUNIT[i], CRPIX[i], CRVAL[i], which come together or not at all",
    )  # lightcurve.specc:275
    h.undeclared("warning")


def check_lightcurve_APERTURE_2(h: HduCheck) -> None:
    """APERTURE: what each pixel was used for."""
    h.keywords(keywords_of_lightcurve_APERTURE)
    h.keyword(
        "EQUINOX",
        "float",
        level=h.level("optional", ("forbidden", lambda: among(h["RADESYS"], FRAME) == "ICRS")),
        unit="a",
        one_of=(1950, 2000),
    )  # lightcurve.specc:104
    h.data_rule(
        "NPIXSAP:value",
        lambda: (
            h["NPIXSAP"]
            == h.file.hdu("APERTURE").count(("APERTURE",), lambda c: (c["APERTURE"] & 2) != 0, skip_null=())
        ),
        if_present=("NPIXSAP",),
        show={
            "NPIXSAP": lambda: h["NPIXSAP"],
            "count(APERTURE has optimal)": lambda: h.file.hdu("APERTURE").count(
                ("APERTURE",), lambda c: (c["APERTURE"] & 2) != 0, skip_null=()
            ),
        },
        message="NPIXSAP equals count(APERTURE has optimal)",
    )  # lightcurve.specc:283
    h.image("int32", shape=("ny", "nx"), bits=KEPLER_APERTURE)  # lightcurve.specc:354
    h.rule(
        "exists-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ",
        lambda: h.exists("RA_TARG") and h.exists("DEC_TARG") or h.exists("RA_OBJ") and h.exists("DEC_OBJ"),
        show={
            "RA_TARG": lambda: h["RA_TARG"],
            "DEC_TARG": lambda: h["DEC_TARG"],
            "RA_OBJ": lambda: h["RA_OBJ"],
            "DEC_OBJ": lambda: h["DEC_OBJ"],
        },
        message="the target has a place",
    )  # lightcurve.specc:114
    if h.when(
        lambda: (
            h.exists("WCSAXES")
            or h.exists("CTYPE1")
            or h.exists("CTYPE2")
            or h.exists("CUNIT1")
            or h.exists("CUNIT2")
            or h.exists("CRPIX1")
            or h.exists("CRPIX2")
            or h.exists("CRVAL1")
            or h.exists("CRVAL2")
        ),
        declares=(),
    ):  # lightcurve.specc:275
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
    h.rule(
        "exists-WCSAXES-CTYPE1-CTYPE2-CUNIT1-CUNIT2-CRPIX1-CRPIX2-CRVAL1-CRVAL2-CDELT1-CDELT2-PC1_1-PC1_2-PC2_1-PC2_2-CD1_1-CD1_2-CD2_1-CD2_2-LONPOLE-LATPOLE",
        lambda: (
            h.exists("WCSAXES")
            and h.exists("CTYPE1")
            and h.exists("CTYPE2")
            and h.exists("CUNIT1")
            and h.exists("CUNIT2")
            and h.exists("CRPIX1")
            and h.exists("CRPIX2")
            and h.exists("CRVAL1")
            and h.exists("CRVAL2")
            or not (
                h.exists("WCSAXES")
                or h.exists("CTYPE1")
                or h.exists("CTYPE2")
                or h.exists("CUNIT1")
                or h.exists("CUNIT2")
                or h.exists("CRPIX1")
                or h.exists("CRPIX2")
                or h.exists("CRVAL1")
                or h.exists("CRVAL2")
                or h.exists("CDELT1")
                or h.exists("CDELT2")
                or h.exists("PC1_1")
                or h.exists("PC1_2")
                or h.exists("PC2_1")
                or h.exists("PC2_2")
                or h.exists("CD1_1")
                or h.exists("CD1_2")
                or h.exists("CD2_1")
                or h.exists("CD2_2")
                or h.exists("LONPOLE")
                or h.exists("LATPOLE")
            )
        ),
        show={
            "WCSAXES": lambda: h["WCSAXES"],
            "CTYPE1": lambda: h["CTYPE1"],
            "CTYPE2": lambda: h["CTYPE2"],
            "CUNIT1": lambda: h["CUNIT1"],
            "CUNIT2": lambda: h["CUNIT2"],
            "CRPIX1": lambda: h["CRPIX1"],
            "CRPIX2": lambda: h["CRPIX2"],
            "CRVAL1": lambda: h["CRVAL1"],
            "CRVAL2": lambda: h["CRVAL2"],
            "CDELT1": lambda: h["CDELT1"],
            "CDELT2": lambda: h["CDELT2"],
            "PC1_1": lambda: h["PC1_1"],
            "PC1_2": lambda: h["PC1_2"],
            "PC2_1": lambda: h["PC2_1"],
            "PC2_2": lambda: h["PC2_2"],
            "CD1_1": lambda: h["CD1_1"],
            "CD1_2": lambda: h["CD1_2"],
            "CD2_1": lambda: h["CD2_1"],
            "CD2_2": lambda: h["CD2_2"],
            "LONPOLE": lambda: h["LONPOLE"],
            "LATPOLE": lambda: h["LATPOLE"],
        },
        message="CDELT[i], PC[i]_[j], CD[i]_[j], LONPOLE, LATPOLE come only with WCSAXES, CTYPE[i], CUNIT[i], CRPIX[i], CRVAL[i], which come together or not at all",
    )  # lightcurve.specc:275
    h.undeclared("warning")


def check_lightcurve(p: ProductCheck) -> None:
    """lightcurve: Light curve of one target."""
    p.rule(
        "filename",
        lambda: length(p.name) <= 90,
        show={"filename": lambda: p.name},
        message="names are no longer than need be",
    )  # lightcurve.specc:360


PRODUCTS = (
    FitsProduct(
        "lightcurve",
        title="Light curve of one target",
        names=(
            NameTemplate(
                r"hlsp_(?P<project>[a-z][a-z0-9-]{0,18}[a-z0-9])_(?P<mission>kepler|tess|k2)_(?P<instrument>[a-z0-9-]{1,20})_(?P<target>[a-z0-9][a-z0-9.+-]{0,28}[a-z0-9])_(?P<filter>[a-z0-9-]{1,20})_v(?P<version>\d{1,2}(?:\.\d{1,2}(?:\.[a-z0-9]{1,2})?)?)_lc\.fits",
                "hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_lc.fits",
            ),
        ),
        fields=(
            field("project", "text", lambda f: lower(f.primary["HLSPID"])),
            field("mission", "text"),
            field("instrument", "text"),
            field("target", "text"),
            field("filter", "text"),
            field("version", "text"),
        ),
        identify=lambda f: f.count("LIGHTCURVE") > 0 and lower(f.primary["TELESCOP"]) in ("kepler", "tess"),
        layout=(
            hdu("PRIMARY", "primary", check_lightcurve_primary),
            hdu("LIGHTCURVE", "table", check_lightcurve_LIGHTCURVE),
            hdu(
                "APERTURE",
                "image",
                check_lightcurve_APERTURE,
                level="optional",
                when=lambda f: lower(among(f.primary["TELESCOP"], TELESCOPE, ignore_case=True)) == "tess",
            ),
            hdu(
                "APERTURE",
                "image",
                check_lightcurve_APERTURE_2,
                level="optional",
                when=lambda f: lower(among(f.primary["TELESCOP"], TELESCOPE, ignore_case=True)) != "tess",
            ),
        ),
        dimensions=("nx", "ny"),
        check=check_lightcurve,
    ),
)

RULES = """\
error 0:291 lightcurve:name
error 0:292 lightcurve/name/project:value
error 0:289 lightcurve:undeclared-hdu
error 1:63 lightcurve/PRIMARY/HLSPID:presence
error 1:63 lightcurve/PRIMARY/HLSPID:type
error 1:63 lightcurve/PRIMARY/HLSPID:null
error 1:63 lightcurve/PRIMARY/HLSPID:matches
warning 1:63 lightcurve/PRIMARY/HLSPNAME:presence
error 1:63 lightcurve/PRIMARY/HLSPNAME:type
error 1:63 lightcurve/PRIMARY/HLSPNAME:null
error 1:63 lightcurve/PRIMARY/HLSPNAME:nonempty
warning 1:63 lightcurve/PRIMARY/HLSPLEAD:presence
error 1:63 lightcurve/PRIMARY/HLSPLEAD:type
error 1:63 lightcurve/PRIMARY/HLSPLEAD:null
error 1:63 lightcurve/PRIMARY/HLSPLEAD:nonempty
error 1:63 lightcurve/PRIMARY/HLSPTARG:presence
error 1:63 lightcurve/PRIMARY/HLSPTARG:type
error 1:63 lightcurve/PRIMARY/HLSPTARG:null
error 1:63 lightcurve/PRIMARY/HLSPTARG:nonempty
error 1:63 lightcurve/PRIMARY/HLSPVER:presence
error 1:63 lightcurve/PRIMARY/HLSPVER:type
error 1:63 lightcurve/PRIMARY/HLSPVER:null
error 1:67 lightcurve/PRIMARY/DOI:presence
error 1:67 lightcurve/PRIMARY/DOI:type
error 1:67 lightcurve/PRIMARY/DOI:null
error 1:67 lightcurve/PRIMARY/DOI:matches
error 1:68 lightcurve/PRIMARY/LICENSE:presence
error 1:68 lightcurve/PRIMARY/LICENSE:type
error 1:68 lightcurve/PRIMARY/LICENSE:null
error 1:68 lightcurve/PRIMARY/LICENSE:value
error 1:68 lightcurve/PRIMARY/LICENURL:presence
error 1:68 lightcurve/PRIMARY/LICENURL:type
error 1:68 lightcurve/PRIMARY/LICENURL:null
error 1:68 lightcurve/PRIMARY/LICENURL:value
error 1:68 lightcurve/PRIMARY/PROPOSID:type
error 1:68 lightcurve/PRIMARY/PROPOSID:null
error 1:68 lightcurve/PRIMARY/REFERENC:type
error 1:68 lightcurve/PRIMARY/REFERENC:null
error 1:68 lightcurve/PRIMARY/SIMULATD:type
error 1:68 lightcurve/PRIMARY/SIMULATD:null
error 1:68 lightcurve/PRIMARY/SIMULATD:value
warning 1:69 lightcurve/PRIMARY/FILENAME:presence
error 1:69 lightcurve/PRIMARY/FILENAME:type
error 1:69 lightcurve/PRIMARY/FILENAME:null
error 1:69 lightcurve/PRIMARY/FILENAME:value
warning 0:152 lightcurve/PRIMARY/NEXTEND:presence
error 0:152 lightcurve/PRIMARY/NEXTEND:type
error 0:152 lightcurve/PRIMARY/NEXTEND:null
error 0:152 lightcurve/PRIMARY/NEXTEND:value
error 0:153 lightcurve/PRIMARY/DATE:presence
error 0:153 lightcurve/PRIMARY/DATE:type
error 0:153 lightcurve/PRIMARY/DATE:null
error 0:154 lightcurve/PRIMARY/ORIGIN:type
error 0:154 lightcurve/PRIMARY/ORIGIN:null
error 0:155 lightcurve/PRIMARY/CREATOR:type
error 0:155 lightcurve/PRIMARY/CREATOR:null
error 0:156 lightcurve/PRIMARY/PROCVER:type
error 0:156 lightcurve/PRIMARY/PROCVER:null
error 0:157 lightcurve/PRIMARY/FILEVER:type
error 0:157 lightcurve/PRIMARY/FILEVER:null
error 0:158 lightcurve/PRIMARY/TIMVERSN:type
error 0:158 lightcurve/PRIMARY/TIMVERSN:null
error 0:159 lightcurve/PRIMARY/DATA_REL:type
error 0:159 lightcurve/PRIMARY/DATA_REL:null
error 0:159 lightcurve/PRIMARY/DATA_REL:limit
error 0:160 lightcurve/PRIMARY/MISSION:type
error 0:160 lightcurve/PRIMARY/MISSION:null
error 0:160 lightcurve/PRIMARY/MISSION:in
error 0:161 lightcurve/PRIMARY/SECTOR:type
error 0:161 lightcurve/PRIMARY/SECTOR:null
error 0:161 lightcurve/PRIMARY/SECTOR:limit
error 0:162 lightcurve/PRIMARY/CAMERA:type
error 0:162 lightcurve/PRIMARY/CAMERA:null
error 0:162 lightcurve/PRIMARY/CAMERA:limit
error 0:163 lightcurve/PRIMARY/CCD:type
error 0:163 lightcurve/PRIMARY/CCD:null
error 0:163 lightcurve/PRIMARY/CCD:limit
error 0:164 lightcurve/PRIMARY/PXTABLE:type
error 0:164 lightcurve/PRIMARY/PXTABLE:null
error 0:164 lightcurve/PRIMARY/PXTABLE:limit
error 0:165 lightcurve/PRIMARY/CRMITEN:type
error 0:165 lightcurve/PRIMARY/CRMITEN:null
error 0:166 lightcurve/PRIMARY/CRBLKSZ:type
error 0:166 lightcurve/PRIMARY/CRBLKSZ:null
error 0:166 lightcurve/PRIMARY/CRBLKSZ:limit
error 0:167 lightcurve/PRIMARY/CRSPOC:type
error 0:167 lightcurve/PRIMARY/CRSPOC:null
error 0:168 lightcurve/PRIMARY/CAMPAIGN:type
error 0:168 lightcurve/PRIMARY/CAMPAIGN:null
error 0:168 lightcurve/PRIMARY/CAMPAIGN:limit
error 0:169 lightcurve/PRIMARY/QUARTER:type
error 0:169 lightcurve/PRIMARY/QUARTER:null
error 0:169 lightcurve/PRIMARY/QUARTER:limit
error 0:170 lightcurve/PRIMARY/SEASON:type
error 0:170 lightcurve/PRIMARY/SEASON:null
error 0:170 lightcurve/PRIMARY/SEASON:limit
error 0:171 lightcurve/PRIMARY/CHANNEL:type
error 0:171 lightcurve/PRIMARY/CHANNEL:null
error 0:171 lightcurve/PRIMARY/CHANNEL:limit
error 0:172 lightcurve/PRIMARY/SKYGROUP:type
error 0:172 lightcurve/PRIMARY/SKYGROUP:null
error 0:172 lightcurve/PRIMARY/SKYGROUP:limit
error 0:173 lightcurve/PRIMARY/MODULE:type
error 0:173 lightcurve/PRIMARY/MODULE:null
error 0:173 lightcurve/PRIMARY/MODULE:limit
error 0:174 lightcurve/PRIMARY/OUTPUT:type
error 0:174 lightcurve/PRIMARY/OUTPUT:null
error 0:174 lightcurve/PRIMARY/OUTPUT:limit
error 0:175 lightcurve/PRIMARY/OBSMODE:type
error 0:175 lightcurve/PRIMARY/OBSMODE:null
error 0:175 lightcurve/PRIMARY/OBSMODE:in
error 0:176 lightcurve/PRIMARY/TTABLEID:type
error 0:176 lightcurve/PRIMARY/TTABLEID:null
error 0:176 lightcurve/PRIMARY/TTABLEID:limit
error 0:177 lightcurve/PRIMARY/TSTART:type
error 0:177 lightcurve/PRIMARY/TSTART:null
error 0:177 lightcurve/PRIMARY/TSTART:unit
error 0:178 lightcurve/PRIMARY/TSTOP:type
error 0:178 lightcurve/PRIMARY/TSTOP:null
error 0:178 lightcurve/PRIMARY/TSTOP:unit
error 0:179 lightcurve/PRIMARY/DATE-OBS:type
error 0:179 lightcurve/PRIMARY/DATE-OBS:null
error 0:100 lightcurve/PRIMARY/TELESCOP:presence
error 0:100 lightcurve/PRIMARY/TELESCOP:type
error 0:100 lightcurve/PRIMARY/TELESCOP:null
error 0:100 lightcurve/PRIMARY/TELESCOP:in
error 0:101 lightcurve/PRIMARY/INSTRUME:presence
error 0:101 lightcurve/PRIMARY/INSTRUME:type
error 0:101 lightcurve/PRIMARY/INSTRUME:null
error 0:101 lightcurve/PRIMARY/INSTRUME:nonempty
error 0:102 lightcurve/PRIMARY/OBJECT:presence
error 0:102 lightcurve/PRIMARY/OBJECT:type
error 0:102 lightcurve/PRIMARY/OBJECT:null
error 0:102 lightcurve/PRIMARY/OBJECT:nonempty
error 0:103 lightcurve/PRIMARY/RADESYS:presence
error 0:103 lightcurve/PRIMARY/RADESYS:type
error 0:103 lightcurve/PRIMARY/RADESYS:null
error 0:103 lightcurve/PRIMARY/RADESYS:in
error 0:104 lightcurve/PRIMARY/EQUINOX:presence
error 0:104 lightcurve/PRIMARY/EQUINOX:type
error 0:104 lightcurve/PRIMARY/EQUINOX:null
error 0:104 lightcurve/PRIMARY/EQUINOX:unit
error 0:104 lightcurve/PRIMARY/EQUINOX:in
error 0:105 lightcurve/PRIMARY/RA_TARG:type
error 0:105 lightcurve/PRIMARY/RA_TARG:unit
error 0:105 lightcurve/PRIMARY/RA_TARG:limit
error 0:106 lightcurve/PRIMARY/DEC_TARG:type
error 0:106 lightcurve/PRIMARY/DEC_TARG:unit
error 0:106 lightcurve/PRIMARY/DEC_TARG:limit
error 0:107 lightcurve/PRIMARY/RA_OBJ:type
error 0:107 lightcurve/PRIMARY/RA_OBJ:unit
error 0:107 lightcurve/PRIMARY/RA_OBJ:limit
error 0:108 lightcurve/PRIMARY/DEC_OBJ:type
error 0:108 lightcurve/PRIMARY/DEC_OBJ:unit
error 0:108 lightcurve/PRIMARY/DEC_OBJ:limit
error 0:109 lightcurve/PRIMARY/TICID:type
error 0:109 lightcurve/PRIMARY/TICID:null
error 0:109 lightcurve/PRIMARY/TICID:limit
error 0:110 lightcurve/PRIMARY/KEPLERID:type
error 0:110 lightcurve/PRIMARY/KEPLERID:null
error 0:110 lightcurve/PRIMARY/KEPLERID:limit
error 0:111 lightcurve/PRIMARY/SIMDATA:type
error 0:111 lightcurve/PRIMARY/SIMDATA:null
error 0:112 lightcurve/PRIMARY/INHERIT:type
error 0:112 lightcurve/PRIMARY/INHERIT:null
error 0:119 lightcurve/PRIMARY/PMRA:type
error 0:119 lightcurve/PRIMARY/PMRA:unit
error 0:120 lightcurve/PRIMARY/PMDEC:type
error 0:120 lightcurve/PRIMARY/PMDEC:unit
error 0:121 lightcurve/PRIMARY/PMTOTAL:type
error 0:121 lightcurve/PRIMARY/PMTOTAL:unit
error 0:122 lightcurve/PRIMARY/PARALLAX:type
error 0:122 lightcurve/PRIMARY/PARALLAX:unit
error 0:123 lightcurve/PRIMARY/GLON:type
error 0:123 lightcurve/PRIMARY/GLON:unit
error 0:124 lightcurve/PRIMARY/GLAT:type
error 0:124 lightcurve/PRIMARY/GLAT:unit
error 0:125 lightcurve/PRIMARY/TESSMAG:type
error 0:125 lightcurve/PRIMARY/TESSMAG:unit
error 0:126 lightcurve/PRIMARY/KEPMAG:type
error 0:126 lightcurve/PRIMARY/KEPMAG:unit
error 0:127 lightcurve/PRIMARY/GMAG:type
error 0:127 lightcurve/PRIMARY/GMAG:unit
error 0:128 lightcurve/PRIMARY/RMAG:type
error 0:128 lightcurve/PRIMARY/RMAG:unit
error 0:129 lightcurve/PRIMARY/IMAG:type
error 0:129 lightcurve/PRIMARY/IMAG:unit
error 0:130 lightcurve/PRIMARY/ZMAG:type
error 0:130 lightcurve/PRIMARY/ZMAG:unit
error 0:131 lightcurve/PRIMARY/D51MAG:type
error 0:131 lightcurve/PRIMARY/D51MAG:unit
error 0:132 lightcurve/PRIMARY/JMAG:type
error 0:132 lightcurve/PRIMARY/JMAG:unit
error 0:133 lightcurve/PRIMARY/HMAG:type
error 0:133 lightcurve/PRIMARY/HMAG:unit
error 0:134 lightcurve/PRIMARY/KMAG:type
error 0:134 lightcurve/PRIMARY/KMAG:unit
error 0:135 lightcurve/PRIMARY/GRCOLOR:type
error 0:135 lightcurve/PRIMARY/GRCOLOR:unit
error 0:136 lightcurve/PRIMARY/JKCOLOR:type
error 0:136 lightcurve/PRIMARY/JKCOLOR:unit
error 0:137 lightcurve/PRIMARY/GKCOLOR:type
error 0:137 lightcurve/PRIMARY/GKCOLOR:unit
error 0:138 lightcurve/PRIMARY/EBMINUSV:type
error 0:138 lightcurve/PRIMARY/EBMINUSV:unit
error 0:139 lightcurve/PRIMARY/AV:type
error 0:139 lightcurve/PRIMARY/AV:unit
error 0:140 lightcurve/PRIMARY/TEFF:type
error 0:140 lightcurve/PRIMARY/TEFF:unit
error 0:140 lightcurve/PRIMARY/TEFF:limit
error 0:141 lightcurve/PRIMARY/LOGG:type
error 0:142 lightcurve/PRIMARY/FEH:type
error 0:143 lightcurve/PRIMARY/MH:type
error 0:144 lightcurve/PRIMARY/RADIUS:type
error 0:144 lightcurve/PRIMARY/RADIUS:limit
error 0:145 lightcurve/PRIMARY/TICVER:type
error 0:146 lightcurve/PRIMARY/TMINDEX:type
error 0:147 lightcurve/PRIMARY/SCPID:type
error 7:70 lightcurve/PRIMARY/DATE-BEG:type
error 7:70 lightcurve/PRIMARY/DATE-BEG:null
error 7:71 lightcurve/PRIMARY/DATE-AVG:type
error 7:71 lightcurve/PRIMARY/DATE-AVG:null
error 7:72 lightcurve/PRIMARY/DATE-END:type
error 7:72 lightcurve/PRIMARY/DATE-END:null
error 7:73 lightcurve/PRIMARY/MJD-BEG:type
error 7:73 lightcurve/PRIMARY/MJD-BEG:null
error 7:73 lightcurve/PRIMARY/MJD-BEG:unit
error 7:74 lightcurve/PRIMARY/MJD-AVG:type
error 7:74 lightcurve/PRIMARY/MJD-AVG:null
error 7:74 lightcurve/PRIMARY/MJD-AVG:unit
error 7:75 lightcurve/PRIMARY/MJD-END:type
error 7:75 lightcurve/PRIMARY/MJD-END:null
error 7:75 lightcurve/PRIMARY/MJD-END:unit
error 0:306 lightcurve/PRIMARY/OBSERVAT:presence
error 0:306 lightcurve/PRIMARY/OBSERVAT:type
error 0:306 lightcurve/PRIMARY/OBSERVAT:null
error 0:306 lightcurve/PRIMARY/OBSERVAT:nonempty
error 0:307 lightcurve/PRIMARY/FILTER:type
error 0:307 lightcurve/PRIMARY/FILTER:null
error 0:308 lightcurve/PRIMARY/TIMESYS:type
error 0:308 lightcurve/PRIMARY/TIMESYS:null
error 0:308 lightcurve/PRIMARY/TIMESYS:in
error 0:309 lightcurve/PRIMARY/XPOSURE:type
error 0:309 lightcurve/PRIMARY/XPOSURE:null
error 0:309 lightcurve/PRIMARY/XPOSURE:unit
error 0:309 lightcurve/PRIMARY/XPOSURE:limit
error 0:300 lightcurve/PRIMARY:shape
error 0:114 lightcurve/PRIMARY:exists-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ
error 7:77 lightcurve/PRIMARY:DATE-BEG-DATE-END
error 7:78 lightcurve/PRIMARY:MJD-BEG-MJD-END
error 7:79 lightcurve/PRIMARY:DATE-BEG-MJD-BEG
error 7:80 lightcurve/PRIMARY:DATE-END-MJD-END
warning 0:300 lightcurve/PRIMARY:undeclared-keyword
error 0:312 lightcurve/LIGHTCURVE:presence
error 0:312 lightcurve/LIGHTCURVE:kind
error 0:312 lightcurve/LIGHTCURVE:match
error 0:100 lightcurve/LIGHTCURVE/TELESCOP:presence
error 0:100 lightcurve/LIGHTCURVE/TELESCOP:type
error 0:100 lightcurve/LIGHTCURVE/TELESCOP:null
error 0:100 lightcurve/LIGHTCURVE/TELESCOP:in
error 0:101 lightcurve/LIGHTCURVE/INSTRUME:presence
error 0:101 lightcurve/LIGHTCURVE/INSTRUME:type
error 0:101 lightcurve/LIGHTCURVE/INSTRUME:null
error 0:101 lightcurve/LIGHTCURVE/INSTRUME:nonempty
error 0:102 lightcurve/LIGHTCURVE/OBJECT:presence
error 0:102 lightcurve/LIGHTCURVE/OBJECT:type
error 0:102 lightcurve/LIGHTCURVE/OBJECT:null
error 0:102 lightcurve/LIGHTCURVE/OBJECT:nonempty
error 0:103 lightcurve/LIGHTCURVE/RADESYS:presence
error 0:103 lightcurve/LIGHTCURVE/RADESYS:type
error 0:103 lightcurve/LIGHTCURVE/RADESYS:null
error 0:103 lightcurve/LIGHTCURVE/RADESYS:in
error 0:104 lightcurve/LIGHTCURVE/EQUINOX:presence
error 0:104 lightcurve/LIGHTCURVE/EQUINOX:type
error 0:104 lightcurve/LIGHTCURVE/EQUINOX:null
error 0:104 lightcurve/LIGHTCURVE/EQUINOX:unit
error 0:104 lightcurve/LIGHTCURVE/EQUINOX:in
error 0:105 lightcurve/LIGHTCURVE/RA_TARG:type
error 0:105 lightcurve/LIGHTCURVE/RA_TARG:unit
error 0:105 lightcurve/LIGHTCURVE/RA_TARG:limit
error 0:106 lightcurve/LIGHTCURVE/DEC_TARG:type
error 0:106 lightcurve/LIGHTCURVE/DEC_TARG:unit
error 0:106 lightcurve/LIGHTCURVE/DEC_TARG:limit
error 0:107 lightcurve/LIGHTCURVE/RA_OBJ:type
error 0:107 lightcurve/LIGHTCURVE/RA_OBJ:unit
error 0:107 lightcurve/LIGHTCURVE/RA_OBJ:limit
error 0:108 lightcurve/LIGHTCURVE/DEC_OBJ:type
error 0:108 lightcurve/LIGHTCURVE/DEC_OBJ:unit
error 0:108 lightcurve/LIGHTCURVE/DEC_OBJ:limit
error 0:109 lightcurve/LIGHTCURVE/TICID:type
error 0:109 lightcurve/LIGHTCURVE/TICID:null
error 0:109 lightcurve/LIGHTCURVE/TICID:limit
error 0:110 lightcurve/LIGHTCURVE/KEPLERID:type
error 0:110 lightcurve/LIGHTCURVE/KEPLERID:null
error 0:110 lightcurve/LIGHTCURVE/KEPLERID:limit
error 0:111 lightcurve/LIGHTCURVE/SIMDATA:type
error 0:111 lightcurve/LIGHTCURVE/SIMDATA:null
error 0:112 lightcurve/LIGHTCURVE/INHERIT:type
error 0:112 lightcurve/LIGHTCURVE/INHERIT:null
error 0:186 lightcurve/LIGHTCURVE/TIMESYS:presence
error 0:186 lightcurve/LIGHTCURVE/TIMESYS:type
error 0:186 lightcurve/LIGHTCURVE/TIMESYS:null
error 0:186 lightcurve/LIGHTCURVE/TIMESYS:in
error 0:187 lightcurve/LIGHTCURVE/TIMEUNIT:presence
error 0:187 lightcurve/LIGHTCURVE/TIMEUNIT:type
error 0:187 lightcurve/LIGHTCURVE/TIMEUNIT:null
error 0:187 lightcurve/LIGHTCURVE/TIMEUNIT:value
error 0:188 lightcurve/LIGHTCURVE/BJDREFI:presence
error 0:188 lightcurve/LIGHTCURVE/BJDREFI:type
error 0:188 lightcurve/LIGHTCURVE/BJDREFI:null
error 0:188 lightcurve/LIGHTCURVE/BJDREFI:limit
error 0:189 lightcurve/LIGHTCURVE/BJDREFF:presence
error 0:189 lightcurve/LIGHTCURVE/BJDREFF:type
error 0:189 lightcurve/LIGHTCURVE/BJDREFF:null
error 0:189 lightcurve/LIGHTCURVE/BJDREFF:unit
error 0:189 lightcurve/LIGHTCURVE/BJDREFF:limit
error 0:190 lightcurve/LIGHTCURVE/TIMEREF:type
error 0:190 lightcurve/LIGHTCURVE/TIMEREF:null
error 0:190 lightcurve/LIGHTCURVE/TIMEREF:in
error 0:191 lightcurve/LIGHTCURVE/TASSIGN:type
error 0:191 lightcurve/LIGHTCURVE/TASSIGN:null
error 0:192 lightcurve/LIGHTCURVE/TSTART:type
error 0:192 lightcurve/LIGHTCURVE/TSTART:null
error 0:192 lightcurve/LIGHTCURVE/TSTART:unit
error 0:193 lightcurve/LIGHTCURVE/TSTOP:type
error 0:193 lightcurve/LIGHTCURVE/TSTOP:null
error 0:193 lightcurve/LIGHTCURVE/TSTOP:unit
error 0:194 lightcurve/LIGHTCURVE/DATE-OBS:type
error 0:194 lightcurve/LIGHTCURVE/DATE-OBS:null
error 0:195 lightcurve/LIGHTCURVE/MJD-MID:type
error 0:195 lightcurve/LIGHTCURVE/MJD-MID:null
error 0:195 lightcurve/LIGHTCURVE/MJD-MID:unit
error 0:196 lightcurve/LIGHTCURVE/LC_START:type
error 0:196 lightcurve/LIGHTCURVE/LC_START:null
error 0:196 lightcurve/LIGHTCURVE/LC_START:unit
error 0:197 lightcurve/LIGHTCURVE/LC_END:type
error 0:197 lightcurve/LIGHTCURVE/LC_END:null
error 0:197 lightcurve/LIGHTCURVE/LC_END:unit
error 7:70 lightcurve/LIGHTCURVE/DATE-BEG:type
error 7:70 lightcurve/LIGHTCURVE/DATE-BEG:null
error 7:71 lightcurve/LIGHTCURVE/DATE-AVG:type
error 7:71 lightcurve/LIGHTCURVE/DATE-AVG:null
error 7:72 lightcurve/LIGHTCURVE/DATE-END:type
error 7:72 lightcurve/LIGHTCURVE/DATE-END:null
error 7:73 lightcurve/LIGHTCURVE/MJD-BEG:type
error 7:73 lightcurve/LIGHTCURVE/MJD-BEG:null
error 7:73 lightcurve/LIGHTCURVE/MJD-BEG:unit
error 7:74 lightcurve/LIGHTCURVE/MJD-AVG:type
error 7:74 lightcurve/LIGHTCURVE/MJD-AVG:null
error 7:74 lightcurve/LIGHTCURVE/MJD-AVG:unit
error 7:75 lightcurve/LIGHTCURVE/MJD-END:type
error 7:75 lightcurve/LIGHTCURVE/MJD-END:null
error 7:75 lightcurve/LIGHTCURVE/MJD-END:unit
error 0:199 lightcurve/LIGHTCURVE/XPOSURE:presence
error 0:199 lightcurve/LIGHTCURVE/XPOSURE:type
error 0:199 lightcurve/LIGHTCURVE/XPOSURE:null
error 0:199 lightcurve/LIGHTCURVE/XPOSURE:unit
error 0:199 lightcurve/LIGHTCURVE/XPOSURE:limit
error 0:200 lightcurve/LIGHTCURVE/EXPOSURE:type
error 0:200 lightcurve/LIGHTCURVE/EXPOSURE:null
error 0:200 lightcurve/LIGHTCURVE/EXPOSURE:unit
error 0:200 lightcurve/LIGHTCURVE/EXPOSURE:limit
warning 0:201 lightcurve/LIGHTCURVE/TELAPSE:presence
error 0:201 lightcurve/LIGHTCURVE/TELAPSE:type
error 0:201 lightcurve/LIGHTCURVE/TELAPSE:null
error 0:201 lightcurve/LIGHTCURVE/TELAPSE:unit
error 0:201 lightcurve/LIGHTCURVE/TELAPSE:limit
error 0:202 lightcurve/LIGHTCURVE/LIVETIME:type
error 0:202 lightcurve/LIGHTCURVE/LIVETIME:null
error 0:202 lightcurve/LIGHTCURVE/LIVETIME:unit
error 0:202 lightcurve/LIGHTCURVE/LIVETIME:limit
error 0:203 lightcurve/LIGHTCURVE/DEADC:type
error 0:203 lightcurve/LIGHTCURVE/DEADC:null
error 0:203 lightcurve/LIGHTCURVE/DEADC:unit
error 0:203 lightcurve/LIGHTCURVE/DEADC:limit
error 0:204 lightcurve/LIGHTCURVE/TIMEDEL:type
error 0:204 lightcurve/LIGHTCURVE/TIMEDEL:null
error 0:204 lightcurve/LIGHTCURVE/TIMEDEL:unit
error 0:204 lightcurve/LIGHTCURVE/TIMEDEL:limit
error 0:205 lightcurve/LIGHTCURVE/TIMEPIXR:type
error 0:205 lightcurve/LIGHTCURVE/TIMEPIXR:null
error 0:205 lightcurve/LIGHTCURVE/TIMEPIXR:unit
error 0:205 lightcurve/LIGHTCURVE/TIMEPIXR:limit
error 0:206 lightcurve/LIGHTCURVE/TIERRELA:type
error 0:206 lightcurve/LIGHTCURVE/TIERRELA:unit
error 0:207 lightcurve/LIGHTCURVE/TIERABSO:type
error 0:207 lightcurve/LIGHTCURVE/TIERABSO:unit
error 0:208 lightcurve/LIGHTCURVE/INT_TIME:type
error 0:208 lightcurve/LIGHTCURVE/INT_TIME:null
error 0:208 lightcurve/LIGHTCURVE/INT_TIME:unit
error 0:208 lightcurve/LIGHTCURVE/INT_TIME:limit
error 0:209 lightcurve/LIGHTCURVE/READTIME:type
error 0:209 lightcurve/LIGHTCURVE/READTIME:null
error 0:209 lightcurve/LIGHTCURVE/READTIME:unit
error 0:209 lightcurve/LIGHTCURVE/READTIME:limit
error 0:210 lightcurve/LIGHTCURVE/FRAMETIM:type
error 0:210 lightcurve/LIGHTCURVE/FRAMETIM:null
error 0:210 lightcurve/LIGHTCURVE/FRAMETIM:unit
error 0:210 lightcurve/LIGHTCURVE/FRAMETIM:limit
error 0:211 lightcurve/LIGHTCURVE/NUM_FRM:type
error 0:211 lightcurve/LIGHTCURVE/NUM_FRM:null
error 0:211 lightcurve/LIGHTCURVE/NUM_FRM:limit
error 0:223 lightcurve/LIGHTCURVE/BACKAPP:type
error 0:223 lightcurve/LIGHTCURVE/BACKAPP:null
error 0:224 lightcurve/LIGHTCURVE/DEADAPP:type
error 0:224 lightcurve/LIGHTCURVE/DEADAPP:null
error 0:225 lightcurve/LIGHTCURVE/VIGNAPP:type
error 0:225 lightcurve/LIGHTCURVE/VIGNAPP:null
error 0:226 lightcurve/LIGHTCURVE/GAIN:type
error 0:226 lightcurve/LIGHTCURVE/GAIN:null
error 0:226 lightcurve/LIGHTCURVE/GAIN:limit
error 0:227 lightcurve/LIGHTCURVE/GAINA:type
error 0:227 lightcurve/LIGHTCURVE/GAINA:null
error 0:227 lightcurve/LIGHTCURVE/GAINA:limit
error 0:228 lightcurve/LIGHTCURVE/GAINB:type
error 0:228 lightcurve/LIGHTCURVE/GAINB:null
error 0:228 lightcurve/LIGHTCURVE/GAINB:limit
error 0:229 lightcurve/LIGHTCURVE/GAINC:type
error 0:229 lightcurve/LIGHTCURVE/GAINC:null
error 0:229 lightcurve/LIGHTCURVE/GAINC:limit
error 0:230 lightcurve/LIGHTCURVE/GAIND:type
error 0:230 lightcurve/LIGHTCURVE/GAIND:null
error 0:230 lightcurve/LIGHTCURVE/GAIND:limit
error 0:231 lightcurve/LIGHTCURVE/READNOIS:type
error 0:231 lightcurve/LIGHTCURVE/READNOIS:null
error 0:231 lightcurve/LIGHTCURVE/READNOIS:limit
error 0:232 lightcurve/LIGHTCURVE/READNOIA:type
error 0:232 lightcurve/LIGHTCURVE/READNOIA:null
error 0:232 lightcurve/LIGHTCURVE/READNOIA:limit
error 0:233 lightcurve/LIGHTCURVE/READNOIB:type
error 0:233 lightcurve/LIGHTCURVE/READNOIB:null
error 0:233 lightcurve/LIGHTCURVE/READNOIB:limit
error 0:234 lightcurve/LIGHTCURVE/READNOIC:type
error 0:234 lightcurve/LIGHTCURVE/READNOIC:null
error 0:234 lightcurve/LIGHTCURVE/READNOIC:limit
error 0:235 lightcurve/LIGHTCURVE/READNOID:type
error 0:235 lightcurve/LIGHTCURVE/READNOID:null
error 0:235 lightcurve/LIGHTCURVE/READNOID:limit
error 0:236 lightcurve/LIGHTCURVE/MEANBLCK:type
error 0:236 lightcurve/LIGHTCURVE/MEANBLCK:null
error 0:237 lightcurve/LIGHTCURVE/MEANBLCA:type
error 0:237 lightcurve/LIGHTCURVE/MEANBLCA:null
error 0:238 lightcurve/LIGHTCURVE/MEANBLCB:type
error 0:238 lightcurve/LIGHTCURVE/MEANBLCB:null
error 0:239 lightcurve/LIGHTCURVE/MEANBLCC:type
error 0:239 lightcurve/LIGHTCURVE/MEANBLCC:null
error 0:240 lightcurve/LIGHTCURVE/MEANBLCD:type
error 0:240 lightcurve/LIGHTCURVE/MEANBLCD:null
error 0:241 lightcurve/LIGHTCURVE/NREADOUT:type
error 0:241 lightcurve/LIGHTCURVE/NREADOUT:null
error 0:241 lightcurve/LIGHTCURVE/NREADOUT:limit
error 0:242 lightcurve/LIGHTCURVE/TIMSLICE:type
error 0:242 lightcurve/LIGHTCURVE/TIMSLICE:null
error 0:242 lightcurve/LIGHTCURVE/TIMSLICE:limit
error 0:243 lightcurve/LIGHTCURVE/FXDOFF:type
error 0:243 lightcurve/LIGHTCURVE/FXDOFF:null
error 0:244 lightcurve/LIGHTCURVE/LCFXDOFF:type
error 0:244 lightcurve/LIGHTCURVE/LCFXDOFF:null
error 0:245 lightcurve/LIGHTCURVE/SCFXDOFF:type
error 0:245 lightcurve/LIGHTCURVE/SCFXDOFF:null
error 0:246 lightcurve/LIGHTCURVE/TMOFST*:type
error 0:246 lightcurve/LIGHTCURVE/TMOFST*:null
error 0:251 lightcurve/LIGHTCURVE/CDPP*:type
error 0:251 lightcurve/LIGHTCURVE/CDPP*:limit
error 0:252 lightcurve/LIGHTCURVE/CROWDSAP:type
error 0:252 lightcurve/LIGHTCURVE/CROWDSAP:unit
error 0:252 lightcurve/LIGHTCURVE/CROWDSAP:limit
error 0:253 lightcurve/LIGHTCURVE/FLFRCSAP:type
error 0:253 lightcurve/LIGHTCURVE/FLFRCSAP:unit
error 0:253 lightcurve/LIGHTCURVE/FLFRCSAP:limit
error 0:254 lightcurve/LIGHTCURVE/NSPSDDET:type
error 0:254 lightcurve/LIGHTCURVE/NSPSDDET:limit
error 0:255 lightcurve/LIGHTCURVE/NSPSDCOR:type
error 0:255 lightcurve/LIGHTCURVE/NSPSDCOR:limit
error 0:256 lightcurve/LIGHTCURVE/PDCVAR:type
error 0:256 lightcurve/LIGHTCURVE/PDCVAR:limit
error 0:257 lightcurve/LIGHTCURVE/PDCMETHD:type
error 0:257 lightcurve/LIGHTCURVE/PDCMETHD:null
error 0:258 lightcurve/LIGHTCURVE/NUMBAND:type
error 0:258 lightcurve/LIGHTCURVE/NUMBAND:null
error 0:258 lightcurve/LIGHTCURVE/NUMBAND:limit
error 0:259 lightcurve/LIGHTCURVE/FITTYPE[b]:type
error 0:259 lightcurve/LIGHTCURVE/FITTYPE[b]:null
error 0:260 lightcurve/LIGHTCURVE/PR_GOOD[b]:type
error 0:261 lightcurve/LIGHTCURVE/PR_WGHT[b]:type
error 0:262 lightcurve/LIGHTCURVE/PDC_TOT:type
error 0:263 lightcurve/LIGHTCURVE/PDC_TOTP:type
error 0:264 lightcurve/LIGHTCURVE/PDC_COR:type
error 0:265 lightcurve/LIGHTCURVE/PDC_CORP:type
error 0:266 lightcurve/LIGHTCURVE/PDC_VAR:type
error 0:267 lightcurve/LIGHTCURVE/PDC_VARP:type
error 0:268 lightcurve/LIGHTCURVE/PDC_NOI:type
error 0:269 lightcurve/LIGHTCURVE/PDC_NOIP:type
error 0:270 lightcurve/LIGHTCURVE/PDC_EPT:type
error 0:271 lightcurve/LIGHTCURVE/PDC_EPTP:type
error 0:317 lightcurve/LIGHTCURVE/FILTER:presence
error 0:317 lightcurve/LIGHTCURVE/FILTER:type
error 0:317 lightcurve/LIGHTCURVE/FILTER:null
error 0:317 lightcurve/LIGHTCURVE/FILTER:nonempty
error 0:318 lightcurve/LIGHTCURVE:rows
error 0:321 lightcurve/LIGHTCURVE/TIME:presence
error 0:321 lightcurve/LIGHTCURVE/TIME:type
error 0:321 lightcurve/LIGHTCURVE/TIME:shape
error 0:321 lightcurve/LIGHTCURVE/TIME:unit
error 0:321 lightcurve/LIGHTCURVE/TIME:order
error 0:322 lightcurve/LIGHTCURVE/TIMECORR:type
error 0:322 lightcurve/LIGHTCURVE/TIMECORR:shape
error 0:322 lightcurve/LIGHTCURVE/TIMECORR:unit
error 0:323 lightcurve/LIGHTCURVE/CADENCENO:type
error 0:323 lightcurve/LIGHTCURVE/CADENCENO:shape
error 0:323 lightcurve/LIGHTCURVE/CADENCENO:null
error 0:323 lightcurve/LIGHTCURVE/CADENCENO:order
error 0:324 lightcurve/LIGHTCURVE/FLUX:type
error 0:324 lightcurve/LIGHTCURVE/FLUX:shape
error 0:324 lightcurve/LIGHTCURVE/FLUX:unit
error 0:325 lightcurve/LIGHTCURVE/FLUX_ERR:type
error 0:325 lightcurve/LIGHTCURVE/FLUX_ERR:shape
error 0:325 lightcurve/LIGHTCURVE/FLUX_ERR:unit
error 0:325 lightcurve/LIGHTCURVE/FLUX_ERR:limit
error 0:326 lightcurve/LIGHTCURVE/SAP_FLUX:type
error 0:326 lightcurve/LIGHTCURVE/SAP_FLUX:shape
error 0:326 lightcurve/LIGHTCURVE/SAP_FLUX:unit
error 0:327 lightcurve/LIGHTCURVE/SAP_FLUX_ERR:type
error 0:327 lightcurve/LIGHTCURVE/SAP_FLUX_ERR:shape
error 0:327 lightcurve/LIGHTCURVE/SAP_FLUX_ERR:unit
error 0:327 lightcurve/LIGHTCURVE/SAP_FLUX_ERR:limit
error 0:328 lightcurve/LIGHTCURVE/SAP_BKG:type
error 0:328 lightcurve/LIGHTCURVE/SAP_BKG:shape
error 0:328 lightcurve/LIGHTCURVE/SAP_BKG:unit
error 0:329 lightcurve/LIGHTCURVE/SAP_BKG_ERR:type
error 0:329 lightcurve/LIGHTCURVE/SAP_BKG_ERR:shape
error 0:329 lightcurve/LIGHTCURVE/SAP_BKG_ERR:unit
error 0:329 lightcurve/LIGHTCURVE/SAP_BKG_ERR:limit
error 0:330 lightcurve/LIGHTCURVE/PDCSAP_FLUX:type
error 0:330 lightcurve/LIGHTCURVE/PDCSAP_FLUX:shape
error 0:330 lightcurve/LIGHTCURVE/PDCSAP_FLUX:unit
error 0:331 lightcurve/LIGHTCURVE/PDCSAP_FLUX_ERR:type
error 0:331 lightcurve/LIGHTCURVE/PDCSAP_FLUX_ERR:shape
error 0:331 lightcurve/LIGHTCURVE/PDCSAP_FLUX_ERR:unit
error 0:331 lightcurve/LIGHTCURVE/PDCSAP_FLUX_ERR:limit
error 0:333 lightcurve/LIGHTCURVE/QUALITY:type
error 0:333 lightcurve/LIGHTCURVE/QUALITY:shape
error 0:333 lightcurve/LIGHTCURVE/QUALITY:null
error 0:333 lightcurve/LIGHTCURVE/QUALITY:bits
error 0:335 lightcurve/LIGHTCURVE/SAP_QUALITY:type
error 0:335 lightcurve/LIGHTCURVE/SAP_QUALITY:shape
error 0:335 lightcurve/LIGHTCURVE/SAP_QUALITY:null
error 0:335 lightcurve/LIGHTCURVE/SAP_QUALITY:bits
error 0:337 lightcurve/LIGHTCURVE/PSF_CENTR[k]:type
error 0:337 lightcurve/LIGHTCURVE/PSF_CENTR[k]:shape
error 0:337 lightcurve/LIGHTCURVE/PSF_CENTR[k]:unit
error 0:338 lightcurve/LIGHTCURVE/PSF_CENTR[k]_ERR:type
error 0:338 lightcurve/LIGHTCURVE/PSF_CENTR[k]_ERR:shape
error 0:338 lightcurve/LIGHTCURVE/PSF_CENTR[k]_ERR:unit
error 0:338 lightcurve/LIGHTCURVE/PSF_CENTR[k]_ERR:limit
error 0:339 lightcurve/LIGHTCURVE/MOM_CENTR[k]:type
error 0:339 lightcurve/LIGHTCURVE/MOM_CENTR[k]:shape
error 0:339 lightcurve/LIGHTCURVE/MOM_CENTR[k]:unit
error 0:340 lightcurve/LIGHTCURVE/MOM_CENTR[k]_ERR:type
error 0:340 lightcurve/LIGHTCURVE/MOM_CENTR[k]_ERR:shape
error 0:340 lightcurve/LIGHTCURVE/MOM_CENTR[k]_ERR:unit
error 0:340 lightcurve/LIGHTCURVE/MOM_CENTR[k]_ERR:limit
error 0:341 lightcurve/LIGHTCURVE/POS_CORR[k]:type
error 0:341 lightcurve/LIGHTCURVE/POS_CORR[k]:shape
error 0:341 lightcurve/LIGHTCURVE/POS_CORR[k]:unit
error 0:114 lightcurve/LIGHTCURVE:exists-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ
error 7:77 lightcurve/LIGHTCURVE:DATE-BEG-DATE-END
error 7:78 lightcurve/LIGHTCURVE:MJD-BEG-MJD-END
error 7:79 lightcurve/LIGHTCURVE:DATE-BEG-MJD-BEG
error 7:80 lightcurve/LIGHTCURVE:DATE-END-MJD-END
error 0:213 lightcurve/LIGHTCURVE:exists-DATE-BEG-MJD-BEG
error 0:214 lightcurve/LIGHTCURVE:exists-DATE-END-MJD-END
error 0:215 lightcurve/LIGHTCURVE:exists-DATE-AVG-MJD-MID
error 0:216 lightcurve/LIGHTCURVE:FRAMETIM-INT_TIME-READTIME
error 0:217 lightcurve/LIGHTCURVE:TIMEDEL-NUM_FRM-FRAMETIM
error 0:218 lightcurve/LIGHTCURVE:LIVETIME-TSTOP-TSTART-DEADC
error 0:344 lightcurve/LIGHTCURVE:exists-FLUX-SAP_FLUX
error 0:345 lightcurve/LIGHTCURVE:min-TIME-TSTART-max-TSTOP
warning 0:312 lightcurve/LIGHTCURVE:undeclared-keyword
error 0:312 lightcurve/LIGHTCURVE:undeclared-column
error 0:349 lightcurve/APERTURE:kind
error 0:349 lightcurve/APERTURE:match
error 0:100 lightcurve/APERTURE/TELESCOP:presence
error 0:100 lightcurve/APERTURE/TELESCOP:type
error 0:100 lightcurve/APERTURE/TELESCOP:null
error 0:100 lightcurve/APERTURE/TELESCOP:in
error 0:101 lightcurve/APERTURE/INSTRUME:presence
error 0:101 lightcurve/APERTURE/INSTRUME:type
error 0:101 lightcurve/APERTURE/INSTRUME:null
error 0:101 lightcurve/APERTURE/INSTRUME:nonempty
error 0:102 lightcurve/APERTURE/OBJECT:presence
error 0:102 lightcurve/APERTURE/OBJECT:type
error 0:102 lightcurve/APERTURE/OBJECT:null
error 0:102 lightcurve/APERTURE/OBJECT:nonempty
error 0:103 lightcurve/APERTURE/RADESYS:presence
error 0:103 lightcurve/APERTURE/RADESYS:type
error 0:103 lightcurve/APERTURE/RADESYS:null
error 0:103 lightcurve/APERTURE/RADESYS:in
error 0:104 lightcurve/APERTURE/EQUINOX:presence
error 0:104 lightcurve/APERTURE/EQUINOX:type
error 0:104 lightcurve/APERTURE/EQUINOX:null
error 0:104 lightcurve/APERTURE/EQUINOX:unit
error 0:104 lightcurve/APERTURE/EQUINOX:in
error 0:105 lightcurve/APERTURE/RA_TARG:type
error 0:105 lightcurve/APERTURE/RA_TARG:unit
error 0:105 lightcurve/APERTURE/RA_TARG:limit
error 0:106 lightcurve/APERTURE/DEC_TARG:type
error 0:106 lightcurve/APERTURE/DEC_TARG:unit
error 0:106 lightcurve/APERTURE/DEC_TARG:limit
error 0:107 lightcurve/APERTURE/RA_OBJ:type
error 0:107 lightcurve/APERTURE/RA_OBJ:unit
error 0:107 lightcurve/APERTURE/RA_OBJ:limit
error 0:108 lightcurve/APERTURE/DEC_OBJ:type
error 0:108 lightcurve/APERTURE/DEC_OBJ:unit
error 0:108 lightcurve/APERTURE/DEC_OBJ:limit
error 0:109 lightcurve/APERTURE/TICID:type
error 0:109 lightcurve/APERTURE/TICID:null
error 0:109 lightcurve/APERTURE/TICID:limit
error 0:110 lightcurve/APERTURE/KEPLERID:type
error 0:110 lightcurve/APERTURE/KEPLERID:null
error 0:110 lightcurve/APERTURE/KEPLERID:limit
error 0:111 lightcurve/APERTURE/SIMDATA:type
error 0:111 lightcurve/APERTURE/SIMDATA:null
error 0:112 lightcurve/APERTURE/INHERIT:type
error 0:112 lightcurve/APERTURE/INHERIT:null
error 6:78 lightcurve/APERTURE/WCSAXES:type
error 6:78 lightcurve/APERTURE/WCSAXES:null
error 6:78 lightcurve/APERTURE/WCSAXES:limit
error 6:79 lightcurve/APERTURE/CTYPE[i]:type
error 6:79 lightcurve/APERTURE/CTYPE[i]:null
error 6:79 lightcurve/APERTURE/CTYPE[i]:matches
error 6:80 lightcurve/APERTURE/CUNIT[i]:type
error 6:80 lightcurve/APERTURE/CUNIT[i]:null
error 6:80 lightcurve/APERTURE/CUNIT[i]:value
error 6:81 lightcurve/APERTURE/CRPIX[i]:type
error 6:81 lightcurve/APERTURE/CRPIX[i]:null
error 6:81 lightcurve/APERTURE/CRPIX[i]:unit
error 6:82 lightcurve/APERTURE/CRVAL[i]:type
error 6:82 lightcurve/APERTURE/CRVAL[i]:null
error 6:82 lightcurve/APERTURE/CRVAL[i]:unit
error 6:83 lightcurve/APERTURE/CDELT[i]:type
error 6:83 lightcurve/APERTURE/CDELT[i]:null
error 6:83 lightcurve/APERTURE/CDELT[i]:unit
error 6:84 lightcurve/APERTURE/PC[i]_[j]:type
error 6:84 lightcurve/APERTURE/PC[i]_[j]:null
error 6:84 lightcurve/APERTURE/PC[i]_[j]:unit
error 6:85 lightcurve/APERTURE/CD[i]_[j]:type
error 6:85 lightcurve/APERTURE/CD[i]_[j]:null
error 6:85 lightcurve/APERTURE/CD[i]_[j]:unit
error 6:86 lightcurve/APERTURE/LONPOLE:type
error 6:86 lightcurve/APERTURE/LONPOLE:null
error 6:86 lightcurve/APERTURE/LONPOLE:unit
error 6:87 lightcurve/APERTURE/LATPOLE:type
error 6:87 lightcurve/APERTURE/LATPOLE:null
error 6:87 lightcurve/APERTURE/LATPOLE:unit
error 0:276 lightcurve/APERTURE/WCSNAMEP:type
error 0:276 lightcurve/APERTURE/WCSNAMEP:null
error 0:276 lightcurve/APERTURE/WCSNAMEP:value
error 0:277 lightcurve/APERTURE/WCSAXESP:type
error 0:277 lightcurve/APERTURE/WCSAXESP:null
error 0:277 lightcurve/APERTURE/WCSAXESP:value
error 0:278 lightcurve/APERTURE/CTYPE[i]P:type
error 0:278 lightcurve/APERTURE/CTYPE[i]P:null
error 0:279 lightcurve/APERTURE/CUNIT[i]P:type
error 0:279 lightcurve/APERTURE/CUNIT[i]P:null
error 0:280 lightcurve/APERTURE/CRPIX[i]P:type
error 0:280 lightcurve/APERTURE/CRPIX[i]P:null
error 0:281 lightcurve/APERTURE/CRVAL[i]P:type
error 0:281 lightcurve/APERTURE/CRVAL[i]P:null
error 0:282 lightcurve/APERTURE/CDELT[i]P:type
error 0:282 lightcurve/APERTURE/CDELT[i]P:null
error 0:283 lightcurve/APERTURE/NPIXSAP:type
error 0:283 lightcurve/APERTURE/NPIXSAP:null
error 0:283 lightcurve/APERTURE/NPIXSAP:value
error 0:284 lightcurve/APERTURE/NPIXMISS:type
error 0:284 lightcurve/APERTURE/NPIXMISS:null
error 0:284 lightcurve/APERTURE/NPIXMISS:limit
error 0:349 lightcurve/APERTURE:type
error 0:349 lightcurve/APERTURE:shape
error 0:349 lightcurve/APERTURE:null
error 0:349 lightcurve/APERTURE:bits
error 0:114 lightcurve/APERTURE:exists-RA_TARG-DEC_TARG-RA_OBJ-DEC_OBJ
error 6:89 lightcurve/APERTURE:exists-CD1_1-CDELT1
error 6:90 lightcurve/APERTURE:exists-CD1_1-PC1_1
error 0:275 lightcurve/APERTURE:exists-WCSAXES-CTYPE1-CTYPE2-CUNIT1-CUNIT2-CRPIX1-CRPIX2-CRVAL1-CRVAL2-CDELT1-CDELT2-PC1_1-PC1_2-PC2_1-PC2_2-CD1_1-CD1_2-CD2_1-CD2_2-LONPOLE-LATPOLE
warning 0:349 lightcurve/APERTURE:undeclared-keyword
warning 0:360 lightcurve:filename
info 0:21 F1609
"""

SPEC = Spec(
    "mast.lightcurve",
    "1.0.0",
    sources=(
        "mast/lightcurve.specc",
        "mast/collection.specc",
        "mast/guidelines.specc",
        "std/fits.specc",
        "std/provenance.specc",
        "std/spectral.specc",
        "std/wcs.specc",
        "std/time.specc",
    ),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
