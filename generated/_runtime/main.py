# SPDX-License-Identifier: BSD-3-Clause
"""The command line of a generated validator, and checks of many files as a library.

Takes paths, folders and patterns; gives a report and an exit code: 0 all conform, 1 findings of level error, an
unreadable file or one that is no known product, 2 wrong usage or no such file, 3 a fault of ours. Whatever a file
holds is a finding; only a mistake of the caller raises, as `UsageError`.
"""

from __future__ import annotations

import os
import sys

from .findings import FileReport, Report
from .opening import findings_in, formats_for, open_as, unreadable
from .options import USAGE, plain_options, whole_options
from .select import Selection, select
from .tally import FAULT
from .wanted import UsageError, find_files, find_products, suffixes_of, under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import NoReturn

    from .options import Options
    from .spec import OpenFile, Product, Spec
    from .stream import Reader

    OnFault = Callable[[str, Exception], None]

_NEEDED = {  # what is not part of Python, and is loaded when it is needed
    "numpy": "judging data needs numpy: install it, or ask for --headers-only",
    "yaml": "reading YAML, ECSV and ASDF, also inside FITS, needs PyYAML: "
    "install it; of FITS, --headers-only needs none",
}
_INTERRUPTED, _NO_READER = 130, 141  # as the shell counts an end by SIGINT, SIGPIPE


def main(spec: Spec, argv: Sequence[str] | None = None, *, beside: Sequence[Spec] = ()) -> int:
    """Run the command line of the validator of one spec, or of several; gives the exit code.

    beside: other specs, of whose products files may be as well.
    """
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")  # names of files may hold what the terminal cannot show
    try:
        code = _command((spec, *beside), sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()
    except UsageError as error:
        return _complain(str(error), USAGE)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has left. Python would complain again when it flushes at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _NO_READER
    except Exception as error:  # noqa: BLE001  # the last line of defence: one line, never a traceback
        return _complain(fault_text("", error), FAULT)
    return code


def start(spec: Spec, *beside: Spec) -> NoReturn:
    """Run the command line as all that this process does, and end it.

    Python is not asked to take down piece by piece what ends anyway, unless somebody watches it run.
    """
    from .cold import end

    code = main(spec, beside=beside)
    end()
    try:
        sys.stdout.flush()  # what was said before a fault
        sys.stderr.flush()
    except (OSError, ValueError):
        pass
    if sys.flags.inspect or sys.gettrace() is not None or sys.getprofile() is not None:
        sys.exit(code)
    os._exit(code)


def run(
    paths: Iterable[str | Reader],
    specs: Sequence[Spec],
    *,
    headers_only: bool = False,
    product: str | None = None,
    profile: str | None = None,
    on_fault: OnFault | None = None,
) -> Report:
    """Check files, folders, patterns and byte streams (objects with `read()`) against the products of some specs.

    product: the product that every file is, `NAME` or `SPEC:NAME`; else each says it. profile: under which they are
    judged, by those of the specs that have it. on_fault: called with a path and the exception when a check itself
    breaks, and the file is left out; without it the exception goes on.
    """
    files = check_files(paths, specs, headers_only=headers_only, product=product, profile=profile, on_fault=on_fault)
    return Report(files)


def check_files(
    paths: Iterable[str | Reader],
    specs: Sequence[Spec],
    *,
    headers_only: bool = False,
    product: str | None = None,
    profile: str | None = None,
    on_fault: OnFault | None = None,
) -> Iterator[FileReport]:
    """As `run`, one report after the other. Paths, product and profile are looked at before the first file is."""
    products = find_products(specs if profile is None else under(specs, profile), product)
    files = find_files(paths, suffixes_of(products))
    return _checked(files, products, headers_only=headers_only, forced=product is not None, on_fault=on_fault)


def _checked(
    files: Iterable[str],
    products: Sequence[tuple[Spec, Product]],
    *,
    headers_only: bool,
    forced: bool,
    on_fault: OnFault | None,
) -> Iterator[FileReport]:
    for path in files:
        try:
            report = check_file(path, products, headers_only=headers_only, forced=forced)
        except Exception as error:
            lacking = library_lacking(error)
            if lacking is not None:
                raise UsageError(lacking) from error
            if on_fault is None:
                raise
            on_fault(path, error)
        else:
            yield report


def check_file(
    path: str,
    products: Sequence[tuple[Spec, Product]],
    *,
    headers_only: bool = False,
    forced: bool = False,
    look: Callable[[OpenFile], None] | None = None,
) -> FileReport:
    """Check one file, or a `Stream`. forced: it is the first of the products, whatever it says itself.

    look: is shown the file, while it is open, when it was judged or no product fits.
    """
    called = str(path)  # without what a stream holds
    formats = formats_for(path, products)
    try:
        opened = open_as(path, formats, headers_only=headers_only)
    except OSError as error:
        findings = findings_in(formats[0])
        findings.add(unreadable(formats[0]), f"cannot be read: {error.strerror or error}")
        return FileReport(called, findings.in_order(), verdict="unreadable")
    kind, file, findings = opened.kind, opened.file, opened.findings
    if file is None:
        opened.close()
        return FileReport(called, findings.in_order(), verdict="unmatched" if opened.foreign else "unreadable")
    path = opened.path
    chosen = Selection()
    verdict = None
    try:
        if forced:
            chosen = Selection(*products[0])
        else:
            same = [(spec, each) for spec, each in products if each.format is kind]
            chosen = select(path, file, same, several=any(spec is not products[0][0] for spec, _ in products))
        if chosen.spec is None or chosen.product is None:
            findings.add("unmatched", chosen.reason, expected=chosen.near)
            verdict = "unmatched"
        else:
            findings.adopt(chosen.spec)
            chosen.product.check(file, chosen.spec, findings, headers_only=headers_only)
        if look is not None:
            look(file)
    except OSError as error:
        findings.add(unreadable(kind), f"cannot be read any further: {error.strerror or error}")
        verdict = "unreadable"
    finally:
        file.close()
        opened.close()
    return FileReport(
        called,
        findings.in_order(),
        spec=None if chosen.spec is None else chosen.spec.name,
        version=None if chosen.spec is None else chosen.spec.version,
        product=None if chosen.product is None else chosen.product.name,
        profile=chosen.spec.profile or None if chosen.spec is not None else None,
        as_of=findings.as_of,
        verdict=verdict,
    )


def library_lacking(error: Exception) -> str | None:
    """What to install, where a check broke for want of a library; None where it broke otherwise."""
    return _NEEDED.get(error.name or "") if isinstance(error, ModuleNotFoundError) else None


def fault_text(path: str, error: Exception) -> str:
    """One line about a check that broke, for a report of the fault."""
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    where = "" if at is None else f" at {os.path.basename(at.tb_frame.f_code.co_filename)}:{at.tb_lineno}"
    said = " ".join(f"{type(error).__name__}: {error}".split())
    return f"{path}{': ' if path else ''}a fault of the validator{where}, please report it: {said}"


def wants_colour(stream: object) -> bool:
    """Whether text written there may be coloured: a terminal, and nobody said no (https://no-color.org)."""
    isatty = getattr(stream, "isatty", None)
    told_not = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not told_not and callable(isatty) and bool(isatty())


def _command(specs: Sequence[Spec], argv: Sequence[str]) -> int:
    options = plain_options(argv) or whole_options(specs, argv)
    if isinstance(options, int):
        return options
    if options.list_rules:
        from .listing import every_rule

        sys.stdout.write(every_rule(specs if not options.profile else under(specs, options.profile), options.format))
        return 0
    from .reports import FORMS
    from .reports.outputs import Outputs
    from .tally import Tally

    def on_fault(path: str, error: Exception) -> None:
        _complain(fault_text(path, error), FAULT)
        tally.fault()
        written.fault(path, fault_text("", error))

    docs = _docs(options.docs)
    targets: list[tuple[str, str]] = []
    if options.reports:
        from .reports.targets import targets_of

        targets = targets_of(options.reports, FORMS)
    reports = _asked(specs, options, on_fault)
    tally = Tally()
    with Outputs(options.format, sys.stdout, targets, colour=wants_colour(sys.stdout), docs=docs) as written:
        for report in reports:
            tally.add(report)
            written.file(report)
        written.finish(tally)
    return tally.exit_code


def _docs(given: str) -> str:
    """What stands before the addresses of pages; nothing where nobody said where they are."""
    if not given:
        return ""
    from .pages import start_of

    try:
        return start_of(given)
    except ValueError:
        raise UsageError(f"--docs {given}: there is no such folder") from None


def _asked(specs: Sequence[Spec], options: Options, on_fault: OnFault) -> Iterator[FileReport]:
    """The reports on what the command line names: files, deliveries in folders, or a listing of names."""
    if options.names is not None:
        from .deliveries.running import check_listing

        return check_listing(options.names, specs, options.dataset or "")
    if options.dataset is not None:
        from .deliveries.running import check_folders, with_products

        return check_folders(
            options.files,
            with_products(specs),
            options.dataset,
            headers_only=options.headers_only,
            profile=options.profile,
            on_fault=on_fault,
        )
    return check_files(
        options.files,
        specs,
        headers_only=options.headers_only,
        product=options.product,
        profile=options.profile,
        on_fault=on_fault,
    )


def _complain(message: str, code: int) -> int:
    """Say one line on standard error, where even a broken terminal must not raise; gives the code back."""
    from .values import printable

    try:
        sys.stderr.write(printable(message) + "\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        pass
    return code
