# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F14: world coordinates."""

from __future__ import annotations

RULES = """\
F1401 error header 8.2 | WCSAXESa is a whole number, the number of axes of its description
F1402 error header 8.2 | WCSAXESa stands before the other keywords of its description
F1403 error header 8.2 | The axis of CRPIXja, CRVALia, CDELTia, CROTAi, CRDERia, CSYERia and PVi_ma is within WCSAXESa
F1404 error header 8.2 | The axis of CTYPEia, CUNITia, CNAMEia and PSi_ma is within WCSAXESa
F1405 error header 8.2 | The first axis of PCi_ja and CDi_ja is within WCSAXESa
F1406 error header 8.2 | The second axis of PCi_ja and CDi_ja is within WCSAXESa
F1407 warning header 8.2 | Where WCSAXESa is not given, no keyword of world coordinates is of an axis beyond NAXIS
F1408 warning header 8.2 | Where WCSAXESa is not given, no element of a PC or CD matrix is of an axis beyond NAXIS
F1409 error header 8.2 | CRPIX, CRVAL, CDELT, CROTA, CRDER, CSYER, PV, PC and CD, and their forms in tables, are numbers
F1410 error header 8.2 | CTYPE, CUNIT, CNAME and PS, and their forms in tables, are strings
F1411 error header 8.2 | CDELTia is not 0
F1412 error header 8.2 | The errors CRDERia and CSYERia are not negative
F1413 warning header 8.2 | CRPIXj is given for every axis that has world coordinates
F1414 warning header 8.2 | CRVALi is given for every axis that has world coordinates
F1415 warning header 8.2 | CTYPEi is given for every axis that has world coordinates
F1416 error header 8.2 | One description does not use both PCi_ja and CDi_ja
F1417 error header 8.1 | CROTA2 is not given beside PCi_j
F1418 warning header 8.1 | Rotations are written as a matrix and not as CROTAi, which is deprecated
F1419 warning header 8.1 | CDELTi beside a CD matrix, for old readers, agrees with it
F1420 error header 8.2 | The PC or CD matrix is not singular
F1421 error header 8.4, 9.2.3 | RESTFRQa, RESTWAVa, VELOSYSa, ZSOURCEa, VELANGLa and OBSGEO-X, -Y, -Z are numbers
F1423 warning header 8.2.1 | An alternate description stands beside a primary one
F1424 warning header 8.2 | A CTYPE with the code of a projection has a type of longitude or latitude
F1425 error header 8.2 | The number of a parameter PVi_ma or PSi_ma is 0 to 99
F1426 error header 8.2.1 | WCSNAMEa is a string
F1427 error header 8.2 | The table and the columns that a -TAB axis names are given, and exist in the file
F1428 error header 8.2 | The numbers PVi_1a, PVi_2a and PVi_3a that find the table of a -TAB axis are whole
F1429 off header 8.2 | The reference pixel is not far outside the array
F1430 warning header SIP convention | CTYPE ends in -SIP when SIP polynomials are given, and only then
F1431 warning header SIP convention | SIP polynomials of both axes come together, of order 0 to 9, and so their terms
F1432 warning header 8.2 | A CTYPE that readers know is in upper case and padded with hyphens
F1433 error header Table 22 | Keywords of world coordinates in a table have its forms, and are of columns that exist
F1434 warning header 8.2.1 | An alternate description gives all keywords that the primary one gives for its axes
F1435 off header 8.2.1 | An alternate description has a WCSNAMEa
F1437 warning header TPV convention | TAN has no parameters: a polynomial distortion is called TPV
"""
