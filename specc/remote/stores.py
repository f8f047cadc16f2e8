"""The stores that fsspec reads, one of each kind a process, set up so that nobody waits without end.

Credentials, end points, proxies and whether one is anonymous are settled by fsspec's configuration and by each
library's own: https://filesystem-spec.readthedocs.io/en/latest/features.html#configuration. What is set there stays.
"""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from specc.remote.addresses import Scheme, scheme_of
from specc.runtime.wanted import UsageError

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

_CONNECT, _SILENCE = 10, 30  # seconds until a web server must have answered, and said something again


def store_of(address: str) -> AbstractFileSystem:
    """Give the store of an address; UsageError when what reads it is not installed, or it is none that is read."""
    return _store(scheme_of(address), os.getpid())


@lru_cache(maxsize=16)
def _store(scheme: Scheme, _process: int) -> AbstractFileSystem:
    """Connections of one process are of no use in another that was forked from it."""
    try:
        import fsspec
        from fsspec.config import conf
    except ModuleNotFoundError:
        raise UsageError(_lacking(scheme, "fsspec")) from None
    names = ("http", "https") if scheme.protocol == "http" else (scheme.protocol,)
    settled = {key: value for name in names for key, value in conf.get(name, {}).items()}
    # Listings of an archive are not for keeping, and a store of our own is set up without changing that of others.
    options: dict[str, Any] = {"skip_instance_cache": True, "use_listings_cache": False}
    try:
        if scheme.protocol == "http":
            options["client_kwargs"] = _web(settled.get("client_kwargs", {}))
        made = fsspec.filesystem(scheme.protocol, **options)
    except ImportError:  # fsspec raises its own, with the name of the package in the text
        raise UsageError(_lacking(scheme, scheme.module)) from None
    except (TypeError, ValueError) as error:
        raise UsageError(f"{scheme.protocol}: fsspec cannot be set up, look at its configuration: {error}") from error
    if scheme.protocol == "s3":
        # botocore has its own retries. Those of s3fs would be multiplied with them, twice over.
        made.retries = 1
    return made


def _web(settled: dict[str, Any]) -> dict[str, Any]:
    """How a web server is asked: for bytes as they lie there, with the proxies and passwords (.netrc) of the user."""
    from aiohttp import ClientTimeout

    ours = {
        "timeout": ClientTimeout(total=None, sock_connect=_CONNECT, sock_read=_SILENCE),
        "auto_decompress": False,
        "trust_env": True,
    }
    return {**ours, **settled, "headers": {"Accept-Encoding": "identity", **settled.get("headers", {})}}


def _lacking(scheme: Scheme, module: str) -> str:
    remedy = f"pip install 'specc[{scheme.extra}]'"
    return f"files in {scheme.protocol}:// are read with {module}, which is not installed: {remedy}"
