"""One spec of two thousand lines, made of the bundled ones: dictionaries, enums, flags, products as missions need them.

Takes the bundled specs as they are; gives one text without imports. What stands in front of the declarations of each,
and its policy, is left out: there is one for all.
"""

from __future__ import annotations

import re
from pathlib import Path

SPECS = Path(__file__).resolve().parent.parent / "specs"
# Those that describe products; what they import comes before them.
PRODUCTS = ("jwst.imaging", "jwst.spectroscopy", "jwst.detector", "mast.lightcurve", "mast.iue")
HEAD = """\
specc 1
spec bench.long 1.0.0

policy {
  inherit    primary
  units      fits, allow Angstrom, allow erg {
    "DN", "FN" = adu, "e-/s" = electron/s, "pixels", "PIXEL" = pixel,
    "BJD - 2457000, days", "BJD - 2454833, days", "BJD - 2454833" = d,
    "ANGSTROM" = Angstrom, "ERG/CM2/S/A", "ERGS/CM2/S/A" = [erg/(cm2 s Angstrom)]
  }
  datetimes  fits, allow Z, allow blank
  undeclared keywords warning, columns error, hdus error
}

"""
_DECLARED = re.compile(r"^(?:enum|flags|header|columns|hdus|names|vocabulary|type|product) (\w+)", re.MULTILINE)
_BEFORE = re.compile(r'specc 1\nspec .*\n"""(?:.|\n)*?"""\n')
_IMPORT = re.compile(r"^import ([\w.]+) \([^)]*\)\n", re.MULTILINE)
_POLICY = re.compile(r"^policy \{\n(?: .*\n)*\}\n", re.MULTILINE)


def text() -> str:
    """Give the spec. A name that another part has declared is given a number."""
    taken: set[str] = set()
    parts = []
    for number, spec in enumerate(_in_order()):
        part = _declarations(spec)
        names = set(_DECLARED.findall(part))
        for again in names & taken:
            part = re.sub(rf"\b{again}\b", f"{again}{number}", part)
        taken |= names
        parts.append(part)
    return HEAD + "\n".join(parts)


def _in_order() -> list[str]:
    """Give the texts of all parts, what is imported first."""
    found: dict[str, str] = {}

    def visit(name: str) -> None:
        spec = (SPECS / f"{name.replace('.', '/')}.specc").read_text(encoding="utf-8")
        for other in _IMPORT.findall(spec):
            if other not in found:
                visit(other)
        found.setdefault(name, spec)

    for name in PRODUCTS:
        visit(name)
    return list(found.values())


def _declarations(spec: str) -> str:
    for pattern in (_BEFORE, _IMPORT, _POLICY):
        spec = pattern.sub("", spec)
    return spec.strip("\n") + "\n"
