"""The command line: one file a command, thin over `catalogue`, `files` and the runtime.

Takes words as a person types them, gives an exit code: 0 conforming; 1 findings of level error, unreadable or unknown
files, a stale build; 2 wrong usage, no such file, a spec that does not compile; 3 a fault of ours. A command module
has `configure(parser)` and `run(options)`, and is loaded only when it is asked for.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

OK, FAILED, USAGE, FAULT = 0, 1, 2, 3
_INTERRUPTED, _NO_READER = 130, 141  # as the shell counts an end by SIGINT, SIGPIPE

COMMANDS = {
    "demo": "compile the bundled specs, write one product, validate it and a broken copy",
    "check": "diagnose specs; nothing is written",
    "build": "compile specs to validators, writers, pages and models",
    "docs": "show the pages in a browser while specs are written",
    "validate": "judge files by specs",
    "report": "tell what a run over many files came to, from its record",
    "accepted": "check files of accepted findings",
    "example": "write a file that conforms, invented from the spec alone",
    "fix": "repair what is safe to repair in files; shows the difference first",
    "mutants": "write files that each break one rule and no other, with an index",
    "selftest": "try specs on files made from them: examples, mutants, writers",
    "explain": "say what a code or a rule means",
    "fmt": "write specs in the one canonical form",
    "dump": "show what the compiler sees: tree, model or plan",
}
PLANNED = {
    "diff": "compare two specs",
    "infer": "draft a spec from files",
    "lsp": "serve an editor",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code and never raises."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")  # specs and files may hold what the terminal cannot show
    try:
        code = _run(list(sys.argv[1:] if argv is None else argv))
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has left. Python would complain again when it flushes at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _NO_READER
    except Exception as error:  # noqa: BLE001  the last line of defence: one line, and no traceback unless asked for
        return _failed(error)
    return code


def _run(argv: list[str]) -> int:
    if not argv or argv[0] in {"-h", "--help", "help"}:
        sys.stdout.write(_help())
        return OK if argv else USAGE
    if argv[0] == "--version":
        from specc import __version__

        sys.stdout.write(f"specc {__version__}\n")
        return OK
    name = argv[0]
    if name not in COMMANDS:
        return complain(_unknown(name))

    from argparse import ArgumentParser
    from importlib import import_module

    command = import_module(f"specc.cli.{name}")
    parser = ArgumentParser(prog=f"specc {name}", description=command.__doc__, allow_abbrev=False)
    command.configure(parser)
    try:
        options = parser.parse_args(argv[1:])
    except SystemExit as end:  # argparse has said all there is to say
        return end.code if isinstance(end.code, int) else USAGE
    code: int = command.run(options)
    return code


def complain(message: str, code: int = USAGE) -> int:
    """Say one line on standard error; gives the code back."""
    from specc.runtime.values import printable

    with suppress(OSError, ValueError):  # even a broken terminal must not raise here
        sys.stderr.write(f"specc: {printable(message)}\n")
    return code


def _failed(error: Exception) -> int:
    """Tell the mistake of a caller, for whom the text is meant, from a fault of ours."""
    from specc.files import CannotWrite
    from specc.roots import Unusable
    from specc.runs.engine import EngineError
    from specc.runtime.wanted import UsageError

    if isinstance(error, CannotWrite | EngineError | Unusable | UsageError):
        return complain(str(error))
    if os.environ.get("SPECC_DEBUG"):
        import traceback

        traceback.print_exception(error)
    from specc import __version__

    return complain(
        f"a fault of specc {__version__}{_where(error)}: {' '.join(f'{type(error).__name__}: {error}'.split())[:500]}; "
        "please report it to its developers, with what caused it and what SPECC_DEBUG=1 shows",
        FAULT,
    )


def _where(error: Exception) -> str:
    """Give the last place of ours on the way to the error."""
    from traceback import extract_tb

    own = [frame for frame in extract_tb(error.__traceback__) if "specc" in frame.filename]
    return f" at {os.path.basename(own[-1].filename)}:{own[-1].lineno}" if own else ""  # noqa: PTH119


def _unknown(name: str) -> str:
    from specc.diagnostics.suggest import did_you_mean

    if name in PLANNED:
        return f"{name} is planned ({PLANNED[name]}) and not there yet"
    if name.startswith("-"):
        return f"there is no option {name} here; see specc --help"
    near = did_you_mean(name, COMMANDS)
    return f"there is no command {name}{f': {near}' if near else ''}; see specc --help"


def _help() -> str:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:{width}}  {summary}\n" for name, summary in COMMANDS.items()]
    return (
        "usage: specc COMMAND ...\n\n"
        "Compiles declarative specs of file layouts into validators, writers and documentation.\n\n"
        f"{''.join(lines)}\n"
        "specc COMMAND --help tells more, specc --version the version.\n"
        "Exit codes: 0 conforming; 1 errors found, unreadable or unknown files, a stale build, fmt --check; 2 wrong\n"
        "usage, no such file, a spec that does not compile; 3 a fault of specc (SPECC_DEBUG=1 shows where).\n"
    )
