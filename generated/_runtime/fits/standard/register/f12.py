# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F12: checksums."""

from __future__ import annotations

RULES = """\
F1201 warning data 4.4.2.7 | DATASUM is the sum of the data
F1202 warning data 4.4.2.7 | CHECKSUM agrees with the header, DATASUM taken for the data
F1203 warning data 4.4.2.7 | CHECKSUM agrees with the HDU
F1204 error header 4.4.2.7 | DATASUM is a string of digits, '0' to '4294967295'
F1205 error header 4.4.2.7, appendix J | CHECKSUM is a string of 16 letters and digits
F1206 warning header 4.4.2.7, appendix J | The value of CHECKSUM stands in bytes 12 to 27 of the card
F1207 off header 4.4.2.7 | CHECKSUM and DATASUM are there together
F1208 warning header 4.4.2.7 | DATASUM is '0' where there are no data
F1209 off data 4.4.2.7 | CHECKSUM or DATASUM is there
F1210 off header 4.4.2.7 | CHECKSUM and DATASUM are not empty, which would leave them undefined
F1211 off header practice | CHECKVER, of a draft of the convention, is not used
"""
