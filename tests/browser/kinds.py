"""The pages of a site, and one of each kind: what is true of a kind is looked at once, and not in a hundred pages.

A page that is of no kind here is one by itself, so that a page that somebody adds is looked at, too.
"""

from __future__ import annotations

from pathlib import Path

PRODUCT = "jwst/imaging/cal.html"
# The largest page of rules, every format and thing that a page has to draw.
SPECS = (
    "jwst/imaging/index.html",  # many vocabularies
    "jwst/delivery/index.html",  # deliveries, no products
    "std/wcs/index.html",  # fragments alone
)
PRODUCTS = (
    PRODUCT,  # images of FITS, a long header, flags
    "mast/lightcurve/lightcurve.html",  # tables of FITS, several missions
    "jwst/spectroscopy/x1d.html",  # repeats
    "jwst/association/asn3.html",  # JSON
    "roman/wfi/image.html",  # ASDF
    "jwst/catalog/cat.html",  # a table of text
    "jwst/telemetry/series.html",  # CSV
    "jwst/preview/preview2.html",  # a picture
)
RULES = (
    "jwst/imaging/cal.rules.html",
    "mast/lightcurve/lightcurve.rules.html",
    "jwst/delivery/stage2.dataset.rules.html",
)
DATASETS = ("jwst/delivery/stage2.dataset.html",)
CHOSEN = (*SPECS, *PRODUCTS, *RULES, *DATASETS)
SHARDS = 4  # parts into which tests over all pages are divided, so that workers share them
SHARD = tuple(range(SHARDS))


def all_pages(site: Path) -> list[str]:
    """Give every page of a site."""
    return sorted(one.relative_to(site).as_posix() for one in site.rglob("*.html"))


def part(site: Path, shard: int) -> list[str]:
    """Give a part of all pages; large and small ones are spread over the parts."""
    by_size = sorted(all_pages(site), key=lambda one: ((site / one).stat().st_size, one))
    return by_size[shard::SHARDS]


def kinds(site: Path) -> list[str]:
    """Give one page of each kind: those about everything, the largest of those made alike, and the chosen ones."""
    pages = all_pages(site)
    missing = set(CHOSEN) - set(pages)
    assert not missing, f"pages that the tests look at are gone: {sorted(missing)}"
    specs = {one.parent for one in map(Path, pages) if one.name == "index.html" and len(one.parts) > 2}
    alike: dict[tuple[str, int], list[str]] = {}
    for page in pages:
        if Path(page).parent not in specs:
            alike.setdefault((page.partition(".")[0], page.count(".")), []).append(page)
    largest = [max(some, key=lambda one: (site / one).stat().st_size) for some in alike.values()]
    return [*largest, *CHOSEN]
