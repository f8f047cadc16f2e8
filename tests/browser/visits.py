"""Pages opened in Chromium, with everything that they said, asked for and got wrong."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

WIDE = 1400
PHONE = 390
HEIGHT = 900
AS_OPENED = {"media": "screen", "color_scheme": "light", "forced_colors": "none"}
QUESTIONS = Path(__file__).with_name("questions")


@dataclass
class Visit:
    """One page of a site, open; `trouble` is what no page may do."""

    page: object
    root: str
    trouble: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def go(self, path: str, anchor: str = "") -> Visit:
        """Open another page of the site."""
        self.page.goto(f"{self.root}{path}{'#' + anchor if anchor else ''}")
        return self

    def ask(self, script: str, argument: object = None) -> object:
        """Evaluate JavaScript in the page."""
        return self.page.evaluate(script, argument)

    def answer(self, question: str, argument: object = None) -> object:
        """Have the page answer one of the questions, each a function of JavaScript in a file of its own."""
        return self.page.evaluate((QUESTIONS / f"{question}.js").read_text(encoding="utf-8"), argument)

    @contextmanager
    def looking(self, *, width: int | None = None, height: int = HEIGHT, **emulated):
        """See the page in another window, or another way (as Playwright's `emulate_media` has it), for a while."""
        before = self.page.viewport_size
        if width:
            self.page.set_viewport_size({"width": width, "height": height})
        if emulated:
            self.page.emulate_media(**emulated)
        yield self
        if emulated:
            self.page.emulate_media(**{one: AS_OPENED[one] for one in emulated})
        if width:
            self.page.set_viewport_size(before)

    @property
    def path(self) -> str:
        """Say which page of the site is open."""
        return unquote(urlsplit(self.page.url.removeprefix(self.root)).path)


class Visits:
    """Opens pages of sites, each in a context of its own, and closes them in the end."""

    def __init__(self, chromium) -> None:
        self._chromium = chromium
        self._contexts = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for context in self._contexts:
            context.close()

    def open(
        self,
        site: Path | str,
        path: str | None = None,
        *,
        width: int = WIDE,
        height: int = HEIGHT,
        dark: bool = False,
        script: str = "",
        **said,
    ) -> Visit:
        """Open a window on a site (a folder, or an address), and a page of it where `path` names one.

        `script` runs in each page before anything of its own. What else is said goes to Playwright.
        """
        context = self._chromium.new_context(
            viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light", **said
        )
        self._contexts.append(context)
        if script:
            context.add_init_script(script)
        root = f"{site.as_uri()}/" if isinstance(site, Path) else site
        visit = Visit(context.new_page(), root)
        _listen(visit, context)
        return visit if path is None else visit.go(path)


def _listen(visit: Visit, context) -> None:
    def request(one) -> None:
        visit.requests.append(one.url)
        if not one.url.startswith(visit.root):
            visit.trouble.append(f"{visit.path} asks for {one.url}")

    def dialog(one) -> None:
        visit.trouble.append(f"{visit.path} opens a dialog: {one.message}")
        one.dismiss()

    page = visit.page
    page.on("console", lambda one: visit.trouble.append(f"{visit.path} says: {one.type}: {one.text}"))
    page.on("pageerror", lambda one: visit.trouble.append(f"{visit.path} has an error: {one}"))
    page.on("dialog", dialog)
    page.on("download", lambda one: visit.trouble.append(f"{visit.path} gives a file: {one.url}"))
    page.on("popup", lambda one: visit.trouble.append(f"{visit.path} opens a window: {one.url}"))
    page.on("websocket", lambda one: visit.trouble.append(f"{visit.path} opens a socket: {one.url}"))
    page.on("worker", lambda one: visit.trouble.append(f"{visit.path} starts a worker: {one.url}"))
    context.on("request", request)
    context.on("requestfailed", lambda one: visit.trouble.append(f"{visit.path} does not get {one.url}"))
    context.on("response", lambda one: _answered(visit, one))


def _answered(visit: Visit, response) -> None:
    if response.url.startswith("http") and not response.ok and response.status != 304:  # that is: as it was
        visit.trouble.append(f"{visit.path} is told {response.status} for {response.url}")
