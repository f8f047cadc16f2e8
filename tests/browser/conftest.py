"""The pages in Chromium: the site is built once for all, and what a page says, asks for or gets wrong is held."""

from __future__ import annotations

import fcntl
import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from browser.sites import hostile_site, large_site
from browser.visits import Visits

# The first has no windows, tabs or bars to keep up, which is a third of what it takes to open a page.
PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
# Nothing of Chromium's own may wake up while a page is looked at. Without the last it follows no more than 200 changes
# of the address in ten seconds; a page of rules has more anchors than that.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-ipc-flooding-protection",
)


def pytest_collection_modifyitems(items):
    """Everything here needs a browser, and is asked for by `-m browser`; the first to come waits for the whole site."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.timeout(900))


def program() -> str | None:
    """Find a Chromium on this machine."""
    named = os.environ.get("SPECC_CHROMIUM")
    return shutil.which(named) if named else next(filter(None, map(shutil.which, PROGRAMS)), None)


@pytest.fixture(scope="session")
def chromium():
    """Give a browser that runs until the tests have ended; where there is none, say what to install."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        pytest.skip("no Playwright: pip install -e '.[browser]'")
    found = program()
    if found is None:
        pytest.skip("no Chromium: `apt-get install chromium`, or name one in SPECC_CHROMIUM")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def visits(chromium):
    """Open pages, and hold what they did; nothing that one test opened is there for the next."""
    with Visits(chromium) as opened:
        yield opened


@pytest.fixture(scope="session")
def site(request, tmp_path_factory, worker_id, chromium) -> Path:
    """Folder of the pages of all bundled specs, as `specc build` writes them."""
    given = request.config.getoption("--site")
    if given:
        return Path(given).resolve()
    return _once(tmp_path_factory, worker_id, "bundled", _build) / "docs"


def _build(folder: Path) -> None:
    subprocess.run([sys.executable, "-m", "specc", "build", "--out", folder], check=True, stdout=subprocess.DEVNULL)


@pytest.fixture(scope="session")
def large(tmp_path_factory, worker_id, chromium) -> Path:
    """Folder of the pages of a product with three hundred keywords."""
    return _once(tmp_path_factory, worker_id, "large", large_site)


@pytest.fixture(scope="session")
def hostile(tmp_path_factory, worker_id, chromium) -> Path:
    """Folder of the pages of specs that say markup and scripts wherever they may say what they like."""
    return _once(tmp_path_factory, worker_id, "hostile", hostile_site)


def _once(tmp_path_factory, worker_id, name, make) -> Path:
    """Make a folder, once for all workers: whoever comes first makes it, and the others wait."""
    base = tmp_path_factory.getbasetemp()
    base = base if worker_id == "master" else base.parent
    folder = base / name
    with (base / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            half = base / f"{name}.half"
            shutil.rmtree(half, ignore_errors=True)
            half.mkdir()
            make(half)
            half.rename(folder)
    return folder


@pytest.fixture
def served(site):
    """Address of the site where a server on this machine gives it out."""
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()
        thread.join()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *said):
        """Say nothing: what was asked for is in the visit."""
