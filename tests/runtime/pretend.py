"""A format so small that the tests of everything around formats can see through it.

A file begins with the line `PRETEND` and holds `NAME value` lines. One that begins otherwise cannot be read; a line
without a value is a structural fault, `P001`.
"""

from __future__ import annotations

from pathlib import Path

from specc.runtime.names import check_name
from specc.runtime.spec import Identity, Spec


class PretendFile:
    def __init__(self, path, values):
        self.path = path
        self.values = values
        self.closed = False

    def close(self):
        self.closed = True


class PretendFormat:
    name = "pretend"

    def __init__(self, suffixes=(".txt",)):
        self.suffixes = suffixes
        self.opened = []

    def begins(self, start):
        return start.startswith(b"PRETEND")

    def open(self, path, findings, *, headers_only=False):
        first, *lines = Path(path).read_text(encoding="utf-8").splitlines() or [""]
        if first != "PRETEND":
            findings.add("P000", "this is no pretended file")
            return None
        for number, line in enumerate(lines, 2):
            if " " not in line:
                findings.add("P001", "there is no value", line=number, default="warning")
        self.opened.append(PretendFile(path, dict(line.split(" ", 1) for line in lines if " " in line)))
        return self.opened[-1]


PRETEND = PretendFormat()


class PretendProduct:
    """Product that is known by fixed values and requires some names to be there."""

    title = "pretended"

    def __init__(self, name, *, fixed=None, names=(), fields=(), required=(), kind=PRETEND, broken=None):
        self.name = name
        self.fixed = fixed or {}
        self.names = names
        self.fields = fields
        self.required = required
        self.format = kind
        self.broken = broken

    def identify(self, file):
        values = file.values
        against = tuple(
            f"{name} is '{values[name]}', not '{value}'"
            for name, value in self.fixed.items()
            if name in values and values[name] != value
        )
        lacking = tuple(f"{name} is missing" for name in self.fixed if name not in values)
        return Identity(len(self.fixed), against, lacking)

    def check(self, file, spec, findings, *, headers_only):
        if self.broken is not None:
            raise self.broken
        check_name(self.name, self.names, self.fields, file.path, file, findings)
        for name in self.required:
            if name not in file.values:
                findings.add(f"{self.name}/PRIMARY/{name}:presence", f"{name} is missing", hdu="PRIMARY", index=0)
        if not headers_only and file.values.get("DATA") == "bad":
            findings.add(f"{self.name}/DATA:limit", "the data are bad", hdu="DATA", index=1)


def spec_of(*products, name="made.up", rules=None):
    return Spec(name, "1.2.3", sources=("made/up.specc",), products=products, rules=lambda: rules or {})


def write(folder, name, *lines):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(("PRETEND", *lines)) + "\n", encoding="utf-8")
    return str(path)
