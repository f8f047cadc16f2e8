"""One file that validates: the runtime and the validators of some specs, as an archive that Python runs (zipapp).

Takes plans; gives the bytes of `x.pyz`, the same for the same plans and the same Python: members are sorted and have no
time. It needs no specc and writes nothing, since what Python compiles lies inside beside its sources, for the Python
that made it; any other compiles the sources.
"""

from __future__ import annotations

import io
import marshal
import zipfile
from functools import cache
from importlib.util import MAGIC_NUMBER
from typing import TYPE_CHECKING

from specc.backends.validator.launcher import FOLDER as RUNTIME
from specc.backends.validator.module import module
from specc.backends.validator.variants import MODULE, every
from specc.files import runtime_outputs
from specc.runtime.packed import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.plan.plan import Plan

_SHEBANG = b"#!/usr/bin/env python3\n"
_MAIN = "__main__.py"
_UNCHECKED = (1).to_bytes(4, "little")  # of PEP 552: told by a hash of the source, which is not compared
_NO_HASH = bytes(8)
_STABLE = 2  # the last form of marshal in which equal code is equal bytes, whoever else holds on to its parts
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # that the format knows
_MODE = 0o100644 << 16

_START = """\
\"\"\"Checks files against {names}.

    python FILE.pyz FILE... [--format json] [--headers-only] [--list-rules] [--profile NAME]

Made by `specc build --standalone`. Change the specs, not this file.
\"\"\"

import sys

if sys.version_info < (3, 11):
    sys.exit("these checks need Python 3.11 or later")

from {runtime}.packed import start

if __name__ == "__main__":
    start(__loader__.archive, {specs})
"""


def standalone(plans: Sequence[Plan]) -> bytes:
    """Give the archive. The specs among them that describe no product and no delivery have nothing to judge."""
    members = dict(_members([plan for plan in plans if plan.spec.products or plan.spec.datasets]))
    content = io.BytesIO()
    content.write(_SHEBANG)
    with zipfile.ZipFile(content, "a", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, part in sorted(members.items()):
            member = zipfile.ZipInfo(path, _EARLIEST)
            member.create_system = 3  # Unix, wherever it is made
            member.external_attr = _MODE
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, part)
    return content.getvalue()


def _members(plans: Sequence[Plan]) -> Iterator[tuple[str, bytes]]:
    """Give every file of the archive: each module as its text, and as what this Python makes of it."""
    names = tuple(plan.spec.name for plan in plans)
    shown = ", ".join(f"{plan.spec.name} {plan.spec.version}" for plan in plans)
    yield _MAIN, _START.format(names=shown, runtime=RUNTIME, specs=names).encode()
    yield from _runtime()
    for plan in plans:
        for own, variant in [(MODULE, plan), *every(plan)]:
            yield from _module(f"{FOLDER}/{plan.spec.name}/{own}.py", module(variant, own=own)[0])


@cache
def _runtime() -> tuple[tuple[str, bytes], ...]:
    return tuple(member for one in runtime_outputs("") for member in _module(one.path, one.text))


def _module(path: str, text: str) -> Iterator[tuple[str, bytes]]:
    yield path, text.encode()
    code = compile(text, path, "exec", dont_inherit=True, optimize=0)
    yield f"{path}c", MAGIC_NUMBER + _UNCHECKED + _NO_HASH + marshal.dumps(code, _STABLE)
