"""Validators as `specc build` writes them, of the specs that the corpora follow, from the code as it is.

Takes a folder; gives it with the validators in it. They are built anew for each run, so that what is measured is what
the checkout holds and not what somebody built before.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SPECS = ("jwst.imaging", "jwst.spectroscopy", "jwst.detector", "mast.lightcurve", "jwst.telemetry")
ROOT = Path(__file__).resolve().parent.parent


def build(folder: Path) -> Path:
    """Build the validators into a folder, and let Python keep what it compiles of them. Raises CalledProcessError."""
    own = str(Path(__file__).with_name("visibilities.specc"))
    command = [sys.executable, "-m", "specc", "build", *SPECS, own, "--out", str(folder)]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)  # noqa: S603  our own words
    return folder
