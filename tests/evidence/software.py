"""Software whose files prove something of a spec, since those who wrote it never saw the spec.

Takes the name of a distribution as it stands in the evidence; says whose it is, how it is imported, and whether plain
`pytest` has it (the extra `test`) or only the extra `evidence`.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import NamedTuple

REAL, MISSION, OTHERS, OURS = "real file", "mission's software", "others' software", "ours only"
CLASSES = (REAL, MISSION, OTHERS, OURS)  # from the strongest to none


class Software(NamedTuple):
    """One distribution: whose it is, the module that is imported, the extra that installs it."""

    whose: str
    module: str
    extra: str


SOFTWARE = {
    "astropy": Software(OTHERS, "astropy", "test"),
    "asdf": Software(OTHERS, "asdf", "test"),
    "fitsio": Software(OTHERS, "fitsio", "test"),
    "gammapy": Software(OTHERS, "gammapy", "evidence"),
    "gwcs": Software(OTHERS, "gwcs", "evidence"),
    "jwst": Software(MISSION, "jwst", "evidence"),
    "photutils": Software(OTHERS, "photutils", "evidence"),
    "Pillow": Software(OTHERS, "PIL", "test"),
    "poppy": Software(OTHERS, "poppy", "evidence"),
    "roman_datamodels": Software(MISSION, "roman_datamodels", "evidence"),
    "stdatamodels": Software(MISSION, "stdatamodels", "test"),
    "stpsf": Software(MISSION, "stpsf", "evidence"),
}


def missing(name: str) -> bool:
    """Say whether a distribution is not installed here."""
    return find_spec(SOFTWARE[name].module) is None
