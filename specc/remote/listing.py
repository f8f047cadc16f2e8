"""Which files an address names: one, those of a folder, or those that a pattern fits.

Takes an address; gives addresses one by one, in the order in which the store has them, page by page or folder by
folder, so that a listing of any length streams through.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from specc.remote.addresses import name_of, on_the_web, scheme_of, shown
from specc.remote.patience import RemoteError, patiently
from specc.remote.stores import store_of
from specc.runtime.wanted import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fsspec import AbstractFileSystem

_MAGIC = re.compile(r"[*?\[]")
_MAGIC_OF_THE_WEB = re.compile(r"[*\[]")  # a question mark begins a query


def remote_files(address: str, suffixes: tuple[str, ...]) -> Iterator[str]:
    """Give the addresses of the files that an address names.

    A folder is searched for names with these endings, packed ones among them. An address of what is none of these
    things is given as it is, and told when it is opened. Raises UsageError when there is nothing of a folder or of a
    pattern, when it cannot be listed, or when no such addresses can be read here.
    """
    try:
        yield from _named(address, suffixes)
    except RemoteError as error:
        raise UsageError(f"{shown(address)}: cannot be listed: {error}") from error


def _named(address: str, suffixes: tuple[str, ...]) -> Iterator[str]:
    store, scheme = store_of(address), scheme_of(address)
    start, _, path = address.partition("://")
    start = f"{start}://"
    if not path.strip("/"):
        raise UsageError(f"{address}: name a {'server' if on_the_web(address) else 'bucket'}")
    web = scheme.protocol == "http"
    magic = (_MAGIC_OF_THE_WEB if web else _MAGIC).search(path.partition("?")[0] if web else path)
    if magic is None and not path.endswith("/") and (name_of(address).lower().endswith(suffixes) or web):
        yield address
        return
    kind = None if path.endswith("/") else _kind(store, address, scheme.protocol)
    if kind == "file":
        yield address
        return
    if magic is not None and kind is None:
        found = _fitting(store, path, start, magic.start())
        nothing = "no such files"
    else:
        found = (one for one in _below(store, f"{path.rstrip('/')}/", start) if name_of(one).lower().endswith(suffixes))
        nothing = "no files in this folder end in any known way"
    none = True
    for one in found:
        none = False
        yield one
    if none:
        raise UsageError(f"{shown(address)}: {nothing}")


def _kind(store: AbstractFileSystem, address: str, protocol: str) -> str | None:
    """`file`, `directory`, or None when there is neither."""

    def ask() -> str | None:
        try:
            kind: str = store.info(address)["type"]
        except FileNotFoundError:
            return None
        return kind

    return patiently(ask, protocol)


def _fitting(store: AbstractFileSystem, pattern: str, start: str, magic: int) -> Iterator[str]:
    """Files that a pattern fits: what stands before its first sign is looked for, what is found is held against it."""
    from fsspec.utils import glob_translate

    fits = re.compile(glob_translate(pattern))
    folder = pattern[: pattern.rfind("/", 0, magic) + 1]
    deep = "**" in pattern or "/" in pattern[magic:]
    prefix = pattern[len(folder) : magic]
    for one in _below(store, folder, start, prefix=prefix, deep=deep):
        if fits.match(one.removeprefix(start)):
            yield one


def _below(store: AbstractFileSystem, folder: str, start: str, *, prefix: str = "", deep: bool = True) -> Iterator[str]:
    """Files in a folder, and in the folders below when it is deep, whose paths go on with a prefix."""
    if hasattr(store, "call_s3"):
        return _pages(store, folder + prefix, start, deep=deep)
    return _walked(store, folder, start, deep=deep)


def _pages(store: Any, path: str, start: str, *, deep: bool) -> Iterator[str]:  # noqa: ANN401  s3fs has no types
    """List a bucket page by page; fsspec's own `walk` and `find` hold all of a folder."""
    bucket, _, prefix = path.partition("/")
    asked: dict[str, Any] = {"Bucket": bucket, "Prefix": prefix} | ({} if deep else {"Delimiter": "/"})
    while True:
        page = patiently(lambda: store.call_s3("list_objects_v2", **asked), "s3")
        for one in page.get("Contents", ()):
            if not one["Key"].endswith("/"):  # what stands for a folder
                yield f"{start}{bucket}/{one['Key']}"
        if not page.get("IsTruncated"):
            return
        asked["ContinuationToken"] = page["NextContinuationToken"]


def _walked(store: AbstractFileSystem, folder: str, start: str, *, deep: bool) -> Iterator[str]:
    protocol = "http" if start.startswith("http") else "gs"
    asked = start + folder if protocol == "http" else folder
    walk = store.walk(asked, maxdepth=None if deep else 1, detail=True)
    while (found := patiently(lambda: next(walk, None), protocol)) is not None:
        for _, about in sorted(found[2].items()):
            yield start + about["name"].removeprefix(start)
