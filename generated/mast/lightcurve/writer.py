"""Writer of mast.lightcurve 1.0.0: Light curves of Kepler, K2 and TESS targets, delivered to the archive as high-level science products: the archive's own keywords, around the layout that the missions gave their light curves.

Made by specc from mast/lightcurve.specc (sha256 4b72dac20afa). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _runtime.expressions import lower
from _writing import (
    ArrayLike,
    FitsProduct,
    ImageHdu,
    Instant,
    PrimaryHdu,
    TableHdu,
    TableLike,
    column,
    columns,
    field,
    hdu,
    keyword,
    keywords,
    pixels,
    template,
)

Frame = Literal["ICRS", "FK5", "FK4", "FK4-NO-E"]
TimeScale = Literal["TAI", "TT", "TDT", "ET", "IAT", "UT1", "UTC", "GMT", "UT()", "GPS", "TCG", "TCB", "TDB", "LOCAL"]
LightcurveLightcurve_TIMEREF = Literal["SOLARSYSTEM", "LOCAL", "GEOCENTRIC"]
_ALIASES = {
    "e-/s": "electron/s",
    "BJD - 2457000, days": "d",
    "BJD - 2454833, days": "d",
    "BJD - 2454833": "d",
    "pixels": "pixel",
    "PIXEL": "pixel",
}


class LightcurvePrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY."""

    HLSPID: str = keyword("HLSPID", "string", comment="name of the collection")  # lightcurve.specc:108
    HLSPNAME: str | None = keyword(
        "HLSPNAME", "string", comment="title of the collection", default=None
    )  # lightcurve.specc:109
    HLSPLEAD: str | None = keyword(
        "HLSPLEAD", "string", comment="who leads the collection", default=None
    )  # lightcurve.specc:110
    HLSPTARG: str = keyword("HLSPTARG", "string", comment="target, as the collection calls it")  # lightcurve.specc:111
    HLSPVER: str | float = keyword("HLSPVER", "string|float", comment="version of the product")  # lightcurve.specc:112
    DOI: str = keyword("DOI", "string", comment="digital object identifier of the collection")  # lightcurve.specc:113
    LICENSE: str = keyword(
        "LICENSE", "string", comment="licence", init=False, default="CC BY 4.0"
    )  # lightcurve.specc:114
    LICENURL: str = keyword(
        "LICENURL",
        "string",
        comment="text of the licence",
        init=False,
        default="https://creativecommons.org/licenses/by/4.0/",
    )  # lightcurve.specc:115
    PROPOSID: str | None = keyword(
        "PROPOSID", "string", comment="proposal behind the data", default=None
    )  # lightcurve.specc:116
    REFERENC: str | None = keyword(
        "REFERENC", "string", comment="paper behind the data", default=None
    )  # lightcurve.specc:117
    FILENAME: str | None = keyword(
        "FILENAME", "string", comment="name of this file", derive=lambda h: h.file.name, init=False, default=None
    )  # lightcurve.specc:118
    SIMULATD: bool | None = keyword(
        "SIMULATD", "bool", comment="the data are simulated", default=None
    )  # lightcurve.specc:119
    NEXTEND: int | None = keyword(
        "NEXTEND",
        "int",
        comment="extensions of this file",
        derive=lambda h: h.file.extensions,
        init=False,
        default=None,
    )  # lightcurve.specc:176
    DATE: Instant = keyword("DATE", "date|datetime", comment="when the file was written")  # lightcurve.specc:177
    ORIGIN: str | None = keyword(
        "ORIGIN", "string", comment="institution that wrote the file", default=None
    )  # lightcurve.specc:178
    CREATOR: str | None = keyword(
        "CREATOR", "string", comment="program that wrote the file", default=None
    )  # lightcurve.specc:179
    PROCVER: str | None = keyword("PROCVER", "string", comment="its version", default=None)  # lightcurve.specc:180
    FILEVER: str | None = keyword(
        "FILEVER", "string", comment="version of the layout", default=None
    )  # lightcurve.specc:181
    TIMVERSN: str | None = keyword(
        "TIMVERSN", "string", comment="convention of the times", default=None
    )  # lightcurve.specc:182
    DATA_REL: int | None = keyword("DATA_REL", "int", comment="data release", default=None)  # lightcurve.specc:183
    MISSION: str | None = keyword("MISSION", "string", comment="mission", default=None)  # lightcurve.specc:184
    SECTOR: int | None = keyword("SECTOR", "int", comment="TESS sector", default=None)  # lightcurve.specc:185
    CAMERA: int | None = keyword("CAMERA", "int", comment="TESS camera", default=None)  # lightcurve.specc:186
    CCD: int | None = keyword("CCD", "int", comment="TESS detector of the camera", default=None)  # lightcurve.specc:187
    PXTABLE: int | None = keyword("PXTABLE", "int", comment="TESS pixel table", default=None)  # lightcurve.specc:188
    CRMITEN: bool | None = keyword(
        "CRMITEN", "bool", comment="cosmic rays were removed on board", default=None
    )  # lightcurve.specc:189
    CRBLKSZ: int | None = keyword(
        "CRBLKSZ", "int", comment="exposures in a block of that", default=None
    )  # lightcurve.specc:190
    CRSPOC: bool | None = keyword(
        "CRSPOC", "bool", comment="cosmic rays were removed on the ground", default=None
    )  # lightcurve.specc:191
    CAMPAIGN: int | None = keyword("CAMPAIGN", "int", comment="K2 campaign", default=None)  # lightcurve.specc:192
    QUARTER: int | None = keyword("QUARTER", "int", comment="Kepler quarter", default=None)  # lightcurve.specc:193
    SEASON: int | None = keyword("SEASON", "int", comment="Kepler season", default=None)  # lightcurve.specc:194
    CHANNEL: int | None = keyword("CHANNEL", "int", comment="Kepler channel", default=None)  # lightcurve.specc:195
    SKYGROUP: int | None = keyword(
        "SKYGROUP", "int", comment="Kepler channel, whatever the roll", default=None
    )  # lightcurve.specc:196
    MODULE: int | None = keyword("MODULE", "int", comment="Kepler module", default=None)  # lightcurve.specc:197
    OUTPUT: int | None = keyword(
        "OUTPUT", "int", comment="Kepler output of the module", default=None
    )  # lightcurve.specc:198
    OBSMODE: Literal["long cadence", "short cadence"] | None = keyword(
        "OBSMODE", "string", comment="Kepler cadence", default=None
    )  # lightcurve.specc:199
    TTABLEID: int | None = keyword(
        "TTABLEID", "int", comment="Kepler target table", default=None
    )  # lightcurve.specc:200
    TSTART: float | None = keyword(
        "TSTART", "float", comment="start, days from the reference", unit="d", default=None
    )  # lightcurve.specc:201
    TSTOP: float | None = keyword(
        "TSTOP", "float", comment="end, days from the reference", unit="d", default=None
    )  # lightcurve.specc:202
    DATE_OBS: Instant | None = keyword(
        "DATE-OBS", "date|datetime", comment="start, UTC", default=None
    )  # lightcurve.specc:203
    TELESCOP: str = keyword("TELESCOP", "string", comment="telescope")  # lightcurve.specc:124
    INSTRUME: str = keyword("INSTRUME", "string", comment="instrument")  # lightcurve.specc:125
    OBJECT: str = keyword("OBJECT", "string", comment="target")  # lightcurve.specc:126
    RADESYS: Frame = keyword("RADESYS", "string", comment="frame of celestial coordinates")  # lightcurve.specc:127
    EQUINOX: float | None = keyword(
        "EQUINOX", "float", comment="equinox; ICRS has none", unit="a", default=None
    )  # lightcurve.specc:128
    RA_TARG: float | None = keyword(
        "RA_TARG", "float", comment="right ascension", unit="deg", default=None
    )  # lightcurve.specc:129
    DEC_TARG: float | None = keyword(
        "DEC_TARG", "float", comment="declination", unit="deg", default=None
    )  # lightcurve.specc:130
    RA_OBJ: float | None = keyword(
        "RA_OBJ", "float", comment="right ascension, under the missions' name", unit="deg", default=None
    )  # lightcurve.specc:131
    DEC_OBJ: float | None = keyword(
        "DEC_OBJ", "float", comment="declination, under the missions' name", unit="deg", default=None
    )  # lightcurve.specc:132
    TICID: int | None = keyword(
        "TICID", "int", comment="number in the TESS catalogue", default=None
    )  # lightcurve.specc:133
    KEPLERID: int | None = keyword(
        "KEPLERID", "int", comment="number in the Kepler or K2 catalogue", default=None
    )  # lightcurve.specc:134
    SIMDATA: bool | None = keyword(
        "SIMDATA", "bool", comment="the data are simulated", default=None
    )  # lightcurve.specc:135
    INHERIT: bool | None = keyword(
        "INHERIT", "bool", comment="keywords of the primary header hold here too", default=None
    )  # lightcurve.specc:136
    PMRA: float | None = keyword(
        "PMRA", "float", comment="proper motion in right ascension", unit="arcsec/yr", default=None
    )  # lightcurve.specc:143
    PMDEC: float | None = keyword(
        "PMDEC", "float", comment="proper motion in declination", unit="arcsec/yr", default=None
    )  # lightcurve.specc:144
    PMTOTAL: float | None = keyword(
        "PMTOTAL", "float", comment="proper motion", unit="arcsec/yr", default=None
    )  # lightcurve.specc:145
    PARALLAX: float | None = keyword(
        "PARALLAX", "float", comment="parallax", unit="arcsec", default=None
    )  # lightcurve.specc:146
    GLON: float | None = keyword(
        "GLON", "float", comment="galactic longitude", unit="deg", default=None
    )  # lightcurve.specc:147
    GLAT: float | None = keyword(
        "GLAT", "float", comment="galactic latitude", unit="deg", default=None
    )  # lightcurve.specc:148
    TESSMAG: float | None = keyword(
        "TESSMAG", "float", comment="magnitude, TESS band", unit="mag", default=None
    )  # lightcurve.specc:149
    KEPMAG: float | None = keyword(
        "KEPMAG", "float", comment="magnitude, Kepler band", unit="mag", default=None
    )  # lightcurve.specc:150
    GMAG: float | None = keyword(
        "GMAG", "float", comment="magnitude, g", unit="mag", default=None
    )  # lightcurve.specc:151
    RMAG: float | None = keyword(
        "RMAG", "float", comment="magnitude, r", unit="mag", default=None
    )  # lightcurve.specc:152
    IMAG: float | None = keyword(
        "IMAG", "float", comment="magnitude, i", unit="mag", default=None
    )  # lightcurve.specc:153
    ZMAG: float | None = keyword(
        "ZMAG", "float", comment="magnitude, z", unit="mag", default=None
    )  # lightcurve.specc:154
    D51MAG: float | None = keyword(
        "D51MAG", "float", comment="magnitude, D51, 510 nm", unit="mag", default=None
    )  # lightcurve.specc:155
    JMAG: float | None = keyword(
        "JMAG", "float", comment="magnitude, J", unit="mag", default=None
    )  # lightcurve.specc:156
    HMAG: float | None = keyword(
        "HMAG", "float", comment="magnitude, H", unit="mag", default=None
    )  # lightcurve.specc:157
    KMAG: float | None = keyword(
        "KMAG", "float", comment="magnitude, K", unit="mag", default=None
    )  # lightcurve.specc:158
    GRCOLOR: float | None = keyword(
        "GRCOLOR", "float", comment="colour, g - r", unit="mag", default=None
    )  # lightcurve.specc:159
    JKCOLOR: float | None = keyword(
        "JKCOLOR", "float", comment="colour, J - K", unit="mag", default=None
    )  # lightcurve.specc:160
    GKCOLOR: float | None = keyword(
        "GKCOLOR", "float", comment="colour, g - K", unit="mag", default=None
    )  # lightcurve.specc:161
    EBMINUSV: float | None = keyword(
        "EBMINUSV", "float", comment="reddening, B - V", unit="mag", default=None
    )  # lightcurve.specc:162
    AV: float | None = keyword("AV", "float", comment="extinction, V", unit="mag", default=None)  # lightcurve.specc:163
    TEFF: float | None = keyword(
        "TEFF", "float", comment="effective temperature", unit="K", default=None
    )  # lightcurve.specc:164
    LOGG: float | None = keyword(
        "LOGG", "float", comment="surface gravity, decimal logarithm of cm/s2", default=None
    )  # lightcurve.specc:165
    FEH: float | None = keyword(
        "FEH", "float", comment="iron abundance, decimal logarithm relative to the Sun", default=None
    )  # lightcurve.specc:166
    MH: float | None = keyword(
        "MH", "float", comment="metallicity, decimal logarithm relative to the Sun", default=None
    )  # lightcurve.specc:167
    RADIUS: float | None = keyword(
        "RADIUS", "float", comment="radius, in that of the Sun", default=None
    )  # lightcurve.specc:168
    TICVER: int | None = keyword(
        "TICVER", "int", comment="version of the TESS catalogue", default=None
    )  # lightcurve.specc:169
    TMINDEX: int | None = keyword("TMINDEX", "int", comment="number in 2MASS", default=None)  # lightcurve.specc:170
    SCPID: int | None = keyword(
        "SCPID", "int", comment="number in the Stellar Classification Project", default=None
    )  # lightcurve.specc:171
    DATE_BEG: Instant | None = keyword("DATE-BEG", "datetime", comment="start", default=None)  # time.specc:48
    DATE_AVG: Instant | None = keyword("DATE-AVG", "datetime", comment="mean", default=None)  # time.specc:49
    DATE_END: Instant | None = keyword("DATE-END", "datetime", comment="end", default=None)  # time.specc:50
    MJD_BEG: float | None = keyword(
        "MJD-BEG", "float", comment="start, modified Julian date", unit="d", default=None
    )  # time.specc:51
    MJD_AVG: float | None = keyword(
        "MJD-AVG", "float", comment="mean, modified Julian date", unit="d", default=None
    )  # time.specc:52
    MJD_END: float | None = keyword(
        "MJD-END", "float", comment="end, modified Julian date", unit="d", default=None
    )  # time.specc:53
    OBSERVAT: str = keyword("OBSERVAT", "string", comment="observatory")  # lightcurve.specc:330
    FILTER: str | None = keyword("FILTER", "string", comment="band", default=None)  # lightcurve.specc:331
    TIMESYS: TimeScale | None = keyword("TIMESYS", "string", comment="time scale", default=None)  # lightcurve.specc:332
    XPOSURE: float | None = keyword(
        "XPOSURE", "float", comment="time on source", unit="s", default=None
    )  # lightcurve.specc:333


class LightcurveLightcurve(TableHdu, label="LIGHTCURVE", extname="LIGHTCURVE"):
    """one row a cadence."""

    data: TableLike = columns(
        column("TIME", "float64", unit="d", comment="middle of the cadence, barycentric, from BJDREFI + BJDREFF"),
        column("TIMECORR", "float32", unit="d", comment="barycentre less spacecraft", required=False),
        column("CADENCENO", "int32", comment="number of the cadence", required=False),
        column("FLUX", "float32", unit="e-/s", comment="flux", required=False),
        column("FLUX_ERR", "float32", unit="e-/s", comment="1-sigma uncertainty of FLUX", required=False),
        column("SAP_FLUX", "float32", unit="e-/s", comment="flux in the aperture", required=False),
        column("SAP_FLUX_ERR", "float32", unit="e-/s", comment="1-sigma uncertainty of SAP_FLUX", required=False),
        column("SAP_BKG", "float32", unit="e-/s", comment="background in the aperture, subtracted", required=False),
        column("SAP_BKG_ERR", "float32", unit="e-/s", comment="1-sigma uncertainty of SAP_BKG", required=False),
        column(
            "PDCSAP_FLUX", "float32", unit="e-/s", comment="flux, corrected for what all targets share", required=False
        ),
        column("PDCSAP_FLUX_ERR", "float32", unit="e-/s", comment="1-sigma uncertainty of PDCSAP_FLUX", required=False),
        column("QUALITY", "int32", comment="what happened during the cadence", required=False),
        column("SAP_QUALITY", "int32", comment="what happened during the cadence", required=False),
        column(
            "PSF_CENTR[k]",
            "float64",
            unit="pixel",
            comment="centre, fitted: column, row",
            required=False,
            pattern=r"PSF_CENTR\d+",
        ),
        column(
            "PSF_CENTR[k]_ERR",
            "float32",
            unit="pixel",
            comment="1-sigma uncertainty of PSF_CENTR",
            required=False,
            pattern=r"PSF_CENTR\d+_ERR",
        ),
        column(
            "MOM_CENTR[k]",
            "float64",
            unit="pixel",
            comment="centre, flux-weighted: column, row",
            required=False,
            pattern=r"MOM_CENTR\d+",
        ),
        column(
            "MOM_CENTR[k]_ERR",
            "float32",
            unit="pixel",
            comment="1-sigma uncertainty of MOM_CENTR",
            required=False,
            pattern=r"MOM_CENTR\d+_ERR",
        ),
        column(
            "POS_CORR[k]",
            "float32",
            unit="pixel",
            comment="motion of the target: column, row",
            required=False,
            pattern=r"POS_CORR\d+",
        ),
        kw_only=False,
    )
    TELESCOP: str = keyword("TELESCOP", "string", comment="telescope")  # lightcurve.specc:124
    INSTRUME: str = keyword("INSTRUME", "string", comment="instrument")  # lightcurve.specc:125
    OBJECT: str = keyword("OBJECT", "string", comment="target")  # lightcurve.specc:126
    RADESYS: Frame = keyword("RADESYS", "string", comment="frame of celestial coordinates")  # lightcurve.specc:127
    EQUINOX: float | None = keyword(
        "EQUINOX", "float", comment="equinox; ICRS has none", unit="a", default=None
    )  # lightcurve.specc:128
    RA_TARG: float | None = keyword(
        "RA_TARG", "float", comment="right ascension", unit="deg", default=None
    )  # lightcurve.specc:129
    DEC_TARG: float | None = keyword(
        "DEC_TARG", "float", comment="declination", unit="deg", default=None
    )  # lightcurve.specc:130
    RA_OBJ: float | None = keyword(
        "RA_OBJ", "float", comment="right ascension, under the missions' name", unit="deg", default=None
    )  # lightcurve.specc:131
    DEC_OBJ: float | None = keyword(
        "DEC_OBJ", "float", comment="declination, under the missions' name", unit="deg", default=None
    )  # lightcurve.specc:132
    TICID: int | None = keyword(
        "TICID", "int", comment="number in the TESS catalogue", default=None
    )  # lightcurve.specc:133
    KEPLERID: int | None = keyword(
        "KEPLERID", "int", comment="number in the Kepler or K2 catalogue", default=None
    )  # lightcurve.specc:134
    SIMDATA: bool | None = keyword(
        "SIMDATA", "bool", comment="the data are simulated", default=None
    )  # lightcurve.specc:135
    INHERIT: bool | None = keyword(
        "INHERIT", "bool", comment="keywords of the primary header hold here too", default=None
    )  # lightcurve.specc:136
    TIMESYS: TimeScale = keyword("TIMESYS", "string", comment="time scale")  # lightcurve.specc:210
    TIMEUNIT: str = keyword(
        "TIMEUNIT", "string", comment="unit of times", init=False, default="d"
    )  # lightcurve.specc:211
    BJDREFI: int = keyword("BJDREFI", "int", comment="Julian date that times count from, days")  # lightcurve.specc:212
    BJDREFF: float = keyword("BJDREFF", "float", comment="the same, fraction of a day")  # lightcurve.specc:213
    TIMEREF: LightcurveLightcurve_TIMEREF | None = keyword(
        "TIMEREF", "string", comment="where light is timed", default=None
    )  # lightcurve.specc:214
    TASSIGN: str | None = keyword(
        "TASSIGN", "string", comment="where the clock stands", default=None
    )  # lightcurve.specc:215
    TSTART: float | None = keyword(
        "TSTART", "float", comment="start, days from the reference", unit="d", default=None
    )  # lightcurve.specc:216
    TSTOP: float | None = keyword(
        "TSTOP", "float", comment="end, days from the reference", unit="d", default=None
    )  # lightcurve.specc:217
    DATE_OBS: Instant | None = keyword(
        "DATE-OBS", "date|datetime", comment="start, UTC", default=None
    )  # lightcurve.specc:218
    MJD_MID: float | None = keyword(
        "MJD-MID", "float", comment="middle, modified Julian date", unit="d", default=None
    )  # lightcurve.specc:219
    LC_START: float | None = keyword(
        "LC_START", "float", comment="middle of the first cadence, modified Julian date", unit="d", default=None
    )  # lightcurve.specc:220
    LC_END: float | None = keyword(
        "LC_END", "float", comment="middle of the last cadence, modified Julian date", unit="d", default=None
    )  # lightcurve.specc:221
    DATE_BEG: Instant | None = keyword("DATE-BEG", "datetime", comment="start", default=None)  # time.specc:48
    DATE_AVG: Instant | None = keyword("DATE-AVG", "datetime", comment="mean", default=None)  # time.specc:49
    DATE_END: Instant | None = keyword("DATE-END", "datetime", comment="end", default=None)  # time.specc:50
    MJD_BEG: float | None = keyword(
        "MJD-BEG", "float", comment="start, modified Julian date", unit="d", default=None
    )  # time.specc:51
    MJD_AVG: float | None = keyword(
        "MJD-AVG", "float", comment="mean, modified Julian date", unit="d", default=None
    )  # time.specc:52
    MJD_END: float | None = keyword(
        "MJD-END", "float", comment="end, modified Julian date", unit="d", default=None
    )  # time.specc:53
    XPOSURE: float = keyword("XPOSURE", "float", comment="time on source", unit="s")  # lightcurve.specc:223
    EXPOSURE: float | None = keyword(
        "EXPOSURE", "float", comment="time on source, under the missions' name", unit="d", default=None
    )  # lightcurve.specc:224
    TELAPSE: float | None = keyword(
        "TELAPSE", "float", comment="from start to end", unit="d", default=None
    )  # lightcurve.specc:225
    LIVETIME: float | None = keyword(
        "LIVETIME", "float", comment="the same, less the dead time", unit="d", default=None
    )  # lightcurve.specc:226
    DEADC: float | None = keyword(
        "DEADC", "float", comment="part of the time that is not dead", default=None
    )  # lightcurve.specc:227
    TIMEDEL: float | None = keyword(
        "TIMEDEL", "float", comment="from one cadence to the next", unit="d", default=None
    )  # lightcurve.specc:228
    TIMEPIXR: float | None = keyword(
        "TIMEPIXR", "float", comment="where in a cadence its time stands: 0 start, 1 end", default=None
    )  # lightcurve.specc:229
    TIERRELA: float | None = keyword(
        "TIERRELA", "float", comment="error of times, relative", unit="d", default=None
    )  # lightcurve.specc:230
    TIERABSO: float | None = keyword(
        "TIERABSO", "float", comment="error of times, absolute", unit="d", default=None
    )  # lightcurve.specc:231
    INT_TIME: float | None = keyword(
        "INT_TIME", "float", comment="exposure of a frame", unit="s", default=None
    )  # lightcurve.specc:232
    READTIME: float | None = keyword(
        "READTIME", "float", comment="readout of a frame", unit="s", default=None
    )  # lightcurve.specc:233
    FRAMETIM: float | None = keyword(
        "FRAMETIM", "float", comment="both", unit="s", default=None
    )  # lightcurve.specc:234
    NUM_FRM: int | None = keyword("NUM_FRM", "int", comment="frames in a cadence", default=None)  # lightcurve.specc:235
    BACKAPP: bool | None = keyword(
        "BACKAPP", "bool", comment="the background is subtracted", default=None
    )  # lightcurve.specc:247
    DEADAPP: bool | None = keyword(
        "DEADAPP", "bool", comment="the dead time is corrected", default=None
    )  # lightcurve.specc:248
    VIGNAPP: bool | None = keyword(
        "VIGNAPP", "bool", comment="the vignetting is corrected", default=None
    )  # lightcurve.specc:249
    GAIN: float | None = keyword("GAIN", "float", comment="electrons a count", default=None)  # lightcurve.specc:250
    GAINA: float | None = keyword(
        "GAINA", "float", comment="electrons a count, output A", default=None
    )  # lightcurve.specc:251
    GAINB: float | None = keyword(
        "GAINB", "float", comment="electrons a count, output B", default=None
    )  # lightcurve.specc:252
    GAINC: float | None = keyword(
        "GAINC", "float", comment="electrons a count, output C", default=None
    )  # lightcurve.specc:253
    GAIND: float | None = keyword(
        "GAIND", "float", comment="electrons a count, output D", default=None
    )  # lightcurve.specc:254
    READNOIS: float | None = keyword(
        "READNOIS", "float", comment="read noise, electrons", default=None
    )  # lightcurve.specc:255
    READNOIA: float | None = keyword(
        "READNOIA", "float", comment="read noise, electrons, output A", default=None
    )  # lightcurve.specc:256
    READNOIB: float | None = keyword(
        "READNOIB", "float", comment="read noise, electrons, output B", default=None
    )  # lightcurve.specc:257
    READNOIC: float | None = keyword(
        "READNOIC", "float", comment="read noise, electrons, output C", default=None
    )  # lightcurve.specc:258
    READNOID: float | None = keyword(
        "READNOID", "float", comment="read noise, electrons, output D", default=None
    )  # lightcurve.specc:259
    MEANBLCK: int | None = keyword("MEANBLCK", "int", comment="black level", default=None)  # lightcurve.specc:260
    MEANBLCA: int | None = keyword(
        "MEANBLCA", "int", comment="black level, output A", default=None
    )  # lightcurve.specc:261
    MEANBLCB: int | None = keyword(
        "MEANBLCB", "int", comment="black level, output B", default=None
    )  # lightcurve.specc:262
    MEANBLCC: int | None = keyword(
        "MEANBLCC", "int", comment="black level, output C", default=None
    )  # lightcurve.specc:263
    MEANBLCD: int | None = keyword(
        "MEANBLCD", "int", comment="black level, output D", default=None
    )  # lightcurve.specc:264
    NREADOUT: int | None = keyword(
        "NREADOUT", "int", comment="readouts in a cadence", default=None
    )  # lightcurve.specc:265
    TIMSLICE: int | None = keyword(
        "TIMSLICE", "int", comment="time slice of the readout", default=None
    )  # lightcurve.specc:266
    FXDOFF: int | None = keyword(
        "FXDOFF", "int", comment="offset of the compression", default=None
    )  # lightcurve.specc:267
    LCFXDOFF: int | None = keyword(
        "LCFXDOFF", "int", comment="offset of the compression, long cadence", default=None
    )  # lightcurve.specc:268
    SCFXDOFF: int | None = keyword(
        "SCFXDOFF", "int", comment="offset of the compression, short cadence", default=None
    )  # lightcurve.specc:269
    TMOFST: Mapping[str, float] = keywords(
        "TMOFST*",
        "float",
        pattern="TMOFST[A-Z0-9_-]*",
        comment="delay of the readout of a camera and detector",
        default_factory=dict,
    )  # lightcurve.specc:270
    CDPP: Mapping[str, float] = keywords(
        "CDPP*",
        "float",
        pattern="CDPP[A-Z0-9_-]*",
        comment="scatter, parts in a million, over some hours",
        default_factory=dict,
    )  # lightcurve.specc:275
    CROWDSAP: float | None = keyword(
        "CROWDSAP", "float", comment="part of the flux that is the target's", default=None
    )  # lightcurve.specc:276
    FLFRCSAP: float | None = keyword(
        "FLFRCSAP", "float", comment="part of the target's flux in the aperture", default=None
    )  # lightcurve.specc:277
    NSPSDDET: int | None = keyword(
        "NSPSDDET", "int", comment="sudden dropouts found", default=None
    )  # lightcurve.specc:278
    NSPSDCOR: int | None = keyword(
        "NSPSDCOR", "int", comment="sudden dropouts corrected", default=None
    )  # lightcurve.specc:279
    PDCVAR: float | None = keyword(
        "PDCVAR", "float", comment="variability of the target", default=None
    )  # lightcurve.specc:280
    PDCMETHD: str | None = keyword("PDCMETHD", "string", comment="method", default=None)  # lightcurve.specc:281
    NUMBAND: int | None = keyword("NUMBAND", "int", comment="bands of scales", default=None)  # lightcurve.specc:282
    FITTYPE_b: Mapping[str, str] = keywords(
        "FITTYPE[b]", "string", pattern=r"FITTYPE\d+", comment="fit in band b", default_factory=dict
    )  # lightcurve.specc:283
    PR_GOOD_b: Mapping[str, float] = keywords(
        "PR_GOOD[b]", "float", pattern=r"PR_GOOD\d+", comment="how good the prior is in band b", default_factory=dict
    )  # lightcurve.specc:284
    PR_WGHT_b: Mapping[str, float] = keywords(
        "PR_WGHT[b]", "float", pattern=r"PR_WGHT\d+", comment="weight of the prior in band b", default_factory=dict
    )  # lightcurve.specc:285
    PDC_TOT: float | None = keyword("PDC_TOT", "float", comment="goodness, total", default=None)  # lightcurve.specc:286
    PDC_TOTP: float | None = keyword(
        "PDC_TOTP", "float", comment="goodness, total, as percentile", default=None
    )  # lightcurve.specc:287
    PDC_COR: float | None = keyword(
        "PDC_COR", "float", comment="goodness, correlation", default=None
    )  # lightcurve.specc:288
    PDC_CORP: float | None = keyword(
        "PDC_CORP", "float", comment="goodness, correlation, as percentile", default=None
    )  # lightcurve.specc:289
    PDC_VAR: float | None = keyword(
        "PDC_VAR", "float", comment="goodness, variability", default=None
    )  # lightcurve.specc:290
    PDC_VARP: float | None = keyword(
        "PDC_VARP", "float", comment="goodness, variability, as percentile", default=None
    )  # lightcurve.specc:291
    PDC_NOI: float | None = keyword("PDC_NOI", "float", comment="goodness, noise", default=None)  # lightcurve.specc:292
    PDC_NOIP: float | None = keyword(
        "PDC_NOIP", "float", comment="goodness, noise, as percentile", default=None
    )  # lightcurve.specc:293
    PDC_EPT: float | None = keyword(
        "PDC_EPT", "float", comment="goodness, Earth point", default=None
    )  # lightcurve.specc:294
    PDC_EPTP: float | None = keyword(
        "PDC_EPTP", "float", comment="goodness, Earth point, as percentile", default=None
    )  # lightcurve.specc:295
    FILTER: str = keyword("FILTER", "string", comment="band")  # lightcurve.specc:341


class LightcurveAperture(ImageHdu, label="APERTURE", extname="APERTURE"):
    """what each pixel was used for."""

    data: ArrayLike = pixels("int32", kw_only=False)  # [ny, nx]
    TELESCOP: str = keyword("TELESCOP", "string", comment="telescope")  # lightcurve.specc:124
    INSTRUME: str = keyword("INSTRUME", "string", comment="instrument")  # lightcurve.specc:125
    OBJECT: str = keyword("OBJECT", "string", comment="target")  # lightcurve.specc:126
    RADESYS: Frame = keyword("RADESYS", "string", comment="frame of celestial coordinates")  # lightcurve.specc:127
    EQUINOX: float | None = keyword(
        "EQUINOX", "float", comment="equinox; ICRS has none", unit="a", default=None
    )  # lightcurve.specc:128
    RA_TARG: float | None = keyword(
        "RA_TARG", "float", comment="right ascension", unit="deg", default=None
    )  # lightcurve.specc:129
    DEC_TARG: float | None = keyword(
        "DEC_TARG", "float", comment="declination", unit="deg", default=None
    )  # lightcurve.specc:130
    RA_OBJ: float | None = keyword(
        "RA_OBJ", "float", comment="right ascension, under the missions' name", unit="deg", default=None
    )  # lightcurve.specc:131
    DEC_OBJ: float | None = keyword(
        "DEC_OBJ", "float", comment="declination, under the missions' name", unit="deg", default=None
    )  # lightcurve.specc:132
    TICID: int | None = keyword(
        "TICID", "int", comment="number in the TESS catalogue", default=None
    )  # lightcurve.specc:133
    KEPLERID: int | None = keyword(
        "KEPLERID", "int", comment="number in the Kepler or K2 catalogue", default=None
    )  # lightcurve.specc:134
    SIMDATA: bool | None = keyword(
        "SIMDATA", "bool", comment="the data are simulated", default=None
    )  # lightcurve.specc:135
    INHERIT: bool | None = keyword(
        "INHERIT", "bool", comment="keywords of the primary header hold here too", default=None
    )  # lightcurve.specc:136
    WCSAXES: int | None = keyword("WCSAXES", "int", comment="number of world axes", default=None)  # wcs.specc:23
    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]", "string", pattern=r"CTYPE\d+", comment="coordinate and projection of axis i", default_factory=dict
    )  # wcs.specc:24
    CUNIT_i: Mapping[str, str] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i", default_factory=dict
    )  # wcs.specc:25
    CRPIX_i: Mapping[str, float] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        default_factory=dict,
    )  # wcs.specc:26
    CRVAL_i: Mapping[str, float] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        default_factory=dict,
    )  # wcs.specc:27
    CDELT_i: Mapping[str, float] = keywords(
        "CDELT[i]", "float", pattern=r"CDELT\d+", comment="step along axis i", unit="deg", default_factory=dict
    )  # wcs.specc:28
    PC_i_j: Mapping[str, float] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        default_factory=dict,
    )  # wcs.specc:29
    CD_i_j: Mapping[str, float] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        default_factory=dict,
    )  # wcs.specc:30
    LONPOLE: float | None = keyword(
        "LONPOLE", "float", comment="native longitude of the celestial pole", unit="deg", default=None
    )  # wcs.specc:31
    LATPOLE: float | None = keyword(
        "LATPOLE", "float", comment="native latitude of the celestial pole", unit="deg", default=None
    )  # wcs.specc:32
    WCSNAMEP: str | None = keyword(
        "WCSNAMEP", "string", comment="columns and rows of the detector", default=None
    )  # lightcurve.specc:300
    WCSAXESP: int | None = keyword("WCSAXESP", "int", comment="axes of that", default=None)  # lightcurve.specc:301
    CTYPE_i_P: Mapping[str, str] = keywords(
        "CTYPE[i]P", "string", pattern=r"CTYPE\d+P", comment="column or row", default_factory=dict
    )  # lightcurve.specc:302
    CUNIT_i_P: Mapping[str, str] = keywords(
        "CUNIT[i]P", "string", pattern=r"CUNIT\d+P", comment="unit of that", default_factory=dict
    )  # lightcurve.specc:303
    CRPIX_i_P: Mapping[str, float] = keywords(
        "CRPIX[i]P", "float", pattern=r"CRPIX\d+P", comment="reference pixel", default_factory=dict
    )  # lightcurve.specc:304
    CRVAL_i_P: Mapping[str, float] = keywords(
        "CRVAL[i]P", "float", pattern=r"CRVAL\d+P", comment="column or row of the reference pixel", default_factory=dict
    )  # lightcurve.specc:305
    CDELT_i_P: Mapping[str, float] = keywords(
        "CDELT[i]P", "float", pattern=r"CDELT\d+P", comment="step from pixel to pixel", default_factory=dict
    )  # lightcurve.specc:306
    NPIXSAP: int | None = keyword(
        "NPIXSAP", "int", comment="pixels in the optimal aperture", default=None
    )  # lightcurve.specc:307
    NPIXMISS: int | None = keyword(
        "NPIXMISS", "int", comment="pixels of it that were not collected", default=None
    )  # lightcurve.specc:308


class LightcurveAperture_2(ImageHdu, label="APERTURE", extname="APERTURE"):
    """what each pixel was used for."""

    data: ArrayLike = pixels("int32", kw_only=False)  # [ny, nx]
    TELESCOP: str = keyword("TELESCOP", "string", comment="telescope")  # lightcurve.specc:124
    INSTRUME: str = keyword("INSTRUME", "string", comment="instrument")  # lightcurve.specc:125
    OBJECT: str = keyword("OBJECT", "string", comment="target")  # lightcurve.specc:126
    RADESYS: Frame = keyword("RADESYS", "string", comment="frame of celestial coordinates")  # lightcurve.specc:127
    EQUINOX: float | None = keyword(
        "EQUINOX", "float", comment="equinox; ICRS has none", unit="a", default=None
    )  # lightcurve.specc:128
    RA_TARG: float | None = keyword(
        "RA_TARG", "float", comment="right ascension", unit="deg", default=None
    )  # lightcurve.specc:129
    DEC_TARG: float | None = keyword(
        "DEC_TARG", "float", comment="declination", unit="deg", default=None
    )  # lightcurve.specc:130
    RA_OBJ: float | None = keyword(
        "RA_OBJ", "float", comment="right ascension, under the missions' name", unit="deg", default=None
    )  # lightcurve.specc:131
    DEC_OBJ: float | None = keyword(
        "DEC_OBJ", "float", comment="declination, under the missions' name", unit="deg", default=None
    )  # lightcurve.specc:132
    TICID: int | None = keyword(
        "TICID", "int", comment="number in the TESS catalogue", default=None
    )  # lightcurve.specc:133
    KEPLERID: int | None = keyword(
        "KEPLERID", "int", comment="number in the Kepler or K2 catalogue", default=None
    )  # lightcurve.specc:134
    SIMDATA: bool | None = keyword(
        "SIMDATA", "bool", comment="the data are simulated", default=None
    )  # lightcurve.specc:135
    INHERIT: bool | None = keyword(
        "INHERIT", "bool", comment="keywords of the primary header hold here too", default=None
    )  # lightcurve.specc:136
    WCSAXES: int | None = keyword("WCSAXES", "int", comment="number of world axes", default=None)  # wcs.specc:23
    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]", "string", pattern=r"CTYPE\d+", comment="coordinate and projection of axis i", default_factory=dict
    )  # wcs.specc:24
    CUNIT_i: Mapping[str, str] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i", default_factory=dict
    )  # wcs.specc:25
    CRPIX_i: Mapping[str, float] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        default_factory=dict,
    )  # wcs.specc:26
    CRVAL_i: Mapping[str, float] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        default_factory=dict,
    )  # wcs.specc:27
    CDELT_i: Mapping[str, float] = keywords(
        "CDELT[i]", "float", pattern=r"CDELT\d+", comment="step along axis i", unit="deg", default_factory=dict
    )  # wcs.specc:28
    PC_i_j: Mapping[str, float] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        default_factory=dict,
    )  # wcs.specc:29
    CD_i_j: Mapping[str, float] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        default_factory=dict,
    )  # wcs.specc:30
    LONPOLE: float | None = keyword(
        "LONPOLE", "float", comment="native longitude of the celestial pole", unit="deg", default=None
    )  # wcs.specc:31
    LATPOLE: float | None = keyword(
        "LATPOLE", "float", comment="native latitude of the celestial pole", unit="deg", default=None
    )  # wcs.specc:32
    WCSNAMEP: str | None = keyword(
        "WCSNAMEP", "string", comment="columns and rows of the detector", default=None
    )  # lightcurve.specc:300
    WCSAXESP: int | None = keyword("WCSAXESP", "int", comment="axes of that", default=None)  # lightcurve.specc:301
    CTYPE_i_P: Mapping[str, str] = keywords(
        "CTYPE[i]P", "string", pattern=r"CTYPE\d+P", comment="column or row", default_factory=dict
    )  # lightcurve.specc:302
    CUNIT_i_P: Mapping[str, str] = keywords(
        "CUNIT[i]P", "string", pattern=r"CUNIT\d+P", comment="unit of that", default_factory=dict
    )  # lightcurve.specc:303
    CRPIX_i_P: Mapping[str, float] = keywords(
        "CRPIX[i]P", "float", pattern=r"CRPIX\d+P", comment="reference pixel", default_factory=dict
    )  # lightcurve.specc:304
    CRVAL_i_P: Mapping[str, float] = keywords(
        "CRVAL[i]P", "float", pattern=r"CRVAL\d+P", comment="column or row of the reference pixel", default_factory=dict
    )  # lightcurve.specc:305
    CDELT_i_P: Mapping[str, float] = keywords(
        "CDELT[i]P", "float", pattern=r"CDELT\d+P", comment="step from pixel to pixel", default_factory=dict
    )  # lightcurve.specc:306
    NPIXSAP: int | None = keyword(
        "NPIXSAP", "int", comment="pixels in the optimal aperture", default=None
    )  # lightcurve.specc:307
    NPIXMISS: int | None = keyword(
        "NPIXMISS", "int", comment="pixels of it that were not collected", default=None
    )  # lightcurve.specc:308


class Lightcurve(FitsProduct, product="lightcurve", validator=_VALIDATOR, inherits=True, aliases=_ALIASES):
    """Light curve of one target."""

    primary: LightcurvePrimary = hdu()
    lightcurve: LightcurveLightcurve = hdu()
    aperture: LightcurveAperture | None = hdu(default=None)
    aperture_2: LightcurveAperture_2 | None = hdu(default=None)

    names = (
        template(
            "hlsp_",
            field("project", lambda f: lower(f.primary["HLSPID"])),
            "_",
            field("mission"),
            "_",
            field("instrument"),
            "_",
            field("target"),
            "_",
            field("filter"),
            "_v",
            field("version"),
            "_lc.fits",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        mission: str | int | None = None,
        instrument: str | int | None = None,
        target: str | int | None = None,
        filter: str | int | None = None,
        version: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_lc.fits; see `FitsProduct.write`."""
        return self._write(
            folder,
            {"mission": mission, "instrument": instrument, "target": target, "filter": filter, "version": version},
            name=name,
            overwrite=overwrite,
            profile=profile,
        )
