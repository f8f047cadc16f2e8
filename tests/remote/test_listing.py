"""Which files an address names."""

from __future__ import annotations

import itertools

import pytest

from specc.remote import remote_files
from specc.runtime.wanted import UsageError

ENDINGS = (".fits", ".fits.gz")
ODD = ["a/%20 +&=?.fits", "a/[1].fits", "a/\u03b1.fits", "a/b::c.fits", "a/deep/er/x.fits.gz"]


def named(address):
    return list(remote_files(address, ENDINGS))


@pytest.fixture
def filled(bucket):
    for key in [*ODD, "a/notes.txt", "a/deep/", "a2/y.fits"]:
        bucket.put(key, b"")
    return bucket


def test_a_folder_in_the_order_of_the_store(filled):
    due = [f"s3://archive/{key}" for key in sorted(ODD, key=str.encode)]
    assert named("s3://archive/a/") == named("s3://archive/a") == due
    assert named("s3://archive/") == [*due, "s3://archive/a2/y.fits"]


def test_a_pattern(filled):
    assert named("s3://archive/a*/y.fits") == ["s3://archive/a2/y.fits"]
    assert named("s3://archive/a/b*.fits") == ["s3://archive/a/b::c.fits"]
    assert named("s3://archive/a/**/*.gz") == ["s3://archive/a/deep/er/x.fits.gz"]
    assert named("s3://archive/a/[1].fits") == ["s3://archive/a/[1].fits"]


def test_one_file_is_not_asked_for(bucket):
    assert named("s3://archive/a.fits") == ["s3://archive/a.fits"]
    assert not bucket.counter.asked


def test_pages_stream(bucket, monkeypatch):
    monkeypatch.setenv("MOTO_S3_DEFAULT_MAX_KEYS", "3")
    for number in range(8):
        bucket.put(f"p/{number}.fits", b"")
    first = list(itertools.islice(remote_files("s3://archive/p/", ENDINGS), 2))
    assert first == ["s3://archive/p/0.fits", "s3://archive/p/1.fits"]
    assert len(bucket.counter.asked) == 1
    assert len(named("s3://archive/p/")) == 8


@pytest.mark.parametrize("address", ["s3://archive/none/", "s3://archive/none/*.fits", "s3://no-such-bucket/", "s3://"])
def test_nothing_there(bucket, address):
    with pytest.raises(UsageError, match="s3://"):
        named(address)


def test_no_such_addresses():
    with pytest.raises(UsageError, match=r"ftp:// are not read; known are s3, s3a, http"):
        named("ftp://u:p@x/y.fits")
    with pytest.raises(UsageError, match="name the file by its path"):
        named("file:///x.fits")
