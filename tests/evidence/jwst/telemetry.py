"""What the archive's engineering service once answered, as the pipeline's own tests keep it.

Takes a folder; gives the file that was written there.
"""

from __future__ import annotations

import ast
from importlib.util import find_spec
from pathlib import Path


def answered(folder: Path) -> Path:
    """Six samples of one mnemonic, under the name that the request had."""
    # The text alone is taken from the module of tests, which marks its tests with words that pytest knows there only.
    spec = find_spec("jwst.lib.tests.test_engdb_mast")
    tree = ast.parse(Path(spec.origin).read_text(encoding="utf-8"))
    [response] = [
        ast.literal_eval(one.value)
        for one in tree.body
        if isinstance(one, ast.Assign) and one.targets[0].id == "EXPECTED_RESPONSE"
    ]
    path = folder / "SA_ZATTEST2-20220202T222458-20220202T222459.csv"
    path.write_text(response, newline="")
    return path
