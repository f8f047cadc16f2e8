"""The file that people start: `validator.py`, which finds the runtime and hands it the checks that lie beside it.

Takes a spec; gives the text. It is short because Python compiles a script anew at every start, whereas it keeps what it
made of a module: all that grows with a spec is in `checks.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.validator import texts

if TYPE_CHECKING:
    from specc.model.spec import Spec

FOLDER = "_runtime"
CHECKS = "checks.py"

_ABOUT = f"""\
    python validator.py FILE... [--format json] [--headers-only] [--list-rules] [--profile NAME]

What it checks is in {CHECKS} beside it: Python compiles a script at every start, and a module once."""

_BODY = f"""
import os
import sys

_folder = os.path.dirname(os.path.abspath(__file__))
while not os.path.isdir(os.path.join(_folder, "{FOLDER}")):
    if _folder == os.path.dirname(_folder):
        sys.exit("the folder {FOLDER} must lie beside this validator or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from {FOLDER}.cold import begin

begin(__name__)

from {FOLDER}.checks import spec_beside
from {FOLDER}.findings import Report
from {FOLDER}.main import main, run, start

__all__ = ["SPEC", "main", "validate"]

SPEC = spec_beside(__file__)
"""

VALIDATE = '''\
def validate(path: str, *, headers_only: bool = False, profile: str | None = None) -> Report:
    """Check one file, perhaps under a profile; whatever is wrong with it is in the report."""
    return run([path], [SPEC], headers_only=headers_only, profile=profile)
'''

_RUN = """\
if __name__ == "__main__":
    start(SPEC)
"""


def launcher(spec: Spec) -> str:
    """Give the text of `validator.py` of a spec."""
    paths = [f"{texts.printable(path)} (sha256 {digest[:12]})" for path, digest in spec.sources[:1]]
    made = f"Made by specc{f' from {paths[0]}' if paths else ''}. Change the spec, not this file."
    about = texts.docstring(f"Validator of {spec.name} {spec.version}", f"{_ABOUT}\n\n{made}")
    head = "\n".join(about) + "\n"
    return "\n\n".join([head + _BODY, VALIDATE, _RUN])
