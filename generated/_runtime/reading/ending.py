# SPDX-License-Identifier: BSD-3-Clause
"""What the name of a file says of how it is packed, and of its format."""

from __future__ import annotations

from ..stream import Elsewhere

_PACKED = {".gz": "gzip", ".z": "compress", ".bz2": "bzip2", ".xz": "xz"}


class Ending:
    """The end of a name: `packing` is what it says that the file is packed with, `format` its ending but for that."""

    __slots__ = ("format", "packing")

    def __init__(self, path: str) -> None:
        name = (path.name if isinstance(path, Elsewhere) else path).lower()
        self.format = _last(name)
        self.packing = _PACKED.get(self.format)
        if self.packing is not None:
            self.format = _last(name[: -len(self.format)])

    def denied_by(self, packing: str | None) -> str | None:
        """What to say of a file that is packed in another way than its name says; None where they agree."""
        if self.packing == packing:
            return None
        what = f"says {self.packing}" if self.packing else "does not say so"
        is_packed = f"packed with {packing}" if packing else "not packed"
        return f"the file is {is_packed}, and its name {what}; rename it"


def _last(name: str) -> str:
    return name[name.rfind(".") :] if "." in name[name.replace("\\", "/").rfind("/") + 1 :] else ""
