# SPDX-License-Identifier: BSD-3-Clause
"""How large a tree may be that is read, in whatever text it is written.

What judges trees may assume these: so deep it may call itself, and so many nodes it may look at.
"""

from __future__ import annotations

MOST_DEPTH = 100  # objects and lists one inside the other; a chain of transforms in a file of ASDF has some forty
MOST_NODES = 10_000_000  # some gigabytes
MOST_EXPANDED = 1_000_000  # nodes that aliases add where each is counted anew
MOST_DIGITS = 4_000  # of an integer; Python itself takes no more than 4300
