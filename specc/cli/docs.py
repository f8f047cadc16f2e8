"""Show the pages of specs in a browser while they are written: built anew on each save, and then loaded again."""

from __future__ import annotations

import socket
import sys
import webbrowser
from importlib.util import find_spec
from typing import TYPE_CHECKING

from specc.cli import OK, complain
from specc.cli.terminal import add_roots, as_text, mistakes, number, show

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from specc.preview.site import Built

_PORT = 8000
_NEEDED = ("starlette", "uvicorn", "watchfiles")
_HIGHEST_PORT = 65535


def configure(parser: ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument("specs", nargs="*", metavar="SPEC", help="path or dotted name; without it the first root's")
    parser.add_argument("--serve", action="store_true", help="serve the pages to this machine until interrupted")
    parser.add_argument("--port", type=int, default=_PORT, metavar="N", help=f"default: {_PORT}; 0 takes a free one")
    parser.add_argument("--open", action="store_true", help="open the front page in a browser")
    add_roots(parser)


def run(options: Namespace) -> int:
    """Serve until somebody interrupts; 0 then."""
    if not options.serve:
        return complain("specc build writes the pages to generated/docs; specc docs --serve shows them while you write")
    if not 0 <= options.port <= _HIGHEST_PORT:
        return complain(f"there is no port {options.port}")
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        return complain(f"specc docs --serve needs {', '.join(missing)}: pip install 'specc[serve]'")

    from specc.preview.server import HOST, Preview, serve
    from specc.preview.site import Site

    try:
        listening = socket.create_server((HOST, options.port))
    except OSError as error:
        return complain(f"port {options.port} cannot be had: {error.strerror}; give another with --port, or 0 for any")
    with listening:
        site = Site(tuple(options.specs), tuple(options.roots))
        preview = Preview(site, _tell)
        folders = site.folders()
        preview.build()
        if not folders:
            return complain("there is no folder of specs to watch")
        address = f"http://{HOST}:{listening.getsockname()[1]}/"
        watched = ", ".join(str(one) for one in folders)
        _say(f"{address} shows the pages; saves in {watched} are built anew; Ctrl-C ends")
        if options.open:
            webbrowser.open(address)
        serve(preview, folders, listening)
    return OK


def _tell(built: Built, seconds: float) -> str:
    """Tell the terminal of a build, and give what a browser shall be told."""
    if built.unusable or built.catalogue is None:
        _say(built.unusable)
        return built.unusable
    show(built.diagnostics, built.catalogue, sys.stdout)
    kept = "" if built.right else "; the pages stay as they were"
    _say(f"{number(len(built.compiled), 'spec')} in {seconds:.2f} s: {mistakes(built.diagnostics)}{kept}")
    return "" if built.right else as_text(built.diagnostics, built.catalogue)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
