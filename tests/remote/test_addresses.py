"""What an address is, what its file is called, and what of it is shown."""

from __future__ import annotations

import sys

import pytest
from fsspec.registry import _registry

from specc.remote import distant, is_address, stores
from specc.remote.addresses import name_of, shown
from specc.runtime.wanted import UsageError


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("s3://b/p/x_cal.fits", "x_cal.fits"),
        ("s3://b/p/100%25?.fits", "100%25?.fits"),
        ("s3://b/x.fits?versionId=abc", "x.fits"),
        ("https://h/a%20b.fits", "a b.fits"),
        ("https://h/x.fits?X-Amz-Signature=1", "x.fits"),
        ("https://mast/Download/file?uri=mast:JWST/product/jw1_cal.fits", "jw1_cal.fits"),
        ("https://h/get?id=7", "get"),
    ],
)
def test_names(address, name):
    assert name_of(address) == name


def test_secrets_are_not_shown():
    address = "https://me:word@h/x.fits?X-Amz-Date=1&X-Amz-Signature=2&sig=3&a=4"
    assert shown(address) == "https://h/x.fits?X-Amz-Date=1&X-Amz-Signature=...&sig=...&a=4"
    assert shown("s3://b/odd@name?.fits") == "s3://b/odd@name?.fits"
    assert str(distant(address)) == shown(address)


def test_a_path_is_no_address(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "odd:").mkdir()
    (tmp_path / "odd:" / "x.fits").touch()
    assert not is_address("odd://x.fits")
    assert not is_address("/a/b.fits")
    assert is_address("s3://b/x.fits")


@pytest.mark.parametrize(
    ("module", "address"),
    [("fsspec", "s3://b/x"), ("s3fs", "s3://b/x"), ("aiohttp", "https://h/x"), ("gcsfs", "gs://b/x")],
)
def test_what_is_not_installed_is_told_with_the_remedy(monkeypatch, configured, module, address):
    monkeypatch.setitem(sys.modules, module, None)
    for known in ("s3", "http", "https", "gs"):  # what an earlier test has loaded
        monkeypatch.delitem(_registry, known, raising=False)
        monkeypatch.delitem(sys.modules, "fsspec.implementations.http", raising=False)
    extra = "gs" if module == "gcsfs" else "remote"
    with pytest.raises(UsageError, match=rf"{module}, which is not installed: pip install 'specc\[{extra}\]'"):
        stores.store_of(address)
