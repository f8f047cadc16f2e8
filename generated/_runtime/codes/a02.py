# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group A02: the tree of an ASDF file."""

from __future__ import annotations

ALWAYS_ERRORS: frozenset[str] = frozenset()

RULES = """\
A0201 error file ASDF tree | The root is an object tagged core/asdf
A0202 error file ASDF YAML subset | Keys are texts, integers or truth values
A0203 error file ASDF limits | Integers take 64 bits with their sign
A0204 info file ASDF tree | No key is null before version 1.6.0, since when nulls are kept
A0205 info file ASDF tags | It is known what every tag means
A0206 error file ASDF core | What has a tag of the core is as its schema says, in a version that belongs to the file
A0207 error file ASDF core | Software has a name and a version, and an entry of the history a description
A0208 error file ASDF ndarray | An array has either inline data, or a source with shape, datatype and byteorder
A0209 error file ASDF ndarray | The source of an array is a block of the file
A0210 error file ASDF ndarray | An array lies within its block
A0211 warning file ASDF ndarray | What an array names as its source outside the file is there
A0212 error file ASDF references | A reference within the tree leads to something
A0214 info file practice | Every block holds an array of the tree
A0215 error file ASDF ndarray | The datatype of an array is a known one, its byteorder big or little
A0216 error file ASDF ndarray | Shape, strides and offset of an array are counts that belong together
A0217 error file ASDF ndarray | Inline data are of the shape and datatype that the array says
"""
