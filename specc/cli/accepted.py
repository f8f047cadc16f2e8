"""Check files of accepted findings: what is wrong in them, what has expired, and rules that no spec has."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from specc.accepted.files import read_files
from specc.accepted.known_rules import unknown_rules
from specc.catalogue import Catalogue
from specc.cli import FAILED, OK, USAGE, complain
from specc.cli.terminal import add_format, add_roots, diagnostics_as_data, mistakes, number, show, write_json
from specc.judges import runtime_specs
from specc.roots import Unusable, project_accepted

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def configure(parser: ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument(
        "files", nargs="*", metavar="FILE", type=Path, help="without it [tool.specc] accepted of pyproject.toml"
    )
    add_roots(parser)
    add_format(parser)


def run(options: Namespace) -> int:
    """Check the files: 2 when one is wrong, 1 when an entry has expired or accepts what no spec has, else 0."""
    paths = options.files or project_accepted(Path.cwd())
    if not paths:
        return complain("name at least one FILE of accepted findings, or write [tool.specc] accepted in pyproject.toml")
    read = read_files(paths)
    catalogue = Catalogue(options.roots)
    judges = runtime_specs(catalogue, None, deliveries=True)
    if not judges.specs:
        raise Unusable(
            f"a spec does not compile ({mistakes(judges.diagnostics)}), so its rules are not known; see check"
        )
    diagnostics = [*read.diagnostics, *unknown_rules(read.files, judges.specs)]
    diagnostics.sort(key=lambda one: (one.span.source.path, one.span.start, one.code))
    entries = sum(len(file.entries) for file in read.files)
    if options.format == "json":
        write_json(
            {
                "files": [{"path": file.path, "entries": len(file.entries)} for file in read.files],
                "diagnostics": diagnostics_as_data(diagnostics, catalogue),
            }
        )
    else:
        show(diagnostics, catalogue, sys.stdout)
        noun = "entry" if entries == 1 else "entries"
        sys.stdout.write(f"{number(len(read.files), 'file')}: {entries:,} {noun}, {mistakes(diagnostics)}\n")
    return USAGE if not read.right else FAILED if diagnostics else OK
