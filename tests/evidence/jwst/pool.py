"""Pools of associations that others' software writes.

Takes a folder; gives the file that was written there.
"""

from __future__ import annotations

from pathlib import Path

from astropy.table import Table

POOL = Path(__file__).resolve().parents[4] / "shared/data/jwst_asn/jw00632_dups.csv"
NULL = ("IS_IMPRT", "IS_PSF", "GRATING", "GWA_XTIL", "GWA_YTIL", "EXPOSERR")  # in all rows


def made_of_exposures(folder: Path) -> Path:
    """A real pool, as the pipeline reads it and writes it again."""
    from jwst.associations import AssociationPool

    path = folder / "jw00632_20200101t000000_pool.csv"
    AssociationPool.read(POOL).write(path)
    return path


def as_ecsv(folder: Path) -> Path:
    """The same pool, as a table of astropy."""
    pool = Table.read(POOL, format="ascii", delimiter="|", fill_values=[("NULL", "0")])
    pool["VISIT_ID"] = ["00632003001", "00632003001", "00632003002", "00632003002"]
    pool.remove_columns(NULL)
    for name in ("BKGDTARG", "TSOVISIT"):
        pool[name] = [False] * len(pool)
    path = folder / "jw00632_20200101t000000_pool.ecsv"
    pool.write(path, format="ascii.ecsv")
    return path
