"""How large pages are, how soon one can use them, how fast the search answers, and how long a site takes to be made.

    python -m benchmarks.pages

Takes a product with three hundred keywords and one with five thousand, made up and always the same, and the site of the
bundled specs; opens them in Chromium as the tests do. Prints figures and writes nothing.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from statistics import median

TESTS = Path(__file__).resolve().parent.parent / "tests"
ROUNDS = 7
ENTRIES = 5000
KIB = 1024
# Whole words and beginnings, what is there many times and not at all: each typed into the box as a whole.
ASKED = ("expo", "phot4", "time", "filter wheel", "saturated", "nothingatall", "e")
# From the moment the words are in the box until the results are on the page, laid out.
ANSWER = """(asked) => new Promise((then) => {
  const input = document.getElementById('q');
  const begun = performance.now();
  const told = () => {
    if (document.getElementById('hits').dataset.asked !== asked) return requestAnimationFrame(told);
    document.body.getBoundingClientRect();
    then(performance.now() - begun);
  };
  input.value = asked;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  told();
})"""


def main() -> int:
    """Measure and print; gives the exit code."""
    sys.path.insert(0, str(TESTS))  # the same sites, opened in the same way
    try:
        from browser.conftest import ARGUMENTS, program
        from browser.visits import Visits
        from playwright.sync_api import sync_playwright
    except ImportError as missing:
        print(f"{missing}: pip install -e '.[test,browser]'")
        return 1
    chromium = program()
    if chromium is None:
        print("no Chromium: `apt-get install chromium`, or name one in SPECC_CHROMIUM")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        sites = _made(Path(folder))
        with sync_playwright() as driver:
            browser = driver.chromium.launch(executable_path=chromium, args=ARGUMENTS)
            with Visits(browser) as visits:
                _pages(visits, sites)
                _search(visits, sites["many"])
            browser.close()
    return 0


def _made(folder: Path) -> dict[str, Path]:
    from browser.sites import large_site

    from specc.cli import main as specc

    sites = {name: folder / name for name in ("large", "many", "bundled")}
    for one in sites.values():
        one.mkdir()
    large_site(sites["large"])
    large_site(sites["many"], ENTRIES)
    begun = time.perf_counter()
    specc(["build", "--out", str(sites["bundled"])])
    print(f"all that the bundled specs compile to, pages among it: {time.perf_counter() - begun:.1f} s")
    sites["bundled"] /= "docs"
    pages = list(sites["bundled"].rglob("*.html"))
    size = sum(one.stat().st_size for one in pages)
    print(f"their site: {len(pages)} pages, {size / KIB / KIB:.1f} MiB")
    return sites


def _pages(visits, sites: dict[str, Path]) -> None:  # noqa: ANN001  of the tests, which have no types
    for name, path in (
        ("large", "bench/large/large.html"),
        ("large", "bench/large/large.rules.html"),
        ("bundled", "index.html"),
        ("bundled", "jwst/imaging/cal.html"),
    ):
        visit = visits.open(sites[name])
        times = [visit.go(path).answer("interactive") for _ in range(ROUNDS)]
        size = (sites[name] / path).stat().st_size
        print(f"{path}: {size / 1000:.0f} kB, {median(times):.0f} ms to interactive (at most {max(times):.0f})")
    shared = {one.name: one.stat().st_size for one in sorted((sites["bundled"] / "_static").iterdir())}
    print("beside them:", ", ".join(f"{name} {size / 1000:.0f} kB" for name, size in shared.items()))


def _search(visits, site: Path) -> None:  # noqa: ANN001  as above
    visit = visits.open(site, "index.html")
    visit.page.locator("#q").focus()
    visit.page.locator("#q").fill("expo")
    visit.page.wait_for_function("() => document.querySelector('#hits')?.dataset.asked === 'expo'")
    index = (site / "_static" / "index.js").stat().st_size
    print(f"search over a product of {ENTRIES} keywords (index {index / 1000:.0f} kB):")
    for asked in ASKED:
        times = []
        for _ in range(ROUNDS):
            visit.ask(ANSWER, "zz")  # else it has answered already
            times.append(visit.ask(ANSWER, asked))
        print(f"  {asked!r}: {median(times):.1f} ms (at most {max(times):.1f})")


if __name__ == "__main__":
    sys.exit(main())
