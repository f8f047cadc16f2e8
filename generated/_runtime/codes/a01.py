# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group A01: the layout of an ASDF file."""

from __future__ import annotations

ALWAYS_ERRORS = frozenset(("A0101", "A0103", "A0106", "A0107", "A0108", "A0114"))

RULES = """\
A0101 error file ASDF file layout | The first line is #ASDF 1.0.0
A0102 warning file ASDF file layout | Only comments stand before the tree, and one names a known version of the Standard
A0103 error file ASDF file layout | The tree is one document between %YAML 1.1 and a line of three dots
A0104 error file ASDF file layout | The tree is UTF-8 without byte-order mark
A0105 warning file ASDF file layout | The padding between the tree and the first block is blank
A0106 error file ASDF file layout | Behind the tree and behind every block comes a block, the block index, or the end
A0107 error file ASDF file layout | The header of a block has at least 48 bytes
A0108 error file ASDF file layout | Every block lies in the file as a whole, and uses no more than is allocated to it
A0109 error file ASDF file layout | A block that is not compressed has as many bytes of data as it uses
A0110 warning file ASDF file layout | A block is compressed by zlib or bzp2, or not at all
A0111 error data ASDF file layout | Compressed data unpack to as many bytes as the header says
A0112 warning data ASDF file layout | The checksum of a block is that of its data
A0113 error file ASDF file layout | Only streamed is set in flags; such a block is the last, and no block index follows
A0114 error file ASDF file layout | In a file without a tree the first block follows the comments
A0115 warning file ASDF file layout | The block index names the offset of every block
A0116 error file ASDF file layout | A file without blocks has no block index
A0117 warning file ASDF file layout | Only zeros follow the block index
"""
