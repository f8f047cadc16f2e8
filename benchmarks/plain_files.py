"""Light curves and tables with columns of variable length, written by astropy with checksums.

Takes a seed, a number and a count of rows; gives an `HDUList` and the name that its file must have. Light curves follow
`mast.lightcurve`, the tables `visibilities.specc` beside this module.
"""

from __future__ import annotations

from random import Random

import numpy as np
from astropy.io import fits

CADENCE = 120 / 86400  # d
BTJD = 2457000
BTJD_AS_MJD = BTJD - 2400000.5
APERTURE = 11  # pixels on an axis
PAIRS = (("SAP_FLUX", "SAP_FLUX_ERR"), ("SAP_BKG", "SAP_BKG_ERR"), ("PDCSAP_FLUX", "PDCSAP_FLUX_ERR"))
CENTRES = ("PSF_CENTR1", "PSF_CENTR2", "MOM_CENTR1", "MOM_CENTR2")
MISSING = 0.02  # share of cadences without a flux


def light_curve(seed: int, number: int, rows: int, held: int | None = None) -> tuple[str, fits.HDUList]:
    """Give a TESS light curve of 20 columns, with its aperture.

    held: so many rows are in it, although its keywords speak of `rows`; whoever writes it adds the others.
    """
    draw = Random(f"light curve {seed} {number}")  # noqa: S311  no secrets here
    target = draw.randrange(10**6, 10**9)
    start = draw.uniform(1325, 3900)
    place = {
        "TELESCOP": "TESS",
        "INSTRUME": "TESS Photometer",
        "OBJECT": f"TIC {target}",
        "RADESYS": "ICRS",
        "RA_OBJ": draw.uniform(0, 359.9),
        "DEC_OBJ": draw.uniform(-89, 89),
        "TICID": target,
    }
    name = f"hlsp_specc-bench_tess_phot_{target}-n{number:05}_tess_v1.0_lc.fits"
    table = fits.BinTableHDU(cadences(seed, start, rows if held is None else held), name="LIGHTCURVE")
    for position, column in enumerate(table.columns.names, start=1):
        unit = _unit_of(column)
        if unit is not None:
            table.header.set(f"TUNIT{position}", unit, after=f"TFORM{position}")
    _put(table.header, place | _clock(draw, start, rows))
    aperture = fits.ImageHDU(np.full((APERTURE, APERTURE), 1, dtype="i4"), name="APERTURE")
    _put(aperture.header, place)
    primary = fits.PrimaryHDU()
    _put(primary.header, place | _collection(draw, name, target))
    return name, fits.HDUList([primary, table, aperture])


def cadences(seed: int, start: float, rows: int, first: int = 0) -> np.ndarray:
    """Give rows of a light curve; `first` is the number of the first one."""
    draw = np.random.default_rng([seed, first])
    count = np.arange(first, first + rows)
    made = np.zeros(rows, dtype=row_type())
    made["TIME"], made["CADENCENO"] = start + count * CADENCE, count
    made["TIMECORR"] = 3e-3 * np.sin(count / 5000)
    missing = draw.random(rows) < MISSING
    for value, error in PAIRS:
        made[value], made[error] = 1000 + draw.standard_normal(rows), 0.8
        made[value][missing] = made[error][missing] = np.nan
    for centre in CENTRES:
        made[centre], made[f"{centre}_ERR"] = 5 + 0.01 * draw.standard_normal(rows), 1e-3
    made["POS_CORR1"], made["POS_CORR2"] = 0.01 * draw.standard_normal((2, rows))
    made["QUALITY"] = 1 << draw.integers(0, 16, rows)
    return made


def row_type() -> np.dtype:
    """Give the columns of a light curve, as a file holds them."""
    columns = [("TIME", ">f8"), ("TIMECORR", ">f4"), ("CADENCENO", ">i4")]
    columns += [(name, ">f4") for pair in PAIRS for name in pair]
    columns += [("QUALITY", ">i4")]
    columns += [pair for name in CENTRES for pair in ((name, ">f8"), (f"{name}_ERR", ">f4"))]
    return np.dtype([*columns, ("POS_CORR1", ">f4"), ("POS_CORR2", ">f4")])


def visibilities(seed: int, number: int, rows: int) -> tuple[str, fits.HDUList]:
    """Give a table with columns of variable length (PE, PD), text, logicals and bits."""
    draw = np.random.default_rng([seed, number])
    lengths, stations = draw.integers(0, 32, rows), draw.integers(1, 60, (rows, 2))
    table = fits.BinTableHDU.from_columns(
        [
            fits.Column("TIME", "D", "s", array=np.cumsum(draw.random(rows) + 0.1)),
            fits.Column("STATION", "8A", array=[f"A{one:02}-B{two:02}" for one, two in stations]),
            fits.Column("WEIGHT", "PE()", array=_ragged([draw.random(n).astype("f4") for n in lengths])),
            fits.Column("PHASE", "PD()", "deg", array=_ragged([draw.uniform(-180, 180, n) for n in lengths])),
            fits.Column("GOOD", "4L", array=draw.random((rows, 4)) < 1 / 2),
            fits.Column("MASK", "11X", array=draw.random((rows, 11)) < 1 / 2),
        ],
        name="VISIBILITIES",
    )
    table.header["TIMESYS"] = "UTC"
    primary = fits.PrimaryHDU()
    _put(primary.header, {"ORIGIN": "benchmarks", "OBJECT": f"3C {number}"})
    return f"visibilities-{number:05}.fits", fits.HDUList([primary, table])


def _put(header: fits.Header, cards: dict[str, object]) -> None:
    for keyword, value in cards.items():
        header[keyword] = value


def _collection(draw: Random, name: str, target: int) -> dict[str, object]:
    return {
        "HLSPID": "specc-bench",
        "HLSPNAME": "Light curves that nobody observed",
        "HLSPLEAD": "nobody",
        "HLSPTARG": f"TIC {target}",
        "HLSPVER": "1.0",
        "DOI": "10.17909/specc-bench",
        "LICENSE": "CC BY 4.0",
        "LICENURL": "https://creativecommons.org/licenses/by/4.0/",
        "FILENAME": name,
        "SIMULATD": True,
        "OBSERVAT": "TESS",
        "MISSION": "TESS",
        "FILTER": "TESS",
        "DATE": f"2024-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}T00:00:00",
        "NEXTEND": 2,
        "SECTOR": draw.randint(1, 99),
        "CAMERA": draw.randint(1, 4),
        "CCD": draw.randint(1, 4),
        "TESSMAG": draw.uniform(5, 15),
        "TEFF": draw.uniform(2500, 9000),
        "LOGG": draw.uniform(1, 5),
        "RADIUS": draw.uniform(0.1, 20),
        "PMRA": draw.gauss(0, 20),
        "PMDEC": draw.gauss(0, 20),
    }


def _clock(draw: Random, start: float, rows: int) -> dict[str, object]:
    length = rows * CADENCE
    return {
        "TIMESYS": "TDB",
        "TIMEUNIT": "d",
        "BJDREFI": BTJD,
        "BJDREFF": 0.0,
        "TSTART": start - CADENCE,
        "TSTOP": start + length,
        "MJD-BEG": start + BTJD_AS_MJD,
        "MJD-END": start + BTJD_AS_MJD + length,
        "MJD-MID": start + BTJD_AS_MJD + length / 2,
        "XPOSURE": length * 86400 * 0.8,
        "TELAPSE": length,
        "FILTER": "TESS",
        "GAINA": draw.uniform(5, 6),
        "READNOIA": draw.uniform(5, 11),
        "CROWDSAP": draw.uniform(0.5, 1),
        "FLFRCSAP": draw.uniform(0.5, 1),
    }


def _unit_of(column: str) -> str | None:
    if column.startswith("TIME"):
        return "d"
    if "FLUX" in column or "BKG" in column:
        return "e-/s"
    return "pixel" if "CENTR" in column or "CORR" in column else None


def _ragged(rows: list[np.ndarray]) -> np.ndarray:
    made = np.empty(len(rows), dtype=object)
    made[:] = rows
    return made
