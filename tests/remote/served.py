"""Stores on this machine that count what they give, and fail as they are told: an S3 (moto) and a web server.

Bytes of bodies are counted where they are handed to the socket, and requests where they come in.
"""

from __future__ import annotations

import re
import threading
import time
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, NamedTuple

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Asked(NamedTuple):
    """One request, and how many bytes of a body were given for it."""

    method: str
    path: str
    range: str
    given: int


class Counter:
    """A WSGI application around another one. trouble: what becomes of a request in place of an answer, or None.

    trouble takes the number of a request, from 0, its method and path; it gives a status, `hang`, `cut` or None.
    """

    def __init__(self, app) -> None:
        self._app = app
        self.asked: list[Asked] = []
        self.trouble: Callable[[int, str, str], str | None] = lambda *_: None
        self.before: Callable[[int, str, str], None] = lambda *_: None
        self.count = 0

    def __call__(self, environ, start_response):
        method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
        number, self.count = self.count, self.count + 1
        self.before(number, method, path)
        trouble = self.trouble(number, method, path)
        if trouble == "hang":
            time.sleep(0.7)
            trouble = "503 Slow"
        if trouble not in (None, "cut"):
            self.asked.append(Asked(method, path, environ.get("HTTP_RANGE", ""), 0))
            start_response(trouble, [("Content-Length", "0")])
            return [b""]
        body = b"".join(self._app(environ, start_response))
        body = body[: len(body) // 2] if trouble == "cut" else body
        self.asked.append(Asked(method, path, environ.get("HTTP_RANGE", ""), 0 if method == "HEAD" else len(body)))
        return [body]

    def forget(self) -> None:
        self.asked.clear()
        self.count = 0

    @property
    def given(self) -> int:
        return sum(one.given for one in self.asked)

    def of(self, name: str) -> list[Asked]:
        return [one for one in self.asked if one.path.endswith(name)]


class _Silent(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_request(self, *args) -> None:
        pass

    log = log_request


@contextmanager
def s3() -> Iterator[tuple[str, Counter]]:
    """Serve an empty S3; gives its address and the counter."""
    counter = Counter(DomainDispatcherApplication(create_backend_app))
    server = make_server("127.0.0.1", 0, counter, threaded=True, request_handler=_Silent)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", counter
    finally:
        server.shutdown()
        server.server_close()


class Web:
    """What a web server has, and how it behaves. files: content by path."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.asked: list[Asked] = []
        self.ranges = True
        self.tag: str | None = '"1"'
        self.trouble: Callable[[int, str, str], str | None] = lambda *_: None
        self.address = ""

    @property
    def given(self) -> int:
        return sum(one.given for one in self.asked)


@contextmanager
def web() -> Iterator[Web]:
    """Serve files of memory, with ranges or without."""
    site = Web()

    class Handler(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_) -> None:
            pass

        def do_HEAD(self) -> None:
            self.answer(b"")

        def do_GET(self) -> None:
            self.answer(None)

        def answer(self, instead: bytes | None) -> None:
            path = self.path.partition("?")[0] if self.path.partition("?")[0] in site.files else self.path
            asked = self.headers.get("Range", "")
            trouble = site.trouble(len(site.asked), self.command, path)
            site.asked.append(Asked(self.command, self.path, asked, 0))
            here = len(site.asked) - 1
            if trouble == "hang":
                time.sleep(0.7)
                trouble = "503"
            if trouble == "reset":
                self.close_connection = True
                self.connection.close()
                return
            if path not in site.files or trouble not in (None, "cut"):
                self.send_error(404 if trouble is None else int(trouble[:3]))
                return
            whole = site.files[path]
            if site.tag and self.headers.get("If-Match", site.tag) != site.tag:
                self.send_error(412)
                return
            found = re.fullmatch(r"bytes=(\d+)-(\d*)", asked) if site.ranges else None
            content = whole
            self.send_response(206 if found else 200)
            if found:
                first, last = int(found[1]), int(found[2] or len(whole) - 1)
                content = whole[first : last + 1]
                self.send_header("Content-Range", f"bytes {first}-{first + len(content) - 1}/{len(whole)}")
            if site.tag:
                self.send_header("ETag", site.tag)
            self.send_header("Content-Type", "text/html" if path.endswith("/") else "application/octet-stream")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if instead is None:
                half = content[: len(content) // 2] if trouble == "cut" else content
                self.close_connection = trouble == "cut"
                sent = 0
                try:
                    while sent < len(half):
                        sent += self.wfile.write(half[sent : sent + 65536])
                except OSError:  # nobody wants more
                    self.close_connection = True
                site.asked[here] = site.asked[here]._replace(given=sent)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    site.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
