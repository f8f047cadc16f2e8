# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group A03: an ASDF tree inside a FITS file."""

from __future__ import annotations

ALWAYS_ERRORS: frozenset[str] = frozenset()

RULES = """\
A0301 error header JWST science products | One HDU at most is named ASDF, and it is a binary table
A0302 error header JWST science products | An HDU named ASDF has one row and one column ASDF_METADATA of bytes
A0303 info header JWST science products | An HDU named ASDF is the last of its file
A0304 error data JWST science products | The bytes of an HDU named ASDF are an ASDF file
A0305 error data JWST science products | The source fits:NAME,VER of an array names an HDU of the file
A0306 error data JWST science products | Shape and datatype of an array whose source is an HDU are those of the HDU
A0307 warning data JWST science products | The tree was written together with the HDUs: _fits_hash is that of the HDUs
A0310 info header ASDF in FITS, before 2024 | An HDU named ASDF is no image, which is the older layout
"""
