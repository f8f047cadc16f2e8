# SPDX-License-Identifier: BSD-3-Clause
"""How much of a text is looked at together."""

BLOCK_BYTES = 1 << 20
MOST_LINE = 1 << 24  # bytes of one line, or of one row that has line breaks in its cells
LONG_CELL = 1 << 17  # letters beyond which a cell is told of: those that the csv module of Python takes
