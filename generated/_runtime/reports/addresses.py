# SPDX-License-Identifier: BSD-3-Clause
"""Paths of files as addresses: what a path is called in a report that others resolve."""

from __future__ import annotations

import os

_SAFE = "/!$&'()*+,;=@~"  # of a path beside letters, digits and `-._` (RFC 3986, 3.3); a colon is not, see `uri_of`
_OF_ADDRESSES = f"{_SAFE}:?#[]%"


def uri_of(path: str) -> str:
    """A path as a URI: relative to where we stand if it lies below, else `file://`; an address stays what it is.

    Bytes that are no UTF-8 come as `%ff`, and so does a colon: before the first slash it would end a scheme.
    """
    from urllib.parse import quote

    if "://" in path:
        return quote(_raw(path), safe=_OF_ADDRESSES)
    if os.path.isabs(path):
        here = os.getcwd()
        if not path.startswith(f"{here.rstrip('/')}/"):
            return f"file://{quote(_raw(path), safe=_SAFE)}"
        path = path[len(here.rstrip("/")) + 1 :]
    while path.startswith("./"):
        path = path[2:].lstrip("/")
    return quote(_raw(path), safe=_SAFE) or "."


def folder_uri() -> str:
    """The folder where we stand, as a URI with a slash at its end."""
    from urllib.parse import quote

    return f"file://{quote(os.fsencode(os.getcwd().rstrip('/')), safe=_SAFE)}/"


def _raw(path: str) -> bytes:
    """The bytes of a path. What is none, half a character out of somebody's listing, is shown."""
    try:
        return path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return path.encode("utf-8", "backslashreplace")
