"""JPEG as its segments, to be changed and put together again."""

from __future__ import annotations

from typing import NamedTuple

_START, _SCAN, _COMMENT, _FIRST_OWN, _OWN = 0xD8, 0xDA, 0xFE, 0xE0, 0xEF
_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
_HEAD, _COMPONENT = 6, 3  # bytes of a frame header, and of each component in it
_MOST = 65_533  # bytes of data that a segment can hold


class Segment(NamedTuple):
    """One segment: its marker, and its data without their length. rest: what follows a scan up to the next marker."""

    marker: int
    data: bytes
    rest: bytes = b""


def read(content: bytes) -> list[Segment]:
    """Give the segments of a sound file; the last has all from the first scan on."""
    found = []
    at = 2
    while at + 4 <= len(content):
        marker = content[at + 1]
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        end = at + 2 + length
        if marker == _SCAN:
            found.append(Segment(marker, content[at + 4 : end], content[end:]))
            break
        found.append(Segment(marker, content[at + 4 : end]))
        at = end
    return found


def write(segments: list[Segment]) -> bytes:
    """Put a file together."""
    made = bytes((0xFF, _START))
    for marker, data, rest in segments:
        made += bytes((0xFF, marker)) + (len(data) + 2).to_bytes(2, "big") + data + rest
    return made


def comments(segments: list[Segment]) -> list[str]:
    """Give the comments."""
    return [one.data.decode("utf-8", "replace") for one in segments if one.marker == _COMMENT]


def with_comment(segments: list[Segment], value: object) -> list[Segment]:
    """Give the segments with one comment, or with none (None); bytes are as they stand, anything else is its text."""
    kept = [one for one in segments if one.marker != _COMMENT]
    if value is None:
        return kept
    data = value if isinstance(value, bytes) else str(value).encode()
    at = next((at for at, one in enumerate(kept) if not _FIRST_OWN <= one.marker <= _OWN), len(kept))
    return [*kept[:at], Segment(_COMMENT, data), *kept[at:]]


def padded(segments: list[Segment], size: int) -> list[Segment]:
    """Give the segments with so many bytes more that say nothing, in segments of an application."""
    more = []
    while size > 0:
        more.append(Segment(_OWN, bytes(min(size, _MOST))))
        size -= _MOST
    at = next((at for at, one in enumerate(segments) if not _FIRST_OWN <= one.marker <= _OWN), len(segments))
    return [*segments[:at], *more, *segments[at:]]


def with_precision(segments: list[Segment], bits: int, marker: int) -> list[Segment]:
    """Give the segments with samples of so many bits in the frame header, under the marker of a process that has them.

    The scans are what they were, so that no pixel can be decoded any more.
    """
    return [
        Segment(marker, bytes((bits,)) + one.data[1:], one.rest) if one.marker in _FRAMES else one for one in segments
    ]


def with_components(segments: list[Segment], count: int) -> list[Segment]:
    """Give the segments with so many components in the headers of frame and scan; the scan is what it was."""
    made = []
    for marker, data, rest in segments:
        if marker in _FRAMES:
            kept = data[: _HEAD - 1] + bytes((count,)) + data[_HEAD : _HEAD + _COMPONENT * count]
            made.append(Segment(marker, kept, rest))
        elif marker == _SCAN:
            end = 1 + 2 * data[0]
            made.append(Segment(marker, bytes((count,)) + data[1 : 1 + 2 * count] + data[end:], rest))
        elif marker != _FIRST_OWN:  # JFIF has one component, or three
            made.append(Segment(marker, data, rest))
    return made
