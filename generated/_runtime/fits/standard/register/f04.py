# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F04: reserved keywords and dates."""

from __future__ import annotations

RULES = """\
F0401 error header 4.4.2 | ORIGIN, AUTHOR, REFERENC, TELESCOP, INSTRUME, OBSERVER, OBJECT and EXTNAME are strings
F0402 warning header practice of fitsverify and of HEASARC's R7 | CREATOR is a string
F0403 error header 4.4.2.6 | EXTVER and EXTLEVEL are integers
F0404 warning header 4.4.2.6 | EXTLEVEL is 1 or more
F0405 error header 8.3, 9.5 | EQUINOX, MJD-OBS and MJD-AVG are numbers
F0406 warning header 4.4.2.2, 8.3 | EPOCH, which is deprecated, is not used for EQUINOX
F0407 error header 4.4.2.2 | EPOCH is a number
F0408 error header 4.4.2, 9.5 | DATE, DATE-OBS, DATE-BEG, DATE-AVG, DATE-END and DATEREF are strings
F0409 error header 4.4.2.1, 9.1.1 | A date is written CCYY-MM-DD or CCYY-MM-DDThh:mm:ss[.s...]
F0410 error header 9.1.1 | A date is in the calendar and its time on the clock
F0411 error header 9.1.1 | A date has no time zone, not even Z
F0412 warning header 4.4.2.1 | The form DD/MM/YY is in files only that were written before 2000
F0413 warning header 4.4.2.1 | A date DD/MM/YY means a year from 1900 to 1999
F0414 error header 4.4.2.1, 9.1.1 | No part of a date is left out, nor any zero before a digit
F0415 off header 4.4.2.1 | DATE is there in every HDU
F0416 info header 4.4.2.1 | DATE is neither in the future nor before 1979
F0417 warning header 9.1.1, 9.2.1 | A second 60 is a leap second of UTC
F0418 error header 9.1.1 | A year has four digits, or a sign and five
F0419 off header 4.4.2.3 | REFERENC is a bibcode or a DOI
F0420 info header 4.4.2, 9.5 | A keyword of the Standard is not spelt in another way, as DATE_OBS for DATE-OBS
F0421 off header practice | TELESCOP, INSTRUME and OBJECT name something, and are no placeholders
F0422 warning header 9.2.3 | OBSGEO-B, OBSGEO-L and OBSGEO-H are numbers
F0423 error header 4.2.3 | A reserved keyword that holds a whole number is written without point and exponent
F0424 off header 4.2.4 | A reserved keyword that holds a real number is written with a point
F0425 error header 4.2.2, 6.1.1, 10 | GROUPS, ZIMAGE, ZTABLE, ZSIMPLE and ZEXTEND are T or F
F0426 warning header agreement on dates of 1997, part 3 | A keyword that begins with DATE holds a date
"""
