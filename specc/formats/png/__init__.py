"""PNG: what its pixels and its texts can be (PNG, third edition, 11.2.1 and 11.3.3)."""

from __future__ import annotations

from specc.formats.pictures import PictureFormat

_LONGEST = 79


def _wrong_text(name: str) -> tuple[str, str] | None:
    """Say what is wrong with a keyword (PNG 11.3.3.2)."""
    if not 0 < len(name) <= _LONGEST:
        return f"the keyword of a text has {len(name)} characters, and 1 to {_LONGEST} are allowed", "shorten it"
    try:
        name.encode("latin-1")
        fits = name.isprintable()
    except UnicodeEncodeError:
        fits = False
    if not fits:
        return f"`{name}` has characters that no keyword of a text has", "they are those of Latin-1 that can be seen"
    if name != name.strip() or "  " in name:
        return f"`{name}` has blanks around it, or two in a row", "leave them out"
    return None


# An entry of a palette counts as its colour; 1, 2 and 4 bits of greyscale are bool, uint8 and uint8.
PNG = PictureFormat("png", ("bool", "uint8", "uint16"), (2, 3, 4), ("bool",), _wrong_text)
