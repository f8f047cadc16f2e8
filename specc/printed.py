"""Pages as PDF, printed by a browser of the Chromium family.

Takes HTML files that a build wrote; gives a PDF for each. WeasyPrint is not asked, although it makes PDF without a
browser: styles of a page do not reach the drawings in it there (tried with 70.0: they come out black).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from specc.files import CannotWrite

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
_SECONDS = 120  # for one page; the longest takes a few
_QUIET = (
    *("--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-extensions"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-pdf-header-footer"),
)


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


def printer() -> Chromium | None:
    """Give what can print here: `$SPECC_CHROMIUM` or a browser on the path; None if there is nothing."""
    for name in (os.environ.get("SPECC_CHROMIUM") or "", *_BROWSERS):
        program = shutil.which(name) if name else None
        if program is not None:
            return Chromium(program)
    return None


def print_pages(pages: Iterable[str], generated: Path, folder: Path, by: Chromium) -> Iterator[Path]:
    """Print pages of a build into a folder, `jwst/imaging/cal.pdf` for `docs/jwst/imaging/cal.html`; gives each."""
    for page in pages:
        to = folder / Path(page).relative_to("docs").with_suffix(".pdf")
        try:
            to.parent.mkdir(parents=True, exist_ok=True)
            by.print(generated / page, to)
        except OSError as error:
            raise CannotWrite(f"{to} cannot be written: {error.strerror}") from error
        yield to
