"""Serves a site to this machine, and tells browsers when it was built anew.

Takes a `Site`; runs until it is interrupted. It answers requests for this machine's own names only, so that no page of
another host can read it, and gives nothing but what a build would write.
"""

from __future__ import annotations

import asyncio
import mimetypes
import time
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING
from urllib.parse import quote

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route
from watchfiles import Change, awatch

from specc.found import SUFFIX
from specc.preview.pages import OWN, SCRIPT, STYLE, empty, served

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path
    from socket import socket

    from starlette.requests import Request

    from specc.preview.site import Built, Site

HOST = "127.0.0.1"
_FRONT = "/docs/index.html"
_QUIET = 15.0  # seconds after which a browser is told that the server is still there


class Preview:
    """A site that is built anew on each save. told: is given each build, how long it took, and gives its mistakes."""

    def __init__(self, site: Site, told: Callable[[Built, float], str]) -> None:
        self.site = site
        self.number = 0
        self._told = told
        self._mistakes = ""
        self._news = asyncio.Condition()

    def build(self) -> None:
        """Build, and remember what is wrong."""
        start = time.perf_counter()
        built = self.site.build()
        self._mistakes = self._told(built, time.perf_counter() - start)
        self.number += 1

    async def watch(self, folders: list[Path]) -> None:
        """Build anew whenever a spec in one of the folders was saved, until the task is cancelled."""
        async for _ in awatch(*folders, watch_filter=_is_spec, step=50, debounce=200):
            await asyncio.to_thread(self.build)
            async with self._news:
                self._news.notify_all()

    def page(self, path: str) -> Response:
        """Give one file of the site, a page with what a served one has."""
        content = self.site.get(path)
        if content is None:
            # A page that is not there yet may be there after the next save, so it waits for that as well.
            said = "There is no such page" if self.site.shown else "No page yet: the specs do not compile"
            return HTMLResponse(self._served(empty(said)), status_code=404)
        if path.endswith(".html"):
            return HTMLResponse(self._served(content.decode()), headers={"Cache-Control": "no-store"})
        kind = mimetypes.guess_type(path)[0] or "text/plain"
        return Response(content, media_type=kind, headers={"Cache-Control": "no-store"})

    def _served(self, page: str) -> str:
        return served(page, self.number, self._mistakes)

    async def changes(self) -> AsyncIterator[str]:
        """Give the number of the build now and after each new one, as events that a browser reads."""
        while True:
            yield f"data: {self.number}\n\n"
            with suppress(TimeoutError):
                async with asyncio.timeout(_QUIET), self._news:
                    await self._news.wait()


def application(preview: Preview, folders: list[Path]) -> Starlette:
    """Give what answers requests; it watches the folders as long as it runs."""

    @asynccontextmanager
    async def watching(_: Starlette) -> AsyncIterator[None]:
        task = asyncio.create_task(preview.watch(folders))
        yield
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    async def events(_: Request) -> Response:
        return StreamingResponse(
            preview.changes(), media_type="text/event-stream", headers={"Cache-Control": "no-store"}
        )

    async def own(request: Request) -> Response:
        text, kind = {"reload.js": (SCRIPT, "text/javascript"), "style.css": (STYLE, "text/css")}.get(
            request.path_params["name"], ("", "")
        )
        return Response(text, media_type=kind) if text else Response(status_code=404)

    async def front(_: Request) -> Response:
        return RedirectResponse(_FRONT)

    async def file(request: Request) -> Response:
        path = request.path_params["path"].lstrip("/")  # two slashes would lead to another host
        if path.endswith("/"):
            return RedirectResponse(f"/{quote(path.rstrip('/'))}/index.html")
        return await asyncio.to_thread(preview.page, path)

    return Starlette(
        routes=[
            Route("/", front),
            Route(f"{OWN}/changes", events),
            Route(f"{OWN}/{{name}}", own),
            Route("/{path:path}", file),
        ],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=[HOST, "localhost"])],
        lifespan=watching,
    )


def serve(preview: Preview, folders: list[Path], listening: socket) -> None:
    """Answer on a socket that listens already, until somebody interrupts."""
    settings = uvicorn.Config(application(preview, folders), log_level="warning", timeout_graceful_shutdown=1)
    with suppress(KeyboardInterrupt):
        uvicorn.Server(settings).run(sockets=[listening])


def _is_spec(_: Change, path: str) -> bool:
    return path.endswith(SUFFIX)
