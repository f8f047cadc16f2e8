"""An S3 and a web server for the tests of remote files, and a process that knows neither stores nor forerunners yet."""

from __future__ import annotations

import boto3
import botocore.retryhandler
import fsspec.config
import pytest
from remote.served import s3, web

from specc.remote import foresight, opening, patience, stores
from specc.runtime.formats import structure_of
from specc.runtime.main import check_file
from specc.runtime.report import file_data
from specc.runtime.wanted import find_products

BUCKET = "archive"


@pytest.fixture(scope="session")
def _served():
    """An S3 for all tests: to set up a client of it takes longer than any of them."""
    with pytest.MonkeyPatch.context() as patched, s3() as (address, counter):
        for name, value in (
            ("AWS_ENDPOINT_URL", address),
            ("AWS_ACCESS_KEY_ID", "somebody"),
            ("AWS_SECRET_ACCESS_KEY", "secret"),
            ("AWS_DEFAULT_REGION", "us-east-1"),
        ):
            patched.setenv(name, value)
        client = boto3.client("s3")
        client.create_bucket(Bucket=BUCKET)
        yield counter, client


@pytest.fixture(autouse=True)
def _no_memory(monkeypatch):
    """Nothing of the test before; and nobody waits for a chance that comes by itself."""
    foresight.shared.cache_clear()
    opening._folders.cache_clear()
    monkeypatch.setattr(patience, "FIRST_WAIT", 0.001)
    monkeypatch.setattr(botocore.retryhandler.random, "random", lambda: 0.0)


@pytest.fixture
def configured(monkeypatch):
    """The configuration of fsspec, for stores that are set up anew."""
    conf: dict[str, dict] = {}
    monkeypatch.setattr(fsspec.config, "conf", conf)
    stores._store.cache_clear()
    yield conf
    stores._store.cache_clear()


class Bucket:
    """A bucket, what was asked of it, and what will be."""

    def __init__(self, counter, client) -> None:
        self.counter = counter
        self._client = client

    def put(self, key: str, content: bytes) -> str:
        self._client.put_object(Bucket=BUCKET, Key=key, Body=content)
        self.counter.forget()
        return f"s3://{BUCKET}/{key}"


@pytest.fixture
def bucket(_served):
    counter, client = _served
    counter.trouble = counter.before = lambda *_: None
    yield Bucket(counter, client)
    counter.trouble = counter.before = lambda *_: None
    for one in client.list_objects_v2(Bucket=BUCKET).get("Contents", ()):
        client.delete_object(Bucket=BUCKET, Key=one["Key"])
    counter.forget()


@pytest.fixture
def site():
    with web() as served:
        yield served


def judged(path, *, headers_only=False, formats=("fits",)):
    """What is said of the structure of a file, but for where it lies."""
    products = find_products([structure_of(name) for name in formats])
    data = file_data(check_file(path, products, headers_only=headers_only))
    return {key: value for key, value in data.items() if key != "path"}
