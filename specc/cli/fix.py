"""Repair what is safe to repair of the FITS Standard: shows the difference, and writes it only when told to."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from specc.cli import FAILED, FAULT, OK, USAGE, complain
from specc.cli.terminal import (
    add_format,
    add_roots,
    diagnostics_as_data,
    mistakes,
    number,
    paint,
    show,
    with_progress,
    write_json,
)
from specc.runtime.values import printable

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from specc.repair.changes import Change
    from specc.repair.sums import Sums
    from specc.runtime.findings import Finding
    from specc.runtime.spec import Spec

_PACKED = ("", ".gz", ".bz2", ".xz")
_STYLES = {"-": "error", "+": "help", "@": "gutter"}


def configure(parser: ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="a file, a folder to search, or a pattern")
    parser.add_argument("--write", action="store_true", help="write the repaired files in place of the old ones")
    parser.add_argument("--only", metavar="CODES", help="repair these rules alone, as in F0218,F0412")
    parser.add_argument("--checksums", action="store_true", help="make wrong CHECKSUM and DATASUM right as well")
    parser.add_argument("--add-checksums", action="store_true", help="add CHECKSUM and DATASUM, and make them right")
    parser.add_argument("--spec", metavar="SPEC", help="keep to this spec: what its policy switches off is left alone")
    parser.add_argument("--list", action="store_true", help="list every repair")
    add_roots(parser)
    add_format(parser)


@dataclass(slots=True)
class _Done:
    """What became of one file. refused: why it was not mended, or not written. broken: by a fault of ours."""

    path: str
    found: list[Change] = field(default_factory=list)
    left: list[Finding] = field(default_factory=list)
    data: dict[str, Any] = field(default_factory=lambda: {"repairs": [], "taken_back": [], "left": []})
    written: bool = False
    refused: str | None = None
    broken: bool = False

    @property
    def right(self) -> bool:
        """Say whether nothing is left to do."""
        return self.refused is None and not self.left and (self.written or not self.found)


def run(options: Namespace) -> int:
    """Mend the files; 1 when repairs are shown but not written, or errors are left."""
    from specc.repair.table import repairs

    if options.list:
        return _list(options)
    if not options.files:
        return complain("name at least one FILE, or ask for --list")
    only = [code.strip().upper() for code in (options.only or "").split(",") if code.strip()]
    for code in only:
        if code not in repairs():
            return complain(f"there is no repair for {code}; see specc fix --list")
    for file in options.files:
        if file == "-" or "://" in file:
            return complain(f"{file}: only files can be repaired, since they are written in place of the old ones")
    spec = _spec(options)
    if isinstance(spec, int):
        return spec
    return _mend(options, spec, only)


def _spec(options: Namespace) -> Spec | int:
    """Give the spec whose policy counts; an exit code when it does not compile."""
    from specc.runtime.fits.standard import STANDARD

    if options.spec is None:
        return STANDARD
    from specc.catalogue import Catalogue
    from specc.judges import runtime_specs

    catalogue = Catalogue(options.roots)
    judges = runtime_specs(catalogue, options.spec)
    if judges.specs:
        return judges.specs[0]
    if options.format == "json":
        write_json({"diagnostics": diagnostics_as_data(judges.diagnostics, catalogue)})
    else:
        show(judges.diagnostics, catalogue, sys.stderr)
    return complain(f"{mistakes(judges.diagnostics)}; no file was repaired", USAGE)


def _mend(options: Namespace, spec: Spec, only: list[str]) -> int:
    from specc.runtime.fits.file import FITS
    from specc.runtime.wanted import find_files

    suffixes = tuple(suffix + packed for suffix in FITS.suffixes for packed in _PACKED)
    sums: Sums = "add" if options.add_checksums else "renew" if options.checksums else "keep"
    done = []
    for path in with_progress(find_files(options.files, suffixes), "file"):
        one = _one(path, spec, only, sums, write=options.write)
        done.append(one)
        if options.format == "text":
            _show(one)
    if options.format == "json":
        write_json({"files": [_file_data(one) for one in done], "summary": _summary(done)})
    else:
        sys.stdout.write(_summary_text(done, write=options.write))
    if any(one.broken for one in done):
        return FAULT
    return OK if all(one.right for one in done) else FAILED


def _one(path: str, spec: Spec, only: list[str], sums: Sums, *, write: bool) -> _Done:
    from specc.repair.changes import changes
    from specc.repair.mending import CannotMend, mend
    from specc.repair.saving import CannotSave, save, stamp
    from specc.repair.shown import as_data
    from specc.runtime.main import fault_text

    done = _Done(path)
    try:
        before = stamp(path)
        with mend(path, spec, only=only, sums=sums) as outcome:
            done.found, done.left = changes(outcome), outcome.after.errors
            done.data = as_data(outcome, done.found)
            if write and outcome.changed:
                save(path, outcome.new, before)
                done.written = True
    except (CannotMend, CannotSave) as error:
        done.refused = str(error)
    except OSError as error:
        done.refused = f"it cannot be read: {error.strerror or error}"
    except Exception as error:  # noqa: BLE001  the other files are mended all the same
        done.refused, done.broken = "a fault of specc", True
        complain(fault_text(path, error), FAULT)
    return done


def _show(done: _Done) -> None:
    from specc.diagnostics.render import Piece
    from specc.repair.shown import difference, left_text

    for line in difference(done.path, done.found):
        style = "plain" if line.startswith(("---", "+++")) else _STYLES.get(line[0], "plain")
        paint([Piece(f"{line}\n", style)], sys.stdout)  # type: ignore[arg-type]  # one of the styles there are
    name = printable(done.path)
    if done.refused is not None:
        sys.stdout.write(f"{name}: not repaired: {printable(done.refused)}\n")
    for one in done.data["taken_back"]:
        sys.stdout.write(f"{name}: no repair of {one['rule']} in HDU {one['index']}: {printable(one['reason'])}\n")
    if done.left:
        sys.stdout.write(f"{name}: {left_text(done.left)}\n")


def _file_data(done: _Done) -> dict[str, Any]:
    return {"path": done.path, "written": done.written, "refused": done.refused, **done.data}


def _summary(done: list[_Done]) -> dict[str, int]:
    return {
        "files": len(done),
        "repairable": sum(bool(one.found) for one in done),
        "written": sum(one.written for one in done),
        "refused": sum(one.refused is not None for one in done),
        "repairs": sum(len(one.found) for one in done),
        "errors": sum(len(one.left) for one in done),
    }


def _summary_text(done: list[_Done], *, write: bool) -> str:
    counts = _summary(done)
    changed = number(counts["repairs"], "change")
    if not counts["repairs"]:
        said = "nothing to repair"
    elif write:
        said = f"{changed}, {number(counts['written'], 'file')} written"
    else:
        said = f"{changed} in {number(counts['repairable'], 'file')}, not written: --write does that"
    refused = f", {counts['refused']} not repaired" if counts["refused"] else ""
    left = f"; {number(counts['errors'], 'error')} left" if counts["errors"] else ""
    return f"{number(counts['files'], 'file')}: {said}{refused}{left}\n"


def _list(options: Namespace) -> int:
    from specc.repair.table import repairs
    from specc.runtime.fits.standard.register import rules

    if options.format == "json":
        known = [
            {"rule": code, "holds": rules()[code].holds, "does": one.does, "option": one.option or None}
            for code, one in repairs().items()
        ]
        write_json({"repairs": known})
        return OK
    for code, one in repairs().items():
        asked = f" (with {one.option})" if one.option else ""
        asked += " (where a policy asks for this rule)" if rules()[code].level == "off" and not one.option else ""
        sys.stdout.write(f"{code}  {rules()[code].holds}\n       {one.does}{asked}\n")
    return OK
