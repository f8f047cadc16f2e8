"""Addresses of files elsewhere: what is one, what its file is called, and what of it may be shown.

Takes the text that a person gave, in an argument or in a list of files: no spec and no file ever names an address.
"""

from __future__ import annotations

import os
import re
from typing import Final, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from specc.runtime.wanted import UsageError

_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")


class Scheme(NamedTuple):
    """A kind of store. protocol: its name in fsspec. module: what fsspec needs for it. extra: which of ours has it."""

    protocol: str
    module: str
    extra: str


SCHEMES: Final = {
    "s3": Scheme("s3", "s3fs", "remote"),
    "s3a": Scheme("s3", "s3fs", "remote"),
    "http": Scheme("http", "aiohttp", "remote"),
    "https": Scheme("http", "aiohttp", "remote"),
    "gs": Scheme("gs", "gcsfs", "gs"),
    "gcs": Scheme("gs", "gcsfs", "gs"),
}
_SECRET = re.compile(
    r"signature|credential|token|secret|password|^(sig|key|apikey|api_key|awsaccesskeyid|googleaccessid)$",
    re.IGNORECASE,
)
_HIDDEN = "..."


def is_address(text: str) -> bool:
    """Whether a text names a file elsewhere, and no path that lies here."""
    return _ADDRESS.match(text) is not None and not os.path.lexists(text)


def scheme_of(address: str) -> Scheme:
    """Give the kind of store; UsageError when it is none that is read."""
    found = _ADDRESS.match(address)
    name = found[1].lower() if found else ""
    if name not in SCHEMES:
        remedy = "name the file by its path" if name in {"file", "local"} else f"known are {', '.join(SCHEMES)}"
        raise UsageError(f"{shown(address)}: addresses with {name}:// are not read; {remedy}")
    return SCHEMES[name]


def on_the_web(address: str) -> bool:
    """Whether a web server has it, whose addresses are quoted and may hold a query."""
    return address.lower().startswith(("http://", "https://"))


def shown(address: str) -> str:
    """Give the address without what is secret in it: passwords, and signatures of addresses that were signed."""
    start, mark, query = address.partition("?")
    head, separator, rest = start.partition("://")
    host, slash, path = rest.partition("/")
    _, _, host = host.rpartition("@")
    pairs = (part.partition("=") for part in query.split("&"))
    kept = "&".join(f"{key}{equals}{_HIDDEN if _SECRET.search(key) else value}" for key, equals, value in pairs)
    return f"{head}{separator}{host}{slash}{path}{mark}{kept}"


def name_of(address: str) -> str:
    """Give the name of the file: the end of the path, or of what a query asks for where that alone is a file's name.

    `https://mast.stsci.edu/api/v0.1/Download/file?uri=mast:JWST/product/jw1_cal.fits` is jw1_cal.fits.
    """
    if not on_the_web(address):
        return _last(re.sub(r"(\?versionId=|#)[^/]*$", "", address))
    parts = urlsplit(address)
    name = unquote(_last(parts.path))
    if "." in name:
        return name
    asked = [_last(value) for _, value in parse_qsl(parts.query)]
    return next((one for one in asked if "." in one), name)


def _last(path: str) -> str:
    return path[path.rfind("/") + 1 :]
