# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F05: CONTINUE and HIERARCH."""

from __future__ import annotations

RULES = """\
F0501 error header 4.2.1.2 | A CONTINUE card has blanks in bytes 9 and 10, and a string in byte 11 or later
F0502 warning header 4.2.1.2 | A CONTINUE card follows a string that ends in an ampersand
F0503 warning header 4.2.1.2 | A string that ends in an ampersand goes on in a CONTINUE card
F0504 error header 4.2.1.2 | The value of a keyword of the Standard does not go on in CONTINUE cards
F0505 off header OGIP convention | LONGSTRN is there where CONTINUE is used
F0506 warning header 4.2.1.2 | No commentary stands between a string and the CONTINUE cards in which it goes on
F0507 warning header 4.2.1.2 | Every CONTINUE card but the last of a string ends in an ampersand
F0508 warning header HIERARCH convention | A blank follows HIERARCH in byte 9
F0509 warning header HIERARCH convention | A HIERARCH name is made of A to Z, 0 to 9, hyphen and underscore
F0510 warning header HIERARCH convention | A HIERARCH card has an equals sign behind its name
F0511 warning header HIERARCH convention | The value of a HIERARCH card is one that FITS knows
F0512 warning header HIERARCH convention | A HIERARCH name stands in a header once
F0513 off header HIERARCH convention | Keywords are no longer than FITS has them: there are no HIERARCH cards
"""
