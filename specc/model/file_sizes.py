"""Sizes of files: `filesize` is in bytes, and a quantity may say decimal and binary multiples of them.

Takes the unit of a quantity; gives how many bytes it is. These are no units of values: a file holds none in them.
"""

from __future__ import annotations

FILE_SIZE = "filesize"
BYTE = "byte"
_DECIMAL = {f"{prefix}B": 1000**power for power, prefix in enumerate(("", "k", "M", "G", "T"))}
_BINARY = {f"{prefix}iB": 1024**power for power, prefix in enumerate(("K", "M", "G", "T"), 1)}
SIZES = {**_DECIMAL, **_BINARY}
