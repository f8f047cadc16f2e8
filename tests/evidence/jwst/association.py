"""Associations that JWST's own generator makes: of a pool by its rules, and of a list of files.

Takes a folder; gives the file that was written there.
"""

from __future__ import annotations

from pathlib import Path

POOL = Path(__file__).resolve().parents[4] / "shared/data/jwst_asn/jw00632_dups.csv"


def generated_stage2(folder: Path) -> Path:
    """An image of wavefront sensing, to be calibrated."""
    return _generated(folder) / "jw00632-o003_image2_00001_asn.json"


def generated_stage3(folder: Path) -> Path:
    """Two of them, to be combined."""
    return _generated(folder) / "jw00632-o003_wfs-image3_00001_asn.json"


def listed(folder: Path) -> Path:
    """Two exposures that a user names."""
    from jwst.associations.asn_from_list import asn_from_list

    exposures = [f"jw01029001001_03101_0000{number}_mirimage_cal.fits" for number in (1, 2)]
    name, text = asn_from_list(exposures, product_name="jw01029-o001_t001_miri_f770w").dump()
    (folder / name).write_text(text)
    return folder / name


def _generated(folder):
    from jwst.associations.main import Main

    Main.cli([str(POOL), "-p", str(folder)])
    return folder
