"""Validator of jwst.coronagraphy 1.0.0.

    python validator.py FILE... [--format json] [--headers-only] [--list-rules] [--profile NAME]

What it checks is in checks.py beside it: Python compiles a script at every start, and a module once.

Made by specc from jwst/coronagraphy.specc (sha256 a51770aee92b). Change the spec, not this file.
"""

import os
import sys

_folder = os.path.dirname(os.path.abspath(__file__))
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        sys.exit("the folder _runtime must lie beside this validator or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _runtime.cold import begin

begin(__name__)

from _runtime.checks import spec_beside
from _runtime.findings import Report
from _runtime.main import main, run, start

__all__ = ["SPEC", "main", "validate"]

SPEC = spec_beside(__file__)


def validate(path: str, *, headers_only: bool = False, profile: str | None = None) -> Report:
    """Check one file, perhaps under a profile; whatever is wrong with it is in the report."""
    return run([path], [SPEC], headers_only=headers_only, profile=profile)


if __name__ == "__main__":
    start(SPEC)
