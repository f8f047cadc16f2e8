"""`specc build --standalone FILE`: one file that validates without specc, of some specs or of all of the first root.

Takes the options of a build; writes the file, or with --check says whether it is stale.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from specc.catalogue import Catalogue, all_diagnostics
from specc.cli import FAILED, OK, USAGE, complain
from specc.cli.terminal import diagnostics_as_data, mistakes, number, show, write_json
from specc.files import CannotWrite, reason, write_file
from specc.standalone import standalone

if TYPE_CHECKING:
    from argparse import Namespace

    from specc.compile import Compiled
    from specc.plan.plan import Plan

_OTHERS = {"scaffold": "--scaffold", "scaffold_dir": "--scaffold-dir", "pdf": "--pdf"}


def build_standalone(options: Namespace) -> int:
    """Write the file; 2 when a spec does not compile, or none has anything to judge."""
    odd = [option for name, option in _OTHERS.items() if getattr(options, name)]
    if odd:
        return complain(f"--standalone writes one file that validates, and {odd[0]} something else; give one of them")
    target = Path(options.standalone)
    if target.is_dir():
        return complain(f"--standalone {target}: this is a folder; name a file, as in {target / 'check.pyz'}")
    catalogue = Catalogue(options.roots)
    compiled = catalogue.named(options.specs) if options.specs else catalogue.first_root()[1]
    compiled = _with_delivered(compiled, catalogue)
    diagnostics = all_diagnostics(compiled)
    if options.format == "text":
        show(diagnostics, catalogue, sys.stderr)
    plans = [one.plan for one in compiled if one.plan is not None]
    if len(plans) < len(compiled):
        if options.format == "json":
            write_json({"diagnostics": diagnostics_as_data(diagnostics, catalogue)})
        return complain(f"{mistakes(diagnostics)}; nothing was written", USAGE)
    judging = [plan for plan in plans if plan.spec.products or plan.spec.datasets]
    if not judging:
        return complain(
            f"no product is described by {', '.join(plan.spec.name for plan in plans)}; nothing was written"
        )
    content = standalone(judging)
    current = _current(target) == content
    if not options.check:
        write_file(target, content, executable=True)
    if options.format == "json":
        write_json(
            {
                "standalone": str(target),
                "specs": [plan.spec.name for plan in judging],
                "bytes": len(content),
                **({"stale": not current} if options.check else {}),
                "diagnostics": diagnostics_as_data(diagnostics, catalogue),
            }
        )
    else:
        _tell(options, target, judging, content, current=current)
    return FAILED if options.check and not current else OK


def _with_delivered(compiled: list[Compiled], catalogue: Catalogue) -> list[Compiled]:
    """Add the specs whose products the deliveries of these are made of."""
    every = [*compiled, *(other for one in compiled for other in catalogue.delivered(one))]
    return list({one.name: one for one in every}.values())


def _current(target: Path) -> bytes | None:
    try:
        return target.read_bytes() if target.exists() else None
    except OSError as error:
        raise CannotWrite(f"cannot read {target}: {reason(error)}") from error


def _tell(options: Namespace, target: Path, judging: list[Plan], content: bytes, *, current: bool) -> None:
    if options.check:
        sys.stdout.write(f"{target} is {'current' if current else 'stale, or of another Python'}\n")
        return
    products = sum(len(plan.spec.products) for plan in judging)
    size = f"{number(len(judging), 'spec')}, {number(products, 'product')}, {len(content) / 1024:,.0f} KiB"
    sys.stdout.write(f"{target}: {size}; python {target} FILE... judges without specc\n")
