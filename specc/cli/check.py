"""Diagnose specs: show every mistake with its place, the reason and what helps. Nothing is written but with --fix."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from specc.catalogue import Catalogue, all_diagnostics
from specc.cli import OK, USAGE, complain
from specc.cli.terminal import (
    add_docs,
    add_format,
    add_roots,
    diagnostics_as_data,
    difference,
    docs_of,
    mistakes,
    number,
    show,
    show_difference,
    whose,
    write_json,
)
from specc.diagnostics.forms import FORMS, Checked, write
from specc.diagnostics.render import counted

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from specc.cli.mending import Mended
    from specc.compile import Compiled
    from specc.diagnostics.record import Diagnostic


def configure(parser: ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument("specs", nargs="*", metavar="SPEC", help="path or dotted name; without it the first root's")
    parser.add_argument("--fix", action="store_true", help="apply the fixes that are safe, and show what changed")
    parser.add_argument("--unsafe", action="store_true", help="with --fix: apply those, too, that one should look at")
    add_docs(parser)
    add_roots(parser)
    add_format(parser, ("text", "json", *FORMS))


def run(options: Namespace) -> int:
    """Check the specs; 0 when all compile, 2 when one does not."""
    if options.unsafe and not options.fix:
        return complain("--unsafe says which fixes --fix applies; give both")
    mended: list[Mended] = []
    if options.fix:
        if bundled := _bundled(options):
            return complain(f"{bundled} is of the bundled library, which is not changed; name a spec of your own")
        from specc.cli.mending import mend

        mended = mend(lambda: _compiled(options)[:2], unsafe=options.unsafe)
    catalogue, compiled, where = _compiled(options)
    diagnostics = all_diagnostics(compiled)
    right = all(one.right for one in compiled)
    if options.format == "json":
        errors, warnings, notes = counted(diagnostics)
        write_json(
            {
                "specs": [_as_data(one, catalogue) for one in compiled],
                "diagnostics": diagnostics_as_data(diagnostics, catalogue),
                "fixed": [{"path": one.path, "fixes": one.fixes, "diff": _diff(one)} for one in mended],
                "summary": {"specs": len(compiled), "errors": errors, "warnings": warnings, "infos": notes},
            }
        )
    elif options.format in FORMS:
        from specc import __version__

        paths = [catalogue.file_of(one.source) for one in compiled]
        code = OK if right else USAGE
        version = str(__version__)
        checked = Checked(paths, diagnostics, catalogue.file_of, docs_of(options), version, code)
        write(options.format, checked, sys.stdout)
    else:
        for one in mended:
            show_difference(_diff(one))
        show(diagnostics, catalogue, sys.stdout)
        sys.stdout.write(f"{number(len(compiled), 'spec')}{where}: {mistakes(diagnostics)}{_fixes(mended)}\n")
        if not options.fix:
            sys.stdout.write(_offer(diagnostics))
    return OK if right else USAGE


def _compiled(options: Namespace) -> tuple[Catalogue, list[Compiled], str]:
    """Compile what is asked for; give it with the words that say where it was found."""
    catalogue = Catalogue(options.roots)
    if options.specs:
        return catalogue, catalogue.named(options.specs), ""
    root, compiled = catalogue.first_root()
    return catalogue, compiled, f" in {whose(root, given=bool(options.roots))}"


def _bundled(options: Namespace) -> str:
    """Give the first spec that is of the bundled library, if nobody works on that here."""
    from specc.roots import bundled_folder

    library = bundled_folder().resolve()
    if library.is_relative_to(Path.cwd()):
        return ""
    catalogue, compiled, _ = _compiled(options)
    return next(
        (one.name for one in compiled if Path(catalogue.file_of(one.source)).resolve().is_relative_to(library)), ""
    )


def _diff(one: Mended) -> list[str]:
    return difference(one.path, one.before, one.now)


def _fixes(mended: list[Mended]) -> str:
    """Say how many fixes were applied."""
    count = sum(one.fixes for one in mended)
    return f", after {count} fix{'' if count == 1 else 'es'} in {number(len(mended), 'file')}" if count else ""


def _offer(diagnostics: list[Diagnostic]) -> str:
    """Say how many mistakes `--fix` would mend."""
    safe = sum(one.fix is not None and one.fix.safe for one in diagnostics)
    return f"{safe} of them can be mended unasked: specc check --fix\n" if safe else ""


def _as_data(compiled: Compiled, catalogue: Catalogue) -> dict[str, object]:
    return {
        "name": compiled.name,
        "path": catalogue.file_of(compiled.source),
        "version": compiled.tree.version if compiled.tree is not None else None,
        "compiles": compiled.right,
    }
