"""Files behind a web server, which knows ranges or does not."""

from __future__ import annotations

import gzip

import aiohttp
import pytest
from remote.conftest import judged
from remote.fits import fits, header_bytes

from specc.remote import distant, remote_files
from specc.runtime.wanted import UsageError

SHAPE = ((5, 0), (1, 400), (1, 40))
CONTENT = fits(*SHAPE)


@pytest.fixture
def address(site):
    site.files["/a/x_cal.fits"] = CONTENT
    return f"{site.address}/a/x_cal.fits"


def test_headers_alone_are_fetched_by_ranges(site, address):
    assert judged(distant(address), headers_only=True)["verdict"] in {"pass", "warn"}
    assert site.given <= 1.2 * header_bytes(*SHAPE)


@pytest.mark.parametrize("headers_only", [True, False])
def test_without_ranges_the_file_is_streamed_once(site, address, headers_only):
    site.ranges = False
    for _ in range(2):
        assert judged(distant(address), headers_only=headers_only)["verdict"] in {"pass", "warn"}
        whole = [one for one in site.asked if one.method == "GET" and not one.range]
        assert len(whole) == 1
        site.asked.clear()


@pytest.mark.parametrize("ranges", [True, False])
@pytest.mark.parametrize("trouble", ["503", "reset", "cut"])
def test_every_third_request_fails(site, address, ranges, trouble):
    site.ranges = ranges
    site.trouble = lambda number, *_: trouble if number % 3 == 2 else None
    for _ in range(3):
        assert judged(distant(address), headers_only=ranges)["verdict"] in {"pass", "warn"}


def test_a_server_that_hangs_is_left(site, address, configured):
    configured["http"] = {"client_kwargs": {"timeout": aiohttp.ClientTimeout(total=0.05)}}
    site.trouble = lambda *_: "hang"
    found = judged(distant(address))
    assert "(tried 4 times)" in found["findings"][0]["message"]


def test_a_file_that_changes_is_told(site, address):
    def change(number, *_):
        if number == 4:
            site.tag = '"2"'

    site.trouble = change
    found = judged(distant(address), headers_only=True)
    assert "it was changed while it was read" in found["findings"][0]["message"]


def test_packed_files_are_not_unpacked_on_the_way(site):
    site.files["/x.fits.gz"] = gzip.compress(CONTENT)
    assert judged(distant(f"{site.address}/x.fits.gz"))["verdict"] in {"pass", "warn"}


def test_the_links_of_a_page_are_its_files(site):
    site.files["/a/"] = b'<a href="x_cal.fits">x</a> <a href="odd%20name.fits">o</a> <a href="notes.txt">n</a>'
    site.files["/a/x_cal.fits"] = site.files["/a/odd%20name.fits"] = CONTENT
    found = list(remote_files(f"{site.address}/a/", (".fits",)))
    assert found == [f"{site.address}/a/odd%20name.fits", f"{site.address}/a/x_cal.fits"]
    assert [judged(distant(one))["verdict"] for one in found]
    assert list(remote_files(f"{site.address}/a/x*.fits", (".fits",))) == found[1:]


def test_a_page_that_is_not_there(site):
    with pytest.raises(UsageError, match="gone/"):
        list(remote_files(f"{site.address}/gone/", (".fits",)))
