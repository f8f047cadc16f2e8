"""JPEG: what its pixels and its texts can be (ITU-T T.81, B.2.2 and B.2.4.5)."""

from __future__ import annotations

from specc.formats.pictures import PictureFormat

COMMENT = "Comment"


def _wrong_text(name: str) -> tuple[str, str] | None:
    """Say what is wrong with the name of a text: comments have none of their own, and are called as PNG calls one."""
    if name == COMMENT or "*" in name:
        return None
    return f"no text of a JPEG is called `{name}`", f"its comments have no names; write `{COMMENT}`"


JPEG = PictureFormat("jpeg", ("uint8", "uint16"), (2, 3, 4), (), _wrong_text)
