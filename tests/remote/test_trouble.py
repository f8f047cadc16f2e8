"""Stores that fail: what passes is waited for, what does not is told, and a file that fails is a finding."""

from __future__ import annotations

import pytest
from remote.conftest import judged
from remote.fits import fits

from specc.remote import distant, patience

CONTENT = fits((2, 0), (1, 40), (1, 40))


def _said(data) -> str:
    assert data["verdict"] == "unreadable"
    return data["findings"][0]["message"]


@pytest.mark.parametrize("trouble", ["503 Slow Down", "500 Internal", "cut"])
@pytest.mark.parametrize("headers_only", [True, False])
def test_every_fifth_request_fails(bucket, trouble, headers_only):
    address = bucket.put("x.fits", CONTENT)
    bucket.counter.trouble = lambda number, *_: trouble if number % 5 == 2 else None
    for _ in range(5):
        assert judged(distant(address), headers_only=headers_only)["verdict"] in {"pass", "warn"}
    assert any(number % 5 == 2 for number in range(bucket.counter.count))


def test_a_store_that_stays_broken_is_told(bucket):
    address = bucket.put("x.fits", CONTENT)
    bucket.counter.trouble = lambda *_: "503 Down"
    said = _said(judged(distant(address)))
    assert "503" in said
    assert "(tried 5 times)" in said
    assert bucket.counter.count == 5


def test_a_body_that_always_breaks_off_is_told(bucket):
    address = bucket.put("x.fits", CONTENT)
    bucket.counter.trouble = lambda _, method, __: "cut" if method == "GET" else None
    assert f"(tried {patience.TRIES} times)" in _said(judged(distant(address)))


def test_a_store_that_hangs_is_left(bucket, configured):
    address = bucket.put("x.fits", CONTENT)
    configured["s3"] = {"config_kwargs": {"read_timeout": 0.1, "retries": {"max_attempts": 1}}}
    bucket.counter.trouble = lambda *_: "hang"
    assert "imeout" in _said(judged(distant(address)))


@pytest.mark.parametrize("headers_only", [True, False])
def test_a_file_that_changes_between_ranges_is_told(bucket, headers_only):
    address = bucket.put("x.fits", fits((2, 0), (1, 1000), (1, 40)))
    other = fits((2, 0), (1, 1000), (1, 40), seed=3)

    def change(number, *_):
        if number == 2:
            bucket.put("x.fits", other)

    bucket.counter.before = change
    assert "it was changed while it was read" in _said(judged(distant(address), headers_only=headers_only))


def test_there_is_no_such_file(bucket, site):
    assert "there is no such file" in _said(judged(distant("s3://archive/gone.fits")))
    assert "there is no such file" in _said(judged(distant("s3://no-such-bucket/gone.fits")))
    assert "there is no such file" in _said(judged(distant(f"{site.address}/gone.fits")))


def test_access_is_refused(bucket, site):
    address = bucket.put("x.fits", CONTENT)
    bucket.counter.trouble = lambda *_: "403 Forbidden"
    assert "FSSPEC_S3_ANON=true" in _said(judged(distant(address)))
    site.trouble = lambda *_: "401"
    assert "access is refused" in _said(judged(distant(f"{site.address}/x.fits")))


def test_nobody_listens():
    assert "(tried 4 times)" in _said(judged(distant("http://127.0.0.1:9/x.fits")))
