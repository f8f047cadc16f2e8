# SPDX-License-Identifier: BSD-3-Clause
"""The command line of a generated validator, and checks of many files as a library.

Takes paths, folders and patterns; gives a report and an exit code: 0 all conform, 1 findings of level error, an
unreadable file or one that is no known product, 2 wrong usage or no such file, 3 a fault of ours. Whatever a file
holds is a finding; only a mistake of the caller raises, as `UsageError`.
"""

from __future__ import annotations

import os
import sys

from .findings import FileReport, Findings, Report
from .names import plain_name
from .options import USAGE, plain_options, whole_options
from .select import Selection, select
from .stream import STDIN, Stream, standard_input, stream_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from .options import Options
    from .reading.begin import Begun
    from .spec import Format, OpenFile, Product, Spec
    from .stream import Reader

    OnFault = Callable[[str, Exception], None]

FAULT = 3
_INTERRUPTED, _NO_READER = 130, 141  # as the shell counts an end by SIGINT, SIGPIPE
_LOOSE = ("yaml", "csv")  # texts of other formats may be taken for these
_COMPRESSED = ("", ".gz", ".bz2", ".xz", ".z")


class UsageError(Exception):
    """What the caller asked for cannot be done: no such file, no such product. The text says so to people."""


def main(spec: Spec, argv: Sequence[str] | None = None) -> int:
    """Run the command line of the validator of one spec; gives the exit code."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")  # names of files may hold what the terminal cannot show
    try:
        code = _command(spec, sys.argv[1:] if argv is None else argv)
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


def start(spec: Spec) -> None:
    """Run the command line as all that this process does, and end it.

    Python is not asked to take down piece by piece what ends anyway, unless somebody watches it run.
    """
    from .cold import end

    code = main(spec)
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
    files = find_files(paths, _suffixes(products))
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
            if isinstance(error, ModuleNotFoundError) and error.name == "numpy":
                raise UsageError("judging data needs numpy: install it, or ask for --headers-only") from error
            if on_fault is None:
                raise
            on_fault(path, error)
        else:
            yield report


def check_file(
    path: str, products: Sequence[tuple[Spec, Product]], *, headers_only: bool = False, forced: bool = False
) -> FileReport:
    """Check one file, or a `Stream`. forced: it is the first of the products, whatever it says itself."""
    called = str(path)  # without what a stream holds
    formats = _formats(path, products)
    try:
        opened = _open(path, formats, headers_only=headers_only)
    except OSError as error:
        findings = _findings(formats[0])
        findings.add(_unreadable(formats[0]), f"cannot be read: {error.strerror or error}")
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
            chosen = select(path, file, [(spec, each) for spec, each in products if each.format is kind])
        if chosen.spec is None or chosen.product is None:
            findings.add("unmatched", chosen.reason, expected=chosen.near)
            verdict = "unmatched"
        else:
            findings.adopt(chosen.spec)
            chosen.product.check(file, chosen.spec, findings, headers_only=headers_only)
    except OSError as error:
        findings.add(_unreadable(kind), f"cannot be read any further: {error.strerror or error}")
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


class _Opened:
    """A file that was opened: in which format, what was found on the way, and what stood in for its path.

    foreign: it begins as no file of any of the formats, and was not opened.
    """

    __slots__ = ("_begun", "file", "findings", "foreign", "kind", "path")

    def __init__(
        self,
        kind: Format,
        file: OpenFile | None,
        findings: Findings,
        path: str,
        begun: Begun | None = None,
        *,
        foreign: bool = False,
    ) -> None:
        self.foreign = foreign
        self.kind = kind
        self.file = file
        self.findings = findings
        self.path = path
        self._begun = begun

    def close(self) -> None:
        """Let go of what was read to know the format."""
        if self._begun is not None:
            self._begun.close()


def _formats(path: str, products: Sequence[tuple[Spec, Product]]) -> list[Format]:
    """The formats that a file may be read in: those whose files are called so, or else all."""
    formats: list[Format] = []
    for _, product in products:
        if not any(product.format is known for known in formats):
            formats.append(product.format)
    name = "" if isinstance(path, Stream) else plain_name(path).lower()
    return [each for each in formats if name.endswith(each.suffixes)] or formats


def _open(path: str, formats: Sequence[Format], *, headers_only: bool) -> _Opened:
    """Open a file in the one format, or in the first that can read it of those that it begins as."""
    begun = None
    if len(formats) > 1:
        from .reading.begin import Begun

        begun = Begun(path, headers_only=headers_only)
        path = begun.path
        start = begun.start
        able = [each for each in formats if each.begins(start)]
        if not able and start:
            return _foreign(formats, path, begun)
        able = able or [formats[0]]
        able.sort(key=lambda each: _LOOSE.index(each.name) if each.name in _LOOSE else -1)
        formats = able[:1] if isinstance(path, Stream) else able  # a stream is read once
    tried = []
    try:
        for each in formats:
            findings = _findings(each)
            file = each.open(path, findings, headers_only=headers_only)
            tried.append(_Opened(each, file, findings, path, begun))
            if file is not None:
                return tried[-1]
    except BaseException:
        if begun is not None:
            begun.close()
        raise
    return tried[0]


def _foreign(formats: Sequence[Format], path: str, begun: Begun) -> _Opened:
    """What is said of a file that begins as none of the formats do."""
    findings = _findings(formats[0])
    names = ", ".join(sorted(each.name for each in formats))
    findings.add("unmatched", f"no product fits; the file begins as none of {names} does")
    return _Opened(formats[0], None, findings, path, begun, foreign=True)


def _findings(kind: Format) -> Findings:
    findings = Findings()
    if kind.name != "fits":
        findings.beyond = "X0102"
    return findings


def _unreadable(kind: Format) -> str:
    """The rule that a file can be read to its end."""
    return "F0116" if kind.name == "fits" else "X0101"


def find_products(specs: Sequence[Spec], name: str | None = None) -> list[tuple[Spec, Product]]:
    """All products of some specs, or the one of this name: `NAME`, or `SPEC:NAME` where several specs have it."""
    every = [(spec, product) for spec in specs for product in spec.products]
    if not every:
        raise UsageError(
            f"{', '.join(spec.name for spec in specs) or 'no spec'}: there are no products to check against"
        )
    if name is None:
        return every
    found = [(spec, product) for spec, product in every if name in (product.name, f"{spec.name}:{product.name}")]
    if len(found) == 1:
        return found
    known = [f"{spec.name}:{product.name}" if len(specs) > 1 else product.name for spec, product in found or every]
    problem = "several products are called" if found else "there is no product"
    raise UsageError(f"{problem} {name}; say one of {', '.join(known)}")


def under(specs: Sequence[Spec], profile: str) -> list[Spec]:
    """Those of some specs that have a profile, under it."""
    having = [spec for spec in specs if profile in spec.profiles]
    if not having:
        known = list(dict.fromkeys(name for spec in specs for name in spec.profiles))
        said = f"say one of {', '.join(known)}" if known else "none is declared"
        raise UsageError(f"there is no profile {profile}; {said}")
    return [spec.variant(spec.profiles[profile]) for spec in having]


def find_files(paths: Iterable[str | Reader], suffixes: tuple[str, ...]) -> list[str]:
    """The files that paths, folders and patterns name, each once; `-` is standard input.

    Folders are searched for names with these endings. An object to read from becomes a `Stream`.
    """
    found: dict[str | int, str] = {}
    for path in paths:
        if path == STDIN or not isinstance(path, str):
            stream = _stream(path)
            found[id(stream.reader)] = stream
            continue
        for each in _matching(path):
            if not os.path.isdir(each):
                found[each] = each
                continue
            inside = list(_walk(each, suffixes))
            if not inside:
                plain = [suffix for suffix in suffixes if not suffix.endswith(_COMPRESSED[1:])]
                ends = f"end in {', '.join(plain)}, packed or not" if plain else "end in any known way"
                raise UsageError(f"{each}: no files in this folder {ends}")
            found.update(zip(inside, inside, strict=True))
    return list(found.values())


def _stream(given: str | Reader) -> Stream:
    stream = standard_input() if isinstance(given, str) else stream_of(given)
    if stream is None:
        raise UsageError("standard input is closed")
    return stream


def _matching(path: str) -> list[str]:
    if os.path.lexists(path):
        return [path]
    if any(character in path for character in "*?["):
        import glob

        matching = sorted(glob.glob(path, recursive=True))
        if matching:
            return matching
        raise UsageError(f"{path}: no such files")
    raise UsageError(f"{path}: no such file")


def _walk(folder: str, suffixes: tuple[str, ...]) -> Iterator[str]:
    unreadable: list[str] = []

    def note(error: OSError) -> None:
        unreadable.append(str(error.filename))

    for at, folders, files in os.walk(folder, onerror=note):
        folders.sort()
        yield from (os.path.join(at, name) for name in sorted(files) if name.lower().endswith(suffixes))
    yield from unreadable  # a folder that cannot be looked into is reported as a file that cannot


def _suffixes(products: Sequence[tuple[Spec, Product]]) -> tuple[str, ...]:
    plain = dict.fromkeys(suffix for _, product in products for suffix in product.format.suffixes)
    return tuple(suffix + packed for suffix in plain for packed in _COMPRESSED)


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


def _command(spec: Spec, argv: Sequence[str]) -> int:
    options = plain_options(argv) or whole_options(spec, argv)
    if isinstance(options, int):
        return options
    if options.list_rules:
        from .listing import rules_json, rules_text

        listed = spec if options.profile is None else under([spec], options.profile)[0]
        sys.stdout.write(rules_json(listed) if options.format == "json" else rules_text(listed))
        return 0
    broken: list[str] = []

    def on_fault(path: str, error: Exception) -> None:
        broken.append(path)
        _complain(fault_text(path, error), FAULT)

    from .report import as_json, file_text, summary_text

    reports = _asked(spec, options, on_fault)
    if options.format == "json":
        report = Report(reports)
        sys.stdout.write(as_json(report) + "\n")
    else:
        colour = wants_colour(sys.stdout)
        done = []
        for each in reports:
            sys.stdout.write(file_text(each, colour=colour))
            done.append(each)
        report = Report(done)
        sys.stdout.write(summary_text(report.summary))
    return FAULT if broken else report.exit_code


def _asked(spec: Spec, options: Options, on_fault: OnFault) -> Iterator[FileReport]:
    """The reports on what the command line names: files, deliveries in folders, or a listing of names."""
    if options.names is not None:
        from .deliveries.running import check_listing

        return check_listing(options.names, [spec], options.dataset or "")
    if options.dataset is not None:
        from .deliveries.running import check_folders, with_products

        return check_folders(
            options.files,
            with_products(spec),
            options.dataset,
            headers_only=options.headers_only,
            profile=options.profile,
            on_fault=on_fault,
        )
    return check_files(
        options.files,
        [spec],
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
