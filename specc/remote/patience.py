"""What is tried again, how often, and what is said in the end.

Takes a call that asks a store; gives what it gives, or raises `RemoteError`, whose text is the reason for a report.
botocore (S3) and gcsfs try again by themselves what failed before an answer began. A web server is asked again by us,
and so is any store whose answer broke off.
"""

from __future__ import annotations

import errno
import random
import time
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TRIES = 4
FIRST_WAIT = 0.5  # seconds; doubled each time, and up to as much again by chance, so that workers do not ask in step

_Given = TypeVar("_Given")
_OK, _NOT_FOUND, _CHANGED, _TOO_MANY, _FAULT = 200, 404, 412, 429, 500
_REFUSED = (401, 403)
_BROKEN_OFF = {"ClientPayloadError", "IncompleteRead", "IncompleteReadError", "AioReadTimeoutError", "ShortAnswer"}
_OWN_RETRIES = ("s3", "s3a", "gs", "gcs")


class RemoteError(OSError):
    """A file elsewhere cannot be read; the text says why, and how often it was tried."""


class ShortAnswer(OSError):  # noqa: N818  # tried again before anybody calls it an error
    """A store gave fewer bytes than it said it would."""


class _Why(NamedTuple):
    """Why a call failed. passing: it may go by. tries: of the library, where it said so."""

    text: str
    passing: bool
    tries: int = 1


def patiently(call: Callable[[], _Given], protocol: str) -> _Given:
    """Call until it succeeds or fails in a way that does not pass; RemoteError at last. protocol: that of the store."""
    tried = 0
    while True:
        try:
            return call()
        except Exception as error:
            why = _why(error, protocol)
            tried += why.tries
            if not why.passing or tried >= TRIES:
                raise RemoteError(why.text + (f" (tried {tried} times)" if tried > 1 else "")) from error
            time.sleep(FIRST_WAIT * 2 ** (tried - 1) * (1 + random.random()))  # noqa: S311  no secret


def _why(error: Exception, protocol: str) -> _Why:
    """Say why, by the innermost error that knows."""
    chain = list(_chain(error))
    if any(type(one).__name__ == "FileExpired" for one in chain):
        return _Why(_CHANGE, passing=False)
    kinds = {type(one).__name__ for one in chain}
    if kinds & _BROKEN_OFF:  # also where an answer came before, for which it holds a status
        return _Why(f"the answer breaks off: {_said(chain[0])}", passing=True)
    for one in reversed(chain):
        status, tries = _answer(one)
        if status is not None:
            return _by_status(status, one, tries, protocol)
    if kinds & {"NoCredentialsError", "PartialCredentialsError", "CredentialRetrievalError"}:
        return _Why(f"there are no credentials for it: {_REMEDY}", passing=False)
    own = protocol in _OWN_RETRIES
    inner = chain[-1]
    if isinstance(error, FileNotFoundError) and len(chain) == 1:
        return _Why("there is no such file", passing=False)
    if isinstance(error, PermissionError):
        return _Why(f"access is refused: {_REMEDY}", passing=False)
    if isinstance(error, (IsADirectoryError, NotADirectoryError)):
        return _Why("it is a folder", passing=False)
    if isinstance(error, ValueError) and len(chain) == 1:
        return _Why(_said(inner), passing=False)
    return _Why(_said(inner), passing=not own, tries=_LIBRARY_TRIES if own and _of_network(kinds) else 1)


_CHANGE = "it was changed while it was read; judge it again when nobody writes it"
_REMEDY = "give them as its library asks, or FSSPEC_S3_ANON=true for a public bucket"
_LIBRARY_TRIES = 5  # botocore's, unless AWS_MAX_ATTEMPTS says otherwise


def _of_network(kinds: set[str]) -> bool:
    return any(kind.endswith(("TimeoutError", "ConnectionError", "ConnectionClosedError")) for kind in kinds)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and what it came from, outermost first."""
    seen = 0
    while error is not None and seen < TRIES * 2:
        yield error
        seen += 1
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _answer(error: BaseException) -> tuple[int | None, int]:
    """Status of the answer that an error is about, and how often the library asked."""
    status = getattr(error, "status", None) or getattr(error, "code", None)
    if isinstance(status, int) and status >= _OK:
        return status, 1
    response = getattr(error, "response", None)
    about = response.get("ResponseMetadata", {}) if isinstance(response, dict) else {}
    status = about.get("HTTPStatusCode")
    return (status, 1 + int(about.get("RetryAttempts", 0))) if isinstance(status, int) else (None, 1)


def _by_status(status: int, error: BaseException, tries: int, protocol: str) -> _Why:
    if status == _NOT_FOUND:
        return _Why("there is no such file (404)", passing=False)
    if status in _REFUSED:
        return _Why(f"access is refused ({status}): {_REMEDY}", passing=False)
    if status == _CHANGED:
        return _Why(_CHANGE, passing=False)
    passing = status == _TOO_MANY or status >= _FAULT
    return _Why(f"the server answers {status}: {_said(error)}", passing and protocol not in _OWN_RETRIES, tries)


def _said(error: BaseException) -> str:
    """One line of what an error says, without what a server may have put in besides."""
    code = getattr(error, "errno", None)
    text = " ".join(str(error).split())[:200]
    if not text and isinstance(code, int):
        text = errno.errorcode.get(code, "")
    return text or type(error).__name__
