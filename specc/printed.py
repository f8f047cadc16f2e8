"""Pages as PDF, printed by a browser or by WeasyPrint, whichever is there.

Takes HTML files that a build wrote; gives a PDF for each. Chromium is asked first, since it is what the print style is
looked at with. Neither loads anything but what lies beside the page.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from specc.files import CannotWrite

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
_SECONDS = 120  # for one page; the longest takes a few
_QUIET = (
    *("--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-extensions"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-pdf-header-footer"),
)


class Printer(Protocol):
    """Prints one page."""

    def print(self, page: Path, to: Path) -> None:
        """Write the PDF of a page. Raises CannotWrite with the reason."""


@dataclass(frozen=True, slots=True)
class Chromium:
    """A browser of the Chromium family, started anew for each page with nothing of the user's."""

    program: str

    def print(self, page: Path, to: Path) -> None:
        """Write the PDF of a page."""
        with tempfile.TemporaryDirectory(prefix="specc-print-") as profile:
            made = Path(profile, "page.pdf")
            command = [self.program, *_QUIET, f"--user-data-dir={profile}/user", f"--print-to-pdf={made}"]
            if hasattr(os, "geteuid") and os.geteuid() == 0:
                command.append("--no-sandbox")  # Chromium refuses to start for root with it
            try:
                answer = subprocess.run(  # noqa: S603  our own words; the page is a file that a build wrote
                    [*command, page.resolve().as_uri()],
                    capture_output=True,
                    timeout=_SECONDS,
                    check=False,
                )
            except (OSError, subprocess.TimeoutExpired) as error:
                raise CannotWrite(f"{self.program} could not print {page}: {error}") from error
            if answer.returncode or not made.is_file():
                said = answer.stderr.decode(errors="replace").strip().splitlines()[-1:]
                raise CannotWrite(f"{self.program} could not print {page}{': ' if said else ''}{''.join(said)}")
            shutil.move(made, to)


@dataclass(frozen=True, slots=True)
class WeasyPrint:
    """The Python package of that name."""

    def print(self, page: Path, to: Path) -> None:
        """Write the PDF of a page."""
        weasyprint = import_module("weasyprint")  # only here if it is there at all
        try:
            weasyprint.HTML(filename=str(page)).write_pdf(str(to))
        except Exception as error:  # a library that stumbles over a page is no fault of ours
            raise CannotWrite(f"WeasyPrint could not print {page}: {error}") from error


def printer() -> Printer | None:
    """Give what can print here: `$SPECC_CHROMIUM`, a browser on the path, or WeasyPrint; None if there is nothing."""
    for name in (os.environ.get("SPECC_CHROMIUM") or "", *_BROWSERS):
        program = shutil.which(name) if name else None
        if program is not None:
            return Chromium(program)
    return WeasyPrint() if find_spec("weasyprint") is not None else None


def print_pages(pages: Iterable[str], generated: Path, folder: Path, by: Printer) -> Iterator[Path]:
    """Print pages of a build into a folder, `jwst/imaging/cal.pdf` for `docs/jwst/imaging/cal.html`; gives each."""
    for page in pages:
        to = folder / Path(page).relative_to("docs").with_suffix(".pdf")
        try:
            to.parent.mkdir(parents=True, exist_ok=True)
            by.print(generated / page, to)
        except OSError as error:
            raise CannotWrite(f"{to} cannot be written: {error.strerror}") from error
        yield to
