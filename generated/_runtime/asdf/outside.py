# SPDX-License-Identifier: BSD-3-Clause
"""Sources of arrays that lie outside the file: whether what they name is there.

Takes the path of the file and a URI; nothing is opened, and nothing is looked for on a network.
"""

from __future__ import annotations

import os

from ..stream import Elsewhere, Stream

_LONGEST = 200


def problem(path: str, uri: str) -> str | None:
    """What is wrong with a source that is a URI; None when nothing is, or nothing can be told."""
    if uri.startswith("fits:"):
        return f"source {uri[:60]!r} names an HDU, and this file is no FITS file"
    plain = uri.partition("#")[0]
    if ":" in plain or plain.startswith("/") or len(plain) > _LONGEST or "\0" in plain:
        return None
    if isinstance(path, Stream | Elsewhere):  # what lies beside it, nobody can look for
        return None
    if "%" in plain:
        from urllib.parse import unquote

        plain = unquote(plain)
    try:
        there = os.path.exists(os.path.join(os.path.dirname(path), plain))
    except (OSError, ValueError):
        return None
    return None if there else f"source {uri[:60]!r} is no file beside this one"
