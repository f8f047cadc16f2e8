"""What the archive's engineering service once answered, as the pipeline's own tests keep it.

Takes a folder; gives the file that was written there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def answered(folder: Path) -> Path:
    """Six samples of one mnemonic, under the name that the request had."""
    from jwst.lib.tests.test_engdb_mast import EXPECTED_RESPONSE

    path = folder / "SA_ZATTEST2-20220202T222458-20220202T222459.csv"
    path.write_text(EXPECTED_RESPONSE, newline="")
    return path
