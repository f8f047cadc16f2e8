"""Compile specs to validators, writers, pages and models, or with --check say which of those files are stale."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from specc.catalogue import Catalogue, all_diagnostics
from specc.cli import FAILED, OK, USAGE, complain
from specc.cli.emitting import Emitting
from specc.cli.terminal import (
    add_format,
    add_roots,
    diagnostics_as_data,
    mistakes,
    number,
    show,
    whose,
    with_progress,
    write_json,
)
from specc.compile import emit_around, left_out, scaffold
from specc.examples.samples import KeptSamples
from specc.files import Output, create, differences, owners, runtime_outputs, write
from specc.printed import print_pages, printer

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from specc.compile import Compiled
    from specc.diagnostics.record import Diagnostic

# Whose the files are that belong to no spec: the runtime and what writers share, which every build copies, and the
# front page, which lists all specs of a whole build, or those of a build by name where there was no other before.
_RUNTIME, _FRONT, _FRONT_OF_SOME = "-", "*", "+"
_OUT = "generated"
_SCAFFOLD = "products"
_PDF = "pdf"
_NAMED = 5  # products that are named in one line


def configure(parser: ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument("specs", nargs="*", metavar="SPEC", help="path or dotted name; without it the first root's")
    parser.add_argument("--out", metavar="DIR", default=_OUT, help=f"folder to write to (default: {_OUT})")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when DIR is stale")
    parser.add_argument(
        "--scaffold",
        action="store_true",
        help="also make, once, a module for the mission's own code about each product; what is there is left alone",
    )
    parser.add_argument(
        "--scaffold-dir",
        metavar="DIR",
        help=f"folder for these modules, outside that of --out (default: {_SCAFFOLD}, beside it)",
    )
    parser.add_argument(
        "--pdf",
        metavar="DIR",
        nargs="?",
        const=_PDF,
        help=f"also print the page of each product, dataset and spec there (default: {_PDF}, beside that of --out); "
        "needs Chromium",
    )
    parser.add_argument(
        "--standalone", metavar="FILE", help="write one file instead that validates without specc: python FILE ..."
    )
    add_roots(parser)
    add_format(parser)


def run(options: Namespace) -> int:
    """Build, or say what a build would change; 2 when a spec does not compile, and then nothing is written."""
    if options.standalone is not None:
        from specc.cli.standalone import build_standalone

        return build_standalone(options)
    wrong = _wrong_scaffold(options) or _wrong_pdf(options)
    if wrong:
        return complain(wrong)
    catalogue = Catalogue(options.roots)
    if options.specs:
        compiled = catalogue.named(options.specs)
        names = sorted({name for text in options.specs for name in catalogue.beside(text)})
        where = ""
    else:
        root, compiled = catalogue.first_root()
        where = f" of {whose(root, given=bool(options.roots))}"
        names = [one.name for one in compiled]
    diagnostics = all_diagnostics(compiled)
    if not all(one.right for one in compiled):
        _report(options, catalogue, diagnostics, {})
        sys.stderr.write(f"{mistakes(diagnostics)}; nothing was written\n")
        return USAGE
    outputs, refusals = outputs_of(compiled, names, front=_front_owner(options))
    diagnostics = [*diagnostics, *refusals]
    if options.check:
        return _check(options, catalogue, outputs, diagnostics)
    written = write(outputs, Path(options.out), whole=not options.specs)
    made, left_alone = _scaffold(compiled, options)
    printed = _print(outputs, options)
    _report(
        options,
        catalogue,
        diagnostics,
        {
            "out": options.out,
            "files": len(outputs),
            "written": list(written.written),
            "removed": list(written.removed),
            "kept": list(written.kept),
            **({"scaffold": {"made": made, "left_alone": left_alone}} if options.scaffold else {}),
            **({"pdf": printed} if options.pdf is not None else {}),
            "left_out": [
                {"backend": made, "spec": spec, "product": one.product, "format": one.format}
                for made, spec, one in left_out(compiled)
            ],
        },
    )
    if options.format == "text":
        for path in written.removed:
            sys.stdout.write(f"removed {options.out}/{path}: no longer generated\n")
        for path in written.kept:
            sys.stdout.write(f"kept {options.out}/{path}: no longer generated, but somebody changed it\n")
        for path in made:
            sys.stdout.write(f"made {path}: it is yours, and no build writes it again\n")
        for path in left_alone:
            sys.stdout.write(f"left {path} alone: it was there already\n")
        if printed:
            sys.stdout.write(f"{number(len(printed), 'page')} printed to {_pdf_folder(options).as_posix()}\n")
        same = len(outputs) - len(written.written)
        sys.stdout.write(
            f"{number(len(compiled), 'spec')}{where}: {number(len(written.written), 'file')} written to {options.out}"
            f"{f', {same:,} as they were' if same else ''}{_left_out(compiled)}\n"
        )
    return OK


def _scaffold_folder(options: Namespace) -> Path:
    return Path(options.scaffold_dir) if options.scaffold_dir is not None else Path(options.out).parent / _SCAFFOLD


def _wrong_scaffold(options: Namespace) -> str:
    """Say what is wrong with where scaffolds shall lie."""
    if not options.scaffold:
        return (
            "--scaffold-dir says where --scaffold puts modules; give both" if options.scaffold_dir is not None else ""
        )
    if options.check:
        return "--check writes nothing, and --scaffold writes; give one of them"
    folder, out = _scaffold_folder(options), Path(options.out)
    if folder.resolve().is_relative_to(out.resolve()):
        return f"{folder} is inside {out}, which holds only what is generated; give another folder with --scaffold-dir"
    return ""


def _pdf_folder(options: Namespace) -> Path:
    return Path(options.out).parent / _PDF if options.pdf == _PDF else Path(options.pdf)


def _wrong_pdf(options: Namespace) -> str:
    """Say what is wrong with asking for PDF."""
    if options.pdf is None:
        return ""
    if options.check:
        return "--check writes nothing, and --pdf writes; give one of them"
    if _pdf_folder(options).resolve().is_relative_to(Path(options.out).resolve()):
        return f"{_pdf_folder(options)} is inside {options.out}, which holds only what is generated; give --pdf another"
    if printer() is None:
        return "--pdf needs Chromium, or one of its family that $SPECC_CHROMIUM names, and finds none"
    return ""


def _print(outputs: list[Output], options: Namespace) -> list[str]:
    """Print the pages of specs, products and datasets; gives the paths of what was made."""
    by = printer() if options.pdf is not None else None
    if by is None:
        return []
    pages = [
        one.path
        for one in outputs
        if one.owner not in {_RUNTIME, _FRONT, _FRONT_OF_SOME}
        and one.path.startswith("docs/")
        and one.path.endswith(".html")
        and not one.path.endswith((".rules.html", ".source.html"))
    ]
    made = print_pages(pages, Path(options.out), _pdf_folder(options), by)
    return [one.as_posix() for one in with_progress(made, "page")]


def _scaffold(compiled: list[Compiled], options: Namespace) -> tuple[list[str], list[str]]:
    """Make the modules for a mission's own code; gives the paths of those that were made, and of those that stay."""
    if not options.scaffold:
        return [], []
    folder = _scaffold_folder(options)
    generated = Path(os.path.relpath(Path(options.out).resolve(), folder.resolve())).as_posix()
    outputs = [Output("", one.path, one.text) for one in scaffold(compiled, generated)]
    made, kept = create(outputs, folder)
    return [f"{folder.as_posix()}/{path}" for path in made], [f"{folder.as_posix()}/{path}" for path in kept]


def _left_out(compiled: list[Compiled]) -> str:
    """Say of which products a backend made nothing: `; no writer for pool (csv)`."""
    names: dict[str, list[str]] = {}
    for made, _, one in left_out(compiled):
        names.setdefault(made, []).append(f"{one.product} ({one.format})")
    return "".join(f"; no {made} for {_listed(products)}" for made, products in names.items())


def _listed(names: list[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def _check(options: Namespace, catalogue: Catalogue, outputs: list[Output], diagnostics: list[Diagnostic]) -> int:
    stale = differences(outputs, Path(options.out), whole=not options.specs)
    repair = _repair(options)
    _report(
        options,
        catalogue,
        diagnostics,
        {
            "out": options.out,
            "stale": [{"path": one.path, "kind": one.kind} for one in stale],
            "repair": repair if stale else None,
        },
    )
    if options.format == "text":
        for one in stale:
            sys.stdout.write(f"{one.kind:19}  {options.out}/{one.path}\n")
        if stale:
            sys.stdout.write(f"{options.out} is stale: {number(len(stale), 'file')}; to repair it run\n  {repair}\n")
        else:
            sys.stdout.write(f"{options.out} is current: {number(len(outputs), 'file')}\n")
    return FAILED if stale else OK


def outputs_of(
    compiled: list[Compiled], names: list[str] | None = None, front: str | None = _FRONT
) -> tuple[list[Output], list[Diagnostic]]:
    """Give every file that specs compile to, and what backends cannot express of them.

    names: of all specs of the folder, where these are not all. front: whose the front page is, None for none.
    """
    samples = KeptSamples()
    refusals: list[Diagnostic] = []
    every = tuple(names if names is not None else [one.name for one in compiled])
    with Emitting(compiled, every, samples).begun() as emitted:
        shared, pages = emit_around(compiled, samples)
        outputs = [*runtime_outputs(_RUNTIME), *(Output(_RUNTIME, one.path, one.text) for one in shared)]
        for one, (artefacts, refused) in zip(compiled, emitted, strict=True):
            refusals += refused
            outputs += [Output(one.name, artefact.path, artefact.text) for artefact in artefacts]
    if front is not None:
        outputs += [Output(front, one.path, one.text) for one in pages]
    return outputs, refusals


def _front_owner(options: Namespace) -> str | None:
    """Say whose the front page is. A build of some specs leaves that of all alone, a check of some does not look."""
    if not options.specs:
        return _FRONT
    if options.check or _FRONT in owners(Path(options.out)).values():
        return None
    return _FRONT_OF_SOME


def _report(options: Namespace, catalogue: Catalogue, diagnostics: list[Diagnostic], data: dict[str, object]) -> None:
    """Show what the compiler said: in JSON together with what was done, as text apart from it."""
    if options.format == "json":
        write_json({**data, "diagnostics": diagnostics_as_data(diagnostics, catalogue)})
    else:
        show(diagnostics, catalogue, sys.stderr)


def _repair(options: Namespace) -> str:
    words = ["specc", "build", *options.specs]
    for root in options.roots:
        words += ["--root", str(root)]
    if options.out != _OUT:
        words += ["--out", options.out]
    return shlex.join(words)
