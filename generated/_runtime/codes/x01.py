# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group X01: any file that is no FITS file."""

from __future__ import annotations

ALWAYS_ERRORS = frozenset(("X0101",))

RULES = """\
X0101 error file practice | The file can be opened and read to its end
X0102 info file practice | Every place at which a rule is broken is told
X0103 off file practice | The file is not packed as a whole, as by gzip
X0104 info file practice | The name of the file says what it is, and whether it is packed
"""
