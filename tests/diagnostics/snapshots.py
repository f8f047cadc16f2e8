"""Snapshots of diagnostics: the specs that cause them and what is said, together in one file.

    === specs/t.specc
    specc 1
    spec t 1.0.0
    === says
    error[SP201]: ...

The first spec is the one that is checked; the others are there to be imported, those under `bundled/` are the bundled
library, those under `installed/NAME/` are offered by an installed package. A word behind a path makes something else of
it: `latin-1` another encoding, `crlf` other line ends, `directory` a folder. A first text that is YAML is a file of
accepted findings, which is checked and laid over the reports of `RUN`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from specc.accepted.applying import Acceptances
from specc.accepted.files import read_files
from specc.accepted.known_rules import unknown_rules
from specc.catalogue import Catalogue
from specc.compile import emit
from specc.diagnostics.render import as_text
from specc.judges import runtime_specs
from specc.runtime.findings import FileReport, Finding

if TYPE_CHECKING:
    from specc.diagnostics.record import Diagnostic

_HEADING = re.compile(r"^=== (\S+)(?: (\S+))?\n", re.MULTILINE)
SAYS = "says"
TODAY = date(2026, 6, 1)


@dataclass(frozen=True)
class Text:
    """One spec of a case: where it lies, how it is written, and what it says."""

    path: str
    form: str
    text: str


@dataclass(frozen=True)
class Case:
    """Specs, the first of which is checked, and what is said of it."""

    texts: tuple[Text, ...]
    says: str


def read_case(path: Path) -> Case:
    pieces = _HEADING.split(path.read_text(encoding="utf-8"))
    assert pieces[0] == "", f"{path.name} does not begin with a heading `=== specs/t.specc`"
    sections = [Text(*pieces[index : index + 3]) for index in range(1, len(pieces), 3)]
    sections = [replace(one, form=one.form or "") for one in sections]
    assert sections[0].path != SAYS, f"{path.name} has no spec"
    texts = tuple(one for one in sections if one.path != SAYS)
    return Case(texts, "".join(one.text for one in sections if one.path == SAYS))


def write_case(path: Path, case: Case) -> None:
    headings = [f"=== {one.path}{one.form and ' '}{one.form}\n{one.text}" for one in case.texts]
    path.write_text("".join([*headings, f"=== {SAYS}\n{case.says}"]), encoding="utf-8")


def lay_out(texts: tuple[Text, ...], folder: Path, monkeypatch) -> None:
    """Write the specs of a case below a folder, make that the current one, and its `bundled/` the bundled library."""
    (folder / "bundled").mkdir()
    for one in texts:
        path = folder / one.path
        path.parent.mkdir(parents=True, exist_ok=True)
        if one.form == "directory":
            path.mkdir()
        elif one.form == "crlf":
            path.write_bytes(one.text.replace("\n", "\r\n").encode())
        else:
            path.write_bytes(one.text.encode(one.form or "utf-8"))
    monkeypatch.chdir(folder)
    monkeypatch.setattr("specc.roots.specs_folder", lambda: folder / "bundled")
    installed = sorted((folder / "installed").glob("*"))
    monkeypatch.setattr("specc.roots._installed_folders", lambda: installed)


def diagnostics_of(path: str) -> tuple[Diagnostic, ...]:
    """Compile a spec of the current folder, or check a file of accepted findings."""
    if path.endswith(".yaml"):
        return tuple(accepted_of(path))
    (compiled,) = Catalogue().named([path])
    return compiled.diagnostics


def run() -> list[FileReport]:
    """Two files that break rules of one product, in the folder of a year."""
    wrong = [("field/PRIMARY/EXPTIME:limit", 1), ("field/SCI:null", 12)]
    return [
        FileReport(
            f"2019/{name}.fits",
            [Finding(rule, "error", "so it is", count=count) for rule, count in wrong],
            spec="survey.image",
            version="1.0.0",
            product="field",
        )
        for name in ("m31", "m32")
    ]


def accepted_of(path: str) -> list[Diagnostic]:
    """Check a file of accepted findings in the current folder: by the specs that are there, or else in a run."""
    read = read_files([Path(path)], TODAY)
    specs = runtime_specs(Catalogue(), None).specs if any(Path("bundled").rglob("*.specc")) else ()
    if specs:
        return [*read.diagnostics, *unknown_rules(read.files, specs)]
    told = [*read.diagnostics]
    if read.right:
        acceptances = Acceptances(read.files, TODAY)
        for report in run():
            acceptances.apply(report)
        told += acceptances.left_over()
    return told


def refusals_of(path: str) -> tuple[Diagnostic, ...]:
    """Build a spec of the current folder in memory; give what backends cannot express."""
    (compiled,) = Catalogue().named([path])
    return emit(compiled, [compiled.name])[1]


def said_of(path: str, *, build: bool = False) -> tuple[list[str], str]:
    """Compile a spec of the current folder; give the codes, and all that is said as a person sees it."""
    if path.endswith(".yaml"):
        told = accepted_of(path)
        return [one.code for one in told], "\n".join(f"{as_text(one)}\n" for one in told) or "nothing\n"
    catalogue = Catalogue()
    (compiled,) = catalogue.named([path])
    diagnostics = [*compiled.diagnostics, *(emit(compiled, [compiled.name])[1] if build else ())]
    said = "".join(f"{as_text(one, catalogue.file_of)}\n\n" for one in diagnostics)
    return [one.code for one in diagnostics], said.removesuffix("\n") or "nothing\n"
