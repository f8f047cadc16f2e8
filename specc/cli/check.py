"""Diagnose specs: show every mistake with its place, the reason and what helps. Nothing is written."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from specc.catalogue import Catalogue, all_diagnostics
from specc.cli import OK, USAGE
from specc.cli.terminal import add_format, add_roots, diagnostics_as_data, mistakes, number, show, whose, write_json
from specc.diagnostics.render import counted

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from specc.compile import Compiled


def configure(parser: ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument("specs", nargs="*", metavar="SPEC", help="path or dotted name; without it the first root's")
    add_roots(parser)
    add_format(parser)


def run(options: Namespace) -> int:
    """Check the specs; 0 when all compile, 2 when one does not."""
    catalogue = Catalogue(options.roots)
    where = ""
    if options.specs:
        compiled = catalogue.named(options.specs)
    else:
        root, compiled = catalogue.first_root()
        where = f" in {whose(root, given=bool(options.roots))}"
    diagnostics = all_diagnostics(compiled)
    right = all(one.right for one in compiled)
    if options.format == "json":
        errors, warnings = counted(diagnostics)
        write_json(
            {
                "specs": [_as_data(one, catalogue) for one in compiled],
                "diagnostics": diagnostics_as_data(diagnostics, catalogue),
                "summary": {"specs": len(compiled), "errors": errors, "warnings": warnings},
            }
        )
    else:
        show(diagnostics, catalogue, sys.stdout)
        sys.stdout.write(f"{number(len(compiled), 'spec')}{where}: {mistakes(diagnostics)}\n")
    return OK if right else USAGE


def _as_data(compiled: Compiled, catalogue: Catalogue) -> dict[str, object]:
    return {
        "name": compiled.name,
        "path": catalogue.file_of(compiled.source),
        "version": compiled.tree.version if compiled.tree is not None else None,
        "compiles": compiled.right,
    }
