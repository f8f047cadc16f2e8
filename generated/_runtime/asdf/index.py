# SPDX-License-Identifier: BSD-3-Clause
"""The block index at the end of an ASDF file: offsets of all blocks, so that readers need not walk over them.

Takes bytes by offset, where the index begins and where the blocks do; notes what is wrong with it. The index is a short
YAML text of numbers, which is read here without YAML, as it may name a hundred thousand blocks.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .layout import Bytes
    from .told import Told

TITLE = b"#ASDF BLOCK INDEX"
_MOST = 1 << 23
_LONGEST = 20  # digits of an offset


def read_index(source: Bytes, at: int, blocks: list[int], told: Told) -> None:
    """Judge the block index at byte `at` against the blocks that are there."""
    from .blocks import first_byte

    text = source.read(at, _MOST)
    end = _end(text)
    if end is None:
        told.note("A0115", "the block index has no end: no line of three dots follows it; readers ignore it")
        return
    behind = first_byte(source, at + end[1])
    if behind is not None:
        told.note("A0117", f"something follows the block index, at byte {behind}; only zeros may", found=behind)
    offsets = _offsets(text[len(TITLE) : end[0]])
    if offsets is None:
        told.note("A0115", "the block index is no list of offsets as YAML; rebuild it, or drop it")
        return
    problem = _problem(offsets, blocks)
    if problem is not None:
        told.note("A0115", f"{problem}; rebuild the block index, or drop it", expected=blocks, found=offsets[:8])


def _end(text: bytes) -> tuple[int, int] | None:
    """Where the line of three dots begins and ends; none in a text that ends with the file."""
    at = text.find(b"\n...")
    if at < 0:
        return None
    end = text.find(b"\n", at + 1)
    return at + 1, len(text) if end < 0 else end + 1


def _offsets(text: bytes) -> list[int] | None:
    """Numbers of a list in block form or in brackets; None when it is neither."""
    lines = [line.split(b" #")[0].strip() for line in text.splitlines()]
    lines = [line for line in lines if line and not line.startswith((b"#", b"%"))]
    if not lines or not lines[0].startswith(b"---"):
        return None
    lines[0] = lines[0][3:].strip()
    body = b" ".join(lines).strip()
    if body.startswith(b"[") and body.endswith(b"]"):
        words = [word.strip() for word in body[1:-1].split(b",")]
    elif all(line.startswith(b"- ") for line in lines if line):
        words = [line[2:].strip() for line in lines if line]
    else:
        return None
    if not all(word.isdigit() and len(word) <= _LONGEST for word in words):
        return None
    return [int(word) for word in words]


def _problem(offsets: list[int], blocks: list[int]) -> str | None:
    """What is wrong with offsets, given where the blocks begin."""
    for before, after in zip(offsets, offsets[1:], strict=False):  # noqa: RUF007  # `itertools` is not loaded for this
        if after <= before:
            return f"offsets in the block index increase, and {after} follows {before}"
    if not offsets or offsets[0] != blocks[0]:
        first = "names no block" if not offsets else f"begins with {offsets[0]}"
        return f"the block index {first}, and the first block begins at byte {blocks[0]}"
    there = set(blocks)
    for number, offset in enumerate(offsets):
        if offset not in there:
            return f"by the block index block {number} begins at byte {offset}, where none does"
    if len(offsets) != len(blocks):
        named = set(offsets)
        missing = next(number for number, offset in enumerate(blocks) if offset not in named)
        return f"block {missing}, at byte {blocks[missing]}, is not in the block index"
    return None
