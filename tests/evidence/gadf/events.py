"""An observation as Gammapy writes it, which analyses most data of Cherenkov telescopes.

Takes a folder; gives the file that was written there. The events are invented, layout and keywords are Gammapy's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from astropy import units as u
from astropy.coordinates import SkyCoord
from astropy.table import Table
from astropy.time import Time
from gammapy.data import GTI, EventList, FixedPointingInfo, Observation
from gammapy.utils.time import time_ref_to_dict

if TYPE_CHECKING:
    from pathlib import Path

START = Time("2026-01-01T00:00:00", scale="tt")


def observation(folder: Path) -> Path:
    """Three events in a hundred seconds."""
    events = Table(
        {
            "EVENT_ID": np.arange(3),
            "TIME": START + [1.0, 2.0, 50.0] * u.s,
            "RA": np.array([83.6, 83.7, 83.5], dtype="f4") * u.deg,
            "DEC": np.array([22.0, 22.1, 21.9], dtype="f4") * u.deg,
            "ENERGY": np.array([0.5, 1.0, 7.0], dtype="f4") * u.TeV,
        },
        meta=time_ref_to_dict(START),
    )
    pointing = FixedPointingInfo(fixed_icrs=SkyCoord(83.6, 22, unit="deg"))
    made = Observation(
        obs_id=7,
        events=EventList(events),
        gti=GTI.create(0 * u.s, 100 * u.s, reference_time=START),
        pointing=pointing,
    )
    path = folder / "events_7.fits"
    made.write(path, overwrite=True)
    return path
