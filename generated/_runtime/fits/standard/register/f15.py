# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F15: celestial, spectral and other coordinates."""

from __future__ import annotations

RULES = """\
F1501 error header 8.3 | Celestial axes with a projection come as longitude and latitude
F1502 error header 8.3 | Longitude and latitude have the same projection
F1503 warning header 8.3, Table 23 | A projection is one of the Standard or of a registered convention
F1504 warning header 8.3 | The old projections GLS and NCP are written SFL and SIN
F1505 warning header 8.2 | Celestial coordinates are in degrees
F1506 warning header 8.3 | The reference longitude is within 360 degrees, the latitude within 90
F1507 warning header 8.3, Table 24 | RADESYSa is ICRS, FK5, FK4, FK4-NO-E or GAPPT
F1508 warning header 8.3 | RADESYS is written so, and not RADECSYS
F1509 off header 8.3 | EQUINOXa is not given where RADESYSa is ICRS
F1510 off header 8.3 | Equatorial coordinates have a RADESYSa
F1511 warning header 8.3 | EQUINOXa goes with RADESYSa: before 1984 with FK4, from then on with FK5
F1512 warning header 8.3 | LONPOLEa is within 360 degrees, LATPOLEa within 90
F1513 error header 8.3 | The conic projections COP, COE, COD and COO have their parameter PVi_1a
F1514 warning header 8.3 | The parameters PVi_ma of a projection are in its range
F1515 warning header 8.3 | RADESYSa of GAPPT stands beside a date of observation
F1516 warning header 8.4, Table 25 | A CTYPE with a spectral algorithm has a spectral type
F1517 warning header 8.4, Table 26 | The algorithm of a spectral type is one that leads to it
F1518 warning header 8.4, Table 25 | The unit of a spectral axis is of the dimension of its type
F1519 warning header 8.4 | An axis of velocity has RESTFRQa or RESTWAVa
F1520 off header 8.4.1 | A spectral axis has a SPECSYSa
F1521 warning header 8.4.1, Table 27 | SPECSYSa, SSYSOBSa and SSYSSRCa name frames of the Standard
F1522 off header 8.4.1 | ZSOURCEa is given with SSYSSRCa
F1523 warning header 9.2.3 | OBSGEO-X, -Y, -Z come together, as do OBSGEO-B, -L, -H
F1524 warning header 8.5, Table 29 | Each pixel of a STOKES axis has a coordinate from 1 to 4 or from -1 to -8
F1525 warning header 8.5, Table 28 | Each pixel of a COMPLEX axis has the coordinate 1, 2 or 3
F1526 info header 8.4 | Velocity frames are written in SPECSYS, not as AIPS did in CTYPE or VELREF
F1527 off header 8.4 | A wavelength axis is WAVE or AWAV, and not LAMBDA, WAVELENGTH or LINEAR
F1530 error header 8.3 | EQUINOXa, LONPOLEa and LATPOLEa are numbers, RADESYSa is a string
"""
