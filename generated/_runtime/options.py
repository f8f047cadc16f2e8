# SPDX-License-Identifier: BSD-3-Clause
"""What the command line of a generated validator asks for.

Takes its words; gives `Options`, or an exit code when there is nothing left to do.
"""

from __future__ import annotations

from .reports import FORMS
from .stream import STDIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .spec import Spec

USAGE = 2
_SHOWN = 20  # names in a line of help


class Options:
    """What the command line asked for."""

    __slots__ = (
        *("dataset", "docs", "files", "format", "headers_only", "list_rules", "names", "product", "profile"),
        "reports",
    )

    def __init__(self) -> None:
        self.files: list[str] = []
        self.format = "text"
        self.headers_only = False
        self.list_rules = False
        self.product: str | None = None
        self.profile: str | None = None
        self.dataset: str | None = None
        self.names: str | None = None
        self.docs = ""
        self.reports: list[str] = []


def plain_options(argv: Sequence[str]) -> Options | None:
    """Options in their plainest spelling; None when argparse, which takes as long as a check, has to look at them."""
    options = Options()
    rest = iter(argv)
    for word in rest:
        if word == STDIN or not word.startswith("-"):
            options.files.append(word)
        elif word == "--headers-only":
            options.headers_only = True
        elif word == "--list-rules":
            options.list_rules = True
        elif word == "--format":
            options.format = next(rest, "")
            if options.format not in FORMS:
                return None
        else:
            return None
    return options if options.files or options.list_rules else None


def whole_options(specs: Sequence[Spec], argv: Sequence[str]) -> Options | int:
    """Options by argparse; an exit code when it has said all there is to say."""
    import argparse

    every = _listed([f"{spec.name} {spec.version}" for spec in specs])
    parser = argparse.ArgumentParser(
        description=f"Check files against {every}.",
        epilog="Exit codes: 0 all conform; 1 errors, unreadable files, files of no known product; 2 wrong usage, "
        "no such file; 3 a fault of the validator.",
    )
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="a file, a folder to search, a pattern, or - for standard input"
    )
    parser.add_argument("--format", choices=FORMS, default=FORMS[0], help="how to report (default: text)")
    parser.add_argument(
        "--report",
        dest="reports",
        metavar="FORM=FILE",
        action="append",
        default=[],
        help="write a report into a file, too; its ending may tell the form",
    )
    parser.add_argument("--headers-only", action="store_true", help="read no data")
    parser.add_argument("--list-rules", action="store_true", help="list every rule, its level, and where it is stated")
    names = _listed([product.name for spec in specs for product in spec.products])
    parser.add_argument("--product", metavar="NAME", help=f"the product that every file is, whatever it says: {names}")
    parser.add_argument(
        "--docs", metavar="URL|DIR", default="", help="where the pages are, for findings to link to what they are about"
    )
    profiles = _listed([name for spec in specs for name in spec.profiles]) or "none is declared"
    parser.add_argument("--profile", metavar="NAME", help=f"judge by what this profile asks besides: {profiles}")
    known = _listed([dataset.name for spec in specs for dataset in spec.datasets])
    if known:
        parser.add_argument(
            "--dataset", nargs="?", const="", metavar="NAME", help=f"judge the deliveries in the folders, too: {known}"
        )
        parser.add_argument(
            "--names",
            metavar="LISTING",
            help="judge deliveries by the names in a file, one a line, or - for standard input",
        )
    parser.add_argument("--version", action="version", version=every)
    try:
        options = Options()
        for name, value in vars(parser.parse_intermixed_args(list(argv))).items():
            setattr(options, name, value)
        if options.names is not None and options.files:
            parser.error("--names judges a listing in place of files; name one or the other")
        if not options.files and not options.list_rules and options.names is None:
            parser.error("name at least one FILE")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else USAGE
    return options


def _listed(names: Sequence[str]) -> str:
    """Names as help shows them, each once."""
    each = list(dict.fromkeys(names))
    more = len(each) - _SHOWN
    return ", ".join(each[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
